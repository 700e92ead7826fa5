"""Every guard that can refuse a candidate is described, and no other."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import quizzes
from quizzes.distractors.guards import guards

if TYPE_CHECKING:
    from collections.abc import Iterator


def names_in(path: Path) -> Iterator[str]:
    """Find the names that the code of a file gives to what it refuses."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="refuses"), args=[ast.Constant(value=str(name)), *_]):
                yield name
            case ast.Subscript(value=ast.Attribute(attr="refused"), slice=ast.Constant(value=str(name))):
                yield name
            case _:
                pass


def test_each_guard_of_the_code_stands_in_the_table_and_each_of_the_table_in_the_code() -> None:
    used = {name for path in Path(quizzes.__path__[0]).rglob("*.py") for name in names_in(path)}
    assert used == set(guards())


def test_each_guard_is_named_by_a_test_of_what_it_refuses() -> None:
    here = Path(__file__)
    tests = (path for path in here.parents[1].rglob("test_*.py") if path != here)
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in tests)
    named = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert set(guards()) <= named


def test_a_description_says_something_in_one_line() -> None:
    assert all(len(text.split()) > 3 and not text.endswith(".") for text in guards().values())
