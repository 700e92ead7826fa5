"""What was found in a file, as values that a row can keep: plain JSON, so that a restart finds them again."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from quizzes.formats.question_content import question_from_json, question_to_json
from quizzes.problem import Problem, Severity
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizzes.question import Question, QuestionSet

SAMPLE, MOST_UNPOLLED = 5, 10
LONGEST_MESSAGE = 1_000
# More than anybody goes through: with ten thousand, a row took the bot a third of a second to read and to tell of.
MOST_PROBLEMS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """
    What there is to tell of a file, but for what it would change.

    `turns`, `pairs` and `words` are of an interview: turns, sentences with a translation, explained words. `id` is
    what the file itself would be called; a file that `names_set` wants just that id, and one that `states_title` just
    that title, whatever the set is called that it is the next version of. Of more problems than anybody
    reads, so many are `left_out`, and so many of these are errors. So many choices fit no poll and are `unpolled`; the
    first of them are named by their numbers in the set.
    """

    kind: str
    id: str = ""
    names_set: bool = False
    title: Mapping[str, str]
    states_title: bool = True
    turns: int = 0
    pairs: int = 0
    words: int = 0
    kinds: Mapping[str, int]
    subtypes: Mapping[str, int]
    problems: tuple[Problem, ...]
    left_out: int = 0
    left_out_errors: int = 0
    unpolled: int = 0
    first_unpolled: tuple[int, ...] = ()
    sample: tuple[Question, ...] = ()

    @property
    def questions(self) -> int:
        """How many questions there are."""
        return sum(self.kinds.values())

    @property
    def errors(self) -> int:
        """How many problems keep the file from being added."""
        return _errors_in(self.problems) + self.left_out_errors

    @property
    def findings(self) -> int:
        """How many problems there are in all."""
        return len(self.problems) + self.left_out

    @property
    def localized_title(self) -> Localized:
        """The title as a set has it."""
        return Localized(**self.title)


def to_json(found: Found) -> dict[str, Any]:
    """Write it down."""
    return {
        "kind": found.kind,
        "id": found.id,
        "names_set": found.names_set,
        "title": dict(found.title),
        "states_title": found.states_title,
        "turns": found.turns,
        "pairs": found.pairs,
        "words": found.words,
        "kinds": dict(found.kinds),
        "subtypes": dict(found.subtypes),
        "problems": [asdict(problem) for problem in found.problems],
        "left_out": found.left_out,
        "left_out_errors": found.left_out_errors,
        "unpolled": found.unpolled,
        "first_unpolled": list(found.first_unpolled),
        "sample": [question_to_json(question) for question in found.sample],
    }


def from_json(content: Mapping[str, Any]) -> Found:
    """Read what `to_json` wrote."""
    problems = tuple(Problem(**{**each, "severity": Severity(each["severity"])}) for each in content["problems"])
    sample = tuple(map(question_from_json, content["sample"]))
    first = tuple(content.get("first_unpolled", ()))
    return Found(**{**content, "problems": problems, "first_unpolled": first, "sample": sample})


def counts_of(question_set: QuestionSet) -> tuple[Counter[str], Counter[str]]:
    """Count questions by kind, and by kind and subtype."""
    kinds = Counter(question.kind.value for question in question_set.questions)
    return kinds, Counter(f"{question.kind}.{question.subtype}" for question in question_set.questions)


def sample_of(questions: Sequence[Question]) -> tuple[Question, ...]:
    """Choose some questions, of as many subtypes as there are, in the order of the set."""
    firsts: dict[str, int] = {}
    for place, question in enumerate(questions):
        firsts.setdefault(f"{question.kind}.{question.subtype}", place)
    places = _spread(sorted(firsts.values()))
    rest = (place for place in _spread(range(len(questions))) if place not in places)
    return tuple(questions[place] for place in sorted([*places, *rest][:SAMPLE]))


def _spread(places: Sequence[int]) -> list[int]:
    """Take some of many, from the whole length."""
    if len(places) <= SAMPLE:
        return list(places)
    return [places[number * len(places) // SAMPLE] for number in range(SAMPLE)]


def with_problems(found: Found, problems: Sequence[Problem]) -> Found:
    """Give what was found together with the problems, and say how many of them are left out."""
    kept = shortened_problems(problems)
    return replace(
        found,
        problems=kept,
        left_out=len(problems) - len(kept),
        left_out_errors=_errors_in(problems) - _errors_in(kept),
    )


def _errors_in(problems: Iterable[Problem]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def shortened_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Keep problems that a hostile file made long, or many, from filling a row; errors stay before warnings."""
    return tuple(
        problem
        if len(problem.message) <= LONGEST_MESSAGE
        else Problem(**{**asdict(problem), "severity": problem.severity, "message": problem.message[:LONGEST_MESSAGE]})
        for problem in _most(list(problems))
    )


def _most(problems: Sequence[Problem]) -> Sequence[Problem]:
    if len(problems) <= MOST_PROBLEMS:
        return problems
    places = sorted(range(len(problems)), key=lambda place: problems[place].severity is not Severity.ERROR)
    return [problems[place] for place in sorted(places[:MOST_PROBLEMS])]
