"""
How is a change, a share or a date told from its other end?

    学生从两个增加到九个      → 学生增加了七个
    工资占收入的七成          → 工资占收入的比重超过一半
    工厂2015年搬了家          → 工厂搬家是在2010年以后
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.statements.inference import Inference, Step
from quizzes.comprehension.statements.retelling import in_other_order
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_N = r"[0-9一二两三四五六七八九十百千]+"
_GREW = lazy_regex(
    rf"(?P<what>.*?)，?(?P<change>从(?P<a>{_N})(?P<m>[一-龥]{{1,2}})(?P<verb>变成|变为|增加到|增加为|增至|减少到|减到|降到|涨到|升到|增长到|发展到)了?(?P<b>{_N})(?P=m))"
)
_RAISED = lazy_regex("增|涨|升|发展")
_LOWERED = lazy_regex("减|降")
_PART = r"(?:[二三四五六七八九]分之[一二三四五六七八]|[一二三六七八九]成|百分之[一二三四五六七八九十]+)(?=[，,；]|$)"
# What goes with the number goes with it: 只占收入的三成 is 占收入的比重不到一半; 至少占三成 is on no side of the half.
_ROUGHLY = "(?<![只仅才约概过多少不没就要却还已经])(?:只|仅仅|仅|才|不过|大约|大概|约|就|要|却|还|已经|已)*"
# Of what somebody has or is it is a part; each with what is said instead, whose last word is the side of the half.
_PARTS = (
    (lazy_regex(rf"(?:只有|只是|才是|不过是|是)(?P<of>[^，,是有占只]{{1,6}}的)(?P<part>{_PART})"), "{side}{of}{bound}"),
    (lazy_regex(rf"{_ROUGHLY}占(?P<of>[^，,占了]{{1,6}}的)(?P<part>{_PART})"), "占{of}比重{side}{bound}"),
    (lazy_regex(rf"(?<=[一-龥]{{2}}){_ROUGHLY}占(?P<of>)(?P<part>{_PART})"), "{side}{bound}"),
    (
        lazy_regex(r"只剩下?(?P<of>)(?P<part>百分之[一二三四五六七八])的(?P<what>[一-龥]{1,3}(?=[，,；]|$))"),
        "剩下的{what}{side}{bound}",
    ),
    (
        lazy_regex(rf"(?<=[一-龥]{{2}}){_ROUGHLY}(?:为|是)(?P<of>)(?P<part>百分之[一二三四五六七八](?=[，,；]|$))"),
        "{side}{bound}",
    ),
)
_OVER, _TENTHS = lazy_regex("(?P<d>.)分之(?P<n>.)"), lazy_regex("(?P<tenths>.)成")
_HALF, _AWAY = 50, 12  # hundredths, and how far from the half a share is that is told by it
# By what a share is told that is not much more or less.
_BOUNDS = (("百分之五", 4, 4), ("百分之十", 7, 9), ("一半", 30, 75))
_HUNDRED, _TEN = 100, 10
_DATE = lazy_regex(r"(?P<before>.*是在)(?P<year>[12][0-9]{3})年[^年]*")
_STEP, _LEAST_AWAY = 5, 2  # years
_LATEST = 2015  # before 2025 is all that somebody tells of today
_YEAR = lazy_regex("[12][0-9]{3}年")
# 建于1986年, 最老的一只是1936年的, 一辆1978年的自行车: the year of one thing.
_IN_PLACE = lazy_regex(r"(?:[建成创生写拍出开]立?于|是|[一-龥]在)(?P<year>[12][0-9]{3})年(?=的?(?:，|$))")
# 第一次出摊是2004年3月: a day.
_ON_A_DAY = lazy_regex(
    r"(?<=[一-龥]{2})是(?P<year>[12][0-9]{3})年(?:[春夏秋冬][天季]|[0-9一二三四五六七八九十]+月(?:[0-9一二三四五六七八九十]+[号日])?)(?=，|$)"
)
_LEAST_CHANGE, _IS_AGED = 2, lazy_regex("岁")


def inferences(text: str) -> Iterator[Inference]:
    """Give what follows from a statement."""
    simple = in_simplified(text)
    if len(simple) != len(text):
        return
    for found in (_changed(text), _shared(text), _dated(text)):
        if found is not None:
            yield found


def _changed(text: str) -> Inference | None:
    """Tell a change by how much was added: 从两个增加到九个 is 增加了七个, and no 增加了九个."""
    found = _GREW.fullmatch(in_simplified(text))
    if found is None:
        return None
    a, b = (value_of(found[side]) for side in "ab")
    if a is None or b is None or abs(a - b) < _LEAST_CHANGE or _IS_AGED.search(found["m"]):
        return None
    is_more = b > a
    if (_LOWERED if is_more else _RAISED).search(found["verb"]) or abs(a - b) in {a, b}:
        return None
    verb = {"涨": "涨", "降": "降", "升": "升"}.get(found["verb"][0], "增加" if is_more else "减少")
    by = str(b - a if is_more else a - b) if found["a"].isascii() else in_chinese(abs(b - a))
    measure, said = found["m"], text[slice(*found.span("change"))]
    return Inference(
        step=Step.GREW if is_more else Step.SHRANK,
        start=found.start("change"),
        said=said,
        right=f"{verb}了{by}{measure}",
        wrong=f"{verb}了{found['b']}{measure}",
        other=f"{found['b']}{measure}",
        sum=f"{max(a, b)}－{min(a, b)}＝{abs(a - b)}",
    )


def _shared(text: str) -> Inference | None:
    """Tell a share by the half, or a small one by the tenth: 只有原来的三分之一 is 不到原来的一半."""
    tried = ((pattern.search(in_simplified(text)), frame) for pattern, frame in _PARTS)
    found, frame = next(((each, frame) for each, frame in tried if each is not None), (None, ""))
    share = _hundredths(found["part"]) if found is not None else None
    bound = next((each for each, least, most in _BOUNDS if share is not None and least <= share <= most), None)
    if found is None or share is None or bound is None or abs(share - _HALF) < _AWAY or "一半" in text:
        return None
    groups = {name: text[slice(*found.span(name))] for name in found.re.groupindex}
    sides = ("超过", "不到") if share > _HALF else ("不到", "超过")
    right, wrong = (frame.format(side=side, bound=bound, **groups) for side in sides)
    return Inference(
        step=Step.MORE if share > _HALF else Step.LESS,
        start=found.start(),
        said=text[slice(*found.span())],
        right=right,
        wrong=wrong,
        other=bound,
        by=groups["part"],
    )


def _hundredths(part: str) -> int | None:
    """Give a share in hundredths: 三分之一, 七成, 百分之八."""
    over, tenths = _OVER.fullmatch(part), _TENTHS.fullmatch(part)
    if part.startswith("百分之"):
        return value_of(part.removeprefix("百分之"))
    if over is not None:
        return _HUNDRED * (value_of(over["n"]) or 0) // (value_of(over["d"]) or 1)
    return _TEN * (value_of(tenths["tenths"]) or 0) if tenths is not None else None


def _dated(text: str) -> Inference | None:
    """Tell on which side of a round year something is: where it stands (建于1986年), or told before its date."""
    placed, day = _IN_PLACE.search(in_simplified(text)), _ON_A_DAY.search(in_simplified(text))
    if len(_YEAR.findall(text)) == 1 and placed is not None:
        return _beside(text, int(placed["year"]), placed.start("year"), placed.end("year") + 1, before="")
    if len(_YEAR.findall(text)) == 1 and day is not None:
        return _beside(text, int(day["year"]), day.start(), len(text), before="是在")  # without 我记得清清楚楚
    first = without_end(clauses(text)[0])
    tried = (text, first, without_end("".join(clauses(text)[:2])))
    moved = next((told for each in tried if (told := in_other_order(each)) is not None), None)
    found = _DATE.fullmatch(moved) if moved is not None else None
    return _beside(text, int(found["year"]), 0, len(text), before=found["before"]) if found is not None else None


def _beside(text: str, year: int, start: int, end: int, *, before: str) -> Inference:
    """Put for the words from `start` to `end` a round year before or after another, after other words."""
    below, above = (year - _LEAST_AWAY) // _STEP * _STEP, -(-(year + _LEAST_AWAY) // _STEP) * _STEP
    other = above if above <= _LATEST and mix(f"{text}。") % 2 else below
    right, wrong = ("以后", "以前") if year > other else ("以前", "以后")
    return Inference(
        step=Step.LATER if year > other else Step.EARLIER,
        start=start,
        said=text[start:end],
        right=f"{before}{other}年{right}",
        wrong=f"{before}{other}年{wrong}",
        other=f"{other}年",
        by=f"{year}年",
    )
