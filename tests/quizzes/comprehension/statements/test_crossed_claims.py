"""Two places of a sentence are told in two ways each where neither sense nor the one tells the other."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements import crossed
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("前年我们在成都修了三十座桥，用了四百吨石头。", True, id="counts, a place and a time"),
        pytest.param("我们的车停在五楼和六楼的中间。", False, id="one place, which the other tells"),
        pytest.param("我在成都的河边上学，我们班有四十一个人。", True, id="so many people"),
        pytest.param("我们一天修了三十辆车，算下来每个月用四百吨水。", False, id="what is reckoned from the other"),
        pytest.param("我在成都买了两种米，硬的只要一小袋。", False, id="two sorts, of which one is told"),
        pytest.param("东街的老王凌晨到河边，钓到过四十条鱼。", False, id="so many, and before dawn"),
        pytest.param("东街的老王去年到河边，钓到过四十条鱼。", True, id="so many, and last year"),
        pytest.param("我们请人修了很多桥，用了很多石头。", False, id="nothing counted"),
        pytest.param("我们用了四百吨石头，八百吨沙子。", False, id="of one unit"),
    ],
)
def test_places_are_crossed_that_nothing_tells(said: str, *, expected: bool) -> None:
    assert bool(list(crossed.items(Document(talk(("林芳", said, None), language=None)), Tally()))) is expected


def test_a_sentence_without_a_translation_is_told_in_its_own_words() -> None:
    told = ("林芳", "我在成都教了二十一年化学，带过三百四十个学生。", None)
    [item] = crossed.items(Document(talk(told, language=None)), Tally())
    assert item.key == "我在成都教了二十一年化学，带过三百四十个学生。"
    assert item.prompt == "下面哪一句符合林芳的说法？"
    assert len(set(item.all_options)) == 4
    assert all(option.startswith("我在") for option in item.all_options)
