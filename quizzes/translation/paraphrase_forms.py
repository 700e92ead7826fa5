"""
Which wordings of a clause can be said in other words, and what would a learner take them for?

A row of `paraphrases.tsv` finds the wording and names the options of its family that say the same or something else;
`paraphrase_options.tsv` has how each of them is worded and what it means, and how a translation says what a key means:
the same characters may mean something else (差一点就, 不过是), and a translation tells. All options of a family are of
one make.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import compiled, rows_of, stands_in
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

_DIGITS = "〇零一二三四五六七八九"
# What is added is named before, where a number stands for it: 铜里要加锡，｜一百斤铜大概加十七斤.
_ADDS = lazy_regex(r"[加放兑掺添撒][了进]?[^，。的个]{0,3}[一二两三四五六七八九十百千半几\d]+[斤两克勺滴升成倍吨]$")
# How many there are at a place: 店里有很多灯，｜墙上挂着三十多盏.
_THERE_ARE = lazy_regex(
    r"[^，。；：]{1,8}[上里下中边外旁前后面口][^，。；：]{0,3}[着了有][^，。；：着了有]{0,3}[0-9〇零一二两三四五六七八九十百千万亿几多]+"
    r"[支枝条只件本张部台把根个颗粒块盏副双套座辆艘封幅份棵盆瓶罐袋箱盒枚片](?:以上|左右|上下)?$"
)
# What is told by a span of time takes no 超过 or 不到 before it: 二十多年前, 三个多月以来.
_DATED = lazy_regex("(?:以|之)?[前后](?![面边排门])|以?来|[里间内]")
# What is said to be little is neither more than so much nor a full so much: 也就｜二十来根, 顶多｜三百多块.
_AT_MOST = lazy_regex(
    "也就|[最顶至]多(?!的)|大不了|充其量|(?<![一两几这那每船])[只仅][^，]{0,6}$|不过[^，]{0,4}$|才[是有]?$"
)
# A time stands before 还, and not behind it: 有时候还写信, but 还经常写信.
_STILL, _A_TIME = lazy_regex("[还還]$"), lazy_regex("(?:有时候|很多时候都|大多数时候)$")
# There are about so many: 差不多有四十斤, and no 有差不多四十斤; 最多是去年的八倍, and no 是去年的最多八倍.
_IS_OR_HAS = lazy_regex("(?:(?<![没只沒])有|(?<![不只])是)(?:[^，。是有]{1,8}的)?$")
_BEFORE_IT = ("差不多", "正好", "最多", "至少", "起码")
# What somebody does at most so often: 最多掉到十二度, and no 掉到最多十二度; a verb keeps what helps it and its ending.
_BEFORE_ACT, _ACTS, _UNLISTED = ("正好", "最多", "至少", "起码"), ("v", "a"), "x"
_QUALITY, _OF_TWO = "a", 2
_NO_VERB = frozenset({"是", "有", "离", "比", "像"})
_ENDS_ACT = frozenset(
    {"了", "过", "着", "到", "起来", "出来", "出", "成", "上", "下", "来", "去", "掉", "完", "满", "给"}
)
_HELPS = frozenset({"要", "能", "能够", "会", "可以", "得", "需要", "可"})
# About so many can be done: 差不多能做十个, and no 能做差不多十个.
_CAN_DO, _ABOUT = lazy_regex("(?:(?<![可功性智才只不])能够?|可以)[\u3400-\u9fff]{1,2}$"), "差不多"
_SPAN = lazy_regex(f"[年月天周钟时秒]$|星期$|(?:百分之)?{OF_NUMBER}+$")
_STOPS = "，。；：！？…"
_MEASURES = any_of("measure of an amount")
_NUMBER = f"(?:百分之)?(?:[0-9]+(?:[.][0-9]+)?[万亿]?|[{_DIGITS}十百千万亿两]+(?:点[{_DIGITS}]+)?)"
# Of an amount in two units the smaller one is never rounded by itself: 一块四毛左右 is 差不多一块四毛.
_OF_TWO_UNITS = "|".join(
    f"{_NUMBER}{large}{_NUMBER}{small}"
    for large, small in (
        ("[块元]", "[毛角分]"),
        ("年", "个月"),
        ("个?小时", "分钟?"),
        ("分钟?", "秒"),
        ("米", "厘米"),
        ("斤", "两"),
    )
)
_PARTS = {
    "N": _NUMBER,
    "M": f"(?:{_MEASURES})",
    "NM": f"(?:{_OF_TWO_UNITS}|{_NUMBER}(?:{_MEASURES}))",
    "V": "[一-龥]了?",
    "B": f"(?<![^{_STOPS}])",
    "E": f"(?![^{_STOPS}])",
}
_NAMES = lazy_regex("<(NM|[NMVBE])>")
_FIELD = lazy_regex(r"\{(\w+)\}")
_FEELING = lazy_regex("高兴|感动|满意|生气|难过|激动|紧张|着急|害怕|后悔|失望|骄傲|喜欢$")
_VAGUE = lazy_regex("[一二]两|两三|二三|三[四五]|四五|五六|六七|七八|八九")  # rounded as it stands: 三四百块
_LETTERS = {
    "a": "A",
    "b": "B",
    **dict.fromkeys(("x", "v", "verb", "adj", "n"), "〜"),
    **dict.fromkeys(("p", "s", "u"), ""),
}
_TWICE = lazy_regex("〜{2,}")
_VERBS, _OF_ACTS = ("v", "p"), frozenset({"v", "verb"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the wordings of a family, with what it means, each with fields for words of the sentence."""

    wording: str
    ja: str
    en: str
    said: Mapping[str, str] = field(default_factory=dict)  # how a translation in each language says it

    def is_said_in(self, translation: str, language: str) -> bool:
        """Tell whether a translation says what this means."""
        pattern = self.said.get(language, "")
        return bool(pattern) and stands_in(pattern, translation.lower())


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A wording that can be said in other words: the option that says the same comes first."""

    family: str
    signs: tuple[str, ...]
    said: str
    unless: str
    options: tuple[Option, ...]

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Find it in simplified words; nothing is compiled for a sentence that has none of its signs."""
        if any(sign in text for sign in self.signs):
            yield from compiled(_spelt_out(self.said)).finditer(text)

    def is_barred(self, clause: str) -> bool:
        """Tell whether a clause has what makes the wording mean something else."""
        return bool(self.unless) and compiled(_spelt_out(self.unless)).search(clause) is not None


