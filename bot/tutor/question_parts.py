"""
Which parts of a question can an admin edit, and what does the question become? Pure: a question and a text in.

A part that a question can do without can be taken away: a hint, the passage, an explanation, an option that is wrong.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn

from quizzes.chinese.patterns import lazy_regex
from quizzes.errors import BadInput, InvalidQuestion
from quizzes.formats.question_content import question_to_json
from quizzes.limits import DEFAULT_LIMITS
from quizzes.problem import Problem, Severity, sentence
from quizzes.question import AUTHORED, GAP, LEAST_OPTIONS, MOST_OPTIONS, Form, Kind, Localized, Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SEPARATORS = lazy_regex(r"[|｜\n]")
_DRAWN_GAP = lazy_regex(r"_{2,}|＿")
_OPTION = "option-"


class Part(StrEnum):
    """What of a question can be edited."""

    PROMPT = "prompt"
    PASSAGE = "passage"
    OPTION_1 = "option-1"
    OPTION_2 = "option-2"
    OPTION_3 = "option-3"
    OPTION_4 = "option-4"
    OPTION_5 = "option-5"
    OPTION_6 = "option-6"
    NEW_OPTION = "new-option"
    KEY = "key"
    TILES = "tiles"
    ANSWERS = "answers"
    HINT_JA = "hint-ja"
    HINT_EN = "hint-en"
    EXPLANATION_JA = "explanation-ja"
    EXPLANATION_EN = "explanation-en"


OPTION_PARTS = tuple(part for part in Part if part.startswith(_OPTION))
if len(OPTION_PARTS) != MOST_OPTIONS:  # pragma: no cover - the two are written down apart
    msg = "each option has a part"
    raise AssertionError(msg)
_HINTS = (Part.HINT_JA, Part.HINT_EN)
_EXPLANATIONS = (Part.EXPLANATION_JA, Part.EXPLANATION_EN)
# What may run over several lines.
LONG_PARTS = frozenset({Part.PROMPT, Part.PASSAGE, Part.TILES, Part.ANSWERS, *_HINTS, *_EXPLANATIONS})


class EditRefused(BadInput):
    """A question cannot be edited so; `problems` say why, each with the part of the question that it is about."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(
            "\n".join(f"{each.place}: {each.message}" if each.place else each.message for each in problems)
        )


def parts_of(question: Question) -> tuple[Part, ...]:
    """Name what can be edited of a question."""
    asked = (Part.PROMPT, Part.PASSAGE)
    told = (*_HINTS, *_EXPLANATIONS)
    if question.form is Form.CHOICE:
        count = len(question.options)
        more = (Part.NEW_OPTION,) if count < MOST_OPTIONS else ()
        return (*asked, *OPTION_PARTS[:count], *more, Part.KEY, *told)
    tiles = (Part.TILES,) if question.form is Form.ORDER else ()
    return (*asked, *tiles, Part.ANSWERS, *told)


def can_go(question: Question, part: Part) -> bool:
    """Say whether a question can do without a part that it has."""
    if part not in parts_of(question) or not text_of(question, part):
        return False
    if part in OPTION_PARTS:
        return len(question.options) > LEAST_OPTIONS and text_of(question, part) != question.key
    if part is Part.PASSAGE:
        return GAP not in text_of(question, part) or question.subtype == AUTHORED
    return part in {*_HINTS, *_EXPLANATIONS}


def text_of(question: Question, part: Part) -> str:
    """Give a part as it would be typed."""
    if part in OPTION_PARTS:
        at = OPTION_PARTS.index(part)
        return question.options[at] if at < len(question.options) else ""
    if part in {*_HINTS, *_EXPLANATIONS}:
        return _texts(question.hint if part in _HINTS else question.explanation).get(_language(part), "")
    match part:
        case Part.KEY:
            return str(question.options.index(question.key) + 1)
        case Part.TILES | Part.ANSWERS:
            return "\n".join(question.answer if part is Part.TILES else _answers(question))
        case Part.PROMPT:
            return question.prompt
        case _:
            return question.passage or "" if part is Part.PASSAGE else ""


def edited(question: Question, part: Part, text: str) -> Question:
    """
    Give a question with one part as it was typed; its id stays for now.

    What is told of an option that is another now, why it is wrong, goes, for nobody has said it of the new one.

    Raises:
        EditRefused: that is no such part, or the question would break the rules of format 1; the message says which.
    """
    if part not in parts_of(question):
        _refuse("wrong-part", f"this question has no {part}")
    try:
        changed = _edited(question, part, text.strip())
    except InvalidQuestion as error:
        raise EditRefused(tuple(_problems_of(error))) from None
    return _judged(question, changed)


def without(question: Question, part: Part) -> Question:
    """
    Give a question without one of its parts.

    Raises:
        EditRefused: it needs that part, or has no such part.
    """
    if not can_go(question, part):
        _refuse("needed-part", f"this question cannot be without its {part}")
    if part is Part.PASSAGE:
        return _judged(question, replace(question, passage=None))
    if part not in OPTION_PARTS:
        return _judged(question, _with_told(question, part, None))
    gone = text_of(question, part)
    options = tuple(option for option in question.options if option != gone)
    reasons = tuple(reason for reason in question.why_not if reason.option != gone)
    return _judged(question, replace(question, options=options, why_not=reasons))


