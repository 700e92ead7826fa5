"""A quote tells nothing that its sentence denies, and nothing by its gap."""

from __future__ import annotations

import pytest

from quizzes.comprehension.quoted_gap import blanked, with_denial, with_whom
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

_LONG = (
    "木头可以自己慢慢变干，谁也不用管，却不会在半夜里忽然听见雨声，跑出去看看是哪扇窗户没有关好，"
    "再把堆在院子里的木板都一块一块搬进屋，一直忙到天亮"
)


@pytest.mark.parametrize(
    ("before", "passage", "is_whole"),
    [
        pytest.param("木头不会在夜里听见雨声，", "跑出去看看是哪扇窗没关", True, id="what is denied with it"),
        pytest.param("爷爷在夜里听见雨声，", "跑出去看看是哪扇窗没关", False, id="nothing is denied"),
        pytest.param("木头不会在夜里听见雨声，", "爷爷听见了就跑出去", False, id="somebody else does it"),
        pytest.param("", "跑出去看看是哪扇窗没关", False, id="nothing stands before"),
    ],
)
def test_what_may_be_denied_is_quoted_with_what_denies_it(before: str, passage: str, *, is_whole: bool) -> None:
    whole = Document(talk(("老周", f"{before}{passage}。", None), language=None))
    assert with_denial(whole.spots[0], passage, "跑") == (f"{before}{passage}" if is_whole else passage)


def test_a_sentence_that_is_too_long_to_quote_is_not_quoted_in_part() -> None:
    whole = Document(talk(("老周", f"{_LONG}。", None), language=None))
    assert with_denial(whole.spots[0], "跑出去看看是哪扇窗户没有关好", "跑") is None


@pytest.mark.parametrize(
    ("before", "passage", "is_whole"),
    [
        pytest.param("奶奶打着伞走在前面，", "后面的司机还按喇叭催她", True, id="whom its beginning names"),
        pytest.param("我妈打着伞走在前面，", "后面的司机还按喇叭催她", True, id="a parent in two characters"),
        pytest.param("那天打着伞走在前面，", "后面的司机还按喇叭催她", False, id="nobody is named before"),
        pytest.param("奶奶打着伞走在前面，", "后面的司机一直按喇叭", False, id="no pronoun"),
        pytest.param("奶奶听见喇叭就站住了，", "后面的司机还按喇叭催她", False, id="the word stands before it too"),
    ],
)
def test_a_pronoun_is_quoted_with_whom_it_may_mean(before: str, passage: str, *, is_whole: bool) -> None:
    whole = Document(talk(("老周", f"{before}{passage}。", None), language=None))
    assert with_whom(whole.spots[0], passage, "喇叭") == (f"{before}{passage}" if is_whole else passage)


@pytest.mark.parametrize(
    ("passage", "asked", "expected"),
    [
        pytest.param("不少 NGO 都在招人", "NGO", "不少＿＿都在招人", id="what stood between spaces"),
        pytest.param("他每天跑 12 公里", "12", "他每天跑＿＿公里", id="digits between spaces"),
        pytest.param("NGO 都在招人", "NGO", "＿＿都在招人", id="at the head"),
        pytest.param("不少学校都在招人", "学校", "不少＿＿都在招人", id="what stood without any"),
    ],
)
def test_every_gap_is_written_alike(passage: str, asked: str, expected: str) -> None:
    assert blanked(passage, asked) == expected
