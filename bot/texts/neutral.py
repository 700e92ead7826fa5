"""What of a text from outside may reach a screen: the words, without anything that steers the screen."""

from __future__ import annotations

import unicodedata

from bot.texts.clusters import joins_of

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_FILLERS = " \u115f\u1160\u2800\u3164\uffa0"  # of Hangul, and braille without a dot
# What shows nothing without a sign before it: a joiner, and what chooses between forms of that sign.
_UNSEEN = f"{_FILLERS}\u034f{''.join(map(chr, range(0xFE00, 0xFE10)))}"
_LINE_BREAKS = dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n")


def neutral(text: str) -> str:
    """
    Take out control characters, direction marks, zero-width and other invisible characters; keep line breaks.

    What joins pictures to one (👩‍🏫) stays: without it there are two.

    Half of a surrogate pair, which cannot be encoded, becomes a replacement character.
    """
    # None of those is printable, and most texts are nothing but printable characters, and ends of lines.
    if text.isprintable() or text.replace("\n", "").isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    joins = joins_of(text)
    return "".join(each if place in joins else _neutral(each) for place, each in enumerate(text))


def neutral_line(text: str) -> str:
    """Do the same for what has to stay on one line: line breaks and runs of blanks become one blank."""
    return " ".join(neutral(text).split())


def neutral_name(text: str) -> str:
    """Do the same for what somebody is called; nothing is left of blanks that Telegram takes for letters."""
    name = neutral_line(text).strip(_FILLERS)
    return name if name.strip(_UNSEEN) else ""


def _neutral(character: str) -> str:
    if character in _LINE_BREAKS:
        return "\n"
    match unicodedata.category(character):
        case "Cc":
            return {"\n": "\n", "\t": " "}.get(character, "")
        case "Cf":
            return ""
        case "Cs":
            return REPLACEMENT
        case _:
            return character
