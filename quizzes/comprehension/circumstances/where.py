"""
Where is it that something happened: in the drawer, at the post office, in the north-west?

A place of our table after a word that says where or whither; the others are places of its sort, the same side of them.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.circumstances import circumstance
from quizzes.comprehension.circumstances.asked import Phrase, Sort
from quizzes.comprehension.circumstances.known_places import (
    BARE,
    is_town_abroad,
    known_sorts,
    meaning_of_place,
    place_pattern,
    place_scenes,
    regions,
    towns,
    usual_places,
)
from quizzes.comprehension.circumstances.option_levels import is_far_harder
from quizzes.comprehension.circumstances.regions import is_told_by_name, is_told_by_town
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.circumstances.wording import meanings
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

# Words before a place, and whose or which it may be; a verb with 到 that is no way to anywhere.
_BEFORE = lazy_regex(
    r"(?<![存现好实所看提听收找想见直得遇达说接感不等谈赶])[在到去往进回从](?:我们|我|自己|他们|他|她|人家)?(?:一[个家间座])?(?:(?![一-龥]*[柜箱炉机灶窑]的)[一-龥]{0,4}的)?(?:那个|这个)?$"
)
# 在大连一家公司 is in Dalian, as 在大连 is.
_AFTER = lazy_regex(
    r"[的人门第们或和与及、]|(?<=楼)半(?![夜途路天])|[左右](?:手|边|侧|拐|转)|往[里前后左右东西南北上下]|[二两三四五六七八九十]|"
    r"一(?![家间所座])(?!个(?:镇|县|村|小[镇城]))"
)
_SAYS_WHERE = lazy_regex(r"[上下里中]$")  # a place that needs and takes no other word for that: 楼上
_THERE = lazy_regex(r"[那这](?:儿|里)")  # 桥头那儿, and no 广场上那儿
_OFTEN, _SPOTS_PER_TIME, _NEAR = 3, 40, 16  # sentences; characters before a sentence that may tell its place
_BROAD = frozenset({"leisure", "shop", "work_place"})  # sorts of which few may be meant where one is
_WRITTEN = frozenset(
    {"carried", "noted", "told_in", "told_on", "written"}
)  # sorts of what one carries about, or writes in or on, which is asked for by no 什么地方
_OCCASIONS = frozenset({"会议上", "饭桌上", "电话里", "课堂上", "论坛上", "讲座上"})  # nor are these
# What is put up is put up on something that stands there: on no field, under no tree and beside no well.
_PUTS_UP = lazy_regex("(?:贴|钉|张挂|公布|公示|刷)(?:在|到)?[^，,。]{0,4}＿")
_HOLDS_NOTHING_UP = lazy_regex(
    "[田地井河江湖海溪池塘水沟坡床坟路]边|[树山坡]下|山[上里]|[田地水河湖井海林]里|岸边|沙滩|草地|地上|水上|海上"
)
_HOME = "中国"  # where everybody is who does not go abroad


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the places of a text."""
    yield from circumstance.items(document, tally, _SORT, phrases_in)


def phrases_in(document: Document, spot: Spot) -> Iterator[Phrase]:
    """Give the places of a sentence that could be others of their sort."""
    text, ends = in_simplified(spot.source), set(accumulate(map(len, spot.words)))
    for found in place_pattern().finditer(text):
        loc = found["loc"] if found["loc"] and found.end() in ends else ""  # no 上 of 上班
        place, end = found["place"], found.end("place") + len(loc)
        if place in usual_places():
            continue
        before, after = text[: found.start()], text[end:]
        if not _BEFORE.search(before) or _AFTER.match(text, end) or _goes_on(spot, end, is_bare=not loc):
            continue
        rest = f"{_BEFORE.sub('', text[: found.start()])}＿{after}"
        sets = tuple(_sets(document, place, loc, rest, spot))
        if sets and not _is_echoed(place, rest) and not _is_of_theme(document, place):
            merit = 0.1 * bool(loc)
            yield Phrase(
                start=found.start(),
                text=f"{place}{loc}",
                sets=sets,
                merit=merit,
                is_named_so=not any(row.sort in _WRITTEN for row in known_sorts()[place]) and place not in _OCCASIONS,
            )


def _paragraph(document: Document, spot: Spot) -> str:
    """Give the paragraph of a sentence, in simplified characters."""
    return "".join(in_simplified(each.source) for each in document.paragraph(spot.place))