@lru_cache(maxsize=1)
def forms() -> tuple[Form, ...]:
    """Load the wordings, those of the table's beginning first."""
    options: dict[tuple[str, str], Option] = {}
    for family, name, wording, ja, en, said_ja, said_en in rows_of("paraphrase_options.tsv"):
        options[family, name] = Option(wording=wording, ja=ja, en=en, said={"ja": said_ja, "en": said_en})
    return tuple(
        Form(
            family=family,
            signs=tuple(signs.split("|")),
            said=said,
            unless=unless,
            options=tuple(options[family, name] for name in (key, *wrong.split(","))),
        )
        for family, key, wrong, signs, said, unless in rows_of("paraphrases.tsv")
    )


def filled(text: str, groups: Mapping[str, str]) -> str:
    """Put words of a sentence into the fields of a wording."""
    return _FIELD.sub(lambda found: groups[found[1]], text)


def in_letters(text: str, fields: Mapping[str, str]) -> str:
    """Show the pattern of a wording, with letters for what is not explained (先A，再B; 超过〜)."""

    def put(found: re.Match[str]) -> str:
        words = fields[found[1]]
        return _LETTERS.get(found[1], words) if words else ""

    return _apart(_FIELD.sub(put, text))


def pattern_of(found: re.Match[str], source: str) -> str:
    """Show the pattern of the words that were found, as the text writes them."""
    spans = sorted((found.span(name), name) for name in found.groupdict() if name in _LETTERS)
    shown, at = "", found.start()
    for (start, end), name in spans:
        shown, at = f"{shown}{source[at:start]}{_LETTERS[name] if end > start else ''}", end
    return _apart(f"{shown}{source[at : found.end()]}".strip("，？！"))


def _apart(pattern: str) -> str:
    return _TWICE.sub("〜", pattern)


def are_of_kind(fields: Mapping[str, str]) -> bool:
    """Tell whether simplified words are what the names of their fields call for: `verb` begins with a verb."""
    return all(_is_of_kind(name, words) for name, words in fields.items())


def found_in(text: str) -> Iterator[tuple[Form, re.Match[str]]]:
    """Give each wording of a simplified sentence that can be said in other words."""
    for form in forms():
        for found in form.found_in(text):
            yield form, found


