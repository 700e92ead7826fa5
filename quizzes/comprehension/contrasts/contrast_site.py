"""Where does a sentence deny one thing and put another in its place (不是 A，而是 B)?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tags import tag_of
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
# The same verb on both sides: 不靠 A，靠 B; 卖 B，不卖 A.
_VERB = r"[\u4e00-\u9fff]"
_SAME_VERB = lazy_regex(
    rf"^(?P<subject>{PHRASE}+?){_ADVERBS}不(?P<v>{_VERB})(?P<a>{PHRASE}{{1,14}})[，,](?:而是|而|只|就)?(?P=v)(?P<b>{PHRASE}{{1,14}})$"
)
_SAME_VERB_LAST = lazy_regex(
    rf"^(?P<subject>{PHRASE}+?)(?:只|就)?(?P<v>{_VERB})(?P<b>{PHRASE}{{1,14}})[，,](?:而)?不(?P=v)(?P<a>{PHRASE}{{1,14}})$"
)
_NO_VERB = frozenset("是会能要想可敢肯得在到为就都也太很再只用让给把被对跟和")
_DO_NOT_BUT = lazy_regex(
    rf"^(?P<subject>{PHRASE}+?)(?:也|都)?(?:非常|十分|很)?(?:明确|清楚|简单|明白)?[，,]?就是不(?P<a>[做当开写卖教学]{PHRASE}{{1,14}})[，,]而是(?P<b>[做当开写卖教学]{PHRASE}{{1,14}}(?:[，,、]{PHRASE}{{1,8}})?)$"
)
_LIES_IN = lazy_regex(
    rf"^(?P<subject>{PHRASE}+?){_ADVERBS}不在于(?P<a>{PHRASE}{{1,16}})[，,]而?在于(?P<b>{PHRASE}{{1,16}})$"
)
_BOTH = lazy_regex(
    rf"^(?P<subject>{PHRASE}*?)不[仅只光](?:仅|仅仅)?是(?P<a>{PHRASE}{{1,16}})[，,](?:而且|更|也|还)(?:还|也)?是(?P<b>{PHRASE}{{1,16}})$"
)
_AS_WELL = lazy_regex(rf"^(?P<subject>{PHRASE}+?)既是(?P<a>{PHRASE}{{1,16}})[，,](?:也|又)是(?P<b>{PHRASE}{{1,16}})$")
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
_REPORTED = lazy_regex(r"(?:说|认为|觉得|表示|承认|相信|强调|指出|看来|解释|明白|清楚)(?:得[^，,：:]{1,4})?[，,：:]$")
# Those who are the speaker's, and are not the speaker: 我太太说，…….
_MINE = (
    "的|家|太太|先生|妻子|丈夫|爱人|老[公婆师板]|[父母]亲|爸|妈|爷|奶|外[公婆]|阿[公嬷母姨]|[哥姐弟妹叔伯姑姨舅]|"
    "儿子|女儿|师[父傅]|徒弟|同[学事]|朋友"
)
# What is done is said before: 我们去小城市，不是因为便宜，而是因为那里安静.
_OF_REASON = lazy_regex(r"^(?:因为|为了)")
_THERE = lazy_regex(r"那[里儿裡兒]")
_TO_OTHERS = lazy_regex("[你您咱妳]")
# What was done and comes of it later in the sentence: 是那棵树长了两百年，…… is cut short before that.
_GOES_ON_TO = lazy_regex("[一-龥]{2}[了着过](?!的)[一-龥]")
# A verb of saying with nobody before it: 摇头，说我不是…….
_SAYS = lazy_regex("[说骂讲](?=[我他她你这那])|[以认]为|觉得")
_I_SAY = lazy_regex("^我(?:们|們|就|总|總|常|也|一直|常常){0,2}[说說](?![的了过過])")  # whose words they are is known
_COUNTED = lazy_regex(r"(?:[0-9一二两三四五六七八九十百千万几多半]+[一-龥]{1,2})+")  # the more of them hold the fewer
# What has to be done, and what is not done then, is a rule with what comes of it: 必须睡四十分钟，不睡扣分.
_HAS_TO = lazy_regex("(?:必须|必需|一定[要得]|应该|应当|得|要)$")
# What is no object of the verb before it, but goes on from it: 骂的时候, 写了三年.
_NO_OBJECT = lazy_regex(r"[的了过着得不没]|.*(?:的?时候?|以后|之后|以前|之前)$")
# What comes of it, so that the verb before it is a condition: 响起来就是开门，不响就是没人.
_COMES_OF_IT = lazy_regex("(?<![成造])就(?!业|职|餐|近|地|座|任|医|诊|算|是说)|[才便](?=[是要会能可有])")
_PARTICLE = lazy_regex("(?<=..)[啊呀嘛哦喔哟呗咯噢哪]+$")  # 不是澡堂啊: how it is said, and no part of what is meant
# Anybody or anything, under a negation alone: 不是针对谁, of which 是针对谁 would ask.
_ANYBODY = lazy_regex("谁|(?<!为)什么|哪(?!怕)")
_MOST_UNLIKE = 3  # times that one of two phrases of a kind may be as long as the other
_BARE, _LEAST_AFTER_VERB = 3, 2
_DENIAL = lazy_regex("没|沒|不..")  # 既是不打折: nobody says so


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    What is denied (`a`), what is said instead (`b`), and of what; `quote` is the clause or clauses that say so.

    `frame` is how the text words it, `be` the verb that both are said with. `is_both` tells that nothing is denied:
    both hold, `is_only` that 只 stands before what is said (只看水，不看人). `is_reported` tells that the speaker gives
    the words of somebody else, `is_open` that one of the two points to what is said before (他们没有对手).
    """

    subject: str
    a: str
    b: str
    quote: str
    frame: str
    be: str = "是"
    is_both: bool = False
    is_only: bool = False
    is_reported: bool = False
    is_open: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether the subject leaves open for whom and in what (难的)."""
        return len(self.subject) <= _BARE and self.subject.endswith("的")

    @property
    def denies_first(self) -> bool:
        """Whether the text names the denied thing first."""
        return self.frame.startswith("不")


def site_of(source: str) -> Site | None:
    """Find the contrast of a sentence that says nothing else of the two after it and sets no condition before it."""
    text = without_end(shown(source))
    if len(to_simplified(text)) != len(text) or ends_as_question(source):
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


def opposite_of_both(a: str, b: str, be: str = "是") -> tuple[str, str] | None:
    """Say that both hold, and that neither does, in a way that reads well; None where it would not."""
    if any(map(_DENIAL.match, (a, b))):
        return None
    return f"既{be}{a}，也{be}{b}", f"既不{be}{a}，也不{be}{b}"


def _matched(head: str, rest: str) -> Site | None:
    simple = to_simplified(rest)
    for pattern in (_BOTH, _AS_WELL, _NOT_BUT, _LIES_IN, _BUT_NOT, _DO_NOT_BUT, *_OF_ONE_VERB):
        found = pattern.match(simple)
        if found is not None and not (pattern in _OF_ONE_VERB and _is_no_verb(found)):
            return _site(head, rest, found, pattern)
    return None


_OF_ONE_VERB = (_SAME_VERB, _SAME_VERB_LAST)


def _is_no_verb(found: re.Match[str]) -> bool:
    """Tell whether what stands on both sides is no verb with an object, half of one (知道), or asks (骂不骂人)."""
    is_half = found["a"][:1] == found["b"][:1]
    is_rule = bool(_HAS_TO.search(found["subject"])) or _is_consequence(found["a"], found["b"])
    asks = found["subject"].endswith(found["v"])
    if any(map(_COMES_OF_IT.search, (found["a"], found["b"]))):
        return True
    if asks or any(map(_NO_OBJECT.match, (found["a"], found["b"]))) or not _are_of_one_length(found["a"], found["b"]):
        return True
    return is_half or is_rule or found["v"] in _NO_VERB or tag_of(found["v"]) != "v"


def _is_consequence(a: str, b: str) -> bool:
    """Tell whether something done stands behind the denied verb alone, where the other has an object (不睡扣分)."""
    return _is_done(a) and not _is_done(b)


def _is_done(phrase: str) -> bool:
    return tag_of(phrase[:1]) == "v" and tag_of(phrase[:2]) in {"v", "vn"}


def _are_of_one_length(one: str, other: str) -> bool:
    return max(len(one), len(other)) <= _MOST_UNLIKE * min(len(one), len(other))


def _site(head: str, rest: str, found: re.Match[str], pattern: re.Pattern[str]) -> Site | None:
    subject, a, b = (rest[slice(*found.span(name))] for name in ("subject", "a", "b"))
    a, b = (_PARTICLE.sub("", phrase) for phrase in (a, b))
    own, quote = _I_SAY.sub("", without_marker(subject)), rest
    if not own and head and all(_OF_REASON.match(to_simplified(phrase)) for phrase in (a, b)):
        last = clauses(head)[-1]
        head, own, quote = head[: -len(last)], without_marker(without_end(last)), f"{last}{rest}"
    if to_simplified(own).startswith("之所以"):
        return None
    reported = _is_reported(to_simplified(head))
    seen = [_THERE.sub("", phrase) if quote != rest else phrase for phrase in (a, b)]
    if reported is None or not _is_plain(to_simplified(head), to_simplified(own), *seen):
        return None
    is_open = any(points_outside(_of_subject(own, phrase)) for phrase in seen)
    topic = _TOPIC.search(to_simplified(head))
    if topic is not None and own:
        own = f"{head[slice(*topic.span('topic'))]}{own}"
    return Site(
        subject=own,
        a=_of_subject(own, a),
        b=_of_subject(own, b).replace("，", "、"),
        quote=quote,
        frame=_frame_of(found, pattern),
        be=_verb_of(found, pattern, rest),
        is_both=pattern in {_BOTH, _AS_WELL},
        is_only=pattern in _OF_ONE_VERB and _is_only(found),
        is_reported=reported,
        is_open=is_open,
    )


def _verb_of(found: re.Match[str], pattern: re.Pattern[str], rest: str) -> str:
    if pattern in _OF_ONE_VERB:
        return rest[slice(*found.span("v"))]
    return "在于" if pattern is _LIES_IN else "是"


def _is_only(found: re.Match[str]) -> bool:
    """Tell whether 只 stands before the verb of what is said."""
    return found.string[: found.start("b") - 1].endswith("只")


def _both_of(found: re.Match[str]) -> str:
    """Write the words that say of two that both hold as the text has them: 不只是A，也是B."""
    first, then = found.string[found.end("subject") : found.start("a")], found.string[found.end("a") : found.start("b")]
    return f"{first}A，{then[1:]}B"


def _frame_of(found: re.Match[str], pattern: re.Pattern[str]) -> str:
    but = "而" if "而" in found.string[min(found.end("a"), found.end("b")) :][:2] else ""
    if pattern in {_BOTH, _AS_WELL}:
        return _both_of(found) if pattern is _BOTH else "既是A，也是B"
    if pattern is _LIES_IN:
        return f"不在于A，{but}在于B"
    if pattern is _DO_NOT_BUT:
        return "不A，而是B"
    if pattern in _OF_ONE_VERB:
        verb, only = found["v"], "只" if _is_only(found) else ""
        return f"不{verb}A，{but}{only}{verb}B" if pattern is _SAME_VERB else f"{only}{verb}B，不{verb}A"
    return f"是B，{but}不是A" if pattern is _BUT_NOT else f"不是A，{but}是B"


def _is_plain(head: str, subject: str, a: str, b: str) -> bool:
    last = clauses(head)[-1] if head else ""
    is_why = all(map(_OF_REASON.match, (a, b)))  # why something is not so is as plain as why it is
    if _SAYS.match(subject) or _BAD_SUBJECT.search(subject) or _CONDITION.search(head + subject):
        return False
    if negations(subject) and not is_why:
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
    if "看来" in head:
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
