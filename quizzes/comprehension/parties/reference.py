"""Whom does a pronoun mean?"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import (
    Reference,
    is_organisation,
    is_plural,
    references,
)
from quizzes.comprehension.circumstances.circumstance_wording import STAGE
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.meant import meant
from quizzes.comprehension.parties import taken_up
from quizzes.comprehension.parties.reference_rivals import Wrong, parties_of, rivals
from quizzes.comprehension.parties.who_reasons import meaning_of
from quizzes.comprehension.roles import is_told_beside
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.display import nested, shown, stopped, without_end
from quizzes.distractors.glosses.wording import clause_around
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode
from quizzes.wordlists import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST = 2
_MOST_BEFORE, _MOST_SHOWN = 4, 120  # sentences before whom it means, and hanzi that are shown
_LONGEST_NAME, _LEAST_HANZI = 8, 7
_OF_AGE = lazy_regex(r"[0-9一二三四五六七八九十]+[多几来]?岁|今年[0-9一二三四五六七八九十]+多?了")
_NO_SENTENCE = lazy_regex("(?:的时候|时|[以之][前后])$")  # 我们找到他的时候
# My husband, by a word that anybody is called by: 我先生 is 林芳的先生 where it stands by itself.
_MINE, _OF_ANYBODY = lazy_regex("我的?$"), frozenset({"先生", "太太"})
_FAMILIAR = frozenset("小老")  # 小胖子 is a child, and no 胖子
_NEEDS_SUBJECT = frozenset({"v", "p", "d", "vn", "c"})


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what each pronoun means that can mean one party only, and for what is taken up by 这 or 此."""
    yield from taken_up.items(document, tally)
    for found, wrong in _asked(document, tally):
        passage = _shown(document, found, wrong)
        if not tally.refuses("rival-unshown", hit=passage is None) and passage is not None:
            yield _item(document, found, wrong, passage)


def _shown(document: Document, found: Reference, wrong: Sequence[Wrong]) -> str | None:
    """
    Show a pronoun with the sentences before it, back to where whom it means and another are named.

    None where nobody else is named there whom it could mean, or where that is too much.
    """
    start = found.named_in.index
    rivals = [each.named_in.index for each in wrong if each.named_in is not None and is_named_before(found, each)]
    near = [index for index in rivals if start - _MOST_BEFORE <= index]
    if not near:
        return None
    spots = document.spots[min(start, max(near)) : found.spot.index + 1]
    lines = [
        f"{_label(document, turn[0])}{shown(''.join(spot.source for spot in turn))}"
        for turn in (tuple(of_one) for _, of_one in groupby(spots, key=lambda spot: spot.speaker))
    ]
    text = STAGE.sub("", "\n".join(lines))
    is_amid = begins_amid(in_simplified(spots[0].source).strip(), tuple(map(in_simplified, document.people)))
    is_fit = len(hanzi_of(text)) <= _MOST_SHOWN and text.count(found.pronoun) == 1
    return text if is_fit and not is_amid else None


def is_named_before(found: Reference, wrong: Wrong) -> bool:
    """Tell whether somebody is named before the pronoun: she who thinks so of all mothers is none of them."""
    if wrong.named_in is None or wrong.named_in.index != found.spot.index:
        return wrong.named_in is not None and wrong.named_in.index < found.spot.index
    source = found.spot.source
    return 0 <= source.find(wrong.called) < source.find(found.pronoun)


def _label(document: Document, spot: Spot) -> str:
    return f"{document.written(name_of(spot.speaker))}：" if spot.speaker is not None else ""


def _asked(document: Document, tally: Tally) -> Iterator[tuple[Reference, tuple[Wrong, ...]]]:
    """
    Give each pronoun that is asked for with those whom it does not mean, each party once.

    Two of these at least are people of the text: who stands beside people of whom it never speaks is found by his name;
    and not all of them people of whom it speaks only later, whom nobody thinks of yet.
    """
    parties = parties_of(document)
    asked: set[tuple[str, str]] = set()
    for found in (each for each in references(document) if not (_is_scrap(each) or _is_half_a_name(document, each))):
        wrong = rivals(document, found, parties)
        meant = (found.pronoun, found.party)
        told = [each for each in wrong if each.named_in is not None]
        is_few = len(told) < _LEAST or all(_is_named_later(found, each) for each in told)
        if not tally.refuses("too-few", hit=is_few) and not tally.refuses("same-party", hit=meant in asked):
            asked.add(meant)
            yield found, wrong


def _is_named_later(found: Reference, wrong: Wrong) -> bool:
    """Tell whether the text speaks of somebody only after the pronoun."""
    return wrong.is_first and wrong.named_in is not None and wrong.named_in.index > found.spot.index


def _is_scrap(found: Reference) -> bool:
    """Tell whether a passage is a few words, has lost its subject, or tells who is meant, as an age does."""
    source = found.spot.source.strip()
    text = in_simplified(found.passage)
    if _NO_SENTENCE.search(text) or _OF_AGE.search(text) or is_told_beside(in_simplified(found.party), text):
        return True
    if source.startswith(found.passage):
        return len(hanzi_of(found.passage)) < _LEAST_HANZI and found.passage != without_end(source)
    first = next(word for word in found.spot.words if found.passage.startswith(word))
    return len(hanzi_of(found.passage)) < _LEAST_HANZI or tag_of(first) in _NEEDS_SUBJECT


