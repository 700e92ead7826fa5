"""Which word of the text is what somebody is called there: a dog by the name of 馒头 is no steamed bun?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

# Who is called so, or that a name is given, and the name up to the end of the clause.
_CALLED = lazy_regex(
    r"(?:(?:[他她它]|名字?|小名|乳名|外号|绰号|笔名|网名|艺名|[只条匹头个位](?:狗|猫|马|牛|鸟|羊|猪|孩子|小狗|小猫))(?:就|也|都)?(?:叫做|叫作|叫|是)"
    r"|(?:[一有那这几][个位只条头匹]|(?<=[有是了着过])[个位只条头匹])叫"  # 有个叫石榴的女孩
    r"|(?:取名|起名|改名|名叫|叫[他她它])(?:叫|为|作|做)?)[“‘「『《]?(?P<name>[\u3400-\u9fff]{2,4})[”’」』》]?(?=[，,。；;：:！!？?、（(]|的)"
)
# A child or a pupil by name behind what it is to the speaker: 我女儿小雨, but no 女儿小时候.
_OF_KIN = lazy_regex(
    r"(?:女儿|儿子|孙女|孙子|妹妹|弟弟|姐姐|哥哥|妻子|丈夫|徒弟|学生|学徒|外甥女?|侄子|侄女|同事|同学|搭档|邻居)"
    r"(?P<name>小(?![时学心声腿脸手脚名区儿气组摊的两三])[\u3400-\u9fff])"
)
# What a company, a book or a place is called, which may be longer: 名为水平线的书店.
_NAMED = lazy_regex(
    r"(?:名为|取名为?|起名为?|命名为|改名为?|更名为|定名为|名叫|全名[叫是]|全称[叫是]?|简称为?)[“‘「『《]?(?P<name>[\u3400-\u9fff]{3,8}?)[”’」』》]?"
    r"(?=[，,。；;：:！!？?、（(]|的|$)"
)
_COINED = lazy_regex(r"[“‘「『][\u3400-\u9fff]{3,6}[”’」』]")
_SAYS_WHAT_IT_IS = lazy_regex("[他她它].?是$")


@lru_cache(maxsize=4)
def _callings(document: Document) -> frozenset[str]:
    sources = (in_simplified(spot.source) for spot in document.spots)
    found = (one for source in sources for called in (_CALLED, _OF_KIN) for one in called.finditer(source))
    return frozenset(one["name"] for one in found if not _SAYS_WHAT_IT_IS.search(one.string[: one.start("name")]))


@lru_cache(maxsize=4)
def _names(document: Document) -> frozenset[str]:
    """Give what somebody or something is called in the text, those who speak too."""
    found = (one["name"] for spot in document.spots for one in _NAMED.finditer(in_simplified(spot.source)))
    return frozenset(found) | _callings(document) | frozenset(map(in_simplified, document.speakers))


def is_within_calling(document: Document, source: str, start: int, end: int) -> bool:
    """
    Tell whether a place of a sentence is a piece of what something is called: 深度 in the name of a company.

    So it is of what somebody who speaks is called, whose name may be made of words: 白云 of 白云格根.
    """
    simple = in_simplified(source)
    named = (name for name in _names(document) if name in simple)
    found = (one.span() for name in named for one in re.finditer(re.escape(name), simple))
    return any(first <= start and end <= last and last - first > end - start for first, last in found)


def is_calling(document: Document, word: str) -> bool:
    """Tell whether somebody of the text is called by a word, so that it means that one there and nothing else."""
    return in_simplified(word) in _callings(document)


def is_coined(source: str, start: int, end: int) -> bool:
    """Tell whether a place is a piece of a short word in quotation marks, which somebody made up: “雨伞医院”."""
    found = (one.span() for one in _COINED.finditer(source))
    return any(first < start and end < last and end - start < last - first - 2 for first, last in found)
