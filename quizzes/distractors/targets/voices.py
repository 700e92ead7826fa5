"""Does a sentence say that somebody does it, 変える, or that it comes about, 変わる, where our table has both?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import told_in
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.words import Sense

_PAIR = 2
_SO_MUCH = lazy_regex(f"(?:[到至]了?|了)(?:近|约|大约|差不多|将近|整整|快)?(?:{OF_AMOUNT}|不少|很多|好几)")
_IS_DONE = lazy_regex("(?:把|将|被|让|使|给)[^，,。；;：:！!？?]*$|[我你您他她咱]们?[^，,。；;：:！!？?的]{0,4}$")
# What is done to something has it behind it: 改变主意; but 增加三成 is by how much, 改变很大
# how, and 结束那天 when.
_HAS_OBJECT = lazy_regex(
    r"[了过]?(?![一二两三四五六七八九十百千万亿几半多少数]|许多|大半|[这那](?:么|样|几?[天年月晚次日])|"
    r"[了过的得着不没吗吧呢啊之以后前时到至在于为成起下上来去中和与跟也都就还才又再已很太更最非是])[\u3400-\u9fff]"
)
_CLAUSE_ENDS = lazy_regex("[，,。；;：:！!？?”」…]")
# Where there is more or less of something, or since when: 店里增加了人手.
_PLACE = lazy_regex("[里上中内间边年月天](?:又|也|还|就|都|才|已经|突然|慢慢)*$")
# What is said of the deed itself and is nothing that it is done to: 结束时间.
_OF_WHICH = lazy_regex("(?:时间|时候|日期|时刻|阶段|状态|速度|趋势|信号|原因|方向|幅度|过程|方式|部分|人数|次数)$")
# What binds an object together: 改变了您对芯片的看法.
_BINDS = frozenset({"的", "对", "对于"})
# Somebody is what it is done to: 改变了他, 改变了他很多.
_DONE_TO = lazy_regex("[了过](?:[我你您他她咱]们?|自己|别人|大家)(?:[，,。；;！!？?]|$|的|什么|多少|很多|不少)")


def in_voice(sense: Sense, aligned: str | None, source: str, start: int) -> Sense:
    """
    Leave of a pair, 変える and 変わる, the one that the sentence says, both where nothing tells.

    Somebody behind it, 改变了他, is what it is done to, and so is a noun that ends the clause, 改变主意. Else a
    Japanese translation tells, where it has one of them, `aligned`, or what stands behind the word.
    """
    before, after = in_simplified(source[:start]), in_simplified(source[start + len(sense.word) :])
    has_object = _HAS_OBJECT.match(after) is not None
    pair = next((pair for pair in _pairs().items() if {*pair} <= {*sense.ja}), None)
    if pair is None:
        return _without_what_happens(sense, aligned) if has_object else sense
    done, _ = pair
    is_done = _DONE_TO.match(after) or (has_object and _is_done_to_noun(before, after))
    if is_done:  # however freely it is translated
        return replace(sense, ja=(done,))
    if aligned is not None and aligned in pair:
        return replace(sense, ja=(aligned,))
    return replace(sense, ja=(done,)) if has_object else sense


def _is_done_to_noun(before: str, after: str) -> bool:
    """Tell whether a noun ends the clause as an object: 改变主意, but 店里增加人手 is that there are more."""
    clause = _CLAUSE_ENDS.split(after, maxsplit=1)[0].lstrip("了过").rstrip("了吗吧呢啊")
    words = plain_words(clause)
    is_phrase = bool(words) and all(word in _BINDS or tag_of(word).startswith(("n", "a", "r")) for word in words)
    is_there = _PLACE.search(before) is not None
    return is_phrase and tag_of(words[-1]).startswith("n") and not is_there and _OF_WHICH.search(clause) is None


def _without_what_happens(sense: Sense, aligned: str | None) -> Sense:
    """Leave out what comes about, 止まる, where something is done to what stands behind, やめる: 停止计费."""
    happens = frozenset(_pairs().values())
    kept = tuple(gloss for gloss in sense.ja if gloss not in happens)
    is_verb = sense.pos == VERB and aligned not in happens
    return replace(sense, ja=kept) if kept and is_verb else sense


def is_told_as_done(sense: Sense, source: str, start: int) -> bool:
    """
    Tell whether our table has but what somebody does, 引き上げる, where something comes to so much: 产量提高了三成.

    What 把 names, or somebody is made to do, is done all the same.
    """
    before, after = in_simplified(source[:start]), in_simplified(source[start + len(sense.word) :])
    does = tuple(_pairs())
    is_deed = any(gloss.endswith(does) for gloss in sense.ja)
    is_deed = is_deed and not any(gloss.endswith(tuple(_pairs().values())) for gloss in sense.ja)
    return sense.pos == VERB and is_deed and _SO_MUCH.match(after) is not None and _IS_DONE.search(before) is None


def place_of_deed(pieces: Sequence[str]) -> int | None:
    """Say which of two Japanese meanings somebody does, …に減らす beside …に減る; None where they are no such pair."""
    if len(pieces) != _PAIR:
        return None
    ends = ((done, happens) for done, happens in _pairs().items() if pieces[0].endswith((done, happens)))
    for done, happens in ends:
        for at in range(_PAIR):
            if pieces[at].endswith(done) and pieces[1 - at].endswith(happens):
                return at
    return None


def _pairs() -> Mapping[str, str]:
    """Load the Japanese verbs that somebody does, each with the one that comes about."""
    return told_in("voices.tsv")