def _asked_before(document: Document, spot: Spot) -> str:
    """Give the sentences right before a paragraph in which somebody else asks what it answers."""
    first = spot.index
    while first and document.spots[first - 1].place == spot.place:
        first -= 1
    asked = document.spots[first - 1] if first else None
    is_of_other = asked is not None and asked.speaker != spot.speaker
    return _paragraph(document, asked) if asked is not None and is_of_other else ""


def _is_abroad(near: str) -> bool:
    """Tell whether a paragraph speaks of a country, in which the town may be: 我去日本看过，在京都……."""
    return any(country in near for country in regions("country"))


def _is_of_scene(sort: str, near: str) -> bool:
    """Tell whether a paragraph is of the scene that has the places of a sort: none on deck beside a lorry."""
    needs, bars = place_scenes().get(sort, ("", ""))
    return compiled(needs).search(near) is not None and not (bars and compiled(bars).search(near) is not None)


def _is_echoed(place: str, rest: str) -> bool:
    """Tell whether a sentence has a character of a place beside it; a name is no name by one: 大连 beside 大学."""
    _, en = meanings().get(place, ("", ""))
    return place in rest if en != en.lower() else any(char in rest for char in place)


def _is_of_theme(document: Document, place: str) -> bool:
    """Tell whether who knows the theme guesses a place: 海边 where the title has 海, one named often, 船 of 船长."""
    title = in_simplified(document.interview.title.source) if document.interview.title is not None else ""
    _, en = meanings().get(place, ("", ""))
    alike = {char for row in known_sorts()[place] for word in row.words if word != place for char in word}
    own = {char for char in place if char not in alike and tag_of(char).startswith("n")} if en == en.lower() else set()
    often = max(_OFTEN, len(document.spots) // _SPOTS_PER_TIME)  # a long talk comes back to places it is not about
    is_all_over = len(place) == 1 and sum(place in in_simplified(spot.source) for spot in document.spots) > often
    return place in title or any(char in title for char in own) or len(told(document, place)) > often or is_all_over


def _goes_on(spot: Spot, end: int, *, is_bare: bool) -> bool:
    """Tell whether the word at the end of a place goes on, or a noun after it belongs to it: 医院走廊."""
    starts = (0, *accumulate(map(len, spot.words)))
    follows = dict(zip(starts, spot.words, strict=False)).get(end, "。")
    return end not in starts or (is_bare and tag_of(follows).startswith(("n", "f", "s")))


def _sets(document: Document, place: str, loc: str, rest: str, spot: Spot) -> Iterator[tuple[str, ...]]:
    """Give others of each sort of a place, first those the text names, last far harder ones; any town it has."""
    rows = known_sorts().get(place, ())
    shown = in_simplified(document.spots[spot.index - 1].source) if spot.index else ""
    asked = in_simplified(document.spots[spot.index - 1].source) if is_answer(document, spot) else ""
    near = f"{_asked_before(document, spot)}{_paragraph(document, spot)}"
    beside = f"{asked}{shown[-_NEAR:]}{rest}"
    is_told = any(compiled(row.tells).search(beside) for row in rows)
    if is_told or is_told_by_name(place, f"{shown}{rest}") or is_told_by_town(place, f"{asked}{shown}{rest}"):
        return
    for row in rows:
        if (loc or BARE) in row.locs and _is_of_scene(row.sort, near):
            named = [town for town in towns(row.words) if not _is_abroad(near) and told(document, town)]
            named = [town for town in named if is_town_abroad(town) or not is_town_abroad(place)]
            others = sorted(
                {*row.words, *named} - {place, _HOME},
                key=lambda word: (not told(document, word), is_far_harder(word, place), mix(f"{spot.source}{word}")),
            )
            alike = [word for word in others if word not in place and place not in word]
            alike = [word for word in alike if row.sort not in _BROAD or told(document, word)]
            alike = [word for word in alike if not (_PUTS_UP.search(rest) and _HOLDS_NOTHING_UP.search(f"{word}{loc}"))]
            is_said_already = loc or _THERE.match(rest.partition("＿")[2])
            alike = [word for word in alike if not (is_said_already and _SAYS_WHERE.search(word))]
            yield tuple(f"{word}{loc}" for word in alike)


_SORT = Sort(
    subtype="where",
    asked="什么地方",
    means=meaning_of_place,
)
