"""
Which statements of an interview can be read by themselves, told of the one who makes them?

A claim is a run of clauses of one sentence that asserts something: it sets no condition, asks nothing, quotes nobody,
names what it speaks of, and has its speaker in the third person (`X说，自己……`, `X认为，他们……`); or, where it is asked
for so, it is told in the speaker's own words (`这句话符合X的说法：“我……。”`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import references
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.own_institution import OURS, YOURS, names_own
from quizzes.comprehension.third_person import SEEMS, SEEMS_OF_NOBODY, THEN, gives_own_name, in_third_person
from quizzes.distractors.clauses.claim_cuts import Cut, hangs_on, opens_with_subject, says_only_when
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import holds_under_what_is_left_out, lacks_topic
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.comprehension.antecedent import Reference
    from quizzes.distractors.document import Document, Spot

_LEAST_HANZI, _MOST_HANZI, _MOST_CLAUSES = 7, 42, 6
_AS_SAID = re.compile("(?<=..)[啊呀哦喔噢哟]$")  # how it is said, which nobody repeats who tells it: 很难啊
# What only ties the words to those before them, or fills a pause.
_OPENING = re.compile(
    r"^(?:(?:刚好|正好|恰恰)?相反(?=[，,])|但是|但(?!愿|凡)|可是|可(?=[我他大])|不过|而且|而(?![是不])|然而|另外(?![一两兩二三四五六七八九十几幾半那的])|还有(?=[，,])|其实|所以|因此|因而|于是|当然|再说(?:了(?=[，,]))?|"
    r"总之|况且|何况|同时|反正|毕竟|倒是(?=[我他她])|只是(?=[我他大])|是的|没错|对+啊?(?=[，,])|嗯|说实话|老实说|老实讲|说真的|坦白说|坦率地?说|结果|"
    r"可以说|实际上|事实上|说白了|说到底|换句话说|也就是说|好在|幸好|可惜|没想到|现在看起来|在我看来|一开始(?=[，,])|首先|其次|"
    r"最后(?=[，,我他她大])|第[一二三](?=[，,])|后来(?=[，,])|比如说?|例如|那么(?=[，,我他她大])|那(?=[，,])|甚至|尤其|特别是|然后|从那以后|此后|之后|哎呀|哦|啊|是啊|有(?=[，,])|没有(?=[，,])|不够(?=[，,])|"
    r"说来[^，,]{1,4}(?=[，,])|说得[^，,]{1,4}[点些](?=[，,])|说句[^，,]{1,5}(?=[，,])|(?:直白|简单|具体|严格)[点地来]*(?:一点)?说(?=[，,])|"
    r"更[^，,]{1,5}的是(?=[，,])|(?:值得[^，,]{2,4}|需?要(?:说明|指出|注意|强调)|有意思|有趣|奇怪|遗憾|意外|幸运|难得|巧)的是(?=[，,])|"
    r"行(?=[，,])|当然有|可不嘛?|话说回来|说起来|说来也巧|不是(?=[，,])|说实在的|哈{2,}|呵呵+|嘿嘿+|"
    r"[想试去来见看学干做住用听]过(?=[，,])|"
    r"先(?:说明|说|声明|交代|解释)一下(?=[，,])|我?[跟和][你您]说(?=[，,])|不瞒[你您]说(?=[，,])|我作证(?=[，,]))"
    r"[，,：:！]?(?=\S{3})"
)
_THINKS = re.compile(
    r"^我(?:[们們])?(?:一直|始终|个人|也|就|总|还是|倒)?(?P<verb>觉得|认为|相信|发现|感觉)(?:一件事|一点)?[，,：:]?"
)
_REPORTS = re.compile(r"[^，,：:]{1,9}(?<![来的地])[说写讲][，,：:]")  # 信上说，……: nobody says that a letter says it
_REASON = re.compile(r"^(?:因为|由于)")
_FIRST_PERSON = re.compile(f"[我咱俺]|{OURS}")
_IN_OWN_WORDS = "这句话符合{}的说法"  # whether anything was worded anew or not, so that no answer shows by it
_PAUSE = re.compile(r"[，,；;：:]\s*")
_INNER = str.maketrans("“”「」", "‘’『』")
# Questions, wishes, guesses, greetings and words of others: not said as so.
_NOT_SAID = re.compile(
    r"^一[种个]|^一[部本张条块座件台辆封家位名只口把首幅间支][^，,]{1,10}的[^，,的]{1,4}[，,]|"  # 一部没有片名的片子，
    r"^我[爸妈哥姐弟妹爷奶][爸妈哥姐弟妹爷奶]?[，,]|^[嘿嗨哇哎唉咦][，,]|^[^，,]{1,6}[啊呀耶喔哦嘛呗哟哪嘞啦][，,]|^[^，,]{2,4}[，,][^，,]{1,5}岁[，,]|[，,]即[已可][^，,]{2}$|[，,]各[^种位地自，,]|[？?！!“”‘’「」『』（）()…—]|吗|呢|吧|呗|嘛|难道|是否|是不是|有没有|能不能|会不会|该不该|要不要|愿不愿|好不好|对不对|行不行|"
    r"怎么(?!样都)|什么(?!都|也)|为何|多少(?!有)|谁(?!都|也)|哪[里儿个些位有]|几时|(?<!任)何[时处必]|以为|也许|或许|想象|难怪|仿佛|好像|似乎|听说|据说|"
    r"几乎|差点|但愿|恨不得|本来(?:要|想|应)(?!.*(?:结果|后来|可是|但))|说不定|恐怕|未必|大家好|[你您]好|欢迎|谢谢|感谢|别客气|[一另]方面|一是|二是"
)
_HERE = re.compile("这(?:里|儿|边)")
# Where who speaks is, or a place that the words before tell: nowhere for who reads what is told of him.
_HERE_OR_THERE = re.compile("(?<!自己)(?<!我们)(?<!他们)[这那](?:里|儿(?!子)|边)")
# 自己先生 is the husband of who speaks, and 林芳先生 would be a man of that name.
_TITLE = re.compile(
    "先生|太太|夫人|女士|小姐|老师|老師|师傅|師傅|师父|師父|教授|教练|教練|老板|老闆|医生|醫生|大夫|主任|经理|經理"
)
_OF_SELF, _SAYS = re.compile(r"自己(?!的?[国家人])((?:(?!自己).)+)"), re.compile("(..+)[说說]")
# What holds only under a condition: the condition has to be told with it.
_CONDITION = re.compile(
    r"如果|若(?!干)|要是|假如|倘若|假设|的话|只要|只有(?=.*才)|除非|不管|不论|即使|即便|哪怕|就算|万一|一旦|否则|不然"
)
_NAME_IN_QUOTES = re.compile(r"(?<![说问喊道着：:])[“‘「『]([^，。？！“”‘’「」『』]{1,8})[”’」』]|（([A-Za-z0-9 ]+)）")
_OPEN = re.compile(
    r"[你您咱它牠祂此]|(?<!其)[他她][们們]?|这(?!些年|几年|一行|辈子)|(?<!人)那(?!会儿|么[多大高长难重])|(?<![尤极与])其(?![实中他次余它])|"
    r"(?:^|[，,])[两二三四五几各诸]位(?=[在都是有也就从开做来去又还当说想觉得拍写])|^其中|同样|前者|后者|上面|刚才|之前说|(?<!应)该(?![不怎])|对方|两者|二者|双方|各自|别的|另一|另外|(?<![人岁个年元成半数次天])以[上下]|"
    r"(?:^|[，,])(?:头|前|后|最后)[一两二三四五六几][条个件种项点位次家句](?![一-龥]?(?:月|星期|小时|礼拜|世纪))|"
    r"(?:^|[，,])我?一[听看想问](?=[，,])|我[^，,]{0,12}(?:数|[看盯守听]着)[，,](?![^，,]*[我他她自])|如下|上述|同一|也(?:一样|是(?![^，,]))|(?<!户)人家|彼此|互相|^(?:[^，,]{0,5}说)?是因为|不是(?=[，,。]|$)"
)
_TO_YOURS = re.compile(YOURS)
# A time that is told by what was said before.
_THEN = re.compile(
    r"(?:第[一二三四五六七八九十两\d]+[天年晚个次]|[那这][天年晚回次一]|后来|这时|此时|当天|[次隔翌][日天年月]|同[年月]|随后|接着|然后|同时|最后|再后来|过了|消息|当时的)"
)
# We who are all people: 我们听到的是气流.
_OF_US_ALL = re.compile(
    "我们(?:平时|常常?|每天|每个人|大家|人类?|一般|所)*(?:都|能)?(?:听|看|知道|见|感觉|生活|说的|吃|用的)"
)
_IN_MIND = re.compile("(?:[嘴心脸手眼]|口头)[上里中]")  # 她嘴上说, 她心里想: nothing that is hers
# A place of the speaker's own is known without the words before; 这家店 is not, unless it is theirs.
_KNOWN_PLACE = re.compile(
    r"(?<=我)[这那](?:里|儿|边)|(?<=我们)[这那](?:里|儿|边|[条家座间个栋所片盏])|(?<=[在到去来])[这](?:里|儿|边)(?=[^，,])|这篇(?=[一-龥])"
)
# One who is spoken to.
_CALLED = re.compile(
    r"^(?:[爸妈爹娘哥姐弟妹叔婶姨舅]{1,2}|[爷奶]{1,2}|外[公婆]|阿[爸妈公嬷婆姨]|姥[姥爷]|师[傅父娘]|儿子|闺女|孩子|老[伴板头婆公])[，,！!]|^(?:各位|亲爱的)?(?:听众|观众|读者|同学|朋友|大家){1,2}们?[，,！!]|^[\u4e00-\u9fff]{1,3}(?:老师|先生|女士|小姐|馆长|院长|校长|老板|教授|导演|大姐|大哥|师傅|医生|博士|总)[，,]"
)
_HEARSAY = re.compile(
    r"我(?:就|又|也|还|只能|只好|只是|想|要|敢|得|会|可以|常|总|跟\S{1,3}|对\S{1,3}){0,2}(?:[说问劝喊讲](?!话|究|课|故事|价)|告诉|强调|提醒|承认)"
)
# What says too little by itself: an 也 without the other, 其中 of nothing, what is counted, what is paid for.
_TOO_LITTLE = re.compile(
    r"^[^，,]*[才刚][一二两三四五六七八九十几半\d]+个?(?:天|周|星期|月|年)[，,].*了|"
    r"^[^，,是有了过着不没会能要就都很在]*的一[批些封份本群套场][一-龥]{1,4}$|"
    r"^是[^，,]*的(?=[，,]|$)|[两三四五几]种(?=同时|都|一起|分别)|"
    r"^(?:自己|他们)?(?:里[头面边]|[上下外][头面边]|旁边|中间|[前后][头面]|对面|附近|周围)[只就都还也总]?(?:[有是没]|[^，,]{1,4}着)|"
    r"[^，,]{2,}也(?:算|行|成|可以|不例外)(?=[，,]|$)|[是算](?:另?一个|一种|其中之一)(?=[，,]|$)|"
    r"^[^，,]{0,3}也(?!许)|照样|照旧|^(?:我们?|自己|他们)就(?![是算])|^[^，,]{1,3}得(?:对|好|很好|有道理)[，,]|"
    r"^(?!.*[面茶酒水饭汤粥粉药奶菜豆]|.*咖啡|.*饮料).*[多百千万二三四五六七八九十两0-9][碗杯瓶盘份](?=[，,]|$)|"
    r"有[一二两三四五六七八几]个(?:回答|问题|原因|方面|办法|例子|理由|特点|条件)$|"
    r"我们的?(?:统计|国家|社会|教育|文化|传统|历史|经济|政府|制度|法律|时代|这代人|这一代)|"
    r"^(?:现在|后来|当时|如今|目前)?(?!最|让|令|难|真正|重要|关键)[^，,的最]{1,4}的(?:大概|大约|差不多|也|还|就|都|只)*有|"
    r"^(?!.*(?:[二三四五六七八九十百千万两几\d]|多[^么，,]|一些|所有|各|每).*其中).*其中|"
    r"^(?!.*(?:[价钱费票薪资租款]|成本|收入|预算|定金)).*(?:从[^，,]{1,6}[元块][^，,]{0,2}[涨降跌升]|"
    r"[收付给按交][了过取]?[0-9一二三四五六七八九十百千万两]+[元块])"
)
# The time of what the talk is about, beside what is so by now: 四月二十六号，晚上七点，票已经发完了.
_CLOCK = (
    r"(?:[0-9一二三四五六七八九十两]+月[0-9一二三四五六七八九十]+[号日]|"
    r"(?:早上|上午|中午|下午|晚上|夜里|凌晨|半夜)?[0-9一二三四五六七八九十两]+点[^，]{0,3}|"
    r"[这下]个?(?:周|星期|礼拜)[一二三四五六日天末]|明天|后天)"
)
_TIME_OF_ANOTHER = re.compile(rf"^(?:{_CLOCK}[，,])+[^，,]*(?:已|还[没有])")
_WHO_IT_IS = ("叫", "姓", "是", "今年")
# What a talk has before it, or goes on to judge: 话还没说完, 一百多年，听起来…….
_LEFT_OPEN = re.compile(
    rf"^话(?:还|音)?[没未刚]|^[0-9一二两三四五六七八九十百千万]+多?个?(?:年|月|天|人|次|遍|块|元)[，,](?:听|说|看|想)|{SEEMS_OF_NOBODY}"
)
_UP_TO = re.compile(r"^(?![等直])[\u4e00-\u9fff]到(?:第[一二三四五六七八九十]|后来|最后|一半)")  # 画到第二年: of what?
# A pronoun of the third person in a later clause means what the first clause speaks of.
_RESUMED = re.compile(r"[，,；](?:它们?|他们|她们|他|她)")
_RESUMED_THING = re.compile(r"[，,；]它们?")
_SOMEBODY = re.compile(
    r"人|者|员|师|家(?!里|庭)|友|客|孩|生|父|母|妈|爸|爷|奶|丈夫|妻|儿子|女儿|徒|兄|弟|姐|妹|公司|厂|团队|机构|VC|委员会"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """
    What a speaker says in one sentence.

    `quote` are the words of the text, `said` tells them in the third person, `lead` names the speaker (X说, X认为).
    `is_whole` tells that the quote is the whole sentence, `meant` which pronoun of it was named anew, and how.
    """

    spot: Spot
    quote: str
    said: str
    lead: str
    is_whole: bool
    meant: tuple[str, str] | None = None
    is_direct: bool = False

    @property
    def whom(self) -> Localized:
        """Say whom a pronoun of the quote means, after a sentence; nothing where none was named."""
        if self.meant is None:
            return Localized(ja="", en="")
        pronoun, party = self.meant
        return Localized(ja=f"この「{pronoun}」は「{party}」のことです。", en=f" Here {pronoun} means {party}.")

    def stated(self, said: str) -> str:
        """Tell it, or what it is changed to, as a whole sentence: of the speaker by name, or in quoted words."""
        if not self.is_direct:
            own, name = _OF_SELF.fullmatch(said), _SAYS.fullmatch(self.lead)
            if own is None or name is None:
                return f"{self.lead}，{said}。"
            return f"{name[1]}{'的' if _TITLE.match(own[1]) else ''}{own[1]}。"
        opening, closing = "“”" if in_simplified(self.lead) == self.lead else "「」"
        return f"{self.lead}：{opening}{said.translate(_INNER)}。{closing}"


def claims(document: Document) -> tuple[Claim, ...]:
    """Give the longest claim of each sentence that makes one, in order."""
    firsts = (next(claims_of(document, spot), None) for spot in document.spots)
    return tuple(claim for claim in firsts if claim is not None)


def claims_of(document: Document, spot: Spot, *, is_direct: bool = False) -> Iterator[Claim]:
    """
    Give the claims of one sentence, those of more clauses first; they may overlap.

    `is_direct`: those in the first person stay in the words of their speaker, as no 自己 would read so well.
    """
    yield from _claims_of(document, spot, is_direct=is_direct)


@lru_cache(maxsize=1 << 13)
def _claims_of(document: Document, spot: Spot, *, is_direct: bool) -> tuple[Claim, ...]:
    """Find the claims of a sentence, remembered because several kinds of questions are asked about them."""
    return tuple(_found(document, spot, is_direct=is_direct))


def _found(document: Document, spot: Spot, *, is_direct: bool) -> Iterator[Claim]:
    if spot.source.rstrip("”’」』 ").endswith(("？", "?", "…")) or len(in_simplified(spot.source)) != len(spot.source):
        return
    if is_taken_back(document, spot):
        return
    named = _named(document, spot)
    pieces, own = clauses(named.source), clauses(spot.source)
    for length in range(min(len(pieces), _MOST_CLAUSES), 0, -1):
        for first in range(len(pieces) - length + 1):
            cut = Cut(spot=named, pieces=pieces, first=first, last=first + length)
            claim = _claim(document, cut, is_direct=is_direct)
            if claim is not None:
                quote = without_end("".join(own[first : first + length]))
                yield replace(claim, spot=spot, quote=quote, meant=_meant(document, spot, quote))


def claims_told(document: Document, spot: Spot) -> Iterator[Claim]:
    """Tell claims in the third person (林芳说，自己……), or in the speaker's words where 自己 would not open them."""
    told = {claim.quote: claim for claim in claims_of(document, spot)}
    for claim in claims_of(document, spot, is_direct=True):
        third = told.get(claim.quote)
        said = in_simplified(third.said) if third is not None else "自己"
        is_own = "自己" not in said[1:] and said.find("他们") <= 0  # 化工企业三个月付款，他们的工资……: whose?
        is_here = bool(_HERE.search(said))  # where the speaker is, and not who tells what was said
        is_told = claim.is_direct and is_own and not is_here and not _OF_US_ALL.search(in_simplified(claim.said))
        yield third if third is not None and is_told else claim


