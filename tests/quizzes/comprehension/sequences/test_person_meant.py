"""Whom a pronoun means is told where nobody else of that sex is named."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.tie_wording import person_meant
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("before", "after", "meant"),
    [
        pytest.param("有一位卖花的阿姨教我打结。", "后来她每天来。", ("她", "一位卖花的阿姨"), id="a woman"),
        pytest.param("一個六年級的女孩看了半天。", "後來她也想學。", ("她", "一個六年級的女孩"), id="traditional"),
        pytest.param("隔壁的老大爷给我送过炭。", "后来他不来了。", ("他", "老大爷"), id="a man"),
        pytest.param("有一位卖花的阿姨教我打结，我妈不信。", "后来她每天来。", ("", ""), id="two women"),
        pytest.param("隔壁的老大爷跟警察说过。", "后来他不来了。", ("", ""), id="a man and anybody"),
        pytest.param("有一位卖花的阿姨教我打结。", "后来他们每天来。", ("", ""), id="several"),
        pytest.param("有一位卖花的阿姨教我打结。", "后来铺子关了，她很难过。", ("", ""), id="not in the first clause"),
        pytest.param("铺子里没有灯。", "后来她每天来。", ("", ""), id="nobody"),
    ],
)
def test_who_is_meant_is_told_where_it_is_sure(before: str, after: str, meant: tuple[str, str]) -> None:
    *context, last = Document(passage("起初没人理我。", before, after)).spots
    assert person_meant(context, last) == meant
