"""How is a question set written in GIFT, so that Moodle and we read the same of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats.gift_text import escaped, is_formatted, is_weighted
from quizzes.formats.losses import Lost, Written, fitted
from quizzes.formats.moodle_text import category_of, question_text, tags_of, told
from quizzes.formats.moodle_text import fit as fit_for_moodle
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import Localized, Question, QuestionSet


def write(question_set: QuestionSet) -> Written:
    """Write a set; the same set gives the same bytes everywhere."""
    made = fitted(question_set, fit)
    blocks = (f"$CATEGORY: {category_of(question_set)}", *map(_block, made.questions))
    return Written(data=("\n\n".join(blocks) + "\n").encode("utf-8", "replace"), losses=made.losses)


def fit(question: Question) -> Question | Lost:
    """Keep what GIFT holds; a typed answer with an arrow or a star in it means another thing there."""
    small = fit_for_moodle(question)
    if isinstance(small, Lost):
        return small
    if small.form is Form.CHOICE:
        return Lost.TEXT if small.key.startswith("%100%") else small
    return Lost.TEXT if any("->" in answer or "*" in answer for answer in small.answer) else small


def _block(question: Question) -> str:
    fields = (f"[id:{_in_comment(question.id)}]", *(f"[tag:{_in_comment(tag)}]" for tag in tags_of(question)))
    text = escaped(question_text(question))
    return "\n".join((f"// {' '.join(fields)}", f"::{question.id}::[plain]{text} {{", *_answers(question), "}"))


def _answers(question: Question) -> Iterator[str]:
    if question.form is Form.TYPED:
        for answer in question.answer:
            yield f"\t={'%100%' if is_weighted(answer) else ''}{_text(answer)}"
    else:
        for option in question.options:
            reason = question.why_not_of(option)
            yield f"\t{_sign(question, option)}{_text(option)}{'' if reason is None else _said('#', reason.text)}"
    if question.explanation is not None:
        yield f"\t{_said('####', question.explanation)}"


def _sign(question: Question, option: str) -> str:
    if option == question.key:
        return "="
    return "~%0%" if is_weighted(option) else "~"


def _said(sign: str, text: Localized) -> str:
    return f"{sign}{_text(told(text))}"


def _text(text: str) -> str:
    return f"{'[plain]' if is_formatted(text) else ''}{escaped(text)}"


def _in_comment(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line.replace("\\", "\\\\").replace("]", r"\]")
