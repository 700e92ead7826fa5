"""The order of some pieces is asked for where they can stand in one order, and each wrong one is proved wrong."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import passage_order
from quizzes.comprehension.chains import constraints_of
from quizzes.comprehension.constraints import possible_orders
from quizzes.comprehension.order_pieces import Window, pieces_of, points_outside, windows
from quizzes.distractors.document import Document, Spot
from quizzes.distractors.vetoes import Tally
from quizzes.interview import TranslationLanguage
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

DICTIONARY = ("有一本字典，放在柜台后面。", "那是一位老先生留下来的。", "他每天来看书，看了二十年。")


def _windows(*sources: str) -> list[Window]:
    return list(windows(Document(passage(*sources)), Tally()))


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
            ("發電機一停，燈就全部滅了。", "所以我睡覺的時候也聽著。"),
            ["發電機一停", "燈就全部滅了", "所以我睡覺的時候也聽著"],
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


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        pytest.param(("店里来了一位老先生。", "那位老先生每天来看书。"), False, id="named before"),
        pytest.param(("店里有很多字典。", "那位老先生每天来看书。"), True, id="a person who is not named"),
        pytest.param(("平路上它比我走得稳。", "可是下雨就不行。"), True, id="it, at the beginning"),
        pytest.param(("老师说它比我走得稳。", "可是下雨就不行。"), True, id="it, after somebody whom it cannot mean"),
        pytest.param(("河边的老师说他不去。", "可是下雨就不行。"), False, id="he, after one who may be meant"),
        pytest.param(("昨天他没有来上班。", "可是下雨就不行。"), True, id="he, of whom nothing is said"),
        pytest.param(("其他的店都关门了。", "可是下雨就不行。"), False, id="no pronoun"),
        pytest.param(("从来没有想过。", "那三根竹子在屋里放了两年。"), True, id="three of what is not named"),
        pytest.param(("山上砍了竹子。", "那三根竹子在屋里放了两年。"), False, id="three of what is named"),
        pytest.param(("我小时候爱看图书。", "那座图书馆是五十年前盖的。"), False, id="a house by half of its name"),
        pytest.param(("我不同意拆房子。", "那栋楼是五十年前盖的。"), True, id="a house by another name"),
        pytest.param(("街口有一栋旧楼。", "那栋楼是五十年前盖的。"), False, id="a house by its name"),
        pytest.param(("我不同意拆房子。", "这种做法谁都不喜欢。"), False, id="what was said"),
        pytest.param(("村里人都这么说。", "它叫打谷机，三个人用。"), True, id="it, of the question"),
        pytest.param(("村里买了一台机器。", "它叫打谷机，三个人用。"), False, id="it, brought in"),
        pytest.param(("我不同意拆房子。", "那段时间谁都不高兴。"), False, id="a time"),
    ],
)
def test_a_piece_that_points_out_of_the_pieces_is_seen(sources: tuple[str, ...], *, expected: bool) -> None:
    assert points_outside(Document(passage(*sources)).spots) is expected


@pytest.mark.parametrize(
    ("last", "is_piece"),
    [
        pytest.param("他来看过书。", True, id="five characters"),
        pytest.param("他来看书。", False, id="four characters"),
        pytest.param(
            "他每天早上七点钟就从河对面走过来看书，一直看到天黑，中午只吃一个馒头，喝一杯热茶，晚上从桥上走回去。",
            True,
            id="forty-five",
        ),
        pytest.param(
            "他每天早上七点钟就从河对面走过来看书，一直看到天黑，中午只吃一个馒头，喝一杯热茶，晚上又从桥上走回去。",
            False,
            id="forty-six",
        ),
        pytest.param("他每天来看书，还说过一句话。", True, id="to its end"),
        pytest.param("他每天来看书，还说过一句话：", False, id="before what is said"),
    ],
)
def test_a_piece_is_neither_a_scrap_nor_too_long_to_order(last: str, *, is_piece: bool) -> None:
    assert bool(_windows(*DICTIONARY[:2], last)) is is_piece


@pytest.mark.parametrize(
    ("second", "is_asked"),
    [
        pytest.param("那是一位住在河对面的老先生搬家的时候留下来的。", True, id="within a hundred and ten characters"),
        pytest.param(
            "那是一位住在河对面的老先生搬家的时候留下来的，里面夹着很多树叶和几张没有人认识的旧照片。",
            False,
            id="beyond",
        ),
    ],
)
def test_no_more_is_shown_than_one_can_hold_in_mind(second: str, *, is_asked: bool) -> None:
    first = "店里有一本很旧很旧的字典，放在柜台后面的木头架子上，旁边是算盘和账本，上面还压着一块石头。"
    last = "他每天早上七点钟就从河对面走过来看书，一直看到天黑，中午只吃一个馒头，喝一杯热茶。"
    assert bool(_windows(first, second, last)) is is_asked


@pytest.mark.parametrize(
    ("source", "first"),
    [
        pytest.param(
            "村里人后来才知道，那家店早就关了，所以大家都很难过。",
            "村里人后来才知道，那家店早就关了，",
            id="for what is known",
        ),
        pytest.param("村里人都很难过，那家店早就关了，所以大家走了。", "村里人都很难过，", id="for nothing"),
        pytest.param(
            "每年到了秋天，我们都去山上，所以店里没有人。", "每年到了秋天，我们都去山上，", id="for what happens then"
        ),
        pytest.param("我跟邻居一起吃饭时，大家都在看书。", "我跟邻居一起吃饭时，", id="a time told at length"),
    ],
)
def test_a_piece_waits_for_what_it_leads_to(source: str, first: str) -> None:
    [spot] = Document(passage(source)).spots
    assert pieces_of(spot)[0].source == first


def test_what_is_tied_by_its_content_is_asked_for_before_what_is_tied_by_its_form() -> None:
    by_form = ("发电机一停，灯就全部灭了。", "所以我睡觉的时候也听着。")
    by_content = ("小公司手上现在没有场景。", "但因为场景说到底是分散的，所以更适合小公司去做。")
    assert [_in_order(item)[0] for item in _items(*by_form, *by_content)] == ["小公司手上现在没有场景", "发电机一停"]


def test_a_sentence_is_cut_only_where_something_holds_a_piece() -> None:
    told = "村里有水有山，地里种玉米，河边长竹子，街口开茶馆，桥下停小船，屋后堆木头，我们的目标不是做应用，"
    [window] = _windows(f"{told}而是做研究，所以我每天都看书。")
    assert [piece.source for piece in window.pieces] == [told, "而是做研究，", "所以我每天都看书。"]


def test_a_short_clause_goes_with_the_next_and_the_last_one_with_that_before() -> None:
    [spot] = Document(passage("那时候，店里一个客人也没有，我很怕，天天睡不好觉，真的。")).spots
    pieces = pieces_of(spot)
    assert [piece.source for piece in pieces] == ["那时候，店里一个客人也没有，", "我很怕，天天睡不好觉，真的。"]
    assert ["".join(piece.words) for piece in pieces] == [piece.source for piece in pieces]


@pytest.mark.parametrize(
    ("first", "is_cut"),
    [
        pytest.param("街口卖豆腐的老沈，", False, id="somebody, with what they do"),
        pytest.param("那家开了三十年的面馆，", False, id="a thing, with what became of it"),
        pytest.param("全村最会讲故事的那位老人，", False, id="somebody who is pointed at"),
        pytest.param("我和我的两个徒弟，", False, id="no verb at all"),
        pytest.param("那間開了三十年的麵館，", False, id="traditional"),
        pytest.param("后面的房子修好，", True, id="what has become of a thing"),
        pytest.param("街口卖豆腐的是老沈，", True, id="what is said of them"),
        pytest.param("他们卖自己家的茶叶，", True, id="somebody and what they do"),
        pytest.param("那家面馆开了三十年，", True, id="how long it was open"),
        pytest.param("老沈今年六十八岁，", True, id="how old they are"),
    ],
)
def test_whom_or_what_a_clause_only_names_stays_with_what_is_said_of_it(first: str, *, is_cut: bool) -> None:
    [spot] = Document(passage(f"{first}每天早上四点就起来烧水。")).spots
    assert len(pieces_of(spot)) == (2 if is_cut else 1)


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
    [item] = _items("以前我什么都卖。", "不过我现在想明白了：与其让很多人看看就走，不如让几个人天天来。")
    assert item.level == 7  # 与其


def test_a_frame_with_up_is_no_word_of_saying() -> None:
    pieces = pieces_of(Document(passage("这些功能从技术上说，一个月就能做出来，可是我一个都没加。")).spots[0])
    assert all(one.words for one in constraints_of(pieces))


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
    ("source", "whole", "is_cut"),
    [
        pytest.param(
            "因为我很怕冷，所以我在街上开店的时候，除了每天卖茶以外，也卖一些字典。",
            "所以我在街上开店的时候，除了每天卖茶以外，",
            True,
            id="which says only when and beside what",
        ),
        pytest.param(
            "因为我很怕冷，所以我们几家小店，除了每天卖茶以外，也卖一些字典。",
            "所以我们几家小店，除了每天卖茶以外，",
            True,
            id="which only names what is spoken of",
        ),
        pytest.param(
            "这里既要洗碗，又要反复擦桌子，除了需要更多的人以外，对速度的要求也高得多。",
            "又要反复擦桌子，除了需要更多的人以外，",
            False,
            id="what the next piece is said under",
        ),
        pytest.param(
            "我就想，与其年年帮邻居浇水，不如让邻居自己学会浇水，所以我现在只管卖花。",
            "我就想，与其年年帮邻居浇水，",
            True,
            id="what the next piece answers",
        ),
    ],
)
def test_no_piece_ends_with_what_belongs_to_the_next(source: str, whole: str, *, is_cut: bool) -> None:
    pieces = {piece.source for window in _windows(source) for piece in window.pieces}
    assert (whole in pieces) is is_cut


_SHOP = "有个客人说我的字典太旧了。"
_BAG = ("她听了没说话，第二天给我缝了一个书包。", "那个书包我到现在还在用。")


@pytest.mark.parametrize(
    ("between", "is_asked"),
    [
        pytest.param("我妈妈也说字典太旧，不好看。", False, id="of whom the pronoun is said"),
        pytest.param("他说完就走了。", False, id="by a pronoun"),
        pytest.param("字典是五十年前买的。", True, id="of nobody"),
    ],
)
def test_nobody_is_left_out_whom_a_piece_goes_on_about(between: str, *, is_asked: bool) -> None:
    pieces = {tuple(piece.source for piece in window.pieces) for window in _windows(_SHOP, between, *_BAG)}
    assert ((_SHOP, *_BAG) in pieces) is is_asked


@pytest.mark.parametrize(
    ("sources", "is_asked"),
    [
        pytest.param((_SHOP, "字典是五十年前买的。", "所以她听了没说话，给我缝了一个书包。", _BAG[1]), False, id="so"),
        pytest.param(
            ("以前我什么都卖。", "有位客人说太旧了。", "现在他给我买了一个书包，天天都来。", _BAG[1]),
            False,
            id="he, of whom the sentence left out speaks",
        ),
        pytest.param(
            ("以前我什么都卖。", "有位客人说太旧了。", "现在老板给我买了一个书包，他天天都来。", _BAG[1]),
            True,
            id="he, who is named in the piece",
        ),
    ],
)
def test_what_follows_a_gap_takes_up_nothing_of_it(sources: tuple[str, ...], *, is_asked: bool) -> None:
    pieces = {tuple(piece.source for piece in window.pieces) for window in _windows(*sources)}
    assert ((sources[0], *sources[2:]) in pieces) is is_asked
