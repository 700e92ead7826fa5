"""
Which files did admins send, and how far is each? A row from the moment it came in, so that a restart goes on with it.

Whatever a file holds is kept only until it is decided on: then its content goes, and what was made of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.store import acts, readers, sets
from bot.store.columns import json_text, storable, time_text
from bot.store.sets import SetState
from bot.tutor.act import Act, Deed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.readers import NewReader
    from bot.store.sets import Added, NewVersion
    from bot.store.sqlite import Database


class UploadState(StrEnum):
    """How far a file is; what is `present` was in the library already, what is `unpacked` has become several files."""

    PENDING = "pending"
    UNPACKED = "unpacked"
    REFUSED = "refused"
    PRESENT = "present"
    CHECKED = "checked"
    DRAFT = "draft"
    PUBLISHED = "published"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """
    A file that an admin sent, or one out of an archive.

    `findings`, `fault` and `changes` are JSON of whoever found them. `set_id` is where it is to go, `draft_id` and
    `version` where it went. `message` is the one that tells of it, which `is_told` says to be up to date.
    """

    id: int
    uploader: int | None
    name: str
    file_id: str | None
    sha256: str | None
    state: UploadState
    tries: int
    findings: Any
    fault: Any
    set_id: str | None
    changes: Any
    draft_id: str | None
    version: int | None
    message: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUpload:
    """A file that comes in: `origin` names it for ever, so that it comes in once."""

    origin: str
    uploader: int
    name: str
    file_id: str | None = None
    content: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was found in a file: where it is to go, and what was made of it."""

    state: UploadState
    sha256: str | None = None
    findings: Any = None
    fault: Any = None
    set_id: str | None = None
    version: int | None = None
    made: bytes | None = None
    reader: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How something gets into the library: in which state, when, and by whose decision."""

    state: SetState
    at: datetime
    by: int


def find(db: Database, id_: int) -> Upload | None:
    """Give an upload."""
    row = db.execute(f"SELECT {_COLUMNS} FROM uploads WHERE id = ?", (id_,)).fetchone()  # noqa: S608 - names from here
    return None if row is None else _upload_of(row)


def to_do(db: Database) -> list[Upload]:
    """List what is to be looked at or told of, the oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM uploads WHERE state = 'pending' OR is_told = 0 ORDER BY id")  # noqa: S608
    return [_upload_of(row) for row in rows]


def blob(db: Database, column: str, id_: int) -> bytes | None:
    """Give what one of the columns holds that may be large."""
    row = db.execute(f"SELECT {column} FROM uploads WHERE id = ?", (id_,)).fetchone()  # noqa: S608 - a name from here
    return None if row is None else row[0]


def of_draft(db: Database, set_id: str) -> Upload | None:
    """Give the upload that a draft came from, if it is to become the next version of another set."""
    row = db.execute(
        f"SELECT {_COLUMNS} FROM uploads WHERE draft_id = ? AND state = 'draft' ORDER BY id DESC LIMIT 1",  # noqa: S608
        (set_id,),
    ).fetchone()
    return None if row is None else _upload_of(row)


def receive(db: Database, new: NewUpload, at: datetime) -> Upload:
    """Write down that a file came; the same one a second time is the same row."""
    db.execute(
        "INSERT INTO uploads (origin, uploader, name, file_id, content, state, at) "
        "VALUES (?, ?, ?, ?, ?, 'pending', ?) ON CONFLICT (origin) DO NOTHING",
        (new.origin, new.uploader, storable(new.name), new.file_id, new.content, time_text(at)),
    )
    row = db.execute(f"SELECT {_COLUMNS} FROM uploads WHERE origin = ?", (new.origin,)).fetchone()  # noqa: S608
    return _upload_of(row)


def note_message(db: Database, id_: int, message: int | None) -> None:
    """Note which message tells of it, which is now up to date."""
    db.execute("UPDATE uploads SET message = coalesce(?, message), is_told = 1 WHERE id = ?", (message, id_))


def note_place(db: Database, id_: int, message: int | None) -> None:
    """Note which message tells of it, whether up to date or not."""
    db.execute("UPDATE uploads SET message = coalesce(?, message) WHERE id = ?", (message, id_))


def note_try(db: Database, id_: int) -> None:
    """Note that it is looked at now, before that may end the program."""
    db.execute("UPDATE uploads SET tries = tries + 1 WHERE id = ?", (id_,))


def take_try_back(db: Database, id_: int) -> None:
    """Note that the file was not to blame for what ended the last look at it."""
    db.execute("UPDATE uploads SET tries = max(0, tries - 1) WHERE id = ?", (id_,))


def judge(db: Database, id_: int, judged: Judged) -> bool:
    """Write down what was found in a file that is pending; False, and no change, where it is not."""
    changed = db.execute(
        "UPDATE uploads SET state = ?, sha256 = ?, findings = ?, fault = ?, set_id = ?, version = ?, made = ?, "
        "reader = ?, content = NULL, is_told = 0 WHERE id = ? AND state = 'pending'",
        (
            judged.state.value,
            judged.sha256,
            _optional_json(judged.findings),
            _optional_json(judged.fault),
            judged.set_id,
            judged.version,
            judged.made,
            judged.reader,
            id_,
        ),
    )
    return changed.rowcount == 1


