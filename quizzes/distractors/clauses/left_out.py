"""
What does a statement leave out, of which one asks at once who reads it alone?

    自己砌了整整一天          what
    自己一口气就上来了        to where
    小梅去了，干了半年        to where
    一位船长三年才来一次      to where
    自己带着模型去的          to where, and when: what is left of 是……的
    两个人吵了一年多          who the two are
    离得有二十多米            who is so far from whom, and when
    全国同等规模的剧场          as large as which
    自己这边下了九十毫米        of what
    老张站在旁边听              beside whom
    小梅以四十公里的速度骑过去   past what
    做出了一台六公斤重的        a thing of which only the weight is told
    写过两本书，没有答出来      what
    跟老办法比，用电少了四成    what does, beside the old way
    四十分钟以后水下来了        after what
    刚来的时候，一天三百条      of what
    自己一生气就给关了          closed what
    一条一条地看，越看越难受    read what
    有些家长听了不高兴          heard what
    衣服、鞋，什么都有          where, or of what
    包里有信，第二天是星期六    the day after what
    我加入过三个月就退出了      joined what
    第一次爬的时候是半夜        climbing what
    只有一个女孩子发现了        found out what
    以前在，现在上高中了        who, and where
    小梅手机里有四百多段        of what
    小梅的店没有，只好去借      has no what
    我用手机录，录到第九天      recorded what
"""

from __future__ import annotations

import re

from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.of_no_thing import names_no_thing

