"""What does a list show of each question set?"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.store.sets import SetState
from bot.store.setting_aside import set_aside, set_aside_in_all
from bot.store.title_order import title_key
from quizzes.question import Kind, Localized

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping

    from bot.store.sqlite import Database

MOST_LISTED = 1024  # versions that were listed lately, which take a kilobyte each
_LISTED = "SELECT id, state, version, header, kinds, questions, origin FROM sets JOIN set_versions ON set_id = id"
_LATEST = "SELECT max(version) FROM set_versions AS other WHERE other.set_id = id"


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


def infos(db: Database, states: Collection[SetState] = (SetState.PUBLISHED,)) -> list[SetInfo]:
    """List the sets in these states, by title and then by id, each in its latest version."""
    rows = db.execute(f"{_LISTED} WHERE version = ({_LATEST})")
    wanted, aside = {state.value for state in states}, set_aside_in_all(db)
    found = [_info_of(row, aside.get(row["id"], {})) for row in rows if row["state"] in wanted]
    return sorted(found, key=lambda info: (title_key(info.title), info.id))


def info(db: Database, id_: str) -> SetInfo | None:
    """Give what a list would show of one set, whatever its state."""
    row = db.execute(f"{_LISTED} WHERE id = ? ORDER BY version DESC LIMIT 1", (id_,)).fetchone()
    return None if row is None else _info_of(row, set_aside(db, id_, row["version"]))


def _info_of(row: sqlite3.Row, aside: Mapping[str, Kind]) -> SetInfo:
    whole = _whole(row)
    if not aside:
        return whole
    gone = [*aside.values()]
    kinds = {kind: left for kind, count in whole.kinds.items() if (left := count - gone.count(kind)) > 0}
    return replace(whole, questions=whole.questions - len(aside), kinds=kinds)


@lru_cache(maxsize=MOST_LISTED)
def _whole(row: sqlite3.Row) -> SetInfo:
    """Read what a version says of itself, which never changes; all sets are listed at the end of each quiz."""
    header, kinds = json.loads(row["header"]), json.loads(row["kinds"])
    return SetInfo(
        id=row["id"],
        title=Localized(**header["title"]),
        version=row["version"],
        state=SetState(row["state"]),
        language=header["language"],
        questions=row["questions"],
        kinds={Kind(kind): count for kind, count in kinds.items()},
        origin=row["origin"],
    )
