"""
Do words, read by themselves, leave open of what, of whom or of when they tell something?

    第二年跑了十九天        the second year of what
    退票扣了她四十块        whom
    比赛以后我看了一百遍    what
"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.numerals import OF_NUMBER_OR_FEW as _N
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.begun_amid import without_nobody
from quizzes.distractors.clauses.claim_cuts import says_only_when
from quizzes.distractors.clauses.claim_gaps import leaves_out_of_what
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import lacks_topic, tells_change_alone
from quizzes.distractors.clauses.unnamed_matter import leaves_out_matter

_SPAN = rf"(?:{_N}+多?|半)个?半?(?:年|月|天|周|星期|礼拜|小时|钟头|分钟)"
_THIRD_PERSON = lazy_regex(r"(?<![其吉])[他她](?!人|乡)|[它牠]")
_TAKES_OBJECT = lazy_regex("[了给把对跟被让向替帮陪]$")
# Whom a pronoun may mean, where it stands before it.
_SOMEBODY = lazy_regex(
    "[人者员师友客们匠属民]|[护战]士|保安|厨子|裁缝|生(?![气活病产意日怕下长存命])|夫[妻妇]|一家|两口|老板|先生|太太|女士|小姐|[父母妈爸娘爹]|奶奶|爷爷|[哥弟姐妹叔伯姑姨舅嫂婶]|[儿女]|孩|姑娘|小伙|"
    "大[爷妈娘]|[船店站队校班厂村镇市馆院部]长|教授|教练|导演|司机|学者|专家|画家|作家|公司|[厂校局]|政府|警察|王|(?<!行)李|(?<![一二两三四五六七八九十百几这那每])张"
)
_SOMETHING = lazy_regex("[一-龥]{2}")
_OPEN = lazy_regex(
    # on which day, in which year
    rf"(?:可是?|但是?|就|后来|结果|从|到|在|直到)?那(?:[天年次回晚]|段时间|时候?(?!我)|会儿(?!我))|[次翌]年|次日|[同当]年(?!.*{OF_DATE}年)|"
    rf"(?:后来|[一-龥]{{0,2}}到了?|从|又|可是?|但是?|[就才]?是)?第{_N}+[年天个](?!.*第一)|(?:就|才)?头一[年天](?:就|才|还|都|没|不|[，,])|[^，,]{{0,6}}[，,]是因为第{_N}+[年天个]|第{_N}[，,、]|"
    r"(?![^，,]*[年月号日])[^，,]{1,5}[，,](?:可是?|但是?|不过|就是?|后来)?那[天年次](?!.*的)|"
    # which of two, the same as what, of what one thought anew
    r"[前后]者|同样是|(?:自己|我)?(?:改变|改)了?主意|"
    # how high a price or a share, of what
    r"(?:可是?|但是?|不过)?(?:比例|概率|几率|数量|价格|价钱|成本|难度|效率|利润|产量|效果|密度|浓度|误差)"
    r"(?:很|非常|太|比较|并?不|越来越|特别)(?:算|太)?[高低大小贵好差多少难明显便宜]+[，,。]|"
    # at what
    r"[^，,]{1,5}(?:起初|一开始|开始|最初)(?:很|都|还|并)?不(?:高兴|同意|愿意|乐意|相信|服气|理解|答应)[，,。]|"
    r"[^，,]{1,5}(?:很|非常|特别|十分)(?:得意|高兴|生气|吃惊|感动|失望|开心|激动|着急|不服气)[，,]|"
    rf"(?:又|再)?过了?{_SPAN}|(?:不到|没过|才过){_SPAN}[，,]|{_SPAN}(?:里|之?内)[，,]|"
    r"[而但]?全年(?!.*[0-9〇一二三四五六七八九十去今前]年)|"
    # a condition of what, the worst of what, inside of what
    r"[^，,：:]{0,8}(?:条件|要求|代价|好处|坏处|最[好坏]的(?:情况|结果|可能))(?:[：:，,]|就?是)|(?:结果|原因|问题|办法)就?是|"
    r"(?:[里外上下前后]面|里头|旁边|对面|背面)(?:就|都|还|也)?(?:[是有写]|[^，,]{1,3}着)|"
    # who went on with it
    r"又(?!是|有|一[次天回年个])[一-龥]{1,2}了|"
    # to eat what
    r"(?:[我你您他她咱]们?|家里)?(?:爸爸?|妈妈?|爷爷|奶奶|外[公婆]|[父母]亲|[爹娘]|老[伴婆公]|妻子|丈夫|[儿孙]子|女儿|师[傅父娘]|哥哥?|姐姐?|弟弟|妹妹|们)?"
    r"(?:自己|当时|一直|从来|总是?|都|还|也|又|就|更)*舍不得(?:吃|穿|用|扔|卖|喝|丢|戴|坐|拆|花|看|读)了?[，,。]|"
    # seen by whom
    r"(?:又|还|只|就|才)?(?:看[见到]|听[见到]|发现|想[起到]|遇[见到]|碰[见到上])(?!的)|"
    # what does, what is well done, what is not found, and what was changed
    r"(?:其实)?[跟和与同][^，,。；的]{1,6}(?:完全|并|也|都)?(?:没有?|毫无|一点儿?(?:关系)?[也都]没有?)(?:任何|什么)?关?系?(?=[，,。；]|$)|"
    r"(?:(?:说实话|坦白说|其实)[，,]?)?[改做写译唱画修拍讲演编][得的](?:真|还|挺|很|太|相当|非常)?(?:不错|好|差|漂亮|精彩|糟)[，,。]|"
    r"(?:多数时候|大多数时候|有时候?|常常|往往|一般|一开始|后来|怎么也|老|总是?|经常)+[找看听等买借猜记](?:不到|不见|不着|不清楚?|不懂)[，,。]|"
    r"(?:[^，,我你他她]{1,5}[年月天]前|后来|去年|前年|今年|上个月)改了[，,。]|"
    # a share in what respect
    rf"[^，,。；是]{{1,5}}[^，,。；是资租价钱量数率费度重积额](?:大概|差不多|大约|也就)?(?:只有|是|相当于|不到)(?!{_N})[^，,。；的]{{1,6}}的(?:{_N}成|{_N}倍|一半|百分之{_N}|{_N}分之{_N})(?=[，,。；]|$)|"
    # what goes on rising or falling
    r"(?:如果|要是|若是?|假如|一旦|再|又|还|可|但)?(?:继续|进一步)(?:往)?[升降涨跌增减上下走提缩扩加恶][一-龥]?(?:到|至|了|下去|以|[，,。])|"
    # to whom was it answered, and what
    r"我?(?:又|就|也|只好|马上)?(?:回答|答应|同意|反对|不同意)(?:[：:，,说]|$)|再加上"
)
_COUNTS_AGAINST = lazy_regex(
    rf"(?:^|[，,；])[^，,；]{{0,3}}{_N}+[个位名人][^，,；]{{0,2}}(?:反对|同意|赞成|答应|支持)(?=[，,；]|$)"
)


@lru_cache(maxsize=1 << 11)
def leaves_open(text: str) -> bool:
    """Tell whether simplified words, read by themselves, leave out of what, of whom or of when they tell something."""
    is_open = bool(_OPEN.match(text) or _COUNTS_AGAINST.search(text)) or is_of_nobody(text) or lacks_occasion(text)
    is_open = is_open or leaves_out_matter(text)
    return is_open or lacks_topic(text) or leaves_out_of_what(text) or tells_change_alone(text)


def is_of_nobody(text: str) -> bool:
    """Tell whether a pronoun of the third person stands before all that it could mean."""
    found = _THIRD_PERSON.search(text)
    if found is None:
        return False
    meant, before = _SOMETHING if found.group() in "它牠" else _SOMEBODY, without_nobody(text[: found.start()])
    if _TAKES_OBJECT.search(before):  # 公司赔了他们八十块: no 公司, as that pays itself nothing
        before = before[: before.rfind("，") + 1]
    return says_only_when(before.rstrip("，")) or not meant.search(before)
