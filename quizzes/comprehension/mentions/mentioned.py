"""
Which of four things of one sort does the interview speak of, or which does it not: which animal, which town?

    有一天海鸥飞进来。              → 原文提到了下面哪种动物？ 海鸥, beside three that nobody speaks of
    我会切土豆、白菜和南瓜。         → 原文没有提到下面哪种蔬菜？ 茄子, beside three of which somebody speaks

No sentence is shown, so that no sense tells it, and none of the three is less usual than the key; where but two things
are spoken of, these stand beside one that is not. A thing is not spoken of where neither language has it, nor a word
that may mean it or that it is a sort of; nor is a thing offered as absent whose parts or scene somebody tells of, a
火车站 where one runs to the 检票口. What belongs to the theme, 皮鞋 where shoes are mended, is never asked for.

    mentioned.tsv         things, of what sort each is, what else in a text may mean it, and what it is called
    mentioned_scenes.tsv  what is spoken of where a thing is, so that it is as good as spoken of itself
    mentioned_sorts.tsv   how each sort is asked for, and what tells that a word is one of it
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of, stands_in, told_in
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.circumstances.regions import countries_of, provinces_of
from quizzes.comprehension.mentions.jobs import JOBS, is_addressed_so, is_called_so, is_of_one_who_speaks
from quizzes.comprehension.mentions.matters import count_of, expected, matters_of
from quizzes.comprehension.mentions.mentioned_wording import asked_as_absent, asked_as_spoken_of
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_OTHERS, _LEAST_TOLD = 3, 2
# 县移民办公室 is no room.
_OFFICES = frozenset({"办公室", "会议室", "实验室"})
_AUTHORITY = lazy_regex(
    "(?<=[\u4e00-\u9fff])(?<![我你他她们的了在到进去来个间座从里出回是有这那每哪新旧老大小])(?:办公|会议|实验)室"
)
_GOES_ON = "[河江湖湾港桥]|[东西南北中]?[路街](?!上)|大道"  # the rest of another name: 杭州湾, 南京路
# What is made for a thing, of it or named after it is another: 鸡蛋盒, 咖啡杯, 苹果汁, 火车票, 农民历, 冰箱贴.
_IN_COMPOUND = (
    "[盒箱杯罐筐篮壶桶瓶袋厂店铺站柜架壳棚摊皮汁酱味色票窝粮树园林花凳船干]|历(?![经来史时])|玩[具偶]|模型|标本|"
    "[贴锁](?![着了在上住])|面(?![前条积对])"
)
# Nor is a toy what it is named after, or an animal of stone; and what drives itself is another vehicle: 电动自行车.
_TOY, _MADE_SO = "(?<!玩具)(?<!毛绒)(?<!橡皮)(?<!塑料)(?<!模型)", "(?<![石木铁铜泥布纸糖])"
_DRIVEN_SO, _VEHICLE = "(?<!电动)(?<!遥控)(?<!电力)(?<![电纸])", "vehicle"
# A scheme that is called so has no colour: 绿色通道.
_CALLED_SO, _COLOUR = "(?!通道|食品|出行|发展|环保|旅游|幽默|地带|收入|恐怖|情人节|星期|能源|建筑|产业)", "colour"
_ANIMALS = frozenset({"animal", "bird", "insect"})
_OFTEN = 3  # sentences; of what is spoken of so often anybody thinks who has heard what the talk is about
_FEW_NAMED_SO = 3  # things of a sort that end alike, as 皮鞋 and 拖鞋 do; more of them, as of 车, tell none apart
_LEAST_AS_FIT = 2  # wrong options that one expects in the talk as much as the key, or sooner
_PLACES, _PROVINCES, _KIN = "building", "province", "kin"
_TITLE = lazy_regex("《[^《》]*》")  # the play 《茶馆》 is no teahouse that anybody speaks of
_IN_SHORT = 2  # characters of a name in short
_UNLISTED, _NEAR_LEVEL = 7, 2
# What only measures or likens something else, and is nothing that is told of: 小到偷一辆自行车, 像飞机一样快.
_LIKE = "(?<![图录画雕肖影偶])像|好比|仿佛|如同|(?<![相对])比(?![赛方较例分])"
_IN_PASSING = rf"(?:[小大上下](?:至|到(?![了达]))|{_LIKE})[^，,。；]{{0,8}}"
_LIKENED = "[^，,。；]{0,2}(?:[那这]么|一样|似的|一般|大小)"  # 有篮球那么大, 跟豆腐一样软
_SHORT_ENGLISH = 4  # letters: a bus is no plural


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """
    Something that a text may speak of: its name, what else may mean it, and what it is in our languages.

    `usual` says how soon somebody thinks of it who knows nothing of the text: 4 is for what all would guess, 1 for what
    few would.
    """

    word: str
    sort: str
    usual: int
    also: str
    ja: str
    en: str

    @property
    def name_ja(self) -> str:
        """Its Japanese name, without what is said of it in brackets: 湯円 of 湯円（もち米の団子）."""
        return self.ja.partition("（")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A thing with the sentences that name it."""

    thing: Thing
    spots: tuple[Spot, ...]


