"""
What is told of the words of a phrase, so that nothing else can be typed?

Of each all but a character, if need be with the letter that begins its reading, or how the word is read; nothing is
left out that the prompt shows.
"""

from __future__ import annotations

from functools import lru_cache
from string import ascii_lowercase
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import HIGHEST, level_of, level_of_character
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import bare
from quizzes.distractors.glosses.wording import with_erhua
from quizzes.distractors.rivals.rivals import cue_of, distant_rivals, is_mere_suffix, shape_rivals, sound_rivals
from quizzes.distractors.vetoes import is_legible_in
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized
from quizzes.translation.durations import reading_of
from quizzes.translation.said_together import Kind as PhraseKind
from quizzes.translation.said_together import glosses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.words import Sense
    from quizzes.translation.phrases import Phrase

LEFT_OUT, _BEGINS = "□", "［"
_PERSONS = frozenset("人者员家手师工生員師")  # 创始人 and 创始者
_SOUND_ALIKE = frozenset("支枝只颗棵幅副座坐伙")
_SHORT_WORD = 2
_BELOW_ONE, _BELOW_WORD = 1, 2  # levels at most that a listed word is easier to type with the rest of it shown
_DENIES, _HANZI = frozenset("没不"), "[一-龥]"


@lru_cache(maxsize=1 << 4)
def cues_of(document: Document, phrase: Phrase) -> tuple[Localized | None, ...]:
    if phrase.kind is PhraseKind.DURATION:
        return (_unit_cue(phrase.words[-1]),)
    is_free = phrase.kind in {PhraseKind.OBJECT, PhraseKind.MANNER}  # many verbs and adverbs say nearly the same
    return tuple(
        reading_cue(document, sense.word) if is_free and not i else _cue(document, sense, phrase, is_before_noun=not i)
        for i, sense in enumerate(phrase.senses)
    )


@lru_cache(maxsize=1 << 6)
def _cue(document: Document, sense: Sense, phrase: Phrase, *, is_before_noun: bool) -> Localized | None:
    """
    Tell what decides a word: all but a character, else how that begins, else the reading; None where nothing does.

    No character is left out that the prompt shows, nor a mere 子, and a word of which it shows all is given: 市场
    of おもちゃ市場.
    """
    word, is_any = sense.word, is_before_noun and sense.pos != "a"
    if is_given(word, phrase):
        return Localized(ja=word, en=word)
    if sense.pos == "v" and in_simplified(word)[0] in _DENIES:
        return reading_cue(document, word)  # 没□到 is 没料到 too
    for places in _places_shown(word, is_any=is_any):
        if _may_be_shown(document, sense, phrase, places) and not shape_rivals(word, places):
            return _shape(word, places)
    return _begun(document, sense, phrase) or reading_cue(document, word)


def _may_be_shown(document: Document, sense: Sense, phrase: Phrase, places: frozenset[int]) -> bool:
    """Tell whether the characters of a word at these places leave something to find that nothing else tells."""
    word, left_out = sense.word, "".join(char for at, char in enumerate(sense.word) if at not in places)
    if sense.pos == "v" and 0 not in places and in_simplified(word[1:]) in table():
        return False  # □镜子 is 照镜子, and 看镜子 too: many verbs say nearly the same of a thing
    is_shown = not set(left_out).isdisjoint(word[at] for at in places)  # 老□太 shows what is left out of it
    if is_shown or _stands_so(document, word, places) or _is_said_so(document, sense, places):
        return False
    # 筷□ leaves nothing to know, and □子 the word itself
    return not is_mere_suffix(left_out) and not is_legible_in(left_out, phrase.said)


def _begun(document: Document, sense: Sense, phrase: Phrase) -> Localized | None:
    """Tell all but a character, with the letter that begins its reading, where no rival has that there: 线□［l-］."""
    word, reading = sense.word, document.readings.of_word(sense.word)
    syllables = reading.text.split()
    if not reading.is_certain or len(syllables) != len(word):
        return None
    for at in range(len(word) - 1, -1, -1):
        places, letter = frozenset(range(len(word))) - {at}, bare(syllables[at])[0]
        others = shape_rivals(word, places)
        if _may_be_shown(document, sense, phrase, places) and letter not in "".join(_letters(others, at)):
            shape = _shape(word, places).ja
            return Localized(ja=f"{shape}{_BEGINS}{letter}-］", en=f"{shape} [{letter}-]")
    return None


