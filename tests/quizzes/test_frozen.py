"""Is a class that `quizzes.frozen` makes the same as one of the library's, but for how long it takes to be made?"""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import TYPE_CHECKING, get_type_hints

import pytest

from quizzes.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word with all sorts of fields."""

    hanzi: str
    senses: tuple[str, ...] = ()
    marks: list[str] = field(default_factory=list)
    level: int | None = None

    def __post_init__(self) -> None:
        if not self.hanzi:
            raise ValueError(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Idiom(Word):
    """A word that has a story."""

    story: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """A class without fields."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class OfLibrary:
    """The fields of a word, as the library makes them."""

    hanzi: str
    senses: tuple[str, ...] = ()
    marks: list[str] = field(default_factory=list)
    level: int | None = None


def _through_a_pipe(value: object) -> object:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - what was written just now


WORD = Word(hanzi="河", senses=("river",))
IDIOM = Idiom(hanzi="画蛇添足", story="a snake")


def test_values_are_compared_by_their_class_and_their_fields() -> None:
    assert Word(hanzi="河", senses=("river",)) == WORD
    assert Word(hanzi="湖", senses=("river",)) != WORD
    assert Idiom(hanzi="河", senses=("river",), story="") != WORD
    assert Nothing() == Nothing()
    nothing: object = Nothing()
    assert nothing != WORD


def test_values_that_are_equal_have_one_hash() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Place:
        x: int
        y: int = 0

    assert len({Place(x=1), Place(x=1, y=0), Place(x=0, y=1), Nothing(), Nothing()}) == 3
    assert hash(Place(x=1)) == hash((1, 0))


def test_what_is_in_a_value_that_cannot_be_hashed_is_told() -> None:
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        hash(WORD)


@pytest.mark.parametrize("value", [WORD, IDIOM, Nothing()], ids=["word", "idiom", "nothing"])
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, _through_a_pipe])
def test_a_copy_is_the_same_value(value: object, copied: Callable[[object], object]) -> None:
    assert copied(value) == value


def test_a_value_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'hanzi'"):
        WORD.hanzi = "湖"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'hanzi'"):
        del WORD.hanzi
    assert not hasattr(WORD, "__dict__")


def test_a_value_is_changed_into_another_one() -> None:
    assert replace(IDIOM, level=6) == Idiom(hanzi="画蛇添足", story="a snake", level=6)


def test_a_value_is_shown_with_all_fields() -> None:
    assert repr(IDIOM) == "Idiom(hanzi='画蛇添足', senses=(), marks=[], level=None, story='a snake')"
    assert repr(Nothing()) == "Nothing()"


def test_a_default_that_is_made_is_made_for_each_value() -> None:
    assert Word(hanzi="河").marks is not Word(hanzi="河").marks


def test_what_is_said_after_the_fields_are_there_is_said_here_too() -> None:
    with pytest.raises(ValueError, match="hanzi=''"):
        Word(hanzi="")


def test_what_is_missing_is_named_with_its_class() -> None:
    with pytest.raises(TypeError, match=r"Idiom\.__init__\(\) missing 1 required keyword-only argument: 'story'"):
        Idiom(hanzi="河")  # type: ignore[call-arg]


def test_fields_and_their_types_are_told_as_by_the_library() -> None:
    assert [(each.name, each.type) for each in fields(Word)] == [(each.name, each.type) for each in fields(OfLibrary)]
    assert get_type_hints(Word.__init__) == get_type_hints(OfLibrary.__init__)
    assert list(inspect.signature(Word).parameters) == list(inspect.signature(OfLibrary).parameters)
    assert dataclasses.asdict(WORD) == dataclasses.asdict(OfLibrary(hanzi="河", senses=("river",)))


def test_a_class_that_is_the_librarys_to_make_is_refused() -> None:
    made = dataclass(frozen=True, slots=True, kw_only=True)
    said_more = type("SaidMore", (), {"__annotations__": {"x": "int"}, "x": field(default=0, repr=False)})
    own_hash = type("OwnHash", (), {"__annotations__": {"x": "int"}, "__hash__": lambda _: 1})
    with pytest.raises(TypeError, match="a field of SaidMore"):
        made(said_more)
    with pytest.raises(TypeError, match="OwnHash is compared"):
        made(own_hash)
    with pytest.raises(TypeError, match="False"):
        dataclass(frozen=False, slots=True, kw_only=True)
