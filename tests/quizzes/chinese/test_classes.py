"""Regular expressions that are compiled quickly find what others find."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis.strategies import booleans, characters, lists, sampled_from, tuples

from quizzes.chinese import classes
from quizzes.chinese.classes import quickly_compiled

_ALL = "".join(map(chr, range(0x20100)))
_CHARS = sampled_from("\x00,0Aé\xff\u0100—、〇㐀一丁七三龥鿿가，～\uffff\U00020000\U0002a6df") | characters()


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param("[一-龥]", id="a long run"),
        pytest.param("[\u3400-\u9fff々〇]", id="a long run and single characters"),
        pytest.param("[人口手]", id="single characters"),
        pytest.param("[^，,。.]", id="all but some"),
        pytest.param(r"[\s，。、]", id="blanks too"),
        pytest.param(r"[^\W一二三]", id="all but others and some"),
        pytest.param("[0-9０-９一]", id="short and long codes"),
        pytest.param("[一-龥𠀀-𠀐]", id="beyond what a bitmap has"),
        pytest.param("[丁-\U00020010三]", id="a run that goes beyond it"),
        pytest.param("[一]|[，,]", id="few characters"),
        pytest.param("(?:[人口手]|木[本来])(?=[\x00-\uffff])", id="within groups"),
        pytest.param("(?<![一-龥])(?P<it>[，。、])?(?(it)[一-三]|[丁七九])", id="within conditions"),
        pytest.param("(?>[一-龥]{2,3}+|[人口手]*?x)", id="within repetitions"),
        pytest.param("(?i:[a一三五])[人口手k]", id="any case in a part"),
        pytest.param("(?i)[a一三五]", id="any case"),
        pytest.param("(?m:^[人口手])", id="lines in a part"),
    ],
)
def test_a_class_has_the_same_characters(pattern: str) -> None:
    quick, plain = quickly_compiled(pattern), re.compile(pattern)
    texts = (_ALL, "人口手木本木来\n人一二，一，四x一龥K", "AKk人口")
    assert [_found(quick, text) for text in texts] == [_found(plain, text) for text in texts]
    assert (quick.flags, quick.groups, quick.groupindex) == (plain.flags, plain.groups, plain.groupindex)


@given(
    runs=lists(tuples(_CHARS, _CHARS), min_size=1, max_size=6), chars=lists(_CHARS, max_size=40), is_denied=booleans()
)
def test_so_has_any_class(runs: Sequence[tuple[str, str]], chars: Sequence[str], *, is_denied: bool) -> None:
    members = "".join(f"{re.escape(min(run))}-{re.escape(max(run))}" for run in runs)
    pattern, text = f"[{'^' * is_denied}{members}]", "".join((*chars, *map(min, runs), *map(max, runs)))
    assert _found(quickly_compiled(pattern), text) == _found(re.compile(pattern), text)


def test_what_is_wrong_with_a_pattern_is_said_as_always() -> None:
    with pytest.raises(re.error, match="unterminated character set"):
        quickly_compiled("[一三五")


def test_a_python_that_it_was_not_tried_on_compiles_as_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classes, "_TRIED", ())
    monkeypatch.setattr(classes, "_COMPILER", None)
    assert quickly_compiled("[一-龥]") is re.compile("[一-龥]")


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(text)]
