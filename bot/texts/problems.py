"""
What is wrong with a file, in the language of whoever sent it? Our messages about files are English.

`problems.tsv` gives Japanese and Chinese for each code, once for every way in which the message of the code may be
worded; what stands in a wording for a letter in curly brackets is a text, a number or a place out of the file and is
kept. The first wording that fits counts; an empty one fits every message of its code.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from bot.texts.quotation import requoted
from bot.texts.texts import ENGLISH
from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from bot.texts.texts import Texts
    from quizzes.formats.losses import Loss
    from quizzes.problem import Problem

TABLE = "problems.tsv"
_VALUES = {"a list": "value-list", "an object": "value-object"}  # what is not shown where a value is
LEFT_OUT = "left-out"  # what Moodle may call a type of question is no list of ours
_SLOT = lazy_regex(r"\{([a-z])\}")
_SPACED_SLOT = lazy_regex(r"(?P<before> ?)\{(?P<name>[a-z])\}(?P<after> ?)")
_PLACES = lazy_regex(
    r"cell (?P<cell>[A-Z]{1,3}\d+)|question (?P<question>\d+)|line (?P<line>\d+)(?:, column (?P<column>.+))?", re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A way in which the message of a code may be worded, and what it is in other languages."""

    pattern: re.Pattern[str] | None
    told: dict[str, str]


def problem_text(texts: Texts, problem: Problem) -> str:
    """Say what was found, and what to do about it, without its place."""
    if texts.language == ENGLISH:
        return problem.message
    told = _told(texts, problem)
    return texts.say("problem-in-english", message=problem.message) if told is None else told


def loss_text(texts: Texts, loss: Loss) -> str:
    """Say what a format does not carry of a set, and of how many questions."""
    what = texts.say(f"lost-{loss.lost}")
    return texts.say("loss-of-questions", count=len(loss.questions), what=what) if loss.questions else what


def placed(texts: Texts, problem: Problem, kind: str = "") -> str:
    """Say where something was found, of what kind it is if that is asked for, and what."""
    place, said = place_text(texts, problem), f"{kind}{problem_text(texts, problem)}"
    return said if place is None else texts.say("problem-at", place=place, said=said)


def place_text(texts: Texts, problem: Problem) -> str | None:
    """Name the place of a problem as a person would look it up; what is a path stays one."""
    return None if problem.place is None else _place(texts, problem.place)


@cache
def wordings() -> dict[str, tuple[Wording, ...]]:
    """Read the table."""
    text = (resources.files("bot.texts") / TABLE).read_text(encoding="utf-8")
    found: dict[str, list[Wording]] = {}
    for row in csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        pattern = _pattern(row["english"]) if row["english"] else None
        found.setdefault(row["code"], []).append(Wording(pattern=pattern, told={"ja": row["ja"], "zh": row["zh"]}))
    return {code: tuple(each) for code, each in found.items()}


def _told(texts: Texts, problem: Problem) -> str | None:
    is_other = problem.code not in wordings() and problem.code.endswith(f"-{LEFT_OUT}")
    code = LEFT_OUT if is_other else problem.code
    for wording in wordings().get(code, ()):
        if wording.pattern is None:
            return wording.told[texts.language]
        if (match := wording.pattern.fullmatch(problem.message)) is not None:
            return _filled(texts, wording.told[texts.language], match)
    return None


def _filled(texts: Texts, told: str, match: re.Match[str]) -> str:
    given = {name: _told_value(texts, value) for name, value in match.groupdict().items()}
    return _SPACED_SLOT.sub(lambda slot: _spaced(slot, given.get(slot["name"])), told)


def _told_value(texts: Texts, value: str) -> str:
    key = _VALUES.get(value.lower())
    return requoted(texts, _place(texts, value)) if key is None else texts.say(key)


def _spaced(slot: re.Match[str], value: str | None) -> str:
    """Put a value into its slot; a blank beside it parts letters and digits from our script, and nothing else."""
    if not value:
        return slot[0] if value is None else f"{slot['before']}{slot['after']}"
    before = slot["before"] if value[0].isascii() else ""
    after = slot["after"] if value[-1].isascii() else ""
    return f"{before}{value}{after}"


def _pattern(wording: str) -> re.Pattern[str]:
    parts = _SLOT.split(wording)
    pieces = (f"(?P<{part}>.*?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile("".join(pieces), re.DOTALL)


def _place(texts: Texts, place: str) -> str:
    found = _PLACES.fullmatch(place)
    if found is None:
        return texts.say("place-file") if place == "the file" else place
    if found["cell"] is not None:
        return texts.say("place-cell", cell=found["cell"])
    if found["question"] is not None:
        return texts.say("place-question", number=found["question"])
    if found["column"] is not None:
        return texts.say("place-column", line=found["line"], column=found["column"])
    return texts.say("place-line", line=found["line"])
