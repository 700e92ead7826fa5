"""
What is shown before a sentence that cannot stand alone: the question that it answers, or the sentences before it?

    passage  最常见的误解是什么？
    prompt   是把“想得起来”＿＿“常常发生”。

One rule for all gaps and for all translations of a sentence. What is shown holds nothing of the answer; a sentence that
needs it and cannot have it is not asked about.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache, partial
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.lead_back import label_of, lead_back
from quizzes.distractors.clauses.lead_from_beginning import lead_from_beginning
from quizzes.distractors.clauses.lead_of_gap import lead_of_gap, opens_matter
from quizzes.distractors.clauses.lead_of_order import lead_of_order
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_part_alone
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.display import is_balanced
from quizzes.distractors.glosses.closeness import telling
from quizzes.distractors.words import in_simplified, table
from quizzes.grouping import grouped
from quizzes.question import GAP, Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_FROM_CHINESE = frozenset({"zh_ja", "zh_en"})
_OF_TURNS = frozenset({"adverb", "complement", "connective", "grammar"})  # what decides them is a whole matter
_OF_SMALL_WORDS = _OF_TURNS | {"aspect", "measure_word", "verb_measure"}
_TO_CHINESE = frozenset({"ja_zh", "en_zh"})
_OF_SENTENCES = _FROM_CHINESE | _TO_CHINESE | {"order"}
_LONG = 3  # characters, beyond which a tile tells where it stands
_LESS_WHERE_IT_LEANS = 2.0  # of the merit of an item
_JUST_BEFORE = 3  # sentences
_HEAD = 6  # characters by which a sentence is found in the text
_OPENING = "“‘「『"
_OF_WORDS = lazy_regex(r"[^\W_]")
_OFTEN = 2  # times that a text names what a noun is a sort of, so that it tells the noun
# What a speaker begins with tells nothing of what follows: 说实话，.
_SAYS_NOTHING = lazy_regex(
    r"(?:(?:说|讲)(?:句|一?句)?老?(?:实在?|真|心里)话?的?|说真的|(?:坦率|坦白|老实|严格)地?[说讲]|不瞒[你您]说|(?:[你您]|咱)?(?:想想?|看|瞧|听)[吧啊呀]?"
    r"|好家伙|当然|其实|比如说?|例如|总之|反正|是[的啊]?|对[啊]?|不过|可是|但是|所以|后来|结果呢?|那么?)[，,：:]"
)
# What joins a sentence to the one before, which a part of it is shown without.
_JOINS = lazy_regex("(?:不过|但是?|可是?|所以|而且|因此|于是|另外|其实|然而|结果|后来)[，,]?")
# Of these, what turns against the sentence before, which is shown.
_TURNS = lazy_regex("(?:不过|但是?|可是?|然而)[，,]?")
_IS_TO_ONE = lazy_regex("(?:[那可但]是?)?[你您](?!们|們)")
# Whom it speaks of only who says it tells, or who is spoken to.
_OF_WHO_TALK = lazy_regex("[我咱您你]|贵[馆公院部局校社所厂店司刊方处]|本[刊报台]")
_LEFT_OUT = "……"


def told_before(items: Iterable[Item], document: Document, tally: Tally) -> Iterator[Item]:
    """Show with each item what its sentence leans on; drop those that need what cannot be shown."""
    for item in items:
        told = _told_before(item, document) if _is_on_sentence(item) else item
        if not tally.refuses("leans-on-unshown", hit=told is None) and told is not None:
            yield told


def _is_on_sentence(item: Item) -> bool:
    return item.kind is Kind.CLOZE or (item.kind is Kind.TRANSLATION and item.subtype in _OF_SENTENCES)


def _told_before(item: Item, document: Document) -> Item | None:
    """
    Give an item with what is shown before its sentence, where that helps; None where it is needed and missing.

    What would be helped by what tells the answer is asked where there is little else.
    """
    text = _sentence_of(item)
    spot = _spot_of(item, text, document)
    if spot is None or item.passage is not None:
        return item
    at = _place_of(text, spot.source)
    within = _within_sentence(spot, at)
    part = (at, min(at + len(text), len(spot.source)))
    may_show = partial(_may_be_read, item=item)
    least = lead_back(document, spot, part, may_show, within=within)
    is_hidden = least.is_empty and _repeats_what_was_said(document, spot, item)
    is_refused = least.need is Need.NEEDED or is_hidden or _turns_on_its_key(document, spot, item)
    if is_refused:
        return None
    if item.kind is Kind.CLOZE and item.subtype in _OF_SMALL_WORDS:
        lead = lead_of_gap(document, spot, part, may_show, least)
    else:
        find = lead_of_order if item.form is Form.ORDER else lead_from_beginning
        lead = find(document, spot, part, may_show, least, within)
    if lead is None or (lead.is_empty and item.subtype in _OF_TURNS and not opens_matter(document, spot)):
        return None
    if item.kind is Kind.CLOZE and lead.told.endswith(_LEFT_OUT):  # what the sentence goes on from
        return None
    merit = item.merit if lead.stands else item.merit - _LESS_WHERE_IT_LEANS
    if lead.is_empty:
        return replace(item, passage=_who_says(document, spot, item), is_passage_spare=True, merit=merit)
    is_spare = need_of_part_alone(document, spot, at, len(text)) is Need.NONE
    return replace(item, passage=lead.text(label_of(document, spot)), is_passage_spare=is_spare, merit=merit)


def _who_says(document: Document, spot: Spot, item: Item) -> str | None:
    """Name who says a sentence with a gap that speaks of him or to another, where nothing is shown before it: 贵馆."""
    label = label_of(document, spot)
    speaks_so = item.kind is Kind.CLOZE and _OF_WHO_TALK.search(in_simplified(spot.source)) is not None
    return label if label and speaks_so and _may_be_read(label, item) else None


def _turns_on_its_key(document: Document, spot: Spot, item: Item) -> bool:
    """Tell whether a gap asks for what was just told of, where its sentence turns against that: 可海边太远了."""
    turns = _TURNS.match(in_simplified(spot.source)) is not None and item.kind is Kind.CLOZE
    before = document.spots[max(0, spot.index - _JUST_BEFORE) : spot.index]
    return turns and len(hanzi_of(item.key)) > 1 and any(item.key in one.source for one in before)


def _repeats_what_was_said(document: Document, spot: Spot, item: Item) -> bool:
    """
    Tell whether a gap in a reply asks for a word of what it replies to, which so cannot be shown: 会发现吗？发现了呀.

    A reply is what follows a question, and what is said to who spoke before: 您是锻炼了.
    """
    before = document.before(spot) or spot
    if len(hanzi_of(item.key)) == 1 or before.speaker == spot.speaker:
        return False
    if is_answer(document, spot) and item.key in before.source:
        return True
    turn = takewhile(lambda one: one.speaker == before.speaker, reversed(document.spots[: spot.index]))
    return _IS_TO_ONE.match(spot.source) is not None and any(item.key in one.source for one in turn)


def _sentence_of(item: Item) -> str:
    """Give the Chinese that is shown, its gap filled; of a translation into Chinese what it stands for."""
    if item.kind is Kind.CLOZE:
        return item.prompt.replace(GAP, item.key)
    return item.prompt if item.subtype in _FROM_CHINESE else item.evidence.quote


def _spot_of(item: Item, text: str, document: Document) -> Spot | None:
    """Find the sentence of the text that is shown, or a part of it."""
    quote, on_line = item.evidence.quote, _by_line(document).get(item.evidence.line, ())
    return next((spot for spot in on_line if _place_of(text, spot.source) >= 0 and quote in spot.source), None)


def _place_of(text: str, source: str) -> int:
    """Find where a sentence as it is shown begins in the text, whose signs and blanks may be others; else -1."""
    at = source.find(text[:_HEAD])
    if at >= 0 or _OF_WORDS.search(text) is None:
        return at
    letters = _OF_WORDS.findall(text[:_HEAD])
    if not letters or not all(letter in source for letter in letters):
        return -1
    found = re.search(r"[\W_]*".join(map(re.escape, letters)), source)
    return -1 if found is None else found.start() - text.index(letters[0])


@lru_cache(maxsize=2)
def _by_line(document: Document) -> Mapping[int, Sequence[Spot]]:
    """Give the sentences that stand on each physical line, in whole or in part."""
    return grouped((line, spot) for spot in document.spots for line in spot.lines)


def _within_sentence(spot: Spot, at: int) -> str:
    """Give what stands before a part in its sentence, unless it says nothing."""
    within = _within_quotation(spot.source[:at])
    plain = in_simplified(within)
    return "" if _SAYS_NOTHING.fullmatch(plain) or _JOINS.fullmatch(plain) else within


def _within_quotation(text: str) -> str:
    """Leave out of what stands before a part what announces the quotation that both are in: 她说：“钱放在银行里，."""
    opened = max(map(text.rfind, _OPENING))
    return text.strip() if is_balanced(text) else text[opened + 1 :].strip()


def _may_be_read(text: str, item: Item) -> bool:
    """Tell whether a text tells nothing of the answer."""
    return not _tells(normal_form(text), item)


def _tells(text: str, item: Item) -> bool:
    if item.kind is Kind.CLOZE and (normal_form(item.key) in text or _names_its_sort(text, item)):
        return True
    if item.form is Form.ORDER:
        tiles = list(map(normal_form, item.tiles))
        return any(one in text for one in (*(f"{a}{b}" for a, b in pairwise(tiles)), *tiles) if len(one) > _LONG)
    if item.subtype in _FROM_CHINESE:
        return False
    if item.kind is Kind.TRANSLATION:
        return any(piece in text for piece in _own_pieces(item))
    if item.form is Form.TYPED and set(normal_form(item.key)) <= set(text):
        return True
    return any(normal_form(answer) in text for answer in item.answer)


def _names_its_sort(text: str, item: Item) -> bool:
    """Tell whether a text names again and again what the key alone is a sort of: 红茶 and 花茶, before 绿茶."""
    simple = in_simplified(item.key)
    head = simple[-1:]
    known = table().get(simple)
    is_noun = len(simple) > 1 and known is not None and known.pos.lower().startswith("n") and head in telling(simple)
    is_shared = any(head in in_simplified(wrong.option) for wrong in item.distractors)
    return is_noun and bool(item.distractors) and not is_shared and in_simplified(text).count(head) >= _OFTEN


def _own_pieces(item: Item) -> Iterator[str]:
    """Give what the key alone of the options says, two characters at a time."""
    key, others = normal_form(item.key), [normal_form(wrong.option) for wrong in item.distractors]
    pairs = (key[i : i + 2] for i in range(len(key) - 1))
    return (pair for pair in pairs if not all(pair in other for other in others))
