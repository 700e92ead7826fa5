"""No order is asked for that the heads of the pieces tell by themselves."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.numbered import is_numbered
from quizzes.comprehension.sequences.passage_order import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("第一，要看天。第二，要看水。最后，要看船。", True, id="counted"),
        pytest.param("先把伞骨泡一天。然后糊三层纸。最后刷一遍桐油。", True, id="first, then, at last"),
        pytest.param(
            "我先把傘骨泡一天。接著糊三層紙。最後刷一遍桐油。", True, id="first, then, at last, in traditional ones"
        ),
        pytest.param("先把伞骨泡一天。纸要糊三层。最后刷一遍桐油。", False, id="one that tells nothing"),
        pytest.param("先生把伞骨泡一天。然后糊三层纸。最后刷一遍桐油。", False, id="another word"),
        pytest.param("然后把伞骨泡一天。然后糊三层纸。最后刷一遍桐油。", False, id="two alike"),
    ],
)
def test_pieces_that_tell_their_order_by_their_heads(text: str, *, expected: bool) -> None:
    pieces = (("林芳", f"{piece}。", None) for piece in text.split("。") if piece)
    assert is_numbered(Document(talk(*pieces, language=None)).spots) is expected


def test_what_the_heads_tell_is_not_asked() -> None:
    pieces = ("首先，有一本字典，放在柜台后面。", "然后，一位老先生买了那本字典。", "最后，他把字典留下来了。")
    tally = Tally()
    assert not list(items(Document(passage(*pieces)), tally))
    assert tally.refused["numbered"] == 1
