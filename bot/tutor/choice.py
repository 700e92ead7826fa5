"""
Which questions make the next quiz.

What was not asked yet comes first, then what is most urgent: of one learner what went wrong last, then what was right
least often since, so that all comes up again in turn. Within that, kinds take turns, and so do the subtypes of a kind;
of a subtype's questions the one comes that lies farthest from those chosen already and gives none of their answers
away. Rather than one that does, an older question comes; only a word of the answer is no such matter.
"""

from __future__ import annotations

import hashlib
from bisect import bisect, insort
from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from quizzes.giveaway import SAME_PLACE, clash, revealed, traces
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizzes.giveaway import Traces
    from quizzes.question import Kind, Question

NEVER_ANSWERED: Mapping[str, int] = MappingProxyType({})

# How many candidates of a subtype are compared, and how long a quiz may be for that: bounds for the time on large sets.
CANDIDATES = 24
LONGEST_CHECKED = 100
IN_MIND = 8  # questions whose sentences a learner remembers
# The word lists put levels 7 to 9 together.
TOP_LEVELS = 7

Subtype: TypeAlias = tuple["Kind", str]
# The candidates of one tier, by kind and subtype, in the order of the seed.
Tier: TypeAlias = dict[Subtype, list["Question"]]


def choose(
    questions: Sequence[Question],
    *,
    n: int,
    seed: int,
    kind: Kind | None = None,
    level: int | None = None,
    answered: Mapping[str, int] = NEVER_ANSWERED,
) -> tuple[Question, ...]:
    """
    Choose up to `n` questions, of `kind` and of `level` only if one is given, in the order to ask them.

    `answered` tells how urgent each question is that was answered before: the more the sooner. The same arguments give
    the same quiz.
    """
    wanted = fitting(questions, kind, level)
    quiz = _Quiz(positions=_positions(questions), is_checked=min(n, len(wanted)) <= LONGEST_CHECKED)
    tiers = _tiers(wanted, seed, answered)
    while len(quiz.chosen) < n:
        candidate = quiz.next_of(tiers)
        if candidate is None:
            break
        quiz.take(candidate)
    return quiz.answers_before_giveaways() if quiz.is_checked else tuple(quiz.chosen)


def fitting(questions: Iterable[Question], kind: Kind | None, level: int | None) -> list[Question]:
    """Give the questions of a kind and of a level; None of either is all."""
    return [
        question
        for question in questions
        if (kind is None or question.kind is kind) and (level is None or level_of(question) == level)
    ]


def gentlest(questions: Sequence[Question], n: int) -> list[Question]:
    """
    Give the questions for somebody of whom nothing is known yet: of as many levels, the lowest first, as it takes.

    That is until there are `n` of each kind of which the set has as many. What has no level may be of any.
    """
    wanted = {kind for kind, there in Counter(question.kind for question in questions).items() if there >= n}
    for highest in range(1, TOP_LEVELS):
        found = [question for question in questions if (level_of(question) or 0) <= highest]
        counts = Counter(question.kind for question in found)
        if len(found) >= n and all(counts[kind] >= n for kind in wanted):
            return found
    return list(questions)


def levels(questions: Iterable[Question], kind: Kind | None = None) -> dict[int, int]:
    """Count the questions of a kind by level, those without one left out, the lowest level first."""
    counts = Counter(level for question in fitting(questions, kind, None) if (level := level_of(question)) is not None)
    return dict(sorted(counts.items()))


def level_of(question: Question) -> int | None:
    """Give the level of a question; those of the top are one."""
    return None if question.level is None else min(question.level, TOP_LEVELS)


def urgencies(verdicts: Iterable[tuple[str, Verdict]]) -> dict[str, int]:
    """
    Say how urgent each question is of which a learner's answers were worth this, the first answer first.

    What went wrong last has 0, and each time that it is right takes one away.
    """
    found: dict[str, int] = defaultdict(int)
    for question, verdict in verdicts:
        found[question] = found[question] - 1 if verdict is Verdict.CORRECT else 0
    return found


class _Candidate(NamedTuple):
    """A question that may come next: what it would give away, and from where it is taken."""

    cost: int
    question: Question
    bucket: list[Question]


