"""What is wrong with the questions of a file: each for itself, and with one another?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.errors import InvalidQuestion
from quizzes.formats.fields import QUESTION, RULES_OF_FORM, TEXT, RuleOfForm
from quizzes.formats.json_path import quoted
from quizzes.formats.question_content import question_from_json
from quizzes.formats.shape_check import problem_at, problems_of_keys, problems_of_shape
from quizzes.question import LEAST_TILES, Form, Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence
    from typing import Any

    from quizzes.formats.json_path import Place
    from quizzes.limits import Limits
    from quizzes.problem import Problem
    from quizzes.question import Question

_CURES = {
    "options": "change the options",
    "answer": "write it exactly as in the options",
    "accepted_orders": "use each tile of the options once",
    "why_not": "name only options that are wrong, each once",
}
_CURES_OF_FORM = {
    Form.TYPED.value: {"answer": "keep one of the two"},
    Form.ORDER.value: {"answer": "use each of them once"},
}
# What another field may be judged beside, where it is itself missing or wrong.
_STAND_INS: Mapping[str, Any] = {"kind": Kind.CLOZE.value, "prompt": "?"}
_A_TEXT = "⟦{}⟧"
# What is not judged where options or answers are missing or wrong.
_ENTAILED = {"options": ("answer", "accepted_orders", "why_not"), "answer": ("accepted_orders", "why_not")}


@dataclass(frozen=True, slots=True)
class QuestionReading:
    """A question as it was read, or why there is none."""

    question: Question | None
    problems: tuple[Problem, ...]


def read_question(value: object, place: Place, limits: Limits) -> QuestionReading:
    """Read one question with all that is wrong with it alone."""
    if not isinstance(value, dict):
        return QuestionReading(None, tuple(problems_of_shape(QUESTION, value, place, limits)))
    rule = _rule_of(value)
    problems = [*problems_of_keys(QUESTION, value, place), *_problems_of_form(rule, value, place)]
    sound = {}
    for field in QUESTION.fields:
        if field.name in value:
            of_field = [*problems_of_shape(field.shape, value[field.name], (*place, field.name), limits)]
            problems += of_field
            if not of_field and field.name not in rule.forbidden:
                sound[field.name] = value[field.name]
    if "form" not in sound:
        return QuestionReading(None, tuple(problems))
    missing = _stand_ins(rule, value, sound, limits)
    try:
        question = question_from_json({**_STAND_INS, **sound, **missing})
    except InvalidQuestion as error:
        return QuestionReading(None, (*problems, *_problems_of_faults(error, value, place, missing)))
    return QuestionReading(None if problems else question, tuple(problems))


def _stand_ins(
    rule: RuleOfForm, value: dict[str, Any], sound: Mapping[str, Any], limits: Limits
) -> dict[str, list[str]]:
    """Give options and answers by which the others can be judged, where some are missing or wrong."""
    missing = {}
    if "options" in rule.required and "options" not in sound:
        missing["options"] = _texts_for(value.get("options"), limits) or [_A_TEXT.format(i) for i in range(LEAST_TILES)]
    if "answer" not in sound:
        options = missing.get("options") or sound.get("options", ())
        by_form = {Form.CHOICE: options[:1], Form.ORDER: options}
        missing["answer"] = [*by_form.get(sound["form"], _texts_for(value.get("answer"), limits))] or ["?"]
    return missing


def _texts_for(values: object, limits: Limits) -> list[str]:
    """Give the texts of a list, another text in the place of each that is none."""
    if not isinstance(values, list) or len(values) > limits.items:
        return []
    return [
        _A_TEXT.format(i) if any(problems_of_shape(TEXT, text, (), limits)) else text for i, text in enumerate(values)
    ]


def problems_between(values: Sequence[object]) -> Iterator[Problem]:
    """Find ids that stand twice, and questions that a learner could not tell apart."""
    ids: dict[str, int] = {}
    repeated = dict(repeats(values))
    for i, value in enumerate(values):
        if not isinstance(value, dict):
            continue
        if isinstance(id_ := value.get("id"), str) and (first := ids.setdefault(id_, i)) != i:
            message = f"{quoted(id_)} is the id of questions[{first}] too; give each question its own"
            yield problem_at(("questions", i, "id"), "repeated-id", message)
        if i in repeated:
            message = f"prompt, hint, passage and options are those of questions[{repeated[i]}]; keep one of the two"
            yield problem_at(("questions", i), "repeated-question", message)


def repeats(values: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Find questions that a learner could not tell from one before, and give the places of both."""
    looks: dict[tuple[object, ...], int] = {}
    for i, value in enumerate(values):
        if isinstance(value, dict) and (look := _look(value)) is not None and (first := looks.setdefault(look, i)) != i:
            yield i, first


def _look(value: dict[str, Any]) -> tuple[object, ...] | None:
    hint, options = value.get("hint"), value.get("options", ())
    try:
        shown = (value.get("prompt"), value.get("passage"), tuple(sorted(options)))
        look = (*shown, None if hint is None else tuple(sorted(hint.items())))
        hash(look)
    except (AttributeError, TypeError):
        return None
    return look if isinstance(value.get("prompt"), str) else None


def _rule_of(value: dict[str, Any]) -> RuleOfForm:
    form = value.get("form")
    return next((rule for name, rule in RULES_OF_FORM.items() if name == form), RuleOfForm())


def _problems_of_form(rule: RuleOfForm, value: dict[str, Any], place: Place) -> Iterator[Problem]:
    for name in rule.required:
        if name not in value:
            message = f"this key is missing: a question of form {value['form']} needs it"
            yield problem_at((*place, name), "missing-key", message)
    for name in rule.forbidden:
        if name in value:
            message = f"a question of form {value['form']} cannot have this key; take it away"
            yield problem_at((*place, name), "unknown-key", message)


def _problems_of_faults(
    error: InvalidQuestion, value: dict[str, Any], place: Place, missing: Container[str]
) -> Iterator[Problem]:
    """Say with its cure what one field demands of another; what only a wrong or missing one entails is left out."""
    cures = {**_CURES, **_CURES_OF_FORM.get(value["form"], {})}
    for path, message in error.faults:
        name, *indexes = path.removesuffix("]").split("[")
        index = tuple(map(int, indexes))
        if any(each in missing and name in _ENTAILED[each] for each in _ENTAILED):
            continue
        if name == "accepted_orders" and error.faults[0][0] == "answer":
            continue
        given = value.get(name)
        if name in missing and index and not (isinstance(given, list) and index[0] < len(given)):
            continue  # what stands in for a field is nobody's fault
        found = f" ({quoted(value[name][index[0]])})" if index and name != "accepted_orders" else ""
        cure = cures.get(name, "change it")
        code = "wrong-orders" if name == "accepted_orders" else f"wrong-{name.replace('_', '-')}"
        yield problem_at((*place, name, *index), code, f"{message}{found}; {cure}")
