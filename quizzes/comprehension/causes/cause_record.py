"""Which reasons and purposes does an interview give, in so many words, and for what?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_clauses import begins_with_subject, has_predicate, told
from quizzes.comprehension.causes.cause_frames import (
    BECAUSE,
    BRINGS_IN,
    SO,
    Marker,
    cause_of,
    effect_of,
    end_of_reason,
    is_reckoned,
    quote_of,
    told_in,
)
from quizzes.comprehension.third_person import whose
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot

_LEAST, _MOST = 3, 40  # characters of a reason
_LEAST_EFFECT, _MOST_EFFECT = 4, 40
_WHY_AND_BECAUSE = lazy_regex(r"^(?P<s>[^，,。；;：:]*?)之所以(?P<e>[^，,。；;：:]{3,30})$")
_IT_IS_BECAUSE = lazy_regex(r"^(?:就|正|都)?是(?:因为|由于)(?=.{2})")
_IT_IS_FOR = lazy_regex(r"^(?P<e>[^，,]{3,24}?)(?:主要|完全|就|都|正|只)?是为了(?P<c>[^，,]{2,24})$")
_LEADS_TO = lazy_regex(r"^(?P<c>[^，,]{3,24}?)(?:也|就|会|都|直接)?(?:导致|造成)了?(?P<e>[^，,]{4,24})$")
# Where a reason is thought of, denied, asked for, or only one of several, it is not given in so many words.
_NOT_PLAIN = lazy_regex(
    r"如果|要是|假如|的话|希望|以为|也许|或许|大概|恐怕|难道|是否|是不是|不是因为|不是为了|好像|似乎|吗$|吧$|什么(?!都)|怎么|一方面|之一(?=是|，|$)(?=.*原因)|不仅|不但|不只|"
    r"虽然|尽管|并不是|并非|部分原因|只要|无论|不管|除非|即使|哪怕|就算|[“”‘’「」『』（）()？?！!；;]|不光|与其|与否|主要原因|一是|二是|[一两二三四五]个原因|同样"
)
_TURNS = lazy_regex(r"但|可是|不过|然而|其实|比如|例如")
_MORE = lazy_regex(
    r"^(?:还有|另外|再说|再加上|而且|第二|其次|除此|此外|也因为|又因为|更重要|也是因为|还因为|况且|何况|二来|当然也)"
)
_ASKS_WHY = lazy_regex(r"为什么|为何|怎么会|原因是什么")
_ONE_OF_SEVERAL = lazy_regex(
    r"原因(?:有|是)?(?:很多|[两二三四五几好]|多)|[两二三四五几]个(?:原因|理由)|原因[^，,。：:]{0,6}[：:]一个?是"
)
_IS_SETTING_ONLY = lazy_regex(r"[里中上下前后内外]$|时候?$|来说$|来讲$")
_C = r"[^，,。；;：:！!？?“”]{2,24}"
_LISTED = lazy_regex(rf"原因[^，,。：:]{{0,6}}[：:]一个?是(?P<c>{_C})[，,](?:另一个|一个|二|还有一个)是(?P<d>{_C})$")
_ANSWER = lazy_regex(r"^(?:(?:主要|就|当然|其实|可能)?是?)?(?:因为|由于)(?=.{2})")


_WHY = lazy_regex(r"^(?:可|那)?(?:干嘛|干吗|为什么|为何)(?=.{3})")
_ONE_ME = lazy_regex(r"^(?!.*[他她它]|.*自己)[^我]+我(?![们们國国爸妈爷奶父母])[^我]*$")
_SAYS = lazy_regex("说[，,]$")
_THEN = lazy_regex(r"所以|因此|[，,][^，,]{0,6}[就才便只]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """
    A reason and what it is given for.

    `question` is the place of the question that the reason answers, where there is one; `effect` is empty where the
    text does not name it beside its reason. `is_only` tells that nothing after it adds another reason, `has_topic` that
    the effect begins with what it is about (做研究 in 做研究成本更高). `effect_quote` is the effect in the very words
    of the text, which stand in the sentence `effect_spot`.
    """

    spot: Spot
    cause: str
    effect: str
    quote: str
    marker: Marker = Marker.CAUSE
    question: Spot | None = None
    is_only: bool = True
    has_topic: bool = False
    effect_quote: str = ""
    effect_spot: Spot | None = None

    @property
    def given_for(self) -> str:
        """What the reason is given for, as a learner may read it."""
        return shown(self.question.source) if self.question is not None else self.effect or self.quote


def reasons(document: Document) -> tuple[Reason, ...]:
    """Give the reasons of an interview in order."""
    return tuple(reason for spot in document.spots for reason in _reasons_of(document, spot))


def told_of(reason: Reason) -> str | None:
    """Tell a reason of its speaker: an 我 inside it becomes the name."""
    found = told(reason.cause)
    if found is not None or reason.spot.speaker is None or not _ONE_ME.search(in_simplified(reason.cause)):
        return found
    before, _, rest = reason.cause.partition("我")
    return f"{before}{whose(name_of(reason.spot.speaker), rest)}"


def _reasons_of(document: Document, spot: Spot) -> Iterator[Reason]:
    text = without_end(shown(spot.source))
    simple = in_simplified(text)
    if len(simple) != len(text) or spot.source.rstrip("”’」 ").endswith(("？", "?")):
        return
    listed = _LISTED.search(simple)
    if listed is not None:
        for name in ("c", "d"):
            cause = text[slice(*listed.span(name))]
            yield Reason(spot=spot, cause=cause, effect=_before(document, spot), quote=text, is_only=False)
    if _ONE_OF_SEVERAL.search(simple):
        return
    rules = (_answer, _told, _said_before, _said_after)
    found = next((reason for rule in rules if (reason := rule(document, spot, text)) is not None), None)
    if found is not None and _LEAST <= len(found.cause) <= _MOST and not is_reckoned(found.cause, found.effect):
        yield found


def _before(document: Document, spot: Spot) -> str:
    """Give the sentence before a list of reasons, which is what they are reasons for."""
    before = document.spots[spot.index - 1] if spot.index else None
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
    if _NOT_PLAIN.search("".join(simple[:last])) or any(piece.endswith(("：", ":")) for piece in simple[:last]):
        return None
    effect = f"{told.topic}{effect_of(''.join(pieces[slice(*told.effect)]))}"
    if not _LEAST_EFFECT <= len(effect) <= _MOST_EFFECT or (last < len(pieces) and not told.goes_on):
        return None
    return Reason(
        spot=spot,
        cause=cause_of("".join(pieces[slice(*told.cause)]), told.marker),
        effect=effect,
        quote=without_end("".join(pieces[first:last])),
        marker=told.marker,
        is_only=not _is_added_to(document, spot),
        has_topic=bool(told.topic),
        effect_quote="" if told.topic else quote_of("".join(pieces[slice(*told.effect)])),
        effect_spot=spot,
    )


def _within_a_clause(spot: Spot, text: str, simple: Sequence[str]) -> Reason | None:
    """之所以 E，是因为 C; E 是为了 C; C 导致 E."""
    whole = "".join(simple)
    if _NOT_PLAIN.search(whole):
        return None
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
    for pattern, marker in ((_IT_IS_FOR, Marker.PURPOSE), (_LEADS_TO, Marker.CAUSE)):
        found = pattern.match(whole)
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


def _said_before(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a short sentence for the reason of the next one, which begins with 所以."""
    opening = SO.match(in_simplified(text))
    before = document.spots[spot.index - 1] if spot.index else None
    if opening is None or before is None or before.place != spot.place or _NOT_PLAIN.search(in_simplified(text)):
        return None
    cause = without_end(shown(before.source))
    simple = in_simplified(cause)
    is_told = len(cause) <= _MOST and not shown(before.source).rstrip("”」 ").endswith(("？", "！"))
    if not is_told or _TURNS.search(simple) or _NOT_PLAIN.search(simple):
        return None
    first, *rest = clauses(text)
    if rest and _SAYS.search(in_simplified(first)):
        first += rest[0]  # what is said
    effect = effect_of(first if len(first) > len("所以，") else text)
    if not _LEAST_EFFECT <= len(effect) <= _MOST_EFFECT:
        return None
    return Reason(
        spot=spot,
        cause=without_marker(cause),
        effect=effect,
        quote=text,
        is_only=not _is_added_to(document, spot),
    )


