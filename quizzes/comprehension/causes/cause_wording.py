"""Why is a reason, or what follows from it, the right one, and why is each other option wrong?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.comprehension.causes.cause_stem import LONGEST_QUESTION
from quizzes.comprehension.meant import meant
from quizzes.distractors.display import nested, quoted, shown, stopped, without_end
from quizzes.distractors.item import Distractor
from quizzes.distractors.speakers import name_of
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.comprehension.causes.cause_reason import Reason
    from quizzes.comprehension.causes.cause_rivals import Asked, Wrong
    from quizzes.distractors.document import Document


def explained(document: Document, asked: Asked, quote: str) -> Localized:
    """Quote cause and effect with their meaning, and say which of both is asked for."""
    spot, key = asked.reason.cause_spot or asked.reason.spot, document.written(asked.right)
    ja, en = meant(document, spot, quote)
    next_ja, next_en = _of_the_next(document, asked.reason)
    what_ja, what_en = {
        Marker.CAUSE: ("理由は", "The reason is"),
        Marker.PURPOSE: ("目的は", "The purpose is"),
        None: ("その結果は", "The result is"),
    }[asked.marker]
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。{next_ja}{what_ja}「{nested(key)}」です。",
        en=f"Line {spot.line}: {stopped(quote + en)}{next_en} {what_en} {stopped(key)}",
    )


def _of_the_next(document: Document, reason: Reason) -> tuple[str, str]:
    """Say with which words the next sentence follows from the reason, where it does."""
    if reason.cause_spot is None:
        return "", ""
    quote = shown(without_end(reason.spot.source))
    ja, en = meant(document, reason.spot, quote)
    return f"それを受けて「{nested(quote)}」{ja}と続きます。", f" From that follows: {stopped(quote + en)}"


def distractor_of(document: Document, wrong: Wrong, asked: Asked) -> Distractor:
    """Make an option of a clause that is wrong, with the reason why."""
    return Distractor(
        option=document.written(wrong.option),
        code=RefutationCode.OTHER_RECORD if wrong.edit is None else RefutationCode.EDITED,
        why=_said_by_another(document, wrong, asked) + _why_wrong(wrong, asked),
    )


def _said_by_another(document: Document, wrong: Wrong, asked: Asked) -> Localized:
    """Say first that somebody else says so, where somebody else does."""
    own, speaker = asked.reason.spot.speaker, wrong.spot.speaker
    if own is None or speaker is None or own == speaker or wrong.edit is not None:
        return Localized(ja="", en="")
    asker, other = (document.written(name_of(name)) for name in (own, speaker))
    return Localized(
        ja=f"「{other}」の言葉で、「{asker}」の言葉ではありません。", en=f"It is said by {other}, not by {asker}. "
    )


def _why_wrong(wrong: Wrong, asked: Asked) -> Localized:
    if wrong.edit is not None:
        return wrong.edit.why
    return _why_fact(wrong, asked) if wrong.reason is None else _why_reason(wrong, wrong.reason, asked)


def _why_reason(wrong: Wrong, reason: Reason, asked: Asked) -> Localized:
    line, given_for = wrong.spot.line, quoted(_as_said(reason), LONGEST_QUESTION)
    if wrong.is_effect:
        not_ja, not_en = ("理由ではなく、", ", not as a reason") if asked.marker is not None else ("", "")
        return Localized(
            ja=f"{line}行目で、{not_ja}「{nested(reason.cause)}」の結果として述べています。",
            en=f"Line {line} gives it as the result of this{not_en}: {stopped(reason.cause)}",
        )
    if reason.question is not None:
        return Localized(
            ja=f"{reason.question.line}行目の別の質問「{nested(given_for)}」に答えた理由です。",
            en=f"It is the reason given in answer to another question, in line {reason.question.line}: {given_for}",
        )
    what_ja = f"「{nested(given_for)}」" if given_for else "別のこと"
    what_en = f"this: {stopped(given_for)}" if given_for else "something else."
    ja, en = ("目的", "purpose of") if wrong.marker is Marker.PURPOSE else ("理由", "reason for")
    return Localized(
        ja=f"{line}行目で述べている、{what_ja}の{ja}です。", en=f"Line {line} gives it as the {en} {what_en}"
    )


def _as_said(reason: Reason) -> str:
    """Give what a reason is given for in the words of the text: 写字……更慢, where 写字 opens the sentence."""
    effect, source = reason.given_for, shown((reason.effect_spot or reason.spot).source)
    if reason.question is not None or effect in source:
        return effect
    parts = ((effect[:at], effect[at:]) for at in range(1, len(effect)))
    apart = next((f"{one}……{other}" for one, other in parts if one in source and other in source), effect)
    return reason.effect_quote or apart


def _why_fact(wrong: Wrong, asked: Asked) -> Localized:
    """Say that a statement is made elsewhere, and not for what is asked about."""
    line, effect = wrong.spot.line, quoted(asked.reason.given_for, LONGEST_QUESTION)
    if asked.marker is None:
        cause = asked.reason.cause
        return Localized(
            ja=f"{line}行目にありますが、「{nested(cause)}」の結果ではありません。",
            en=f"Line {line} says so, but not as the result of this: {stopped(cause)}",
        )
    ja, en = ("理由", "reason for") if asked.marker is Marker.CAUSE else ("目的", "purpose of")
    return Localized(
        ja=f"{line}行目にありますが、「{nested(effect)}」の{ja}ではありません。",
        en=f"Line {line} says so, but not as the {en} this: {stopped(effect)}",
    )
