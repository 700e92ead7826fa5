"""What keeps a text from being shown to a person as it is?"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Tabs and line ends are texts' own; all other control characters are not.
CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_POP_EMBEDDING = "\u202c"
_ISOLATES = "\u2066\u2067\u2068"
_POP_ISOLATE = "\u2069"
# What is empty to the eye though it is no blank: letters of Hangul that fill a place, braille without a dot, and what
# chooses between forms of the sign before it. Zero-width characters and direction marks are a category of their own.
_FILLERS = f"\u034f\u115f\u1160\u2800\u3164\uffa0{''.join(map(chr, range(0xFE00, 0xFE10)))}"
# Patterns are made ready when they are first needed, not at each start.
_SUSPECT = rf"[{CONTROLS}\ud800-\udfff{_EMBEDDINGS}{_ISOLATES}]"
_CONTROL = f"[{CONTROLS}]"
_NO_CHARACTER = f"[{CONTROLS}\ud800-\udfff\ufffe\uffff]"
_DIRECTION = f"[{_EMBEDDINGS}{_POP_EMBEDDING}{_ISOLATES}{_POP_ISOLATE}]"
_SURROGATE = "[\ud800-\udfff]"


def faults_of_text(text: str, most: int) -> Iterator[tuple[str, str]]:
    """Give (code, message) pairs; a fine text gives none, and costs little."""
    if len(text) > most:
        yield "too-long", f"the text has {len(text):,} characters, and {most:,} are allowed; shorten it"
    if not any(map(_is_seen, text)):
        yield "empty-text", "the text is empty; write something, or take it away where nothing has to be"
    if re.search(_SUSPECT, text):
        yield from _faults_of_characters(text)


def _faults_of_characters(text: str) -> Iterator[tuple[str, str]]:
    if control := re.search(_CONTROL, text):
        name = f"U+{ord(control[0]):04X}"
        yield "control-character", f"the text holds the control character {name} at {control.start() + 1}; take it away"
    if half := re.search(_SURROGATE, text):
        name = f"U+{ord(half[0]):04X}"
        yield "lone-surrogate", f"the text holds {name}, half a character, at {half.start() + 1}; write the whole one"
    if not (_is_balanced(text, _EMBEDDINGS, _POP_EMBEDDING) and _is_balanced(text, _ISOLATES, _POP_ISOLATE)):
        yield "open-direction", "a direction mark is opened and not closed again; close it or take it away"


def _is_seen(character: str) -> bool:
    return not character.isspace() and character not in _FILLERS and unicodedata.category(character) != "Cf"


def _is_balanced(text: str, openers: str, closer: str) -> bool:
    depth = 0
    for character in text:
        if character in openers:
            depth += 1
        elif character == closer and depth:
            depth -= 1
    return depth == 0


def without_faults(text: str) -> str:
    """Write a replacement character for whatever a file cannot hold: controls, half characters, what is none."""
    return re.sub(_NO_CHARACTER, "\ufffd", text)


def without_directions(text: str) -> str:
    """Take away all marks that open or close a direction."""
    return re.sub(_DIRECTION, "", text)
