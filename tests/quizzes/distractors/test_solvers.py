"""Items that a look at the options solves are dropped."""

from __future__ import annotations

from quizzes.distractors.solvers import is_guessable


def test_a_key_that_is_longest_most_alike_and_shares_the_stem_is_guessed() -> None:
    options = ["要做各种实验，需要更多算力，成本更高", "需要算力", "要做实验", "成本低"]
    assert is_guessable(options[0], options, "为什么成本更高？要做实验", "成本实验算力")


def test_options_of_one_make_are_not() -> None:
    assert not is_guessable("成本", ["回报", "优势", "成本", "门槛"], "但研究意味着要付出更大的＿＿。", "コスト")
