"""Where in a sentence does a word stand, and what stands beside it?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBER = "一二两三四五六七八九十百千万几半"
POINTED = lazy_regex(rf"(?:[这那哪每]|第[{NUMBER}]+|(?<!第)[{NUMBER}]|[{NUMBER}\d][多来余]|[一几两][大小满整])$")
_CLAUSES = lazy_regex("[，。！？；：,!?;:“”「」]")
_SEEN = 12  # words before and behind
# Verbs of one character that stand before other verbs, not before what one can or cannot do.
BEFORE_VERBS = frozenset("说是有在能会要想该可肯敢让使叫令请去来没别未就爱怕像总从到")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordSite:
    """A word, with the words before and behind it, all simplified."""

    word: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @classmethod
    def of(cls, words: Sequence[str], i: int) -> WordSite:
        """Look at the word of a sentence at a place."""
        before, after = words[max(0, i - _SEEN) : i], words[i + 1 : i + 1 + _SEEN]
        return cls(
            word=in_simplified(words[i]),
            before=tuple(map(in_simplified, before)),
            after=tuple(map(in_simplified, after)),
        )

    @property
    def left(self) -> str:
        """The word right before, or nothing."""
        return self.before[-1] if self.before else ""

    @property
    def right(self) -> str:
        """The word right behind, or nothing."""
        return self.after[0] if self.after else ""

    @property
    def said_before(self) -> str:
        """What the clause says before the word."""
        return _CLAUSES.split("".join(self.before))[-1]

    @property
    def is_behind_short_verb(self) -> bool:
        """Tell whether a verb of one character stands right before, and none that takes another verb."""
        return len(self.left) == 1 and self.left not in BEFORE_VERBS and tag_of(self.left) == VERB
