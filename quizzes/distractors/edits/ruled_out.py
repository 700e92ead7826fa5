"""
Which other wordings does a word of a neighbouring field rule out, so that sense alone gives the right one?

A row of `ruled_out.tsv` has what stands at a place, what may be put there, and beside which words nobody would say
that: 每年 beside 今天, 悄悄 behind 必须, another trade than 厨师 beside 饭馆. The place itself is ＿ there.
A row may be of the translation as well: どうせ where nothing is given up, “often” of what was done one day.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of

if TYPE_CHECKING:
    import re

    from quizzes.distractors.places import BothSides, Site

# A reason that a Japanese translation adds as a sentence of its own: 怖くありません。来る前に知らせがありますから。
_GIVEN_REASON = lazy_regex(r"[^。]*。[^。]*(?:から|ので|ため)(?:ね|よ|です|だ)?。?$")
_DENIES = "不"


def is_ruled_out(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place cannot be meant beside a word of the rest of the sentence."""
    sides = ((both.source, site.zh), (both.translation, site.other))
    return _is_reasoned(site, both) or any(
        rules_out(f"{text[: side.start]}＿{text[side.end :]}", side.said, side.others[n]) for text, side in sides
    )


def rules_out(rest: str, said: str, other: str) -> bool:
    """Tell whether the rest of a sentence, with ＿ for what is `said`, has what is not said with another."""
    return any(told.search(rest) is not None for told in _ruling_out(said, other))


@lru_cache(maxsize=1 << 11)
def _ruling_out(said: str, other: str) -> tuple[re.Pattern[str], ...]:
    """Give what rules a word out that is said, and not another one, remembered as the same pairs stand everywhere."""
    return tuple(told for own, wrong, told in _rows() if own.fullmatch(said) and wrong.fullmatch(other))


def _is_reasoned(site: Site, both: BothSides) -> bool:
    """Tell whether the translation goes on with why something has the quality of a place, which gives it away."""
    words = (site.zh.said, *site.zh.others)
    is_quality = any(tag_of(word.removeprefix(_DENIES)).startswith("a") for word in words)
    return is_quality and both.language == "ja" and _GIVEN_REASON.match(both.translation, site.other.end) is not None


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (lazy_regex(said), lazy_regex(other), lazy_regex(told)) for said, other, told in rows_of("ruled_out.tsv")
    )
