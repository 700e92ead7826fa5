"""A question for an amount or a time is not answered by what tells none, which is said of it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.lacking import what_is_lacking


@pytest.mark.parametrize(
    ("question", "read", "ja", "en"),
    [
        pytest.param("您是哪一年开窑的？", "我跟父亲学，他很严。", "「いつ」", "asks when", id="when"),
        pytest.param("您是哪一年开窑的？", "那年雨多，父亲很严。", "", "", id="a time, which year it be"),
        pytest.param("您收过几个徒弟？", "我跟父亲学，他很严。", "数を言う言葉", "tells no number", id="how many"),
        pytest.param("您收过几个徒弟？", "我跟两个师傅学过。", "", "", id="any number may be the one"),
        pytest.param("您收过几个徒弟？", "收過好幾個，都走了。", "", "", id="several, in traditional characters"),
        pytest.param("一窑要烧多久？", "我跟父亲学，他很严。", "時間", "how long", id="how long"),
        pytest.param("您为什么烧窑？", "我跟父亲学，他很严。", "", "", id="a reason, which may be told in any words"),
        pytest.param("跟谁学的？几年学会的？", "我跟父亲学，他很严。", "", "", id="two questions"),
    ],
)
def test_what_is_asked_for_and_not_told(question: str, read: str, ja: str, en: str) -> None:
    told = what_is_lacking(question, read)
    assert ja in (told.ja or "")
    assert en in (told.en or "")
    assert bool(told.ja) is bool(ja)
