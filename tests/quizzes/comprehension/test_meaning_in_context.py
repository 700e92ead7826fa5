"""A sense is asked for where the text itself tells which one is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import meaning_in_context
from quizzes.comprehension.meaning_in_context import is_in_pattern, passage_around
from quizzes.comprehension.near_meanings import near_meanings, stands_in
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.word_senses import meant_sense, senses_of_words
from quizzes.question import RefutationCode
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

GLOSSARY = (("下场", "xià chǎng", "参入する"),)


def _items(
    *turns: tuple[str | None, str, str | None], glossary: tuple[tuple[str, str, str], ...] = ()
) -> dict[str, Item]:
    found = meaning_in_context.items(Document(talk(*turns, glossary=glossary)), Tally())
    return {item.subject.split("@")[0]: item for item in found}


def test_the_glossary_tells_the_sense_and_the_other_senses_are_wrong() -> None:
    turns = [
        ("甲", "公司决定下场做大模型。", None),
        ("乙", "前面有人指路。", None),
    ]
    item = _items(*turns, glossary=GLOSSARY)["下场"]
    assert item.prompt == "这句话里的“下场”是什么意思？"
    assert item.key == "参入する、加わる"
    assert {"退場する", "（悪い）結末、末路"} <= {wrong.option for wrong in item.distractors}
    codes = {wrong.option: wrong.code for wrong in item.distractors}
    assert codes["退場する"] is RefutationCode.OTHER_RECORD
    assert codes["支援する、後押しする"] is RefutationCode.OTHER_MEANING


def test_the_translation_tells_the_sense_where_the_glossary_does_not() -> None:
    item = _items(
        ("甲", "他的心思是明年再来。", "彼の考えは、来年また来るということです。"), ("乙", "电脑的网络很慢。", None)
    )["心思"]
    assert item.key == "考え、思い"


@pytest.mark.parametrize(
    ("turn", "word", "is_asked"),
    [
        pytest.param(
            ("甲", "这家店的毛病找到了，就治得好。", "この店の病気はわかりました。"),
            "毛病",
            False,
            id="what ails a shop",
        ),
        pytest.param(
            ("甲", "他胃里有点儿毛病，每天得吃药。", "彼は胃の病気があります。"), "毛病", True, id="what ails a stomach"
        ),
        pytest.param(
            ("甲", "大家的毛病就是说得太多。", "みんなの病気は話しすぎです。"),
            "毛病",
            False,
            id="a habit like an illness",
        ),
        pytest.param(
            ("甲", "那家店成了全家的包袱。", "その店は家族みんなの風呂敷包みになりました。"),
            "包袱",
            False,
            id="a shop like a bundle",
        ),
    ],
)
def test_a_sense_that_may_be_a_figure_is_asked_for_where_the_words_beside_it_decide(
    turn: tuple[str, str, str], word: str, *, is_asked: bool
) -> None:
    assert (word in _items(turn)) is is_asked


def test_people_of_one_sort_are_no_two_meanings() -> None:
    turns = (
        ("甲", "那家店的观众总是站着看。", "そこの観客はいつも立って見ます。"),
        ("乙", "他的心思是明年再来。", "彼の考えは、来年また来るということです。"),
    )
    assert set(_items(*turns)) == {"心思"}


def test_a_word_that_the_question_asks_with_is_not_asked() -> None:
    tally = Tally()
    turns = (("甲", "他的意思是明年再来。", "彼の考えは、来年また来るということです。"),)
    assert not list(meaning_in_context.items(Document(talk(*turns)), tally))
    assert tally.refused["asks-with-it"]


def test_a_word_that_japanese_writes_too_is_offered_with_its_japanese_meaning() -> None:
    turn = ("甲", "他很快就上手了，大家都很高兴。", "彼はすぐに慣れました。")
    item = _items(turn, glossary=(("上手", "shàng shǒu", "慣れる"),))["上手"]
    wrong = next(each for each in item.distractors if each.option == "上手にやる")
    assert wrong.code is RefutationCode.OTHER_MEANING
    assert "日本語" in (wrong.why.ja or "")


def test_no_option_stands_in_the_translation() -> None:
    glossary = (("下场", "xià chǎng", "参入する"),)
    literal = _items(("甲", "公司决定下场做大模型。", "会社はその仕事に加わることにしました。"), glossary=glossary)
    assert "退場する" in literal["下场"].all_options
    kept = _items(("甲", "公司决定下场做大模型。", "会社は退場することにしました。"), glossary=glossary)
    assert "退場する" not in kept["下场"].all_options


@pytest.mark.parametrize(
    ("turn", "word", "is_asked"),
    [
        pytest.param(
            ("甲", "这是规矩，含糊不得。", "これは決まりで、曖昧にはできません。"), "规矩", False, id="a rule"
        ),
        pytest.param(("甲", "现在大家的生意都受影响。", "今は皆の商売に響いています。"), "生意", False, id="a trade"),
        pytest.param(("甲", "公司决定下场做大模型。", "会社は参入することにしました。"), "下场", True, id="to join in"),
        pytest.param(
            ("甲", "遗憾自然不少，大家都知道。", "残念なことは当然少なくありません。"), "自然", True, id="of course"
        ),
    ],
)
def test_the_sense_by_which_a_word_is_known_is_not_asked_for(
    turn: tuple[str, str, str], word: str, *, is_asked: bool
) -> None:
    assert (word in _items(turn)) is is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("公司决定下场做大模型。", True, id="a verb"),
        pytest.param("公司很怕这种下场。", False, id="a thing"),
    ],
)
def test_a_verb_is_not_asked_for_where_a_thing_stands(source: str, *, is_asked: bool) -> None:
    found = _items(("甲", source, None), glossary=GLOSSARY)
    assert ("下场" in found) is is_asked


def test_the_explanation_says_what_the_glossary_says() -> None:
    item = _items(("甲", "公司决定下场做大模型。", None), glossary=GLOSSARY)["下场"]
    assert item.explanation.ja is not None
    assert "「参入する」とあり" in item.explanation.ja


def test_the_explanation_quotes_the_sentence_that_tells() -> None:
    told = "雨が降っています。彼の考えは「また来る」ということです。店は休みです。"
    item = _items(("甲", "他的心思是明年再来。", told), ("乙", "电脑的网络很慢。", None))["心思"]
    assert "訳に「彼の考えは『また来る』ということです」とあり" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("option", "text", "language", "is_there"),
    [
        pytest.param("（賭け事の）チップ", "半分のチップです。", "ja", True, id="the word"),
        pytest.param("支援する、出資する", "会社が出資しました。", "ja", True, id="a stem"),
        pytest.param("to reject", "They rejected it.", "en", True, id="an English stem"),
        pytest.param("way", "It is away.", "en", False, id="inside another word"),
        pytest.param("眠らせる", "元気になります。", "ja", False, id="nothing"),
    ],
)
def test_words_of_an_option_are_found_in_a_text(option: str, text: str, language: str, *, is_there: bool) -> None:
    assert stands_in(option, text, language) is is_there


def test_a_near_meaning_is_of_a_class_that_its_word_has() -> None:
    for word, meanings in near_meanings().items():
        senses = senses_of_words()[word]
        for near in meanings:
            assert near.pos in {sense.pos for sense in senses}, word
            assert not any(stands_in(near.ja, sense.ja, "ja") for sense in senses), word


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("他的生意很好。", None, id="nothing tells"),
        pytest.param("他的意思很有意思。", "彼の考えは面白いです。", id="two senses are borne out"),
        pytest.param("这块地东西很长。", "この土地は東西に長いです。", id="one that Japanese reads at sight"),
    ],
)
def test_what_is_not_certain_is_left(source: str, translation: str | None) -> None:
    assert not _items(("甲", source, translation))


@pytest.mark.parametrize(
    ("source", "word", "passage"),
    [
        pytest.param("公司不大，可是生意一直很好。", "生意", "公司不大，可是生意一直很好", id="its sentence"),
        pytest.param("说实话，算账。", "算账", "说实话，算账", id="with what is before a short one"),
        pytest.param("生意就是生意。", "生意", None, id="twice"),
        pytest.param("公司的生意不大，可是别人的生意一直很好。", "生意", None, id="twice in a long one"),
    ],
)
def test_the_passage_is_quoted_as_it_stands(source: str, word: str, passage: str | None) -> None:
    assert passage_around(source, word) == passage


def test_the_table_names_for_each_word_senses_that_can_be_told_apart() -> None:
    for word, senses in senses_of_words().items():
        assert len(senses) > 1, word
        assert len({sense.ja for sense in senses}) == len(senses)
        for sense in senses:
            assert sense.kind in {"sense", "literal", "friend"}
            assert sense.pos in {"n", "np", "nc", "v", "a", "d", "t", "s"}
            is_friend = sense.kind == "friend"
            assert bool(sense.en and sense.signs_ja and sense.signs_en) is not is_friend, word
        assert senses[0].kind == "sense", word


def test_a_sense_is_meant_by_its_own_words_alone() -> None:
    senses = senses_of_words()["作业"]
    homework = meant_sense(senses, "宿題をします。", "ja")
    assert homework is not None
    assert homework.ja == "宿題"
    assert meant_sense(senses, "宿題の作業です。", "ja") is None
    assert meant_sense(senses, "本を読みます。", "ja") is None


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_item_of_every_document_quotes_its_line_and_offers_no_meaning_twice(path: Path) -> None:
    whole = document(path)
    for item in meaning_in_context.items(whole, Tally()):
        assert item.evidence is not None
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert item.subject.split("@")[0]
        assert len(set(item.all_options)) == len(item.all_options) >= 3
        assert all(wrong.code and wrong.why.ja and wrong.why.en for wrong in item.distractors)


def test_english_signs_begin_a_word() -> None:
    senses = senses_of_words()["结束"]
    assert meant_sense(senses, "The meeting ended early.", "en") is not None
    assert meant_sense(senses, "My friend came.", "en") is None


@pytest.mark.parametrize(
    ("source", "word", "expected"),
    [
        pytest.param("我怕狗，比怕狼还厉害。", "厉害", True, id="how much more"),
        pytest.param("他病得很厉害。", "厉害", True, id="how much"),
        pytest.param("我病得厲害。", "厲害", True, id="traditional"),
        pytest.param("那个版本怎么看怎么别扭。", "看", True, id="however one looks"),
        pytest.param("您怎么看这件事？", "看", False, id="what one thinks"),
        pytest.param("那条狗很厉害。", "厉害", False, id="what something is like"),
    ],
)
def test_a_word_in_a_fixed_pattern_has_no_sense_of_its_own(source: str, word: str, *, expected: bool) -> None:
    assert is_in_pattern(source, word) is expected


@pytest.mark.parametrize(
    ("translation", "asked"),
    [
        pytest.param("あの犬はとても手ごわいです。", True, id="the meaning itself"),
        pytest.param("あの犬は狼より怖いです。", False, id="a word that other meanings share"),
    ],
)
def test_only_the_meaning_itself_in_a_translation_proves_it(translation: str, *, asked: bool) -> None:
    assert bool(_items(("林芳", "那条狗真的非常厉害。", translation))) is asked


@pytest.mark.parametrize(
    ("source", "translation", "is_legible"),
    [
        pytest.param("我们村的自然很美，空气也好。", "村の自然の美しさ。", True, id="its characters are its meaning"),
        pytest.param("他自然不会来。", "彼はもちろん来ません。", False, id="its characters are another meaning"),
    ],
)
def test_a_sense_that_its_characters_tell_is_not_asked_for(source: str, translation: str, *, is_legible: bool) -> None:
    found, tally = Document(talk(("甲", source, translation), ("乙", "电脑的网络很慢。", None))), Tally()
    assert [item.key for item in meaning_in_context.items(found, tally)] == ["当然、もちろん"] * (not is_legible)
    assert tally.refused["guessable"] == is_legible


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param("这种车又经济又好开。", "この車は安上がりで運転しやすい。", True, id="the key would stand out"),
        pytest.param("他自然不会来。", "彼はもちろん来ません。", False, id="others look like it"),
    ],
)
def test_a_sense_is_asked_for_beside_others_that_look_like_it(
    source: str, translation: str, *, is_refused: bool
) -> None:
    found, tally = Document(talk(("甲", source, translation), ("乙", "电脑的网络很慢。", None))), Tally()
    assert bool(list(meaning_in_context.items(found, tally))) is not is_refused
    assert tally.refused["only-one"] == is_refused


@pytest.mark.parametrize(
    ("word", "translation", "language", "english"),
    [
        pytest.param("看病", "彼は村で患者を診察した。", "ja", "to treat patients", id="the doctor does it"),
        pytest.param("看病", "母は町の病院に通った。", "ja", "to see a doctor", id="the patient does it"),
        pytest.param(
            "回报", "投資家は報酬を考えなかった。", "ja", "return (on what was put in)", id="what one gets for it"
        ),
        pytest.param(
            "回报", "She wants to repay her teacher.", "en", "to repay (a kindness)", id="what one does for it"
        ),
        pytest.param("师傅", "They hired two movers.", "en", "skilled worker", id="called to do a job"),
        pytest.param("师傅", "彼は親方に叱られた。", "ja", "master (of a trade)", id="teaches a craft"),
    ],
)
def test_who_is_meant_is_told_by_the_translation(word: str, translation: str, language: str, english: str) -> None:
    meant = meant_sense(senses_of_words()[word], translation, language)
    assert meant is not None
    assert meant.en == english


@pytest.mark.parametrize(
    ("word", "says"),
    [
        pytest.param("招牌", "名声", id="a sign of a shop is its name as well"),
        pytest.param("牌子", "通知", id="a sign may be a notice"),
    ],
)
def test_no_meaning_is_offered_that_the_word_has_in_a_figure_of_speech(word: str, says: str) -> None:
    assert says not in {meaning.says for meaning in near_meanings()[word]}


@pytest.mark.parametrize(
    ("translation", "is_refused"),
    [
        pytest.param("会社は退場することにしました。", True, id="another sense of the word"),
        pytest.param("会社はその仕事に加わることにしました。", False, id="none of the others"),
    ],
)
def test_a_meaning_is_refused_that_the_translation_has(translation: str, *, is_refused: bool) -> None:
    tally = Tally()
    found = talk(("甲", "公司决定下场做大模型。", translation), glossary=GLOSSARY)
    assert list(meaning_in_context.items(Document(found), tally))
    assert bool(tally.refused["in-translation"]) is is_refused
