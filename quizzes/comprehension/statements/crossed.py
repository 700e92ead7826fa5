"""
Which of four statements in the language of the translation is what the interview says, where two places are crossed?

    二〇一五年，一个舞剧团订了两百把红伞      2015 200     2015 400
                                              2016 200     2016 400

Each place is told in the one way and in the other, so that all four are of one form and no option stands in the middle
of the others. Only places are taken of which nobody knows by sense which way it is: numbers, times and names of places;
and none of them tells the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.statements.change import told_with
from quizzes.comprehension.statements.edit_reasons import why_not
from quizzes.comprehension.statements.in_translation import as_far, drops_doubt, level_to_find
from quizzes.comprehension.statements.told_false import is_told_when_false
from quizzes.comprehension.statements.translated_changes import changed_together
from quizzes.comprehension.word_notes import false_friend
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.statements.change import Change
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_PLACES = 2
_OF_COUNT = frozenset({EditKind.NUMBER, EditKind.AMOUNT, EditKind.TIME})
_PLACE_NAME = "ns"
_LONGEST = {"ja": 80, "en": 160}  # characters of an option, of which four are read
_MERIT = 2.8
# So many are counted up, or have been named: 一个坚持了四天，一个留到最后; 三条都够了; 那两位; 两个小站中间.
_COUNTED_UP = lazy_regex(
    "一[一-龥][^一]*[，、；].*一[一-龥]|都|各|分别|其中|[那这][两三四五六七八九十几]|[中之]间|对面|面对面|一边|另"
)
_SEASON, _PART_OF_DAY = lazy_regex("[春夏秋冬][天季]?"), lazy_regex("早上|晚上|上午|下午|中午|半夜|夜里|凌晨")
_ON_THE_DAY = lazy_regex("(?:前|头)一天|当天|第二天$")
_OF_FEW = lazy_regex("[两三四][个位条点件样种名家所座]")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of sentences with two such places which of four statements has both as the text has them."""
    if document.language is None:
        return
    for spot in document.spots:
        pair = _pair(document, spot, tally)
        if pair is not None:
            yield _item(document, *pair)


def _pair(document: Document, spot: Spot, tally: Tally) -> tuple[Change, Change] | None:
    for one, other in changed_together(document, spot, _PLACES, tally):
        are_fit = all(_is_fit(document, change) for change in (one, other)) and not _tell_each_other(one, other)
        if not tally.refuses("not-even", hit=not are_fit):
            return one, other
    return None


def _is_fit(document: Document, change: Change) -> bool:
    """Tell whether nobody knows by sense, or by what is counted up, which way a place is told."""
    edit, said, simple = change.edit, in_simplified(change.edit.said), in_simplified(change.claim.said)
    before = simple[: edit.start]
    is_name = tag_of(said) == _PLACE_NAME
    is_told = not is_name and is_told_when_false(edit)
    is_season = _SEASON.match(said) and len(_SEASON.findall(simple)) > 1  # summer beside winter
    is_day_before = _PART_OF_DAY.match(said) and _ON_THE_DAY.search(before)
    is_counted_up = _OF_FEW.match(said) and (_COUNTED_UP.search(simple) or change.lead.told)
    is_long = len(change.told) > _LONGEST[document.language or ""]
    is_odd = is_long or is_told or is_law_of_nature(change.claim) or drops_doubt(change)
    return (edit.kind in _OF_COUNT or is_name) and not (is_odd or is_counted_up or is_season or is_day_before)


def _tell_each_other(one: Change, other: Change) -> bool:
    """Tell whether two places are changed into each other, or both are numbers of one unit that may be reckoned."""
    said, told = ({each.edit.said, each.edit.other} for each in (one, other))
    units = [
        {each.measure for each in quantities(change.claim.said) if each.start == change.edit.start}
        for change in (one, other)
    ]
    return not said.isdisjoint(told) or bool(units[0] & units[1])


def _item(document: Document, one: Change, other: Change) -> Item:
    claim, lead = one.claim, one.lead
    wrong = ((one,), (other,), (one, other))
    passage = lead.text(label_of(document, claim.spot)) if lead.told else lead.above
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="statement",
        prompt=document.written(_asked(document, one)),
        passage=passage.strip() or None,
        key=one.told,
        distractors=tuple(
            Distractor(option=told_with(one.told, some), code=RefutationCode.EDITED, why=_why(document, some))
            for some in wrong
        ),
        evidence=claim.spot.evidence(claim.quote),
        explanation=_explained(document, one, other),
        level=level_to_find(claim),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        turns_on=tuple(in_simplified(each.edit.said) for each in (one, other)),
        merit=_MERIT - 0.01 * len(one.told),
        tags=("R4",),
    )


def _asked(document: Document, change: Change) -> str:
    """Say whose words are meant, and after what he says them."""
    name, lead, spot = change.claim.lead, change.lead, change.claim.spot
    if lead.is_empty:
        return f"下面哪一句的意思符合{name}的说法？"
    if lead.told:
        return f"下面哪一句的意思符合{name}接着说的话？"
    goes_on = any(each.speaker == spot.speaker for each in document.spots[spot.index + 1 : spot.index + 2])
    return f"下面哪一句的意思符合{name}回答的{'第一句' if goes_on else ''}话？"


def _explained(document: Document, one: Change, other: Change) -> Localized:
    """Quote the sentence with its translation, and say which words the two places are."""
    quoted = quoted_with_meaning(document, one.claim.spot, one.claim.quote)
    first, second = sorted((one, other), key=lambda each: each.edit.start)
    named = [(said, there) for there, said in map(as_far, (first, second)) if said != there]
    if not named:
        return quoted
    ja, en = (
        "、".join(f"「{said}」は「{there}」" for said, there in named),
        " and ".join(f"{said} is “{there}”" for said, there in named),
    )
    return Localized(ja=f"{quoted.ja}{ja}です。", en=f"{quoted.en} Here {en}.")


def _why(document: Document, wrong: Sequence[Change]) -> Localized:
    """Say what the text says at each place that an option has otherwise."""
    each = [
        (why_not(document, change.claim, change.edit), false_friend(change.edit.said, change.edit.other))
        for change in wrong
    ]
    return Localized(
        ja="".join(f"{why.ja}{friend.ja}" for why, friend in each),
        en=" ".join(f"{why.en}{friend.en}" for why, friend in each),
    )
