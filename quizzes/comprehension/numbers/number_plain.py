"""
Which numbers of a claim can be asked for: those that are certain, stand once, and are told in one plain statement?

    灯塔上有一百四十四块玻璃              of what, and where, is told
    至少有三千本书, 如果店里有三百本书      no bound, and nothing on a condition
    路上走了七十分钟                    nor how long it took when nothing tells what

Not every one of these stands alone in the end (`number_alone`); still none that nobody would ask may take the place of
another number of its sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claims.number_forms import has_a_half_more
from quizzes.comprehension.numbers.given_beside import is_given_beside
from quizzes.comprehension.numbers.known_dates import is_year_known
from quizzes.comprehension.numbers.number_known import (
    ends_with_word,
    is_few,
    is_no_number,
    is_ranked,
    is_said_of_other,
    is_told_by_next,
)
from quizzes.comprehension.numbers.number_named import is_part_of_name, names_the_counted
from quizzes.comprehension.numbers.number_odd import is_odd
from quizzes.comprehension.numbers.number_stem import is_half_a_condition, is_no_question
from quizzes.comprehension.numbers.number_unasked import is_unasked
from quizzes.comprehension.numbers.number_wording import DATES, NUMERAL, hangs_on_event, is_of_habit, is_of_pieces
from quizzes.comprehension.reckoned import is_reckoned
from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.distractors.clauses.claim_cuts import is_waiting, says_something
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import lacks_topic
from quizzes.distractors.display import clause_ends, clause_of, clauses, without_end
from quizzes.distractors.edits.edit_guards import asks, conditional_clauses, is_negated
from quizzes.distractors.edits.quantities import Quantity, quantities
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim

_MOST_HANZI = 40
_LEAST_BESIDE = 4  # hanzi beside the number
_MOST_OF_BARE = 2  # hanzi beside a date that says nothing of it: 2014年冬天, 最晚明年
_MOST_CLAUSES = 2
# A number that is only about right may be asked for; one that is a bound may not.
_ABOUT = lazy_regex(r"(?:大约|约|差不多|将近|最[晚早迟])(?:是|有|在)?$")
_ABOUT_AFTER = lazy_regex(r"左右|上下")
_YEARS = ("今年", "明年", "后年")
# Of what it is the half has to be told beside it: 含糖量只是一半 means of what matters, and 关上一半 is a way.
_WHOLE, _NO_WHOLE = "[\u4e00-\u9fff](?<![以的天个时是都也就还没不要会能在了过着和跟与才来去多])", "[以的天个时]"
_PARTS = ("一小部分", "三分之一", "大半")  # of 全部 nobody asks how much, and a half is one part (一部分) too
# Words that are no number but say how much or when; what else could be said in their place.
_WORDS = (
    (
        "part",
        re.compile(
            rf"(?<![一另])(?:(?<=的)一半(?!{_NO_WHOLE})|(?:(?<=[占掉去走剩少死坏])|(?<=[占掉去走剩少死坏]了))一半|一半(?={_WHOLE}))"
        ),
        _PARTS,
    ),
    ("part", re.compile(r"几个亿"), ("几千万", "几百万", "几十个亿")),
    ("part", re.compile(r"几亿"), ("几千万", "几百万", "几十亿")),
    ("part", re.compile(r"几千万"), ("几百万", "几十万", "几亿")),
    ("part", re.compile(r"几百万"), ("几十万", "几千万", "几万")),
    ("part", re.compile(r"几十万"), ("几万", "几百万", "几千万")),
    *(("time", re.compile(rf"(?<=最[晚早迟]){year}"), tuple(o for o in _YEARS if o != year)) for year in _YEARS),
)
# Numbers that follow from others, or that are compared with what is wished.
_RECKONED = lazy_regex(r"也就是|即(?![便使将])|加起来|合起来|等于|折合|换算|与其")
# A number that goes on, or whose noun is left out: 两个多星期, 五箱有问题的.
_GOES_ON = lazy_regex(
    r"[多来余几级]|半(?!年|天|小时)|[^，,]*有[^，,]*的$|[初底](?=[，,\u4e00-\u9fff])|[上中下]旬|[^，,]{0,4}到(?:现在|今天|如今)"
)
_DATE = lazy_regex(rf"{NUMERAL}[年月点][底初中份钟]?|[今明后去]年")
# One of several who are not named, or a list that is announced: 各挑出五箱, 规矩是：…….
_OF_SEVERAL = lazy_regex(
    r"有时|偶尔|[少多快慢短长早晚]则|越[多大小少高低长快]|[\u4e00-\u9fff]到(?:一半|大半|多半)|^(?:计划|结果|目标|距离|平均|目的)(?:大概)?[是为]|刚|各(?!种|位|地|国|界)|[：:]|记得清|(?:练|涨|跌|降|升|增加|减少|变)[到成]"
)
# How long it is by now or took, and nothing tells what: 到下个月就整整十五年了, 路上走了七十分钟.
_NOTHING_ELSE = lazy_regex(
    r"(?:到(?:今天|现在|今年|明年|年底|[上下这]个?月)|今年|今天|现在|已经|快要?|就|都|有|整整|刚好|正好|[，,])*＿了?|"
    r"(?:自己|他们|我们?)?(?:[账帐卡手兜包][上里中头]|口袋里|钱包里|[板凳座位椅子]{2}|场子|剧场)(?:里|上)?(?:[就只还都才也]|总共|一共)*"
    r"(?:有|剩|坐)(?:满|着|下|余)?了?＿.*|"  # as of when
    r"(?:路上|来回|一共|总共)*(?:走|花|用|等|坐|开)了＿(?:[，,].*)?|"
    # when, or where
    r"(?:自己|他们)(?:整整|大概|差不多)?[走吐哭笑跑爬站跪躺睡等病疼晕游开坐]了(?:整整|大概|差不多)?＿了?"
)
_BRINGS_IN = lazy_regex(f"有(?={OF_NUMBER})")  # asked for a number, it waits for nothing
_OF_A_WHOLE, _THE_REST = frozenset({"share", "percent", "fraction", "part"}), lazy_regex(r"剩下|剩余|其余|余下")
# 走到离洞口五十米的地方，忽然……: where what happened is told only then.
_WHERE_IT_WAS, _HAPPENS = (
    lazy_regex("的(?:地方|位置|时候|高度)$"),
    lazy_regex("[，,](?:突然|忽然|一下子?|正好|才|就|来了|遇|碰|一[阵股])"),
)
# A date beside a noun alone.
_NAMED_ALONE = lazy_regex(
    r"^[^是有了过着不没会能要就都很，,]*的(?:(?:一[批些封份本群套场])?[\u4e00-\u9fff]{1,4}|一[次场个位回][^，,了过着是有]{1,12})$"
)
_REASON = lazy_regex(r"因为|由于")
_FIRST_PERSON = lazy_regex("[我咱俺]")
_LINK_BEFORE = lazy_regex(r"^(?:可是|但是|只是|于是|还是|就是|要是|总是)")  # whose 是 is no predicate
# 收入少了，可是＿: what stands against something is no question, as that is not asked.
_SET_AGAINST = lazy_regex(r"[，,；](?:可是?(?!能|以|惜)|但是?|不过|然而|反而|却)")
# Whose father it is has to be told where somebody else tells of him: 据老周说，父亲是哪一年来的.
_OF_NOBODY = lazy_regex(
    r"(?:^|[，,；年月日天候])(?:父亲|母亲|爸爸?|妈妈?|爷爷|奶奶|外公|外婆|姥姥|姥爷|丈夫|妻子|太太|老公|老婆|儿子|女儿|哥哥|姐姐|弟弟|妹妹)(?!们)"
)
_NO_SUBJECT = lazy_regex(r"(?:其实|就|可能|总共|一共)?是")
# Where there are so many has to be told, as the words before do: 有几个工人围着炉子坐着.
_NOWHERE = lazy_regex(r"(?:[还只就共也]|一共|总共|大概|大约)*有")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The number of a claim that is asked for, and the claim as far as the question takes it."""

    claim: Claim
    quantity: Quantity
    text: str

    @property
    def key(self) -> str:
        """The number as the text writes it."""
        return self.text[self.quantity.start : self.quantity.end].replace(" ", "")

    @property
    def rest(self) -> tuple[str, str]:
        """What stands before and after the number."""
        return self.text[: self.quantity.start], self.text[self.quantity.end :]


