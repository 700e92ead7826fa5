"""`quizbot check FILE`: is this interview or question set good enough to add?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import click

from bot.cli.files import FILE, name_of, read_bytes
from bot.cli.progress import busy
from bot.cli.report import counted, headline, json_text, problem_json, told
from quizzes import checking
from quizzes.checking import Checked, FileKind
from quizzes.errors import BadInput, InvalidFile, InvalidInterview, InvalidSet
from quizzes.interview import Interview
from quizzes.limits import DEFAULT_LIMITS
from quizzes.question import QuestionSet

if TYPE_CHECKING:
    from pathlib import Path


@click.command
@click.argument("file", type=FILE)
@click.option("--json", "is_json", is_flag=True, help="Print a JSON object for programs.")
def check(file: Path, *, is_json: bool) -> None:
    """
    Say whether FILE is good enough to add.

    FILE is an interview or a question set; which, is told by what is in it. Every problem is named with its place.
    With an error the exit status is 1; a warning is no more than that.
    """
    checked = _checked(file)
    if is_json:
        problems = [problem_json(problem) for problem in checked.problems]
        click.echo(json_text({"kind": checked.kind.value, "ok": checked.is_ok, "problems": problems}))
    shown_name = click.format_filename(file)
    if checked.content is None or checked.errors:
        heading = headline(file, _NOUNS[checked.kind], checked.problems)
        raise BadInput(heading if is_json else f"{heading}\n{told(checked.problems)}")
    if not is_json:
        click.echo(f"{shown_name}: {_described(checked.content)}, good to add")
        if checked.problems:
            click.echo(told(checked.problems))


_NOUNS = {FileKind.INTERVIEW: InvalidInterview.noun, FileKind.SET: InvalidSet.noun}


def _checked(file: Path) -> Checked:
    try:
        data = read_bytes(file, DEFAULT_LIMITS)
    except InvalidFile as error:
        kind = FileKind.SET if file.suffix.lower() == ".json" else FileKind.INTERVIEW
        return Checked(kind=kind, problems=error.problems, content=None)
    with busy("Checking"):
        return checking.check(data, name_of(file), limits=DEFAULT_LIMITS)


def _described(content: Interview | QuestionSet) -> str:
    match content:
        case Interview() as interview:
            turns = counted(len(interview.turns), "turn")
            return f"an interview with {turns} and {counted(len(interview.glossary), 'explained word')}"
        case QuestionSet() as question_set:
            return f"a set of {counted(len(question_set.questions), 'question')}"
        case _:
            assert_never(content)
