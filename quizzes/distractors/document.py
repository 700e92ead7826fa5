"""What does a maker of questions know of one interview: its words and where they stand, its terms, its lines?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from quizzes.chinese.levels import (
    is_made_of_words,
    is_pointed_time,
    level_in_use,
    level_of_compound,
    level_of_pointed_time,
)
from quizzes.chinese.own_forms import in_own_forms
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.readings import Readings
from quizzes.chinese.scripts import hanzi_of, is_said_in_taiwan, mainland_words, taiwan_words, to_traditional
from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.called import called_in_full, labels_of
from quizzes.distractors.concordance import Concordance
from quizzes.distractors.glosses.glosses import gloss_of_plain, gloss_of_term, told_of_term
from quizzes.distractors.glosses.term import Term, terms_of
from quizzes.distractors.own_lines import OwnLines
from quizzes.distractors.people import names_in
from quizzes.distractors.said import said_for_sure
from quizzes.distractors.spots import Spot, lines_of, spots_of
from quizzes.distractors.words import Sense, in_simplified, sense_of, table
from quizzes.grouping import grouped
from quizzes.languages import Script

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.interview import Interview
    from quizzes.question import Evidence, Localized


_WHERE_TO = lazy_regex("[往朝向][前后後上下里裡外左右东東南西北]")
_BEGIN_OTHERS = frozenset("就都也才还只又再不没很太最更要会能可把被给对跟和在是有将已正从到为与其所而且大小多少好真")
OUT_OF_LIST = 7  # a word outside the level list counts as "7-9"
_TECHNICAL = 6
_LEAST_OUT_OF_LIST = 3  # what no list has is no beginner's word, however easy it is to guess: 早点
_BESIDE_ANY = frozenset("的是有和在也都不没說着")  # which tell nothing of how the character before or after is written
_PEOPLE = "np"


class Document:
    """
    One interview, cut into words once, for all generators.

    What somebody who looks on may tell has no speaker here: nothing that is asked of it names one.
    """

    def __init__(self, interview: Interview) -> None:
        said = said_for_sure(interview)
        self._labels = labels_of(said)
        self._own_lines = OwnLines(said)
        self.interview = interview = called_in_full(said)
        self.readings = Readings(interview.glossary)
        self.people = names_in(interview)
        self.segmenter = Segmenter([*(entry.word for entry in interview.glossary), *self.people])
        self.spots = tuple(spots_of(interview, self.segmenter))
        self.offered: Counter[str] = Counter()  # how often each word was chosen as a wrong answer

    def labelled(self, passage: str | None, asked: str = "") -> str | None:
        """
        Show before what somebody says the label of the text, where questions call the speaker by a whole name.

        Before words of a paragraph without a label stands none, nor before what is `asked` of one.
        """
        passage = (passage and self._own_lines.parted(passage, asked)) or None
        for name, label in self._labels.items() if passage else ():
            as_it_is = label.replace("\\", r"\\")
            passage = re.sub(f"^{re.escape(name)}(?=：)", as_it_is, passage or "", flags=re.MULTILINE)
        return passage

    @property
    def language(self) -> str | None:
        """Give the language of the translation: `ja`, `en` or none."""
        found = self.interview.translation_language
        return None if found is None else str(found)

    @property
    def is_traditional(self) -> bool:
        """Tell whether the Chinese side is in traditional characters."""
        return self.interview.language is Script.TRADITIONAL

    def is_said_there(self, word: str) -> bool:
        """
        Tell whether a word may be offered in this text: in a traditional one no 硬件, unless the text says it itself.

        Nor is what only the mainland says, 大夫, and 计程车 is offered in no simplified one.
        """
        simple = in_simplified(word)
        if not self.is_traditional or simple in self.occurrences:
            return simple in self.occurrences or simple not in taiwan_words()
        return simple not in mainland_words() and is_said_in_taiwan(word)

    @cached_property
    def lines(self) -> Mapping[int, tuple[str, ...]]:
        """Give the texts of each physical line, without marks."""
        return lines_of(self.interview)

    @cached_property
    def occurrences(self) -> Mapping[str, tuple[Spot, ...]]:
        """Give the sentences that each word stands in, by simplified word, in order."""
        found: dict[str, dict[int, Spot]] = {}
        for spot in self.spots:
            for word in spot.words:
                found.setdefault(in_simplified(word), {})[spot.index] = spot
        return {word: tuple(spots.values()) for word, spots in found.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """Give all words of the text, simplified."""
        return frozenset(self.occurrences)

    @cached_property
    def _text(self) -> str:
        """Give what the Chinese side prints, with the labels of its turns: 林崇岳 is a name, and no 林崇嶽."""
        labels = (*self._labels, *self._labels.values(), *sorted(self.speakers), *sorted(self.glossed))
        return "\n".join((*labels, *(spot.source for spot in self.spots)))

    def located(self, evidence: Evidence) -> Evidence:
        """Move evidence in a sentence that goes over several lines to the line on which its words begin."""
        spots = (spot for spot in self.spots_on(evidence.line) if spot.breaks and evidence.quote in spot.source)
        return next((spot.evidence(evidence.quote) for spot in spots), evidence)

    def before(self, spot: Spot) -> Spot | None:
        """Give the sentence before one, whoever says it."""
        return self.spots[spot.index - 1] if spot.index else None

    def spots_on(self, line: int) -> tuple[Spot, ...]:
        """Give the sentences that begin on a line."""
        return self._by_line.get(line, ())

    @cached_property
    def _by_line(self) -> Mapping[int, tuple[Spot, ...]]:
        return grouped((spot.line, spot) for spot in self.spots)

    @cached_property
    def untold(self) -> frozenset[int]:
        """Give the paragraphs, by their places, that their speaker may say, or somebody who looks on."""
        told = enumerate(paragraph.is_surely_said for _, paragraph in self.interview.paragraphs())
        return frozenset(place for place, is_sure in told if not is_sure)

    def paragraph(self, place: int) -> tuple[Spot, ...]:
        """Give the sentences of a paragraph."""
        return self._by_place.get(place, ())

    @cached_property
    def _by_place(self) -> Mapping[int, tuple[Spot, ...]]:
        return grouped((spot.place, spot) for spot in self.spots)

    def spots_having(self, words: str) -> tuple[Spot, ...]:
        """Give the sentences that have some simplified words just so, be they parts of longer ones."""
        return tuple(self.spots[at] for at in self._sources.having(words))

    @cached_property
    def _sources(self) -> Concordance:
        return Concordance([in_simplified(spot.source) for spot in self.spots])

    def spots_rendered(self, words: str) -> tuple[Spot, ...]:
        """Give the sentences whose own translation has some words just so, be they parts of longer ones."""
        return tuple(self.spots[at] for at in self._translations.having(words) if self.spots[at].translation)

    @cached_property
    def _translations(self) -> Concordance:
        return Concordance([spot.translation or "" for spot in self.spots])

    @cached_property
    def senses(self) -> Mapping[str, Sense]:
        """
        Give the content words of the text that mean one thing, by simplified word, in order of appearance.

        Each is written as the text writes it; words of the glossary are left to the glossary, and what somebody who
        speaks is called is a name, 大雁, unless it says who that is, 校长.
        """
        heads = {in_simplified(entry.word) for entry in self.interview.glossary} | self._parts_of_names | self._called
        found: dict[str, Sense] = {}
        for surface in (word for spot in self.spots for word in spot.words if len(hanzi_of(word)) > 1):
            word = in_simplified(surface)
            sense = None if word in heads or word in found or may_be_two_words(word) else sense_of(word)
            if sense is not None and sense.pos:
                found[word] = replace(sense, word=surface)
        return found

    @cached_property
    def _called(self) -> frozenset[str]:
        """Give the labels of those who speak, simplified, but for words that say who they are."""
        labels = map(in_simplified, self.speakers)
        return frozenset(label for label in labels if label not in table() or table()[label].pos != _PEOPLE)

    @cached_property
    def _parts_of_names(self) -> frozenset[str]:
        """Give the words that stand beside one and the same word wherever they stand, as 深度 of 深度求索."""
        rows = (("", *map(in_simplified, spot.words), "") for spot in self.spots)
        beside = [each for row in rows for each in zip(row, row[1:], row[2:], strict=False)]
        before, after = (grouped((each[1], each[at]) for each in beside) for at in (0, 2))
        return frozenset(word for word in before if _is_always_one(before[word]) or _is_always_one(after[word]))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Give the glossary entries with a meaning, first mention of a word first."""
        return terms_of(self.interview)

    def gloss_of(self, word: str) -> Localized:
        """
        Give what may be printed of a word's meaning: glossary first, then our tables, then CC-CEDICT in English.

        Of a term that no source has in a language, the glossary's own words are quoted there, as its translation is.
        Else a language that no source speaks is filled by none: such a word is neither asked nor offered.
        """
        term = self.term_of(word)
        return gloss_of_plain(word) if term is None else told_of_term(term, self.language)

    def is_told(self, word: str) -> bool:
        """Tell whether a reader of either language can be told what a word means."""
        gloss = self.gloss_of(word)
        return bool(gloss.ja and gloss.en)

    def is_glossed(self, word: str) -> bool:
        """Tell whether a word may be told of beside another: our sources have no other sense of it than the text."""
        term = self.term_of(word)
        if term is None or sense_of(in_simplified(word)) is None:
            return self.is_told(word)
        gloss = gloss_of_term(term)
        return bool(gloss.ja and gloss.en)

    def term_of(self, word: str) -> Term | None:
        """Find the glossary entry of a word."""
        return self._terms_by_word.get(in_simplified(word))

    @cached_property
    def _terms_by_word(self) -> Mapping[str, Term]:
        return {in_simplified(term.word): term for term in self.terms}

    def written(self, text: str) -> str:
        """Write Chinese of our own in the script of the interview; what it quotes of the text stays as it is."""
        if not self.is_traditional:
            return text
        turned = in_own_forms(to_traditional(text), self._text)
        if len(turned) != len(text):
            return turned
        return "".join(text[i] if self._is_quoted(text, i) else turned[i] for i in range(len(text)))

    def in_forms(self, sense: Sense) -> Sense:
        """Write a word of our table in the forms that a text in traditional characters prints: 舞台 where it has 台."""
        word = in_own_forms(sense.word, self._text) if self.is_traditional else sense.word
        return sense if word == sense.word else replace(sense, word=word)

    def _is_quoted(self, text: str, i: int) -> bool:
        """Tell whether the text writes a character so beside its neighbour, which is no 的 of 三公里的."""
        around = ((text[max(0, i - 1) : i + 1], text[max(0, i - 1) : i]), (text[i : i + 2], text[i + 1 : i + 2]))
        return any(
            len(hanzi_of(pair)) > 1 and other not in _BESIDE_ANY and pair in self._text for pair, other in around
        )

    def level_of(self, word: str) -> int:
        """
        Give the level of a word, of a compound outside the list by its parts, and of the rest the highest.

        What the glossary explains is a technical term, unless it says what it is by the words that it is made of: 算力,
        but 大模型.
        """
        simple = in_simplified(word)
        if is_pointed_time(simple):
            return level_of_pointed_time(simple)
        found = level_in_use(simple)
        if found is not None:
            return found
        is_technical = simple in self._terms_by_word and not is_made_of_words(simple)
        least = 1 if simple == simple[:1] * 2 else _LEAST_OUT_OF_LIST  # 天天 is as easy as 天
        return max(level_of_compound(simple) or OUT_OF_LIST, _TECHNICAL if is_technical else least)

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Give the names of the speakers, but for single characters."""
        return frozenset(turn.speaker for turn in self.interview.turns if len(turn.speaker or "") > 1 and turn.speaker)

    @cached_property
    def glossed(self) -> frozenset[str]:
        """Give the headwords of the glossary, but for single characters."""
        return frozenset(term.word for term in self.terms if len(term.word) > 1)


def _is_always_one(neighbours: Sequence[str]) -> bool:
    return len(neighbours) > 1 and len(set(neighbours)) == 1 and len(hanzi_of(neighbours[0])) > 1


def may_be_two_words(word: str) -> bool:
    """Doubt what begins like an adverb or an auxiliary before a verb, 就读, and where something moves: 往后一坠."""
    return (begins_as_another(word) and word not in table()) or _WHERE_TO.fullmatch(word) is not None


def begins_as_another(word: str) -> bool:
    """Tell whether a word begins with what may be an adverb or an auxiliary before a verb: 没收."""
    return word[0] in _BEGIN_OTHERS
