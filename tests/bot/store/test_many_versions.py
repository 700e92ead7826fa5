"""Two hundred revisions, versions, retirements and decisions on flags, with people answering all the while."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.revision_rows import Outcome
from bot.store.sets import SetState
from bot.tutor.attempt import Attempt
from bot.tutor.flag import Flag, FlagReason, FlagState
from bot.tutor.learner import Learner
from bot.tutor.question_parts import Part, edited, parts_of
from bot.tutor.revision import Choice, RevisionRefused, revised
from bot.tutor.score import score
from quizzes.errors import BadInput
from quizzes.formats.question_json import read_set, write_set
from quizzes.grading import grade
from quizzes.question import Form
from tests.bot.store.builders import later
from tests.bot.store.recounting import recount
from tests.bot.telegram.sets import ALL, MINI

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.question import Question

LEARNERS = (1, 2, 3)
ADMINS = (11, 22)
STEPS = 200


class Story:
    """What happens, by chance; each step is checked as it is taken."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.chance = random.Random(seed)
        self.now = 0
        self.given: list[Attempt] = []
        self.acts = 0
        for learner in LEARNERS:
            store.save_learner(Learner(id=learner, name=f"L{learner}")).result()
        store.add_set(MINI, later(0), "first", "mini.json").result()

    def step(self) -> None:
        """Let something happen."""
        self.now += 60
        steps = (self.answer, self.answer, self.answer, self.revise, self.add, self.turn, self.flag)
        self.chance.choice(steps)()

    def answer(self) -> None:
        """Let somebody answer a question of any version, as a quiz that was begun then would."""
        info = self.store.set_info("mini")
        assert info is not None
        version = self.chance.randint(max(1, info.version - 2), info.version)
        whole = self.store.question_set("mini", version)
        assert whole is not None
        question = self.chance.choice(whole.questions)
        given = self._guess(question)
        graded = grade(question, given)
        attempt = Attempt(
            key=f"k{self.now}",
            learner=self.chance.choice(LEARNERS),
            set_id="mini",
            version=version,
            question=question.id,
            given=given,
            verdict=graded.verdict,
            credit=graded.credit,
            hints=0,
            seconds=1.0,
            at=later(self.now),
        )
        assert self.store.record(attempt).result()
        self.given.append(attempt)

    def revise(self) -> None:
        """Let an admin change some questions, and finish or not."""
        by = self.chance.choice(ADMINS)
        revision = self.store.revisions.begin("mini", by, later(self.now)).result()
        assert revision is not None
        for _ in range(self.chance.randint(1, 4)):
            card = self.store.revisions.card(revision.id, self.chance.randrange(20))
            if card is None:
                continue
            if self.chance.random() < 0.4:
                choice = self.chance.choice([Choice.KEEP, Choice.KEEP, Choice.DROP, Choice.UNDECIDED])
                assert self.store.revisions.choose(revision.id, card, choice, by, later(self.now)).result() == "done"
                continue
            part = self.chance.choice(parts_of(card.question))
            typed = self.chance.choice(["1", "2", "3", "3 1 2", "1 2 3\n2 1 3", "目标|方向", f"新的 {self.now}"])
            try:
                after = edited(card.question, part, typed)
            except BadInput:
                continue
            assert self.store.revisions.edit(revision.id, card, after, by, later(self.now)).result() == "done"
        if self.chance.random() < 0.6:
            self._finish(by)

    def _finish(self, by: int) -> None:
        revision = self.store.revisions.begin("mini", by, later(self.now)).result()
        assert revision is not None
        before = self.store.question_set("mini", revision.version)
        assert before is not None
        changes = self.store.revisions.progress(revision.id).changes
        try:
            after = revised(before, self.store.revisions.decisions(revision.id))
        except RevisionRefused:
            assert self.store.revisions.drop(revision.id, by, later(self.now)).result()
            return
        state = self.chance.choice([SetState.PUBLISHED, SetState.DRAFT])
        done = self.store.revisions.finish(revision, changes, after, state, by, later(self.now)).result()
        assert done is Outcome.DONE

    def add(self) -> None:
        """Let another version come in as a file, with one question more or less."""
        whole = self.store.question_set("mini")
        assert whole is not None
        more = replace(self.chance.choice(ALL), id=f"n{self.now}")
        fresh = edited(more, Part.PROMPT, f"{more.prompt} {self.now}")
        kept = whole.questions if len(whole.questions) < 6 else whole.questions[1:]
        after = replace(whole, questions=(*kept, fresh))
        assert self.store.add_set(after, later(self.now), f"sha {self.now}", "mini.json").result().is_new

    def turn(self) -> None:
        """Let the set be retired or put back."""
        state = self.chance.choice([SetState.RETIRED, SetState.PUBLISHED])
        assert self.store.set_state("mini", state).result()

    def flag(self) -> None:
        """Let a question be flagged, and perhaps be decided on."""
        whole = self.store.question_set("mini")
        assert whole is not None
        flag = Flag(
            learner=self.chance.choice(LEARNERS),
            language="en",
            set_id="mini",
            version=whole.version,
            question=self.chance.choice(whole.questions).id,
            reason=FlagReason.UNCLEAR,
            words=None,
            given=None,
            at=later(self.now),
        )
        recorded = self.store.flags.record(flag).result()
        if recorded is not None and self.chance.random() < 0.5:
            state = self.chance.choice([FlagState.ACCEPTED, FlagState.REJECTED])
            self.store.flags.decide(recorded.id, state, self.chance.choice(ADMINS), later(self.now), None).result()

    def check(self) -> None:
        """See that every version is valid, no attempt is lost, and all that is computed equals a recount."""
        info = self.store.set_info("mini")
        assert info is not None
        for version in range(1, info.version + 1):
            whole = self.store.question_set("mini", version)
            assert whole is not None
            assert read_set(write_set(whole)) == whole
        known = list(self.store.attempts())
        assert [attempt.key for attempt in known] == [attempt.key for attempt in self.given]
        assert [attempt.given for attempt in known] == [attempt.given for attempt in self.given]
        for learner in LEARNERS:
            own = [attempt for attempt in known if attempt.learner == learner]
            assert self.store.score(learner) == score(own)
        assert self.store.acts.count() >= self.acts
        self.acts = self.store.acts.count()

    def _guess(self, question: Question) -> tuple[str, ...]:
        match question.form:
            case Form.CHOICE:
                return (self.chance.choice(question.options),)
            case Form.TYPED:
                return (self.chance.choice([*question.answer, "不知道"]),)
            case Form.ORDER:
                return tuple(self.chance.sample(question.options, len(question.options)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_is_lost_and_scores_equal_a_recount(tmp_path: Path, seed: int) -> None:
    with Store.open(tmp_path / "quizbot.db") as store:
        story = Story(store, seed)
        for number in range(STEPS):
            story.step()
            if number % 20 == 0:
                story.check()
        story.check()
        before = [store.score(learner) for learner in LEARNERS], [store.score_by_kind(learner) for learner in LEARNERS]
        recount(store)
        assert before == (
            [store.score(learner) for learner in LEARNERS],
            [store.score_by_kind(learner) for learner in LEARNERS],
        )
        info = store.set_info("mini")
        assert info is not None
        assert info.version > 20
        assert store.acts.count() > 20
