"""
Which reason does a sentence give in so many words, and for what?

    因为 C，(又 C，)E; E，因为 C
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_clauses import is_whole, told
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_BECAUSE = lazy_regex(r"^(?:但是?|可是?|而|不过|其实|也|就|都|又|是)?(?:正)?(?:是)?(?:因为|由于)(?=.{2})")
# A clause that goes on with the reason before it; one that is only a time or a place before the effect.
_AND = lazy_regex(r"^(?:又|也(?!许)|还(?!是)|并且|而且|并(?!非|不)|再加上|加上|同时|且|以及|况且)")
_WHEN = lazy_regex(
    r"^(?:最[晚早迟快].{1,4}|.{0,6}(?:的时候|之[前后]|以[前后]|期间|阶段|那年|当时|今年|去年|明年|现在|如今|眼下|目前))[，,]?$"
)
_SO = lazy_regex(r"^(?:所以|因此|因而)[，,]?(?!说)")
# Where a reason is thought of, denied, asked for, or only one of several, it is not given in so many words.
_NOT_PLAIN = lazy_regex(
    r"如果|要是|假如|的话|希望|以为|也许|或许|大概|恐怕|难道|是否|是不是|不是因为|不是为了|好像|似乎|[吗吧]$|什么|怎么|一方面|原因|不仅|"
    r"不但|不只|虽然|尽管|并不是|并非|只要|无论|不管|除非|即使|哪怕|就算|[“”‘’「」『』（）()？?！!；;：:]|不光|与其|与否|一是|二是|同样"
)
_THEN = lazy_regex(r"^([^，,]{1,12}?)(?<![成早])就(?=[是会會要能有没沒不可])")
_MOST_EFFECT = 2  # clauses: a time and what is so then


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A reason and its effect, told of who says them; `quote` is the clauses that say both."""

    spot: Spot
    cause: str
    effect: str
    quote: str


def reasons(document: Document) -> tuple[Reason, ...]:
    """Give the reasons of an interview in order, each with an effect that can be read by itself."""
    return tuple(reason for spot in document.spots for reason in _reasons_of(spot))


def _reasons_of(spot: Spot) -> Iterator[Reason]:
    text = without_end(shown(spot.source))
    simple = in_simplified(text)
    if spot.asks or _NOT_PLAIN.search(simple):
        return
    pieces = clauses(text)
    plain = [in_simplified(piece) for piece in pieces]
    parts = _parts(plain)
    if parts is None:
        return
    (first, last), (begins, ends) = parts
    cause = without_end("".join(pieces[first:last]))
    found = _BECAUSE.match(in_simplified(cause))
    told_cause = told(cause[found.end() :].strip()) if found is not None else None
    effect = told(_effect_of(pieces[begins:ends]))
    if told_cause is not None and effect is not None and is_whole(effect):
        yield Reason(spot=spot, cause=told_cause, effect=effect, quote=text)


def _parts(plain: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Give where the reason and where the effect begins and ends, which are all the clauses of a sentence."""
    given = [at for at, piece in enumerate(plain) if _BECAUSE.match(piece)]
    if len(given) != 1:
        return None
    start = given[0]
    end = start + 1
    while end < len(plain) - (start == 0) and _AND.match(plain[end]):
        end += 1
    effect = (end, len(plain)) if start == 0 else (0, start)
    count = effect[1] - effect[0]
    is_one = count == 1 or (count == _MOST_EFFECT and _WHEN.match(plain[effect[0]]) is not None)
    is_all = start == 0 or end == len(plain)
    return ((start, end), effect) if is_one and is_all else None


def _effect_of(pieces: Sequence[str]) -> str:
    """Take off an effect what ties it to its reason (所以, 就), and join to it the time before it."""
    first = _SO.sub("", without_end(pieces[0])) if len(pieces) == 1 else pieces[0].rstrip("，,")
    joined = without_marker(without_end("".join((first, *pieces[1:]))))
    return _THEN.sub(r"\1", joined, count=1)
