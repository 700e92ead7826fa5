"""How is a learner asked for the reason of something, or for what follows from it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.asking import why_asked_of
from quizzes.comprehension.causes.cause_clauses import (
    OURS,
    begins_with_subject,
    has_predicate,
    is_cut_from_subject,
    lacks_what_is_said,
    stands_alone,
    told,
)
from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.comprehension.third_person import whose
from quizzes.distractors.display import shown
from quizzes.distractors.speakers import answerer_of, asker_of, name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.causes.cause_reason import Reason
    from quizzes.distractors.document import Document

_ASKS_FOR = {Marker.CAUSE: "原因是什么？", Marker.PURPOSE: "目的是什么？"}
_SPOKEN_TO = lazy_regex(r"[你您咱]|那时|当时")
_MOST_BEFORE, _LEAST_QUESTION, _LONGEST_PASSAGE = 2, 8, 140
LACKS_OBJECT = lazy_regex(
    r"(?:到处|四处|逢人就?|天天|一直|总是?|老是?|反复|不停地|处处|见人就?|每次都?)(?:讲|说|问|劝|提|喊|宣传|推荐|介绍|解释|强调)$|"
    r"是最(?:合适|好|理想|佳|适合)的?(?:人选|对象|选择|时机|办法|地方)(?:之一)?$|(?:同意|答应|反对|愿意|知道|担心|放心|高兴|拒绝|喜欢|支持|接受|相信|习惯|保证|担保|做到|想到|试|考虑|打听|听说|发现|觉得)[了过]?$|(?:去|来|回家|回去)[换拿取买修借找看做]$"
)
LONGEST_QUESTION, _LEAST_ASKED = 40, 6  # characters, and hanzi, of a question that says of what it asks
# Whose body it is of which this is said: 声音出不来, 手很冷.
_OF_NOBODY = lazy_regex(
    "^(?:声音|嗓子|喉咙|双?手|双?脚|双?腿|脸|双?眼睛|耳朵|头发|牙齿?|身体|心里|肚子|血压|力气|记性|视力|听力|病|手指|肩膀|膝盖)"
    "(?:都|也|还|就|已经|总是?|一直|越来越|有时候?|[出看听张睁抬站弯握动喘说])*[不没很太常冒发变疼痛肿红抖哑酸麻坏断伤冻受]"
)
_MY_PLACE, _OWNER_THERE = lazy_regex(r"^我[这這]([儿兒里裡边邊])"), "〒"
_AFTER_SAYING = lazy_regex("(?<=[说說])[，,]")  # a question does not break off after 说
_OWNER = "〓"
# 锡为什么比铜难？: to do what with it, the turn before tells.
_DOING_WHAT = lazy_regex("比[^，,。？]{1,8}(?:更|还)?(?:难|容易|简单|麻烦|复杂|费事|省事|顺利)[得多些]*[呢啊]?？$")


def why_stem(document: Document, key: Reason) -> str | None:
    """Ask for a reason; None where the words for what it is given for cannot be read by themselves."""
    if key.question is not None:
        question = shown(key.question.source)
        is_short = len(hanzi_of(question)) < _LEAST_ASKED or _DOING_WHAT.search(in_simplified(question))
        if len(question) > LONGEST_QUESTION or is_short:
            return None
        what = "原因" if key.marker is Marker.CAUSE else "目的"
        return document.written(
            f"{asker_of(key.question.speaker)}问：“{question}”{answerer_of(key.spot.speaker)}说的{what}是什么？",
        )
    effect = _with_owner(_at_mine(key))
    is_own = effect.startswith("我")
    if (
        LACKS_OBJECT.search(in_simplified(effect))
        or _OF_NOBODY.match(in_simplified(effect))
        or lacks_what_is_said(effect)
        or not (is_own or key.has_topic or _OWNER_THERE in effect or begins_with_subject(effect))
    ):
        return None
    stem = why_asked_of(key.spot.speaker, _AFTER_SAYING.sub("", effect))
    return None if stem is None else document.written(_in_full(stem))


def of_whom(text: str, speaker: str | None, why: str) -> str:
    """Name the speaker for an 自己 at the head of a reason, where the question itself speaks of nobody's 自己."""
    is_quoted = any(quote in why for quote in ("：“", "：「"))  # what he said himself names nobody: “我规定自己……”
    if not in_simplified(text).startswith("自己") or speaker is None or ("自己" in why and not is_quoted):
        return text
    return whose(name_of(speaker), text[len("自己") :])


def why_in_context(document: Document, key: Reason) -> tuple[str | None, str | None]:
    """Quote an effect under the words that it points to; nothing where they hold the reason."""
    at, speaker = key.effect_spot, key.spot.speaker
    if not key.effect_quote or at is None or speaker is None or _SPOKEN_TO.search(key.effect_quote):
        return None, None
    if is_cut_from_subject(key.effect_quote, shown(at.source)):
        return None, None
    own = [each for each in document.spots[max(0, at.index - _MOST_BEFORE) : at.index] if each.place == at.place]
    if not own and LACKS_OBJECT.search(in_simplified(key.effect_quote)):
        return None, None
    asked = document.spots[at.index - 1] if at.index and not own else None
    if asked is not None and asked.speaker not in {None, speaker} and len(asked.source) >= _LEAST_QUESTION:
        passage = f"{asker_of(asked.speaker)}：{shown(asked.source)}"
    elif own:
        is_first = own[0].index == 0 or document.spots[own[0].index - 1].place != own[0].place
        passage = f"{name_of(speaker)}：{'' if is_first else '……'}{shown(''.join(each.source for each in own))}"
    else:
        return None, None
    says = f"{name_of(speaker)}{'接着' if own else '回答'}说"
    is_open = "之所以" in in_simplified(key.effect_quote)
    stem = (
        f"{says}：“{key.effect_quote}，是因为……”后面说的原因是什么？"
        if is_open
        else f"{says}：“{key.effect_quote}。”{_ASKS_FOR[key.marker]}"
    )
    return (document.written(stem), passage) if len(passage) <= _LONGEST_PASSAGE else (None, None)


def _at_mine(key: Reason) -> str:
    """Name the speaker for 我这儿."""
    speaker = key.spot.speaker
    return key.effect if speaker is None else _MY_PLACE.sub(rf"{name_of(speaker)}{_OWNER_THERE}\1", key.effect)


def _with_owner(text: str) -> str:
    """Mark an 自己 that means what is named before it, and the later 我们 of who speaks of 我们."""
    simple = in_simplified(text)
    if text.startswith("我"):
        head = OURS.match(text)
        return text[:2] + OURS.sub(_OWNER, text[2:]) if head is not None else text
    return text.replace("自己", _OWNER) if begins_with_subject(simple) and not simple.startswith("自己") else text


def _in_full(text: str) -> str:
    return text.replace(_OWNER, "自己").replace(_OWNER_THERE, "那")


def then_stem(document: Document, key: Reason) -> str | None:
    """Ask what follows from a cause."""
    cause = told(key.cause)
    if key.marker is not Marker.CAUSE or key.question is not None or cause is None or not stands_alone(cause):
        return None
    speaker = key.spot.speaker
    lead = "文中说" if speaker is None else f"据{name_of(speaker)}说"
    if not has_predicate(cause):
        return document.written(f"{lead}，{cause}带来了什么结果？") if "的" in cause else None
    return document.written(f"{lead}，由于{cause}，结果怎么样？")
