"""Which verb of a Chinese sentence can be denied, or said without its denial, together with its Japanese verb?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.distractors.inflections import forms_ja
from quizzes.distractors.words import table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_AFTER = r"(?=。|が、|けど|けれど|し、)"
_BEFORE = frozenset({"r", "n", "nr", "nz", "x", "t", "s"})
_VERB = re.compile(r"[うくぐすつぬぶむる]$")
_DENIES = frozenset({"没", "没有", "不"})
_CLOSED = re.compile(r"[都也还就才又再把被给让过得着更最很太连\d一二三四五六七八九十两几百千万]|终于|已经|从来|一直")
_STOPS = re.compile(r"[，。；：！]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """A verb with its polarity on both sides: where it stands, and what it is the other way round."""

    zh: tuple[int, int]
    other: tuple[int, int]
    zh_other: str
    said: str
    meaning: Localized
    meaning_other: Localized


def denials(words: Sequence[str], translation: str) -> Iterator[Denial]:
    """Find 买了 and 買いました, 没买 and 買いませんでした, 不买 and 買いません, in a sentence of simplified words."""
    starts = tuple(accumulate(map(len, words), initial=0))
    text = "".join(words)
    for i, word in enumerate(words):
        if tag_of(word) != "v" or not _is_open(text, starts[i], words[i - 1 : i]):
            continue
        before, after = "".join(words[i - 1 : i]), "".join(words[i + 1 : i + 2])
        if after == "了" and (tag_of(before) in _BEFORE or not before or _STOPS.match(before)):
            yield from _found(word, (starts[i], starts[i + 2]), f"没{word}", translation, ("ました", "ませんでした"))
        elif before in {"没", "没有"} and after != "了":
            yield from _found(
                word, (starts[i - 1], starts[i + 1]), f"{word}了", translation, ("ませんでした", "ました")
            )
        elif before == "不":
            yield from _found(word, (starts[i - 1], starts[i + 1]), word, translation, ("ません", "ます"))


def _is_open(text: str, start: int, before: Sequence[str]) -> bool:
    """Tell whether nothing in the clause of a verb goes only with its polarity."""
    begin = max((found.end() for found in _STOPS.finditer(text, 0, start)), default=0)
    end = _STOPS.search(text, start)
    clause = text[begin : end.start() if end else len(text)]
    rest = clause.replace("".join(before), "", 1) if set(before) & _DENIES else clause
    return not _CLOSED.search(rest) and not re.search("[不没]", rest)


def _found(
    word: str, zh: tuple[int, int], zh_other: str, translation: str, endings: tuple[str, str]
) -> Iterator[Denial]:
    sense, (ending, other) = table().get(word), endings
    if sense is None:
        return
    stems = sorted({forms_ja(gloss, "v")["verb i"] for gloss in sense.ja if _VERB.search(gloss)})
    places = [found for stem in stems for found in re.finditer(f"({re.escape(stem)})({ending}){_AFTER}", translation)]
    if len({found.start(2) for found in places}) == 1:
        place, plain = places[0], sense.en[0].removeprefix("to ")
        said, denied = Localized(ja=place.group(), en=plain), Localized(ja=f"{place[1]}{other}", en=f"not {plain}")
        if "せん" in ending:
            said, denied = Localized(ja=said.ja, en=denied.en), Localized(ja=denied.ja, en=said.en)
        yield Denial(zh=zh, other=place.span(2), zh_other=zh_other, said=other, meaning=said, meaning_other=denied)
