"""What the tests have made in the other process; some of it goes wrong."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING, Never

if TYPE_CHECKING:
    from pathlib import Path


class Told(Exception):
    """An error that can be copied, with its words."""

    def __str__(self) -> str:
        return "so it is"


class Uncopied(Exception):
    """An error that cannot be copied: it wants two arguments and keeps one."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first + second)


def add(left: int, right: int, *, more: int = 0) -> int:
    return left + right + more


def process_id() -> int:
    return os.getpid()


def process_id_after(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def loaded(module: str) -> bool:
    return module in sys.modules


def fail() -> Never:
    raise Told


def fail_uncopied() -> Never:
    raise Uncopied(*"12")


def give_what_cannot_be_sent() -> object:
    return lambda: None


def break_down() -> None:
    os._exit(3)


def killed_the_first_time(seen: Path) -> int:
    """Give which time it is asked for."""
    if seen.exists():
        return 2
    seen.touch()
    os.kill(os.getpid(), signal.SIGKILL)
    return 1


def leave() -> None:
    sys.exit(4)


def many_bytes(count: int) -> bytes:
    return b"x" * count


def fill_memory(count: int) -> int:
    return len([bytes(1_000_000) for _ in range(count)])


def compute_for_ever() -> None:
    while True:
        pass


def compute_for(seconds: float) -> int:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return os.getpid()
