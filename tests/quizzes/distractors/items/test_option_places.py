"""Whatever the text, the pieces of a sentence never stand as in one of their right orders, with or without commas."""

from __future__ import annotations

from itertools import permutations

import pytest

from quizzes.distractors.item import Item
from quizzes.distractors.items.option_places import options_of
from quizzes.question import Evidence, Form, Kind, normal_form
from tests.quizzes.distractors.drafts import WHY


def order(*orders: tuple[str, ...]) -> Item:
    """Make an item of pieces with their right orders, that of the text first."""
    return Item(
        kind=Kind.TRANSLATION,
        subtype="order",
        form=Form.ORDER,
        prompt="p",
        key="".join(orders[0]),
        tiles=orders[0],
        accepted_orders=orders,
        evidence=Evidence(line=1, quote=""),
        explanation=WHY,
        place=0,
        subject="s",
        merit=1.0,
    )


@pytest.mark.parametrize(
    "orders",
    [
        pytest.param([("船长叫我", "关灯，", "又叫我", "锁门")], id="one right order"),
        pytest.param([("昨天", "我们", "到了"), ("我们", "昨天", "到了")], id="two right orders"),
        pytest.param(list(permutations(("甲，", "乙", "丙")))[:5], id="all orders but one"),
    ],
)
def test_the_pieces_stand_in_disorder_in_every_text(orders: list[tuple[str, ...]]) -> None:
    item = order(*orders)
    right = {normal_form("".join(one)) for one in orders}
    for text in range(200):
        assert normal_form("".join(options_of(item, 0, str(text)))) not in right
