"""Which clauses of a sentence are put in order together, and which words call on the listener alone."""

from __future__ import annotations

import pytest

from quizzes.translation.joints import Joint
from quizzes.translation.pieces import Piece
from quizzes.translation.runs import (
    Run,
    _clauses,
    _hangs_together,
    _has_own_subject,
    _is_askable,
    is_uneven,
    runs,
)

SUBJECT, CONTENT, OBJECT = Joint.SUBJECT, Joint.CONTENT, Joint.OBJECT


def run_of(*pieces: tuple[str, Joint | None]) -> Run:
    """Make a run of pieces whose words are parted by blanks."""
    made = tuple(Piece(words=tuple(text.split()), joint=joint) for text, joint in pieces)
    return Run(start=0, end=sum(len(piece.text) for piece in made), pieces=made)


@pytest.mark.parametrize(
    ("sentence", "do_hang"),
    [
        pytest.param("他 认为", True, id="one clause, be it a judgement"),
        pytest.param("他 认为 ， 木匠 来 了", False, id="a judgement, which can stand anywhere"),
        pytest.param("木匠 来 修门 ， 陆老师", False, id="a call, which can stand anywhere"),
        pytest.param("木匠 来 了 ， 所以 船长 走 了", True, id="two that a comma ties"),
        pytest.param("木匠 来 了 ； 所以 船长 走 了", False, id="two that a semicolon parts"),
        pytest.param("木匠 一边 看 ， 一边 写", False, id="two that are equal"),
        pytest.param("修门 的 木匠 ， 来 了", True, id="a noun and what is said of it"),
        pytest.param("修门 的 木匠 ， 远处 船长 唱歌 的 声音", False, id="a noun beside another"),
        pytest.param("木匠 听见 了 ， 远处 船长 唱歌 的 声音", True, id="a noun behind a clause with a verb"),
    ],
)
def test_clauses_hang_together_where_no_other_order_is_right(sentence: str, *, do_hang: bool) -> None:
    assert _hangs_together(_clauses(sentence.split())) is do_hang


@pytest.mark.parametrize(
    ("sentence", "words", "start"),
    [
        pytest.param("你 说 我 跑 了 十 年", ("我", "跑", "了", "十", "年"), 2, id="you see"),
        pytest.param("你 说 我", ("你", "说", "我"), 0, id="to speak of somebody"),
        pytest.param("他 说 我 跑 了 十 年", ("他", "说", "我", "跑", "了", "十", "年"), 0, id="what he says"),
        pytest.param("你 教 我 跑 了 十 年", ("你", "教", "我", "跑", "了", "十", "年"), 0, id="what you do"),
        pytest.param("你 说 灯塔 倒 了 十 年", ("你", "说", "灯塔", "倒", "了", "十", "年"), 0, id="what you say"),
    ],
)
def test_what_only_calls_on_the_listener_is_no_piece(sentence: str, words: tuple[str, ...], start: int) -> None:
    [clause] = _clauses(sentence.split())
    assert (clause.words, clause.start) == (words, start)


def test_a_blank_is_no_word_of_a_clause() -> None:
    [clause] = _clauses(["木匠", " ", "来", "了"])
    assert (clause.words, clause.end) == (("木匠", "来", "了"), len("木匠 来了"))


