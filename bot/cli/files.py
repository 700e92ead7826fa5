"""How does a file that a person names get into memory, and out of it, without surprises?"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

import click

from bot.cli.on_screen import on_screen
from quizzes.errors import BadInput, InvalidFile
from quizzes.limits import megabytes
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from quizzes.limits import Limits

STANDARD_INPUT = "-"
AT_ONCE = 1 << 20  # bytes
_GIVE_A_FILE = "give a file, or - for standard input"
# Whether a file can be read is seen when it is read: then one that cannot be is a fault of the input, not of the usage.
FILE = click.Path(path_type=Path, readable=False)


def read_bytes(path: Path, limits: Limits) -> bytes:
    """
    Read a file, or standard input for `-`, unless it is larger than allowed.

    Raises:
        BadInput: there is nothing to be read; the message says why and what to do.
        InvalidFile: it is too large.
    """
    if str(path) == STANDARD_INPUT:
        return _within(_read(sys.stdin.buffer, limits), None, limits)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            _refuse(path, "is a folder" if stat.S_ISDIR(found.st_mode) else "is no regular file", _GIVE_A_FILE)
        if found.st_size > limits.bytes:
            _refuse_size(found.st_size, limits)
        with path.open("rb") as file:
            return _within(_read(file, limits), found.st_size, limits)
    except FileNotFoundError:
        _refuse(path, "there is no such file", "check the name")
    except PermissionError:
        _refuse(path, "may not be read", "change its permissions")
    except OSError as error:
        _refuse(path, f"cannot be read ({error.strerror})", "give another file")


def write_bytes(path: Path, data: bytes) -> None:
    """
    Write a file whole or not at all: whoever reads it meets the old content or the new one.

    Raises:
        BadInput: it cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        _replace(path.resolve(), data)
    except IsADirectoryError:
        _refuse(path, "is a folder", "give the name of a file")
    except OSError as error:
        _refuse(path, f"cannot be written ({error.strerror})", "give another name")


def refuse_one_for_two(*paths: Path | None) -> None:
    """
    See that no two of several paths, of which some may not be given, lead to one file: writing one would lose another.

    Raises:
        BadInput: two do.
    """
    given = (path for path in paths if path is not None and str(path) != STANDARD_INPUT)
    for one, other in combinations(given, 2):
        if _is_same(one, other):
            _refuse(other, "is named for two things", "give each file a name of its own")


def name_of(path: Path) -> str:
    """Give the name by which a format may be known; standard input has none."""
    return "" if str(path) == STANDARD_INPUT else path.name


def _is_same(one: Path, other: Path) -> bool:
    """Say whether two paths lead to one file; what is no file, as /dev/null, loses nothing."""
    if one.exists() and other.exists():
        return one.is_file() and one.samefile(other)
    return one.resolve() == other.resolve()


def _replace(path: Path, data: bytes) -> None:
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask


def _read(file: BinaryIO, limits: Limits) -> bytes:
    """Read what is there until it is too much: for all that is allowed no room is made before."""
    data = bytearray()
    while len(data) <= limits.bytes and (part := file.read(AT_ONCE)):
        data += part
    return bytes(data)


def _within(data: bytes, size: int | None, limits: Limits) -> bytes:
    if len(data) > limits.bytes:
        _refuse_size(size, limits)
    return data


def _refuse_size(size: int | None, limits: Limits) -> NoReturn:
    most = megabytes(limits.bytes)
    has = f"more than {most}" if size is None else megabytes(size)
    message = f"The file has {has}, and {most} are allowed; split it."
    raise InvalidFile([Problem(severity=Severity.ERROR, code="too-large", message=message)])


def _refuse(path: Path, fault: str, cure: str) -> NoReturn:
    msg = f"{on_screen(path)}: {fault}; {cure}"
    raise BadInput(msg)
