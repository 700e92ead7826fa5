"""The database is opened without numpy, which stays there for those who draw."""

from __future__ import annotations

import subprocess
import sys

import pytest


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
