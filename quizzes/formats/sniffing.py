"""Which format do the first bytes of a file show, whatever the file is called?"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.decoding import decode
from quizzes.formats import Format
from quizzes.formats.csv_text import delimiter_of
from quizzes.formats.option_forms import with_plain_options
from quizzes.formats.option_signs import BEHIND_BARE, KANA
from quizzes.formats.paper_markup import without_markup
from quizzes.formats.paper_signs import ANSWER_WORD, BEFORE_ANSWER, COUNTING, JUDGING_SIGN, JUDGMENT, TRUTH
from quizzes.formats.xlsx_package import ZIP, is_workbook
from quizzes.limits import Limits
from quizzes.line_breaks import with_line_feeds
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SNIFFED = 1 << 15
_JSON = lazy_regex(r"""\s*(\{\s*(["'}\w]|$)|\[\s*[\[{"'])""")
_SURELY_JSON = lazy_regex(r'\s*\{\s*"[\w$-]+"\s*:')
_MOODLE_XML = lazy_regex(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!DOCTYPE[^<]*(?:<!ENTITY[^<]*)*)?<quiz[\s>]", re.DOTALL
)
_GIFT_STARTS = lazy_regex(r"^[ \t]*(?:::[^\n:][^\n]*?::|\$CATEGORY:)", re.MULTILINE)
_GIFT_ANSWERS = lazy_regex(r"(?<!\\)\{\s*(?:[=~]|#\s*[=\d.+-]|(?:T|TRUE|F|FALSE)\s*[}#])")
_AIKEN = lazy_regex(
    rf"^[ \t]*[A-ZＡ-Ｚ][.)．）、][^\n]*\n\s*[【\[]?{ANSWER_WORD}[】\]]?[ \t]*+[:：]?[ \t\u3000]*"
    r"(?:[A-ZＡ-Ｚ]\b|[A-F](?:[ \t,，、;；/／&和與与+]*[A-F]){1,5}(?![^\W_]))",  # several are refused as such
    re.MULTILINE | re.IGNORECASE,
)
# Options with the other signs of papers; what is named as right ends there, for 答え：アメリカ is said in a talk.
_PAPER = lazy_regex(
    rf"^[ \t\u3000]*(?:[(（\[［【][A-ZＡ-Ｚ{KANA}][)）\]］】]|[{KANA}][.．、)） \t\u3000]|[①-⑥])[^\n]*\n\s*"
    rf"{BEFORE_ANSWER}[(（\[［【]?[A-ZＡ-Ｚ{KANA}①-⑥](?![^\W_])",
    re.MULTILINE | re.IGNORECASE,
)
# The options of a paper without its answers, below or beside each other; what somebody says ends otherwise.
_OPTIONS = lazy_regex(
    r"^[ \t]*A[.)．）、][^\n]*[^\n。！？!?](?:\n\s*|[ \t\u3000]+)"
    r"B[.)．）、][^\n]*[^\n。！？!?](?:\n\s*|[ \t\u3000]+)C[.)．）、]",
    re.MULTILINE,
)
# Questions of a paper with two options each: what is numbered otherwise may be points of which a talk tells.
_PAIRS = lazy_regex(
    r"^[ \t]*\d{1,3}[.．、)）](?=[^\n]*(?:[？?][ \t]*$|_{2}|＿{2}|[(（][ \t\u3000]*[)）]))[^\n]{2,400}\n"
    r"\s*A[.)．）、][^\n]{0,200}[^\n。！？!?](?:\n\s*|[ \t\u3000]+)B[.)．）、][^\n]{0,200}[^\n。！？!?]$",
    re.MULTILINE,
)
_KEYS = lazy_regex(
    rf"^[ \t]*[【\[*]*{ANSWER_WORD}(?:[与與及和]?解析|表|一覧|s|[ ]keys?)?[】\]*]*[ \t]*+[:：]?\s*"
    r"(?:[一二三四五六七八九十]{1,3}[、.．:：][^\n\d]{0,20}\s*)?"
    rf"(?:[(（]|{COUNTING})?1(?:[ \t]*[-–—~～－至到][ \t]*\d+)?[ \t]*+[.．、:：)）-]*[ \t]*"
    rf"(?:[A-FＡ-Ｆ{KANA}①-⑥]+(?![^\W_])|{TRUTH})",
    re.MULTILINE | re.IGNORECASE,
)
# Questions of a paper that has the answers in brackets where they are to be written.
_INSIDE = lazy_regex(
    rf"^[ \t]*\d{{1,3}}[.．、)）][^\n]{{,400}}[(（][ \t\u3000]*(?:[A-F{KANA}][ \t\u3000、，,]*)+[)）][^\n]{{,400}}\n"
    rf"\s*[(（]?[A{KANA[0]}][.)．）、 \t\u3000]",
    re.MULTILINE,
)
# Questions of a paper with their options on the same line.
_BESIDE = lazy_regex(
    r"^[ \t]*\d{1,3}[.．、)）][^\n]{2,400}[ \t\u3000？?。：:）)”」＿_]A[.．、)）]"
    r"[^\n]{1,200}[ \t\u3000；;，,]B[.．、)）]",
    re.MULTILINE,
)
# Questions of a paper whose options have letters alone: beside each other, or with blanks behind them on lines of their
# own; what A and B say ends otherwise.
_SAID, _BLANK, _APART = r"[^\n。！？!?]{1,60}", r"[ \t\u3000]", r"[ \t\u3000；;，,]"
_BARE = lazy_regex(
    rf"^[ \t]*\d{{1,3}}[.．、)）][^\n]{{2,400}}(?:"
    rf"(?:\n\s*|[ \t\u3000？?。：:）)”」＿_])A{BEHIND_BARE}{_SAID}{_APART}B{BEHIND_BARE}{_SAID}"
    rf"(?:{_APART}C{BEHIND_BARE}|\n\s*(?:C{BEHIND_BARE}|{BEFORE_ANSWER}))"
    rf"|\n\s*A{_BLANK}{_SAID}\n\s*B{_BLANK}{_SAID}\n\s*(?:C{_BLANK}|{BEFORE_ANSWER}))",
    re.MULTILINE,
)
# Statements of a paper that are said to be true or false.
_JUDGED = lazy_regex(
    rf"^[ \t]*\d{{1,3}}[.．、)）][^\n]{{,400}}"
    rf"(?:[(（][ \t\u3000]*{JUDGMENT}[ \t\u3000]*[)）](?:[(（]\d{{1,2}}[分点點][)）])?"
    rf"|[。．.！!][ \t\u3000]+{JUDGMENT}|[ \t\u3000。．.！!]{JUDGING_SIGN}"
    rf"|\n\s*{BEFORE_ANSWER}{JUDGMENT})[ \t]*$",
    re.MULTILINE,
)
# Questions of a paper with their answers in words below them.
_TYPED = lazy_regex(rf"^[ \t]*\d{{1,3}}[.．、)）][^\n]{{2,400}}\n\s*{BEFORE_ANSWER}[^\n]{{1,40}}$", re.MULTILINE)
# Answers without numbers, or in a row below their numbers; in a talk they would be something else.
_BESIDE_KEYS = r"[ \t\u3000,，、.．:：;；|｜【】\[\]*]*+"
_KEY = rf"(?:[A-F{KANA}]|{TRUTH})"
_LOOSE_KEYS = lazy_regex(
    rf"^{_BESIDE_KEYS}(?:{ANSWER_WORD}{_BESIDE_KEYS}\s*"
    rf"|\d{{1,3}}(?:[ \t\u3000|｜]++\d{{1,3}})+{_BESIDE_KEYS}\n{_BESIDE_KEYS}(?:{ANSWER_WORD})?{_BESIDE_KEYS})"
    rf"{_KEY}(?:{_BESIDE_KEYS}{_KEY})+{_BESIDE_KEYS}$",
    re.MULTILINE | re.IGNORECASE,
)
# The title of the exercises of a lesson, below its text.
_EXERCISES = lazy_regex(
    rf"^[^\w\n]*+(?:[0-9一二三四五六七八九十IVX]{{1,4}}[^\w\n]+)?{any_of('exercise title')}[^\n]{{0,4}}$",
    re.MULTILINE | re.IGNORECASE,
)
_LEAST_OPTIONS, _LEAST_BEFORE = 2, 4
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


def formats_in(data: bytes) -> tuple[Format, ...]:
    """Give the formats whose signs are in a file, the surest first; none where nothing shows a question set."""
    if data.startswith(ZIP):
        return (Format.XLSX,) if is_workbook(data) else ()
    start = data[:_SNIFFED]
    json_start = start.decode("utf-16" if start.startswith(_WIDE[:2]) else "utf-8-sig", "ignore")
    is_json = _JSON.match(json_start) is not None
    if is_json and _SURELY_JSON.match(json_start):
        return (Format.JSON,)
    text = _text_of(start, is_cut=len(data) > _SNIFFED)
    others = () if text is None else tuple(_in_text(text))
    return (Format.JSON, *others) if is_json else others


def _in_text(text: str) -> Iterator[Format]:
    if _MOODLE_XML.match(text):
        yield Format.MOODLE_XML
    delimiter = delimiter_of(text)
    if delimiter is not None:
        yield Format.TSV if delimiter == "\t" else Format.CSV
    if _GIFT_STARTS.search(text) or _GIFT_ANSWERS.search(text):
        yield Format.GIFT
    if is_paper(text):
        yield Format.AIKEN


def is_paper(text: str) -> bool:
    """
    Tell whether a text is questions with their options, each on lines of its own, and no talk.

    Those of the exercises below the text of a lesson have no answers, as a rule, and do not count then.
    """
    lines = with_plain_options(without_markup(enumerate(text[:_SNIFFED].split("\n"))))
    text = "\n".join(line for _, line in lines)
    if any(signs.search(text) for signs in (_AIKEN, _PAPER, _KEYS)):
        return True
    lesson = text if _LOOSE_KEYS.search(text) else _lesson_in(text)
    return _has_several(text, (_INSIDE, _JUDGED, _TYPED)) or _has_several(lesson, (_OPTIONS, _PAIRS, _BESIDE, _BARE))


def _has_several(text: str, kinds: Iterable[re.Pattern[str]]) -> bool:
    return any(len(signs.findall(text)) >= _LEAST_OPTIONS for signs in kinds)


def _lesson_in(text: str) -> str:
    """Give what stands above the exercises of a lesson; all of a text that has none, or too little above them."""
    title = next((found for found in _EXERCISES.finditer(text) if _lines_before(text, found) >= _LEAST_BEFORE), None)
    return text if title is None else text[: title.start()]


def _lines_before(text: str, found: re.Match[str]) -> int:
    return sum(not line.isspace() for line in text[: found.start()].splitlines() if line)


def _text_of(start: bytes, *, is_cut: bool) -> str | None:
    """Decode the beginning of a file up to its last whole line."""
    if is_cut and not start.startswith(_WIDE):
        start = start[: start.rfind(b"\n") + 1] or start
    decoded = decode(start, Limits(bytes=_SNIFFED), what="the questions")
    return None if decoded.text is None else with_line_feeds(decoded.text)
