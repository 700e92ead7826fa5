"""Several texts share a cell and come out of it again."""

from __future__ import annotations

import pytest

from quizzes.formats.table_lists import tags_joined, tags_split


@pytest.mark.parametrize(
    ("tags", "cell"),
    [
        pytest.param(["HSK 4"], "HSK 4", id="one"),
        pytest.param(["甲", "乙"], "甲|乙", id="two"),
        pytest.param(["a,b"], "a,b|", id="one-with-a-comma"),
        pytest.param(["\\"], "\\\\|", id="one-backslash"),
        pytest.param(["a|b"], "a\\|b|", id="one-with-the-separator"),
    ],
)
def test_tags_come_back_out_of_their_cell(tags: list[str], cell: str) -> None:
    assert tags_joined(tags) == cell
    assert tags_split(cell) == tags
