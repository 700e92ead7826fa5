"""The database is opened without what it has no use for, which stays there for those who have."""

from __future__ import annotations

import subprocess
import sys

import pytest

DAY = "sqlite_utils.recipes.parsedate('3 May 2026') == '2026-05-03'"


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("import sys, bot.store; sys.exit('numpy' in sys.modules)", id="not loaded"),
        pytest.param("import bot.store, numpy; numpy.zeros(1)", id="loaded afterwards"),
        pytest.param("import numpy, bot.store; numpy.zeros(1)", id="loaded before"),
    ],
)
def test_the_store_needs_no_numpy_and_takes_it_from_nobody(program: str) -> None:
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("import sys, bot.store; sys.exit('dateutil' in sys.modules)", id="not loaded"),
        pytest.param(f"import sys, bot.store, sqlite_utils; sys.exit(not {DAY})", id="loaded when it is used"),
        pytest.param("import bot.store, dateutil.parser; dateutil.parser.parse('3 May 2026')", id="loaded afterwards"),
        pytest.param(f"import sys, dateutil, bot.store, sqlite_utils; sys.exit(not {DAY})", id="loaded before"),
    ],
)
def test_what_reads_dates_is_loaded_by_who_uses_it(program: str) -> None:
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
