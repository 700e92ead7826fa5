"""Which lines are titles, and what is a title without its decoration?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex

_LONGEST = 60
_LONGEST_PLAIN = 40
_END = lazy_regex(r"[。！!.．…;；,，、:：—][”’」』）)\"']*$|[。！!？?][”’」』）)\"']*$")
_SENTENCE_INSIDE = lazy_regex(r"。(?!$)")
_FRAMED = lazy_regex(
    r"(?:【(?P<a>[^【】]+)】|〖(?P<b>[^〖〗]+)〗|[■□◆◇●○▼▽▲△★☆◎▍▌▎▶►§]+\s*(?P<c>[^■□◆◇●○▼▽▲△★☆◎§]+?)\s*[■□◆◇●○▼▽▲△★☆◎]*|[<＜〈](?P<d>[^<>＜＞〈〉]+)[>＞〉]|[—–―─=＝~～*＊-]{1,4}\s*(?P<e>.+?)\s*[—–―─=＝~～*＊-]{1,4})"
)
# Signs alone part what stands above from what stands below: ＊　＊　＊, ◆; but a lone star may mark a word.
_RULER = lazy_regex(r"(?:[=\-—–―_*~＝－─━═┄┅┈┉╌＿～＊※◆◇●◎■☆★△▲▽▼⁂§✽❖#＃+＋][ \t\u3000\u00a0]*){3,}|[◆◇☆★⁂✽❖]")
_ASIDE = lazy_regex(r"[（(\[［][^（）()\[\]［］]*[)）\]］]")
_NUMBER = "(?:[一二三四五六七八九十]{1,3}|(?-i:[IVX]{1,5}|[Ⅰ-Ⅻ]))"
_BARE = lazy_regex(_NUMBER)
# What the parts of a book or of a lesson are called: Chapter 2, 课文一.
_PART = (
    r"(?:课文|課文|本文|对话|對話|会话|會話|会話)\s*[0-9０-９一二三四五六七八九十]+(?=$|[：:\s])"
    r"|(?:part|chapter|section|text|dialogue|letter)\s+(?:[0-9]+|[ivx]+|one|two|three|four|five|six)\b"
)
_NAMES_PART = lazy_regex(rf"(?:{_PART})(?:[：:\s].*)?", re.IGNORECASE)
_NUMBERED = lazy_regex(
    # I began to read it is no first chapter
    r"(?:第\s*[0-9０-９一二三四五六七八九十]+\s*(?:章|节|節|部分?|回|話|篇|部|[场場幕](?=$|[ \u3000]))"
    r"|(?:INT|EXT)[./ ]|[内內外]景[ \u3000：:]|[（(][一二三四五六七八九十]+[)）]"
    r"|[一二三四五六七八九十]+[、．.]|(?!I [a-z])[IVXⅠ-Ⅻ]+[.．、 ]|[0-9０-９]{1,2}[.．、]\s*(?=\D)"
    rf"|{_NUMBER}$"
    rf"|{_PART})\s*.*",
    re.IGNORECASE,
)


def decorated_title(text: str) -> str | None:
    """Give the title that a line shows to be one by frames, signs or a number; None where it does not."""
    if is_ruler(text):
        return text
    if len(text) > _LONGEST or _SENTENCE_INSIDE.search(text):
        return None
    framed = _FRAMED.fullmatch(text)
    if framed:
        inner = next(group for group in framed.groups() if group is not None).strip()
        return inner if inner and not inner.endswith(("。", "，")) else None
    return text if _NUMBERED.fullmatch(text) and not _END.search(text) else None


def is_ruler(text: str) -> bool:
    """Tell whether a line only parts what stands above it from what stands below, and so ends what somebody says."""
    return _RULER.fullmatch(text) is not None


def is_number(text: str) -> bool:
    """Tell whether a title is nothing but a number: 二, II."""
    return _BARE.fullmatch(text) is not None


def names_part(text: str) -> bool:
    """Tell whether a line is the title of a part that is called one, and no word that a list explains: 课文一."""
    return decorated_title(text) == text and _NAMES_PART.fullmatch(text) is not None


def could_be_title(text: str, *, is_first: bool = False) -> bool:
    """Tell whether a line without any sign could be a title: short, and without the end of a sentence."""
    longest = _LONGEST * 2 if is_first else _LONGEST_PLAIN if not text.isascii() else _LONGEST * 2
    if not 0 < len(text) <= longest or _SENTENCE_INSIDE.search(text) or _ASIDE.fullmatch(text):
        return False
    if is_first:
        return not text.endswith(("。", ".", "；", ";", "，", ",")) or _is_abbreviated(text)
    return not _END.search(text)


def _is_abbreviated(text: str) -> bool:
    return re.search(r"\b(?:Inc|Co|Ltd|Jr|Sr|etc|[A-Z])\.$|\.\.\.$", text) is not None
