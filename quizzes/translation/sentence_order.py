"""Which sentence of the text says this, its pieces being given in disorder?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.distractors.coverage import says_the_same
from quizzes.distractors.display import shown, with_gap, without_end
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Form, Kind, Localized, normal_form
from quizzes.translation.clause_orders import Clause, clause_of, is_motion
from quizzes.translation.tiles import Part, Tile, cut, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_TILES, _MOST_TILES, _BEST_TILES, _MOST_WORDS, _MOST_ORDERS = 5, 8, 6, 24, 8
_MOST_CLAUSES, _LONGEST_TILE, _MOST_TOLD = 2, 10, 2
_REASONS = ("因为", "因為", "由于", "由於", "如果", "要是", "虽然", "雖然", "既然", "只要", "只有", "即使")
_BETWEEN = frozenset("，,。？?！!：:；;")
_SIGNS = frozenset("“”‘’「」『』《》:：;；")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """
    A sentence, or one clause of it, in pieces, with all right orders, that of the text first.

    `frame` is the sentence with a gap for the clause that is asked for, or empty where the whole sentence is.
    """

    frame: str
    clauses: tuple[Clause, ...]
    orders: tuple[tuple[str, ...], ...]

    @property
    def tiles(self) -> tuple[str, ...]:
        """The pieces in the order of the text."""
        return self.orders[0]


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the sentences whose orders are all known and whose translation says what they say."""
    for spot in document.spots:
        if spot.translation is None or len(spot.words) > _MOST_WORDS:
            continue
        found = cut_of(spot.words) or clause_in_frame(spot)
        if tally.refuses("order-unknown", hit=found is None) or found is None:
            continue
        if not tally.refuses("one-sided", hit=not says_the_same(spot, document.language)):
            yield _item(spot, found)


def cut_of(words: Sequence[str]) -> Cut | None:
    """Cut a sentence of one clause, or of two that each have a subject; None where another order might be right."""
    pieces = _clauses_of(words) if not set("".join(words)) & _SIGNS else []
    found = [clause for piece in pieces if (clause := _clause(piece)) is not None and clause.subject]
    if not found or len(found) != len(pieces) or len(found) > _MOST_CLAUSES or _may_change_places(found):
        return None
    written = [_joined(order) for order in product(*(clause.orders() for clause in found))]
    orders = tuple(order for order in written if sorted(order) == sorted(written[0]))
    return Cut(frame="", clauses=tuple(found), orders=orders) if _is_askable(orders) else None


def clause_in_frame(spot: Spot) -> Cut | None:
    """Cut the clause of a longer sentence that gives most pieces; the rest of the sentence is shown with a gap."""
    best: Cut | None = None
    for at, words in enumerate(_clauses_of(spot.words)):
        text = "".join(words)
        clause = _clause(words) if spot.source.count(text) == 1 else None
        orders = () if clause is None else clause.orders()
        if clause is None or not (clause.subject or at) or not _is_askable(orders) or text == without_end(spot.source):
            continue
        start = spot.source.index(text)
        frame = with_gap(spot.source, start, start + len(text))
        if best is None or len(orders[0]) > len(best.tiles):
            best = Cut(frame=frame, clauses=(clause,), orders=orders)
    return best


def _may_change_places(found: Sequence[Clause]) -> bool:
    """
    Tell whether something of the second of two clauses could stand first.

    A reason or a condition that nothing answers can, and a person as what both speak of: 我那年女儿出生.
    """
    if len(found) != _MOST_CLAUSES:
        return False
    is_reason = [clause.tiles[0].text.startswith(_REASONS) for clause in found]
    one, two = (clause.subject[0].text for clause in found)
    is_topic = is_pronoun(two) and not is_pronoun(one)
    return is_reason[1] or (is_reason[0] and not found[1].tiles[0].is_linked) or is_topic


def _clause(words: Sequence[str]) -> Clause | None:
    tiles = cut(words)
    return None if tiles is None else clause_of(tiles)


def _clauses_of(words: Sequence[str]) -> list[list[str]]:
    """Cut the words at commas; the last stop is dropped."""
    found: list[list[str]] = [[]]
    for word in words:
        if word.strip() in _BETWEEN:
            found.append([])
        elif word.strip():
            found[-1].append(word)
    return [piece for piece in found if piece]


