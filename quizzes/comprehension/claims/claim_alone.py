"""Which words assert something by themselves, and name what they speak of or take it up from what they name?"""

from __future__ import annotations

import re
from functools import lru_cache

from quizzes.chinese.numerals import OF_AMOUNT, OF_DATE, OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.own_institution import YOURS
from quizzes.comprehension.third_person import SEEMS_OF_NOBODY, THEN
from quizzes.distractors.clauses.claim_cuts import says_only_when
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.words import in_simplified

# Questions, wishes, guesses, greetings and words of others: not said as so.
_NOT_SAID = lazy_regex(
    r"^一[种个]|^一[部本张条块座件台辆封家位名只口把首幅间支][^，,]{1,10}的[^，,的]{1,4}[，,]|"  # 一部没有片名的片子，
    r"^我[爸妈哥姐弟妹爷奶][爸妈哥姐弟妹爷奶]?[，,]|^[嘿嗨哇哎唉咦][，,]|^[^，,]{1,6}[啊呀耶喔哦嘛呗哟哪嘞啦][，,]|^[^，,]{2,4}[，,][^，,]{1,5}岁[，,]|[，,]即[已可][^，,]{2}$|[，,]各[^种位地自，,]|[？?！!“”‘’「」『』（）()…—]|吗|呢|吧|呗|嘛|难道|是否|是不是|有没有|能不能|会不会|该不该|要不要|愿不愿|好不好|对不对|行不行|"
    r"怎么(?!样都)|什么(?!都|也)|为何|多少(?!有)|谁(?!都|也)|哪[里儿个些位有]|几时|(?<!任)何[时处必]|以为|也许|或许|想象|难怪|仿佛|好像|似乎|听说|据说|"
    r"[啦耶喔哟嘞欸](?=[，,]|$)|几乎|差点|但愿|恨不得|本来(?:要|想|应)(?!.*(?:结果|后来|可是|但))|说不定|恐怕|未必|大家好|[你您]好|欢迎|谢谢|感谢|别客气|[一另]方面|一是|二是"
)
_NAME_IN_QUOTES = lazy_regex(r"(?<![说问喊道着：:])[“‘「『]([^，。？！“”‘’「」『』]{1,8})[”’」』]|（([A-Za-z0-9 ]+)）")
_OPEN = lazy_regex(
    r"[你您咱它牠祂此]|(?<!其)[他她][们們]?|这(?!些年|几年|一行|辈子)|(?<!人)那(?!会儿|么[多大高长难重])|(?<![尤极与])其(?![实中他次余它])|"
    r"(?:^|[，,])[两二三四五几各诸]位(?=[在都是有也就从开做来去又还当说想觉得拍写])|^其中|同样|前者|后者|上面|刚才|之前说|(?<!应)该(?![不怎])|对方|两者|二者|双方|各自|别的|另一|另外|(?<![人岁个年元成半数次天])以[上下]|"
    r"(?:^|[，,])(?:头|前|后|最后)[一两二三四五六几][条个件种项点位次家句栏格页章段](?![一-龥]?(?:月|星期|小时|礼拜|世纪))|"
    r"(?:^|[，,])我?一[听看想问](?=[，,])|我[^，,]{0,12}(?:数|[看盯守听]着)[，,](?![^，,]*[我他她自])|如下|上述|同一|也(?:一样|是(?![^，,]))|(?<!户)人家|彼此|互相|同类(?!型)|单[家项笔宗起](?=[不最至只就要超]|投资|金额|占)|^(?:[^，,]{0,5}说)?是因为|不是(?=[，,。]|$)"
)
_TO_YOURS = lazy_regex(YOURS)
# A place of the speaker's own is known without the words before; 这家店 is not, unless it is theirs.
_KNOWN_PLACE = lazy_regex(
    r"(?<=我)[这那](?:里|儿|边)|(?<=我们)[这那](?:里|儿|边|[条家座间个栋所片盏])|(?<=[在到去来])[这](?:里|儿|边)(?=[^，,])|这篇(?=[一-龥])"
)
# One who is spoken to.
_CALLED = lazy_regex(
    r"^(?:[爸妈爹娘哥姐弟妹叔婶姨舅]{1,2}|[爷奶]{1,2}|外[公婆]|阿[爸妈公嬷婆姨]|姥[姥爷]|师[傅父娘]|儿子|闺女|孩子|老[伴板头婆公])[，,！!]|^(?:各位|亲爱的)?(?:听众|观众|读者|同学|朋友|大家){1,2}们?[，,！!]|^[\u4e00-\u9fff]{1,3}(?:老师|先生|女士|小姐|馆长|院长|校长|老板|教授|导演|大姐|大哥|师傅|医生|博士|总)[，,]"
)
_HEARSAY = lazy_regex(
    r"我(?:就|又|也|还|只能|只好|只是|想|要|敢|得|会|可以|常|总|跟\S{1,3}|对\S{1,3}){0,2}(?:[说问劝喊讲](?!话|究|课|故事|价)|告诉|强调|提醒|承认)"
)
# Nothing but a name, or where something is, with no word that says anything of it.
_NO_WORD = "[^，,是有在了着过没不会能要就都也很得把被给让]"
_NAMED = f"{_NO_WORD}*的{_NO_WORD}{{1,4}}"
# What says too little by itself: an 也 without the other, 其中 of nothing, what is counted, what is paid for.
_TOO_LITTLE = lazy_regex(
    rf"^[^，,]*[才刚]{OF_AMOUNT}+个?(?:天|周|星期|月|年)[，,].*了|"
    r"^[^，,是有了过着不没会能要就都很在]*的一[批些封份本群套场][一-龥]{1,4}$|"
    r"^是[^，,]*的(?=[，,]|$)|^最[^，,是]{1,3}的是[一两][位个名]|[两三四五几]种(?=同时|都|一起|分别)|"
    r"^(?:自己|他们)?(?:里[头面边]|[上下外][头面边]|旁边|中间|[前后][头面]|对面|附近|周围)[只就都还也总]?(?:[有是没]|[^，,]{1,4}着)|"
    r"[^，,]{2,}也(?:算|行|成|可以|不例外)(?=[，,]|$)|[是算](?:另?一个|一种|其中之一)(?=[，,]|$)|"
    r"^[^，,]{0,3}也(?!许)|照样|照旧|^(?:我们?|自己|他们)就(?![是算])|^[^，,]{1,3}得(?:对|好|很好|有道理)[，,]|"
    r"^(?!.*[面茶酒水饭汤粥粉药奶菜豆]|.*咖啡|.*饮料).*[多百千万二三四五六七八九十两0-9][碗杯瓶盘份](?=[，,]|$)|"
    r"有[一二两三四五六七八几]个(?:回答|问题|原因|方面|办法|例子|理由|特点|条件)$|"
    r"我们的?(?:统计|国家|社会|教育|文化|传统|历史|经济|政府|制度|法律|时代|这代人|这一代)|"
    r"^(?:现在|后来|当时|如今|目前)?(?!最|让|令|难|真正|重要|关键)[^，,的最]{1,4}的(?:大概|大约|差不多|也|还|就|都|只)*[有剩](?![饭菜])|"
    r"^(?!.*(?:[二三四五六七八九十百千万两几\d]|多[^么，,]|一些|所有|各|每).*其中).*其中|"
    r"^(?!.*(?:[价钱费票薪资租款]|成本|收入|预算|定金)).*(?:从[^，,]{1,6}[元块][^，,]{0,2}[涨降跌升]|"
    rf"[收付给按交][了过取]?{OF_NUMBER}+[元块])|"
    # 客户的定金，银行的贷款，…… and 菜场边上，五平方米的铺子，干了九年: names in a row, of which nothing is said
    rf"^{_NAMED}[，,](?:还有|以及|和|再加上)?{_NAMED}(?:[，,]|$)|"
    rf"^{_NO_WORD}{{2,12}}(?:[旁边里上下内]|门口|对面|路口|附近|旁边)[，,]{_NAMED}[，,]|"
    # 算法岗只有大厂的七成: in what
    r"^(?!.*(?:薪|工资|收入|[价钱费率量度额值数积龄速命]|成本|租金|利润|面积|大小|重|时间|人口|人手|力气|音量|比例|占|体力))"
    r".*(?:(?:只|仅)?有|是|超过|不到|不足|相当于|达到?|接近)[^，,]{1,8}的(?:[一二两三四五六七八九]成|一半|[一二两三四五六七八九十]分之[一二三四五六七八九]|[一二两三四五六七八九十]+倍)[多左右]*(?=[，,]|$)|"
    # 听得懂，不肯讲: what
    r"^(?!.*[话语字戏歌曲书信诗课词文音意图谱艺琴]).*[听看读](?:得懂[，,](?:就是|可是?|但是?|却)?不|(?:得|不)懂$)|"
    # 二百人来试: to try what
    r"[来去]试了?(?=[，,]|$)|"
    # to learn, or to sign for so long, of what; and so many and a half of what
    rf"(?:开始|才|就)学了?(?=[，,]|$)|签(?:下来?|了|下来了){OF_NUMBER}+年(?=[，,]|$)|"
    rf"^{OF_NUMBER}+个半(?:就|也|已经|都|还)*[算是够要]|"
    # over there, of no place
    r"^(?!.*(?:[从到往离]|[村镇城县店厂家校院海江河山桥路边].*过去))[^过]*[坐骑开走跑赶飞追][^，,过]*(?<!了)过去(?=了?(?:[，,]|$))"
)
# The time of what the talk is about, beside what is so by now: 四月二十六号，晚上七点，票已经发完了.
_CLOCK = (
    rf"(?:{OF_NUMBER}+月{OF_DATE}+[号日]|"
    r"(?:早上|上午|中午|下午|晚上|夜里|凌晨|半夜)?[0-9一二三四五六七八九十两]+点[^，]{0,3}|"
    r"[这下]个?(?:周|星期|礼拜)[一二三四五六日天末]|明天|后天)"
)
_TIME_OF_ANOTHER = lazy_regex(rf"^(?:{_CLOCK}[，,])+[^，,]*(?:已|还[没有])")
# What a talk has before it, or goes on to judge: 话还没说完, 一百多年，听起来…….
_LEFT_OPEN = lazy_regex(
    rf"^话(?:还|音)?[没未刚]|^{OF_NUMBER}+多?个?(?:年|月|天|人|次|遍|块|元)[，,](?:听|说|看|想)|{SEEMS_OF_NOBODY}"
)
_UP_TO = lazy_regex(rf"^(?![等直])[\u4e00-\u9fff]到(?:第{OF_DATE}|后来|最后|一半)")  # 画到第二年: of what?
# A pronoun of the third person in a later clause means what the first clause speaks of.
_RESUMED = lazy_regex(r"[，,；](?:它们?|他们|她们|他|她)")
# A day on which somebody comes is nobody whom a pronoun means: 游客多的星期六，她赢.
_TIME_OF_SOMEBODY = lazy_regex(
    "的(?:[周星期礼拜]{1,2}[一二三四五六日天末]|那?一?[天年]|日子|时候|时间|季节|[早晚]上|[上下]午|夜里?)$"
)
_RESUMED_THING = lazy_regex(r"[，,；]它们?")
_SOMEBODY = lazy_regex(
    r"人|者|员|师|家(?![里裡中庭务具长乡])|友|客|孩|(?<=[学医先女男师考新])生(?![病意活气产])|父|母|妈|爸|爷|奶|丈夫|妻|儿子|女儿|徒|兄|弟|姐|妹|公司|厂|团队|机构|VC|委员会"
)
# Of which sex nobody of the first clause is whom a pronoun means: 外公生病，她…….
_MAN = lazy_regex("外公|爷爷|姥爷|祖父|父亲|爸爸?|丈夫|老公|儿子|哥哥?|弟弟?|叔叔?|伯伯|舅舅|男[人孩生]")
_WOMAN = lazy_regex("外婆|奶奶|姥姥|祖母|母亲|妈妈?|妻子|太太|老婆|女儿|姐姐?|妹妹?|阿姨|姑姑|婶婶?|女[人孩生]|姑娘")
_SHE, _HE = lazy_regex("[，,；]她(?!们)"), lazy_regex("[，,；]他(?!们)")