def _judged(before: Question, changed: Question) -> Question:
    """Let a question pass with no other faults than it had; a passage may be longer than most bots let in."""
    had = _errors_of(before)
    problems = tuple(problem for problem in _errors_of(changed) if problem not in had)
    if problems:
        raise EditRefused(problems)
    return changed


def _errors_of(question: Question) -> list[Problem]:
    from quizzes.formats.question_problems import read_question

    found = read_question(question_to_json(question), (), DEFAULT_LIMITS).problems
    return [problem for problem in found if problem.severity is Severity.ERROR]


def _problems_of(error: InvalidQuestion) -> Iterator[Problem]:
    for path, message in error.faults:
        name = path.partition("[")[0].replace("_", "-")
        yield Problem(severity=Severity.ERROR, code=f"wrong-{name}", path=path, message=sentence(message))


def _edited(question: Question, part: Part, text: str) -> Question:
    if part in OPTION_PARTS:
        return _with_option(question, OPTION_PARTS.index(part), text)
    if part in {*_HINTS, *_EXPLANATIONS}:
        return _with_told(question, part, text)
    match part:
        case Part.NEW_OPTION:
            return replace(question, options=(*question.options, text))
        case Part.KEY:
            return _with_key(question, question.options[_number(text, len(question.options)) - 1])
        case Part.TILES | Part.ANSWERS:
            listed = [each.strip() for each in _SEPARATORS.split(text) if each.strip()]
            return (_with_tiles if part is Part.TILES else _with_answers)(question, listed)
        case _:
            text = _with_gap(question, text_of(question, part), text)
            return replace(question, prompt=text) if part is Part.PROMPT else replace(question, passage=text)


def _with_gap(question: Question, before: str, text: str) -> str:
    """Write a gap, which few keyboards have, as it was before; only what an author asks may do without."""
    if GAP not in before or GAP in text:
        return text
    text = _DRAWN_GAP.sub(GAP, text)
    if GAP not in text and (question.kind is Kind.CLOZE or question.subtype != AUTHORED):
        _refuse("no-gap", "there is no gap; write __ where the answer goes")
    return text


def _with_told(question: Question, part: Part, text: str | None) -> Question:
    """Give a question with another hint or explanation in one language, or with none."""
    before = question.hint if part in _HINTS else question.explanation
    texts = {language: each for language, each in _texts(before).items() if language != _language(part)}
    if text is not None:
        texts[_language(part)] = text
    after = Localized(**texts) if texts else None
    return replace(question, hint=after) if part in _HINTS else replace(question, explanation=after)


def _texts(localized: Localized | None) -> Mapping[str, str]:
    return {} if localized is None else dict(localized.items())


def _with_key(question: Question, key: str) -> Question:
    reasons = tuple(reason for reason in question.why_not if reason.option != key)
    return replace(question, answer=(key,), why_not=reasons)


def _with_option(question: Question, at: int, text: str) -> Question:
    before = question.options[at]
    options = (*question.options[:at], text, *question.options[at + 1 :])
    reasons = tuple(reason for reason in question.why_not if reason.option != before or text == before)
    answer = (text,) if before == question.key else question.answer
    return replace(question, options=options, answer=answer, why_not=reasons)


def _with_tiles(question: Question, tiles: list[str]) -> Question:
    """Give a question with other tiles, in their model order; what else was accepted is of the tiles before."""
    if sorted(tiles) == sorted(question.options):
        others = tuple(order for order in question.accepted_orders if order != tuple(tiles))
        return replace(question, answer=tuple(tiles), accepted_orders=(tuple(tiles), *others) if others else ())
    mixed = sorted(tiles)
    shown = mixed if mixed != tiles else [*mixed[1:], *mixed[:1]]  # no answer stands there from the start
    return replace(question, options=tuple(shown), answer=tuple(tiles), accepted_orders=())


def _with_answers(question: Question, answers: list[str]) -> Question:
    if question.form is Form.TYPED:
        return replace(question, answer=tuple(dict.fromkeys(answers)))
    orders = tuple(dict.fromkeys(_order(question, each) for each in answers))
    if not orders:
        _refuse("wrong-order", "there is no order")
    return replace(question, answer=orders[0], accepted_orders=orders if len(orders) > 1 else ())


def _answers(question: Question) -> Iterator[str]:
    """Give accepted answers; orders as the numbers of the tiles."""
    if question.form is Form.TYPED:
        yield from question.answer
        return
    for order in question.orders:
        free = list(enumerate(question.options, start=1))
        numbers = []
        for tile in order:
            number = next(number for number, free_tile in free if free_tile == tile)
            free.remove((number, tile))
            numbers.append(str(number))
        yield " ".join(numbers)


def _order(question: Question, text: str) -> tuple[str, ...]:
    count = len(question.options)
    numbers = [_number(each, count) for each in text.replace(",", " ").split()]
    if sorted(numbers) != list(range(1, count + 1)):
        _refuse("wrong-order", f"an order names each of the {count} tiles once, by its number")
    return tuple(question.options[number - 1] for number in numbers)


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and 1 <= int(text) <= most):
        _refuse("wrong-choice", f"this is a number from 1 to {most}")
    return int(text)


def _language(part: Part) -> str:
    return part.rpartition("-")[2]


def _refuse(code: str, message: str) -> NoReturn:
    raise EditRefused((Problem(severity=Severity.ERROR, code=code, message=sentence(message)),))
