"""A clause that only leads on to the next one is half a thought."""

from __future__ import annotations

import pytest

from quizzes.distractors.glosses.half_thoughts import is_half_a_thought


@pytest.mark.parametrize(
    ("clause", "is_half"),
    [
        pytest.param("老周估计，", True, id="it announces"),
        pytest.param("老周估计。", False, id="it ends"),
        pytest.param("难处恰恰在于，", True, id="what the trouble is stands behind it"),
        pytest.param("老周来了，", False, id="it says something"),
        pytest.param("老周在楼下喊：", True, id="what is shouted stands behind it"),
        pytest.param("老周在楼下喊，", False, id="that somebody shouts"),
        pytest.param("女方当着我们的面，", True, id="before whom something is done"),
        pytest.param("当着我们的面骂人，", False, id="what is done before somebody"),
        pytest.param("与其问别人，", True, id="it calls for a partner"),
        pytest.param("她要走，", False, id="what somebody is going to do"),
        pytest.param("要修这座桥，", True, id="what something is needed for"),
        pytest.param("必要的時候，", True, id="when, in traditional characters"),
        pytest.param("在那间旧屋子里，", False, id="a place with a word for being there"),
        pytest.param("那间旧屋子里，", True, id="a place alone"),
        pytest.param("第一，票要够多；第二，", True, id="only which of several it is"),
        pytest.param("我们排在第二，", False, id="which place somebody has"),
        pytest.param("她要去城里，", False, id="where somebody is going to go"),
        pytest.param("我打算搬到島上，", False, id="where somebody plans to live, in traditional characters"),
        pytest.param("要去的那间屋子里，", True, id="a place that is described by that"),
        pytest.param("想回到从前的路上，", True, id="the way on which one wishes to go"),
        pytest.param("如果要去城里，", True, id="a condition of going there"),
        pytest.param("从十五岁起，", True, id="from when on"),
        pytest.param("鄰居告訴我，", True, id="what somebody tells, in traditional characters"),
        pytest.param("谁也不知道，", False, id="what nobody knows"),
        pytest.param("从那里搬走了的日子，", False, id="what was done"),
    ],
)
def test_a_clause_that_waits_for_the_next_is_half_a_thought(clause: str, *, is_half: bool) -> None:
    assert is_half_a_thought(clause) is is_half
