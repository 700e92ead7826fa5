"""A question with a long passage is a poll as long as Telegram takes all of it, and none beyond that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.rounds.poll import LONGEST_DESCRIPTION, LONGEST_EXPLANATION, LONGEST_OPTION, LONGEST_QUESTION, length
from bot.texts import LANGUAGES, texts_for
from bot.texts.phrases import PASSAGE_MARK
from bot.texts.polls import poll_of
from quizzes.question import Evidence, Localized
from tests.bot.telegram.sets import CHOICE

# As long as what stands before a number, and beside it.
PASSAGE = f"记者：{'您家一年能收多少？' * 28}\n店员：{'我们家去年一共收了' * 3}＿＿{'，比前年多了不少' * 4}。"
ABOUT = replace(
    CHOICE,
    subtype="number",
    prompt="根据原文，这句话的空白处应该填哪一个？",
    passage=PASSAGE,
    evidence=Evidence(line=1234, quote=PASSAGE),
    hint=None,
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "why", [None, Localized(ja="前の文の数です。" * 60, en="It is the number before. " * 60)], ids=["none", "long"]
)
def test_a_long_passage_stands_whole_in_the_description(language: str, why: Localized | None) -> None:
    poll = poll_of(texts_for(language), replace(ABOUT, explanation=why))

    assert poll is not None
    assert poll.description == f"{PASSAGE_MARK}{PASSAGE}"
    assert length(poll.question) <= LONGEST_QUESTION
    assert max(map(length, poll.options)) <= LONGEST_OPTION
    assert 0 < length(poll.explanation) <= LONGEST_EXPLANATION


@pytest.mark.parametrize(("beyond", "is_poll"), [(0, True), (1, False)])
def test_a_passage_that_does_not_fit_makes_no_poll(beyond: int, *, is_poll: bool) -> None:
    room = LONGEST_DESCRIPTION - length(PASSAGE_MARK)
    about = replace(ABOUT, passage="长" * (room + beyond))

    assert (poll_of(texts_for("en"), about) is not None) is is_poll


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "解析（英文）：It stands there."), ("en", "It stands there."), ("ja", "そこにあります。")],
)
def test_an_explanation_that_is_not_in_the_groups_language_says_in_which_it_is(language: str, said: str) -> None:
    why = Localized(ja="そこにあります。", en="It stands there.")
    poll = poll_of(texts_for(language), replace(ABOUT, explanation=why))

    assert poll is not None
    assert poll.explanation == said
