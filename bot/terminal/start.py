"""Which session a person at the terminal takes up: the one they left, or a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line
from bot.tutor.choice import TOP_LEVELS, choose, fitting, levels, urgencies
from bot.tutor.learner import AT_THE_TERMINAL, Learner
from bot.tutor.option_order import as_ordered
from bot.tutor.session import Purpose, QuestionRef
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from bot.store import SetInfo, Store
    from bot.tutor.session import Session
    from quizzes.question import Kind, Localized, Question, QuestionSet

NAME = "terminal"
USUAL_COUNT = 10
# The built-in sets, best first for readers of each language.
_FAVOURITES = {
    "ja": ("sample", "sample-reading", "sample-en"),
    "zh": ("sample", "sample-reading", "sample-en"),
    "en": ("sample-en", "sample-reading", "sample"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person asked for; nothing at all means: go on, or surprise me."""

    set_id: str | None = None
    count: int | None = None
    kind: Kind | None = None
    level: int | None = None
    purpose: Purpose = Purpose.QUIZ

    @property
    def is_anything(self) -> bool:
        """Whether a new session is asked for."""
        return self != Wish()

    def is_met_by(self, session: Session) -> bool:
        """Say whether an open session is what is asked for: any, or one for a purpose where nothing else is said."""
        return not self.is_anything or (self == Wish(purpose=self.purpose) and session.purpose is self.purpose)


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """
    The session to play, with its questions, their options in the order in which the session shows them.

    `replaced` tells that another session was left for it.
    """

    session: Session
    questions: Mapping[QuestionRef, Question]
    titles: tuple[Localized, ...]
    is_resumed: bool
    replaced: bool


def known_learner(store: Store, language: str) -> Learner:
    """Give the person at the terminal, noted down with the language they read now."""
    known = store.learner(AT_THE_TERMINAL) or Learner(id=AT_THE_TERMINAL, name=NAME)
    learner = replace(known, language=language)
    store.save_learner(learner).result()
    return learner


def start(store: Store, wish: Wish, *, learner: Learner, at: datetime, seed: int) -> Start | None:
    """
    Go on with the open session, or begin one, where that is wished for or none is open.

    None where nothing is due for review, or nothing went wrong lately.

    Raises:
        BadInput: there is no such set, or nothing in it to ask.
    """
    session = store.open_session(learner.id)
    if session is not None and wish.is_met_by(session):
        return start_of(store, session, is_resumed=True)
    if wish.purpose is Purpose.QUIZ:
        refs = _new_questions(store, wish, learner, seed)
    else:
        refs = _known_questions(store, wish, learner, at)
    if not refs:
        return None
    begun = store.begin_session(learner.id, refs, at, purpose=wish.purpose).result()
    return start_of(store, begun, replaced=session is not None)


def _new_questions(store: Store, wish: Wish, learner: Learner, seed: int) -> list[QuestionRef]:
    question_set = _question_set(store, wish, learner.language or "en")
    level = None if wish.level is None else min(wish.level, TOP_LEVELS)
    aside = store.flags.set_aside(question_set.id, question_set.version)
    questions = tuple(question for question in question_set.questions if question.id not in aside)
    if not fitting(questions, wish.kind, level):
        there = ", ".join(map(str, levels(questions, wish.kind))) or "none"
        msg = f"the set {question_set.id} has no such questions of level {wish.level}; its levels are: {there}"
        raise BadInput(msg)
    chosen = choose(
        questions,
        n=wish.count or USUAL_COUNT,
        kind=wish.kind,
        level=level,
        seed=seed,
        answered=urgencies(store.verdicts(question_set.id, learner.id)),
    )
    return [QuestionRef(set_id=question_set.id, version=question_set.version, question=each.id) for each in chosen]


def _known_questions(store: Store, wish: Wish, learner: Learner, at: datetime) -> list[QuestionRef]:
    most = wish.count or USUAL_COUNT
    if wish.purpose is Purpose.REVIEW:
        return store.reviews.due(learner.id, at, most)
    return store.reviews.mistakes(learner.id, at, most)


def start_of(store: Store, session: Session, *, is_resumed: bool = False, replaced: bool = False) -> Start:
    """Gather what a session needs to be played."""
    found = {ref: store.question(ref.set_id, ref.version, ref.question) for ref in session.questions}
    infos = [store.set_info(set_id) for set_id in session.set_ids]
    return Start(
        session=session,
        questions={ref: as_ordered(session, question) for ref, question in found.items() if question is not None},
        titles=tuple(info.title for info in infos if info is not None),
        is_resumed=is_resumed,
        replaced=replaced,
    )


def _question_set(store: Store, wish: Wish, language: str) -> QuestionSet:
    info = _info(store.sets(), wish, language)
    question_set = store.question_set(info.id, info.version)
    if question_set is None:
        msg = f"the set {info.id} has just been taken out of the library: try again"
        raise BadInput(msg)
    return question_set


def _info(published: Sequence[SetInfo], wish: Wish, language: str) -> SetInfo:
    if not published:
        msg = "there are no question sets: add one with `quizbot sets add FILE`"
        raise BadInput(msg)
    if wish.set_id is None:
        return _favourite(published, wish.kind, language)
    info = next((info for info in published if info.id == wish.set_id), None)
    if info is None:
        msg = f"there is no published set {neutral_line(wish.set_id)!r}; the sets are:\n{_listed(published)}"
        raise BadInput(msg)
    if wish.kind is not None and not info.kinds.get(wish.kind):
        msg = f"the set {info.id} has no {wish.kind} questions; it has {', '.join(info.kinds)}"
        raise BadInput(msg)
    return info


def _favourite(published: Sequence[SetInfo], kind: Kind | None, language: str) -> SetInfo:
    """Take a built-in set if one is published, else the first; one with such questions, if there is one."""
    favourites = _FAVOURITES[language]
    fitting = [info for info in published if kind is None or info.kinds.get(kind)]
    if not fitting:
        msg = f"there are no {kind} questions in any set; the sets are:\n{_listed(published)}"
        raise BadInput(msg)
    return min(fitting, key=lambda info: favourites.index(info.id) if info.id in favourites else len(favourites))


def _listed(published: Sequence[SetInfo]) -> str:
    width = max(len(info.id) for info in published)
    return "\n".join(
        f"  {info.id:{width}}  {info.questions:5} questions  {neutral_line(info.title.in_language('en') or '')}"
        for info in published
    )
