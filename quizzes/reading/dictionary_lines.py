"""
How is a line of a dictionary, or of the cards that Pleco exports, written as a line of any list of words?

    學習 学习 [xue2 xi2] /to learn/to study/        打折<tab>da3//zhe2<tab>verb to give a discount

Only a text in which nearly all lines with hanzi are so is taken for one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import fold_kanji, hanzi_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.reading.lines import Line

_ENTRY = lazy_regex(
    r"(?P<other>\S{1,24}) (?P<word>\S{1,24}) \[{1,2}(?P<reading>[^\[\]/]+)\]{1,2} /(?P<meanings>.+)/\s*"
)
_MEASURE_WORDS = "CL:"  # CL:個|个[ge4] is no meaning
_REMARK = "#"
_CARD = lazy_regex(r"(?P<word>[^\t]{1,24})\t(?P<reading>[^\t]*[1-5])\t(?P<meaning>.+)")
_CATEGORY = lazy_regex(r"//\s*(?=[^\s/])")  # of the cards below it
_WITHIN_VERB = "//"  # da3//zhe2: something may come between the two
_WORD_CLASS = lazy_regex(
    r"(?:noun|(?:auxiliary )?verb|adjective|adverb|pronoun|preposition|conjunction|particle|measure word|numeral"
    r"|number|interjection|onomatopoeia|idiom|phrase|prefix|suffix)\s+(?=\S)"
)
_HEAD = "word\tpinyin\tmeaning"  # what is read in Latin letters (卡拉OK) would not tell it
_MOSTLY = 0.8


def in_plain_lines(lines: Sequence[Line]) -> list[Line]:
    """Write the lines as those of any list of words; those of every other text stay as they are."""
    worded = [line for line in lines if hanzi_of(line.text) and not line.text.startswith((_REMARK, _WITHIN_VERB))]
    if _are_most(worded, _of_dictionary):
        entries = _rewritten([line for line in lines if not line.text.startswith(_REMARK)], _of_dictionary)
        return [replace(entries[0], text=_HEAD), *entries]
    for plain in (_without_word_class, _of_card):  # one alone may be what is meant: phrase book
        if _are_most(worded, plain):
            return [replace(line, text=_CATEGORY.sub("", line.text, count=1)) for line in _rewritten(lines, plain)]
    return list(lines)


def _are_most(lines: Sequence[Line], plain: Callable[[str], str | None]) -> bool:
    return sum(plain(line.text) is not None for line in lines) >= max(1, _MOSTLY * len(lines))


def _rewritten(lines: Sequence[Line], plain: Callable[[str], str | None]) -> list[Line]:
    return [replace(line, text=plain(line.text) or _of_card(line.text) or line.text) for line in lines]


def _of_dictionary(text: str) -> str | None:
    """Write a line of CC-CEDICT as its simplified word, its reading and its meanings."""
    found = _ENTRY.fullmatch(text)
    if found is None or fold_kanji(found["other"]) != fold_kanji(found["word"]):
        return None
    meanings = [each for each in found["meanings"].split("/") if each and not each.startswith(_MEASURE_WORDS)]
    return f"{found['word']}\t{found['reading']}\t{'; '.join(meanings)}"


def _of_card(text: str) -> str | None:
    """Write a card of Pleco without the sign within its reading."""
    found = _CARD.fullmatch(text)
    return found and f"{found['word']}\t{found['reading'].replace(_WITHIN_VERB, '')}\t{found['meaning']}"


def _without_word_class(text: str) -> str | None:
    """Write a card of Pleco without the word class before its meaning, too."""
    card = _of_card(text)
    word, reading, meaning = card.split("\t", 2) if card else ("", "", "")
    found = _WORD_CLASS.match(meaning)
    return f"{word}\t{reading}\t{meaning[found.end() :]}" if found else None
