"""A prompt with a gap is a sentence, or says that it goes on."""

from __future__ import annotations

import pytest

from quizzes.cloze.prompts import ended, gap_prompt
from quizzes.question import GAP

LONG = (
    "我家门前有一条河，河边有一棵树，树下有一把椅子，椅子上坐着一位老人，"
    "老人手里拿着一本旧书，书里夹着一张照片，照片上是他的妻子。"
)


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        pytest.param("有了一半＿＿", "有了一半＿＿。", id="no stop at all"),
        pytest.param("一家没有变化，", "一家没有变化。", id="a comma"),
        pytest.param("这是＿＿吗？", "这是＿＿吗？", id="a question"),
        pytest.param("他说：“＿＿。”", "他说：“＿＿。”", id="a quotation"),
    ],
)
def test_a_prompt_ends_like_a_sentence(prompt: str, shown: str) -> None:
    assert ended(prompt) == shown


@pytest.mark.parametrize(
    ("word", "is_whole", "end"),
    [
        pytest.param("椅子", True, "妻子。", id="whole beside its translation"),
        pytest.param("旧书", False, "妻子。", id="to the end where that is near"),
        pytest.param("一条河", False, "……", id="cut, and it says so"),
    ],
)
def test_a_long_sentence_is_cut_where_it_need_not_be_shown_whole(word: str, end: str, *, is_whole: bool) -> None:
    start = LONG.index(word)
    prompt = gap_prompt(LONG, start, start + len(word), is_whole=is_whole)
    assert GAP in prompt
    assert prompt.endswith(end)
    assert "，……" not in prompt


def test_what_is_shown_begins_with_nothing_that_leans_on_the_words_before() -> None:
    sentence = (
        "后来我们在家里找出了当年那张旧的检查单，才发现问题根本不在外婆身上，"
        "那副眼镜从来没有人替她调过，她也没有对我们说。"
    )
    start = sentence.index("从来")
    assert gap_prompt(sentence, start, start + 2, is_whole=False).startswith("后来")


def test_the_first_of_a_list_says_that_the_list_goes_on() -> None:
    sentence = (
        "店里这些年一直没有搬走，原因有好几个，第一是房租便宜，房东又是我的老同学；"
        "第二是门口那条路虽然很窄，可是每天早上都有很多学生走过，他们都认识我们的招牌，也喜欢进来坐一会儿，看看书，喝一杯茶再回家去。"
    )
    start = sentence.index("房东")
    assert gap_prompt(sentence, start, start + 2, is_whole=False).endswith("老同学……")


_MANY, _ONE = "他一天要修四十双鞋，就不可能为每一双鞋发愁，", "可是对穿鞋的那个人来说，这却是他唯一的一双鞋，"
_REST = "要是修坏了，冬天就只好穿着夏天的鞋出门，走到哪儿都让人看，所以我总劝年轻的徒弟慢一点，再慢一点。"


@pytest.mark.parametrize(
    ("sentence", "word", "end"),
    [
        pytest.param(f"{_MANY}否则做不下去；{_ONE}{_REST}", "发愁", "否则做不下去。", id="what opens a new thought"),
        pytest.param(f"{_MANY}{_ONE}{_REST}", "发愁", "发愁……", id="what waits for more"),
        pytest.param(f"{_MANY}{_ONE}{_REST}", "穿鞋", "这却是他唯一的一双鞋……", id="what its own clause waits for"),
    ],
)
def test_a_part_ends_before_a_clause_that_says_nothing_yet(sentence: str, word: str, end: str) -> None:
    start = sentence.index(word)
    shown = gap_prompt(sentence, start, start + len(word), is_whole=False)
    assert shown.replace(GAP, word).endswith(end)


def test_a_sentence_that_is_read_at_a_glance_is_shown_whole() -> None:
    sentence = "我听了很受触动，就开了一门课，叫“写信课”，每两个礼拜写一封，用纸写，贴邮票寄出去。"
    start = sentence.index("邮票")
    assert gap_prompt(sentence, start, start + 2, is_whole=False) == sentence.replace("邮票", GAP)
