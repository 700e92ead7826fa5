"""
Which sentences of a reply can be quoted alone, and how are they cut?

An option has to be read by itself: it opens with no word that ties it to the sentence before, points to nothing that is
not in it, and ends where its thought ends.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.exchange import CALLED
from quizzes.distractors.clauses.claim_cuts import Cut, hangs_on
from quizzes.distractors.clauses.parted import parts_a_row
from quizzes.distractors.display import clauses, is_balanced, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.spots import Spot
    from quizzes.question import Evidence

_LEAST_HANZI, _MOST, _NAMES = 7, 50, 4
_YES = lazy_regex(r"^(?:[有会會能是]|[\u3400-\u9fff]{1,3}[呀啊哦嘛])[，,](?=\S{5})")
_TIME = lazy_regex(
    rf"[去今前明后当那]年|[昨今明]天|{OF_DATE}+[年月日]|[春夏秋冬]天|[暑寒]假|[上下]个?月|年[初底]|[早晚]上|当时|那时候?"
)
_STOP_IN_QUOTATION = lazy_regex("。([”’」』])$")  # no other quote ends with a stop
_ENOUGH = 9  # hanzi of a quote that may end before the sentence does
_LEADS_TO_IT = lazy_regex("^[^，,。]{0,6}(?:[想说說做]的|想法|设想|打算|计划)(?:就|也|只)?是[，,]")
_REASON = lazy_regex(r"^(?:因为|由于)")
STAGE = lazy_regex(r"^[（(][^（）()]{1,60}[）)]")  # （停顿）: what is told of the speaker, not said
_LAUGH = lazy_regex(r"[（(][^（）()]{0,3}笑[^（）()]{0,3}[）)]$")
# What takes up the words before it, or only says yes or no.
_LEANS_BACK = lazy_regex(
    r"^(?:特别是|尤其|也|还|又|就(?!算)|都|却|才|再|更|而(?!言)|但|并且|并|且|甚至|只(?:有|要|是|能)|所以|因此|因而|于是|结果|否则|不然|然后|接着|后来|之后|其中|此外|另外|同样|同时|比如|例如|"
    r"首先|其次|最后|第[一二三四五]|与此|反而|反过来|相反|对[，,啊]|是(?!不是|否)|不是(?!所有|每)|不[，,]|没有[，,]|没错|嗯|当然|好[，,]|谢谢|您|至于|从那|当时|那时|这时|真[的是]|可不|那|反正|要不|"
    r"你(?!们?(?:以为|会|能|得|要|可以|越|如果|只))|[^，,]{1,4}呢[，,]|[^，,]{0,4}(?:拿来|拿去|用来)(?!的)|[^，,]{1,8}(?:就|可|却)不一样了|接触下来|什么|可(?![以能怕爱惜见靠乐口])|一点也不|[^，,]{1,4}得(?:很)?(?:对|有道理)[，,])"
)
# What somebody who looks on tells of those who talk: 两个人都笑了.
_ALL_LAUGH = lazy_regex(
    r"^(?:[两三]个?人|二人|大家|众人|(?:夫妻|父[子女]|母[子女]|师徒|兄弟|姐妹|祖孙)[俩两])"
    r"(?:都|也|又|一起|同时|相视|对视|忍不住|不约而同地?){0,3}(?:一笑|笑(?:了(?!我)|着|起来|出))"
)
# What points outside the clause.
_POINTS = lazy_regex(
    r"[它牠祂她]|(?<![其吉])他(?!人)|这(?!里的人|些年|几年|两年|一行|行)|那(?!么多|么[高低大小])|此(?!外)|(?<![尤极])其(?!实|他|它|余)|前者|后者|两者|二者|双方|上面|刚才|这样|那样|同样|该(?!不该)|对方|一样(?:的?$|[，,])"
)
_FRESH = lazy_regex(
    r"^(?:另外|而且|并且|但是|但|可是|不过|然而|所以|因此|因而|于是|这样|这|同时|结果|后来|然后|反正|当然|其中|尤其|特别是|甚至)"
)
# What may be left out after what is told; what somebody does then is a part of it: 还有六十株，第二年修水库.
_NEW_THOUGHT = lazy_regex(
    r"(?:另外|而且|并且|但是|但|可是|不过|然而|所以|因此|因而|于是|同时|结果|当然|其中|尤其|特别是|甚至|其实|因为|比如|例如)|(?:我们?|大家|很多|不少)(?!也|都|就|等于)"
)
# What takes back or limits the words before it: without it they would say something else.
_TURNS = lazy_regex(r"^(?:但是|但|可是|不过|然而)")
# What needs its other half: nothing is cut after it.
_OPENS_PAIR = lazy_regex(
    r"虽然|尽管|固然|因为|由于|不但|不仅|不光|不是|与其|如果|要是|假如|倘若|一旦|只要|只有|无论|不管|不论|既|一边|即使|哪怕|就算|之所以|除了|先(?!后|生)|首先|"
    r"不在于|宁可|要么|一方面|越(?!来越)|一(?=踏|到|上|看|听)|等|本来|原来|原本"
)
_NO_STATEMENT = lazy_regex(r"[？?！!]|……|…|怎么说|谢谢|不好意思|^[^\u3400-\u9fff]*$")
_SETS_TIME = lazy_regex(r"(?:时候?|以后|之后|以前|之前|来说|来讲|来看|看来|角度|上|下来|发现|觉得|的是|说)[，,]?$")
_DIGITS = "[0-9〇零一二两三四五六七八九十百半几多]+"
# Times alone, of which the next clause says what is done then: 早上四点到八点，下午四点到八点，｜这两段…….
_ONLY_WHEN = lazy_regex(
    rf"(?:[从到至和跟、，,；;]|[每当那]天|周[一二三四五六日末]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|[早晚]上|清晨|凌晨|[上下]午|中午|傍晚|半夜|夜里|"
    rf"[春夏秋冬]天|第?{_DIGITS}(?:个?小时|分钟|点钟?半?|[年月日号天周分])?)+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """
    A quotable sentence of a reply: as it is shown, the words of the text, the how-manieth sentence of the reply it is.

    `is_whole` tells that nothing but a marker at its head and the stop at its end is left out.
    """

    text: str
    quote: Evidence
    spot: Spot
    of: Exchange
    position: int
    is_whole: bool


def sayings(exchange: Exchange) -> tuple[Saying, ...]:
    """Give what of a reply can be quoted alone, in order."""
    return tuple(_sayings(exchange))


def _sayings(exchange: Exchange) -> Iterator[Saying]:
    for position, spot in enumerate(exchange.reply):
        quote = cut(spot.source)
        if quote is not None:
            yield Saying(
                text=told(quote),
                quote=spot.evidence(quote),
                spot=spot,
                of=exchange,
                position=position,
                is_whole=without_marker(without_end(spot.source)) == quote,
            )


def shorter(saying: Saying, most: int) -> Saying | None:
    """Give the first clauses of a saying that say something by themselves in so many characters, if there are some."""
    quote, pieces = saying.quote.quote, clauses(saying.quote.quote)
    if not saying.spot.source.strip().startswith(quote):
        return None
    for last in range(len(pieces) - 1, 0, -1):
        run = Cut(spot=saying.spot, pieces=pieces, first=0, last=last)
        is_fit = len(hanzi_of(run.quote)) >= _LEAST_HANZI and len(shown(run.quote)) <= most
        is_done = pieces[last - 1].rstrip().endswith(("；", ";")) or _NEW_THOUGHT.match(in_simplified(pieces[last]))
        if is_fit and is_done and not hangs_on(run) and is_balanced(run.quote):
            return replace(saying, text=told(run.quote), quote=saying.spot.evidence(run.quote), is_whole=False)
    return None


@lru_cache(maxsize=1 << 10)
def cut(source: str) -> str | None:
    """Cut a sentence down to what stands alone; None where that is nothing."""
    whole = without_end(_LAUGH.sub("", STAGE.sub("", without_end(source)))).strip()
    is_reason = bool(_REASON.match(in_simplified(whole))) and len(clauses(whole)) > 1  # 因为下雨，大家都回家了
    text = whole if is_reason else _YES.sub("", CALLED.sub("", without_marker(whole)))
    if _NO_STATEMENT.search(source.strip().rstrip("！!")) or not is_balanced(text):
        return None
    kept = without_end(_first_thought(clauses(text)))
    if len(hanzi_of(kept)) < _LEAST_HANZI or len(shown(kept)) > _MOST or not is_balanced(kept):
        return None
    plain = in_simplified(kept)
    return None if _LEANS_BACK.search(plain) or points_out(plain) or tells_of_talkers(plain) else kept


def tells_of_talkers(plain: str) -> bool:
    """Tell whether simplified words are none of somebody's, but told of those who talk: 两个人都笑了."""
    return bool(_ALL_LAUGH.match(plain))


