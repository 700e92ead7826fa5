"""
What sort of answer does a question ask for, and does a saying have the form of one?

    您的一天是怎么过的？        a day           五点四十起床，……
    您本人的储蓄率是多少？      at what rate    百分之四十一，……
    您希望年轻人来做吗？        a wish          先在病房里熬五年再来

Options that could not answer at all are left out by the question alone, without the interview.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER as _DIGIT
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_amounts import tells_amount
from quizzes.comprehension.replies.answer_signs import NOT_SOME
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

# A number of things: 一万一千多种, no stretch of time (一千多年) and no year.
_COUNTED = (
    rf"(?:[0-9]+|{_DIGIT}{{2,}})[多几来余]?(?!{_DIGIT}|[0-9多几来余年月日号点天周]|个?(?:月|小时|星期|分钟))"
    r"|[0-9二两三四五六七八九十百千万亿][多几]?[次位家种岁块元倍斤里米吨人个](?!月|小时|星期)"
)
_SO_LONG = (
    rf"(?<!{_DIGIT})(?!{_DIGIT}{{4}}年){_DIGIT}+[多几来]?(?:年|个?半?月|天|周|个?星期|个?半?(?:小时|钟头)|分钟)(?!级)"
    r"|半[年天]|一辈子"
)
# Of what one does or did so long: 学了几年, 想做几年; 几年前 and 几年级 ask for something else.
_HOW_MANY_YEARS = (
    "(?:[了过]|(?:[想要得能会]|打算)[^，。？]{0,4}[一-龥])(?<![这那前后头近好十没])几[年天](?!以?前|之前|级|来|的话)"
)
_FAMILY = "family"
_KIN = (
    r"(?:爸爸?|妈妈?|父亲|母亲|爹|娘|父母|丈夫|妻子|太太|老[公婆伴]|媳妇|爱人|儿子|女儿|孩子|女婿|[公婆]婆|公公|岳[父母]|爷爷|奶奶|姥[爷姥]|外[公婆]|"
    r"[大小]?(?:哥哥?|姐姐?|弟弟?|妹妹?)|叔叔?|伯伯|姑姑?|舅舅?|家里?人|全家|一家)"
)
_LEAST = 2  # wrong options that have to be of the sort that is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerType:
    """A sort of answer: what asks for it, and what is said in each answer of the sort."""

    name: str
    asks: re.Pattern[str]
    tells: re.Pattern[str]


# The first that is asked for counts.
_TYPES = tuple(
    AnswerType(name=name, asks=lazy_regex(asks), tells=lazy_regex(tells))
    for name, asks, tells in (
        (
            "reason",
            r"为什么|为何|何以|缘由|原因|理由|何必|怎么会",
            r"因为|由于|为了|为的是|怕|想|希望|所以|出于|好奇|不如|原因|才(?!能)|就[是想]",
        ),
        (
            "day",
            r"一天[^，。？]{0,8}怎[么样]|作息|每天[^，。？]{0,4}做(?:些|点)?什么",
            rf"{_DIGIT}点|[早晚]上|[上下]午|中午|夜里|半夜|凌晨|天[亮黑]|每天|起床|小时|睡",
        ),
        ("duration", _HOW_MANY_YEARS, _SO_LONG),
        (
            "when",
            rf"什么时候|何时|什么时间|(?:哪|{NOT_SOME}几)一?[年月天点]",
            rf"{_DIGIT}+[年月日号点天岁]|[早晚]上|[上下]午|中午|夜里|半夜|凌晨|天[亮黑]|[春夏秋冬]天|年[初底]|以[后前]|[明去今前后]年",
        ),
        (
            "rate",
            (
                r"(?:率|比例|百分比|占比)[^，。？]{0,6}(?:多少|多大|多高|几)|百分之多少|几成|"
                r"(?:多大|多少|多高|什么样)的?(?:比重|比例|份额)|(?:比重|份额)[^，。？]{0,6}(?:多少|多大|多高|几)"
            ),
            rf"百分之|[0-9.]+[%％]|{_DIGIT}成|分之|一半|大半|过半",
        ),
        (
            "money",
            r"多少(?:钱|块|元)|几(?:块|元|毛)|[挣赚花卖赔](?:得到|到|了)?(?:多少|几)",
            rf"{_DIGIT}[块元毛]|{_DIGIT}[万亿](?![人个名次年本米])|[百千][一二三四五六七八九](?![十百千])|钱",
        ),
        (
            "duration",
            rf"多久|多长时间|多少(?:年|天|个?月|个?小时|个?星期|分钟)|{NOT_SOME}几(?:个?月|个?小时|个?钟头|个?星期|分钟)",
            _SO_LONG,
        ),
        (
            "number",
            rf"多少|多[大高重远长]|(?<!哪){NOT_SOME}几[个次位家种岁块元斤]",
            _COUNTED,
        ),
        ("who", r"谁|哪[位名]|什么人|哪些人", r"人|我|他|她|师傅|老师|同事|学生|父亲|母亲|妈|爸|先生|太太|[友员者生]"),
        (
            "which",
            r"哪[些几]",
            r"、|和|以及|包括|比如|例如|像|首先|第[一二]|一[是种个]|另[一外]|主要|最|是|[没]?有|分[成为]|还|除了",
        ),
        (
            "what_place",
            r"[是算](?:个|一个)?什么(?:样的?)?地方",
            r"(?:[村镇县城岛湾厂街巷院楼屋]|地方|[山河湖海江]边|山[里上沟脚]|车站|码头|市场|离[^，。]{1,8}公里)(?!民|里人|长|主任)",
        ),
        (
            "where",
            r"(?<!别在)(?<!分在)(?<!处在)(?<!河在)(?<!势在)(?<!同在)(?<!难在)(?:哪里|哪儿|什么地方|何处)|[在从到去]哪(?![里儿些个一种家位门本天年月])",
            r"在|到|从|[里边上旁面](?=[，,。]|$)|[省市县镇村路街]",
        ),
        (
            "advice",
            r"有什么(?:话|想|要)[^，。？]{0,2}对[^，。？]{1,8}说|有什么建议|嘱托|嘱咐|叮嘱|叮咛|忠告|寄语|(?:希望|想让|想对|要对)[^，。？]{1,8}(?:记住|明白|知道|说)(?:些|点)?什么|想对[^，。？]{1,8}说",
            r"(?:^|[，,：“「])(?:下次|首先|其实)?(?:请|先|别|不要|不用|要|最好|多|应该|一定|记住|建议|希望|只要|你|您)",
        ),
        (
            "meaning",
            r"指(?:的是)?什么|什么意思|何谓|怎么讲",
            r"(?:系|是|就|即)?指(?![定挥望导标出南责纹])|意思|就是",
        ),
        (
            "wish",
            r"(?:您|你们?)(?:还)?(?:希望|打算|想要|愿意|会建议)|最想|有什么(?:打算|愿望|建议|计划)",
            rf"希望|打算|想|要(?!求|[走花等坐开骑过跑用][^，,。]{{0,3}}{_DIGIT})|应该|愿意|先|别|最好|将来|以后|就(?:是|够|行)|得",
        ),
        (
            "to_come",
            r"(?:接下来|今后|以后|将来|未来|往后|下一步)[^，。？]{0,8}(?:会|要|该|还能)[^，。？]{0,4}(?:怎么[样办走做]|如何|什么样)",
            rf"想|打算|准备|计划|希望|会|要|将|[明后]年|以后|下个|再(?!也)|等|应该|继续|争取|慢慢|越来越|{_DIGIT}+年后",
        ),
        (
            _FAMILY,
            r"(?:家里?人|家里(?!有|的(?!人))|父母)[^，。？]{0,8}(?:支持|同意|赞成|反对|怎么[看说想]|理解|意见|放心|担心|知道|答应)",
            _KIN,
        ),
        (
            "view",
            r"怎么看|怎样看|如何看|怎么想|如何评价|同意|赞成|看法|(?:觉得|认为)[^，。？]{0,8}(?:怎么|如何|什么)",
            r"觉得|认为|以为|看来|同意|赞成|支持|反对|喜欢|讨厌|应该|值得|放心|担心|佩服|羡慕|笑话|[奇古]怪|怪人|傻|疯|可惜|有道理|不如|就该|太|很|最|更",
        ),
        (
            "there_is",
            r"(?<![没只还所具])有(?![时些没过]|人说|点儿?[^钱])[^，。？]{1,12}吗(?:[？?]|$)|有没有(?!哪|一次|想|去|试|见|听|考虑|后悔|觉得|[\u4e00-\u9fff]{1,2}过)",
            r"(?<![所只具])有(?![时些的])|没(?!想到|意思)|不存在|不[多少](?=[，,。]|$)",
        ),
    )
)
_YES_OR_NO = lazy_regex(r"吗[？?]|吗$|是否|有没有|[过了]没有|是不是|会不会|能不能|要不要|愿不愿|够不够|值不值")
# How often there is such a thing, which answers whether there is: 每个月都有, 常有.
_SO_OFTEN = (
    r"(?:差不多|几乎|基本上?)?(?:每个?(?:[天周月年次回届]|晚上|星期|礼拜)|天天|年年|到处|"
    r"哪儿|哪里|谁家|常常?|经常|总|一直|偶尔)[都也]?"
)
_SAYS_YES_OR_NO = lazy_regex(
    r"^(?P<word>当然|确实|的确|没有?|有|不是|是的?|不会|会|不能|能|不可以|可以|不|对|够|行|"
    rf"{_SO_OFTEN}有)(?:[啊呀吧的了过]|[，,。！]|$)"
)
# Questions that take up a word of their own with yes or no: 有 answers 有没有, and no 会不会.
_OWN_WORDS = tuple(
    (lazy_regex(asks), lazy_regex(says))
    for asks, says in (
        (
            r"有没有|有(?!点儿?|些|时)[^，。？]{1,14}吗|[过了](?:吗|没有)|[^经通超路]过[^，。？]{1,8}(?:吗|没有)",
            rf"没有?|有|{_SO_OFTEN}有",
        ),
        (r"是不是|是否|是[^，。？]{1,14}吗|对吗|对不对", "不是|是的?|对|不"),
        (r"(?P<modal>会|能|可以)(?:不(?P=modal)|[^，。？]{1,14}吗)", "不会|会|不能|能|不可以|可以|不|行"),
    )
)
_TOLD_BY_TYPE = frozenset({"day", "when", "rate", "money", "duration", "number", "advice", "meaning"})
# What tells on which day or in which year something was, or at which hour.
_DATE = lazy_regex(
    rf"{_DIGIT}+(?:年(?!前|来|多|级)|月(?!亮|饼)|[号日](?!线|楼|店|子))|[去前今明后]年(?!前)|[上下]个?月|[前昨今明后]天|腊月|正月|[春夏秋冬]天|年[初底]"
)
_HOUR = lazy_regex(rf"{_DIGIT}+点(?!儿|心|名)")
# What has no amount answers nothing that asks how much: all others have one, too.
_OF_AMOUNT = frozenset({"rate", "money", "duration", "number"})
_CERTAIN = _TOLD_BY_TYPE | {"wish", "which", "to_come"}
_OF_NUMBERS = _OF_AMOUNT | {"when"}
# What asks for a name, and of what names are made: 鱼肉饺子, which answers no 为什么.
_VERB = lazy_regex(r"([\u4e00-\u9fff])[着了过]")


def type_of(question: str) -> AnswerType | None:
    """Give the sort of answer that a question asks for, if it is one of which the form can be told."""
    text = plainly_asked(question)
    return next((each for each in _TYPES if each.asks.search(text)), None)


def is_of_type(question: str, said: str) -> bool:
    """Tell whether a saying has the form of what is asked for."""
    wanted, plain = type_of(question), in_simplified(said)
    if wanted is not None and wanted.name == "number":
        return tells_amount(plainly_asked(question), plain, wanted.tells)
    return wanted is None or bool(wanted.tells.search(plain))


def is_of_told_type(question: str, said: str) -> bool:
    """Tell whether a saying has the form of what is asked for, where few sayings have it."""
    wanted = type_of(question)
    return wanted is not None and wanted.name in _TOLD_BY_TYPE and is_of_type(question, said)


def is_answer(question: str, said: str) -> bool:
    """Tell whether a saying may answer a question for a number, a time or a wish; any may answer others."""
    wanted = type_of(question)
    return wanted is None or wanted.name not in _CERTAIN or is_of_type(question, said)


def is_known_by_type(question: str, key: str, others: Sequence[str]) -> bool:
    """Tell whether too few others have the form of what is asked for, or the key alone says yes, no or the verb."""
    if _says_verb_again(question, key) and not any(_says_verb_again(question, other) for other in others):
        return True
    wanted = type_of(question)
    least = len(others) if wanted is not None and wanted.name in _OF_AMOUNT else min(_LEAST, len(others))
    least = min(least, 1) if wanted is not None and wanted.name == _FAMILY else least
    if sum(is_of_type(question, other) for other in others) < least or _is_only_date(wanted, key, others):
        return True
    if not opens_with_yes_or_no(question, key):
        return False
    return not any(opens_with_yes_or_no(question, other) for other in others)


def _is_only_date(wanted: AnswerType | None, key: str, others: Sequence[str]) -> bool:
    """Tell whether, where is asked when, the key alone names a date, or alone an hour, which answers nothing else."""
    if wanted is None or wanted.name != "when":
        return False
    kinds = (kind for kind in (_DATE, _HOUR) if kind.search(in_simplified(key)))
    return any(not any(kind.search(in_simplified(other)) for other in others) for kind in kinds)


def _says_verb_again(question: str, said: str) -> bool:
    verbs = {found[1] for found in _VERB.finditer(in_simplified(question))}
    return any(found[1] in verbs for found in _VERB.finditer(in_simplified(said)))


def asks_whether(question: str) -> bool:
    """Tell whether a question is one for yes or no."""
    return bool(_YES_OR_NO.search(plainly_asked(question)))


def asks_alike(question: str, other: str) -> bool:
    """
    Tell whether two questions ask for one sort of answer, or both for yes or no: none is told by the form then.

    Whoever or wherever is named in reply to the one may be named in reply to the other, so that these are not alike.
    """
    are_whether = [asks_whether(text) for text in (question, other)]
    if any(are_whether):
        return all(are_whether)
    one, another = type_of(question), type_of(other)
    if one is None or another is None or one.name not in _TOLD_BY_TYPE:
        return False
    return one.name == another.name or {one.name, another.name} <= _OF_NUMBERS


def opens_with_yes_or_no(question: str, said: str) -> bool:
    """Tell whether a saying opens with a yes or no to a question: with the word that it asks by, if it has one."""
    asked, found = plainly_asked(question), _SAYS_YES_OR_NO.search(in_simplified(said))
    if found is None or not _YES_OR_NO.search(asked):
        return False
    own = [says for asks, says in _OWN_WORDS if asks.search(asked)]
    is_often = len(found["word"]) > len("没有") and found["word"].endswith("有")  # which says no yes to 要收费吗
    is_of_any = found["word"] in {"当然", "确实", "的确"} or not (own or is_often)
    return is_of_any or any(says.fullmatch(found["word"]) for says in own)
