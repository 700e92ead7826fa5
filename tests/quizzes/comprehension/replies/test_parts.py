"""Of a reply the part is read that repeats least of its question, and that can be read alone."""

from __future__ import annotations

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.parts import Part, parts_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_LONG = "我每天早上五点起来和泥，七点开窑看颜色，中午在院子里晒坯，下午给坯子上釉，"


def _parts(question: str, reply: str) -> list[Part]:
    [exchange] = exchanges(Document(dialogue(("记者", question), ("林芳", reply))))
    return list(parts_of(exchange))


@pytest.mark.parametrize(
    ("question", "reply", "read", "told"),
    [
        pytest.param(
            "将来谁来接这个窑？",
            "儿子在城里上班，等他退休再回来。",
            "儿子在城里上班，等他退休再回来。",
            "儿子在城里上班，等他退休再回来",
            id="its beginning",
        ),
        pytest.param(
            "天气对窑的影响大吗？",
            "影响很大。从前清明前后才点火，去年三月初就点了，泥坯晒得太干。",
            "从前清明前后才点火，去年三月初就点了，泥坯晒得太干。",
            "影响很大",
            id="what comes after the sentence that repeats the question",
        ),
        pytest.param(
            "最忙的是哪个年代？",
            "八十年代。一个月接四十张单子，工场里六个人轮班都赶不完。",
            "一个月接四十张单子，工场里六个人轮班都赶不完。",
            "八十年代",
            id="what comes after the sentence that names it in full",
        ),
        pytest.param(
            "您收了徒弟吗？",
            "收了一个，是个二十四岁的女孩子，学过设计。我的手艺都教给她了。",
            "是个二十四岁的女孩子，学过设计。我的手艺都教给她了。",
            "收了一个",
            id="what comes after the words that do",
        ),
        pytest.param(
            "手工的碗为什么贵？",
            "一窑要烧三天三夜，坏的比好的多。手工慢得很。",
            "一窑要烧三天三夜，坏的比好的多。",
            "一窑要烧三天三夜，坏的比好的多",
            id="the first sentence, where the second repeats it",
        ),
        pytest.param(
            "有人来学手艺吗？",
            "有。两个年轻人每个周末从城里坐车过来。",
            "有。两个年轻人每个周末从城里坐车过来。",
            "两个年轻人每个周末从城里坐车过来",
            id="a mere yes, which the next sentence tells of",
        ),
        pytest.param(
            "窑上的一天是怎么过的？",
            f"{_LONG}{_LONG.replace('我', '徒弟')}天黑了才回家。",
            f"{_LONG}{_LONG.replace('我', '徒弟')}".rstrip("，") + "……",
            f"{_LONG}{_LONG.replace('我', '徒弟')}天黑了才回家",
            id="the first clauses of a long sentence",
        ),
    ],
)
def test_what_repeats_least_of_the_question_is_read_first(question: str, reply: str, read: str, told: str) -> None:
    part = _parts(question, reply)[0]
    assert (part.read, part.told.text) == (read, told)
    assert part.goes_on is not reply.startswith(read.rstrip("…"))


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        pytest.param("天气对窑的影响大吗？", "影响很大。不过这几年窑里装了棚子，下雨也不用停火了。", id="it turns"),
        pytest.param("天气对窑的影响大吗？", "影响很大。它一来，泥坯就全都要搬到屋子里面去。", id="it points back"),
        pytest.param("天气对窑的影响大吗？", "影响很大。也有人在屋子里面装上了一台很大的风机。", id="it hangs on"),
        pytest.param("天气对窑的影响大吗？", "影响很大。去年停了三次火。", id="it says too little"),
        pytest.param("您的窑开在哪里？", "窑开在河边。从前大家在这里洗衣服，现在都有洗衣机了。", id="a place"),
        pytest.param("窑里很安静吗？", "安静的时候，往往是火停了，泥坯一冷就会裂开的。", id="they only say when"),
    ],
)
def test_what_goes_on_from_the_answer_is_read_alone_only_where_it_is_known_by_it(question: str, reply: str) -> None:
    assert not any(part.goes_on for part in _parts(question, reply))


def test_a_sign_alone_is_no_answer_that_anything_goes_on_from() -> None:
    parts = _parts("您自己家里有机器人吗？", "：没太不同意。孩子们喜欢跟它说话，我们每天晚上一起吃饭。")
    assert parts
    assert all(part.told.text for part in parts)
