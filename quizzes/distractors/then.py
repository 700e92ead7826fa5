"""Does 就 draw what follows from a clause before it, or does it belong to what stands right before it: 一眼就看完?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

THEN = frozenset({"就", "便"})
_AMOUNT = (
    r"(?<![这那])[0-9一二两三四五六七八九十百千万几半多]"
    r"(?:秒钟?|分钟?|刻钟|个?半?小时|个?钟头|天|晚上?|夜|个?多?月|年|个?多?星期|个?多?礼拜|周|点半?钟?|岁|"
    r"块钱?|元|毛钱?|下子?|眼|口气?|步|次|回|遍|趟|句话?|阵子?|会儿?|把|脚|刀|笔|瞬间?|刹那)"
)
_SOON = "马上|立刻|立马|立即|当即|当场|随即|转眼|转身|眨眼|很快|不久|没多久|(?<![今明])早|从小|刚|眼看|动不动"
_ANYWAY = "从来|本来|原来|原本|本身|天生|生来|向来|一向|一直|根本|压根"
_BELONGS = lazy_regex(rf"(?:{_AMOUNT}|{_SOON}|{_ANYWAY})$")
_BY_ITSELF = lazy_regex("(?:^|[我你他她它们])(?:光|单单?|仅仅?)是?[^有要好能]{1,8}$")  # 光房租就三千: so much already
_COMMA = lazy_regex("[，,、；;：:]")
_DONE = lazy_regex("[一-龥](?:了|完)$")


def belongs_to_words_before(before: str) -> bool:
    """
    Tell whether 就 behind some text says how little it takes, how soon it is or that it was so all along.

    So it does in 三天就, 马上就 and 本来就; it draws no consequence there, and goes with no 因为 or 如果.
    """
    clause = _COMMA.split(in_simplified(before))[-1].strip()
    return any(pattern.search(clause) is not None for pattern in (_BELONGS, _BY_ITSELF))


def follows_deed(before: str) -> bool:
    """Tell whether 就 stands right behind what is done first, and may say only what comes next: 用完了就扔."""
    return _DONE.search(_COMMA.split(in_simplified(before))[-1].strip()) is not None
