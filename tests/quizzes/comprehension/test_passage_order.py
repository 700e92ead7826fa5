"""The order of three sentences is asked for where each of them holds on to the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import passage_order
from quizzes.comprehension.links import Link, link_to, opening_link
from quizzes.distractors.document import Document, Spot
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

DICTIONARY = ("有一本字典，放在柜台后面。", "那是一位老先生留下来的。", "他每天来看书，看了二十年。")


def _spots(*sources: str) -> tuple[Spot, ...]:
    return Document(passage(*sources)).spots


def sentence_items(*sources: str) -> list[Item]:
    """Make the items of one passage."""
    return list(passage_order.items(Document(passage(*sources)), Tally()))


def test_three_sentences_that_hold_on_to_each_other_have_one_order() -> None:
    [item] = passage_order.items(Document(passage(*DICTIONARY)), Tally())
    shown = dict(zip("①②③", [part[1:] for part in item.prompt.split(" ")], strict=True))
    assert [shown[label] for label in item.key.split("→")] == list(DICTIONARY)
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.BROKEN_LINK}
    assert item.key != "①→②→③"


def test_the_most_tempting_wrong_order_is_among_the_options() -> None:
    [item] = passage_order.items(Document(passage(*DICTIONARY)), Tally())
    one, two, last = item.key.split("→")
    assert {wrong.option for wrong in item.distractors} == {
        f"{one}→{last}→{two}",
        f"{two}→{one}→{last}",
        f"{two}→{last}→{one}",
    }


def test_the_parts_of_a_list_stand_in_its_order() -> None:
    listed = ("办法有两个，都不容易。", "第一个办法需要很长的时间。", "第二个办法见效快，但是很贵。")
    [item] = sentence_items(*listed)
    shown = {part[0]: part[1:] for part in item.prompt.split(" ")}
    assert [shown[label] for label in item.key.split("→")] == list(listed)


@pytest.mark.parametrize(
    "sources",
    [
        pytest.param(
            ("采访者说，现在太晚了。", "可是创始人不这么看。", "他觉得，这都很不容易。"), id="he may be either"
        ),
        pytest.param(
            ("河边有一家茶馆。", "可是茶馆很小。", "所以大家都坐在外面。"), id="the third may follow the first"
        ),
        pytest.param(
            ("他买了一本书。", "那是一位老先生写的。", "他已经不在了。"), id="the first leans on what is before"
        ),
        pytest.param(("店里有一本字典。", "字典放在柜台后面。", "灯也放在那里。"), id="the second may stand first"),
        pytest.param(("有一本字典很旧。", "那是一位老先生的吗？", "他每天都来看书。"), id="a question"),
    ],
)
def test_sentences_that_can_stand_in_two_orders_are_left(sources: tuple[str, ...]) -> None:
    assert not list(passage_order.items(Document(passage(*sources)), Tally()))


@pytest.mark.parametrize(
    ("before", "after", "link"),
    [
        pytest.param("来了一位老先生。", "他每天都来。", Link(words="他", taken_up="老先生"), id="a person"),
        pytest.param("桌上有个箱子。", "那个箱子很旧。", Link(words="那个箱子", taken_up="箱子"), id="a thing"),
        pytest.param("她走四个小时。", "我不想让她这么走。", Link(words="这么走", taken_up="走"), id="a way"),
        pytest.param(
            "刚开始我很失望。", "后来我喜欢上了。", Link(words="后来", taken_up="刚开始", is_later=True), id="a time"
        ),
        pytest.param(
            "办法有两个。", "第一个办法需要时间。", Link(words="第一个办法", taken_up="办法"), id="the first of a list"
        ),
        pytest.param("來了一位老先生。", "他每天都來。", Link(words="他", taken_up="老先生"), id="traditional"),
        pytest.param("老师和学生都来了。", "他走得很快。", None, id="one of two persons"),
        pytest.param("桌上有个箱子。", "这里很旧。", None, id="here"),
    ],
)
def test_what_a_sentence_takes_up_is_named(before: str, after: str, link: Link | None) -> None:
    assert link_to(*_spots(before, after)) == link


@pytest.mark.parametrize(
    ("source", "link"),
    [
        pytest.param("可是我不这么看。", "可是", id="but"),
        pytest.param("那是他留下来的。", "那", id="that"),
        pytest.param("那时候我还小。", "", id="at that time"),
        pytest.param("学校很大。", "", id="nothing"),
    ],
)
def test_the_words_that_need_something_before_them_are_seen(source: str, link: str) -> None:
    [spot] = _spots(source)
    assert opening_link(spot) == link


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_the_key_is_the_order_of_the_text(path: Path) -> None:
    whole = document(path)
    for item in passage_order.items(whole, Tally()):
        shown = {
            part[0]: part[1:].strip()
            for part in item.prompt.replace(" ①", "\n①").replace(" ②", "\n②").replace(" ③", "\n③").split("\n")
        }
        text = "".join(spot.source for spot in whole.spots if spot.place == item.place)
        places = [text.find(shown[label][:4]) for label in item.key.split("→")]
        assert places == sorted(places)
        assert item.evidence is not None
        assert any(item.evidence.quote in line for line in whole.lines[item.evidence.line])
