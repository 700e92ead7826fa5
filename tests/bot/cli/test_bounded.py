"""A file that takes too long or too much memory is refused in words, and the library stays as it was."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
import weakref
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, NoReturn

import pytest
from click.testing import CliRunner

from bot.cli import quizbot
from bot.cli.bounded import NICENESS, bounded
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from tests.bot.cli.conftest import Person

INTERVIEW = (
    "记者：你为什么学中文？\n記者：なぜ中国語を？\n\n老师：我常去北京工作，所以学中文。\n先生：北京へよく行く。\n\n"
)
WHAT = (resource.RLIMIT_AS, resource.RLIMIT_CPU)


def fill_memory() -> int:
    return len([bytes(1_000_000) for _ in range(1_000)])


def compute() -> None:
    while True:
        pass


def compute_in_spite_of_a_refusal() -> None:
    with suppress(BadInput):
        compute()
    compute()


def refuse(_: object) -> NoReturn:
    msg = "it took too long"
    raise BadInput(msg)


def test_what_needs_too_much_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_MEMORY_MB", "500")
    before = [resource.getrlimit(what) for what in WHAT]
    with pytest.raises(BadInput, match="more than 500 MB of memory; split the file"), bounded():
        fill_memory()
    assert [resource.getrlimit(what) for what in WHAT] == before


@pytest.mark.parametrize(
    ("variable", "words"),
    [("QUIZBOT_LIMIT_SECONDS", "took longer than 1 s"), ("QUIZBOT_LIMIT_COMPUTING_SECONDS", "computed for longer")],
)
def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch, variable: str, words: str) -> None:
    monkeypatch.setenv(variable, "1")
    before = [signal.getsignal(number) for number in (signal.SIGALRM, signal.SIGXCPU)]
    with pytest.raises(BadInput, match=f"{words}.*{variable}"), bounded():
        compute()
    assert [signal.getsignal(number) for number in (signal.SIGALRM, signal.SIGXCPU)] == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_a_refusal_that_is_lost_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_SECONDS", "1")
    with pytest.raises(BadInput, match="longer than 1 s"), bounded():
        compute_in_spite_of_a_refusal()


def test_nobody_reads_of_a_refusal_that_was_lost(capsys: pytest.CaptureFixture[str]) -> None:
    things: list[set[int]] = [set()]
    with bounded():
        reference = weakref.ref(things[0], refuse)
        things.clear()
    assert reference() is None
    assert capsys.readouterr().err == ""


def test_nothing_else_is_touched() -> None:
    with bounded():
        assert sum(range(1_000)) == 499_500


@pytest.mark.parametrize(
    ("how", "goes_behind"),
    [pytest.param("", True, id="usually"), pytest.param("is_in_front=True", False, id="in front")],
)
def test_others_go_first_from_then_on_but_where_somebody_waits(how: str, *, goes_behind: bool) -> None:
    nice = "os.getpriority(os.PRIO_PROCESS, 0)"
    told = (
        f"import os\nfrom bot.cli.bounded import bounded\nbefore = {nice}\nwith bounded({how}): print(before, {nice})"
    )
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, check=True)
    before, then = map(int, ran.stdout.split())
    assert then == (max(before, NICENESS) if goes_behind else before)


def test_a_long_interview_is_given_up_on_the_command_line(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_SECONDS", "1")
    file = person.folder / "talk.txt"
    file.write_text("问答\n問答\n\n" + INTERVIEW * 3_000, encoding="utf-8")
    result = person.types("sets", "add", file)

    assert result.exit_code == 1
    assert "took longer than 1 s" in result.output
    monkeypatch.undo()
    assert "talk" not in str(person.library())


@pytest.mark.parametrize("words", [["generate"], ["inspect"], ["inspect", "--json"]], ids=" ".join)
def test_a_verb_that_only_shows_a_long_interview_gives_it_up_too(
    person: Person, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_SECONDS", "1")
    file = person.writes("talk.txt", "问答\n問答\n\n" + INTERVIEW * 6_000)
    result = person.types(*words, file)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "took longer than 1 s; split the file, or raise QUIZBOT_LIMIT_SECONDS" in result.stderr


class Typed(BytesIO):
    """What somebody types in, and which time is left for it whenever more of it is asked for."""

    left: list[float]

    def read(self, size: int | None = -1) -> bytes:
        self.left.append(signal.getitimer(signal.ITIMER_REAL)[0])
        return super().read(size)


@pytest.mark.parametrize("verb", ["generate", "inspect"])
def test_whoever_types_an_interview_in_may_take_any_time(verb: str) -> None:
    typed = Typed(("问答\n問答\n\n" + INTERVIEW).encode())
    typed.left = []
    CliRunner().invoke(quizbot, [verb, "-"], input=typed, prog_name="quizbot")

    assert set(typed.left) == {0}


@pytest.mark.parametrize("verb", ["generate", "inspect", "check"])
def test_a_limit_that_is_none_is_refused_by_name(person: Person, monkeypatch: pytest.MonkeyPatch, verb: str) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_SECONDS", "abc")
    result = person.types(verb, person.writes("talk.txt", "问答\n問答\n\n" + INTERVIEW))

    assert result.exit_code == 1
    assert "QUIZBOT_LIMIT_SECONDS is 'abc': give a whole number" in result.stderr


def test_limits_of_the_environment_hold(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_HANZI", "10")
    file = person.folder / "talk.txt"
    file.write_text("问答\n問答\n\n" + INTERVIEW, encoding="utf-8")
    for verb in (("check",), ("generate",), ("inspect",), ("sets", "add")):
        result = person.types(*verb, file)
        assert result.exit_code == 1
        assert "10" in result.output
