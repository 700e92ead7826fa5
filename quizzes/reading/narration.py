"""Does a paragraph tell of those who speak, so that none of them says it?"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_names import is_chinese_name, is_role, names_a_thing
from quizzes.wordlists import any_of, words

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_PERSON = lazy_regex("我|咱|俺")
ONESELF = lazy_regex("我(?![们們])|咱|俺")
# What is at home where the speaker is, not with those who came to see him: 我们店, 我师傅, 我年轻的时候.
OUR_OWN = lazy_regex(
    "我[们們](?:[这這那](?:[儿兒里裡个個]|一?行|些|[一几幾]代)|一家|全家|老家|[家店厂廠铺鋪镇鎮村街县縣队隊团團]|[单單]位|公司|学校|學校|"
    "[医醫]院|[剧劇][团團]|[做干幹搞][^，。]{1,6}的)|"
    "我(?:[爸妈媽爹娘哥姐弟妹]|[爷爺]{2}|奶奶|姥[姥爷爺]|外[公婆]|老[婆公伴]|[爱愛]人|丈夫|妻子|[儿兒]子|女[儿兒]|[孙孫][子女]|[师師][傅父]|徒弟|"
    "(?:[那当當][时時]候?)?(?:年[轻輕]|小)的?[时時]候|[刚剛][来來嫁入])"
)
# Those who came and look on, where one of them writes 我们: 我们到的时候, 让我们猜; not 对我们来说.
_VISIT = (
    "[来來]?到(?![处處底现現今])|[来來]的[时時]候|[见見]到|走[进進]|[进進][门門]|坐[下在]|等[着著]|跟[着著随隨]|起身|告[辞辭别別]|"
    "[离離][开開]|[采採][访訪]|拜[访訪]|找到|敲[门門]"
)
_WE = (
    "我[们們](?=(?:[两兩三四五几幾][个個]?人|一行[^，。]{0,3})?"
    "(?:又|也|才|都|就|便|再|[还還刚剛]|[终終][于於]|只好|忍不住|[谁誰]也|[没沒]有?|一起|[后後][来來]|在[^，。]{1,6}){0,3}"
)
_WITH_US = lazy_regex("我[们們][和跟同与與]")
# 让我们来到, 我们每天 say of all who read what a visit says of those who went: 她带我们看了船, 我们上船的时候.
_VISITS = lazy_regex(
    f"(?<![让讓]){_WE}(?:{_VISIT}|[约約][在好定了]|[^，。每小]{{1,6}}(?:[的那][时時]候?|[时時][，,])))|"
    "(?<=[给給请請带帶领領陪送诉訴])我[们們](?=[看走去参參上下进進到倒讲講每一，。])"
)
_VISITORS = lazy_regex(
    "(?<=[让讓请請给給对對朝向带帶领領冲衝陪送诉訴问問看着著把叫喊引])我[们們](?![来來][说說讲講]|的|家|店)|"
    f"{_WE}(?:{_VISIT}|走[出到上下过過在的]|[问問](?![题題])|[上下](?:了|[船车車楼樓山])|"
    "[听聽](?:[见見到]|[^，。]{1,6}[说說讲講])|看(?:[见見到]|了[看一])|猜|知道|打[听聽]|"
    "[发發][现現]|注意到|[尝嚐摸拍]了|笑|[说說][话話]))"
)
SECOND_PERSON = lazy_regex("[你您妳]")
# Said of any two who do the same to each other, whoever tells it: 你看看我，我看看你; 你一言，我一语.
_EACH_OTHER = lazy_regex(
    "[你您](?P<does>[^，。！？、]{1,4})我[，、]?我(?P=does)[你您]|[你您](?:一[句言]|来|來|[争爭追])，?我(?:一[句语語言]|往|去|[夺奪赶趕])"
)
QUOTATION = lazy_regex(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|‘[^‘’]*’|《[^《》]*》")
# What somebody says behind a colon without quotation marks: 他问客人的妻子：谁教您的？学了多久？
_SAID_PLAINLY = lazy_regex(
    "(?P<lead>[问問说說道喊叫答句][^，。！？：:“「]{0,8}[：:])[^。！？“”「」]+(?:？[^。！？“”「」]*(?=？))*[。！？]?"
)
_THIRD_PERSON = lazy_regex("[他她](?![们們])")
# What stands after a family name where one tells of somebody: 丁先生拍了拍她的肩膀.
TITLE = lazy_regex(f"{any_of('title of who is told of')}(?!们|們)")
# What only somebody who looks on says of another: 我看见李明的船, 我终于问起了他的手.
_NOTICED = lazy_regex("我(?:们|們)?(?:看见|看見|看到|注意到|发现|發現|[问問]起?|[听聽][见見到])")
_GUESTS = "来客"
_KIN = lazy_regex("爷爷|爺爺|奶奶|大[爷爺娘妈媽姐哥]|阿姨|[叔伯婶嬸姨]")
_PLACE = lazy_regex("[村镇鎮县縣市河江山湖路街巷桥橋庄莊店厂廠场場坊港家]$")
_MOST_SKIPPED, _FAR, _LEAST_NAME = 2, 20, 2
_LOOKS_ON = lazy_regex(
    "我(?:们|們)?(?:注意到|看[见見到]|[终終][于於][问問]起?|忍不住[问問]起?|又?[问問]起)了?[他她](?![们們])"
)
_LEAVES_UNASKED = lazy_regex("我[^，,。]{0,6}(?:[没沒]好意思|[没沒]有?再)[追多]?[问問]")
# Who writes of himself in the third person: 记者注意到，她的桌上放着闹钟; 后来，记者发现了 may be said by who speaks.
_REPORTER = lazy_regex(
    "(?:(?!后来|後來|当时|當時|那|有|结果|結果|一)[^，,。！？]{1,12}[，,])?(?:本[报報刊])?(?:记者|記者|笔者|筆者|采访者|採訪者|主持人)(?:们|們)?"
    "(?:注意到|看[见見到]|发现|發現|来到|來到|走[进進]|跟[着著随隨]|[随隨]|了解到|见到|見到)"
)
_TO_US = lazy_regex("(?:朝|对着?|對著?|向|给|給|跟|请|請|带|帶|领|領|看着|看著|看了看)(?:了|着|著)?我[们們]")
# Of the talk itself those tell who look on: 我们的谈话被电话打断, 后来我们也联系了她的同事.
_OUR_TALK = lazy_regex(
    "我[们們](?:的?(?:[这這]次|第[一二三]次)?(?:[谈談交会會][话話谈談]|[对對][话話]|[访訪][谈談问問]|[采採][访訪]|聊天|通[话話])|"
    "[^，。！？]{0,4}(?:[联聯][系繫]|[采採][访訪]|[请請]教|核[实實])(?:了|上|到))"
)
# What happens where people ask and are answered, as those tell who look on: 全场都笑了, 接着发言的是一位老师.
_OF_A_SESSION = lazy_regex(
    "(?:[全现現][场場]|[台臺]下|[会會][场場])(?:[一又都才顿頓时時下子]{0,3})(?:[安静靜]{2}|[静靜][了下]|沉默|[笑响響哄]|[鸦鴉]雀|掌[声聲])|"
    "(?:接[着著]|[随隨][后後]|最[后後]|下一[位个個]|第[一二三四五][位个個])[^，。]{0,4}(?:[发發]言|提[问問]|[举舉]手|站起[来來])的是|"
    "(?:[观觀聽听][众眾]|台下|後排|后排|前排)?有人(?:[问問](?:起|道|到)|提到|[举舉]手|高[声聲])"
)
_FAMILIAR = lazy_regex("[小老阿大][\u4e00-\u9fff]{1,2}")
BY_FRIENDS = ("老", "小", "阿")  # before a family name
_FIRST_SENTENCE = lazy_regex("[^。！？!?]*")
_CLAUSE_START = "(?:^|[，,。！？；])"
# After a name: not the one who is called, one of several or what is said of a name (李明，李明这个人, 李明和我),
# nor of a shop or a prize so called (李明鞋店).
ACTS = (
    "(?=[\u4e00-\u9fff])(?![这這就是的们們和跟与與叫姓]|也[是叫姓])"
    "(?![^，。]{0,2}(?:店(?![门門])|[铺鋪坊]|厂|廠|公司|工作室|牌|[号號](?![码碼])|[奖獎]|[团團]|二字|[两兩三几幾][个個]字))"
)
_REPORTS = lazy_regex("[说說讲講叫喊问問称稱写寫喻名]")  # 大家都说，李明来了
_TOLD_TO_WATCHER = lazy_regex("[他她](?:悄悄|偷偷|笑着|笑著|又)?(?:告诉|告訴|[对對跟向]我[说說讲講])我?")
# What only somebody who watches a talk tells of one who speaks in it: 他一边说，一边看墙上的钟.
_WHILE_SPEAKING = lazy_regex(
    "(?:正?[说說讲講][着著完]|[说說讲講聊谈談]到(?:[这這][里裡儿兒]|此[处處]|“[^”]*”[^，,。]{0,4}[时時][候]?))[，,]?"
    "(?:[他她](?![们們])|[^，。我咱俺你您妳他她]{0,6}[个個]人(?!的)|有人(?:[轻輕悄]{1,2}地?|又|在)?(?:敲|推|走|[进進]|探|喊|按)|[门門][被外]|[电電手][话話机機]|"
    # 说到这里，里屋传来沙沙的声音; 正说着，水开了; but not 说到这里，消息传来了
    "[^，。我咱俺你您妳他她]{0,6}(?:[传傳][来來]|[响響]起)了?[^，。]{0,8}[声聲音](?=[，。])|"
    "[水茶菜饭飯汤湯](?:已[经經]|也)?(?:[烧燒煮]?[开開]|[凉涼好])了[，。])|"
    "[他她]?[说說讲講][完罢罷](?:[这這][^，。]{0,4})?[，,]?就?(?:笑|站|起身|[转轉]身|[摆擺]|[点點]|[叹嘆歎]|[指低抬]|[沉停]|又?看)|"
    "[说說讲講]到[这這][里裡儿兒][，,]?[他她](?![们們])|[他她][说說讲講][这這](?:(?:句|些|番|段)?[话話]|些)的?[时時]|[他她](?:一?[边邊][说說讲講]|[说說讲講](?:着|著|到[这這][里裡儿兒])|"
    "[说說]完自己|停顿了|停頓了|[顿頓]了[顿頓]|[没沒]有?(?:马上|馬上|立刻|直接)回答)"
)


def is_family_name(label: str) -> bool:
    """Tell whether a label is a family name alone."""
    return len(label) == 1 and label in words("surname")


def is_person_by_name(label: str) -> bool:
    """Tell whether a label is a Chinese name or a family name, and no role."""
    return (is_chinese_name(label) or is_family_name(label)) and not is_role(label)


def names(text: str, speaker: str) -> bool:
    """
    Tell whether a paragraph names a speaker and says nothing of its own writer, but for what it quotes.

    So does what tells of 李明, or of 李, as friends call him: 老李放下茶杯.
    """
    own = own_words(text)
    if FIRST_PERSON.search(own):
        return False
    is_called = is_person_by_name(speaker)
    return (len(speaker) >= _LEAST_NAME and speaker in own) or (
        is_called and bool(re.search(rf"(?:^|[，,。！？；])老{speaker[0]}(?![家头頭子病师師]){ACTS}", own))
    )


def own_words(text: str) -> str:
    """Give what a paragraph says without what it quotes, and without 你看看我，我看看你, which names nobody."""
    return _EACH_OTHER.sub("", QUOTATION.sub("", _SAID_PLAINLY.sub(r"\g<lead>", text)))


def onlookers(own: str) -> bool:
    """Tell whether own words may have one in them who looks on: 我, or 我们 of those who came."""
    return bool(ONESELF.search(own) or _VISITORS.search(own) or _WITH_US.search(own))


def comes_with_others(text: str) -> bool:
    """Tell whether one who came with others to see somebody tells it: 我们到的时候是下午."""
    return bool(_VISITS.search(own_words(text)))


def as_visitors(text: str) -> str:
    """Call those who came 来客, so that their 我们 is nobody's who speaks: 来客到的时候是下午."""
    return _VISITORS.sub(_GUESTS, text)


