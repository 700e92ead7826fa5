"""
How do teachers write options, and which is right, otherwise than A. 我 and 答案：B?

    A: 我          1. 我          A. 我          A. 我             ○我             选项：A. 我 B. 你
    B: 你          2. 你          *B. 你         B. 你（正确答案）    ●你（正确答案）    答案：B
    答案：B        答案：2        C. 他          C. 他             ○他

    ☐ A. 我        - [ ] 我       1. 谁来？ A. 我 B. 你 答案：B
    ☑ B. 你        - [x] 你

They are written as all other papers have them. Each of these signs begins other lines too, so it counts only where the
options of one question stand below what is asked, and their answer below them or among them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.answer_behind import with_answers_beneath
from quizzes.formats.option_signs import CAPITALS, are_of_one_sort, place_of
from quizzes.formats.paper_signs import ANSWER, NUMBER
from quizzes.formats.table_columns import OPTIONS, column_of, columns_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    Line = tuple[int, str]

_LABELLED = lazy_regex(
    rf"(?P<counting>{NUMBER.pattern})?[【\[]?(?P<label>[^】\]：:\s]{{2,8}})[】\]]?[ \t]*[:：][ \t\u3000]*(?P<text>.*)"
)
_Q = lazy_regex(r"[QＱ][.．、)）][ \t\u3000]*(?=\S)")  # the 17th option of nothing
_OTHERWISE = (
    lazy_regex(r"(?P<sign>[A-FＡ-Ｆ])[ \t]*[:：][ \t\u3000]*(?P<text>.+)"),
    lazy_regex(r"(?P<sign>[1-6１-６])(?:[.．](?!\d)|[、)）:：]|(?=[ \t\u3000]))[ \t\u3000]*(?P<text>.+)"),
)
_BESIDE = lazy_regex(r"(?<![ \t\u3000])[ \t\u3000]++(?=(?:[2-6２-６](?:[.．](?!\d)|[、)）:：])|[B-FＢ-Ｆ][:：]))")
_NAMED = lazy_regex(r"[(（]?(?P<sign>[A-FＡ-Ｆa-f1-6１-６])[)）]?番?(?:[.．、:：)） \t][ \t\u3000]*(?P<text>.*))?")
_ASKS = lazy_regex(r"[？?：:＿]|_{2}|[(（][ \t\u3000]*[)）]")
_MARKED_BEFORE = lazy_regex(r"^[*＊√✓✔☑✅]\ufe0f?[ \t]*(?=[A-FＡ-Ｆ](?:[.)．、)）]|[ \t\u3000]))")
_MARKED_BEHIND = lazy_regex(
    r"[ \t\u3000]*(?:[√✓✔☑✅]\ufe0f?|[(（\[【](?:正[确確](?:答案)?|正解|[√✓]|(?i:correct(?: answer)?))[)）\]】])$"
)
_BOX = lazy_regex(r"[-*+][ ]+\[([ xX])\][ ]+(?=\S)")
_FILLED = "●◉⚫☑☒"
_CIRCLED = lazy_regex(rf"[○◯〇⚪☐□{_FILLED}]\ufe0f?[ \t\u3000]*(?P<text>\S.*)")
_LETTERS = "ABCDEF"
_LEAST, _LONGEST_MARK = 2, 20


def with_plain_options(lines: Iterable[Line]) -> list[Line]:
    """Write the options of a paper with letters and points before them, and the answer of each question below them."""
    written: list[Line] = []
    plain = with_answers_beneath(_without_labels([(number, _with_circle(line)) for number, line in lines]))
    for number, line in _with_letters(list(plain)):
        answer = ANSWER.fullmatch(line)
        named = None if answer is None else _NAMED.fullmatch(answer[1].strip())
        found = None if named is None else _options_above(written, named["sign"], named["text"] or "")
        if named is None or found is None:
            written.append((number, line))
        else:
            start, options = found
            written[start:] = [(at, f"{_LETTERS[i]}. {text}") for i, (at, text) in enumerate(options)]
            written.append((number, f"ANSWER: {_LETTERS[place_of(named['sign']) or 0]}"))
    return list(_with_answers_marked(written))


def _with_circle(line: str) -> str:
    """Write a circle for the box of a list in Markdown: - [x] 你"""
    return _BOX.sub(lambda box: "○" if box[1] == " " else "●", line, count=1)


def _without_labels(lines: Sequence[Line]) -> Iterator[Line]:
    """Take away what only says that something is asked, or offered: 题目：, 选项："""
    for place, (number, line) in enumerate(lines):
        found = _LABELLED.fullmatch(line)
        sort = None if found is None or ANSWER.fullmatch(line) else _sort_of(found["label"])
        if found is None or sort is None:
            yield number, _Q.sub("", line, count=1) if _Q.match(line) else line
        elif sort == OPTIONS:
            offered = found["text"] or "".join(each for _, each in lines[place + 1 : place + 2])
            yield number, found["text"] if CAPITALS.option.fullmatch(offered) else line
        else:
            yield number, f"{found['counting'] or ''}{found['text']}" if found["text"] else line


def _with_letters(lines: Sequence[Line]) -> Iterator[Line]:
    """Write letters for the circles or boxes before options, as in questionnaires and lists, below what is asked."""
    before = ""
    for is_run, group in groupby(lines, key=lambda line: _CIRCLED.fullmatch(line[1]) is not None):
        run = list(group)
        are_options = is_run and _LEAST <= len(run) <= len(_LETTERS) and _asks(before)
        yield from _lettered(run) if are_options else run
        before = run[-1][1] or before


def _lettered(run: Sequence[Line]) -> Sequence[Line]:
    """Write them as options where one is marked as right, or else its circle alone is filled."""
    are_told = any(_MARKED_BEHIND.search(line) for _, line in run)
    filled = [place for place, (_, line) in enumerate(run) if line[0] in _FILLED]
    if not are_told and len(filled) != 1:
        return run
    marked = [] if are_told else filled
    return [
        (number, f"{'*' * (place in marked)}{_LETTERS[place]}. {_offered(line, place)}")
        for place, (number, line) in enumerate(run)
    ]


def _offered(line: str, place: int) -> str:
    """Give what a circle stands before, without the letter that it may have too: ☐ A. 我"""
    circled = _CIRCLED.fullmatch(line)
    text = line if circled is None else circled["text"]
    option = CAPITALS.option.fullmatch(text)
    return option[2] if option is not None and place_of(option[1]) == place else text


@lru_cache(maxsize=256)
def _sort_of(label: str) -> str | None:
    """Tell whether a label stands before what is asked or before the options; None where it does neither."""
    if column_of(label) == "prompt":
        return "prompt"
    return OPTIONS if columns_of([label]) == [OPTIONS] else None


def _options_above(lines: Sequence[Line], named: str, text: str) -> tuple[int, list[Line]] | None:
    """Find the options with other signs right above an answer that names one of them, and where they begin."""
    for way in _OTHERWISE:
        at, found = _run(lines, way)
        signs = [each["sign"] for _, each in found]
        options = [(number, each["text"].strip()) for number, each in found]
        are_all = [place_of(sign) for sign in signs] == [*range(len(found))] and len(found) >= _LEAST
        if not are_all or not are_of_one_sort(named, signs[0]) or not _asks(_last_above(lines, at)):
            continue
        chosen = options[place_of(named) or 0 :][:1]
        if chosen and text in ("", chosen[0][1]):
            return at, options
    return None


def _run(lines: Sequence[Line], way: re.Pattern[str]) -> tuple[int, list[tuple[int, re.Match[str]]]]:
    """Give the options at the end of some lines, up to the first one, and where they begin."""
    found: list[tuple[int, re.Match[str]]] = []
    at = len(lines)
    while at and len(found) < len(_LETTERS):
        number, line = lines[at - 1]
        options = [option for part in _BESIDE.split(line) if (option := way.fullmatch(part)) is not None]
        if (line or found) and len(options) != len(_BESIDE.split(line)):
            break
        at -= 1
        found[:0] = [(number, option) for option in options]
        if options and place_of(options[0]["sign"]) == 0:
            break
    return at, found


def _last_above(lines: Sequence[Line], at: int) -> str:
    """Give the last line before a place that has anything."""
    return next((lines[place][1] for place in range(at - 1, -1, -1) if lines[place][1]), "")


def _first_below(lines: Sequence[Line], at: int) -> str:
    """Give the first line from a place on that has anything."""
    return next((lines[place][1] for place in range(at, len(lines)) if lines[place][1]), "")


def _asks(line: str) -> bool:
    """Tell whether a line asks something."""
    return not ANSWER.fullmatch(line) and (NUMBER.match(line) is not None or _ASKS.search(line) is not None)


def _with_answers_marked(lines: Sequence[Line]) -> Iterator[Line]:
    """Write the answer below options of which one is marked as right."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _place(lines[end][1]) == end - at:
            end += 1
        if end == at:
            yield lines[at]
        else:
            yield from _told(lines[at:end], _first_below(lines, end))
        at = max(end, at + 1)


def _told(options: Sequence[Line], below: str) -> Iterator[Line]:
    marked = [place for place, (_, line) in enumerate(options) if _unmarked(line) != line]
    if len(options) < _LEAST or not 0 < len(marked) < len(options) or ANSWER.fullmatch(below):
        yield from options
        return
    yield from ((number, _unmarked(line)) for number, line in options)
    yield options[-1][0], f"ANSWER: {''.join(_LETTERS[place] for place in marked)}"  # several are refused as such


def _place(line: str) -> int | None:
    found = CAPITALS.option.fullmatch(_unmarked(line))
    place = None if found is None else place_of(found[1])
    return place if place is not None and place < len(_LETTERS) else None


def _unmarked(line: str) -> str:
    """Take the mark of the right option away."""
    plain = _MARKED_BEFORE.sub("", line, count=1)
    behind = _MARKED_BEHIND.search(plain, max(0, len(plain) - _LONGEST_MARK))
    return plain if behind is None or CAPITALS.option.fullmatch(plain) is None else plain[: behind.start()]
