"""Wrong words tempt, pass the vetoes and leave the key without a look of its own."""

from __future__ import annotations

import pytest

from quizzes.distractors.candidates import Gap, is_refused, tempting, wrong_words
from quizzes.distractors.document import Document
from quizzes.distractors.fields import FAR, nearness
from quizzes.distractors.vetoes import Tally, is_cognate
from quizzes.distractors.words import table
from tests.quizzes.talks import talk

FOUND = talk(
    ("甲", "研究意味着要付出更大的成本。", "研究にはさらに大きなコストがかかります。"),
    ("乙", "大家都有顾虑。", "みんな懸念があります。"),
)
GAP = Gap(
    key=table()["成本"], text="研究意味着要付出更大的＿＿。", translation="研究にはさらに大きなコストがかかります。"
)


def test_the_most_tempting_words_speak_of_the_same_field() -> None:
    words = wrong_words(Document(FOUND), GAP, Tally())
    assert len(words) == 3
    assert all(nearness("成本", sense.word) != FAR for sense in words)


def test_a_word_of_no_field_character_or_place_in_common_does_not_tempt() -> None:
    words = {sense.word for sense in tempting(Document(FOUND), table()["成本"])}
    assert "成分" in words  # a character of the key
    assert "方言" not in words


@pytest.mark.parametrize(
    ("other", "guard"),
    [
        pytest.param("方言", "untempting", id="nothing in common with the key"),
        pytest.param("经费", "means-alike", id="the same meaning"),
        pytest.param("价格", "legible", id="kanji tell what it means"),
        pytest.param("工资", None, id="something else that is paid"),
    ],
)
def test_a_wrong_word_is_refused_for_its_first_fault(other: str, guard: str | None) -> None:
    tally = Tally()
    assert is_refused(Document(FOUND), GAP, table()[other], tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


def test_kanji_may_tell_the_last_of_three_words_that_is_near_the_key() -> None:
    document = Document(FOUND)
    assert is_cognate(table()["收入"])
    assert is_refused(document, GAP, table()["收入"], Tally())
    assert not is_refused(document, GAP, table()["收入"], Tally(), is_last=True)
