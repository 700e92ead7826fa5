"""Which guards are there, and what does each refuse?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tables import told_in

if TYPE_CHECKING:
    from collections.abc import Mapping


def guards() -> Mapping[str, str]:
    """Give what each guard refuses, in English, by its name in a `Tally`."""
    return told_in("guards.tsv")
