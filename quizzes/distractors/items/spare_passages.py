"""Which passages, that only help to read a sentence, leave a set because they print another question's answer?"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import is_balanced
from quizzes.distractors.items.asked_apart import secrets_of
from quizzes.distractors.words import in_simplified
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quizzes.distractors.item import Item


_SENTENCES = re.compile("[^。！？!?]*[。！？!?]+[”’」』]*|[^。！？!?]+$")
_LABEL = re.compile("[^：]{1,14}：")  # who speaks, at the beginning of a line
_LEFT_OUT, _LEAST, _LEAST_SAID = "……", 6, 4  # hanzi of what is worth to be read, and without who says it
_DOTS = re.compile("…{2,}")
_TAKES_UP = re.compile(
    "[“「『]?(?:[这那它他她]|所以|因此|但是?|可是|不过|于是|结果|后来|因为|也|又|还|就|都)|[^，,。]{0,8}那[次回天年][。！]"
)
_HEAD = 3  # characters by which what may be told is looked up: a long text has thousands of questions


def without_telling(items: Sequence[Item]) -> Iterator[Item]:
    """Give the items of a set; one whose passage is spare and tells of another is shown without it."""
    secrets: dict[str, list[tuple[str, str]]] = {}
    for item in items:
        for secret in secrets_of(item):
            secrets.setdefault(secret[:_HEAD], []).append((secret, item.id))
    for item in items:
        if not item.is_passage_spare or item.passage is None:
            yield item
            continue
        passage = _untelling(item.passage, partial(_tells, own=item.id, secrets=secrets))
        yield replace(item, passage=passage, is_passage_spare=passage is not None)


def _tells(text: str, own: str, secrets: Mapping[str, Sequence[tuple[str, str]]]) -> bool:
    """Tell whether a text prints what another question than one's own asks."""
    printed = normal_form(text)
    return any(
        other != own and printed.startswith(secret, at)
        for at in range(len(printed))
        for secret, other in secrets.get(printed[at : at + _HEAD], ())
    )


def _untelling(passage: str, tells: Callable[[str], bool]) -> str | None:
    """Leave out of a passage the sentences that tell; None where none is left, or a half of what is quoted."""
    if not tells(passage):
        return passage
    lines = [_said_untelling(line, tells, is_named="\n" in passage) for line in passage.split("\n")]
    silent = max((at for at, (_, said) in enumerate(lines) if said == _LEFT_OUT), default=-1)
    if silent == len(lines) - 1 or _says_little(lines[-1][1]):
        return None
    first, *more = lines[silent + 1 :]  # dots alone behind a name are somebody's silence
    is_cut = silent >= 0 or first[1].startswith(_LEFT_OUT)
    if is_cut and _TAKES_UP.match(in_simplified(first[1].removeprefix(_LEFT_OUT))):
        return None
    kept = "\n".join(filter(None, [_begun(*first), *map("".join, more)]))
    is_said = sum(len(hanzi_of(said)) for _, said in (first, *more)) >= _LEAST_SAID
    is_said = is_said and len(hanzi_of(kept)) >= _LEAST
    return kept if is_said and is_balanced(kept) and not tells(kept) else None


def _says_little(said: str) -> bool:
    """Tell whether little is said before what is left out beside the prompt: 二十七年。……"""
    return said.endswith(_LEFT_OUT) and len(hanzi_of(said)) < _LEAST


def _said_untelling(line: str, tells: Callable[[str], bool], *, is_named: bool) -> tuple[str, str]:
    """Give who speaks in a line, where several do, and what they say without the sentences that tell."""
    named = _LABEL.match(line) if is_named else None
    name = "" if named is None else named[0]
    said = "".join(_LEFT_OUT if tells(each) else each for each in _SENTENCES.findall(line.removeprefix(name)))
    return name, _DOTS.sub(_LEFT_OUT, said)


def _begun(name: str, said: str) -> str:
    """Begin with what is said: that something stood before it, nobody needs to know."""
    kept = said.removeprefix(_LEFT_OUT)
    return f"{name}{kept}" if kept else ""
