"""A statement told in another order, or by a bound, says the same, or surely the contrary."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.inference import Step
from quizzes.comprehension.statements.retelling import bounds, in_other_order
from quizzes.question import Localized


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("二〇〇九年，自己第一次开店", "自己第一次开店是在二〇〇九年", id="the year first"),
        pytest.param("自己2014年学会了开船", "自己学会开船是在2014年", id="after who does it"),
        pytest.param("去年冬天老师搬了家", "老师搬家是在去年冬天", id="a season"),
        pytest.param("2014年他们在山里发现了一条路", "他们在山里发现那条路是在2014年", id="what was found"),
        pytest.param("二〇一一年，学校拿到了一笔补贴", "学校拿到那笔补贴是在二〇一一年", id="what one got"),
        pytest.param("2004年学校派他去县里收一笔租金", "学校派他去县里收租金是在2004年", id="any one of them"),
        pytest.param("2014年老师装了新的玻璃", "老师装新的玻璃是在2014年", id="what was put in"),
        pytest.param("2003年，大姐在码头开个小茶馆", "大姐在码头开小茶馆是在2003年", id="a thing, without its measure"),
        pytest.param("2003年，大姐第一次负责一个项目", "大姐第一次负责一个项目是在2003年", id="any thing"),
        pytest.param(
            "2003年，自己在山那边的铁路车站旁边开了茶馆",
            "自己在山那边的铁路车站旁边开茶馆，是在2003年",
            id="a pause after much",
        ),
        pytest.param("2003年，大姐被派到山里学了一年", None, id="for how long"),
        pytest.param("2009年，店里来客人，他要学修表", None, id="two clauses"),
        pytest.param("2014年上游下了九天雨", None, id="how long it went on"),
        pytest.param("2014年，店里的鸡蛋便宜五毛", None, id="what was so"),
        pytest.param("去年冬天自己差一点儿就辞职了", None, id="what was not done"),
        pytest.param("去年，自己很忙，常常不吃饭", None, id="a year that went on"),
        pytest.param("2014年学校搬家，第二年又搬了回来", None, id="another time"),
        pytest.param("2018年开刀以后", None, id="only when"),
        pytest.param("自己1921年开始做", None, id="what was begun is not told"),
        pytest.param("自己1921年开始做酱油", "自己开始做酱油是在1921年", id="what was begun"),
        pytest.param("自己的奶奶1926年出生", None, id="one word with a pause after it"),
        pytest.param("前年有人开了一家书店", None, id="what somebody unknown did"),
        pytest.param("2012年有一位老师买了一架钢琴", None, id="what one of many did"),
        pytest.param("2012年学校有了钢琴，买了一架", None, id="two clauses again"),
        pytest.param("有人前年开了一家书店", None, id="somebody unknown, told first"),
        pytest.param("自己第一次开店", None, id="no time"),
        pytest.param("去年，自己的左脚肿过一次", None, id="what was so once"),
        pytest.param("去年合作社有三成的会员来自外省", None, id="what is a part of what"),
    ],
)
def test_what_was_in_a_year_is_told_before_it(text: str, told: str | None) -> None:
    assert in_other_order(text) == told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        pytest.param("自己在岛上待了四十八年", {"四十多年", "不到五十年"}, id="years"),
        pytest.param("自己在岛上待了四十二年", {"四十多年"}, id="years far below the next ten"),
        pytest.param("他们花了八个月", {"半年多", "不到一年"}, id="months"),
        pytest.param("他们修了五个月", {"不到半年"}, id="a few months"),
        pytest.param("他们看了两个月", set(), id="far from half a year"),
        pytest.param("店里有十一个工人", {"有十多个"}, id="far from twenty"),
        pytest.param("店里有十四个工人", {"有十多个"}, id="not near to twenty"),
        pytest.param("店里有十八个工人", {"只有不到二十个"}, id="near to twenty"),
        pytest.param("店里有十六个工人", set(), id="neither near to ten nor to twenty"),
        pytest.param("店里有二百八十个工人", {"只有不到三百个"}, id="near to the next hundred"),
        pytest.param("店里有二百六十五个工人", set(), id="near to no hundred"),
        pytest.param("店里有七十九个工人", {"只有不到八十个"}, id="near to the next ten alone"),
        pytest.param("他们等了四十分钟", {"半个多小时", "不到一个小时"}, id="minutes"),
        pytest.param("他们足足等了四十分钟", {"半个多小时"}, id="minutes that were many"),
        pytest.param(
            "司机说马上就到，可我们站在雨里，等了四十分钟", {"半个多小时"}, id="minutes against what was said"
        ),
        pytest.param("他们可以坐船，等了四十分钟", {"半个多小时", "不到一个小时"}, id="可 that stands against nothing"),
        pytest.param("可是报名的学生占百分之七十四", {"七成多"}, id="a share against what was said"),
        pytest.param("他请了五天假", {"不到一个星期的"}, id="days of what"),
        pytest.param("需求单有一百四十条", {"有一百多条"}, id="things"),
        pytest.param("需求单有140条", {"有100多条"}, id="digits"),
        pytest.param("馆里有一百二十万册书", {"有一百多万册"}, id="tens of thousands"),
        pytest.param("他们花了四千块", set(), id="a round one"),
        pytest.param("他们等了六个月", set(), id="just half a year"),
        pytest.param("他们请了七个邻居", set(), id="few people"),
        pytest.param("店里只有四十三个工人", {"有四十多个"}, id="few, which 只 tells"),
        pytest.param("全店仅有一百四十本书", {"有一百多本"}, id="few, which 仅 tells"),
        pytest.param(
            "村里只有四百一十户人家，却有两家书店", {"只有四百多户"}, id="few, against which something stands"
        ),
        pytest.param("店里只有四十三个工人，都住在楼上", {"有四十多个"}, id="few, with nothing against it"),
        pytest.param("河面宽二百一十米", {"两百多米"}, id="how wide"),
        pytest.param("老师去年统计过一百四十场比赛", {"一百多场"}, id="what was counted once"),
        pytest.param("北线二十六公里，南线短一点儿", {"二十多公里"}, id="a line"),
        pytest.param("报名的学生占百分之七十四", {"七成多", "不到八成"}, id="a share"),
        pytest.param("学校完成了百分之八十九的计划", {"不到九成"}, id="a share near to the next tenth"),
        pytest.param("平均上座率百分之七十", set(), id="a share that is told in tenths"),
        pytest.param("从百分之五十八升到了百分之八十一", set(), id="how far a share rose"),
        pytest.param("占百分之四", set(), id="a small share"),
        pytest.param("只剩下一百八十个学生", set(), id="held down already"),
        pytest.param("与其开了八年，不如不开", set(), id="only thought of"),
        pytest.param("每八个月去一次", set(), id="how often"),
        pytest.param("院子里的水缸有四十八厘米", {"有四十多厘米", "不到五十厘米"}, id="how deep, without 有"),
        pytest.param("店里拥有四十八台机器", {"四十多台", "不到五十台"}, id="owned"),
        pytest.param("仓库里还有四十八台机器", set(), id="no 还只有不到"),
        pytest.param("这口井算来有九十八年了", {"不到一百年", "有九十多年"}, id="no 只有不到一百年了"),
        pytest.param("有百分之七十四的学生报名", {"有七成多", "只有不到八成"}, id="a share that is there"),
        pytest.param("粮食大约占百分之七十四", set(), id="about such a share"),
        pytest.param("店里大概有四十三个工人", set(), id="roughly so many"),
        pytest.param("店里有四十三个工人左右", set(), id="so many or so"),
        pytest.param("店里有四十三个工人，左右都是山", {"有四十多个"}, id="左右 of something else"),
        pytest.param("店里的合约今年签了四十三份", {"四十多份"}, id="约 of a contract"),
        pytest.param("他们卖了十一万三千个", set(), id="tens of thousands and some"),
        pytest.param("自己等了八年多", set(), id="about so many"),
        pytest.param("一年要一千四百块", {"要一千多块"}, id="what is needed"),
        pytest.param("学校招收一百四十个学生", set(), id="that reads as what cannot be done"),
        pytest.param("自己问了十三个人，才找到那家店", set(), id="much, as 才 tells"),
        pytest.param("老师花了十八分钟自己就修好了", set(), id="little, as 就 tells"),
        pytest.param("店里有一百四十条鱼，刚才数过", {"有一百多条"}, id="才 that tells nothing of it"),
    ],
)
def test_an_amount_is_told_by_a_round_one(text: str, right: set[str]) -> None:
    assert {bound.right for bound in bounds(text)} == right


def test_an_amount_that_is_needed_is_told_as_more_by_itself() -> None:
    more = next(bound for bound in bounds("走过去要十四分钟") if bound.step is Step.MORE)
    assert more.applied("走过去要十四分钟", more.right) == "走过去要十多分钟"
    assert more.shown == Localized(ja="「十四分钟」は「十分钟」を超えています。", en="十四分钟 is more than 十分钟.")


@pytest.mark.parametrize("text", ["自己在岛上待了四十八年", "他们修了五个月", "他们等了四十分钟"])
def test_the_other_side_of_a_bound_is_wrong(text: str) -> None:
    sides = [bound for bound in bounds(text) if "不到" in bound.right + bound.wrong]
    assert sides
    for bound in sides:
        is_below = [each.startswith("不到") for each in (bound.right, bound.wrong)]
        assert is_below[0] is not is_below[1]
        assert is_below[0] is (bound.step is Step.LESS)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param("自己在岛上待了四十三年", {("三十多年", "四十年"), ("五十多年", "五十年")}, id="years"),
        pytest.param("店里只有四十三个工人", {("有三十多个", "四十个"), ("有五十多个", "五十个")}, id="persons"),
        pytest.param("店里有十四个工人", {("有二十多个", "二十个")}, id="teens"),
        pytest.param("需求单有140条", {("有200多条", "200条")}, id="hundreds, in digits"),
        pytest.param("店里有七十九个工人", set(), id="nearly a round number"),
        pytest.param("他们等了四十分钟", set(), id="told by a longer measure"),
    ],
)
def test_what_is_told_with_more_than_a_round_number_may_be_wrong(text: str, wrong: set[tuple[str, str]]) -> None:
    found = [bound for bound in bounds(text) if "不到" not in bound.right + bound.wrong]
    assert {(bound.wrong, bound.other) for bound in found} == wrong
    for bound in found:  # what it is held against tells it from the other
        assert (bound.step is Step.MORE) is (bound.other in bound.right.replace("多", ""))
