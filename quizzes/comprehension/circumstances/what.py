"""
What is it that somebody lost, carried or was given: a hat, a pair of gloves, a scarf?

A thing of our table that the sentence names once; the others are things of its sort, each as likely there.

    things.tsv     things of one sort, the measure words that all of them take, those that everybody would guess and
                   that are only offered, what a sentence has to say of them so that any may be meant, and what beside
                   one of them tells which it is
    thing_words.tsv  what those of them mean that our table of words has not
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.circumstances import circumstance
from quizzes.comprehension.circumstances.circumstance_asked import Other, Phrase, Sort
from quizzes.comprehension.circumstances.circumstance_reasons import told
from quizzes.comprehension.circumstances.option_levels import is_far_harder
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

_STOPS, _COLOUR, _INTO = frozenset("，。：；"), "色", "成"
_OFTEN = 3  # sentences that name what a talk is about: who knows its theme knows the thing
# What may stand right before a thing: a verb, 的, what counts it, how old or large it is; nothing.
_OF_SIZE, _OPEN_TAGS = frozenset("大小新老旧好破"), frozenset("vqmrupxdtyc")
# 自行车的铃, 苹果和梨, 桌子上: a part or a side of a thing, or one of several.
_AFTER = lazy_regex(
    r"(?<!色)的(?![，。]|$)|[和跟与及或、]|(?<!树)[上里下旁边前后](?![了过来去楼])|[^，。]{0,3}(?:之类|什么的|等等)"
)
# 开卡车的刘师傅, 教人修手表的书: who does what with it, and no part of it; and what somebody takes from within it.
_WHO_DOES = lazy_regex(
    "的(?:[那这]?一?[个位]|[^，。]{0,3}(?:师傅|老板|姑娘|小伙|老[头师人乡太]|阿姨|大[爷妈姐哥叔]|[女男]孩|人(?!家)|朋友|同学|亲戚|邻居|书|店|铺)"
    "|[就也都还先说来要笑叫])"
)
_FROM_WITHIN, _WITHIN = lazy_regex("从(?:[我他她]|自己)?的?$"), "里"
_BEFORE = lazy_regex(r"[和跟与及或、]$|还有$|(?:除了|连|不[光只])[^，。]{0,6}$")
# 空调外机, 卡车后轮: a part of it, named by a word that no list has.
_PART_NAMED = lazy_regex(
    "室?外(?:机|壳|套|皮|框|圈|胎|罩|观|形|包装)|室?内(?:机|筒|胎|壁|胆|芯|衬|存|侧|部)|主(?:机|板|轴|体)|"
    "[前后左右上下](?:轮|座|盖|壳|板|备箱|视镜)|[棚库柜壳胎铃篮筐厂]"  # 自行车棚
)
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
_COUNTED_AFTER = lazy_regex("[一二两三四五六七八九十百千几半]+[来多几]?(?P<measure>[\u4e00-\u9fff])")
_COUNTED = lazy_regex(
    r"(?:[0-9一二两三四五六七八九十百千几半这那某]|第.)(?P<measure>[\u4e00-\u9fff])(?![人年月天次回]|小时|钟头|星期|礼拜|[^，。]{0,3}(?:客|师傅|员|学生|孩|姑娘|老人|太太|先生|[女男]|朋友|同事|邻居|小伙))"
)
# What counts one thing alone, and stands by itself: 帽子丢了三顶.
_COUNTED_LAST = lazy_regex(
    r"[0-9一二两三四五六七八九十几](?P<measure>[顶双副辆艘棵朵盏匹尾架幅盆支枝条件台])(?=[了，。；]|$)"
)
_TELL_LITTLE = frozenset("他子头小大老一二三四五六七八九十")  # 吉他, 包子 and 三轮车 are told by no 他, 孩子 and 三
_CLAUSE, _NEAR = lazy_regex("[，。；：:？！]"), 2  # what is said of a thing is said in its clause, or the one before
_MEASURES = frozenset(
    "个件份位副匹双口只台场块头套封幅张把支枝本朵条枚根棵盏颗杯碗盘壶瓶箱筐篮包袋盒盆束斤公吨亩担车辆架艘部门种顶床半堆排锅节堂出段趟"
)
_BARE = _MEASURES - {"把"}  # 织了条围巾, but 把围巾


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
        if not rows or text[at:start] != thing or text.count(thing) > 1 or not _is_by_itself(spot, i, at):
            continue
        before, after = unnamed[:at], unnamed[start:]
        if not is_balanced(spot.source[:at]) or _is_of_theme(document, thing):
            continue
        fit = (row for row in rows if _fits(row, before, after) and not _is_guessed(row, thing, before + after))
        sets = tuple(_of_row(document, spot, row, thing) for row in fit)
        if sets:
            yield Phrase(start=at, text=thing, sets=sets)


def _without_names(document: Document, text: str) -> str:
    """Blank the names of people, of which no character tells a thing: 罗海峰 of nothing by the sea."""
    for name in document.people:
        text = text.replace(in_simplified(name), "某" * len(name))
    return text


def _is_by_itself(spot: Spot, at: int, start: int) -> bool:
    """Tell whether a thing is no part of a longer name, nor one of several, nor what something is only like."""
    text, words = in_simplified(spot.source), spot.words
    end = start + len(words[at])
    prior = in_simplified(words[at - 1]) if at else "，"
    follows = in_simplified(words[at + 1]) if at + 1 < len(words) else "。"
    clause = re.split("[，。；：:？！]", text[:start])[-1]
    is_free = prior[-1] in _OF_SIZE | _MEASURES | _STOPS or tag_of(prior)[:1] in _OPEN_TAGS
    is_free = is_free or bool(_HOW_LONG.search(prior)) or prior.endswith(_INTO)
    is_named = tag_of(follows).startswith("n") and follows not in _TAUGHT_BY and not text.endswith(_COLOUR, start, end)
    is_named = is_named or _PART_NAMED.match(text, end) is not None
    is_part = _AFTER.match(text, end) and not _is_done_with(prior, text, start, end)
    is_bound = is_part or _BEFORE.search(text[:start]) or _NO_THING.search(clause)
    is_told = follows in _STOPS and _IS.search(clause)
    return is_free and not is_named and not (is_bound or is_told)


def _is_done_with(verb: str, text: str, start: int, end: int) -> bool:
    """Tell whether what follows a thing is who does something with it, or it is what something is taken out of."""
    is_of_who = len(verb) == 1 and tag_of(verb).startswith("v") and _WHO_DOES.match(text, end)
    return bool(is_of_who) or bool(_FROM_WITHIN.search(text[:start]) and text.startswith(_WITHIN, end))


def _fits(row: _Row, before: str, after: str) -> bool:
    """Tell whether any thing of a row may be meant: whatever counts it counts them all, and nothing tells which."""
    rest = f"{before}＿{after}"
    clause = re.split("[，。；：:？！]", before)[-1]
    counted = [found["measure"] for found in _COUNTED.finditer(clause) if found["measure"] in _MEASURES]
    behind = _COUNTED_AFTER.match(after)
    counted += [clause[-1]] if clause[-1:] in _BARE else []
    counted += [behind["measure"]] if behind is not None and behind["measure"] in _MEASURES else []
    is_counted_so = not counted or counted[-1] in row.measures
    left = [found["measure"] for found in _COUNTED_LAST.finditer(rest)]
    is_counted_so = is_counted_so and row.measures.issuperset(left)
    near = "，".join((*_CLAUSE.split(before)[-_NEAR:], "＿", _CLAUSE.split(after, maxsplit=1)[0]))
    is_said_of = compiled(row.needs).search(rest if "＿" in row.needs else near) is not None
    return is_counted_so and is_said_of and compiled(row.tells).search(rest) is None


def are_of_one_row(one: str, other: str, before: str, after: str) -> bool:
    """Tell whether either of two things may be meant between some words, and nobody thinks of the first one at once."""
    rows = (row for row in _rows_of().get(one, ()) if other in row.words and one not in row.usual)
    return any(_fits(row, before, after) for row in rows)


def _of_row(document: Document, spot: Spot, row: _Row, thing: str) -> tuple[Other, ...]:
    """Give the other things of a row, in an order that is the sentence's own, those far harder to read last."""

    def order(other: str) -> tuple[bool, int]:
        is_hard = is_far_harder(other, thing) and not told(document, other)
        return is_hard, mix(f"{spot.source}{other}")

    others = (other for other in sorted(row.words, key=order) if other != thing)
    return tuple(Other(text=other) for other in others if not _is_said(document, spot, other))


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
