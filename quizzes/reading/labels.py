"""Who speaks? Which words before a colon are a speaker's label, and which are speech?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import fold_kanji, is_hanzi
from quizzes.reading.languages import Language, language_of, letters_of
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_COLON = "[:：︰﹕∶]"
_BULLET = "[■□●○◆◇▶▷►▼▲★☆◎・•*＊>＞-]"
_WITH_COLON = re.compile(
    rf"\s*(?:{_BULLET}\s*)?(?P<name>[^:：︰﹕∶\n]{{1,40}}?)\s*{_COLON}(?!//)\s*(?P<rest>.*)", re.DOTALL
)
_IN_BRACKETS = re.compile(
    rf"\s*(?:[\[［【〔〖](?P<a>[^\[\]［］【】〔〕〖〗]{{1,20}})[\]］】〕〗]|[<＜〈](?P<b>[^<>＜＞〈〉]{{1,20}})[>＞〉])\s*{_COLON}?\s*(?P<rest>.*)",
    re.DOTALL,
)
_LETTER = re.compile(
    r"\s*(?P<name>[QAＱＡ问答問])\s*(?P<number>[0-9０-９]{1,3})?\s*(?P<sign>[.．、:：]|[\u3000\t]|\s(?=\S))\s*(?P<rest>.*)",
    re.DOTALL,
)
_BEFORE_QUOTE = re.compile(r"\s*(?P<name>[^「」『』“”:：、。，\s]{1,14})(?P<rest>(?:「.*」|『.*』|“.*”))\s*", re.DOTALL)
_DAY = r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
_TIME = rf"(?:{_DAY}[ \u3000,，T]*)?\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?:[ \u3000]*[AaPp]\.?[Mm]\.?)?"
_BEFORE_NAME = re.compile(
    rf"\s*(?:[\[［【（(]{_TIME}[\])）】］][ \u3000]*|{_TIME}[ \u3000]+|[0-9０-９]{{1,3}}[.．、)）][ \u3000]*)(?=\S)"
)
_TIME_AFTER = re.compile(rf"\s*(?P<name>\S.{{0,39}}?)\s*[（(\[]?(?<!\d){_TIME}[)）\]]?\s*{_COLON}?\s*")
_DASH = re.compile(r"(?P<name>――|——|──|—|―)\s*(?P<rest>[^—―─\s].*)", re.DOTALL)
_DASH_NAME = "——"
_ROLE = re.compile(r"(?P<outer>[^（(\[［【]+?)\s*[（(\[［【](?P<inner>[^（）()\[\]［］【】]+)[）)\]］】]\s*")
_NUMBERED = re.compile(
    r"(?P<name>[QA问答問]|问题|問題|提问|Question|Answer)\s*[0-9一二三四五六七八九十]+", re.IGNORECASE
)
_SENTENCE_SIGNS = re.compile('[。！？!?，,；;…“”"「」『』《》]|、')
_SPEECH_ZH = re.compile(
    "[的这這那吗嗎呢吧么麼很没沒]|我们|我們|你们|你們|他们|他們|[是说說道讲講想看为為有成像要了着过過]$|认为|認為|觉得|覺得|就是|不[是会會能要]|因为|因為|所以|一[点點句个個种種]$"
)
_LINKING = re.compile("[有在就与與都也还還再又可被把对對从從等到]")
_SPEECH_JA = re.compile(
    "[はがをにへとでもやの]$|こと|です|ます|した|って|という|これ|それ|あれ|ない$|る$|する|では|なら"
)
_ENUMERATION = re.compile(
    "(?:第?[0-9０-９一二三四五六七八九十百]+[、.．)）]?[点點个個步章节節条條部回話话]?|[（(][0-9一二三四五六七八九十]+[)）]|[A-Z]?[0-9.,-]+)"
)
_NO_LABELS = words("not a label")
_EDITORS = frozenset({"编辑", "編輯"})  # who are named in a credit, or ask
_ROLES = words("role")
_NARRATORS = words("narrator")
_SURNAMES = words("surname")
_TONED = re.compile("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|[a-zü][1-5]")
_LONGEST_WIDE, _MOST_WORDS = 14, 4
_LONGEST_TIMED = 80
_LONGEST_KEPT = 400
_OFTEN = 3
_LENGTHS_OF_NAMES = (2, 3)
_TOP = 2  # lines where a title may stand


class Form(Enum):
    """How a label is set apart from the words after it."""

    COLON = auto()
    BRACKETS = auto()
    LETTER = auto()  # Q. or A、
    LETTER_AND_BLANK = auto()
    DASH = auto()
    QUOTE = auto()  # 记者「……」
    TIME = auto()  # a line with a name and a time, as chats are exported
    ALONE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What may be a speaker's label at the start of a line, as it stands there, and the words after it."""

    name: str
    rest: str
    form: Form

    @property
    def key(self) -> str:
        """The name in a form that does not depend on widths, blanks or script."""
        return key_of(self.name)

    @property
    def has_colon(self) -> bool:
        return self.form is Form.COLON


