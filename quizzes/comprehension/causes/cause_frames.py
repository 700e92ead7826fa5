"""Which clauses of a sentence are a reason, and which its effect?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_clauses import begins_with_subject
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD = r"^(?:但是?|可是?|而|不过|其实|也|就|都|又|是)?"
# What ties a sentence to the one before it; a quote of the sentence alone does without.
OPENING = (
    "(?:但是?|可(?![以能])是?|不过|不過|然而|而且|而(?!是|不[是会會能])|另外|况且|況且|何况|何況|其实|其實|当然|當然)"
)
# A clause that goes on with the reason before it; one that is only a time or a place before the effect.
AND = lazy_regex(r"^(?:又|也(?!许)|还(?!是)|并且|而且|并(?!非|不)|再加上|加上|同时|且|以及|况且)")
_WHEN = lazy_regex(
    r"^(?:最[晚早迟快].{1,4}|.{0,6}(?:的时候|之[前后]|以[前后]|期间|时间点上?|阶段|那年|当时|今年|去年|明年|现在|如今|眼下|目前))[，,]?$"
)
_OPENED = lazy_regex(rf"^{OPENING}[，,]?(?=.{{4}})")
_UNFINISHED = lazy_regex(
    r"(?:发现|觉得|认为|知道|明白|相信|说|看到|想到|意味着|是)[，,]?$"
)  # what they found comes next
_OPEN_WHEN = lazy_regex(r"^[这那][^，,]{0,6}[，,]$")
# What a speaker puts before what is said: it is no part of the effect, but for the wish in it.
_FRAME = lazy_regex(
    r"^(?P<who>我[们們]?)[^，,]{0,8}?(?:确定|想说|相信|知道|觉得|认为|发现|看到|担心)的?(?:是|一点是)?[，,]$"
)
_WISH = lazy_regex(r"^(?P<who>我[们們]?)[^，,]{0,6}?(?:想的是|的想法是|的打算是|的计划是)[，,]$")
_STATES = lazy_regex(r"^[我他她][们們]?[不没很]")  # 我不生气，因为……: an effect, and no setting
_PLAN = lazy_regex(r"^(?:后边|后面|以后|将来|未来|之后|接下来)?(?:可以|会|要)?(?=把)")
_TOPIC = lazy_regex(r"^(?:而|但是?|可是|不过)?(?P<topic>[^，,的]{2,8})[，,]$")
_PREDICATE_OF_TOPIC = lazy_regex(r"^(?:要|需要|得|必须|不仅要|既要|很|太|没有?|有|不|对)")
_FINITE = lazy_regex(r"[是有会能不没了过都也就很]|[更最]")
BECAUSE = lazy_regex(rf"{_HEAD}(?:正)?(?:是)?(?:因为|由于)(?=.{{2}})")
_NOW_THAT = lazy_regex(rf"{_HEAD}既然(?=.{{2}})")
SO = lazy_regex(r"^(?:所以|因此|因而|正因如此|正因为这样)[，,]?(?!说)")
_FOR = lazy_regex(rf"{_HEAD}为了(?=.{{2}})")
_SO_AS_TO = lazy_regex(r"^(?:为的(?:就)?是|目的(?:就)?是|以便|好让)(?=.{2})")
_MOST_BEFORE = 3  # clauses of an effect that comes first
_FEARS = lazy_regex(r"^(?:说)?(?:就|是)?(?:生)?怕(?!的是)(?=.{3})")
# The outcome of a reckoning is no effect of it: 结果是三百.
_RESULT = lazy_regex(r"^结果[，,]?(?!是|等于|[^，,]{0,3}[出公])(?=.{4})")
# What somebody meant to do, or said would come, or what has not come: 结果 after it, or before it, only says how it
# turned out.
_AGAINST_PLAN = lazy_regex(
    "本来|原本|原来|打算|计划|准备|以为|说好|约好|想(?:要|着|先|把|给|让|去)|希望|指望|试了|预[报计测料期]|估计|猜|看样子|"
    "(?:[我你您他她]们?|都|人家|大家|广播|电视|收音机)说(?![了过])[^，,]{0,6}(?:有|会|没|不|是|能|要|肯定|一定)"
)
_NOT_COME = lazy_regex(
    r"^结果[，,]?[^，,]{0,6}?(?:还是?没|还是?不|却|反而|一直没|到现在|只(?!好|能|得)|谁知|没想到|原来)"
)
# What two things that are set beside each other come to, of which neither is a reason: 结果完全是两回事.
COMPARES = lazy_regex(
    r"^结果[，,]?(?:就|也|却|都|会|可能|往往|完全|根本|竟然?|居然|很|大)*(?:是(?:两|另一?)[回码]事|不(?:[大太]?一)样|不同|相反|相同|一样|差不多|"
    r"差[得很别][很远多大])"
)
# What goes on with a reason: it has no subject of its own.
# What one does to find something out brings about nothing of what one finds.
_FINDS_OUT = lazy_regex(
    "[算数量查测问比试考验称][了过一](?!账单)|重新?[算数量查测问比试验称]|调查|统计|实验|测试|检查|计算|检测"
)
# What only brings in somebody or something of which the reason is told next: 因为门口有个卖花的老人，我欠他……
BRINGS_IN = lazy_regex("有(?:一?[个位家只条座张间本棵辆台件]|[两三几][个位家只条座张间本棵辆台件])[^，,有]+$")
_GOES_ON = lazy_regex(rf"{AND.pattern}|^(?:只|不|没|会|就|都|很|反而|才|而)|^是(?!因为|由于)[^，,]{{2,8}}的$")
# What one rules, which comes behind a colon: 我规定自己：一天不超过三杯.
RULES = lazy_regex(r"(?:规定|要求|决定)[^，,：:]{0,4}[：:]$")
_THEN_FOLLOWS = lazy_regex(r"^[^，,]{0,6}?[就才都却]")  # the clause before it only says when or on what condition
_LONGEST_REASON = 30  # hanzi of two clauses that are one reason
_PARTS = lazy_regex(r"但|可是|不过|然而|却|反而|如果|要是|虽然|尽管|即使|[：:]")
# What one cannot but do, so that the clause before says why: 没有电，只好点蜡烛.
_CANNOT_BUT = lazy_regex(r"^(?P<who>我[们們]?|[^，,]{0,4}?)(?:就|也|便)?(?:只好|只得|不得不)(?=.{3})")
# What one must not do, and what would come of it: 火不能太大，会烧焦.
_MUST_NOT = lazy_regex(r"(?<![能得])(?:不能(?!不)|不可以|不许|不准|不要|千万别|不得(?!不))(?=.{2})")
_ELSE = lazy_regex(r"(?:会|容易)(?=.{2})|太[^，,]{1,3}$|很[^，,]{1,2}$")
_NO_CONSEQUENCE = lazy_regex(
    r"^(?:但|可|不过|而|却|就|才|只|先|得|要|应该|必须|所以|因此|更|也|还|又|都|如果|要是|不然|否则|一旦|除非|然后|再|说|我说|他说|她说|有人)|"
    r"[你您]|不[能许准要可]|什么|谁|怎么|才(?!能|华)"
)
_IF_SO = lazy_regex("如果|要是|的话|只要|当|觉得|以为|说|[问答]|什么|怎么|^(?:我|他|她)[^，,]{0,2}不能")
_LEAVES_OUT = lazy_regex("没(?:有)?办法|没法|没辙|最后|实在|不行$")  # 最后没办法，只好……: of what was told before
_THIS_WAY = lazy_regex(r"^这样(?:一来)?(?:也|就|才)?(?:可以|能够?)(?=.{3})")


_OUTCOME = lazy_regex("^(?:结果|答案|得数|总数|一共|总共)[，,]?(?:是|等于|有)?")
_NUMBER_ONLY = lazy_regex("(?:是|等于|有|得出|算出来?)[0-9一二两三四五六七八九十百千万亿点]+[^，,。]{0,3}$")


class Marker(StrEnum):
    """What a reason is: a cause, or what somebody wants to reach."""

    CAUSE = "因为"
    PURPOSE = "为了"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The clauses of a sentence that are the reason and those that are its effect, as numbers from and to."""

    cause: tuple[int, int]
    effect: tuple[int, int]
    marker: Marker = Marker.CAUSE
    topic: str = ""
    carried: str = ""  # 我 of the reason, which the effect does not name again
    goes_on: bool = False


