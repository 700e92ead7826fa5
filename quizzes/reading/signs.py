"""
Who speaks where the labels are pictures and no names?

    🎤：你为什么选择夜班？
    👩：因为夜里安静。

Nobody can be asked about 👩: who asks is called 问, who answers 答; where that is not plain they are 甲, 乙 and so on.
Plain marks, as papers set them, and pictures without a colon name somebody only where one of two asks and the other
answers: ●几点下班？ ○六点。 Capitals are names where nearly all that is said has one: A. 几点下班？ B. 六点。
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import warning
from quizzes.grouping import grouped
from quizzes.reading.bold import share_asking
from quizzes.reading.label_forms import ANSWERER, ASKER, ends_like_speech
from quizzes.reading.labels import Speakers
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.lines import Line

# Pictures with what colours and joins them; flags name languages.
_PICTURE = "[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
_PICTURES = rf"(?:{_PICTURE}[\ufe0f\u200d♀♂]{{0,4}}+){{1,6}}+"
_LABEL = lazy_regex(rf"\s*(?P<sign>{_PICTURES})\s*[:：](?!//)\s*(?P<rest>\S.*)", re.DOTALL)
_MARK = lazy_regex(
    rf"\s*(?P<sign>[●○■□◆◇]|{_PICTURES}(?=\s))\s*[:：]?\s*(?P<rest>(?!{_PICTURE})[^\s●○■□◆◇].*)", re.DOTALL
)
_CAPITAL = lazy_regex(
    r"\s*(?P<sign>[A-DＡ-Ｄ])(?:[.．、]\s?|\s+)(?P<rest>[^\sA-Za-z].*[。！？.!?…”’」』）)])", re.DOTALL
)
_ACTS, _NARRATOR = lazy_regex(r"\s*△\s*(?P<told>\S.*[。！？.!?…][”’」』）)]*\s*)"), "旁白"
_OTHERS = "甲乙丙丁戊己庚辛"
_LEAST, _MOSTLY, _FEW = 2, 0.6, 0.3
_NEARLY_ALL = 0.8
_LEAST_MARKED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The lines with names for signs, and what is to be said of that."""

    lines: Sequence[Line]
    problems: tuple[Problem, ...] = ()


def with_names_for_signs(lines: Sequence[Line]) -> Named:
    """Give those a name whose label is a picture, again and again, and nobody the lines of a scene: △ 船已经离岸。."""
    lines = [_of_scene(line) for line in lines]
    found = _labels(_LABEL, lines)
    names = _names(_said(found, _LEAST))
    if not names:
        found = _labels(_MARK, lines)
        names = _of_marks(_said(found, _LEAST_MARKED))
    if not names:
        return Named(lines=_with_colons(lines))
    first = next(line for line, label in zip(lines, found, strict=True) if label is not None)
    told = ", ".join(f"{sign} is {name}" for sign, name in names.items())
    message = f"The speakers have pictures for names, which nobody can be asked about: {told}; write names instead."
    return Named(lines=_named(lines, found, names), problems=(warning("speakers-by-signs", message, first.number),))


def _with_colons(lines: Sequence[Line]) -> Sequence[Line]:
    """Write a colon behind the capitals that several people in a talk have for names: A 几点下班？ B. 六点。."""
    found = _labels(_CAPITAL, lines)
    said = _said(found, _LEAST_MARKED)
    if len(said) < _LEAST:
        return lines
    spoken = [
        label is not None and label["sign"] in said
        for line, label in zip(lines, found, strict=True)
        if ends_like_speech(line.text) and language_of(line.text) is Language.CHINESE
    ]
    are_names = sum(spoken) >= _NEARLY_ALL * len(spoken)
    return _named(lines, found, {sign: sign for sign in said}) if are_names else lines


def _named(lines: Sequence[Line], found: Sequence[re.Match[str] | None], names: Mapping[str, str]) -> Sequence[Line]:
    return [
        line if label is None or label["sign"] not in names else _renamed(line, names[label["sign"]], label["rest"])
        for line, label in zip(lines, found, strict=True)
    ]


def _labels(label: re.Pattern[str], lines: Sequence[Line]) -> list[re.Match[str] | None]:
    return [None if line.is_heading else label.fullmatch(line.text) for line in lines]


def _said(found: Sequence[re.Match[str] | None], least: int) -> Mapping[str, Sequence[str]]:
    """Give what stands behind each sign that comes often enough."""
    said = grouped((label["sign"], label["rest"]) for label in found if label is not None)
    return {sign: texts for sign, texts in said.items() if len(texts) >= least}


def _of_scene(line: Line) -> Line:
    """Write what happens in a scene, as plays mark it, as told by nobody who speaks."""
    acts = _ACTS.fullmatch(line.text)
    return line if acts is None else replace(line, text=f"{_NARRATOR}：{acts['told']}")


def _renamed(line: Line, name: str, rest: str) -> Line:
    return replace(line, text=f"{name}：{rest}")


def _names(said: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Name the speakers; nobody where one alone speaks, or too many do."""
    named = _asking_and_answering(said)
    return named or (dict(zip(said, _OTHERS, strict=False)) if 1 < len(said) <= len(_OTHERS) else {})


def _of_marks(said: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Name who asks and who answers, if no names stand behind the marks: ●记者：几点下班？."""
    texts = [text for each in said.values() for text in each]
    return {} if any(map(Speakers(texts).has_label, texts)) else _asking_and_answering(said)


def _asking_and_answering(said: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Name who asks and who answers, where there are these two."""
    asking = {sign: share_asking(texts) for sign, texts in said.items()}
    askers = [sign for sign, share in asking.items() if share >= _MOSTLY]
    answerers = [sign for sign, share in asking.items() if share <= _FEW]
    if len(askers) != 1 or len(said) - 1 != len(answerers) or len(answerers) > 1:
        return {}
    return {sign: ASKER if sign in askers else ANSWERER for sign in said}
