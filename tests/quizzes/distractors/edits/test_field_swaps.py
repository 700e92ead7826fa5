"""A noun is exchanged for others of its field only where nothing but its meaning tells them apart."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.field_swaps import field_swaps
from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides
from quizzes.distractors.words import table

SPOKEN_OF = frozenset(
    (
        "补贴",
        "学费",
        "房租",
        "奖金",
        "供应商",
        "竞争对手",
        "总经理",
        "大夫",
        "律师",
        "法官",
        "弹簧",
        "网页",
        "保安",
        "商人",
    )
)


def others_of(
    source: str, translation: str, language: str, words: str, known: frozenset[str] = SPOKEN_OF
) -> dict[str, tuple[str, ...]]:
    """Give the places of a sentence with what may stand there in the translation."""
    both = BothSides(source=source, translation=translation, language=language, words=tuple(words.split()), known=known)
    return {site.zh.said: site.other.others for site in sites(both)}


@pytest.mark.parametrize(
    ("source", "words", "translation", "language", "word"),
    [
        pytest.param("工资很高。", "工资 很 高 。", "給料は高いです。", "ja", "工资", id="money, in Japanese"),
        pytest.param(
            "投资人来了。", "投资人 来 了 。", "The investor came.", "en", "投资人", id="a person, in English"
        ),
    ],
)
def test_a_noun_has_others_of_its_field_that_the_text_speaks_of(
    source: str, words: str, translation: str, language: str, word: str
) -> None:
    assert len(others_of(source, translation, language, words)[word]) > 1
    assert word not in others_of(source, translation, language, words, frozenset())


@pytest.mark.parametrize(
    ("source", "words", "translation"),
    [
        pytest.param("孩子想当护士。", "孩子 想 当 护士 。", "The child wants to be a nurse.", id="what one becomes"),
        pytest.param("我是护士。", "我 是 护士 。", "I am a nurse.", id="what somebody is"),
    ],
)
def test_who_is_or_becomes_something_could_be_anything_of_its_kind(source: str, words: str, translation: str) -> None:
    assert len(others_of(source, translation, "en", words, frozenset())["护士"]) > 1


def test_no_noun_gives_way_before_a_word_for_a_place() -> None:
    assert "工资" in others_of("工资很少。", "給料は少ないです。", "ja", "工资 很 少 。")
    assert "工资" not in others_of("工资里有。", "給料にあります。", "ja", "工资 里 有 。")


@pytest.mark.parametrize(
    ("source", "words", "translation", "language"),
    [
        pytest.param("村子很远。", "村子 很 远 。", "The village is far.", "en", id="a place, as the scene decides it"),
        pytest.param("数据很多。", "数据 很 多 。", "データは多いです。", "ja", id="what is no thing, person or event"),
        pytest.param("他有电池。", "他 有 电池 。", "He has a battery.", "en", id="a thing: none has a spring"),
        pytest.param(
            "有人拍了视频。",
            "有人 拍 了 视频 。",
            "動画を撮られました。",
            "ja",
            id="of a computer: none films a web page",
        ),
        pytest.param("仓库很远。", "仓库 很 远 。", "倉庫は遠いです。", "ja", id="kanji tell it"),
        pytest.param("大象很大。", "大象 很 大 。", "The elephant is big.", "en", id="an animal"),
        pytest.param("有三厘米。", "有 三 厘米 。", "It is three centimetres.", "en", id="a unit"),
        pytest.param("老师很忙。", "老师 很 忙 。", "The teacher is busy.", "en", id="a word that everybody knows"),
        pytest.param(
            "投资人说他来。", "投资人 说 他 来 。", "The investor said he would come.", "en", id="他 tells who it is"
        ),
        pytest.param("我是护士。", "我 是 护士 。", "I'm your nurse.", "en", id="of whom it is said whose"),
        pytest.param("软件很贵。", "软件 很 贵 。", "The software is expensive.", "en", id="English does not count it"),
        pytest.param(
            "这条规则很旧。", "这 条 规则 很 旧 。", "This rule is old.", "en", id="a measure word of its own"
        ),
    ],
)
def test_a_noun_that_something_else_decides_has_none(source: str, words: str, translation: str, language: str) -> None:
    assert not others_of(source, translation, language, words)


def test_no_two_words_of_a_row_mean_the_same() -> None:
    both = BothSides(
        source="",
        translation="給料、ボーナス、投資家、看護師",
        language="ja",
        words=("工资", "奖金", "投资人", "护士"),
        known=SPOKEN_OF,
    )
    rows = list(field_swaps(both))
    assert rows
    for row in rows:
        assert len({*row.zh_others}) == len(row.zh_others) == len({*row.others["ja"]})
        assert not {*row.others["ja"]} & {*row.said["ja"]}


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_stands_in_its_place_is_a_plain_word_or_two(language: str) -> None:
    said = "合意、裁判所、農民、村、ロープ。 agreement, court, farmer, village, rope"
    both = BothSides(
        source="", translation=said, language=language, words=("协议", "法院", "农民", "村子", "绳子"), known=SPOKEN_OF
    )
    rows = list(field_swaps(both))
    assert rows
    for row in rows:
        assert all(
            other.count(" ") <= 1 and not other.endswith("s")
            for other in row.others["en" if language == "en" else "ja"]
        )


def test_no_english_word_with_a_plural_of_its_own_stands_there() -> None:
    found = others_of("女性来了。", "The women came.", "en", "女性 来 了 。")
    assert not found


@pytest.mark.parametrize(
    ("source", "words", "is_offered"),
    [
        pytest.param("护士来了。", "护士 来 了 。", True, id="nothing tells the sex"),
        pytest.param("她是护士。", "她 是 护士 。", False, id="her, in Chinese"),
        pytest.param("她的工资很高。", "她 的 工资 很 高 。", True, id="what is hers"),
    ],
)
def test_nobody_gives_way_where_he_or_she_is_told_of(source: str, words: str, *, is_offered: bool) -> None:
    both = BothSides(
        source=source, translation="看護師、給料。", language="ja", words=tuple(words.split()), known=SPOKEN_OF
    )
    assert bool(list(field_swaps(both))) is is_offered


@pytest.mark.parametrize(
    ("word", "other", "language", "is_offered"),
    [
        pytest.param("主席", "国王", "ja", True, id="one plain word"),
        pytest.param("主席", "皇帝", "ja", False, id="whose meaning is the word itself"),
        pytest.param("主席", "公主", "ja", False, id="whose meaning has an honorific before it"),
        pytest.param("主席", "国王", "en", False, id="beside what makes its plural with -men"),
        pytest.param("士兵", "警察", "ja", True, id="counted alike in Japanese"),
        pytest.param("士兵", "警察", "en", False, id="the police, of whom none is one"),
        pytest.param("大夫", "病人", "ja", True, id="of a word that is learnt later"),
        pytest.param("医生", "病人", "ja", False, id="of a word that everybody knows"),
        pytest.param("主持人", "导演", "ja", False, id="much easier"),
        pytest.param("义工", "消防员", "ja", False, id="longer"),
        pytest.param("乐队", "球队", "en", False, id="with the same head"),
        pytest.param("丈夫", "老公", "ja", False, id="of the same meaning"),
        pytest.param("丈夫", "老婆", "ja", False, id="of the meaning of another one"),
        pytest.param("丈夫", "律师", "ja", False, id="of another field"),
    ],
)
def test_a_noun_gives_way_to_what_only_its_meaning_tells(
    word: str, other: str, language: str, *, is_offered: bool
) -> None:
    glosses = table()[word].ja if language == "ja" else table()[word].en
    both = BothSides(
        source=word, translation=", ".join(glosses), language=language, words=(word,), known=frozenset({other})
    )
    assert any(other in swap.zh_others for swap in field_swaps(both)) is is_offered


@pytest.mark.parametrize(
    ("word", "other", "is_offered"),
    [
        pytest.param("决赛", "赛事", False, id="a final is an event"),
        pytest.param("铁匠", "匠人", False, id="a smith is a craftsman"),
        pytest.param("匠人", "铁匠", False, id="a craftsman may be a smith"),
        pytest.param("牙医", "大夫", False, id="a dentist is a doctor"),
        pytest.param("大夫", "牙医", False, id="a doctor may be a dentist"),
        pytest.param("牙医", "律师", True, id="a dentist is no lawyer"),
        pytest.param("铁匠", "裁缝", True, id="a smith is no tailor"),
        pytest.param("票价", "费用", False, id="a fare is a cost"),
        pytest.param("秘书", "同事", False, id="one may work with a secretary"),
        pytest.param("秘书", "顾问", True, id="a secretary gives no advice"),
        pytest.param("村民", "群众", False, id="villagers are people"),
        pytest.param("团长", "上级", False, id="who leads may be over somebody"),
    ],
)
def test_no_noun_gives_way_to_one_that_may_name_the_same(word: str, other: str, *, is_offered: bool) -> None:
    said = f"{'、'.join(table()[word].ja)}。"
    both = BothSides(source=word, translation=said, language="ja", words=(word,), known=frozenset({other}))
    assert any(other in swap.zh_others for swap in field_swaps(both)) is is_offered
