"""
Who of three or more speakers said this, or does what is told?

Something in the words has to tell: a thing or a person of which only this speaker speaks, elsewhere in the paragraph as
well. That it belongs to what is told there is named as the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.hosts import asks_mostly
from quizzes.comprehension.meant import meant
from quizzes.comprehension.parties import said_by, said_by_each, who_does
from quizzes.comprehension.parties.own_words import is_echoed, is_told_by_label, pairs_said
from quizzes.comprehension.parties.who_reasons import QUOTES, answered_by, why_not_said_by
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_sentence
from quizzes.distractors.display import clauses, is_balanced, nested, quoted, shown, stopped, with_stop, without_end
from quizzes.distractors.glosses.wording import clause_around
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode
from quizzes.reading.label_names import may_be_one

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_SPEAKERS, _MOST_OPTIONS, _NEAR = 3, 4, 60
_LEAST_HANZI, _MOST_HANZI, _MOST_QUOTED = 10, 36, 30
_MOST_TOLD = 60  # characters of a sentence in which the words of somebody else are quoted
_WHERE = {-1: ("直前の文", "the sentence before it"), 1: ("直後の文", "the sentence after it")}
_LEAST_TOLD = 2  # other sentences of a speaker by which one knows that it is he who speaks of such things
_TELLING = frozenset({"n", "nz", "ns", "nt", "np"})
_OF_ANYTHING = lazy_regex("时候|时间|地方|东西|事情|问题|情况|方面|部分|办法|原因|结果|人们|大家|自己|[按据照].*")
_CONDITION = lazy_regex("如果|要是|只要|假如|万一|一旦|的话[，,]$")
_PAIR = lazy_regex("(?P<one>一会儿|一边|一面|时而|有时候?|有的|又|要么|或者)")
_COUNTED = lazy_regex("[一二两三四五六七八九十几这那每各]")  # 两位 is no word of the head of 座位
_BEGINS_MANY = lazy_regex("[老小大新一半全有无非主总原第不]")  # 老板 is no word of the matter of 老太太
# Words of somebody else follow; but 再说 and 知道 lead to one's own, and 一句话也没说 to nothing said.
_SAYS = lazy_regex(
    "[“‘「『]|(?<![听据再按照来般话没不别以])(?<!(?:可以|应该|就是|比如|例如|比方|譬如|老实|坦白|怎么|没有|不用|总的|难道))[说讲][：:，,]"
    "|(?<![没不别学访疑顾])(?<!没有)问[：:，,]|(?<![没不别])(?<!没有)[喊叫][：:，,]|(?<=[说问喊叫答笑])道[：:，,]"
)
_NO_CLAIM = lazy_regex(
    r"[？?！!”’」』）)]|谢谢|謝謝|欢迎|歡迎|大家好|你好|您好|请问|請問|对，|是的|您|老师|老師|师傅|師傅|师父|師父|先生|女士|[（(【“「‘『\\[]|^不?是?[他她它牠]|^不是"
)

# What was named before it, and is no time or place in which one speaks.
_POINTS = lazy_regex(
    "[这那](?!里|儿|边|时|天|年|些[年天日]|几[年天]|么|样|辈子|会儿|一?行|条[街巷路河]|座[城山]|[个家][村镇城县厂店馆])"
    "|此(?!外|刻)|上述|同样"
)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask who speaks where three or more do, who does what is told, and who is quoted."""
    yield from _of_speakers(document, tally)
    yield from said_by_each.items(document, tally)
    yield from who_does.items(document, tally)
    yield from said_by.items(document, tally)


