"""Which items of a word are kept, what is shown with each, and what is torn out, each guard by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.cloze import typed, word
from quizzes.cloze.word import (
    _is_attribute,
    _quoted,
    hint_of,
    is_torn_out,
    key_explained,
    prompt_of,
    seen,
    spread,
    why_wrong,
)
from quizzes.distractors.document import Document
from quizzes.distractors.item import Item
from quizzes.distractors.targets.targets import Target, best_targets
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import Sense, table
from quizzes.question import GAP, Evidence, Kind, Localized
from tests.quizzes.talks import talk

SENTENCE = "船长修灯塔，木匠修门。"
ON_AND_ON = "木匠修门，船长修灯塔，" * 8


def item(key: str, sentence: str, merit: float) -> Item:
    return Item(
        kind=Kind.CLOZE,
        subtype="word",
        prompt=sentence.replace(key, GAP),
        key=key,
        evidence=Evidence(line=1, quote=""),
        explanation=Localized(ja="一", en="one"),
        place=0,
        subject=key,
        merit=merit,
    )


def target_in(
    source: str,
    sense: Sense,
    *,
    translation: str | None = None,
    language: str | None = None,
    aligned: str | None = None,
) -> tuple[Document, Target]:
    document = Document(talk(("甲", source, translation), language=language))
    [spot] = document.spots
    return document, Target(spot=spot, sense=sense, told=sense, start=source.index(sense.word), aligned=aligned)


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        pytest.param([item("灯塔", SENTENCE, 2), item("灯塔", "灯塔很高。", 1)], [("灯塔", 2)], id="a word once"),
        pytest.param([item("灯塔", SENTENCE, 2), item("木匠", SENTENCE, 1)], [("灯塔", 2)], id="a short sentence once"),
        pytest.param(
            [item("灯塔", f"{SENTENCE}{SENTENCE[:-1]}", 2), item("木匠", f"{SENTENCE}{SENTENCE[:-1]}", 1)],
            [("灯塔", 2), ("木匠", 0)],
            id="a long one twice, the second for less",
        ),
    ],
)
def test_of_each_word_and_each_sentence_the_best_items_are_kept(
    items: list[Item], kept: list[tuple[str, float]]
) -> None:
    assert [(one.key, one.merit) for one in spread(items)] == kept


TOWER = Sense(word="灯塔", pos="nc", ja=("灯台",), en=("lighthouse",))


@pytest.mark.parametrize(
    ("sense", "language", "hint"),
    [
        pytest.param(TOWER, None, ("灯台", "lighthouse"), id="both languages"),
        pytest.param(Sense(word="灯塔", pos="nc", en=("lighthouse",)), None, None, id="no Japanese"),
        pytest.param(Sense(word="灯塔", pos="nc", ja=("灯台",)), None, None, id="no English"),
        pytest.param(
            Sense(word="角度", pos="n", ja=("角度", "観点"), en=("angle",)),
            None,
            ("角度、観点", "angle"),
            id="a cognate beside no English translation",
        ),
        pytest.param(
            Sense(word="角度", pos="n", ja=("角度", "観点"), en=("angle",)),
            "en",
            None,
            id="a cognate beside an English one, whose first gloss tells it",
        ),
        pytest.param(
            Sense(word="角度", pos="n", ja=("観点", "角度"), en=("angle",)),
            "en",
            ("観点", "angle"),
            id="a cognate of which the first gloss tells nothing",
        ),
    ],
)
def test_a_hint_tells_a_word_in_both_languages(
    sense: Sense, language: str | None, hint: tuple[str, str] | None
) -> None:
    document, target = target_in(
        f"船长看{sense.word}，木匠修门。", sense, translation="The captain.", language=language
    )
    found = hint_of(document, target)
    assert (found and (found.ja, found.en)) == hint


@pytest.mark.parametrize(
    ("translation", "language", "hint"),
    [
        pytest.param(
            "扉に『館長へ』と書いてありました」", "ja", "扉に『館長へ』と書いてありました", id="the end of one"
        ),
        pytest.param("「船長が灯台を直す。", "ja", "船長が灯台を直す。", id="the beginning of one"),
        pytest.param("「船長」が灯台を直す。", "ja", "「船長」が灯台を直す。", id="one within"),
        pytest.param("“The captain repairs the lighthouse.", "en", "The captain repairs the lighthouse.", id="English"),
    ],
)
def test_a_hint_has_no_half_of_a_quotation_that_goes_on_elsewhere(translation: str, language: str, hint: str) -> None:
    document, target = target_in(SENTENCE, TOWER, translation=translation, language=language, aligned="灯台")
    target = replace(target, spot=replace(target.spot, translation=translation))
    found = hint_of(document, target)
    assert found is not None
    assert dict(found.items())[language] == hint


@pytest.mark.parametrize(
    ("source", "translation", "language", "is_told"),
    [
        pytest.param(SENTENCE, "The captain repairs it.", "en", True, id="short on both sides"),
        pytest.param(SENTENCE, "word " * 31, "en", False, id="many English words"),
        pytest.param(SENTENCE, "word " * 31, "ja", True, id="many blanks in Japanese"),
        pytest.param(f"{ON_AND_ON}{SENTENCE}", "船長。", "ja", False, id="many characters"),
    ],
)
def test_a_translation_is_shown_of_what_is_long_on_neither_side(
    source: str, translation: str, language: str, *, is_told: bool
) -> None:
    document, target = target_in(source, TOWER, language=language, aligned="灯台")
    target = replace(target, spot=replace(target.spot, translation=translation))
    assert (seen(document, target).aligned is not None) is is_told


@pytest.mark.parametrize(
    ("source", "is_torn"),
    [
        pytest.param("木匠修门，因为灯塔很旧。", False, id="a whole sentence"),
        pytest.param("木匠看灯塔，转过头来问：", True, id="what announces words"),
        pytest.param("换句话说，木匠看灯塔。", True, id="what is said again"),
        pytest.param(f"{ON_AND_ON}{SENTENCE}", True, id="more than is read at a glance"),
    ],
)
def test_a_sentence_is_shown_that_says_all_of_what_it_is_about(source: str, *, is_torn: bool) -> None:
    target = target_in(source, TOWER)[1]
    assert is_torn_out(target) is is_torn
    assert prompt_of(target).count(GAP) == 1


@pytest.mark.parametrize(
    ("opening", "is_torn"),
    [pytest.param("", False, id="a sentence of its own"), pytest.param("换句话说，", True, id="what is said again")],
)
def test_a_word_of_half_of_what_is_said_is_neither_chosen_nor_typed(opening: str, *, is_torn: bool) -> None:
    turn = ("甲", f"{opening}木匠每天都修灯塔的门。", "大工は毎日灯台のドアを直します。")
    document = Document(talk(("甲", "你好。", "こんにちは。"), turn))
    for generator in (word, typed):
        tally = Tally()
        assert bool(list(generator.items(document, tally))) is not is_torn
        assert bool(tally.refused["torn-out"]) is is_torn


@pytest.mark.parametrize(
    ("language", "aligned", "told"),
    [
        pytest.param("en", "beacon", ("灯台", "beacon"), id="as the English translation says it"),
        pytest.param("en", None, ("灯台", "lighthouse"), id="by its gloss where that does not"),
        pytest.param("ja", "灯りの塔", ("灯りの塔", "lighthouse"), id="by its gloss beside Japanese"),
    ],
)
def test_a_word_is_told_in_either_language_as_the_translation_has_it(
    language: str, aligned: str | None, told: tuple[str, str]
) -> None:
    document, target = target_in(SENTENCE, TOWER, language=language, aligned=aligned)
    target = replace(
        target, spot=replace(target.spot, translation={"ja": "灯りの塔を直す。", "en": "They mend a beacon."}[language])
    )
    explained, wrong = key_explained(document, target), why_wrong(document, target, table()["医院"])
    assert told[1] in (explained.en or "")
    assert f"ここの「{told[0]}」" in (wrong.ja or "")
    assert ("訳では" in (explained.ja or "")) is (language == "ja")
    assert "同じ意味" not in (explained.ja or "")


def test_a_word_that_japanese_writes_like_a_meaning_of_the_key_is_named_as_chinese() -> None:
    document, target = target_in("我们约定周六见面。", table()["约定"], language="ja", aligned=None)
    assert any("約束" in gloss for gloss in target.sense.ja)
    assert (why_wrong(document, target, table()["约束"]).ja or "").startswith("中国語の「约束」")
    assert not (why_wrong(document, target, table()["关上"]).ja or "").startswith("中国語の")


CHECK, STAY = (
    Sense(word=zh, pos="v", ja=(ja,), en=(en,)) for zh, ja, en in [("查", "調べる", "check"), ("剩", "残る", "stay")]
)


@pytest.mark.parametrize(
    ("source", "sense", "translation", "quoted"),
    [
        pytest.param("他查了书。", CHECK, "彼は本を調べた。", "調べた", id="the form of the word"),
        pytest.param("他想查书。", CHECK, "彼は本を調べたい。", None, id="a form that says more"),
        pytest.param("这是剩的座位。", STAY, "残った席です。", "残った", id="what describes a noun in both"),
        pytest.param("这是剩的座位。", STAY, "席が残って、誰も来ない。", None, id="what leads on to something else"),
        pytest.param("座位剩了，谁也没来。", STAY, "席が残って、誰も来ない。", "残って", id="what leads on in both"),
        pytest.param(
            "书叫《灯塔》。", TOWER, "本は『白い灯台』という題だ。", "白い灯台」の「灯台", id="more of a title"
        ),
        pytest.param("书叫《灯塔》。", TOWER, "本は『灯台』という題だ。", "灯台", id="the title"),
        pytest.param("书里有灯塔。", TOWER, "『白い灯台』という本だ。", "灯台", id="no title in Chinese"),
    ],
)
def test_a_word_is_quoted_in_the_form_in_which_the_translation_has_it_alone(
    source: str, sense: Sense, translation: str, quoted: str | None
) -> None:
    _, target = target_in(source, sense, translation=translation, language="ja", aligned=sense.ja[0])
    assert _quoted(target) == quoted


@pytest.mark.parametrize(
    ("source", "sense", "expected"),
    [
        pytest.param("这是剩的座位。", STAY, True, id="a verb before a noun"),
        pytest.param("座位是剩的。", STAY, False, id="a verb before no noun"),
        pytest.param("这是灯塔的门。", TOWER, False, id="a noun"),
    ],
)
def test_a_verb_with_de_before_a_noun_describes_it(source: str, sense: Sense, *, expected: bool) -> None:
    assert _is_attribute(target_in(source, sense)[1]) is expected


def test_what_is_the_same_in_japanese_is_said_to_be_so() -> None:
    document = Document(talk(("甲", "谁的节奏乱了，我都能听出来。", "誰かのリズムが乱れると、聞き分けられます。")))
    [target] = [one for one in best_targets(document, Tally()) if one.sense.word == "节奏"]
    assert why_wrong(document, target, table()["革新"]).ja == (
        "「革新」は日本語の「革新」と同じ意味で、ここの「リズム」には当たりません。"
    )
