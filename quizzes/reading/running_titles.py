"""
Which lines stand at the edge of each page of a book or paper, as a PDF file has them between the lines of a text?

    老街周刊 2023年第5期        the same beside each number of a page
    - 12 -

    老街周刊　13                or with the number of the page itself
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.headings import decorated_title

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGITS = lazy_regex(r"\d+")
_AT_EDGE = lazy_regex(r"^\d+\b|(?<!\d)\d+$")
_END = lazy_regex(r"[。！？!?；;，,：:…][”’」』）)]*$")
_LONGEST = 60
_LEAST_LETTERS = 4
_BESIDE, _NUMBERED = 2, 3  # as often at least


def running_titles(texts: Sequence[str], are_numbers: Sequence[bool]) -> frozenset[int]:
    """Find the places of running titles among the lines of a text; `are_numbers` tells which are a page's number."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if not are_numbers[place] and _could_be(text):
            places[_DIGITS.sub("0", unicodedata.normalize("NFKC", text))].append(place)
    found: set[int] = set()
    for own in places.values():
        beside = [place for place in own if any(are_numbers[max(0, place - 1) : place + 2])]
        if len(beside) >= _BESIDE and (len(beside) == len(own) or _DIGITS.search(texts[own[0]])):
            found.update(beside)
        elif len(own) >= _NUMBERED and _count_pages([texts[place] for place in own]):
            found.update(own)
    return frozenset(found)


def _could_be(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and sum(map(str.isalpha, text)) >= _LEAST_LETTERS
        and _END.search(text) is None
        and decorated_title(text) is None
    )


def _count_pages(texts: Sequence[str]) -> bool:
    """Tell whether the numbers at the edge of some lines grow from each to the next."""
    edges = [_AT_EDGE.search(text) for text in texts]
    numbers = [int(found[0]) for found in edges if found is not None]
    return len(numbers) == len(texts) and all(one < other for one, other in pairwise(numbers))
