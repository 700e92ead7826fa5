"""
Does a paragraph without a label go on with what was said, or may it set a scene that somebody looks on?

    再说，开了店就不自由了。          goes on
    天色暗了下来，外面有人敲门。      may set a scene
"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.reading.narration import FIRST_PERSON, ONESELF, SECOND_PERSON, as_visitors, own_words
from quizzes.wordlists import any_of

_TO_SOMEBODY = lazy_regex("[吧呢嘛啊呀啦哦吗][。！？!?…]|[？?]")
_GOES_ON = lazy_regex(any_of("goes on"))
_PERSON = lazy_regex(any_of("somebody in a scene"))
_ABOUT_ONE = lazy_regex("[^，。]{0,5}[，,]?([他她])(?!们|[爸妈爹娘爷奶]|男人|老婆)")
# Who is no 他, and who is no 她, whatever else was said: 我妈 before 他递过一把伞.
_NO_HE = lazy_regex(
    "她|妈妈?|娘|奶奶?|[姐妹姑姨]{1,2}(?![夫父丈])|[婶嫂]|女(?:儿|士|人|孩|生|徒弟|老师|同学|医生|老板)|妻子|姑娘|媳妇|老婆|老太太"
)
_NO_SHE = lazy_regex(
    "他|爸爸?|爹|爷爷?|[哥弟叔伯舅]{1,2}(?![妹媳母嫂妈娘婆])|男(?:人|孩|生)|小伙|儿子|丈夫|先生|老[\u4e00-\u9fff]头"
)
_ANYBODY = lazy_regex("[没别众]人|人[家口们人]")
_COMES_UP = "(?:有人(?:敲|推|进|喊|走|探|来)|[他她](?!们)|门|电话|手机|外面|窗外|屋外|一[位个名阵声只])"
_SCENE = lazy_regex(
    "天色|天(?:已经|快|渐渐|慢慢)?[黑亮暗](?:了|下来|透)|夜色(?:渐|已|越|降|深|暗)|夜深了|太阳(?:已经|快|渐渐|慢慢)?[落下升照西]|夕阳|[门窗屋]外(?!汉|的人|面的)|外面(?:有人|传来|又?[响下]|的[雨天])|"
    "院子里|[^，。有那]{1,4}[上里]起了[雾风]|[茶饭菜面酒汤鱼粥][^，。]{0,2}(?:端了?上[来桌]|上[来齐桌])了?[，。]|雨(?:[势点]|已经|渐渐|又|还在|越)?[停下小大](?:了|着|起来)?|风(?:已经|渐渐|又)?[停小大]了|锣声|钟声|铃声?响|[^，。]{1,8}[里外上]?响了?[起一][^，。]{0,3}[铃钟锣声]|(?:电话|手机)(?:铃)?[响震]|正说|说话间|话音|"
    "[^，。]{1,8}[里外上]?(?:响起|传来)了?一[阵片声]|走[出进][^，。]{0,8}[门店楼家屋][，,]|"
    "(?:[两三几]个?人|二人|大家)(?:都|一起)?(?:笑(?!话|我)|沉默|相视|对视|看了看)|沉默了|"
    f"(?:这时候?|此时|此刻|忽然|突然)[，,]?{_COMES_UP}"
)
_GESTURE = lazy_regex(
    "(?:[^。！？，]{1,8}[，,])?(?:[他她](?!们))?[^，。的我]{0,3}?(?:[在坐站]在?[^，。的我]{0,4}[边里上下外前])?(?:笑了(?!我)|笑着|笑起来|点了?点头|摇了?摇头|沉默了|想了想|叹了?口气|站起[身来](?=[，。！])|站了起来|起身|转过?身|"
    "指了?指|指着|顿了顿|停顿|停了(?:停|一下|一会儿)[，。]|抬起?头|低下?头|低着头[，。]|(?:听了|听完|不说话|没有?说话)[，。]|(?:在(?:一)?旁边?)?听着[，。]|插了一句|看了看[表窗门手]|没有(?:马上|立刻)?回答|喝了?一?口)"
)
# One who pauses and turns to whoever asked: 他停了一会儿，摸出一块糖递给我.
_TO_ASKER = lazy_regex(
    "[他她](?!们)[^，。我]{0,3}(?:停了|沉默了|顿了顿)[^。我说讲]*(?:递给|看着|看了看|看了一眼)我[。，]"
)
# Those who talk, wherever they are told of: 茶喝完了。两个人都笑了.
_ALL_LAUGH = lazy_regex(
    "(?:^|[。！？])(?:[两三]个?人|二人|(?:夫妻|父[子女]|母[子女]|师徒|兄弟|姐妹|祖孙)[俩两])"
    "(?:都|也|又|一起|同时|相视|对视|忍不住|不约而同地?){0,3}(?:一笑|笑(?:了|起来|出))"
)
# Said as well by one who says 我 of himself: 临走时，她送给我一本书.
_VISIT = lazy_regex(
    "(?:[讨辩争]论|会议|座谈|对谈|活动|讲座|论坛|直播|发布会|比赛|演讲)(?:结束|散场|进行了|持续了|快结束|接近尾声)(?!的|时候|后来)|散[场会]|"
    "(?:采访|访谈)(?:结束|快|接近|间隙|进行|当天|那天|[中时前后](?!的)|过程)|临走|临别|告别(?:时|前|的时候)|离开(?:时|前|的时候|那天)|(?:回来|回去)的路上|"
    "[^，。]{0,6}[，,]?我们?(?:来到|走进|跟着|跟随|见到)[^，。]{0,2}[他她](?!们)"
)
# What one does who is shown something, or around, as it is written of a visit: 我俯下身去看. In a story it has a time.
_VISITOR = lazy_regex(
    "(?:(?![^，]*(?:年|时候|以前|从前|后来|有一|当时|当初|那天|第[一二三]|月|岁))[^，。！？我]{1,8}[，,])?"
    "我们?(?:又|也|便|就|赶紧|连忙|忍不住|小心地?|轻轻地?){0,2}(?:"
    "(?:俯下?身|弯下?腰|蹲下(?:来|身)?|凑(?:近|上前|过[去来])|探(?:头|身)|踮起?脚|接过(?![^，。]{0,3}的))"
    "[^。！？看]{0,8}(?:看(?![病书店守重法]|孩子|了[^，。看]*[年月天])|端详|打量|闻了?闻|听了?听|摸了?摸)|"
    "问[他她](?:能不能|可不可以|方不方便)(?:让我)?(?:进去|上去|也)?(?:看|摸|拍|试|坐|听|尝|录|碰|打开|参观|走走))"
)
# A room or a view as it is seen while one talks: 桌上摆着一把旧尺子; not what lay there then, or has to lie there.
_PLACE = (
    "[桌墙窗柜架箱盒门床屋院地灶炕炉台椅凳案角柱梁店厅廊楼房室][子头台板口廊]?"
    "(?:[上里外下][面边]|[旁两]边|[上里下边旁前后外角中面口])"
)
_SEEN = lazy_regex(
    f"(?:^|[，。！？；：]|(?<![^，。！？；：])[^，。！？；：在到往从]{{1,6}}){_PLACE}[^，。！？我你他她不没要得该必会能]{{0,6}}"
    "[摆贴挂放堆摞码晾铺插靠停立供钉搭压画印刻写坐站躺趴蹲](?:着|满了?)(?!的|什么)|"
    "从[^，。我你]{0,4}(?:窗|门口|阳台|楼上|屋顶|院子)[^，。我你]{0,5}(?:看得?见|[看望]到|[看望]出去|望得见|往.[看望])|"
    "(?:^|[。！？；])窗外(?:就|正|便)?是"
)
_NOT_NOW = lazy_regex(
    "[那当]时|[那当][年天]|以前|从前|过去|早先|早年|小时候|年轻|第[一二三四五]天|[0-9０-９一二三四五六七八九〇零][年月号]|年代|有一[次天年回]|"
    "[去前]年|[昨前]天|后来|如果|要是|假如|的时候|每[天年次]"
)
_THIS_ROOM = lazy_regex("[这那][间座](?!.{0,6}时候)")
_ABOUT_A_PERSON = lazy_regex("[他她](?!们|們)")
_LAST_SENTENCE = lazy_regex("[^。！？]+[。！？]?[”’」』]*$")


def addresses(text: str) -> bool:
    """Tell whether a paragraph speaks to somebody, or as nobody writes who tells a story."""
    own = to_simplified(own_words(text))
    return bool(SECOND_PERSON.search(own) or _TO_SOMEBODY.search(own))


def goes_on(text: str) -> bool:
    """Tell whether a paragraph opens with a word that ties it to what was said before."""
    own = to_simplified(text)
    return bool(_GOES_ON.match(own)) and not (_THIS_ROOM.match(own) and shows_a_room(text))


def shows_a_room(text: str) -> bool:
    """Tell whether a paragraph describes a room or a view as it is seen now, and speaks of no 我 and to nobody."""
    own = to_simplified(own_words(text))
    return bool(_SEEN.search(own)) and not (FIRST_PERSON.search(own) or _NOT_NOW.search(own) or addresses(text))


@lru_cache(maxsize=256)
def may_open_a_scene(text: str, before: str) -> bool:
    """Tell whether a paragraph opens with a scene, a gesture, a visitor, one of whom nothing was said, or a room."""
    own = to_simplified(own_words(text))
    is_of_nobody = _tells_of_nobody_in(to_simplified(before), own)
    is_seen = not FIRST_PERSON.search(as_visitors(own)) and (
        _SCENE.match(own) or _GESTURE.match(own) or _ALL_LAUGH.search(own)
    )
    is_visit = _TO_ASKER.match(own) or _VISIT.match(own) or _VISITOR.match(own)
    return bool(is_of_nobody or is_seen or is_visit or shows_a_room(text))


def _tells_of_nobody_in(before: str, own: str) -> bool:
    """Tell whether own words open with a 他 or 她 who can be nobody of those spoken of before."""
    found = _ABOUT_ONE.match(own)
    if found is None:
        return False
    if not _PERSON.search(before):
        return True
    others = _NO_HE if found[1] == "他" else _NO_SHE
    return not FIRST_PERSON.search(own) and not _PERSON.search(_ANYBODY.sub("", others.sub("", before)))


def is_with_nobody_named(text: str, before: str) -> bool:
    """Tell whether one who says 我 is with a 他 or 她 who can be nobody spoken of there or before: 我站在他旁边."""
    own = to_simplified(own_words(text))
    found = _ABOUT_A_PERSON.search(own)
    if found is None or not ONESELF.search(own):
        return False
    said = f"{to_simplified(before)}{own[: found.start()]}"
    return not (_PERSON.search(_ANYBODY.sub("", said)) or _ABOUT_A_PERSON.search(said))


def laughs_together(text: str) -> bool:
    """Tell whether a paragraph begins with how those who talk laugh, and says no 我."""
    own = to_simplified(own_words(text))
    return bool(_ALL_LAUGH.match(own)) and not ONESELF.search(own)


def tells_of_one(text: str, before: str = "") -> bool:
    """Tell whether a paragraph speaks of him or her, and does not open with who was spoken of last before it."""
    own, last = own_words(text), _LAST_SENTENCE.search(before)
    goes_on = last is not None and _ABOUT_A_PERSON.match(own) is not None and own[0] in last[0]
    return bool(_ABOUT_A_PERSON.search(own)) and not goes_on
