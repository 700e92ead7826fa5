"""
Which clauses of a sentence have a translation of their own, so that they can be asked without the rest?

A sentence and its translation are cut at a comma where words on both sides prove it: what stands before it on one side
corresponds to what stands before it on the other only, and so does what stands after it. None is cut off what it sums
up with 都.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.hanging_english import (
    goes_on_a_condition,
    hangs_on_what_stands_before,
    is_torn_off,
    parts_a_row_in_english,
    without_why,
)
from quizzes.distractors.clauses.parted import parts_a_row, parts_from_outcome
from quizzes.distractors.clauses.torn import lacks_condition, lacks_first, lacks_subject, names_who
from quizzes.distractors.display import clauses, is_balanced, word_edges
from quizzes.distractors.edits.site_guards import is_half
from quizzes.distractors.said_places import places_said
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

_LEAST_HANZI, _MOST_HANZI = 8, 45
_END = {
    "ja": lazy_regex(  # 四、五千 is one number
        r"(?<=[、。！？])(?![）)」』])(?!(?<=[一二三四五六七八九十0-9０-９]、)[一二三四五六七八九十百千0-9０-９])"
    ),
    "en": lazy_regex(
        r"(?<=[,;.!?]) (?=\S)| (?=(?:but|and|so) (?:I|we|you|they|he|she|it|the(?! same)|there|this|that|my|our)\b)"
    ),
}
_STOPS = lazy_regex(r"(?<=[すたいん])(?:が|し)、$")
# How a clause ends that can be shown without what follows it: as a sentence does, with が or し after it at most.
_ENDS = lazy_regex(r"(?:[すたいん](?:が|し)、|[。！？])$")
_HANGS = lazy_regex(
    r"(?:から|ので|のに|ため|たら|れば|なら|ても|でも|では|には|とき|のは|だけで|ほか|として|において|について|によって|に対して|対し|とおり|ように|ばかり|では)、$"
)
# A list that a colon announces is cut nowhere: "forty-six members: people who fix cars, a dentist".
_IN_A_LIST = lazy_regex(r": [^.;!?]*,\s*$")
# How a clause ends that says nothing without the next: what a colon announces, and what happened once: 去年有一次.
_LEFT_OPEN = lazy_regex(r"(?:[：:]|(?:的|有(?:[一那]?[次回天年]|一?(?:阵|段时间)))[，,；;]?)\s*$")
_REPORTS = lazy_regex(
    r"(?:そう|ということ|とのこと|という(?:メッセージ|声|話|意見|便り|手紙|投稿|メール|言葉|質問|相談|指摘|噂|うわさ)(?:[がをもで]|は(?!あり|な))[^、。]{1,14}|という(?:もの|わけ)|ように?(?:見え|みえ|思|感じ)[^、。]{1,6}|らしい|と(?:言|思|考|感)[^、。]{1,6})(?:です|だ|でした)?。$"
)
_STOPPED = ("。", "？", "！", ".", "?", "!")
_LEADS = lazy_regex(r"^(?:and|but|so) (?=\w)")
# What links a clause to the one before it: its counterpart is often cut off with the other clause.
_LINKS = lazy_regex(
    r"而|但|可是|使|令|不过|然而|然后|结果|于是|所以|因此|因为|并且|再|另外|甚至|只是|却|就|也(?!许)|还|又|都|才|其中|否则|把|被|让|叫|"
    r"比(?![如赛较方])|是(?![不否])"
)
# Behind its subject too a link takes up the clause before: 机器却不会.
_TAKES_UP = lazy_regex(r"[^，,；;：:。]{1,6}[却则]|(?:谁|哪[里儿]?|什么|怎么|多少)[^，,；;：:。]{0,2}就")
_ANNOUNCES = lazy_regex(
    r"(?:说|(?:问|劝|求|告诉|提醒|嘱咐|叮嘱|吩咐|警告|安慰|答应)(?:[我你您他她咱]们?|大家)?|知道|发现|觉得|认为|以为|想|看起来|看上去|看来|听说|据说|承认|表示|相信|主张|强调|指出|担心|意识到|注意到)[，：]$"
)
# What somebody thinks or says goes on behind the clause in which it begins: 很多人觉得，现在都有电脑了，｜排时刻表….
_BEGINS_TO_SAY = lazy_regex(
    r"(?:说|知道|发现|觉得|认为|以为|想|听说|据说|承认|表示|相信|主张|强调|指出|担心|意识到|注意到)[，：][^。；;“”「」]*[，,]\s*$"
)
# Since when something is so, or is not, which the next clause says: 市府从去年到现在，｜一次都没有来过.
_UP_TO_NOW = lazy_regex(r"[从自][^，,；;：:。]*[到至](?:现在|今天?|目前|如今)[，,]\s*$")
# Whom somebody lets do what the next clause says: 让东边一块三十公顷的礁区，｜三年不下网.
_LETS_DO = lazy_regex(r"[让使令][^，,；;：:。]*的[^，,；;：:。了过着]{1,4}[，,]\s*$")
# What the next clause says something of, all of it: 她说去年查的三个案子，｜都是….
_NAMES_ONLY, _OF_ALL = (
    lazy_regex(r"的[^，,；;是有在了过着得]{1,8}[，,]\s*$"),
    lazy_regex(r"\s*(?:全|也)?都(?![市会城])"),
)
_SHARES_OUT = lazy_regex(r"每|各")
_ASKING = lazy_regex(r"[?？]\s*$|[吗呢]\W*$")
_EACH = lazy_regex(r"每|各|所有|任何|无论|不论|不管|凡是|只要|[一-龥]{1,4}[，,、][一-龥]{1,4}[，,]\s*$")
# Where who does it are several, 都 sums these up: 我们都, 父母都, 连我都.
_OWN = "[们连全每各谁哪两几]|大家|什么|所有|父母|夫妻|[和跟与]"
_SUMS_UP = lazy_regex(rf"\s*(?![^，,；;都]{{0,8}}(?:{_OWN}))[^，,；;都首成]{{1,8}}都(?![市会城是])")


@lru_cache(maxsize=1 << 12)
def clips(spot: Spot, language: str) -> tuple[Spot, ...]:
    """Give a sentence and its clause runs that have a translation of their own, as sentences; the whole first."""
    if spot.translation is None:
        return ()
    translation = spot.translation
    cuts = [cut for cut in _cuts(spot, translation, language) if not _IN_A_LIST.search(translation[: cut[1]])]
    found = [spot]
    for i, (zh, other) in enumerate(cuts):
        for zh_end, other_end in cuts[i + 1 :]:
            source = spot.source[zh:zh_end]
            is_part = (zh, zh_end) != (cuts[0][0], cuts[-1][0])
            is_part = is_part and not (language == "ja" and _is_left_hanging(spot.translation[other:other_end]))
            is_part = is_part and not names_who(spot.translation[:other])
            is_part = is_part and not goes_on_a_condition(spot.translation, other)
            is_part = is_part and not is_torn_off(spot.translation[other:other_end])
            is_part = is_part and not parts_a_row_in_english(spot.translation, other_end)
            is_part = is_part and not hangs_on_what_stands_before(source, spot.translation[other:other_end], other)
            if (
                is_part
                and _LEAST_HANZI <= len(hanzi_of(source)) <= _MOST_HANZI
                and not _ASKING.search(spot.source)
                and not is_half(source)
                and not _is_torn(spot.source, (zh, zh_end))
                and is_balanced(source)
                and is_balanced(spot.translation[other:other_end])
            ):
                found.append(_clip(spot, (zh, zh_end), spot.translation[other:other_end], language))
    return tuple(found)


def _is_torn(source: str, span: tuple[int, int]) -> bool:
    """Tell whether a piece begins with a link to what stands before it, or what is said is parted from who says it."""
    before, piece = in_simplified(source[: span[0]]), in_simplified(source[slice(*span)])
    begun = (_ANNOUNCES, _LEFT_OPEN, _BEGINS_TO_SAY, _LETS_DO, _UP_TO_NOW)
    announced = [each.search(piece.strip()) for each in begun]
    is_announcing = span[1] < len(source) and any(announced)
    is_topic = bool(_NAMES_ONLY.search(piece) and _OF_ALL.match(in_simplified(source[span[1] :])))
    is_cut = bool(span[0]) and (lacks_subject(piece) or lacks_condition(piece) or lacks_first(piece))
    is_cut = is_cut or lacks_all(before, piece) or parts_from_outcome(source, *span)
    is_cut = is_cut or any(parts_a_row(source[:edge], source[edge:]) for edge in span)
    return (
        is_announcing
        or is_topic
        or is_cut
        or bool(span[0] and (_LINKS.match(piece) or _TAKES_UP.match(piece)))
        or bool(_ANNOUNCES.search(before) or _BEGINS_TO_SAY.search(before))
        or bool(_SHARES_OUT.match(piece))
    )


class Step:
    """Which places of a sentence and of its translation correspond?"""

    def __init__(self, spot: Spot, language: str) -> None:
        self.cuts = _cuts(spot, spot.translation or "", language)
        self._ends, self._other_ends, self._links = _linked(spot, spot.translation or "", language)

    def may_part_alike(self, zh: int, other: int) -> bool:
        """
        Tell whether nothing of the two clauses around the beginning of one is said on the wrong side of a place.

        `zh` is where a clause of the sentence begins, `other` stands in the clause of the translation that ends there.
        """
        own, last = _at(self._ends, zh), _at(self._other_ends, other)
        before, after = ([there for here, there in self._links if here == clause] for clause in (own - 1, own))
        return not (before and min(before) > last) and not (after and max(after) <= last)

    def is_kept(self, zh: int, other: int) -> bool:
        """Tell whether two places lie between the same two cuts."""
        return sum(start <= zh for start, _ in self.cuts) == sum(start <= other for _, start in self.cuts)


def _clip(spot: Spot, span: tuple[int, int], translation: str, language: str) -> Spot:
    source = spot.source[slice(*span)].strip()
    said = translation.strip()
    is_last = span[1] == len(spot.source)
    stop = _STOPS.search(said) if language == "ja" else None
    if stop is not None:
        said = said[: stop.start()] + "。"
    if language == "en":
        said = _LEADS.sub("", said)
        said = without_why(source, said)
        said = said[:1].upper() + said[1:]
    if not is_last:
        source, said = source.rstrip("，,；;：:、 "), said.rstrip("、,; ")
        source += "" if source.endswith(_STOPPED) else "。"  # a sentence of a quotation has its own
        said += "" if said.endswith(_STOPPED) else "." if language == "en" else "。"
    words = _words_in(spot, span)
    return replace(spot, source=source, translation=said, words=words)


def _is_left_hanging(translation: str) -> bool:
    """Tell whether a Japanese clause says nothing without the others: it goes on, or ends what somebody reports."""
    said = translation.strip()
    return not _ENDS.search(said) or bool(_HANGS.search(said) or _REPORTS.search(said))


def _words_in(spot: Spot, span: tuple[int, int]) -> tuple[str, ...]:
    starts = word_edges(spot.words)
    return tuple(word for start, word in zip(starts, spot.words, strict=False) if span[0] <= start < span[1])


@lru_cache(maxsize=1 << 13)
def _cuts(spot: Spot, translation: str, language: str) -> tuple[tuple[int, int], ...]:
    """Give where both sides can be cut, with their beginnings and ends."""
    ends, other_ends, links = _linked(spot, translation, language)
    inner = [
        (end, other_end)
        for i, end in enumerate(ends[:-1])
        for j, other_end in enumerate(other_ends[:-1])
        if _is_proven(links, i, j)
    ]
    return ((0, 0), *inner, (len(spot.source), len(translation)))


@lru_cache(maxsize=1 << 13)
def _linked(
    spot: Spot, translation: str, language: str
) -> tuple[tuple[int, ...], tuple[int, ...], frozenset[tuple[int, int]]]:
    """Give where the clauses of both sides end, and which of them have a word in common."""
    ends = tuple(accumulate(map(len, clauses(spot.source))))
    other_ends = tuple(accumulate(map(len, _parts(translation, language))))
    return ends, other_ends, frozenset(_matches(spot, translation, language, ends, other_ends))


def _parts(translation: str, language: str) -> list[str]:
    """Cut a translation after its clauses; the pieces concatenate to it."""
    edges = [0, *(found.end() for found in _END[language].finditer(translation)), len(translation)]
    return [translation[a:b] for a, b in pairwise(edges) if a < b]


def _is_proven(links: frozenset[tuple[int, int]], i: int, j: int) -> bool:
    """Tell whether no word crosses a cut, and all four clauses beside it have a word on the other side."""
    is_crossed = any((a <= i) != (b <= j) for a, b in links)
    return not is_crossed and {i, i + 1} <= {a for a, _ in links} and {j, j + 1} <= {b for _, b in links}


def _matches(
    spot: Spot, translation: str, language: str, ends: Sequence[int], other_ends: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Give the clauses that have a word in common which stands in one clause only on each side."""
    starts = word_edges(spot.words)
    for start, word in zip(starts, spot.words, strict=False):
        if spot.source.count(word) == 1:
            said = {_at(other_ends, at) for at in places_said(word, translation, language)}
            if len(said) == 1:
                yield from ((_at(ends, start), other) for other in said)


def _at(ends: Sequence[int], place: int) -> int:
    return next(i for i, end in enumerate(ends) if place < end)


def lacks_all(before: str, piece: str) -> bool:
    """Tell whether a part begins with a 都 of what stands before it: 每年春节，｜我都回家."""
    return _SUMS_UP.match(in_simplified(piece)) is not None and _EACH.search(in_simplified(before)) is not None
