"""What teachers write about days and times is understood in three languages, or the word that is wrong is named."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.day_words import days_named
from bot.rounds.when import DAY_WORDS, Weekly, read_back, written
from bot.rounds.when_trouble import NotUnderstood, Trouble
from bot.rounds.when_words import Understood, understood

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param("daily 09:00", "daily 09:00", id="daily"),
        pytest.param("every day 9:00", "daily 09:00", id="every day"),
        pytest.param("weekdays 9:00", "weekdays 09:00", id="weekdays"),
        pytest.param("weekends 9:00", "sat,sun 09:00", id="weekends"),
        pytest.param("mon,wed,fri 20:00", "mon,wed,fri 20:00", id="days with commas"),
        pytest.param("Mon Wed Fri 20:00", "mon,wed,fri 20:00", id="days with blanks"),
        pytest.param("tue/thu 7.30", "tue,thu 07:30", id="slash and dot"),
        pytest.param("on Tuesdays and Thursdays at 7:30", "tue,thu 07:30", id="a sentence"),
        pytest.param("Mon-Fri 8pm", "weekdays 20:00", id="range and pm"),
        pytest.param("fri-mon 8:30 pm", "mon,fri,sat,sun 20:30", id="range over Sunday"),
        pytest.param("9:00 daily", "daily 09:00", id="time first"),
        pytest.param("weekdays every morning 8:00", "weekdays 08:00", id="every morning of weekdays"),
        pytest.param("daily mon-fri 9:00", "weekdays 09:00", id="daily, and on which days"),
        pytest.param("every evening on weekends 8:00", "sat,sun 20:00", id="every evening of weekends"),
        pytest.param("weekday mornings 8:00", "weekdays 08:00", id="mornings"),
        pytest.param("mon through fri 9:00", "weekdays 09:00", id="through"),
        pytest.param("mon through 12-31 9:00", "mon 09:00 until 2026-12-31", id="through a date"),
        pytest.param("once a day 9:00", "daily 09:00", id="once a day"),
        pytest.param("once a week on Monday 9:00", "mon 09:00", id="once a week"),
        pytest.param("周一到周五每天早上8点", "weekdays 08:00", id="周一到周五每天"),
        pytest.param("每天周一三五 9点", "mon,wed,fri 09:00", id="每天周一三五"),
        pytest.param("工作日每天晚8点", "weekdays 20:00", id="工作日每天"),
        pytest.param("每天早8点", "daily 08:00", id="每天早8点"),
        pytest.param("每天一次 9点", "daily 09:00", id="每天一次"),
        pytest.param("平日毎朝8時", "weekdays 08:00", id="平日毎朝"),
        pytest.param("月曜日から金曜日の毎朝8時", "weekdays 08:00", id="月曜日から金曜日の毎朝"),
        pytest.param("毎日1回 9時", "daily 09:00", id="毎日1回"),
        pytest.param("weekly on Monday 9:00", "mon 09:00", id="weekly"),
        pytest.param("every week on tue and fri at 9:00", "tue,fri 09:00", id="every week"),
        pytest.param("Mondays weekly 9:00", "mon 09:00", id="weekly behind the day"),
        pytest.param("daily 12am", "daily 00:00", id="12am"),
        pytest.param("daily 12pm", "daily 12:00", id="12pm"),
        pytest.param("daily noon", "daily 12:00", id="noon"),
        pytest.param("once 2026-12-01 19:00", "once 2026-12-01 19:00", id="once"),
        pytest.param("2026/12/1 19:00", "once 2026-12-01 19:00", id="a date alone"),
        pytest.param("once 1/5 19:00", "once 2027-01-05 19:00", id="a day of next year"),
        pytest.param("once tomorrow 19:00", "once 2026-11-27 19:00", id="tomorrow"),
        pytest.param("ｄａｉｌｙ　０９：００", "daily 09:00", id="full width"),
        pytest.param("毎日9時", "daily 09:00", id="毎日9時"),
        pytest.param("毎日 ９：００", "daily 09:00", id="毎日 ９：００"),
        pytest.param("毎日正午", "daily 12:00", id="毎日正午"),
        pytest.param("平日20時半", "weekdays 20:30", id="平日20時半"),
        pytest.param("月水金 20:00", "mon,wed,fri 20:00", id="月水金"),
        pytest.param("月・水・金 20:00", "mon,wed,fri 20:00", id="月・水・金"),
        pytest.param("月曜から金曜まで 8時", "weekdays 08:00", id="月曜から金曜まで"),
        pytest.param("月〜金 8時", "weekdays 08:00", id="月〜金"),
        pytest.param("毎週月曜日の午後8時に", "mon 20:00", id="毎週月曜日の午後8時に"),
        pytest.param("毎週末の朝9時", "sat,sun 09:00", id="毎週末"),
        pytest.param("每個星期一 9點", "mon 09:00", id="每個星期一"),
        pytest.param("每逢周一三五 9点", "mon,wed,fri 09:00", id="每逢周一三五"),
        pytest.param("逢週末 9點", "sat,sun 09:00", id="逢週末"),
        pytest.param("每个工作日早上七点半", "weekdays 07:30", id="每个工作日"),
        pytest.param("平常日晚上8點", "weekdays 20:00", id="平常日"),
        pytest.param("雙休日 9點", "sat,sun 09:00", id="雙休日"),
        pytest.param("這個星期六 晚上8點", "once 2026-11-28 20:00", id="這個星期六"),
        pytest.param("这个周五 20:00", "once 2026-11-27 20:00", id="这个周五"),
        pytest.param("下個禮拜一 9點", "once 2026-11-30 09:00", id="下個禮拜一"),
        pytest.param("下下周一 9点", "once 2026-12-07 09:00", id="下下周一"),
        pytest.param("再来週の月曜 9時", "once 2026-12-07 09:00", id="再来週の月曜"),
        pytest.param("十二月二十四号晚上七点", "once 2026-12-24 19:00", id="十二月二十四号"),
        pytest.param("一月三日 19:00", "once 2027-01-03 19:00", id="一月三日"),
        pytest.param("每天九点到十二月三十一号", "daily 09:00 until 2026-12-31", id="到十二月三十一号"),
        pytest.param("土日 朝9時", "sat,sun 09:00", id="土日 朝9時"),
        pytest.param("12月1日19時", "once 2026-12-01 19:00", id="12月1日19時"),
        pytest.param("2026年12月1日19時", "once 2026-12-01 19:00", id="2026年12月1日19時"),
        pytest.param("2026年12月1日19时30分", "once 2026-12-01 19:30", id="2026年12月1日19时30分"),
        pytest.param("2028年2月29號9點", "once 2028-02-29 09:00", id="2028年2月29號9點"),
        pytest.param("明日19時30分", "once 2026-11-27 19:30", id="明日"),
        pytest.param("毎日 午前12時", "daily 00:00", id="午前12時"),
        pytest.param("每天 9:00", "daily 09:00", id="每天"),
        pytest.param("每天早上九点", "daily 09:00", id="每天早上九点"),
        pytest.param("每天晚上八点半", "daily 20:30", id="每天晚上八点半"),
        pytest.param("每天中午12点", "daily 12:00", id="每天中午12点"),
        pytest.param("每天中午一点", "daily 13:00", id="每天中午一点"),
        pytest.param("每天中午十一点", "daily 11:00", id="每天中午十一点"),
        pytest.param("每天十二点十五分", "daily 12:15", id="每天十二点十五分"),
        pytest.param("每天二十一点", "daily 21:00", id="二十一点"),
        pytest.param("每天两点零五分", "daily 02:05", id="零五分"),
        pytest.param("周一三五 20:00", "mon,wed,fri 20:00", id="周一三五"),
        pytest.param("周一、三、五20:00", "mon,wed,fri 20:00", id="周一、三、五"),
        pytest.param("周一到周五早上8点", "weekdays 08:00", id="周一到周五"),
        pytest.param("周一至五 8点", "weekdays 08:00", id="周一至五"),
        pytest.param("每周一 九点三十分", "mon 09:30", id="每周一"),
        pytest.param("每周日下午3点", "sun 15:00", id="每周日"),
        pytest.param("星期天 十点", "sun 10:00", id="星期天"),
        pytest.param("每天深夜十一点", "daily 23:00", id="深夜十一点"),
        pytest.param("每天半夜十二点", "daily 00:00", id="半夜十二点"),
        pytest.param("每天午夜12点", "daily 00:00", id="午夜12点"),
        pytest.param("毎日 夜中の1時", "daily 01:00", id="夜中の1時"),
        pytest.param("毎日 真夜中の12時", "daily 00:00", id="真夜中の12時"),
        pytest.param("毎日 深夜1時", "daily 01:00", id="深夜1時"),
        pytest.param("毎日 深夜12時", "daily 00:00", id="深夜12時"),
        pytest.param("每天夜里十点", "daily 22:00", id="夜里十点"),
        pytest.param("每天晚上0点", "daily 00:00", id="晚上0点"),
        pytest.param("每天零点三十分", "daily 00:30", id="零点三十分"),
        pytest.param("每天零点半", "daily 00:30", id="零点半"),
        pytest.param("毎日零時", "daily 00:00", id="零時"),
        pytest.param("每天凌晨12点", "daily 00:00", id="凌晨12点"),
        pytest.param("星期一三点", "mon 03:00", id="星期一三点"),
        pytest.param("工作日 18:30", "weekdays 18:30", id="工作日"),
        pytest.param("週一三五 20:00", "mon,wed,fri 20:00", id="traditional"),
        pytest.param("明天19:00", "once 2026-11-27 19:00", id="明天"),
        pytest.param("毎朝7時", "daily 07:00", id="毎朝"),
        pytest.param("毎晩9時半", "daily 21:30", id="毎晩"),
        pytest.param("每晚9点", "daily 21:00", id="每晚"),
        pytest.param("每早7点", "daily 07:00", id="每早"),
        pytest.param("every evening at 8:00", "daily 20:00", id="every evening"),
        pytest.param("Every morning 7:30", "daily 07:30", id="every morning"),
        pytest.param("fri evening 7:30", "fri 19:30", id="an evening"),
        pytest.param("今晚8点", "once 2026-11-26 20:00", id="今晚"),
        pytest.param("今夜8時", "once 2026-11-26 20:00", id="今夜"),
        pytest.param("tonight 8:15", "once 2026-11-26 20:15", id="tonight"),
        pytest.param("tonight 20:15", "once 2026-11-26 20:15", id="tonight by the 24-hour clock"),
        pytest.param("明早8点", "once 2026-11-27 08:00", id="明早"),
        pytest.param("明晚八点", "once 2026-11-27 20:00", id="明晚"),
        pytest.param("tomorrow morning 8:00", "once 2026-11-27 08:00", id="tomorrow morning"),
        pytest.param("大后天 9点", "once 2026-11-29 09:00", id="大后天"),
        pytest.param("しあさって 9時", "once 2026-11-29 09:00", id="しあさって"),
        pytest.param("day after tomorrow 9:00", "once 2026-11-28 09:00", id="the day after tomorrow"),
        pytest.param("周一周三晚上八点一刻", "mon,wed 20:15", id="一刻"),
        pytest.param("星期天下午3点三刻", "sun 15:45", id="三刻"),
        pytest.param("土日 9時から", "sat,sun 09:00", id="9時から"),
        pytest.param("下周一 9:00", "once 2026-11-30 09:00", id="下周一"),
        pytest.param("下個星期五 9:00", "once 2026-12-04 09:00", id="下個星期五"),
        pytest.param("来週の木曜日 19時", "once 2026-12-03 19:00", id="来週の木曜日"),
        pytest.param("这周六上午十点", "once 2026-11-28 10:00", id="这周六"),
        pytest.param("今週の土曜 10時", "once 2026-11-28 10:00", id="今週の土曜"),
        pytest.param("Dec 24 19:00", "once 2026-12-24 19:00", id="month first"),
        pytest.param("24 Dec. 7pm", "once 2026-12-24 19:00", id="day first"),
        pytest.param("once on December 24th, 2026 at 19:00", "once 2026-12-24 19:00", id="with its year"),
        pytest.param("next monday 9:00", "once 2026-11-30 09:00", id="next, where this week's is over"),
        pytest.param("Next Thu 9:00", "once 2026-12-03 09:00", id="next, on that very day"),
        pytest.param("next week on friday 9:00", "once 2026-12-04 09:00", id="next week"),
        pytest.param("this saturday 9:00", "once 2026-11-28 09:00", id="this week"),
        pytest.param("12/24 19:00", "once 2026-12-24 19:00", id="month and day"),
        pytest.param("12月7日（月）9時", "once 2026-12-07 09:00", id="a date with its day of the week in brackets"),
        pytest.param("2026-12-02（周三）09:00", "once 2026-12-02 09:00", id="with its day of the week in brackets"),
        pytest.param("Wed 2026-12-02 09:00", "once 2026-12-02 09:00", id="with its day of the week before it"),
        pytest.param("2026年12月2日（水）09:00", "once 2026-12-02 09:00", id="as the bot writes it, ja"),
        pytest.param("2026年12月2日（周三）09:00", "once 2026-12-02 09:00", id="as the bot writes it, zh"),
        pytest.param("Wed 2 Dec 2026 09:00", "once 2026-12-02 09:00", id="as the bot writes it, en"),
        pytest.param("daily 09:00, until Thu 31 Dec 2026", "daily 09:00 until 2026-12-31", id="its end, en"),
        pytest.param("毎日 09:00、2026年12月31日（木）まで", "daily 09:00 until 2026-12-31", id="its end, ja"),
        pytest.param("每天 09:00，到2026年12月31日（周四）为止", "daily 09:00 until 2026-12-31", id="its end, zh"),
        pytest.param("12月7日周一9点", "once 2026-12-07 09:00", id="a date and its day of the week"),
        pytest.param("Dec 7, Monday, 9:00", "once 2026-12-07 09:00", id="a date in words and its day of the week"),
        pytest.param("tomorrow 11-27 9:00", "once 2026-11-27 09:00", id="the same day twice"),
        pytest.param("24/12 19:00", "once 2026-12-24 19:00", id="day and month, where it can be no other"),
        pytest.param("24.12. 9:00", "once 2026-12-24 09:00", id="with dots"),
        pytest.param("once 3.1.2027 9:00", "once 2027-01-03 09:00", id="with dots and its year"),
        pytest.param("daily 9:00 until 12-31", "daily 09:00 until 2026-12-31", id="until a day"),
        pytest.param("until Dec. 31 mon,wed 20:00", "mon,wed 20:00 until 2026-12-31", id="until a day, at first"),
        pytest.param("weekdays 9:00, until 5.1.2027", "weekdays 09:00 until 2027-01-05", id="until a day of next year"),
        pytest.param("12月31日まで毎日9時", "daily 09:00 until 2026-12-31", id="まで"),
        pytest.param("毎日9時 12月31日まで", "daily 09:00 until 2026-12-31", id="まで at last"),
        pytest.param("每天9点到12月31日", "daily 09:00 until 2026-12-31", id="到"),
        pytest.param("每天9点 直到12月31日为止", "daily 09:00 until 2026-12-31", id="直到 and 为止"),
        pytest.param("3rd of January 9:00", "once 2027-01-03 09:00", id="of next year, in words"),
        pytest.param("8:00 tonight", "once 2026-11-26 20:00", id="a part of the day behind its time"),
        pytest.param("once 2036-12-31 9:00", "once 2036-12-31 09:00", id="in ten years"),
        pytest.param("once 2025-12-31 9:00", "once 2025-12-31 09:00", id="a day that is past, which others say"),
        pytest.param("9:00 every night", "daily 21:00", id="every night behind its time"),
        pytest.param("周五8点晚上", "fri 20:00", id="a part of the day at last"),
        pytest.param("every night 0:30", "daily 00:30", id="every night, whichever"),
        pytest.param("daily midnight", "daily 00:00", id="every midnight"),
        pytest.param("周五零点", "fri 00:00", id="零点"),
        pytest.param("明天凌晨一点", "once 2026-11-27 01:00", id="before morning"),
        pytest.param("every afternoon 12pm", "daily 12:00", id="12pm in the afternoon"),
        pytest.param("tonight 11:30pm", "once 2026-11-26 23:30", id="pm tonight"),
        pytest.param("every day at 9", "daily 09:00", id="an hour alone behind at"),
        pytest.param("weekdays at 21", "weekdays 21:00", id="an hour of the evening alone"),
        pytest.param("at 9 every day", "daily 09:00", id="an hour alone at first"),
        pytest.param("every evening at 8", "daily 20:00", id="an hour alone of an evening"),
        pytest.param("tonight at 8", "once 2026-11-26 20:00", id="tonight at 8"),
        pytest.param("this evening at 7:30", "once 2026-11-26 19:30", id="this evening"),
        pytest.param("mondays 9 o'clock", "mon 09:00", id="o'clock"),
        pytest.param("every day at 9 in the morning", "daily 09:00", id="in the morning"),
        pytest.param("every monday 8:30 in the evening", "mon 20:30", id="in the evening"),
        pytest.param("fri at 11 at night", "fri 23:00", id="at night"),
        pytest.param("daily @ 9:00", "daily 09:00", id="at as a sign"),
        pytest.param("daily: 9:00", "daily 09:00", id="with a colon"),
        pytest.param("Mon. & Thu. 9 a.m.", "mon,thu 09:00", id="days cut short with dots"),
        pytest.param("daily 9:00 until friday", "daily 09:00 until 2026-11-27", id="until a day of the week"),
        pytest.param("daily at 9 till thursday", "daily 09:00 until 2026-12-03", id="until the same day of next week"),
        pytest.param("until sunday daily 9pm", "daily 21:00 until 2026-11-29", id="until a day of the week, at first"),
        pytest.param("mon,wed 9:00 until next monday", "mon,wed 09:00 until 2026-11-30", id="until a next day"),
        pytest.param("每天上午9点到周五", "daily 09:00 until 2026-11-27", id="到周五"),
        pytest.param("每天9点 直到下周五", "daily 09:00 until 2026-12-04", id="直到下周五"),
        pytest.param("毎日9時 金曜まで", "daily 09:00 until 2026-11-27", id="金曜まで"),
        pytest.param("来週の金曜日まで毎日9時", "daily 09:00 until 2026-12-04", id="来週の金曜日まで"),
    ],
)
def test_days_and_times_are_understood_as_people_write_them(words: str, meant: str) -> None:
    for rest in ("", " mini 5 cloze"):
        found = understood(words + rest, THURSDAY)

        assert isinstance(found, Understood)
        assert (written(found.when), found.rest) == (meant, tuple(rest.split()))


@pytest.mark.parametrize(
    ("words", "meant", "rest"),
    [
        pytest.param("火 19:30（東京） mini", "tue 19:30", ("(東京)", "mini"), id="ja"),
        pytest.param("2026年12月2日（水）09:00（東京）", "once 2026-12-02 09:00", ("(東京)",), id="a date, ja"),
        pytest.param("工作日 07:30（东京） mini", "weekdays 07:30", ("(东京)", "mini"), id="zh"),
        pytest.param("daily 9:00(Ho Chi Minh City) 3", "daily 09:00", ("(Ho", "Chi", "Minh", "City)", "3"), id="en"),
        pytest.param("12月7日 9:00（月）", "once 2026-12-07 09:00", (), id="but not a day of the week"),
    ],
)
def test_a_zone_in_brackets_is_for_others_also_without_a_blank_before_it(
    words: str, meant: str, rest: tuple[str, ...]
) -> None:
    found = understood(words, THURSDAY)

    assert isinstance(found, Understood)
    assert (written(found.when), found.rest) == (meant, rest)


@pytest.mark.parametrize(
    ("words", "trouble", "word"),
    [
        pytest.param("dayly 9:00 mini", Trouble.UNKNOWN, "dayly", id="mistyped day"),
        pytest.param("sunny 9:00", Trouble.UNKNOWN, "sunny", id="begins like a day"),
        pytest.param("mon,foo 9:00", Trouble.UNKNOWN, "mon,foo", id="one of several"),
        pytest.param("daily 9:00mini", Trouble.UNKNOWN, "9:00mini", id="glued to the set"),
        pytest.param("daily 25:00 mini", Trouble.BAD_TIME, "25:00", id="hour 25"),
        pytest.param("daily 24:00 mini", Trouble.BAD_TIME, "24:00", id="hour 24"),
        pytest.param("daily 9:75 mini", Trouble.BAD_TIME, "9:75", id="minute 75"),
        pytest.param("daily 9 mini", Trouble.BAD_TIME, "9", id="a number alone"),
        pytest.param("daily 9時99分", Trouble.BAD_TIME, "9時99分", id="minute 99"),
        pytest.param("每天十十点", Trouble.BAD_TIME, "十十点", id="no numeral"),
        pytest.param("每天晚上12点", Trouble.UNCLEAR_TIME, "12点", id="noon or midnight"),
        pytest.param("每天夜里两点", Trouble.UNCLEAR_TIME, "两点", id="night, not afternoon"),
        pytest.param("毎日 夜3時", Trouble.UNCLEAR_TIME, "3時", id="the same in Japanese"),
        pytest.param("once 2026-02-30 19:00", Trouble.BAD_DATE, "2026-02-30", id="no such day"),
        pytest.param("once 13月1日 19:00", Trouble.BAD_DATE, "13月1日", id="no such month"),
        pytest.param("二月三十号 19:00", Trouble.BAD_DATE, "二月三十号", id="no such day in hanzi"),
        pytest.param("once 19:00 mini", Trouble.NO_DATE, "", id="once without a day"),
        pytest.param("once mon 19:00", Trouble.NO_DATE, "", id="once on a weekday"),
        pytest.param("daily", Trouble.NO_TIME, "", id="no time"),
        pytest.param("daily mini 5", Trouble.NO_TIME, "", id="no time before the set"),
        pytest.param("明天", Trouble.NO_TIME, "", id="no time on a day"),
        pytest.param("once Feb 30 19:00", Trouble.BAD_DATE, "Feb 30", id="no such day in words, as it was typed"),
        pytest.param("Jan 32 9:00", Trouble.BAD_DATE, "Jan 32", id="no such day of any month"),
        pytest.param("daily 9:00 until Jan 32", Trouble.BAD_DATE, "until Jan 32", id="until no such day"),
        pytest.param("31.2. 9:00", Trouble.BAD_DATE, "31.2.", id="no such day with dots"),
        pytest.param("once 9999-12-31 23:59", Trouble.BAD_DATE, "9999-12-31", id="at the end of the calendar"),
        pytest.param("once 0001-01-01 8:00", Trouble.BAD_DATE, "0001-01-01", id="at its beginning"),
        pytest.param("daily 9:00 until 2037-01-01", Trouble.BAD_DATE, "until 2037-01-01", id="too many years away"),
        pytest.param("Dec 24 2037 9:00", Trouble.BAD_DATE, "Dec 24 2037", id="as many in words"),
        pytest.param("24/13 9:00", Trouble.BAD_DATE, "24/13", id="neither is a month"),
        pytest.param("Tue 12-02 9:00", Trouble.OTHER_DAY, "12-02", id="a date of another day of the week"),
        pytest.param("12月7日(火) 9時", Trouble.OTHER_DAY, "火", id="a day of the week of another date"),
        pytest.param("12-24 and 12-25 9:00", Trouble.NOT_EVERY, "12-25", id="two dates"),
        pytest.param("明日と明後日 9時", Trouble.NOT_EVERY, "明後日", id="two days"),
        pytest.param("12-24 weekdays 9:00", Trouble.NO_TIME, "", id="a date and days of each week"),
        pytest.param("mon 9:00 and 18:00 mini", Trouble.SECOND_TIME, "18:00", id="two times"),
        pytest.param("mon 9:00 + 18:00", Trouble.SECOND_TIME, "18:00", id="two times with a plus"),
        pytest.param("mon 9:00 +18:00", Trouble.SECOND_TIME, "18:00", id="no offset is as large"),
        pytest.param("mon at 9:00, 18:00", Trouble.SECOND_TIME, "18:00", id="two times with a comma"),
        pytest.param("9:00 and 6PM mon", Trouble.SECOND_TIME, "6PM", id="two times before the day"),
        pytest.param("毎日9時と18時", Trouble.SECOND_TIME, "18時", id="two times in Japanese"),
        pytest.param("每天9点和18点 mini", Trouble.SECOND_TIME, "18点", id="two times in Chinese"),
        pytest.param("Every other day 9:00", Trouble.NOT_EVERY, "Every other day", id="every other day"),
        pytest.param("every 2 weeks mon 9:00", Trouble.NOT_EVERY, "every 2 weeks", id="every two weeks"),
        pytest.param(
            "daily 9:00 until Next Sunday", Trouble.UNCLEAR_DATE, "until Next Sunday", id="until which Sunday"
        ),
        pytest.param("daily at 25", Trouble.BAD_TIME, "25", id="hour 25 alone"),
        pytest.param("daily at 9 and at 18", Trouble.SECOND_TIME, "18", id="two hours alone"),
        pytest.param("every evening at 12", Trouble.UNCLEAR_TIME, "12", id="an hour alone that is unclear"),
        pytest.param("monthly 9:00", Trouble.NOT_EVERY, "monthly", id="every month"),
        pytest.param("毎月1日 9時", Trouble.NOT_EVERY, "毎月1日", id="毎月"),
        pytest.param("每个月15号9点", Trouble.NOT_EVERY, "每个月15号", id="每个月"),
        pytest.param("隔日 9:00", Trouble.NOT_EVERY, "隔日", id="隔日"),
        pytest.param("隔天9点", Trouble.NOT_EVERY, "隔天", id="隔天"),
        pytest.param("一日おきに9時", Trouble.NOT_EVERY, "一日おきに", id="一日おき"),
        pytest.param("每两天9点", Trouble.NOT_EVERY, "每两天", id="每两天"),
        pytest.param("decade 9:00", Trouble.UNKNOWN, "decade", id="begins like a month"),
        pytest.param("todayish 9:00", Trouble.UNKNOWN, "todayish", id="begins like today"),
        pytest.param("Next Saturday 9:00", Trouble.UNCLEAR_DATE, "Next Saturday", id="which Saturday is next"),
        pytest.param("月曜から 9:00", Trouble.UNKNOWN, "月曜から", id="from Monday on"),
        pytest.param("下周 9:00", Trouble.UNKNOWN, "下周", id="next week without a day"),
        pytest.param("tonight 2:00", Trouble.UNCLEAR_TIME, "2:00", id="tonight, or in the night"),
        pytest.param("2:00 tonight", Trouble.UNCLEAR_TIME, "2:00", id="the same in another order"),
        pytest.param("毎日午後12時", Trouble.UNCLEAR_TIME, "12時", id="noon or midnight in Japanese"),
        pytest.param("每天上午12点", Trouble.UNCLEAR_TIME, "12点", id="the end of a forenoon, or its beginning"),
        pytest.param("every morning 12:00", Trouble.UNCLEAR_TIME, "12:00", id="no morning at midnight"),
        pytest.param("every evening 12:00", Trouble.UNCLEAR_TIME, "12:00", id="no evening at noon"),
        pytest.param("明晚0点", Trouble.UNCLEAR_NIGHT, "0点", id="the night before tomorrow, or behind it"),
        pytest.param("金曜の夜0時", Trouble.UNCLEAR_NIGHT, "0時", id="which night in Japanese"),
        pytest.param("Fri midnight", Trouble.UNCLEAR_NIGHT, "midnight", id="which midnight"),
        pytest.param("tomorrow night 12:30 AM", Trouble.UNCLEAR_NIGHT, "12:30 AM", id="half past midnight, as typed"),
        pytest.param("明日の深夜1時", Trouble.UNCLEAR_NIGHT, "1時", id="late at night"),
        pytest.param("工作日夜里0点半", Trouble.UNCLEAR_NIGHT, "0点半", id="on some nights"),
        pytest.param("每天八点二刻", Trouble.UNKNOWN, "每天八点二刻", id="two quarters"),
        pytest.param("9:00", Trouble.NO_DAY, "", id="no day"),
        pytest.param("9:00 sample-en 5", Trouble.NO_DAY, "", id="no day before a set"),
        pytest.param("午後12時 sample", Trouble.NO_DAY, "", id="no day beside an unclear time"),
        pytest.param("daily 12-31 9:00", Trouble.NOT_EVERY, "12-31", id="each day of one day"),
        pytest.param("毎日明日9時", Trouble.NOT_EVERY, "明日", id="毎日明日"),
        pytest.param("", Trouble.NO_DAY, "", id="nothing"),
        pytest.param("daily 9:00/ mini", Trouble.UNKNOWN, "mini", id="nothing is missing before it"),
    ],
)
def test_what_is_wrong_is_named(words: str, trouble: Trouble, word: str) -> None:
    assert understood(words, THURSDAY) == NotUnderstood(trouble=trouble, word=word)


@pytest.mark.parametrize(
    "rest", ["8点的故事 5", "mini until 12-31", "5 cloze", "2.0版 5", "+09:00 mini", "-05:30 mini", "+0530", "noon 5"]
)
def test_what_is_for_others_is_left_to_them(rest: str) -> None:
    found = understood(f"daily 9:00 {rest}", THURSDAY)

    assert isinstance(found, Understood)
    assert (written(found.when), found.rest) == ("daily 09:00", tuple(rest.split()))


@pytest.mark.parametrize("words", ["daily 9:00, ", "daily 9:00,", "毎日9時、", "毎日9時に", "每天9点，"])
def test_what_is_for_others_may_be_set_off_from_the_time(words: str) -> None:
    found = understood(f"{words}mini 5", THURSDAY)

    assert isinstance(found, Understood)
    assert (written(found.when), found.rest) == ("daily 09:00", ("mini", "5"))


@pytest.mark.parametrize("words", ["daily 9:00+9", "daily 9:00/9", "daily 9:00+ 9", "daily 9:00-9"])
def test_an_offset_that_hangs_on_the_time_is_no_number_of_questions(words: str) -> None:
    assert isinstance(understood(f"{words} mini", THURSDAY), NotUnderstood)


def test_no_day_goes_on_to_another_behind_the_time() -> None:
    found = understood("mon 9:00 through fri", THURSDAY)

    assert isinstance(found, Understood)
    assert (written(found.when), found.rest) == ("mon 09:00", ("through", "fri"))


@given(
    st.frozensets(st.integers(0, 6), min_size=1),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.none() | st.dates(date(2016, 1, 1), date(2036, 12, 31)),
)
def test_what_is_written_is_understood(days: frozenset[int], at: time, until: date | None) -> None:
    when = Weekly(days=days, at=at, until=until)
    assert understood(written(when), THURSDAY) == Understood(when=when, rest=())
    assert read_back(written(when)) == when


@given(st.text(max_size=60) | st.text(st.sampled_from("月火周一三五09:時点半 -〜から每毎日daily,晚上"), max_size=30))
def test_nothing_that_is_written_breaks_it(words: str) -> None:
    understood(words, THURSDAY)


def test_the_table_of_days_is_sorted_and_names_days() -> None:
    words = list(days_named())
    assert words == sorted(words)
    assert {frozenset({day}) for day in range(7)} <= set(days_named().values())
    assert len(DAY_WORDS) == 7
