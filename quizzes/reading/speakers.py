"""What is each speaker called, when labels carry roles, numbers and other widths?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.grouping import grouped
from quizzes.reading.label_names import (
    bare_names,
    inner_name,
    is_direction,
    is_narrator,
    is_note,
    is_role,
    key_of,
    outer_name,
    short_names,
    without_number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence


class Cast:
    """The speakers of one file: each label, however it is written, leads to one name."""

    def __init__(self, labels: Sequence[str]) -> None:
        plain = [without_number(label) for label in labels]
        inners: dict[str, set[str]] = {}
        for label in plain:
            inner = inner_name(label)
            if inner is not None and not is_direction(inner):
                inners.setdefault(key_of(outer_name(label)), set()).add(key_of(inner))
        self._told_apart = frozenset(outer for outer, found in inners.items() if len(found) > 1)
        counts = Counter(self._shown(label) for label in plain)
        self._names: dict[str, str] = {}
        for name, _ in sorted(counts.items(), key=lambda item: -item[1]):
            self._names.setdefault(key_of(name), name)
        self._aliases = self._same_persons(plain)

    @property
    def names(self) -> tuple[str, ...]:
        """All names, those who speak most often first."""
        return tuple(self._names.values())

    def _shown(self, label: str) -> str:
        """Leave out the role in brackets, unless it is what tells two speakers apart."""
        outer, inner = outer_name(label), inner_name(label)
        is_another = key_of(outer) in self._told_apart and not (inner is not None and is_direction(inner))
        return label.strip() if is_another else outer

    def _same_persons(self, labels: Sequence[str]) -> dict[str, str]:
        """Find those who are called by their role here and by the name in its brackets there."""
        aliases: dict[str, str] = {}
        for label in labels:
            inner = inner_name(label)
            key = key_of(self._shown(label))
            last = key_of(self._shown(label).split()[-1])
            if last != key and last in self._names:
                aliases[key] = last
            if (
                inner is not None
                and key_of(inner) in self._names
                and key_of(inner) != key
                and key not in aliases.values()
            ):
                aliases[key_of(inner)] = key
        return {**self._familiar(), **self._shortened(labels), **aliases}

    def _familiar(self) -> dict[str, str]:
        """Find who has a bare name here and a familiar one there (杰, 阿杰), where only one is so called."""
        found: dict[str, str] = {}
        familiar = _called_by(bare_names, self._names.values())
        for key, name in self._names.items():
            longer = familiar.get(key, ())
            if len(longer) == 1 and not is_role(name) and not is_role(longer[0]):
                found[key] = key_of(longer[0])
        return found

    def _shortened(self, labels: Sequence[str]) -> dict[str, str]:
        """Find who has a short label from some place on (李记者, then 李), where only one can be meant by it."""
        keys = [key_of(self._shown(label)) for label in labels]
        first = {key: i for i, key in reversed(list(enumerate(keys)))}
        last = {key: i for i, key in enumerate(keys)}
        found: dict[str, str] = {}
        of_short = _called_by(short_names, first)
        for key, since in first.items():
            longer = of_short.get(key, ())
            if len(longer) == 1 and last[longer[0]] < since:
                found[key] = longer[0]
        return found

    def name_of(self, label: str | None) -> str | None:
        """Give the name of a speaker; narration has none."""
        if label is None or is_narrator(outer_name(label)) or is_note(outer_name(label)):
            return None
        name = self._shown(without_number(label))
        key = key_of(name)
        return self._names.get(self._aliases.get(key, key), name)


def _called_by(forms: Callable[[str], Iterable[str]], names: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Give to each form of some names those that have it."""
    return grouped((form, name) for name in names for form in forms(name))
