"""
What is said against a wrong order of some pieces?

What it puts where, and what the text has there. It is never said that an order is impossible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.order_wording import DRAWS, JOINED, Shuffled, can_be_said, is_vague, said
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence


def all_why_not(
    order: Sequence[int], broken: Sequence[Constraint], pieces: Shuffled, others: Sequence[Constraint] = ()
) -> Localized:
    """Say what a wrong order breaks, and what it breaks besides, if that can be said: two reasons at most."""
    first = why_not(order, broken[0], pieces, others)
    others_broken = [one for one in broken[1:] if one.words and not _is_part_of_longer(one, broken)]
    told = (said(one, pieces) for one in others_broken if can_be_said(one) and not is_vague(one, pieces))
    more = next(((ja, en) for ja, en in told if ja not in (first.ja or "")), None)
    if more is None:
        return first
    return Localized(ja=f"{first.ja}また、{more[0]}", en=f"{first.en} Besides, {more[1]}")


def _is_part_of_longer(one: Constraint, broken: Sequence[Constraint]) -> bool:
    """
    Tell whether the same words, or more of the same piece, tie it as well, so that these alone say nothing more.

    So 也 of 也知道, and 不如 that answers 与其.
    """
    return any(
        each is not one
        and each.piece == one.piece
        and each.words.startswith(one.words)
        and (each.words != one.words or bool(each.taken_up))
        for each in broken
    )


def why_not(order: Sequence[int], one: Constraint, pieces: Shuffled, others: Sequence[Constraint] = ()) -> Localized:
    """
    Say what a wrong order puts where, and what the text has there.

    What only parts two that go together is less of a reason than that it adds to the second: 要是A，也不B，就C.
    """
    label, held = pieces.label, _held_behind(order, one, others, pieces)
    added = _added_to_subject(order, held, others, pieces) if held is not None else None
    if added is not None:
        return added
    if held is not None:
        ja, en = said(held, pieces)
        first, then = label[held.piece], label[one.piece]
        return Localized(ja=f"{first}が{then}より先に来ますが、{ja}", en=f"This puts {first} before {then}, but {en}")
    piece, before = label[one.piece], label.get(one.before, "")
    ja, en = said(one, pieces)
    if one.rule is Rule.NOT_FIRST:
        does_ja, does_en = f"{piece}で始まりますが、", f"This begins with {piece}, but "
    elif one.rule is Rule.NOT_LAST:
        does_ja, does_en = f"{piece}で終わりますが、", f"This ends with {piece}, but "
    elif order.index(one.before) > order.index(one.piece):
        does_ja, does_en = f"{piece}が{before}より先に来ますが、", f"This puts {piece} before {before}, but "
    else:
        between = "".join(label[each] for each in order[order.index(one.before) + 1 : order.index(one.piece)])
        does_ja = f"{before}と{piece}の間に{between}が入りますが、"
        does_en = f"This puts {between} between {before} and {piece}, but "
    return Localized(ja=does_ja + ja, en=does_en + en)


def _held_behind(
    order: Sequence[int], one: Constraint, others: Sequence[Constraint], pieces: Shuffled
) -> Constraint | None:
    """
    Give what holds a piece behind the second of two that go together, between which an order puts it.

    That it answers a word of the second (而是说，如果A，那B) says most. That it only takes up something says nothing.
    """
    if one.rule is not Rule.NEXT or not one.words or order.index(one.before) > order.index(one.piece):
        return None
    between = order[order.index(one.before) + 1 : order.index(one.piece)]
    there = [each for each in others if each.piece in between and each.words and not each.is_topic]
    answers = next((each for each in there if each.taken_up and each.before == one.piece), None)
    if answers is not None:
        return answers
    found = (each for each in there if each.rule is Rule.NOT_FIRST and not is_vague(each, pieces))
    return next((each for each in found if each.piece == one.piece + 1 and can_be_said(each)), None)


def _added_to_subject(
    order: Sequence[int], one: Constraint, others: Sequence[Constraint], pieces: Shuffled
) -> Localized | None:
    """Say that a piece without a subject goes on about that of the one before it, where an order parts the two."""
    at, label = one.piece, pieces.label
    is_parted = list(order[:1]) == [at - 2] and order.index(at - 2) < order.index(at) < order.index(at - 1)
    if not is_parted or not DRAWS.fullmatch(in_simplified(one.words)):
        return None
    adds = [each.words for each in others if each.piece == at - 1 and JOINED.fullmatch(in_simplified(each.words))]
    if not adds or _has_subject(pieces.texts[at - 1], adds[0]) or not _has_subject(pieces.texts[at], one.words):
        return None
    first, second, third = (label[each] for each in (at - 2, at - 1, at))
    return Localized(
        ja=f"{first}と{second}の間に{third}が入りますが、{second}の「{adds[0]}」の後には主語がなく、"
        f"{first}の主語についての話が続いています。主語の違う{third}は間に入りません。",
        en=f"This puts {third} between {first} and {second}, but {second} has no subject behind {adds[0]} and "
        f"goes on about the subject of {first}; {third} has another one.",
    )


def _has_subject(text: str, opening: str) -> bool:
    """Tell whether a piece names somebody or something right behind its opening."""
    words = plain_words(in_simplified(text).strip().removeprefix(in_simplified(opening)).lstrip("，, "))
    return tag_of(words[0] if words else "").startswith(("n", "r"))
