"""A place is asked for where nothing beside it tells it, and the places beside it are of its sort and scene."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.circumstances import where
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.talks import talk


def places_of(*sources: str) -> list[str]:
    """Give the places of the last of some sentences of one paragraph."""
    whole = Document(passage(*sources))
    return [phrase.text for phrase in where.phrases_in(whole, whole.spots[-1])]


def places_under(title: str, source: str) -> list[str]:
    found = talk(("林芳", source, None), language=None)
    whole = Document(replace(found, headings=(replace(found.headings[0], source=title),)))
    return [phrase.text for phrase in where.phrases_in(whole, whole.spots[0])]


def offered(*turns: str) -> list[str]:
    """Give what is offered for the places of the first of some turns, in order."""
    whole = Document(dialogue(*(("林芳", turn) for turn in turns)))
    phrases = where.phrases_in(whole, whole.spots[0])
    return [other for phrase in phrases for made in phrase.sets for other in made]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("我在西安开了一家店。", ["西安"], id="a town"),
        pytest.param("我在陕西西安开了一家店。", [], id="a town of a province that is told"),
        pytest.param("老张在大连开了一家大连菜馆。", [], id="a town that is told again"),
        pytest.param("老张在大连开了一家大米店。", ["大连"], id="one character of a name is told again"),
        pytest.param("我在工厂干了三年。", ["工厂"], id="a factory"),
        pytest.param("我在纺织工厂干了三年。", [], id="a factory of a sort"),
        pytest.param("老张在学校图书馆等了三年。", [], id="where it is, before it"),
        pytest.param("我在工会休息室里等了三年。", [], id="whose it is"),
        pytest.param("我在青云山脚下等了三年。", [], id="the second half of a name"),
        pytest.param("我在山脚下等了三年。", ["山脚下"], id="a mountain without a name"),
        pytest.param("我在厂休息室里等了三年。", [], id="a word of one character before it"),
        pytest.param("老张在仓库里等了三年。", ["仓库里"], id="a room"),
        pytest.param("老张在医院等了三年。", ["医院"], id="a place of work"),
        pytest.param("老张在医院当了三年护工。", [], id="a place of work told by the work"),
        pytest.param("我打给老张，他在电话里只问那只小猫。", [], id="who is rung up is on the telephone"),
        pytest.param("那天老张在电话里只问那只小猫。", ["电话里"], id="nobody is rung up"),
        pytest.param("那天路上堵着，老张在电话里只问那只小猫。", [], id="out in the street is no table"),
        pytest.param("老张在仓库里放了三年米。", [], id="a room told by what is done there"),
        pytest.param("老张把小狗放在书柜里，走了三里地。", ["书柜里"], id="into what one puts something"),
        pytest.param("老张把瓷碗摆在书柜里，就图个好看。", [], id="where one puts what others are to see"),
        pytest.param("老张在书包里放了一封信。", ["书包里"], id="a thing and in it"),
        pytest.param("老张在书包放了一封信。", [], id="a thing without in"),
        pytest.param("老张把小狗揣在棉袄里，走了三里地。", [], id="into what one tucks something"),
        pytest.param("县里的领导进了剧场，坐在第一排。", [], id="where those sit who lead"),
        pytest.param("老张在路口等车，一辆车也没有。", [], id="where one waits for a car"),
        pytest.param("老张过马路的时候，在路口停了一下。", [], id="where one crosses the street"),
        pytest.param("老张在码头上坐了一夜，等他女儿的船。", [], id="where one waits for a ship"),
        pytest.param("船坏了，老张在码头上坐了一夜。", ["码头上"], id="anywhere at a ship"),
        pytest.param("老张的照片登在报纸上，全村都知道了。", [], id="what is printed there"),
        pytest.param("我在休息室沙发上等了三年。", [], id="a noun goes on"),
        pytest.param("我在休息室里沙发旁等了三年。", ["休息室里"], id="a noun behind in it"),
        pytest.param("老张在教堂后面住了三年。", [], id="a side"),
        pytest.param("老张在教堂后面的房子住了三年。", [], id="a side of which something is"),
        pytest.param("老张说教堂后面住着三个人。", [], id="a side that is no place of what is done"),
        pytest.param("老张在会议室里面等了三年。", ["会议室里面"], id="the longer word for in it"),
        pytest.param("我在医院休息室等了一个下午。", [], id="a room within another place"),
        pytest.param("老张就在邮局对面左手第二家等我。", [], id="a door in a row that is told from it"),
        pytest.param("老张把树栽在院墙旁边。", [], id="a wall, which has no such sides"),
        pytest.param("老张把面包车停到路边就睡了。", [], id="where one parks"),
        pytest.param("老张在老家的蔬菜仓库干了六年。", [], id="a store of a sort"),
        pytest.param("最远的包裹老张寄到了西安。", [], id="the farthest of all"),
        pytest.param("老张在株洲毕业，后来调到长沙。", [], id="a town of the same province"),
        pytest.param("老张在徐州毕业，后来调到长沙。", ["长沙"], id="a town of another province"),
        pytest.param("老张就在邮局对面等我。", ["邮局对面"], id="the same without the row"),
        pytest.param("老张骨折以后在医院住了两个月。", [], id="where one breaks no bone but is healed"),
        pytest.param("老张挨了一刀，在医院躺了半个月。", [], id="where one lies long"),
        pytest.param("老张从书柜后面摸出一封信。", [], id="from behind which things are got"),
        pytest.param("老张蹲在路边一句话也不说。", [], id="where one squats"),
        pytest.param("老张在广东打工，挣了三年的钱。", [], id="where everybody goes to work"),
        pytest.param("老张在广东挣了三年的钱。", ["广东"], id="a province"),
        pytest.param("老张送我到县城才回去。", [], id="the town that everybody guesses"),
        pytest.param("老张送我到镇上才回去。", ["镇上"], id="another town"),
        pytest.param("我们家三代都是打鱼的，老张出生在船上。", [], id="where fishermen are"),
    ],
)
def test_a_place_is_asked_for_that_nothing_tells(source: str, expected: list[str]) -> None:
    assert places_of(source) == expected


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("那天我们的车坏了。", True, id="of a car"),
        pytest.param("那天我们的火车晚点了。", False, id="of a train"),
        pytest.param("那天我们的店没有开。", False, id="of no car"),
    ],
)
def test_a_part_of_a_car_is_asked_for_where_the_talk_is_of_one(before: str, *, is_asked: bool) -> None:
    assert bool(places_of(before, "老张在后座上放了一盆花。")) is is_asked


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("在大连的日子", False, id="the place"),
        pytest.param("在海上的日子", True, id="something else"),
    ],
)
def test_a_place_of_the_title_is_not_asked_for(title: str, *, is_asked: bool) -> None:
    assert bool(places_under(title, "老张在大连开了一家小店。")) is is_asked


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("写书的人", False, id="a noun of it"),
        pytest.param("开馆的人", True, id="what others of its sort have as well"),
    ],
)
def test_a_place_that_a_noun_of_the_title_tells_is_not_asked_for(title: str, *, is_asked: bool) -> None:
    assert bool(places_under(title, "老张在图书馆里等了三年。")) is is_asked


def test_a_verb_of_the_title_tells_no_place() -> None:
    assert places_under("休了三年", "老张在休息室里等了很久。") == ["休息室里"]


def test_towns_are_of_the_country_unless_the_text_names_another() -> None:
    asked = "老张在大连开了一家小店。"
    assert not {"东京", "云南", "食堂"} & set(offered(asked))
    assert "名古屋" in offered(asked, "他弟弟在名古屋上班。")
    assert "云南" not in offered(asked, "他弟弟在云南上班。")
    assert "食堂" not in offered(asked, "他弟弟在食堂上班。")
    assert "海边" not in offered("老张在田边住了三年。", "他弟弟在海边上班。")
    assert "大连" not in offered("老张在图书馆里等了三年。", "他弟弟在大连上班。")


def test_no_part_of_a_word_is_offered_beside_it() -> None:
    assert "包里" not in offered("老张在书包里放了一封信。")
    assert "书包里" not in offered("老张在包里放了一封信。")


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("那天的风很大。", False, id="nobody is named"),
        pytest.param("隔壁的王大姐来过。", True, id="somebody is"),
    ],
)
def test_whom_a_quote_speaks_of_is_named_before_it(before: str, *, is_asked: bool) -> None:
    whole = Document(dialogue(("林芳", f"{before}她把那张旧照片放在书柜里，一放就是三年。")))
    assert bool(list(where.items(whole, Tally()))) is is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("在陕西开了一家面馆，忙得不得了。", False, id="nobody is named who opened it"),
        pytest.param("我弟弟在陕西开了一家面馆，忙得不得了。", True, id="somebody is"),
    ],
)
def test_a_quote_names_who_does_it(source: str, *, is_asked: bool) -> None:
    assert bool(list(where.items(Document(dialogue(("林芳", source))), Tally()))) is is_asked


@pytest.mark.parametrize("source", ["她进门的时候，老张正在阳台上浇葱。", "老张拿着手机，在阳台上站了很久。"])
def test_about_a_house_one_is_at_places_of_a_house_and_on_no_mountain(source: str) -> None:
    assert set(offered(source)) == {"院子里", "门口", "走廊里", "楼下"}


@pytest.mark.parametrize(
    ("turn", "has_sides"),
    [
        pytest.param("那天我在桥头那儿等了三个小时。", False, id="before the word for there"),
        pytest.param("那天我在桥头等了三个小时。", True, id="alone"),
    ],
)
def test_no_place_with_its_side_stands_before_there(turn: str, *, has_sides: bool) -> None:
    found = offered(turn)
    assert "路口" in found
    assert any(each.endswith(("上", "里")) for each in found) is has_sides


def test_places_that_the_text_names_stand_first() -> None:
    assert offered("我在银行门口坐了很久。", "女儿的幼儿园离家很近。")[0] == "幼儿园门口"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("听说那个小店明年要搬到镇上去。", ["镇上"], id="a town by nothing"),
        pytest.param("听说那个小学明年要并到镇上去。", [], id="where a school can be merged"),
        pytest.param("老张从前在宾馆叠过被套。", [], id="where alone there are beds to be made"),
    ],
)
def test_a_school_is_merged_into_one_near_by(source: str, expected: list[str]) -> None:
    assert places_of(source) == expected
