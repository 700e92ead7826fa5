"""
What a button means: a value for each kind of press, and the data of at most 64 bytes that stands for it.

The data is all there is, so a press works however long the bot was away. Data that was not made here is nothing:
`decoded` gives None. What an older version did not say yet has its usual value. Whether a session in it is the
presser's own is for the caller to check.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import MISSING, dataclass, fields
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 64
LONGEST_PACKED = 48
_NUMBER = re.compile(r"0|[1-9][0-9]{0,17}")
_WORD = re.compile(r"[A-Za-z0-9_-]{0,48}")
# Kinds are one letter in the data: beside a set's id there is no room for more.
_KIND_CODES = {"any": "a", "cloze": "c", "translation": "t", "comprehension": "r"}
_KIND_NAMES = {code: name for name, code in _KIND_CODES.items()}


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
class Pronounce:
    """How is it read, now that it is answered?"""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """A quiz of what was missed in this session."""

    session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Practise:
    """What is due, or what went wrong lately; `purpose` is that of the session."""

    purpose: str


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
class ChooseLevel:
    """A quiz on this set, of this kind and this level (0 for all): how long?"""

    set_id: str
    kind: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    """A quiz with everything said; `level` is 0 for all levels."""

    set_id: str
    kind: str
    count: int
    level: int = 0


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
class ShowDecks:
    """Of which set a deck: the list, from this one on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDeck:
    """A deck of this set."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportAnswers:
    """A table of all own answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSettings:
    """All settings as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSetting:
    """The choices of one setting."""

    setting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseSetting:
    """A choice, in the words of `bot.tutor.preferences`."""

    setting: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPicture:
    """The picture of how far one has come, in this theme."""

    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """The reminder of this number comes again after an hour, a day or a week."""

    number: int
    span: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndReminders:
    """No more reminders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindMe:
    """Reminders from now on, at this time of the day."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseFlag:
    """Something is wrong with this question: what?"""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveReason:
    """What is wrong with it, in the words of `bot.tutor.flag`."""

    session: int
    position: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropFlag:
    """Nothing, after all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowFlags:
    """The flags to be decided on, from this one on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFlag:
    """One flag with its question."""

    flag: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """What an admin decides on a flag; `has_words` is 1 where something is to be said to the learner with it."""

    flag: int
    state: str
    has_words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    """Delete all about me: asked for once, then meant; `asked` is when it was offered, in seconds."""

    step: int
    asked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """Delete nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMenu:
    """All commands as buttons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A command, as if it were typed."""

    command: str


InSession: TypeAlias = Pick | Take | Undo | Submit | Help | Skip | Next | Stop | Pronounce
Choosing: TypeAlias = ChooseSet | ChooseKind | ChooseLevel | Begin | ShowSets
Practising: TypeAlias = Retry | Practise
Exporting: TypeAlias = ShowDecks | ExportDeck | ExportAnswers
Settling: TypeAlias = ShowSettings | ShowSetting | ChooseSetting
Reminding: TypeAlias = PutOff | EndReminders | RemindMe
Reading: TypeAlias = Turn | OpenText | ShowTexts | AskParagraph
Flagging: TypeAlias = RaiseFlag | GiveReason | DropFlag | ShowFlags | OpenFlag | Decide
Privacy: TypeAlias = Forget | Keep
Menu: TypeAlias = ShowMenu | Call
Press: TypeAlias = (
    InSession
    | Choosing
    | Practising
    | Exporting
    | Settling
    | Reminding
    | Reading
    | ShowPicture
    | Look
    | Speak
    | Resume
    | Flagging
    | Privacy
    | Menu
)

_KINDS: dict[str, type[Press]] = {
    "a": Pick,
    "t": Take,
    "u": Undo,
    "o": Submit,
    "h": Help,
    "s": Skip,
    "n": Next,
    "x": Stop,
    "p": Pronounce,
    "m": Retry,
    "y": Practise,
    "qs": ChooseSet,
    "qk": ChooseKind,
    "qv": ChooseLevel,
    "qb": Begin,
    "ql": ShowSets,
    "xl": ShowDecks,
    "xd": ExportDeck,
    "xa": ExportAnswers,
    "pl": ShowSettings,
    "ps": ShowSetting,
    "pc": ChooseSetting,
    "gp": ShowPicture,
    "zp": PutOff,
    "ze": EndReminders,
    "zr": RemindMe,
    "rp": Turn,
    "ro": OpenText,
    "rl": ShowTexts,
    "ra": AskParagraph,
    "w": Look,
    "l": Speak,
    "r": Resume,
    "f": RaiseFlag,
    "fr": GiveReason,
    "fx": DropFlag,
    "fl": ShowFlags,
    "fo": OpenFlag,
    "fd": Decide,
    "gf": Forget,
    "gk": Keep,
    "c": ShowMenu,
    "cc": Call,
}
_PREFIXES = {kind: prefix for prefix, kind in _KINDS.items()}


def encoded(press: Press) -> str:
    """Give the data of a button."""
    values = [str(getattr(press, field.name)) for field in fields(press)]
    coded = [
        _KIND_CODES.get(value, value) if field.name == "kind" else value
        for field, value in zip(fields(press), values, strict=True)
    ]
    return ":".join([_PREFIXES[type(press)], *coded])


def decoded(data: str) -> Press | None:
    """Give what a button means; None for data that no button has."""
    prefix, *values = data[: LONGEST + 1].split(":")
    kind = _KINDS.get(prefix)
    if kind is None or len(data) > LONGEST or not _least_values(kind) <= len(values) <= len(fields(kind)):
        return None
    arguments = {field.name: _value(field.type, value) for field, value in zip(fields(kind), values, strict=False)}
    if "kind" in arguments:
        arguments["kind"] = _KIND_NAMES.get(str(arguments["kind"]), arguments["kind"])
    make: Callable[..., Press] = kind
    return None if None in arguments.values() else make(**arguments)


def _least_values(kind: type[Press]) -> int:
    return sum(field.default is MISSING for field in fields(kind))


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
