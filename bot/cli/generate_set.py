"""`quizbot generate FILE`: an interview becomes a question set."""

from __future__ import annotations

from collections import Counter
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

import click

from bot.cli.bounded import bounded
from bot.cli.collection import without_collection
from bot.cli.files import FILE, refuse_one_for_two, write_bytes
from bot.cli.interviews import data_in, interview_in, refuse_errors
from bot.cli.progress import busy
from bot.cli.report import naming, tell_losses, told
from bot.cli.second_core import begun
from bot.cli.set_id import SET_ID
from bot.cli.work_queue import WorkQueue
from quizzes import generate as generators
from quizzes.chinese.dictionary import unpack_beside
from quizzes.distractors.document import Document
from quizzes.distractors.guards import guards
from quizzes.distractors.loaded import load
from quizzes.formats import writer_for
from quizzes.generators import APART, LINKED
from quizzes.question import HIGHEST_LEVEL, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizzes.generate import Made
    from quizzes.interview import Interview
    from quizzes.question import Question, QuestionSet

# Characters. Of a text of 100,000 two processes take 500 to 600 MB together and 40 to 55 s.
_MOST_ON_TWO_CORES = 120_000


@click.command
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, help="Write the set to this file; without it, to standard output.")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only questions of this kind.")
@click.option(
    "--level",
    type=click.IntRange(1, HIGHEST_LEVEL),
    help="Only questions of this HSK level, which is that of what is asked or must be read; 7 stands for 7-9.",
)
@click.option("--limit", type=click.IntRange(1), help="No more questions than this.")
@click.option("--id", "id_", type=SET_ID, help="The id of the set; by default it is made from the content.")
@click.option("--reader", "reader_output", type=FILE, help="Write what is read beside the questions to this file.")
@click.option("--explain", "is_explained", is_flag=True, help="Say on standard error what was found and what refused.")
@without_collection()
def generate(  # noqa: PLR0913 - one argument an option
    *,
    file: Path,
    output: Path | None,
    kind: str | None,
    level: int | None,
    limit: int | None,
    id_: str | None,
    reader_output: Path | None,
    is_explained: bool,
) -> None:
    """
    Make a question set out of the interview FILE.

    The same content gives the same bytes, on every machine. --kind, --level and --limit select from the whole set and
    leave the questions and their ids as they are. --reader gives the text with readings, translations, glossary and
    words, as the bot keeps it for /read and /word. --explain adds two tables: of each subtype, how many questions were
    found, kept and written; of each guard, how many candidates it refused.
    """
    refuse_one_for_two(file, output, reader_output)
    write = writer_for(".json" if output is None else str(output))
    data = data_in(file)
    with bounded(is_in_front=True):
        unpack_beside()
        interview = interview_in(data, file)
        refuse_errors(interview, file)
        document = Document(interview)
        with naming(file):
            made = _made(interview, document)
            whole = generators.set_of(interview, made)
            some = generators.select(whole, kind=None if kind is None else Kind(kind), level=level, limit=limit)
        with busy("Writing"):
            written = write(replace(some, id=id_ or some.id))
            beside = None if reader_output is None else _read_beside(document, whole)
    if reader_output is not None and beside is not None:
        write_bytes(reader_output, beside)
    if made.failed:
        click.echo(told(made.failed), err=True)
    if is_explained:
        click.echo(_explained(made, some.questions), err=True)
    if output is None:
        click.echo(written.data, nl=False)
    else:
        write_bytes(output, written.data)
        tell_losses(written)


def _made(interview: Interview, document: Document) -> Made:
    """Make all questions; of a text that is not too long for two, a copy of this process makes some of them."""
    with busy("Making questions"):
        load(document)
    is_short = 0 < sum(len(spot.source) for spot in document.spots) <= _MOST_ON_TWO_CORES
    with (
        WorkQueue(APART) as queue,
        begun(partial(generators.portions_of, document, queue)) if is_short else nullcontext(dict) as others,
        busy("Making questions"),
    ):
        done = generators.portions_of(document, chain(LINKED, queue))
        return generators.make(interview, document, {**done, **others()})


def _read_beside(document: Document, whole: QuestionSet) -> bytes:
    from quizzes.annotation import reader_of  # noqa: PLC0415 - most sets are made without it
    from quizzes.formats.reader_json import write_reader  # noqa: PLC0415 - as above

    return write_reader(reader_of(document, whole.title))


def _explained(made: Made, written: Sequence[Question]) -> str:
    """Lay out what became of the candidates: by subtype, then by guard, the busiest guard first."""
    from bot.cli.columns import table  # noqa: PLC0415 - as above

    kept = Counter((str(question.kind), question.subtype) for question in made.questions)
    taken = Counter((str(question.kind), question.subtype) for question in written)
    subtypes = [(made.found[name], kept[name], taken[name], *name) for name in sorted(made.found)]
    refused = [(count, name, guards()[name]) for name, count in made.refused.most_common() if count]
    return "\n\n".join(
        (
            table(("found", "kept", "written", "kind", "subtype"), subtypes),
            table(("refused", "guard", "because"), refused),
        )
    )