class _Quiz:
    """The quiz while it grows."""

    def __init__(self, *, positions: Mapping[str, float], is_checked: bool) -> None:
        self.chosen: list[Question] = []
        self.is_checked = is_checked
        self._positions = positions
        self._taken: list[float] = []
        self._kinds: Counter[Kind] = Counter()
        self._subtypes: Counter[Subtype] = Counter()
        # What a candidate gives away of the questions chosen so far: against how many it was compared, and the sum.
        self._costs: dict[str, tuple[int, int]] = {}
        # By the id of the question: to look them up by a whole question takes longer than to compare two of them.
        self._traces: dict[str, Traces] = {}

    def take(self, question: Question) -> None:
        self.chosen.append(question)
        insort(self._taken, self._positions[question.id])
        self._kinds[question.kind] += 1
        self._subtypes[question.kind, question.subtype] += 1

    def next_of(self, tiers: Sequence[Tier]) -> Question | None:
        """Take out of the tiers the question that fits best, or None if they are empty."""
        best: _Candidate | None = None
        for tier in tiers:
            best = self._best_of(tier, best)
            if best is not None and best.cost < SAME_PLACE:
                break
        if best is None:
            return None
        best.bucket.remove(best.question)
        return best.question

    def _best_of(self, tier: Tier, best: _Candidate | None) -> _Candidate | None:
        """Find the first candidate of the tier that costs nothing, else the cheapest of it and of `best`."""
        for subtype in sorted((key for key in tier if tier[key]), key=self._frequency):
            bucket = tier[subtype]
            for question in sorted(bucket[:CANDIDATES], key=self._nearness):
                cost = self._cost(question)
                if best is None or cost < best.cost:
                    best = _Candidate(cost, question, bucket)
                if cost == 0:
                    return best
        return best

    def _frequency(self, subtype: Subtype) -> tuple[int, int]:
        return self._kinds[subtype[0]], self._subtypes[subtype]

    def _nearness(self, question: Question) -> float:
        if not self._taken:
            return 0
        position = self._positions[question.id]
        i = bisect(self._taken, position)
        return -min(abs(position - taken) for taken in self._taken[max(0, i - 1) : i + 1])

    def _cost(self, question: Question) -> int:
        if not self.is_checked:
            return 0
        compared, cost = self._costs.get(question.id, (0, 0))
        own = self._traces_of(question)
        cost += sum(clash(self._traces_of(chosen), own) for chosen in self.chosen[compared:])
        self._costs[question.id] = len(self.chosen), cost
        return cost

    def _traces_of(self, question: Question) -> Traces:
        found = self._traces.get(question.id)
        if found is None:
            found = self._traces[question.id] = traces(question)
        return found

    def answers_before_giveaways(self) -> tuple[Question, ...]:
        """
        Ask before showing: what gives another's answer away comes after it, as far as that is possible.

        Of two that give each other's away the second does not come while the first is still in mind.
        """
        seen = [(question.id, self._traces_of(question)) for question in self.chosen]
        gives_away = {
            id_: {other for other, asked in seen if other != id_ and revealed(shown, asked)} for id_, shown in seen
        }
        must_wait_for = {
            id_: {other for other in others if id_ not in gives_away[other]} for id_, others in gives_away.items()
        }
        left = list(self.chosen)
        ordered: list[Question] = []
        while left:
            ids = {question.id for question in left}
            free = [each for each in left if not must_wait_for[each.id] & ids] or left
            told = set[str]().union(*(gives_away[each.id] for each in ordered[-IN_MIND:]))
            question = next((each for each in free if each.id not in told), free[0])
            left.remove(question)
            ordered.append(question)
        return tuple(ordered)


def _positions(questions: Sequence[Question]) -> dict[str, float]:
    """Say where in the text each question lies, 0 at its beginning and 1 at its end; without evidence, in the set."""
    last_line = max((question.evidence.line for question in questions if question.evidence is not None), default=1)
    last = max(1, len(questions) - 1)
    return {
        question.id: i / last if question.evidence is None else question.evidence.line / last_line
        for i, question in enumerate(questions)
    }


def _tiers(questions: Sequence[Question], seed: int, answered: Mapping[str, int]) -> list[Tier]:
    tiers: dict[float, Tier] = defaultdict(lambda: defaultdict(list))
    for question in sorted(questions, key=lambda question: _lot(seed, question.id)):
        tiers[_urgency(question, answered)][question.kind, question.subtype].append(question)
    return [tiers[urgency] for urgency in sorted(tiers, reverse=True)]


def _urgency(question: Question, answered: Mapping[str, int]) -> float:
    return answered.get(question.id, float("inf"))


def _lot(seed: int, text: str) -> bytes:
    return hashlib.sha256(f"{seed}|{text}".encode()).digest()
