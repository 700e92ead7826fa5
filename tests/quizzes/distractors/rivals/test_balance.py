"""Wrong words hide the key where none of them, and nothing that is shown, sets it apart."""

from __future__ import annotations

import pytest

from quizzes.distractors.rivals.balance import is_balanced
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("key", "words", "near", "expected"),
    [
        pytest.param("成本", ("利润", "估值", "定价"), 2, True, id="all of its field"),
        pytest.param("成本", ("利润", "顾虑", "礼貌"), 2, False, id="one of its field, where two are asked for"),
        pytest.param("成本", ("利润", "顾虑", "礼貌"), 1, True, id="one of its field, where one is asked for"),
        pytest.param("成本", ("营业额", "退货率", "零售价"), 2, False, id="all of them longer"),
        pytest.param("成本", ("营业额", "退货率", "利润"), 2, True, id="one of them as long"),
    ],
)
def test_the_others_are_of_the_field_and_length_of_the_key(
    key: str, words: tuple[str, ...], near: int, *, expected: bool
) -> None:
    gap = Gap(key=table()[key], text="", near=near)
    assert is_balanced(gap, [table()[word] for word in words], "") is expected


@pytest.mark.parametrize(
    ("words", "is_told", "expected"),
    [
        pytest.param(("箱子", "抽屉", "桌子"), True, False, id="told, and no other of its characters"),
        pytest.param(("箱子", "抽屉", "桌子"), False, True, id="not told"),
        pytest.param(("箱子", "抽屉", "书柜"), True, True, id="told, and another has one too"),
    ],
)
def test_another_has_a_character_of_the_key_where_the_hint_says_one(
    words: tuple[str, ...], *, is_told: bool, expected: bool
) -> None:
    gap = Gap(key=table()["书架"], text="", near=0, is_told=is_told)
    assert is_balanced(gap, [table()[word] for word in words], "") is expected


@pytest.mark.parametrize(
    ("words", "told_by", "expected"),
    [
        pytest.param(("打招呼", "打扮", "打包"), "睡", False, id="found by a character that no other has"),
        pytest.param(("打招呼", "打扮", "装睡"), "睡", True, id="another has it"),
        pytest.param(("招手", "打扮", "装睡"), "瞌睡", False, id="found by two, of which others have one"),
        pytest.param(("打招呼", "打扮", "失眠"), "睡", True, id="another has the kanji"),
        pytest.param(("打招呼", "打扮", "打包"), "", True, id="found by none"),
    ],
)
def test_another_is_found_by_the_character_that_finds_the_key(
    words: tuple[str, ...], told_by: str, *, expected: bool
) -> None:
    gap = Gap(key=table()["打瞌睡"], text="", hint="居眠りする", near=0, told_by=frozenset(told_by))
    assert is_balanced(gap, [table()[word] for word in words], "") is expected


@pytest.mark.parametrize(
    ("key", "words", "hint", "shown", "expected"),
    [
        pytest.param("码头", ("机场", "仓库", "港口"), "", "一个号码", False, id="what is shown has a character of it"),
        pytest.param("码头", ("机场", "仓库", "港口"), "", "港口的号码", True, id="and one of another"),
        pytest.param("码头", ("机场", "仓库", "港口"), "埠頭", "", False, id="the hint has a character of it"),
        pytest.param("码头", ("机场", "仓库", "港口"), "波止場", "", True, id="the hint has one of another"),
        pytest.param(
            "没用", ("糟糕", "有力", "有趣"), "役に立たない", "", False, id="it alone denies, as the hint does"
        ),
        pytest.param("没用", ("糟糕", "有力", "有趣"), "だめ", "", True, id="the hint denies nothing"),
        pytest.param(
            "创业公司", ("水泥厂", "中央厨房"), "a young company", "", False, id="it alone ends as the hint says"
        ),
        pytest.param(
            "创业公司", ("水泥厂", "中央厨房"), "young people", "", True, id="the hint says nothing of its end"
        ),
    ],
)
def test_nothing_that_is_seen_goes_with_the_key_alone(
    key: str, words: tuple[str, ...], hint: str, shown: str, *, expected: bool
) -> None:
    gap = Gap(key=table()[key], text="", hint=hint, near=0)
    assert is_balanced(gap, [table()[word] for word in words], shown) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "我没有＿＿，降了也没有人买。", False, id="its sentence has a character of the key, its hint one of another"
        ),
        pytest.param("我没有＿＿，贵了也没有人买。", True, id="its sentence has none"),
        pytest.param("我没有＿＿，降了也没有人退。", True, id="its sentence has one of another too"),
    ],
)
def test_the_sentence_by_itself_goes_with_the_key_no_more_than_with_another(text: str, *, expected: bool) -> None:
    gap = Gap(key=table()["降价"], text=text, hint="値下げする", near=0)
    words = [table()[word] for word in ("升值", "退货", "成交")]
    assert is_balanced(gap, words, f"{gap.hint}{text}") is expected


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        pytest.param(
            "来年の秋に開きます。", False, id="the season of the key alone, and a year that the sentence shows"
        ),
        pytest.param("来年また開きます。", True, id="no season"),
    ],
)
def test_a_kanji_that_the_sentence_shows_beside_the_gap_hides_no_key(translation: str, *, expected: bool) -> None:
    gap = Gap(key=table()["秋季"], text="明年＿＿再开门。", translation=translation, near=0)
    words = [table()[word] for word in ("年底", "夏季", "年初")]
    assert is_balanced(gap, words, f"{translation}{gap.text}") is expected
