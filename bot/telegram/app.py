"""What the library's application is to us, in types; nothing of ours is kept in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from telegram.ext import Application, ContextTypes, ExtBot

    Data: TypeAlias = dict[Any, Any]  # the library's, unused here
    Context: TypeAlias = ContextTypes.DEFAULT_TYPE
    App: TypeAlias = Application[ExtBot[int], Context, Data, Data, Data, None]
