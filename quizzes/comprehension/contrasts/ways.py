"""
In which four ways can a sentence speak of two things, and why is each but one wrong?

    并不是 A，而是 B     并不是 B，而是 A     不只是 A，更是 B     不只是 B，更是 A
    与其 A，不如 B       与其 B，不如 A       既要 A，更要 B       既要 B，更要 A

Two frames, each both ways round: all are good Chinese where the first is, and as long as each other, and whoever looks
at nothing else finds none that stands out. What a sentence denies holds neither alone nor beside the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.contrasts.signs import Sign
from quizzes.distractors.display import nested
from quizzes.distractors.item import Distractor
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.comprehension.contrasts.signs import Contrast
    from quizzes.distractors.document import Document

_ONE_ONLY = {
    Sign.NOT_BUT: "并不是{a}，而是{b}",
    Sign.BUT_NOT: "并不是{a}，而是{b}",
    Sign.RATHER: "与其{a}，不如{b}",
    Sign.RATHER_SAY: "与其说{a}，不如说{b}",
}
_BOTH = {
    Sign.NOT_BUT: "不只是{a}，更是{b}",
    Sign.BUT_NOT: "不只是{a}，更是{b}",
    Sign.RATHER: "既要{a}，更要{b}",
    Sign.RATHER_SAY: "既能说{a}，更能说{b}",
}
# What the words of the text mean, and what it says of the two: in Japanese, in English.
_MEANS = {
    Sign.NOT_BUT: ("「AではなくB」", "“not A but B”"),
    Sign.BUT_NOT: ("「BであってAではない」", "“B, not A”"),
    Sign.RATHER: ("「AよりBのほうがよい」", "“B rather than A”"),
    Sign.RATHER_SAY: ("「AというよりむしろB」", "“not so much A as B”"),
}
_DENIES = {
    Sign.NOT_BUT: ("「{a}」を否定して「{b}」だ", "denies {a} and says {b} instead"),
    Sign.BUT_NOT: ("「{a}」を否定して「{b}」だ", "denies {a} and says {b} instead"),
    Sign.RATHER: ("「{a}」より「{b}」のほうがよい", "would rather have {b} than {a}"),
    Sign.RATHER_SAY: ("「{a}」と言うより「{b}」と言うほうが当たっている", "would rather say {b} than {a}"),
}


def key_of(document: Document, contrast: Contrast) -> str:
    """Say what the text says."""
    return _said(document, _ONE_ONLY, contrast.sign, contrast.a, contrast.b)


def wrong_ways(document: Document, contrast: Contrast) -> tuple[Distractor, ...]:
    """Say the reverse, and that both hold, with why the text denies it."""
    sign, a, b = contrast.sign, contrast.a, contrast.b
    ja, en = (text.format(a=nested(a), b=nested(b)) for text in _DENIES[sign])
    reverse = Localized(ja=f"逆です。本文は{ja}と述べています。", en=f"It is the other way round: the text {en}.")
    frame = _said(document, _BOTH, sign, "A", "B")
    both = Localized(
        ja=f"「{frame}」は両方を認める言い方です。本文は{ja}と述べています。",
        en=f"{frame} grants both; the text {en}.",
    )
    ways = ((_ONE_ONLY, b, a, reverse), (_BOTH, a, b, both), (_BOTH, b, a, both))
    return tuple(
        Distractor(option=_said(document, frames, sign, one, other), code=RefutationCode.NEGATED, why=why)
        for frames, one, other, why in ways
    )


def _said(document: Document, frames: Mapping[Sign, str], sign: Sign, one: str, other: str) -> str:
    return document.written(frames[sign].format(a=one, b=other))


def told_by_sign(contrast: Contrast) -> Localized:
    """Say what the words mean that tell which of the two holds."""
    wording, verb = contrast.wording, contrast.verb
    if verb:
        return Localized(
            ja=f"「{wording}」は、「{verb}」に続くのがAではなくBだという意味です。",
            en=f"{wording} says {verb} of B, and not of A.",
        )
    ja, en = _MEANS[contrast.sign]
    return Localized(ja=f"「{wording}」は{ja}という意味です。", en=f"{wording} means {en}.")
