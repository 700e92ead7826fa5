"""What does a question of Moodle, as GIFT or Moodle XML give it, become; and if nothing, why?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from quizzes.chinese.scripts import script_of
from quizzes.formats.entries import Entry
from quizzes.formats.moodle_text import heard, kind_of, of_tags, parted, reasons
from quizzes.languages import Script
from quizzes.question import ID_PATTERN, Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.formats.entries import Spot
    from quizzes.problem import Problem

WHOLE = 100.0
_MOST_WHOLE_NUMBERS = 21
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
_NOTHING = re.compile(r"[+-]?(?:0+(?:\.0*)?|\.0+)")
_TRUTHS = ("true", "false")
TRUE_FALSE = {Script.SIMPLIFIED: ("对", "错"), Script.TRADITIONAL: ("對", "錯")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer of a question of Moodle: its text, its share of the credit in hundredths, what is said on it."""

    text: str
    fraction: float
    spot: Spot
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodleQuestion:
    """
    A question as Moodle has it, its texts without markup; `qtype` is Moodle's name of its type.

    `has_media` is of what is asked or offered, `has_media_in_feedback` of what is said on an answer.
    """

    qtype: str
    text: str
    spot: Spot
    answers: Sequence[Answer] = ()
    feedback: str = ""
    id: str | None = None
    tags: Sequence[str] = ()
    has_media: bool = False
    has_media_in_feedback: bool = False


_NOT_TAKEN = {
    "description": "this is a text without a question; it was left out. Put it before the prompts that need it",
    "essay": "an essay cannot be graded by itself; it was left out",
    "matching": "a question that matches pairs was left out; write one choice for each pair",
    "cloze": "a text with several questions in it was left out; write one question for each gap",
    "multianswer": "a text with several questions in it was left out; write one question for each gap",
    "calculated": "a question that is calculated was left out; write a choice or a typed answer",
}


def entry_of(question: MoodleQuestion, problems: list[Problem]) -> Entry | None:
    """Write a question as format 1 would have it; what cannot be taken is left out, and is said."""
    if question.qtype == "truefalse":
        question = _with_truth_values(question)
    if question.has_media:
        message = "a picture, sound or film cannot be taken along; the question was left out"
        _left_out(question, problems, "picture", message)
        return None
    content = _CONTENTS.get(question.qtype, _no_content)(question, problems)
    if content is None:
        return None
    if question.has_media_in_feedback:
        message = "a picture, sound or film in what is said on an answer cannot be taken along; its words were kept"
        problems.append(question.spot.warning("picture", message))
    parts = parted(question.text)
    known = of_tags(question.tags)
    right = content.get("answer", ())
    feedback = {answer.text: answer.feedback for answer in question.answers if answer.feedback}
    explanation = "\n".join(filter(None, (question.feedback, *(feedback.get(key, "") for key in right[:1]))))
    default_kind = Kind.COMPREHENSION if question.qtype == "numerical" else kind_of(parts["prompt"])
    whole = {"kind": default_kind.value, **known, **parts, **content}
    whole |= {"explanation": heard(explanation)} if explanation else {}
    wrong = reasons(feedback, right) if content["form"] == Form.CHOICE else {}
    whole |= {"why_not": wrong} if wrong else {}
    whole |= {"id": question.id} if question.id and ID_PATTERN.fullmatch(question.id) else {}
    return Entry(content=whole, spot=question.spot, spots=_spots(question, content))


def _choice(question: MoodleQuestion, problems: list[Problem]) -> dict[str, Any] | None:
    right = [answer for answer in question.answers if answer.fraction >= WHOLE]
    partly = [answer for answer in question.answers if 0 < answer.fraction < WHOLE]
    if len(right) != 1:
        if not right and not partly:
            message = "no option is marked as right; mark one"
            problems.append(question.spot.error("no-right-option", message))
            return None
        message = "more than one option is right, or none wholly; the question was left out. Let one be right"
        _left_out(question, problems, "several-right", message)
        return None
    problems += [
        answer.spot.warning("part-of-credit", "this option earns a part of the credit in Moodle; here it is wrong")
        for answer in partly
    ]
    options = [answer.text for answer in question.answers]
    return {
        "form": Form.CHOICE.value,
        "options": options,
        "answer": [right[0].text],
    }


