"""A number is changed in a translation only where it stands once, and into one that is written as it is."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.translated_numbers import other_half, other_number


@pytest.mark.parametrize(
    ("source", "said", "other", "language", "translation", "changed"),
    [
        pytest.param(
            "他们租了四间房", "四间", "六间", "ja", "部屋を四つ借りました。", "部屋を六つ借りました。", id="a thing"
        ),
        pytest.param(
            "票价三百块钱", "三百块钱", "四百块钱", "ja", "切符は300元です。", "切符は400元です。", id="in digits"
        ),
        pytest.param(
            "二〇一五年开业", "二〇一五年", "二〇一七年", "ja", "二〇一五年に開店。", "二〇一七年に開店。", id="a year"
        ),
        pytest.param(
            "星期三休息", "星期三", "星期五", "ja", "水曜日は休み。", "金曜日は休み。", id="a day of the week"
        ),
        pytest.param("房租两百块", "两百块", "三百块", "ja", "家賃は二百元。", "家賃は三百元。", id="两 and 二"),
        pytest.param(
            "星期三休息", "星期三", "星期五", "en", "We rest on Wednesday.", "We rest on Friday.", id="Wednesday"
        ),
        pytest.param(
            "三月开学", "三月", "四月", "en", "School begins in March.", "School begins in April.", id="a month"
        ),
        pytest.param(
            "等了六个小时", "六个小时", "八个小时", "en", "We waited six hours.", "We waited eight hours.", id="words"
        ),
        pytest.param("卖四千二", "四千二", "五千二", "en", "It sells for 4,200.", "It sells for 5,200.", id="a comma"),
        pytest.param(
            "还差两个人", "两个人", "三个人", "ja", "なお二人足りません。", "なお三人足りません。", id="no polite お"
        ),
        pytest.param(
            "一包十二块八", "十二块八", "十五块八", "ja", "1袋12元8角です。", "1袋15元8角です。", id="with its tenths"
        ),
        pytest.param("一共两万人", "两万人", "三万人", "ja", "全部で2万人。", "全部で3万人。", id="in 万"),
    ],
)
def test_a_number_is_changed(source: str, said: str, other: str, language: str, translation: str, changed: str) -> None:
    place = other_number(source, said, other, translation, language)
    assert place is not None
    assert translation[: place.start] + place.other + translation[place.end :] == changed
    assert translation[place.start : place.end] == place.said


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("He bought three broken umbrellas.", "three", id="no word that tells what they are like"),
        pytest.param("He bought three umbrellas.", "three umbrellas", id="what is counted"),
        pytest.param("He bought three as well.", "three", id="no small word"),
        pytest.param("He hired three people.", "three people", id="people"),
    ],
)
def test_a_number_is_read_with_what_it_counts_alone(translation: str, said: str) -> None:
    place = other_number("他买了三把", "三把", "五把", translation, "en")
    assert place is not None
    assert place.said == said


@pytest.mark.parametrize(
    ("source", "said", "other", "language", "translation"),
    [
        pytest.param("重三十斤", "三十斤", "四十斤", "ja", "重さは十五キロです。", id="reckoned in another measure"),
        pytest.param("四间房住四个人", "四间", "六间", "ja", "四つの部屋に四人。", id="said twice"),
        pytest.param("四间房，六个人", "四间", "六间", "ja", "四部屋に六人。", id="the other is there"),
        pytest.param("有九间", "九间", "十一间", "ja", "九つあります。", id="nothing has eleven つ"),
        pytest.param("占三分之二", "三", "四", "ja", "三分の二を占めます。", id="a part of a fraction"),
        pytest.param("有一间", "一间", "两间", "ja", "一間あります。", id="an article more often"),
        pytest.param(
            "来了两百多人", "两百多人", "三百多人", "en", "Two hundred and ten people came.", id="a longer number"
        ),
        pytest.param("来了两位客人", "两位", "三位", "ja", "お客さまがお二人見えました。", id="politely said"),
        pytest.param("五六个", "五六个", "七八个", "ja", "五、六個です。", id="two that leave it open"),
        pytest.param("收了九十来本", "九十来本", "八十来本", "en", "Some ninety came in.", id="about so many"),
        pytest.param("写了三版", "三版", "两版", "en", "I wrote three, and lived in all.", id="all, which two are not"),
        pytest.param("写了两版", "两版", "三版", "ja", "二通り書き、どちらも捨てた。", id="either of two"),
    ],
)
def test_a_number_stays(source: str, said: str, other: str, language: str, translation: str) -> None:
    place = other_number(source, said, other, translation, language)
    assert place is None or not place.other


@pytest.mark.parametrize(
    ("text", "translation", "others"),
    [
        pytest.param("他三点半下班", "三時半に帰ります。", {"四点半": "四時半", "两点半": "二時半"}, id="half past"),
        pytest.param("她等了一年半", "一年半待ちました。", {"两年半": "二年半"}, id="a year and a half"),
        pytest.param("凌晨一点多到家", "一時過ぎに着きました。", {"两点多": "二時過ぎ"}, id="no hour before one"),
        pytest.param("晚上十二点半关门", "12時半に閉まります。", {"十一点半": "11時半"}, id="no hour after twelve"),
        pytest.param("他三点半来，四点半走", "三時半に来て四時半に帰ります。", {}, id="two of them"),
        pytest.param("他三点半下班", "夕方に帰ります。", {}, id="not told"),
        pytest.param("三点半以前下班", "三時半までに帰ります。", {}, id="some hour before it"),
    ],
)
def test_an_hour_with_a_half_is_changed(text: str, translation: str, others: dict[str, str]) -> None:
    assert {other: place.other for _, _, other, place in other_half(text, translation, "ja")} == others