def unpack(db: Database, id_: int, members: Sequence[NewUpload], at: datetime) -> bool:
    """Put the files of an archive in its place."""
    for member in members:
        receive(db, member, at)
    changed = db.execute(
        "UPDATE uploads SET state = 'unpacked', content = NULL, is_told = 0, fault = ? "
        "WHERE id = ? AND state = 'pending'",
        (json_text(["upload-unpacked", {"count": len(members)}]), id_),
    )
    return changed.rowcount == 1


def aim(db: Database, id_: int, set_id: str, changes: object) -> bool:
    """Say where a file that is checked is to go, and what that changes there."""
    changed = db.execute(
        "UPDATE uploads SET set_id = ?, changes = ? WHERE id = ? AND state = 'checked'",
        (set_id, json_text(changes), id_),
    )
    return changed.rowcount == 1


def retitle(db: Database, id_: int, made: bytes, reader: bytes | None, findings: object) -> bool:
    """Keep what was made of a file with another title; False where it was decided on already."""
    changed = db.execute(
        "UPDATE uploads SET made = ?, reader = ?, findings = ? WHERE id = ? AND state = 'checked'",
        (made, reader, json_text(findings), id_),
    )
    return changed.rowcount == 1


def drop(db: Database, id_: int) -> bool:
    """Let go of a file that is not decided on."""
    changed = db.execute(
        f"UPDATE uploads SET state = 'dropped', {_LET_GO} WHERE id = ? AND state IN ('pending', 'checked')",  # noqa: S608
        (id_,),
    )
    return changed.rowcount == 1


def put_in(db: Database, id_: int, new: NewVersion, reader: NewReader | None, way: Way) -> Upload:
    """
    Put what was made of a file into the library; what was decided on before stays as it is.

    Nothing is put in where the set has another version by now than that with which the file was compared, or where
    there is one: whoever decided has not seen what it would change. A file that is there under another id stays there.
    """
    upload = find(db, id_)
    if upload is None or upload.state is not UploadState.CHECKED or upload.sha256 is None:
        if upload is None:
            msg = f"there is no upload {id_}"
            raise LookupError(msg)
        return upload
    if not _is_as_compared(db, upload):
        return upload
    added = sets.add(db, new, way.at, upload.sha256, upload.name, way.state)
    if not added.is_new and added.id != new.question_set.id:
        _note_present(db, id_, added)
        return find(db, id_) or upload
    if reader is not None and added.is_new:
        readers.add(db, added.id, added.version, reader)
    if way.state is SetState.PUBLISHED and added.state is not way.state:
        sets.set_state(db, added.id, way.state)
    is_draft = way.state is SetState.DRAFT
    deed = Deed.DRAFTED if is_draft else Deed.PUBLISHED
    acts.add(db, Act(deed=deed, at=way.at, by=way.by, set_id=added.id, version=added.version))
    db.execute(
        f"UPDATE uploads SET state = ?, version = ?, draft_id = ?, changes = ?, {_FILE_GONE} WHERE id = ?",  # noqa: S608 - names from here
        (way.state.value, added.version, *((added.id, _compared_with(upload)) if is_draft else (None, None)), id_),
    )
    return find(db, id_) or upload


def prune(db: Database, before: datetime) -> int:
    """Let go of files that nobody has decided on since."""
    return db.execute(
        f"UPDATE uploads SET state = 'dropped', {_LET_GO} "  # noqa: S608 - names from here
        "WHERE state IN ('pending', 'checked') AND at < ?",
        (time_text(before),),
    ).rowcount


def _is_as_compared(db: Database, upload: Upload) -> bool:
    """Say whether a set is as it was when the file was compared with it; one that was not compared passes."""
    if upload.changes is None:
        return True
    (latest,) = db.execute("SELECT max(version) FROM set_versions WHERE set_id = ?", (upload.set_id,)).fetchone()
    return bool(latest == upload.changes.get("version"))


def _compared_with(upload: Upload) -> str:
    """Keep of the comparison with which version it was: whoever publishes the draft has not seen those since."""
    return json_text({"version": (upload.changes or {}).get("version")})


def _note_present(db: Database, id_: int, there: Added) -> None:
    db.execute(
        f"UPDATE uploads SET state = 'present', set_id = ?, version = ?, {_LET_GO} WHERE id = ?",  # noqa: S608 - see above
        (there.id, there.version, id_),
    )


_FILE_GONE = "content = NULL, made = NULL, reader = NULL, findings = NULL, file_id = NULL"
_LET_GO = f"{_FILE_GONE}, changes = NULL"
_COLUMNS = (
    "id, uploader, name, file_id, sha256, state, tries, findings, fault, set_id, changes, draft_id, version, message"
)


def _optional_json(value: object) -> str | None:
    return None if value is None else json_text(value)


def _upload_of(row: sqlite3.Row) -> Upload:
    given = {name: row[name] for name in _COLUMNS.split(", ")}
    for name in ("findings", "fault", "changes"):
        given[name] = None if given[name] is None else json.loads(given[name])
    return Upload(**{**given, "state": UploadState(given["state"])})