@pytest.mark.parametrize(
    ("sentence", "tiles"),
    [
        pytest.param("木匠 来 了", [("木匠", "来了")], id="a clause"),
        pytest.param("如果 木匠 来 了", [], id="a condition, of which nothing follows"),
        pytest.param("木匠 除了 修 门", [], id="besides what, of which nothing is said"),
        pytest.param(
            "一个 木匠 来 了 ， 另 一个 走 了", [("一个木匠来了，", "另一个走了"), ("另一个走了",)], id="one of two"
        ),
        pytest.param("木匠 来 了 ， 如果 船长 走 了", [("木匠", "来了")], id="a clause, and a condition behind it"),
    ],
)
def test_no_run_ends_in_what_needs_another_clause(sentence: str, tiles: list[tuple[str, ...]]) -> None:
    assert [run.tiles for run in runs(sentence.split())] == tiles


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("木匠 来 了", "老师 走 了", True, id="a noun before another"),
        pytest.param("木匠 来 了", "老师 就 走 了", False, id="before what follows from it"),
        pytest.param("如果 木匠 来 了", "老师 走 了", False, id="a condition"),
        pytest.param("来 了", "老师 走 了", False, id="none"),
        pytest.param("这 五年 走 了", "老师 哭 了", False, id="a time, behind which a subject may come"),
        pytest.param("过 了 两年", "老师 走 了", False, id="a time gone by, behind which it may come as well"),
        pytest.param("女儿 来 了", "我 走 了", False, id="whose owner is the next"),
        pytest.param("来 了", "所以 老师 走 了", False, id="none before a connective"),
        pytest.param("但是 来 了", "所以 老师 走 了", True, id="none, but a connective before a connective"),
        pytest.param("晚上 有人 教 他", "他 还 写 信", False, id="before which the pronoun may stand that it takes up"),
        pytest.param("晚上 有人 教 我", "他 还 写 信", True, id="before which another pronoun may not"),
        pytest.param("我 觉得 会 来", "这 是 喜事", False, id="before what is thought, which has none"),
        pytest.param("我 觉得 老师 会 来", "这 是 喜事", True, id="before what is thought of something"),
        pytest.param("我 教 他", "他 还 写 信", True, id="whom somebody known does it to"),
    ],
)
def test_a_clause_has_a_subject_before_which_that_of_the_next_cannot_stand(
    one: str, other: str, *, expected: bool
) -> None:
    first, second = _clauses(f"{one} ， {other}".split())
    assert _has_own_subject(first, second) is expected


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        pytest.param(
            run_of(("木匠", None), ("说", SUBJECT), ("船长 来 了", CONTENT), ("两 次", OBJECT)),
            True,
            id="words about a captain",
        ),
        pytest.param(
            run_of(("木匠", None), ("说 “", SUBJECT), ("船长 来 了", CONTENT), ("两 次", OBJECT)),
            False,
            id="half a quotation",
        ),
        pytest.param(
            run_of(("木匠", None), ("说 您", SUBJECT), ("船长 来 了", CONTENT), ("两 次", OBJECT)),
            True,
            id="of yours at once",
        ),
        pytest.param(
            run_of(("木匠", None), ("说", SUBJECT), ("船长 来 了", CONTENT), ("叫 您 修", OBJECT)),
            False,
            id="to somebody",
        ),
        pytest.param(
            run_of(("木匠", None), ("说", SUBJECT), ("老师 来 了", CONTENT), ("问 过 他", OBJECT)),
            True,
            id="asked already",
        ),
        pytest.param(
            run_of(("木匠", None), ("说", SUBJECT), ("老师 来 了", CONTENT), ("问 他", OBJECT)),
            False,
            id="two who speak",
        ),
        pytest.param(
            run_of(("昨天", None), ("说", SUBJECT), ("拍 了", CONTENT), ("照片", OBJECT)),
            False,
            id="nobody who does it",
        ),
        pytest.param(
            run_of(("昨天", None), ("说", SUBJECT), ("木匠 来 了", CONTENT), ("两 次", OBJECT)),
            True,
            id="somebody does it",
        ),
        pytest.param(
            run_of(("昨天", None), ("说", SUBJECT), ("几 句 话", OBJECT), ("就 走 了", SUBJECT)), True, id="words alone"
        ),
        pytest.param(
            run_of(("木匠", None), ("把 烧 了 一 辈子 的", SUBJECT), ("炉子", OBJECT), ("卖 了", SUBJECT)),
            False,
            id="how long, of an object",
        ),
        pytest.param(
            run_of(("木匠", None), ("烧 了", SUBJECT), ("一 辈子", OBJECT), ("炉子", SUBJECT)),
            True,
            id="how long, of a deed",
        ),
        pytest.param(
            run_of(("木匠 " * 6, None), ("老师 " * 6, SUBJECT), ("船长 " * 6, OBJECT), ("徒弟 " * 5, SUBJECT)),
            False,
            id="far too many characters",
        ),
        pytest.param(
            run_of(("木匠 " * 6, None), ("老师 " * 6, SUBJECT), ("船长 " * 6, OBJECT), ("徒弟 " * 4, SUBJECT)),
            True,
            id="as many characters as can be",
        ),
        pytest.param(
            run_of(("木匠", None), ("来 了", SUBJECT), ("老师", OBJECT), ("来 了", SUBJECT)), False, id="a piece twice"
        ),
        pytest.param(
            run_of(("木匠 " * 7 + "们", None), ("走 了", SUBJECT), ("老师", OBJECT), ("船长 和 徒弟", SUBJECT)),
            False,
            id="a piece that is too long",
        ),
        pytest.param(
            run_of(("木匠 " * 7, None), ("走 了", SUBJECT), ("老师", OBJECT), ("船长 和 徒弟", SUBJECT)),
            True,
            id="a piece as long as can be",
        ),
        pytest.param(
            run_of(("木匠 " * 7, None), ("走 了", SUBJECT), ("老师", OBJECT), ("哭", SUBJECT)), False, id="uneven"
        ),
        pytest.param(run_of(("木匠", None), ("走 了", SUBJECT), ("三 次", OBJECT)), False, id="too few pieces"),
    ],
)
def test_a_run_is_asked_in_pieces_that_can_be_put_in_order(run: Run, *, expected: bool) -> None:
    assert _is_askable(run) is expected


@pytest.mark.parametrize(
    ("tiles", "expected"),
    [
        pytest.param(("一二三四五六七八", "九", "十"), True, id="a long piece beside two short ones"),
        pytest.param(("一二三四五六七", "八", "九"), False, id="a piece that is not so long"),
        pytest.param(("一二三四五六七八", "九十一二三", "四五"), False, id="a long piece beside longer ones"),
    ],
)
def test_a_long_piece_that_is_most_of_a_run_leaves_little_to_put_in_order(
    tiles: tuple[str, ...], *, expected: bool
) -> None:
    assert is_uneven(tiles) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("还", False, id="also, which ties nothing to a time"),
        pytest.param("就", True, id="then, which ties what is thought to it"),
    ],
)
def test_a_time_may_stand_in_what_is_thought_unless_it_is_tied(word: str, *, expected: bool) -> None:
    pieces = (
        Piece(words=("修", "门", "的", "时候"), stop="，"),
        Piece(words=("我", word, "担心"), joint=Joint.LINK, word=word),
        Piece(words=("木匠",), joint=CONTENT),
        Piece(words=("离开", "学校"), joint=SUBJECT),
    )
    assert _is_askable(Run(start=0, end=12, pieces=pieces)) is expected
