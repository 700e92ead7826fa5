"""What is a file called without what says its format?"""

from __future__ import annotations

import re
from pathlib import PurePath

_SUFFIX = re.compile(r"(?=.*[A-Za-z])\w{1,10}", re.ASCII)
# Besides the last one, as in 课文.txt.exe; a name may have dots of its own, as Ma.Jack.csv.
_KNOWN_SUFFIX = re.compile(
    "7z|aiken|apkg|bak|bat|cmd|com|csv|docx?|epub|exe|gift|gz|html?|jpe?g|json|lnk|md|od[pst]|pdf|png|pptx?"
    "|rar|rtf|scr|srt|tar|tmp|tsv|txt|vtt|wps|xls[mx]?|xml|ya?ml|zip",
    re.IGNORECASE,
)


def stem_of(name: str) -> str:
    """Give the name of a file without what says its format."""
    *parts, last = PurePath(name.replace("\\", "/")).name.rstrip(". ").split(".")
    if not parts or not _SUFFIX.fullmatch(last):
        parts.append(last)
    while len(parts) > 1 and _KNOWN_SUFFIX.fullmatch(parts[-1]):
        parts.pop()
    return ".".join(parts)
