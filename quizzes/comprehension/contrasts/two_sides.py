"""
What does a sentence say of two alike?

`sides_of` finds 无论 A，还是 B，都 …; A 和 B 都 …. The four options are all ways in which the two can be
sorted, so that the text itself decides each of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import points_outside, without_marker
from quizzes.comprehension.links import is_party
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    import re

    from quizzes.distractors.spots import Spot

PHRASE = r"[^，,。；;：:！!？?“”‘’「」『』（）()《》—…]"
_WHETHER = lazy_regex(
    rf"^(?:无论|不管|不论)(?:是|在)?(?P<a>{PHRASE}{{2,8}}?)[，,]?(?:还是|或是|或者)(?P<b>{PHRASE}{{2,8}}?)[，,]?都(?:各|会|要|能)?(?P<p>{PHRASE}{{3,26}})$"
)
_ALIKE = lazy_regex(rf"^(?P<a>{PHRASE}{{2,8}}?)(?:和|跟|与)(?P<b>{PHRASE}{{2,8}}?)都(?:各)?(?P<p>{PHRASE}{{3,26}})$")
NOT_PLAIN = lazy_regex(
    r"如果|要是|假如|的话|只要|只有|除非|即使|哪怕|就算|希望|以为|想象|假设|也许|或许|大概|恐怕|难道|是否|是不是|有没有|好像|似乎|[吗呢吧]|谁|什么|怎么|多少|几乎"
)
_CLAUSE = lazy_regex("[我是不没有]")  # 虫不是敌人 is no name for anybody
_OURS = lazy_regex(r"^(?:我们?|咱们?)的?")
# What stands before a name and is none of it: 以前我不相信老师 would make what is denied the key.
_MORE_THAN_A_NAME = lazy_regex(
    r"[我你他她它不没是]|觉得|知道|告诉|相信|认为|发现|看到|听|(?<!小)说|"
    r"^(?:以前|从前|过去|现在|如今|当时|当年|那时|那会|后来|最近|小时候|[今昨明去]天|[今去明]年|其实|所以|因为|但|可是|而且|另外|于是|结果)"
)
_MOST_LEAD, _LEAST_SAID = 3, 5
_NEGATED = lazy_regex(r"^(?:不|没|沒|未)")
_NOUNS = frozenset({"n", "nz", "ns", "nt", "nr", "eng", "np", "nc", "vn", "an"})


class Form(StrEnum):
    """How the two are told apart, or not."""

    BOTH = "A 和 B 都 …"
    PARALLEL = "A …，B …"
    STEPS = "先…，再…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """
    A question about two, with the four ways in which they can be sorted: `options`, the right one first.

    `one` and `other` are the two as a learner reads them, `quote` the clauses that sort them, and `means` whom its
    pronouns mean that the options give by name.
    """

    form: Form
    stem: str
    one: str
    other: str
    options: tuple[str, str, str, str]
    quote: str
    means: tuple[tuple[str, str], ...] = ()


class Said(NamedTuple):
    """A sentence without its end, and what whoever says it is called."""

    text: str
    by: str


def statement_of(spot: Spot) -> Said | None:
    """Give a sentence that somebody says and does not ask; None of any other."""
    text = without_end(shown(spot.source))
    if spot.speaker is None or spot.asks or len(in_simplified(text)) != len(text):
        return None
    return Said(text=text, by=name_of(spot.speaker))


def sides_of(spot: Spot) -> Sides | None:
    """Find the two that the end of a sentence sorts, where nothing else is said after them."""
    said = statement_of(spot)
    if said is None:
        return None
    pieces, name = clauses(said.text), said.by
    for start in range(min(len(pieces), _MOST_LEAD)):
        head, quote = in_simplified("".join(pieces[:start])), without_marker("".join(pieces[start:]))
        if NOT_PLAIN.search(head) or (head and not head.rstrip().endswith(("，", ",")) and "：" not in head):
            continue
        found = _both(quote, name)
        if found is not None:
            return found
    return None


def _both(quote: str, name: str) -> Sides | None:
    parts = _parts(_WHETHER, quote, "a", "b", "p") or _parts(_ALIKE, quote, "a", "b", "p")
    if parts is None:
        return None
    a, b, p = parts
    p = p.removesuffix("的") if in_simplified(p).startswith("是") else p
    are_parties = all(_is_one_name(in_simplified(word)) for word in (a, b))
    if not are_parties or len(p) < _LEAST_SAID or _NEGATED.match(p) or points_outside(p.replace("自己", "")):
        return None
    return Sides(
        form=Form.BOTH,
        stem=f"据{name}说，谁{p}？",
        one=a,
        other=b,
        options=(f"{a}和{b}", f"只有{a}", f"只有{b}", f"既不是{a}，也不是{b}"),
        quote=quote,
    )


def _parts(pattern: re.Pattern[str], quote: str, *groups: str) -> tuple[str, ...] | None:
    """Give the parts of a quote that a pattern names, as the text writes them; None where one is not said as so."""
    found = pattern.match(in_simplified(quote))
    if found is None:
        return None
    parts = tuple(quote[slice(*found.span(group))] for group in groups)
    return None if any(NOT_PLAIN.search(in_simplified(part)) for part in parts) else parts


def named_of_side(subject: str, name: str, *, is_party: bool = False) -> str | None:
    """Name who a clause is about: the speaker's side by the speaker's name, others by their noun."""
    simple = in_simplified(subject)
    if simple in {"我们", "我"}:
        return f"{name}他们" if simple == "我们" else name
    is_noun = is_party or any(_tag(simple[-length:]) in _NOUNS for length in (4, 3, 2))
    return subject if is_noun and not _CLAUSE.search(simple) else None


def _is_one_name(word: str) -> bool:
    """Tell whether words name a party and say nothing else before it."""
    return (is_party(word) or _is_of_people(word)) and not _MORE_THAN_A_NAME.search(_OURS.sub("", word))


def _is_of_people(word: str) -> bool:
    return in_simplified(word).endswith(("公司", "厂", "人", "者", "员", "家", "师", "生", "方", "国", "们"))


def _tag(word: str) -> str:
    known = table().get(word)
    return known.pos if known is not None else tag_of(word)
