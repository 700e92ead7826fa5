"""When something was is asked for where only the text tells, with other times beside it that exclude each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.circumstances import when
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item


def items_of(*sources: str) -> list[Item]:
    found = talk(*(("林芳", source, None) for source in sources), language=None)
    return list(when.items(Document(found), Tally()))


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("去年秋天，老张把店卖给了隔壁的邻居。", "去年秋天", id="a season of a year"),
        pytest.param("三月十七号，仓库里的机器全都停了。", "三月十七号", id="a day of a month"),
        pytest.param("到了第七个月，徒弟才第一次拿起剪刀。", "第七个月", id="counted on"),
        pytest.param("第四天中午，邻居把钥匙送了回来。", "第四天中午", id="a part of a day that is counted"),
        pytest.param("到第七个月，徒弟才第一次拿起剪刀。", "第七个月", id="by that time"),
    ],
)
def test_a_time_is_asked_for_beside_times_of_its_kind(source: str, key: str) -> None:
    [item] = items_of(source)
    assert item.key == key
    assert len(set(item.all_options)) == 4


def test_two_parts_change_each_alone_and_together() -> None:
    [item] = items_of("2014年秋天，老张把店卖给了隔壁的邻居。")
    years, seasons = ({option[cut] for option in item.all_options} for cut in (slice(5), slice(5, None)))
    assert "2014年" in years
    assert len(years) == len(seasons) == 2


def test_a_year_that_one_guesses_first_stays() -> None:
    [item] = items_of("去年秋天，老张把店卖给了隔壁的邻居。")
    assert set(item.all_options) == {"去年春天", "去年夏天", "去年秋天", "去年冬天"}


def test_a_year_of_something_else_stands_beside_the_year_that_is_asked_for() -> None:
    found = items_of("2014年秋天，老张把店卖给了隔壁的邻居。", "我2007年学的开车，那时候已经四十多岁了。")
    assert [{option[:5] for option in item.all_options} for item in found] == [{"2014年", "2007年"}]


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("2020年1月，武汉封城，我在乡下照顾我的父亲。", False, id="of all the world"),
        pytest.param("二〇〇八年五月地震以后，我在乡下照顾我的父亲。", False, id="an earthquake that all know"),
        pytest.param("二〇一六年五月地震以后，我在乡下照顾我的父亲。", True, id="an earthquake like others"),
        pytest.param("2016年1月，老张关了店，我在乡下照顾我的父亲。", True, id="of one life"),
        pytest.param("去年秋天，我在乡下看了奥运会的录像。", True, id="no year by itself"),
    ],
)
def test_a_date_that_everybody_knows_is_not_asked_for(source: str, *, is_asked: bool) -> None:
    assert bool(items_of(source)) is is_asked


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("去年，老张把店卖给了隔壁的邻居。", id="which everybody would guess"),
        pytest.param("第二天老张把店卖给了隔壁的邻居。", id="the next day"),
        pytest.param("民国一百零一年七月，老张把店卖给了隔壁的邻居。", id="the end of a year of an era"),
        pytest.param("二〇一四年，老张把店卖给了隔壁的邻居。", id="a year, which is a number"),
        pytest.param("三月，老张把店卖给了隔壁的邻居。", id="a month, which is a number"),
        pytest.param("下午两点，老张把店卖给了隔壁的邻居。", id="an hour, which is a number"),
        pytest.param("十月二十三日上午九点差十分，老张把店卖给了邻居。", id="an hour that is not yet full"),
        pytest.param("我照样在那个院子里住了三个冬天。", id="how many of them"),
        pytest.param("去年秋天以前，老张一直在隔壁的店里上班。", id="before it"),
        pytest.param("我妻子每天下午放学以后帮我分信。", id="after school, which is over then"),
        pytest.param("今天上午，老张把店卖给了隔壁的邻居。", id="a part of today, of which some is to come"),
        pytest.param("上个月十五号，老张把店卖给了隔壁的邻居。", id="a day of it"),
        pytest.param("春天和秋天，老张都在隔壁的店里上班。", id="two of them"),
        pytest.param("我们把鱼送到隔壁，当天晚上就能到东京。", id="how soon"),
        pytest.param("老张每年冬至那天给村里的老人包饺子。", id="a day by what is eaten on it"),
        pytest.param("去年秋天也有人把店卖给了隔壁的邻居。", id="when it was so, too"),
        pytest.param("今天的晚饭是隔壁的邻居送过来的。", id="within a word"),
        pytest.param("晚上老张把店卖给了隔壁的邻居。", id="a part of the day that many would guess"),
        pytest.param("老张在隔壁的店里一直做到现在，已经第十七年了。", id="for how long by now"),
        pytest.param("从三月底到五月初，老张都在隔壁的店里上班。", id="from then to then"),
        pytest.param("放了暑假，孩子们都来隔壁的店里看书。", id="what one is let off for"),
        pytest.param("老师说，去年秋天您不要再去隔壁的那家店。", id="what somebody is asked to do"),
        pytest.param("如果去年秋天老张把店卖了，今天就没有这些书。", id="what did not happen"),
        pytest.param("去年秋天您把店卖给了隔壁的邻居吗？", id="a question"),
        pytest.param("去年八月十九那天，老张把店卖给了隔壁的邻居。", id="a day without its word"),
        pytest.param("上个月初七，老张把店卖给了隔壁的邻居。", id="a day of a month gone by"),
        pytest.param("去年五月初五，我们在河上看龙舟。", id="a day of a feast"),
        pytest.param("今年春节，村里的年轻人都从城里回来打球。", id="a feast by who comes back"),
        pytest.param("影楼一个月给我八千，这儿只给三千二。", id="how much a month"),
        pytest.param("截至上个月底，老张的店卖了三千本书。", id="the end of it"),
        pytest.param("春节返乡之前，老张把店卖给了隔壁的邻居。", id="a holiday by what is done then"),
        pytest.param("举手的人叫何小雨，高二，手里拿着一只红靴子。", id="the class that somebody is in"),
        pytest.param("那时候我上大二，学的是会计，天天睡不醒。", id="the class that somebody was in"),
        pytest.param("2018年1月，一个二十四岁的小伙子。", id="a sentence that tells nothing"),
        pytest.param("上个月老张打扫隔壁的店，差不多每天都来。", id="what no day is long enough for"),
        pytest.param("老张那天七点十分就到隔壁的店门口了。", id="the earliest, as the words make it"),
        pytest.param("农历三月最忙，妈祖生日前后，老张都在隔壁的店里。", id="the month of a feast beside it"),
        pytest.param("老张一个人在岛上守灯，今年第十四年了。", id="for how long by this year"),
        pytest.param("老张一个人在岛上守灯，今年是第十四年。", id="for how long it is by this year"),
        pytest.param("四月初八那天，庙门口的石狮子叫人搬走了。", id="a day of the old calendar, which may be a feast"),
        pytest.param("去年农历十月，老张把蜂箱全都搬到了四川。", id="a month of the old calendar"),
        pytest.param("零九年正月十六，店里一共进账六块钱。", id="the first month of that calendar"),
        pytest.param("前几天，有个学生送了我一把旧伞。", id="lately, as most things that are told are"),
        pytest.param("大二的时候，老张第一次看见了大海。", id="a class, which tells how old somebody was"),
        pytest.param("有个老人每天傍晚来买一份报纸。", id="a part of the day, which custom tells"),
        pytest.param("去年国庆节，老张把店卖给了隔壁的邻居。", id="a holiday, on which people are free"),
        pytest.param("从三月十号到五月十五号，一共六十多天，老张都在店里。", id="by another time and how long it was"),
        pytest.param("三月十号店里关了门，修了两个多月，五月十五号老张又开张了。", id="by another day and some months"),
        pytest.param("每天早上七点半开门，八点孩子们就来了。", id="an hour before another one"),
        pytest.param("牌子上画着两只手，指着三点二十分，好像在等谁。", id="the hour to which hands point"),
    ],
)
def test_what_tells_no_time_for_certain_is_not_asked(source: str) -> None:
    assert not items_of(source)


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        pytest.param("去年冬天，门口的雪堆得比人还高。", "冬天", id="snow"),
        pytest.param("二〇一九年六月八号，是高考的第二天，街上没有人。", "六月八号", id="an examination of one date"),
        pytest.param("我女儿今年九月要上小学一年级。", "九月", id="when school begins"),
        pytest.param("二〇一九年七月打雷，仓库里的机器全都停了。", "七月", id="a thunderstorm"),
        pytest.param("老张的儿子是腊月二十三生的，那天正好是小年。", "腊月二十三", id="a feast of one day"),
        pytest.param("老张每年腊月二十三开始做豆腐，一直做到正月初五。", "腊月", id="until another month"),
    ],
)
def test_a_part_that_the_sentence_tells_is_not_changed(source: str, kept: str) -> None:
    assert all(kept in option for item in items_of(source) for option in item.all_options)


def test_no_other_year_is_offered_beside_a_year_of_the_sentence() -> None:
    [item] = items_of("1967年该毕业，可是1966年夏天，学校关了门。")
    assert all(option.startswith("1966年") for option in item.all_options)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("我们连着等了九天，一头鲸也没看见。", [], id="from which it follows"),
        pytest.param("我们连着等了三天，一头鲸也没看见。", ["第十天"], id="from which it does not follow"),
    ],
)
def test_a_day_that_follows_from_how_many_went_before_is_not_asked_for(before: str, expected: list[str]) -> None:
    document = Document(passage(before, "第十天下雨，岛上的老人打来了电话。"))
    assert [item.key for item in when.items(document, Tally())] == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("师傅让我先扫了半年地，第七个月才准我碰工具。", [], id="half a year"),
        pytest.param("师傅让我先扫了一年地，第七个月才准我碰工具。", ["第七个月"], id="another time"),
        pytest.param("我在医院里躺了一个星期，第八天邻居把钥匙送了回来。", [], id="a week"),
        pytest.param("我在医院里躺了两周，第三个星期邻居把钥匙送了回来。", [], id="two weeks, in another word"),
    ],
)
def test_a_time_that_follows_from_how_long_it_was_in_another_unit_is_not_asked_for(
    source: str, expected: list[str]
) -> None:
    document = Document(passage(source))
    assert [item.key for item in when.items(document, Tally())] == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param((("记者", "后来呢？"),), [], id="the first of a turn"),
        pytest.param((("林芳", "我们吵了一架。"),), ["第三天早上"], id="after what it is counted from"),
    ],
)
def test_a_day_counted_from_what_is_not_shown_is_not_asked_for(
    turns: tuple[tuple[str, str], ...], expected: list[str]
) -> None:
    last = "第三天早上，老张把店卖给了隔壁的邻居。"
    said = passage(turns[0][1], last) if turns[0][0] == "林芳" else dialogue(*turns, ("林芳", last))
    assert [item.key for item in when.items(Document(said), Tally())] == expected


def test_hours_stay_within_their_part_of_the_day() -> None:
    [item] = items_of("每天早上七点半，孩子们都站在路口等我。")
    assert set(item.all_options) <= {f"每天早上{hour}点半" for hour in "五六七八九"}


def test_a_long_sentence_is_quoted_whole_where_a_part_lacks_who_did_it() -> None:
    source = (
        "那条最冷清的街我记得，去年十一月，一共只卖掉六本书，其中两本还是我自己买走的，另外四本都是隔壁的老人拿去的。"
    )
    [item] = items_of(source)
    assert item.passage == f"林芳：{source.replace('去年十一月', '＿＿')}"


def test_a_time_is_quoted_with_its_sentence_and_what_it_is_not() -> None:
    source = "去年秋天，老张把店卖给了隔壁的邻居。"
    found = talk(("林芳", source, "去年の秋、張さんは店を隣の人に売りました。"))
    [item] = when.items(Document(found), Tally())
    assert item.passage == "林芳：＿＿，老张把店卖给了隔壁的邻居。"
    assert item.prompt == "根据原文，这句话的空白处说的是什么时候？"
    assert (item.explanation.ja or "").endswith(
        "（去年の秋、張さんは店を隣の人に売りました）とあるので、答えは「去年秋天」です。"
    )
    reasons = {wrong.option: wrong.why.ja for wrong in item.distractors}
    assert reasons["去年春天"] == "3行目は「去年春天」（去年の春）ではなく「去年秋天」と言っています。"


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("早上六点半，天还没亮，桥头已经站满了挑担子的人。", False, id="the light tells the hour"),
        pytest.param("早上六点半，雨还没停，桥头已经站满了挑担子的人。", True, id="the rain tells none"),
        pytest.param("去年夜里，仓库着了火，一晚上烧掉了两千袋米。", False, id="a night, told again"),
    ],
)
def test_an_hour_is_not_asked_for_where_the_light_or_the_night_tells_it(source: str, *, is_asked: bool) -> None:
    keys = {item.key for item in items_of(source)}
    assert bool(keys & {"早上六点半", "六点半", "去年夜里", "夜里"}) is is_asked


def test_a_night_of_a_date_is_no_at_night() -> None:
    made = items_of("二〇一一年三月九号夜里，河水冲走了我们的两条船。")
    told = [wrong.why.en or "" for item in made for wrong in item.distractors] + [
        item.explanation.en or "" for item in made
    ]
    assert made
    assert not any("at night of" in each for each in told)


def test_a_time_of_the_same_paragraph_is_not_offered() -> None:
    whole = dialogue(("林芳", "前年秋天，老张开了一家店。去年秋天，老张把店卖给了隔壁的邻居。"))
    for item in when.items(Document(whole), Tally()):
        assert not {"去年秋天", "前年秋天"} <= set(item.all_options)


def test_a_time_of_something_else_is_told_with_its_line() -> None:
    found = items_of("2014年秋天，老张把店卖给了隔壁的邻居。", "2012年秋天，台风吹走了那棵大树。")
    told = {wrong.option: wrong.why.ja for item in found for wrong in item.distractors if item.key == "2014年秋天"}
    assert "7行目の「2012年秋天，台风吹走了那棵大树」に出てきますが" in (told["2012年秋天"] or "")


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        pytest.param("老张在石碑上刻的日期是三月十七号。", "空白处说的是哪一天？", id="a date that something has"),
        pytest.param("老张从部队回家，日子是三月十七号。", "是什么时候？", id="when something was"),
        pytest.param("信上的日期写的是九月一日，谁都能看见。", "空白处说的是哪一天？", id="a date in a gap"),
    ],
)
def test_what_a_date_is_is_asked_by_the_day(source: str, asked: str) -> None:
    [item] = items_of(f"老张已经把院子里的墙刷好了，{source}" if "信" in source else source)
    assert item.prompt.endswith(asked)


@pytest.mark.parametrize(
    ("source", "ja", "en"),
    [
        pytest.param(
            "去年秋天，老张把店卖给了隔壁的邻居。", "（去年の秋）", "(autumn of last year)", id="of two parts"
        ),
    ],
)
def test_an_explanation_says_what_the_time_is(source: str, ja: str, en: str) -> None:
    [item] = items_of(source)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_no_year_that_is_over_is_offered_for_one_to_come() -> None:
    items = items_of("机器2019年12月卸货，一共一百三十二个。", "预算已经批准，首批设备将于2026年10月运到南极。")
    [item] = [item for item in items if item.key == "2026年10月"]
    assert not any(option.startswith("2019年") for option in item.all_options)


def test_a_holiday_that_the_season_tells_is_not_asked_for() -> None:
    assert not items_of("以前清明过后才采春茶，今年三月就开始采了。")


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("去年秋天，老张把店卖给了隔壁的邻居。", 2, id="a season"),
        pytest.param("三月十七号，仓库里的机器全都停了。", 1, id="numbers"),
    ],
)
def test_a_time_has_the_level_of_the_words_that_tell_it_from_others(source: str, level: int) -> None:
    assert [item.level for item in items_of(source)] == [level]


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("如果去年秋天老张把店卖了，今天就没有这些书。", True, id="what did not happen"),
        pytest.param("去年秋天也有人把店卖给了隔壁的邻居。", True, id="when it was so, too"),
        pytest.param("去年秋天，老张把店卖给了隔壁的邻居。", False, id="what did happen"),
    ],
)
def test_a_time_of_nothing_that_happened_is_no_fact(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    found = Document(talk(("林芳", source, None), language=None))
    assert bool(list(when.items(found, tally))) is not is_refused
    assert bool(tally.refused["no-fact"]) is is_refused


@pytest.mark.parametrize(
    ("translation", "means"),
    [
        pytest.param("翌年の春、隣の人が鍵を返してくれました。", "翌年", id="the following year"),
        pytest.param("二年目の春、隣の人が鍵を返してくれました。", "二年目", id="the second one, as it is translated"),
    ],
)
def test_the_second_year_is_told_as_its_translation_has_it(translation: str, means: str) -> None:
    found = talk(
        ("林芳", "我十九岁进了工厂。", "十九で工場に入りました。"),
        ("林芳", "我记得是第二年春天，邻居才把钥匙送了回来。", translation),
    )
    told = [item.explanation.ja or "" for item in when.items(Document(found), Tally())]
    assert told
    assert all(means in one for one in told)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("前年老张把店卖给了隔壁的邻居，去年又买了回来。", id="another year beside it"),
        pytest.param("前年老张把店卖给了隔壁的邻居，到现在有两年了。", id="the years since"),
        pytest.param("去年老张把店卖给了隔壁的邻居，自己搬到了河边。", id="the year that one guesses"),
    ],
)
def test_a_year_that_is_told_or_guessed_is_not_asked_for(source: str) -> None:
    assert items_of(source) == []


@pytest.mark.parametrize(
    ("source", "others", "expected"),
    [
        pytest.param("去年老张把店卖给了邻居。", ("前年他还在种地。",), ["去年"], id="last year, beside another one"),
        pytest.param("前年老张把店卖给了邻居。", ("去年他还在种地。",), ["前年"], id="the year before"),
        pytest.param("去年老张把店卖给了邻居。", (), [], id="the year that one guesses"),
        pytest.param("去年老张把店卖给了邻居。", ("他今年六十岁。",), [], id="beside this year alone"),
        pytest.param("今年老张把店卖给了邻居。", ("前年他还在种地。",), [], id="this year, as talks are of now"),
        pytest.param("前年老张把店卖给了邻居，去年又买了回来。", (), [], id="another year beside it"),
        pytest.param("前年老张卖了店，到现在有两年了。", ("去年他还在种地。",), [], id="the years since"),
    ],
)
def test_a_year_from_now_is_asked_for_where_another_is_told_of_something_else(
    source: str, others: tuple[str, ...], expected: list[str]
) -> None:
    assert [item.key for item in items_of(source, *others) if "店" in (item.passage or "")] == expected


def test_the_number_of_a_line_is_no_day() -> None:
    assert items_of("明年六月8号那天开工，老张第一个报了名。")
    assert not items_of("明年六月8号线开工，老张第一个报了名。")


def test_what_one_counts_is_given_no_meaning_that_a_translation_may_not_have() -> None:
    [item] = items_of("到了第三年，老张把店卖给了隔壁的邻居。")
    [why] = [wrong.why for wrong in item.distractors if wrong.option == "第二年"]
    assert why.ja == "3行目は「第二年」ではなく「第三年」と言っています。"
    assert why.en == "Line 3 says 第三年, not 第二年."


def test_no_day_is_offered_that_no_month_has() -> None:
    every = [
        option
        for n in range(4)
        for item in items_of(f"三月三十号，{'老' * n}张家的机器停了。")
        for option in item.all_options
    ]
    assert every
    assert not any(option.startswith(("二月三十", "二月二十九")) for option in every)


@pytest.mark.parametrize(
    ("matter", "is_kept"),
    [
        pytest.param(("学校很大。", "学生很多。", "教室里没有人。", "小学也不远。"), True, id="of a school"),
        pytest.param(("仓库很大。", "箱子很多。", "院子里没有人。", "河也不远。"), False, id="of something else"),
    ],
)
def test_the_month_in_which_a_school_begins_is_not_changed_in_a_talk_of_one(
    matter: tuple[str, ...], *, is_kept: bool
) -> None:
    [item] = items_of("2014年九月，老张把店卖给了隔壁的邻居。", *matter)
    assert all("九月" in option for option in item.all_options) is is_kept


def test_a_time_that_is_taken_back_is_not_asked_for() -> None:
    told = "2014年九月，不对，是十月，老张把店卖给了隔壁的邻居。"
    assert not items_of(told)
