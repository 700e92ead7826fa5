"""The first questions of a set are mixed and do not answer each other."""

from __future__ import annotations

from itertools import pairwise

from quizzes.distractors.items.order import Draft, arranged, best_apart
from quizzes.giveaway import conflict
from quizzes.question import Kind, Question
from tests.quizzes.distractors.drafts import typed

KINDS = tuple(Kind)


def test_kinds_come_in_turn() -> None:
    drafts = [typed(kind, f"{kind}{i}", f"答案{kind}{i}") for kind in KINDS for i in range(4)]
    kinds = [one.item.kind for one in arranged(drafts, "digest")]
    assert len(set(kinds[:3])) == 3
    assert all(one is not other for one, other in pairwise(kinds))


def test_every_draft_is_kept_and_the_order_does_not_depend_on_that_of_the_input() -> None:
    drafts = [typed(kind, f"{kind}{i}", f"答案{kind}{i}") for kind in KINDS for i in range(5)]
    ordered = arranged(drafts, "digest")
    assert sorted(one.item.id for one in ordered) == sorted(one.item.id for one in drafts)
    assert [one.item.id for one in arranged(drafts[::-1], "digest")] == [one.item.id for one in ordered]


def test_a_number_comes_half_as_often_as_what_asks_to_understand() -> None:
    sorts = ("number", "what", "where")
    drafts = [
        typed(
            Kind.COMPREHENSION, f"{_unlike(9 * n + i, 8)}？", _unlike(9 * n + i + 50, 3), subtype=sort, place=9 * n + i
        )
        for n, sort in enumerate(sorts)
        for i in range(4)
    ]
    ordered = [draft.item.subtype for draft in arranged(drafts, "digest")]
    assert [ordered[:3].count("number"), ordered[:5].count("number"), ordered[:10].count("number")] == [1, 1, 2]
    assert ordered.count("number") == 4, "none is left out"


def test_what_gives_an_answer_away_stands_far_from_it() -> None:
    asked = typed(Kind.CLOZE, "可开店意味着要承担更高的＿＿。", "成本")
    telling = typed(Kind.CLOZE, "开店的成本更高，＿＿更难。", "融资")
    others = [typed(Kind.CLOZE, _unlike(i, 8) + "＿＿。", _unlike(i + 50, 3)) for i in range(20)]
    ordered = list(arranged([asked, telling, *others], "digest"))
    assert conflict(asked.question, telling.question)
    assert abs(ordered.index(asked) - ordered.index(telling)) > 12


def test_another_subtype_comes_where_all_of_one_give_something_away() -> None:
    first = typed(Kind.CLOZE, "可开店意味着要承担更高的＿＿。", "成本", subtype="a")
    telling = typed(Kind.CLOZE, "开店的成本更高，＿＿更难。", "融资", subtype="b")
    third = typed(Kind.CLOZE, "我们也在找不同的＿＿。", "出资方", subtype="c")
    assert arranged([first, telling, third], "digest")[1] is third


def _common(*, telling: int) -> list[Draft]:
    """Give forty gaps of one subtype, one in so many of which prints what another asks for."""
    return [
        typed(
            Kind.CLOZE,
            _unlike(i, 8) + ("成本＿＿。" if i % telling == 0 else "＿＿。"),
            _unlike(i + 50, 3),
            subtype="common",
            merit=40 - i,
        )
        for i in range(40)
    ]


def test_the_first_of_a_subtype_comes_where_only_a_quiz_before_gave_it_away() -> None:
    rare = typed(Kind.CLOZE, "可开店意味着要承担更高的＿＿。", "成本", subtype="rare")
    ordered = list(arranged([rare, *_common(telling=14)], "digest"))
    before = ordered[: ordered.index(rare)]
    assert 10 <= len(before) <= 14
    assert not any(conflict(rare.question, one.question) for one in before[-10:])


def test_the_first_of_a_subtype_comes_in_the_end_where_no_quiz_before_would_be_free_of_it() -> None:
    rare = typed(Kind.CLOZE, "可开店意味着要承担更高的＿＿。", "成本", subtype="rare")
    ordered = list(arranged([rare, *_common(telling=6)], "digest"))
    before = ordered[: ordered.index(rare)]
    assert 12 <= len(before) <= 18
    assert not any(conflict(rare.question, one.question) for one in before[-4:])


def test_of_a_part_those_are_taken_that_give_nothing_away() -> None:
    asked = typed(Kind.CLOZE, "可开店意味着要承担更高的＿＿。", "成本").question
    telling = typed(Kind.CLOZE, "谁都要承担更高的成本，＿＿更难。", "融资").question
    with_word = typed(Kind.CLOZE, "开店的成本不少，＿＿也多。", "风险").question
    others = [typed(Kind.CLOZE, _unlike(i, 8) + "＿＿。", _unlike(i + 50, 3)).question for i in range(3)]
    row = [asked, telling, with_word, *others]
    assert best_apart(row, 3) == (asked, with_word, others[0]), "a word of the answer is no such matter"
    assert best_apart(row[:3], 3) == tuple(row[:3]), "all are asked for"
    assert best_apart(row[:3], 2) == (asked, with_word)
    assert best_apart([asked, telling, telling_too(asked)], 2) == (asked, telling), "there are no others"
    twice = typed(Kind.CLOZE, "要承担更高的成本的人＿＿。", "很少").question
    assert conflict(asked, twice) > conflict(asked, telling)
    assert best_apart([asked, twice, telling], 2) == (asked, telling), "the least bad"
    assert best_apart(row, 0) == ()


def telling_too(asked: Question) -> Question:
    return typed(Kind.CLOZE, f"{asked.prompt.replace('＿＿', asked.key)}＿＿不同。", "规模").question


def _unlike(n: int, length: int) -> str:
    """Write characters that no other number gives."""
    return "".join(chr(0x5000 + 16 * n + i) for i in range(length))
