"""A question that was only made anew is the one that a person has judged, and one with anything else in it is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.unchanged import is_unchanged
from quizzes.question import Evidence, Form, Kind, Localized, Question, RefutationCode, WhyNot

SAID = Localized(ja="7行目の「十六岁」（line 7）です。", en="Line 7 says 十六岁.")
CHOICE = Question(
    id="age",
    kind=Kind.COMPREHENSION,
    subtype="number",
    form=Form.CHOICE,
    prompt="他那时几岁？",
    options=("十四岁", "十六岁", "十八岁"),
    answer=("十六岁",),
    explanation=SAID,
    why_not=(
        WhyNot(option="十四岁", code=RefutationCode.EDITED, text=SAID),
        WhyNot(option="十八岁", code=RefutationCode.EDITED, text=Localized(en="18 does not come up.")),
    ),
    evidence=Evidence(line=7, quote="我十六岁那年"),
)
MOVED = Localized(ja="12行目の「十六岁」（line 12）です。", en="Line 12 says 十六岁.")
TILES = Question(
    id="tiles",
    kind=Kind.TRANSLATION,
    subtype="order",
    form=Form.ORDER,
    prompt="I study Chinese.",
    options=("学", "我", "中文"),
    answer=("我", "学", "中文"),
    accepted_orders=(("我", "学", "中文"), ("中文", "我", "学")),
)
ABOVE = replace(CHOICE, options=("十四岁", "十六岁", "以上都不对"), why_not=())
BY_HAND = replace(CHOICE, subtype="authored")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(CHOICE, replace(CHOICE, options=CHOICE.options[::-1]), id="options in another order"),
        pytest.param(CHOICE, replace(CHOICE, why_not=CHOICE.why_not[::-1]), id="reasons in another order"),
        pytest.param(
            CHOICE,
            replace(
                CHOICE,
                explanation=MOVED,
                why_not=(replace(CHOICE.why_not[0], text=MOVED), CHOICE.why_not[1]),
                evidence=Evidence(line=12, quote="我十六岁那年"),
            ),
            id="other lines",
        ),
        pytest.param(TILES, replace(TILES, options=("中文", "学", "我")), id="tiles in another order"),
        pytest.param(TILES, replace(TILES, accepted_orders=TILES.accepted_orders[::-1]), id="orders told otherwise"),
        pytest.param(BY_HAND, replace(BY_HAND, options=BY_HAND.options[::-1]), id="by hand, options turned"),
    ],
)
def test_what_follows_from_the_rest_of_the_text_changes_no_question(before: Question, after: Question) -> None:
    assert is_unchanged(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(CHOICE, replace(CHOICE, prompt="她那时几岁？"), id="prompt"),
        pytest.param(CHOICE, replace(CHOICE, answer=("十八岁",), why_not=()), id="key"),
        pytest.param(CHOICE, replace(CHOICE, options=(*CHOICE.options, "二十岁")), id="options"),
        pytest.param(CHOICE, replace(CHOICE, passage="我十六岁那年"), id="passage"),
        pytest.param(CHOICE, replace(CHOICE, hint=Localized(en="a number")), id="hint"),
        pytest.param(CHOICE, replace(CHOICE, explanation=Localized(en="Line 7 says 16.")), id="explanation"),
        pytest.param(CHOICE, replace(CHOICE, why_not=CHOICE.why_not[:1]), id="reasons"),
        pytest.param(
            CHOICE,
            replace(CHOICE, why_not=(CHOICE.why_not[0], replace(CHOICE.why_not[1], text=Localized(en="19 …")))),
            id="a number that is no line",
        ),
        pytest.param(CHOICE, replace(CHOICE, evidence=Evidence(line=7, quote="十六岁那年")), id="quote"),
        pytest.param(CHOICE, replace(CHOICE, level=3), id="level"),
        pytest.param(TILES, replace(TILES, answer=("中文", "我", "学")), id="model order"),
        pytest.param(TILES, replace(TILES, accepted_orders=()), id="accepted orders"),
        pytest.param(ABOVE, replace(ABOVE, options=ABOVE.options[::-1]), id="an option that means those above it"),
        pytest.param(BY_HAND, replace(BY_HAND, explanation=MOVED), id="by hand, another line"),
    ],
)
def test_anything_else_does(before: Question, after: Question) -> None:
    assert not is_unchanged(before, after)
