"""Does a verb or an adjective stand where a noun does: 复杂的安排, 最可怕的是黑暗?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from quizzes.distractors.words import Sense


# Behind these a verb is a noun, whatever it means: 复杂的安排, 形成垄断, 一种探索, 做决定, 那声叹息, 买理财.
_NOUN_COMES = lazy_regex(
    r"(?:的|之|所谓|形成|进行|作出|做出|加以|予以|[这那每某一两几][种项]|[一两几这那每某][个颗款台套位家座条张句]|种种|各种|各类|毫无|(?:^|[^第这那每])[一两三几][次番场]|第?[一两三几][批份笔页]|[这那一几]声|一点儿?|[做买][了过]?|(?<![工合动操制写创当看称叫])作[了过]?|[一两几这那每某][个项种次场份][大小新旧])$"
)
_COUNTED_FEELING = lazy_regex("[这那某一每几有][份股种片]$|[这那]个$")  # 这份骄傲 is no proud, 那个痛苦 no painful
# What is made cold or hot is a thing by its name: 一杯冷泡茶, 卖热炒.
_OF_A_THING = lazy_regex(r"(?:[杯碗盘壶盒份瓶种些]|[喝吃卖买点做][了过]?|^|[，。；：“‘「、])[冷热凉]$")
_THAT_TIME = lazy_regex("[这那]次$")  # 我问起那次谈判
_COUNTED_SORT = lazy_regex(
    "[一两三四五六七八九十几这那某][张份个条项次段篇场]的?[一-龥]{2}$"
)  # 一张机票截图 is a picture of a ticket
_WHOSE_SORT = lazy_regex("(?:^|[^不])是[^，。；！？]+的[\u3400-\u9fff]{2}$")  # 是昨晚举行的圆桌讨论
# Several of them are things that are counted: 提了七条建议, 做了哪些改变.
_SEVERAL = lazy_regex(
    "(?:(?:[二三四五六七八九十百千几两0-9]|好些?|许多)(?:条|项|种|份|篇|封|句|本)|[这那哪一]些|不少|很多|许多|更多)$"
)
_AS = lazy_regex(r"(?:(?<![应适相正恰])当[了过]?|担任|成为)$")  # 当校对, a proofreader
_BY_MEANS_OF = lazy_regex("(?:用|靠|通过|关于|对于|是)$")
_LOOKS_LIKE = lazy_regex("(?:看|听|说|做|读|写|想)?(?:起来|上去|来)[很更最]?像$")  # 看起来像谋杀
_TURNS = lazy_regex("(?:^|[，。；：“‘「、])(?:可是|但是|不过|然而|因为|所以|而且)$")  # 可是公平不比时间重要
_WHICH = lazy_regex("(?:(?<![为凭])什么|怎样的|啥)$")  # 是什么感觉
# What something is done with is named, 把希望放在他身上, if it describes no noun behind it: 把剩下的钱, 把真实姓名.
# So is what is turned into something: 将等待变成习惯, where 将 is no "will".
_HANDLED, _OF_A_NOUN = lazy_regex("(?<![0-9一二两三四五六七八九十几这那每])把$"), lazy_regex("[^，,。；;！!？?]{0,6}的")
_OF_A_CHANGE = lazy_regex("将$")
_CHANGES = lazy_regex("(?:变成|变为|变作|化为|化成|化作|转化|当成|当作|当做|看成|看作)")
# 获得批准, 看录像, 参加测试, 不写建议, 下决定, 有准备, 申请补贴; but 没有答应.
_TAKES_A_NOUN = lazy_regex(
    "(?:获得|申请|领取|领到|拿到|发放|享受|失去|缺乏|缺少|得到|受到|接受|参加|举行|收到|提出?|征求|听取|看|写|(?<![坐躺停蹲留放剩记写丢])下|(?<![没沒所])有)[了过]?$"
)
_DEGREE = lazy_regex("(?:[很真太更最不挺多]|非常|特别|十分|比较|[这那]么|有点儿?|了)$")
_IS_FOR_YEARS = lazy_regex("(?:[做当干]|担任)[了过]?[^，。]{1,6}年[^，。了过]{0,5}$")  # 做了二十年儿童版编辑
# What one cures, prevents or causes is named: 治失眠, 导致破裂.
_CURES = lazy_regex("(?:治[疗好]?|预防|缓解|引起|造成|导致|抵抗|对抗|克服)了?$")
_IS_ALL = lazy_regex("的?(?:[，。！？；：,.!?;:”’」』…]|$)")
# 道歉是给外人听的, 编辑觉得太尖锐; but 解释说 is to say. 麻烦也不少, but 便宜不少 is a good deal cheaper.
_HAS_SUBJECT = lazy_regex(
    "(?:[也就才都]?[是会能]|不是|显示|表明|属于|在[一二三四五六七八九十0-9]+[楼层点号]|可以|需要|意味着|本身|变成|成了|成为|让|使|却?(?:始终|一直|从来)|(?:也|都|总|却)?(?:觉得|认为|以为)|几乎|逐渐|越来越|大幅|明显|不够|不足|跟不上|告诉我|[跟对]我|[也还倒](?:真|确实)?(?:不少|不多|不小|很多|很少|少不了))"
)
_COUNTS_PERSONS, _WHO_DOES = ("位", "名", "个"), ("人", "者", "商")  # 三位出版人
_IN_COMPOUND = lazy_regex(
    "[点员率器法感度间室机房馆厂费商界业者](?=[，。；、的里内外上中待等]|$)"
)  # 打卡点, 编辑器, 洗碗间
_FOR_THE_SAKE = lazy_regex("(?:为了|出于|凭着?)$")  # 不是为了孝顺啦
_WILL = lazy_regex("(?:要|会|能|敢|肯|应该|必须)$")
_ONE_OF_LIST = lazy_regex(r"[\u3400-\u9fff](?:[和与及]|以及)$")
# What somebody works at: 做软件测试的.
_AT_WORK, _WHO_IS = (
    lazy_regex("(?:做|搞|干|从事|(?<!不)管)(?:[\u3400-\u9fff]{2,4})?$"),
    lazy_regex("的(?:人|同事|朋友|[，。！？；]|$)"),
)
# Trouble that one meets, makes or has is a thing: 碰到过麻烦.
# 随机撒回来, 随机抽了三个: at random.
_DONE_TO = lazy_regex(
    "[撒抽取选挑拨拍发派分放排采走跑换写念读看说问答讲唱画打](?:了|过|[出回进上下]?[来去到]|[出回进上下])"
)
_MEETS = lazy_regex("(?:[碰遇]到|[碰遇]上|惹|添|找|造成|带来|解决|出)[了过]?(?:什么|很多|不少|[一这那]些|点)?的?$")
_THOUGHT = lazy_regex("(?:想到|觉得|认为|以为|知道|相信|发现|明白|听说|判断|预测|估计|怀疑|证明)$")
_AND = ("和", "与", "跟")
_WITHIN = ("里", "之中", "中")
_IT_IS = lazy_regex("(?:恰恰|正|就|才)是$")
_ENDS = lazy_regex(r"[，。！？；：,.!?;:”’」』…]|$")


def stands_as_noun(sense: Sense, source: str, start: int, *, is_verb_there: bool = False) -> bool:
    """
    Tell whether a verb or an adjective stands where its gloss does not fit: 复杂的安排, 最可怕的是黑暗, 要孝顺.

    Of two that are linked, 组装和检测, the translation may say that they are verbs.
    """
    before, after = (in_simplified(part) for part in (source[:start], source[start + len(sense.word) :]))
    is_changed = _OF_A_CHANGE.search(before) is not None and _CHANGES.match(after) is not None
    describes = _OF_A_NOUN.match(after) is not None or tag_of(after[:2]).startswith("n")
    is_handled = _HANDLED.search(before) is not None and not describes
    if sense.pos in {"v", "a"} and (is_changed or is_handled):
        return True
    match sense.pos:
        case "v":
            is_named = _NOUN_COMES.search(before) is not None or after.startswith(_WITHIN)
            is_named = is_named or (_WHICH.search(before) is not None and _IS_ALL.match(after) is not None)
            is_time = _THAT_TIME.search(before) is not None and _ENDS.match(after) is not None
            is_sort = (_COUNTED_SORT.search(before) or _WHOSE_SORT.search(before)) is not None
            is_sort = is_sort and tag_of(before[-2:]).startswith("n")
            return (
                is_named
                or is_time
                or (is_sort and _ENDS.match(after) is not None)
                or (_CURES.search(before) is not None and _IS_ALL.match(after) is not None)
                or _OF_A_THING.search(before) is not None
                or (_SEVERAL.search(before) is not None and _IS_ALL.match(after) is not None)
                or _AS.search(before) is not None
                or (not is_verb_there and _is_named_verb(before, after))
            )
        case "a":
            is_done = _WILL.search(before) is not None and _ENDS.match(after) is not None  # 要孝顺: what one is to do
            is_sake = _FOR_THE_SAKE.search(before) is not None and not after.startswith(("的", "地"))
            is_doing = _is_verb(after[:2]) or _DONE_TO.match(after) is not None
            is_how = is_doing and _DEGREE.search(before) is None  # 明确反对: clearly
            is_met = _MEETS.search(before) is not None and _ENDS.match(after.lstrip("吗呢吧啊了")) is not None
            is_counted = _COUNTED_FEELING.search(before) is not None and not describes
            return is_done or is_sake or is_how or is_met or is_counted or _is_subject_or_object(before, after)
        case _:
            return False


def _is_verb(word: str) -> bool:
    known = table().get(word)
    return len(word) > 1 and known is not None and known.pos == "v"


def _is_named_verb(before: str, after: str) -> bool:
    """Tell whether what is done is named: as one of a list, as a means, 用奖励, as a subject or what something is."""
    opens = _ENDS.match(before[-1:]) is not None or _THOUGHT.search(before) is not None  # 判断破裂会不会再来
    opens = opens or _IT_IS.search(before) is not None  # 这恰恰是失眠变成习惯的原因
    is_subject = opens and _HAS_SUBJECT.match(after) is not None
    is_object = (
        before.endswith("了")
        or _BY_MEANS_OF.search(before)
        or _TAKES_A_NOUN.search(before)
        or _LOOKS_LIKE.search(before)
        or _IS_FOR_YEARS.search(before)
    )
    is_meant = is_object and _ENDS.match(after) is not None
    is_means = _BY_MEANS_OF.search(before) is not None and not before.endswith("是")
    is_who = before.endswith(_COUNTS_PERSONS) and after.startswith(_WHO_DOES)
    is_in_compound = is_who or _IN_COMPOUND.match(after) is not None or after.startswith("属于")
    is_in_compound = is_in_compound or bool(_AT_WORK.search(before) and _WHO_IS.match(after))
    return bool(_ONE_OF_LIST.search(before) or is_meant) or is_subject or is_means or is_in_compound


def _is_subject_or_object(before: str, after: str) -> bool:
    """
    Tell whether an adjective ends a clause behind 是, is the subject of one, or is what something is in.

    A clause may be what is thought: 谁想到黑暗也能卖钱.
    """
    opens = _ENDS.match(before[-1:]) is not None or _TURNS.search(before) is not None
    if before.endswith("是") and not opens:
        return _ENDS.match(after) is not None or after.startswith(_AND)
    if before.endswith(("的", "在", "从", "在于")) and (_ENDS.match(after) or after.startswith(_WITHIN)):
        return True
    if (before.endswith("的") or _THOUGHT.search(before)) and _HAS_SUBJECT.match(after):  # 以前的谨慎是多余的
        return True
    return opens and not after.startswith(("的", "地")) and not _ENDS.match(after)
