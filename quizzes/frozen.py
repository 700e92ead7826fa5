"""
How is a frozen dataclass made in a third of the time? A start makes two hundred of them, and waits for each.

The library compiles six methods for every class. Here that is `__init__` alone, and what compares values when the first
one is compared; what freezes, shows and copies them is the same for all classes.
"""

from __future__ import annotations

import dataclasses
import sys
from typing import TYPE_CHECKING

from typing_extensions import override

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from dataclasses import Field, dataclass  # whoever makes a class with it cannot tell the difference
    from types import FunctionType
    from typing import ClassVar

    from _typeshed import DataclassInstance
else:

    def dataclass(**manner: bool) -> Callable[[type], type]:
        """
        Make a class a dataclass that is frozen and has slots and keywords: the one manner that there is here.

        Raises:
            TypeError: another manner is asked for, a field says more of itself than its default, or the class compares
                or shows itself in a way of its own; such a class is the library's to make.
        """
        if manner != _MANNER:
            raise TypeError(manner)
        return _made


_MANNER = {"frozen": True, "slots": True, "kw_only": True}
_OWN = ("__init__", "__eq__", "__hash__", "__repr__")
_NEW = object()  # stands for a default that is made anew for each value


class _Alike:
    """What is the same for all classes."""

    __dataclass_fields__: ClassVar[dict[str, Field[object]]]

    @override
    def __setattr__(self, name: str, _: object) -> None:
        msg = f"cannot assign to field {name!r}"
        raise dataclasses.FrozenInstanceError(msg)

    @override
    def __delattr__(self, name: str) -> None:
        msg = f"cannot delete field {name!r}"
        raise dataclasses.FrozenInstanceError(msg)

    @override
    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in _names(self))})"

    def __getstate__(self) -> list[object]:
        return [getattr(self, name) for name in _names(self)]

    def __setstate__(self, state: Sequence[object]) -> None:
        for name, value in zip(_names(self), state, strict=True):
            object.__setattr__(self, name, value)


_ALIKE = {name: method for name, method in vars(_Alike).items() if callable(method)}


def _made(kind: type) -> type:
    if not set(_OWN).isdisjoint(vars(kind)):
        msg = f"{kind.__name__} is compared or shown in a way of its own"
        raise TypeError(msg)
    made: type[DataclassInstance] = dataclasses.dataclass(slots=True, kw_only=True, init=False, repr=False, eq=False)(
        kind
    )
    fields = dataclasses.fields(made)
    if not all(field.init and field.repr and field.compare for field in fields):
        msg = f"a field of {kind.__name__} says more of itself than its default"
        raise TypeError(msg)
    _put(made, {**_ALIKE, "__init__": _init(made, fields), **_first_comparing(made)})
    return made


def _put(kind: type, methods: Mapping[str, object]) -> None:
    for name, method in methods.items():
        setattr(kind, name, method)


def _init(kind: type, fields: Sequence[Field[object]]) -> object:
    keywords, values = [], []
    given: dict[str, object] = {}
    for field in fields:
        name = value = keyword = field.name
        if field.default_factory is not dataclasses.MISSING:
            given |= {f"default_{name}": _NEW, f"make_{name}": field.default_factory}
            keyword, value = f"{name}=default_{name}", f"make_{name}() if {name} is default_{name} else {name}"
        elif field.default is not dataclasses.MISSING:
            given[f"default_{name}"] = field.default
            keyword = f"{name}=default_{name}"
        keywords.append(keyword)
        values.append(f"put_value(self, {name!r}, {value})")
    more = ["self.__post_init__()"] if hasattr(kind, "__post_init__") else []
    head = ", ".join(["self", *(["*"] if fields else []), *keywords])
    text = f"def __init__({head}):\n  {'; '.join([*values, *more]) or 'pass'}"
    init = _compiled(kind, text, {"put_value": object.__setattr__, **given})["__init__"]
    init.__annotations__ = {**{field.name: field.type for field in fields}, "return": None}
    return init


def _first_comparing(kind: type) -> dict[str, object]:
    """Give what compares the first value, and puts in its place what compares the others."""

    def eq(self: object, other: object) -> bool:
        _put(kind, _comparing(kind))
        return self == other

    def hash_(self: object) -> int:
        _put(kind, _comparing(kind))
        return hash(self)

    return {"__eq__": eq, "__hash__": hash_}


def _comparing(kind: type) -> Mapping[str, object]:
    names = [field.name for field in dataclasses.fields(kind)]
    mine, others = (f"({''.join(f'{it}.{name},' for name in names)})" for it in ("self", "other"))
    text = (
        f"def __eq__(self, other): return {mine} == {others} if other.__class__ is self.__class__ else NotImplemented\n"
        f"def __hash__(self): return hash({mine})"
    )
    return _compiled(kind, text, {})


def _compiled(kind: type, text: str, given: Mapping[str, object]) -> dict[str, FunctionType]:
    """Compile methods that know the names that are given them, and those of the module that their class is in."""
    body = "".join(f" {line}\n" for line in text.splitlines())
    made: dict[str, Callable[..., dict[str, FunctionType]]] = {}
    exec(  # noqa: S102 - what is compiled is made of names of fields alone
        f"def methods({', '.join(given)}):\n{body} return locals()", vars(sys.modules[kind.__module__]), made
    )
    methods = made["methods"](**given)
    return {name: _called(kind, name, methods[name]) for name in _OWN if name in methods}


def _called(kind: type, name: str, method: FunctionType) -> FunctionType:
    method.__qualname__ = f"{kind.__qualname__}.{name}"
    return method


def _names(value: DataclassInstance) -> Iterator[str]:
    return (field.name for field in dataclasses.fields(value))
