"""An English answer is right with any article, in short or in full, in either spelling; a slip is close."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.grading import MoreThanAsked, NearMiss, Verdict, grade
from quizzes.question import Kind
from tests.quizzes.grading.builders import words

CORRECT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("book", "the book", id="the"),
        pytest.param("book", "a book", id="a"),
        pytest.param("apple", "An apple.", id="an"),
        pytest.param("the United States", "United States", id="without-the"),
        pytest.param("He is a teacher.", "he is the teacher", id="another-article"),
        pytest.param("to study", "study", id="without-to"),
        pytest.param("study", "to study", id="to"),
        pytest.param("I don't know", "I do not know", id="in-full"),
        pytest.param("I do not know", "i dont know", id="in-short"),
        pytest.param("I can not swim", "I can’t swim", id="can-not"),
        pytest.param("It is cold", "it's cold", id="it-is"),
        pytest.param("They are students", "They're students", id="they-are"),
        pytest.param("color", "colour", id="as-in-britain"),
        pytest.param("organised", "organized", id="as-in-america"),
        pytest.param("the theatres", "theaters", id="several-as-in-america"),
        pytest.param("three books", "3 books", id="a-number-in-digits"),
        pytest.param("3 books", "three books", id="a-number-in-words"),
        pytest.param("twenty-five students", "２５ students", id="a-number-of-two-words"),
        pytest.param("50%", "fifty percent", id="percent-in-words"),
        pytest.param("a hundred and fifty boats", "150 boats", id="hundreds-in-digits"),
        pytest.param("one hundred and fifty boats", "a hundred fifty boats", id="hundreds-with-and-without-and"),
        pytest.param("nine billion yuan", "9,000,000,000 yuan", id="billions-in-digits"),
        pytest.param("1.5 million people", "1,500,000 people", id="part-of-a-million"),
        pytest.param("two thousand and six", "2006", id="thousands-in-digits"),
        pytest.param("on the third floor", "on the 3rd floor", id="an-ordinal-in-digits"),
        pytest.param("the 21st floor", "the twenty-first floor", id="an-ordinal-in-words"),
        pytest.param("her 40th birthday", "her fortieth birthday", id="an-ordinal-of-tens"),
        pytest.param("the ninetieth day", "the 90th day", id="an-ordinal-of-tens-in-digits"),
        pytest.param("the 100th day", "the hundredth day", id="an-ordinal-of-a-hundred"),
        pytest.param("the one hundredth day", "the 100th day", id="an-ordinal-of-one-hundred"),
        pytest.param("the 0th floor", "0th floor", id="an-ordinal-that-has-no-word"),
        pytest.param("I'd rather stay", "I would rather stay", id="would"),
        pytest.param("She had gone", "she'd gone", id="had"),
        pytest.param("He has been here", "he’s been here", id="has"),
        pytest.param("It's late, and he's been ill", "it is late, and he has been ill", id="is-and-has"),
        pytest.param("You mustn't go", "you must not go", id="must-not"),
        pytest.param("You should have asked", "You should've asked", id="should-have"),
        pytest.param("fulfil", "fulfill", id="in-britain-the-beginning-of-what-it-is-in-america"),
        pytest.param("aging", "ageing", id="a-letter-more-in-britain"),
        pytest.param("she learned it", "she learnt it", id="a-verb-in-t"),
        pytest.param("bread and butter", "bread & butter", id="and"),
        pytest.param("ice cream", "icecream", id="in-one-word"),
        pytest.param("café", "cafe", id="without-an-accent"),
        pytest.param("naive", "naïve", id="with-an-accent"),
        pytest.param("Vitamin A is good", "vitamin a is good", id="a-letter-that-is-no-article"),
    ],
)
def test_what_chinese_does_not_tell_is_not_asked_for(answer: str, typed: str) -> None:
    graded = grade(words(answer), [typed])
    assert (graded.verdict, graded.remarks) == (CORRECT, ())


def test_a_sentence_may_be_typed_for_its_gap() -> None:
    question = replace(words("apples"), prompt="I don't like ＿＿.", kind=Kind.CLOZE)
    assert grade(question, ["I do not like apples"]).verdict is CORRECT
    assert grade(question, ["I like apples"]).verdict is WRONG


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("can", "can't", id="denied"),
        pytest.param("can", "cannot", id="denied-in-full"),
        pytest.param("He is a teacher", "She is a teacher", id="she"),
        pytest.param("He is a teacher", "He isn't a teacher", id="is-not"),
        pytest.param("cat", "hat", id="another-word-of-three-letters"),
        pytest.param("to him", "him", id="to-somebody"),
        pytest.param("three books", "four books", id="another-number"),
        pytest.param("a hundred and fifty boats", "115 boats", id="another-number-of-hundreds"),
        pytest.param("a hundred boats and six men", "106 boats men", id="two-numbers"),
        pytest.param("the third book", "three books", id="one-of-them-and-so-many"),
        pytest.param("He has been here", "he is been here", id="is-and-not-has"),
        pytest.param("-5 degrees", "5 degrees", id="a-sign-that-tells"),
        pytest.param("1.5 GB", "15 GB", id="a-point-that-tells"),
        pytest.param("twenty and five books", "25 books", id="two-numbers-that-are-no-sum"),
        pytest.param("the 40th day", "the fourteenth day", id="another-ordinal"),
        pytest.param("cat", "hat", id="a-short-word"),
        pytest.param("the", "a", id="an-article-that-is-asked-for"),
        pytest.param("book", "not a book", id="not"),
    ],
)
def test_what_says_something_else_is_wrong(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is WRONG


@pytest.mark.parametrize(
    ("answer", "typed", "parts"),
    [
        pytest.param("He is a teacher", "he is the techer", ("", "a"), id="in-a-sentence"),
        pytest.param("cat", "cats", ("s", ""), id="several-of-them"),
        pytest.param("ship", "shop", ("o", "i"), id="in-four-letters"),
        pytest.param("bookstore", "bok store", ("", "o"), id="in-two-words"),
    ],
)
def test_one_letter_in_a_word_that_is_known_by_the_rest_is_close(
    answer: str, typed: str, parts: tuple[str, str]
) -> None:
    graded = grade(words(answer), [typed])
    assert (graded.verdict, graded.credit) == (CLOSE, 0.5)
    assert graded.remarks == (NearMiss(expected=answer, given_part=parts[0], expected_part=parts[1]),)


@pytest.mark.parametrize("typed", ["It's a book", "this is the book", "I think it is a book"])
def test_a_word_in_a_sentence_that_says_no_more_is_close(typed: str) -> None:
    graded = grade(words("book"), [typed])
    assert (graded.verdict, len(graded.remarks)) == (CLOSE, 1)
    assert isinstance(graded.remarks[0], MoreThanAsked)
