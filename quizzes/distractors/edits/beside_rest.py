"""
Which other wordings does the rest of a sentence leave no room for, so that the right one is seen without being read?

    街じゅうで、おまえの時間がいちばん安い。        かなり安い: of all there is only a most
    …と訳すしかありませんが、そうすると…          訳すつもりはありませんが: what then?
    第二天又煮糊了。                              第二天终于煮糊了: nobody waited for it
    再看那座桥。                                  终于看那座桥: what one looks at has no end
    后来开店的时候，…                             很快开店的时候: when it was is said by what was done
    今天每天的量都卖完了。                        今天每年的量: nobody tells of a day what is so every year
    你随时可以打电话。                            随时必须打电话: at any time one may, and need not
    明年我想种两棵树。                            明年我继续种: what is to come has not begun
    两个人的看法刚好相反。                        突然相反: what stands so to another thing does not come about
    去年はもう大学生でした。                      ようやく大学生でした: what one is has first to come about
    他瘦得像根竹竿。                              普通得像根竹竿: what it is like tells how it is
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import words_until
from quizzes.distractors.words import in_simplified, sense_of

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_CLAUSES_ZH, _CLAUSES_JA = lazy_regex("[，。！？；：,;]"), lazy_regex("[、。]")
_MOST, _FAIRLY = lazy_regex("最"), lazy_regex("相当")
# 就数我最便宜, 这些人里他最高, and the same in Japanese: of several the one that is so most.
_OF_THESE = lazy_regex(
    "[就要还也]数|(?:^|[，。])数(?=[我你您他她它这那])|[^心手家这那哪]里|当中|其中|之中|(?:岛|世界|地球|历史|街|船|市场)上"
)
_OF_THESE_JA = lazy_regex("(?:じゅう|中|うち|なか|全体|世界|島|国|村|町|クラス)で(?!は|も)")
# 相当麻烦的是 opens many a sentence, but nobody says 相当缺的是.
_IS_WHAT = lazy_regex(r"[缺怕想要爱恨需喜讨关]\w{0,5}的(?:就|便|正)?是|[^，。]{1,6}的(?:就|便)是")
# What one need not or cannot do, and has to, has no consequence that a but could speak of.
_HAS_TO, _IS_NOT_DONE = lazy_regex("しか|ほか|より"), lazy_regex("必要は|ことはでき")
_BUT = lazy_regex("(?:です)?(?:が|けれど|けど)")
# What goes wrong of itself is neither waited for nor done at once.
_AT_LAST = lazy_regex("终于|马上|立刻|立即")
_MISHAP = lazy_regex(
    "(?:忘(?!年)|丢|输(?![入出送液血])|错过|迷路|迟到|摔|生病|感冒|受伤|失败|弄[错丢坏脏])|"
    "[一-龥]{0,2}(?:沉|掉|摔|跌|倒|滚)(?:下[去来]|进去)|[一-龥]{0,2}(?:糊|坏|错|丢|忘|输|病|摔|死|哭|败|断|漏|破|晕|迟到|吐|烂|碎|沉|倒|撞|漏|堵|脏|湿|锈|停电)了?(?:[，。！；]|$)"
)


# English is on a balcony, and in a living room.
_IN, _ON = (
    lazy_regex(r"\bin(?:to)? (?:the|an?|(?:my|our|your|his|her|their)) $"),
    lazy_regex("(?:balcony|roof|terrace|stairs|doorstep|platform)s?$"),
)
# What comes so soon is not what somebody waited for: 上了不到四个月，我终于回来了.
_SO_SOON, _FINALLY = (
    lazy_regex(rf"不到{OF_AMOUNT}|没(?:几|多久|两|过)|刚|马上|很快|一[看听到说]"),
    "终于",
)
# What goes on and on has no end by which it came about at last, of a sudden or little by little: 终于看那座桥.
_COMES_ABOUT = lazy_regex("终于|突然|忽然|一下子|很快|渐渐|逐渐|逐步")
_GOES_ON = lazy_regex(
    "[也又都还就地]?(?:[看读写念走跑坐站吃喝学玩画唱跳拉洗擦扫修聊谈摸盯骂哭笑睡]|听(?!说)|等(?!于)|推(?!荐)|做(?!主))"
    "(?![^，。！？；：]*[了过到完见出成好来去起上下开住懂进回掉清明动着会给在够远近得满错累饱死])"
)
# Nor does one wait of a sudden, at last or at once for somebody to come, whatever he comes for: 终于等人来换.
_OF_A_SUDDEN = lazy_regex("终于|突然|忽然|一下子|很快|马上|立刻|立即|渐渐|逐渐")
_WAITS = lazy_regex(
    r"[也又都还就地]?等(?:着|(?![到来了于])[^，。！？；：了着到]{1,4}[来去回做修给](?![了，。！？；：]|$))"
)
# Nor does it come about soon or at last that something is so every day, or very much so.
_IN_THE_END, _IS_SO = lazy_regex("终于|很快"), lazy_regex("每|[很太最](?!后)|比较|是(?![^，。！？；：]*了)")
# When it was is said once: 当时开店的时候, まもなく店を開くとき.
_AT_A_TIME = lazy_regex("当时|那时候?|很快|不久|马上|立刻|立即")
_WHEN = lazy_regex(
    r"[^，。！？；：]{1,20}?(?:的时候|(?<![小当同及准临随有按定平到几])时(?=[，。]|$)|[以之][前后](?=[，。]|$))"
)
_WHEN_JA = lazy_regex(r"[^、。]*[うくぐすつぬぶむるただい](?:とき|時|ころ|頃|際)(?:に|には|は|も)?(?=[、。]|$)")
# What is told of a day or a year is not so every week or every year, unless it is so up to that day.
_EVERY, _NAMED_TIME = (
    lazy_regex("每"),
    lazy_regex("(?<![到至])(?:(?<!有)[昨今明前后当]天|[今明去前]年|[上下]个?(?:星期|月|周)|星期[一二三四五六日天])"),
)
# What nobody dares or wants to do is not what somebody waited for: 终于有人害怕买.
_UNWILLING = lazy_regex("害怕|不敢|不愿|不想|不肯|讨厌|拒绝")
# At any time, or anywhere, one may do something, and has neither to do it nor not to.
_MAY, _HAS_TO_DO = lazy_regex("^不?(?:可以|能够?|会|可能)$"), lazy_regex("^(?:必须|应该|得|不必|不用|需要|只能)$")
_AT_ANY = lazy_regex("随时|随地|随便|任何|(?:谁|哪里|哪儿|什么时候|怎么)[^，。！？；：]{0,3}[都也]")
# What stands between a subject and its modal verb, and who is no thing.
_BETWEEN, _AMOUNT, _IT = ("d", "t", "m", "q"), lazy_regex("[一二两三四五六七八九十几半\\d]"), lazy_regex("它们?")
_PERSON, _WHO = "np", lazy_regex("[人者员师家生工手友伴您谁妈爸爷奶哥姐弟妹叔姑姨舅娘爹婆公伯]$|[会队校局院]$")
# Nor has anything to come to so much that can: 湿度能到百分之九十.
_COMES_TO = lazy_regex(
    "(?:达?到|超过|高达|达|有|长到|涨到|降到|装|卖到?)(?:近|将近)?(?:百分之|零下)?[一二两三四五六七八九十百千万几半\\d]"
)
# What is wanted of a time to come, or so many times, neither begins nor goes on.
_GOING_ON = frozenset({"开始", "继续"})
_TO_COME = lazy_regex(
    "明[天年晚早]|后[天年](?!来)|下个?(?:星期|周|月|学期|次|回)|将来|今后|[以之]后|等[^，。]{1,8}了|退休|毕业"
    "|[一二三四五六七八九十0-9]月(?![^，。]{0,8}(?:了|过|开始|以来))"
)
_SO_OFTEN = lazy_regex(r"[\u3400-\u9fff]{1,2}[一二两三四五六七八九十几半\d]+(?!点儿?)[\u3400-\u9fff]")
# How one thing stands to another neither comes about of a sudden nor now and then: 突然相反, 经常相同.
_NOT_OF_RELATIONS = lazy_regex(
    "终于|突然|忽然|一下子|很快|马上|立刻|立即|早晚|随时|渐渐|逐渐|逐步|经常|常常|时常|不断|再次|又|偷偷|悄悄|故意|特意|顺便|亲自|仔细"
)
_RELATION = lazy_regex(
    r"(?:很|不|不太|完全)?(?:相反|相同|一样|不同|相似|相近|相等|一致|对称|相当(?=于)|相比|等于|属于)(?!了|起来|过)"
)
# What something is likened to tells how it is, unless that is what it was itself before: 像以前一样忙.
_LIKENED = lazy_regex("得?(?:就|都|简直|真|好)?(?:像|如同|仿佛|好似|犹如)(?!话)")
_LIKENS = lazy_regex(
    "[像如](?!(?:以前|从前|过去|平时|往常|原来|原先|[今昨去前][天年]|现在|[我你您他她它]|别|大家|这|那))"
    "[^，。！？；：]{1,8}?(?:一样|一般|似的|那样|那么|般)地?[很又]?$"
)
# 没意思, or 一点也不有趣, but no 不有趣: a quality that opens with 有 is hardly denied by a bare 不.
_JUST, _IS_OVER, _SO_NOW = lazy_regex("刚刚?|刚才"), lazy_regex("早就|终于|已经"), lazy_regex("[^，。！？；：]*了")
_ONLY_THEN, _AT_ONCE_OR_AGAIN = lazy_regex("才"), lazy_regex("马上就|又")
_DENIES, _HAVING = lazy_regex("(?<![也都])不$"), lazy_regex("有(?!所)")


# In Japanese a verb has to say that something comes about: ようやく大学生になった, and no ようやく大学生だった.
_COMES_ABOUT_JA = lazy_regex("すぐに?|急に|ふいに|突然|ようやく|まもなく|のちに|あとで|さいごに|一気に")
_IS_SOMETHING_JA = lazy_regex(
    r"、?[^、。]*(?:[一-龠々ァ-ヶー](?:だ(?:った)?|です|でした|であ(?:る|った)|な(?:の|ん)(?:です|でした|だ(?:った)?))|(?<!な)かった(?:です)?)"
    r"(?:[がしよねとさ]|から|けれ?ども?|ので|のに|んです|そうです|らしい)*(?:[、。」]|$)"
)
# One takes her for a nurse, 彼女を看護師だと思う, and says so; but nobody hears or notices 彼女を看護師だ.
_TAKEN_FOR_JA, _LEARNT_JA = lazy_regex("を[^、。を]*だ$"), lazy_regex("と(?:聞|気づ|知)")


def is_odd_in_japanese(site: Site, n: int, both: BothSides) -> bool:
    """
    Tell whether Japanese would say of what something is, and of nothing that is done, that it comes about.

    Nor is what one takes somebody for, 彼女を看護師だと思う, heard or noticed in these words.
    """
    if both.language != "ja":
        return False
    is_event = _COMES_ABOUT_JA.fullmatch(site.other.others[n]) is not None
    is_odd = is_event and _IS_SOMETHING_JA.match(both.translation, site.other.end) is not None
    is_learnt = _LEARNT_JA.match(site.other.others[n]) is not None
    return is_odd or (is_learnt and _TAKEN_FOR_JA.search(both.translation, 0, site.other.start) is not None)


def is_odd_to_read(site: Site, n: int, both: BothSides) -> bool:
    """
    Tell whether who reads the Chinese sees that a wording does not stand there, whatever it means.

    So does 不 before a quality that opens with 有, 不有趣, and what is over where no 了 says so: 早就下班，在做饭.
    """
    is_denied = _DENIES.search(both.source, 0, site.zh.start) is not None
    is_odd = is_denied and _HAVING.match(site.zh.others[n]) is not None and _HAVING.match(site.zh.said) is None
    pairs = ((_JUST, _IS_OVER), (_ONLY_THEN, _AT_ONCE_OR_AGAIN))
    is_over = any(one.fullmatch(site.zh.said) and other.fullmatch(site.zh.others[n]) for one, other in pairs)
    return is_odd or (is_over and _SO_NOW.match(both.source, site.zh.end) is None)


def leaves_no_room(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place says what the rest of the sentence cannot be said with."""
    other, after = site.zh.others[n], both.source[site.zh.end :]
    is_most = _MOST.fullmatch(site.zh.said) is not None
    is_told = is_most and (_is_of_these(site, both) or bool(_FAIRLY.match(other) and _IS_WHAT.match(after)))
    is_mishap = _AT_LAST.fullmatch(other) is not None and _MISHAP.match(after) is not None
    before = both.source[: site.zh.start]
    is_soon = other == _FINALLY and _SO_SOON.search(before) is not None
    is_soon = is_soon or (_FINALLY in before and _UNWILLING.match(other) is not None)
    is_no_event = _is_no_event(other, after) or _is_timed_twice(site, n, both)
    is_undone = _is_within(site, n, both) or _comes_to_nothing(site, n, both)
    is_daily = _is_so_every_time(site, n, both) or _is_no_duty(site, n, both) or _is_to_come(site, n, both)
    is_unlike = _is_likened(site, both) or _comes_to_be_alike(other, after)
    return is_told or is_mishap or is_soon or is_no_event or is_undone or is_daily or is_unlike


