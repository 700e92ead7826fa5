"""Each of the small questions behind a veto has a case in which it says yes and one in which it says no."""

from __future__ import annotations

import pytest

from quizzes.chinese.pinyin import syllables
from quizzes.distractors.document import Document
from quizzes.distractors.edits.candidate_sites import Row, _is_new
from quizzes.distractors.edits.coverage import _is_of_length
from quizzes.distractors.edits.site_guards import _is_in_compound
from quizzes.distractors.places import BothSides, Side, Site
from quizzes.distractors.rivals.balance import _has_only_head
from quizzes.distractors.vetoes import _is_of_one_kind, _shares_a_meaning_kanji
from quizzes.distractors.words import Sense
from quizzes.distractors.wrong_readings import is_valid
from tests.quizzes.talks import talk


def sense(word: str, japanese: str) -> Sense:
    """Make a noun with one meaning."""
    return Sense(word=word, pos="n", ja=(japanese,), en=("thing",))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            sense("创业公司", "スタートアップ企業"), sense("初创公司", "スタートアップ会社"), True, id="startups"
        ),
        pytest.param(sense("创业公司", "スタートアップ企業"), sense("上市公司", "上場会社"), False, id="two kinds"),
        pytest.param(sense("电影票", "映画チケット"), sense("火车票", "列車チケット"), False, id="a character alone"),
    ],
)
def test_compounds_are_of_one_kind_by_half_their_characters_and_a_noun(
    one: Sense, other: Sense, *, expected: bool
) -> None:
    assert _is_of_one_kind(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(sense("差异", "差異"), sense("差距", "差"), True, id="both are a difference"),
        pytest.param(sense("差异", "差異"), sense("距离", "距離"), False, id="no character in common"),
        pytest.param(sense("数字化", "電子化"), sense("商业化", "商業化"), False, id="an ending alone"),
    ],
)
def test_words_share_a_character_that_both_glosses_have(one: Sense, other: Sense, *, expected: bool) -> None:
    assert _shares_a_meaning_kanji(one, other) is expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        pytest.param("mā", True, id="said"),
        pytest.param("rī", False, id="in another tone alone"),
    ],
)
def test_a_syllable_is_said_in_some_tones(reading: str, *, expected: bool) -> None:
    read = syllables(reading)
    assert read is not None
    assert [is_valid(syllable) for syllable in read] == [expected]


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("我们都去了。", "私たちはみな行った。", True, id="they are not spoken of"),
        pytest.param("我们等了他们。", "私たちは彼らを待った。", False, id="they are"),
    ],
)
def test_another_wording_stands_nowhere_else(source: str, translation: str, *, expected: bool) -> None:
    row = Row(language="ja", zh="我们", zh_others=("他们",), said="私たち", others=("彼ら",))
    assert _is_new(row, "他们", "彼ら", BothSides(source=source, translation=translation, language="ja")) is expected


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        pytest.param("コーヒー豆を買った。", True, id="beans of coffee"),
        pytest.param("コーヒーを買った。", False, id="coffee"),
    ],
)
def test_a_noun_may_be_a_piece_of_a_longer_one(translation: str, *, expected: bool) -> None:
    zh = Side(start=2, end=4, said="咖啡", others=("茶叶",))
    other = Side(start=0, end=4, said="コーヒー", others=("お茶",))
    assert _is_in_compound(Site(zh=zh, other=other, clause=0, meanings=()), translation) is expected


@pytest.mark.parametrize(
    ("key", "words", "hint", "expected"),
    [
        pytest.param(
            "初创公司", ("开发商", "投资人"), "新興企業", True, id="the hint speaks of a firm, and it alone is one"
        ),
        pytest.param("初创公司", ("开发商", "投资人"), "a young company", True, id="the hint says so in English"),
        pytest.param("初创公司", ("上市公司", "投资人"), "新興企業", False, id="another is a firm as well"),
        pytest.param("初创公司", ("开发商", "投资人"), "新しい人", False, id="the hint speaks of no firm"),
        pytest.param("初创公司", ("开发商", "投资人"), "新しい病院", False, id="the hint speaks of the next field"),
        pytest.param("水泥厂", ("开发商", "投资人"), "工場", False, id="what it ends in is no word"),
        pytest.param("公司", ("机构", "投资人"), "新興企業", False, id="the key is the word itself"),
    ],
)
def test_the_key_does_not_end_alone_as_the_hint_says(
    key: str, words: tuple[str, ...], hint: str, *, expected: bool
) -> None:
    assert _has_only_head(key, words, hint) is expected


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        pytest.param("私たちは多くの学校に行きました。", True, id="about as long"),
        pytest.param("ええ", False, id="next to nothing"),
        pytest.param("私たちは多くの学校に行きました。" * 4, False, id="four times as much"),
    ],
)
def test_a_translation_is_as_long_as_what_it_says(translation: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", "我们去了很多学校。", translation))).spots
    assert _is_of_length(spot, "ja") is expected
