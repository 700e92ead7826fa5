"""
What does a sentence say of two things or people in two clauses of one build?

机器负责找，人负责判断: the two clauses have the same verb (负责), or subjects of one sort (低音, 高音). So they set one
against the other without a word for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import points_outside, without_marker
from quizzes.comprehension.contrasts.said_of_both import OF_WHAT_IT_IS, can_be_of_both, of_both
from quizzes.comprehension.contrasts.two_sides import NOT_PLAIN, Form, Sides, named_of_side, statement_of
from quizzes.comprehension.links import is_party
from quizzes.distractors.display import clauses, is_balanced, without_end
from quizzes.distractors.rivals.partners import MATTER, THING, kind_of
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

_ADVERB = r"(?:只|能|也|都|就|要|会|可以|先|还|更|最|多半|基本|平均|一般|主要|已经|正在|得|应该|必须)"
_HOW = lazy_regex(rf"^{_ADVERB}*(?=.)")
_YOU = lazy_regex(r"(?<=告诉|告訴)[你您](?!们)|(?<=[让教讓])[你您](?!们)")
_PERSON = lazy_regex(r"^[\u4e00-\u9fff]{1,2}(?:叔|姐|哥|嫂|爷|奶|姨|婶|伯|师傅|老师)$|^[小老阿][\u4e00-\u9fff]$")
# What sense sorts: seasons, hours, ages, up and down, what was and is; and what names nobody.
_BY_SENSE = lazy_regex(
    r"[春夏秋冬]|[早晚]上|中午|白天|夜|[上下]坡|[顺逆][风水]|以前|从前|过去|现在|如今|后来|今年|去年|老人|年轻|年纪|孩子|小孩|大人|岁|"
    r"^最|^第|^[全整各每](?![盘套])|^(?:以后|将来|未来|平时|接着|然后|一般|通常|普通|传统|平常|别的)|一|[二两三四五六七八九十几百千万\d]|有的|有些|有人|别人|人家|对方|大家|其他|其余|另|前者|后者|什么|谁|哪"
)
_TURN = lazy_regex("^(?:反而|[却卻]|倒是?|[则則])")
_WE, _NO_NAME = (
    frozenset({"我", "我们"}),
    lazy_regex(
        "[我你您他她它这那其说问让叫给把被到了着过]|(?<!演)讲(?![座台师课堂])|因为|所以|如果|如今|"
        "[对向跟给](?=.)|^(?:[又再也还]|从(?![业军])|往(?![事年来])|朝(?![鲜代霞阳]))"  # 又从终点
    ),
)
# What is said only for when (加入以后), or leaves out what: 喜欢咸的, 修两块, 敢扔, 舍不得, 不让, 多拿一点, 看一眼就说.
OPEN = lazy_regex(any_pattern("side: open"))
# What only says of which it is told: 先到的 of 车先到的，…….
_OF_ONE = lazy_regex(r"^(?!.*(?:[是会會挺蛮蠻怪够夠]|(?P<twice>.)(?P=twice)的$)).*的$")
# What comes of the clause before, and is set against nothing; what is only said by people: 坊间盛传.
_RESULTS = lazy_regex("(?:故(?![事乡障意宫居人])|因此|因而|所以|于是|从而|致使|以致|导致)")
_HEARSAY = lazy_regex(
    "盛传|传[言闻说](?!中)|谣[言传]|流传|据说|听说|坊间|民间[^，]{0,4}说|有人[^，]{0,4}说|外界[^，]{0,6}[说认为]|网上[^，]{0,4}[说传]"
)
# A part of the day in what it is about and in what is said: 中饭叫日昼饭, 早茶天一亮就卖.
_PARTS_OF_DAY = (
    (lazy_regex("早|晨"), lazy_regex("早|晨|天[亮光]|日出|清[早晨]|朝食")),
    (lazy_regex("中[饭餐午]|午|晌"), lazy_regex("午|晌|昼|日中|中饭")),
    (lazy_regex("晚|夜|宵"), lazy_regex("晚|夜|黄昏|昏|暮|傍|夕|天黑|日落")),
)
_SUFFIX = frozenset("子儿头们人者的")
# Where the same thing is done to both, one outcome leaves the other open: 合同拿来了，笔拿起来了.
_BARE_RESULT = lazy_regex(r"^[了过]?(?:[上下进出回过起]?[来去]|起|走|掉|完|好|成|开|到|住|出|上|下|见)?了?$")
_IDLE_VERB = frozenset("是有在到来去")
_LONGEST, _LEAST, _MOST_SUBJECT = 22, 2, 8  # characters of a clause, hanzi of what it says, characters of a subject
_MOST_LEAD = 2  # clauses of a side before a semicolon
_JOINS = "，,；;"
# What only denies that it may be so: 大船可以不看灯，小船不行 is that these may not.
_MAY, _MAY_NOT = (
    lazy_regex("(?P<may>可以|能|行|会|敢|肯|用|要)(?=.)"),
    lazy_regex("(?:就|也|却|都|可)?不(?P<may>行|可以|能|会|敢|肯|用|要)"),
)
_SAME_MAY = {"行": "能", "可以": "能"}
# The speaker's own kin has a name for others; amounts have each their own unit, or leave open how far they go.
_MY_KIN = lazy_regex(
    "(?:我家?)?(?:大|小|二|三)?(?:[爸妈爷奶哥姐弟妹叔姑舅姨婶嫂]|(?P<twice>[爸妈爷奶哥姐弟妹叔姑舅姨婶嫂])(?P=twice)|"
    "[父母]亲|丈夫|妻子|爱人|太太|老[公婆伴]|儿子|女儿|婆婆|公公|媳妇|女婿|孙[子女]|外[公婆])"
)
_OF_AMOUNT = lazy_regex(r"[0-9一二两三四五六七八九十百千万几半]+[^，。一]|有限|不多|不少|[许很]多|很少|有些")
# Are two of so different a sort that sense tells what is said of which?
_MACHINE = lazy_regex("机器|电脑|计算机|软件|程序|代码|仪器|设备|手机|系统|算法|屏幕|AI|网络|导航")
_OF_BODY = lazy_regex(
    "^[左右双两]?(?:手|脚|腿|腰|背|脸|眼睛?|眉毛|头|嘴巴?|耳朵|肩膀?|膝盖|嗓子|肚子|胃|牙|头发|手指|心)$"
)
_OLD = lazy_regex("[叔伯爷奶姨婶姑姥]|大[爷妈娘]|老(?:人|先生|太太)|师[傅父]|^老.$")
_YOUNG = lazy_regex("^[小阿].$|徒弟|学徒|学生|年轻|实习|姑娘|小伙|孩子|[孙儿]子|女儿|孙女")
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    """A clause in two parts: what it is about, and what it says of that."""

    subject: str
    said: str

    @property
    def verb(self) -> str:
        """What it says without the words of how and how far."""
        simple = in_simplified(self.said)
        return simple if OF_WHAT_IT_IS.match(simple) else _HOW.sub("", simple)


def parallel_of(spot: Spot) -> Sides | None:
    """Find two clauses of one build in a sentence, each of which can be read by itself."""
    said = statement_of(spot)
    if said is None:
        return None
    pieces = clauses(said.text)
    pairs = () if _HEARSAY.search(in_simplified(said.text)) else _pairs(pieces)
    for first, second in pairs:
        found = _sides(spot, pieces[first], pieces[second])
        if found is not None and not NOT_PLAIN.search(in_simplified("".join(pieces[:first]))):
            return sides_sorted(found, said.by, without_end("".join(pieces[first : second + 1])))
    return None


def sides_sorted(found: tuple[str, str, str, str], name: str, quote: str) -> Sides:
    """Give the four ways in which what is said of two can be sorted."""
    one, p, other, q = found
    told, turned, whole = f"{one}{p}，{other}{q}", f"{other}{p}，{one}{q}", _said_whole(p, q)
    return Sides(
        form=Form.PARALLEL,
        stem=f"关于{one}和{other}，下面哪一句符合{name}的说法？",
        one=one,
        other=other,
        options=(told, turned, of_both(one, other, p), of_both(one, other, whole)),
        quote=quote,
        means=((f"{other}{q}", f"{other}{whole}"),) if whole != q else (),
    )


def _said_whole(p: str, q: str) -> str:
    """Say in full what the second clause only denies of what the first says: 不能不看灯 of 可以不看灯 and 不行."""
    may, not_so = _MAY.match(in_simplified(p)), _MAY_NOT.fullmatch(in_simplified(q))
    if may is None or not_so is None:
        return q
    return f"不{_same_may(may['may'])}{p[may.end() :]}"


def _same_may(word: str) -> str:
    return _SAME_MAY.get(word, word)


def _is_left_open(p: str, q: str) -> bool:
    """Tell whether the second clause only says that something is not so which the first does not say."""
    may, not_so = _MAY.match(in_simplified(p)), _MAY_NOT.fullmatch(in_simplified(q))
    return not_so is not None and (may is None or _same_may(may["may"]) != _same_may(not_so["may"]))


def _pairs(pieces: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give the clauses that may be set against each other: neighbours, and what opens the two sides of a semicolon."""
    for k, piece in enumerate(pieces[:-1]):
        if piece.rstrip()[-1:] in "；;":
            yield from ((j, k + 1) for j in range(max(0, k - _MOST_LEAD), k))
    yield from ((k, k + 1) for k in range(len(pieces) - 1) if pieces[k].rstrip()[-1:] in _JOINS)


