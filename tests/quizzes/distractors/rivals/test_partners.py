"""A verb is not offered for what nobody could do to the thing that is named beside it."""

from __future__ import annotations

import pytest

from quizzes.distractors.rivals.partners import takes_what_grows


@pytest.mark.parametrize(
    ("other", "before", "after", "expected"),
    [
        pytest.param("焊接", "爷爷昨天", "了那棵枣树。", False, id="a tree behind the verb"),
        pytest.param("焊接", "爷爷把门口的枣树", "了。", False, id="a tree behind 把"),
        pytest.param("缝补", "爺爺把門口的棗樹都", "了。", False, id="traditional"),
        pytest.param("勾勒", "他不想", "院子里的竹子。", False, id="bamboo in the yard"),
        pytest.param("焊接", "爷爷昨天", "了那扇铁门。", True, id="a gate of iron"),
        pytest.param("粘贴", "孩子们", "了很多树叶。", True, id="leaves of a tree"),
        pytest.param("勾勒", "他", "出公司的未来。", True, id="nothing that grows"),
        pytest.param("浇水", "爷爷给枣树", "。", True, id="what one does for a tree"),
        pytest.param("购买", "爷爷昨天", "了那棵枣树。", True, id="a verb of no craft"),
    ],
)
def test_nobody_puts_together_what_grows(other: str, before: str, after: str, *, expected: bool) -> None:
    assert takes_what_grows(other, before, after) is expected
