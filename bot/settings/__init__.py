"""What is the bot told from outside, and where does it stand? In values, read from the environment."""

from __future__ import annotations

from bot.settings.environment import (
    TELEGRAM,
    backups,
    care,
    database_path,
    default_timezone,
    faults,
    file_limits,
    settings_from,
)
from bot.settings.misspelt import misspelt
from bot.settings.values import (
    DEFAULT_BACKUP_DAYS,
    DEFAULT_CARE,
    Backups,
    Care,
    Listen,
    LogFormat,
    Secret,
    Settings,
    Webhook,
)

__all__ = [
    "DEFAULT_BACKUP_DAYS",
    "DEFAULT_CARE",
    "TELEGRAM",
    "Backups",
    "Care",
    "Listen",
    "LogFormat",
    "Secret",
    "Settings",
    "Webhook",
    "backups",
    "care",
    "database_path",
    "default_timezone",
    "faults",
    "file_limits",
    "misspelt",
    "settings_from",
]
