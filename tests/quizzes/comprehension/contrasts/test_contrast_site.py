"""A contrast is found where a sentence asserts it plainly, and each half is what the text has of it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_site import opposite_of_both, site_of


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        pytest.param("我们要的不是钱，而是时间。", True, id="asserted"),
        pytest.param("我们要的不是钱，而是时间？", False, id="asked"),
        pytest.param("如果开店，我们要的不是钱，而是时间。", False, id="under a condition before it"),
        pytest.param("去年开店，我们要的不是钱，而是时间。", True, id="behind a time"),
        pytest.param("没有人要的不是钱，而是时间。", False, id="denied of nobody"),
        pytest.param("中午必须睡半个小时，不睡罚站。", False, id="what comes of it where one does not"),
        pytest.param("铃响起来就是上课，不响就是休息。", False, id="what comes of it where something is so or not"),
        pytest.param("这家店不大方，大气。", False, id="an adjective on both sides is no verb"),
        pytest.param("我这么说不是针对谁，而是着急。", False, id="anybody, whom one only denies"),
        pytest.param("我要的不是拿什么奖，而是时间。", False, id="anything, which one only denies"),
        pytest.param("比赛看的不是今天谁跑得快，而是以后谁跑得久。", True, id="which of them, on both sides"),
    ],
)
def test_a_contrast_is_asserted(source: str, *, is_found: bool) -> None:
    assert (site_of(source) is not None) is is_found


@pytest.mark.parametrize(
    ("source", "frame"),
    [
        pytest.param("我们要的不是钱，而是时间。", "不是A，而是B", id="not the one"),
        pytest.param("我们要的并非钱，而是时间。", "并非A，而是B", id="not the one, in writing"),
        pytest.param("我们要的并不是钱，而是时间。", "并不是A，而是B", id="not at all the one"),
        pytest.param("难的倒不是钱，是时间。", "倒不是A，是B", id="not so much the one"),
        pytest.param("我们要的其实不是钱，而是时间。", "不是A，而是B", id="an adverb that is none of the denial"),
        pytest.param("我们要的是时间，而不是钱。", "是B，而不是A", id="the other first"),
    ],
)
def test_a_contrast_is_named_as_the_text_words_it(source: str, frame: str) -> None:
    site = site_of(source)
    assert site is not None
    assert site.frame == frame


@pytest.mark.parametrize(
    ("source", "subject", "a", "b"),
    [
        pytest.param("我们去小城市，不是图便宜，而是图安静。", "", "图便宜", "图安静", id="no reason"),
        pytest.param("看书的时候，不是记故事，而是想问题。", "", "记故事", "想问题", id="a time of nobody"),
        pytest.param(
            "看书的时候，我做的不是记故事，而是想问题。",
            "看书的时候，我做的",
            "记故事",
            "想问题",
            id="a time of somebody",
        ),
        pytest.param(
            "所以看书的时候，我心里记的不是故事，而是问题。",
            "看书的时候，我心里记的",
            "故事",
            "问题",
            id="a time, without what ties it",
        ),
        pytest.param("我们靠的不是靠运气，而是人缘。", "我们靠的", "运气", "人缘", id="a verb said twice"),
        pytest.param("我们靠的不是靠山，而是人缘。", "我们靠的", "靠山", "人缘", id="a word of two characters"),
        pytest.param("学校的目标不是目录的厚薄，而是内容。", "学校的目标", "目录的厚薄", "内容", id="no verb"),
        pytest.param("的不是钱财，而是时间。", "的", "钱财", "时间", id="a subject that is cut off"),
    ],
)
def test_the_halves_are_of_the_subject(source: str, subject: str, a: str, b: str) -> None:
    found = site_of(source)
    assert found is not None
    assert (found.subject, found.a, found.b) == (subject, a, b)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("不做饭", "不洗碗", None, id="both denied"),
        pytest.param("不忙", "不累", ("既是不忙，也是不累", "既不是不忙，也不是不累"), id="single adjectives"),
        pytest.param("不", "不", ("既是不，也是不", "既不是不，也不是不"), id="nothing but a negation"),
        pytest.param("没有钱", "做饭", None, id="not to have"),
        pytest.param("不做饭", "有钱", None, id="one of them denied"),
    ],
)
def test_both_hold_or_neither_does(a: str, b: str, expected: tuple[str, str] | None) -> None:
    assert opposite_of_both(a, b) == expected


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        pytest.param("他们搬走不是因为房租贵，是因为路远。", False, id="two reasons"),
        pytest.param("我夜里开店不是喜欢安静，是因为白天太热。", False, id="a reason beside what one likes"),
        pytest.param("第一天摔倒不是胆子小，是他眼睛看天。", False, id="what somebody does beside how he is"),
        pytest.param("关门的不是店家，是我们自己。", True, id="who it is"),
        pytest.param("我最看重的不是他的手艺，是他的耐心。", True, id="what is somebody's"),
    ],
)
def test_only_two_of_one_sort_are_set_against_each_other(source: str, *, is_found: bool) -> None:
    assert (site_of(source) is not None) is is_found
