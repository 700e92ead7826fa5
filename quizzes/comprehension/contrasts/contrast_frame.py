"""What does the wording of a contrast say: 不是A，而是B, 不仅是A，而且是B, 只看B，不看A?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.contrast_site import Site

_TAKES_FOR, _CALLS = frozenset({"算"}), frozenset({"叫", "称", "称为", "叫做"})


def told_by_frame(site: Site, frame: str) -> Localized:
    """Tell what a frame says, written as in the text; of a verb other than 是 to which of the two it applies."""
    if site.be in _TAKES_FOR and f"不{site.be}" in frame:
        return Localized(
            ja=f"「算」は「…とみなす、…ということになる」という意味で、「{frame}」は「AではなくBということになる」です。",
            en=f"算 means “to count as”, so that {frame} is “it counts as B, not as A”.",
        )
    if in_simplified(site.be) in _CALLS and f"不{site.be}" in frame:
        return Localized(
            ja=f"「{frame}」は「Bと言うのであって、Aとは言わない」という意味です。",
            en=f"{frame} means “that is called B, not A”.",
        )
    if site.be != "是" and f"不{site.be}" in frame:
        alone_ja, alone_en = ("だけ", " alone") if site.is_only else ("", "")
        return Localized(
            ja=f"「{frame}」は、「{site.be}」の対象がB{alone_ja}であって、Aではないという意味です。",
            en=f"{frame} says that {site.be} goes with B{alone_en}, and not with A.",
        )
    ja, en = _means(site)
    return Localized(ja=f"「{frame}」は「{ja}」という意味です。", en=f"{frame} means “{en}”.")


def _means(site: Site) -> tuple[str, str]:
    if site.is_both:
        is_added = site.frame.startswith("不")
        return ("AだけでなくBも", "not only A but also B") if is_added else ("AでもありBでもある", "both A and B")
    return ("AではなくB", "not A but B") if site.denies_first else ("BであってAではない", "B, not A")
