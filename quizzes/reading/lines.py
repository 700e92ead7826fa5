"""Which lines does a text have, once markup, entities and invisible characters are out of them?"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.line_breaks import with_line_feeds
from quizzes.reading.footnotes import could_be_raised
from quizzes.reading.page_lines import with_whole_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """
    One line of text with its 1-based physical number; several can share one where a tag or U+2028 breaks it.

    `is_heading` says that markup makes it a heading, `bold` are the words at its start that are bold; the markup is not
    in `text`.
    `is_said` says that it stands where somebody speaks, beside a time or below the head of a table, and is no title.
    """

    number: int
    text: str
    is_heading: bool = False
    bold: str = ""
    is_said: bool = False

    @property
    def is_blank(self) -> bool:
        return not self.text

    @property
    def is_bold(self) -> bool:
        """Whether all of it is."""
        return bool(self.text) and self.bold == self.text


_HIDDEN = lazy_regex(
    r"<!(?:--|doctype\b)|<(script|style|head|template|nav|form|button|noscript|figcaption|svg|iframe)\b", re.IGNORECASE
)
_RUBY = lazy_regex(r"<r[tp]\b[^<>]*>[^<]*</r[tp]\s*>", re.IGNORECASE)
_RAISED = lazy_regex(
    r"<sup\b[^<>]*>\s{0,9}(?:<a\b[^<>]*>)?[\[(]?(\d{1,3})[\])]?(?:</a>)?\s{0,9}</sup\s{0,9}>", re.IGNORECASE
)
_BARE_RAISED = lazy_regex(r"<sup\b[^<>]*>\s*\d", re.IGNORECASE)
_LONGEST_UNIT = 4
_POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HEADING_TAG = lazy_regex(r"<h[1-6]\b[^<>]*>", re.IGNORECASE)
_BREAK = lazy_regex(
    r"<br\s*/?>|</?(?:p|div|li|ul|ol|tr|table|h[1-6]|hr|section|article|blockquote|pre|d[ltd])\b[^<>]*>", re.IGNORECASE
)
_CELL_END = lazy_regex(r"</t[dh]\s{0,9}>\s{0,9}(?=<t[dh]\b)|</dt\s{0,9}>\s{0,9}<dd\b[^<>]*>", re.IGNORECASE)
# A term and what is said of it are one line; the line breaks between them come behind.
_TERM_END = lazy_regex(r"(</dt\s{0,9}>)(\s{1,40})(<dd\b[^<>]*>)([^<\n]*)", re.IGNORECASE)
_TAG = lazy_regex(
    r"</?(?:a|abbr|b|big|address|aside|body|center|cite|code|del|details|em|figcaption|figure|font|footer|header|html|i|img|ins|label"
    r"|main|mark|meta|nav|q|rb|ruby|s|small|span|strike|strong|sub|summary|sup|time|tbody|td|th|thead|tt|u|wbr)\b[^<>]*>",
    re.IGNORECASE,
)
_EXTRA_BREAKS = lazy_regex("[\u2028\u2029\u0085\v\f]")
_MARKDOWN_HEADING = lazy_regex(r"#{1,6}\s+(?=\S)|＃{1,6}\s*(?=\S)")
_UNDERLINE = lazy_regex(r"[=\-—–_*~＝－─━＿]{3,}")
_BOLD = lazy_regex(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_BOLD_TAGS = lazy_regex(
    r"(?:\s|</?[a-z][^<>]*>){0,12}?"
    r"<(b|strong|span(?=[^<>]*font-weight:\s*(?:bold|[6-9]00)))\b[^<>]*>(?:(?!</\1\s*>).)*</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
_BOLD_OPENS = lazy_regex(r"<(?:b|strong|span)\b", re.IGNORECASE)
_LONGEST_BOLD, _MOST_BOLD = 2_000, 12
# *记者：* or *记者*： at the start, which a single star makes italic
_ITALIC_LABEL = lazy_regex(r"([*_])(?=\S)([^*_]{1,30})(?:(?<=[:：])\1|(?<=\S)\1(?=\s*[:：]))")
_ITALIC = lazy_regex(r"([*_])(?![*_\s])([^*_]+)(?<!\s)\1")
_ITALIC_BEHIND = lazy_regex(r"([^*_:：]{1,30}[:：]\s*)([*_])(?!\s)([^*_]+)(?<!\s)\2")
_ITALIC_READING = lazy_regex(r"([\u3400-\u9fff]\s*[（(\[]?)([*_])([a-zü'’ \u00e0-\u01dc-]{1,40})\2", re.IGNORECASE)
_TITLE_OF_LINK = r"(?:\s+\"[^\"]*\")?\)"
_IMAGE = lazy_regex(rf"!\[[^\[\]]*\]\([^()\s]*{_TITLE_OF_LINK}")
_LINK = lazy_regex(rf"\[(?P<shown>[^\[\]]+)\]\((?:https?:|mailto:|\.{{0,2}}/|#)[^()\s]*{_TITLE_OF_LINK}")
_FRONT, _OF_FRONT, _LONGEST_FRONT = "---", lazy_regex(r"[\w-]+:(?: .*)?|\s*- .*|"), 30  # lines
_QUOTE_MARK = lazy_regex(r"(?:>\s?)+(?=[^\s>])")
_LONGEST_HEADING = 60
_MOST_BLANKS = 20
_WIDE = lazy_regex("[^\\x00-\\x7f]")
_SELECTORS = lazy_regex("(?<=[\u3400-\u9fff\U00020000-\U0003ffff])[\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # of 葛 and 辻
# Radicals, half-width kana with their dots, and the signs of vertical lines.
_OTHER_FORMS = lazy_regex("[\u2e80-\u2fdf]|[\uff61-\uff9f]+|[\ufe10-\ufe16\ufe19\ufe31\ufe35-\ufe44]")
_WIDE_SIGNS = str.maketrans(",:;!?()", "，：；！？（）")


def lines_of(text: str) -> list[Line]:
    """Cut a text into lines, blank ones included, numbered as an editor numbers them."""
    visible = with_whole_paragraphs(_TERM_END.sub(r"\1\3\4\2", "".join(_visible(with_line_feeds(text)))))
    cleaned_lines = (line for number, raw in _numbered(visible) for line in _cleaned(number, raw))
    return list(_without_underlines(_without_front(list(_with_few_blanks(cleaned_lines)))))


def _visible(text: str) -> Iterator[str]:
    """Give a page without comments, scripts and the like, but with their line breaks."""
    if "<" not in text:
        yield text
        return
    folded = text if text.isascii() else _WIDE.sub("?", text)
    folded, at, missing = folded.lower(), 0, set[str]()
    for found in _HIDDEN.finditer(text):
        if found.start() < at:
            continue
        closing = "-->" if found[0] == "<!--" else f"</{found[1].lower()}" if found[1] else ">"
        end = -1 if closing in missing else folded.find(closing, found.end())
        if end < 0:
            missing.add(closing)
            continue
        end += len(closing)
        if found[1]:
            end = max(end, folded.find(">", end) + 1)
        yield text[at : found.start()]
        yield "\n" * text.count("\n", found.start(), end)
        at = end
    yield text[at:]


def _with_few_blanks(lines: Iterable[Line]) -> Iterator[Line]:
    """Of many blank lines in a row keep only some, for the others say no more."""
    blanks = 0
    for line in lines:
        blanks = 0 if line.text else blanks + 1
        if blanks <= _MOST_BLANKS:
            yield line


def _numbered(text: str) -> Iterator[tuple[int, str]]:
    """Give the lines with their numbers; of many blank ones in a row only some, for the others say no more."""
    blanks = 0
    for number, raw in enumerate(text.split("\n"), 1):
        blanks = blanks + 1 if not raw or raw.isspace() else 0
        if blanks <= _MOST_BLANKS:
            yield number, raw


def cleaned(text: str) -> str:
    """
    Take out what nobody sees: direction marks, zero-width and control characters, what chooses a form of a hanzi.

    What is decomposed is composed; half-width kana, and signs in the form of vertical lines, are written as usual.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    composed = unicodedata.normalize("NFC", text)
    composed = _SELECTORS.sub("", composed)
    if composed.isprintable() and not _OTHER_FORMS.search(composed):
        return composed.strip()
    composed = _OTHER_FORMS.sub(_usual_form, composed)
    hidden = [ord(char) for char in set(composed) if not (char.isprintable() or _is_seen(char))]
    return (composed.translate(dict.fromkeys(hidden)) if hidden else composed).strip()


