"""Why is a statement right or wrong: what does the text say of the place on which it turns?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.meant import meant
from quizzes.comprehension.statements.bound_notes import note_of
from quizzes.comprehension.statements.edit_reasons import as_told, why_not
from quizzes.comprehension.statements.inference import Step
from quizzes.comprehension.word_notes import false_friend, is_less, is_rough, worded_anew
from quizzes.distractors.display import nested, shown
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.statements.inference import Inference
    from quizzes.comprehension.statements.true_false_wording import Candidate, Statement
    from quizzes.distractors.document import Document

_LIES_BETWEEN = lazy_regex("より多く.*より少ない")  # 四十多 tells of both ends, and so has the reason to do


def explained(document: Document, candidate: Candidate, statement: Statement) -> Localized:
    """Quote the text with its translation, and say what makes the statement differ from it, or that nothing does."""
    claim, edit = candidate.claim, candidate.edit
    line, quote, (means_ja, means_en) = claim.spot.line, shown(claim.quote), meant(document, claim.spot, claim.quote)
    if candidate.follows is not None:
        turns = _of_inference(candidate.follows, is_true=statement.is_true)
    elif edit is None or statement.is_true:
        turns = _of_true(claim, statement)
    else:
        anew, edit = worded_anew(anew_in(claim.quote, statement.anew)), as_told(claim, edit)
        turns = Localized(
            ja=f"本文の「{nested(edit.said)}」が、問題の文では「{nested(edit.other)}」になっています。{anew.ja}",
            en=f" The statement has {edit.other} instead of {edit.said}.{anew.en}",
        )
    return Localized(
        ja=f"{line}行目に「{nested(quote)}」{means_ja}とあります。{turns.ja}{claim.whom.ja}",
        en=f"Line {line}: {quote}{means_en}.{turns.en}{claim.whom.en}",
    )


def _of_true(claim: Claim, statement: Statement) -> Localized:
    """Say which words of a true statement stand for those of the text, and that it says the same or follows."""
    pairs = anew_in(claim.quote, statement.anew)
    anew = worded_anew(pairs)
    if any(is_less(*pair) or is_rough(*pair) for pair in pairs):  # what is vaguer does not say the same
        return Localized(
            ja=f"{anew.ja}問題の文は、ここから言えることです。", en=f"{anew.en} The statement follows from it."
        )
    if statement.is_moved:
        return Localized(
            ja=f"{anew.ja}問題の文は、いつのことかを最後に置いただけで、これと同じ内容です。",
            en=f"{anew.en} The statement says the same; it only tells last when it was.",
        )
    return Localized(ja=f"{anew.ja}問題の文はこれと同じ内容です。", en=f"{anew.en} The statement says the same.")


def reason(document: Document, candidate: Candidate, statement: Statement, wrong: str) -> Localized:
    """Say what the text says instead; of a true statement why its own words say the same as those of the text."""
    edit, follows = candidate.edit, candidate.follows
    if follows is not None:
        return _from_inference(candidate.claim, follows, wrong, is_true=statement.is_true)
    if edit is not None and not statement.is_true:
        friend, why = false_friend(edit.said, edit.other), why_not(document, candidate.claim, edit)
        return why + friend
    return _of_the_same(candidate.claim, statement, wrong)


def anew_in(quote: str, anew: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Give what is worded anew as the text has it: 我妈 is told as 她的妈妈, but the text has 妈 there."""
    return tuple((said[0] if said not in quote and said == 2 * said[0] else said, same) for said, same in anew)


def _of_the_same(claim: Claim, statement: Statement, wrong: str) -> Localized:
    """Say that only the wording is another, or the order, so that the statement is no false one."""
    ja, en = [], []
    pairs = anew_in(claim.quote, statement.anew)
    for said, same in pairs:
        if is_less(said, same):
            ja.append(f"本文の「{said}」から「{same}」と言えます")
            en.append(f"what is {said}, as the text has it, is also {same}")
        elif not is_rough(said, same):
            ja.append(f"「{same}」は本文の「{said}」と同じ意味です")
            en.append(f"{same} means the same as {said} in the text")
    note = worded_anew([pair for pair in pairs if is_rough(*pair)])  # what a rough number holds is said once
    if note.ja:
        ja.append(note.ja.removesuffix("。"))
        en.append((note.en or "").strip().removesuffix("."))
    if statement.is_moved:
        ja.append("いつのことかを文の最後に置いただけです")
        en.append("the statement only tells last when it was")
    told = "; ".join(en)
    return Localized(
        ja=f"{'。'.join(ja)}。本文と合っているので、「{wrong}」ではありません。",
        en=f"{told[:1].upper()}{told[1:]}. It agrees with the text, so {wrong} is not right.",
    )


def _from_inference(claim: Claim, follows: Inference, wrong: str, *, is_true: bool) -> Localized:
    """Say what follows from the words of the text, and that the other answer does not."""
    if follows.step is Step.ANSWERED:
        told = claim.stated(follows.wrong).removesuffix("。").removeprefix(f"{claim.lead}，")
        quote, denied = follows.by, wrong if is_true else told
        return Localized(
            ja=f"「{nested(quote)}」と答えているので、「{nested(denied)}」ではありません。",
            en=f"The answer is {quote}, so {denied} is not right.",
        )
    note = _bound(follows, is_true=is_true)
    if follows.by:
        step = follows.shown
        return Localized(
            ja=f"{step.ja}{note.ja}ですから、「{wrong}」ではありません。",
            en=f"{step.en}{note.en} So {wrong} is not right.",
        )
    right, not_so = (each.removesuffix("的") for each in (follows.right, follows.wrong))
    if is_true:  # what it would be otherwise stands nowhere that a learner could see
        return Localized(
            ja=f"{note.ja}本文の「{nested(follows.said)}」から「{nested(right)}」と言えるので、「{wrong}」ではありません。",
            en=f"{note.en} From {follows.said} it follows that it is {right}, so {wrong} is not right.".lstrip(),
        )
    return Localized(
        ja=f"{note.ja}本文の「{nested(follows.said)}」から言えるのは「{right}」で、「{not_so}」ではありません。",
        en=f"{note.en} From {follows.said} it follows that it is {right}, not {not_so}.".lstrip(),
    )


def _bound(follows: Inference, *, is_true: bool) -> Localized:
    """Say what the bound means that a statement tells; nothing of one that tells none."""
    if follows.step not in {Step.MORE, Step.LESS}:
        return Localized(ja="", en="")
    return note_of(follows.right if is_true else follows.wrong)


def _of_inference(follows: Inference, *, is_true: bool) -> Localized:
    """Say by what step the statement follows from the text, or does not."""
    step, told, note = follows.shown, follows.wrong.removesuffix("的"), _bound(follows, is_true=is_true)
    if is_true and _LIES_BETWEEN.search(note.ja or ""):
        said = follows.by or follows.said
        return Localized(
            ja=f"{note.ja}本文の「{nested(said)}」はその間の数です。",
            en=f"{note.en} {said} of the text lies between the two.",
        )
    step = step + note
    if is_true or follows.by or follows.step is Step.ANSWERED:
        return Localized(ja=step.ja, en=f" {step.en}")
    return Localized(
        ja=f"{step.ja}ですから、「{told}」とは言えません。",
        en=f" {step.en} So {told} is not true.",
    )
