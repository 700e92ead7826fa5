"""What a library can do without is hidden from it, and from nobody else."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from quizzes.chinese.not_there import not_there


def test_it_is_not_there_meanwhile_and_there_afterwards() -> None:
    sys.modules.pop("this_is_nowhere", None)
    with not_there("this_is_nowhere"), pytest.raises(ModuleNotFoundError):
        importlib.import_module("this_is_nowhere")
    assert "this_is_nowhere" not in sys.modules


def test_what_somebody_has_imported_stays() -> None:
    with not_there("json"):
        assert importlib.import_module("json") is sys.modules["json"]
    assert "json" in sys.modules


def test_words_are_found_without_the_module_that_finds_files() -> None:
    program = "import sys, quizzes.chinese.segmentation; sys.exit('pkg_resources' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
