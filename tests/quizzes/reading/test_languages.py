from __future__ import annotations

import pytest

from quizzes.reading.languages import Language, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("我们不去。", Language.CHINESE, id="simplified"),
        pytest.param("發展很重要", Language.CHINESE, id="traditional"),
        pytest.param("二〇一五年，女儿出生以后。", Language.CHINESE, id="zero"),
        pytest.param("他說這裏的衆人都走了。", Language.CHINESE, id="hong-kong"),
        pytest.param("他说「ありがとう」就走了。", Language.CHINESE, id="kana-in-quotes"),
        pytest.param("鲜の每日很好喝", Language.CHINESE, id="decorative-no"),
        pytest.param("市場に参入する", Language.JAPANESE, id="kana"),
        pytest.param("経済発展", Language.JAPANESE, id="forms-of-japan"),
        pytest.param("“下场”はここでは別の意味であり", Language.JAPANESE, id="hanzi-in-quotes"),
        pytest.param("「はい」「いいえ」", Language.JAPANESE, id="only-quotes"),
        pytest.param(
            "「誰かになりたくない」――半導体起業家・沈岸に聞く", Language.JAPANESE, id="誰 in quotes, few kana"
        ),
        pytest.param(
            "「谁也不像」――若手修復師養成所長・沈岸に聞く", Language.JAPANESE, id="Chinese in quotes, few kana"
        ),
        pytest.param("特別企画・国立博物館修復室長に聞く", Language.JAPANESE, id="別, few kana"),
        pytest.param(
            "日语里“谁か”的意思是有人，可我们谁也没听说过すみません", Language.CHINESE, id="few kana beside Chinese"
        ),
        pytest.param("He said 你好 to me.", Language.ENGLISH, id="english-with-hanzi"),
        pytest.param("Yes.", Language.ENGLISH, id="one-english-word"),
        pytest.param("19 January", Language.ENGLISH, id="a date"),
        pytest.param("Version 19", Language.UNDECIDED, id="a word that may be a name"),
        pytest.param("我们用 OpenAI 的 API。", Language.CHINESE, id="chinese-with-latin"),
        pytest.param("当然。", Language.UNDECIDED, id="either"),
        pytest.param("汎用人工知能、AGI", Language.UNDECIDED, id="no-kana"),
        pytest.param("OpenAI。", Language.UNDECIDED, id="a-name"),
        pytest.param("2023", Language.UNDECIDED, id="digits"),
        pytest.param("안녕하세요 여러분", Language.OTHER, id="korean"),
    ],
)
def test_characters_tell_the_language_where_they_can(text: str, language: Language) -> None:
    assert language_of(text) is language
