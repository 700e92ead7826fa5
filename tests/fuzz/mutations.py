"""How an update is spoiled: by chance, but the same for the same number."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.telegram.callback import KINDS

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Holder: TypeAlias = "tuple[dict[str, Json], str] | tuple[list[Json], int]"

NUMBERS = (0, -1, 1, 2**31, -(2**31), 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 10**30, 1.5, -0.0, 1e308, True, False)
TEXTS = (
    "",
    " ",
    "\ud83d",
    "\udc00\ud800",
    "\u202egnal\u202c\u2066",
    "\u200b\u200d\ufeff",
    "\x00\x01\x1b[2J\r\n",
    "NaN",
    "-1",
    "null",
    "字" * 5000,
    "😀" * 3000,
    "/start",
    "/quiz@made_up_bot \ud83d",
    "{ $name } <b>&amp;",
    "' OR 1=1 --",
    "../../etc/passwd",
    "%s%d{0}",
    "９９９",
    "e\u0301" * 1000,
)
CHAT_TYPES = ("private", "group", "supergroup", "channel", "sender", "", "nothing")
MOST_MUTATIONS = 4
# The others keep the shape that Telegram describes, and so get further.
SHARE_OF_RUDE = 0.3


def mutated(update: dict[str, Json], chance: random.Random) -> dict[str, Json]:
    """Spoil an update in a few places; its kind stays what it was."""
    ways = MUTATIONS if chance.random() < SHARE_OF_RUDE else POLITE
    for _ in range(chance.randrange(MOST_MUTATIONS + 1)):
        places = list(_places(update))
        if places:
            chance.choice(ways)(chance.choice(places), chance)
    return update


def _places(node: Json) -> list[Holder]:
    """Name all places in a value where something stands."""
    found: list[Holder] = []
    if isinstance(node, dict):
        found += [(node, key) for key in node]
        for inner in node.values():
            found += _places(inner)
    elif isinstance(node, list):
        found += [(node, at) for at in range(len(node))]
        for inner in node:
            found += _places(inner)
    return found


def _put(place: Holder, value: Json) -> None:
    holder, at = place
    if isinstance(holder, dict):
        holder[str(at)] = value
    else:
        holder[int(at)] = value


def _at(place: Holder) -> Json:
    holder, at = place
    if isinstance(holder, dict):
        return holder[str(at)]
    return holder[int(at)]


def _drop(place: Holder, _: random.Random) -> None:
    holder, at = place
    if isinstance(holder, dict):
        holder.pop(str(at))
    else:
        holder.pop(int(at))


def _double(place: Holder, _: random.Random) -> None:
    holder, at = place
    if isinstance(holder, list) and isinstance(at, int):
        holder.extend([holder[at]] * 3)
    elif isinstance(holder, dict) and isinstance(at, str):
        holder[f"{at}_"] = holder[at]


def _number(place: Holder, chance: random.Random) -> None:
    _put(place, chance.choice(NUMBERS))


def _text(place: Holder, chance: random.Random) -> None:
    _put(place, chance.choice(TEXTS))


def _nothing(place: Holder, chance: random.Random) -> None:
    nothings: tuple[Json, ...] = (None, [], {}, [None], [[]])
    _put(place, chance.choice(nothings))


def _deep(place: Holder, chance: random.Random) -> None:
    value: Json = _at(place)
    for _ in range(chance.choice((1, 5, 60))):
        value = [value] if chance.random() < 0.5 else {"id": value}
    _put(place, value)


def _chat_type(place: Holder, chance: random.Random) -> None:
    _put(place, chance.choice(CHAT_TYPES))


def _as_text(place: Holder, _: random.Random) -> None:
    value = _at(place)
    _put(place, str(value) if isinstance(value, int | float) else {"text": value})


def _like(place: Holder, chance: random.Random) -> None:
    """Change a value a little: another number, another text of its kind."""
    value = _at(place)
    if isinstance(value, int):
        _put(place, value + chance.choice((-1, 1, 1000, -2 * value)))
    elif isinstance(value, str):
        cut = chance.randrange(len(value) + 1)
        _put(place, value[:cut] + chance.choice(TEXTS)[:50] + value[cut:])


def _same_kind(place: Holder, chance: random.Random) -> None:
    """Put another value of the same type there."""
    value = _at(place)
    if isinstance(value, bool):
        _put(place, not value)
    elif isinstance(value, int):
        _put(place, chance.choice([number for number in NUMBERS if type(number) is int and abs(number) < 2**52]))
    elif isinstance(value, str):
        is_type = value in CHAT_TYPES
        _put(place, chance.choice(CHAT_TYPES) if is_type else chance.choice(TEXTS))
    elif isinstance(value, list):
        _put(place, chance.choice(([], value * 3, value[:1])))


def _other_data(place: Holder, chance: random.Random) -> None:
    """Put the data of another button where data stands."""
    if isinstance(place[0], dict) and place[1] == "data":
        _data(place, chance)
    else:
        _like(place, chance)


def _data(place: Holder, chance: random.Random) -> None:
    prefix = chance.choice(sorted(KINDS))
    values = [str(chance.choice((0, 1, 2, 3, 10**17, "mini", "draft", "x", ""))) for _ in range(chance.randrange(5))]
    _put(place, ":".join([prefix, *values]))


MUTATIONS: tuple[Callable[[Holder, random.Random], None], ...] = (
    _drop,
    _double,
    _number,
    _text,
    _nothing,
    _deep,
    _chat_type,
    _as_text,
    _like,
    _like,
    _like,
    _data,
)
POLITE = (_same_kind, _same_kind, _like, _like, _other_data)
