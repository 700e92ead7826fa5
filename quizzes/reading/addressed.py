"""Whom are the letters of a file written to? These are no labels of who speaks, however often they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.grouping import grouped
from quizzes.reading.label_forms import Form
from quizzes.reading.label_names import is_role, outer_name
from quizzes.reading.languages import language_of
from quizzes.reading.letters import calls, closes_letter, is_dear, is_head, is_to, opens_to, salutes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.reading.label_forms import Label

_FORMS = frozenset({Form.COLON, Form.ALONE})


def addressed(lines: Sequence[str], found: Sequence[Label | None]) -> Iterator[str]:
    """
    Give the keys of the labels that are whom a letter is written to, or who signs one, wherever they stand.

    `found` is the label that may begin each of the `lines`. Below a date, 方小姐： may be written to; so may who is
    方様： or Dear Ms Fang in the translation behind it, and whose words end as a letter does.
    """
    letters = _Letters(lines, found)
    for key, at in _places(found).items():
        if all(map(letters.is_of_letter, at)):
            yield key


def _places(found: Sequence[Label | None]) -> Mapping[str, Sequence[int]]:
    labels = ((i, label) for i, label in enumerate(found) if label is not None and label.form in _FORMS)
    return grouped((label.key, i) for i, label in labels)


class _Letters:
    """What tells of a label, at its place among the lines of a file, that it belongs to a letter."""

    def __init__(self, lines: Sequence[str], found: Sequence[Label | None]) -> None:
        self._lines, self._found = lines, found

    def is_of_letter(self, at: int) -> bool:
        """Tell whether a label is whom a letter is written to, in either language, who signs it, or its head."""
        return self._is_written_to(at) or self._is_told(at) or self._signs(at) or is_head(self._lines[at])

    def _is_written_to(self, at: int) -> bool:
        label = self._found[at]
        if label is None:
            return False
        if self._is_told_to(at + 1, label.name) or salutes(label.name):
            return True
        # a host may say but one word below the date of a talk
        may_host = bool(label.rest) and is_role(outer_name(label.name))
        return not may_host and (self._is_headed(at) or self._is_closed(at))

    def _is_headed(self, at: int) -> bool:
        """Tell whether a head stands right before a line, or above its own translation; of two below a date one is."""
        is_translated = at > 1 and self._found[at - 1] is None and is_head(self._lines[at - 2])
        return at > 0 and (is_head(self._lines[at - 1]) or is_translated)

    def _is_told_to(self, at: int, name: str) -> bool:
        if at >= len(self._lines):
            return False
        label, line = self._found[at], self._lines[at]
        return (label is not None and is_to(label.name)) or is_dear(line) or opens_to(line) or calls(line, name)

    def _is_told(self, at: int) -> bool:
        """Tell whether a label is the translation of whom the line before is written to."""
        label = self._found[at]
        if label is None or at == 0 or not self._is_written_to(at - 1):
            return False
        return is_to(label.name) or language_of(self._lines[at]) is not language_of(self._lines[at - 1])

    def _is_closed(self, at: int) -> bool:
        """Tell whether what stands behind a label, up to the next one with a colon, ends as a letter does."""
        label = self._found[at]
        if label is None or not label.has_colon:
            return False
        others = (i for i in range(at + 1, len(self._lines)) if (other := self._found[i]) and other.has_colon)
        end = next((i for i in others if i > at + 1), len(self._lines))
        return any(map(closes_letter, (label.rest, *self._lines[at + 1 : end])))

    def _signs(self, at: int) -> bool:
        """Tell whether a name alone on a line, or on two in both languages, stands at the end or above a date."""
        if not self._is_alone(at):
            return False
        after = at + 2 if self._is_alone(at + 1) else at + 1
        return after >= len(self._lines) or is_head(self._lines[after])

    def _is_alone(self, at: int) -> bool:
        label = self._found[at] if at < len(self._found) else None
        return label is not None and label.form is Form.ALONE
