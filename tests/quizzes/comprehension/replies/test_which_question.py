"""A part of a reply asks for its question where that alone is answered, by a word or by its sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.replies.replies import Replies
from quizzes.comprehension.replies.which_question import which_question, without_why
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, translated_dialogue

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_OTHERS = (
    ("记者", "店里什么时候教徒弟？"),
    ("林芳", "等后面的房子修好再慢慢开课。"),
    ("记者", "附近的学生常来吗？"),
    ("林芳", "下午常有三四个人在门口做作业。"),
    ("记者", "手工的碗卖得出去吗？"),
    ("林芳", "每个月大概能卖出两百多个。"),
)


def _made(question: str, reply: str, others: tuple[tuple[str, str], ...] = _OTHERS) -> tuple[list[Item], Tally]:
    tally = Tally()
    talk = translated_dialogue(("记者", question), ("林芳", reply), *others)
    return list(which_question(Replies(Document(talk), tally), 0)), tally


@pytest.mark.parametrize(
    ("question", "reply", "passage", "told"),
    [
        pytest.param(
            "将来谁来接这个窑？", "儿子在城里上班，等他退休再回来。", "林芳：儿子在城里", "", id="the sense alone"
        ),
        pytest.param("您挑徒弟的时候看什么？", "看他输了以后干什么。", "林芳：看他输了", "", id="什么 of both"),
        pytest.param(
            "做一个碗要多久？", "普通的，大约两个钟头。", "林芳：普通的", "两个钟头", id="hours by another word"
        ),
        pytest.param("您是哪一年来的？", "一九九六年，刚下过雪。", "林芳：一九九六年", "九六年", id="the only date"),
        pytest.param(
            "天气对窑的影响大吗？",
            "影响很大。从前清明前后才点火，前年三月初就点了，泥坯晒得太干。",
            "林芳：……从前清明",
            "影响",
            id="a word that is not read",
        ),
        pytest.param(
            "哪一座山最难爬？",
            "北边的黑山。雪一下就是半年，骡子走到半路就不肯走了。",
            "林芳：……雪一下",
            "哪一座山",
            id="one of the sort, which is not read",
        ),
    ],
)
def test_a_question_is_asked_for_by_the_part_of_its_reply_that_tells_it(
    question: str, reply: str, passage: str, told: str
) -> None:
    [item], _ = _made(question, reply)
    assert item.key == question
    assert (item.passage or "").startswith(passage)
    assert told in (item.explanation.ja or "")
    assert len(item.distractors) > 1


def test_of_what_is_not_read_it_is_said_that_the_reply_begins_with_it() -> None:
    question, first = "天气对窑的影响大吗？", "影响很大。"
    [item], _ = _made(question, f"{first}从前清明前后才点火，前年三月初就点了，泥坯晒得太干。")
    assert item.prompt == "这段话是回答记者的哪个问题时说的？"
    assert item.explanation.ja == (
        "3行目で「天气对窑的影响大吗？」（訳0です）とたずねています。7行目の返事は「影响很大」（訳1アです）と始まります。"
        "前に出た「影响」を、返事でも取り上げています。問題文に出ているのは、そのすぐ後に続く言葉です。"
    )
    assert (item.explanation.en or "").endswith("The passage is what follows right after it.")
    assert " The reply in line 7 begins with “影响很大”" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("question", "reply", "guard"),
    [
        pytest.param("它们怎么卖得出去？", "每只都要等三年。", "no-question", id="what it asks about is not said"),
        pytest.param("您早上几点开店？听说很早。", "天不亮就得和泥，还黑着。", "no-question", id="a remark comes last"),
        pytest.param("店里有多少个人？", "大家都很忙，天不亮就来。", "no-answer", id="no number for a number"),
        pytest.param(
            "最难忘的事是什么？", "窑塌了，大家都在雨里站着。", "no-deciding-tie", id="what any story may answer"
        ),
        pytest.param(
            "村里的人反对吗？", "二〇〇九年夏天，房子只剩下三间。", "no-deciding-tie", id="the mere scene of a story"
        ),
        pytest.param(
            "城里人喜欢您的碗吗？", "喜欢。城里人都抢着来买，供不应求，年年这样。", "stands-out", id="it alone repeats"
        ),
    ],
)
def test_no_question_is_asked_for_that_is_not_told_or_told_at_once(question: str, reply: str, guard: str) -> None:
    made, tally = _made(question, reply)
    assert not made
    assert tally.refused[guard]


@pytest.mark.parametrize(
    ("other", "offered"),
    [
        pytest.param("院子里种了什么花？", True, id="another matter"),
        pytest.param("您为什么留在山上？", False, id="why, of which a wish may be the reason"),
        pytest.param("您最难忘的经历是什么？", False, id="what any story answers"),
        pytest.param("开这个窑要多长时间？", True, id="an amount, of which nothing is read"),
        pytest.param("您想把房子搬到城里去，还是留在山上？", True, id="a longer one"),
        pytest.param("年轻人愿意学吗？", False, id="what speaks of what is read"),
    ],
)
def test_no_question_is_offered_that_may_be_answered_too(other: str, *, offered: bool) -> None:
    others = (*_OTHERS, ("记者", other), ("林芳", "大家都知道得很清楚。"))
    talk = translated_dialogue(("记者", "窑以后怎么办？"), ("林芳", "我们希望年轻人接过去，慢慢地烧下去。"), *others)
    replies = Replies(Document(talk), Tally())
    sets = replies.question_sets(0, "我们希望年轻人接过去，慢慢地烧下去。")
    found = [each for wrong in sets for each in wrong if each.shown_question == other]
    made = list(which_question(replies, 0))
    assert made
    is_offered = any(other in item.all_options for item in made)
    assert bool(found) or not offered
    assert not is_offered or offered


def test_what_is_not_translated_is_asked_for_by_a_word_alone() -> None:
    turns = ("记者", "将来谁来接这个窑？"), ("林芳", "儿子在城里上班，等他退休再回来。"), *_OTHERS
    for talk, is_asked in ((translated_dialogue(*turns), True), (dialogue(*turns), False)):
        assert bool(list(which_question(Replies(Document(talk), Tally()), 0))) is is_asked


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        pytest.param("店里什么时候教徒弟？", True, id="the only question for yes or no"),
        pytest.param("附近的学生会来吗？", False, id="beside another one"),
    ],
)
def test_a_yes_tells_a_question_where_no_other_gets_one(other: str, *, is_asked: bool) -> None:
    others = (
        ("记者", other),
        ("林芳", "等后面的房子修好再说。"),
        ("记者", "手工的碗是谁烧的？"),
        ("林芳", "都是我父亲一个人烧的。"),
    )
    made, _ = _made("来的人会交学费吗？", "会，先放在桌上。窑里的砖都要重新买，火也停了。", others)
    assert bool(made) is is_asked


def test_two_other_questions_are_enough() -> None:
    [item], _ = _made("将来谁来接这个窑？", "儿子在城里上班，等他退休再回来。", _OTHERS[:4])
    assert len(item.all_options) == 3


@pytest.mark.parametrize(
    ("answer", "read"),
    [
        pytest.param("因为夏天有大水，冬天没有。", "林芳：……夏天有大水，冬天没有。", id="the sense tells"),
        pytest.param("主要是因为我爷爷。", "林芳：主要是因为我爷爷。", id="within its sentence"),
        pytest.param("因为大水。", "林芳：因为大水。", id="too little without it"),
    ],
)
def test_a_reason_is_read_without_what_marks_it(answer: str, read: str) -> None:
    talk = dialogue(("记者", "您为什么一定要住在楼上？"), ("林芳", answer), *_OTHERS)
    exchange = Replies(Document(talk), Tally()).found[0]
    assert f"林芳：{without_why(exchange, answer)}" == read


def test_what_marks_a_reason_is_left_out_only_where_a_reason_is_asked_for() -> None:
    talk = dialogue(("记者", "您一直住在楼上吗？"), ("林芳", "因为夏天有大水，冬天没有。"), *_OTHERS)
    exchange = Replies(Document(talk), Tally()).found[0]
    assert without_why(exchange, "因为夏天有大水，冬天没有。").startswith("因为")
