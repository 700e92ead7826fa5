from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import codes, read

ASKED = "问：你什么时候来的？\n問：いつ来ましたか。\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            ASKED
            + "答：去年来的[a]，花都开了。[b]\n答：去年来ました。花が咲いていました。\n\n[a]要不要改？\n[b]いいですね",
            id="letters in the text, and what they say behind it",
        ),
        pytest.param(
            ASKED
            + "答：去年来的[a][b]，花都开了。\n答：去年来ました。花が咲いていました。\n\n[a]改？\n不改。\n\n[b]好的。",
            id="two at one place, one of two lines",
        ),
    ],
)
def test_comments_on_a_document_are_left_out_and_told(text: str) -> None:
    interview = read(text)

    assert [[each.source for each in turn.paragraphs] for turn in interview.turns] == [
        ["你什么时候来的？"],
        ["去年来的，花都开了。"],
    ]
    assert "page-furniture" in codes(interview)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ASKED + "答：选[b]吧，花都开了。\n答：花が咲いていました。\n\n[b]要不要改？", id="not from a on"),
        pytest.param(
            ASKED + "答：花都开了。\n答：花が咲いていました。\n\n[a]要不要改？", id="letters that stand nowhere"
        ),
        pytest.param(
            ASKED + "答：选[a]还是[a]，花都开了。\n答：花が咲いていました。\n\n[a]要不要改？",
            id="a letter that stands twice",
        ),
        pytest.param(
            ASKED + "答：花[a]都开了。\n答：花が咲いていました。\n\n[a]花（huā）：flower", id="a word and what it means"
        ),
    ],
)
def test_what_only_looks_like_comments_stays(text: str) -> None:
    assert "page-furniture" not in codes(read(text))
