"""Which quiz somebody asks for: the words after /quiz, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.telegram.courtesy import GLUE, without_courtesy
from bot.telegram.titled import title_around, titled
from bot.texts.neutral import neutral_line
from bot.tutor.choice import TOP_LEVELS
from quizzes.chinese.numerals import value_of
from quizzes.grading.english_numbers import in_digits
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.store import SetInfo

MOST_DIGITS = 6
MOST_WORDS = 24  # among which a title is looked for
LONGEST_RUN = 60  # letters that may be words without blanks between them
LONGEST_NAME = 4  # words that are one with blanks between them: HSK 4, fill the gap
# With what numbers and kinds are counted and called behind them: 10問, HSK4級, 填空题.
_COUNT = re.compile(r"([-−]?[0-9]+|[零一二两三四五六七八九十百千]+)(?:問|题|題|道|道题|道題|questions?)?")
_COUNTED = re.compile("(?:[0-9]+|[零一二两兩三四五六七八九十百千]+)道")
_TOGETHER = "一道"  # alone a word, in hanzi as in the dictionary
_IN_ENGLISH = ("question", "questions")  # a number in words is one beside these or a kind: a title may be “One”
_UNITS = ("問", "题", "題", "道题", "道題", *_IN_ENGLISH)  # behind a number, or a blank after it
_LEVELS = "一二三四五六七八九"
_LEVEL = re.compile(
    rf"(?:(?:l|(?:hsk ?)?level ?|hsk ?)([1-9{_LEVELS}])(?:[-–~]9)?(?: ?[級级])?|([1-9{_LEVELS}])[級级])", re.IGNORECASE
)
_DOZEN = re.compile(r"(?:a )?dozen")
_COMMAS = re.compile("[,、]")
_QUESTIONS = "(?:問題|问题|題|题)$"
_ALL = (
    "any",
    "all",
    "mix",
    "mixed",
    "a bit of everything",
    "everything",
    "全部",
    "すべて",
    "全て",
    "所有",
    "いろいろ",
    "各种",
    "各種",
    "各种题型",
    "各種題型",
)
_GAP = "fill the gap"
# What people call the kinds, besides the names in the code.
_WORDS: dict[str, Kind] = {
    **{str(kind): kind for kind in Kind},
    **dict.fromkeys(("穴埋め", "空欄", "クローズ", "填空", "完形填空", "克漏字", "gap", "gaps", _GAP), Kind.CLOZE),
    **dict.fromkeys(("翻訳", "訳", "翻译", "翻譯", "translate", "translations"), Kind.TRANSLATION),
    **dict.fromkeys(
        ("読解", "内容理解", "理解", "阅读", "閱讀", "阅读理解", "閱讀理解", "reading"), Kind.COMPREHENSION
    ),
}
# The same without blanks between them, with what joins or wraps them: HSK4級の穴埋めを5問, 来10道填空题.
_RUN = re.compile(
    rf"(?P<said>(?:hsk|l)[1-9{_LEVELS}](?:[-–~]9)?(?:[級级]|(?![0-9]))|[1-9{_LEVELS}][級级]"
    r"|[0-9]++(?:道[题題]?|[問题題])?|[零一二两兩三四五六七八九十百千]++(?:道[题題]?|[問题題])"
    rf"|(?:{'|'.join(sorted({*_WORDS, *_ALL}, key=len, reverse=True))})(?:{_QUESTIONS[:-1]})?)"
    rf"|{GLUE}",
    re.IGNORECASE,
)
# Or behind a part of a title: 読書会5問. 第5题 is none.
_BEHIND = re.compile(r"(?P<before>.*[^\W\d第])(?P<count>[0-9]+(?:道?[题題]|問))")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuiz:
    """
    What was said of a quiz; None where it was left open. `kind_said` tells "all kinds" from nothing.

    Where words are a `part` of the titles of several sets, it may be any `among` these. The first word that means
    nothing is `unknown`; with `is_surplus` it means something that was said before.
    """

    info: SetInfo | None = None
    among: tuple[SetInfo, ...] = ()
    part: str = ""
    count: int | None = None
    kind: Kind | None = None
    kind_said: bool = False
    level: int | None = None
    unknown: str | None = None
    is_surplus: bool = False

    @property
    def is_countless(self) -> bool:
        """Whether a number was said of which no quiz can be."""
        return self.count is not None and self.count < 1

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said at all."""
        return self == AskedQuiz()


