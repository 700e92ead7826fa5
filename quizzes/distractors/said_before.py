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
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import is_balanced, shown
from quizzes.distractors.hanging import hanging_need
from quizzes.distractors.lead_back import Lead, as_asked, lead_back, named
from quizzes.distractors.leaning import Need
from quizzes.distractors.left_open import leaves_open
from quizzes.distractors.pointed_at import takes_up_unnamed
from quizzes.distractors.spot_needs import (
    asked_by_another,
    before_of,
    hanging_need_of_part,
    need_of_part,
    pointing_need_of_part,
    words_from,
)
from quizzes.distractors.words import in_simplified
from quizzes.question import GAP, Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_FROM_CHINESE = frozenset({"zh_ja", "zh_en"})
_TO_CHINESE = frozenset({"ja_zh", "en_zh"})
_PRINTED = _FROM_CHINESE | {"paraphrase"}  # whose prompt is the Chinese itself
_OF_SENTENCES = _PRINTED | _TO_CHINESE | {"order"}
_MOST, _MOST_WITH_SIGNS, _MOST_IN_LINE = 60, 80, 90  # hanzi of what is shown, characters of it, and of one line
_LEAST, _LEAST_TOLD = 3, 6  # hanzi of a question, and of a sentence that tells something by itself
_LEAST_TELLING = 8  # hanzi of a sentence that needs no other
_LESS_WHERE_IT_LEANS = 2.0  # of the merit of an item
_HEAD = 6  # characters by which a sentence is found in the text
_DONE_WHILE_TALKING = re.compile(r"(?<=[。！？…])\s*（[^（）]{1,8}）$")  # 得看我妈怎么说。（笑）
_ANSWERS_ITSELF = re.compile("[还還]不(?:是|就是|都是)")  # who else but them: without the question the very opposite
_OPENING = "“‘「『"
_IS_QUOTED = re.compile("[“‘「『][^”’」』]*[”’」』]。?")  # what is printed or said somewhere, which the question names
# What a speaker begins with tells nothing of what follows: 说实话，.
_SAYS_NOTHING = re.compile(
    r"(?:(?:说|讲)(?:句|一?句)?老?(?:实在?|真|心里)话?的?|说真的|(?:坦率|坦白|老实|严格)地?[说讲]|不瞒[你您]说|(?:[你您]|咱)?(?:想想?|看|瞧|听)[吧啊呀]?"
    r"|好家伙|当然|其实|比如说?|例如|总之|反正|是[的啊]?|对[啊]?|不过|可是|但是|所以|后来|结果呢?|那么?)[，,：:]"
)
# What joins a sentence to the one before, which a part of it is shown without.
_JOINS = re.compile("(?:不过|但是?|可是?|所以|而且|因此|于是|另外|其实|然而|结果|后来)[，,]?")
_BROKEN_IN = ("…", "—")
_STOPS_SHORT = re.compile("[，,、；;]$")


def told_before(items: Iterable[Item], document: Document, tally: Tally) -> Iterator[Item]:
    """Show with each item what its sentence leans on; drop those that need what cannot be shown."""
    for item in items:
        told = _told_before(item, document) if _is_on_sentence(item) else item
        if not tally.refuses("leans-on-unshown", hit=told is None) and told is not None:
            yield told


def _is_on_sentence(item: Item) -> bool:
    is_asked = item.kind is Kind.CLOZE or (item.kind is Kind.TRANSLATION and item.subtype in _OF_SENTENCES)
    return is_asked and item.evidence is not None


