"""
Who writes each e-mail of a chain, and what of its head is no part of the talk?

    发件人：田中美咲
    收件人：郭建国              left out, as is what it is about, and when it was sent
    主题：采访的请求

    郭老师：                    whom it is written to, and no label: 郭老师，您好！
    您好！
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.lines import Line

_FROM = lazy_regex(
    r"\s*(?:发[件信]人|發[件信]人|寄件[人者]|差出人|送信者|From)\s*[:：]\s*(?P<name>[^\s<＜（(@].*?)\s*", re.IGNORECASE
)
_FIELD = lazy_regex(
    r"\s*(?:收[件信][人者]|宛先|To|抄送|密送|副本|B?cc|(?:发送|發送|送信)?(?:日期|日時|时间|時間)|Date|Sent|主[题題]|件名|Subject|"
    r"附件|添付|Attachments?)\s*[:：].*",
    re.IGNORECASE,
)
_ADDRESS = lazy_regex(r"\s*[<＜（(\[][^<>＜＞（）()\[\]]*@[^<>＜＞（）()\[\]]*[>＞）)\]]|[\"“”]")
_DEAR = lazy_regex(
    r"(?P<to>(?:尊敬的|敬爱的|敬愛的|亲爱的|親愛的)?[^，,。：:！!？?、]{0,14}?"
    r"(?:老[师師]|先生|女士|小姐|同[学學]|教授|主任|[编編][辑輯]|[经經]理|主管|老板|[师師]傅|[医醫]生|[校院局部科所站社班厂廠店][长長]|[总總]|兄|姐|哥|阿姨|叔|大家|各位|你|您|様|さま|さん|殿)"
    r"|(?:Dear|Hi|Hello) [^,:]{1,30}?)\s*(?:[：:]|(?<=\w),(?=$))(?P<rest>.*)"
)
_TO = lazy_regex(r"\s*(?:收[件信][人者]|宛先|To)\s*[:：]\s*([^\s<＜（(@]{1,20}).*", re.IGNORECASE)
_WIDE = lazy_regex("[\u3041-\u30fa\u3400-\u9fff]")
_COMMAS = {True: ", ", False: "，"}
_KANA_TITLE = ("様", "さま", "さん", "殿")
_LEAST, _OPENINGS = 2, 3  # heads, or lines of one; lines below it that may say whom it is written to


@dataclass(frozen=True, slots=True, kw_only=True)
class Mails:
    """The lines with who sent each e-mail as its label, the names of those, and what is to be said of that."""

    lines: Sequence[Line]
    writers: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()


def with_writers(lines: Sequence[Line]) -> Mails:
    """Write who sends an e-mail as a label before it, and leave out the rest of its head."""
    heads = [head for head in _heads(lines) if any(_FROM.fullmatch(lines[i].text) for i in head)]
    if len(heads) < _LEAST and all(len(head) < _LEAST for head in heads):
        return Mails(lines=lines)
    kept, writers = list(lines), set()
    for head in heads:
        names = [_ADDRESS.sub("", found["name"]) for i in head if (found := _FROM.fullmatch(lines[i].text))]
        for i in head:
            kept[i] = replace(lines[i], text="", is_heading=False)
        _open(kept, head[-1] + 1, [found[1] for i in head if (found := _TO.fullmatch(lines[i].text)) is not None])
        first = next((i for i in range(head[-1] + 1, len(kept)) if not kept[i].is_blank), None)
        if first is not None:
            writers.add(names[0].strip())
            kept[first] = replace(kept[first], text=f"{names[0].strip()}：{kept[first].text}", is_heading=False)
    message = f"The heads of {len(heads)} e-mails were left out; who sent each of them is its speaker."
    told = warning("mail-heads", message, lines[heads[0][0]].number)
    return Mails(lines=kept, writers=frozenset(writers), problems=(told,))


def _heads(lines: Sequence[Line]) -> Iterator[Sequence[int]]:
    """Give the lines of each head, of one in both languages with a blank line between them as well."""
    head: list[int] = []
    for i, line in enumerate(lines):
        if _FROM.fullmatch(line.text) or _FIELD.fullmatch(line.text):
            head.append(i)
        elif not line.is_blank and head:
            yield head
            head = []


def _opens(line: str) -> bool:
    """Tell whether a line says no more than whom it is written to, as Dear Mr Yan, does below 严先生："""
    found = _DEAR.fullmatch(line)
    return found is not None and not found["rest"].strip()


def _is_latin(text: str) -> bool:
    return _WIDE.search(text) is None


def _open(lines: list[Line], start: int, receivers: Sequence[str]) -> None:
    """Write a comma behind whom an e-mail is written to, in each language, and what follows on the same line."""
    by_name = re.compile(rf"(?P<to>{'|'.join(map(re.escape, receivers)) or '(?!)'})\s*[：:](?P<rest>.*)")
    said = (i for i in range(start, len(lines)) if not lines[i].is_blank)
    for i in list(islice(said, _OPENINGS)):
        found = _DEAR.fullmatch(lines[i].text) or by_name.fullmatch(lines[i].text)
        if found is None:
            continue
        to, rest = found["to"], found["rest"].strip()
        below = (at for at in range(i + 1, len(lines)) if not lines[at].is_blank)
        after = next((at for at in below if not _opens(lines[at].text)), None)
        if not rest and after is not None and _is_latin(lines[after].text) is _is_latin(to):
            rest, lines[after] = lines[after].text, replace(lines[after], text="")
        comma = "、" if to.endswith(_KANA_TITLE) else _COMMAS[to.isascii()]
        lines[i] = replace(lines[i], text=f"{to}{comma}{rest}")
