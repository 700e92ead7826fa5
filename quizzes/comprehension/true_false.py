"""
Is this what the interview says?

A statement is a claim of a speaker, in the words of the text or in others that mean the same; false ones have one place
changed. Only claims that could be changed with certainty are asked at first, and which of them are changed is decided
so that no kind of change and no negation goes with one answer: true and false ones look alike. A true one in the very
words of the text asks for no more than to find them, so that none is asked.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claim import claims_told
from quizzes.comprehension.likely_edits import BOOK, likely_edits, tilt_of
from quizzes.comprehension.word_notes import false_friend, worded_anew
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.edits import Edit, EditKind
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.other_numbers import mix
from quizzes.distractors.rewordings import Rewording, rewordings
from quizzes.distractors.roundings import rough, roundings
from quizzes.distractors.sides import negations
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally
_BEST_LENGTH, _LEAST_HANZI, _MOST_HANZI = 22, 9, 36
_WHOLE = 6  # a whole sentence may be so much longer or shorter
_OF_ALL = 3  # that as many are true as are false goes before all else
_MOST_TILT = 1  # an opposite shows what is changed by its sense
_LEAST_PLAIN = 10  # hanzi of a statement that is asked as it is
_MOST_OF_ONE = 2  # statements in which one and the same wording is changed
_OF_ONE_KIND = 3  # changes of one kind, after which those of another come first
_MOST_ANEW = 2  # places of one statement that are worded anew
_SMALL = ("d", "c", "f", "t", "ad")  # parts of speech: 十分 for 非常, 之后 for 以后
_SIZES = "十百千万亿"
_ERAS = ("民国", "民國", "公元", "昭和", "平成", "令和")  # the years of a calendar are no amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim and the change that would make it false; without one it can only be asked as it is."""

    claim: Claim
    edit: Edit | None

    @property
    def group(self) -> str:
        """What a learner could notice of it: the kind of the change."""
        if self.edit is None:
            return "none"
        return "rough" if self.edit.kind is EditKind.NUMBER and self.edit.same else str(self.edit.kind)

    def text(self, *, is_true: bool) -> str:
        """Give what is said of the interview, before it is worded anew."""
        return self.claim.said if is_true or self.edit is None else self.edit.applied(self.claim.said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What is asked: a statement, whether it is true, and what was worded anew in it, each with the words for it."""

    text: str
    is_true: bool
    anew: tuple[tuple[str, str], ...] = ()


def items(document: Document, _tally: Tally) -> Iterator[Item]:
    """Ask of one claim of each sentence whether the interview says so; as many are true as are false."""
    found = list(_candidates(document))
    for candidate, statement in _balanced(list(_worded(document, found))):
        yield _item(document, candidate, statement)


def _worded(document: Document, found: Sequence[Candidate]) -> Iterator[tuple[Candidate, Statement]]:
    """Word the statements, so that a number told roughly goes with neither answer."""
    balance: Counter[bool] = Counter()
    for candidate, is_true in _decided(found):
        statement = _statement(document, candidate, is_true=is_true)
        is_rough = _is_rough(statement) or (not is_true and candidate.group == "rough")
        if is_rough and balance[is_true] > balance[not is_true]:
            plain = replace(candidate, edit=None) if is_true and candidate.group == "rough" else candidate
            statement, is_rough = _statement(document, plain, is_true=is_true, may_round=False), False
        balance[is_true] += is_rough
        yield candidate, statement


def _is_rough(statement: Statement) -> bool:
    return any(rough(in_simplified(said)) == in_simplified(same) for said, same in statement.anew)


def _balanced(made: Sequence[tuple[Candidate, Statement]]) -> Iterator[tuple[Candidate, Statement]]:
    """Leave out the true ones in the words of the text, and of the rest what there is too much of."""
    worded = (each for each in made if each[1].is_true and each[1].anew)
    true = sorted(worded, key=lambda each: (-anew(each[1]), each[0].edit is None))
    false = sorted((each for each in made if not each[1].is_true), key=lambda each: -anew(each[1]))
    size = min(len(true), len(false))
    kept = {id(each) for each in (*true[: size + 1], *false[: max(1, size)])}  # one more tells nobody anything
    yield from (each for each in made if id(each) in kept)


def _candidates(document: Document) -> Iterator[Candidate]:
    """Take the best claim of each sentence with its best change."""
    counts: Counter[str] = Counter()
    for spot in document.spots:
        found = [
            Candidate(claim=claim, edit=_best(likely_edits(document, claim), counts, claim))
            for claim in claims_told(document, spot)
            if _LEAST_HANZI <= len(hanzi_of(claim.said)) <= _MOST_HANZI
        ]
        if found:
            candidate = _told_roughly(document, max(found, key=_worth))
            counts.update([candidate.edit.said, str(candidate.edit.kind)] if candidate.edit is not None else [])
            yield candidate


def _told_roughly(document: Document, candidate: Candidate) -> Candidate:
    """Tell a number and the one put for it roughly, where that tells them apart: 二十多年 and 三十多年."""
    edit = candidate.edit
    if edit is None or edit.kind is not EditKind.NUMBER:
        return candidate
    same = next((each.same for each in _amounts(candidate.claim.said) if each.start == edit.start), None)
    if same is None:
        return candidate
    numbers = (each.other for each in likely_edits(document, candidate.claim) if each.start == edit.start)
    told = (rough(in_simplified(number).replace(" ", "")) for number in (edit.other, *numbers))
    other = next((each for each in told if each is not None and each != same and _is_of_size(each, same)), None)
    if other is None:
        return candidate
    return replace(candidate, edit=replace(edit, other=document.written(other), same=document.written(same)))


def _is_of_size(one: str, other: str) -> bool:
    """Tell whether two rough numbers are of one size: 四十多 and 五十多, but not 一百多."""
    return [char for char in one if char in _SIZES] == [char for char in other if char in _SIZES]


def _best(found: Sequence[Edit], counts: Counter[str], claim: Claim) -> Edit | None:
    """Choose among the changes of the best sort by the claim itself, so that none is the rule, nor a kind of them."""
    usable = [edit for edit in found if counts[edit.said] < _MOST_OF_ONE and tilt_of(edit) <= _MOST_TILT]
    costs = [tilt_of(edit) + counts[str(edit.kind)] // _OF_ONE_KIND for edit in usable]
    best = [edit for edit, cost in zip(usable, costs, strict=True) if cost == min(costs)]
    return best[mix(claim.said) % len(best)] if best else None


def _worth(candidate: Candidate) -> tuple[int, float]:
    edit = candidate.edit
    sort = 0 if edit is None else 4 - tilt_of(edit)
    return sort, _WHOLE * candidate.claim.is_whole - abs(len(candidate.claim.said) - _BEST_LENGTH)


def _decided(found: Sequence[Candidate]) -> Iterator[tuple[Candidate, bool]]:
    """Say of each candidate whether it is asked as it is, so that neither its kind nor a negation tells."""
    balance: Counter[str] = Counter()
    changed = sorted((each for each in found if each.edit is not None), key=lambda each: mix(each.claim.said))
    anew, others = ([each for each in changed if _can_be_reworded(each) is can] for can in (True, False))
    for candidate in filter(None, chain.from_iterable(zip_longest(anew, others))):
        answers = (True, False) if _can_be_reworded(candidate) else (False,)  # a true one would be verbatim
        is_true = min(
            answers,
            key=lambda truth: (_cost(balance, candidate, truth), truth is not _is_rather_true(candidate)),
        )
        balance.update(_signs(candidate, is_true))
        yield candidate, is_true


def _is_rather_true(candidate: Candidate) -> bool:
    """Tell whether a claim is asked as it is where nothing else decides: if it can be reworded, but for a number."""
    return bool(mix(candidate.claim.said) % 2) if candidate.group == "rough" else _can_be_reworded(candidate)


def _can_be_reworded(candidate: Candidate) -> bool:
    """Tell whether some of a claim can be said in other words."""
    edit = candidate.edit
    is_of_edit = edit is not None and bool(edit.same) and edit.kind is not EditKind.SWAP
    return is_of_edit or any(_wordings(candidate.claim.said))


def _is_of_weight(found: Rewording) -> bool:
    """Tell whether more than a small word is worded anew: 很 for 挺, or 大约 for 约, leaves a sentence what it was."""
    is_longer = found.said in found.same or found.same in found.said
    return (len(found.said) > 1 or len(found.same) > 1) and not is_longer


def anew(statement: Statement) -> int:
    """Say how much of a statement is worded anew; another adverb or time word leaves it nearly word for word."""
    return sum(len(same) for said, same in statement.anew if not tag_of(in_simplified(said)).startswith(_SMALL))


def _wordings(text: str, *, may_round: bool = True) -> Iterator[Rewording]:
    """Give what can be said in other words, or else roughly, so that a rough number does not tell the answer."""
    named = [found.span() for found in BOOK.finditer(text)]
    words = [
        each for each in rewordings(text) if not any(start < each.end and each.start < end for start, end in named)
    ]
    is_drawn = may_round and mix(text) % 2 == 0  # or else whatever is told roughly would be true
    yield from words or (_amounts(text) if is_drawn else ())


def _amounts(text: str) -> Iterator[Rewording]:
    """Give the numbers that can be told roughly: amounts, and no years of an era."""
    yield from (each for each in roundings(text) if not text[: each.start].endswith(_ERAS))


def _signs(candidate: Candidate, is_true: bool) -> tuple[str, ...]:  # noqa: FBT001 - the truth is what it is about
    answer = str(is_true).lower()
    has_negation = bool(negations(to_simplified(candidate.text(is_true=is_true))))
    return answer, f"{candidate.group} {answer}", f"negation {has_negation} {answer}"


def _cost(balance: Counter[str], candidate: Candidate, is_true: bool) -> int:  # noqa: FBT001 - the same
    """Count how many more there are already with this answer, of all, of this kind, and with or without a negation."""
    ours, others = _signs(candidate, is_true), _signs(candidate, not is_true)
    weights = (_OF_ALL, 1, 1)
    signs = zip(weights, ours, others, strict=True)
    return sum(weight * (balance[one] - balance[other]) for weight, one, other in signs)


def _statement(document: Document, candidate: Candidate, *, is_true: bool, may_round: bool = True) -> Statement:
    """Word a statement anew where there are other words for some of it, true or false."""
    text, edit = candidate.text(is_true=is_true), candidate.edit
    is_fixed = edit is not None and (not is_true or bool(edit.same))  # what is changed stays, or has its own wording
    place = (edit.start, edit.start + len(edit.said if is_true else edit.other)) if edit and is_fixed else (0, 0)
    free = [found for found in _wordings(text, may_round=may_round) if found.end <= place[0] or place[1] <= found.start]
    if is_true and edit is not None and edit.same and edit.kind is not EditKind.SWAP:
        free.insert(0, Rewording(start=edit.start, end=edit.end, said=edit.said, same=edit.same))
    some = free[:_MOST_ANEW]
    chosen = sorted(some, key=lambda found: found.start) if any(map(_is_of_weight, some)) else []
    for found in reversed(chosen):
        text = found.applied(text, document.written(found.same))
    return Statement(
        text=text, is_true=is_true, anew=tuple((found.said, document.written(found.same)) for found in chosen)
    )


def _item(document: Document, candidate: Candidate, statement: Statement) -> Item:
    claim, edit = candidate.claim, candidate.edit
    right, wrong = map(document.written, ("对", "错") if statement.is_true else ("错", "对"))
    evidence = claim.spot.evidence(claim.quote)
    is_even = edit is not None and edit.is_even
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="true_false",
        prompt=claim.stated(statement.text),
        key=right,
        distractors=(
            Distractor(option=wrong, code=RefutationCode.OTHER_TRUTH, why=_why(candidate, statement, evidence, wrong)),
        ),
        evidence=evidence,
        explanation=_explained(candidate, statement, evidence),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        merit=2.0
        + is_even
        + 0.1 * bool(statement.anew)
        + 0.4 * bool(anew(statement))
        - 0.01 * abs(len(statement.text) - _BEST_LENGTH),
        tags=("R4",),
    )


def _explained(candidate: Candidate, statement: Statement, evidence: Evidence) -> Localized:
    line, quote, edit = evidence.line, shown(evidence.quote), candidate.edit
    whom, worded = candidate.claim.whom, worded_anew(statement.anew)
    anew_ja, anew_en = f"{whom.ja}{worded.ja}", f"{whom.en}{worded.en}"
    if statement.is_true or edit is None:
        return Localized(
            ja=f"{line}行目に「{nested(quote)}」とあり、本文と合っています。{anew_ja}",
            en=f"Line {line}: {quote}. The statement agrees with it.{anew_en}",
        )
    friend = false_friend(edit.said, edit.other)
    return Localized(
        ja=f"{line}行目には「{nested(quote)}」とあります。「{nested(edit.said)}」が「{nested(edit.other)}」に変わっているので、"
        f"本文と合いません。{friend.ja}{anew_ja}",
        en=f"Line {line}: {quote}. The statement has {edit.other} for {edit.said}, so it does not agree."
        f"{friend.en}{anew_en}",
    )


def _why(candidate: Candidate, statement: Statement, evidence: Evidence, wrong: str) -> Localized:
    if statement.is_true or candidate.edit is None:
        line, quote = evidence.line, shown(evidence.quote)
        worded = worded_anew(statement.anew)
        same_ja, same_en = ("これと同じことを", "the same") if statement.anew else ("このとおりに", "so")
        return Localized(
            ja=f"{line}行目は「{nested(quote)}」です。{worded.ja}問題の文は{same_ja}述べているので、「{wrong}」ではありません。",
            en=f"Line {line} reads: {stopped(quote)}{worded.en} The statement says {same_en}, so it is not {wrong}.",
        )
    why, friend = candidate.edit.why, false_friend(candidate.edit.said, candidate.edit.other)
    return Localized(ja=f"{why.ja}{friend.ja}", en=f"{why.en}{friend.en}")
