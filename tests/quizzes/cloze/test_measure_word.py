"""A measure word is asked where the noun that takes it stands, and only with words that the noun never takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze.measure_word import items, measure_words, measured_nouns
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

ASKED = [
    pytest.param("他在一家公司上班。", "家", "公司", id="beside the noun"),
    pytest.param("一家做投资的公司找到了我。", "家", "公司", id="a modifier between"),
    pytest.param("我们有一支工程师队伍。", "支", "队伍", id="a noun between"),
    pytest.param("这件事很难。", "件", "事", id="after a demonstrative"),
    pytest.param("全国有八十六家书店。", "家", "书店", id="after a number"),
    pytest.param("那本老师很喜欢的字典丢了。", "本", "字典", id="what somebody likes"),
    pytest.param("他女兒把這本字典送給我。", "本", "字典", id="traditional"),
    pytest.param("盘子里有一条嘴很大的鱼。", "条", "鱼", id="what is said of a part of it"),
    pytest.param("一位是教书法的老师带过学生。", "位", "老师", id="是 within what describes the noun, behind none"),
    pytest.param("门口有一棵开满花的树。", "棵", "树", id="a verb within what describes the noun"),
    pytest.param("店里来了一位老先生。", "位", "先生", id="the end of a longer word"),
    pytest.param("我有一本是红色的字典。", "本", "字典", id="是 within what describes the noun"),
    pytest.param("他口袋里只有一部手机。", "部", "手机", id="a telephone"),
    pytest.param("昨天下了一场大雪。", "场", "大雪", id="what falls for a while"),
    pytest.param("她写了一首诗。", "首", "诗", id="a poem"),
    pytest.param("院子里有一口井。", "口", "井", id="what has a mouth"),
]
ASKED_OF_LONGER = [
    pytest.param("院子里有一棵芒果树。", "芒果树", id="a tree of a fruit, cut into fruit and tree"),
    pytest.param("院子里有一棵老果树。", "果树", id="a word of its own behind another"),
]
NOT_ASKED = [
    pytest.param("一个公司去做研究。", id="ge fits everywhere"),
    pytest.param("一家公司的老板来了。", id="the noun belongs to another"),
    pytest.param("他在一家新的地方上班。", id="no noun of the table"),
    pytest.param("他是一名画家。", id="no noun that decides"),
    pytest.param("回到家，公司打来电话。", id="not after a number"),
    pytest.param("这把，椅子坏了。", id="a stop between"),
    pytest.param("这根手指是被老人的绳子勒的。", id="another noun is counted"),
    pytest.param("他看见那只海鸥的脚是蓝的。", id="whose foot it is, is counted"),
    pytest.param("一隻蟬停在他的手上。", id="another noun is counted, and then it does something"),
    pytest.param("这块白白的是石头还是冰？", id="what it is remains to be seen"),
    pytest.param("连他左手戴的那块表都是同一个牌子。", id="what is counted is of a make, in a word cut as a verb"),
    pytest.param("一只蜂落在他的手背上。", id="another noun is counted, in an unknown word"),
    pytest.param("一只蝉落在猫的旁边。", id="an animal beside another"),
    pytest.param("评奖的人里有一位是作者。", id="one of what is named before"),
    pytest.param("这本书很旧。", id="a word that begins with it"),
    pytest.param("她拍了张照片。", id="without a number"),
    pytest.param("有一本他在北京上学的时候每天晚上都要看的字典。", id="too far before the noun"),
    pytest.param("他养了一条黑狗。", id="the last character of a longer word"),
    pytest.param("捡来的一只叫小猫。", id="what has a name is not named"),
    pytest.param("第一张图A3纸那么大。", id="what is only as large as the noun"),
    pytest.param("最后，您三位希望读者记住什么？", id="those who are spoken to are counted"),
    pytest.param("车上装了一台B超和一个冰箱。", id="a noun that has a number of its own"),
]


@pytest.mark.parametrize(("sentence", "key", "noun"), ASKED)
def test_the_noun_decides_the_measure_word(sentence: str, key: str, noun: str) -> None:
    [item] = _items(sentence)
    assert item.key == key
    assert item.prompt == sentence.replace(key, "＿＿", 1)
    assert all(f"「{noun}」" in (wrong.why.ja or "") for wrong in item.distractors)


@pytest.mark.parametrize(("sentence", "noun"), ASKED_OF_LONGER)
def test_a_noun_is_named_as_the_text_has_it(sentence: str, noun: str) -> None:
    [item] = _items(sentence)
    assert f"「{noun}」は「棵」で数えます" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        pytest.param("院子里有一只猫。", "院子里有三只小猫。", True, id="cats and small ones"),
        pytest.param("院子里有一只猫。", "院子里有一只鸟。", False, id="cats and birds"),
    ],
)
def test_sorts_of_one_thing_that_are_counted_alike_are_one_subject(one: str, other: str, *, is_one: bool) -> None:
    assert (_items(one)[0].subject == _items(other)[0].subject) == is_one


def test_people_are_offered_no_measure_word_of_animals() -> None:
    """Nobody takes 只 or 头 for people; 口, 户 and 支 count members of a family, households and teams."""
    people = (wrong for measure in ("位", "名") for wrong in measured_nouns()[measure].values())
    assert not {"只", "头", "匹"} & {word for wrong in people for word in wrong}


@pytest.mark.parametrize("measure", ["家", "间", "户"])
def test_what_has_a_roof_is_not_said_to_go_without_a_measure_word_of_institutions(measure: str) -> None:
    """Dictionaries have 所 for houses, rooms and institutions of every sort: 一所银行 is said beside 一家银行."""
    assert all("所" not in wrong for wrong in measured_nouns()[measure].values())


@pytest.mark.parametrize("noun", ["卡片", "名片", "票", "车票", "门票"])
def test_beside_flat_things_stands_what_counts_other_flat_things(noun: str) -> None:
    assert {"块", "幅"} <= set(measured_nouns()["张"][noun])


@pytest.mark.parametrize("noun", ["牙", "石头", "豆腐", "糖", "香蕉"])
def test_beside_small_things_stand_no_measure_words_of_machines(noun: str) -> None:
    assert all("台" not in nouns.get(noun, ()) for nouns in measured_nouns().values())


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_no_measure_word_is_asked(sentence: str) -> None:
    assert not _items(sentence)


def test_a_measure_word_that_the_prompt_shows_again_is_not_asked() -> None:
    tally = Tally()
    assert not list(items(Document(talk(("甲", "一家公司养活了大家。", None), language=None)), tally))
    assert tally.refused["gap-in-prompt"]


def test_no_measure_word_is_wrong_for_a_noun_that_another_row_counts_with_it() -> None:
    right: dict[str, set[str]] = {}
    for measure, nouns in measured_nouns().items():
        for noun in nouns:
            right.setdefault(noun, set()).add(measure)
    for nouns in measured_nouns().values():
        for noun, wrong in nouns.items():
            assert not right[noun] & set(wrong), noun


def test_every_measure_word_is_described_and_ge_is_none() -> None:
    offered = {word for nouns in measured_nouns().values() for wrong in nouns.values() for word in wrong}
    assert offered | measured_nouns().keys() == measure_words().keys()
    assert "个" not in measure_words()


@pytest.mark.parametrize(
    ("sentence", "options"),
    [
        pytest.param("我們看見一條船從那裡來了。", ["條", "輛", "架", "台"], id="machines"),
        pytest.param("我們看見一位老師從那裡來了。", ["位", "口", "戶", "支"], id="people"),
        pytest.param("我們看見一匹馬從那裡來了。", ["匹", "頭", "條", "口"], id="animals"),
    ],
)
def test_a_measure_word_is_offered_as_it_is_written_in_the_script_of_the_text(
    sentence: str, options: list[str]
) -> None:
    [item] = _items(sentence)
    assert item.all_options == options


def _items(sentence: str) -> list[Item]:
    return list(items(Document(talk(("甲", sentence, None), language=None)), Tally()))


@pytest.mark.parametrize(
    ("sentence", "key", "level"),
    [
        pytest.param("我有一张票。", "张", 3, id="harder than its noun"),
        pytest.param("他上了一门课。", "门", 3, id="later as a measure word than as a noun"),
        pytest.param("我看了一本杂志。", "本", 2, id="an early one beside others"),
        pytest.param("他买了一块玻璃。", "块", 4, id="of a thing named late"),
        pytest.param("我家在这条巷子里。", "条", 4, id="of a thing no list names, which lifts an easy word by little"),
    ],
)
def test_a_measure_word_is_of_its_own_level_unless_its_noun_is_far_harder(sentence: str, key: str, level: int) -> None:
    [item] = (item for item in _items(sentence) if item.key == key)
    assert item.level == level


@pytest.mark.parametrize(
    ("before", "is_offered"),
    [
        pytest.param("他写了二十条，一条十五元。", False, id="the text counts so what it does not name"),
        pytest.param("他写了二十条短信。", True, id="what is counted is named"),
    ],
)
def test_no_measure_word_is_offered_that_the_text_may_count_the_noun_with(before: str, *, is_offered: bool) -> None:
    found = Document(talk(("甲", before, None), ("乙", "我想起了一件事。", None), language=None))
    offered = {wrong.option for item in items(found, Tally()) if item.key == "件" for wrong in item.distractors}
    assert offered
    assert ("条" in offered) is is_offered


def test_the_whole_sentence_is_shown() -> None:
    [item] = _items("他在城里转了九天，谁也没有耐心听他把一句话说完。")
    assert item.prompt == "他在城里转了九天，谁也没有耐心听他把一＿＿话说完。"


@pytest.mark.parametrize(
    ("sentence", "options"),
    [
        pytest.param("他在街上開了一家店。", ["家", "條", "項", "件"], id="traditional"),
        pytest.param("他很喜欢这家书店。", ["家", "项", "门", "件"], id="no word begins so"),
        pytest.param("他很喜欢这条手画的河。", ["条", "件", "张"], id="把手 is a handle"),
    ],
)
def test_no_measure_word_is_offered_that_makes_a_word_with_the_noun(sentence: str, options: list[str]) -> None:
    [item] = _items(sentence)
    assert item.all_options == options


def test_many_words_to_read_are_of_a_higher_level() -> None:
    [short], [long] = (
        _items("他在一家公司上班。"),
        _items("他的爸爸在一家公司上班他的妈妈也在那里上班他的哥哥也想去那里上班。"),
    )
    assert long.level > short.level


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("他写了二十条，一条十五元。他选了三门，一门十天。", False, id="one wrong word is left"),
        pytest.param("他写了二十条，一条十五元。", True, id="two wrong words are left"),
    ],
)
def test_no_measure_word_is_asked_with_one_other_beside_it(before: str, *, is_asked: bool) -> None:
    found, tally = Document(talk(("甲", before, None), ("乙", "我想起了一件事。", None), language=None)), Tally()
    assert [item.key for item in items(found, tally)] == ["件"] * is_asked
    assert tally.refused["few-options"] == (not is_asked)


def test_the_measure_word_of_trees_is_told_to_count_other_plants_too() -> None:
    [item] = (item for item in _items("奶奶在院子里种了两棵白菜。") if item.key == "棵")
    assert "「棵」は木や草花、白菜のような野菜を数える語です。" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        pytest.param("去年这里搬走了九家企业。", "户", id="firms are counted by households on forms"),
        pytest.param("这条街上有三家饭店。", "座", id="a hotel is a building"),
        pytest.param("山上只有一间屋子。", "座", id="a house on a hill"),
        pytest.param("他口袋里有两支铅笔。", "把", id="a handful of pencils"),
        pytest.param("我早上吃了一根香蕉。", "块", id="a piece of a banana"),
        pytest.param("墙上挂着一张地图。", "本", id="a book of maps"),
    ],
)
def test_no_measure_word_is_offered_that_the_noun_takes_as_well(sentence: str, never: str) -> None:
    [item] = _items(sentence)
    assert never not in item.all_options


@pytest.mark.parametrize(
    ("sentence", "key", "other"),
    [
        pytest.param("这项技术我们做了很多年。", "项", "块", id="that field of technology, as one says in speech"),
        pytest.param("我想留出一段时间。", "段", "块", id="a block of time"),
        pytest.param("他摔掉了一颗牙。", "颗", "块", id="a piece of a tooth"),
        pytest.param("她写了一首民歌。", "首", "本", id="a book of songs"),
        pytest.param("我们在上海有一间办公室。", "间", "家", id="the office of a firm"),
        pytest.param("那篇访谈我看了。", "篇", "支", id="an interview on film"),
        pytest.param("我有过一段难忘的经历。", "段", "件", id="something one went through"),
    ],
)
def test_no_measure_word_is_offered_that_counts_the_noun_in_another_sense(sentence: str, key: str, other: str) -> None:
    [item] = (item for item in _items(sentence) if item.key == key)
    assert other not in item.all_options


def test_a_question_counted_with_dao_need_be_of_no_exam() -> None:
    """One counts with it what a child works out alone as well."""
    told = measure_words()["道"]
    assert "questions and problems" in (told.en or "")
    assert "exam" not in (told.en or "")
