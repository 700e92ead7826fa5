"""When are two written answers the same, and when are they but one slip apart?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import takewhile

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.tables import rows_of
from quizzes.grading.writing import unspaced, written_alike
from quizzes.question import normal_form

# One of these more, less or instead of another is another statement and no slip of the pen.
_TELLING = frozenset(
    "不没無无非未别勿否莫弗毋休"
    "〇零一二三四五六七八九十百千万亿两几半双单倍0123456789"
    "大小多少高低长短新旧好坏早晚快慢上下左右前后内外里进出来去开关始终东西南北男女老幼轻重强弱升降涨跌增减加买卖胜败赢输"
    "正负反真假有是易难远近深浅厚薄冷热软硬松紧粗细明暗黑白公私善恶直间最初末首尾主客先古今贫富盈亏收支借还入退存取昼夜"
    "父母你我他她它同异优劣清浊虚实动静生死爱恨因果供需能被把给让可必应会要都只每各某全部"
    "ないぬん"
    ".:-#^"
)
_PERSONS = frozenset("我你您他她它咱")
_NUMERALS = frozenset("0123456789〇零一二两三四五六七八九十百千万亿几半")
_UNITS = frozenset("月元米克升里尺寸斤吨磅秒瓦度币")
# What these tell they do not tell between a number and a thing, where they measure it: 十六只喇叭 for 十六个喇叭.
_ALSO_MEASURES = frozenset("只把")
_ENDINGS = frozenset("かた")  # a question, and the past
# Signs that tell as much as letters do: 1.5, 2-3, 8:30, -5, 30%, C#. All others are how a thing is written, not what.
_THOUSANDS = lazy_regex(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_RANGE = lazy_regex(
    "(?<=[0-9])[/~\u2010-\u2015\u2044\u2212\u301c](?=[0-9])"
    "|(?<![0-9、][0-9])(?<=[0-9])、(?=[0-9][^\\W0-9〇零一二两三四五六七八九十百千万亿])"
)
_SIGNS = lazy_regex(
    r"((?<=[0-9])[.:-](?=[0-9])|(?<=[0-9〇零一二两三四五六七八九十百千万亿])\s*[%‰]|^\s*-(?=[0-9])|(?<=[A-Za-z])#)"
)
# Pictures that stand for a mood and no word: emoji with their tones of skin, what joins them, hearts, ticks, arrows.
_PICTURES = lazy_regex("[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\u200d\u20e3\ufe0e\ufe0f]+")
_MOODS = lazy_regex("[~`]|\\^+(?![0-9a-z])")  # 好～, `好` and 好^^ say no more than 好; 2^3 is another matter
_WRAPPED = lazy_regex(r"\s*(?:[<＜](.*)[>＞]|[|｜](.*)[|｜]|[=＝](.*))\s*", re.DOTALL)
_LEAST_LETTERS, _LEAST_KANA = 3, 4
_KANA = lazy_regex("[ぁ-ゖー]+")


def comparable(text: str) -> str:
    """
    Reduce a text to what counts in an answer: simplified, in hiragana, no case, width, blanks, punctuation, selectors.

    >>> comparable("意味著 1.5 億。")
    '意味着1.5亿'
    """
    simplified = to_simplified(unspaced(unicodedata.normalize("NFKC", text.replace("\u00b4", "'"))))
    folded = written_alike(_in_usual_forms(simplified))
    pieces = _SIGNS.split(_RANGE.sub("-", _THOUSANDS.sub("", folded)))
    kept = "".join(piece if number % 2 else normal_form(piece) for number, piece in enumerate(pieces))
    return _MOODS.sub("", kept)


def without_pictures(text: str) -> str:
    """
    Leave out what somebody adds to an answer as they do to any message: an emoji, or signs around all of it.

    >>> without_pictures("学习 👍"), without_pictures("<学习>"), without_pictures("=学习")
    ('学习', '学习', '学习')
    """
    plain = _PICTURES.sub("", text).strip()
    wrapped = _WRAPPED.fullmatch(plain)
    return plain if wrapped is None else next(filter(None, wrapped.groups()), "").strip()


def has_pictures(text: str) -> bool:
    """Say whether an answer has such a sign itself, so that it counts."""
    return _PICTURES.search(text) is not None or _WRAPPED.fullmatch(text) is not None


def slip(given: str, expected: str) -> tuple[str, str] | None:
    """
    Find the one character in which two comparable texts differ, as (given, expected); None where they differ more.

    Texts under three characters, or four of kana, are too short for one. What turns the meaning round (没有 and 有, 两
    and 三) or names another thing of its sort (中国人 and 美国人) is none either.
    """
    if len(expected) < (_LEAST_LETTERS if _KANA.fullmatch(expected) is None else _LEAST_KANA):
        return None
    start = _agreeing(given, expected)
    rest = _agreeing(given[start:][::-1], expected[start:][::-1])
    parts = given[start : len(given) - rest], expected[start : len(expected) - rest]
    is_reading = _KANA.fullmatch(given) is not None and hanzi_of(expected) != ""  # たべる is 食べる in another writing
    is_slip = max(map(len, parts)) == 1 and not is_reading and not _is_telling(parts, expected, start)
    return parts if is_slip and not _is_another(parts, expected, start, rest) else None


def _agreeing(one: str, other: str) -> int:
    """Count the characters with which both texts begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _is_telling(parts: tuple[str, str], text: str, start: int) -> bool:
    measures = all(parts) and text[start - 1 : start] in _NUMERALS
    return not (_TELLING - _ALSO_MEASURES if measures else _TELLING).isdisjoint("".join(parts))


def _is_another(parts: tuple[str, str], text: str, start: int, rest: int) -> bool:
    """Tell whether the one character of a text that differs makes another thing, person or statement of it."""
    is_of_many = "们" in parts and text[start - 1 : start] in _PERSONS  # 他们 are not he
    is_rival = any(rivals.issuperset(parts) for rivals in _rivals())
    return is_of_many or is_rival or _is_of_unit(text, start, rest) or _is_other_form(parts, text, rest=rest)


def _is_other_form(parts: tuple[str, str], text: str, *, rest: int) -> bool:
    """
    Tell whether one kana of a Japanese text with kanji makes another statement of it: 食べた, 学生ですか, 彼も行く.

    The last one instead of another is another form of its verb or adjective.
    """
    kana = "".join(parts)
    if _KANA.fullmatch(kana) is None or not hanzi_of(text):
        return False
    return (all(parts) or kana in _ENDINGS) if rest == 0 else "も" in kana


def _is_of_unit(text: str, start: int, rest: int) -> bool:
    """Tell whether what differs stands between a number and its unit, and makes another unit: 30厘米, 120美元."""
    return text[start - 1 : start] in _NUMERALS and text[len(text) - rest :][:1] in _UNITS


@lru_cache(maxsize=1)
def _rivals() -> tuple[frozenset[str], ...]:
    """Load the characters of which one instead of another makes another word: countries, colours, seasons."""
    return tuple(frozenset(characters) for _, characters in rows_of("rival_characters.tsv"))


def _in_usual_forms(text: str) -> str:
    """Write 意味着 for 意味著 and 卫生 for 衞生, as Taiwan and Hong Kong print them, but 著名 as it is."""
    pattern, usual = _usual_forms()
    return text if text.isascii() else pattern.sub(lambda found: usual[found[0]], text)


@lru_cache(maxsize=1)
def _usual_forms() -> tuple[re.Pattern[str], dict[str, str]]:
    usual = {form: base for form, base, *_ in rows_of("written_forms.tsv")}
    return re.compile("|".join(sorted(usual, key=len, reverse=True))), usual