def understood(words: Sequence[str], sets: Iterable[SetInfo], *, by_title: bool = True) -> AskedQuiz:
    """
    Make sense of the words; a word that is a set's id is one, whatever else it could mean.

    With `by_title`, words that mean nothing else, and those beside them, may be a part of a set's title.
    """
    there = tuple(sets)
    said = _taken_apart(words, there)
    asked = _by_id(said, there)
    ids = [info.id.lower() for info in there]
    id_at = next((at for at, word in enumerate(said) if _plain(word) in ids), None)
    place = next((at for at, word in enumerate(said) if at != id_at and not _means_something(_plain(word))), None)
    if not by_title or place is None or len(said) > MOST_WORDS:
        return asked
    run, meant = title_around(said, place, there)
    if not run or (id_at is not None and id_at not in run):
        return asked
    besides = understood(said[: run.start] + said[run.stop :], meant)
    if besides.unknown is not None or besides.info is not None or besides.among:
        return besides
    return replace(besides, info=meant[0]) if len(meant) == 1 else _any_of(meant, said[run.start : run.stop], besides)


def is_request(words: Sequence[str], sets: Iterable[SetInfo]) -> bool:
    """
    Tell whether a message says how many questions are wanted, and nothing that means something else: 読解 5問.

    A number alone may mean anything, and 一道 is a word, though 5道 and 再来一道 are none: with no unit behind it, a
    set, a kind or a level is beside it.
    """
    there = tuple(sets)
    if [*words] == [_TOGETHER]:
        return False
    said = _taken_apart(words, there)
    asked = _by_id(said, there)
    if asked.count is None:
        return False
    if any(_counts(word) for word in map(_plain, said)):
        return understood(words, there).unknown is None
    return asked.unknown is None and (asked.kind_said or asked.level is not None or asked.info is not None)


def _counts(word: str) -> bool:
    """Tell whether a word is what questions are counted by, or a number with that."""
    numbers = (word.removesuffix(unit) for unit in _UNITS if word.endswith(unit))
    return _COUNTED.fullmatch(word) is not None or any(not rest or _number(rest) is not None for rest in numbers)


def _any_of(meant: tuple[SetInfo, ...], part: Sequence[str], besides: AskedQuiz) -> AskedQuiz:
    return replace(besides, among=meant, part=" ".join(part))


def _by_id(words: Sequence[str], sets: Iterable[SetInfo]) -> AskedQuiz:
    by_id = {info.id: info for info in sets}
    by_lower = {id_.lower(): info for id_, info in by_id.items()}
    info, count, kind, kind_said, level, unknown, is_surplus = None, None, None, False, None, None, False
    for said in words:
        word = _plain(said)
        found = by_id.get(said) or by_lower.get(word)
        number, named, of_level = _number(word), _kind(word), _level(word)
        is_kind = named is not None or word in _ALL
        if found is not None and info is None:
            info = found
        elif number is not None and count is None:
            count = number
        elif word in _UNITS and count is not None:
            continue
        elif is_kind and not kind_said:
            kind, kind_said = named, True
        elif of_level is not None and level is None:
            level = of_level
        elif unknown is None:
            unknown = said
            is_surplus = is_kind or found is not None or number is not None or of_level is not None
    return AskedQuiz(
        info=info, count=count, kind=kind, kind_said=kind_said, level=level, unknown=unknown, is_surplus=is_surplus
    )


