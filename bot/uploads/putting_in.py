"""
How does what was made of a file get into the library, and out of it again as a file?

Each function opens the database for itself, in another process than the bot's: a large set takes a second to read.
What changes something does so once, however often it is asked for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

from bot.adding import is_read_alike
from bot.store import Store, readers, sets
from bot.store.sets import SetState
from bot.store.uploads import UploadState
from bot.tutor.next_version import as_known, next_version
from bot.tutor.revised import NOTHING_REVISED
from bot.uploads.changes import changes_by
from bot.uploads.findings import from_json
from quizzes.limits import Limits

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.connection import Memory
    from bot.store.uploads import Upload, Way
    from bot.tutor.revised import Revised
    from bot.uploads.changes import Changes
    from quizzes.formats import Format
    from quizzes.formats.losses import Loss
    from quizzes.question import Localized, QuestionSet
    from quizzes.reader import Reader

# What we wrote ourselves was judged before.
OWN = Limits(bytes=2**40, hanzi=2**40, questions=2**40, characters=2**40, items=2**40, nesting=64, unzipped_bytes=2**40)
LONGEST_BASE = 38
DRAFT = "-draft"
_OF_OURS = re.compile(r"(?P<set>.+)-v\d+(?:-\d+)?")


class SetFile(NamedTuple):
    """A file of a set, and what it does not hold of it."""

    name: str
    content: bytes
    losses: tuple[Loss, ...]


def compared(database: Path | Memory, upload: int, set_id: str) -> Changes | None:
    """Say what would change; None where there is no set of this id."""
    with Store.open(database) as store:
        made, reader = store.uploads.made(upload), store.uploads.reader(upload)
        before = store.question_set(set_id)
        info = store.set_info(set_id)
        if before is None or info is None or made is None:
            return None
        kept = _kept_title(store, store.uploads.find(upload), set_id)
        revised = _revised(store, set_id, reader)
        is_text_known = _is_read_alike(store, before, _with_title(reader, kept))
    next_ = next_version(_read(made, set_id, kept), before, revised)
    return changes_by(next_, before, info.state, is_text_known=is_text_known)


def put_in(database: Path | Memory, id_: int, way: Way) -> Upload | None:
    """Publish what was made of a file, or save it as a draft; what was decided on before stays so."""
    with Store.open(database) as store:
        upload, made, reader = store.uploads.find(id_), store.uploads.made(id_), store.uploads.reader(id_)
        if upload is None or upload.state is not UploadState.CHECKED or upload.set_id is None or made is None:
            return upload
        set_id = upload.set_id if way.state is SetState.PUBLISHED else _draft_id(store, upload.set_id)
        before = store.question_set(set_id)
        kept = _kept_title(store, upload, upload.set_id)
        known = before if set_id == upload.set_id else store.question_set(upload.set_id)
        next_ = next_version(_read(made, set_id, kept), known, _revised(store, upload.set_id, reader)).question_set
        reader = _with_title(reader, kept)
        is_text_known = before is None or _is_read_alike(store, before, reader)
        new = sets.made_ready(as_known(next_, before) if is_text_known else next_)
        to_read = None if reader is None else readers.made_ready(_reader(reader))
        return store.uploads.put_in(id_, new, to_read, way).result()


def retitled(database: Path | Memory, id_: int, title: Localized) -> bool:
    """Give what was made of a file another title; False where the file was decided on already."""
    from quizzes.formats.question_json import read_set, write_set

    with Store.open(database) as store:
        upload, made, reader = store.uploads.find(id_), store.uploads.made(id_), store.uploads.reader(id_)
        if upload is None or upload.state is not UploadState.CHECKED or made is None:
            return False
        new = write_set(replace(read_set(made, limits=OWN), title=title))
        to_read = _with_title(reader, title)
        findings = {**upload.findings, "title": dict(title.items()), "states_title": True}
        return store.uploads.retitle(id_, new, to_read, findings).result()


def set_of_ours(store: Store, id_: str, name: str) -> str:
    """
    Give the id of the set that a file of ours was written of, as its name says it; else the one that it has.

    Who downloads it twice has it as `sample-v3 (1).xlsx`.
    """
    from quizzes.formats.naming import id_of_file

    found = _OF_OURS.fullmatch(id_)
    is_another = found is None or id_ != id_of_file(name) or store.set_info(id_) is not None
    return id_ if is_another or found is None or store.set_info(found["set"]) is None else found["set"]


def set_file(database: Path | Memory, set_id: str, format_: Format) -> SetFile | None:
    """Write a set as a file; None where there is none."""
    with Store.open(database) as store:
        found = store.question_set(set_id)
    return None if found is None else _written(found, format_, f"{set_id}-v{found.version}")


def template(format_: Format) -> SetFile:
    """Write examples to be filled in."""
    from quizzes.formats.template import template as examples

    name = f"template{format_.value}"
    return SetFile(name, examples(name), ())


def _written(question_set: QuestionSet, format_: Format, stem: str) -> SetFile:
    from quizzes.formats.writers import WRITERS

    written = WRITERS[format_](question_set)
    return SetFile(f"{stem}{format_.value}", written.data, written.losses)


def _read(made: bytes, set_id: str, title: Localized | None) -> QuestionSet:
    from quizzes.formats.question_json import read_set

    question_set = read_set(made, limits=OWN)
    return replace(question_set, id=set_id, title=title or question_set.title)


def _kept_title(store: Store, upload: Upload | None, set_id: str) -> Localized | None:
    """
    Give the title that a set keeps; None where it is called as the file is.

    It keeps its own where the file states none, or but one that it has: GIFT and Moodle XML have room for no other.
    """
    info = store.set_info(set_id)
    if upload is None or info is None or not upload.findings:
        return None
    found = from_json(upload.findings)
    stated = found.title.items() if found.states_title else ()
    return info.title if len(stated) <= 1 and set(stated) <= set(info.title.items()) else None


def _with_title(reader: bytes | None, title: Localized | None) -> bytes | None:
    from quizzes.formats.reader_json import write_reader

    return reader if reader is None or title is None else write_reader(replace(_reader(reader), title=title))


def _revised(store: Store, set_id: str, reader: bytes | None) -> Revised:
    """Give what stays as revised in a set; a file of questions, which brings nothing to read, is taken at its word."""
    return NOTHING_REVISED if reader is None else store.revisions.revised(set_id)


def _is_read_alike(store: Store, before: QuestionSet, reader: bytes | None) -> bool:
    return is_read_alike(store, before, None if reader is None else _reader(reader))


def _reader(content: bytes) -> Reader:
    from quizzes.formats.reader_json import read_reader

    return read_reader(content, limits=OWN)


def _draft_id(store: Store, set_id: str) -> str:
    """Find where a draft can lie: in its own place, unless learners have something there."""
    base = f"{set_id[:LONGEST_BASE]}{DRAFT}"
    names = chain((set_id, base), (f"{base}{number}" for number in count(2)))
    infos = ((name, store.set_info(name)) for name in names)
    return next(name for name, info in infos if info is None or info.state is SetState.DRAFT)
