"""Which items of a word are kept, what is shown with each, and what is torn out, each guard by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.cloze.word import _is_long, hint_of, is_torn_out, key_explained, prompt_of, spread, why_wrong
from quizzes.distractors.document import Document
from quizzes.distractors.item import Item
from quizzes.distractors.targets import Target
from quizzes.distractors.words import Sense, table
from quizzes.question import GAP, Kind, Localized
from tests.quizzes.talks import talk

SENTENCE = "船长修灯塔，木匠修门。"
ON_AND_ON = "木匠修门，船长修灯塔，" * 8


def item(key: str, sentence: str, merit: float) -> Item:
    return Item(
        kind=Kind.CLOZE,
        subtype="word",
        prompt=sentence.replace(key, GAP),
        key=key,
        evidence=None,
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
    return document, Target(spot=spot, sense=sense, start=source.index(sense.word), aligned=aligned)


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
    ("source", "translation", "language", "is_long"),
    [
        pytest.param(SENTENCE, "The captain repairs it.", "en", False, id="short on both sides"),
        pytest.param(SENTENCE, "word " * 26, "en", True, id="many English words"),
        pytest.param(SENTENCE, "word " * 26, "ja", False, id="many blanks in Japanese"),
        pytest.param(f"{ON_AND_ON}{SENTENCE}", "船長。", "ja", True, id="many characters"),
    ],
)
def test_a_sentence_is_long_on_either_side(source: str, translation: str, language: str, *, is_long: bool) -> None:
    [spot] = Document(talk(("甲", source, "x"), language=language)).spots
    assert _is_long(replace(spot, translation=translation), language) is is_long


@pytest.mark.parametrize(
    ("source", "prompt", "is_torn"),
    [
        pytest.param(SENTENCE, "船长修＿＿，木匠修门。", False, id="a whole sentence"),
        pytest.param("木匠修门，因为灯塔很旧。", "因为＿＿很旧。", True, id="a reason alone"),
        pytest.param("因为灯塔很旧，木匠修门。", "因为＿＿很旧，木匠修门。", False, id="a reason and what it is of"),
        pytest.param("木匠修门，由于灯塔很旧。", "由于＿＿很旧。", True, id="a written reason alone"),
        pytest.param("木匠修门，老师看灯塔。", "老师看＿＿。", False, id="a clause with its subject"),
        pytest.param(
            "还在河边的镇上修灯塔，木匠修门。", "还在河边的镇上修＿＿……", False, id="how the sentence itself begins"
        ),
        pytest.param("木匠修门，还在修灯塔。", "还在修＿＿。", True, id="what leans on the clause before"),
        pytest.param("木匠修门，修灯塔。", "修＿＿。", True, id="what somebody does, alone"),
        pytest.param("修灯塔，木匠修门。", "修＿＿，木匠修门……", False, id="what is done first"),
        pytest.param("木匠看灯塔，转过头来问：", "木匠看＿＿，转过头来问：", True, id="what announces words"),
        pytest.param("木匠看灯塔，转过头来问：", "木匠看＿＿……", False, id="the clause before it alone"),
    ],
)
def test_clauses_cut_out_stand_alone(source: str, prompt: str, *, is_torn: bool) -> None:
    assert is_torn_out(target_in(source, TOWER)[1], prompt) is is_torn


@pytest.mark.parametrize(
    ("source", "aligned", "is_whole"),
    [
        pytest.param(SENTENCE, "灯台", True, id="short, with what says it"),
        pytest.param(f"{ON_AND_ON}老师看长颈鹿。", "キリン", False, id="long, with what says it"),
    ],
)
def test_a_sentence_is_shown_whole_where_it_is_short(source: str, aligned: str, *, is_whole: bool) -> None:
    sense = TOWER if is_whole else Sense(word="长颈鹿", pos="nc", ja=("キリン",), en=("giraffe",))
    prompt = prompt_of(target_in(source, sense, aligned=aligned)[1])
    assert (prompt == source.replace(sense.word, GAP)) is is_whole


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
