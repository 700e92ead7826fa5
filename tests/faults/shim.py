"""
How do a disk and a clock go wrong for one process, without rights that a test does not have?

A small library, compiled here and loaded before the C library of the bot, fails at what a shared file says.
"""

from __future__ import annotations

import mmap
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTROL = struct.Struct("=qqqq")
_SOURCE = Path(__file__).with_name("shim.c")
MILLI = 1000


def is_possible() -> bool:
    """Say whether there is what it takes: Linux and a C compiler."""
    return sys.platform == "linux" and shutil.which("cc") is not None


class Shim:
    """What goes wrong now for files under a folder, and with the clock."""

    def __init__(self, folder: Path, under: Path) -> None:
        self._library, self._under = folder / "shim.so", under
        self._path = folder / "shim.control"
        self._path.write_bytes(bytes(_CONTROL.size))
        compiler = shutil.which("cc") or "cc"
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O2", "-w", "-o", self._library, _SOURCE, "-ldl"], check=True, timeout=60
        )
        with self._path.open("r+b") as file:
            self._control = mmap.mmap(file.fileno(), _CONTROL.size)
        self.clock = 0.0
        self._write_error = self._open_error = 0
        self._sync = 0.0

    @property
    def environment(self) -> Mapping[str, str]:
        """What a process has to be started with."""
        return {
            "LD_PRELOAD": str(self._library),
            "QUIZBOT_SHIM": str(self._path),
            "QUIZBOT_SHIM_UNDER": str(self._under),
        }

    def disk(self, *, writing: int = 0, opening: int = 0, sync: float = 0.0) -> None:
        """Let writes and openings fail with an error's number, and let each fsync take some seconds longer."""
        self._write_error, self._open_error, self._sync = writing, opening, sync
        self._tell()

    def put_clock(self, seconds: float) -> None:
        """Put the clock so far forward, seen from the true time."""
        self.clock = seconds
        self._tell()

    def close(self) -> None:
        """Let go of the shared file."""
        self._control.close()

    def _tell(self) -> None:
        self._control[:] = _CONTROL.pack(
            int(self.clock * MILLI), self._write_error, self._open_error, int(self._sync * MILLI)
        )
