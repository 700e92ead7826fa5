"""Which reasons and purposes does an interview give, in so many words, and for what?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_clauses import begins_with_subject, has_predicate, told
from quizzes.comprehension.causes.cause_frames import (
    RULES,
    Marker,
    cause_of,
    effect_of,
    is_reckoned,
    quote_of,
    told_in,
)
from quizzes.comprehension.causes.cause_neighbours import answer, said_before
from quizzes.comprehension.causes.cause_reason import (
    LEAST,
    LEAST_EFFECT,
    MOST,
    MOST_EFFECT,
    NOT_PLAIN,
    Reason,
    is_added_to,
)
from quizzes.comprehension.third_person import whose
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_WHY_AND_BECAUSE = lazy_regex(r"^(?P<s>[^，,。；;：:]*?)之所以(?P<e>[^，,。；;：:]{3,30})$")
_IT_IS_BECAUSE = lazy_regex(r"^(?:就|正|都)?是(?:因为|由于)(?=.{2})")
_IT_IS_FOR = lazy_regex(r"^(?P<e>[^，,]{3,24}?)(?:主要|完全|就|都|正|只)?是为了(?P<c>[^，,]{2,24})$")
_LEADS_TO = lazy_regex(r"^(?P<c>[^，,]{3,24}?)(?:也|就|会|都|直接)?(?:导致|造成)了?(?P<e>[^，,]{4,24})$")
_ONE_OF_SEVERAL = lazy_regex(
    r"原因(?:有|是)?(?:很多|[两二三四五几好]|多)|[两二三四五几]个(?:原因|理由)|原因[^，,。：:]{0,6}[：:]一个?是"
)
_C = r"[^，,。；;：:！!？?“”]{2,24}"
_LISTED = lazy_regex(rf"原因[^，,。：:]{{0,6}}[：:]一个?是(?P<c>{_C})[，,](?:另一个|一个|二|还有一个)是(?P<d>{_C})$")
_ANYBODY = lazy_regex("^你(?=[^你您]*(?:人家|别人|谁|对方|听众|观众)[^你您]*$)")  # 你报七个数字，人家记不住
_COLON = lazy_regex("[：:]")
_ONE_ME = lazy_regex(r"^(?!.*[他她它]|.*自己)[^我]+我(?![们们國国爸妈爷奶父母])[^我]*$")


def reasons(document: Document) -> tuple[Reason, ...]:
    """Give the reasons of an interview in order."""
    return tuple(reason for spot in document.spots for reason in _reasons_of(document, spot))


def told_of(reason: Reason) -> str | None:
    """Tell a reason of its speaker: an 我 inside it becomes the name."""
    cause = _ANYBODY.sub("", reason.cause)
    found = told(cause)
    if found is not None or reason.spot.speaker is None or not _ONE_ME.search(in_simplified(cause)):
        return found
    before, _, rest = cause.partition("我")
    return f"{before}{whose(name_of(reason.spot.speaker), rest)}"


def _reasons_of(document: Document, spot: Spot) -> Iterator[Reason]:
    text = without_end(shown(spot.source))
    simple = in_simplified(text)
    if len(simple) != len(text) or spot.asks:
        return
    listed = _LISTED.search(simple)
    if listed is not None:
        for name in ("c", "d"):
            cause = text[slice(*listed.span(name))]
            yield Reason(spot=spot, cause=cause, effect=_before(document, spot), quote=text, is_only=False)
    if _ONE_OF_SEVERAL.search(simple):
        return
    rules = (answer, _told, said_before)
    found = next((reason for rule in rules if (reason := rule(document, spot, text)) is not None), None)
    if found is not None and LEAST <= len(found.cause) <= MOST and not is_reckoned(found.cause, found.effect):
        yield found


def _before(document: Document, spot: Spot) -> str:
    """Give the sentence before a list of reasons, which is what they are reasons for."""
    before = document.before(spot)
    is_near = before is not None and before.place in {spot.place, spot.place - 1}
    return without_end(shown(before.source)) if before is not None and is_near else ""


def _told(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a reason that stands in one sentence with its effect."""
    pieces = clauses(text)
    simple = [in_simplified(piece) for piece in pieces]
    whole = _within_a_clause(spot, text, simple)
    if whole is not None:
        return whole
    told = told_in(simple)
    if told is None:
        return None
    first, last = min(told.cause[0], told.effect[0]), max(told.cause[1], told.effect[1])
    if told.topic:
        first -= 1
    opens = [piece for piece in simple[:last] if piece.endswith(("：", ":")) and not RULES.search(piece)]
    if NOT_PLAIN.search("".join(simple[:last])) or opens:
        return None
    effect = _COLON.sub("", f"{told.topic}{told.carried}{effect_of(''.join(pieces[slice(*told.effect)]))}")
    if not LEAST_EFFECT <= len(effect) <= MOST_EFFECT or (last < len(pieces) and not told.goes_on):
        return None
    return Reason(
        spot=spot,
        cause=cause_of("".join(pieces[slice(*told.cause)]), told.marker),
        effect=effect,
        quote=without_end("".join(pieces[first:last])),
        marker=told.marker,
        is_only=not is_added_to(document, spot),
        has_topic=bool(told.topic),
        effect_quote="" if told.topic else quote_of("".join(pieces[slice(*told.effect)])),
        effect_spot=spot,
    )


def _within_a_clause(spot: Spot, text: str, simple: Sequence[str]) -> Reason | None:
    """之所以 E，是因为 C; E 是为了 C; C 导致 E."""
    if NOT_PLAIN.search("".join(simple)):
        return None
    return _why_because(spot, text, simple) or _for_or_leading_to(spot, text, "".join(simple))


def _why_because(spot: Spot, text: str, simple: Sequence[str]) -> Reason | None:
    """之所以 E，是因为 C."""
    for i, piece in enumerate(simple[:-1]):
        found = _WHY_AND_BECAUSE.match(without_end(piece))
        then = _IT_IS_BECAUSE.match(simple[i + 1])
        if found is not None and then is not None:
            start = len("".join(simple[:i]))
            subject = text[start + found.start("s") : start + found.end("s")]
            effect = text[start + found.start("e") : start + found.end("e")]
            cause = text[len("".join(simple[: i + 1])) + then.end() :]
            return Reason(
                spot=spot,
                cause=cause,
                effect=without_marker(f"{subject}{effect}"),
                quote=text[start:],
                effect_quote=without_end(text[start : len("".join(simple[: i + 1]))]),
                effect_spot=spot,
            )
    return None


def _for_or_leading_to(spot: Spot, text: str, simple: str) -> Reason | None:
    """E 是为了 C; C 导致 E."""
    for pattern, marker in ((_IT_IS_FOR, Marker.PURPOSE), (_LEADS_TO, Marker.CAUSE)):
        found = pattern.match(simple)
        if found is not None:
            cause, effect = (text[slice(*found.span(name))] for name in ("c", "e"))
            if pattern is _LEADS_TO and not (begins_with_subject(effect) and has_predicate(effect)):
                continue
            return Reason(
                spot=spot,
                cause=without_marker(cause) if marker is Marker.CAUSE else cause,
                effect=without_marker(effect),
                quote=text,
                marker=marker,
            )
    return None


def verbatim(source: str, quote: str) -> str:
    """Find the piece of a sentence, as the text writes it, that is shown as `quote`."""
    pieces = clauses(without_end(source))
    for start in range(len(pieces)):
        for end in range(len(pieces), start, -1):
            piece = "".join(pieces[start:end])
            if without_end(shown(piece)) == without_end(quote):
                return without_end(piece).strip()
    return without_end(source).strip()
