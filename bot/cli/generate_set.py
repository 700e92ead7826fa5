"""`quizbot generate FILE`: an interview becomes a question set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from bot.cli.files import FILE, write_bytes
from bot.cli.interviews import interview_in, refuse_errors
from bot.cli.progress import busy
from bot.cli.set_id import SET_ID
from quizzes import generate as generators
from quizzes.formats import writer_for
from quizzes.formats.question_json import write_set
from quizzes.question import HIGHEST_LEVEL, Kind

if TYPE_CHECKING:
    from pathlib import Path


@click.command
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, help="Write the set to this file; without it, to standard output.")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only questions of this kind.")
@click.option("--level", type=click.IntRange(1, HIGHEST_LEVEL), help="Only questions of this level; 7 stands for 7-9.")
@click.option("--limit", type=click.IntRange(1), help="No more questions than this.")
@click.option("--id", "id_", type=SET_ID, help="The id of the set; by default it is made from the content.")
def generate(
    *, file: Path, output: Path | None, kind: str | None, level: int | None, limit: int | None, id_: str | None
) -> None:
    """
    Make a question set out of the interview FILE.

    The same content gives the same bytes, on every machine. --kind, --level and --limit select from the whole set and
    leave the questions and their ids as they are.
    """
    write = write_set if output is None else writer_for(output.name)
    interview = interview_in(file)
    refuse_errors(interview, file)
    with busy("Making questions"):
        whole = generators.generate(interview)
        some = generators.select(whole, kind=None if kind is None else Kind(kind), level=level, limit=limit)
        data = write(replace(some, id=id_ or some.id))
    if output is None:
        click.echo(data, nl=False)
    else:
        write_bytes(output, data)
