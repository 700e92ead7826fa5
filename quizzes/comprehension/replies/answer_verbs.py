"""
How is a question answered with its own verb?

    您还记得那条街吗？ — 记得，……       said again
    一开始难受吗？ — 一开始难受。        in what it ends in
"""

from __future__ import annotations

import re

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.replies.answer_signs import asks_not
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_NOTHING = Localized(ja="", en="")
_WHETHER = r"吗[？?]|有没有|是不是|吧[？?。]|没有[？?]|会不会"
_VERB_AGAIN = tuple(
    re.compile(
        rf"^(?:天天|常常?|经常|当然|早就|一直|偶尔|有时候?|总是?|每天都?|照样|照旧|还是|仍然)?(?P<not>不太|不大|不怎么|没有|[不没])?(?P<verb>[一-龥]{{{length}}})(?:[了过着得啊呀的极]{{0,3}}|[过了]{OF_NUMBER_OR_FEW}+(?:次|回|年|天|个月|个冬天|[个位张本只条家件幅]))[，。！]"
    )
    for length in (2, 1)
)
# Questions by whose verb a reply may say how, or that it is not so: 怎么来的 — 退货退来的, 判对了没有 — ……没判对.
_NO_VERB = frozenset("是有在不没好对会能可要来去说就也都还很行够")
_LAST_CLAUSE = lazy_regex(r"[，,]?([^，,]+)[？?。！!]?$")
# A denial that is none: 怎么没想过 says that one has.
_LAST_WORD = lazy_regex(r"(?<![不没])(?P<word>(?![出起下上过进回][来去])[一-龥]{2})吗[？?]?$")
_SO_AGAIN = (
    "^(?!以前|从前|过去|[^。！？]{{0,8}}(?:说|以为))[^。！？不没别未]{{0,10}}?"
    "(?P<word>[就才更最很挺真可]?{}[了的啊呀]?)[，。！]"
)
_LEAST_SAID = 2


def verb_said_again(question: str, reply: str) -> str:
    """Give the verb of a question with which its reply opens, in simplified characters; nothing without one."""
    asked, said = in_simplified(question).strip(), in_simplified(reply).strip()
    found = _opening(asked, said)
    return "" if found is None or found["verb"] not in asked else found["verb"]


def _opening(asked: str, said: str) -> re.Match[str] | None:
    last = _LAST_CLAUSE.search(asked)
    words = plain_words(last[1]) if last is not None and re.search(_WHETHER, asked) else ()
    verbs = {word for word in words if tag_of(word).startswith(("v", "a"))} - _NO_VERB
    verbs |= {word for word in words if len(word) == _LEAST_SAID and not dictionary().entries(word)} - _NO_VERB  # 读诗
    verbs |= {word[0] for word in verbs if len(word) == _LEAST_SAID and tag_of(word[0]).startswith("v")} - _NO_VERB
    matches = (found for found in (form.match(said) for form in _VERB_AGAIN) if found is not None)
    return next((each for each in matches if each["verb"] in verbs), None)


def by_verb(asked: str, said: str, reply: str) -> Localized:
    """
    Say that a reply opens with the verb of a question for yes or no: 记得 to 还记得……吗.

    `asked` and `said` are both in simplified characters.
    """
    found = _opening(asked, said)
    if found is None:
        return _NOTHING
    word, verb = reply[: found.end() - 1], quoted(found, reply, "verb")
    if asks_not(asked):
        ja, en = ("打ち消して", "denies it") if found["not"] else ("打ち消さずに", "does not deny it")
        return Localized(
            ja=f"「{word}」は、質問の「{verb}」を{ja}答える言い方です。",
            en=f" {word} answers with {verb}, the word of the question, and {en}.",
        )
    if word == verb:
        return Localized(
            ja=f"質問の言葉「{verb}」を繰り返して「はい」と答えています。",
            en=f" The reply says “yes” by repeating {verb}, the word of the question.",
        )
    ja, en = ("いいえ", "no") if found["not"] else ("はい", "yes")
    return Localized(
        ja=f"「{word}」は、質問の「{verb}」を使って「{ja}」と答える言い方です。",
        en=f" {word} says “{en}” with {verb}, the word of the question.",
    )


def by_predicate(asked: str, said: str, reply: str) -> Localized:
    """Say that the first clauses of a reply end in the last word of a question for yes or no: 一开始难受 to 难受吗."""
    found = _LAST_WORD.search(asked)
    is_predicate = found is not None and tag_of(found["word"]).startswith(("v", "a"))
    at = re.search(_SO_AGAIN.format(found["word"]), said) if found is not None and is_predicate else None
    if at is None:
        return _NOTHING
    word = quoted(at, reply)
    return Localized(
        ja=f"「{word}」は、質問の言葉を使って「そうだ」と答える言い方です。",
        en=f" {word} says that it is so, with the word of the question.",
    )


def quoted(found: re.Match[str], reply: str, name: str = "word") -> str:
    """Give words as the reply writes them."""
    return reply[slice(*found.span(name))]
