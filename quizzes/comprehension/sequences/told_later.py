"""
How does a piece that tells of a later time come after another one: by its time alone, or by a thing brought in there?

    ①后来一个老木工拿来一根铜线，……
    ②现在我的箱子里都有一根铜线        現在 comes after 后来, and the 铜线 of ② is that of ①
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import nested
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.sequences.constraints import Constraint

_BRINGS_IN = lazy_regex("[一两几][条根把块本张只台座件个辆艘匹盏封面支口顶幅片瓶盒袋棵扇](?P<noun>[一-龥]{2,4})")
_PERSON = lazy_regex("[人者员师友客工匠生]$")


def brought_in_again(before: str, text: str) -> str:
    """Give the thing that words bring in and others name again, as the latter write it; nothing where there is none."""
    simple, later = in_simplified(before), in_simplified(text)
    for found in _BRINGS_IN.finditer(simple):
        noun = "".join(_nouns_at_head(found["noun"]))
        at = later.find(noun)
        if len(noun) > 1 and at >= 0 and not _PERSON.search(noun):
            return text[at : at + len(noun)]
    return ""


def _nouns_at_head(text: str) -> list[str]:
    nouns: list[str] = []
    for word in plain_words(text):
        if not tag_of(word).startswith("n"):
            break
        nouns.append(word)
    return nouns


def told_later(one: Constraint, taken: str, texts: tuple[str, str], labels: tuple[str, str]) -> tuple[str, str]:
    """Say that words of a piece tell what comes after those of another, and which thing of it they speak of again."""
    (before, piece), thing = labels, brought_in_again(*texts)
    ja = f"{before}の「{taken}」に、{piece}の「{one.words}」が続きます。"
    en = f"{one.words} in {piece} comes after {one.taken_up} in {before}."
    if not thing:
        return ja, en
    return (
        f"{piece}の「{nested(thing)}」は、{before}で初めて出てくるものです。{ja}",
        f"{thing} in {piece} is first brought in by {before}. {en}",
    )