_N = OF_AMOUNT
_HOW_LONG = (
    "(?:整整|足足|大概|大约|差不多|将近|快|好)*"
    rf"(?:{_N}+多?整?个?半?(?:年|月|天|晚上|星期|礼拜|周末?|小时|钟头|分钟)多?"
    rf"(?:[零又]{_N}+个?半?(?:月|天|星期|礼拜|周|小时|分钟?))?|"
    rf"{_N}整?个?(?:[寒暑]假|假期|学期|[春夏秋冬][天季]?|[上下]午|早上|通?宵|夜)|半天|好久|很久)"
)
# What one does for some time; what goes on by itself needs no object: 住了三年, 哭了半天.
_DID_FOR = lazy_regex(
    r"(?:^|[，；。]|自己|[我您你]们?)(?:那[年次]|当[年时]|后来|[去前今]年)?(?:一共|总共|[前先]后|只|就|又|还|也|先|才|都|来回)*"
    rf"(?P<verb>[一-龥])了{_HOW_LONG}(?=[，；。]|$)"
)
_NEEDS_NO_OBJECT = frozenset(
    "住待呆等睡站坐走跑病躺哭歇停忙活过干吵闹聊谈想笑教当死熬变长拖游爬飞跳喊愣蹲跪疼痛晕热冷下排说讲来去到回有晚早迟"
)
# What one finished in so long: 年轻的时候我十二分钟摇完.
_FINISHED = lazy_regex(
    r"^(?:[^，；]{0,6}(?:时候?|以前|从前|现在|如今|后来|当时)[，,]?)?(?:自己|[我他她您]们?)?(?:只|就|才|大概|差不多|能|可以)*"
    rf"{_N}+个?半?多?(?:分钟|小时|钟头|天|年|月|晚上)(?:就|才|能|可以)*[一-龥]完(?=了?(?:[，；。]|$))"
)
# 上来, 下去 of nobody knows where; 拿过来, 想起来, 停下来 are no ways.
_WENT = lazy_regex(
    r"(?:^|[，；]|自己|我们?|[就又才都便还也才只刚先再一]|一口气|马上|立刻|赶紧|连忙|慢慢|亲自|一个人)+"
    r"(?:[跑走爬冲赶跳]?[上下进出过][来去]|[跑走爬冲赶][上下进出过][来去])了?(?=[，；]|$)"
)
# 小梅去了, 去过两次; no 失去了, 过去了, 送去了, nor 上班去了, which tells what for.
_GONE = lazy_regex(
    r"(?:^|[，；])(?P<who>[^，；]*?)(?<![失过回出上下进离除逝])去[了过]"
    rf"(?:{_N}+[来多]?[趟次回遍]|(?:整整|足足|大概|大约|差不多|将近|快|好)*{_N}+多?个?半?(?:年|月|天|星期|礼拜|周|小时)多?)?了?(?=[，；]|$)"
)
# 一位船长三年才来一次: to where; no 下来一次, nor 从头再来三次.
_CAME = lazy_regex(
    rf"(?:^|[，；])(?P<who>[^，；]*?)(?<![下上进出回过起原后本重再又])来[过了]?{_N}+多?[次趟回](?=[，；]|$)"
)
_PLACE_TAGS, _OF_TIMES = ("ns", "nt", "s", "f"), frozenset("以之")
_BESIDE = 2  # words before 去 that may tell what for: 买菜去了
_SOMEWHERE = lazy_regex(
    "[在从到往进上下出]?[一-龥]{1,3}(?:楼|山|塔|车|船|店|厂|房|屋|洞|井|桥|树|墙|门|台|坡|院|街|城|村|校|馆|站|家|水|海|河)(?![长员主工民])"
)
_WITH = lazy_regex(r"(?:^|[，；]|自己|我们?)[^，；是]*(?:着|了|一起)[^，；是]{0,8}[来去]的(?=[，；]|$)")
_UNNAMED = lazy_regex(
    "^(?:(?:后来|当时|现在|如今|那时候?|起初|开始|最后)[，,]?)?(?:[两俩三四五几]个人|俩人|俩|两人)(?![一-龥]?[种组队])|"
    "^[两三四]种(?:办法|方法|方案|做法|结果|数据|材料|机器|产品|说法|声音|颜色)"
)
# Done to what, with 给 and nothing before it; and one by one of what: 给关了, 一条一条地看.
_DONE_TO_WHAT = lazy_regex(
    r"(?:^|[，；])(?![^，；]*[把将被让叫连])(?:自己|[我他她]们?)?[^，；]{0,6}?[就全都也又才]?给(?P<done>[关扔卖丢删拆撕退停砍推拒烧砸撤锁封停辞赶忘])[了掉]+(?=[，；]|$)"
)
_ONE_BY_ONE = lazy_regex(
    r"(?:^|[，；])(?P<before>[^，；]*?)(?P<one>一(?P<of>[条个封本张页件篇句字遍块])(?:一?(?P=of)))地?(?P<does>[看读听数问找查试翻算挑洗改写抄擦])(?=[，；]|$)"
)
_NO_THINGS = frozenset({"自己", "生气"})  # which may be tagged as nouns
_HANDLED = lazy_regex("[把将]|被(?![子窝褥单罩面])")
_IN_A_PLACE = lazy_regex("[在到从][^，；]{1,6}?[里上下中边旁前后]")
# So far from what, and as large as which: 离学校二十多米, 跟我们同等规模 tell that.
_SO_FAR = lazy_regex(
    rf"离(?:得|着)?(?:大概|大约|差不多|至少|只|还|也|就)*(?:有|是)?{_N}+多?(?:米|里地?|步|公里|厘米|丈|尺)"
)
_AS_LARGE = lazy_regex(
    "(?P<with>[跟和与同比像][^，；]*)?(?:同等|同样|相同|同类)的?(?:规模|大小|条件|水平|面积|价格|质量|重量|高度|距离)"
)
# Forty minutes after what, where nothing that is to come is told of: 四十分钟以后泥石流下来; and so many of what a day:
# 我刚来的时候，一天一百四五十条.
_AFTER_WHAT = lazy_regex(
    rf"(?:又|再|才)?{_N}+多?个?半?(?:年|月|天|晚上|星期|礼拜|周|小时|钟头|分钟)(?:[以之]后|后(?![来面天年]))(?!.*(?:会|将|要|想|希望|打算|准备|可能|一定))"
)
_SO_MANY_A_DAY = lazy_regex(
    r"^(?:[^，；]{0,12}(?:时候?|那年|以前|从前|过去|原来|当时|现在|如今|后来)，?)?(?:自己|我们?)?[一每](?:天|年|个?月|晚上?)"
    rf"(?:大概|大约|差不多|最多|至少|能|就|才|只)*{OF_NUMBER_OR_FEW}+多?[条个只艘辆台件张把双盏篇封本位名棵](?=[，；]|$)"
)
_NO_EVENT = "[^了过着完到来年月日号天时晚夜早后前把被将忘丢放进出起给让请说，：；“]"
# So much of what fell, beside whom, past what, a thing that is only counted, what was answered, what is compared.
_OF_WHAT = lazy_regex(
    rf"(?!.*[雨雪雹水])^.*(?<=[下降落])了(?:大概|大约|整整|差不多|将近)*{_N}+多?(?:毫米|厘米)|"
    "^[^，；]{0,6}[在到](?:一旁|(?:旁|后|前|里|外|对)[边面]|旁边)[^，；的]|"
    "速度(?:[开骑跑飞驶走]|行驶)(?:[上下进出过回][去来]|过)了?(?=[，；]|$)|"
    "了一[款台个种把张件只条本辆][^，；的]{1,10}[重大小长宽高厚深]的(?=[，；]|$)|"
    "(?:(?:^|[，；])(?:自己|[我他她]们?)?|^[^，；的把]{1,5})(?:也|都|还|却|就)?没有?[答猜认][上出]来(?=[，；]|$)|"
    # 他妻子听了更害怕: heard what
    "^[^，；的把对被将给这那一＿]{0,6}(?:听|看|读|尝|闻)(?:了|完|到|见)(?:以后|之后)?，?(?:就|更|都|也|很|非常|特别|直|吓|笑|哭|气|马上|立刻)[^了得着]|"
    # 有些家长听了不高兴: the same, with how they took it
    "^[^，；把对被将给这那一＿]{0,8}(?:听|看|读)(?:了|完)(?:以后|之后)?，?(?:[很非常十分特别有点儿些都也就]*(?:不(?:太|大|怎么|是很)?)?"
    "(?:高兴|开心|同意|满意|服气?|相信|信|舒服|理解|习惯|难过|伤心|生气|害怕|感动|激动|着急|紧张|失望)|直?(?:摇头|点头)|脸[红色]|发愣|沉默)"
    "了?(?=[，；]|$)|"
    # 衣服、鞋、孩子的书，什么都有: where, or of what
    "^[^，；里上中下店铺摊厂馆]*、[^，；里上中下店铺摊厂馆]*，(?:什么(?:东西)?|啥|样样)(?:都|也)有(?=[，；]|$)|"
    # 中了以后我还得换班: drawn what, bought what
    "^(?:自己|[我他她]们?)?[中抽考买卖修写做装签选换拿接租领寄种](?:了|到了?|完了?|好了?|上了?)(?:以后|之后|后(?![来面天年]))(?=[，自我他她还就才也都])|"
    # 我包里有一封信，第二天就是星期六: the day after what
    rf"^(?:{_NO_EVENT}*，)?{_NO_EVENT}{{0,4}}(?:第二[天年]|次日|隔天|翌日|当天|当晚)(?!的)|"
    # 我加入过三个月就退出了: joined what
    rf"^(?:自己|[我他她]们?)?(?:[也还就都只又]|曾经?|后来|以前)*(?:加入|参加|报名|退出)[了过]?(?:{_N}+多?个?(?:年|月|天|星期|周))?(?=[，就才]|$)|"
    # 只有一个女孩子发现了: found out what
    "^[^，；把将被给是]{1,14}(?:发现|看出来|认出来|听出来|吃出来|察觉|注意到|猜到|猜出来|猜对)了?$|"
    # 小梅手机里如今有四百多段，最短的才六秒: of what
    rf"^[^，；的]{{0,8}}[里上中](?:[头面边])?(?:现在|如今|目前|已经|大概|差不多|一共|总共|还|就|都|也)*有{_N}+多?[段篇张条份句幅部封本件首](?=[，；]|$)|"
    # 以前在，现在上高中了: who, and where
    "^(?:以前|从前|过去|原来|原先|本来|小时候|刚开始|一开始|开头)(?:也|就|都|还)?(?:不|没)?(?:在|有|是|会|能|行|敢|想|要|去|来|喜欢|同意|愿意|支持|知道)过?，|"
    # 小梅的店没有，只好去借: has no what; 钱没有，时间有 names it, 一个也没有 says so of what was named
    "^[^，；也都连半一什谁啥有]{1,10}没有(?=$|，(?![^，]{1,8}有(?:的是)?(?:，|$)))|"
    # 我用手机录，录到第九天: recorded what
    "^(?:自己|[我他她]们?)(?:先|就|都|只|也|一直|每天|偷偷)*用[^，；的]{1,5}[录拍写画记抄量称切挖煮炒烤洗擦缝磨刻烧晒](?:着|下来|起来)?(?=，|$)|"
    # 第一次爬的时候是半夜: climbing what
    rf"^[^，；把将]{{0,6}}(?:第{_N}|[头上]一?|最后一?|每一?)次(?:自己)?[爬做写画学吃喝看用修买卖打教拍唱读听养种拉弹考试穿戴拆装写炒煮烤开织挖搬抬背送寄]"
    "(?:完|好|到)?的?(?:时候|那[天次年晚]|当[天晚])|"
    "^[跟和与同](?![^，；]*(?:年|以前|从前|过去|当时|之前|那时|原来|[上别]))[^，；]{1,8}(?:相)?比(?:起来)?，[^，；]*[少多高低快慢降升短长]了|"
    "(?:^|[，；])[^，；]{1,6}?(?:觉得|认为|感到)(?:很|真|太|非常|有点儿?)?(?:可惜|差不多|值得|不值|奇怪|无所谓)(?=[，；：:]|$)"
)


