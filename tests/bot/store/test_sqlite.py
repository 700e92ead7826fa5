"""The database is opened without what it has no use for, which stays there for those who have; it undoes what fails."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.connection import connect

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("import sys, bot.store; sys.exit('sqlite_utils' in sys.modules)", id="nothing takes steps"),
        pytest.param("import sys, {library}; sys.exit('numpy' in sys.modules)", id="not loaded"),
        pytest.param("import {library}, numpy; numpy.zeros(1)", id="loaded afterwards"),
        pytest.param("import numpy, {library}; import numpy; numpy.zeros(1)", id="loaded before"),
    ],
)
def test_the_store_loads_what_it_needs_and_takes_nothing_from_anybody(program: str) -> None:
    words = program.format(library="bot.store.migrations.library")
    assert subprocess.run([sys.executable, "-c", words], check=False).returncode == 0


def test_what_no_first_question_needs_is_loaded_later(path: Path) -> None:
    program = f"""
import pathlib, sys
from bot.store import Store
store = Store.open(pathlib.Path({str(path)!r}))
before = "bot.store.rounds" in sys.modules
store.get_ready()
print(before, "bot.store.rounds" in sys.modules, store.rounds is store.rounds)
store.close()
"""
    assert subprocess.check_output([sys.executable, "-c", program], text=True).split() == ["False", "True", "True"]


def test_a_database_of_today_is_opened_without_what_takes_steps(path: Path) -> None:
    Store.open(path).close()
    again = f"""
import pathlib, sys
from bot.store import Store
Store.open(pathlib.Path({str(path)!r})).close()
sys.exit('sqlite_utils' in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", again], check=False).returncode == 0


def test_what_fails_within_a_block_is_undone_with_all_that_was_done_in_it(path: Path) -> None:
    with closing(connect(path)) as db:
        db.execute("CREATE TABLE numbers (number INTEGER)")
        with suppress(ZeroDivisionError), db.atomic():
            db.execute("INSERT INTO numbers VALUES (?)", (1 // 1,))
            db.execute("INSERT INTO numbers VALUES (?)", (1 // 0,))
        with db.atomic():
            db.execute("INSERT INTO numbers VALUES (2)")
        assert [row["number"] for row in db.execute("SELECT number FROM numbers")] == [2]
