"""
Is a job only what somebody is called by, or that of one who is interviewed, so that it is no thing that a talk names?

    林医生来得最早。      → how somebody is called
    “姐姐，你找谁？”      → how somebody is called who may be no relative
    我从前是会计。        → the job of one who speaks
    邻居家的儿子是会计。  → a job that comes up
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

JOBS = "job"
_INTRODUCED = 3  # sentences at the beginning that tell who is interviewed
_OF_ONE_WHO_SPEAKS = lazy_regex(
    "(?:我|您|你|咱)(?:们|(?!的))[^，,。；？！]{0,8}?(?:是|当|做|干|成|学)[^，,。；？！]{0,8}$"
)
# “姐姐，你找谁？”, “谢谢大哥！”
_CALLED_OUT, _AND_SAID = "(?<=[“「『‘])(?:谢谢|你好|再见)?[大小]?", "(?=[，,！!。？?…”」』’])"


def is_called_so(text: str, word: str) -> bool:
    """Tell whether a simplified sentence has a word only after a surname: 林医生."""
    found = [each.start() for each in re.finditer(word, text)]
    return all(start > 0 and text[start - 1] in _surnames() for start in found)


def is_addressed_so(text: str, word: str) -> bool:
    """Tell whether a simplified sentence has a word for a relative only where somebody is called so to the face."""
    return word not in re.sub(f"{_CALLED_OUT}{word}{_AND_SAID}", "", text)


def is_of_one_who_speaks(document: Document, spots: Sequence[Spot], word: str) -> bool:
    """Tell whether a job is that of one who is interviewed, as a heading, an introduction or somebody's words say."""
    is_in_heading = any(word in in_simplified(heading.source) for heading in document.interview.headings)
    return is_in_heading or any(spot.index < _INTRODUCED or _says_own(spot, word) for spot in spots)


def _says_own(spot: Spot, word: str) -> bool:
    text = in_simplified(spot.source)
    return any(_OF_ONE_WHO_SPEAKS.search(text[: each.start()]) for each in re.finditer(word, text))


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    return frozenset(words("surname"))
