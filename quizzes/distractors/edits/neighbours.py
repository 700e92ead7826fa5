"""
Beside which words directly before or behind a place can another wording not stand?

An adverb is exchanged for others that the table names, whatever stands around it: what all of its kind do not go with
is told here, class by class, for either side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.display import word_from
from quizzes.distractors.edits.before_subjects import is_before_subject
from quizzes.distractors.edits.english_degrees import takes_degree
from quizzes.distractors.edits.who_acts import ENDS, is_of_others
from quizzes.distractors.rivals.slots import THING, object_of
from quizzes.distractors.words import in_simplified, sense_of

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_QUESTION = lazy_regex(r"什么|谁|哪|怎么|怎样|几|多少")
_ADVERBS = frozenset({"d", "ad", "t"})
_ASKS = lazy_regex(r"什么时候|为什么|为何|怎么|怎样|如何|从?在?哪[儿里]")
# Particles behind a Japanese adverb, and the few words of time that stand before は as well: たまには, いつもは.
_PARTICLE = lazy_regex(r"(?:は|も|から|まで|ごろ|頃|こそ|より|だけ|の(?![はがをでに]))")
_TOPICS = lazy_regex(r"(?:たまに|いつも|ときどき|のちに|そのころ|このごろ|最近|当時)$")
# How somebody does something stands right before the verb.
_MANNER = lazy_regex(
    r"(?:偷偷|悄悄|慢慢|用力|随便)地?|顺便|特意|故意|不小心|亲自|轮流|仔细|急忙|匆忙|重新|再次|逐一|逐步|公开|大声|被迫"
)
_NO_VERB = lazy_regex(r"[都也才就还不没很太最更曾]|正在|已经|会(?!议)|能|可以|要(?!求)|应该|必须|是|有(?!人)|为(?!了)")
# Adverbs that say nothing of anything by themselves: a verb comes behind them, and no degree before.
_LEADS_TO_A_VERB = lazy_regex(
    r"偷偷|悄悄|特意|故意|顺便|偶尔|总是|往往|时常|随时|逐步|逐渐|渐渐|再次|终于|其实|暂时|分别|亲自|逐一|始终|一直|有时候?"
)
_BEFORE_NO_VERB = lazy_regex("[，。！？；：、吗呢吧”」]|的|$")
_DEGREE = lazy_regex("(?:最|很|更|太|非常|十分|这么|那么|特别|比较)$")
# What happens now and then does not happen all the time, and nothing that is done without need is.
_SELDOM = lazy_regex(r"偶尔|有时候?")
_ALWAYS = lazy_regex(r"都|全(?!国)|总是?|一直|从来|每|不用|不必|不需要")
_ALL_BEFORE = lazy_regex(r"(?:都|总是?|一直|从来不?)$")
# What is kept or remembered is so all the time or no more.
_NOW_AND_THEN = lazy_regex(r"偶尔|有时候?|经常|常常|时常|往往|通常|大多|马上|立刻")
_KEPT = lazy_regex(r"[都还把]?[^，。]{0,3}(?:[留存收藏]着|保[存留]着?|记得|记着|记在)")
# What comes about little by little is no state that lasts: 渐渐放在车里, 渐渐是一块钱.
_GRADUAL = lazy_regex(r"渐渐|逐渐|逐步")
_STATE = lazy_regex(r"是|有(?!了)|在|[住站坐躺放停摆]在|属于|跟|没有?|不(?!再|[^，。]了)")
# What is said of a whole sentence stands before such adverbs, not behind.
_OF_A_SENTENCE = lazy_regex(r"果然|居然|竟然|其实|当然|毕竟|反而|幸好|反正|总之|后来|当时|最近|似乎|难道")
_OF_A_SENTENCE_JA = lazy_regex(
    r"じつは|実は|もちろん|やはり|たしかに|確かに|どうやら|なにしろ|なんといっても|要するに|つまり|案の定|さいわい|幸い|あいにく|"
    r"たぶん|おそらく|きっと|もしかすると|とにかく|結局|なんと|当然|本当は|実際は?"
)
_WITHIN = lazy_regex(r"(?:[都才就还不没很只正再又]|不要|可以|应该|必须)$")
# About five people is no number that anybody gives, nor is about 342.
_ABOUT = lazy_regex(r"大约|大概|差不多")
_FEW = lazy_regex(
    r"[^，。一二两三四五六七八九十百千万亿\d]{0,2}(?:[一两二三四五六七八九1-9]|[二三四五六七八九]?十[一二三四六七八九]|[1-9][1-46-9])(?:个(?!多?月|小时|星期|半|钟头)|[位名人家台次本张件只条份句封遍趟辆头匹口棵座间栋扇层班队种支根所])"
)
_TO_THE_UNIT = lazy_regex(
    r"[^，。一二两三四五六七八九十百千万亿\d]{0,2}(?:\d{2}[1-9]|[一二两三四五六七八九]百(?:零|〇|[一二三四五六七八九]十)[一二三四五六七八九])(?![一二三四五六七八九十百千万亿\d])"
)
# A number that is open already is neither exact nor the least nor the most: ちょうど三百杯以上, 正好三百多碗.
_AMOUNT = lazy_regex(r"大约|大概|正好|整整|刚好|至少|起码|最多|才|仅仅?|不到|超过")
_OPEN_ZH = lazy_regex(
    r"[^，。]{0,3}?[一二两三四五六七八九十百千万亿\d]+(?:[多余来]|[^，。]{0,3}?(?:以[上下]|左右|上下|多(?!少)|之[间内]))"
)
_OPEN = {
    "ja": lazy_regex(
        r"[^、。]{0,2}[\d一二三四五六七八九十百千万]+[^、。\d]{0,4}?(?:以[上下]|余|あまり|ほど|くらい|ぐらい|前後|近く|足らず|弱|強|超)"
    ),
    "en": lazy_regex(
        r" ?(?:(?:more|less|fewer) than|over|under|nearly|almost|about|some|[\w,.-]+(?:-odd| or (?:so|more|less)))\b"
    ),
}
# 是 comes behind what makes a number exact or the least, 正好是三十页, and before what rounds it: 是大约三十页.
_IS, _HAS, _SO_MANY = lazy_regex("是$"), lazy_regex("有$"), lazy_regex(OF_AMOUNT)
_IS_OR_HAS, _EXACTLY_SO_MANY = lazy_regex("[是有]$"), lazy_regex(rf"(?:正好|刚好|恰好|恰恰){_SO_MANY.pattern}")
_ROUNDS, _EXACTLY = lazy_regex("大约|大概|整整|将近|差不多|接近|超过|不到|约"), lazy_regex("正好|刚好|恰好|恰恰")
# 还有 is read together, as "there still are": such an adverb of time stands before 还, as in 有时候还去.
_STILL, _WITH_HAVE = lazy_regex("还$"), lazy_regex("有")
# What somebody says or does in one breath does not come about little by little: 渐渐说了一句.
_AT_ONE_STROKE = lazy_regex(
    "(?:[说喊叫问答骂笑哭敲打推看拍踢咬喝吸吐叹摇点跳][了过]?|[抬站坐停]了?[下起]?)一(?:句|声|下|眼|口|拳|脚|气)"
)
# Nobody comes to know or to like something, and nothing is done to him or gets better, on purpose or in a hurry.
_WILLED = lazy_regex(r"偷偷|悄悄|顺便|特意|故意|亲自|急忙|匆忙|飞快地|用力地?|轮流")
_UNWILLED = lazy_regex(
    r"被|(?:变|好|坏|醒|死|病|老|亮|暗|冷|热|红|黑|白)(?:[了成得起]|$)|知道|明白|发现|觉得|感到|意识|出现|消失|发生|下降|上升|增加|减少|涨|跌|"
    r"习惯|忘|懂|失去|亏|赔|喜欢|爱上|认识|听说|听见|看见|遇到|碰到|像|属于|成为|下雨|下雪"
)
# Before 还 stands what says when or how rarely, 有时候还会, and behind it how often or in what manner: 还总是会.
_BEHIND_STILL = lazy_regex(
    r"总是?|老是|经常|常常|时常|一直|始终|偷偷|悄悄|特意|故意|顺便|亲自|轮流|分别|马上|立刻|逐渐|渐渐|重新|再次"
)
_STILL_BEHIND = lazy_regex("还(?!给|钱|书|债|[了过清掉])")
# Before what one thinks or feels must is a guess, and no duty: you must think that it is nothing.
_MUST = lazy_regex("必须|得")
_OF_MIND = lazy_regex(
    r" (?:think|feel|believe|seem|look|like|love|want|know|hear|see|wonder|be|mean|suppose|find (?:it|this|that))\b"
)
# Nobody is bidden to hear or to meet something.
_DUTY, _PERCEIVED = lazy_regex("必须|不必|最好别"), lazy_regex("[听看碰遇][见到上]|想起|感觉到|感到")
# 是 at the end of an adverb is the verb of its clause too: 总是冷的, 总是这几句.
_WITH_IS = lazy_regex("[一-龥]是$")
_SAID_OF = lazy_regex("[^，。！？；：]{1,8}的(?:[，。！？；：]|$)|那(?![么样])|这(?![么样])|一[个种张条套句]")
# English adverbs that a comma parts from the sentence: "Besides, there were", "gone, of course".
_PARTED_BEFORE = lazy_regex(r"(?:in fact|besides|after all|as expected|in any case|indeed|even so)", re.IGNORECASE)
_PARTED_BEHIND = lazy_regex(
    r"(?:in fact|of course|besides|after all|as expected|perhaps|indeed|apparently)", re.IGNORECASE
)
_UNPARTED = lazy_regex(r"(?:perhaps|maybe|probably|soon|later|still|always|often)", re.IGNORECASE)
_OPENS_EN, _CLOSES_EN = lazy_regex(r"(?:^|[.!?;:“”\"—] ?)$"), lazy_regex(r"[.!?;:”\"]|$")
# Words that open a clause, and how what stands before them ends where they do.
_OPENS_ZH = lazy_regex(r"而且|并且|但是?|可是|不过|然而|所以|因此|于是|因为|另外|此外|再说|总之|后来呢")
_OPENS_JA = lazy_regex(r"それに|そのうえ|さらに|しかし|ところが|けれども|だから|ですから|そこで|なぜなら|ただ|でも")
_HEAD_ZH, _HEAD_JA = lazy_regex(r"(?:^|[，。！？；：、“”「」…—\s])$"), lazy_regex(r"(?:^|[、。！？「」…—\s])$")
# A comma parts only some adverbs from what they are said of: 我去查，果然，他写错了, but not 似乎.
_PARTED = lazy_regex("[，,]")
_STANDS_PARTED = lazy_regex(
    "果然|当然|其实|也许|可能|幸好|幸亏|可惜|总之|结果|后来|突然|忽然|最后|显然|据说|反正|的确|确实|不过|而且|但是|可是|"
    "所以|因此|于是|另外|此外|再说|首先|然后|接着|现在|当时|以前|以后|最近|平时|通常|一般|有时候?|比如说?|例如|也就是说|"
    "[今昨明前后每]天|[今去明前后当那]年|.*(?:天|年|月|周|期|后|前|时候|上|下午)"
)
# Of one's life, of the world or of a class, and of the one that is meant, nothing is rather so: 世界上比较高的.
_OF_ALL = lazy_regex(r"辈子|一生|世界|历史|全[国校省市村班家队组场厂团区县镇行]|全公司|所有|这么多年|[里中当]$")
_THE_ONE = lazy_regex(r"[^，。]{1,8}的(?:那|[^，。]{0,3}就?是[我你他她这那])")
# One's oldest is not what one has that is rather old: 我最大的儿子.
_OWNED, _BY_QUALITY = lazy_regex("[我你您他她](?:们|家)?$"), lazy_regex("[老大小高贵旧新好长重早难忙穷胖瘦]的")
# Soon stands at the head of a clause only where 就 follows its subject: 很快我们就走了.
_SOON, _THEN = "很快", lazy_regex("[就便]")
_WHO = lazy_regex(
    "[我你您他她它咱这那]|大家|有的?人|人们|自己|别人|人家|[一二两三四五六七八九十几很许不][多少]?[个位人名]"
)
_AND_WHICH, _TAKEN = lazy_regex(r"[^，。？]{1,6}(?:呢|[？?])"), lazy_regex("把|将")
# What is hoped or heard is a clause, and not only what one thinks of a thing: 我觉得不公平, but not 我希望值得.
_TAKES_A_CLAUSE = lazy_regex("希望|听说|发现|知道|相信")
_SAYS_OF_NOTHING = lazy_regex(
    "(?:[也都][不很]?|[不很太挺真更]|非常|比较|有点儿?)?(?:值得|公平|合理|应该|奇怪|重要|好[，。]|对[，。])"
)
_MOST, _OF_WHAT, _NOT_TO_BE = lazy_regex("最"), lazy_regex("什么|谁|哪"), lazy_regex("[不没](?:应?该|能|可|想|愿)")


def cannot_stand(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place cannot stand between what is before and behind it there."""
    other = site.zh.others[n]
    before, after = site.zh.around(both.source)
    return (
        (both.language == "ja" and (_is_before_particle(site, n, both) or _parts_object(site, n, both)))
        or bool(_MANNER.fullmatch(other) and _NO_VERB.match(after))
        or _leads_nowhere(other, before, after)
        or bool(_SELDOM.fullmatch(other) and (_ALWAYS.match(after) or _ALL_BEFORE.search(before)))
        or _connects_within(site, n, both)
        or bool(_PARTED.match(after) and _STANDS_PARTED.fullmatch(other) is None and _is_adverb(site))
        or bool(_NOW_AND_THEN.fullmatch(other) and _KEPT.match(after))
        or bool(_GRADUAL.fullmatch(other) and (_STATE.match(after) or _AT_ONE_STROKE.match(after)))
        or bool(_OF_A_SENTENCE.fullmatch(other) and _WITHIN.search(before))
        or bool(_ABOUT.match(other) and (_FEW.match(after) or _TO_THE_UNIT.match(after)))
        or bool(_WITH_HAVE.match(other) and _STILL.search(in_simplified(before)))
        or bool(_BEHIND_STILL.fullmatch(other) and _STILL_BEHIND.match(after))
        or bool(_WILLED.fullmatch(other) and _UNWILLED.match(after))
        or is_before_subject(site, n, both)
        or is_of_others(site, n, both)
        or bool(_DUTY.fullmatch(other) and _PERCEIVED.match(after))
        or bool(_WITH_IS.search(site.zh.said) and other[-1] != "是" and _SAID_OF.match(after))
        or _is_behind_its_verb(other, before, after)
        or (both.language == "en" and (_lacks_comma(site, n, both) or _is_a_guess(site, n, both)))
        or (both.language == "en" and not takes_degree(site.other.others[n], both.translation[: site.other.start]))
        or _rounds_twice(site, n, both)
        or _is_most(site, both)
        or (other == _SOON and _lacks_then(site, both))
        or _takes_no_question(site, other, both)
        or (_TAKES_A_CLAUSE.fullmatch(other) is not None and _SAYS_OF_NOTHING.match(after) is not None)
    )