def _told_before(item: Item, document: Document) -> Item | None:
    """Give an item with what is shown before its sentence, where that helps; None where it is needed and missing."""
    text = _sentence_of(item)
    spot = _spot_of(item, text, document)
    if spot is None:
        return item
    at = spot.source.find(text[:_HEAD])
    leans = need_of_part(document, spot, at, len(text))
    hangs = hanging_need_of_part(document, spot, at, len(text))
    need = max(leans, hangs)
    if need is Need.NONE and item.passage is None:
        return item
    whole = _begun(item, spot, at) if item.passage is None else None
    if whole is not None:
        return _told_before(whole, document)
    within = next(_within_sentence(spot, at), "") if at > 0 else ""
    lead = lead_back(document, spot, within, lambda text: not _tells(normal_form(text), item))
    if item.passage is not None:
        return _led_further(item, lead)
    if lead is not None and len(hanzi_of(lead.text)) >= _LEAST and not _holds_key(lead.text, item):
        is_spare = need is Need.HELPS and pointing_need_of_part(document, spot, at, len(text)) is Need.NONE
        return _shown_with(item, lead, is_spare=is_spare and _is_mere_help(document, spot, at, len(text)))
    is_lost = need is Need.NEEDED or (spot.index > 0 and takes_up_unnamed(words_from(spot, at, len(text))))
    return None if is_lost else item


def _is_mere_help(document: Document, spot: Spot, at: int, length: int) -> bool:
    """Tell whether nothing that a part of a sentence tells hangs in the air without what is shown before it."""
    is_answer = at == 0 and asked_by_another(document, spot) is not None
    is_open = leaves_open(in_simplified(spot.source[at : at + length].strip()))
    return not is_answer and not is_open and hanging_need(words_from(spot, at, length)) is Need.NONE


def _led_further(item: Item, lead: Lead | None) -> Item:
    """Show more before an item that is shown with what stands right before it already, where that leans itself."""
    told = (item.passage or "").rpartition("\n")[2].rpartition("：")[2]
    is_longer = (
        lead is not None
        and not _holds_key(lead.text, item)
        and shown(lead.text).endswith(told)
        and len(lead.text) > len(item.passage or "")
    )
    return _shown_with(item, lead, is_spare=item.is_passage_spare) if is_longer and lead is not None else item


def _shown_with(item: Item, lead: Lead, *, is_spare: bool) -> Item:
    """Show before an item what leads to it; what still leans is asked where there is little else."""
    passage = _DONE_WHILE_TALKING.sub("", shown(lead.text))
    if item.subtype in _TO_CHINESE:  # the prompt goes on in another language, so that nothing ends the sentence
        passage = _STOPS_SHORT.sub("……", passage)
    merit = item.merit if lead.stands else item.merit - _LESS_WHERE_IT_LEANS
    return replace(item, passage=passage, is_passage_spare=is_spare, merit=merit)


def _begun(item: Item, spot: Spot, at: int) -> Item | None:
    """Let a gap begin where its sentence begins: the two parts are read in one line; None where that cannot be."""
    if item.kind is not Kind.CLOZE or at == 0:
        return None
    before = next(_within_sentence(spot, at), None)
    if before is None or not _may_stand(before, item) or len(before) + len(item.prompt) > _MOST_IN_LINE:
        return None
    return replace(item, prompt=f"{shown(before)}{item.prompt}")


def _sentence_of(item: Item) -> str:
    """Give the Chinese that is shown, its gap filled; of a translation into Chinese what it stands for."""
    if item.kind is Kind.CLOZE:
        return item.prompt.replace(GAP, item.key)
    quote = "" if item.evidence is None else item.evidence.quote
    return item.prompt if item.subtype in _PRINTED else quote


def _spot_of(item: Item, text: str, document: Document) -> Spot | None:
    """Find the sentence of the text that is shown, or a part of it."""
    if item.evidence is None:
        return None
    quote, on_line = item.evidence.quote, _by_line(document).get(item.evidence.line, ())
    return next((spot for spot in on_line if text[:_HEAD] in spot.source and quote in spot.source), None)


@lru_cache(maxsize=2)
def _by_line(document: Document) -> Mapping[int, Sequence[Spot]]:
    """Give the sentences that stand on each physical line, in whole or in part."""
    found: dict[int, list[Spot]] = {}
    for spot in document.spots:
        for line in {spot.line, *(line for _, line in spot.breaks)}:
            found.setdefault(line, []).append(spot)
    return found


