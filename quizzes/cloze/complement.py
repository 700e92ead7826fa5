"""
Which complement gives the verb the meaning that the hint names: 找不到, 听得懂, 写下来?

Other complements, which the verb may well take elsewhere, are told from the right one by the hint: the meaning of
verb and complement together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_potential
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.cloze.clip import is_refused
from quizzes.cloze.clip_levels import read_told
from quizzes.cloze.complement_reasons import distractor, explained, meaning_with
from quizzes.cloze.complement_sense import is_less_than, is_said_otherwise, is_unsaid, is_whenever
from quizzes.cloze.completed import CAN, CANNOT, RESULT, Completed, completed
from quizzes.cloze.frame_options import LEAST, may_be_right
from quizzes.distractors.item import Item
from quizzes.distractors.stems import contains_japanese
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_LEAST_SHOWN = 7  # characters
_NO_TIME_TO_BE = lazy_regex("(?:高兴|欢喜|喜欢|感谢|感激|谢谢?|疼|爱|躲|羡慕|佩服|后悔)[我你您他她]?(?:还|都)来不$")
_LEVELS_AS_COMPLEMENT = {"着": 5, "住": 4}
# With 不 or 得 these say more than their characters: 谈不上, 合得来, 说不上来.
_LEVELS_BETWEEN = {"上": 5, "上来": 6, "来": 5, "及": 4}
_SET = frozenset({"称上", "算上", "谈上"})  # with 不 or 得 words of the last band, of which the parts tell nothing
_MOST_OF_WHOLE = 5  # who reads the verb and the complement of a listed word makes out harder ones: 看得见
_LEVEL_OF_RESULT, _LEVEL_OF_POTENTIAL, _LEVEL_OF_DIRECTION = 2, 3, 4


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of the first complement of each sentence that its verb and a meaning decide."""
    for spot in document.spots:
        found = {one.clip: one for one in completed(spot) if not _is_refused(one, tally)}
        yield from (_item(document, one) for one in [*found.values()][:1])


def _is_refused(one: Completed, tally: Tally) -> bool:
    is_bare = len(one.clip.text) < _LEAST_SHOWN
    return (
        is_refused(one.clip, _level(one), tally)
        or tally.refuses("bare-prompt", hit=is_bare)
        or tally.refuses("few-options", hit=len(_wrong(one)) < LEAST)
        or tally.refuses("sense-unsaid", hit=is_unsaid(one.complement.meaning, one.clip.spot.translation or ""))
        or tally.refuses("sense-unsaid", hit=_is_whenever(one) or _is_less_than(one))
        or tally.refuses("sense-unsaid", hit=_is_said_otherwise(one) or _is_only_too_glad(one))
    )


def _is_only_too_glad(one: Completed) -> bool:
    """Tell whether 来不及 says how glad somebody is, and nothing of a time that is too short: 高兴还来不及."""
    source, start = in_simplified(one.clip.spot.source), one.clip.start
    return source[:start].endswith("来不") and _NO_TIME_TO_BE.search(source[:start]) is not None


def _is_whenever(one: Completed) -> bool:
    source, end = in_simplified(one.clip.spot.source), one.clip.start + len(one.clip.key)
    before, told = source[: one.clip.start - len(one.stem)], one.clip.spot.translation or ""
    return is_whenever(one.complement.meaning, before, source[end:], told)


def _is_less_than(one: Completed) -> bool:
    after = one.clip.after
    return one.form == CANNOT and is_less_than(one.clip.key, after)


def _is_said_otherwise(one: Completed) -> bool:
    source, start = in_simplified(one.clip.spot.source), one.clip.start - len(one.stem)
    end = one.clip.start + len(one.clip.key)
    return is_said_otherwise(source[start:end], source[:start], source[end:])


def _wrong(one: Completed) -> list[str]:
    """Leave out of the wrong complements what is right as well, 讲到 beside 讲完 before 也不想走了, or told so."""
    clip = one.clip
    fit = [word for word in one.complement.wrong if not may_be_right(clip.key, word, clip.before, clip.after)]
    return [word for word in fit if not _is_told(one, word)]


def _is_told(one: Completed, word: str) -> bool:
    """Tell whether a Japanese translation has what the verb means with a wrong complement: 生き延びる for 活下去."""
    other, told = meaning_with(one, word), one.clip.spot.translation or ""
    return other is not None and any(contains_japanese(told, gloss) for gloss in (other.ja or "").split("、"))


def _item(document: Document, one: Completed) -> Item:
    clip = one.clip
    return Item(
        kind=Kind.CLOZE,
        subtype="complement",
        prompt=clip.prompt,
        hint=one.complement.meaning,
        key=clip.key,
        distractors=tuple(distractor(document, one, word) for word in _wrong(one)),
        evidence=clip.evidence,
        explanation=explained(one),
        level=read_told(clip, _level(one)),
        place=clip.spot.place,
        subject=f"{one.verb}{clip.key}",  # who was asked for 听懂 knows 听不懂
        merit=5.0,
        tags=("C4",),
    )


def _level(one: Completed) -> int:
    least = _LEVEL_OF_RESULT if one.form == RESULT else _LEVEL_OF_POTENTIAL
    if len(one.clip.key) > 1:
        least = _LEVEL_OF_DIRECTION
    verb, key = in_simplified(one.verb), in_simplified(one.clip.key)
    level = max(_LEVELS_AS_COMPLEMENT.get(key, least), level_of(verb) or least)
    if one.form != RESULT:
        forms = [f"{verb}{form}{key}" for form in (CANNOT, CAN)]
        as_one = max(level_of_potential(form) or level_of(form) or 0 for form in forms)
        if f"{verb}{key}" in _SET:
            return HIGHEST
        return max(level, _LEVELS_BETWEEN.get(key, 0), min(as_one, _MOST_OF_WHOLE))
    as_one = level_of(f"{verb}{key}") or level
    return max(_LEVEL_OF_RESULT, min(as_one, level + (as_one > level + 1)))  # 记住 is met as one word, 当成 late
