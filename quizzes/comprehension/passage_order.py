"""
In which order do these pieces of the text stand?

Asked only of pieces that can stand in one order: sentences of one passage, or clauses of one sentence after the
sentence before. Every wrong order that is offered breaks what is certain of two pieces.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from itertools import combinations, pairwise, permutations
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.chains import constraints_of, may_be_held, opening_of
from quizzes.comprehension.constraints import Constraint, Rule, possible_orders
from quizzes.comprehension.exchange import in_script
from quizzes.distractors.display import clauses, nested, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LABELS = "①②③④"
_LEAST_PIECE, _MOST_PIECE, _MOST_TOGETHER = 5, 45, 110
_SIZES = (4, 3)
_MOST_SPAN = 5  # sentences of which some are left out
_MOST_BORDERS = 6  # of a sentence at which it is cut
_WANTED = 3
_SHORT_FRAME, _MOST_FRAME = re.compile(r"[上中里下时后前看说讲来年月天话]$"), 8
# A piece that waits for what is thought or said: it is not cut from it.
_WAITS = re.compile(r"(?:的是|发现|觉得|认为|以为|知道|[想说]着)$")
_AGAINST = re.compile(r"而(?!且)|但|可是|不过|然而|却")
_POINTS = re.compile("[这那它]|其中")
# Whom and what a piece points to, which has to be named in a piece before it.
_POINTED = re.compile(r"[这那][位名个家本座条件间所台部](?!时候|年代|样子|意思|办法)(?P<noun>[\u4e00-\u9fff]{2,4})")
_PRONOUN = re.compile(r"它|(?<!其)他(?!人)|她")
_NAMED = re.compile(r"[人者员师友客]|老板|学生|医生|先生|太太|[父母妈爸妻]|媳妇|丈夫|奶奶|爷爷|儿子|女儿|孩")
_RUNS_ON = re.compile(r"[；;](?!$)")  # a piece of two thoughts
_REPLIES = re.compile(
    r"^(?:因此|对[，,]|是的|不是[，,]|嗯|好[，,]|[嘿哎唉嗨哈啊哦]|[\u4e00-\u9fff]{1,2}[啊呀啦嘛][，,])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Window:
    """Some pieces in a row that can stand in one order, and why."""

    pieces: tuple[Spot, ...]
    constraints: tuple[Constraint, ...]

    @property
    def merit(self) -> float:
        """How good it is to ask for: by what ties its pieces by their content, not by their form alone."""
        named = {one.piece for one in self.constraints if one.taken_up}
        whole = len({piece.index for piece in self.pieces}) == len(self.pieces)
        return len(named) + whole - 0.005 * sum(len(piece.source) for piece in self.pieces)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the order of the best pieces in a row, of each sentence at most once."""
    windows = sorted(_windows(document, tally), key=lambda window: (-window.merit, window.pieces[0].index))
    taken: set[int] = set()
    for window in windows:
        indexes = {piece.index for piece in window.pieces}
        if taken.isdisjoint(indexes):
            taken |= indexes
            yield _item(document, window)


def _windows(document: Document, tally: Tally) -> Iterator[_Window]:
    for whole in _paragraphs(document):
        for i, spot in enumerate(whole):
            for size in _SIZES:
                yield from _window(tuple(whole[i : i + size]), tally)
                yield from (
                    window for some in _with_gaps(whole[i : i + _MOST_SPAN], size) for window in _window(some, tally)
                )
                before, after = whole[max(0, i - 1) : i], whole[i + 1 : i + 2]
                yield from (window for cut in _cuts(spot, size) for window in _window(cut, tally))
                for side in (before, after):
                    for cut in _cuts(spot, size - 1) if side else ():
                        pieces = (*side, *cut) if side is before else (*cut, *side)
                        yield from _window(pieces, tally)


def _paragraphs(document: Document) -> Iterator[list[Spot]]:
    by_place: dict[int, list[Spot]] = {}
    for spot in document.spots:
        by_place.setdefault(spot.place, []).append(spot)
    yield from by_place.values()


def _with_gaps(row: Sequence[Spot], size: int) -> Iterator[tuple[Spot, ...]]:
    """Leave out sentences between others, where what follows a gap takes up nothing of it by its head."""
    for rest in combinations(row[1:], size - 1) if row else ():
        pieces = (row[0], *rest)
        gaps = [one for before, one in pairwise(pieces) if one.index != before.index + 1]
        if gaps and not any(map(opening_of, gaps)):
            yield pieces