def _typed(question: MoodleQuestion, problems: list[Problem]) -> dict[str, Any] | None:
    accepted = []
    for answer in question.answers:
        text = answer.text
        if answer.fraction < WHOLE:
            message = f"the answer “{text}” earns a part of the credit, or none; it was left out"
            problems.append(answer.spot.warning("part-of-credit", message))
        elif "*" in text.replace(r"\*", ""):
            message = f"“{text}” stands for many answers; it was left out. Write out what is accepted"
            problems.append(answer.spot.warning("wildcard", message))
        else:
            accepted.append(text.replace(r"\*", "*"))
    if not accepted:
        _left_out(question, problems, "no-answer", "no answer is left that could be typed; the question was left out")
        return None
    return {"form": Form.TYPED.value, "answer": list(dict.fromkeys(accepted))}


def _with_truth_values(question: MoodleQuestion) -> MoodleQuestion:
    """Write the answers true and false, in whichever order they stand, as our options have them."""
    words = dict(zip(_TRUTHS, TRUE_FALSE[script_of(question.text)], strict=True))
    found = {words.get(answer.text.casefold()): answer for answer in question.answers}
    if found.keys() != set(words.values()):
        return question
    return replace(question, answers=tuple(replace(found[word], text=word) for word in words.values()))


def _numerical(question: MoodleQuestion, problems: list[Problem]) -> dict[str, Any] | None:
    accepted: list[str] = []
    for answer in question.answers:
        if answer.fraction < WHOLE:
            message = f"the answer “{answer.text}” earns a part of the credit, or none; it was left out"
            problems.append(answer.spot.warning("part-of-credit", message))
            continue
        numbers = list(_numbers(answer.text))
        if not numbers:
            message = f"“{answer.text}” takes more numbers than can be listed; the question was left out"
            _left_out(question, problems, "range-of-numbers", message)
            return None
        accepted += numbers
    if not accepted:
        _left_out(question, problems, "no-answer", "no answer is left that could be typed; the question was left out")
        return None
    return {"form": Form.TYPED.value, "answer": list(dict.fromkeys(accepted))}


def _numbers(text: str) -> Iterator[str]:
    """Give the whole numbers of `answer:tolerance` or `least..most`, the middle first; a number alone as it stands."""
    low, range_, high = (each.strip() for each in text.partition(".."))
    middle, _, margin = (each.strip() for each in text.partition(":"))
    tolerance = margin or "0"
    if not range_ and _NUMBER.fullmatch(middle) and _NOTHING.fullmatch(tolerance):
        yield middle.removeprefix("+")
        return
    whole = tolerance.partition(".")[0] or "0" if _NUMBER.fullmatch(tolerance) else ""
    ends = (low, high) if range_ else (middle, whole)
    if not all(re.fullmatch(r"[+-]?\d{1,9}", end) for end in ends):
        return
    first, last = map(int, ends) if range_ else (int(middle) - int(whole), int(middle) + int(whole))
    if 0 <= last - first < _MOST_WHOLE_NUMBERS:
        centre = (first + last) / 2
        yield from map(str, sorted(range(first, last + 1), key=lambda number: (abs(number - centre), number)))


def _no_content(question: MoodleQuestion, problems: list[Problem]) -> None:
    message = _NOT_TAKEN.get(question.qtype, f"a question of the type “{question.qtype[:30]}” was left out")
    _left_out(question, problems, f"{question.qtype[:30]}-left-out", message)


_CONTENTS = {"multichoice": _choice, "shortanswer": _typed, "truefalse": _choice, "numerical": _numerical}


def _left_out(question: MoodleQuestion, problems: list[Problem], code: str, message: str) -> None:
    problems.append(question.spot.warning(code, message))


def _spots(question: MoodleQuestion, content: dict[str, Any]) -> dict[str, Spot]:
    name = "options" if content["form"] == Form.CHOICE else "answer"
    spots = {f"{name}[{i}]": answer.spot for i, answer in enumerate(question.answers)}
    return {**spots, "why_not": question.spot}
