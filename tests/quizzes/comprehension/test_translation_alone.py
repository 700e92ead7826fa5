"""A translation that is read alone points to nothing that is not shown, and goes on from nothing."""

from __future__ import annotations

import pytest

from quizzes.comprehension.translation_alone import told_after, told_alone


@pytest.mark.parametrize(
    ("language", "translation", "told"),
    [
        pytest.param(
            "ja", "裏に畑があって、静かそうに見えます。", "裏に畑があって、静かそうに見えます。", id="looks quiet"
        ),
        pytest.param(
            "ja", "しかし、畑の手入れには時間がかかります。", "畑の手入れには時間がかかります。", id="a tie of its own"
        ),
        pytest.param(
            "ja", "大人であれ子どもであれ、入れません。", "大人であれ子どもであれ、入れません。", id="whoever it is"
        ),
        pytest.param(
            "ja", "机と椅子のどちらにも名前があります。", "机と椅子のどちらにも名前があります。", id="both are named"
        ),
        pytest.param(
            "ja", "土曜の夜はお客がいちばん多いです。", "土曜の夜はお客がいちばん多いです。", id="guests by night"
        ),
        pytest.param("en", "But the shop stays open until midnight.", "The shop stays open until midnight.", id="But"),
        pytest.param(
            "en",
            "I folded the letter and handed it to a young man.",
            "I folded the letter and handed it to a young man.",
            id="it, after what it is",
        ),
        pytest.param(
            "en", "The tailor shut his shop at the end of May.", "The tailor shut his shop at the end of May.", id="his"
        ),
    ],
)
def test_what_is_read_alone(language: str, translation: str, told: str) -> None:
    assert told_alone(translation, language) == told


@pytest.mark.parametrize(
    ("language", "translation"),
    [
        pytest.param("ja", "その年、父は三十八歳で仕事がありませんでした。", id="that year"),
        pytest.param("ja", "だから毎週日曜は自分の手でひいています。", id="so"),
        pytest.param("ja", "しかし何年も水に浸かっていたので丸くなりました。", id="a tie without a comma"),
        pytest.param("ja", "朝早くから並ぶ人がいるからです。", id="a reason"),
        pytest.param("ja", "どうして早く起きるのですか。", id="a question"),
        pytest.param("ja", "今日は四コマの授業をしました。", id="today"),
        pytest.param("ja", "前の二つの場合には、水をやっても枯れるだけです。", id="two of those told before"),
        pytest.param("ja", "上に挙げた三点は、どの店でも同じことが言えます。", id="three points told above"),
        pytest.param("en", "In the first two cases watering does more harm than good.", id="two cases told before"),
        pytest.param("en", "He mended the clock in less than an hour.", id="he"),
        pytest.param("en", "Then we phoned the owner of the house.", id="then"),
        pytest.param("ja", "全部で六台だめにして、いつも春に壊れました。", id="six of what"),
        pytest.param("ja", "五十個ほどです。小さいものは二十元です。", id="fifty of what"),
        pytest.param("ja", "土曜の夜がいちばん多くて、月曜がいちばん少ないです。", id="most of whom"),
        pytest.param("en", "The first year it had shrunk by ten metres.", id="it, after a time"),
        pytest.param("en", "In winter it shrank by more than ten metres.", id="it, after a season"),
        pytest.param("en", "The landlord wanted to sell them. I stopped him.", id="them, who are not the landlord"),
        pytest.param("en", "Five years went by and we were still there.", id="there"),
        pytest.param("en", "For nine people out of ten, all three have one.", id="three and one of what"),
    ],
)
def test_what_is_not_read_alone(language: str, translation: str) -> None:
    assert told_alone(translation, language) is None


@pytest.mark.parametrize(
    ("language", "translation", "is_told"),
    [
        pytest.param(
            "ja", "その年、父は三十八歳で仕事がありませんでした。", True, id="what it points to is read before"
        ),
        pytest.param("ja", "朝早くから並ぶ人がいるからです。", False, id="a reason of what is not told"),
        pytest.param("ja", "これが越流です。昨年は六十四回起きました。", False, id="what closes the sentence before"),
        pytest.param("ja", "これは昨年六十四回起きたことなのです。", True, id="a whole sentence"),
        pytest.param(
            "en", "This is what we call an overflow. Last year it happened 64 times.", False, id="the same in English"
        ),
        pytest.param("en", "This is what happened 64 times last year.", True, id="a whole sentence in English"),
    ],
)
def test_what_is_read_after_what_leads_to_it(language: str, translation: str, *, is_told: bool) -> None:
    assert (told_after(translation, language) is not None) is is_told


def test_what_is_told_of_who_speaks_is_none_of_the_words() -> None:
    told = told_after("（時計を見て）父は三十八歳まで仕事がありませんでした。", "ja")
    assert told == "父は三十八歳まで仕事がありませんでした。"
