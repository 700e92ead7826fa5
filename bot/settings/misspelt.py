"""Which variables look as if they were ours, and are not? What they say holds nowhere, and nothing else tells so."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from bot.settings.values import Care
from quizzes.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Iterable

PREFIX = "QUIZBOT_"
NAMES = (
    "QUIZBOT_TOKEN",
    "QUIZBOT_TOKEN_FILE",
    "QUIZBOT_DATABASE",
    "QUIZBOT_ADMINS",
    "QUIZBOT_API_URL",
    "QUIZBOT_WEBHOOK_URL",
    "QUIZBOT_WEBHOOK_LISTEN",
    "QUIZBOT_WEBHOOK_SECRET",
    "QUIZBOT_TIMEZONE",
    "QUIZBOT_BACKUP_DIR",
    "QUIZBOT_BACKUP_DAYS",
    "QUIZBOT_METRICS_LISTEN",
    "QUIZBOT_LOG_FORMAT",
    "QUIZBOT_LOG_LEVEL",
    "QUIZBOT_RATE_LIMIT",
    *(f"QUIZBOT_LIMIT_{field.name.upper()}" for field in (*fields(Limits), *fields(Care))),
)


def misspelt(names: Iterable[str]) -> list[str]:
    """Say of each name that only looks like one of ours that it is none, and which may be meant; no value is told."""
    unknown = sorted(name for name in names if name.upper().startswith(PREFIX) and name not in NAMES)
    return [f"{name} is no variable of quizbot, and is passed over{_meant(name)}" for name in unknown]


def _meant(name: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - a bot that serves does not load what few names need

    found = get_close_matches(name.upper(), NAMES, n=1, cutoff=0.8)
    return f": {found[0]} may be meant" if found else ""
