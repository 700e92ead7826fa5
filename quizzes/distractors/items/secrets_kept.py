"""What does a question keep secret, or ask for as a whole, so that no other one of its set prints it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.giveaway import GAP_SHOWN
from quizzes.question import Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item


_CONTEXT = 3  # characters beside a key that tell its place
_LEAST_TOLD = 3  # characters of a key with its context: fewer stand anywhere
_HALF = 6  # characters of a clause that tell half of an order


def secrets_of(item: Item) -> Iterator[str]:
    """Give the key with what stands beside it in a gap; elsewhere the key, in Chinese, with which another gives it."""
    gap = GAP_SHOWN.search(item.prompt) if item.kind is Kind.CLOZE else None
    if gap is not None:
        before, after = normal_form(item.prompt[: gap.start()]), normal_form(item.prompt[gap.end() :])
        for key in map(normal_form, item.answer):
            yield from _told([before[-_CONTEXT:] + key, key + after[:_CONTEXT]])
    elif item.form is Form.ORDER:
        yield normal_form("".join(item.tiles))
    else:
        yield from _told([normal_form(item.key)])


def _told(texts: Sequence[str]) -> Iterator[str]:
    return (text for text in texts if len(text) >= _LEAST_TOLD)


def clauses_asked(item: Item) -> Iterator[str]:
    """Give the sentence that a translation, an order or other words ask for, and of an order its long clauses."""
    if item.turns_on:
        yield normal_form(item.key)
    elif item.form is Form.ORDER:
        whole = "".join(item.tiles)
        yield from map(normal_form, [whole, *(part for part in whole.split("，") if len(part) >= _HALF)])


def share_a_word(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two sentences in other words, or in another language, are told by one word of theirs."""
    return any(word in another or another in word for word in one for another in other)
