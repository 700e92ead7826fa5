"""
How a learner reads: a text is opened where it was left, pages are turned, help is put beside them and taken away.

Where somebody reads is in a row, and what a page shows is in its buttons: an old page, or one pressed twice, is turned
to the same place again. A page that is looked up beside a question leaves that row as it is.
"""

from __future__ import annotations

from asyncio import gather, to_thread, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.store.reading_places import ReadingPlace
from bot.telegram.asked_text import asked_text
from bot.telegram.desk import why_not_own
from bot.telegram.just_begun import is_just_begun
from bot.telegram.presses.reading import READING, AskParagraph, OpenLine, OpenText, ShowTexts, Turn
from bot.telegram.reading_screen import BESIDE, PINYIN, TRANSLATION, WORDS, Page, reading_screen, text_list, title_in
from bot.telegram.reading_text import part_at, parts_of
from bot.telegram.screen import Screen
from bot.telegram.titled import titled
from bot.texts.neutral import neutral_line
from bot.tutor.choice import choose
from bot.tutor.reading_script import entry_in_script, paragraph_in_script, word_in_script
from bot.tutor.session import Purpose, QuestionRef
from bot.tutor.text_of_question import is_open_book, sentence_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store.readers import ReaderInfo
    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.reading import Reading as Press
    from bot.telegram.quiz import Quiz
    from quizzes.question import Question
    from quizzes.reader import ReaderParagraph

MOST_ASKED = 10
LONGEST_ASKED = 60


