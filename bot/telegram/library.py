"""
Where does the library for Telegram come from, in a process that serves? From here first, so that it comes alone.

It is made with httpx, which brings a command line of its own where pygments is installed, and with that rich: a tenth
of the time of a start, and megabytes. A module that is None in `sys.modules` cannot be imported.
"""

from __future__ import annotations

import sys

_PYGMENTS = "pygments"

if _PYGMENTS not in sys.modules:
    sys.modules[_PYGMENTS] = None  # type: ignore[assignment]  # that is how it is said
    try:
        import telegram.ext
    finally:
        del sys.modules[_PYGMENTS]

__all__ = ["telegram"]
