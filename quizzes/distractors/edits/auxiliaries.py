"""
What else might somebody want, have, need or dare to do, where a sentence and its Japanese say that he wants to?

    我想去看看。      見に行きたいです。            我得去看看, 行かなければなりません
    那天他没说话。    その日、話しませんでした。    那天他不想说话, 話したくありませんでした

Chinese has a word before the verb, Japanese an ending behind it: a row of the table of modes has both. An ending of
which nothing else is the sense, as must, is known whatever the verb is; where the ending is that of any verb, as did
not, the table of acts ties the verb to the Chinese one, and tells that somebody does it on purpose.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import word_edges
from quizzes.distractors.edits.inflections import forms_ja, potential_ja
from quizzes.distractors.edits.verbs_in_japanese import verbs_before
from quizzes.distractors.places import Rewritten
from quizzes.distractors.rivals.befalling import is_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.places import BothSides

# Modes whose endings any verb has, whatever is said of it.
_OF_ANY_VERB, _POTENTIAL = frozenset({"did_not", "do_not", "will"}), "{e}"
_BEFALLS = lazy_regex("[见到懂]$|知道|明白|理解|记得|忘|觉得|感觉")
_NOT_DONE = ("befalls people", "befalls things", "befalls a body", "feels")
_POLITE = 2  # of the four styles, of what is and of what was, the first are polite
# What stands behind an ending that closes its clause, or that is plain before what goes on to say of it.
_BEHIND_POLITE = r"(?=[。、？」』]|か[。？」]|が、|けど|けれど|から|ので|し、|[ねよ][。」ねえ]?|$)"
_BEHIND_PLAIN = (
    r"(?=[。、」』]|と(?:思|言|考|感|い[うっ])|って|ん[でだ]|の[でだはがをに]|から|けど|けれど|し、|"
    r"[\u3400-\u9fff]|こと|$)"
)
_BEFORE = r"(?<![\u3400-\u9fff\u30a1-\u30faがない])"  # 水が飲みたい is no 水が飲まなければ
# What nobody but the speaker knows, or who is asked.
_WANT, _OF_PEOPLE = "want", frozenset({"want", "not_want", "not_dare"})
_OF_SPEAKER = lazy_regex(r"[我咱俺]们?[^，。；他她您你]*$")
_OF_HEARER = lazy_regex(r"[你您]们?[^，。；他她我]*$")
_WHO = lazy_regex(r"(?:[我你您他她咱俺]们?|大家|自己|谁)")
_ASKS = lazy_regex(r"[？?]\s*[”」]?$")
_OTHERS_JA = lazy_regex(
    r"(?:彼|さん|くん|ちゃん|先生|父|母|妻|夫|娘|息子|兄|姉|弟|妹|おじい|おばあ|[人者員師])(?:たち)?[はがも]"
)
# What is denied of all there is: nobody 何も言う勇気がない.
_OF_ALL = lazy_regex("(?:何|なに|誰|だれ|どこ|一[言度])(?:に|へ|から)?も、?$")
# Of several that are all denied, 酒も飲まない、煙草も吸わない, no single one is put otherwise.
_NOR = r"も[^、。も]{1,8}(?:ない|なかった|ません|ませんでした|ず)"
_NEITHER_NOR = lazy_regex(rf"{_NOR}[、。][^、。]{{1,12}}{_NOR}")
_WITH_OBJECT, _ENDS_IN = 2, frozenset("见到完懂好成掉住着出过了得起在给")
_MOST_BETWEEN = 8  # characters from a word before a verb to the verb
# A verb between them is the one that is meant, and none of what one can, wants or dares to: 不爱说话.
_VERB_BETWEEN = lazy_regex("爱|喜欢|善于|擅长|习惯|适合|值得|舍得|记得|懂得|知道|觉得")
_CLAUSE = lazy_regex("[，。！？；：、]")
_ENDS = lazy_regex("[，。！？；：、的吗呢]|$")  # 有什么打算？


class _Mode(NamedTuple):
    """A row: how Chinese says it, found and put, the Japanese forms of each style, what may stand there."""

    name: str
    said: str
    zh: str
    forms: tuple[str, ...]
    others: tuple[str, ...]
    meaning: Localized


def auxiliaries(both: BothSides) -> Iterator[Rewritten]:
    """Find where a sentence and its Japanese say in one way how an act stands to who does it; each mode once."""
    if both.language != "ja":
        return
    edges = frozenset((0, *accumulate(map(len, both.words))))
    told = zip(word_edges(both.words), map(_acts_of, both.words), strict=False)
    verbs = [(start, acts) for start, acts in told if acts]
    for mode in _modes():
        if compiled(mode.said).search(both.source) is None:
            continue
        found = [each for start, acts in verbs for each in _of_verb(mode, acts, start, edges, both)]
        found = found or list(_of_ending(mode, edges, both))
        if found:
            yield max(found, key=lambda each: each.other[1] - each.other[0])  # 連れて行く rather than 行く


def _of_ending(mode: _Mode, edges: frozenset[int], both: BothSides) -> Iterator[Rewritten]:
    """Find a mode whose ending tells it, behind whatever verb, where both sides have it once."""
    places = [found.span() for found in compiled(mode.said).finditer(both.source)]
    if mode.name in _OF_ANY_VERB or len(places) != 1 or not {*places[0]} <= edges:
        return
    if both.source.count(both.source[slice(*places[0])]) > 1 or _is_of_how(places[0], both):
        return  # in 要活下去就要改变 the ending may be of the other one
    if _ENDS.match(both.source, places[0][1]) or _befalls(places[0][1], both):
        return
    told = [
        (ja, style, there)
        for style, ending in enumerate(mode.forms)
        if not ending.startswith(("-", _POTENTIAL))
        for ja in verbs_before(_rest(ending), ending[1:].partition("}")[0], both.translation)
        for there in _there(ending, ja, style, both.translation)
    ]
    if len(told) == 1 and not _is_of_all(told[0][2], both.translation):
        yield from _made(mode, *told[0][:2], places[0], told[0][2], both)


def _rest(ending: str) -> str:
    """Give what stands behind the verb: たいです of {i}たいです."""
    return ending.partition("}")[2]


def _is_of_how(place: tuple[int, int], both: BothSides) -> bool:
    """Tell whether a 得 stands behind a verb and tells how it is done, as in 写得大."""
    ends = zip(accumulate(map(len, both.words)), both.words, strict=True)
    before = next((in_simplified(word) for end, word in ends if end == place[0]), "")
    return both.source[slice(*place)] == "得" and tag_of(before).startswith(("v", "a"))


def _befalls(end: int, both: BothSides) -> bool:
    """Tell whether the first verb behind a mode is of what nobody does on purpose."""
    starts = zip(word_edges(both.words), both.words, strict=False)
    verb = next((in_simplified(word) for at, word in starts if at >= end and tag_of(word).startswith("v")), "")
    return _BEFALLS.search(verb) is not None or any(is_of(verb, use) for use in _NOT_DONE)


def _acts_of(word: str) -> tuple[str, ...]:
    """Give what Japanese calls an act, or the act that a verb with its object opens with: 脱 of 脱鞋."""
    is_with_object = len(word) == _WITH_OBJECT and tag_of(word).startswith("v") and word[1] not in _ENDS_IN
    return _acts().get(word) or (_acts().get(word[0], ()) if is_with_object else ())


def _of_verb(
    mode: _Mode, acts: tuple[str, ...], start: int, edges: frozenset[int], both: BothSides
) -> Iterator[Rewritten]:
    found = _found_zh(mode, start, both.source)
    if found is None or not {*found} <= edges:
        return
    for ja in acts:
        for style, ending in enumerate(mode.forms):
            there = _there(ending, ja, style, both.translation) if ending != "-" else ()
            if len(there) == 1 and not _is_of_all(there[0], both.translation):
                yield from _made(mode, ja, style, found, there[0], both)
                return


def _is_of_all(there: re.Match[str], translation: str) -> bool:
    """Tell whether an ending is of what is denied of all there is, or of several things together."""
    is_of_all = _OF_ALL.search(translation[: there.start()]) is not None
    return is_of_all or any(one.start() < there.start() < one.end() for one in _NEITHER_NOR.finditer(translation))


def _found_zh(mode: _Mode, start: int, source: str) -> tuple[int, int] | None:
    """Give where the Chinese of a mode stands for a verb that begins at a place."""
    begins = max((found.end() for found in _CLAUSE.finditer(source, 0, start)), default=0)
    near = (found.span() for found in compiled(mode.said).finditer(source) if begins <= found.start())
    places = [(one, end) for one, end in near if end <= start]
    if len(places) != 1 or start - places[0][1] > _MOST_BETWEEN:
        return None
    between = in_simplified(source[places[0][1] : start])
    return None if "的" in between or _VERB_BETWEEN.search(between) else places[0]


def _there(ending: str, ja: str, style: int, translation: str) -> tuple[re.Match[str], ...]:
    said = _inflected(ending, ja)
    if said not in translation:
        return ()
    behind = _BEHIND_POLITE if style < _POLITE else _BEHIND_PLAIN
    return tuple(lazy_regex(rf"{_BEFORE}{re.escape(said)}{behind}").finditer(translation))


def _made(
    mode: _Mode, ja: str, style: int, zh: tuple[int, int], there: re.Match[str], both: BothSides
) -> Iterator[Rewritten]:
    others = [
        (other, _inflected(other.forms[style], ja))
        for other in map(_named, mode.others)
        if other.forms[style] != "-" and _may_be(other.name, zh[0], both)
    ]
    if not others:
        return
    yield Rewritten(
        zh=zh,
        other=there.span(),
        zh_others=tuple(other.zh for other, _ in others),
        others=tuple(said for _, said in others),
        meanings=(mode.meaning, *(other.meaning for other, _ in others)),
    )


def _may_be(other: str, at: int, both: BothSides) -> bool:
    """Tell whether a wish may be told: a thing or a rule has none, and who speaks, or is asked, knows of his own."""
    if other in _OF_PEOPLE and not _is_of_somebody(at, both):
        return False
    if other != _WANT:
        return True
    before = both.source[:at]
    is_asked = _OF_HEARER.search(before) is not None and _ASKS.search(both.source) is not None
    return (is_asked or _OF_SPEAKER.search(before) is not None) and not _OTHERS_JA.search(both.translation)


def _is_of_somebody(at: int, both: BothSides) -> bool:
    """Tell whether the last that is named before a place, in its clause, is whom a pronoun stands for."""
    begins = max((found.end() for found in _CLAUSE.finditer(both.source, 0, at)), default=0)
    starts = zip(word_edges(both.words), both.words, strict=False)
    named = [word for start, word in starts if begins <= start < at and tag_of(word).startswith(("n", "r"))]
    return bool(named) and _WHO.fullmatch(in_simplified(named[-1])) is not None


def _inflected(ending: str, ja: str) -> str:
    forms = forms_ja(ja, "v")
    return ending.format(
        i=forms["verb i"],
        a=forms["verb a"],
        te=forms["verb te"],
        u=forms["verb u"],
        e=potential_ja(ja),
    )


@lru_cache(maxsize=1)
def _modes() -> tuple[_Mode, ...]:
    return tuple(
        _Mode(name, said, zh, tuple(forms.split("|")), tuple(others.split(",")), Localized(ja=ja, en=en))
        for name, said, zh, forms, others, ja, en in rows_of("modes.tsv")
    )


@lru_cache(maxsize=1 << 5)
def _named(name: str) -> _Mode:
    """Give the first row of a mode, which has it as it is put for another."""
    return next(mode for mode in _modes() if mode.name == name)


@lru_cache(maxsize=1)
def _acts() -> Mapping[str, tuple[str, ...]]:
    """Load the verbs that somebody does on purpose, with their Japanese."""
    return {verb: tuple(ja.split(",")) for verb, ja in rows_of("acts.tsv")}
