"""
How does a question look to somebody who reads the other script?

Only what is Chinese changes: a translation into Japanese keeps its kanji, but for the Chinese that it quotes. What is
graded stays the set's own; options and tiles are found again by their places.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified, to_traditional
from quizzes.errors import InvalidQuestion
from quizzes.languages import Script
from quizzes.question import AUTHORED, GAP, Form, Kind, Localized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.tutor.aid import Aid
    from quizzes.question import Question

MOST_REMEMBERED = 1024
# Whose prompt, or whose options, are in the learner's language, or in pinyin.
_FOREIGN_PROMPT = frozenset({"ja_zh", "en_zh", "meaning_to_term", "typed_short", "order"})
_FOREIGN_OPTIONS = frozenset({"zh_ja", "zh_en", "term_to_meaning", "meaning_in_context", "reading_choice"})
_KANA = lazy_regex("[ぁ-ヿ]")
# In a Japanese text: what stands in quotation marks, and longer runs of hanzi.
_QUOTED = "「[^「」]+」|『[^『』]+』|“[^“”]+”|[一-鿿](?:[，、…]*[一-鿿]){2,}"
_OF_CHINESE = "中国語の"
_PINYIN_BEHIND = lazy_regex("[（(][a-zü' ]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
_ITS_PART_BEHIND = lazy_regex("(?:などで)?の「([^「」]+)」")  # 「写程序」の「程序」, 「上当」などでの「当」
_BOXED = lazy_regex("[一-鿿]*□[一-鿿□]*")
_ASKS_FOR_JAPANESE = lazy_regex("日本語[でに]|和訳|[用成]日[语語文]|[（(]日[语語文本]|\\bin(?:to)? Japanese")
_MARKS = lazy_regex("[「」『』“”…，、]+")


def in_script(question: Question, script: Script | None) -> Question:
    """Give the question as it is shown in a script; None is the text's own."""
    return question if script is None else _in_script(question, script)


@lru_cache(maxsize=MOST_REMEMBERED)
def _in_script(question: Question, script: Script) -> Question:
    write = to_traditional if script is Script.TRADITIONAL else to_simplified
    try:
        return _written(question, write)
    except InvalidQuestion:  # two options that differ in nothing but the script
        return question


def aid_in_script(known: Aid, script: Script | None) -> Aid:
    """Give what is known of a question's words with the words as they are shown in a script."""
    if script is None:
        return known
    write = to_traditional if script is Script.TRADITIONAL else to_simplified
    return replace(known, words=tuple(replace(word, word=write(word.word)) for word in known.words))


def as_shown(question: Question, shown: Question, given: Sequence[str]) -> tuple[str, ...]:
    """Give an answer to the question in the words in which it was shown."""
    if question.form is Form.TYPED:
        return tuple(given)
    places = dict(zip(question.options, shown.options, strict=True))
    return tuple(places.get(text, text) for text in given)


def _written(question: Question, write: Callable[[str], str]) -> Question:
    def option(text: str) -> str:
        return write(text) if are_chinese and not _KANA.search(text) else text

    def told(text: Localized | None) -> Localized | None:
        return None if text is None else _explained(text, quoted, write)

    are_chinese = _has_chinese_options(question)
    quoted = _chinese_of(question)
    evidence = question.evidence
    if evidence is not None and not _KANA.search(evidence.quote):
        evidence = replace(evidence, quote=write(evidence.quote))
    return replace(
        question,
        prompt="\n".join(_line_of_prompt(line, question, write) for line in question.prompt.split("\n")),
        passage=None if question.passage is None else write(question.passage),
        hint=told(_with_pattern(question.hint, write)),
        options=tuple(map(option, question.options)),
        answer=tuple(map(option, question.answer)) if question.form is not Form.TYPED else _typed(question, write),
        accepted_orders=tuple(tuple(map(option, order)) for order in question.accepted_orders),
        explanation=told(question.explanation),
        why_not=tuple(
            replace(reason, option=option(reason.option), text=_explained(reason.text, quoted, write))
            for reason in question.why_not
        ),
        evidence=evidence,
    )


def _has_chinese_options(question: Question) -> bool:
    """Say whether the options are Chinese; a meaning is, where it has hanzi that no Japanese text is printed with."""
    if question.subtype not in _FOREIGN_OPTIONS:
        return True
    text = "".join(question.options)
    return not _KANA.search(text) and not _is_in_japanese_print(text)


def _has_foreign_prompt(question: Question) -> bool:
    return question.kind is Kind.TRANSLATION and question.subtype in _FOREIGN_PROMPT


def _line_of_prompt(line: str, question: Question, write: Callable[[str], str]) -> str:
    is_foreign = _KANA.search(line) or (_has_foreign_prompt(question) and GAP not in line)
    return line if is_foreign else write(line)


def _typed(question: Question, write: Callable[[str], str]) -> tuple[str, ...]:
    """Write the accepted answers, unless they are Japanese; two that become the same are one."""
    asks_for_japanese = question.subtype == AUTHORED and _ASKS_FOR_JAPANESE.search(question.prompt)
    is_japanese = asks_for_japanese or _KANA.search("".join(question.answer))
    return question.answer if is_japanese else tuple(dict.fromkeys(map(write, question.answer)))


def _chinese_of(question: Question) -> str:
    """Give all that a question shows in Chinese, for a quotation to be found in."""
    prompt = "" if _has_foreign_prompt(question) else question.prompt
    options = (*question.options, *question.answer) if _has_chinese_options(question) else ()
    quote = "" if question.evidence is None else question.evidence.quote
    parts = (prompt, question.passage or "", quote, *options)
    return "\n".join(part for part in parts if not _KANA.search(part))


def _explained(text: Localized, chinese: str, write: Callable[[str], str]) -> Localized:
    """Write an explanation: in Japanese only what it quotes, elsewhere all hanzi are Chinese."""

    def quoted(match: re.Match[str]) -> str:
        parts = list(filter(None, _MARKS.split(match[0])))
        is_shown = all(part in chinese for part in parts) or not all(map(_is_in_japanese_print, parts))
        is_chinese = is_shown or _is_called_chinese(match)
        return write(match[0]) if is_chinese and not _KANA.search(match[0]) else match[0]

    return Localized(
        ja=None if text.ja is None else re.sub(_QUOTED, quoted, text.ja),
        en=None if text.en is None else write(text.en),
        zh=None if text.zh is None else write(text.zh),
    )


def _is_called_chinese(found: re.Match[str]) -> bool:
    """Say whether what stands around a quotation shows it to be Chinese: 担心 might be Japanese as well."""
    text, end = found.string, found.end()
    part = _ITS_PART_BEHIND.match(text, end)
    is_whole = part is not None and part[1] in found[0]
    return text.endswith(_OF_CHINESE, 0, found.start()) or _PINYIN_BEHIND.match(text, end) is not None or is_whole


def _with_pattern(hint: Localized | None, write: Callable[[str], str]) -> Localized | None:
    """Write what a hint shows of an answer with boxes for the rest, 电□ + 程□, which is Chinese in any language."""
    if hint is None or hint.ja is None:
        return hint
    return replace(hint, ja=_BOXED.sub(lambda found: write(found[0]), hint.ja))


def _is_in_japanese_print(text: str) -> bool:
    try:
        text.encode("shift_jis")
    except UnicodeEncodeError:
        return False
    return True
