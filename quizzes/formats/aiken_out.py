"""
How much of a question set does Aiken carry? Choices alone, each text on one line, and nothing besides.

Aiken has no signs that keep a text from being read as something else, and papers of teachers are read as well. What is
written is therefore read back: a question that would come back otherwise is left out. Where prompts begin with numbers
that would be taken off, 1、2、3里哪个最大？, all are given others before them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.formats.aiken import read
from quizzes.formats.entries import Upload
from quizzes.formats.losses import Lost, Written, cleaned, fitted
from quizzes.formats.moodle_text import kind_of, with_gaps
from quizzes.formats.question_content import question_from_json, question_to_json
from quizzes.limits import DEFAULT_LIMITS
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quizzes.question import Question, QuestionSet

_AT_MOST_A_SIGN = 1  # Moodle leaves out lines as short as that
_MOST_NUMBERS = 999


def write(question_set: QuestionSet) -> Written:
    """Write a set; the same set gives the same bytes everywhere."""
    for fit_in in (fit, fit_in_plain):
        made = fitted(question_set, fit_in)
        data = _plain(made.questions)
        if _come_back(made.questions, data):
            return Written(data=data, losses=made.losses)
    made = fitted(question_set, fit_in_numbered)
    return Written(data=_numbered(made.questions), losses=made.losses)


def fit(question: Question) -> Question | Lost:
    """Keep prompt and options, with the passage before the prompt; the id is made anew from them."""
    plain = cleaned(question, _one_line)
    if isinstance(plain, Lost):
        return plain
    if plain.form is not Form.CHOICE:
        return Lost.FORM
    small = _bare(plain)
    return small if len(small.prompt) > _AT_MOST_A_SIGN else Lost.TEXT


def fit_in_plain(question: Question) -> Question | Lost:
    """Keep the same of what is read as it was written, alone and between others."""
    small = fit(question)
    if isinstance(small, Lost):
        return small
    return small if _is_read_alone(small) and _is_read_between(small, _plain) else Lost.TEXT


def fit_in_numbered(question: Question) -> Question | Lost:
    """Keep the same of what is read so between numbered ones, too."""
    small = fit_in_plain(question)
    return small if isinstance(small, Lost) or _is_read_between(small, _numbered) else Lost.TEXT


def _bare(question: Question) -> Question:
    prompt = question.prompt if question.passage is None else f"{question.passage}　{question.prompt}"
    content = question_to_json(replace(question, kind=kind_of(prompt), prompt=prompt))
    return question_from_json({name: content[name] for name in ("kind", "form", "prompt", "options", "answer")})


def _is_read_alone(question: Question) -> bool:
    return _come_back((question,), _plain((question,)))


def _is_read_between(question: Question, write_all: Callable[[Sequence[Question]], bytes]) -> bool:
    questions = (_BEFORE, question, _BEHIND)
    return _come_back(questions, write_all(questions))


def _come_back(questions: Sequence[Question], data: bytes) -> bool:
    if not questions:
        return True
    found = read(Upload(data=data, name="", limits=DEFAULT_LIMITS)).question_set
    return found is not None and found.questions == tuple(questions)


def _plain(questions: Sequence[Question]) -> bytes:
    return _in_bytes(map(_block, questions))


def _numbered(questions: Sequence[Question]) -> bytes:
    """Give the prompts numbers, of which one alone would count nothing, and long ones are none of a paper."""
    if len(questions) == 1:
        return _plain(questions)
    return _in_bytes(f"{at % _MOST_NUMBERS + 1}. {_block(question)}" for at, question in enumerate(questions))


def _in_bytes(blocks: Iterable[str]) -> bytes:
    return "\n".join(blocks).encode("utf-8", "replace")


def _block(question: Question) -> str:
    options = (f"{chr(ord('A') + i)}. {option}\n" for i, option in enumerate(question.options))
    right = chr(ord("A") + question.options.index(question.key))
    return f"{question.prompt}\n{''.join(options)}ANSWER: {right}\n"


def _one_line(text: str) -> str:
    return " ".join(filter(None, map(str.strip, with_gaps(text).split("\n"))))


def _neighbour(prompt: str) -> Question:
    content = {"kind": kind_of(prompt).value, "form": Form.CHOICE.value, "prompt": prompt, "answer": ["前"]}
    return question_from_json({**content, "options": ["前", "后"]})


_BEFORE, _BEHIND = _neighbour("这是在前面的吗？"), _neighbour("这是在后面的吗？")
