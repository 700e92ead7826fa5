"""Who says which paragraphs, with which translation, sentence by sentence?"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from quizzes.alignment import Bead, Hints, align
from quizzes.common_ground import ends_with_reason, only_gives_reason, opens_with_but
from quizzes.findings import shown, warning
from quizzes.interview import Heading, Paragraph, Sentence, Turn
from quizzes.languages import TranslationLanguage
from quizzes.reading.headings import is_ruler
from quizzes.reading.label_forms import ASKER
from quizzes.reading.label_names import key_of, outer_name
from quizzes.reading.narration import FIRST_PERSON, own_words
from quizzes.reading.parts import Parts, only_questions, only_replies, parts_of
from quizzes.reading.scenes import addresses
from quizzes.reading.sentences import split_sentences
from quizzes.reading.speakers import Cast
from quizzes.reading.tellers import Teller, Tellers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.pairing import Pair, Pairing
    from quizzes.reading.passages import Passage

# Within a paragraph a translator adds nothing: a sentence without a counterpart says part of a neighbour.
_STRAY = 4.0
_BOTH_TURN = 3.0  # what it says for two sentences that both begin with "but"
_BOTH_REASON = 2.0  # what it says for two sentences, the second a reason, that the source has in one


@dataclass(slots=True)
class Body:
    """The headings and turns of an interview while they are put together."""

    headings: list[Heading] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def body_of(pairing: Pairing, language: TranslationLanguage | None) -> Body:
    """Put the pairs together to headings and turns."""
    return _Assembly(pairing, language).body()


class _Assembly:
    """Walks through the pairs with the speaker in mind who has the word."""

    def __init__(self, pairing: Pairing, language: TranslationLanguage | None) -> None:
        self._pairing = pairing
        self._language = language
        passages = [
            (p, k) for pair in pairing.pairs for k, side in enumerate((pair.sources, pair.translations)) for p in side
        ]
        self._cast = Cast([p.label for p, k in passages if k == 0 and p.label is not None])
        self._other_cast = Cast([p.label for p, k in passages if k == 1 and p.label is not None])
        self._has_names = any(p.label is not None for p, k in passages if k == 0)
        self._tellers = Tellers(self._cast, [p for p, k in passages if k == 0])
        self._body = Body()
        self._replies = self._questions = frozenset[int]()
        self._parts = self._parts_of(pairing.pairs)
        self._speaker: str | None = None
        self._paragraphs: list[Paragraph] = []
        self._is_after_heading = True
        self._before = ""
        self._is_unknown = False

    def _parts_of(self, pairs: Sequence[Pair]) -> Parts:
        """Find who answers where but the asker is named, in the translation too."""
        if len(self._cast.names) != 1 or len(self._other_cast.names) > 1:
            return Parts()
        said = [p for pair in pairs for p in pair.sources if not p.is_heading]
        talk = [(self._cast.name_of(p.label), p.text) for p in said]
        parts = parts_of(talk)
        self._replies = frozenset(said[i].line for i in only_replies(talk, parts))
        self._questions = frozenset(said[i].line for i in only_questions(talk)) if parts.asker is None else frozenset()
        if self._questions:
            message = f"Only {shown(self._cast.names[0])} has a label; the questions were given to {shown(ASKER)}."
            self._body.problems.append(warning("questions-without-label", message, min(self._questions)))
        if parts.asker is not None:
            message = f"Only {shown(parts.asker)} has a label; the answers were given to {shown(parts.answerer or '')}."
            self._body.problems.append(warning("answers-without-label", message, said[0].line))
        return parts

    def body(self) -> Body:
        for pair in self._pairing.pairs:
            if not pair.sources:
                self._unpaired(pair.translations)
            elif pair.sources[0].is_heading:
                self._close()
                if not is_ruler(pair.sources[0].text):
                    self._body.headings.append(_heading(pair, self._language))
                self._is_after_heading = True
            else:
                self._say(pair)
        self._close()
        return self._body

    def _unpaired(self, translations: Sequence[Passage]) -> None:
        for passage in translations:
            if is_ruler(passage.text):
                continue
            if passage.is_heading and not self._body.headings and not self._body.turns:
                self._body.headings.append(
                    Heading(line=passage.line, source="", translation=passage.text, translation_line=passage.line)
                )
                message = (
                    f"The title {shown(passage.text)} has no Chinese counterpart; it was kept as a translation alone."
                )
                self._body.problems.append(warning("title-without-source", message, passage.line))
                continue
            message = (
                f"The translation {shown(passage.text)} has no Chinese paragraph that it belongs to; it was left out."
            )
            self._body.problems.append(warning("translation-without-source", message, passage.line))

    def _say(self, pair: Pair) -> None:
        paragraphs = _paragraphs(pair, self._language, self._pairing.ratio)
        for k, (source, paragraph) in enumerate(zip(pair.sources, paragraphs, strict=True)):
            theirs = pair.translations[0].label if pair.translations and k == 0 else None
            speaker = self._speaker_of(source, theirs)
            self._before = source.text
            if speaker != self._speaker or self._is_after_heading or not self._paragraphs:
                self._close()
                self._speaker = speaker
            is_labelled = source.label is not None or theirs is not None or source.line in self._questions
            is_named = is_labelled or self._is_named(source)
            self._paragraphs.append(replace(paragraph, is_surely_said=not self._is_unknown, is_named=is_named))
            self._is_after_heading = False

    def _speaker_of(self, source: Passage, theirs: str | None) -> str | None:
        was_unknown, self._is_unknown = self._is_unknown, False
        if source.label is not None:
            return self._parts.of_label(self._cast.name_of(source.label), self._speaker)
        if theirs is not None:
            return self._speaker_of_translation(source, theirs)
        if source.line in self._questions:
            return ASKER
        if self._is_after_heading:
            return None
        teller = self._tellers.of(source, self._speaker, self._before, is_unknown=was_unknown)
        match teller:
            case Teller.NOBODY if source.line not in self._replies:
                return None
            case Teller.UNKNOWN:
                self._is_unknown = self._parts.asker is None
            case Teller.NOBODY | Teller.SPEAKER:
                pass
            case _:
                assert_never(teller)
        return self._parts.without_label(self._speaker)

    def _is_named(self, source: Passage) -> bool:
        """Tell whether a paragraph without a label is sure to be the speaker's: an answer, where no answer has one."""
        return (
            self._parts.asker is not None or bool(FIRST_PERSON.search(own_words(source.text))) or addresses(source.text)
        )

    def _speaker_of_translation(self, source: Passage, theirs: str) -> str | None:
        mine = self._pairing.names.get(key_of(outer_name(theirs)))
        speaker = self._cast.name_of(mine) if mine is not None else self._other_cast.name_of(theirs)
        if speaker != self._speaker and self._has_names:
            whom = speaker or "the narrator"
            message = f"The paragraph has no label, but its translation has {shown(theirs)}; it was given to {whom}."
            self._body.problems.append(warning("label-missing-in-source", message, source.line))
        return speaker

    def _close(self) -> None:
        if self._paragraphs:
            speaker = self._parts.called(self._speaker)
            turn = Turn(speaker=speaker, line=self._paragraphs[0].line, paragraphs=tuple(self._paragraphs))
            self._body.turns.append(turn)
        self._paragraphs = []


