"""What a complement adds is said for every one that may be offered, and of the verb that it stands with."""

from __future__ import annotations

import re

import pytest

from quizzes.cloze.complement import items
from quizzes.cloze.complement_reasons import added_by, meaning_of
from quizzes.cloze.completed import complements
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


def test_every_complement_adds_something_and_its_wrong_ones_are_as_long() -> None:
    for (verb, _, key), complement in complements().items():
        assert added_by(key, verb).ja
        assert all(len(word) == len(key) for word in complement.wrong), verb


def test_every_wrong_complement_has_something_to_say_for_itself() -> None:
    for (_, form, _), complement in complements().items():
        assert all(meaning_of(word, form).ja and meaning_of(word, form).en for word in complement.wrong)


@pytest.mark.parametrize(
    ("verb", "key", "ja", "en"),
    [
        pytest.param("搬", "动", "動く", "moves", id="what one moves"),
        pytest.param("走", "动", "前へ進む", "one moves on", id="oneself"),
        pytest.param("跑", "动", "前へ進む", "moves on, or a machine runs", id="oneself, or a thing"),
        pytest.param("抓", "住", "止める", "held fast", id="what one holds"),
        pytest.param("挡", "住", "先へ進ませない", "getting through", id="what one holds off"),
        pytest.param("撑", "住", "持ちこたえる", "stands firm", id="oneself, who does not fall"),
        pytest.param("靠", "住", "揺るがない", "firm", id="what one leans on"),
        pytest.param("找", "出来", "隠れていた", "into the open", id="what was hidden"),
        pytest.param("说", "出来", "心の中", "mind", id="what one has to say, which nobody hid"),
        pytest.param("戴", "住", "外れず", "stays in its place", id="what one wears"),
        pytest.param("听", "进去", "頭や心に入る", "sinks in", id="what one is told"),
        pytest.param("赶", "上", "時間までに着く", "in time", id="a bus too"),
    ],
)
def test_what_a_complement_adds_depends_on_its_verb(verb: str, key: str, ja: str, en: str) -> None:
    assert ja in (added_by(key, verb).ja or "")
    assert en in (added_by(key, verb).en or "")


@pytest.mark.parametrize(
    ("form", "en"),
    [("不", "cannot catch, cannot grasp, cannot hold on to"), ("得", "can catch, can grasp, can hold on to")],
)
def test_what_one_catches_fast_is_held_on_to(form: str, en: str) -> None:
    assert complements()["抓", form, "住"].meaning.en == en


@pytest.mark.parametrize(
    ("word", "verb"),
    [("出来", "分"), ("出来", "看"), ("动", "走"), ("动", "搬"), ("了", "忘"), ("到", "找"), ("起", "经")],
)
def test_whether_it_can_be_done_is_said_by_what_stands_between_alone(word: str, verb: str) -> None:
    added = added_by(word, verb)
    assert not re.search("られる|できる|だけの力", added.ja or "")
    assert not re.search("can|enough|able", added.en or "")


@pytest.mark.parametrize("word", ["了", "到", "过来"])
def test_what_is_said_of_a_wrong_complement_leaves_it_to_what_stands_between_as_well(word: str) -> None:
    assert not re.search("can|able", meaning_of(word, "不").en or "")


@pytest.mark.parametrize(
    ("verb", "key", "form", "says"),
    [
        pytest.param("坚持", "下去", "不", "続", id="going on from now"),
        pytest.param("比", "上", "不", "届", id="to draw level with somebody"),
    ],
)
def test_no_wrong_complement_is_told_by_what_the_right_one_adds(verb: str, key: str, form: str, says: str) -> None:
    wrong = complements()[verb, form, key].wrong
    assert says in (added_by(key, verb).ja or "")
    assert not [word for word in wrong if says in (meaning_of(word, form).ja or "")]


def test_to_get_what_one_is_after_is_more_than_that_something_comes_about() -> None:
    wrong, key = meaning_of("着", "不"), added_by("了", "做")
    assert "手に入れる" in (wrong.ja or "")
    assert "実現" not in (wrong.ja or "")
    assert "実現" in (key.ja or "")


@pytest.mark.parametrize("verb", ["吃", "喝"])
def test_to_finish_a_meal_does_not_say_that_nothing_is_left_of_it(verb: str) -> None:
    added = added_by("完", verb)
    assert "終わる" in (added.ja or "")
    assert "残らず" not in (added.ja or "")
    assert "left" not in (added.en or "")


@pytest.mark.parametrize(
    ("verb", "form", "key", "near"),
    [
        pytest.param("挡", "-", "住", "开", id="a blow that is fended off is stopped too"),
        pytest.param("挡", "不", "住", "开", id="and so it is not"),
        pytest.param("赶", "不", "上", "出", id="who is not done in time is too late"),
        pytest.param("做", "-", "完", "到", id="what is achieved is done"),
        pytest.param("搬", "不", "动", "起", id="who cannot lift a thing cannot carry it"),
        pytest.param("搬", "得", "动", "起", id="who can lift a thing can carry it"),
    ],
)
def test_no_wrong_complement_makes_nearly_the_same_of_its_verb(verb: str, form: str, key: str, near: str) -> None:
    assert near not in complements()[verb, form, key].wrong


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        pytest.param("我们把旧窗帘换成新的了。", True, id="what it becomes follows"),
        pytest.param("旧的我都换成了。", False, id="nothing follows"),
    ],
)
def test_what_something_becomes_stands_behind_no_other_complement(sentence: str, *, is_told: bool) -> None:
    document = Document(talk(("甲", sentence, None), language=None))
    found = [item for item in items(document, Tally()) if item.key == "成"]
    told = ["この中で、後に「何になるか」" in (each.why.ja or "") for item in found for each in item.distractors]
    assert any(told) is is_told
    assert all(told) is (is_told or not told)


@pytest.mark.parametrize(("verb", "key"), [(verb, key) for verb, _, key in complements() if key == "成"])
def test_no_other_complement_before_what_something_becomes_is_offered(verb: str, key: str) -> None:
    assert not {"为", "作", "做"} & set(complements()[verb, "-", key].wrong)


@pytest.mark.parametrize("verb", ["搬", "抬", "拿", "推", "挪", "扛", "背", "举"])
def test_the_strength_to_move_a_thing_is_not_told_from_the_strength_to_lift_it(verb: str) -> None:
    moved = [each for (known, _, key), each in complements().items() if (known, key) == (verb, "动")]
    assert not [each for each in moved if "起" in each.wrong]
