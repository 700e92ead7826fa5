"""How a bot is started for the benchmark, on a stage of its own, and how it is ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench.server import TOKEN
from bot.dictionary import dictionary_path, make_dictionary
from quizzes.formats.question_json import read_set, write_set
from quizzes.question import Form
from quizzes.sample import builtin_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

OURS = ("-c", "from bot.cli import main; main()")
INSTANT = ("-m", "bench.instant_bot")
STOCK = ("-m", "bench.stock_bot")
PATIENCE = 5.0


class Running:
    """A bot at work on a stage; `log` is where its output goes."""

    def __init__(
        self, stage: subprocess.Popen[str], url: str, folder: Path, start: Callable[[], subprocess.Popen[bytes]]
    ) -> None:
        self._stage = stage
        self._start = start
        self._process = start()
        self.url = url
        self.folder = folder
        self.log = folder / "log"

    @property
    def bot(self) -> int:
        """The id of the bot's process."""
        return self._process.pid

    def start_again(self) -> None:
        """End the bot, and start it anew with what it has written down."""
        self.end()
        self._process = self._start()

    def end(self) -> None:
        """End the bot."""
        _end(self._process)

    def order(self, do: str, **more: object) -> dict[str, float]:
        """Have something done on the stage, and give what was measured."""
        if self._stage.stdin is None or self._stage.stdout is None:
            raise RuntimeError(do)
        self._stage.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self._stage.stdin.flush()
        line = self._stage.stdout.readline()
        if not line:
            msg = f"the stage broke down: {do}"
            raise RuntimeError(msg)
        measured: dict[str, float] = json.loads(line)
        return measured

    def window(
        self, learners: int, seconds: float = 3.0, *, delay: float = 0.0, think: float = 0.0, warm: float = 1.0
    ) -> dict[str, float]:
        """Let learners work for a while."""
        return self.order(
            "window", learners=learners, seconds=seconds, delay=delay, think=think, warm=warm, bot=self.bot
        )

    def to_questions(self) -> None:
        """Let all learners go on until most have a question before them."""
        self.order("settle")


@contextmanager
def nobody() -> Iterator[Running]:
    """Run no bot: what calls the server is in this process."""
    with _on_stage(lambda _, __: ["-c", "pass"]) as running:
        yield running


@contextmanager
def instant() -> Iterator[Running]:
    """Run the bot that does nothing."""
    with _on_stage(lambda url, _: [*INSTANT, TOKEN, url]) as running:
        yield running


@contextmanager
def stock() -> Iterator[Running]:
    """Run the bot of twenty lines."""
    with _on_stage(lambda url, _: [*STOCK, TOKEN, url]) as running:
        yield running


@contextmanager
def ours(
    start: Sequence[str] = OURS,
    settings: Mapping[str, str] | None = None,
    prepare: Callable[[Path], None] | None = None,
) -> Iterator[Running]:
    """
    Run `quizbot run`, or what stands for `quizbot` in `start`, with the set "bench" in a database of its own.

    The dictionary lies beside it, as at every start but the first: else another process makes it, half a minute later,
    and takes its seconds of a processor out of what is measured then.
    """

    def command(url: str, folder: Path) -> list[str]:
        database = folder / "bench.db"
        os.environ.update(QUIZBOT_TOKEN=TOKEN, QUIZBOT_API_URL=url, QUIZBOT_DATABASE=str(database))
        (folder / "bench.json").write_bytes(choices())
        _run([*OURS, "sets", "add", str(folder / "bench.json")], {})
        dictionary_path(database).write_bytes(_dictionary())
        if prepare is not None:
            prepare(database)
        return [*start, "run"]

    with _on_stage(command, {"QUIZBOT_RATE_LIMIT": "off", **(settings or {})}) as running:
        yield running


@cache
def _dictionary() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "dictionary"
        make_dictionary(path)
        return path.read_bytes()


def choices() -> bytes:
    """Give the built-in questions that have options, as a set of its own."""
    whole = read_set(dict(builtin_files())["sample"])
    kept = tuple(question for question in whole.questions if question.form is Form.CHOICE)
    return write_set(replace(whole, id="bench", questions=kept))


@contextmanager
def _on_stage(
    command: Callable[[str, Path], Sequence[str]], settings: Mapping[str, str] | None = None
) -> Iterator[Running]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        stage = subprocess.Popen(
            [sys.executable, "-m", "bench.stage"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        stack.callback(_end, stage)
        port = int(stage.stdout.readline()) if stage.stdout is not None else 0
        log = stack.enter_context((folder / "log").open("wb"))
        url = f"http://127.0.0.1:{port}"
        words = [sys.executable, *command(url, folder)]
        env = {**os.environ, **(settings or {})}
        running = Running(stage, url, folder, lambda: subprocess.Popen(words, stderr=log, stdout=log, env=env))
        stack.callback(running.end)
        yield running


def _run(words: Sequence[str], settings: Mapping[str, str]) -> None:
    env = {**os.environ, **settings}
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, env=env)


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
