"""Pictures of progress: what stands in them, that nothing overlaps, and that the same values give the same bytes."""

from __future__ import annotations

import runpy
import struct
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.charts import progress_png
from bot.charts.labels import Labels, labels
from bot.charts.picture import canvas_of
from bot.charts.theme import Theme
from bot.texts import LANGUAGES, texts_for
from tests.bot.charts.learners import TODAY, learner, scored
from tests.bot.store.programs import next_line, start

if TYPE_CHECKING:
    from bot.charts.canvas import Canvas
    from bot.tutor.progress import Progress

DOCS = Path(__file__).parents[3] / "docs"
BUSY = learner(26)
HUGE = replace(
    learner(26, each=1_234_567, due=98_765, gap=1000), words_known=1_234_567, streak=12_345, total=scored(9_876_543)
)
AFTER_A_PAUSE = replace(BUSY, weeks=tuple(replace(week, score=scored(0)) for week in BUSY.weeks))
CASES = [
    pytest.param(learner(), id="nothing at all"),
    pytest.param(learner(due=0, ahead=0), id="nothing, and nothing due"),
    pytest.param(learner(1, each=1), id="one answer"),
    pytest.param(learner(1, each=1, due=0), id="one answer, nothing due"),
    *(pytest.param(learner(weeks), id=f"{weeks} weeks") for weeks in range(2, 26)),
    pytest.param(BUSY, id="26 weeks"),
    pytest.param(AFTER_A_PAUSE, id="no answer for half a year"),
    pytest.param(replace(BUSY, weeks=(*BUSY.weeks[:-9], *AFTER_A_PAUSE.weeks[-9:])), id="no answer for weeks"),
    pytest.param(HUGE, id="numbers of seven digits"),
    pytest.param(replace(BUSY, today=date(2026, 12, 19)), id="a month that begins in the last days"),
    pytest.param(replace(BUSY, today=date(2026, 12, 31)), id="a month that begins tomorrow"),
]


def drawn(progress: Progress, language: str = "en", words: Labels | None = None) -> Canvas:
    return canvas_of(progress, labels(texts_for(language), progress) if words is None else words, Theme.LIGHT)


def overlapping(canvas: Canvas) -> list[tuple[str, str]]:
    """Give the pairs of texts that stand in each other's place."""
    return [
        (one, other)
        for (one, here), (other, there) in combinations(canvas.words, 2)
        if here.left < there.right and there.left < here.right and here.top < there.bottom and there.top < here.bottom
    ]


def outside(canvas: Canvas) -> list[str]:
    """Give the texts that come nearer to the edge than a margin's half."""
    return [
        text
        for text, box in canvas.words
        if box.left < 18 or box.top < 18 or box.right > canvas.across - 18 or box.bottom > canvas.down - 18
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("progress", CASES)
def test_no_text_stands_in_the_place_of_another_or_at_the_edge(progress: Progress, language: str) -> None:
    canvas = drawn(progress, language)

    assert overlapping(canvas) == []
    assert outside(canvas) == []


@pytest.mark.parametrize("start", [TODAY + timedelta(days=day) for day in range(0, 31, 3)])
def test_days_stand_apart_whenever_a_month_begins(start: date) -> None:
    assert overlapping(drawn(replace(BUSY, today=start))) == []


def test_names_of_any_length_find_their_room() -> None:
    words = labels(texts_for("en"), BUSY)
    long = replace(
        words,
        **{name: getattr(words, name) * 12 for name in ("title", "answered", "weeks", "by_kind", "weeks_answers")},
        kinds=tuple(name * 12 for name in words.kinds),
    )
    canvas = drawn(BUSY, words=long)

    assert overlapping(canvas) == []
    assert outside(canvas) == []
    assert any(text.endswith("…") for text, _ in canvas.words)


def test_what_is_not_there_yet_is_told_and_takes_little_room() -> None:
    words = labels(texts_for("en"), learner(due=0))
    canvas = drawn(learner(due=0))
    told = [text for text, _ in canvas.words]

    assert {words.weeks_empty, words.kinds_empty, words.forecast_empty} <= set(told)
    assert canvas.down < 0.7 * drawn(BUSY).down


def test_the_numbers_stand_there() -> None:
    told = [text for text, _ in drawn(learner(1, each=3000, due=17)).words]

    assert told[2:12:2] == ["3,000", "0", "1", "1,000", "17"]
    assert told.count("0/3,000") == 1
    assert told.count("–") == 2


def test_a_text_is_no_formula() -> None:
    words = replace(labels(texts_for("en"), BUSY), title="$x^2$ \\alpha")

    assert "$x^2$ \\alpha" in [text for text, _ in drawn(BUSY, words=words).words]
    assert progress_png(BUSY, words, Theme.DARK)


@pytest.mark.parametrize(("language", "theme"), list(product(LANGUAGES, Theme)))
def test_a_picture_is_small_upright_and_the_same_again(language: str, theme: Theme) -> None:
    words = labels(texts_for(language), HUGE)
    picture = progress_png(HUGE, words, theme)
    across, down = struct.unpack(">II", picture[16:24])

    assert picture == progress_png(HUGE, words, theme)
    assert len(picture) < 300_000
    assert across == 1080
    assert across < down < 1.5 * across
    assert b"tEXt" not in picture
    assert b"tIME" not in picture


def test_light_and_dark_differ() -> None:
    words = labels(texts_for("ja"), BUSY)

    assert progress_png(BUSY, words, Theme.LIGHT) != progress_png(BUSY, words, Theme.DARK)


def test_the_style_that_somebody_has_set_changes_nothing(tmp_path: Path) -> None:
    code = """
import hashlib, sys
from bot.charts import progress_png
from bot.charts.labels import labels
from bot.charts.theme import Theme
from bot.texts import texts_for
from tests.bot.charts.learners import learner
words = labels(texts_for("en"), learner(3))
print(hashlib.sha256(progress_png(learner(3), words, Theme.LIGHT)).hexdigest())
"""
    (tmp_path / "matplotlibrc").write_text("savefig.facecolor: red\nsavefig.bbox: tight\nlines.antialiased: False\n")
    styled = f"import os\nos.environ['MATPLOTLIBRC'] = {str(tmp_path)!r}\n{code}"
    with start(code) as plain, start(styled) as other:
        assert next_line(plain) == next_line(other) != ""


def test_a_running_bot_does_not_load_what_draws() -> None:
    code = """
import sys
import bot.charts, bot.workshop, bot.telegram.service, bot.cli
print(sorted(name for name in ("matplotlib", "PIL", "zhplot") if name in sys.modules))
"""
    with start(code) as program:
        assert next_line(program) == "[]"


def test_the_pictures_of_the_pages_are_those_that_the_script_draws(tmp_path: Path) -> None:
    runpy.run_path(str(DOCS / "pictures.py"))["main"](tmp_path)
    made = sorted(path.name for path in tmp_path.iterdir())

    assert made == sorted(path.name for path in (DOCS / "pictures").glob("*.png"))
    assert all(path.stat().st_size < 100_000 for path in (DOCS / "pictures").glob("*.png"))
