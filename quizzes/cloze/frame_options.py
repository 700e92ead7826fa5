"""Which wrong words of a frame can be offered in a sentence, none of them right there or ruled out at a glance?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quizzes.cloze.clip import Clip
    from quizzes.distractors.document import Document

LEAST = 2
SAME_CLAUSE = "[^，,。；;：:！!？?]"  # what `~` stands for in the tables of frames
_ANY, _GAP = ".", "＿"
_THING, _MATTER, _MOVING = "nc", "n", frozenset("车机船风雨雪水火浪")
_SOMEBODY = lazy_regex("[我你您他她咱谁]们?(?![们的这那自])|[和跟与]")  # 把我和行李留下: 被我和行李留下
# What is acted on stands before the gap by then: 把纸箱往里推, and no 把纸箱把里推.
_OBJECT_MOVED = lazy_regex(f"(?<![0-9一二两三四五六七八九十几这那每半门车])把(?![握手关戏])(?=[一-龥]){SAME_CLAUSE}*$")
_BY_HAND = frozenset("写录记寄填拿送交讲读画搬放翻")  # no life and no work does this to anybody
_PLAIN = frozenset("书信画字饭菜茶酒药钱门窗灯笔纸花草鞋碗盘杯伞包")  # too short for our table


@lru_cache(maxsize=1)
def fits_too() -> Mapping[tuple[str, str], str]:
    """
    Load around which gaps a wrong word stands as well as the right one, by right and wrong word.

    The gap is `＿` in these patterns, and `~` a character of the same clause; `.` stands for every right word.
    """
    rows = ((keys, wrong, around.replace("~", SAME_CLAUSE)) for keys, wrong, around in rows_of("fits_too.tsv"))
    return {(key, wrong): around for keys, wrong, around in rows for key in keys.split("|")}


def options_beside(document: Document, wrong: Iterable[str], clip: Clip, anchor: str) -> list[str]:
    """Choose of the wrong words of a frame those that fit, and of these the ones that the prompt does not show."""
    fit = [word for word in wrong if _fits(word, clip, anchor)]
    return [word for word in fit if len(word) == 1 or document.written(word) not in clip.text]


def _fits(word: str, clip: Clip, anchor: str) -> bool:
    source, key = in_simplified(clip.spot.source), in_simplified(clip.key)
    before, after = source[: clip.start], source[clip.start + len(clip.key) :]
    if after.startswith(word) or before.endswith(word):
        return False
    if word == "把" and _OBJECT_MOVED.search(before):
        return False
    if word == "被":
        return is_lifeless(after.partition(in_simplified(anchor))[0], in_simplified(anchor))
    return not may_be_right(key, word, before, after)


def may_be_right(key: str, word: str, before: str, after: str) -> bool:
    """Tell whether a wrong word stands as well as the right one between what is before and after a gap."""
    around = (fits_too().get((one, word)) for one in (in_simplified(key), _ANY))
    said = in_simplified(f"{before}{_GAP}{after}")
    return any(one is not None and compiled(one).search(said) for one in around)


def is_lifeless(phrase: str, verb: str) -> bool:
    """Tell whether a phrase ends in what does nothing of the kind to anybody: 把书留下, 把声音录下来."""
    if _SOMEBODY.search(phrase):
        return False
    last = next((table()[phrase[at:]] for at in range(len(phrase)) if phrase[at:] in table()), None)
    if last is None:
        return phrase[-1:] in _PLAIN
    is_matter = last.pos == _MATTER and verb[:1] in _BY_HAND
    return (last.pos == _THING or is_matter) and last.word[-1] not in _MOVING
