"""What a word does in its sentence is told with the word behind it."""

from __future__ import annotations

import pytest

from quizzes.cloze.cue_reasons import done_by


@pytest.mark.parametrize(
    ("role", "after", "ja"),
    [
        pytest.param("本来", "就是教书的。", "もとからそうだということを述べる語", id="all along"),
        pytest.param("本来", "想学医。", "後で変わる前の、もとのことを述べる語", id="before it changed"),
        pytest.param("渐渐", "就习惯了。", "変化が少しずつ進むことを示す語", id="a word that is the same before 就"),
    ],
)
def test_an_adverb_before_jiu_is_told_as_both_together(role: str, after: str, ja: str) -> None:
    done = done_by(role, "他", after)
    assert done is not None
    assert done.ja == ja
