"""A process that serves carries nothing that it has no use for, and leaves it there for who has."""

from __future__ import annotations

import subprocess
import sys

import pytest

# What few people ask for, and what brings it: each takes part of the time until the first question.
NOT_NEEDED = (
    "aiohttp",  # a server of pages
    "babel",  # the names of cities
    "bot.analysis.item_figures",
    "bot.analysis.item_verdict",
    "bot.charts.labels",
    "bot.charts.palette",
    "bot.export",
    "bot.results",
    "bot.rounds.round",
    "bot.rounds.when_words",
    "bot.store.rounds",
    "bot.store.schedules",
    "bot.store.uploads",
    "bot.telegram.ending",
    "bot.telegram.further",
    "bot.telegram.groups",
    "bot.telegram.watches",
    "bot.uploads.judging",
    "charset_normalizer",  # guesses encodings
    "csv",
    "difflib",
    "fluent",  # plurals
    "ctypes",
    "fsrs",  # what is due when
    "importlib.readers",  # files of packages, and ways to find them in archives
    "multiprocessing",
    "pluggy",
    "quizzes.formats.shape",  # strict reading
    "quizzes.grading.typed",  # and what readings and spellings it compares
    "quizzes.interview",
    "rich",  # colours
    "sqlite_utils",  # steps of the schema
    "typing_extensions",  # marks for who reads
    "yarl",  # addresses
    "zipfile",
)


@pytest.mark.parametrize("name", NOT_NEEDED)
def test_a_process_that_serves_has_not_loaded_what_few_ask_for(name: str, loaded_to_serve: frozenset[str]) -> None:
    assert name not in loaded_to_serve


@pytest.fixture(scope="module")
def loaded_to_serve() -> frozenset[str]:
    program = "import bot.cli.run, sys; print(*sys.modules)"
    return frozenset(subprocess.check_output([sys.executable, "-c", program], text=True).split())


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("import bot.cli.run, pygments.lexers, rich.console", id="loaded afterwards"),
        pytest.param("import pygments.lexers, bot.cli.run, rich.console", id="loaded before"),
    ],
)
def test_what_was_kept_from_the_library_is_there_for_who_has_use_for_it(program: str) -> None:
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
