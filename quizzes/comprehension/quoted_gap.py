"""
How is a sentence of the interview quoted with a gap?

Whole where it is short and closes what it opens, else by the clauses that say enough, with …… for what is left out:

    ……第二年冬天，爷爷在船上住了＿＿，什么也没说。
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import parties_in
from quizzes.comprehension.shown_passage import passage_of
from quizzes.distractors.clauses.claim_cuts import Cut, opens_with_subject
from quizzes.distractors.display import clauses, is_balanced, shown, with_own_stop, without_end, word_edges
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

GAP, _LEFT_OUT = "＿＿", "……"
_SPACED_GAP = lazy_regex(f" *{GAP} *")
_LEAST_SHOWN, _MOST_SHOWN = 9, 60  # hanzi beside what is left out
_MOST_OF_HEAD = 8  # hanzi of the head of a sentence that names who does it

# What may be said of the next clause too, which then tells what is not so.
_DENIES = lazy_regex("[不没](?:会|能|可能|必|用|肯|愿意|再|有人|法|敢|许|让|准)|从不|从没|从来[不没]|无法|难以|别再")

# Of whom a pronoun may be: 我妈 is named as well as 奶奶.
_HIM, _OWN_KIN = (
    lazy_regex("(?<![其吉])他(?!人)|[她它牠祂]"),
    lazy_regex("[我你您他她咱][爸妈爹娘哥姐弟妹](?![爸妈爹娘])"),
)


def quote_around(source: str, number: str, pieces: Sequence[str], at: int) -> str | None:
    """Quote the sentence of a number, of a long one the clauses that say enough; none where it stands there twice."""
    whole = without_end(source.strip())
    if in_simplified(source).count(number) != 1:
        return None
    is_whole = len(hanzi_of(whole)) <= _MOST_SHOWN and is_balanced(whole)
    passage = whole if is_whole else passage_of(pieces, at, number)
    rest = in_simplified(passage or "").replace(number, "")
    return passage if len(hanzi_of(rest)) >= _LEAST_SHOWN else None


def going_on(source: str, asked: str, pieces: Sequence[str], passage: str | None) -> str | None:
    """Quote with words that break off at what is asked for what comes next; none where that is too much, or nothing."""
    if passage is None or not passage.endswith(asked) or without_end(source.strip()).endswith(passage):
        return passage
    rest = without_end("".join(pieces).partition(passage)[2].rstrip())  # 送一位＿＿，下车以后……
    return f"{passage}{rest}" if hanzi_of(rest) and len(hanzi_of(f"{passage}{rest}")) <= _MOST_SHOWN else None


def is_topic_alone(source: str, passage: str) -> bool:
    """Tell whether a quote breaks off before what it says of its subject: 可是渔民自己吃的，(往往是……)."""
    return passage.endswith("的") and not without_end(source.strip()).endswith(passage)


def lacks_subject(spot: Spot, passage: str) -> bool:
    """Tell whether a quote begins within a sentence and does not name who does what it tells."""
    at, pieces = spot.source.index(passage), clauses(spot.source)
    starts = word_edges(pieces)
    first = next((i for i, start in enumerate(starts) if start == at), 0)
    cut = Cut(spot=spot, pieces=tuple(pieces), first=first, last=len(pieces))
    return first > 0 and not opens_with_subject(cut, at)


def with_denial(spot: Spot, passage: str, word: str) -> str | None:
    """
    Quote with what begins within a sentence all of it, where its first clause may be denied with the one before.

    So it is of 跑下去看看 behind 机器不会闻到糊味，; None where all of it is too much.
    """
    whole = without_end(spot.source.strip())
    before = clauses(in_simplified(spot.source.partition(passage)[0]))
    if not before or not _DENIES.search(before[-1]) or not _begins_with_verb(spot, passage):
        return passage
    is_fit = len(hanzi_of(whole)) <= _MOST_SHOWN and in_simplified(whole).count(word) == 1 and is_balanced(whole)
    return whole if is_fit else None


def _begins_with_verb(spot: Spot, passage: str) -> bool:
    """Tell whether the first word of a quote says what is done, be it one that no list has: 跑下去."""
    at = spot.source.index(passage)
    starts = word_edges(spot.words)
    first = next((in_simplified(word) for start, word in zip(starts, spot.words, strict=False) if start >= at), "")
    return tag_of(first[:1]) == "v" and not tag_of(first).startswith(("n", "r"))


def with_head(spot: Spot, passage: str, word: str) -> str:
    """Quote with what begins within a sentence its short head, which tells of whom and when: 从前他们等船，一等一天."""
    head = spot.source.strip().partition(passage)[0]
    is_short = 0 < len(hanzi_of(head)) <= _MOST_OF_HEAD and word not in in_simplified(head)
    return f"{head}{passage}" if is_short and is_balanced(head) else passage


def with_whom(spot: Spot, passage: str, word: str) -> str:
    """Quote with what begins within a sentence all of it, where a pronoun may mean whom its beginning names."""
    whole = without_end(spot.source.strip())
    head = whole.partition(passage)[0]
    is_open = bool(head) and _HIM.search(in_simplified(passage)) is not None
    is_fit = len(hanzi_of(whole)) <= _MOST_SHOWN and in_simplified(whole).count(word) == 1 and is_balanced(whole)
    is_named = bool(parties_in([each for each in spot.words if each in head]) or _OWN_KIN.search(in_simplified(head)))
    return whole if is_open and is_fit and is_named else passage


def excerpt_of(spot: Spot, passage: str, quote: str) -> str:
    """Show a quote of a part of a sentence, with dots for what is left out before and after it."""
    opens = "" if spot.source.strip().startswith(passage) else _LEFT_OUT
    is_last = without_end(spot.source.strip()).endswith(passage)
    is_quoted = spot.source.rstrip().endswith(("”。", "」。"))  # 我们叫“出土”。
    stopped = f"{quote}。" if is_quoted else with_own_stop(quote, passage, spot.source)
    return f"{opens}{stopped if is_last else f'{quote}{_LEFT_OUT}'}"


def blanked(passage: str, number: str) -> str:
    """Show a quote with a gap for its number, as the text writes it, but without the spaces beside Latin script."""
    return _SPACED_GAP.sub(GAP, shown(passage.replace(number, GAP, 1)))
