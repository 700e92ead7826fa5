"""
What is said on each line, up to where its sentence ends, though the file breaks it off?

    船工：桥修好了就不开了，        Postman Ma: There used to be no road, and to deliver
    00:00:09,000 --> …              one letter I had to cross two mountains.

As PDF files break lines at the edge of a page, and subtitles wherever they are full.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.reading.label_forms import candidates, ends_like_speech
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.label_forms import Label
    from quizzes.reading.lines import Line

_MOST_LINES = 12
_TITLES = 2  # which end nowhere
_COMMAS = ("，", "、", "；", ",", ";")


def said_to_the_end(lines: Sequence[Line]) -> Iterator[str]:
    """Give the text of each line that is no heading, with the lines right below where only they end its sentence."""
    texts = [i for i, line in enumerate(lines) if not line.is_blank and not line.is_heading]
    for place, i in enumerate(texts):
        may_be_title = place < _TITLES and not lines[i].is_said
        yield lines[i].text if may_be_title else _to_the_end(lines, i)


def _to_the_end(lines: Sequence[Line], at: int) -> str:
    text = lines[at].text
    label = _label_of(text)
    if ends_like_speech(text) or label is None or not label.rest:
        return text
    if lines[at].is_said and text.endswith(_COMMAS):
        return f"{text[:-1]}…"  # goes on at another time
    parts = [text]
    for line in lines[at + 1 : at + _MOST_LINES]:
        if line.is_blank or line.is_heading or not _could_go_on(text, line.text):
            break
        parts.append(line.text)
        if ends_like_speech(line.text):
            return " ".join(parts)
    return text


def _label_of(text: str) -> Label | None:
    label = next(iter(candidates(text)), None)
    return label if label is not None and label.has_colon else None


def _could_go_on(text: str, below: str) -> bool:
    return _label_of(below) is None and language_of(below) in {language_of(text), Language.UNDECIDED}
