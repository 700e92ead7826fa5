"""How much of a question set does Aiken carry? Choices alone, each text on one line, and nothing besides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.formats.losses import Lost, Written, cleaned, fitted
from quizzes.formats.moodle_text import kind_of, with_gaps
from quizzes.formats.option_signs import CAPITALS
from quizzes.formats.paper import ANSWER
from quizzes.formats.question_content import question_from_json, question_to_json
from quizzes.question import Form

if TYPE_CHECKING:
    from quizzes.question import Question, QuestionSet

_AT_MOST_A_SIGN = 1  # Moodle leaves out lines as short as that


def write(question_set: QuestionSet) -> Written:
    """Write a set; the same set gives the same bytes everywhere."""
    made = fitted(question_set, fit)
    text = "\n".join(map(_block, made.questions))
    return Written(data=text.encode("utf-8", "replace"), losses=made.losses)


def fit(question: Question) -> Question | Lost:
    """Keep prompt and options, with the passage before the prompt; the id is made anew from them."""
    plain = cleaned(question, _one_line)
    if isinstance(plain, Lost):
        return plain
    if plain.form is not Form.CHOICE:
        return Lost.FORM
    prompt = plain.prompt if plain.passage is None else f"{plain.passage}　{plain.prompt}"
    if CAPITALS.option.fullmatch(prompt) or ANSWER.fullmatch(prompt) or len(prompt) <= _AT_MOST_A_SIGN:
        return Lost.TEXT
    bare = replace(plain, kind=kind_of(prompt), prompt=prompt)
    content = question_to_json(bare)
    return question_from_json({name: content[name] for name in ("kind", "form", "prompt", "options", "answer")})


def _block(question: Question) -> str:
    options = (f"{chr(ord('A') + i)}. {option}\n" for i, option in enumerate(question.options))
    right = chr(ord("A") + question.options.index(question.key))
    return f"{question.prompt}\n{''.join(options)}ANSWER: {right}\n"


def _one_line(text: str) -> str:
    return " ".join(filter(None, map(str.strip, with_gaps(text).split("\n"))))
