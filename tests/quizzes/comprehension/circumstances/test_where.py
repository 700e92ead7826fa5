"""Where something was is asked for where only the text tells, beside other places of its sort."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.circumstances import where
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_SORTS = [set(words.split(",")) for _, _, words, _, _ in rows_of("places.tsv")]


# Places of which a talk tells, as beside a shop, a place of work or of leisure no other is offered.
_ALSO_TOLD = ("医院、银行和法院去年都搬走了。", "超市、药店和酒店今年涨了价。", "公园和博物馆很大，也很旧。")


def items_of(*sources: str) -> list[Item]:
    found = talk(*(("林芳", source, None) for source in (*sources, *_ALSO_TOLD)), language=None)
    return list(where.items(Document(found), Tally()))


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("回信没有寄出去，一直放在我的保险柜里。", "保险柜里", id="whose it is"),
        pytest.param("老张把那张旧照片放在书柜里，一放就是三年。", "书柜里", id="in a piece of furniture"),
        pytest.param("小王那时候在邮局上班，每个月八十块。", "邮局", id="a place of work"),
        pytest.param("二〇一四年我们在青海拍过一部片子。", "青海", id="a province"),
        pytest.param("老张的两个儿子都在杭州开公司。", "杭州", id="a city"),
        pytest.param("小王念完大学以后在大连工作了四年。", "大连", id="a name that shares a character"),
        pytest.param("小王毕业以后在大连一家公司做了四年会计。", "大连", id="a company in a city"),
    ],
)
def test_a_place_is_asked_for_beside_places_of_its_sort(source: str, key: str) -> None:
    found = items_of(source)
    assert [item.key for item in found] == [key]
    assert all(len(set(item.all_options)) == 4 for item in found)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("老张在信里告诉了我这件事。", id="what one writes to tell somebody"),
        pytest.param("小王在礼堂里唱了一首歌。", id="where one sings"),
        pytest.param("老张把大衣放在书柜里，外面再套一件衣服。", id="what is locked there"),
        pytest.param("老张站在石头上看浮标，看了整整半天。", id="where one fishes"),
        pytest.param("老张在医院照顾了那个病人整整三个月。", id="where the sick are"),
        pytest.param("老张的太太昨天晚上在医院生了个丫头。", id="where a child is born"),
        pytest.param("现在学校有四百多个学生和三十位老师。", id="now, and not at"),
        pytest.param("我父亲在铁路局开火车开了三十年。", id="where there are trains"),
        pytest.param("我们把鱼送到机场，天亮以前就能到国外。", id="from where one goes abroad"),
        pytest.param("我把那张旧报纸贴在冷冻柜的门上，老板也不说话。", id="the part of a thing"),
        pytest.param("老张在书柜里也放过那张旧照片，一放就是三年。", id="where it was, too"),
        pytest.param("老张连在书柜里都放了旧照片，一放就是三年。", id="even where it was"),
        pytest.param("我十五岁进饭店，从洗笼屉开始，洗了两年。", id="where one steams"),
        pytest.param("老张在工厂食堂蒸了二十六年馒头。", id="where one steams bread"),
        pytest.param("膝盖的事，老张专门去医院问了。", id="where one asks about knees"),
        pytest.param("剧院要把那台旧机器送进博物馆，我说不行。", id="where old things are sent"),
        pytest.param("我父亲在江苏苏州开了一家照相馆。", id="a town of a province that is told"),
        pytest.param("班上有七个妈妈是从越南或印尼来的。", id="one of two"),
        pytest.param("老张说那个旧梯子一直放在车库里。", id="where tools are kept"),
        pytest.param("老张看到医院门口的那张纸就哭了起来。", id="what is seen there"),
        pytest.param("我在医院走廊的尽头站了一个下午。", id="a noun goes on"),
        pytest.param("墙上的照片是在抽屉里的旧信封中间找到的。", id="what belongs to a thing"),
        pytest.param("我妈不在书柜里放钱，也从来不记账。", id="negated"),
        pytest.param("我妈在领子后头缝了一个小小的布环儿。", id="nothing that has sides"),
        pytest.param("我把那张旧照片放在抽屉里，一放就是三年。", id="where anybody would guess it"),
        pytest.param("他把那张旧照片放在书柜里，一放就是三年。", id="one who is not named"),
        pytest.param("老张躲在门后面，半天也不肯出来见人。", id="where one hides"),
        pytest.param("老张在店里接了两通电话，另一通老张走到马路对面才接。", id="across a road, which has no upstairs"),
        pytest.param("后来我去韩国住过半年，首尔有一家很小的面馆。", id="a country whose town is there"),
        pytest.param("开饭的时候老张就坐在隔壁，不肯跟我说话。", id="where one sits beside somebody"),
    ],
)
def test_what_tells_no_place_for_certain_is_not_asked(source: str) -> None:
    assert not items_of(source)


@pytest.mark.parametrize(
    ("source", "key", "also_true"),
    [
        pytest.param("小王那时候在大学上班，每个月八十块。", "大学", {"学校"}, id="a kind of it"),
        pytest.param("老张把那张旧照片放在书柜里，一放就是三年。", "书柜里", {"柜子里"}, id="a cupboard"),
    ],
)
def test_where_one_is_as_well_is_not_offered(source: str, key: str, also_true: set[str]) -> None:
    [item] = items_of(source)
    assert item.key == key
    assert not also_true & set(item.all_options)


def test_nothing_is_put_up_where_there_is_nothing_to_hold_it() -> None:
    offered = {option for item in items_of("修桥的账一笔一笔贴在村口，谁都能看。") for option in item.all_options}
    assert not offered & {"田边", "井边", "树下"}
    offered = {option for item in items_of("修桥的石头一块一块堆在村口，谁都能看。") for option in item.all_options}
    assert offered & {"田边", "井边", "树下"}


def test_a_name_that_japanese_writes_alike_is_not_explained_by_itself() -> None:
    found = talk(("蔡沛瑜", "後來老師去京都做了半年的交換教授。", None), language=None)
    reasons = [wrong.why.ja or "" for item in where.items(Document(found), Tally()) for wrong in item.distractors]
    assert reasons
    assert not any("」（東京）" in reason or "」（仙台）" in reason for reason in reasons)


def test_others_share_the_sort_and_the_side() -> None:
    [item] = items_of("老张把那张旧照片放在书柜里，一放就是三年。")
    places = {option.removesuffix("里") for option in item.all_options}
    assert any(places <= sort for sort in _SORTS)
    assert all(option.endswith("里") for option in item.all_options)


@pytest.mark.parametrize(
    ("source", "absurd"),
    [
        pytest.param("小王在路边捡到一把伞，上面写着一个名字。", {"井边", "田边", "树下"}, id="in a street"),
        pytest.param("老张每天骑着车去江边跑十公里。", {"井边"}, id="along water"),
        pytest.param("卡车坏了，老张在驾驶室里等了一夜。", {"甲板上", "船头", "码头上"}, id="in a lorry"),
        pytest.param("渔船坏了，老张在甲板上等了一夜。", {"驾驶室里", "服务区里", "船头", "船尾"}, id="on a ship"),
        pytest.param(
            "老张昨天在剧场等人，坐在最后一排。", {"游泳馆", "公园", "博物馆", "图书馆"}, id="where seats are in rows"
        ),
        pytest.param(
            "老张把羊毛寄到实验室提取基因。", {"会议室", "值班室", "接待室", "教室", "食堂"}, id="where samples go"
        ),
        pytest.param(
            "货轮从厦门出发，船上的老张两天没睡。",
            {
                "成都",
                "昆明",
                "长春",
                "西安",
                "郑州",
                "贵阳",
                "长沙",
                "合肥",
                "济南",
                "武汉",
                "重庆",
                "南京",
                "杭州",
                "苏州",
            },
            id="where ships sail from",
        ),
    ],
)
def test_no_place_of_another_scene_is_offered(source: str, absurd: set[str]) -> None:
    [item] = items_of(source)
    assert not absurd & {wrong.option for wrong in item.distractors}


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("老张带着两个年轻人在仓库里找了四天。", 6, id="a word"),
        pytest.param("小王念完大学以后在大连工作了四年。", 1, id="a name"),
        pytest.param("渔船坏了，老张在甲板上等了一夜。", 5, id="a word outside the list"),
        pytest.param("老张带着两个年轻人在菜市场门口找了四天。", 5, id="a word listed late that is made of easy ones"),
    ],
)
def test_a_place_that_is_asked_for_has_the_level_of_its_word(source: str, level: int) -> None:
    assert [item.level for item in items_of(source)] == [level]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("后来我去韩国住过半年，乡下有一家很小的面馆。", id="a country whose town is not there"),
        pytest.param("老张后来就住在隔壁，二十年没有换过锁。", id="where one lives beside somebody"),
    ],
)
def test_what_only_the_text_tells_is_asked(source: str) -> None:
    assert items_of(source)


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        pytest.param("老张在日记里写过这件小事，一写就是三页。", "应该填哪一个", id="in a diary"),
        pytest.param("老张把这件小事记在台历上，一记就是三年。", "应该填哪一个", id="on a calendar"),
        pytest.param("老张后来在电话里提到过这件小事。", "应该填哪一个", id="on the telephone"),
        pytest.param("老张在报纸上看到了那家店的广告，就来了。", "应该填哪一个", id="in the newspaper"),
        pytest.param("老张把那张旧照片放在书柜里，一放就是三年。", "什么地方", id="in a bookcase"),
    ],
)
def test_what_one_writes_in_is_called_no_place(source: str, asked: str) -> None:
    assert all(asked in item.prompt for item in items_of(source))
    assert items_of(source)


def test_no_driver_sits_in_a_cab_of_a_ship() -> None:
    assert not [item for item in items_of("船坏了，老张在驾驶室里等了一夜。") if item.key == "驾驶室里"]


def test_no_option_is_part_of_another() -> None:
    [item] = items_of("老张把那块小玻璃摆在窗台上，一摆就是三年。")
    options = item.all_options
    assert not any(one in other for one in options for other in options if one != other)


def test_what_was_done_each_day_of_years_gone_by_is_quoted() -> None:
    [item] = items_of("村里的老人每天都在桥头下棋聊天，聊了三年。")
    assert item.passage is not None
    assert item.prompt == "根据原文，这句话的空白处说的是什么地方？"


def test_a_floor_stands_beside_other_floors() -> None:
    [item] = items_of("老张在二楼摆了两台新机器。")
    assert (item.key, set(item.all_options)) == ("二楼", {"二楼", "三楼", "四楼", "地下室"})


def test_half_a_floor_higher_is_another_floor() -> None:
    assert not items_of("老张在三楼半摆了两台新机器。")
    [item] = items_of("老张在二楼摆了两台新机器。", "仓库在三楼半，要走上去。")
    assert [wrong.why.en for wrong in item.distractors if wrong.option == "三楼"] == [
        "Line 3 says 二楼, not 三楼 (third storey)."
    ]


def test_nobody_is_at_home_who_is_abroad() -> None:
    for source in ("我儿子在美国读博士，三年没有回来过。", "我女儿在英国读博士，三年没有回来过。"):
        [item] = items_of(source)
        assert "中国" not in item.all_options


def test_what_is_of_a_car_stands_beside_other_parts_of_it() -> None:
    [item] = items_of("车里没有人，我在后座上捡到过一只小猫。")
    assert item.key == "后座上"
    assert not {"停车场里", "服务区里", "驾驶室里"} & set(item.all_options)


def test_nobody_meets_anybody_on_a_tractor_instead_of_a_train() -> None:
    [item] = items_of("我是在火车上认识我丈夫的。")
    assert not {"拖拉机上", "自行车上", "摩托车上"} & set(item.all_options)


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("听海的人", False, id="of the sea"),
        pytest.param("听风的人", True, id="of something else"),
    ],
)
def test_a_place_that_the_theme_tells_is_not_asked_for(title: str, *, is_asked: bool) -> None:
    found = talk(("林芳", "我母亲说女孩子半夜跑到海边太危险。", None), language=None)
    named = replace(found, headings=(replace(found.headings[0], source=title),))
    assert bool(list(where.items(Document(named), Tally()))) is is_asked


def test_a_place_that_is_often_named_is_not_asked_for() -> None:
    often = [f"第{n}封信也是在邮局丢的。" for n in "二三四"]
    assert "邮局" in {item.key for item in items_of("小王那时候在邮局上班，每个月八十块。")}
    assert "邮局" not in {item.key for item in items_of("小王那时候在邮局上班，每个月八十块。", *often)}


def test_a_place_that_all_the_words_of_a_talk_speak_of_is_not_asked_for() -> None:
    asked = "老师打电话给老张，老张的太太再打到船上。"
    assert "船上" in {item.key for item in items_of(asked)}
    assert "船上" not in {item.key for item in items_of(asked, *(f"第{n}个船长也姓孟。" for n in "二三四"))}


def test_words_of_the_speaker_are_quoted_with_a_gap() -> None:
    [item] = items_of("我把那张旧照片放在书柜里，一放就是三年。")
    assert item.passage == "林芳：我把那张旧照片放在＿＿，一放就是三年。"
    assert item.prompt == "根据原文，这句话的空白处说的是什么地方？"


def test_a_place_of_the_same_paragraph_is_not_offered() -> None:
    whole = dialogue(("林芳", "箱子里什么都没有。我把那张旧照片放在书柜里，一放就是三年。"))
    [item] = where.items(Document(whole), Tally())
    assert "箱子里" not in item.all_options


def test_towns_that_the_text_names_stand_first_wherever_they_are() -> None:
    found = items_of("我哥哥在哈尔滨开了一家书店。", "我女儿在大阪读书。", "我那时候住在仙台。")
    others = {item.key: {wrong.option for wrong in item.distractors} for item in found}
    assert {"大阪", "仙台"} <= others["哈尔滨"]
    assert all("贵州" not in each for each in others.values())


def test_a_town_abroad_stands_beside_towns_of_its_country() -> None:
    found = items_of("后来我去京都做了半年的交换学生。", "我女儿在高雄读书。", "我那时候住在基隆。")
    [others] = [{wrong.option for wrong in item.distractors} for item in found if item.key == "京都"]
    assert not {"高雄", "基隆"} & others


def test_what_is_shown_before_a_sentence_may_tell_its_place() -> None:
    more = ("林芳", "学校、银行和法院去年都搬走了。")
    said = ("林芳", "桶上写着六号病床。我想这一定是送到医院去的。")
    assert not [item for item in where.items(Document(dialogue(said, more)), Tally()) if item.key == "医院"]
    for before in ("桶上写着六号。", "我没有看病床边的人，我们看的是那个桶，那个桶上写着六号两个大字。"):
        said = ("林芳", f"{before}我想这一定是送到医院去的。")
        assert [item for item in where.items(Document(dialogue(said, more)), Tally()) if item.key == "医院"]


def test_a_place_of_something_else_is_told_with_its_line() -> None:
    every = "、".join(f"{place}里" for place in sorted(max(_SORTS, key=lambda sort: "书柜" in sort)) if place != "书柜")
    found = items_of("老张把那张旧照片放在书柜里，一放就是三年。", f"后来大家找遍了{every}。")
    told = [wrong.why.ja for item in found for wrong in item.distractors]
    assert told
    assert all("7行目" in (why or "") for why in told)


def test_no_other_word_for_the_place_is_offered_nor_the_word_of_the_translation() -> None:
    told = "老张晚上回到宾馆看录像，一看就是三个钟头。"
    assert all("酒店" not in item.all_options for item in items_of(told, "早上，客人都跑到酒店去了。"))
    assert all("饭店" not in item.all_options for item in items_of(told, "早上，客人都跑到饭店去了。"))
    said = "That night Zhang went back to the hotel beside the shopping centre and watched the video for three hours."
    interview = talk(("林芳", told, said), language=TranslationLanguage.ENGLISH)
    assert all("商场" not in item.all_options for item in where.items(Document(interview), Tally()))


def test_no_place_takes_a_second_word_for_where_in_it() -> None:
    [item] = items_of("我叔叔在码头旁边卖伞，卖了十年。")
    assert item.key == "码头旁边"
    assert not [option for option in item.all_options if "上旁边" in option]


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("老张从纺织工厂下了岗，后来去外地开车。", None, id="what sort of a factory"),
        pytest.param("老张在中心医院当了三十年的门卫。", None, id="a part of the name"),
        pytest.param("老张在灯泡厂当了三十年的门卫。", "灯泡厂", id="a whole name"),
    ],
)
def test_no_place_is_cut_from_a_longer_name(source: str, key: str | None) -> None:
    assert [item.key for item in items_of(source)] == ([key] if key is not None else [])


def test_no_car_stops_on_a_doorstep() -> None:
    assert not items_of("有一次我们吵起来了，车停在桥上，谁也不说话。")


@pytest.mark.parametrize(
    ("source", "is_offered"),
    [
        pytest.param("老張把錢包忘在{at}了，第二天才想起來。", False, id="traditional"),
        pytest.param("老张把钱包忘在{at}了，第二天才想起来。", True, id="simplified"),
    ],
)
def test_no_word_of_the_mainland_is_offered_with_where_behind_it_in_taiwan(source: str, *, is_offered: bool) -> None:
    found = [
        item
        for at in ("飛機上", "飞机上", "汽車上", "汽车上", "船上", "地鐵上", "地铁上")
        for item in where.items(Document(talk(("林芳", source.format(at=at), None), language=None)), Tally())
    ]
    assert found
    assert any(option in {"公交车上", "公交車上"} for item in found for option in item.all_options) is is_offered


def test_who_is_in_the_mountains_may_be_in_a_village() -> None:
    sources = [f"老张在{place}修了{n}年手表。" for n in range(20, 24) for place in ("山里", "村里")]
    offered = [set(item.all_options) for source in sources for item in items_of(source)]
    assert offered
    assert not any({"山里", "村里"} <= options for options in offered)


def _phrases(*sources: str) -> list[str]:
    document = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    return [phrase.text for phrase in where.phrases_in(document, document.spots[0])]


@pytest.mark.parametrize(
    ("source", "places"),
    [
        pytest.param("老张住在山脚下，一个人。", ["山脚下"], id="at the foot of a hill"),
        pytest.param("老张住在青螺山脚下，一个人。", [], id="of a hill with a name"),
        pytest.param("小王毕业以后在大连做了四年会计。", ["大连"], id="where something is done"),
        pytest.param("小王毕业以后在大连一家公司做了四年会计。", ["大连"], id="before what is counted"),
        pytest.param("小王毕业以后在大连  一家公司做了四年会计。", ["大连"], id="over a space, too"),
        pytest.param("老张天天在仓库里老李也看不见他。", ["仓库里"], id="before a name"),
        pytest.param("老张在医院 坐了一天。", ["医院"], id="before a space alone"),
        pytest.param("我爷爷小时候在船上帮工，一个月两块钱。", [], id="where one carries what is loaded"),
        pytest.param("老张在学校里煮了一碗面。", ["学校里"], id="where nobody cooks as a rule"),
        pytest.param("老张在食堂里煮了一碗面条。", [], id="where one cooks"),
    ],
)
def test_a_place_is_taken_where_nothing_beside_it_tells_it(source: str, places: list[str]) -> None:
    assert _phrases(source) == places


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("到了山顶，老张从背包里拿出一面旧旗子。", False, id="a mountain, where one has a rucksack"),
        pytest.param("到了学校，老张从书包里拿出一面旧旗子。", True, id="a school, where one may have any bag"),
        pytest.param("去年收了三万斤梨，一半进超市，剩下的都送人了。", False, id="a harvest, which no teahouse buys"),
        pytest.param("下山的时候从对面来了一辆拖拉机，谁也过不去。", False, id="a road, which has no storeys"),
        pytest.param("我们这栋房子里，张大妈去年从隔壁拿来一盆花。", True, id="a house, which has storeys"),
        pytest.param("这些梨一半进超市，剩下的都送人了。", True, id="pears, which any shop may sell"),
    ],
)
def test_a_place_of_its_scene_alone_is_not_asked_for(source: str, *, is_asked: bool) -> None:
    assert bool(items_of(source)) is is_asked


def test_a_port_is_asked_for_beside_ports_where_only_the_question_speaks_of_a_ship() -> None:
    asked = ("记者", "您的船每天开到什么地方？", None)
    told = ("林芳", "每天早上从青岛出发，晚上才能回来。", None)
    [item] = where.items(Document(talk(asked, told, language=None)), Tally())
    assert set(item.all_options) <= {"青岛", "上海", "天津", "广州", "深圳", "大连", "福州", "厦门"}


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("医生让老张去走廊上站着。", False, id="the place with another word for at it"),
        pytest.param("医生让老张起来活动。", True, id="no place"),
    ],
)
def test_a_place_is_not_asked_under_a_sentence_that_names_it(before: str, *, is_asked: bool) -> None:
    document = Document(passage(before, "我们把那张旧照片放在走廊里，一放就是三年。"))
    assert any(item.key == "走廊里" for item in where.items(document, Tally())) is is_asked


def test_a_town_abroad_stands_beside_towns_abroad() -> None:
    told = ("老张的哥哥在台北开店。", "老张的弟弟在台南开店。", "老张的姐姐在巴黎开店。")
    document = Document(passage(*told, "小王念完大学以后在罗马工作了四年。"))
    [item] = [item for item in where.items(document, Tally()) if item.key == "罗马"]
    assert {"台北", "台南"}.isdisjoint(item.all_options)
    assert "巴黎" in item.all_options or len(item.all_options) > 2


@pytest.mark.parametrize(
    ("other", "is_told"),
    [
        pytest.param("那天他在后台哭了很久。", True, id="the word"),
        pytest.param("事后台里开会，说要扣钱。", False, id="characters of two other words"),
    ],
)
def test_a_place_comes_up_elsewhere_only_where_its_word_does(other: str, *, is_told: bool) -> None:
    [item] = items_of("两个人回去取东西，在三楼的走廊里碰上了。", other)
    [why] = [wrong.why.en or "" for wrong in item.distractors if wrong.option == "后台"]
    assert ("comes up in line" in why) is is_told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        pytest.param(None, "（ホテル）です。", id="no translation"),
        pytest.param("張さんは旅館で三時間、録画を見ていました。", "「宾馆」です。", id="another word in it"),
    ],
)
def test_a_place_is_glossed_where_no_translation_tells_it(said: str | None, told: str) -> None:
    turns = ("林芳", "老张晚上回到宾馆看录像，一看就是三个钟头。", said), ("林芳", "超市、书店和茶馆今年涨了价。", None)
    [item] = where.items(Document(talk(*turns)), Tally())
    assert (item.explanation.ja or "").endswith(told)