def _is_likened(site: Site, both: BothSides) -> bool:
    """Tell whether a place says of a thing what one knows of that which it is likened to: 瘦得像竹竿, 像纸一样薄."""
    is_before = _LIKENED.match(both.source, site.zh.end) is not None
    return is_before or _LIKENS.search(both.source[: site.zh.start]) is not None


def _comes_to_be_alike(other: str, after: str) -> bool:
    """Tell whether how one thing stands to another would come about, or be so now and then: 突然相反."""
    return _NOT_OF_RELATIONS.fullmatch(other) is not None and _RELATION.match(after) is not None


def _is_no_duty(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what may be at any time, or by anybody, or may come to so much, would have to, or need not."""
    is_duty = _MAY.search(site.zh.said) is not None and _HAS_TO_DO.search(site.zh.others[n]) is not None
    comes_to = _COMES_TO.match(both.source, site.zh.end) is not None
    return is_duty and (comes_to or _is_of_a_thing(site, both) or _AT_ANY.search(_clause(site, both)) is not None)


def _is_of_a_thing(site: Site, both: BothSides) -> bool:
    """Tell whether a place stands behind what is nobody, of whom nothing is demanded: 软件能, 潮水一秒钟能."""
    before = map(in_simplified, reversed(words_until(both.words, site.zh.start)))
    subject = next((word for word in before if not _is_between(word)), "")
    known = sense_of(subject)
    is_person = _WHO.search(subject) is not None or (known is not None and known.pos == _PERSON)
    return (tag_of(subject).startswith("n") and not is_person) or _IT.fullmatch(subject) is not None


def _is_between(word: str) -> bool:
    return tag_of(word).startswith(_BETWEEN) or _AMOUNT.match(word) is not None


def _is_to_come(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what is wanted of a time to come, or so many times, would have begun or be going on."""
    if site.zh.others[n] not in _GOING_ON:
        return False
    is_counted = _SO_OFTEN.match(both.source, site.zh.end) is not None
    return is_counted or _TO_COME.search(both.source) is not None


def _clause(site: Site, both: BothSides) -> str:
    """Give the clause that a place stands in, without it."""
    before, after = site.zh.around(both.source)
    return f"{_CLAUSES_ZH.split(before)[-1]}，{_CLAUSES_ZH.split(after, maxsplit=1)[0]}"


def _is_so_every_time(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what is so every week would be told of one day: 今天每个星期."""
    return _EVERY.match(site.zh.others[n]) is not None and _NAMED_TIME.search(_clause(site, both)) is not None


def _is_no_event(other: str, after: str) -> bool:
    """Tell whether what goes on, or is always so, would come about: 终于看那座桥, 很快每天都来."""
    is_going_on = _COMES_ABOUT.fullmatch(other) is not None and _GOES_ON.match(after) is not None
    is_going_on = is_going_on or (_OF_A_SUDDEN.fullmatch(other) is not None and _WAITS.match(after) is not None)
    return is_going_on or (_IN_THE_END.fullmatch(other) is not None and _IS_SO.match(after) is not None)


def _is_timed_twice(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what is done says when something was, and another wording says when as well."""
    if _AT_A_TIME.fullmatch(site.zh.others[n]) is None or _AT_A_TIME.fullmatch(site.zh.said) is not None:
        return False
    is_then_ja = both.language == "ja" and _WHEN_JA.match(both.translation, site.other.end) is not None
    return is_then_ja or _WHEN.match(both.source, site.zh.end) is not None


def _is_within(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether English would say in the balcony."""
    is_in = _IN.search(both.translation[: site.other.start]) is not None
    return is_in and _ON.match(site.other.others[n]) is not None


def _is_of_these(site: Site, both: BothSides) -> bool:
    """Tell whether the clause names all of which one thing is what it is most."""
    before = _CLAUSES_ZH.split(both.source[: site.zh.start])[-1]
    there = _CLAUSES_JA.split(both.translation[: site.other.start])[-1]
    return bool(_OF_THESE.search(before) or _OF_THESE_JA.search(there))


def _comes_to_nothing(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a but speaks of what comes of it, that is not done with another wording."""
    said, after = site.other.others[n], both.translation[site.other.end :]
    is_undone = _HAS_TO.match(site.other.said) is not None and _IS_NOT_DONE.match(said) is not None
    return is_undone and _BUT.match(after) is not None
