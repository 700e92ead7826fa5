"""Every press and every command belongs to one feature, and a press gets to the feature that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.telegram.desk import Person
from bot.telegram.features import Features
from bot.telegram.press import Tap
from bot.telegram.presses.menu import Call, ShowMenu
from bot.telegram.presses.privacy import Forget, Keep
from bot.texts import texts_for
from bot.tutor.learner import Learner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.feature import Command
    from bot.telegram.press import PressTypes
    from bot.telegram.presses.menu import Menu
    from bot.telegram.presses.privacy import Privacy

ANN = Person(learner=Learner(id=1, name="Ann"), texts=texts_for("en"))
TAP = Tap(query="1", message=2)


class _Forgetter:
    def __init__(self, presses: PressTypes[Privacy], *names: str) -> None:
        self.presses = presses
        self.commands: dict[str, Command] = dict.fromkeys(names, self.answer)
        self.taken: list[Privacy] = []

    async def answer(self, _: Person, arguments: Sequence[str]) -> None:
        """Answer a command."""

    async def press(self, _: Person, tap: Tap, press: Privacy) -> None:
        assert tap == TAP
        self.taken.append(press)


class _Shower:
    def __init__(self) -> None:
        self.presses: PressTypes[Menu] = {"c": ShowMenu, "cc": Call}
        self.commands: dict[str, Command] = {}
        self.taken: list[Menu] = []

    async def press(self, _: Person, tap: Tap, press: Menu) -> None:
        assert tap == TAP
        self.taken.append(press)


async def test_a_press_gets_to_the_feature_that_takes_it() -> None:
    forgetter, shower, features = _Forgetter({"gf": Forget, "gk": Keep}, "forget"), _Shower(), Features()
    features.add(forgetter)
    features.add(shower)

    for press in (Keep(), Call(command="quiz")):
        await features.press(ANN, TAP, press)

    assert forgetter.taken == [Keep()]
    assert shower.taken == [Call(command="quiz")]


def test_a_press_belongs_to_one_feature() -> None:
    features = Features()
    features.add(_Forgetter({"gf": Forget}))

    with pytest.raises(ValueError, match="two features take Forget"):
        features.add(_Forgetter({"gk": Keep, "gf": Forget}))


def test_a_command_belongs_to_one_feature() -> None:
    features = Features()
    features.add(_Forgetter({"gf": Forget}, "forget"))

    with pytest.raises(ValueError, match="two features answer /forget"):
        features.add(_Forgetter({"gk": Keep}, "forget"))


def test_a_press_that_nobody_takes_is_found_at_the_start() -> None:
    features = Features()
    features.add(_Forgetter({"gf": Forget}))
    features.check([Forget], ())

    with pytest.raises(ValueError, match="no feature takes Keep"):
        features.check([Forget, Keep], ())


@pytest.mark.parametrize(
    ("names", "odd"),
    [
        pytest.param(("forget", "keep"), "/keep$", id="nobody answers"),
        pytest.param((), "/forget$", id="nobody asks"),
    ],
)
def test_a_command_that_is_not_asked_for_or_not_answered_is_found(names: tuple[str, ...], odd: str) -> None:
    features = Features()
    features.add(_Forgetter({"gf": Forget}, "forget"))
    features.check([Forget], ("forget",))

    with pytest.raises(ValueError, match=odd):
        features.check([Forget], names)


async def test_more_features_are_added_once_when_the_first_of_them_is_asked_for() -> None:
    forgetter, shower, added = _Forgetter({"gf": Forget, "gk": Keep}, "forget"), _Shower(), list[str]()

    def add_more() -> None:
        added.append("more")
        features.add(forgetter)

    features = Features(add_more=add_more)
    features.add(shower)

    await features.press(ANN, TAP, Call(command="quiz"))
    assert added == []
    await features.call("forget", ANN, ())
    await features.press(ANN, TAP, Keep())
    assert added == ["more"]
    assert forgetter.taken == [Keep()]
