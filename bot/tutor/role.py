"""What may a person do beside learning?"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What somebody was granted; the admins that `QUIZBOT_ADMINS` names need none of it."""

    TEACHER = "teacher"
    ADMIN = "admin"
