"""
Which statements are what the interview says, and which are not?

A true one tells the claim in other words or in another order, a false one has one place changed besides. Both are made
of the same claims, those with a fact that sense does not decide (a number, a time, a name), and as many are true as are
false, so that neither the wording nor what is likely tells the answer. Nothing is asked in the very words of the text,
which would ask for no more than to find them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.ages import is_beyond_memory
from quizzes.comprehension.claims.claim import claims_told
from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.claims.likely_edits import MOST_TILT, is_told_by_title, likely_edits, opposites, tilt_of
from quizzes.comprehension.statements import in_translation
from quizzes.comprehension.statements.answered import answered
from quizzes.comprehension.statements.asked_true import balanced, decided, merit, worth
from quizzes.comprehension.statements.bare_topics import is_of_nothing_named
from quizzes.comprehension.statements.parted_amounts import holds_another
from quizzes.comprehension.statements.retelling import bounds
from quizzes.comprehension.statements.statement_claims import is_cut_short
from quizzes.comprehension.statements.told_false import is_told_when_false
from quizzes.comprehension.statements.torn_claims import leaves_out
from quizzes.comprehension.statements.true_false_reasons import explained, reason
from quizzes.comprehension.statements.true_false_wording import Candidate, Statement, level_of_statement, worded
from quizzes.comprehension.told_by_rest import is_told_at
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.statements.inference import Inference
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _MOST_HANZI = 9, 36
_MOST_TILT = 1  # an opposite shows what is changed by its sense
_MOST_OF_ONE = 2  # statements in which one and the same wording is changed
# Where there are not so many, statements that are nearly word for word are asked as well, and opposites.
_FEW = 4
_OF_ONE_KIND = 3  # changes of one kind, after which those of another come first
# Few people are hardly said to think what many think, and of two sides of a contrast sense tells which is meant.
_THINK = lazy_regex("(?:很多|许多|不少)[^，]{0,3}(?:觉得|认为|以为|担心|相信|说|问|知道)")
# 不到五分钟就打呼噜: so soon, which no 超过 would be.
_SO_SOON = lazy_regex(r"不到[^，]{1,8}就")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of one claim of each sentence whether the interview says so, then of translations; half of each are true."""
    found = list(_candidates(document, tally))
    known = {each.claim.spot.index for each in found}
    found += [each for each in _of_answers(document) if each.claim.spot.index not in known]
    if len(found) < _FEW:
        known = {each.claim.spot.index for each in found}
        more = _candidates(document, tally, is_of_opposites=True)
        found += [each for each in more if each.claim.spot.index not in known][: _FEW - len(found)]
    asked = balanced(list(decided(document, found)))
    for candidate, statement in asked:
        yield _item(document, candidate, statement)
    yield from in_translation.items(document, tally, frozenset(each.claim.spot.index for each, _ in asked))


def _candidates(document: Document, tally: Tally, *, is_of_opposites: bool = False) -> Iterator[Candidate]:
    """Take the best claim of each sentence with its best change, or with its opposite."""
    counts: Counter[str] = Counter()
    for spot in document.spots:
        found = [
            candidate
            for claim in claims_told(document, spot)
            if _LEAST_HANZI <= len(hanzi_of(claim.said)) <= _MOST_HANZI
            and not tally.refuses("cut-short", hit=is_cut_short(claim))
            and not is_law_of_nature(claim)
            and not tally.refuses("vague", hit=is_of_nothing_named(claim) or leaves_out(document, claim))
            for candidate in (_of_opposites if is_of_opposites else _of_claim)(document, claim, counts)
        ]
        if found:
            candidate = max(found, key=partial(worth, document))
            counts.update([candidate.said, candidate.group])
            yield candidate


def _of_claim(document: Document, claim: Claim, counts: Counter[str]) -> Iterator[Candidate]:
    """Give the ways to make a claim false, if each answer can be worded anew."""
    edit = _best([edit for edit in likely_edits(document, claim) if not _is_of_sense(claim, edit)], counts, claim)
    some = [Candidate(claim=claim, edit=edit)] if edit is not None else []
    said = in_simplified(claim.said)
    found = [
        each
        for each in bounds(claim.said)
        if not (is_told_again(claim, each) or is_beyond_memory(said, each.wrong))
        and not holds_another(document, each.said, each.right)
    ]
    follows = next(iter(_mixed(found, claim.said)), None)
    if follows is not None and not is_told_by_title(document, follows.said):
        some.append(Candidate(claim=claim, edit=None, follows=_written(document, follows)))
    yield from filter(partial(_has_both, document), some)


