"""
Where does sqlite-utils come from, which takes the steps of the schema? From here alone, and without numpy.

It looks for numpy to give columns types by numpy's numbers, of which we have none; a bot that serves would carry ten
megabytes of it for nothing. A module that is None in `sys.modules` cannot be imported, as Python's documentation says.
"""

from __future__ import annotations

import sys

_NUMPY = "numpy"

_loaded = sys.modules.get(_NUMPY)
sys.modules[_NUMPY] = None  # type: ignore[assignment]  # that is how it is said
try:
    from sqlite_utils import Database, Migrations
finally:
    del sys.modules[_NUMPY]
    if _loaded is not None:
        sys.modules[_NUMPY] = _loaded

__all__ = ["Database", "Migrations"]
