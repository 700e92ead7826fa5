"""Which text do the bytes of a file hold, and in which encoding?"""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import error, warning
from quizzes.garbling import LEAST_SCORE, garbled
from quizzes.line_breaks import with_line_feeds
from quizzes.plausibility import charset_guess, plausibility
from quizzes.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.limits import Limits
    from quizzes.problem import Problem

UNKNOWN = "unknown"
_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-16-le", "utf-16-be")
_LEGACY = ("gb18030", "cp932", "euc_jp", "big5", "big5hkscs", "cp950")
_ESCAPED = ((b"\x1b$", "iso2022_jp_2"), (b"~{", "hz"))
_KINDS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document (PPTX, ODT, EPUB, or a damaged DOCX)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (DOC, XLS)"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, film or WebP picture"),
    (b"ID3", "an MP3 sound"),
    (b"OggS", "an Ogg sound"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"{\\rtf", "an RTF document"),
)
# Texts that are written for programs: what is said stands in them among signs that are no words.
_OF_TRANSLATIONS = r"<(?:tmx|xliff|tt|TS|resources)[\s>]"
_MARKUPS = (
    (
        lazy_regex(rf"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!(?:--|DOCTYPE(?!\s+html))[^>]*>\s*)*{_OF_TRANSLATIONS}"),
        "an XML document of translations or subtitles (TMX, XLIFF, TTML)",
    ),
    (
        lazy_regex(r'(?:[^\n]*\n){0,60}?msgid\s+"[^\n]*\n(?:"[^\n]*\n)*msgstr\s+"'),
        "a PO file of translations",
    ),
    (
        lazy_regex(
            r"(?:[^\n]*\n){0,60}?[ \t]*-[ \t]+(?:question|prompt|q|stem|title|text|word|speaker|zh|题目|問題)[ \t]*:"
            r"[^\n]*\n[ \t]+[\w-]+[ \t]*:"
        ),
        "a YAML document",
    ),
    (lazy_regex(r"(?:\s*%[^\n]*\n)*\s*\\documentclass\b"), "a LaTeX document"),
)
# What is mostly a table, for which plain text is no cure.
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
INTERVIEW = "the interview"
_CLOSE = 0.04
_FEW_INVALID = 0.1
_MOST_INVALID = 200
_MOST_TOLD = 20
_BIG = 1 << 18
_KOREAN = lazy_regex("[\uac00-\ud7a3]")
_MOSTLY = 0.9
_LAST_ASCII, _FIRST_PRINTED = 0x7F, 0x20
_JSON = lazy_regex(r'\s*(?:\{\s*"|\[\s*[\[{"\]])')


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text of a file without its byte order mark; None where there is no text that could be used."""

    text: str | None
    encoding: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Guess:
    text: str
    encoding: str
    score: float
    invalid: tuple[int, ...] = ()  # byte offsets


def decode(data: bytes, limits: Limits, *, what: str = INTERVIEW) -> Decoded:
    """Decode a file; what is no text, or is damaged, is an error among the problems, which call it `what`."""
    cure = f"save {what} as plain text in UTF-8 and add that file"
    refusal = _refusal(data, limits, cure, what)
    if refusal is not None:
        return Decoded(text=None, encoding=UNKNOWN, problems=(refusal,))
    guess = _guess(data)
    if guess is None:
        return Decoded(text=None, encoding=UNKNOWN, problems=(_unknown(data, cure),))
    problems = tuple(_problems(guess, data, cure, what))
    is_usable = all(problem.severity is Severity.WARNING or problem.code == "invalid-bytes" for problem in problems)
    return Decoded(text=guess.text if is_usable else None, encoding=guess.encoding, problems=problems)


def _refusal(data: bytes, limits: Limits, cure: str, what: str) -> Problem | None:
    if not data.strip(b"\0\t\n\r \xef\xbb\xbf\xff\xfe"):
        return error("empty-file", f"The file is empty; {cure}.")
    if len(data) > limits.bytes:
        message = (
            f"The file has {len(data):,} bytes, more than the {limits.bytes:,} allowed; split it into smaller files."
        )
        return error("file-too-large", message)
    kind = next((name for magic, name in _KINDS if data.startswith(magic)), None)
    if data.startswith(_OLD_OFFICE):
        cure = f"save a table as XLSX or CSV, or {what} as plain text in UTF-8, and add that file"
    if kind is not None:
        return error("not-a-text", f"The file is {kind}, not a text; {cure}.")
    return None


def _guess(data: bytes) -> _Guess | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _in_either_order(data, encoding)
    utf8 = _decoded(data, "utf-8")
    if not utf8.invalid and "\0" not in utf8.text:
        return _escaped(data) or utf8
    if utf8.invalid and _is_damaged(utf8, data):
        return utf8
    rivals = [guess for guess in (utf8, *_rivals(data)) if guess.score >= LEAST_SCORE]
    if rivals:
        return _best(rivals, data)
    return utf8 if not utf8.invalid and plausibility(utf8.text.replace("\0", "")) >= LEAST_SCORE else None


def _in_either_order(data: bytes, encoding: str) -> _Guess:
    """Decode what begins with a byte order mark; where the mark lies, the other order makes sense."""
    if encoding != "utf-16":
        return _decoded(data, encoding)
    size = len(codecs.BOM_UTF16)
    order = _WIDE if data.startswith(codecs.BOM_UTF16_LE) else _WIDE[::-1]
    told, other = (_decoded(data[size:], wide) for wide in order)
    if not other.invalid and other.score >= max(LEAST_SCORE, told.score + 0.2):
        return other
    return replace(told, encoding=encoding, invalid=tuple(offset + size for offset in told.invalid))


def _is_damaged(utf8: _Guess, data: bytes) -> bool:
    """Tell whether the file is UTF-8 but for a few places: in another encoding hardly anything would be valid."""
    wide = sum(byte > _LAST_ASCII for byte in data)
    return len(utf8.invalid) <= wide * _FEW_INVALID


def _rivals(data: bytes) -> Iterator[_Guess]:
    if len(data) % 2 == 0 or b"\0" in data:
        yield from (guess for guess in (_decoded(data, encoding) for encoding in _WIDE) if not guess.invalid)
    if b"\0" not in data:
        yield from _korean(data)
        yield from (_decoded(data, encoding) for encoding in _likely(data))


def _likely(data: bytes) -> Sequence[str]:
    """Of a big file decode the beginning first, and all of it only in the encodings in which that makes sense."""
    if len(data) <= _BIG:
        return _LEGACY
    scores = {encoding: _decoded(data[:_BIG], encoding).score for encoding in _LEGACY}
    best = max(scores.values())
    return [encoding for encoding in _LEGACY if scores[encoding] >= best - 2 * _CLOSE]


def _korean(data: bytes) -> Iterator[_Guess]:
    """Read what would be Korean syllables through and through: Chinese in other encodings never looks so."""
    try:
        text = data.decode("euc_kr")
    except UnicodeDecodeError:
        return
    wide = len(text) - sum(char <= "\x7f" for char in text)
    if wide and len(_KOREAN.findall(text)) >= _MOSTLY * wide:
        yield _Guess(text=text, encoding="euc_kr", score=2.0)


def _best(rivals: list[_Guess], data: bytes) -> _Guess:
    best = max(rivals, key=lambda guess: guess.score)
    close = [guess for guess in rivals if guess.score >= best.score - _CLOSE]
    if len({guess.text for guess in close}) > 1:
        preferred = charset_guess(data)
        best = next((guess for guess in close if guess.encoding == preferred), best)
    return next(guess for guess in rivals if guess.text == best.text)


def _escaped(data: bytes) -> _Guess | None:
    """Try the encodings that use ASCII bytes only; they look like valid UTF-8."""
    for sign, encoding in _ESCAPED:
        if sign in data and data.isascii():
            guess = _decoded(data, encoding)
            if not guess.invalid and guess.score >= LEAST_SCORE:
                return guess
    return None


def _decoded(data: bytes, encoding: str) -> _Guess:
    invalid: list[int] = []
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text, invalid = _forgiving(data, encoding)
    text = text.removeprefix("\ufeff")
    score = plausibility(text) - min(0.5, 20 * len(invalid) / max(1, len(text)))
    return _Guess(text=text, encoding=encoding, score=score, invalid=tuple(invalid))


def _forgiving(data: bytes, encoding: str) -> tuple[str, list[int]]:
    """Decode with a replacement character for what is invalid, and say where that stood."""
    decoder, parts, invalid, start = codecs.getdecoder(encoding), [], [], 0
    while start < len(data):
        try:
            parts.append(decoder(data[start:])[0])
            break
        except UnicodeDecodeError as fault:
            parts.append(decoder(data[start : start + fault.start])[0] + "\ufffd")
            invalid.append(start + fault.start)
            start += max(fault.end, fault.start + 1)
        if len(invalid) > _MOST_INVALID:
            rest = data[start:].decode(encoding, errors="replace")
            parts.append(rest)
            invalid += [start] * rest.count("\ufffd")
            break
    return "".join(parts), invalid


def _unknown(data: bytes, cure: str) -> Problem:
    if (
        b"\0" in data
        or sum(byte < _FIRST_PRINTED and byte not in b"\t\n\r\f\x1b" for byte in data[:4096]) > len(data[:4096]) // 50
    ):
        return error("binary-file", f"The file is binary data, not a text; {cure}.")
    message = f"The encoding is none of UTF-8, UTF-16, GB18030, Big5, Shift_JIS and EUC-JP; {cure}."
    return error("unknown-encoding", message)


def _problems(guess: _Guess, data: bytes, cure: str, what: str) -> Iterator[Problem]:
    if what == INTERVIEW and _JSON.match(guess.text):
        yield error(
            "json-file", "This is JSON, not an interview; a question set is added as a file that ends with .json."
        )
        return
    markup = next((name for pattern, name in _MARKUPS if pattern.match(guess.text)), None)
    if what == INTERVIEW and markup is not None:
        yield error("not-a-text", f"The file is {markup}, not a text; {cure}.")
        return
    fault = garbled(guess.text, guess.score)
    if fault is not None:
        yield fault
        return
    if "\0" in guess.text:
        line = guess.text[: guess.text.index("\0")].count("\n") + 1
        yield error(
            "nul-character", f"There is a NUL character, so this is binary data or a damaged text; {cure}.", line
        )
        return
    for line in dict.fromkeys(_line_at(data[:offset], guess.encoding) for offset in guess.invalid[:_MOST_TOLD]):
        message = (
            f"There are bytes here that are not valid in {guess.encoding}; correct the line and save the file as UTF-8."
        )
        yield error("invalid-bytes", message, line)
    if guess.invalid or "\ufffd" not in guess.text:  # told of already, or nothing is: the lines take room
        return
    lost = [i for i, line in enumerate(_lines(guess.text), 1) if "\ufffd" in line]
    for line in lost[:_MOST_TOLD]:
        message = "A character was lost when the file was saved; U+FFFD, which stands in its place, was kept."
        yield warning("lost-character", message, line)


def _lines(text: str) -> list[str]:
    return with_line_feeds(text).split("\n")


def _line_at(before: bytes, encoding: str) -> int:
    """Count the lines; in a wide encoding a byte like a line end is half of a character such as 上."""
    is_wide = encoding[:6] in {"utf-16", "utf-32"}
    text = before.decode(encoding if is_wide else "latin-1", errors="replace").replace("\r\n", "\n")
    return text.count("\n") + text.count("\r") + 1
