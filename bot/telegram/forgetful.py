"""
The library's application, which remembers nobody.

For a persistence that we do not have, it would note the id of each chat and each person whose update it worked on, and
let go of none: 15 megabytes for a hundred thousand people, until the process ends.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from telegram.ext import Application, ContextTypes, ExtBot

from quizzes.overriding import override

Data: TypeAlias = dict[Any, Any]  # the library's, unused here


class Forgetful(Application[ExtBot[int], ContextTypes.DEFAULT_TYPE, Data, Data, Data, None]):
    """Works on updates, and is then as it was."""

    @override
    def _mark_for_persistence_update(self, *, update: object | None = None, job: object = None) -> None:
        """Note nothing: there is nothing to be written down of it."""