def leaves_out_what_it_needs(said: str) -> bool:
    """Tell whether a simplified statement lacks the object, the way or the persons that it speaks of."""
    if did_something(said) or _OF_WHAT.search(said) or _AFTER_WHAT.match(said) or _SO_MANY_A_DAY.match(said):
        return True
    as_large = _AS_LARGE.search(said)
    if _SO_FAR.search(said) or (as_large is not None and not as_large["with"]):
        return True
    if _is_done_to_nothing(said) or names_no_thing(said):
        return True
    went = _WENT.search(said)
    if went is not None and not _SOMEWHERE.search(said):
        return True
    if any(_names_no_place(said, each["who"]) for way in (_GONE, _CAME) for each in way.finditer(said)):
        return True
    return bool(_WITH.search(said) or _UNNAMED.match(said))


def _is_done_to_nothing(said: str) -> bool:
    """Tell whether something is closed, thrown away or read one by one, and no noun before that says what."""
    for found in (_DONE_TO_WHAT.search(said), _ONE_BY_ONE.search(said)):
        before = said[: found.start("done" if "done" in found.re.groupindex else "one")] if found is not None else "把"
        words = plain_words(_IN_A_PLACE.sub("", before))
        if found is not None and not any(_is_thing(word) for word in words) and not _HANDLED.search(before):
            return True
    return False


