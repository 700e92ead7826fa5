from __future__ import annotations

from quizzes.grouping import grouped


def test_values_of_a_key_stand_together_in_their_order() -> None:
    found = grouped([("b", 3), ("a", 1), ("b", 2), ("b", 3)])

    assert (list(found), dict(found)) == (["b", "a"], {"b": (3, 2, 3), "a": (1,)})


def test_of_nothing_there_are_no_groups() -> None:
    assert not grouped(())
