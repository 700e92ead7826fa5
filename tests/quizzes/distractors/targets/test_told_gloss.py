"""Of what an English gloss joins only the part is told that a sentence has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.targets.told_gloss import one_of_joined, with_first
from quizzes.distractors.words import Sense, table


@pytest.mark.parametrize(
    ("word", "aligned", "ja", "en"),
    [
        pytest.param("建议", None, "勧める、提案する", "to suggest", id="a verb is no noun"),
        pytest.param("满足", "満たす", "満たす", "to satisfy", id="the first of two deeds"),
        pytest.param("满足", "満足する", "満足する", "to be content", id="the second of two deeds"),
        pytest.param("稳定", "安定した", "安定した", "stable", id="how something is"),
        pytest.param("稳定", "安定させる", "安定させる", "to stabilise", id="what is done to it"),
        pytest.param(
            "稳定", None, "安定した、安定させる", "stable", id="a quality that the translation words otherwise"
        ),
        pytest.param("奖金", "賞金", "賞金", "prize money", id="one of two things"),
        pytest.param("奖金", None, "ボーナス、賞金", "bonus; prize money", id="either where nothing tells"),
        pytest.param("安排", "to arrange; arrangement", "手配する、段取りをつける", "to arrange", id="both in English"),
        pytest.param("满足", "to be content", "満足する", "to be content", id="told in English"),
    ],
)
def test_of_a_joined_gloss_the_part_is_told_that_is_meant(word: str, aligned: str | None, ja: str, en: str) -> None:
    sense = table()[word]
    told = one_of_joined(with_first(sense, aligned) if aligned else sense, aligned)
    assert (told.shown_ja, told.shown_en) == (ja, en)


def test_what_one_character_of_a_translation_tells_decides_the_part_too() -> None:
    sense = replace(table()["满足"], ja=("満足する",))
    assert one_of_joined(sense, None).shown_en == "to be content"


def test_a_gloss_that_joins_nothing_is_told_as_it_is() -> None:
    sense = Sense(word="桥", pos="nc", ja=("橋",), en=("bridge",))
    assert one_of_joined(sense, "橋") == sense
