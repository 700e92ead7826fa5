"""Which statements are asked as true and which as false, so that nothing but the text tells which are?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.comprehension.claims.likely_edits import tilt_of
from quizzes.comprehension.statements.true_false_wording import Candidate, Statement, worded
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.sides import negations
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document

_BEST_LENGTH = 22
_WHOLE = 6  # a whole sentence may be so much longer or shorter
_OF_ALL, _OF_FORM = 2, 2  # as many are true as are false, of all and of those told in one way, before all else
_OF_FACT = 4  # of a change that sense does not tell; what follows by more than a round number is better
# What nobody expects is the better true, as all would call it false.
_SURPRISES = lazy_regex("反而|居然|竟然?|没想到|其实|却|偏偏")


def worth(document: Document, candidate: Candidate) -> tuple[bool, int, float]:
    """Say how well a candidate serves: first whether it may be true, then how little sense tells of it."""
    edit = candidate.edit
    sort = _OF_FACT if edit is not None else _OF_FACT + (candidate.group != "bound")
    sort -= tilt_of(edit) if edit is not None else 0
    told = candidate.claim.said
    is_drawn = (edit is None) is bool(mix(told) % 2)  # a bound as often as another number
    may_be_true = _may_be_true(document, candidate)  # one that is always false tells by that what it is
    return may_be_true, sort, _WHOLE * candidate.claim.is_whole - abs(len(told) - _BEST_LENGTH) + is_drawn / 2


def decided(document: Document, found: Sequence[Candidate]) -> Iterator[tuple[Candidate, Statement]]:
    """
    Say of each candidate whether it is true, so that neither its kind nor its wording nor a negation tells.

    Those that can only be false are asked beside as many that can be either, so that as many are true as are false, and
    which answer a lone one has follows from the document alone: if it were what could be worded, it would be false.
    """
    either = sorted((each for each in found if _may_be_true(document, each)), key=_drawn)
    both_ways = frozenset(either)
    only_false = [each for each in found if each not in both_ways]
    only_false = sorted(only_false, key=lambda each: (-worth(document, each)[1], _drawn(each)))[: len(either)]
    balance: Counter[str] = Counter()
    for candidate in (*only_false, *either):
        answers = (True, False) if candidate in both_ways else (False,)
        both = [worded(document, candidate, is_true=is_true) for is_true in answers]
        is_rather_true = _is_lone_true(document) if len(either) == 1 else _is_rather_true(document, candidate)
        costs = {each: _cost(balance, candidate, each) for each in both if each is not None}
        more = balance[" True"] - balance[" False"]
        statement = min(
            costs,
            key=lambda each: (more if each.is_true else -more, costs[each], each.is_true is not is_rather_true),
        )
        balance.update(_signs(candidate, statement, is_true=statement.is_true))
        yield candidate, statement


def _is_lone_true(document: Document) -> bool:
    """Draw whether a statement of a document is true that has no other beside it."""
    return bool(mix(f"lone {document.interview.sha256}") % 2)


def _drawn(candidate: Candidate) -> int:
    return mix(candidate.claim.said)


def _is_rather_true(document: Document, candidate: Candidate) -> bool:
    is_surprising = _SURPRISES.search(in_simplified(candidate.claim.said)) is not None
    return is_surprising or bool(mix(f"{document.interview.sha256}{candidate.claim.quote}") % 2)


def _may_be_true(document: Document, candidate: Candidate) -> bool:
    """
    Tell whether what is true in a claim can be told so that there is something to understand.

    With but one word exchanged it may if that is quite another, as it is asked false so too: else what is told exactly
    would be false, and what is told by a bound true.
    """
    true = worded(document, candidate, is_true=True)
    if true is None or not true.is_near or true.is_understood:
        return true is not None
    return true.has_another_word


def _signs(candidate: Candidate, statement: Statement, *, is_true: bool) -> tuple[str, ...]:
    has_negation = bool(negations(to_simplified(statement.text)))
    signs = ("", candidate.group, statement.form, f"negation {has_negation}")
    return tuple(f"{sign} {is_true}" for sign in signs)


def _cost(balance: Counter[str], candidate: Candidate, statement: Statement) -> int:
    """Count how many more there are already with this answer: of all, of its kind and wording, with a negation."""
    ours, others = (
        _signs(candidate, statement, is_true=is_true) for is_true in (statement.is_true, not statement.is_true)
    )
    weights = (_OF_ALL, 1, _OF_FORM, 1)
    signs = zip(weights, ours, others, strict=True)
    return sum(weight * (balance[one] - balance[other]) for weight, one, other in signs)


def balanced(made: Sequence[tuple[Candidate, Statement]]) -> list[tuple[Candidate, Statement]]:
    """Take as many of one answer as of the other, or the only one."""
    if len(made) == 1:
        return list(made)
    sides = [[each for each in made if each[1].is_true is is_true] for is_true in (True, False)]
    size = min(map(len, sides))
    kept = [each for side in sides for each in sorted(side, key=lambda one: -merit(*one))[:size]]
    return sorted(kept, key=lambda each: each[0].claim.spot.index)


def merit(candidate: Candidate, statement: Statement) -> float:
    """Say how good the question is."""
    is_of_fact = candidate.edit is None or tilt_of(candidate.edit) == 0
    return 2.0 + is_of_fact - 0.01 * abs(len(statement.text) - _BEST_LENGTH)
