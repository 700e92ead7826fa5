"""A gap is shown with no half of a pair of quotation marks."""

from __future__ import annotations

import pytest

from quizzes.distractors.lone_marks import has_lone_mark, without_lone_marks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("他走了。”", "他走了。", id="ends what was opened before"),
        pytest.param("“他走了。", "他走了。", id="opens what ends later"),
        pytest.param("「『他走了。", "他走了。", id="opens two"),
        pytest.param("“他走了。”", "“他走了。”", id="both halves"),
        pytest.param("“走，”她说，“天黑了。”", "“走，”她说，“天黑了。”", id="two quotations"),
        pytest.param("“走，”她说。", "“走，”她说。", id="a quotation at the beginning"),
        pytest.param("我说了“好”。", "我说了“好”。", id="a word that is named"),
        pytest.param('他走了。"', "他走了。", id="a straight one"),
        pytest.param('"走,"她说,"天黑了。"', '"走,"她说,"天黑了。"', id="straight ones, of two quotations"),
    ],
)
def test_a_lone_mark_at_the_edge_is_taken_off(text: str, shown: str) -> None:
    assert without_lone_marks(text) == shown
    assert not has_lone_mark(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("她写道：“我在家。", True, id="the first half of a quotation"),
        pytest.param("“走，”她说，“天黑了。", True, id="the first half of the second"),
        pytest.param('她写道:"我在家。', True, id="the first half, of straight marks"),
        pytest.param("我在家。”她写道。", True, id="the second half of one"),
        pytest.param("她写道：“我在‘山里’。”", False, id="one within another"),
        pytest.param("他唱了I’m here。", False, id="an apostrophe"),
        pytest.param("他说“好“，就走了。", False, id="one mark written for both"),
    ],
)
def test_half_a_quotation_inside_is_found(text: str, *, expected: bool) -> None:
    assert has_lone_mark(text) is expected
