"""
What is found when a learner looks a word up: by hanzi of either script, by pinyin, by zhuyin, or by what it means.

The words of the texts come first, with their sentences; what no text has, the dictionary on the disk may have.
"""

from __future__ import annotations

from asyncio import gather
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.store.meanings import best_first
from bot.telegram.asked_word import word_asked_about, words_compared
from bot.telegram.held_words import side_by_side
from bot.telegram.presses.words import LOOKING, unpacked_word
from bot.telegram.screens import words as screen_of
from bot.telegram.word_cards import dictionary_card, is_in, word_card
from bot.telegram.word_screen import LONGEST_ASKED, compared_screen, word_list, word_screen
from bot.texts.neutral import neutral_line
from bot.tutor.pasted import is_pasted
from bot.tutor.reading_script import written
from bot.tutor.wish import is_wish
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.zhuyin import in_pinyin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import Store
    from bot.store.dictionary_file import DictionaryFile
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.words import Look
    from bot.telegram.screen import Screen
    from bot.telegram.word_screen import WordCard
    from bot.texts import Texts
    from quizzes.languages import Script

JAPANESE = "ja"
MOST_NEAR, MOST_SOUNDING, MOST_MEANING, LONGEST_READING = 8, 12, 12, 60
_KANA = lazy_regex("[\u3041-\u30fa\uff66-\uff9d]")
_READING = lazy_regex(r"[A-Za-z\u00c0-\u024f\u0300-\u036f1-5\u1e00-\u1eff'’:\s]+")


