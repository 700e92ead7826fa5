"""A poll holds all of its question or does not fit, and its explanation is never too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.poll import (
    LONGEST_DESCRIPTION,
    LONGEST_EXPLANATION,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    MOST_LINE_FEEDS,
    MOST_OPTIONS,
    QuizPoll,
    is_same,
    length,
    quiz_poll,
    short_explanation,
)

TEXT = st.text(st.sampled_from("字a。. \n😀！"), max_size=400)


def poll(
    prompt: str = "问？", options: tuple[str, ...] = ("甲", "乙"), context: tuple[str, ...] = (), why: str = "因。"
) -> QuizPoll:
    """Lay a question out."""
    return quiz_poll(head="1/2 Choose.", prompt=prompt, options=options, right=0, context=context, explanation=why)


@pytest.mark.parametrize(
    ("made", "fits"),
    [
        pytest.param(poll(), True, id="a short one"),
        pytest.param(poll("问" * 900), True, id="a long prompt stands in the description"),
        pytest.param(poll("问" * 1100), False, id="too long for that"),
        pytest.param(poll("问" * 900, context=("段" * 200,)), False, id="with its passage too long"),
        pytest.param(poll(context=("段" * LONGEST_DESCRIPTION,)), True, id="a passage that just fits"),
        pytest.param(poll(context=("段" * (LONGEST_DESCRIPTION + 1),)), False, id="a passage too long"),
        pytest.param(poll(options=("甲" * LONGEST_OPTION, "乙")), True, id="an option that just fits"),
        pytest.param(poll(options=("甲" * (LONGEST_OPTION + 1), "乙")), False, id="an option too long"),
        pytest.param(poll(options=("😀" * (LONGEST_OPTION // 2 + 1), "乙")), False, id="an option of wide characters"),
        pytest.param(poll(options=("甲",)), False, id="one option"),
        pytest.param(poll(options=tuple(map(str, range(MOST_OPTIONS)))), True, id="twelve options"),
        pytest.param(poll(options=tuple(map(str, range(MOST_OPTIONS + 1)))), False, id="thirteen options"),
        pytest.param(poll(options=("a b", "a  b")), False, id="options that differ in blanks"),
        pytest.param(poll(options=("甲", " ")), False, id="an option of blanks"),
        pytest.param(poll(why="长" * 500), True, id="a long explanation is shortened"),
    ],
)
def test_what_fits(made: QuizPoll, *, fits: bool) -> None:
    assert made.fits is fits


@given(TEXT.filter(str.strip), st.lists(TEXT, max_size=3), TEXT)
def test_what_fits_shows_the_prompt_whole(prompt: str, context: list[str], why: str) -> None:
    made = poll(prompt, context=tuple(context), why=why)

    assert prompt in made.question or prompt in made.description
    assert length(made.question) <= LONGEST_QUESTION
    assert length(made.explanation) <= LONGEST_EXPLANATION
    assert made.explanation.count("\n") <= MOST_LINE_FEEDS


def test_an_explanation_keeps_whole_sentences() -> None:
    text = f"{'一' * 90}。{'二' * 90}。{'三' * 90}。"

    assert short_explanation(text) == f"{'一' * 90}。{'二' * 90}。"
    assert short_explanation("一" * 300) == "一" * (LONGEST_EXPLANATION - 1) + "…"
    assert short_explanation("a\n\nb\nc") == "a\nb\nc"
    assert short_explanation("a\nb\nc\nd") == "a b c d"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param(
            f"第5行的句子。{'一' * 60}，不是…，而是…，{'二' * 40}。{'三' * 120}。",
            f"第5行的句子。{'一' * 60}，不是…，而是…，{'二' * 40}。",
            id="dots that leave something out end nothing",
        ),
        pytest.param(
            f"{'一' * 120}。他说：「好的。{'二' * 30}！{'三' * 60}」", f"{'一' * 120}。", id="not within a quotation"
        ),
        pytest.param(f"{'一' * 110}（“好。”）。{'二' * 100}。", f"{'一' * 110}（“好。”）。", id="behind a bracket"),
        pytest.param(
            f"The sentence is in line 5. {'because of this ' * 20}",
            f"The sentence is in line 5. {'because of this ' * 10}because of…",
            id="where little is whole, words are",
        ),
        pytest.param(
            f"{'word ' * 24}ends. It names fish, e.g. {'carp, ' * 20}and so on.",
            f"{'word ' * 24}ends.",
            id="what goes on in small letters",
        ),
        pytest.param(
            f"{'word ' * 24}ends. They were asked by Mr. Chen and J. Smith, {'who knew it, ' * 10}in the U.S. Army.",
            f"{'word ' * 24}ends.",
            id="a title or an initial ends nothing",
        ),
        pytest.param(
            f"{'word ' * 24}ends (by Mr. Chen). It was 1 p.m. {'and so on ' * 9}",
            f"{'word ' * 24}ends (by Mr. Chen).",
            id="a bracket behind a title",
        ),
    ],
)
def test_an_explanation_is_not_cut_within_its_reason(text: str, shown: str) -> None:
    assert short_explanation(text) == shown


def test_polls_are_the_same_but_for_blanks() -> None:
    assert is_same("1/2 a\nb", ["x"], "1/2 a b ", ["x"])
    assert not is_same("1/2 a", ["x"], "1/2 a", ["y"])
    assert not is_same("1/2 a", ["x"], "2/2 a", ["x"])
