"""Only what none of the options beside it has ties a reply to its question."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.deciding_ties import (
    is_question_known_by_sense,
    is_reply_known_by_sense,
    tie_of_question,
    tie_of_reply,
)


@pytest.mark.parametrize(
    ("question", "reply", "others", "en"),
    [
        pytest.param(
            "您小时候去茶园吗？", "当然，茶园里谁也不闲着。", ["您还回去吗？"], "takes up", id="a word, and no mere yes"
        ),
        pytest.param(
            "您小时候也干活吗？", "当然，全家上山。", ["您还回去吗？"], "", id="a yes, which any question gets"
        ),
        pytest.param("您小时候也干活吗？", "当然，全家上山。", ["学徒先学什么？"], "当然", id="a yes, for one alone"),
        pytest.param(
            "哪一座山最难爬？", "北边的黑山。雪下了半年。", ["学徒先学什么？"], "哪一座山", id="one of the sort"
        ),
        pytest.param("您收了徒弟吗？", "收了一个，是个女孩子。", ["哪座山最高？"], "收了一个", id="the verb"),
        pytest.param("村里有人反对吗？", "当然有，吵了一夜。", ["哪座山最高？"], "有", id="surely there was"),
        pytest.param("怕不怕安静？", "太安静的时候，火往往停了。", ["哪座山最高？"], "安静", id="too much of it"),
        pytest.param(
            "您是怎么入行的？", "我十七岁，叔叔介绍我来当学徒。", ["哪座山最高？"], "介绍我", id="how one came to it"
        ),
        pytest.param("出过事故吗？", "冬天滑倒过一次，断了胳膊。", ["哪座山最高？"], "滑倒过一次", id="a case"),
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


@pytest.mark.parametrize(
    ("asked", "others", "read", "is_known"),
    [
        pytest.param("将来谁来接？", ["冬天吃什么？"], "儿子在城里上班，等他回来。", True, id="its sense tells it"),
        pytest.param("最难忘的事是什么？", ["冬天吃什么？"], "窑塌了，大家站着。", False, id="any story will do"),
        pytest.param(
            "窑对您来说是什么？", ["冬天吃什么？"], "一个老朋友，天天见面。", True, id="what it is to somebody"
        ),
        pytest.param("将来谁来接？", ["您有什么感受？"], "儿子在城里，等他回来。", False, id="another takes any story"),
        pytest.param(
            "窑上的情况有改善吗？", ["冬天吃什么？"], "听说要给大家买保险。", True, id="whether it got better"
        ),
        pytest.param("窑上的情况怎么样？", ["冬天吃什么？"], "听说要给大家买保险。", False, id="how it is"),
        pytest.param("冬天吃什么？", ["家里反对吗？"], "没有，山上有白菜。", False, id="a word ties it to another"),
    ],
)
def test_a_question_is_known_by_the_sense_of_its_reply(
    asked: str, others: list[str], read: str, *, is_known: bool
) -> None:
    assert is_question_known_by_sense(asked, others, read) is is_known


@pytest.mark.parametrize(
    ("asked", "reply", "others", "is_known"),
    [
        pytest.param("将来谁来接？", "儿子在城里上班", ["窑里要烧三天"], True, id="its sense tells it"),
        pytest.param("您有什么感受？", "儿子在城里上班", ["窑里要烧三天"], False, id="any story is asked for"),
        pytest.param("您还下山吗？", "儿子在城里上班", ["不，山上有白菜"], False, id="a word ties another to it"),
    ],
)
def test_a_reply_is_known_by_its_sense(asked: str, reply: str, others: list[str], *, is_known: bool) -> None:
    assert is_reply_known_by_sense(asked, reply, others) is is_known