def _heading(pair: Pair, language: TranslationLanguage | None) -> Heading:
    source = pair.sources[0]
    return Heading(
        line=source.line,
        source=source.text,
        translation=_text(pair.translations, language),
        translation_line=pair.translations[0].line if pair.translations else None,
    )


def _text(passages: Sequence[Passage], language: TranslationLanguage | None) -> str | None:
    joint = " " if language is TranslationLanguage.ENGLISH else ""
    return joint.join(passage.text for passage in passages) or None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    text: str
    line: int
    breaks: tuple[tuple[int, int], ...] = ()


def _pieces(passage: Passage, *, is_english: bool) -> Iterator[_Piece]:
    at = 0
    for text in split_sentences(passage.text, is_english=is_english):
        first = at + len(text) - len(text.lstrip())
        breaks = tuple((start - at, line) for start, line in passage.starts if first < start < at + len(text))
        yield _Piece(text=text, line=passage.line_at(first), breaks=breaks)
        at += len(text)


def _paragraphs(pair: Pair, language: TranslationLanguage | None, ratio: float | None) -> list[Paragraph]:
    """Build the paragraphs of a pair; where several share a translation, each carries all of it."""
    own = [list(_pieces(passage, is_english=False)) for passage in pair.sources]
    counterparts = iter(
        _counterparts([piece for pieces in own for piece in pieces], pair.translations, language, ratio)
    )
    text = _text(pair.translations, language)
    line = pair.translations[0].line if pair.translations else None
    paragraphs = []
    for passage, pieces in zip(pair.sources, own, strict=True):
        sentences = tuple(_sentence(piece, next(counterparts)) for piece in pieces)
        paragraphs.append(
            Paragraph(
                line=passage.line, source=passage.text, translation=text, translation_line=line, sentences=sentences
            )
        )
    return paragraphs


def _sentence(piece: _Piece, counterpart: _Piece | None) -> Sentence:
    return Sentence(
        source=piece.text,
        translation=None if counterpart is None else counterpart.text,
        line=piece.line,
        translation_line=None if counterpart is None else counterpart.line,
        breaks=piece.breaks,
    )


def _may_hold_anothers(beads: Sequence[Bead], at: int) -> bool:
    """Tell whether several sentences may be one too many, as a sentence of the source beside them has none."""
    beside = [*beads[max(0, at - 1) : at], *beads[at + 1 : at + 2]]
    return len(beads[at].translations) > 1 and any(not bead.translations for bead in beside)


def _counterparts(
    own: Sequence[_Piece], translations: Sequence[Passage], language: TranslationLanguage | None, ratio: float | None
) -> list[_Piece | None]:
    """Give for each sentence what stands for it in the translation, joined where it is several sentences."""
    if language is None or not translations:
        return [None] * len(own)
    is_english = language is TranslationLanguage.ENGLISH
    theirs = [piece for passage in translations for piece in _pieces(passage, is_english=is_english)]
    is_turned, are_turned = ([opens_with_but(piece.text) for piece in pieces] for pieces in (own, theirs))

    def together(i: int, sentences: range) -> float:
        has_reason = ends_with_reason(own[i].text) and only_gives_reason(theirs[sentences[-1]].text)
        return _BOTH_REASON if has_reason else 0.0

    beads = align(
        [piece.text for piece in own],
        [piece.text for piece in theirs],
        language,
        Hints(
            ratio=ratio,
            stray=_STRAY,
            affinity=lambda i, j: _BOTH_TURN if is_turned[i] and are_turned[j] else 0.0,
            together=together,
        ),
    )
    found: list[_Piece | None] = [None] * len(own)
    for at, bead in enumerate(beads):
        if bead.translations and not _may_hold_anothers(beads, at):
            text = "".join(theirs[j].text + (" " if is_english else "") for j in bead.translations).strip()
            joined = _Piece(text=" ".join(text.split()) if is_english else text, line=theirs[bead.translations[0]].line)
            for i in bead.sources:
                found[i] = joined
    return found