def _sides(spot: Spot, first: str, second: str) -> tuple[str, str, str, str] | None:
    name = name_of(spot.speaker or "")
    plain = [without_marker(without_end(piece).strip()) for piece in (first, second)]
    if _RESULTS.match(in_simplified(plain[1])) or not all(map(_is_whole, plain)):
        return None
    for one in _cut(spot, plain[0]):
        for other in _cut(spot, plain[1]):
            if not _are_of_one_build(one, other):
                continue
            subjects = [
                named_of_side(each.subject, name, is_party=bool(_PERSON.match(each.subject))) for each in (one, other)
            ]
            said = [_TURN.sub("", _YOU.sub("人", each.said)) for each in (one, other)]
            if subjects[0] is None or subjects[1] is None or _is_one(subjects[0], subjects[1]):
                continue
            if subjects[1] in said[0] or _are_told_apart(subjects[0], subjects[1], said):  # 菜完了吃罐头，罐头完了……
                continue
            is_open = any(
                points_outside(each) or OPEN.search(in_simplified(each)) or _OF_ONE.search(each) for each in said
            )
            if not is_open and not _is_left_open(*said) and all(map(can_be_of_both, said)):
                return subjects[0], said[0], subjects[1], said[1]
    return None


def _is_one(one: str, other: str) -> bool:
    """Tell whether the name of one is that of the other, with more before it or not: 老店 may be the same as 店."""
    return one.endswith(other) or other.endswith(one)


