"""What thing it was is asked for where only the text tells, beside other things of its sort."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.circumstances import what
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_SORTS = [set(words.split(",")) for _, _, words, *_ in rows_of("things.tsv")]


def items_of(*sources: str) -> list[Item]:
    found = talk(*(("林芳", source, None) for source in sources), language=None)
    return list(what.items(Document(found), Tally()))


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("小王下了车才想起来，钥匙丢在老李家里了。", "钥匙", id="what was left"),
        pytest.param("小王一过桥就想起来，帽子丢在老李家里了，来回五条路。", "帽子", id="no hats are counted"),
        pytest.param("老张的腰去年冬天伤了，所以改到资料室帮忙。", "腰", id="what hurts"),
        pytest.param("老张的女儿那年在学校里给老师织过围巾。", "围巾", id="what was knitted"),
        pytest.param("我姑姑那时候刚结婚，晾在阳台上的衬衫被邻居收走了。", "衬衫", id="clothes"),
        pytest.param("老张坐了九个小时轮船，第二天又走回去了。", "轮船", id="how long before it"),
        pytest.param("老张原来是开卡车的，四十岁才学认字。", "卡车", id="what is driven by somebody who drives it"),
        pytest.param("我姑姑在县里当了六年物理老师，后来改行了。", "物理", id="what a teacher teaches"),
        pytest.param("我姑姑家后院有一扇灰色的门，从来不锁。", "灰色", id="a colour"),
        pytest.param("我姑姑家门口那时候停着紫色的自行车，谁也不骑。", "紫色", id="the colour of a bicycle"),
        pytest.param("老张在省城学的是会计，毕业以后开了一家书店。", "会计", id="what one studied"),
        pytest.param("老张回到家的时候，堂屋里贴着一张日历。", "日历", id="what hangs on a wall"),
        pytest.param("老张回到家的时候，堂屋里贴着一张旧旧的日历。", "日历", id="how what hangs there is"),
        pytest.param("老张回到家的时候，堂屋里贴着一张孩子的日历。", "日历", id="whose it is"),
        pytest.param("我姑姑搬进来的第一天就找人来刷墙，顺便换了马桶。", "马桶", id="what was repaired"),
        pytest.param("老张站在仓库门口，手里拿着一杯豆浆。", "豆浆", id="what somebody holds"),
        pytest.param("老张那年春天在屋后种了半亩玉米。", "玉米", id="a crop"),
        pytest.param("老张给我倒了半杯米酒，什么也没问就走了。", "米酒", id="what is poured"),
        pytest.param("我姑姑那年在县城车站旁边卖过瓜子，后来改行了。", "瓜子", id="what was sold"),
        pytest.param("老张原来在省城的仓库里当电工，四十岁才回老家。", "电工", id="what a man worked as"),
        pytest.param("村里的人说会在西边盖三个亭子，明年就动工。", "西边", id="on which side"),
        pytest.param("老张给了我一块月饼，什么也没问就走了。", "月饼", id="a piece of what"),
        pytest.param("我姑姑用树枝在码头写了一行字，谁也不认识。", "树枝", id="with what one writes"),
        pytest.param("老张那年在厂里被铁片划破了手背，缝了七针。", "手背", id="what was hurt"),
        pytest.param("老张供女儿念中专，省吃俭用了好几年。", "中专", id="how far somebody went to school"),
        pytest.param("老张急得站了起来，一把抓住我的袖子往外走。", "袖子", id="what is grasped"),
        pytest.param("老张晚上一个人在屋里听评书，谁叫都不理。", "评书", id="what is listened to"),
        pytest.param(
            "儿子在外地修空调，他说什么也不愿意回来。", "空调", id="of somebody whom the sentence names itself"
        ),
        pytest.param("我们村的会计后来去县城学了三年吉他，他谁也没告诉。", "吉他", id="though a 他 stands beside it"),
        pytest.param("老张说完，从抽屉里拿出一叠旧信来。", "抽屉", id="what something is taken out of"),
        pytest.param("老张后来把门口的栏杆刷成绿色，又加了一把锁。", "绿色", id="into which colour"),
        pytest.param(
            "老张在门口装了个信箱，紫色的，谁路过都要摸一摸。", "紫色", id="of which colour what was named is"
        ),
        pytest.param("我姑父的表妹去年冬天骑电动车来看他，只用了八分钟。", "电动车", id="what somebody rides"),
        pytest.param("老张的妹妹是个律师，今年第一次来我们村。", "律师", id="what somebody is"),
        pytest.param("老张蹲下来看，铁板上有一个硬币大小的洞。", "硬币", id="as large as what"),
        pytest.param("小黄狗把老张的手套叼了回来，谁也追不上。", "手套", id="what a dog has in its mouth"),
        pytest.param("老张的表妹以前是初中老师，后来改行了。", "初中", id="at which school somebody teaches"),
        pytest.param("老张那年秋天在仓库里摔伤了胳膊，歇了两个月。", "胳膊", id="what was broken"),
        pytest.param("姑父把电话号码抄在信封背面，后来怎么也找不到。", "信封", id="on the back of what"),
    ],
)
def test_a_thing_is_asked_for_beside_things_of_its_sort(source: str, key: str) -> None:
    found = items_of(source)
    assert [item.key for item in found] == [key]
    options = set(found[0].all_options)
    assert len(options) == 4
    assert any(options <= sort for sort in _SORTS)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("老张的摩托车的后座坏了，修了两个下午。", id="a part of what somebody has"),
        pytest.param("老张画的那座山变成了绿色，谁也没有想到。", id="what turns into a colour by itself"),
        pytest.param("老张从口袋里掏出一叠旧信来，放在桌子上。", id="what anybody takes something out of"),
        pytest.param("老张的妹妹不是律师，今年第一次来我们村。", id="what somebody is not"),
        pytest.param("小王在门口翻了半天，打不开门，原来钥匙丢在老李家里了。", id="what opens a door"),
        pytest.param("老张拿来一个箱子给我坐。", id="what one can sit on"),
        pytest.param("老张的黄瓜去年多结了两筐，分给了邻居。", id="what bears, as no cabbage does"),
        pytest.param("留在城里的只有小王一个，他租了个门面，在那儿修手机。", id="what one repairs"),
        pytest.param("老张的帽子一过桥就掉进河里，今年已经丢了四顶。", id="what its measure word counts"),
        pytest.param("老张每个月都收到从海边寄来的袋子。", id="what is sent by a courier"),
        pytest.param("老张在省城学了三年面包，才回来开店。", id="what one learns to make, as nobody does peanuts"),
        pytest.param("有个学生把裙子落在仓库门口了。", id="what one may have taken off, as nobody does his trousers"),
        pytest.param("老张先敬了一个礼，才坐下来吃玉米。", id="a crop that is eaten, as no wheat is"),
        pytest.param("老张买了一袋面包当早饭。", id="what one has for breakfast"),
        pytest.param("老张的腰去年冬天伤了，弯都弯不下去。", id="what bends"),
        pytest.param("老张的女儿给他织了一双手套，蓝色的。", id="counted by a word that the others do not take"),
        pytest.param("老张的女儿那年在学校里给老师织了条围巾。", id="so counted without a number"),
        pytest.param("我姑姑丢过三把雨伞，手机二十来个，谁也没见她着急。", id="counted after it by such a word"),
        pytest.param("我姑姑那时候刚结婚，裙子的颜色还是邻居挑的。", id="a part of it"),
        pytest.param("我姑姑家门口那时候有个紫色的自行车棚，谁也不去。", id="the colour of what a bicycle stands in"),
        pytest.param("我姑姑家后院停着一辆自行车筐很大的旧车。", id="a part of a bicycle"),
        pytest.param("我姑姑那时候刚结婚，裙子和毛衣都是邻居送的。", id="one of two"),
        pytest.param("老张站在仓库门口，手里拿着一杯冒热气的豆浆。", id="what is hot"),
        pytest.param("老张在那个村子里种了三十年乌龙茶。", id="which tea is grown"),
        pytest.param("老张坐了九个小时轮船，还晕船晕得厉害。", id="a character of it stands beside it"),
        pytest.param("老张坐了九个小时火车，第二天又从车站走回去了。", id="where it stops"),
        pytest.param("老张那件事说来好笑，像开卡车的遇上了下坡路。", id="what something is like"),
        pytest.param("老张从来没有给我倒过半杯米酒，我也不要。", id="what was not"),
        pytest.param("老张等了一个下午才回来的是会计。", id="whom one waited for"),
        pytest.param("老张钻进仓库一看，这一次是一只燕子。", id="what it was"),
        pytest.param("我姑姑听完就说：“老张把钥匙丢在老李家里了。”", id="in words of somebody"),
        pytest.param("我姑姑家后院外面长着很高的绿色的草，没人割。", id="the colour of grass"),
        pytest.param("老张的锅炉房里一早就冒着很浓的白色的烟。", id="the colour of smoke"),
        pytest.param("老张给我看他年轻时候掉下来的白色的牙齿。", id="the colour of teeth"),
        pytest.param("我姑姑也给老张送过一箱葡萄，是自己种的。", id="what one grows"),
        pytest.param("老张那台新买的拖拉机后来停在学校后面的院子里。", id="what none but one does: it turns the soil"),
        pytest.param("老张在门口点着了蜡烛，等了一个晚上。", id="what one lights"),
        pytest.param("我姑姑做饭的时候把酱油倒在桌子上了。", id="what one pours"),
        pytest.param("老张把那床被子叠好，走了。", id="what one folds"),
        pytest.param("下车以后才想起来，人家的钥匙丢在老李家里了。", id="what people say"),
        pytest.param("老张回到家的时候，堂屋里贴着一张旧水库的海报。", id="what shows something, as no calendar does"),
        pytest.param("老张搬了两次家，把热水器的说明书弄丢了。", id="of a machine, as no contract is"),
        pytest.param("老张的妹妹原来在省城的仓库里当电工，后来改行了。", id="what more men than women work as"),
        pytest.param("村里的人说会在西边盖三个亭子，看太阳落山。", id="where the sun sets"),
        pytest.param("我姑姑那年在县城车站旁边卖冰棍，夏天忙得很。", id="what is sold in summer"),
        pytest.param("老张供女儿念大学，她现在大二。", id="of what school somebody is in the second year"),
        pytest.param("老张给我端来一杯热水，什么也没问就走了。", id="what everybody would think of"),
        pytest.param("老张给我端来一杯热茶，什么也没问就走了。", id="what a guest is given"),
        pytest.param("老张送外卖以前买了辆二手的电动车，只用了八天。", id="what one delivers meals on"),
        pytest.param("老张备着几双一次性的拖鞋，谁要谁拿。", id="the shoes that one throws away"),
        pytest.param("小王下了车才想起来，钱包丢在老李家里了。", id="the bag that everybody would think of"),
        pytest.param("我姑姑那年在县城车站旁边卖过苹果，后来改行了。", id="the fruit that everybody would think of"),
        pytest.param("老张进门的时候，胳膊下面夹着一个信封。", id="what one carries something under"),
        pytest.param("清明那天，老张捧着一束菊花在码头站了半个钟头。", id="what one brings to the dead"),
        pytest.param("我姑姑说，北门一家文具店的老板被罚了两千块。", id="a gate that a part of the town is called by"),
        pytest.param("老张当过小学会计，借条写得比谁都严。", id="what somebody was, and did not study"),
        pytest.param("老张最怕蛇，出门总是拿着一根棍子。", id="what one takes a stick for"),
        pytest.param("老张先敬了一个礼，他在外地修空调，不愿意回来。", id="of somebody who is not named"),
        pytest.param("小王下了车才想起来，一串钥匙丢在老李家里了。", id="what alone is counted by such a word"),
        pytest.param("小王一下车就想起来，一对手套丢在老李家里了。", id="a pair"),
    ],
)
def test_a_thing_that_sense_tells_or_that_was_not_there_is_not_asked_for(source: str) -> None:
    assert items_of(source) == []


def test_a_thing_that_a_talk_is_about_is_not_asked_for() -> None:
    asked = "小王下了车才想起来，钥匙丢在老李家里了。"
    about = [f"{name}那天又在说{thing}的事。" for name in ("老李", "我姑姑", "老张") for thing in ("钥匙",)]
    assert items_of(asked)
    assert items_of(asked, *about) == []


def _phrases(source: str, title: str = "访谈") -> list[str]:
    found = talk(("林芳", source, None), language=None)
    document = Document(replace(found, headings=(replace(found.headings[0], source=title),)))
    phrases = list(what.phrases_in(document, document.spots[0]))
    assert all(phrase.text != other for phrase in phrases for others in phrase.sets for other in others)
    return [phrase.text for phrase in phrases]


@pytest.mark.parametrize(
    ("source", "things"),
    [
        pytest.param("老张的女儿用毛线给老师织过围巾。", ["围巾"], id="from wool"),
        pytest.param("老张的女儿用毛巾给老师织过围巾。", [], id="a character of it stands beside it"),
        pytest.param("老张原来是开卡车的，四十岁才学开马车。", ["卡车"], id="one that others of its sort have too"),
        pytest.param("老张坐了一夜，这次是轮船带他回了家。", ["轮船"], id="what it was that brought him"),
        pytest.param("老张坐了一夜，这次是轮船。", [], id="what it was"),
        pytest.param("老张拿着一杯豆浆。", ["豆浆"], id="no part of a name"),
        pytest.param("老张拿着一杯农家豆浆。", [], id="the end of a name"),
        pytest.param("老张拿着一杯豆浆瓶子。", [], id="the beginning of a name"),
        pytest.param("老张买的空调外机关着。", [], id="a part of it, in two words"),
        pytest.param("老张买的空调关着，外头没人。", ["空调"], id="all of it"),
        pytest.param("老张开卡车后轮爆过两次胎。", [], id="one of its wheels"),
        pytest.param("老张的钥匙丢在老李家里了。", ["钥匙"], id="what is lost"),
        pytest.param("第一小提琴昨天有两位没来。", [], id="the first of an orchestra"),
        pytest.param("老张的钥匙放在老李家里了。", [], id="what is put somewhere, as anything is"),
        pytest.param("老张在门口晒了被子。", ["被子"], id="named once"),
        pytest.param("老张在门口晒了被子，那是旧被子。", [], id="named twice"),
    ],
)
def test_a_thing_is_taken_where_nothing_beside_it_tells_it(source: str, things: list[str]) -> None:
    assert _phrases(source) == things


@pytest.mark.parametrize(
    ("source", "title", "things"),
    [
        pytest.param("老张的钥匙丢在老李家里了。", "帽子", ["钥匙"], id="about something else"),
        pytest.param("老张的钥匙丢在老李家里了。", "一把汤匙", [], id="a character of it"),
        pytest.param("老张原来是开卡车的。", "火车", ["卡车"], id="a character of others of its sort"),
        pytest.param("老张在门口晒了被子。", "被子", [], id="all of it, in characters that others have"),
    ],
)
def test_a_thing_that_the_title_tells_is_not_taken(source: str, title: str, things: list[str]) -> None:
    assert _phrases(source, title) == things


def test_a_thing_of_the_sort_that_the_text_has_elsewhere_is_offered_first_and_quoted() -> None:
    found = talk(
        ("林芳", "小王下了车才想起来，钥匙丢在老李家里了。", None),
        ("记者", "后来呢？", None),
        ("林芳", "第二年我姑姑把围巾也忘在那里了。", None),
        language=None,
    )
    [item] = [item for item in what.items(Document(found), Tally()) if item.key == "钥匙"]
    told = {wrong.option: wrong.why.ja or "" for wrong in item.distractors}
    assert "围巾" in told
    assert "第二年我姑姑把围巾也忘在那里了" in told["围巾"]


def test_nothing_far_harder_to_read_than_the_thing_asked_for_stands_beside_it() -> None:
    (driven,) = items_of("老张的女婿开了八年公交车，去年才改到资料室帮忙。")
    assert set(driven.all_options) == {"公交车", "火车", "卡车", "出租车"}
    (eaten,) = items_of("老张站在仓库门口，吃了一碗面条就走了。")
    assert "馄饨" not in eaten.all_options


def test_what_the_text_has_elsewhere_is_not_too_hard_to_stand_beside_a_thing() -> None:
    driven = items_of("老张的女婿开了八年公交车，去年才改到资料室帮忙。", "我姑姑家后院停着一台挖掘机。")
    assert "挖掘机" in driven[0].all_options


def test_no_thing_is_offered_beside_what_it_is_called_too() -> None:
    assert not [words for words in _SORTS if {"外套", "大衣"} <= words]


def test_no_thing_is_offered_that_the_translation_has_for_the_one_asked_for() -> None:
    source, ja = "小王下了车才想起来，围巾丢在老李家里了。", "王さんは降りてから、李さんの家に手袋を忘れたと気づいた。"
    [item] = what.items(Document(talk(("林芳", source, ja))), Tally())
    assert "围巾" in item.all_options
    assert "手套" not in item.all_options


def test_a_subject_of_a_school_is_called_so() -> None:
    assert what.meaning_of("体育") == ("教科の体育", "physical education")


def test_every_thing_is_told_in_japanese_and_in_english() -> None:
    words = sorted(set().union(*_SORTS))
    assert [word for word in words if not all(what.meaning_of(word))] == []


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("老张喝了一杯啤酒，脸马上就红了。", id="beer, which reddens"),
        pytest.param("老张在省城学了三年做面包，后来回来了。", id="bread, as nobody makes peanuts"),
        pytest.param("后来那台冰箱坏了，老张把鱼放在窗台上。", id="a fridge, in which fish was"),
    ],
)
def test_a_thing_that_what_comes_of_it_tells_is_not_asked_for(source: str) -> None:
    assert not items_of(source)


def test_no_van_stands_beside_what_one_rides() -> None:
    [item] = items_of("我姑姑那时候刚结婚，院子里有两辆摩托车，后来都卖了。")
    assert set(item.all_options) == {"自行车", "摩托车", "三轮车", "电动车"}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param("老张原来在省城的仓库里当保安，四十岁才回老家。", "accountant", id="beside somebody"),
        pytest.param("老张在省城学的是法律，毕业以后开了一家书店。", "accounting", id="beside what one studies"),
    ],
)
def test_a_trade_is_somebody_beside_somebody(source: str, told: str) -> None:
    [item] = items_of(source)
    [why] = [other.why.en or "" for other in item.distractors if other.option == "会计"]
    assert why.endswith(f"not 会计 ({told}).")


def test_a_flower_that_somebody_is_called_by_is_asked_for_nowhere() -> None:
    found, tally = Document(talk(("林芳", "陈茉莉把船停在岸边，绑好了三根绳子。", None), language=None)), Tally()
    assert list(what.items(found, tally)) == []
    assert tally.refused["of-person"] == 1
