"""At which level can be read what is shown around a gap, and how far does that lift the level of the gap?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.cloze.clip import Clip

_MOST_WORDS, _ABOVE = 0.8, 2  # most words of a prompt are at most two levels above its own
_NEARLY_ALL, _FAR_ABOVE = 0.92, 3  # and nearly all at most three
_LIFT, _MIDDLE = 1, 3  # levels that a sentence lifts its gap by, and that is not easy
_JOINING = frozenset({"一旦", "万一", "免得", "凡是", "宁可", "宁愿", "就算"})  # connectives by another name
_ASIDE = frozenset({"再说"})  # besides, which tells nothing of what it adds, or to see about something: 明天再说
_READ_PER_LEVEL = 16  # so many hanzi more are read by learners of each further level


def read_at(clip: Clip, level: int) -> int:
    """Give the level at which all of a sentence can be read, or the gap's: few words are harder, nor are they many."""
    most, nearly_all = (level_of_text(clip.spot.words, part) for part in (_MOST_WORDS, _NEARLY_ALL))
    by_length = 1 + len(hanzi_of(clip.text)) // _READ_PER_LEVEL
    return max(level, most - _ABOVE, nearly_all - _FAR_ABOVE, by_length)


def read_told(clip: Clip, level: int) -> int:
    """Give the level of a gap of a level in this sentence, whose translation is there: what is read lifts it by one."""
    return min(level + _LIFT, read_at(clip, level))


def read_untold(clip: Clip, level: int) -> int:
    """Give the level of a sentence that no translation helps to read: its hardest connective lifts it as well."""
    joining = {in_simplified(word) for word in clip.spot.words if len(word) > 1} - _ASIDE
    levels = (level_of(word) or 0 for word in joining if tag_of(word) == "c" or word in _JOINING)
    return max(read_told(clip, level), min(level + _LIFT, max(levels, default=0)))


def read_framed(clip: Clip, level: int) -> int:
    """Give the level of a sentence whose gap a frame tells: of few words each is needed, be the gap ever so easy."""
    few = clip.spot.words if len(hanzi_of(clip.text)) < _READ_PER_LEVEL and level < _MIDDLE else ()
    hardest = max((level_of(in_simplified(word)) or 0 for word in few if word != clip.key), default=0)
    return max(read_untold(clip, level), min(hardest, _MIDDLE))