def is_told_of(text: str, speaker: str, said: str) -> bool:
    """
    Tell whether a paragraph tells of its own speaker by name: 小燕朝我们笑了, who looks on may be "us"; 我看见小燕.

    Who tells of himself by name says 我 as well, or speaks to somebody: 我叫李明, 李明是我. By his title, 李师傅, he is
    told of unless he told of somebody so called in what he `said`.
    """
    own = own_words(text)
    if not is_person(speaker) or SECOND_PERSON.search(own):
        return False
    if notices((speaker,), text) or (is_titled(speaker) and _does_by_title(own, speaker)):
        return True
    titles = [TITLE.match(each, 1) for each in noticed_in(text) if each.startswith(speaker[0])]
    if is_chinese_name(speaker) and any(title and f"{speaker[0]}{title[0]}" not in said for title in titles):
        return True
    is_own = speaker not in own or FIRST_PERSON.search(_OUR_TALK.sub("", _TO_US.sub("", own)))
    return not is_own and bool(re.search(f"(?:^|[，,。！？；]){re.escape(speaker)}{ACTS}", own))


def _does_by_title(own: str, speaker: str) -> bool:
    """Tell whether one who is called by a title does something, as nobody so called tells of himself: 闵师傅栽了花."""
    return re.search(rf"(?:^|[，,。！？；])[^，,。！？；我你您]{{0,2}}{re.escape(speaker)}{ACTS}", own) is not None


