"""
Which lines are those of two columns in turns, as a PDF file with two columns is copied?

    李明：我两点半起床，到了店里先烧水，
    李明：二時半に起きて、店に着いたら湯を沸か
    再把黄豆放进机器里磨。
    し、それから大豆を機械でひきます。

Each paragraph of the one language is put before that of the other; where lines end is no matter here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.lines import Line

_END = lazy_regex(r"[。！？!?.…；;：:][”’」』）)\]】\"']*$")
_RUBY = lazy_regex(r"(?=.*[\u3041-\u309f])[\u3041-\u309f\u30a0-\u30ff][\u3041-\u309f\u30a0-\u30ff \u3000]*")
_KANJI = lazy_regex("[\u3400-\u9fff]")
_LEAST_LINES, _LEAST_BLOCKS, _LEAST_RUBY = 4, 2, 3
_MOSTLY = 0.5


def without_ruby(lines: Sequence[Line]) -> list[Line]:
    """Leave out the lines of kana that stand above lines with kanji, as small print does in Japanese."""
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if _RUBY.fullmatch(line.text) and _KANJI.search(lines[i + 1].text) and _is_theirs(lines[i + 1])
    }
    return [line for i, line in enumerate(lines) if i not in found] if len(found) >= _LEAST_RUBY else list(lines)


def in_blocks(lines: Sequence[Line]) -> list[Line]:
    """Write lines that stand in turns one language after the other, block by block."""
    blocks = list(_blocks(lines))
    turned = [block for block in blocks if _is_in_turns(block) and _is_broken(block)]
    if len(turned) < _LEAST_BLOCKS:
        return list(lines)
    return [line for block in blocks for line in (_parted(block) if _is_in_turns(block) else block)]


def _blocks(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Part the lines where one is blank; those are blocks of their own."""
    start = 0
    for i, line in enumerate(lines):
        if line.is_blank:
            yield lines[start:i]
            yield lines[i : i + 1]
            start = i + 1
    yield lines[start:]


def _is_in_turns(block: Sequence[Line]) -> bool:
    """Tell whether lines are Chinese and not, one after the other; the last lines may be of one that is longer."""
    if len(block) < _LEAST_LINES:
        return False
    theirs = [_is_theirs(line) for line in block]
    length = next((i for i in range(1, len(theirs)) if theirs[i] is theirs[i - 1]), len(theirs))
    rest = theirs[length:]
    return length >= _LEAST_LINES and len(set(rest)) <= 1


def _is_broken(block: Sequence[Line]) -> bool:
    """Tell whether most lines break off in a sentence, in both languages."""
    ours, theirs = ([line for line in block if _is_theirs(line) is is_theirs] for is_theirs in (False, True))
    return all(
        sum(_END.search(line.text) is None for line in side[:-1]) > _MOSTLY * (len(side) - 1) for side in (ours, theirs)
    )


def _parted(block: Sequence[Line]) -> list[Line]:
    ours, theirs = ([line for line in block if _is_theirs(line) is is_theirs] for is_theirs in (False, True))
    return [*ours, replace(theirs[0], text="", is_heading=False), *theirs]


def _is_theirs(line: Line) -> bool:
    return language_of(line.text) in {Language.JAPANESE, Language.ENGLISH}
