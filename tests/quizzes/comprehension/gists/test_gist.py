"""A whole reply is about its question, beside others of which nothing is said in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.bare_answer import is_bare_answer
from quizzes.comprehension.gists import gist
from quizzes.comprehension.gists.gist_passages import as_read, passage_of_reply
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, translated_dialogue
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ASKED = "女儿怎么看您的工作？"
REPLY = (
    "她小时候觉得很丢脸，因为同学都说她身上有烟味。现在她在城里写程序，却偷偷帮我做了一个网站。"
    "订单一下子多了三倍，我连包裹都来不及寄。"
)
OTHERS = (
    ("记者", "您是跟谁学会养蜂的？"),
    ("林芳", "爷爷教的，他从来不骂人。"),
    ("记者", "这几年雨下得多吗？"),
    ("林芳", "多了不少，花都开得晚。"),
    ("记者", "冬天蜂箱放在什么地方？"),
    ("林芳", "放在山洞中间，那里不冷。"),
)


def _made(asked: str = ASKED, reply: str = REPLY, others: tuple[tuple[str, str], ...] = OTHERS) -> list[Item]:
    talk = translated_dialogue(("记者", asked), ("林芳", reply), *others)
    return [item for item in gist.items(Document(talk), Tally()) if item.key == asked]


def test_a_whole_reply_is_read_and_its_question_is_what_it_is_about() -> None:
    [item] = _made()
    assert item.prompt == "这段话主要谈的是哪个问题？"
    assert item.passage == f"林芳：{REPLY}"
    assert item.key == ASKED
    assert {wrong.option for wrong in item.distractors} == {question for who, question in OTHERS if who == "记者"}
    assert all(wrong.code is RefutationCode.OTHER_RECORD for wrong in item.distractors)


def test_the_explanation_says_what_was_asked_and_how_the_reply_begins() -> None:
    [item] = _made()
    ja, en = item.explanation.ja or "", item.explanation.en or ""
    assert ja.startswith(f"{item.evidence.line}行目の質問「{ASKED}」（訳0です")
    assert "「她小时候觉得很丢脸" in ja
    assert f"in line {item.evidence.line}. From “她小时候觉得很丢脸" in en


def test_the_explanation_begins_where_the_reply_is_read_behind_a_yes() -> None:
    [item] = _made("女儿支持您的工作吗？", f"支持。{REPLY}")
    assert (item.passage or "").startswith("林芳：她小时候")
    assert "支持。" not in (item.explanation.en or "")
    assert "From “她小时候觉得很丢脸" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("asked", "reply"),
    [
        pytest.param(ASKED, "她小时候觉得很丢脸。现在不了。", id="a line tells of nothing much"),
        pytest.param("女儿是哪一年结婚的？", "二〇一八年。" + REPLY, id="the first words give what is asked for"),
        pytest.param("走一趟要多长时间？", "顺利的话四十天左右。" + REPLY, id="an amount is given at once"),
        pytest.param("你女儿是干什么的？", "写程序的。" + REPLY, id="work is named at once"),
        pytest.param("您女儿做什么工作？", "写程序。" + REPLY, id="work is named at once, in other words"),
        pytest.param("女儿怎么看？儿子呢？", REPLY, id="two questions"),
        pytest.param("后来怎么解决的？", REPLY, id="what is solved is not said"),
        pytest.param("您给女儿做过网站吗？", REPLY, id="the question alone has words of the reply"),
    ],
)
def test_a_reply_that_may_be_about_more_or_less_than_its_question_is_left(asked: str, reply: str) -> None:
    assert not _made(asked, reply)


@pytest.mark.parametrize(
    ("question", "reply", "is_offered"),
    [
        pytest.param("冬天蜂箱放在什么地方？", "放在山洞中间，那里不冷。", True, id="another matter"),
        pytest.param("您最难忘的一天是哪一天？", "下大雪的那天，路都不见了。", False, id="any story may be that"),
        pytest.param(
            "邻居怎么样？", "他们都帮我寄包裹，也帮我看网站。", False, id="what is told here is told there, too"
        ),
    ],
)
def test_what_else_was_asked_is_offered_where_the_reply_is_not_about_it(
    question: str, reply: str, *, is_offered: bool
) -> None:
    [item] = _made(others=(*OTHERS[:4], ("记者", question), ("林芳", reply)))
    assert (question in {wrong.option for wrong in item.distractors}) is is_offered


@pytest.mark.parametrize(
    ("place", "is_offered"),
    [pytest.param(0, False, id="the next reply, to which it may lead"), pytest.param(4, True, id="a later one")],
)
def test_of_the_next_reply_not_a_word_may_come_again(place: int, *, is_offered: bool) -> None:
    parcels = (("记者", "山上的老房子还在吗？"), ("林芳", "在，去年有人拍了放到网站上。"))
    [item] = _made(others=(*OTHERS[:place], *parcels, *OTHERS[place:4]))
    assert ("山上的老房子还在吗？" in {wrong.option for wrong in item.distractors}) is is_offered


def test_a_reply_is_read_without_the_yes_or_no_at_its_head() -> None:
    spots = Document(dialogue(("记者", "她来过吗？"), ("林芳", f"来过。{REPLY}"))).spots[1:]
    assert is_bare_answer(spots[0])
    assert as_read(passage_of_reply(spots)) == REPLY
    more = Document(dialogue(("记者", "她好些了吗？"), ("林芳", f"好得多。{REPLY}"))).spots[1:]
    assert passage_of_reply(more) == ()


def test_each_paragraph_of_a_reply_stands_on_its_line() -> None:
    first, second, third, *_ = Document(dialogue(("林芳", REPLY))).spots
    assert as_read((first, second, replace(third, place=third.place + 1))).count("\n") == 1


@pytest.mark.parametrize(("part", "asked"), [pytest.param(3, 2, id="two of six"), pytest.param(6, 1, id="one of six")])
def test_a_part_of_the_replies_is_asked_about(part: int, asked: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gist, "_PART", part)
    nephew = "他一年回来两次，每次都带一箱书。后来我把楼上那间空屋子腾出来，摆了三张旧桌子，谁想坐就坐。"
    road = "镇上修了新桥，卡车可以一直开到山脚。从前要走两个钟头，骡子驮着罐子，夏天罐子烫得手都不敢碰。"
    talk = (("记者", ASKED), ("林芳", REPLY), ("记者", "侄子支持您吗？"), ("林芳", nephew))
    whole = translated_dialogue(*talk, ("记者", "运输方便吗？"), ("林芳", road), *OTHERS)
    assert [item.key for item in gist.items(Document(whole), Tally())] == [ASKED, "侄子支持您吗？"][:asked]


def test_what_the_title_asks_is_not_asked_for() -> None:
    talk, tally = translated_dialogue(("记者", ASKED), ("林芳", REPLY), *OTHERS), Tally()
    titled = replace(talk, headings=(replace(talk.headings[0], source="女儿怎么看您的工作"),))
    assert not [item for item in gist.items(Document(titled), tally) if item.key == ASKED]
    assert tally.refused["title"] == 1


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_question_of_every_document_is_asked_there_and_has_reasons(path: Path) -> None:
    whole = document(path)
    for item in gist.items(whole, Tally()):
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert len(item.distractors) >= 2
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)
