"""A word is asked only where it is used, and as what the table means."""

from __future__ import annotations

import re

import pytest

from quizzes.cloze.cue_place import is_of_a_noun, stands_in_place
from quizzes.cloze.cue_table import Cue, cues
from quizzes.question import Localized

_ANYWHERE = Cue(
    subtype="adverb", place="any", unless=".^", surely={}, perhaps={}, meaning=Localized(ja="", en=""), wrong=()
)


@pytest.mark.parametrize(
    ("word", "source", "expected"),
    [
        pytest.param("居然", "他居然来了。", True, id="it is used"),
        pytest.param("居然", "把“居然”换成“竟然”。", False, id="it is only named"),
        pytest.param("居然", "他说“居然没有人”。", True, id="it begins a quotation"),
        pytest.param("居然", "他说“没有人居然”。", True, id="it ends a quotation"),
        pytest.param("才", "他八点才来。", True, id="only then"),
        pytest.param("才", "因为下雨他才来。", False, id="for that very reason"),
        pytest.param("只", "这里只有你。", True, id="only"),
        pytest.param("只", "那里有只小狗。", False, id="a measure word"),
    ],
)
def test_a_word_stands_in_its_place_where_it_is_used(word: str, source: str, *, expected: bool) -> None:
    start = source.index(word)
    assert stands_in_place(_ANYWHERE, source, start, start + len(word)) is expected


@pytest.mark.parametrize(
    ("word", "source", "expected"),
    [
        pytest.param("差点", "我差点迟到。", True, id="nearly"),
        pytest.param("差点", "房间的隔音差点，不过很干净。", False, id="a bit poor"),
        pytest.param("只", "他养了20只羊。", False, id="a measure word behind figures"),
        pytest.param("原来", "我却原来不知道。", False, id="as it turns out"),
        pytest.param("所以", "路太远，所以我们没去。", True, id="what came of it"),
        pytest.param("所以", "所以那把伞到底是谁的？", False, id="a question that takes up the thread"),
        pytest.param("因此", "因此你说，还有谁会来？", False, id="a question behind a comma"),
        pytest.param("所以", "路太远，所以我问：“谁去？”", True, id="a question that is quoted"),
        pytest.param("虽然", "虽然如此，我还是去了。", False, id="even so, a phrase of its own"),
        pytest.param("虽然", "虽然下雨，我还是去了。", True, id="although"),
        pytest.param("只要", "只要一本书，别的都不看。", False, id="wants only one book"),
        pytest.param("只要", "只要下雨，我就不去。", True, id="as long as"),
        pytest.param("只要", "这道题不用写，只要想。", False, id="all that is wanted"),
        pytest.param("只要", "這道題不需要寫，只要想。", False, id="all that is wanted, in traditional characters"),
        pytest.param("只要", "他不求赚钱，只要不亏，就接着做。", True, id="what comes of it stands behind it"),
        pytest.param("好像", "他好像不知道。", True, id="it seems"),
        pytest.param("好像", "就好像你问他住在哪里。", False, id="as if"),
        pytest.param("所以", "谁去都行，所以我留在家里。", True, id="no question behind 谁"),
    ],
)
def test_a_word_of_the_table_is_what_the_table_means(word: str, source: str, *, expected: bool) -> None:
    start = source.index(word)
    assert stands_in_place(cues()[word], source, start, start + len(word)) is expected


@pytest.mark.parametrize(
    ("word", "after", "expected"),
    [
        pytest.param("有些", ["城市"], True, id="some cities"),
        pytest.param("有点", ["别的"], True, id="something else"),
        pytest.param("有点", ["冷"], False, id="a little cold"),
        pytest.param("有些", [], False, id="at the end"),
        pytest.param("只有", ["城市"], False, id="another word"),
    ],
)
def test_some_of_a_noun_is_told_from_a_little(word: str, after: list[str], *, expected: bool) -> None:
    assert is_of_a_noun(word, after) is expected


@pytest.mark.parametrize("word", ["反而", "反倒"])
def test_the_other_way_round_is_not_told_as_a_surprise(word: str) -> None:
    """Whoever is told "against what was expected" may take 居然, which is offered beside it."""
    assert "居然" in cues()[word].wrong
    assert not re.search("expect|surpris", cues()[word].meaning.en or "")
    assert not re.search("予想|意外", cues()[word].meaning.ja or "")
