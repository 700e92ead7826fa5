"""
Can a question be understood alone, and may some words respond to it as well as to the one before them?

    他们睡得着吗？           who are they?
    您印象最深的是什么？     almost any story responds to it
    您后悔过吗？             没有。…… responds to whatever asks for yes or no
    为什么不修？             whatever gives a reason may respond
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.echoes import echoed
from quizzes.comprehension.replies.answer_types import type_of
from quizzes.comprehension.replies.replies import asks_why
from quizzes.distractors.words import in_simplified

# What means nothing alone: 他 without a name before it, 这 and 那 that are no 这条河, half a question.
_LEANS = lazy_regex(
    r"^[^，,]{0,5}(?:那么，)?[^，,]{0,5}(?:[它她此]|(?<!其)他(?!人))|[这那](?:是|就|也|不|算|让|会|有|样|么(?![多大长早晚高远]|[，,])|[以之][前后]|里头|，|个?[？?])|"
    r"^(?:结果|然后|真的|比如|难道|听起来|看来|看起来|原来|难怪|现在是)|欢迎|今天(?:我们|请)|"
    r"刚才|刚刚|还有(?:什么|哪|别)|另一|另外|举[^，]{0,3}例|"
    r"[这那]个(?:名字|名称|称呼|外号|绰号|说法|比喻|想法|主意|念头)(?=是|怎|叫|从|有|什)|也就是说|换句话说|[您你]的意思|[您你]是说|对方|人家|后者|前者|其余|呢[？?]$|^为什么[^，,。]{0,5}[？?]$|"
    r"^(?:[您你]?怎么|为何|什么|谁|哪|多)[^，,。]{0,4}[？?]$|(?:怎么|如何)(?:回答|说)的?[？?]$"
)
# So many of what is told in the sentence before: 这个比例是不是太高了？, and no 十个里有三个，这个比例高吗？.
_OF_AMOUNT_BEFORE = lazy_regex(
    "[^这那0-9二三四五六七八九十两百千半]*[这那]个(?:比例|比率|数字|数目|数量|数据|价格|价钱|价位|距离|速度|成绩|年龄|年纪|温度|高度|重量|规模|时间)(?![段点里])"
)
_GOES_ON = lazy_regex("^(?:那(?![些一座条天年个])|所以|但|可是|不过|后来|而|也|还|又|就|您却|听起来)")
# What almost anything that one tells responds to.
_OPEN = lazy_regex(
    r"印象|难忘|举[^，。？]{0,3}例|例子|感[受想觉]|体会|心得|怎么[看想办]|如何看|看待|收获|遗憾|意义|有趣|故事|经历|改变|变化|影响|介绍|"
    r"[说讲谈聊]一?[说讲谈聊下]|最(?:大|难|苦|想|喜欢|重要|担心|怕|得意|骄傲)|困难|难处|挑战|特别之处|秘诀|原则|想对|想说|建议|是什么样的?[^，。？]{0,6}[？?]|"
    r"怎么(?:了|回事|样)|顺利|结果如何|讲究|没意见|习惯|发生(?:了)?什么|意味着|教会|学到|明白了什么|值得|快乐|幸福|辛苦"
)
_SAYS_WHETHER = lazy_regex(
    r"^(?:[是不没对会能可想怕敢有愿肯好当然其实确实的也从来几乎几乎不太很]{1,4}(?:的|了|过|啊|呀|吧)?|我?(?:没|不|从来|当然|也)[^，,。]{0,8})[，,。！：]|^(?:没|不|从来|当然)"
)
_NO_ANSWER = lazy_regex("^(?:不[光仅但只过管少久断]|不同|没想到)")  # 不光声音，……: neither a yes nor a no
_ASKS_WHETHER = lazy_regex(
    r"吗|有没有|是不是|会不会|能不能|要不要|是否|没有[？?]$|吧[？?]$|还是|岂不|[^么谁里儿少久样何哪]？$"
)
_GIVES_REASON = lazy_regex("因为|由于|为了|所以|原因|怕|为的是|才|就是要|不然|否则")
# Of these one is told as well as of any other: 有没有笑不出来的时候？ — 有个女孩儿，……
_MAY_BE_ANY_CASE = lazy_regex("有没有|会有|有过|(?<!没)过[^，,。？]{0,8}(?:吗|没有)[？?]?$")
# What yes or no answers, and no word for what is wanted to know.
_YES_OR_NO = lazy_regex("[吗吧][？?]$|有没有|是不是|会不会|能不能|要不要|是否|没有[？?]$|([一-龥])[不没]\\1")
_WANTS_TO_KNOW = lazy_regex("什么|怎么|怎样|如何|哪|谁|多少|为何|几")
_ASKS_FOR_FORM = lazy_regex("谁|哪[位个]人?|[做干]些?什么|怎么办|打算|建议|想对|说[一几两]?句")
# No 这个工作, where it is the talk's own, and no 那些活下来的小港, which the words behind it tell.
_POINTS_TO_MATTER = lazy_regex(
    "^既然|[这那][个种](?!工作|行业|职业|行当|城市|村|镇|店|馆|厂|学校|地方|世界|时代|[^，。？是]{2,8}的)"
)
_OF_QUESTION = lazy_regex(
    r"^[^。！？]{0,12}(?:问题|[问说]得[好对]|这么问|您问|你问|谢谢|感谢|说来话长|怎么说呢|说到点子|一言难尽|不好说)"
)
_ASKS_FOR_CASE = lazy_regex(
    "有没有[^，,。？]{0,12}(?:过|的(?:时候|事|人))|过[^，,。？]{0,8}(?:吗|没有)[？?]?$"
)  # which any such case is
_ASKS_HOW, _TELLS_HOW = (
    lazy_regex("如何|怎[么样]|方式|办法"),
    lazy_regex("规[则矩]|[办方]法|法子|靠|来源|做法|改[为成]|必须|通过|这样(?:可以|就|才)|可以[把跟用]"),
)
# Whether one is able to, and what one comes to be able to: 您分得出来吗？ — 看熟了以后，就像认人一样.
_ASKS_ABILITY = lazy_regex(
    "[得不][一-龥]{1,2}吗[？?]?$|(?:能|会)不(?:能|会)|(?:能|学得会|做得到)[^，。？]{1,10}吗[？?]?$"
)
_TELLS_ABILITY = lazy_regex(
    "(?:以后|之后|久了|多了|熟了)，?[^，。]{0,2}(?:就|自然)|一[^，。一]{1,3}就(?:能|会|知道|认得|分得|明白)|时间长了|习惯了|不一样"
)
_NAMED_TYPES = frozenset(
    {
        "when",
        "rate",
        "money",
        "duration",
        "number",
        "day",
        "advice",
        "meaning",
        "wish",
        "to_come",
        "where",
        "what_place",
    }
)


_LEAST_GOING_ON = (
    12  # hanzi of a question that goes on from a reply and says enough by itself: 后来有了软件，就没人了吧
)


def goes_on(question: str) -> bool:
    """Tell whether a question, or remark, goes on from the reply before it."""
    return bool(_GOES_ON.match(in_simplified(question).strip()))


def leans(question: str) -> bool:
    """Tell whether a question, or remark, cannot be understood without what is said before it."""
    text = in_simplified(question).strip()
    is_short = len(hanzi_of(text)) < _LEAST_GOING_ON and goes_on(text)
    return is_short or takes_up_amount(text) or bool(_LEANS.search(text))


def asks_whether(question: str) -> bool:
    """Tell whether yes or no answers a question, or a remark that asks nothing."""
    text = in_simplified(question).strip()
    is_remark = not text.endswith(("？", "?"))
    return is_remark or (bool(_YES_OR_NO.search(text)) and not _WANTS_TO_KNOW.search(text))


def asks_for_case(question: str) -> bool:
    """Tell whether a question asks for a time or somebody of whom something is so: 有没有笑不出来的时候？."""
    return bool(_MAY_BE_ANY_CASE.search(in_simplified(question)))


def tells_form(question: str) -> bool:
    """Tell whether a question asks for somebody, or what to do or say: what is told in reply shows by its form."""
    return bool(_ASKS_FOR_FORM.search(in_simplified(question)))


def takes_up_amount(question: str) -> bool:
    """Tell whether a question speaks of an amount that only the sentence before it gives: 这个比例是不是太高了？."""
    return bool(_OF_AMOUNT_BEFORE.match(in_simplified(question).strip()))


def points_back(question: str) -> bool:
    """Tell whether a question points to a matter that is named before it: 这个缺口是如何补上的？."""
    return bool(_POINTS_TO_MATTER.search(in_simplified(question)))


def is_open(question: str) -> bool:
    """Tell whether almost anything that one tells responds to a question."""
    return bool(_OPEN.search(in_simplified(question)))


def speaks_of_question(read: str) -> bool:
    """Tell whether the beginning of a reply speaks of the question itself, as it may of any: 这是一个好问题."""
    return bool(_OF_QUESTION.search(in_simplified(read)))


def _says_whether(text: str) -> bool:
    return bool(_SAYS_WHETHER.match(text)) and not _NO_ANSWER.match(text)


def may_respond(read: str, other: str) -> bool:
    """Tell whether words may respond to another question: one to which much does, or which they have the form for."""
    text, asked = in_simplified(read), in_simplified(other)
    if is_open(asked) or (_says_whether(text) and _ASKS_WHETHER.search(asked)):
        return True
    if _ASKS_FOR_CASE.search(asked) and echoed(other, read):
        return True
    if _ASKS_HOW.search(asked) and _TELLS_HOW.search(text):
        return True
    if asks_why(asked) and _GIVES_REASON.search(text):
        return True
    if _ASKS_ABILITY.search(asked) and _TELLS_ABILITY.search(text):
        return True
    wanted = type_of(asked)
    return wanted is not None and wanted.name in _NAMED_TYPES and bool(wanted.tells.search(text))
