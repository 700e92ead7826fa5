"""How many, how long, how old: which number does the interview give?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.segmentation import tag_of
from quizzes.comprehension.exchange import name_of
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_DIGITS = "零一二三四五六七八九"
_MEASURES = (
    "年|天|个月|个小时|小时|分钟|岁|块钱|块|元|个人|人|户|家|名|位|次|件|本|种|字|公里|米|吨|亩|棵|只|条|张|间|门|所|套|篇|页|辆|台|度|倍|周|"
    "个星期|个摊位|个学生|个国家|个城市|碗|杯|瓶|袋|封|座|艘|架|支|幅|首|步|层|级|遍|趟"
)
_MONEY = frozenset({"块", "块钱", "元", "塊", "塊錢"})
_SITE = re.compile(
    rf"(?<=[有了是要花用过到达只做卖写住干等练守共看读走养种修开上里])"
    rf"(?P<number>(?:一[百千])?[二三四五六七八九十百千两零]+|[1-9]\d{{0,3}})(?P<measure>(?:{_MEASURES}))"
)
# What makes a number less than certain, or the sentence less than plain.
_NOT_PLAIN = re.compile(
    r"[不没几多来余约近超]|左右|以上|以下|大概|大约|至少|最多|差不多|差点|将近|不到|如果|要是|就算|哪怕|即使|好像|可能|也许|希望|打算|想|"
    r"吗|呢|吧|[？?]|什么|怎么|谁|每|第|又|再|还|才"
)
_OPEN = re.compile(r"[我你您咱它他她这那此其]|自己|当时|后来|之后|然后|接着")
_DROPPED = re.compile(r"^(?:但是|但|可是|不过|而且|而|然而|另外|其实|所以|因此|当然)[，,]?")
_LEAST_HANZI, _MOST_HANZI = 6, 26
_LEAST_NUMBER, _MOST_NUMBER = 2, 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A clause that gives one plain number: the clause, the number and its measure word, and where they stand."""

    clause: str
    number: str
    measure: str
    start: int

    @property
    def question(self) -> str:
        """The clause with the number asked for."""
        rest = self.clause[self.start + len(self.number) :]
        if rest in _MONEY:  # 八千块 at the end is money, 八块玻璃 is not
            rest = "钱" if to_simplified(rest) == rest else "錢"
        return f"{self.clause[: self.start]}多少{rest}"


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each number that a clause gives which stands by itself."""
    for spot in document.spots:
        for piece in clauses(shown(spot.source)):
            dropped = _DROPPED.match(to_simplified(piece))
            site = site_of(without_end(piece[dropped.end() :] if dropped else piece))
            if site is None:
                continue
            if not tally.refuses("open-reference", hit=bool(_OPEN.search(to_simplified(site.clause)))):
                yield _item(document, spot, site)


def site_of(clause: str) -> Site | None:
    """Find the one number of a clause that begins with what it speaks of and says nothing uncertain."""
    text = to_simplified(clause)
    found = list(_SITE.finditer(text))
    if len(text) != len(clause) or len(found) != 1 or not _LEAST_HANZI <= len(hanzi_of(clause)) <= _MOST_HANZI:
        return None
    number, measure, start = found[0]["number"], found[0]["measure"], found[0].start()
    rest = text[:start] + text[start + len(number) :]
    if _NOT_PLAIN.search(rest) or re.search(r"[二三四五六七八九十百千万亿两\d]", rest) or not _begins_with_noun(text):
        return None
    if not others(number):
        return None
    end = start + len(number)
    return Site(clause=clause, number=clause[start:end], measure=clause[end : end + len(measure)], start=start)


def others(number: str) -> tuple[str, ...]:
    """Give three numbers of the same make: two places of a number changed each alone and together, or near ones."""
    value = value_of(number)
    if value is None or not _LEAST_NUMBER <= value <= _MOST_NUMBER:
        return ()
    written = str(value)
    places = [i for i, digit in enumerate(written) if digit != "0"]
    wrong = _near(value) if len(places) == 1 else _lattice(written, *places[:2])
    return tuple(str(each) if number.isascii() else in_chinese(each) for each in wrong)


def _lattice(written: str, first: int, second: int) -> tuple[int, ...]:
    one = _changed(written, first)
    return int(one), int(_changed(written, second)), int(_changed(one, second))


def _near(value: int) -> tuple[int, ...]:
    """Take a run of four round numbers with the value at a place that follows from it, so that no place is the rule."""
    step = 10 ** (len(str(value)) - 1)
    lowest = max(step if step > 1 else _LEAST_NUMBER, min(value - step * (value // step * 7 % 4), 6 * step))
    return tuple(each for each in range(lowest, lowest + 4 * step, step) if each != value)


def _changed(written: str, place: int) -> str:
    digit = int(written[place])
    return f"{written[:place]}{digit + 1 if digit < len(_DIGITS) - 1 else digit - 1}{written[place + 1 :]}"


def _begins_with_noun(clause: str) -> bool:
    """Tell whether the clause opens with a noun, so that it does not lean on a subject said before."""
    return any(tag_of(to_simplified(clause[:length])) in {"n", "nz", "ns", "nt", "nr", "s"} for length in (4, 3, 2, 1))


def _item(document: Document, spot: Spot, site: Site) -> Item:
    lead, says = map(document.written, ("据", "说"))
    named = f"{lead}{name_of(spot.speaker)}{says}，" if spot.speaker is not None else f"文中{says}，"
    key = f"{site.number}{site.measure}"
    quote = next(piece for piece in clauses(spot.source) if site.number in piece and site.measure in piece)
    evidence = spot.evidence(without_end(quote))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="number",
        prompt=f"{named}{site.question}？",
        key=key,
        distractors=tuple(
            _distractor(spot, f"{document.written(wrong)}{site.measure}", key)
            for wrong in others(to_simplified(site.number))
        ),
        evidence=evidence,
        explanation=Localized(
            ja=f"{evidence.line}行に「{shown(evidence.quote)}」とあります。",
            en=f"Line {evidence.line}: {shown(evidence.quote)}.",
        ),
        level=level_of_text(list(document.spots[spot.index].words)),
        place=spot.place,
        subject=f"{key}@{spot.index}",
        merit=2.0 + int(hashlib.sha256(site.clause.encode()).hexdigest()[:2], 16) / 1000,
        tags=("R6",),
    )


def _distractor(spot: Spot, option: str, key: str) -> Distractor:
    return Distractor(
        option=option,
        code=RefutationCode.EDITED,
        why=Localized(
            ja=f"{spot.line}行で述べているのは「{key}」で、「{option}」ではありません。",
            en=f"Line {spot.line} says {key}, not {option}.",
        ),
    )
