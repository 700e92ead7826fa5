"""`quizbot results SET_OR_GROUP`: what did people answer?"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, TypeAlias

import click

from bot.analysis.scope import Scope
from bot.cli.columns import table
from bot.cli.database import opened
from bot.cli.files import FILE, write_bytes
from bot.cli.on_screen import on_screen
from bot.cli.report import MOST_SHOWN, counted, json_text
from bot.cli.set_id import refuse_set, set_info
from bot.results import class_answers, class_tables
from bot.settings import default_timezone
from bot.settings.person_id import LARGEST_ID
from bot.texts import texts_for
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from bot.analysis.tables import ClassAnswers
    from bot.store import Store

    Results: TypeAlias = Mapping[str, Sequence[Mapping[str, Any]]]

FORMATS = (".csv", ".xlsx", ".json")
_FIGURES = ("question", "answered", "facility", "discrimination")
_CHAT = re.compile(r"-?[0-9]{1,19}")
_GROUP = re.compile(r"-[0-9]{1,19}")
_TAKES_A_VALUE = ("-o", "--output")


class OfAGroup(click.Command):
    """A command that takes the id of a group, which is negative, for what it is, with or without -- before it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put a -- before such an id, and both behind the options."""
        for at, given in enumerate(args):
            is_value = at > 0 and args[at - 1] in _TAKES_A_VALUE
            if given == "--":
                break
            if _GROUP.fullmatch(given) and not is_value:
                return super().parse_args(ctx, [*args[:at], *args[at + 1 :], "--", given])
        return super().parse_args(ctx, args)


@click.command(cls=OfAGroup)
@click.argument("set_or_group")
@click.option("-o", "--output", type=FILE, help="Write everything to this file; .csv, .xlsx or .json.")
def results(set_or_group: str, output: Path | None) -> None:
    """
    Show what was answered in a set, or in a group by its chat id, such as -1001234567890.

    Without -o: a table of people and one of questions. A .csv or .xlsx file also has the item analysis.
    """
    suffix = "" if output is None else output.suffix.lower()
    if output is not None and suffix not in FORMATS:
        msg = f"{on_screen(output)}: results are written as .csv, .xlsx or .json; give a name that ends so"
        raise BadInput(msg)
    with opened() as store:
        scope = _scope(store, set_or_group)
        answers = class_answers(store, scope)
        if scope.chat is not None and not answers.attempts:
            msg = f"there is no set {set_or_group!r}, and nobody has answered in a group of this id{_groups(store)}"
            raise BadInput(msg)
    if output is None:
        click.echo(_shown(set_or_group, answers.results))
    else:
        write_bytes(output, _written(answers, suffix))


def _scope(store: Store, set_or_group: str) -> Scope:
    if set_info(store, set_or_group) is not None:
        return Scope(set_id=set_or_group)
    if not _CHAT.fullmatch(set_or_group) or abs(int(set_or_group)) > LARGEST_ID:
        refuse_set(set_or_group, beside=_groups(store))
    return Scope(chat=int(set_or_group))


def _groups(store: Store) -> str:
    """Name the groups by their ids, which are to be seen nowhere in a chat."""
    groups = store.groups.here()
    named = ", ".join(f"{group.chat} ({on_screen(group.title)})" for group in groups[:MOST_SHOWN])
    more = f" and {len(groups) - MOST_SHOWN:,} more" if len(groups) > MOST_SHOWN else ""
    return f"; the bot is in the groups {named}{more}" if groups else ""


def _written(answers: ClassAnswers, suffix: str) -> bytes:
    if suffix == ".json":
        return f"{json_text(answers.results)}\n".encode()
    from bot.spreadsheet import csv_of, xlsx_of  # noqa: PLC0415 (most verbs need none of it)

    made = class_tables(answers, default_timezone(os.environ), texts_for("en"))
    return csv_of(made) if suffix == ".csv" else xlsx_of(made)


def _shown(of: str, content: Results) -> str:
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
