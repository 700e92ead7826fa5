"""Where a word stands in a text is told as a regular expression would tell it."""

import re

import pytest
from hypothesis import given
from hypothesis.strategies import text

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.places import stands_between, starts_of

_CHARS = "天气船里外，。1\n"


@pytest.mark.parametrize(
    ("said", "is_there"),
    [
        pytest.param("在船里。", True, id="between both"),
        pytest.param("船里。", False, id="nothing before"),
        pytest.param("在船。", False, id="nothing behind"),
        pytest.param("上船里，在船外。", True, id="the second time"),
        pytest.param("在车里。", False, id="another word"),
        pytest.param("在\n船里。", False, id="a line between"),
    ],
)
def test_a_word_stands_between_what_is_asked_for(said: str, *, is_there: bool) -> None:
    assert stands_between("船", said, lazy_regex(r"在\Z"), lazy_regex("[里外]")) is is_there


@given(text(alphabet=_CHARS, max_size=12), text(alphabet="天气船1", min_size=1, max_size=2))
def test_so_it_does_for_one_pattern_of_all_three(said: str, word: str) -> None:
    before, after = "[，里天]", "(?:[里外天]|$)"
    whole = re.search(f"{before}{word}{after}", said) is not None
    assert stands_between(word, said, lazy_regex(rf"{before}\Z"), lazy_regex(after)) is whole


@given(text(alphabet=_CHARS, max_size=12), text(alphabet="天气船1", min_size=1, max_size=2))
def test_a_word_begins_where_a_pattern_finds_it(said: str, word: str) -> None:
    assert list(starts_of(word, said)) == [found.start() for found in re.finditer(word, said)]
