"""Words of a glossary that no table has others for are asked for their meaning beside each other."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from quizzes.translation import term, terms_beside
from quizzes.translation.asked_words import terms_asked
from tests.quizzes.talks import talk

RING, RIDER, RANGE = ("密封圈", "", "シールリング"), ("骑手", "", "バイクの配達人"), ("续航", "", "一度で走れる距離")
SWAP, BET = ("换电站", "", "バッテリー交換所"), ("押注", "", "賭ける")


def document(*glossary: tuple[str, str, str]) -> Document:
    """Take a sentence for each word that the glossary explains."""
    turns = (("甲", f"我们先说{word}，以后再说别的事情。", "まずその話です。") for word, _, _ in glossary)
    return Document(talk(*turns, glossary=glossary))


def asked(found: Document, word: str, tally: Tally) -> list[str]:
    """Give the options of what is asked of a word, the right one first."""
    [key] = [one for one in terms_asked(found, Tally()) if one.word == word]
    made = list(terms_beside.items(found, key, tally))
    return [option for item in made for option in (item.key, *sorted(wrong.option for wrong in item.distractors))]


def test_a_word_is_asked_beside_three_others_of_its_glossary() -> None:
    options = asked(document(RING, RIDER, RANGE, SWAP), "密封圈", Tally())
    assert options == ["シールリング", "バイクの配達人", "バッテリー交換所", "一度で走れる距離"]


def test_the_line_of_the_glossary_is_the_proof_that_another_meaning_is_wrong() -> None:
    found = document(RING, RIDER, RANGE, SWAP)
    [item] = [item for item in term.items(found, Tally()) if item.prompt == "密封圈"]
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}
    assert all("行目" in (wrong.why.ja or "") for wrong in item.distractors)
    assert all(f"「{wrong.option}」" in (wrong.why.en or "") for wrong in item.distractors)


@pytest.mark.parametrize(
    ("glossary", "guard"),
    [
        pytest.param((RING, RIDER, RANGE), "only-one", id="too few others"),
        pytest.param((RING, RIDER, RANGE, BET), "only-one", id="what is done is no thing"),
        pytest.param(
            (RING, RIDER, RANGE, ("埋汰", "", "汚い、不潔な")), "only-one", id="what something is like is no thing"
        ),
        pytest.param((RING, RIDER, RANGE, ("丧", "", "気分が落ち込んだ")), "only-one", id="how one has come to be"),
        pytest.param((RING, RIDER, RANGE, ("土", "", "やぼったい")), "only-one", id="what something looks like"),
        pytest.param((RING, RIDER, RANGE, ("得劲", "", "気持ちがいい")), "only-one", id="what one feels is no thing"),
        pytest.param((RING, RIDER, RANGE, ("换电站", "", "電池")), "only-one", id="a meaning as short as none"),
        pytest.param((("密封圈", "", "密封の輪"), RIDER, RANGE, SWAP), "legible-key", id="its characters tell it"),
        pytest.param(
            (("密封圈", "", "空気を通さないように部品の間にはさむゴムの小さな輪"), RIDER, RANGE, SWAP),
            "only-one",
            id="a definition",
        ),
    ],
)
def test_a_word_that_would_be_told_by_something_else_is_not_asked(
    glossary: tuple[tuple[str, str, str], ...], guard: str
) -> None:
    tally = Tally()
    assert asked(document(*glossary), "密封圈", tally) == []
    assert tally.refused[guard]


@pytest.mark.parametrize(
    ("other", "is_offered"),
    [
        pytest.param(("密封垫", "", "ガスケット"), False, id="it begins alike"),
        pytest.param(("油封圈", "", "オイルシール"), False, id="it ends alike"),
        pytest.param(("救生圈", "", "ライフブイ"), True, id="it is another of what it ends in"),
        pytest.param(("密封剂材", "", "コーキング"), True, id="it is not as long"),
    ],
)
def test_what_may_be_another_name_of_it_does_not_stand_beside_a_word(
    other: tuple[str, str, str], *, is_offered: bool
) -> None:
    options = asked(document(RING, other, RIDER, RANGE, SWAP), "密封圈", Tally())
    assert options
    assert (other[2] in options) is is_offered


def test_a_name_in_pinyin_is_no_meaning_to_choose_from() -> None:
    glossary = (
        ("品控", "", "quality control"),
        ("石窝梁", "", "Shiwoliang, a ridge"),
        ("客单价", "", "average spend"),
        ("坐果率", "", "fruit set rate"),
        ("糖心", "", "water core"),
    )
    turns = (("甲", f"我们先说{word}，以后再说别的事情。", "That comes first.") for word, _, _ in glossary)
    found = Document(talk(*turns, language="en", glossary=glossary))
    assert asked(found, "品控", Tally()) == ["quality control", "average spend", "fruit set rate", "water core"]
    assert asked(found, "石窝梁", Tally()) == []
