"""
What is shown before a sentence that cannot stand alone: the question that it answers, or the sentence before it?

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
from quizzes.distractors.leaning import Need, need_of
from quizzes.distractors.words import in_simplified
from quizzes.question import GAP, Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_FROM_CHINESE = frozenset({"zh_ja", "zh_en"})
_TO_CHINESE = frozenset({"ja_zh", "en_zh"})
_OF_SENTENCES = _FROM_CHINESE | _TO_CHINESE | {"order"}
_MOST = {Need.HELPS: 60, Need.NEEDED: 80}  # characters of what is shown
_LEAST, _LEAST_TOLD = 3, 6  # hanzi of a question, and of a sentence that tells something by itself
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
_STOPS_SHORT = re.compile("[，,、；;]$")
_ASKS = ("？", "?")


def told_before(items: Iterable[Item], document: Document, tally: Tally) -> Iterator[Item]:
    """Show with each item what its sentence leans on; drop those that need what cannot be shown."""
    for item in items:
        told = _told_before(item, document) if _is_on_sentence(item) else item
        if not tally.refuses("leans-on-unshown", hit=told is None) and told is not None:
            yield told


def _is_on_sentence(item: Item) -> bool:
    is_asked = item.kind is Kind.CLOZE or (item.kind is Kind.TRANSLATION and item.subtype in _OF_SENTENCES)
    return is_asked and item.passage is None and item.evidence is not None


def _told_before(item: Item, document: Document) -> Item | None:
    """Give an item with what is shown before its sentence, where that helps; None where it is needed and missing."""
    text = _sentence_of(item)
    spot = _spot_of(item, text, document)
    if spot is None:
        return item
    at = spot.source.find(text[:_HEAD])
    answers = _asked_by_another(document, spot) is not None
    need = need_of(_words_from(spot, at, len(text)), answers=answers, is_cut=at > 0)
    if need is Need.NONE:
        return item
    found = next((each for each in said_before(document, spot, at) if _may_stand(each, item, _MOST[need])), None)
    if found is not None:
        passage = _DONE_WHILE_TALKING.sub("", shown(found))
        if item.subtype in _TO_CHINESE:  # the prompt goes on in another language, so that nothing ends the sentence
            passage = _STOPS_SHORT.sub("……", passage)
        return replace(item, passage=passage, is_passage_spare=need is Need.HELPS)
    return None if need is Need.NEEDED else item


def _sentence_of(item: Item) -> str:
    """Give the Chinese that is shown, its gap filled; of a translation into Chinese what it stands for."""
    if item.kind is Kind.CLOZE:
        return item.prompt.replace(GAP, item.key)
    quote = "" if item.evidence is None else item.evidence.quote
    return item.prompt if item.subtype in _FROM_CHINESE else quote


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


def _words_from(spot: Spot, start: int, length: int) -> tuple[str, ...]:
    """Give the words that stand wholly in a part of a sentence."""
    found, at = [], 0
    for word in spot.words:
        if start <= at and at + len(word) <= start + length:
            found.append(word)
        at += len(word)
    return tuple(found)


def said_before(document: Document, spot: Spot, at: int, *, by_others: bool = True) -> Iterator[str]:
    """Give what may be shown before a part of a sentence that begins at a place, the best first; `by_others` too."""
    if at > 0:
        within = _within_quotation(spot.source[:at])
        if _SAYS_NOTHING.fullmatch(in_simplified(within)) is None:
            yield within
        return
    question = _asked_by_another(document, spot)
    if question is not None and by_others:
        yield from _as_asked(question)
    previous = document.spots[spot.index - 1] if spot.index > 0 else None
    if previous is None or previous.speaker != spot.speaker:
        return
    asked = _asked_by_another(document, previous) if by_others else None
    is_short = len(hanzi_of(previous.source)) < _LEAST_TOLD or _IS_QUOTED.fullmatch(previous.source.strip())
    if asked is not None and is_short:  # 几年？——七年。
        yield from (f"{each}——{previous.source.strip()}" for each in _as_asked(asked))
    if _ANSWERS_ITSELF.match(previous.source.strip()):
        asking = document.spots[previous.index - 1] if previous.index > 0 else None
        if asking is not None and asking.speaker == previous.speaker:
            yield f"{asking.source}{previous.source}".strip()
        return
    yield previous.source.strip()


def _within_quotation(text: str) -> str:
    """Leave out of what stands before a part what announces the quotation that both are in: 她说：“钱放在银行里，."""
    opened = max(map(text.rfind, _OPENING))
    return text.strip() if is_balanced(text) else text[opened + 1 :].strip()


def _asked_by_another(document: Document, spot: Spot) -> tuple[Spot, ...] | None:
    """Give the last sentences, two at most, of what somebody else asks right before one; None where nobody does."""
    before = document.spots[max(0, spot.index - 2) : spot.index]
    if not before or before[-1].speaker == spot.speaker or not before[-1].source.strip().endswith(_ASKS):
        return None
    return tuple(each for each in before if each.speaker == before[-1].speaker)


def _as_asked(question: Sequence[Spot]) -> Iterator[str]:
    """Give a question with the sentence before it where it leans on that, and by itself."""
    last = question[-1]
    if len(question) > 1 and need_of(last.words, answers=False) is not Need.NONE:
        yield f"{question[-2].source}{last.source}".strip()
    yield last.source.strip()


def _may_stand(text: str, item: Item, most: int) -> bool:
    """Tell whether a text is short and whole, and tells nothing of the answer."""
    is_whole = is_balanced(text) and len(hanzi_of(text)) >= _LEAST and len(text) <= most
    return is_whole and not _tells(normal_form(text), item)


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