def told(quote: str) -> str:
    """Show a quote without a stop at its end, also inside quotation marks."""
    return _STOP_IN_QUOTATION.sub(r"\1", shown(quote))


def without_lead(text: str) -> str:
    """Leave out of an option what only leads to it, and answers by its form a question for plans: 我现在想的是，……."""
    lead = _LEADS_TO_IT.match(in_simplified(text))
    rest = text[lead.end() :] if lead is not None else text
    return rest if len(hanzi_of(rest)) >= _ENOUGH else text


def points_out(plain: str) -> bool:
    """Tell whether simplified words point to something that is not said before in them."""
    pieces = clauses(plain)
    named = ["" if _SETS_TIME.search(piece) else hanzi_of(_TIME.sub("", piece)) for piece in pieces]
    told = [len("".join(named[:i])) for i in range(len(pieces))]
    return any(_POINTS.search(piece) and count < _NAMES for piece, count in zip(pieces, told, strict=True))


def _first_thought(pieces: Sequence[str]) -> str:
    """Give the clauses up to one that adds something new, or all of them."""
    kept = ""
    for i, piece in enumerate(pieces):
        plain, said = in_simplified(piece), in_simplified(kept)
        is_done = len(hanzi_of(kept)) >= _ENOUGH and not is_unfinished(said)
        is_done = is_done and not _ONLY_WHEN.fullmatch(said)
        is_in_row = parts_a_row(kept, "".join(pieces[i:]))
        if is_done and not is_in_row and _FRESH.search(plain) and not _TURNS.search(plain):
            break
        kept += piece
    return kept


def is_unfinished(plain: str) -> bool:
    """Tell whether simplified words wait for what comes after them: 虽然……, 太安静的时候，."""
    return bool(_OPENS_PAIR.search(plain) or _SETS_TIME.search(plain))
