"""What would be offered beside a gap is put into a sentence and its translation where both can say it."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.gap_swaps import gap_swaps
from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides


def both_of(source: str, translation: str, language: str, *rivals: str) -> BothSides:
    """Take a sentence with its words parted by blanks, and the words beside the first of them that is asked for."""
    words = tuple(source.split())
    [word, *others] = rivals
    return BothSides(
        source="".join(words),
        translation=translation,
        language=language,
        words=words,
        rivals=((word, tuple(others)),),
    )


@pytest.mark.parametrize(
    ("source", "translation", "language", "rivals", "expected"),
    [
        pytest.param(
            "塔 上 装 了 传感器 。",
            "塔にセンサーを取り付けました。",
            "ja",
            ("传感器", "监视器", "天线"),
            ("モニター", "アンテナ"),
            id="in Japanese",
        ),
        pytest.param(
            "我们 有 三百 个 仓库 。",
            "We have three hundred warehouses.",
            "en",
            ("仓库", "车间", "基地"),
            ("workshops", "bases"),
            id="in English, as many of them",
        ),
        pytest.param(
            "那 栋 楼 没有 电梯 。",
            "That block has no lift.",
            "en",
            ("电梯", "阳台", "大厅"),
            ("balcony", "hall"),
            id="a word of whose gloss nothing is said but what stands before a bracket",
        ),
        pytest.param(
            "那里 有 收音机 。",
            "There is a radio there.",
            "en",
            ("收音机", "洗衣机", "手机"),
            ("washing machine", "mobile phone"),
            id="two words of English",
        ),
        pytest.param(
            "我 旁边 的 可能 是 老板 。",
            "隣にいるのは社長かもしれません。",
            "ja",
            ("老板", "教练"),
            ("コーチ",),
            id="before what says that it may be so",
        ),
    ],
)
def test_a_noun_gives_way_to_what_a_gap_would_offer(
    source: str, translation: str, language: str, rivals: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    [site] = [site for site in sites(both_of(source, translation, language, *rivals)) if site.zh.said == rivals[0]]
    assert site.other.others == expected
    assert site.is_of_field


@pytest.mark.parametrize(
    ("source", "translation", "rivals"),
    [
        pytest.param(
            "口袋 里 有 纸 。", "There is paper in the pocket.", ("口袋", "袜子", "手套"), id="before a place"
        ),
        pytest.param("它 在 柜台 后面 。", "It is behind the counter.", ("柜台", "地板", "柜子"), id="beside a place"),
        pytest.param("我 用 轮椅 推 他 。", "I push him in a wheelchair.", ("轮椅", "假牙", "轮船"), id="a means"),
        pytest.param("他 是 丈夫 。", "He is a husband.", ("丈夫", "妻子", "新郎"), id="a person whom 他 tells"),
        pytest.param(
            "我 装 了 一个 软盘 ， 考过 它 三十道 题 。",
            "I installed a floppy disk and gave it thirty questions.",
            ("软盘", "窗帘", "插座"),
            id="a thing of which more is told",
        ),
        pytest.param("老人 来 了 。", "An old person came.", ("老人", "儿童"), id="with a plural of its own"),
        pytest.param(
            "他 买 了 轮椅 。", "He bought wheelchairs.", ("轮椅", "假牙"), id="beside what is a plural already"
        ),
        pytest.param("大姐 卖 豆腐 。", "The woman sells tofu.", ("豆腐", "香肠", "饼干"), id="what is not counted"),
        pytest.param("骨头 很 硬 。", "Bones are hard.", ("骨头", "皮肤"), id="beside what is not counted"),
        pytest.param("那 是 幻方 。", "That is a square.", ("幻方", "三角"), id="a word that our table has not"),
    ],
)
def test_a_noun_stays_where_something_else_tells_it(source: str, translation: str, rivals: tuple[str, ...]) -> None:
    assert not list(gap_swaps(both_of(source, translation, "en", *rivals)))


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我 常 用 电脑 。", id="what is used"),
        pytest.param("我 拿 了 电脑 。", id="what is taken"),
        pytest.param("它 坏 了 ， 我 想 买 电脑 。", id="what is told of something before it"),
    ],
)
def test_what_is_used_for_nothing_named_is_no_means(source: str) -> None:
    assert list(gap_swaps(both_of(source, "I have a computer.", "en", "电脑", "手表")))
