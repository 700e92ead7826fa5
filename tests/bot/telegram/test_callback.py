"""Button data comes back as it was, fits into 64 bytes, and nothing else is taken for it."""

from __future__ import annotations

from dataclasses import Field, FrozenInstanceError, fields
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.callback import KINDS, decoded, encoded, registered
from bot.telegram.presses.choosing import Begin
from bot.telegram.presses.exporting import ExportDeck
from bot.telegram.presses.menu import ShowMenu
from bot.telegram.presses.privacy import Forget, Keep
from bot.telegram.presses.quiz import Next, Skip
from bot.telegram.presses.words import AskWord, Look

if TYPE_CHECKING:
    from bot.telegram.press import Press, PressTypes

BY_NAME: dict[str, st.SearchStrategy[object]] = {
    "set_id": st.from_regex(r"[A-Za-z0-9_-]{1,46}", fullmatch=True),
    "kind": st.sampled_from(["any", "cloze", "translation", "comprehension"]),
    "purpose": st.sampled_from(["review", "mistakes"]),
    "level": st.integers(0, 9),
    "theme": st.sampled_from(["light", "dark"]),
    "span": st.sampled_from(["hour", "day", "week"]),
    "language": st.sampled_from(["ja", "en", "zh"]),
    "reason": st.sampled_from(["wrong_answer", "unclear", "other"]),
    "state": st.sampled_from(["accepted", "rejected"]),
    "setting": st.sampled_from(["time_zone", "board_name", "goal"]),
    "value": st.from_regex(r"[A-Za-z0-9_-]{0,40}", fullmatch=True),
    "command": st.sampled_from(["quiz", "mistakes"]),
    "plan": st.from_regex(r"[0-9]{9}", fullmatch=True),
    "count": st.integers(0, 100),
    "start": st.integers(0, 1000),
    "shows": st.integers(0, 7),
}
LARGE = {"session", "flag", "asked", "number"}
LONG_WORD = st.from_regex(r"[A-Za-z0-9_-]{1,48}", fullmatch=True)
SHORT_WORD = st.from_regex(r"[A-Za-z0-9_-]{1,12}", fullmatch=True)


@st.composite
def presses(draw: st.DrawFn) -> Press:
    kind = draw(st.sampled_from([*KINDS.values()]))
    press: Press = kind(**{field.name: draw(values(kind, field)) for field in fields(kind)})
    return press


def values(kind: type[Press], field: Field[object]) -> st.SearchStrategy[object]:
    """Give what a field may hold: a few are as long as can be, the others are short words and numbers."""
    if field.name in BY_NAME:
        return BY_NAME[field.name]
    if field.type == "str":
        return LONG_WORD if kind in {Look, AskWord} else SHORT_WORD
    return st.integers(0, 10**15 if field.name in LARGE else 9999)


@given(presses())
def test_what_is_encoded_is_decoded(press: Press) -> None:
    data = encoded(press)

    assert decoded(data) == press


@given(presses())
def test_data_fits_into_64_bytes(press: Press) -> None:
    assert len(encoded(press).encode()) <= 64


@given(st.text(max_size=80))
def test_any_text_is_decoded_to_something_that_comes_back_or_to_nothing(text: str) -> None:
    press = decoded(text)

    assert press is None or decoded(encoded(press)) == press


def test_a_button_that_an_older_version_made_is_understood() -> None:
    assert decoded("qb:mini:comprehension:5") == Begin(set_id="mini", kind="comprehension", count=5, level=0)


@pytest.mark.parametrize(
    "data", ["a:1:2", "a:1:2:3:4", "a:01:2:3", "a:１:2:3", "zz:1", "", ":", "a:1:2:-3", "qs:日本:1"]
)
def test_malformed_data_is_nothing(data: str) -> None:
    assert decoded(data) is None


def test_data_that_would_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        encoded(ExportDeck(set_id="a" * 62))


@pytest.mark.parametrize(
    "families",
    [
        pytest.param([{"gf": Forget}, {"gf": Keep}], id="a-prefix-of-two-presses"),
        pytest.param([{"gf": Forget}, {"gk": Forget}], id="a-press-of-two-prefixes"),
    ],
)
def test_what_is_registered_twice_is_refused(families: list[PressTypes[Press]]) -> None:
    with pytest.raises(ValueError, match="there already"):
        registered(families)


def test_what_is_registered_once_is_there() -> None:
    assert registered([{"gf": Forget, "gk": Keep}, {"c": ShowMenu}]) == {"gf": Forget, "gk": Keep, "c": ShowMenu}


def test_presses_that_say_as_much_differ_by_their_kind() -> None:
    skipped, gone_on = Skip(session=1, position=2), Next(session=1, position=2)

    assert skipped == Skip(session=1, position=2)
    assert len({skipped, gone_on}) == 2
    assert repr(gone_on) == "Next(session=1, position=2)"


def test_a_press_has_all_of_its_fields_the_usual_ones_of_those_that_are_not_given_and_no_others() -> None:
    assert Begin(set_id="frogs", kind="any", count=5) == Begin(set_id="frogs", kind="any", count=5, level=0)
    with pytest.raises(TypeError, match="session"):
        Next(position=2)  # type: ignore[call-arg]  # that is what is tested
    with pytest.raises(TypeError, match="option"):
        Next(session=1, position=2, option=3)  # type: ignore[call-arg]  # the same


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.__name__)
def test_a_press_holds_nothing_but_its_fields_and_keeps_them(kind: type[Press]) -> None:
    arguments: dict[str, object] = {field.name: 1 for field in fields(kind)}
    press: Press = kind(**arguments)

    for name in arguments:
        with pytest.raises(FrozenInstanceError):
            setattr(press, name, 2)
    assert not hasattr(press, "__dict__")
