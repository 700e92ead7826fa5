"""An admin goes through a draft question by question, makes versions of it, retires it and puts it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.learners import until
from tests.library.sets import as_file, choices, mixed, set_of, with_key

if TYPE_CHECKING:
    from tests.bot.botapi.people import Somebody
    from tests.library.cast import Cast

PATIENCE = 60.0


async def a_draft_is_reviewed_question_by_question(cast: Cast) -> str:
    """Keep, drop, edit of each part, undo, all of a subtype, search; then it is published."""
    boss = cast.boss
    await boss.gives(*as_file(mixed("review")))
    await boss.press("📝")
    await boss.says("/revise review")
    await boss.press("✓ Keep")
    await boss.press("✗ Drop")
    await boss.press("‹")
    await boss.press("↩")
    for part, typed in (("Prompt", "新的问题？"), ("Option 1", "做教育"), ("Explanation (English)", "Because.")):
        await boss.press("✏️ Edit")
        await boss.press(part)
        await boss.says(typed)
        assert typed in boss.screen
    await boss.press("✏️ Edit")
    await boss.press("Right answer")
    await boss.press("1")
    assert "✓ 1. 做教育" in boss.screen
    await boss.press("🔎")
    await boss.says("目标")
    await boss.press("5")
    await boss.press("✗ Drop")
    await boss.press("✓ Keep all")
    await boss.press("🏁")
    await boss.press("✅ Finish and publish")
    question_set = cast.stage.store.question_set("review")
    assert question_set is not None
    assert [each.prompt for each in question_set.questions][1] == "新的问题？"
    assert cast.ids()["review"] == (2, "published", 5), cast.ids()["review"]
    return "6 questions: 1 edited in four parts, 1 dropped, 5 published"


async def a_new_version_grades_old_answers_again_and_tells(cast: Cast) -> str:
    """Send the same set with another key: questions keep their ids, whoever answered is told, no attempt is lost."""
    boss, before = cast.boss, set_of("lesson", *choices(4))
    await boss.gives(*as_file(before))
    await boss.press("📢")
    for somebody in (cast.ann, cast.ben):
        await somebody.says("/quiz lesson 4")
        while any(label in somebody.buttons for label in ("甲0", "甲1", "甲2", "甲3")):
            await somebody.press("乙" if somebody is cast.ann else "甲")
            await somebody.press("▶")
    attempts = _scores(cast)
    told = await boss.gives(*as_file(with_key(before, "甲0")))
    assert "1 key has changed" in told, told
    seen = {each: len(each.messages) for each in (cast.ann, cast.ben)}
    await boss.press("📢")
    for somebody, since in seen.items():
        is_told = await until(lambda: _is_told(somebody, since), PATIENCE)  # noqa: B023
        assert is_told, f"{somebody.name} is not told"
    after = cast.stage.store.question_set("lesson")
    assert after is not None
    assert [each.id for each in after.questions] == [each.id for each in before.questions]
    now = _scores(cast)
    assert (attempts, now) == ({"Ann": (4, 4), "Ben": (4, 0)}, {"Ann": (4, 3), "Ben": (4, 1)})
    return "4 of 4 right became 3, 0 became 1, both told"


def _is_told(somebody: Somebody, since: int) -> bool:
    return any("An answer key was corrected" in message.text for message in somebody.messages[since:])


def _scores(cast: Cast) -> dict[str, tuple[int, int]]:
    """Count answers and right ones of the set, as the verdicts stand now."""
    found = {}
    for somebody in (cast.ann, cast.ben):
        score = cast.stage.store.score(somebody.id)
        found[somebody.name] = (score.answered, score.correct)
    return found


async def a_set_is_retired_under_a_running_quiz_and_put_back(cast: Cast) -> str:
    """Who is in the middle of it comes to the end; nobody begins it anew until it is put back."""
    boss, ben = cast.boss, cast.ben
    await ben.says("/quiz lesson 2")
    await cast.opens_set("Set lesson")
    await boss.press("💤 Retire")
    for _ in range(2):
        await ben.press("乙")
        assert ben.last.text[:1] in {"✅", "❌"}, ben.screen
        await ben.press("▶")
    assert "甲" not in "".join(ben.buttons)
    await ben.says("/quiz lesson 2")
    assert not any(label.startswith("甲") for label in ben.last.buttons), ben.screen
    await cast.opens_set("Set lesson")
    await boss.press("📢 Put back")
    await ben.says("/quiz lesson 1")
    assert any(label.startswith("甲") for label in ben.buttons)
    await ben.says("/cancel")
    return "2 answers in a retired set counted"


SCENES = (
    a_draft_is_reviewed_question_by_question,
    a_new_version_grades_old_answers_again_and_tells,
    a_set_is_retired_under_a_running_quiz_and_put_back,
)
