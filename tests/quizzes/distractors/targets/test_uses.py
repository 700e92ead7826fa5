"""A line is cited for a word only where it stands as a whole word and in the sense that we know."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.targets.uses import first_whole, line_of_use, translated_use_of
from quizzes.distractors.words import table
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "source", "translation", "language", "is_cited"),
    [
        pytest.param("圈子", "他有自己的圈子。", "彼には自分のサークルがある。", "ja", True, id="in this sense"),
        pytest.param("圈子", "我们绕了一个圈子。", "私たちは遠回りをした。", "ja", False, id="in another sense"),
        pytest.param("平台", "这个平台很大。", "The platform is big.", "en", True, id="in this sense, English"),
        pytest.param("平台", "水下有一个平台。", "There is a ledge under the water.", "en", False, id="not in English"),
        pytest.param("租金", "租金太高了。", None, None, True, id="a word of one sense, without a translation"),
        pytest.param("平台", "这个平台很大。", None, None, False, id="a word of several, without a translation"),
        pytest.param("存在", "照片都存在手机里。", None, None, False, id="two words that look like one"),
        pytest.param("多年", "这么多年，他没回来。", "長年、彼は帰らなかった。", "ja", False, id="so many, and years"),
        pytest.param("多年", "他们是多年的邻居。", "彼らは長年の隣人だ。", "ja", True, id="many years"),
        pytest.param("编辑", "我的编辑来过电话。", "My editor has called.", "en", False, id="who does it"),
        pytest.param("编辑", "她编辑了三本书。", "She edited three books.", "en", True, id="what is done"),
        pytest.param("影响", "别来影响我。", "影響しに来るな。", "ja", False, id="a verb, not a noun"),
        pytest.param("影响", "他的影响很大。", "彼の影響は大きい。", "ja", True, id="a noun"),
        pytest.param("地方", "地方的报纸来了。", "地方の新聞が来た。", "ja", False, id="in another of its senses"),
    ],
)
def test_a_line_is_cited_where_the_sense_is_borne_out(
    word: str, source: str, translation: str | None, language: str | None, *, is_cited: bool
) -> None:
    found = Document(talk(("甲", source, translation), language=language))
    assert (line_of_use(found, table()[word]) is not None) is is_cited


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("照片都存在手机里。", id="stored in the phone"),
        pytest.param("这个问题早就存在了。", id="cannot be told apart without a translation"),
    ],
)
def test_what_may_be_two_words_is_no_whole_word_without_a_translation(source: str) -> None:
    found = Document(talk(("甲", source, None), language=None))
    assert first_whole(found, "存在") is None


def test_a_word_that_the_translation_bears_out_is_whole() -> None:
    found = Document(talk(("甲", "这个问题早就存在了。", "この問題はとうに存在していた。")))
    spot = translated_use_of(found, table()["存在"])
    assert spot is not None
    assert spot.index == 0


@pytest.mark.parametrize(
    ("word", "place"),
    [
        pytest.param("問題", 0, id="as the first sentence writes it"),
        pytest.param("问题", 1, id="as the second writes it"),
    ],
)
def test_a_word_is_looked_for_in_its_own_script(word: str, place: int) -> None:
    found = Document(talk(("甲", "這個問題很大。", None), ("乙", "问题在哪里？", None), language=None))
    spot = first_whole(found, word)
    assert spot is not None
    assert spot.index == place


def test_a_word_of_the_glossary_is_cited_there() -> None:
    glossary = (("筹码", "chóu mǎ", "リソース、強み"),)
    found = Document(talk(("甲", "我们没有筹码。", "私たちには何もない。"), glossary=glossary))
    assert line_of_use(found, table()["筹码"]) == found.terms[0].entry.line


@pytest.mark.parametrize(
    ("word", "source", "is_whole"),
    [
        pytest.param("严重", "他的病很严重。", True, id="what nothing else comes near"),
        pytest.param("上来", "他会上来。", False, id="or who comes from a meeting: 会上"),
        pytest.param("上升", "前头添上升位加的数。", False, id="to add, and digits that go up"),
        pytest.param("分红", "比赛分红蓝两队。", False, id="to part into red and blue"),
        pytest.param("车把", "桥检车把长臂翻过栏杆。", False, id="a car, and what it does with its arm"),
        pytest.param("记得", "那一页还记得有天气。", False, id="what is noted down there"),
        pytest.param("能量", "绑在手腕上就能量。", False, id="what one can measure"),
    ],
)
def test_the_first_whole_word_is_one_whose_cut_is_certain(word: str, source: str, *, is_whole: bool) -> None:
    found = Document(talk(("甲", source, None), language=None))
    assert (first_whole(found, word) is not None) is is_whole


@pytest.mark.parametrize("language", ["ja", None], ids=["where the translation says it", "where there is none"])
def test_only_a_translation_makes_up_for_a_cut_that_another_comes_near(language: str | None) -> None:
    found = Document(talk(("甲", "我们看名人。", "私たちは有名人を見る。" if language else None), language=language))
    assert first_whole(found, "名人") is None
    assert (translated_use_of(found, table()["名人"]) is not None) is (language is not None)
