"""Who could be meant does something where the text names them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.antecedent import Reference
from quizzes.comprehension.parties.may_be_meant import is_of_other_sex, is_somebody, takes_part
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("name", "text", "is_part"),
    [
        pytest.param("教授", "教授来过店里。", True, id="a subject"),
        pytest.param("教授", "我在店里见过一位教授。", True, id="an object"),
        pytest.param("硕士", "我念到硕士才回来。", False, id="a degree"),
        pytest.param("教授", "父亲后来当了教授。", False, id="an office"),
        pytest.param("教授", "店里来了一位教授，我很高兴。", True, id="somebody at the end of a clause"),
        pytest.param("医生", "他们喊“猪医生”。", False, id="a word in quotes"),
        pytest.param("师傅", "他说：“魏师傅，水烫了点儿。”", False, id="one who is spoken to"),
        pytest.param("师傅", "他说：“师傅说水烫了点儿。”", True, id="one of whom others speak"),
    ],
)
def test_who_is_offered_does_something_where_the_text_names_them(name: str, text: str, *, is_part: bool) -> None:
    assert takes_part(name, text) is is_part


def _found(document: Document, pronoun: str) -> Reference:
    """Say of whom the last sentence speaks: of the teacher whom the first one names."""
    first, last = document.spots[0], document.spots[-1]
    return Reference(spot=last, pronoun=pronoun, passage=last.source, party="老师", named_in=first)


@pytest.mark.parametrize(
    ("pronoun", "told", "is_other"),
    [
        pytest.param("他", "那位诗人来过，她笑了。", True, id="by the other pronoun"),
        pytest.param("他", "那位诗人来过，她笑了，他也笑了。", False, id="by both"),
        pytest.param("他", "那位诗人来过，她们笑了。", False, id="by that of many"),
        pytest.param("他们", "那位诗人来过，他笑了。", False, id="where many are meant"),
    ],
)
def test_one_of_the_other_sex_is_told_by_the_pronoun(pronoun: str, told: str, *, is_other: bool) -> None:
    document = Document(dialogue(("老周", f"老师在店里。{told}他们走了。")))
    assert is_of_other_sex(_found(document, pronoun), document.spots, "诗人") is is_other


@pytest.mark.parametrize(
    ("teller", "is_one"), [pytest.param(None, False, id="a narrator"), pytest.param("老周", True, id="the speaker")]
)
def test_whom_a_narrator_introduces_is_nobody_of_whom_a_speaker_tells(teller: str | None, *, is_one: bool) -> None:
    document = Document(dialogue((teller, "店里来了一位教授。"), ("老周", "老师走了。")))
    assert is_somebody(_found(document, "他"), "教授", document.spots[0]) is is_one