def told_in(simple: Sequence[str]) -> Told | None:
    """Find the reason and the effect among the clauses of a simplified sentence."""
    return next((found for rule in _RULES if (found := rule(simple)) is not None), None)


def _because_first(simple: Sequence[str]) -> Told | None:
    """因为 C，(又 C，)(所以) E; 既然 C，E."""
    for i, piece in enumerate(simple[:-1]):
        if not (BECAUSE.search(piece) or _NOW_THAT.search(piece)) or i > 1 or (i == 1 and not _is_setting(simple[0])):
            continue
        so = next((k for k in range(i + 1, len(simple)) if SO.match(simple[k])), None)
        end = so if so is not None else end_of_reason(simple, i)
        if _UNFINISHED.search(simple[end - 1]) or (so is None and BRINGS_IN.search(without_end(simple[end - 1]))):
            return None
        if so is None and (not _is_one_effect(simple[end:]) or AND.match(simple[end]) or simple[end].startswith("都")):
            return None
        return Told(cause=(i, end), effect=(end, len(simple)))
    return None


def end_of_reason(simple: Sequence[str], start: int) -> int:
    end = start + 1
    while end < len(simple) - 1 and AND.match(simple[end]):
        end += 1
    return end


def _is_one_effect(simple: Sequence[str]) -> bool:
    """Tell whether clauses are one effect, so that none of them goes on with the reason."""
    return len(simple) == 1 or (len(simple) == 2 and bool(_WHEN.match(simple[0]) or _OPEN_WHEN.match(simple[0])))  # noqa: PLR2004 a time and what happens then