def said_before(document: Document, spot: Spot, at: int, *, by_others: bool = True) -> Iterator[str]:
    """Give what may be shown before a part of a sentence that begins at a place, the best first; `by_others` too."""
    if at > 0:
        yield from _within_sentence(spot, at)
        return
    question = asked_by_another(document, spot)
    if question is not None and by_others:
        yield from as_asked(document, question)
    previous = before_of(document, spot)
    if previous is None:
        return
    asked = asked_by_another(document, previous) if by_others else None
    need = need_of_part(document, previous, 0, len(previous.source))
    is_short = len(hanzi_of(previous.source)) < _LEAST_TOLD or _IS_QUOTED.fullmatch(previous.source.strip())
    if asked is not None and (is_short or need is Need.NEEDED):  # 几年？——七年。
        yield from (_answered(asked, each, previous) for each in as_asked(document, asked))
    asking = before_of(document, previous)
    if asking is not None and (_answers_itself(previous) or _says_little(previous) or need is Need.NEEDED):
        yield f"{asking.source}{previous.source}".strip()
    if not _answers_itself(previous) and not previous.source.lstrip(_OPENING).startswith(_BROKEN_IN):
        yield previous.source.strip()


def _answered(question: Sequence[Spot], asked: str, answer: Spot) -> str:
    """Write a question and what is answered, each with who says it: no dash between them is taken for one of theirs."""
    whose = asked if "\n" in asked else named(question[-1].speaker, asked)
    return f"{whose}\n{named(answer.speaker, answer.source.strip())}"


def _answers_itself(spot: Spot) -> bool:
    return _ANSWERS_ITSELF.match(spot.source.strip()) is not None


def _says_little(spot: Spot) -> bool:
    """Tell whether a sentence is so short that it tells little of what led to it: 我举手了。"""
    return len(hanzi_of(spot.source)) < _LEAST_TELLING


def _within_sentence(spot: Spot, at: int) -> Iterator[str]:
    """Give what stands before a part in its sentence, unless it says nothing."""
    within = _within_quotation(spot.source[:at])
    plain = in_simplified(within)
    if _SAYS_NOTHING.fullmatch(plain) is None and _JOINS.fullmatch(plain) is None:
        yield within


def _within_quotation(text: str) -> str:
    """Leave out of what stands before a part what announces the quotation that both are in: 她说：“钱放在银行里，."""
    opened = max(map(text.rfind, _OPENING))
    return text.strip() if is_balanced(text) else text[opened + 1 :].strip()


def marked(document: Document, spot: Spot, before: str) -> str:
    """Write before what somebody else asks who asks it: the sentence itself is the answer, or goes on from it."""
    question = asked_by_another(document, spot)
    is_asked = question is not None and question[-1].source.strip() in before and "\n" not in before
    return named(question[-1].speaker, before) if question is not None and is_asked else before


def _may_stand(text: str, item: Item) -> bool:
    """Tell whether a text is short and whole, and tells nothing of the answer."""
    is_whole = is_balanced(text) and _LEAST <= len(hanzi_of(text)) <= _MOST and len(text) <= _MOST_WITH_SIGNS
    return is_whole and not _tells(normal_form(text), item)


def _holds_key(text: str, item: Item) -> bool:
    """Tell whether names, or two sentences side by side, hold the answer of a gap."""
    return item.kind is Kind.CLOZE and normal_form(item.key) in normal_form(text)


def _tells(text: str, item: Item) -> bool:
    if item.form is Form.ORDER:
        return any(len(tile) > 1 and tile in text for tile in map(normal_form, item.tiles))
    if item.subtype in _FROM_CHINESE:
        return False
    if item.kind is Kind.TRANSLATION:
        return any(piece in text for piece in _own_pieces(item))
    if item.form is Form.TYPED and set(normal_form(item.key)) <= set(text):
        return True
    return any(normal_form(answer) in text for answer in item.answer)


def _own_pieces(item: Item) -> Iterator[str]:
    """Give what the key alone of the options says, two characters at a time."""
    key, others = normal_form(item.key), [normal_form(wrong.option) for wrong in item.distractors]
    pairs = (key[i : i + 2] for i in range(len(key) - 1))
    return (pair for pair in pairs if not all(pair in other for other in others))
