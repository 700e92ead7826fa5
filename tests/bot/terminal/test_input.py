"""Lines come from a pipe, or from a keyboard; both end."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from bot.terminal.input import lines_from

if TYPE_CHECKING:
    import pytest


class Keyboard(io.StringIO):
    """What is typed at a terminal."""

    def isatty(self) -> bool:
        return True


def test_what_comes_through_a_pipe_is_repeated() -> None:
    screen = io.StringIO()
    ask = lines_from(io.StringIO("成本\n\x1b[2J\nlast"), screen)

    assert [ask(), ask(), ask(), ask(), ask()] == ["成本\n", "\x1b[2J\n", "last", None, None]
    assert screen.getvalue() == "> 成本\n> [2J\n> last\n"


def test_bytes_that_are_no_text_do_not_stop_it() -> None:
    source = io.TextIOWrapper(
        io.BytesIO("\xff成本\n".encode("latin-1", "ignore") + "成本\n".encode()), encoding="ascii"
    )
    ask = lines_from(source, io.StringIO())

    assert ask() == "\ufffd\n"
    assert ask() == "成本\n"


def test_at_a_keyboard_there_is_a_prompt(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    keyboard, screen = Keyboard("B\n"), Keyboard()
    monkeypatch.setattr("sys.stdin", keyboard)
    ask = lines_from(keyboard, screen)

    assert [ask(), ask()] == ["B", None]
    assert capsys.readouterr().out == "> > "
    assert screen.getvalue() == "\n"
