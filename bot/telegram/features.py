"""Which feature answers a command, and which takes a press? Each name and each press belongs to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
    from typing import TypeAlias

    from bot.telegram.desk import Person
    from bot.telegram.feature import Command, Feature
    from bot.telegram.press import P, Press, Tap

    Take: TypeAlias = Callable[[Person, Tap, Press], Awaitable[None]]


class Features:
    """
    All that the bot can do; before what a feature answers to a command, `turn` is done.

    `add_more` adds those of which nothing was known yet when the first of them is asked for.
    """

    def __init__(
        self,
        turn: Callable[[Person], Awaitable[None]] | None = None,
        add_more: Callable[[], object] = lambda: None,
    ) -> None:
        self._turn = turn
        self._add_more = add_more
        self._commands: dict[str, Command] = {}
        self._takers: dict[type[Press], Take] = {}

    @property
    def commands(self) -> Mapping[str, Command]:
        """All commands; it shows those too that are added later."""
        return self._commands

    def add(self, feature: Feature[P]) -> None:
        """Take a feature in; what it answers or takes must be nobody else's."""
        for name, command in feature.commands.items():
            self.answer(name, command if self._turn is None else _after(self._turn, command))
        kinds = tuple(feature.presses.values())

        async def take(person: Person, tap: Tap, press: Press) -> None:
            if isinstance(press, kinds):
                await feature.press(person, tap, press)

        for kind in kinds:
            if kind in self._takers:
                msg = f"two features take {kind.__name__}"
                raise ValueError(msg)
            self._takers[kind] = take

    def answer(self, name: str, command: Command) -> None:
        """Take a single command in."""
        if name in self._commands:
            msg = f"two features answer /{name}"
            raise ValueError(msg)
        self._commands[name] = command

    def check(self, kinds: Iterable[type[Press]], names: Collection[str]) -> None:
        """Raise an error where a kind of press is taken by nobody, or where other commands are answered than these."""
        missing = sorted(kind.__name__ for kind in kinds if kind not in self._takers)
        if missing:
            msg = f"no feature takes {', '.join(missing)}"
            raise ValueError(msg)
        odd = sorted(self._commands.keys() ^ set(names))
        if odd:
            msg = f"either no feature answers it, or nobody is asked to: /{', /'.join(odd)}"
            raise ValueError(msg)

    async def call(self, name: str, person: Person, arguments: Sequence[str]) -> None:
        """Let the feature that answers a command do so."""
        if name not in self._commands:
            self._add_more()
        await self._commands[name](person, arguments)

    async def press(self, person: Person, tap: Tap, press: Press) -> None:
        """Give a press to the feature that takes it."""
        if type(press) not in self._takers:
            self._add_more()
        await self._takers[type(press)](person, tap, press)


def _after(turn: Callable[[Person], Awaitable[None]], command: Command) -> Command:
    async def turned(person: Person, arguments: Sequence[str]) -> None:
        await turn(person)
        await command(person, arguments)

    return turned
