"""A sentence of a reply is asked for beside the same told otherwise, where nothing tells which is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.statements import exactly_said
from quizzes.comprehension.statements.exactly_said import hangs_on_what_was_said
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_OTHERS = (("记者", "您喜欢这里吗？", None), ("林芳", "我喜欢这里的天气。", None))


def _items(asked: str, *said: str) -> list[Item]:
    turns = (("记者", asked, None), *(("林芳", each, None) for each in said))
    return list(exactly_said.items(Document(talk(*turns, *_OTHERS, language=None)), Tally()))


def test_a_sentence_of_a_reply_is_asked_for_beside_three_others_that_cross_two_places_of_it() -> None:
    [item] = _items("您是怎么学会织布的？", "我二〇〇九年去苏州学织布，学了七个月。")
    assert item.subtype == "question_answer"
    assert item.passage is not None
    assert "您是怎么学会织布的？" in item.passage
    assert "林芳在回答这个问题时" in item.prompt
    assert item.key == "我二〇〇九年去苏州学织布，学了七个月。"
    one, other, both = (wrong.option for wrong in item.distractors)
    assert len({item.key, one, other, both}) == 4
    assert all(len(option) == len(item.key) for option in (one, other))
    assert [(wrong.why.ja or "").count("本文は") for wrong in item.distractors] == [1, 1, 2]


@pytest.mark.parametrize(
    ("asked", "said", "is_asked"),
    [
        pytest.param("您家里还有谁？", "我妹妹买了四台织布机，用了七个月。", True, id="two places"),
        pytest.param("您家里还有谁？", "我妹妹买了织布机，用了七个月。", True, id="a sister and a number"),
        pytest.param("您家里还有谁？", "我买了织布机，用了七个月。", False, id="one place alone"),
        pytest.param(
            "您家里还有谁？", "我用树枝在码头写字，写了七个月。", True, id="a thing of our table and a number"
        ),
        pytest.param("您妹妹买过织布机吗？", "我妹妹买了织布机，用了七个月。", False, id="the question tells one"),
        pytest.param("您后来住在哪儿？", "我二〇〇九年搬到五楼的一间小屋。", True, id="a floor"),
        pytest.param(
            "您周末织布吗？", "我下班以后织布，织了七个小时才停。", True, id="before or after what nobody asks of"
        ),
        pytest.param("您几点下班？", "我下班以后织布，织了七个小时才停。", False, id="after what is asked about"),
        pytest.param(
            "您后来住在哪儿？", "我二〇〇九年搬到五楼和六楼中间的小屋。", False, id="a floor beside the next one"
        ),
        pytest.param("您以前教过书吗？", "我去一所中学教物理，教了七个月。", True, id="a subject of a school"),
        pytest.param("您以前教过书吗？", "我去一所小学教数学，教了七个月。", False, id="what children are not taught"),
        pytest.param("您当年是怎么学的？", "我在有四台织布机的屋里等了七个月。", True, id="so many of something"),
        pytest.param(
            "您当年是怎么学的？", "我在四周堆满旧布的屋里等了七个月。", False, id="what is around has no number"
        ),
        pytest.param("您后来怎么不学了？", "我看了两个早上，花了四十块钱。", True, id="numbers of two sorts"),
        pytest.param(
            "您后来怎么不学了？", "我看了两个早上，第三天就走了。", False, id="one number counts on from the other"
        ),
        pytest.param("您什么时候织布？", "我每个星期三跟我妹妹在屋里织布。", True, id="a working day"),
        pytest.param("您什么时候织布？", "我周末织布，星期六跟我妹妹在屋里织。", False, id="a day of the weekend"),
        pytest.param("您有几台织布机？", "我去年冬天买了四台织布机。", True, id="a season"),
        pytest.param("您有几台织布机？", "我去年冬天冒着雪买了四台织布机。", False, id="a season with its weather"),
    ],
)
def test_a_place_is_told_otherwise_where_neither_sense_nor_the_question_tells_it(
    asked: str, said: str, *, is_asked: bool
) -> None:
    assert bool(_items(asked, said)) is is_asked


def test_what_only_goes_on_from_a_story_is_not_asked_for() -> None:
    story = ("我原来在工厂上班。", "那里的人都很好。", "后来我二〇〇九年去苏州学织布，学了七个月。")
    said = [item.key for item in _items("您以前做什么工作？", *story)]
    assert all(not key.startswith("后来") for key in said)


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        pytest.param("路有多远？", "单程十二里，来回要走四个小时。", True, id="of which way"),
        pytest.param("教室多大？", "长八米，宽六米，坐四十个孩子。", True, id="how long and wide is what"),
        pytest.param("您每天做什么？", "我每天五点起床，先喂二十只鸡。", False, id="the speaker does so"),
        pytest.param("后来呢？", "不过我在村里教了十年书。", False, id="a tie that is not told"),
    ],
)
def test_a_statement_stands_alone(question: str, answer: str, *, expected: bool) -> None:
    turns = (("主持人", "您好。", None), ("林芳", "你好。", None), ("主持人", question, None), ("林芳", answer, None))
    whole = Document(talk(*turns, language=None))
    found = list(claims_of(whole, whole.spots[-1], is_direct=True))
    assert found or expected
    for claim in found[:1]:
        assert hangs_on_what_was_said(whole, claim) is expected
