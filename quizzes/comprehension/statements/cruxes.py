"""
On which word of a sentence does it turn whether its translation is right, beside what everybody can see?

    猫差点儿掉进河里     もう少しで川に落ちるところでした: on 差点儿, as it did not
    猫团在篮子里         籠の中で丸くなっています: on 团, the hardest word that the translation has
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled, rows_of
from quizzes.comprehension.word_notes import split_words
from quizzes.distractors.glosses.wording import meaning_en, meaning_ja
from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.vetoes import is_cognate
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document

_NOTHING = Localized(ja="", en="")
_OF_THING = lazy_regex("[台器室机员者厅站车箱柜架板屏]")  # 控制 is but a part of 控制台
_LEAST_LEVEL = 4  # of a word of which somebody may doubt what it means


def crux_of(document: Document, claim: Claim, told: str, beside: str) -> Localized:
    """Say what the word means on which it turns whether a claim is `told`, but for one of those `beside` it."""
    return next(_turning(document, claim, told), None) or _hardest(document, claim, told, beside)


def _turning(document: Document, claim: Claim, told: str) -> Iterator[Localized]:
    """Give the notes of words that turn what a sentence says, as its translation has them: 差点儿, 不到."""
    said = in_simplified(claim.said)
    for word, heard, ja, en in _turning_words():
        at = said.find(word)
        if at >= 0 and compiled(heard[document.language or ""]).search(told):
            end = at + len(word)
            shown = claim.said[at : end + claim.said.startswith(("儿", "兒"), end)]  # 差一点儿
            yield Localized(ja=f"「{shown}」は{ja}という意味です。", en=f" {shown} means “{en}”.")


@lru_cache(maxsize=1)
def _turning_words() -> tuple[tuple[str, Mapping[str, str], str, str], ...]:
    return tuple(
        (word, {"ja": heard_ja, "en": f"(?i:{heard_en})", "": "(?!)"}, ja, en)
        for word, heard_ja, heard_en, ja, en in rows_of("turning_words.tsv")
    )


def _hardest(document: Document, claim: Claim, told: str, beside: str) -> Localized:
    """Say what the hardest word means that a translation has in the sense of our gloss, and that kanji do not tell."""
    split = split_words(claim.spot.words)
    part = {one for one, after in pairwise(claim.spot.words) if _OF_THING.fullmatch(in_simplified(after))}
    own = [word for word in dict.fromkeys(claim.spot.words) if word in claim.said and word not in split | part]
    fit = [word for word in own if word not in beside and _is_heard(document, word, told)]
    if not fit:
        return _NOTHING
    word = max(fit, key=lambda each: (document.level_of(each), -own.index(each)))
    gloss = document.gloss_of(word)
    return Localized(ja=f"{meaning_ja(f'「{word}」', gloss)}です。", en=f" {meaning_en(word, gloss)}.")


def _is_heard(document: Document, word: str, told: str) -> bool:
    known, gloss = table().get(in_simplified(word)), document.gloss_of(word)
    if known is None or not (gloss.ja and gloss.en) or is_cognate(known) or not hanzi_of(word):
        return False
    is_there = contains_japanese(told, gloss.ja) if document.language == "ja" else contains_english(told, gloss.en)
    return is_there and document.level_of(word) >= _LEAST_LEVEL
