"""
Two hundred versions, revisions, retirements and answers in chats, by chance: nobody's answers or votes are lost.

What was begun before a change goes on with its own questions: a round in a group runs all the while.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.tutor.role import Role
from quizzes.formats.question_json import write_set
from tests.bot.botapi.running import START
from tests.bot.store.recounting import recount
from tests.bot.telegram.sets import CHOICE, LETTERS, MINI, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from bot.tutor.session import QuestionRef
    from quizzes.question import Question, QuestionSet
    from tests.bot.botapi.running import World

pytestmark = pytest.mark.usefixtures("_jobs_in_this_process")
STEPS = 200
VERDICTS = ("✅", "❌", "🟡")
OPTIONS = [*CHOICE.options, *LETTERS.options]


class Story:
    """What admins and learners do, one after another, by chance."""

    def __init__(self, world: World, store: Store, seed: int) -> None:
        self.world, self.store = world, store
        self.chance = random.Random(seed)
        self.boss = world.person("Boss")
        self.learners = [world.person(name) for name in ("Ann", "Ben", "Cat")]
        self.answered = dict.fromkeys((learner.id for learner in self.learners), 0)
        self.group = world.group(self.boss, *self.learners)
        self.voted = set[tuple[str, int]]()
        self.asked: dict[QuestionRef, Question] = {}

    async def begin(self) -> None:
        self.store.grant(self.boss.id, Role.ADMIN, START).result()
        for somebody in (self.boss, *self.learners):
            await somebody.says("/start")
        await self.group.adds_bot()
        await self.group.hears(self.boss, "/push mini 2")
        await self.world.rounds()
        assert len(self.group.polls) == 2

    async def step(self) -> None:
        """Let something happen."""
        answer = self.answer
        await self.chance.choice((answer, answer, answer, self.send, self.turn, self.revise, self.vote))()

    async def answer(self) -> None:
        """Answer what is asked, or begin; a question that was asked counts, whatever became of its set."""
        ann = self.chance.choice(self.learners)
        buttons = [] if not ann.messages else [b for b in ann.last.buttons if b in OPTIONS or b in {"A", "B", "C"}]
        if not buttons:
            onward = [b for b in (ann.last.buttons if ann.messages else []) if b.startswith("▶") and "Next" in b]
            await (ann.press(onward[0]) if onward else ann.says("/quiz mini 3 comprehension"))
            return
        before = self.store.score(ann.id).answered
        await ann.press(self.chance.choice(buttons))
        assert self.store.score(ann.id).answered == before + 1, ann.screen
        assert any(mark in message.text for message in ann.messages[-2:] for mark in VERDICTS)
        self.answered[ann.id] += 1

    async def vote(self) -> None:
        """Vote in the round that runs; the first vote of each person counts."""
        ann, poll = self.chance.choice(self.learners), self.chance.choice(self.group.polls)
        await self.group.votes(ann, poll, self.chance.randrange(len(poll.options)))
        self.voted.add((poll.id, ann.id))

    async def send(self) -> None:
        """Send a version with another key and prompt, and publish it or leave it a draft."""
        changed = replace(CHOICE, answer=(self.chance.choice(CHOICE.options),), why_not=())
        if self.chance.random() < 0.3:
            changed = replace(changed, prompt=f"他们的目标是什么？（{self.chance.randint(1, 99)}）")
        whole = replace(MINI, questions=(changed, *MINI.questions[1:]))
        self.boss.sends_file("mini.json", write_set(whole))
        await self.world.files()
        marks = [b[0] for b in self.boss.last.buttons if b[0] in "📢📝🗑"]
        if marks:
            await self.boss.press(self.chance.choice(marks))

    async def turn(self) -> None:
        """Retire the set, or put it back."""
        await self.boss.says("/sets")
        await self.boss.press_data(self.chance.choice(["vr:mini", "vb:mini", "vb:mini"]), self.boss.last.id)

    async def revise(self) -> None:
        """Edit or drop something, and publish it."""
        await self.boss.says("/revise mini")
        if "✏️ Edit" not in self.boss.buttons:
            return
        await self.boss.press("✏️ Edit")
        if "Explanation (English)" in self.boss.buttons:
            await self.boss.press("Explanation (English)")
            await self.boss.says(f"Because {self.chance.random()}.")
        await self.boss.press("🏁")
        await self.boss.press("✅ Finish and publish")

    def check(self) -> None:
        """Nothing is lost, what was begun keeps its questions, and all sums equal a recount."""
        (id_,) = self.store.rounds.unsettled()
        running = self.store.rounds.find(id_)
        assert running is not None
        assert len(self.store.rounds.answers(running.id)) == len(self.voted)
        sessions = [self.store.open_session(somebody.id) for somebody in self.learners]
        refs = [*running.questions, *(ref for session in sessions if session for ref in session.questions)]
        for ref in refs:
            question = self.store.question(ref.set_id, ref.version, ref.question)
            assert question is not None
            assert self.asked.setdefault(ref, question) == question
        for somebody in self.learners:
            attempts = list(self.store.attempts(learner=somebody.id))
            votes = sum(voter == somebody.id for _, voter in self.voted)
            assert len(attempts) == self.store.score(somebody.id).answered == self.answered[somebody.id] + votes
        before = [self.store.score(each.id) for each in self.learners]
        recount(self.store)
        assert before == [self.store.score(each.id) for each in self.learners]


@pytest.mark.parametrize("seed", [1, 2])
async def test_nobody_loses_an_answer_while_sets_change(world: World, bot: Bot, store: Store, seed: int) -> None:
    story = Story(world, store, seed)
    await story.begin()
    for number in range(STEPS):
        await story.step()
        if number % 40 == 0:
            story.check()
    for _ in range(3):
        await bot.watches.regradings.look()
    story.check()

    info = next(info for info in store.sets(tuple(SetState)) if info.id == "mini")
    assert info.version > 15
    assert sum(story.answered.values()) > 20
    assert len(story.voted) > 3


def put_right(store: Store, question_set: QuestionSet) -> None:
    """Add the next version of a set."""
    store.add_set(question_set, START, f"sha-after-{store.latest_version('only')}", "only.json").result()


async def test_a_key_that_is_put_right_while_an_order_is_laid_is_what_is_told(
    world: World, bot: Bot, store: Store
) -> None:
    ann = world.person()
    publish(store, only(ORDER), START)
    await ann.says("/quiz only 1")
    for tile in ("学", "我", "中文"):
        await ann.press(tile)
    put_right(store, only(replace(ORDER, answer=("学", "我", "中文"))))
    await ann.press("☑")

    assert ann.screen.startswith("✅")
    await ann.press("▶")
    assert "1 correct out of 1" in ann.screen


async def test_a_key_that_is_put_right_while_its_question_is_open_is_what_is_told(
    world: World, bot: Bot, store: Store
) -> None:
    ann = world.person()
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    put_right(store, only(replace(CHOICE, answer=("做投资",), why_not=())))
    await ann.press("做研究")

    assert ann.screen.startswith("❌")
    assert "✓ 做投资" in ann.screen
    await ann.press("▶")
    assert "→ 做投资" in ann.screen
    await ann.press("🔂")
    assert "Question 1 of 1" in ann.screen


@pytest.mark.parametrize(
    ("later", "key"),
    [
        pytest.param(
            [replace(CHOICE, options=("做投资", "做研究", "做买卖"), answer=("做投资",), why_not=())],
            "做投资",
            id="beside another option",
        ),
        pytest.param(
            [replace(CHOICE, options=("做学问", "做研究", "做产品"), answer=("做学问",), why_not=())],
            "做学问",
            id="as an option that was not there",
        ),
        pytest.param([replace(CHOICE, answer=("做投资",), why_not=()), TYPED], "做投资", id="before it was dropped"),
    ],
)
async def test_a_key_that_is_put_right_is_told_as_it_counts(
    world: World, bot: Bot, store: Store, later: list[Question], key: str
) -> None:
    ann = world.person()
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    for question in later:
        put_right(store, only(question))
    await ann.press("做研究")

    assert store.score(ann.id).correct == 0
    assert ann.screen.startswith("❌")
    assert f"✓ {key}" in ann.screen
    assert "✗ 做研究" in ann.screen
    await ann.press("▶")
    assert "0 correct out of 1" in ann.screen
    assert f"→ {key}" in ann.screen


async def test_the_summary_counts_an_answer_by_the_key_that_came_after_it(world: World, bot: Bot, store: Store) -> None:
    ann = world.person()
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    await ann.press("做研究")
    put_right(store, only(replace(CHOICE, options=("做投资", "做研究", "做买卖"), answer=("做投资",), why_not=())))
    await ann.press("▶")

    assert store.score(ann.id).correct == 0
    assert "0 correct out of 1" in ann.screen


async def test_a_set_that_is_retired_in_the_middle_of_a_quiz_is_asked_to_its_end(
    world: World, bot: Bot, store: Store
) -> None:
    ann = world.person()
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    store.set_state("only", SetState.RETIRED).result()
    await ann.press("做研究")

    assert ann.screen.startswith("✅")
    assert "not there any more" in await ann.says("/quiz only 1")