def does_by_bare_title(text: str, speaker: str) -> bool:
    """Tell whether one called by a title does something, be it 苏师傅 or his own master: 师傅放下针线."""
    title = speaker[1:]
    is_done = re.search(rf"(?:^|[，,。！？；]){re.escape(title)}{ACTS}", own_words(text)) if title else None
    return is_done is not None and is_titled(speaker)


def titled_in(text: str) -> set[str]:
    """Give the characters that stand before a title, as family names do: 李 of 李师傅."""
    own = own_words(text)
    return {own[found.start() - 1] for found in TITLE.finditer(own) if found.start()}


def is_person(speaker: str) -> bool:
    """Tell whether a label is what a person is called, and not a company or a role."""
    is_called = is_chinese_name(speaker) or _FAMILIAR.fullmatch(speaker) or TITLE.search(speaker)
    return len(speaker) > 1 and bool(is_called) and not is_role(speaker)


def looks_on(text: str) -> bool:
    """Tell whether a paragraph begins with what a reporter notices of whom he asks: 他倒了茶。我没好意思问."""
    own = own_words(text)
    if SECOND_PERSON.search(own):
        return False
    unasked = _LEAVES_UNASKED.search(own)
    is_unasked = unasked is not None and _THIRD_PERSON.search(own, 0, unasked.start()) is not None
    return is_unasked or bool(_LOOKS_ON.search(own))


