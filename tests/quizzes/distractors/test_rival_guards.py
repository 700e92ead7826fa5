"""A wrong wording must not be found by its look, nor by what the rest of the sentence says."""

from __future__ import annotations

import pytest

from quizzes.distractors.places import BothSides, Side, Site
from quizzes.distractors.rival_guards import fits, is_legible
from quizzes.question import Localized


@pytest.mark.parametrize(
    ("right", "wrong", "is_found"),
    [
        pytest.param(("携帯電話", "手机"), ("テレビ", "电视"), False, id="no kanji on either side"),
        pytest.param(
            ("サービス", "服务"), ("技術", "技术"), True, id="the wrong one would be sought in the shown text"
        ),
        pytest.param(("結果", "结果"), ("目的", "目的"), True, id="the right one stands in the shown text"),
        pytest.param(("もちろん", "当然"), ("実は", "其实"), True, id="an adverb that kanji show to be another"),
        pytest.param(("もちろん", "当然"), ("やはり", "果然"), False, id="adverbs in kana"),
        pytest.param(("夫", "先生"), ("先生", "老师"), False, id="a wrong one whose characters are in the shown text"),
        pytest.param(("毎日", "每天"), ("毎週", "每个星期"), False, id="all share the same character"),
    ],
)
def test_kanji_neither_rule_in_nor_rule_out(right: tuple[str, str], wrong: tuple[str, str], *, is_found: bool) -> None:
    assert is_legible(right, wrong) is is_found