def asked_of(claim: Claim) -> Iterator[Asked]:
    """Give the numbers of a claim that are certain: no bounds, nothing negated, nothing on a condition."""
    text = in_simplified(claim.said)
    if asks(text) or is_told_of_self(claim):
        return
    bound, parts, ends = conditional_clauses(text), clauses(text), clause_ends(text)
    for found in (*quantities(claim.said), *_words(text)):
        clause = clause_of(text, found.start)
        last = _last_clause(parts, clause, is_date=found.kind in DATES)
        if last is None:
            continue
        start = ends[clause - 1] if clause and _REASON.match(text) else 0  # a reason says nothing of the number
        here = replace(found, start=found.start - start)
        asked = Asked(claim=claim, quantity=here, text=without_end(claim.said[start : ends[last]]))
        is_certain = clause not in bound and not is_negated(text, found.start, found.end)
        is_certain = is_certain and not _is_half_a_condition(asked)
        if is_certain and (not found.is_open or _is_about(text, found)) and _is_plain(asked, parts[clause]):
            yield asked


def _is_half_a_condition(asked: Asked) -> bool:
    """Tell whether a number ends what is asked, and what depends on it comes next in the sentence."""
    claim, (before, after) = asked.claim, asked.rest
    rest = claim.said.partition(asked.text)[2] or claim.spot.source.partition(claim.quote)[2]
    if _WHERE_IT_WAS.search(in_simplified(after)) and _HAPPENS.match(in_simplified(rest).lstrip()):
        return True
    return not after and is_half_a_condition(asked.quantity, in_simplified(before), in_simplified(rest).lstrip())


