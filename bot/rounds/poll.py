"""Which questions fit into one of Telegram's polls, and what is on it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_QUESTION, LONGEST_OPTION, LONGEST_EXPLANATION, LONGEST_DESCRIPTION = 300, 100, 200, 1024
LEAST_OPTIONS, MOST_OPTIONS = 2, 12
MOST_LINE_FEEDS = 2
# A description goes on behind this where the passage and the hint both stand in it.
GAP = "\n\n"
# Three dots leave something out (不是…，而是…) more often than they end a sentence, and e.g. goes on in small letters.
# Nor does a name end at a title or an initial: Mr. Chen, J. Smith.
_SHORT = r"(?<!\b[A-Z])(?<!\b[DM]r)(?<!\bMs)(?<!\bMrs)(?<!\bProf)"
_SENTENCE_END = rf"(?:[。！？!?]+…*|{_SHORT}\.(?!\S)(?!\s+[a-z]))[」』”’）)\"']*"
_BRACKETS = (("「", "」"), ("『", "』"), ("“", "”"), ("（", "）"), ("(", ")"))
# Whole sentences that are less than this part of the room are a line number, say, without the reason.
_LEAST_FILLED = 0.5
_TORN_WORD = r"(?<=\s)[0-9A-Za-zÀ-ɏ'’]+\Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizPoll:
    """What a poll shows; `right` is the index of the right option; `is_shuffled`, each sees an order of their own."""

    question: str
    options: tuple[str, ...]
    right: int
    description: str
    explanation: str
    is_shuffled: bool = True

    @property
    def fits(self) -> bool:
        """Whether Telegram takes it, as it is, and shows all of it."""
        return (
            0 < length(self.question.strip()) <= LONGEST_QUESTION
            and LEAST_OPTIONS <= len(self.options) <= MOST_OPTIONS
            and all(0 < length(option.strip()) <= LONGEST_OPTION for option in self.options)
            and len({_as_kept(option) for option in self.options}) == len(self.options)
            and length(self.description) <= LONGEST_DESCRIPTION
            and length(self.explanation) <= LONGEST_EXPLANATION
            and self.explanation.count("\n") <= MOST_LINE_FEEDS
        )


def quiz_poll(
    *, head: str, prompt: str, options: Sequence[str], right: int, context: Sequence[str], explanation: str
) -> QuizPoll:
    """
    Lay a question out as a poll: the prompt under its head, or before what stands in the description if it is too long.

    `context` is what is read first. Of an explanation that is too long, the first sentences are shown.
    """
    together = f"{head}\n{prompt}"
    is_short = length(together) <= LONGEST_QUESTION
    return QuizPoll(
        question=together if is_short else head,
        options=tuple(options),
        right=right,
        description=GAP.join(filter(None, context if is_short else [*context, prompt])),
        explanation=short_explanation(explanation),
    )


def short_explanation(text: str) -> str:
    """Give the first sentences that Telegram shows whole; where those say little, as much as it shows."""
    flat = _few_lines(text.strip())
    if length(flat) <= LONGEST_EXPLANATION:
        return flat
    kept = ""
    for match in re.finditer(_SENTENCE_END, flat):
        whole = flat[: match.end()]
        if length(whole) > LONGEST_EXPLANATION:
            break
        kept = whole if _is_closed(whole) else kept
    return kept if length(kept) >= LONGEST_EXPLANATION * _LEAST_FILLED else _cut(flat, LONGEST_EXPLANATION)


def is_same(question: str, options: Sequence[str], other_question: str, other_options: Sequence[str]) -> bool:
    """Say whether two polls show the same, whatever was done with their blanks on the way."""
    return _as_kept(question) == _as_kept(other_question) and [*map(_as_kept, options)] == [
        *map(_as_kept, other_options)
    ]


def length(text: str) -> int:
    """Count in UTF-16 units, the strictest way in which Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _as_kept(text: str) -> str:
    return " ".join(text.split())


def _few_lines(text: str) -> str:
    """Put a text on as many lines as an explanation may have."""
    first, *rest = [line.strip() for line in text.split("\n") if line.strip()] or [""]
    return "\n".join([first, *rest]) if len(rest) <= MOST_LINE_FEEDS else " ".join([first, *rest])


def _is_closed(text: str) -> bool:
    """Say whether no quotation or bracket is open at the end."""
    return all(text.count(opening) == text.count(closing) for opening, closing in _BRACKETS)


def _cut(text: str, limit: int) -> str:
    """Cut where the room ends, between words."""
    kept = text[: limit - 1]
    while length(kept) > limit - 1:
        kept = kept[:-1]
    if re.match(r"[0-9A-Za-zÀ-ɏ'’]", text[len(kept) :]):
        kept = re.sub(_TORN_WORD, "", kept)
    return kept.rstrip() + "…"
