"""`quizbot play`: a quiz in the terminal."""

from __future__ import annotations

import os
import sys

import click

from bot.cli.database import now, opened
from bot.terminal.input import lines_from
from bot.terminal.language import language_from_environment
from bot.terminal.quiz import Quiz
from bot.terminal.screen import Screen
from bot.terminal.start import USUAL_COUNT, Wish, known_learner, start
from bot.texts import LANGUAGES, texts_for
from quizzes.question import Kind


@click.command()
@click.argument("set_id", metavar="[SET]", required=False)
@click.option("-n", "count", type=click.IntRange(min=1), help=f"How many questions (default: {USUAL_COUNT}).")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only questions of this kind.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Explain in this language (default: your locale's).")
def play(set_id: str | None, count: int | None, kind: str | None, language: str | None) -> None:
    """
    Take a quiz in the terminal, on the built-in sample or on SET.

    A quiz that you left goes on where you were; with SET, -n or --kind a new one begins. Your answers are kept in the
    same database as those of the bot.
    """
    texts = texts_for(language or language_from_environment(os.environ))
    wish = Wish(set_id=set_id, count=count, kind=None if kind is None else Kind(kind))
    with opened() as store:
        at = now()
        learner = known_learner(store, texts.language)
        begun = start(store, wish, learner=learner, at=at, seed=int(at.timestamp()))
        quiz = Quiz(
            store=store,
            screen=Screen(sys.stdout, texts),
            texts=texts,
            ask=lines_from(sys.stdin, sys.stdout),
            now=now,
            strict_tones=learner.strict_tones,
        )
        quiz.play(begun)
