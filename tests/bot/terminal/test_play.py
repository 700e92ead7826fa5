"""`quizbot play` as a program: through pipes, at a terminal, in any locale."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli.play import play
from bot.store import Store
from tests.bot.terminal.library import SET, START

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

PLAY = (sys.executable, "-c", "from bot.cli import main; main()", "play")
# A terminal sends Ctrl-C as a signal to the program that it is the controlling terminal of. Whoever is started in the
# background of a script is told to take no notice of it, and so are its children: here nobody is.
AT_TERMINAL = (
    sys.executable,
    "-c",
    (
        "import fcntl, signal, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
        "signal.signal(signal.SIGINT, signal.default_int_handler); from bot.cli import main; main()"
    ),
    "play",
)
PATIENCE = 30


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Give an environment with a library of its own."""
    with Store.open(tmp_path / "quizbot.db") as store:
        store.add_set(SET, START, "sha", "by hand").result()
    kept = {
        name: value for name, value in os.environ.items() if name in {"PATH", "PYTHONPATH", "COVERAGE_PROCESS_START"}
    }
    return {**kept, "HOME": str(tmp_path), "QUIZBOT_DATABASE": str(tmp_path / "quizbot.db"), "TERM": "xterm-256color"}


def piped(environ: dict[str, str], typed: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PLAY, *arguments], input=typed, env=environ, capture_output=True, check=False, timeout=PATIENCE
    )


@pytest.mark.parametrize(
    "locale",
    [
        pytest.param({"LC_ALL": "C"}, id="C"),
        pytest.param(
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
            id="C, as ASCII",
            marks=pytest.mark.skipif(not __file__.isascii(), reason="OpenCC finds nothing by a path that is not ASCII"),
        ),
        pytest.param({"LANG": "en_US.UTF-8"}, id="UTF-8"),
    ],
)
def test_in_a_pipe_hanzi_are_read_and_shown_in_any_locale(environ: dict[str, str], locale: dict[str, str]) -> None:
    run = piped({**environ, **locale}, "成本\n".encode(), "small", "--kind", "cloze")

    assert (run.returncode, run.stderr) == (0, b"")
    assert (
        run.stdout.decode()
        == """\
1 question from “A small set”.
h: hint   s: skip   q: leave (go on next time)   ?: how to answer

── Question 1 of 1 · Fill the gap · HSK 5 ──
Choose the word that fits the gap and the hint.

  可开店意味着要承担更高的＿＿。
  💡 But opening a shop means bearing a higher cost.

  A  门槛
  B  成本
  C  回报

💡 Drop a wrong one (−10 %): h
> 成本
✅ Correct!
  付出成本 is “to bear a cost”.
  Line 78: 可开店意味着要承担更高的成本

Well done, that was all!
1 correct out of 1 question
All correct. Wonderful!

So far        answered  correct    %
Fill the gap         1        1  100
Total                1        1  100
"""
    )


def test_bytes_that_are_no_text_are_an_answer_like_any_other(environ: dict[str, str]) -> None:
    run = piped({**environ, "LANG": "en_US.UTF-8"}, b"\xff\xfe\nq\n", "small", "--kind", "cloze")

    assert (run.returncode, run.stderr) == (0, b"")
    assert "There is no such option." in run.stdout.decode()


def test_the_end_of_input_is_a_clean_end(environ: dict[str, str]) -> None:
    run = piped({**environ, "LC_ALL": "ja_JP.UTF-8"}, b"", "small")

    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.decode().endswith("ここまで保存しました。続きは「quizbot play」で始められます。\n")


def test_the_language_can_be_asked_for(environ: dict[str, str]) -> None:
    run = piped({**environ, "LC_ALL": "ja_JP.UTF-8"}, b"q\n", "small", "--language", "zh")

    assert run.stdout.decode().startswith("来自《小集》的 4 道题。\n")


def test_an_unknown_set_is_exit_1_with_the_sets_there_are(environ: dict[str, str]) -> None:
    run = piped(environ, b"", "nothing")

    assert (run.returncode, run.stdout) == (1, b"")
    message = run.stderr.decode()
    assert message.startswith("quizbot: there is no published set 'nothing'; the sets are:\n")
    assert "  small" in message