def _said_after(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a sentence that begins with 因为 and names no effect for the reason of the sentence before."""
    simple = [in_simplified(piece) for piece in clauses(text)]
    before = document.spots[spot.index - 1] if spot.index else None
    is_reason = bool(simple) and bool(BECAUSE.search(simple[0])) and not _THEN.search("".join(simple))
    if not is_reason or before is None or before.place != spot.place or _NOT_PLAIN.search("".join(simple)):
        return None
    effect = quote_of(shown(before.source))
    asks = _WHY.match(in_simplified(effect)) if shown(before.source).endswith("？") else None
    if asks is not None:
        effect = effect[asks.end() :]
    elif shown(before.source).endswith("？"):
        return None
    if _NOT_PLAIN.search(in_simplified(effect)) or not _LEAST_EFFECT <= len(effect) <= _MOST_EFFECT:
        return None
    return Reason(
        spot=spot,
        cause=cause_of(text, Marker.CAUSE),
        effect=without_marker(effect) if len(clauses(effect)) == 1 else "",
        has_topic=asks is not None,
        quote=text,
        is_only=not _is_added_to(document, spot),
        effect_quote=effect,
        effect_spot=before,
    )


def _answer(document: Document, spot: Spot, text: str) -> Reason | None:
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
    if not _ASKS_WHY.search(in_simplified(before.source)) or _NOT_PLAIN.search(in_simplified(quote)):
        return None
    return Reason(
        spot=spot,
        cause=quote[found.end() :].strip(),
        effect="",
        quote=quote,
        question=before,
        is_only=not _is_added_to(document, spot) and not any(_MORE.match(in_simplified(each)) for each in pieces[end:]),
    )


def _is_added_to(document: Document, spot: Spot) -> bool:
    after = document.spots[spot.index + 1 : spot.index + 2]
    return any(other.place == spot.place and _MORE.match(in_simplified(other.source).strip()) for other in after)


def verbatim(source: str, quote: str) -> str:
    """Find the piece of a sentence, as the text writes it, that is shown as `quote`."""
    pieces = clauses(without_end(source))
    for start in range(len(pieces)):
        for end in range(len(pieces), start, -1):
            piece = "".join(pieces[start:end])
            if without_end(shown(piece)) == without_end(quote):
                return without_end(piece).strip()
    return without_end(source).strip()
