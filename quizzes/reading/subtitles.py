"""
What is said in a file of subtitles (SRT, WebVTT, Advanced SubStation Alpha), without their numbers and times?

And in one of lyrics (LRC), without what it says of itself: [ti:夜里的面馆] is its title, [by:小李] who made it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import shown, warning
from quizzes.reading.lines import Line

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem

_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{3}"
_CUE = lazy_regex(rf"{_TIME}\s*-->\s*{_TIME}.*")
_VTT, _UNSAID = "WEBVTT", lazy_regex(r"WEBVTT|(?:STYLE|REGION)$|NOTE\b")
_STYLED = lazy_regex(r"\{\\[^{}]*\}")
_VOICE = lazy_regex(r"<v(?:\.[\w.]+)?\s+(?P<name>[^<>]{1,40})>\s*")
_CUE_TAG = lazy_regex(r"</?(?:v|c|lang)\b[^<>]*>")
_TITLE = "ti"
_TAG = lazy_regex(r"\[(?P<name>ti|ar|al|au|by|re|ve|la|offset|length):\s*(?P<said>[^\[\]]*)\]")
_SUNG, _LEAST_SUNG = lazy_regex(r"\[\d{1,2}:\d{2}(?:\.\d{1,3})?\]"), 3
_POINT = r"\d+:\d+:\d+(?:[.:]\d+)?"
# Advanced SubStation Alpha: of ten fields the second and the third are times, the fifth may name who speaks, and the
# last one is the text.
_EVENT = lazy_regex(
    rf"Dialogue:[^,]*,\s*(?P<start>{_POINT})\s*,\s*{_POINT}\s*,[^,]*,\s*(?P<name>[^,]*?)\s*,(?:[^,]*,){{4}}(?P<text>.*)"
)
_OVERRIDE, _EVENT_BREAK = lazy_regex(r"\{[^{}]*\}"), lazy_regex(r"\\[Nn]")


def without_tags(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Leave out what a file of lyrics says of itself above them, but for the title."""
    tags = {i: found for i, line in enumerate(lines) if (found := _TAG.fullmatch(line.text))}
    if not tags or sum(_SUNG.match(line.text) is not None for line in lines) < _LEAST_SUNG:
        return lines, []
    kept = [
        replace(line, text=tags[i]["said"] if tags[i]["name"] == _TITLE else "", is_heading=True) if i in tags else line
        for i, line in enumerate(lines)
    ]
    return kept, []


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
        replace(line, text="", is_heading=False)
        if i in gone
        else replace(line, text=_said_in(line.text), is_said=i > cues[0])
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
    events = [(line.number, found) for line in lines if (found := _EVENT.fullmatch(line.text))]
    if not events or not any(line.text == "[Events]" for line in lines):
        return lines, []
    are_named = 2 * sum(bool(found["name"]) for _, found in events) > len(events)
    kept = [
        Line(number=number, text=part.replace("\\h", " ").strip(), is_said=True)
        for number, found in events
        for part in (*_EVENT_BREAK.split(_with_name(found) if are_named else _shown_of(found)), "")
    ]
    number, first = events[0]
    message = f"The file has subtitles: {len(events)} times, such as {shown(first['start'])}, were left out."
    return kept, [warning("subtitle-times", message, number)]


def _with_name(event: re.Match[str]) -> str:
    """Write the name that a subtitle has beside it as a label, where it has none itself."""
    name, text = event["name"], _shown_of(event)
    return f"{name}：{text}" if name and not text.startswith(name) else text


def _shown_of(event: re.Match[str]) -> str:
    return _OVERRIDE.sub("", event["text"])
