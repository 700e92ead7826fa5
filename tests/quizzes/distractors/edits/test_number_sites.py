"""A large number is changed only where both sides give the same one, once, and each in its own steps."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.number_sites import numbers


@pytest.mark.parametrize(
    ("source", "translation", "pairs", "values"),
    [
        pytest.param(
            "其实是十六亿。",
            "It was actually 1.6 billion.",
            {("一亿六千万", "160 million"), ("一百六十亿", "16 billion")},
            ("16億", "1億6000万", "160億"),
            id="billion",
        ),
        pytest.param(
            "城里有四百三十万人。",
            "The city has 4.3 million people.",
            {("四十三万", "430,000"), ("四千三百万", "43 million")},
            ("430万", "43万", "4300万"),
            id="no 0.43 million",
        ),
        pytest.param(
            "我们拿了五百万。",
            "We raised five million.",
            {("五十万", "five hundred thousand"), ("五千万", "fifty million")},
            ("500万", "50万", "5000万"),
            id="words",
        ),
        pytest.param(
            "卖了十八万六千台。",
            "We sold 186,000 devices.",
            {("一万八千六百", "18,600"), ("一百八十六万", "1,860,000")},
            ("18万6000", "1万8600", "186万"),
            id="two parts",
        ),
        pytest.param(
            "来了二十万人。",
            "200,000 people came.",
            {("两万", "20,000"), ("两百万", "2,000,000")},
            ("20万", "2万", "200万"),
            id="两 before a measure",
        ),
    ],
)
def test_others_have_a_zero_more_or_less(
    source: str, translation: str, pairs: set[tuple[str, str]], values: tuple[str, ...]
) -> None:
    [number] = numbers(source, translation)
    assert set(zip(number.zh_others, number.others, strict=True)) == pairs
    assert number.values == values


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("来了三十二人。", "32 people came.", id="matched at sight"),
        pytest.param("一月冷了十九天。", "There were 19 cold days in January.", id="days of a month"),
        pytest.param("十个人有八个来了。", "Eight of ten people came.", id="a part of a whole"),
        pytest.param("花了五百万。", "It cost six million.", id="another number"),
        pytest.param("花了五百万，又花了五百万。", "It cost five million.", id="twice in Chinese"),
        pytest.param("花了五百万。", "Five million, yes, five million.", id="twice in English"),
        pytest.param("花了两三百万。", "It cost two or three million.", id="a range"),
        pytest.param("花了五百多万。", "It cost more than five million.", id="more than"),
        pytest.param("花了一千二百万。", "It cost twelve million.", id="others that are said in another way"),
    ],
)
def test_what_asks_for_nothing_or_is_not_the_same_number_is_left_alone(source: str, translation: str) -> None:
    assert not list(numbers(source, translation))
