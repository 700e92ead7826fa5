"""Questions and answers are paired by the turns of the text and never guessed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.parties import who
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


def _panel() -> Interview:
    return dialogue(
        ("主持人", "今天请来了两位客人，我们聊一聊夜市。"),
        ("小陈", "冬天的茶叶比夏天好卖得多，手都冻坏了。我的茶叶是从前年开始卖的。"),
        ("老吴", "年轻的时候，这条街上只有五个摊位。那时候的摊位都是木头做的。"),
        ("小陈", "外地人也喝这种茶叶。"),
        ("老吴", "铁的摊位是后来才有的。"),
    )


def test_who_says_it_is_asked_of_what_belongs_to_a_story_of_one_speaker() -> None:
    items = list(who.items(Document(_panel()), Tally()))
    assert {item.key for item in items} == {"小陈", "老吴"}
    for item in items:
        assert len(item.distractors) == 2
        assert re.search("直[前后後]の文「.*」でも、この人は「(?:茶叶|摊位)」のこと", item.explanation.ja or "")
        assert "「……" not in (item.explanation.ja or "")
        assert (item.distractors[0].why.ja or "").endswith(f"行目のこの文は「{item.key}」の言葉です。")


@pytest.mark.parametrize(
    ("more", "is_asked"),
    [
        pytest.param((("阿香", "下雨的时候谁都不愿意出门。"),), True, id="beside two who tell"),
        pytest.param((), False, id="beside one"),
    ],
)
def test_who_only_asks_is_never_offered(more: tuple[tuple[str, str], ...], *, is_asked: bool) -> None:
    _, *told = [(turn.speaker, turn.paragraphs[0].source) for turn in _panel().turns]
    talk = dialogue(("主持人", "你们都是什么时候来的？"), *told, ("主持人", "后来呢？"), *more)
    items = list(who.items(Document(talk), Tally()))
    assert bool(items) is is_asked
    assert not any("主持人" in item.all_options for item in items)


@pytest.mark.parametrize(
    ("label", "keys"),
    [pytest.param("小陈", {"小陈"}, id="by a name"), pytest.param("答", set(), id="by a mere sign: whoever answers")],
)
def test_who_speaks_is_asked_of_those_who_are_called(label: str, keys: set[str]) -> None:
    turns = [(turn.speaker, turn.paragraphs[0].source) for turn in _panel().turns]
    said = [(label if speaker == "小陈" else speaker, words) for speaker, words in turns[:4]]
    assert {item.key for item in who.items(Document(dialogue(*said)), Tally())} == keys


def test_what_one_other_sentence_alone_ties_to_its_speaker_is_asked_once_and_if_need_be() -> None:
    turns, tally = [(turn.speaker, turn.paragraphs[0].source) for turn in _panel().turns], Tally()
    assert {item.key for item in who.items(Document(dialogue(*turns[:4])), tally)} == {"小陈"}
    assert tally.refused["guessable-by-sense"]
    assert len(list(who.items(Document(dialogue(*turns[:3])), Tally()))) == 1


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        pytest.param("冬天的茶叶比夏天好卖得多，手都冻坏了。", True, id="it names what it speaks of"),
        pytest.param("有了这个办法，冬天的茶叶好卖得多了。", False, id="it points at what stands before it"),
        pytest.param("那几年冬天的茶叶比夏天好卖得多了。", True, id="it points at a time"),
    ],
)
def test_a_statement_that_is_shown_alone_points_at_nothing(said: str, *, is_asked: bool) -> None:
    turns = [(turn.speaker, turn.paragraphs[0].source) for turn in _panel().turns]
    told = f"{said}手忙脚乱是常有的事，所以我的茶叶都是自己包好的。"
    items = who.items(Document(dialogue(turns[0], ("小陈", told), *turns[2:])), Tally())
    assert any((item.passage or "").startswith(said[:6]) for item in items) is is_asked


def test_a_clause_from_within_a_sentence_is_quoted_as_one() -> None:
    turns = [(turn.speaker, turn.paragraphs[0].source) for turn in _panel().turns]
    told = "冬天的茶叶比夏天好卖得多，手都冻坏了。手忙脚乱是常有的事，所以我的茶叶都是自己包好的。"
    items = who.items(Document(dialogue(turns[0], ("小陈", told), *turns[2:])), Tally())
    assert ["「……" in (item.explanation.ja or "") for item in items if item.key == "小陈"] == [True]


@pytest.mark.parametrize(
    ("proof", "ja", "en"),
    [
        pytest.param(
            "有一天她忽然说：“今天不卖茶叶了”，放下了东西。",
            "「有一天她忽然说：“今天不卖茶叶了”，放下了东西」でも、この人は「茶叶」の出てくる話を伝えています。",
            "tells what somebody said of 茶叶",
            id="in quotation marks",
        ),
        pytest.param(
            "有一天她忽然说，今天不卖茶叶了，她要回家。",
            "「有一天她忽然说，今天不卖茶叶了，她要回家」でも、この人は「茶叶」の出てくる話を伝えています。",
            "tells what somebody said of 茶叶",
            id="without marks",
        ),
        pytest.param(
            "冬天好卖得多，所以茶叶都要早一点包好。",
            "「……所以茶叶都要早一点包好」でも、この人は「茶叶」のことを話しています。"
            "話し手の中でほかに「茶叶」という言葉を使う人はいません。",
            "speaks of 茶叶 in",
            id="one's own words",
        ),
        pytest.param(
            "冬天好卖得多，茶叶一会儿没了，一会儿又来了，忙得很。",
            "「……茶叶一会儿没了，一会儿又来了」でも、この人は「茶叶」のことを話しています。",
            "(……茶叶一会儿没了，一会儿又来了)",
            id="both halves of a pair",
        ),
        pytest.param(
            "冬天好卖得多，如果下雪，茶叶三天就没了。",
            "「……如果下雪，茶叶三天就没了」でも、この人は「茶叶」のことを話しています。",
            "(……如果下雪，茶叶三天就没了)",
            id="with its condition",
        ),
        pytest.param(
            "再说，到了冬天，茶叶都要早一点包好。",
            "「……茶叶都要早一点包好」でも、この人は「茶叶」のことを話しています。",
            "speaks of 茶叶 in",
            id="再说 that adds what one says oneself",
        ),
        pytest.param(
            "我知道，到了冬天，茶叶都要早一点包好。",
            "「……茶叶都要早一点包好」でも、この人は「茶叶」のことを話しています。",
            "speaks of 茶叶 in",
            id="知道 that is no 说道",
        ),
        pytest.param(
            "老太太一个字也没说，就把茶叶放下了。",
            "「……就把茶叶放下了」でも、この人は「茶叶」のことを話しています。",
            "speaks of 茶叶 in",
            id="nobody said anything",
        ),
        pytest.param(
            "老太太再三地说，茶叶都要早一点包好。",
            "「老太太再三地说，茶叶都要早一点包好」でも、この人は「茶叶」の出てくる話を伝えています。",
            "tells what somebody said of 茶叶",
            id="说 with how it was said",
        ),
    ],
)
def test_words_of_somebody_else_are_quoted_with_whose_they_are(proof: str, ja: str, en: str) -> None:
    turns = [(turn.speaker, turn.paragraphs[0].source) for turn in _panel().turns]
    talk = dialogue(turns[0], ("小陈", f"这里的茶叶是从前年开始卖的。{proof}"), *turns[2:])
    [told] = [
        item.explanation
        for item in who.items(Document(talk), Tally())
        if item.passage == "这里的茶叶是从前年开始卖的。"
    ]
    assert ja in (told.ja or "")
    assert en in (told.en or "")


@pytest.mark.parametrize(
    ("speaker", "said", "is_asked"),
    [
        pytest.param("司机小陈", "我的茶叶以前是开车送的，一年一回。", False, id="a driver, of driving"),
        pytest.param("茶农小陈", "我的茶叶以前是开车送的，一年一回。", True, id="a farmer, of driving"),
        pytest.param("外婆", "我和老伴的茶叶是从前年开始卖的。", False, id="a grandmother, of her husband"),
        pytest.param("外婆", "我们店的茶叶是从前年开始卖的。", True, id="a grandmother, of the shop"),
    ],
)
def test_whom_the_label_tells_is_not_asked_for(speaker: str, said: str, *, is_asked: bool) -> None:
    turns = dialogue(
        ("主持人", "今天请来了两位客人，我们聊一聊夜市。"),
        (speaker, f"{said}冬天的茶叶比夏天好卖得多，手都冻坏了。"),
        ("老吴", "年轻的时候，这条街上只有五个摊位。那时候的摊位都是木头做的。"),
        (speaker, "外地人也喝这种茶叶。"),
    )
    asked = [item.passage for item in who.items(Document(turns), Tally()) if item.key == speaker]
    assert (said in asked) is is_asked


def test_two_labels_that_may_be_of_one_person_are_no_two_options() -> None:
    talk = dialogue(
        ("主持人", "今天请来了两位客人，我们聊一聊夜市。"),
        ("陈先生", "冬天的茶叶比夏天好卖得多，手都冻坏了。我的茶叶是从前年开始卖的。"),
        ("小陈", "下雨的时候谁都不愿意出门。"),
        ("老吴", "年轻的时候，这条街上只有五个摊位。那时候的摊位都是木头做的。"),
    )
    items = list(who.items(Document(talk), Tally()))
    assert items
    assert not any({"陈先生", "小陈"} <= set(item.all_options) for item in items)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param(
            [("小陈", "靠窗带插座的座位只有二十六个。我建议过座位按时间刷卡。")], "直後の文「", id="told in one go"
        ),
        pytest.param(
            [("小陈", "靠窗带插座的座位只有二十六个。下雨的时候没有人走路。我建议过座位按时间刷卡。")],
            "同じ段落の文「",
            id="told in one paragraph",
        ),
        pytest.param(
            [("小陈", "靠窗带插座的座位只有二十六个。"), ("小陈", "我建议过座位按时间刷卡。")], "", id="by chance"
        ),
    ],
)
def test_a_word_tells_who_speaks_where_the_paragraph_goes_on_with_it(
    turns: list[tuple[str, str]], expected: str
) -> None:
    whole = Document(dialogue(("主持人", "今天请来了两位客人。"), *turns, ("老吴", "晚上大家都不走。")))
    found = [item for item in who.items(whole, Tally()) if "座位" in (item.explanation.ja or "")]
    assert [expected in (item.explanation.ja or "") for item in found] == [True] * bool(expected)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("有人离座半小时就回来。", False, id="a word of the same head"),
        pytest.param("下雨的时候座椅都湿了。", False, id="a word of the same beginning"),
        pytest.param("下雨的时候大家都不走。", True, id="nothing of the kind"),
    ],
)
def test_a_word_tells_nobody_apart_where_another_one_speaks_of_the_same(other: str, *, expected: bool) -> None:
    said = (
        ("主持人", "今天请来了两位客人。"),
        ("小陈", "靠窗带插座的座位只有二十六个。我建议过座位按时间刷卡。"),
        ("老吴", other),
    )
    whole = Document(dialogue(*said))
    assert bool([item for item in who.items(whole, Tally()) if "座位" in (item.explanation.ja or "")]) is expected


def test_no_reason_quotes_what_somebody_else_said_as_the_words_of_who_tells_it() -> None:
    said = (
        ("主持人", "今天请来了两位客人。"),
        ("老吴", "下雨的时候大家都不走。我爸说：“你走吧。”"),
        ("小陈", "靠窗带插座的座位只有二十六个。我建议过座位按时间刷卡。"),
    )
    items = [item for item in who.items(Document(dialogue(*said)), Tally()) if "座位" in (item.explanation.ja or "")]
    whys = [wrong.why.ja or "" for item in items for wrong in item.distractors if wrong.option == "老吴"]
    assert whys
    assert all("7行目" in why and "你走吧" not in why for why in whys)


def test_nobody_is_asked_who_says_what_nothing_tells() -> None:
    turns = (
        ("主持人", "今天请来了两位客人。"),
        ("小陈", "手都冻坏了，真的很疼。"),
        ("老吴", "年轻的时候我们都不怕冷。"),
    )
    assert not list(who.items(Document(talk(*((name, said, None) for name, said in turns), language=None)), Tally()))


def test_who_says_it_is_not_asked_between_two() -> None:
    assert not list(who.items(Document(TALK), Tally()))


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


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        pytest.param("靠窗带插座的那些椅子，我数了，只有二十六个。", False, id="somebody else says much of it"),
        pytest.param("靠窗的地方下雨就很冷。", True, id="somebody else says a word of it"),
    ],
)
def test_nobody_is_asked_who_says_what_two_say(other: str, *, is_asked: bool) -> None:
    said = "靠窗带插座的座位只有二十六个。我建议过座位按时间刷卡。"
    whole, tally = dialogue(("主持人", "今天请来了两位客人。"), ("小陈", said), ("老吴", other)), Tally()
    asked = [item.passage for item in who.items(Document(whole), tally)]
    assert asked == ["靠窗带插座的座位只有二十六个。"] * is_asked
    assert bool(tally.refused["said-by-others"]) is not is_asked


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        pytest.param("是他自己把茶叶一包一包地包好。", False, id="of whom was spoken before"),
        pytest.param("我自己把茶叶一包一包地包好。", True, id="of the speaker"),
    ],
)
def test_a_statement_that_opens_with_who_was_named_before_is_not_asked_about(said: str, *, is_asked: bool) -> None:
    turns = (
        ("主持人", "今天来得早吗？"),
        ("小陈", f"{said}你看这些茶叶！"),
        ("老吴", "我不怕冷。"),
        ("阿香", "我怕下雨。"),
    )
    assert any(item.passage == said for item in who.items(Document(dialogue(*turns)), Tally())) is is_asked


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [
        pytest.param("冬天的茶叶比夏天好卖得多。你看这些桌子！", True, id="nothing that goes on"),
        pytest.param("冬天的茶叶比夏天好卖得多。你看这些茶叶！", False, id="two sentences of one matter"),
    ],
)
def test_a_statement_without_a_word_of_its_paragraph_has_no_clue(said: str, *, is_refused: bool) -> None:
    tally = Tally()
    turns = dialogue(("主持人", "今天来得早吗？"), ("小陈", said), ("老吴", "我不怕冷。"), ("阿香", "我怕下雨。"))
    assert bool(list(who.items(Document(turns), tally))) is not is_refused
    assert bool(tally.refused["no-clue"]) is is_refused
