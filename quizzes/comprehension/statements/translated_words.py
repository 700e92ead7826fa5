"""
Where does a translation say a word of its sentence, and how does it say another one of the kind?

    台北 → 高雄     台北でタクシーを運転して    高雄でタクシーを運転して
    超市 → 商店街   at the supermarket         nothing: no word of ours

Only a word is taken that our tables have in either language, in a place where nothing else hangs on it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import listed_in, rows_of
from quizzes.comprehension.statements.translated_numbers import Place
from quizzes.distractors.edits.swaps import Swap, stands
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from quizzes.distractors.edits.edit import Edit

_NOTHING = lazy_regex("(?!)")  # a swap that is looked for in translations alone
# Of whom "her" or "him" behind tells that no one of the other sex is meant: a boy, and her name.
_OF_EITHER_SEX = (
    (
        lazy_regex(r"(?:girl|daughter|mother|mum|wife|sister|aunt|grandma|grandmother|woman|lady)s?"),
        lazy_regex(r"\b(?:she|her|hers)\b"),
    ),
    (
        lazy_regex(r"(?:boy|son|father|dad|husband|brother|uncle|grandpa|grandfather|man|gentleman)s?"),
        lazy_regex(r"\b(?:he|him|his)\b"),
    ),
)
_SEVERAL = ("people", "children")  # no elderly person for young people
# What can be written into a sentence as it stands: no 石や岩, and no novel (book).
_PLAIN: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex("(?!.*や)[\\u3041-\\u3096\\u30a1-\\u30fc\\u3005\\u3400-\\u9fff]{1,9}"),
    "en": lazy_regex("[A-Za-z][a-z]+(?: [a-z]+)?(?<!f)(?<!fe)(?<!man)(?<!men)"),
}


def other_word(edit: Edit, translation: str, language: str) -> Place | None:
    """Write the other word of an edit where a translation says the one, if it does so in one place."""
    said, others = (_called(in_simplified(each), language) for each in (edit.said, edit.other))
    said = tuple(each for each in said if _PLAIN[language].fullmatch(each) and not each.endswith(_SEVERAL))
    uncounted = listed_in("uncounted_english.tsv")
    other = tuple(each for each in others if _PLAIN[language].fullmatch(each) and each not in uncounted)
    if not said or not other:
        return None
    return swapped(_swap(said, other, language), translation, language)


def swapped(swap: Swap, translation: str, language: str) -> Place | None:
    """Give where a translation says a word, in one place alone, with the other one in its form."""
    found = stands(swap, translation, language)
    other = found[0].others[0] if len(found) == 1 else None
    if other is None:
        return None
    start, end = found[0].start, found[0].end
    said = translation[start:end]
    if _is_spoken_of_behind(said.lower(), other, translation[end:]):
        return None
    return Place(start=start, end=end, said=said, other=other[:1].upper() + other[1:] if said[:1].isupper() else other)


def _is_spoken_of_behind(said: str, other: str, rest: str) -> bool:
    """Tell whether a pronoun behind somebody is of a sex that somebody else would not have."""
    return any(
        own.fullmatch(said.rpartition(" ")[2]) is not None
        and own.fullmatch(other.rpartition(" ")[2]) is None
        and pronoun.search(rest) is not None
        for own, pronoun in _OF_EITHER_SEX
    )


def _swap(said: tuple[str, ...], other: tuple[str, ...], language: str) -> Swap:
    return Swap(zh=_NOTHING, zh_others=("",), pos="n", said={language: said}, others={language: other[:1]})


def _called(word: str, language: str) -> tuple[str, ...]:
    """Give what a noun, a name or a time is called by our tables."""
    named, known = _names().get(word), table().get(word)
    if named is not None:
        return tuple(named[0 if language == "ja" else 1].split("、"))
    if known is None or not known.pos.startswith(("n", "s", "t")):
        return ()
    return tuple(known.ja if language == "ja" else known.en)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, tuple[str, str]]:
    return {word: (ja, en) for word, ja, en in rows_of("circumstance_words.tsv")}
