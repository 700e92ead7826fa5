"""What a text sorts in one way now and in another way at another time is not asked."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts import contrast
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue


def _keys(reply: str) -> list[str]:
    talk = (("记者", "二位怎么分工？"), ("大周", reply), ("小周", "差不多吧。"))
    return [item.key for item in contrast.items(Document(dialogue(*talk)), Tally())]


@pytest.mark.parametrize(
    ("reply", "keys"),
    [
        pytest.param("我管灶，他管账。", ["大周管灶，小周管账"], id="one way"),
        pytest.param("我管灶，他管账。说定了，我管灶，他管账。", ["大周管灶，小周管账"], id="twice the same way"),
        pytest.param("我管灶，他管账。不过去年倒过来了，我管账，他管灶。", [], id="the other way last year"),
        pytest.param("我管灶，他管账。有时候也换换手，我管账，他管灶。", [], id="the other way at times"),
        pytest.param("那时候我管账，他管灶，后来就不分了。", [], id="at a time of old only"),
    ],
)
def test_what_is_sorted_in_two_ways_is_not_asked(reply: str, keys: list[str]) -> None:
    assert _keys(reply) == keys
