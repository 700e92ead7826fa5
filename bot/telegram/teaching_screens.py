"""How the teacher's desk looks: the classes, one class, the classes side by side, and a round that begins from here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.rounds.board import Window
from bot.telegram.data_words import group_word, set_word
from bot.telegram.markup import blocks, bold, lines
from bot.telegram.presses.homework import ListHomework
from bot.telegram.presses.results import ListClasses, ShowResults
from bot.telegram.presses.rounds import BeginRound, Draft, ListSets
from bot.telegram.presses.scheduling import ShowSchedules
from bot.telegram.presses.teaching import (
    ClassBegin,
    ClassBoard,
    ClassDraft,
    ClassSets,
    ClassStop,
    CompareClasses,
    OpenClass,
    ShowDesk,
)
from bot.telegram.result_screens import group_title
from bot.telegram.screen import Button, Screen, turns
from bot.tutor.progress import in_percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rounds.round import Round
    from bot.store.groups import Group
    from bot.telegram.press import Press
    from bot.texts import Texts

CLASSES_AT_ONCE = 8
LEAST_TO_COMPARE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFigures:
    """How many people of a class answered how much, and how much of it rightly."""

    learners: int
    answered: int
    correct: int


def desk_screen(texts: Texts, classes: Sequence[Group], show: ShowDesk, link: str, *, is_in_quiz: bool) -> Screen:
    """
    List the classes of a teacher, or let the one of a round be chosen; with none, say how to get one.

    Who has none may be a learner, who has come here by /leaderboard, or in a quiz by /stop, and is told what will do.
    """
    add = Button(texts.say("button-add-to-group"), link)
    if not classes:
        in_quiz = texts.say("desk-in-quiz") if is_in_quiz else None
        says = lines(texts.say("desk-no-class")), lines(texts.say("desk-for-learners")), lines(in_quiz)
        return Screen(blocks(*says), ((add,),))
    first = show.start if show.start < len(classes) else 0
    page = classes[first : first + CLASSES_AT_ONCE]
    buttons = tuple((Button(group_title(texts, each), _opened(show, group_word(each.chat))),) for each in page)
    onward = turns(first, CLASSES_AT_ONCE, len(classes), lambda start: replace(show, start=start))
    compare = ((Button(texts.say("button-compare"), CompareClasses()),),) if len(classes) >= LEAST_TO_COMPARE else ()
    keyboard = (*buttons, *onward, *compare, (add,))
    return Screen(blocks(lines(bold(texts.say("desk-title"))), lines(texts.say("desk-choose"))), keyboard)


def _opened(show: ShowDesk, word: str) -> Press:
    """Go on with what was said of a round, or of a leaderboard, already."""
    if show.window:
        return ClassBoard(group=word, window=show.window, set_id=show.set_id)
    if not show.plan:
        return OpenClass(group=word)
    if not show.set_id:
        return ClassSets(group=word, start=0, plan=show.plan)
    return ClassDraft(group=word, set_id=show.set_id, plan=show.plan)


def with_former(texts: Texts, screen: Screen) -> Screen:
    """Lead from a list of classes to the results of those that the bot is in no more."""
    return Screen(screen.runs, (*screen.keyboard, (Button(texts.say("button-results-former"), ListClasses(start=0)),)))


def class_screen(texts: Texts, group: Group, figures: ClassFigures, running: Round | None, note: str | None) -> Screen:
    """Show a class with what can be done for it."""
    word = group_word(group.chat)
    runs = blocks(
        lines(note),
        lines(bold(group_title(texts, group)), _figures(texts, figures)),
        lines(None if running is None else texts.say("class-round-runs", count=len(running.questions))),
    )
    begin = Button(texts.say("button-class-begin"), ClassSets(group=word, start=0))
    stop = None if running is None else Button(texts.say("button-class-stop"), ClassStop(round=running.id))
    return Screen(
        runs,
        (
            (stop or begin,),
            (
                Button(texts.say("button-class-schedules"), ShowSchedules(group=-group.chat)),
                Button(texts.say("button-class-homework"), ListHomework(group=word)),
            ),
            (
                Button(texts.say("button-class-board"), ClassBoard(group=word, window=Window.WEEK)),
                Button(texts.say("button-class-results"), ShowResults(group=-group.chat)),
            ),
            (Button(texts.say("button-desk"), ShowDesk(start=0)),),
        ),
    )


def comparison(texts: Texts, classes: Sequence[tuple[Group, ClassFigures, ClassFigures]]) -> Screen:
    """Put classes side by side: the last thirty days, and all time."""
    shown = [
        lines(
            bold(group_title(texts, group)),
            texts.say("compare-month", figures=_figures(texts, month)),
            texts.say("compare-all", figures=_figures(texts, always)),
        )
        for group, month, always in classes
    ]
    back = Button(texts.say("button-desk"), ShowDesk(start=0))
    return Screen(blocks(lines(bold(texts.say("compare-title"))), *shown), ((back,),))


def with_windows(texts: Texts, screen: Screen, group: Group, shown: ClassBoard) -> Screen:
    """Put the choice of another time under a leaderboard."""
    windows = tuple(
        Button(
            f"{'✓ ' if each == shown.window else ''}{texts.say(f'board-button-{each}')}", replace(shown, window=each)
        )
        for each in Window
    )
    head = lines(bold(group_title(texts, group)))
    return Screen(blocks(head, screen.runs), (windows, (_back(texts, shown.group),)))


def with_way_back(texts: Texts, screen: Screen, chat: int) -> Screen:
    """Lead from what is shown of a class at the desk back to the class."""
    return Screen(screen.runs, (*screen.keyboard, (_back(texts, group_word(chat)),)))


def from_desk(texts: Texts, screen: Screen, chat: int, place: str | None = None) -> Screen:
    """Let the buttons with which a round is begun in a group begin it there from here; `place` says in which topic."""
    word = group_word(chat)
    keyboard = tuple(
        tuple(replace(button, press=_for_class(button.press, word)) for button in row) for row in screen.keyboard
    )
    return Screen(blocks(screen.runs, lines(place)), (*keyboard, (_back(texts, word),)))


def _for_class(press: Press | str, word: str) -> Press | str:
    match press:
        case ListSets(start=start, plan=plan, part=part):
            return ClassSets(group=word, start=start, plan=plan, part=part)
        case Draft(set_id=set_id, plan=plan):
            return ClassDraft(group=word, set_id=set_word(set_id), plan=plan)
        case BeginRound(set_id=set_id, plan=plan):
            return ClassBegin(group=word, set_id=set_word(set_id), plan=plan)
        case _:
            return press


def _figures(texts: Texts, figures: ClassFigures) -> str:
    if not figures.answered:
        return texts.say("class-nothing")
    percent = in_percent(figures.correct / figures.answered)
    return texts.say("class-figures", learners=figures.learners, answers=figures.answered, percent=percent)


def _back(texts: Texts, word: str) -> Button:
    return Button(texts.say("button-class"), OpenClass(group=word))
