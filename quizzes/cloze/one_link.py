"""Is a connective one word where it stands, or two that stand beside each other: 只｜要半斤, 这｜可｜是祖传的?"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# What only names or counts something; 天晴 or 有空 would say that something is so, and 这样 stands for that.
_NAMES, _SO = frozenset({"m", "q", "n", "np", "nc", "r", "uj", "f", "t", "s", "c"}), frozenset({"这样", "那样", "如此"})
_STOPS = lazy_regex("[，,。；;：:！!？?]")
_BEHIND = lazy_regex("[^，,。；;：:！!？?“‘「『—]$")
_WANTED, _ONE_HAS = "只要", "只有"
_NEVER = ".^"


def is_one_link(words: Sequence[str], start: int, link: str) -> bool:
    """Tell whether a connective that begins at a character of a sentence is one word there."""
    word, source = in_simplified(link), in_simplified("".join(words))
    end = start + len(word)
    behind, ahead = parted_links().get(word, (_NEVER, _NEVER))
    if compiled(behind).search(source[:start]) or compiled(ahead).match(source, end):
        return False
    may_be_two = word == _WANTED or (word == _ONE_HAS and _BEHIND.search(source[:start]) is not None)
    return not (may_be_two and _only_names(words, end))


@lru_cache(maxsize=1)
def parted_links() -> Mapping[str, tuple[str, str]]:
    """Load behind and before what the characters of a connective are two words, or a word and a piece of another."""
    return {word: (behind, ahead) for word, behind, ahead in rows_of("parted_links.tsv")}


def _only_names(words: Sequence[str], start: int) -> bool:
    """Tell whether what follows up to a comma names or counts something, and says of nothing that it is so."""
    begun = zip(words, accumulate(map(len, words), initial=0), strict=False)
    after = [in_simplified(word) for word, begins in begun if begins >= start]
    end = next((at for at, word in enumerate(after) if _STOPS.match(word)), 0)
    return end > 0 and all(tag_of(word) in _NAMES and word not in _SO for word in after[:end])
