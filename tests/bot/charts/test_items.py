"""Pictures of the questions of a class: the hardest first, forty at most, nothing overlapping, the same again."""

from __future__ import annotations

import struct
from dataclasses import replace
from itertools import product

import pytest

from bot.analysis.item_figures import item_figures
from bot.charts import items_png
from bot.charts.item_labels import MOST_ROWS, ItemsPicture, items_picture
from bot.charts.item_picture import items_canvas
from bot.charts.theme import Theme
from bot.texts import LANGUAGES, texts_for
from tests.bot.analysis.classes import SET, answers, choice, choices
from tests.bot.charts.test_picture import outside, overlapping


def picture(*rows: str, language: str = "en", title: str = "Class 3b") -> ItemsPicture:
    questions = choices(len(rows[0]) if rows else 0)
    return items_picture(item_figures(answers(*rows), questions), questions, texts_for(language), title)


FEW = picture("X", "0", "X", "0")
ONE = picture(*"XXX00")
# Twelve people and three questions: the first goes against the other two.
CLASS = ("0XX", "0XX", "0XX", "0X7", "XX0", "X00", "X00", "X0o", "X0o", "X0o", "X0o", "0XX")
MANY = picture(*("".join("X" if (learner * column) % 11 < 6 else "0" for column in range(60)) for learner in range(12)))


def test_the_hardest_questions_come_first_with_their_number_in_the_analysis() -> None:
    found = picture(*CLASS)

    assert [(row.number, round(row.facility, 3)) for row in found.rows] == [(3, 0.392), (2, 0.5), (1, 0.583)]


def test_what_is_to_be_checked_is_marked_and_nothing_else() -> None:
    against, fine = picture(*CLASS).rows[-1], picture(*("XXX", "XX0", "X0o", "0oX") * 3).rows[-1]

    assert (against.number, against.is_to_check) == (1, True)
    assert (fine.number, fine.is_to_check) == (1, False)


def test_there_are_forty_at_most_and_it_is_said_of_how_many() -> None:
    assert len(MANY.rows) == MOST_ROWS == 40
    assert "The hardest 40 of 60 questions" in [text for text, _ in items_canvas(MANY, Theme.LIGHT).words]
    assert list(MANY.rows) == sorted(MANY.rows, key=lambda row: row.facility)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rows", [(), ("X", "0"), tuple("XXX00"), CLASS], ids=["nothing", "too few", "one", "class"])
def test_no_text_stands_in_the_place_of_another_or_at_the_edge(rows: tuple[str, ...], language: str) -> None:
    canvas = items_canvas(picture(*rows, language=language), Theme.LIGHT)

    assert overlapping(canvas) == []
    assert outside(canvas) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_of_any_length_find_their_room(language: str) -> None:
    found = picture(*CLASS, language=language, title="很长的名字 long names " * 9)
    long = replace(found, rows=tuple(replace(row, prompt="字 word " * 99, number=19_999) for row in found.rows))
    canvas = items_canvas(long, Theme.LIGHT)

    assert overlapping(canvas) == []
    assert outside(canvas) == []
    assert any(text.endswith("…") for text, _ in canvas.words)


def test_from_fewer_than_five_answers_on_nothing_is_drawn_but_said() -> None:
    told = [text for text, _ in items_canvas(FEW, Theme.LIGHT).words]

    assert FEW.rows == ()
    assert "Not enough answers yet: a question is shown here once 5 people have answered it." in " ".join(told)


def test_only_where_all_were_right_it_is_all() -> None:
    assert "99%" in [text for text, _ in items_canvas(picture("0", *"X" * 299), Theme.LIGHT).words]


def test_what_nobody_can_be_compared_at_has_no_discrimination() -> None:
    assert "–" in [text for text, _ in items_canvas(ONE, Theme.LIGHT).words]
    assert "60%" in [text for text, _ in items_canvas(ONE, Theme.LIGHT).words]


def test_a_question_that_nobody_knows_has_no_bar() -> None:
    assert "0%" in [text for text, _ in items_canvas(picture(*"00000"), Theme.LIGHT).words]


def test_the_gap_of_a_long_passage_is_seen() -> None:
    questions = {(SET, "q0"): replace(choice("q0"), passage=f"{'鱼很新鲜，' * 20}今天三斤＿＿块，您看怎么样？")}
    found = items_picture(item_figures(answers(*"XXX00"), questions), questions, texts_for("en"), "3b")

    assert any("＿＿" in text for text, _ in items_canvas(found, Theme.LIGHT).words)


def test_hostile_texts_are_drawn_as_texts() -> None:
    questions = {(SET, "q0"): replace(choice("q0"), prompt="$x^2$ \\frac\u202e 😀\nnext")}
    found = items_picture(item_figures(answers(*"XXX00"), questions), questions, texts_for("en"), "\x00$t$\u202e😀")
    told = [text for text, _ in items_canvas(found, Theme.LIGHT).words]

    assert "$x^2$ \\frac next" in told
    assert "$t$" in told
    assert items_png(found, Theme.DARK)


@pytest.mark.parametrize(("found", "theme"), list(product((FEW, ONE, MANY), Theme)))
def test_a_picture_is_small_and_the_same_again(found: ItemsPicture, theme: Theme) -> None:
    png = items_png(found, theme)
    across, down = struct.unpack(">II", png[16:24])

    assert png == items_png(found, theme)
    assert len(png) < 300_000
    assert across == 1080
    assert across + down < 10_000
    assert down < 20 * across


def test_light_and_dark_differ() -> None:
    assert items_png(ONE, Theme.LIGHT) != items_png(ONE, Theme.DARK)