def watches(text: str) -> bool:
    """Tell whether a paragraph begins with what somebody does while he speaks, as those tell who look on."""
    own = own_words(text)
    if _REPORTER.match(own) and not FIRST_PERSON.search(own):
        return True
    is_of_session = _OF_A_SESSION.match(own) is not None and not SECOND_PERSON.search(own)
    return not ONESELF.search(own) and (is_of_session or opens_while_speaking(text))


def noticed_in(text: str) -> tuple[str, ...]:
    """Give the words that follow what one who says 我 does to notice: 李明的船 of 我看见李明的船, and its tails."""
    own = own_words(text)
    seen = [own[found.end() : found.end() + _FAR] for found in _NOTICED.finditer(own)]
    return tuple(each[skipped:] for each in seen for skipped in range(_MOST_SKIPPED + 1) if "我" not in each[:skipped])


def notices(names: tuple[str, ...], text: str) -> bool:
    """Tell whether one who says 我 notices somebody of these names: 我看见李明的船."""
    return any(each.startswith(names) for each in noticed_in(text))


def opens_while_speaking(text: str) -> bool:
    """Tell whether a paragraph begins with how somebody speaks, whoever tells it: the one who asks or a friend."""
    return bool(_WHILE_SPEAKING.match(text))


def acts(text: str, speaker: str, said: str) -> bool:
    """
    Tell whether a paragraph begins with what its speaker does, by name or title: 茶凉了，李明伸手去拿杯子.

    By title he may do it later as well where nobody says 我: 天亮了。李医生收起了药箱.

    Whoever asked may tell of himself there as well (我没有问他). A title is the speaker's own unless he tells of
    somebody else so called in what he said: 李明 of his teacher 李老师.
    """
    own = own_words(text)
    if not is_person_by_name(speaker) or SECOND_PERSON.search(own):
        return False
    if len(speaker) >= _LEAST_NAME and _opens_with(re.escape(speaker), own):
        return True
    titled = speaker[0] + TITLE.pattern
    title = _opens_with(titled, own) or ("" if FIRST_PERSON.search(own) else _acts_in(titled, own))
    return bool(title) and title not in QUOTATION.sub("", said) and not ONESELF.search(_TOLD_TO_WATCHER.sub("", own))


