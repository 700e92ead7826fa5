"""What a function word says with the very words that it stands with keeps every one of them."""

from __future__ import annotations

import re

import pytest

from quizzes.cloze.anchors import anchor_end
from quizzes.cloze.cue_table import cues
from quizzes.cloze.frame import frames, items
from quizzes.cloze.frame_meaning import constructions
from quizzes.cloze.frame_reasons import function_words
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


def test_not_very_is_not_told_as_not_at_all() -> None:
    told = {pattern: meaning for pattern, meaning in constructions().items() if pattern.startswith("对…不太")}
    assert told
    for pattern, meaning in told.items():
        assert "あまり" in (meaning.ja or ""), pattern
        assert "very" in (meaning.en or ""), pattern


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param("茶叶的价钱一年比一年高。", "比", "年々…", "with every year that passes", id="every year"),
        pytest.param("天气一天比一天冷。", "比", "日に日に…", "day by day", id="every day"),
        pytest.param(
            "这件事他说得很明白。", "得", "「说得很明白」の「…得很明白」は", "…得很明白 means “to … very", id="any verb"
        ),
        pytest.param("这种茶卖得很好。", "得", "「卖得很好」は", "卖得很好 means “to sell", id="its very verb"),
        pytest.param("数字就摆在这里，谁都看得懂。", "在", "…は明らかだ", "there for all to see", id="what is plain"),
        pytest.param("两个杯子摆在这里，谁都能用。", "在", "〜に並べる", "to set out", id="what is set out"),
        pytest.param(
            "我们把品种从九百种减少到六百种。",
            "到",
            "は「…から…に減らす」",
            "means “to reduce from … to …”",
            id="done with ba",
        ),
        pytest.param(
            "去年客人从九百人减少到六百人。", "到", "「…から…に減る」", "“to be reduced from … to …”", id="come about"
        ),
        pytest.param(
            "去年我们从九百人减少到六百人。", "到", "…に減らす」", "to reduce from … to …”", id="done or come about"
        ),
        pytest.param("今年的价钱比去年高。", "比", "〜より高い", "higher than …", id="plain comparison"),
        pytest.param("这把剪刀比我家那把还快。", "比", "よく切れる", "even sharper than …", id="a blade is sharp"),
        pytest.param(
            "这块布的颜色比那块更深。", "比", "（色なら）もっと濃い", "(of a colour) even darker", id="a colour is dark"
        ),
        pytest.param("墙的颜色比门更浅。", "比", "（色なら）もっと薄い", "even lighter than …", id="a colour is light"),
        pytest.param("他的书比一年级的学生还多。", "比", "〜より", "than …", id="a first form is no year"),
        pytest.param(
            "你到底想要什么呢？", "呢", "「到底」（いったい）が答えを強く求め", "到底 (on earth) presses", id="pressed"
        ),
        pytest.param(
            "那我们就从天气说起吧。", "从", "〜から話し始める", "to start (talking) with", id="talked of first"
        ),
        pytest.param("下半年降到了十七度。", "到", "「…に下がる」", "“to fall to …”", id="come to so much"),
        pytest.param("亏损将扩大到六十元。", "到", "「…に広がる」", "“to grow to …”", id="will come to so much"),
        pytest.param("票价我们想降到五块。", "到", "…に下げる」", "to lower to …”", id="wanted to come to so much"),
        pytest.param("离职率回落到百分之四。", "到", "「…まで下がる」", "“to fall back to …”", id="back to so much"),
        pytest.param(
            "一碗面要卖到六十块。",
            "到",
            "「…（の値段）で売れる（売る）」",
            "“to sell for …”",
            id="sold for so much money",
        ),
        pytest.param("太阳还挂在山头上。", "在", "〜に掛かる」", "to hang on …", id="what hangs by itself"),
        pytest.param("他把伞挂在外头。", "在", "〜に掛ける", "“to hang somewhere”", id="outside"),
        pytest.param("画挂在那里很久了。", "在", "〜に掛", "“to hang somewhere”", id="there"),
        pytest.param("他把书摆在我面前。", "在", "〜の前に並べる", "in front of …", id="in front of somebody"),
        pytest.param("据报社统计，客人多了一倍。", "据", "〜の統計によれば", "figures from …", id="figures"),
        pytest.param("据邻居说，他搬走了。", "据", "〜の話によれば", "what … says", id="hearsay"),
        pytest.param("雨从早上六点开始下。", "从", "〜から（し始める）", "starting from …", id="from an hour on"),
        pytest.param("她把邻居的伞送到了车站。", "把", "…を〜に届ける", "to deliver … to …", id="wherever it went"),
        pytest.param(
            "老板对客人特别热情。", "对", "〜にとても親切だ", "to be very warm", id="very, compared with none"
        ),
        pytest.param("学木工得从扫地学起。", "从", "〜から始まる", "to begin from", id="done first"),
        pytest.param("他们为什么不赶快做应用呢？", "呢", "やわらかく結ぶ", "rounded off by 呢", id="not pressed"),
        pytest.param(
            "他们每天给大家发一份材料。",
            "给",
            "「（人）に…を送る、（人）に…を配る」",
            "send … to somebody, to hand",
            id="either",
        ),
    ],
)
def test_a_pattern_is_told_as_a_whole(sentence: str, key: str, ja: str, en: str) -> None:
    document = Document(talk(("甲", sentence, None), language=None))
    [item] = (item for item in items(document, Tally()) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_what_goes_on_with_each_year_is_not_told_as_growing() -> None:
    told = {pattern: meaning.en or "" for pattern, meaning in constructions().items() if "比一" in pattern}
    assert told
    assert not any("more" in meaning for meaning in told.values()), told  # 一年比一年少 is less and less


def test_what_is_settled_is_told_as_given_and_of_no_time() -> None:
    told = {cues()["既然"].meaning.en, function_words()["既然"].en}
    told |= {frame.meaning.en for frame in frames() if frame.keys.fullmatch("既然")}
    assert all("given that" in (text or "") for text in told)


@pytest.mark.parametrize(
    ("source", "verb", "key", "whole"),
    [
        pytest.param("他把钥匙还回去了。", "还", "把", "还回去", id="behind 把, to the end of its complement"),
        pytest.param("他从门口走回去了。", "走", "从", "走", id="behind another word, the verb alone"),
        pytest.param("他把钥匙还给了我。", "还", "把", "还", id="behind 把, without a complement that goes on"),
    ],
)
def test_a_verb_ends_with_its_complement_where_something_is_done_to_an_object(
    source: str, verb: str, key: str, whole: str
) -> None:
    after = re.compile(f"(?P<anchor>{verb})").search(source)
    assert after is not None
    assert source[after.start() : anchor_end(source, after, key)] == whole