def _is_setting(piece: str) -> bool:
    is_short = len(hanzi_of(piece)) <= 4 and not _STATES.match(piece)  # noqa: PLR2004 其实, 总之
    return bool(_WHEN.match(piece) or _FRAME.match(piece)) or is_short


def _because_last(simple: Sequence[str]) -> Told | None:
    """E，因为 C; E，为的是 C; E，这样可以 C."""
    for i, piece in enumerate(simple[1:], 1):
        is_bound = piece.startswith("是") and not (i == 1 and begins_with_subject(simple[0]))
        is_cause = (
            bool(BECAUSE.search(piece) or _FEARS.match(piece)) and not is_bound
        )  # 说来好笑，是因为: of what was asked
        is_purpose = bool(_SO_AS_TO.match(piece) or _THIS_WAY.match(piece))
        goes_on = bool(_UNFINISHED.search(piece)) or all(_GOES_ON.match(other) for other in simple[i + 1 :])
        if (is_cause or is_purpose) and goes_on and i <= _MOST_BEFORE:
            return Told(cause=(i, len(simple)), effect=(0, i), marker=Marker.PURPOSE if is_purpose else Marker.CAUSE)
    return None


def _so_only(simple: Sequence[str]) -> Told | None:
    """C，所以 E; C，C，所以 E，……; 做研究，要 C，需要 C，所以 E."""
    so = next((k for k in range(1, len(simple)) if SO.match(simple[k])), None)
    end = _end_of_effect(simple, so) if so is not None else None
    if so is None or end is None:
        return None
    if so == 1 or (so == 2 and (AND.match(simple[1]) or _is_setting_of(simple) or _are_one(simple[:so]))):  # noqa: PLR2004 two clauses
        return Told(cause=(0, so), effect=(so, end), goes_on=end < len(simple))
    topic = _TOPIC.match(simple[0])
    is_topic = topic is not None and not _FINITE.search(topic["topic"])
    if not is_topic or topic is None or not _PREDICATE_OF_TOPIC.match(simple[1]):
        return None
    return Told(cause=(1, min(so, 3)), effect=(so, end), topic=topic["topic"])


def _is_setting_of(simple: Sequence[str]) -> bool:
    return _is_setting(simple[0]) and not _PARTS.match(simple[1])


def _end_of_effect(simple: Sequence[str], so: int) -> int | None:
    """Give where an effect ends: with the sentence, or where its first clause says all that is asked for."""
    rest = simple[so + 1 :]
    if not rest or _is_one_effect(simple[so:]) or (len(rest) == 1 and RULES.search(simple[so])):
        return len(simple)
    is_open = _UNFINISHED.search(simple[so]) or _OPEN_WHEN.match(simple[so]) or _WHEN.match(simple[so])
    if is_open or simple[so].endswith(("：", ":")) or _THEN_FOLLOWS.match(rest[0]):
        return None
    return so + 1


def _are_one(simple: Sequence[str]) -> bool:
    """Tell whether two clauses before 所以 are one reason: neither turns against the other nor sets a condition."""
    text = "".join(simple)
    return len(hanzi_of(text)) <= _LONGEST_REASON and not _PARTS.search(text)


def _for_first(simple: Sequence[str]) -> Told | None:
    """为了 C，E; ……，为了 C，E，……, where E has its own subject."""
    at = next((k for k in range(len(simple) - 1) if _FOR.search(simple[k])), None)
    if at is None:
        return None
    is_whole = at == 0 and len(simple) == 2  # noqa: PLR2004 the purpose and what is done for it
    is_plain = simple[at + 1].startswith("我") and not _UNFINISHED.search(simple[at + 1])
    if not is_whole and (not is_plain or any(_THEN_FOLLOWS.match(other) for other in simple[at + 1 : at + 3])):
        return None
    return Told(cause=(at, at + 1), effect=(at + 1, at + 2), marker=Marker.PURPOSE, goes_on=True)