class Words:
    """Looks words up at a desk."""

    presses = LOOKING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known = KnownWords(desk.store, desk.dictionary)
        self.commands = {"word": self.word}

    async def word(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /word with whatever stands after it."""
        asked = neutral_line(" ".join(arguments))
        if not asked:
            await self._desk.courier.send(person.chat, screen_of(person.texts, "word-ask"))
            return
        found = self._looked_up(person, asked)
        await self._desk.courier.send(person.chat, found or not_found(self._known, person.texts, asked))

    async def hears(self, person: Person, said: Said) -> bool:
        """Answer a message that is a word, or that has words; False where it is neither, or a whole text."""
        if is_pasted(said.text):
            return False
        asked = neutral_line(said.text)
        found = self._looked_up(person, asked)
        if found is None and len(asked) <= LONGEST_ASKED and self._may_be_word(asked) and not is_wish(asked):
            found = not_found(self._known, person.texts, asked)
        if found is not None:
            await self._desk.courier.send(person.chat, found)
        return found is not None

    def found(self, person: Person, asked: str) -> Screen | None:
        """Give what is known of a word, or of words that are read or mean so; nothing that is only near it."""
        return known_as(self._known, person.texts, neutral_line(asked), person.learner.script)

    async def press(self, person: Person, tap: Tap, press: Look) -> None:
        """Show the word of a button, in a new message: the text that it stands in stays."""
        word = unpacked_word(press.word)
        if self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
            return
        found = None if word is None else self._looked_up(person, word)
        if found is None:
            await self._desk.toast(person, tap, "toast-no-word")
            return
        await gather(self._desk.courier.rest(tap.query), self._desk.courier.send(person.chat, found))

    def _may_be_word(self, asked: str) -> bool:
        """Say whether something is meant to be looked up: hanzi are, and any letters as long as we cannot know."""
        return bool(hanzi_of(asked)) or (not self._known.are_all and any(map(str.isalpha, asked)))

    def _looked_up(self, person: Person, asked: str) -> Screen | None:
        """Find what was typed, or the word that it asks about, unless it is a word as a whole: 翻译家."""
        compared = self._compared(person, words_compared(asked))
        if compared is not None:
            return compared
        about = word_asked_about(asked)
        if about is None:
            return looked_up(self._known, person.texts, asked, person.learner.script)
        found = self.found(person, asked) or looked_up(self._known, person.texts, about, person.learner.script)
        return found or (not_found(self._known, person.texts, about) if len(about) <= LONGEST_ASKED else None)

    def _compared(self, person: Person, words: Sequence[str]) -> Screen | None:
        """Show the words whose difference is asked for beneath each other; None where one of them is not known."""
        cards = [self._known.card(person.texts.explains, word, hanzi_of(word)) for word in words if hanzi_of(word)]
        found = [in_script(card, person.learner.script) for card in cards if card is not None]
        return compared_screen(person.texts, found) if words and len(found) == len(words) else None


def in_letters(asked: str) -> str:
    """Give what may be a reading in pinyin and in narrow letters, whether it was typed in zhuyin or wide."""
    return normalize("NFKC", in_pinyin(asked))


def is_reading(asked: str) -> bool:
    """Say whether something may be pinyin."""
    return len(asked) <= LONGEST_READING and _READING.fullmatch(asked) is not None


class KnownWords:
    """All words that can be looked up: those of the texts, then those of the dictionary."""

    def __init__(self, store: Store, dictionary: DictionaryFile) -> None:
        self._store = store
        self._dictionary = dictionary

    def card(self, language: str, *writings: str) -> WordCard | None:
        """Give what is known of the first of some writings that anything is known of."""
        for writing in writings:
            card = word_card(self._store, language, writing)
            if card is not None:
                return self._in_general(card, language)
            if (card := dictionary_card(self._dictionary, writing)) is not None:
                return card
        return None

    def _in_general(self, card: WordCard, language: str) -> WordCard:
        """Let our tables say in the reader's language what no text says in it; that is told before another language."""
        found = None if is_in(card.general, language) else self._dictionary.find(card.word)
        general = found.own if found is not None and is_in(found.own, language) else card.general
        is_said = is_in(general, language) and not card.is_term  # what a text calls a term of its own is told anyway
        here = tuple(each for each in card.here if not is_said or is_in(each[0], language))
        return replace(card, general=general, here=here)

    def is_asked(self, word: str, language: str) -> bool:
        """Whether any question asks for a word."""
        return bool(self._store.readers.asking(word, language, 1))

    def sounding(self, reading: str) -> tuple[list[str], list[str]]:
        """Give the words of the texts that sound so, and other words that do."""
        of_texts = self._store.readers.sounding(reading)
        others = self._dictionary.sounding(reading, MOST_SOUNDING)
        return of_texts, [word for word in others if word not in of_texts]

    def meaning(self, asked: str, *, is_exact: bool = False) -> list[str]:
        """Give the words that mean what was typed in English or Japanese, best first; all of them, or `is_exact`."""
        if len(asked) > LONGEST_ASKED:
            return []
        found = best_first(self._store.readers.meaning(asked), self._dictionary.meaning(asked, MOST_MEANING))
        return [each.word for each in found if each.is_exact or not is_exact][:MOST_MEANING]

    @property
    def are_all(self) -> bool:
        """Whether the dictionary is there, where there is to be one."""
        return not self._dictionary.is_missing()

    def near(self, hanzi: str) -> list[str]:
        """
        Give the words that one holds which nobody knows, and those of the texts that hold it.

        Where there are none of either, the characters that it holds, and words of the texts that are near.
        """
        text, near = to_simplified(hanzi), self._store.readers.near(hanzi, MOST_NEAR)
        of_texts = [word for word in near if len(word) > 1 and word in text]
        of_dictionary = [to_simplified(word) for word in self._dictionary.held(hanzi, 2 * MOST_NEAR)]
        held = side_by_side(dict.fromkeys([*of_texts, *of_dictionary]), text)
        found = [*held, *(word for word in near if text in word)]
        if not found:
            characters = map(to_simplified, self._dictionary.characters(hanzi, MOST_NEAR))
            found = [*dict.fromkeys([*characters, *near])]
        return found[:MOST_NEAR]


def is_japanese(asked: str) -> bool:
    """Say whether something has kana, and so is no Chinese word."""
    return _KANA.search(asked) is not None


def looked_up(known: KnownWords, texts: Texts, asked: str, script: Script | None) -> Screen | None:
    """Find what can be shown: a word, words that are read so, mean so, or are near ones; None for nothing."""
    found = known_as(known, texts, asked, script)
    hanzi = hanzi_of(in_letters(asked)) if found is None else ""
    near = [written(word, script) for word in known.near(hanzi)] if hanzi else []
    return not_found(known, texts, asked, near) if near else found


def known_as(known: KnownWords, texts: Texts, asked: str, script: Script | None) -> Screen | None:
    """Find a word, or words that are read so or mean so; None where only others may be near."""
    reading = in_letters(asked)
    hanzi = hanzi_of(reading)
    meant = _meant_so(known, texts, asked, script) if is_japanese(asked) else None
    if meant is not None:
        return meant
    if not hanzi:
        read_so = _read_so(known, texts, asked, script) if is_reading(reading) else None
        return read_so or _meant_so(known, texts, asked, script)
    card = known.card(texts.explains, asked, hanzi)
    if card is not None:
        # A Japanese who types 勉強 may mean 学习, or ask for 勉强.
        others = known.meaning(asked, is_exact=True) if texts.language == JAPANESE else []
        beneath = [written(word, script) for word in others if word != to_simplified(card.word)]
        return _shown(known, texts, card, script, beneath)
    return _meant_so(known, texts, asked, script)


def not_found(known: KnownWords, texts: Texts, asked: str, near: Sequence[str] = ()) -> Screen:
    """Say that a word is not known, or not yet, with those that are near it."""
    return word_list(texts, asked, near, key="word-near" if near else "word-unknown", are_all=known.are_all)


def _read_so(known: KnownWords, texts: Texts, asked: str, script: Script | None) -> Screen | None:
    """Show the one word that is read so, in the texts or at all, with the others beneath; or let one be chosen."""
    of_texts, others = known.sounding(in_letters(asked))
    first = of_texts or others
    if len(first) > 1:
        return word_list(texts, asked, [written(word, script) for word in (*of_texts, *others)])
    card = known.card(texts.explains, first[0]) if first else None
    beneath = [written(word, script) for word in others if word not in first]
    return None if card is None else _shown(known, texts, card, script, beneath)


def _meant_so(known: KnownWords, texts: Texts, asked: str, script: Script | None) -> Screen | None:
    """Show the one word that means what was typed, or let one of several be chosen."""
    words = known.meaning(asked)
    if len(words) > 1:
        return word_list(texts, asked, [written(word, script) for word in words], key="word-means")
    card = known.card(texts.explains, words[0]) if words else None
    return None if card is None else _shown(known, texts, card, script)


def _shown(
    known: KnownWords, texts: Texts, card: WordCard, script: Script | None, others: Sequence[str] = ()
) -> Screen:
    """Show a word in a script, with a button to a quiz on it where anything asks for it."""
    is_asked = known.is_asked(card.word, texts.explains)
    return word_screen(texts, in_script(card, script), others, is_asked=is_asked)


def in_script(card: WordCard, script: Script | None) -> WordCard:
    """Give a card as it is shown in a script."""
    uses = tuple(
        replace(use, source=written(use.source, script), surface=written(use.surface, script)) for use in card.uses
    )
    entries = tuple(written(entry, script) for entry in card.entries)
    return replace(card, word=written(card.word, script), uses=uses, entries=entries)
