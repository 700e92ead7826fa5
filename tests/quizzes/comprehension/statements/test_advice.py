"""Advice with nobody who is to follow it is told of nobody as what he says is so."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.advice import is_bare_advice
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("said", "is_advice"),
    [
        pytest.param("睡觉以前看一看明天的天气", True, id="who is to look"),
        pytest.param("睡觉以前花两分钟想一想今天的事，第二天就不慌了", True, id="who is to think"),
        pytest.param("老渔民睡觉以前看一看明天的天气", False, id="who looks"),
        pytest.param("自己睡觉以前看一看明天的天气", False, id="the speaker looks"),
        pytest.param("睡觉以前应该看一看明天的天气", False, id="one ought to"),
        pytest.param("睡觉以前看了一眼明天的天气", False, id="what was done"),
    ],
)
def test_advice_without_anybody_is_seen(said: str, *, is_advice: bool) -> None:
    whole = Document(talk(("林芳", f"{said}。", None), language=None))
    claim = Claim(spot=whole.spots[0], quote=said, said=said, lead="林芳说", is_whole=True)
    assert is_bare_advice(claim) is is_advice
