"""How is a day named in a button's data, beside a set and a group, where a date in digits has no room?"""

from __future__ import annotations

from datetime import date, timedelta

_FIRST = date(2020, 1, 1)
_MOST = 40_000  # a century; in hours, six digits


def day_number(day: date) -> int:
    """Count the days from the first one on."""
    return (day - _FIRST).days


def day_of_number(number: int) -> date | None:
    """Give the day of a number; None for a number that names none."""
    return _FIRST + timedelta(days=number) if 0 <= number < _MOST else None
