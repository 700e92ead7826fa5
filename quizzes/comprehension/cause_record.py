"""Which reasons does an interview give, in so many words, and for what?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension.asking import without_marker
from quizzes.distractors.display import clauses, shown, without_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document, Spot

_SO = r"(?:所以|因此|因而)[，,]?"
_BECAUSE = r"(?:因为|由于)"
_C = r"[^，,。；;：:！!？?“”]{2,24}"
_LONG_C = rf"{_C}(?:[，,]{_C})?"
_E = r"[^，,。；;：:！!？?“”]{4,30}"
_HEAD = r"(?:[^，,。；;：:！!？?“”]{1,6}[，,])?[^，,。；;：:！!？?“”是不就只]{0,4}?"
_BOTH_SAID = re.compile(rf"^(?P<head>{_HEAD}){_BECAUSE}(?P<c>{_LONG_C})[，,]{_SO}(?P<e>{_E})$")
_CAUSE_FIRST = re.compile(rf"^(?P<head>{_HEAD}){_BECAUSE}(?P<c>{_C})[，,](?P<e>{_E})$")
_CAUSE_LAST = re.compile(rf"(?:^|[，,：:])(?P<e>{_E})[，,]{_BECAUSE}(?P<c>{_C})$")
_THE_REASON_WHY = re.compile(rf"(?:^|[，,：:])(?P<s>[^，,。；;：:]*?)之所以(?P<e>{_E})[，,]是因为(?P<c>{_C})$")
_SO_ONLY = re.compile(rf"^(?P<c>{_C})[，,]{_SO}(?P<e>{_E})$")
_ANSWER = re.compile(rf"^因为(?P<c>{_LONG_C})(?:[，,。]|$)")
_REASONS = re.compile(rf"原因[^，,。：:]{{0,6}}[：:]一个?是(?P<c>{_C})[，,](?:另一个|一个|二|还有一个)是(?P<d>{_C})$")
_MENTIONED = re.compile(rf"(?<![是就只])(?:因为|由于)(?P<c>{_C})")
_BEFORE_SO = re.compile(rf"(?:^|[，,])(?P<c>[^，,。；;：:！!？?“”又也还]{{4,24}})[，,]{_SO}")
_ASKS_WHY = re.compile(r"为什么|为何")
# Where a reason is thought of, denied, asked for, or only one of several, it is not given in so many words.
_NOT_PLAIN = re.compile(
    r"如果|要是|假如|的话|希望|以为|也许|或许|大概|恐怕|难道|是否|是不是|不是因为|好像|似乎|吗$|吧$|什么|怎么|一方面|之一|不仅|不但|不只|"
    r"虽然|尽管|并不是|部分原因|只要|无论|不管"
)
_MORE = re.compile(r"^(?:还有|另外|再说|再加上|而且|第二|其次|除此|此外|也因为|又因为|更重要)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """
    A reason and what it is given for.

    `question` is the place of the question that the reason answers, where there is one; `effect` is empty where the
    text does not name it beside its reason. `is_only` tells that nothing after it adds another reason.
    """

    spot: Spot
    cause: str
    effect: str
    quote: str
    question: Spot | None = None
    is_only: bool = True

    @property
    def given_for(self) -> str:
        """What the reason is given for, as a learner may read it."""
        return shown(self.question.source) if self.question is not None else self.effect or self.quote


def reasons(document: Document) -> tuple[Reason, ...]:
    """Give the reasons of an interview in order."""
    return tuple(reason for spot in document.spots for reason in _reasons_of(document, spot))


def _reasons_of(document: Document, spot: Spot) -> Iterator[Reason]:
    text = without_end(shown(spot.source))
    simple = to_simplified(text)
    if len(simple) != len(text) or spot.source.rstrip("”’」 ").endswith(("？", "?")):
        return
    listed = _REASONS.search(simple)
    if listed is not None:
        before = document.spots[spot.index - 1] if spot.index else spot
        effect = without_end(shown(before.source)) if before.place in (spot.place, spot.place - 1) else ""
        for name in ("c", "d"):
            yield Reason(spot=spot, cause=_part(text, listed, name), effect=effect, quote=text, is_only=False)
        return
    answer = _answer(document, spot, text, simple)
    found = answer or _told(document, spot, text, simple) or _mentioned(spot, text, simple)
    if found is not None:
        yield found


def _told(document: Document, spot: Spot, text: str, simple: str) -> Reason | None:
    for pattern in (_BOTH_SAID, _THE_REASON_WHY, _CAUSE_FIRST, _CAUSE_LAST, _SO_ONLY):
        found = pattern.search(simple)
        if found is not None and not _NOT_PLAIN.search(simple):
            subject = _part(text, found, "s") if pattern is _THE_REASON_WHY else ""
            return Reason(
                spot=spot,
                cause=_part(text, found, "c"),
                effect=f"{without_marker(subject)}{without_marker(_part(text, found, 'e'))}",
                quote=text[found.start() :].lstrip("，,：:"),
                is_only=not _is_added_to(document, spot),
            )
    return None


def _mentioned(spot: Spot, text: str, simple: str) -> Reason | None:
    """Take a reason out of a sentence that says too much for its effect to be named."""
    found = _MENTIONED.search(simple) or _BEFORE_SO.search(simple)
    if found is None or _NOT_PLAIN.search(found["c"]):
        return None
    return Reason(spot=spot, cause=_part(text, found, "c"), effect="", quote=text, is_only=False)


def _answer(document: Document, spot: Spot, text: str, simple: str) -> Reason | None:
    """Take the reason that opens the answer to a question why."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_reply = before is not None and before.speaker not in (None, spot.speaker) and spot.speaker is not None
    found = _ANSWER.match(simple)
    if before is None or not is_reply or found is None or not shown(before.source).endswith("？"):
        return None
    if not _ASKS_WHY.search(to_simplified(before.source)) or _NOT_PLAIN.search(found["c"]):
        return None
    quote = text[: found.end()].rstrip("，,。")
    return Reason(
        spot=spot,
        cause=_part(text, found, "c"),
        effect="",
        quote=quote,
        question=before,
        is_only=not _is_added_to(document, spot) and len(hanzi_of(text)) - len(hanzi_of(quote)) < len(hanzi_of(quote)),
    )


def _is_added_to(document: Document, spot: Spot) -> bool:
    after = document.spots[spot.index + 1 : spot.index + 2]
    return any(other.place == spot.place and _MORE.match(to_simplified(other.source).strip()) for other in after)


def _part(text: str, found: re.Match[str], name: str) -> str:
    return text[slice(*found.span(name))].strip()


def verbatim(source: str, quote: str) -> str:
    """Find the piece of a sentence, as the text writes it, that is shown as `quote`."""
    pieces = clauses(without_end(source))
    for start in range(len(pieces)):
        for end in range(len(pieces), start, -1):
            piece = "".join(pieces[start:end])
            if without_end(shown(piece)) == without_end(quote):
                return without_end(piece)
    return without_end(source)
