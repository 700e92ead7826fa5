"""How may a speaker's label be set apart from the words after it at the start of a line?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.reading.label_names import (
    LONGEST_NAME,
    is_narrator,
    key_of,
    looks_like_name,
    may_be_nickname,
    may_be_verb,
    names_somebody,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COLON = "[:：︰﹕∶]"
_BULLET = "[■□●○◆◇▶▷►▼▲★☆◎・•*＊>＞→⇒↳└-]"
# 🎤主持人：, 🇯🇵主持人：, ——主持人：
_PICTURE = "[\u2600-\u27bf\U0001f000-\U0001faff][\ufe0f\u200d]?"
_SYMBOL = f"(?:{_PICTURE}){{1,4}}|[—―─–]{{1,2}}"
_LEADING_SYMBOL = lazy_regex(rf"^(?:{_SYMBOL})\s*")  # 🐱喵喵 2024/3/9 20:31
_AT = lazy_regex(rf"\s*[@＠](?P<name>[^\s@＠:：，,。！？!?]{{1,20}})\s*{_COLON}\s*(?P<rest>.*)", re.DOTALL)
_BEHIND_SPEECH = lazy_regex(
    rf"(?:\s|[（(\[［【][^（）()\[\]［］【】]{{1,8}}[)）\]］】]|{_PICTURE}|[—―─–~～]|[哈呵嘿嘻]{{2,}}+|#[^#]{{1,30}}#)+$"
)
_WITH_COLON = lazy_regex(
    rf"\s*(?:(?:{_BULLET}|{_SYMBOL})\s*)?(?P<name>(?=\S)[^:：︰﹕∶\n]{{1,60}}?)\s*{_COLON}(?!//)\s*(?P<rest>.*)",
    re.DOTALL,
)
_IN_BRACKETS = lazy_regex(
    rf"\s*(?:[\[［【〔〖](?P<a>[^\[\]［］【】〔〕〖〗]{{1,20}})[\]］】〕〗]|[<＜〈](?P<b>[^<>＜＞〈〉]{{1,20}})[>＞〉])\s*{_COLON}?\s*(?P<rest>.*)",
    re.DOTALL,
)
_IN_DOUBTFUL_BRACKETS = lazy_regex(
    rf"\s*(?:[（(](?P<a>[^（）()]{{1,20}})[)）]|「(?P<b>[^「」]{{1,20}})」)\s*{_COLON}?\s*(?P<rest>\S.*)", re.DOTALL
)
_LETTER = lazy_regex(
    r"\s*(?P<name>[QAＱＡ问答問])\s*(?P<number>[0-9０-９]{1,3})?\s*(?P<sign>[.．、:：]|[\u3000\t]|"
    r"[)）·•・]|\s+[|｜│丨/／>＞–—-](?=\s)|\s(?=\S))\s*(?P<rest>.*)",
    re.DOTALL,
)
_NUMBERED_ALONE = lazy_regex(r"(?P<name>[QAＱＡ问答問]|[问問][题題]|回答)\s?[0-9０-９]{1,3}")
_CLEAR_SIGNS = frozenset(".．、:：\u3000\t")  # and no slight one, which more may stand before: A / B
_BEFORE_QUOTE = lazy_regex(
    r"\s*(?P<name>[^「」『』“”:：、。，|｜│丨—―─\s]{1,14})(?P<rest>(?:「.*」|『.*』|“.*”))\s*", re.DOTALL
)
_LATIN_NAME = r"[A-Z][\w.'’-]{0,14}(?: [A-Z][\w.'’-]{0,14}){0,3}(?: ?\([^()]{1,20}\))?"
_BEFORE_WIDE_BLANK = lazy_regex(
    rf"\s*(?P<name>[^\s:：、。，]{{1,14}}|{_LATIN_NAME})(?:[\u3000\t]+|[ \u00a0]{{2,}})(?P<rest>\S.*)", re.DOTALL
)
# What is left of a wide blank where somebody has made all signs narrow; in English the name is in capitals.
_BEFORE_BLANK = lazy_regex(
    r"\s*(?P<name>[\u3041-\u30fa\u30fc\u3400-\u9fff]{2,8}|[A-Z]{2,}(?: [A-Z]{2,}){0,3}) (?P<rest>(?!\s|[A-Z]{2}).+)",
    re.DOTALL,
)
_BEFORE_BAR = lazy_regex(
    r"\s*(?:(?P<name>[^\s:：、。，|｜│丨/／—―─]{1,14})\s*(?:[|｜│丨/／]|——|――|──|(?<=\s)[—–·•>＞-]\s)"
    rf"|(?P<a>{_LATIN_NAME})\s*[|｜│丨])\s*(?P<rest>[^|｜│丨\s][^|｜│丨]*)",
    re.DOTALL,
)
# Of a paper that asks, in Chinese and in Japanese: 《晚报》：, 『晩報』：.
_TITLE_WITH_COLON = lazy_regex(
    rf"\s*[《『「“](?P<name>[^《》『』「」“”\n]{{1,20}})[》』」”]\s*{_COLON}\s*(?P<rest>.*)", re.DOTALL
)
_DAY = r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[./]\d{1,2}[./]\d{4})"
_TIME = rf"(?:{_DAY}[ \u3000,，T]*)?\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?:[ \u3000]*[AaPp]\.?[Mm]\.?)?"
_BEFORE_NAME = lazy_regex(
    rf"\s*(?:[\[［【（(]{_TIME}[\])）】］][ \u3000\t]*|{_TIME}[ \u3000\t]+|[0-9０-９]{{1,3}}[.．、)）][ \u3000]*)(?=\S)"
)
_TIME_AFTER = lazy_regex(rf"\s*(?P<name>\S.{{0,39}}?)\s*(?:[,，]\s*)?[（(\[]?(?<!\d){_TIME}[)）\]]?\s*{_COLON}?\s*")
# As QQ exports it, with the number of each, or their address: 2024-05-03 10:00:05 老陈(123456)
_NUMBERED_AFTER_TIME = lazy_regex(
    rf"\s*{_TIME}[ \u3000\t]+(?P<name>\S.{{0,39}}?)\s*"
    r"(?:[（(]\d{5,12}[)）]|[<＜][^<>\s]{1,60}@[^<>\s]{1,60}[>＞])\s*"
)
# 00:13 老陈, on a line alone; a day’s programme may look so too: 06:00 起床
_ALONE_AFTER_TIME = lazy_regex(
    rf"\s*(?:[\[［【（(]{_TIME}[\])）】］]|{_TIME})[ \u3000\t]+(?P<name>[^\s\d].{{0,39}}?)\s*{_COLON}?\s*"
)
_WITH_TIME = lazy_regex(
    rf"\s*(?P<name>[^:：（(\[［【\n]{{1,40}}?)"
    rf"(?:\s*[（(\[［【]{_TIME}[)）\]］】]\s*{_COLON}?|[ \u3000\t]+{_TIME}\s*{_COLON})\s*(?P<rest>\S.*)",
    re.DOTALL,
)
_DASH = lazy_regex(r"(?P<name>――|——|──|—|―)\s*(?P<rest>[^—―─\s].*)", re.DOTALL)
DASH_NAME = "——"
ASKER, ANSWERER = "问", "答"  # what those are called whom a file does not name
_EDITORS = frozenset({"编辑", "編輯", "編集", "Editor"})  # who are named in a credit, or ask
_HAS_COLON = lazy_regex("[：:]")  # 收件人：陈默 is no name
_LONGEST_TIMED = 80
_LONGEST_KEPT = 400
_LONGEST_BEHIND_SPEECH = 300  # it costs the square of that to look for it


class Form(Enum):
    """How a label is set apart from the words after it."""

    COLON = auto()
    BRACKETS = auto()
    DOUBTFUL_BRACKETS = auto()  # （记者）or 「记者」, which asides and quoted words stand in too
    LETTER = auto()  # Q. or A、
    LETTER_AND_BLANK = auto()  # or with a slight sign: Q / or A)
    DASH = auto()
    QUOTE = auto()  # 记者「……」
    WIDE_BLANK = auto()  # 林　…… as newspapers set it, without a colon
    BLANK = auto()
    BAR = auto()  # 记者｜…… or 记者——……
    TIME = auto()  # a line with a name and a time, as chats are exported
    ALONE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """
    What may be a speaker's label at the start of a line, as it stands there, and the words after it.

    `is_doubtful` says that its words are seldom a name, so that it is one only where it comes again and again.
    """

    name: str
    rest: str
    form: Form
    is_doubtful: bool = False

    @property
    def key(self) -> str:
        """The name in a form that does not depend on widths, blanks or script."""
        return key_of(self.name)

    @property
    def has_colon(self) -> bool:
        return self.form is Form.COLON

    @property
    def has_wide_blank(self) -> bool:
        """Whether what stands before a colon may be a name and the first words that it says: 记者　最后一个问题：."""
        return self.has_colon and any(blank in self.name for blank in "\u3000\t")

    @property
    def is_framed(self) -> bool:
        """Whether a dash closes what a dash opens, as a heading stands: ——第一次上台——."""
        return self.form is Form.DASH and self.rest.endswith(("—", "―", "─"))


def candidates(text: str) -> Sequence[Label]:
    """Give what could be the label of a line, the likeliest first."""
    return _candidates(text) if len(text) <= _LONGEST_KEPT else tuple(_found(text))


@lru_cache(maxsize=1 << 16)
def _candidates(text: str) -> Sequence[Label]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Label]:
    before = _BEFORE_NAME.match(text)
    if before is not None:
        yield from (label for label in _leading(text[before.end() :]) if label.form in _AFTER_TIME)
    is_short = len(text) <= _LONGEST_TIMED
    timed = (_NUMBERED_AFTER_TIME.fullmatch(text) or _TIME_AFTER.fullmatch(text)) if is_short else None
    name = _LEADING_SYMBOL.sub("", timed["name"].strip()) if timed is not None else ""
    if looks_like_name(name):
        yield Label(name=name, rest="", form=Form.TIME)
    after = _ALONE_AFTER_TIME.fullmatch(text) if is_short and timed is None else None
    if after is not None and looks_like_name(after["name"]):
        yield Label(name=after["name"], rest="", form=Form.TIME, is_doubtful=True)
    yield from _leading(text)


def _leading(text: str) -> Iterator[Label]:
    for pattern, form in _PATTERNS:
        found = pattern.match(text)
        if found is None:
            continue
        groups = found.groupdict()
        name = (groups.get("name") or groups.get("a") or groups.get("b") or "").strip()
        if form is Form.DASH:
            yield Label(name=DASH_NAME, rest=found["rest"], form=form)
        elif form is Form.LETTER and found["sign"] not in _CLEAR_SIGNS:
            yield Label(name=name, rest=found["rest"], form=Form.LETTER_AND_BLANK)
        else:
            yield from _called(name, found["rest"], form)
    yield from _seldom_names(text)
    bare = text.strip().strip("[]［］【】<>＜＞") if len(text) < _LONGEST_TIMED else text
    numbered = _NUMBERED_ALONE.fullmatch(bare)
    bare = bare if numbered is None else numbered["name"]
    if len(bare) <= LONGEST_NAME and not _HAS_COLON.search(bare) and looks_like_name(bare):
        yield Label(name=bare, rest="", form=Form.ALONE)


def _called(name: str, rest: str, form: Form) -> Iterator[Label]:
    """Give the label of somebody who is called so; 记者问：“……” only tells of one."""
    bare = _without_verb(name) if form is Form.COLON else name
    if bare != name and rest.startswith(_OPENING):
        return
    if looks_like_name(bare) or (bare in _EDITORS and ends_like_speech(rest)):
        is_sure = form is Form.DOUBTFUL_BRACKETS and is_narrator(bare)
        yield Label(name=bare, rest=rest, form=Form.BRACKETS if is_sure else form)


def _without_verb(name: str) -> str:
    """Leave out that somebody asks or answers behind who it is, 记者问, 何老师答, but not what ends so: 顾问, 学问."""
    bare = name[:-1]
    has_verb = name[-1:] in _ASKS_OR_ANSWERS and name[:1] not in _ASKS_OR_ANSWERS
    return bare if has_verb and level_of(to_simplified(name[-2:])) is None and names_somebody(bare) else name


def _seldom_names(text: str) -> Iterator[Label]:
    """Give what names somebody behind @, whatever it is, or may do so where it comes again and again."""
    at = _AT.match(text)
    if at is not None and not may_be_verb(at["name"]):
        yield Label(name=at["name"], rest=at["rest"], form=Form.COLON)
    title = _TITLE_WITH_COLON.match(text)
    if title is not None and text.lstrip().startswith("《") and not looks_like_name(title["name"].strip()):
        yield Label(name=title["name"].strip(), rest=title["rest"], form=Form.COLON, is_doubtful=True)
    colon = _WITH_COLON.match(text)
    if colon is not None and not looks_like_name(colon["name"].strip()) and may_be_nickname(colon["name"]):
        yield Label(name=colon["name"].strip(), rest=colon["rest"], form=Form.COLON, is_doubtful=True)


_PATTERNS = (
    (_WITH_TIME, Form.COLON),
    (_WITH_COLON, Form.COLON),
    (_TITLE_WITH_COLON, Form.COLON),
    (_IN_BRACKETS, Form.BRACKETS),
    (_IN_DOUBTFUL_BRACKETS, Form.DOUBTFUL_BRACKETS),
    (_LETTER, Form.LETTER),
    (_DASH, Form.DASH),
    (_BEFORE_QUOTE, Form.QUOTE),
    (_BEFORE_WIDE_BLANK, Form.WIDE_BLANK),
    (_BEFORE_BAR, Form.BAR),
    (_BEFORE_BLANK, Form.BLANK),
)
_ASKS_OR_ANSWERS = frozenset("问問答")
_OPENING = ("“", "「", "『", '"')
_AFTER_TIME = frozenset({Form.COLON, Form.BRACKETS, Form.WIDE_BLANK, Form.BAR})


def ends_like_speech(rest: str) -> bool:
    """Tell whether words end as a sentence does, but for how somebody laughs or looks at the end: 人真多。（笑）."""
    said = _BEHIND_SPEECH.sub("", rest[-_LONGEST_BEHIND_SPEECH:]).rstrip("”’」』）)\"'")
    return said.endswith(("。", "！", "？", "!", "?", ".", "…", "—"))
