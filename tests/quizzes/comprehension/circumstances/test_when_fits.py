"""A time is asked for where nothing tells it, and the times beside it are those of the text that could be it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.circumstances import when
from quizzes.comprehension.circumstances.when import is_day_of_year
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage

SOLD = "老张把店卖给了隔壁的邻居。"


def times_of(document: Document, at: int = 0) -> list[str]:
    return [phrase.text for phrase in when.phrases_in(document, document.spots[at])]


def offered(*turns: str) -> set[str]:
    """Give all that is offered for the times of the first of some turns."""
    whole = Document(dialogue(*(("林芳", turn) for turn in turns)))
    phrases = when.phrases_in(whole, whole.spots[0])
    return {other for phrase in phrases for made in phrase.sets for other in made}


def first_offered(document: Document) -> set[str]:
    """Give what is offered first for the time of the first sentence."""
    [phrase] = when.phrases_in(document, document.spots[0])
    return set(next(iter(phrase.sets)))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(f"一九八四年的秋天，{SOLD}", ["一九八四年的秋天"], id="the season of a year"),
        pytest.param(f"秋天，{SOLD}", [], id="a season alone"),
        pytest.param("我上大二的时候学会了做饭。", [], id="in which class somebody was"),
        pytest.param("我在大二，学会了做饭。", [], id="the class that somebody is in"),
        pytest.param("大二我学会了做饭。", [], id="a class and who was in it"),
        pytest.param(f"今天早上，{SOLD}", [], id="today"),
        pytest.param(f"今天初三，{SOLD}", [], id="today by another name"),
        pytest.param(f"昨天早上，{SOLD}", [], id="yesterday, in the morning"),
        pytest.param("第一年冬天死了两箱，我一夜没睡。", [], id="a season in which they die"),
        pytest.param(f"上个月，{SOLD}", [], id="of late, as everybody would guess"),
        pytest.param(f"去年夏天，我们在海边把店卖了，{SOLD}", [], id="a season by where one was"),
        pytest.param("第二年冬天，我把申请交上去，春天就批下来了。", [], id="a season by the next one"),
        pytest.param("去年春节他带着儿子来看我。", [], id="a holiday on which one comes to see somebody"),
        pytest.param("截至今年六月，已经有五个人走了。", [], id="until the middle of the year"),
        pytest.param("老师说女儿上午第四节课忘了带书。", [], id="a part of the day by a lesson"),
        pytest.param(f"六月中旬开工，九月上旬收工，一年就忙这八十天，{SOLD}", [], id="by how many days it is"),
        pytest.param("从夏至到立秋，一共四十多天，我们不下水。", [], id="a day by how many days it is"),
        pytest.param("到去年年底，我们一共修好三十一台。", [], id="until when so many"),
        pytest.param("今年春节，女儿带着男朋友从上海来了。", [], id="a holiday by who is brought along"),
        pytest.param("高三那年他天天坐在这里背单词。", [], id="a class by what is learnt in it"),
        pytest.param("去年夏天我天天站在池子边上喊。", [], id="a season by a pool"),
        pytest.param("我最怕采春茶，因为六月十四号是我的生日。", [], id="a month by the tea that is picked"),
        pytest.param("妹妹修了一个晚上，第二天早上把钟送来了。", [], id="the morning after a night's work"),
        pytest.param("妹妹熬了一整夜，第二天把钟送来了。", [], id="the day after a night's work"),
        pytest.param("火车一开，第二天早上人就散了。", [], id="the next day, right after"),
    ],
)
def test_a_time_is_asked_for_that_nothing_tells(source: str, expected: list[str]) -> None:
    assert times_of(Document(passage(source))) == expected


def test_a_time_within_a_word_is_none() -> None:
    whole = Document(passage("老张去年夏天空了一间房。"))
    [spot] = whole.spots
    within = replace(spot, words=("老张", "去年", "夏", "天空", "了", "一", "间", "房", "。"))
    assert [phrase.text for phrase in when.phrases_in(whole, spot)] == ["去年夏天"]
    assert list(when.phrases_in(whole, within)) == []


@pytest.mark.parametrize(
    ("turns", "at", "expected"),
    [
        pytest.param((f"第三天早上，{SOLD}", "后来他走了。"), 0, ["第三天早上"], id="the first of all"),
        pytest.param(("我们吵了一架。", f"第三天早上，{SOLD}"), 1, [], id="the first of its turn"),
        pytest.param((f"我们吵了一架。第三天早上，{SOLD}",), 1, ["第三天早上"], id="after another sentence"),
    ],
)
def test_what_is_counted_on_follows_another_sentence(turns: tuple[str, ...], at: int, expected: list[str]) -> None:
    assert times_of(Document(dialogue(*(("林芳", turn) for turn in turns))), at) == expected


@pytest.mark.parametrize(
    ("turns", "at", "expected"),
    [
        pytest.param(("我们连着等了九天。第十天下雨，店关了门。",), 1, [], id="counted in its own paragraph"),
        pytest.param(("我们连着等了九天。", "到了第十天下雨，店关了门。"), 1, ["第十天"], id="counted in another one"),
    ],
)
def test_a_day_is_counted_up_in_its_paragraph(turns: tuple[str, ...], at: int, expected: list[str]) -> None:
    assert times_of(Document(dialogue(*(("林芳", turn) for turn in turns))), at) == expected


@pytest.mark.parametrize(
    ("other", "is_offered"),
    [
        pytest.param("2007年，学校修了新的教室。", True, id="near"),
        pytest.param("1979年，学校修了新的教室。", False, id="far"),
        pytest.param("二〇〇七年，学校修了新的教室。", False, id="written otherwise"),
    ],
)
def test_a_year_of_the_text_is_offered_where_it_is_like_the_one_asked_for(other: str, *, is_offered: bool) -> None:
    year = other.partition("年")[0]
    assert any(option.startswith(year) for option in offered(f"2014年秋天，{SOLD}", other)) is is_offered


def test_no_year_of_the_same_paragraph_and_not_the_year_itself_is_offered() -> None:
    told = f"2014年秋天，{SOLD}"
    assert not any(option.startswith("2005年") for option in offered(f"{told}2005年，学校修了新的教室。"))
    assert "2014年秋天" not in offered(told, "2014年，学校修了新的教室。")


def test_what_the_text_tells_of_something_else_stands_first() -> None:
    whole = Document(
        dialogue(
            ("林芳", f"2014年秋天，{SOLD}"), ("林芳", "2012年冬天，学校修了新的教室。"), ("林芳", "那年冬天很冷。")
        )
    )
    [phrase] = when.phrases_in(whole, whole.spots[0])
    first = list(next(iter(phrase.sets)))
    assert first == ["2012年秋天", "2014年冬天", "2012年冬天"]


def test_the_part_beside_last_year_changes_alone_where_it_has_enough_others() -> None:
    halves, seasons = (Document(passage(f"去年{part}，{SOLD}")) for part in ("上半年", "秋天"))
    assert first_offered(halves) == {"前年上半年", "去年下半年", "前年下半年"}
    assert first_offered(seasons) == {"去年春天", "去年夏天", "去年冬天"}


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("那天夜里下了一场大雪。", [], id="snow"),
        pytest.param("外面三十七度。我们都坐在树下。", [], id="great heat two sentences before"),
        pytest.param("有个孩子手都冻红了。", [], id="hands red with cold"),
        pytest.param("肉还冻在冰箱里。", ["去年冬天"], id="what is frozen in any season"),
        pytest.param("我们吵了一架。", ["去年冬天"], id="nothing of a season"),
    ],
)
def test_no_season_is_asked_for_that_the_sentences_before_tell(before: str, expected: list[str]) -> None:
    whole = Document(dialogue(("林芳", f"{before}去年冬天，{SOLD}")))
    assert times_of(whole, len(whole.spots) - 1) == expected


@pytest.mark.parametrize(
    ("source", "has_holiday"),
    [
        pytest.param("每年六月最后一个星期，老张让我们在外面画画。", True, id="no lessons"),
        pytest.param("每年十月第三节课，老师让我们在外面画画。", False, id="lessons in autumn"),
    ],
)
def test_there_are_no_lessons_in_a_holiday(source: str, *, has_holiday: bool) -> None:
    made = offered(source)
    assert made
    assert bool(made & {"每年七月", "每年八月"}) is has_holiday


@pytest.mark.parametrize(
    ("source", "least", "most"),
    [
        pytest.param("早上六点半老张去河边，七点回来开门。", None, {"早上五点半"}, id="before another hour"),
        pytest.param("早上六点半老张去河边，回来再开门。", {"早上五点半"}, None, id="no other hour"),
    ],
)
def test_hours_stand_in_their_order(source: str, least: set[str] | None, most: set[str] | None) -> None:
    made = {each for each in offered(source) if each.startswith("早上")}
    assert least is None or (least <= made and len(made) > 1)
    assert most is None or made <= most


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("三月三十一日", True, id="the last of March"),
        pytest.param("四月三十一日", False, id="no day of April"),
        pytest.param("二月三十号", False, id="no day of February"),
        pytest.param("二〇二四年2月29日", True, id="in a leap year"),
        pytest.param("去年冬天", True, id="no day at all"),
    ],
)
def test_a_day_that_no_year_has_is_none(text: str, *, is_one: bool) -> None:
    assert is_day_of_year(text) is is_one