def _named(document: Document, spot: Spot) -> Spot:
    """Put a party for the first pronoun of a sentence where it is certain who is meant."""
    found = _references(document).get(spot.index)
    if found is None or found.named_in.index == spot.index:
        return spot
    at = next(i for i, word in enumerate(spot.words) if word == found.pronoun)
    if in_simplified("".join(spot.words[at + 1 :])).lstrip().startswith(_WHO_IT_IS):  # 他叫龙一帆: no 男生叫……
        return spot
    if at and not _PAUSE.fullmatch(spot.words[at - 1]):  # 我早就不记得他了: no 小伙子 without 那个
        return spot
    after = in_simplified(spot.words[at + 1]) if at + 1 < len(spot.words) else ""
    is_owner = tag_of(after).startswith("n") and not _IN_MIND.match(in_simplified("".join(spot.words[at + 1 :])))
    link = ("的",) if is_owner else ()  # 他父亲: 大学生的父亲, and no 大学生父亲, who would be one himself
    words = (*spot.words[:at], found.party, *link, *spot.words[at + 1 :])
    return replace(spot, source="".join(words), words=words)


def _meant(document: Document, spot: Spot, quote: str) -> tuple[str, str] | None:
    found = _references(document).get(spot.index)
    is_named = found is not None and found.named_in.index != spot.index and found.pronoun in quote
    return (found.pronoun, found.party) if found is not None and is_named else None


