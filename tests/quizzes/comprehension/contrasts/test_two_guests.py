"""What one of two guests says of himself and of the other is asked for where 他 or 她 can mean nobody else."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_of_two import item_of_two
from quizzes.comprehension.contrasts.two_guests import of_two_guests
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue

TALK = (
    ("记者", "两位平时怎么分工？"),
    ("老高", "我管钱。"),
    ("记者", "你们谁起得早？"),
    ("小何", "是我。"),
    ("记者", "最不一样的地方是什么？"),
)


def _options(*turns: tuple[str, str]) -> tuple[str, ...] | None:
    document = Document(dialogue(*TALK, *turns))
    sides = of_two_guests(document, document.spots[-1])
    return None if sides is None else (sides.stem, *sides.options)


@pytest.mark.parametrize(
    ("question", "reply", "options"),
    [
        pytest.param(
            "你们俩最不一样的地方是什么？",
            "他爱热闹，我怕人多。",
            (
                "关于老高和小何，下面哪一句符合小何的说法？",
                "老高爱热闹，小何怕人多",
                "小何爱热闹，老高怕人多",
                "老高和小何都爱热闹",
                "老高和小何都怕人多",
            ),
            id="the other and oneself",
        ),
        pytest.param(
            "你们俩谁快？",
            "我洗一盆碗要半小时，他十分钟就洗完了。",
            (
                "关于小何和老高，下面哪一句符合小何的说法？",
                "小何洗一盆碗要半小时，老高十分钟就洗完了",
                "老高洗一盆碗要半小时，小何十分钟就洗完了",
                "小何和老高洗一盆碗都要半小时",
                "小何和老高都十分钟就洗完了",
            ),
            id="how long each takes",
        ),
        pytest.param(
            "你们俩最不一样的地方是什么？",
            "我忙着搬书，他很会说。",
            (
                "关于小何和老高，下面哪一句符合小何的说法？",
                "小何忙着搬书，老高很会说",
                "老高忙着搬书，小何很会说",
                "小何和老高都忙着搬书",
                "小何和老高都很会说",
            ),
            id="who can talk",
        ),
        pytest.param(
            "你们俩最不一样的地方是什么？",
            "我忙着搬书，他却在旁边算钱。",
            (
                "关于小何和老高，下面哪一句符合小何的说法？",
                "小何忙着搬书，老高却在旁边算钱",
                "老高忙着搬书，小何却在旁边算钱",
                "小何和老高都忙着搬书",
                "小何和老高都在旁边算钱",
            ),
            id="the other set against oneself",
        ),
    ],
)
def test_the_other_guest_is_named(question: str, reply: str, options: tuple[str, ...]) -> None:
    assert _options(("记者", question), ("小何", reply)) == options


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        pytest.param("您觉得呢？", "他爱热闹，我怕人多。", id="one alone is asked"),
        pytest.param("你们俩呢？", "我爸爸来过。他爱热闹，我怕人多。", id="somebody else is named before"),
        pytest.param("你们俩呢？", "他说好，我说不好。", id="what each said"),
        pytest.param(
            "你们俩呢？", "我设计了一个很漂亮的罐子，他看了一眼就说，盐就是盐。", id="what is still to be told"
        ),
        pytest.param("你们俩呢？", "他比我早，我比他晚。", id="each beside the other"),
        pytest.param("你们俩呢？", "他们爱热闹，我怕人多。", id="more than one"),
        pytest.param("你们俩呢？", "如果他爱热闹，我怕人多。", id="supposed"),
        pytest.param("你们俩呢？", "他一天修五块，我一天修两块。", id="of what it is so many"),
        pytest.param("你们俩呢？", "他爱热闹，他怕人多。", id="of one alone"),
        pytest.param("你们俩呢？", "他不肯卖，我愿意。", id="of what they do so"),
        pytest.param("你们俩呢？", "他舍不得，我敢拆。", id="of what they could not part with"),
        pytest.param("你们俩呢？", "她老想熬夜，我不让。", id="whom one does not let do so"),
        pytest.param("你们俩呢？", "她怕人少，我喜欢放少一点。", id="less of what"),
        pytest.param("你们俩呢？", "我五点下班，她六点半。", id="the verb in the one alone"),
        pytest.param("你们俩呢？", "我先夸一句小花：她不懒。", id="of whom it is announced"),
        pytest.param("你们俩呢？", "我常替小花说话，她不懒。", id="for whom one speaks"),
        pytest.param("你们俩呢？", "他蹲在门口等车，我才把门打开。", id="only after the other"),
    ],
)
def test_nothing_is_asked_where_somebody_else_may_be_meant(question: str, reply: str) -> None:
    assert _options(("记者", question), ("小何", reply)) is None


def test_the_other_guest_who_has_just_spoken_is_meant() -> None:
    found = _options(("老高", "轮到他说了。"), ("小何", "他爱热闹，我怕人多。"))
    assert found is not None
    assert found[1] == "老高爱热闹，小何怕人多"


def test_of_three_guests_any_may_be_meant() -> None:
    assert _options(("小周", "我是新来的。"), ("记者", "你们呢？"), ("小何", "他爱热闹，我怕人多。")) is None


def test_the_explanation_names_both() -> None:
    document = Document(dialogue(*TALK, ("记者", "你们俩最不一样的地方是什么？"), ("小何", "他爱热闹，我怕人多。")))
    item = item_of_two(document, document.spots[-1], Tally())
    assert item is not None
    assert item.explanation.en is not None
    assert item.explanation.en.endswith(
        "Here 我 is 小何, 他 is 老高. The first part is about 老高, the second about 小何."
    )
    assert "「我」は「小何」、「他」は「老高」です。" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("reply", "is_asked"),
    [
        pytest.param("他爱热闹，我怕人多。", True, id="as it is"),
        pytest.param("他爱热闹，我怕人多，哦不对，我怕狗。", False, id="taken back at once"),
        pytest.param("他爱热闹，我怕人多。说错了，我怕狗。", False, id="taken back with the next sentence"),
    ],
)
def test_what_a_guest_takes_back_is_not_asked(reply: str, *, is_asked: bool) -> None:
    document, tally = Document(dialogue(*TALK, ("记者", "你们俩最不一样的地方是什么？"), ("小何", reply))), Tally()
    spot = next(spot for spot in document.spots if spot.source.startswith("他爱热闹"))
    assert (item_of_two(document, spot, tally) is not None) is is_asked
    assert bool(tally.refused["corrected"]) is not is_asked
