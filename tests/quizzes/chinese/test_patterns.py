"""Regular expressions that are compiled late: they do what others do, but no sooner than they are asked."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from quizzes.chinese.patterns import lazy_regex, where_it_fits

QUIZZES = Path(__file__).parents[3] / "quizzes"


def test_what_nobody_asks_is_not_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    compiled = re.compile

    def noted(text: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(text)
        return compiled(text, flags)

    monkeypatch.setattr(re, "compile", noted)
    pattern = lazy_regex("[一二]百")
    assert asked == []
    assert [bool(pattern.search(text)) for text in ("一百", "三百", "二百")] == [True, False, True]
    assert pattern.fullmatch("一百") is not None
    assert asked == ["[一二]百"]


@pytest.mark.parametrize(
    ("words", "said", "spans"),
    [
        pytest.param("车站", "火车站和车站", [(4, 6)], id="no longer word"),
        pytest.param("车站", "车站长，车站", [(4, 6)], id="nor one that goes on"),
        pytest.param("人人", "人人人", [(1, 3)], id="from the middle of what does not fit"),
        pytest.param("人人", "大人人人", [(2, 4)], id="behind what does not fit"),
    ],
)
def test_what_stands_around_a_pattern_is_looked_at_apart(words: str, said: str, spans: list[tuple[int, int]]) -> None:
    before, after = re.compile("(?<![火大])"), re.compile("(?![长人])")
    assert [found.span() for found in where_it_fits(words, said, before, after)] == spans
    assert [found.span() for found in re.finditer(f"{before.pattern}{words}{after.pattern}", said)] == spans


def test_a_late_regular_expression_heeds_its_flags_and_knows_its_text() -> None:
    pattern = lazy_regex("about (?P<n>[0-9]+)", re.IGNORECASE)
    assert [found["n"] for found in pattern.finditer("About 20, or about 30")] == ["20", "30"]
    assert pattern.sub("＿", "ABOUT 20 times") == "＿ times"
    assert pattern.pattern == "about (?P<n>[0-9]+)"


LATE = [
    pytest.param(path, id=path.relative_to(QUIZZES).as_posix())
    for path in sorted(QUIZZES.rglob("*.py"))
    if "import lazy_regex" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("path", LATE)
def test_a_late_regular_expression_is_neither_given_to_re_nor_asked_for_by_what_it_found(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    assert _late_names(tree).isdisjoint(_given_to_re(nodes))
    compared = [ast.unparse(node.left) for node in nodes if isinstance(node, ast.Compare)]
    assert not [left for left in compared if left.endswith(".re")]


def _late_names(tree: ast.Module) -> set[str]:
    """Find the names of a module that stand for late regular expressions, or for tables that have some."""
    made = [node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign) and _makes_late(node)]
    return {each.id for node in made for each in ast.walk(node) if isinstance(each, ast.Name) and _is_set(each)}


def _makes_late(node: ast.AST) -> bool:
    return any(isinstance(each, ast.Name) and each.id == "lazy_regex" for each in ast.walk(node))


def _is_set(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)


def _given_to_re(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Give each name that stands as the pattern in a call of `re.search` and its like."""
    for node in nodes:
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args:
            yield from (each.id for each in ast.walk(node.args[0]) if isinstance(each, ast.Name))
