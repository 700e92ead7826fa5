"""The picture of a round: the first ten places, a column for each question, nothing overlapping, the same again."""

from __future__ import annotations

import struct
from dataclasses import replace
from itertools import product

import pytest

from bot.charts import round_png
from bot.charts.round_labels import RoundPicture, round_picture
from bot.charts.round_sheet import round_canvas
from bot.charts.theme import Theme
from bot.rounds.round import Scoring, Terms
from bot.rounds.standings import RoundAnswer
from bot.texts import LANGUAGES, texts_for
from quizzes.grading import Verdict
from tests.bot.charts.test_picture import outside, overlapping
from tests.bot.rounds.builders import round_of

SPEED = Terms(seconds=60, scoring=Scoring.SPEED)


def picture(
    *rows: str, language: str = "en", terms: Terms | None = None, names: dict[int, str | None] | None = None
) -> RoundPicture:
    """Make the picture of a round from a row for each learner: X is right, 0 wrong, a blank no answer."""
    answers = [
        RoundAnswer(
            learner=learner,
            position=position,
            verdict=Verdict.CORRECT if sign == "X" else Verdict.WRONG,
            seconds=1.0 + learner,
        )
        for learner, row in enumerate(rows)
        for position, sign in enumerate(row)
        if sign != " "
    ]
    known = {learner: f"Learner {learner}" for learner in range(len(rows))} if names is None else names
    return round_picture(
        texts_for(language), "Class 3b", round_of(len(rows[0]), terms=terms), answers, known, len(rows[0])
    )


CLASS = ("XX0", "X0 ", "XX0", "00X")
LONE = ("0",)
MANY = tuple("".join("X" if (who * 7 + at * 5) % 11 < 6 else "0" for at in range(50)) for who in range(50))


def told(found: RoundPicture) -> list[str]:
    return [text for text, _ in round_canvas(found, Theme.LIGHT).words]


def test_the_best_come_first_and_equals_share_a_place() -> None:
    assert [(row.place, row.name, row.value) for row in picture(*CLASS).rows] == [
        (1, "Learner 0", "2/3"),
        (1, "Learner 2", "2/3"),
        (3, "Learner 1", "1/3"),
        (3, "Learner 3", "1/3"),
    ]


def test_each_question_has_its_share_of_right_answers_and_the_hardest_is_marked() -> None:
    found = picture(*CLASS)

    assert found.shares == (3 / 4, 2 / 4, 1 / 3)
    assert found.hardest == 2
    assert [text for text in told(found) if text.endswith("%")] == ["75%", "50%", "33%"]


def test_only_where_all_were_right_it_is_all() -> None:
    assert [text for text in told(picture("00", *["0X"] * 199)) if text.endswith("%")] == ["0%", "99%"]
    assert [text for text in told(picture("X0", *["0X"] * 299)) if text.endswith("%")] == ["1%", "99%"]


def test_a_question_that_nobody_answered_has_no_share() -> None:
    assert picture("X ", "0 ").shares == (1 / 2, None)


def test_where_speed_counts_there_are_points() -> None:
    first, *_ = picture(*CLASS, terms=SPEED).rows

    assert first.value == "1994 points"
    assert 0.6 < first.share < 0.7


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rows", [CLASS, MANY], ids=["class", "many"])
def test_points_are_never_cut(rows: tuple[str, ...], language: str) -> None:
    found = picture(*rows, language=language, terms=SPEED)

    assert [row.value for row in found.rows if row.value not in told(found)] == []


def test_there_are_ten_places_at_most() -> None:
    assert len(picture(*MANY).rows) == 10


def test_who_wants_no_name_shown_is_not_in_it() -> None:
    assert [row.name for row in picture(*CLASS, names={0: None, 1: "Ben", 2: None, 3: None}).rows] == ["Ben"]
    assert picture(*CLASS, names={}).rows == ()
    assert told(picture(*CLASS, names={}))


def test_who_wants_no_name_shown_takes_no_place_and_is_counted() -> None:
    found = picture(*CLASS, names={0: None, 1: "Ben", 2: "Cai", 3: "Dan"})

    assert [(row.place, row.name) for row in found.rows] == [(1, "Cai"), (2, "Ben"), (2, "Dan")]
    assert found.count.startswith("4 people")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("Ann 🌸✨", "Ann", id="ornaments fall away"),
        pytest.param("山田 김", "山田", id="letters that are not in the font fall away too"),
        pytest.param("🌸", "#1", id="nothing but ornaments"),
        pytest.param("นภา", "#1", id="nothing but letters that are not in the font"),
        pytest.param("", "#1", id="no name"),
        pytest.param("$x^2$\n\u202ey", "$x^2$ y", id="a hostile name is a text"),
    ],
)
def test_names_are_shown_as_the_font_can(name: str, shown: str) -> None:
    assert shown in told(picture(*LONE, names={0: name}))


def test_whose_name_cannot_be_shown_has_the_number_in_the_list() -> None:
    shown = told(picture(*CLASS, names={0: "Ben", 1: "하나", 2: "سارة", 3: None}))

    assert [text for text in shown if text == "Ben" or text.startswith("#")] == ["Ben", "#2", "#3"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rows", [LONE, CLASS, MANY], ids=["one", "class", "many"])
def test_no_text_stands_in_the_place_of_another_or_at_the_edge(rows: tuple[str, ...], language: str) -> None:
    for terms in (None, SPEED):
        canvas = round_canvas(picture(*rows, language=language, terms=terms), Theme.LIGHT)

        assert overlapping(canvas) == []
        assert outside(canvas) == []


def test_texts_of_any_length_find_their_room() -> None:
    found = picture(*CLASS, names=dict.fromkeys(range(4), "很长的名字 long names " * 9))
    canvas = round_canvas(replace(found, title="很长的名字 long names " * 9), Theme.LIGHT)

    assert overlapping(canvas) == []
    assert outside(canvas) == []


@pytest.mark.parametrize(("rows", "theme"), list(product((LONE, CLASS, MANY), Theme)))
def test_a_picture_is_small_and_the_same_again(rows: tuple[str, ...], theme: Theme) -> None:
    png = round_png(picture(*rows), theme)
    across, down = struct.unpack(">II", png[16:24])

    assert png == round_png(picture(*rows), theme)
    assert len(png) < 200_000
    assert across == 1080
    assert down < 2 * across
