"""The words of a picture, and those that stand for it, in three languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.charts.labels import alternative_text, labels
from bot.texts import LANGUAGES, texts_for
from tests.bot.charts.learners import TODAY, learner, scored

CAPTION = 1024


@pytest.mark.parametrize(
    ("language", "date", "monday", "today"),
    [
        pytest.param("ja", "2026年11月26日", "11/23", "今日", id="ja"),
        pytest.param("en", "26 Nov 2026", "23 Nov", "Today", id="en"),
        pytest.param("zh", "2026年11月26日", "11/23", "今天", id="zh"),
    ],
)
def test_dates_are_written_as_people_write_them(language: str, date: str, monday: str, today: str) -> None:
    words = labels(texts_for(language), learner(3))

    assert (words.date, words.week_days[-1], words.days[0]) == (date, monday, today)
    assert words.days[1:4] == ("27", "28", "29")


@pytest.mark.parametrize(
    ("language", "first"), [pytest.param("ja", "12/1"), pytest.param("en", "1 Dec"), pytest.param("zh", "12/1")]
)
def test_the_first_of_a_month_has_the_month_with_it(language: str, first: str) -> None:
    assert labels(texts_for(language), learner(3)).days[5] == first


def test_there_is_a_word_for_everything() -> None:
    found = learner(9)
    words = labels(texts_for("en"), found)

    assert len(words.week_days) == len(found.weeks) == 9
    assert len(words.days) == len(found.forecast) == 14
    assert words.kinds == ("Fill the gap", "Translation", "Comprehension")


def test_english_counts_one_and_many() -> None:
    one = replace(learner(1, each=1), streak=1, words_known=1)

    assert labels(texts_for("en"), one).streak == "day in a row"
    assert labels(texts_for("en"), one).words == "word known"
    assert labels(texts_for("en"), replace(one, streak=2)).streak == "days in a row"
    assert "1 question answered, 0 correct.\nStreak: 1 day; 1 word known." in alternative_text(texts_for("en"), one)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "ja",
            "2026年11月26日までの記録：解答40問、うち正解14問。\n連続0日、覚えた語13語。\n"
            "11/9からの週：40問に答え、正答率35%。\n種類別：穴埋め35%。\n"
            "復習：今すぐ5問、今日中に70問、14日間で525問。",
            id="ja",
        ),
        pytest.param(
            "en",
            "Your progress on 26 Nov 2026: 40 questions answered, 14 correct.\nStreak: 0 days; "
            "13 words known.\nIn the week from 9 Nov: 35 % of 40 answers correct.\nBy kind: Fill the gap: 35 %.\n"
            "Reviews: 5 due now, 70 by the end of today, 525 in 14 days.",
            id="en",
        ),
        pytest.param(
            "zh",
            "截至2026年11月26日：答题 40 道，答对 14 道。\n连续学习 0 天，已掌握 13 个词。\n"
            "11/9 起的一周：答题 40 道，正确率 35%。\n各题型：填空 35%。\n"
            "复习：现在 5 道，今天之内 70 道，14 天内 525 道。",
            id="zh",
        ),
    ],
)
def test_the_caption_says_what_the_picture_shows(language: str, text: str) -> None:
    full = learner(3)
    one = replace(
        full,
        total=scored(40, 14),
        streak=0,
        words_known=13,
        weeks=(replace(full.weeks[0], score=scored(40, 14)), *(replace(w, score=scored(0)) for w in full.weeks[1:])),
        by_kind=((full.by_kind[0][0], scored(40, 14)), *((kind, scored(0)) for kind, _ in full.by_kind[1:])),
    )

    assert alternative_text(texts_for(language), one) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_caption_is_short_enough_for_telegram(language: str) -> None:
    huge = replace(learner(26, each=1_234_567, due=9_999_999, gap=1000), words_known=9_999_999, streak=9_999_999)
    huge = replace(huge, by_kind=tuple((kind, scored(9_999_999, 1_234_567)) for kind, _ in huge.by_kind))

    assert len(alternative_text(texts_for(language), huge)) <= CAPTION / 2
    assert "2026" in alternative_text(texts_for(language), learner())


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_answers_the_caption_says_so(language: str) -> None:
    text = alternative_text(texts_for(language), learner())

    assert "\n" not in text
    assert str(TODAY.year) in text
