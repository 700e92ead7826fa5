"""The word that a piece opens with is seen where it needs something before it, and told as what it means and does."""

from __future__ import annotations

import re

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.sequences.openings import opening_of, told
from quizzes.distractors.document import Document
from quizzes.question import Localized
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param("可是我不这么看。", "可是", id="but"),
        pytest.param("那是他留下来的。", "那", id="that"),
        pytest.param("那年头没有电。", "", id="those years"),
        pytest.param("那时候我还小。", "", id="at that time"),
        pytest.param("那六天我没有出门。", "", id="six days, told of before"),
        pytest.param("那个年代的钢管很重。", "", id="the years of one's youth, known to all"),
        pytest.param("那段日子我没有出门。", "", id="those days"),
        pytest.param("那六块木头都坏了。", "那", id="six pieces of wood"),
        pytest.param("这个月客人不太多。", "", id="this month"),
        pytest.param("这回我不拿行李了。", "", id="this time"),
        pytest.param("那样一来，危险的就不是一头。", "那样一来", id="in that way"),
        pytest.param("那樣的孩子很多。", "", id="such a one may be of the question"),
        pytest.param("那種遊具，大人都替你決定好了。", "", id="that kind may be of the question"),
        pytest.param("这活儿不好干。", "", id="one's own work, known to all"),
        pytest.param("这门手艺没人学。", "", id="one's own craft"),
        pytest.param("这活动不好办。", "这", id="an event"),
        pytest.param("同样，我也不去。", "同样", id="likewise"),
        pytest.param("同样一场暴雨，机器三十秒给出方案。", "", id="the same, within its own piece"),
        pytest.param("也许他不来了。", "", id="perhaps"),
        pytest.param("也有人不来了。", "也", id="also"),
        pytest.param("何况写错了也没人笑。", "何况", id="let alone"),
        pytest.param("不过是安静一点罢了。", "", id="no more than"),
        pytest.param("不过他没来。", "不过", id="however"),
        pytest.param("学校很大。", "", id="nothing"),
        pytest.param("就赢了四局，队友还在骂。", "", id="only four"),
        pytest.param("就两个人来过。", "", id="only two"),
        pytest.param("就睡着了。", "就", id="then"),
        pytest.param("才是真正的毛病。", "", id="that is the real one, and not what came only then"),
        pytest.param("才听懂了他的话。", "才", id="only then"),
        pytest.param("相反的是他的脾气。", "", id="what is the other way round"),
        pytest.param("相反，他的脾气很好。", "相反", id="on the contrary"),
        pytest.param("這意味著我們都要走。", "這意味著", id="traditional"),
        pytest.param("也就是说，我们都要走。", "也就是说", id="a set phrase"),
        pytest.param("可以先坐一会儿。", "", id="may"),
        pytest.param("可我们都要走。", "可", id="but, in one character"),
        pytest.param("可能他不会来了。", "", id="maybe"),
        pytest.param("可裁缝师傅不肯收。", "可", id="but, before a noun"),
        pytest.param("还有就是路太远。", "还有", id="and there is more"),
        pytest.param("再说，路也太远。", "再说", id="besides"),
        pytest.param("这时候门开了。", "这时候", id="at this time"),
        pytest.param("还有一家在河边。", "", id="there is another"),
        pytest.param("结果最少，却最先被租走。", "", id="a tree that bears least"),
        pytest.param("结果最后他没来。", "结果", id="how it turned out at last"),
        pytest.param("那小老板才二十七岁。", "", id="somebody who was named"),
    ],
)
def test_the_words_that_need_something_before_them_are_seen(source: str, words: str) -> None:
    found = opening_of(Document(passage(source)).spots[0])
    assert (found.words if found is not None else "") == words


def test_an_opening_is_told_as_what_it_means_and_does() -> None:
    found = opening_of(Document(passage("所以我每天都来。")).spots[0])
    assert found is not None
    assert told(found, "②", Localized(ja="①", en="①")) == Localized(
        ja="②の「所以」（だから、それで）は、①を受けて、その結果を述べています。",
        en="所以 (“so”) in ② says what follows from ①.",
    )


def test_what_only_points_is_told_without_a_meaning() -> None:
    found = opening_of(Document(passage("这让我很高兴。")).spots[0])
    assert found is not None
    assert told(found, "②", Localized(ja="①", en="①")).en == "这 in ② refers back to ①."


@pytest.mark.parametrize("row", [pytest.param(row, id=row[0][:12]) for row in rows_of("openings.tsv")])
def test_each_row_says_what_it_does_in_both_languages_or_in_none(row: list[str]) -> None:
    words, does, means_ja, means_en, tells_ja, tells_en = row
    assert re.compile(words).match("") is None
    assert does in {"leads", "joins", "points"}
    assert bool(means_ja) is bool(means_en)
    assert ("{0}" in tells_ja) is ("{0}" in tells_en) is bool(tells_ja)
