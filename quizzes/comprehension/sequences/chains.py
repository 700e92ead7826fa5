"""
What is certain of the order of some pieces of a text?

    ①与其问他们能不能赚钱 ②不如问他们能不能坚持下去      ② right after ①: 与其 … 不如
    ①有一本字典 ②那是一位老先生留下来的                  ② not first: 那
    ①…切入了足够复杂的金融 … ②最终…                       ② after ①: a later time

What is not certain is left open: pieces that nothing holds may stand anywhere.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.links import Link, brought_in, link_to
from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.correlatives import (
    WITHIN,
    answers_clause_between,
    answers_in,
    correlatives,
    gives_reason_only_thought,
    may_come_after,
    opener,
    word_of,
)
from quizzes.comprehension.sequences.leading_words import frame_words, last_words
from quizzes.comprehension.sequences.pointed_noun import noun_pointed_to
from quizzes.comprehension.themes import topic_of
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

# What a piece opens with that needs a piece before it.
_NEEDS = lazy_regex(
    r"^(?:就是|就(?!算|业|要|连|是|[^，]{0,2}[了过]?[两二三四五六七八九十几半0-9]|[^，]{1,2}了一)|也(?!许)|都(?!市)|还(?!有一|是|真|好|请|望|得)|又|才(?![能华是])|却|而且|而是|而不是|而(?!言)|但是|但|可是|可(?=[我他她你])|不过(?!是|只是|就是)|然而|所以|因此|因而|于是|结果|甚至|并且|更(?!多)|反而|反过来|"
    r"否则|不然|何况|况且|那么|那就|其中|[这那]样(?:一来)?(?!的|好不好|行不行|[好行]吗|可以吗|吧|[：:])|再(?![说过])|后来|然后|接着(?![砌干做讲说写唱修看走跑问吃往])|最终|从而|进而|以便|以免|以至|使得|导致|这意味着|这说明|比如|例如|相反(?!的)|同样(?=[，,也])|不如|"
    rf"它|(?:这|那)(?![里儿边次时候年天么几些样种回会]|{OF_NUMBER}+(?:个月|[天夜年周次回趟]|个?(?:星期|小时)|分钟)|[个段]?(?:时候|时代|年代|时期|岁月|年头|日子)|(?:个|门|份|一)?(?:活儿?(?!动)|行当?(?![为动人走业李])|行业|手艺|职业|买卖|生意)))"
)
# Openings that add to the piece right before.
_ADDS = lazy_regex(r"^(?:并且|而且|又|也(?!许)|还(?!有一|是|真|好|请|望|得)|甚至|就是|也就是|而不是|更(?!多))")
# A piece that says when, or from where one looks: something must follow.
_FRAME = lazy_regex(
    r"(?:(?<![小准及])时候?|以后|之后|以前|之前|的话|(?:对|就|从|按)[^，,]*[来上][说讲看]|看来|同时|基础上|角度看?|那年|那天)$"
)
# A piece after which comes what is said or thought.
_SAYS = lazy_regex(
    r"(?:(?<![来再听上明小传学胡没不])(?<!同时)(?<!一起)(?<!一块儿)(?<!轮流)(?<!抢着)(?<!随便)说|觉得|认为|(?<!的)发现|以为|(?<!不)知道|[想做说]的?是|的是|意思(?:其实|就|无非)?是|(?<![顾疑学访])问|(?<![的有没])希望|表示|指出|相信|担心|(?<![次回没])听说|(?<![去来没])告诉.{1,3})$"
)
# What stands after something was told, and hardly opens what somebody says.
_TAKES_UP = lazy_regex(
    r"^(?:所以|因此|因而|于是|但是|但|可是|不过|然而|而是|而不是|结果|后来|然后|接着|最终|从而|进而|以便|以免|以至|使得|导致|这意味着|这说明|并且|而且)"
)
# What somebody may say of himself, or can tell, behind it as well: 路修好了，我相信.
_MAY_FOLLOW = lazy_regex(
    "(?:可以?|能够?|会|想|要|应该|都|早就|早已)(?:老实|直接|明确|明白|坦白)?地?告诉.{1,3}$|(?:都|也|早就?|已经|其实)知道$|"
    "^我们?(?:一直|始终|也|还是|就)?(?:觉得|相信|认为|以为|希望|听说|知道)$"
)
_SEVERAL = lazy_regex(r"一些|几[个种样件]|很多|许多|各种|不少|[两三四]种")
_EXAMPLE = lazy_regex(r"^(?:比如|例如)")
_NAMES_IT = lazy_regex(
    r"^(?:它|其中|(?:这|那)(?!意味着|说明))"
)  # it means one thing, whatever else both pieces speak of
_LISTS = tuple(
    (re.compile(first), re.compile(second))
    for first, second in (
        ("一[个种][是需要在]|一是|一来|其一|第一[，,]", "另一[个种]|二是|二来|其二|第二[，,]"),
        ("另一[个种]|二是|二来|其二|第二[，,]", "三是|三来|其三|第三[，,]"),
        ("头[一几]年|第一年", "第[二三]年"),
    )
)
_LISTED = lazy_regex("第[一二三四五]")
# Openings that a later sentence may answer.
_REASON = lazy_regex("(?:这)?(?:主要|就|都|也)?是?(?:因为|由于)")
_NOW = frozenset({"现在", "如今"})
_FAR = frozenset(["一方面", "一开始", "刚开始", "最初", "起初", "本来", "原来", "原本", "首先"])
_NO_VERB = lazy_regex("[都这那就不没是在会要能很太挺最有]")  # 也都这么输: that 都这 comes again tells nothing
_VERB = 2  # characters at least of a verb that is said again after 也, 又 or 还


def constraints_of(pieces: Sequence[Spot]) -> tuple[Constraint, ...]:
    """Give all that is certain of the order of some pieces that stand in this order."""
    return tuple(_constraints(pieces))


def opening_of(piece: Spot) -> str:
    """Give the words at the head of a piece that need something before them, or nothing."""
    text = piece.source.strip()
    found = _NEEDS.match(in_simplified(text))
    return text[: found.end()] if found and not noun_pointed_to(piece) else ""


@lru_cache(maxsize=1 << 9)
def may_be_held(before: Spot, piece: Spot) -> bool:
    """Tell, without a look at the other pieces, whether anything may hold a piece to the one before."""
    end = without_end(in_simplified(before.source))
    announces = _SAYS.search(end) or _FRAME.search(end)
    if opening_of(piece) or _adding(piece) or announces:
        return True
    if any(second.match(in_simplified(piece.source).strip()) for _, second in _LISTS):
        return True
    return any(word_of(piece, answers, within=WITHIN) for _, answers in correlatives())


def _constraints(pieces: Sequence[Spot]) -> Iterator[Constraint]:
    for at, piece in enumerate(pieces):
        opening = opening_of(piece)
        announced = at > 0 and pieces[at - 1].source.rstrip().endswith(("：", ":"))  # 写清楚：这是谁选的
        if at and opening and not (announced and _NAMES_IT.match(in_simplified(opening))):
            yield Constraint(rule=Rule.NOT_FIRST, piece=at, words=opening)
        frame = _FRAME.search(without_end(in_simplified(piece.source)))
        if frame and at < len(pieces) - 1 and _goes_on(piece):
            yield Constraint(rule=Rule.NOT_LAST, piece=at, words=frame_words(piece, frame.group()))
        if at:
            yield from _answered(pieces, at)
            yield from _said(pieces, at)
            yield from _named(pieces, at)
            yield from _listed(pieces, at)
            yield from _added(pieces, at)


def _said(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    """Tie to a piece what it announces: by a word of saying, or several things that an example is one of."""
    before = pieces[at - 1]
    says = [bool(_SAYS.search(without_end(in_simplified(piece.source)))) and _goes_on(piece) for piece in pieces]
    several = _SEVERAL.search(in_simplified(before.source))
    others = [piece for i, piece in enumerate(pieces) if i not in {at - 1, at}]
    is_told = says[at - 1] and sum(says) == 1 and not _is_no_content(pieces[at])  # 我很担心，所以…: what comes of it
    is_told = is_told and not _MAY_FOLLOW.search(clauses(without_end(in_simplified(before.source).strip()))[-1])
    if is_told and all(map(_is_no_content, others)):
        found = _SAYS.search(without_end(in_simplified(before.source)))
        yield Constraint(
            rule=Rule.NEXT, piece=at, before=at - 1, taken_up=last_words(before, found.group() if found else "")
        )
    elif _EXAMPLE.match(in_simplified(pieces[at].source)) and several:
        words = pieces[at].source.strip()[:2]
        taken = before.source[slice(*several.span())]
        yield Constraint(rule=Rule.NEXT, piece=at, before=at - 1, words=words, taken_up=taken)


def _is_no_content(piece: Spot) -> bool:
    """Tell whether a piece cannot be what is said or thought, because its head takes up something else."""
    return bool(_TAKES_UP.match(in_simplified(piece.source).strip()))


def _goes_on(piece: Spot) -> bool:
    """Tell whether a piece ends within its sentence."""
    return piece.source.rstrip().endswith(("，", ",", "：", ":"))


def _answered(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    """Pair an opening (如果, 与其) with the word of a later piece that answers it, and that no other piece has."""
    for (openings, answers), answer in zip(correlatives(), answers_in(pieces[at]), strict=True):
        before = next((i for i in range(at) if answer and opener(pieces[i], openings, answers)), None)
        if before is None or any(
            word_of(piece, answers) and (before < i < at or not opening_of(piece))
            for i, piece in enumerate(pieces)
            if i not in {before, at}
        ):
            continue
        opening = opener(pieces[before], openings, answers)
        if gives_reason_only_thought(pieces[before], opening, answer) or answers_clause_between(
            pieces[before], opening, answer
        ):
            continue
        if may_come_after(pieces[at], opening, answer):
            continue
        is_far = in_simplified(opening) in _FAR
        if is_far and _REASON.match(in_simplified(pieces[before].source).strip()):
            continue  # 因为一开始人多: the reason may come after 后来……
        if before + 1 == at and (pieces[before].index == pieces[at].index or is_far):
            rule = Rule.AFTER if is_far else Rule.NEXT
            yield Constraint(rule=rule, piece=at, before=before, words=answer, taken_up=opening)


def _listed(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    """Find the part of a list that comes before: 一是 … 二是."""
    text = in_simplified(pieces[at].source).strip()
    for first, second in _LISTS:
        found = second.match(text)
        for before in range(at) if found else ():
            one = first.match(in_simplified(pieces[before].source).strip())
            if one is not None and found is not None:
                words = pieces[at].source.strip()[: found.end()]
                taken = pieces[before].source.strip()[: one.end()]
                yield Constraint(rule=Rule.AFTER, piece=at, before=before, words=words, taken_up=taken)


def _named(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    """Find the one piece before whose words a piece takes up, by a pronoun, by 这 with a noun, or as a later time."""
    for before in range(at):
        link = _only_link(pieces, before, at)
        if link is not None:
            yield Constraint(rule=Rule.AFTER, piece=at, before=before, words=link.words, taken_up=link.taken_up)


def _only_link(pieces: Sequence[Spot], before: int, at: int) -> Link | None:
    """Find what ties a piece to one before it that no other piece could be tied to by the same words."""
    for find in (link_to, brought_in):
        link = find(pieces[before], pieces[at])
        if link is None or not link.taken_up or _may_come_first(pieces[before], link):
            continue
        is_listed = _LISTED.match(in_simplified(link.words))
        others = [
            piece
            for i, piece in enumerate(pieces)
            if i not in {before, at} and not (is_listed and _LISTED.match(in_simplified(piece.source).strip()))
        ]
        is_only = all(find(pieces[before], pieces[at], not_to=other) == link for other in others)
        if link.is_later or (is_only and not any(link.taken_up in other.source for other in others)):
            return link
    return None


def _may_come_first(before: Spot, link: Link) -> bool:
    """Tell whether a piece may stand before what it takes up: what is so now, or since then, or before why it is so."""
    words = in_simplified(link.words)
    is_now = link.is_later and words in _NOW and not opening_of(before)
    is_now = is_now or (words == "从那以后" and bool(opening_of(before)))  # 他来过。从那以后很静。后来他搬走了。
    return is_now or bool(_REASON.match(in_simplified(before.source).strip()))


def _added(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    """Tie a piece that opens with 所以, 但, 而且 to the one before, if that alone speaks of the same."""
    opening = _adding(pieces[at]) or opening_of(pieces[at])
    verb = _verb_again(pieces[at], opening, pieces[at - 1].source)
    others = [piece.source for i, piece in enumerate(pieces) if i not in {at, at - 1}]
    if _adding(pieces[at]) and verb and not _NO_VERB.match(in_simplified(verb)) and not any(verb in o for o in others):
        yield Constraint(rule=Rule.NEXT, piece=at, before=at - 1, words=opening + verb, taken_up=verb)
        return
    topics = [topic_of(piece.source) for piece in pieces]
    shared = topics[at] & topics[at - 1]
    elsewhere = any(topics[at] & topic for i, topic in enumerate(topics) if i not in {at, at - 1})
    word = _longest(pieces[at - 1], shared)
    if opening and word and not elsewhere and not _NAMES_IT.match(in_simplified(opening)):
        rule = Rule.NEXT if _adding(pieces[at]) else Rule.AFTER
        yield Constraint(rule=rule, piece=at, before=at - 1, words=opening, taken_up=word, is_topic=True)


def _verb_again(piece: Spot, opening: str, before: str) -> str:
    """Give the words after an opening that stand in the piece before as well: 看不出, and no 看不; or nothing."""
    told = without_end(piece.source.strip())[len(opening) :]
    same = next((size for size in range(len(clauses(told)[0]), 0, -1) if told[:size] in before), 0)
    start = piece.source.index(told) if told else 0
    ends = [end - start for end in accumulate(map(len, piece.words)) if _VERB <= end - start <= same]
    return told[: max(ends, default=0)]


def _adding(piece: Spot) -> str:
    text = piece.source.strip()
    found = _ADDS.match(in_simplified(text))
    return text[: found.end()] if found else ""


def _longest(piece: Spot, shared: frozenset[str]) -> str:
    """Give the longest word of a piece in which a shared pair of characters stands."""
    words = [word for word in piece.words if any(pair in in_simplified(word) for pair in shared)]
    return max(words, key=len, default="")
