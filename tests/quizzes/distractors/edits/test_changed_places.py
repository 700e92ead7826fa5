"""A place of a sentence is changed only where another word could stand there as well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.display import clause_of
from quizzes.distractors.document import Document
from quizzes.distractors.edits.site_guards import is_half, is_of_length, is_refused
from quizzes.distractors.places import BothSides, Side, Site
from quizzes.question import Localized
from tests.quizzes.talks import talk


def _refused(source: str, zh: str, translation: str, other: str, *, denied: str = "他", language: str = "ja") -> bool:
    """Tell whether a word of a sentence, parted by spaces, may not be changed; `denied` is what else it may be."""
    words = tuple(source.split())
    whole = "".join(words)
    start, place = whole.index(zh), translation.index(other)
    site = Site(
        zh=Side(start=start, end=start + len(zh), said=zh, others=("它",)),
        other=Side(start=place, end=place + len(other), said=other, others=(denied,)),
        clause=clause_of(whole, start),
        meanings=(Localized(ja="一", en="one"), Localized(ja="二", en="two")),
    )
    return is_refused(site, BothSides(source=whole, translation=translation, language=language, words=words))


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other"),
    [
        pytest.param(
            "越 枯燥 ， 后面 的 话 就 越 有 分量 。", "分量", "後の言葉に重みが出ます。", "重み", id="the more"
        ),
        pytest.param("如果 下雨 我 看 书 。", "书", "雨の日に本を読みます。", "本", id="a condition"),
        pytest.param("我 买 了 书 ： 很 旧 。", "书", "本を買いました。", "本", id="before a colon"),
        pytest.param(
            "下雨 了 ， 我 看 书 。", "书", "雨です、降ったら本を読みます。", "本", id="a condition in Japanese"
        ),
        pytest.param("因为 下雨 ， 我 看 书 。", "书", "雨です、本を読みます。", "本", id="beside a reason"),
        pytest.param("我 没有 马上 看 书 。", "马上", "すぐには読みませんでした。", "すぐに", id="a denied adverb"),
        pytest.param("我 买 了 咖啡 。", "咖啡", "コーヒー豆を買いました。", "コーヒー", id="a piece of a longer word"),
        pytest.param(
            "这 是 幸运 币 。", "幸运", "ラッキーなコインです。", "ラッキー", id="a quality in a Chinese word"
        ),
        pytest.param("这 是 幸运币 。", "幸运", "ラッキーなコインです。", "ラッキー", id="a quality cut from a word"),
        pytest.param("我 有 一 把 钥匙 。", "钥匙", "鍵があります。", "鍵", id="behind a measure word"),
        pytest.param(
            "我 有 一 台 修好 的 相机 。", "相机", "直したカメラがあります。", "カメラ", id="farther behind one"
        ),
        pytest.param("我 买 相机 。", "相机", "カメラを1台買います。", "カメラ", id="before a counter in Japanese"),
        pytest.param("我 看 书 而已 。", "书", "本を読むだけです。", "本", id="before what belongs to it"),
        pytest.param("我 去 银行 （ bank ） 。", "银行", "I go to the bank.", "bank", id="the word itself is shown"),
    ],
)
def test_a_place_that_leaves_no_choice_is_not_changed(source: str, zh: str, translation: str, other: str) -> None:
    assert _refused(source, zh, translation, other, language="ja" if "。" in translation else "en")


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other"),
    [
        pytest.param("昨天 我 看 了 电影 。", "电影", "昨日、映画を見ました。", "映画", id="a plain noun"),
        pytest.param(
            "我 越 看 ， 头 很 疼 。", "头", "見ていると、頭が痛い。", "頭", id="the more, of one clause before"
        ),
        pytest.param(
            "书 很 旧 ， 我 越 看 。", "书", "本は古くて、見ています。", "本", id="the more, of one clause behind"
        ),
        pytest.param(
            "我们 都 看 书 。", "书", "みんな本を読みます。", "本", id="a word that goes with denials, and none"
        ),
        pytest.param("我 没有 书 。", "书", "本がありません。", "本", id="a noun that is denied"),
        pytest.param("我 马上 看 书 。", "马上", "すぐに本を読みます。", "すぐに", id="an adverb"),
        pytest.param(
            "我 马上 看 书 。", "马上", "早速本を読みます。", "早速", id="an adverb before a noun in Japanese"
        ),
        pytest.param("我 很 幸运 。", "幸运", "ラッキーです。", "ラッキー", id="a quality at the end"),
        pytest.param("这 是 幸运 数字 。", "幸运", "ラッキーな数字です。", "ラッキー", id="a quality of a longer noun"),
        pytest.param("这 是 幸运 的 。", "幸运", "ラッキーなのです。", "ラッキー", id="a quality before no noun"),
        pytest.param("饭店 门 很 旧 。", "饭店", "レストランのドアは古い。", "レストラン", id="a noun before a noun"),
        pytest.param(
            "这 张 已经 旧 了 。", "已经", "これはすでに古い。", "すでに", id="an adverb behind a measure word"
        ),
        pytest.param("昨天 买 的 。", "昨天", "昨日1台買いました。", "昨日", id="a time before a counter"),
        pytest.param("我 有 书 和 本子 。", "书", "本とノートがあります。", "本", id="a character that is shown"),
    ],
)
def test_a_place_where_another_word_may_stand_is_changed(source: str, zh: str, translation: str, other: str) -> None:
    assert not _refused(source, zh, translation, other)


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("我 想看 书 。", "私は本を見たい。", False, id="nothing goes with it"),
        pytest.param("我 想看 书 ， 但是 很 忙 。", "私は本を見たい、でも忙しい。", True, id="beside a but"),
        pytest.param("我 都 想看 。", "私は本を見たい。", True, id="beside a word that does not allow it"),
        pytest.param("我 想看 书 。", "私はまだ本を見たい。", True, id="beside such a word in Japanese"),
    ],
)
def test_a_denial_comes_only_where_nothing_forbids_it(source: str, translation: str, *, expected: bool) -> None:
    assert _refused(source, "想看", translation, "見たい", denied="見ない") is expected


def test_a_quality_is_in_no_word_where_no_words_are_known() -> None:
    side = Side(start=2, end=4, said="幸运", others=("聪明",))
    other = Side(start=0, end=4, said="ラッキー", others=("賢い",))
    site = Site(zh=side, other=other, clause=0, meanings=(Localized(ja="一", en="a"), Localized(ja="二", en="b")))
    assert not is_refused(site, BothSides(source="我很幸运的。", translation="ラッキーです。", language="ja"))


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("我们在学校里看书。", "学校で本を読みます。", True, id="a sentence"),
        pytest.param("“我们在学校里看书。", "学校で本を読みます。", False, id="half a quotation"),
        pytest.param("我们在学校里看书。", "「学校で本を読みます。", False, id="half a quotation in Japanese"),
        pytest.param("我们在学校里看书。", None, False, id="no translation"),
        pytest.param("在那边的小山上面里。", "あちらの山の上で。", False, id="only where"),
        pytest.param("我看书。", "本を読みます。", False, id="a scrap"),
        pytest.param(f"我们{'天天' * 30}看书。", "本を読みます。", False, id="too long"),
    ],
)
def test_a_sentence_is_neither_a_scrap_nor_half_a_quotation(
    source: str, translation: str | None, *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", "我们看书。", "x"))).spots
    assert is_of_length(replace(spot, source=source, translation=translation)) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("无论下雨，我们走。", True, id="what opens, and is not answered"),
        pytest.param("无论下雨，我们都走。", False, id="what opens, and is answered"),
        pytest.param("我们走，几乎没有人。", True, id="what hangs on another clause"),
    ],
)
def test_a_condition_without_what_comes_of_it_is_half(source: str, *, expected: bool) -> None:
    assert is_half(source) is expected


def test_a_character_stands_in_the_clause_that_it_is_in() -> None:
    assert [clause_of("我看书，你走。", at) for at in (0, 3, 4)] == [0, 0, 1]
