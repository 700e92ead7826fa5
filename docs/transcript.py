"""
The chats in these pages, made anew: `make pictures`.

Somebody chats with the real bot, on the built-in sample and a stand-in of Telegram; what they write and see is put into
the pages. The same chats come out every time.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from typing_extensions import override

from bot.adding import ensure_builtin
from bot.store import Store
from bot.telegram.presses.quiz import Help, Pronounce
from bot.telegram.presses.reading import Turn
from tests.bot.botapi.running import START, World
from tests.bot.telegram.traveller import Traveller

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bot.telegram.press import Press
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.polls import Poll
    from tests.bot.botapi.telegram import Message

ROOT = Path(__file__).parents[1]
INDENT = 10
PLACE = re.compile(r"(<!-- chat: made by docs/transcript\.py -->\n```\n).*?(^```$)", re.DOTALL | re.MULTILINE)
LEAST_REPEATED = 8
ROUND_STEPS = 4
ELLIPSIS = "…"


class Chronicler(Traveller):
    """A traveller who writes down what is written, tapped and shown."""

    def __init__(self, world: World) -> None:
        super().__init__(world, world.person())
        self.lines: list[str] = []
        self._shown: dict[int, tuple[str, tuple[str, ...]]] = {}

    @override
    async def says(self, text: str) -> str:
        self._write(self.somebody.name, text)
        screen = await super().says(text)
        self._look()
        return screen

    @override
    async def taps_on(self, message: Message, data: str) -> str | None:
        label = next(b["text"] for row in message.keyboard for b in row if b.get("callback_data") == data)
        self._write(self.somebody.name, f"taps [{label}]")
        toast = await super().taps_on(message, data)
        self._look()
        return toast

    async def taps_if_there(self, *kinds: type[Press]) -> None:
        """Tap what is there of these."""
        for kind in kinds:
            if self.button(kind):
                await self.taps(kind)

    async def says_in(self, group: Group, text: str) -> None:
        """Write in a group, and look at all that comes of it there."""
        self._write(self.somebody.name, text)
        await group.hears(self.somebody, text)
        for _ in range(ROUND_STEPS):
            await self.world.rounds()
        self.looks_at(group)

    async def sees_vote(self, group: Group, somebody: Somebody, poll: Poll, option: int) -> None:
        """Look on while somebody votes."""
        self._write(somebody.name, f"votes {poll.options[option]}")
        await group.votes(somebody, poll, option)

    def looks_at(self, group: Group) -> None:
        """Write down what is new in a group."""
        polls = {poll.message: poll for poll in group.polls}
        for message in group.messages:
            if self._shown.get(message.id) is None:
                poll = polls.get(message.id)
                options = [] if poll is None else [f"○ {option}" for option in poll.options]
                picture = [] if message.file is None else ["[a picture]"]
                self._write("Bot", "\n".join([*picture, *message.text.splitlines(), *options]))
            self._shown[message.id] = message.text, ()

    def _look(self) -> None:
        """Write down what is new or has changed; a message that only lost its buttons is old."""
        for message in self.somebody.messages:
            now = message.text, tuple(message.buttons)
            before = self._shown.get(message.id)
            if before != now and not (before is not None and before[0] == now[0] and not now[1]):
                rows = [" ".join(f"[{button['text']}]" for button in row) for row in message.keyboard]
                text = _new_lines(message.text.splitlines(), () if before is None else before[0].splitlines())
                self._write("Bot", "\n".join([*text, *rows]))
            self._shown[message.id] = now

    def _write(self, who: str, text: str) -> None:
        first, *more = text.splitlines()
        self.lines.append(f"{who:<{INDENT}}{first}")
        self.lines += [f"{'':{INDENT}}{line}".rstrip() for line in more]
        if who == "Bot":
            self.lines.append("")


async def short(ann: Chronicler) -> None:
    """Answer two questions, one of them wrongly."""
    await ann.says("/quiz sample-en 2 cloze hsk3")
    await ann.answers(rightly=False)
    await ann.goes_on()
    await ann.taps(Help)
    await ann.answers(rightly=True)
    await ann.goes_on()


async def longer(ann: Chronicler) -> None:
    """Do a quiz, read a page, look a word up."""
    await ann.says("/quiz sample-en 2 comprehension")
    await ann.answers(rightly=False)
    await ann.taps_if_there(Pronounce)
    await ann.goes_on()
    await ann.taps(Help)
    await ann.answers(rightly=True)
    await ann.goes_on()
    await ann.says("/read sample-en")
    await ann.taps(Turn, shows=1)
    await ann.says("内容")


async def in_class(ann: Chronicler) -> None:
    """Play a round in a group."""
    world = ann.world
    ben, cai = world.person("Ben"), world.person("Cai")
    group = world.group(ann.somebody, ben, cai)
    await group.adds_bot()
    ann.looks_at(group)
    await ann.says_in(group, "/push sample-en 2 cloze")
    for number, poll in enumerate(group.polls):
        for voter, somebody in enumerate((ben, cai)):
            option = poll.right if number <= voter else (poll.right + 1) % len(poll.options)
            await ann.sees_vote(group, somebody, poll, option)
    await ann.says_in(group, "/stop")
    await ann.says_in(group, "/leaderboard")


PAGES: Mapping[str, Callable[[Chronicler], Awaitable[None]]] = {
    "README.md": short,
    "docs/learners.md": longer,
    "docs/teachers.md": in_class,
}


async def chat(way: Callable[[Chronicler], Awaitable[None]]) -> str:
    """Chat with the bot, and give what was written and seen."""
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "quizbot.db") as store:
        ensure_builtin(store, START)
        world = World(store)
        ann = Chronicler(world)
        async with world.running():
            await way(ann)
        world.telegram.assert_clean()
    return "\n".join(ann.lines).rstrip() + "\n"


def chats() -> dict[Path, str]:
    """Give the pages as they are with these chats in them."""
    pages = {}
    for name, way in PAGES.items():
        text = (ROOT / name).read_text(encoding="utf-8")
        place = PLACE.search(text)
        if place is None:
            msg = f"{name} has no place for a chat"
            raise LookupError(msg)
        shown = asyncio.run(chat(way))
        pages[ROOT / name] = f"{text[: place.end(1)]}{shown}{text[place.start(2) :]}"
    return pages


def _new_lines(now: Sequence[str], before: Sequence[str]) -> list[str]:
    """Leave out what stood there before, with an ellipsis in its place."""
    if not before:
        return list(now)
    lines: list[str] = []
    for line in now:
        is_old = line in before or any(line.endswith(each) for each in before if len(each) > LEAST_REPEATED)
        if is_old and lines[-1:] != [ELLIPSIS]:
            lines = [*lines, ELLIPSIS] if line else lines
        elif not is_old:
            lines.append(line)
    return lines


if __name__ == "__main__":
    for page, written in chats().items():
        page.write_text(written, encoding="utf-8")
