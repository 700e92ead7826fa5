"""How a word looks that was looked up: reading, level, meanings, sentences; and what is said where there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.telegram.markup import Run, blocks, bold, italic, lines, plain, shortened
from bot.telegram.presses.reading import Turn
from bot.telegram.presses.words import AskWord, Look, packed_word
from bot.telegram.reading_screen import meaning_in, title_in
from bot.telegram.screen import Button, Screen, rows
from bot.texts.neutral import neutral_line
from bot.texts.phrases import is_foreign, level_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.texts import Texts
    from quizzes.question import Localized

LONGEST_ASKED = 30
LONGEST_SENTENCE, BEFORE_WORD = 160, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A sentence in which a word stands, and where it can be read on."""

    set_id: str
    title: Localized
    paragraph: int
    part: int
    source: str
    translation: str | None
    surface: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordCard:
    """
    What is known of a word, from all sets that have it; or, where none has it, from the dictionary.

    `here` are its meanings in those texts, each with the title of one that has it; `uses` are some of its sentences;
    `entries` are what the dictionary says in its own words.
    """

    word: str
    reading: str | None
    level: int | None
    is_term: bool
    here: tuple[tuple[Localized, Localized], ...]
    general: Localized | None
    uses: tuple[Use, ...]
    entries: tuple[str, ...] = ()


def word_screen(texts: Texts, card: WordCard, others: Sequence[str] = (), *, is_asked: bool = False) -> Screen:
    """Show a word; the buttons lead to where it stands, to a quiz on it where it `is_asked`, and to other words."""
    head = f" {neutral_line(card.reading)}" if card.reading else ""
    notes = (
        level_name(texts, card.level) if card.level is not None else None,
        texts.say("word-term") if card.is_term and card.uses else None,
    )
    runs = blocks(
        (
            bold(neutral_line(card.word)),
            plain(head),
            *([Run("\n"), italic(" · ".join(filter(None, notes)))] if any(notes) else ()),
        ),
        lines(*_meanings(texts, card)),
        *(_sentence(use) for use in card.uses),
    )
    return Screen(runs, (*_ways(texts, card), *(_to_quiz(texts, card) if is_asked else ()), *_to_words(others)))


def compared_screen(texts: Texts, cards: Sequence[WordCard]) -> Screen:
    """Show words beneath each other, each with one sentence; the buttons lead to all that is known of each."""
    shown = [word_screen(texts, replace(card, uses=card.uses[:1])).runs for card in cards]
    return Screen(blocks(*shown), _to_words([card.word for card in cards]))


def word_list(
    texts: Texts, asked: str, words: Sequence[str], *, key: str = "word-which", are_all: bool = True
) -> Screen:
    """
    Offer words to choose from, and say by `key` why these: they are read as was asked, mean that, or are near it.

    What is not found may be found later, unless the words that can be looked up by now `are_all`.
    """
    shown = shortened(neutral_line(asked), LONGEST_ASKED) or "…"
    note = None if are_all else texts.say("word-no-dictionary")
    return Screen(lines(texts.say(key, word=shown), note), _to_words(words))


def _to_quiz(texts: Texts, card: WordCard) -> tuple[tuple[Button, ...], ...]:
    packed = packed_word(card.word)
    return ((Button(texts.say("button-ask-word"), AskWord(word=packed)),),) if packed else ()


def _to_words(words: Sequence[str]) -> tuple[tuple[Button, ...], ...]:
    packed = [(word, packed_word(word)) for word in words]
    return rows(Button(neutral_line(word), Look(word=data)) for word, data in packed if data)


def _meanings(texts: Texts, card: WordCard) -> list[str | None]:
    """Say what the word means here, then in general, unless that is the same, or the dictionary is clearer to them."""
    here = {meaning_in(texts, meaning): title for meaning, title in reversed(card.here)}
    general = meaning_in(texts, card.general)
    are_of_here = {use.title for use in card.uses} <= {title for _, title in card.here}
    are_several = len(here) > 1 or not card.uses or not are_of_here  # a list of words has no text
    by_title: dict[str, list[str]] = {}  # texts may have one title: one interview in two languages
    for meaning, title in reversed(here.items()):
        if meaning:
            by_title.setdefault(title_in(texts, title, ""), []).append(meaning)
    said = [
        texts.say("word-in-text", title=title, meaning="; ".join(meanings))
        if are_several
        else texts.say("word-here", meaning="; ".join(meanings))
        for title, meanings in by_title.items()
    ]
    is_new = bool(general) and general not in here and general not in (card.entries or ("",))[0].split("; ")
    is_told = is_new and not (card.entries and _is_only_japanese(texts, card.general))
    return [*said, texts.say("word-general", meaning=general) if is_told else None, *_of_dictionary(texts, card)]


def _is_only_japanese(texts: Texts, meaning: Localized | None) -> bool:
    """Tell whether a meaning is in Japanese alone, and the reader's language is another: the dictionary has English."""
    return meaning is not None and meaning.en is None and is_foreign(texts, meaning)


def _of_dictionary(texts: Texts, card: WordCard) -> list[str]:
    """Say what the dictionary says, homograph by homograph, and that it is the one that says so."""
    told = [neutral_line(entry) for entry in card.entries]
    return [texts.say("word-dictionary", meaning=told[0]), *told[1:]] if told else []


def _sentence(use: Use) -> tuple[Run, ...]:
    before, word, after = use.source.strip().partition(use.surface)
    if len(use.source) > LONGEST_SENTENCE:
        before = f"…{before[-BEFORE_WORD:]}" if len(before) > BEFORE_WORD else before
        after = shortened(after, LONGEST_SENTENCE - BEFORE_WORD)
    translation = shortened(neutral_line(use.translation or ""), 2 * LONGEST_SENTENCE)
    return (
        *(run for run in (plain(f"· {before}"), bold(word), plain(after)) if run.text),
        *((Run("\n"), italic(translation)) if translation else ()),
    )


def _ways(texts: Texts, card: WordCard) -> tuple[tuple[Button, ...], ...]:
    """Lead to each paragraph once; with its title where the sentences are of several texts."""
    places = {(use.set_id, use.paragraph, use.part): use for use in card.uses}
    are_several = len({use.set_id for use in card.uses}) > 1
    buttons = [
        Button(
            texts.say("button-to-text", title=title_in(texts, use.title, set_id), number=paragraph + 1)
            if are_several
            else texts.say("button-to-paragraph", number=paragraph + 1),
            Turn(set_id=set_id, paragraph=paragraph, part=part, shows=0),
        )
        for (set_id, paragraph, part), use in places.items()
    ]
    return tuple((button,) for button in buttons) if are_several else rows(buttons)
