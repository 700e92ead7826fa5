"""What does a word mean in this text, as far as that is certain, and what does it mean in general?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.glosses.glosses import gloss_of_term
from quizzes.distractors.glosses.word_senses import has_several_senses, meant_sense, senses_of_words
from quizzes.distractors.glosses.wording import with_erhua
from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.targets.borne_out import is_rendered_otherwise
from quizzes.distractors.targets.callings import is_calling
from quizzes.distractors.targets.one_meaning import means_one_thing
from quizzes.distractors.targets.said_as import is_said_as_another
from quizzes.distractors.words import NOTE_OF_DICTIONARY, Sense, clean_gloss, first_told, in_simplified, sense_of, table
from quizzes.grouping import grouped
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.chinese.dictionary import Entry
    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.word_senses import WordSense
    from quizzes.distractors.spots import Spot

_PATTERN = lazy_regex(r"\b[A-Z]\b(?!\.)|\.\.\.")  # a frame and no meaning: "the reason why N P"
_RARE = lazy_regex(r"\((?:dialect|old|archaic|literary|slang|classical|obsolete)\b")
_MOST_GLOSSES, _MOST_ENTRIES, _LONGEST = 4, 3, 60
_MOST_SAID, _LONGEST_PAIR, _MOST_JAPANESE = 2, 2, 3
# What the commonest words mean in Japanese, which the tables that questions are made of leave out as too easy to ask.
_BETWEEN_SENSES, _BETWEEN_READINGS = "／", "；"


def meaning_here(document: Document, word: str, spots: Sequence[Spot]) -> Localized | None:
    """Give what a word means in this text; None where no source is certain."""
    term = document.term_of(word)
    if term is not None:
        gloss = gloss_of_term(term)
        return gloss if gloss.ja or gloss.en else Localized(zh=term.meaning)
    senses = senses_of_words().get(in_simplified(word))
    if senses is not None:
        meant = {meant_sense(senses, spot.translation, document.language or "") for spot in spots if spot.translation}
        only = meant.pop() if len(meant) == 1 else None
        return None if only is None else _localized(only.ja, only.en)
    sense = sense_of(word)
    if sense is None:
        return None
    if not sense.ja:
        return _of_dictionary_here(document, sense, spots)
    is_certain = _is_borne_out(document, sense, spots) or (
        means_one_thing(sense) and not is_calling(document, word) and not _is_something_else(document, sense, spots)
    )
    is_certain = is_certain and not _is_another_part(document, sense, spots)
    return _localized(sense.shown_ja, sense.shown_en) if is_certain else None


def _is_another_part(document: Document, sense: Sense, spots: Sequence[Spot]) -> bool:
    """Tell whether the translations have a noun as a verb or a verb as a noun: who misunderstands has no 误会."""
    told = [spot.translation for spot in spots if spot.translation is not None]
    return bool(told) and all(is_said_as_another(sense, translation, document.language) for translation in told)


def _is_something_else(document: Document, sense: Sense, spots: Sequence[Spot]) -> bool:
    """Tell whether a translation has another word for it: グラブ for 手套, which is no 手袋 there."""
    return any(
        is_rendered_otherwise(sense, spot.translation, document.language, spot.words)
        for spot in spots
        if spot.translation is not None
    )


def _of_dictionary_here(document: Document, sense: Sense, spots: Sequence[Spot]) -> Localized | None:
    """Give the senses of the dictionary that the translation bears out, or its only one where nothing is in doubt."""
    if document.language == "en":
        said = [gloss for gloss in sense.en if any(contains_english(spot.translation or "", gloss) for spot in spots)]
        if said:
            return _localized("", "; ".join(said[:_MOST_SAID]))
    return (
        _localized(only_sense_of(sense.word), sense.en[0]) if len(sense.en) == 1 and _is_one_word(sense.word) else None
    )


def _is_one_word(word: str) -> bool:
    """Doubt a name that is also a word (沈), and what may be two words where it stands (倒像, 想来)."""
    is_name = any(entry.is_surname or entry.is_name for entry in dictionary().entries(word))
    return not is_name and (level_of(word) is not None or len(word) > _LONGEST_PAIR)


@lru_cache(maxsize=1 << 14)
def general_meaning(word: str) -> Localized | None:
    """
    Give what our tables and the dictionary say of a word, without a choice between its senses.

    There is no Japanese of a common word without English: who reads no Japanese would be shown it.
    """
    en = "; ".join(_of_dictionary(word)) or _own_english(word)
    return _localized(_own_japanese(word) if en else "", en)


def own_gloss(word: str) -> Localized | None:
    """Give what our tables alone say of a word; of the commonest they have only Japanese to say."""
    return _localized(_own_japanese(word), _own_english(word))


def _own_japanese(word: str) -> str:
    """Tell each sense of a word that has several; one alone stands beside what the word says literally: 天花板."""
    known = table().get(in_simplified(word))
    widely = "、".join(known.ja[:_MOST_JAPANESE]) if known else japanese_of(word)
    told = "／".join(dict.fromkeys(sense.ja for sense in _senses(word) if sense.ja))
    return told if has_several_senses(word) or not widely else widely


def _own_english(word: str) -> str:
    known = table().get(in_simplified(word))
    told = "; ".join(dict.fromkeys(sense.en for sense in _senses(word) if sense.en))
    return told if has_several_senses(word) or not known else known.shown_en


def _senses(word: str) -> Iterator[WordSense]:
    return (sense for sense in senses_of_words().get(in_simplified(word), ()) if sense.kind == "sense")


def _localized(ja: str, en: str) -> Localized | None:
    en = "" if _PATTERN.search(en) else en
    return Localized(ja=ja or None, en=en or None) if ja or en else None


def _is_borne_out(document: Document, sense: Sense, spots: Sequence[Spot]) -> bool:
    """Tell whether a translation says what our gloss says, in one sentence of the text at least."""
    if document.language == "ja":
        return any(_says(spot.translation or "", gloss) for spot in spots for gloss in sense.ja)
    return any(contains_english(spot.translation or "", gloss) for spot in spots for gloss in sense.en)


def _says(translation: str, gloss: str) -> bool:
    """Tell whether a Japanese translation says a gloss, and as the verb that it is: 組織が is no 組織する."""
    stem = gloss.removesuffix("する")
    is_said_so = stem == gloss or re.search(f"{re.escape(stem)}[しすさせ]", translation) is not None
    return is_said_so and contains_japanese(translation, gloss)


def _of_dictionary(word: str) -> Iterator[str]:
    """Give the senses of every homograph; where they are read in several ways, each with its reading."""
    entries = [entry for entry in dictionary().entries(word) if not (entry.is_surname or entry.is_pointer)]
    plain = [entry for entry in entries if not entry.is_name] or entries
    are_several = len({entry.reading for entry in plain}) > 1
    for entry in plain[:_MOST_ENTRIES]:
        glosses = list(_glosses(entry))
        if glosses and are_several:
            glosses[0] = f"[{entry.reading}] {glosses[0]}"
        yield from glosses


def _glosses(entry: Entry) -> Iterator[str]:
    plain = (gloss for gloss in entry.glosses if not _is_no_sense(gloss))
    clean = dict.fromkeys(filter(None, (clean_gloss(first_told(gloss), _LONGEST) for gloss in plain)))
    yield from list(clean)[:_MOST_GLOSSES]


def _is_no_sense(gloss: str) -> bool:
    """Leave notes, frames, and what is said in few places or was said long ago: 大 (dialect) father."""
    return any(pattern.search(gloss) for pattern in (NOTE_OF_DICTIONARY, _PATTERN, _RARE))


class _Told(NamedTuple):
    """Senses of a word in one reading; `written` are the traditional writings that alone have them, or none."""

    reading: str
    written: frozenset[str]
    ja: str


def japanese_of(word: str) -> str:
    """
    Tell a common word in Japanese, as it is written; empty for any other word.

    Each reading stands with its senses where readings part them: 盡可能 and 儘可能, both 尽可能, mean the same.
    """
    told = grouped((with_erhua(each.reading), each.ja) for each in _told(word))
    senses = {reading: _BETWEEN_SENSES.join(each) for reading, each in told.items()}
    if len(set(senses.values())) <= 1:
        return next(iter(senses.values()), "")
    return _BETWEEN_READINGS.join(f"[{reading}] {each}" for reading, each in senses.items())


def only_sense_of(word: str) -> str:
    """Tell a common word of the list in Japanese where it has one sense in all its readings; empty for any other."""
    told = japanese_of(word) if level_of(word) is not None else ""
    return "" if _BETWEEN_SENSES in told or _BETWEEN_READINGS in told else told


def _told(word: str) -> Iterator[_Told]:
    """Give what is told of a writing: of a traditional one, 髮, only what it says of all that is written 发."""
    simple = in_simplified(word)
    rows = _table().get(simple, ())
    readings = {entry.reading for entry in dictionary().entries(word)} if rows else ()
    for each in rows:
        if each.reading in readings and (word == simple or not each.written or word in each.written):
            yield each


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[_Told, ...]]:
    return grouped(
        (word, _Told(reading, frozenset(filter(None, written.split("|"))), ja))
        for word, reading, written, ja in rows_of("common_words.tsv")
    )
