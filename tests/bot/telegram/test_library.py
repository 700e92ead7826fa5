"""A process that serves carries nothing that it has no use for, and leaves it there for who has."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("import bot.cli.run, sys; sys.exit('rich' in sys.modules)", id="nothing to colour with"),
        pytest.param("import bot.cli.run, sys; sys.exit('aiohttp' in sys.modules)", id="no server of pages"),
        pytest.param(
            "import bot.cli.run, sys; sys.exit('charset_normalizer' in sys.modules)", id="no guess of encodings"
        ),
        pytest.param("import bot.cli.run, pygments.lexers, rich.console", id="loaded afterwards"),
        pytest.param("import pygments.lexers, bot.cli.run, rich.console", id="loaded before"),
    ],
)
def test_a_process_that_serves_loads_what_it_needs(program: str) -> None:
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
