"""
Which complement gives the verb the meaning that the hint names: 找不到, 听得懂, 写下来?

Other complements, which the verb may well take elsewhere, are told from the right one by the hint: the meaning of
verb and complement together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_potential
from quizzes.chinese.tables import rows_of
from quizzes.cloze.clip import Clip, apart, around, is_refused, read_told, without_link, without_tail
from quizzes.cloze.complement_sense import as_far_as, in_context, is_unsaid, is_whenever
from quizzes.cloze.frame_options import LEAST, may_be_right
from quizzes.cloze.frame_reasons import in_script
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_RESULT, _CANNOT, _CAN, _ANY = "-", "不", "得", "."
_POTENTIAL = "不得"  # one row for what a complement adds with either
_LONGEST_VERB, _LONGEST_COMPLEMENT, _LEAST_SHOWN = 2, 2, 7
# 来不了二十个: there come fewer; 一年也想不起来两回: one does not even think of it so often
_NOT_SO_MANY = re.compile(r"不(?:了(?:[一二两三四五六七八九十百千万几多]|\d)|起来[一二两三四五六七八九十几]+[回次遍])")
_DENIED = re.compile("[没沒]有?$")
_READINGS = {"着": "zháo", "了": "liǎo"}  # as complements they are read otherwise than as particles
_LEVELS_AS_COMPLEMENT = {"着": 5, "住": 4}
_LEVELS_BETWEEN = {"上": 5, "来": 5, "及": 4}  # with 不 or 得 these say more than their characters: 谈不上, 合得来
_MOST_OF_WHOLE = 5  # who reads the verb and the complement of a listed word makes out harder ones: 看得见
_OF_MEANS = "起"  # 买不起 tells of money or strength
# With these verbs the complement says nothing of its own, and only the whole has its meaning: 划不来, 用得着.
_FIXED_WITH = {"来": "划合谈", "着": "犯用", "及": "等来", "起": "对", "住": "靠", "了": "免少"}
_LEVEL_OF_RESULT, _LEVEL_OF_POTENTIAL, _LEVEL_OF_DIRECTION = 2, 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Complement:
    """What a verb and its complement say together, and complements with which the verb does not say that."""

    meaning: Localized
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """A verb with its complement in what is shown of its sentence; `form` is 不, 得 or - for neither."""

    complement: Complement
    clip: Clip
    verb: str
    form: str

    @property
    def stem(self) -> str:
        """The verb with what stands between it and the complement."""
        return self.verb if self.form == _RESULT else f"{self.verb}{self.form}"


@lru_cache(maxsize=1)
def complements() -> Mapping[tuple[str, str, str], Complement]:
    """Load which verbs take which complements, by verb, form and complement."""
    found: dict[tuple[str, str, str], Complement] = {}
    for verb, form, complement, wrong, ja, en in rows_of("complements.tsv"):
        found[verb, form, complement] = Complement(meaning=Localized(ja=ja, en=en), wrong=tuple(wrong.split(",")))
    return found


@lru_cache(maxsize=1)
def complement_words() -> Mapping[tuple[str, str], Localized]:
    """Load what each complement adds to a verb, by complement and verb; `.` stands for every other verb."""
    return {
        (word, verb): Localized(ja=ja, en=en)
        for word, verbs, ja, en in rows_of("complement_words.tsv")
        for verb in verbs.split("|")
    }


def added_by(word: str, verb: str) -> Localized:
    """Give what a complement adds to this verb."""
    return complement_words().get((word, verb)) or complement_words()[word, _ANY]


@lru_cache(maxsize=1)
def complement_meanings() -> Mapping[tuple[str, str], Localized]:
    """Load what each complement adds to verbs at large, by complement and form; `.` stands for every form."""
    return {(word, form): Localized(ja=ja, en=en) for word, form, ja, en in rows_of("complement_meanings.tsv")}


def meaning_of(word: str, form: str) -> Localized:
    """Give what a complement adds to verbs at large in this form."""
    told = _RESULT if form == _RESULT else _POTENTIAL
    return complement_meanings().get((word, told)) or complement_meanings()[word, _ANY]


@lru_cache(maxsize=1)
def fixed_potentials() -> Mapping[str, Localized]:
    """Load what verbs mean with complements that are no keys: 看不起, 听到."""
    return {whole: Localized(ja=ja, en=en) for whole, ja, en in rows_of("fixed_potentials.tsv")}


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of each complement that its verb and a meaning decide."""
    for spot in document.spots:
        found = {one.clip: one for one in completed(spot) if not _is_refused(one, tally)}
        yield from (_item(document, found[clip]) for clip in apart(found))


