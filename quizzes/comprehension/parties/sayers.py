"""
Who is quoted in a sentence, by the words of the text: the one who does what stands before the quote.

    卖面的老秦擦着手说：“今天的汤好。”        卖面的老秦
    我父亲放下碗，说：“明天再修。”            the father of who speaks
    有位大爷听完问：“还有票吗？”              一位大爷
    他说：“……”; 我想，老秦会说：“……”         nobody: who he is, or whether it is said, the sentence does not tell

    sayers.tsv       people who may be quoted, of which sort they are, and what each word means
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.parties.named_parties import without_quotes
from quizzes.comprehension.parties.people_apart import OF_OTHERS, Person
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_OWN_KIN = "妈爸爷奶公婆哥姐弟妹儿女孙父母叔舅姨姑老太先"
_SAYS_SO = lazy_regex(
    f"(?:^|[，,。！？：:])(?![^，,。]{{0,4}}我(?![{_OWN_KIN}]))[^，,。！？]*[说讲][，,：:][^。！？”」』]*$"
)
_QUOTED = lazy_regex("[：:][“「](?P<said>[^“”‘’「」『』]+)[”」]")
_MARKS = lazy_regex("[“「『‘]")
_SAYS = lazy_regex(
    r"(?:说|问|喊|劝|骂|讲|答|嚷|告诉)(?:我们?|他们?|她们?|[过了着道])*(?:(?:[一这]|第一)?句(?:话(?:是)?|实话)?|说|道|得[^，]{1,3})?$"
)
# What somebody does not say, may say, or says again and again to anybody.
_UNSAID = lazy_regex(
    r"(?:没有?|不|别|(?<!大)(?<!在)会(?!上|议|场)|(?<!了)想(?!了)|要|该|敢|能|以为|假装|打算|准备|听见|听到)[^，只还就又却才]{0,6}(?:说|问|喊|劝|骂|讲|答|嚷|告诉)[^，]{0,5}$|"
    r"(?:让|叫|教|请|要|替|等)[我你您他她](?:们)?[^，]{0,3}(?:说|问|喊|讲|答)[^，]{0,5}$|"
    r"(?:如果|要是|假如|万一|除非|好比|比如|仿佛|好像|似乎|可能|也许|或许|说不定|我猜|梦)"
)
_TIME = (
    r"(?:[^，。我他她你]{0,8}(?:[0-9〇零一二三四五六七八九十去前今]年|[天次回晚]|早上|晚上|"
    r"下午|上午|中午|时候|以后|之后))"
)
_LEAD = (
    rf"(?:{_TIME}|结果呢?|后来|最后|当时|那时|其实|可是?|不过|但是?|于是|所以|原来|倒是|偏偏|正好|就?连|旁边|后面|"
    r"我?记得)*"
)
_MOD = (
    "(?:(?<![一-龥])|(?<=[有是找跟被让给])|(?<=当时))(?!当时|那时|后来|结果|原来|有[个位]|看[见到着]|种话)"
    "(?:(?:[跟卖管开修教送做跑守养种看打收]|负责)[^，。的我他她一位个或]{1,8}|"
    "登记|打扫|值班|[^，。的我他她你这那一有或全]{0,6}(?:公司|银行|[厂店局馆部所站院队堂村镇班组庙科]))的"
)
_OF_NEW = "[^，。的我他她你说是把给叫]{1,9}的"
_NAMED_SO = "(?:姓[一-龥]|叫[一-龥]{2,3})的"
_TITLES = "师傅|老师|师父|医生|大夫|教授|主任|经理|老板|先生|女士|大爷|大妈|大姐|大哥|大叔|奶奶|爷爷|婶|叔|伯|姨|嫂"
_GOES_ON = lazy_regex(r"[的们、和与及]|跟(?!我|他|她|大家|[^，]{1,4}[说讲])|[他她我你]|家|那|这")
_FOLLOW_CLAUSE = ("v", "d", "p", "c", "a", "i", "z", "l", "u")
_DONE = ("v", "d", "p")
_FOLLOW_NAME = (*_FOLLOW_CLAUSE, "m", "t", "f", "s")
_DOES = frozenset("说问喊劝骂讲答走看听想指拿拍站坐进放把跑打笑在对跟冲还只也就却都姓最后")
_OWN = lazy_regex(
    "(?:[对跟问劝给冲把朝带叫骂教让向找看着拉请塞帮陪往送在到打怪瞪收嫌赶]|告诉|当着)(?:了|着)?(?:[我他她]们?)"
)
_HE_SAYS = lazy_regex("[他她][常就也还]?(?:说|问|劝|喊)")
_SUBJECT = lazy_regex("[我他她它你]|有人|人家|大家|[有这那哪][一几两些]?[个位人]")
_SPEAKS = lazy_regex("[^，,。；]{0,8}(?:说|问|劝|骂|喊|告诉|嚷|叫我|夸|答应|反对|同意|提|打电话|写信)")
_NAMED_HERE = "＿"
_ANYBODY = "人"
_ANY_WORKER = "师傅"  # 一个开夜班车的师傅 is nobody's master
_NOBODY_ALONE = frozenset({"learner", "boss", "anybody", "person"})
_OF_A_THING = frozenset({"代表", "编辑", "裁判"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words that a sentence quotes, with their marks, who says them, and what stands up to them."""

    spot: Spot
    person: Person
    said: str
    head: str


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Give in order what one person is surely quoted with, in a sentence that quotes nothing else."""
    return tuple(quotation for spot in document.spots if (quotation := _quotation(document, spot)) is not None)


def _quotation(document: Document, spot: Spot) -> Quotation | None:
    source = spot.source.strip()
    simple = in_simplified(source)
    found = _QUOTED.search(simple)
    if found is None or _MARKS.search(simple[: found.start()]):
        return None
    head = simple[: found.start()]
    if not _SAYS.search(head) or _UNSAID.search(head) or "、" in head:
        return None
    person = _sayer(document, spot, head, source)
    if person is None:
        return None
    return Quotation(
        spot=spot, person=person, said=source[found.start() + 1 : found.end()], head=source[: found.start()]
    )


def _sayer(document: Document, spot: Spot, head: str, source: str) -> Person | None:
    """Find who does what a sentence tells up to its quote: named in the last clause that names who does it."""
    pieces = re.split("(?<=[，。；！？：,])", head)
    ends = [sum(map(len, pieces[: i + 1])) for i in range(len(pieces))]
    for at in reversed(range(len(pieces))):
        start = ends[at] - len(pieces[at])
        found = _opening_name(document.people).match(pieces[at])
        if found is not None:
            rest = pieces[at][found.end() :]
            is_fit = not _GOES_ON.match(rest) and not _SUBJECT.search(_OWN.sub("", rest))
            is_fit = is_fit and (rest.strip("，,") == "" or _follows(spot, start + found.end(), _FOLLOW_NAME))
            written = source[start + found.start("who") : start + found.end("who")]
            return _person(document, spot, found, written) if is_fit else None
        if at == len(pieces) - 1 and _HE_SAYS.match(pieces[at]) and len(_named_in(document, head)) == 1:
            continue  # 老秦来了，他说：……: nobody else is named before
        if not _follows(spot, start, _FOLLOW_CLAUSE) or _SUBJECT.search(_OWN.sub("", pieces[at])):
            return None
    return None


def _named_in(document: Document, head: str) -> list[str]:
    return [found["who"] for found in _any_name(document.people).finditer(head)]


def _follows(spot: Spot, start: int, tags: tuple[str, ...]) -> bool:
    """Tell whether a word of some sorts begins at a place of a sentence without the blanks around it."""
    at = len(spot.source.lstrip()) - len(spot.source)
    for word in spot.words:
        if at <= start < at + len(word) and word.strip():
            rest = in_simplified(word)[start - at :]
            is_cut = at < start  # 秦擦 for 老秦 and 擦着
            return tag_of(rest).startswith(_DONE if is_cut else tags) or rest[0] in _DOES
        at += len(word)
    return False


def _person(document: Document, spot: Spot, found: re.Match[str], written: str) -> Person | None:
    """Give who is named, as an option calls him; None where the name may mean who speaks, or anybody."""
    word = found["kin"] or found["new"] or found["role"]
    if word is None:
        is_speaker = _may_speak(document, found["named"], written)
        return None if is_speaker else Person(written=written, name=written, word=found["named"], sort="named")
    sort, sex, age = _table()[word]
    if found["kin"]:
        owner = answerer_of(spot.speaker) if spot.speaker is not None else None
        name = f"{owner}{document.written('的')}{called(written[-len(word) :])}"
        of_kin = Person(written=written, name=name, word=word, sort=sort, sex=sex, age=age, owner=owner)
        return of_kin if owner is not None else None
    if found["role"]:
        is_bare = sort in {"person", "anybody"} and not found["of"] and age != "old"
        return None if is_bare else Person(written=written, name=written, word=word, sort=sort, sex=sex, age=age)
    if word == _ANYBODY and found["who"].endswith(("个人", "位人")):
        return None
    measure = document.written(found["count"][-1])
    name = f"一{measure}{written.partition(measure)[2]}"
    return Person(written=written, name=name, word=word, sort=sort, sex=sex, age=age, is_new=True)


def _may_speak(document: Document, named: str, written: str) -> bool:
    """Tell whether a name may be that of who speaks, who is labelled otherwise: 老齐 of 齐广田."""
    own = frozenset(named[1:] if named[0] in "老小" else named[0])
    return any(own & set(speaker) for speaker in _speakers(document) if speaker != in_simplified(written))


@lru_cache(maxsize=4)
def _speakers(document: Document) -> frozenset[str]:
    return frozenset(in_simplified(spot.speaker) for spot in document.spots if spot.speaker is not None)


def called(word: str) -> str:
    """Call a relative of somebody by a word of two characters: 老周的妈妈, and no 老周的妈."""
    return f"{word}{word}" if word in {"妈", "媽", "爸", "哥", "姐"} else word


def people_in(document: Document) -> Iterator[tuple[Person, Spot]]:
    """Give who is named anywhere, in order: relatives of who speaks, people brought in, and those called by name."""
    shape = re.compile(_shape(document.people))
    for spot in document.spots:
        source = spot.source.strip()
        simple = in_simplified(source)
        for found in shape.finditer(simple):
            is_whole = not _GOES_ON.match(simple[found.end() :]) and _follows(spot, found.end(), _FOLLOW_NAME)
            is_one_of = bool(found["count"]) and simple[: found.start()].endswith(
                ("那", "这", "哪", "几", "两", "三", "每")
            )
            written = source[found.start("who") : found.end("who")]
            is_one = is_whole and not is_one_of and not (found["kin"] and _is_quoted(found))
            person = _person(document, spot, found, written) if is_one else None
            if person is not None and not _is_any(person, found):
                yield person, spot


def speaks(person: Person, spot: Spot) -> bool:
    """Tell whether a sentence says of somebody whom it names that he says something."""
    return bool(_SPEAKS.match(in_simplified(spot.source.partition(person.written)[2])))


def _is_quoted(found: re.Match[str]) -> bool:
    """
    Tell whether somebody is named in what is quoted, or in a title, where 我 is another: 《我的奶奶》 of a child.

    So it may be where somebody else is told to say it without marks: 我妈跟邻居说，我女儿在上海.
    """
    before, after = found.string[: found.start()], found.string[found.end() :]
    return _SAYS_SO.search(before) is not None or _NAMED_HERE not in without_quotes(f"{before}{_NAMED_HERE}{after}")


def _is_any(person: Person, found: re.Match[str]) -> bool:
    """Tell whether somebody may be anyone of his sort, or one who is called otherwise: 司机 alone, 客人."""
    is_alone = not (person.is_new or person.owner or found["of"] or person.sort == "named")
    return is_alone and (person.sort in _NOBODY_ALONE or not _SPEAKS.match(in_simplified(found.string[found.end() :])))


def words_for_people() -> frozenset[str]:
    """Give all words of our table, and no 人, which stands in many others."""
    return frozenset(word for word in _table() if len(word) > 1 and word not in _OF_A_THING)


def means(person: Person) -> tuple[str, str]:
    """Say in Japanese and in English what the word for somebody means; nothing of a name."""
    if person.word == _ANY_WORKER and person.owner is None:
        return "", ""
    found = ((ja, en) for word, _, _, _, ja, en in rows_of("sayers.tsv") if word == person.word != _ANYBODY)
    return next(found, ("", ""))


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[str, str, str]]:
    return {word: (sort, sex, age) for word, sort, sex, age, _, _ in rows_of("sayers.tsv")}


@lru_cache(maxsize=1)
def _kin() -> frozenset[str]:
    """Give the words for those who are somebody's: relatives, and whom he learns from or teaches."""
    own = {"师傅", "师父", "导师", "徒弟", "老师"}
    return frozenset(word for word, (sort, _, _) in _table().items() if sort not in OF_OTHERS or word in own)


