"""What is so by nature is right whatever a text says, and nobody is asked whether it says so."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.claims.likely_edits import likely_edits
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("阻力跟速度的平方成正比，速度多一成，阻力多两成", True, id="physics"),
        pytest.param("电波每秒走三十万公里", True, id="the speed of light"),
        pytest.param("声音在空气里每秒走三百四十米", True, id="the speed of sound"),
        pytest.param("同步卫星离地三万六千公里", True, id="how high a satellite stands"),
        pytest.param("横波比纵波慢", True, id="which wave is slower"),
        pytest.param("水到了零度就结冰", True, id="when water freezes"),
        pytest.param("从经济角度来讲，种树就是来钱很慢的", True, id="what a trade is like"),
        pytest.param("开小书店就是不赚钱的", True, id="what another one is like"),
        pytest.param("我们的书店就是不赚钱的", False, id="what theirs is like"),
        pytest.param("这家书店就是靠邻居活下来的", False, id="how one goes on"),
        pytest.param("林芳的书店就是二零一二年开的", False, id="when one was opened"),
        pytest.param("我们的船每秒走两米", False, id="the speed of a boat"),
        pytest.param("声音大的孩子有五个", False, id="loud children"),
        pytest.param("河水有三米深", False, id="a depth"),
        pytest.param("卫星电视坏了四次", False, id="what broke four times"),
    ],
)
def test_a_law_of_nature_is_changed_in_nothing(said: str, *, expected: bool) -> None:
    whole = Document(talk(("林芳", f"{said}。", None), language=None))
    claim = Claim(spot=whole.spots[0], quote=said, said=said, is_whole=True)
    assert is_law_of_nature(claim) is expected
    assert not (expected and likely_edits(whole, claim))