def is_told_of_self(claim: Claim) -> bool:
    """Tell whether a claim in the first person reads badly in the third: its words are quoted instead."""
    said = in_simplified(claim.said)
    return len(_FIRST_PERSON.findall(claim.quote)) > said.startswith(("自己", "他们"))


def _last_clause(parts: Sequence[str], clause: int, *, is_date: bool) -> int | None:
    """Give the clause that a question may end with: that of the number, or the next after a bare date; none to wait."""
    is_bare = is_date and len(hanzi_of(_DATE.sub("", without_end(parts[clause])))) <= _MOST_OF_BARE
    last = clause + 1 if is_bare else clause
    if last == len(parts) or is_waiting(_BRINGS_IN.sub("是", without_end(parts[last]))):
        return None
    return last


def _is_plain(asked: Asked, clause: str) -> bool:
    """Tell whether a number stands once, counts what stands beside it, and has a verb in its clause."""
    number, text = in_simplified(asked.quantity.text), in_simplified(asked.text)
    source = in_simplified(asked.claim.spot.source)
    is_once = source.count(number) == 1 and not is_said_of_other(asked.quantity, source)
    if not is_once or not ends_with_word(asked.claim.spot, source.index(number) + len(number)):
        return False
    if len(hanzi_of(text)) > _MOST_HANZI or len(clauses(text)) > _MOST_CLAUSES:
        return False
    if _is_told(asked, text, source) or _leaves_open(asked, clause, text):
        return False
    rest = "".join(map(in_simplified, asked.rest))
    if len(hanzi_of(rest)) < _LEAST_BESIDE:
        return False
    if asked.quantity.kind in DATES:
        return not _NAMED_ALONE.search(rest)
    return says_something(_LINK_BEFORE.sub("", clause.replace(number, "")))


def _is_told(asked: Asked, text: str, source: str) -> bool:
    """Tell whether the words of a question, or of its sentence, tell a number, or it is hardly one."""
    number = asked.quantity
    return (
        _is_reckoned(number, text)
        or is_ranked(number, text)
        or is_few(number)
        or is_told_by_next(number, text)
        or is_no_number(number, text)
        or is_year_known(number, source)
        or is_given_beside(number, text)
        or is_told_by_rest(number, source)
        or is_of_pieces(asked)
        or has_a_half_more(number, text)
    )


def _leaves_open(asked: Asked, clause: str, text: str) -> bool:
    """Tell whether a question would leave open of whom or what it asks, or would be asked by nobody."""
    number, (before, after) = asked.quantity, map(in_simplified, asked.rest)
    return (
        _OF_SEVERAL.search(text) is not None
        or _GOES_ON.match(after) is not None
        or lacks_what_it_is_about(text)
        or lacks_topic(text)
        or lacks_occasion(text)
        or _NOTHING_ELSE.fullmatch(f"{before}＿{after}") is not None
        or _NO_SUBJECT.match(clause) is not None
        or _NOWHERE.fullmatch(before) is not None
        or _SET_AGAINST.search(text) is not None
        or (asked.claim.spot.speaker is not None and _OF_NOBODY.search(text) is not None)
        or hangs_on_event(asked)
        or is_of_habit(asked)
        or any(refuses(number, before, after) for refuses in (is_no_question, is_unasked, is_odd, is_part_of_name))
        or not names_the_counted(text)
    )


def _is_reckoned(quantity: Quantity, text: str) -> bool:
    """Tell whether a number follows from others of the question, so that nobody needs the text for it."""
    if _RECKONED.search(text) or (quantity.kind in _OF_A_WHOLE and _THE_REST.search(text)):
        return True
    if is_reckoned(text, quantity.start, quantity.end):
        return True
    return sum(other.measure == quantity.measure for other in quantities(text)) > 1


def _words(text: str) -> Iterator[Quantity]:
    for kind, pattern, others in _WORDS:
        for found in pattern.finditer(text):
            is_open = bool(re.search(r"(?:不到|超过|至少|最多|够)$", text[: found.start()]))
            yield Quantity(kind=kind, start=found.start(), text=found.group(), others=others, is_open=is_open)


def _is_about(text: str, found: Quantity) -> bool:
    return bool(_ABOUT.search(text[: found.start]) or _ABOUT_AFTER.match(text[found.end :]))
