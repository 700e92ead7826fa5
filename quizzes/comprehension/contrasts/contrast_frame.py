"""What does the wording of a contrast say: 不是A，而是B, 是B，不是A?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.contrast_site import Site


def told_by_frame(site: Site, frame: str) -> Localized:
    """Tell what a frame says, written as in the text."""
    ja, en = ("AではなくB", "not A but B") if site.denies_first else ("BであってAではない", "B, not A")
    return Localized(ja=f"「{frame}」は「{ja}」という意味です。", en=f"{frame} means “{en}”.")
