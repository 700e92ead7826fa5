"""
How is a sentence of the interview quoted with a gap?

Whole where it is short and closes what it opens; of one who does something, else by the clauses that say enough:

    第二年冬天，爷爷在船上住了＿＿，什么也没说。
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.claim_cuts import Cut, opens_with_subject
from quizzes.distractors.display import clauses, is_balanced, shown, with_own_stop, without_end, word_edges
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

GAP, _LEFT_OUT = "＿＿", "……"
_SPACED_GAP = lazy_regex(f" *{GAP} *")
_LEAST_SHOWN, _MOST_SHOWN = 8, 60  # hanzi beside what is left out


def quote_around(source: str, said: str) -> str | None:
    """Quote a sentence with what it says once, all of it; none where it is long, or says little besides."""
    whole = without_end(source.strip())
    is_once = in_simplified(source).count(said) == 1
    is_fit = is_once and len(hanzi_of(whole)) <= _MOST_SHOWN and is_balanced(whole)
    rest = in_simplified(whole).replace(said, "")
    return whole if is_fit and len(hanzi_of(rest)) >= _LEAST_SHOWN else None


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


def excerpt_of(spot: Spot, passage: str, quote: str) -> str:
    """Show a quote of a sentence from its beginning on, with dots for what is left out after it."""
    is_last = without_end(spot.source.strip()).endswith(passage)
    is_quoted = spot.source.rstrip().endswith(("”。", "」。"))  # 我们叫“出土”。
    stopped = f"{quote}。" if is_quoted else with_own_stop(quote, passage, spot.source)
    return stopped if is_last else f"{quote}{_LEFT_OUT}"


def blanked(passage: str, number: str) -> str:
    """Show a quote with a gap for its number, as the text writes it, but without the spaces beside Latin script."""
    return _SPACED_GAP.sub(GAP, shown(passage.replace(number, GAP, 1)))
