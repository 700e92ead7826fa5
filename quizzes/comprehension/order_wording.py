"""
What is said of the right order of some pieces, and of a wrong one?

Of the right one: what the pieces mean in their order, and which words tie each of them to one before it. Of a wrong
one: what it puts where, and what the text has there. It is never said that an order is impossible.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.comprehension.constraints import Constraint, Rule
from quizzes.comprehension.correlatives import meaning_of_pair
from quizzes.comprehension.openings import can_be_told, relation_with
from quizzes.distractors.display import nested
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_POINTS = re.compile("[这那它他她]|其中")
_ADDS = re.compile("[也还又]")
_LISTED = re.compile("第|另一|二是|三是|[二三]来|其[二三]")
_LATER = re.compile("后来|然后|接着|最后|最终|现在|如今|从那以后|第二天|过了")


def can_be_said(one: Constraint) -> bool:
    """Tell whether a plain sentence says what ties a piece."""
    if one.rule is Rule.NOT_LAST or (one.taken_up and not one.is_topic):
        return True
    return can_be_told(one.words)


def explained(
    constraints: Sequence[Constraint], key: str, label: dict[int, str], meaning: tuple[str, str]
) -> Localized:
    """Say how the text goes, what it means, and what ties each piece, by words of another piece where possible."""
    said: list[tuple[str, str]] = []
    for piece in range(len(label)):
        of_piece = [one for one in constraints if one.piece == piece]
        said.extend(_said(one, label) for one in sorted(of_piece, key=lambda one: not one.taken_up)[:1])
    ja, en = "".join(ja for ja, _ in said), " ".join(_capitalised(en) for _, en in said)
    return Localized(ja=f"本文は{key}の順です{meaning[0]}。{ja}", en=f"The text has {key}{meaning[1]}. {en}")


def _capitalised(text: str) -> str:
    return text[0].upper() + text[1:]


def why_not(order: Sequence[int], one: Constraint, label: dict[int, str]) -> Localized:
    """Say what a wrong order puts where, and what the text has there."""
    piece, before = label[one.piece], label.get(one.before, "")
    ja, en = _said(one, label)
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


def _said(one: Constraint, label: dict[int, str]) -> tuple[str, str]:
    """Say which words of a piece go with which of another one, and how."""
    piece, before = label[one.piece], label.get(one.before, "")
    if one.rule is Rule.NOT_LAST:
        after = label.get(one.piece + 1, "")
        return (
            f"{piece}の「{nested(one.words)}」は前置きで、それに続く話は{after}です。",
            f"{one.words} in {piece} leads up to what is said in {after}.",
        )
    if one.taken_up and not one.words:
        return (
            f"{before}の「{nested(one.taken_up)}」に続いて、{piece}がその中身を述べています。",
            f"{one.taken_up} in {before} is followed by what that is: {piece}.",
        )
    if one.is_topic or not one.taken_up:
        return relation_with(one.words, piece, before or label[one.piece - 1])
    return _tied(one, piece, before)


def _tied(one: Constraint, piece: str, before: str) -> tuple[str, str]:
    """Say how words of a piece take up words of the one before: as a pair, as a later time, as more, or by pointing."""
    words, taken, plain = one.words, nested(one.taken_up), in_simplified(one.words)
    means_ja, means_en = meaning_of_pair(one.taken_up, words)
    if means_ja:
        return (
            f"{before}の「{taken}」と{piece}の「{words}」は、組で「{means_ja}」という意味です。",
            f"{one.taken_up} in {before} and {words} in {piece} go together: “{means_en}”.",
        )
    if _LISTED.match(plain) or _LATER.match(plain):
        return (
            f"{before}の「{taken}」に、{piece}の「{words}」が続きます。",
            f"{words} in {piece} comes after {one.taken_up} in {before}.",
        )
    if _ADDS.match(plain) and words.endswith(one.taken_up):
        return (
            f"{before}の「{taken}」に、{piece}の「{words}」がもう一つの例を加えています。",
            f"{words} in {piece} adds one more case to {one.taken_up} in {before}.",
        )
    opening = words.removesuffix(one.taken_up)
    if not _POINTS.match(plain) and can_be_told(opening):
        return relation_with(opening, piece, before)
    return (
        f"{piece}の「{words}」は、{before}の「{taken}」のことです。",
        f"{words} in {piece} means {one.taken_up} in {before}.",
    )
