"""Moodle XML as Moodle exports it: what is read, what is left out, what is wrong and on which line."""

from __future__ import annotations

import pytest

from quizzes.formats import Format, format_of, read_set_file
from quizzes.question import Kind, Localized
from tests.quizzes.formats.reading import brief, questions_in, told_of


def quiz(*questions: str) -> str:
    return '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' + "\n".join(questions) + "\n</quiz>\n"


def one(qtype: str, text: str, *rest: str) -> str:
    asked = f'<questiontext format="html"><text>{text}</text></questiontext>'
    return f'<question type="{qtype}">\n{asked}\n{"".join(rest)}</question>'


def answer(fraction: str, text: str, rest: str = "") -> str:
    return f'<answer fraction="{fraction}">\n<text>{text}</text>{rest}</answer>\n'


CHOICE = one("multichoice", "谁？", answer("100", "我"), answer("0", "你"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(quiz(CHOICE), ["谁？ [我 / 你] = 我"], id="choice"),
        pytest.param(
            quiz(
                one(
                    "multichoice",
                    "<![CDATA[<p>谁<b>来</b>？<br>说</p>]]>",
                    answer("0", "<![CDATA[<p>我</p>]]>"),
                    answer("100.0", "你"),
                )
            ),
            ["谁来？\n说 [我 / 你] = 你"],
            id="html",
        ),
        pytest.param(
            quiz(one("shortanswer", "谁？", answer("100", "我"), answer("100", "a &lt; b"))),
            ["谁？ = 我 | a < b"],
            id="short-answer",
        ),
        pytest.param(
            quiz(one("truefalse", "对吗？", answer("0", "true"), answer("100", "false"))),
            ["对吗？ [对 / 错] = 错"],
            id="true-false",
        ),
        pytest.param(
            quiz(one("truefalse", "对吗？", answer("100", "False"), answer("0", "True"))),
            ["对吗？ [对 / 错] = 错"],
            id="false-before-true",
        ),
        pytest.param(
            quiz(one("truefalse", "去吗？", answer("100", "去"), answer("0", "不去"))),
            ["去吗？ [去 / 不去] = 去"],
            id="true-false-in-other-words",
        ),
        pytest.param(
            quiz(one("numerical", "几？", answer("100", "5", "<tolerance>1</tolerance>"))),
            ["几？ = 5 | 4 | 6"],
            id="number",
        ),
        pytest.param("<!-- 说明 -->" + quiz(CHOICE).split("\n", 1)[1], ["谁？ [我 / 你] = 我"], id="comment-first"),
    ],
)
def test_a_question_is_read(text: str, expected: list[str]) -> None:
    assert [brief(question) for question in questions_in(text, "lesson.xml")] == expected


def test_whatever_moodle_knows_of_a_question_is_kept() -> None:
    text = quiz(
        '<question type="category"><category><text>$course$/top/第一课</text></category></question>',
        one(
            "multichoice",
            "谁＿＿？",
            "<generalfeedback><text>Because.</text></generalfeedback><idnumber>q-7</idnumber>",
            answer("100", "我"),
            answer("0", "你", "<feedback><text>違います</text></feedback>"),
            "<tags><tag><text>level:3</text></tag><tag><text>某</text></tag></tags>",
        ),
    )

    reading = read_set_file(text.encode(), "x.xml")

    assert reading.question_set is not None
    (question,) = reading.question_set.questions
    assert reading.question_set.title == Localized(zh="第一课")
    assert (question.id, question.kind, question.level, question.tags) == ("q-7", Kind.CLOZE, 3, ("某",))
    assert (question.explanation, question.why_not[0].text) == (Localized(en="Because."), Localized(ja="違います"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(quiz(CHOICE, one("essay", "说。")), ["line 10: essay-left-out"], id="essay"),
        pytest.param(quiz(CHOICE, one("matching", "连。")), ["line 10: matching-left-out"], id="matching"),
        pytest.param(quiz(CHOICE, one("description", "读。")), ["line 10: description-left-out"], id="description"),
        pytest.param(quiz(CHOICE, one("cloze", "{1:SA:=一}")), ["line 10: cloze-left-out"], id="cloze"),
        pytest.param(quiz(CHOICE, one("ddwtos", "拖。")), ["line 10: ddwtos-left-out"], id="drag-and-drop"),
        pytest.param(
            quiz(CHOICE, one("multichoice", "二？", answer("50", "甲"), answer("50", "乙"))),
            ["line 10: several-right"],
            id="several-right",
        ),
        pytest.param(
            quiz(CHOICE, one("multichoice", "&lt;img src='@@PLUGINFILE@@/a.png'&gt;", answer("100", "甲"))),
            ["line 10: picture"],
            id="picture",
        ),
        pytest.param(
            quiz(CHOICE, one("numerical", "几？", answer("100", "5", "<tolerance>1,5</tolerance>"))),
            ["line 10: range-of-numbers"],
            id="tolerance-that-is-no-number",
        ),
        pytest.param(
            quiz(
                one(
                    "multichoice",
                    "谁？",
                    answer("100", "我"),
                    answer("0", "你", "<feedback><text>看：&lt;img src='a.png'&gt;</text></feedback>"),
                )
            ),
            ["line 3: picture"],
            id="picture-in-feedback",
        ),
        pytest.param(
            quiz(CHOICE, one("shortanswer", "几？", answer("100", "一"), answer("50", "二"))),
            ["line 14: part-of-credit"],
            id="share",
        ),
    ],
)
def test_what_cannot_be_taken_is_left_out_with_its_line(text: str, expected: list[str]) -> None:
    assert told_of(text, "lesson.xml") == expected
    assert questions_in(text, "lesson.xml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(quiz(), ["None: no-questions"], id="none"),
        pytest.param(quiz(CHOICE).replace("</quiz>", ""), ["line 11: not-xml"], id="cut"),
        pytest.param("<quiz><question></quiz>", ["line 1: not-xml"], id="not-closed"),
        pytest.param("", ["line 1: not-xml"], id="empty"),
        pytest.param(
            quiz(one("multichoice", "谁？", answer("0", "我"))), ["line 3: no-right-option"], id="nothing-right"
        ),
        pytest.param(
            quiz(one("multichoice", "谁？", answer("100", "我"), answer("0", "我"))),
            ["line 7: wrong-options"],
            id="same-option",
        ),
        pytest.param(
            '<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<quiz><question>&b;</question></quiz>',
            ["line 1: entities"],
            id="entity-bomb",
        ),
        pytest.param(
            '<!DOCTYPE q [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<quiz>&a;</quiz>',
            ["line 1: entities"],
            id="entity-of-a-file",
        ),
        pytest.param(
            '<?xml version="1.0"?>\n<tt><body><p>你好。</p></body></tt>', ["line 2: other-xml"], id="subtitles"
        ),
        pytest.param("<quiz>" + "<a>" * 100_000, ["line 1: too-deep"], id="deep"),
        pytest.param('<?xml version="1.0" encoding="x-odd"?><quiz/>', ["None: not-xml"], id="encoding"),
    ],
)
def test_what_is_wrong_is_named_by_its_line(text: str, expected: list[str]) -> None:
    assert told_of(text, "lesson.xml") == expected


def test_moodle_xml_is_known_by_its_root() -> None:
    assert format_of(quiz(CHOICE).encode(), "lesson.txt") is Format.MOODLE_XML
    assert format_of(b"<html><quiz>", "lesson.txt") is None
