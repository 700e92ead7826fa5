"""What a word is one of is offered beside no word of its kind."""

from __future__ import annotations

import pytest

from quizzes.distractors.fields import names_kind_of


@pytest.mark.parametrize(
    ("general", "word", "expected"),
    [
        pytest.param("家禽", "公鸡", True, id="poultry, and a cock"),
        pytest.param("武器", "炸弹", True, id="weapons, and a bomb"),
        pytest.param("药品", "疫苗", True, id="medicines, and a vaccine"),
        pytest.param("身体", "肚子", True, id="the body, and a part of it"),
        pytest.param("公鸡", "母鸡", False, id="two of one kind"),
        pytest.param("武器", "公鸡", False, id="another kind"),
    ],
)
def test_a_word_names_the_kind_of_another(general: str, word: str, *, expected: bool) -> None:
    assert names_kind_of(general, word) is expected
