"""At a terminal lines are as wide as the terminal, and coloured; elsewhere they are plain and whole."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from bot.terminal.screen import Screen
from bot.texts import texts_for
from bot.texts.phrases import PASSAGE_MARK, feedback
from bot.tutor.attempt import session_key
from bot.tutor.session import advance, leave
from bot.tutor.summary import summary
from quizzes.grading import Verdict, grade
from quizzes.question import Localized, Question
from tests.bot.terminal.library import COST
from tests.bot.tutor.builders import attempt, order, ref_of, session_of, typed

LONG = replace(
    COST,
    passage="他们说，要做研究，就要承担更高的成本。" * 3,
    hint=Localized(ja="店を開けばもっと高いコストがかかることになります。"),
    options=("要做各种实验，需要更多算力，对人员要求也更高，所以成本也更高", "成本"),
    why_not=(),
)
MANY_TILES = replace(order("many", *(f"词语{i}号" for i in range(9))), answer=tuple(f"词语{8 - i}号" for i in range(9)))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)


def shown(file: io.StringIO, question: Question, *given: str) -> str:
    texts = texts_for("ja")
    screen = Screen(file, texts)
    screen.question(question, session_of(question))
    given = given or question.options[:1]
    graded = grade(question, given)
    screen.feedback(feedback(texts, question, given, graded), graded.verdict)
    screen.summary(summary(advance(session_of(question)), [], {ref_of(question): question}))
    return file.getvalue()


@pytest.mark.parametrize("question", [pytest.param(LONG, id="choice"), pytest.param(MANY_TILES, id="tiles")])
def test_no_line_is_wider_than_the_terminal(question: Question) -> None:
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown(Terminal(), question)).splitlines()

    assert max(map(cell_len, lines)) <= 40
    assert [line for line in lines if line.lstrip().startswith(("，", "。", "、", "」"))] == []


def test_an_option_stands_beside_its_letter() -> None:
    assert ("  A  要做各种实验，需要更多算力，对人员\n     要求也更高，所以成本也更高\n  B  成本\n") in shown(
        Terminal(), LONG
    )


def test_a_tile_is_never_broken() -> None:
    assert (
        "  1 词语0号   2 词语1号   3 词语2号\n"
        "  4 词语3号   5 词语4号   6 词语5号\n"
        "  7 词语6号   8 词语7号   9 词语8号\n"
    ) in shown(Terminal(), MANY_TILES)


def test_elsewhere_it_is_plain_and_no_line_is_broken() -> None:
    plain = shown(io.StringIO(), LONG)

    assert "\x1b" not in plain
    assert f"  {PASSAGE_MARK}{LONG.passage}\n" in plain
    assert "  A  要做各种实验，需要更多算力，对人员要求也更高，所以成本也更高\n" in plain


def test_without_colours_what_is_read_first_is_told_from_the_question() -> None:
    two = "记者：成本高吗？\n老师：他们说，要做研究。"
    assert f"  {PASSAGE_MARK}记者：成本高吗？\n     老师：他们说，要做研究。\n\n  {COST.prompt}\n" in shown(
        io.StringIO(), replace(COST, passage=two, hint=None)
    )


def test_at_the_end_a_sentence_with_a_gap_stands_without_what_led_to_it() -> None:
    led = shown(io.StringIO(), replace(COST, passage="记者：高吗？", prompt="研究的＿＿很高。"))
    about = shown(io.StringIO(), replace(COST, passage="研究的＿＿很高。", prompt="空格里是什么？"))
    assert ("· 研究的＿＿很高。\n" in led, "· 研究的＿＿很高。 – 空格里是什么？\n" in about) == (True, True)


def test_a_verdict_has_its_colour() -> None:
    assert "\x1b[1;32m✅" in shown(Terminal(), replace(COST, options=("成本", "回报"), why_not=()))
    assert "\x1b[1;31m❌" in shown(Terminal(), COST)
    assert "\x1b[1;33m🟡" in shown(Terminal(), typed("q", "xué xí"), "xuexi")


def test_a_quiz_that_was_left_is_not_praised_as_all_correct() -> None:
    file, question = io.StringIO(), COST
    session = leave(advance(session_of(question, MANY_TILES)))
    right = attempt(question.id, Verdict.CORRECT, key=session_key(session.id, 0))
    texts = texts_for("en")

    Screen(file, texts).summary(summary(session, [right], {ref_of(question): question}))

    assert texts.say("summary-score", asked=1, correct=1) in file.getvalue()
    assert texts.say("summary-perfect") not in file.getvalue()
