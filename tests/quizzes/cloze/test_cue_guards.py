"""Which clause with a connective or an adverb is refused, and which of the words beside it, each guard by itself."""

from __future__ import annotations

import pytest

from quizzes.cloze.cue import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

SOURCE, JAPANESE = "灯塔其实有很多玻璃。", "灯台には実はガラスがたくさんあります"
ON_AND_ON = "、それはとても美しくて遠くからも見えて、船の人たちはみなそれを見て喜びます" * 7


@pytest.mark.parametrize(
    ("translation", "guard"),
    [
        pytest.param(f"{JAPANESE}。", None, id="no more than the sentence"),
        pytest.param(f"{JAPANESE}{ON_AND_ON}。", "long-prompt", id="a hint that nobody reads to its end"),
        pytest.param("其の灯台には、実はガラスがたくさんあります。", "legible", id="the hint has its characters"),
    ],
)
def test_a_clause_is_refused_for_its_first_fault(translation: str, guard: str | None) -> None:
    tally = Tally()
    made = list(items(Document(talk(("甲", SOURCE, translation))), tally))
    assert [item.key for item in made] == ["其实"] * (guard is None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("source", "is_offered"),
    [
        pytest.param("这座灯塔当然很旧，其实还能用很多年。", False, id="the prompt shows it"),
        pytest.param("这座灯塔很旧，其实还能用很多年。", True, id="the prompt does not"),
    ],
)
def test_no_word_of_the_clause_is_offered(source: str, *, is_offered: bool) -> None:
    tally = Tally()
    [item] = items(Document(talk(("甲", source, "この灯台は古いけれど、実はまだ何年も使えます。"))), tally)
    assert ("当然" in item.all_options) is is_offered
    assert tally.refused["in-prompt"] == (not is_offered)
