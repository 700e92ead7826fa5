"""The order of some pieces is asked for where words tell it, and each wrong one breaks what they tell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.sequences import passage_order
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

DICTIONARY = ("有一本字典，放在柜台后面。", "那是一位老先生留下来的。", "他每天来看书，看了二十年。")


def _items(*sources: str) -> list[Item]:
    return list(passage_order.items(Document(passage(*sources)), Tally()))


def _in_order(item: Item) -> list[str]:
    """Give the pieces of an item as its key orders them."""
    shown = {part[0]: part[1:] for part in (item.passage or "").split("\n")}
    return [shown[label] for label in item.key.split("→")]


@pytest.mark.parametrize(
    ("sources", "pieces"),
    [
        pytest.param(DICTIONARY, [source.rstrip("。") for source in DICTIONARY], id="sentences"),
        pytest.param(
            ("我平时骑车上下班。", "可是今天早上起晚了。", "所以就打车去公司。"),
            ["我平时骑车上下班", "可是今天早上起晚了", "所以就打车去公司"],
            id="two that lead on from what was said",
        ),
        pytest.param(
            ("这个月客人不太多。", "与其让很多人看看就走，不如让几个人天天来。"),
            ["这个月客人不太多", "与其让很多人看看就走", "不如让几个人天天来"],
            id="two that go together, and one that nothing holds",
        ),
        pytest.param(
            ("發電機一停，燈就全部滅了。", "所以我睡覺的時候也看著燈。"),
            ["發電機一停", "燈就全部滅了", "所以我睡覺的時候也看著燈"],
            id="two clauses and the sentence after, traditional",
        ),
        pytest.param(
            ("写作不是我的职业，而是思考的工具。", "与其说我在写故事，不如说我在弄清楚一件事。"),
            ["写作不是我的职业", "而是思考的工具", "与其说我在写故事", "不如说我在弄清楚一件事"],
            id="four pieces",
        ),
        pytest.param(
            ("一开始村里的人都不信我。", "后来我守了她母亲两天两夜。", "所以大家都到我这里来看病。"),
            ["一开始村里的人都不信我", "后来我守了她母亲两天两夜", "所以大家都到我这里来看病"],
            id="told events",
        ),
    ],
)
def test_pieces_of_which_words_tell_the_order_are_asked_for(sources: tuple[str, ...], pieces: list[str]) -> None:
    [item] = _items(*sources)
    assert _in_order(item) == pieces
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.BROKEN_LINK}


@pytest.mark.parametrize(
    "sources",
    [
        pytest.param(
            ("采访者说，现在太晚了。", "可是创始人不这么看。", "他觉得，这都很不容易。"), id="he may be either"
        ),
        pytest.param(("河边有几家茶馆。", "茶馆里人很多。", "所以大家都坐在外面。"), id="only one is held"),
        pytest.param(
            ("但店里有一本字典。", "那是一位老先生留下来的。", "他每天来看书。"), id="the first opens with but"
        ),
        pytest.param(("有一本字典很旧。", "那是一位老先生的吗？", "他每天都来看书。"), id="a question"),
        pytest.param(("有一本字典。", "那是“一位老先生留下来的。", "他每天都来看书。”"), id="a quotation that is cut"),
        pytest.param(
            ("如果有人来讲价，那就请他喝茶。", "我们每天都在河边。"), id="a condition, and what may be a further one"
        ),
        pytest.param(("有人来，我就起来，他走，我睡。",), id="clauses too short to be pieces"),
        pytest.param(
            ("办法有两个，都不容易。", "第一，我们要等很长的时间。", "第二，我们要花很多的钱。"),
            id="pieces that count themselves",
        ),
        pytest.param(
            ("店里有一本字典。", "可是没有人看；我自己看。", "所以我卖了字典。"), id="a piece of two thoughts"
        ),
    ],
)
def test_pieces_of_which_too_little_is_certain_are_left(sources: tuple[str, ...]) -> None:
    assert not _items(*sources)


@pytest.mark.parametrize(
    ("last", "is_piece"),
    [
        pytest.param("他来看过书。", True, id="five characters"),
        pytest.param("他来看书。", False, id="four characters"),
        pytest.param(f"他每天都来看书，{'看' * 38}。", True, id="forty-five"),
        pytest.param(f"他每天都来看书，{'看' * 39}。", False, id="forty-six"),
    ],
)
def test_a_piece_is_neither_a_scrap_nor_too_long_to_order(last: str, *, is_piece: bool) -> None:
    assert bool(_items(*DICTIONARY[:2], last)) is is_piece


@pytest.mark.parametrize(
    ("more", "is_asked"), [pytest.param(16, True, id="a hundred and ten"), pytest.param(17, False, id="one more")]
)
def test_no_more_is_shown_than_one_can_hold_in_mind(more: int, *, is_asked: bool) -> None:
    first, second = f"有一本字典，{'放' * 38}。", f"那是一位老先生{'留' * 37}。"
    assert bool(_items(first, second, f"他每天来{'看' * (more + 3)}。")) is is_asked


def test_each_wrong_order_is_told_what_it_breaks() -> None:
    [item] = _items(*DICTIONARY)
    one, two, last = item.key.split("→")
    why = {wrong.option: wrong.why for wrong in item.distractors}
    that = f"{two}で始まりますが、{two}の「那」は、{one}を指しています。"
    assert all((why[each].ja or "").startswith(that) for each in why if each == f"{two}→{one}→{last}")
    he = f"{last}が{two}より先に来ますが、{last}の「他」は、{two}の「老先生」のことです。"
    assert any((told.ja or "").startswith(he) for told in why.values())


def test_no_order_is_offered_that_may_be_right() -> None:
    [item] = _items("我平时骑车上下班。", "可是今天早上起晚了。", "所以就打车去公司。")
    first, second, third = item.key.split("→")
    assert f"{first}→{third}→{second}" not in {wrong.option for wrong in item.distractors}


def test_two_that_go_together_are_parted_in_one_option() -> None:
    [item] = _items("这个月客人不太多。", "与其让很多人看看就走，不如让几个人天天来。")
    first, second, third = item.key.split("→")
    why = {wrong.option: wrong.why.en or "" for wrong in item.distractors}
    assert why[f"{second}→{first}→{third}"].startswith(f"This puts {first} between {second} and {third}, but 与其 in")


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_the_key_is_the_order_of_the_text(path: Path) -> None:
    whole = document(path)
    for item in passage_order.items(whole, Tally()):
        text = "".join(spot.source for spot in whole.spots if spot.place == item.place)
        places = [text.find(piece[:4]) for piece in _in_order(item)]
        assert places == sorted(places)
        assert item.evidence is not None
        assert any(item.evidence.quote in line for line in whole.lines[item.evidence.line])
        assert len(set(item.all_options)) == len(item.all_options) == 4


@pytest.mark.parametrize(
    ("last", "asked"),
    [pytest.param("二十年来看書。", True, id="all"), pytest.param(None, False, id="two of three")],
)
def test_pieces_are_asked_for_only_with_what_they_mean(last: str | None, *, asked: bool) -> None:
    whole = passage(*DICTIONARY)
    [turn] = whole.turns
    [paragraph] = turn.paragraphs
    sentences = tuple(
        replace(sentence, translation=text)
        for sentence, text in zip(paragraph.sentences, ("辞書がある。", "ある方が残した。", last), strict=True)
    )
    turns = (replace(turn, paragraphs=(replace(paragraph, sentences=sentences),)),)
    told = replace(whole, turns=turns, translation_language=TranslationLanguage.JAPANESE)
    tally = Tally()
    assert bool(list(passage_order.items(Document(told), tally))) is asked
    assert bool(tally.refused["no-translation"]) is not asked


def test_the_level_is_that_of_the_hardest_word_that_joins() -> None:
    [item] = _items("以前我什么都想卖。", "与其让很多人看看就走，不如让几个人天天来。")
    assert item.level == 6  # 与其


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("店里很安静，椅子不多。", True, id="nobody told of before"),
        pytest.param("我认识一个船长，他七十岁了。", False, id="he, of whom it was told before"),
        pytest.param("我妈妈开了一家店，她七十岁了。", True, id="she, told of before"),
    ],
)
def test_a_pronoun_may_mean_whom_the_paragraph_told_of_before(before: str, *, is_asked: bool) -> None:
    found = [[f"{piece}。" for piece in _in_order(item)] for item in _items(before, *DICTIONARY)]
    assert (list(DICTIONARY) in found) is is_asked


def test_no_sentence_is_asked_for_twice() -> None:
    made = _items(*DICTIONARY, "我们的目标不是做应用，而是做研究，所以我每天都看书。")
    pieces = [piece for item in made for piece in _in_order(item)]
    assert len(made) > 1
    assert len(set(pieces)) == len(pieces)


@pytest.mark.parametrize(
    ("second", "is_refused"),
    [
        pytest.param("那是一位老先生留下来的。", False, id="somebody new"),
        pytest.param("那是那位老先生留下来的。", True, id="somebody whom none of the pieces names"),
    ],
)
def test_pieces_that_point_out_of_themselves_are_left(second: str, *, is_refused: bool) -> None:
    tally = Tally()
    sources = (DICTIONARY[0], second, DICTIONARY[2])
    assert bool(list(passage_order.items(Document(passage(*sources)), tally))) is not is_refused
    assert bool(tally.refused["points-outside"]) is is_refused