def _joined(parts: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Write the pieces one after the other; a comma stays with the piece before it."""
    return tuple(
        f"{tile}，" if i == len(part) - 1 and part is not parts[-1] else tile
        for part in parts
        for i, tile in enumerate(part)
    )


def _is_askable(orders: Sequence[Sequence[str]]) -> bool:
    tiles = orders[0]
    folded = [normal_form(tile) for tile in tiles]
    return (
        _LEAST_TILES <= len(tiles) <= _MOST_TILES
        and len(set(folded)) == len(folded)
        and all(0 < len(tile) <= _LONGEST_TILE for tile in folded)
        and len(orders) <= _MOST_ORDERS
    )


def _item(spot: Spot, found: Cut) -> Item:
    key = "".join(found.tiles)
    return Item(
        kind=Kind.TRANSLATION,
        subtype="order",
        form=Form.ORDER,
        prompt="\n".join(filter(None, (shown(spot.translation or ""), found.frame))),
        key=key,
        tiles=found.tiles,
        accepted_orders=found.orders if len(found.orders) > 1 else (),
        evidence=Evidence(line=spot.line, quote=without_end(spot.source)),
        explanation=_explained(spot, found),
        level=level_of_text(list(spot.words)),
        place=spot.place,
        subject=key,
        merit=2.0 - 0.1 * abs(len(found.tiles) - _BEST_TILES) - 0.1 * (len(found.orders) > 1),
        tags=("T3",),
    )


_NAMES_JA = {
    "time": "時を表す語",
    "comment": "文全体にかかる語",
    "link": "接続詞",
    "question": "疑問詞",
    "subject": "主語",
    "adverb": "副詞",
    "phrase": "前置詞句",
    "verb": "述語",
    "object": "目的語",
    "verb_object": "述語と目的語",
    "way": "行き先や目的",
    "verb_way": "述語とその行き先や目的",
}
_NAMES_EN = {
    "time": "time word",
    "comment": "sentence adverb",
    "link": "connective",
    "question": "question word",
    "subject": "subject",
    "adverb": "adverb",
    "phrase": "prepositional phrase",
    "verb": "predicate",
    "object": "object",
    "verb_object": "predicate and its object",
    "way": "where or what for",
    "verb_way": "predicate and where or what for",
}
_QUESTION_WORDS = frozenset({"怎么", "怎么样", "如何", "为什么", "什么时候"})


def _explained(spot: Spot, found: Cut) -> Localized:
    """Name the parts in their order and what else is right."""
    ja = "、次は".join(_parts(clause, _NAMES_JA, "「{}」（{}）") for clause in found.clauses)
    en = "; then ".join(_parts(clause, _NAMES_EN, "{} ({})") for clause in found.clauses)
    quote = shown(without_end(spot.source))
    return Localized(
        ja=f"{ja}の順です。{spot.line}行に「{quote}」とあります。{_others_ja(found)}",
        en=f"The order is {en}. Line {spot.line}: {quote}.{_others_en(found)}",
    )


def _others_ja(found: Cut) -> str:
    others = ["".join(order) for order in found.orders[1:]]
    more = len(others) - _MOST_TOLD
    told = "、".join(f"「{other}」" for other in others[:_MOST_TOLD])
    return f"{told}{f'など、ほかに{len(others)}通りの語順' if more > 0 else ''}も正解です。" if others else ""


def _others_en(found: Cut) -> str:
    others = ["".join(order) for order in found.orders[1:]]
    more = len(others) - _MOST_TOLD
    told = "; ".join(others[:_MOST_TOLD])
    return f" Also right: {told}{f'; and {more} more' if more > 0 else ''}." if others else ""


def _parts(clause: Clause, names: Mapping[str, str], form: str) -> str:
    """Name the parts of a clause; a connective that was joined to the first of them has its own name."""
    adverbial = [(clause.phrase, "phrase"), (clause.adverb, "adverb")]
    behind = "way" if is_motion(clause) else "object"
    parts = (
        (clause.front, "comment"),
        (clause.subject, "subject"),
        (clause.middle, "comment"),
        *(adverbial if clause.is_adverb_late else reversed(adverbial)),
        (clause.verb, f"verb_{behind}" if clause.is_object_joined else "verb"),
        (clause.object, behind),
    )
    named: list[str] = []
    for tiles, role in parts:
        link, text = tiles[0].link if tiles else "", "".join(tile.text for tile in tiles)
        named += [form.format(link, names["link"])] if link else []
        named += [form.format(text.removeprefix(link), names[_name_of(tiles, role)])] if tiles else []
    return "→".join(named)


def _name_of(tiles: Sequence[Tile], role: str) -> str:
    """Tell words of time and of question from the other adverbials."""
    if role in {"comment", "adverb"} and in_simplified(tiles[0].text) in _QUESTION_WORDS:
        return "question"
    return "time" if role == "comment" and tiles[0].part is Part.TIME else role
