"""Which dots are full stops, as where somebody types Chinese or Japanese with the signs of English?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.languages import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.passages import Passage

_STOP = "。"
_TYPED_WIDE = frozenset({Language.CHINESE, Language.JAPANESE})
_CLOSING = "”’」』）)》〉】］\\]\"'"
_WIDE = "\u2e80-\u303e\u3041-\u9fff\uf900-\ufaff"
_ABBREVIATED = r"(?<!\b[A-Z])(?<!\betc)(?<!\bInc)(?<!\bLtd)(?<!\bCo)"  # 他在Apple Inc.
_AT_END = lazy_regex(rf"(?<=[\w{_CLOSING}]){_ABBREVIATED}[.．](?=[{_CLOSING}]*$)")
_WITHIN = lazy_regex(rf"(?<=[{_WIDE}{_CLOSING}])[.．](?=[{_CLOSING}]*\s*[{_WIDE}])")


def with_wide_stops(passages: Sequence[Passage]) -> list[Passage]:
    """
    Write the dots that end Chinese or Japanese sentences as what they are, so that they are read and shown as such.

    A dot within a paragraph whose language has full stops of its own parts a name: 史蒂夫.乔布斯. A paragraph that ends
    with a dot, and has none of them, is typed otherwise than the rest.
    """
    wide = {passage.language for passage in passages if _STOP in passage.text}
    return [_with_wide_stops(passage, wide) for passage in passages]


def _with_wide_stops(passage: Passage, wide: set[Language]) -> Passage:
    if passage.language not in _TYPED_WIDE or passage.is_heading:
        return passage
    text = _AT_END.sub(_STOP, passage.text)
    if _STOP not in passage.text and (text != passage.text or passage.language not in wide):
        text = _WITHIN.sub(_STOP, text)
    return passage if text == passage.text else replace(passage, text=text)
