"""
Which wordings of a clause can be said in other words, and what would a learner take them for?

A row of `paraphrases.tsv` finds the wording and names the options of its family that say the same or something else;
`paraphrase_options.tsv` has how each of them is worded and what it means. All options of a family are of one make.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DIGITS = "〇零一二三四五六七八九"
_STOPS = "，。；：！？…"
_MEASURES = (
    "个多?(?:小时|月|星期|人)?|名|位|种|家|本|块钱?|元|公里|公斤|公顷|斤|岁|次|遍|人|万[人元块]?|辆|台|张|间|只|条|件|分钟|小时|天|年|周|吨|度|米|户|"
    "篇|册|桌|杯|瓶|双|套|架|根|袋|笔|项|桶|秒|届|集|幅|支|颗|栋|份|顿|道|盏|封|所|座|部|首|碗|场|句|层|倍|页|章|艘|棵|盘|箱|亩|毛|分|厘米|平方米|立方米|百人"
)
_QUALITIES = (
    "(?:贵|便宜|高|低|多|少|大|小|快|慢|长|短|重|轻|早|晚|远|近|难|容易|好|差|强|弱|热|冷|忙|累|重要|简单|复杂|方便|安静|热闹|年轻|大方|细心|认真|清楚|管用|"
    "有用|有意思|好吃|好看|好听|受欢迎|辛苦|安全|危险|严格|厉害|聪明|漂亮|困难|明显|合适|可靠|幸福|快乐|贴心|熟悉|懂|了解|珍贵|值钱|干净|新鲜|舒服|宽|窄|深|浅|厚|薄)"
)
_PERSONS = (
    "(?:我们?|他们?|她们?|大家|[老小][一-龥]|[^，。；：让叫请]{0,4}(?:师傅|老师|医生|妈妈|爸爸|主编|编辑|[局站校院馆队村]长|老板|孩子|学生|老人|"
    "媳妇儿?|舅舅|父亲|母亲|爷爷|奶奶|导师|同事|朋友|经理|村民|儿子|女儿|丈夫|妻子|姐姐|哥哥|弟弟|妹妹|警察|老太太|大爷|大妈|客人|徒弟|主任|领导|家长|老伴儿?|爱人|"
    "太太|老婆|老公|[我他她]妈|[我他她]爸|客户|顾客|乘客|邻居|司机|护士|大夫|厂长))"
)
_PARTS = {
    "N": f"(?:百分之)?(?:[0-9]+(?:[.][0-9]+)?[万亿]?|[{_DIGITS}十百千万亿两]+(?:点[{_DIGITS}]+)?)",
    "M": f"(?:{_MEASURES})",
    "V": "[一-龥]了?",
    "NP": f"[^{_STOPS}、“”]{{1,9}}?",
    "J": _QUALITIES,
    "H": _PERSONS,
    "B": f"(?<![^{_STOPS}])",
    "E": f"(?![^{_STOPS}])",
}
_NAMES = re.compile("<(NM|NP|[NMVJHBE])>")
_FIELD = re.compile(r"\{(!?)(\w+)\}")
_MODAL = re.compile("^(?:是|能|会|可以|想|敢|愿意|需要|应该|肯|算|懂|好|够|喜欢|知道|关心|在乎|像|爱)")
_FREED = re.compile("^不(?=是|能|会|可以|想|敢|愿意|需要|应该|肯|算|懂|够|喜欢|知道|关心|在乎|像|爱)")
_ASPECT = re.compile("[了过着没不]")
_FEELING = re.compile("高兴|感动|满意|生气|难过|激动|紧张|着急|害怕|后悔|失望|骄傲|喜欢$")
_MUST = re.compile("^(?:必须|要|得)")
_LETTERS = {
    **dict.fromkeys(("a", "verb_a", "noun_a", "noun", "from"), "A"),
    **dict.fromkeys(("b", "verb_b", "noun_b", "to"), "B"),
    **dict.fromkeys(("x", "v", "verb", "verb_c", "y", "adj", "n", "do", "c"), "〜"),
    "r": "……",
    **dict.fromkeys(("p", "s", "o", "u"), ""),
}
_TWICE = re.compile("〜{2,}")
_SIDE_BY_SIDE = re.compile("(?<=[AB])(?=[AB])")
_TELLS = re.compile("[是有在了]|^一个")
_VERBS, _NOUNS = ("v", "p"), ("n", "s", "r", "t", "eng", "x")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the wordings of a family, with what it means, each with fields for words of the sentence."""

    wording: str
    ja: str
    en: str


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
    for family, name, wording, ja, en in rows_of("paraphrase_options.tsv"):
        options[family, name] = Option(wording=wording, ja=ja, en=en)
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


