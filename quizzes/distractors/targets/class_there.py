"""As which part of speech does a word stand in a sentence, where our tables have it as several?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.glosses.word_senses import has_several_senses
from quizzes.distractors.other_classes import in_each_class, other_classes_of
from quizzes.distractors.targets.said_as import is_said_as_another
from quizzes.distractors.targets.said_gloss import said_of
from quizzes.distractors.targets.word_class import stands_as_another
from quizzes.distractors.targets.word_site import NUMBER
from quizzes.distractors.words import folded, in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.words import Sense

_VERB, _NOUN, _ADJECTIVE, _TO, _JOINS = "v", "n", "a", "to ", "; "
_IS_VERB_ALONE = lazy_regex("to [a-z]+")
# Nothing but what one does is beyond one's power or must be, or is what something serves for, whatever the translation
# makes of it: 没有办法反驳, 用来应急.
_CANNOT_BUT = "没有?办法|无法|无从|难以|忍不住|来不及|不得不|懒得|用来"
# What only a verb, an adjective or a noun has right before it, and right behind it.
_BEFORE = {
    "v": lazy_regex(
        rf"(?:{_CANNOT_BUT}|(?<!首)都|[不没]|(?<![特分级])别|[尚从仍还]未|(?<![社开大机学宴议年])会|(?<![需重主只])要|能|敢|肯|就|才|再|又|正在|已经|曾经|可以|应该|必须|愿意|打算|"
        r"提前[一-龥]{0,4}|有[一-龥]{0,3}[人者员户友客众民生]|[我你您他她它]们?|大家|自己|人家|[会能]够|地|[让使请叫令帮给被把将由向对][^，,。；;：:！!？?的]{1,12})$"
    ),
    "a": lazy_regex(r"(?:[很太最更挺极]|非常|特别|十分|比较|[这那]么|越来?|(?<!要)不)$"),
    "n": lazy_regex(r"(?:的|(?<![对相好])比|[这那每某几]?[个种份次项条件句张位名场]|什么|[了完到起]全部)$"),
}
_SURELY_DONE = lazy_regex(
    rf"(?:{_CANNOT_BUT}|没|(?<![特分级])别|[尚从仍还]未|(?<!首)都|(?<![社开大机学宴议年])会|就|才|再|又|正在|已经|曾经|可以|应该|必须|愿意|打算)$"
)
# 把代码开源了: what is done with something, though nothing that only a verb has stands right before it.
_WITH, _DONE = lazy_regex(r"把[^，,。；;：:！!？?]{1,16}$"), lazy_regex("了(?![解结断不])|过(?![程去来])")
# Behind an adjective that is no verb, and so has no object: 大家都辛苦了, but 别委屈孩子.
_SAID_OF_SUBJECT = lazy_regex(r"了?(?:[的地得呢吧啊吗嘛多很极些]|一[点些]|[，。！？；：,.!?;:”’」』…、]|$)")
_OWING_TO = lazy_regex("因[^，,。；;的]{1,8}$")  # 因工程原因延误的
_BEHIND = {
    "v": lazy_regex(
        r"了|过(?!程)|着|起来|下去|[我你您他她它]|自己|一下|给|[不得](?:上|到|了|住|起|动|见)|"
        rf"[{NUMBER}0-9]+(?:[位名个家所项条款只台部本篇])(?![，,。；;：:、！!？?左余多]|$)"  # 每年资助十二位作者
    ),
    "a": lazy_regex(r"得(?:很|多)|极了"),
    # What a share or an amount is told of: 能源支出占到收入的百分之十一.
    "n": lazy_regex(rf"(?:约|就|只|大约|已经)?(?:占(?![领用据有便])|(?:高达|达到|超过)[{NUMBER}0-9])"),
}


def in_its_class(sense: Sense, spot: Spot, start: int, language: str | None) -> Sense:
    """
    Take a word as the part of speech that its sentence and the translation have it as, where our tables have both.

    Where the translation says the gloss of another one and not the word's own, and the sentence does not rule that out,
    the other one is meant: 一句道歉 is an apology. Behind what no noun has before it a verb is meant, 才贷款, unless an
    adjective ends the clause there: 大家都辛苦了.
    """
    others = other_classes_of(sense)
    done, before = next((other for other in others if other.pos == _VERB), None), in_simplified(spot.source[:start])
    behind = in_simplified(spot.source[start + len(sense.word) :])
    is_such = sense.pos == _ADJECTIVE and _SAID_OF_SUBJECT.match(behind) is not None
    is_with = _WITH.search(before) is not None and _DONE.match(behind) is not None
    if done is not None and not is_such and (is_with or _SURELY_DONE.search(before) is not None):
        return done
    if _BEFORE["a"].search(before) is not None:  # 最关心的 is no care, whatever the translation has
        others = tuple(other for other in others if other.pos != _NOUN)
    if is_clear(sense, spot.source, start) or _stands_as_told(sense, spot, start, language):
        return sense
    known = [other for other in others if other.pos in _BEFORE and _is_told_apart(other, language)]
    known.sort(key=lambda other: not _is_written(other, spot.translation or ""))
    return next((other for other in known if _stands_as_told(other, spot, start, language)), sense)


def _is_written(other: Sense, told: str) -> bool:
    """
    Tell whether a translation has a gloss as it is written, and no kin of it: retirement does not say retired.

    Nor does 無駄も伴う say 無駄な; 無駄だ does.
    """
    in_english = any(re.search(rf"\b{re.escape(gloss)}\b", told, re.IGNORECASE) for gloss in other.en)
    return in_english or any(_japanese(gloss).search(told) for gloss in other.ja)


def _japanese(gloss: str) -> re.Pattern[str]:
    stem = gloss.removesuffix("な")
    return re.compile(re.escape(stem) + ("[なだで]" if stem != gloss else ""))


def _is_told_apart(other: Sense, language: str | None) -> bool:
    """Tell whether nothing but the verb itself says it in English: a loss is no proof of "to make a loss"."""
    is_plain = any(_IS_VERB_ALONE.fullmatch(gloss) for gloss in other.en)
    return language != "en" or other.pos != _VERB or is_plain


def _stands_as_told(sense: Sense, spot: Spot, start: int, language: str | None) -> bool:
    told = spot.translation or ""
    if sense.pos == _VERB:  # of "to choose; choice" the verb alone
        deeds = (part for gloss in sense.en for part in gloss.split(_JOINS) if part.startswith(_TO))
        sense = replace(sense, en=tuple(deeds) or sense.en)
    is_said = said_of(sense, told, language, spot.words) is not None
    return (
        is_said and not stands_as_another(sense, spot.source, start) and not is_said_as_another(sense, told, language)
    )


def told_of_each(sense: Sense, source: str, start: int) -> Sense:
    """
    Tell of a word what it is as a noun and as a verb, unless what stands around it says which of them it is.

    A word that Japanese writes alike as one of them is not told so: 形成 of 形成 would be read off a hint.
    """
    if has_several_senses(sense.word) or is_clear(sense, source, start):
        return sense
    told = in_each_class(sense)
    return sense if folded(sense.word) in folded("、".join(told.ja)) else told


def is_clear(sense: Sense, source: str, start: int) -> bool:
    """Tell whether what stands right before or behind a word stands there for its part of speech alone: 没道歉."""
    pos = sense.pos[:1].lower()
    if pos not in _BEFORE:
        return True
    before, behind = in_simplified(source[:start]), in_simplified(source[start + len(sense.word) :])
    is_caused = pos == _VERB and behind.startswith("的") and _OWING_TO.search(before) is not None
    return is_caused or _BEFORE[pos].search(before) is not None or _BEHIND[pos].match(behind) is not None
