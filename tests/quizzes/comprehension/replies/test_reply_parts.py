"""Of a reply those sentences are told that can be read by themselves; they go on from its beginning soon after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.replies.reply_parts import parts, stands_alone
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_TREE = "院子里有一棵很老的枣树，八月天天有孩子来打枣。"
_YARD = "我家在码头后面的一个院子里，院子里住着三户人家，两户是开船的，一户是修伞的"


def _talk(reply: str) -> Document:
    return Document(dialogue(("记者", "您小时候在码头住过吗？"), ("林芳", reply)))


@pytest.mark.parametrize(
    ("reply", "goes_on"),
    [
        pytest.param(f"住过两年。{_TREE}", [False], id="the second sentence goes on"),
        pytest.param(_TREE, [True], id="the first one opens it, and goes on from nothing"),
        pytest.param(f"那时候人多。码头也热闹。船天天来。{_TREE}", [False], id="the fourth goes on"),
        pytest.param(f"那时候人多。码头也热闹。船天天来。街上有戏。{_TREE}", [], id="the fifth does not"),
        pytest.param(f"{_YARD}。{_TREE}", [True, False], id="so much is said before it"),
        pytest.param(f"{_YARD}，修伞的那一户人最多。{_TREE}", [True], id="too much is said before it"),
    ],
)
def test_what_goes_on_from_an_answer_stands_soon_after_it(reply: str, goes_on: list[bool]) -> None:
    found = [part for part in parts(_talk(reply)) if part.opens or part.goes_on]
    assert [part.opens for part in found] == goes_on
    assert [part.goes_on for part in found] == [not opens for opens in goes_on]


def test_what_stands_in_another_paragraph_goes_on_from_no_answer() -> None:
    interview = dialogue(("记者", "您小时候在码头住过吗？"), ("林芳", f"住过两年。{_TREE}"))
    asked, reply = interview.turns
    [paragraph] = reply.paragraphs
    apart = tuple(replace(paragraph, source=each.source, sentences=(each,)) for each in paragraph.sentences)
    found = parts(Document(replace(interview, turns=(asked, replace(reply, paragraphs=apart)))))
    assert [(part.text, part.goes_on) for part in found] == [(_TREE, False)]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [pytest.param(_TREE, 1, id="it tells"), pytest.param("院子里有一棵很老的枣树，你没见过。", 0, id="to the host")],
)
def test_what_cannot_be_read_by_itself_is_no_part(sentence: str, count: int) -> None:
    assert len(parts(_talk(f"住过两年。{sentence}"))) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("昨天夜里码头上停电了。院子里有一棵很老的枣树。", True, id="long enough in its first sentence"),
        pytest.param("昨天街上停电了。院子里有一棵很老的枣树。", False, id="too short in its first sentence"),
        pytest.param("院子里有一棵很老很老的大枣树。", True, id="long enough"),
        pytest.param("院子里有一棵很老的枣树。", False, id="too short"),
        pytest.param(f"{_TREE[:-1]}，{'八月天天有孩子来打枣，' * 4}打到月底。", False, id="too long"),
        pytest.param("院子里有一棵很老的枣树，有孩子说：“来打枣。", False, id="half a quotation"),
        pytest.param("院子里有一棵很老的枣树。谁还记得砍树的那天？", False, id="a question behind it"),
        pytest.param("比如院子里有一棵很老很老的枣树。", False, id="an example of what was said"),
        pytest.param("一个好问题，院子里的枣树我也常想起。", False, id="the question itself"),
    ],
)
def test_only_what_is_whole_and_of_a_fit_length_stands_alone(text: str, *, expected: bool) -> None:
    assert stands_alone(text) is expected
