"""Drafts of questions that show little, for tests of what stands beside what."""

from __future__ import annotations

from quizzes.distractors.item import Distractor, Item, built
from quizzes.distractors.items.order import Draft
from quizzes.question import Evidence, Form, Kind, Localized, RefutationCode

WHY = Localized(ja="理由", en="reason")


def typed(
    kind: Kind, prompt: str, key: str, *, place: int = 0, subtype: str | None = None, merit: float = 1.0
) -> Draft:
    """Make a draft of a typed question."""
    return _draft(
        Item(
            kind=kind,
            subtype=subtype or f"of-{kind}",
            form=Form.TYPED,
            prompt=prompt,
            key=key,
            evidence=Evidence(line=1, quote=prompt),
            explanation=WHY,
            level=3,
            place=place,
            subject=key,
            merit=merit,
        )
    )


def choice(kind: Kind, prompt: str, key: str, *wrong: str, merit: float = 1.0) -> Draft:
    """Make a draft of a choice."""
    return _draft(
        Item(
            kind=kind,
            subtype=f"of-{kind}",
            prompt=prompt,
            key=key,
            distractors=tuple(Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=WHY) for option in wrong),
            evidence=Evidence(line=1, quote=prompt),
            explanation=WHY,
            level=3,
            place=0,
            subject=key,
            merit=merit,
        )
    )


def _draft(item: Item) -> Draft:
    return Draft(item=item, question=built(item, {1: (item.prompt,)}, item.all_options))
