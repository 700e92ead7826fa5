"""Which reasons does an interview give in one sentence for what the sentence beside it says or asks?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_frames import (
    BECAUSE,
    BRINGS_IN,
    SO,
    Marker,
    cause_of,
    effect_of,
    end_of_reason,
    quote_of,
)
from quizzes.comprehension.causes.cause_reason import (
    LEAST_EFFECT,
    MORE,
    MOST,
    MOST_EFFECT,
    NOT_PLAIN,
    Reason,
    is_added_to,
)
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot

_TURNS = lazy_regex(r"但|可是|不过|然而|其实|比如|例如")
_ASKS_WHY = lazy_regex(r"为什么|为何|怎么会|原因是什么")
_IS_SETTING_ONLY = lazy_regex(r"[里中上下前后内外]$|时候?$|来说$|来讲$")
_ANSWER = lazy_regex(r"^(?:(?:主要|就|当然|其实|可能)?是?)?(?:因为|由于)(?=.{2})")
_WHY = lazy_regex(r"^(?:可|那)?(?:干嘛|干吗|为什么|为何)(?=.{3})")
_SAYS = lazy_regex("说[，,]$")
_THEN = lazy_regex(r"所以|因此|[，,][^，,]{0,6}[就才便只]")


def said_before(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a short sentence for the reason of the next one, which begins with 所以."""
    opening = SO.match(in_simplified(text))
    before = document.spots[spot.index - 1] if spot.index else None
    if opening is None or before is None or before.place != spot.place or NOT_PLAIN.search(in_simplified(text)):
        return None
    cause = without_end(shown(before.source))
    simple = in_simplified(cause)
    is_told = len(cause) <= MOST and not shown(before.source).rstrip("”」 ").endswith(("？", "！"))
    if not is_told or _TURNS.search(simple) or NOT_PLAIN.search(simple):
        return None
    first, *rest = clauses(text)
    if rest and _SAYS.search(in_simplified(first)):
        first += rest[0]  # what is said
    effect = effect_of(first if len(first) > len("所以，") else text)
    if not LEAST_EFFECT <= len(effect) <= MOST_EFFECT:
        return None
    return Reason(
        spot=spot,
        cause=without_marker(cause),
        effect=effect,
        quote=text,
        is_only=not is_added_to(document, spot),
    )


def said_after(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a sentence that begins with 因为 and names no effect for the reason of the sentence before."""
    simple = [in_simplified(piece) for piece in clauses(text)]
    before = document.spots[spot.index - 1] if spot.index else None
    is_reason = bool(simple) and bool(BECAUSE.search(simple[0])) and not _THEN.search("".join(simple))
    if not is_reason or before is None or before.place != spot.place or NOT_PLAIN.search("".join(simple)):
        return None
    effect = quote_of(shown(before.source))
    asks = _WHY.match(in_simplified(effect)) if shown(before.source).endswith("？") else None
    if asks is not None:
        effect = effect[asks.end() :]
    elif shown(before.source).endswith("？"):
        return None
    if NOT_PLAIN.search(in_simplified(effect)) or not LEAST_EFFECT <= len(effect) <= MOST_EFFECT:
        return None
    return Reason(
        spot=spot,
        cause=cause_of(text, Marker.CAUSE),
        effect=without_marker(effect) if len(clauses(effect)) == 1 else "",
        has_topic=asks is not None,
        quote=text,
        is_only=not is_added_to(document, spot),
        effect_quote=effect,
        effect_spot=before,
    )


def answer(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take the reason that opens the answer to a question why."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_reply = before is not None and before.speaker is not None and spot.speaker is not None
    pieces = clauses(text)
    found = _ANSWER.match(in_simplified(pieces[0])) if pieces else None
    if before is None or not is_reply or found is None or not shown(before.source).endswith("？"):
        return None
    end = end_of_reason([in_simplified(piece) for piece in pieces], 0)
    if end < len(pieces) and _IS_SETTING_ONLY.search(in_simplified(without_end(pieces[0]))):
        end += 1
    if end < len(pieces) and BRINGS_IN.search(in_simplified(without_end("".join(pieces[:end])))):
        return None
    quote = without_end("".join(pieces[:end] if end < len(pieces) or len(pieces) == 1 else pieces))
    if not _ASKS_WHY.search(in_simplified(before.source)) or NOT_PLAIN.search(in_simplified(quote)):
        return None
    return Reason(
        spot=spot,
        cause=quote[found.end() :].strip(),
        effect="",
        quote=quote,
        question=before,
        is_only=not is_added_to(document, spot) and not any(MORE.match(in_simplified(each)) for each in pieces[end:]),
    )
