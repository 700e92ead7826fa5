"""
Into which pieces may a sentence be cut, and where is one of them held to the piece before?

Each piece is a clause or several; one that is too short, only names something or waits for what comes is not cut off.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, combinations, pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NUMERALS, VERB, tag_of
from quizzes.comprehension.links import link_to
from quizzes.comprehension.sequences.correlatives import pairs_between
from quizzes.comprehension.sequences.openings import opening_of
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.clauses.subjects import CIRCUMSTANCE_END
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

LEAST_PIECE = 5  # hanzi
_STOPS = "，,；;：:。！？!? "
_SHORT_FRAME, _MOST_FRAME = lazy_regex(r"[上中里下时后前看说讲来年月天话]$"), 8
# A piece that waits for what is thought or said: it is not cut from it.
_WAITS = lazy_regex(r"(?:的是|发现|觉得|认为|以为|知道|告诉.{1,3}|[想说问道讲]着?)$")
# The first halves of 又盼着下雨，又怕下雨, which say one thing with the second; 既…又… may be put together again.
_HALVES = tuple(
    (re.compile(first), again)
    for first, again in (
        ("^(?!.*既).*又(?![一是来去到])", "又"),
        (r"再[一-龥]{1,4}[，,]?\s*$", "[^，,]{0,4}[也都]"),  # 再漂亮，也不过是一篇文章
        *((each, each) for each in ("一边", "一面", "一会儿", "一下子", "有时候?", "有的")),
    )
)
# A piece that only names what the next one speaks of: 街口卖豆腐的老沈, 那家开了三十年的面馆, 最会讲故事的那位老人.
_SAYING = "是有了过着不没会能要就都很"
_THAT = "[这那][一两三几]?[个位名些家条座棵间本辆件只张栋块片部台艘]"
_ONLY_NAMES = lazy_regex(
    rf"^(?:(?!我|你|他|她|咱|大家|因为|由于|等|如果|要是|虽然|既然)[^{_SAYING}]*|{_THAT}[^，]+)的[^{_SAYING}，]{{1,4}}$|"
    rf"^[^是有叫像]*的{_THAT}[^{_SAYING}，]{{1,5}}$"
)
_IS_COUNT = lazy_regex(rf"[{''.join(sorted(NUMERALS))}\d][一-龥]{{0,2}}$")  # 今年六十八岁: it says how many


def cuts(spot: Spot, count: int) -> Iterator[tuple[Spot, ...]]:
    """Cut a sentence into so many pieces, each held to the one before by a word of its own or of both."""
    pieces = pieces_of(spot)
    if len(pieces) < count:
        return
    held = [at for at in range(1, len(pieces)) if _is_held(pieces[at - 1], pieces[at])]
    for borders in combinations(held, count - 1):
        edges = (0, *borders, len(pieces))
        yield tuple(_joined(pieces[one:other]) for one, other in pairwise(edges))


@lru_cache(maxsize=1 << 10)
def pieces_of(spot: Spot) -> tuple[Spot, ...]:
    """Cut a sentence into its clauses; one that is too short goes with the next, the last one with that before."""
    texts: list[str] = []
    kept = ""
    each = clauses(spot.source)
    for clause, following in zip(each, (*each[1:], ""), strict=True):
        kept += clause
        end = len("".join(texts)) + len(kept.rstrip(_STOPS)) - 1
        is_half = _is_half(in_simplified(clause), in_simplified(following).strip())
        if not is_half and _is_whole(kept.strip(), _word_at(spot, end)):
            texts.append(kept)
            kept = ""
    if texts:
        texts[-1] += kept
    cut = zip(texts, _words_of(spot, texts), strict=True)
    return tuple(replace(spot, source=text, words=words) for text, words in cut)


def _is_held(before: Spot, piece: Spot) -> bool:
    is_led = opening_of(piece) is not None or bool(pairs_between(before, piece))
    return is_led or link_to(before, piece) is not None


def _joined(pieces: Sequence[Spot]) -> Spot:
    words = tuple(word for piece in pieces for word in piece.words)
    return replace(pieces[0], source="".join(piece.source for piece in pieces), words=words)


def _is_whole(text: str, last: str) -> bool:
    """Tell whether some clauses, of which the last word is given, say something by themselves."""
    plain = in_simplified(without_end(text))
    is_frame = _SHORT_FRAME.search(plain) and len(hanzi_of(text)) < _MOST_FRAME
    waits = _WAITS.search(plain) or text.endswith(("：", ":")) or _only_names(plain, last)
    return len(hanzi_of(text)) >= LEAST_PIECE and not (is_frame or waits)


def _is_half(clause: str, following: str) -> bool:
    """Tell whether a clause says one thing with the next: 一边磨刀，一边唱歌, of which either half may come first."""
    return any(first.search(clause) and re.match(again, following) for first, again in _HALVES)


def _only_names(plain: str, last: str) -> bool:
    """Tell whether a simplified clause names something and says nothing of it."""
    says = says_something(plain) or _IS_COUNT.search(plain) or CIRCUMSTANCE_END.search(plain)
    return not says or (not tag_of(last).startswith(VERB) and bool(_ONLY_NAMES.search(plain)))


def _word_at(spot: Spot, at: int) -> str:
    """Give the word that the character at a place of a sentence is of."""
    ends = accumulate(map(len, spot.words))
    return next((word for word, end in zip(spot.words, ends, strict=True) if at < end), "")


def _words_of(spot: Spot, texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    words, at = list(spot.words), 0
    for text in texts:
        length, first = 0, at
        while at < len(words) and length < len(text):
            length += len(words[at])
            at += 1
        yield tuple(words[first:at])