def _usual_form(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0]).replace("...", "…").translate(_WIDE_SIGNS)


def _is_seen(char: str) -> bool:
    return char in "\t\u3000\u00a0" or unicodedata.category(char) not in {"Cf", "Cc", "Cs", "Cn"}


def _cleaned(number: int, raw: str) -> Iterator[Line]:
    for part in _EXTRA_BREAKS.split(raw):
        if "<" not in part and "&" not in part:
            yield _line(number, part)
            continue
        plain = _CELL_END.sub("\t", _RAISED.sub(_mark_of, _RUBY.sub("", part)))
        opened = start = 0
        for found in (*_BREAK.finditer(plain), None):
            piece = plain[start:] if found is None else plain[start : found.start()]
            line = _line(number, html.unescape(_TAG.sub("", piece)))
            if line.text or not part.strip() or plain == piece:
                is_heading = line.is_heading or (start > 0 and bool(_HEADING_TAG.fullmatch(plain[opened:start])))
                yield replace(line, is_heading=is_heading, bold=line.bold or _bold_in(piece))
            opened, start = (0, 0) if found is None else found.span()
        if plain != part or _BREAK.search(plain):
            yield from _blank_after(number, plain)


def _bold_in(piece: str) -> str:
    """Give what a piece of a page shows first, as far as it is within tags that make it bold."""
    start, end = piece[:_LONGEST_BOLD], 0
    for _ in range(_MOST_BOLD if _BOLD_OPENS.search(start) else 0):
        found = _BOLD_TAGS.match(start, end)
        if found is None:
            break
        end = found.end()
    return cleaned(html.unescape(_TAG.sub("", start[:end])))


