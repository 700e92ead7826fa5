"""What is not the one but the other is told the other way round in a translation whose two sides can change places."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.translated_contrasts import other_way_round
from quizzes.distractors.edits.edit import Edit, EditKind


@pytest.mark.parametrize(
    ("said", "language", "translation", "changed"),
    [
        pytest.param(
            "不是职业，而是工具",
            "ja",
            "書くことは職業ではなく、考える道具です。",
            "書くことは考える道具ではなく、職業です。",
            id="things",
        ),
        pytest.param(
            "不是职业，而是工具",
            "ja",
            "書くことは私にとって職業ではなく、道具です。",
            "書くことは私にとって道具ではなく、職業です。",
            id="behind for whom it is so",
        ),
        pytest.param(
            "不是病人，而是律师",
            "en",
            "It was not the patients but the lawyers who knew.",
            "It was not the lawyers who knew but the patients.",
            id="with all that belongs to either",
        ),
        pytest.param(
            "不是靠设备，而是靠人", "ja", "設備ではなく、若者たちに支えられていました。", None, id="no thing behind it"
        ),
        pytest.param("不是做产品，而是研究", "en", "It is not to make goods but research.", None, id="of two makes"),
        pytest.param("不是病人，而是律师", "en", "It was not only the patients but the lawyers.", None, id="not only"),
        pytest.param("先买票，再上船", "en", "Not the ticket but the boat.", None, id="no contrast"),
    ],
)
def test_a_contrast_is_told_the_other_way_round(
    said: str, language: str, translation: str, changed: str | None
) -> None:
    edit = Edit(start=0, end=len(said), said=said, other="", kind=EditKind.SWAP)
    place = other_way_round(edit, translation, language)
    assert (None if place is None else translation[: place.start] + place.other + translation[place.end :]) == changed
