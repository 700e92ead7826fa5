"""`quizbot results SET_OR_GROUP`: what did people answer?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from bot.analysis.results import results as results_of
from bot.cli.columns import table
from bot.cli.database import opened
from bot.cli.files import FILE, write_bytes
from bot.cli.report import counted, json_text
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from bot.store import Store
    from bot.tutor.attempt import Attempt

_FIGURES = ("question", "answered", "facility", "discrimination")
_CHAT = re.compile(r"-?[0-9]{1,19}")


@click.command
@click.argument("set_or_group")
@click.option("-o", "--output", type=FILE, help="Write everything to this file; .json.")
def results(set_or_group: str, output: Path | None) -> None:
    """
    Show what was answered in a set, or in a group by its chat id (after --, for it is negative).

    Without -o: a table of people and one of questions.
    """
    if output is not None and output.suffix.lower() != ".json":
        msg = f"{click.format_filename(output)}: results are written as .json only; give a name that ends so"
        raise BadInput(msg)
    with opened() as store:
        attempts = _attempts(store, set_or_group)
        names = {id_: learner.name for id_ in {a.learner for a in attempts} if (learner := store.learner(id_))}
        nameless = store.nameless_scores(set_or_group)
    content = results_of(attempts, names, nameless)
    if output is None:
        click.echo(_shown(set_or_group, content))
    else:
        write_bytes(output, f"{json_text(content)}\n".encode())


def _attempts(store: Store, set_or_group: str) -> list[Attempt]:
    if store.set_info(set_or_group) is not None:
        return list(store.attempts(set_id=set_or_group))
    if not _CHAT.fullmatch(set_or_group):
        msg = f"there is no set {set_or_group!r}; `quizbot sets list --all` tells which there are"
        raise BadInput(msg)
    chat = int(set_or_group)
    attempts = [attempt for attempt in store.attempts() if attempt.chat == chat]
    if not attempts:
        msg = f"there is no set {set_or_group!r}, and nobody has answered in a group of this id"
        raise BadInput(msg)
    return attempts


def _shown(of: str, content: dict[str, list[dict[str, Any]]]) -> str:
    learners, items = content["learners"], content["items"]
    if not items:
        return f"{of}: nobody has answered yet."
    people = table(
        ("LEARNER", "ANSWERED", "CORRECT", "CREDIT", "NAME"),
        [[one[key] for key in ("learner", "answered", "correct", "credit", "name")] for one in learners],
    )
    questions = table(
        ("QUESTION", "ANSWERED", "FACILITY", "DISCRIMINATION", "GIVEN"),
        [[*(one[key] for key in _FIGURES), _given(one["options"])] for one in items],
    )
    head = f"{of}: {counted(len(content['attempts']), 'answer')} by {counted(len(learners), 'learner')}"
    return f"{head}\n\n{people}\n\n{questions}"


def _given(options: dict[str, int]) -> str:
    return ", ".join(f"{given} ({count})" for given, count in options.items())