def _is_a_guess(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what has to be done would be read as what surely is: you must think so."""
    is_duty = _MUST.fullmatch(site.zh.others[n]) is not None and site.other.others[n].endswith("must")
    return is_duty and _OF_MIND.match(both.translation, site.other.end) is not None


def _takes_no_question(site: Site, other: str, both: BothSides) -> bool:
    """Tell whether a verb that takes a thing would stand before what one asks oneself: 收集放什么 for 挑选放什么."""
    following = in_simplified(word_from(both.words, site.zh.end))
    is_asked = _QUESTION.match(both.source, site.zh.end + len(following)) is not None
    is_verb = tag_of(site.zh.said).startswith(VERB) and tag_of(following).startswith(VERB)
    return is_verb and is_asked and tag_of(other).startswith(VERB) and object_of(other) == THING


def _lacks_then(site: Site, both: BothSides) -> bool:
    """Tell whether a subject follows at the head of a clause that has no 就."""
    before, after = site.zh.around(both.source)
    is_subject = _WHO.match(after) is not None or tag_of(in_simplified(word_from(both.words, site.zh.end))).startswith(
        "n"
    )
    is_drawn = _THEN.search(ENDS.split(after, maxsplit=1)[0]) is not None
    return _HEAD_ZH.search(before) is not None and is_subject and not is_drawn


def _leads_nowhere(other: str, before: str, after: str) -> bool:
    """Tell whether an adverb that a verb has to follow would end a clause or get a degree: 要随时。, 最总是问."""
    is_last = before[-1:].isalnum() and _BEFORE_NO_VERB.match(after) is not None
    is_leading = _LEADS_TO_A_VERB.fullmatch(other) is not None
    return is_leading and (is_last or _DEGREE.search(before) is not None)


def _is_behind_its_verb(other: str, before: str, after: str) -> bool:
    """Tell whether an adverb that stands before 是 or 有 would come between it and a number: 是正好三十页."""
    if _IS_OR_HAS.search(before) is not None and _EXACTLY_SO_MANY.match(other) is not None:
        return True  # where the number is part of the wording: 有正好三十个
    is_adverb = tag_of(other) in _ADVERBS or _AMOUNT.fullmatch(other) is not None
    is_moved = _IS.search(before) is not None and is_adverb and _ROUNDS.fullmatch(other) is None
    is_exact = _HAS.search(before) is not None and _EXACTLY.fullmatch(other) is not None
    return _SO_MANY.match(after) is not None and (is_moved or is_exact)


def _is_adverb(site: Site) -> bool:
    return tag_of(site.zh.said) in _ADVERBS or _STANDS_PARTED.fullmatch(site.zh.said) is not None


def _connects_within(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a word that opens a clause would stand within it: 距離もそれに測ります, 距离而且也量."""
    return any(
        opens.fullmatch(side.others[n].rstrip("、，")) is not None and head.search(text[: side.start]) is None
        for side, text, opens, head in (
            (site.zh, both.source, _OPENS_ZH, _HEAD_ZH),
            *([(site.other, both.translation, _OPENS_JA, _HEAD_JA)] if both.language == "ja" else []),
        )
    )


def _lacks_comma(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether English would want a comma beside another adverb, or none, at the edge of its sentence."""
    other = site.other.others[n]
    before, after = both.translation[: site.other.start], both.translation[site.other.end :]
    if site.other.said.endswith(",") or other.endswith(","):
        return False  # the table has the comma with the word
    if _OPENS_EN.search(before):
        is_parted = after.startswith(",")
        return (_UNPARTED if is_parted else _PARTED_BEFORE).fullmatch(other) is not None
    is_last = _CLOSES_EN.match(after) is not None and not before.rstrip().endswith(",")
    return is_last and _PARTED_BEHIND.fullmatch(other) is not None


def _rounds_twice(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a word of amount comes before a number that is open already, on either side."""
    after, there = both.source[site.zh.end :], both.translation[site.other.end :]
    is_open = _OPEN_ZH.match(after) or _OPEN[both.language].match(there)
    return _AMOUNT.match(site.zh.others[n]) is not None and is_open is not None


def _is_most(site: Site, both: BothSides) -> bool:
    """Tell whether nothing less than the most is meant: 最难的是什么, 最不该停, 把最重的搬走, 世界上最高的."""
    before, after = site.zh.around(both.source)
    clause = ENDS.split(before)[-1] + ENDS.split(after, maxsplit=1)[0]
    is_only = _OF_ALL.search(ENDS.split(before)[-1]) is not None or _THE_ONE.match(after) is not None
    is_only = is_only or (_OWNED.search(before) is not None and _BY_QUALITY.match(after) is not None)
    is_asked = _OF_WHAT.search(clause) is not None or _AND_WHICH.match(after) is not None
    is_taken = _TAKEN.search(ENDS.split(before)[-1]) is not None
    is_fixed = is_only or is_asked or is_taken or _NOT_TO_BE.match(after) is not None
    return _MOST.fullmatch(site.zh.said) is not None and is_fixed


def _parts_object(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what is said of a whole Japanese sentence would part a verb from its object: 金をじつは返した."""
    is_of_sentence = _OF_A_SENTENCE_JA.fullmatch(site.other.others[n]) is not None
    is_own = _OF_A_SENTENCE_JA.fullmatch(site.other.said) is not None
    return is_of_sentence and not is_own and both.translation[: site.other.start].endswith(("を", "へ"))


def _is_before_particle(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a particle follows that a Japanese adverb or question word does not go with: 改めては, なぜごろ."""
    zh, sense = site.zh.said, sense_of(site.zh.said)
    is_adverb = tag_of(zh) in _ADVERBS or _ASKS.fullmatch(zh) is not None or (sense is not None and sense.pos == "d")
    found = _PARTICLE.match(both.translation[site.other.end :]) if is_adverb else None
    return found is not None and not (found.group() == "は" and _TOPICS.match(site.other.others[n]))


def is_claimed(site: Site, both: BothSides) -> bool:
    """Tell whether another word of the sentence means what is taken for the translation: 简单 beside 容易, 簡単です."""
    meaning = (site.meanings[0].ja if both.language == "ja" else site.meanings[0].en) or ""
    said = {site.other.said.casefold(), meaning.casefold()}
    others = (in_simplified(word) for word in both.words)
    senses = (sense_of(word) for word in others if len(word) > 1 and word not in site.zh.said)
    return any(
        sense is not None and not said.isdisjoint(sense.ja if both.language == "ja" else sense.en) for sense in senses
    )
