"""Which shapes can a value of a JSON file have? The vocabulary of the table in `fields`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text with something visible in it; `alphabet` is a regular expression's character class, such as `a-z_`."""

    alphabet: str | None = None
    least: int = 1
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf:
    """One of a few texts."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A whole number; `true` is none."""

    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """A list of values of one shape, as long as one of the limits allows."""

    item: Shape
    least: int = 0
    limit: Literal["items", "questions"] = "items"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An object with these keys and no others; of `one_of`, at least one must be there."""

    fields: tuple[Field, ...]
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MapOf:
    """An object whose keys are free and whose values have one shape."""

    item: Shape


Shape: TypeAlias = Text | OneOf | Whole | ListOf | Record | MapOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One key of an object; `note` is what the JSON Schema says about it."""

    name: str
    shape: Shape
    note: str
    is_required: bool = False
