"""Which word of a sentence stands by itself in Chinese, so that another one may stand there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import word_edges, word_from, word_until
from quizzes.distractors.edits.adverbials import says_how

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.places import BothSides

_BEFORE_A_NOUN = lazy_regex(r"(?:的|什么|[种个些项次])$")
# Measure words of organisations, groups and books, which a noun of another kind does not go with.
_OF_FEW_NOUNS = lazy_regex(r"[一二三四五六七八九十百千两几这那每某\d多][家支本部](?:[大小新老好旧])?$")
_NOUNS = frozenset({"n", "nz", "nt", "x"})


def stands_free(span: tuple[int, int], pos: str, both: BothSides) -> bool:
    """Tell whether a word stands by itself in the Chinese of a sentence, and once, so that another may stand there."""
    before = both.source[: span[0]]
    if both.words and not set(span) <= frozenset(word_edges(both.words)):
        return False
    # 自我感动, but hardly 自我失望
    if before.endswith("自我") or _is_said_again(both.source[slice(*span)], both):
        return False
    if pos == "n" and (_is_in_a_row(span, both.words) or _OF_FEW_NOUNS.search(before)):
        return False
    return not ((pos == "a" and says_how(span[1], both)) or (pos == "v" and _BEFORE_A_NOUN.search(before)))


def _is_in_a_row(span: tuple[int, int], words: Sequence[str]) -> bool:
    """Tell whether a noun stands directly beside another one: 保险公司, 工程师团队."""
    beside = (word_until(words, span[0]), word_from(words, span[1]))
    return any(hanzi_of(word) and tag_of(word) in _NOUNS for word in beside)


def _is_said_again(said: str, both: BothSides) -> bool:
    """Tell whether a word stands elsewhere in the sentence too, which then speaks against what is put in one place."""
    return both.words.count(said) > 1 or (len(said) > 1 and both.source.count(said) > 1)
