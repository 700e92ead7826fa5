"""Which claims may stand among others and be called right or wrong, each by itself?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.statements.bare_topics import opens_with_answer
from quizzes.distractors.clauses.left_out import leaves_out_what_it_needs
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.spots import Spot

_LEAST_HANZI = 9
# A subject that leaves open whose it is, or of what: 影响很大.
_VAGUE = lazy_regex(
    f"^{any_of('vague subject')}(?:[很是也就都比不太会在]|，|,)"
    "|^第[一二三四五][个种类点步]|(?:轮到|够|行|可以|一样|这样)[^，]{0,6}$|[几两三四五]个(?:回答|原因|理由|办法|方面|问题|例子|阶段)$"
)
# What is counted, carried or answered was named before: 每人至少带三盏, 我带回公司.
_LACKS = lazy_regex(
    rf"^(?:家里|店里|手[里上]|屋里|柜子?里|箱子?里|我们?|自己|他们)(?:现在|[就只还也都])*有{OF_NUMBER_OR_FEW}+[盏张只把条座艘辆件台本幅支枚副](?:，|$)|"
    rf"{OF_NUMBER_OR_FEW}[盏张只把条座艘辆件]$|^(?:我|他|她)们?[带拿搬寄送][回到去](?:家|公司|学校|店|村|单位|办公室)|答不[上出]来|[收卖赚做买用花吃喝][了过]?{OF_NUMBER_OR_FEW}+多?(?:公斤|斤|个|只|台|本|碗|张|件|箱|瓶)(?:，|$)"
)
_NAMES_ONLY = lazy_regex(r"^[^，是有在了不没会能要]*的[^，的是有在了不没会能要]{1,4}$")  # 东街上卖豆腐花的小沈
# A clause of a claim that is no whole sentence: what it is said with may be left out.
_CUT = lazy_regex(r"因为|由于|发现，|觉得，|认为，|[的地得]$|[“‘「『][\u4e00-\u9fff][”’」』]$")
# How far one has to go to what is told next: 出了门往东走两百米，有家书店.
_ON_THE_WAY = lazy_regex(
    r"[往向朝沿][^，]{1,6}[走开骑跑拐][了过]?[0-9一二两三四五六七八九十百千半几]+多?(?:米|里|步|公里|站|分钟|个路口)$"
)
# What comes after a cut takes something back, or makes it what it is: 唯独没有“害怕”, 多半不是因为油.
_TAKEN_BACK = lazy_regex(
    r"^(?:唯独|唯有|只是|但|可(?!以|能)|却|不过|然而|除了|除非|尤其|其中|反而|倒|就是|"
    r"(?:多半|大多数?|大都|主要|往往|通常|一般|全|都|完全|只|并)?(?:不是|非|是)(?:因为|由于|为了|靠)|(?:多半|大多|大都|主要|往往)不?是)"
)
# What comes before a cut says who thinks so, or that this is only what is meant to follow.
_LED_IN = lazy_regex(
    r"(?:说|想|讲|提|问|告诉|意思|意味|知道|发现|觉得|认为|担心|以为)[^，]{0,3}(?:是|的|着)?[，：,:]?$"
)
_ONE_SELF = 1
# What opens in the middle of a story, answers by a particle, or calls somebody by what they do and goes on to tell.
_LEANS = lazy_regex(
    r"^(?:第[一二三四五六七八九十两]+[天年次]|[那当同][天年时]|那[天年][早晚]上|当年|后来|次日|隔天|然后|接着|之后|这时|最后|结果|谈及|谈到|说来|说起来|从[^，]{1,3}[处里][说看]，|说到|说起|关于)"
)
_SPOKEN = lazy_regex(
    r"[啊呀呗啦哦哎嗨嘿嘛](?:，|$)|，说|(?:^|，)[^，]{1,8}说，|^(?:他们|自己)[\u4e00-\u9fff]{1,2}了[一二两三四五六七八九十百几]+(?:年|天|个月|次|遍)，|^(?:他们|自己)[^，是在]{1,5}的，|不是因为|一个劲"
)
_NO_SUBJECT = lazy_regex(
    r"^(?:[一每](?:天|年|个月|晚上?)(?:就|能|要|可以|还|大概)*[省赚亏赔耗烧]|[头前最初]+[一二两三四五六几]个?(?:月|年|天|星期)(?:光|只|净)|有(?!人|的|些|一些|几)|没有?|也就是|每[走做过看写]|[\u4e00-\u9fff]着[\u4e00-\u9fff]着|跟不|对得|[^，]{1,6}那会儿|光(?:知道|[说想看听])[^，是]{0,3}没用)"
)
_REST = lazy_regex(r"^(?:其余|剩下|余下|另外)")
# A clause that says something by itself: what happened, is, can or need be.
_ENDS_WELL = lazy_regex(
    rf"(?:[了过是有在着没不会能要只都得最很可把用被让从到比跟更]|{OF_NUMBER})[^，]*[^，来去的]$|是[^，]+的$|了$"
)
# What somebody once did with no word that it is over, as what came of it is told next: 一位老人参加比赛，他跳得最高.
_UNDER_WAY = lazy_regex(
    r"(?:[0-9〇零一二三四五六七八九]{4}年|[去前]年|[上那]个?月|昨天|那[天年]|有一[天年次]|后来|当时)(?![^，]*[一每]年)"
    r"(?:[^，]{0,12}，)?[^，了过着是有在没不会能要都每常总就可得把被从让]*"
    r"(?:参加|出席|举行|举办|访问|采访|拜访|参观|路过|经过|走进|来到|报名|去看|去找|来找|来看)[^，了过着]*$"
)
# A name told with its age, as a list of persons has it: 顾秋棠，六十四岁，在镇上…….
_LISTED = lazy_regex(r"^[^，]{2,4}，[^，]{1,8}岁(?:，|$)")
# What a speaker plans or proposes in the sentence before is no fact in the next.
_PROPOSES = lazy_regex(r"(?:想法|建议|主张|方案|提议|打算|设想)[^。]{0,4}是")
# 自己 for the thing that the speaker owns: it is the price that rises from ten to twelve.
# Who somebody is, with no 是 before it: 会计姓毕，四十三岁的中年人.
_ONLY_WHO = lazy_regex(r"，(?:一[位个名])?[0-9一二三四五六七八九十]+[多几来]?岁的[^，是有在了着过]{1,5}$")
_OWN_AMOUNT = lazy_regex(r"^自己(?:[^，]{0,4})(?:从|由)[^，到]{1,8}[涨降升跌减增]?到?")


# What is said of an amount with no verb before it, of a draft of nothing, of what was made with no word of what: 一辆车
# 少则三天, 第一稿翻了三十个字, 修了三个月; and what an amount alone begins to tell: 结果不到一个月.
_NO_VERB = lazy_regex(
    r"^[一每][\u4e00-\u9fff]{1,4}(?:少则|多则|最少|最多|至少|起码)[0-9一二两三四五六七八九十半]|"
    r"(?:觉得|认为|主张)[^，]{0,6}(?:禁止|取消|反对|赞成|允许)(?:，|$)|没(?:听|看|弄|搞)[懂清明]白?(?:，|$)|[不没](?:知道|明白|懂|学会)的(?:人|学生|孩子)|"
    rf"第{OF_NUMBER}+[稿版步轮关道遍层](?!的)|"
    r"^(?:[头前后][一二两三几][年天个]月?|自己|我们?|他们|当时|刚开始|一开始|那时候?)*(?:还|都|也|总|老)*"
    r"[分辨记认看听读弄搞数学背]不(?:清楚?|懂|明白|住|出来?|得|全|起来?|会|下来)(?:，|$)|"
    rf"(?:^|，|自己|我|们)[修做写画拍试改查飞翻炒磨缝补译熬煮烧敲挖钻凿锯砸砍刨刷搅揉]了{OF_AMOUNT}+多?个?(?:年|月|天|星期|礼拜|小时|钟头|分钟|秒钟?)(?:，|$)|"
    # 自己害怕了一个星期: on what occasion; a clause before or behind it, or when and where, would tell
    r"^[^，的在里上中年天月日时后前等想]{0,6}?(?:害怕|后悔|犹豫|难过|伤心|高兴|开心|激动|紧张|着急|担心|生气|失望|沉默|休息|等|睡|哭|笑|愣|病|躺|坐|站|歇|忙|疼|累|饿|气|想)"
    rf"了(?:整整|足足|大约|差不多|将近|快)?(?:好几|{OF_AMOUNT})+多?个?(?:年|月|天|夜|晚上?|周|星期|礼拜|小时|钟头|分钟|秒钟?|下午|上午)$|"
    # 王大夫第二天给我介绍了四个病人: the day after what
    r"^[^，的了月号年天婚业院世张到来回完后]{1,6}(?:第[二三四五六七八九十]天|次日|隔天|翌日|第二年|次年|当[晚天])|"
    # 他写成一百零二个: of what; 他把一间改成两间 has it before
    r"(?:^|，)(?![^，]*[把将])[^，]{0,12}[写改说记念读看听算数抄印报]成了?[0-9一二两三四五六七八九十百千零〇几]+[多来]?"
    r"(?:公斤|斤|个|只|条|本|张|件|家|次|种|台|辆|座|棵)(?:，|$)|"
    # 我跑去看，只掉了七块; 我留了二十斤: of what
    r"(?:^|，)(?:我们?|他们|自己)?(?:一共|总共|只|才|就|又|还|也|先)*[掉留剩丢坏扔捞钓种摘补钉染织碎少缺][了掉]?"
    rf"{OF_NUMBER_OR_FEW}+[多来]?(?:公斤|斤|块|棵|片|颗|只|条|把|根|双|件|张|本)(?:，|$)|"
    # 有的说自己搬家了，有的说父亲去世了: which ones
    r"^有[的些](?:[说讲问想要会能是在不没还只就也都当做买卖来去走住写拿带嫌怕喜觉一二两三四五六七八九十])|"
    # 到了三级，想吃饭的就剩我了: a degree of what
    r"^(?:反正|只要|要是|等|一|可|但){0,2}到了?[0-9一二两三四五六七八九十]+[级度号](?:，|$)|"
    rf"，(?:结果|可是|但是?)?(?:不到|没过|没到|过了|才|刚){OF_AMOUNT}+个?(?:年|月|天|星期|礼拜|小时|钟头|分钟|秒钟?)$"
)

# On what condition something is so, or of whom it is, before what is said: 等水退到一米以内，; 年纪最大的三个人，.
_FRAGMENT = lazy_regex(
    r"^(?:但是?|可是|不过)?等(?![了着过于级待号候到会式])[^，]{2,}(?:[以之][内下上后前]|的时候|为止)$|"
    r"^(?:在[^，]+，)?[^，是有了着过在没不会能要占达为把被比用给]{0,6}"
    r"(?:收入|成绩|年纪|年龄|价格|工资|力气|个子|条件|水平|人口|产量|质量|距离|学历|分数|面积|风险|销量|数量|速度|温度|海拔)最"
    rf"[^，是有了着过在没不会能要]{{1,2}}的(?:{OF_NUMBER_OR_FEW}+(?:分之{OF_NUMBER}+)?|[百千]分之{OF_NUMBER}+(?:的|个)?)"
    r"[^，是有了着过在没不会能要占达为把被比用给]{1,5}$"
)


def is_vague(claim: Claim) -> bool:
    """Tell whether a claim leaves open whose or of what it speaks, or is cut from what it belongs to."""
    said = in_simplified(claim.said)
    if len(hanzi_of(said)) < _LEAST_HANZI or said.count("自己") > _ONE_SELF or _hangs_on_before(claim, said):
        return True
    if _NO_VERB.search(said) or _REST.match(said) or opens_with_answer(said) or leaves_out_what_it_needs(said):
        return True
    is_cut = not claim.is_whole and (bool(_CUT.search(said)) or _hangs_on_rest(claim) or _is_fragment(claim, said))
    return is_cut or bool(_LACKS.search(said) or _VAGUE.search(said) or _NAMES_ONLY.match(said) or _rises_itself(said))


def is_cut_short(claim: Claim) -> bool:
    """Tell whether a claim is no whole sentence because what ends it goes on, or what begins it was cut away."""
    said, after = in_simplified(claim.said), in_simplified(claim.spot.source.partition(claim.quote)[2]).lstrip()
    if (
        _REST.match(said)
        or _NO_VERB.search(said)
        or _ONLY_WHO.search(said)
        or (after[:1] in {"，", ","} and (_ON_THE_WAY.search(said) or _UNDER_WAY.search(said)))
    ):
        return True
    if _is_fragment(claim, said):
        return True
    return bool(after.rstrip("。！？”’」』 ")) and not (_ENDS_WELL.search(said) or after[:1] in "。；")


def is_proposed(claim: Claim, before: Spot | None) -> bool:
    """Tell whether a claim goes on from a plan or a proposal of the sentence before."""
    is_beside = before is not None and before.place == claim.spot.place
    return is_beside and before is not None and bool(_PROPOSES.search(in_simplified(before.source)))


def _hangs_on_before(claim: Claim, said: str) -> bool:
    """Tell whether a claim leaves out whom it is about, or opens in the middle of a story or an answer."""
    name = in_simplified(name_of(claim.spot.speaker)) if claim.spot.speaker is not None else None
    is_named = name is not None and name in said
    is_cut_list = "；" in said and not claim.is_whole
    found = (_LEANS.match(said), _SPOKEN.search(said), _NO_SUBJECT.match(said), _LISTED.match(said))
    return is_named or is_cut_list or any(found)


def _hangs_on_rest(claim: Claim) -> bool:
    """Tell whether the words left out after a claim take it back, or those before it say how it is meant."""
    before, _, after = (in_simplified(each).strip() for each in claim.spot.source.partition(claim.quote))
    return bool(_TAKEN_BACK.match(after.lstrip("，,；;。 ")) or _LED_IN.search(before.rstrip()))


def _is_fragment(claim: Claim, said: str) -> bool:
    """Tell whether a claim but sets a condition or names somebody, and its sentence goes on to what is so."""
    after = claim.spot.source.partition(claim.quote)[2].lstrip()
    return after[:1] in {"，", ","} and _FRAGMENT.search(said) is not None


def _rises_itself(said: str) -> bool:
    return bool(_OWN_AMOUNT.match(said)) and bool(re.search(r"[块元毛成斤]", said))
