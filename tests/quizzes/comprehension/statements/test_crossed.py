"""Four statements that cross two places of a sentence are asked of where no sense tells which one is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.statements import crossed
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item


def _items(source: str, translation: str, language: str = "ja") -> list[Item]:
    return list(crossed.items(Document(talk(("周敏", source, translation), language=language)), Tally()))


def test_the_four_cross_two_places_and_one_has_both_as_the_text_has_them() -> None:
    told = "二〇一五年に、私は成都で古い本棚を四十個買いました。"
    [item] = _items("二〇一五年，我在成都买了四十个旧书架。", told)
    assert item.key == told
    assert len(set(item.all_options)) == 4
    assert all("周敏" in text for text in (item.prompt,))
    kept = [sum(option[i] == told[i] for i in range(min(len(option), len(told)))) for option in item.all_options]
    assert max(kept[1:]) < len(told)
    assert all((wrong.why.ja or "").count("本文は") in {1, 2} for wrong in item.distractors)


def test_a_translation_in_english_is_crossed_as_well() -> None:
    [item] = _items(
        "二〇一五年，我在成都买了四十个旧书架。", "In 2015 I bought forty old bookshelves in Chengdu.", "en"
    )
    assert len(set(item.all_options)) == 4
    assert "“" not in (item.explanation.ja or "")
    assert "決め手は" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("我在成都买了很多旧书架。", "私は成都で古い本棚をたくさん買いました。", id="one place alone"),
        pytest.param(
            "夏天的面粉要放三公斤水，冬天放四公斤水。",
            "夏の小麦粉には水を三キロ、冬は四キロ入れます。",
            id="one season beside another, and two weights",
        ),
    ],
)
def test_what_is_told_by_sense_or_stands_on_one_side_is_not_crossed(source: str, translation: str) -> None:
    assert not _items(source, translation)