def completed(spot: Spot) -> Iterator[Completed]:
    """Find the verbs of a sentence with a complement of the table."""
    source = in_simplified(spot.source)
    edges, at = {0}, 0
    for word in spot.words:
        at += len(word)
        edges.add(at)
    for start in sorted(edges):
        for length in range(1, _LONGEST_VERB + 1):
            yield from _completed(spot, source, (start, start + length), frozenset(edges))


def _completed(spot: Spot, source: str, verb: tuple[int, int], edges: frozenset[int]) -> Iterator[Completed]:
    start, end = verb
    word = source[start:end]
    if word not in _verbs():
        return
    following = source[end : end + 1]
    form = following if following in {_CANNOT, _CAN} else _RESULT
    if _NOT_SO_MANY.match(source, end):
        return
    begin = end if form == _RESULT else end + 1
    for length in range(_LONGEST_COMPLEMENT, 0, -1):
        complement = complements().get((word, form, source[begin : begin + length]))
        if complement is not None and begin + length in edges:
            clip = around(spot, begin, spot.source[begin : begin + length], first=start, last=begin + length)
            clip = without_link(without_tail(clip, begin + length))
            complement = replace(
                complement, meaning=in_context(complement.meaning, spot.translation, source[:start], source[end:])
            )
            yield Completed(complement=complement, clip=clip, verb=spot.source[start:end], form=form)
            return


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(verb for verb, _, _ in complements())


def _is_refused(one: Completed, tally: Tally) -> bool:
    is_bare = len(one.clip.text) < _LEAST_SHOWN
    return (
        is_refused(one.clip, _level(one), tally)
        or tally.refuses("bare-prompt", hit=is_bare)
        or tally.refuses("few-options", hit=len(_wrong(one)) < LEAST)
        or tally.refuses("sense-unsaid", hit=is_unsaid(one.complement.meaning, one.clip.spot.translation or ""))
        or tally.refuses("sense-unsaid", hit=_is_whenever(one))
    )


def _is_whenever(one: Completed) -> bool:
    source, end = in_simplified(one.clip.spot.source), one.clip.start + len(one.clip.key)
    return is_whenever(one.complement.meaning, source[: one.clip.start - len(one.stem)], source[end:])


def _wrong(one: Completed) -> list[str]:
    """Leave out of the wrong complements what is right as well: 讲到 beside 讲完 before 也不想走了."""
    clip, source = one.clip, one.clip.spot.source
    before, after = source[: clip.start], source[clip.start + len(clip.key) :]
    return [word for word in one.complement.wrong if not may_be_right(clip.key, word, before, after)]


def _item(document: Document, one: Completed) -> Item:
    clip = one.clip
    return Item(
        kind=Kind.CLOZE,
        subtype="complement",
        prompt=clip.prompt,
        hint=one.complement.meaning,
        key=clip.key,
        distractors=tuple(_distractor(document, one, word) for word in _wrong(one)),
        evidence=clip.evidence,
        explanation=_explained(one),
        level=read_told(clip, _level(one)),
        place=clip.spot.place,
        subject=f"{one.verb}{clip.key}",  # who was asked for 听懂 knows 听不懂
        merit=5.0,
        tags=("C4",),
    )


def _explained(one: Completed) -> Localized:
    """Say what the complement adds to the verb, or that only the whole says it, and what the whole means."""
    clip, meaning = one.clip, one.complement.meaning
    line, whole = clip.evidence.line, f"{one.stem}{clip.key}"
    ja, en = _fixed(one) if _is_fixed(one) else _added(one)
    denied = _DENIED.search(clip.spot.source[: clip.start - len(one.stem)])
    not_ja = f"ここでは前の「{denied.group()}」が、それを打ち消しています。" if denied else ""
    not_en = f" Here {denied.group()} before it says that this was not so." if denied else ""
    return Localized(
        ja=f"{line}行目の文です。{ja}「{whole}」は「{meaning.ja}」という意味です。{not_ja}",
        en=f"The sentence is in line {line}. {en} {whole} means “{meaning.en}”.{not_en}",
    )


def _is_fixed(one: Completed) -> bool:
    return in_simplified(one.verb) in _FIXED_WITH.get(in_simplified(one.clip.key), "")


def _fixed(one: Completed) -> tuple[str, str]:
    """Say of a complement that adds nothing of its own that it belongs to a fixed phrase: 划不来."""
    key, whole = one.clip.key, f"{one.stem}{one.clip.key}"
    read_ja, read_en = _read(one)
    return (
        f"補語「{key}」{read_ja}自体の意味が加わるのではなく、「{whole}」全体で決まった言い方です。",
        f"The complement {key}{read_en} adds no meaning of its own here: {whole} as a whole is a fixed phrase.",
    )


def _read(one: Completed) -> tuple[str, str]:
    """Give in brackets, for both languages, the reading of a complement that the particle does not have."""
    read = _READINGS.get(in_simplified(one.clip.key))
    return (f"（{read}）", f" ({read})") if read else ("", "")


