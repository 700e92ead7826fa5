"""What is said of the word that a frame calls for, and of the words that it does not call for?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in, rows_of
from quizzes.cloze.frame_meaning import filled, said_of_pattern
from quizzes.cloze.quoted_script import in_script
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.cloze.frame import Site
    from quizzes.distractors.document import Document
_DENIAL = lazy_regex("没有?|未|不曾")
_TIMES = lazy_regex("[次遍趟回]$")
_LENGTH = Localized(ja="時間の長さ", en="a length of time")
_COUNT = Localized(ja="回数", en="a number of times")


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionWord:
    """Why a function word is wrong where another one is called for."""

    code: RefutationCode
    ja: str
    en: str


@lru_cache(maxsize=1)
def function_words() -> Mapping[str, FunctionWord]:
    """Load what is said of each function word that is offered."""
    return {
        word: FunctionWord(code=RefutationCode(code), ja=ja, en=en)
        for word, code, ja, en in rows_of("function_words.tsv")
    }


def before_amounts() -> Mapping[str, Localized]:
    """Load why a particle cannot stand before how long or how often: 了 is right there."""
    return meanings_in("before_amounts.tsv")


def explained(document: Document, site: Site, line: int) -> Localized:
    """Say what the rest of the sentence calls for, and what the pattern means."""
    ja, en = _calls_for(document, site)
    means_ja, means_en = said_of_pattern(document, site)
    return Localized(
        ja=f"{line}行目の文です。{ja}。{means_ja}",
        en=f"The sentence is in line {line}: {en}. {means_en}",
    )


def refuted(document: Document, site: Site, word: str) -> Distractor:
    """Say what a wrong word is for, and what is called for instead."""
    known = function_words()[word]
    option = document.written(word)
    against = before_amounts().get(word) if _is_before_amount(site) else None
    if against is not None:
        code = RefutationCode.UNGRAMMATICAL  # whatever else the word is for
        return Distractor(option=option, code=code, why=_against_amount(document, site, against))
    ja, en = _calls_for(document, site)
    if word == "了" and (denial := _DENIAL.search(in_simplified(site.verb))) is not None:  # the very reason against it
        not_ = document.written(denial.group())
        ja = f"「{not_}」の後の動詞には付かず、{ja}"
        en = f"it is not used after a verb with {not_}, and {en}"
    return Distractor(
        option=option,
        code=known.code,
        why=Localized(
            ja=f"「{option}」{in_script(document, known.ja)}が、ここでは{ja}。",
            en=f"{option} {in_script(document, known.en)}; here {en}.",
        ),
    )


def _is_before_amount(site: Site) -> bool:
    """Tell whether a length of time or a number of times follows the gap: 站了很久."""
    return site.frame.subtype == "aspect" and in_simplified(site.key) == "了" and bool(site.anchor)


def _calls_for(document: Document, site: Site) -> tuple[str, str]:
    """Say in both languages what the rest of this sentence calls for."""
    calls = site.frame.calls_for
    return filled(document, site, calls.ja), filled(document, site, calls.en)


def _against_amount(document: Document, site: Site, against: Localized) -> Localized:
    """Say why a particle cannot stand before how long, or before how often."""
    amount = _COUNT if _TIMES.search(site.anchor) else _LENGTH
    ja, en = (
        (against.ja or "").replace("{amount}", amount.ja or ""),
        (against.en or "").replace("{amount}", amount.en or ""),
    )
    return Localized(ja=filled(document, site, ja), en=filled(document, site, en))
