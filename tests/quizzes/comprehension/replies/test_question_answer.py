"""What is offered beside an answer or a question may not be right as well, and the right one may not stand out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.answering import answering
from quizzes.comprehension.replies.question_answer import items
from quizzes.comprehension.replies.replies import Replies
from quizzes.comprehension.replies.reply_wording import why_question
from quizzes.comprehension.replies.saying import without_lead
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk as translated

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

_OTHERS = (
    ("记者", "您打算什么时候教徒弟？"),
    ("林芳", "等后面的房子修好再慢慢开课。"),
    ("记者", "附近的学生常来吗？"),
    ("林芳", "下午常有三四个学生在门口做作业。"),
)


def _said(answer: str, other: str) -> tuple[list[Item], Tally]:
    """Make the items of a talk of four exchanges, the first and the second as given."""
    tally = Tally()
    talk = dialogue(
        *_OTHERS[:2],
        ("记者", "您最初遇到的困难是什么？"),
        ("林芳", answer),
        ("记者", "手工的碗卖得出去吗？"),
        ("林芳", other),
        *_OTHERS[2:],
    )
    return list(items(Document(talk), tally)), tally


def _first_of(made: list[Item]) -> Item | None:
    return next((item for item in made if "困难" in (item.passage or "")), None)


def test_of_another_question_it_is_said_what_was_said_in_reply() -> None:
    flood = ("记者", "遇到大水的时候怎么办？"), ("林芳", "我们把粮食都搬到楼上。那天早上我妈站在堤上，一句话都没说。")
    whole = Document(dialogue(*_OTHERS[:2], *flood, *_OTHERS[2:]))
    whys = [why_question(whole, each) for each in exchanges(whole)]
    assert all("それに応じた言葉は" in (why.ja or "") and "said in reply" in (why.en or "") for why in whys)


@pytest.mark.parametrize(
    ("remark", "goes_on"),
    [
        pytest.param("", False, id="the question comes last"),
        pytest.param("听说年年都有。", True, id="a remark comes last, to which one may reply"),
    ],
)
def test_of_a_question_before_a_remark_it_is_said_what_follows(remark: str, *, goes_on: bool) -> None:
    flood = ("记者", f"遇到大水的时候怎么办？{remark}"), ("林芳", "我们把粮食都搬到楼上。")
    whole = Document(dialogue(*_OTHERS[:2], *flood, *_OTHERS[2:]))
    [exchange] = [each for each in exchanges(whole) if "大水" in each.shown_question]
    why = why_question(whole, exchange)
    assert ("と続きます" in (why.ja or "")) is goes_on
    assert ("それに応じた言葉は" in (why.ja or "")) is not goes_on
    assert ("goes on with" in (why.en or "")) is goes_on
    assert not goes_on or not any("大水" in f"{item.key}{item.passage}" for item in items(whole, Tally()))


@pytest.mark.parametrize(
    ("other", "refused", "guard"),
    [
        pytest.param("每个月大概能卖出两百多个碗。", False, "same-matter", id="another matter"),
        pytest.param("一九七九年的三月二十五日上午。", True, "form", id="nothing but a time"),
        pytest.param("谁也没来买，每个碗都堆在门口。", True, "form", id="nobody, which answers who alone"),
        pytest.param("手工，每个月能卖出两百多个碗。", True, "form", id="a word of its own question first"),
        pytest.param("冬天的困难比夏天多得多了。", True, "also-answered", id="it speaks of what is asked about"),
        pytest.param("我练的三个月里，碗还是歪的。", True, "same-matter", id="it says what the reply says"),
    ],
)
def test_a_saying_that_may_answer_too_is_not_offered(other: str, guard: str, *, refused: bool) -> None:
    made, tally = _said("我练了三个月，做的碗还是歪的。", other)
    item = _first_of(made)
    assert item is not None
    assert (other.rstrip("。") not in item.all_options) is refused
    assert bool(tally.refused[guard]) is refused


@pytest.mark.parametrize(
    ("other", "offered"),
    [
        pytest.param("附近有大学，每个月能卖出两百个。", True, id="no reason"),
        pytest.param("因为附近有大学，每个月能卖出两百个。", False, id="a reason"),
        pytest.param("由于附近有大学，每个月能卖出两百个。", False, id="a reason in writing"),
    ],
)
def test_what_begins_as_a_reason_is_offered_only_where_a_reason_is_asked_for(other: str, *, offered: bool) -> None:
    made, _ = _said("我练了三个月，做的碗还是歪的。", other)
    asked = _first_of(made)
    assert (asked is not None and other.removesuffix("。") in asked.all_options) is offered


def test_what_is_asked_stands_in_the_passage_and_not_in_the_prompt() -> None:
    item = _first_of(_said("我练了三个月，做的碗还是歪的。", "每个月大概能卖出两百多个碗。")[0])
    assert item is not None
    assert item.passage == "记者：您最初遇到的困难是什么？"
    assert item.prompt == "对这个问题，林芳是怎么回答的？"
    assert item.key == "我练了三个月，做的碗还是歪的"
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}


@pytest.mark.parametrize(
    ("said", "prompt"),
    [
        pytest.param("请您谈谈最初的困难。", "对记者的请求，林芳是怎么回应的？", id="a request"),
        pytest.param("请教您一件事，听说最初很困难。", "对记者的话，林芳是怎么回应的？", id="a polite beginning"),
        pytest.param("听说您最初遇到的困难很多。", "对记者的话，林芳是怎么回应的？", id="what is heard"),
    ],
)
def test_of_words_that_ask_nothing_it_is_said_whose_they_are(said: str, prompt: str) -> None:
    talk = dialogue(
        *_OTHERS[:2],
        ("记者", said),
        ("林芳", "我练了三个月，做的碗还是歪的。"),
        ("记者", "手工的碗卖得出去吗？"),
        ("林芳", "每个月大概能卖出两百多个碗。"),
        *_OTHERS[2:],
    )
    found = [item.prompt for item in items(Document(talk), Tally()) if said in (item.passage or "")]
    assert found == [prompt]


@pytest.mark.parametrize(
    ("after", "is_asked"),
    [
        pytest.param("窑里的温度也要看天气。", True, id="it goes on"),
        pytest.param("我们则没有做过这样的碗。", False, id="what others do, against what we do"),
    ],
)
def test_what_only_leads_to_a_reply_is_not_asked_for(after: str, *, is_asked: bool) -> None:
    said = "听说您最初遇到的困难很多。"
    talk = dialogue(
        *_OTHERS[:2],
        ("记者", said),
        ("林芳", f"我练了三个月，做的碗还是歪的。{after}"),
        ("记者", "手工的碗卖得出去吗？"),
        ("林芳", "每个月大概能卖出两百多个碗。"),
        *_OTHERS[2:],
    )
    assert any(said in (item.passage or "") for item in items(Document(talk), Tally())) is is_asked


@pytest.mark.parametrize(
    ("after", "is_asked"),
    [
        pytest.param("窑里的温度也要看天气。", True, id="it goes on"),
        pytest.param("对新手来说，算不多的。", False, id="it says whether there were many"),
    ],
)
def test_facts_before_the_answer_are_not_asked_for(after: str, *, is_asked: bool) -> None:
    talk = dialogue(
        *_OTHERS[:2],
        ("记者", "您最初遇到的困难多吗？"),
        ("林芳", f"我练了三个月，做的碗还是歪的。{after}"),
        ("记者", "手工的碗卖得出去吗？"),
        ("林芳", "每个月大概能卖出两百多个碗。"),
        *_OTHERS[2:],
    )
    made = [item for item in items(Document(talk), Tally()) if "困难" in (item.passage or "")]
    assert bool(made) is is_asked


def test_our_own_words_are_in_the_script_of_the_text() -> None:
    talk = dialogue(
        ("——", "您打算什麼時候教徒弟？"),
        ("答", "等後面的房子修好再慢慢開課。"),
        ("——", "您最初遇到的困難是什麼？"),
        ("答", "我練了三個月，做的碗還是歪的。"),
        ("——", "手工的碗賣得出去嗎？"),
        ("答", "每個月大概能賣出兩百多個碗。"),
        ("——", "附近的學生常來嗎？"),
        ("答", "下午常有三四個學生在門口做作業。"),
    )
    item = next(item for item in items(Document(talk), Tally()) if item.key == "我練了三個月，做的碗還是歪的")
    assert item.passage == "提問者：您最初遇到的困難是什麼？"
    assert item.prompt == "對這個問題，回答者是怎麼回答的？"


def test_an_answer_that_is_the_longest_by_itself_is_not_asked_for() -> None:
    made, tally = _said("我练了整整三个月，做出来的碗还是歪歪扭扭的。", "每个月能卖出两百多个。")
    assert _first_of(made) is None
    assert tally.refused["stands-out"]


def test_the_only_number_is_not_asked_for_by_a_question_for_a_number() -> None:
    talk = dialogue(
        ("记者", "您的店是什么时候开的？"), ("林芳", "一九八六年的春天开张的。"), *_OTHERS, ("记者", "好。"), _OTHERS[1]
    )
    assert not any("一九八六" in item.key for item in items(Document(talk), Tally()))


@pytest.mark.parametrize(
    ("reply", "quoted"),
    [
        pytest.param("我原来报的是医学专业。后来改了主意。", None, id="no reason"),
        pytest.param("我原来报的是医学专业。因为老师的一句话改了主意。", "老师的一句话改了主意", id="the reason"),
        pytest.param("因为我爷爷。我后来想把他的地种下去。", None, id="what follows a reason too short to be quoted"),
        pytest.param("我想了一个星期，把城里的车卖了。", None, id="thinking is no wish"),
    ],
)
def test_a_question_why_is_answered_by_a_reason(reply: str, quoted: str | None) -> None:
    talk = dialogue(("记者", "您当时为什么选择农学？"), ("林芳", reply))
    [exchange] = Replies(Document(talk), Tally()).found
    saying = answering(exchange)
    assert (saying.text if saying else None) == quoted


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        pytest.param("", True, id="first"),
        pytest.param("有。", False, id="after a mere yes"),
        pytest.param("它比别的都难，我从来没见过有谁不怕它。", False, id="after a long answer that cannot be quoted"),
    ],
)
def test_what_only_goes_on_from_the_answer_is_not_taken_for_it(first: str, *, asked: bool) -> None:
    made, _ = _said(f"{first}我练了三个月，做的碗还是歪的。", "每个月大概能卖出两百多个碗。")
    assert any(item.key == "我练了三个月，做的碗还是歪的" for item in made) is asked


def test_no_sentence_is_read_in_two_questions_of_one_exchange() -> None:
    made, _ = _said("我练了三个月，做的碗还是歪的。", "每个月大概能卖出两百多个碗。")
    evidence = [(item.evidence.line, item.evidence.quote) for item in made]
    assert len(set(evidence)) == len(made)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        pytest.param(
            "大家都说手工的碗又贵又慢。实际情况是这样吗？", "大家都说手工的碗又贵又慢。实际情况是这样吗？", id="so"
        ),
        pytest.param("大家都说手工的碗又贵又慢。您的碗卖得出去吗？", "您的碗卖得出去吗？", id="clear by itself"),
        pytest.param("所以才开店卖碗吗？", "所以才开店卖碗吗？", id="therefore, that goes with 才"),
        pytest.param("所以您的碗卖得出去吗？", "您的碗卖得出去吗？", id="therefore, that only ties"),
    ],
)
def test_a_question_is_shown_with_what_it_means(asked: str, shown: str) -> None:
    talk = dialogue(("记者", asked), ("林芳", "附近大学里的年轻人最多。"), *_OTHERS)
    assert Replies(Document(talk), Tally()).found[0].shown_question == shown


def _question_offered(other: str, *, answerer: str = "林芳") -> tuple[bool, Tally]:
    """Tell whether a question is offered beside 您最初的困难是什么."""
    tally = Tally()
    talk = dialogue(
        ("记者", "您最初的困难是什么？"),
        ("林芳", "我练了三个月，附近大学里的老师都笑我。"),
        ("记者", other),
        (answerer, "这件事大家都知道得很清楚。"),
        *_OTHERS,
    )
    replies = Replies(Document(talk), tally)
    sets = replies.question_sets(0, talk.turns[1].paragraphs[0].source)
    return any(other == chosen.shown_question for wrong in sets for chosen in wrong), tally


@pytest.mark.parametrize(
    ("other", "answerer", "guard"),
    [
        pytest.param("手工的碗卖得出去吗？", "林芳", None, id="another matter"),
        pytest.param("附近大学里谁常来店里？", "林芳", "also-answered", id="the quote speaks of it"),
        pytest.param("徒弟们练得不好，您笑吗？", "林芳", "also-answered", id="more of it comes again in the quote"),
        pytest.param("您最初的困难在哪里？", "林芳", "same-matter", id="half of it is the same"),
        pytest.param("河边的店卖得出去吗？", "老吴", "", id="somebody else answers it"),
    ],
)
def test_a_question_that_the_quote_may_answer_is_not_offered(other: str, answerer: str, guard: str | None) -> None:
    offered, tally = _question_offered(other, answerer=answerer)
    assert offered is (guard is None)
    assert not guard or tally.refused[guard]


def test_of_two_questions_for_a_reason_one_is_offered() -> None:
    talk = dialogue(
        ("记者", "您为什么当初来这里开店？"),
        ("林芳", "因为房租便宜，离家也近。"),
        ("记者", "年轻人为什么喜欢手工？"),
        ("林芳", "机器做的东西都一个样子。"),
        *_OTHERS,
    )
    tally = Tally()
    sets = Replies(Document(talk), tally).question_sets(0, "因为房租便宜，离家也近。")
    assert not any("年轻人" in other.shown_question for chosen in sets for other in chosen)
    assert tally.refused["same-matter"]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_no_saying_is_offered_again_and_again(path: Path) -> None:
    made = list(items(document(path), Tally()))
    offered = [wrong.option for item in made for wrong in item.distractors]
    assert all(offered.count(option) <= max(4, len(made) // 2) for option in offered)


def test_an_answer_that_alone_repeats_what_is_asked_is_not_asked_for() -> None:
    made, tally = _said("最初的困难是练了三个月，碗还是歪的。", "每个月大概能卖出两百多个碗。")
    assert _first_of(made) is None
    assert tally.refused["stands-out"]


def test_a_quotation_within_a_quotation_has_brackets_of_its_own() -> None:
    made, _ = _said("我练了三个月，做的还是「歪碗」。", "每个月大概能卖出两百多个碗。")
    item = _first_of(made)
    assert item is not None
    assert "「我练了三个月，做的还是『歪碗』」" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("question", "answer", "other", "asked"),
    [
        pytest.param("質問です。", "三か月です。", "二百個です。", True, id="all are told"),
        pytest.param("質問です。", None, "二百個です。", False, id="the answer is not"),
        pytest.param(None, "三か月です。", "二百個です。", False, id="the question is not"),
        pytest.param("質問です。", "三か月です。", None, False, id="a wrong option is not"),
    ],
)
def test_nothing_is_shown_that_lacks_the_translation_of_the_rest(
    question: str | None, answer: str | None, other: str | None, *, asked: bool
) -> None:
    turns = [
        *((speaker, text, "翻訳です。") for speaker, text in _OTHERS[:2]),
        ("记者", "您最初遇到的困难是什么？", question),
        ("林芳", "我练了三个月，其实是手抖，碗是歪的。", answer),
        ("记者", "手工的碗卖得出去吗？", "質問です。"),
        ("林芳", "每个月大概能卖出两百多个碗。", other),
        *((speaker, text, "翻訳です。") for speaker, text in _OTHERS[2:]),
    ]
    tally = Tally()
    made = list(items(Document(translated(*turns)), tally))
    assert tally.refused["no-translation"] == 2 * (not asked)  # neither its question nor its answer is asked for
    is_asked = any("三个月" in item.key and any("两百" in option for option in item.all_options) for item in made)
    assert is_asked is asked
    whys = [wrong.why.ja or "" for item in made for wrong in item.distractors]
    assert all(why.count("（") > 1 or ("別の返事" in why and "「" not in why) for why in whys)


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        pytest.param(_OTHERS[:2], True, id="one before it and one after it"),
        pytest.param((), False, id="one alone is near"),
    ],
)
def test_two_wrong_options_have_to_tempt(before: tuple[tuple[str, str], ...], *, asked: bool) -> None:
    talk = dialogue(
        *before,
        ("记者", "您最初遇到的困难是什么？"),
        ("林芳", "我练了三个月，做的碗还是歪的。"),
        ("记者", "手工的碗卖得出去吗？"),
        ("林芳", "每个月大概能卖出两百多个碗。"),
        *(() if before else _OTHERS[:2]),
        *_OTHERS[2:],
    )
    assert any(item.key == "我练了三个月，做的碗还是歪的" for item in items(Document(talk), Tally())) is asked


def test_an_explanation_says_which_line_asks_and_which_answers() -> None:
    made, _ = _said("我练了三个月，做的碗还是歪的。", "每个月大概能卖出两百多个碗。")
    item = _first_of(made)
    assert item is not None
    assert re.fullmatch(
        r"\d+行目で「您最初遇到的困难是什么？」とたずねています。\d+行目の「我练了三个月，做的碗还是歪的」が、その答えです。",
        item.explanation.ja or "",
    )
    assert re.fullmatch(
        r"“您最初遇到的困难是什么？” is asked in line \d+\. "
        r"The answer in line \d+ is “我练了三个月，做的碗还是歪的”\.",
        item.explanation.en or "",
    )
    assert all(re.match(r"This is said in line \d+, in answer to “", w.why.en or "") for w in item.distractors)
    assert all("という別の質問への答えです。" in (w.why.ja or "") for w in item.distractors)


def test_what_is_done_while_speaking_is_not_quoted_as_said() -> None:
    made, _ = _said(
        "（站起来，从架子上拿下两个泥碗给记者看）我练了三个月，做的碗还是歪的。", "每个月大概能卖出两百多个碗。"
    )
    item = _first_of(made)
    assert item is not None
    assert item.key == "我练了三个月，做的碗还是歪的"


def test_a_mere_yes_is_quoted_with_the_answer_that_follows_it() -> None:
    made, _ = _said("有。附近大学里的年轻人最多。", "每个月大概能卖出两百多个碗。")
    told = [item.explanation.en or "" for item in made if "哪个问题" in item.prompt]
    assert all("is “有。附近" in text for text in told if "附近大学里的年轻人最多" in text)


def test_a_reply_that_begins_with_few_words_is_shown_with_what_follows() -> None:
    made, _ = _said("有。附近大学里的年轻人最多。", "每个月大概能卖出两百多个碗。")
    assert not any((item.passage or "").endswith("：有。") for item in made)


@pytest.mark.parametrize(
    ("reply", "is_refused"),
    [
        pytest.param("我原来报的是医学专业。后来改了主意。", True, id="no reason"),
        pytest.param("我原来报的是医学专业。因为老师的一句话改了主意。", False, id="a reason"),
    ],
)
def test_nothing_is_asked_for_where_nothing_answers(reply: str, *, is_refused: bool) -> None:
    tally = Tally()
    assert not list(items(Document(dialogue(("记者", "您当时为什么选择农学？"), ("林芳", reply))), tally))
    assert tally.refused["no-answer"] == is_refused


@pytest.mark.parametrize(
    ("other", "is_refused"),
    [
        pytest.param("每个月大概能卖出两百多个碗。", False, id="as long"),
        pytest.param("每个月大概能卖出两百多个手工做的大碗小碗和盘子，还有一些杯子。", True, id="twice as long"),
    ],
)
def test_no_saying_of_another_length_is_offered(other: str, *, is_refused: bool) -> None:
    made, tally = _said("我练了三个月，做的碗还是歪的。", other)
    item = _first_of(made)
    assert item is not None
    assert (other.rstrip("。") in item.all_options) is not is_refused
    assert bool(tally.refused["length"]) is is_refused


@pytest.mark.parametrize(
    ("question", "is_refused"),
    [
        pytest.param("手工的碗卖得出去吗？", False, id="as long"),
        pytest.param("您觉得手工做的又大又重又不便宜的碗在城里的商店里卖得出去吗？", True, id="thrice as long"),
    ],
)
def test_beside_a_question_none_of_another_length_is_offered(question: str, *, is_refused: bool) -> None:
    tally = Tally()
    found = dialogue(
        ("记者", "附近的学生常来吗？"),
        ("林芳", "下午常有三四个学生在门口做作业。"),
        ("记者", question),
        ("林芳", "每个月大概能卖出两百多个碗。"),
    )
    list(items(Document(found), tally))
    assert bool(tally.refused["length"]) is is_refused


@pytest.mark.parametrize(
    ("question", "answer", "is_refused"),
    [
        pytest.param("您的店是什么时候开的？", "一九八六年的春天开张的。", True, id="the only time"),
        pytest.param("您最初遇到的困难是什么？", "我练了三个月，做的碗还是歪的。", False, id="a difficulty"),
    ],
)
def test_what_alone_is_of_the_sort_that_is_asked_for_is_not_asked(
    question: str, answer: str, *, is_refused: bool
) -> None:
    tally = Tally()
    found = dialogue(("记者", question), ("林芳", answer), *_OTHERS, ("记者", "好。"), _OTHERS[1])
    made = [item.key for item in items(Document(found), tally)]
    assert (answer.rstrip("。") in made) is not is_refused
    assert bool(tally.refused["not-asked-for"]) is is_refused


def test_it_is_counted_where_all_others_would_let_the_right_one_stand_out() -> None:
    _, tally = _said("我练了三个月，做的碗还是歪的。", "每个月大概能卖出两百多个碗。")
    assert tally.refused["stands-out"] == 4  # two replies, and the questions of two others
    _, tally = _said("我练了三个月，做的碗还是歪的。", "能。")
    assert tally.refused["stands-out"] == 2  # beside one reply fewer nobody is asked for the other two at all


@pytest.mark.parametrize(
    ("reply", "quoted"),
    [
        pytest.param(
            "从镇上到山上要走两个钟头，那里有一所小学。我想去修小学的大钟。", "我想去修小学的大钟", id="where it is"
        ),
        pytest.param("从镇上到山上要走两个钟头，那里有一所小学。", None, id="nothing is planned"),
        pytest.param("我要到山上的小学去修大钟。从镇上到山上要走两个钟头。", "我要到山上的小学去修大钟", id="I will"),
    ],
)
def test_what_is_planned_is_not_answered_by_where_it_is(reply: str, quoted: str | None) -> None:
    talk = dialogue(("记者", "以后您有什么打算？"), ("林芳", reply))
    [exchange] = Replies(Document(talk), Tally()).found
    found = answering(exchange)
    assert (found.text if found else None) == quoted


@pytest.mark.parametrize(
    ("reply", "quoted"),
    [
        pytest.param("以前是附近的老人来买。他们一次要买上两三把。", None, id="of old alone"),
        pytest.param("附近的老人经常来买。现在大多是师范学校的学生。", "附近的老人经常来买", id="of no other time"),
    ],
)
def test_what_is_asked_about_now_is_not_answered_by_what_was(reply: str, quoted: str | None) -> None:
    talk = dialogue(*_OTHERS[:2], ("记者", "现在是什么样的客人来买伞？"), ("林芳", reply), *_OTHERS[2:])
    whole = Document(talk)
    found = answering(Replies(whole, Tally()).found[1])
    assert (found.text if found else None) == quoted
    made = [item for item in items(whole, Tally()) if item.subject == "现在是什么样的客人来买伞？"]
    assert all((quoted or "。。") in f"{item.key}{item.passage}" for item in made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我现在想的是，先把河边的老路全部修好", "先把河边的老路全部修好", id="what one has in mind"),
        pytest.param("我们的计划就是，明年冬天以前搬到县城去", "明年冬天以前搬到县城去", id="a plan"),
        pytest.param("我现在想的是，先睡一觉", "我现在想的是，先睡一觉", id="too little is left"),
        pytest.param("先把河边的老路全部修好，再修桥", "先把河边的老路全部修好，再修桥", id="nothing leads to it"),
    ],
)
def test_no_option_is_told_by_what_only_leads_to_it(text: str, expected: str) -> None:
    assert without_lead(text) == expected
