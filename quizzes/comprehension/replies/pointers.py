"""
Does a pronoun at the beginning of a reply point to who has just been named?

    您儿子愿意吗？ — 他在城里。
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.comprehension.antecedent import is_plural, may_be, names_one, parties_in
from quizzes.comprehension.replies.answer_verbs import quoted
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOTHING = Localized(ja="", en="")
_CALL = lazy_regex("^[^，。？]{1,6}，")
_PRONOUN = lazy_regex(r"^(?:[^。！？他她]+[。！？])?(?P<word>他们?|她们?)(?!人)")


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
