"""True and false statements look alike, and a false one is certainly not what the text says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import true_false
from quizzes.distractors.document import Document
from quizzes.distractors.sides import negations
from quizzes.distractors.vetoes import Tally
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item


def items_of(*sources: str, speaker: str = "林芳") -> list[Item]:
    found = talk(*((speaker, source, None) for source in sources), language=None)
    return list(true_false.items(Document(found), Tally()))


@pytest.mark.parametrize(
    ("source", "statements"),
    [
        pytest.param(
            "学校去年开了三个新班。",
            {("对", "林芳说，学校去年开了三个新班。"), ("错", "林芳说，学校前年开了三个新班。")},
            id="a time",
        ),
        pytest.param("學校的考試很難。", {("對", "林芳說，學校的考試不容易。")}, id="traditional"),
    ],
)
def test_a_statement_is_told_of_its_speaker(source: str, statements: set[tuple[str, str]]) -> None:
    [item] = items_of(source)
    assert (item.key, item.prompt) in statements or item.key in {"错", "錯"}


def test_half_of_the_statements_are_true() -> None:
    sources = [f"{name}去年一共卖了{number}本书。" for name, number in zip("甲乙丙丁戊己", "三四五六七八", strict=True)]
    items = items_of(*(f"{source[0]}公司{source[1:]}" for source in sources))
    counts = Counter(item.key for item in items)
    assert counts["对"] == counts["错"] > 1


def test_what_is_worded_anew_is_said_so() -> None:
    items = items_of("上海的房租越来越高。", "公司一共有三十个员工。")
    anew = [item for item in items if "言い換え" in (item.explanation.ja or "")]
    assert anew


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我觉得他们的考试很难。", id="somebody not named"),
        pytest.param("学校的考试很难吗？", id="a question"),
        pytest.param("如果价格很低，顾客就会买。", id="no certain change, and nothing to balance it"),
    ],
)
def test_a_sentence_that_cannot_be_asked_is_left(source: str) -> None:
    assert not items_of(source)


def test_no_words_of_a_sentence_are_asked_twice() -> None:
    items = items_of("公司去年卖了三十万台，不过我们今年只卖了二十万台。")
    quotes = [item.evidence.quote for item in items if item.evidence is not None]
    assert all(one == other or one not in other for one in quotes for other in quotes)
    assert len(quotes) == len(set(quotes))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_neither_the_answer_nor_a_negation_is_the_rule(path: Path) -> None:
    items = list(true_false.items(document(path), Tally()))
    counts = Counter((item.key in "对對", negations(item.prompt) > 0) for item in items)
    true, false = (sum(count for (key, _), count in counts.items() if key is answer) for answer in (True, False))
    assert abs(true - false) <= 1
    assert all(abs(counts[True, has] - counts[False, has]) <= 2 for has in (True, False))
