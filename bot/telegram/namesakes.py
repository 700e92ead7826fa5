"""Is there a set with the title of an interview that came, which would be a set of its own beside it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.uploads import UploadState
from bot.uploads.findings import from_json

if TYPE_CHECKING:
    from bot.store import Store
    from bot.store.uploads import Upload


def namesake(store: Store, upload: Upload) -> str | None:
    """
    Give the id of a published set with the same title; None for what is to be the next version of a set anyway.

    Who sends a text again under another file name wants the next version of its set, as a rule; in lists the two would
    look alike. A file that names its set itself wants just that.
    """
    if upload.state is not UploadState.CHECKED or not upload.findings or (upload.changes or {}).get("version"):
        return None
    found = from_json(upload.findings)
    if found.names_set or not found.title:
        return None
    return next((info.id for info in store.sets() if info.title == found.localized_title), None)
