"""Whom a sentence names only beside somebody who is left unsaid, a pronoun behind it need not mean."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.comprehension.unsaid_subject import is_beside_one_unsaid


@pytest.mark.parametrize(
    ("source", "party", "expected"),
    [
        pytest.param("去年走了，是我儿子送的终。", "儿子", True, id="who did it for somebody"),
        pytest.param("去年走了，是我兒子送的終。", "兒子", True, id="in traditional characters"),
        pytest.param("没说话，看了我老婆一眼。", "老婆", True, id="at whom somebody looked"),
        pytest.param("住在我姐姐隔壁。", "姐姐", True, id="beside whom somebody lives"),
        pytest.param("后来找了我的学生。", "学生", True, id="whom somebody found"),
        pytest.param("我婆婆去世那天，锅里还有汤。", "婆婆", False, id="who does it"),
        pytest.param("修路的工人来。", "工人", False, id="who does it, of which kind"),
        pytest.param("我没说话，看了老板一眼。", "老板", False, id="at whom the speaker looked"),
        pytest.param("跟我婆婆。", "婆婆", False, id="all that is answered"),
        pytest.param("来过一位老先生。", "老先生", False, id="who is named for the first time"),
        pytest.param("后来来了个喝醉的小伙子。", "小伙子", False, id="who came"),
        pytest.param("现在副驾驶上坐的是我老婆。", "老婆", False, id="who it is"),
        pytest.param("我们都很忙。", "老婆", False, id="who is not there"),
    ],
)
def test_who_is_named_beside_one_unsaid_is_told(source: str, party: str, *, expected: bool) -> None:
    assert is_beside_one_unsaid(Segmenter().words(source), party) is expected
