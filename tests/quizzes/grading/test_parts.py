"""Several right answers in one are right, one with a note on it too, and one without the part that may be left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.grading import Verdict, grade
from quizzes.question import Localized
from tests.quizzes.grading.builders import reading, words


@pytest.mark.parametrize(
    "typed",
    [
        "目标/目的",
        "目标 / 目的",
        "目的、目标",
        "目标，目的",
        "目标或者目的",
        "目标 or 目的",
        "目標または目的",
        "目标（目的）",
        "目标\n目的",
        "目标/目标",
    ],
)
def test_several_answers_that_are_all_right_are_right(typed: str) -> None:
    graded = grade(words("目标", "目的"), [typed])
    assert (graded.verdict, graded.remarks) == (Verdict.CORRECT, ())


@pytest.mark.parametrize(
    "typed", ["目标/方法", "方法、目标", "目标或者方法", "目标（方法）", "目标/目的/方法", "目标/?b"]
)
def test_who_names_a_wrong_one_beside_the_right_one_is_not_right(typed: str) -> None:
    assert grade(words("目标", "目的"), [typed]).verdict is Verdict.WRONG


def test_several_readings_that_are_all_right_are_right() -> None:
    question = reading("shuō fú", "shuì fú")
    assert grade(question, ["shuōfú / shuìfú"]).verdict is Verdict.CORRECT
    assert grade(question, ["shuōfú, shuì fù"]).verdict is not Verdict.CORRECT


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("因为", "因为（because）", id="what-it-means"),
        pytest.param("因为", "因为 (なぜなら)", id="what-it-means-in-kana"),
        pytest.param("友達", "友達（ともだち）", id="how-a-kanji-is-read"),
    ],
)
def test_a_note_in_brackets_takes_nothing_from_an_answer(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is Verdict.CORRECT


def test_a_note_in_another_language_that_the_question_shows_takes_nothing_from_an_answer() -> None:
    hinted = replace(words("选择"), hint=Localized(ja="選ぶ（2文字、読みは xuǎn zé）", en="to choose"))
    assert grade(hinted, ["选择（選ぶ）"]).verdict is Verdict.CORRECT
    english = replace(words("apple"), prompt="「苹果」は英語で？")
    for typed in ("apple（苹果）", "apple (苹果)", "an apple【苹果】"):
        assert grade(english, [typed]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("選ぶ", "选择", "选择（捨てる）", id="another-meaning"),
        pytest.param("選ぶ、選ばない", "选择", "选择（選ばない）", id="a-denial"),
        pytest.param("選ぶ", "选择", "放弃（選ぶ）", id="of-another-word"),
        pytest.param("「苹果」は英語で？", "apple", "apple（梨）", id="what-is-not-asked-about"),
        pytest.param("「苹果」は英語で？", "apple", "pear（苹果）", id="another-answer"),
        pytest.param("男人还是女人？", "男人", "男人（女人）", id="another-in-the-same-language"),
        pytest.param("男の人、それとも女の人？", "男の人", "男の人（女の人）", id="another-in-japanese"),
    ],
)
def test_a_note_that_may_be_another_answer_leaves_it_wrong(prompt: str, answer: str, typed: str) -> None:
    assert grade(replace(words(answer), prompt=prompt), [typed]).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "typed", ["因为（not）", "因为（所以）", "因为（じゃない）", "因为 (isn't)", "所以（because）"]
)
def test_a_note_that_denies_an_answer_or_is_another_leaves_it_wrong(typed: str) -> None:
    assert grade(words("因为"), [typed]).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("(人を)助ける", "助ける", id="before"),
        pytest.param("(人を)助ける", "人を助ける", id="said-all-the-same"),
        pytest.param("to help (someone)", "to help", id="behind"),
        pytest.param("学生（がくせい）", "学生", id="a-reading"),
        pytest.param("玩(儿)的", "玩的", id="within"),
        pytest.param("（非常）好", "好", id="a-word-that-begins-like-a-denial"),
        pytest.param("（不但）便宜", "便宜", id="another-one"),
    ],
)
def test_what_an_accepted_answer_has_in_brackets_may_be_left_out(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("(不)好", "好", id="what-denies"),
        pytest.param("（笑）", "笑い", id="all-of-it"),
        pytest.param("(人を)助ける", "人を", id="only-what-may-be-left-out"),
    ],
)
def test_brackets_around_what_decides_are_kept(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "prompt",
    [
        pytest.param("＿＿下雨，＿＿我去。", id="gaps"),
        pytest.param("___下雨，____我去。", id="lines"),
        pytest.param("（　）下雨，( )我去。", id="brackets"),
    ],
)
def test_what_goes_into_several_gaps_is_one_answer(prompt: str) -> None:
    question = replace(words("虽然 / 但是"), prompt=prompt)
    assert grade(question, ["虽然"]).verdict is not Verdict.CORRECT
    assert grade(question, ["但是"]).verdict is not Verdict.CORRECT
    assert grade(question, ["虽然，但是"]).verdict is Verdict.CORRECT
    assert grade(replace(question, answer=("见 / 看 / 碰",)), ["看"]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("to study / to learn", "learn", id="english"),
        pytest.param("见面／碰面", "碰面", id="wide"),
        pytest.param("見る/会う", "会う", id="between-kana-and-kanji"),
        pytest.param("见面/碰面", "碰面/见面", id="both"),
        pytest.param("见面 / 碰面", "见面 / 碰面", id="as-it-is-written"),
        pytest.param("见面(了)/碰面(了)", "碰面", id="with-brackets"),
    ],
)
def test_an_accepted_answer_may_be_two(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(("answer", "typed"), [("km/h", "km"), ("1/2", "2"), ("TCP/IP", "TCP"), ("24/7", "24")])
def test_a_stroke_that_belongs_to_an_answer_parts_nothing(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is Verdict.WRONG


def test_an_accepted_reading_may_be_two() -> None:
    for typed in ("shuō fú", "shui4fu2", "shuì fú / shuō fú"):
        assert grade(reading("shuō fú / shuì fú"), [typed]).verdict is Verdict.CORRECT
    assert grade(reading("shuō fú / shuì fú"), ["shuō"]).verdict is Verdict.WRONG
