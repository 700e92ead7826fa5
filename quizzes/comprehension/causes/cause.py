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
from quizzes.comprehension.asking import why_asked_of
from quizzes.comprehension.causes.cause_clauses import (
    OURS,
    begins_with_subject,
    has_predicate,
    is_cut_from_subject,
    lacks_what_is_said,
    stands_alone,
    told,
)
from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.comprehension.causes.cause_record import Reason, reasons, told_of, verbatim
from quizzes.comprehension.causes.cause_rivals import Asked, Rivals, Wrong
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.meant import meant
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.third_person import whose
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, quoted, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of, name_of
from quizzes.distractors.vetoes import reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_ASKS_FOR = {Marker.CAUSE: "原因是什么？", Marker.PURPOSE: "目的是什么？"}
_SPOKEN_TO = lazy_regex(r"[你您咱]|那时|当时")
_MOST_BEFORE, _LEAST_QUESTION, _LONGEST_PASSAGE, _LEAST_CAUSE = 2, 8, 140, 5
_LACKS_OBJECT = lazy_regex(
    r"(?:同意|答应|反对|愿意|知道|担心|放心|高兴|拒绝|喜欢|支持|接受|相信|习惯|保证|担保|做到|想到|试|考虑|打听|听说|发现|觉得)[了过]?$"
)
_LONGEST_QUESTION, _LEAST_ASKED = 40, 6  # characters, and hanzi, of a question that says of what it asks
_MY_PLACE, _OWNER_THERE = lazy_regex(r"^我[这這]([儿兒里裡边邊])"), "〒"
_THEY = lazy_regex(r"^(?:他们|她们)")
_AFTER_SAYING = lazy_regex("(?<=[说說])[，,]")  # a question does not break off after 说


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
    why = _why_stem(document, reason)
    cause = told_of(reason)
    if tally.refuses("vague", hit=cause is not None and _is_empty(cause)):
        return
    ours = "他们" if OURS.search(reason.cause) else ""  # who speaks of 我们 is named in the question
    passage = None
    if why is None:
        why, passage = _why_in_context(document, reason)
    if why is not None and cause is not None:
        cause = _named(document, reason, cause, why)
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
    effect = told(reason.effect) if reason.effect else None
    then = _then_stem(document, reason)
    if (
        effect is not None
        and then is not None
        and stands_alone(effect, then)
        and begins_with_subject(effect)
        and not reason.has_topic
    ):
        yield Asked(reason=reason, stem=then, right=effect, other_side=f"{reason.cause}|{then}", marker=None)


def _named(document: Document, reason: Reason, cause: str, why: str) -> str:
    """Name the speaker for an 自己 at the head of a reason, where the question speaks of nobody's 自己."""
    if not in_simplified(cause).startswith("自己") or "自己" in why or reason.spot.speaker is None:
        return cause
    return document.written(whose(name_of(reason.spot.speaker), cause[len("自己") :]))


def _is_empty(cause: str) -> bool:
    """Tell whether a reason lacks what it is about (没有办法保证, 也担心过)."""
    simple = in_simplified(cause)
    return len(hanzi_of(simple)) < _LEAST_CAUSE or bool(_LACKS_OBJECT.search(simple))


def _why_stem(document: Document, key: Reason) -> str | None:
    if key.question is not None:
        question = shown(key.question.source)
        if len(question) > _LONGEST_QUESTION or len(hanzi_of(question)) < _LEAST_ASKED:
            return None
        what = "原因" if key.marker is Marker.CAUSE else "目的"
        return in_script(
            document,
            f"{asker_of(key.question.speaker)}问：“{question}”{answerer_of(key.spot.speaker)}说的{what}是什么？",
        )
    effect = _with_owner(_at_mine(key))
    is_own = effect.startswith("我")
    if (
        _LACKS_OBJECT.search(in_simplified(effect))
        or lacks_what_is_said(effect)
        or not (is_own or key.has_topic or _OWNER_THERE in effect or begins_with_subject(effect))
    ):
        return None
    stem = why_asked_of(key.spot.speaker, _AFTER_SAYING.sub("", effect))
    return None if stem is None else in_script(document, _in_full(stem))


