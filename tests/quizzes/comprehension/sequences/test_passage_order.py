"""The order of some pieces is asked for where they can stand in one order, and each wrong one is proved wrong."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.sequences import passage_order
from quizzes.comprehension.sequences.chains import constraints_of
from quizzes.comprehension.sequences.constraints import possible_orders
from quizzes.comprehension.sequences.order_pieces import pieces_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot

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
            ("我们现在想的是，如果有人来讲价，我就请他喝茶，那是老规矩。",),
            ["我们现在想的是，如果有人来讲价", "我就请他喝茶", "那是老规矩"],
            id="what is thought stays with the words for it",
        ),
        pytest.param(
            ("这个月客人不多，天太冷了。", "要是有人来讲价，我就请他喝茶，那是老规矩。"),
            ["要是有人来讲价", "我就请他喝茶", "那是老规矩"],
            id="without the sentence before, to which nothing ties them",
        ),
        pytest.param(
            ("小公司手上现在没有场景。", "但因为场景说到底是分散的，所以更适合小公司去做。"),
            ["小公司手上现在没有场景", "但因为场景说到底是分散的", "所以更适合小公司去做"],
            id="the sentence before and two clauses",
        ),
        pytest.param(
            ("早期的投资人投钱时，想的不是能拿回多少，而是真的想做这个事。",),
            ["早期的投资人投钱时", "想的不是能拿回多少", "而是真的想做这个事"],
            id="a time that cannot stand last",
        ),
        pytest.param(
            ("發電機一停，燈就全部滅了。", "所以我睡覺的時候也看著燈。"),
            ["發電機一停", "燈就全部滅了", "所以我睡覺的時候也看著燈"],
            id="two clauses and the sentence after, traditional",
        ),
    ],
)
def test_pieces_that_hold_on_to_each_other_are_asked_for(sources: tuple[str, ...], pieces: list[str]) -> None:
    [item] = _items(*sources)
    assert _in_order(item) == pieces
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.BROKEN_LINK}
    assert item.key not in {"①→②→③", "①→②→③→④"}


def test_what_comes_of_a_worry_is_not_said_to_be_what_the_worry_is() -> None:
    [item] = _items("奶奶一直很担心，所以她让我每次上山都带上手机。", "可是山里听的是风声，不是手机。")
    told = item.explanation.ja or ""
    assert "「所以」" in told
    assert "その中身" not in told


def test_what_draws_a_consequence_is_named_before_whom_a_pronoun_means() -> None:
    [item] = _items("我太太一直很担心，所以她让我每次上山都带上手机。", "可是山里听的是风声，不是手机。")
    assert "「所以」（だから、それで）" in (item.explanation.ja or "")


def test_the_most_tempting_wrong_order_is_among_the_options() -> None:
    [item] = _items(*DICTIONARY)
    one, two, last = item.key.split("→")
    assert f"{one}→{last}→{two}" in {wrong.option for wrong in item.distractors}


def test_each_wrong_order_is_told_what_it_breaks() -> None:
    [item] = _items(*DICTIONARY)
    one, two, last = item.key.split("→")
    why = {wrong.option: wrong.why.ja for wrong in item.distractors}
    assert (
        why[f"{one}→{last}→{two}"] == f"{last}が{two}より先に来ますが、{last}の「他」は、{two}の「老先生」のことです。"
    )
    assert why[f"{two}→{one}→{last}"] == f"{two}で始まりますが、{two}の「那」は、{one}を指しています。"


@pytest.mark.parametrize(
    "sources",
    [
        pytest.param(
            ("采访者说，现在太晚了。", "可是创始人不这么看。", "他觉得，这都很不容易。"), id="he may be either"
        ),
        pytest.param(("河边有几家茶馆。", "可是下雨了。", "所以大家都坐在外面。"), id="the third may follow the first"),
        pytest.param(("他买了一本书。", "那是一位老先生写的。", "他已经不在了。"), id="he may be either, at the head"),
        pytest.param(
            ("但店里有一本字典。", "那是一位老先生留下来的。", "他每天来看书。"), id="the first opens with but"
        ),
        pytest.param(("嗯，店里有一本字典。", "那是一位老先生留下来的。", "他每天来看书。"), id="the first replies"),
        pytest.param(("店里有很多字典。", "字典放在柜台后面。", "灯也放在那里。"), id="the second may stand first"),
        pytest.param(("有一本字典很旧。", "那是一位老先生的吗？", "他每天都来看书。"), id="a question"),
        pytest.param(("店里有一本字典。", "字典很旧，不贵。", "所以大家都来看。"), id="too little is certain"),
        pytest.param(("有一本字典。", "那是“一位老先生留下来的。", "他每天都来看书。”"), id="a quotation that is cut"),
        pytest.param(
            ("没有，从来没有。", "竹子在屋里放了快两年。", "后来有一天竹子发了霉，所以我都扔了。"),
            id="an answer, which comes first by its question",
        ),
        pytest.param(("有人来，我就起来，他走，我睡。",), id="clauses too short to be pieces"),
        pytest.param(
            ("办法有两个，都不容易。", "第一个办法需要很长的时间。", "第二个办法见效快，可是很贵。"),
            id="pieces that count themselves",
        ),
    ],
)
def test_pieces_that_can_stand_in_two_orders_are_left(sources: tuple[str, ...]) -> None:
    assert not _items(*sources)


def test_what_is_tied_by_its_content_is_asked_for_before_what_is_tied_by_its_form() -> None:
    by_form = ("发电机一停，灯就全部灭了。", "所以我睡觉的时候也看着灯。")
    by_content = ("小公司手上现在没有场景。", "但因为场景说到底是分散的，所以更适合小公司去做。")
    assert [_in_order(item)[0] for item in _items(*by_form, *by_content)] == ["小公司手上现在没有场景", "发电机一停"]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_the_key_is_the_order_of_the_text_and_no_other_is_possible(path: Path) -> None:
    whole = document(path)
    for item in passage_order.items(whole, Tally()):
        text = "".join(spot.source for spot in whole.spots if spot.place == item.place)
        pieces = _in_order(item)
        places = [text.find(piece[:4]) for piece in pieces]
        assert places == sorted(places)
        assert item.evidence is not None
        assert any(item.evidence.quote in line for line in whole.lines[item.evidence.line])
        assert len(set(item.all_options)) == len(item.all_options)


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
    [item] = _items("以前我想什么都卖。", "不过我现在想明白了：与其让很多人看看就走，不如让几个人天天来。")
    assert item.level == 6  # 与其
    [item] = _items("先把门口的路修好。", "这样一来，客人就能把车停在门口。", "后来他们真的开车来了。")
    assert item.level == 4  # 这样一来 is listed late, and says what its words say


def test_a_frame_with_up_is_no_word_of_saying() -> None:
    pieces = pieces_of(Document(passage("这些功能从技术上说，一个月就能做出来，可是我一个都没加。")).spots[0])
    assert all(one.words for one in constraints_of(pieces))


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("店里很安静，椅子不多。", True, id="nobody told of before"),
        pytest.param("我认识一个船长，他七十岁了。", False, id="he, of whom it was told before"),
        pytest.param("我妈妈开了一家店，她七十岁了。", True, id="she, told of before"),
    ],
)
def test_a_pronoun_may_mean_whom_the_paragraph_told_of_before(before: str, *, is_asked: bool) -> None:
    assert (
        list(DICTIONARY) in [[f"{piece}。" for piece in _in_order(item)] for item in _items(before, *DICTIONARY)]
    ) is is_asked


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        pytest.param("写完信我就对船长说：“对不起，您先走吧。”", 0, id="with its quotation"),
        pytest.param("如果有人来讲价，我就请他喝茶，那是老规矩。", 3, id="what is not quoted"),
    ],
)
def test_no_quotation_is_torn_from_the_words_that_quote_it(source: str, pieces: int) -> None:
    made = _items(source, "结果一等又是六年。")
    assert sum(len(_in_order(item)) for item in made) == pieces


def test_no_sentence_is_asked_for_twice() -> None:
    made = _items(*DICTIONARY, "如果有人来讲价，我就请他喝茶，那是老规矩。")
    pieces = [piece for item in made for piece in _in_order(item)]
    assert len(made) > 1
    assert len(set(pieces)) == len(pieces)


def test_orders_are_tried_against_all_that_is_certain() -> None:
    spots: tuple[Spot, ...] = Document(passage(*DICTIONARY)).spots
    constraints = constraints_of(spots)
    assert list(possible_orders(3, constraints)) == [(0, 1, 2)]
    assert list(possible_orders(3, ())) == list(permutations(range(3)))


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


@pytest.mark.parametrize(
    ("sources", "is_asked"),
    [
        pytest.param(("发电机一停，灯就全部灭了。", "所以我睡觉的时候也看着灯。"), True, id="a word of what is told"),
        pytest.param(("发电机一停，灯就全部灭了。", "所以我睡觉的时候也听着。"), False, id="so, of no word of it"),
        pytest.param(
            ("听起来容易，就是把灯放进水里。", "可是放进水里的灯，一百个里有一个不亮。"),
            False,
            id="what only sounds so",
        ),
        pytest.param(("我们的规矩是，就是不收学费，而是收学生的时间。",), True, id="namely"),
        pytest.param(("做起来也简单，就是不收学费，而是收学生的时间。",), False, id="just"),
        pytest.param(
            ("虽然观众听不出差别，但是下一句台词，就是从那十一秒里出来的。",),
            False,
            id="from where, and no name for it",
        ),
    ],
)
def test_an_order_is_asked_for_where_words_tell_it(sources: tuple[str, ...], *, is_asked: bool) -> None:
    tally = Tally()
    found = list(passage_order.items(Document(passage(*sources)), tally))
    assert bool(found) is is_asked
    assert is_asked or tally.refused["no-plain-link"] or tally.refused["two-orders"]


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("うちの決まりはこうです。つまり学費は取らず、学生の時間をもらうのです。", True, id="namely"),
        pytest.param("うちの決まりはこうです。学費は取らず、学生の時間をもらうだけです。", False, id="it is just so"),
    ],
)
def test_the_translation_tells_whether_it_is_no_more_than_that(translation: str, *, is_asked: bool) -> None:
    said = "我们的规矩是，就是不收学费，而是收学生的时间。"
    document = Document(talk(("老周", said, translation)))
    assert bool(list(passage_order.items(document, Tally()))) is is_asked


_CLUB = (
    "去年冬天书店的暖气坏了，来看书的人越来越少。",
    "后来我们给书店买了两个电炉，放在门口。",
    "不过书店的电费一下子多了三百块。",
)


@pytest.mark.parametrize(
    ("sources", "is_asked"),
    [
        pytest.param(_CLUB, True, id="two that need one before them"),
        pytest.param((*_CLUB[:2], "老张每天下午来书店门口修自行车。"), False, id="one that could stand first"),
    ],
)
def test_of_two_that_may_change_places_no_order_with_both_turned_round_is_offered(
    sources: tuple[str, ...], *, is_asked: bool
) -> None:
    items = _items(*sources)
    assert bool(items) is is_asked
    for item in items:
        first, second, third = item.key.split("→")
        assert [first, third, second] not in [one.option.split("→") for one in item.distractors]
        assert not any(one.option.startswith(first) for one in item.distractors)
