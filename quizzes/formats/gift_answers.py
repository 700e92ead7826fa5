"""What stands between the braces of a question in GIFT?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from quizzes.formats.gift_text import find, positions
from quizzes.formats.moodle_question import WHOLE, Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    from quizzes.formats.entries import Spot

    SpotAt: TypeAlias = Callable[[int], Spot]
    Plain: TypeAlias = Callable[[str], str]

_STARTS = {
    "ordering": re.compile(">"),
    "cloze": re.compile(r"\d*:[A-Z_]+:", re.IGNORECASE),
    "numerical": re.compile("#"),
}
_TRUE_FALSE = re.compile(r"\s*(T|TRUE|F|FALSE)\s*", re.IGNORECASE)
_WEIGHT = re.compile(r"\s*%(-?\d{1,3}(?:\.\d+)?)%")
_FULL_WEIGHT = re.compile(r"\s*%(100)%")  # Moodle knows no share behind the = of a choice, but many write this one
_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"
_NUMBERS = re.compile(rf"{_NUMBER}(?:\s*(?::|\.\.)\s*{_NUMBER})?|\*?")


class _Piece(NamedTuple):
    sign: str
    text: str
    at: int


def qtype_of(inside: str) -> str:
    """Tell the type of a question by its answers, as Moodle does."""
    if not inside.strip():
        return "essay"
    by_start = next((qtype for qtype, start in _STARTS.items() if start.match(inside.lstrip())), None)
    if by_start is not None:
        return by_start
    if find(inside, "~") >= 0:
        return "multichoice"
    is_pairs = find(inside, "=") >= 0 and find(inside, "->") >= 0
    return "matching" if is_pairs else "truefalse" if _is_truth(inside) else "shortanswer"


def answers_of(qtype: str, inside: str, spot_at: SpotAt, plain: Plain) -> Sequence[Answer] | str:
    """Read the answers of a question, whose texts `plain` reads; a text says what is wrong with them."""
    match qtype:
        case "multichoice" | "shortanswer":
            return _listed(inside, spot_at, plain, default=0.0 if qtype == "multichoice" else WHOLE)
        case "truefalse":
            return _true_false(inside, spot_at, plain)
        case "numerical":
            return _numerical(inside, spot_at, plain)
        case _:
            return ()


def _listed(inside: str, spot_at: SpotAt, plain: Plain, *, default: float) -> Sequence[Answer] | str:
    pieces = list(_pieces(inside, "=~"))
    if pieces[0].sign == "" and pieces[0].text.strip():
        return "an answer begins with = where it is right and with ~ where it is wrong; one has neither"
    return [_answer(piece, spot_at, plain, default) for piece in pieces if piece.sign]


def _answer(piece: _Piece, spot_at: SpotAt, plain: Plain, default: float) -> Answer:
    weight = (_FULL_WEIGHT if piece.sign == "=" and not default else _WEIGHT).match(piece.text)
    body = piece.text[weight.end() :] if weight else piece.text
    text, feedback = _commented(body)
    of_sign = WHOLE if piece.sign == "=" else default
    return Answer(
        text=plain(text),
        fraction=float(weight[1]) if weight else of_sign,
        feedback=plain(feedback),
        spot=spot_at(piece.at),
    )


def _true_false(inside: str, spot_at: SpotAt, plain: Plain) -> Sequence[Answer]:
    value, feedback = _commented(inside)
    if_wrong, if_right = _commented(feedback)
    is_true = value.strip().upper().startswith("T")
    said = [plain(each) for each in (if_wrong, if_right)]
    return [
        Answer(text=text, fraction=WHOLE * is_right, feedback=said[is_right], spot=spot_at(0))
        for text, is_right in (("true", is_true), ("false", not is_true))
    ]


def _numerical(inside: str, spot_at: SpotAt, plain: Plain) -> Sequence[Answer] | str:
    offset = inside.index("#") + 1
    numbers = inside[offset:]
    pieces = list(_pieces(numbers, "=~"))
    first = pieces[0]
    lone = [_Piece("=", first.text, first.at)] if first.text.strip() else []
    answers = [
        _answer(_Piece(piece.sign, piece.text, piece.at), lambda at: spot_at(offset + at), plain, WHOLE)
        for piece in (*lone, *pieces[1:])
    ]
    wrong = next((answer for answer in answers if answer.fraction and not _NUMBERS.fullmatch(answer.text)), None)
    if not answers or wrong is not None:
        what = "nothing" if wrong is None else f"“{wrong.text[:30]}”"
        return f"{what} is no number; write {{#5}}, {{#5:1}} with what it may be off, or {{#4..6}}"
    return [answer for answer in answers if answer.text]


def _pieces(inside: str, signs: str) -> Iterator[_Piece]:
    """Cut the answers apart before each sign; what stands before the first has none."""
    places = sorted(position for sign in signs for position in positions(inside, sign))
    yield _Piece("", inside[: places[0]] if places else inside, 0)
    for place, following in zip(places, (*places[1:], len(inside)), strict=False):
        yield _Piece(inside[place], inside[place + 1 : following], place)


def _commented(text: str) -> tuple[str, str]:
    at = find(text, "#")
    return (text, "") if at < 0 else (text[:at], text[at + 1 :])


def _is_truth(inside: str) -> bool:
    return _TRUE_FALSE.fullmatch(_commented(inside)[0]) is not None
