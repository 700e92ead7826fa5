"""What is spoken of, or is not, is asked for beside things of its sort of which the contrary is certain."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.mentions import mentioned
from quizzes.comprehension.mentions.matters import expected
from quizzes.comprehension.mentions.mentioned import Told, _are_apart, _has_english, _is_alike, _things
from quizzes.comprehension.mentions.mentioned_wording import _named_ja
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_SORT_OF = {word: (sort, int(usual)) for word, sort, usual, *_ in rows_of("mentioned.tsv")}

_RIDES, _SHOES = "我骑自行车骑了十二里山路。", "老张那天穿着一双皮鞋。"


def items_of(*said: tuple[str, str | None], language: str | None = None) -> list[Item]:
    found = talk(*(("林芳", source, translation) for source, translation in said), language=language)
    return list(mentioned.candidates(Document(found), Tally()))


def keys_of(*sources: str) -> list[str]:
    return [item.key for item in items_of(*((source, None) for source in sources))]


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("那天早上，松鼠爬到窗台上。", "松鼠", id="an animal"),
        pytest.param("那天早上，鸽子落在窗台上。", "鸽子", id="a bird"),
        pytest.param("有个学生叫松鼠，跑得很快。", None, id="what somebody is called"),
        pytest.param("毕业以后我在大连做了四年账。", "大连", id="a town"),
        pytest.param("毕业以后我去南美国家做了四年账。", None, id="a country within another word"),
        pytest.param("毕业那年，东日本大地震。", "地震", id="a part of a country"),
        pytest.param("我家在苏州河边。", None, id="a river that is named after a town"),
        pytest.param("我家在苏州城里。", "苏州", id="the town"),
        pytest.param("孩子的床上放着一只毛绒松鼠。", None, id="a toy animal"),
        pytest.param("孩子的床上放着一个松鼠玩偶。", None, id="a doll named after an animal"),
        pytest.param("门口立着两只石松鼠。", None, id="an animal of stone"),
        pytest.param("墙上钉着旧鸽子窝。", None, id="what is made for an animal"),
        pytest.param("墙上画着旧鸽子。", "鸽子", id="the animal itself"),
        pytest.param("那年我买了第一部苹果手机。", None, id="a maker of telephones"),
        pytest.param("补过的地方用一块湿棉花就能擦干净。", None, id="what a crop is made into"),
        pytest.param("那年地里的棉花长得很好。", "棉花", id="a crop"),
        pytest.param("那年我买了第一筐苹果。", "苹果", id="the fruit"),
        pytest.param("后来他在中学教地理。", "地理", id="a subject"),
        pytest.param("这里的地理位置很特别。", None, id="no subject"),
        pytest.param("这里历史上没有下过雪。", None, id="what was so in the past, which is no subject"),
        pytest.param("我骑自行车骑了十二里山路。", "自行车", id="a vehicle"),
        pytest.param("我骑电动自行车骑了十二里山路。", None, id="a vehicle that drives itself"),
        pytest.param("去年我去北京看了一次展览。", None, id="what everybody would guess"),
        pytest.param("他住在香港中路。", None, id="a town in the name of a street"),
        pytest.param("那天早上，天气很好。", None, id="nothing of a sort"),
        pytest.param("墙上的字是黄色的。", "黄色", id="a colour"),
        pytest.param("树叶都黄了。", None, id="what has become so"),
        pytest.param("他们走黄色通道不用停。", None, id="a scheme that is called so"),
        pytest.param("有人捡到一把钥匙。", "钥匙", id="what one has at home"),
        pytest.param("他拿着一支铅笔。", "铅笔", id="what one writes with"),
        pytest.param("他的膝盖不太好。", "膝盖", id="a part of the body"),
        pytest.param("去年他得了肺炎。", "肺炎", id="an illness"),
        pytest.param("门口种着竹子。", "竹子", id="a material"),
        pytest.param("门口放着一个竹子筐。", None, id="what is made of it"),
        pytest.param("我女儿送我一个洗衣机贴。", None, id="what is stuck on it"),
        pytest.param("我女儿送我一台洗衣机。", "洗衣机", id="an appliance"),
        pytest.param("他在浴室滑倒了。", "浴室", id="a room"),
        pytest.param("他坐在办公室里不说话。", "办公室", id="a room where one works"),
        pytest.param("县移民办公室收到两百封信。", None, id="an authority"),
        pytest.param("她的舅舅也来了。", "舅舅", id="one of the family"),
        pytest.param("她的姐姐也来了。", "姐姐", id="a sister"),
        pytest.param("那个孩子说：“姐姐，你找谁？”", None, id="who is called so and need be no sister"),
        pytest.param("他生在贵州。", "贵州", id="a province"),
        pytest.param("他去年重阳节回来的。", "重阳节", id="a festival"),
        pytest.param("我们排的第一部戏是《竹子》。", None, id="a word of a title"),
        pytest.param("排《老屋》那天门口种着竹子。", "竹子", id="a thing beside a title"),
    ],
)
def test_what_is_spoken_of_is_asked_for_beside_what_is_not(source: str, key: str | None) -> None:
    assert keys_of(source) == ([] if key is None else [key])


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("案子有大有小，小到偷一辆自行车。", True, id="how small it may be"),
        pytest.param("我办过一个偷自行车的案子。", False, id="what it was about"),
        pytest.param("他游起来像海豚一样快。", True, id="what somebody is like"),
        pytest.param("那天我们在船上看见了海豚。", False, id="what was seen"),
        pytest.param("墙上有个洞，有排球那么大。", True, id="how large it is"),
        pytest.param("床上放着一个排球，那么旧。", False, id="what lies there"),
        pytest.param("那面墙软得跟豆腐一样。", True, id="how soft it is"),
        pytest.param("那根线比筷子还细。", True, id="how thin it is"),
        pytest.param("那上面有一块指甲大小的东西。", True, id="of what size it is"),
        pytest.param("比赛那天他丢了一双筷子。", False, id="what was lost at a match"),
    ],
)
def test_what_is_only_named_to_measure_or_to_liken_is_not_asked_for(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    items = list(mentioned.candidates(Document(talk(("林芳", source, None), language=None)), tally))
    assert bool(tally.refused["in-passing"]) is is_refused
    assert bool(items) is not is_refused


def test_a_machine_of_farmers_is_no_means_of_transport() -> None:
    assert not items_of(("我爸爸从前开拖拉机，给别人家翻地。", None))


@pytest.mark.parametrize(
    ("source", "are_farmers"),
    [
        pytest.param("这些全给一个农民看过。", True, id="somebody who farms"),
        pytest.param("这些全写在一本旧农民历上。", False, id="an almanac"),
    ],
)
def test_an_almanac_speaks_of_no_farmers(source: str, *, are_farmers: bool) -> None:
    tally = Tally()
    assert not list(mentioned.candidates(Document(talk(("林芳", source, None), language=None)), tally))
    assert bool(tally.refused["of-the-theme"]) is are_farmers


def test_a_quote_does_not_begin_with_a_word_of_saying() -> None:
    [item] = items_of(("半个月以后，他来信了，说三轮车修好了。", None))
    assert item.evidence is not None
    assert item.evidence.quote == "三轮车修好了"


def test_every_wrong_option_is_of_the_sort_and_no_less_usual_than_the_key() -> None:
    [item] = items_of(("后来来了一辆三轮车。", None))
    sort, usual = _SORT_OF[item.key]
    others = [_SORT_OF[wrong.option] for wrong in item.distractors]
    assert item.prompt == "原文提到了下面哪种交通工具？"
    assert len(others) == 3
    assert all(other == sort and rank >= usual for other, rank in others)
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.EDITED}


def offered_beside(source: str) -> set[str]:
    """Give all that is offered of places in some talks that name one and have a sentence besides."""
    talks = (
        (f"我在{place}门口等他。", source, f"第{n}天下着小雪。") for n in range(16) for place in ("菜市场", "书店")
    )
    found = (item for said in talks for item in items_of(*((each, None) for each in said)))
    return {option for item in found for option in item.all_options if _SORT_OF[option][0] == "building"}


@pytest.mark.parametrize(
    ("beside", "absent"),
    [
        pytest.param("那天我差点误了高铁，检票的人都要关门了。", "火车站", id="where one checks tickets"),
        pytest.param("那时候流水线一天也不停。", "工厂", id="where one works at a belt"),
        pytest.param("机票太贵，空姐也不认识我。", "机场", id="where planes are"),
    ],
)
def test_what_the_scene_of_a_talk_has_is_not_said_to_be_absent(beside: str, absent: str) -> None:
    assert absent in offered_beside("隔壁的人也不认识我。")
    assert absent not in offered_beside(beside)


@pytest.mark.parametrize(
    ("word", "source"),
    [
        pytest.param("农民", "我家里种竹子，屋后还有两块水田。", id="who grows something"),
        pytest.param("教授", "我在大学教公共政策。", id="who teaches at a university"),
        pytest.param("办公室", "他在工位上转过椅子来。", id="where a desk is one's own"),
        pytest.param("出租车", "现在都用软件叫车。", id="what comes where one calls it"),
        pytest.param("出租车", "我夜里在火车站拉客。", id="who waits for those who want to be driven"),
    ],
)
def test_a_scene_has_what_belongs_to_it(word: str, source: str) -> None:
    pattern = next(scene for each, scene in rows_of("mentioned_scenes.tsv") if each == word)
    assert re.search(pattern, source)
    assert not re.search(pattern, "隔壁的人也不认识我。")


def test_no_country_whose_town_is_named_is_said_to_be_absent() -> None:
    talks = [("后来我去韩国住过半年。", f"第{n}天我在＿租了一间房。") for n in range(8)]
    options = {
        town: {
            option
            for said in talks
            for item in items_of(*((each.replace("＿", town), None) for each in said))
            for option in item.all_options
        }
        for town in ("乡下", "慕尼黑")
    }
    assert "德国" in options["乡下"]
    assert "德国" not in options["慕尼黑"]


@pytest.mark.parametrize(
    ("town", "is_offered"),
    [
        pytest.param("乡下", True, id="of nowhere"),
        pytest.param("沧州", False, id="of its own"),
        pytest.param("景德镇", True, id="of another one"),
    ],
)
def test_no_province_whose_town_is_named_is_said_to_be_absent(town: str, *, is_offered: bool) -> None:
    talks = [("后来他去青海住过半年。", f"第{n}天我在{town}租了一间房。") for n in range(16)]
    options = {
        option for said in talks for item in items_of(*((each, None) for each in said)) for option in item.all_options
    }
    assert ("河北" in options) is is_offered


def test_an_envelope_stands_beside_no_three_pens() -> None:
    [item] = items_of(("地上只有一个信封。", None))
    assert sum(option.endswith("笔") for option in item.all_options) <= 1


@pytest.mark.parametrize(
    ("beside", "is_asked"),
    [
        pytest.param("银幕又黑了一次。", False, id="of the screen"),
        pytest.param("天又黑了一次。", True, id="of something else"),
    ],
)
def test_a_place_whose_scene_is_the_theme_is_not_asked_for(beside: str, *, is_asked: bool) -> None:
    assert ("电影院" in keys_of("我在电影院门口等他。", *(f"第{n}天，{beside}" for n in "一二三四"))) is is_asked


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("您在城里的超市做了二十年的会计。", [], id="where somebody works"),
        pytest.param("您在城里的超市等了二十分钟。", ["超市"], id="where somebody goes"),
    ],
)
def test_where_somebody_works_is_of_the_theme(source: str, key: list[str]) -> None:
    assert keys_of(source) == key


def test_what_is_spoken_of_often_is_of_the_theme_and_is_not_asked_for() -> None:
    twice = ["我在学二胡。", "二胡很难拉。"]
    assert keys_of(*twice) == ["二胡"]
    assert keys_of(*twice, "二胡的声音很好听。") == []


@pytest.mark.parametrize(
    ("beside", "is_asked"),
    [
        pytest.param("书都卖完了。", False, id="of books"),
        pytest.param("刀都卖完了。", True, id="of something else"),
    ],
)
def test_what_is_named_after_the_theme_is_not_asked_for(beside: str, *, is_asked: bool) -> None:
    assert bool(keys_of("我在这里开书店。", *(f"第{n}天，{beside}" for n in "一二三四"))) is is_asked


@pytest.mark.parametrize(
    ("said", "beside", "word", "is_asked"),
    [
        pytest.param(_SHOES, "雨鞋、拖鞋、布鞋都有人买。", "皮鞋", False, id="of what it is a kind of, in other words"),
        pytest.param(_SHOES, "铅笔、信封、纸箱都有人买。", "皮鞋", True, id="of something else"),
        pytest.param(_RIDES, "货车、客车都停了。", "自行车", True, id="of what most of its sort are called after"),
        pytest.param("那天我吃了一个面包。", "书包、钱包都有人买。", "面包", True, id="of no noun"),
    ],
)
def test_what_is_of_the_theme_by_its_head_is_not_asked_for(
    said: str, beside: str, word: str, *, is_asked: bool
) -> None:
    assert (word in keys_of(said, *(f"第{n}天，{beside}" for n in "一二三四"))) is is_asked


@pytest.mark.parametrize(
    ("said", "title", "is_asked"),
    [
        pytest.param(_RIDES, ("骑自行车的人", None), False, id="in Chinese"),
        pytest.param("我带着三明治上山。", ("三明治与山路", None), False, id="in Chinese, of no noun"),
        pytest.param("我骑摩托车上山。", ("山路", "バイクに乗る人"), False, id="in Japanese"),
        pytest.param(_RIDES, ("山路", "A Man on Bicycles"), False, id="in English"),
        pytest.param(_RIDES, ("山路", "A Man in the Hills"), True, id="of something else"),
        pytest.param(_RIDES, ("自己的山路", None), True, id="a character that names nothing"),
    ],
)
def test_what_the_title_tells_is_not_asked_for(said: str, title: tuple[str, str | None], *, is_asked: bool) -> None:
    found = talk(("林芳", said, None), language=None)
    heading = replace(found.headings[0], source=title[0], translation=title[1])
    assert bool(list(mentioned.candidates(Document(replace(found, headings=(heading,))), Tally()))) is is_asked


def test_what_most_things_of_a_sort_are_called_after_is_no_theme() -> None:
    assert keys_of("后来修了一条地铁。", "我骑自行车去的。", *(f"第{n}天也没有车。" for n in "一二三四")) != []


@pytest.mark.parametrize(
    ("beside", "word"),
    [
        pytest.param("到了晚上一阵风把单车吹倒了。", "自行车", id="another word for it"),
        pytest.param("我们等高铁等了很久。", "火车", id="what is of its sort"),
        pytest.param("门口停着救护车的模型。", "救护车", id="its name"),
    ],
)
def test_what_may_be_meant_by_another_word_is_not_said_to_be_unspoken_of(beside: str, word: str) -> None:
    things = {thing.word: thing for thing in mentioned._things()["vehicle"]}  # noqa: SLF001 one guard by itself
    assert mentioned._may_be_told(things[word], beside)  # noqa: SLF001
    assert not mentioned._may_be_told(things[word], "门口停着一辆三轮车")  # noqa: SLF001


@pytest.mark.parametrize(
    ("sort", "word", "said"),
    [
        pytest.param("fruit", "橘子", "院子里种着几棵桔树。", id="written otherwise"),
        pytest.param("food", "冰淇淋", "夏天我们卖冰激凌。", id="said otherwise"),
        pytest.param("tool", "锤子", "他拿起榔头就敲。", id="by a word of the north"),
        pytest.param("animal", "大象", "保护区里有三十多头野象。", id="a wild one"),
        pytest.param("colour", "红色", "叶子红了。", id="a colour, by what has become so"),
        pytest.param("province", "四川", "他在成都住过。", id="a province, by its town"),
        pytest.param("festival", "春节", "过年他没有回家。", id="a festival, by what one does then"),
        pytest.param("job", "警察", "后来他去派出所报了案。", id="a job, by where it is done"),
        pytest.param("job", "司机", "他开公交开了十年。", id="a job, by what is driven"),
        pytest.param("illness", "发烧", "孩子夜里发热了。", id="an illness, in the words of a doctor"),
        pytest.param("room", "浴室", "他天天洗澡。", id="a room, by what is done in it"),
        pytest.param("article", "镜子", "他从后视镜看了一眼。", id="another one of it"),
        pytest.param("illness", "骨折", "他摔断了腿。", id="an illness, by what happened"),
        pytest.param("material", "木头", "桌上放着一块木板。", id="a material, by what is made of it"),
    ],
)
def test_a_thing_is_not_absent_that_another_word_names(sort: str, word: str, said: str) -> None:
    things = {thing.word: thing for thing in _things()[sort]}
    assert mentioned._may_be_told(things[word], said)  # noqa: SLF001 one guard by itself


@pytest.mark.parametrize(
    ("word", "said", "is_told"),
    [
        pytest.param("电饭锅", "晚上用电锅炖汤。", True, id="by its name in short"),
        pytest.param("电饭锅", "妈妈的锅放在架子上。", True, id="by what it is a kind of"),
        pytest.param("吸尘器", "晚上先吸干净再擦。", False, id="by no character alone"),
        pytest.param("洗衣机", "厨房里有一台电冰箱。", False, id="something else of the sort"),
    ],
)
def test_a_thing_is_not_absent_where_a_shorter_name_is_spoken_of(word: str, said: str, *, is_told: bool) -> None:
    things = {thing.word: thing for thing in _things()["appliance"]}
    assert mentioned._may_be_told(things[word], said) is is_told  # noqa: SLF001 one guard by itself


@pytest.mark.parametrize(
    ("beside", "key"),
    [
        pytest.param(("河水很急。",) * 2, "海鸥", id="a talk of a river"),
        pytest.param(("海上的风很大。", "我们在海边等船。"), None, id="a talk of the sea"),
    ],
)
def test_what_fits_the_talk_alone_is_not_asked_for(beside: tuple[str, ...], key: str | None) -> None:
    found = talk(*(("林芳", each, None) for each in ("那天有一只海鸥。", *beside)), language=None)
    tally = Tally()
    assert [item.key for item in mentioned.candidates(Document(found), tally)] == ([] if key is None else [key])
    assert bool(tally.refused["fits-best"]) is (key is None)


def test_of_two_things_the_one_that_is_less_expected_is_asked_for() -> None:
    assert keys_of("我看见水牛。", "蜗牛在门口。", "村里人都种地。", "村里人收庄稼。") == ["蜗牛"]


def test_what_a_dog_is_named_after_is_not_offered() -> None:
    for item in items_of(("豆包是一条黑狗。", None), ("后来她去煮了几个鸡蛋。", None)):
        assert item.key == "鸡蛋"
        assert "包子" not in item.all_options


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("油条", "「油条」（揚げパン、油条）", id="what Japanese takes over without a word of its own"),
        pytest.param("白菜", "「白菜」", id="what Japanese has alike"),
        pytest.param("寿司", "「寿司」", id="what Japanese has in kana as well"),
        pytest.param("汤圆", "「汤圆」（湯円、もち米の団子）", id="what Japanese hardly has"),
        pytest.param("鸡蛋", "「鸡蛋」（卵）", id="what Japanese has another word for"),
    ],
)
def test_a_thing_is_named_with_what_it_is_in_japanese(word: str, expected: str) -> None:
    thing = next(thing for things in _things().values() for thing in things if thing.word == word)
    assert _named_ja(word, thing) == expected


def test_a_thing_that_japanese_hardly_has_is_known_by_its_name_and_told_with_what_it_is() -> None:
    [item] = items_of(("后来她去煮了几个汤圆。", "それから湯円をいくつか煮ました。"), language="ja")
    assert item.key == "汤圆"
    assert "「湯円（もち米の団子）」です" in (item.explanation.ja or "")


def test_where_but_two_are_spoken_of_they_stand_beside_one_that_is_not() -> None:
    [item] = items_of(("我会切土豆。", None), ("黄瓜最难切。", None))
    assert item.prompt == "原文没有提到下面哪种蔬菜？"
    assert {wrong.option for wrong in item.distractors} == {"土豆", "黄瓜"}
    assert "ほかの二つ" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        pytest.param(("老张在加油站等我。", "后来他去了图书馆。"), {"幼儿园", "加油站", "图书馆"}, id="named once"),
        pytest.param(("老张在加油站等我。", "市幼儿园很大。", "县幼儿园很小。"), {"加油站"}, id="in longer names"),
        pytest.param(
            ("老张在医院等我。", "病房很大。", "急诊很小。", "后来他去了加油站。"), {"幼儿园", "加油站"}, id="by a ward"
        ),
    ],
)
def test_the_setting_of_a_talk_is_no_option(beside: tuple[str, ...], told: set[str]) -> None:
    items = items_of(("我在幼儿园等他。", None), *((each, None) for each in beside))
    places = {"幼儿园", "加油站", "图书馆", "医院"}
    assert {option for item in items for option in item.all_options if option in places} == told


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("我们在院里吃柿子。", ["柿子"], id="the fruit"),
        pytest.param("我们坐在院里的柿子树底下。", [], id="its tree"),
        pytest.param("村口有一片柿子林。", [], id="a wood of them"),
    ],
)
def test_a_tree_is_not_its_fruit(source: str, keys: list[str]) -> None:
    assert [item.key for item in items_of((source, None)) if "水果" in item.prompt] == keys


def test_a_hospital_is_not_absent_where_there_is_a_clinic_of_the_village() -> None:
    told = ("老张在加油站等我。", "后来他去了镇卫生院。", "我在幼儿园等他。")
    assert "医院" not in {option for item in items_of(*((each, None) for each in told)) for option in item.all_options}


def test_what_is_named_most_seldom_is_offered_first() -> None:
    twice = [("我会切土豆。", None), ("土豆最难切。", None)]
    once = [("我会切白菜。", None), ("我会切黄瓜。", None), ("我会切南瓜。", None)]
    [item] = items_of(*twice, *once)
    assert {wrong.option for wrong in item.distractors} == {"白菜", "黄瓜", "南瓜"}


def offered_with(*told: tuple[str, str | None], sort: str, language: str | None = None) -> set[str]:
    """Give all options of a sort in some talks that say this, each on a day of its own."""
    day = {"ja": "雨でした。", "en": "It rained."}.get(language or "")
    talks = ([*told, (f"第{n}天下雨。", day)] for n in range(16))
    options = {option for said in talks for item in items_of(*said, language=language) for option in item.all_options}
    return {option for option in options if _SORT_OF[in_simplified(option)][0] == sort}


@pytest.mark.parametrize(
    ("language", "seen", "other", "beside"),
    [
        pytest.param(
            "ja", "庭でシラサギを見ました。", "クジャクではありません。", "カモではありません。", id="Japanese"
        ),
        pytest.param("en", "I saw an egret.", "It was no peacock.", "It was no duck.", id="English"),
    ],
)
def test_what_the_translation_alone_speaks_of_is_not_offered(language: str, seen: str, other: str, beside: str) -> None:
    source = "我在院子里看见一只白鹭。"
    assert "孔雀" in offered_with((source, f"{seen}{beside}"), sort="bird", language=language)
    assert "孔雀" not in offered_with((source, f"{seen}{other}"), sort="bird", language=language)


@pytest.mark.parametrize(
    ("said", "is_offered"),
    [
        pytest.param("后来我们说起洋葱。", True, id="in simplified characters"),
        pytest.param("後來我們說起洋蔥。", False, id="in traditional ones, as Taiwan says it otherwise"),
    ],
)
def test_what_is_said_otherwise_there_is_not_offered(said: str, *, is_offered: bool) -> None:
    offered = offered_with((said, None), sort="vegetable")
    assert offered
    assert ("土豆" in offered) is is_offered


@pytest.mark.parametrize(
    ("key", "offered", "absent"),
    [
        pytest.param("柿子", "樱桃", "苹果", id="a hard one beside a hard one"),
        pytest.param("吸尘器", "微波炉", "电视机", id="a hard one beside one that no list has"),
        pytest.param("图书馆", "电影院", "咖啡馆", id="an easy one beside an easy one"),
    ],
)
def test_what_is_as_hard_as_the_key_stands_beside_it(key: str, offered: str, absent: str) -> None:
    options = offered_with((f"后来我们说起{key}。", None), sort=_SORT_OF[key][0])
    assert {key, offered} <= options
    assert absent not in options


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("The pigeons came back.", True, id="the same in the translation"),
        pytest.param("Those who were soft gave in.", False, id="another sense in the translation"),
    ],
)
def test_a_word_is_a_thing_where_its_translation_says_so(translation: str, *, is_asked: bool) -> None:
    assert bool(items_of(("鸽子又回来了。", translation), language="en")) is is_asked


def test_where_three_are_spoken_of_the_one_that_is_not_is_asked_for() -> None:
    [item] = items_of(("我会切土豆，也会切白菜。", None), ("黄瓜最难切。", None))
    assert item.prompt == "原文没有提到下面哪种蔬菜？"
    assert {wrong.option for wrong in item.distractors} == {"土豆", "白菜", "黄瓜"}
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_TRUTH}
    assert _SORT_OF[item.key][0] == "vegetable"
    assert item.evidence is not None
    assert "土豆" in item.explanation.ja if item.explanation.ja else False


def test_each_sort_is_asked_for_and_has_enough_of_a_kind() -> None:
    asked = [sort for sort, *_ in rows_of("mentioned_sorts.tsv")]
    sorts = [sort for sort, _ in _SORT_OF.values()]
    assert set(sorts) == set(asked)
    assert all(sorts.count(sort) > 4 for sort in asked)


def test_no_flower_is_called_as_its_fruit_is() -> None:
    fruits = {name for things in (_things()["fruit"],) for thing in things for name in (thing.ja, thing.en)}
    flowers = {name for thing in _things()["plant"] for name in (thing.ja, thing.en)}
    bare = {"桃", "梅", "peach", "plum", "cherry"}
    assert flowers.isdisjoint(fruits | bare)


def test_in_a_traditional_interview_everything_is_in_its_script() -> None:
    [item] = items_of(("那天颱風剛走，我們就開門了。", None))
    assert item.key == "颱風"
    assert item.prompt == "原文提到了下面哪種自然災害？"


@pytest.mark.parametrize(
    ("sort", "one", "other", "are_alike"),
    [
        pytest.param("food", "蛋糕", "鸡蛋", True, id="an egg is in both"),
        pytest.param("animal", "水牛", "蜗牛", True, id="both are called after an ox"),
        pytest.param("food", "蛋糕", "面条", False, id="nothing in common"),
    ],
)
def test_of_two_things_that_are_named_alike_one_is_offered(sort: str, one: str, other: str, *, are_alike: bool) -> None:
    things = {thing.word: thing for thing in _things()[sort]}
    assert _is_alike(things[one], things[other]) is are_alike
    assert _are_apart([Told(thing=things[word], spots=()) for word in (one, other)]) is not are_alike


def test_two_things_that_are_named_alike_are_not_offered_side_by_side() -> None:
    made = [item for n in range(40) for item in items_of(("我们说起可乐。", None), (f"第{n}天下雨。", None))]
    offered = [{"牛奶", "酸奶"} & set(item.all_options) for item in made]
    assert {"牛奶"} in offered
    assert {"酸奶"} in offered
    assert {"牛奶", "酸奶"} not in offered


def test_of_things_that_are_spoken_of_those_named_alike_do_not_stand_side_by_side() -> None:
    [item] = items_of(("我看见水牛。", None), ("蜗牛在门口。", None), ("狐狸在门口。", None))
    assert item.prompt == "原文没有提到下面哪种动物？"
    assert {wrong.option for wrong in item.distractors} == {"水牛", "狐狸"}


def test_nothing_is_asked_for_where_all_others_are_less_usual() -> None:
    assert keys_of("我会弹钢琴。", "他会拉二胡。") == []
    assert keys_of("我会吹口琴。", "他会拉二胡。") != []


def test_no_two_things_of_a_sort_have_one_name_or_one_within_the_other() -> None:
    pairs = [pair for things in _things().values() for pair in combinations(things, 2)]
    assert not [(one.word, other.word) for one, other in pairs if reads_alike(one.word, other.word)]
    assert not [(one.word, other.word) for one, other in pairs if one.ja == other.ja]


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("那一夜下了三百毫米，桥没了。", "暴雨", id="how much it rained"),
        pytest.param("台风一来，村口的桥就冲垮了。", "洪水", id="what the water tore away"),
        pytest.param("台风一来，村口的桥就冲垮了。", "暴雨", id="what comes with the storm"),
        pytest.param("连着七十天没下雨，井也空了。", "旱灾", id="no rain"),
        pytest.param("山崩下来，半个茶园不见了。", "泥石流", id="what came down"),
    ],
)
def test_what_comes_with_a_disaster_is_never_called_unmentioned(source: str, word: str) -> None:
    assert word not in {option for n in range(12) for option in _weather_beside(source, n)}


def _weather_beside(source: str, n: int) -> set[str]:
    told = ((source, None), (f"第{n}年又是一场冰雹。", None), ("第二年又是一场海啸。", None))
    return {option for item in items_of(*told) for option in item.all_options} - {"冰雹", "海啸"}


def test_what_has_a_character_of_the_title_is_not_asked_for() -> None:
    source = "那天我把车停在火车站，等了三个小时。"
    plain = talk(("林芳", source, None), language=None)
    titled = replace(plain, headings=(replace(plain.headings[0], source="最后一班车"),))
    assert [[item.key for item in mentioned.candidates(Document(each), Tally())] for each in (plain, titled)] == [
        ["火车站"],
        [],
    ]


def test_what_is_of_the_scene_of_the_title_is_not_asked_for() -> None:
    plain = talk(("林芳", "那天老张穿着围裙，等了三个小时。", None), language=None)
    titled = replace(plain, headings=(replace(plain.headings[0], source="街角的面馆"),))
    assert [[item.key for item in mentioned.candidates(Document(each), Tally())] for each in (plain, titled)] == [
        ["围裙"],
        [],
    ]


@pytest.mark.parametrize(
    ("beside", "is_asked"),
    [
        pytest.param("混凝土还没有干。", False, id="of what it is used for"),
        pytest.param("油漆还没有干。", True, id="of something else"),
    ],
)
def test_no_material_is_asked_for_of_which_a_whole_talk_is(beside: str, *, is_asked: bool) -> None:
    assert ("水泥" in keys_of("门口放着四袋水泥。", *(f"第{n}天，{beside}" for n in "一二三四"))) is is_asked


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        pytest.param("奶奶的小店", [], id="of a grandmother"),
        pytest.param("河边的小店", ["孙女"], id="of nobody"),
    ],
)
def test_no_granddaughter_is_asked_for_where_the_title_has_a_grandmother(title: str, keys: list[str]) -> None:
    found = talk(("林芳", "那天是他的孙女来开的门。", None), language=None)
    heading = replace(found.headings[0], source=title)
    items = mentioned.candidates(Document(replace(found, headings=(heading,))), Tally())
    assert [item.key for item in items] == keys


@pytest.mark.parametrize("word", ["孙子", "食堂", "护士", "医院", "桌子"])
def test_what_everybody_would_name_first_is_not_asked_for(word: str) -> None:
    assert keys_of(f"那天我画了{word}。") == []


def test_no_post_office_is_asked_for_where_there_are_postcards_and_pillar_boxes() -> None:
    told = ("我擦过那个邮筒。", "明信片读了三遍。", "信封里的信没有拆。", "我常常写信。")
    assert keys_of("我在邮局门口等他。") == ["邮局"]
    assert keys_of("我在邮局门口等他。", *told) == []


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        pytest.param(("旧门窗修好了。", "我用铁做零件，一边磨一边修。"), {"钳子", "锤子", "梯子"}, id="at a workshop"),
        pytest.param(("夏天我去田里收庄稼。", "村里的人都会种菜。"), {"锄头", "镰刀"}, id="in a village"),
    ],
)
def test_what_one_expects_in_a_talk_is_offered_first(said: tuple[str, ...], offered: set[str]) -> None:
    [item] = items_of(("门口放着一把锯子。", None), *((each, None) for each in said))
    assert item.key == "锯子"
    assert offered & {wrong.option for wrong in item.distractors} == offered


@pytest.mark.parametrize(
    ("english", "is_told"),
    [
        pytest.param("She lost a glove on the way.", True, id="one of a pair"),
        pytest.param("She lost her gloves on the way.", True, id="a pair"),
        pytest.param("But she lost her way.", False, id="what only begins like a bus"),
    ],
)
def test_a_pair_is_known_in_english_by_one_of_it(english: str, *, is_told: bool) -> None:
    things = {thing.word: thing for sort in _things().values() for thing in sort}
    assert any(_has_english(things[word], english.lower()) for word in ("手套", "公交车")) is is_told


def test_every_word_of_a_matter_is_a_thing_that_can_be_asked_for() -> None:
    things = {thing.word for sort in _things().values() for thing in sort}
    assert {word for _, _, words in rows_of("mentioned_matters.tsv") for word in words.split(",")} <= things


def test_one_expects_a_shop_in_a_talk_of_nights_sooner_than_a_bar() -> None:
    night = Document(passage("我上夜班。", "夜里病房很安静。", "半夜两点我起来走一圈。"))
    assert expected(night, "超市") > expected(night, "酒吧")


def test_beside_a_game_of_balls_stand_others() -> None:
    [item] = items_of(("那天晚上爸爸在家看棒球。", None))
    assert not {each.option for each in item.distractors} & {"滑冰", "滑雪", "举重"}


def test_a_town_of_taiwan_stands_beside_others_of_taiwan() -> None:
    [item] = items_of(("我在嘉义的一家面包店做了八年学徒。", None))
    towns = {word for word, (sort, _) in _SORT_OF.items() if sort == "city_of_taiwan"}
    assert item.key == "嘉义"
    assert {each.option for each in item.distractors} < towns
