"""Which words tie a sentence to one before it, so that it cannot stand before that one?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.called_beside import are_had, calls_another
from quizzes.distractors.display import without_end, word_edges
from quizzes.distractors.people import is_name
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_PERSON = lazy_regex(r"^[^“‘「『]{0,14}?(?P<who>(?<!其)(?:他们|她们|他(?!人)|她))")
_OF_THINGS = "个位件本条家张只座块封门项片首卷台间面辆棵艘栋幢场趟班份篇段支枚幅道层匹根双套堆批笔排扇盏架"
_THIS = lazy_regex(
    r"^(?:但是|但|可是|不过|然而|所以|因此|于是|后来|结果)?[，,]?(?:因为|如果|既然)?"
    rf"(?:(?:[\u4e00-\u9fff]{{1,3}}(?<![这那])[完到着了过起在用为])?(?P<that>(?:[这那]一?|第一)[{_OF_THINGS}])|"
    r"(?P<this>(?:[这那]一?|第一)[种些句点步]?))(?P<rest>[\u4e00-\u9fff]{1,4})"
)
FEMALE = lazy_regex("[母妈婆妻姐妹女娘婶姨]|奶奶|太太")
MALE = lazy_regex("[父爸爷公夫哥弟男叔伯舅]|先生|儿子|孙子|小伙")
_FIRM = lazy_regex(
    "公司|机构|企业|[大工]厂|[厂销发供应营造版包]商|[剧社]?团$|剧院|[局社队]$|团队|银行|学校|政府|部门|集团|大学|医院|组织|协会|媒体|出版社"
)
_MANY = lazy_regex("骨干|们$|大家|双方")
_SEVERAL = "(?:好多|很多|许多|一些|有些|不少|几|各|所有|多数|少数|[两二三四五六七八九十百千万])"
_AND = "(?:、|和|跟|与|以及)"
_MAY_BE_SOMEBODY = lazy_regex(
    r"[他她谁您你人者员师友客]|对方|老板|学生|医生|先生|太太|父|母|妈|爸|奶奶|爷爷|婆|公公|[哥弟姐妹叔伯婶姨姑舅妻孙]|丈夫|儿子|女儿|孩|校长|船长|店长"
)
_BRINGS_IN = lazy_regex(
    r"(?:有|来了?|遇到|认识|碰到|看到|写了?|买了?|做了?|开了?|的是)过?(?P<what>一?(?P<measure>[位名个家本座条棵只艘张台件场首封间所辆把块份幅部])(?:(?:(?![了过])[\u4e00-\u9fff]){1,6}的)?(?P<noun>(?!小时|钟头|星期|礼拜|月[^亮饼球])[\u4e00-\u9fff]{2}))"
)
# Somebody, in whatever words, whom a sentence brings in itself: 有个卖鱼的, 一位常来的.
_ONE_BROUGHT_IN = lazy_regex(r"(?:[有来]过?[个位名]|[一那这]位)(?!月|小时|星期|礼拜)")
_SOMEBODY = lazy_regex(r"[他她](?!们)|[位名][\u4e00-\u9fff]{2}|先生|女士|太太|老师|师傅|阿姨|叔叔|爷爷|奶奶")
# Words for somebody, anybody or who asks, whom no pronoun after them is sure to mean: 有人去量. 我希望他们……
NOBODY_NAMED = lazy_regex(
    "^(?:有的?|有些|没|没有|无|别|旁|某|某些|每个|人|其他|另外的?|任何|所有|大多数|一般|普通|本|行|外|自己|离|让|叫|给|使|令|对|把|被|跟|比|为|替|帮|骂|打|救|找|求|招|等|害|骗|吓|惹|气|动|迷|惊|载|送|接|养|伤|杀|吃|咬|带|雇|缺)人$|^(?:人们|人家|人类|大家|谁|自己|记者|主持人|采访者|提问者|笔者)$"
)
# Somebody without a name, whom a pronoun after them may mean as well as the one who is named: 同事说，人家肯定着急.
_UNNAMED = lazy_regex("人家(?!里)|[别有某]人|对方|[这那]个?人|谁")
# What is said of somebody names nobody else: (沈云，四十岁，)也是第一个女老板. 这是, 的是 and 是一位 bring somebody in.
_SAID_OF = lazy_regex("(?<![这那的])(?:是|成为|成了|[当做作]了?|作为)(?!一[位名个])[^，,。]{0,8}$")
_OF_AN_AGE = lazy_regex("岁(?![月数])")
# Nobody is named where it is denied or only supposed that there is one, or told what another one is like:
# 没有厂长, 如果有企业, 像老师一样.
_NOBODY_THERE = lazy_regex(
    "(?:没有?|不是|并非|任何|哪[个位]?|什么|(?<![好图录画偶])像)[^，,。]{0,2}$|"
    "(?:如果|要是|假如|假使|倘若|万一|除非)[^，,。]{0,4}有[^，,。]{0,6}$"
)
# Of one of the family and somebody behind, either may be meant: 我妈跟邻居说.
_KIN = lazy_regex("[我你您他她咱](?:[妈爸爹娘哥弟姐妹爷奶叔姑姨舅]|老[婆公伴])")
_MAY_NAME = lazy_regex("[^特专擅成增延][长師师员匠者]$")  # of a noun that is in no list: 老港长
# Any of a kind, of whom one is meant only where he is counted or is somebody's: 老人十块, and no 有个老人.
_OF_A_KIND = lazy_regex("(?<![爱夫主新情])(?<!经纪)(?<!主持)人$|员$|学生$|孩子$|顾客$|朋友$|观众$|街坊$")
_ONE_OF_THEM = r"(?:[一这那某有][个位名家对]|[我你您他她]们?的?)[^，,。]{{0,8}}{}"
_SOMEBODY_CUT = lazy_regex("^[个個](?=人$)")  # 有|个人, as it is cut into words
_ENDS_NAME = lazy_regex("[长長匠师師](?=[，,。、的])")  # 老港长, which is cut into 老港 and 长
_MEASURES, _SEXES = frozenset("位名个"), frozenset("男女")
_LEADS = frozenset({"结果", "原来", "事实", "问题"})  # nouns that lead to what is told: 结果编辑退给我了
_DONE = lazy_regex("[了着过]")  # 想了个, as it is cut into words, is no noun
_NO_NOUN = frozenset("是时里儿边次年天么样有")
_STAGES = (
    lazy_regex(r"^(?:不过|但是?|可是)?(?P<when>一开始|刚开始|开始的?时候|起初|最初|首先|小时候|年轻的?时候|当初)"),
    lazy_regex(r"^(?:不过|但是?|可是)?(?P<when>后来|然后|接着|其次|再后来|第二天|第二年|过了[^，,。]{1,4})"),
    lazy_regex(
        r"^(?:不过|但是?|可是)?(?P<when>最后(?![那这的一二两三四五六七八九十几个]+(?!次))|最终|现在|如今|从那以后)"
    ),
)
_ORDINALS = tuple(lazy_regex(rf"^(?P<when>第{number}[个种点条项步][\u4e00-\u9fff]{{0,2}})") for number in "一二三")
_TELLS = lazy_regex("(?:(?<![来再])说|告诉.{1,3}|问.{1,3}|听说|发现|明白|知道)$")
_PERSON_WORD = lazy_regex(
    r"人$|先生$|太太$|姑娘$|学生$|老师$|师傅$|孩子$|朋友$|客人$|顾客$|父亲$|母亲$|儿子$|女儿$|老板$|工人$|医生$|编辑$|作家$|记者$|导演$|(?<![动复满裁定减超缺全人成])员$|司机$|护士$|邻居$|同事$|徒弟$|[船站店组科村乡镇县市台局院馆所处部司队班厂区省州会社行庭寺段舰艇营连团排家酋机]长$|会计$|网友$|老头儿$|媳妇儿$|闺女$|儿媳妇$|[表堂][哥弟姐妹]$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """
    The words of a sentence that take up another one, and what they take up there, if that can be named.

    `is_later` tells that they name a later time than the words there.
    """

    words: str
    taken_up: str = ""
    is_later: bool = False


def link_to(before: Spot, spot: Spot, *, not_to: Spot | None = None) -> Link | None:
    """Find what ties a sentence to the one before it, and to no other: a pronoun, a thing named again, a later time."""
    return (
        _person(before, spot, not_to)
        or _thing(before, spot, not_to)
        or brought_in(before, spot, not_to=not_to)
        or _later(before, spot)
    )


def persons_in(spot: Spot) -> tuple[str, ...]:
    """Give the words of a sentence that name people."""
    return tuple(word for word in spot.words if is_party(in_simplified(word)))


@lru_cache(maxsize=1 << 13)
def is_party(word: str) -> bool:
    """Tell whether a simplified word names people or an organisation."""
    known = table().get(word)
    return (known is not None and known.pos == "np") or (len(word) > 1 and bool(_PERSON_WORD.search(word)))


def _person(before: Spot, spot: Spot, not_to: Spot | None) -> Link | None:
    text = in_simplified(spot.source).strip()
    found = _PERSON.match(text)
    named = list(dict.fromkeys(persons_in(before)))
    if found is None or len(named) != 1 or (not_to is not None and _names_somebody(not_to)):
        return None
    if NOBODY_NAMED.match(in_simplified(named[0])) or _UNNAMED.search(in_simplified(before.source)):
        return None
    if not found["who"].endswith("们") and calls_another(before.words, named[0]):
        return None
    ahead = in_simplified(before.source).partition(in_simplified(named[0]))[0]
    is_nobody = bool(_SAID_OF.search(ahead) or _NOBODY_THERE.search(ahead) or _KIN.search(ahead))
    if is_nobody or _may_name_another(before, named[0]) or _names_own(spot, found.start("who")):
        return None
    if not _may_mean(found["who"], named[0], before):
        return None
    who = spot.source.strip()[slice(*found.span("who"))]
    return Link(words=who, taken_up=_whole_name(before, _SOMEBODY_CUT.sub("", named[0])))


def _may_name_another(spot: Spot, named: str) -> bool:
    """Tell whether a sentence has a noun for somebody of no list beside who is `named` in it."""
    nouns = (word for word in map(in_simplified, spot.words) if tag_of(word).startswith("n"))
    return any(_MAY_NAME.search(word) and word not in in_simplified(named) for word in nouns)


def _names_own(spot: Spot, end: int) -> bool:
    """Tell whether a sentence names somebody before its pronoun, who may be meant: 有个水手跟我说，他不怕."""
    before = in_simplified(spot.source).strip()[:end]
    words = (in_simplified(word) for word in spot.words)
    is_named = any((is_party(word) or is_name(word)) and word in before for word in words)
    return is_named or bool(_MAY_BE_SOMEBODY.search(before) or _ONE_BROUGHT_IN.search(before))


def _whole_name(spot: Spot, named: str) -> str:
    """Give a name with the nouns right before it, which are of one name with it: 业务(部门)."""
    words = list(spot.words)
    at = words.index(named) if named in words else 0
    while (
        at
        and (words[at - 1] in _SEXES or _is_noun(words[at - 1]))
        and in_simplified(words[at - 1]) not in _MEASURES | _LEADS
    ):
        named, at = words[at - 1] + named, at - 1
    return named


def _is_noun(word: str) -> bool:
    return tag_of(word).startswith("n") and is_hanzi(word[0])


def _may_mean(pronoun: str, named: str, before: Spot) -> bool:
    """Tell whether a pronoun goes with a person or party by sex and number, and means nobody else there already."""
    plain, text = in_simplified(named), in_simplified(before.source)
    earlier, at = re.search("[他她]", text), text.find(plain)
    is_unlike = (FEMALE if pronoun[0] == "他" else MALE).search(plain) or (pronoun != "他们" and _FIRM.search(plain))
    if is_unlike or (earlier is not None and earlier.start() < at):
        return False
    is_doer = not re.search("[我你您咱]", text[:at])
    if is_doer and re.search(rf"(?:给|对|跟|向|让|替|帮|为|把|陪|教|送|问|告诉){pronoun[0]}(?!们)", text[at:]):
        return False  # 医生给她看: another
    if pronoun.endswith("们"):
        last, first = rf"{_AND}[^，,。]{{0,6}}{re.escape(plain)}", rf"{re.escape(plain)}[，,]?(?:{_AND}|还有)"
        is_of_several = re.search(f"{last}|{first}", text)  # 老人，还有带孩子的人: they are both
        return not (is_of_several or are_had(plain, text)) and not re.search(
            rf"[一这那][位名个][^，,。]{{0,6}}{re.escape(plain)}", text
        )
    if re.search("[他她]们", text[at + len(plain) :]):  # 司机不看表，他们看灯: no single one of them
        return False
    if _OF_A_KIND.search(plain) and not re.search(_ONE_OF_THEM.format(re.escape(plain)), text):
        return False
    return not _MANY.search(plain) and not re.search(rf"{_SEVERAL}[^，,。]{{0,5}}{re.escape(plain)}", text)


def _names_somebody(spot: Spot) -> bool:
    """Tell whether anybody is spoken of, in whatever words: here a doubt is enough."""
    text = in_simplified(spot.source)
    is_told = bool(persons_in(spot)) or bool(_MAY_BE_SOMEBODY.search(text) or _OF_AN_AGE.search(text))
    return is_told or any(map(is_name, map(in_simplified, spot.words)))


def _thing(before: Spot, spot: Spot, not_to: Spot | None) -> Link | None:
    text = spot.source.strip()
    found = _THIS.match(in_simplified(text))
    if found is None:
        return None
    rest = text[slice(*found.span("rest"))]
    ends = _edges(spot)
    start = spot.source.index(text) + found.start("rest")
    for length in range(len(rest), 1, -1):
        noun = rest[:length]
        is_named = in_simplified(noun[0]) not in _NO_NOUN and start + length in ends and _has_whole(before, noun)
        if is_named and (not_to is None or noun not in not_to.source):
            this = "that" if found["that"] else "this"
            return Link(words=f"{text[slice(*found.span(this))]}{noun}", taken_up=noun)
    return None


def _edges(spot: Spot) -> frozenset[int]:
    """Give the places of a sentence where a word ends."""
    return frozenset(word_edges(spot.words))


def _has_whole(spot: Spot, text: str) -> bool:
    """Tell whether some text stands in a sentence as one or more whole words, and not as part of one."""
    edges = _edges(spot)
    starts = (found.start() for found in re.finditer(re.escape(text), spot.source))
    return any(start in edges and start + len(text) in edges for start in starts)


def brought_in(before: Spot, spot: Spot, *, not_to: Spot | None = None) -> Link | None:
    """Find whom or what a sentence brings in (一位读者, 一家书店) and another goes on to speak of."""
    text, other = in_simplified(spot.source), in_simplified(not_to.source) if not_to is not None else ""
    for found in _BRINGS_IN.finditer(in_simplified(before.source)):
        noun, is_person = found["noun"], found["measure"] in "位名"
        again = re.search(rf"(?<![几两二三四五六七八九十]){noun}{'|[她他](?!们)' if is_person else ''}", text)
        is_other = noun in other or (is_person and _SOMEBODY.search(other))
        is_part = not is_person and (_is_part(before, found.end()) or (again and _is_part(spot, again.end())))
        if again is not None and not is_part and not is_other and not _BRINGS_IN.search(text[: again.end()]):
            start, end = _span_of(found)
            taken_up = before.source[start : _end_of_noun(before, start, end, is_person=is_person)]
            return Link(words=spot.source[again.start() : _end_of_word(spot, again.end())], taken_up=taken_up)
    return None


def _end_of_word(spot: Spot, end: int) -> int:
    """Give where the word ends that so much of it is: 老太 of 老太太."""
    return next((at for at in accumulate(map(len, spot.words)) if at >= end), end)


def _span_of(found: re.Match[str]) -> tuple[int, int]:
    """Give where the words stand that bring something in, without a measure that has no number: 母亲 of 有位母亲."""
    start, end = found.span("what")
    return (start if found["what"].startswith("一") else found.start("noun")), end


def _is_part(spot: Spot, end: int) -> bool:
    """Tell whether what ends there is a part of a longer name: of 奶茶店, or of 书店老板."""
    ends = list(accumulate(map(len, spot.words)))
    after = spot.words[ends.index(end) + 1 :] if end in ends else None
    return after is None or (bool(after) and _is_noun(after[0]))


def _end_of_noun(spot: Spot, start: int, end: int, *, is_person: bool) -> int:
    """Give where the words end that name so much of something: 一位奶茶(店老板); of a person, where one is named."""
    at = 0
    for word in spot.words:
        named = in_simplified(spot.source[start:end])
        if is_person and _ENDS_NAME.match(spot.source, end) and not _PERSON_WORD.search(named):
            return end + 1
        if is_person and (_MAY_BE_SOMEBODY.search(named) or _PERSON_WORD.search(named)):
            return end
        is_noun = is_person and tag_of(word).startswith("n") and not _DONE.search(in_simplified(word))
        if at < end < at + len(word) or (at == end and is_noun):
            end = at + len(word)
        at += len(word)
    return end


def _later(before: Spot, spot: Spot) -> Link | None:
    """Compare what both open with: times of a story, or numbers of a list; not of what is told then (后来他告诉我)."""
    if _TELLS.search(without_end(in_simplified(before.source))):
        return None
    for kinds in (_STAGES, _ORDINALS):
        one, other = _stage(before, kinds), _stage(spot, kinds)
        if one is not None and other is not None and one[0] < other[0]:
            return Link(words=other[1], taken_up=one[1], is_later=True)
    return None


def _stage(spot: Spot, kinds: tuple[re.Pattern[str], ...]) -> tuple[int, str] | None:
    text = spot.source.strip()
    simple = in_simplified(text)
    for stage, pattern in enumerate(kinds):
        found = pattern.match(simple)
        if found is not None:
            return stage, text[slice(*found.span("when"))]
    return None
