"""Does a noun or an adjective stand where a verb does: 我们天天视频, 哭一鼻子, 方便大家?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.other_classes import other_classes_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.words import Sense

_VERB_COMES = lazy_regex(
    r"(?:怎么|如何|天天|年年|连年|登门|上门|当面|亲自|专程|每天|常常|经常|总是|整天|不断|不停地?)$"
)
_LETS = lazy_regex(
    r"(?:(?<![大开学机社年晚协工动乐览论商联舞聚宴议班总约])会|不准|不许|不得|不便|不予|禁止|可以|能够|能|(?<![重需主只])要|必须|应该|不敢|不肯|打算|准备|继续|难以|无法|(?:要求|希望|让)[^，。；的]{1,6})$"
)  # 三年之内不准融资, 没有人要求学校盈利
_ONCE = lazy_regex("(?:^|[^第十百千万])一$")  # no measure word stands before the noun: 哭了一鼻子
# What one does with these is counted by them as well: 喊两嗓子, 听了几耳朵.
_BY_WHICH_COUNTED, _A_FEW = (
    frozenset({"嗓子", "耳朵", "鼻子", "巴掌", "拳头", "肚子"}),
    lazy_regex("(?<![第十百千万])[两几]$"),
)
_ENDS_OR_LASTS = lazy_regex(r"[，。！？；：,.!?;:”’」』…了过着]|$")
# What one does with words, and then says; when one does it; what is made so with something.
_AND_SAYS, _WHEN = lazy_regex("[，,]?(?:说|问|称)"), lazy_regex("(?:什么时候|何时|几时|哪[天年]|哪一[天年])$")
_MADE_SO = lazy_regex("把[^，,。；;]{1,16}$")
# Behind these stands what is done: 原本计划开三家, 也报告过, 重新编号.
_DOES = lazy_regex(
    r"(?:原本|本来|原来|当初|一直|已经|早已|早就|正在|曾经|赶紧|赶快|急忙|连忙|立刻|马上|突然|及时|来不及|并且?|均|"
    r"重新|再次|反复|连续|不断|互相|相互|终于|逐[渐步]|渐渐|尽快|定期|主动|大幅|提前|从不|绝不|[也都就又再先])$"
)
# What is planned or decided begins so: 计划如何应对, 计划把书卖了; but a noun is no deed behind 的 or a measure word.
_BEGINS_DEED = lazy_regex(
    r"如何|怎么|怎样|任何|凡是?|(?:[做买建办拍种租搬]|开(?![始展除头]))(?![好完得了过不出成到])|所有|把|将(?!来)|每(?![^，。]{0,8}[都也])|从(?!来)|向|先(?!生)|再|去(?!年)|了?(?:一(?=[十百千万])|(?!一))[0-9一二两三四五六七八九十百千万几]+多?[场場次回遍]"
)
# Before so much money these are what somebody does with it, 一年亏损三万元, though our gloss has them as a noun.
_OF_MONEY = frozenset({"亏损", "盈利", "损失", "投资", "捐款", "罚款", "贷款", "补贴", "补助"})
_SO_MUCH_MONEY = lazy_regex(
    r"了?(?:近|将近|约|大约|超过|不到|至少|高达|整整)?(?:[0-9一二两三四五六七八九十百千万亿几.]+多?[万亿]?(?:元|块|美元|日元|欧元)"
    "|[一二两三四五六七八九几]+[百千万亿][零一二两三四五六七八九十百千万亿几多]*(?=[，,。；;！!？?]|$))"
)
_SO_LONG = lazy_regex("了?[一二两三四五六七八九十几百0-9]+(?:多|来)?个?(?:年|月|天|星期|礼拜|小时|晚上)")
_NAMED = lazy_regex(r"(?:[的之个项份种次套条]|这|那|此|该|把|对|按照?|为)$")
# Who comes, wants to or is asked to does it, 想采访, and somebody is done by: 采访我.
_IS_TO_DO = lazy_regex(
    r"(?:(?<![未将原后本上起带下出过进回])[来去]|(?<![思理幻联])想|(?<!拒)被|愿意|打算|不敢|记得|忘了|别忘了|请|只需|必须|无[须需])$"
)
_TO_SOMEBODY = lazy_regex("[我你您他她]")
_WE = lazy_regex(r"(?:[我你您他她]们?|咱们|大家|公司)$")  # 我们计划在年底搬家
# Who lays down what must be: 我们规定至少要有三个, 厂里规定十点以后不准说话; but 规定必须改 is a rule.
_WHO_RULES = lazy_regex(
    r"(?:[我你您他她]们?|咱们|大家|公司|老师|师傅|老板|经理|父母|[父母]亲|[爸妈爷奶公婆]|[校院馆局厂店班队]长|学校|国家|政府|上[面级头]|地面|总部|基地|法律|合同|超市|商场|银行|部门|协会|委员会|[里方厂店院校府局馆厅队社])$"
)
# What they lay down: 我们规定平均风速要写下来; but 学校规定里.
_WHAT_IS_LAID_DOWN = lazy_regex("(?!时间|很|[的是不也都就却还又才里中上下和与或跟有]|说得|写得)[\u3400-\u9fff]{4}")
_OF_WHAT_IS_DONE = lazy_regex("的[\u3400-\u9fff]")  # 老板规定的衣服 are those that he prescribes
_CLAUSE_OPENS_WITH = lazy_regex(
    "(?:^|[，。！？；：“‘「])(?:因为|可是|但是?|不过|而且|所以|后来|并且)?(?:[我你您他她]们?|咱们)$"
)
# What each is marked with, by what: 每块都用红漆编号.
_EACH_BY_MEANS_OF = lazy_regex("(?:都|全|各|再|又|就|先)用[^，,。；;：！!？?的]{1,4}$")
_MUST = lazy_regex(
    r"至少|最[多少]|必须|不得|不[准许能]|只[能准许]|一律|谁|要|[0-9一二两三四五六七八九十]+(?:[点个天月岁]|分钟|小时)"
)
# How something is, or is not: 很健康, 健不健康; but 要不 and 差不多 say something else of what follows.
_QUALIFIED = lazy_regex("(?:[很挺]|非常|十分|(?<!太)太|(?<![要可])不)$")
_IT_IS_SO, _SO = lazy_regex("是(?:非常|十分|完全|绝对|极其|很)?$"), lazy_regex("的(?:[，。；！？,.;!?]|$)")  # 是错误的
_MUCH_MORE_SO, _COMPARED = lazy_regex("极了|得很"), lazy_regex("比[^，,。；;：:！!？?]+$")  # 精神极了, 比白天精神多了
_BY_HOW_MUCH = lazy_regex("多了|得多|一[点些]")
# What is easily, always or not to be done is no thing: 最容易误会的是这个, 别误会; but 特别, 区别.
_EASILY = lazy_regex(
    r"(?<!不)容易$|难以$|互相$|故意$|(?<![特区分性个派级类差告送离])别$|老是$|总是$|从来不$|不要$|曾经?$"
)
_SELF = "自己"  # 我规定自己每天写一页
# What follows a comma is what they lay down or make known, where they begin the clause: 超市规定，过期的都要下架.
_LAYS_DOWN = frozenset({"规定", "声明", "命令", "报告"})
_BEGINS_WHO = lazy_regex(
    r"(?:^|[，。！？；：“‘「])(?:因为|可是|但是?|不过|而且|所以|后来)?(?:现在|如今|目前)?[^，。！？；：“‘「的是有按照据把对看在从违符]{1,4}$"
)
_COMMA = lazy_regex("[，：,:]")
# What a clause begins with and who may do what follows it, 规定箱子只能放在凳子上, where nobody else is named.
_CLAUSE_BEGINS = lazy_regex("(?:^|[，。！？；：“‘「])(?:现在|如今|目前|以前|从前|后来|当时)?$")
_WHO_MAY_DO_WHAT = lazy_regex(
    "(?!很?[多少])[^，,。；;：:！!？?的]{1,8}(?:只[能准许]|必须|不[得准许能]|一律|应当|最[多少]|至少)"
)
# What an office lays down of all of something: 政府规定整个村子的猪都要处理掉; but 公司规定大家都知道 is a rule.
_ALL_MUST = lazy_regex(
    "[^，,。；;：:！!？?的][^，,。；;：:！!？?]{1,12}(?:都(?:要|得|必须)|一律|只[能准许]|必须|不[得准许])"
)
# Who may, will or does not do it to something: 会影响孩子, 没影响别人, 影响了我们; but 也影响很大.
_MAY = lazy_regex(r"(?:[会要能将别没]|可以|能够|应该|必须|直接|严重|经常|从来不)$")
_TO_SOMETHING = lazy_regex(
    r"[了过]?(?![的了过着是很不有也都就才在和与及或太更里上中之吗呢吧]|比较|最[大小]|[大小多](?![家人孩]))[\u3400-\u9fff]"
)
_WHEN_OR_WHERE = lazy_regex("在(?!于|乎|意)")
_SAYS = lazy_regex("表示|说|问|告诉|反映|询问|感谢|批评|支持|反对|抱怨")  # 有读者来信感谢
_OBJECT_COMES = lazy_regex("[一这那两几什自]")  # 自己也在报告一个空白
_FOR_SOMEBODY = lazy_regex("(?:替|帮|陪)(?:[我你您他她]们?|大家|别人|人家)$")  # 我在后面替他刹车
_ONLY_SOME_DO = lazy_regex("的(?:也|就|却|还)?(?:只有|不到|不多|很少|占|越来越[多少])")
_UP = "起来"  # 信封起来 is 信 sealed
_PERSON = "np"  # who says something or does it to something: 导演说, 导演把灯关掉
_COMES_TO_BE = lazy_regex("[下起]来|下去")  # what becomes so: 安静下来
# What is so for a while is what somebody does: 安静了一下.
_FOR_A_WHILE = lazy_regex(r"了(?:一下|一会|片刻|一阵|半天|[很好]久|好?[几半一两三四五六七八九十]+[秒分个])")
_SOMEBODY = lazy_regex("[我你您他她它]|自己|大家|别人|人们")  # 我不勉强他, and 方便大家
_SOME_ONE = lazy_regex("[一两三几这那][个位名群帮](?![月晚小星礼年档等层])[\u3400-\u9fff]")  # 可怜一个洗袜子的
_ENDS = lazy_regex(r"[，。！？；：,.!?;:”’」』…]|$")


def stands_as_verb(sense: Sense, source: str, start: int) -> bool:
    """
    Tell whether a word stands as a verb, where its gloss does not fit.

    A noun as what one does, 我们天天视频, or does once, 哭一鼻子, or how something is, 健不健康; an adjective with
    somebody as its object, 不勉强他, 可怜一个老人, for a while, 安静了一下, or as it becomes, 安静下来.
    """
    before, after = (in_simplified(part) for part in (source[:start], source[start + len(sense.word) :]))
    if sense.pos == "a":
        return any(one.match(after) for one in (_SOMEBODY, _SOME_ONE, _FOR_A_WHILE, _COMES_TO_BE))
    is_noun, is_person = sense.pos.lower().startswith("n"), sense.pos == _PERSON
    is_verb = _VERB_COMES.search(before) is not None and _ENDS_OR_LASTS.match(after) is not None
    is_governing = _BEGINS_DEED.match(after) is not None and _NAMED.search(before) is None and not is_person
    is_paying = in_simplified(sense.word) in _OF_MONEY and _SO_MUCH_MONEY.match(after) is not None
    is_paying = is_paying and _NAMED.search(before) is None
    is_lasting = _SO_LONG.match(after) is not None and _NAMED.search(before) is None  # 补贴三年
    is_doing = before.endswith("在") and _OBJECT_COMES.match(after) is not None
    is_allowed = _LETS.search(before) is not None and _ENDS_OR_LASTS.match(after) is not None  # 三年之内不准融资
    is_said_of_all = _DOES.search(before) is not None and not after.startswith(("的", "是"))
    may_be_verb = (
        is_governing or is_lasting or is_doing or is_allowed or is_said_of_all or _is_done(sense, before, after)
    )
    is_said = _AND_SAYS.match(after) is not None and _NAMED.search(before) is None and not is_person
    is_made_so = _MADE_SO.search(before) is not None and after.startswith("了")
    is_asked_when = _WHEN.search(before) is not None and _ENDS.match(after) is not None
    may_be_verb = may_be_verb or is_said or is_made_so or is_asked_when
    is_who_does = _ONLY_SOME_DO.match(after) is not None and _NAMED.search(before) is None  # 盈利的只有三家
    is_on_what = after.startswith("的是") and _ENDS.match(before[-1:]) is not None  # 依据的是第四十一条
    may_be_verb = may_be_verb or is_who_does or is_on_what
    is_also_verb = any(other.pos == "v" for other in other_classes_of(sense))
    is_verb = is_verb or (may_be_verb and _is_also_a_verb(in_simplified(sense.word))) or (is_on_what and is_also_verb)
    is_so = _is_how_it_is(before, after) and not _is_also_a_verb(in_simplified(sense.word))
    is_so = is_so or (sense.pos == "n" and bool(_IT_IS_SO.search(before) and _SO.match(after)))
    is_verb = is_verb or is_so
    is_verb = is_verb or (in_simplified(sense.word).startswith("来") and _SAYS.match(after) is not None)
    counts = in_simplified(sense.word) in _BY_WHICH_COUNTED and _A_FEW.search(before) is not None
    counts = counts or _ONCE.search(before) is not None
    return is_noun and (is_verb or is_paying or counts or after.startswith(_UP))


def _is_how_it_is(before: str, after: str) -> bool:
    """Tell whether a word says how something is: 很健康, 精神极了, or how much more so, 比白天精神多了."""
    is_more = _COMPARED.search(before) is not None and _BY_HOW_MUCH.match(after) is not None
    return is_more or _QUALIFIED.search(before) is not None or _MUCH_MORE_SO.match(after) is not None


def _is_done(sense: Sense, before: str, after: str) -> bool:
    """Tell whether what may be a verb is what somebody is to do, is done to, or does: 再来采访我, 我们计划提高."""
    is_done_to = _TO_SOMEBODY.match(after) is not None and _NAMED.search(before) is None
    is_for_somebody = _FOR_SOMEBODY.search(before) is not None and _ENDS_OR_LASTS.match(after) is not None
    is_of_us = sense.pos == "n" and _WE.search(before) is not None
    is_easily = sense.pos == "n" and _EASILY.search(before) is not None
    is_to_self = _WHO_RULES.search(before) is not None and after.startswith(_SELF)
    is_told = in_simplified(sense.word) in _LAYS_DOWN and bool(_BEGINS_WHO.search(before) and _COMMA.match(after))
    laid_down = (_MUST, _OF_WHAT_IS_DONE, *([_ALL_MUST] if in_simplified(sense.word) in _LAYS_DOWN else []))
    is_law = _WHO_RULES.search(before) is not None and (is_told or any(one.match(after) for one in laid_down))
    is_law = is_law or (
        in_simplified(sense.word) in _LAYS_DOWN
        and bool(_CLAUSE_OPENS_WITH.search(before) and _WHAT_IS_LAID_DOWN.match(after))
    )
    is_law = is_law or (
        in_simplified(sense.word) in _LAYS_DOWN
        and bool(_CLAUSE_BEGINS.search(before) and _WHO_MAY_DO_WHAT.match(after))
    )
    is_to_something = _TO_SOMETHING.match(after) is not None and _NAMED.search(before) is None
    is_to_something = is_to_something and (_MAY.search(before) is not None or after.startswith(("了", "过")))
    does = _WHEN_OR_WHERE.match(after) is not None or tag_of(after[:2]).startswith(VERB)
    is_marked = sense.pos == "n" and bool(_EACH_BY_MEANS_OF.search(before) and _ENDS_OR_LASTS.match(after))
    return (
        is_law
        or is_marked
        or is_easily
        or is_to_self
        or is_to_something
        or is_done_to
        or is_for_somebody
        or _IS_TO_DO.search(before) is not None
        or (is_of_us and does)
    )


@lru_cache(maxsize=1 << 12)
def _is_also_a_verb(word: str) -> bool:
    return dictionary().has_verb(word)
