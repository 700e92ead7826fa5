"""How is a disk made slow? A small library that waits before each fsync, built here and loaded into a process."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("slow_fsync.c")
PRELOAD = "DYLD_INSERT_LIBRARIES" if os.uname().sysname == "Darwin" else "LD_PRELOAD"


def environment(folder: Path, milliseconds: int) -> dict[str, str] | None:
    """Give the variables with which a process has a slow disk; None where there is no compiler to build it with."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    library = folder / "slow_fsync.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return {PRELOAD: str(library), "SLOW_FSYNC_MS": str(milliseconds)}