def _letters(words: Iterable[str], at: int) -> Iterator[str]:
    """Give the letters that begin the readings that words have at a place, by any source; any for one without."""
    for word in words:
        read = [entry.reading.split() for entry in dictionary().entries(word)]
        known = [table()[word].reading.split()] if word in table() else []
        begun = "".join(bare(syllables[at])[:1] for syllables in (*read, *known) if len(syllables) == len(word))
        yield begun or ascii_lowercase


def _shape(word: str, places: frozenset[int]) -> Localized:
    shape = "".join(char if at in places else LEFT_OUT for at, char in enumerate(word))
    return Localized(ja=shape, en=shape)


def shape_of(cue: Localized | None) -> str:
    """Give what a cue shows of a word, without the letter that begins what is left out."""
    return "" if cue is None else (cue.ja or "").partition(_BEGINS)[0]


def _stands_so(document: Document, word: str, places: frozenset[int]) -> bool:
    """Tell whether another long word of the text is written alike at these places: 收银机 beside 收银台."""
    others = _long_words(document).get(len(word), frozenset()) - {word}
    return any(all(other[at] == word[at] for at in places) for other in others)


def _is_said_so(document: Document, sense: Sense, places: frozenset[int]) -> bool:
    """Tell whether the text has what is written alike for the same: 进书 where the translation buys in, as of 进货."""
    word, stems = sense.word, [stem for _, stem in glosses(sense, document.language or "")]
    shape = lazy_regex("".join(char if at in places else _HANZI for at, char in enumerate(word)))
    said = (spot for spot in document.spots if word not in spot.source and shape.search(spot.source))
    return any(stem in (spot.translation or "") for spot in said for stem in stems)


@lru_cache(maxsize=4)
def _long_words(document: Document) -> Mapping[int, frozenset[str]]:
    """Give the long words of the text by their length."""
    found: dict[int, set[str]] = {}
    for word in {word for spot in document.spots for word in spot.words if len(word) > _SHORT_WORD}:
        found.setdefault(len(word), set()).add(word)
    return {length: frozenset(words) for length, words in found.items()}


def objects_fitting(document: Document, phrase: Phrase) -> tuple[str, ...]:
    """Give the other objects, simplified, that the verb takes and the shape shown allows: 主张 for 主意, of 主□."""
    cue = cues_of(document, phrase)[-1] if phrase.kind is PhraseKind.OBJECT else None
    shape, word = shape_of(cue), phrase.words[-1]
    if LEFT_OUT not in shape:
        return ()
    others = distant_rivals(word, frozenset(at for at, char in enumerate(shape) if char != LEFT_OUT))
    letter, at = ((cue and cue.ja) or "").partition(_BEGINS)[2][:1], shape.index(LEFT_OUT)
    return tuple(sorted(other for other in others if letter in "".join(_letters([other], at))))


def level_beside_known(document: Document, phrase: Phrase) -> int:
    """
    Give the level of a long word of which one character is to be found beside all others; or nothing.

    What is shown may be a word, 菜, or else the character may make one with what stands beside it: 地下 in 地下水.
    A word that the list has keeps its level, 游泳池; one of the last band, 工作量, is at most two levels below that.
    A verb is one, of which the parts do not tell what it means: 看起来. So is what the list lacks, which easy words
    make up, be it by chance: 数字化, 工作室 and 老师傅, which is no 老师; but what is shown whole asks for nothing, as
    the 桶 of 垃□桶 does not.
    """
    shape = shape_of(cues_of(document, phrase)[0]) if len(phrase.words) == 1 and not phrase.lead else ""
    word = in_simplified(phrase.words[0])
    rest, places = shape.replace(LEFT_OUT, ""), [at for at, char in enumerate(shape) if char == LEFT_OUT]
    if len(places) != 1 or len(rest) < _SHORT_WORD:
        return 0
    [place] = places
    known = level_of(in_simplified(rest)) if place in {0, len(word) - 1} else None
    known = known or _level_of_pair(word, place)
    least = _least_level(document, word, is_verb=phrase.senses[0].pos == "v")
    if known and _is_hard_for_what_is_shown(word, place, known):
        least = min(least, known + 1)
    found = max(known, level_of_character(word[place]), least) if known else 0
    return min(document.level_of(phrase.words[0]), found)


