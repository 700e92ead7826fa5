"""What shows that a saying answers a question is named in the explanation, and what gives it away is found."""

from __future__ import annotations

import pytest

from quizzes.comprehension.echoes import is_echo, says_verb_again
from quizzes.comprehension.replies.answer_signs import sign_of, what_is_asked


@pytest.mark.parametrize(
    ("question", "answer", "ja"),
    [
        pytest.param("为什么要收门票？", "道理很简单，古镇快撑不住了", "「道理」が理由を示して", id="a reason"),
        pytest.param("怎么会想到收门票？", "为了修石板路", "「为了」が目的を示して", id="a purpose"),
        pytest.param("手跟得上吗？", "不能，手一直在抖", "「不能」が「いいえ」に", id="yes or no"),
        pytest.param("有没有哪位老师最好？", "有个姓林的老师很好", "「有」は「いる」という答え", id="there is one"),
        pytest.param("现在还有徒弟吗？", "没有，没人学。", "「没有」は「いない」という答え", id="nobody"),
        pytest.param("有没有人认出过您？", "有过一次。", "「有」は「ある」という答え", id="how often, and not whom"),
        pytest.param("現在還有徒弟嗎？", "有一個，姓林。", "「有」は「いる」という答え", id="somebody, traditional"),
        pytest.param("您有没有徒弟的照片？", "有，在柜子里。", "「有」は「ある」という答え", id="of somebody"),
        pytest.param("您有没有想过放弃？", "没有，一天也没有。", "「没有」は「ない」という答え", id="there is none"),
        pytest.param(
            "没有机器可以量吗？", "有啊，去年买了一台。", "「有啊」は「ある」という答え", id="there is, to 没有"
        ),
        pytest.param("没人提，不会难受吗？", "不会啊，清静。", "「不会啊」は、打ち消しの返事", id="a denial, to 不会"),
        pytest.param("没见过面，光听脚步就能认出来？", "能啊，一听就知道。", "「能啊」が「はい」に", id="without 吗"),
        pytest.param(
            "伞放这儿，下雨够用吗？", "行，够用。", "「行」が「はい」に", id="yes, where nothing is to be allowed"
        ),
        pytest.param("您等了多久？", "大概等了三十年", "「三十年」は時間の長さ", id="how long"),
        pytest.param("您等了多久？", "大概等了两個鐘頭", "「两個鐘頭」は時間の長さ", id="hours by their other name"),
        pytest.param("您的店是什么时候开的？", "一九八六年开的", "「一九八六年」がたずねられたこと", id="a time"),
        pytest.param("窑几点开？", "早上五点半，天还没亮。", "「早上五点半」がたずねられたこと", id="all of an hour"),
        pytest.param("什么时候搬来的？", "二〇一二年的秋天。", "「二〇一二年的秋天」が", id="a year and its season"),
        pytest.param("最难的是什么时候？", "第二年夏天。", "「第二年夏天」がたずねられたこと", id="a year counted on"),
        pytest.param("您是哪年來的？", "民國六十五年。", "「民國六十五年」がたずねられたこと", id="a year of an era"),
        pytest.param(
            "窑最美是什么时候？", "十月的早上五点半。", "「十月的早上五点半」が", id="a month and an hour of it"
        ),
        pytest.param("您烧过多少窑？", "到今天是三百二十个。", "「三百二十个」が", id="a number with its measure word"),
        pytest.param("当时有人反对吗？", "当然有，吵了一夜。", "「有」は「いる」という答え", id="there surely was"),
        pytest.param("您想不想走？會不會累？", "會，每天都累", "「會」が「はい」に", id="in the script of the text"),
    ],
)
def test_the_words_that_answer_are_named(question: str, answer: str, ja: str) -> None:
    assert ja in (sign_of(question, answer).ja or "")


def test_somebody_is_called_a_person() -> None:
    found = sign_of("有没有哪个徒弟，您一直放不下？", "有一个，姓林。")
    assert found.en == " 有 says that there is such a person."


