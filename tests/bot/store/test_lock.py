from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.lock import only_one
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


def test_the_folder_is_made_and_its_fault_is_told(tmp_path: Path) -> None:
    with only_one(tmp_path / "new" / "quizbot.db"):
        pass
    (tmp_path / "file").touch()
    with (
        pytest.raises(BadInput, match=r"cannot be made \(Not a directory\)"),
        only_one(tmp_path / "file" / "quizbot.db"),
    ):
        pass
