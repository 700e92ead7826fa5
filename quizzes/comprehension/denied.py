"""
Which sentences does whoever speaks next deny, or put another number for what they tell?

    甲：在电话里骂了他十分钟。  乙：不止十分钟。              nobody knows how long it was
    甲：一住就是四十多天。      乙：哪有四十多天！三十来天吧。
    甲：死了两条。              乙：死了三条。
    甲：是他先开的口。          乙：胡说，是你。
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAD = r"^(?:[哦啊噢哎唉嗨咳嘿哪嘛嗯]+[，,！!]?)?"
# Of whatever was said last.
_DENIES = lazy_regex(
    rf"{_LEAD}(?:你|他|她)?(?:(?:又|在|是|这是)?(?:胡|瞎|乱)(?:说|讲|扯)|(?:又|是)?(?:说|讲|记|算|数|搞|弄)错了|没说实话|"
    r"不对(?!劲|称|外|等)|不是这样|才(?:不是|没有)|(?![我你您他她咱])[^，。！？]{0,5}(?:反过来|倒过来)|(?<![你他她])(?:正好|恰恰)相反)"
)
_MORE = lazy_regex(rf"{_LEAD}(?:还)?(?:不止|何止|哪止|岂止|哪里止)(?:[了吧呢啊呀哦]|这么多|这个数|这些)*[，,。！!？?]")
# Of a number that is said again.
_NOT_SO_MANY = lazy_regex(
    rf"{_LEAD}(?:(?:还|可)?(?:不止|何止|哪止|岂止|不到|没到)|哪儿?里?来?的?有|哪儿?里?(?:只|才)有|没有|不是|才不是)(?P<number>{OF_AMOUNT}+)"
)
_ANOTHER = lazy_regex(rf"{_LEAD}(?:明明)?(?P<verb>[一-龥]了?)(?P<number>{OF_AMOUNT}+)(?P<of>[一-龥])")
_NUMERAL = lazy_regex(f"{OF_AMOUNT}+")
_COUNTED = lazy_regex(rf"(?P<verb>[一-龥]了?)(?P<number>{OF_AMOUNT}+)(?P<of>[一-龥])")
_FAR = 8  # sentences to the next speaker


def is_denied(document: Document, spot: Spot) -> bool:
    """Tell whether the next speaker denies a sentence, a number of it, or says another number of the same."""
    reply = _reply(document, spot)
    if reply is None:
        return False
    text, answer = in_simplified(spot.source), in_simplified(reply.source)
    if reply.index == spot.index + 1 and (_DENIES.match(answer) or (_NUMERAL.search(text) and _MORE.match(answer))):
        return True
    denied = _NOT_SO_MANY.match(answer)
    if denied is not None and denied["number"] in _NUMERAL.findall(text):
        return True
    told = _ANOTHER.match(answer)
    return told is not None and _says_otherwise(text, told["verb"], told["number"], told["of"])


def _reply(document: Document, spot: Spot) -> Spot | None:
    """Give the first sentence of who speaks next."""
    later = document.spots[spot.index + 1 : spot.index + 1 + _FAR]
    reply = next((one for one in later if one.speaker != spot.speaker), None)
    return reply if spot.speaker is not None and reply is not None and reply.speaker is not None else None


def _says_otherwise(text: str, verb: str, number: str, of: str) -> bool:
    """Tell whether a sentence has another number behind the same verb, of what is counted in the same way."""
    said = {each["number"] for each in _COUNTED.finditer(text) if (each["verb"], each["of"]) == (verb, of)}
    return bool(said) and number not in said
