"""A saying is offered as the answer only where it is one by itself, and is not found by its words alone."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.direct_answers import (
    is_judged_after,
    is_taken_back,
    is_tied_by_words,
    only_sets_scene,
    opens_unlike,
)
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param("可活儿变了样。", True, id="but"),
        pytest.param("不过我早就习惯了。", True, id="yet"),
        pytest.param("可是沒有人來。", True, id="traditional"),
        pytest.param("可以骑车去了。", False, id="may"),
        pytest.param("我也买了摩托。", False, id="it goes on"),
        pytest.param("我们则改走水路。", True, id="we, against others"),
        pytest.param("我们都没有答应，因为钱不够。", True, id="what was offered is turned down"),
        pytest.param("我们都答应了，因为钱不够。", False, id="what was offered is taken"),
        pytest.param("我算了三个月，结果发现他是对的。", True, id="what turned out otherwise"),
        pytest.param("后来我才明白是我错了。", True, id="what one came to see"),
        pytest.param("后来我才明白路有多长。", False, id="what one came to know besides"),
    ],
)
def test_an_answer_that_the_next_sentence_turns_against_is_none(after: str, *, expected: bool) -> None:
    document = Document(talk(("林芳", "路是好走了。", None), ("林芳", after, None), language=None))
    assert is_taken_back(document.spots, 0) is expected
    assert not is_taken_back(document.spots, 1)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param("结果我发现师傅是对的，我错了。", True, id="it turned out otherwise"),
        pytest.param("结果我发现师傅早就走了。", False, id="it turned out so"),
    ],
)
def test_a_first_view_is_none_where_a_later_sentence_gives_it_up(last: str, *, expected: bool) -> None:
    lines = ("路是好走了。", "师傅站起来说我没算过。", last)
    document = Document(talk(*(("林芳", line, None) for line in lines), language=None))
    assert is_taken_back(document.spots, 0) is expected


@pytest.mark.parametrize(
    ("question", "after", "expected"),
    [
        pytest.param("昨天客人多吗？", "对周末来说，算少的。", True, id="it counts as few"),
        pytest.param("昨天客人多吗？", "总的来说不算多。", True, id="on the whole"),
        pytest.param("昨天客人多嗎？", "這還算少的。", True, id="traditional"),
        pytest.param("昨天客人多吗？", "算账算到半夜。", False, id="accounts are done"),
        pytest.param("昨天客人多吗？", "厨房里四个人忙不过来。", False, id="it goes on"),
        pytest.param("昨天来了多少客人？", "对周末来说，算少的。", False, id="asked how many"),
    ],
)
def test_facts_are_no_answer_where_the_next_sentence_says_whether_it_is_so(
    question: str, after: str, *, expected: bool
) -> None:
    document = Document(talk(("林芳", "来了三十个客人。", None), ("林芳", after, None), language=None))
    assert is_judged_after(question, document.spots, 0) is expected
    assert not is_judged_after(question, document.spots, 1)


@pytest.mark.parametrize(
    ("question", "said", "expected"),
    [
        pytest.param("有没有什么事，到现在心里还过不去？", "1991年腊月，雪有一尺厚", True, id="a year"),
        pytest.param("有没有难忘的学生？", "有一年来了个男孩", True, id="one year"),
        pytest.param("您是怎么爱上琴的？", "我九岁的时候摔断了腿", True, id="when he was nine"),
        pytest.param("您碰到过意外吗？", "三年前修一座钟，大家关心的都是它的盒子", True, id="three years ago"),
        pytest.param("您碰到过意外吗？", "三年里碰到过两回，都是钟的盒子", False, id="in three years"),
        pytest.param(
            "您是什么时候修的？", "三年前修的，那时候还没有这个盒子", False, id="asked when, it was three years ago"
        ),
        pytest.param("您是什么时候开始的？", "1991年腊月开始的", False, id="asked when"),
        pytest.param("当地人欢迎你们吗？", "头三个月，没人搭理我们", False, id="the answer itself"),
        pytest.param("您是怎么当上检查员的？", "我爸就是摆摊的，在街上卖面", True, id="the family of who is asked"),
        pytest.param("你们怎么想到开面馆的？", "我以前是邮局的司机，她在学校做饭", True, id="what they were before"),
        pytest.param("您以前做什么？", "我以前是邮局的司机，她在学校做饭", False, id="asked for what they were"),
        pytest.param("您是怎么当上检查员的？", "我填的第一个志愿就是这个", False, id="how it came"),
        pytest.param("您是怎么走上这条路的？", "大学我学的是会计，毕业后做了四年账", True, id="what was learned"),
        pytest.param("您在大学学什么？", "大学我学的是会计，毕业后做了四年账", False, id="asked for what was learned"),
        pytest.param("您家里是做什么的？", "我爸就是摆摊的，在街上卖面", False, id="asked for the family"),
    ],
)
def test_a_scene_is_no_answer_unless_one_asks_when(question: str, said: str, *, expected: bool) -> None:
    assert only_sets_scene(question, said) is expected


@pytest.mark.parametrize(
    ("question", "key", "others", "expected"),
    [
        pytest.param("问题最后出在哪里？", "出在一个没关心过的地方", ["我在车间坐了三天"], True, id="the verb"),
        pytest.param("有沒有想過收起來？", "去年真的想过", ["我很受伤"], True, id="in either script"),
        pytest.param("问题出在哪里？", "出在湿度", ["问题不大"], True, id="another option has another pair"),
        pytest.param("问题出在哪里？", "出在湿度", ["事情出在去年"], False, id="another option has it too"),
        pytest.param("你们怎么过来的？", "我们就这么熬着", ["他很好"], False, id="light words"),
    ],
)
def test_words_that_only_the_key_shares_with_the_question_tell_it(
    question: str, key: str, others: list[str], *, expected: bool
) -> None:
    assert is_tied_by_words(question, key, others) is expected


@pytest.mark.parametrize(
    ("key", "others", "expected"),
    [
        pytest.param(
            "平地要十二天",
            ("第二天就改回来了", "我当时特别为难", "地方太窄"),
            True,
            id="most others go on from something",
        ),
        pytest.param("平地要十二天", ("我当时特别为难", "地方太窄", "这一行不挣钱"), False, id="one of them does"),
        pytest.param("我说别急", ("平地要十二天", "地方太窄", "这一行不挣钱"), True, id="only the key does"),
        pytest.param("我说别急", ("第二天就改回来了", "地方太窄", "这一行不挣钱"), False, id="the key and another do"),
    ],
)
def test_the_first_words_do_not_mark_the_answer(key: str, others: tuple[str, ...], *, expected: bool) -> None:
    assert opens_unlike(key, others) is expected
