"""What the docstring of a package says of its modules is true of those that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import quizzes

ROOT = Path(quizzes.__file__).parent
PACKAGES = sorted(path.parent for path in ROOT.glob("*/**/__init__.py"))


def _named(package: Path) -> set[str]:
    """Give the names before the blanks of a table, and those in its texts: `gap   what they are measured against`."""
    told = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8"))) or ""
    rows = re.findall(r"^    ([a-z_]+(?:, [a-z_]+)*)  +\S", told, re.MULTILINE)
    return {name for row in rows for name in row.split(", ")} | set(re.findall(r"`([a-z_]+)`", told))


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: ".".join(package.relative_to(ROOT).parts))
def test_a_package_names_no_module_that_is_gone(package: Path) -> None:
    there = {path.stem for path in package.rglob("*.py")} | {path.name for path in package.iterdir()}

    assert _named(package) - there == set()
