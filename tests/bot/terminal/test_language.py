"""The language of a terminal follows its locale."""

from __future__ import annotations

import pytest

from bot.terminal.language import language_from_environment


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        pytest.param({}, "en", id="nothing set"),
        pytest.param({"LANG": "ja_JP.UTF-8"}, "ja", id="Japanese"),
        pytest.param({"LANG": "zh_TW"}, "zh", id="Chinese"),
        pytest.param({"LANG": "fr_FR.UTF-8"}, "en", id="another language"),
        pytest.param({"LC_ALL": "C", "LANG": "ja_JP.UTF-8"}, "en", id="LC_ALL goes before LANG"),
        pytest.param({"LC_ALL": "", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "ja_JP"}, "zh", id="LC_MESSAGES too"),
        pytest.param({"LANGUAGE": "ja:en"}, "ja", id="LANGUAGE alone"),
        pytest.param({"LANG": "C.UTF-8", "LANGUAGE": "ja"}, "en", id="C is English"),
    ],
)
def test_the_locale_chooses(environ: dict[str, str], language: str) -> None:
    assert language_from_environment(environ) == language
