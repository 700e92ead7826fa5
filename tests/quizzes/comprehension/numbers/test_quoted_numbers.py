"""A number is asked for within a quote only where it is one, is said once, and nothing beside it tells it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.number_forms import has_a_half_more
from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.numbers.number_known import (
    ends_with_word,
    is_known,
    is_ranked,
    is_said_of_other,
    is_told_by_next,
)
from quizzes.comprehension.quoted_gap import quote_around
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk

ASKED = "爷爷在我们那条船上住了五十三天，什么也没说。"
OTHERS = ("仓库里那批机器等了三十天。", "后来他们又学了四十天。")


def keys_of(*sources: str, speaker: str | None = "老周", tally: Tally | None = None) -> list[str]:
    """Give the numbers asked for of the first sentence."""
    whole = Document(talk(*((speaker, each, None) for each in sources), language=None))
    found = number_in_quote.items(whole, tally or Tally())
    return [item.key for item in found if item.evidence.line == 3]


def options_of(*sources: str) -> set[str]:
    whole = Document(talk(*(("老周", each, None) for each in sources), language=None))
    return {
        wrong.option
        for item in number_in_quote.items(whole, Tally())
        if item.evidence.line == 3
        for wrong in item.distractors
    }


@pytest.mark.parametrize(
    ("source", "others", "is_asked"),
    [
        pytest.param(ASKED, OTHERS, True, id="a number of a statement"),
        pytest.param(ASKED.replace("。", "……"), OTHERS, False, id="breaks off"),
        pytest.param("爷爷说他在船上住了五十三天，你们都信他？", OTHERS, False, id="asks"),
        pytest.param("爷爷在我们那条船上住了五十三天，不对，住了很久。", OTHERS, False, id="is taken back"),
        pytest.param("爷爷买那条船的时候打了七折，什么也没说。", ("弟弟买船打了八折。",), False, id="a discount"),
        pytest.param("爷爷那年的成绩在我们班上一直是第七名，什么也没说。", (), False, id="a rank"),
        pytest.param(ASKED.replace("住了", "大约住了"), OTHERS, True, id="about so many"),
        pytest.param(ASKED.replace("住了", "至少住了"), OTHERS, False, id="so many or more"),
        pytest.param("爷爷八成是在我们那条船上忘了什么东西。", (), False, id="probably"),
        pytest.param("爷爷的货在我们那条船上卖了八成，什么也没说。", (), True, id="a share"),
        pytest.param(
            "爷爷在我们那条船上睡了四个半小时，什么也没说。", ("后来等了五个小时。",), False, id="hours and a half"
        ),
        pytest.param(
            "爷爷在我们那条船上写了四十七个人物，都很有名。", ("店里来了三十个人。",), False, id="within a noun"
        ),
        pytest.param(
            "爷爷在我们那条船上住了五十三天，在家里等了五十三年。", OTHERS, False, id="a figure of two things"
        ),
        pytest.param(
            f"爷爷从小在南方长大，{'村子里面的人都认识他，' * 3}我在我们那条船上住了五十三天，什么也没说。",
            OTHERS,
            True,
            id="in a late clause of a long sentence",
        ),
    ],
)
def test_a_number_is_asked_for_that_is_one_and_is_told_for_sure(
    source: str, others: tuple[str, ...], *, is_asked: bool
) -> None:
    assert bool(keys_of(source, *others)) is is_asked


def test_a_number_of_a_narrator_is_asked_for_too() -> None:
    assert keys_of(ASKED, *OTHERS) == keys_of(ASKED, *OTHERS, speaker=None) == ["五十三天"]


def test_a_quote_that_says_nothing_of_its_number_is_counted() -> None:
    tally = Tally()
    assert not keys_of("半夜三点打进来说了五十三分钟的事情。", *OTHERS, tally=tally)
    assert tally.refused["no-subject"] == 2  # the hour and how long


def test_a_known_number_is_counted() -> None:
    tally = Tally()
    assert not keys_of(ASKED.replace("住了", "加起来住了"), *OTHERS, tally=tally)
    assert tally.refused["known-number"] == 1


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("书里写了四十七个人物", False, id="a noun goes on"),
        pytest.param("那里开的是五倍子的花", False, id="of the name of a plant"),
        pytest.param("他念的是四年制的学校", False, id="how a school is made"),
        pytest.param("他家里有四个子女", True, id="a noun that begins with 子"),
        pytest.param("书里写了四十七个人", True, id="a word ends with it"),
        pytest.param("山上盖了四十七层楼", True, id="no word of the dictionary"),
        pytest.param("柜子里放着四十七卷儿胶片", False, id="its own last sound goes on"),
        pytest.param("山上住着四十七个儿童", True, id="another word begins with 儿"),
    ],
)
def test_a_number_ends_with_a_word(source: str, *, expected: bool) -> None:
    whole = Document(passage(f"{source}。"))
    [found] = quantities(source)
    assert ends_with_word(whole.spots[0], found.end) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("他们等了四次半夜的车", False, id="in the night"),
        pytest.param("他们去了四次半山腰", False, id="half of something else"),
        pytest.param("他们等了四年半的车", True, id="years and a half"),
        pytest.param("他们只给了四颗半星", True, id="stars and a half"),
        pytest.param("他们等了四年才上车", False, id="full years"),
    ],
)
def test_only_what_is_halved_goes_on_by_a_half(source: str, *, expected: bool) -> None:
    assert has_a_half_more(quantities(source)[0], source) is expected


@pytest.mark.parametrize(
    ("source", "number", "expected"),
    [
        pytest.param("前后改了四十一次，第四十二次才成功", "四十一次", True, id="the next"),
        pytest.param("前后改了四十一次，第四十一次才成功", "四十一次", True, id="the last"),
        pytest.param("前后改了四十一次，第二十次最难", "四十一次", False, id="one between"),
        pytest.param("一半的人来了，第二天都走了", "一半", False, id="no measure"),
    ],
)
def test_a_number_is_told_by_the_next_or_the_last(source: str, number: str, *, expected: bool) -> None:
    found = [each for each in quantities(source) if each.text == number]
    assert any(is_told_by_next(each, source) for each in found) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("四十七个人每人一张，四十七张贴满了墙", True, id="twice"),
        pytest.param("四十七个人每人一张，五十张贴满了墙", False, id="once"),
        pytest.param("四个人每人一张，四张贴满了墙", False, id="a single character stands in many words"),
    ],
)
def test_a_figure_is_given_for_something_else(source: str, *, expected: bool) -> None:
    assert is_said_of_other(quantities(source)[0], source) is expected


LONG = (
    "爷爷从小在南方的山里长大，村子里面的人都认识他，也都听过他讲海上的故事，我母亲在我们那条船上住了五十三天，"
    "后来和大家一起回到家里，再也没有提起船上的事。"
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(ASKED, ASKED.rstrip("。"), id="whole"),
        pytest.param(LONG, None, id="a long one"),
        pytest.param("我说“爷爷在我们那条船上住了五十三天，什么也没说。", None, id="half a quotation"),
        pytest.param("爷爷住了五十三天。", None, id="too little"),
    ],
)
def test_a_sentence_is_quoted_whole_where_it_is_short(source: str, expected: str | None) -> None:
    assert quote_around(source, "五十三天") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("最年轻的五十三岁", True, id="an age"),
        pytest.param("最早的2013年，最晚的2015年", False, id="years"),
        pytest.param("最大的那批是2013年来的", False, id="a year of the largest"),
        pytest.param("那个人五十三岁", False, id="of one"),
    ],
)
def test_only_an_amount_is_ranked(source: str, *, expected: bool) -> None:
    assert is_ranked(quantities(source)[0], source) is expected


@pytest.mark.parametrize(
    ("source", "number", "expected"),
    [
        pytest.param("他没有住五十三天", "五十三天", True, id="not so long"),
        pytest.param("他并不是住五十三天", "五十三天", True, id="negated"),
        pytest.param("前后改了四十次，第四十一次才成功", "四十次", True, id="the next one alone beside it"),
        pytest.param("路长二十六公里，十米一棵树，两千六百棵", "二十六公里", True, id="reckoned from two others"),
        pytest.param("他住了五十三天，我住了三十一天", "五十三天", True, id="another of its make, with a one"),
        pytest.param("我们约的是晚上八点，现在已经是十一点了", "八点", True, id="another hour with a one"),
        pytest.param("女儿六月中考，我请了假", "六月", True, id="the month of an examination of all the country"),
        pytest.param("女儿六月比赛，我请了假", "六月", False, id="the month of what may be at any time"),
        pytest.param("我和姐姐、弟弟、妹妹，四个人轮着看店", "四个人", True, id="those who are named before it"),
        pytest.param("他把四十箱合起来卖", "四十箱", True, id="what is put together"),
        pytest.param("他在那里住五十三天", "五十三天", False, id="said"),
        pytest.param("晚上九点的时候他已经住了五十三天", "五十三天", False, id="an hour beside days"),
        pytest.param("我们约的是晚上八点，现在已经九点四十了", "八点", True, id="an hour beside an hour"),
        pytest.param("前后改了四十一次，第四十二次才成功", "四十一次", True, id="the next one beside it"),
        pytest.param("他住了五十三天，我住了三十天", "五十三天", True, id="another of its make"),
    ],
)
def test_what_stands_beside_a_number_tells_it(source: str, number: str, *, expected: bool) -> None:
    [asked] = [each for each in quantities(source) if each.text == number]
    assert is_known(asked, source) is expected


@pytest.mark.parametrize(
    ("sources", "option"),
    [
        pytest.param((ASKED, "叔叔在我们那条船上住了四十八天，什么也没说。"), "四十八天", id="said of the like"),
        pytest.param(
            (ASKED.replace("五十三", "一百五十三"), "后来又学了五十三天。"), "五十三天", id="a part of the key"
        ),
        pytest.param((ASKED.replace("五十三", "一百多"), "后来又学了一百五十多天。"), "一百五十多天", id="within it"),
        pytest.param(("爷爷在我们那条船上半夜三点才睡觉。", "后来他们下午五点来。"), "五点", id="no hour of the night"),
        pytest.param(("到2028年，我们计划把产量提高一倍。", "公司2026年换了机器。"), "2026年", id="over by then"),
        pytest.param(
            ("到2028年，我们计划把奶奶的产量提高一倍，什么也没说。", "公司2026年换了机器。"), "2019年", id="long over"
        ),
        pytest.param(("爷爷在我们那条船上半夜一点才睡觉。",), "五点", id="an hour of the morning"),
        pytest.param(
            (ASKED, "奶奶在我们那条船上住了四十三天，什么也没说。"), "四十三天", id="said of the like elsewhere"
        ),
        pytest.param(
            ("爷爷在我们那条船上住了一百五十多天，谁也没有去看他。", "后来又学了二百五十多天。"),
            "一百多天",
            id="made up, but it is within",
        ),
        pytest.param(
            (ASKED.replace("五十三", "一百五十多"), "后来又学了一百七十多天。", "后来又学了一百多天。"),
            "一百多天",
            id="given, but it is within",
        ),
    ],
)
def test_a_number_that_could_be_right_or_could_not_stand_there_is_not_offered(
    sources: tuple[str, ...], option: str
) -> None:
    assert option not in options_of(*sources)


def test_every_number_is_offered_once() -> None:
    whole = Document(talk(*(("老周", each, None) for each in (ASKED, *OTHERS)), language=None))
    for item in number_in_quote.items(whole, Tally()):
        assert len(item.distractors) == len({wrong.option for wrong in item.distractors}) == 3


@pytest.mark.parametrize(
    ("sources", "option"),
    [
        pytest.param((ASKED, "后来又学了四十八天。"), "四十八天", id="said of something else"),
        pytest.param(
            (ASKED.replace("五十三", "一百五十三"), "后来又学了二百五十三天。"), "二百五十三天", id="of its size"
        ),
        pytest.param(("爷爷在我们那条船上半夜三点才睡觉。", "后来他们半夜两点来。"), "两点", id="an hour of the night"),
    ],
)
def test_a_number_that_the_text_gives_of_something_else_is_offered(sources: tuple[str, ...], option: str) -> None:
    assert option in options_of(*sources)


@pytest.mark.parametrize(
    ("later", "is_asked"),
    [
        pytest.param("那五十三天不全是在我们船上。", False, id="not all of it"),
        pytest.param("那五十三天其实我没算准。", False, id="not so in truth"),
        pytest.param("那五十三天我一直记得。", True, id="only come back to"),
    ],
)
def test_a_number_that_is_put_right_later_is_not_asked_for(later: str, *, is_asked: bool) -> None:
    assert bool(keys_of(ASKED, *OTHERS, later)) is is_asked
