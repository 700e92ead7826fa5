"""
Where does a sentence deny a word?

Chinese denies it from before, 不可怕, and Japanese in its ending, 怖くない: what is equal is the one with the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_DENIES = lazy_regex(
    r"(?P<bare>(?:并|从来|一点儿?也|一点儿?都)?(?:不|没有?))(?:是|算|会)?(?:太|大|怎么|那么|这么|很|特别|十分|非常)?$"
)
_DENIED = lazy_regex(r"(?:ない|なく|なかった|なくて|ありません|ありませんでした|いません|いませんでした)(?:です)?$")
_QUALITY_DENIED = lazy_regex(r"(?:く|では|て)(?:ない|ありません|いない|いません)$")
_DENIES_ITSELF = lazy_regex("[不没无非未难]")


def is_denied(japanese: str) -> bool:
    """Tell whether a Japanese word ends in a negation."""
    return _DENIED.search(japanese) is not None


def denial_before(source: str, start: int) -> str:
    """Give what denies the word that starts there right before it: 不 of 不可怕, 不太 of 不太可怕."""
    found = _DENIES.search(source, 0, start)
    return found.group() if found else ""


def is_bare_denial(denial: str) -> bool:
    """Tell a plain negation, 不可怕, from one of a degree: 不太可怕 is not so frightening, and not 怖くない."""
    found = _DENIES.fullmatch(denial)
    return found is not None and found["bare"] == denial


def is_denied_from_afar(site: Site, both: BothSides) -> bool:
    """Tell whether the Japanese denies a quality itself and the Chinese something before it: 不觉得那条狗可怕."""
    is_quality = _QUALITY_DENIED.search(site.other.said) is not None
    is_own = _DENIES_ITSELF.search(site.zh.said) is not None
    return is_quality and not is_own and not denial_before(both.source, site.zh.start)
