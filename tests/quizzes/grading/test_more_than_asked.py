"""The right answer with more around it is close, unless what is around it denies it or makes another of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.grading import MoreThanAsked, Verdict, grade
from tests.quizzes.grading.builders import words

if TYPE_CHECKING:
    from quizzes.question import Question

CLOSE, WRONG = Verdict.CLOSE, Verdict.WRONG


def asked(prompt: str, *answers: str) -> Question:
    return replace(words(*answers), prompt=prompt, subtype="authored")


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("他是谁的学生？", "王教授的学生", "他是王教授的学生。", id="a-full-sentence"),
        pytest.param("「王教授の学生」は中国語で？", "王教授的学生", "他是王教授的学生。", id="of-a-japanese-prompt"),
        pytest.param("小丽是谁？", "王教授的学生", "小麗是王教授的學生", id="with-a-name-of-the-prompt"),
        pytest.param("你去哪儿？", "天津", "我去天津。", id="from-ones-own-side"),
        pytest.param("票要＿＿。", "三百五十块", "答案是350元", id="a-price-in-digits"),
        pytest.param("他们几点起床？", "六点半", "他们六点半起床", id="with-words-on-both-sides"),
        pytest.param("他们几点起床？", "六点半", "他们6点半起床", id="in-digits"),
        pytest.param("你有几个姐姐？", "三个", "我有3个姐姐", id="a-number"),
        pytest.param("小明昨天做了什么？", "去看电影", "小明昨天去看电影", id="what-somebody-did"),
        pytest.param("小明昨天做了什么？", "去看电影", "他去看电影了", id="what-has-happened"),
        pytest.param("他今年几岁？", "八岁", "八岁了", id="what-it-has-come-to"),
        pytest.param("一年有几个季节？", "四个", "一年有四个季节", id="a-number-beside-one-of-the-prompt"),
        pytest.param("三个人里谁最高？", "小王", "3个人里小王最高", id="a-number-of-the-prompt-in-digits"),
        pytest.param("阿里在哪儿上学？", "云南大学", "他在云南大学上学", id="with-a-pronoun"),
        pytest.param("你去哪儿？", "天津", "我觉得我去天津吧", id="not-in-so-many-words"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "我爷爷78岁了吧", id="a-sentence-with-a-particle"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "答案是78岁", id="with-a-word-behind"),
        pytest.param("男の人（中国語で）", "男人", "男人吧", id="a-particle"),
        pytest.param("男の人（中国語で）", "男人", "男人吗？", id="in-doubt"),
        pytest.param("男の人（中国語で）", "男人", "是男人", id="is"),
        pytest.param("男の人（中国語で）", "男人", "answer: 男人", id="the-answer"),
        pytest.param("男の人（中国語で）", "男人", "The answer is 男人", id="the-answer-in-words"),
        pytest.param("男の人（中国語で）", "男人", "答案是男人", id="the-answer-in-chinese"),
        pytest.param("男の人（中国語で）", "男人", "答えは男人です。", id="the-answer-in-japanese"),
        pytest.param("男の人（中国語で）", "男人", "我觉得应该是男人吧", id="several"),
        pytest.param("＿＿住在河边。", "男人", "是男人吧", id="in-a-gap"),
        pytest.param("＿＿住在河边。", "男人", "答案是男人住在河边", id="before-a-sentence"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "答案是78", id="a-number-in-digits"),
        pytest.param("「知らない」は？", "不知道", "答案是不知道", id="an-answer-that-denies"),
    ],
)
def test_the_right_answer_with_more_around_it_is_close(prompt: str, answer: str, typed: str) -> None:
    graded = grade(asked(prompt, answer), [typed])
    if (graded.verdict, graded.remarks) != (CLOSE, (MoreThanAsked(expected=answer),)):
        pytest.fail(f"{typed}: {graded}")
    assert graded.credit == 0.5


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("男の人（中国語で）", "男人", "不是男人", id="denied"),
        pytest.param("男の人（中国語で）", "男人", "男人不", id="denied-behind"),
        pytest.param("男の人（中国語で）", "男人", "答案不是男人", id="denied-as-the-answer"),
        pytest.param("男の人（中国語で）", "男人", "男人不是", id="denied-in-two"),
        pytest.param("男の人（中国語で）", "男人", "不是男人吧", id="denied-with-a-particle"),
        pytest.param("男の人（中国語で）", "男人", "not 男人", id="denied-in-english"),
        pytest.param("男の人（中国語で）", "男人", "男人ではない", id="denied-in-japanese"),
        pytest.param("男の人（中国語で）", "男人", "女人和男人", id="one-of-two"),
        pytest.param("男の人（中国語で）", "男人", "是女人还是男人", id="either"),
        pytest.param("男の人（中国語で）", "男人", "女人，是男人", id="another-before"),
        pytest.param("男の人（中国語で）", "男人", "老男人", id="another-word"),
        pytest.param("男の人（中国語で）", "男人", "男人的", id="of-it"),
        pytest.param("他是谁的学生？", "王教授的学生", "没有王教授的学生", id="there-is-none"),
        pytest.param("他是谁的学生？", "王教授的学生", "他不是王教授的学生", id="a-sentence-that-denies"),
        pytest.param("他是谁的学生？", "王教授的学生", "他以前是王教授的学生", id="no-more"),
        pytest.param("他是谁的学生？", "王教授的学生", "他是王教授的学生的爸爸", id="somebody-of-it"),
        pytest.param("阿里在哪儿上学？", "云南大学", "他不在云南大学上学", id="not-there"),
        pytest.param("阿里在哪儿上学？", "云南大学", "他妈妈在云南大学上学", id="somebody-else"),
        pytest.param("他是不是学生？", "学生", "他是大学生", id="a-longer-word"),
        pytest.param("你有几个姐姐？", "三个", "我有十三个姐姐", id="a-longer-number"),
        pytest.param("你有几个姐姐？", "三个", "我没有三个姐姐", id="not-so-many"),
        pytest.param("小明昨天做了什么？", "去看电影", "小明昨天没去看电影", id="what-somebody-did-not"),
        pytest.param("小明昨天做了什么？", "去看电影", "小红去看电影了", id="what-somebody-else-did"),
        pytest.param("男の人（中国語で）", "男人", "男人了", id="what-has-come-to-be"),
        pytest.param("一年有几个季节？", "四个", "一年有十四个季节", id="a-longer-number-beside-one-of-the-prompt"),
        pytest.param("一年有几个季节？", "四个", "两年有四个季节", id="another-number-of-the-prompt"),
        pytest.param("男の子（中国語で）", "男", "是男", id="one-character"),
        pytest.param("これは何の動物？", "猫", "答案是猫", id="one-character-after-a-word"),
        pytest.param("我吃了＿＿蛋糕。", "三块", "答案是3元", id="a-piece-is-no-price"),
        pytest.param("次の月は？", "二月", "是两月", id="two-months-are-not-the-second"),
        pytest.param("（否定）", "不是", "是不是", id="asked-whether"),
        pytest.param("＿＿住在河边。", "男人", "男人不住在河边", id="a-sentence-that-says-no"),
        pytest.param("男人很多，＿＿也是。", "男人", "男人很多，女人也是", id="where-the-prompt-has-it"),
    ],
)
def test_what_denies_or_changes_the_answer_is_wrong(prompt: str, answer: str, typed: str) -> None:
    assert grade(asked(prompt, answer), [typed]).verdict is WRONG


@settings(deadline=None)
@given(
    before=st.text(alphabet="他是我答案就应该女王很也叫", max_size=5),
    after=st.text(alphabet="吧啊了吗呢他是很的", max_size=3),
    denial=st.sampled_from("不没未别非"),
    place=st.integers(0, 5),
)
def test_no_answer_that_is_denied_earns_anything(before: str, after: str, denial: str, place: int) -> None:
    denied = f"{before[:place]}{denial}{before[place:]}男人{after}"
    assert grade(asked("他是谁？", "男人"), [denied]).verdict is WRONG
