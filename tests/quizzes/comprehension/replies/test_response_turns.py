"""What is said right before a reply is taken whole where it can be understood, alone or under the reply before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.replies.response_turns import after_bare_answer, read_less, turns, turns_with_leads
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_REPLY = "院子里有一棵很老的枣树，八月天天有孩子来打枣，九月就只剩下叶子了。"
_UNCLE = "头两年我跟着舅舅做碗。"
_QUOTED = f"他说：“{_REPLY}"
_LONG = "您小时候在码头的院子里住过，"


def _document(asked: str, reply: str = _REPLY) -> Document:
    return Document(dialogue(("记者", asked), ("林芳", reply)))


@pytest.mark.parametrize(
    ("asked", "is_taken"),
    [
        pytest.param("您怕不怕黑夜？", True, id="a question"),
        pytest.param("您怕不怕？", False, id="too short"),
        pytest.param(f"{_LONG}还记得吗？", True, id="long enough to be read"),
        pytest.param(f"{_LONG}{'也在山上的窑里住过，' * 3}还记得吗？", False, id="too long to be read"),
        pytest.param("您为什么把院子叫做“码头？", False, id="half a quotation"),
        pytest.param("后来您怕什么？", False, id="what cannot be understood alone"),
        pytest.param("对一个小镇来说，这个数字高不高？", False, id="an amount that is told nowhere"),
        pytest.param(
            "镇上有三十个窑。对一个小镇来说，这个数字高不高？", True, id="an amount with the sentence that gives it"
        ),
        pytest.param("一年烧三十个窑，这个数字高不高？", True, id="an amount that the question gives"),
    ],
)
def test_a_question_is_taken_where_it_is_read_alone(asked: str, *, is_taken: bool) -> None:
    assert [turn.asked for turn in turns(_document(asked))] == [asked] * is_taken


def _leads(asked: str, before: str, speaker: str = "林芳", first: str = "说难也不难。") -> list[str]:
    """Give what is shown above a question; nothing where the question is not taken."""
    talk = (("记者", "做坛子难不难？"), (speaker, f"{first}{before}"), ("记者", asked), ("林芳", _REPLY))
    found = [turn for turn in turns_with_leads(Document(dialogue(*talk))) if turn.asked == asked]
    return ["".join(spot.source for spot in turn.lead) for turn in found]


@pytest.mark.parametrize(
    ("asked", "before", "leads"),
    [
        pytest.param("那怎么不接着做了？", _UNCLE, [_UNCLE], id="under what is said before"),
        pytest.param("那怎么不接着做了？", f"他教我。比如{_UNCLE}", [], id="none that begins with an example"),
        pytest.param("那怎么不接着做了？", f"他教我。那{_UNCLE}", [], id="none that begins with then"),
        pytest.param("那怎么不接着做了？", f"他教我。一年，{_UNCLE}", [], id="none that begins with an answer"),
        pytest.param("那怎么不接着做了？", f"他教我。我跟舅舅说“{_UNCLE}", [], id="no half of a quotation"),
        pytest.param(
            "那怎么不接着做了？", f"他教我。{_UNCLE[:-1]}，{'也跟着他做坛子，' * 14}很累。", [], id="none too long"
        ),
        pytest.param("所以您也不劝他改行？", _UNCLE, [_UNCLE], id="where he is named"),
        pytest.param("所以您也不劝他改行？", "头两年碗都卖不掉。", [], id="none where nobody is"),
        pytest.param("那怎么不接着做了？", "头两年碗都卖不掉。", ["头两年碗都卖不掉。"], id="where no one is meant"),
        pytest.param("既然碗卖不掉，为什么不改行？", _UNCLE, [_UNCLE], id="what is known from before"),
        pytest.param("后来城里来的那些学徒都说他教得好吗？", _UNCLE, [_UNCLE], id="who goes on to be meant"),
        pytest.param("城里来的那些年轻的学徒都说他教得好吗？", _UNCLE, [""], id="where it does not go on"),
        pytest.param("后来城里来的那些学徒都说您教得好吗？", _UNCLE, [""], id="where it means nobody"),
    ],
)
def test_what_cannot_be_understood_alone_is_read_under_the_reply_before(
    asked: str, before: str, leads: list[str]
) -> None:
    assert _leads(asked, before) == leads


def test_nothing_that_who_asks_says_himself_is_a_lead() -> None:
    talk = (("记者", f"{_UNCLE}那怎么不接着做了？"), ("林芳", _REPLY))
    assert turns_with_leads(Document(dialogue(*talk))) == ()
    told = ((None, _UNCLE), ("记者", "那怎么不接着做了？"), ("林芳", _REPLY))
    assert turns_with_leads(Document(dialogue(*told))) == ()


def _in_paragraphs(document: Document, at: int) -> Document:
    """Put each sentence of a turn into a paragraph of its own."""
    interview = document.interview
    turn = interview.turns[at]
    [paragraph] = turn.paragraphs
    apart = tuple(replace(paragraph, source=each.source, sentences=(each,)) for each in paragraph.sentences)
    whole = (*interview.turns[:at], replace(turn, paragraphs=apart), *interview.turns[at + 1 :])
    return Document(replace(interview, turns=whole))


def test_no_lead_goes_back_over_a_paragraph() -> None:
    talk = (
        ("记者", "做坛子难不难？"),
        ("林芳", f"{_UNCLE}他教我做坛子。"),
        ("记者", "那怎么不接着做了？"),
        ("林芳", _REPLY),
    )
    whole = Document(dialogue(*talk))
    assert [len(turn.lead) for turn in turns_with_leads(whole) if turn.asked.startswith("那")] == [2]
    assert [turn for turn in turns_with_leads(_in_paragraphs(whole, 1)) if turn.asked.startswith("那")] == []


@pytest.mark.parametrize(
    ("reply", "begins"),
    [
        pytest.param(_REPLY, _REPLY, id="one sentence that says enough"),
        pytest.param(f"院子里有枣树。{_REPLY}", f"院子里有枣树。{_REPLY}", id="two, where the first says little"),
        pytest.param("院子里有枣树。", "", id="too little"),
        pytest.param(f"{_REPLY[:-1]}，{'孩子们就去别的院子里打枣，' * 6}很热闹。", "", id="too much at once"),
        pytest.param(
            f"{_QUOTED}十月下雪”，说完就走了。", f"{_QUOTED}十月下雪”，说完就走了。", id="to the end of a quotation"
        ),
    ],
)
def test_a_reply_is_read_up_to_where_it_says_enough(reply: str, begins: str) -> None:
    [turn] = turns(_document("您怕不怕黑夜？", reply))
    assert turn.read == begins


def test_no_reply_is_read_over_a_paragraph() -> None:
    [turn] = turns(_in_paragraphs(_document("您怕不怕黑夜？", f"院子里有枣树。{_REPLY}"), 1))
    assert turn.read == ""


@pytest.mark.parametrize(
    ("asked", "reply", "read"),
    [
        pytest.param("您怕不怕黑夜？", f"年轻的时候怕。{_REPLY}", [_REPLY], id="a short answer"),
        pytest.param("您怕不怕黑夜？", f"年轻的时候一个人走在街上怕。{_REPLY}", [], id="a long one"),
        pytest.param("您怕不怕黑夜？", "怕。", [], id="nothing behind it"),
        pytest.param("您怕不怕黑夜？", f"谁不怕黑夜呢？{_REPLY}", [], id="a question"),
        pytest.param("您最怕的是什么东西？", f"黑夜。{_REPLY}", [], id="no yes or no"),
        pytest.param("您怕不怕黑夜？", f"年轻的时候怕。后来{_REPLY}", [], id="what leans on it"),
        pytest.param("您怕不怕黑夜？", f"年轻的时候怕。他说{_REPLY}", [], id="what speaks of nobody who is named"),
        pytest.param("您怕不怕黑夜？", f"年轻的时候怕。比如{_REPLY}", [], id="an example of it"),
    ],
)
def test_a_short_answer_is_left_out_where_the_rest_is_read_without_it(asked: str, reply: str, read: list[str]) -> None:
    [turn] = turns(_document(asked, reply))
    assert [each.read for each in after_bare_answer(turn)] == read


def test_a_short_answer_is_not_left_out_over_a_paragraph() -> None:
    [turn] = turns(_in_paragraphs(_document("您怕不怕黑夜？", f"年轻的时候怕。{_REPLY}"), 1))
    assert list(after_bare_answer(turn)) == []


@pytest.mark.parametrize(
    ("reply", "counts"),
    [
        pytest.param("院子里有一棵很老的枣树，八月天天有孩子来打枣。九月就没有了。", [2, 1], id="enough in one"),
        pytest.param("院子里有一棵枣树。八月天天有孩子来打枣，九月就没有了，十月下雪。", [2], id="too little in one"),
        pytest.param(
            "他说：“院子里有一棵很老很老的枣树，八月打枣。九月没有”，就走了。", [2], id="half a quotation in one"
        ),
    ],
)
def test_less_of_a_reply_is_read_where_it_says_enough(reply: str, counts: list[int]) -> None:
    [turn] = turns(_document("您怕不怕黑夜？", reply))
    assert [len(each.begins) for each in read_less(turn)] == counts
