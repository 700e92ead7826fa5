"""What is a figure? A value that was measured, the baseline of the same run that it is held against, and the aim."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What a figure should be: at least or at most a bound, which is one of the ratio where `is_ratio`."""

    at_least: float | None = None
    at_most: float | None = None
    is_ratio: bool = True

    def __str__(self) -> str:
        sign, bound = ("≥", self.at_least) if self.at_least is not None else ("≤", self.at_most)
        return f"{sign} {_written(bound or 0.0)}{' ×' if self.is_ratio else ''}"

    def is_met(self, number: float) -> bool:
        """Say whether a number is within the bounds."""
        is_enough = self.at_least is None or number >= self.at_least
        return is_enough and (self.at_most is None or number <= self.at_most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table; `against` is the baseline's value in the same unit, from the same run."""

    name: str
    value: float
    unit: str
    baseline: str = ""
    against: float | None = None
    aim: Aim | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the baseline it is."""
        return self.value / self.against if self.against else None

    @property
    def is_met(self) -> bool | None:
        """Say whether the aim is reached; None where there is none."""
        if self.aim is None:
            return None
        number = self.ratio if self.aim.is_ratio else self.value
        return number is not None and self.aim.is_met(number)

    @property
    def row(self) -> tuple[str, str, str, str, str, str]:
        """Write it as cells: name, value, baseline, baseline's value, ratio, aim with whether it is met."""
        against = "" if self.against is None else f"{_written(self.against)} {self.unit}"
        ratio = "" if self.ratio is None else f"{_written(self.ratio)} ×"
        aim = "" if self.aim is None else f"{self.aim} {'✓' if self.is_met else '✗'}"
        return self.name, f"{_written(self.value)} {self.unit}", self.baseline, against, ratio, aim


HEADINGS = ("figure", "value", "baseline", "its value", "ratio", "aim")


def _written(number: float) -> str:
    """Write a number with three digits that count."""
    if abs(number) >= 100:  # noqa: PLR2004 - three digits before the point
        return f"{number:,.0f}"
    return f"{number:.3g}"