@pytest.mark.parametrize("arguments", [("-n", "0"), ("--kind", "poem"), ("--language", "fr"), ("a", "b")])
def test_wrong_usage_is_exit_2(environ: dict[str, str], arguments: tuple[str, ...]) -> None:
    assert piped(environ, b"", *arguments).returncode == 2


def test_a_fresh_machine_has_something_to_play(tmp_path: Path) -> None:
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "ja_JP.UTF-8"}

    run = piped(environ, b"A\ns\n" * 5 + b"q\n")  # what no letter answers, as pieces to put in order, is skipped

    assert (run.returncode, run.stderr) == (0, b"")
    assert re.search("^(✅|❌)", run.stdout.decode(), re.MULTILINE)


class Terminal:
    """The program at a terminal of 80 columns."""

    def __init__(self, environ: dict[str, str], *arguments: str) -> None:
        self._file, child = pty.openpty()
        self.shown = ""
        environ = {**environ, "LANG": "en_US.UTF-8", "COLUMNS": "80", "LINES": "24"}
        self.program = subprocess.Popen(
            [*AT_TERMINAL, *arguments],
            stdin=child,
            stdout=child,
            stderr=child,
            env=environ,
            start_new_session=True,
        )
        os.close(child)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.program.kill()
        self.program.wait()
        os.close(self._file)

    def wait_for(self, text: str, seconds: float = PATIENCE) -> None:
        assert self._shows(text, seconds), self.shown

    def press_until(self, key: str, text: str) -> None:
        """
        Press a key until the text is shown.

        A signal that comes in the instant between the prompt and the wait for a key is seen with the next key only.
        """
        for _ in range(5):
            time.sleep(0.3)
            os.write(self._file, key.encode())
            if self._shows(text, PATIENCE / 5):
                return
        self.wait_for(text, 0)

    def type(self, text: str) -> None:
        os.write(self._file, text.encode())

    def end(self) -> int:
        while (read := self._read()) != "":
            self.shown += read
        return self.program.wait(PATIENCE)

    def _shows(self, text: str, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while text not in self.shown and time.monotonic() < deadline:
            if select.select([self._file], [], [], 0.1)[0]:
                self.shown += self._read()
        return text in self.shown

    def _read(self) -> str:
        try:
            return os.read(self._file, 65536).decode("utf-8", "replace")
        except OSError:  # Linux says so when the program has gone
            return ""


@pytest.mark.parametrize("key", [pytest.param("\x03", id="Ctrl-C"), pytest.param("\x04", id="Ctrl-D")])
def test_at_a_terminal_a_key_leaves_and_play_goes_on(environ: dict[str, str], key: str) -> None:
    with Terminal(environ, "small", "--kind", "cloze") as terminal:
        terminal.wait_for("> ")
        terminal.press_until(key, "Saved.")
        assert terminal.end() == 0
        assert "Traceback" not in terminal.shown

    with Terminal(environ) as again:
        again.wait_for("> ")
        assert "Going on where you were" in again.shown
        again.type("b\r")
        again.wait_for("All correct.")
        assert again.end() == 0
        assert "\x1b[1;32m✅ Correct!" in again.shown


@pytest.mark.parametrize("name", ["C", "xx_XX.UTF-8"])
def test_hanzi_can_be_typed_at_a_terminal_whose_locale_has_none_or_is_missing(
    environ: dict[str, str], name: str
) -> None:
    with Terminal({**environ, "LC_ALL": name}, "small", "--kind", "cloze") as terminal:
        terminal.wait_for("> ")
        terminal.type("成本\r")
        terminal.wait_for("All correct.")
        assert terminal.end() == 0


def test_the_verb_ends_with_0(environ: dict[str, str]) -> None:
    run = CliRunner().invoke(
        play, ["small", "-n", "1", "--kind", "cloze", "--language", "ja"], input="B\n", env=environ
    )

    assert (run.exit_code, run.exception) == (0, None)
    assert "✅ 正解です！" in run.output


def test_who_has_answered_nothing_is_not_praised_for_having_no_mistakes(environ: dict[str, str]) -> None:
    run = piped(environ, b"", "--mistakes", "--language", "en")

    assert (
        " ".join(run.stdout.decode().split())
        == "No mistakes to go over yet. What goes wrong in a quiz comes up here until it is right twice."
    )


def test_review_with_nothing_due_says_so(environ: dict[str, str]) -> None:
    assert piped(environ, b"", "--review", "--language", "en").stdout == b"Nothing is due for review.\n"
