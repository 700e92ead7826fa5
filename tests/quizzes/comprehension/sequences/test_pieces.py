"""A sentence is cut into pieces that say something each, where a word holds what follows."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.pieces import cuts, pieces_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("source", "first"),
    [
        pytest.param(
            "村里人后来才知道，那家店早就关了，所以大家都很难过。",
            "村里人后来才知道，那家店早就关了，",
            id="for what is known",
        ),
        pytest.param(
            "不过他后来告诉我，家里的店早就关了，所以大家走了。",
            "不过他后来告诉我，家里的店早就关了，",
            id="for what is told",
        ),
        pytest.param(
            "墙上写得清清楚楚：谁也不能在这里钓鱼，所以大家走了。",
            "墙上写得清清楚楚：谁也不能在这里钓鱼，",
            id="for what is written",
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
    ("source", "count", "pieces"),
    [
        pytest.param("地里种玉米，河边长竹子，街口开茶馆。", 2, [], id="nothing holds a clause"),
        pytest.param(
            "地里种玉米，河边长竹子，所以街口开茶馆。", 2, ["地里种玉米，河边长竹子，", "所以街口开茶馆。"], id="so"
        ),
        pytest.param(
            "他的目标不是做应用，而是做研究。", 2, ["他的目标不是做应用，", "而是做研究。"], id="two that go together"
        ),
        pytest.param("他的目标不是做应用，而是做研究。", 1, ["他的目标不是做应用，而是做研究。"], id="whole"),
        pytest.param(
            "去年有个小伙子喝醉了，他怎么也不肯给钱。", 2, ["去年有个小伙子喝醉了，", "他怎么也不肯给钱。"], id="he"
        ),
        pytest.param("好。", 1, [], id="too short"),
    ],
)
def test_a_sentence_is_cut_only_where_something_holds_a_piece(source: str, count: int, pieces: list[str]) -> None:
    [spot] = Document(passage(source)).spots
    assert [piece.source for cut in cuts(spot, count) for piece in cut] == pieces
