"""Does what a sentence means stand with the sentence beside it, because the translator parted them elsewhere?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses
from quizzes.distractors.edits.coverage import says_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# Before another sentence, and not within 0.41.
SENTENCE_END = lazy_regex(r"(?:[。！？!?]|\.(?!(?<=[0-9].)[0-9]))[”\"]?\s*(?=[^\s」』）”\"])")
_LEAST_OF_OWN = 2  # times as long as what the translation tells last is the clause that is told last

_BREAKS_OFF = lazy_regex("(?:[てで]|から|ので|けど|けれど)ね?。$")
# What was announced with one thing, told in a sentence of its own: 一つあります。すぐ謝れることです。 for 有一点，就是…
_ANNOUNCES_ONE = lazy_regex(
    "有一[点點个個件样樣条條][^。]*[，,：:](?:那?就)?是[^。]+$|有一[点點个個件样樣条條][^。]*[：:][^。]+$"
)
_SAYS_THERE_IS_ONE = lazy_regex("(?:一つ|ひとつ|一点|1つ|１つ)(?:だけ)?(?:あります|あるんです|ある)(?:よ|ね)?。?$")
_IS_THE_ONE = lazy_regex("[^。]{2,40}(?:こと|点|ところ|もの)(?:です|なんです|だ)(?:よ|ね)?。$")
_PRONOUNS = frozenset("我你您他她它妳牠") | {"我们", "我們", "他们", "他們", "她们", "她們", "你们", "你們", "自己"}
_CRIES = ("！", "!")
# A word for a time at the head of a sentence, the words that would call for a translation, and how that begins.
_TIMES = (
    (
        lazy_regex("(?:但是?|可是?|不过|所以)?[，,]?(?:现在|現在|如今)"),
        lazy_regex("[现現]在|[如至今]今|今|目前|眼下|已经|已經"),
        lazy_regex(
            "(?:[。！？]|^)(?:(?:でも|しかし|けれども?|ただ)、?)?(?:今(?!年|日|週|月|回|度)|いまは|いまで|現在)|"
            "(?:[.!?]”? |^)(?:But |So )?(?:[Nn]ow|[Tt]hese days|[Nn]owadays|[Tt]oday)\\b"
        ),
        lazy_regex("今|現在|いま|最近|もう|[Nn]ow|[Tt]hese days|[Tt]oday|[Bb]y now|anymore|already"),
    ),
    (
        lazy_regex("(?:但是?|可是?|不过)?[，,]?(?:以前|从前|從前|过去|過去)(?![了的])"),
        lazy_regex("以前|[从從]前|[过過]去|原|本[来來]|当|當|年轻|年輕|小时|小時|那时|那時|早|老|曾|前"),
        lazy_regex(
            "(?:[。！？]|^)(?:(?:でも|しかし)、?)?(?:以前|昔|前は|かつて)|"
            "(?:[.!?]”? |^)(?:But )?(?:[Bb]efore,|[Ii]n the past|[Ii]n the old days|[Oo]nce,)"
        ),
        lazy_regex("以前|昔|前|かつて|もともと|used to|[Bb]efore|[Pp]ast|[Oo]nce|[Oo]ld|[Ee]arlier|[Oo]riginally"),
    ),
)


@lru_cache(maxsize=4)
def shifted(document: Document) -> frozenset[int]:
    """
    Give the sentences whose translations cannot be trusted.

    None of the words of one is in its own translation, and one is in that of the sentence beside it, whose own words do
    not call for it; or a translation ends with a sentence that says words of the next and none of its own, or that is
    too short for its last clause and as short as the first clause of the next; or it begins with one that says words of
    the sentence before, or cries out as that one does, breaks off and says no word of its own, or says what that
    one announces; or the time that one opens with is told with the sentence before (现在).
    """
    language = document.language
    return frozenset(_shifts(document, language)) if language is not None else frozenset()


def _shifts(document: Document, language: str) -> Iterator[int]:
    for spot in document.spots:
        yield from _overruns(document, spot, language)
        yield from _lags(document, spot, language)
        if _is_begun_before(document, spot) or _is_announced_before(document, spot):
            yield from (spot.index - 1, spot.index)
        if not spot.translation or says_one(spot.words, spot.translation, language):
            continue
        for beside in _beside(document, spot):
            words = [word for word in spot.words if word not in beside.source]
            if says_one(words, beside.translation or "", language):
                yield from (spot.index, beside.index)


def _overruns(document: Document, spot: Spot, language: str) -> Iterator[int]:
    """Give a sentence and the next, whose beginning the translation of the first one has."""
    told = (spot.translation or "").strip()
    starts = [found.end() for found in SENTENCE_END.finditer(told)]
    after = document.spots[spot.index + 1 : spot.index + 2]
    if not starts or not after or after[0].place != spot.place or says_one(spot.words, told[starts[-1] :], language):
        return
    if _is_as_short(spot.source, told, told[starts[-1] :], after[0].source):
        yield from (spot.index, after[0].index)
    own = after[0].translation or ""
    words = [word for word in after[0].words if word not in spot.source and not says_one((word,), own, language)]
    if says_one(words, told[starts[-1] :], language):
        yield from (spot.index, after[0].index)


def _is_as_short(source: str, told: str, last: str, after: str) -> bool:
    """Tell whether what is told last is too short for the last clause, and as short as what comes next."""
    length = len(last) * len(source) / len(told)  # in characters of the source
    own, pieces = len(clauses(source)[-1]), clauses(after)
    is_nearer = abs(length - len(pieces[0])) < own - length
    return len(pieces) > 1 and _LEAST_OF_OWN * length < own and is_nearer


def _lags(document: Document, spot: Spot, language: str) -> Iterator[int]:
    """Give a sentence and the one before, whose end the translation of the second one begins with."""
    told = (spot.translation or "").strip()
    end = next((found.end() for found in SENTENCE_END.finditer(told)), 0)
    before = document.spots[max(0, spot.index - 1) : spot.index]
    if not end or not before or before[0].place != spot.place:
        return
    first, own = told[:end].rstrip(), before[0].translation or ""
    last = clauses(before[0].source)[-1]
    is_open = not says_one([word for word in before[0].words if word in last], own, language)
    named = [word for word in spot.words if word not in _PRONOUNS]
    if is_open and _is_afterthought(first) and not says_one(named, first, language):
        yield from (before[0].index, spot.index)
        return
    if says_one(spot.words, first, language):
        return
    words = [word for word in before[0].words if word not in spot.source and not says_one((word,), own, language)]
    if says_one(words, first, language) or _is_cry_of(before[0], spot, first):
        yield from (before[0].index, spot.index)


def _is_begun_before(document: Document, spot: Spot) -> bool:
    """Tell whether the time that a sentence opens with is told where the one before is, for no word of that."""
    before = document.spots[max(0, spot.index - 1) : spot.index]
    if not before or before[0].place != spot.place:
        return False
    source, told, own = before[0].source, before[0].translation or "", spot.translation or ""
    return any(
        head.match(spot.source.strip()) and begins.search(told) and not asks.search(source) and not says.search(own)
        for head, asks, begins, says in _TIMES
    )


def _is_afterthought(first: str) -> bool:
    """Tell whether a Japanese sentence breaks off, as what is told after the one that it belongs to: 心配して。."""
    return _BREAKS_OFF.search(first) is not None


def _is_announced_before(document: Document, spot: Spot) -> bool:
    """Tell whether a translation begins with what the sentence before announces, and tells, as one thing: 就是敢说."""
    before = document.spots[max(0, spot.index - 1) : spot.index]
    told = (spot.translation or spot.aligned or "").strip()
    end = next((found.end() for found in SENTENCE_END.finditer(told)), 0)
    if not end or not before or before[0].place != spot.place or _IS_THE_ONE.fullmatch(told[:end].rstrip()) is None:
        return False
    own = (before[0].translation or before[0].aligned or "").strip()
    is_open = _ANNOUNCES_ONE.search(before[0].source.rstrip("。 ")) and _SAYS_THERE_IS_ONE.search(own)
    return is_open is not None


def _is_cry_of(before: Spot, spot: Spot, first: str) -> bool:
    """Tell whether a cry that a translation begins with is that of the sentence before: Exactly! for 对啊！."""
    is_cry = first.endswith(_CRIES) and not (before.translation or "").rstrip().endswith(_CRIES)
    return is_cry and before.source.rstrip().endswith(_CRIES) and not any(mark in spot.source for mark in _CRIES)


def _beside(document: Document, spot: Spot) -> Iterator[Spot]:
    for index in (spot.index - 1, spot.index + 1):
        if 0 <= index < len(document.spots) and document.spots[index].place == spot.place:
            yield document.spots[index]
