"""In which language a person reads, as far as the environment of their terminal tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.texts import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")


def language_from_environment(environ: Mapping[str, str]) -> str:
    """Read the first locale that is set, such as `ja_JP.UTF-8`; English where none is, or one that is not ours."""
    first = next((value for name in VARIABLES if (value := environ.get(name, "").strip())), "")
    return language_of(first.partition(".")[0].partition(":")[0])
