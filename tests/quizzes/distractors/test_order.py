"""The first items of a set are mixed and do not answer each other."""

from __future__ import annotations

from itertools import pairwise

from quizzes.distractors.item import Item
from quizzes.distractors.order import arranged, gives_away
from quizzes.question import Evidence, Form, Kind, Localized


def item(kind: Kind, prompt: str, key: str, place: int = 0) -> Item:
    """Make a typed item that shows little."""
    return Item(
        kind=kind,
        subtype=f"of-{kind}",
        form=Form.TYPED,
        prompt=prompt,
        key=key,
        evidence=Evidence(line=1, quote=prompt),
        explanation=Localized(ja="理由", en="reason"),
        level=3,
        place=place,
        subject=key,
        merit=1.0,
    )


def test_kinds_come_in_turn() -> None:
    items = [item(kind, f"{kind}{i}", f"答案{kind}{i}") for kind in Kind for i in range(4)]
    kinds = [one.kind for one in arranged(items, "digest")]
    assert len(set(kinds[:3])) == 3
    assert all(one is not other for one, other in pairwise(kinds))


def test_every_item_is_kept_and_the_order_does_not_depend_on_that_of_the_input() -> None:
    items = [item(kind, f"{kind}{i}", f"答案{kind}{i}") for kind in Kind for i in range(5)]
    ordered = arranged(items, "digest")
    assert sorted(one.id for one in ordered) == sorted(one.id for one in items)
    assert [one.id for one in arranged(items[::-1], "digest")] == [one.id for one in ordered]


def test_an_item_that_shows_the_key_of_another_gives_it_away() -> None:
    asked = item(Kind.CLOZE, "付出更大的＿＿", "成本")
    assert gives_away("但研究的成本更高", asked)
    assert not gives_away("但研究更难", asked)
