"""Which reasons does an interview give in one sentence for what the sentence beside it says or asks?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_frames import (
    BRINGS_IN,
    SO,
    effect_of,
    end_of_reason,
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
_ENDING, _LACKS = 2, lazy_regex("[不没]")  # clauses of a long sentence that end it with what is lacking or cannot be
# One case of something, which shows why, but is not the reason: 去年有个客人等了三个月. 所以……
_INSTANCE = lazy_regex(
    r"(?:[去前今]年|[上这]个?[月周]|昨[天晚]|前[天晚])[^，,]{0,6}有[一几两]?[个位家次回天]|有[一几两][次回天]|比如|例如|像"
)
# What one does is only named (所以我干的活，说白了是……), or somebody is asked to do something (所以拜托，……).
_NO_EFFECT = lazy_regex(r"^(?!.*[是有不没]).*的[^的，,]{1,2}$|拜托|请[^，,问教客]|[你您别]")
_AS_SAID = lazy_regex("[啊呀哦喔噢哟呗嘛呢]+$")
_ALONE = lazy_regex("只(?![好能得要有])")
_SAYS = lazy_regex("说[，,]$")


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
        cause=_AS_SAID.sub("", quote[found.end() :].strip()),
        effect="",
        quote=quote,
        question=before,
        is_only=not is_added_to(document, spot) and not any(MORE.match(in_simplified(each)) for each in pieces[end:]),
    )
