"""How is the meaning in a glossary shortened until it can stand as a hint or an option?"""

from __future__ import annotations

import re

_NOT_KATAKANA_DOT = re.compile(r"(?<![\u30a1-\u30fa\u30fc])・|・(?![\u30a1-\u30fa\u30fc])")
_LEADING_BRACKET = re.compile(r"^[（(][^（）()]*[）)]\s*")
_ANY_BRACKET = re.compile(r"\s*[（(][^（）()]*[）)]")
_LITERALLY = re.compile(
    r"^(?:literally|lit\.)\s+(?:[^:;,\"“]*|[\"“][^\"”]*[\"”])[:;,]\s*(?=\S)"
    r"|^(?:直訳は|直訳すると|字義は|文字どおりには|文字通りには)、?(?:「[^」]*」|[^。:：]*)[。:：、]\s*(?=\S)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[。；;\n]|\.(?=\s|$)")
_NOTE = re.compile(r"のことを(?:いう|指す)$|をいう$|を指す$|のこと$|(?<=[うくぐすつぬぶむる])こと$")
_NOTE_BEFORE = re.compile(r"[（(][^（）()]*[をにでがはのと][）)]")
_PIECES = re.compile(r"[、,，。；;\n]")
_NAME = re.compile(r"[\u3400-\u9fff\u30a1-\u30fa\u30fc・]{4,12}")
_LONG, _DEFINITION = 24, 12
_LONG_ENGLISH = 60


def short_meaning(meaning: str) -> str:
    """
    Keep the first sense, without brackets, notes and what the characters say; of equals as many as stay short.

    A definition after which the word itself follows, as in 投資に応じて…する価値、投資利益率, gives way to that word.
    """
    whole = _LITERALLY.sub("", _ANY_BRACKET.sub("", _LEADING_BRACKET.sub("", meaning.strip())))
    first = _first_sense(whole)
    if first.isascii() or len(first) <= _DEFINITION or len(first) == len(whole):
        return first
    names = [piece for piece in _PIECES.split(whole.removeprefix(first)) if _NAME.fullmatch(piece)]
    return names[-1] if names else first


def with_note(meaning: str, short: str) -> str:
    """Put before a short Japanese meaning the bracket that it is a part of: （話の途中で）口を挟む."""
    note = _NOTE_BEFORE.match(meaning.strip())
    is_own = note is not None and meaning.strip()[note.end() :].startswith(short)
    return f"{note[0]}{short}" if note is not None and is_own and len(note[0]) <= _LONG else short


def _first_sense(whole: str) -> str:
    text = _SENTENCE_END.split(whole)[0].strip()
    text = _NOT_KATAKANA_DOT.split(text)[0].strip()
    if text.isascii():
        return _short_english(text)
    return _NOTE.sub("", _short_list(text)).strip("、, ")


def _short_list(text: str) -> str:
    """Cut a Japanese list: after 、 an equal follows, unless what stands before it is a clause that goes on."""
    pieces = re.split(r"[、,，]", text)
    if len(text) <= _LONG or len(pieces) == 1 or _goes_on(pieces[0]):
        return text
    return pieces[0]


def _goes_on(piece: str) -> bool:
    return bool(re.search(r"(?:で|て|し|が|は|も|り|と|から|ので|において|により|によって|場合|とき|時)$", piece))


def _short_english(text: str) -> str:
    if ": " in text:
        head, rest = text.split(": ", 1)
        text = head if head.strip() else rest
    return text.split(",")[0].strip() if len(text) > _LONG_ENGLISH else text