def _cuts(spot: Spot, count: int) -> Iterator[tuple[Spot, ...]]:
    """Cut a sentence into so many pieces, where something may hold each of them to the one before."""
    pieces = pieces_of(spot)
    held = [at for at in range(1, len(pieces)) if may_be_held(pieces[at - 1], pieces[at])]
    for borders in combinations(held[:_MOST_BORDERS], count - 1):
        edges = [0, *borders, len(pieces)]
        joined = tuple(_joined(pieces[one:other]) for one, other in pairwise(edges))
        if not any(_RUNS_ON.search(piece.source.strip()) for piece in joined):
            yield joined


def _joined(pieces: Sequence[Spot]) -> Spot:
    words = tuple(word for piece in pieces for word in piece.words)
    return replace(pieces[0], source="".join(piece.source for piece in pieces), words=words)


def _window(pieces: tuple[Spot, ...], tally: Tally) -> Iterator[_Window]:
    if len(pieces) not in _SIZES or not _is_fit(pieces):
        return
    if tally.refuses("points-outside", hit=points_outside(pieces)):
        return
    constraints = constraints_of(pieces)
    if len({one.piece for one in constraints}) < len(pieces) - 1:
        return
    orders = list(possible_orders(len(pieces), constraints))
    if not tally.refuses("two-orders", hit=len(orders) > 1):
        yield _Window(pieces=pieces, constraints=constraints)


def points_outside(pieces: Sequence[Spot]) -> bool:
    """Tell whether a piece points to somebody or something that is named in none of those before it."""
    read = ""
    for piece in pieces:
        text = in_simplified(piece.source)
        nouns = (found["noun"] for found in _POINTED.finditer(text))
        if any(not any(noun[:size] in read for size in range(2, len(noun) + 1)) for noun in nouns):
            return True
        read += text
    found = _PRONOUN.search(in_simplified(pieces[0].source))
    if found is None:
        return False
    return found.group() == "它" or not _NAMED.search(found.string[: found.start()])


def pieces_of(spot: Spot) -> list[Spot]:
    """Cut a sentence into its clauses; one that is too short goes with the next, the last one with that before."""
    texts: list[str] = []
    kept = ""
    for clause in clauses(spot.source):
        kept += clause
        is_frame = _SHORT_FRAME.search(in_simplified(without_end(kept))) and len(hanzi_of(kept)) < _MOST_FRAME
        waits = _WAITS.search(in_simplified(without_end(kept)))
        if len(hanzi_of(kept)) >= _LEAST_PIECE and not is_frame and not waits:
            texts.append(kept)
            kept = ""
    if kept and texts:
        texts[-1] += kept
    return [replace(spot, source=text, words=words) for text, words in zip(texts, _words_of(spot, texts), strict=True)]


def _words_of(spot: Spot, texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    words, at = list(spot.words), 0
    for text in texts:
        length, first = 0, at
        while at < len(words) and length < len(text):
            length += len(words[at])
            at += 1
        yield tuple(words[first:at])


def _is_fit(pieces: Sequence[Spot]) -> bool:
    lengths = [len(hanzi_of(piece.source)) for piece in pieces]
    text = "".join(piece.source for piece in pieces)
    first = in_simplified(pieces[0].source).strip()
    return (
        len({piece.place for piece in pieces}) == 1
        and all(_LEAST_PIECE <= length <= _MOST_PIECE for length in lengths)
        and sum(lengths) <= _MOST_TOGETHER
        and not re.search(r"[？?…]", text)
        and all(_is_closed(piece.source) for piece in pieces)
        and not pieces[-1].source.rstrip().endswith(("：", ":"))
        and not opening_of(pieces[0])
        and not _REPLIES.match(first)
    )


def _is_closed(text: str) -> bool:
    return all(
        len(re.findall(one, text)) == len(re.findall(other, text))
        for one, other in (("[（(]", "[）)]"), ("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"))
    )


def _item(document: Document, window: _Window) -> Item:
    pieces, count = window.pieces, len(window.pieces)
    digest = hashlib.sha256(f"{document.interview.sha256}|order|{pieces[0].index}".encode()).digest()
    shuffles = [order for order in permutations(range(count)) if order != tuple(range(count))]
    shuffle = shuffles[digest[0] % len(shuffles)]
    label = {piece: _LABELS[place] for place, piece in enumerate(shuffle)}
    labels = _LABELS[:count]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="order",
        passage="\n".join(f"{label[i]}{without_end(shown(pieces[i].source))}" for i in shuffle),
        prompt=in_script(document, f"{labels}在原文中的顺序是哪一个？"),
        key=_order(range(count), label),
        distractors=tuple(
            Distractor(option=_order(order, label), code=RefutationCode.BROKEN_LINK, why=_why(order, window, label))
            for order in _wrong_orders(window)
        ),
        evidence=_evidence(pieces),
        explanation=_explained(window, label),
        place=pieces[0].place,
        subject=f"order@{pieces[0].index}",
        merit=1.0 + window.merit,
        tags=("R9",),
    )


