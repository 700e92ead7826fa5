"""`quizbot sets …`: which question sets are in the library, and how does one get in, out and away?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from bot.adding import add_file
from bot.cli.bounded import bounded
from bot.cli.columns import table
from bot.cli.database import now, opened
from bot.cli.files import FILE, write_bytes
from bot.cli.given import given
from bot.cli.on_screen import on_screen
from bot.cli.progress import busy
from bot.cli.report import counted, json_text, naming, noting, tell_losses, told
from bot.cli.set_id import SET_ID, refuse_set, set_info
from bot.cli.shown_set import shown
from bot.export import Wish, deck_of
from bot.settings import database_path, file_limits
from bot.store import SetState
from bot.tutor.act import Act, Channel, Deed
from bot.tutor.preferences import LANGUAGES
from quizzes.errors import BadInput
from quizzes.formats import endings, format_named, writer_for
from quizzes.formats.template import template as examples

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from bot.cli.given import Given
    from bot.store import SetInfo, Store
    from quizzes.limits import Limits
    from quizzes.problem import Problem
    from quizzes.question import QuestionSet

ANKI = ".apkg"
_FOR_ONE_FILE = "--id: it is for one file; add the files one by one"


@click.group
def sets() -> None:
    """Look after the library of question sets."""


@sets.command
@click.argument("files", metavar="FILE...", type=FILE, nargs=-1, required=True)
@click.option("--id", "id_", type=SET_ID, help="The id in the library; by default from the title or the file's name.")
def add(files: tuple[Path, ...], id_: str | None) -> None:
    """
    Add each FILE, an interview or a question set, and publish it; a ZIP stands for the files in it.

    The id that each has in the library is printed. A file that is there already changes nothing. What is wrong with a
    file keeps that one out, not the others; the exit status is then 1.
    """
    if id_ is not None and len(files) > 1:
        raise click.UsageError(_FOR_ONE_FILE)
    limits, faults = file_limits(os.environ), list[BadInput]()
    found: list[Given] = []
    for file in files:
        with noting(faults), naming(file):
            found += given(file, limits)
    if id_ is not None and len(found) + len(faults) > 1:
        raise BadInput(_FOR_ONE_FILE)
    for each in found:
        with noting(faults):
            _add(each, id_, limits)
    if faults:
        raise BadInput("\n".join(map(str, faults)))


def _add(file: Given, id_: str | None, limits: Limits) -> None:
    with opened() as store, busy("Adding"), naming(file.path), bounded():
        added = add_file(store, file.data, file.name, at=now(), id_=id_, limits=limits, tell=_tell)
        info = _info(store, added.id)
        if added.is_new:
            _note(store, Deed.PUBLISHED, added.id, added.version)
    what = f"{added.id}, version {added.version}, {counted(info.questions, 'question')}"
    if added.is_new:
        click.echo(f"Added as {what}.", err=True)
    else:
        click.echo(f"This is there already as {what}, {info.state}; nothing was changed.", err=True)
    click.echo(added.id)


@sets.command("list")
@click.option("--json", "is_json", is_flag=True, help="Print a JSON list for programs.")
@click.option("--all", "is_all", is_flag=True, help="Drafts too.")
def list_(*, is_json: bool, is_all: bool) -> None:
    """List the sets of the library."""
    with opened() as store:
        infos = store.sets([state for state in SetState if is_all or state is not SetState.DRAFT])
    if is_json:
        click.echo(json_text([_json(info) for info in infos]))
    else:
        rows = [(info.id, info.version, info.state, info.questions, _title(info)) for info in infos]
        click.echo(table(("ID", "VERSION", "STATE", "QUESTIONS", "TITLE"), rows))


@sets.command
@click.argument("id_", metavar="ID")
@click.option("--json", "is_json", is_flag=True, help="Print a JSON object for programs.")
def show(id_: str, *, is_json: bool) -> None:
    """Show the set ID with its questions and answers."""
    with opened() as store:
        info = _info(store, id_)
        if is_json:
            kinds = {kind.value: count for kind, count in info.kinds.items()}
            click.echo(json_text({**_json(info), "language": info.language, "kinds": kinds, "file": info.origin}))
        else:
            head = [("id", info.id), ("title", _title(info)), ("version", info.version), ("state", info.state)]
            click.echo(table(("SET", ""), head).partition("\n")[2])
            click.echo(shown(_set(store, id_)))


@sets.command
@click.argument("id_", metavar="ID")
def retire(id_: str) -> None:
    """Take the set ID away from learners; what they answered stays."""
    _put(id_, SetState.RETIRED)


@sets.command
@click.argument("id_", metavar="ID")
def restore(id_: str) -> None:
    """Give the retired set ID back to learners."""
    _put(id_, SetState.PUBLISHED)


@sets.command
@click.argument("id_", metavar="ID")
@click.option("-o", "--output", type=FILE, required=True, help="Write to this file; its ending tells the format.")
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", help="Of the explanations on the cards of .apkg."
)
def export(id_: str, output: Path, language: str) -> None:
    """
    Write the set ID to a file.

    The format follows the name: .json has everything; .csv, .tsv, .xlsx, .gift (or .gift.txt), .aiken (or .aiken.txt)
    and .xml for Moodle have what they can carry, and what they cannot is said; .apkg is a deck for Anki.
    """
    if output.name.lower().endswith(ANKI):
        write_bytes(output, _deck(id_, language))
        return
    if format_named(output.name) is None:
        name = on_screen(output)
        there_are = f"{endings()}, {ANKI}"
        msg = f"{name}: no format of question sets has this ending; the format follows the file's name: {there_are}"
        raise BadInput(msg)
    write = writer_for(output.name)
    with opened() as store, busy("Writing"):
        written = write(_set(store, id_))
    write_bytes(output, written.data)
    tell_losses(written)


@sets.command
@click.argument("file", type=FILE)
def template(file: Path) -> None:
    """Write examples to FILE, to be filled in; its ending tells the format, as with export."""
    write_bytes(file, examples(str(file)))


def _deck(id_: str, language: str) -> bytes:
    with opened() as store:
        _info(store, id_)
    with busy("Writing"):
        deck = deck_of(database_path(os.environ), id_, Wish(language, None), now())
    if deck is None:
        msg = f"{id_!r} has no gaps and no words, so there is no deck of it; export it as .json or as a table"
        raise BadInput(msg)
    return deck.content


def _tell(warnings: Sequence[Problem]) -> None:
    click.echo(told(warnings), err=True)


def _put(id_: str, state: SetState) -> None:
    with opened() as store:
        before = _info(store, id_)
        if before.state is SetState.DRAFT:
            msg = f"{id_!r} is a draft, which only admins see; publish it in the chat, under /sets"
            raise BadInput(msg)
        if before.state is not state and store.set_state(id_, state).result():
            _note(store, Deed.RETIRED if state is SetState.RETIRED else Deed.RESTORED, id_, before.version)
    click.echo(f"{id_} is {state}.", err=True)


def _note(store: Store, deed: Deed, id_: str, version: int) -> None:
    act = Act(deed=deed, at=now(), by=None, channel=Channel.COMMAND_LINE, set_id=id_, version=version)
    store.acts.note(act).result()


def _info(store: Store, id_: str) -> SetInfo:
    return set_info(store, id_) or refuse_set(id_)


def _set(store: Store, id_: str) -> QuestionSet:
    return store.question_set(_info(store, id_).id) or refuse_set(id_)


def _title(info: SetInfo) -> str:
    return " / ".join(text for _, text in info.title.items())


def _json(info: SetInfo) -> dict[str, Any]:
    return {
        "id": info.id,
        "title": dict(info.title.items()),
        "version": info.version,
        "state": info.state.value,
        "questions": info.questions,
    }
