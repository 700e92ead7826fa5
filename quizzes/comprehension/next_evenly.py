"""
Which questions for the sentence that follows, or stands before, are told by no word and no pronoun?

    先翻成普通话，念给我老婆听。      她是哈尔滨人……    the only option with 她
    法律生效后，一家平台退出了市场。  ……法律若缺乏执行手段……  the only one with 法律

What takes up a word has it by nature; it is asked for only where two other options have one of what is read as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.replies.repeating import is_told_by_repeating, repeated
from quizzes.comprehension.sequences import next_sentence
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_PRONOUN = lazy_regex(r"她|(?<![其吉])他(?!人)")
_WORD = 2  # of an option that repeats a word, and not only a character


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each sentence that is tied to the one before it, where others do not leave that to tell it."""
    yield from next_sentence.items(document, tally, tells)


def tells(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether a key has a word of what is read that few others have, or a pronoun that no other has."""
    repeats = repeated(key, read) >= _WORD and is_told_by_repeating(key, others, read)
    return repeats or has_pronoun_alone(key, others)


def has_pronoun_alone(key: str, others: Sequence[str]) -> bool:
    """Tell whether an option alone has the pronoun for a woman, or for a man, who is told of in what is read."""
    own, of_others = (set(_PRONOUN.findall(in_simplified(text))) for text in (key, "".join(others)))
    return bool(own - of_others)
