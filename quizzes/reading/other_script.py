"""
Which word stands behind a word in the other script alone?

    学习[學習]    学习/學習    桥墩（橋墩）    中国[-國]    学习 | 學習 | xuéxí

Programs for learners write words so, with a dash for a character that both scripts have, and tables in two columns.
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import fold_kanji

_BOTH = lazy_regex(
    r"^(?P<word>[\u3400-\u9fff]{1,12})[ \u3000]?"
    r"(?:[\[［【〔(（](?P<inside>[-－\u3400-\u9fff]{1,12})[\]］】〕)）]|[/／](?P<behind>[\u3400-\u9fff]{1,12})"
    r"(?![\u3400-\u9fff/／])|"
    # In a cell of its own, or before a reading behind a blank.
    r"[ \u3000]*[\t|｜,，][ \u3000]*(?P<cell>[\u3400-\u9fff]{1,12})(?=[ \u3000]*[\t|｜,，])|"
    r"(?P<spaced>[\u3400-\u9fff]{1,12})(?=[ \u3000]+[\[［【〔(（A-Za-z\u00c0-\u024f]))"
)
_DASHES, _LATIN = "-－", lazy_regex("[A-Za-z\u00c0-\u024f]")


def in_one_script(text: str) -> str:
    """Leave the same word in the other script out behind the word that a text begins with."""
    found = _BOTH.match(text)
    if found is None:
        return text
    word, other = found["word"], found["inside"] or found["behind"] or found["cell"] or found["spaced"]
    is_same = len(word) == len(other) and all(
        there in _DASHES or fold_kanji(there) == fold_kanji(here) for here, there in zip(word, other, strict=True)
    )
    rest = text[found.end() :]
    return f"{word}{' ' if _LATIN.match(rest) else ''}{rest}" if is_same else text
