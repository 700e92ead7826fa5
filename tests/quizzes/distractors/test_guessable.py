"""Whatever asks, nothing is asked whose key three solvers find that know no Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze import glossary_word, word
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.translation import lattice, term
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quizzes.distractors.item import Item

COSTS = ("这意味着要付出更大的成本。", "それにはさらに大きなコストがかかります。")
TERM = ("他们公司一向看重筹码，不看别的。", "彼らはそれを重んじます。")


@pytest.mark.parametrize(
    ("module", "items", "turn"),
    [
        pytest.param("quizzes.cloze.word", word.items, COSTS, id="a gap"),
        pytest.param("quizzes.cloze.glossary_word", glossary_word.items, TERM, id="a gap for a term"),
        pytest.param("quizzes.translation.term", term.items, COSTS, id="a word and its meaning"),
        pytest.param(
            "quizzes.translation.lattice",
            lattice.items,
            ("老师终于来到学校。", "先生がようやく学校に来ました。"),
            id="a sentence and its translation",
        ),
    ],
)
def test_nothing_is_asked_that_can_be_guessed(
    module: str,
    items: Callable[[Document, Tally], Iterator[Item]],
    turn: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = talk(("甲", *turn), glossary=(("筹码", "chóu mǎ", "リソース、強み"),))
    plain = Tally()
    made = list(items(Document(whole), plain))
    assert made
    assert not plain.refused["guessable"]
    # The vetoes before it leave hardly any such key: a solver that always finds it stands for all three.
    monkeypatch.setattr(f"{module}.is_guessable", lambda *_: True)
    tally = Tally()
    assert not list(items(Document(whole), tally))
    assert tally.refused["guessable"] >= len(made)
