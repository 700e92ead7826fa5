"""Are words doubted whose characters may as well be others, and not those that hardly can?"""

from __future__ import annotations

import pytest

from quizzes.distractors.targets.cuts import may_be_cut_elsewhere, may_be_cut_wrongly


@pytest.mark.parametrize(
    ("words", "is_doubtful"),
    [
        pytest.param(("算上", "连夜", "班费"), True, id="even with the pay for nights"),
        pytest.param(("還有", "人種", "花"), True, id="and there are people who grow, in traditional characters"),
        pytest.param(("他", "连夜", "赶回来"), False, id="no word between them"),
        pytest.param(("学校", "门口"), False, id="a cut that is far likelier"),
        pytest.param(("连夜", "写"), False, id="before a single character"),
        pytest.param(("连夜", "，", "班费"), False, id="on both sides of a sign"),
    ],
)
def test_a_word_is_doubted_that_others_may_stand_for(words: tuple[str, ...], *, is_doubtful: bool) -> None:
    assert any(may_be_cut_elsewhere(words, i) for i in range(len(words))) is is_doubtful


@pytest.mark.parametrize("at", [1, 2], ids=["the first of them", "the second"])
def test_nothing_that_the_translation_says_speaks_for_such_a_word(at: int) -> None:
    assert may_be_cut_wrongly(("算上", "连夜", "班费"), at, is_said=True)