def site(source: str, zh: tuple[str, str], translation: str, other: tuple[str, str]) -> Site:
    start, place = source.index(zh[0]), translation.index(other[0])
    return Site(
        zh=Side(start=start, end=start + len(zh[0]), said=zh[0], others=(zh[1],)),
        other=Side(start=place, end=place + len(other[0]), said=other[0], others=(other[1],)),
        clause=0,
        meanings=(Localized(ja="一", en="one"), Localized(ja="二", en="two")),
    )


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "language", "does_fit"),
    [
        pytest.param(
            "我早就想回来。",
            ("早就", "终于"),
            "とっくに帰りたかったです。",
            ("とっくに", "ようやく"),
            "ja",
            False,
            id="nobody wants something at last",
        ),
        pytest.param(
            "我早就回来了。",
            ("早就", "终于"),
            "とっくに帰りました。",
            ("とっくに", "ようやく"),
            "ja",
            True,
            id="what one has done one may have done at last",
        ),
        pytest.param(
            "你原来做什么？",
            ("原来", "一直"),
            "What did you do originally?",
            ("originally", "always"),
            "en",
            False,
            id="always is never last",
        ),
        pytest.param(
            "你原来做什么？",
            ("原来", "一直"),
            "What did you originally do?",
            ("originally", "always"),
            "en",
            True,
            id="always before a verb",
        ),
        pytest.param(
            "你觉得谁最好？",
            ("觉得", "听说"),
            "誰が一番いいと思いますか。",
            ("と思います", "と聞いています"),
            "ja",
            False,
            id="nobody asks of whom one heard it",
        ),
        pytest.param(
            "你觉得这样好吗？",
            ("觉得", "听说"),
            "これでいいと思いますか。",
            ("と思います", "と聞いています"),
            "ja",
            True,
            id="one may ask whether one heard it",
        ),
        pytest.param(
            "老板要求我马上离开。",
            ("马上", "突然"),
            "The boss demanded that I leave at once.",
            ("at once", "suddenly"),
            "en",
            False,
            id="what is demanded does not befall one",
        ),
        pytest.param(
            "老板听了马上离开。",
            ("马上", "突然"),
            "The boss heard it and left at once.",
            ("at once", "suddenly"),
            "en",
            True,
            id="what somebody does may befall others",
        ),
        pytest.param(
            "您早就看过这本书？",
            ("早就", "当然"),
            "この本はとっくにご覧になりましたか。",
            ("とっくに", "もちろん"),
            "ja",
            False,
            id="what goes without saying is not asked",
        ),
        pytest.param(
            "我早就看过这本书。",
            ("早就", "当然"),
            "この本はとっくに見ました。",
            ("とっくに", "もちろん"),
            "ja",
            True,
            id="what goes without saying is told",
        ),
        pytest.param(
            "你不用喊它，你只要等。",
            ("不用", "不敢"),
            "You don't have to call it, you only have to wait.",
            ("don't have to", "don't dare to"),
            "en",
            False,
            id="what is not needed beside what is",
        ),
        pytest.param(
            "你不用喊它，它听得见。",
            ("不用", "不敢"),
            "You don't have to call it, it can hear you.",
            ("don't have to", "don't dare to"),
            "en",
            True,
            id="what is not needed by itself",
        ),
        pytest.param(
            "当然，事情没有那么浪漫。",
            ("当然", "也许"),
            "もちろん、ロマンチックではありません。",
            ("もちろん", "もしかすると"),
            "ja",
            False,
            id="a doubt before a plain ending",
        ),
        pytest.param(
            "当然，他会来。",
            ("当然", "也许"),
            "もちろん、彼は来るでしょう。",
            ("もちろん", "もしかすると"),
            "ja",
            True,
            id="a doubt before an ending of doubt",
        ),
        pytest.param(
            "也许他会来。",
            ("也许", "当然"),
            "たぶん彼は来るかもしれません。",
            ("たぶん", "もちろん"),
            "ja",
            False,
            id="a certainty before an ending of doubt",
        ),
        pytest.param(
            "其实刚好相反。",
            ("刚好", "果然"),
            "実はちょうど逆です。",
            ("ちょうど", "案の定"),
            "ja",
            False,
            id="what was expected behind 其实",
        ),
        pytest.param(
            "但是刚好相反。",
            ("刚好", "果然"),
            "しかしちょうど逆です。",
            ("ちょうど", "案の定"),
            "ja",
            True,
            id="what was expected behind another word",
        ),
        pytest.param(
            "这里不能一下子拉透。",
            ("一下子", "终于"),
            "ここは一気に切ってはいけません。",
            ("一気に", "ようやく"),
            "ja",
            False,
            id="an outcome of what is forbidden",
        ),
        pytest.param(
            "我们一下子拉透了。",
            ("一下子", "终于"),
            "私たちは一気に切りました。",
            ("一気に", "ようやく"),
            "ja",
            True,
            id="an outcome of what is done",
        ),
        pytest.param(
            "太安静的时候，往往是机器停了。",
            ("往往", "总是"),
            "静かなときは、たいてい機械が止まっています。",
            ("たいてい", "いつも"),
            "ja",
            False,
            id="总是 before 是",
        ),
        pytest.param(
            "太安静的时候，机器往往停了。",
            ("往往", "总是"),
            "静かなときは、機械がたいてい止まっています。",
            ("たいてい", "いつも"),
            "ja",
            True,
            id="总是 before a verb",
        ),
        pytest.param(
            "老师来了，学生也来了。",
            ("学生", "老师"),
            "先生が来て、生徒も来ました。",
            ("生徒", "先生"),
            "ja",
            False,
            id="a word that stands in the sentence already",
        ),
        pytest.param(
            "白天大概八到九床。",
            ("大概", "正好"),
            "About eight or nine beds by day.",
            ("About", "Exactly"),
            "en",
            False,
            id="an exact range",
        ),
        pytest.param(
            "手里大约得有两三亿。",
            ("大约", "至少"),
            "About two or three hundred million.",
            ("About", "At least"),
            "en",
            False,
            id="the least of a range of neighbours",
        ),
        pytest.param(
            "白天大概十二床。",
            ("大概", "正好"),
            "About twelve beds by day.",
            ("About", "Exactly"),
            "en",
            True,
            id="an exact number",
        ),
        pytest.param(
            "无论如何，这都有些疯狂。",
            ("无论如何", "其实"),
            "いずれにせよ、これは少しクレージーです。",
            ("いずれにせよ", "実は"),
            "ja",
            False,
            id="a 都 that is left alone",
        ),
        pytest.param(
            "钱多了，耐心反而少了。",
            ("反而", "果然"),
            "金が増えると、かえって忍耐は減るものです。",
            ("かえって", "案の定"),
            "ja",
            False,
            id="as expected, of what is always so",
        ),
        pytest.param(
            "钱多了，耐心反而少了。",
            ("反而", "果然"),
            "金が増えて、かえって忍耐は減りました。",
            ("かえって", "案の定"),
            "ja",
            True,
            id="as expected, of what came about",
        ),
        pytest.param(
            "当然，他可能忘了。",
            ("当然", "可惜"),
            "もちろん、彼は忘れたのかもしれません。",
            ("もちろん", "残念ながら"),
            "ja",
            False,
            id="a pity that it may be so",
        ),
        pytest.param(
            "无论如何，这有些疯狂。",
            ("无论如何", "总之"),
            "いずれにせよ、これは少しクレージーです。",
            ("いずれにせよ", "要するに"),
            "ja",
            True,
            id="no 都",
        ),
    ],
)
def test_a_wording_goes_with_the_rest_of_the_sentence(
    source: str, zh: tuple[str, str], translation: str, other: tuple[str, str], language: str, *, does_fit: bool
) -> None:
    both = BothSides(source=source, translation=translation, language=language)
    assert fits(site(source, zh, translation, other), 0, both) is does_fit
