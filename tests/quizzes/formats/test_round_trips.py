"""What a format can carry comes back as it was; what it cannot is said, question by question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.formats import aiken_out, gift_out, moodle_xml_out, table_fit, writer_for
from quizzes.formats.losses import LEFT_OUT, Lost, fitted
from quizzes.formats.question_content import question_from_json
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.quizzes.formats.reading import questions_in
from tests.quizzes.formats.sets import choice, is_seen, order, question_sets, texts, typed

if TYPE_CHECKING:
    from quizzes.formats.losses import Fit, Written

FITS: dict[str, tuple[Fit, ...]] = {
    "set.csv": (table_fit.fit,),
    "set.tsv": (table_fit.fit,),
    "set.xlsx": (table_fit.fit,),
    "set.gift": (gift_out.fit,),
    "set.aiken": (aiken_out.fit, aiken_out.fit_in_plain, aiken_out.fit_in_numbered),
    "set.xml": (moodle_xml_out.fit,),
}
SIGNS = "?=~#{}:\\/%->$[]|'\"*&<>;,\t_.)A1Bn +@💡─jaen：ＡＳＥ\u2028\ufeff\u202a"
each_format = pytest.mark.parametrize("name", FITS)


def a_set(*questions: Question) -> QuestionSet:
    return QuestionSet(id="some", title=Localized(zh="题"), questions=questions)


def asked(**fields: object) -> Question:
    content = {"id": "q", "kind": "cloze", "form": "choice", "prompt": "？", "options": ["甲", "乙"], "answer": ["甲"]}
    return question_from_json({**content, **fields})


def lost(written: Written) -> dict[Lost, tuple[str, ...]]:
    return {loss.lost: loss.questions for loss in written.losses if loss.questions}


def comes_back(question_set: QuestionSet, name: str) -> None:
    written = writer_for(name)(question_set)
    carried = next(made for fit in FITS[name] if (made := fitted(question_set, fit)).losses == written.losses)
    if carried.questions:
        assert questions_in(written.data, name) == carried.questions
    left_out = {id_ for loss in written.losses if loss.lost in LEFT_OUT for id_ in loss.questions}
    assert len(carried.questions) + len(left_out) == len(question_set.questions)


@each_format
@settings(max_examples=20, deadline=None)
@given(question_set=question_sets())
def test_any_set_comes_back_as_far_as_the_format_carries_it(name: str, question_set: QuestionSet) -> None:
    comes_back(question_set, name)


@each_format
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_no_sign_of_the_format_itself_changes_a_text(name: str, data: st.DataObject) -> None:
    signs = st.text(SIGNS, min_size=1, max_size=12).filter(is_seen)
    options = tuple(f"{data.draw(signs)}{i}" for i in "甲乙丙")
    question = Question(
        id="q",
        kind=data.draw(st.sampled_from(Kind)),
        form=Form.CHOICE,
        prompt=data.draw(signs),
        passage=data.draw(st.none() | signs),
        options=options,
        answer=(options[1],),
        explanation=data.draw(st.none() | st.builds(Localized, ja=st.none() | signs, en=signs)),
        hint=data.draw(st.none() | st.builds(Localized, ja=signs, en=st.none() | texts())),
        tags=tuple(data.draw(st.lists(signs, max_size=2))),
    )
    answers = tuple(data.draw(st.lists(signs, min_size=1, max_size=3, unique=True)))
    other = Question(id="t", kind=Kind.CLOZE, form=Form.TYPED, prompt=data.draw(signs), answer=answers)
    comes_back(a_set(question, other), name)


@pytest.mark.parametrize(
    ("name", "question", "expected"),
    [
        pytest.param("set.csv", asked(**choice()), {Lost.WHY_NOT, Lost.EVIDENCE, Lost.LEVEL_LIST}, id="csv-choice"),
        pytest.param("set.csv", asked(**typed(), options=()), set(), id="csv-typed"),
        pytest.param("set.csv", asked(**order()), set(), id="csv-order"),
        pytest.param("set.xlsx", asked(**order()), set(), id="xlsx-order"),
        pytest.param("set.gift", asked(**choice()), {Lost.CODE, Lost.EVIDENCE, Lost.LEVEL_LIST}, id="gift-choice"),
        pytest.param("set.gift", asked(**typed(), options=()), set(), id="gift-typed"),
        pytest.param("set.gift", asked(**order()), {Lost.FORM}, id="gift-order"),
        pytest.param("set.gift", asked(form="typed", options=(), answer=["a->b"]), {Lost.TEXT}, id="gift-arrow"),
        pytest.param("set.gift", asked(form="typed", options=(), answer=["*"]), {Lost.TEXT}, id="gift-star"),
        pytest.param("set.gift", asked(tags=["kind:odd", "x"]), {Lost.TAGS}, id="gift-tag-like-ours"),
        pytest.param("set.gift", asked(prompt="甲\n──────\n乙"), {Lost.TEXT}, id="gift-rule-in-prompt"),
        pytest.param("set.gift", asked(prompt="甲____"), {Lost.WORDING}, id="gift-line-for-gap"),
        pytest.param("set.xml", asked(**choice()), {Lost.CODE, Lost.EVIDENCE, Lost.LEVEL_LIST}, id="xml-choice"),
        pytest.param("set.xml", asked(**typed(), options=()), set(), id="xml-typed"),
        pytest.param("set.xml", asked(**order()), {Lost.FORM}, id="xml-order"),
        pytest.param(
            "set.aiken",
            asked(**choice()),
            {
                Lost.ID, Lost.KIND, Lost.PASSAGE, Lost.HINT, Lost.EXPLANATION, Lost.WHY_NOT, Lost.EVIDENCE, Lost.LEVEL,
                Lost.LEVEL_LIST, Lost.TAGS, Lost.WORDING,
            },
            id="aiken-choice",
        ),
        pytest.param("set.aiken", asked(**typed(), options=()), {Lost.FORM}, id="aiken-typed"),
        pytest.param("set.aiken", asked(prompt="A. 什么"), {Lost.TEXT}, id="aiken-prompt-like-option"),
        pytest.param("set.aiken", asked(prompt="答案：B"), {Lost.TEXT}, id="aiken-prompt-like-answer"),
        pytest.param("set.aiken", asked(prompt="(5分)他几岁？"), {Lost.TEXT}, id="aiken-points-in-prompt"),
        pytest.param("set.aiken", asked(prompt="（单选题）他是谁？"), {Lost.TEXT}, id="aiken-sort-in-prompt"),
        pytest.param("set.aiken", asked(options=["甲", "(2分)"]), {Lost.TEXT}, id="aiken-option-like-points"),
        pytest.param("set.csv", asked(prompt=" 甲\r\n乙\x00"), {Lost.WORDING}, id="blanks-and-controls"),
        pytest.param("set.csv", asked(options=["甲 ", "丙\x00", "乙"], answer=["乙"]), {Lost.WORDING}, id="cleaned"),
        pytest.param("set.csv", asked(options=["??", "乙"], answer=["乙"]), {Lost.TEXT}, id="question-marks-alone"),
        pytest.param("set.csv", asked(prompt="\ud800？"), {Lost.WORDING}, id="half-a-character"),
        pytest.param("set.csv", asked(prompt="\ufeff ？"), {Lost.WORDING}, id="byte-order-mark"),
        pytest.param("set.xml", asked(prompt="\ufffe？"), {Lost.WORDING}, id="no-character"),
    ],
)  # fmt: skip
def test_what_is_lost_is_said(name: str, question: Question, expected: set[Lost]) -> None:
    comes_back(a_set(question), name)
    assert lost(writer_for(name)(a_set(question))).keys() == expected


@pytest.mark.parametrize(
    ("prompts", "left_out"),
    [
        pytest.param(("解析：谁写的？", "他呢？"), (), id="an explanation of nothing"),
        pytest.param(("他呢？", "解析：谁写的？", "她呢？"), ("1",), id="an explanation"),
        pytest.param(("他呢？", "解説：これは何？"), ("1",), id="an explanation in Japanese"),
        pytest.param(("1. 他是谁？", "2. 她是谁？"), (), id="numbers that count"),
        pytest.param(("1. 他是谁？", "2. 他是谁？"), (), id="alike but for their numbers"),
        pytest.param(("1、2、3里哪个最大？", "2、3、4里哪个最大？"), (), id="numbers that seem to count"),
        pytest.param(("1、2、3里哪个最大？", "2、3、4里呢？", "他（　）老师。"), ("2",), id="brackets among numbers"),
        pytest.param(("1. 他是谁？", "(5分)她是谁？"), ("1",), id="one that stays alone"),
        pytest.param(("他（　）老师。", "他（ B ）老师。"), (), id="brackets among no numbers"),
    ],
)
def test_what_aiken_would_read_otherwise_is_left_out_or_kept_by_numbers(
    prompts: tuple[str, ...], left_out: tuple[str, ...]
) -> None:
    question_set = a_set(*(asked(id=str(at), prompt=prompt) for at, prompt in enumerate(prompts)))

    comes_back(question_set, "set.aiken")

    assert lost(writer_for("set.aiken")(question_set)).get(Lost.TEXT, ()) == left_out


def test_more_prompts_than_papers_count_keep_their_numbers() -> None:
    comes_back(a_set(*(asked(id=f"q{at}", prompt=f"{at % 999 + 1}. 第{at}句") for at in range(1001))), "set.aiken")


def test_questions_that_would_be_the_same_are_written_once() -> None:
    one, other = (asked(id=name, prompt="谁？", hint={"en": name}) for name in ("one", "other"))

    written = writer_for("set.aiken")(a_set(one, other))

    assert lost(written)[Lost.ALIKE] == ("other",)
    assert len(questions_in(written.data, "set.aiken")) == 1


def test_a_loss_is_told_in_words() -> None:
    written = writer_for("set.gift")(a_set(asked(), asked(id="o", form="order", prompt="、", answer=["乙", "甲"])))

    assert [str(loss) for loss in written.losses] == [
        "not carried: the titles, the version, the language and the source of the set",
        "1 question left out, because the format has no questions that are answered in this way",
    ]
