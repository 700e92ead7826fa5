"""What is the word, what its reading and what its meaning, on one line of a glossary?"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from quizzes.chinese.pinyin import is_reading, syllables, tone_marks
from quizzes.chinese.scripts import fold_kanji, hanzi_of, is_hanzi
from quizzes.chinese.zhuyin import in_pinyin
from quizzes.reading.languages import Language, language_of
from quizzes.reading.other_script import in_one_script
from quizzes.reading.word_classes import is_part_of_speech, without_part_of_speech

_OPEN, _CLOSE = r"\[［(（【〔/／<〈《", r"\]］)）】〕/／>〉》"
_BRACKET = re.compile(rf"[{_OPEN}](?P<reading>[^{_OPEN}{_CLOSE}]+)[{_CLOSE}]")
_MOST_BRACKETS = 3
# 【蓄水】xù shuǐ: the word itself stands in brackets, as in a dictionary; what is merely quoted has a reading then.
_WORD_IN_BRACKETS = re.compile(
    r"(?:[【〔［\[〈＜<｛{](?P<bracketed>[\u3400-\u9fff]{1,24})[】〕］\]〉＞>｝}]|[「《](?P<quoted>[\u3400-\u9fff]{1,24})[」》])(?P<after>.*\S)",
    re.DOTALL,
)
_SEPARATED = re.compile(r"(?P<word>.+?)\s*(?:[:：=＝\t|｜]|——|—|――|–|→|⇒|\s[-－]\s)\s*(?P<after>.+)", re.DOTALL)
_HELD_TOGETHER = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " "))  # syllables, where no line is to end
_SPACED = re.compile(r"(?P<word>\S+)[ \u3000\u00a0]+(?P<after>.+)", re.DOTALL)
_COMMA = re.compile(r"(?P<word>[^,，、;；・·/／]+)[,，、;；・·/／]\s*(?P<after>.+)", re.DOTALL)
_DOTTED = re.compile(r"(?P<word>[^…]+?)\s*…+\s*(?P<after>.+)", re.DOTALL)  # before a reading
_READING_BEHIND = re.compile(
    rf"(?P<meaning>.*[^\s{_OPEN}])\s*[{_OPEN}](?P<reading>[^{_OPEN}{_CLOSE}]+)[{_CLOSE}][。.]?", re.DOTALL
)
_ALL_IN_BRACKETS = re.compile(r"[（(](?P<meaning>[^（）()]+)[)）]")
_BULLETS = "◇◆□■○●◎▪☆★❖✓✔ \u3000"
_DASH_BEHIND = " -"  # xuéxí - to study
_LEADING_SIGNS = "…◇◆□■○●◎▪☆★ \u3000\t:：︰﹕=＝—–―-－,，、;；|｜→⇒.．。/／・·•"
_WORD_SIGNS = frozenset("·・‧•-－—…ー〜~～/／、 \u3000“”‘’\"'《》()（）+＋&＆%％#")
_TONED = re.compile(r"[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿăĕĭŏŭ]|[a-zü][1-5](?![0-9])", re.IGNORECASE)
_MARKED = re.compile(r"[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]", re.IGNORECASE)
_READING_RUN = re.compile(r"[A-Za-z0-9\u00c0-\u024f\u0251\u0261\u3105-\u3129ˉˊˇˋ˙'’·\u3000 -]+")
_KANA = re.compile("[\u3041-\u30ff]")
_LATIN = re.compile(r"[A-Za-z0-9]+")
_ASIDE = re.compile(r"(?P<word>[^（(\[【〔<＜]+?)\s*[（(\[【〔<＜](?P<aside>[^（）()]+)[)）\]】〕>＞]")
_SENTENCE = re.compile(
    r"[^（(\[［【]*[（(\[［【][^（）()\[\]［］【】]*[)）\]］】][\u3400-\u9fff，、].*[。！？!?…][”’」』]?"
)
# Where something may come between a verb and its object: dǎ//zhēn.
_SEPARABLE = re.compile(r"(?<=[A-Za-z\u00c0-\u024f1-5])\s?(?://|[∥‖⫽])\s?(?=[A-Za-z\u00c0-\u024f])")
# kuàilè, adj.
_CLASS_BEHIND = re.compile(
    r"(?P<reading>.+?)(?:[,，;；]\s*(?P<after>[^,，;；]{1,16})|\s+(?P<dotted>[^\s,，;；]{1,6}\.))"
)
_LONGEST_WORD = 24
_LONGEST_DEFINITION = 2_000  # the patterns above take their time with more


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What a glossary line says; None for what it does not."""

    word: str
    reading: str | None = None
    meaning: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A reading at the start of a line, with tone marks, and what follows it."""

    reading: str
    rest: str | None


@lru_cache(maxsize=1 << 15)
def definition_of(text: str, *, loose: bool = True) -> Definition | None:
    """
    Take a line apart into word, reading and meaning; None where it does not begin with a word.

    A meaning that only a blank parts from the word is taken where `loose`.
    """
    text = _SEPARABLE.sub(" ", text.strip().strip("|｜").lstrip(_BULLETS))
    if len(text) > _LONGEST_DEFINITION:
        return None
    text = _without_part_of_speech(in_one_script(_with_bare_word(text)))
    bracketed = _bracketed(text)
    if bracketed is not None:
        return bracketed
    parted = [
        found for pattern in (_COMMA, _SEPARATED, _DOTTED, _SPACED) if (found := _parted(pattern, text)) is not None
    ]
    for found in parted:
        word = _bare(found["word"])
        spoken = spoken_at(found["after"], word)
        if spoken is not None:
            return Definition(word=word, reading=spoken.reading, meaning=_out_of_brackets(spoken.rest))
    for found in parted:
        is_spaced = found.re is _SPACED and loose and not is_word(text, strict=True)
        if found.re is _SEPARATED or is_spaced:
            return _with_reading_behind(_bare(found["word"]), _meaning(found["after"]))
    return Definition(word=_bare(text)) if is_word(text) else None


def _out_of_brackets(meaning: str | None) -> str | None:
    """Take off the brackets around all of a meaning: 推拿 tuīná（按摩）."""
    wrapped = _ALL_IN_BRACKETS.fullmatch(meaning or "")
    return meaning if wrapped is None else wrapped["meaning"].strip()


def _with_reading_behind(word: str, meaning: str | None) -> Definition:
    """Take the reading from behind a meaning, 下场：参入する（xià chǎng）, or the word, 参入する：下场（xià chǎng）."""
    found = _READING_BEHIND.fullmatch(meaning or "")
    if found is None or not has_tones(found["reading"]):  # 北京：中国の首都（Beijing）
        return Definition(word=word, meaning=meaning)
    is_last = is_word(found["meaning"], strict=True) and not is_word(word, strict=True)
    named, told_of = (found["meaning"], word) if is_last else (word, found["meaning"])
    reading = reading_of(found["reading"].strip(), named)
    if reading is None:
        return Definition(word=word, meaning=meaning)
    return Definition(word=named, reading=reading, meaning=told_of)


def _with_bare_word(text: str) -> str:
    """Take the brackets off a word of Chinese characters that a line begins with, and leave a blank in their place."""
    found = _WORD_IN_BRACKETS.match(text)
    if found is None:
        return text
    word, after = found["bracketed"] or found["quoted"], found["after"].lstrip()
    is_quoted = found["quoted"] is not None and spoken_at(after, word) is None
    return text if is_quoted or is_part_of_speech(word) else f"{word} {after}"


def _parted(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Find what a sign or a blank parts from a word before it."""
    found = pattern.match(text)
    if found is None or not is_word(found["word"]):
        return None
    return None if pattern is _SPACED and not _parts(found) else found


