"""Which files does somebody mean who names one? That one, or all that are in it where it is a ZIP."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.cli.bounded import bounded
from bot.cli.files import name_of, read_bytes
from bot.settings import care
from bot.uploads.archive import is_archive, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.limits import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A file: where it is as a person would say it, the name by which its format may be known, what is in it."""

    path: Path
    name: str
    data: bytes


def given(path: Path, limits: Limits) -> tuple[Given, ...]:
    """
    Read a file; of a ZIP, take out the files.

    Raises:
        BadInput: there is nothing to be read, or unpacking needs more than is allowed.
        InvalidFile: it is too large, or a ZIP that is not taken apart.
    """
    data = read_bytes(path, limits)
    if not is_archive(data, name_of(path)):
        return (Given(path=path, name=name_of(path), data=data),)
    with bounded():
        members = unpacked(data, limits, care(os.environ).files)
    return tuple(Given(path=path / member.name, name=member.name, data=member.content) for member in members)