def candidates(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for one thing of each sort: one that is spoken of, or, where three others are, one that is not."""
    everything, named = _everything(document), countries_of(document.occurrences)
    for sort, asked in told_in("mentioned_sorts.tsv").items():
        things = _things()[sort]
        spoken = [each for thing in things if (each := _told(document, thing)) is not None]
        told = [each for each in spoken if not tally.refuses("of-the-theme", hit=_is_of_theme(document, each))]
        if not told:
            continue
        untold = [thing for thing in things if thing.word not in named and not _may_be_told(thing, everything)]
        near = provinces_of(document.occurrences, {thing.word: thing.en for thing in untold if sort == _PROVINCES})
        untold = [thing for thing in untold if thing.word not in near and document.is_said_there(thing.word)]
        item = _not_mentioned(document, asked, told, untold)
        if item is None:
            found = (_mentioned(document, asked, known, untold, tally) for known in _least_expected(document, told))
            item = next((each for each in found if each is not None), None)
        if item is not None:
            yield item


def _least_expected(document: Document, told: Sequence[Told]) -> Sequence[Told]:
    """Order what is spoken of by how little one expects it in the talk, and by how seldom it is named."""
    return sorted(told, key=lambda each: (expected(document, each.thing.word), len(each.spots), each.spots[0].index))


def _told(document: Document, thing: Thing) -> Told | None:
    """Find where a thing is named, as a word of its own and, where there is a translation, in that as well."""
    if f"叫{thing.word}" in _everything(document):  # somebody or something is called so: 我徒弟叫石榴
        return None
    spots = tuple(spot for spot in document.occurrences.get(thing.word, ()) if _is_thing(document, spot, thing))
    return Told(thing=thing, spots=spots) if spots else None


def _is_of_theme(document: Document, told: Told) -> bool:
    """Tell whether a text often speaks of a thing, of its scene or of what it is named after: 书 of a 书店, 鞋."""
    named, word = document.interview.title, told.thing.word
    title = in_simplified(f"{named.source}\n{named.translation or ''}").lower() if named is not None else ""
    is_in_title = word in title or in_simplified(told.thing.name_ja) in title or _has_english(told.thing, title)
    nouns = [char for char in word if tag_of(char).startswith("n")]
    is_in_title = is_in_title or any(char in title for char in nouns)  # 火车站 of who drives the last 班车
    named_after = (len(document.occurrences.get(char, ())) for char in nouns)
    is_often = _times_spoken_of(document, told) >= _OFTEN or max(named_after, default=0) > _OFTEN
    head = word.removesuffix("子")[-1]
    alike = sum(thing.word.removesuffix("子").endswith(head) for thing in _things()[told.thing.sort])
    is_of_head = alike < _FEW_NAMED_SO and tag_of(head).startswith("n")
    is_in_words = is_of_head and count_of(document, head) > _OFTEN
    scene = told_in("mentioned_scenes.tsv").get(word)
    is_in_title = is_in_title or (scene is not None and stands_in(scene, title))  # 围裙 of a 面馆
    is_own = told.thing.sort == JOBS and is_of_one_who_speaks(document, told.spots, word)
    is_of_scene = scene is not None and count_of(document, scene) > _OFTEN  # of a cinema, as of screens
    return is_often or is_in_words or is_in_title or is_of_scene or is_own or _is_worked_in(told)


def _times_spoken_of(document: Document, told: Told) -> int:
    """Count the sentences that speak of a thing, be it in a longer name, or of a place by what it has: 病房."""
    thing = told.thing
    named_by = f"{thing.word}|{thing.also}" if thing.sort == _PLACES and thing.also else thing.word
    return max(len(told.spots), count_of(document, named_by))


def _is_in_passing(told: Told) -> bool:
    """Tell whether a thing is only named to measure or to liken something else by it."""
    passing = compiled(f"{_IN_PASSING}{told.thing.word}|{told.thing.word}{_LIKENED}")
    return all(passing.search(in_simplified(spot.source)) for spot in told.spots)


def _is_worked_in(told: Told) -> bool:
    """Tell whether somebody works in a place: who knows what a talk is about guesses that."""
    if told.thing.sort != _PLACES:
        return False
    works = compiled(rf"在[^，。]{{0,8}}{told.thing.word}里?(?:工作|上班|[做当干]|任[职教])")
    return any(works.search(in_simplified(spot.source)) for spot in told.spots)


def _is_thing(document: Document, spot: Spot, thing: Thing) -> bool:
    text, beside = _TITLE.sub("＿", in_simplified(spot.source)), _beside()[thing.sort]
    made = _MADE_SO if thing.sort in _ANIMALS else _DRIVEN_SO if thing.sort == _VEHICLE else ""
    called = _CALLED_SO if thing.sort == _COLOUR else ""
    named = compiled(rf"(?<![东西南北中]){_TOY}{made}{thing.word}(?!{_GOES_ON}|{_IN_COMPOUND}){called}")
    if named.search(text) is None:
        return False  # no Japan in 东日本大地震, no town in 苏州河, no egg in 鸡蛋盒, and no duck in 玩具鸭子
    if beside and not stands_in(beside, text.replace(thing.word, "＿")):
        return False  # no subject in 历史上
    is_an_authority = _AUTHORITY.search(text) is not None and thing.word in _OFFICES
    is_called = is_called_so if thing.sort == JOBS else is_addressed_so if thing.sort == _KIN else None
    if is_an_authority or (is_called is not None and is_called(text, thing.word)):
        return False
    if document.language is None:
        return True
    translation = spot.translation or ""
    return thing.name_ja in translation if document.language == "ja" else _has_english(thing, translation.lower())


def _has_english(thing: Thing, text: str) -> bool:
    """Tell whether an English text has a thing: of a pair, gloves, one glove too."""
    en = thing.en.lower()
    en = en.removesuffix("s") if len(en) > _SHORT_ENGLISH else en
    # The pattern alone would decide the same, but takes twenty times as long over what is absent, as most things are.
    return en in text and compiled(rf"\b{re.escape(en)}").search(text) is not None


@lru_cache(maxsize=2)
def _everything(document: Document) -> str:
    """Give all that stands in an interview, in both languages, with its headings and its glossary."""
    texts = (text for texts in document.lines.values() for text in texts)
    return in_simplified("\n".join((*texts, *sorted(document.speakers)))).lower()


def _may_be_told(thing: Thing, everything: str) -> bool:
    """Tell whether a thing may be meant somewhere: by its name, a word for it or its scene, or in the translation."""
    is_said = thing.word in everything or in_simplified(thing.name_ja) in everything or _has_english(thing, everything)
    others = (thing.also, told_in("mentioned_scenes.tsv").get(thing.word, ""), _in_short(thing.word))
    return is_said or any(stands_in(pattern, everything) for pattern in filter(None, others))


def _in_short(word: str) -> str:
    """Give a pattern for a longer name in short, by its first and last character: 电锅 for 电饭锅, 书馆 is none."""
    return f"{word[0]}{word[-1]}" if len(word) > _IN_SHORT else ""


def _chosen(document: Document, beside: Sequence[Thing], things: Sequence[Thing], count: int) -> list[Thing]:
    """
    Choose things beside others: none less usual than these, none a part of another.

    Those as usual, or a little more, come first, of these such as one expects in this talk, then those as long and as
    hard, of these such as belong together with the others, then any by chance.
    """
    usual = max(thing.usual for thing in beside)
    length, level = len(beside[0].word), _level_of(beside[0])
    together = frozenset().union(*(matters_of(thing.word) for thing in beside))

    def unlikeness(thing: Thing) -> tuple[bool, int, bool, bool, bool, int]:
        is_apart = together.isdisjoint(matters_of(thing.word))
        is_hard = abs(_level_of(thing) - level) > _NEAR_LEVEL
        is_long = len(thing.word) != length
        by_chance = mix(f"{document.interview.sha256}{thing.word}")
        return thing.usual > usual + 1, -expected(document, thing.word), is_long, is_hard, is_apart, by_chance

    kept: list[Thing] = []
    for thing in sorted((thing for thing in things if thing.usual >= usual), key=unlikeness):
        if len(kept) < count and not any(_is_alike(thing, other) for other in (*beside, *kept)):
            kept.append(thing)
    return kept


def _level_of(thing: Thing) -> int:
    return level_of(thing.word) or _UNLISTED


def _is_alike(one: Thing, other: Thing) -> bool:
    """Tell whether one thing may be meant by the name of the other: 小提琴, of which 口琴 has 琴."""
    return any(each.also and stands_in(each.also, name.word) for each, name in ((one, other), (other, one)))


def _mentioned(document: Document, asked: str, known: Told, untold: Sequence[Thing], tally: Tally) -> Item | None:
    """Ask for what is spoken of, beside what is not; nothing where too little of that is as fit for the talk as it."""
    others = _chosen(document, (known.thing,), untold, _OTHERS)
    if len(others) < _OTHERS:
        return None
    if tally.refuses("in-passing", hit=_is_in_passing(known)):
        return None
    own = expected(document, known.thing.word)
    fits = [expected(document, other.word) - own for other in others]
    if tally.refuses("fits-best", hit=sum(fit >= 0 for fit in fits) < _LEAST_AS_FIT):
        return None
    merit = 1.5 - 0.1 * len(known.spots) + 0.2 * sum(fit > 0 for fit in fits) - 0.1 * own
    return asked_as_spoken_of(document, asked, known, others, merit)


def _not_mentioned(document: Document, asked: str, told: Sequence[Told], untold: Sequence[Thing]) -> Item | None:
    """Ask for what is not spoken of, beside three or two that are; nothing where one name may mean another."""
    seldom = sorted(told, key=lambda each: _times_spoken_of(document, each))  # what is named once is soonest forgotten
    some = (each for count in (_OTHERS, _LEAST_TOLD) for each in combinations(seldom, count))
    known = next((each for each in some if _are_apart(each)), ())
    others = _chosen(document, [each.thing for each in known], untold, 1) if known else []
    if not others:
        return None
    return asked_as_absent(document, asked, known, others[0])


def _are_apart(some: Sequence[Told]) -> bool:
    return not any(_is_alike(one.thing, other.thing) for one, other in combinations(some, 2))


@lru_cache(maxsize=1)
def _beside() -> Mapping[str, str]:
    """Give what has to stand beside things of a sort, where these words are more often something else."""
    return {sort: beside for sort, _, beside in rows_of("mentioned_sorts.tsv")}


@lru_cache(maxsize=1)
def _things() -> Mapping[str, Sequence[Thing]]:
    return grouped(
        (sort, Thing(word=word, sort=sort, usual=int(usual), also=also, ja=ja, en=en))
        for word, sort, usual, also, ja, en in rows_of("mentioned.tsv")
    )