class Reading:
    """Turns pages at a desk."""

    presses = READING

    def __init__(self, desk: Desk, quiz: Quiz) -> None:
        self._desk = desk
        self._quiz = quiz
        self.commands = {"read": self.read}

    async def read(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /read: open the text that is named, or the one that is meant, where it was left or at a place."""
        texts, ids = person.texts, self._desk.store.readers.set_ids()
        asked = asked_text(neutral_line(" ".join(arguments))[:LONGEST_ASKED], ids)
        named = self._named(asked.named, ids)
        only = named[0] if len(named) == 1 else asked.named
        info = self._published(only or self._meant(person, ids, is_of_quiz=asked.line is not None))
        if info is None:
            note = texts.say("read-unknown", word=asked.named) if asked.named and not named else None
            screen = self._list(person, ShowTexts(start=0, line=asked.line or 0), note)
        else:
            screen = await self._opened(person, info, asked.line, asked.paragraph)
        await self._desk.courier.send(person.chat, screen)

    async def press(self, person: Person, tap: Tap, press: Press) -> None:
        """Do what a button under a page, or in the list of texts, means."""
        if isinstance(press, ShowTexts):
            await self._desk.courier.redraw(person.chat, tap, self._list(person, press, None))
            return
        if isinstance(press, OpenLine):
            await self._open_beside(person, tap, press)
            return
        info = self._published(press.set_id)
        if info is None:
            await self._desk.toast(person, tap, "toast-no-text")
            return
        match press:
            case Turn():
                await self._turn(person, tap, self._page(person, info, press))
            case OpenText():
                await self._desk.courier.redraw(person.chat, tap, await self._opened(person, info, press.line or None))
            case AskParagraph(paragraph=number):
                await self._ask(person, tap, info, number)
            case _:
                assert_never(press)

    async def _opened(self, person: Person, info: ReaderInfo, line: int | None, paragraph: int | None = None) -> Screen:
        """Open a text where it was left, at a line or a paragraph; where there is none, say so and list the texts."""
        left, title = self._left_at(person, info), title_in(person.texts, info.title, info.set_id)
        if paragraph is not None and not 1 <= paragraph <= info.paragraphs:
            note = person.texts.say("read-no-paragraph", title=title, count=info.paragraphs, number=paragraph)
            return self._list(person, ShowTexts(start=0), note)
        if paragraph is not None:
            left = replace(left, paragraph=paragraph - 1, part=0)
        turn = left if line is None else await to_thread(self._at_line, info, left, line)
        if turn is None:
            note = person.texts.say("read-no-line", title=title, line=line or 0)
            return self._list(person, ShowTexts(start=0), note)
        page = self._page(person, info, turn)
        await self._keep(person, page)
        return reading_screen(person.texts, page)

    async def _turn(self, person: Person, tap: Tap, page: Page) -> None:
        await self._keep(person, page)
        await self._desk.courier.redraw(person.chat, tap, reading_screen(person.texts, page))

    async def _open_beside(self, person: Person, tap: Tap, press: OpenLine) -> None:
        """Send the page that a question is about beneath it; the question stays as it is."""
        session, courier, say = self._desk.store.session(press.session), self._desk.courier, person.texts.say
        if session is None or session.learner != person.learner.id:
            await courier.toast(tap.query, say(why_not_own(session)))
            return
        question = self._desk.question(session, press.position) if press.position <= session.position else None
        if question is None:
            await courier.toast(tap.query, say("toast-no-line"))
        elif not is_open_book(question) and self._desk.store.attempt(session.key_at(press.position)) is None:
            await courier.toast(tap.query, say("toast-text-later"))
        elif (screen := await to_thread(self._beside, person, session.questions[press.position], question)) is None:
            await courier.toast(tap.query, say("toast-no-line"))
        elif self._desk.is_again(person, tap, press):
            await courier.rest(tap.query)
        else:
            await gather(courier.rest(tap.query), courier.send(person.chat, screen))

    def _beside(self, person: Person, ref: QuestionRef, question: Question) -> Screen | None:
        """Show the page of the text that was asked about, whatever became of it since; None where there is none."""
        info = self._desk.store.readers.info(ref.set_id, ref.version)
        if info is None or question.evidence is None:
            return None
        left = self._left_at(person, info)
        turn = self._at_line(info, left, question.evidence.line)
        if turn is None:
            return None
        paragraph = self._paragraph(info, turn.paragraph)
        part = part_at(paragraph, sentence_of(question, paragraph))
        page = self._page(person, info, replace(turn, part=part, shows=turn.shows & ~TRANSLATION | BESIDE))
        screen = reading_screen(person.texts, page)
        now = self._published(ref.set_id)  # its buttons lead through the text as it is now
        there = now and self._desk.store.readers.paragraph(now.set_id, now.version, page.number)
        return screen if there == paragraph else Screen(screen.runs)

    async def _keep(self, person: Person, page: Page) -> None:
        if page.shows & BESIDE:
            return
        place = ReadingPlace(
            learner=person.learner.id,
            set_id=page.info.set_id,
            paragraph=page.number,
            part=page.part,
            shows=page.shows & ~TRANSLATION,
        )
        await wrap_future(self._desk.store.readers.keep_place(place, self._desk.clock()))

    async def _ask(self, person: Person, tap: Tap, info: ReaderInfo, number: int) -> None:
        """Begin a quiz on a paragraph; pressed twice at once, it begins once, and later it begins anew."""
        open_session = self._desk.store.open_session(person.learner.id)
        paragraph = self._paragraph(info, number)
        questions = await to_thread(self._questions, info, paragraph)
        refs = [QuestionRef(set_id=info.set_id, version=info.version, question=question.id) for question in questions]
        if not refs:
            await self._desk.toast(person, tap, "toast-nothing-asked")
            return
        is_begun = open_session is not None and is_just_begun(open_session, Purpose.PASSAGE, self._desk.clock())
        if open_session is not None and is_begun and {*open_session.questions} <= self._refs(info, paragraph):
            shown = [self._quiz.show(person, open_session)] if open_session.message is None else []
            await gather(self._desk.courier.rest(tap.query), *shown)
            return
        begun = self._quiz.begin(person, refs, Purpose.PASSAGE)
        await gather(self._desk.courier.rest(tap.query), begun)

    def _questions(self, info: ReaderInfo, paragraph: ReaderParagraph) -> tuple[Question, ...]:
        about = self._about(info, paragraph)
        return choose(about, n=MOST_ASKED, seed=self._desk.seed()) if about else ()

    def _about(self, info: ReaderInfo, paragraph: ReaderParagraph) -> tuple[Question, ...]:
        """Find the questions whose evidence stands in a paragraph, its translation or its part of the glossary."""
        entries = [info.glossary[number] for number in paragraph.terms if number < len(info.glossary)]
        lines = {*paragraph.lines, *(line for entry in entries for line in (entry.line, entry.meaning_line))}
        questions = self._desk.library.askable(info.set_id, info.version)
        return tuple(each for each in questions if each.evidence is not None and each.evidence.line in lines)

    def _refs(self, info: ReaderInfo, paragraph: ReaderParagraph) -> set[QuestionRef]:
        return {
            QuestionRef(set_id=info.set_id, version=info.version, question=each.id)
            for each in self._about(info, paragraph)
        }

    def _page(self, person: Person, info: ReaderInfo, turn: Turn) -> Page:
        """Give the page that a press leads to, or the nearest one that there is."""
        number, script = min(turn.paragraph, info.paragraphs - 1), person.learner.script
        paragraph = paragraph_in_script(self._paragraph(info, number), script)
        readers, is_of_list = self._desk.store.readers, not paragraph.sentences
        are_shown = turn.shows & WORDS or is_of_list
        words = readers.words_of(info.set_id, info.version, number) if are_shown else ()
        return Page(
            info=replace(info, glossary=tuple(entry_in_script(entry, script) for entry in info.glossary)),
            number=number,
            paragraph=paragraph,
            part=min(turn.part, len(parts_of(paragraph)) - 1),
            shows=turn.shows & (PINYIN | TRANSLATION | WORDS | BESIDE),
            words=tuple(word_in_script(word, script) for word in words),
            is_only_text=len(readers.set_ids()) == 1,
        )

    def _paragraph(self, info: ReaderInfo, number: int) -> ReaderParagraph:
        found = self._desk.store.readers.paragraph(info.set_id, info.version, min(number, info.paragraphs - 1))
        if found is None:
            msg = f"the reader of {info.set_id} lacks paragraph {number}"
            raise LookupError(msg)
        return found

    def _meant(self, person: Person, ids: Sequence[str], *, is_of_quiz: bool) -> str:
        """
        Say which text is meant where none is named: the one read last, else the only one; the empty name for none.

        Whoever looks for a line was told of it in an explanation, perhaps: being asked about a text is like reading it.
        """
        readers, id_ = self._desk.store.readers, person.learner.id
        last = readers.last_dealt_with(id_) if is_of_quiz else readers.last_set(id_)
        return last or (ids[0] if len(ids) == 1 else "")

    def _at_line(self, info: ReaderInfo, left: Turn, line: int) -> Turn | None:
        """Turn to the paragraph on a line, or to the first one with the word that the glossary explains there."""
        readers, key = self._desk.store.readers, (info.set_id, info.version)
        number = readers.on_line(*key, line)
        if number is not None:
            return replace(left, paragraph=number, part=0)
        terms = (n for n, entry in enumerate(info.glossary) if line in {entry.line, entry.meaning_line})
        found = (number for term in terms if (number := readers.with_term(*key, term)) is not None)
        number = next(found, None)
        return None if number is None else replace(left, paragraph=number, part=0, shows=left.shows | WORDS)

    def _left_at(self, person: Person, info: ReaderInfo) -> Turn:
        """Say where a learner goes on reading."""
        place = self._desk.store.readers.place(person.learner.id, info.set_id)
        if place is None:
            shows = PINYIN if person.learner.shows_pinyin else 0
            return Turn(set_id=info.set_id, paragraph=0, part=0, shows=shows)
        return Turn(set_id=info.set_id, paragraph=place.paragraph, part=place.part, shows=place.shows)

    def _named(self, named: str, ids: Sequence[str]) -> tuple[str, ...]:
        """Give the ids of the texts that may be meant: the one of that id, or else those in whose titles it stands."""
        if named in ids:
            return (named,)
        return tuple(info.id for info in titled(named, (it for it in self._desk.library.sets() if it.id in ids)))

    def _published(self, set_id: str) -> ReaderInfo | None:
        return None if self._desk.published(set_id) is None else self._desk.store.readers.info(set_id)

    def _list(self, person: Person, show: ShowTexts, note: str | None) -> Screen:
        return text_list(person.texts, self._desk.store.readers.titles(), show, note)
