"""What does a list show of each question set?"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot.store.sets import SetState
from bot.store.setting_aside import set_aside
from quizzes.question import Kind, Localized

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping

    from bot.store.sqlite import Database

MOST_HEADERS = 1024  # of versions that were listed lately, which take a kilobyte each


@dataclass(frozen=True, slots=True, kw_only=True)
class SetInfo:
    """
    What a list of sets shows of one, in its latest version; `origin` is the file's name.

    What was set aside is not among its `questions` and `kinds`: nobody is asked it.
    """

    id: str
    title: Localized
    version: int
    state: SetState
    language: str | None
    questions: int
    kinds: Mapping[Kind, int]
    origin: str


def infos(db: Database, states: Collection[SetState]) -> list[SetInfo]:
    """List the sets in these states, by id."""
    rows = db.execute(
        "SELECT * FROM sets JOIN set_versions ON set_id = id "
        "WHERE version = (SELECT max(version) FROM set_versions AS other WHERE other.set_id = id) ORDER BY id"
    )
    lacking = {set_id for (set_id,) in db.execute("SELECT DISTINCT set_id FROM question_state")}
    return [
        _info_of(row, set_aside(db, row["id"], row["version"]) if row["id"] in lacking else {})
        for row in rows
        if SetState(row["state"]) in states
    ]


def info(db: Database, id_: str) -> SetInfo | None:
    """Give what a list would show of one set, whatever its state."""
    row = db.execute(
        "SELECT * FROM sets JOIN set_versions ON set_id = id WHERE id = ? ORDER BY version DESC LIMIT 1", (id_,)
    ).fetchone()
    return None if row is None else _info_of(row, set_aside(db, id_, row["version"]))


def _info_of(row: sqlite3.Row, aside: Mapping[str, Kind]) -> SetInfo:
    header = _header_of(row["header"], row["kinds"])
    counts = Counter(header.kinds) - Counter(aside.values()) if aside else header.kinds
    return SetInfo(
        id=row["id"],
        title=header.title,
        version=row["version"],
        state=SetState(row["state"]),
        language=header.language,
        questions=row["questions"] - len(aside),
        kinds=dict(counts),
        origin=row["origin"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    title: Localized
    language: str | None
    kinds: Mapping[Kind, int]


@lru_cache(maxsize=MOST_HEADERS)
def _header_of(header: str, kinds: str) -> _Header:
    """Read what a version says of itself, which never changes; all sets are listed at the end of each quiz."""
    content = json.loads(header)
    return _Header(
        title=Localized(**content["title"]),
        language=content["language"],
        kinds=MappingProxyType({Kind(kind): count for kind, count in json.loads(kinds).items()}),
    )
