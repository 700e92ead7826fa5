"""Terms and meanings are told apart by meaning alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import normal_form
from quizzes.translation import term
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

FOUND = talk(
    (
        "甲",
        "大公司有平台，我们只有一半筹码。",
        "大企業にはプラットフォームがあり、私たちには半分のチップしかありません。",
    ),
    ("乙", "成本很高，门槛也高，很多人有顾虑。", "コストは高く、ハードルも高く、多くの人に懸念があります。"),
    (
        "甲",
        "班底里有很多工程师，他们支撑这个项目。",
        "メンバーには多くのエンジニアがいて、このプロジェクトを支えています。",
    ),
    glossary=(
        ("筹码", "chóu mǎ", "リソース、強み"),
        ("下场", "xià chǎng", "参入する"),
        ("入局", "rù jú", "競争に参入する"),
        ("人工智能", "rén gōng zhì néng", "人工知能"),
    ),
)


@pytest.fixture
def items() -> list[Item]:
    return list(term.items(Document(FOUND), Tally()))


def test_a_glossary_term_is_asked_both_ways(items: list[Item]) -> None:
    assert {item.subtype for item in items if "筹码" in (item.prompt, item.key)} == {
        "term_to_meaning",
        "meaning_to_term",
    }


def test_two_terms_of_one_meaning_never_stand_together(items: list[Item]) -> None:
    for item in items:
        together = {item.prompt, *item.all_options}
        assert not {"下场", "入局"} <= together
        assert not {"参入する", "競争に参入する"} <= together


def test_a_term_that_kanji_give_away_is_not_asked(items: list[Item]) -> None:
    assert not [item for item in items if "人工智能" in (item.prompt, item.key)]


def test_no_prompt_shows_its_key(items: list[Item]) -> None:
    assert items
    for item in items:
        assert normal_form(item.key) not in normal_form(item.prompt)
