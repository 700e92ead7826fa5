"""Paragraphs whose sentences a translation splits, joins and leaves out; `|` parts what stands for each other."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from quizzes.reading import read_interview

_TABLE = Path(__file__).with_name("paired_paragraphs.tsv")
_ASKED = {
    "ja": "问：你好，能说说你的事吗？\n問：こんにちは、お話を聞かせていただけますか。\n",
    "en": "问：你好，能说说你的事吗？\nQ: Hello, can you tell us your story?\n",
}
_ANSWERED = {"ja": ("答：", ""), "en": ("A: ", " ")}


def _rows() -> list[list[str]]:
    return [row.split("\t") for row in _TABLE.read_text(encoding="utf-8").splitlines()[1:]]


@pytest.mark.parametrize(("language", "source", "translation"), [pytest.param(*row, id=name) for name, *row in _rows()])
def test_sentences_have_the_translation_that_says_them(language: str, source: str, translation: str) -> None:
    label, joint = _ANSWERED[language]
    own, theirs = source.split("|"), translation.split("|")
    answer = f"答：{''.join(own)}\n{label}{joint.join(part for part in theirs if part)}\n"
    interview = read_interview((_ASKED[language] + answer).encode())
    sentences = interview.turns[-1].paragraphs[-1].sentences
    found = [
        ("".join(sentence.source for sentence in group), said or "")
        for said, group in groupby(sentences, key=lambda sentence: sentence.translation)
    ]

    assert found == [(one, other) for one, other in zip(own, theirs, strict=True) if one]


def test_of_two_sentences_beside_one_that_has_none_nobody_knows_whose_they_are() -> None:
    text = (
        f"{_ASKED['ja']}答：一九九一年冬天他去了新疆，摘了三个月的棉花。外面刮着大风。惠长庚停了很久。\n"
        "一九九一年の冬、彼は新疆へ行った。三か月、綿花を摘んだ。恵長庚は長いこと黙った。\n"
    )
    told = [sentence.translation for sentence in read_interview(text.encode()).turns[-1].paragraphs[-1].sentences]
    assert told == [None, None, "恵長庚は長いこと黙った。"]
