"""
Which numbers are asked for in their sentence, quoted with a gap?

A question of their own would not give the words around them, which they need. The words are those of the text, so that
nothing but its number is right; the other numbers are given for something else, or nowhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claims.given_numbers import given_numbers, is_given, is_out_of_time
from quizzes.comprehension.claims.number_forms import has_a_half_more
from quizzes.comprehension.claims.number_sense import is_well_known
from quizzes.comprehension.claims.possible_numbers import is_possible
from quizzes.comprehension.corrections import is_corrected, is_put_right_later
from quizzes.comprehension.meant import quoted, quoted_with_meaning
from quizzes.comprehension.numbers.about_so_many import is_but_a_few, is_within
from quizzes.comprehension.numbers.given_beside import is_given_beside, is_of_rate
from quizzes.comprehension.numbers.made_less import made_of
from quizzes.comprehension.numbers.month_told import is_month_of_school, is_month_told, keeps_months
from quizzes.comprehension.numbers.number_known import ends_with_word, is_known, is_no_number, is_said_of_other
from quizzes.comprehension.numbers.number_places import beside
from quizzes.comprehension.numbers.number_reasons import told_elsewhere, told_nowhere
from quizzes.comprehension.numbers.numbers_beside import is_told_beside, keeps_beside
from quizzes.comprehension.numbers.own_units import with_unit
from quizzes.comprehension.numbers.same_amount import is_same_amount
from quizzes.comprehension.numbers.told_numbers import says_number
from quizzes.comprehension.numbers.usual_numbers import usual_numbers
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.quoted_gap import GAP, blanked, excerpt_of, quote_around
from quizzes.comprehension.reckoned import is_reckoned
from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.clauses.claim_gaps import names_no_call
from quizzes.distractors.display import shown
from quizzes.distractors.edits.edits import written_for
from quizzes.distractors.edits.quantities import Quantity, quantities
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.people import is_of_a_name
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_MOST, _MOST_OF_THREE = 8, 1  # that are quoted
_KINDS = frozenset({"year", "month", "clock", "percent", "share", "age", "money", "count", "big", "part"})
# A half of what is told beside it: 含糖量只是一半 means of what matters, 关上一半 is a way, and 演到一半 a time.
_WHOLE, _NO_WHOLE = "[\u4e00-\u9fff](?<![以的天个时是都也就还没不要会能在了过着和跟与才来去多])", "[以的天个时]"
# More or less than a half: 抽走一半还多. Nobody takes away so much of 大半 or 一小部分.
_NO_MORE = "(?!还?要?多|以[上下]|左右|不到)"
_HALF = lazy_regex(
    rf"(?<![一另到])(?:(?<=的)一半(?!{_NO_WHOLE})|(?:(?<=[占掉去走剩少死坏])|(?<=[占掉去走剩少死坏]了))一半{_NO_MORE}|一半(?={_WHOLE}))"
)
_PARTS = ("一小部分", "三分之一", "大半")  # of 全部 nobody asks how much, and a half is one part (一部分) too
_ASKED = lazy_regex(r"[？?…]")
_THREE, _GUESSED = lazy_regex("(?:三|3)(?![0-9〇○零一二三四五六七八九十百千万萬亿億月])"), 0.25
_FEW_PEOPLE = lazy_regex("[一两二三四五六七八](?:个人|[位人名])")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Quote with a gap the sentences with a number, those with the most rivals first."""
    found = [item for spot in document.spots for item in _of_sentence(document, spot, tally)]
    found.sort(key=lambda item: -item.merit)
    of_one_thing = {_counted(item): item for item in reversed(found)}  # 四个村子 told three times is asked for once
    best = sorted(of_one_thing.values(), key=lambda item: -item.merit)
    of_three = [item for item in best if _is_of_three(item)][_MOST_OF_THREE:]
    yield from sorted([item for item in best if item not in of_three][:_MOST], key=lambda item: item.place)


def _is_of_three(item: Item) -> bool:
    """Tell whether three is asked for, which a talk says oftenest and all who have not read it guess."""
    return _THREE.match(item.key) is not None


def _counted(item: Item) -> str:
    """Give the number that is asked for with the noun that it counts, or the sentence where none follows."""
    if item.key.startswith("百分之"):  # of whatever: 增加百分之十八 is told of a headline and reckoned with again
        return item.key
    noun = re.match("[一-龥]{2}", (item.passage or "").partition(GAP)[2])
    return f"{item.key}{noun[0]}" if noun else item.subject


