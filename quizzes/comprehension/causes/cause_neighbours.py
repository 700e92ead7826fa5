"""Which reasons does an interview give in one sentence for what the sentence beside it says or asks?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
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
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_TURNS = lazy_regex(r"但|可是|不过|然而|其实|比如|例如")
_ASKS_WHY = lazy_regex(r"为什么|为何|怎么会|原因是什么")
_IS_SETTING_ONLY = lazy_regex(r"[里中上下前后内外]$|时候?$|来说$|来讲$")
_ANSWER = lazy_regex(r"^(?:(?:主要|就|当然|其实|可能)?是?)?(?:因为|由于)(?=.{2})")
_WHY = lazy_regex(r"^(?:可|那)?(?:干嘛|干吗|为什么|为何)(?=.{3})")
_ENDING, _LACKS = 2, lazy_regex("[不没]")  # clauses of a long sentence that end it with what is lacking or cannot be
# One case of something, which shows why, but is not the reason: 去年有个客人等了三个月. 所以……
_INSTANCE = lazy_regex(
    r"(?:[去前今]年|[上这]个?[月周]|昨[天晚]|前[天晚])[^，,]{0,6}有[一几两]?[个位家次回天]|有[一几两][次回天]|比如|例如|像"
)
# What one does is only named (所以我干的活，说白了是……), or somebody is asked to do something (所以拜托，……).
_NO_EFFECT = lazy_regex(r"^(?!.*[是有不没]).*的[^的，,]{1,2}$|拜托|请[^，,问教客]|[你您别]")
_OF_WHAT = lazy_regex(r"^(?P<what>[\u4e00-\u9fff]{1,4}?)(?=为什么|为何|怎么会|这么|那么|比|很|是|要|会|都)")
_FOUND_OUT, _IN_FIRST = lazy_regex(r"^(?:才知道)?原来(?=.{5})"), 2  # sentences of a reply that say how it came
_AS_SAID = lazy_regex("[啊呀哦喔噢哟呗嘛呢]+$")
_ALONE = lazy_regex("只(?![好能得要有])")
_SAYS = lazy_regex("说[，,]$")
_THEN = lazy_regex(r"所以|因此|[，,][^，,]{0,6}[就才便只]")


def said_before(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a short sentence, or the end of a long one, for the reason of the next one, which begins with 所以."""
    opening = SO.match(in_simplified(text))
    before = document.before(spot)
    if opening is None or before is None or before.place != spot.place or NOT_PLAIN.search(in_simplified(text)):
        return None
    cause = _end_of(without_marker(without_end(shown(before.source))))
    simple = in_simplified(cause)
    is_told = len(cause) <= MOST and not shown(before.source).rstrip("”」 ").endswith(("？", "！"))
    if not is_told or _TURNS.search(simple) or NOT_PLAIN.search(simple) or _INSTANCE.match(simple):
        return None
    first, *rest = clauses(text)
    if rest and _SAYS.search(in_simplified(first)):
        first += rest[0]  # what is said
    elif rest and _ALONE.match(in_simplified(rest[0])):
        first += rest[0]  # 从不坐车，只走路
    effect = effect_of(first if len(first) > len("所以，") else text)
    if not LEAST_EFFECT <= len(effect) <= MOST_EFFECT or _NO_EFFECT.search(in_simplified(effect)):
        return None
    return Reason(
        spot=spot,
        cause=without_marker(cause),
        effect=effect,
        quote=text,
        is_only=not is_added_to(document, spot) and not MORE.match(in_simplified(before.source).strip()),
        cause_spot=before,
    )


def _end_of(sentence: str) -> str:
    """Take the last two clauses of a long sentence, which what follows from it stands beside."""
    pieces = clauses(sentence)
    is_long = len(sentence) > MOST and len(pieces) > _ENDING
    ending = "".join(pieces[-_ENDING:]).strip()
    return ending if is_long and _LACKS.search(in_simplified(pieces[-1])) else sentence


def said_after(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take a sentence that begins with 因为 and names no effect for the reason of the sentence before."""
    simple = [in_simplified(piece) for piece in clauses(text)]
    before = document.before(spot)
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
    before = document.before(spot)
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
        cause=_named(_AS_SAID.sub("", quote[found.end() :].strip()), before),
        effect="",
        quote=quote,
        question=before,
        is_only=not is_added_to(document, spot) and not any(MORE.match(in_simplified(each)) for each in pieces[end:]),
    )


def found_out(document: Document, spot: Spot, text: str) -> Reason | None:
    """Take what was found out, as a reply tells at its beginning, for the reason of what was asked: 原来……."""
    asked = _question_before(document, spot)
    pieces = clauses(text)
    at = next((k for k, piece in enumerate(pieces) if _FOUND_OUT.match(in_simplified(piece))), None)
    if asked is None or at is None or NOT_PLAIN.search(in_simplified(pieces[at])):
        return None
    found = without_end(pieces[at]).strip()
    cause = found.partition("原来" if "原来" in found else "原來")[2]
    return Reason(spot=spot, cause=_AS_SAID.sub("", cause), effect="", quote=found, question=asked)


def _question_before(document: Document, spot: Spot) -> Spot | None:
    """Give the question why to which a sentence near the beginning of a reply belongs."""
    first = next((k for k in range(spot.index, -1, -1) if document.spots[k].place != spot.place), None)
    asked = document.spots[first] if first is not None else None
    if asked is None or spot.index - asked.index > _IN_FIRST or asked.speaker in {None, spot.speaker}:
        return None
    is_why = shown(asked.source).endswith("？") and _ASKS_WHY.search(in_simplified(asked.source))
    return asked if is_why else None


def _named(cause: str, asked: Spot) -> str:
    """Name what is asked about for the one 它 of a reason: 锂为什么难？因为工艺把它放在最后."""
    pronoun = next((each for each in cause if each in "它牠"), None)
    what = _OF_WHAT.match(in_simplified(asked.source))
    if pronoun is None or what is None or cause.count(pronoun) > 1 or not _is_thing(what["what"]):
        return cause
    return cause.replace(pronoun, asked.source[: what.end()])


def _is_thing(word: str) -> bool:
    return tag_of(word) in {"n", "nz"}