@pytest.mark.parametrize(
    ("question", "en"),
    [
        pytest.param("您为什么回来？", "for the reason", id="why"),
        pytest.param("您怎么不做直播？", "for the reason", id="why not"),
        pytest.param("店是什麼時候開的？", "when", id="a time, traditional"),
        pytest.param("来的都是什么人？", "what kind of people", id="people"),
        pytest.param("石头沟是什么地方？", "what sort of place it is", id="what sort of place"),
        pytest.param("您在什么地方长大？", "where", id="at what place"),
        pytest.param("來的都是什麼樣的人？", "what kind of people", id="people, traditional"),
        pytest.param("店里的灯是谁修的？", "who", id="somebody"),
        pytest.param("一年能挣多少？", "how much or how many", id="an amount"),
        pytest.param("一张票多少钱？", "how much money", id="a price"),
        pytest.param("窑上有多少人？", "how many people", id="people who are counted"),
        pytest.param("一年来多少学徒？", "how many people", id="people by what they do"),
        pytest.param("一年来多少水？", "how much or how many", id="what is measured"),
        pytest.param("您烧坏过几次？", "how many times", id="how often"),
        pytest.param("您烧过几个坛子？", "how many", id="how many of something"),
        pytest.param("这条街有多少年的历史？", "how long", id="so many years"),
        pytest.param("最后取上来的石头，有多大？", "how big", id="a size"),
        pytest.param("那座山有多高？", "how high", id="a height"),
        pytest.param("您是几岁开始学木工的？", "at what age", id="an age at which something was done"),
        pytest.param("您多大开始学木工的？", "at what age", id="an age, with 多大"),
        pytest.param("您今年几岁了？", "how old somebody is", id="an age now"),
        pytest.param("您拉得动多大的石头？", "", id="a size, and no age"),
        pytest.param("这几年木工的活儿多不多？", "", id="these years, of which nothing is asked"),
        pytest.param("您怎么看？", "", id="what needs no saying"),
        pytest.param("我看见几位穿绿衣服的阿姨，她们是志愿者吗？", "", id="some who were seen, and a clause that asks"),
        pytest.param("门口坐着几位老人，他们在等什么？", "", id="some who were seen, and what they wait for"),
        pytest.param("办公室里，一共坐几位？", "how many people", id="people, behind a place"),
        pytest.param("您是谁？从哪儿来？", "", id="two questions"),
        pytest.param("你们怎么决定谁做什么？", "", id="how one decides, and not who"),
        pytest.param("您凭什么知道哪里坏了？", "", id="by what one knows, and not where"),
        pytest.param("您为什么记得是谁？", "for the reason", id="the reason, before a word for somebody"),
    ],
)
def test_what_a_question_asks_for_is_said_in_a_word(question: str, en: str) -> None:
    assert what_is_asked(question).en == en


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("研究的钱从哪里来？", "做研究的钱来自幻方", id="a mere word of both"),
        pytest.param("店里来的都是什么人？", "附近的学生", id="what asks needs no saying"),
        pytest.param("村里还有多少人？", "以前有八十多户，现在只剩六户", id="two amounts, of then and now"),
        pytest.param("您等了多久？", "一九八六年的冬天很冷", id="a year, which is not how long"),
        pytest.param("这不是白干吗？", "是，白干了", id="yes to what is denied"),
        pytest.param("下一步打算上市吗？", "有两家公司来谈，茶没喝完就走了", id="some that did come, and no yes"),
        pytest.param("您说去哪儿？", "能去就去", id="what asks for a place"),
        pytest.param("您捡到过钱吗？", "有一回，车上有个包", id="a time when it was so, which is more than yes"),
        pytest.param("您觉得最难的时候是哪一次？", "我觉得都还好", id="an empty word"),
        pytest.param("一年能挣多少？", "旺季四百八，淡季一百六，去年剩了十三万", id="one of several numbers"),
        pytest.param("什么时候开始写的？", "大学二年级，停电了", id="a year of school"),
    ],
)
def test_nothing_is_said_where_no_word_shows_it(question: str, answer: str) -> None:
    assert not sign_of(question, answer).ja


@pytest.mark.parametrize(
    ("key", "others", "read", "echo"),
    [
        pytest.param("跟不上啊，一直在抖", ["老师傅掐着表", "冰箱里净是可乐"], "手跟得上吗？", True, id="its verb"),
        pytest.param("能挣点儿，八九千", ["我也不急", "接一个线头"], "直播能挣钱吗？", True, id="half of its verb"),
        pytest.param("广告的事我承认", ["石板路每年都修"], "去年在地铁里做广告。", True, id="its noun"),
        pytest.param("广告已经停了", ["广告花了三十万"], "去年在地铁里做广告。", False, id="another one has it too"),
        pytest.param("今年一月很冷", ["我的四箱蜂"], "今年的花况怎么样？", True, id="its time"),
        pytest.param("我不会急", ["他走了"], "你会去吗？", False, id="a light word"),
    ],
)
def test_an_option_that_alone_repeats_what_is_read_is_an_echo(
    key: str, others: list[str], read: str, *, echo: bool
) -> None:
    assert is_echo(key, others, read) is echo


@pytest.mark.parametrize(
    ("question", "answer", "again"),
    [
        pytest.param("现在还一块儿打吗？", "打呀，每个礼拜六晚上。", True, id="with a particle"),
        pytest.param("主要的工作是测绘，对吗？", "对，探险只占两成。", True, id="alone"),
        pytest.param("半夜有人叫您，您去不去？", "去。再熟的人也要先敲门。", True, id="one of two"),
        pytest.param("半夜有人叫您，您去不去？", "不去，太远了。", True, id="one of two, denied"),
        pytest.param("那封信您看沒看？", "當然看了。我看了三遍。", True, id="one of two, traditional"),
        pytest.param("您还卖不卖伞？", "去年下雨的时候卖过。", False, id="another word first"),
        pytest.param("附近有没有学生来？", "有，下午常有三四个。", False, id="what begins many a reply"),
        pytest.param("手跟得上吗？", "跟不上啊，手一直在抖。", False, id="another word before the particle"),
        pytest.param("现在还一块儿打吗？", "每个礼拜六晚上都打。", False, id="later in the answer"),
    ],
)
def test_a_verb_that_opens_the_answer_again_is_seen(question: str, answer: str, *, again: bool) -> None:
    assert says_verb_again(question, answer) is again
