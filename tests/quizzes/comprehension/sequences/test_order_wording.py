"""What holds a piece is told by the words of it, and of the one with which they go."""

from __future__ import annotations

import pytest

from quizzes.comprehension.links import Link
from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.order_wording import Shuffled, said


@pytest.mark.parametrize(
    ("link", "ja", "en"),
    [
        pytest.param(
            Link(words="后来", taken_up="一开始", is_later=True),
            "②の「一开始」に、①の「后来」が続きます。",
            "后来 in ① comes after 一开始 in ②.",
            id="a later time",
        ),
        pytest.param(
            Link(words="他", taken_up="老先生"),
            "①の「他」は、②の「老先生」のことです。",
            "他 in ① means 老先生 in ②.",
            id="who is meant",
        ),
        pytest.param(
            Link(words="第一个办法", taken_up="办法"),
            "①の「第一个办法」は、②の「办法」を受けています。",
            "第一个办法 in ① goes on from 办法 in ②.",
            id="what is told more of",
        ),
    ],
)
def test_a_link_is_told_by_words_of_both_pieces(link: Link, ja: str, en: str) -> None:
    one = Constraint(rule=Rule.AFTER, piece=1, before=0, sign=link)
    told = said(one, Shuffled(constraints=(one,), label={0: "②", 1: "①"}))
    assert (told.ja, told.en) == (ja, en)
