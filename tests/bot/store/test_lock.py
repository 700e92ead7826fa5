from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.connection import connect
from bot.store.lock import only_one
from bot.store.migrations import NAMES, applied, apply
from quizzes.errors import BadInput
from tests.bot.store.programs import next_line, start

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from bot.store.lock import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def lay_before_last_step(path: Path) -> None:
    """Lay a database as the version before the last change of the schema has left it."""
    with closing(connect(path)) as db:
        apply(db, stop_before=NAMES[-1])


def schema_of(path: Path) -> str:
    """Name the last step that was taken."""
    with closing(connect(path)) as db:
        return applied(db)[-1]


def test_a_second_bot_is_refused_while_the_first_one_runs(path: Path) -> None:
    with (
        only_one(path),
        pytest.raises(BadInput, match=r"a bot runs already on the database .*QUIZBOT_DATABASE"),
        only_one(path),
    ):
        pass
    with only_one(path):
        pass


def test_a_bot_of_another_database_is_none_of_its_business(path: Path) -> None:
    with only_one(path), only_one(path.with_name("other.db")):
        pass


def test_the_lock_is_gone_with_a_process_that_was_killed(path: Path) -> None:
    with start(HOLD, path) as process:
        assert next_line(process) == "held"
        with pytest.raises(BadInput, match="stop it"), only_one(path):
            pass
        process.kill()
        process.wait()
        with only_one(path):
            pass


def test_the_lock_blocks_no_command(path: Path) -> None:
    with only_one(path), Store.open(path) as store:
        assert store.sets() == []


def test_a_database_of_an_earlier_version_is_not_changed_under_the_bot_that_runs_on_it(path: Path) -> None:
    lay_before_last_step(path)
    with only_one(path):
        with pytest.raises(BadInput, match=r"is of an earlier version, and a bot runs .*: stop the bot first"):
            Store.open(path)
        assert schema_of(path) == NAMES[-2]
        assert not list(path.parent.glob("*.schema-*"))
        Store.open(path, is_alone=True).close()  # the bot itself
    assert schema_of(path) == NAMES[-1]


def test_a_database_of_an_earlier_version_is_changed_by_a_command_where_no_bot_runs(path: Path) -> None:
    lay_before_last_step(path)
    with only_one(path):
        pass
    Store.open(path).close()
    assert schema_of(path) == NAMES[-1]


def test_the_folder_is_made_and_its_fault_is_told(tmp_path: Path) -> None:
    with only_one(tmp_path / "new" / "quizbot.db"):
        pass
    (tmp_path / "file").touch()
    with (
        pytest.raises(BadInput, match=r"cannot be made \(Not a directory\)"),
        only_one(tmp_path / "file" / "quizbot.db"),
    ):
        pass
