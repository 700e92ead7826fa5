"""Which numbers could stand in a sentence at all is told by sense, and no more is ruled out."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.possible_numbers import is_of_day, is_possible, keeps_order
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("师傅磨刀磨到半夜两点。", "八点", False, id="no evening hour in the middle of the night"),
        pytest.param("师傅磨刀磨到半夜两点。", "六点", False, id="no morning hour in the middle of the night"),
        pytest.param("师傅磨刀磨到半夜两点。", "三点", True, id="another one of the night"),
        pytest.param("师傅磨刀磨到半夜十二点。", "十一点", True, id="before midnight"),
        pytest.param("师傅早上八点开门。", "两点", False, id="no hour of the night in the morning"),
        pytest.param("师傅早上八点开门。", "六点", True, id="another one of the morning"),
        pytest.param("师傅下午三点关门。", "九点", False, id="no evening hour in the afternoon"),
        pytest.param("师傅清晨五点开门。", "六点", True, id="another one at dawn"),
        pytest.param("到店里已经下午四点，天快黑了。", "三点", False, id="no early hour as it grows dark"),
        pytest.param("到店里已经下午四点，天快黑了。", "五点", True, id="another one as it grows dark"),
        pytest.param("早上五点天还没亮，师傅就开门。", "九点", False, id="no late hour before it is light"),
        pytest.param("早上五点天还没亮，师傅就开门。", "六点", True, id="another one before it is light"),
    ],
)
def test_an_hour_is_one_of_its_time_of_day(text: str, other: str, *, expected: bool) -> None:
    document = Document(talk(("老周", text, None), language=None))
    [asked] = [found for found in quantities(text) if found.kind == "clock"]
    assert is_possible(document, asked, other, text) is expected


@pytest.mark.parametrize(
    ("text", "number", "other", "expected"),
    [
        pytest.param("他儿子今年三十岁。", "三十岁", "六十岁", False, id="another stage of a life"),
        pytest.param("他儿子今年三十岁。", "三十岁", "四十岁", True, id="about the same age"),
        pytest.param("他每年农历三月回来。", "三月", "一月", False, id="the first month of the old calendar"),
        pytest.param("他每年农历三月回来。", "三月", "二月", True, id="another month of the old calendar"),
        pytest.param("他每年三月回来。", "三月", "一月", True, id="January"),
        pytest.param("他今年四十岁，修车修了二十年。", "二十年", "三十五年", False, id="from when he was a child"),
        pytest.param("他今年四十岁，修车修了二十年。", "二十年", "二十五年", True, id="since he grew up"),
        pytest.param("那时候一天要站十个小时。", "十个小时", "二十个小时", False, id="more hours than one is awake"),
        pytest.param("那时候一天要站十个小时。", "十个小时", "十二个小时", True, id="as many as one may be"),
        pytest.param("那一次他站了十个小时。", "十个小时", "二十个小时", True, id="not day by day"),
        pytest.param("他一年有两百天在海上。", "两百天", "四百天", False, id="more days than a year has"),
        pytest.param("他一年有两百天在海上。", "两百天", "三百天", True, id="days of a year"),
        pytest.param("他在海上漂了两百天。", "两百天", "四百天", True, id="days of no year"),
        pytest.param("他一个星期来五天。", "五天", "八天", False, id="more days than a week has"),
        pytest.param("他一年有八个月在外面。", "八个月", "十四个月", False, id="more months than a year has"),
        pytest.param("他修车修了三十年。", "三十年", "六十年", False, id="longer than anybody works"),
        pytest.param("他修车修了三十年。", "三十年", "四十年", True, id="as long as people work"),
        pytest.param("他修车修了四十年。", "四十年", "五十年", True, id="not much longer than somebody did"),
        pytest.param("儿子五岁，我修车修了二十年。", "二十年", "二十五年", True, id="beside the age of another"),
        pytest.param("她今年二十岁，学琴第三年。", "第三年", "第七年", True, id="no years on end"),
        pytest.param("那时候一天要走十公里。", "十公里", "二十公里", True, id="no hours of a day"),
    ],
)
def test_a_number_of_years_is_possible_in_a_life(text: str, number: str, other: str, *, expected: bool) -> None:
    document = Document(talk(("老周", text, None), language=None))
    [asked] = [found for found in quantities(text) if found.text == number]
    assert is_possible(document, asked, other, text) is expected


@pytest.mark.parametrize(
    ("text", "option", "expected"),
    [
        pytest.param("公司把我们组十五个人裁了十二个。", "十一个人", False, id="less than the part"),
        pytest.param("公司把我们组十五个人裁了十二个。", "十八个人", True, id="more than the part"),
        pytest.param("我们组十五个人等了二十个小时。", "二十五个人", True, id="no part of it"),
        pytest.param("二十个人里头有十五个人不会游泳。", "二十五个人", False, id="more than there are"),
        pytest.param("二十个人里头有十五个人不会游泳。", "二十个人", False, id="all of them"),
        pytest.param("二十个人里头有十五个人不会游泳。", "十二个人", True, id="some of them"),
        pytest.param("两条船里头有十五个人不会游泳。", "二十五个人", True, id="of something else"),
        pytest.param("十五个人坐了二十条船。", "二十五个人", True, id="beside another measure"),
        pytest.param("厂里有二十个人，十五个人不会游泳。", "二十个人", False, id="as many as there are"),
        pytest.param("厂里有二十个人，十五个人不会游泳。", "十六个人", True, id="not so many"),
        pytest.param("从三家店开到五家店，有十五个人。", "四个人", True, id="beside what became more"),
    ],
)
def test_no_whole_is_less_than_its_part(text: str, option: str, *, expected: bool) -> None:
    asked = next(each for each in quantities(text) if each.text == "十五个人")
    assert keeps_order(asked, option, text) is expected
    assert is_possible(Document(talk(("老周", text, None), language=None)), asked, option, text) is expected


@pytest.mark.parametrize(
    ("text", "number", "option", "expected"),
    [
        pytest.param("十个星期里头有九个下雨。", "九个", "十个", False, id="all of the weeks"),
        pytest.param("十个星期里头有九个下雨。", "九个", "八个", True, id="some of the weeks"),
        pytest.param("早场八块，晚场十二块。", "八块", "十五块", True, id="a price"),
        pytest.param("票价从八块涨到十块，我卖十五块。", "十五块", "九块", True, id="a price beside one that rose"),
        pytest.param("我们从八家开到二十家，用了八年。", "八年", "三十年", True, id="for how long they grew"),
        pytest.param("头一趟三分钟，第二趟二分零五秒。", "三分钟", "两分钟", False, id="no less than the shorter one"),
    ],
)
def test_an_order_holds_for_what_is_counted_alike(text: str, number: str, option: str, *, expected: bool) -> None:
    asked = next(each for each in quantities(text) if each.text == number)
    assert keeps_order(asked, option, text) is expected


@pytest.mark.parametrize(
    ("text", "option", "expected"),
    [
        pytest.param("空车要三个小时，装满了要五个小时。", "六个小时", False, id="no longer without a load"),
        pytest.param("空车要三个小时，装满了要五个小时。", "两个小时", True, id="still less than with one"),
        pytest.param("空车要三个小时，修了五个月。", "六个小时", True, id="beside another unit"),
    ],
)
def test_a_stretch_of_time_stays_shorter_than_the_longer_one_beside_it(
    text: str, option: str, *, expected: bool
) -> None:
    asked = next(each for each in quantities(text) if each.text == "三个小时")
    assert keeps_order(asked, option, text) is expected
    assert is_possible(Document(talk(("老周", text, None), language=None)), asked, option, text) is expected


@pytest.mark.parametrize(
    ("text", "number", "other", "expected"),
    [
        pytest.param("夏天我去山上，七月，三十六度，没有风。", "七月", "三月", False, id="no spring so hot"),
        pytest.param("夏天我去山上，七月，三十六度，没有风。", "七月", "五月", False, id="nor May"),
        pytest.param("夏天我去山上，七月，三十六度，没有风。", "七月", "九月", True, id="a hot month"),
        pytest.param("我去山上，一月，零下二十度，没有风。", "一月", "六月", False, id="no summer so cold"),
        pytest.param("我去山上，一月，没有风。", "一月", "六月", True, id="any month"),
        pytest.param("一趟车由三分钟缩短为二分零五秒。", "三分钟", "两分钟", False, id="less than it became"),
        pytest.param("一趟车由三分钟缩短为二分零五秒。", "三分钟", "四分钟", True, id="more than it became"),
        pytest.param("下雪天上山要一个小时二十分。", "二十分", "八十分", False, id="more minutes than an hour has"),
        pytest.param("下雪天上山要一个小时二十分。", "二十分", "六十分", False, id="as many as an hour has"),
        pytest.param("下雪天上山要一个小时二十分。", "二十分", "四十分", True, id="a part of an hour"),
        pytest.param("下雪天上山要四十分钟。", "四十分钟", "七十分钟", True, id="minutes alone"),
        pytest.param("头一圈跑了两分二十秒。", "二十秒", "八十秒", False, id="more seconds than a minute has"),
        pytest.param("这首歌我听了一百遍。", "一百遍", "一百一十遍", False, id="nobody counts so"),
        pytest.param("这首歌我听了一百遍。", "一百遍", "五十遍", True, id="a round number of times"),
        pytest.param("这首歌我听了一百一十遍。", "一百一十遍", "一百二十遍", True, id="counted"),
        pytest.param("每星期给他加十五分钟。", "十五分钟", "十七分钟", False, id="an odd step"),
        pytest.param("每星期给他加十五分钟。", "十五分钟", "二十分钟", True, id="a round step"),
        pytest.param("水烧了十七分钟。", "十七分钟", "十九分钟", True, id="measured to the minute"),
        pytest.param("他来的时候十七岁，要考音乐学院。", "十七岁", "二十三岁", False, id="too old to apply"),
        pytest.param("他来的时候十七岁，要考音乐学院。", "十七岁", "十九岁", True, id="of that age"),
        pytest.param("期末他考了九十一分，全班第二名。", "九十一分", "七十一分", False, id="no mark of the second"),
        pytest.param("期末他考了九十一分，全班第二名。", "九十一分", "一百零一分", False, id="above the best mark"),
        pytest.param("期末他考了九十一分，全班第二名。", "九十一分", "八十七分", True, id="another good mark"),
        pytest.param("一根冰棍只要五分钱。", "五分", "十分", False, id="ten fen, which are one mao"),
        pytest.param("一根冰棍只要五分钱。", "五分", "八分", True, id="less than ten fen"),
        pytest.param("夏天仓库里热到三十九度。", "三十九度", "二十九度", False, id="a mild day"),
        pytest.param("夏天仓库里热到三十九度。", "三十九度", "三十七度", True, id="another hot day"),
        pytest.param("夏天水要热到三十九度。", "三十九度", "四十九度", True, id="of water"),
        pytest.param(
            "炉前六十多度，徒弟中暑了三回。", "六十多度", "二十多度", False, id="no heat stroke on a mild day"
        ),
        pytest.param("炉前六十多度，徒弟中暑了三回。", "六十多度", "三十多度", False, id="no kiln as mild as a summer"),
        pytest.param("炉前六十多度，徒弟中暑了三回。", "六十多度", "五十多度", True, id="another heat of a kiln"),
        pytest.param("炉前六十多度，徒弟中暑了三回。", "六十多度", "八十多度", False, id="nobody stands that"),
        pytest.param("染缸里的水烫手，有七十度。", "七十度", "四十度", False, id="what does not scald"),
        pytest.param("染缸里的水烫手，有七十度。", "七十度", "六十度", True, id="what scalds as well"),
        pytest.param("仓库里只有六度，手都冻僵了。", "六度", "十六度", False, id="no cold day"),
        pytest.param("仓库里只有六度，手都冻僵了。", "六度", "四度", True, id="another cold day"),
        pytest.param("仓库里零下六度，手都冻僵了。", "六度", "十六度", True, id="so much below zero"),
        pytest.param("开店那年我瘦了五公斤。", "五公斤", "十五公斤", False, id="far too much thinner"),
        pytest.param("开店那年我瘦了五公斤。", "五公斤", "七公斤", True, id="as much as one may grow thinner"),
        pytest.param("开店那年我瘦了，一天卖五公斤。", "五公斤", "十五公斤", True, id="of what is sold"),
        pytest.param("她十七岁，还在上高中。", "十七岁", "二十一岁", False, id="too old for a school"),
        pytest.param("她十七岁，还在上高中。", "十七岁", "十五岁", True, id="of the age for it"),
        pytest.param(
            "我念小学的时候，老师三十二岁。", "三十二岁", "三十六岁", True, id="of somebody else than a pupil"
        ),
        pytest.param("她今年四十六岁，在医院工作了二十二年。", "二十二年", "三十二年", False, id="no child works"),
        pytest.param("她今年四十六岁，跟爷爷学了三十五年。", "三十五年", "三十三年", True, id="as early as told"),
        pytest.param("他当裁判当了二十二年。", "二十二年", "五十二年", False, id="longer than one works"),
        pytest.param("有个小伙子二十八岁。", "二十八岁", "四十岁", False, id="no age of a young man"),
        pytest.param("有个小伙子二十八岁。", "二十八岁", "二十五岁", True, id="another age of a young man"),
        pytest.param("有个小伙子等了二十八天。", "二十八天", "四十天", True, id="days of a young man"),
        pytest.param("她今年四十岁，在医院工作了二十二年。", "四十岁", "三十岁", False, id="a child at work"),
        pytest.param("她今年四十岁，在医院工作了二十二年。", "四十岁", "四十五岁", True, id="grown up at work"),
        pytest.param(
            "排队的时间从四十分钟缩短到二十五分钟。", "四十分钟", "二十分钟", False, id="less than it came to"
        ),
        pytest.param("排队的时间从四十分钟缩短到二十五分钟。", "四十分钟", "五十分钟", True, id="more than it came to"),
        pytest.param("房租从八百块涨到一千五百块。", "八百块", "一千八百块", False, id="more than it rose to"),
        pytest.param("房租从八百块涨到一千五百块。", "八百块", "九百块", True, id="less than it rose to"),
        pytest.param("您修了四十年钟，打算修到七十岁。", "七十岁", "五十岁", False, id="older than that already"),
        pytest.param("您修了四十年钟，打算修到七十岁。", "七十岁", "八十岁", True, id="still to come"),
        pytest.param("我才修了四年钟，打算修到七十岁。", "七十岁", "五十岁", True, id="not so old by now"),
        pytest.param("爷爷民国二十年来的。", "二十年", "三十年", False, id="a year of the Republic that is not told"),
        pytest.param("爷爷民国二十年来的。", "二十年", "十九年", True, id="one before it"),
    ],
)
def test_sense_rules_out_a_number(text: str, number: str, other: str, *, expected: bool) -> None:
    document = Document(talk(("老周", text, None), language=None))
    [asked] = [found for found in quantities(text) if found.text == number]
    assert is_possible(document, asked, other, text) is expected


@pytest.mark.parametrize(
    ("told", "other", "expected"),
    [
        pytest.param("书店2014年开业。", "2009年", False, id="before it opened"),
        pytest.param("书店2014年开业。", "2016年", True, id="since it opened"),
        pytest.param("书店从2014年三月开到今天。", "2009年", False, id="before it began to be open"),
        pytest.param("书店二〇一四年开业。", "二〇〇九年", False, id="before it opened, in Chinese figures"),
        pytest.param("书店二〇一四年开业。", "二〇一六年", True, id="since it opened, in Chinese figures"),
        pytest.param("书店在山上。", "2009年", True, id="nothing on when it opened"),
    ],
)
def test_nothing_goes_on_before_the_place_is_opened(told: str, other: str, *, expected: bool) -> None:
    text = "2017年，来的人少了一半。"
    document = Document(talk(("老周", told, None), ("老周", text, None), language=None))
    [asked] = quantities(text)[:1]
    assert is_possible(document, asked, other, text) is expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        pytest.param("那天是一场马拉松。", False, id="of a race that is not so long"),
        pytest.param("那天是一场很长的比赛。", True, id="of any race"),
        pytest.param("那天是一场百公里的马拉松。", True, id="of a longer race"),
    ],
)
def test_no_marathon_goes_on_beyond_its_end(beside: str, *, expected: bool) -> None:
    source = "去年有个孩子站在三十五公里那儿。"
    whole = Document(talk(*(("老周", each, None) for each in (source, beside)), language=None))
    [number] = quantities(source)
    assert is_possible(whole, number, "八十五公里", source) is expected


@pytest.mark.parametrize(
    ("source", "option"),
    [
        pytest.param("去年有个孩子站在三十五公里那儿。", "三十八公里", id="before its end"),
        pytest.param("去年有个孩子站了三十五分钟。", "八十五分钟", id="of another measure"),
    ],
)
def test_of_a_marathon_other_numbers_are_possible(source: str, option: str) -> None:
    whole = Document(talk(*(("老周", each, None) for each in (source, "那天是一场马拉松。")), language=None))
    [number] = quantities(source)
    assert is_possible(whole, number, option, source)


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        pytest.param("五十块", False, id="one end of about so many"),
        pytest.param("六十块", False, id="the other end"),
        pytest.param("七十块", True, id="no end of it"),
    ],
)
def test_no_number_is_offered_that_the_text_has_as_an_end_of_about_so_many(option: str, *, expected: bool) -> None:
    asked = "那天我卖了八十块。"
    whole = Document(talk(("老周", asked, None), ("老周", "平常一晚上挣五六十块。", None), language=None))
    [number] = quantities(asked)
    assert is_possible(whole, number, option, asked) is expected


@pytest.mark.parametrize(
    ("source", "option", "expected"),
    [
        pytest.param("老师发烧三十九度，没有来上课。", "四十三度", False, id="nobody is so hot"),
        pytest.param("老师发烧三十九度，没有来上课。", "三十三度", False, id="nor so cold"),
        pytest.param("老师发烧三十九度，没有来上课。", "四十度", True, id="a fever"),
        pytest.param("屋里只有三十九度，不算太热。", "四十三度", True, id="of a room"),
        pytest.param("山顶的夜里零下三十度，谁也受不了。", "三百度", False, id="nothing is so cold"),
        pytest.param("老师发烧三天，没有来上课。", "五天", True, id="how long it goes on"),
    ],
)
def test_a_fever_is_of_the_heat_of_a_body(source: str, option: str, *, expected: bool) -> None:
    [number] = quantities(source)
    whole = Document(talk(("老周", source, None), language=None))
    assert is_possible(whole, number, option, source) is expected


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        pytest.param("三十五年", False, id="longer than those of whom it tells can have done it"),
        pytest.param("二十五年", True, id="as long as they can"),
    ],
)
def test_nothing_goes_on_for_longer_than_those_of_a_text_live(option: str, *, expected: bool) -> None:
    source = "他修车修了十八年。"
    whole = Document(talk(("老周", "我今年四十岁。", None), ("老周", source, None), language=None))
    [number] = quantities(source)
    assert is_possible(whole, number, option, source) is expected


@pytest.mark.parametrize(
    ("told", "source", "option", "expected"),
    [
        pytest.param("爷爷做了五十年。", "他修车修了三十年。", "五十年", True, id="as long as another did"),
        pytest.param("爷爷做了很久。", "他修车修了三十年。", "五十年", False, id="longer than anybody did"),
        pytest.param("您修了四十年钟吧？", "我打算修到七十岁。", "五十岁", False, id="older than that already"),
        pytest.param("您修了四十年钟吧？", "我打算修到七十岁。", "八十岁", True, id="still to come"),
        pytest.param("您修了四十年钟吧？", "我儿子长到七十岁。", "五十岁", True, id="of somebody else"),
        pytest.param(
            "民国三十年下大雪。", "爷爷民国二十年来的。", "三十年", True, id="a year of the Republic that was"
        ),
        pytest.param(
            "民国二十一年下大雪。", "爷爷民国二十年来的。", "三十年", False, id="one of which nothing is told"
        ),
    ],
)
def test_what_else_is_told_rules_out_a_number_or_lets_it_in(
    told: str, source: str, option: str, *, expected: bool
) -> None:
    whole = Document(talk(("老周", told, None), ("老周", source, None), language=None))
    [number] = quantities(source)
    assert is_possible(whole, number, option, source) is expected


@pytest.mark.parametrize(
    ("years", "option", "expected"),
    [
        pytest.param(("1996年", "2005年", "2012年"), "2008年", True, id="between the years around it"),
        pytest.param(("1996年", "2005年", "2012年"), "2015年", False, id="after the next one"),
        pytest.param(("1996年", "2005年", "2012年"), "1994年", False, id="before the last one"),
        pytest.param(("1996年", "2005年"), "2015年", True, id="after the last one of all"),
        pytest.param(("2005年", "2012年"), "1996年", True, id="before the first one of all"),
        pytest.param(("2004年", "2005年", "2006年"), "2015年", True, id="between years too near each other"),
    ],
)
def test_a_year_keeps_its_place_in_a_story(years: tuple[str, ...], option: str, *, expected: bool) -> None:
    whole = Document(talk(*(("老周", f"{year}下了大雪。", None) for year in years), language=None))
    [number] = quantities("2005年下了大雪。")
    assert is_possible(whole, number, option, "2005年下了大雪。") is expected


def test_an_hour_without_a_time_of_day_may_be_any() -> None:
    assert is_of_day("师傅", 3)


def test_what_is_no_number_is_not_ruled_out() -> None:
    source = "他修车修了三十年。"
    [number] = quantities(source)
    assert is_possible(Document(talk(("老周", source, None), language=None)), number, "很多年", source)


@pytest.mark.parametrize(
    ("source", "option", "expected"),
    [
        pytest.param("五十六岁那年，我太太病了。", "七十八岁", False, id="older than he is by now"),
        pytest.param("五十六岁那年，我太太病了。", "六十三岁", True, id="an age that he has been"),
        pytest.param("房东是一位八十一岁的老太太。", "八十三岁", True, id="of somebody who is older"),
        pytest.param("周教授今年七十三岁。", "七十八岁", True, id="how old he is by now"),
    ],
)
def test_an_age_is_possible_that_somebody_has_come_to(source: str, option: str, *, expected: bool) -> None:
    whole = Document(talk((None, "周教授今年七十三岁。", None), ("老周", source, None), language=None))
    [number] = quantities(source)
    assert is_possible(whole, number, option, source) is expected
