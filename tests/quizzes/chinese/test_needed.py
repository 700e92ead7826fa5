"""Words that a pattern needs: they stand in whatever it finds, and are read off it without compiling it."""

import re

import pytest
from hypothesis import given
from hypothesis.strategies import from_regex, sampled_from

from quizzes.chinese.needed import needed

NEEDED = [
    pytest.param("车站", ("车站",), id="a word"),
    pytest.param("车站|码头", ("车站", "码头"), id="one of two words"),
    pytest.param("[渡轮]船", ("船",), id="a character beside a class"),
    pytest.param("[早晚][上饭]", ("早", "晚"), id="one of a class"),
    pytest.param("坐[火轮][车船]去", ("坐",), id="one character sooner than one of two"),
    pytest.param("在[^，]{1,4}(?:门口|路口)等他", ("等他",), id="the longer of what is certain"),
    pytest.param("等(?:门口|路口)", ("门口", "路口"), id="one of two long words sooner than one character"),
    pytest.param("等车?", ("等",), id="a character may be missing"),
    pytest.param("等车*站", ("等",), id="a character may stand any number of times"),
    pytest.param("等车{0,2}", ("等",), id="a character may stand up to twice"),
    pytest.param("等车+", ("等车",), id="a character stands once at least"),
    pytest.param("等车{2}", ("等车",), id="a character stands twice"),
    pytest.param("(?:坐火车)?去", ("去",), id="a group may be missing"),
    pytest.param("(?<!没)坐(?!火车)", ("坐",), id="what must not stand there"),
    pytest.param("(?<=坐)[^船](?=去码头)", ("去码头",), id="what stands beside"),
    pytest.param(r"(?P<how>走路)去\u3002", ("走路",), id="a named group and a sign by its number"),
    pytest.param(r"第\d+路", ("第",), id="any digit"),
    pytest.param("(走|跑)着", ("着",), id="a numbered group"),
    pytest.param(r"船[\]）]", ("船",), id="a bracket in a class"),
    pytest.param("[^船]", (), id="all but a class"),
    pytest.param("[一-龥]着?", (), id="a range of characters"),
    pytest.param("车站|", (), id="nothing will do"),
    pytest.param("车站|[^船]", (), id="one way needs nothing"),
    pytest.param("(?:车站|[^船])$", (), id="one way of a group needs nothing"),
    pytest.param("(?i:Bus)车", (), id="large and small letters"),
    pytest.param("(?P<one>[^，])车(?P=one)", (), id="the same again"),
    pytest.param("", (), id="an empty pattern"),
    pytest.param("|".join(chr(ord("一") + i) for i in range(99)), (), id="too many words"),
]


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
def test_what_a_pattern_needs(pattern: str, words: tuple[str, ...]) -> None:
    assert needed(pattern) == words


_PATTERNS = [str(case.values[0]) for case in NEEDED]
_MORE = [
    r"(?:^|[，。])(?P<who>[我你他她]们?)(?:(?:也|都){1,2}|还)?[买卖]了?(?:[一两三]张)?(?:车票|船票)(?=[，。]|$)",
    "(?:每|各)(?:个|位)?(?:(?:老|新)?学生|老师{1,2})",
    r"\(?第(?:[0-9]+|[一二三])[章节]\)?",
]


@given(
    sampled_from([*_PATTERNS, *_MORE]).flatmap(lambda pattern: from_regex(pattern).map(lambda text: (pattern, text)))
)
def test_one_of_the_words_stands_in_whatever_is_found(found: tuple[str, str]) -> None:
    pattern, text = found
    assert re.search(pattern, text) is not None
    assert not needed(pattern) or any(word in text for word in needed(pattern))
