"""What is found when a learner looks a word up: by hanzi of either script, or by pinyin."""

from __future__ import annotations

import re
from asyncio import gather
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.telegram.presses.words import LOOKING, unpacked_word
from bot.telegram.reading_text import part_at
from bot.telegram.screens import words as screen_of
from bot.telegram.word_screen import LONGEST_ASKED, Use, WordCard, word_list, word_screen
from bot.texts.neutral import neutral_line
from bot.tutor.reading_script import written
from quizzes.chinese.scripts import hanzi_of, to_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.store import Store
    from bot.store.reader_words import FoundWord
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.words import Look
    from bot.telegram.screen import Screen
    from bot.texts import Texts
    from quizzes.languages import Script

ENGLISH = "en"
MOST_USES, MOST_NEAR, LONGEST_READING = 3, 8, 60
_READING = re.compile(r"[A-Za-z\u00c0-\u024f\u0300-\u036f1-5\u1e00-\u1eff'’:\s]+")


class Words:
    """Looks words up at a desk."""

    presses = LOOKING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"word": self.word}

    async def word(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /word with whatever stands after it."""
        asked = neutral_line(" ".join(arguments))
        if not asked:
            await self._desk.courier.send(person.chat, screen_of(person.texts, "word-ask"))
            return
        found = looked_up(self._desk.store, person.texts, asked, person.learner.script)
        await self._desk.courier.send(person.chat, found or word_list(person.texts, asked, (), is_found=False))

    async def hears(self, person: Person, said: Said) -> bool:
        """Answer a message that is a word, or that has words; False where it is neither."""
        asked = neutral_line(said.text)
        found = looked_up(self._desk.store, person.texts, asked, person.learner.script)
        if found is None and hanzi_of(asked) and len(asked) <= LONGEST_ASKED:
            found = word_list(person.texts, asked, (), is_found=False)
        if found is not None:
            await self._desk.courier.send(person.chat, found)
        return found is not None

    async def press(self, person: Person, tap: Tap, press: Look) -> None:
        """Show the word of a button, in a new message: the text that it stands in stays."""
        word = unpacked_word(press.word)
        if self._desk.twice.is_again(person.chat, tap.message, press, self._desk.clock()):
            await self._desk.courier.toast(tap.query, None)
            return
        found = None if word is None else looked_up(self._desk.store, person.texts, word, person.learner.script)
        if found is None:
            await self._desk.courier.toast(tap.query, person.texts.say("toast-no-word"))
            return
        await gather(self._desk.courier.rest(tap.query), self._desk.courier.send(person.chat, found))


def is_reading(asked: str) -> bool:
    """Say whether something may be pinyin."""
    return len(asked) <= LONGEST_READING and _READING.fullmatch(asked) is not None


def looked_up(store: Store, texts: Texts, asked: str, script: Script | None = None) -> Screen | None:
    """Find what can be shown for what was asked: a word, words that are read so, or near ones; None for nothing."""
    hanzi = hanzi_of(asked)
    if hanzi:
        card = word_card(store, texts.language, asked) or word_card(store, texts.language, hanzi)
        if card is not None:
            return word_screen(texts, in_script(card, script))
        near = [written(word, script) for word in store.readers.near(hanzi, MOST_NEAR)]
        return word_list(texts, asked, near, is_found=False) if near else None
    asked = normalize("NFKC", asked)  # letters may be typed wide
    if not is_reading(asked):
        return None
    sounding = store.readers.sounding(asked)
    if len(sounding) > 1:
        return word_list(texts, asked, [written(word, script) for word in sounding], is_found=True)
    card = word_card(store, texts.language, sounding[0]) if sounding else None
    return None if card is None else word_screen(texts, in_script(card, script))


def in_script(card: WordCard, script: Script | None) -> WordCard:
    """Give a card as it is shown in a script."""
    uses = tuple(
        replace(use, source=written(use.source, script), surface=written(use.surface, script)) for use in card.uses
    )
    return replace(card, word=written(card.word, script), uses=uses)


def word_card(store: Store, language: str, word: str) -> WordCard | None:
    """Gather what all published sets say of a word; those come first whose translation the reader knows."""
    found = sorted(store.readers.word(word), key=lambda each: (*_strangeness(each, language), each.set_id))
    if not found:
        return None
    readings = {each.word.reading for each in found}
    told = [each for each in found if each.word.meaning is not None]
    own = [each for each in told if each.translation_language == language]
    return WordCard(
        word=found[0].word.word,
        reading=readings.pop() if len(readings) == 1 else None,
        level=found[0].word.level,
        is_term=any(each.word.is_term for each in found),
        here=tuple((each.word.meaning, each.title) for each in own or told if each.word.meaning is not None),
        general=next((each.word.general for each in found if each.word.general is not None), None),
        uses=tuple(islice(_uses(store, language, found), MOST_USES)),
    )


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
