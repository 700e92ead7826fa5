"""
Which words are written apart in pinyin though the text was not cut between them?

An adverb stands apart from what follows it, hěn duō, unless both are a word of the level list, zuìhòu. Even such a
word is two where it is counted how often something was done: jiù dú le sān biàn. 的话 is a word where a condition ends,
and two where a clause goes on: zìjǐ de huà jièshào. So is what grammar shows to be two: nà zhāng zuǐ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.document import may_be_two_words
from quizzes.distractors.targets.two_words import is_parted
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ADVERBS = frozenset("就都也才还又再很太最更")
_COUNTED = lazy_regex(rf"[了过]{OF_NUMBER_OR_FEW}+[遍次回趟下]")


def words_apart(words: Sequence[str]) -> Iterator[str]:
    """Give the words of a sentence, an adverb by itself."""
    for number, word in enumerate(words):
        after = "".join(words[number + 1 : number + 4])
        if _begins_with_adverb(word, after) or _is_speech(word, after) or is_parted(words, number):
            yield word[0]
            yield word[1:]
        else:
            yield word


def _is_speech(word: str, after: str) -> bool:
    return in_simplified(word) == "的话" and after[:1].isalnum()


def _begins_with_adverb(word: str, after: str) -> bool:
    simple = in_simplified(word)
    if len(simple) != len("就读") or simple[0] not in _ADVERBS or not may_be_two_words(simple):
        return False
    return level_of(simple) is None or _COUNTED.match(in_simplified(after)) is not None
