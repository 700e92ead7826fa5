"""The database: everything that must survive a restart, behind one method for each question asked of it."""

from __future__ import annotations

from bot.store.failure import StoreUnavailable
from bot.store.listed_sets import SetInfo
from bot.store.roles import Person
from bot.store.sets import Added, SetState
from bot.store.store import Store

__all__ = ["Added", "Person", "SetInfo", "SetState", "Store", "StoreUnavailable"]
