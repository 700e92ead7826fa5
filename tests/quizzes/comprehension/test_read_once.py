"""No sentence is the answer to two questions on what is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.read_once import each_read_once
from quizzes.distractors.item import Item
from quizzes.question import Evidence, Kind, Localized


def _item(
    subtype: str,
    quote: str,
    *,
    line: int = 3,
    merit: float = 1.0,
    kind: Kind = Kind.COMPREHENSION,
    key: str = "面",
) -> Item:
    return Item(
        kind=kind,
        subtype=subtype,
        prompt=f"{subtype}{quote}{merit}",
        key=key,
        evidence=Evidence(line=line, quote=quote),
        explanation=Localized(ja="説明です。", en="So it is."),
        level=1,
        place=0,
        subject=quote,
        merit=merit,
    )


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        pytest.param(_item("gist", "面馆不大"), ["gist"], id="the same sentence, the better one"),
        pytest.param(_item("gist", "面馆不大，客人很多"), ["gist"], id="a sentence that holds it"),
        pytest.param(_item("true_false", "面馆不大"), ["contrast"], id="whether it is true"),
        pytest.param(_item("next", "面馆不大"), ["contrast", "next"], id="what comes before it"),
        pytest.param(_item("order", "面馆不大"), ["contrast", "order"], id="the order of its clauses"),
        pytest.param(_item("gist", "面馆不大", line=7), ["contrast", "gist"], id="the same words elsewhere"),
        pytest.param(_item("gist", "客人很多"), ["contrast", "gist"], id="another sentence of the line"),
        pytest.param(_item("number", "面馆不大"), ["contrast", "number"], id="a number of it"),
        pytest.param(_item("word", "面馆不大", kind=Kind.CLOZE), ["contrast", "word"], id="a word of it"),
    ],
)
def test_a_sentence_answers_one_question(other: Item, kept: list[str]) -> None:
    first = _item("contrast", "面馆不大", merit=0.5)
    assert [item.subtype for item in each_read_once([first, other])] == kept


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        pytest.param("2011年", ["when"], id="the year of the time"),
        pytest.param("三家", ["when", "number"], id="what is counted then"),
    ],
)
def test_a_date_is_asked_for_once(number: str, kept: list[str]) -> None:
    quote = "2011年夏天我开了三家面馆"
    items = [_item("when", quote, key="2011年夏天"), _item("number", quote, key=number), _item("number", "四天")]
    assert [item.subtype for item in each_read_once(items)] == [*kept, "number"]


def test_the_order_of_what_is_asked_for_as_the_next_sentence_is_not_asked() -> None:
    items = [_item("next", "面馆不大", merit=2.0), _item("order", "面馆不大")]
    assert [item.subtype for item in each_read_once(items)] == ["next"]


def test_the_question_of_the_rarer_subtype_stays() -> None:
    items = [_item("cause", "面馆不大", merit=9.0), _item("cause", "客人很多"), _item("gist", "面馆不大")]
    assert [item.subtype for item in each_read_once(items)] == ["cause", "gist"]


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        pytest.param(_item("number", "面馆不大，客人很多"), ["number"], id="a number of the sentence"),
        pytest.param(_item("who", "面馆不大"), ["who"], id="who it is told of"),
        pytest.param(_item("mentioned", "面馆不大"), ["true_false"], id="what is mentioned, which asks for little"),
        pytest.param(_item("who", "客人很多"), ["true_false", "who"], id="another sentence"),
        pytest.param(_item("meaning_in_context", "面馆不大"), ["true_false", "meaning_in_context"], id="a word of it"),
        pytest.param(_item("next", "面馆不大"), ["true_false", "next"], id="what stands before it"),
    ],
)
def test_nothing_else_is_asked_of_what_is_told_in_the_translation(other: Item, kept: list[str]) -> None:
    told = replace(_item("true_false", "面馆不大"), turns_on=("不大",))
    assert [item.subtype for item in each_read_once([told, other])] == kept


def test_of_two_statements_of_one_sentence_one_is_asked() -> None:
    answers = [
        replace(_item("true_false", quote, key=key), subject=f"{quote}@7")
        for quote in ("不是，", "不是，是我婆婆开的")
        for key in "对错"
    ]
    assert len(each_read_once(answers)) == 1


@pytest.mark.parametrize(
    ("rival", "numbers", "free", "is_asked"),
    [
        pytest.param("number", 2, 0, True, id="beside one more number"),
        pytest.param("number", 1, 0, False, id="beside no other number"),
        pytest.param("number", 4, 1, True, id="beside another statement"),
        pytest.param("number", 4, 2, True, id="beside two other statements"),
        pytest.param("number", 4, 3, False, id="beside three other statements"),
        pytest.param("cause", 4, 0, False, id="where a reason is asked for"),
    ],
)
def test_a_number_gives_way_to_a_statement_where_a_set_has_numbers_enough(
    rival: str, numbers: int, free: int, *, is_asked: bool
) -> None:
    quotes = ("面馆不大", "客人很多", "汤很热", "碗很旧")
    statements = [_item("true_false", quote, key=key) for quote in quotes[: free + 1] for key in "对错"]
    others = [_item("number", f"第{number}家店") for number in range(numbers - (rival == "number"))]
    kept = each_read_once([*statements, _item(rival, quotes[0]), *others])
    assert [item.subtype for item in kept if item.subject == quotes[0]] == (["true_false"] if is_asked else [rival])


def test_of_many_sets_with_one_statement_most_are_wrong() -> None:
    kept = [
        item.key
        for number in range(200)
        for item in each_read_once([_item("true_false", f"店开了{number}年", key=key) for key in "对错"])
    ]
    assert 120 <= kept.count("错") <= 150


def test_of_a_statement_and_its_contrary_one_is_asked_in_turn() -> None:
    quotes = ("面馆不大", "客人很多", "汤很热", "店在河边")
    both = [
        replace(_item("true_false", quote, key=key, merit=merit), turns_on=(quote[:1],))
        for quote in quotes
        for key, merit in (("对", 1.0), ("错", 2.0))
    ]
    kept = each_read_once(both)
    assert sorted(item.key for item in kept) == ["对", "对", "错", "错"]
    assert len({item.subject for item in kept}) == len(quotes)


@pytest.mark.parametrize(
    ("free", "keys"),
    [
        pytest.param(0, ["对"], id="none but those of one answer"),
        pytest.param(1, ["对", "错"], id="one that can have either"),
        pytest.param(3, ["对", "对", "对", "错", "错", "错"], id="as many as those of one answer"),
    ],
)
def test_statements_of_which_one_alone_was_made_are_asked_as_far_as_others_balance_them(
    free: int, keys: list[str]
) -> None:
    told = [replace(_item("true_false", quote, key="对"), turns_on=("店",)) for quote in ("店很大", "店很老", "店很远")]
    both = [
        replace(_item("true_false", quote, key=key, merit=merit), turns_on=(quote,))
        for quote in ("面馆不大", "客人很多", "汤很热")[:free]
        for key, merit in (("对", 1.0), ("错", 2.0))
    ]
    assert sorted(item.key for item in each_read_once([*told, *both])) == keys


@pytest.mark.parametrize(
    ("prompt", "kept"),
    [
        pytest.param("下面是原文中两句话的译文，分别是谁说的？", ["who", "word"], id="who says it"),
        pytest.param("根据原文，这句话的空白处说的是谁？", ["who", "number", "word"], id="who does it"),
    ],
)
def test_nothing_that_names_who_says_a_sentence_is_asked_beside_who_says_it(prompt: str, kept: list[str]) -> None:
    told = Localized(ja="①は9行目の「林芳」の言葉「昨天的客人坐满了三张桌子」です。", en="So it is.")
    who = replace(_item("who", "今天只来了两位客人"), prompt=prompt, explanation=told)
    quote = "昨天的客人坐满了三张桌子"
    others = [_item("number", quote), _item("true_false", quote), _item("word", quote, kind=Kind.CLOZE)]
    assert [item.subtype for item in each_read_once([who, *others])] == kept
