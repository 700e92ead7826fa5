"""Which gloss of our table does a translation confirm, and which of those that one English gloss joins?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import VERB
from quizzes.distractors.words import Sense, in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINS, _TO = "; ", "to "
_VERBAL_JA = lazy_regex("[うくぐすつぬぶむる]$")


def with_first(sense: Sense, aligned: str) -> Sense:
    """
    Put the gloss that the translation confirms before the others.

    Where each language has as many, they say the same one by one, and only what is confirmed is told: 慢慢 is ゆっくり,
    slowly, or だんだん, gradually, and never both. Not so where one English gloss joins two of them, each of which
    follows by itself: to open; to turn on.
    """
    said, other = (sense.ja, sense.en) if aligned in sense.ja else (sense.en, sense.ja)
    if aligned not in said:
        return sense
    at = said.index(aligned)
    if said is sense.ja and any(gloss.startswith(f"{aligned}の") for gloss in said[:at]):  # 手の中, and not 手 alone
        return sense
    if len(said) == len(other) and _JOINS not in sense.en[0]:
        return replace(sense, ja=sense.ja[at : at + 1], en=sense.en[at : at + 1])
    first = (said[at], *said[:at], *said[at + 1 :])
    return replace(sense, ja=first) if said is sense.ja else replace(sense, en=first)


def one_of_joined(sense: Sense, aligned: str | None) -> Sense:
    """
    Leave of what an English gloss joins the part that is meant: 建议 as a verb is to suggest, and no suggestion.

    The parts answer to the first Japanese glosses, one by one, where there are as many: 満たす is to satisfy, 満足する
    to be content. So the gloss that the translation has tells the part, and the part the gloss. A verb keeps the parts
    that are verbs, and what is none the others.
    """
    known = table().get(in_simplified(sense.word))
    parts = known.en[0].split(_JOINS) if known is not None else []
    if known is None or len(parts) == 1 or sense.pos[:1] != known.pos[:1]:
        return sense
    if aligned in parts:
        answers = _answer_to(parts, known.ja, parts.index(aligned))
        return replace(sense, ja=(known.ja[parts.index(aligned)],)) if answers else sense
    if sense.en[0] != known.en[0]:  # the translation has another of its glosses, which stands first
        return sense
    aligned = (
        sense.ja[0] if aligned is None and len(sense.ja) < len(known.ja) else aligned
    )  # one whose character it has
    deeds = [part for part in parts if part.startswith(_TO)]
    others = [part for part in parts if part not in deeds]
    at = known.ja.index(aligned) if aligned in known.ja else None
    is_deed = aligned not in known.ja or _VERBAL_JA.search(aligned or "") is not None
    fitting = deeds if sense.pos == VERB and is_deed else parts
    if at is not None and _answer_to(parts, known.ja, at) and parts[at] in fitting:
        return replace(sense, ja=(known.ja[at],), en=(parts[at], *sense.en[1:]))
    if sense.pos != VERB and (aligned not in known.ja or not is_deed):
        fitting = others
    return replace(sense, en=(_JOINS.join(fitting or parts), *sense.en[1:]))


def _answer_to(parts: Sequence[str], ja: Sequence[str], at: int) -> bool:
    """Tell whether the parts of an English gloss answer to Japanese glosses, and one does to that at a place."""
    return at < len(parts) <= len(ja)
