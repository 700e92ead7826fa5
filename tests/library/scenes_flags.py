"""Learners say what is wrong with questions; the admin fixes one, sets one aside, keeps one with words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.learners import until
from tests.library.sets import as_file, choices, set_of

if TYPE_CHECKING:
    from tests.library.cast import Cast

PATIENCE = 40.0
SAID = "Look at line 7."


async def flags_are_fixed_set_aside_or_refused_with_words(cast: Cast) -> str:
    """Each comes to the admin with its question, and whoever flagged is told what became of it."""
    boss, ann = cast.boss, cast.ann
    await boss.gives(*as_file(set_of("flagged", *choices(3, "f"))))
    await boss.press("📢")
    await ann.says("/quiz flagged 3")
    for number, reason in enumerate(("The answer is wrong", "It is unclear", "Something else")):
        await ann.press("甲")
        await ann.press("🚩")
        await ann.press(reason)
        if number == 2:
            await ann.says("Two gaps")
        assert "Thank you" in ann.screen
        assert await until(lambda: boss.screen.startswith("🚩"), PATIENCE)
        await ann.press("▶", next(each for each in reversed(ann.messages) if any("▶" in b for b in each.buttons)))
    await boss.says("/flags")
    queue = boss.with_buttons
    for number, decide in enumerate((_fix, _set_aside, _refuse), start=1):
        since = len(ann.messages)
        await boss.press(str(number), queue)
        assert f"🚩 {number}" in boss.screen, boss.screen
        assert "From: Ann" in boss.screen
        told = await decide(cast)
        assert await until(lambda: any(told in each.text for each in ann.messages[since:]), PATIENCE), (  # noqa: B023
            told,
            ann.screen,
        )
    assert cast.stage.store.flags.open_count() == 0
    return "3 flags decided, the learner told of each"


async def _fix(cast: Cast) -> str:
    boss = cast.boss
    await boss.press("✏️ Fix")
    await boss.press("✏️ Edit")
    await boss.press("Right answer")
    await boss.press("1")
    await boss.press("🏁")
    await boss.press("✅ Finish and publish")
    return "You were right"


async def _set_aside(cast: Cast) -> str:
    await cast.boss.press("✓ Set aside")
    return "You were right"


async def _refuse(cast: Cast) -> str:
    await cast.boss.press("✗ Keep, with words")
    await cast.boss.says(SAID)
    return SAID


SCENES = (flags_are_fixed_set_aside_or_refused_with_words,)
