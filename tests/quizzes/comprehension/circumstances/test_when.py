"""When something was is asked for where only the text tells, with other times beside it that exclude each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.circumstances import when
from quizzes.comprehension.circumstances.time_sensed import is_sensed
from quizzes.comprehension.circumstances.time_units import times_in
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
        pytest.param("一九九四年正月，老张第一次走进我家的院子。", "一九九四年正月", id="a month of the old calendar"),
        pytest.param("三月十七号，仓库里的机器全都停了。", "三月十七号", id="a day of a month"),
        pytest.param("到了第七个月，徒弟才第一次拿起剪刀。", "第七个月", id="counted on"),
        pytest.param("第四天中午，邻居把钥匙送了回来。", "第四天中午", id="a part of a day that is counted"),
        pytest.param("下午三点二十分，仓库里的电话响了第二次。", "下午三点二十分", id="to the minute"),
        pytest.param("有个老人每天傍晚来买一份报纸。", "每天傍晚", id="at dusk"),
        pytest.param("上个星期，有个学生送了我一把旧伞。", "上个星期", id="lately"),
        pytest.param("三月底，我们把蜂箱全都搬到了四川。", "三月底", id="a part of a month"),
        pytest.param("零九年正月十六，店里一共进账六块钱。", "零九年正月十六", id="a year as it is said"),
        pytest.param("到第七个月，徒弟才第一次拿起剪刀。", "第七个月", id="by that time"),
        pytest.param("小学三年级，我第一次看见了大海。", "小学三年级", id="a year of school"),
        pytest.param("四月初八那天，庙门口的石狮子叫人搬走了。", "四月初八", id="a day of the old calendar"),
        pytest.param("三月十七号那天，仓库里的机器全都停了。", "三月十七号", id="a day taken up again"),
        pytest.param(
            "去年四月初八，庙门口的石狮子叫人搬走了。", "去年四月初八", id="a day of the old calendar of a year"
        ),
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


@pytest.mark.parametrize(
    ("source", "key", "asked"),
    [
        pytest.param("老张一个人在岛上守灯，今年第十四年了。", "第十四年", "应该填哪一个？", id="this year"),
        pytest.param("老张一个人在岛上守灯，今年是第十四年。", "第十四年", "应该填哪一个？", id="this year it is"),
        pytest.param("老张一个人在岛上守灯，第十四年了。", "第十四年", "应该填哪一个？", id="by now"),
        pytest.param("第十四年，老张一个人修好了岛上的灯。", "第十四年", "说的是什么时候？", id="when something was"),
    ],
)
def test_for_how_long_by_now_is_asked_for_as_no_time(source: str, key: str, asked: str) -> None:
    found = Document(passage("我们都认识老张这个人。", source))
    [item] = when.items(found, Tally())
    assert item.key == key
    assert item.prompt.endswith(asked)


def test_a_day_of_the_old_calendar_is_of_no_month_of_the_new_one() -> None:
    [item] = items_of("四月初八那天，庙门口的石狮子叫人搬走了。")
    assert "（旧暦4月8日）" in (item.explanation.ja or "")
    for wrong in item.distractors:
        assert "初" in wrong.option
        assert "not " in (wrong.why.en or "")
        assert (wrong.why.en or "").count(" lunar month)") == 2


def test_hours_stay_within_their_part_of_the_day() -> None:
    [item] = items_of("每天早上七点半，孩子们都站在路口等我。")
    assert set(item.all_options) <= {f"每天早上{hour}点半" for hour in "五六七八九"}


def test_a_long_sentence_is_quoted_whole_where_a_part_lacks_who_did_it() -> None:
    source = (
        "那条最冷清的街我记得，去年十一月，一共只卖掉六本书，其中两本还是我自己买走的，另外四本都是隔壁的老人拿去的。"
    )
    [item] = items_of(source)
    assert item.passage == f"林芳：{source.replace('去年十一月', '＿＿')}"


def test_an_hour_that_follows_from_another_and_how_many_went_by_is_not_asked_for() -> None:
    told = "老张每天晚上八点半就上床，躺到早上六点半"
    assert items_of(f"{told}，什么也没想。")
    assert not items_of(f"{told}，十个小时里一直在听雨。")
    for before, is_asked in (("路上要三个半小时。", False), ("路上要下雨。", True)):
        whole = Document(passage(before, "每天下午两点半从村口开车，六点到县城的仓库。"))
        assert bool(list(when.items(whole, Tally()))) is is_asked


def test_a_part_of_a_day_stands_beside_days_alone() -> None:
    [item] = items_of("前天下午，有个学生送了我一把旧伞。")
    assert {option[:2] for option in item.all_options} == {"前天", "昨天"}


def test_no_day_that_is_told_of_stands_beside_the_next_one() -> None:
    [item] = items_of("第二天中午，老张把钥匙放在柜台上，说要送给我们。")
    assert item.key == "第二天中午"
    assert not any("当天" in option for option in item.all_options)


def test_a_time_is_quoted_with_its_sentence_and_what_it_is_not() -> None:
    source = "去年秋天，老张把店卖给了隔壁的邻居。"
    found = talk(("林芳", source, "去年の秋、張さんは店を隣の人に売りました。"))
    [item] = when.items(Document(found), Tally())
    assert item.passage == "林芳：＿＿，老张把店卖给了隔壁的邻居。"
    assert item.prompt == "根据原文，这句话的空白处说的是什么时候？"
    assert "去年の秋、張さんは店を隣の人に売りました" in (item.explanation.ja or "")
    reasons = {wrong.option: wrong.why.ja for wrong in item.distractors}
    assert reasons["去年春天"] == "3行目では、「春天」（春）ではなく「秋天」（秋）と言っています。"


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


def test_a_counted_day_is_told_in_both_languages() -> None:
    [item] = items_of("第四天我去仓库，里面只剩下两个空箱子。")
    assert item.key == "第四天"
    reasons = [wrong.why for wrong in item.distractors]
    assert all((why.ja or "").count("日目") == 2 and (why.en or "").count(" day") == 2 for why in reasons)


def test_a_night_of_a_date_is_no_at_night() -> None:
    made = items_of("二〇一一年三月九号夜里，河水冲走了我们的两条船。")
    told = [wrong.why.en or "" for item in made for wrong in item.distractors] + [
        item.explanation.en or "" for item in made
    ]
    assert made
    assert not any("at night of" in each for each in told)


def test_a_day_of_the_old_calendar_is_told_in_both_languages() -> None:
    made = [items_of(f"二〇〇三年腊月二十{day}，老张把蜂箱全都搬到了四川。") for day in "三五七八"]
    told = [item.explanation for items in made for item in items if item.key.startswith("腊月")]
    made = [items_of(f"结果腊月二十{day}，老张把蜂箱全都搬到了四川。") for day in "三五七八"]
    told += [item.explanation for items in made for item in items]
    assert told
    assert all("旧暦十二月二十" in (each.ja or "") and "of the twelfth lunar month" in (each.en or "") for each in told)


def test_the_clause_of_what_is_asked_for_is_not_quoted_for_another_time() -> None:
    source = "末班车在二十三点四十分到达终点站，首班车在五点五十分从四川发出。"
    whys = [wrong.why.en or "" for item in items_of(source) for wrong in item.distractors]
    told = [why for why in whys if "comes up in line" in why]
    assert told
    assert not any("五点五十分从" in why for why in told)


@pytest.mark.parametrize(
    ("before", "is_told"),
    [
        pytest.param("我当初没想到养蜂。", False, id="a part of another word"),
        pytest.param("我初中毕业就养蜂。", False, id="the beginning of another word"),
        pytest.param("五月初来的客人最多。", True, id="of another month"),
    ],
)
def test_no_character_of_another_word_is_quoted_for_a_part_of_a_time(before: str, *, is_told: bool) -> None:
    told = f"{before}二〇二一年三月底，我们把蜂箱全都搬到了四川。"
    whole = dialogue(("记者", "你们的蜂箱放在什么地方？"), ("林芳", told))
    made = [item for item in when.items(Document(whole), Tally()) if item.key.endswith("底")]
    whys = [wrong.why.en or "" for item in made for wrong in item.distractors]
    assert whys
    assert any(why.partition("comes up in line")[0].endswith("初 (beginning) ") for why in whys) is is_told


def test_a_month_of_the_old_calendar_is_no_month_of_the_new_one() -> None:
    [item] = items_of("去年农历十月，老张把蜂箱全都搬到了四川。")
    reasons = [f"{wrong.why.ja} {wrong.why.en}" for wrong in item.distractors]
    assert all(
        "「农历十月」ではなく" not in reason and "农历十月 (the tenth lunar month), not" in reason for reason in reasons
    )
    assert not any("October" in reason for reason in reasons)


def test_beside_the_last_month_of_the_old_year_stands_no_month_of_the_new_calendar() -> None:
    found = [items_of(f"二〇〇三年腊月二十八，老张把蜂箱全都搬到了{at}。") for at in ("四川", "山上", "湖边", "北京")]
    options = [option for items in found for item in items for option in item.all_options]
    assert options
    assert not any("十月" in option for option in options)


def test_what_was_a_few_days_ago_is_not_held_against_last_week() -> None:
    [item] = items_of("前几天，有个学生送了我一把旧伞。")
    assert "上个星期" not in item.all_options


def test_the_first_month_of_the_old_calendar_is_called_by_its_name() -> None:
    found = [items_of(f"去年农历二月，老张把蜂箱全都搬到了{place}。") for place in ("四川", "山上", "湖边", "北京")]
    assert any(found)
    assert not any("一月" in option for items in found for item in items for option in item.all_options)


def test_a_time_of_the_same_paragraph_is_not_offered() -> None:
    whole = dialogue(("林芳", "前年秋天，老张开了一家店。去年秋天，老张把店卖给了隔壁的邻居。"))
    for item in when.items(Document(whole), Tally()):
        assert not {"去年秋天", "前年秋天"} <= set(item.all_options)


def test_a_time_of_something_else_is_told_with_its_line() -> None:
    found = items_of("去年秋天，老张把店卖给了隔壁的邻居。", "前年秋天，台风吹走了那棵大树。")
    told = {wrong.option: wrong.why.ja for item in found for wrong in item.distractors if item.key == "去年秋天"}
    assert "7行目の「前年秋天，台风吹走了那棵大树」に出てきますが" in (told["前年秋天"] or "")


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
        pytest.param("三月十七号，仓库里的机器全都停了。", "（3月17日）", "(17 March)", id="a date"),
        pytest.param(
            "昨天傍晚，老张把店卖给了隔壁的邻居。", "（昨日の夕方）", "(early evening yesterday)", id="of yesterday"
        ),
        pytest.param(
            "去年秋天，老张把店卖给了隔壁的邻居。", "（去年の秋）", "(autumn of last year)", id="of two parts"
        ),
        pytest.param(
            "去年年底，老张把店卖给了隔壁的邻居。",
            "（去年の年末）",
            "(end of last year)",
            id="the end of a year",
        ),
        pytest.param(
            "冬天的早上，我们把蜂箱全都搬到了四川。", "（冬の朝）", "(a winter morning)", id="a time of day of a season"
        ),
        pytest.param(
            "三月底，我们把蜂箱全都搬到了四川。", "（3月の終わり）", "(the end of March)", id="a part of a month"
        ),
        pytest.param(
            "二〇一四年三月五号晚上，老张把店卖给了邻居。",
            "（2014年3月5日の晩）",
            "(the evening of 5 March 2014)",
            id="a date and more",
        ),
        pytest.param(
            "去年农历十月，老张把蜂箱全都搬到了四川。",
            "（去年の旧暦10月）",
            "(the tenth lunar month of last year)",
            id="a month of the old calendar",
        ),
        pytest.param(
            "到第七个月，徒弟才第一次拿起剪刀。", "（七か月目）", "(the seventh month)", id="a month that is counted"
        ),
        pytest.param(
            "下午三点二十分，仓库里的电话响了第二次。",
            "とあります。",
            "响了第二次.",
            id="nothing where it says no more",
        ),
    ],
)
def test_an_explanation_says_what_the_time_is(source: str, ja: str, en: str) -> None:
    [item] = items_of(source)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        pytest.param(("每天早上我都很忙。", "每天中午我都在楼上睡觉。"), False, id="two others are told near by"),
        pytest.param(("那条街很安静。", "店里只有我一个人。"), True, id="no other is"),
    ],
)
def test_a_time_is_asked_for_beside_others_that_are_not_told(others: tuple[str, ...], *, is_asked: bool) -> None:
    whole, tally = Document(passage(*others, "有个老人每天傍晚来买一份报纸。")), Tally()
    assert [item.key for item in when.items(whole, tally)] == ["每天傍晚"] * is_asked
    assert tally.refused["too-few"] == (not is_asked)


def test_no_year_that_is_over_is_offered_for_one_to_come() -> None:
    items = items_of("机器2019年12月卸货，一共一百三十二个。", "预算已经批准，首批设备将于2026年10月运到南极。")
    [item] = [item for item in items if item.key == "2026年10月"]
    assert not any(option.startswith("2019年") for option in item.all_options)


@pytest.mark.parametrize(
    ("matter", "is_asked"),
    [
        pytest.param("这座墓园有三十年了。坟地不够用。骨灰占的地方小。", False, id="of graves"),
        pytest.param("这座果园有三十年了。仓库不够用。果树占的地方大。", True, id="of something else"),
    ],
)
def test_a_feast_that_the_matter_of_a_talk_tells_is_not_asked_for(matter: str, *, is_asked: bool) -> None:
    assert bool(items_of(*re.findall("[^。]+。", matter), "清明那天来了八万人，车都开不进来。")) is is_asked


def test_a_holiday_that_the_season_tells_is_not_asked_for() -> None:
    assert not items_of("以前清明过后才采春茶，今年三月就开始采了。")


def test_beside_a_quarter_of_an_hour_stand_quarters() -> None:
    [item] = items_of("下午三点四十五分，仓库里的电话响了第二次。")
    minutes = {option.partition("点")[2] for option in item.all_options}
    assert "四十五分" in minutes
    assert minutes <= {"十五分", "三十分", "四十五分"}


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("老张每年冬至给我们店里送一箱柿子。", 4, id="a day of the old calendar"),
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
    ("source", "part", "told"),
    [
        pytest.param(
            "账上写着：三月二日，垫学生书费二十六元。五月九日，老张还了鸡蛋四十个。",
            "五月",
            "「五月」は3行目の「五月九日，老张还了鸡蛋四十个」に出てきますが、ここは「三月」です。",
            id="a month",
        ),
        pytest.param(
            "第三天晚上有两个学生错过了车，来敲门借书。第二天他们送来了一箱苹果。",
            "第二天",
            "「第二天」は3行目の「第二天他们送来了一箱苹果」に出てきますが、ここは「第三天」（三日目）です。",
            id="a day that is counted",
        ),
    ],
)
def test_no_part_of_a_time_is_denied_that_the_line_tells_of_something_else(source: str, part: str, told: str) -> None:
    [item, *_] = items_of(source)
    reasons = [wrong.why for wrong in item.distractors if wrong.option.startswith(part)]
    assert reasons
    for why in reasons:
        assert told in (why.ja or "")
        assert f"not {part}" not in (why.en or "")


def test_a_year_that_is_told_far_off_is_said_to_be_of_something_else() -> None:
    told = ("一九九八年三月，老张第一次走进我家的院子。", "学生都很高兴。", "书店很小。", "二〇〇五年车票涨到一块。")
    [item, *_] = items_of(*told)
    reasons = [wrong.why.ja or "" for wrong in item.distractors if wrong.option.startswith("二〇〇五年")]
    assert reasons
    assert all("の「二〇〇五年车票涨到一块」に出てきますが" in why for why in reasons)


def test_the_year_of_a_thing_is_no_time_at_which_something_happened() -> None:
    told = (
        "一九九八年三月，老张第一次走进我家的院子。",
        "学生都很高兴。",
        "书店很小。",
        "他想找二〇〇五年的地图，可是没找到。",
    )
    [item, *_] = items_of(*told)
    reasons = [wrong.why for wrong in item.distractors if wrong.option.startswith("二〇〇五年")]
    assert reasons
    assert all("の「他想找二〇〇五年的地图」に出てきますが、" in (why.ja or "") for why in reasons)
    assert all(": 他想找二〇〇五年的地图;" in (why.en or "") for why in reasons)


@pytest.mark.parametrize(
    ("told", "quote"),
    [
        pytest.param(
            "二〇〇五年的暴雨大家都记得：下了半天以后，桥就断了。", "二〇〇五年的暴雨大家都记得", id="a clause"
        ),
        pytest.param("二〇〇五年，桥断了一次，没有人受伤。", "二〇〇五年，桥断了一次", id="a year with what was then"),
    ],
)
def test_a_quotation_ends_where_a_clause_does_and_in_no_time_of_the_next(told: str, quote: str) -> None:
    [item, *_] = items_of("一九九八年三月，老张第一次走进我家的院子。", "学生都很高兴。", "书店很小。", told)
    reasons = [wrong.why.ja or "" for wrong in item.distractors if wrong.option.startswith("二〇〇五年")]
    assert reasons
    assert all(f"の「{quote}」に出てきますが" in why for why in reasons)


def test_the_second_of_three_days_is_not_the_next_day() -> None:
    [item] = items_of("第三天晚上，邻居把钥匙送了回来。", "第二天我就去了。")
    told = [f"{wrong.why.ja}{wrong.why.en}" for wrong in item.distractors if wrong.option.startswith("第二天")]
    assert told
    assert all("（二日目）" in why and "(the second day)" in why for why in told)


def test_the_second_of_three_years_is_not_the_following_year() -> None:
    [item] = items_of("到了第三年，老张把店卖给了隔壁的邻居。")
    [why] = [wrong.why for wrong in item.distractors if wrong.option == "第二年"]
    assert why.ja == "3行目では、「第二年」（二年目）ではなく「第三年」（三年目）と言っています。"
    assert why.en == "Line 3 says 第三年 (the third year), not 第二年 (the second year)."


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


def test_a_day_beyond_the_tenth_is_told_as_those_before_it() -> None:
    [item] = items_of("到了第九天，老张把店卖给了隔壁的邻居。")
    told = {wrong.option: wrong.why.ja or "" for wrong in item.distractors if wrong.option.startswith("第十")}
    assert told
    assert all("日目）ではなく" in why for why in told.values())


@pytest.mark.parametrize(
    ("text", "has_half"),
    [
        pytest.param("七点二十分", False, id="as it is spoken"),
        pytest.param("七点四十五分", False, id="a quarter as it is spoken"),
        pytest.param("7点20分", True, id="in figures"),
    ],
)
def test_nobody_says_half_past_in_minutes(text: str, *, has_half: bool) -> None:
    others = {other for run in times_in(text) for unit in run for other in unit.others}
    assert bool(others & {"三十分", "30分"}) is has_half


@pytest.mark.parametrize(
    ("text", "times"),
    [
        pytest.param("上周他来过。", ["上周"], id="last week"),
        pytest.param("上上周他来过。", [], id="the week before that"),
        pytest.param("大前天他来过。", [], id="three days ago"),
    ],
)
def test_what_lies_one_step_farther_is_another_time(text: str, times: list[str]) -> None:
    assert [unit.text for run in times_in(text) for unit in run] == times


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param("这些旧桌子撑不过今年＿", True, id="what one may not live through"),
        pytest.param("这些旧桌子要修到今年＿", False, id="until when one works"),
    ],
)
def test_the_winter_is_what_one_lives_through(rest: str, *, expected: bool) -> None:
    [winter] = [unit for run in times_in("冬天") for unit in run]
    assert is_sensed(winter, rest) is expected


def test_the_year_before_last_is_asked_for_beside_the_years_around_it() -> None:
    (item,) = items_of("前年老张把店卖给了隔壁的邻居，自己搬到了河边。")
    assert item.key == "前年"
    assert set(item.all_options) == {"前年", "去年", "今年", "大前年"}


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
    ("source", "is_changed"),
    [
        pytest.param("下午三点二十分，仓库里的电话响了第二次，三点四十又响。", False, id="beside the same hour"),
        pytest.param("下午三点二十分，仓库里的电话响了第二次，五点四十又响。", True, id="beside another hour"),
    ],
)
def test_no_minutes_are_changed_beside_the_same_hour(source: str, *, is_changed: bool) -> None:
    options = {option for item in items_of(source) for option in item.all_options if option.startswith("下午三点")}
    assert (len(options) > 1) is is_changed


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("去年秋天，有一列货车误点四十分钟，才慢慢开进车站。", id="how late a train is"),
        pytest.param("去年秋天，老张起点二十分，后来一直没有人超过他。", id="points that one begins with"),
    ],
)
def test_minutes_without_an_hour_are_none_of_a_clock(source: str) -> None:
    assert not [option for item in items_of(source) for option in item.all_options if "分" in option]
