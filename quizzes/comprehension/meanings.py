"""What does a quoted sentence mean, in the language into which the interview is translated?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.distractors.display import clauses, without_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document, Spot

_MOST_JA, _MOST_EN = 90, 200  # characters of a translation beside a quote
_STAGE = re.compile(r"^[（(][^（）()]{1,60}[）)]")  # （停顿）: what is told of the speaker, not said
_SENTENCE_END = re.compile(r"[。！？](?![」』）”]|$)|[.!?][”\"]? (?=[A-Z“])")
_INNER_STARTS, _INNER_ENDS = re.compile(r"“|(?<![^\s(])\""), re.compile(r"[”\"]")
_INNER_BRACKETS = str.maketrans("（）()", "〔〕〔〕")


def meant(document: Document, spot: Spot | None, quote: str | None = None) -> tuple[str, str]:
    """Give the translation of a sentence in brackets, in Japanese or in English; of a part of one as that of it all."""
    found = spot.translation.strip() if spot is not None and spot.translation else ""
    is_long = len(found) > (_MOST_JA if document.language == "ja" else _MOST_EN)
    if spot is None or not found or is_long or _says_more(spot.source, found):
        return "", ""
    is_whole = quote is None or quote == without_end(spot.source)
    if document.language == "ja":
        told = _STAGE.sub("", found).rstrip("。").translate(_INNER_BRACKETS)
        return f"（{'' if is_whole else '文全体では：'}{told}）", ""
    inner = _INNER_ENDS.sub("’", _INNER_STARTS.sub("‘", found.rstrip(".")))
    return "", f" ({'' if is_whole else 'in the whole sentence: '}“{inner}”)"


def _says_more(source: str, translation: str) -> bool:
    """Tell whether a translation may go on into the next sentence: it has as many sentences as its source clauses."""
    sentences = len(_SENTENCE_END.findall(translation)) + 1
    return sentences > 1 and sentences >= len(clauses(without_end(source)))


def all_meant(document: Document, spots: Sequence[Spot]) -> tuple[str, str]:
    """Give the translations of some sentences in a row, each once, in brackets; nothing where one has none."""
    found = [
        spot.translation.strip() if spot.translation else "" for spot in {one.index: one for one in spots}.values()
    ]
    if not all(found):
        return "", ""
    if document.language == "ja":
        return f"（{''.join(found).rstrip('。').translate(_INNER_BRACKETS)}）", ""
    return "", f" (“{_INNER_ENDS.sub('’', _INNER_STARTS.sub('‘', ' '.join(found)))}”)"
