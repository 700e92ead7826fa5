"""
What is it that somebody lost, carried or was given: a hat, a pair of gloves, a scarf?

A thing of our table that the sentence names once; the others are things of its sort, each as likely there.

    things.tsv     things of one sort, the measure words that all of them take, those that everybody would guess and
                   that are only offered, what a sentence has to say of them so that any may be meant, and what beside
                   one of them tells which it is
    thing_words.tsv  what those of them mean that our table of words has not
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.circumstances import circumstance
from quizzes.comprehension.circumstances.asked import Phrase, Sort
from quizzes.comprehension.circumstances.option_levels import is_far_harder
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.distractors.display import is_balanced
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.glosses.glosses import gloss_of_plain
from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_STOPS, _COLOUR, _INTO = frozenset("，。：；！？,.:;!?"), "色", "成"
_OFTEN = 3  # sentences that name what a talk is about: who knows its theme knows the thing
# What may stand right before a thing: a verb, 的, what counts it, how old or large it is; nothing.
_OF_SIZE, _OPEN_TAGS = frozenset("大小新老旧好破"), frozenset("vqmrupxdtyc")
# What may stand behind it where its row does not say: nothing, or what is done; no part or side of it, none of several.
_DONE_TAGS, _SLOT = frozenset("vdpuy"), "＿"
_SAYS_WHAT_FOLLOWS = lazy_regex(r"＿(?![|)]|$)")
_BEFORE = lazy_regex(r"[和跟与及或、]$|还有$|(?:除了|连|不[光只])[^，。]{0,6}$")
_COUNTED_AFTER = lazy_regex("[一二两三四五六七八九十百千几半]+[来多几]?(?P<measure>[\u4e00-\u9fff])")
# No thing that is there: what something is like, is called, turns into, or is denied.
_NO_THING = lazy_regex(
    "像|好比|如同|仿佛|似的|一样|比作|当[成作]|(?<![改涂漆刷染])成了?(?:一[^，。]{1,2})?$|叫|[没不]|人家|哪|都|任何|每(?![年天月周])"
)
_IS = lazy_regex("(?<!的)是(?:一[^，。])?$")  # 是一只猫, but 学的是会计
# 坐了四个小时火车, 教了三十年小学音乐, 中学的数学老师
_HOW_LONG, _TAUGHT_BY = (
    lazy_regex("(?:小时|钟头|天|夜|年|小学|初中|高中|中学|大学)$"),
    frozenset({"老师", "教师", "课"}),
)
_COUNTED = lazy_regex(
    r"(?:[0-9一二两三四五六七八九十百千几半这那某]|第.)(?P<measure>[\u4e00-\u9fff])(?![人年月天次回]|小时|钟头|星期|礼拜|[^，。]{0,3}(?:客|师傅|员|学生|孩|姑娘|老人|太太|先生|[女男]|朋友|同事|邻居|小伙))"
)
# What counts one thing alone, and stands by itself: 帽子丢了三顶.
_COUNTED_LAST = lazy_regex(
    r"[0-9一二两三四五六七八九十几](?P<measure>[顶双副辆艘棵朵盏匹尾架幅盆支枝条件台])(?=[了，。；]|$)"
)
_COUNTED_DIRECTLY = lazy_regex(
    "[0-9一二两三四五六七八九十百千几半这那某](?P<measure>[\u4e00-\u9fff])[大小新老旧好破]?$"
)
_TELL_LITTLE = frozenset("他子头小大老一二三四五六七八九十")  # 吉他, 包子 and 三轮车 are told by no 他, 孩子 and 三
_CLAUSE, _NEAR = lazy_regex("[，。；：？！,.;:?!]"), 2  # clauses in which a thing is spoken of
_MEASURES = frozenset(
    "个件份位副匹双口只台场块头套封幅张把支枝本朵条枚根棵盏颗杯碗盘壶瓶箱筐篮包袋盒盆束斤公吨亩担车辆架艘部门种顶床半堆排锅节堂出段趟"
)
_BARE = _MEASURES - {"把"}  # 织了条围巾, but 把围巾
_HERE = frozenset("里")  # 这里 and 那里 count nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    measures: frozenset[str]
    words: Sequence[str]
    usual: frozenset[str]
    needs: str
    tells: str


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the things of a text."""
    yield from circumstance.items(document, tally, _SORT, phrases_in)


