"""How a learner's score looks: the figures, by kind and by set, and the picture with the words that stand for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.charts.theme import Theme
from bot.telegram.markup import blocks, bold, lines
from bot.telegram.presses.reviewing import Practise
from bot.telegram.presses.scoring import ShowPicture
from bot.telegram.screen import Button, Screen
from bot.texts.phrases import kind_name
from bot.tutor.progress import percent
from bot.tutor.session import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.texts import Texts
    from bot.tutor.progress import Progress
    from bot.tutor.score import Score

MOST_SETS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """How many questions were answered today, and how many a day are aimed at, 0 for none."""

    answered: int
    goal: int


def score_screen(
    texts: Texts, found: Progress, sets: Sequence[tuple[str, Score]], today: Today, mistakes: int
) -> Screen:
    """
    Tell how far a learner has come, and lead to what there is to do.

    `sets` are titles with scores, the one with most answers first.
    """
    kinds = [_part(texts, kind_name(texts, kind), score) for kind, score in found.by_kind if score.answered]
    others = len(sets) - MOST_SETS
    named = [_part(texts, title, score) for title, score in sets[:MOST_SETS]]
    runs = blocks(
        lines(bold(texts.say("score-title"))),
        lines(*_figures(texts, found.total)),
        lines(*kinds),
        lines(
            bold(texts.say("score-sets")), *named, texts.say("score-sets-more", count=others) if others > 0 else None
        ),
        lines(*_habits(texts, found, today)),
    )
    return Screen(runs, tuple((button,) for button in _ways_on(texts, found.due, mistakes)))


def _ways_on(texts: Texts, due: int, mistakes: int) -> Iterator[Button]:
    if due:
        yield Button(texts.say("button-score-review", count=due), Practise(purpose=Purpose.REVIEW))
    if mistakes:
        yield Button(texts.say("button-mistakes", count=mistakes), Practise(purpose=Purpose.MISTAKES))


def picture_caption(texts: Texts, found: Progress, theme: Theme) -> Screen:
    """Give the words that stand for the picture, and the button for the other theme."""
    from bot.charts.labels import alternative_text

    other = Theme.LIGHT if theme is Theme.DARK else Theme.DARK
    button = Button(texts.say(f"button-theme-{other}"), ShowPicture(theme=other.value))
    return Screen(lines(alternative_text(texts, found)), ((button,),))


def _figures(texts: Texts, total: Score) -> Iterator[str]:
    yield texts.say("score-answered", answered=total.answered)
    yield texts.say("score-correct", correct=total.correct, percent=percent(total) or 0)
    if total.credit != total.correct:
        yield texts.say("score-credit", credit=f"{total.credit:.1f}")


def _habits(texts: Texts, found: Progress, today: Today) -> Iterator[str]:
    if today.goal:
        yield texts.say("score-goal", answered=today.answered, goal=today.goal)
    yield texts.say("score-streak", days=found.streak)
    yield texts.say("score-words", words=found.words_known)
    yield texts.say("score-due", due=found.due)


def _part(texts: Texts, name: str, score: Score) -> str:
    return texts.say(
        "score-part", name=name, answered=score.answered, correct=score.correct, percent=percent(score) or 0
    )
