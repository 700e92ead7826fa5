"""An admin brings files in: every format, several at once, looked over before anything is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats import Format
from quizzes.sample import interview_bytes
from tests.bot.hostile_files import GOOD, HEAD, zipped

if TYPE_CHECKING:
    from tests.library.cast import Cast

DECISIONS = {"📢 Publish": "published", "📝 Save as a draft": "draft", "🗑 Drop": None}
BROKEN = f"{HEAD}我们学什么？,中文,日文,德文\n".encode()


async def every_template_is_filled_in_and_sent_back(cast: Cast) -> str:
    """Each format: its template by a button, the file as it is, and publish, draft or drop in turn."""
    boss = cast.boss
    await boss.says("/sets")
    await boss.press("📄 Templates")
    menu = boss.with_buttons
    for number, format_ in enumerate(Format):
        await boss.press(format_.label, menu)
        content = boss.file.content
        before = cast.ids()
        told = await boss.gives(f"own-{format_.value[1:]}{format_.value}", content)
        assert "questions: " in told, told
        assert cast.ids() == before, "nothing is published before anybody says so"
        await _sample(cast)
        decision, state = tuple(DECISIONS.items())[number % len(DECISIONS)]
        report = next(each for each in reversed(boss.messages) if any("📝" in label for label in each.buttons))
        await boss.press(decision, report)
        new = {id_: row[1] for id_, row in cast.ids().items() if row != before.get(id_)}
        assert list(new.values()) == ([] if state is None else [state]), (format_, new)
    return f"{len(Format)} formats"


async def _sample(cast: Cast) -> None:
    boss = cast.boss
    await boss.press("👀")
    assert "as a learner sees it" in boss.screen
    if any(label == "›" for label in boss.buttons):
        await boss.press("›")
        assert "Example 2 of" in boss.screen


async def an_interview_becomes_questions(cast: Cast) -> str:
    """Send an interview: it is said what is in it, and hundreds of questions are made beside everything else."""
    told = await cast.boss.gives("talk.txt", interview_bytes("sample-ja").replace(b"\n", b" \n", 1))
    assert told.count("translated sentences") == 1, told
    before = cast.ids()
    await cast.boss.press("📢")
    (made,) = [row for id_, row in cast.ids().items() if row != before.get(id_)]
    return f"{made[2]} questions"


async def what_is_wrong_cannot_be_published(cast: Cast) -> str:
    """Errors are told by place, and there is no button to accept them."""
    told, before = await cast.boss.gives("broken.csv", BROKEN), cast.ids()
    assert "line 2, column answer" in told
    assert cast.boss.buttons == ["📄 Templates"]
    assert cast.ids() == before
    return "by line and column"


async def a_zip_and_several_files_are_taken_one_by_one(cast: Cast) -> str:
    """Send a ZIP of two files that are good and one that is not, then two files at once."""
    boss, other = cast.boss, GOOD.replace("我们", "他们")
    since = len(boss.messages)
    files = {"in/one.csv": GOOD.encode(), "two.csv": other.encode(), "bad.csv": BROKEN}
    await boss.gives("three.zip", zipped(files))
    boss.sends_file("four.csv", GOOD.replace("我们", "你们").encode())
    boss.sends_file("five.csv", GOOD.replace("我们", "她们").encode())
    await cast.stage.files()
    told = [message for message in boss.messages[since:] if "csv" in message.text]
    publish = [message for message in told if any(label.startswith("📢") for label in message.buttons)]
    assert len(publish) == 4, [message.text for message in told]
    assert sum("1 error" in message.text for message in told) == 1
    for message in publish:
        await boss.press("📢", message)
    return f"{len(told)} files, {len(publish)} published"


SCENES = (
    every_template_is_filled_in_and_sent_back,
    an_interview_becomes_questions,
    what_is_wrong_cannot_be_published,
    a_zip_and_several_files_are_taken_one_by_one,
)
