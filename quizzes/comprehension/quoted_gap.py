"""
How is a sentence of the interview quoted with a gap?

Whole, where it is short and closes what it opens:

    第二年冬天，爷爷在船上住了＿＿，什么也没说。
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import is_balanced, shown, with_own_stop, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
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


def excerpt_of(spot: Spot, passage: str, quote: str) -> str:
    """Show a quote of a sentence from its beginning on, with dots for what is left out after it."""
    is_last = without_end(spot.source.strip()).endswith(passage)
    is_quoted = spot.source.rstrip().endswith(("”。", "」。"))  # 我们叫“出土”。
    stopped = f"{quote}。" if is_quoted else with_own_stop(quote, passage, spot.source)
    return stopped if is_last else f"{quote}{_LEFT_OUT}"


def blanked(passage: str, number: str) -> str:
    """Show a quote with a gap for its number, as the text writes it, but without the spaces beside Latin script."""
    return _SPACED_GAP.sub(GAP, shown(passage.replace(number, GAP, 1)))
