"""What is known of a word: what all texts that have it say, or else the dictionary."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bot.telegram.reading_text import part_at
from bot.telegram.word_screen import Use, WordCard
from quizzes.chinese.scripts import to_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.store import Store
    from bot.store.dictionary_file import DictionaryFile
    from bot.store.reader_words import FoundWord
    from quizzes.question import Localized

ENGLISH = "en"
MOST_USES = 3


def word_card(store: Store, language: str, word: str) -> WordCard | None:
    """Gather what all published sets say of a word; those come first whose translation the reader knows."""
    found = sorted(store.readers.word(word), key=lambda each: _place(each, language))
    if not found:
        return None
    readings = {each.word.reading for each in found}
    told = [each for each in found if each.word.meaning is not None]
    readable = [each for each in told if is_in(each.word.meaning, language)]
    own = [each for each in readable if each.translation_language == language]
    meant = own or readable or told
    return WordCard(
        word=found[0].word.word,
        reading=readings.pop() if len(readings) == 1 else None,
        level=found[0].word.level,
        is_term=any(each.word.is_term for each in found),
        here=tuple((each.word.meaning, each.title) for each in meant if each.word.meaning is not None),
        general=next((each.word.general for each in found if each.word.general is not None), None),
        uses=tuple(islice(_uses(store, language, found), MOST_USES)),
    )


def dictionary_card(dictionary: DictionaryFile, word: str) -> WordCard | None:
    """Gather what the dictionary says of a word, and our own tables before it."""
    found = dictionary.find(word)
    if found is None:
        return None
    return WordCard(
        word=found.word,
        reading=" / ".join(found.readings) or None,
        level=found.level,
        is_term=False,
        here=(),
        general=found.own,
        uses=(),
        entries=found.entries,
    )


def is_in(text: Localized | None, language: str) -> bool:
    """Say whether there is a text in a language."""
    return text is not None and language in dict(text.items())


def _place(found: FoundWord, language: str) -> tuple[bool, bool, bool, str]:
    return *_strangeness(found, language), not is_in(found.word.meaning, language), found.set_id


def _strangeness(found: FoundWord, language: str) -> tuple[bool, bool]:
    """Sort what is translated for others behind; English, which most read, comes before the rest."""
    return found.translation_language != language, found.translation_language != ENGLISH


def _uses(store: Store, language: str, found: Sequence[FoundWord]) -> Iterator[Use]:
    """Give the sentences with a word, each once: the same text may be there with several translations."""
    seen: set[str] = set()
    for each in found:
        for place in each.word.places:
            paragraph = store.readers.paragraph(each.set_id, each.version, place.paragraph)
            if paragraph is None or place.sentence >= len(paragraph.sentences):
                continue
            sentence = paragraph.sentences[place.sentence]
            if to_simplified(sentence.source) in seen:
                continue
            seen.add(to_simplified(sentence.source))
            yield Use(
                set_id=each.set_id,
                title=each.title,
                paragraph=place.paragraph,
                part=part_at(paragraph, place.sentence),
                source=sentence.source,
                translation=sentence.translation if not all(_strangeness(each, language)) else None,
                surface=each.word.word,
            )
