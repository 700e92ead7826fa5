"""The source of a page breaks its lines where nobody sees it; what is seen is read, with the number of its line."""

from __future__ import annotations

import pytest

from quizzes.reading.page_lines import with_whole_paragraphs
from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import outline, read

OF_A_TEXT_PROCESSOR = """
    <html>
    <body lang=ZH-CN>
    <p class=MsoNormal><b><span lang=ZH-CN
    style='font-family:"SimSun"'>记者：</span></b><span
    lang=EN-US>这家店开了多
    少年？</span></p>
    <p class=MsoNormal><b><span lang=EN-US>Reporter: </span></b><span lang=EN-US>How many
    years has it been
    open?</span></p>
    <p
    class=MsoNormal>店主：三十年了，
    是父亲留给我的。</p>
    <p class=MsoNormal>Owner: For thirty years;
    my father left it to me.</p>
    </body>
    </html>
"""
TALK = [
    "记者| 这家店开了多少年？ = How many years has it been open?",
    "店主| 三十年了，是父亲留给我的。 = For thirty years; my father left it to me.",
]


def test_a_paragraph_is_read_as_it_is_seen() -> None:
    interview = read(OF_A_TEXT_PROCESSOR)

    assert outline(interview) == TALK
    assert [(turn.line, turn.paragraphs[0].translation_line) for turn in interview.turns] == [(3, 7), (10, 13)]


def test_lines_within_a_paragraph_are_kept_where_they_end_with_sentences() -> None:
    lines = [line.partition("| ") for line in TALK]
    said = [f"{name}：{text}" for name, _, both in lines for text in both.split(" = ")]

    assert outline(read("<div><p>\n" + "\n".join(said * 2) + "\n</p></div>"))[0] == TALK[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("记者：2 < 3 吗？\n老师：3 > 2，当然。", id="signs of numbers"),
        pytest.param("<p>你好。</p>\n<p>再见。</p>\n", id="a line for each paragraph"),
        pytest.param("<p>一\n<p>二\n<p>三\n", id="paragraphs without an end"),
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert with_whole_paragraphs(text) == text


@pytest.mark.parametrize("piece", ["<p\n", "<p>a\nb", "</p>\n<p>a\n", "<span\n", "<b>\n</b", "<p>父亲\n送我</p>"])
def test_a_long_page_costs_no_more_than_its_length(piece: str) -> None:
    assert growth(with_whole_paragraphs, piece * 5_000, piece * 20_000) < 12
