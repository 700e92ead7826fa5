"""Questions and answers are paired by the turns of the text and never guessed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies import question_answer
from quizzes.distractors.document import Document
from quizzes.distractors.speakers import answerer_of, asker_of, name_of
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, translated_dialogue
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.interview import Interview

TALK = talk(
    ("记者", "您最初遇到的困难是什么？", None),
    ("林芳", "我练了好几个月，做的碗还是歪的。", None),
    ("记者", "现在的顾客主要来自哪里？", None),
    ("林芳", "附近大学里的年轻人还算是比较多。", None),
    ("记者", "手工的东西越来越少了。", None),
    ("林芳", "机器做的碗谁也比不上，大家都买。", None),
    ("记者", "您打算什么时候教徒弟？", None),
    ("林芳", "等后面的房子修好以后再慢慢开课。", None),
    language=None,
)


def test_each_turn_and_the_reply_of_somebody_else_make_an_exchange() -> None:
    found = exchanges(Document(TALK))
    assert [(one.question.line, one.answer.line) for one in found] == [(3, 7), (11, 15), (19, 23), (27, 31)]


def test_a_scene_of_several_sentences_in_brackets_moves_no_reply_to_another_question() -> None:
    scene = (None, "【走进三年级的教室，最先注意到的是安静。二十一个孩子的手在空中飞快地动着。】", None)
    turns = [(turn.speaker, turn.paragraphs[0].source, None) for turn in TALK.turns]
    found = exchanges(Document(talk(scene, *turns, language=None)))
    assert [(one.shown_question, one.shown_answer) for one in found] == [
        (one.shown_question, one.shown_answer) for one in exchanges(Document(TALK))
    ]


def test_a_statement_of_who_asks_is_replied_to_but_asks_nothing() -> None:
    found = exchanges(Document(TALK))
    assert [one.asks for one in found] == [1, 1, 0, 1]
    assert found[2].shown_question == "手工的东西越来越少了"


@pytest.mark.parametrize(
    ("turn", "asked"),
    [
        pytest.param("数据从哪儿来？这恐怕是最敏感的问题。", "数据从哪儿来？", id="a remark on what was asked"),
        pytest.param("这恐怕是最敏感的问题。数据从哪儿来？", "数据从哪儿来？", id="a remark that leads to it"),
        pytest.param("数据从哪儿来？大家都问。医院也常常这么问您。", "医院也常常这么问您", id="a question long before"),
        pytest.param("夏天呢？听说这里热起来很厉害。", "听说这里热起来很厉害", id="no question by itself"),
    ],
)
def test_a_reply_answers_the_last_question_of_a_turn(turn: str, asked: str) -> None:
    whole = dialogue(
        ("记者", "您最初遇到的困难是什么？"),
        ("林芳", "我练了好几个月，做的碗还是歪的。"),
        ("记者", "现在的顾客主要来自哪里？"),
        ("林芳", "附近大学里的年轻人还算是比较多。"),
        ("记者", turn),
        ("林芳", "我们跟十一家医院签了协议。"),
    )
    assert exchanges(Document(whole))[-1].shown_question == asked


def test_both_directions_are_asked_with_the_lines_of_what_else_was_asked() -> None:
    turns = [(turn.speaker, paragraph.source) for turn in TALK.turns for paragraph in turn.paragraphs]
    wholes = Document(TALK), Document(translated_dialogue(*turns))
    made = [item for whole in wholes for item in question_answer.items(whole, Tally())]
    assert {item.key.endswith("？") for item in made} == {True, False}
    for item in made:
        assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}


@pytest.mark.parametrize(
    ("turn", "goes_on"),
    [
        pytest.param("那研究的钱从哪里来？", True, id="then"),
        pytest.param("您为什么觉得它值得做？", True, id="it"),
        pytest.param("您刚才说的老师是谁？", True, id="what was said"),
        pytest.param("附近的学生常来吗？", False, id="a new matter"),
        pytest.param("这些年生意怎么样？", False, id="these years"),
        pytest.param("您怎么看其他人的做法？", False, id="others"),
    ],
)
def test_a_turn_that_goes_on_is_shown_under_the_reply_before_it(turn: str, *, goes_on: bool) -> None:
    talk_ = dialogue(
        ("记者", "手工的碗卖得出去吗？"),
        ("林芳", "卖得很慢。年轻人不买。"),
        ("记者", turn),
        ("林芳", "我想一想再告诉你。"),
    )
    last = exchanges(Document(talk_))[-1]
    assert last.goes_on is goes_on
    assert last.passage == ("林芳：……年轻人不买。\n" if goes_on else "") + f"记者：{turn}"


@pytest.mark.parametrize(
    ("turn", "question"),
    [
        pytest.param("林芳，您的店在哪里？", "您的店在哪里？", id="the name that it calls"),
        pytest.param("那么您的店开在哪里？", "您的店开在哪里？", id="the word it opens with"),
        pytest.param("那么大家的店开在哪里？", "大家的店开在哪里？", id="before a word that begins as a quality does"),
        pytest.param("那么苦，为什么没有关店？", "那么苦，为什么没有关店？", id="so hard, which is no such word"),
        pytest.param("那麼多人來，店開在哪裡？", "那麼多人來，店開在哪裡？", id="so many, in traditional characters"),
        pytest.param("您的店在哪里？开了多久？", "您的店在哪里？开了多久？", id="two short questions"),
        pytest.param("听说您原来是老师。您的店在哪里？", "您的店在哪里？", id="what is said before it"),
        pytest.param("哎，那你的店开在啥地方？", "你的店开在啥地方？", id="in colloquial words"),
        pytest.param("店里忙得过来不？", "店里忙得过来不？", id="whether, without 吗"),
        pytest.param("听说您以前开出租车？", "听说您以前开出租车？", id="by its mark alone"),
        pytest.param("嗯，那个，你的店开了多久？", "你的店开了多久？", id="fillers"),
        pytest.param("那个，多少钱一个？", "那个，多少钱一个？", id="a thing that is meant"),
        pytest.param("哥，你的店开了多久？", "你的店开了多久？", id="whom one calls brother"),
    ],
)
def test_a_question_is_shown_as_it_is_asked(turn: str, question: str) -> None:
    [found] = exchanges(Document(dialogue(("记者", turn), ("林芳", "就在河边的那条老街上。"))))
    assert found.shown_question == question


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param("那第二种呢？", id="a question without its verb"),
        pytest.param("为什么呢？", id="a mere why"),
        pytest.param("真的吗？", id="a mere doubt"),
        pytest.param(
            "您说的那家开在老街河边的很旧的店里的东西都是从哪里来的又都卖给了一些什么样的人？", id="too long a clause"
        ),
    ],
)
def test_a_turn_that_says_too_little_asks_nothing(turn: str) -> None:
    assert not exchanges(Document(dialogue(("记者", turn), ("林芳", "就在河边的那条老街上。"))))


def test_of_a_long_turn_the_end_is_shown() -> None:
    long = "听说那条老街的店铺搬走了一半，剩下的也不知道还能开多久。" * 5
    [found] = exchanges(Document(dialogue(("记者", f"{long}您的店呢，开在哪里？"), ("林芳", "就在河边的那条老街上。"))))
    assert found.passage.startswith("记者：……听说")
    assert len(found.passage) < len(long)


def test_a_guest_who_ends_with_a_question_asks_the_host_nothing() -> None:
    talk_ = dialogue(
        ("主持人", "您的店在哪里？"),
        ("林芳", "就在河边的老街上。谁不知道那条街呢？"),
        ("主持人", "那条街上的人多吗？"),
        ("老吴", "我也是在那条街上长大的。"),
        ("主持人", "您觉得那条街变了吗？"),
        ("老吴", "比以前热闹得多了，人也多。"),
    )
    found = exchanges(Document(talk_))
    assert [(one.asker, one.answerer) for one in found] == [("主持人", "林芳"), ("主持人", "老吴"), ("主持人", "老吴")]


def test_who_remarks_on_his_own_questions_leads_the_talk_all_the_same() -> None:
    talk_ = dialogue(
        ("大刘", "你的膝盖受得了吗？我的一下雨就疼。"),
        ("老赵", "一开始也疼，后来不疼了。"),
        ("大刘", "你每天跑多少公里？我可跑不动。"),
        ("老赵", "夏天能绕着公园跑三圈。"),
    )
    assert [one.shown_question for one in exchanges(Document(talk_))] == ["你的膝盖受得了吗？", "你每天跑多少公里？"]


def test_a_text_without_speakers_has_no_exchanges() -> None:
    found = talk((None, "他为什么不来呢？", None), (None, "他没有时间，所以不来。", None), language=None)
    assert not exchanges(Document(found))


_NAMELESS = (
    (None, "您的店是什么时候开的？"),
    (None, "二十年前的春天，就在河边。"),
    (None, "那时候谁也不认识谁。"),
    (None, "您打算什么时候教徒弟？"),
    (None, "等后面的房子修好再慢慢开课。"),
    (None, "附近的学生常来吗？"),
    (None, "下午常有三四个学生在门口做作业。"),
)


def test_without_names_a_short_question_and_the_paragraph_after_it_make_an_exchange() -> None:
    found = exchanges(Document(dialogue(*_NAMELESS)))
    assert [(one.asker, one.answerer) for one in found] == [("问", "答")] * 3
    assert [one.answer_text for one in found] == [_NAMELESS[i][1] for i in (1, 4, 6)]
    assert found[0].passage == "提问者：您的店是什么时候开的？"


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(_NAMELESS[:5], id="too few questions"),
        pytest.param([(None, text.replace("您", "他")) for _, text in _NAMELESS], id="they speak to nobody"),
        pytest.param(
            [(None, text.replace("？", "，这件事情" + "一直" * 40 + "没有人知道，对吗？")) for _, text in _NAMELESS],
            id="long paragraphs that end with a question",
        ),
    ],
)
def test_questions_of_a_narration_are_no_exchanges(turns: list[tuple[None, str]]) -> None:
    assert not exchanges(Document(dialogue(*turns)))


def test_signs_for_speakers_are_given_a_name() -> None:
    assert [asker_of("——"), answerer_of("答"), name_of("问"), name_of("答"), name_of("A"), asker_of("记者")] == [
        "提问者",
        "回答者",
        "提问者",
        "回答者",
        "A",  # who answers only beside a Q; beside a B it is a name
        "记者",
    ]


def test_an_answer_is_quoted_from_the_beginning_of_its_turn() -> None:
    [found] = exchanges(Document(_turns("有。第一年来了一百多个学生，后来越来越少。")))
    assert found.shown_answer == "有。第一年来了一百多个学生，后来越来越少"
    [found] = exchanges(Document(_turns("第一年来了一百多个学生。后来越来越少。")))
    assert found.shown_answer == "第一年来了一百多个学生"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("这个问题要分两步看。第一年来了一百多个学生。", id="it speaks of the question first"),
        pytest.param("你是说学生吗？第一年来了一百多个学生。", id="it asks back first"),
    ],
)
def test_a_turn_whose_beginning_answers_nothing_is_not_quoted(answer: str) -> None:
    assert not exchanges(Document(_turns(answer)))


def _turns(answer: str) -> Interview:
    sentences = [f"{piece}{stop}" for piece, stop in re.findall("([^。？]+)([。？])", answer)]
    interview = talk(("记者", "当时有学生来报名吗？", None), ("林芳", answer, None), language=None)
    asking, answering = interview.turns
    [paragraph] = answering.paragraphs
    cut = tuple(replace(paragraph.sentences[0], source=source) for source in sentences)
    return replace(interview, turns=(asking, replace(answering, paragraphs=(replace(paragraph, sentences=cut),))))


@pytest.mark.parametrize(
    ("turn", "question"),
    [
        pytest.param("那一年您是怎么撑过去的？", "那一年您是怎么撑过去的？", id="that year"),
        pytest.param("那三千斤蜜卖给谁了？", "那三千斤蜜卖给谁了？", id="those three thousand"),
        pytest.param("那您后来是怎么做的？", "您后来是怎么做的？", id="then, before a pronoun"),
        pytest.param("那么，现在的顾客来自哪里？", "现在的顾客来自哪里？", id="then, before a comma"),
        pytest.param("哈哈哈，直播能挣到钱吗？", "直播能挣到钱吗？", id="a laugh"),
        pytest.param("顾师傅，您的店铺开了多久？", "您的店铺开了多久？", id="who is called"),
        pytest.param("先请方总说说，为什么要收门票？", "为什么要收门票？", id="whom one asks to speak"),
        pytest.param("最后一个问题，您打算做到哪一年？", "您打算做到哪一年？", id="that it is the last one"),
        pytest.param("最後再問您一個問題：您打算做到哪一年？", "您打算做到哪一年？", id="the last one, traditional"),
        pytest.param("我想先问一个简单的问题：碗是怎么做的？", "碗是怎么做的？", id="that a question comes"),
        pytest.param("最后一个客人是几点走的？", "最后一个客人是几点走的？", id="the last guest"),
    ],
)
def test_a_question_is_shown_without_what_only_leads_to_it(turn: str, question: str) -> None:
    [exchange] = exchanges(Document(dialogue(("记者", turn), ("林芳", "我练了好几个月，做的碗还是歪的。"))))
    assert exchange.shown_question == question


def test_a_guest_who_asks_a_guest_gets_a_reply_and_no_answer() -> None:
    turns = (
        ("记者", "为什么一定要收门票？"),
        ("方总", "古镇快撑不住了，剩下的钱从哪里来？"),
        ("顾师傅", "方总的数字我从来不怀疑，我怀疑的是办法。"),
        ("记者", "门票的收入会怎么用？"),
        ("方总", "一半的收入用来维修石板路。"),
    )
    found = exchanges(Document(dialogue(*turns)))
    assert [(one.answerer, one.asks) for one in found] == [("顾师傅", 0), ("方总", 1)]
