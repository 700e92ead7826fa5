"""A noun may give way to any of its kind only where no scene decides it."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.scenes import plays_any_part, stands_before_a_place_word


@pytest.mark.parametrize(
    ("source", "is_free"),
    [
        pytest.param("我本来想当司机，可是没有。", True, id="what one wants to become"),
        pytest.param("我本来想当司机，可我爸说汽车会开坏。", False, id="of whom more is said"),
        pytest.param("他是一名司机。", True, id="what one is"),
        pytest.param("司机没下车。", False, id="who does something"),
        pytest.param("他当司机的时候很忙。", False, id="what something else is said of"),
    ],
)
def test_who_becomes_something_may_become_anything(source: str, *, is_free: bool) -> None:
    assert plays_any_part("司机", source) is is_free


@pytest.mark.parametrize(
    ("source", "is_place"),
    [
        pytest.param("照片里的车是我的。", True, id="inside"),
        pytest.param("照片上有车。", True, id="on"),
        pytest.param("照片上海没有。", False, id="the name of a town"),
        pytest.param("照片很旧。", False, id="nothing of the kind"),
    ],
)
def test_what_stands_before_a_word_for_a_place_is_one(source: str, *, is_place: bool) -> None:
    assert stands_before_a_place_word("照片", source) is is_place
