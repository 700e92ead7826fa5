"""Sets change under people who learn: edits, versions, retirements by a seed; is any answer lost or miscounted?"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.store import SetState
from bot.tutor.role import Role
from quizzes.formats.question_json import write_set
from tests.faults.soundness import broken, different_sums
from tests.library.pupils import Pupils
from tests.library.recount import miscounted, unrecorded
from tests.library.sets import choices, set_of
from tests.library.stage import stage_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from quizzes.question import Question, QuestionSet
    from tests.bot.botapi.people import Somebody
    from tests.library.claims import Claims
    from tests.library.stage import Stage

SETS = ("one", "two", "three")
PUPILS = 20
CHANGES_AN_ADMIN = 15
BETWEEN_LOOKS = 20


class Upheaval:
    """Changes sets on a stage, one change after another."""

    def __init__(self, stage: Stage, chance: random.Random) -> None:
        self._stage = stage
        self._chance = chance
        self._made = 0
        self.done: Counter[str] = Counter()

    async def change(self) -> None:
        """Let an admin do something to a set."""
        if self._made % CHANGES_AN_ADMIN == 0:
            self._boss = self._stage.person(f"Boss {self._made}")
            await self._boss.says("/start")
            self._stage.store.grant(self._boss.id, Role.ADMIN, datetime.now(UTC)).result()
        self._made += 1
        ways: tuple[Callable[[str], Awaitable[None]], ...] = (self._revise, self._send, self._send, self._retire)
        way = self._chance.choice(ways)
        await way(self._chance.choice(SETS))
        self.done[way.__name__.strip("_")] += 1

    async def _send(self, set_id: str) -> None:
        """Send the next version as a file; publish it at once, or by way of a draft."""
        after = self._otherwise(self._latest(set_id))
        await self.give(after)
        if self._chance.random() < 0.3:
            await self._boss.press("📝")
            await self._boss.press("📚")
            await self._boss.press("📢 Publish")
        else:
            await self._boss.press("📢")

    async def give(self, question_set: QuestionSet) -> None:
        """Send a set, and wait until it is looked over."""
        self._boss.sends_file(f"{question_set.id}.json", write_set(question_set))
        await self._stage.files()

    async def _revise(self, set_id: str) -> None:
        """Go through the questions in the chat: change a key, a prompt, an explanation, drop one."""
        boss = self._boss
        await boss.says(f"/revise {set_id}")
        for _ in range(self._chance.randint(1, 4)):
            if not boss.buttons[-1].startswith("🏁"):
                break  # all is decided
            await self._revise_one(self._chance.choice(("Right answer", "Prompt", "✗ Drop")))
            if any(label.startswith("▶") for label in boss.buttons):
                await boss.press("▶")
        if boss.buttons[-1].startswith("🏁"):
            await boss.press("🏁")
        await boss.press("✅")

    async def _revise_one(self, what: str) -> None:
        boss = self._boss
        if what == "✗ Drop":
            await boss.press("✗ Drop" if "✗ Drop" in boss.buttons else "🏁")
            return
        await boss.press("✏️ Edit")
        await boss.press(what)
        if what == "Prompt":
            await boss.says(f"新的问题{self._chance.random()}？")
        else:
            await boss.press(self._chance.choice([label for label in boss.buttons if label.isdigit()]))

    async def _retire(self, set_id: str) -> None:
        """Retire a set, or put it back; one at least stays."""
        others = [each for each in SETS if each != set_id and self._state(each) is SetState.PUBLISHED]
        boss = self._boss
        await boss.says("/sets")
        alone_or_beside_drafts = (f"Set {set_id}", f"Set {set_id} · {set_id}")
        while not any(label.endswith(alone_or_beside_drafts) for label in boss.buttons):
            await boss.press("›")
        await boss.press(next(label for label in boss.buttons if label.endswith(alone_or_beside_drafts)))
        if self._state(set_id) is not SetState.PUBLISHED:
            await boss.press("📢")
        elif others:
            await boss.press("💤")

    def _otherwise(self, question_set: QuestionSet) -> QuestionSet:
        """Change keys, explanations and prompts, leave questions out and put some in."""
        kept = [self._another(each) for each in question_set.questions if self._chance.random() < 0.9]
        new = choices(self._chance.randint(0, 2), f"n{self._made}")
        return replace(question_set, questions=(*(kept or question_set.questions[:1]), *new))

    def _another(self, question: Question) -> Question:
        match self._chance.randrange(6):
            case 0:
                return replace(question, answer=(self._chance.choice(question.options),))
            case 1:
                return replace(question, prompt=f"{question.prompt[:20]}{self._chance.randrange(1000)}")
            case 2:
                return replace(question, options=(*question.options, f"丁{self._chance.random()}")[:6])
            case _:
                return question

    def _latest(self, set_id: str) -> QuestionSet:
        found = self._stage.store.question_set(set_id)
        assert found is not None
        return found

    def _state(self, set_id: str) -> SetState:
        info = self._stage.store.set_info(set_id)
        assert info is not None
        return info.state


async def upheaval(folder: Path, claims: Claims, seed: int, changes: int) -> None:
    """Change sets so many times while people learn, and look for what is lost."""
    async with stage_in(folder) as stage:
        turmoil, people = Upheaval(stage, random.Random(seed)), [stage.person(f"Pupil {n}") for n in range(PUPILS)]
        await _begun(stage)
        found: list[str] = []
        async with Pupils(stage, people, SETS).at_work() as pupils:
            for number in range(1, changes + 1):
                await turmoil.change()
                if number % BETWEEN_LOOKS == 0:
                    found += broken(stage.database)
            await pupils.during(2.0)
        await stage.quiet()
        done = ", ".join(f"{count} × {name}" for name, count in sorted(turmoil.done.items()))
        claims.note(f"{changes} changes while {PUPILS} people learn", done)
        _judge(stage, people, claims, found)


async def _begun(stage: Stage) -> None:
    """Put the sets in."""
    for set_id in SETS:
        stage.owner.sends_file(f"{set_id}.json", write_set(set_of(set_id, *choices(8, set_id[0]))))
        await stage.files()
        await stage.owner.press("📢")


def _judge(stage: Stage, people: list[Somebody], claims: Claims, found: list[str]) -> None:
    path, store = stage.database, stage.store
    attempts = list(store.attempts())
    found += broken(path)
    claims.note("the database is whole at every look", "; ".join(found[:3]), holds=not found)
    lost = unrecorded(people, attempts)
    claims.note("no answer is lost or doubled", "; ".join(lost[:3]) or f"{len(attempts)} answers", holds=not lost)
    wrong = miscounted(store, people, attempts)
    sums = different_sums(path)
    regraded = stage.rows()["regradings"]
    told = "; ".join([*wrong[:3], *sums]) or f"{len(regraded)} gradings anew"
    claims.note("every score equals a recount by the keys as they are now", told, holds=not wrong and not sums)
    faults = stage.faults
    claims.note("no error is logged, the process has not ended", "; ".join(faults[:3]), holds=not faults)
