"""
Which words of two sentences does 可是 at the head of the second one set against each other?

    车轮转一圈两米，数圈数就行。可是车轮会打滑。      车轮转一圈两米，数圈数就行 | 车轮会打滑: both speak of 车轮
    说起来简单，放在太阳底下就行。可是要等十天。      说起来简单 | 要等十天: what is granted is what it turns against
    他们唱得好，我承认。台子是红的。可是没人听。      nothing that stands right before it

Where no word of the one is taken up in the other, nobody knows what is set against what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.sequences.openings import behind_opening, first_words
from quizzes.distractors.display import clauses, is_balanced, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.sequences.following import Tie
    from quizzes.distractors.spots import Spot

_AGAINST = lazy_regex("但是?|可是?|不过|然而")
# What is granted, or only looks so, and is turned against wherever it stands.
_GRANTED = lazy_regex(
    "^(?:[说看听]起来|[说看听]着|看上去|听上去|表面上|按理说?|照理说?|按说|名义上|理论上|原以为|本来以为|固然|虽然)(?=.{2})|"
    "(?:我承认|没错|当然好|可以理解|不能怪|也不怪)$"
)
# What denies a thing that one may have gathered from all that was told: 不过我并不是反对机器.
_HEADS_OFF = lazy_regex(
    "(?:但是?|可是?|不过|然而)[，,]?(?:我们?)?(?:这)?(?:并不是|并非|不是说|不等于|没有说|也?不是(?:反对|不[想要愿]))"
)
_MOST_TOLD, _MOST_WHOLE = 24, 64  # characters of the clauses that are told of one side, and of a sentence told whole
_LEAST_SIDE = 4  # hanzi


def turns(opening: str) -> bool:
    """Tell whether an opening sets what follows against what was told."""
    return bool(_AGAINST.fullmatch(in_simplified(opening)))


def sides_turned(context: Sequence[Spot], after: Spot, found: Tie) -> tuple[str, str, str] | None:
    """Give the words of each side, and the word that both have; the last is empty where the first side is granted."""
    if _HEADS_OFF.match(in_simplified(after.source).strip()):
        return None
    before, rest = shown(context[-1].source), behind_opening(without_end(shown(after.source)), found.opening)
    granted = granted_in(before)
    if granted:
        return granted, without_end(first_words(rest)), ""
    if found.is_pair or any(granted_in(shown(each.source)) for each in context[:-1]):
        return None
    for word in found.taken_up:
        one, other = _from(before, word, _MOST_WHOLE), _from(rest, found.by or word, _MOST_TOLD)
        if one and other:
            return one, other, "" if found.by else word
    return None


def granted_in(source: str) -> str:
    """Give the clause of a sentence that grants something, or what it grants: 说起来简单; 他们唱得好, of 我承认."""
    pieces = [without_end(piece).strip() for piece in clauses(without_end(source))]
    for at, piece in enumerate(pieces):
        found = _GRANTED.search(in_simplified(piece))
        if found is None or not is_balanced(piece):
            continue
        is_bare = found.start() == 0 and found.end() == len(piece)  # 他们唱得好，我承认
        told = pieces[at - 1] if is_bare and at else piece
        return told if len(hanzi_of(told)) >= _LEAST_SIDE else ""
    return ""


def _from(source: str, word: str, most: int) -> str:
    """Give the words of a sentence from the clause with a word on, or that clause alone where those are too many."""
    pieces = clauses(without_end(source))
    at = next((at for at, piece in enumerate(pieces) if word in piece), None)
    if at is None:
        return ""
    told = "".join(pieces[at:])
    told = told if len(told) <= most else pieces[at]
    told = without_end(told).strip()
    return told if is_balanced(told) and len(told) <= _MOST_WHOLE else ""
