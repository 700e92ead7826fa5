"""Does a word stand in a sentence as the part of speech that its gloss is, and mean by itself what it does there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import UNKNOWN, VERB, tag_of
from quizzes.distractors.targets.stands_as_noun import stands_as_noun
from quizzes.distractors.targets.stands_as_verb import stands_as_verb
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.words import Sense

_ADVERBS = frozenset({"d", "ad"})
# Behind another verb these say where to it goes, and nobody goes there.
_WAYS, _GOING = frozenset({"上去", "上来", "下去"}), ("りていく", "っていく", "ってくる")
_POINT = lazy_regex("不?(?:在于|是|出在)")
_POTENTIAL, _WILL_GO = frozenset("得不"), frozenset({*"要会能想敢肯该", "可以", "应该", "愿意", "打算", "准备", "决定"})
_AT_FIRST = lazy_regex(
    r"一$|(?:^|[，。！？；：“‘「、的]|[我你您他她]们?|咱们|大家)刚刚?$"
)  # 刚开始谁也不认识, but 音乐会刚开始


def stands_as_attribute(sense: Sense, source: str, start: int) -> bool:
    """
    Tell whether an adverb stands before 的, where no other adverb can: 真正的图.

    Nor is what is glossed as an attribute one before a verb: 专门做 is no 専門の.
    """
    after = in_simplified(source[start + len(sense.word) :])
    if sense.pos == "a" and sense.ja[0].endswith("の"):
        tag = tag_of(after[:2])
        return (tag_of(after[:1]) if tag == UNKNOWN else tag) == VERB and not after.startswith("是")
    return sense.pos in _ADVERBS and after.startswith(("的", "之"))


def is_part_of_phrase(sense: Sense, source: str, start: int, word_before: str) -> bool:
    """Tell whether a phrase does not mean what its word does: 按下去 is to press, 一开始 at first, 问题是 the point."""
    word, before = in_simplified(sense.word), in_simplified(word_before)
    if word == "问题":
        return _POINT.match(in_simplified(source[start + len(word) :])) is not None
    if word == "开始":
        return _AT_FIRST.search(in_simplified(source[:start])) is not None
    if word not in _WAYS or not sense.ja[0].endswith(_GOING) or before in _WILL_GO:
        return False
    return before in _POTENTIAL or tag_of(before).startswith((VERB, "p"))


def stands_as_another(sense: Sense, source: str, start: int) -> bool:
    """Tell whether a word stands as another part of speech than its gloss is, a noun, a verb or an attribute."""
    return any(stands(sense, source, start) for stands in (stands_as_noun, stands_as_verb, stands_as_attribute))
