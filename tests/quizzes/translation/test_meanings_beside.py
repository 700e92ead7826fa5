"""What the meanings beside a key look like, and which words look like the key."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.words import table
from quizzes.question import Evidence, Localized
from quizzes.translation.asked_words import Asked
from quizzes.translation.wrong_meanings import _is_written_like, _other_meaning, _stands_out
from tests.quizzes.talks import talk

_NOTHING_SAID = Document(talk(("甲", "你好。", "こんにちは。")))


def _asked(word: str) -> Asked:
    sense = table()[word]
    gloss = Localized(ja=sense.shown_ja, en=sense.shown_en)
    evidence = Evidence(line=3, quote=word)
    return Asked(sense=sense, gloss=gloss, listed=gloss, language="ja", evidence=evidence, place=0, is_term=False)


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("上个月", "下个月", True, id="two characters of a long time"),
        pytest.param("下个月", "去年", False, id="no character of it"),
        pytest.param("明年", "明天", True, id="one of a short time"),
        pytest.param("办公室", "公司", True, id="one of a long word for a place"),
        pytest.param("护士", "战士", False, id="one of people"),
    ],
)
def test_a_word_is_written_like_another_by_its_characters(key: str, other: str, *, expected: bool) -> None:
    asked = _asked(key)
    assert _is_written_like(asked, _other_meaning(_NOTHING_SAID, asked, table()[other])) is expected


@pytest.mark.parametrize(
    ("key", "others", "expected"),
    [
        pytest.param("成本", ("利润", "工资"), True, id="the only one of its length"),
        pytest.param("成本", ("利润", "市场"), False, id="one as short beside it"),
        pytest.param("晕船", ("晕车", "迷路", "登机"), True, id="a character of which no other word has any"),
        pytest.param("晕船", ("下船", "迷路", "登机"), False, id="a character that another word has"),
        pytest.param("没用", ("糟糕", "有力", "有趣"), True, id="nothing else is denied"),
    ],
)
def test_a_meaning_stands_out_by_its_length_or_by_what_tells_it(
    key: str, others: tuple[str, ...], *, expected: bool
) -> None:
    asked = _asked(key)
    assert _stands_out(asked, [_other_meaning(_NOTHING_SAID, asked, table()[other]) for other in others]) is expected