def filled(text: str, groups: Mapping[str, str]) -> str | None:
    """Put words of a sentence into the fields of a wording, negated where it says so; None where they cannot be."""
    cannot = False

    def put(found: re.Match[str]) -> str:
        nonlocal cannot
        words = groups[found[2]]
        negated = negation_of(words) if found[1] else words
        cannot = cannot or negated is None
        return negated or ""

    whole = _FIELD.sub(put, text)
    return None if cannot else whole


def in_letters(text: str, fields: Mapping[str, str]) -> str:
    """
    Show the pattern of a wording, with letters for what is not explained (先A，再B; 超过〜; 以前没〜).

    Where it denies what is a denial itself, as 不能, letters would tell nothing, and its words are shown.
    """
    denied = [fields[found[2]] for found in _FIELD.finditer(text) if found[1]]
    if not all(map(_denial_of, denied)):
        return filled(text, fields) or text

    def put(found: re.Match[str]) -> str:
        words = fields[found[2]]
        letter = _LETTERS.get(found[2], words)
        return f"{_denial_of(words)}{letter}" if found[1] else letter if words else ""

    return _apart(_FIELD.sub(put, text))


def pattern_of(found: re.Match[str], source: str) -> str:
    """Show the pattern of the words that were found, as the text writes them."""
    spans = sorted((found.span(name), name) for name in found.groupdict() if name in _LETTERS)
    shown, at = "", found.start()
    for (start, end), name in spans:
        shown, at = f"{shown}{source[at:start]}{_LETTERS[name] if end > start else ''}", end
    return _apart(f"{shown}{source[at : found.end()]}".strip("，？！"))


def _apart(pattern: str) -> str:
    return _SIDE_BY_SIDE.sub(" ", _TWICE.sub("〜", pattern))


def _denial_of(words: str) -> str:
    """Give what a negation puts before words: 没 of 有信号, 不用 of 要看, nothing of 不能."""
    negated = negation_of(words) or words
    return next((denial for denial in ("不用", "没", "不") if negated.startswith(denial)), "")


def negation_of(words: str) -> str | None:
    """Say that it is not so, of words that begin with a verb: 要会做 is 不用会做, 不能盖 is 能盖."""
    simple = in_simplified(words)
    if _FREED.search(simple) or simple.startswith("没有"):
        return words[1:]
    if simple.startswith("有"):
        return f"没{words}"
    must = _MUST.search(simple)
    if must is not None:
        return f"不用{words[must.end() :]}"
    is_plain = bool(_MODAL.search(simple)) or _is_verb(_cut(simple)[0])
    return f"不{words}" if is_plain and not _ASPECT.search(simple) else None


def are_of_kind(fields: Mapping[str, str]) -> bool:
    """Tell whether simplified words are what the names of their fields call for: `verb` begins with a verb."""
    is_compared = {"a", "b", "x"} <= set(fields)
    is_alike = not is_compared or ("的" in fields["a"]) is ("的" in fields["b"])  # 我的房间比你大 is of two rooms
    return is_alike and all(_is_of_kind(name, words) for name, words in fields.items())


def found_in(text: str) -> Iterator[tuple[Form, re.Match[str]]]:
    """Give each wording of a simplified sentence that can be said in other words."""
    for form in forms():
        for found in form.found_in(text):
            yield form, found


def _is_of_kind(name: str, words: str) -> bool:
    if name.startswith("verb") or (name == "do" and words):
        return _is_verb(_cut(words)[0])
    if name.startswith("noun"):
        return tag_of(_cut(words)[-1]).startswith(_NOUNS) and not _TELLS.search(words)
    return name != "adj" or (
        (tag_of(words).startswith("a") or bool(_FEELING.match(words))) and not words.startswith("有")
    )


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb, or one with its object, which jieba takes for a noun: 排队."""
    glosses = [entry.glosses[0] for entry in dictionary().entries(word)[:1] if entry.glosses]
    return tag_of(word).startswith(_VERBS) or any(gloss.startswith("to ") for gloss in glosses)


def _cut(words: str) -> list[str]:
    return _segmenter().words(words)


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()


@lru_cache(maxsize=256)
def _spelt_out(pattern: str) -> str:
    return _NAMES.sub(
        lambda name: "".join(_PARTS[part] for part in (("N", "M") if name[1] == "NM" else (name[1],))), pattern
    )
