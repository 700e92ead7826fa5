"""
Which words of an interview are names of people that no dictionary has, so that none of their characters is a word?

    她有个同事叫曾小蕙，……      → 曾小蕙, in which 曾 is no "once"
    于敏之老师教我写字          → 于敏之, in which 于 is no "at"
    罗建军今年四十六岁          → 罗建军, of whom a narrator tells
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import is_known
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.interview import Interview

_TITLE = any_of("title after a full name")
_BEFORE = r"(?<![\u4e00-\u9fff])|(?<=[和跟与请找问向让叫对给被是])"
# What one is called ends where the clause does, or is told of on the spot: 叫曾小蕙的同事.
_CALLED = lazy_regex(
    r"(?:叫[做作]?|名字[是叫]|姓名是)(?P<name>[\u4e00-\u9fff]{2,3})"
    r"(?=[^\u4e00-\u9fff]|$|的(?:人|女|男|孩|小|姑|同|朋|学|老|年))"
)
_WITH_TITLE = lazy_regex(rf"(?:{_BEFORE})(?P<name>[\u4e00-\u9fff]{{2,3}})(?={_TITLE})")
# Whom a narrator tells of by his full name: how old he is, or that he says something.
_TOLD_OF = lazy_regex(
    rf"(?<![\u4e00-\u9fff])(?P<name>[\u4e00-\u9fff]{{3}})"
    rf"(?=今年(?:已经|刚|才)?{OF_NUMBER}+岁|[笑想]?着?说(?:[，：:,“\"]|完|道)|告诉(?:我|记者))"
)
_CALLING = lazy_regex(f"(?:{_TITLE}|{any_of('title after a name')}|{any_of('relative')})$")  # 关先生, 杨奶奶
_LENGTHS = (2, 3)
_OPENS = lazy_regex(r"(?:[^\u4e00-\u9fff]|[和跟与请找问向让叫对给被是])$")
_OF_SURNAMES = ("n", "v", "q")  # tags: 白 of 白墙上 is a colour, and 和 or 从 before a time no surname
# Nobody takes one word of a title for another, or words it anew: 《城市笔记》, a school called “望水小学”.
_TITLED = lazy_regex(r"《[^》]*》|[“‘「『][^”’」』]*[”’」』]")


def names_in(interview: Interview) -> tuple[str, ...]:
    """Give the simplified names of those who speak, and of those who are called or told of by name, in order."""
    speakers = [in_simplified(turn.speaker) for turn, _ in interview.paragraphs() if turn.speaker is not None]
    sources = (in_simplified(each.source) for _, paragraph in interview.paragraphs() for each in paragraph.sentences)
    found = [*speakers, *(name for source in sources for name in _called_in(source))]
    return tuple(dict.fromkeys(filter(is_name, found)))


def is_named(people: Iterable[str], text: str, start: int, end: int) -> bool:
    """Tell whether a place of a text, in either script, is within a title or the name of one of these people."""
    simple = in_simplified(text)
    named = (name for name in people if name in simple)
    spans = [found.span() for name in named for found in re.finditer(re.escape(name), simple)]
    return any(
        first < end and start < last for first, last in (*spans, *(each.span() for each in _TITLED.finditer(text)))
    )


def is_of_a_name(people: Iterable[str], pieces: Sequence[str], start: int, end: int) -> bool:
    """
    Tell whether a place of a sentence is within the name of one of these people, or a given name behind a surname.

    A surname opens what is said, or stands behind a word that people follow, and does not tell what something is like.
    """
    simple = in_simplified("".join(pieces))
    spans = (found.span() for name in people if name in simple for found in re.finditer(re.escape(name), simple))
    if any(first < end and start < last for first, last in spans):
        return True
    surname = simple[start - 1 : start] if start else ""
    is_apart = start - 1 in {0, *accumulate(map(len, pieces))} and _OPENS.search(simple[: start - 1] or "，")
    is_surname = is_apart and tag_of(surname).startswith(_OF_SURNAMES)
    return bool(is_surname) and end - start < max(_LENGTHS) and is_name(f"{surname}{simple[start:end]}")


def _called_in(source: str) -> Iterator[str]:
    for pattern in (_CALLED, _WITH_TITLE):
        yield from (found["name"] for found in pattern.finditer(source))
    told_of = (found["name"] for found in _TOLD_OF.finditer(source))
    yield from (name for name in told_of if not (is_known(name[:2]) or _CALLING.match(name[1:])))  # no 于是我说


@lru_cache(maxsize=1 << 12)
def is_name(text: str) -> bool:
    """Tell whether a word begins with a surname and stands in no dictionary, as 高中 of 高中老师 does."""
    return len(text) in _LENGTHS and text[0] in words("surname") and not is_known(text)
