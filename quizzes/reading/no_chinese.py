"""Why is there no Chinese in a file, as far as it shows, and what is to be done?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import error

if TYPE_CHECKING:
    from quizzes.problem import Problem

_WRITINGS = (
    ("Japanese kana", lazy_regex("[\u3041-\u30fa]")),
    ("Korean", lazy_regex("[\uac00-\ud7a3]")),
    ("Cyrillic letters", lazy_regex("[\u0400-\u04ff]")),
    ("Arabic letters", lazy_regex("[\u0600-\u06ff]")),
    ("Latin letters", lazy_regex("[A-Za-z\u00c0-\u024f]")),
)
# As an e-mail is sent, and a page saved in one file: what is said stands there as letters and numbers.
_SENT = lazy_regex(r"^Content-Transfer-Encoding:[ \t]*(?P<how>base64|quoted-printable)\b", re.IGNORECASE | re.MULTILINE)


def without_hanzi(text: str) -> Problem:
    """Say why there is none: an editor that saves in an encoding without hanzi leaves a question mark for each."""
    if text.count("?") * 2 > len("".join(text.split())):
        message = (
            "Nearly nothing but question marks is in the file: the characters were lost when it was saved;"
            " take the original, and save it in UTF-8."
        )
        return error("question-marks", message)
    sent = _SENT.search(text)
    if sent is not None:
        message = (
            f"This is an e-mail or a page as it is sent, whose text is encoded ({sent['how'].lower()}); open it, copy"
            " what it says into a plain text, and add that."
        )
        return error("encoded-mail", message)
    return no_chinese("text", _writing_of(text))


def no_chinese(what: str, found: str) -> Problem:
    message = f"There is no Chinese {what} in the file, {found}; add an interview whose paragraphs are Chinese."
    return error("no-chinese", message)


def _writing_of(text: str) -> str:
    """Name the writing that a text without Chinese is in, where one name fits."""
    counts = {name: len(letters.findall(text)) for name, letters in _WRITINGS}
    name = max(counts, key=lambda name: counts[name])
    return f"only {name}" if counts[name] else "nothing but other writing"
