"""What is chosen for a round, and the few characters that stand for it in a button's data."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.rounds.draft import MOST_QUESTIONS
from bot.rounds.round import Preference, RoundPace, Scoring, Terms
from bot.tutor.choice import TOP_LEVELS
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Self

    from bot.telegram.asked_quiz import AskedQuiz

USUAL_COUNT, _MOST_DIGITS = 10, 3
COUNTS = (5, 10, 15, 20, 30, 50)
SECONDS = (30, 60, 120, 300, 600, 3600, 86_400)
_KINDS: tuple[Kind | None, ...] = (None, *Kind)
_PACES, _SCORINGS, _PREFERENCES = tuple(RoundPace), tuple(Scoring), tuple(Preference)
# The choices in their order, and how many there are of each.
_CHOICES = {
    "kind": len(_KINDS),
    "level": TOP_LEVELS + 1,
    "count": len(COUNTS),
    "seconds": len(SECONDS),
    "pace": len(_PACES),
    "scoring": len(_SCORINGS),
    "hidden": 2,
    "preference": len(_PREFERENCES),
    "forms": 2,
}
CHOICES = tuple(_CHOICES)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPlan:
    """
    Which questions a round asks, and how it is played.

    With `polls_only` no question is asked that is answered in private.
    """

    kind: Kind | None = None
    level: int | None = None
    count: int = USUAL_COUNT
    terms: Terms = field(default_factory=Terms)
    preference: Preference = Preference.NEW
    polls_only: bool = True

    @property
    def code(self) -> str:
        """The characters that stand for it: one for each choice, and a count that was typed behind them."""
        typed = "" if self.count in COUNTS else str(self.count)
        return f"{self._digits}{typed}"

    @classmethod
    def read(cls, code: str) -> Self | None:
        """Give what characters stand for; None for those that stand for nothing."""
        digits, typed = code[: len(_CHOICES)], code[len(_CHOICES) :]
        if len(digits) < len(_CHOICES) or len(typed) > _MOST_DIGITS or not (code.isascii() and code.isdecimal()):
            return None
        indexes = dict(zip(_CHOICES, map(int, digits), strict=True))
        if any(index >= _CHOICES[name] for name, index in indexes.items()):
            return None
        return cls(
            kind=_KINDS[indexes["kind"]],
            level=indexes["level"] or None,
            count=int(typed) if typed else COUNTS[indexes["count"]],
            terms=Terms(
                seconds=SECONDS[indexes["seconds"]],
                pace=_PACES[indexes["pace"]],
                scoring=_SCORINGS[indexes["scoring"]],
                is_hidden=bool(indexes["hidden"]),
            ),
            preference=_PREFERENCES[indexes["preference"]],
            polls_only=not indexes["forms"],
        )

    def turned(self, choice: str, levels: Collection[int] = ()) -> Self:
        """Give the plan with the next value of a choice; of levels only those that there are."""
        if choice == "count":
            return replace(self, count=next((each for each in COUNTS if each > self.count), COUNTS[0]))
        place = CHOICES.index(choice)
        indexes = list(self._indexes())
        wanted = [0, *sorted(levels)] if choice == "level" else range(_CHOICES[choice])
        indexes[place] = next((each for each in wanted if each > indexes[place]), 0)
        plan = self.read("".join(map(str, indexes)))
        return self if plan is None else replace(plan, count=self.count)

    def with_choice(self, choice: str, other: Self) -> Self:
        """Give the plan with one choice as another plan has it."""
        if choice == "count":
            return replace(self, count=other.count)
        place = CHOICES.index(choice)
        plan = self.read(f"{self._digits[:place]}{other.code[place]}{self._digits[place + 1 :]}")
        return self if plan is None else replace(plan, count=self.count)

    @property
    def _digits(self) -> str:
        return "".join(map(str, self._indexes()))

    def _indexes(self) -> Sequence[int]:
        return (
            _KINDS.index(self.kind),
            self.level or 0,
            COUNTS.index(self.count) if self.count in COUNTS else 1,
            SECONDS.index(self.terms.seconds) if self.terms.seconds in SECONDS else 1,
            _PACES.index(self.terms.pace),
            _SCORINGS.index(self.terms.scoring),
            int(self.terms.is_hidden),
            _PREFERENCES.index(self.preference),
            int(not self.polls_only),
        )


def plan_of(asked: AskedQuiz) -> RoundPlan:
    """Give the plan that holds what was said of a round, and is the usual one in all else."""
    return RoundPlan(kind=asked.kind, level=asked.level, count=min(asked.count or USUAL_COUNT, MOST_QUESTIONS))
