"""The first items of a set are mixed and do not answer each other."""

from __future__ import annotations

from dataclasses import replace
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


def test_a_verdict_is_given_away_by_the_place_that_decides_it() -> None:
    asked = replace(item(Kind.COMPREHENSION, "应用门槛会越来越低", "错"), subject="越来越低@3")
    assert gives_away("大模型应用门槛会越来越低初创公司", asked)
    assert not gives_away("成本越来越低", asked)


def test_a_long_key_is_given_away_by_a_good_part_of_it() -> None:
    asked = item(Kind.COMPREHENSION, "研究经费哪里来", "幻方有充足的研发预算，另外每年有几个亿的捐款预算")
    assert gives_away("谁有充足的研发预算", asked)
    assert not gives_away("谁有研发的预算", asked)
