"""
Which of two guests of a talk says which of two things, told in the language of its translation?

    ①「妻は座る、私は外を回る」 ②「……」       ①老周，②小林 / ①小林，②老周 / both of the one / both of the other

Asked in the very words of the text it would only have to be found; told by what it means it has to be understood. Each
of the two thinks and does much, so that nobody knows without the text who says what. What names somebody, or tells by
kin, sex, age or trade who speaks, and what another one says as well, is not asked about.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.hosts import hosts_of
from quizzes.comprehension.meant import is_told
from quizzes.comprehension.parties.own_words import is_echoed, is_told_by_label, pairs_said
from quizzes.comprehension.roles import relatives, role_words
from quizzes.comprehension.translation_alone import points_outside, told_after, told_alone, without_tie
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_sentence
from quizzes.distractors.display import in_english_quotes, nested, shown, stopped, without_end
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.edits.own_part import own_part
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.item_level import level_found
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode
from quizzes.reading.label_names import may_be_one

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_GUESTS, _MOST, _APART = 2, 5, 2  # speakers, questions of a talk, paragraphs between the two that are told
_MOST_OF_PARAGRAPH = 2  # sentences that are told
_LEAST_HANZI, _MOST_HANZI = 9, 40
_LEAST, _LONGEST = {"ja": 20, "en": 48}, {"ja": 84, "en": 175}  # characters of what is told
_MERIT = 1.2
_LIKE = 2.4  # times that one of the two may be longer than the other
# Who is spoken to or of beside who speaks, the two together, and what is only weighed, asked or taken back.
_OF_OTHERS = lazy_regex(
    "[你您]|[他她](?!们)|[我咱]们[俩两]|[俩]|人家|记者|师傅|师父|徒弟|老师|先生|女士|大[爷妈哥姐叔]|[？?！!…]|如果|要是|"
    "说实话|谢|对不起|大家好|^(?:对|是|不|嗯|行|好)[，,啊的]|[吧吗呢]。?$"
)
_OF_SEX_OR_AGE = lazy_regex(
    "[男女]|姑娘|小伙|媳妇|嫁|娶|怀孕|胡子|裙|口红|当兵|参军|退休|年轻|[老小]时候|小学|[读上念]书|上学|作业|考试|"
    "[0-9一二三四五六七八九十]岁|[二三四五六七八九十]十[一二三四五六七八九]?了|"
    "今年(?:都|已经|快|才)?[0-9一二三四五六七八九十]|头发[^，]{0,3}白|白头发"
)
# A trade, a place of work or learning, or what is done there, by which whoever knows but the names guesses who it is.
_OF_TRADE = lazy_regex(
    "[厂校]|公司|单位|图书馆|博物馆|医院|法院|银行|剧[院团]|乐[团队]|俱乐部|队(?!伍)|教(?!堂)|课|班(?!车)|司机|"
    "[开骑修]着?[^，。]{0,3}车|[火卡货汽客]车|方向盘|机器|零件|电路|修[好了理补]|焊|螺丝|扳手|吹|弹|拉[^，。]{0,2}琴|鼓|唱|画|写[书字]|"
    "护士|医生|病人|手术|打针|论文|实验|数据|程序|代码|电脑|网上|网店|厨房|炒|[做烧煮]饭|洗碗|带孩子|织|缝|绣|裙|头发|打扮|化妆|"
    "扛|搬|打架|喝酒|抽烟|钓鱼|打猎"
)
_KIN_TOLD = lazy_regex(
    r"[妻夫父母兄弟姉妹嫁婿孫]|お(?:じ|ば)[いあ]?さん|主人|旦那|家内|息子|娘|"
    r"(?i:\b(?:wife|husband|father|mother|dad|mum|mom|brother|sister|son|daughter|grand\w+|uncle|aunt)\b)"
)
# Who says 僕 or わし, or speaks to everybody as a child does, is known by that.
_OF_SOME = lazy_regex("[僕俺]|おれ|ぼく|わし|わたくし|あたし|おいら|(?:なの|だもん|のさ|だぜ|じゃ|わい|かしら)[。！]?$")
_BEGINS = lazy_regex(
    r"^(?:だから|ですから|いや|いえ|はい|ええ|うん|すると|いちばん[^、。]{1,10}のは)|[こそあ]いつ|"
    r"(?i:^(?:so|then|it|they|there|because|yes|no|well|oh|otherwise|which|what|even|th(?:is|at|ese|ose)|"
    r"in other words)\b)"
)
_POLITE = lazy_regex("(?:です|ます|ました|でした|ません|でしょう|ましょう)(?:よ|ね|よね|けど)?[。！]?$")
_YEARS = lazy_regex("(?:[0-9一二三四五六七八九十几]+多?|多少)年(?!前?[0-9]|级|代)|辈子|以前|从前|当年|那时")
_OLD_OR_YOUNG = lazy_regex("^[小阿老]")
_BY_AGE = lazy_regex("[爷奶公婆爸妈叔伯姨婶姑舅哥姐弟妹嫂]$|大[爷妈娘]|老师$|师[傅父]$|教练$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A sentence of a guest, and what is told of it."""

    spot: Spot
    told: str

    @property
    def by(self) -> str:
        """Who says it."""
        return name_of(self.spot.speaker or "")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of pairs of things who says each of them, as often one guest both as each of them one."""
    hosts = hosts_of(document)
    speakers = dict.fromkeys(spot.speaker for spot in document.spots if spot.speaker is not None)
    guests = _by_name_alone([speaker for speaker in speakers if speaker not in hosts])
    if len(guests) < _GUESTS or document.language is None:
        return
    left = list(_said(document, guests, tally))
    taken, asked = Counter[int](), Counter[bool]()
    for n in range(_MOST):
        is_of_one = n % 2 == mix(document.interview.sha256) % 2
        pair = _pair(left, is_of_one=is_of_one) if asked[is_of_one] <= asked[not is_of_one] else None
        if pair is None:
            continue
        asked[is_of_one] += 1
        taken.update(each.spot.place for each in pair)
        left = [each for each in left if each not in pair and taken[each.spot.place] < _MOST_OF_PARAGRAPH]
        yield _item(document, *pair, guests)


def _by_name_alone(guests: Sequence[str]) -> list[str]:
    """Give the guests of whom the label tells but a name: no 老周, 奶奶 or 护士长周敏, who may be 周敏 as well."""
    named = [
        guest
        for guest in guests
        if not _BY_AGE.search(in_simplified(guest)) and not any(word in in_simplified(guest) for word in _people())
    ]
    if len({bool(_OLD_OR_YOUNG.search(guest)) for guest in guests}) > 1:
        return []  # of 小吴 and 蒋德富 everybody thinks as of two ages
    return [one for one in named if not any(may_be_one(one, other) for other in guests if other != one)]


def _said(document: Document, guests: Sequence[str], tally: Tally) -> Iterator[_Said]:
    """Give what guests say that can be read alone and tells nothing of who says it, in an order of its own."""
    pairs, marks = pairs_said(document), _marks_of(guests)
    found: list[_Said] = []
    for spot in document.spots:
        if spot.speaker not in guests or not _is_fit(spot) or not is_told(document, spot):
            continue
        own = own_part(document, spot, spot.translation or "")
        told = told_after(without_tie(own, document.language or ""), document.language or "")
        if (
            told is None
            or not _LEAST[document.language or ""] <= len(told) <= _LONGEST[document.language or ""]
            or not _is_plain(told, document.language)
        ):
            continue
        if tally.refuses("open-reference", hit=_leans(document, spot, told)):
            continue
        if tally.refuses("given-away", hit=_is_given_away(document, spot, marks)):
            continue
        if not tally.refuses("said-by-others", hit=is_echoed(spot, pairs)):
            found.append(_Said(spot=spot, told=told))
    own = document.interview.sha256
    yield from sorted(found, key=lambda each: (bool(quantities(each.spot.source)), mix(f"{own}{each.told}")))


def _is_fit(spot: Spot) -> bool:
    simple = in_simplified(spot.source)
    is_of_length = _LEAST_HANZI <= len(hanzi_of(simple)) <= _MOST_HANZI
    is_of_one = not (spot.asks or _OF_OTHERS.search(simple) or _OF_SOME.search(spot.translation or ""))
    return is_of_length and is_of_one and spot.translation is not None


def _is_plain(told: str, language: str | None) -> bool:
    """Tell whether something is told as one speaks to strangers: who alone does not is known by that."""
    return language != "ja" or _POLITE.search(told) is not None


def _leans(document: Document, spot: Spot, told: str) -> bool:
    """
    Tell whether what is told points to something that stands before it, or leaves open what it speaks of.

    What somebody tells of himself is known for his wherever it stands: 我想了一个星期，最后还是没去.
    """
    need, language = need_of_sentence(document, spot.index), document.language or ""
    is_of_self = "我" in spot.source
    is_alone = told_alone(told, language) is not None and (need is Need.HELPS or is_of_self)
    is_open = need is not Need.NONE and not is_alone
    return is_open or points_outside(told, language) or _BEGINS.search(told) is not None


def _is_given_away(document: Document, spot: Spot, marks: frozenset[str]) -> bool:
    """Tell whether a sentence names a guest, or tells by kin, sex, age, trade or the title who speaks."""
    simple, told = in_simplified(spot.source), spot.translation or ""
    is_named = (
        any(mark in simple for mark in marks)
        or any(f"{mark[0]}さん" in told for mark in marks)
        or any(word in simple for word in _people())
    )
    is_old = any(_OLD_OR_YOUNG.search(mark) for mark in marks) and _YEARS.search(simple)
    is_told_of = is_old or _OF_TRADE.search(simple) or _OF_SEX_OR_AGE.search(simple) or _KIN_TOLD.search(told)
    return is_named or bool(is_told_of) or is_told_by_label(spot) or _is_of_the_title(document, simple)


def _is_of_the_title(document: Document, text: str) -> bool:
    """Tell whether a text has a word of the title, which tells whose trade it is."""
    title = document.interview.title
    return title is not None and not pairs_of(title.source).isdisjoint(pairs_of(text))


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """Give the words for people by which one knows who speaks of them."""
    return frozenset(word for word in (*relatives().words, *role_words()) if len(word) > 1)


def _marks_of(guests: Sequence[str]) -> frozenset[str]:
    """Give what guests are called by others: a whole name, and its last characters."""
    names = [in_simplified(name_of(guest)) for guest in guests]
    return frozenset(part for name in names for part in (name, name[-2:], name[:2]) if len(part) > 1)


def _pair(left: Sequence[_Said], *, is_of_one: bool) -> tuple[_Said, _Said] | None:
    """
    Give two things of like lengths and of two paragraphs, said by one guest or by two.

    Of two by one guest those of who says less come first: whoever guesses takes the one for it of whom the talk is.
    """
    if is_of_one:
        counts = Counter(each.by for each in left)
        left = sorted(left, key=lambda each: counts[each.by])
    fit = (
        pair
        for pair in combinations(left, 2)
        if (pair[0].by == pair[1].by) is is_of_one
        and abs(pair[0].spot.place - pair[1].spot.place) >= _APART
        and max(len(each.told) for each in pair) <= _LIKE * min(len(each.told) for each in pair)
    )
    return next(fit, None)


def _item(document: Document, one: _Said, other: _Said, guests: Sequence[str]) -> Item:
    first, second = _two_of(document, one, other, guests)
    options = {
        (first, second): f"①{first}，②{second}",
        (second, first): f"①{second}，②{first}",
        (first, first): f"①②都是{first}",
        (second, second): f"①②都是{second}",
    }
    key = (one.by, other.by)
    asked = "下面是原文中两句话的译文，分别是谁说的？"
    wrong = [
        Distractor(option=document.written(option), code=RefutationCode.OTHER_RECORD, why=_why(by, one, other))
        for by, option in options.items()
        if by != key
    ]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        prompt="\n".join(
            (document.written(asked), *(_listed(document, n, each) for n, each in (("①", one), ("②", other))))
        ),
        key=document.written(options[key]),
        distractors=tuple(wrong),
        evidence=one.spot.evidence(without_end(one.spot.source)),
        explanation=_explained(one, other),
        level=sum(level_found(each.spot.source) for each in (one, other)) // 2,  # by one of two half of it is told
        place=one.spot.place,
        subject=f"{one.told}@{one.spot.index}",
        merit=_MERIT,
        tags=("R5",),
    )


def _two_of(document: Document, one: _Said, other: _Said, guests: Sequence[str]) -> tuple[str, str]:
    """Give the two guests who are offered, in the order in which they first speak; beside one who says both another."""
    names = [name_of(guest) for guest in guests]
    own = {one.by, other.by}
    more = [name for name in names if name not in own]
    chosen = own if len(own) == _GUESTS else own | {more[mix(one.told) % len(more)]}
    first, second = (name for name in dict.fromkeys(names) if name in chosen)
    return document.written(first), document.written(second)


def _listed(document: Document, number: str, said: _Said) -> str:
    return (
        f"{number}{in_english_quotes(said.told)}"
        if document.language == "en"
        else f"{number}「{nested(without_end(said.told))}」"
    )


def _explained(one: _Said, other: _Said) -> Localized:
    """Quote the two sentences with who says them."""
    quotes = [shown(without_end(each.spot.source)) for each in (one, other)]
    return Localized(
        ja=f"①は{one.spot.line}行目の「{one.by}」の言葉「{nested(quotes[0])}」、"
        f"②は{other.spot.line}行目の「{other.by}」の言葉「{nested(quotes[1])}」です。",
        en=f"① is what {one.by} says in line {one.spot.line}: {stopped(quotes[0])} "
        f"② is what {other.by} says in line {other.spot.line}: {stopped(quotes[1])}",
    )


def _why(by: tuple[str, str], one: _Said, other: _Said) -> Localized:
    """Say which of the two an option gives to the wrong guest."""
    wrong = [(n, each) for n, name, each in zip("①②", by, (one, other), strict=True) if name != each.by]
    ja = "、".join(f"{n}は「{each.by}」（{each.spot.line}行目）" for n, each in wrong)
    en = " and ".join(f"{n} is said by {each.by} (line {each.spot.line})" for n, each in wrong)
    return Localized(ja=f"{ja}の言葉です。", en=f"{en}.")
