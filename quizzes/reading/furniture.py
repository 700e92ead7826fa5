"""Which lines belong to the page that a text was copied from, and not to the text?"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.columns_named import columns_named
from quizzes.reading.headings import decorated_title
from quizzes.reading.introductions import introductions
from quizzes.reading.languages import Language, language_of
from quizzes.reading.lines import Line
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_KINDS = ("navigation", "sharing", "legal", "caption", "numbering", "address")
_PARTS = "|".join(any_of(f"page: {kind}") for kind in _KINDS)
_BARE = lazy_regex(r"\d{1,4}")
_ADDRESS = lazy_regex(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBERING = lazy_regex(any_of("page: numbering"), re.IGNORECASE)
_END = lazy_regex(r"[。！？.!?…：:][”’」』）)]*$")
_STOPS = ("。", "！", "？", ".", "!", "?")
_ANYWHERE = lazy_regex(_PARTS, re.IGNORECASE)
_SEVERAL = lazy_regex(r"(?:(?<!\s)\s+)?[|｜/／·・>＞»«<＜]\s*|[ \u3000\t]{1,}")
# An editor who leads the talk asks, or speaks to somebody in a sentence: no credit says 您, or ends in ですか。
_ASKS = lazy_regex(
    r"[？?][”’」』]*\s*$|(?:[？?]|[您你我].{4}).*[。！？!?…][”’」』]*\s*$|[ぁ-ん](?:か|ね|よ|す|た|い)[。！][”’」』]*\s*$"
)
_MADE_BY = rf"{any_of('credit')}(?:\s{{0,3}}[、・,，/／&＆和]\s{{0,3}}{any_of('credit')}){{0,3}}"  # 采访、整理：陈晨
_CREDIT = lazy_regex(rf"[（(【\[■●◆*]*\s*{_MADE_BY}\s*(?:[:：|｜/／]|\s[-–]\s)\s*[^。！？]{{1,60}}。?", re.IGNORECASE)
_BY_LINE = lazy_regex(
    r"(?:(?:text|photos?|words|translated|edited) )?by\s+[A-Z][\w.'’ -]{1,50}|[文图圖][|｜/／].{1,40}",
    re.IGNORECASE,
)
_COUNT = r"\d{1,3}[.．、)）]\s*"  # 1. 出席：李明、王芳, of minutes
_NUMBER = lazy_regex(rf"^{_COUNT}(?=\D)")
_DATE = lazy_regex(
    r"\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"
    r"(?:\s*[（(]?[日月火水木金土周星期一二三四五六七天曜]{1,3}[)）]?)?"
    r"(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:更新|公開|发布|發布|発表))?|\d{1,2}:\d{2}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? \d{4}"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d{4}",
    re.IGNORECASE,
)
_DATED = lazy_regex(rf"(?:{_DATE.pattern})[ \u3000\t|｜]+(?P<rest>.+)", re.IGNORECASE)  # 2024-05-01 来源：海边周刊
_FRAME = " \u3000\t[]【】［］()（）<>＜＞〈〉«»▲△▼▽↑↓←→⇧⬆◀▶◁▷>＞|｜■□●○◆◇★☆※・·*-—–_"
_TRAIL = lazy_regex(r"(?:首页|首頁|主页|主頁|ホーム|トップ|HOME|Home)\s*[>＞»›/／→].{1,60}")
_ARROWS = lazy_regex(r"[▲△▼▽↑↓←→⇧⬆\s]+")
_PICTURES = lazy_regex("(?:[\u2600-\u27bf\U0001f000-\U0001faff][\ufe0f\u200d]?)+")
_EDGE = 14
# Which lines stand at the edge of each page of a book or paper, as a PDF file has them between the lines of a text?
_DIGITS = lazy_regex(r"\d+")
_AT_EDGE = lazy_regex(r"^\d+\b|(?<!\d)\d+$")
_END_OF_PAGE = lazy_regex(r"[。！？!?；;，,：:…][”’」』）)]*$")
_LONGEST = 60
_LEAST_LETTERS = 4
_BESIDE, _NUMBERED = 2, 3  # as often at least
_TITLES = 2  # lines, one in each language
_SIDES = 2  # left and right


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutFurniture:
    """The lines with blank ones where furniture stood, and the lines that were left out."""

    lines: tuple[Line, ...]
    dropped: tuple[Line, ...]


def without_furniture(lines: Sequence[Line], has_label: Callable[[str], bool]) -> WithoutFurniture:
    """Leave out navigation, sharing, legal lines and addresses; near the edges credits and dates too."""
    texts = [i for i, line in enumerate(lines) if not line.is_blank]
    spoken = [i for i in texts if has_label(lines[i].text)]
    cast = introductions([lines[i].text for i in texts[:_EDGE]], [lines[i].text for i in texts], is_credit)
    told = frozenset(texts[place] for place in cast)
    first = next((i for i in spoken if i not in told), len(lines))
    edge = {i for i in texts[:_EDGE] if i < first} | set(texts[-_EDGE:])
    pages = _numbers_of_pages(lines, texts)
    running = running_titles([lines[i].text for i in texts], [i in pages for i in texts])
    running |= columns_named([lines[i].text for i in texts], lambda text: has_label(text) or _names_nothing(text))
    dropped = [
        i
        for place, i in enumerate(texts)
        if i in told
        or i in pages
        or place in running
        or (is_furniture(lines[i].text) and not _goes_on(lines, i))
        or (i in edge and is_credit(lines[i].text) and not _ASKS.search(lines[i].text))
    ]
    gone = set(dropped)
    breaks = _breaks_within(lines, gone, pages, has_label)
    return WithoutFurniture(
        lines=tuple(
            Line(number=line.number, text="") if i in gone else line for i, line in enumerate(lines) if i not in breaks
        ),
        dropped=tuple(lines[i] for i in dropped),
    )


def _names_nothing(text: str) -> bool:
    return is_furniture(text) or is_credit(text)


def _numbers_of_pages(lines: Sequence[Line], texts: Sequence[int]) -> frozenset[int]:
    """Find the lines that number pages: by their look, or bare numbers that count on through the whole text."""
    bare = [i for i in texts if _BARE.fullmatch(lines[i].text)]
    steps = [int(lines[after].text) - int(lines[before].text) for before, after in pairwise(bare)]
    counted = bare if steps and all(step == 1 for step in steps) else []
    return frozenset((*counted, *(i for i in texts if _NUMBERING.fullmatch(lines[i].text))))


def _breaks_within(
    lines: Sequence[Line], gone: set[int], pages: frozenset[int], has_label: Callable[[str], bool]
) -> set[int]:
    """Find the lines at a turn of pages between two lines of one paragraph: it goes on as if they were not there."""
    breaks: set[int] = set()
    kept = [i for i, line in enumerate(lines) if not line.is_blank and i not in gone]
    for i, j in pairwise(kept):
        is_turn = any(k in pages for k in range(i + 1, j))
        if is_turn and _END.search(lines[i].text) is None and not has_label(lines[j].text):
            one, other = language_of(lines[i].text), language_of(lines[j].text)
            if Language.UNDECIDED in (one, other) or one is other:
                breaks |= set(range(i + 1, j))
    return breaks


def _goes_on(lines: Sequence[Line], i: int) -> bool:
    """Tell whether an address ends the sentence of the line before, where a paragraph was broken into lines."""
    before = lines[i - 1].text if i else ""
    return bool(before) and not before.endswith(_STOPS) and _ADDRESS.fullmatch(lines[i].text) is not None


def is_furniture(text: str) -> bool:
    """Tell whether a line is of the page wherever it stands."""
    bare = text.strip(_FRAME)
    pictures = _PICTURES.match(bare)
    bare = bare if pictures is None else bare[pictures.end() :].strip(_FRAME)
    if not bare:
        return _ARROWS.fullmatch(text) is not None
    if bare != text.strip() and _DATE.fullmatch(bare):  # —— 2024-03-06 ——, between the days of a chat
        return True
    if _TRAIL.fullmatch(bare) or _ANYWHERE.fullmatch(bare) or _ANYWHERE.fullmatch(text.strip()):
        return True
    parts = [part.strip(_FRAME) for part in _SEVERAL.split(bare)]
    return len(parts) > 1 and all(not part or _ANYWHERE.fullmatch(part) or part.isdecimal() for part in parts)


def is_credit(text: str) -> bool:
    """Tell whether a line says who made a text, where it is from, or when it came out."""
    bare = _NUMBER.sub("", text.strip("[]［］【】()（） \u3000*"))
    dated = _DATED.match(bare)
    if dated is not None and _CREDIT.fullmatch(dated["rest"]) is not None:
        return True
    return any(pattern.fullmatch(bare) for pattern in (_CREDIT, _BY_LINE, _DATE)) or _CREDIT.fullmatch(text) is not None


def running_titles(texts: Sequence[str], are_numbers: Sequence[bool]) -> frozenset[int]:
    """Find the places of running titles among the lines of a text; `are_numbers` tells which are a page's number."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if not are_numbers[place] and _could_be(text):
            places[_DIGITS.sub("0", unicodedata.normalize("NFKC", text))].append(place)
    found = _alternating(texts, list(places.values()))
    for own in places.values():
        beside = [place for place in own if any(are_numbers[max(0, place - 1) : place + 2])]
        is_title = (
            own[0] < _TITLES and bool(beside) and len(beside) == len(own) - 1
        )  # of the text, on each page after it
        is_beside = len(beside) == len(own) or _DIGITS.search(texts[own[0]]) is not None
        if is_title and own[0] == 0 and _is_title_below(texts):
            found.update(own)
        elif is_title or (len(beside) >= _BESIDE and is_beside):
            found.update(beside)
        elif len(own) >= _NUMBERED and _count_pages([texts[place] for place in own]):
            found.update(own)
    return frozenset(found)


