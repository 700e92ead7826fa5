"""Which of two questions that ask for a sentence as a whole prints what the other asks for?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.question import Form, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item

_HALF = 6  # characters of a clause that tell half of an order


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