def _wrong_orders(window: _Window) -> Sequence[tuple[int, ...]]:
    """Choose the wrong orders that break least, and begin as the right one does; of each reason one first."""
    orders = list(permutations(range(len(window.pieces))))[1:]
    ranked = sorted(orders, key=lambda order: (len(_broken(order, window)), order))
    chosen: list[tuple[int, ...]] = []
    for fresh in (True, False):
        for order in ranked:
            reason = _broken(order, window)[0]
            is_new = all(_broken(one, window)[0] != reason for one in chosen)
            if len(chosen) < _WANTED and order not in chosen and (is_new or not fresh):
                chosen.append(order)
    return chosen


def _broken(order: Sequence[int], window: _Window) -> list[Constraint]:
    """Give what an order breaks: first what is tied to words of another piece."""
    broken = [one for one in window.constraints if one.is_broken_by(order)]
    return sorted(broken, key=lambda one: (not one.taken_up, one.piece))


def _evidence(pieces: Sequence[Spot]) -> Evidence:
    last = [piece.source for piece in pieces if piece.index == pieces[-1].index]
    return pieces[-1].evidence(without_end("".join(last)))


def _order(order: Sequence[int], label: dict[int, str]) -> str:
    return "→".join(label[piece] for piece in order)


def _why(order: Sequence[int], window: _Window, label: dict[int, str]) -> Localized:
    one = _broken(order, window)[0]
    ja, en = _said(one, label)
    piece, before = label[one.piece], label.get(one.before, "")
    if one.rule is Rule.NEXT:
        return Localized(ja=f"{ja}{before}のすぐ後に置きます。", en=f"{en} It has to stand right after {before}.")
    if one.rule is Rule.AFTER:
        return Localized(ja=f"{ja}{before}より前には置けません。", en=f"{en} It cannot stand before {before}.")
    side_ja, side_en = ("最初", "first") if one.rule is Rule.NOT_FIRST else ("最後", "last")
    return Localized(ja=f"{ja}{piece}を{side_ja}に置くことはできません。", en=f"{en} {piece} cannot stand {side_en}.")


def _explained(window: _Window, label: dict[int, str]) -> Localized:
    """Say of each piece what fixes its place, by the words of another piece where that is possible."""
    said: list[tuple[str, str]] = []
    for piece in range(len(window.pieces)):
        of_piece = [one for one in window.constraints if one.piece == piece]
        said.extend(_said(one, label) for one in sorted(of_piece, key=lambda one: not one.taken_up)[:1])
    key = _order(range(len(window.pieces)), label)
    return Localized(
        ja=f"{''.join(ja for ja, _ in said)}したがって、{key}の順です。",
        en=f"{' '.join(en for _, en in said)} So the order is {key}.",
    )


def _said(one: Constraint, label: dict[int, str]) -> tuple[str, str]:
    piece, before = label[one.piece], label.get(one.before, "")
    if one.rule is Rule.NOT_LAST:
        return (
            f"{piece}の「{one.words}」の後には、続く言葉が要ります。",
            f"Something must follow {one.words} in {piece}.",
        )
    if not one.taken_up:
        return _lacks(one, piece)
    if not one.words:
        return (
            f"{before}の「{nested(one.taken_up)}」の後には、その内容が来ます。それが{piece}です。",
            f"After {one.taken_up} in {before} comes what is said or thought there: {piece}.",
        )
    if one.is_topic and _AGAINST.match(in_simplified(one.words)):
        ja, en = ("と対比して", "in contrast to") if one.words.startswith("而") else ("に対して「しかし」と", "against")
        return (
            f"{piece}は、「{one.words}」で{before}{ja}述べています。どちらも「{nested(one.taken_up)}」の話です。",
            f"{one.words} sets {piece} {en} {before}; both speak of {one.taken_up}.",
        )
    if one.is_topic:
        return (
            f"{piece}の「{one.words}」は、{before}の「{nested(one.taken_up)}」の話を受けています。",
            f"{one.words} in {piece} goes on about {one.taken_up} in {before}.",
        )
    return (
        f"{piece}の「{one.words}」は、{before}の「{nested(one.taken_up)}」を受けています。",
        f"{one.words} in {piece} takes up {one.taken_up} in {before}.",
    )


def _lacks(one: Constraint, piece: str) -> tuple[str, str]:
    """Say of words that need something before them what that is, where no other piece can be named."""
    ja, en = ("指す", "points to") if _POINTS.match(in_simplified(one.words)) else ("受ける", "goes on from")
    return (
        f"{piece}の「{one.words}」は、前に{ja}ものが必要です。",
        f"{one.words} in {piece} needs something before it that it {en}.",
    )
