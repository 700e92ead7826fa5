"""
How long does making questions take?

Of one thread, so it is processor time that is measured. Another text is read first, so that dictionaries are loaded;
each text that is measured is seen for the first time: what is remembered of a text makes a second time faster. Nothing
is looked through for garbage meanwhile, as where `quizbot generate` makes a set.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from bench.figure import Aim, Figure
from bot.cli.collection import without_collection
from quizzes.generate import generate
from quizzes.reading import read_interview
from quizzes.sample import interview_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

INTERVIEWS = Path(__file__).parent.parent / "tests" / "quizzes" / "interviews"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """What a text took, in seconds: to be made questions of, and to be segmented."""

    hanzi: int
    made: float
    cut: float


@without_collection()
def measure() -> list[Figure]:
    """Hold the making of questions against segmentation, and a long text against shorter ones."""
    import jieba  # noqa: PLC0415  # the baseline itself: loading it is not what is measured

    jieba.setLogLevel("ERROR")
    jieba.initialize()
    first, *others = (path.read_bytes() for path in sorted(INTERVIEWS.glob("*.txt")))
    _taken(first, jieba.lcut)
    short, long = [_taken(data, jieba.lcut) for data in others], _taken(interview_bytes("sample-ja"), jieba.lcut)
    every = [*short, long]
    return [
        Figure(
            name="reading and generating 1,000 hanzi, dictionaries loaded",
            value=_for_a_thousand(every, [text.made for text in every]),
            unit="ms",
            baseline="jieba.lcut of the same lines",
            against=_for_a_thousand(every, [text.cut for text in every]),
            aim=Aim(at_most=3),
        ),
        Figure(
            name=f"the same of a text of {long.hanzi:,} hanzi",
            value=_for_a_thousand([long], [long.made]),
            unit="ms",
            baseline=f"of texts of about {sum(text.hanzi for text in short) // len(short):,} hanzi",
            against=_for_a_thousand(short, [text.made for text in short]),
            aim=Aim(at_most=1.2),
        ),
    ]


def _taken(data: bytes, cut: Callable[[str], object]) -> _Taken:
    lines = [paragraph.source for _, paragraph in read_interview(data).paragraphs()]
    made = _seconds(lambda: generate(read_interview(data)))
    return _Taken(hanzi=sum(map(len, lines)), made=made, cut=_seconds(lambda: [cut(line) for line in lines]))


def _for_a_thousand(texts: Iterable[_Taken], seconds: Iterable[float]) -> float:
    """Give the milliseconds for each thousand hanzi of texts that took so many seconds."""
    return 1e6 * sum(seconds) / sum(text.hanzi for text in texts)


def _seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
