"""
What else could be meant, and what else denied, where a text sets one thing of value against another?

    是信任，而不是价格       what the text says
    是耐心，而不是价格; 是信任，而不是设备; 是耐心，而不是设备

Each half stands twice, so that neither sense nor look tells which is the key; of the two others the text never speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.contrast_options import Sort, options_of, sort_of
from quizzes.distractors.item import Distractor
from quizzes.distractors.other_numbers import mix
from quizzes.distractors.vetoes import means_alike
from quizzes.distractors.words import Sense, in_simplified, sense_of
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.comprehension.contrast_site import Site
    from quizzes.distractors.document import Document, Spot

_MOST_BEFORE = 2  # characters that say more of a thing: 心里踏实
_EASY, _HARDER = 4, 1  # levels that a word which the text has not may be above those that it has
# What may be said of anything that people value: 客人要的, 最重要的, 关键.
_OF_ANYTHING = re.compile(
    r"(?:要|缺|缺少|靠|凭|买|卖|看|看重|看中|在乎|关心|重视|追求|担心|图|求|讲究|重要|要紧|难|难得|宝贵|值钱|拼|比|给|得到|留下|失去|省)的$|"
    r"(?:重点|关键|问题|秘诀|原因|核心|标准|优势|差别|区别|本质|难点|难处)$"
)
_TAKE_ANY = frozenset(
    {"在于", "在於", "靠", "依靠", "需要", "追求", "看重", "重视", "重視", "关心", "關心", "卖", "賣", "买", "買"}
)
_OFFERED = 2  # words of a row
_ALONE = "material"  # the field whose words stand beside their own kind only


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """
    A word for something that people set against something else, with its kind and what it is about.

    The first words of a row are said of almost anything and so are offered; the others are only known.
    """

    word: str
    field: str
    topic: str
    is_offered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lattice:
    """The key and three others, and the two words of which the text never speaks: one said, one denied in its place."""

    options: tuple[str, str, str, str]
    said: str
    denied: str


def lattice_of(document: Document, spot: Spot, site: Site) -> Lattice | None:
    """Offer other things for what is said and for what is denied; None where they would not fit, or none are known."""
    a, b = (_matter_of(in_simplified(phrase)) for phrase in (site.a, site.b))
    if a is None or b is None or site.is_both or sort_of(site) is not Sort.WHAT or a.topic == b.topic:
        return None
    if (a.field == _ALONE) is not (b.field == _ALONE) or not (a.field == _ALONE or _takes_any(site)):
        return None
    known = (a, b, *(each for each in _table().values() if each.word in in_simplified(site.a + site.b)))
    translation = (spot.translation or "").lower()
    for said, denied in product(_others(document, b, known), _others(document, a, known)):
        if any(_is_in(document, each.word, translation) for each in (said, denied)):
            continue
        if said.topic != denied.topic and not _are_alike(said, denied):
            return _lattice(document, site, said.word, denied.word)
    return None


def of_rivals(document: Document, site: Site, lattice: Lattice, wrong: Sequence[str]) -> tuple[Distractor, ...]:
    """Say of each of the three others which half of it the text does not say."""
    said, denied = lattice.said, lattice.denied
    (said_ja, said_en), (denied_ja, denied_en) = _meaning(document, said), _meaning(document, denied)
    whys = (
        Localized(
            ja=f"「{said}」{said_ja}は本文に出てきません。「{site.a}」ではない、と言って挙げているのは「{site.b}」です。",
            en=f"The text never speaks of {said}{said_en}: what it names in place of {site.a} is {site.b}.",
        ),
        Localized(
            ja=f"「{denied}」{denied_ja}は本文に出てきません。否定しているのは「{site.a}」です。",
            en=f"The text never speaks of {denied}{denied_en}: what it denies is {site.a}.",
        ),
        Localized(
            ja=f"「{said}」{said_ja}も「{denied}」{denied_ja}も本文に出てきません。"
            f"「{site.a}」を否定して、「{site.b}」を挙げています。",
            en=f"The text speaks neither of {said}{said_en} nor of {denied}{denied_en}: it denies {site.a} "
            f"and names {site.b}.",
        ),
    )
    return tuple(
        Distractor(option=option, code=RefutationCode.EDITED, why=why) for option, why in zip(wrong, whys, strict=True)
    )


def _meaning(document: Document, word: str) -> tuple[str, str]:
    """Give in brackets what a word means, in Japanese and in English."""
    gloss = document.gloss_of(word)
    ja = f"（{gloss.ja}）" if gloss.ja and gloss.ja != word else ""
    return ja, f" (“{gloss.en}”)" if gloss.en else ""


def _takes_any(site: Site) -> bool:
    """Tell whether almost anything that people value goes with a subject: one 看重 luck as well, and studies none."""
    if site.be != "是":
        return site.be in _TAKE_ANY
    return bool(_OF_ANYTHING.search(in_simplified(site.subject)))


def _is_in(document: Document, word: str, translation: str) -> bool:
    """Tell whether a translation has what a word means."""
    gloss = document.gloss_of(word)
    means = (*(gloss.ja or "").split("、"), *(gloss.en or "").lower().split(", "))
    return any(each in translation for each in means if each)


def _lattice(document: Document, site: Site, said: str, denied: str) -> Lattice | None:
    x, y = document.written(said), document.written(denied)
    sites = (site, replace(site, b=x), replace(site, a=y), replace(site, a=y, b=x))
    options = [made[0] for made in map(options_of, sites) if made is not None]
    if len(options) != len(sites):
        return None
    key, first, second, third = options
    return Lattice(options=(key, first, second, third), said=x, denied=y)


def _matter_of(phrase: str) -> Matter | None:
    """Find what a phrase is, by its last word: 心里踏实 is a feeling; a word of one character stands alone."""
    known = (
        matter
        for word, matter in _table().items()
        if phrase == word
        or (len(word) > 1 and phrase.endswith(word) and len(hanzi_of(phrase)) <= len(word) + _MOST_BEFORE)
    )
    return max(known, key=lambda matter: len(matter.word), default=None)


def _others(document: Document, one: Matter, known: tuple[Matter, ...]) -> Iterator[Matter]:
    """Give others of the kind of one, about none of what is known, of which the text never speaks."""
    topics = {matter.topic for matter in known}
    easy = max(_EASY, *(document.level_of(matter.word) for matter in known)) + _HARDER
    every = sorted(_table().values(), key=lambda matter: mix(f"{document.interview.sha256}{matter.word}"))
    for matter in every:
        is_kind = matter.field == one.field and matter.topic not in topics and matter.is_offered
        is_plain = is_kind and document.level_of(matter.word) <= easy and document.is_said_there(matter.word)
        if is_plain and not _is_told(document, matter) and not any(_are_alike(matter, each) for each in known):
            yield matter


@lru_cache(maxsize=1 << 10)
def _is_told(document: Document, matter: Matter) -> bool:
    return any(matter.word in in_simplified(spot.source) for spot in document.spots)


def _are_alike(one: Matter, other: Matter) -> bool:
    first, second = (sense_of(each.word) or Sense(word=each.word, pos="n") for each in (one, other))
    return bool(set(one.word) & set(other.word)) or means_alike(first, second)


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Matter]:
    return {
        word: Matter(word=word, field=field, topic=topic, is_offered=at < _OFFERED)
        for field, topic, words in rows_of("set_against.tsv")
        for at, word in enumerate(words.split(","))
    }
