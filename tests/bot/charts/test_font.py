"""The font: it is there, it has all that we write, and texts are measured, cut and wrapped by it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.texts
from bot.charts import font
from bot.texts import LANGUAGES, texts_for
from quizzes.question import Kind

TEXTS = Path(bot.texts.__file__).parent


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_font_has_every_character_of_the_texts(language: str) -> None:
    text = (TEXTS / language / "charts.ftl").read_text(encoding="utf-8").replace("\n", "")
    names = "".join(texts_for(language).say(f"kind-{kind}") for kind in Kind)

    assert font.missing_from_font(text + names + "0123456789,%/–…") == set()


def test_the_font_has_hanzi_kana_and_pinyin() -> None:
    assert font.missing_from_font("汉漢語语ひらがなカタカナ、。「」āáǎàǚǜüABCabc") == set()


def test_what_is_missing_is_found() -> None:
    assert font.missing_from_font("✅ok") == {"✅"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("𝓐𝓷𝓷𝓪 𝟙", "Anna 1", id="letters in another look"),
        pytest.param("𝕄𝕒𝕩", "Max", id="letters with double strokes"),
        pytest.param("Ẅalter", "Walter", id="a letter with marks"),
        pytest.param("张三", "张三", id="hanzi"),
        pytest.param("Łukasz", "Lukasz", id="a letter with a stroke"),
        pytest.param("Lan 란 ✅", "Lan", id="letters and signs that it lacks fall away"),
        pytest.param("Omar (عمر)", "Omar", id="so do brackets with nothing else in them"),
        pytest.param("林() 🌸", "林", id="and empty ones"),
        pytest.param("f() () ()", "f() () ()", id="but none where all is there"),
        pytest.param("ก้อย 7", "7", id="a number is left"),
        pytest.param("عمر", "", id="only letters that it lacks"),
        pytest.param("이-라 !", "", id="nothing but dashes is left"),
        pytest.param("★", "★", id="a sign that it has"),
        pytest.param("\u3164 \u2800", "", id="letters that show nothing"),
        pytest.param("✅", "", id="a sign that it lacks"),
    ],
)
def test_a_name_is_shown_by_the_letters_that_there_are(name: str, shown: str) -> None:
    assert font.in_font(name) == shown


def test_without_the_package_it_is_said_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(font, "find_spec", lambda name: None)

    with pytest.raises(FileNotFoundError, match="of the package zhplot is not installed"):
        font.font_file()


def test_a_hanzi_is_as_wide_as_it_is_high() -> None:
    assert font.width("汉", 30) == pytest.approx(30, abs=3)
    assert font.width("汉汉", 30) == pytest.approx(60, abs=3)
    assert font.width("", 30) == 0


def test_a_text_is_as_large_as_its_room_allows() -> None:
    assert font.fitting_size(("汉",), 100, 30, 10) == 30
    assert 14 < font.fitting_size(("汉汉", "汉"), 30, 30, 10) < 16
    assert font.fitting_size(("汉" * 9,), 30, 30, 10) == 10
    assert font.fitting_size((), 30, 30, 10) == 30


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("汉字", "汉字", id="room enough"),
        pytest.param("汉字汉字汉字汉字", r"汉字汉?字?…", id="cut"),
        pytest.param("abc " * 9, r"abc a…", id="in the middle of a word"),
        pytest.param("abcd abcd", r"abcd…", id="no blank before the dots"),
    ],
)
def test_a_text_without_room_is_cut(text: str, shown: str) -> None:
    assert re.fullmatch(shown, font.cut(text, 105, 28))
    assert font.width(font.cut(text, 105, 28), 28) <= 105


@pytest.mark.parametrize("text", ["汉" * 5_000, "so many words " * 400, "汉字，" * 7], ids=["hanzi", "words", "short"])
def test_of_a_long_text_little_is_measured(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []
    width = font.width

    def counted(text: str, size: float) -> float:
        measured.append(len(text))
        return width(text, size)

    monkeypatch.setattr(font, "width", counted)
    shown = font.cut(text, 400, 28)

    assert sum(measured) < 1_000
    fitting = (length for length in range(100, 0, -1) if width(f"{text[:length]}…", 28) <= 400)
    assert shown == f"{text[: next(fitting)].rstrip()}…"


class TestWrapping:
    def test_a_text_with_room_stays_on_its_line(self) -> None:
        assert font.wrapped("short", 500, 30) == ["short"]

    def test_words_stay_whole(self) -> None:
        assert font.wrapped("some words, and more", 190, 30) == ["some words,", "and more"]

    def test_hanzi_may_part_anywhere_but_no_stop_begins_a_line(self) -> None:
        assert font.wrapped("汉字汉字，汉字。", 125, 30) == ["汉字汉", "字，汉", "字。"]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_nothing_is_lost(self, language: str) -> None:
        text = texts_for(language).say("chart-forecast-empty")

        assert "".join(font.wrapped(text, 200, 30)).replace(" ", "") == text.replace(" ", "")
        assert all(font.width(line, 30) <= 200 for line in font.wrapped(text, 200, 30))