def _is_of_kind(name: str, words: str) -> bool:
    if name == "verb":
        return _is_verb(plain_words(words)[0])
    if name == "n":
        return _VAGUE.search(words) is None
    return name != "adj" or (
        (tag_of(words).startswith("a") or bool(_FEELING.match(words))) and not words.startswith("有")
    )


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb, or one with its object, which jieba takes for a noun: 排队."""
    glosses = [entry.glosses[0] for entry in dictionary().entries(word)[:1] if entry.glosses]
    return tag_of(word).startswith(_VERBS) or any(gloss.startswith("to ") for gloss in glosses)


def tears_a_word(found: re.Match[str], text: str) -> bool:
    """Tell whether a wording ends within a word that begins in it: 一定要 in 一定要求, 必须得 in 必须得到."""
    begins = [found.start(name) for name, words in found.groupdict().items() if name in _OF_ACTS and words]
    at = 0
    for word in plain_words(text):
        torn = (begin - at for begin in begins if found.start() < at < begin < at + len(word))
        if any(word[:end] in dictionary() for first in torn for end in range(first + 1, len(word) + 1)):
            return True
        at += len(word)
    return False


@lru_cache(maxsize=256)
def _spelt_out(pattern: str) -> str:
    return _NAMES.sub(lambda name: _PARTS[name[1]], pattern)


def is_of_what_stands_before(clause: str) -> bool:
    """Tell whether a simplified clause counts or measures what is named before it."""
    return _ADDS.search(clause) is not None or _THERE_ARE.search(clause) is not None


def is_date(amount: str, after: str) -> bool:
    """Tell whether an amount of time, and what is `after` it, say when something was: 二十多年 before 前."""
    return _DATED.match(after) is not None and _SPAN.search(in_simplified(amount)) is not None


def is_said_to_be_little(fields: Mapping[str, str], before: str) -> bool:
    """Tell whether what stands before an amount says that it is no more than that: 也就 before 二十来根."""
    return "n" in fields and _AT_MOST.search(in_simplified(before)) is not None


def in_place(before: str, put: str) -> tuple[str, str]:
    """
    Give what stands before a wording and the wording, with what has to stand behind its first word there.

    So stands 还 behind a time, 有时候还, and what can be done behind 差不多; there 有 and 是 stand too: 正好有三十个.
    So does any verb behind 最多 and 正好: 最多长了三个月.
    """
    there = _IS_OR_HAS.search(before)
    first = next((word for word in _BEFORE_IT if there is not None and put.startswith(word)), None)
    if there is not None and first is not None:
        return before[: there.start()], f"{first}{there[0]}{put.removeprefix(first)}"
    act = _act_at_end(before) if put.startswith(_BEFORE_ACT) else ""
    if act:
        word = put[: len(_BEFORE_ACT[0])]
        return before.removesuffix(act), f"{word}{act}{put.removeprefix(word)}"
    can = _CAN_DO.search(before)
    if can is not None and put.startswith(_ABOUT):
        return before[: can.start()], f"{_ABOUT}{can[0]}{put.removeprefix(_ABOUT)}"
    still = _STILL.search(before)
    if still is None or _A_TIME.fullmatch(put) is None:
        return before, put
    return before[: still.start()], f"{put}{still[0]}"


def _act_at_end(before: str) -> str:
    """Give the verb that a number follows, with what helps it and how it ends: 掉到, 长了, 要举起来."""
    words = plain_words(in_simplified(before))
    verb = len(words) - 1
    while verb > 0 and words[verb] in _ENDS_ACT and _is_act(words[verb - 1]):
        verb -= 1
    if verb < 0 or not _is_act(words[verb]) or words[verb] in _NO_VERB:
        return ""
    if tag_of(words[verb]) == _QUALITY and verb == len(words) - 1:
        return ""  # 长了三个月 grew, and 便宜三块 is how much cheaper
    while verb > 0 and words[verb - 1] in _HELPS:
        verb -= 1
    return before[len("".join(words[:verb])) :]


def _is_act(word: str) -> bool:
    """Tell whether a word is a verb, or a quality as 长 of 长了, or one with how it ends that no list has: 烤断."""
    is_unlisted = tag_of(word) == _UNLISTED and len(word) == _OF_TWO
    return tag_of(word).startswith(_ACTS) or (is_unlisted and tag_of(word[0]).startswith(_ACTS))
