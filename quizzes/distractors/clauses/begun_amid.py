"""
Does what is shown of a talk begin in the middle: with the end of a reason, or with a pronoun of nobody on the screen?

    因为坐船的多半是老人，……        the reason of what
    结果等了三天。                  what came of what
    这不是为了看星星。              what is not
    换了电子钟，他把豆浆煮糊了。    who
    离那儿还有十八里地。            from where
    你奶奶那会儿，一把才两块四。    one of what
    还在营业的有六十三个。          of what
    您修了四十分钟。                what
    您这个比方就不对。               which
    我儿子害的。                   for what he is to blame
    学校最多，占六成。               most of what
    我的错，我第二天就认了。          the day after what
    那小伙子急得要跟我吵。            which young man
    网上同样的才卖九十九。            the same as what
    他们让我换成新的。               a new one of what
    现在的年轻人都没听说过。          heard of what
    星期天我也是三点半。             as who
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.left_out import did_something

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_INTERJECTION = lazy_regex(r"(?:[“‘「『]|(?:对|嗯|哦|啊|哎|唉|嗨|嘿|是啊|是的|好|不是|没有)[，,！!])+")
_TAKES_UP = lazy_regex(
    r"因为|由于|所以|因此|因而|于是|结果(?!是)|可是|但(?!凡)|不过|然而|而(?!立)|并且|何况|况且|再说|反而|反倒|否则|不然|要不(?!是)|"
    r"其中|然后|接着|随后|接下来|同样|也(?!许|门)|又(?!一)|就(?![业算任职诊餐医近地])|都(?![市江])|还(?!有|没有?人|记得|[原款债钱给])|"
    r"再(?!婚|生)|更(?!年|衣)|才(?![能华])|却|倒(?![闭塌])|甚至|尤其|同时|此|另[一外]|附近|周围|四周|别的|其[他余]|剩下|余下|最后(?!一)|"
    r"这(?!些年|几年|么多年|辈子|一?行|里|儿|边|次采访|座?城|个(?:小?镇|村|城|世界|时代|行业|国家)|[，,])|"
    r"那(?!时|会儿|年|些年|阵|段|么多年|里|儿|边|[，,]|一?[个位张把件条座台间本句种些](?![是就也都不没有，,＿]))|第[二三四五六七八九十]+(?:[年天次回步点]|个(?!人|孩子)|[，,])"
)
# 刚听到这个消息的时候, 我也这么以为; no 我这个人 and no 我们这个镇.
_POINTS = lazy_regex(
    r"(?<![我们您你咱])[这那](?:[个种项条](?:消息|问题|办法|想法|情况|结果|决定|数字|道理|要求|条件|计划|建议|意见|传言|说法|规定)|消息|事儿)|"
    r"[这那][么样](?=[以认想说做觉干])|上述|前述|前文|(?<!年)(?<!岁)以上(?:[这那]?[两几三四]|就?是|所[说述]|内容|情况|原因|问题)|如[上前]所述|"
    r"前者|后者|同类(?!型)|换言之|该(?:项|类|种|条|制度|办法|方案|政策)"
)
_AS_THEN = lazy_regex(r"[比跟和像](?:那时候?|那会儿|那年|那天|当[时年])")
_TIME = lazy_regex(r"年|月|天|时候?|以前|从前|过去|小学|中学|大学|刚")
_YOUNG = lazy_regex("小伙|青年|年轻|男孩|孩子|[儿男]子|岁")
_SAME_AS = {
    **dict.fromkeys(("小伙", "小伙子"), _YOUNG),
    **dict.fromkeys(("姑娘", "孩子", "男孩", "女孩"), lazy_regex("姑娘|孩|女[儿生]|儿子|学生|岁|年轻|小朋友")),
    **dict.fromkeys(("老头", "老太太", "老人"), lazy_regex("老|[爷奶]|大[爷妈娘]|岁")),
    **dict.fromkeys(("女人", "男人", "家伙", "客人", "病人"), lazy_regex("[人者客]|[位名]|先生|太太|女士|个")),
    "俱乐部": lazy_regex("俱乐部|[球车]队"),
    "公司": lazy_regex("公司|企业|[厂店行]"),
}
# A word of what the other one said, who is to blame, where there are most of them, and the day after what.
_ANSWERS = lazy_regex(
    r"哪[里儿]?是[^，,。？！]{1,8}[，,]|"
    r"[您你](?:刚才)?(?:说的)?这[个种句番]?(?:比喻|比方|问题|说法|话|想法|逻辑|观点|例子|问法)|"
    r"(?:都|全)?是?[^，,。]{1,6}(?:害|逼)的[啦啊呀哦]?[，,。！]|[^，,。的是]{1,6}最[多少](?=[，,。])|"
    r"[我他她][^了过着时天年月后日。！？＿]{0,8}第二天(?!的?时候)"
)
# That one, of persons and of what stands for them, where nobody is told of by that word before.
_THAT_ONE = lazy_regex(
    r"(?<![我你您咱们])[这那][个位家名]?(?P<who>小伙子?|姑娘|孩子|男孩|女孩|老头|老太太|老人|家伙|女人|男人|司机|客人|学生|病人|老板|医生|记者|俱乐部|公司)(?![一-龥]{0,12}的(?:人|时候))"
)
_THERE = lazy_regex(r"(?<!我)(?<!们)那(?:儿(?!子)|里|边|头)(?![，,])")
_PLACE = lazy_regex(
    r"[厂店家校站馆院楼村镇城山岛港室房厅园场路街市县海湖河江桥库堂棚门井坡田省区]|[船车][上里]|北京|上海|东京|台北|香港"
)
# One of something that has no name: 一把才两块四, 一个＿＿; one hour, one week and one person name it by themselves.
_ONE_OF_WHAT = lazy_regex(
    rf"(?:^|[，,；。])(?:我们?一?算[，,])?[一每](?:[个把只条张双件本台盏根辆块份筐箱瓶碗盘](?=[，,＿]|才|就|要|卖|收|只|也|涨|能|得|挣|赚|{OF_NUMBER}))"
)
_WHICH_ARE = lazy_regex(
    r"(?:^|[，,；。])(?:现在|如今|当时|到[^，,]{1,6}|目前){0,3}[，,]?(?:还|已经|没|不|仍|仍然)?在?[一-龥]{1,4}的(?:只|就|还|一共|总共|大概|大约|也|都)*(?:有|剩下?|占)(?=＿|[0-9一二两三四五六七八九十百])"
)
# The same as what, a new one of what; and what nobody has heard of.
_ALIKE_OR_NEW = lazy_regex(r"(?:同样|一样)的(?=才|就|也|都|只|要|卖)|换(?:成|了|个|上)新的(?=[，,。！？?]|$)")
_WORN = lazy_regex("[把将旧坏破]|一个一个|原来")
_ONE_THING = lazy_regex(r"[一这那两几](?![些样])[把只条张双件本台盏根辆块份筐箱瓶碗盘座间]")
_NEVER = lazy_regex(r"^[^，,：:“把这那]{0,10}?(?:从来|[都也还])没有?(?:听说|听|见|看|吃|用|坐|试|想)过(?=[。！]|$)")
# As another one: 星期天我也是三点半.
_ALSO_SO = lazy_regex(
    rf"[^，,：:“连即就再]{{1,7}}也(?:差不多)?(?:是|要|得)?(?:{OF_NUMBER}+(?:点|块|毛|岁|年|个|天|斤|次)|一样(?=[，,。]|$)|这样(?=[，,。]|$))"
)
_HIGHER = lazy_regex(r"更[高低]的(?:比例|价格|价钱|标准|要求|浓度|温度|用量|目标)")
_AMOUNT = lazy_regex(rf"{OF_NUMBER}(?:成|%|块|元|毛|分|度|倍|斤|公斤)|百分之|比例|价|标准|要求|浓度|温度|用量|目标")
_NOUNS = ("n", "nz", "vn", "ns", "nt", "s")
_PERSON = lazy_regex(
    r"[爷奶爸妈爹娘哥姐弟妹叔伯姑姨舅嫂婶人者员师友客生您你]$|先生|太太|女士|老板|孩子?|[儿女]$|今天|昨天|明天|时候|会儿?$"
)
_DOES_TO = lazy_regex("[给对跟向找问骂等见打叫]$")
_OF_ONES_OWN = lazy_regex("们?(?:自己|的|[爸妈爹娘哥姐弟妹爷奶叔姑姨舅])")
_THIRD_PERSON = lazy_regex(r"(?<![其吉])[他她](?!人|乡)")
# Whom a pronoun may mean; 烧锅炉的人 is anybody, and 有个戴帽子的人 somebody.
_SOMEBODY = lazy_regex(
    r"(?<!的)人|[个位名][^，。]{1,10}的人|[者员师友客匠属民]|[护战]士|保安|会计|厨子|裁缝|生(?![气活病产意日怕下长存命])|夫[妻妇]|一家|两口|老板|先生|太太|女士|小姐|[父母妈爸娘爹]|奶奶|爷爷|"
    r"[哥弟姐妹叔伯姑姨舅嫂婶]|[儿女]|孩|姑娘|小伙|大[爷妈娘夫]|[船店站队校班厂村镇市馆院部组团科所园]长|教授|教练|导演|司机|学者|专家|"
    r"[画作专]家|警察|老[一-龥](?=[，,。说是就把在也])|(?<![大从])小[一-龥](?=[，,。说是就把在也])"
)
_NOBODY = lazy_regex(r"(?:没有?(?:任何)?一?|哪)[个位名](?!.*的人)[^，,。；]*$")
_BODY = lazy_regex(
    "公司|[厂校局]|政府|机构|媒体|平台|银行|企业|[资甲乙对]方|[A-Z]{2}"
)  # whom 他们 may mean, and he or she alone does not


def begins_amid(text: str, names: Iterable[str] = ()) -> bool:
    """Tell whether simplified words need those before them, by how they begin or by whom of no `names` they speak."""
    return speaks_of_nobody(text, names) or _takes_up(text)


def speaks_of_nobody(text: str, names: Iterable[str] = ()) -> bool:
    """Tell whether the first pronoun of the third person stands before everybody whom it could mean."""
    found = _THIRD_PERSON.search(text)
    before = without_nobody(text[: found.start()]) if found is not None else ""
    if found is not None and _DOES_TO.search(before) and not _OF_ONES_OWN.match(text, found.end()):
        before = before[: max(map(before.rfind, "，。；！？：")) + 1]  # 一个男人来找他: no man comes to himself
    if found is None or _SOMEBODY.search(before) or any(name in before for name in names):
        return False
    return not (text.startswith("们", found.end()) and _BODY.search(before))


def without_nobody(text: str) -> str:
    """Leave out persons of whom it is said that there is none: 没有一个学生说得过他, whoever he is."""
    return _NOBODY.sub("", text)


def _takes_up(text: str) -> bool:
    said = _INTERJECTION.sub("", text, count=1) if _INTERJECTION.match(text) else text
    first = re.split("[，,。；：！？]", said, maxsplit=1)[0]
    then, there = _AS_THEN.search(said), _THERE.search(said)
    return bool(
        _TAKES_UP.match(said)
        or _POINTS.search(first)
        or (then is not None and not _TIME.search(said[: then.start()]))
        or (there is not None and not _PLACE.search(said[: there.start()]))
        or _WHICH_ARE.search(said)
        or _is_one_of_what(said)
        or did_something(said)
        or _ANSWERS.match(said)
        or _NEVER.match(said)
        or _ALSO_SO.match(said)
        or _is_higher_than_what(said)
        or _is_one_more(said)
        or _is_that_one(said)
    )


def _is_that_one(said: str) -> bool:
    """Tell whether somebody is pointed at who is named by no such word before."""
    found = _THAT_ONE.search(said)
    return found is not None and not _SAME_AS.get(found["who"], lazy_regex(found["who"])).search(said[: found.start()])


def _is_higher_than_what(said: str) -> bool:
    """Tell whether a share or a price is higher or lower than one that nothing before it names."""
    found = _HIGHER.search(said)
    return found is not None and not _AMOUNT.search(said[: found.start()])


def _is_one_more(said: str) -> bool:
    """Tell whether one of a sort, or a new one, is told of, and nothing before it may be the other."""
    found = _ALIKE_OR_NEW.search(said)
    return found is not None and not (_WORN.search(said[: found.start()]) or _ONE_THING.search(said[: found.start()]))


def _is_one_of_what(said: str) -> bool:
    """Tell whether one of something is told of, and no thing stands before it."""
    found = _ONE_OF_WHAT.search(said)
    return found is not None and not names_thing(said[: found.start()])


def names_thing(text: str) -> bool:
    """Tell whether simplified words have a noun for anything but a person."""
    return any(not _PERSON.search(noun) for noun in _nouns(text))


def _nouns(text: str) -> Iterator[str]:
    pieces = (text[i : i + size] for size in (4, 3, 2, 1) for i in range(len(text) - size + 1))
    return (piece for piece in pieces if tag_of(piece).startswith(_NOUNS))