def _mark_of(raised: re.Match[str]) -> str:
    """Write a raised number as a footnote mark, and as a power where it has no brackets and could be one."""
    before = raised.string[max(0, raised.start() - _LONGEST_UNIT) : raised.start()]
    is_power = _BARE_RAISED.match(raised[0]) is not None and could_be_raised(before)
    return raised[1].translate(_POWERS) if is_power else f"※{raised[1]}"


def _blank_after(number: int, plain: str) -> Iterator[Line]:
    """Let a closing paragraph tag do what a blank line does."""
    if re.search(r"</(?:p|div|h[1-6]|li|section|article|blockquote)\s*>", plain, re.IGNORECASE):
        yield Line(number=number, text="")


def _line(number: int, text: str) -> Line:
    bare = cleaned(_without_links(text))
    if _is_undecorated(bare):
        return Line(number=number, text=bare)
    marked = _MARKDOWN_HEADING.match(bare)
    if marked:
        return Line(number=number, text=_BOLD.sub(r"\2", bare[marked.end() :]).rstrip("#＃ "), is_heading=True)
    quoted = _QUOTE_MARK.match(bare)
    rest = bare[quoted.end() :] if quoted else "" if not bare.strip("> ") else bare
    bold = _BOLD.match(rest[:_LONGEST_BOLD])
    return Line(
        number=number,
        text=_without_emphasis(_BOLD.sub(r"\2", rest)),
        bold="" if bold is None else _without_emphasis(bold[2]),
    )


def _without_links(text: str) -> str:
    """Keep of a link what it shows, and a number in its brackets; of a picture nothing."""
    if "](" not in text:
        return text
    return _LINK.sub(lambda link: f"[{link[1]}]" if link[1].isdecimal() else link[1], _IMAGE.sub("", text))


def _without_front(lines: list[Line]) -> list[Line]:
    """Leave out what a file of Markdown says of itself before the text, between two rulers: `date: 2024-06-01`."""
    start = next((i for i, line in enumerate(lines) if not line.is_blank), len(lines))
    if not lines[start:] or lines[start].text != _FRONT:
        return lines
    told = [line.text for line in lines[start + 1 : start + _LONGEST_FRONT]]
    end = start + 1 + told.index(_FRONT) if _FRONT in told else start
    if end == start or not all(_OF_FRONT.fullmatch(line.text) for line in lines[start + 1 : end]):
        return lines
    return [replace(line, text="") if i <= end else line for i, line in enumerate(lines)]


def _without_emphasis(text: str) -> str:
    """Take the stars away from around a label, what is said behind it, or a whole line."""
    if (whole := _ITALIC.fullmatch(text)) is not None:
        return whole[2]
    label = _ITALIC_LABEL.match(text)
    said = text if label is None else label[2] + text[label.end() :]
    behind = _ITALIC_BEHIND.fullmatch(said)
    return _ITALIC_READING.sub(r"\1\3", said if behind is None else behind[1] + behind[3])


def _is_undecorated(text: str) -> bool:
    return not text.startswith(("#", "＃", ">", "*", "_")) and "**" not in text and "__" not in text


def _without_underlines(lines: list[Line]) -> Iterator[Line]:
    """Turn a ruler into a blank line; under a line of text it makes that line a heading, as in Markdown."""
    for i, line in enumerate(lines):
        if _UNDERLINE.fullmatch(line.text):
            yield Line(number=line.number, text="")
        elif i + 1 < len(lines) and re.fullmatch(r"={3,}|-{3,}", lines[i + 1].text) and _stands_alone(lines, i):
            yield replace(line, is_heading=True)
        else:
            yield line


def _stands_alone(lines: list[Line], i: int) -> bool:
    return not lines[i].is_blank and (i == 0 or lines[i - 1].is_blank) and len(lines[i].text) <= _LONGEST_HEADING
