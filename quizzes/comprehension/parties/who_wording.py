"""In which words is asked for the one who does something: those of the text, or a quote with a gap?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.asking import without_all
from quizzes.comprehension.parties.named_parties import is_company, is_personal_name, mentions
from quizzes.comprehension.quoted_gap import blanked
from quizzes.comprehension.roles import groups_of
from quizzes.distractors.display import clauses, shown, with_own_stop, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.distractors.document import Document

_LEFT_OUT = "……"
_PERSON = lazy_regex("[我你您他她它咱俺]|自己")
_PARTICLE = lazy_regex("[吧嘛啊呀哦呗]+$")  # how it is said, which no question keeps
_EXPLAINS = lazy_regex("(?<![说說道讲講问問答])[：:]")
_COUNTED = lazy_regex(r"(?:有|一|这|那)?[个位名]$|[一有]$")  # 有个小伙子打电话: 谁打电话
# What ties a sentence to the one before it and is left out where it is asked by itself.
_TIES = lazy_regex(r"^(?:[结結]果呢?|更重要的是|其[实實]|比如[说說]?|比方[说說]|不[过過]|可是|但是?)[，,]")
_SCENE = lazy_regex(r"(?:比如|例如)?有(?:一|几|[部本篇])[部本篇场首][^，,]{1,8}[，,]")
_JUST_THEN = lazy_regex(r"(?:^|[，,])(?:我们?)?正[^，,]{1,3}着[，,]")  # 正说着，……: goes on from what was told
_MOST_HEAD = 24  # hanzi before the one who is asked for


def asked_for(document: Document, mention: Mention, passage: str, told_before: str) -> tuple[str, str | None]:
    """Ask who does it in the words of the text; where these, or the options, have pronouns, quote them with a gap."""
    spot = mention.spot
    speaker = name_of(spot.speaker) if spot.speaker is not None else ""
    asked = _question_word(document, mention)
    head, _, told = shown(passage).partition(mention.name)
    others = [each for each in mentions(document) if each.spot.index == spot.index and each.name in told]
    is_quoted = (
        spot.speaker is None
        or not f"{document.written(speaker)}：".endswith(told_before)
        or mention.name.startswith("我")
        or bool(others)
        or bool(_SCENE.match(in_simplified(head)))
        or not _opens(head)
        or bool(_EXPLAINS.search(f"{head}{told}"))  # 菜各有想法：什么人……？ is two sentences, and one is asked for
        or len(clauses(told)) > 1
        or bool(_PERSON.search(in_simplified(f"{head}{told}")))
    )
    if not is_quoted:
        lead = _COUNTED.sub("", _TIES.sub("", head))
        return document.written(f"据{speaker}说，{lead}{asked}{without_all(_PARTICLE.sub('', told.strip()))}？"), None
    is_last = without_end(spot.source.strip()).endswith(passage)
    opens = "" if spot.source.strip().startswith(passage) else _LEFT_OUT
    gapped = blanked(passage, mention.name)
    quote = f"{told_before}{opens}{with_own_stop(gapped, passage, spot.source) if is_last else f'{gapped}{_LEFT_OUT}'}"
    return document.written(f"根据原文，这句话的空白处说的是{asked}？"), quote


def _question_word(document: Document, mention: Mention) -> str:
    """
    Ask 谁 of one who is called by name or by 我, and of all others what sort of people they are.

    A hospital that is built is no party to anything: what sort of institution it is is asked, and 哪一方 of a company.
    """
    name, before = in_simplified(mention.name), in_simplified(mention.spot.source[: mention.start])
    if any(group.slot == "institution" for group in groups_of(name, before)):
        return "什么机构"
    if is_company(document, name):
        return "哪一方"
    return "谁" if name.startswith("我") or is_personal_name(name) else "什么人"


def _opens(head: str) -> bool:
    """Tell whether the words before a party only lead to it: nothing, whole clauses, or 有个 after them."""
    text = in_simplified(head)
    rest = _COUNTED.sub("", text)
    return (
        len(hanzi_of(text)) <= _MOST_HEAD
        and not _JUST_THEN.search(text)
        and (not rest or rest.endswith(("，", "：", "；")))
    )
