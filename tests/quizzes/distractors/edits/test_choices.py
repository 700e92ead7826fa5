"""Of a question that names what is so and what is not, no half is changed by itself."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.choices import parts_a_choice
from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides


@pytest.mark.parametrize(
    ("source", "word", "does_part"),
    [
        pytest.param("我问他担不担心。", "担心", True, id="the word behind its first character"),
        pytest.param("我问他喜不喜欢海。", "喜欢", True, id="another one"),
        pytest.param("我不知道他看没看见。", "看见", True, id="with mei"),
        pytest.param("我想知道贵不贵。", "贵", True, id="one character"),
        pytest.param("我問他擔不擔心。", "擔心", True, id="traditional characters"),
        pytest.param("我问他担不担心。", "担不担心", False, id="all of it"),
        pytest.param("我问他能不能学习。", "学习", False, id="a word behind it"),
        pytest.param("他不担心。", "担心", False, id="a denial"),
        pytest.param("他担心我不担心。", "我", False, id="two verbs"),
    ],
)
def test_a_half_of_a_choice_is_no_place_of_its_own(source: str, word: str, *, does_part: bool) -> None:
    start = source.index(word)
    assert parts_a_choice(source, start, start + len(word)) is does_part


@pytest.mark.parametrize(
    ("source", "words", "translation", "is_found"),
    [
        pytest.param(
            "他们担不担心老师不同意。",
            ("他们", "担不", "担心", "老师", "不", "同意", "。"),
            "They worry that the teacher says no.",
            False,
            id="whether or not",
        ),
        pytest.param(
            "他们担心老师不同意。",
            ("他们", "担心", "老师", "不", "同意", "。"),
            "They worry that the teacher says no.",
            True,
            id="a plain word",
        ),
    ],
)
def test_no_half_of_a_choice_is_changed_on_both_sides(
    source: str, words: tuple[str, ...], translation: str, *, is_found: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="en", words=words)
    assert ("担心" in [site.zh.said for site in sites(both)]) is is_found
