"""
Does a statement handle, count or compare a thing that it does not name, so that who reads it alone asks at once what?

    开学以后拿到县城去修                  what
    现在每年用高压水枪冲两次              what
    他一脚踢翻五十块，去年砍了三十根      fifty and thirty of what
    全部换成八百毫米的，买过外地的        things of which only one quality is told
    恢复到了原来的七成                    what did
    真的太红，我妈说太旧了                what is
    我们这条河，六成是小鱼                so large a share of what
    树龄只是一半，还要看土                half of what
    埋深了，成本要多四百                  what
    大家争了四天，我们跟校长谈了八个月    about what
    有两个人报名                          for what
    先叹一口气，再解释一遍                who, and when
    机器的卖三块五，机器更快              what; faster than what
    一开始是反对的，小赵正好相反          what; the contrary of what
    还有一位老先生来了，就是晚上太安静    one more of whom; the one thing that is what
    体重到两千克，自己会吃奶              whose
    碗就是城市，八成铺了砖                which bowl
    我想了两天就同意了                    to what
    我一站起来，它就跳上去                who does
    我想涨到十一块，可以分三种            what; of what
    那两台是修好的                        two of what
    大概六十只，便宜的三百                of what
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_N = OF_AMOUNT
_END = "(?=[，；。]|$)"
_SHARE = rf"(?:大概|大约|将近|差不多|超过|有)*(?:{_N}成[多半]?|百分之{_N}+|{_N}+分之{_N}+|一?大半)"
_SPAN = rf"{_N}+多?个?半?(?:年|月|天|晚上|星期|礼拜|周|小时|钟头|分钟)"
_SELF = "(?:自己|我们?)?"
# What is wrong whatever else is said before it: nothing in a statement can name it.
_OPEN = lazy_regex(
    rf"^先(?![生后锋前天进])[^，；]{{2,10}}，(?:然后|接着)?再[^，；]*$|"
    rf"^[^，；里中内的]{{2,10}}(?<![人生客员者友家长们数])，{_SHARE}都?是|"
    rf"(?<!的)只(?:是|算|占)一半{_END}|"
    f"^(?:大家|我们|他们|双方|全家|两[家边]人?|{OF_NUMBER_OR_FEW}+个人)(?:一共|整整|又|就|都|还|也)*"
    rf"(?:[争吵辩]|讨论|商量|议论|争论|研究)了(?:整整|足足|将近|差不多)?{_SPAN}{_END}|"
    rf"(?:跟|和|与|同)[^，；]{{1,8}}(?:[谈吵争]|商量|讨论|交涉|沟通)了(?:整整|足足|将近|差不多)?{_SPAN}{_END}|"
    rf"^[^，；班课赛营会团校队]{{0,6}}有{_N}+多?个?人(?:来|都|也|想)*(?:报名|参加|应聘|退出){_END}|"
    rf"(?:一开始|开始|起初|最初|原来|本来|以前|当时|很|都|也)+(?:是)?(?:不同意|反对|支持|赞成|同意|愿意|怀疑)的{_END}|"
    rf"^(?![^，；]*[跟和与同])[^，；]*(?:正好|恰恰|刚好|恰好|完全|截然)相反{_END}|"
    rf"^(?![^，；]*[跟和与同比])[^，；]{{1,6}}(?:就|可|都|也|完全|很)*(?:不一样|不同){_END}|"
    "^还有(?:一|[两三几])[位个名只条家](?!人|月|星期|小时|问题)|^(?:就|只|倒|正|无非)是(?=[^，；的]{2})(?!.*才)|"
    rf"^(?:体重|身高|个头|血压|体温|胆固醇)(?:只?有|[到满够超]过?|达到)了?{_N}|"
    "^(?:[埋挖煮放切烧泡炒蒸烤磨涂压拧拉种栽插铺垫剪腌晒浇摆挂贴]|[一二两三]遍)得?太?[深浅久多少大小厚薄早晚长短紧松高低快慢重轻]了，|"
    rf"^{_SELF}[^，；把将被给]{{0,8}}(?:就|才|也|终于|最后|马上|当场)(?:同意|答应|接受|放弃|拒绝)了{_END}|"
    rf"^(?:一共|总共|大概|大约|差不多|至少){_N}+[多来]?[个只条张本件台把头匹棵株辆位名家根]，|"
    rf"(?:便宜|贵|大|小|好|差|新|旧)的(?:要|卖|有|是)?{_N}+[^，；]{{0,2}}，(?:便宜|贵|大|小|好|差|新|旧)的(?:要|卖|有|是)?{_N}+|"
    rf"^[^，；的大小]{{1,4}}的(?:卖|要|收|便宜|贵)(?:了|出)?(?:一半|{_N}+)|"
    rf"^[^，；比跟]{{1,5}}更[快慢好坏大小多少难贵高低长短远近轻重]{_END}|"
    rf"^{_SELF}最[^，；的]{{1,3}}的一[次回趟](?![^，；]*是[^，；0-9一二两三四五六七八九十])|"
    rf"^从[^，；的]{{1,6}}[来去]的(?:最|很|比较|更)?[多少]，|"
    rf"^最[^，；的]{{1,2}}的?(?:要|是)?{_N}+[^，；是]{{1,4}}，[^，；的]{{1,2}}的(?:要|是)?{_N}|"
    rf"^[第头]一(?:年|天|个月)(?:就|只|才)?[退涨降升跌缩长]了{_N}|"
    "^(?![^，；]*[一两三几][只条个头匹件台辆棵本])[^，；的]{0,8}我[^，；]{0,8}，[^，；]{0,4}(?<!其)它|"
    "^(?:自己|我们?)?[听看](?:着|了|完)[^，；]{0,3}[鼻心眼脸]|"
    "^(?:自己|[我他她]们?)?(?:觉得|看|想|认为)?(?:可以|应该|应当|要|就|能)?分(?:成|为)?[两三四五]种，|"
    rf"^(?![^，；]*[价钱费租薪资票])[^，；]{{0,8}}(?:想|打算|准备|要|只好|决定)[涨降提]到了?{_N}|"
    "^(?P<v>[一-龥])不(?P=v)[^，；]{0,6}(?:我|自己)?(?:不敢说|不知道|说不准|不好说|难说)|"
    "^[^，；的]{0,4}的?[那这][一两三四五几][台把条张只辆件棵本块间](?=[是就都也还在没不要叫])|"
    r"[拿开][^，；]{1,8}(?:的[^，；]{1,4})?开玩笑|(?<!不)(?:确实|的确)(?![有是很])|"
    rf"^(?![^，；]*[费票租把张件碗次堂节课])[^，；]{{1,8}}我(?:只|就|都|也)*收了?{_N}+(?:块钱?|元)?{_END}|"
    "^孩子(?:们)?(?=现在|如今|已经|今年|后来|那时)|"
    "^(?:本钱|本金|首付|罚款|人数|次数)(?:就|只|才|也|都)*[是有要不]"
)
# What nothing but the name of a thing before it tells; who does it, or with what it is done, is none.
_NEEDS_THING = lazy_regex(
    rf"(?<![一-龥]得)[拿送带搬寄抬扛拖运交]到[^，；把]{{2,8}}[去来][一-龥]{{1,2}}{_END}|"
    rf"(?:换|改|刷|涂|漆|染)[成了][^，；]{{1,10}}的{_END}|"
    rf"[买卖用吃喝穿试修借][过了](?:几[次回])?[^，；]{{1,5}}的{_END}|"
    rf"从[^，；]{{2,12}}年[送卖做修拍写画种收挖织缝磨]到[^，；]{{2,8}}年|"
    rf"(?:恢复|回升|回落|回)到了?(?:原来|以前|从前|过去|当初|原先)的|"
    rf"(?<![^，；])(?:真的|实在|确实|果然|还是|就是|也|都|[^，；]{{1,4}}(?:说|嫌|觉得|认为))*"
    rf"太(?![平阳极])[一-龥]{{1,2}}了?{_END}|"
    rf"(?<![^，；]){_N}+[箱袋桶盒筐瓶包](?:只|就|都|才|全)[^，；]{{1,3}}了?(?:{_N}+[箱袋桶盒筐瓶包])?{_END}"
)
_WITH_TOOL = lazy_regex(
    rf"用(?P<tool>[^，；的把]{{1,6}}?)[冲洗擦刷扫磨刮抹喷敲打锯泡煮烤烫熏蒸照量][了过]?{_N}+[次遍回]{_END}"
)
# So many of what: a thing that takes this measure word has to stand in the statement.
_COUNTS = lazy_regex(
    "(?:[踢砸撞推摔踩碰吹压挤][翻碎坏倒破断烂裂走飞]|[砍采拔劈割摘捡剪锯钓赔换查看审拍装拆缝][了过]|[送寄搬运拉抬]来了?|"
    "(?:只|能|才|就)[查看修做装画]|[加安]装|[听猜认]对了|"
    "(?:原来|以前|从前|一共|总共|现在|如今)有|(?:碰上|碰到|遇到|遇上|见过?|处理|接到)了?)"
    rf"{_N}+[多来]?(?P<measure>[例桩宗根棵株台辆把条张只头匹座栋艘双件本幅盏颗粒朵块片顶扇])(?:[新旧大小好]的)?{_END}"
)
# A thing that stands for another one in what the speaker shows by them: 碗就是城市，….
_STANDS_FOR = lazy_regex(
    r"(?:^|[，；])(?P<what>[^，；的和跟与]{1,4})就(?:是|像|好比|等于|相当于)[^，；的]{1,6}(?=[，；])"
)
_HANDLED = lazy_regex("[把将被让给叫][^，；]*$")
_IN_PLACE = lazy_regex("[在到从往][^，；]{1,8}?(?:[里上下中边旁前后]|[去来])")
_PERSON = lazy_regex(
    "(?<!工)人|[者员师友客匠属民]$|[爸妈爹娘爷奶哥姐弟妹叔伯姑姨舅婶嫂]|父|母|儿(?!歌|科)|女|老板|老|孩|[馆店厂队村镇县院团园]$|"
    "公司|学校|村子|单位|机构|协会"
)
_IS_SOMEBODY = lazy_regex(f"[我他她你您]|{_PERSON.pattern}|[这那]")
# Which are no things, though nouns, or no nouns at all.
_NO_THINGS = frozenset({"自己", "规定", "要求", "开学", "全部", "时候", "图", "省事", "条", "照", "块"})


def names_no_thing(said: str) -> bool:
    """Tell whether a simplified statement does not name the thing, or the matter, that it handles, counts or judges."""
    stands_for = _STANDS_FOR.search(said)
    if _OPEN.search(said) or (stands_for is not None and not _IS_SOMEBODY.search(stands_for["what"])):
        return True
    needs = _NEEDS_THING.search(said)
    if needs is not None and not (_has_thing(said[: needs.start()]) or _HANDLED.search(said[: needs.start()])):
        return True
    tool = _WITH_TOOL.search(said)
    if tool is not None and not _has_thing(said[: tool.start()]):
        return True
    return any(not _is_counted(said, found["measure"], found.start()) for found in _COUNTS.finditer(said))


def _has_thing(text: str) -> bool:
    return any(map(_is_thing, plain_words(_IN_PLACE.sub("，", text))))


def _is_thing(word: str) -> bool:
    is_noun = tag_of(word).startswith(("n", "vn", "eng")) and not tag_of(word).startswith(("nr", "ns", "nt"))
    return is_noun and word not in _NO_THINGS and not _PERSON.search(word)


def _is_counted(said: str, measure: str, at: int) -> bool:
    """Tell whether a statement names what is counted: a noun that takes the measure word, or any thing before it."""
    known = _measured().get(measure, ())
    if any(noun in said for noun in known):
        return True
    return _has_thing(said[:at])


@lru_cache(maxsize=1)
def _measured() -> Mapping[str, tuple[str, ...]]:
    """Give the nouns of our table that take each measure word."""
    found: dict[str, list[str]] = {}
    for noun, measure, *_ in rows_of("measured_nouns.tsv"):
        found.setdefault(measure, []).append(noun)
    return {measure: tuple(nouns) for measure, nouns in found.items()}
