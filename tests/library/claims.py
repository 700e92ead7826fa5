"""What was claimed, what was measured, and does it hold?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(slots=True)
class Claims:
    """A table that is printed line by line; `broken` are the claims that do not hold."""

    tell: Callable[[str], None]
    broken: list[str] = field(default_factory=list)

    def note(self, claim: str, measured: str, *, holds: bool = True) -> None:
        """Write down a claim with what was measured."""
        self.tell(f"{'ok ' if holds else 'NO '} {claim:<62} {measured}")
        if not holds:
            self.broken.append(claim)
