"""What a function word says with the very words that it stands with keeps every one of them."""

from __future__ import annotations

from quizzes.cloze.frame_reasons import constructions


def test_not_very_is_not_told_as_not_at_all() -> None:
    told = {pattern: meaning for pattern, meaning in constructions().items() if pattern.startswith("对…不太")}
    assert told
    for pattern, meaning in told.items():
        assert "あまり" in (meaning.ja or ""), pattern
        assert "very" in (meaning.en or ""), pattern