def _is_hard_for_what_is_shown(word: str, place: int, known: int) -> bool:
    """Tell whether an unlisted word is no easy one for its last character alone, which is shown: 垃□桶."""
    first, last = word[:_SHORT_WORD], word[_SHORT_WORD:]
    is_of_first = place < _SHORT_WORD and len(last) == 1 and level_of(first) == known
    return is_of_first and {level_of(word), level_of(word[1:])} == {None} and level_of_character(last) > known + 1


def _least_level(document: Document, word: str, *, is_verb: bool) -> int:
    """Give the level below which a word is not, however much of it is shown."""
    listed = level_of(word)
    if listed is None or is_verb:
        return (listed or document.level_of(word)) - _BELOW_ONE
    return listed - (_BELOW_WORD if listed == HIGHEST else 0)


def _level_of_pair(word: str, place: int) -> int:
    """
    Give the level of the easier listed word that a character makes with the one beside it; or nothing.

    Of who is called by what he is that is no easier one by chance: 外行 of 外行人, and not 行人.
    """
    pairs = (word[max(0, place - 1) : place + 1], word[place : place + _SHORT_WORD])
    choose = max if word.endswith("人") else min
    return choose((level for pair in pairs if len(pair) == _SHORT_WORD and (level := level_of(pair))), default=0)


def is_given(word: str, phrase: Phrase) -> bool:
    """Tell whether the prompt shows a whole word beside another that is asked."""
    return len(phrase.words) > 1 and is_legible_in(word, phrase.said)


def _places_shown(word: str, *, is_any: bool) -> Iterator[frozenset[int]]:
    """Give the places of the characters that might be shown, best first: the ends of a long word, else all but one."""
    size = len(word)
    if size > _SHORT_WORD:
        yield frozenset({0, size - 1})  # 投资人 begins as 投资者 does
        ends = range(size - (2 if word[-1] in _PERSONS else 1), -1, -1)
        yield from (frozenset(range(size)) - {at} for at in ends)
    elif (place := cue_of(word, beside_any_part=is_any)) is not None:
        yield frozenset({place % size})
        yield frozenset(range(size)) - {place % size}


def measure_cue(document: Document, phrase: Phrase) -> Localized:
    """Tell how a measure word is read, or the word itself where others are read so or the reading is not certain."""
    measure = phrase.lead[-1]
    reading = reading_of_measure(document, measure)
    is_told = bool(reading) and in_simplified(measure) not in _SOUND_ALIKE
    before = Localized(ja="指示語", en="pointing word") if phrase.is_pointed else Localized(ja="数", en="number")
    return Localized(
        ja=f"{before.ja}＋量詞{f' {reading}' if is_told else f'「{measure}」'}",
        en=f"{before.en} + measure word {reading if is_told else measure}",
    )


def reading_of_measure(document: Document, measure: str) -> str:
    """Tell how a measure word is read; nothing where that is not certain."""
    if in_simplified(measure) == "个":
        return "gè"
    reading = document.readings.of_word(measure)
    return reading.text if reading.is_certain else ""


def _unit_cue(unit: str) -> Localized:
    """
    Tell how a unit of time begins, or how a single character is read; a 个 that it needs is left to be found.

    So no other unit fits, 分□ for 分钟 and 钟□ for 钟头, and something is left to find beside the number.
    """
    bare, reading = unit.lstrip("个個"), reading_of(unit)
    shape = f"{bare[0]}{LEFT_OUT * (len(bare) - 1)}" if len(bare) > 1 else reading.removeprefix("gè ")
    between = f"{LEFT_OUT}＋" if reading.startswith("gè ") else ""
    return Localized(ja=f"数＋{between}単位 {shape}", en=f"number + {between.replace('＋', ' + ')}unit {shape}")


def reading_cue(document: Document, word: str) -> Localized | None:
    """Tell how a word is read, if that is certain and no other word read so means nearly the same."""
    reading = document.readings.of_word(word)
    if not reading.is_certain or sound_rivals(word, reading.text):
        return None
    shown = with_erhua(reading.text)
    return Localized(ja=shown, en=shown)
