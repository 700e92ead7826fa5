"""Button data comes back as it was, fits into 64 bytes, and nothing else is taken for it."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.callback import (
    Begin,
    ChooseKind,
    ChooseSet,
    Help,
    Next,
    Pick,
    Press,
    Resume,
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

KINDS = (Pick, Take, Undo, Submit, Help, Skip, Next, Stop, ChooseSet, ChooseKind, Begin, ShowSets, Speak, Resume)
BY_NAME = {
    "set_id": st.from_regex(r"[A-Za-z0-9_-]{1,48}", fullmatch=True),
    "kind": st.sampled_from(["any", "cloze", "translation"]),
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
def test_any_text_is_decoded_to_something_that_encodes_to_it_or_to_nothing(text: str) -> None:
    press = decoded(text)

    assert press is None or encoded(press) == text


@pytest.mark.parametrize(
    "data", ["a:1:2", "a:1:2:3:4", "a:01:2:3", "a:１:2:3", "zz:1", "", ":", "a:1:2:-3", "qs:日本:1"]
)
def test_malformed_data_is_nothing(data: str) -> None:
    assert decoded(data) is None