@lru_cache(maxsize=4)
def _references(document: Document) -> Mapping[int, Reference]:
    return {reference.spot.index: reference for reference in references(document)}


def _claim(document: Document, cut: Cut, *, is_direct: bool) -> Claim | None:
    is_long_enough = _LEAST_HANZI <= len(hanzi_of(cut.quote)) <= _MOST_HANZI
    if not is_long_enough or hangs_on(cut) or holds_under_what_is_left_out(document, cut):
        return None
    start = _after_opening(cut)
    text = in_simplified(cut.quote)[start - cut.start :]
    if _THEN.match(text) or (_CONDITION.search(text) and not (cut.is_whole and len(cut.pieces) > 1)):
        return None
    name = document.written(name_of(cut.spot.speaker) if cut.spot.speaker is not None else "文中")
    if is_direct and _FIRST_PERSON.search(_THINKS.sub("", text)):
        return _in_own_words(document, cut, start, name)
    lead = f"{name}{document.written('说')}"
    thinks = _THINKS.match(text) or SEEMS.match(text)
    if thinks is not None:
        lead = f"{name}{document.written(thinks['verb'].replace('看', '觉得'))}"
        start += thinks.end()
    if not stands_alone(cut.spot.source[start : cut.start + len(cut.quote)]) or not opens_with_subject(cut, start):
        return None
    said = in_third_person(document, cut, start, name)
    if (
        said is None
        or names_own(said)
        or _HERE_OR_THERE.search(in_simplified(said))
        or not _is_full(said)
        or _REPORTS.match(in_simplified(said))
        or gives_own_name(said, name)
    ):
        return None
    said = _AS_SAID.sub("", said)
    if name in said and name not in cut.quote:  # named once
        lead = document.written("文中说")
    return Claim(spot=cut.spot, quote=cut.quote, said=shown(said), lead=lead, is_whole=cut.is_whole)


