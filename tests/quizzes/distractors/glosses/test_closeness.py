"""A word is near another of its field, and of the next field where both share a character."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import ONE_FIELD, is_placed, nearness
from quizzes.distractors.glosses.closeness import is_near, known_like, nearness_to, shares_character, words_meaning
from quizzes.distractors.glosses.word_senses import senses_of_words
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("成本", "工资", True, id="costs and pay"),
        pytest.param("工资", "薪水", True, id="two words for pay"),
        pytest.param("成本", "方言", False, id="costs and a dialect"),
        pytest.param("保护", "评估", False, id="verbs of two kinds"),
        pytest.param("丛林", "园林", True, id="of the next field, with a character in common"),
        pytest.param("一带", "书店", False, id="of the next field, with none"),
        pytest.param("专业", "专利", False, id="of no field near, with a character in common"),
    ],
)
def test_a_word_is_near_another_of_its_field(key: str, other: str, *, expected: bool) -> None:
    assert is_near(table()[key], other) is expected


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("频率", "手感", False, id="how often, and how it feels in the hand"),
        pytest.param("质感", "口感", True, id="how two goods feel"),
        pytest.param("高度", "岁数", False, id="how high, and how old"),
        pytest.param("体重", "身高", True, id="two measures of a body"),
        pytest.param("海拔", "色散", False, id="how high, and what waves do"),
        pytest.param("差别", "代沟", False, id="a difference of things, and one between generations"),
        pytest.param("哨子", "古筝", False, id="what hangs round one's neck, and what lies on a table"),
        pytest.param("哨子", "口琴", True, id="two things to blow"),
        pytest.param("舞蹈", "魔术", True, id="two arts of the stage"),
        pytest.param("残疾人", "小偷", False, id="whom laws look after, and whom others shun"),
        pytest.param("合同", "门票", False, id="a contract and a ticket"),
        pytest.param("恐龙", "墓碑", False, id="a beast of long ago, and an old stone"),
        pytest.param("恐龙", "骆驼", True, id="two beasts"),
        pytest.param("化石", "文物", True, id="two old things"),
        pytest.param("垃圾", "精品", False, id="what is thrown away, and fine work"),
        pytest.param("垃圾", "灰尘", True, id="two things to sweep up"),
        pytest.param("手套", "轮椅", False, id="what one wears, and what one sits in"),
        pytest.param("抹布", "窑炉", False, id="what one cleans with, and a kiln"),
        pytest.param("扫帚", "抹布", True, id="what one cleans with"),
        pytest.param("底座", "基地", False, id="the base of a thing, and that of an army"),
        pytest.param("底座", "外壳", True, id="two parts of a device"),
        pytest.param("大厅", "病房", False, id="where one comes in, and where the sick lie"),
        pytest.param("铺子", "名胜", False, id="a shop and a sight"),
        pytest.param("学者", "室友", False, id="who teaches, and who learns"),
        pytest.param("金牌", "药品", False, id="a prize and a medicine"),
    ],
)
def test_words_of_two_sorts_are_of_no_one_field(key: str, other: str, *, expected: bool) -> None:
    assert (nearness(key, other) == ONE_FIELD) is expected


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        pytest.param("一败涂地", True, id="an idiom whose field nobody knows"),
        pytest.param("一丝不苟", False, id="an idiom of a field"),
        pytest.param("下船", False, id="no idiom"),
    ],
)
def test_any_idiom_is_near_one_whose_field_nobody_knows(key: str, *, is_one: bool) -> None:
    assert (nearness_to(table()[key], "画蛇添足") == ONE_FIELD) is is_one


@pytest.mark.parametrize(
    ("key", "other", "is_like"),
    [
        pytest.param("不得已", "无奈", True, id="a word of its meaning where its field is unknown"),
        pytest.param("不得已", "只好", False, id="one that is another part of speech"),
        pytest.param("工资", "薪水", False, id="its own field is known"),
        pytest.param("贸易", "交易", True, id="trade, in Japanese too"),
        pytest.param("贸易", "传统", False, id="trade, and tradition"),
        pytest.param("动物", "动画", False, id="animal, and animation"),
    ],
)
def test_words_of_its_meaning_stand_for_a_key_of_no_field(key: str, other: str, *, is_like: bool) -> None:
    assert (other in known_like(table()[key])) is is_like


@pytest.mark.parametrize(
    ("gloss", "is_said"),
    [
        pytest.param("salary", True, id="a gloss"),
        pytest.param("of the", False, id="words that say nothing alone"),
    ],
)
def test_a_gloss_is_said_of_words(gloss: str, *, is_said: bool) -> None:
    assert bool(words_meaning(gloss)) is is_said


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("一下子", "年复一年", False, id="one, in a phrase of four"),
        pytest.param("一下子", "一直", True, id="one, in a short word"),
        pytest.param("一模一样", "模样", True, id="another character of the phrase"),
        pytest.param("盘子", "子弹", False, id="an ending"),
    ],
)
def test_words_share_a_character_that_tells_something(one: str, other: str, *, expected: bool) -> None:
    assert shares_character(one, other) is expected


@pytest.mark.parametrize(
    ("ja", "en", "is_engine"),
    [
        pytest.param(("（船や車の）エンジン",), ("engine (of a boat, a car)",), True, id="of a boat"),
        pytest.param(("機械、マシン",), ("machine",), False, id="as our table has it, in one gloss"),
        pytest.param(("からくり",), ("machine",), False, id="as our table has it in English"),
        pytest.param(("ほにゃらら",), ("whatsit",), False, id="in a sense that no other word has"),
    ],
)
def test_a_word_in_another_sense_is_like_what_else_is_called_so(
    ja: tuple[str, ...], en: tuple[str, ...], *, is_engine: bool
) -> None:
    like = known_like(replace(table()["机器"], ja=ja, en=en))
    assert ("发动机" in like) is is_engine
    assert ("机器" in like) is not is_engine


def test_the_field_of_another_sense_is_named_by_words_that_have_one() -> None:
    rows = rows_of("sense_fields.tsv")
    of_other_class = {(word, ja) for word, _, ja, *_ in rows_of("other_classes.tsv")}
    told = (
        (word, ja) in of_other_class or any(ja == one.ja for one in senses_of_words().get(word, ()))
        for word, ja, _ in rows
    )
    assert all(told)
    assert all(is_placed(one) for _, _, like in rows for one in like.split(","))


@pytest.mark.parametrize(
    ("word", "ja", "other", "is_close"),
    [
        pytest.param("水平", "水平（横にまっすぐなこと）", "角度", True, id="how it stands"),
        pytest.param("水平", "水平（横にまっすぐなこと）", "本事", False, id="what somebody can do"),
        pytest.param("水平", "レベル、程度", "本事", True, id="in its main sense"),
        pytest.param("角色", "（物語などの）キャラクター、登場人物", "情节", True, id="who is told of in a story"),
        pytest.param("角色", "（物語などの）キャラクター、登場人物", "前途", False, id="what somebody has ahead"),
    ],
)
def test_beside_a_word_in_another_sense_stands_what_is_of_that(
    word: str, ja: str, other: str, *, is_close: bool
) -> None:
    assert is_near(replace(table()[word], ja=(ja,), en=("",)), other) is is_close


def test_a_test_that_is_carried_out_is_near_a_trial_and_no_exam_or_lesson() -> None:
    key = replace(table()["测试"], pos="n", ja=("テスト",), en=("test",))
    assert known_like(key) == ("实验", "训练")
    assert known_like(table()["测试"]) == ("测试",)
