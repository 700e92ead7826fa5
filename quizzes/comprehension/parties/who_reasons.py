"""What is a learner told of the one who does something, and of those who are offered and do not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.comprehension.meant import meant, quoted_with_meaning
from quizzes.comprehension.roles import means_of
from quizzes.distractors.display import (
    clause_ends,
    clauses,
    is_balanced,
    nested,
    quoted,
    shown,
    stopped,
    without_brackets,
    without_end,
    without_remark,
)
from quizzes.distractors.glosses.wording import meaning_en, meaning_ja, named_en, named_ja
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.comprehension.parties.who_rivals import Rival
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_QUOTED = 30
QUOTES = lazy_regex("[“”‘’「」『』]")


def explained(document: Document, mention: Mention, passage: str) -> Localized:
    """Quote the line with its meaning; in a language without one, say what the word for the one who does it means."""
    said, gloss = quoted_with_meaning(document, mention.spot, passage), document.gloss_of(mention.name)
    ja, en = means_of(in_simplified(mention.name))
    if ja and document.term_of(mention.name) is None:  # as the reasons beside the other options have it
        gloss = Localized(ja=ja, en=en)
    if not (gloss.ja and gloss.en):
        return said
    of_ja, of_en = meant(document, mention.spot, passage)
    if of_ja and of_en:
        return said
    # Who reads Japanese reads that as it stands, or what the translation has for it: お母さん for 老太太.
    is_told = gloss.ja == mention.name or (bool(of_ja) and not _is_said(gloss.ja, of_ja))
    ja = "" if is_told else f"{meaning_ja(named_ja(document, mention.name), gloss)}です。"
    en = f" {meaning_en(named_en(document, mention.name), gloss)}."
    return Localized(ja=f"{said.ja}{ja}", en=f"{said.en}{en}")


def _is_said(gloss: str, translation: str) -> bool:
    """Tell whether a translation has a Japanese gloss, or at least a character of it: 医師 for 医者."""
    return gloss in translation or any(is_hanzi(char) and char in translation for char in gloss)


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


def answered_by(document: Document, spot: Spot) -> Localized:
    """Say which question of somebody else the paragraph of a sentence answers, if one is asked before it."""
    asked = _question_before(document, spot)
    if asked is None:
        return Localized(ja="", en="")
    question = shown(quoted(asked.source.strip(), _MOST_QUOTED))
    return Localized(
        ja=f"この段落は、{asked.line}行目の質問「{nested(question)}」に答えたものです。",
        en=f" The paragraph answers the question in line {asked.line}: {question}",
    )


def _question_before(document: Document, spot: Spot) -> Spot | None:
    """Give the question of somebody else that stands right before the paragraph of a sentence."""
    asked = document.before(document.paragraph(spot.place)[0])
    return None if asked is None or not asked.asks or asked.speaker in {None, spot.speaker} else asked


def why_not_said_by(document: Document, spot: Spot, name: str) -> Localized:
    """Say of another speaker that he asks what is answered here, or where next to it he speaks, and who says this."""
    asked = _question_before(document, spot)
    if asked is not None and asked.speaker == name:
        question = shown(quoted(asked.source.strip(), _MOST_QUOTED))
        return Localized(
            ja=f"「{name}」は{asked.line}行目で「{nested(question)}」と尋ねた人です。{spot.line}行目のこの文は、"
            f"それに答えた「{spot.speaker}」の言葉です。",
            en=f"{name} asks in line {asked.line}: {stopped(question)} "
            f"This, in line {spot.line}, is said by {spot.speaker}, who answers it.",
        )
    own = [other for other in document.spots if other.speaker == name]
    before = next((other.line for other in reversed(own) if other.index < spot.index), None)
    after = next((other.line for other in own if other.index > spot.index), None)
    lines = [line for line in (before, after) if line is not None]
    there_ja, there_en = "と".join(f"{line}行目" for line in lines), " and ".join(map(str, lines))
    return Localized(
        ja=f"「{name}」の言葉は、たとえば{there_ja}にあります。{spot.line}行目のこの文は「{spot.speaker}」の言葉です。",
        en=f"The words of {name} are in line{'s' if len(lines) > 1 else ''} {there_en}, for example; "
        f"this, in line {spot.line}, is said by {spot.speaker}.",
    )


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
    return said if is_balanced(said) else QUOTES.sub("", said)
