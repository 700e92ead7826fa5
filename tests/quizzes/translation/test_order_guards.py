"""Which sentence is not put in order, each guard by itself?"""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.translation import sentence_order
from tests.quizzes.talks import talk

SOURCE = "我们没有音乐老师，所以我在网上找了一位老师。"


@pytest.mark.parametrize(
    ("translation", "guard"),
    [
        pytest.param("私たちには音楽の先生がいないので、ネットで一人の先生を探しました。", None, id="all is said"),
        pytest.param(
            "私たちには「音楽の先生がいないので、ネットで一人の先生を探しました。", "one-sided", id="half a quotation"
        ),
        pytest.param(
            "音楽の先生がいないので、ネットで一人の先生を探しました。", "two-orders", id="nobody says who, we or I"
        ),
    ],
)
def test_a_sentence_is_refused_for_its_first_fault(translation: str, guard: str | None) -> None:
    tally = Tally()
    made = list(sentence_order.items(Document(talk(("甲", SOURCE, translation))), tally))
    assert len(made) == (guard is None)
    assert list(tally.refused) == ([guard] if guard else [])
