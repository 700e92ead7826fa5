"""One session at the terminal, question by question; an answer is committed before its verdict is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, assert_never

from bot.terminal.line import Given, Key, Unclear, meaning
from bot.terminal.screen import labelled
from bot.texts import phrases
from bot.texts.quotation import quotable
from bot.tutor.aid import NO_AID, aid
from bot.tutor.counted import counted
from bot.tutor.hints import NotThis, next_hint
from bot.tutor.regrading import as_counted, as_it_counts
from bot.tutor.session import AlreadyAnswered, Answered, NotAnOption, NotCurrent, Over, advance, answer, hinted, shown
from bot.tutor.summary import summary
from bot.tutor.text_of_question import is_open_book
from quizzes.grading import grade
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from bot.store import Store
    from bot.terminal.screen import Screen
    from bot.terminal.start import Start
    from bot.texts import Texts
    from bot.tutor.aid import Aid
    from bot.tutor.attempt import Attempt
    from bot.tutor.hints import Hint
    from bot.tutor.session import QuestionRef, Session
    from quizzes.grading import Grade
    from quizzes.question import Question
    from quizzes.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """All that a session at the terminal needs; `ask` gives the next line typed, None at the end of input."""

    store: Store
    screen: Screen
    texts: Texts
    ask: Callable[[], str | None]
    now: Callable[[], datetime]
    strict_tones: bool
    _readers: dict[tuple[str, int], Reader | None] = field(default_factory=dict)

    def play(self, start: Start) -> None:
        """Play the session until it ends, or is left to go on later."""
        try:
            self._welcome(start)
            session = self._all_questions(start.session, start.questions)
        except KeyboardInterrupt:
            self.screen.blank()
            session = None
        if session is None:
            self.screen.say("terminal-left")
            return
        answers = counted(start.questions, self.store.session_attempts(session.id), self.store.later)
        self.screen.summary(summary(session, answers.attempts, answers.questions))
        self._progress(session.learner)

    def _progress(self, learner: int) -> None:
        """Show all that was answered so far, and what is due."""
        now = self.now()
        self.screen.progress(self.store.score(learner), self.store.score_by_kind(learner))
        due, mistakes = self.store.reviews.due_count(learner, now), self.store.reviews.mistakes_count(learner, now)
        if due:
            self.screen.say("terminal-due", "dim", count=due)
        if mistakes:
            self.screen.say("terminal-mistakes", "dim", count=mistakes)

    def _welcome(self, start: Start) -> None:
        session = start.session
        title = quotable(self.texts, " · ".join(_names(start, self.texts.language)))
        count = len(session.questions)
        if start.replaced:
            self.screen.say("terminal-replaced")
        if start.is_resumed:
            number = min(session.position + session.answered + 1, count)
            self.screen.say("terminal-resumed", title=title, number=number, count=count)
        else:
            self.screen.say("terminal-welcome", title=title, count=count)
        self.screen.say("terminal-keys", "dim")

    def _all_questions(self, session: Session, questions: Mapping[QuestionRef, Question]) -> Session | None:
        """Give the finished session, or None if it is left before its end."""
        now: Session | None = session
        while now is not None and now.current is not None:
            question = questions.get(now.current)
            if question is None:
                now = self._next(now)
            elif now.answered:
                now = self._told_again(now, question)
            else:
                now = self._one_question(now, self._put_right(now, question))
        return now

    def _put_right(self, session: Session, question: Question) -> Question:
        """Give the current question with the key that counts now."""
        return question if session.current is None else as_counted(question, self.store.later(session.current))

    def _told_again(self, session: Session, question: Question) -> Session:
        """Show the verdict on an answer that was committed, but perhaps not told, when the program ended."""
        recorded = self.store.attempt(session.key_at(session.position))
        if recorded is not None:
            attempt, question = as_it_counts(recorded, question, self.store.later(session.questions[session.position]))
            self.screen.question(question, session)
            graded = grade(question, attempt.given, strict_tones=self.strict_tones)
            self._feedback(question, attempt, replace(graded, verdict=attempt.verdict))
        return self._next(session)

    def _one_question(self, session: Session, question: Question) -> Session | None:
        """Ask until there is an answer; give the session at its next question, or None if it is left."""
        known = self._aid(session, question)
        self._put(session, question, known)
        session = self._saved(shown(session, self.now()))
        before = ""
        while (line := self.ask()) is not None:
            match meaning(line, question, before):
                case Key.QUIT:
                    return None
                case Key.SKIP:
                    self.screen.say("terminal-skipped")
                    self.screen.note(
                        phrases.right_answer(self.texts, question, labelled=labelled(question).__getitem__)
                    )
                    return self._next(session)
                case Key.HINT:
                    session = self._hinted(session, question, known)
                case Key.TEXT:
                    self._show_text(session, question, known)
                case Key.HELP | Unclear() as other:
                    self._explain(other, question)
                case Given(given=given):
                    return self._answered(session, question, given)
                case never:
                    assert_never(never)
            before = line
        return None

    def _put(self, session: Session, question: Question, known: Aid) -> None:
        """Show the question with the hints that were had, and what can be had besides."""
        self.screen.question(question, session)
        for used in range(session.hints):
            self._show_hint(question, next_hint(question, used, known))
        self._offer_hint(session, question, known)
        if _has_open_text(question, known):
            self.screen.say("terminal-text-offer", "dim", offer=self.texts.say("button-text"))

    def _explain(self, unclear: Literal[Key.HELP] | Unclear, question: Question) -> None:
        if unclear is not Key.HELP:
            self.screen.say(unclear.value)
        if unclear not in {Unclear.EMPTY, Unclear.WISH_OR_ANSWER, Unclear.TALK_OR_ANSWER}:
            self.screen.say(f"terminal-keys-{question.form}")
        if unclear is Key.HELP:
            self.screen.say("terminal-keys")

    def _hinted(self, session: Session, question: Question, known: Aid) -> Session:
        hint = next_hint(question, session.hints, known)
        self._show_hint(question, hint)
        if hint is None:
            return session
        session = self._saved(hinted(session))
        self._offer_hint(session, question, known)
        return session

    def _offer_hint(self, session: Session, question: Question, known: Aid) -> None:
        """Say which hint comes next and what it costs, before it is taken."""
        hint = next_hint(question, session.hints, known)
        if hint is not None:
            offer = phrases.hint_offer(self.texts, hint, session.hints)
            self.screen.say("terminal-hint-offer", "dim", offer=offer)

    def _show_text(self, session: Session, question: Question, known: Aid) -> None:
        """Show the paragraph that a question is about, where it may be read before the answer."""
        reader = self._reader(session)
        if reader is None or known.paragraph is None or not _has_open_text(question, known):
            self.screen.say("terminal-no-text")
        else:
            self.screen.paragraph(reader.paragraphs[known.paragraph])

    def _aid(self, session: Session, question: Question) -> Aid:
        reader = self._reader(session)
        return NO_AID if reader is None else aid(question, reader)

    def _reader(self, session: Session) -> Reader | None:
        ref = session.questions[session.position]
        version = ref.set_id, ref.version
        if version not in self._readers:
            self._readers[version] = self.store.readers.reader(*version)
        return self._readers[version]

    def _show_hint(self, question: Question, hint: Hint | None) -> None:
        if isinstance(hint, NotThis):
            hint = replace(hint, option=labelled(question)[hint.option])
        self.screen.hint(phrases.hint_words(self.texts, hint))

    def _answered(self, session: Session, question: Question, given: tuple[str, ...]) -> Session | None:
        question = self._put_right(session, question)  # which may have been done while the answer was thought of
        outcome = answer(session, question, given, at=self.now(), strict_tones=self.strict_tones)
        match outcome:
            case Answered():
                if self.store.record(outcome.attempt, outcome.session).result():
                    self._feedback(question, outcome.attempt, outcome.grade)
                else:
                    self.screen.say("terminal-already-answered")
                return self._next(outcome.session)
            case AlreadyAnswered() | NotCurrent() | Over() | NotAnOption():
                self.screen.say("terminal-not-an-option")
                return session
            case _:
                assert_never(outcome)

    def _feedback(self, question: Question, attempt: Attempt, graded: Grade) -> None:
        given = attempt.given
        if question.form is Form.ORDER:
            # Whoever typed numbers has not seen their sentence yet.
            self.screen.say("your-answer", answer=phrases.joined(given))
        letters = labelled(question)
        words = phrases.feedback(
            self.texts, question, given, graded, labelled=lambda option: letters.get(option, option)
        )
        self.screen.feedback(words, graded.verdict, phrases.credit_words(self.texts, attempt))

    def _next(self, session: Session) -> Session:
        return self._saved(advance(session))

    def _saved(self, session: Session) -> Session:
        self.store.save_session(session).result()
        return session


def _has_open_text(question: Question, known: Aid) -> bool:
    return is_open_book(question) and known.paragraph is not None


def _names(start: Start, language: str) -> list[str]:
    """Name the sets in the order in which they come up; those without a title by their ids."""
    titles = [title.in_language(language) for title in start.titles]
    return [title or set_id for title, set_id in zip(titles, start.session.set_ids, strict=True)]
