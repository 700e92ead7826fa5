"""Which words assert something by themselves, and name what they speak of or take it up from what they name?"""

from __future__ import annotations

import re
from functools import lru_cache

from quizzes.chinese.numerals import OF_DATE, OF_NUMBER
from quizzes.chinese.pattern_lists import any_pattern
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
_TOO_LITTLE = lazy_regex(any_pattern("claim: too little", named=_NAMED, no_word=_NO_WORD))
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
