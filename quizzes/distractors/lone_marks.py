"""
Which quotation marks of a sentence have their other half outside it, so that it cannot be shown with them?

    去年房子也卖了。”      the quotation began before: the mark at the end is taken off
    “走，”她说，“天要黑了。  the second quotation goes on behind: the sentence is not asked
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex

_OPENING = {"“": "”", "‘": "’", "「": "」", "『": "』"}
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_STRAIGHT = '"'  # which begins a quotation and ends it
_MARKS = frozenset({*_OPENING, *_CLOSING, _STRAIGHT})
_APOSTROPHE = lazy_regex("(?<=[A-Za-z0-9])’(?=[A-Za-z])")  # I’m


def without_lone_marks(text: str) -> str:
    """Take off a quotation mark at the beginning or the end of a sentence whose other half is not there."""
    lone = lone_marks(text)
    while lone and (lone[0] == 0 or lone[-1] == len(text) - 1):
        text = text[1:] if lone[0] == 0 else text[:-1]
        lone = lone_marks(text)
    return text


def has_lone_mark(text: str) -> bool:
    """Tell whether a quotation begins or ends in a sentence, and not at its edge, that is not all there."""
    return bool(lone_marks(without_lone_marks(text)))


def lone_marks(text: str) -> list[int]:
    """Give where the quotation marks stand whose other half is not in a text; one that is taken for both has it."""
    if _MARKS.isdisjoint(text):
        return []
    inside = {found.start() for found in _APOSTROPHE.finditer(text)}
    opened: list[int] = []
    lone: list[int] = []
    for at, char in enumerate(text):
        if (char in _OPENING or char == _STRAIGHT) and at not in inside:
            is_end = bool(opened) and text[opened[-1]] == char  # “好“, as some write
            opened = opened[:-1] if is_end else [*opened, at]
        elif char in _CLOSING and at not in inside:
            is_end = bool(opened) and text[opened[-1]] == _CLOSING[char]
            opened, lone = (opened[:-1], lone) if is_end else (opened, [*lone, at])
    return sorted([*lone, *opened])
