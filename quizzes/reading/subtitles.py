"""What is said in a file of subtitles (SRT, WebVTT, Advanced SubStation Alpha), without their numbers and times?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import shown, warning
from quizzes.reading.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem

_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{3}"
_CUE = lazy_regex(rf"{_TIME}\s*-->\s*{_TIME}.*")
_VTT, _UNSAID = "WEBVTT", lazy_regex(r"WEBVTT|(?:STYLE|REGION)$|NOTE\b")
_STYLED = lazy_regex(r"\{\\[^{}]*\}")
_VOICE = lazy_regex(r"<v(?:\.[\w.]+)?\s+(?P<name>[^<>]{1,40})>\s*")
_CUE_TAG = lazy_regex(r"</?(?:v|c|lang)\b[^<>]*>")
_POINT = r"\d+:\d+:\d+(?:[.:]\d+)?"
# Advanced SubStation Alpha: of ten fields the second and the third are times, and the last one is the text.
_EVENT = lazy_regex(rf"Dialogue:[^,]*,\s*(?P<start>{_POINT})\s*,\s*{_POINT}\s*,(?:[^,]*,){{6}}(?P<text>.*)")
_OVERRIDE, _EVENT_BREAK = lazy_regex(r"\{[^{}]*\}"), lazy_regex(r"\\[Nn]")


def without_cues(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Leave out the numbers and times of subtitles, and of those for the web what nobody says."""
    cues = [i for i, line in enumerate(lines) if _CUE.fullmatch(line.text)]
    if not cues:
        return lines, []
    is_vtt = any(line.text.startswith(_VTT) for line in lines[: cues[0]])
    gone = {*cues, *(i - 1 for i in cues if i and (lines[i - 1].text.isdecimal() or (is_vtt and _opens(lines, i - 1))))}
    gone |= set(_of_vtt(lines)) if is_vtt else set()
    message = f"The file has subtitles: {len(cues)} times, such as {shown(lines[cues[0]].text)}, were left out."
    kept = [
        replace(line, text="", is_heading=False) if i in gone else replace(line, text=_said_in(line.text))
        for i, line in enumerate(lines)
    ]
    return kept, [warning("subtitle-times", message, lines[cues[0]].number)]


def _of_vtt(lines: Sequence[Line]) -> Iterator[int]:
    """Find the blocks of a file of subtitles for the web that are not said: its head, styles and notes."""
    is_within = False
    for i, line in enumerate(lines):
        is_begun = _opens(lines, i) and _UNSAID.match(line.text) is not None
        is_within = (is_within or is_begun) and not line.is_blank and _CUE.fullmatch(line.text) is None
        if is_within:
            yield i


def _opens(lines: Sequence[Line], i: int) -> bool:
    """Tell whether a line stands first, or behind a blank one."""
    return i == 0 or lines[i - 1].is_blank


def _said_in(text: str) -> str:
    """Write the voice of a subtitle (<v 记者>) as a label, and leave its other marks out, as {an8}."""
    text = _STYLED.sub("", text) if "{" in text else text
    return _CUE_TAG.sub("", _VOICE.sub(r"\g<name>：", text)) if "<" in text else text


def without_events(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Keep of a file of subtitles with styles nothing but what is said in it."""
    events = [(line.number, found["start"], found["text"]) for line in lines if (found := _EVENT.fullmatch(line.text))]
    if not events or not any(line.text == "[Events]" for line in lines):
        return lines, []
    kept = [
        Line(number=number, text=part.replace("\\h", " ").strip())
        for number, _, text in events
        for part in (*_EVENT_BREAK.split(_OVERRIDE.sub("", text)), "")
    ]
    number, start, _ = events[0]
    message = f"The file has subtitles: {len(events)} times, such as {shown(start)}, were left out."
    return kept, [warning("subtitle-times", message, number)]
