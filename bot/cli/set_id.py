"""What may be given as the id of a set on the command line?"""

from __future__ import annotations

import click

from quizzes.question import ID_PATTERN


class SetId(click.ParamType[str]):
    """An id as it may stand in a link and after `/quiz`; another one is wrong usage."""

    name = "id"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the id as it is."""
        if not ID_PATTERN.fullmatch(value):
            self.fail(f"{value!r} is no id: use 1 to 48 of A-Z, a-z, 0-9, _ and -", param, ctx)
        return value


SET_ID = SetId()