def parted(words: Iterable[str]) -> Iterator[str]:
    """Give the words of what stands between commas too: no set and no place has one in its name."""
    for word in filter(None, map(neutral_line, words)):
        is_list = _COMMAS.search(normalize("NFKC", word)) is not None
        yield from filter(None, _COMMAS.split(normalize("NFKC", word))) if is_list else (word,)


def joined(words: Iterable[str], sets: Sequence[SetInfo]) -> list[str]:
    """Give the words, and as one what is one with blanks in it, unless it stands in a title: HSK 4, fill the gap."""
    said = list(words)
    if len(said) > MOST_WORDS:
        return said
    found: list[str] = []
    at = 0
    while at < len(said):
        ends = range(min(at + LONGEST_NAME, len(said)), at + 1, -1)
        end = next((end for end in ends if _is_one(" ".join(said[at:end]), sets)), at + 1)
        found.append(" ".join(said[at:end]))
        at = end
    return found


def _is_one(words: str, sets: Sequence[SetInfo]) -> bool:
    plain = _plain(words)
    return (_is_name(plain) or _in_english(plain) is not None) and not titled(words, sets)


def _taken_apart(words: Iterable[str], sets: Sequence[SetInfo]) -> list[str]:
    """Give the words, and apart what somebody wrote without blanks; what names a set is one, whatever it could be."""
    ids = {info.id.lower() for info in sets}
    found: list[str] = []
    meant = without_courtesy(list(parted(words)), lambda word: _plain(word) in ids or bool(titled(word, sets)))
    whole = [*joined(meant, sets)]
    is_counted = any(map(_is_counted, map(_plain, whole))) and not any(map(str.isdecimal, whole))
    for word in whole:
        number = _in_english(_plain(word)) if is_counted else None
        if number is not None and not titled(word, sets):
            found.append(str(number))
            continue
        parts = _run_apart(word) if len(word) <= LONGEST_RUN and _plain(word) not in ids else [word]
        found += [word] if len(parts) > 1 and titled(word, sets) else parts
    return found


def _is_counted(word: str) -> bool:
    return word in _IN_ENGLISH or _kind(word) is not None


def _run_apart(word: str) -> list[str]:
    plain = normalize("NFKC", word)
    found: list[re.Match[str]] = []
    while (at := found[-1].end() if found else 0) < len(plain):
        part = _RUN.match(plain, at)
        if part is None:
            behind = _BEHIND.fullmatch(plain)
            return [word] if behind is None else [behind["before"], behind["count"]]
        found.append(part)
    return [part["said"] for part in found if part["said"]] if len(found) > 1 else [word]


def _plain(word: str) -> str:
    """Give a word in small letters; letters and digits may be typed wide."""
    return normalize("NFKC", word).lower()


def _is_name(word: str) -> bool:
    return word in _ALL or _kind(word) is not None or _level(word) is not None


def _means_something(word: str) -> bool:
    return _is_name(word) or word in _UNITS or _number(word) is not None


def _number(word: str) -> int | None:
    match = _COUNT.fullmatch(word.replace("兩", "两"))
    if match is None:
        return None
    if match[1].startswith(("-", "−")):
        return -int(match[1][1 : MOST_DIGITS + 1])
    return value_of(match[1]) if len(match[1]) <= MOST_DIGITS else 10**MOST_DIGITS


def _in_english(word: str) -> int | None:
    """Give the number that is written in English words: ten, twenty-five, a dozen."""
    digits = "" if any(map(str.isdecimal, word)) else in_digits(_DOZEN.sub("twelve", word))
    return int(digits) if digits.isdecimal() and len(digits) <= MOST_DIGITS else None


def _level(word: str) -> int | None:
    match = _LEVEL.fullmatch(word)
    said = None if match is None else value_of(match[1] or match[2])
    return None if said is None else min(said, TOP_LEVELS)


def _kind(word: str) -> Kind | None:
    return _WORDS.get(word) or _WORDS.get(re.sub(_QUESTIONS, "", word))
