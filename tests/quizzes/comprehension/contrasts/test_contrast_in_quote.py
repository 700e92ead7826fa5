"""A contrast of which no question can name what it is said of is asked for in its sentence, quoted with a gap."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.contrasts.asked import in_quotes
from tests.quizzes.comprehension.passages import dialogue


def _asked(*turns: tuple[str | None, str]) -> list[tuple[str | None, str, set[str]]]:
    items = in_quotes(Document(dialogue(*turns)), Tally())
    return [(item.passage, item.key, {wrong.option for wrong in item.distractors}) for item in items]


@pytest.mark.parametrize(
    ("turns", "passage", "key", "wrong"),
    [
        pytest.param(
            (("许宁", "球队不是十一个人的，而是二十三个人的。"),),
            "许宁：球队＿＿。",
            "不是十一个人的，而是二十三个人的",
            {
                "不是二十三个人的，而是十一个人的",
                "既是十一个人的，也是二十三个人的",
                "既不是十一个人的，也不是二十三个人的",
            },
            id="what something is",
        ),
        pytest.param(
            (("许宁", "年轻人不是不喝茶，而是不喜欢复杂的规矩。"),),
            "许宁：年轻人＿＿。",
            "不是不喝茶，而是不喜欢复杂的规矩",
            {"不是不喜欢复杂的规矩，而是不喝茶", "既不喝茶，也不喜欢复杂的规矩"},
            id="what somebody does",
        ),
        pytest.param(
            (("许宁", "难的倒不是刷墙，而是跟邻居商量。"),),
            "许宁：难的＿＿。",
            "倒不是刷墙，而是跟邻居商量",
            {"倒不是跟邻居商量，而是刷墙", "既是刷墙，也是跟邻居商量"},
            id="an adverb that goes with the negation; of what is so, that neither holds says nothing",
        ),
        pytest.param(
            (("记者", "听说您有一本自己的账本？"), ("许宁", "不是记钱的，是记错的。")),
            "记者：听说您有一本自己的账本？\n许宁：＿＿。",
            "不是记钱的，是记错的",
            {"不是记错的，是记钱的", "既是记钱的，也是记错的", "既不是记钱的，也不是记错的"},
            id="an answer, under its question",
        ),
        pytest.param(
            (("许宁", "我的看法是，与其骂年轻人不懂茶，不如请他们上山住一晚。"),),
            "许宁：我的看法是，＿＿。",
            "与其骂年轻人不懂茶，不如请他们上山住一晚",
            {"与其请他们上山住一晚，不如骂年轻人不懂茶", "既要骂年轻人不懂茶，也要请他们上山住一晚"},
            id="what had better be done",
        ),
        pytest.param(
            (("许宁", "茶馆没有客人了。与其说茶馆要关门，不如说客人换了一批。"),),
            "许宁：茶馆没有客人了。＿＿。",
            "与其说茶馆要关门，不如说客人换了一批",
            {"与其说客人换了一批，不如说茶馆要关门", "既可以说茶馆要关门，也可以说客人换了一批"},
            id="how something is better put",
        ),
        pytest.param(
            (("许宁", "我的看法是，与其说服年轻人，不如请他们上山住一晚。"),),
            "许宁：我的看法是，＿＿。",
            "与其说服年轻人，不如请他们上山住一晚",
            {"与其请他们上山住一晚，不如说服年轻人", "既要说服年轻人，也要请他们上山住一晚"},
            id="what had better be done than to talk somebody round",
        ),
        pytest.param(
            (("许宁", "球隊不是十一個人的，而是二十三個人的。"),),
            "许宁：球隊＿＿。",
            "不是十一個人的，而是二十三個人的",
            {
                "不是二十三個人的，而是十一個人的",
                "既是十一個人的，也是二十三個人的",
                "既不是十一個人的，也不是二十三個人的",
            },
            id="traditional",
        ),
    ],
)
def test_a_contrast_is_left_out_of_its_sentence(
    turns: tuple[tuple[str | None, str], ...], passage: str, key: str, wrong: set[str]
) -> None:
    assert _asked(*turns) == [(passage, key, wrong)]


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param((("许宁", "他修的不是桥面，是整座桥。"),), id="one is a part of the other"),
        pytest.param((("许宁", "店里的问题不是没钱，而是时间。"),), id="neither 既是 nor 既 reads well"),
        pytest.param((("许宁", "我气的不是拆，是拆之前不说一声。"),), id="one stands in the other"),
        pytest.param((("许宁", "不是记钱的，是记错的。"),), id="of nothing that is shown"),
        pytest.param((("许宁", "我原来想学的是医学，不是农学。"),), id="asked for by a question"),
    ],
)
def test_what_another_way_would_hold_for_or_read_badly_is_not_asked(turns: tuple[tuple[str | None, str], ...]) -> None:
    assert _asked(*turns) == []


def test_what_had_better_be_done_is_told_as_such() -> None:
    turns = (("记者", "年轻人都不喝茶，您怎么办？"), ("许宁", "与其骂年轻人不懂茶，不如请他们上山住一晚。"))
    [item] = in_quotes(Document(dialogue(*turns)), Tally())
    assert "「AよりBのほうがよい」" in (item.explanation.ja or "")
    assert [wrong.why.en for wrong in item.distractors] == [
        "It is the other way round: the text would rather have 请他们上山住一晚 than 骂年轻人不懂茶.",
        "The text is for one of the two only, 请他们上山住一晚, so it is not both (既要…也要…).",
    ]


def test_how_something_is_better_put_is_told_as_such() -> None:
    turns = (("记者", "茶馆会关门吗？"), ("许宁", "与其说茶馆要关门，不如说客人换了一批。"))
    [item] = in_quotes(Document(dialogue(*turns)), Tally())
    assert "「与其说A，不如说B」は「Aというより（むしろ）Bだ」" in (item.explanation.ja or "")
    assert [wrong.why.ja for wrong in item.distractors] == [
        "逆です。本文は「茶馆要关门」より「客人换了一批」と言うほうが当たっていると述べています。",
        "本文は「客人换了一批」と言うほうが当たっていると述べていて、両方とも当たっているとは言っていません。",
    ]


def test_a_third_thing_stands_in_the_words_of_the_text() -> None:
    turns = (("记者", "您这儿真的从来不打折吗？"), ("许宁", "不是不打折，而是不讲价。"))
    [item] = in_quotes(Document(dialogue(*turns)), Tally())
    third = next(w.option for w in item.distractors if w.option.startswith("不是不打折，而是"))
    phrase = third.removeprefix("不是不打折，而是")
    assert [wrong.option for wrong in item.distractors] == [
        "不是不讲价，而是不打折",
        third,
        f"不是{phrase}，而是不打折",
    ]
    assert [wrong.code for wrong in item.distractors] == [
        RefutationCode.NEGATED,
        RefutationCode.EDITED,
        RefutationCode.NEGATED,
    ]
