"""A translation that lacks the polarity, the numbers or the names of its sentence is not leaned on."""

from __future__ import annotations

import pytest

from quizzes.distractors.sides import is_faithful, negations
from quizzes.languages import TranslationLanguage

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


@pytest.mark.parametrize(
    ("source", "translation", "language", "faithful"),
    [
        pytest.param("这不容易。", "簡単ではありません。", JA, True, id="negated on both sides"),
        pytest.param("这个阶段对公司不太友好。", "この段階は会社に親切です。", JA, False, id="negation lost"),
        pytest.param("未来20年都有机会。", "今後20年、チャンスがあります。", JA, True, id="未 of 未来 negates nothing"),
        pytest.param("无论大小，都有机会。", "大小を問わず、チャンスがあります。", JA, True, id="无论"),
        pytest.param("未来20年都有机会。", "今後、チャンスがあります。", JA, False, id="number lost"),
        pytest.param("OpenAI在前面带路。", "ある会社が先に立っています。", JA, False, id="name lost"),
        pytest.param("OpenAI在前面带路。", "OpenAIが先に立っています。", JA, True, id="name kept"),
        pytest.param("您的胆子不小。", "思い切りましたね。", JA, True, id="no small: a great one"),
        pytest.param("他不小心打破了。", "彼は割りました。", JA, False, id="no care"),
        pytest.param("无人机拍完了。", "The drone is done.", EN, True, id="the name of a thing"),
        pytest.param("两处的水不一样。", "二か所の水は違います。", JA, True, id="another word"),
        pytest.param("他不想来。", "He does not want to come.", EN, True, id="English negation"),
        pytest.param("他不想来。", "He wants to come.", EN, False, id="English negation lost"),
    ],
)
def test_sides_are_compared(source: str, translation: str, language: TranslationLanguage, *, faithful: bool) -> None:
    assert is_faithful(source, translation, language) is faithful


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("我不知道", 1, id="one"),
        pytest.param("不仅便宜，而且好", 0, id="不仅"),
        pytest.param("是不是太晚了", 0, id="A-not-A"),
        pytest.param("没有人不知道", 2, id="two"),
    ],
)
def test_negations_that_negate_are_counted(source: str, count: int) -> None:
    assert negations(source) == count
