"""Where in a revision is what somebody looks for: a question, the next one without a decision, a word?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.columns import json_text
from bot.store.revision_rows import QUESTIONS, UNDECIDED, Hit

if TYPE_CHECKING:
    from bot.store.sqlite import Database

# Most questions do not have a word at all, which is seen without reading their JSON.
_MAY_HAVE = (
    "(instr(lower(coalesce(now.body, asked.body)), lower(:escaped)) OR instr(coalesce(now.body, asked.body), '\\u'))"
)


def position_of(db: Database, id_: int, question: str) -> int | None:
    """Say where a question stands in the set that is revised."""
    row = db.execute(
        f"SELECT asked.position {QUESTIONS} AND asked.question = :question", {"id": id_, "question": question}
    ).fetchone()
    return None if row is None else int(row["position"])


def next_undecided(db: Database, id_: int, after: int) -> int | None:
    """Find the next question that nobody has decided on, from the beginning again after the last."""
    row = db.execute(
        f"SELECT asked.position {QUESTIONS} AND {UNDECIDED} ORDER BY asked.position <= :after, asked.position LIMIT 1",
        {"id": id_, "after": after},
    ).fetchone()
    return None if row is None else int(row["position"])


def search(db: Database, id_: int, word: str, limit: int) -> tuple[list[Hit], int]:
    """Find questions in which a word stands, whatever its case, the first of them, and count them all."""
    rows = db.execute(
        "SELECT asked.position, json_extract(coalesce(now.body, asked.body), '$.prompt') AS prompt, "  # noqa: S608 (too)
        "json_extract(coalesce(now.body, asked.body), '$.passage') AS passage "
        f"{QUESTIONS} AND {_MAY_HAVE} AND EXISTS (SELECT 1 FROM json_tree(coalesce(now.body, asked.body)) "
        "WHERE type = 'text' AND key NOT IN ('id', 'form', 'kind', 'code') AND instr(lower(atom), lower(:word))) "
        "ORDER BY asked.position",
        {"id": id_, "word": word, "escaped": json_text(word)[1:-1]},
    ).fetchall()
    hits = [Hit(position=row["position"], prompt=row["prompt"], passage=row["passage"]) for row in rows[:limit]]
    return hits, len(rows)