def _why_in_context(document: Document, key: Reason) -> tuple[str | None, str | None]:
    """Quote an effect under the words that it points to; nothing where they hold the reason."""
    at, speaker = key.effect_spot, key.spot.speaker
    if not key.effect_quote or at is None or speaker is None or _SPOKEN_TO.search(key.effect_quote):
        return None, None
    if is_cut_from_subject(key.effect_quote, shown(at.source)):
        return None, None
    own = [each for each in document.spots[max(0, at.index - _MOST_BEFORE) : at.index] if each.place == at.place]
    if not own and _LACKS_OBJECT.search(in_simplified(key.effect_quote)):
        return None, None
    asked = document.spots[at.index - 1] if at.index and not own else None
    if asked is not None and asked.speaker not in {None, speaker} and len(asked.source) >= _LEAST_QUESTION:
        passage = f"{asker_of(asked.speaker)}：{shown(asked.source)}"
    elif own:
        is_first = own[0].index == 0 or document.spots[own[0].index - 1].place != own[0].place
        passage = f"{name_of(speaker)}：{'' if is_first else '……'}{shown(''.join(each.source for each in own))}"
    else:
        return None, None
    says = f"{name_of(speaker)}{'接着' if own else '回答'}说"
    is_open = "之所以" in in_simplified(key.effect_quote)
    stem = (
        f"{says}：“{key.effect_quote}，是因为……”后面说的原因是什么？"
        if is_open
        else f"{says}：“{key.effect_quote}。”{_ASKS_FOR[key.marker]}"
    )
    return (in_script(document, stem), passage) if len(passage) <= _LONGEST_PASSAGE else (None, None)


_OWNER = "〓"


def _at_mine(key: Reason) -> str:
    """Name the speaker for 我这儿."""
    speaker = key.spot.speaker
    return key.effect if speaker is None else _MY_PLACE.sub(rf"{name_of(speaker)}{_OWNER_THERE}\1", key.effect)


def _with_owner(text: str) -> str:
    """Mark an 自己 that means what is named before it, and the later 我们 of who speaks of 我们."""
    simple = in_simplified(text)
    if text.startswith("我"):
        head = OURS.match(text)
        return text[:2] + OURS.sub(_OWNER, text[2:]) if head is not None else text
    return text.replace("自己", _OWNER) if begins_with_subject(simple) and not simple.startswith("自己") else text


def _in_full(text: str) -> str:
    return text.replace(_OWNER, "自己").replace(_OWNER_THERE, "那")


def _then_stem(document: Document, key: Reason) -> str | None:
    """Ask what follows from a cause."""
    cause = told(key.cause)
    if key.marker is not Marker.CAUSE or key.question is not None or cause is None or not stands_alone(cause):
        return None
    speaker = key.spot.speaker
    lead = "文中说" if speaker is None else f"据{name_of(speaker)}说"
    if not has_predicate(cause):
        return in_script(document, f"{lead}，{cause}带来了什么结果？") if "的" in cause else None
    return in_script(document, f"{lead}，由于{cause}，结果怎么样？")


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
    quote = verbatim(reason.spot.source, reason.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="cause",
        prompt=asked.stem,
        passage=asked.passage,
        key=in_script(document, f"{asked.marker or ''}{asked.right}"),
        distractors=tuple(_distractor(document, each, asked) for each in wrong),
        evidence=Evidence(line=reason.spot.line, quote=quote),
        explanation=with_notes(document, reason.spot, quote, _explained(document, asked, shown(quote))),
        place=reason.spot.place,
        subject=f"{asked.right}@{reason.spot.index}",
        merit=2.5 + 0.2 * len(wrong) - 0.01 * len(hanzi_of(asked.right)) - 0.2 * (asked.marker is None),
        tags=("R2",),
    )


def _explained(document: Document, asked: Asked, quote: str) -> Localized:
    """Quote cause and effect with their meaning, and say which of both is asked for."""
    spot, key = asked.reason.spot, in_script(document, asked.right)
    ja, en = meant(document, spot, quote)
    what_ja, what_en = {
        Marker.CAUSE: ("理由は", "The reason is"),
        Marker.PURPOSE: ("目的は", "The purpose is"),
        None: ("その結果は", "What follows is"),
    }[asked.marker]
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。{what_ja}「{nested(key)}」です。",
        en=f"Line {spot.line}: {stopped(quote + en)} {what_en} {stopped(key)}",
    )


def _distractor(document: Document, wrong: Wrong, asked: Asked) -> Distractor:
    return Distractor(
        option=in_script(document, wrong.option),
        code=RefutationCode.OTHER_RECORD if wrong.edit is None else RefutationCode.EDITED,
        why=_why_wrong(wrong, asked),
    )


def _why_wrong(wrong: Wrong, asked: Asked) -> Localized:
    if wrong.edit is not None:
        return wrong.edit.why
    return _why_fact(wrong, asked) if wrong.reason is None else _why_reason(wrong, wrong.reason, asked)


def _why_reason(wrong: Wrong, reason: Reason, asked: Asked) -> Localized:
    line, given_for = wrong.spot.line, quoted(reason.given_for, _LONGEST_QUESTION)
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


def _why_fact(wrong: Wrong, asked: Asked) -> Localized:
    """Say that a statement is made elsewhere, and not for what is asked about."""
    line, effect = wrong.spot.line, quoted(asked.reason.given_for, _LONGEST_QUESTION)
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
