"""Where in the text does a word stand as a whole word, and in the sense that our table has of it?"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.places import starts_of
from quizzes.distractors.fields import is_animal
from quizzes.distractors.glosses.word_senses import meant_sense, senses_of_words
from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, shares_japanese
from quizzes.distractors.targets.cuts import may_be_cut_wrongly
from quizzes.distractors.targets.next_cut import margin_of_cut
from quizzes.distractors.targets.one_meaning import means_one_thing
from quizzes.distractors.targets.word_class import stands_as_another
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.targets.targets import Target
    from quizzes.distractors.words import Sense

_NAMED_AFTER = lazy_regex(
    "广场|公园|大厦|小区|大道|[茶酒牌山岭岩洞街桥村镇湾岛湖河庙寺巷座]|[荡塘潭洲]子?(?![来漾着过起])|路(?!过)|胡同"
)
_SHORT = 2
BEYOND_DOUBT = 5.5  # 就｜能量, 刚｜升高｜二 and 添上｜升位 have 5.0 to 5.5, by what readers found in 54 talks
_PLACED = frozenset("在到给給过過成为為上下出")  # 存在手机里 has no 存在, 做错过 no 错过


@lru_cache(maxsize=1 << 11)
def use_of(document: Document, sense: Sense) -> Spot | None:
    """
    Give the first sentence whose translation, or the word itself in a text without one, bears a sense out.

    The word stands there as the part of speech that its gloss is: 编辑 is no "to edit" where an editor speaks.
    """
    spots = document.occurrences.get(in_simplified(sense.word), ())
    whole = (spot for spot in spots if not _is_torn(spot, sense.word))
    return next((spot for spot in whole if _is_borne_out(document, spot, sense) and _is_of_class(spot, sense)), None)


def translated_use_of(document: Document, sense: Sense) -> Spot | None:
    """Give the first sentence whose translation bears a sense out; none in a text without one."""
    return use_of(document, sense) if document.language is not None else None


def first_whole(document: Document, word: str, margin: float = BEYOND_DOUBT) -> Spot | None:
    """
    Give the first sentence in which a word stands, in this script, and no other cut comes nearer than a margin.

    None for a word that ends like a place.
    """
    spots = document.occurrences.get(in_simplified(word), ()) if word[-1] not in _PLACED else ()
    return next((spot for spot in spots if word in spot.source and _is_surely_whole(spot, word, margin)), None)


def is_within_name(target: Target) -> bool:
    """Tell whether an animal stands in the name of a tea, a hill or a road, and nobody speaks of it: 老鹰茶."""
    return (
        is_animal(target.sense.word) and _NAMED_AFTER.match(in_simplified(target.spot.source[target.end :])) is not None
    )


def line_of_use(document: Document, sense: Sense) -> int | None:
    """Give the line to be cited for a word of the text; a word of the glossary stands there."""
    term = document.term_of(sense.word)
    if term is not None:
        return term.entry.line
    spot = use_of(document, sense)
    return None if spot is None else spot.evidence(sense.word).line


def _is_borne_out(document: Document, spot: Spot, sense: Sense) -> bool:
    translation = spot.translation
    match document.language:
        case "ja":
            return translation is not None and any(contains_japanese(translation, gloss) for gloss in sense.ja)
        case "en":
            return translation is not None and any(contains_english(translation, gloss) for gloss in sense.en)
        case _:
            return means_one_thing(sense) and sense.word[-1] not in _PLACED and _is_whole(spot, sense.word)


def _is_of_class(spot: Spot, sense: Sense) -> bool:
    """Tell whether a word nowhere in a sentence stands as another part of speech, nor in another of its senses."""
    source, word = in_simplified(spot.source), in_simplified(sense.word)
    plain, starts = replace(sense, word=word), starts_of(word, source)
    is_other = any(stands_as_another(plain, source, at) for at in starts)
    return not is_other and not _means_another(spot, sense)


def _means_another(spot: Spot, sense: Sense) -> bool:
    """Tell whether the translation speaks for a sense that is not the one of the gloss: 发现 as to notice."""
    senses, translation = senses_of_words().get(in_simplified(sense.word), ()), spot.translation or ""
    meant = [one for language in ("ja", "en") if (one := meant_sense(senses, translation, language)) is not None]
    return any(
        one.pos[0] != sense.pos[0]
        or not (
            any(shares_japanese(ja, gloss) for ja in one.ja.split("、") for gloss in sense.ja)
            or any(english_stems(one.en) & english_stems(gloss) for gloss in sense.en)
        )
        for one in meant
    )


def _is_torn(spot: Spot, word: str) -> bool:
    """Tell whether a word is two somewhere, though the translation may say it: 那张｜嘴, 这么多｜年."""
    return any(may_be_cut_wrongly(spot.words, i, is_said=True) for i in _places(spot, word))


def _is_whole(spot: Spot, word: str) -> bool:
    at = _places(spot, word)
    return bool(at) and not any(may_be_cut_wrongly(spot.words, i) for i in at)


def _is_surely_whole(spot: Spot, word: str, margin: float) -> bool:
    """Tell whether no other cut comes near, which of a longer word is only that into its own pieces: 反过来｜说."""
    is_long = len(word) > _SHORT
    is_sure = is_long or all(margin_of_cut(spot.words, i) > margin for i in _places(spot, word))
    return is_sure and _is_whole(spot, word)


def _places(spot: Spot, word: str) -> list[int]:
    return [i for i, other in enumerate(spot.words) if in_simplified(other) == in_simplified(word)]
