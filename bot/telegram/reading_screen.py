"""How an interview looks that is read in a chat: one paragraph at a time, with what is asked for beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.telegram.markup import Run, blocks, bold, italic, lines, plain, quote, shortened
from bot.telegram.presses.choosing import ChooseSet
from bot.telegram.presses.quiz import Resume
from bot.telegram.presses.reading import AskParagraph, OpenText, ShowTexts, Turn
from bot.telegram.presses.words import Look, packed_word
from bot.telegram.reading_text import lines_with_pinyin, parts_of, translation_of
from bot.telegram.screen import Button, Screen, rows, turns
from bot.telegram.set_names import told_apart
from bot.texts.neutral import neutral_line
from bot.texts.phrases import in_language, is_foreign
from bot.texts.set_titles import title_text
from bot.texts.spans import spans
from quizzes.chinese.scripts import to_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.store.readers import ReaderInfo
    from bot.texts import Texts
    from quizzes.glossary import GlossaryEntry
    from quizzes.question import Localized
    from quizzes.reader import ReaderParagraph, ReaderSentence, ReaderWord

PINYIN, TRANSLATION, WORDS = 1, 2, 4
# A page that was opened beside a question, whose quiz goes on: from there no other one begins.
BESIDE = 8
LAST_PART = 999
TEXTS_AT_ONCE = 8
MOST_WORDS = 10
LONGEST_TITLE, LONGEST_SPEAKER, LONGEST_MEANING, LONGEST_WORD = 40, 60, 120, 30
LONGEST_LINES = 40
HARD = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A part of a paragraph, and what is shown beside it; `words` are those of the paragraph, where they are shown."""

    info: ReaderInfo
    number: int
    paragraph: ReaderParagraph
    part: int
    shows: int
    words: tuple[ReaderWord, ...] = ()
    is_only_text: bool = True

    @property
    def is_of_list(self) -> bool:
        """Whether it is of a list of words, which has no text."""
        return not self.paragraph.sentences

    @property
    def parts(self) -> tuple[tuple[ReaderSentence, ...], ...]:
        """All parts of the paragraph."""
        return parts_of(self.paragraph)

    @property
    def sentences(self) -> tuple[ReaderSentence, ...]:
        """The sentences on the page."""
        return self.parts[self.part]

    def turned(self, *, number: int | None = None, part: int | None = None, shows: int | None = None) -> Turn:
        """Give the press that leads to another page, or to this one with something else beside it."""
        return Turn(
            set_id=self.info.set_id,
            paragraph=self.number if number is None else number,
            part=self.part if part is None else part,
            shows=self.shows if shows is None else shows,
        )


def reading_screen(texts: Texts, page: Page) -> Screen:
    """Show a page."""
    translation = _translation(page) if page.shows & TRANSLATION else None
    terms = _listed(texts, page) if page.is_of_list else _words(page) if page.shows & WORDS else []
    runs = blocks(
        lines(_header(texts, page), None if page.paragraph.speaker is None else bold(_speaker(page.paragraph.speaker))),
        _with_pinyin(page) if page.shows & PINYIN else lines("".join(each.source for each in page.sentences)),
        lines(None if translation is None else quote(translation)),
        _word_lines(texts, terms) if terms else lines(texts.say("read-no-words") if page.shows & WORDS else None),
        lines(italic(texts.say("read-end-list" if page.is_of_list else "read-end")) if _is_last(page) else None),
    )
    return Screen(
        runs, tuple(filter(None, (_turns(texts, page), _switches(texts, page), *_looks(terms), *_ways(texts, page))))
    )


def text_list(texts: Texts, titles: Mapping[str, Localized], show: ShowTexts, note: str | None) -> Screen:
    """Ask which text to read, a handful at once."""
    if not titles:
        return Screen(lines(note, texts.say("read-no-texts")))
    ids = sorted(titles, key=lambda id_: is_foreign(texts, titles[id_]))
    first = show.start if show.start < len(ids) else 0
    shown = {id_: title_in(texts, titles[id_], id_) for id_ in ids}
    names = told_apart(texts, shown, titles)
    buttons = [
        (Button(names[id_], OpenText(set_id=id_, line=show.line)),) for id_ in ids[first : first + TEXTS_AT_ONCE]
    ]
    onward = turns(first, TEXTS_AT_ONCE, len(ids), lambda start: replace(show, start=start))
    return Screen(lines(note, texts.say("read-choose")), (*buttons, *onward))


def title_in(texts: Texts, title: Localized, set_id: str) -> str:
    """Name a text in the person's language."""
    return shortened(neutral_line(title_text(texts, title) or set_id), LONGEST_TITLE) or set_id


def meaning_in(texts: Texts, meaning: Localized | None) -> str:
    """Give a meaning in the person's language, on one line that is not long."""
    return shortened(neutral_line(in_language(texts, meaning) or ""), LONGEST_MEANING)


def _header(texts: Texts, page: Page) -> Run:
    place = texts.say("read-place", number=page.number + 1, count=page.info.paragraphs)
    parts = f" ({page.part + 1}/{len(page.parts)})" if len(page.parts) > 1 else ""
    numbers = page.paragraph.lines
    key = "read-line" if len(numbers) == 1 else "read-lines"
    on = texts.say(key, lines=shortened(spans(numbers, texts.say("list-separator")), LONGEST_LINES))
    return italic(f"{title_in(texts, page.info.title, page.info.set_id)} · {place}{parts} · {on}")


def _speaker(speaker: str) -> str:
    return shortened(neutral_line(speaker), LONGEST_SPEAKER)


