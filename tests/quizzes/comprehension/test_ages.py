"""An age rules out what nobody does at it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.ages import (
    is_called_so,
    is_longer_than_a_life,
    is_older_than_told,
    is_too_young_for,
)
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage


@pytest.mark.parametrize(
    ("told", "years", "is_longer"),
    [
        pytest.param("老张六十多岁。", "六十八年", True, id="more than somebody has lived"),
        pytest.param("老张六十多岁。", "五十五年", True, id="from before one can do anything"),
        pytest.param("老张六十多岁。", "三十六年", False, id="as long as one may"),
        pytest.param("孙子六岁。", "三十六年", False, id="beside the age of a child"),
        pytest.param("老张来过。", "六十八年", False, id="where no age is told"),
        pytest.param("老张六十多岁。", "六十八块", False, id="no time"),
    ],
)
def test_no_time_is_longer_than_those_of_the_text_have_lived(told: str, years: str, *, is_longer: bool) -> None:
    assert is_longer_than_a_life(Document(passage(told)), years) is is_longer


@pytest.mark.parametrize(
    ("text", "age", "other", "fits"),
    [
        pytest.param("一个十九岁的小伙子，叫小军", 19, 15, False, id="no young man yet"),
        pytest.param("一个十九岁的小伙子，叫小军", 19, 23, True, id="another young man"),
        pytest.param("有个四岁的小朋友怕打针", 4, 20, False, id="no child any more"),
        pytest.param("有个四岁的小朋友怕打针", 4, 6, True, id="another child"),
        pytest.param("修伞的是个七十多岁的老大爷", 70, 50, False, id="no old man yet"),
        pytest.param("修伞的是个七十多岁的老大爷", 70, 80, True, id="another old man"),
        pytest.param("修伞的是个七十多岁的老大爷", 70, 90, False, id="too old to be called so"),
        pytest.param("修伞的是个九十多岁的老大爷", 90, 95, True, id="unless the right one is as old"),
        pytest.param("门口的大妈五十八岁", 58, 48, False, id="no aunt of that age"),
        pytest.param("门口的大妈五十八岁", 58, 63, True, id="another aunt"),
        pytest.param("来的是个四十岁的中年人", 40, 25, False, id="young yet"),
        pytest.param("大爷问我多大，我说二十六岁", 26, 29, True, id="of somebody else than the old man"),
        pytest.param("孩子出生的时候我三十九岁", 39, 42, True, id="of somebody else than the child"),
        pytest.param("我三十一岁辞了职，我妈气得不说话", 31, 58, False, id="too old to be scolded by a mother"),
        pytest.param("我三十一岁辞了职，我妈气得不说话", 31, 38, True, id="not too old for that"),
        pytest.param("我五十三岁了，父亲还是不让我开车", 53, 58, True, id="scolded at that age"),
        pytest.param("他十八岁参加高考，没考上", 18, 28, False, id="too old for school"),
        pytest.param("他六十岁退休，又学了画画", 60, 40, False, id="too young to retire"),
        pytest.param("我四十二岁那年，女儿考上大学", 42, 48, True, id="of somebody else than the student"),
        pytest.param("我三十九岁才学会开车", 39, 17, True, id="of nobody who is called young or old"),
    ],
)
def test_somebody_is_called_by_his_age(text: str, age: int, other: int, *, fits: bool) -> None:
    assert is_called_so(text, age, other) is fits


@pytest.mark.parametrize(
    ("text", "age", "other", "is_too_young"),
    [
        pytest.param("老张七十一岁，做了四十年木匠", 71, 51, True, id="begun as a child"),
        pytest.param("老张七十一岁，做了四十年木匠", 71, 61, False, id="begun when grown up"),
        pytest.param("老张五十一岁，唱了四十年戏", 51, 52, False, id="begun as early as the right one"),
        pytest.param("老张五十一岁，唱了四十年戏", 51, 49, True, id="begun earlier than the right one"),
        pytest.param("小张二十一岁，做了四年木匠", 21, 18, False, id="no long time"),
        pytest.param("老张七十一岁，一九七四年来的", 71, 51, False, id="a date"),
    ],
)
def test_nobody_has_worked_since_a_childhood(text: str, age: int, other: int, *, is_too_young: bool) -> None:
    assert is_too_young_for(text, age, other) is is_too_young


@pytest.mark.parametrize(
    ("age", "other", "is_older"),
    [
        pytest.param("七十岁", "九十岁", True, id="older than she is now"),
        pytest.param("七十岁", "六十岁", False, id="younger"),
        pytest.param("八十一岁", "九十一岁", False, id="the oldest who is told of"),
        pytest.param("七十个", "九十个", False, id="no age"),
    ],
)
def test_nobody_did_anything_at_an_age_he_has_not_come_to(age: str, other: str, *, is_older: bool) -> None:
    document = Document(
        dialogue(("记者", "最大的队员多大？"), ("林芳", "八十一岁，姓包。她七十岁才学会骑车，骑了七十个来回。"))
    )
    assert is_older_than_told(document, document.spots[-1], age, other) is is_older


@pytest.mark.parametrize(
    ("told", "is_older"),
    [
        pytest.param("包奶奶今年七十三岁。", True, id="older than she is by now, as the beginning says"),
        pytest.param("包奶奶五十岁那年搬来的。", False, id="once, which may be long ago"),
    ],
)
def test_nobody_was_older_than_he_is_by_now(told: str, *, is_older: bool) -> None:
    filler = [("记者", "后来呢？"), ("林芳", "后来下雨了。")] * 3
    document = Document(dialogue(("林芳", told), *filler, ("林芳", "她五十六岁那年学会骑车。")))
    assert is_older_than_told(document, document.spots[-1], "五十六岁", "七十八岁") is is_older
