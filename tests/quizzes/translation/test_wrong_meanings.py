"""Where no two meanings beside the key leave it without a look of its own, this is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.glosses.told_kanji import told_kanji
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import are_near_synonyms, table
from quizzes.question import Evidence, Localized
from quizzes.translation.asked_words import Asked
from quizzes.translation.wrong_meanings import wrong_meanings
from tests.quizzes.talks import talk

_NOTHING_SAID = Document(talk(("甲", "你好。", "こんにちは。")))


@pytest.mark.parametrize(
    ("word", "stands_out"),
    [
        pytest.param("一向", True, id="an adverb that no other looks like"),
        pytest.param("工资", False, id="one thing that is paid beside others"),
        pytest.param("脸红", True, id="a meaning that its characters tell, with kanji that no other has"),
    ],
)
def test_it_is_counted_where_the_meaning_would_stand_out(word: str, *, stands_out: bool) -> None:
    tally = Tally()
    assert bool(wrong_meanings(_NOTHING_SAID, _asked(word), tally)) is not stands_out
    assert tally.refused["only-one"] == stands_out


def test_a_meaning_that_the_characters_tell_stands_beside_another_with_the_same_kanji() -> None:
    key = _asked("看望")
    assert told_kanji(key.word, key.meaning) == {"见"}
    assert any("見" in other.meaning for other in wrong_meanings(_NOTHING_SAID, key, Tally()))


@pytest.mark.parametrize(
    ("word", "meaning", "told"),
    [
        pytest.param("红眼", "目が赤くなる", "赤目", id="both characters"),
        pytest.param("走紅", "人気が出る", "", id="none"),
        pytest.param("煤灰", "石炭の灰", "石炭", id="coal"),
        pytest.param("煤矿", "炭鉱", "炭", id="coal that is no stone"),
        pytest.param("遠見", "遠視", "视", id="to see, of which Japanese has two kanji"),
        pytest.param("洗臉", "顔を洗う", "颜", id="traditional, but for what is the character itself"),
    ],
)
def test_kanji_are_told_by_the_characters_of_a_word_that_mean_the_same(word: str, meaning: str, told: str) -> None:
    assert told_kanji(word, meaning) == set(told)


def test_no_meaning_stands_out_where_there_is_no_other_one() -> None:
    tally = Tally()
    assert not wrong_meanings(_NOTHING_SAID, _asked("主要"), tally)
    assert "only-one" not in tally.refused


@pytest.mark.parametrize(
    ("word", "other", "is_near"),
    [
        pytest.param("认为", "承认", True, id="both may be rendered by 認める"),
        pytest.param("认为", "认可", True, id="to approve"),
        pytest.param("认为", "否认", False, id="to deny"),
        pytest.param("认为", "怀疑", True, id="to suspect that it is so"),
        pytest.param("觉得", "承认", False, id="to feel is not to admit"),
        pytest.param("按说", "照理说", True, id="two ways to say by rights"),
        pytest.param("柜台", "窗口", True, id="where somebody serves"),
        pytest.param("柜台", "门口", False, id="where nobody serves"),
        pytest.param("无能为力", "无可奈何", True, id="nothing can be done either way"),
        pytest.param("无能为力", "力所能及", False, id="what is within one's power"),
        pytest.param("主角", "主演", True, id="who plays the leading role has it"),
        pytest.param("主角", "导演", False, id="who tells him how"),
        pytest.param("倒是", "不料", True, id="what comes otherwise than one thought"),
        pytest.param("反而", "竟然", True, id="the contrary comes about, to one's surprise"),
        pytest.param("倒是", "到底", False, id="what one asks after all"),
        pytest.param("伺候", "赡养", True, id="who is kept is looked after"),
        pytest.param("土地", "地面", True, id="what one walks on is land"),
        pytest.param("民宿", "旅店", True, id="small houses for guests"),
        pytest.param("民宿", "别墅", False, id="a house of one's own"),
    ],
)
def test_to_hold_that_something_is_so_is_near_to_accepting_it(word: str, other: str, *, is_near: bool) -> None:
    assert are_near_synonyms(word, other) is is_near


@pytest.mark.parametrize(
    ("word", "other", "is_near"),
    [
        pytest.param("犹豫", "挣扎", True, id="to struggle with oneself"),
        pytest.param("犹豫", "纠结", True, id="to be torn"),
        pytest.param("努力", "挣扎", True, id="to struggle on"),
        pytest.param("发愁", "纠结", True, id="to worry"),
        pytest.param("犹豫", "后悔", False, id="what one does after"),
    ],
)
def test_feelings_and_efforts_are_near_to_what_is_said_of_them_in_a_figure(
    word: str, other: str, *, is_near: bool
) -> None:
    assert are_near_synonyms(word, other) is is_near


def test_what_is_handed_in_is_near_to_what_is_handed_over() -> None:
    assert are_near_synonyms("提交", "交付")
    assert are_near_synonyms("干脆", "宁愿")
    assert not are_near_synonyms("提交", "接受")


@pytest.mark.parametrize(
    ("word", "other", "is_near"),
    [
        pytest.param("台阶", "楼梯", True, id="stairs and steps, both 階段"),
        pytest.param("台阶", "走廊", False, id="steps and a corridor"),
        pytest.param("椅子", "凳子", True, id="a chair and a stool, both 椅子"),
        pytest.param("椅子", "桌子", False, id="a chair and a table"),
        pytest.param("手表", "钟表", True, id="a watch and a clock, both 時計"),
        pytest.param("手表", "眼镜", False, id="a watch and glasses"),
        pytest.param("旅行", "旅游", True, id="both 旅行する"),
        pytest.param("旅行", "出差", False, id="to travel, and on business"),
        pytest.param("收拾", "打扫", True, id="to tidy a room, and to clean it"),
        pytest.param("满足", "符合", True, id="both 条件を満たす"),
        pytest.param("发展", "进步", True, id="how technology gets on"),
        pytest.param("发展", "成功", False, id="what comes of it"),
        pytest.param("回忆", "回顾", True, id="both 振り返る"),
        pytest.param("加剧", "加深", True, id="how a conflict grows"),
        pytest.param("加剧", "减轻", False, id="how it does not"),
        pytest.param("晕车", "晕船", True, id="both 乗り物酔い"),
        pytest.param("奇怪", "独特", True, id="both 変わった"),
        pytest.param("奇怪", "危险", False, id="what a strange thing may be, too"),
    ],
)
def test_what_japanese_does_not_part_in_the_same_way_is_near(word: str, other: str, *, is_near: bool) -> None:
    assert are_near_synonyms(word, other) is is_near


def _asked(word: str) -> Asked:
    sense = table()[word]
    gloss = Localized(ja=sense.shown_ja, en=sense.shown_en)
    evidence = Evidence(line=3, quote=word)
    return Asked(sense=sense, gloss=gloss, listed=gloss, language="ja", evidence=evidence, place=0, is_term=False)


def test_a_time_stands_beside_times_that_are_said_like_it() -> None:
    words = {other.sense.word for other in wrong_meanings(_NOTHING_SAID, _asked("下个月"), Tally())}
    assert len(words & {"上个月", "下个星期", "上个星期"}) > 1


def test_somebody_old_stands_beside_others_who_are_told_as_one() -> None:
    key = replace(_asked("老年人"), language="en")
    meanings = [other.gloss.en for other in wrong_meanings(_NOTHING_SAID, key, Tally())]
    assert meanings
    assert not [meaning for meaning in meanings if (meaning or "").endswith("people")]


@pytest.mark.parametrize(
    ("word", "others"),
    [
        pytest.param("皱纹", {"伤疤", "水泡", "眉毛"}, id="what skin has, and no echo"),
        pytest.param("岩石", {"木材", "泥土", "金属", "沙子", "石头"}, id="what things are made of, and no railing"),
    ],
)
def test_a_thing_stands_beside_things_of_its_sort(word: str, others: set[str]) -> None:
    key = replace(_asked(word), language="en")
    words = {other.sense.word for other in wrong_meanings(_NOTHING_SAID, key, Tally())}
    assert words
    assert words <= others


@pytest.mark.parametrize(
    ("word", "other", "is_near"),
    [
        pytest.param("做法", "步骤", True, id="手順 of a dish is both"),
        pytest.param("观众", "游客", True, id="who walks round a museum"),
        pytest.param("恰恰", "的确", True, id="まさに of both"),
        pytest.param("做法", "看法", False, id="a view is no way of doing"),
    ],
)
def test_what_one_rendering_is_said_of_is_near(word: str, other: str, *, is_near: bool) -> None:
    assert are_near_synonyms(word, other) is is_near


@pytest.mark.parametrize(
    ("word", "other", "is_near"),
    [
        pytest.param("拍摄", "拍照", True, id="撮る and 写真を撮る"),
        pytest.param("拍摄", "放映", False, id="what is done with the film after"),
        pytest.param("整理", "梳理", True, id="to sort out is both"),
        pytest.param("挽回", "弥补", True, id="a loss is made good either way"),
        pytest.param("猜测", "推断", True, id="推測する and 推し量る"),
        pytest.param("消极", "悲观", True, id="who looks on the dark side"),
        pytest.param("消极", "乐观", False, id="who looks on the bright one"),
        pytest.param("披露", "曝光", True, id="it comes to be known"),
        pytest.param("弊端", "缺点", True, id="what is bad about something"),
        pytest.param("燃烧", "着火", True, id="it is on fire"),
        pytest.param("延长", "延续", True, id="to extend, of a life, is both"),
    ],
)
def test_what_may_be_said_for_each_other_though_no_gloss_says_so_is_near(
    word: str, other: str, *, is_near: bool
) -> None:
    assert are_near_synonyms(word, other) is is_near


@pytest.mark.parametrize(
    ("meaning", "is_asked"),
    [pytest.param("happy", True, id="an adjective"), pytest.param("happiness", False, id="the noun made of it")],
)
def test_a_quality_stands_beside_no_adjectives(meaning: str, *, is_asked: bool) -> None:
    key = replace(_asked("幸福"), language="en", gloss=Localized(ja="幸せ", en=meaning))
    assert bool(wrong_meanings(_NOTHING_SAID, key, Tally())) is is_asked