def _are_told_apart(one: str, other: str, said: Sequence[str]) -> bool:
    """Tell whether sense or a unit sorts what is said of two, or nobody but the speaker knows who one of them is."""
    pair = [in_simplified(each) for each in (one, other)]
    if any(map(_MY_KIN.fullmatch, pair)) or any(a == f"非{b}" for a, b in _both_ways(pair)):  # 姐姐 beside 何叶: whose?
        return True
    if any(name in in_simplified(own) for name, own in zip(pair, said, strict=True)):  # 误报有误报的价钱
        return True
    are_amounts = all(_OF_AMOUNT.search(in_simplified(each)) for each in said)
    return are_amounts or are_told_by_sort(one, other) or any(map(_is_told_by_hour, (one, other), said))


def _is_whole(clause: str) -> bool:
    """Tell whether a clause can be read by itself: short, with both ends of what it quotes, and said as so."""
    return len(clause) <= _LONGEST and is_balanced(clause) and not NOT_PLAIN.search(in_simplified(clause))


def _cut(spot: Spot, clause: str) -> Iterator[_Clause]:
    """Cut a clause behind each word that may be its subject."""
    start = spot.source.find(clause)
    ends = [end - start for end in accumulate(map(len, spot.words))] if start >= 0 else []
    for word, length in zip(spot.words, ends, strict=False):
        subject = in_simplified(clause[: max(0, length)])
        if not 0 < length <= min(_MOST_SUBJECT, len(clause) - _LEAST) or _BY_SENSE.search(subject):
            continue
        is_name = _ends_a_name(word, subject) and is_balanced(subject) and not _NO_NAME.search(subject)
        if subject in _WE or is_name:
            yield _Clause(subject=clause[:length], said=clause[length:])


