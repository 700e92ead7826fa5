"""How long does making questions take?"""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from bench.figure import Aim, Figure
from quizzes.generate import generate
from quizzes.reading import read_interview
from quizzes.sample import interview_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5


def measure() -> list[Figure]:
    """Hold the making of questions against segmentation, in turn."""
    import jieba  # noqa: PLC0415  # the baseline itself: loading it is not what is measured

    data = interview_bytes("sample-ja")
    lines = [paragraph.source for _, paragraph in read_interview(data).paragraphs()]
    thousands = sum(map(len, lines)) / 1000
    generate(read_interview(data))
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    pairs = [
        (_seconds(lambda: generate(read_interview(data))), _seconds(lambda: [jieba.lcut(line) for line in lines]))
        for _ in range(RUNS)
    ]
    return [
        Figure(
            name="reading and generating 1,000 hanzi of the sample, dictionaries loaded",
            value=1000 * median(ours for ours, _ in pairs) / thousands,
            unit="ms",
            baseline="jieba.lcut of the same lines",
            against=1000 * median(theirs for _, theirs in pairs) / thousands,
            aim=Aim(at_most=3),
        )
    ]


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start
