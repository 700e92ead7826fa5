"""
Which sentence of a passage is its point, and what do the other sentences do for it?

Both have to be shown by words of the text: the point by 所以 at its head, by 关键 or 不是…而是…, or by the reason or
the example that comes right after it; the others by 比如, 因为, a number, a time, or the 所以 that takes them up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.cause_frames import effect_of, told_in
from quizzes.comprehension.claim import Claim
from quizzes.comprehension.claim_cuts import is_waiting, says_something
from quizzes.comprehension.claim_gaps import lacks_what_it_is_about
from quizzes.comprehension.exchange import name_of
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot

_LEAST_PASSAGE, _MOST_PASSAGE, _LEAST_SENTENCES = 40, 320, 2
_LEAST_HANZI, _MOST_HANZI, _MOST_CLAUSES = 8, 42, 4
_SO = re.compile(r"^(?:所以|因此|因而|总之|可见|归根结底|归根到底|说到底|由此可见|故(?=[我他将]))[，,]?")
_SO_WITHIN = re.compile(r"^(?:所以|因此|因而)")
# The words that say that this is what matters; the weaker ones do so only at either end of a passage.
_SIGN = re.compile(
    r"关键(?:是|在|不)|(?:核心|本质|重点)(?:上)?(?:是|在于)|真正[^，]{0,8}的[^，]{0,6}是|(?:要做|想做)的(?:就|只)?是|[我他]们?的?目[标的]|最(?:重要|要紧|根本|大|难|怕|看重|担心|得意|可怕|可靠)[^，不]{0,6}(?:是|在于)|"
    r"(?:难处|难点|问题|好处|秘诀|意义|价值)(?:不在于[^，]+，而)?在于"
)
_WEAK_SIGN = re.compile(r"(?<!的)不是[^，]+，而?是|并非[^，]+，而是|不在于[^，]+，而在于")
_BETWEEN = re.compile(r"(?<=[是非于於])[^，]+，(?=而|是)")
# What follows from the talk without being its point: something that happened, or what one did then.
_HAPPENED = re.compile(
    r"了(?!解)|[\u4e00-\u9fff]过(?![去程于来])|[去今前]年|昨天|上个?[月周]|当[时年天]|回来以后|[一二两三四五六七八九十0-9]次|"
    r"(?<![\u4e00-\u9fff])我(?!们?(?:觉得|认为|相信|主张|希望|想|要|应该|不能|必须|最|不怕|不赞成))"
)
_DRAWS = ("所以", "因此", "因而", "故")
_LEAST_DIRECT, _MOST_DIRECT = 6, 24  # hanzi of a first sentence that answers by itself, and not only yes or no
_BECAUSE = re.compile(r"^(?:这)?(?:主要|正)?是?(?:因为|由于)")
_EXAMPLE = re.compile(r"^(?:比如说?|例如|譬如|举个例子|打个比方|像(?=[^，]{2,}这样))[，,]?")
_STORY = re.compile(
    r"^(?:有一[次天年回]|那[次天年回]|当时|当年|小时候|上个月|上周|去年|前年|昨天|前几天|第一次|起初|刚开始|一开始|[0-9〇○零一二三四五六七八九十]{2,4}年)"
)
_NUMBER = re.compile(
    r"(?![0-9〇○零一二三四五六七八九]{4}年)(?<![0-9〇○零一二三四五六七八九])(?:[0-9.]+|[一二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九])多?(?:年|个月|天|岁|次|元|块|倍|成|米|公里|厘米|小时|分钟|万|亿|件|台|家|人|名|斤|克|度|页|本|部|碗|杯|张|只|座|间|场|位|条|辆|艘|层|版|封|幅|TB)|百分之[一二三四五六七八九十]+|[一二三四五六七八九十]+分之[一二三四五六七八九十]+"
)
_ADDED = re.compile(r"^(?:另外|此外|还有|同时|而且|再说|第[二三四]|其次|后[边面]也|以后也|将来也)[，,]?")
# What only leads up to the point, what others say, what is not sure.
_NO_POINT = re.compile(
    r"[两二三四五几]个(?:回答|原因|理由|办法|方面|问题|阶段|部分|例子)|[一两二三四五]步|有人|很多人(?:觉得|认为|说)|不少人|采访者|主持人|[说问道告]诉?，|可能|也许|经常|常常"
)
_TURN = re.compile(r"^(?:但是?|可是|不过|然而|只是|其实|可(?=[^以能]))")
_OPENING = re.compile(
    r"^(?:(?:刚好|正好|恰恰)?相反(?=[，,])|但是?|可是|不过|然而|而(?!是)|其实|现在看起来|说实话|老实说|总的来说|说得?(?:直白|简单|明白|白|具体|难听)[^，,]{0,3}(?=[，,])|"
    r"我(?:们|就|也|常|总|一直|[跟对][^，,]{1,3}){0,2}(?:说|讲)(?=[，,]))[，,]?"
)
# What an option may not say: words of others, questions, conditions cut off, what is pointed at outside.
_NOT_TOLD = re.compile(
    r"[你您咱“”‘’「」『』（）()？?！!…]|(?<=[说问道答])[：:]|(?P<verb>[\u4e00-\u9fff])[不没](?P=verb)|[这那](?!些年|一行)|此|其(?![实中他余它])|(?<!其)[他她](?!们)|吗|呢|吧|什么(?!都|也)|怎么|以为|听说|"
    r"^(?:就|才|再|又|也|还|都|而是|并|却|则|以|和|跟|从|在|对|把|被|如果|只要|即使|为了|尤其|特别|甚至|包括|只需|其中|不是|一点也)"
)
_KNOWN_WHAT = re.compile(r"(?:决定|知道|选择|明白|取决于)[^，]{0,5}什么")
_ONLY_NAMED = re.compile(r"(?:^|，)而?一[个位只名][^，]*的[\u4e00-\u9fff]{1,3}$")
_NO_SUBJECT, _IT = re.compile(r"^(?:不|没|是|有)"), re.compile(r"它(?!们)|^[他她它]们")
_REST_GOES_ON = re.compile(r"^(?:而是|就是|才|就|却|唯独|但|可|总|便|也就|反而|甚至)")
_LEADS_ON = re.compile(r"不是|不仅|不但|与其|虽然|尽管|如果|因为|由于")
_OUTSIDE = re.compile(r"它(?!们)|[他她它]们")
_KIN = re.compile(
    r"我(?=爸|妈|爷|奶|父|母|外[公婆]|老[婆公师]|妻|丈|先生|太|儿|女|家|师|舅|叔|姑|朋友|媳妇|哥|弟|姐|妹)"
)
_WE, _I = re.compile(r"我[们們]|我(?=[馆館校院厂廠店社])"), re.compile(r"我(?![国國])")
_OF_OUR_TRADE = re.compile(r"我[们們](?=[这這]一?行)")
_MOST_ME = 1
_LONGER = 1.7  # times as long as the point, what stands beside it may still be


_SIMILE = re.compile(
    r"(?<![图想偶录摄画头雕塑石佛人])像(?!素|话|样)|好比|如同|仿佛|犹如|宛如|[跟和同][^，]{1,12}(?:似的|一般(?=[，。]|$))|打个比方"
)
_MOST_OF_ANSWER = 4


class Role(StrEnum):
    """What a sentence does beside the point of its passage."""

    REASON = "reason"
    GROUND = "ground"  # the reason for something else: it stands before 所以
    BEFORE = "before"  # what 所以 draws the point from
    EXAMPLE = "example"
    STORY = "story"
    NUMBER = "number"
    ADDED = "added"


class Sign(StrEnum):
    """What shows that a sentence is the point of its passage."""

    SO = "so"
    WORD = "word"
    BACKED = "backed"  # by the reason or the example right after it


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What a passage says beside its point, what it does there, and the word that shows this."""

    claim: Claim
    role: Role
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """The statement that a passage is about, what shows it (and by which word), and what stands beside it."""

    claim: Claim
    sign: Sign
    by: str
    passage: tuple[Spot, ...]
    sides: tuple[Side, ...]


