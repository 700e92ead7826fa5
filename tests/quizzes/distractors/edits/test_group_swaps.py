"""A noun of a group is exchanged for the others of it where kanji, 他 and measure words leave the choice open."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides

MEMBERS = [word.split("=") for _, words, _ in rows_of("interchangeable.tsv") for word in words.split(",")]


SPOKEN_OF = frozenset(("空调", "电视", "设计师", "程序员", "厨师", "裁缝", "信", "礼物"))


def others_of(
    source: str, translation: str, language: str, known: frozenset[str] = SPOKEN_OF
) -> dict[str, tuple[str, ...]]:
    """Give the places of a sentence, its words parted by blanks, with what may stand there in the translation."""
    words = tuple(source.split())
    both = BothSides(source="".join(words), translation=translation, language=language, words=words, known=known)
    return {site.zh.said: site.other.others for site in sites(both)}


@pytest.mark.parametrize(
    ("source", "translation", "language", "word", "other"),
    [
        pytest.param("冰箱 在 响 。", "冷蔵庫が鳴っています。", "ja", "冰箱", "エアコン", id="what kanji do not show"),
        pytest.param(
            "空调 在 响 。", "The air conditioner is humming.", "en", "空调", "television", id="two words of English"
        ),
        pytest.param("我们 坐 船 去 。", "We go by boat.", "en", "船", "train", id="what one travels by"),
        pytest.param("袜子 很 旧 。", "The socks are old.", "en", "袜子", "gloves", id="several"),
        pytest.param(
            "我家 的 灯 在 走廊 里 。", "Our lamp is in the corridor.", "en", "走廊", "kitchen", id="what one is in"
        ),
        pytest.param(
            "我家 的 灯 在 走廊 。", "Our lamp is in the corridor.", "en", "走廊", "entrance", id="where one is"
        ),
        pytest.param("灯 在 抽屉 里 。", "明かりは引き出しにあります。", "ja", "抽屉", "戸棚", id="what things are in"),
        pytest.param(
            "工程师 很 忙 。", "The engineer is busy.", "en", "工程师", "designer", id="who works as one does"
        ),
        pytest.param("儿子 很 忙 。", "My grandson is busy.", "en", "孙子", "", id="not what another word says"),
    ],
)
def test_a_noun_of_a_group_has_the_others(source: str, translation: str, language: str, word: str, other: str) -> None:
    found = others_of(source, translation, language)
    assert other in found[word] if other else word not in found


@pytest.mark.parametrize(
    ("source", "translation", "word", "wrong"),
    [
        pytest.param(
            "我家 的 灯 在 走廊 里 。", "Our lamp is in the corridor.", "走廊", "entrance", id="one is not in a 门口"
        ),
        pytest.param(
            "我家 的 灯 在 走廊 里 。", "Our lamp is in the corridor.", "走廊", "roof", id="one is not in a 屋顶"
        ),
        pytest.param(
            "我家 的 灯 在 客厅 里 。", "Our lamp is in the living room.", "客厅", "balcony", id="one is on a balcony"
        ),
        pytest.param("灯 在 抽屉 里 。", "The lamp is in the drawer.", "抽屉", "table", id="a table holds nothing"),
        pytest.param(
            "工程师 很 忙 。", "The engineer is busy.", "工程师", "cook", id="no cook works beside an engineer"
        ),
    ],
)
def test_what_takes_no_inside_is_not_among_them(source: str, translation: str, word: str, wrong: str) -> None:
    assert wrong not in others_of(source, translation, "en")[word]


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        pytest.param("一 台 冰箱 在 响 。", "A fridge hums.", "en", id="a measure word of its own"),
        pytest.param(
            "船上 有 厨房 。", "The boat has a kitchen.", "en", id="nobody looks for a living room but in a house"
        ),
        pytest.param(
            "帽子 是 她 送 的 ， 我 每天 戴 。",
            "She gave me the hat, and I wear it.",
            "en",
            id="one puts on no slippers so",
        ),
        pytest.param(
            "她 的 钢琴 很 旧 ， 没 人 弹 。", "Her piano is old, and nobody plays it.", "en", id="no drum is played so"
        ),
        pytest.param(
            "她 去 关小 厨房 的 火 。", "彼女は台所の火を弱めに行った。", "ja", id="no fire burns in a bedroom"
        ),
        pytest.param(
            "医生 在 走廊 里 ， 没 进 病房 。", "The doctor was in the corridor.", "en", id="no hospital has a kitchen"
        ),
        pytest.param(
            "院子 我 看 过 ， 一 只 鸽子 都 没有 。", "I saw the yard: no pigeons.", "en", id="no kitchen has pigeons"
        ),
        pytest.param("女儿 说 她 忙 。", "My daughter says she is busy.", "en", id="her tells who it is"),
        pytest.param("司机 朋友 很 忙 。", "My driver friend is busy.", "en", id="beside another noun"),
        pytest.param("船 抓 不 到 鱼 。", "The boat catches no fish.", "en", id="no bus catches any"),
        pytest.param("他 穿 着 拖鞋 。", "He wears slippers.", "en", id="no hat is put on so"),
        pytest.param("律师 很 忙 。", "弁護士と弁護士は忙しいです。", "ja", id="twice in the translation"),
    ],
)
def test_a_noun_that_something_else_decides_has_none(source: str, translation: str, language: str) -> None:
    assert not others_of(source, translation, language)


@pytest.mark.parametrize(
    ("source", "translation", "word"),
    [
        pytest.param("工程师 很 忙 。", "The engineer is busy.", "工程师", id="who is there"),
        pytest.param("冰箱 在 响 。", "The fridge is humming.", "冰箱", id="what a room has"),
    ],
)
def test_what_the_scene_decides_gives_way_to_what_the_text_speaks_of(source: str, translation: str, word: str) -> None:
    assert word in others_of(source, translation, "en")
    assert word not in others_of(source, translation, "en", frozenset())


def test_nothing_far_easier_stands_beside_a_noun() -> None:
    found = others_of("我 看见 兔子 。", "I saw a rabbit.", "en")["兔子"]
    assert {"duck", "goose"} <= set(found)
    assert {"cat", "dog", "chicken"}.isdisjoint(found)
    assert "squirrel" in others_of("我 看见 猴子 。", "I saw a monkey.", "en")["猴子"]
    assert not others_of("有 老鼠 咬 的 洞 。", "There is a hole that mice gnawed.", "en").get("老鼠")
    assert "rabbit" in others_of("我 喜欢 猫 。", "I like the cat.", "en")["猫"]


def test_who_wants_to_become_something_could_want_anything() -> None:
    found = others_of("我 想 当 司机 。", "I want to be a driver.", "en", frozenset())
    assert {"carpenter", "tailor"} <= set(found["司机"])


def test_what_stands_before_a_word_for_a_place_gives_way_to_nothing() -> None:
    assert "照片" in others_of("我 找 照片 。", "I look for the photo.", "en")
    assert "照片" not in others_of("照片 里 有 车 。", "There is a car in the photo.", "en")


@pytest.mark.parametrize(
    ("source", "translation", "word", "wrong"),
    [
        pytest.param("大家 都 骑 马 。", "We all ride a horse.", "马", "pig", id="nobody rides a pig"),
        pytest.param("我们 打 网球 。", "We play tennis.", "网球", "football", id="football is not played with 打"),
        pytest.param("他 修 自行车 。", "He repairs the bicycle.", "自行车", "horse", id="nobody repairs a horse"),
    ],
)
def test_what_the_verb_does_not_go_with_is_not_among_them(source: str, translation: str, word: str, wrong: str) -> None:
    found = others_of(source, translation, "en")[word]
    assert found
    assert wrong not in found


@pytest.mark.parametrize(
    ("source", "translation", "word"),
    [
        pytest.param("他 喜欢 踢 足球 。", "He likes to play football.", "足球", id="only football is played with 踢"),
        pytest.param("奶奶 织 毛衣 。", "Grandmother knits a sweater.", "毛衣", id="nobody knits a slipper"),
        pytest.param(
            "他 用 相机 拍 的 是 海 。",
            "It was the sea that he took with the camera.",
            "相机",
            id="no wallet takes pictures",
        ),
    ],
)
def test_what_only_one_of_a_group_is_used_for_has_no_others(source: str, translation: str, word: str) -> None:
    assert word not in others_of(source, translation, "en")


def test_every_member_is_told_in_three_languages() -> None:
    assert all(len(member) == 3 and all(member) for member in MEMBERS)


def test_no_two_of_a_group_mean_the_same() -> None:
    for _, words, _ in rows_of("interchangeable.tsv"):
        for told in zip(*(word.split("=") for word in words.split(",")), strict=True):
            assert len(set(told)) == len(told)