def _with_pinyin(page: Page) -> tuple[Run, ...]:
    written = [(plain(text), italic(pinyin)) for text, pinyin in lines_with_pinyin(page.sentences)]
    return lines(*(run for pair in written for run in pair))


def _translation(page: Page) -> str | None:
    return translation_of(page.sentences, page.paragraph, page.info.translation_language)


def _listed(texts: Texts, page: Page) -> list[tuple[str, str | None, Localized | str]]:
    """Give the words of a page of a list, all of them in one language: the reader's if it can be, else the list's."""
    meanings = [word.meaning or word.general for word in page.words]
    are_known = all(each is not None and texts.explains in dict(each.items()) for each in meanings)
    language = texts.explains if are_known else page.info.translation_language or texts.explains
    return [
        (word.word, word.reading, (each and each.in_language(language)) or "")
        for word, each in zip(page.words, meanings, strict=True)
    ]


def _words(page: Page) -> list[tuple[str, str | None, Localized | str]]:
    """Give the glossary words of a page, then its harder words, as word, reading and meaning."""
    entries = [page.info.glossary[number] for number in page.paragraph.terms if number < len(page.info.glossary)]
    terms = [entry for entry in entries if len(page.parts) == 1 or _stands(entry.word, page)]
    known = {to_simplified(entry.word) for entry in entries}
    hard = [word for word in page.words if to_simplified(word.word) not in known and _is_hard(word, page)]
    room = max(0, MOST_WORDS - len(terms))
    kept = sorted(sorted(hard, key=lambda word: -(word.level or HARD))[:room], key=page.words.index)
    return [
        *((entry.word, entry.reading, _meaning_of(entry, page)) for entry in terms[:MOST_WORDS]),
        *((word.word, word.reading, meaning) for word in kept if (meaning := word.meaning or word.general)),
    ]


def _meaning_of(entry: GlossaryEntry, page: Page) -> Localized | str:
    """Give what is known of a glossary word in all languages, else what the glossary says."""
    found = (word.meaning for word in page.words if word.is_term and word.word == entry.word and word.meaning)
    return next(found, None) or entry.meaning or ""


def _stands(word: str, page: Page) -> bool:
    return any(word in sentence.source for sentence in page.sentences)


def _is_hard(word: ReaderWord, page: Page) -> bool:
    """Tell whether a word of the page is above the first levels; one outside the list is where our tables gloss it."""
    is_hard = word.level >= HARD if word.level is not None else word.meaning is not None and bool(word.meaning.ja)
    return is_hard and len(word.word) > 1 and word.meaning is not None and _stands(word.word, page)


def _word_lines(texts: Texts, words: Sequence[tuple[str, str | None, Localized | str]]) -> tuple[Run, ...]:
    runs: list[Run] = [bold(texts.say("read-words-title"))]
    for word, reading, meaning in words:
        shown = meaning if isinstance(meaning, str) else in_language(texts, meaning) or ""
        read = f" {neutral_line(reading)}" if reading else ""
        said = shortened(neutral_line(shown), LONGEST_MEANING)
        runs += [
            Run("\n"),
            bold(shortened(neutral_line(word), LONGEST_WORD)),
            plain(f"{read} – {said}" if said else read),
        ]
    return tuple(runs)


def _turns(texts: Texts, page: Page) -> tuple[Button, ...]:
    kept = page.shows & ~TRANSLATION  # of the next page, the translation is hidden again
    return tuple(
        Button(texts.say(key), page.turned(number=number, part=part, shows=kept))
        for key, (number, part) in (("button-page-before", _before(page)), ("button-page-after", _after(page)))
        if 0 <= number < page.info.paragraphs
    )


def _before(page: Page) -> tuple[int, int]:
    return (page.number, page.part - 1) if page.part else (page.number - 1, LAST_PART)


def _after(page: Page) -> tuple[int, int]:
    return (page.number, page.part + 1) if page.part + 1 < len(page.parts) else (page.number + 1, 0)


def _is_last(page: Page) -> bool:
    return _after(page)[0] >= page.info.paragraphs


def _switches(texts: Texts, page: Page) -> tuple[Button, ...]:
    if page.is_of_list:
        return ()
    switches = [(PINYIN, "button-pinyin"), (WORDS, "button-words")]
    if _translation(page):
        switches.insert(1, (TRANSLATION, f"button-translation-{page.info.translation_language or 'en'}"))
    return tuple(
        Button(f"{'✓ ' if page.shows & flag else ''}{texts.say(key)}", page.turned(shows=page.shows ^ flag))
        for flag, key in switches
    )


def _looks(words: Sequence[tuple[str, str | None, Localized | str]]) -> tuple[tuple[Button, ...], ...]:
    packed = [(word, packed_word(word)) for word, _, _ in words]
    return rows(Button(neutral_line(word), Look(word=data)) for word, data in packed if data and neutral_line(word))


def _ways(texts: Texts, page: Page) -> Iterator[tuple[Button, ...]]:
    if page.shows & BESIDE:  # ▶ turns pages here, and leads to no other question
        yield (Button(texts.say("button-to-question"), Resume()),)
        return
    key = "button-ask-words" if page.is_of_list else "button-ask"
    yield (Button(texts.say(key), AskParagraph(set_id=page.info.set_id, paragraph=page.number)),)
    if _is_last(page):
        key = "button-ask-list" if page.is_of_list else "button-ask-all"
        yield (Button(texts.say(key), ChooseSet(set_id=page.info.set_id, count=0)),)
    if not page.is_only_text:
        yield (Button(texts.say("button-texts"), ShowTexts(start=0)),)
