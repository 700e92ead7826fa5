"""A title that an admin types is in the language that it is in, or that is named before it."""

from __future__ import annotations

import pytest

from bot.uploads.title import title_said
from quizzes.question import Localized


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("海边的书店", Localized(zh="海边的书店"), id="Chinese"),
        pytest.param("海辺の本屋", Localized(ja="海辺の本屋"), id="Japanese"),
        pytest.param("  A bookshop\tby the sea ", Localized(en="A bookshop by the sea"), id="English"),
        pytest.param("ja: 海辺書店", Localized(ja="海辺書店"), id="named"),
        pytest.param("EN：Beijing 2024", Localized(en="Beijing 2024"), id="named in wide signs"),
        pytest.param(
            "海边的书店\n\n海辺の本屋\nA bookshop\n",
            Localized(zh="海边的书店", ja="海辺の本屋", en="A bookshop"),
            id="all three",
        ),
        pytest.param("Note: a bookshop", Localized(en="Note: a bookshop"), id="a colon of its own"),
        pytest.param("x" * 200, Localized(en="x" * 200), id="as long as may be"),
        pytest.param("x" * 201, None, id="too long"),
        pytest.param(" \n ", None, id="nothing"),
        pytest.param("……", None, id="signs alone"),
        pytest.param("海边\n书店", None, id="two in one language"),
        pytest.param("海边\n海辺の\nSea\nShore", None, id="too many lines"),
        pytest.param("Sea\u202e", None, id="a direction that stays open"),
        pytest.param("Sea\x07", None, id="a control character"),
    ],
)
def test_a_title_is_understood(text: str, title: Localized | None) -> None:
    assert title_said(text) == title
