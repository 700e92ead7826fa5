"""
Where does sqlite-utils come from? From here alone, so that it comes without numpy, and without what reads dates.

It looks for numpy to give columns types by numpy's numbers, of which we have none; a bot that serves would carry ten
megabytes of it for nothing. A module that is None in `sys.modules` cannot be imported, as Python's documentation says.
What reads dates of any form is for its own command line, and loaded when somebody uses it: a fiftieth of a start.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMPY, _DATES, _PARSER = "numpy", "dateutil", "dateutil.parser"


class _Later(ModuleType):
    """Stands for a module until something of it is used."""

    def __getattr__(self, name: str) -> object:
        found: object = getattr(import_module(self.__name__), name)
        return found


def _stand_ins() -> Mapping[str, ModuleType | None]:
    dates = ModuleType(_DATES)
    vars(dates)["parser"] = _Later(_PARSER)
    return {_NUMPY: None} if _DATES in sys.modules else {_NUMPY: None, _DATES: dates}


_put = _stand_ins()
_loaded = {name: sys.modules[name] for name in _put if name in sys.modules}
sys.modules.update(_put)  # type: ignore[arg-type]  # None is how it is said
try:
    from sqlite_utils import Database, Migrations
finally:
    for name in _put:
        del sys.modules[name]
    sys.modules.update(_loaded)

__all__ = ["Database", "Migrations"]
