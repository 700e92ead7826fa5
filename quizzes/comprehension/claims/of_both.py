"""What would be said of one only, where a statement says it of two: 跟 A 和 B 都没有, 有 A 和 B?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# A thing or a party: no verb, no clause.
_THING = r"[^，,。；：、的是有会能不没了着过都也很就要说让把被对跟和与在从到向给用为连我你他她它这那]{1,8}"
_WITH_NEITHER = lazy_regex(
    rf"(?P<with>跟|和|与|对|在)(?P<a>{_THING})(?:和|跟|与)(?P<b>{_THING})都没(?P<has>有)(?P<what>[^，有没]{{1,6}})(?=，|$)"
)
_HAS = lazy_regex(
    rf"(?<![没只])(?P<has>有)(?P<a>{_THING})(?P<rest>和(?:{OF_NUMBER_OR_FEW}+[个支名位家批群种套台])?(?P<b>{_THING}))(?=，|$)"
)
_NOUNS = frozenset({"n", "nz", "nr", "ns", "nt", "nc", "np", "vn", "eng"})


def of_one_only(said: str) -> Iterator[Edit]:
    """Give the changes that leave out one of two, or deny it."""
    text = in_simplified(said)
    if len(text) != len(said):
        return
    found = _WITH_NEITHER.search(text)
    if found is not None and _is_thing(found["a"]) and _is_thing(found["b"]):
        before, has, what = (said[slice(*found.span(name))] for name in ("with", "has", "what"))
        not_has, one = said[found.start("has") - 1], _one(said, found)
        other = next(text for text in (said[slice(*found.span(name))] for name in "ab") if text != one)
        changed = f"{before}{one}{not_has}{has}{what}，但{before}{other}{has}{what}"
        yield _edit(said, found.start(), found.end(), changed)
        return
    found = _HAS.search(text)
    if found is not None and _is_thing(found["a"]) and _is_thing(found["b"]):
        one, other = (said[slice(*found.span(name))] for name in "ab")
        yield _edit(said, found.start("has"), found.end("rest"), f"有{one}，但没有{other}")


def _is_thing(text: str) -> bool:
    """Tell whether words end in a noun, and are no clause with one in it."""
    begins_with_time = text.startswith("最") or any(tag_of(text[:length]) == "t" for length in (2, 3))
    return not begins_with_time and any(
        tag_of(text[-length:]) in _NOUNS for length in (4, 3, 2, 1) if len(text) >= length
    )


def _one(said: str, found: re.Match[str]) -> str:
    """Take one of the two, not always the first."""
    return said[slice(*found.span("ab"[mix(said) % 2]))]


def _edit(said: str, start: int, end: int, other: str) -> Edit:
    return Edit(start=start, end=end, said=said[start:end], other=other, kind=EditKind.SWAP)