def _item(document: Document, found: Reference, wrong: Sequence[Wrong], passage: str) -> Item:
    ask = "什么" if is_organisation(found.party) else "谁"
    head, end = document.written("这段话里"), document.written(f"指的是{ask}？")
    named = found.named_in
    (ja, en), quote = meant(document, named, without_end(named.source)), without_end(named.source)
    key = _full_name(document, found)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="reference",
        passage=passage,
        prompt=f"{head}的{quoted_in(document, found.pronoun)}{end}",
        key=key,
        distractors=tuple(_distractor(found, key, each) for each in wrong),
        evidence=Evidence(line=named.line, quote=quote),
        explanation=Localized(
            ja=f"{named.line}行目に「{nested(quote)}」{ja}とあり、「{found.pronoun}」は「{key}」を指しています。",
            en=f"Line {named.line}: {stopped(shown(quote) + en)} {found.pronoun} refers to {key}.",
        ),
        place=found.spot.place,
        subject=f"{found.party}@{found.spot.index}",
        merit=1.5 + 0.2 * len(wrong),
        tags=("R7",),
    )


def _family_names(document: Document, party: str) -> frozenset[str]:
    """Give the family names by which a text calls somebody so, where a clause opens with them: 向 of 向奶奶."""
    simple = in_simplified(party)
    named = re.compile(rf"(?:^|[，,。；：“‘「『])([\u4e00-\u9fff])(?={re.escape(simple)})")
    found = (name for spot in document.spots_having(simple) for name in named.findall(in_simplified(spot.source)))
    return frozenset(name for name in found if name in listed("surname"))


def _is_half_a_name(document: Document, found: Reference) -> bool:
    """Tell whether a text calls one so by a family name, and the words that name the party leave that out."""
    names, before = _family_names(document, found.party), in_simplified(found.named_in.source.partition(found.party)[0])
    return bool(names) and before[-1:] not in names


def _full_name(document: Document, found: Reference) -> str:
    """Give the party with its family name, with whose it is, or nouns before it: 向奶奶, 林芳的先生, 出租车司机."""
    before = found.named_in.source.partition(found.party)[0]
    if in_simplified(before[-1:]) in _family_names(document, found.party):
        return f"{before[-1:]}{found.party}"
    if found.party in _OF_ANYBODY and _MINE.search(before) and found.named_in.speaker is not None:
        return document.written(f"{name_of(found.named_in.speaker)}的{found.party}")
    words = found.named_in.words
    at = words.index(found.party)
    if at and in_simplified(words[at - 1]) in _FAMILIAR:
        return f"{words[at - 1]}{found.party}"
    first = at
    while first > 0 and tag_of(words[first - 1]) == "n" and len(words[first - 1]) > 1:
        first -= 1
    name = "".join(words[first : at + 1])
    return name if len(name) <= _LONGEST_NAME and name not in found.passage else found.party


def _distractor(found: Reference, key: str, wrong: Wrong) -> Distractor:
    code = RefutationCode.OTHER_RECORD if wrong.named_in is not None else RefutationCode.EDITED
    return Distractor(option=wrong.called, code=code, why=_why(found, key, wrong))


def _why_nowhere(found: Reference, key: str, wrong: Wrong) -> Localized:
    """Say whom the text speaks of before the pronoun, instead of somebody of whom it never does."""
    tells, (ja, en) = found.named_in, meaning_of(wrong.name)
    clue = clause_around(tells.source, tells.source.index(found.party))
    return Localized(
        ja=f"「{found.pronoun}」の前で話しているのは「{key}」のことで（{tells.line}行目「{nested(clue)}」）、「{wrong.name}」{ja}ではありません。",
        en=f"The person just mentioned before {found.pronoun} is {key} "
        f"(line {tells.line}: {shown(clue)}), not {wrong.name}{en}.",
    )


def _why(found: Reference, key: str, wrong: Wrong) -> Localized:
    named_in = wrong.named_in
    if named_in is None:
        return _why_nowhere(found, key, wrong)
    here = nested(clause_around(named_in.source, named_in.source.index(wrong.name)))
    tells = found.named_in
    clue = clause_around(tells.source, tells.source.index(found.party))
    is_later = _is_named_later(found, wrong)
    who_en = "the people" if is_plural(found.pronoun) else "the person"
    who_en = "the organisation" if is_organisation(found.party) else who_en
    is_en = "are" if who_en == "the people" else "is"
    when_ja, when_en = ("この文より後の", "only after this sentence, ") if is_later else ("", "")
    return Localized(
        ja=f"「{wrong.called}」は{when_ja}{named_in.line}行目の「{here}」に出てきます。"
        f"「{found.pronoun}」の前で話しているのは「{key}」のことです（{tells.line}行目「{nested(clue)}」）。",
        en=f"{wrong.called} is named {when_en}in line {named_in.line} ({shown(here)}); "
        f"{who_en} just mentioned before {found.pronoun} {is_en} {key} (line {tells.line}: {shown(clue)}).",
    )
