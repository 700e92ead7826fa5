"""
What does a sentence say of two, and in which four ways can that be sorted?

So the text itself decides each of the options.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

PHRASE = r"[^，,。；;：:！!？?“”‘’「」『』（）()《》—…]"
NOT_PLAIN = lazy_regex(
    r"如果|要是|假如|的话|只要|只有|除非|即使|哪怕|就算|希望|以为|想象|假设|也许|或许|大概|恐怕|难道|是否|是不是|有没有|好像|似乎|[吗呢吧]|谁|什么|怎么|多少|几乎"
    "|(?:^|[，,；;：:。])[如若](?![今何此同期意实])"
)
_CLAUSE = lazy_regex("[我是不没有]|^[就只怕也都连最更]")  # 虫不是敌人 is no name for anybody, nor 就怕家长
_NOUNS = frozenset({"n", "nz", "ns", "nt", "nr", "eng", "np", "nc", "vn", "an"})


class Form(StrEnum):
    """How the two are told apart, or not."""

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
    if spot.speaker is None or spot.asks:
        return None
    return Said(text=text, by=name_of(spot.speaker))


def named_of_side(subject: str, name: str, *, is_party: bool = False) -> str | None:
    """Name who a clause is about: the speaker's side by the speaker's name, others by their noun."""
    simple = in_simplified(subject)
    if simple in {"我们", "我"}:
        return f"{name}他们" if simple == "我们" else name
    is_noun = is_party or any(_tag(simple[-length:]) in _NOUNS for length in (4, 3, 2))
    return subject if is_noun and not _CLAUSE.search(simple) else None


def _tag(word: str) -> str:
    known = table().get(word)
    return known.pos if known is not None else tag_of(word)
