"""What 得 joins to a verb is told as how something is done, where that can be said."""

from __future__ import annotations

import pytest

from quizzes.cloze.manner import manner_of


@pytest.mark.parametrize(
    ("anchor", "ja", "en"),
    [
        pytest.param("早", "早く〜する", "to … early", id="a bare word"),
        pytest.param("很清楚", "とてもはっきり〜する", "to … very clearly", id="with its degree"),
        pytest.param("很好", "とてもよく〜する、とても上手に〜する", "to … very well", id="two glosses"),
        pytest.param("不太准", "あまり正確に〜しない", "not to … very accurately", id="a denied degree"),
        pytest.param("更快", "もっと速く〜する", "to … faster", id="one word in English"),
        pytest.param("更认真", "もっとまじめに〜する", "to … more earnestly", id="more of it"),
    ],
)
def test_how_something_is_done_is_told(anchor: str, ja: str, en: str) -> None:
    told = manner_of(anchor)
    assert told is not None
    assert (told.ja, told.en) == (ja, en)


@pytest.mark.parametrize(
    "anchor",
    [
        pytest.param("最努力", id="most hard"),
        pytest.param("很详细", id="very in detail"),
        pytest.param("不太详细", id="not very in detail"),
        pytest.param("香", id="a word that no table has"),
    ],
)
def test_what_cannot_be_said_well_is_not_told(anchor: str) -> None:
    assert manner_of(anchor) is None
