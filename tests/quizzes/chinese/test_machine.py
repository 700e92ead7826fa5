"""What is read out of the data of pypinyin is what pypinyin itself answers, and it need not be imported for it."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import orjson
import pytest
from pypinyin import Style, lazy_pinyin, pinyin

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.machine import reading_of_word, readings_of_character
from quizzes.chinese.scripts import hanzi_of

SOME = 23  # every so many of some hundred thousand are enough, and take a second


def all_in(name: str) -> list[str]:
    return list(orjson.loads(files("pypinyin").joinpath(name).read_bytes()))


def test_words_of_the_dictionaries_are_read_as_pypinyin_reads_them() -> None:
    words = [*all_in("phrases_dict.json")[::SOME], *list(dictionary().words())[::SOME]]
    hanzi = [found for word in words if (found := hanzi_of(word))]

    assert len(hanzi) > 5000
    assert [reading_of_word(word) for word in hanzi] == [tuple(lazy_pinyin([word], style=Style.TONE)) for word in hanzi]


def test_characters_have_the_readings_that_pypinyin_gives() -> None:
    chars = [chr(int(code)) for code in all_in("pinyin_dict.json")[::SOME]]

    assert len(chars) > 1000
    assert [readings_of_character(char) for char in chars] == [
        tuple(pinyin(char, style=Style.TONE, heteronym=True)[0]) for char in chars
    ]


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        pytest.param("音乐", ("yīn", "yuè"), id="known-as-a-whole"),
        pytest.param("乐鑫", ("lè", "xīn"), id="character-by-character"),
        pytest.param("", (), id="empty"),
        pytest.param("\U00033479好", ("\U00033479", "hǎo"), id="a-character-that-nobody-reads"),
    ],
)
def test_a_word_is_read_as_a_whole_or_by_its_characters(word: str, reading: tuple[str, ...]) -> None:
    assert reading_of_word(word) == reading


def test_pypinyin_is_not_imported_to_read_a_word() -> None:
    code = (
        "import sys, quizzes.chinese.readings as r; r.Readings().of_word('音乐'); sys.exit('pypinyin' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