def phrases_in(document: Document, spot: Spot) -> Iterator[Phrase]:
    """Give the things of a sentence that could be others of their sort, and are not told by what stands beside them."""
    text, start = in_simplified(spot.source), 0
    unnamed = _without_names(document, text)
    for i, word in enumerate(spot.words):
        at, start = start, start + len(word)
        thing = in_simplified(word)
        rows = _rows_of().get(thing, ())
        if not rows or text[at:start] != thing or text.count(thing) > 1 or not _may_begin(spot, i, at):
            continue
        before, after = unnamed[:at], unnamed[start:]
        if not is_balanced(spot.source[:at]) or _is_of_theme(document, thing):
            continue
        fit = (row for row in rows if _fits(row, before, after) and not _is_guessed(row, thing, before + after))
        whole = [row for row in fit if _SAYS_WHAT_FOLLOWS.search(row.needs) or _is_over(spot, i, text[:start])]
        if whole:
            yield Phrase(start=at, text=thing, sets=tuple(_of_row(document, spot, row, thing) for row in whole))


def _without_names(document: Document, text: str) -> str:
    """Blank the names of people, of which no character tells a thing: 罗海峰 of nothing by the sea."""
    for name in document.people:
        text = text.replace(in_simplified(name), "某" * len(name))
    return text


def _may_begin(spot: Spot, at: int, start: int) -> bool:
    """Tell whether a thing is no end of a longer name, nor one of several, nor what something is only like."""
    before, clause = in_simplified(spot.source[:start]), _CLAUSE.split(in_simplified(spot.source[:start]))[-1]
    prior = in_simplified(spot.words[at - 1]) if at else "，"
    is_free = prior[-1] in _OF_SIZE | _MEASURES | _STOPS or tag_of(prior)[:1] in _OPEN_TAGS
    is_free = is_free or bool(_HOW_LONG.search(prior)) or prior.endswith(_INTO)
    is_told = _IS.search(clause) and (spot.words[at + 1 :] or "。")[0] in _STOPS
    return is_free and not (is_told or _BEFORE.search(before) or _NO_THING.search(clause))


def _is_over(spot: Spot, at: int, told: str) -> bool:
    """Tell whether nothing belongs to a thing that ends some words: what follows is done with it, or goes on."""
    follows, more = [*map(in_simplified, spot.words[at + 1 : at + 3]), "。", "。"][:2]
    if follows == "的":
        return told.endswith(_COLOUR) or more in _STOPS
    return follows in _STOPS | _TAUGHT_BY or tag_of(follows)[:1] in _DONE_TAGS


def _fits(row: _Row, before: str, after: str) -> bool:
    """Tell whether any thing of a row may be meant: whatever counts it counts them all, and nothing tells which."""
    rest = f"{before}＿{after}"
    clause = _CLAUSE.split(before)[-1]
    counted = [found["measure"] for found in _COUNTED.finditer(clause) if found["measure"] in _MEASURES]
    behind = _COUNTED_AFTER.match(after)
    counted += [clause[-1]] if clause[-1:] in _BARE else []
    counted += [behind["measure"]] if behind is not None and behind["measure"] in _MEASURES else []
    direct = _COUNTED_DIRECTLY.search(clause)  # 一串＿, but 一所中学教＿
    counted += [direct["measure"]] if direct is not None and direct["measure"] in _counting() else []
    is_counted_so = not counted or counted[-1] in row.measures
    left = [found["measure"] for found in _COUNTED_LAST.finditer(rest)]
    is_counted_so = is_counted_so and row.measures.issuperset(left)
    near = "，".join((*_CLAUSE.split(before)[-_NEAR:], "＿", _CLAUSE.split(after, maxsplit=1)[0]))
    is_said_of = compiled(row.needs).search(rest if _SLOT in row.needs else near) is not None
    return is_counted_so and is_said_of and compiled(row.tells).search(rest) is None


