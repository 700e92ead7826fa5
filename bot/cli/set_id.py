"""What may be given as the id of a set on the command line, and which set is meant?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import click

from quizzes.errors import BadInput
from quizzes.question import ID_PATTERN

if TYPE_CHECKING:
    from bot.store import SetInfo, Store


class SetId(click.ParamType[str]):
    """An id as it may stand in a link and after `/quiz`; another one is wrong usage."""

    name = "id"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the id as it is."""
        if not ID_PATTERN.fullmatch(value):
            self.fail(f"{value!r} is no id: use 1 to 48 of A-Z, a-z, 0-9, _ and -", param, ctx)
        return value


SET_ID = SetId()


def set_info(store: Store, id_: str) -> SetInfo | None:
    """Say what is known of a set; a text that is no id, perhaps no text at all, is that of none."""
    return store.set_info(id_) if ID_PATTERN.fullmatch(id_) else None


def refuse_set(id_: str, *, beside: str = "") -> NoReturn:
    """
    Say that there is no such set, and where to look; `beside` is what else might have been meant.

    Raises:
        BadInput: always.
    """
    msg = f"there is no set {id_!r}; `quizbot sets list --all` tells which there are{beside}"
    raise BadInput(msg)
