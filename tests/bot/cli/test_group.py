"""Verbs are found without importing the others, and every end has its exit status."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from bot.cli import VERBS, quizbot
from bot.cli.group import LazyGroup, Verb
from quizzes.errors import BadInput, InvalidFile
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from tests.bot.cli.conftest import Person

# Whoever runs tests in the background has them started deaf to it.
HEARS_CONTROL_C = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from bot.cli import main; main()"
)
MORE_THAN_A_PIPE_HOLDS = b" " * 2_000_000
HEAVY = ("telegram", "jieba", "pypinyin", "opencc", "sqlite_utils", "rich", "fluent", "sqlite3", "aiohttp")


class Failing(LazyGroup):
    """Verbs that end in all ways that a verb can end in."""

    verbs: ClassVar[Mapping[str, Verb]] = {
        verb: Verb(__name__, f"Ends by {verb}.")
        for verb in ("bad", "wrong_file", "missing", "bare", "full", "interrupt")
    }


@click.command
def bad() -> None:
    message = "the place: the fault; the cure"
    raise BadInput(message)


@click.command
def wrong_file() -> None:
    raise InvalidFile([Problem(severity=Severity.ERROR, code="empty-text", message="It is empty.", path="id")])


@click.command
def missing() -> None:
    raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), "nowhere.txt")


@click.command
def bare() -> None:
    message = "the disk has gone"
    raise OSError(message)


@click.command
def full() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@click.command
def interrupt() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("verb", "status", "message"),
    [
        pytest.param("bad", 1, "quizbot: the place: the fault; the cure\n", id="bad-input"),
        pytest.param(
            "wrong_file",
            1,
            "quizbot: id: error: It is empty. [empty-text]\n",
            id="wrong-file",
        ),
        pytest.param("missing", 1, "quizbot: nowhere.txt: No such file or directory\n", id="operating-system"),
        pytest.param("bare", 1, "quizbot: the disk has gone\n", id="operating-system-without-a-file"),
        pytest.param(
            "full",
            1,
            "quizbot: the output cannot be written (No space left on device); make room\n",
            id="output-on-a-full-disk",
        ),
        pytest.param("interrupt", 130, "", id="interrupted"),
    ],
)
def test_an_error_becomes_words_and_an_exit_status(verb: str, status: int, message: str) -> None:
    group = Failing(name="quizbot")

    result = CliRunner().invoke(group, [verb])

    assert (result.exit_code, result.stdout, result.stderr) == (status, "", message)


def test_a_verb_that_is_no_command_is_a_fault_of_ours() -> None:
    class Broken(LazyGroup):
        verbs: ClassVar[Mapping[str, Verb]] = {"os": Verb(__name__, "No command.")}

    with pytest.raises(TypeError, match=r"test_group\.os is no command"):
        CliRunner().invoke(Broken(), ["os"], catch_exceptions=False)


def test_help_lists_every_verb_in_order() -> None:
    lines = CliRunner().invoke(quizbot, ["--help"]).stdout.splitlines()

    listed = [words[0] for line in lines if (words := line.split()) and words[0] in VERBS]
    assert listed == list(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb: str) -> None:
    result = CliRunner().invoke(quizbot, [verb, "--help"])

    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: quizbot {verb}")


@pytest.mark.parametrize(
    ("group", "verb"),
    [
        *(("sets", verb) for verb in ("add", "list", "show", "retire", "restore", "export", "template")),
        *(("users", verb) for verb in ("list", "grant", "revoke")),
    ],
)
def test_every_verb_of_a_group_has_help(group: str, verb: str) -> None:
    assert CliRunner().invoke(quizbot, [group, verb, "--help"]).stdout.startswith(f"Usage: quizbot {group} {verb}")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["nonsense"], id="verb"),
        pytest.param(["sets", "nonsense"], id="verb-of-the-library"),
        pytest.param(["check"], id="no-file"),
        pytest.param(["check", "a", "b"], id="two-files"),
        pytest.param(["check", "--nonsense", "a"], id="option"),
        pytest.param(["generate", "a", "--kind", "nonsense"], id="kind"),
        pytest.param(["generate", "a", "--limit", "0"], id="limit"),
        pytest.param(["generate", "a", "--level", "10"], id="level"),
        pytest.param(["play", "-n", "many"], id="number"),
    ],
)
def test_wrong_usage_is_exit_status_2(person: Person, words: list[str]) -> None:
    result = person.types(*words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: quizbot" in result.stderr


@pytest.mark.parametrize(
    ("typed", "meant"), [("pley", "play"), ("chek", "check"), ("inspct", "inspect"), ("user", "users")]
)
def test_a_misspelt_verb_is_answered_with_the_nearest_one(typed: str, meant: str) -> None:
    result = CliRunner().invoke(quizbot, [typed])

    assert (result.exit_code, f"Did you mean '{meant}'?" in result.output) == (2, True)


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys\nfrom bot.cli import quizbot\n"
        "try:\n    quizbot(['--help'])\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)  # our own

    assert result.stderr.decode().strip() == "[]"


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({"LC_ALL": "C"}, id="C"),
        pytest.param(
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
            id="C-without-help",
            marks=pytest.mark.skipif(not __file__.isascii(), reason="OpenCC finds nothing by a path that is not ASCII"),
        ),
        pytest.param({"PYTHONIOENCODING": "latin-1"}, id="latin-1"),
    ],
)
def test_output_is_utf_8_in_every_locale(person: Person, environ: dict[str, str]) -> None:
    result = person.runs("sets", "list", **environ)

    assert (result.returncode, result.stderr) == (0, b"")
    assert "读书会：阅读理解" in result.stdout.decode("utf-8")


def test_a_name_that_is_no_text_is_shown_all_the_same(person: Person) -> None:
    result = person.runs("check", os.fsdecode(b"caf\xe9.txt"))

    assert result.returncode == 1
    assert b"there is no such file" in result.stderr
    assert b"Traceback" not in result.stderr


def test_nobody_is_told_when_the_reader_of_the_output_has_gone(person: Person) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        result = subprocess.run(  # our own
            [sys.executable, "-c", "from bot.cli import main; main()", "sets", "list"],
            env={**os.environ, "QUIZBOT_DATABASE": str(person.database)},
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)

    assert result.stderr == b""


@pytest.mark.parametrize(
    ("words", "closed", "status"),
    [
        pytest.param("sets list", "1", 0, id="no-standard-output"),
        pytest.param("check -", "0", 1, id="no-standard-input"),
        pytest.param("play sample-reading", "0", 0, id="nobody-to-play"),
        pytest.param("check nowhere.txt", "2", 1, id="no-standard-error"),
        pytest.param("sets list", "0 1 2", 0, id="none-of-them"),
    ],
)
def test_a_stream_that_is_closed_leads_nowhere(person: Person, words: str, closed: str, status: int) -> None:
    program = (
        "import os, sys; [os.close(int(each)) for each in sys.argv[1].split()]; os.execv(sys.argv[2], sys.argv[2:])"
    )
    command = [sys.executable, "-c", "from bot.cli import main; main()", *words.split()]

    result = subprocess.run(  # our own
        [sys.executable, "-c", program, closed, *command],
        env={**os.environ, "QUIZBOT_DATABASE": str(person.database)},
        capture_output=True,
        check=False,
    )

    assert (result.returncode, b"Traceback" in result.stderr) == (status, False)


def test_control_c_ends_quietly(person: Person) -> None:
    with subprocess.Popen(  # our own
        [sys.executable, "-c", HEARS_CONTROL_C, "check", "-"],
        env={**os.environ, "QUIZBOT_DATABASE": str(person.database)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(MORE_THAN_A_PIPE_HOLDS)  # which ends only when the verb reads its standard input
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)

    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_bot_that_is_told_to_end_while_it_is_imported_ends_well(person: Person) -> None:
    told = (
        "import os, signal, sys\n"
        "from bot.cli import main\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'bot.telegram.service':\n"
        "            os.kill(os.getpid(), signal.SIGTERM)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", told, "run"],
        env={**os.environ, "QUIZBOT_DATABASE": str(person.database)},
        capture_output=True,
        check=False,
    )

    assert ended.returncode == 0
    assert ended.stderr == b""


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(quizbot, ["--version"]).stdout.startswith("quizbot ")


@pytest.mark.parametrize("is_on", [True, False], ids=["it was on", "it was off"])
def test_what_a_verb_imports_is_not_looked_through_for_garbage(*, is_on: bool) -> None:
    program = f"""
import gc, sys
{"gc.enable()" if is_on else "gc.disable()"}
looked = []
gc.callbacks.append(lambda phase, info: looked.append(phase))
from bot.cli.group import _imported
looked.clear()
_imported("bot.cli.users")
sys.exit(not (gc.isenabled() is {is_on} and not looked and gc.get_freeze_count() > 10_000))
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
