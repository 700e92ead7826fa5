"""`quizbot check FILE`: is this interview or question set good enough to add?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, assert_never

import click

from bot.cli.bounded import bounded
from bot.cli.files import FILE, name_of, read_bytes
from bot.cli.interviews import interview_in, refuse_errors
from bot.cli.progress import busy
from bot.cli.report import counted, headline, json_text, problem_json, told
from bot.cli.set_report import report_json, report_text
from bot.cli.source_file import source_beside
from bot.settings import file_limits
from quizzes import checking
from quizzes.checking import Checked, FileKind
from quizzes.errors import BadInput, InvalidFile, InvalidInterview, InvalidSet
from quizzes.formats import format_named
from quizzes.generate import generate
from quizzes.interview import Interview
from quizzes.question import QuestionSet
from quizzes.self_check import report

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.self_check import Report


@click.command
@click.argument("file", type=FILE)
@click.option("--json", "is_json", is_flag=True, help="Print a JSON object for programs.")
@click.option(
    "--report", "is_reported", is_flag=True, help="Say what the questions are like, and if a look gives them away."
)
@click.option("--source", type=FILE, help="With --report: the interview that the set was made from.")
def check(file: Path, *, is_json: bool, is_reported: bool, source: Path | None) -> None:
    """
    Say whether FILE is good enough to add.

    FILE is an interview or a question set; which, is told by what is in it. Every problem is named with its place.
    With an error the exit status is 1; a warning is no more than that.

    --report looks a set over, or the set that would be made of an interview: its subtypes, what solvers earn that know
    no Chinese, where the keys stand, which paragraphs are asked about, which evidence is not there, how sure the
    readings are. The interview of a set is looked for in its folder, by its content.
    """
    if source is not None and not is_reported:
        msg = "--source: it is read for --report alone; add --report, or leave --source out"
        raise BadInput(msg)
    checked = _checked(file)
    found = _reported(file, checked, source) if is_reported and checked.content is not None and checked.is_ok else None
    if is_json:
        problems = [problem_json(problem) for problem in checked.problems]
        told_of = {} if not is_reported else {"report": None if found is None else report_json(found)}
        click.echo(json_text({"kind": checked.kind.value, "ok": checked.is_ok, "problems": problems, **told_of}))
    shown_name = click.format_filename(file)
    if checked.content is None or checked.errors:
        heading = headline(file, _NOUNS[checked.kind], checked.problems)
        raise BadInput(heading if is_json else f"{heading}\n{told(checked.problems)}")
    if not is_json:
        click.echo(f"{shown_name}: {_described(checked.content)}, good to add")
        if checked.problems:
            click.echo(told(checked.problems))
        if found is not None:
            click.echo(f"\n{report_text(found)}")


_NOUNS = {FileKind.INTERVIEW: InvalidInterview.noun, FileKind.SET: InvalidSet.noun}


def _checked(file: Path) -> Checked:
    limits = file_limits(os.environ)
    try:
        data = read_bytes(file, limits)
    except InvalidFile as error:
        kind = FileKind.SET if format_named(file.name) else FileKind.INTERVIEW
        return Checked(kind=kind, problems=error.problems, content=None)
    with busy("Checking"), bounded():
        return checking.check(data, name_of(file), limits=limits)


def _reported(file: Path, checked: Checked, source: Path | None) -> Report | None:
    match checked.content:
        case Interview() as interview:
            if source is not None:
                msg = f"--source: {click.format_filename(file)} is an interview itself; leave --source out"
                raise BadInput(msg)
            with busy("Making questions"):
                return report(generate(interview), interview)
        case QuestionSet() as question_set:
            with busy("Looking it over"):
                return report(question_set, _source_of(file, question_set, source))
        case None:
            return None
        case _:
            assert_never(checked.content)


def _source_of(file: Path, question_set: QuestionSet, source: Path | None) -> Interview | None:
    """Take the interview that is given, with a word where it is another one, else look for it."""
    path = source or source_beside(file, question_set, file_limits(os.environ))
    if path is None:
        return None
    interview = interview_in(path)
    refuse_errors(interview, path)
    if source is not None and question_set.source is not None and interview.sha256 != question_set.source.sha256:
        name = click.format_filename(source)
        click.echo(f"{name}: the set was made from another file, or from another version of this one", err=True)
    return interview


def _described(content: Interview | QuestionSet) -> str:
    match content:
        case Interview() as interview:
            turns = counted(len(interview.turns), "turn")
            return f"an interview with {turns} and {counted(len(interview.glossary), 'explained word')}"
        case QuestionSet() as question_set:
            return f"a set of {counted(len(question_set.questions), 'question')}"
        case _:
            assert_never(content)
