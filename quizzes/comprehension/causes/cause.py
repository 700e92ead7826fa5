"""
What reason does the interview give for this, and what does it say to follow from that?

Both stand in one sentence, each with what it speaks of, so that question and answer can be read by themselves. The
other options are what the text says elsewhere of the same matter; where there are too few of these, nothing is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.asking import why_asked_of
from quizzes.comprehension.causes.cause_clauses import has_predicate, is_whole, stands_alone
from quizzes.comprehension.causes.cause_record import Reason, reasons
from quizzes.comprehension.causes.cause_rivals import Asked, Wrong, chosen
from quizzes.comprehension.meant import meant
from quizzes.comprehension.shown_passage import verbatim
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_BECAUSE = "因为"
_OWNER = "〓"  # an 自己 of whom the effect speaks, and not of who says it


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each reason whose effect can be named, or else for what follows from it."""
    found = reasons(document)
    themes = Themes(document) if found else None
    for reason in found:
        asked = _asked(document, reason)
        if tally.refuses("open-reference", hit=asked is None) or asked is None or themes is None:
            continue
        wrong = chosen(document, asked, found, themes, tally)
        if wrong:
            yield _item(document, asked, wrong)


def _asked(document: Document, reason: Reason) -> Asked | None:
    speaker = reason.spot.speaker
    if not has_predicate(reason.cause):
        lead = "文中说" if speaker is None else f"据{name_of(speaker)}说"
        stem = document.written(f"{lead}，{reason.cause}带来了什么结果？")
        is_fit = "的" in reason.cause and stands_alone(reason.cause) and stands_alone(reason.effect, stem)
        other = f"{reason.cause}|{stem}"
        return Asked(reason=reason, stem=stem, right=reason.effect, other_side=other, marker="") if is_fit else None
    why = why_asked_of(speaker, reason.effect.replace("自己", _OWNER))
    if why is None or not is_whole(reason.cause) or not stands_alone(reason.cause, why):
        return None
    stem = document.written(why.replace(_OWNER, "自己"))
    return Asked(reason=reason, stem=stem, right=reason.cause, other_side=f"{reason.effect}|{stem}", marker=_BECAUSE)


def _item(document: Document, asked: Asked, wrong: Sequence[Wrong]) -> Item:
    spot = asked.reason.spot
    quote = verbatim(spot.source, asked.reason.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="cause",
        prompt=asked.stem,
        key=document.written(f"{asked.marker}{asked.right}"),
        distractors=tuple(
            Distractor(
                option=document.written(f"{asked.marker}{each.text}"),
                code=RefutationCode.OTHER_RECORD,
                why=_why_wrong(document, asked, each),
            )
            for each in wrong
        ),
        evidence=Evidence(line=spot.line, quote=quote),
        explanation=with_notes(document, spot, quote, _explained(document, asked, shown(quote))),
        place=spot.place,
        subject=f"{asked.right}@{spot.index}",
        merit=2.5 + 0.2 * len(wrong) - 0.01 * len(hanzi_of(asked.right)) - 0.2 * (not asked.marker),
        tags=("R2",),
    )


def _explained(document: Document, asked: Asked, quote: str) -> Localized:
    """Quote cause and effect with their meaning, and say which of both is asked for."""
    spot, key = asked.reason.spot, document.written(asked.right)
    ja, en = meant(document, spot, quote)
    what_ja, what_en = ("理由は", "The reason is") if asked.marker else ("その結果は", "The result is")
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。{what_ja}「{nested(key)}」です。",
        en=f"Line {spot.line}: {stopped(quote + en)} {what_en} {stopped(key)}",
    )


def _why_wrong(document: Document, asked: Asked, wrong: Wrong) -> Localized:
    """Say that a statement is made elsewhere, of what else where that is told, and not for what is asked about."""
    line, reason = wrong.spot.line, wrong.reason
    if reason is not None and asked.marker and wrong.text == reason.cause:
        effect = document.written(reason.effect)
        return Localized(
            ja=f"{line}行目で述べている、「{nested(effect)}」の理由です。",
            en=f"Line {line} gives it as the reason for this: {stopped(effect)}",
        )
    other = document.written(asked.reason.effect if asked.marker else asked.reason.cause)
    ja, en = ("理由", "reason for") if asked.marker else ("結果", "result of")
    return Localized(
        ja=f"{line}行目にありますが、「{nested(other)}」の{ja}ではありません。",
        en=f"Line {line} says so, but not as the {en} this: {stopped(other)}",
    )
