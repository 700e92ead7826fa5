"""Pieces stay together where one says nothing alone or could stand elsewhere."""

from __future__ import annotations

import pytest

from quizzes.translation.free_orders import free_orders
from quizzes.translation.joints import Joint, Piece
from quizzes.translation.welds import welded

OF, LINK = Joint.DESCRIBED, Joint.LINK


def made(*pieces: tuple[str, Joint | None]) -> tuple[Piece, ...]:
    """Make pieces of words parted by blanks; a comma ends a clause."""
    return tuple(
        Piece(words=tuple(text.rstrip("，").split()), joint=joint, stop="，" if text.endswith("，") else "")
        for text, joint in pieces
    )


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        pytest.param(
            made(("他 把 照片 一张", None), ("一张 地 贴 好", Joint.GOVERNED)),
            "他把照片一张一张地贴好",
            id="one by one",
        ),
        pytest.param(
            made(("头", None), ("一个 月 没 动静，", Joint.SUBJECT), ("我 很 急", LINK)),
            "头一个月没动静，|我很急",
            id="the first so many",
        ),
        pytest.param(
            made(("我 打算", None), ("明年 开店，", Joint.CONTENT), ("教 孩子", LINK), ("做饭", Joint.PIVOT)),
            "我打算明年开店，|教孩子|做饭",
            id="who plans, which could stand in the second clause alone",
        ),
        pytest.param(
            made(("我 打算", None), ("明年 开店，", Joint.CONTENT), ("所以", LINK), ("教 孩子", Joint.OPENED)),
            "我打算|明年开店，|所以|教孩子",
            id="but not where the second clause follows from the first",
        ),
        pytest.param(made(("请 他 每", None), ("闻 一次", Joint.PIVOT)), "请他每闻一次", id="each time"),
        pytest.param(
            made(("骑 着 它", None), ("去 江边", Joint.SERIES), ("跑 十公里", Joint.WAY)),
            "骑着它去江边|跑十公里",
            id="how and where",
        ),
        pytest.param(
            made(("背着 药", None), ("走 了", Joint.SERIES), ("五个 小时", Joint.LENGTH)),
            "背着药|走了|五个小时",
            id="but how and how long",
        ),
        pytest.param(
            made(("山东 的", None), ("机器", OF), ("坏 了，", Joint.SUBJECT), ("生产线 停 了", LINK)),
            "山东的机器|坏了，|生产线停了",
            id="a description that fits another noun",
        ),
        pytest.param(
            made(("大厂 的", None), ("模型", OF), ("会 跟 平台", Joint.SUBJECT), ("捆绑", Joint.GOVERNED)),
            "大厂的|模型|会跟平台|捆绑",
            id="a description that fits no other",
        ),
        pytest.param(
            made(("她", None), ("考上 大学 那天，", Joint.SUBJECT), ("我 请客", LINK)),
            "她考上大学那天，|我请客",
            id="the day that she did so",
        ),
        pytest.param(
            made(("当时", None), ("我", Joint.TIME), ("觉得", Joint.SUBJECT), ("她 很 冷", Joint.CONTENT)),
            "当时|我|觉得她很冷",
            id="a time that may be thought of",
        ),
    ],
)
def test_what_stays_together_is_one_piece(pieces: tuple[Piece, ...], expected: str) -> None:
    assert "|".join(piece.text for piece in welded(pieces)) == expected


@pytest.mark.parametrize(
    ("pieces", "count"),
    [
        pytest.param(
            made(("他 的", None), ("茶，", OF), ("做成 红茶 以后，", LINK), ("反而 很 贵", LINK)),
            2,
            id="a topic and a time",
        ),
        pytest.param(
            made(("他 的", None), ("茶，", OF), ("做成 红茶 以后，", LINK), ("我 很 高兴", LINK)),
            1,
            id="a topic of which the last clause says nothing",
        ),
        pytest.param(made(("去年", None), ("他们", Joint.TIME), ("搬 了 家", Joint.SUBJECT)), 2, id="a time"),
        pytest.param(made(("他们", None), ("搬 了 家", Joint.SUBJECT)), 1, id="nothing free"),
    ],
)
def test_all_orders_that_are_right_are_given(pieces: tuple[Piece, ...], count: int) -> None:
    assert len(free_orders(pieces)) == count
