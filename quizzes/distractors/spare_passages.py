"""Which passages, that only help to read a sentence, leave a set because they print another question's answer?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.distractors.asked_apart import secrets_of
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item


_HEAD = 3  # characters by which what may be told is looked up: a long text has thousands of questions


def without_telling(items: Sequence[Item]) -> Iterator[Item]:
    """Give the items of a set; one whose passage is spare and tells of another is shown without it."""
    secrets: dict[str, list[tuple[str, str]]] = {}
    for item in items:
        for secret in secrets_of(item):
            secrets.setdefault(secret[:_HEAD], []).append((secret, item.id))
    for item in items:
        printed = normal_form(item.passage or "") if item.is_passage_spare else ""
        tells = any(
            other != item.id and printed.startswith(secret, at)
            for at in range(len(printed))
            for secret, other in secrets.get(printed[at : at + _HEAD], ())
        )
        yield replace(item, passage=None, is_passage_spare=False) if tells else item
