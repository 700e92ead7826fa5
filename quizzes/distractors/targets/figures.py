"""
Where does the name of a thing stand for something else: the stone on somebody's heart, a key to success?

What the word means by itself is not what the sentence says there, so that nobody is asked for the thing.
"""

from __future__ import annotations

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, told_in
from quizzes.distractors.words import in_simplified

_KNOWN_TO_DICTIONARY = lazy_regex(r"\bfig\b|figurativ")  # a rice bowl is a job
# No thing is in these, or belongs to them.
_OF_NO_PLACE = lazy_regex(
    "(?:心[里中上头]|人生|生命|命运|历史|时代|精神|思想|感情|爱情|梦想|希望|记忆|知识|时间|岁月|成功|幸福|成长)的$"
)


def has_figure(word: str) -> bool:
    """Tell whether the dictionary knows a word as a figure of speech too: 桥梁, a bridge and whoever links."""
    return any(_KNOWN_TO_DICTIONARY.search(gloss) for gloss in dictionary().glosses(word))


def is_figure(word: str, source: str, start: int) -> bool:
    """Tell whether the word at a place of a sentence is a figure of speech there: 心里的石头落了地."""
    simple = in_simplified(source)
    stands = told_in("figures.tsv").get(in_simplified(word))
    found = compiled(stands).finditer(simple) if stands else ()
    return _OF_NO_PLACE.search(simple[:start]) is not None or any(
        one.start() < start + len(word) and start < one.end() for one in found
    )
