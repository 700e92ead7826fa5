"""Who is called a man or a woman by what he is called stands beside another of that sex."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.rivals.ranking import MAN, WOMAN, ranked, sex_of
from quizzes.distractors.words import table
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "sex"),
    [
        pytest.param("新郎", MAN, id="a bridegroom"),
        pytest.param("女婿", MAN, id="a daughter's husband"),
        pytest.param("外婆", WOMAN, id="a grandmother"),
        pytest.param("公婆", "", id="a husband's parents"),
        pytest.param("医生", "", id="who may be either"),
        pytest.param("王国", "", id="no person"),
    ],
)
def test_a_word_for_somebody_may_tell_the_sex(word: str, sex: str) -> None:
    known = table().get(word)
    assert (sex_of(known) if known is not None else "") == sex


def test_of_words_as_near_that_of_the_same_sex_comes_first() -> None:
    words = [sense.word for sense in ranked(Document(talk(("甲", "你好。", None), language=None)), table()["丈夫"], ())]
    assert words.index("新郎") < words.index("新娘")
