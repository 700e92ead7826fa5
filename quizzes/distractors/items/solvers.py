"""
Can an item be answered without reading it?

Solvers that know no Chinese guess by the look of the options: shared characters with the hint or the prompt, the
longest or the shortest, the option most like the others, the only one with (or without) a negation, the one that stands
first, the one of the most common characters, the number in the midst of the others or the one that most of them differ
from in one digit. An item that three of them solve, each with one clear favourite, is
dropped; over a whole set no solver may do much better than chance.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.vetoes import overlap
from quizzes.distractors.words import in_simplified
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quizzes.question import Question

_NEGATION = lazy_regex(r"[不没沒无無]|ない|ません|\bnot?\b|n't")
_NUMERAL = lazy_regex(
    r"(?:百分之|第|零下)?(?P<number>[0-9]+|[零一二三四五六七八九十百千两]+)[^0-9零一二三四五六七八九十百千]*"
)
_ENOUGH, _TELLING = 3, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one sees of a choice: the options in their order, what is asked and what is shown with it."""

    options: tuple[str, ...]
    prompt: str
    shown: str = ""


Solver: TypeAlias = "Callable[[Look], Sequence[float]]"


def look_of(question: Question) -> Look:
    """Take of a question what a solver looks at."""
    hints = [text for _, text in question.hint.items()] if question.hint is not None else []
    prompt = f"{question.passage or ''}{question.prompt}"
    return Look(options=question.options, prompt=prompt, shown=f"{''.join(hints)}{prompt}")


def credit(solver: Solver, look: Look, key: str) -> float:
    """Give what a solver earns on an item, 0 to 1: where it has several favourites, its share of the key."""
    scores = solver(look)
    most = max(scores)
    best = [option for option, score in zip(look.options, scores, strict=True) if score == most]
    return 1 / len(best) if key in best else 0.0


def chance(question: Question) -> float:
    """Give what blind choice earns on an item."""
    return 1 / len(question.options)


def is_guessable(key: str, options: Sequence[str], prompt: str, hint: str = "") -> bool:
    """
    Veto 11: at least three of five solvers have the key as their only favourite, or its characters tell it.

    So do those of 老花镜 tell 老眼鏡, if but one of the others, 隐形眼镜, has any of these.
    """
    shared = {option: overlap(option, hint) for option in options}
    if shared[key] >= _TELLING and sum(count > 0 for count in shared.values()) <= _TELLING:
        return True
    by_hint = Look(options=tuple(options), prompt=prompt, shown=hint)
    asked = (_by_kanji, _by_length, _by_stem, _by_likeness, _by_negation)
    return sum(credit(solver, by_hint, key) == 1 for solver in asked) >= _ENOUGH


def is_choice(question: Question) -> bool:
    """Tell whether there is something to guess."""
    return question.form is Form.CHOICE and len(question.options) > 1


def _by_kanji(look: Look) -> Sequence[float]:
    return [overlap(option, look.shown) for option in look.options]


def _by_length(look: Look) -> Sequence[float]:
    return [len(option) for option in look.options]


def _by_shortness(look: Look) -> Sequence[float]:
    return [-len(option) for option in look.options]


def _by_stem(look: Look) -> Sequence[float]:
    return [overlap(option, look.prompt) for option in look.options]


def _by_likeness(look: Look) -> Sequence[float]:
    return [sum(_likeness(one, other) for other in look.options if other != one) for one in look.options]


def _by_negation(look: Look) -> Sequence[float]:
    negated = [bool(_NEGATION.search(option)) for option in look.options]
    return [float(negated.count(each) == 1) for each in negated]


def _by_place(look: Look) -> Sequence[float]:
    return [-i for i in range(len(look.options))]


def _by_commonness(look: Look) -> Sequence[float]:
    """Score an option by how often its characters stand in all that is seen."""
    count = Counter("".join(look.options) + look.shown)
    return [sum(count[character] for character in option) / max(1, len(option)) for option in look.options]


def _by_midst(look: Look) -> Sequence[float]:
    """Score a number by how near it is to all others: the others may be made from it."""
    numbers = _numbers(look)
    return [-sum(abs(one - other) for other in numbers) for one in numbers] if numbers else [0.0] * len(look.options)


def _by_partner(look: Look) -> Sequence[float]:
    """Score a number by how many others differ from it in one digit, as 三十七 and 四十七 do."""
    numbers = [str(number) for number in _numbers(look)] or [""] * len(look.options)
    return [float(sum(_is_digit_away(one, other) for other in numbers)) for one in numbers]


def _numbers(look: Look) -> list[int]:
    """Read the options as numbers of one make; nothing where one of them is none."""
    found = [_NUMERAL.fullmatch(in_simplified(option)) for option in look.options]
    values = [value_of(each["number"]) if each is not None else None for each in found]
    numbers = [value for value in values if value is not None]
    return numbers if len(numbers) == len(look.options) else []


def _is_digit_away(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


SOLVERS: Mapping[str, Solver] = MappingProxyType(
    {
        "kanji overlap": _by_kanji,
        "longest": _by_length,
        "shortest": _by_shortness,
        "stem overlap": _by_stem,
        "centroid": _by_likeness,
        "negation cue": _by_negation,
        "first option": _by_place,
        "most common character": _by_commonness,
        "number in the midst": _by_midst,
        "number with partners": _by_partner,
    }
)


def _likeness(one: str, other: str) -> float:
    first, second = set(one), set(other)
    return len(first & second) / max(1, len(first | second))
