"""Why is a statement right or wrong: what does the text say of the place on which it turns?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.meant import meant
from quizzes.comprehension.word_notes import false_friend, is_rough, worded_anew
from quizzes.distractors.display import nested, shown
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.retelling import Bound
    from quizzes.comprehension.true_false_wording import Candidate, Statement
    from quizzes.distractors.document import Document


def explained(document: Document, candidate: Candidate, statement: Statement) -> Localized:
    """Quote the text with its translation, and say what makes the statement differ from it, or that nothing does."""
    claim, edit = candidate.claim, candidate.edit
    line, quote, (means_ja, means_en) = claim.spot.line, shown(claim.quote), meant(document, claim.spot, claim.quote)
    if candidate.bound is not None:
        turns = _of_bound(candidate.bound, is_true=statement.is_true)
    elif edit is None or statement.is_true:
        turns = Localized(ja="問題の文はこれと同じ内容です。", en=" The statement says the same.")
    else:
        anew = worded_anew(statement.anew)
        turns = Localized(
            ja=f"本文の「{nested(edit.said)}」が、問題の文では「{nested(edit.other)}」になっています。{anew.ja}",
            en=f" The statement has {edit.other} instead of {edit.said}.{anew.en}",
        )
    return Localized(
        ja=f"{line}行目に「{nested(quote)}」{means_ja}とあります。{turns.ja}{claim.whom.ja}",
        en=f"Line {line}: {quote}{means_en}.{turns.en}{claim.whom.en}",
    )


def reason(candidate: Candidate, statement: Statement, wrong: str) -> Localized:
    """Say what the text says instead; of a true statement why its own words say the same as those of the text."""
    edit, bound = candidate.edit, candidate.bound
    if bound is not None:
        return Localized(
            ja=f"本文の「{bound.said}」から言えるのは「{bound.right}」で、「{bound.wrong}」ではありません。",
            en=f"From {bound.said} it follows that it is {bound.right}, not {bound.wrong}.",
        )
    if edit is not None and not statement.is_true:
        friend = false_friend(edit.said, edit.other)
        return Localized(ja=f"{edit.why.ja}{friend.ja}", en=f"{edit.why.en}{friend.en}")
    return _of_the_same(statement, wrong)


def _of_the_same(statement: Statement, wrong: str) -> Localized:
    """Say that only the wording is another, or the order, so that the statement is no false one."""
    ja, en = [], []
    for said, same in statement.anew:
        if is_rough(said, same):
            note = worded_anew([(said, same)])
            ja.append((note.ja or "").removesuffix("。"))
            en.append((note.en or "").strip().removesuffix("."))
        else:
            ja.append(f"「{same}」は本文の「{said}」と同じ意味です")
            en.append(f"{same} means the same as {said} in the text")
    if statement.is_moved:
        ja.append("いつのことかを文の最後に置いただけです")
        en.append("the statement only tells last when it was")
    told = "; ".join(en)
    return Localized(
        ja=f"{'。'.join(ja)}。ほかは変わっていないので、「{wrong}」ではありません。",
        en=f"{told[:1].upper()}{told[1:]}. Nothing else differs, so {wrong} is not right.",
    )


def _of_bound(bound: Bound, *, is_true: bool) -> Localized:
    """Compare a number with the round one that the statement gives."""
    than_ja = "を超えている" if bound.is_above else "に満たない"
    than_en = "more" if bound.is_above else "less"
    if is_true:
        return Localized(
            ja=f"「{bound.said}」は「{bound.round}」{than_ja}ので、「{bound.right}」と言えます。",
            en=f" {bound.said} is {than_en} than {bound.round}, so {bound.right} is true.",
        )
    return Localized(
        ja=f"「{bound.said}」は「{bound.round}」{than_ja}ので、「{bound.wrong}」とは言えません。",
        en=f" {bound.said} is {than_en} than {bound.round}, so {bound.wrong} is not true.",
    )
