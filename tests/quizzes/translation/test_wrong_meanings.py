"""Where no two meanings beside the key leave it without a look of its own, this is counted."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import table
from quizzes.question import Evidence, Localized
from quizzes.translation.asked_words import Asked
from quizzes.translation.wrong_meanings import wrong_meanings
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "stands_out"),
    [
        pytest.param("一向", True, id="an adverb that no other looks like"),
        pytest.param("工资", False, id="one thing that is paid beside others"),
    ],
)
def test_it_is_counted_where_the_meaning_would_stand_out(word: str, *, stands_out: bool) -> None:
    sense, tally = table()[word], Tally()
    gloss = Localized(ja=sense.shown_ja, en=sense.shown_en)
    key = Asked(
        sense=sense,
        gloss=gloss,
        listed=gloss,
        language="ja",
        evidence=Evidence(line=3, quote=word),
        place=0,
        is_term=False,
    )
    assert bool(wrong_meanings(Document(talk(("甲", "你好。", "こんにちは。"))), key, tally)) is not stands_out
    assert tally.refused["only-one"] == stands_out
