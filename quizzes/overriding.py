"""
Where does `override` come from? It says of a method that it stands in the place of a parent's, to who checks types.

Python 3.11 lacks it, and to load the package that has it took longer than all the methods that are so marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override  # whoever checks types cannot tell the difference
else:

    def override(method: object) -> object:
        """Leave a method as it is: the mark is for who reads."""
        return method
