"""
Which tables does a teacher get of what a class has answered?

`attempts`, `learners` and `items` have the columns of the JSON that `results` makes, with some more behind them, and
like there all answers count. `analysis` has what the first answers say of each question, `grid` a row for each learner
and a column for each question. Values only: how they are written is not known here, but for texts that a spreadsheet
would take for formulas, which are made harmless.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from bot.analysis.first_answers import first_answers
from bot.analysis.item_verdict import idle_distractors, shown, verdict_on
from bot.tutor.subject import near_gap, shared_texts, subject, with_passage
from quizzes.formats.csv_text import safe_cell
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime, tzinfo
    from typing import Any

    from bot.analysis.discrimination import Item
    from bot.analysis.item_figures import ItemFigures
    from bot.analysis.item_verdict import ItemVerdict
    from bot.tutor.attempt import Attempt
    from bot.tutor.learner import Learner
    from quizzes.question import Question

Cell: TypeAlias = "str | int | float | datetime | None"
LONGEST_CELL = 32_000  # Excel takes 32,767 characters
PROMPT_LONG = 60
DECIMALS = 4

ATTEMPTS = ("learner", "name", "chat", "round", "set", "version", "question", "given", "verdict", "credit", "hints",
            "seconds", "at", "local_time")  # fmt: skip
LEARNERS = ("learner", "name", "answered", "correct", "credit", "leaderboard_name")
ITEMS = ("question", "answered", "facility", "discrimination", "options", "set", "prompt")
ANALYSIS = ("number", "set", "question", "kind", "subtype", "level", "prompt", "right_answer", "first_answers",
            "facility", "standard_deviation", "random_guess", "discrimination", "efficiency", "compared",
            "intended_weight", "effective_weight", "picked_right", "distractors", "nobody_picked", "verdict",
            "what_to_do")  # fmt: skip
GRID = ("learner", "name")


class Table(NamedTuple):
    """Rows under a head; each row has as many cells as the head."""

    name: str
    head: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """
    How texts are written: `neutral` takes out what steers a screen, `said` says a verdict in words.

    `joined` writes tiles as the sentence that they make.
    """

    neutral: Callable[[str], str]
    joined: Callable[[Sequence[str]], str]
    said: Callable[[ItemVerdict], str]

    def cell(self, text: str | None) -> str | None:
        """Write a text of a person's or of a set's into a cell; a long one ends in an ellipsis."""
        if text is None:
            return None
        plain = self.neutral(text)
        return safe_cell(plain if len(plain) <= LONGEST_CELL else f"{plain[:LONGEST_CELL]}…")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassAnswers:
    """
    What a class has answered: the log, the people, the questions, and what is made of it.

    `results` are what the JSON has, `items` its questions in their order; `figures` stand in the order of the analysis.
    """

    attempts: Sequence[Attempt]
    learners: Mapping[int, Learner]
    questions: Mapping[Item, Question]
    results: Mapping[str, Sequence[Mapping[str, Any]]]
    items: Sequence[Item]
    figures: Sequence[ItemFigures]


def tables(answers: ClassAnswers, zone: tzinfo, wording: Wording) -> tuple[Table, ...]:
    """Give all tables; local times are those of the zone."""
    return (
        Table("attempts", ATTEMPTS, list(_attempts(answers, zone, wording))),
        Table("learners", LEARNERS, list(_learners(answers, wording))),
        Table("items", ITEMS, list(_items(answers, wording))),
        Table("analysis", ANALYSIS, list(_analysis(answers, wording))),
        _grid(answers, wording),
    )


def _attempts(answers: ClassAnswers, zone: tzinfo, wording: Wording) -> Iterator[tuple[Cell, ...]]:
    for attempt, row in zip(answers.attempts, answers.results["attempts"], strict=True):
        yield (
            row["learner"],
            wording.cell(row["name"]),
            row["chat"],
            row["round"],
            wording.cell(row["set"]),
            row["version"],
            wording.cell(row["question"]),
            wording.cell(" ".join(row["given"])),
            row["verdict"],
            row["credit"],
            row["hints"],
            None if row["seconds"] is None else round(row["seconds"], 1),
            row["at"],
            attempt.at.astimezone(zone).replace(microsecond=0, tzinfo=None),
        )


def _learners(answers: ClassAnswers, wording: Wording) -> Iterator[tuple[Cell, ...]]:
    """Name everybody as they are, and beside it as others see them: who is hidden stands on no leaderboard."""
    for row in answers.results["learners"]:
        learner = answers.learners.get(row["learner"])
        board = None if learner is None or learner.is_hidden else learner.board_name or learner.name
        name = wording.cell(row["name"])
        yield row["learner"], name, row["answered"], row["correct"], row["credit"], wording.cell(board)


def _items(answers: ClassAnswers, wording: Wording) -> Iterator[tuple[Cell, ...]]:
    for (set_id, question), row in zip(answers.items, answers.results["items"], strict=True):
        found = answers.questions.get((set_id, question))
        yield (
            wording.cell(question),
            row["answered"],
            row["facility"],
            row["discrimination"],
            wording.cell(_counted(row["options"].items())),
            wording.cell(set_id),
            wording.cell(None if found is None else with_passage(found)),
        )


def _analysis(answers: ClassAnswers, wording: Wording) -> Iterator[tuple[Cell, ...]]:
    for number, figures in enumerate(answers.figures, 1):
        question = answers.questions.get(figures.item)
        prompt, right = (None, None) if question is None else (with_passage(question), _right(question, wording))
        verdict = verdict_on(figures)
        yield (
            number,
            *map(wording.cell, figures.item),
            None if question is None else question.kind.value,
            None if question is None else wording.cell(question.subtype),
            None if question is None else question.level,
            wording.cell(prompt),
            wording.cell(right),
            figures.answers,
            *_shown(figures),
            sum(pick.count for pick in figures.picks if pick.is_key) if figures.picks else None,
            wording.cell(_counted((pick.option, pick.count) for pick in figures.picks if not pick.is_key)) or None,
            wording.cell(", ".join(idle_distractors(figures))) or None,
            verdict.value,
            wording.said(verdict),
        )


def _right(question: Question, wording: Wording) -> str:
    return wording.joined(question.answer) if question.form is Form.ORDER else question.key


def _shown(figures: ItemFigures) -> tuple[Cell, ...]:
    """Give the figures from the facility to the weights, none where too few answered."""
    seen = shown(figures)
    if seen is None:
        return (None, None, _rounded(figures.guess), None, None, figures.compared, None, None)
    return (
        _rounded(seen.facility),
        _rounded(seen.deviation),
        _rounded(seen.guess),
        _rounded(seen.discrimination),
        _rounded(seen.efficiency),
        seen.compared,
        _rounded(seen.intended_weight),
        _rounded(seen.effective_weight),
    )


def _grid(answers: ClassAnswers, wording: Wording) -> Table:
    """Give the credit of first answers; the first row has the prompts, and where nothing was answered, nothing is."""
    items = [figures.item for figures in answers.figures]
    first = first_answers(answers.attempts)
    is_one_set = len({set_id for set_id, _ in items}) == 1
    heads = tuple(wording.cell(question if is_one_set else f"{set_id}/{question}") or "" for set_id, question in items)
    shared = shared_texts(answers.questions.values())
    prompts = (_short(answers.questions.get(item), shared, wording) for item in items)
    rows: list[tuple[Cell, ...]] = [(None, None, *prompts)] if items else []
    for row in answers.results["learners"]:
        credits_ = (first[item].get(row["learner"]) for item in items)
        marks = (None if attempt is None else attempt.credit for attempt in credits_)
        rows.append((row["learner"], wording.cell(row["name"]), *marks))
    return Table("grid", (*GRID, *heads), rows)


def _short(question: Question | None, shared: frozenset[str], wording: Wording) -> str | None:
    if question is None:
        return None
    prompt = near_gap(" ".join(subject(question, shared).split()), PROMPT_LONG)
    return wording.cell(prompt if len(prompt) <= PROMPT_LONG else f"{prompt[:PROMPT_LONG]}…")


def _counted(counts: Iterable[tuple[str, int]]) -> str:
    return "; ".join(f"{option} ({count})" for option, count in counts)


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, DECIMALS)
