"""No change is made that the rest of a claim, or what everybody knows, gives away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.claim_edits import is_likely
from quizzes.comprehension.claims.known_edits import is_known
from quizzes.comprehension.claims.likely_edits import holds_with_it, likely_edits
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from tests.quizzes.talks import talk


def changes(source: str) -> set[str]:
    whole = Document(talk(("林芳", source, None), language=None))
    longest = next(claims_of(whole, whole.spots[0], is_direct=True))
    return {edit.said for edit in likely_edits(whole, longest)}


@pytest.mark.parametrize(
    ("source", "said", "is_made"),
    [
        pytest.param("我踢球踢了九十分钟，没有人相信。", "九十分钟", False, id="how long any match is"),
        pytest.param("我在水里站了九十分钟，没有人相信。", "九十分钟", True, id="as long of something else"),
        pytest.param("我收了三个徒弟，老丁、小禾和阿宽。", "三个", False, id="those who are counted are named"),
        pytest.param("我收了两个徒弟，一个在上海，一个在北京。", "两个", False, id="each of two is told of"),
        pytest.param("我每天走路，少的时候九千步，多的时候将近两万。", "九千步", False, id="the least and the most"),
        pytest.param("我们学校最少的时候有三百个学生，最多有八百人。", "三百个", False, id="at least and at most"),
        pytest.param(
            "我女儿是六月份参加的高考，全家人都去了。", "六月份", False, id="the month of an examination of all"
        ),
        pytest.param("我女儿是六月份搬的家，全家人都去了。", "六月份", True, id="the month of what may be in any"),
        pytest.param("我女儿是六月份在雷雨里搬的家，全家人都去了。", "六月份", False, id="the month of a thunderstorm"),
        pytest.param("我们县随着路灯的普及，夜里的事故逐年减少。", "减少", False, id="what comes of something good"),
        pytest.param("我们县的领导想坐在第一排。", "第一排", False, id="where those sit who lead"),
        pytest.param("我们县的学生都坐在第一排。", "第一排", True, id="where anybody may sit"),
        pytest.param("晚上，我们村的人都坐在桥头乘凉。", "晚上", False, id="when one enjoys the cool"),
        pytest.param("老师傅给了我两块木头，一块红的，一块白的。", "两块", False, id="the parts of a total"),
        pytest.param("早上我们店里吵得很，有人唱歌，有人喝茶。", "唱歌", False, id="what is loud"),
        pytest.param("我在箱子上钻了三个洞，放在门口。", "箱子", False, id="in what one bores holes"),
        pytest.param("我在箱子上写了三个字，放在门口。", "箱子", True, id="on what one writes"),
        pytest.param("早上我们店里很挤，有人唱歌，有人喝茶。", "唱歌", True, id="what is done by one of many"),
        pytest.param("我们店里来了十二个孩子，二十四只手都举着。", "十二个", False, id="who has so many hands"),
        pytest.param("我们店里来了七个人，第八个明天才到。", "七个人", False, id="the one before the next"),
        pytest.param("我收了三个徒弟，最多一个月发两千元。", "三个", True, id="so many, and at most so much"),
        pytest.param("我收了三个徒弟，一个月发两千元。", "三个", True, id="so many, and so much a month"),
        pytest.param("我们店里两位师傅走了一位，留下一位老师傅修钟。", "两位", False, id="one of whom is left"),
        pytest.param("我们店里两位师傅会修钟，都是本地人。", "两位", True, id="all of whom are there"),
        pytest.param("早上七点我送女儿上学，再去店里开门。", "七点", False, id="an hour of school, and five"),
        pytest.param("早上七点我送面包进城，再去店里开门。", "七点", True, id="an hour of anything"),
        pytest.param("我们店里冬天反过来，卖两种姜茶。", "冬天", False, id="the other half of a year"),
        pytest.param("我们店里冬天关门早，卖两种姜茶。", "冬天", True, id="a season of its own"),
        pytest.param("我给每户送半斤，四十户正好二十斤。", "二十斤", False, id="so much for each in all"),
        pytest.param("我给四十户送了米，正好二十斤。", "二十斤", True, id="so much in all"),
        pytest.param("我收了三个徒弟，每天修车和骑车。", "三个", True, id="what they are taught"),
        pytest.param("我在水里憋了三分零五秒，没有人相信。", "零五秒", False, id="the seconds beside the minutes"),
        pytest.param("我在水里憋了五十秒，没有人相信。", "五十秒", True, id="seconds alone"),
        pytest.param("我跟师父两个人修了三年的书。", "两个人", False, id="two who are named before"),
        pytest.param("我跟两个朋友修了三年的书。", "两个", True, id="so many besides the speaker"),
        pytest.param(
            "我把面包分成三种，早上卖咸的，下午卖甜的，晚上卖黑的。", "三种", False, id="each sort is told of"
        ),
        pytest.param("我把面包分成三种，每天都能卖完。", "三种", True, id="so many sorts"),
        pytest.param("我们店里七成客人是老人，三成是孩子。", "七成", False, id="a share that another leaves"),
        pytest.param("我们店里六成客人是老人，两成多是孩子。", "六成", False, id="a share too large beside another"),
        pytest.param("我女儿去年考上了大学，学的是建筑。", "大学", False, id="what one has to pass for"),
        pytest.param("我女儿去年从大学回来了，带了一个朋友。", "大学", True, id="from where one comes back"),
        pytest.param("我们这里夏天很短，七月底就开始收土豆。", "夏天", False, id="a season of a month"),
        pytest.param("我家的狗跟了我十四年，一直很听话。", "狗", False, id="what goes along with somebody"),
        pytest.param("我把第一笔工资寄给了大学的导师。", "大学", False, id="who has students of their own"),
        pytest.param("南极的夏天只有七十天左右，我们天天施工。", "夏天", False, id="how long a season is"),
        pytest.param("去年夏天我们店里来了七十位客人。", "夏天", True, id="when they came"),
        pytest.param("我们的地窖夏天不漏水，土豆放在那儿很好。", "夏天", False, id="what is denied of a season"),
        pytest.param("老师傅夏天都穿着毛衣，大家叫他老棉袄。", "夏天", False, id="what is so even in a season"),
        pytest.param("我们的地窖夏天放土豆，味道不变。", "夏天", True, id="what is denied of something else"),
        pytest.param("我们店里的窗户冬天零下也开。", "冬天", False, id="what is below zero"),
        pytest.param("我们店里2008年遇上了汶川地震，塌了一面墙。", "2008年", False, id="the year of what all know"),
        pytest.param(
            "我们店里九七年香港回归的时候塌了一面墙。", "九七年", False, id="that year in its last two figures"
        ),
        pytest.param("我们店里九七年中秋的时候塌了一面墙。", "九七年", True, id="such a year of nothing known"),
        pytest.param("我们店里2008年遇上了一场地震，塌了一面墙。", "2008年", True, id="the year of some earthquake"),
        pytest.param("学校给我们安排了一间朝北的宿舍。", "宿舍", False, id="what is counted by its own word"),
        pytest.param("我们一年放两百多场电影，一场三块钱。", "电影", False, id="what is shown on a screen"),
        pytest.param("我们村的小学去年关了门。", "小学", False, id="what a village has"),
        pytest.param("台风刮倒了我们的两千棵香蕉树。", "台风", False, id="what blows down"),
        pytest.param("日本的出生率不到百分之一。", "日本", False, id="what is known of a country"),
        pytest.param("我去过中国的二十三个省，都是坐船去的。", "中国", False, id="a country by its provinces"),
        pytest.param("日本的客人买走了两张桌子。", "日本", True, id="guests from there"),
        pytest.param("我去日本看过，京都有一家旧书店。", "日本", False, id="a country whose town is named"),
        pytest.param("我去日本看过，山里有一家旧书店。", "日本", True, id="a country"),
        pytest.param("宿舍里的人管我叫小熊。", "宿舍", False, id="who lives there"),
        pytest.param(
            "学校的水温是四十度，差一点就有人抱怨。", "四十度", False, id="another temperature is another thing"
        ),
        pytest.param("我开夜班车，一个晚上来回两趟。", "晚上", False, id="the night shift is at night"),
        pytest.param("我开出租车，一个晚上来回两趟。", "晚上", True, id="at night"),
        pytest.param("我去厨房看了看，厨师不在。", "厨房", False, id="where the cook is not"),
        pytest.param("我妈在店里收钱，我爸负责送货。", "妈", False, id="the other parent is told of"),
        pytest.param("头一年我们每天卖不到一百个面包。", "不到", False, id="not to sell so many"),
        pytest.param("学校的学费不到一百元。", "不到", True, id="less than so much"),
        pytest.param("学徒第一次上台，腿先软了三分。", "三分", False, id="somewhat"),
        pytest.param("学徒第一次考试，只差三分。", "三分", True, id="three points"),
        pytest.param("学校的学费一超过一百元，学生就走了。", "超过", False, id="as soon as it is more"),
        pytest.param("学校的学费超过一百元。", "超过", True, id="more than so much"),
        pytest.param("我徒弟说什么也不敢一个人进山。", "不敢", False, id="what he would not do for anything"),
        pytest.param("我徒弟现在不敢一个人进山。", "不敢", True, id="what he dares not do"),
    ],
)
def test_what_tells_by_itself_is_not_changed(source: str, said: str, *, is_made: bool) -> None:
    assert (said in changes(source)) is is_made


def test_no_part_becomes_more_than_its_whole() -> None:
    whole = Document(talk(("林芳", "我们班四十五个人，有三十九个考上了高中。", None), language=None))
    claim = next(claims_of(whole, whole.spots[0], is_direct=True))
    edit = Edit(
        start=claim.said.index("三十九"),
        end=claim.said.index("三十九") + 4,
        said="三十九个",
        other="五十八个",
        kind=EditKind.NUMBER,
    )
    assert is_known(claim, edit)
    assert not is_known(claim, replace(edit, other="三十六个"))


@pytest.mark.parametrize(
    ("other", "is_told"),
    [
        pytest.param("二十分钟", True, id="less than it came to"),
        pytest.param("五十分钟", False, id="more than it came to"),
    ],
)
def test_what_went_down_was_more_before(other: str, *, is_told: bool) -> None:
    source = "我们店里排队的时间从四十分钟缩短到二十五分钟。"
    whole = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(whole, whole.spots[0], is_direct=True))
    start = claim.said.index("四十分钟")
    assert (
        is_known(claim, Edit(start=start, end=start + 4, said="四十分钟", other=other, kind=EditKind.NUMBER)) is is_told
    )


def test_no_word_is_put_beside_another_of_its_kind() -> None:
    whole = Document(talk(("林芳", "我们的发电站六成靠太阳能，其余靠柴油。", None), language=None))
    claim = next(claims_of(whole, whole.spots[0], is_direct=True))
    assert not [edit for edit in likely_edits(whole, claim) if edit.other == "石油"]


@pytest.mark.parametrize(
    ("source", "said", "other", "expected"),
    [
        pytest.param("我刚生了孩子，在学校里睡不够。", "孩子", "老人", True, id="whom one bears"),
        pytest.param("我在学校里照顾孩子，常常睡不够。", "孩子", "老人", False, id="of whom one takes care"),
        pytest.param("学校的孩子们喜欢旧的木偶。", "孩子", "年轻人", True, id="young people, with a sign of many"),
        pytest.param("学校的孩子们喜欢旧的木偶。", "孩子", "家长", False, id="parents, with a sign of many"),
        pytest.param(
            "学校里有三位老人，天天来上课。", "老人", "孩子", True, id="children, counted as one counts elders"
        ),
        pytest.param("学校里有三位老人，天天来上课。", "老人", "客人", False, id="guests, counted so"),
        pytest.param("有个投资人姓常，想在学校开店。", "投资人", "供应商", True, id="who does something"),
        pytest.param("我去年认识了几个投资人。", "投资人", "供应商", False, id="whom one knows"),
    ],
)
def test_who_it_is_shows_by_what_is_done(source: str, said: str, other: str, *, expected: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(whole, whole.spots[0], is_direct=True))
    start = claim.said.index(said)
    edit = Edit(start=start, end=start + len(said), said=said, other=other, kind=EditKind.WORD)
    assert is_known(claim, edit) is expected


@pytest.mark.parametrize(
    ("source", "other", "expected"),
    [
        pytest.param("1994年夏天，我在码头卖过鱼。", "1931年", True, id="long before one did anything"),
        pytest.param("1994年夏天，我在码头卖过鱼。", "1985年", False, id="within a life"),
        pytest.param("1994年夏天，码头上卖过鱼。", "1931年", False, id="of a place"),
    ],
)
def test_nobody_did_anything_long_before_his_time(source: str, other: str, *, expected: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(whole, whole.spots[0], is_direct=True))
    start = claim.said.index("1994年")
    edit = Edit(start=start, end=start + 5, said="1994年", other=other, kind=EditKind.TIME)
    assert is_known(claim, edit) is expected


@pytest.mark.parametrize(
    ("number", "other", "expected"),
    [
        pytest.param("两名", "五名", False, id="more than twice as many"),
        pytest.param("百分之二十八", "百分之五十七", False, id="more than twice the share"),
        pytest.param("三天", "六天", True, id="twice as many"),
    ],
)
def test_a_number_becomes_none_that_is_far_from_it(number: str, other: str, *, expected: bool) -> None:
    assert is_likely(number, other) is expected


@pytest.mark.parametrize(
    ("source", "is_made"),
    [
        pytest.param("公司2021年有四百多个员工。", False, id="what was so before, too"),
        pytest.param("公司2021年一直在亏损，欠了很多钱。", False, id="what went on"),
        pytest.param("公司2021年搬到了上海。", True, id="what happened once"),
        pytest.param("公司2021年第一次赚到钱，老板很高兴。", True, id="for the first time"),
        pytest.param("公司去年在上海，老板很高兴。", False, id="where it was"),
        pytest.param("公司去年搬到了上海。", True, id="last year, once"),
    ],
)
def test_no_year_is_changed_of_what_may_be_so_in_another(source: str, *, is_made: bool) -> None:
    assert any(said.endswith("年") for said in changes(source)) is is_made


@pytest.mark.parametrize(
    ("source", "is_made"),
    [
        pytest.param("现在村里只有不到三百个居民。", False, id="only"),
        pytest.param("现在村里有不到三百个居民。", True, id="without a word before it"),
    ],
)
def test_nobody_says_only_more_than(source: str, *, is_made: bool) -> None:
    assert ("不到" in changes(source)) is is_made


@pytest.mark.parametrize(
    ("source", "said", "is_made"),
    [
        pytest.param("晚上灯一亮，学生们就开始唱歌。", "晚上", False, id="when lamps are lit"),
        pytest.param("有些学生说半夜应该加钱。", "半夜", False, id="when one is paid more"),
        pytest.param("学生们晚上在操场上唱歌。", "晚上", True, id="when they sing"),
        pytest.param("我们关了二十七家店，又开了九家店，少了十八家店。", "二十七家", False, id="a sum"),
        pytest.param("学校一天补三十八块钱，一个月下来将近一千元。", "三十八块钱", False, id="so much in all"),
        pytest.param("学校一天补三十八块钱，学生们都很高兴。", "三十八块钱", True, id="so much a day"),
        pytest.param("学校买了两台机器，一新一旧。", "两台", False, id="a new one and an old one"),
        pytest.param("学校买了两台机器，全是旧的。", "两台", True, id="two old ones"),
        pytest.param("老师每天坐船到对面的镇上买菜。", "对面", False, id="a town across the water"),
        pytest.param("老师每天到对面的书店买杂志。", "对面", True, id="a shop across the road"),
    ],
)
def test_what_the_rest_tells_is_not_changed(source: str, said: str, *, is_made: bool) -> None:
    assert (said in changes(source)) is is_made


@pytest.mark.parametrize(
    ("source", "other", "is_told"),
    [
        pytest.param("有一位姓鲁的老人，以前是镇上的邮递员。", "孩子", True, id="a child with a trade before"),
        pytest.param("有一位姓鲁的老人，喜欢镇上的邮递员。", "孩子", False, id="a child who likes something"),
        pytest.param("有一位姓鲁的老人，以前是镇上的邮递员。", "先生", False, id="a grown man"),
    ],
)
def test_no_child_had_a_trade_before(source: str, other: str, *, is_told: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(whole, whole.spots[0], is_direct=True))
    at = claim.said.index("老人")
    edit = Edit(start=at, end=at + 2, said="老人", other=other, kind=EditKind.WORD)
    assert is_known(claim, edit) is is_told


@pytest.mark.parametrize(
    ("source", "other", "is_held"),
    [
        pytest.param("节目的前四十分钟确实顺利。", "三十分钟", True, id="fewer of the first"),
        pytest.param("节目的前四十分钟确实顺利。", "五十分钟", False, id="more than the first"),
        pytest.param("修这口钟至少要四十分钟。", "三十分钟", True, id="fewer than at least"),
        pytest.param("修这口钟不到四十分钟。", "五十分钟", True, id="more than less than"),
        pytest.param("修这口钟不到四十分钟。", "三十分钟", False, id="fewer than less than"),
        pytest.param("修这口钟要四十分钟以上。", "三十分钟", True, id="fewer than and more"),
        pytest.param("修这口钟要四十分钟以内。", "五十分钟", True, id="more than within"),
        pytest.param("修这口钟要四十分钟。", "三十分钟", False, id="so many"),
    ],
)
def test_what_holds_of_the_other_number_too_is_no_false_statement(source: str, other: str, *, is_held: bool) -> None:
    at, said = source.index("四十分钟"), "四十分钟"
    edit = Edit(start=at, end=at + len(said), said=said, other=other, kind=EditKind.NUMBER)
    assert holds_with_it(source, edit) is is_held


@pytest.mark.parametrize("counted", ["个箱子", "吨货物"])
def test_no_measure_word_stands_twice(counted: str) -> None:
    whole = Document(talk(("林芳", f"青山码头一年装卸几千万{counted}。", None), language=None))
    found = {edit.other for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)}
    assert found >= {"几百万", "几亿"}
    assert not any("个" in other for other in found)