def _of_speakers(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the speaker of a statement that nobody else makes; of one that anybody might make, if need be."""
    every = dict.fromkeys(spot.speaker for spot in document.spots if spot.speaker is not None)
    speakers = [speaker for speaker in every if name_of(speaker) == speaker]  # 答 is whoever answers
    if len(speakers) < _LEAST_SPEAKERS:
        return
    said, words, heads = pairs_said(document), _words_by(document), _speakers_by_head(document)
    asked: set[str] = set()
    found: list[tuple[bool, Item]] = []
    for spot in document.spots:
        is_claim = spot.speaker in speakers and _is_claim(spot, speakers)
        if is_claim and tally.refuses("given-away", hit=is_told_by_label(spot)):
            continue
        if is_claim and tally.refuses("open-reference", hit=_is_open(document, spot)):
            continue
        if is_claim and not tally.refuses("said-by-others", hit=is_echoed(spot, said)):
            clue = _clue(spot, words, heads)
            is_known = clue is None or clue.word in asked
            if tally.refuses("no-clue", hit=is_known) or clue is None:
                continue
            others = _nearest(document, spot, speakers)
            if not tally.refuses("too-few", hit=len(others) < _LEAST_SPEAKERS - 1):
                asked.add(clue.word)
                found.append((clue.is_sure, _item(document, spot, clue, others)))
    kept = [item for is_sure, item in found if is_sure]
    kept = kept or sorted((item for _, item in found), key=lambda item: -item.merit)[:1]
    tally.refused["guessable-by-sense"] += len(found) - len(kept)
    yield from kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """
    A word of a statement that only its speaker uses, and the nearest sentence of its paragraph that has it too.

    It `is_sure` where several sentences have such words: one knows that it is he who speaks of these things.
    """

    word: str
    said_in: Spot
    is_sure: bool


def _words_by(document: Document) -> Mapping[str, tuple[Spot, ...]]:
    """Give for each word that tells something the sentences that have it."""
    found: dict[str, list[Spot]] = {}
    for spot in document.spots:
        for word in dict.fromkeys(spot.words):
            simple = in_simplified(word)
            is_plain = tag_of(simple) in _TELLING and not _OF_ANYTHING.fullmatch(simple)
            if len(word) > 1 and is_plain:
                found.setdefault(word, []).append(spot)
    return {word: tuple(spots) for word, spots in found.items()}


def _clue(spot: Spot, words: Mapping[str, Sequence[Spot]], heads: Mapping[str, frozenset[str | None]]) -> Clue | None:
    """Find the word that ties a statement to the nearest sentence of its paragraph and that nobody else uses at all."""
    found: list[tuple[int, int, str, Spot]] = []
    ties: set[int] = set()
    for at, word in enumerate(spot.words):
        users = words.get(word, ())
        beside = [other for other in users if other.index != spot.index and other.place == spot.place]
        beside = [other for other in beside if _can_be_quoted(other, word)]
        is_own = all(other.speaker == spot.speaker for other in users)
        ties |= {other.index for other in users if is_own and other.index != spot.index}
        if is_own and beside and not _has_relative(word, spot, heads):
            nearest = min(beside, key=lambda other: (_is_of_another(other, word), abs(other.index - spot.index)))
            found.append((abs(nearest.index - spot.index), at, word, nearest))
    if not found:
        return None
    _, _, word, said_in = min(found, key=lambda each: each[:2])
    return Clue(word=word, said_in=said_in, is_sure=len(ties) >= _LEAST_TOLD)


def _can_be_quoted(spot: Spot, word: str) -> bool:
    """Tell whether the clause that has a word can be quoted; of what another one said, the whole sentence."""
    if _is_of_another(spot, word):
        return is_balanced(spot.source) and len(spot.source) <= _MOST_TOLD
    return is_balanced(clause_around(spot.source, spot.source.index(word)))


def _is_of_another(spot: Spot, word: str) -> bool:
    """Tell whether a word of a sentence may be of somebody else, of whom the speaker tells: 她说：“今天不卖茶叶。”."""
    return bool(_SAYS.search(in_simplified(spot.source.partition(word)[0])))


def _speakers_by_head(document: Document) -> Mapping[str, frozenset[str | None]]:
    """Give for each character who uses words of two characters or more that end, or tell something, with it."""
    found: dict[str, set[str | None]] = {}
    for spot in document.spots:
        for word in map(in_simplified, spot.words):
            if len(word) > 1 and not _COUNTED.match(word):
                found.setdefault(word[-1], set()).add(spot.speaker)
            if len(word) > 1 and not _BEGINS_MANY.match(word) and tag_of(word) in _TELLING:
                found.setdefault(word[0], set()).add(spot.speaker)
    return {head: frozenset(speakers) for head, speakers in found.items()}


def _has_relative(word: str, spot: Spot, heads: Mapping[str, frozenset[str | None]]) -> bool:
    """Tell whether somebody else speaks of the same in another word: 占座 beside 座位, 月牙 beside 月亮."""
    simple = in_simplified(word)
    return any(heads.get(head, frozenset()) - {spot.speaker} for head in (simple[0], simple[-1]))


def _is_claim(spot: Spot, speakers: Sequence[str]) -> bool:
    names_somebody = any(name in spot.source for name in speakers)
    is_fit = _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI
    return is_fit and not names_somebody and not _NO_CLAIM.search(spot.source)


def _is_open(document: Document, spot: Spot) -> bool:
    """Tell whether a statement, which is shown alone, points at something that stands before it: 有了这个规定."""
    is_pointing = _POINTS.search(in_simplified(spot.source)) is not None
    return is_pointing or need_of_sentence(document, spot.index) is Need.NEEDED


def _item(document: Document, spot: Spot, clue: Clue, others: Sequence[Spot]) -> Item:
    quote = without_end(shown(spot.source))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        passage=with_stop(quote),
        prompt=document.written("这句话是谁说的？"),
        key=spot.speaker or "",
        distractors=tuple(_distractor(document, spot, other.speaker or "") for other in others),
        evidence=Evidence(line=spot.line, quote=without_end(spot.source)),
        explanation=_explained(document, spot, clue),
        place=spot.place,
        subject=f"{spot.speaker}@{spot.index}",
        merit=1.0 - 0.01 * abs(len(quote) - 22),
        tags=("R5",),
    )


def _nearest(document: Document, spot: Spot, speakers: Sequence[str]) -> list[Spot]:
    """
    Take for each other speaker a sentence near the statement, those of the nearest speakers.

    Of those who ask nobody thinks where something is told.
    """
    around = document.spots[max(0, spot.index - _NEAR) : spot.index + _NEAR]
    found: dict[str, Spot] = {}
    for other in sorted(around, key=lambda other: (abs(other.index - spot.index), other.index)):
        if other.speaker is not None and other.speaker != spot.speaker and not QUOTES.search(other.source):
            found.setdefault(other.speaker, other)
    kept: list[Spot] = []
    for name, near in found.items():
        is_known = any(may_be_one(name, one or "") for one in (spot.speaker, *(each.speaker for each in kept)))
        if name in speakers and not is_known and not asks_mostly(document, name):
            kept.append(near)
    return kept[: _MOST_OPTIONS - 1]


def _explained(document: Document, spot: Spot, clue: Clue) -> Localized:
    """Say whose words these are and what they mean, and by which word of the paragraph that can be known."""
    means_ja, means_en = meant(document, spot)
    source, is_told = clue.said_in.source, _is_of_another(clue.said_in, clue.word)
    said = without_end(source.strip()) if is_told else _clause_of(source, clue.word)
    said = said if source.strip().startswith(said) else f"……{said}"
    steps = clue.said_in.index - spot.index
    where_ja, where_en = _WHERE.get(steps, ("同じ段落の文", "a sentence of the same paragraph"))
    does_ja, does_en = (
        ("の出てくる話を伝えて", "tells what somebody said of") if is_told else ("のことを話して", "speaks of")
    )
    asked, before = answered_by(document, spot), _said_before(document, spot, clue)
    return Localized(
        ja=f"{spot.line}行目の「{spot.speaker}」の言葉です{means_ja}。{asked.ja}{before.ja}{where_ja}「{nested(said)}」でも、"
        f"この人は「{clue.word}」{does_ja}います。話し手の中でほかに「{clue.word}」という言葉を使う人はいません。",
        en=f"{spot.speaker} says this in line {spot.line}{means_en}, and {does_en} {clue.word} in {where_en}, "
        f"too ({shown(said)}); no other speaker uses that word.{before.en}{asked.en}",
    )


def _said_before(document: Document, spot: Spot, clue: Clue) -> Localized:
    """Quote what a speaker says right before a statement, where that is not the sentence with the clue."""
    before = document.before(spot)
    if before is None or before.place != spot.place or before.index == clue.said_in.index:
        return Localized(ja="", en="")
    said = quoted(without_end(before.source.strip()), _MOST_QUOTED)
    return Localized(
        ja=f"直前に「{nested(said)}」と言い、それに続けて話しています。",
        en=f" It goes on from what {spot.speaker} has just said: {stopped(shown(said))}",
    )


def _clause_of(source: str, word: str) -> str:
    """Quote the clause of a word, with its condition, and the next where both make one pair: 一会儿上来，一会儿下去."""
    clause = clause_around(source, source.index(word))
    before = clauses(source.partition(clause)[0])
    clause = f"{before[-1]}{clause}" if before and _CONDITION.search(in_simplified(before[-1])) else clause
    rest = source.partition(clause)[2].lstrip("，,")
    pair = _PAIR.search(in_simplified(clause))
    is_paired = pair is not None and in_simplified(rest).startswith(pair["one"])
    return without_end(f"{clause}，{clauses(rest)[0]}") if is_paired else clause


def _distractor(document: Document, spot: Spot, name: str) -> Distractor:
    """Say of another speaker what he asks that is answered here, or where he speaks, and who says this."""
    return Distractor(option=name, code=RefutationCode.OTHER_RECORD, why=why_not_said_by(document, spot, name))
