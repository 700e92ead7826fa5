"""No quotation mark is shown in a gap's sentence without its other half."""

from __future__ import annotations

import pytest

from quizzes.cloze.clip import Clip
from quizzes.cloze.lone_marks import closes_alone, without_lone_marks
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("shown", "gap", "kept"),
    [
        pytest.param("青椒肉丝……”，一般不出五道菜", "道", "一般不出五道菜", id="the end of a list"),
        pytest.param("我等他。”后来他等了三天", "了", "后来他等了三天", id="the end of a sentence"),
        pytest.param("」後來他等了三天", "了", "後來他等了三天", id="the mark alone"),
        pytest.param("“我不想去，他想去", "想", "我不想去，他想去", id="an opening mark"),
        pytest.param("“我等他”，后来他等了三天", "了", "“我等他”，后来他等了三天", id="both halves"),
        pytest.param("老李”的店开了三天", "了", "老李”的店开了三天", id="a name within its clause"),
        pytest.param("我等了三天”，他告诉她", "了", "我等了三天”，他告诉她", id="the gap within the quotation"),
        pytest.param("）后来他等了三天", "了", "）后来他等了三天", id="no mark of a quotation"),
        pytest.param("“老李说“他去了", "了", "“老李说“他去了", id="one opening mark of two"),
        pytest.param(
            "我等他。”他说：“老李说：“去了", "了", "我等他。”他说：“老李说：“去了", id="others begin behind it"
        ),
    ],
)
def test_what_belongs_to_a_quotation_that_is_cut_is_left_out(shown: str, gap: str, kept: str) -> None:
    assert without_lone_marks(shown, shown.index(gap)) == kept


@pytest.mark.parametrize(
    ("shown", "is_one"),
    [
        pytest.param("我等了三天”，他告诉她", True, id="a closing mark"),
        pytest.param("我等了三天」，他告訴她", True, id="in traditional script"),
        pytest.param("“我等了三天”，他告诉她", False, id="both halves"),
        pytest.param("the teachers’ room", False, id="an apostrophe"),
        pytest.param("他说，我等了三天", False, id="no mark"),
    ],
)
def test_a_quotation_that_ends_has_to_begin(shown: str, *, is_one: bool) -> None:
    assert closes_alone(shown) is is_one


def test_a_clause_is_asked_without_the_mark_before_it() -> None:
    source = "他说：“你先回去。我一个人等他。”后来他在那里等了三天，一句话也没说。"
    [spot] = Document(talk(("甲", source, "x"))).spots
    at = source.index("句")
    clip = Clip(spot=spot, start=at, key="句", first=source.index("”"), last=len(source))
    assert clip.prompt == "后来他在那里等了三天，一＿＿话也没说。"
    assert not clip.is_a_fragment


def test_a_gap_within_a_quotation_is_not_shown_without_its_beginning() -> None:
    source = "“我们先去，在那里等了三天”，他后来告诉她。"
    [spot] = Document(talk(("甲", source, "x"))).spots
    at, first = source.index("了"), source.index("在")
    assert Clip(spot=spot, start=at, key="了", first=first, last=len(source)).is_a_fragment
    assert not Clip(spot=spot, start=at, key="了", first=0, last=len(source)).is_a_fragment
