"""
Whose is a file that root makes beside a database? That of whom the database belongs to, or else its folder.

A service that runs as a user of its own could not open root's files; systemd looks at its folder, not at what is in it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def hand_over(made: Path, database: Path) -> None:
    """
    Let a file belong to whom the database belongs to, or its folder; only root can, and only root has to.

    A link stays a link: a service that put one there would be given what it points to, such as the system's own files.
    """
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    like = (database if database.exists() else database.parent).stat()
    with suppress(OSError):  # a root that may not do all, in a container or on a file server, goes on with its own file
        os.chown(made, like.st_uid, like.st_gid, follow_symlinks=False)
