"""Which hard words of a quote does a reader want explained, and what do they mean?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import listed_in
from quizzes.chinese.tags import tag_of
from quizzes.distractors.glosses.wording import meaning_en, meaning_ja, named_en, named_ja
from quizzes.distractors.targets.stands_as_noun import stands_as_noun
from quizzes.distractors.vetoes import is_cognate
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_RESULT_AND_PAST = lazy_regex(r"[错对好完懂掉住清坏输赢见到][过了]")
_YOU_KNOW = lazy_regex("没想到吧|想不到吧|沒想到吧")
_YEAR_BEFORE_LAST = lazy_regex("(?<!大)前年")
# What a translation keeps of a gloss, however it is inflected: a character, two of kana, the beginning of a word.
_STEMS_JA, _STEMS_EN = lazy_regex(r"[一-龥]|[ァ-ヶー]{2}|(?<![一-龥ぁ-ん])[ぁ-ん]{2}"), lazy_regex(r"\b[A-Za-z]{4,5}")
_LEAST_LEVEL, _MOST_NOTES = 6, 2


def with_notes(document: Document, spot: Spot, quote: str, text: Localized) -> Localized:
    """Add to an explanation what the terms and the hardest words of its quote mean, in both languages."""
    words = _hard_words(document, spot, quote)
    glosses = [(word, document.gloss_of(word)) for word in words]
    ja = "".join(f"{meaning_ja(named_ja(document, word), gloss)}です。" for word, gloss in glosses)
    en = "".join(f" {meaning_en(named_en(document, word), gloss)}." for word, gloss in glosses)
    return Localized(ja=f"{text.ja}{ja}", en=f"{text.en}{en}")


def false_friend(*words: str) -> Localized:
    """Say of times what they mean where Japanese writes the same for something else; nothing where none does."""
    if not any(_YEAR_BEFORE_LAST.search(in_simplified(word)) for word in words):
        return Localized(ja="", en="")
    is_beside = any("大前年" in in_simplified(word) for word in words)
    more_ja, more_en = (
        ("「大前年」はそのさらに前の年です。", ", and 大前年 the year before that") if is_beside else ("", "")
    )
    return Localized(
        ja=f"「前年」は中国語では「一昨年」のことで、日本語の「前年」（前の年）とは違います。{more_ja}",
        en=f" 前年 is the year before last{more_en}.",
    )


def _hard_words(document: Document, spot: Spot, quote: str) -> list[str]:
    """Give the glossary terms of a quote, then the hardest words that mean one thing, in the order of the quote."""
    split = split_words(spot.words)
    own = [
        word for word in dict.fromkeys(spot.words) if word in quote and len(hanzi_of(word)) > 1 and word not in split
    ]
    fit = [word for word in own if _is_explained(document, word) and _is_sense_here(document, spot, word)]
    fit = [word for word in fit if document.term_of(word) is not None or _is_of_class(spot, word)]
    chosen = sorted(fit, key=lambda word: (document.term_of(word) is None, -document.level_of(word), own.index(word)))
    return sorted(chosen[:_MOST_NOTES], key=own.index)


def split_words(words: Sequence[str]) -> frozenset[str]:
    """Give what is no word where it stands: 错过 in 赌错过一次 is what 赌 results in, and a sign of the past."""
    pairs = ((in_simplified(before), word) for before, word in pairwise(words))
    return frozenset(
        word
        for before, word in pairs
        if len(before) == 1 and tag_of(before) == "v" and _RESULT_AND_PAST.fullmatch(in_simplified(word))
    )


def _is_explained(document: Document, word: str) -> bool:
    if not document.is_glossed(word):
        return False
    known = table().get(in_simplified(word))
    is_hard = document.level_of(word) >= _LEAST_LEVEL and known is not None and not is_cognate(known)
    return document.term_of(word) is not None or (is_hard and in_simplified(word) not in listed_in("senses.tsv"))


def _is_sense_here(document: Document, spot: Spot, word: str) -> bool:
    """Tell whether the translation of a sentence, if it has one, has a word of ours for another: 罵人 is 叱る there."""
    told, gloss = spot.translation or "", document.gloss_of(word)
    if not told or document.term_of(word) is not None:
        return True
    if document.language == "ja":
        return any(part in told for part in _STEMS_JA.findall(gloss.ja or ""))
    return any(part.lower() in told.lower() for part in _STEMS_EN.findall(gloss.en or ""))


def _is_of_class(spot: Spot, word: str) -> bool:
    """Tell whether a verb or an adjective of ours stands as one: 编辑 of 做了二十年编辑 is no "to edit"."""
    known = table().get(in_simplified(word))
    at = spot.source.index(word)
    is_asked = _YOU_KNOW.match(spot.source, at) is not None  # 没想到吧: you did not
    return not is_asked and (known is None or not stands_as_noun(known, spot.source, at))