def passages(document: Document) -> Iterator[tuple[Spot, ...]]:
    """Give the paragraphs of speakers that are neither a line nor a page."""
    by_place: dict[int, list[Spot]] = {}
    for spot in document.spots:
        by_place.setdefault(spot.place, []).append(spot)
    for found in by_place.values():
        spots = found[next((i for i, spot in enumerate(found) if not is_bare_answer(spot)), 0) :]
        length = len(hanzi_of("".join(spot.source for spot in spots)))
        is_fit = len(spots) >= _LEAST_SENTENCES and _LEAST_PASSAGE <= length <= _MOST_PASSAGE
        if spots[0].speaker is not None and is_fit:
            yield tuple(spots)


def point_of(document: Document, passage: Sequence[Spot]) -> Point | None:
    """Find the point of a passage; None where no sentence, or more than one, is shown to be it."""
    found = _shown_to_be(passage)
    if found is None:
        return _of_topic(document, passage)
    spot, sign, by = found
    if _is_no_point_beside(spot, sign, by, passage[0]):
        return None
    claim = _told(document, spot, 0, len(clauses(spot.source)))
    later = [other for other in passage if other.index > spot.index]
    if claim is None or not _is_point(claim) or any(_TURN.match(_simple(other)) for other in later):
        return None
    sides = (_side(document, other, claim, sign, by) for other in passage if other is not spot)
    return Point(claim=claim, sign=sign, by=by, passage=tuple(passage), sides=tuple(filter(None, sides)))