def _bracketed(text: str) -> Definition | None:
    """Read `word [reading] meaning`, over a bracket that holds no reading."""
    for found in islice(_BRACKET.finditer(text), _MOST_BRACKETS):
        before = text[: found.start()]
        if not is_word(before):
            return None
        reading = reading_of(found["reading"].strip(), before)
        if reading is not None:
            return Definition(word=_bare(before), reading=reading, meaning=_meaning(text[found.end() :]))
        spoken = _bare_reading_at(found["reading"], before)  # 推拿（tuīná、按摩）
        if spoken is not None and spoken.rest is not None and found.end() == len(text):
            return Definition(word=_bare(before), reading=spoken.reading, meaning=spoken.rest)
    return None


def _without_part_of_speech(text: str) -> str:
    """Leave out the part of speech that stands in brackets between a word and what follows it."""
    found = _BRACKET.search(text)
    if found is None or not is_part_of_speech(found["reading"]):
        return text
    before, after = text[: found.start()].strip(), text[found.end() :].strip()
    return f"{before} {after}" if is_word(before, strict=True) and after else text


def _parts(found: re.Match[str]) -> bool:
    """Tell whether a blank parts a word from its meaning, rather than two parts of a word (AI 芯片)."""
    return any(map(is_hanzi, found["word"])) or _KANA.search(found["after"]) is not None


@lru_cache(maxsize=1 << 15)
def spoken_at(text: str, word: str) -> Spoken | None:
    """Find a reading of `word` that a line begins with, in brackets or bare."""
    text = text.strip()
    found = _BRACKET.match(text)
    if found is not None:
        reading = reading_of(found["reading"].strip(), word)
        if reading is not None:
            return Spoken(reading=reading, rest=_meaning(text[found.end() :]))
    return _bare_reading_at(text, word)


