"""Button data comes back as it was, fits into 64 bytes, and nothing else is taken for it."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.callback import (
    Begin,
    ChooseKind,
    ChooseLevel,
    ChooseSet,
    EndReminders,
    Help,
    Next,
    Pick,
    Practise,
    Press,
    Pronounce,
    PutOff,
    RemindMe,
    Resume,
    Retry,
    ShowPicture,
    ShowSets,
    Skip,
    Speak,
    Stop,
    Submit,
    Take,
    Undo,
    decoded,
    encoded,
)

IN_SESSION = (Pick, Take, Undo, Submit, Help, Skip, Next, Stop, Pronounce)
CHOOSING = (ChooseSet, ChooseKind, ChooseLevel, Begin, ShowSets)
REMINDING = (PutOff, EndReminders, RemindMe)
KINDS = (*IN_SESSION, *CHOOSING, *REMINDING, Retry, Practise, ShowPicture, Speak, Resume)
BY_NAME = {
    "set_id": st.from_regex(r"[A-Za-z0-9_-]{1,48}", fullmatch=True),
    "kind": st.sampled_from(["any", "cloze", "translation", "comprehension"]),
    "purpose": st.sampled_from(["review", "mistakes"]),
    "level": st.integers(0, 9),
    "theme": st.sampled_from(["light", "dark"]),
    "span": st.sampled_from(["hour", "day", "week"]),
    "language": st.sampled_from(["ja", "en", "zh"]),
    "count": st.integers(0, 100),
    "start": st.integers(0, 1000),
}


@st.composite
def presses(draw: st.DrawFn) -> Press:
    kind = draw(st.sampled_from(KINDS))
    numbers = st.integers(0, 10**15)
    small = st.integers(0, 9999)
    values = {f.name: draw(BY_NAME.get(f.name, numbers if f.name == "session" else small)) for f in fields(kind)}
    press: Press = kind(**values)
    return press


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
