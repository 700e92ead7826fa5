"""
What a button means: a value for each kind of press, and the data of at most 64 bytes that stands for it.

The data is all there is, so a press works however long the bot was away. Data that was not made here, or by an older
version, is nothing: `decoded` gives None. Whether a session in it is the presser's own is for the caller to check.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 64
LONGEST_PACKED = 48
_NUMBER = re.compile(r"0|[1-9][0-9]{0,17}")
_WORD = re.compile(r"[A-Za-z0-9_-]{0,48}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """An option of a choice."""

    session: int
    position: int
    option: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """A tile, to be laid down next."""

    session: int
    position: int
    tile: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """The last tile goes back; `tile` is which that was, so that a repeated press undoes once."""

    session: int
    position: int
    tile: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Submit:
    """The tiles lie in the order that is meant."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """A hint, after `used` ones, so that a repeated press counts once."""

    session: int
    position: int
    used: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """The next question, without an answer to this one."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The next question, or the summary after the last."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """An end to the session."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseSet:
    """A quiz on this set: which kind? `count` is 0 where it was not said yet."""

    set_id: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseKind:
    """A quiz on this set, of this kind (`any` for all): how long?"""

    set_id: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    """A quiz with everything said."""

    set_id: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSets:
    """The list of sets, from this one on."""

    kind: str
    count: int
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Speak:
    """The language to speak from now on."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """The quiz that is open goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A page of a text, with what is shown beside it: a sum of flags. Both for the next page and for this one anew."""

    set_id: str
    paragraph: int
    part: int
    shows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenText:
    """The text of this set, where it was left."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTexts:
    """The list of texts to read, from this one on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskParagraph:
    """A quiz on this paragraph."""

    set_id: str
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is known of a word, which `packed_word` has put into letters."""

    word: str


InSession: TypeAlias = Pick | Take | Undo | Submit | Help | Skip | Next | Stop
Choosing: TypeAlias = ChooseSet | ChooseKind | Begin | ShowSets
Reading: TypeAlias = Turn | OpenText | ShowTexts | AskParagraph
Press: TypeAlias = InSession | Choosing | Reading | Look | Speak | Resume

_KINDS: dict[str, type[Press]] = {
    "a": Pick,
    "t": Take,
    "u": Undo,
    "o": Submit,
    "h": Help,
    "s": Skip,
    "n": Next,
    "x": Stop,
    "qs": ChooseSet,
    "qk": ChooseKind,
    "qb": Begin,
    "ql": ShowSets,
    "rp": Turn,
    "ro": OpenText,
    "rl": ShowTexts,
    "ra": AskParagraph,
    "w": Look,
    "l": Speak,
    "r": Resume,
}
_PREFIXES = {kind: prefix for prefix, kind in _KINDS.items()}


def encoded(press: Press) -> str:
    """Give the data of a button."""
    values = [str(getattr(press, field.name)) for field in fields(press)]
    return ":".join([_PREFIXES[type(press)], *values])


def decoded(data: str) -> Press | None:
    """Give what a button means; None for data that no button has."""
    prefix, *values = data[: LONGEST + 1].split(":")
    kind = _KINDS.get(prefix)
    if kind is None or len(values) != len(fields(kind)) or len(data) > LONGEST:
        return None
    arguments = {field.name: _value(field.type, value) for field, value in zip(fields(kind), values, strict=True)}
    make: Callable[..., Press] = kind
    return None if None in arguments.values() else make(**arguments)


def packed_word(word: str) -> str | None:
    """Put a word into the letters that a button may have; None where it is too long for one."""
    packed = urlsafe_b64encode(word.encode("utf-8", "replace")).decode("ascii").rstrip("=")
    return packed if 0 < len(packed) <= LONGEST_PACKED else None


def unpacked_word(packed: str) -> str | None:
    """Give the word that `packed_word` has put into letters; None for letters that hold none."""
    try:
        return urlsafe_b64decode(f"{packed}{'=' * (-len(packed) % 4)}").decode("utf-8")
    except ValueError:
        return None


def _value(type_: object, text: str) -> int | str | None:
    if type_ == "int":
        return int(text) if _NUMBER.fullmatch(text) else None
    return text if _WORD.fullmatch(text) else None
