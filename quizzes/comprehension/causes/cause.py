"""
What reason does the interview give for this, and what does it say to follow from that?

The other options are reasons, purposes or effects that the text gives beside something else, or, where it gives few,
statements about another matter. None of them stands near the passage or shares its own words, so that none is a link
of the same chain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.causes.cause_clauses import OURS, begins_with_subject, stands_alone, told
from quizzes.comprehension.causes.cause_record import reasons, told_of, verbatim
from quizzes.comprehension.causes.cause_rivals import Asked, Rivals, Wrong
from quizzes.comprehension.causes.cause_stem import LACKS_OBJECT, of_whom, then_stem, why_in_context, why_stem
from quizzes.comprehension.causes.cause_wording import distractor_of, explained
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Item
from quizzes.distractors.vetoes import reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.causes.cause_reason import Reason
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_LEAST_CAUSE = 5
_THEY = lazy_regex(r"^(?:他们|她们)")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each reason whose effect can be named, or else for what follows from it."""
    found = reasons(document)
    if not found:
        return
    themes = Themes(document)
    rivals = Rivals(document, found, themes)
    for reason in found:
        for asked in _asked(document, reason, found, themes, tally):
            wrong = rivals.chosen(asked, tally)
            if wrong:
                yield _item(document, asked, wrong)
                break


def _asked(
    document: Document, reason: Reason, found: Sequence[Reason], themes: Themes, tally: Tally
) -> Iterator[Asked]:
    if tally.refuses("two-reasons", hit=not reason.is_only or _is_given_twice(reason, found, themes)):
        return
    cause = told_of(reason)
    if tally.refuses("vague", hit=cause is not None and _is_empty(cause)):
        return
    yield from _asked_why(document, reason, cause, tally)
    yield from _asked_what_then(document, reason)


def _asked_why(document: Document, reason: Reason, cause: str | None, tally: Tally) -> Iterator[Asked]:
    """Ask for the reason of what is told, or of what is quoted where that cannot be named."""
    ours = "他们" if OURS.search(reason.cause) else ""  # who speaks of 我们 is named in the question
    why, passage = why_stem(document, reason), None
    if why is None:
        why, passage = why_in_context(document, reason)
    if why is not None and cause is not None:
        named = of_whom(cause, reason.spot.speaker, why)
        cause = cause if named == cause else document.written(named)
    if passage is not None and _THEY.match(in_simplified(reason.cause)):
        ours = "他们"  # those of whom the quoted words speak
    if not tally.refuses("open-reference", hit=why is None or not stands_alone(cause, f"{why}{ours}")):
        yield Asked(
            reason=reason,
            stem=why or "",
            right=cause or "",
            other_side=f"{reason.effect}|{why}",
            marker=reason.marker,
            passage=passage,
        )


def _asked_what_then(document: Document, reason: Reason) -> Iterator[Asked]:
    """Ask for what follows from a reason."""
    effect = told(reason.effect) if reason.effect else None
    then = then_stem(document, reason)
    if (
        effect is not None
        and then is not None
        and stands_alone(effect, then)
        and begins_with_subject(effect)
        and not reason.has_topic
    ):
        yield Asked(reason=reason, stem=then, right=effect, other_side=f"{reason.cause}|{then}", marker=None)


def _is_empty(cause: str) -> bool:
    """Tell whether a reason lacks what it is about (没有办法保证, 也担心过)."""
    simple = in_simplified(cause)
    return len(hanzi_of(simple)) < _LEAST_CAUSE or bool(LACKS_OBJECT.search(simple))


def _is_given_twice(reason: Reason, found: Sequence[Reason], themes: Themes) -> bool:
    """Tell whether the text gives another reason for the same thing."""
    return any(
        other is not reason
        and len(themes.shared(other.given_for, reason.given_for)) >= 4  # noqa: PLR2004 the effects are one
        and not reads_alike(other.cause, reason.cause)
        for other in found
    )


def _item(document: Document, asked: Asked, wrong: Sequence[Wrong]) -> Item:
    reason = asked.reason
    told_in = reason.cause_spot or reason.spot
    quote = without_end(told_in.source) if reason.cause_spot else verbatim(told_in.source, reason.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="cause",
        prompt=asked.stem,
        passage=asked.passage,
        key=document.written(f"{asked.marker or ''}{asked.right}"),
        distractors=tuple(distractor_of(document, each, asked) for each in wrong),
        evidence=Evidence(line=told_in.line, quote=quote),
        explanation=with_notes(document, told_in, quote, explained(document, asked, shown(quote))),
        place=reason.spot.place,
        subject=f"{asked.right}@{reason.spot.index}",
        merit=2.5 + 0.2 * len(wrong) - 0.01 * len(hanzi_of(asked.right)) - 0.2 * (asked.marker is None),
        tags=("R2",),
    )
