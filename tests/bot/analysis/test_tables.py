"""Tables for teachers: the columns that programs rely on, what is shown from how many answers on, hostile texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from bot.analysis.discrimination import item_of
from bot.analysis.item_figures import item_figures
from bot.analysis.results import results
from bot.analysis.tables import LONGEST_CELL, ClassAnswers, Table, Wording, tables
from bot.texts.neutral import neutral
from bot.texts.phrases import joined
from bot.tutor.learner import Learner
from quizzes.question import Form
from tests.bot.analysis.classes import SET, answers, attempt, choice, choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.tutor.attempt import Attempt

TOKYO = timezone(timedelta(hours=9))
WORDING = Wording(neutral=neutral, joined=joined, said=lambda verdict: f"say {verdict}")


def gathered(attempts: Sequence[Attempt], *learners: Learner) -> ClassAnswers:
    questions = choices(4)
    return ClassAnswers(
        attempts=attempts,
        learners={learner.id: learner for learner in learners},
        questions=questions,
        results=results(attempts, {learner.id: learner.name for learner in learners}),
        items=sorted({item_of(one) for one in attempts}),
        figures=item_figures(attempts, questions),
    )


def made(attempts: Sequence[Attempt], *learners: Learner) -> dict[str, Table]:
    return {table.name: table for table in tables(gathered(attempts, *learners), TOKYO, WORDING)}


def row(table: Table, number: int = 0) -> dict[str, object]:
    return dict(zip(table.head, table.rows[number], strict=True))


def test_tiles_stand_as_the_sentence_that_they_make() -> None:
    found = gathered(answers("X0", "0X"))
    in_order = {
        item: replace(question, form=Form.ORDER, options=("xué", "wǒ"), answer=("wǒ", "xué"), why_not=())
        for item, question in found.questions.items()
    }
    (table,) = (each for each in tables(replace(found, questions=in_order), TOKYO, WORDING) if each.name == "analysis")

    assert row(table)["right_answer"] == "wǒ xué"


def test_the_columns_of_the_json_come_first_and_hold_the_same() -> None:
    found = made(answers("X0", "0X"), Learner(id=0, name="Ann"), Learner(id=1, name="Bob"))
    content = results(answers("X0", "0X"), {0: "Ann", 1: "Bob"})

    for name in ("attempts", "learners", "items"):
        keys = list(content[name][0])
        assert list(found[name].head[: len(keys)]) == keys
        for number, expected in enumerate(content[name]):
            shown = row(found[name], number)
            for key in keys:
                assert key in {"given", "options"} or shown[key] == expected[key]
    assert row(found["items"])["options"] == "key (1); wrong (1)"
    assert row(found["attempts"])["given"] == "key"


def test_times_stand_in_utc_and_as_the_clock_showed_them() -> None:
    shown = row(made(answers("X"))["attempts"])

    assert (shown["at"], shown["local_time"]) == ("2026-12-01T10:00:00Z", datetime(2026, 12, 1, 19))  # noqa: DTZ001
    assert datetime(2026, 12, 1, 10, tzinfo=UTC).astimezone(TOKYO).replace(tzinfo=None) == shown["local_time"]


def test_teachers_see_who_it_is_and_as_whom_others_know_them() -> None:
    people = (
        Learner(id=0, name="Ann", board_name="Tiger"),
        Learner(id=1, name="Bob", is_hidden=True, board_name="Bear"),
        Learner(id=2, name="Cai"),
    )
    shown = made(answers("X", "X", "X"), *people)["learners"]

    assert [(row(shown, n)["name"], row(shown, n)["leaderboard_name"]) for n in range(3)] == [
        ("Ann", "Tiger"),
        ("Bob", None),
        ("Cai", "Cai"),
    ]


def test_the_grid_has_first_answers_and_nothing_where_there_was_none() -> None:
    twice = [*answers("X7", " 0"), replace(attempt(0, "q0", 0.0, minute=9), key="later")]
    grid = made(twice, Learner(id=0, name="Ann"), Learner(id=1, name="Bob"))["grid"]

    assert grid == Table(
        "grid",
        ("learner", "name", "q0", "q1"),
        [(None, None, "What is q0?", "What is q1?"), (0, "Ann", 1.0, 0.7), (1, "Bob", None, 0.0)],
    )


def test_the_grid_shows_the_gap_behind_a_long_beginning() -> None:
    found = gathered(answers("X0"))
    about = {
        item: replace(question, prompt="空白处填什么？", passage=f"{'鱼很新鲜，' * 20}今天{number}斤＿＿块。")
        for number, (item, question) in enumerate(found.questions.items())
    }
    (grid,) = (each for each in tables(replace(found, questions=about), TOKYO, WORDING) if each.name == "grid")

    for number, head in enumerate(grid.rows[0][2:]):
        assert str(head).endswith(f"今天{number}斤＿＿块。")


def test_questions_of_several_sets_are_told_apart_in_the_grid() -> None:
    grid = made([*answers("X"), attempt(0, "q0", 0.0, set_id="t")])["grid"]

    assert grid.head == ("learner", "name", "s/q0", "t/q0")


def test_with_four_answers_the_analysis_says_nothing_yet() -> None:
    shown = row(made(answers("X", "0", "X", "0"))["analysis"])

    assert (shown["first_answers"], shown["facility"], shown["standard_deviation"]) == (4, None, None)
    assert (shown["random_guess"], shown["verdict"], shown["what_to_do"]) == (0.25, "too-few", "say too-few")


def test_the_analysis_tells_of_options() -> None:
    shown = row(made(answers(*"XXXXXX000000ooo"))["analysis"])

    assert (shown["facility"], shown["picked_right"]) == (0.4, 6)
    assert shown["distractors"] == "wrong (6); odd (3); idle (0)"
    assert (shown["nobody_picked"], shown["verdict"]) == ("idle", "idle-distractor")


def test_with_nine_learners_the_analysis_compares_nobody() -> None:
    nine, ten = ["XX", "00", "X0"] * 3, [*["XX", "00", "X0"] * 3, "XX"]

    assert row(made(answers(*nine))["analysis"])["discrimination"] is None
    assert row(made(answers(*nine))["analysis"])["facility"] == pytest.approx(0.6667)
    assert isinstance(row(made(answers(*ten))["analysis"])["discrimination"], float)
    assert row(made(answers(*ten))["analysis"])["intended_weight"] == 0.5


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("=HYPERLINK(1)", "'=HYPERLINK(1)", id="equals"),
        pytest.param("+1", "'+1", id="plus"),
        pytest.param("-1", "'-1", id="minus"),
        pytest.param("@SUM(1)", "'@SUM(1)", id="at"),
        pytest.param("\t=1", "' =1", id="tab-and-equals"),
        pytest.param("\r=1", "'\n=1", id="carriage-return"),
        pytest.param("\u200b=1", "'=1", id="behind-what-nobody-sees"),
        pytest.param("\x00\x07=1", "'=1", id="behind-control-characters"),
        pytest.param("＝1", "'＝1", id="full-width"),
        pytest.param("a=1", "a=1", id="within-it-is-a-name"),
        pytest.param("a\x00\x1fb\u202ec", "abc", id="control-and-direction"),
        pytest.param("محمد", "محمد", id="from-right-to-left"),
        pytest.param("\ud83d", "\ufffd", id="half-a-character"),
    ],
)
def test_a_name_is_a_name(name: str, shown: str) -> None:
    found = made(answers("X"), Learner(id=0, name=name))

    assert [row(found[table])["name"] for table in ("attempts", "learners")] == [shown, shown]
    assert found["grid"].rows[1][1] == shown


def test_a_text_is_as_long_as_a_cell_takes() -> None:
    shown = row(made(answers("X"), Learner(id=0, name="长" * 40_000))["learners"])["name"]

    assert shown == "长" * LONGEST_CELL + "…"


def test_what_a_set_says_is_no_formula_either() -> None:
    hostile = replace(gathered(answers("X")), questions={(SET, "q0"): replace(choice("q0"), prompt="=1+1")})
    found = {table.name: table for table in tables(hostile, UTC, WORDING)}

    assert row(found["items"])["prompt"] == row(found["analysis"])["prompt"] == found["grid"].rows[0][2] == "'=1+1"


def test_without_answers_there_are_heads() -> None:
    assert [len(table.rows) for table in tables(gathered([]), UTC, WORDING)] == [0] * 5
