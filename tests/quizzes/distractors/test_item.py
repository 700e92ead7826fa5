"""No question without its whole proof."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.item import Distractor, Item, built
from quizzes.errors import InvalidQuestion
from quizzes.question import Evidence, Form, Kind, Localized, RefutationCode

BOTH = Localized(ja="理由です。", en="A reason.")
LINES = {78: ("可开店意味着要承担更高的成本。",)}
ITEM = Item(
    kind=Kind.CLOZE,
    subtype="word",
    prompt="可开店意味着要承担更高的＿＿。",
    hint=Localized(ja="コスト"),
    key="成本",
    distractors=(
        Distractor(option="回报", code=RefutationCode.OTHER_MEANING, why=BOTH),
        Distractor(option="门槛", code=RefutationCode.OTHER_MEANING, why=BOTH),
    ),
    evidence=Evidence(line=78, quote="要承担更高的成本"),
    explanation=BOTH,
    level=5,
    place=0,
    subject="成本",
    merit=1.0,
)
OPTIONS = ("回报", "成本", "门槛")


def test_an_item_with_its_proof_becomes_a_question_with_the_options_in_the_order_given() -> None:
    question = built(ITEM, LINES, OPTIONS)
    assert question.options == OPTIONS
    assert question.answer == ("成本",)
    assert {reason.option for reason in question.why_not} == {"回报", "门槛"}
    assert question.id == ITEM.id


def test_what_a_reader_is_told_has_quotes_within_quotes() -> None:
    told = Localized(ja="「「安い」店」です。", en="「「x」」")
    item = replace(ITEM, explanation=told, distractors=tuple(replace(one, why=told) for one in ITEM.distractors))
    question = built(item, LINES, OPTIONS)
    assert question.explanation == Localized(ja="「『安い』店」です。", en="「「x」」")
    assert {reason.text.ja for reason in question.why_not} == {"「『安い』店」です。"}


@pytest.mark.parametrize(
    ("item", "path"),
    [
        pytest.param(replace(ITEM, evidence=Evidence(line=78, quote=" ")), "evidence.quote", id="quotes nothing"),
        pytest.param(
            replace(ITEM, evidence=Evidence(line=78, quote="成本更高")), "evidence.quote", id="not on its line"
        ),
        pytest.param(replace(ITEM, evidence=Evidence(line=79, quote="成本")), "evidence.quote", id="another line"),
        pytest.param(replace(ITEM, explanation=Localized(ja="理由")), "explanation", id="explained in Japanese only"),
        pytest.param(replace(ITEM, hint=Localized(ja="成本です")), "prompt", id="the hint shows the key"),
        pytest.param(replace(ITEM, prompt="成本是＿＿。"), "prompt", id="the prompt shows the key"),
        pytest.param(
            replace(ITEM, distractors=(replace(ITEM.distractors[0], why=Localized(en="no")), ITEM.distractors[1])),
            "why_not",
            id="a distractor refuted in English only",
        ),
    ],
)
def test_an_item_that_lacks_a_piece_of_its_proof_cannot_be_built(item: Item, path: str) -> None:
    with pytest.raises(InvalidQuestion) as raised:
        built(item, LINES, OPTIONS)
    assert path in [place for place, _ in raised.value.faults]


def test_options_that_are_not_the_items_own_are_refused() -> None:
    with pytest.raises(InvalidQuestion, match="options"):
        built(ITEM, LINES, ("回报", "成本", "优势"))


def test_a_choice_without_distractors_is_refused() -> None:
    with pytest.raises(InvalidQuestion, match="distractor"):
        built(replace(ITEM, distractors=()), LINES, ("成本",))


def test_a_typed_item_needs_no_options() -> None:
    typed = replace(ITEM, form=Form.TYPED, distractors=(), accepted=("chéng běn",))
    assert built(typed, LINES).answer == ("成本", "chéng běn")


def test_the_id_follows_from_what_is_asked_and_not_from_how_it_is_explained() -> None:
    assert replace(ITEM, explanation=Localized(ja="別", en="Other"), level=3, merit=9.0).id == ITEM.id
    assert replace(ITEM, prompt="但研究意味着要付出＿＿。").id != ITEM.id
