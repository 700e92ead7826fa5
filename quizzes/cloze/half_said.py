"""Where does a part of a sentence leave half unsaid: what does its beginning lean on, and its end wait for?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.cloze.led_up_to import leads_up_to
from quizzes.distractors.clauses.parted import (
    waits_for_what_happens,
)
from quizzes.distractors.clauses.torn import lacks_condition, lacks_first, lacks_subject
from quizzes.distractors.words import in_simplified

_WAITS_FOR_MORE = lazy_regex(
    r"(?:^|[，,；;：:])\s*等(?![了着着過过於于候級级號号第式等待]|一[下等])[^，,。；;]{2,}[，,]$|[来來出进進]一[个個位只隻条條件张張名][，,]$|如果|若|趁|非但|不光(?![滑明])|并非|並非|只要|只有|既然|即使|哪怕|就算|虽然|雖然|尽管|儘管|一旦|要是|无论|無論|不管|因为|因為|由于|由於|不但|不仅|不僅|与其|與其|凡是|每当|每當|一边|一邊|"
    r"为了|為了|按照|根据|根據|除了|随着|隨著|至于|至於|^要|^还是|^還是|[说說道是为為觉覺得问問](?=[，,：:]$)|[喊答叫讲講](?=[：:]$)|[写寫印刻][着著道](?=[：:]$)|[说說问問喊][我你您他她](?:们|們)?(?=[：:]$)|[问問][我你您他她]?(?:为什么|為什麼|为啥|怎么了|怎麼了)(?=[，,]$)|[说說讲講问問喊答写寫留]了?[这這]?(?:么|麼)?[一两兩几幾]?[句声聲个個](?:话|話|字)?(?=[：:]$)|(?:预测|預測|发现|發現|宣布|表示|承认|承認|估计|估計|声明|聲明|强调|強調)(?=[，,：:]$)|(?<!小)[时時][，,]$|[后後前人][，,]$|^有(?:一|几|幾|两|兩)?[个個位名](?:[^，,的]{0,5}|[^，,]*的[^，,]{1,5})[，,]$|(?<!了)(?<![写寫记記录錄画畫拍抄存保定](?=下[来來]))(?:回|过|過|上|下|进|進|出)[来來去][，,]$|宁可|寧可|宁愿|寧願|(?:就冲|就沖|冲着|沖著|[就光单單]凭|[就光单單]憑)[^，,。]*[，,]$|[说說看听聽做吃喝写寫读讀讲講]完(?![了的]).*[，,]$|"
    r"(?<![没沒未])(?:商量|[说說约約讲講谈談])[好定妥]了?[，,：:]$"
    r"|(?<![没沒未不有])(?:跟|和|与|與|同|找)[^，,。；;：:]{1,12}商量[，,：:]$"
    r"|不出[一二两兩三四五六七八九十几幾半][^，,]*[，,]$|(?:^|[…—，,。])\s*[唉哎嗯哦啊喔诶欸噢哟嗨嘿嗐]{1,2}[，,]$"
)
# If, said with 要 alone: 你要问我哪一年最苦，就是头一年; and no 我要说的是, nor what somebody wants to ask (我要问他).
_IS_IF_ASKED = lazy_regex(
    r"(?:^|[，,；;：:])\s*(?:但是?|可是?|不[过過]|所以|其[实實])?"
    r"(?:[你您](?:们|們)?(?:真|非)?要(?:是)?[问問说說]|(?:真|非|硬)?要(?:[问問]我|[说說]))(?![的明服])[^，,。；;：:]*[，,]\s*$"
)
# So does 谁再, and words that nobody is said to say, of which the next clause says what is thought: 说“没用”，我不信.
_IS_IF_SAID = lazy_regex(
    r"(?:^|[，,；;])\s*谁(?:再|敢|要)[^，,。；;：:]*[，,]\s*$|^\s*[说說][“「‘『][^”」’』]*[”」’』][，,]\s*$"
)
# Of somebody who is called something the next clause says what: 你一个小姑娘，不读书，像什么话.
_IS_CALLED = lazy_regex(
    r"[我你您他她妳](?:们|們)?(?:这么|那么|這麼|那麼)?一?[个個位名][^，,是有在了过過的]{1,6}[，,]\s*$"
)
# Of a time alone the next clause says what is to be done then: ……明天早上五点，跟我上山.
_IS_A_TIME = lazy_regex(
    r"(?:^|[…—，,])\s*(?:(?:[每今明昨后後当當][天晚早年]|第[二三四]天|下?[周週][一二三四五六日]|[早晚]上|[上下中]午|凌晨|半夜|傍晚|清晨)|"
    r"[0-9一二两兩三四五六七八九十]+(?:点|點|[号號日月年分刻])半?)+[，,]\s*$"
)
# What announces words that are not shown: 他转过头来问, and no 我从来没问.
_ANNOUNCES = lazy_regex(
    r"(?:[说說问問道喊答叫讲講]|[写寫印刻][着著]|[说說问問喊][我你您他她](?:们|們)?|告[诉訴][^，,。；;：:]{1,6})[：:]\s*$|(?:^|[，,；;：:])[^，,。；;：:没沒不别別]*[问問][，,]?\s*$"
)
# Somebody will go for certain, and who was spoken of before, as the place was: 山一定去.
_ASSURES = lazy_regex(
    "(?:(?![我你您他她咱谁大])[一-龥]){0,3}[海山河湖江城岛村镇园馆寺庙塔](?:边|上|里)?(?:一定|肯定|当然|迟早|早晚|还是)(?:还?要|会|得|能)?(?:去|看|爬|到)的?[，,。；;]"
)
# My reply and what the one who asked does, who stands before it: 我说：“没有。”他就走了.
_REPLIES = lazy_regex(
    r"\s*我(?:们|們)?(?:就|也|便|又|只好)?(?:[说說答]|回答)[：:，,]?\s*[“「『][^”」』]*[”」』][，,]?(?:[他她](?!人|[乡鄉])|[^“「『，,]*(?:我|把|[给給对對跟让讓带帶领領请請])[他她](?!人|[乡鄉]))"
)
_LEANS_ON_WHAT_STANDS_BEFORE = lazy_regex(
    r"\s*(?:而(?!且|今)|但(?!凡)|可是|可(?=[我你他她它这那這])|不[过過](?!是)|然而|[于於]是|一边|一邊|又|也|亦|还|還|都|均|就|便|才|方能|则|則|既(?![然定])|并且|並且|然后|然後|接[着著](?!说|說)|随后|隨後|甚至|乃至|可以|会|會|很|只|是(?!不是|否)|而是|而不是|也就是|以便|以免|"
    r"希望|总希望|總希望|始终|始終|同时|同時|从而|從而|跑到|后者|後者|前者|否则|否則|所以|因此|因而|因为|因為|不然|使|让|讓|其|发现|發現|看见|看見|听见|聽見|"
    r"好[让讓叫](?!人)|省得|免得|一身|[一满滿][脸臉]|[满滿][身头頭手嘴]|说|說|问|問|[这那這](?:[叫就才也都让讓使給给]|会(?!儿)|會(?!兒))|(?:[我你您他她它]们?|[我你他她它]們|大家)(?:就(?![是算业業])|便|却|卻)|自己(?!的)|正是|更|再|却|卻|不(?:归|歸|属于|屬於|在|会|會|能|用|必|想|愿|願|再|肯|敢|算|花|收|让|讓))"
)
_ONLY_SETS_THE_SCENE = lazy_regex(
    r"(?:来说|來說|来讲|來講|来看|來看|看来|看來|而言|相比|比起来|比起來|以外|之外|的时候|的時候|的话|的話|[看说讲說講後后内內上中下里裡]|(?:(?<![提])前|(?<![推延退])[后後])(?:[0-9一二两兩三四五六七八九十几幾半]+[个個多]?半?)(?:小时|小時|钟头|鐘頭|分钟|分鐘|秒钟?|星期|礼拜|禮拜|[周週天日年月])半?|(?<!小)[时時]|[来來去](?:这儿|那儿|这里|那里|這裡|那裡)|(?<![记記学學作读讀患或再业業编編译譯使])者|(?:一[觉覺]|醒)(?:起|醒)?[来來]|(?:第一|[头頭]一|最后一|最後一)(?:句[话話]|件事|[个個](?:念[头頭]|反[应應]))|(?:加|合|算|平均|[这這]么|[这這][样樣]|一[来來]二去)(?:在)?(?:一起|起[来來]|下[来來]|一[来來]))[，,]\s*$"
)

# A noun with what describes it, of which the next clause says something: 而真正免掉的车费，平均每天不到一百元.
# So is what somebody does, ended by 的, without the noun: 能留给别人的，还可以是一张地图; what 把 puts first; and a
# place that is named with what it has: 在这座有许多老桥的城市，人人都会划船.
_IS_A_TOPIC = lazy_regex(
    r"^(?:[^是有在了过過得]|[过過](?=日子|冬|年|[节節])|有[时時]候?|所有|[现現]在|得(?:出[来來]|[出到见見起了懂住动動清下完及])(?=的))*[的之][^是有在了过過着著得的，,]{1,6}[，,]\s*$|^(?!.*[是挺很蛮會会真怪够夠最]).*[的][，,]\s*$"
    r"|^[在于於](?!于|於)[^，,是了过過着著得]*的[^，,是有在了过過着著得的上下里裡中内內前后後间間时時]{1,8}[，,]\s*$"
    r"|^.*[把将將][^，,]*的[^，,的了着著过過到在给給成]{1,4}[，,]\s*$"
)


def leans(text: str) -> bool:
    """Tell whether a part of a sentence begins with what leans on the words before it: 才发现, 不归我们管."""
    is_torn = lacks_subject(text) or lacks_condition(text) or lacks_first(text)
    return is_torn or bool(_LEANS_ON_WHAT_STANDS_BEFORE.match(text))


def is_torn_off(source: str, first: int, last: int) -> bool:
    """Tell whether a part that begins within a sentence says nothing without what stands before it there."""
    part = source[first:last]
    return first > 0 and (leans(part) or leads_up_to(source[:first], part))


def announces(text: str) -> bool:
    """Tell whether a text ends with a verb of saying whose words are cut off: 她停下来问."""
    return _ANNOUNCES.search(text) is not None


def answers_nobody(text: str) -> bool:
    """
    Tell whether somebody's own reply is told, and then what another does or where one goes whom it does not name.

    So it is where one assures that somebody will go to a place, and names nobody: 山一定去，鞋我买好了.
    """
    return _REPLIES.match(text) is not None or _ASSURES.match(in_simplified(text)) is not None


def leads_on(clause: str) -> bool:
    """Tell whether a clause makes one expect another: it sets the scene or a condition, and no semicolon ends it."""
    is_over = clause.rstrip().endswith(("；", ";"))
    waits = _ONLY_SETS_THE_SCENE.search(clause) or _WAITS_FOR_MORE.search(clause) or _IS_CALLED.search(clause)
    waits = waits or _IS_A_TOPIC.match(clause) or _IS_A_TIME.search(clause)
    waits = waits or _IS_IF_ASKED.search(clause) or _IS_IF_SAID.search(clause)
    return not is_over and (bool(waits) or waits_for_what_happens(clause))