@lru_cache(maxsize=1 << 12)
def stands_alone(text: str) -> bool:
    """Tell whether words assert something, and name what they speak of or take it up from themselves."""
    simple = in_simplified(_NAME_IN_QUOTES.sub(r"\1\2", shown(without_end(text))))
    refused = (_NOT_SAID, _CALLED, _HEARSAY, _TOO_LITTLE, _TIME_OF_ANOTHER, _UP_TO, _LEFT_OPEN, _TO_YOURS)
    if any(pattern.search(simple) for pattern in refused):
        return False
    simple = THEN.sub("", _KNOWN_PLACE.sub("", simple))
    opens_with_thing = not simple.startswith(("我", "在", "对", "从")) and not re.search(
        "我们", without_end(in_simplified(text))
    )
    if not opens_with_thing:
        return not _OPEN.search(simple)
    first, _, rest = simple.partition("，")
    if says_only_when(first):  # 去年春天，它……: what?
        return not _OPEN.search(simple)
    is_of_somebody = bool(_SOMEBODY.search(first)) and not _TIME_OF_SOMEBODY.search(first)
    is_of_somebody = is_of_somebody and not _is_of_other_sex(first, rest)
    return not _OPEN.search(f"{first}{(_RESUMED if is_of_somebody else _RESUMED_THING).sub('，', f'，{rest}')}")


def _is_of_other_sex(first: str, rest: str) -> bool:
    """Tell whether a pronoun after the first clause is of another sex than everybody whom that names."""
    is_of_men, is_of_women = bool(_MAN.search(first)), bool(_WOMAN.search(first))
    pronoun = _SHE if is_of_men else _HE
    return is_of_men is not is_of_women and bool(pronoun.search(f"，{rest}"))
