"""What is done on a second core is what would be done on one, and nothing of it stays behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from bot.cli.second_core import begun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.bot.cli.conftest import Person

HERE = os.getpid()
TWO, ONE = {0, 1}, {0}
SOON = 10.0  # seconds within which a process is gone
_WORKS = """
import signal, time
from bot.cli import quizbot, second_core
signal.signal(signal.SIGINT, signal.default_int_handler)
second_core.os.sched_getaffinity = lambda _: {0, 1}
from quizzes import generate
generate.portions_of = lambda *_: time.sleep(60) or {}
quizbot()
"""


@pytest.fixture(autouse=True)
def _two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: TWO, raising=False)


def is_away() -> bool:
    return os.getpid() != HERE


def killed_away() -> str:
    if is_away():
        os.kill(os.getpid(), signal.SIGKILL)
    return "made here"


def starved_away() -> str:
    if is_away():
        raise MemoryError
    return "made here"


def failing_away() -> str:
    assert not is_away(), "a fault that only the copy has"
    return "made here"


def unsendable_away() -> object:
    return threading.Lock() if is_away() else "made here"


def sleeps() -> None:
    time.sleep(60)


def test_work_is_done_in_another_process() -> None:
    with begun(is_away) as result:
        assert result()
    assert multiprocessing.active_children() == []


def test_on_one_core_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: ONE)
    with begun(is_away) as result:
        assert not result()


def test_where_no_process_can_be_copied_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity")
    with begun(is_away) as result:
        assert not result()


def test_beside_a_thread_no_process_is_copied() -> None:
    is_over = threading.Event()
    thread = threading.Thread(target=is_over.wait)
    thread.start()
    try:
        with begun(is_away) as result:
            assert not result()
    finally:
        is_over.set()
        thread.join()


def test_a_thread_that_is_about_to_end_is_waited_for() -> None:
    threading.Thread(target=time.sleep, args=(0.02,)).start()
    with begun(is_away) as result:
        assert result()


def test_where_there_is_no_process_to_be_had_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> NoReturn:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refuse)
    with begun(is_away) as result:
        assert not result()


@pytest.mark.parametrize("work", [killed_away, starved_away, failing_away, unsendable_away])
def test_what_a_process_did_not_bring_back_is_done_here(
    work: Callable[[], object], capfd: pytest.CaptureFixture[str]
) -> None:
    with begun(work) as result:
        assert result() == "made here"
    assert multiprocessing.active_children() == []
    assert capfd.readouterr() == ("", "")


def fail_beside(work: Callable[[], object]) -> NoReturn:
    with begun(work):
        assert len(multiprocessing.active_children()) == 1
        msg = "something else went wrong"
        raise KeyError(msg)


def test_an_error_here_ends_the_process_there() -> None:
    start = time.monotonic()
    with pytest.raises(KeyError):
        fail_beside(sleeps)
    assert multiprocessing.active_children() == []
    assert time.monotonic() - start < SOON


@pytest.fixture
def running(person: Person) -> Iterator[subprocess.Popen[bytes]]:
    """Run a `generate` that goes on for long on both cores, as a shell would."""
    path = person.writes("talk.txt", "记者：你好吗？\n記者：お元気ですか。\n\n老师：我很好，谢谢。\n先生：元気です。\n")
    process = subprocess.Popen(  # a test says what is run
        [sys.executable, "-c", _WORKS, "generate", str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    yield process
    process.kill()
    process.communicate()


def copy_of(process: subprocess.Popen[bytes]) -> int:
    """Wait for the other process of a process."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    until = time.monotonic() + 2 * SOON
    while time.monotonic() < until:
        if found := children.read_text(encoding="ascii").split():
            return int(found[0])
        time.sleep(0.01)
    msg = "no other process has begun"
    raise AssertionError(msg)


def is_gone(pid: int) -> bool:
    """Wait until a process is gone, or dead and left to be buried."""
    until = time.monotonic() + SOON
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


def hears(process: int, number: signal.Signals) -> bool:
    """Tell whether a process has a handler of its own for a signal."""
    state = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    caught = next(line for line in state.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) & 1 << (number - 1))


def test_ctrl_c_ends_both_without_a_word(running: subprocess.Popen[bytes]) -> None:
    copy = copy_of(running)
    until = time.monotonic() + SOON
    while hears(copy, signal.SIGINT):  # until then it is the original in two places, as it is for a moment
        assert time.monotonic() < until
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    out, told = running.communicate(timeout=SOON)
    assert (running.returncode, out, told) == (130, b"", b"")
    assert is_gone(copy)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_whoever_kills_the_one_has_killed_the_other(running: subprocess.Popen[bytes], number: signal.Signals) -> None:
    copy = copy_of(running)
    running.send_signal(number)
    assert running.wait(timeout=SOON) == -number
    assert is_gone(copy)
