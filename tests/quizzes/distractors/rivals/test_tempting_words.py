"""Which word tempts whoever half knows the key, and which one kanji or its head would tell."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.rivals.candidates import _has_same_head, _is_half, _is_legible, _tempts, is_of_form_alone
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.rivals.ranking import ranked
from quizzes.distractors.words import table
from tests.quizzes.talks import talk

_NOTHING_SAID = Document(talk(("甲", "你好。", None), language=None))


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("医院", "银行", True, id="of its field"),
        pytest.param("盒子", "抽屉", True, id="another place to keep things"),
        pytest.param("盒子", "课桌", False, id="a table, in which nothing is kept"),
        pytest.param("回头客", "供应商", True, id="of the trade of a shop"),
        pytest.param("回头客", "票友", False, id="who likes an art"),
        pytest.param("地址", "热线", True, id="where to reach somebody"),
        pytest.param("地址", "岁数", False, id="an age reaches nobody"),
        pytest.param("名次", "分数", True, id="how well somebody did"),
        pytest.param("名次", "好运", False, id="good luck is none"),
        pytest.param("学会", "掌握", True, id="to come to know how"),
        pytest.param("学会", "愿意", False, id="to be willing"),
        pytest.param("修理", "整理", True, id="of the next field, with a character of it"),
        pytest.param("修理", "管理", False, id="a verb of another kind"),
        pytest.param("医院", "院子", False, id="a noun with a character of it"),
    ],
)
def test_a_word_of_the_field_of_the_key_tempts(key: str, other: str, *, expected: bool) -> None:
    assert _tempts(_NOTHING_SAID, table()[key], table()[other]) is expected


def test_who_works_alike_stands_before_who_is_but_called_alike() -> None:
    words = [sense.word for sense in ranked(_NOTHING_SAID, table()["护林员"], (), is_by_form=True)]
    assert words.index("牧民") < words.index("球员")


@pytest.mark.parametrize("other", ["面粉", "白糖", "奶粉", "芝麻", "蜂蜜"])
def test_what_goes_into_the_same_dough_stands_before_what_does_not(other: str) -> None:
    words = [sense.word for sense in ranked(_NOTHING_SAID, table()["酵母"], (), is_by_form=True)]
    assert words.index(other) < min(words.index(one) for one in ("大蒜", "生姜", "香菜") if one in words)


@pytest.mark.parametrize(
    ("key", "other", "of_form", "half"),
    [
        pytest.param("医院", "院子", True, True, id="of one sort"),
        pytest.param("设施", "措施", False, False, id="of another sort"),
        pytest.param("方向盘", "药方", True, False, id="less than half of it"),
    ],
)
def test_a_word_has_a_character_of_the_key(key: str, other: str, *, of_form: bool, half: bool) -> None:
    assert is_of_form_alone(_NOTHING_SAID, table()[key], table()[other]) is of_form
    assert _is_half(table()[key], table()[other]) is half


@pytest.mark.parametrize(
    ("key", "other", "text", "expected"),
    [
        pytest.param("成本", "银行", "", True, id="kanji tell it alone"),
        pytest.param("银行", "利润", "", False, id="kanji tell the key too"),
        pytest.param("医院", "银行", "", True, id="near the key"),
        pytest.param("医院", "银行", "他去＿＿了。", False, id="near the key, in a sentence"),
        pytest.param("成本", "银行", "他去＿＿了。", True, id="far from it, in a sentence"),
        pytest.param("行李", "蔬菜", "", True, id="a word that Japanese has, though one says another"),
        pytest.param("行李", "钥匙", "", False, id="kanji tell neither"),
        pytest.param("降低", "增多", "", True, id="the kanji of its meaning all stand in the word"),
        pytest.param("节拍", "增多", "", False, id="nor is the key without a kanji of its meaning"),
    ],
)
def test_kanji_may_tell_no_word_beside_a_key_that_they_do_not_tell(
    key: str, other: str, text: str, *, expected: bool
) -> None:
    gap = Gap(key=table()[key], text=text, is_by_form=not text)
    assert _is_legible(gap, table()[other], is_last=True) is expected


@pytest.mark.parametrize(
    ("key", "other", "is_by_form", "expected"),
    [
        pytest.param("公鸡", "母鸡", False, False, id="animals"),
        pytest.param("火车", "汽车", True, True, id="of the field of the key"),
    ],
)
def test_a_head_tells_the_key(key: str, other: str, *, is_by_form: bool, expected: bool) -> None:
    gap = Gap(key=table()[key], text="＿＿", is_by_form=is_by_form)
    assert _has_same_head(gap, table()[other]) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("昨天晚上店里出事了。", False, id="a text that does not speak of it"),
        pytest.param("这本书讲的是毒品，昨天店里出事了。", True, id="a text that does"),
    ],
)
def test_what_is_put_before_no_class_is_offered_only_where_the_text_speaks_of_it(said: str, *, expected: bool) -> None:
    found = Document(talk(("甲", said, None), language=None))
    offered = {sense.word for key in ("药品", "药物") for sense in ranked(found, table()[key], ())}
    assert ("毒品" in offered) is expected
