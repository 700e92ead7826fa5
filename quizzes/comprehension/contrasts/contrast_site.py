"""Where does a sentence deny one thing and put another in its place (不是 A，而是 B)?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.comprehension.asking import points_outside, without_marker
from quizzes.comprehension.contrasts.two_sides import PHRASE
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.sides import negations

_ADVERBS = r"(?:一定|其实|说到底|归根到底|归根结底|就|倒|却|恰恰|绝对|绝|从来|根本|并|当然|实际上|真的)*"
_NOT_BUT = lazy_regex(
    rf"^(?P<subject>{PHRASE}*?){_ADVERBS}(?:不是|并非(?:是)?)(?P<a>{PHRASE}{{1,16}})[，,](?:而)?是(?P<b>{PHRASE}{{1,16}})$"
)
# The 是 of 可是 and 但是 is none of its own: 可是我要的是茶，不是酒.
_BUT_NOT = lazy_regex(
    rf"^(?P<subject>(?:可是|但是)?{PHRASE}+?){_ADVERBS}是(?P<b>{PHRASE}{{1,16}})[，,](?:而)?不是(?P<a>{PHRASE}{{1,16}})$"
)
_DO_NOT_BUT = lazy_regex(
    rf"^(?P<subject>{PHRASE}+?)(?:也|都)?(?:非常|十分|很)?(?:明确|清楚|简单|明白)?[，,]?就是不(?P<a>[做当开写卖教学]{PHRASE}{{1,14}})[，,]而是(?P<b>[做当开写卖教学]{PHRASE}{{1,14}}(?:[，,、]{PHRASE}{{1,8}})?)$"
)
# Which of two one had better do, or call something: 与其骂年轻人不懂茶，不如请他们上山; 与其说店关了，不如说店搬了.
_RATHER = lazy_regex(
    rf"^(?P<subject>{PHRASE}*?)与其(?P<says>说)?(?P<a>{PHRASE}{{3,18}})[，,](?:还|倒|真|更|我)?不如(?(says)说)(?P<b>{PHRASE}{{3,18}})$"
)
# What goes on after a contrast without a word more on which of the two holds: 我看重的不是钱，而是时间，从去年开始…….
_MAY_FOLLOW = lazy_regex(
    r"(?!而|也|还|更|又|和|与|以及|或|甚至|但|不过|可|却|只是|并|是|不|就|才|都|再|其实|因为|所以|如果|反而|尤其|特别|包括|比如)[^，,”’」』（(]{4,}"
)
_TOPIC = lazy_regex(
    rf"(?:^|[，,；;：:])(?P<topic>{PHRASE}{{2,16}}(?:时|的时候|来说|方面|这一行|这行|之前|以后|之后)[，,])$"
)
# An adverb that ties the negation to all, some or part of what follows: then the rest may still hold (veto 18).
_PARTLY = lazy_regex(
    r"^(?:只|仅|光|单|所有|每|全|都|很|太|完全|唯一|一般|简单|说|什么|不是|否|一直|总|别的|别人|其他|其它|谁|那么|这么|过早|轻易|马上|立刻|随便|再|仅仅)"
)
_BAD_SUBJECT = lazy_regex(
    r"(?:[是要也都还就只仅不没算又再更便即若可但于凡总正]|尤其|可能|也许|恐怕|好像|不一定|并不|几乎|已经|早就|往往|常常|经常|通常|总是)$"
)
_CONDITION = lazy_regex(
    r"如果|要是|假如|的话|只要|只有|除非|无论|不管|即使|哪怕|就算|难道|是否|是不是|有没有|吗|[？?]|虽然|尽管|不仅|不但|不只"
)
# What only leads to a guess or a wish in the clause that it stands in.
_GUESS = lazy_regex(r"希望|以为|想象|假设|也许|或许|大概|恐怕|可能|好像|似乎|[呢吧]")
_REPORTED = lazy_regex(
    r"(?:(?<![话是来实白般])说|认为|觉得|表示|承认|相信|强调|指出|看来|解释|明白|清楚)(?:得[^，,：:]{1,4})?[，,：:]$"
)
# 他的观点十分明确：…… tells what he thinks who is told of.
_VIEW_OF_ANOTHER = lazy_regex("(?<!其)[他她]们?的(?:观点|看法|意见|想法|主张|态度|立场|理由|回答)[^，。：:]{0,6}[：:]$")
# Those who are the speaker's, and are not the speaker: 我太太说，…….
_MINE = (
    "的|家|太太|先生|妻子|丈夫|爱人|老[公婆师板]|[父母]亲|爸|妈|爷|奶|外[公婆]|阿[公嬷母姨]|[哥姐弟妹叔伯姑姨舅]|"
    "儿子|女儿|师[父傅]|徒弟|同[学事]|朋友"
)
# A reason is set against nothing of its sort, and what has a subject of its own says more than the other.
_OF_REASON = lazy_regex("因为|由于|为了|为的是")
_WHO_DOES = lazy_regex("[我你您他她它](?:们|們)?(?![们們的]|自己)(?:..|$)")
_TO_OTHERS = lazy_regex("[你您咱妳]")
# What was done and comes of it later in the sentence: 是那棵树长了两百年，…… is cut short before that; or when it is.
_GOES_ON_TO = lazy_regex("[一-龥]{2}[了着过](?!的)[一-龥]|的?时候?$|[以之][前后]$")
# A verb of saying with nobody before it: 摇头，说我不是…….
_SAYS = lazy_regex("[说骂讲](?=[我他她你这那])|[以认]为|觉得")
_I_SAY = lazy_regex("^我(?:们|們|就|总|總|常|也|一直|常常){0,2}[说說](?![的了过過])")  # whose words they are is known
_RATHER_DO, _RATHER_SAY = "与其A，不如B", "与其说A，不如说B"
_DENIAL_WORDS = lazy_regex("(?:并不是|倒不是|绝不是|不是|并非是|并非)$")  # as the text words it
_COUNTED = lazy_regex(r"(?:[0-9一二两三四五六七八九十百千万几多半]+[一-龥]{1,2})+")  # the more of them hold the fewer
_PARTICLE = lazy_regex(
    "(?<=..)[啊呀嘛哦喔哟呗咯噢哪噻嗦撒喽啦]+$"
)  # 不是澡堂啊: how it is said, and no part of what is meant
# Anybody or anything, under a negation alone: 不是针对谁, of which 是针对谁 would ask.
_ANYBODY = lazy_regex("谁|(?<!为)什么|哪(?!怕)")
_BARE, _LEAST_AFTER_VERB = 3, 2
_DENIAL = lazy_regex("没|沒|不..")  # 既是不打折: nobody says so


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    What is denied (`a`), what is said instead (`b`), and of what; `quote` is the clause or clauses that say so.

    `frame` is how the text words it. `is_reported` tells that the speaker gives the words of somebody else, `is_open`
    that one of the two points to what is said before (他们没有对手).
    """

    subject: str
    a: str
    b: str
    quote: str
    frame: str
    is_reported: bool = False
    is_open: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether the subject leaves open for whom and in what (难的)."""
        return len(self.subject) <= _BARE and self.subject.endswith("的")

    @property
    def denies_first(self) -> bool:
        """Whether the text names the denied thing first."""
        return not self.frame.startswith("是")

    @property
    def is_of_choice(self) -> bool:
        """Whether it says what had better be done, or said, and not what is so."""
        return self.frame in {_RATHER_DO, _RATHER_SAY}

    @property
    def is_of_wording(self) -> bool:
        """Whether it says how something is better put."""
        return self.frame == _RATHER_SAY


def site_of(source: str) -> Site | None:
    """Find the contrast of a sentence that says nothing else of the two after it and sets no condition before it."""
    text = without_end(shown(source))
    if ends_as_question(source):
        return None
    pieces = clauses(text)
    for end in range(len(pieces), 0, -1):
        if end < len(pieces) and not _MAY_FOLLOW.match(to_simplified("".join(pieces[end:]))):
            continue
        for start in range(end):
            found = _matched("".join(pieces[:start]), without_end("".join(pieces[start:end])))
            if found is not None:
                is_cut = end < len(pieces) and any(map(_GOES_ON_TO.search, map(to_simplified, (found.a, found.b))))
                return None if is_cut else found
    return None


def opposite_of_both(a: str, b: str) -> tuple[str, str] | None:
    """Say that both hold, and that neither does, in a way that reads well; None where it would not."""
    if any(map(_DENIAL.match, (a, b))):
        return None
    return f"既是{a}，也是{b}", f"既不是{a}，也不是{b}"


def _matched(head: str, rest: str) -> Site | None:
    simple = to_simplified(rest)
    for pattern in (_NOT_BUT, _BUT_NOT, _DO_NOT_BUT, _RATHER):
        found = pattern.match(simple)
        if found is not None:
            return _site(head, rest, found, pattern)
    return None


def _site(head: str, rest: str, found: re.Match[str], pattern: re.Pattern[str]) -> Site | None:
    subject, a, b = (rest[slice(*found.span(name))] for name in ("subject", "a", "b"))
    a, b = (_PARTICLE.sub("", phrase) for phrase in (a, b))
    own = _I_SAY.sub("", without_marker(subject))
    if to_simplified(own).startswith("之所以"):
        return None
    reported = _is_reported(to_simplified(head))
    is_plain = pattern is _RATHER or _is_plain(to_simplified(head), to_simplified(own), a, b)
    if reported is None or not is_plain:
        return None
    a, b = (_of_subject(own, phrase) for phrase in (a, b))
    if any(_OF_REASON.search(to_simplified(phrase)) or _WHO_DOES.match(phrase) for phrase in (a, b)):
        return None
    is_open = any(map(points_outside, (a, b)))
    topic = _TOPIC.search(to_simplified(head))
    if topic is not None and own:
        own = f"{without_marker(head[slice(*topic.span('topic'))])}{own}"
    return Site(
        subject=own,
        a=a,
        b=b.replace("，", "、"),
        quote=rest,
        frame=_frame_of(found, pattern),
        is_reported=reported,
        is_open=is_open,
    )


def _frame_of(found: re.Match[str], pattern: re.Pattern[str]) -> str:
    but = "而" if "而" in found.string[min(found.end("a"), found.end("b")) :][:2] else ""
    if pattern is _DO_NOT_BUT:
        return "不A，而是B"
    if pattern is _RATHER:
        return _RATHER_SAY if found["says"] else _RATHER_DO
    if pattern is _BUT_NOT:
        return f"是B，{but}不是A"
    denial = _DENIAL_WORDS.search(found.string[found.end("subject") : found.start("a")])
    return f"{denial.group() if denial is not None else '不是'}A，{but}是B"


def _is_plain(head: str, subject: str, a: str, b: str) -> bool:
    last = clauses(head)[-1] if head else ""
    if _SAYS.match(subject) or _BAD_SUBJECT.search(subject) or _CONDITION.search(head + subject):
        return False
    if negations(subject):
        return False
    if _GUESS.search(last + subject):
        return False
    if _ANYBODY.search(to_simplified(a)) and not _ANYBODY.search(to_simplified(b)):
        return False
    if all(_COUNTED.fullmatch(to_simplified(phrase)) for phrase in (a, b)):
        return False
    return not any(_PARTLY.match(to_simplified(phrase)) or _TO_OTHERS.search(phrase) for phrase in (a, b))


def _is_reported(head: str) -> bool | None:
    """Tell whether somebody else's words follow; None where it is not said plainly whose."""
    if "看来" in head or _VIEW_OF_ANOTHER.search(head):
        return None
    found = _REPORTED.search(head)
    return bool(found) and not re.search(rf"(?:^|[，,。])[^，,。]{{0,3}}我(?!们|{_MINE})", head)


def _of_subject(subject: str, phrase: str) -> str:
    """Drop what the subject says already: the 我 of what somebody thinks (想的是我要…), the verb of 靠的是靠运气."""
    if (
        len(subject) > 1
        and subject.endswith("的")
        and phrase.startswith(subject[-2])
        and len(phrase) > _LEAST_AFTER_VERB
    ):
        return phrase[1:]
    return re.sub(r"^我(?=[要想能会可])", "", phrase) if subject.endswith("的") else phrase
