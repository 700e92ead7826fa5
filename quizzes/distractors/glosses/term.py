"""What is a glossary entry that can be asked about, in which language does it mean what, and is it a verb?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.glosses.meanings import short_meaning
from quizzes.distractors.words import NAME, in_simplified, table

if TYPE_CHECKING:
    from quizzes.glossary import GlossaryEntry
    from quizzes.interview import Interview

_KANA = lazy_regex(r"[\u3041-\u3096\u30a1-\u30fa]")
_VERB_JA = lazy_regex(r"(?:する|[うくぐすつぬぶむる])$")
_ADJECTIVE_JA = lazy_regex(
    "(?:しい|きれいな?|[\u3400-\u9fffかたやら]な|(?<![\u3041-\u3096])(?:いい|よい)|"
    "(?:っぽ|った|うるさ|ださ|かわい|やば|ずる|ゆる|きつ|つら|だる|うま|まず|ひど|すご)い|"
    "[高低安大小長短重軽暑寒熱冷強弱遠近早速遅古若広狭深浅白黒赤青甘辛苦太細厚薄暗良悪多汚眠怖硬固柔鈍渋痛濃鋭緩荒粗脆醜偉賢]い)$"
)
# A first word that is written large, but for initials: Pneumonia, X-ray, and no GDP.
_CAPITALISED = lazy_regex(r"[A-Z][a-z'’]*(?![A-Za-z])")
_SMALL = lazy_regex(r"(?<![A-Za-z])[a-z][a-z'’]*(?![A-Za-z])")
_ALWAYS_SMALL = frozenset({"to", "a", "an", "the", "of", "in", "on", "at", "by", "for", "with", "not", "very"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A glossary entry that can be asked about: its short meaning and the language that it is in."""

    entry: GlossaryEntry
    meaning: str
    language: str
    pos: str

    @property
    def word(self) -> str:
        """The headword."""
        return self.entry.word


def terms_of(interview: Interview) -> tuple[Term, ...]:
    """Give the glossary entries with a meaning, first mention of a word first."""
    found: dict[str, Term] = {}
    is_japanese = any(_KANA.search(entry.meaning or "") for entry in interview.glossary)
    # 妹弟子 among Japanese meanings is Japanese too
    spoken = str(interview.translation_language or "") or ("ja" if is_japanese else None)
    said_small = _said_small(interview)
    for entry in interview.glossary:
        meaning = _as_within(short_meaning(entry.meaning or ""), entry.word, said_small)
        if meaning and hanzi_of(entry.word):
            language = _language_of(entry.meaning or "", spoken)
            term = Term(entry=entry, meaning=meaning, language=language, pos=_pos_of(entry.word, meaning, language))
            found.setdefault(in_simplified(entry.word), term)
    return tuple(found.values())


def _said_small(interview: Interview) -> frozenset[str]:
    """Give the English words that the translation writes small, where the glossary begins a meaning large."""
    if not any(_CAPITALISED.match(entry.meaning or "") for entry in interview.glossary):
        return frozenset()
    return frozenset(word for _, _, said in interview.sentences() for word in _SMALL.findall(said.translation or ""))


def _as_within(meaning: str, word: str, said_small: frozenset[str]) -> str:
    """Write an English meaning as within a sentence: pneumonia, where it is Pneumonia, but Chinese chess."""
    found = _CAPITALISED.match(meaning)
    if found is None:
        return meaning
    small, is_name = found.group().lower(), any(entry.is_name for entry in dictionary().entries(word))
    is_word = small in said_small or any(small in _SMALL.findall(gloss) for gloss in dictionary().glosses(word))
    return f"{small}{meaning[found.end() :]}" if small in _ALWAYS_SMALL or (is_word and not is_name) else meaning


def _language_of(meaning: str, translation: str | None) -> str:
    if _KANA.search(meaning):
        return "ja"
    if not hanzi_of(meaning):
        return "en"
    return "ja" if translation == "ja" else "zh"


def _pos_of(word: str, meaning: str, language: str) -> str:
    """Tell verb, adjective or noun from how the meaning is worded."""
    known = table().get(in_simplified(word))
    is_verb = _is_verbal(meaning, language)
    if known is not None and (known.pos == "v") == is_verb:
        return known.pos
    if language == "ja" and any(map(_ADJECTIVE_JA.search, meaning.split("、"))):
        return "a"
    if any(entry.is_name for entry in dictionary().entries(word)):
        return NAME
    if language == "zh":
        return ""
    return "v" if is_verb else "N"


def _is_verbal(meaning: str, language: str) -> bool:
    if language == "ja":
        return any(map(_VERB_JA.search, meaning.split("、")))
    return meaning.startswith("to ")
