"""Which clauses of a sentence may be left out, so that those that stay still say what the text says?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.parted import leaves_turn_open, parts_a_row, waits_for_what_happens
from quizzes.distractors.clauses.subjects import CIRCUMSTANCE_END, VERBAL, role_of_head
from quizzes.distractors.display import without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

# A new thought of the speaker's own begins so: what stood before it may be left out.
_TURNS = lazy_regex(
    r"^(?:而(?![是不])|但是?|可是?|不过|然而|同时|另外|后来|所以|因此|因而|于是|其实|当然|因为|由于)?[，,]?(?:我|大家|很多|不少|有些)(?!也|都|就)"
)
_REST_MAY_GO = lazy_regex(
    r"^(?:而(?!是|不)|但|可是|不过|然而|只是|所以|因此|因而|于是|结果|同时|另外|后来|然后|现在|其实|今年|去年|今天|当然|因为|比如|例如|尤其|"
    r"特别|甚至|有的|有些|(?:[它他她]们?|[你您])(?!的|俩|自己|[^，]{0,6}(?:就|才|也|还|却|更|都))|之前|以前|过去|目前|如今|我们?(?!也|都|就)|[一-龥]{2,8}(?:是|有|会|不|没|都|也|就|很|才))"
)
_REST_MUST_STAY = lazy_regex(
    r"^(?:[^，,]{1,4}(?:可(?![以能是])|却)|我?们?(?:等于|相当于|这就|那就|算是)|由于|而是|而不|才(?![能华])|就|再|又|以|要(?!是|么)|得|必须|只能|只好|该|为了|从而|否则|不然|除非|只要|如果|并(?!非|不)|则|却|反而|即|的|等|和|与|或|以及|"
    r"也就是|那(?!时|天|年)|更|都|还|也|是|有的(?=是|人)|哪怕|即[使便]|就算|不管|无论|甚至|包括|(?:也|又)?可能(?!性)|已经?[是不])"
)
# A clause that waits for its main clause, or for its other half.
_HALF = lazy_regex(
    r"(?:只要|如果|要是|假如|虽然|尽管|即使|哪怕|就算|无论|不管|不论|不但|不仅|不光|与其|一边(?!.*一边))(?!.*(?:就|都|也|便|而且|还))|"
    r"^(?:因为|由于|虽然|尽管|固然|既然|为了|随着|鉴于|除了|作为|通过|经过|直到|自从|关于)|不仅|不但|不光|不只|之所以|与其|一边|凡|若(?!干)|"
    r"越(?!来).{1,4}越|不在于|^[^，]{1,4}$|无论|有(?:[位名]|(?:一|几|两|三|个|很多|不少|些)[个条位家名本些次件种张只]?)(?!个?[亿万])[^，是了]{0,8}$|(?<![反纯])正[^，是好常式因]{1,3}着[^，]*$|(?:[问告]|说|告诉|劝|叫|让|请)[^，]{0,4}$|(?:宣布|表示|意味着|意思是|说明|以为|发现|觉得|认为|决定|规定|知道|明白|看见|看到|听说|听见|记得|相信|[^来的再]说)$"
)
_MAIN_IN = lazy_regex(r"(?:是|有|会|能|不|没|了|着|过|要|都|也|就|很)[^，]{2,}$")
_OTHERS_THINK = lazy_regex(
    r"认为|觉得|主张|担心|以为|相信|建议|要求|(?<!来)说|问|告诉|表示|指出|提醒|希望|决定|规定|想"
)
_HOLDS = lazy_regex(
    r"如果|要是|假如|倘若|的话|只要|除非|无论|不管|不论|即使|即便|哪怕|就算|一旦|万一|与其|为了|希望|比如|例如|[：:“”「」‘’]|"
    r"(?:时候?|[以之]?后|[以之]?前|[上中里下])[，,]$|^[^，,]{1,6}[，,]$"
)
_POINTS_BACK = lazy_regex(r"[他她它这那此你您咱]|自己")
_PER = lazy_regex("每[\u4e00-\u9fff]")
_FOLLOWS = lazy_regex(
    r"^(?!但|可是|不过|然而|之前|以前|过去|所以|因此|于是|另外|同时|因为)[^，,]{1,6}?(?:就|才|也|还|却|更|都)"
)
_FIRST_HALF = lazy_regex(r"不仅|不但|不光|不只|先(?!后|生|进)|一边|既(?!然|定|有)|虽然|尽管|固然|不是|并非|不在于")
_TURNS_TO_FACT = lazy_regex(r"^(?:其实|但|可是|不过|然而|实际上|事实上)")
_SECOND_HALF = lazy_regex(r"而是|而在于|而且|也|还|但|不过|可是|再|最后|又|却")
# 最后一节课 and 后来 say nothing of anything.
_PREDICATE = lazy_regex(r"[是有会能要不没了过着得就都很也在让使把被说做去想需更]|(?<!后)来|最(?![后初近])")
_NEGATED = lazy_regex(r"不(?!少|同|止|仅|只|但|管|论|过|久|知不觉)|没(?!有?人|有谁)")
_STARTS_WITH_ME = lazy_regex(r"^[^，,不没也很都]{2,6}[，,]我")  # 挂上电话，我……
_ONLY_NAMED = lazy_regex(r"^[^是有了过着不没会能要就都很]*的[\u4e00-\u9fff]{1,4}$")  # 东街上卖豆腐花的小沈
# A step of a reckoning, or a case that is put, after which comes what follows from it: 换成高丽菜，我等于倒贴.
_SUPPOSES = lazy_regex(
    r"^(?:换成|换作|换了(?!个?[地工单岗])|加上|算上|再加|扣[掉除去]|刨[去掉]|除去|减去|折成|折合|按[^，]{1,8}[算计]|照[^，]{1,8}算)"
)
# A clause about somebody else, after which one without a subject may be about them; one that names its own.
_OF_ANOTHER = lazy_regex(
    r"(?:但是?|可是?|不过|而|那时候?)?[^，,我]{0,6}(?:[他她](?!们?的)|女儿|儿子|孩子|学生|徒弟|[爸妈爷奶]|[父母]亲)"
)
_OWN_SUBJECT = lazy_regex(r"[^，,]{0,4}(?:我|自己|他|她|大家|别人)")
# What is so by a time of the past that the words before it tell, and by itself would be so today: 我三十岁.
_AT_A_PAST_TIME = lazy_regex(
    r"[0-9〇零一二三四五六七八九]{4}年|[去前]年|[那当]年|那[天时]|当时|有一[年天次]|小时候|年轻|岁(?:那年|的?时)|刚[^，,]{1,6}的?时候|"
    r"以前|从前|昨天|上个?月|第一[年天次]"
)
_TELLS_ITS_TIME = lazy_regex(rf"[了过]|现在|如今|今[年天]|[平每]|一直|从来|{_AT_A_PAST_TIME.pattern}")
# What there is at a place that the words before it bring in: 村口有家面馆，店很小，可是夜里有两个人守着.
_BRINGS_IN_PLACE = lazy_regex(
    "有(?:一|一?[家座间所栋片])[^，,；;]{0,8}(?:[院校店厂馆站园村镇楼房库场厅铺寺庙岛湖行]|公司)(?=[，,；;]|$)"
)
_THERE_IS = lazy_regex(
    "(?:但是?|可是?|不过|而且|[平白]时|平常|白天|[早晚]上|夜里|周末|[上中下]午|每[天年]|[春夏秋冬]天|现在|总|还|一直|只|就|也|都|常)*有"
)
_STOP = lazy_regex(r"[，,；;：:。]")
_ROW_HEAD = 2  # characters by which two clauses that are told in a row begin alike: 一位是……；一位是……
# What the next clause is about, put before it: 在这栋楼里住得最久的，我想是她.
_TOPIC = lazy_regex(r"^[^是]*的$")
_IS_SAID_OF_TOPIC = lazy_regex(r"[^，,；;]{0,4}是")
# What only says when or where: the next clause has it for its own.
_TIMES = frozenset({"t", "m", "q", "mq", "f", "d", "p", "tg", "c"})
_WHEN = lazy_regex(
    r"[去今明前后]年|[昨今明前后]天|[年月日号天周季世纪][初中末底内间里]?$|[春夏秋冬][天季]|[上下]半[年天夜]|早上|晚上|上午|下午|中午|目前|如今|现在|当时|以前|以后|之前|之后|期间"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A run of the clauses of a sentence, from `first` to before `last`."""

    spot: Spot
    pieces: tuple[str, ...]
    first: int
    last: int

    @property
    def start(self) -> int:
        """Where the run begins in the sentence."""
        before = "".join(self.pieces[: self.first])
        run = "".join(self.pieces[self.first : self.last])
        return len(before) + len(run) - len(run.lstrip())

    @property
    def start_of_last(self) -> int:
        """Where the last clause of the run begins."""
        return len("".join(self.pieces[: self.last - 1]))

    @property
    def quote(self) -> str:
        """The words of the run, without the punctuation at the end."""
        return without_end("".join(self.pieces[self.first : self.last]))

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is left out."""
        return self.last - self.first == len(self.pieces)

    def words_from(self, start: int) -> list[str]:
        """Give the simplified words of the run from a place of the sentence on."""
        ends = accumulate(len(word) for word in self.spot.words)
        last = self.start + len(self.quote)
        return [
            in_simplified(word)
            for word, end in zip(self.spot.words, ends, strict=True)
            if end - len(word) >= start and end <= last and word.strip()
        ]


def hangs_on(cut: Cut) -> bool:
    """Tell whether a run of clauses leaves out what it is said under, or its own other half."""
    if cut.is_whole:
        return bool(re.search("[：:]$", cut.pieces[-1]))
    before = in_simplified("".join(cut.pieces[: cut.first])).strip()
    rest = in_simplified("".join(cut.pieces[cut.last :])).strip()
    run = in_simplified(cut.quote)
    if before and (not _begins_anew(before, run) or _leaves_half(before, run) or _is_in_row(before, run)):
        return True
    if _BRINGS_IN_PLACE.search(before) and _THERE_IS.match(run):
        return True
    if _loses_subject(before, run) or _TOPIC.match(re.split("[，,；;]", before.rstrip("，,；;"))[-1]):
        return True
    if _AT_A_PAST_TIME.search(before) and not _TELLS_ITS_TIME.search(run):
        return True
    return bool(rest) and (_is_in_row(run, rest) or leaves_turn_open(run, rest) or not _may_end(cut, run, rest))


def _is_in_row(before: str, after: str) -> bool:
    """Tell whether a cut would part what is told in a row: 一位是老师；一位是医生."""
    heads = {piece.strip()[:_ROW_HEAD] for piece in re.split("[，,；;：:]", before)}
    return parts_a_row(before, after) or (after[:_ROW_HEAD] in heads and after[:1] not in "我他她它你")


def _begins_anew(before: str, run: str) -> bool:
    """Tell whether a run begins a thought that does not depend on the clauses before it."""
    if before.endswith(("；", ";")):
        per = _PER.search(before)  # 每秒六公里；另一种只走三公里
        return not _POINTS_BACK.search(run[:4]) and (per is None or per.group() in run)
    if _OTHERS_THINK.search(before):
        return bool(_TURNS_TO_FACT.match(run))
    if _HOLDS.search(before) or _FOLLOWS.match(run) or _REST_MUST_STAY.match(run):
        return False
    return bool(_TURNS.match(run))


def _loses_subject(before: str, run: str) -> bool:
    """Tell whether a later clause of a run may be of whom the clause before names: 她学走路，我数，摔了十次."""
    last, (first, *rest) = re.split("[，,；;]", before.rstrip("，,；;"))[-1], re.split("[，,；;]", run)
    is_between = first.startswith("我") and bool(_OF_ANOTHER.match(last))
    return is_between and any(not _OWN_SUBJECT.match(clause) for clause in rest)


def _leaves_half(before: str, run: str) -> bool:
    return bool(_FIRST_HALF.search(before)) and not run.startswith(("但", "可是", "不过", "然而"))


def _may_end(cut: Cut, run: str, rest: str) -> bool:
    """Tell whether nothing that a run says hangs on the clauses after it."""
    tail = without_end(in_simplified(cut.pieces[cut.last - 1])).strip()
    if not _PREDICATE.search(tail) and not any(tag_of(word) in VERBAL for word in cut.words_from(cut.start_of_last)):
        return False
    is_over = cut.pieces[cut.last - 1].rstrip().endswith(("；", ";"))
    if (
        is_waiting(tail)
        or _only_says_when(cut, tail)
        or _begins_other_half(cut)
        or _SUPPOSES.match(tail)
        or _ONLY_NAMED.match(tail)
        or (_TOPIC.match(tail) and _IS_SAID_OF_TOPIC.match(rest))
        or _FOLLOWS.match(rest)
        or re.search("[：:]", "".join(cut.pieces[cut.first : cut.last]))
    ):
        return False
    if _FIRST_HALF.search(run) and not _SECOND_HALF.search(re.split("[，,]", run, maxsplit=1)[-1]):
        return False
    if is_over:
        return True
    if _REST_MUST_STAY.match(rest):
        return False
    return bool(_REST_MAY_GO.match(rest)) or role_of_head(_first_clause(cut)) is True


@lru_cache(maxsize=1 << 11)
def says_only_when(clause: str) -> bool:
    """Tell whether a simplified clause is but a time, and names nobody and nothing: 去年春天."""
    return bool(_WHEN.search(clause)) and all(tag_of(word) in _TIMES for word in plain_words(clause))


def _begins_other_half(cut: Cut) -> bool:
    """Tell whether the last clause of a run begins what comes after a semicolon and goes on: …；现在用机器，……."""
    before = cut.pieces[cut.last - 2].rstrip() if cut.last - cut.first > 1 else ""
    return before.endswith(("；", ";")) and not cut.pieces[cut.last - 1].rstrip().endswith(("；", ";"))


def _only_says_when(cut: Cut, tail: str) -> bool:
    """Tell whether the last clause of a run is but a time, which belongs to the next: 去年上半年."""
    return bool(_WHEN.search(tail)) and all(tag_of(word) in _TIMES for word in cut.words_from(cut.start_of_last))


def _first_clause(cut: Cut) -> list[str]:
    """Give the words of the first clause after a run."""
    ends = accumulate(len(word) for word in cut.spot.words)
    start = cut.start + len("".join(cut.pieces[cut.first : cut.last]).strip())
    after = [in_simplified(word) for word, end in zip(cut.spot.words, ends, strict=True) if end - len(word) >= start]
    return [word for word in takewhile(lambda word: not _STOP.fullmatch(word), after) if word.strip()]


def says_something(clause: str) -> bool:
    """Tell whether a simplified clause has a word that may be its predicate."""
    return bool(_PREDICATE.search(clause)) or any(tag_of(word) in VERBAL for word in plain_words(clause))


def is_waiting(clause: str) -> bool:
    """Tell whether a clause waits for another: it is a circumstance only, or the first half of a pair."""
    if _HALF.search(clause) or CIRCUMSTANCE_END.search(clause) or waits_for_what_happens(clause):
        return True
    return clause[:1] in "对从在据按当到至" and not _MAIN_IN.search(clause)


def opens_with_subject(cut: Cut, start: int) -> bool:
    """Tell whether words from `start` on name what they speak of before they say anything of it."""
    words = cut.words_from(start)
    if _NEGATED.match(in_simplified("".join(words).lstrip())):  # 不识字，……: who does not?
        return False
    if not any(tag_of(word) in VERBAL or _PREDICATE.search(word) for word in words):
        return False
    clause: list[str] = []
    for word in (*words, "，"):
        if not _STOP.fullmatch(word):
            clause.append(word)
            continue
        found = role_of_head(clause)
        if found is not None:  # of two signs in a row, nothing stands between
            return found or (tag_of(clause[0]) == "v" and bool(_STARTS_WITH_ME.match("".join(words))))
        clause = []
    return False
