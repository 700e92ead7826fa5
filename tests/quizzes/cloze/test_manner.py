"""What 得 joins to a verb is told as how something is done, where that can be said."""

from __future__ import annotations

import pytest

from quizzes.cloze.manner import manner_of


@pytest.mark.parametrize(
    ("verb", "anchor", "ja", "en"),
    [
        pytest.param("跑", "早", "早く〜する", "to … early", id="a bare word"),
        pytest.param("说", "很清楚", "とてもはっきり〜する", "to … very clearly", id="with its degree"),
        pytest.param("唱", "很好", "とてもよく〜する、とても上手に〜する", "to … very well", id="two glosses"),
        pytest.param("跑", "更快", "もっと速く〜する", "to … faster", id="one word in English"),
        pytest.param("学", "更认真", "もっとまじめに〜する", "to … more earnestly", id="more of it"),
        pytest.param("过", "好", "いい暮らしをする、幸せに暮らす", "to live well", id="to live"),
        pytest.param(
            "过",
            "挺好",
            "なかなかいい暮らしをする、なかなか幸せに暮らす",
            "to live quite well",
            id="to live, by degree",
        ),
        pytest.param(
            "过", "更好", "もっといい暮らしをする、もっと幸せに暮らす", "to live better", id="to live, compared"
        ),
        pytest.param("坏", "慢", "だめになるのが遅い", "to break down or go bad slowly", id="no deed"),
        pytest.param(
            "坏", "更慢", "だめになるのがもっと遅い", "to break down or go bad more slowly", id="no deed, compared"
        ),
        pytest.param("卖", "很好", "とてもよく売れる", "to sell very well", id="to be sold"),
        pytest.param(
            "下", "很大", "（雨や雪が）とても強く降る", "to fall very heavily (said of rain or snow)", id="to rain"
        ),
        pytest.param("住", "很远", "とても遠い所に住む", "to live very far away", id="where one lives"),
        pytest.param("离", "太远", "あまりに遠く離れている", "to be too far away", id="a distance"),
        pytest.param("卖", "最快", "いちばん早く売れる", "to sell fastest", id="what is sold first"),
        pytest.param("写", "很大", "とても大きく〜する", "to … very large", id="in large letters"),
        pytest.param("定", "很高", "とても高く〜する", "to … very high", id="a price"),
        pytest.param("跑", "很远", "とても遠くまで〜する", "to … very far", id="how far one runs"),
        pytest.param("嫁", "很远", "とても遠くへ嫁ぐ", "to marry very far away", id="where one marries"),
    ],
)
def test_how_something_is_done_is_told(verb: str, anchor: str, ja: str, en: str) -> None:
    told = manner_of(verb, anchor)
    assert told is not None
    assert (told.ja, told.en) == (ja, en)


@pytest.mark.parametrize(
    ("verb", "anchor", "behind", "ja", "en"),
    [
        pytest.param("跑", "慢", "了。", "ゆっくり〜する", "to … slowly", id="no amount"),
        pytest.param("走", "慢", "一点儿", "ゆっくり〜する", "to … slowly", id="a bit, as one asks for"),
    ],
)
def test_by_how_much_is_told(verb: str, anchor: str, behind: str, ja: str, en: str) -> None:
    told = manner_of(verb, anchor, behind)
    assert told is not None
    assert (told.ja, told.en) == (ja, en)


def test_an_amount_leaves_words_of_a_verb_alone() -> None:
    assert manner_of("长", "高", "了三厘米") is None


@pytest.mark.parametrize(
    ("verb", "anchor"),
    [
        pytest.param("做", "最努力", id="most hard"),
        pytest.param("说", "太好", id="how good it is, and not that it is too good"),
        pytest.param("睡", "太好", id="how well, and not that it is too well"),
        pytest.param("放", "很远", id="what is put does not reach far"),
        pytest.param("用", "很少", id="little is no manner"),
        pytest.param("说", "很详细", id="very in detail"),
        pytest.param("说", "不太详细", id="not very in detail"),
        pytest.param("吃", "香", id="a word that no table has"),
        pytest.param("站", "很好", id="no skill"),
        pytest.param("站", "好", id="no skill, without a degree"),
        pytest.param("站", "不太好", id="no skill, denied"),
        pytest.param("老", "很快", id="nothing that is done"),
        pytest.param("卖", "越来越快", id="to sell more and more fast"),
        pytest.param("住", "更远", id="to live farther away"),
        pytest.param("离", "不太远", id="not to be very far"),
    ],
)
def test_what_cannot_be_said_well_is_not_told(verb: str, anchor: str) -> None:
    assert manner_of(verb, anchor) is None
