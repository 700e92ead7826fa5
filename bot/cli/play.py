"""`quizbot play`: a quiz in the terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from bot.cli.database import now, opened
from bot.terminal.input import lines_from
from bot.terminal.language import language_from_environment
from bot.terminal.quiz import Quiz
from bot.terminal.screen import Screen
from bot.terminal.start import USUAL_COUNT, Wish, known_learner, start
from bot.texts import LANGUAGES, texts_for
from bot.texts.phrases import no_mistakes
from bot.tutor.session import Purpose
from quizzes.question import Kind

if TYPE_CHECKING:
    from bot.store import Store
    from bot.texts import Texts


@click.command()
@click.argument("set_id", metavar="[SET]", required=False)
@click.option("-n", "count", type=click.IntRange(min=1), help=f"How many questions (default: {USUAL_COUNT}).")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only questions of this kind.")
@click.option("--level", type=click.IntRange(1, 9), help="Only questions of this HSK level; 7 stands for 7 to 9.")
@click.option("--review", "purpose", flag_value=Purpose.REVIEW.value, help="What is due for review, of all sets.")
@click.option("--mistakes", "purpose", flag_value=Purpose.MISTAKES.value, help="What went wrong lately.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Explain in this language (default: your locale's).")
def play(
    set_id: str | None,
    count: int | None,
    kind: str | None,
    level: int | None,
    purpose: str | None,
    language: str | None,
) -> None:
    """
    Take a quiz in the terminal, on the built-in sample or on SET.

    A quiz that you left goes on where you were; with SET, -n, --kind or --level a new one begins. Your answers are kept
    in the same database as those of the bot.
    """
    if purpose is not None and (set_id, kind, level) != (None, None, None):
        msg = "--review and --mistakes go over all sets: leave out SET, --kind and --level"
        raise click.UsageError(msg)
    texts = texts_for(language or language_from_environment(os.environ))
    wish = Wish(
        set_id=set_id,
        count=count,
        kind=None if kind is None else Kind(kind),
        level=level,
        purpose=Purpose.QUIZ if purpose is None else Purpose(purpose),
    )
    with opened() as store:
        at = now()
        learner = known_learner(store, texts.language)
        begun = start(store, wish, learner=learner, at=at, seed=int(at.timestamp()))
        screen = Screen(sys.stdout, texts)
        if begun is None:
            screen.note(_why_nothing(store, texts, learner.id, wish.purpose))
            return
        quiz = Quiz(
            store=store,
            screen=screen,
            texts=texts,
            ask=lines_from(sys.stdin, sys.stdout),
            now=now,
            strict_tones=learner.strict_tones,
        )
        quiz.play(begun)


def _why_nothing(store: Store, texts: Texts, learner: int, purpose: Purpose) -> str:
    """Say why nothing comes up again."""
    if purpose is Purpose.REVIEW:
        return texts.say("terminal-nothing-due")
    is_any_left = store.reviews.next_due(learner) is not None
    return no_mistakes(texts, has_answered=store.score(learner).answered > 0, is_any_left=is_any_left)
