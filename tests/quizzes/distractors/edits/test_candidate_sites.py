"""A place of a sentence is changed only where it is a whole word that stands there once."""

from __future__ import annotations

import re

import pytest

from quizzes.distractors.edits.candidate_sites import (
    _is_unsure,
    _level_of,
    _parts,
    meaning_of,
)


@pytest.mark.parametrize(
    ("wording", "text", "language", "expected"),
    [
        pytest.param("first", "the first shop", "en", False, id="a word"),
        pytest.param("first", "a first-rate shop", "en", True, id="the beginning of one"),
        pytest.param("rate", "a first-rate shop", "en", True, id="the end of one"),
        pytest.param("みな", "みなが来た", "ja", False, id="all"),
        pytest.param("みな", "みなさんが来た", "ja", True, id="all of them, politely"),
        pytest.param("人みな", "人みなさんが来た", "ja", False, id="more than that before it"),
        pytest.param("みなさんが", "みなさんが来た", "ja", False, id="more than that behind it"),
    ],
)
def test_a_wording_may_be_a_part_of_a_longer_one(wording: str, text: str, language: str, *, expected: bool) -> None:
    found = re.search(wording, text)
    assert found is not None
    assert _is_unsure(found, language) is expected


def test_only_a_listed_word_of_several_characters_has_parts() -> None:
    assert _parts(("重要", "的", "事")) == {(0, 1), (1, 2)}
    assert _parts(("我", "要")) == frozenset()


def test_a_denied_verb_is_as_hard_as_the_verb_and_what_no_list_has_the_hardest() -> None:
    assert _level_of("没敢") == _level_of("敢")
    assert _level_of("魑魅") == 7


@pytest.mark.parametrize(
    ("zh", "said", "meaning"),
    [
        pytest.param("以前", "昔は", "昔", id="a time that is spoken of"),
        pytest.param("昨天", "きのうは", "きのう", id="a day that is spoken of"),
        pytest.param("那时候", "そのころは、", "そのころ", id="a time before a comma"),
        pytest.param("其实", "実は", "実は", id="one word"),
        pytest.param("其实", "じつは", "じつは", id="one word, in kana"),
    ],
)
def test_a_time_means_itself_without_the_particle_behind_it(zh: str, said: str, meaning: str) -> None:
    assert meaning_of(zh, said, "ja").ja == meaning


def test_a_side_is_told_without_the_preposition_before_it() -> None:
    left, end = meaning_of("左侧", "on the left", "en"), meaning_of("最后", "in the end", "en")
    assert (left.ja, left.en, end.en) == ("左側", "the left", "in the end")
