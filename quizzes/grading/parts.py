"""
Of which parts is an answer made?

    目标/目的, 目标（目的）, to study or to learn      several answers in one
    因为（because）, 友達（ともだち）                  an answer and a note on it
    (人を)助ける, to help (someone)                  an answer with a part that may be left out
    to study / to learn, 见面／碰面                  what a set accepts, two answers written as one
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.grading.gap import gaps_in

if TYPE_CHECKING:
    from quizzes.question import Question

_BETWEEN = lazy_regex(r"\s*(?:[/／|｜,，、､;；・\n()（）\[\]［］【】]+|\bor\b|或者|或|または|もしくは)\s*")
_EITHER = lazy_regex(r"\s+/\s+|\s*／\s*|(?<=[)）\u3041-\u30fe\u4e00-\u9fff])/(?=[\u3041-\u30fe\u4e00-\u9fff])")
_MOST_PARTS = 6
_BRACKETS = lazy_regex(r"[()（）\[\]［］【】]")
_KANA = lazy_regex("[\u3041-\u3096\u30a1-\u30fa]")
_NOTE = lazy_regex(r"\s*(?:\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|［[^［］]*］|【[^【】]*】)\s*")
# Of words that only begin like a denial, such as 非常 and 不但, none is one.
_DENIAL = lazy_regex(
    "(?:不(?![但仅僅过過论論管断斷少久])|[没沒]|非(?!常)|[无無](?![论論]))|ない|ません|じゃ|\\b(?:not?|never|wrong)\\b|n't"
)


def several_in(text: str) -> tuple[str, ...]:
    """
    Give the answers of a text that has more than one; nothing where it has one, or too many to be meant so.

    >>> several_in("目标 / 目的"), several_in("目标")
    (('目标', '目的'), ())
    """
    parts = tuple(filter(None, _BETWEEN.split(text.strip())))
    return parts if 1 < len(parts) <= _MOST_PARTS else ()


def without_gloss(text: str, shown: str) -> str:
    """
    Leave out what stands in brackets beside an answer and can be no other one.

    Beside hanzi that is what has none; in another language than the answer it is what the question has `shown`.

    >>> without_gloss("因为（because）", ""), without_gloss("选择（選ぶ）", "選ぶ"), without_gloss("tea（茶）", "茶？")
    ('因为', '选择', 'tea')
    >>> without_gloss("因为（所以）", "所以"), without_gloss("因为（not）", ""), without_gloss("cheap（贵）", "便宜")
    ('因为（所以）', '因为（not）', 'cheap（贵）')
    """
    notes, rest = "".join(_NOTE.findall(text)), _NOTE.sub("", text)
    if not any(map(str.isalpha, rest)) or _DENIAL.search(notes.lower()) is not None:
        return text
    if hanzi_of(rest) and not hanzi_of(notes):
        return rest
    gloss = _BRACKETS.sub("", notes).strip()
    is_shown = gloss != "" and gloss in shown
    is_other_language = (_language(gloss), _language(rest)) in {("ja", "zh"), ("zh", "en"), ("ja", "en")}
    return rest if is_shown and is_other_language else text


def _language(text: str) -> str:
    """Name the language that a text shows itself to be in; of hanzi alone it is Chinese."""
    return "ja" if _KANA.search(text) else "zh" if hanzi_of(text) else "en"


def accepted_of(question: Question) -> tuple[str, ...]:
    """Give all that a question lets somebody type."""
    gaps = gaps_in(question.prompt)
    return tuple(dict.fromkeys(each for answer in question.answer for each in accepted_in(answer, gaps)))


def accepted_in(answer: str, gaps: int = 1) -> tuple[str, ...]:
    """
    Give all that an accepted answer lets somebody type: each of several, with and without what stands in brackets.

    Where as many stand there as there are gaps to fill, they are one answer together.

    >>> accepted_in("to study / to learn"), accepted_in("km/h"), accepted_in("虽然 / 但是", 2)
    (('to study', 'to learn', 'to study / to learn'), ('km/h',), ('虽然 / 但是',))
    """
    parts = [part.strip() for part in _EITHER.split(answer) if part.strip()]
    alone = [] if len(parts) == gaps else parts
    return tuple(dict.fromkeys(each for part in (*alone, answer) for each in (part, without_needless(part))))


def without_needless(answer: str) -> str:
    """
    Leave out of an accepted answer what stands in brackets, unless nothing else is left, or it denies the rest.

    >>> without_needless("(人を)助ける"), without_needless("(不)好"), without_needless("（笑）")
    ('助ける', '(不)好', '（笑）')
    """
    rest = _NOTE.sub(" ", answer).strip()
    is_needed = _DENIAL.search("".join(_NOTE.findall(answer)).lower()) is not None
    return answer if is_needed or not any(map(str.isalpha, rest)) else rest
