"""What earlier versions wrote is there, in today's form, after the schema was brought up to date."""

from __future__ import annotations

import ast
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, migrations
from bot.store.awaited import Awaited, Wanted
from bot.store.connection import connect
from bot.store.migrations import applied, apply, migrate
from bot.tutor.learner import Learner
from bot.tutor.session import Purpose, SessionState
from tests.bot.store.builders import AT, refs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.store.sqlite import Database

OLD_ROWS = """
INSERT INTO learners (id, name, language, strict_tones) VALUES (1, '小林', 'ja', 1), (2, 'Ben', NULL, 0);
INSERT INTO sets VALUES ('s', 'published');
INSERT INTO set_versions VALUES ('s', 3, '{"title": {"en": "S"}}', '{"cloze": 1}', 2, '', '', 's.json', '2026');
INSERT INTO questions (set_id, version, question, position, kind, body) VALUES
    ('s', 3, 'q0', 0, 'cloze', '{}'), ('s', 3, 'q1', 1, 'cloze', '{}');
INSERT INTO sessions VALUES
    (1, 1, 's', 3, '["q1","q0"]', '2026-12-01T10:00:00.123456+00:00', 2, 0, 'finished', 0, '[]', NULL, NULL),
    (4, 1, 's', 3, '["q0","q1"]', '2026-12-01T10:00:00.123456+00:00', 1, 1, 'open', 2, '[3,1]',
     '2026-12-01T10:00:00.123456+00:00', 77);
INSERT INTO sessions VALUES (9, 2, 's', 3, '["q0"]', '2026-12-01T10:00:00.123456+00:00', 0, 0, 'left', 0, '[]', 0, 0);
DELETE FROM sessions WHERE id = 9;
INSERT INTO attempts VALUES
    (1, 's4:0', 1, 's', 3, 'q0', '["x"]', 'wrong', 0.0, 2, 2.5, '2026-12-01T10:00:00.123456+00:00', 4, NULL, NULL);
"""


def make_old(path: Path, before: str, rows: str = OLD_ROWS) -> None:
    """Make a database as it was before a migration, with rows in it."""
    with closing(connect(path)) as db:
        apply(db, stop_before=before)
        db.conn.executescript(rows)


@pytest.fixture
def old(path: Path) -> Path:
    """Give a database whose sessions are each over one set."""
    make_old(path, "m009_sessions_over_several_sets")
    return path


def test_sessions_over_one_set_say_for_each_question_which_set_it_is_of(old: Path) -> None:
    with Store.open(old) as store:
        finished, opened = store.session(1), store.session(4)
        assert finished is not None
        assert finished.questions == tuple(refs_of("q1", "q0", version=3))
        assert (finished.state, finished.position, finished.asked_at) == (SessionState.FINISHED, 2, None)
        assert opened is not None
        assert opened == store.open_session(1)
        assert (opened.questions, opened.purpose) == (tuple(refs_of("q0", "q1", version=3)), Purpose.QUIZ)
        assert (opened.position, opened.answered, opened.hints, opened.picked) == (1, True, 2, (3, 1))
        assert (opened.started_at, opened.asked_at, opened.message) == (AT, AT, 77)
        assert [attempt.session for attempt in store.attempts()] == [4]


def test_who_chose_nothing_has_it_as_before(old: Path) -> None:
    with Store.open(old) as store:
        assert store.learner(1) == Learner(id=1, name="小林", language="ja", strict_tones=True)
        assert store.learner(2) == Learner(id=2, name="Ben")


def test_ids_of_sessions_go_on_after_the_last_that_was_ever_given(old: Path) -> None:
    with Store.open(old) as store:
        assert store.begin_session(2, refs_of("q0", version=3), AT).result().id == 10


def test_a_learner_has_one_open_session_still(old: Path) -> None:
    with Store.open(old) as store:
        second = store.begin_session(1, refs_of("q0", version=3), AT).result()
        assert store.open_session(1) == second
    with closing(connect(old)) as db, pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        db.execute("UPDATE sessions SET state = 'open' WHERE id = 4")


def test_attempts_point_at_the_sessions_still(old: Path) -> None:
    Store.open(old).close()
    with closing(connect(old)) as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            db.execute("DELETE FROM sessions WHERE id = 4")


def is_checked(db: Database) -> bool:
    """Say whether references are checked on a connection."""
    return bool(db.execute("PRAGMA foreign_keys").fetchone()[0])


def test_references_are_checked_again_after_the_schema_was_changed(old: Path) -> None:
    with closing(connect(old)) as db:
        migrate(db)
        assert is_checked(db)


def test_a_database_with_broken_references_stays_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as other, other:
        other.execute("UPDATE attempts SET chat = 1")
        other.execute("DELETE FROM sessions WHERE id = 4")
    with closing(connect(old)) as db:
        with pytest.raises(sqlite3.IntegrityError, match="a row of attempts points at a row of sessions"):
            migrate(db)
        assert is_checked(db)
        assert applied(db)[-1] == "m008_roles"


