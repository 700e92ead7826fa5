"""
Which words of a sentence take up what was said before it, or may do so?

    surely, in the first clause   两者, 前者, 当时, 双方: there is something that was told before
    surely, at the head           而且, 另一股, 后来
    maybe                         这, 那, 他, 人家, 也: it may be something that is seen, or anybody

That a sentence takes up nothing of some words is said only where it has none of these, no character with a meaning of
theirs and no word of the same field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import clauses
from quizzes.distractors.fields import places_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_SURELY = lazy_regex(
    r"[两二]者|[前后]者|[前后]一(?:[种位]|个(?!月|星期|礼拜|小时))|双方|彼此|当时(?![的]?人)|那时候?|从那(?:以后|之后|时起|天起)|从此|此[前后外]|除此|与此同时|[上前]述"
)
_SURELY_AT_HEAD = lazy_regex(
    r"而且|并且|况且|何况|再说|再加上|同样(?![是的一])|另[一外](?:[个种位方股边]面?)?|除了这|之后|随后|接着|接下来|后来|总之|可见|反而|反过来|相反|尽管如此|即使如此|既然如此"
)
# What puts another way, sums up or adds to what was told before it.
_GOES_ON = lazy_regex(
    "换言之|换句话说|也就是说|这就是说|即是说|总而言之|总的来[说看讲]|归根到底|归根结底|说到底|由此|综上|同理|反之|"
    "此外|除此|另外|再者|其次|正因|因而|故而|故此|为此|话虽如此|话说回来|与此|相比之下|相较之下|事实上|实际上"
)
_MAYBE = lazy_regex(
    r"[这那它她此]|他(?!人)|其(?!实)|如此|人家|对方|同[样一]|另|别的|其[余他]|之[前后]|[以而然]后|两[个位头边]|一样|也(?!许)|[还再又却更才]|反|倒是|原来|结果|难怪|怪不得|果然|幸[亏好]|偏偏|毕竟|[既虽]然|不然|第[一二三四五]|最[后终]|下[一次面]|后头|前头|就是|就这|一个是"
)
_EARLIER = lazy_regex(r"过去|以前|从前|原[来先本]|本来|[起最]初|刚|当[时年初]|那[时年]|小时候|年前|开始|曾")
_LATER = lazy_regex(
    r"后来|现在|如今|目前|慢慢|渐渐|结果|最[后终]|终于|[以之]后|从此|[今去前][天年]|[这近][几两]?年|不再|已经|越来越"
)
# They stand in any sentence and tell nothing of what it is about.
_LIGHT = frozenset(
    "的了着过得地吧呢吗啊嘛呀哦一是不没在有把被对从向往跟和与或给让为以于而就都也还我你您们个什么怎样很太可能要会去来"
)
_NO_FIELD = "no field"


def taking_up(source: str) -> str:
    """Give the word of a sentence that is sure to take up what was told before it, as it is written; or nothing."""
    text = source.strip()
    simple = in_simplified(text)
    first = clauses(simple)[0] if simple else ""  # 去年招了九个，而此前只有两个: a later clause takes up the first
    found = _SURELY_AT_HEAD.match(simple) or _SURELY.search(first)
    return text[slice(*found.span())] if found is not None else ""


def opens_amid(source: str) -> bool:
    """
    Tell whether a sentence takes up what is told before it, be it by what it opens with: 换言之, 总之, 另外.

    Where the first of some sentences does so, that another one does is no reason against beginning with that.
    """
    return bool(taking_up(source) or _GOES_ON.match(in_simplified(source).strip()))


def may_take_up(source: str) -> bool:
    """Tell whether a sentence has a word that may take up what was told before it, and is not sure to."""
    return _MAYBE.search(in_simplified(source)) is not None


def names_any(spot: Spot, told: Sequence[Spot]) -> bool:
    """Tell whether a sentence has a character with a meaning, or a word of a field, of some others."""
    characters = _with_meaning(spot.source)
    if any(characters & _with_meaning(each.source) for each in told):
        return True
    fields = _fields_in(spot)
    return any(fields & _fields_in(each) for each in told)


def may_name(spot: Spot, word: str) -> bool:
    """Tell whether a sentence has a character with a meaning of a word, or another word of its field: 本领 for 手艺."""
    is_of_field = not _fields_in(spot).isdisjoint(places_of(in_simplified(word)))
    return is_of_field or bool(_with_meaning(word) & _with_meaning(spot.source))


def may_be_paired(source: str, *, with_later: bool) -> bool:
    """Tell whether a sentence has a word for a time that goes with one for a later time, or else for an earlier one."""
    return bool((_EARLIER if with_later else _LATER).search(in_simplified(source)))


def _with_meaning(text: str) -> frozenset[str]:
    return frozenset(hanzi_of(in_simplified(text))) - _LIGHT


def _fields_in(spot: Spot) -> frozenset[tuple[str, str]]:
    words = map(in_simplified, spot.words)
    return frozenset(place for word in words for place in places_of(word) if place[1] != _NO_FIELD)