def _is_title_below(texts: Sequence[str]) -> bool:
    """Tell whether the title of a text stands below its first line, in two languages, so that the first is none."""
    top = texts[: 1 + _TITLES]
    languages = [language_of(text) for text in top]
    are_titles = len(top) > _TITLES and all(_could_be(text) and not is_credit(text) for text in top)
    return are_titles and languages[0] is languages[1] and languages[2] not in {languages[1], Language.UNDECIDED}


def _alternating(texts: Sequence[str], groups: Sequence[Sequence[int]]) -> set[int]:
    """Find the titles of left and right pages: 12 海边周刊, 访谈 13, 14 海边周刊, 访谈 15."""
    numbered = [own for own in groups if len(own) > 1 and all(_AT_EDGE.search(texts[place]) for place in own)]
    both = sorted(place for own in numbered for place in own)
    edges = (_AT_EDGE.search(texts[place]) for place in both)
    numbers = [int(found[0]) for found in edges if found is not None]
    are_pages = all(after - before == 1 for before, after in pairwise(numbers))
    return set(both) if len(numbered) == _SIDES and are_pages else set()


def _could_be(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and sum(map(str.isalpha, text)) >= _LEAST_LETTERS
        and _END_OF_PAGE.search(text) is None
        and decorated_title(text) is None
    )


def _count_pages(texts: Sequence[str]) -> bool:
    """Tell whether the numbers at the edge of some lines grow from each to the next."""
    edges = [_AT_EDGE.search(text) for text in texts]
    numbers = [int(found[0]) for found in edges if found is not None]
    return len(numbers) == len(texts) and all(one < other for one, other in pairwise(numbers))