def _is_told_by_hour(subject: str | None, said: str) -> bool:
    """Tell whether what is said of something names the part of the day that its name has."""
    name, told = in_simplified(subject or ""), in_simplified(said)
    return any(own.search(name) is not None and other.search(told) is not None for own, other in _PARTS_OF_DAY)


def _ends_a_name(word: str, subject: str) -> bool:
    """Tell whether the last word of a subject is that of a name or a thing."""
    return tag_of(word).startswith(("n", "f")) or bool(_PERSON.match(subject))


def _are_of_one_build(one: _Clause, other: _Clause) -> bool:
    """Tell whether two clauses, neither of which says all of the other, have the same verb or subjects of one sort."""
    p, q = one.verb, other.verb
    if p.startswith(q) or q.startswith(p) or len(hanzi_of(p)) < _LEAST or len(hanzi_of(q)) < _LEAST:
        return False
    if OF_WHAT_IT_IS.match(p) and OF_WHAT_IT_IS.match(q):
        return True
    is_verb = next((size for size in (2, 1) if p[:size] == q[:size] and tag_of(p[:size]).startswith("v")), 0)
    if is_verb and p[:1] not in _IDLE_VERB:
        return not all(map(_BARE_RESULT.match, (p[is_verb:], q[is_verb:])))
    subjects = [in_simplified(each.subject) for each in (one, other)]
    are_alike = subjects[0][-1] == subjects[1][-1] and subjects[0][-1] not in _SUFFIX and min(map(len, subjects)) > 1
    return are_alike and all(tag_of(each[:1])[:1] in {"v", "d", "a"} for each in (one.said, other.said))


def are_told_by_sort(one: str, other: str) -> bool:
    """Tell whether two are of a body, or one is a machine, a thing or old, and the other is none, a person or young."""
    pair = [in_simplified(each) for each in (one, other)]
    if any(map(_OF_BODY.search, pair)) or len({bool(_MACHINE.search(each)) for each in pair}) > 1:
        return True
    return any(_is_person(a) and _is_thing(b) for a, b in _both_ways(pair)) or any(
        _OLD.search(a) and _YOUNG.search(b) and not _OLD.search(b) for a, b in _both_ways(pair)
    )


def _both_ways(pair: Sequence[str]) -> tuple[tuple[str, str], tuple[str, str]]:
    return (pair[0], pair[1]), (pair[1], pair[0])


def _is_person(name: str) -> bool:
    return name.endswith("匠") or any(is_party(name[-length:]) for length in range(_LONGEST_NAME, 1, -1))


def _is_thing(name: str) -> bool:
    """Tell whether the last word of a name is that of a thing."""
    words = (name[-length:] for length in range(_LONGEST_NAME, 0, -1) if length <= len(name))
    word = next((word for word in words if word in table()), None)
    return word is not None and not _is_person(name) and kind_of(word) in {THING, MATTER}
