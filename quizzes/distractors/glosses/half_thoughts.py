"""Where does a clause of a quotation only lead on to the next one, so that no thought ends with it?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified, table

_TO_BE_SAID = ("：", ":")  # behind these stands what was shouted, or what there is
_GOES_ON = ("，", ",", *_TO_BE_SAID)
_ANNOUNCES = lazy_regex(
    "(?:认为|認為|觉得|覺得|估计|估計|承认|承認|相信|希望|表示|发现|發現|[说說]|在于|在於|(?:意思|想法|看法|意见|意見|原因|理由|办法|辦法)是|"
    "(?<!不)(?:知道|记得|記得)|(?<![不没沒得很说說讲講听聽看])明白|[懂晓曉]得|意[识識]到|[听聽][说說]|以[为為]|"
    "(?:告[诉訴]|提醒|嘱咐|囑咐|叮嘱|叮囑|警告|安慰|[劝勸问問])(?:[我你您他她咱][们們]?|大家|自己))$"
)
_CALLS_FOR_A_PARTNER = lazy_regex(
    "之所以|如果|(?<![主重首])要是|假如|[虽雖]然|既然|[无無][论論](?!如何)|不[但仅僅光]|不只|宁可|寧可|宁愿|寧願|要[么麼]|明明|"
    "(?<![是不只都全就也正])[为為]了(?=.)|"
    "^(?:但是?|可是?|不[过過]|而|那|那么|那麼|所以|后来|後來|最后|最後)?(?:与其|與其|除了|只有|只要|如果|要是|假如|即使|哪怕|就算|虽然|雖然|尽管|儘管|既然|无论|無論|不管|不但|不仅|不僅|为了|為了|随着|隨著|一旦|要(?!求|么|麼|点|點|[去来來到回])(?![^，,]*了$))"
)
# The scene alone: in what, when or from when on, with no word that says what is so there; 她要去城里 says where to.
_ONLY_SETS_THE_SCENE = lazy_regex(
    "(?:[当當之]中|的[时時]候|以外|之外|以[内內]|之[内內]|以[后後]|之[后後]|以前|之前|[来來][说說看讲講]|而言)$"
    "|^(?![^的]*(?:[要想]|打算|准备|準備)(?:[去来來到回]|搬[去到])[^的]+$)[^是有在了过過着著得说說]*[里裡上中]$"
    "|[当當]着(?:[^，,]{1,8}的|[我你您他她])面$"
    "|^(?:最[晚早迟遲]|直?到|自?[从從])[^是有在了过過]{1,8}(?:年|月|[日天]|号|號|起|[时時]候)$"
)
_ONLY_COUNTS = lazy_regex("(?:^|[，,；;])(?:第[一二三四五六七八九十]+|其[一二三四]|首先|其次|再次)$")  # 第二，
# What denies what the clause before might seem to say, 并没有消失, a word or two that somebody answers, and what became
# of one of those who were named before: 有一个从此没有再来. So does what begins with a word that answers to something.
_LEANS_BACK = lazy_regex(
    "(?:多半|大多|往往|大概|恐怕|可能|其实|其實|当然|當然)?(?:反而|反倒|反正|倒是?|[则則却卻也还還就更才都又](?![有是要叫在]))|如(?![果何今此实實期])|"
    "才(?:慢慢|渐渐|漸漸|终于|終於|真正)?(?:明白|知道|[发發][现現]|懂得|意[识識]到|想起|[觉覺]得)|"
    "有[一两兩几幾][个個位](?:从此|從此|还|還|再也|也|没|沒|已经|已經|后来|後來|当场|當場)|[并並](?:没|沒|不|非)|[我你您他她]们?(?:回答)?[说說][：:][“「][^”」，]{1,5}[”」]$"
)
# However so it is, 再难, where nothing of it stands yet that is so all the same: 再难，也要做.
_HOW_MUCH_SO = lazy_regex(r"(?<![不别没一先又就天年次后])再(?P<how>[一-龥]{1,3})[，,](?!.*[也都])")
_ALL_THE_SAME = lazy_regex("[也都]")
_SO = frozenset("大小多少高低难忙累苦好坏贵穷晚早远近长短快慢急冷热")
_PAIRS = (("要么", "要么"), ("宁可", "也"), ("宁愿", "也"))


def is_half_a_thought(clause: str) -> bool:
    """Tell whether a clause, with the mark that ends it, waits for the next: 他估计，; 与其问别人，; 必要的时候，."""
    said = clause.strip()
    if not said.endswith(_GOES_ON):
        return False
    words = said[:-1]
    return said.endswith(_TO_BE_SAID) or any(
        rule.search(words) for rule in (_ANNOUNCES, _CALLS_FOR_A_PARTNER, _ONLY_SETS_THE_SCENE, _ONLY_COUNTS)
    )


def waits_for_what_is_so_all_the_same(said: str, rest: str) -> bool:
    """Tell whether clauses say how much so something is, 天再冷，, and only what follows that it changes nothing."""
    found = _HOW_MUCH_SO.search(in_simplified(said))
    known = table().get(found["how"]) if found is not None else None
    is_so = found is not None and (found["how"] in _SO or (known is not None and known.pos == "a"))
    return is_so and _ALL_THE_SAME.search(rest) is not None


def is_second_of_a_pair(before: str, clause: str) -> bool:
    """Tell whether a clause answers the one before it and says little alone: 要么太咸, 也不要在家里等."""
    one, other = in_simplified(before.strip()), in_simplified(clause.strip())
    return any(first in one and other.startswith(second) for first, second in _PAIRS)


def says_what_is_so_instead(clause: str) -> bool:
    """Tell whether a clause takes up the denial before it and says nothing alone: 而是一件旧毛衣."""
    return clause.strip().startswith("而是")


def leans_back(clause: str) -> bool:
    """Tell whether a clause says too little without the one before it: 而是一件旧毛衣, 并没有消失, 他说：“再见。”."""
    return says_what_is_so_instead(clause) or _LEANS_BACK.match(clause.strip()) is not None
