"""On which screens is a picture looked at?"""

from __future__ import annotations

from enum import StrEnum


class Theme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"
