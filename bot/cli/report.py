"""How are the problems of a file shown: to a person as a table, to a program as JSON?"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.on_screen import on_screen
from quizzes.errors import BadInput, InvalidFile
from quizzes.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import Any

    from quizzes.formats.losses import Written
    from quizzes.problem import Problem

MOST_SHOWN = 100
_WIDEST_PLACE = 32


def told(problems: Sequence[Problem]) -> str:
    """Write one problem a line: place, severity, message; beyond a hundred only how many more there are."""
    places = [problem.place or "whole file" for problem in problems[:MOST_SHOWN]]
    width = min(max(map(len, places), default=0), _WIDEST_PLACE)
    lines = [
        f"  {place:{width}}  {problem.severity:7}  {problem.message} [{problem.code}]"
        for place, problem in zip(places, problems, strict=False)
    ]
    if len(problems) > MOST_SHOWN:
        lines.append(f"  and {len(problems) - MOST_SHOWN:,} more; `quizbot check --json` tells them all")
    return "\n".join(lines)


def headline(file: Path, noun: str, problems: Sequence[Problem]) -> str:
    """Say that a file is refused, and how much is wrong with it."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    return f"{on_screen(file)}: {counted(errors, 'error')}; this {noun} cannot be used"


@contextmanager
def naming(file: Path) -> Iterator[None]:
    """
    Name the file in what is said of it.

    Raises:
        BadInput: in place of an `InvalidFile`, or of one that does not name it yet.
    """
    try:
        yield
    except InvalidFile as error:
        msg = f"{headline(file, error.noun, error.problems)}\n{told(error.problems)}"
        raise BadInput(msg) from error
    except BadInput as error:
        name = on_screen(file)
        if str(error).startswith(name):
            raise
        msg = f"{name}: {error}"
        raise BadInput(msg) from error


@contextmanager
def noting(faults: list[BadInput]) -> Iterator[None]:
    """Keep in mind what is wrong with one of several files, and go on."""
    try:
        yield
    except BadInput as error:
        faults.append(error)


def tell_losses(written: Written) -> None:
    """Say on standard error what a file does not hold of its set."""
    for loss in written.losses:
        click.echo(str(loss), err=True)


def counted(number: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def problem_json(problem: Problem) -> dict[str, Any]:
    """Give a problem with all its keys."""
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "line": problem.line,
        "cell": problem.cell,
        "path": problem.path,
        "message": problem.message,
    }


def json_text(value: object) -> str:
    """Write JSON for people and programs: hanzi as hanzi."""
    return json.dumps(value, ensure_ascii=False, indent=1)
