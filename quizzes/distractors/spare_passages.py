"""Which passages, that only help to read a sentence, leave a set because they print another question's answer?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.distractors.asked_apart import secrets_of
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item


def without_telling(items: Sequence[Item]) -> Iterator[Item]:
    """Give the items of a set; one whose passage is spare and tells of another is shown without it."""
    secrets = [(item.id, tuple(secrets_of(item))) for item in items]
    for item in items:
        printed = normal_form(item.passage or "") if item.is_passage_spare else ""
        tells = bool(printed) and any(
            secret in printed for other, hidden in secrets if other != item.id for secret in hidden
        )
        yield replace(item, passage=None, is_passage_spare=False) if tells else item
