"""
With which words does a reply point to what has just been said?

    都说没人学了。 — 我爱人也这么想。    so
    您儿子愿意吗？ — 他在城里。          whoever was named
    还是您在接？ — 那是街坊。            that
"""

from __future__ import annotations

import re

from quizzes.chinese.dictionary import dictionary
from quizzes.comprehension.antecedent import is_plural, may_be, names_one, parties_in
from quizzes.comprehension.replies.answer_signs import segmenter
from quizzes.comprehension.replies.answer_verbs import quoted
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_NOTHING = Localized(ja="", en="")
_SAME_AS_SAID = re.compile(
    r"^[^。！？]{0,16}?(?P<word>(?:也|就|都)(?:是|都)?(?P<as>这么|这样)(?:说|想|看|问|以为|认为|觉得))"
)
_POINTS = re.compile(
    r"^(?:嗨|哎|唉|嗯|啊)?[，,]?(?P<word>[这那])(?:就|也|倒|可)?(?:不?是|叫|算)(?!因为|什么|[^，。]{0,4}[年月天])"
)
_PRONOUN = re.compile(r"^(?:[^。！？他她]+[。！？])?(?P<word>他们?|她们?)(?!人)")


def as_said(said: str, reply: str) -> Localized:
    """Say that somebody says, does or thinks so too."""
    found = _SAME_AS_SAID.search(said)
    if found is None:
        return _NOTHING
    word, pointer = quoted(found, reply), quoted(found, reply, "as")
    return Localized(
        ja=f"「{word}」の「{pointer}」は、直前に言われたことを受けています。",
        en=f" {pointer} in {word} takes up what has just been said.",
    )


def by_pronoun(question: str, said: str, reply: str) -> Localized:
    """Say whom the pronoun that opens a reply, or its second sentence, means, where nobody else is named before it."""
    found = _PRONOUN.match(said)
    parties = parties_in(segmenter().words(question))
    is_of_another = found is not None and bool(parties_in(segmenter().words(reply[: found.start("word")])))
    if found is None or is_of_another or len(parties) != 1 or re.search("[他她]", in_simplified(question)):
        return _NOTHING
    pronoun, party = quoted(found, reply), parties[0]
    if not may_be(pronoun, party) or is_plural(pronoun) is names_one(party, question):
        return _NOTHING
    party = _with_family_name(party, question)
    return Localized(
        ja=f"返事の「{pronoun}」は、その前に出た「{party}」を指しています。",
        en=f" {pronoun} in the reply stands for {party} before it.",
    )


def _with_family_name(party: str, question: str) -> str:
    """Give a title with the family name before it, which is a word by itself: 温先生."""
    words = segmenter().words(question)
    at = words.index(party)
    name = words[at - 1] if at else ""
    is_named = any(entry.is_surname for entry in dictionary().entries(name))
    return f"{name}{party}" if is_named else party


def by_pointer(said: str, reply: str) -> Localized:
    """Say that 这 or 那 at the beginning means what has just been said."""
    found = _POINTS.search(said)
    if found is None:
        return _NOTHING
    word = quoted(found, reply)
    return Localized(
        ja=f"返事の「{word}」は、直前に言われたことを指しています。",
        en=f" {word} in the reply points to what has just been said.",
    )
