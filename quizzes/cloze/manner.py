"""What does a verb with 得 say of how it is done: 说得很清楚, 起得太早?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in, rows_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

# What one does well by skill; 过, 保存 or 卖 is not done 上手に.
_SKILLS = frozenset("说写唱跳画弹打踢做干演教讲游开拍念读答用修切剪织绣磨烧炒泡缝刻拉吹种") | {"翻译", "表演", "回答"}
_BY_SKILL = frozenset({"well", "better", "best", "badly", "worse"})
# What becomes of something is nothing that is done to it: 坏得慢 is no ゆっくり〜する.
_CHANGES = frozenset("过活长坏变涨跌降升掉老病死烂亮热冷瘦胖红黑")
_TURNS = frozenset({"恢复", "发展", "变化", "增长", "下降", "上涨"})
# What reaches far, as nothing does that is put or stands somewhere: 走得很远, but not 放得很远.
_REACHES = frozenset("走跑看飞听传想扔游开跳骑漂流射送寄打滚望逃追抛甩")
_FAR = frozenset({"far", "farther", "farthest"})
# 太 before these says how good it is, and not that it is too much: 说得太好了.
_TOO, _GOOD = "太", frozenset({"好", "漂亮", "美", "准", "流利", "自然", "开心", "高兴", "稳"})
_COMPARED = {"more", "most", "more and more"}
_AFTER_DEGREE = lazy_regex(r"\{\}(\w+)")
_IN_MORE_WORDS = lazy_regex("^(?:in|with) ")
_AMOUNT = lazy_regex(
    "了(?:[0-9一二两三四五六七八九十百千几半好]|多(?!少)|将近|差不多|大约|不少|很多)|(?!一[点些])[0-9一二两三四五六七八九十百千几半]+(?![点些样])[一-龥]"
)


def manners() -> Mapping[str, Localized]:
    """Load how something is done, by the word that says so after 得."""
    return meanings_in("manners.tsv")


def manner_degrees() -> Mapping[str, Localized]:
    """Load to what degree, by the word that stands before the other."""
    return meanings_in("manner_degrees.tsv")


@lru_cache(maxsize=1)
def verb_manners() -> Mapping[tuple[str, str], Localized]:
    """Load what a verb means with how it is done, where that is said in words of its own: 过得好, 卖得快."""
    return {(verb, how): Localized(ja=ja, en=en) for verb, how, ja, en in rows_of("verb_manners.tsv")}


def manner_of(verb: str, anchor: str, behind: str = "") -> Localized | None:
    """
    Say how something is done that 得 joins to its verb, with its degree; None where no table tells.

    Nor where an amount `behind` it says by how much it is so: 来得晚了十分钟 is ten minutes late, and no late hour.
    """
    if _AMOUNT.match(behind):
        return None
    is_praise = anchor.startswith(_TOO) and anchor.removeprefix(_TOO) in _GOOD
    return None if is_praise else _by_tables(verb, anchor)


def _by_tables(verb: str, anchor: str) -> Localized | None:
    if (own := _of_verb(verb, anchor)) is not None:
        return own
    if _is_of_verb_alone(verb, anchor):
        return None
    how = manners().get(anchor)
    if how is not None:
        return _told("", how.ja or "", how.en or "") if _fits(verb, how) else None
    degree, how = manner_degrees().get(anchor[: _cut(anchor)]), manners().get(anchor[_cut(anchor) :])
    if degree is None or how is None or not _fits(verb, how):
        return None
    en = _by_degree(degree.en or "", how.en or "")
    return None if en is None else _told(degree.ja or "", how.ja or "", en)


def _cut(anchor: str) -> int:
    """Find where a degree ends: 越来越｜好."""
    return next((at for at in range(len(anchor) - 1, 0, -1) if anchor[:at] in manner_degrees()), 0)


def _of_verb(verb: str, anchor: str) -> Localized | None:
    """Say in the words of a verb of its own how it is done, with its degree."""
    own = verb_manners().get((verb, anchor))
    if own is not None:
        return _with_degree(own, Localized(ja="", en=""))
    own, degree = verb_manners().get((verb, anchor[_cut(anchor) :])), manner_degrees().get(anchor[: _cut(anchor)])
    return None if own is None or degree is None else _with_degree(own, degree)


def _is_of_verb_alone(verb: str, anchor: str) -> bool:
    """Tell whether only words of the verb's own could say it: 住得更远 is no もっと遠くまで〜する."""
    return (verb, anchor[_cut(anchor) :]) in verb_manners()


def _fits(verb: str, how: Localized) -> bool:
    """Tell whether a verb is something that is done so: nobody lives or sells 上手に, and nothing breaks as a deed."""
    if how.en in _FAR:
        return verb in _REACHES
    return verb in _SKILLS if how.en in _BY_SKILL else verb not in _CHANGES | _TURNS


def _with_degree(own: Localized, degree: Localized) -> Localized | None:
    """Put a degree into the words of a verb of its own; None for what nobody says: to sell more fast."""
    en, ja = degree.en or "", degree.ja or ""
    how = _AFTER_DEGREE.search(own.en or "")
    if en in _COMPARED and (how is None or not how[1].endswith("ly")):
        return None
    return Localized(ja=(own.ja or "").replace("{}", ja), en=(own.en or "").replace("{}", f"{en} " if en else ""))


def _by_degree(degree: str, how: str) -> str | None:
    """Put a degree before a word; None for what nobody says: very in detail, most hard."""
    is_said = how.endswith("ly") if degree in _COMPARED else not _IN_MORE_WORDS.match(how)
    return f"{degree} {how}" if is_said else None


def _told(degree: str, how: str, en: str) -> Localized:
    return Localized(ja="、".join(f"{degree}{one}〜する" for one in how.split("、")), en=f"to … {en}")
