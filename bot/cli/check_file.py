"""`quizbot check FILE`: is this interview or question set good enough to add?"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

import click

from bot.cli.bounded import bounded
from bot.cli.files import FILE
from bot.cli.given import given
from bot.cli.interviews import data_in, interview_in, refuse_errors
from bot.cli.on_screen import on_screen
from bot.cli.progress import busy
from bot.cli.report import counted, headline, json_text, noting, problem_json, told
from bot.cli.set_report import report_json, report_text
from bot.cli.source_file import source_beside
from bot.settings import file_limits
from quizzes import checking
from quizzes.checking import Checked, FileKind
from quizzes.errors import BadInput, InvalidFile, InvalidInterview, InvalidSet, InvalidWords
from quizzes.formats import format_named
from quizzes.generate import generate
from quizzes.interview import Interview
from quizzes.problem import Problem, Severity, sentence
from quizzes.question import QuestionSet
from quizzes.self_check import report

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.self_check import Report


@click.command
@click.argument("file", type=FILE)
@click.option("--json", "is_json", is_flag=True, help="Print a JSON object for programs.")
@click.option(
    "--report",
    "is_reported",
    is_flag=True,
    help="Say what the questions are like, and whether their look gives the answers away.",
)
@click.option("--source", type=FILE, help="With --report: the interview that the set was made from.")
def check(file: Path, *, is_json: bool, is_reported: bool, source: Path | None) -> None:
    """
    Say whether FILE is good enough to add.

    FILE is an interview, a question set, or a ZIP of such; which, is told by what is in it. Every problem is named
    with its place.
    With an error the exit status is 1; a warning is no more than that.

    --report looks a set over, or the set that would be made of an interview: its subtypes, what solvers earn that know
    no Chinese, where the keys stand, which paragraphs are asked about, which evidence is not there, how sure the
    readings are. The interview of a set is looked for in its folder, by its content.
    """
    if source is not None and not is_reported:
        msg = "--source: it is read for --report alone; add --report, or leave --source out"
        raise click.UsageError(msg)
    looked_over = _looked_over(file)
    faults = list[BadInput]()
    objects = list[dict[str, object]]()
    for path, checked in looked_over:
        judged, found = _reported(path, checked, source) if is_reported and checked.is_ok else (checked, None)
        if is_json:
            objects.append(_as_json(judged, found, is_reported=is_reported))
        with noting(faults):
            _tell(path, judged, found, is_json=is_json)
    if is_json:
        named = [{"file": path.name, **each} for (path, _), each in zip(looked_over, objects, strict=True)]
        is_one = [path for path, _ in looked_over] == [file]
        click.echo(json_text(objects[0] if is_one else {"ok": not faults, "files": named}))
    if faults:
        raise BadInput("\n".join(map(str, faults)))


def _as_json(checked: Checked, found: Report | None, *, is_reported: bool) -> dict[str, object]:
    problems = [problem_json(problem) for problem in checked.problems]
    told_of = {} if not is_reported else {"report": None if found is None else report_json(found)}
    return {"kind": checked.kind.value, "ok": checked.is_ok, "problems": problems, **told_of}


def _tell(path: Path, checked: Checked, found: Report | None, *, is_json: bool) -> None:
    if checked.content is None or checked.errors:
        heading = headline(path, _noun_of(checked), checked.problems)
        raise BadInput(heading if is_json else f"{heading}\n{told(checked.problems)}")
    if is_json:
        return
    click.echo(f"{on_screen(path)}: {_described(checked.content)}, good to add")
    if checked.problems:
        click.echo(told(checked.problems))
    if found is not None:
        click.echo(f"\n{report_text(found)}")


SHORT = 10  # sentences; of more than these some question can be made

_NOUNS = {FileKind.INTERVIEW: InvalidInterview.noun, FileKind.SET: InvalidSet.noun}


def _noun_of(checked: Checked) -> str:
    is_list = isinstance(checked.content, Interview) and checked.content.is_word_list
    return InvalidWords.noun if is_list else _NOUNS[checked.kind]


def _looked_over(file: Path) -> list[tuple[Path, Checked]]:
    """Look a file over; of a ZIP, each file in it."""
    limits = file_limits(os.environ)
    try:
        found = given(file, limits)
    except InvalidFile as error:
        kind = FileKind.SET if format_named(file.name) else FileKind.INTERVIEW
        return [(file, Checked(kind=kind, problems=error.problems, content=None))]
    looked_over: list[tuple[Path, Checked]] = []
    for each in found:
        with busy("Checking"), bounded():
            looked_over.append((each.path, _tried(checking.check(each.data, each.name, limits=limits))))
    return looked_over


def _tried(checked: Checked) -> Checked:
    """Make the questions of an interview that is so short that there may be none, and say so if there is none."""
    if checked.errors or not isinstance(checked.content, Interview) or not _is_short(checked.content):
        return checked
    try:
        generate(checked.content)
    except BadInput as error:
        return _without_questions(checked, error)
    return checked


def _without_questions(checked: Checked, error: BadInput) -> Checked:
    fault = Problem(severity=Severity.ERROR, code="no-questions", message=sentence(str(error)))
    return replace(checked, problems=(*checked.problems, fault))


def _is_short(interview: Interview) -> bool:
    is_short = sum(len(part.sentences) for turn in interview.turns for part in turn.paragraphs) <= SHORT
    return is_short and not interview.is_word_list  # of whose words some can be asked in any case


def _reported(file: Path, checked: Checked, source: Path | None) -> tuple[Checked, Report | None]:
    """Look over the set that the file is or that is made of it, with a problem where none can be made."""
    match checked.content:
        case Interview() as interview:
            if source is not None:
                msg = f"--source: {on_screen(file)} is an interview itself; leave --source out"
                raise BadInput(msg)
            with busy("Making questions"):
                try:
                    return checked, report(generate(interview), interview)
                except BadInput as error:
                    return _without_questions(checked, error), None
        case QuestionSet() as question_set:
            with busy("Looking it over"):
                return checked, report(question_set, _source_of(file, question_set, source))
        case None:
            return checked, None
        case _:
            assert_never(checked.content)


def _source_of(file: Path, question_set: QuestionSet, source: Path | None) -> Interview | None:
    """Take the interview that is given, with a word where it is another one, else look for it."""
    path = source or source_beside(file, question_set, file_limits(os.environ))
    if path is None:
        return None
    interview = interview_in(data_in(path), path)
    refuse_errors(interview, path)
    if source is not None and question_set.source is not None and interview.sha256 != question_set.source.sha256:
        name = on_screen(source)
        click.echo(f"{name}: the set was made from another file, or from another version of this one", err=True)
    return interview


def _described(content: Interview | QuestionSet) -> str:
    match content:
        case Interview(is_word_list=True) as words:
            return f"a list of {counted(len(words.glossary), 'word')}"
        case Interview() as interview:
            turns = counted(len(interview.turns), "turn")
            return f"an interview with {turns} and {counted(len(interview.glossary), 'explained word')}"
        case QuestionSet() as question_set:
            return f"a set of {counted(len(question_set.questions), 'question')}"
        case _:
            assert_never(content)
