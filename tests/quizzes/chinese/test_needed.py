"""Words that a pattern needs: they stand in whatever it finds, and are read off it without compiling it."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis.strategies import from_regex, sampled_from

from quizzes.chinese.needed import alternatives, needed

_THREE = ["".join(each) for each in itertools.product("一二三", repeat=3)]
NEEDED = [
    pytest.param("车站", ((("车站",),),), ("车站",), id="a word"),
    pytest.param("车站|码头", ((("车站",),), (("码头",),)), ("车站", "码头"), id="one of two words"),
    pytest.param("[渡轮]船", ((("渡船", "轮船"),),), ("渡船", "轮船"), id="one of a class, and a character beside it"),
    pytest.param("[1-3]路", ((("1路", "2路", "3路"),),), ("1路", "2路", "3路"), id="a short range in a class"),
    pytest.param("坐(?:车|船)去", ((("坐车去", "坐船去"),),), ("坐车去", "坐船去"), id="one of two words of a group"),
    pytest.param("在[^，]{1,4}(?:门口)等他", ((("在",), ("门口等他",)),), ("在",), id="a group of one way"),
    pytest.param("(?:等的?|去)人", ((("等的人", "等人", "去人"),),), ("等的人", "等人", "去人"), id="ways of a group"),
    pytest.param("(?:等[^车]人|路口)等", ((("等", "路口"), ("等",)),), (), id="of each way of a group the rarest"),
    pytest.param("等车?", ((("等车", "等"),),), ("等车", "等"), id="a character may be missing"),
    pytest.param("等车*站", ((("等",), ("站",)),), ("等",), id="a character may stand any number of times"),
    pytest.param("等车{0,2}", ((("等",),),), ("等",), id="a character may stand up to twice"),
    pytest.param("等车+来", ((("等车",), ("来",)),), ("等车",), id="a character stands once at least"),
    pytest.param("等车{2}", ((("等车",),),), ("等车",), id="a character stands twice"),
    pytest.param("(?:坐车)?去", ((("坐车去", "去"),),), ("坐车去", "去"), id="a group may be missing"),
    pytest.param("(?:坐车)+去", ((("坐车",), ("去",)),), ("坐车",), id="a group stands once at least"),
    pytest.param("(?:坐车)*去", ((("去",),),), (), id="a group may stand any number of times"),
    pytest.param("(?<!没)坐(?!火车)船", ((("坐船",),),), ("坐船",), id="what must not stand there"),
    pytest.param("(?<=坐)[^船](?=去码头)", ((("坐",), ("去码头",)),), (), id="what stands beside"),
    pytest.param("^(?:坐|等)车$", ((("坐车", "等车"),),), ("坐车", "等车"), id="the ends of the text"),
    pytest.param(r"(?P<how>走路)去\u3002", ((("走路去",),),), ("走路去",), id="a named group and a sign by its number"),
    pytest.param(r"第\d+路", ((("第",), ("路",)),), ("第",), id="any digit"),
    pytest.param("(走|跑)着", ((("走着", "跑着"),),), ("走着", "跑着"), id="a numbered group"),
    pytest.param(r"船[\]）]", ((("船",),),), ("船",), id="a bracket in a class"),
    pytest.param("(?:车站|[^船])票", ((("票",),),), (), id="one way of a group needs nothing"),
    pytest.param("[^船]", (), (), id="all but a class"),
    pytest.param("[一-龥]着?", (), (), id="a range of many characters"),
    pytest.param("车站|", (), (), id="nothing will do"),
    pytest.param("车站|[^船]", (), (), id="one way needs nothing"),
    pytest.param("(?i:Bus)车", (), (), id="large and small letters"),
    pytest.param("(?P<one>[^，])车(?P=one)", ((("车",),),), (), id="the same again"),
    pytest.param("(?P<one>车)站(?P=one)?", ((("车站",),),), ("车站",), id="the same again, or not"),
    pytest.param("(?P<one>车|船)(?P=one)来", ((("车", "船"), ("来",)),), ("车", "船"), id="the same of two words"),
    pytest.param("", (), (), id="an empty pattern"),
    pytest.param("|".join(chr(ord("一") + i) for i in range(99)), (), (), id="too many words"),
    pytest.param("[一二三]" * 4, (((*_THREE,), ("一", "二", "三")),), (*_THREE,), id="too many words in a row"),
]


@pytest.mark.parametrize(("pattern", "ways", "beginnings"), NEEDED)
def test_what_a_pattern_needs(pattern: str, ways: object, beginnings: object) -> None:
    found = needed(pattern)
    assert (found.ways, found.beginnings) == (ways, beginnings)


_PATTERNS = [str(case.values[0]) for case in NEEDED]
_MORE = [
    r"(?:^|[，。])(?P<who>[我你他她]们?)(?:(?:也|都){1,2}|还)?[买卖]了?(?:[一两三]张)?(?:车票|船票)(?=[，。]|$)",
    "(?:每|各)(?:个|位)?(?:(?:老|新)?学生|老师{1,2})",
    r"\(?第(?:[0-9]+|[一二三])[章节]\)?",
    "(?:[，。]|^)(?:(?:今|明)天)?(?:不|没有?)(?!票)[坐等]+(?:车|船)?(?:去)*(?=码头|车站)",
]


@pytest.mark.parametrize(
    ("text", "may"),
    [
        pytest.param("坐火车的人去", True, id="all words of one way"),
        pytest.param("去坐火车", True, id="in whatever order"),
        pytest.param("坐轮船来", False, id="a word is missing"),
        pytest.param("走路", True, id="the other way"),
        pytest.param("", False, id="no text"),
    ],
)
def test_a_text_has_the_words_of_one_way(text: str, *, may: bool) -> None:
    assert needed("坐(?:火车|轮船)[^去]*去|走路").may_stand(text) is may


def test_a_pattern_of_which_nothing_is_known_may_find_something_anywhere() -> None:
    assert needed("[^船]").may_stand("")


@given(
    sampled_from([*_PATTERNS, *_MORE]).flatmap(lambda pattern: from_regex(pattern).map(lambda text: (pattern, text)))
)
def test_one_of_the_words_stands_in_whatever_is_found(case: tuple[str, str]) -> None:
    pattern, text = case
    found, need = re.search(pattern, text), needed(pattern)
    assert found is not None
    assert need.may_stand(text)
    assert not need.beginnings or text.startswith(need.beginnings, found.start())


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        pytest.param("坐车|走路|", ("坐车", "走路", ""), id="three, of which one is empty"),
        pytest.param("坐(?:车|船)|^[|走]路$", ("坐(?:车|船)", "^[|走]路$"), id="what stands in groups and classes"),
        pytest.param(
            r"坐\|车|(?<!没|不)走", (r"坐\|车", "(?<!没|不)走"), id="a sign of its own, and what must not be there"
        ),
        pytest.param("坐(?:车|船)", (), id="one alone"),
        pytest.param("坐(车|船)|走路", (), id="a group that is counted"),
        pytest.param("(?P<how>坐车)|走路", (), id="a group with a name"),
        pytest.param("(?i:Bus)|走路", (), id="large and small letters"),
    ],
)
def test_alternatives_of_a_pattern(pattern: str, found: tuple[str, ...]) -> None:
    assert alternatives(pattern) == found