def _in_own_words(document: Document, cut: Cut, start: int, name: str) -> Claim | None:
    """Tell a claim as its speaker says it, in the first person."""
    then = THEN.match(in_simplified(cut.spot.source[start:]))  # 那时候 of nothing that is told
    start += then.end() if then is not None else 0
    said = cut.spot.source[start : cut.start + len(cut.quote)]
    is_open = not stands_alone(said) or not opens_with_subject(cut, start)
    if cut.spot.speaker is None or is_open or not _is_full(said) or gives_own_name(said, name):
        return None
    lead = document.written(_IN_OWN_WORDS).format(name)
    told = f"{document.written('当时') if then is not None else ''}{shown(said)}"  # 我三十四岁 is not said of today
    return Claim(spot=cut.spot, quote=cut.quote, said=told, lead=lead, is_whole=cut.is_whole, is_direct=True)


def _is_full(said: str) -> bool:
    """Tell whether what is said is of a fit length and names what it is about."""
    text = in_simplified(said)
    is_named = not lacks_what_it_is_about(text) and not lacks_topic(text) and not lacks_occasion(text)
    return is_named and _LEAST_HANZI <= len(hanzi_of(said)) <= _MOST_HANZI


def _after_opening(cut: Cut) -> int:
    """Give where a run of clauses begins but for the words that tie it to those before."""
    start, end = cut.start, cut.start + len(cut.quote)
    for _ in range(2):
        found = _OPENING.match(in_simplified(cut.spot.source[start:end]))
        if found is not None:
            start += found.end()
    reason = _REASON.match(in_simplified(cut.spot.source[start:end]))
    return start + reason.end() if reason is not None and cut.last - cut.first == 1 else start


def stands_alone(text: str) -> bool:
    """Tell whether words assert something, and name what they speak of or take it up from themselves."""
    simple = in_simplified(_NAME_IN_QUOTES.sub(r"\1\2", shown(without_end(text))))
    refused = (_NOT_SAID, _CALLED, _HEARSAY, _TOO_LITTLE, _TIME_OF_ANOTHER, _UP_TO, _LEFT_OPEN, _TO_YOURS)
    if any(pattern.search(simple) for pattern in refused):
        return False
    simple = THEN.sub("", _KNOWN_PLACE.sub("", simple))
    opens_with_thing = not simple.startswith(("我", "在", "对", "从")) and not re.search(
        "我们", without_end(in_simplified(text))
    )
    if not opens_with_thing:
        return not _OPEN.search(simple)
    first, _, rest = simple.partition("，")
    if says_only_when(first):  # 去年春天，它……: what?
        return not _OPEN.search(simple)
    is_of_somebody = bool(_SOMEBODY.search(first))
    return not _OPEN.search(f"{first}{(_RESUMED if is_of_somebody else _RESUMED_THING).sub('，', f'，{rest}')}")
