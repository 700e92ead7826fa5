"""
Does a bot run on this database already? The operating system's lock on a file beside it, gone with the process.

Only a running bot takes it; the command line never does.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.store.connection import OWNER_ONLY_FILE
from bot.store.copying import LOCK
from bot.store.opening import VARIABLE, make_folder_of
from bot.store.ownership import hand_over
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def only_one(database: Path) -> Iterator[None]:
    """
    Be the only bot on this database.

    The file stays when the lock is given back: to delete it would let two others lock two files of one name.

    Raises:
        BadInput: another one runs; the message says the cure.
    """
    path = database.with_name(f"{database.name}{LOCK}")
    handle = _opened(path, database)
    try:
        try:
            _lock(handle)
        except OSError as error:
            msg = (
                f"a bot runs already on the database {database} ({path} is locked): stop it first, or name another"
                f" database with {VARIABLE}"
            )
            raise BadInput(msg) from error
        yield
    finally:
        os.close(handle)


def check_no_bot(database: Path) -> None:
    """
    See that no bot runs on a database that is about to be changed for this version: it would not know it any more.

    Raises:
        BadInput: one does; the message says the cure.
    """
    if _is_locked(database.with_name(f"{database.name}{LOCK}")):
        msg = (
            f"the database {database} is of an earlier version, and a bot runs on it that would not know it any more "
            f"once this version has changed it: stop the bot first, and start it again as this version"
            f" ({VARIABLE} says where the database is)"
        )
        raise BadInput(msg)


def _is_locked(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:  # no bot was here yet
        return False
    try:
        _lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _opened(path: Path, database: Path) -> int:
    try:
        make_folder_of(path)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY_FILE)
        hand_over(path, database)
    except OSError as error:
        msg = (
            f"{path} cannot be made ({error.strerror}): give a path in a folder that this user may write to "
            f"({VARIABLE} says where the database is)"
        )
        raise BadInput(msg) from error
    return handle
