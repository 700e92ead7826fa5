"""No question names a speaker for what somebody may tell who only looks on."""

from __future__ import annotations

import pytest

from quizzes.generate import generate
from tests.quizzes.reading.outlines import read

TALK = (
    "记者：这家面馆开了多久？\n\n程雨：我二〇〇五年开的店，头一年每天只卖六十碗面。因为没有人认识我，所以我在门口送了三个月的豆浆。\n\n"
    "{}\n\n记者：现在呢？\n\n韩师傅：现在每天卖八百碗，厨房里有十二个人。我每天早上四点起床，自己去市场买菜。\n\n程雨说完，看了看表。"
)
SAID = "二〇一二年我开了第二家店，花了四十五万。因为租金太贵，所以两年以后就关了。"
SEEN = "二〇一二年我看到韩师傅的案板上放着十五根黄瓜。因为厨房太小，所以花了四十五万搬到对面。"


@pytest.mark.parametrize(
    ("paragraph", "is_named"),
    [pytest.param(SAID, True, id="the speaker goes on"), pytest.param(SEEN, False, id="somebody may look on")],
)
def test_only_what_a_speaker_says_is_asked_of_by_name(paragraph: str, *, is_named: bool) -> None:
    interview = read(TALK.format(paragraph))
    [line] = [each.line for _, each in interview.paragraphs() if each.source == paragraph]

    questions = [each for each in generate(interview).questions if each.evidence and each.evidence.line == line]

    assert questions
    assert any("程雨" in f"{each.prompt}{each.passage}" for each in questions) is is_named
