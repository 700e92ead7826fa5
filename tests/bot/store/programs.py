"""Other programs that run beside the tests: real processes, which can be killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[3]


def start(code: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Start a Python program; it reads from a pipe and writes to one."""
    return subprocess.Popen(  # our own interpreter and code
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
    )


def next_line(program: subprocess.Popen[str]) -> str:
    """Wait for the next line that the program prints; nothing when it has ended."""
    assert program.stdout is not None
    return program.stdout.readline().removesuffix("\n")
