"""
Does a sentence hang in the air for who reads nothing else, though all of its words are there?

    我妈不同意，她说……          to what?
    到了下午，他学会了。          learnt what?
    回家我跟我妈说，她想了半天。   told her what?
    你回去，就写一封吧。          one what?
    剩下的五个小时他在干什么？     of which hours?
    答案是否定的。               to which question?
    我从来不这么做。             do what?
    也过去了。                  as who?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW as _N
from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.display import words_until
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENING = "“‘「『（("
_WHO = (
    "(?:我们?|你们?|您|他们?|她们?|咱们?|大家|[我他她][爸妈爹娘哥姐弟妹]|[老小][一-龥]|老伴儿?|有人|"
    "[^，,。]{1,2}(?:年|天|头))"
)
_HOW = (
    "(?:也|都|就|还|又|才|再|真|很|当然|其实|从来|一直|已经|终于|马上|立刻|先|刚|可|能|会|要|想|不|没|没有|并不|"
    "并没有|一)"
)
_LEADS_IN = (
    "(?:后来|结果|可是|但是?|不过|所以|而且|其实|还有|说实话，|老实说，|本来|起初|开头|原来|以前|当时|现在|到最后|"
    "最后|按规定)*"
)
# What is done to something that is not named: nothing but who does it, and how, stands in the clause.
_DONE = (
    "(?:(?:同意|赞成|反对|答应|拒绝|建议|推荐|佩服|羡慕|舍不得|怀疑)(?:了|过)?|(?:学会|拿到|收到|接到|答应|接受|谢绝|试完|做完)(?:了|过)?|[拿学做卖买借听看找]不[到会完]"
    "|(?:说|讲|听|看|吃|念|写|修|做|摸|问|试|洗|算|数)完(?:了)?|(?:听|看|念|写|修|做|问|试|买|卖|学|带|送|寄|装|拆|换|教)了|(?:交|送|寄|拿|带)(?:到|去|回)[^，,。了过]{1,4}(?=[，,])|拿(?:去|回去|回来|回家)(?=[问修卖给]))"
)
_OF_NO_OBJECT = lazy_regex(
    rf"{_LEADS_IN}{_WHO}?{_HOW}*{_DONE}(?=[，,。；;！!问修卖给]|以后|之后|就|才|站|起来)|(?:[^，,。：“]{{1,9}}[，,])?{_WHO}{_HOW}*(?:同意|赞成|反对|学会了|答应了?|不同意)(?=[，,。；])"
)
# Of what somebody thinks something who has read, seen or tasted it: 大家看了都笑.
_THINKS_OF_NOTHING = lazy_regex(
    rf"{_LEADS_IN}(?:{_WHO}|别人|人家|谁)(?:看|听|读|吃|喝|闻|用|试)了(?=可能|也许|会(?![议员长])|都|觉得|认为|以为|很(?!多)|不(?!少)|直(?!播)|马上)"
)
_TOLD_WHAT = lazy_regex(r"^[^“：]{0,8}(?:跟|对|和|向|给)[^，,。：“说讲]{1,5}[说讲](?:了|过)?[，,。]")
# A part, the rest or one of a row of what is not named; the time that has passed of it.
_PART = lazy_regex(
    rf"(?:剩下|余下|其余|剩余)的|时间一长|(?:好|完|到)了(?:以后|之后)|(?:那|这)?头[两三四五六七八九十几]+?个?(?:天|年|月|星期|周)|(?:第{_N}+[行页句组]|第[二三四五六七八九十]+个(?!人|孩子|[月问])|[后前][半一]句)"
)
_LAST_OF = lazy_regex(rf"{_LEADS_IN}最后一?[天次回句页行趟个](?!人|问题|[^，,。]{{0,4}}的)")
_WAIT = lazy_regex(r"再等|不能等|等不(?:及|了)")
# Which one, where a measure word ends the clause; laughed at what; who did so too at last, or as soon as what was done.
_OPEN_LATER = lazy_regex(
    r"[这那][杯碗件张本封条个只把台座块盘瓶根辆](?=[，,。；！!？?])|[，,]也[^，,。]{1,3}了[。！!]?$|^(?:真的[，,])?[你您]别笑|^别提了|^真的?是|^(?:按|照)(?:规定|规矩)|[看读念写]完?第[一二三四五六七八九十]+[行页段句]|^等一?[个位]|^[我他她]?(?:就|只好|当时)?说(?:会|不会|能|不能|行|不行|好|可以|不可以|是|不是|有|没有)[，,。]|^[听看](?:起来|上去|着)(?:都|也|很|挺)?(?:没什么|简单|不难|容易|不错|可怕|好笑|奇怪)|^[我他她]?一[坐站躺摸看听问想到][下上完]?[，,]"
)
_BARE_MATTER = lazy_regex(
    r"(?:[，,]答案|^)(?:不过|可是|但是?|当然|其实|所以|结果)?[，,]?(?:(?<=答案)|答案|原因|道理|条件|区别|前提|差别|理由|关键|代价|办法|后果|效果|好处|坏处)(?:也|都|就|其实|并|很|不|只)*(?:是|有|在于|复杂|简单|明白|来自|：)"
    r"|^(?:跨度|难度|差别|区别|差距|反差|落差)(?:也|都|就|其实|并|不|真|可|实在)*(?:有点儿?|很|太|挺|够|特别|非常)?[大小高低]"
)
_SO = lazy_regex(r"[这那][么样](?:做|干|办|想|认为|觉得|说|讲|叫|写)(?!的人|吗)")
_FROM_THIS = lazy_regex(r"(?:由此|据此|为此|就此|因此|于是|如此|此[后前外时])")
_SAME_AS = lazy_regex(
    r"(?:^|[，,。；])[^，,。]{0,8}(?:该[一-龥]{2}|同等(?=[一-龥])|本[刊校店厂院](?!来)|[前后]者|两者|双方都)"
)
# As who, besides what: where no clause before says it.
_TOO = lazy_regex(
    rf"{_LEADS_IN}[^，,。：；连一什怎谁哪再]{{0,5}}(?<![再么一点])(?:也(?!许|是|有[一几两])|甚至|反而|又(?!是|[^，,]{{1,3}}又))"
)
_GOES_ON = lazy_regex(
    r"(?:不过|但是?|可是?(?!以)|所以|因此|因为|由于|于是|而且|再说|另外|此外|否则|不然|我倒(?!霉)|话说得?|这么说[，,]|后来(?![的者人居]))"
)
# One's own reply, or that of one of one's people, and to whom? 我说房子是人家的. What one took for so, until what?
_REPLIED = lazy_regex(
    r"我(?:[爸妈爹娘哥姐弟妹爷奶]|丈夫|太太|爱人|老婆|老公|媳妇|徒弟|师傅|儿子|女儿|闺女|爸爸|妈妈)?(?:就|又|便|也|只好|赶紧)?(?:[说答](?![不没出过得的起服明谎话实真要中复案应来])|回答)(?=[^。]*[，：])"
    r"|我们?(?:以前|从前|原来|原先|本来)(?:也|都|就)*(?:一直|总|都)?(?:是)?(?:假设|以为|认为|觉得|相信)"
)
# Who has or carries it, and how often one goes up, and not what nor where; the first time that one came, and to what.
# One of a sort that is not named, half of what was said, which two ways, and if there were what.
_SAYS_WHO_ALONE = lazy_regex(any_pattern("clause: says who alone"))
_HEAD_COUNT = lazy_regex(
    rf"(?:[走来去死活留跑]|留下|剩下|离开)的那[个几两三]?[个位](?!人|孩)|哪一?[项样种条](?=变|错|坏|多|少|高|低|大|好|更|最|都|也)|(?:[，,]?(?:一|每)[个位只条本张封](?:才|就|要|卖|能|在|去|来|走|说|是|想|得|都|也|给|叫|姓|跑|住|做|写)|(?:大|小|多|少|长|短|快|慢|新|旧)的(?:{_N}|也|都|就|要|能)|有的(?!人|[^，,。]{{0,5}}的))"
)
_BARE_MEASURE = lazy_regex(
    rf"(?:写|买|卖|念|送|拿|打|看|修|换|吃|喝|做|装|借|寄|给|收|摸|画|来|用|唱|找|留|带|加|补|种)(?:了|过|着|我|你|您|他|她)?(?:{_N}+|半)[封张本件把只篇碗杯根台辆颗箱袋双间条幅套瓶盒筐](?=[，,。；！!？?吧了呢]|$)"
)
# How it is, and what: 说实话，不怎么样; and that one will, and do what: 开，当然开.
_ANSWERED = lazy_regex(
    r"(?:说实话[，,]|老实说[，,])?(?:很|挺|太|有点儿?|非常|特别|不太?|还)?(?:怎么样|行|可以|好|好吃|一般|难|贵|顺利|高兴|满意|差不多)[啊呀吧的了]*[，,。]"
    r"|[一-龥]{1,2}[，,](?:当然|肯定|一定)[^，,。]{1,3}[。！!]"
)
# Who of two, and what animal: 两个人吵了一年, 门开了，可它把我带到了河边.
_WHO_OR_WHAT = lazy_regex(
    r"^(?:这|那)?(?:[两三四几]个?人|[父母夫姐兄][女子妻妹弟]俩)(?=[在都就还一吵也从又的])|[，,](?:可是?|但是?|不过)?它(?:把|带|咬|叫|跑|跳|吃|躺|趴)"
)
_POINTED = lazy_regex(rf"[这那](?:{_N}|几)?[个条张只件位座本台棵把块家间辆艘封顶口栋群](?=[一-龥])")
# How many, and of what: 四百一十三把，上个月数的.
_COUNT_OPENS = lazy_regex(rf"{_N}+多?[个把张条件只本封篇碗杯根台辆颗箱袋双间幅套瓶盒筐块棵头匹座艘](?=[，,。！!])")
_NEEDED = (_OF_NO_OBJECT, _THINKS_OF_NOTHING, _TOLD_WHAT, _PART, _HEAD_COUNT, _LAST_OF, _ANSWERED, _COUNT_OPENS)
_MATTERS = lazy_regex(
    r"[话事]|问题|办法|道理|想法|说法|数字?|原因|意思|时候|月|周|礼拜|星期|世界|城市|行业|国家|年纪|人$"
)
_NO_THING = ("nr", "ns", "t")
_PEOPLE = lazy_regex("人|者|员|师|友|客|[爸妈爷奶哥姐弟妹]|老板|时候?|以后|广东|北京|有空")
_LINE = lazy_regex("[，,。；;：:！!？?]")


def hanging_need(words: Sequence[str]) -> Need:
    """Say what a sentence of these words, signs among them, needs of what was said before it to tell something."""
    said = [in_simplified(word) for word in words]
    text = "".join(said).lstrip(_OPENING)
    if any(each.match(text) for each in _NEEDED):
        return Need.NEEDED
    if _BARE_MATTER.search(text) or _counts_nothing(said):
        return Need.NEEDED
    opens = any(each.match(text) for each in (_TOO, _GOES_ON, _FROM_THIS, _REPLIED))
    is_open = (
        opens
        or any(each.search(text) for each in (_SO, _WAIT, _OPEN_LATER, _WHO_OR_WHAT, _SAME_AS, _SAYS_WHO_ALONE))
        or _points_at_new(said)
    )
    return Need.HELPS if is_open else Need.NONE


def _counts_nothing(words: Sequence[str]) -> bool:
    """Tell whether one of something is written, bought or mended that nothing before it names."""
    found = _BARE_MEASURE.search("".join(words))
    return found is not None and not any(_names_thing(word) for word in words_until(words, found.start()))


def _points_at_new(words: Sequence[str]) -> bool:
    """Tell whether one of a sort is pointed at, and nothing before it in the sentence is of that sort: 那张床."""
    text = "".join(words)
    found = _POINTED.search(text)
    if found is None or text[max(0, found.start() - 1) : found.start()] in {"我", "你", "您", "们"}:
        return False
    named = next(iter(_words_from(words, found.end())), "")
    is_new = tag_of(named).startswith("n") and not set(hanzi_of(named)) & set(text[: found.start()])
    return is_new and not _MATTERS.search(named)


def _names_thing(word: str) -> bool:
    tag = tag_of(word)
    return tag.startswith("n") and not tag.startswith(_NO_THING) and _PEOPLE.search(word) is None


def _words_from(words: Sequence[str], start: int) -> list[str]:
    """Give the words behind a place, up to the next sign."""
    at, found = 0, []
    for word in words:
        if at >= start:
            if _LINE.match(word):
                break
            found.append(word)
        at += len(word)
    return found