def _cannot_but(simple: Sequence[str]) -> Told | None:
    """C，只好 E."""
    at = next((k for k in range(1, len(simple)) if _CANNOT_BUT.match(simple[k])), None)
    if at is None or _LEAVES_OUT.search(simple[at - 1]) or _PARTS.search(simple[at - 1]):
        return None
    is_own = simple[at - 1].startswith("我") and simple[at].startswith(("只", "不得", "就", "便"))
    return Told(cause=(at - 1, at), effect=(at, at + 1), carried="我" if is_own else "", goes_on=True)


def _result(simple: Sequence[str]) -> Told | None:
    """C，结果 E."""
    at = next((k for k in range(1, len(simple)) if _RESULT.match(simple[k])), None)
    if at is None or at > _MOST_BEFORE or len(simple) - at > 2:  # noqa: PLR2004 what happens, and what then
        return None
    before = "".join(simple[:at])
    if COMPARES.match(simple[at]) or _AGAINST_PLAN.search(before) or _FINDS_OUT.search(before):
        return None
    if _NOT_COME.match(simple[at]):
        return None
    return Told(cause=(0, at), effect=(at, len(simple)))


def _forbidden(simple: Sequence[str]) -> Told | None:
    """不能 E，C会……: what would come of it is why one must not."""
    for i, piece in enumerate(simple[:-1]):
        after = without_end(simple[i + 1])
        is_consequence = _MUST_NOT.search(piece) and _ELSE.search(after) and not _NO_CONSEQUENCE.search(after)
        if is_consequence and not (
            _PARTS.search(piece) or _IF_SO.search(piece) or piece.rstrip().endswith(("；", ";"))
        ):
            return Told(cause=(i + 1, i + 2), effect=(i, i + 1), goes_on=True)
    return None


_RULES = (_because_first, _for_first, _because_last, _so_only, _result, _cannot_but, _forbidden)


def is_reckoned(cause: str, effect: str) -> bool:
    """Tell whether a statement is the outcome of a reckoning, and what goes on from it is the reckoning done again."""
    found = in_simplified(cause)
    return bool(_OUTCOME.match(found)) or (bool(_NUMBER_ONLY.search(found)) and bool(_FINDS_OUT.search(effect)))


def cause_of(text: str, marker: Marker) -> str:
    """Take the marker off a reason."""
    simple = in_simplified(without_end(text))
    if _FEARS.match(simple):
        return re.sub("^[说說]", "", without_end(text))
    for pattern in (BECAUSE, _NOW_THAT, _FOR, _SO_AS_TO, _THIS_WAY):
        found = pattern.search(simple)
        if found is not None:
            return without_end(text)[found.end() :].strip()
    return without_end(text) if marker is Marker.PURPOSE else without_marker(without_end(text))


def effect_of(text: str) -> str:
    """Take off an effect what ties it to its reason (所以, 就), and a time that points back (这个时间点上)."""
    pieces = list(clauses(without_end(text)))
    simple = in_simplified(pieces[0])
    found = SO.match(simple) or _RESULT.match(simple)
    if found is not None:
        pieces[0] = pieces[0][found.end() :]
    if len(pieces) > 1 and _OPEN_WHEN.match(in_simplified(pieces[0])):
        pieces = pieces[1:]
    elif len(pieces) > 1 and _WHEN.match(in_simplified(pieces[0])):
        pieces[0] = pieces[0].rstrip("，,")
    wish = _WISH.match(in_simplified(pieces[0])) if len(pieces) > 1 else None
    plan = _PLAN.match(in_simplified(pieces[1])) if wish is not None else None
    if wish is not None and plan is not None:
        pieces = [f"{pieces[0][: wish.end('who')]}想{pieces[1][plan.end() :]}", *pieces[2:]]
    joined = without_marker("".join(pieces))
    return re.sub(r"^([^，,]{1,12}?)(?<![成早])就(?=[是会會要能有没沒不可])", r"\1", joined, count=1)


def quote_of(text: str) -> str:
    """Quote an effect but for the word that ties it to its reason."""
    bare = without_end(text)
    found = SO.match(in_simplified(bare)) or _RESULT.match(in_simplified(bare))
    return bare[found.end() :] if found is not None else _OPENED.sub("", bare)
