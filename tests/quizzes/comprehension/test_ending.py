"""How a sentence goes on is asked where no other option could go on from what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.ending import cuts_of, items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

_RAIN = "山里下了一场大雨，河里的水一个小时涨了三米。"
_SHOP = "街口的店开了三十年，老板的女儿每天早上卖豆浆。"
_SCHOOL = "学校建在山坡上，操场的旁边就是一条小路。"
_TEACHER = "昨天老师在学校等我们，操场上的灯一直亮着。"
_HEAD = "邻居的儿子上了大学，校长的车一直停着。"
_TRAIN = "火车晚点了两个小时，车站的广播一直没有响。"


def _made(*sentences: str) -> tuple[list[Item], Tally]:
    """Make items of one answer."""
    return _made_of("".join(sentences))


def _made_of(*answers: str) -> tuple[list[Item], Tally]:
    turns = [turn for answer in answers for turn in (("记者", "后来怎么样？"), ("林芳", answer))]
    tally = Tally()
    return list(items(Document(dialogue(*turns)), tally)), tally


def _about(made: list[Item], shown: str) -> list[Item]:
    return [item for item in made if item.passage is not None and shown in item.passage]


def test_a_sentence_is_shown_up_to_a_comma_and_its_end_is_the_key() -> None:
    [item] = _about(_made(_RAIN, _SHOP, _SCHOOL, _TRAIN)[0], "大雨，……")
    assert item.passage == "林芳：山里下了一场大雨，……"
    assert item.prompt == "在原文中，这句话接下来是怎么说的？"
    assert item.key == "河里的水一个小时涨了三米。"
    assert {wrong.option for wrong in item.distractors} <= {
        "老板的女儿每天早上卖豆浆。",
        "操场的旁边就是一条小路。",
        "车站的广播一直没有响。",
    }
    assert all(wrong.code is RefutationCode.BROKEN_LINK for wrong in item.distractors)
    assert item.evidence is not None
    assert item.evidence.quote == _RAIN.rstrip("。")


@pytest.mark.parametrize(
    ("sentence", "ends"),
    [
        pytest.param(_RAIN, ["河里的水一个小时涨了三米"], id="an end with its own subject"),
        pytest.param("昨天山里下了大雨，所以河里的水涨了三米。", ["河里的水涨了三米"], id="the link is shown"),
        pytest.param("街口的店开了三十年了。", ["街口的店开了三十年了"], id="a short sentence as a whole"),
        pytest.param("昨天下了一场大雨，就停了好几天。", [], id="an end that goes on from what is said"),
        pytest.param("昨天下了一场大雨，我在家里睡了一天。", [], id="what one did oneself may follow anything"),
        pytest.param("昨天下了一场大雨，原因是天气变热了。", [], id="a reason may follow anything"),
        pytest.param("昨天下了一场大雨，说河水涨了三米。", [], id="an end that begins with its verb"),
        pytest.param("昨天下了一场大雨，河里的水把它带走了。", [], id="an end that points to what is said"),
        pytest.param(
            "昨天山里下了大雨，河里的水涨了三米，老人一个人在家等他的女儿。",
            ["河里的水涨了三米，老人一个人在家等他的女儿"],
            id="it points to somebody whom it names itself",
        ),
        pytest.param("昨天下了一场大雨，二者的水都涨了三米。", [], id="both of what is said before"),
        pytest.param("昨天来了一位客人，端起醋瓶子就往碗里倒。", [], id="what somebody named before does"),
        pytest.param("昨天下了一场大雨，大家都说很害怕。", [], id="everybody may follow anything"),
        pytest.param("从商业角度来讲，河里的水是卖不了钱的。", [], id="only a point of view before it"),
        pytest.param("我爷爷常常对人说，河里的水涨了三米。", [], id="words of others"),
        pytest.param("山里下了一场大雨，河里的水涨了多少？", [], id="a question"),
        pytest.param("山裡下了一場大雨，河裡的水漲了三公尺。", ["河裡的水漲了三公尺"], id="traditional"),
    ],
)
def test_a_sentence_is_cut_where_its_end_names_what_it_speaks_of(sentence: str, ends: list[str]) -> None:
    [spot] = Document(passage(sentence)).spots
    assert [cut.end for cut in cuts_of(spot)] == ends


@pytest.mark.parametrize(
    ("other", "guard"),
    [
        pytest.param("村里来了一位老人，河里的鱼都是他养的。", None, id="it takes up a word of the key"),
        pytest.param("村里来了一位老人，屋后的大雨棚是新的。", "may-follow", id="it takes up what is shown"),
        pytest.param(
            "村里来了一位老人，院子里的桂花树、石榴树和枣树上个月都开了很多很香的小花。",
            "length",
            id="it is much longer",
        ),
    ],
)
def test_what_might_go_on_as_well_is_not_offered(other: str, guard: str | None) -> None:
    made, tally = _made(_RAIN, _SHOP, _SCHOOL, other)
    [item] = _about(made, "山里")
    assert other.rpartition("，")[2] not in {wrong.option for wrong in item.distractors}
    assert guard is None or tally.refused[guard] > 0


def test_what_speaks_of_the_same_matter_as_the_key_is_not_offered() -> None:
    other = "村里来了一位老人，河里的水是甜的。"
    made, tally = _made(_RAIN, _SHOP, _SCHOOL, other)
    [item] = _about(made, "山里")
    assert "河里的水是甜的。" not in {wrong.option for wrong in item.distractors}
    assert tally.refused["same-matter"] > 0


def test_nothing_is_asked_where_only_the_key_repeats_what_is_shown() -> None:
    made, tally = _made("昨天山里下了大雨，大雨后的山路很难走。", _SHOP, _SCHOOL, _TRAIN)
    assert not _about(made, "山里下了大雨，……")
    assert tally.refused["stands-out"] > 0


def test_what_has_nothing_to_do_with_what_is_shown_tempts_nobody() -> None:
    assert not _about(_made_of(_RAIN, _SHOP, _SCHOOL, _TRAIN)[0], "大雨")


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        pytest.param((f"{_TEACHER}{_SHOP}{_HEAD}",), True, id="both of the same answer"),
        pytest.param((f"{_TEACHER}{_SHOP}", _HEAD), False, id="one of another answer, of the same field only"),
    ],
)
def test_each_wrong_end_is_of_the_answer_or_of_what_is_shown(answers: tuple[str, ...], *, asked: bool) -> None:
    assert bool(_about(_made_of(*answers)[0], "老师在学校")) is asked


def test_a_wrong_end_is_told_where_it_stands_and_what_it_does_not_go_on_from() -> None:
    [item] = _about(_made(_RAIN, _SHOP, _SCHOOL, _TRAIN)[0], "大雨，……")
    why = {wrong.option: wrong.why for wrong in item.distractors}["老板的女儿每天早上卖豆浆。"]
    assert why.ja == (
        "同じ答えの後のほう（7行）で、「街口的店开了三十年」に続く言葉です。「山里下了一场大雨」の続きではありません。"
    )
    assert why.en == (
        "It comes later in the same answer (line 7), after these words: 街口的店开了三十年. "
        "It does not go on from 山里下了一场大雨."
    )


def test_a_set_has_six_endings_at_most() -> None:
    things = ("雨水", "河水", "井水", "泉水", "湖水", "海水", "茶水", "汤水", "药水", "酒水")
    made, _ = _made(
        *(f"村里的{one}变了颜色，老板的{two}都是热的。" for one, two in zip(things, reversed(things), strict=True))
    )
    assert len(made) <= 6


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_each_key_ends_a_sentence_of_the_interview_and_no_other_option_does(path: Path) -> None:
    whole = document(path)
    places = {spot.line: spot.place for spot in whole.spots}
    for item in items(whole, Tally()):
        assert item.evidence is not None
        assert item.evidence.quote.endswith(item.key.rstrip("。")) or "(" in item.evidence.quote
        assert len(item.distractors) >= 2
        assert places[item.evidence.line] == item.place
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)
        assert len({item.key, *(wrong.option for wrong in item.distractors)}) == len(item.distractors) + 1


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        pytest.param(
            "山里的右手边一直在涨水，河里的水一个小时涨了三米。", False, id="a verb that only the key has too"
        ),
        pytest.param(_RAIN, True, id="other words"),
    ],
)
def test_an_end_that_alone_repeats_the_clause_before_it_is_not_asked_for(sentence: str, *, asked: bool) -> None:
    made, _ = _made(sentence, _SHOP, _SCHOOL, _TRAIN)
    assert any(item.key == "河里的水一个小时涨了三米。" for item in made) is asked