def _added(one: Completed) -> tuple[str, str]:
    """Say in both languages what a complement adds to its verb, and what stands in between says."""
    key, (ja, en) = one.clip.key, _said_of(one)
    adds = added_by(in_simplified(key), in_simplified(one.verb))
    read_ja, read_en = _read(one)
    return (
        f"「{one.verb}」に付いた補語「{key}」{read_ja}は「{adds.ja}」ことを表します。{ja}",
        f"After {one.verb}, the complement {key}{read_en} adds the idea that {adds.en}{en}.",
    )


def _said_of(one: Completed) -> tuple[str, str]:
    """Say what a form of verb and complement says: that it can be done or not, or that one has the means or not."""
    can = {_CANNOT: ("それができない", "is not possible"), _CAN: ("それができる", "is possible")}
    if in_simplified(one.clip.key) == _OF_MEANS:
        can = {
            _CANNOT: ("それだけの力や余裕がない", "is beyond one's means or strength"),
            _CAN: ("それだけの力や余裕がある", "is within one's means or strength"),
        }
    ja, en = can.get(one.form, ("", ""))
    if not ja:
        return "", ""
    return f"間に「{one.form}」が入ると、{ja}ことを表します。", f"; {one.form} in between says that this {en}"


def _level(one: Completed) -> int:
    least = _LEVEL_OF_RESULT if one.form == _RESULT else _LEVEL_OF_POTENTIAL
    if len(one.clip.key) > 1:
        least = _LEVEL_OF_DIRECTION
    verb, key = in_simplified(one.verb), in_simplified(one.clip.key)
    level = max(_LEVELS_AS_COMPLEMENT.get(key, least), level_of(verb) or least)
    if one.form != _RESULT:
        forms = [f"{verb}{form}{key}" for form in _POTENTIAL]
        as_one = max(level_of_potential(form) or level_of(form) or 0 for form in forms)
        return max(level, _LEVELS_BETWEEN.get(key, 0), min(as_one, _MOST_OF_WHOLE))
    as_one = level_of(f"{verb}{key}") or level
    return max(_LEVEL_OF_RESULT, min(as_one, level + (as_one > level + 1)))  # 记住 is met as one word, 当成 late


def _distractor(document: Document, one: Completed, word: str) -> Distractor:
    """Say what the verb means with another complement, where that is a word, or what the complement says at large."""
    option, meaning = document.written(word), one.complement.meaning
    whole, other = f"{one.stem}{option}", _in_script(document, _meaning_with(one, word))
    if other is None and (bare := _in_script(document, _bare_with(one, word))) is not None:
        ja = (
            f"「{one.verb}{option}」は「{bare.ja}」という意味で、"
            f"間に「{one.form}」が入っても「{meaning.ja}」にはなりません。"
        )
        en = f"{one.verb}{option} means “{bare.en}”; even with {one.form} in between it does not mean “{meaning.en}”."
    elif other is None:
        adds = meaning_of(word, one.form)
        ja = f"補語「{option}」は「{adds.ja}」ことを表すので、「{meaning.ja}」という意味にはなりません。"
        en = f"The complement {option} adds the idea that {adds.en}, which does not give the meaning “{meaning.en}”."
    else:
        ja = f"「{whole}」は「{other.ja}」という意味で、「{meaning.ja}」ではありません。"
        en = f"{whole} means “{other.en}”, not “{meaning.en}”."
    return Distractor(option=option, code=RefutationCode.OTHER_MEANING, why=Localized(ja=ja, en=en))


def _in_script(document: Document, meaning: Localized | None) -> Localized | None:
    """Write the Chinese that a meaning quotes in the script of the text: 從…吃起."""
    if meaning is None:
        return None
    return Localized(ja=in_script(document, meaning.ja or ""), en=document.written(meaning.en or ""))


def _bare_with(one: Completed, word: str) -> Localized | None:
    """Give what the verb means with another complement and nothing between: 看起来 beside 看得出来."""
    verb = in_simplified(one.verb)
    known = complements().get((verb, _RESULT, word))
    return known.meaning if known else fixed_potentials().get(f"{verb}{word}")


def _meaning_with(one: Completed, word: str) -> Localized | None:
    """Give what the verb means in the same form with another complement, where a table has it, or its object tells."""
    verb, end = in_simplified(one.verb), one.clip.start + len(one.clip.key)
    reached = as_far_as(word, in_simplified(one.clip.spot.source[end:])) if one.form == _RESULT else None
    if reached is not None:
        return reached
    known = complements().get((verb, one.form, word))
    return known.meaning if known else fixed_potentials().get(f"{verb}{one.form.removeprefix(_RESULT)}{word}")
