"""
Which sentences does a speaker take back, so that two numbers, people or places are given for one thing?

    修船花了三千块。不对，是三千五。           neither is asked for
    现在有十一家，不对，十家。
    第一个来帮忙的是老板。不对，应该说是我妈。  neither the boss nor the mother
    我扛了六十多袋。…… 那六十多袋不全是我扛的。  they were fewer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.denied import is_denied
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MISTAKEN = "(?:不对|不是|错了|(?:说|记|算)错了)[，,、](?:应该|好像)?是?"
_TAKES_BACK = lazy_regex(rf"^(?:[哦啊噢哎]+[，,]?)?{_MISTAKEN}")
_WITHIN = lazy_regex("[，,](?:[哦啊噢哎]+[，,]?)?(?:不对|(?:说|记|算)错了)[，,]")
_SAYS_ANEW = lazy_regex(
    r"^(?:[哦啊噢哎]+[，,]?)?(?:不对|(?:说|记|弄|搞|讲)错了|错了)[，,、！!]|"
    r"^(?:不|不是)[，,](?:应该|准确地?|确切地?)(?:来说|说)?[，,]?是|^(?:准确|确切)地?(?:来)?说[，,]?(?:应该)?是"
)
_IS_THAT, _IS_NOT_ALL = lazy_regex("[那这]$"), lazy_regex("[^，。！？]{0,4}?(?:不全|不都|并不|没全|其实)")
_NUMERAL = lazy_regex(OF_NUMBER)


def is_corrected(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence corrects a number, its own or that of the one before, or is corrected by what follows."""
    text = in_simplified(spot.source)
    is_own = bool(_WITHIN.search(text)) or _takes_back(text) or _takes_back(_next(document, spot))
    return is_own or is_denied(document, spot)


def is_taken_back(document: Document, spot: Spot) -> bool:
    """Tell whether a speaker says anew what a sentence, or the one before it, has told, or another one denies it."""
    text = in_simplified(spot.source)
    before = document.before(spot)
    is_anew = before is not None and before.place == spot.place and bool(_SAYS_ANEW.match(text))
    return is_anew or bool(_WITHIN.search(text) or _SAYS_ANEW.match(_next(document, spot))) or is_denied(document, spot)


def is_put_right_later(document: Document, spot: Spot, amount: str) -> bool:
    """Tell whether somebody comes back to an amount and says that it was not so: 所以那六十多袋不全是我扛的."""
    said = in_simplified(amount)
    others = (in_simplified(other.source) for other in document.spots_having(said) if other.index != spot.index)
    return any(
        _IS_THAT.search(start) and _IS_NOT_ALL.match(end) for start, _, end in (each.partition(said) for each in others)
    )


def _next(document: Document, spot: Spot) -> str:
    after = document.spots[spot.index + 1 : spot.index + 2]
    return "".join(in_simplified(one.source) for one in after if one.place == spot.place)


def _takes_back(text: str) -> bool:
    return bool(_TAKES_BACK.match(text) and _NUMERAL.search(text))
