"""
How a text is found by its key, in the language of the person: Fluent files, one folder a language.

To parse them takes as long as half of a start, so each entry is parsed when it is said for the first time. That is why
none may refer to another. Nearly all are one line in which at most arguments are put in: that is done here, and Fluent
is loaded for the first that has a plural.
"""

from __future__ import annotations

import re
from copy import copy
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from quizzes.languages import Script

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fluent.runtime import FluentBundle
    from fluent.runtime.resolver import Pattern
    from fluent.runtime.types import FluentNone, FluentNumber

JAPANESE, ENGLISH, CHINESE = "ja", "en", "zh"
LANGUAGES = (JAPANESE, ENGLISH, CHINESE)
# The library takes no longer ones; they are put in afterwards, in the place of a mark.
LONGEST_ARGUMENT = 2000
# What was said with short arguments is kept, so many texts in each language.
LONGEST_KNOWN, MOST_KNOWN = 40, 4096
_ENTRY = re.compile("^(?P<key>[A-Za-z][A-Za-z0-9_-]*) *=.*(?:\n(?![A-Za-z#-]).*)*", re.MULTILINE)
_SIMPLE = re.compile(r"[A-Za-z][A-Za-z0-9_-]* *= *(?P<text>(?:[^{}\n]|\{ *\$[a-z]+ *\})+)\n*")
_ARGUMENT = re.compile(r"\{ *\$([a-z]+) *\}")


class Texts:
    """
    The texts of one language; its files are read when the first text is asked for.

    Every `*.ftl` file in the language's folder belongs to it. What sets say in several languages stands beside them in
    the one that `explains`, and what they are called in Chinese in the `script`; None is the title's own.
    """

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            msg = f"there are no texts in {language!r}; the languages are {', '.join(LANGUAGES)}"
            raise LookupError(msg)
        self.language = self.explains = language
        self.script: Script | None = None
        self._known: dict[tuple[str, tuple[tuple[str, str | float], ...]], str] = {}  # what was said before

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def say(self, key: str, **arguments: str | float) -> str:
        """
        Give the text of `key`; numbers are shown as plain digits and choose the plural form.

        Raises:
            LookupError: there is no such text.
            ValueError: the text needs an argument that is not given.
        """
        words = key, tuple(arguments.items())
        said = self._known.get(words)
        if said is None:
            said = self._said(key, arguments)
            if any(map(_is_wordy, arguments.values())):
                return said  # hardly said twice
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[words] = said
        return said

    def beside(self, explains: str, script: Script | None) -> Texts:
        """Give the same texts beside which sets speak otherwise; what was read is not read again."""
        _ = self._entries
        other = copy(self)
        other.explains, other.script = explains, script
        return other

    def get_ready(self) -> None:
        """Load what says plurals, before somebody waits for the first one; takes a moment."""
        _ = self._bundle

    def _said(self, key: str, arguments: Mapping[str, str | float]) -> str:
        simple = _SIMPLE.fullmatch(self._entries.get(key, ""))
        if simple is None or not all(map(_is_shown_as_it_is, arguments.values())):
            return self._said_by_fluent(key, arguments)
        try:
            return _ARGUMENT.sub(lambda mark: str(arguments[mark[1]]), simple["text"].rstrip())
        except KeyError:
            return self._said_by_fluent(key, arguments)  # which tells what is missing

    def _said_by_fluent(self, key: str, arguments: Mapping[str, str | float]) -> str:
        pattern = self._pattern(key) if key in self else None
        if pattern is None:
            msg = f"there is no text {key!r} in {self.language!r}"
            raise LookupError(msg)
        long = {f"\0{name}\0": value for name, value in arguments.items() if _is_long(value)}
        shown = {
            name: f"\0{name}\0" if _is_long(value) else value if isinstance(value, str) else _plain(value)
            for name, value in arguments.items()
        }
        text, faults = self._bundle.format_pattern(pattern, shown)
        if faults:
            msg = f"the text {key!r} in {self.language!r} cannot be said: {faults[0]}"
            raise ValueError(msg)
        return re.sub("\0[a-z]+\0", lambda mark: long.get(mark[0], mark[0]), str(text)) if long else str(text)

    def _pattern(self, key: str) -> Pattern | None:
        from fluent.runtime import FluentResource

        if not self._bundle.has_message(key):
            self._bundle.add_resource(FluentResource(self._entries[key]))
        return self._bundle.get_message(key).value

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle

        return FluentBundle([self.language], use_isolating=False)

    @cached_property
    def _entries(self) -> Mapping[str, str]:
        """The entries of all files, as they are written there."""
        folder = Path(__file__).with_name(self.language)
        files = [file.read_text(encoding="utf-8") for file in folder.iterdir() if file.name.endswith(".ftl")]
        return {entry["key"]: entry[0] for file in files for entry in _ENTRY.finditer(file)}


def texts_for(code: str | None, explains: str | None = None, script: Script | None = None) -> Texts:
    """Give the texts for a language code such as Telegram's: `zh-hans`, `ja`, `pt-br`, or None; sets explain in it."""
    language = language_of(code)
    return _texts(language, explains or language, script)


def language_of(code: str | None) -> str:
    """Give the one of our languages that a person with this language code reads: English, if it is none of them."""
    language = (code or "").replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else ENGLISH


@lru_cache(maxsize=len(LANGUAGES) ** 2 * (len(Script) + 1))
def _texts(language: str, explains: str, script: Script | None) -> Texts:
    is_plain = explains == language and script is None
    return Texts(language) if is_plain else _texts(language, language, None).beside(explains, script)


def _is_shown_as_it_is(value: str | float) -> bool:
    return isinstance(value, str | int)  # other numbers are rounded


def _is_long(value: str | float) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) > LONGEST_ARGUMENT


def _is_wordy(value: str | float) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_KNOWN


def _plain(number: float) -> FluentNumber | FluentNone:
    from fluent.runtime.types import fluent_number

    return fluent_number(number, useGrouping=False)