def _of_opposites(document: Document, claim: Claim, counts: Counter[str]) -> Iterator[Candidate]:
    """Give the way to tell the contrary of a claim, if each answer can be worded anew."""
    edit = _best(opposites(document, claim), counts, claim, most_tilt=MOST_TILT)
    some = [Candidate(claim=claim, edit=edit)] if edit is not None else []
    yield from filter(partial(_has_both, document), some)


def is_told_again(claim: Claim, follows: Inference) -> bool:
    """
    Tell whether other numbers tell an amount, the sentence goes on with it, or another is told by the same bound.

    请了五天假，五天变成两个星期; and of 十二秒 and 十五秒 both are 十多秒.
    """
    said = follows.by or follows.said
    is_told = is_told_at(claim.said, follows.start, follows.start + len(follows.said))
    return is_told or claim.spot.source.count(said) > 1 or _has_a_like(claim.said, said)


def _has_a_like(text: str, said: str) -> bool:
    """Tell whether a text gives besides an amount another one of its measure, as long and with its first figure."""
    (number,) = [each for each in quantities(text) if each.text.replace(" ", "") == in_simplified(said)][:1] or (None,)
    if number is None:
        return False
    figures = str(value_of(number.text.removesuffix(number.measure)) or 0)
    others = [each for each in quantities(text) if each.measure == number.measure and each.start != number.start]
    values = (str(value_of(each.text.removesuffix(each.measure)) or 0) for each in others)
    return len(figures) > 1 and any(len(each) == len(figures) and each[0] == figures[0] for each in values)


def _of_answers(document: Document) -> Iterator[Candidate]:
    """Give what is answered to a question by a plain yes or no."""
    for claim, follows in answered(document):
        if not is_told_by_title(document, follows.right):
            yield Candidate(claim=claim, edit=None, follows=_written(document, follows))


def _written(document: Document, follows: Inference) -> Inference:
    right, wrong, other = map(document.written, (follows.right, follows.wrong, follows.other))
    return replace(follows, right=right, wrong=wrong, other=other)


def _has_both(document: Document, candidate: Candidate) -> bool:
    return all(worded(document, candidate, is_true=is_true) is not None for is_true in (True, False))


def _mixed(found: Sequence[Inference], text: str) -> Sequence[Inference]:
    """Begin with any one of some, which it is by the text itself."""
    at = mix(f"{text}。") % len(found) if found else 0  # another draw than whether there is a bound
    return (*found[at:], *found[:at])


def _is_of_sense(claim: Claim, edit: Edit) -> bool:
    """Tell whether sense decides: which of two sides is meant, or how many people think what is told of them."""
    said = in_simplified(claim.said)[edit.start :]
    return edit.kind is EditKind.SWAP or is_told_when_false(edit) or bool(_THINK.match(said) or _SO_SOON.match(said))


def _best(found: Sequence[Edit], counts: Counter[str], claim: Claim, *, most_tilt: int = _MOST_TILT) -> Edit | None:
    """Choose among the changes of the best sort by the claim itself, so that none is the rule, nor a kind of them."""
    usable = [edit for edit in found if counts[edit.said] < _MOST_OF_ONE and tilt_of(edit) <= most_tilt]
    costs = [tilt_of(edit) + counts[str(edit.kind)] // _OF_ONE_KIND for edit in usable]
    best = [edit for edit, cost in zip(usable, costs, strict=True) if cost == min(costs)]
    return best[mix(claim.said) % len(best)] if best else None


def _item(document: Document, candidate: Candidate, statement: Statement) -> Item:
    claim = candidate.claim
    right, wrong = map(document.written, ("对", "错") if statement.is_true else ("错", "对"))
    why = reason(document, candidate, statement, wrong)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="true_false",
        prompt=claim.stated(statement.text),
        key=right,
        distractors=(Distractor(option=wrong, code=RefutationCode.OTHER_TRUTH, why=why),),
        evidence=claim.spot.evidence(claim.quote),
        explanation=explained(document, candidate, statement),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        merit=merit(candidate, statement),
        level=level_of_statement(document, candidate, statement),
        tags=("R4",),
    )
