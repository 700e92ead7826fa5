"""Where does each sentence of an interview stand, what is its own translation, and what stands on each line?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.sides import is_faithful
from quizzes.grouping import grouped
from quizzes.question import Evidence
from quizzes.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.chinese.segmentation import Segmenter
    from quizzes.interview import Interview, Sentence
    from quizzes.languages import TranslationLanguage


_SCENE = lazy_regex(r"\s*[（(〔\[【](?P<told>[^（）()〔〕\[\]【】]+[。！？.!?])[）)〕\]】]\s*")
_LEAST_SCENE = 25  # characters; （他笑了。） is how somebody speaks
_ASIDE = lazy_regex(r"\s*(?:（[^（）]{1,24}）|\([^()]{1,40}\)|\[[^][]{1,40}\])\s*(?=\w)")
# A pause behind a sentence, with which the translation may begin the next: 我去。……其实不想去。
_PAUSE = r"(?:[…⋯]+|\.{3,})"
_PAUSE_AT_HEAD, _PAUSE_AT_END = lazy_regex(rf"\s*{_PAUSE}\s*(?=\w)"), rf"(?<=[。！？!?]){_PAUSE}\s*$"
# How one speaks, or those who listen answer, as it is put in brackets: 我没去。（全场笑）, (laughs) I did not go.
_SEEN = (
    r"(?:（[^（）]{0,12}(?:笑|掌声|掌聲|鼓掌|沉默|停顿|停頓|叹气|嘆氣|点头|點頭|摇头|搖頭|拍手|沈黙|うなず|ため息|停了|顿了|頓了|想了[一想]|起身|抬[头頭]|低[头頭]|指着|間を置|間があ|考えて|立ち上が|指さ)[^（）]{0,12}）"
    r"|[(\[][^()\[\]]{0,30}\b(?:[Ll]augh|[Aa]pplau|[Pp]aus|[Ss]igh|[Ss]mil|[Nn]od|[Cc]huckl)[^()\[\]]{0,30}[)\]])"
)
_SEEN_AT_HEAD = lazy_regex(rf"\s*{_SEEN}\s*(?=\S)")
_SEEN_AT_END = lazy_regex(rf"(?<=\S)\s*{_SEEN}\s*$|{_PAUSE_AT_END}")
# What calls on who listens, behind what has nothing of it: 考えてみてください。 for the 你想 of the next sentence.
_CALL = lazy_regex(
    r"(?<=[。！？])(?:ちょっと)?(?:考えて(?:も)?|想像して(?:も)?)み(?:てください|て)(?:よ|ね)?[。！]\s*$"
    r"|(?<=[.!?])\s+(?:[Jj]ust )?(?:[Tt]hink about it|[Ii]magine(?: it| that)?)[.!:]\s*$"
)
_IS_CALLED = lazy_regex("[想看试試猜听聽]|考虑|考慮")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """
    One sentence with what surrounds it.

    `place` is the number of its paragraph. `translation` is there only where it is the sentence's own and says what the
    sentence says as far as can be told; `aligned` is what stands for it alone, though one side may deny what the other
    says in words of its own (不学了, quit). `told_around` is the translation of its whole paragraph, if there is any.
    """

    index: int
    place: int
    speaker: str | None
    source: str
    line: int
    translation: str | None
    words: tuple[str, ...]
    breaks: tuple[tuple[int, int], ...] = ()
    told_around: str | None = None
    aligned: str | None = None

    @property
    def asks(self) -> bool:
        """Tell whether the sentence is a question."""
        return ends_as_question(self.source)

    @property
    def lines(self) -> frozenset[int]:
        """Give the physical lines on which the sentence stands, in whole or in part."""
        return frozenset((self.line, *(line for _, line in self.breaks)))

    def evidence(self, quote: str) -> Evidence:
        """Quote words of the sentence, with the physical line on which they begin."""
        at = max(0, self.source.find(quote))
        return Evidence(line=max((line for start, line in self.breaks if start <= at), default=self.line), quote=quote)


def spots_of(interview: Interview, segmenter: Segmenter) -> Iterator[Spot]:
    """Give the sentences of an interview in order, each cut into words."""
    place, index = -1, 0
    for turn, paragraph in interview.paragraphs():
        place += 1
        sentences = [part for whole in paragraph.sentences for part in _out_of_brackets(whole)]
        shared = Counter(sentence.translation for sentence in sentences)
        for sentence in sentences:
            done = _done_while_talking(sentence.source)
            source = _SEEN_AT_END.sub("", sentence.source[done:])
            translation = _own_translation(sentence, shared, interview.translation_language)
            yield Spot(
                index=index,
                place=place,
                speaker=turn.speaker,
                source=source,
                line=sentence.line,
                translation=_as_said(translation, source, done=done > 0),
                words=tuple(segmenter.words(source)),
                breaks=tuple((max(0, start - done), line) for start, line in sentence.breaks),
                told_around=paragraph.translation,
                aligned=_as_said(sentence.translation, source) if shared[sentence.translation] == 1 else None,
            )
            index += 1


def _out_of_brackets(sentence: Sentence) -> tuple[Sentence, ...]:
    """Give the sentences of a scene that is set in brackets, each with its translation where both have as many."""
    scene = _SCENE.fullmatch(sentence.source)
    if scene is None or len(scene["told"]) < _LEAST_SCENE:
        return (sentence,)
    told = _SCENE.fullmatch(sentence.translation or "")
    pieces = split_sentences(scene["told"])
    translations = split_sentences(told["told"]) if told is not None else ()
    own: tuple[str | None, ...] = translations if len(translations) == len(pieces) else (None,) * len(pieces)
    starts = accumulate(map(len, pieces), initial=scene.start("told"))
    return tuple(
        replace(sentence, source=piece, translation=each, line=sentence.line_at(start), breaks=())
        for piece, each, start in zip(pieces, own, starts, strict=False)
    )


def _done_while_talking(text: str) -> int:
    """Give how many characters at the head of a sentence tell what somebody does while talking: （笑）当然."""
    aside = _ASIDE.match(text)
    return aside.end() if aside else 0


def _as_said(translation: str | None, source: str, *, done: bool = False) -> str | None:
    """Leave out of a translation how something is said, and what brackets put first if it is `done` in Chinese."""
    if translation is None:
        return None
    said = _SEEN_AT_END.sub("", _SEEN_AT_HEAD.sub("", translation, count=1))
    pause = _PAUSE_AT_HEAD.match(said) if _PAUSE_AT_HEAD.match(source) is None else None
    said = said[pause.end() :] if pause is not None else said
    return said[_done_while_talking(said) :] if done else said


def _own_translation(
    sentence: Sentence, shared: Mapping[str | None, int], language: TranslationLanguage | None
) -> str | None:
    if language is None or sentence.translation is None:
        return None
    if shared[sentence.translation] > 1 or not is_faithful(sentence.source, sentence.translation, language):
        return None
    return _without_call(sentence.source, sentence.translation.strip())


def _without_call(source: str, translation: str) -> str:
    """Leave out of a translation the call on who listens with which the next sentence begins."""
    return translation if _IS_CALLED.search(source) else _CALL.sub("", translation)


def lines_of(interview: Interview) -> Mapping[int, tuple[str, ...]]:
    """Give the texts of each physical line, without marks."""
    return grouped(_texts_by_line(interview))


def _texts_by_line(interview: Interview) -> Iterator[tuple[int, str]]:
    yield from ((heading.line, heading.source) for heading in interview.headings)
    for _, paragraph in interview.paragraphs():
        yield paragraph.line, paragraph.source
        for sentence in paragraph.sentences:
            yield sentence.line, sentence.source
            yield from ((line, sentence.source[start:]) for start, line in sentence.breaks)
        if paragraph.translation is not None and paragraph.translation_line is not None:
            yield paragraph.translation_line, paragraph.translation
    for entry in interview.glossary:
        yield entry.line, entry.word
        if entry.meaning and entry.meaning_line is not None:
            yield entry.meaning_line, entry.meaning
