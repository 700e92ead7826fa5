"""Regular expressions that are compiled late: they do what others do, but no sooner than they are asked."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis.strategies import text

from quizzes.chinese import patterns
from quizzes.chinese.patterns import lazy_regex, where_it_fits

_PIECEWISE = 300  # characters of a pattern from which on it is compiled piece by piece
QUIZZES = Path(__file__).parents[3] / "quizzes"


def test_what_nobody_asks_is_not_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    compiled = re.compile

    def noted(text: str, flags: int) -> re.Pattern[str]:
        asked.append(text)
        return compiled(text, flags)

    monkeypatch.setattr(patterns, "quickly_compiled", noted)
    pattern = lazy_regex("[一二]百")
    assert asked == []
    assert [bool(pattern.search(text)) for text in ("一百", "三百", "二百")] == [True, False, True]
    assert pattern.fullmatch("一百") is not None
    assert asked == ["[一二]百"]


@pytest.mark.parametrize(
    ("text", "is_compiled"),
    [
        pytest.param("他坐火车去。", False, id="neither word"),
        pytest.param("他走路去车站。", True, id="one of the words"),
    ],
)
def test_what_a_text_has_no_word_of_is_not_compiled_for_it(
    text: str, monkeypatch: pytest.MonkeyPatch, *, is_compiled: bool
) -> None:
    asked: list[str] = []
    plain = re.compile(r"走路|(?<=，)坐船")

    def noted(text: str, _: int) -> re.Pattern[str]:
        asked.append(text)
        return plain

    monkeypatch.setattr(patterns, "quickly_compiled", noted)
    late = lazy_regex(plain.pattern)
    assert _all_found(late, text) == _all_found(plain, text)
    assert bool(asked) is is_compiled


@pytest.mark.parametrize("name", ["match", "fullmatch"])
def test_what_no_text_begins_with_is_not_compiled_until_it_is_asked_for_from_another_place(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    plain = re.compile("走路去?")

    def noted(text: str, _: int) -> re.Pattern[str]:
        asked.append(text)
        return plain

    monkeypatch.setattr(patterns, "quickly_compiled", noted)
    late = lazy_regex(plain.pattern)
    assert getattr(late, name)("他走路") is None
    assert asked == []
    assert getattr(late, name)("他走路", 1).span() == (1, 3)
    assert asked == [plain.pattern]


def _all_found(pattern: re.Pattern[str], text: str) -> tuple[object, ...]:
    """Ask in every way what a pattern finds in a text."""
    once = [each(text) for each in (pattern.search, pattern.match, pattern.fullmatch)]
    parts = pattern.split(text, maxsplit=1)
    spans = [found.span() for found in pattern.finditer(text)]
    return [found and found.span() for found in once], parts, spans, pattern.findall(text), pattern.sub("＿", text)


@pytest.mark.parametrize(
    ("flags", "is_compiled"),
    [
        pytest.param(re.MULTILINE | re.DOTALL, False, id="flags of lines"),
        pytest.param(re.IGNORECASE, True, id="large and small letters are other words"),
    ],
)
def test_a_text_without_the_words_is_not_asked_whatever_its_lines(
    flags: re.RegexFlag, monkeypatch: pytest.MonkeyPatch, *, is_compiled: bool
) -> None:
    asked: list[str] = []
    plain = re.compile("^Bus[.]$", flags)

    def noted(text: str, _: int) -> re.Pattern[str]:
        asked.append(text)
        return plain

    monkeypatch.setattr(patterns, "quickly_compiled", noted)
    assert bool(lazy_regex(plain.pattern, flags).search("bus.")) is is_compiled
    assert bool(asked) is is_compiled
    assert lazy_regex(plain.pattern, flags).search("Bus.") is not None


_LONG = "|".join(
    (
        "坐(?:公交车|地铁|火车|轮船|飞机)[来去回]",
        "(?<![没不])走(?:路|着)?[来去回](?=了|$)",
        "^[我你他](?:们)?(?:打|叫)(?:的|车)",
        "[骑推]着?(?:自行|摩托|电动)车",
        "等(?:了|着)?[一二三四五六七八九十]+(?:分钟|小时)",
        "[来去]了?",
        "(?:早|晚)点|(?:前|后)天(?:早上|中午|下午|晚上)?[走到]",
    )
    * 5
)


@given(
    text(
        alphabet="坐公交车地铁火轮船飞机来去回没不走路着了我你他们打叫的骑推自行摩托电动等一分钟早晚点前天上到，",
        max_size=30,
    )
)
def test_a_long_pattern_finds_piece_by_piece_what_it_finds_as_a_whole(said: str) -> None:
    assert len(_LONG) > _PIECEWISE
    assert _all_found(lazy_regex(_LONG), said) == _all_found(re.compile(_LONG), said)


def test_of_a_long_pattern_those_pieces_are_compiled_whose_words_a_text_has(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    compiled = re.compile

    def noted(text: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(text)
        return compiled(text, flags)

    monkeypatch.setattr(patterns, "quickly_compiled", noted)
    late = lazy_regex("|".join(f"坐[{char}]车" for char in map(chr, range(0x4E00, 0x4E00 + _PIECEWISE // 5))))
    assert late.search("坐火车") is None
    found = late.search("他坐上车，又坐下车")
    assert found is not None
    assert found.span() == (1, 4)
    assert asked == ["坐[上]车", "坐[下]车"]


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
