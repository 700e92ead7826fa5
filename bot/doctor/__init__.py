"""Is there anything that keeps the bot from working, now or soon? One finding for each thing, with the cure."""

from __future__ import annotations

from bot.doctor.examinations import examined
from bot.doctor.finding import Finding, State

__all__ = ["Finding", "State", "examined"]
