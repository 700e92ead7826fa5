"""What is a learner told of those who are offered beside whom a pronoun means?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.roles import means_of
from quizzes.distractors.display import (
    clause_ends,
    clauses,
    is_balanced,
    nested,
    quoted,
    shown,
    without_brackets,
    without_end,
    without_remark,
)
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.comprehension.parties.guessed_parties import Mention
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_QUOTED = 30
_QUOTES = lazy_regex("[“”‘’「」『』]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """Somebody who is offered, in simplified characters or as the text writes it, and where the text tells of him."""

    name: str
    told_in: Spot | None


def distractor_of(document: Document, mention: Mention, rival: Rival, line: int) -> Distractor:
    """Say of somebody who is offered where the text speaks of him, or whom the text names instead."""
    option, key = document.written(rival.name), mention.name
    (wrong_ja, wrong_en), (key_ja, key_en) = map(meaning_of, (option, key))
    if rival.told_in is None:
        why = Localized(
            ja=f"{line}行目では、「{option}」{wrong_ja}ではなく「{key}」{key_ja}と言っています。",
            en=f"Line {line} says {key}{key_en}, not {option}{wrong_en}.",
        )
        return Distractor(option=option, code=RefutationCode.EDITED, why=why)
    said = _said_of(rival.told_in, option)
    why = Localized(
        ja=f"「{option}」{wrong_ja}は{rival.told_in.line}行目の「{nested(said)}」に出てきますが、"
        f"{line}行目で言っているのは「{key}」{key_ja}のことです。",
        en=f"{option}{wrong_en} comes up in line {rival.told_in.line} ({said}); line {line} speaks of {key}{key_en}.",
    )
    return Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=why)


def meaning_of(name: str) -> tuple[str, str]:
    """Give in brackets whom a word of our table means, in Japanese and in English."""
    ja, en = means_of(in_simplified(name))
    return f"（{without_brackets(ja)}）" if ja and ja != name else "", f" ({without_remark(en)})" if en else ""


def _said_of(spot: Spot, name: str) -> str:
    """Quote the clause that names somebody; of an address what follows it as well, and so from there on."""
    ends, pieces = clause_ends(spot.source), clauses(spot.source)
    start = spot.source.find(name)
    at = next((i for i, end in enumerate(ends) if start < end), 0)
    clause = without_end(pieces[at].strip())
    is_bare = len(hanzi_of(clause)) <= len(hanzi_of(name)) + 1  # “包大人: of an address one quotes what follows
    whole = without_end(spot.source.strip())
    if is_bare and name not in quoted(whole, _MOST_QUOTED):  # 护士 of the end of a long sentence
        whole = without_end("".join(pieces[at:]).strip())
    said = shown(quoted(whole if is_bare else clause, _MOST_QUOTED))
    return said if is_balanced(said) else _QUOTES.sub("", said)
