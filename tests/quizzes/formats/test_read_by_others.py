"""
What we write for Moodle is read by programs that others wrote, and they find in it what we put there.

Looked at in November 2026, on PyPI and npm. GIFT: pygiftparser is used here; gift-pegjs 1.0.2 (npm) reads all questions
of the built-in sets, too. Moodle XML: moodle-xml-parser 0.3.1 is used here and reads choices and cloze; amc2moodle
2.12.1 reads choices, and needs ImageMagick; moodle2edx 0.1.0 is Python 2; moodle-questions, moodle-tools, onyx2moodle,
finoodle, questionsafe, excel2moodle, moocloze and py2gift write only: nobody reads short answers. Aiken: aiken 0.1.0
raises an error, qti-package-maker 26.7.14 writes only; txttoqti, text2qti, quizml, promptukit, edq-quizcomp,
dq-questionbank-core, pyexams and ua-exam do not know it, and npm has nothing: nobody reads it.
"""

from __future__ import annotations

import html
import re
import warnings
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from defusedxml import ElementTree
from moodle_xml_parser.parser import parse_bytes

from quizzes.formats import writer_for
from quizzes.formats.moodle_text import question_text, told
from quizzes.question import Form, Localized, QuestionSet
from quizzes.sample import builtin_files
from tests.quizzes.formats.reading import questions_in, set_in
from tests.quizzes.formats.sets import choice, typed
from tests.quizzes.formats.test_round_trips import a_set, asked

if TYPE_CHECKING:
    from typing import Any

    from quizzes.question import Question

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it asks for the locale in a way that is going out of use
    from pygiftparser.parser import parseFile
    from pygiftparser.utils import transformSpecials

SIGNS = asked(
    id="signs",
    prompt="a=b ~c #d {e} :f\n// g “h”",
    options=["=一", "~二", "三:", "四#", "五 >"],
    answer=["三:"],
    explanation={"en": "1 = 1 #really"},
)
SETS = [
    pytest.param(a_set(asked(**choice()), asked(**typed(), options=(), id="t"), SIGNS), id="small"),
    pytest.param(set_in(dict(builtin_files())["sample-reading"], "sample-questions.json"), id="sample"),
]


def gift(written: str) -> str:
    text: str = transformSpecials(re.sub(r"(?<!\\)\\n", "\n", written.removeprefix("[plain]")))
    return text.strip()


def told_or_empty(text: Localized | None) -> str:
    return "" if text is None else told(text)


@pytest.mark.parametrize("question_set", SETS)
def test_our_gift_is_read(question_set: QuestionSet) -> None:
    written = writer_for("set.gift")(question_set).data.decode()
    expected = questions_in(written.encode(), "set.gift")

    found = parseFile(StringIO(written))

    assert len(found) == len(expected) > 0
    for question, theirs in zip(expected, found, strict=True):
        assert (theirs.valid, theirs.title, gift(theirs.text)) == (True, question.id, question_text(question))
        assert gift(theirs.generalFeedback) == told_or_empty(question.explanation)
        assert [(gift(each.answer), each.fraction, gift(each.feedback)) for each in theirs.answers.answers] == [
            (text, 100 if text in question.answer else 0, told_or_empty(None if reason is None else reason.text))
            for text in question.options or question.answer
            for reason in (question.why_not_of(text),)
        ]


@pytest.mark.parametrize("question_set", SETS)
def test_our_moodle_xml_is_read(question_set: QuestionSet) -> None:
    written = writer_for("set.xml")(question_set).data
    expected = [each for each in questions_in(written, "set.xml") if each.form is Form.CHOICE]

    found = parse_bytes(written)["multichoice"]

    assert [theirs.name for theirs in found] == [question.id for question in expected]
    for question, theirs in zip(expected, found, strict=True):
        assert theirs.single
        assert theirs.text_pre_parse == html.unescape(question_text(question))
        assert theirs.general_feedback == told_or_empty(question.explanation)
        assert [facts(option) for option in theirs.options] == [
            (text, 100.0 * (text == question.key), told_or_empty(None if reason is None else reason.text))
            for text in question.options
            for reason in (question.why_not_of(text),)
        ]


