"""
Which words of a passage stand on a line of their own without a name, as their paragraph has no label in the text?

    王平：船来了。远处响了两声汽笛。    becomes    王平：船来了。
                                                远处响了两声汽笛。

Whoever tells such a paragraph, who speaks on or who looks on: nothing is put into anybody's mouth.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import shown
from quizzes.question import GAP

if TYPE_CHECKING:
    from quizzes.interview import Interview

_LINE = lazy_regex(r"(?P<label>[^：，,。！？“”「」…\n]{1,16}：)(?P<words>.*)")
_SENTENCE = lazy_regex("…*[^。！？!?…]+(?:[。！？!?…]+[”’」』）]*)?|…+")
_EDGES = "…“”‘’「」『』（）。！？!?，,；：: "
_LEAST = 2


class OwnLines:
    """Knows from one interview which words stand in paragraphs without a name."""

    def __init__(self, interview: Interview) -> None:
        said = [paragraph for turn, paragraph in interview.paragraphs() if turn.speaker is not None]
        self._unnamed = "\n".join(shown(each.source) for each in said if not each.is_named)
        self._named = "\n".join(shown(each.source) for each in said if each.is_named) if self._unnamed else ""

    def parted(self, passage: str, asked: str) -> str:
        """Give a passage with such words in lines of their own, with no name before them nor before what is `asked`."""
        if not self._unnamed:
            return passage
        lines = [part for line in passage.split("\n") for part in self._parted(line)]
        found = _LINE.fullmatch(lines[-1])
        is_before_asked = found is not None and not found["words"] and self._is_unnamed(asked)
        return "\n".join(lines[:-1] if is_before_asked else lines)

    def _parted(self, line: str) -> list[str]:
        found = _LINE.fullmatch(line)
        if found is None or not found["words"]:
            return [line]
        parts = groupby(_SENTENCE.findall(found["words"]), key=self._is_unnamed)
        return [f"{'' if is_unnamed else found['label']}{''.join(said)}" for is_unnamed, said in parts]

    def _is_unnamed(self, words: str) -> bool:
        """Tell whether words, in which a gap may stand, are of a paragraph without a name and of no other."""
        pieces = [piece for part in shown(words).split(GAP) if len(hanzi_of(piece := part.strip(_EDGES))) >= _LEAST]
        return bool(pieces) and all(piece in self._unnamed and piece not in self._named for piece in pieces)
