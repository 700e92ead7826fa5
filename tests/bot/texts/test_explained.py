"""An explanation says in which language it is, where that is not the reader's."""

from __future__ import annotations

import pytest

from bot.texts import texts_for
from bot.texts.explained import about_answer, explained
from quizzes.question import Localized

BOTH, JAPANESE, ENGLISH = Localized(ja="成り立つ", en="It holds."), Localized(ja="成り立つ"), Localized(en="It holds.")


@pytest.mark.parametrize(
    ("language", "explanation", "said"),
    [
        pytest.param("ja", BOTH, "成り立つ", id="the reader's own"),
        pytest.param("en", BOTH, "It holds.", id="the reader's own, in English"),
        pytest.param("zh", BOTH, "解析（英文）：It holds.", id="English before Japanese"),
        pytest.param("zh", JAPANESE, "解析（日文）：成り立つ", id="Japanese alone"),
        pytest.param("ja", ENGLISH, "解説（英語）：It holds.", id="English to who reads Japanese"),
        pytest.param("en", JAPANESE, "Explanation (in Japanese): 成り立つ", id="Japanese to who reads English"),
        pytest.param("en", Localized(zh="成立。"), "Explanation (in Chinese): 成立。", id="Chinese"),
        pytest.param("zh", Localized(zh="成立。", en="It holds."), "成立。", id="a Chinese reader's own"),
        pytest.param("zh", None, None, id="none"),
        pytest.param("zh", Localized(), None, id="in no language"),
    ],
)
def test_an_explanation_names_its_language_where_it_is_not_the_readers(
    language: str, explanation: Localized | None, said: str | None
) -> None:
    assert explained(texts_for(language), explanation) == said


@pytest.mark.parametrize(
    ("language", "reason", "said"),
    [
        pytest.param("ja", BOTH, "あなたの答えについて：成り立つ", id="the reader's own"),
        pytest.param("zh", BOTH, "关于你的答案（英文）：It holds.", id="English before Japanese"),
        pytest.param("en", JAPANESE, "About your answer (in Japanese): 成り立つ", id="Japanese to who reads English"),
        pytest.param("zh", Localized(), None, id="in no language"),
    ],
)
def test_so_does_the_reason_against_an_answer(language: str, reason: Localized, said: str | None) -> None:
    assert about_answer(texts_for(language), reason) == said


@pytest.mark.parametrize(
    ("language", "explains", "explanation", "said"),
    [
        pytest.param("zh", "ja", BOTH, "成り立つ", id="the one that was chosen"),
        pytest.param("zh", "en", BOTH, "It holds.", id="the one that was chosen, and not named"),
        pytest.param("zh", "ja", ENGLISH, "解析（英文）：It holds.", id="another, for it is not there"),
        pytest.param("ja", "en", BOTH, "It holds.", id="not the reader's own"),
    ],
)
def test_an_explanation_is_in_the_language_that_was_chosen_for_it(
    language: str, explains: str, explanation: Localized, said: str
) -> None:
    texts = texts_for(language, explains)

    assert explained(texts, explanation) == said
    assert texts.say("settings-title") == texts_for(language).say("settings-title")
    assert texts_for(language).explains == language