def _bare_reading_at(text: str, word: str) -> Spoken | None:
    start = text.strip().lstrip(_LEADING_SIGNS)
    run = _READING_RUN.match(start.translate(_HELD_TOGETHER))
    if run is None:
        return None
    ends = [found.end() for found in re.finditer(r"\S+", run[0])][: len(hanzi_of(word)) + 4]
    for wanted in (len(hanzi_of(word)), None):
        for end in reversed(ends):
            candidate = start[:end].rstrip(_DASH_BEHIND)
            if not _TONED.search(_nfkc(candidate)) or (
                wanted is None and not _TONED.search(_nfkc(candidate.split()[-1]))
            ):
                continue
            reading = reading_of(candidate, word)
            if reading is not None and (
                wanted is None or syllables(_without_latin(candidate, word), wanted) is not None
            ):
                return Spoken(reading=reading, rest=_meaning(start[end:]))
    return None


@lru_cache(maxsize=4096)
def reading_of(text: str, word: str) -> str | None:
    """Write a reading with tone marks; None where the text is no reading of the word."""
    plain = " ".join(_without_class_behind(_SEPARABLE.sub(" ", _nfkc(text))).split())
    pinyin = _without_latin(plain, word)
    if not pinyin or not is_reading(pinyin):
        return None
    wanted = len(hanzi_of(word))
    if not _TONED.search(plain) and (wanted == 0 or syllables(pinyin, wanted) is None):
        return None
    return tone_marks(plain) if pinyin == plain else _marked_with_latin(plain, word)


def _without_class_behind(reading: str) -> str:
    """Leave out the part of speech that stands in one bracket with a reading: kuàilè, adj."""
    found = _CLASS_BEHIND.fullmatch(reading)
    is_class = found is not None and is_part_of_speech(found["after"] or found["dotted"])
    return found["reading"] if found is not None and is_class else reading


def _marked_with_latin(text: str, word: str) -> str:
    latin = {found.casefold() for found in _LATIN.findall(_nfkc(word))}
    return " ".join(token if token.casefold() in latin else tone_marks(token) for token in text.split())


def _without_latin(reading: str, word: str) -> str:
    """Leave out the tokens of a reading that repeat the Latin letters of its word (AI 芯片: “AI xīn piàn”)."""
    latin = {found.casefold() for found in _LATIN.findall(_nfkc(word))}
    if not latin:
        return reading
    return " ".join(token for token in reading.split() if token.casefold() not in latin)


def is_word(text: str, *, strict: bool = False) -> bool:
    """Tell whether a text could be a headword: letters and few signs; `strict` allows Chinese characters only."""
    bare = text.strip()
    if not 0 < len(bare) <= _LONGEST_WORD or not any(map(str.isalpha, bare)):
        return False
    if strict:
        return all(map(is_hanzi, bare))
    if _MARKED.search(bare):
        return False
    return all(char.isalnum() or char in _WORD_SIGNS or unicodedata.category(char) == "Mn" for char in bare)


def goes_on(text: str) -> bool:
    """Tell whether a sentence goes on right after a reading: 滑冰（huábīng）是孩子们最喜欢的运动。"""
    return _SENTENCE.fullmatch(text) is not None and language_of(text) is Language.CHINESE


def told(text: str) -> Definition | None:
    """Take the word out of a note that is a sentence about it (幻方量化是一家……)."""
    found = re.match(
        r"[“「]?(?P<word>[^，,。：:；;“”「」]{2,12}?)[”」]?(?:，|：|:|是|指|即|為|为|とは|は、|\s+is\s|\s+means\s)",
        text,
    )
    return Definition(word=found["word"].strip(), meaning=text.strip()) if found and hanzi_of(found["word"]) else None


def has_tones(text: str) -> bool:
    """Tell whether any tone is written in a reading."""
    return _TONED.search(_nfkc(text)) is not None


def _bare(word: str) -> str:
    stripped = _without_aside(word.strip().strip(_LEADING_SIGNS + "*…～~〜").strip())
    for opening, closing in ("“”", "「」", "『』", "《》", '""', "【】"):
        if stripped.startswith(opening) and stripped.endswith(closing) and len(stripped) > len(opening + closing):
            return stripped[1:-1]
    return stripped


def _without_aside(word: str) -> str:
    """Leave out a part of speech or the other script in brackets after a word (桥墩（名）, 桥墩（橋墩）)."""
    found = _ASIDE.fullmatch(word)
    if found is None:
        return word
    main, aside = found["word"], found["aside"].strip()
    is_variant = len(aside) == len(main) and fold_kanji(aside) == fold_kanji(main)
    return main if is_variant or is_part_of_speech(aside) else word


def _meaning(text: str) -> str | None:
    """Leave out the signs and the part of speech that a meaning begins with: （名）, n. –, 动 in a cell of its own."""
    meaning = text.strip().lstrip(_LEADING_SIGNS).strip()
    found = _BRACKET.match(meaning)
    if found is not None and is_part_of_speech(found["reading"]):
        meaning = meaning[found.end() :].lstrip(_LEADING_SIGNS).strip() or meaning
    return without_part_of_speech(meaning).lstrip(_LEADING_SIGNS).strip() or meaning or None


def _nfkc(text: str) -> str:
    return unicodedata.normalize("NFKC", in_pinyin(text))
