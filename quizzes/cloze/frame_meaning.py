"""What does a frame mean with the very verb, place and amount that stand in it?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in
from quizzes.cloze.anchors import without_aspect
from quizzes.cloze.compared import of_what_is_compared
from quizzes.cloze.complement_sense import as_translated
from quizzes.cloze.counted import as_counted
from quizzes.cloze.done_or_come_about import done_or_come_about
from quizzes.cloze.given import as_placed, without_thing
from quizzes.cloze.manner import manner_of
from quizzes.cloze.quoted_script import in_script
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.cloze.frame import Site
    from quizzes.distractors.document import Document

_VEHICLE = lazy_regex("(?:车|船|飞机|地铁)$")
_TABLE = lazy_regex("(?:桌子?|[餐书圆方饭课办公]桌|吧台|写字台|工作台)$")
# What one does at a table; on it one may sit and think: 坐在桌子上想事.
_DONE_AT_TABLE = lazy_regex("[^，,。；;！!？?]{0,4}(?:吃|喝|写|开会|谈|聊|看书|读|打牌|下棋|做作业|画|包饺子|算账)")
_AT_TABLE = Localized(ja="（机や食卓）につく", en="to sit at …")
_BETWEEN = {"中间": "の間", "之间": "の間"}
_PLACE = lazy_regex(r"\b(?:in|on|at)(?:(?:, | or )(?:in|on|at))* …")
_CLAUSE_ENDS = lazy_regex("[，。；：！？]")
_OUTSIDE_OR_THERE = lazy_regex("[那这哪][里儿]|外[头面边]")
_ANY_PLACE = "in, on or at …"  # told of a place of which nothing says whether one is in it, on it or at it
# Behind these nothing is named: 我买了两本。 两个都好.
_STOPS = lazy_regex(
    "了?(?:[，,。；;！!？?…”」]|$)|都(?![市城会])|也|全都|又|才(?!子)|就(?!业)|一起|一块儿|加起来|轮流|互相"
)
_FROM_WHERE, _TO = "从…", ("到", "成", "在")
_TO_WHERE_JA, _TO_WHERE_EN = lazy_regex("…(?=[にま])"), lazy_regex(" (?=(?:to|until) …$)")
_SENSES_OF_ITS_OWN = frozenset({"从", "跟"})
_BY_HOW_MUCH = lazy_regex("(?P<little>一些|一点儿?)$|(?:了?很多|多了)$")  # behind what a comparison finds: 比…小一点


def localizers() -> Mapping[str, Localized]:
    """Load what the last word of a place says of it: 旁边 is beside."""
    return meanings_in("localizers.tsv")


def constructions() -> Mapping[str, Localized]:
    """Load what a function word says with the very verb that stands beside it, by how the pattern begins: 给…打电话."""
    return meanings_in("constructions.tsv")


def said_of_pattern(document: Document, site: Site) -> tuple[str, str]:
    """Say in both languages what a pattern means, or in a sentence of its own what it is for."""
    pattern = in_script(document, site.frame.pattern).format(
        key=site.key, anchor=without_aspect(site.anchor, site.key), verb=site.verb
    )
    manner = _manner(site)
    known = construction(site)
    pattern = pattern if known is None else without_thing(pattern, known)
    behind = site.clip.start + len(site.key) + len(site.anchor)
    meaning = as_counted(_meant(site, known) or manner or site.frame.meaning, site.clip.spot.words, behind)
    ja, en = (filled(document, site, text) for text in (meaning.ja, meaning.en))
    if _is_counted_alone(site):
        ja, en = ja.replace("の〜", ""), en.removesuffix(" of")
    if ja.endswith("。"):
        return f"「{pattern}」は、{ja}", f"{pattern} {en}"
    if meaning is manner and "…" in en:  # it is said of any verb, and the phrase has its own
        part = f"…{pattern.removeprefix(site.verb)}"
        return f"「{pattern}」の「{part}」は「{ja}」という意味です。", f"In {pattern}, {part} means “{en}”."
    return f"「{pattern}」は「{ja}」という意味です。", f"{pattern} means “{en}”."


def _meant(site: Site, known: Localized | None) -> Localized | None:
    """
    Choose by the translation of what a pattern may mean with its verb, or 从 and 跟 with what stands behind.

    Not of a comparison, which says of what it is each; what a pattern of two clauses means is one meaning of two parts.
    """
    key = in_simplified(site.key)
    meaning = site.frame.meaning if known is None and key in _SENSES_OF_ITS_OWN else known
    if meaning is not None and key == "比":
        return of_what_is_compared(meaning, site.clip.text)
    return None if meaning is None else as_translated(meaning, site.clip.spot.translation or "")


def _is_counted_alone(site: Site) -> bool:
    """Tell whether nothing is named behind a number and its measure word: 我买了两本。"""
    end = site.clip.start + len(site.key) + len(site.anchor)
    return in_simplified(site.key) == "两" and _STOPS.match(site.clip.spot.source[end:]) is not None


def construction(site: Site) -> Localized | None:
    """Find what the pattern says with its verb: the longest beginning that the table knows."""
    anchor, verb = in_simplified(site.anchor), in_simplified(site.verb)
    keys = (in_simplified(site.key), site.frame.keys.pattern.partition("|")[0])  # 与…合作 is told as 跟…合作
    for key in keys:
        pattern = site.frame.pattern.format(key=key, anchor=anchor, verb=verb)
        if key == "比" and (amount := _BY_HOW_MUCH.search(pattern)) is not None:
            return _by_how_much(pattern[: amount.start()], is_little=amount["little"] is not None)
        if (to_where := constructions().get(f"{verb}{key}")) and pattern.startswith(f"{_FROM_WHERE}{verb}{key}"):
            both = _from_where(to_where)
            return None if both is None else _of_deed(site, both)
        beginnings = (pattern[:length] for length in range(len(pattern), 1, -1))
        found = next((constructions()[beginning] for beginning in beginnings if beginning in constructions()), None)
        if found is not None:
            if verb == "坐" and key == "在":
                found = _seated(site, found)
            reached = _reached(site)
            found = as_placed(found, reached)
            is_named = "{anchor}" in site.frame.pattern
            placed = at_place(found, _place_of(site)) if is_named else _without_inside(found, anchor)
            return _of_deed(site, _somewhere(placed))
    return None


def _reached(site: Site) -> str:
    """Give what stands behind 到 or 在, which is asked itself or ends the verb that 把 calls for: 三块 of 卖到三块."""
    source, after, anchor = (
        in_simplified(site.clip.spot.source),
        site.clip.start + len(site.key),
        in_simplified(site.anchor),
    )
    return source[after:].partition(anchor)[2] if anchor.endswith(_TO) else source[after:]


def _seated(site: Site, sitting: Localized) -> Localized:
    """Say where one sits: at a table, on which nobody does."""
    behind = in_simplified(site.clip.spot.source[site.clip.start :]).partition(in_simplified(site.anchor))[2]
    if _is_in(site, _TABLE) and _DONE_AT_TABLE.match(behind):
        return _AT_TABLE
    return sitting


def _from_where(to_where: Localized) -> Localized | None:
    """Say of what reaches a point where it began as well, if all that our table says of it names the point: 增加到…."""
    pieces_ja, pieces_en = (to_where.ja or "").split("、"), (to_where.en or "").split(", ")
    if not all(map(_TO_WHERE_JA.match, pieces_ja)) or not all(map(_TO_WHERE_EN.search, pieces_en)):
        return None
    return Localized(
        ja="、".join(f"…から{piece}" for piece in pieces_ja),
        en=", ".join(_TO_WHERE_EN.sub(" from … ", piece) for piece in pieces_en),
    )


def _by_how_much(pattern: str, *, is_little: bool) -> Localized | None:
    """Say of a comparison that it is by a little, or by far, as our table has it: 比…小得多."""
    by_far = constructions().get(f"{pattern}得多")
    if by_far is None or not is_little:
        return by_far
    return Localized(
        ja=(by_far.ja or "").replace("ずっと", "少し"), en=re.sub(r"\bmuch\b", "slightly", by_far.en or "")
    )


def _place_of(site: Site) -> str:
    """Give the last word of a place; one that is said to be on a vehicle is in it."""
    anchor = in_simplified(site.anchor)
    return "里" if anchor == "上" and _is_in(site, _VEHICLE) else anchor


def _is_in(site: Site, kind: re.Pattern[str]) -> bool:
    """Tell whether a place is in or on something of a kind, as a vehicle is."""
    anchor, source = in_simplified(site.anchor), in_simplified(site.clip.spot.source)
    after = site.clip.start + len(site.key)
    return anchor in {"上", "里"} and kind.search(source[after : source.find(anchor, after)]) is not None


def _manner(site: Site) -> Localized | None:
    """Say how the verb is done that 得 follows, where the tables tell."""
    if site.frame.pattern != "{verb}得{anchor}":
        return None
    behind = in_simplified(site.clip.spot.source[site.clip.start + len(site.key) + len(site.anchor) :])
    return manner_of(in_simplified(site.verb), in_simplified(site.anchor), behind)


def at_place(meaning: Localized, anchor: str) -> Localized:
    """Say of a verb with 在 where the place is as its last word has it: to stand beside, in front of; on or in."""
    place = localizers().get(anchor)
    if place is None:
        return meaning
    between = _BETWEEN.get(anchor) if "between" in (meaning.en or "") else None  # 夹在…中间, and 停在…中间
    ja = re.sub("〜(?=[にで])", f"〜{between or place.ja or ''}", meaning.ja or "")
    if between is None and "between" in (meaning.en or ""):  # 夹在…旁边
        return Localized(ja=ja, en=(meaning.en or "").replace("between", place.en or ""))
    listed = _PLACE.search(meaning.en or "")
    is_told = listed is not None and (place.en not in {"in", "on"} or place.en in re.findall("[a-z]+", listed.group()))
    return Localized(ja=ja, en=_PLACE.sub(f"{place.en} …", meaning.en or "") if is_told else meaning.en)


def _without_inside(meaning: Localized, anchor: str) -> Localized:
    """Say that it is somewhere, where the very place is outside or there, which is neither in nor on anything."""
    is_such = _OUTSIDE_OR_THERE.match(anchor) is not None and " or " in (meaning.en or "")  # 花在哪儿: on what
    return Localized(ja=meaning.ja, en=_PLACE.sub("somewhere", meaning.en or "")) if is_such else meaning


def _of_deed(site: Site, meaning: Localized) -> Localized:
    """Tell of a pair, …に減らす and …に減る, the one that the clause before the gap says."""
    *others, clause = _CLAUSE_ENDS.split(in_simplified(site.clip.before))
    if others and clause == in_simplified(site.verb):  # who does it is said in the clause before: 把卡片写好，夹在旁边
        clause = others[-1]
    return done_or_come_about(meaning, clause, in_simplified(site.key))


def _somewhere(meaning: Localized) -> Localized:
    """Say that one stands somewhere, where three prepositions would seem to be three meanings."""
    return Localized(ja=meaning.ja, en=(meaning.en or "").replace(_ANY_PLACE, "somewhere"))


def filled(document: Document, site: Site, text: str | None) -> str:
    return in_script(document, text or "").format(
        anchor=without_aspect(site.anchor, site.key), onward=site.onward, verb=site.verb
    )
