"""Of the beginning of a reply so much is shown as does not tell by a word with what it goes on."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.in_response import Told
from quizzes.comprehension.replies.reply_parts import parts
from quizzes.comprehension.replies.said_in_reply import _is_of_whole_talk, items, shown_before
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue

_OTHERS = ("房东每个月来收一次租金。", "那年冬天路上结了冰，谁也出不了门。")


@pytest.mark.parametrize(
    ("asked", "before", "others", "shown"),
    [
        pytest.param("客人多吗？", "多。一半是来买蜂蜜的。", _OTHERS, "多。", id="without the sentence that has it"),
        pytest.param("客人多吗？", "多的是回头客，都来买蜂蜜。", _OTHERS, "多的是回头客", id="without the clause"),
        pytest.param("客人多吗？", "都是来买蜂蜜的。", _OTHERS, "", id="the question alone"),
        pytest.param("怎么招来客人？", "靠的是蜂蜜。", _OTHERS, None, id="by what means, which others may tell"),
        pytest.param("蜂蜜好卖吗？", "好卖。", _OTHERS, None, id="a word of the question"),
        pytest.param(
            "客人多吗？",
            "多。一半是来买蜂蜜的。",
            (*_OTHERS, "去年的蜂蜜结成了块，退了三箱。", "蜂蜜要放在阴凉的地方。"),
            "多。一半是来买蜂蜜的。",
            id="all, where two other options have the word",
        ),
        pytest.param(
            "客人多吗？",
            "多。一半是来买蜂蜜的。",
            (*_OTHERS, "去年的蜂蜜结成了块，退了三箱。"),
            "多。",
            id="no more than the short answer, where one other option has the word",
        ),
        pytest.param("客人多吗？", "多。周末最忙。", _OTHERS, "多。周末最忙。", id="all, where nothing tells"),
    ],
)
def test_so_much_is_shown_as_no_word_tells(asked: str, before: str, others: tuple[str, ...], shown: str | None) -> None:
    assert shown_before(asked, before, "蜂蜜装在旧罐子里，罐子上贴着孩子画的熊。", others) == shown


_TALK = (
    ("记者", "您小时候在码头住过吗？"),
    ("林芳", "住过两年，就记得那棵枣树。院子里的枣树很老，八月天天有孩子来打枣。"),
    ("记者", "这座窑修过几次？"),
    ("林芳", "村里的老人说不清楚。墙上的字让烟熏黑了，连县里的专家也认不出来。"),
    ("记者", "您儿子愿意接班吗？"),
    ("林芳", "不太愿意。去年过年儿子忽然问起那把刮刀，问完又回城里修电梯去了。"),
    ("记者", "生意一年比一年好吧？"),
    ("林芳", "靠下雨。有个荷兰老太太下了火车以后坐错了车，外面下雨，就敲了我家的门。"),
)


def test_a_clause_that_tells_is_left_out_and_named_in_the_explanation() -> None:
    [item] = [item for item in items(Document(dialogue(*_TALK)), Tally()) if "枣树" in item.key]
    assert item.passage == "记者：您小时候在码头住过吗？\n林芳：住过两年……"
    assert "takes up 枣树 from 就记得那棵枣树" in (item.explanation.en or "")  # what is read is not left out


def test_where_all_of_the_beginning_tells_the_question_alone_is_read() -> None:
    [item] = [item for item in items(Document(dialogue(*_TALK)), Tally()) if "荷兰" in item.key]
    assert item.passage == "记者：生意一年比一年好吧？"
    assert item.prompt == "林芳在回答这个问题时，说了下面哪句话？"


def test_what_a_word_of_the_question_tells_is_not_asked() -> None:
    tally = Tally()
    wax = ("记者", "蜂蜡有人要吗？"), ("林芳", "有是有。蜂蜡的颜色深，镇上做雨伞的师傅半年才来拿一回。")
    assert not [item for item in items(Document(dialogue(*_TALK, *wax)), tally) if "雨伞" in item.key]
    assert tally.refused["told-by-word"] + tally.refused["stands-out"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("前年有个新加坡的学生买了一把伞，光等文件就等了两个半月。", True, id="umbrellas alone"),
        pytest.param("前年有个新加坡的学生等海关等了一个月，伞都发霉了。", False, id="the customs as well"),
    ],
)
def test_what_the_whole_talk_is_about_ties_nothing(key: str, *, expected: bool) -> None:
    of_umbrellas = tuple((who, f"伞。{text}") for who, text in _TALK)
    asked = ("记者", "现在查得严吗？"), ("林芳", f"伞要过海关。{key}")
    document = Document(dialogue(*of_umbrellas, *asked))
    [part] = [part for part in parts(document) if "新加坡" in part.text]
    assert _is_of_whole_talk(Told(document), part) is expected
