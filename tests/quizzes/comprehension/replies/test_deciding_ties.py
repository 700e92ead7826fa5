"""Only what none of the options beside it has ties a reply to its question."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.asked_evenly import tie_of_question, tie_of_reply


@pytest.mark.parametrize(
    ("question", "reply", "others", "en"),
    [
        pytest.param(
            "您小时候去茶园吗？", "当然，茶园里谁也不闲着。", ["您还回去吗？"], "takes up", id="a word, and no mere yes"
        ),
        pytest.param(
            "您小时候也干活吗？", "当然，全家上山。", ["您还回去吗？"], "", id="a yes, which any question gets"
        ),
        pytest.param(
            "船板怎么弯？", "靠火。先刮皮，然后慢慢烤。", ["学徒先学什么？"], "靠", id="the means, not the steps"
        ),
        pytest.param(
            "船板怎么弯？", "靠火。先刮皮，然后慢慢烤。", ["竹子怎么挑？"], "", id="which another asks for too"
        ),
        pytest.param(
            "听说您有个本子？", "那是账本，写着谁家订了几斤。", ["您识字吗？"], "", id="that, which points to anything"
        ),
    ],
)
def test_what_ties_a_reply_to_another_question_too_decides_nothing(
    question: str, reply: str, others: list[str], en: str
) -> None:
    tie = tie_of_question(question, reply, others)
    assert (en in (tie.en or "")) if en else not tie.ja


@pytest.mark.parametrize(
    ("reply", "others", "is_tied"),
    [
        pytest.param("二〇一二年，窑顶塌了。", ["二〇〇六年，我来学徒。"], False, id="a year beside a year"),
        pytest.param("二〇一二年，窑顶塌了。", ["坛子要放在木架上。"], True, id="the only year"),
    ],
)
def test_a_date_decides_nothing_beside_another(reply: str, others: list[str], *, is_tied: bool) -> None:
    assert bool(tie_of_reply("最危险的一次是什么时候？", reply, others).ja) is is_tied
