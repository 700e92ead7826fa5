"""How is a piece of the interview shown to a learner: punctuation of one width, gaps, quotes of a fair length?"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.question import GAP

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

_WIDE = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！"}
_NARROW = lazy_regex("[,:;?!]")
_BRACKETED = lazy_regex(r"\(([^()（）]*)\)")
_BESIDE_WIDE = lazy_regex(r"(?<=[，：；？！（]) +|[ ]+(?=[，：；？！）（])")
_CJK = lazy_regex(r"[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef、。「」『』《》“”‘’…—＿]")
_EAST = lazy_regex(r"[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef、。「」『』《》＿]")
_CLAUSE_END = lazy_regex("[，；;。！？!?]|[,:：](?!(?<=[0-9].)[0-9])")  # no comma of 2,316, nor colon of 7:30
_ELLIPSIS = "……"
_NOTE_AFTER_END = lazy_regex("[。！？!?…][（(][^（）()]*[）)]$")  # 我没去。（笑）
_ENDS = ("。", "！", "？", "…", "—", "”", "’", "」", "』", "!", "?", '"')
_INNER = str.maketrans("「」", "『』")
_TWO_HALVES = (("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ("（", "）"), ("(", ")"), ("《", "》"))
_STRAIGHT = '"'  # both halves look alike
_APOSTROPHE = lazy_regex(r"(?<=[A-Za-z0-9])’(?=[A-Za-z])|(?<=s)’(?=\s[^‘’]*$)")  # I’m, the teachers’ room
_REMARK = lazy_regex(r"(?<=\S) \([^()]*\)$")
_WHAT_IT_IS = lazy_regex("(?<=[一-鿿])（([^）]{2,})）$|(?<=[ぁ-ヿ])（([^）]+[一-鿿ァ-ヿ])）$")
_QUOTED_STOP = lazy_regex(r"[。.]([\"”’」』]+)$")


@lru_cache(maxsize=1 << 12)
def shown(text: str) -> str:
    """
    Write ASCII punctuation beside Chinese or Japanese characters full-width; leave the rest as it is.

    So is a text without any such character: English has the same quotation marks and dashes.
    """
    if _EAST.search(text) is None:
        return text.strip()
    paired = _BRACKETED.sub(_with_wide_brackets, text)
    wide = _NARROW.sub(_widened, paired)
    return _BESIDE_WIDE.sub("", wide).strip()


_CLOSING, _ELLIPSIS_ZH = {"“": "”", "「": "」", "『": "』"}, "……"
_LABELLED = lazy_regex(r"[^：\n“「『]{1,16}：")
_INNER_STARTS, _INNER_ENDS = lazy_regex(r"“|(?<![^\s(])\""), lazy_regex(r"[”\"]")
_STRAIGHT_PAIR = lazy_regex(r'"([^"]*)"')  # no blank stands before the first of them in Chinese: 哄他"不疼"


def with_gap(text: str, start: int, end: int) -> str:
    """Show `text` with a gap for its characters from `start` to `end`."""
    return shown(f"{text[:start]}{GAP}{text[end:]}")


@lru_cache(maxsize=1 << 13)
def clauses(text: str) -> tuple[str, ...]:
    """Cut after commas and the like; the pieces concatenate to `text`."""
    cuts = [match.end() for match in _CLAUSE_END.finditer(text)]
    edges = [0, *cuts, len(text)]
    return tuple(piece for a, b in pairwise(edges) if (piece := text[a:b]))


def clause_edges(text: str) -> list[int]:
    """Give where the clauses of a text begin, and where the last one ends."""
    return list(accumulate(map(len, clauses(text)), initial=0))


@lru_cache(maxsize=1 << 10)
def clause_ends(text: str) -> tuple[int, ...]:
    """Give where each clause of a text ends."""
    return tuple(clause_edges(text)[1:])


def clause_of(text: str, at: int) -> int:
    """Give the number of the clause that a character stands in."""
    return next(number for number, end in enumerate(clause_ends(text)) if at < end)


def word_edges(words: Iterable[str]) -> list[int]:
    """Give where words begin in the text that they make, and where the last one ends."""
    return list(accumulate(map(len, words), initial=0))


def word_from(words: Sequence[str], start: int) -> str:
    """Give the word that begins at a character of the text that words make, or nothing."""
    return next((word for word, at in zip(words, word_edges(words), strict=False) if at == start), "")


def words_until(words: Sequence[str], end: int) -> list[str]:
    """Give the words that end before a character of the text that they make."""
    return [word for word, at in zip(words, accumulate(map(len, words)), strict=True) if at <= end]


def word_until(words: Sequence[str], end: int) -> str:
    """Give the word that ends right before a character of the text that words make, or nothing."""
    return next((word for word, at in zip(words, accumulate(map(len, words)), strict=True) if at == end), "")


def quoted(text: str, longest: int) -> str:
    """Shorten to whole clauses of at most `longest` characters; an ellipsis says that something follows."""
    whole = shown(text)
    if len(whole) <= longest:
        return whole
    kept = ""
    for clause in clauses(whole):
        if kept and len(kept) + len(clause) > longest:
            break
        kept += clause
    return _closed(kept.rstrip("，,；;：:、") + _ELLIPSIS)


def _closed(text: str) -> str:
    """Close the quotation marks that a shortened text leaves open."""
    opened: list[str] = []
    for char in text:
        if char in _CLOSING:
            opened.append(_CLOSING[char])
        elif opened and char == opened[-1]:
            opened.pop()
    return text + "".join(reversed(opened))


def nested(text: str) -> str:
    """Show a quote for a Japanese sentence that puts it between 「」: its own brackets become 『』."""
    return shown(text).translate(_INNER)


def without_brackets(meaning: str) -> str:
    """Give a meaning without brackets of its own, as it may stand in some: 手などを振りほどく, 敷居、戸の下の横木."""
    return _WHAT_IT_IS.sub(r"、\1\2", meaning).replace("（", "").replace("）", "")


def without_remark(english: str) -> str:
    """Give an English meaning without the remark in brackets behind it, as it may stand in some: rose (flower)."""
    return _REMARK.sub("", english)


def with_inner_quotes(text: str) -> str:
    """Write every quote within another of its kind with the other pair of brackets: 「…『身高』…」."""
    opened: list[str] = []
    found: list[str] = []
    for char in text:
        if char in "「『":
            opened.append("『" if opened[-1:] == ["「"] else "「" if opened else char)
            found.append(opened[-1])
        elif char in "」』":
            if not opened:
                return text
            found.append("」" if opened.pop() == "「" else "』")
        else:
            found.append(char)
    return text if opened else "".join(found)


def in_english_quotes(text: str) -> str:
    """Quote an English sentence; its own quotation marks become single ones: “… that ‘poetry’ stuff.”."""
    curved = _STRAIGHT_PAIR.sub(r"“\1”", text) if text.count('"') % 2 == 0 else text
    return f"“{_INNER_ENDS.sub('’', _INNER_STARTS.sub('‘', curved))}”"


def without_end(text: str) -> str:
    """Drop the punctuation at the end, as for a quote inside a sentence."""
    return text.strip().rstrip("。！？!?，,；;：:、… ")


@lru_cache(maxsize=1 << 10)
def is_balanced(text: str) -> bool:
    """Tell whether every quotation mark and bracket of a text has its other half there."""
    plain = _APOSTROPHE.sub("", text) if "’" in text else text
    return plain.count(_STRAIGHT) % 2 == 0 and all(plain.count(one) == plain.count(other) for one, other in _TWO_HALVES)


def with_both_ends(passage: str) -> str:
    """
    Give lines that begin or end within somebody's words the quotation mark that they lack, and dots there.

    So 我不去。” he said is shown as “……我不去。”. A paragraph of a quotation may open with a mark of its own.
    """
    if is_balanced(passage):
        return passage
    lines, opened = passage.split("\n"), list[str]()
    for at, line in enumerate(lines):
        label = _LABELLED.match(line)
        start = label.end() if label is not None else 0
        for place, char in enumerate(line[start:]):
            if char in _CLOSING and not (opened and place == 0):
                opened.append(char)
            elif char in _CLOSING.values():
                if opened:
                    opened.pop()
                else:
                    opening = next(one for one, other in _CLOSING.items() if other == char)
                    lines[at] = f"{line[:start]}{opening}{_ELLIPSIS_ZH}{line[start:].removeprefix(_ELLIPSIS_ZH)}"
    if opened:
        closing = "".join(_CLOSING[char] for char in reversed(opened))
        lines[-1] = f"{lines[-1].removesuffix(_ELLIPSIS_ZH)}{_ELLIPSIS_ZH}{closing}"
    return "\n".join(lines)


def with_stop(text: str) -> str:
    """Show Chinese words as a sentence, with a full stop where the text goes on or a note follows."""
    words = shown(text)
    is_ended = words.rstrip("）)").endswith(_ENDS) or _NOTE_AFTER_END.search(words)
    return words if is_ended else f"{without_end(words)}。"


def with_own_stop(quote: str, passage: str, source: str) -> str:
    """Show the words of a passage, in which a gap may stand, with the mark that ends their sentence: 第＿天啊！"""
    mark = source.strip().rpartition(passage)[2]
    return shown(f"{quote}{mark}") if mark and not mark.strip("！!？?…") else with_stop(quote)


def ended(quote: str, source: str) -> str:
    """Show a quote with the mark that ends its sentence, and without one where the sentence goes on."""
    whole = source.strip().rstrip('”’」』"')
    rest = whole.rpartition(quote)[2] if quote in whole else ""
    is_last = without_end(whole).endswith(without_end(quote)) and (bool(rest) or not quote.endswith(_ENDS))
    return shown(f"{quote}{rest}") if is_last else shown(quote)


def stopped(text: str) -> str:
    """End an English sentence that ends with a quote: a stop inside its quotation marks goes outside."""
    quoted_end = _QUOTED_STOP.search(text)
    if quoted_end is not None:
        return f"{text[: quoted_end.start()]}{quoted_end[1]}."
    return text if text.endswith((_ELLIPSIS, "—", "。", "？", "！", "?", "!")) else f"{text}."


def _with_wide_brackets(found: re.Match[str]) -> str:
    """Widen both brackets or neither."""
    before, after = found.string[: found.start()].rstrip()[-1:], found.string[found.end() :].lstrip()[:1]
    is_wide = any(map(_is_cjk, (before, after, *found[1])))
    return f"（{found[1]}）" if is_wide else found.group()


def _widened(found: re.Match[str]) -> str:
    before, after = found.string[: found.start()].rstrip()[-1:], found.string[found.end() :].lstrip()[:1]
    return _WIDE[found.group()] if _is_cjk(before) or _is_cjk(after) else found.group()


def _is_cjk(char: str) -> bool:
    return bool(_CJK.match(char))
