"""In which words is asked for the one who does something, of whom a quote has a gap?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.parties.named_parties import is_company, is_personal_name
from quizzes.comprehension.quoted_gap import blanked
from quizzes.comprehension.roles import groups_of
from quizzes.distractors.display import with_own_stop, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.distractors.document import Document

_LEFT_OUT = "……"
# What ties a sentence to the one before it and is left out where it is asked by itself.


def asked_for(document: Document, mention: Mention, passage: str, told_before: str) -> tuple[str, str]:
    """Quote the words of the text with a gap, and ask who or what sort of people stands there."""
    source, gapped = mention.spot.source.strip(), blanked(passage, mention.name)
    is_last = without_end(source).endswith(passage)
    opens = "" if source.startswith(passage) else _LEFT_OUT
    ended = with_own_stop(gapped, passage, mention.spot.source) if is_last else f"{gapped}{_LEFT_OUT}"
    asked = document.written(f"根据原文，这句话的空白处说的是{_question_word(document, mention)}？")
    return asked, f"{told_before}{opens}{ended}"


def _question_word(document: Document, mention: Mention) -> str:
    """
    Ask 谁 of one who is called by name or by 我, and of all others what sort of people they are.

    A hospital that is built is no party to anything: what sort of institution it is is asked, and 哪一方 of a company.
    """
    name, before = in_simplified(mention.name), in_simplified(mention.spot.source[: mention.start])
    if any(group.slot == "institution" for group in groups_of(name, before)):
        return "什么机构"
    if is_company(document, name):
        return "哪一方"
    return "谁" if name.startswith("我") or is_personal_name(name) else "什么人"
