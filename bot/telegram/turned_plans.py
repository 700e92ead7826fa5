"""
What does a button mean whose message is on its way to another look: which choices were made before it?

A group is slow to be changed, and a second button is pressed while the message shows the plan as it was before the
first. It may be forgotten at any time: then a button means the plan that it holds.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.telegram.memory import MOST_REMEMBERED
from bot.telegram.round_plan import CHOICES, RoundPlan

if TYPE_CHECKING:
    from collections.abc import Collection

MOST_SHOWN = 8  # of one message


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A plan as a message shows it, or will; its buttons turn to these levels."""

    set_id: str
    plan: RoundPlan
    levels: frozenset[int]


class TurnedPlans:
    """Remembers the last plans of each message, the newest at the end."""

    def __init__(self) -> None:
        self._shown: OrderedDict[tuple[int, int], tuple[_Shown, ...]] = OrderedDict()

    def note(self, chat: int, message: int, set_id: str, plan: RoundPlan, levels: Collection[int]) -> None:
        """Note which plan a message shows from now on; another set begins anew."""
        before = self._of(chat, message, set_id)
        self._shown.pop((chat, message), None)
        shown = _Shown(set_id=set_id, plan=plan, levels=frozenset(levels))
        self._shown[chat, message] = (*before, shown)[-MOST_SHOWN:]
        if len(self._shown) > MOST_REMEMBERED:
            self._shown.popitem(last=False)

    def turned(self, chat: int, message: int, set_id: str, pressed: RoundPlan) -> RoundPlan:
        """Give the newest plan with the one choice turned that the button turns."""
        shown = self._of(chat, message, set_id)
        for base in reversed(shown):
            choice = next((each for each in CHOICES if base.plan.turned(each, base.levels) == pressed), None)
            if choice is not None:
                return shown[-1].plan.with_choice(choice, pressed)
        return pressed

    def newest(self, chat: int, message: int, set_id: str, pressed: RoundPlan) -> RoundPlan:
        """Give the newest plan, where the button is of one that the message has shown."""
        shown = self._of(chat, message, set_id)
        return shown[-1].plan if any(each.plan == pressed for each in shown) else pressed

    def _of(self, chat: int, message: int, set_id: str) -> tuple[_Shown, ...]:
        return tuple(each for each in self._shown.get((chat, message), ()) if each.set_id == set_id)
