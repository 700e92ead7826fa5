"""Words of a translation are found where they are words of their own, as one whole pattern would find them."""

from __future__ import annotations

import re

import pytest

from quizzes.translation.objects_in_japanese import side_by_side, whole_noun, with_object

OF_WORDS = r"[\u30a1-\u30fa\u30fc\u3400-\u9fff・]"


@pytest.mark.parametrize(
    ("words", "translation", "after", "found"),
    [
        pytest.param("窓を開け", "彼は窓を開けた。", "", ["窓を開け"], id="behind-a-particle"),
        pytest.param("窓を開け", "窓を開けた。", "", ["窓を開け"], id="at-the-beginning"),
        pytest.param("窓を開け", "天窓を開けた。", "", [], id="the-end-of-another-word"),
        pytest.param("窓を開け", "天窓を開け、窓を開けた。", "", ["窓を開け"], id="the-second-one-is-a-word"),
        pytest.param("水水", "水水水", "", ["水水"], id="not-from-the-middle"),
        pytest.param("窓が開け", "窓が開けられた。", "(?!ら?れ)", [], id="what-stands-behind-counts"),
        pytest.param("(?:の)?雨", "夜の雨、の雨", "", ["雨", "の雨"], id="begins-later-behind-a-word"),
    ],
)
def test_words_are_found_as_words_of_their_own(words: str, translation: str, after: str, found: list[str]) -> None:
    as_one_pattern = re.finditer(f"(?<!{OF_WORDS}){words}{after}", translation)
    matches = list(side_by_side(words, translation, re.compile(after)))

    assert [match.span() for match in matches] == [m.span() for m in as_one_pattern]
    assert [match.group() for match in matches] == found


@pytest.mark.parametrize(
    ("said", "glosses", "with_it"),
    [
        pytest.param("数が増える", ["増える", "増やす"], "数を増やす", id="what is done beside what becomes"),
        pytest.param("数を増やす", ["増える", "増やす"], "数を増やす", id="what is done already"),
        pytest.param("数が増える", ["増える"], "数が増える", id="no other gloss"),
        pytest.param("数が増える", ["増える", "減らす"], "数が増える", id="a gloss of another stem"),
    ],
)
def test_a_verb_of_both_meanings_is_said_with_its_object(said: str, glosses: list[str], with_it: str) -> None:
    assert with_object(said, glosses) == with_it


@pytest.mark.parametrize(
    ("gloss", "stem", "noun"),
    [
        pytest.param("近く", "近", "近く", id="kana that the stem lacks"),
        pytest.param("（学校の）勉強", "勉強", "勉強", id="what is said of it in brackets"),
        pytest.param("屋上", "屋上", "屋上", id="the stem is all"),
    ],
)
def test_a_noun_is_looked_for_whole(gloss: str, stem: str, noun: str) -> None:
    assert whole_noun(gloss, stem) == noun
