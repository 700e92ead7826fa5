"""A number is changed only where both sides give the same one, once, and each in its own way."""

from __future__ import annotations

import pytest

from quizzes.distractors.number_sites import numbers


@pytest.mark.parametrize(
    ("source", "translation", "language", "pairs"),
    [
        pytest.param(
            "他等了三十二天。", "彼は32日待った。", "ja", {("五十二", "52"), ("二十二", "22")}, id="two digits"
        ),
        pytest.param("来了三百人。", "300人が来た。", "ja", {("五百", "500"), ("二百", "200")}, id="hundreds"),
        pytest.param(
            "占百分之五十。", "50%を占める。", "ja", {("百分之七十", "70%"), ("百分之四十", "40%")}, id="percent"
        ),
        pytest.param(
            "来了三百人。",
            "Three hundred people came.",
            "en",
            {("五百", "five hundred"), ("二百", "two hundred")},
            id="words",
        ),
        pytest.param(
            "花了三百万元。",
            "It cost 3 million yuan.",
            "en",
            {("五百万", "5 million"), ("二百万", "2 million")},
            id="million",
        ),
    ],
)
def test_others_are_written_alike(source: str, translation: str, language: str, pairs: set[tuple[str, str]]) -> None:
    [number] = numbers(source, translation, language)
    assert set(zip(number.zh_others, number.others, strict=True)) == pairs


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("他等了三十二天。", "彼は23日待った。", id="another number"),
        pytest.param("他等了三十二天。", "彼は三十二日待った。", id="written alike on both sides"),
        pytest.param("他等了三十二天。", "彼は32日、32回待った。", id="twice"),
        pytest.param("他等了两三天。", "彼は2、3日待った。", id="a range"),
        pytest.param("二〇一七年他来了。", "2017年に彼が来た。", id="a year"),
        pytest.param("他们一起来了。", "彼らは1緒に来た。", id="no number"),
        pytest.param("第三天他来了。", "3日目に彼が来た。", id="an ordinal"),
    ],
)
def test_what_is_not_the_same_number_is_left_alone(source: str, translation: str) -> None:
    assert not list(numbers(source, translation, "ja"))


def test_a_number_that_must_be_learnt_is_told_apart() -> None:
    [easy] = numbers("来了三十人。", "30人が来た。", "ja")
    [hard] = numbers("来了两百人。", "200人が来た。", "ja")
    assert (easy.is_hard["ja"], hard.is_hard["ja"]) == (False, True)


@pytest.mark.parametrize(
    ("source", "translation", "language", "values"),
    [
        pytest.param(
            "来了三百人。", "Three hundred people came.", "en", ("300", "500", "200"), id="for Japanese readers"
        ),
        pytest.param("花了三百万元。", "It cost 3 million yuan.", "en", ("300万", "500万", "200万"), id="in 万"),
        pytest.param(
            "花了三百万元。", "300万元かかった。", "ja", ("3,000,000", "5,000,000", "2,000,000"), id="in English"
        ),
        pytest.param("占百分之九十五。", "95%を占める。", "ja", ("95%", "85%"), id="no share beyond the whole"),
        pytest.param("早上九点来。", "朝9時に来る。", "ja", ("9", "11", "8"), id="no hour beyond twelve"),
    ],
)
def test_the_values_are_told_in_digits(source: str, translation: str, language: str, values: tuple[str, ...]) -> None:
    [number] = numbers(source, translation, language)
    assert number.values == values