def test_what_was_awaited_is_awaited_still(path: Path) -> None:
    rows = (
        "INSERT INTO learners (id, name, language, strict_tones) VALUES (1, '小林', 'ja', 1);"
        "INSERT INTO awaited VALUES (1, 'board-name', 7, '2026-12-01T10:00:00.123456+00:00', NULL);"
    )
    make_old(path, "m016_flags", rows)

    with Store.open(path) as store:
        assert store.awaited.of(1) == Awaited(learner=1, wanted=Wanted.BOARD_NAME, message=7, asked_at=AT)
        known = store.learner(1)
        assert known is not None
        assert known.speaks == "ja"


def test_the_topics_of_rounds_and_schedules_are_known_from_the_start(path: Path) -> None:
    rows = """
    INSERT INTO sets VALUES ('s', 'published');
    INSERT INTO schedules (chat, topic, set_id, count, days, zone, language, made_at) VALUES
        (-1, 7, 's', 5, '{}', 'UTC', 'en', '2026'), (-1, NULL, 's', 5, '{}', 'UTC', 'en', '2026');
    INSERT INTO schedules (chat, topic, set_id, count, days, zone, language, made_at) VALUES
        (-2, 7, 's', 5, '{}', 'UTC', 'en', '2026'), (-1, 7, 's', 6, '{}', 'UTC', 'en', '2026');
    """
    make_old(path, "m036_topics", rows)

    with Store.open(path) as store:
        of_all = [store.topics.of(chat) for chat in (-1, -2, -3)]
        assert [[(each.id, each.name) for each in of_one] for of_one in of_all] == [[(7, None)], [(7, None)], []]
        assert abs((datetime.now(UTC).date() - of_all[0][0].seen).days) <= 1
        assert [store.topics.of_desk(chat) for chat in (-1, -2, -3)] == [7, 7, None]


WORD = """
INSERT INTO sets VALUES ('s', 'published');
INSERT INTO set_versions VALUES ('s', 1, '{}', '{}', 1, '', '', 's.json', '2026');
INSERT INTO readers VALUES ('s', 1, '{}', 1);
"""


@pytest.mark.parametrize("before", ["m035_meanings_of_readers", "m038_meanings_with_all_letters"])
@pytest.mark.parametrize(
    ("body", "meanings"),
    [
        pytest.param({}, set(), id="no meaning"),
        pytest.param({"meaning": {"zh": "学习"}}, set(), id="in Chinese"),
        pytest.param({"meaning": {"en": "photo album"}}, {"photo album"}, id="no particle"),
        pytest.param({"meaning": {"en": "to learn; the art (of it)"}}, {"learn", "art"}, id="senses"),
        pytest.param({"meaning": {"ja": "勉強する、リンゴ／は"}}, {"勉強", "りんご"}, id="Japanese"),
        pytest.param({"meaning": {"en": "x"}, "general": {"en": "Hey!", "ja": "犬"}}, {"hey", "犬"}, id="in general"),
        pytest.param({"general": {"en": "y" * 41}}, set(), id="too long"),
        pytest.param({"general": {"en": "up\ud800"}}, {"up"}, id="half a character"),
    ],
)
def test_words_of_readers_are_found_by_what_they_mean(
    path: Path, before: str, body: dict[str, dict[str, str]], meanings: set[str]
) -> None:
    make_old(path, before, WORD)
    with closing(connect(path)) as db:
        db.execute("INSERT INTO reader_words VALUES ('s', 1, 0, '词', '词', NULL, ?)", (json.dumps(body),))
        migrate(db)
        assert {row[0] for row in db.execute("SELECT meaning FROM reader_meanings")} == meanings


def test_a_step_needs_nothing_of_what_the_program_does_today() -> None:
    ours = {
        name
        for module in walk_packages(migrations.__path__)
        for name in _imported(Path(migrations.__path__[0]) / f"{module.name}.py")
        if name.partition(".")[0] in {"bot", "quizzes"}
    }
    assert ours == {"bot.store.sqlite"}  # the type of what each step gets


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


def test_who_had_a_quiz_or_chose_anything_has_a_private_chat(path: Path) -> None:
    make_old(path, "m046_private_chats", "INSERT INTO learners (id, name, strict_tones) VALUES (1, 'A', 0);")
    with closing(connect(path)) as db:
        db.execute("INSERT INTO learners (id, name, language, strict_tones) VALUES (2, 'B', 'ja', 0)")
        db.execute("INSERT INTO learners (id, name, strict_tones, timezone) VALUES (3, 'C', 0, 'Asia/Tokyo')")
        db.conn.commit()
    with Store.open(path) as store:
        assert [store.unreachable.has_chat(id_) for id_ in (1, 2, 3, 4)] == [False, True, True, False]
