"""
With which words does a reply point to what has just been said?

    您儿子愿意吗？ — 他在城里。          whoever was named
    收了六十几个徒弟。 — 八十多个也收过。  so many of the same
    跟您想的一样吗？ — 我以为山上安静，结果……  what was thought
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import is_plural, may_be, names_one, parties_in
from quizzes.comprehension.replies.answer_verbs import quoted
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOTHING = Localized(ja="", en="")
_CALL = lazy_regex("^[^，。？]{1,6}，")
_DIGITS = rf"{OF_NUMBER_OR_FEW}+[多来几]?个"
_COUNT = lazy_regex(rf"(?P<count>{_DIGITS})(?P<noun>[一-龥]{{2,3}})(?=[，。；]|$)")
_SAME_COUNTED = lazy_regex(rf"(?P<count>(?<![第哪每这那]){_DIGITS})(?=[，。；也都就还才不])")
_PRONOUN = lazy_regex(r"^(?:[^。！？他她]+[。！？])?(?P<word>他们?|她们?)(?!人)")


# Whether something was as expected, what was expected, and how it was.
_AS_EXPECTED = lazy_regex(
    "(?P<word>(?:原本|原来|本来|当初|起初|事先)?(?:想的|想象的?|预想的?|预料的?|意料))"
    "(?=[^，。？]{0,4}(?:一样|不?同|差|之[中内外]|相符|吗))"
)
_WRONGLY_THOUGHT = lazy_regex(
    "(?P<word>(?:我们?)?(?:原来|原本|本来|还|总)?以为)[^。！？]{2,40}?[，。]"
    "(?P<but>结果|没想到|谁知|哪知|哪想到|其实|可是|可(?=[我他她它这那一])|但是?|不过)"
)


def by_pronoun(question: str, said: str, reply: str) -> Localized:
    """Say whom the pronoun that opens a reply, or its second sentence, means, where nobody else is named before it."""
    found = _PRONOUN.match(said)
    parties = parties_in(plain_words(question))
    is_of_another = found is not None and bool(parties_in(plain_words(reply[: found.start("word")])))
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


def is_pointed_at_alone(question: str, others: Iterable[str], reply: str) -> bool:
    """
    Tell whether the pronoun that opens a reply means somebody whom one question names, and none of the others does.

    Who is called upon before a comma is asked, and not asked about: 温先生，您怎么看？.
    """
    if not by_pronoun(question, in_simplified(reply), reply).ja:
        return False
    asked = (_CALL.sub("", in_simplified(other)) for other in others)
    return not any(parties_in(plain_words(other)) or re.search("[他她]", other) for other in asked)


def _with_family_name(party: str, question: str) -> str:
    """Give a title with the family name before it, which is a word by itself: 温先生."""
    words = plain_words(question)
    at = words.index(party)
    name = words[at - 1] if at else ""
    is_named = any(entry.is_surname for entry in dictionary().entries(name))
    return f"{name}{party}" if is_named else party


def turned_out(question: str, later: str) -> Localized:
    """Say that a sentence tells what was expected and then how it was, where is asked whether it was as expected."""
    asked, found = _AS_EXPECTED.search(in_simplified(question)), _WRONGLY_THOUGHT.search(in_simplified(later))
    if asked is None or found is None:
        return _NOTHING
    word, but, thing = quoted(found, later), quoted(found, later, "but"), quoted(asked, question)
    return Localized(
        ja=f"「{word}…{but}…」（…と思っていたら、実は…）は、思っていたことと実際の違いを言い、質問の「{thing}」を受けています。",
        en=f" {word}… {but}… tells what was expected and how it was, and so takes up {thing} of the question.",
    )


def elided_count(before: str, later: str) -> Localized:
    """Say that a later sentence counts what the one before it has counted, and leaves out its name."""
    found, again = _last_count(in_simplified(before)), _SAME_COUNTED.search(in_simplified(later))
    if found is None or again is None:
        return _NOTHING
    count, noun, other = quoted(found, before, "count"), quoted(found, before, "noun"), quoted(again, later, "count")
    return Localized(
        ja=f"この文の「{other}」は、前の「{count}{noun}」と同じく、「{noun}」の数です。",
        en=f" {other} here counts {noun}, as {count}{noun} before it does.",
    )


def _last_count(before: str) -> re.Match[str] | None:
    """Find what is counted at the end of what is said, by a noun."""
    found = list(_COUNT.finditer(before))
    is_last = bool(found) and not before[found[-1].end() :].strip("，。；")
    return found[-1] if is_last and tag_of(found[-1]["noun"]).startswith("n") else None
