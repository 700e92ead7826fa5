"""A long run of one sign, which somebody may put in a file to keep its reader busy, costs no more than its length."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from quizzes.cloze.completed import completed
from quizzes.cloze.cue import cued
from quizzes.cloze.verb_measure import done
from quizzes.comprehension.replies.direct_answers import is_taken_back
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.clauses.unnamed import is_unnamed
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.formats.answer_key import with_answers_below
from quizzes.formats.answer_rows import with_rows_counted
from quizzes.formats.sniffing import formats_in, is_paper
from quizzes.reading.definition import spoken_at
from quizzes.reading.label_forms import candidates, ends_like_speech
from quizzes.reading.layout import laid_out
from quizzes.reading.lines import Line
from quizzes.reading.sentences import split_sentences
from quizzes.translation.clause_links import is_outcome
from tests.quizzes.growth import growth
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.distractors.spots import Spot

    Work = Callable[[int], object]

_OPTIONS = "1. 他去哪儿？\nA. 学校\nB. 家\n"
_NO_NAME = "好看书。" * 20 + "："


def _spots(*said: str) -> Sequence[Spot]:
    return Document(talk(*(("林芳", each, None) for each in said), language=None)).spots


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda n: spoken_at.__wrapped__("（" + " " * n + "x，看书", "好"), id="blanks in a bracket"),
        pytest.param(lambda n: candidates("-" + " " * n + _NO_NAME), id="blanks behind a bullet"),
        pytest.param(lambda n: candidates("🎤" + " " * n + _NO_NAME), id="blanks behind a picture"),
        pytest.param(lambda n: ends_like_speech("好" + " " * n + "x"), id="blanks in what is said"),
        pytest.param(lambda n: split_sentences("a" + "!" * n + "x", is_english=True), id="signs of exclamation"),
        pytest.param(lambda n: is_paper(f"{_OPTIONS}答案{' ' * n}好"), id="blanks behind the word for answer"),
        pytest.param(lambda n: is_paper(f"{_OPTIONS}【答案】{' ' * n}好"), id="blanks behind that word in brackets"),
        pytest.param(lambda n: is_paper(f"(A) 学校\n【答案】{' ' * n}好"), id="blanks behind that word and an option"),
        pytest.param(lambda n: is_paper(f"{_OPTIONS}答案1{' ' * n}好"), id="blanks behind the number of an answer"),
        pytest.param(lambda n: is_paper(f"{_OPTIONS}1 {' ' * n}2\n{' ' * n}好"), id="blanks in a row of numbers"),
        pytest.param(lambda n: is_paper(f"1. 好\nA. {'好' * n}。\nB. "), id="a long option"),
        pytest.param(
            lambda n: with_rows_counted([(1, "1 2"), (2, f"答案{' ' * n}好")]), id="blanks in a row of answers"
        ),
        pytest.param(
            lambda n: with_answers_below([(1, "1. 好"), (2, f"答案A{' ' * n}好")]), id="blanks behind an answer"
        ),
        pytest.param(
            lambda n: laid_out([Line(number=1, text="好，待译" + "\t" * n + "x")]), id="tabs in a row of a table"
        ),
    ],
)
def test_four_times_as_long_a_run_takes_no_sixteen_times_as_long(work: Work) -> None:
    assert growth(work, 1_500, 6_000) < 9


@cache
def _with_gaps(n: int) -> tuple[Document, Spot]:
    document = Document(talk(("林芳", f"我看{' ' * n}书。", None), language=None))
    return document, document.spots[0]


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda n: list(completed(_with_gaps(n)[1])), id="complements"),
        pytest.param(lambda n: list(cued(*_with_gaps(n), Tally())), id="cues"),
        pytest.param(lambda n: list(done(_with_gaps(n)[1])), id="measure words of verbs"),
    ],
)
def test_a_sentence_four_times_as_long_takes_no_sixteen_times_as_long(work: Work) -> None:
    assert growth(work, 2_500, 10_000) < 9


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda n: ends_like_speech("好" + "🎤" * n + "x"), id="pictures"),
        pytest.param(lambda n: ends_like_speech("好" + "—" * n + "x"), id="dashes"),
        pytest.param(lambda n: ends_like_speech("好" + "哈" * n + "x"), id="laughter"),
        pytest.param(lambda n: formats_in(b"<?xml?>" + b"<!-- -->" * n + b"<quizzes>"), id="comments"),
        pytest.param(
            lambda n: is_taken_back(_spots("路是好走了。", f"结果{'我才' * n}走，发现错了。"), 0), id="I only then"
        ),
        pytest.param(lambda n: begins_amid("到 " * n + "好的有大3"), id="places reached"),
        pytest.param(lambda n: lacks_what_it_is_about("自己" + "刚" * n + "x取消后，"), id="just now"),
        pytest.param(lambda n: is_unnamed("是的" * n + "她，", "It is."), id="yes"),
        pytest.param(lambda n: is_outcome(("结果", "不会" * n + "走一样"), 0), id="will not"),
    ],
)
def test_a_run_of_what_can_be_read_in_two_ways_is_read_in_one(work: Work) -> None:
    assert growth(work, 12, 24) < 9