@lru_cache(maxsize=1)
def _counting() -> frozenset[str]:
    """Give what counts things, with what our tables of measure words have: a 串 is one of keys, and of no gloves."""
    listed = (row[0] for name in ("measure_words.tsv", "portions.tsv") for row in rows_of(name))
    return _MEASURES | {word for word in listed if len(word) == 1} - _HERE


def are_of_one_row(one: str, other: str, before: str, after: str) -> bool:
    """Tell whether either of two things may be meant between some words, and nobody thinks of the first one at once."""
    rows = (row for row in _rows_of().get(one, ()) if other in row.words and one not in row.usual)
    return any(_fits(row, before, after) for row in rows)


def _of_row(document: Document, spot: Spot, row: _Row, thing: str) -> tuple[str, ...]:
    """Give the other things of a row, in an order that is the sentence's own, those far harder to read last."""

    def order(other: str) -> tuple[bool, int]:
        is_hard = is_far_harder(other, thing) and not told(document, other)
        return is_hard, mix(f"{spot.source}{other}")

    others = (other for other in sorted(row.words, key=order) if other != thing)
    return tuple(other for other in others if not _is_said(document, spot, other))


def _is_said(document: Document, spot: Spot, thing: str) -> bool:
    """Tell whether the translation of a sentence says what our table calls another thing: サンダル of 拖鞋."""
    (ja, en), translation = meaning_of(thing), spot.translation or ""
    if document.language == "ja":
        return any(contains_japanese(translation, gloss) for gloss in filter(None, ja.split("、")))
    return document.language == "en" and any(contains_english(translation, gloss) for gloss in en.split(", ") if gloss)


def _is_of_theme(document: Document, thing: str) -> bool:
    """Tell whether who knows the theme of a talk guesses a thing: one in its title, or named often."""
    title = in_simplified(document.interview.title.source) if document.interview.title is not None else ""
    alike = {char for row in _rows_of()[thing] for word in row.words if word != thing for char in word}
    own = {char for char in thing if char not in alike}
    return thing in title or any(char in title for char in own) or len(told(document, thing)) > _OFTEN


def _is_guessed(row: _Row, thing: str, rest: str) -> bool:
    """Tell whether everybody thinks of a thing, or a sentence has a character of it that no other of its sort has."""
    alike = {char for word in row.words if word != thing for char in word}
    is_echoed = any(char in rest for char in thing if char not in alike and char not in _TELL_LITTLE)
    return thing in row.usual or is_echoed


@lru_cache(maxsize=1)
def _rows_of() -> Mapping[str, Sequence[_Row]]:
    rows = (
        _Row(
            measures=frozenset(measures),
            words=tuple(words.split(",")),
            usual=frozenset(usual.split(",")),
            needs=needs,
            tells=tells,
        )
        for _, measures, words, usual, needs, tells in rows_of("things.tsv")
    )
    return grouped((word, row) for row in rows for word in row.words)


@lru_cache(maxsize=1)
def _glosses() -> Mapping[str, tuple[str, str]]:
    return {word: (ja, en) for word, ja, en in rows_of("thing_words.tsv")}


def meaning_of(text: str) -> tuple[str, str]:
    """Say what a thing is, by our own table of things where it is no word of the other one."""
    known = _glosses().get(text)
    if known is not None:
        return known
    gloss = gloss_of_plain(text)
    return gloss.ja or "", gloss.en or ""


_SORT = Sort(
    subtype="what",
    asked="什么",
    means=meaning_of,
)