@lru_cache(maxsize=1)
def _named() -> str:
    surnames = "".join(sorted(word for word in words("surname") if len(word) == 1))
    return f"(?:(?!老[师板家实大乡外百]|小[时孩学心朋伙姑男女])[老小][{surnames}]|[{surnames}](?:{_TITLES}))"


def _shape(people: tuple[str, ...]) -> str:
    """Give how somebody is named, who may be one of those who are called by a whole name."""
    kin = _any_of(_kin())
    roles = _any_of(word for word, (sort, _, _) in _table().items() if sort in OF_OTHERS)
    titles = _any_of(word for word, (sort, _, _) in _table().items() if sort in {"office", "trade"})
    named = "|".join((*map(re.escape, people), _named()))
    return (
        rf"(?P<who>我的?(?P<kin>{kin})|"
        rf"(?:还|就)?有?(?P<count>一?[位个])(?:{_NAMED_SO}|{_OF_NEW})?(?:[一-龥]{{2}}部?)??(?P<new>{roles})|"
        rf"(?P<of>{_MOD})?(?:(?:{titles})?(?P<named>{named})|(?P<role>{roles})))"
    )


@lru_cache(maxsize=4)
def _opening_name(people: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"{_LEAD}{_shape(people)}")


@lru_cache(maxsize=4)
def _any_name(people: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_shape(people))


def _any_of(every: Iterator[str] | Sequence[str] | frozenset[str]) -> str:
    return "|".join(sorted(every, key=lambda word: (-len(word), word)))
