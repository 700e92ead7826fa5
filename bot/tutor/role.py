"""What may a person do beside learning, and who may give that to whom?"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What somebody was granted; the admins that `QUIZBOT_ADMINS` names need none of it."""

    TEACHER = "teacher"
    ADMIN = "admin"


def grantable(roles: frozenset[Role], *, is_owner: bool) -> tuple[Role, ...]:
    """
    Say which roles somebody may give and take away: an owner all, an admin that of a teacher.

    Owners are those whom `QUIZBOT_ADMINS` names: nobody can make one, and nobody can take that away in a chat.
    """
    if is_owner:
        return (Role.TEACHER, Role.ADMIN)
    return (Role.TEACHER,) if Role.ADMIN in roles else ()
