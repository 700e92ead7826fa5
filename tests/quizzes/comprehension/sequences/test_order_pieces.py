"""Pieces of a text are asked for where they stand in one order, say something each, and need nothing outside them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.order_pieces import Window, pieces_of, points_outside, windows
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage

DICTIONARY = ("有一本字典，放在柜台后面。", "那是一位老先生留下来的。", "他每天来看书，看了二十年。")
_SHOP = "有个客人说我的字典太旧了。"
_BAG = ("她听了没说话，第二天给我缝了一个书包。", "那个书包我到现在还在用。")


def _windows(*sources: str) -> list[Window]:
    return list(windows(Document(passage(*sources)), Tally()))


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
        pytest.param(("电报都要排三天。", "这顿饭要是再没有，年就不算过了。"), True, id="a meal that is not named"),
        pytest.param(("我不同意拆房子。", "这种做法谁都不喜欢。"), False, id="what was said"),
        pytest.param(("村里人都这么说。", "它叫打谷机，三个人用。"), True, id="it, of the question"),
        pytest.param(("村里买了一台机器。", "它叫打谷机，三个人用。"), False, id="it, brought in"),
        pytest.param(("我心里很乱。", "那小师傅才十九岁。"), True, id="somebody who is not named, without a measure"),
        pytest.param(("店里来了个小师傅。", "那小师傅才十九岁。"), False, id="somebody who is named"),
        pytest.param(("我不同意拆房子。", "这事儿谁都没有提。"), False, id="what was said, without a measure"),
        pytest.param(("我不同意拆房子。", "那段时间谁都不高兴。"), False, id="a time"),
        pytest.param(("丢了面子还能找回来。", "那六天要是丢了就没了。"), True, id="six days of which nothing is told"),
        pytest.param(("从二十号找到二十六号。", "那六天谁都没有睡觉。"), False, id="six days, by their dates"),
        pytest.param(("老师傅教了我三年。", "那三年谁都没有回家。"), False, id="three years"),
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
    ("first", "is_asked"),
    [
        pytest.param("怎么会不记得那本字典！", False, id="what only answers a question"),
        pytest.param("柜台后面放着一本字典！", True, id="what tells something"),
    ],
)
def test_what_only_answers_a_question_opens_no_passage(first: str, *, is_asked: bool) -> None:
    assert bool(_windows(first, *DICTIONARY[1:])) is is_asked


@pytest.mark.parametrize(
    ("opening", "is_asked"),
    [
        pytest.param("换言之，", False, id="what puts another way what is not shown"),
        pytest.param("总之，", False, id="what sums up what is not shown"),
        pytest.param("另外，", False, id="what adds to what is not shown"),
        pytest.param("到了冬天，", True, id="what takes up nothing"),
    ],
)
def test_a_passage_begins_with_nothing_that_takes_up_what_is_not_shown(opening: str, *, is_asked: bool) -> None:
    assert bool(_windows(f"{opening}{DICTIONARY[0]}", *DICTIONARY[1:])) is is_asked


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


@pytest.mark.parametrize(
    ("source", "first"),
    [
        pytest.param(
            "夜里我们又盼着下雨，又怕雨下得太大，所以谁都没睡。",
            "夜里我们又盼着下雨，又怕雨下得太大，",
            id="two wishes at once",
        ),
        pytest.param(
            "夜里我们一边烧水煮茶，一边等着孩子回来，所以谁都没睡。",
            "夜里我们一边烧水煮茶，一边等着孩子回来，",
            id="two things done at once",
        ),
        pytest.param(
            "客人有的坐在门口聊天，有的站在桥上看水，所以谁都没睡。",
            "客人有的坐在门口聊天，有的站在桥上看水，",
            id="some and others",
        ),
        pytest.param(
            "你把这篇文章写得再漂亮，也不过是一篇文章，所以谁都没睡。",
            "你把这篇文章写得再漂亮，也不过是一篇文章，",
            id="however much so, and what it still is",
        ),
        pytest.param("夜里我们修好了桥，又去村口挖井，所以谁都没睡。", "夜里我们修好了桥，", id="one thing more"),
    ],
)
def test_what_is_so_at_once_is_not_cut(source: str, first: str) -> None:
    [spot] = Document(passage(source)).spots
    assert pieces_of(spot)[0].source == first


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
            ("一开始我什么都卖。", "有位客人说太旧了。", "没想到他给我买了一个书包，天天都来。", _BAG[1]),
            False,
            id="he, of whom the sentence left out speaks",
        ),
        pytest.param(
            ("一开始我什么都卖。", "有位客人说太旧了。", "没想到老板给我买了一个书包，他天天都来。", _BAG[1]),
            True,
            id="he, who is named in the piece",
        ),
    ],
)
def test_what_follows_a_gap_takes_up_nothing_of_it(sources: tuple[str, ...], *, is_asked: bool) -> None:
    pieces = {tuple(piece.source for piece in window.pieces) for window in _windows(*sources)}
    assert ((sources[0], *sources[2:]) in pieces) is is_asked
