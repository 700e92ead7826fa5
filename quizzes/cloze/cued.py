"""What is known of a word that a translation, or its own meaning, decides?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.cloze.pairs import Pair, sure_pair_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.cloze.clip import Clip
    from quizzes.cloze.cue_table import Cue
    from quizzes.cloze.said_clause import Said

_ONLY_STOPS = "、"  # between two questions Japanese may have no word: 自分のを先にするか、人のを先にするか


@dataclass(frozen=True, slots=True, kw_only=True)
class Cued:
    """
    A word in what is shown of its sentence, the hint that decides it and the words of the hint that do.

    `language` is that of the translation which is the hint; `denial` is what stands before 而是 in the sentence, `at`
    the place of the word in it, and `pair` what the word goes together with there; `there` is what the translation has.
    """

    cue: Cue
    clip: Clip
    hint: Localized
    there: Said | None
    language: str | None
    denial: str | None
    words: tuple[str, ...]
    at: int

    @property
    def said(self) -> str | None:
        """The words of the translation that decide, or none."""
        return None if self.there is None else self.there.words

    @property
    def pair(self) -> Pair | None:
        """What the word goes together with in its sentence, beyond doubt."""
        return sure_pair_of(self.words, self.at, self.clip.key)

    @property
    def quoted(self) -> Localized:
        """The words of the translation that decide, in its language alone; none where a denial or a comma decides."""
        if self.said is None or self.denial is not None or self.said.endswith(_ONLY_STOPS):
            return Localized()
        return Localized(ja=self.said) if self.language == "ja" else Localized(en=self.said)
