"""In which words is a claim asked about, true or false, so that it is not copied from the text?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.comprehension.likely_edits import BOOK
from quizzes.comprehension.retelling import in_other_order
from quizzes.distractors.edit import EditKind
from quizzes.distractors.rewordings import Rewording, rewordings
from quizzes.distractors.roundings import rough, roundings
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.claim import Claim
    from quizzes.comprehension.retelling import Bound
    from quizzes.distractors.document import Document
    from quizzes.distractors.edit import Edit

_MOST_ANEW = 2  # places of one statement that are worded anew
_SMALL = ("d", "c", "f", "t", "ad", "p", "u", "r")  # parts of speech: 十分 for 非常, 之后 for 以后
_ERAS = ("民国", "民國", "公元", "昭和", "平成", "令和")  # the years of a calendar are no amount
_HAS_MORE_THAN = re.compile(r"(?<=[\u4e00-\u9fff]{2})有(?P<than>(?:超过|超過)[^，,]{1,6}$)")  # 项目超过二十个
_SIZES = "十百千万亿"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim and what would make it false: a change, or a number told by a bound."""

    claim: Claim
    edit: Edit | None
    bound: Bound | None = None

    @property
    def group(self) -> str:
        """What a learner could notice of it: the kind of the change."""
        return "bound" if self.edit is None else str(self.edit.kind)

    @property
    def said(self) -> str:
        """The words of the text on which the answer turns."""
        return self.edit.said if self.edit is not None else self.bound.said if self.bound is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """
    What is asked: a statement, whether it is true, and what was worded anew in it, each with the words for it.

    `form` tells how it differs from the text: `bound`, `order`, `rough` or `words`; `is_moved`: its time comes last.
    """

    text: str
    is_true: bool
    form: str
    anew: tuple[tuple[str, str], ...] = ()
    is_moved: bool = False

    @property
    def is_near(self) -> bool:
        """Tell whether nothing but an adverb, a time word or the like differs: it is nearly word for word."""
        return self.form == "words" and all(tag_of(in_simplified(said)).startswith(_SMALL) for said, _ in self.anew)

    @property
    def is_copy(self) -> bool:
        """Tell whether it is true, and nothing but a connective differs, so that anybody finds the same words."""
        links = (tag_of(in_simplified(said)) == "c" for said, _ in self.anew)
        return self.is_true and self.form == "words" and all(links)


def worded(document: Document, candidate: Candidate, *, is_true: bool) -> Statement | None:
    """Tell a claim as it is or changed, in other words; None where there are none but those of the text."""
    if candidate.bound is not None:
        return _by_bound(document, candidate.claim, candidate.bound, is_true=is_true)
    edit = candidate.edit
    if edit is None:
        return None
    text = candidate.claim.said if is_true else edit.applied(candidate.claim.said)
    end = edit.start + len(edit.said if is_true else edit.other)
    free = [found for found in _wordings(text) if found.end <= edit.start or end <= found.start]
    if is_true and edit.same and edit.kind is not EditKind.NUMBER:
        free.insert(0, Rewording(start=edit.start, end=edit.end, said=edit.said, same=edit.same))
    chosen = sorted(free[:_MOST_ANEW], key=lambda found: found.start) if any(map(_is_of_weight, free)) else []
    for found in reversed(chosen):
        text = found.applied(text, document.written(found.same))
    moved = in_other_order(text)
    if moved is None and not chosen:
        return None
    anew = tuple((found.said, document.written(found.same)) for found in chosen)
    is_rough = any(rough(in_simplified(said)) == in_simplified(same) for said, same in anew)
    form = "rough" if is_rough else "order" if moved is not None else "words"
    text = document.written(moved) if moved is not None else text
    return Statement(text=text, is_true=is_true, form=form, anew=anew, is_moved=moved is not None)


def _by_bound(document: Document, claim: Claim, bound: Bound, *, is_true: bool) -> Statement:
    told = bound.right if is_true else bound.wrong
    text = bound.applied(claim.said, document.written(told))
    text = _HAS_MORE_THAN.sub(r"\g<than>", text)
    moved = in_other_order(text)
    return Statement(text=document.written(moved or text), is_true=is_true, form=told[:2])


def _is_of_weight(found: Rewording) -> bool:
    """Tell whether more than a small word is worded anew: 很 for 挺, or 大约 for 约, leaves a sentence what it was."""
    is_longer = found.said in found.same or found.same in found.said
    return (len(found.said) > 1 or len(found.same) > 1) and not is_longer


def _wordings(text: str) -> Iterator[Rewording]:
    """Give what can be said in other words, or else roughly."""
    named = [found.span() for found in BOOK.finditer(text)]
    words = [
        each for each in rewordings(text) if not any(start < each.end and each.start < end for start, end in named)
    ]
    yield from words or (each for each in roundings(text) if not text[: each.start].endswith(_ERAS))
