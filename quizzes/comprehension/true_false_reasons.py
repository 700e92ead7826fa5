"""Why is a statement right or wrong: what does the text say of the place on which it turns?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.word_notes import false_friend, worded_anew
from quizzes.distractors.display import nested, shown
from quizzes.question import Evidence, Localized

if TYPE_CHECKING:
    from quizzes.comprehension.retelling import Bound
    from quizzes.comprehension.true_false_wording import Candidate, Statement


def explained(candidate: Candidate, statement: Statement, evidence: Evidence) -> Localized:
    """Quote the text, say what makes the statement differ from it, and which words only say the same otherwise."""
    quote, edit = shown(evidence.quote), candidate.edit
    whom, anew = candidate.claim.whom, worded_anew(statement.anew)
    if candidate.bound is not None:
        turns = _of_bound(candidate.bound, is_true=statement.is_true)
    elif edit is None or statement.is_true:
        turns = Localized(ja="問題の文はこれと同じ内容です。", en=" The statement says the same.")
    else:
        friend = false_friend(edit.said, edit.other)
        turns = Localized(
            ja=f"「{nested(edit.said)}」が「{nested(edit.other)}」に変わっているので、本文と合いません。{friend.ja}",
            en=f" The statement has {edit.other} for {edit.said}, so it does not agree.{friend.en}",
        )
    return Localized(
        ja=f"{evidence.line}行目に「{nested(quote)}」とあります。{turns.ja}{whom.ja}{anew.ja}",
        en=f"Line {evidence.line}: {quote}.{turns.en}{whom.en}{anew.en}",
    )


def reason(candidate: Candidate, statement: Statement, wrong: str) -> Localized:
    """Say what the text would have to say for the other answer."""
    edit, bound = candidate.edit, candidate.bound
    if bound is not None:
        return Localized(
            ja=f"本文の「{bound.said}」から言えるのは「{bound.right}」で、「{bound.wrong}」ではありません。",
            en=f"From {bound.said} it follows that it is {bound.right}, not {bound.wrong}.",
        )
    if edit is None:
        return Localized(ja="本文と同じ内容です。", en="The text says the same.")
    friend = false_friend(edit.said, edit.other)
    if statement.is_true:
        return Localized(
            ja=f"「{wrong}」になるのは、たとえば本文が「{nested(edit.other)}」のときですが、本文は「{nested(edit.said)}」です。{friend.ja}",
            en=f"{wrong} would be right if the text said {edit.other}, for one; it says {edit.said}.{friend.en}",
        )
    return Localized(ja=f"{edit.why.ja}{friend.ja}", en=f"{edit.why.en}{friend.en}")


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
