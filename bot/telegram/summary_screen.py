"""How the end of a session looks: the score, by kind, the time, what was missed, and where to go from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from bot.telegram.choosing_screens import MOST_QUESTIONS
from bot.telegram.markup import blocks, bold, lines, shortened
from bot.telegram.presses.choosing import ANY_KIND, Begin, ChooseSet, ShowSets
from bot.telegram.presses.reading import OpenText
from bot.telegram.presses.reminding import RemindMe
from bot.telegram.presses.reviewing import GoOn, Practise, Retry
from bot.telegram.question_line import told_with_passage
from bot.telegram.screen import Button, Screen
from bot.telegram.set_names import title_of, titles_of
from bot.texts.neutral import neutral_line
from bot.texts.outcome import end_title, how_it_went
from bot.texts.phrases import answer_text, kind_name
from bot.texts.quotation import quotable
from bot.tutor.session import Purpose
from bot.tutor.subject import is_led_to
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.store import SetInfo
    from bot.telegram.markup import Run
    from bot.telegram.still_there import Unfinished
    from bot.texts import Texts
    from bot.tutor.score import Score
    from bot.tutor.session import Session
    from bot.tutor.summary import Missed, Summary
    from quizzes.question import Kind

MOST_MISSED = 10
LONGEST_PROMPT = 120
LONGEST_PASSAGE = 60
MINUTE = 60
SHARE = "https://t.me/share/url"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysOn:
    """
    What can be done after a session: the set again, the next one, what is due, what went wrong.

    `left` is the session itself where something of it is left, and `missed` how much of what was missed can be asked
    again. `goal` is how much was answered today, and how much was to be; None for who has none. Who is not reminded of
    what is due is offered it. `homework` is the link to what is left of the homework that this was, or that was left
    for it; `interrupted` a quiz that was left for it.
    """

    again: SetInfo | None
    next_set: SetInfo | None
    due: int
    mistakes: int
    username: str
    goal: tuple[int, int] | None = None
    has_reminders: bool = True
    homework: str | None = None
    interrupted: Unfinished | None = None
    left: Unfinished | None = None
    missed: int = 0


def summary_screen(texts: Texts, session: Session, result: Summary, ways: WaysOn) -> Screen:
    """Sum a session up, with what is worth another look."""
    missed = lines(
        *((bold(texts.say("summary-missed-title")),) if result.missed else ()),
        *(_missed_line(each) for each in result.missed[:MOST_MISSED]),
        texts.say("summary-more", count=len(result.missed) - MOST_MISSED) if len(result.missed) > MOST_MISSED else None,
    )
    kinds = [_kind_line(texts, kind, score) for kind, score in result.by_kind.items()]
    goal = None if ways.goal is None else _goal_words(texts, *ways.goal)
    runs = blocks(lines(*_figures(texts, session, result), goal), lines(*kinds) if len(kinds) > 1 else (), missed)
    return Screen(runs, tuple((button,) for button in _buttons(texts, session, result, ways)))


def _time_words(texts: Texts, seconds: float) -> str:
    """Say how long something took."""
    minutes, rest = divmod(round(seconds), MINUTE)
    if not minutes:
        return texts.say("summary-time-short", seconds=rest)
    return texts.say("summary-time", minutes=minutes, seconds=rest)


def _goal_words(texts: Texts, done: int, goal: int) -> str:
    """Say how far somebody has come with what they want to answer today."""
    return texts.say("summary-goal-reached" if done >= goal else "summary-goal", done=done, goal=goal)


def _figures(texts: Texts, session: Session, result: Summary) -> Iterator[Run | str | None]:
    skipped = result.asked - result.score.answered
    is_over = session.position >= len(session.questions)
    yield bold(end_title(texts, result) if is_over else texts.say("left-title"))
    if result.asked:
        yield how_it_went(texts, result)
    if skipped:
        yield texts.say("summary-skipped", skipped=skipped)
    if result.is_perfect:
        yield texts.say("summary-perfect")
    if result.seconds is not None:
        yield _time_words(texts, result.seconds)


def _buttons(texts: Texts, session: Session, result: Summary, ways: WaysOn) -> Iterator[Button]:
    yield from _what_is_left(texts, session, ways)
    if ways.missed:
        yield Button(texts.say("button-missed", count=ways.missed), Retry(session=session.id))
    if session.purpose is Purpose.PASSAGE:
        yield Button(texts.say("button-back-to-text"), OpenText(set_id=session.set_ids[0]))
    if ways.again is not None:
        count = max(1, min(len(session.questions), MOST_QUESTIONS))
        yield Button(texts.say("button-again"), Begin(set_id=ways.again.id, kind=ANY_KIND, count=count))
    if ways.due:
        yield Button(texts.say("button-review", count=ways.due), Practise(purpose=Purpose.REVIEW))
    if ways.mistakes and session.purpose is Purpose.MISTAKES:
        yield Button(texts.say("button-mistakes", count=ways.mistakes), Practise(purpose=Purpose.MISTAKES))
    if ways.next_set is not None:
        beside = [info for info in (ways.again, ways.next_set) if info is not None]
        title = titles_of(texts, beside)[ways.next_set.id]
        yield Button(texts.say("button-next-set", title=title), ChooseSet(set_id=ways.next_set.id, count=0))
    yield Button(texts.say("button-other"), ShowSets(kind=ANY_KIND, count=0, start=0))
    yield from _lasting(texts, result, ways)


def _what_is_left(texts: Texts, session: Session, ways: WaysOn) -> Iterator[Button]:
    """Lead back to what was stopped; what is due or went wrong has buttons of its own."""
    if ways.homework is not None:
        yield Button(texts.say("button-go-on-homework"), ways.homework)
    if ways.interrupted is not None:
        yield back_button(texts, ways.interrupted)
    if ways.left is not None and session.purpose not in (Purpose.REVIEW, Purpose.MISTAKES):
        yield Button(texts.say("button-go-on-quiz", count=ways.left.left), GoOn(session=ways.left.session))


def back_button(texts: Texts, interrupted: Unfinished) -> Button:
    """Lead back to a quiz that was left for something else."""
    return Button(texts.say("button-back-to-quiz", count=interrupted.left), GoOn(session=interrupted.session))


def _lasting(texts: Texts, result: Summary, ways: WaysOn) -> Iterator[Button]:
    """Offer what goes beyond the next quiz to those who have answered something."""
    if not result.score.answered:
        return
    if not ways.has_reminders:
        yield Button(texts.say("button-remind-me"), RemindMe())
    if ways.again is not None:
        yield Button(texts.say("button-share"), _share_link(texts, ways.again, result, ways.username))


def _share_link(texts: Texts, info: SetInfo, result: Summary, username: str) -> str:
    title = quotable(texts, title_of(texts, info))
    words = texts.say("share-text", title=title, asked=result.asked, correct=result.score.correct)
    return f"{SHARE}?{urlencode({'url': f'https://t.me/{username}?start=set_{info.id}', 'text': words})}"


def _missed_line(missed: Missed) -> str:
    question = missed.question
    passage = 0 if is_led_to(question) else LONGEST_PASSAGE
    prompt = told_with_passage(question, passage=passage, prompt=LONGEST_PROMPT)
    key = question.answer if question.form is Form.ORDER else (question.key,)
    return f"· {prompt} → {shortened(neutral_line(answer_text(question, key)), LONGEST_PROMPT)}"


def _kind_line(texts: Texts, kind: Kind, score: Score) -> str:
    return texts.say("summary-kind", kind=kind_name(texts, kind), answered=score.answered, correct=score.correct)
