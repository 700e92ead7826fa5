"""
Can it be said which words of some pieces in a row tie each of them to one before it?

    他算得快。可是到了冬天，……       no: the but takes up no word
    听起来容易，就是泡一夜。可是……    no: the but turns against what stands two pieces before
    其实很简单，就是泡一夜            no: “it is just …”, and not “namely”
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.sequences.pointing_back import names_any
from quizzes.comprehension.sequences.turned_sides import granted_in, turns
from quizzes.distractors.display import without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.sequences.constraints import Constraint
    from quizzes.comprehension.sequences.order_pieces import Window
    from quizzes.distractors.document import Document

_POINTS = lazy_regex("[这那它他她此]|其中")
_NAMELY = lazy_regex("就是")
_ONLY = lazy_regex("だけ|ただ|のみ|ばかり|[Jj]ust|[Oo]nly|[Ss]imply|[Mm]erely|[Nn]othing but|[Nn]o more than")
_EASY = lazy_regex("(?:简单|容易|不难|好办|不复杂|那么回事)了?$")


def ties_unclearly(document: Document, window: Window) -> bool:
    """Tell whether no words of both can be named for what ties one of some pieces to those before it."""
    return any(
        _is_bare(window, one) or _turns_back(window, one) or _is_only(document, window, one) for one in _opened(window)
    )


def _opened(window: Window) -> Iterator[Constraint]:
    """Give what holds a piece by the word at its head alone."""
    return (one for one in window.constraints if one.words and not one.taken_up)


def _is_bare(window: Window, one: Constraint) -> bool:
    """Tell whether a connective alone holds a new sentence, which names nothing of what is told before it."""
    pieces, at = window.pieces, one.piece
    is_held = any(other.piece == at and other.taken_up for other in window.constraints)
    is_new = bool(at) and pieces[at].index != pieces[at - 1].index
    points = _POINTS.match(in_simplified(one.words)) is not None
    return is_new and not (points or is_held or names_any(pieces[at], pieces[:at]))


def _turns_back(window: Window, one: Constraint) -> bool:
    """Tell whether a but turns against what a piece grants that does not stand right before it."""
    return turns(one.words) and any(granted_in(piece.source) for piece in window.pieces[: max(0, one.piece - 1)])


def _is_only(document: Document, window: Window, one: Constraint) -> bool:
    """Tell whether 就是 says that it is no more than that."""
    if not _NAMELY.fullmatch(in_simplified(one.words)) or not one.piece:
        return False
    translation = document.spots[window.pieces[one.piece].index].translation or ""
    before = without_end(in_simplified(window.pieces[one.piece - 1].source).strip())
    return bool(_ONLY.search(translation) or _EASY.search(before))