def _of_sentence(document: Document, spot: Spot, tally: Tally) -> Iterator[Item]:
    if _ASKED.search(spot.source) or is_corrected(document, spot):
        return
    for found in _numbers(document, spot, tally):
        is_known = is_well_known(document, found, spot.source) or counts_those_present(document, spot, found)
        is_known = is_known or is_put_right_later(document, spot, found.text)
        is_known = is_known or is_but_a_few(found, spot.translation)
        if not _is_number(spot, found) or is_known or found.kind not in _KINDS:
            continue
        passage = _passage(spot, found)
        item = _of_passage(document, spot, found, passage, tally) if passage is not None else None
        if item is not None:
            yield item
            return


def _passage(spot: Spot, number: Quantity) -> str | None:
    """Quote a number with its sentence, unless that tells it."""
    passage = quote_around(spot.source, in_simplified(number.text))
    return None if passage is None or is_told_beside(number, passage) else passage


def _of_passage(document: Document, spot: Spot, found: Quantity, passage: str, tally: Tally) -> Item | None:
    """Ask for a number in a quote that hangs on nothing, and by which nobody can tell it."""
    number = in_simplified(found.text)
    if tally.refuses("no-subject", hit=says_nothing(found, passage)):
        return None
    if tally.refuses("known-number", hit=_is_told(found, passage)):
        return None
    lead = lead_of_quote(document, spot, passage, partial(_tells_none, found))
    if tally.refuses("leans-on-unshown", hit=lead is None) or lead is None:
        return None
    own, made = _others(document, spot, found, passage, lead)
    is_told = is_of_rate(found, f"{in_simplified(lead)}{in_simplified(passage).replace(number, GAP, 1)}")
    is_told = is_told or is_month_told(found, f"{lead}{passage}")
    is_told = is_told or (found.kind == "month" and is_month_of_school(document, found.text))
    is_told = is_told or _is_reckoned(found, lead, passage)
    is_told = is_told or is_told_by_rest(found, f"{lead}{spot.source.partition(passage)[0]}{passage}")
    if tally.refuses("known-number", hit=is_told) or tally.refuses("too-few", hit=not (own or made)):
        return None
    item = _item(document, spot, found, passage, own, made)
    return replace(item, passage=f"{lead}{item.passage}")


def _numbers(document: Document, spot: Spot, tally: Tally) -> Iterator[Quantity]:
    for found in (*quantities(spot.source), *_halves(spot.source)):
        is_of_person = is_of_a_name(document.people, (spot.source,), found.start, found.end)
        if not tally.refuses("of-person", hit=is_of_person):
            yield found


def _halves(text: str) -> Iterator[Quantity]:
    for found in _HALF.finditer(in_simplified(text)):
        yield Quantity(kind="part", start=found.start(), text=found.group(), others=_PARTS, is_open=False)


def _is_told(number: Quantity, passage: str) -> bool:
    """Tell whether what a quote shows besides its number tells that."""
    return is_known(number, passage) or is_given_beside(number, passage)


def _is_reckoned(number: Quantity, lead: str, passage: str) -> bool:
    """Tell whether a number comes of two others of its quote and the sentence before that: 一场两百, 六场一千二."""
    before = lead.rstrip("。！？!?")
    last = lead[max(map(before.rfind, "。！？!?：\n")) + 1 :]
    at = len(last) + in_simplified(passage).index(in_simplified(number.text))
    return is_reckoned(f"{last}{passage}", at, at + len(number.text))


def counts_those_present(document: Document, spot: Spot, number: Quantity) -> bool:
    """Tell whether a narrator may count those who talk with each other, whom everybody sees: 三个人坐了下来."""
    is_of_talk = spot.speaker is None and len(document.speakers) > 1
    return is_of_talk and _FEW_PEOPLE.fullmatch(in_simplified(number.text)) is not None


def _is_number(spot: Spot, found: Quantity) -> bool:
    """Tell whether a number is one by itself, and is given for nothing else in its sentence."""
    text = in_simplified(spot.source)
    is_part = not ends_with_word(spot, found.end) or is_no_number(found, text) or has_a_half_more(found, text)
    return not is_part and not is_said_of_other(found, spot.source)


