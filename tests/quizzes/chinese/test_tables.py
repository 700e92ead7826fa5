"""Tables of words: a row's pattern is found where it stands, whether or not it has to be compiled."""

import pytest

from quizzes.chinese.tables import signs_of, stands_in


@pytest.mark.parametrize(
    ("pattern", "text", "is_there"),
    [
        pytest.param("外滩", "他在外滩等船。", True, id="a word"),
        pytest.param("外滩", "他在滩外等船。", False, id="a word that is not there"),
        pytest.param("弄堂|外滩", "他在外滩等船。", True, id="one of several words"),
        pytest.param("弄堂|沪", "他在外滩等船。", False, id="none of several words"),
        pytest.param("[写练]字|笔", "她每天练字。", True, id="a class of characters"),
        pytest.param("[写练]字|笔", "她每天认字。", False, id="none of a class of characters"),
        pytest.param("路$", "这条路很长", False, id="a word at the end alone"),
        pytest.param("(?<!没)有(?!人|的)", "我有票。", True, id="a word with nothing forbidden beside it"),
        pytest.param("(?<!没)有(?!人|的)", "没有票，有人。", False, id="a word with something forbidden beside it"),
        pytest.param("(?<!没)有(?!人|的)", "我买票。", False, id="no word, whatever may stand beside it"),
        pytest.param("有时候?", "有时下雨。", True, id="a word of which a character may be missing"),
        pytest.param("外(?=滩|婆)|沪", "她去外婆家。", True, id="one of several words, with what stands behind it"),
        pytest.param("外(?:滩|婆)", "他去婆家。", False, id="a word in brackets"),
        pytest.param("弄堂|", "他在等船。", True, id="a word or nothing"),
        pytest.param(f"{'来来往往' * 9}(?:滩|婆)", "他来来往往。", False, id="a long word before a bracket"),
    ],
)
def test_a_pattern_stands_in_a_text_where_it_finds_something(pattern: str, text: str, *, is_there: bool) -> None:
    assert stands_in(pattern, text) is is_there


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        pytest.param("外滩|弄堂", "外弄", id="of each word its first character"),
        pytest.param("(?<!没)有(?!人)|无", "有无", id="whatever stands beside them"),
        pytest.param("(?:渡轮|船)票?", "", id="none of what is no pattern of words"),
    ],
)
def test_a_text_has_one_of_the_signs_of_what_a_pattern_finds(pattern: str, signs: str) -> None:
    assert signs_of(pattern) == frozenset(signs)
