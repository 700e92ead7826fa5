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
from quizzes.translation.clause_orders import Clause, clause_of
from quizzes.translation.tiles import Part, cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_TILES, _MOST_TILES, _BEST_TILES, _MOST_WORDS, _MOST_ORDERS = 5, 8, 6, 24, 8
_MOST_CLAUSES, _SHORT_LEAD = 2, 2
_LONGEST_LEAD, _LONGEST_TILE = 8, 9
_LEAD_ENDS = ("以后", "之后", "后", "时", "的时候", "说", "来说", "来讲", "看", "来看", "里", "上", "中", "天", "年")
_REASONS = ("因为", "因為", "由于", "由於", "如果", "要是", "虽然", "雖然", "既然", "只要", "只有", "即使")
_MOTION = frozenset("去来來到回")
_BETWEEN = frozenset("，,。？?！!：:；;")
_SIGNS = frozenset("“”‘’「」『』《》:：;；")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """
    A sentence, or one clause of it, in pieces, with all right orders, that of the text first.

    `lead` is a beginning such as 其实，, which is a piece of its own; `frame` the sentence with a gap for the clause
    that is asked for, or empty where the whole sentence is.
    """

    lead: str
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
    lead = _lead_of(pieces)
    found = [clause for piece in pieces[bool(lead) :] if (clause := _clause(piece)) is not None and clause.subject]
    if not found or len(found) != len(pieces[bool(lead) :]) or len(found) + bool(lead) > _MOST_CLAUSES:
        return None
    if _may_change_places(found):
        return None
    written = [_joined(lead, order) for order in product(*(clause.orders() for clause in found))]
    orders = tuple(order for order in written if sorted(order) == sorted(written[0]))
    return Cut(lead=lead, frame="", clauses=tuple(found), orders=orders) if _is_askable(orders) else None


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
            best = Cut(lead="", frame=frame, clauses=(clause,), orders=orders)
    return best


def _may_change_places(found: Sequence[Clause]) -> bool:
    """Tell whether the second of two clauses could stand first: a reason or a condition that nothing answers."""
    is_reason = [clause.tiles[0].text.startswith(_REASONS) for clause in found]
    return len(found) == _MOST_CLAUSES and (is_reason[1] or (is_reason[0] and not found[1].tiles[0].is_linked))


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


def _lead_of(pieces: Sequence[Sequence[str]]) -> str:
    """Find a beginning such as 其实， or 从那以后，, which stays where it is."""
    if len(pieces) <= 1:
        return ""
    tiles = cut(pieces[0])
    text = "".join(pieces[0])
    is_short = (
        len(pieces[0]) <= _SHORT_LEAD and tiles is not None and not any(tile.part in {"V", "A"} for tile in tiles)
    )
    is_word = len(pieces[0]) == 1
    is_phrase = in_simplified(text).endswith(_LEAD_ENDS) and _clause(pieces[0]) is None
    return text if len(text) <= _LONGEST_LEAD and (is_short or is_word or is_phrase) else ""


def _joined(lead: str, order: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Write the pieces one after the other; a comma stays with the piece before it."""
    parts = [*([(lead,)] if lead else []), *order]
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
    "subject": "主語",
    "adverb": "副詞",
    "phrase": "前置詞句",
    "verb": "述語",
    "object": "目的語",
    "way": "行き先や目的",
}
_NAMES_EN = {
    "time": "time word",
    "comment": "sentence adverb",
    "subject": "subject",
    "adverb": "adverb",
    "phrase": "prepositional phrase",
    "verb": "predicate",
    "object": "object",
    "way": "where or what for",
}


def _explained(spot: Spot, found: Cut) -> Localized:
    """Name the parts in their order and what else is right."""
    ja = "、次は".join(_parts(clause, _NAMES_JA, "「{}」（{}）") for clause in found.clauses)
    en = "; then ".join(_parts(clause, _NAMES_EN, "{} ({})") for clause in found.clauses)
    lead_ja = f"まず「{found.lead}」と言い、続いて" if found.lead else ""
    lead_en = f"First comes {found.lead}, then " if found.lead else "The order is "
    others = ["".join(order) for order in found.orders[1:]]
    more_ja = f"{'、'.join(f'「{other}」' for other in others)}も正解です。" if others else ""
    more_en = f" Also right: {'; '.join(others)}." if others else ""
    return Localized(
        ja=f"{lead_ja}{ja}の順です。{spot.line}行に「{shown(without_end(spot.source))}」とあります。{more_ja}",
        en=f"{lead_en}{en}. Line {spot.line}: {shown(without_end(spot.source))}.{more_en}",
    )


def _parts(clause: Clause, names: Mapping[str, str], form: str) -> str:
    adverbial = [(clause.phrase, "phrase"), (clause.adverb, "adverb")]
    parts = (
        (clause.front, "time" if clause.front and clause.front[0].part is Part.TIME else "comment"),
        (clause.subject, "subject"),
        (clause.middle, "time" if clause.middle and clause.middle[0].part is Part.TIME else "comment"),
        *(adverbial if clause.is_adverb_late else reversed(adverbial)),
        (clause.verb, "verb"),
        (clause.object, "way" if clause.verb[0].head in _MOTION else "object"),
    )
    return "→".join(form.format("".join(tile.text for tile in tiles), names[name]) for tiles, name in parts if tiles)
