"""Whom does a pronoun mean?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.tags import tag_of
from quizzes.comprehension import taken_up
from quizzes.comprehension.antecedent import (
    Reference,
    is_organisation,
    is_plural,
    references,
)
from quizzes.comprehension.exchange import in_script, quoted_in
from quizzes.comprehension.meant import meant
from quizzes.comprehension.reference_rivals import Wrong, is_first_guessed, parties_of, rivals
from quizzes.comprehension.roles import is_told_beside
from quizzes.comprehension.who_reasons import meaning_of
from quizzes.distractors.display import nested, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.wording import clause_around
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_LEAST = 2
_STAGE = re.compile(r"[（(][^（()）]{1,6}[)）]$")  # （笑）
_LONGEST_NAME, _LEAST_HANZI = 8, 7
_OF_AGE = re.compile(r"[0-9一二三四五六七八九十]+[多几来]?岁|今年[0-9一二三四五六七八九十]+多?了")
_NO_SENTENCE = re.compile("(?:的时候|时|[以之][前后])$")  # 我们找到他的时候
_NEEDS_SUBJECT = frozenset({"v", "p", "d", "vn", "c"})


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """
    Ask for what each pronoun means that can mean one party only, and for what is taken up by 这 or 此.

    Whom one guesses without the text is asked for where there is nobody else, and once.
    """
    of_statements = list(taken_up.items(document, tally))
    yield from of_statements
    guessed: list[Item] = []
    plain: list[Item] = []
    for found, wrong in _asked(document, tally):
        (guessed if is_first_guessed(found, wrong) else plain).append(_item(document, found, wrong))
    yield from plain
    kept = guessed[:1] if not (plain or of_statements) else []
    tally.refused["guessable-by-sense"] += len(guessed) - len(kept)
    yield from kept


def _asked(document: Document, tally: Tally) -> Iterator[tuple[Reference, tuple[Wrong, ...]]]:
    """Give each pronoun that is asked for with those whom it does not mean, each party once."""
    parties = parties_of(document)
    asked: set[tuple[str, str]] = set()
    for found in (each for each in references(document) if not _is_scrap(each)):
        wrong = rivals(document, found, parties)
        meant = (found.pronoun, found.party)
        if not tally.refuses("too-few", hit=len(wrong) < _LEAST) and not tally.refuses(
            "same-party", hit=meant in asked
        ):
            asked.add(meant)
            yield found, wrong


def _is_scrap(found: Reference) -> bool:
    """Tell whether a passage is a few words, has lost its subject, or tells who is meant, as an age does."""
    source = found.spot.source.strip()
    text = in_simplified(found.passage)
    if _NO_SENTENCE.search(text) or _OF_AGE.search(text) or is_told_beside(in_simplified(found.party), text):
        return True
    if source.startswith(found.passage):
        return len(hanzi_of(found.passage)) < _LEAST_HANZI and found.passage != without_end(source)
    first = next(word for word in found.spot.words if found.passage.startswith(word))
    return len(hanzi_of(found.passage)) < _LEAST_HANZI or tag_of(in_simplified(first)) in _NEEDS_SUBJECT


def _item(document: Document, found: Reference, wrong: Sequence[Wrong]) -> Item:
    ask = "什么" if is_organisation(found.party) else "谁"
    head, end = in_script(document, "这句话里"), in_script(document, f"指的是{ask}？")
    named = found.named_in
    (ja, en), quote = meant(document, named, without_end(named.source)), without_end(named.source)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="reference",
        passage=without_end(_STAGE.sub("", shown(found.passage))),
        prompt=f"{head}的{quoted_in(document, found.pronoun)}{end}",
        key=_full_name(found),
        distractors=tuple(_distractor(found, each) for each in wrong),
        evidence=Evidence(line=named.line, quote=quote),
        explanation=Localized(
            ja=f"{named.line}行目に「{nested(quote)}」{ja}とあり、「{found.pronoun}」は「{_full_name(found)}」を指しています。",
            en=f"Line {named.line}: {stopped(shown(quote) + en)} {found.pronoun} refers to {_full_name(found)}.",
        ),
        place=found.spot.place,
        subject=f"{found.party}@{found.spot.index}",
        merit=1.5 + 0.2 * len(wrong),
        tags=("R7",),
    )


def _full_name(found: Reference) -> str:
    """Give the party with the nouns that stand before it as one name, as 出租车司机."""
    words = found.named_in.words
    at = words.index(found.party)
    first = at
    while first > 0 and tag_of(to_simplified(words[first - 1])) == "n" and len(words[first - 1]) > 1:
        first -= 1
    name = "".join(words[first : at + 1])
    return name if len(name) <= _LONGEST_NAME and name not in found.passage else found.party


def _distractor(found: Reference, wrong: Wrong) -> Distractor:
    code = RefutationCode.OTHER_RECORD if wrong.named_in is not None else RefutationCode.EDITED
    return Distractor(option=wrong.called, code=code, why=_why(found, wrong))


def _why_nowhere(found: Reference, wrong: Wrong) -> Localized:
    """Say whom the text speaks of before the pronoun, instead of somebody of whom it never does."""
    tells, key, (ja, en) = found.named_in, _full_name(found), meaning_of(wrong.name)
    clue = clause_around(tells.source, tells.source.index(found.party))
    return Localized(
        ja=f"「{found.pronoun}」の前で話しているのは「{key}」のことで（{tells.line}行目「{nested(clue)}」）、「{wrong.name}」{ja}ではありません。",
        en=f"The person just mentioned before {found.pronoun} is {key} "
        f"(line {tells.line}: {shown(clue)}), not {wrong.name}{en}.",
    )


def _why(found: Reference, wrong: Wrong) -> Localized:
    named_in = wrong.named_in
    if named_in is None:
        return _why_nowhere(found, wrong)
    here = nested(clause_around(named_in.source, named_in.source.index(wrong.name)))
    tells, meant = found.named_in, _full_name(found)
    clue = clause_around(tells.source, tells.source.index(found.party))
    is_later = wrong.is_first and named_in.index > found.spot.index
    who_en = "the people" if is_plural(found.pronoun) else "the person"
    who_en = "the organisation" if is_organisation(found.party) else who_en
    is_en = "are" if who_en == "the people" else "is"
    when_ja, when_en = ("この文より後の", "only after this sentence, ") if is_later else ("", "")
    return Localized(
        ja=f"「{wrong.called}」は{when_ja}{named_in.line}行目の「{here}」に出てきます。"
        f"「{found.pronoun}」の前で話しているのは「{meant}」のことです（{tells.line}行目「{nested(clue)}」）。",
        en=f"{wrong.called} is named {when_en}in line {named_in.line} ({shown(here)}); "
        f"{who_en} just mentioned before {found.pronoun} {is_en} {meant} (line {tells.line}: {shown(clue)}).",
    )
