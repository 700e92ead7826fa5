"""A number is asked where a claim gives it plainly, and none of the others can be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.comprehension.circumstances.dates import said_of_date
from quizzes.comprehension.claims.number_sense import is_well_known
from quizzes.comprehension.numbers import number
from quizzes.comprehension.numbers.about_so_many import is_within
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item


def items_of(*sources: str, speaker: str | None = "老周") -> list[Item]:
    return list(number.of_claims(Document(talk(*((speaker, each, None) for each in sources), language=None)), Tally()))


def items_beside_others(source: str) -> list[Item]:
    """Ask of a sentence in an interview that gives other numbers of the same make for other things."""
    others = [other for found in quantities(source) for other in found.others[:2]]
    beside = "那邊的盒子裡寫著" if "裡" in source else "那边的盒子里写着"
    items = items_of(source, *(f"{beside}{other}。" for other in others))
    return [item for item in items if item.evidence is not None and item.evidence.line == 3]


@pytest.mark.parametrize(
    ("source", "after", "is_asked"),
    [
        pytest.param("灯塔上有一百四十四块玻璃。", "不对，是一百四十五块。", False, id="corrected by the next"),
        pytest.param("灯塔上有一百四十四块玻璃，不对，四十五块。", "玻璃很干净。", False, id="corrected by itself"),
        pytest.param("灯塔上有一百四十四块玻璃。", "不是我擦的。", True, id="of another thing that is denied"),
        pytest.param("灯塔上有一百四十四块玻璃。", "玻璃很干净。", True, id="as it is"),
    ],
)
def test_a_number_that_is_taken_back_is_not_asked_for(source: str, after: str, *, is_asked: bool) -> None:
    whole, tally = Document(passage(source, after, "那边的盒子里写着一百三十块。")), Tally()
    assert bool([item for item in number.items(whole, tally) if item.subject.endswith("@0")]) is is_asked
    assert bool(tally.refused["corrected"]) is not is_asked


@pytest.mark.parametrize(
    ("source", "question", "key"),
    [
        pytest.param("灯塔上有一百四十四块玻璃。", "据老周说，灯塔上有多少块玻璃？", "一百四十四块", id="said"),
        pytest.param("村子里有38户人家。", "据老周说，村子里有多少户人家？", "38户", id="in digits"),
        pytest.param("公司开了三家书店。", "据老周说，公司开了几家书店？", "三家", id="a small one"),
        pytest.param("店裡有三百五十本書。", "據老周說，店裡有多少本書？", "三百五十本", id="traditional"),
        pytest.param(
            "头一年看不懂，买了二十三个坏灯。",
            "据老周说，头一年买了多少个坏灯？",
            "二十三个",
            id="without what is unread",
        ),
        pytest.param(
            "图纸头一年看不懂，买了二十三个坏灯。",
            "据老周说，图纸头一年看不懂，买了多少个坏灯？",
            "二十三个",
            id="with what is not understood",
        ),
        pytest.param(
            "我专门统计过，灯塔一年要换二十三个灯。",
            "据老周统计，灯塔一年要换多少个灯？",
            "二十三个",
            id="reckoned by who speaks",
        ),
        pytest.param(
            "我数过，灯塔有二十三个灯。", "据老周说，灯塔有多少个灯？", "二十三个", id="counted by who speaks"
        ),
        pytest.param(
            "村长统计过，灯塔一年要换二十三个灯。",
            "据老周说，灯塔一年要换多少个灯？",
            "二十三个",
            id="reckoned by another",
        ),
        pytest.param(
            "我專門統計過，燈塔一年要換二十三個燈。",
            "據老周統計，燈塔一年要換多少個燈？",
            "二十三個",
            id="reckoned in traditional characters",
        ),
        pytest.param("房租一个月要八千块。", "据老周说，房租一个月要多少钱？", "八千块", id="money"),
        pytest.param("灯塔是2014年修好的。", "据老周说，灯塔是哪一年修好的？", "2014年", id="a year"),
        pytest.param(
            "老张在院子里养了三只山羊、一头水牛。",
            "据老周说，老张在院子里养了几只山羊？",
            "三只",
            id="what is counted besides is left out",
        ),
        pytest.param(
            "渔船上有很多人，老张一出去就是两年。",
            "据老周说，渔船上有很多人，老张一出去就是多少年？",
            "两年",
            id="as soon as keeps its second half",
        ),
        pytest.param(
            "展厅的湿度是百分之五十左右。", "据老周说，展厅的湿度是百分之多少左右？", "百分之五十", id="about"
        ),
        pytest.param("我在岛上守了三十年。", "根据访谈，老周在岛上守了多少年？", "三十年", id="of the speaker"),
        pytest.param(
            "公司的书店却卖了三百本书。",
            "据老周说，公司的书店卖了多少本书？",
            "三百本",
            id="against what was expected",
        ),
        pytest.param(
            "公司的书店还是每天卖三百本书。",
            "据老周说，公司的书店每天卖多少本书？",
            "三百本",
            id="for all that",
        ),
        pytest.param("公司有一半筹码。", "据老周说，公司有多少筹码？", "一半", id="a part"),
        pytest.param("公司最晚明年做出来。", "据老周说，公司最晚什么时候做出来？", "明年", id="a latest time"),
        pytest.param(
            "公司去年卖了三十台机器，可是我很累。",
            "据老周说，公司去年卖了多少台机器？",
            "三十台",
            id="what follows is cut",
        ),
        pytest.param("学校的砖厂2003年关门了。", "据老周说，学校的砖厂是哪一年关门的？", "2003年", id="what is over"),
        pytest.param(
            "公司2011年卖掉了最后一台机器。",
            "据老周说，公司是哪一年卖掉最后一台机器的？",
            "2011年",
            id="done once to a thing",
        ),
        pytest.param(
            "公司2011年买了一台机器。", "据老周说，公司哪一年买了一台机器？", "2011年", id="done to any thing"
        ),
        pytest.param(
            "老师骑车走完全程，一共十六个站。",
            "据老周说，老师骑车走完全程，一共有多少个站？",
            "十六个",
            id="in all",
        ),
        pytest.param("2017年我就出过一次错。", "根据访谈，老周哪一年出过一次错？", "2017年", id="then is dropped"),
        pytest.param(
            "我2006年从北京的农业大学毕业，去了公司。",
            "根据访谈，老周是哪一年从北京的农业大学毕业的？",
            "2006年",
            id="done once",
        ),
        pytest.param("2009年冬天，公司开了新店。", "据老周说，哪一年冬天公司开了新店？", "2009年", id="no pause"),
        pytest.param(
            "2013年公司搬家，老师很累。", "据老周说，公司是哪一年搬家的？", "2013年", id="a clause before a pause"
        ),
        pytest.param(
            "2009年雨季，公司开了新店。", "据老周说，哪一年的雨季，公司开了新店？", "2009年", id="a part of a year"
        ),
        pytest.param(
            "灯塔上有三十块玻璃，每一块都很干净。",
            "据老周说，灯塔上有多少块玻璃？",
            "三十块",
            id="what is told of it is cut",
        ),
        pytest.param(
            "学校一共测了三百公里，最长的路有七十公里。", "据老周说，学校一共测了多少公里？", "三百公里", id="km"
        ),
        pytest.param(
            "公司现在九十四个人，八个是新来的。",
            "据老周说，公司现在有多少个人？",
            "九十四个人",
            id="how many there are",
        ),
        pytest.param("公司一天就做两百碗面。", "据老周说，公司一天做多少碗面？", "两百碗", id="only is dropped"),
        pytest.param(
            "公司的机器修一次要三百多万。", "据老周说，公司的机器修一次要多少钱？", "三百多万", id="what it costs"
        ),
        pytest.param("我们结婚十四年。", "据老周说，他们结婚多少年了？", "十四年", id="until today"),
        pytest.param("公司的瓷器共计三百件。", "据老周说，公司的瓷器共计多少件？", "三百件", id="things summed up"),
        pytest.param("我在岛上待了三天。", "根据访谈，老周在岛上待了几天？", "三天", id="no object needed"),
    ],
)
def test_a_plain_number_is_asked_for(source: str, question: str, key: str) -> None:
    [item] = items_beside_others(source)
    assert (item.prompt, item.key) == (question, key)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("没有三十万块钱就开不了店。", id="negated"),
        pytest.param("一个学生半夜打进来十二次。", id="what comes in when no call is named"),
        pytest.param("书店里至少有三千本书。", id="at least"),
        pytest.param("我爬到离洞口四十米的地方，突然听见水声。", id="where one was when something happened"),
        pytest.param("如果店里有三百本书，顾客就会来。", id="condition"),
        pytest.param("练了三个月还是歪的。", id="no subject"),
        pytest.param("书店在第三条街上。", id="ordinal of a thing"),
        pytest.param("公司有两三百名员工。", id="two numbers in one"),
        pytest.param("大学要读四年到五年。", id="a range"),
        pytest.param("那是民国六十八年，也就是一九七九年。", id="one follows from the other"),
        pytest.param("我们四个合伙人投票决定。", id="part of a name"),
        pytest.param("顾客十个里有七个是学生，七个是老师。", id="one number twice"),
        pytest.param("老师给我们讲完就走了，其实是十六亿。", id="nothing that it is the number of"),
        pytest.param("父亲在他家守了三十年。", id="somebody not named"),
        pytest.param("公司一天卖三百五十碗。", id="bowls of what"),
        pytest.param("老师跟踪了十四年。", id="followed what"),
        pytest.param("老师以前拖了十四年。", id="put off what"),
        pytest.param("老师有时候去了学校十四趟。", id="at some times"),
        pytest.param("隔年六月，学校门口掉了十四块砖。", id="the year after what"),
        pytest.param("我从十块涨到了十二块。", id="the price of what"),
        pytest.param("公司收了五十元以后，游客少了。", id="what was charged"),
        pytest.param("我认识一位女老板，姓廖，在工厂做了十六年。", id="grafted on another statement"),
        pytest.param("老师一般有两个回答。", id="answers to nothing"),
        pytest.param("学校有一位八十岁的老先生。", id="an age within a name"),
        pytest.param("作者是一位修了三十年雨伞的老人。", id="a number within a name"),
        pytest.param("花期只有两个多星期。", id="two and something"),
        pytest.param("我自己各挑出五箱有问题的。", id="each of two who are not named"),
        pytest.param("我在家里定了规矩：吃饭不超过三十分钟。", id="a list that is announced"),
        pytest.param("公司的计划很好，成本很低，房租要八千块。", id="more than is asked"),
        pytest.param("2019年，我年满五十之际，即已订立。", id="a date and what waits for more"),
        pytest.param("计划是九个月。", id="a plan of what"),
        pytest.param("2021年学校搬家的新闻，老师都在看。", id="a noun alone"),
        pytest.param("2020年疫情，公司的店都关了。", id="what came in a year"),
        pytest.param("2021年疫情三级警戒，公司的店都关了。", id="what came in a year, without a pause"),
        pytest.param("1996年，工资拖欠了很久。", id="whose wages"),
        pytest.param("公司最小的师傅二十四岁。", id="the least age"),
        pytest.param("账上只剩三百万。", id="as of when"),
        pytest.param("走的前一天晚上，老师磨刀磨到半夜两点。", id="before what"),
        pytest.param("公司的维保费，低的有二百元。", id="the least price"),
        pytest.param("公司花了八个月，一家一家地问。", id="how long for what"),
        pytest.param("老师用了八个月就收起来了。", id="what was used so long"),
        pytest.param("我外婆一九四七年在苏州开的。", id="what she opened"),
        pytest.param("1962年的一批学生家书，学校一直留着。", id="a noun that is counted, alone"),
        pytest.param("老师从一九九八年进公司到现在，一直没有请过假。", id="since when until now"),
        pytest.param("十一月初，学校的院子里已经下雪了。", id="the beginning of a month"),
        pytest.param("公司最爱说话的是二年级女生。", id="a class of a school"),
        pytest.param("公司修一辆车少则三个星期。", id="one end of a range"),
        pytest.param("茶炒坏了，六十公斤的茶叶就全部倒掉。", id="what follows of all of it"),
        pytest.param("路上走了七十分钟，到了一查，是心脏病。", id="the way of whom"),
        pytest.param("老师的看法学生们十分尊重。", id="very"),
        pytest.param("灯塔很亮，可是台下的一百多位观众，大部分看不见。", id="a noun whose predicate comes after"),
        pytest.param(
            "台风一过我就跑去看，墙上只掉了七块，别的都还在。", id="pieces of what is not named, and no money"
        ),
    ],
)
def test_what_is_not_plain_is_left(source: str) -> None:
    assert not items_beside_others(source)


@pytest.mark.parametrize("others", [(), ("仓库里放着三十台机器。",)], ids=["no number", "of another make"])
def test_where_the_interview_gives_no_other_of_its_make_all_are_made_up(others: tuple[str, ...]) -> None:
    first, *_ = items_of("灯塔上有一百四十四块玻璃。", *others)
    assert all("本文に出てきません" in (wrong.why.ja or "") for wrong in first.distractors)


def test_a_number_that_the_interview_gives_is_offered() -> None:
    first, *_ = items_of("灯塔上有一百四十四块玻璃。", "仓库里放着二百五十块木头。")
    assert "二百五十块" in {wrong.option for wrong in first.distractors}


def test_a_number_that_is_made_stands_nowhere_in_the_interview() -> None:
    [item] = items_beside_others("我在岛上守了三十年。")
    made = [wrong for wrong in item.distractors if "本文に出てきません" in (wrong.why.ja or "")]
    assert len(made) <= 2
    assert not {wrong.option for wrong in made} & {"二十年", "四十年"}


def test_other_years_of_the_talk_are_offered_first() -> None:
    first, _, _ = items_of("灯塔是2014年修好的。", "学校是2004年修好的。", "医院是2008年修好的。")
    assert {"2004年", "2008年"} < {wrong.option for wrong in first.distractors}


def test_a_year_lies_between_those_that_the_story_tells_before_and_after_it() -> None:
    story = ("灯塔是2013年修好的。", "学校是2019年修好的。", "医院是2026年修好的。")
    for item, (first, last) in zip(items_of(*story), ((0, 2019), (2013, 2026), (2019, 9999)), strict=True):
        years = [int(wrong.option.removesuffix("年")) for wrong in item.distractors]
        assert first <= min(years)
        assert max(years) <= last


def test_a_number_of_the_question_is_no_option() -> None:
    for item in items_of("公司的计划是九个月，实际上用了十一个月。"):
        assert not any(wrong.option in item.prompt for wrong in item.distractors)


def test_one_number_of_a_sentence_is_asked_for() -> None:
    assert len(items_beside_others("公司去年卖了三十台机器，今年有五十个员工。")) == 1


@given(st.integers(min_value=1, max_value=9999))
def test_a_number_that_was_said_is_read_again(value: int) -> None:
    assert value_of(in_chinese(value)) == value


def test_a_number_of_something_else_is_offered_with_the_words_that_give_it() -> None:
    first, *_ = items_of("我在岛上守了三十年。", "父亲在工厂干了二十年。", "奶奶学了四十年书法。")
    [wrong] = [wrong for wrong in first.distractors if wrong.option == "二十年"]
    assert wrong.why.ja == "「二十年」は7行目の「父亲在工厂干了二十年」に出てきますが、3行目では「三十年」です。"


@pytest.mark.parametrize(
    ("source", "offered"),
    [
        pytest.param("我在岛上守了三十年。", {"五十二年"}, id="how long"),
        pytest.param("民国四十六年公司搬家。", {"四十一年"}, id="in which year of an era"),
    ],
)
def test_a_year_of_an_era_is_not_offered_beside_a_stretch_of_time(source: str, offered: set[str]) -> None:
    others = ("民国四十一年学校开门。", "父亲在工厂干了五十二年。")
    [item] = [item for item in items_of(source, *others) if item.evidence is not None and item.evidence.line == 3]
    told = {wrong.option for wrong in item.distractors if "行目の「" in (wrong.why.ja or "")}
    assert told == offered


def test_a_number_said_of_the_same_or_of_another_size_is_not_offered() -> None:
    first, *_ = items_of("我在岛上守了三十年。", "父亲在岛上守了四十年。", "学校等了两年。")
    assert not {"四十年", "两年"} & {wrong.option for wrong in first.distractors}


@pytest.mark.parametrize(
    ("source", "question", "key"),
    [
        pytest.param(
            "店里的师傅一个月挣四十二块五。", "据老周说，店里的师傅一个月挣多少钱？", "四十二块五", id="money"
        ),
        pytest.param(
            "公司的飞机飞了八十六万架次。", "据老周说，公司的飞机飞了多少架次？", "八十六万架次", id="flights"
        ),
        pytest.param(
            "镇上的学校东西有七百米。", "据老周说，镇上的学校从东到西有多少米？", "七百米", id="from end to end"
        ),
        pytest.param(
            "镇上的公司去年节省了七百元左右。",
            "据老周说，镇上的公司去年节省了大约多少元？",
            "七百元",
            id="about so much",
        ),
    ],
)
def test_a_number_is_asked_for_with_all_of_its_measure(source: str, question: str, key: str) -> None:
    first, *_ = items_of(source)
    assert (first.prompt, first.key) == (question, key)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("司机伸出两根手指。", id="two of something"),
        pytest.param("虫子吃掉了叶子的三分之二。", id="a share that is no three"),
        pytest.param("我记得清清楚楚，公司等了四十七秒。", id="what is remembered before it"),
    ],
)
def test_no_claim_is_asked_for_a_number_that_is_none_or_hardly_one(source: str) -> None:
    assert not [item for item in items_of(source) if item.passage is None]


def test_a_year_of_two_figures_is_not_asked_for_by_how_many() -> None:
    assert [item.key for item in items_of("96年馆子关了。", "学校等了三十年。")] == ["三十年"]


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("我和四个学生跑了七个省。", "四个", id="with how many"),
        pytest.param("公司的房租前三年减一半。", "三年", id="the first years"),
        pytest.param("老师的比赛弹到一半停了。", "一半", id="in the middle of something"),
        pytest.param("探险只占两成，剩下的八成是画图。", "八成", id="the rest of a whole"),
        pytest.param("学校有六家店，两家店关门，三家店搬走，一家没变。", "两家", id="it follows from the others"),
    ],
)
def test_a_number_that_is_part_of_another_or_follows_is_left(source: str, key: str) -> None:
    assert key not in {item.key for item in items_of(source)}


def test_a_clause_with_little_more_than_the_number_is_given_with_the_next() -> None:
    first, *_ = items_of("老师第四天到了学校。", "第六天，父亲在医院工作。", "医生第五天又来了。")
    [why] = [wrong.why.ja or "" for wrong in first.distractors if wrong.option == "第六天"]
    assert "「第六天，父亲在医院工作」" in why


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("守了二十多年。", "二十二年", True, id="more than twenty"),
        pytest.param("守了二十多年。", "三十二年", False, id="more than thirty"),
        pytest.param("守了将近三十年。", "二十八年", True, id="almost"),
        pytest.param("守了三十年左右。", "三十二年", True, id="about"),
        pytest.param("守了三十年左右。", "四十年", False, id="about as many as others"),
        pytest.param("守了二十二年。", "二十多年", True, id="the other is the rough one"),
        pytest.param("守了二十二年。", "二十三年", False, id="both exact"),
    ],
)
def test_a_number_that_a_rough_one_may_mean_is_no_wrong_option(text: str, other: str, *, expected: bool) -> None:
    [found] = quantities(text)
    assert is_within(found, other) is expected


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        pytest.param(("仓库里三分之一是旧书。", "店里大半的客人是老人。"), False, id="one other is not in the text"),
        pytest.param(("仓库里三分之一是旧书。",), True, id="two others are not"),
    ],
)
def test_a_part_is_asked_for_beside_two_others(others: tuple[str, ...], *, is_asked: bool) -> None:
    said, tally = ("店里的书卖掉了一半。", *others), Tally()
    made = number.of_claims(Document(talk(*(("老周", each, None) for each in said), language=None)), tally)
    assert ("一半" in [item.key for item in made]) is is_asked
    assert tally.refused["too-few"] == (not is_asked)


@pytest.mark.parametrize(
    ("date", "said"),
    [
        pytest.param("十二月", ("12月", "December"), id="a month"),
        pytest.param("十三月", None, id="no month"),
        pytest.param(
            "腊月二十三", ("旧暦十二月二十三日", "the 23rd of the twelfth lunar month"), id="a day of the old year"
        ),
        pytest.param("正月初五", ("旧暦の正月五日", "the 5th of the first lunar month"), id="a day of the old January"),
        pytest.param("腊月十二", ("旧暦十二月十二日", "the 12th of the twelfth lunar month"), id="the twelfth day"),
        pytest.param("腊月四十", None, id="no day"),
        pytest.param("六月初九", ("旧暦6月9日", "the 9th of the sixth lunar month"), id="a day by its own name"),
        pytest.param("农历四月初一", ("旧暦4月1日", "the 1st of the fourth lunar month"), id="of the calendar named"),
        pytest.param("十三月初九", None, id="a day of no month"),
    ],
)
def test_a_date_is_said_where_there_is_one(date: str, said: tuple[str, str] | None) -> None:
    assert said_of_date(date) == said


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("店里最难的是2019年秋天，仓库剩八十箱苹果。", id="two statements"),
        pytest.param("在家的日子越来越少，女儿小时候是三十天。", id="what lasts is not named"),
        pytest.param("广场上的音乐一响，一来就是二十个邻居。", id="so many as soon as"),
    ],
)
def test_what_becomes_no_one_question_is_not_asked_for(source: str) -> None:
    assert not items_of(source)


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("面包的保质期是三十天。", "三十天", id="a term"),
        pytest.param("店里最难的是找人，仓库剩八十箱苹果。", None, id="no time"),
        pytest.param("老张最难的时候，仓库剩八十箱苹果。", "八十箱", id="at what time"),
        pytest.param("老张一出门就是三十天。", "三十天", id="how long"),
        pytest.param("老张看了看手表，说还有八分钟。", None, id="until what"),
        pytest.param("老张看了看手表，说离发车还有八分钟。", "八分钟", id="until something"),
        pytest.param("仓库里八十箱苹果和一台冰柜一直锁着。", None, id="of two amounts that are told of together"),
        pytest.param("仓库里一台冰柜跟八十箱苹果一直锁着。", None, id="the second of two amounts"),
        pytest.param("仓库里八十箱苹果、一台冰柜都锁着。", None, id="of a list before what is told of it"),
        pytest.param("仓库剩八十箱苹果和梨。", "八十箱", id="of two things that are counted together"),
        pytest.param("仓库剩八十箱苹果和很多梨。", None, id="beside what is not counted"),
        pytest.param("有三十六个学生围着火炉坐着。", None, id="so many nowhere"),
        pytest.param("教室里有三十六个学生围着火炉坐着。", "三十六个", id="so many in a place"),
    ],
)
def test_what_becomes_one_question_is_asked_for(source: str, key: str | None) -> None:
    assert [item.key for item in items_of(source)] == ([key] if key is not None else [])


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("望远镜的精度是万分之二角秒。", [], id="a unit after a fraction"),
        pytest.param("船在三角洲上停了五天。", ["五天"], id="a delta"),
        pytest.param("我们在八角亭等了五天。", ["五天"], id="a pavilion of eight corners"),
        pytest.param("一根冰棍要五角钱。", ["五角"], id="a coin"),
        pytest.param("打车回家要三四十块。", [], id="about so many"),
        pytest.param("打车回家要三、四十块。", [], id="about so many, with a comma"),
    ],
)
def test_a_number_is_one_of_what_is_counted(source: str, texts: list[str]) -> None:
    assert [each.text for each in quantities(source)] == texts


@pytest.mark.parametrize(
    ("source", "question"),
    [
        pytest.param("2007年岛上最后一位木匠去世。", "据老周说，岛上最后一位木匠是哪一年去世的？", id="a death"),
        pytest.param("2007年国营机械厂倒闭了。", "据老周说，国营机械厂是哪一年倒闭的？", id="an end"),
        pytest.param("2016年国外有过一次地震。", None, id="such are there every year"),
        pytest.param("老张每天早上五点去码头。", "据老周说，老张每天早上几点去码头？", id="an hour of every day"),
    ],
)
def test_of_a_year_one_asks_when_it_was_that_somebody_did_it(source: str, question: str | None) -> None:
    assert [item.prompt for item in items_of(source)] == ([question] if question is not None else [])


def test_what_points_to_words_that_are_not_shown_is_not_asked_for() -> None:
    assert not items_of("那是二〇一三年的数字，现在的鱼比那时候贵得多了。")


def test_ten_tenths_are_never_offered() -> None:
    found = [items_of(f"一碗豆花要{tenths}毛钱。") for tenths in "五六七八九"]
    options = {option for items in found for item in items for option in item.all_options}
    assert options
    assert not {option for option in options if option.startswith("十")}


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("公司2011年卖掉了最后一台机器。", True, id="what was done once"),
        pytest.param("2011年老师每天下山买三十斤面粉。", False, id="what was so every month"),
    ],
)
def test_in_which_year_something_was_so_every_month_is_not_asked(source: str, *, is_asked: bool) -> None:
    assert any("哪一年" in item.prompt for item in items_of(source)) is is_asked


def test_an_answer_to_how_long_ago_says_so() -> None:
    [item] = items_of("我的老伴七年前走了。")
    options = [item.key, *(wrong.option for wrong in item.distractors)]
    assert item.key == "七年前"
    assert all(option.endswith("年前") for option in options)


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("我开车过去，五秒钟就到了码头。", "五秒钟", id="seconds"),
        pytest.param("我開車過去，五秒鐘就到了碼頭。", "五秒鐘", id="traditional"),
        pytest.param("我开车过去，五秒就到了码头。", "五秒", id="without"),
    ],
)
def test_seconds_take_their_whole_measure_along(source: str, key: str) -> None:
    assert [source[found.start : found.end] for found in quantities(source)] == [key]


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        pytest.param("钢琴上的八十八个音都调准了。", True, id="the keys of a piano"),
        pytest.param("书店里的八十八个人都站起来了。", False, id="people"),
        pytest.param("液氮是零下一百九十六度，手不能碰。", True, id="how cold it is"),
        pytest.param("炉子里是一百九十六度，手不能碰。", False, id="how hot something is"),
        pytest.param("看足球的人骂了九十分钟。", True, id="a match"),
        pytest.param("看电影的人骂了九十分钟。", False, id="a film"),
    ],
)
def test_what_everybody_knows_of_a_thing_is_no_question(text: str, *, is_known: bool) -> None:
    [number_told] = quantities(text)
    document = Document(talk(("老周", text, None), language=None))
    assert is_well_known(document, number_told, text) is is_known
