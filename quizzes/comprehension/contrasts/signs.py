"""
Where does a sentence say in so many words which of two things holds: the one, both of them, or neither?

    不是 A，而是 B      在的不是 A，是 B; 并非 A，而是 B
    是 B，而不是 A
    不怕 A，就怕 B      one verb, denied and then said: 不在 A，而在 B; 靠 B，不靠 A
    不只是 A，也是 B    既是 A，也是 B; 不光看 A，还看 B
    不是 A，也不是 B    不求 A，也不求 B
    与其 A，不如 B      and 与其说 A，不如说 B

Each of these tells it by its own words, whatever the two are. Nothing else is taken for a contrast.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.numerals import OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses, is_balanced, shown, without_end
from quizzes.distractors.sides import negations
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re

_WORDS = r"[^，,。；;：:！!？?“”‘’「」『』（）()《》—…＿]"
_PIECE = rf"(?:{_WORDS}|“[^”]{{1,9}}”|「[^」]{{1,9}}」|《[^》]{{1,15}}》)"
_HALF, _PLAIN = rf"{_PIECE}{{1,22}}", rf"(?:(?![不没]){_PIECE}){{1,22}}"
_VERBS = any_pattern("contrast: verb")
_NO = "(?:" + any_pattern("contrast: behind no verb") + ")"
_VERB = rf"(?P<verb>在[于乎意]|在(?![于乎意])|(?:{_VERBS})(?!{_NO}))"
_TURN = "(?:而|只|偏|就(?=怕))"  # 不在家，就在厂里 denies neither
_EDGE, _END = r"(?:^|(?<=[，,；;：:“「]))", r"(?=$|[，,；;]|[。！]?[”」]$)"
_ADVERBS = (
    "(?:一定|其实|说到底|归根到底|归根结底|就|倒|却|恰恰|绝对|绝|从来|根本|并|当然|实际上|真的|"
    "就是(?=不[^是])|[都还也](?=不是|并非)|[都也](?=是))*"
)
_ONLY = "(?:不[只仅光单但](?:仅)?|不仅仅)"
_ALSO = "(?:而且|并且|同时)?[还也更]"
_SUBJECT = rf"{_EDGE}(?P<subject>{_WORDS}*?(?P<who>[我他她它]们?)?)"


class Sign(Enum):
    """The words by which a sentence says which of two holds."""

    NOT_BUT = "不是A，而是B"
    BUT_NOT = "是B，而不是A"
    BOTH = "不只是A，也是B"
    NEITHER = "不是A，也不是B"
    RATHER = "与其A，不如B"
    RATHER_SAY = "与其说A，不如说B"

    @property
    def denies(self) -> bool:
        """Whether it denies that one of the two is so, and does not only think less of it."""
        return self in {Sign.NOT_BUT, Sign.BUT_NOT, Sign.NEITHER}

    @property
    def is_of_one(self) -> bool:
        """Whether one of the two is set above the other, which both or neither are not."""
        return self not in {Sign.BOTH, Sign.NEITHER}


_SIGNS = (
    (
        Sign.NOT_BUT,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?:不是|并非(?:是)?)(?P<a>{_HALF})(?:[，,][而却]?(?:(?P=who))?|而)是(?P<b>{_HALF})){_END}"
        ),
    ),
    (
        Sign.NOT_BUT,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?<!在|{_VERBS})不(?P<a>{_VERB}{_PLAIN})(?:[，,]?{_TURN}是?|[，,](?!(?P=verb){_NO}))(?P<b>(?P=verb){_HALF})){_END}"
        ),
    ),
    (
        Sign.BUT_NOT,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?<![可但凡不正还只要于总老若算])是(?P<b>{_HALF})(?:[，,]并?不是|[，,]?而(?:不是|非))(?P<a>{_HALF})){_END}"
        ),
    ),
    (
        Sign.BUT_NOT,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?<!不|{_VERBS})(?P<b>(?![想问看]){_VERB}{_PLAIN})(?:[，,]并?|[，,]?而)不(?P<a>(?P=verb)(?!{_NO}){_PLAIN})){_END}"
        ),
    ),
    (
        Sign.BOTH,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?:{_ONLY}是(?P<a>{_HALF})[，,]{_ALSO}(?:是|(?<=还)有)(?P<b>{_HALF}))){_END}"
        ),
    ),
    (
        Sign.BOTH,
        lazy_regex(rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?:既是(?P<a>{_HALF})[，,]?[又也更]是(?P<b>{_HALF}))){_END}"),
    ),
    (
        Sign.BOTH,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?:{_ONLY}|既)(?P<a>{_VERB}{_PLAIN})[，,](?:{_ALSO}|又)(?P<b>(?P=verb)(?!{_NO}){_PLAIN})){_END}"
        ),
    ),
    (
        Sign.NEITHER,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}既?(?:不是|并非(?:是)?)(?P<a>{_HALF})[，,][也更](?:不是|并非(?:是)?)(?P<b>{_HALF})){_END}"
        ),
    ),
    (
        Sign.NEITHER,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>{_ADVERBS}(?<!在|{_VERBS})既?不(?P<a>{_VERB}{_PLAIN})[，,]?[也更]不(?P<b>(?P=verb)(?!{_NO}){_PLAIN})){_END}"
        ),
    ),
    (
        Sign.RATHER_SAY,
        lazy_regex(rf"{_SUBJECT}(?P<gap>与其说(?P<a>{_HALF})[，,]?(?:还|倒|真|更|我)?不如说(?P<b>{_HALF})){_END}"),
    ),
    (
        Sign.RATHER,
        lazy_regex(
            rf"{_SUBJECT}(?P<gap>与其(?!说{_HALF}[，,]?不如说)(?P<a>{_HALF})[，,]?(?:还|倒|真|更|我)?不如(?P<b>{_HALF})){_END}"
        ),
    ),
)
# What says only of a part, a time or a guess that it is so, or sets a condition; what goes on with one thing more.
_PARTLY = lazy_regex(any_pattern("contrast: of a part"))
_OPEN = lazy_regex(any_pattern("contrast: left open"))
_GUESS = lazy_regex(any_pattern("contrast: guess"))
_BAD_SUBJECT = lazy_regex("(?:" + any_pattern("contrast: subject") + ")$")
_ADDS = lazy_regex("[，,；;](?:" + any_pattern("contrast: goes on") + ")")
_ANYTHING = lazy_regex("谁|(?<!为)什么|哪(?!怕)|别[的人]|其他|其它")
_ALL = lazy_regex("所有|一切|全|都|整|每|到处|更(?![换新衣])|[还也再又]")  # and what goes beyond the other one
_PARTICLE = lazy_regex("(?<=..)[啊呀嘛哦喔哟呗咯噢哪噻嗦撒喽啦]+$")  # how it is said: 不是澡堂啊
# Who is said once only: 想的不是我要赚钱, 与其说我是去调琴，不如说是…….
_I_WHO = lazy_regex("^我(?=[要想能会可])|^(?:我|他|她|它|这|那)们?(?=是)")
# What is said once only, as it is done with both: 把力气花在保密上，不如花在……; and how one decides on the one.
_HANDLED = lazy_regex("(?P<what>[把将將][^，,]{1,8}?)(?P<verb>[花放用投存留交押][在到给給进進])")
_RESOLVED = lazy_regex("^(?:干脆|乾脆|索性)")
_WHO_DOES = lazy_regex("[我你您他她它]们?(?![们的这那]|自己).")
_CUT_SHORT = lazy_regex("[一-龥]{2}[了着过](?!的)[一-龥]|的?时候?$|[以之][前后]$")  # 是那棵树长了两百年，……
_AMOUNT = lazy_regex(f"(?:{OF_NUMBER_OR_FEW}+[一-龥]{{1,2}})+")
_COUNTS = lazy_regex(f"(?<![第头])(?!一(?!{OF_NUMBER})){OF_NUMBER}+")  # no order, nor 一 of 一个


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """
    What is denied (`a`), what is said instead (`b`), and the words that say so, with what stands before and behind.

    Of two that both hold, or neither, `a` is the one that is named first.

    `head` ends where the gap begins; `quote` are the clauses that say which of the two holds, `wording` their words
    without the two: 倒不是A，而是B. Both begin with the `verb` that is denied of the one, where that is not 是.
    """

    sign: Sign
    head: str
    gap: str
    rest: str
    a: str
    b: str
    subject: str
    wording: str
    verb: str

    @property
    def quote(self) -> str:
        """Give the clauses that say which of the two holds."""
        return f"{self.subject}{self.gap}"

    @property
    def goes_on(self) -> bool:
        """Whether the sentence says more after it."""
        return bool(self.rest.strip("。！”」"))


def contrast_of(source: str) -> Contrast | None:
    """Find the contrast of a sentence, where all that it says of the two is that one holds and the other does not."""
    text = without_end(shown(source))
    if ends_as_question(source) or not is_balanced(text):
        return None
    simple = in_simplified(text)
    for sign, pattern in _SIGNS:
        for found in pattern.finditer(simple):
            contrast = _contrast(sign, text, found)
            if _is_sure(contrast):
                return contrast
    return None


def _contrast(sign: Sign, text: str, found: re.Match[str]) -> Contrast:
    subject, gap, a, b = (text[slice(*found.span(name))] for name in ("subject", "gap", "a", "b"))
    verb = text[slice(*found.span("verb"))] if "verb" in found.re.groupindex else ""
    a, b = (_PARTICLE.sub("", phrase) for phrase in (a, b))
    if subject.endswith("的") or b.startswith("是"):
        a, b = (_I_WHO.sub("", phrase) for phrase in (a, b))
    a, b = _beside_each_other(a, b)
    return Contrast(
        sign=sign,
        head=text[: found.start("gap")],
        gap=gap,
        rest=text[found.end("gap") :],
        a=a,
        b=b,
        subject=subject,
        wording=_wording(text, found, verb),
        verb=verb,
    )


def _beside_each_other(a: str, b: str) -> tuple[str, str]:
    """Say of each of two what is said of the first for both, so that either may come first."""
    a, b = (_RESOLVED.sub("", phrase) for phrase in (a, b))
    handled = _HANDLED.match(a)
    return (a, f"{handled['what']}{b}") if handled is not None and b.startswith(handled["verb"]) else (a, b)


def _wording(text: str, found: re.Match[str], verb: str) -> str:
    """Write the words that tell which of the two holds, with a verb that both have: 不在A，而在B."""
    first, second = sorted("ab", key=found.start)
    between = text[found.end(first) : found.start(second)]
    return f"{text[found.start('gap') : found.start(first)]}{verb}{first.upper()}{between}{verb}{second.upper()}"


def _is_sure(contrast: Contrast) -> bool:
    """Tell whether nothing leaves open that the one holds, and not the other."""
    head, subject, a, b, rest = map(
        in_simplified, (contrast.head, contrast.subject, contrast.a, contrast.b, contrast.rest)
    )
    is_open = _OPEN.search(head) or _GUESS.search("".join(clauses(head)[-1:])) or negations(contrast.subject)
    if is_open or _BAD_SUBJECT.search(subject) or _ADDS.match(rest):
        return False
    if contrast.goes_on and _CUT_SHORT.search(b):
        return False
    if not subject and _denies(contrast, "".join(clauses(head)[-1:])):  # 不是名，不是利，是心安
        return False
    if "，" not in contrast.gap and ("的" in a) is not ("的" in b):  # 一个不靠关系而靠本事的人
        return False
    return _says_all(contrast, a, b) and _are_alike(a, b) and not _holds_other(a, b)


def _denies(contrast: Contrast, before: str) -> bool:
    """Tell whether a clause denies one thing in the way in which a contrast behind it denies another."""
    return any(no in before for no in (f"不{in_simplified(contrast.verb) or '是'}", "并非"))


def _says_all(contrast: Contrast, a: str, b: str) -> bool:
    """Tell whether what is denied is denied as a whole, and what is said stands beside it."""
    if contrast.sign in {Sign.RATHER, Sign.RATHER_SAY}:
        return True
    if _ALL.match(b) or (contrast.sign.denies and _PARTLY.match(a)):
        return False
    if contrast.sign.is_of_one:
        return not (_ANYTHING.search(a) and not _ANYTHING.search(b))
    return _is_whole_of_two(contrast, (a, b))


def _is_whole_of_two(contrast: Contrast, two: tuple[str, str]) -> bool:
    """Tell whether of two that both hold, or neither, nothing is told in part or of a third: 是甲，不是乙，也不是丙."""
    is_of_third = bool(contrast.head) and not contrast.subject
    is_there = "有" in contrast.wording and not contrast.subject.endswith("的")  # 这里不只是学校，还有医院
    return not (is_of_third or is_there or any(_PARTLY.match(one) or _ANYTHING.search(one) for one in two))


def _are_alike(a: str, b: str) -> bool:
    """Tell whether neither of two leaves out what the other one says: 我织的 and 我姐姐, 我去 and 小陈."""
    names_who = [_WHO_DOES.match(one) is not None for one in (a, b)]
    return a.endswith("的") is b.endswith("的") and names_who[0] is names_who[1]


def _holds_other(a: str, b: str) -> bool:
    """Tell whether one of two has the other for a part, as more has less, so that whoever means it means both."""
    return (
        a in b
        or b in a
        or _is_said_closer(a, b)
        or all(_COUNTS.search(one) or _AMOUNT.fullmatch(one) for one in (a, b))
    )


def _is_said_closer(a: str, b: str) -> bool:
    """Tell whether one of two is the other with more said within: 反对公开 and 反对马上公开."""
    short, long = sorted((a, b), key=len)
    found = iter(long)
    return (a[0], a[-1]) == (b[0], b[-1]) and all(char in found for char in short)