def _opens_with(person: str, own: str) -> str:
    """Give what somebody is called who does something in the first sentence, if nobody else tells it there."""
    opening = _FIRST_SENTENCE.match(own)
    return _acts_in(person, opening[0] if opening else "")


def _acts_in(person: str, own: str) -> str:
    """Give what somebody is called who does something in some sentences, unless another one reports it."""
    found = re.search(f"{_CLAUSE_START}({person}){ACTS}", own)
    return "" if found is None or _REPORTS.search(own[: found.start()]) else found[1]


def speaks_for_nobody(text: str) -> bool:
    """Tell whether a paragraph tells of third persons alone: the label that comes again after it cuts it off."""
    own = own_words(text)
    return bool(_THIRD_PERSON.match(own)) and not (ONESELF.search(own) or SECOND_PERSON.search(own))


def called_in_full(labels: Sequence[str], opening: str) -> tuple[str, ...]:
    """Give how those with a family name or a title are called before the talk: 宋玉 of 宋玉兰, and 老宋, for 宋."""
    families = Counter(label[0] for label in labels)
    familiar = (f"{before}{family}" for family, count in families.items() if count == 1 for before in BY_FRIENDS)
    family_names = [label[0] for label in labels if len(label) == 1 or (is_titled(label) and families[label[0]] == 1)]
    called = (opening[at : at + 2] for name in family_names for at, char in enumerate(opening) if char == name)
    found = (name for name in called if is_chinese_name(name) and not names_a_thing(name) and not _PLACE.search(name))
    called_so = (name for name in familiar if is_family_name(name[1]) and name in opening)
    return tuple(
        dict.fromkeys(name for name in (*found, *called_so) if not any(label.startswith(name) for label in labels))
    )


def does_in_full(text: str, in_full: Sequence[str]) -> bool:
    """Tell whether one called by a title does something by the name that stands before the talk: 宋长海站在雪地里."""
    own = own_words(text)
    if FIRST_PERSON.search(own) or SECOND_PERSON.search(own):
        return False
    return any(re.search(rf"(?:^|[，,。！？；]){re.escape(name)}{ACTS}", own) for name in in_full)


def is_titled(label: str) -> bool:
    """Tell whether a label is a family name with a title: 宋师傅, 宋奶奶."""
    return is_chinese_name(label[:2]) and bool(TITLE.fullmatch(label, 1) or _KIN.fullmatch(label, 1))
