"""
In which four ways can a sentence speak of two things, and why is each but one wrong?

    并不是 A，而是 B     并不是 B，而是 A     不只是 A，也是 B     不是 B，也不是 A
    不怕 A，而是怕 B     不怕 B，而是怕 A     不只怕 A，也怕 B     不怕 B，也不怕 A
    与其 A，不如 B       与其 B，不如 A       既要 A，更要 B       既要 B，更要 A

Of two things one holds, or the other, or both, or neither: four ways of which the text says one and so denies all
others. Each of these may be the right one, and either thing is named first as often as the other, so that whoever looks
at nothing else finds none that stands out. What had better be done has two frames instead, each both ways round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.comprehension.contrasts.signs import Sign
from quizzes.distractors.display import nested
from quizzes.distractors.item import Distractor
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.signs import Contrast
    from quizzes.distractors.document import Document

_BUT, _VERB_BUT = "并不是{a}，而是{b}", "不{a}，而是{b}"
_ALSO, _VERB_ALSO = "不只是{a}，也是{b}", "不只{a}，也{b}"
_NOR, _VERB_NOR = "不是{a}，也不是{b}", "不{a}，也不{b}"
_BETTER = {
    Sign.RATHER: ("与其{a}，不如{b}", "既要{a}，更要{b}"),
    Sign.RATHER_SAY: ("与其说{a}，不如说{b}", "既可说{a}，更可说{b}"),
}
# What the words of the text mean, and what it says of the two: in Japanese, in English.
_MEANS = {
    Sign.NOT_BUT: ("「AではなくB」", "“not A but B”"),
    Sign.BUT_NOT: ("「BであってAではない」", "“B, not A”"),
    Sign.BOTH: ("「Aでもあり、Bでもある」", "“both A and B”"),
    Sign.NEITHER: ("「AでもBでもない」", "“neither A nor B”"),
    Sign.RATHER: ("「AよりBのほうがよい」", "“B rather than A”"),
    Sign.RATHER_SAY: ("「AというよりむしろB」", "“not so much A as B”"),
}
# What a way that the text does not take says of the two.
_GRANTS = "「{frame}」は両方を認める言い方です", "{frame} grants both"
_DENIES = "「{frame}」は両方を否定する言い方です", "{frame} denies both"
_DENIES_ONE = "「{frame}」は片方だけを認める言い方です", "{frame} grants but one"
_ONE_OF_TWO = frozenset({Sign.NOT_BUT, Sign.BUT_NOT})
_VERB_MEANS = {
    Sign.NOT_BUT: ("がAではなくBだ", "{verb} of B, and not of A"),
    Sign.BUT_NOT: ("がAではなくBだ", "{verb} of B, and not of A"),
    Sign.BOTH: ("がAとBの両方だ", "{verb} of both A and B"),
    Sign.NEITHER: ("はAでもBでもない", "{verb} of neither A nor B"),
}
_SAYS = {
    Sign.NOT_BUT: ("「{a}」を否定して「{b}」だ", "denies {a} and says {b} instead"),
    Sign.BUT_NOT: ("「{a}」を否定して「{b}」だ", "denies {a} and says {b} instead"),
    Sign.BOTH: ("「{a}」と「{b}」の両方が当てはまる", "grants both {a} and {b}"),
    Sign.NEITHER: ("「{a}」も「{b}」も当てはまらない", "denies both {a} and {b}"),
    Sign.RATHER: ("「{a}」より「{b}」のほうがよい", "would rather have {b} than {a}"),
    Sign.RATHER_SAY: ("「{a}」と言うより「{b}」と言うほうが当たっている", "would rather say {b} than {a}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """One of the four ways: a frame for two things, in its order, and what it says of them, in two languages."""

    frame: str
    is_turned: bool
    ja: str
    en: str
    of: frozenset[Sign] = frozenset()


def _ways(contrast: Contrast) -> tuple[_Way, ...]:
    """Give the four ways in which a sentence can speak of the two things of a contrast."""
    if contrast.sign in _BETTER:
        better, both = _BETTER[contrast.sign]
        return (
            _Way(frame=better, is_turned=False, ja="", en="", of=frozenset({contrast.sign})),
            _Way(frame=better, is_turned=True, ja="逆です", en="It is the other way round"),
            *(_Way(frame=both, is_turned=turned, ja=_GRANTS[0], en=_GRANTS[1]) for turned in (False, True)),
        )
    but, also, nor = (_VERB_BUT, _VERB_ALSO, _VERB_NOR) if contrast.verb else (_BUT, _ALSO, _NOR)
    is_nor = contrast.sign is Sign.NEITHER
    turned = ("逆です", "It is the other way round") if contrast.sign.is_of_one else _DENIES_ONE
    return (
        _Way(frame=but, is_turned=False, ja=_DENIES_ONE[0], en=_DENIES_ONE[1], of=_ONE_OF_TWO),
        _Way(frame=but, is_turned=True, ja=turned[0], en=turned[1]),
        _Way(frame=also, is_turned=is_nor, ja=_GRANTS[0], en=_GRANTS[1], of=frozenset({Sign.BOTH})),
        _Way(frame=nor, is_turned=not is_nor, ja=_DENIES[0], en=_DENIES[1], of=frozenset({Sign.NEITHER})),
    )


def key_of(document: Document, contrast: Contrast) -> str:
    """Say what the text says."""
    return next(_said(document, way, contrast) for way in _ways(contrast) if contrast.sign in way.of)


def wrong_ways(document: Document, contrast: Contrast) -> tuple[Distractor, ...]:
    """Say all else that could be said of the two, with why the text denies it."""
    return tuple(
        Distractor(
            option=_said(document, way, contrast),
            code=RefutationCode.NEGATED,
            why=_why_wrong(document, way, contrast),
        )
        for way in _ways(contrast)
        if contrast.sign not in way.of
    )


def _said(document: Document, way: _Way, contrast: Contrast) -> str:
    one, other = (contrast.b, contrast.a) if way.is_turned else (contrast.a, contrast.b)
    return document.written(way.frame.format(a=one, b=other))


def _why_wrong(document: Document, way: _Way, contrast: Contrast) -> Localized:
    """Say what a way says of the two, and what the text does."""
    ja, en = (text.format(a=nested(contrast.a), b=nested(contrast.b)) for text in _SAYS[contrast.sign])
    verb = contrast.verb
    frame = document.written(way.frame.format(a=f"{verb}A", b=f"{verb}B"))
    return Localized(
        ja=f"{way.ja.format(frame=frame)}。本文は{ja}と述べています。",
        en=f"{way.en.format(frame=frame)}: the text {en}.",
    )


def told_by_sign(contrast: Contrast) -> Localized:
    """Say what the words mean that tell which of the two holds."""
    wording, verb = contrast.wording, contrast.verb
    if verb:
        ja, en = _VERB_MEANS[contrast.sign]
        return Localized(
            ja=f"「{wording}」は、「{verb}」に続くの{ja}という意味です。",
            en=f"{wording} says {en.format(verb=verb)}.",
        )
    ja, en = _MEANS[contrast.sign]
    return Localized(ja=f"「{wording}」は{ja}という意味です。", en=f"{wording} means {en}.")
