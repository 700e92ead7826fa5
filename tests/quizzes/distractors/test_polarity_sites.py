"""A verb is denied only where nothing in its clause goes with one polarity alone."""

from __future__ import annotations

import pytest

from quizzes.distractors.polarity_sites import denials


@pytest.mark.parametrize(
    ("words", "translation", "zh_other", "said"),
    [
        pytest.param(("老师", "离开", "了", "。"), "先生が離れました。", "没离开", "ませんでした", id="did"),
        pytest.param(("老师", "没", "离开", "。"), "先生は離れませんでした。", "离开了", "ました", id="did not"),
        pytest.param(("老师", "不", "离开", "。"), "先生は離れません。", "离开", "ます", id="does not"),
    ],
)
def test_a_verb_is_turned_on_both_sides(words: tuple[str, ...], translation: str, zh_other: str, said: str) -> None:
    [denial] = denials(words, translation)
    assert (denial.zh_other, denial.said) == (zh_other, said)


@pytest.mark.parametrize(
    ("words", "translation"),
    [
        pytest.param(("老师", "都", "离开", "了", "。"), "先生はみな離れました。", id="都"),
        pytest.param(("老师", "离开", "了", "三", "天", "。"), "先生は三日離れました。", id="an amount"),
        pytest.param(("老师", "离开", "了", "。"), "先生が帰りました。", id="another verb in the translation"),
        pytest.param(("老师", "离开", "了", "。"), "先生が離れましたので、泣いた。", id="a reason"),
        pytest.param(("马上", "离开", "了", "。"), "すぐに離れました。", id="an adverb before the verb"),
    ],
)
def test_a_verb_that_cannot_be_turned_is_left_alone(words: tuple[str, ...], translation: str) -> None:
    assert not list(denials(words, translation))