def _is_no_point_beside(spot: Spot, sign: Sign, by: str, first: Spot) -> bool:
    """Tell whether what 所以 draws is an event, or the first sentence already says in short what matters."""
    if sign is not Sign.SO:
        return False
    happened = in_simplified(by).startswith(_DRAWS) and bool(_HAPPENED.search(_simple(spot)))
    text = _simple(first)
    is_direct = _LEAST_DIRECT <= len(hanzi_of(text)) <= _MOST_DIRECT and not (
        _STORY.match(text) or _NUMBER.search(text) or _HAPPENED.search(text)
    )
    return happened or (is_direct and not _EXAMPLE.match(text))


def _of_topic(document: Document, passage: Sequence[Spot]) -> Point | None:
    """Take what the last sentence says of its topic (做研究，要…，所以成本更高), and draws from what is between."""
    spot, pieces = passage[-1], clauses(shown(passage[-1].source))
    told = told_in([in_simplified(piece) for piece in pieces])
    if told is None or not told.topic or told.effect[1] < len(pieces):
        return None
    so = told.effect[0]
    topic = without_end(pieces[0][in_simplified(pieces[0]).startswith("而") :])
    said = f"{topic}{effect_of(''.join(pieces[so:]))}"
    grounds = [without_end("".join(pieces[i:j])) for i, j in (told.cause, (told.cause[1], so)) if i < j]
    if any(_NOT_TOLD.search(in_simplified(f"{topic}{text}")) or _OUTSIDE.search(text) for text in (said, *grounds)):
        return None
    lead = document.written(f"{name_of(spot.speaker or '')}说")
    whole, *told_of = (
        Claim(spot=spot, quote=quote, said=text, lead=lead, is_whole=False)
        for quote, text in ((without_end("".join(pieces)), said), *((each, f"{topic}{each}") for each in grounds))
    )
    by = pieces[so][:2]
    sides = tuple(Side(claim=claim, role=Role.BEFORE, by=by) for claim in told_of)
    return Point(claim=whole, sign=Sign.SO, by=by, passage=tuple(passage), sides=sides)


def _shown_to_be(passage: Sequence[Spot]) -> tuple[Spot, Sign, str] | None:
    """Give the one sentence that has the clearest sign, in this order; None where two have it."""
    last = passage[-1]
    so = [(last, Sign.SO, by)] if (by := _matched(last, _SO)) else []
    fit = [spot for spot in passage if not _is_aside(_simple(spot))]
    strong = [(spot, Sign.WORD, by) for spot in fit if (by := _matched(spot, _SIGN))]
    ends = [spot for spot in fit if spot in {passage[0], last}]
    weak = [(spot, Sign.WORD, by) for spot in ends if (by := _matched(spot, _WEAK_SIGN))]
    backed = [
        (spot, Sign.BACKED, by)
        for spot, after in pairwise(passage[:2])
        if spot in fit and (by := _matched(after, _BECAUSE) or _matched(after, _EXAMPLE))
    ]
    if so and strong:
        return None
    chosen = next((each for each in (so, strong, weak, backed) if each), [])
    return chosen[0] if len(chosen) == 1 else None


def _is_aside(text: str) -> bool:
    patterns = (_EXAMPLE, _STORY, _BECAUSE, _TURN)
    return text.endswith(("？", "?")) or any(pattern.match(text) for pattern in patterns)


def is_detail(spot: Spot) -> bool:
    """Tell whether a sentence tells a story, an example, a reason or figures."""
    text = _simple(spot)
    return _is_aside(text) or bool(_NUMBER.search(text) or _NO_POINT.search(text))


def _simple(spot: Spot) -> str:
    return in_simplified(shown(spot.source))


def _matched(spot: Spot, pattern: re.Pattern[str]) -> str:
    """Give the words of a sentence that match, as the text writes them, or nothing."""
    found, source = pattern.search(_simple(spot)), shown(spot.source)
    if found is None:
        return ""
    words = source[slice(*found.span())] if len(source) == len(found.string) else found.group()
    return without_end(_BETWEEN.sub("……", words))


def is_simile(text: str) -> bool:
    """Tell whether a statement says what something is like, and not what it is: 有点像冲进着了火的图书馆."""
    return bool(_SIMILE.search(in_simplified(text)))


