"""
Which words of a translation say what an edit of its sentence changes, and what would stand there instead?

    冬天 → 夏天     in the winter      in the summer
    很低 → 很高     低いのです          高いのです
    四张 → 六张     机を四つ            机を六つ

Only what stands once in the translation is changed, and only into what has the same form there.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of, stands_in
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.statements.translated_numbers import Place, other_number
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.perturbations import places
from quizzes.distractors.edits.swaps import Swap, stands
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.places import BothSides

_Glosses: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
_PLACE_NAME = "ns"
_NOUNS = frozenset({"n", "nc", "np", "s", "t"})
_OF_NUMBERS = frozenset({EditKind.NUMBER, EditKind.AMOUNT})
_NUMERAL = lazy_regex("[0-9二三四五六七八九十百千万亿两]|(?:星期|礼拜|周)一|十一月|一月")
_OF_WORDS = frozenset({EditKind.WORD, EditKind.TIME})
# A season or a part of the day that is written into another word: 冬休み, 夕食, good morning.
_OPENS = lazy_regex('(?:^|[.!?…][”’"\']? +|[“‘"(])$')  # a sentence, which a capital begins
_GREETS = lazy_regex(r"(?i:\bgood )$")
_POLITE = lazy_regex("お?[一-龥ぁ-ん]{1,3}さん")  # お母さん, おばさん, beside which 父 is no like word
_ENDS = lazy_regex(r"[\s\S]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A wording of a sentence, the one that is put there, and how both are said in a translation."""

    zh: str
    zh_other: str
    said: str
    other: str


def may_be_translated(text: str) -> bool:
    """Tell whether a simplified text has a number or a word that can be changed in a translation: most have none."""
    return _NUMERAL.search(text) is not None or any(word in text for word in _named())


def translated(edit: Edit, source: str, translation: str, language: str) -> Place | None:
    """Find what an edit of a sentence changes in its translation; None where that cannot be told, or not be said."""
    found: Place | None = None
    if edit.kind in _OF_NUMBERS:
        found = other_number(source, edit.said, edit.other, translation, language)
    elif edit.kind in _OF_WORDS:
        found = _by_words(edit, translation, language)
    return found if found is not None and _is_new(found, translation) else None


def turned(text: str, translation: str, language: str) -> Iterator[tuple[Edit, Place]]:
    """Give the wordings of a sentence that our table turns round, with what they are in its translation."""
    simple = in_simplified(text)
    for row in _rows().get(language, ()):
        zh = list(compiled(row.zh).finditer(simple)) if stands_in(row.zh, simple) else []
        said = list(compiled(row.said).finditer(translation)) if len(zh) == 1 else []
        if len(said) == 1:
            start, end = zh[0].span()
            edit = Edit(start=start, end=end, said=text[start:end], other=row.zh_other, kind=EditKind.OPPOSITE)
            other = row.other[:1].upper() + row.other[1:] if said[0].group()[0].isupper() else row.other
            place = Place(start=said[0].start(), end=said[0].end(), said=said[0].group(), other=other)
            if _is_new(place, translation):
                yield edit, place


def exchanged(both: BothSides) -> Iterator[tuple[Edit, Place]]:
    """Give the words of a sentence for which another stands in a translation that shuts them out."""
    for site in places(both):
        is_of_group = site.is_of_field
        for zh_other, other in zip(site.zh.others, site.other.others, strict=True):
            if is_of_group or zh_other in _contraries().get(site.zh.said, ()):
                zh, said = site.zh, site.other
                yield (
                    Edit(start=zh.start, end=zh.end, said=zh.said, other=zh_other, kind=EditKind.OPPOSITE),
                    Place(start=said.start, end=said.end, said=said.said, other=other),
                )


@lru_cache(maxsize=1)
def _contraries() -> Mapping[str, tuple[str, ...]]:
    """Load the words that shut a word out, however much they fit in its place: 突然 for 渐渐, no 立刻 for 很快."""
    return {word: tuple(contraries.split("|")) for word, contraries in rows_of("contrary_words.tsv")}


def _is_new(place: Place, translation: str) -> bool:
    """Tell whether what is put there can be said, and is not said elsewhere."""
    rest = f"{translation[: place.start]}|{translation[place.end :]}"
    return bool(place.other) and place.other.casefold() not in rest.casefold()


def _by_words(edit: Edit, translation: str, language: str) -> Place | None:
    """Exchange a noun for another one in the form in which it stands."""
    swap = _swap(in_simplified(edit.said), in_simplified(edit.other))
    found = stands(swap, translation, language) if swap is not None else ()
    if len(found) != 1 or found[0].others[0] is None or _GREETS.search(translation[: found[0].start]):
        return None
    start, end = found[0].start, found[0].end
    other = _as_polite(translation[start:end], in_simplified(edit.other)) or found[0].others[0]
    is_large = language == "en" and translation[start].isupper() and _OPENS.search(translation[:start]) is not None
    other = other[:1].upper() + other[1:] if is_large else other
    return Place(start=start, end=end, said=translation[start:end], other=other)


def _as_polite(said: str, other: str) -> str:
    """Give the Japanese word for somebody with お and さん where what stands there has them; nothing without one."""
    glosses = _glosses(other)
    polite = (gloss for gloss in (glosses[0] if glosses is not None else ()) if _POLITE.fullmatch(gloss))
    return next(polite, "") if _POLITE.fullmatch(said) else ""


@lru_cache(maxsize=1 << 10)
def _swap(said: str, other: str) -> Swap | None:
    own, instead = _glosses(said), _glosses(other)
    if own is None or instead is None or other not in _named():  # what has no plain name in our tables is put nowhere
        return None
    return Swap(
        zh=_ENDS,
        zh_others=(other,),
        pos="n",
        said={"ja": own[0], "en": own[1]},
        others={"ja": instead[0][:1], "en": instead[1][:1]},
    )


@lru_cache(maxsize=1 << 10)
def _glosses(word: str) -> _Glosses | None:
    """Give how a noun is said in Japanese and in English, the plainest way first."""
    known = table().get(word)
    own = (known.ja, known.en) if known is not None and known.pos in _NOUNS else ((), ())
    found = [*_named().get(word, ()), own]
    ja, en = (tuple(dict.fromkeys(gloss for each in found for gloss in each[n])) for n in (0, 1))
    return (ja, en) if ja and en else None


@lru_cache(maxsize=1)
def _named() -> Mapping[str, tuple[_Glosses, ...]]:
    """Load how the words of our other tables are said."""
    found: dict[str, tuple[_Glosses, ...]] = {}
    for word, ja, en in rows_of("translated_words.tsv"):
        found[word] = ((tuple(ja.split("、")), (en,)),)
    for _, members, _ in rows_of("interchangeable.tsv"):
        for word, ja, en in (member.split("=") for member in members.split(",")):
            found[word] = (*found.get(word, ()), ((ja,), (en,)))
    for word, ja, en in rows_of("circumstance_words.tsv"):
        if tag_of(word) == _PLACE_NAME:
            found[word] = (*found.get(word, ()), ((ja,), (en,)))
    return found


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, tuple[_Row, ...]]:
    found: dict[str, tuple[_Row, ...]] = {}
    for language, zh, zh_other, said, other in rows_of("translated_edits.tsv"):
        row = _Row(zh=zh, zh_other=zh_other, said=said, other=other)
        found[language] = (*found.get(language, ()), row)
    return found
