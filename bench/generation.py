"""How long do making questions and starting the command line take?"""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from quizzes.generate import generate
from quizzes.reading import read_interview
from quizzes.sample import interview_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5


def measure() -> dict[str, float]:
    """Give each figure's name, which says the baseline, with its ratio: 1.0 is as long as the baseline takes."""
    return {
        "reading and generating the sample / jieba.lcut of its Chinese, dictionaries loaded": _against_segmentation(),
        "quizbot --help / python -c pass": _against_bare_start(),
    }


def _against_segmentation() -> float:
    import jieba  # noqa: PLC0415  # the baseline itself: loading it is not what is measured

    data = interview_bytes("sample-ja")
    lines = [paragraph.source for _, paragraph in read_interview(data).paragraphs()]
    generate(read_interview(data))
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    return median(
        _seconds(lambda: generate(read_interview(data))) / _seconds(lambda: [jieba.lcut(line) for line in lines])
        for _ in range(RUNS)
    )


def _against_bare_start() -> float:
    bare = [sys.executable, "-c", "pass"]
    ours = [sys.executable, "-c", "import sys; sys.argv = ['quizbot', '--help']; from bot.cli import main; main()"]
    return median(_seconds(lambda: _run(ours)) / _seconds(lambda: _run(bare)) for _ in range(RUNS))


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # our own interpreter


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start
