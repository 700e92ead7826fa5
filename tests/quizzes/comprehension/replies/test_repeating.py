"""No word that it alone repeats of what is read tells an option."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.repeating import (
    has_word_alone,
    is_told_by_repeating,
    repeated,
)


@pytest.mark.parametrize(
    ("key", "others", "is_told"),
    [
        pytest.param("我把枕头当鼓打。", ["车站拆了两次。", "会费不贵。"], True, id="it alone"),
        pytest.param("我把枕头当鼓打。", ["枕头是姑姑缝的。", "会费不贵。", "他没来。"], True, id="and one other"),
        pytest.param("我把枕头当鼓打。", ["枕头是姑姑缝的。", "晚上邻居睡得早。"], False, id="and two others"),
        pytest.param("我自己买了一副鼓棒。", ["枕头是姑姑缝的。", "会费不贵。"], False, id="another and not it"),
        pytest.param(
            "邻居听惯了，还借我枕头。",
            ["枕头是姑姑缝的。", "晚上要睡觉。"],
            True,
            id="two words, beside one each",
        ),
    ],
)
def test_what_alone_repeats_a_word_of_what_is_read_is_told(key: str, others: list[str], *, is_told: bool) -> None:
    assert is_told_by_repeating(key, others, "晚上怕吵着邻居，就敲枕头。") is is_told


@pytest.mark.parametrize(
    ("key", "others", "is_told"),
    [
        pytest.param("後來怎麼和好的？", ["徒弟多嗎？", "您怕冷嗎？"], True, id="a time"),
        pytest.param("您看见他了吗？", ["徒弟多吗？", "您怕冷吗？"], True, id="what one sees"),
        pytest.param("您看见他了吗？", ["徒弟多吗？", "您看见什么了？"], False, id="what one sees in another as well"),
        pytest.param("我们两个怎么办？", ["徒弟多吗？", "您怕冷吗？"], False, id="who and how many"),
    ],
)
def test_a_word_that_speaks_of_nothing_tells_where_it_stands_in_one_alone(
    key: str, others: list[str], *, is_told: bool
) -> None:
    assert has_word_alone(key, others, "后来我们看见两个人，谁也没说话。") is is_told


def test_a_word_weighs_more_than_one_of_a_character_and_no_character_of_a_longer_one_counts() -> None:
    read = "院子里挂着一排鱼干。"
    assert [repeated(text, read) for text in ("院子扫干净了。", "昨天挂的。", "鱼是早上钓的。")] == [2, 1, 0]


@pytest.mark.parametrize(
    ("text", "read", "measure"),
    [
        pytest.param("您跟孩子们吵架吗？", "从来不吵，我只点头。", 1, id="a verb in a longer one"),
        pytest.param("从来不吵，我只点头。", "您跟孩子们吵架吗？", 1, id="the other way round"),
        pytest.param("您主要看什么病？", "高血压和糖尿病最多。", 0, id="a noun in a longer one"),
        pytest.param("公司有多少人？", "司机占六成。", 0, id="a character of two words"),
    ],
)
def test_a_verb_within_a_longer_one_counts(text: str, read: str, measure: int) -> None:
    assert repeated(text, read) == measure


def test_a_noun_of_one_character_weighs_as_much_and_a_place_of_any_sort_weighs_nothing() -> None:
    read = "院子里种着蒜，地方不大。"
    assert [repeated(text, read) for text in ("蒜挖得早。", "车站那个地方很吵。")] == [2, 0]