def says_nothing(number: Quantity, passage: str) -> bool:
    """Tell whether a quote only lists numbers, or says how somebody calls what it does not name."""
    text = in_simplified(passage).replace(in_simplified(number.text), "＿", 1)
    return not says_something(text.replace("＿", "")) or names_no_call(text)


def _others(
    document: Document, spot: Spot, number: Quantity, passage: str, lead: str
) -> tuple[list[tuple[str, str, Spot]], list[str]]:
    """Give other numbers that the interview gives, with what for, and as many made up as are wanted besides."""
    if number.kind == "part":
        parts = [document.written(part) for part in number.others]
        return [], [] if any(is_given(document, part) for part in parts) else parts
    given = [
        (document.written(option), said, other)
        for option, said, other in given_numbers(document, spot, number, passage)
        if not is_within(number, option) and in_simplified(option) not in in_simplified(passage)
        if is_possible(document, number, option, spot.source) and keeps_months(number, option, f"{lead}{passage}")
        if keeps_beside(number, option, f"{lead}{passage}")
    ]
    own = {option: (option, said, other) for option, said, other in reversed(given)}
    written = spot.source[number.start : number.end].replace(" ", "")

    def offered(other: str) -> str | None:
        option = written_for(document, written, other)
        is_said = is_given(document, option) or in_simplified(option) in in_simplified(passage)
        is_said = is_said or is_same_amount(option, f"{lead}{passage}")
        is_out = is_out_of_time(document, written, option) or not is_possible(document, number, option, spot.source)
        is_out = (
            is_out
            or not keeps_months(number, option, f"{lead}{passage}")
            or not keeps_beside(number, option, f"{lead}{passage}")
        )
        return None if is_said or is_out or is_within(number, option) else option

    chosen = beside(
        number, tuple(reversed(own)), offered, passage, usual_numbers(number, spot.source), made_of(number, passage)
    )
    return [own[each] for each in chosen if each in own], [each for each in chosen if each not in own]


def _tells_none(number: Quantity, said: str) -> bool:
    """Tell whether what would be shown before a quote gives neither the number asked for nor one of its make."""
    given, is_long = quantities(said), len(number.text) > len(number.measure) + 1  # one figure may stand for anything
    is_given = in_simplified(number.text) in in_simplified(said) or (is_long and says_number(number.text, said))
    is_given = is_given or any(other.kind == number.kind and says_number(number.text, other.text) for other in given)
    is_given = is_given or (number.kind == "year" and is_told_beside(number, f"{said}{number.text}"))
    return not is_given and all(other.measure != number.measure for other in given)


def _item(
    document: Document,
    spot: Spot,
    number: Quantity,
    passage: str,
    own: list[tuple[str, str, Spot]],
    made: list[str],
) -> Item:
    written = spot.source[number.start : number.end]  # in the script of the text
    key, quoted = written.replace(" ", ""), blanked(passage, written)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="number",
        passage=excerpt_of(spot, passage, quoted),
        prompt=document.written("根据原文，这句话的空白处应该填哪一个？"),
        key=key,
        distractors=(*_told_elsewhere(spot, key, own), *_made_up(document, spot, key, made)),
        evidence=spot.evidence(passage),
        explanation=with_unit(document, _told(document, spot, passage, number), number),
        place=spot.place,
        subject=f"{key}@{spot.index}",
        merit=1.4 + 0.2 * len(own) - 0.01 * len(hanzi_of(passage)) - _GUESSED * (_THREE.match(key) is not None),
        tags=("R6",),
    )


def _told(document: Document, spot: Spot, passage: str, number: Quantity) -> Localized:
    """Quote where the number is told, with what that means if the translation of it has the number."""
    is_said = spot.translation is None or says_number(number.text, spot.translation)
    return quoted_with_meaning(document, spot, passage) if is_said else quoted(spot, passage)


def _told_elsewhere(spot: Spot, key: str, own: Sequence[tuple[str, str, Spot]]) -> Iterator[Distractor]:
    """Refute the numbers that the text gives elsewhere by what it says there."""
    for option, said, other in own:
        why = told_elsewhere(option, key, shown(said), there=other.line, here=spot.line)
        yield Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=why)


def _made_up(document: Document, spot: Spot, key: str, made: Sequence[str]) -> Iterator[Distractor]:
    """Refute the numbers that the text gives nowhere."""
    for option in made:
        why = told_nowhere(document, option, key, spot.line)
        yield Distractor(option=option, code=RefutationCode.EDITED, why=why)
