"""No word is asked by its meaning beside the words that stand beside it in a gap, nor twice in the same words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.twins import without_twins
from quizzes.distractors.vetoes import Tally
from quizzes.question import Evidence, Kind, Localized, RefutationCode

WHY = Localized(ja="理由", en="reason")


def item(subtype: str, key: str, *wrong: str) -> Item:
    """Make an item that asks for a word."""
    return Item(
        kind=Kind.CLOZE if subtype in {"word", "glossary_word", "typed"} else Kind.TRANSLATION,
        subtype=subtype,
        prompt=f"{subtype} {key}",
        key=key,
        distractors=tuple(Distractor(option=each, code=RefutationCode.OTHER_MEANING, why=WHY) for each in wrong),
        evidence=Evidence(line=1, quote=key),
        explanation=WHY,
        level=3,
        place=0,
        subject=key,
        merit=1.0,
    )


GAP = item("word", "出息", "行情", "出路", "邮票")


@pytest.mark.parametrize(
    ("gap", "other", "is_kept"),
    [
        pytest.param(GAP, item("meaning_to_term", "出息", "出路", "行情", "前途"), False, id="two are the same"),
        pytest.param(GAP, item("meaning_to_term", "出息", "出路", "前途", "志气"), True, id="one is the same"),
        pytest.param(GAP, item("meaning_to_term", "前途", "出路", "行情"), True, id="another word is asked"),
        pytest.param(GAP, item("term_to_meaning", "出息", "出路", "行情"), True, id="its meaning is asked"),
        pytest.param(
            item("glossary_word", "出息", "出路", "行情"),
            item("meaning_to_term", "出息", "出路", "行情"),
            False,
            id="a gap for a word of the glossary",
        ),
        pytest.param(item("typed", "出息"), item("meaning_to_term", "出息", "出路", "行情"), True, id="a typed gap"),
    ],
)
def test_a_word_asked_twice_beside_the_same_words_is_asked_in_its_gap(gap: Item, other: Item, *, is_kept: bool) -> None:
    tally = Tally()
    assert without_twins([other, gap], tally) == ([other, gap] if is_kept else [gap])
    assert tally.refused["asked-in-gap"] == (not is_kept)


@pytest.mark.parametrize(
    ("prompt", "is_kept"),
    [
        pytest.param("她也常常说：后悔，＿＿明天还要下井。", False, id="the same words"),
        pytest.param("她也常常说：后悔，＿＿明年还要下井。", True, id="other words behind it"),
        pytest.param("她也常常说：不怕，＿＿明天还要下井。", True, id="other words before it"),
        pytest.param("＿＿明天还要下井。", True, id="nothing before it"),
    ],
)
def test_words_that_somebody_says_again_are_asked_once(prompt: str, *, is_kept: bool) -> None:
    tally = Tally()
    first = replace(
        item("connective", "可是", "所以"), kind=Kind.CLOZE, prompt="他说：后悔，＿＿明天还要下井。", merit=2.0
    )
    again = replace(first, prompt=prompt, merit=1.0)
    assert without_twins([again, first], tally) == ([again, first] if is_kept else [first])
    assert tally.refused["said-again"] == (not is_kept)
