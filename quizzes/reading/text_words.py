"""Which words does a text say elsewhere than in its glossary, and which with the sign of a note right behind them?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.footnotes import DIGITS, STARS, Style
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGN = rf"[{STARS}]{{1,3}}|{DIGITS}[)）]"
_SIGNED = lazy_regex(rf"(?P<word>[A-Za-z0-9\u3400-\u9fff]{{1,12}})(?P<sign>{_SIGN})")
_LONE_SIGN = lazy_regex(rf"\s*(?P<sign>{_SIGN})(?!\s*[0-9０-９])")
_MOST_LOOKED_FOR = 2_000


class TextWords:
    """A text that is asked for words; it is not searched for ever more of them."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._text = text = "\n".join(lines)
        chinese = [line for line in lines if language_of(line) is Language.CHINESE]
        self._chinese, self._alone = "\n".join(chinese), Counter(chinese)
        self._said: dict[str, bool] = {}
        found = ((each["word"], each["sign"]) for each in _SIGNED.finditer(text))
        self._signed = frozenset(f"{word[at:]}{sign}" for word, sign in found for at in range(len(word)))

    def says(self, word: str) -> bool:
        """Tell whether a word stands there more than once, and is said in Chinese, not only on lines of its own."""
        if word not in self._said and len(self._said) < _MOST_LOOKED_FOR:
            is_within = self._chinese.count(word) > self._alone[word]
            self._said[word] = is_within and self._text.count(word) > 1
        return self._said.get(word, False)

    def style_behind(self, line: str, word: str) -> Style | None:
        """Give the style of a sign that a line begins with where it stands behind the word, too: 挂职*, 挂职1)."""
        found = _LONE_SIGN.match(line)
        if found is None or f"{word}{found['sign']}" not in self._signed:
            return None
        return Style.BARE_STAR if found["sign"][0] in STARS else Style.HALF_ROUND
