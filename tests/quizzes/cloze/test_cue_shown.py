"""How much of a sentence is shown around a word that a hint decides, and where is what stands before it needed?"""

from __future__ import annotations

import pytest

from quizzes.cloze.cue import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

LONG = "前年海边的那些人都说他什么船都会修，连岛上的船长也来请他帮忙，"


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param("他终于来。", "彼はようやく来ます。", False, id="a few characters"),
        pytest.param("他们终于来了。", "彼らはようやく来ました。", True, id="a short sentence"),
        pytest.param(
            "他不会，但想学。", "彼はできないが、しかし学びたい。", False, id="a connective that joins little"
        ),
        pytest.param("他不会修，但很想学。", "彼は直せない。しかしとても学びたい。", True, id="one that joins enough"),
    ],
)
def test_a_word_is_asked_in_so_many_words_that_they_say_something(
    source: str, translation: str, *, is_asked: bool
) -> None:
    tally = Tally()
    assert bool(list(items(Document(talk(("甲", source, translation))), tally))) is is_asked
    assert ("bare-prompt" in tally.refused) is not is_asked


@pytest.mark.parametrize(
    ("source", "translation", "key"),
    [
        pytest.param(
            "为了看病，他搬到了城里的哥哥家。",
            "病気を診てもらうために、彼は町の兄の家に引っ越しました。",
            "为了",
            id="a preposition takes up nothing",
        ),
        pytest.param("也许，他明天会来看病。", "もしかすると、彼は明日診察に来るでしょう。", "也许", id="an aside"),
        pytest.param("最贵，谁也买不起。", "いちばん高くて、誰にも買えません。", "最", id="a degree"),
    ],
)
def test_what_opens_a_sentence_and_takes_up_nothing_is_asked_alone(source: str, translation: str, key: str) -> None:
    tally = Tally()
    [item] = items(Document(talk(("甲", source, translation))), tally)
    assert (item.key, item.passage) == (key, None)
    assert "unshown-before" not in tally.refused


@pytest.mark.parametrize(
    ("source", "passage"),
    [
        pytest.param("其实这些孩子都住在河的另一边。", "甲：孩子们总是迟到。", id="at the beginning"),
        pytest.param("这些孩子其实都住在河的另一边。", None, id="within"),
    ],
)
def test_an_adverb_looks_back_from_the_beginning_alone(source: str, passage: str | None) -> None:
    turns = (("甲", "孩子们总是迟到。", None), ("甲", source, None))
    [item] = items(Document(talk(*turns, language=None)), Tally())
    assert (item.key, item.passage) == ("其实", passage)
