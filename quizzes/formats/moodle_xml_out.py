"""How is a question set written as Moodle XML, so that Moodle imports it and we read it again?"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from quizzes.formats.losses import Lost, Written, fitted
from quizzes.formats.moodle_text import category_of, question_text, tags_of, told
from quizzes.formats.moodle_text import fit as fit_for_moodle
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import Localized, Question, QuestionSet

_PLAIN = ' format="plain_text"'


def write(question_set: QuestionSet) -> Written:
    """Write a set; the same set gives the same bytes everywhere."""
    made = fitted(question_set, fit)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", *_category(category_of(question_set))]
    for question in made.questions:
        lines += _question(question)
    lines.append("</quiz>\n")
    return Written(data="\n".join(lines).encode("utf-8", "replace"), losses=made.losses)


def fit(question: Question) -> Question | Lost:
    """Keep what Moodle XML holds; a star in a typed answer means anything there, if no backslash is before it."""
    small = fit_for_moodle(question)
    if isinstance(small, Lost) or small.form is not Form.TYPED:
        return small
    return Lost.TEXT if any("*" in answer for answer in small.answer) else small


def _category(title: str) -> Iterator[str]:
    yield ' <question type="category">'
    yield f"  <category>{_text(f'$course$/{title}')}</category>"
    yield " </question>"


def _question(question: Question) -> Iterator[str]:
    is_choice = question.form is Form.CHOICE
    yield f' <question type="{"multichoice" if is_choice else "shortanswer"}">'
    yield f"  <name>{_text(question.id)}</name>"
    yield f"  <questiontext{_PLAIN}>{_text(question_text(question))}</questiontext>"
    yield f"  <generalfeedback{_PLAIN}>{_said(question.explanation)}</generalfeedback>"
    yield "  <defaultgrade>1</defaultgrade>"
    yield "  <penalty>0.3333333</penalty>"
    yield "  <hidden>0</hidden>"
    yield f"  <idnumber>{escape(question.id, quote=False)}</idnumber>"
    if is_choice:
        yield "  <single>true</single>"
        yield "  <shuffleanswers>true</shuffleanswers>"
        yield "  <answernumbering>ABCD</answernumbering>"
    else:
        yield "  <usecase>0</usecase>"
    for option in question.options or question.answer:
        reason = question.why_not_of(option)
        fraction = 100 if not is_choice or option == question.key else 0
        yield f'  <answer fraction="{fraction}"{_PLAIN}>'
        yield f"   {_text(option)}"
        yield f"   <feedback{_PLAIN}>{_said(None if reason is None else reason.text)}</feedback>"
        yield "  </answer>"
    yield f"  <tags>{''.join(f'<tag>{_text(tag)}</tag>' for tag in tags_of(question))}</tags>"
    yield " </question>"


def _said(text: Localized | None) -> str:
    return _text("" if text is None else told(text))


def _text(text: str) -> str:
    return f"<text>{escape(text, quote=False)}</text>"
