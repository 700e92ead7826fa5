"""A claim is called right or wrong only if it says on what occasion it was so."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.statement_claims import is_cut_short, is_vague
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("我们害怕了三天。", True, id="on what occasion they were afraid"),
        pytest.param("爷爷整整后悔了二十年。", True, id="what he was sorry for"),
        pytest.param("奶奶一共病了四個星期。", True, id="traditional"),
        pytest.param("我弟弟睡了将近十个小时。", True, id="about so long"),
        pytest.param("桥断了以后，我们害怕了三天。", False, id="a clause before it tells"),
        pytest.param("我在车站等了三个小时。", False, id="where somebody waited"),
        pytest.param("我等女儿等了三个小时。", False, id="whom somebody waited for"),
        pytest.param("我们等了三天，船才来。", False, id="a clause behind it tells"),
        pytest.param("昨天爷爷哭了半个小时。", False, id="on what day"),
        pytest.param("去年冬天爷爷病了三个月。", False, id="when it was"),
    ],
)
def test_for_how_long_something_was_so_says_nothing_without_its_occasion(source: str, *, is_refused: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    claim = Claim(spot=whole.spots[0], quote=source, said=source.rstrip("。"), lead="林芳说", is_whole=True)
    assert is_cut_short(claim) is is_refused


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [
        pytest.param("店里还有三把，是父亲留下来的", True, id="so many of what"),
        pytest.param("店里还有三把二胡，是父亲留下来的", False, id="so many of what is named"),
        pytest.param("一年就省六千块电费", True, id="who saves it"),
        pytest.param("磨坊一年就省六千块电费", False, id="who saves it is told"),
    ],
)
def test_a_claim_that_does_not_name_what_it_counts_or_who_saves_is_vague(said: str, *, is_refused: bool) -> None:
    whole = Document(talk(("林芳", f"{said}。", None), language=None))
    claim = Claim(spot=whole.spots[0], quote=said, said=said, lead="林芳说", is_whole=True)
    assert is_vague(claim) is is_refused


@pytest.mark.parametrize(
    ("source", "said", "is_refused"),
    [
        pytest.param("等河水退到一米以内，船就能走。", "等河水退到一米以内", True, id="a condition"),
        pytest.param("等河水退到一米以內，船就能走。", "等河水退到一米以內", True, id="traditional"),
        pytest.param("等船的时候，我们修了三十把伞。", "等船的时候", True, id="when it was"),
        pytest.param("村里年纪最大的三个人，今年都搬走了。", "村里年纪最大的三个人", True, id="of whom"),
        pytest.param(
            "在我们查过的四所学校，成绩最好的五分之一学生，每天睡八个小时。",
            "在我们查过的四所学校，成绩最好的五分之一学生",
            True,
            id="of whom, and where",
        ),
        pytest.param("等级考试定在三月以前，大家都来了。", "等级考试定在三月以前", False, id="another word"),
        pytest.param(
            "村里年纪最大的三个人今年搬走了，房子空着。", "村里年纪最大的三个人今年搬走了", False, id="a statement"
        ),
        pytest.param(
            "我们招的是成绩最好的三个学生，可是都走了。", "我们招的是成绩最好的三个学生", False, id="who it is"
        ),
    ],
)
def test_a_condition_or_a_mere_name_states_nothing(source: str, said: str, *, is_refused: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    claim = Claim(spot=whole.spots[0], quote=said, said=said, lead="林芳说", is_whole=False)
    assert is_cut_short(claim) is is_refused