def facts(option: Any) -> tuple[str, float, str]:  # noqa: ANN401 - the package has no types
    return option.answer, option.score_fraction, option.feedback


def test_our_aiken_is_what_moodle_takes_line_by_line() -> None:
    """Moodle's rules: a line with a letter and a sign is an option, ANSWER ends a question, all else is a prompt."""
    question_set = set_in(dict(builtin_files())["sample-reading"], "sample-questions.json")
    written = writer_for("set.aiken")(question_set).data.decode()
    sorts = "".join(
        "o" if re.match(r"[A-Z][).][ \t]", line) else "a" if re.fullmatch(r"ANSWER: [A-Z]", line) else "p"
        for line in written.split("\n")
        if len(line) > 1
    )

    assert re.fullmatch(r"(?:po{2,6}a)+", sorts)
    assert sorts.count("a") == len(questions_in(written.encode(), "set.aiken"))


def test_a_question_of_theirs_is_no_fluke() -> None:
    """The reader of others tells right from wrong."""
    question: Question = SIGNS

    found = parseFile(StringIO(writer_for("set.gift")(a_set(question)).data.decode()))

    assert [gift(each.answer) for each in found[0].answers.answers if each.fraction == 100] == ["三:"]


@pytest.mark.parametrize("question_set", SETS)
def test_our_moodle_xml_has_the_structure_that_moodle_documents(question_set: QuestionSet) -> None:
    """After docs.moodle.org, “Moodle XML format”: what each type of question has to hold."""
    quiz = ElementTree.fromstring(writer_for("set.xml")(question_set).data)
    questions = [each for each in quiz.findall("question") if each.get("type") != "category"]

    assert quiz.tag == "quiz"
    assert {each.get("type") for each in questions} <= {"multichoice", "shortanswer", "truefalse"}
    for each in questions:
        fractions = sorted(float(answer.get("fraction", "")) for answer in each.findall("answer"))
        assert each.findtext("name/text")
        assert each.findtext("questiontext/text")
        assert all(answer.findtext("text") for answer in each.findall("answer"))
        if each.get("type") == "shortanswer":
            assert set(fractions) == {100.0}
            assert each.findtext("usecase") in {"0", "1"}
        else:
            assert fractions[-1] == 100.0
            assert not any(fractions[:-1])
        if each.get("type") == "multichoice":
            assert each.findtext("single") == "true"
            assert each.findtext("shuffleanswers") in {"0", "1", "true", "false"}


def read_as_aiken(text: str) -> list[tuple[str, list[str], str]]:
    """Read Aiken as docs.moodle.org tells it, with nothing of ours."""
    found: list[tuple[str, list[str], str]] = []
    prompt, options = "", list[str]()
    for line in text.splitlines():
        option = re.match(r"([A-Z])[.)] (.+)", line)
        if line.startswith("ANSWER: "):
            found.append((prompt, options, options["ABCDEFGHIJ".index(line.removeprefix("ANSWER: "))]))
            prompt, options = "", []
        elif option is not None:
            assert option[1] == "ABCDEFGHIJ"[len(options)]
            options = [*options, option[2]]
        elif line.strip():
            assert not prompt, "a prompt is one line"
            prompt = line
    assert not prompt, "each prompt has its answer"
    return found


@pytest.mark.parametrize("question_set", SETS)
def test_our_aiken_is_read(question_set: QuestionSet) -> None:
    written = writer_for("set.aiken")(question_set).data.decode()
    expected = questions_in(written.encode(), "set.aiken")

    assert [
        (prompt.strip(), tuple(options), right) for prompt, options, right in read_as_aiken(written.lstrip("\ufeff"))
    ] == [(question.prompt, question.options, question.key) for question in expected]
