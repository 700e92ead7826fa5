"""A question is offered, or asked for, where it can be understood by itself."""

from __future__ import annotations

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.clear_questions import is_clear
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("question", "clear"),
    [
        pytest.param("手工的碗卖得出去吗？", True, id="by itself"),
        pytest.param("您怎么看待其他人的做法？", True, id="others"),
        pytest.param("它有什么好处和坏处？", False, id="it"),
        pytest.param("实际情况是这样的吗？", False, id="so, of nothing"),
        pytest.param("还有什么别的办法吗？", False, id="what else"),
        pytest.param("还有人在山上烧窑吗？", True, id="whether anybody still does"),
        pytest.param("另外两家店为什么不同意？", False, id="the other two, of which some were told of"),
        pytest.param("那最后谁的多？", False, id="too short"),
        pytest.param("对那段日子您怎么看？", False, id="those days"),
        pytest.param("此举在当时有没有争议？", False, id="this step, in writing"),
        pytest.param("这家店开了有多少年？", True, id="the shop they are in"),
        pytest.param("您这个窑开了多少年？", True, id="what the other has"),
        pytest.param("这片湿地最怕的是什么？", True, id="where they are"),
        pytest.param("生意这么好，想过再开一家吗？", True, id="how good it is, which it says"),
        pytest.param("大家叫您“泥人林”，这个名字怎么来的？", True, id="what it has named before"),
        pytest.param("听起来容易，做起来呢？", False, id="what it does not say of what"),
        pytest.param("后来怎么解决的？", False, id="what was solved"),
        pytest.param("后来您怎么学会烧窑的？", True, id="what was learnt"),
        pytest.param("412条里，最近的一条是什么？", False, id="the latest of what"),
        pytest.param("19个站里，哪个站最难修？", True, id="of the stations"),
        pytest.param("将来谁来接这个窑？", True, id="the place they are at"),
    ],
)
def test_a_question_is_quoted_where_it_is_clear_by_itself(question: str, *, clear: bool) -> None:
    talk = dialogue(("记者", question), ("林芳", "附近大学里的年轻人最多。"))
    assert is_clear(exchanges(Document(talk))[0]) is clear