def is_bare_answer(spot: Spot) -> bool:
    """Tell whether a sentence only says yes or no to a question, and nothing without it: 去了。出啊。."""
    return len(hanzi_of(spot.source)) <= _MOST_OF_ANSWER


def _is_point(claim: Claim) -> bool:
    said = in_simplified(claim.said)
    return not (is_simile(said) or _NO_POINT.search(said) or _NO_SUBJECT.search(said) or _IT.search(said))


def _side(document: Document, spot: Spot, point: Claim, sign: Sign, by: str) -> Side | None:
    """Give what a sentence beside the point states, if its words show that it is something else; of like length."""
    role, word = _role_of(spot, point.spot, sign, by)
    pieces = [in_simplified(piece).strip() for piece in clauses(spot.source)]
    so = next((i for i, piece in enumerate(pieces) if i and _SO_WITHIN.match(piece)), None)
    found = []
    for first, last in _runs(len(pieces)):
        claim = _told(document, spot, first, last)
        own, shows = role, word
        if claim is not None and own is None and so is not None and last == so:
            own, shows = Role.GROUND, document.written(pieces[so][:2])
        number = _NUMBER.search(in_simplified(claim.said)) if claim is not None else None
        if claim is not None and own is None and number is not None:
            own, shows = Role.NUMBER, claim.said[slice(*number.span())]
        if claim is not None and own is not None:
            found.append(Side(claim=claim, role=own, by=shows))
    opening = [side for side in found if spot.source.startswith(side.claim.quote[:1])] or found
    return min(opening, key=lambda side: _unlike(side.claim.said, point.said), default=None)


def _unlike(text: str, point: str) -> tuple[bool, int]:
    """Say how unlike in length a text is to the point, which should not be the longest of the options."""
    return not len(point) <= len(text) <= _LONGER * len(point), abs(len(text) - len(point))


def _runs(count: int) -> list[tuple[int, int]]:
    return [(first, last) for first in range(count) for last in range(first + 1, min(count, first + _MOST_CLAUSES) + 1)]


def _role_of(spot: Spot, point: Spot, sign: Sign, by: str) -> tuple[Role | None, str]:
    for pattern, role in (
        (_EXAMPLE, Role.EXAMPLE),
        (_BECAUSE, Role.REASON),
        (_STORY, Role.STORY),
        (_ADDED, Role.ADDED),
    ):
        word = _matched(spot, pattern)
        if word:
            return role, word
    return (Role.BEFORE, by) if sign is Sign.SO and spot.index < point.index else (None, "")


def _told(document: Document, spot: Spot, first: int, last: int) -> Claim | None:
    """Tell a run of clauses of its speaker, as it can be read beside its passage."""
    pieces = clauses(shown(spot.source))
    if len(in_simplified(shown(spot.source))) != len(shown(spot.source)):
        return None
    quote = without_end("".join(pieces[first:last])).strip()
    text = _OF_OUR_TRADE.sub("", _bare(quote))
    simple = _KNOWN_WHAT.sub("知道", in_simplified(text))
    is_whole = last - first == len(pieces)
    is_plain = _LEAST_HANZI <= len(hanzi_of(simple)) <= _MOST_HANZI and not _NOT_TOLD.search(simple)
    is_plain = is_plain and not _KIN.search(simple) and says_something(simple) and not _ONLY_NAMED.search(simple)
    end = simple.split("，")[-1]
    is_plain = is_plain and (is_whole or (not (is_waiting(simple) or is_waiting(end)) and says_something(end)))
    if (
        not is_plain
        or lacks_what_it_is_about(simple)
        or (first and _OUTSIDE.search(simple))
        or (_WE.search(simple) and _OUTSIDE.search(simple))
    ):
        return None
    before, rest = (in_simplified("".join(each)).strip() for each in (pieces[:first], pieces[last:]))
    if _REST_GOES_ON.match(rest) or _LEADS_ON.search(before) or len(_I.findall(_WE.sub("", text))) > _MOST_ME:
        return None
    name = document.written(name_of(spot.speaker or ""))
    said = _I.sub(name, _WE.sub(document.written("他们"), _WE.sub(f"{name}{document.written('他们')}", text, count=1)))
    return Claim(spot=spot, quote=quote, said=said, lead=f"{name}{document.written('说')}", is_whole=is_whole)


def _bare(quote: str) -> str:
    """Drop what only ties words to those before them."""
    text = quote
    for pattern in (_SO, _EXAMPLE, _BECAUSE, _ADDED, _OPENING):
        found = pattern.match(in_simplified(text))
        text = text[found.end() :] if found is not None else text
    return text.lstrip("，, ")
