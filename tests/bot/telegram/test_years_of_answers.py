"""What has to look through all that somebody ever answered is read beside the event loop: thousands hold up others."""

from __future__ import annotations

from threading import get_ident
from typing import TYPE_CHECKING

import pytest

from bot.store import reviews
from bot.store.access import Access

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store.sqlite import Database
    from tests.bot.botapi.people import Somebody

OF_ALL_ANSWERS = {
    reviews.due,
    reviews.due_count,
    reviews.forecast,
    reviews.mistakes,
    reviews.mistakes_count,
    reviews.next_due,
    reviews.words_known,
}


@pytest.mark.parametrize("said", ["/start", "/review", "/mistakes", "/score", "/cancel"])
async def test_nothing_of_all_answers_is_read_on_the_event_loop(
    ann: Somebody, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    loop, asked, on_loop = get_ident(), set[str](), set[str]()
    read = Access.read

    def noted(access: Access, question: Callable[[Database], object], *rest: object, **named: object) -> object:
        if question in OF_ALL_ANSWERS:
            (on_loop if get_ident() == loop else asked).add(question.__name__)
        return read(access, question, *rest, **named)

    await ann.says("/quiz mini 2 cloze")
    await ann.press(ann.buttons[0])
    monkeypatch.setattr(Access, "read", noted)
    await ann.says(said)

    assert asked
    assert on_loop == set()