def _is_thing(word: str) -> bool:
    return tag_of(word).startswith(("n", "vn", "eng")) and word not in _NO_THINGS


def _names_no_place(said: str, who: str) -> bool:
    """Tell whether a statement names nowhere that somebody may have gone, nor the words before 去 what for."""
    is_for_something = any(tag_of(word).startswith("v") for word in plain_words(who)[-_BESIDE:])
    is_somewhere = any(tag_of(word).startswith(_PLACE_TAGS) for word in plain_words(said) if word[0] not in _OF_TIMES)
    return not (is_for_something or is_somewhere or _SOMEWHERE.search(said))


def did_something(said: str) -> bool:
    """Tell whether simplified words say for how long somebody did something, and not what: 刷了整整一天."""
    did = next((each for each in _DID_FOR.finditer(said) if each["verb"] not in _NEEDS_NO_OBJECT), None)
    if _FINISHED.match(said):
        return True
    if did is None or _names_what(did["verb"], said[: did.start("verb")]):
        return False
    later = re.search(f"{did['verb']}[了过完好到着]*[^了过完好到着，；。]", said[did.end() :])
    return later is None  # 修了四十年，修的都是表, and no 量了十多天，每个角度都量了


def _names_what(verb: str, before: str) -> bool:
    """Tell whether words before name what is done, or do it as what is learned: 学修表, 学画; but 早上去练."""
    first = before.find(verb)
    if first < 0 or re.search(f"{verb}[^了过完好到着，；。]|[学爱教会]{verb}", before):
        return first >= 0
    clause = max(map(before[:first].rfind, "，；。")) + 1
    is_thing = any(_is_thing(word) for word in plain_words(before[:clause]))
    return is_thing or _HANDLED.search(before[clause:first]) is not None
