"""Which of two guests says which of two things is asked where nothing tells it but the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.parties import said_by_each
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.interview import Heading
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

ASKED = ("记者", "这个车站现在怎么样？", "この駅は今どうですか。")
MORE = ("记者", "冬天也开着吗？", "冬も開いていますか。")
OF_FANG = (
    "林芳",
    "我每个星期天都去河边捡石头，回来摆在窗台上。",
    "私は毎週日曜に川辺で石を拾い、帰って窓辺に並べます。",
)
OF_DONG = (
    "何东",
    "我最怕候车室的灯坏了，坏了就得爬梯子去换。",
    "私がいちばん怖いのは待合室の電灯が切れることで、切れるとはしごを登って替えます。",
)


def _items(*said: tuple[str | None, str, str | None]) -> list[Item]:
    return list(said_by_each.items(Document(talk(ASKED, said[0], MORE, *said[1:])), Tally()))


def test_each_of_two_things_is_given_to_one_of_two_guests() -> None:
    [item] = _items(OF_FANG, OF_DONG)
    assert item.subtype == "who"
    assert sorted(item.all_options) == ["①②都是何东", "①②都是林芳", "①何东，②林芳", "①林芳，②何东"]
    by_first = {"林芳": "①林芳，②何东", "何东": "①何东，②林芳"}
    first = "林芳" if item.prompt.index("川辺") < item.prompt.index("電灯") else "何东"
    assert item.key == by_first[first]
    assert all("行目" in (wrong.why.ja or "") and "line" in (wrong.why.en or "") for wrong in item.distractors)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(
            ("何东", "我老婆嫌我回家太晚，就把门反锁了。", "妻は私の帰りが遅いといやがって、鍵をかけました。"),
            id="by kin",
        ),
        pytest.param(
            ("何东", "林芳每次都把伞忘在候车室的椅子上。", "林芳はいつも待合室の椅子に傘を忘れます。"), id="by a name"
        ),
        pytest.param(
            ("何东", "她每次都把伞忘在候车室的椅子上。", "彼女はいつも待合室の椅子に傘を忘れます。"),
            id="by whom it is of",
        ),
        pytest.param(
            (
                "何东",
                "我最怕候车室的灯坏了，坏了就得爬梯子去换。",
                "おれがいちばん怖いのは電灯が切れることで、はしごを登って替えます。",
            ),
            id="by how one calls oneself",
        ),
        pytest.param(
            (
                "何东",
                "我最怕候车室的灯坏了，坏了就得爬梯子去换。",
                "電灯が切れるのがいちばん怖いな、はしごを登るからな。",
            ),
            id="by how one speaks",
        ),
        pytest.param(
            ("何东", "我今年四十七，头发都白了一半了。", "私は今年四十七で、髪の半分はもう白くなりました。"),
            id="by age",
        ),
        pytest.param(
            ("何东", "那个也一样，坏了就得爬梯子去换。", "あれも同じで、切れるとはしごを登って替えます。"), id="open"
        ),
        pytest.param(("何东", "我最怕候车室的灯坏了，坏了就得爬梯子去换。", None), id="not translated"),
    ],
)
def test_what_tells_who_says_it_is_not_asked_about(said: tuple[str | None, str, str | None]) -> None:
    assert not _items(OF_FANG, said)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        pytest.param(
            (
                "何东",
                "犹豫了一个星期，我最后还是没去报名。",
                "一週間迷いましたが、私は結局申し込みに行きませんでした。",
            ),
            1,
            id="what somebody tells of himself",
        ),
        pytest.param(
            ("何东", "一共四十三把，都是街坊的。", "全部で四十三本、みんなご近所の方のものです。"), 0, id="of what"
        ),
    ],
)
def test_what_leans_on_the_question_is_asked_about_only_where_it_names_who_does_it(
    said: tuple[str | None, str, str | None], count: int
) -> None:
    assert len(_items(OF_FANG, said)) == count


@pytest.mark.parametrize(
    ("label", "count"),
    [
        pytest.param("何东", 1, id="a name"),
        pytest.param("何奶奶", 0, id="somebody old"),
        pytest.param("护士何东", 0, id="a trade"),
        pytest.param("小何", 0, id="somebody young, beside a whole name"),
        pytest.param("站长林芳", 0, id="the other one, called otherwise"),
    ],
)
def test_a_label_that_tells_more_than_a_name_is_not_offered(label: str, count: int) -> None:
    assert len(_items(OF_FANG, (label, *OF_DONG[1:]))) == count


@pytest.mark.parametrize(
    ("title", "count"),
    [pytest.param("河边的小站", 0, id="what one of them says"), pytest.param("两个邻居", 1, id="nothing of it")],
)
def test_what_has_a_word_of_the_title_is_known_for_that_of_whom_the_talk_is(title: str, count: int) -> None:
    whole = talk(ASKED, OF_FANG, MORE, OF_DONG)
    heading = Heading(line=1, source=title, translation=None, translation_line=None)
    assert len(list(said_by_each.items(Document(replace(whole, headings=(heading,))), Tally()))) == count


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        pytest.param("我也每天去河边捡石头，摆在窗台上。", True, id="much of the same"),
        pytest.param("冬天我也去河边走走。", False, id="a word of it"),
    ],
)
def test_what_another_one_says_as_well_is_not_asked_about(other: str, *, refused: bool) -> None:
    tally = Tally()
    whole = talk(ASKED, OF_FANG, MORE, OF_DONG, MORE, ("何东", other, None))
    assert bool(list(said_by_each.items(Document(whole), tally))) is not refused
    assert bool(tally.refused["said-by-others"]) is refused


_OF_BOTH = (
    ("林芳", "我把捡来的伞都挂在墙角的钩子上。", "拾った傘は、すべて隅の釘に掛けておきます。"),
    ("何东", "我每天先把站台扫一遍，再去烧水。", "私は毎日まずホームを掃いて、それから湯を沸かします。"),
    ("林芳", "我把旧时刻表都收在一个铁盒里。", "古い時刻表は、すべてブリキの箱に入れてあります。"),
    ("何东", "我在墙角种了一排葱，谁要谁就拔。", "私は隅に葱を一列植えていて、ほしい人が抜いていきます。"),
)


def test_as_often_one_guest_says_both_as_each_of_them_one() -> None:
    asked = [ASKED, MORE, ("记者", "晚上还有人来吗？", "夜も人が来ますか。"), ("记者", "下雪呢？", "雪の日は。")]
    turns = [turn for pair in zip(asked, _OF_BOTH, strict=True) for turn in pair]
    found = list(said_by_each.items(Document(talk(*turns, OF_FANG, MORE, OF_DONG)), Tally()))
    told = [line for item in found for line in item.prompt.split("\n")[1:]]
    of_one = sum(item.key.startswith("①②") for item in found)
    assert len(found) > 1
    assert abs(2 * of_one - len(found)) <= 1
    assert len({line[1:] for line in told}) == len(told)


@pytest.mark.parametrize(
    ("english", "count"),
    [
        pytest.param("The lamp in the waiting room goes out once every night.", 1, id="what can be read alone"),
        pytest.param("What really surprised me was the lamp in the waiting room.", 0, id="of which nothing is told"),
        pytest.param("That lamp in the waiting room goes out once every night.", 0, id="what was named before"),
        pytest.param("In other words, the lamp goes out once every single night.", 0, id="what says again"),
    ],
)
def test_what_begins_amid_something_is_not_told(english: str, count: int) -> None:
    of_fang = ("林芳", OF_FANG[1], "Every Sunday I pick up stones by the river and put them on the sill.")
    of_dong = ("何东", "候车室的灯一到夜里就要坏一次。", english)
    found = talk(
        ("记者", ASKED[1], "How is the station?"), of_fang, ("记者", MORE[1], "In winter too?"), of_dong, language="en"
    )
    assert len(list(said_by_each.items(Document(found), Tally()))) == count
