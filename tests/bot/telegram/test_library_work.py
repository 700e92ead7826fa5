"""Where the workshop cannot do what an admin wants with the library, that is said, and it may be tried again."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.uploads.putting_in import put_in
from bot.workshop import Customer, TookTooLong, Workshop
from quizzes.formats.question_json import write_set
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, only, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.store import Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

pytestmark = pytest.mark.usefixtures("_jobs_in_this_process")

CHANGED = only(replace(CHOICE, prompt="他们想做什么？"))


@pytest.fixture
async def boss(world: World, boss: Somebody, store: Store) -> Somebody:
    """Give an admin who has sent the next version of a set."""
    publish(store, only(CHOICE), START)
    boss.sends_file("only.json", write_set(CHANGED))
    await world.files()
    return boss


@contextmanager
def nothing_made(monkeypatch: pytest.MonkeyPatch, but: Callable[..., object] | None = None) -> Iterator[None]:
    """Let the workshop take too long for everything but one thing."""

    async def made_for(_: Workshop, __: Customer, function: Callable[..., object], *args: object) -> object:
        if function is not but:
            raise TookTooLong
        return await asyncio.to_thread(function, *args)

    with monkeypatch.context() as patch:
        patch.setattr(Workshop, "made_for", made_for)
        yield


def states(store: Store) -> list[tuple[str, int, str]]:
    """Say which sets there are besides the one that always is."""
    return [(info.id, info.version, info.state.value) for info in store.sets(tuple(SetState)) if info.id != "mini"]


@pytest.mark.parametrize(
    ("before", "step", "after"),
    [
        pytest.param((), "📢", [("only", 2, "published")], id="a file is published"),
        pytest.param((), "📝", [("only", 1, "published"), ("only-draft", 1, "draft")], id="it is kept as a draft"),
        pytest.param(
            ("📝", "📚"), "📢", [("only", 2, "published"), ("only-draft", 1, "retired")], id="a draft is published"
        ),
    ],
)
async def test_what_is_decided_is_done_the_next_time(
    boss: Somebody,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    before: tuple[str, ...],
    step: str,
    after: list[tuple[str, int, str]],
) -> None:
    for button in before:
        await boss.press(button)
    there, shown = states(store), boss.last
    with nothing_made(monkeypatch):
        await boss.press(step)
    assert "Please try again" in boss.screen
    assert states(store) == there

    await boss.press(step, shown)
    assert states(store) == after


@pytest.mark.parametrize(
    ("button", "said", "shown"), [("✏️ Change the id", "other", "Id: other"), ("🏷", "Other", "Title: Other")]
)
async def test_what_was_typed_may_be_typed_again(
    boss: Somebody, monkeypatch: pytest.MonkeyPatch, button: str, said: str, shown: str
) -> None:
    await boss.press(button)
    with nothing_made(monkeypatch):
        assert "Please try again" in await boss.says(said)

    assert shown in await boss.says(said)


async def test_a_report_keeps_its_buttons_where_it_cannot_be_compared_anew(
    boss: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = boss.last
    store.add_set(only(replace(CHOICE, prompt="别的？")), START, "sha of another", "by hand").result()
    with nothing_made(monkeypatch, but=put_in):
        await boss.press("📢")
    assert "Please try again" in boss.screen

    await boss.press("📢", report)
    assert "The library has changed since this was shown" in report.text


async def test_a_set_is_written_to_a_file_the_next_time(boss: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    await boss.says("/sets")
    await boss.press("📢 One question")
    await boss.press("💾")
    with nothing_made(monkeypatch):
        await boss.press("JSON")
    assert "Please try again" in boss.screen

    await boss.press("CSV")
    assert boss.last.file is not None


async def test_a_revised_draft_stays_one_until_it_can_be_published(
    boss: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for button in ("📝", "📚", "✏️ Revise", "✏️ Edit", "Prompt"):
        await boss.press(button)
    await boss.says("新的问题？")
    await boss.press("🏁")
    with nothing_made(monkeypatch):
        await boss.press("✅ Finish and publish")
    assert any("Please try again" in message.text for message in boss.messages)
    assert states(store) == [("only", 1, "published"), ("only-draft", 2, "draft")]

    await boss.press("📚")
    await boss.press("📢")
    assert states(store) == [("only", 2, "published"), ("only-draft", 2, "retired")]
