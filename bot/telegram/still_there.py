"""Which questions of an earlier session can be asked today? Its set may be retired, or have a new version since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.store import SetState
from bot.tutor.summary import left_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.library import Library
    from bot.tutor.session import QuestionRef, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A session that was stopped, by its number, and how many of its questions can still be asked: one or more."""

    session: int
    left: int


def still_there(library: Library, refs: Iterable[QuestionRef]) -> list[QuestionRef]:
    """Give what can be asked today, each in the latest version of its set: a key may have been put right since."""
    asked = [*refs]
    sets = (library.info(set_id) for set_id in {ref.set_id for ref in asked})
    published = {info.id: info.version for info in sets if info is not None and info.state is SetState.PUBLISHED}
    latest = (_of(published[ref.set_id], ref) for ref in asked if ref.set_id in published)
    return [ref for ref in latest if library.is_askable(ref.set_id, ref.version, ref.question)]


def unfinished(library: Library, session: Session) -> Unfinished | None:
    """Say how much is left of a session that was stopped; None where nothing is."""
    left = left_of(session)
    count = len(still_there(library, left)) if left else 0
    return Unfinished(session=session.id, left=count) if count else None


def _of(version: int, ref: QuestionRef) -> QuestionRef:
    return ref if ref.version == version else replace(ref, version=version)