@lru_cache(maxsize=1 << 16)
def key_of(name: str) -> str:
    """Reduce a label's name to what makes two labels differ: widths, blanks, script and case set aside."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return fold_kanji("".join(char for char in folded if not char.isspace() and char not in "・·•‧"))


def candidates(text: str) -> Sequence[Label]:
    """Give what could be the label of a line, the likeliest first."""
    return _candidates(text) if len(text) <= _LONGEST_KEPT else tuple(_found(text))


@lru_cache(maxsize=1 << 16)
def _candidates(text: str) -> Sequence[Label]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Label]:
    before = _BEFORE_NAME.match(text)
    if before is not None:
        yield from (label for label in _leading(text[before.end() :]) if label.form in {Form.COLON, Form.BRACKETS})
    timed = _TIME_AFTER.fullmatch(text) if len(text) <= _LONGEST_TIMED else None
    if timed is not None and looks_like_name(timed["name"].strip()):
        yield Label(name=timed["name"].strip(), rest="", form=Form.TIME)
    yield from _leading(text)


def _leading(text: str) -> Iterator[Label]:
    for pattern, form in _PATTERNS:
        found = pattern.match(text)
        if found is None:
            continue
        groups = found.groupdict()
        name = (groups.get("name") or groups.get("a") or groups.get("b") or "").strip()
        if form is Form.DASH:
            yield Label(name=_DASH_NAME, rest=found["rest"], form=form)
        elif form is Form.LETTER and found["sign"] == " ":
            yield Label(name=name, rest=found["rest"], form=Form.LETTER_AND_BLANK)
        elif looks_like_name(name) or (name in _EDITORS and _ends_like_speech(found["rest"])):
            yield Label(name=name, rest=found["rest"], form=form)
    bare = text.strip().strip("[]［］【】<>＜＞") if len(text) < _LONGEST_TIMED else text
    if len(bare) <= _LONGEST_WIDE and looks_like_name(bare):
        yield Label(name=bare, rest="", form=Form.ALONE)


_PATTERNS = (
    (_WITH_COLON, Form.COLON),
    (_IN_BRACKETS, Form.BRACKETS),
    (_LETTER, Form.LETTER),
    (_DASH, Form.DASH),
    (_BEFORE_QUOTE, Form.QUOTE),
)


def looks_like_name(name: str) -> bool:
    """Tell whether words could name a speaker, rather than begin a sentence."""
    plain = unicodedata.normalize("NFKC", name).strip()
    role = _ROLE.fullmatch(plain)
    outer = role["outer"].strip() if role else plain
    if (role and _TONED.search(role["inner"])) or not _is_wordlike(outer):
        return False
    if outer.casefold() in _NO_LABELS or _ENUMERATION.fullmatch(outer):
        return False
    if outer.casefold() in _ROLES or _NUMBERED.fullmatch(outer):
        return True
    return _is_name(outer)


def _is_name(outer: str) -> bool:
    letters = letters_of(outer)
    if letters.words and not letters.hanzi and not letters.kana:
        return _is_latin_name(outer)
    if len(outer) > _LONGEST_WIDE or "、" in outer:
        return False
    if letters.kana:
        return _SPEECH_JA.search(outer) is None
    return _SPEECH_ZH.search(outer) is None and (_is_chinese_name(outer) or _LINKING.search(outer) is None)


def _is_wordlike(name: str) -> bool:
    return (
        (name[:1].isalpha() or name[:1].isdecimal())
        and any(map(str.isalpha, name))
        and _SENTENCE_SIGNS.search(name.replace("、", "")) is None
    )


def _is_latin_name(name: str) -> bool:
    words = name.replace(".", ". ").split()
    return len(words) <= _MOST_WORDS and all(
        word[0].isupper() or word in ("of", "the", "de", "van", "von") for word in words
    )


class Speakers:
    """
    The labels of one file: which of the candidates are labels, and who is meant by each.

    `lines` are texts of lines at whose start a label may stand.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        found = [next(iter(candidates(line)), None) for line in lines]
        labels = [label for label in found if label is not None]
        self._counts = Counter(label.key for label in labels)
        self._spoken = Counter(label.key for label in labels if not label.rest or _ends_like_speech(label.rest))
        self._spellings = Counter(label.name for label in labels)
        self._forms = Counter((label.form, _LETTERS.get(label.key, "")) for label in labels)
        self._accepted = frozenset(self._accepted_keys(found))
        self._accepted |= frozenset(self._accepted_alone(found))

    def _accepted_keys(self, found: Sequence[Label | None]) -> Iterator[str]:
        for i, label in enumerate(found):
            if label is not None and self._is_usable(label):
                around = (*found[max(0, i - 1) : i], *found[i + 1 : i + 2])
                neighbours = [other for other in around if other is not None and not self._is_frequent(other.key)]
                if self._is_accepted(label, is_top=i < _TOP) or _is_translated(label, neighbours):
                    yield label.key

    def _accepted_alone(self, found: Sequence[Label | None]) -> Iterator[str]:
        """Accept rare labels on lines of their own where others stand so, and the other language does the same."""
        alone = [i for i, label in enumerate(found[:-1]) if label is not None and not label.rest]
        known = [i for i in alone if (label := found[i]) is not None and label.key in self._accepted]
        if len(known) < _OFTEN:
            return
        places = frozenset(alone)
        for i, j in pairwise(alone):
            one, other = found[i], found[j]
            if one is None or other is None or one.form is not other.form or not places.isdisjoint((i + 1, j + 1)):
                continue
            if {language_of(self._lines[i + 1]), language_of(self._lines[j + 1])} in _TWO_LANGUAGES:
                yield from (one.key, other.key)

    def _is_frequent(self, key: str) -> bool:
        return self._spoken[key] > 1 or self._counts[key] >= _OFTEN

    def _is_usable(self, label: Label) -> bool:
        """Tell whether a label is set apart; a mere blank does where the file never writes more after Q and A."""
        if label.form is not Form.LETTER_AND_BLANK:
            return True
        letter = _LETTERS.get(label.key, "")
        separated = self._forms[Form.COLON, letter] + self._forms[Form.LETTER, letter]
        return not separated and self._forms[Form.LETTER_AND_BLANK, _PARTNERS.get(letter, "")] > 1

    def _is_accepted(self, label: Label, *, is_top: bool) -> bool:
        outer = outer_name(label.name)
        is_frequent = self._is_frequent(label.key)
        if label.form is Form.TIME:
            return self._forms[Form.TIME, ""] >= _OFTEN
        if label.name == _DASH_NAME:
            return is_frequent
        if not label.has_colon:
            return (is_role(outer) and (is_frequent or bool(label.rest))) or (
                is_frequent and (bool(label.rest) or self._counts[label.key] >= _OFTEN)
            )
        if is_frequent or is_role(outer) or outer != label.name.strip() or self._counts_of_outer[key_of(outer)] > 1:
            return True
        return _is_chinese_name(outer) and (not is_top or _ends_like_speech(label.rest))

    @cached_property
    def _counts_of_outer(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for name, count in self._spellings.items():
            inner = inner_name(name)
            if inner is not None:
                counts[key_of(outer_name(name))] += count + 1
                counts[key_of(inner)] += count + 1
        return counts

    def split(self, text: str) -> tuple[str | None, str]:
        """Cut the label off a line: (name as it stands there, the rest); None where there is no label."""
        for label in candidates(text):
            if label.key in self._accepted and self._is_usable(label):
                return label.name, label.rest.strip()
        return None, text

    def has_label(self, text: str) -> bool:
        """Tell whether a line begins with a speaker's label."""
        return self.split(text)[0] is not None


_LETTERS = {key_of(letter): letter for letter in "QA问答"}
_PARTNERS = {"Q": "A", "A": "Q", "问": "答", "答": "问"}
_TWO_LANGUAGES = ({Language.CHINESE, Language.JAPANESE}, {Language.CHINESE, Language.ENGLISH})


@lru_cache(maxsize=4096)
def outer_name(name: str) -> str:
    """Give a label without what stands in brackets after it."""
    role = _ROLE.fullmatch(name.strip())
    return role["outer"].strip() if role else name.strip()


def inner_name(name: str) -> str | None:
    """Give what stands in brackets after a label."""
    role = _ROLE.fullmatch(name.strip())
    return role["inner"].strip() if role else None


def without_number(name: str) -> str:
    """Give `Q` for `Q12`: questions are numbered, their speaker is not."""
    numbered = _NUMBERED.fullmatch(unicodedata.normalize("NFKC", name))
    return numbered["name"] if numbered else name


def is_role(name: str) -> bool:
    """Tell whether a label says what its speaker does in an interview."""
    return without_number(name).casefold() in _ROLES or key_of(name) in _ROLES or is_narrator(name)


def is_narrator(name: str) -> bool:
    """Tell whether a label announces narration."""
    return name.strip().casefold() in _NARRATORS


def _is_chinese_name(name: str) -> bool:
    return len(name) in _LENGTHS_OF_NAMES and name[0] in _SURNAMES and all(map(is_hanzi, name))


def _is_translated(label: Label, neighbours: Iterable[Label]) -> bool:
    """Tell whether the line before or after begins with a label too, as the translation of a speaker's words does."""
    return (
        label.form in {Form.COLON, Form.BRACKETS}
        and _ends_like_speech(label.rest)
        and any(
            other.form is label.form and _ends_like_speech(other.rest) and _is_other_language(label, other)
            for other in neighbours
        )
    )


def _is_other_language(label: Label, other: Label) -> bool:
    languages = {language_of(label.rest), language_of(other.rest)} - {Language.UNDECIDED}
    return len(languages) > 1


def _ends_like_speech(rest: str) -> bool:
    return rest.rstrip("”’」』）)\"'").endswith(("。", "！", "？", "!", "?", ".", "…", "—"))
