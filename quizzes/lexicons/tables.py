"""Which tables of words are there, and what stands in their columns?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.lexicons.forms import (
    alternatives,
    anything,
    english,
    japanese,
    one_of,
    or_empty,
    pattern,
    reading,
    simplified,
    text,
    words,
)
from quizzes.question import RefutationCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.lexicons.forms import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """
    The columns of a table, each with its form, and how many of them name a row: no two rows are named alike.

    Rows stand in the order of their characters, but for those `is_ranked`: these are tried as they stand.
    """

    columns: Mapping[str, Form]
    key: int = 1
    is_ranked: bool = False


_POS = one_of("n", "np", "nc", "t", "s", "v", "a", "d", "c")
_CODE = one_of(*RefutationCode)
TABLES: Mapping[str, Table] = {
    "adjective_partners.tsv": Table(columns={"takes": one_of("person"), "words": words}),
    "always_light.tsv": Table(columns={"word": simplified}),
    "amounts_told.tsv": Table(columns={"measure": simplified, "ja": japanese, "one": english, "more": english}),
    "as_in_japanese.tsv": Table(columns={"word": simplified}),
    "before_amounts.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "before_clauses.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english, "unless": pattern}),
    "broader_places.tsv": Table(columns={"place": simplified, "kinds": alternatives}),
    "circumstance_words.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "common_words.tsv": Table(
        columns={"word": simplified, "reading": reading, "written": or_empty(alternatives), "ja": japanese},
        key=3,
        is_ranked=True,
    ),
    "complement_meanings.tsv": Table(
        columns={"complement": simplified, "form": one_of(".", "-", "不得"), "ja": japanese, "en": english}, key=2
    ),
    "complement_words.tsv": Table(
        columns={"complement": simplified, "verb": alternatives, "ja": japanese, "en": english}, key=2
    ),
    "complements.tsv": Table(
        columns={
            "verb": alternatives,
            "form": one_of("-", "不", "得"),
            "complement": simplified,
            "wrong": text,
            "ja": japanese,
            "en": english,
        },
        key=3,
    ),
    "confusable_sounds.tsv": Table(
        columns={
            "part": one_of("initial", "final"),
            "one": text,
            "other": text,
            "how_often": one_of("often", "sometimes"),
        },
        key=3,
        is_ranked=True,
    ),
    "connective_roles.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "constructions.tsv": Table(columns={"beginning": simplified, "ja": japanese, "en": english}),
    "contradictory_words.tsv": Table(columns={"list": english, "pattern": pattern}, key=2),
    "correlatives.tsv": Table(
        columns={"opening": text, "answer": text, "means_ja": japanese, "means_en": english}, key=2
    ),
    "counted_words.tsv": Table(columns={"word": simplified, "verbs": simplified}),
    "countries.tsv": Table(columns={"country": simplified, "named": pattern}),
    "cue_roles.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "cue_senses.tsv": Table(
        columns={"word": simplified, "said": pattern, "after": pattern, "ja": japanese, "en": english},
        key=2,
        is_ranked=True,
    ),
    "cues.tsv": Table(
        columns={
            "word": simplified,
            "subtype": english,
            "place": english,
            "unless": pattern,
            "ja": pattern,
            "ja_also": pattern,
            "en": pattern,
            "en_also": pattern,
            "gloss_ja": japanese,
            "gloss_en": english,
            "wrong": text,
        },
        key=3,
    ),
    "day_hours.tsv": Table(columns={"word": simplified, "hours": text}),
    "edits.tsv": Table(columns={"kind": english, "said": pattern, "others": alternatives}, key=2),
    "figures.tsv": Table(columns={"word": simplified, "stands": pattern}),
    "fits_too.tsv": Table(columns={"key": alternatives, "wrong": simplified, "around": pattern}, key=2),
    "fixed_potentials.tsv": Table(columns={"whole": simplified, "ja": japanese, "en": english}),
    "frames.tsv": Table(
        columns={
            "subtype": english,
            "key": alternatives,
            "level": one_of(*map(str, range(1, 8))),
            "before": pattern,
            "after": pattern,
            "wrong": text,
            "pattern": text,
            "ja": japanese,
            "en": english,
            "calls_ja": japanese,
            "calls_en": english,
        },
        key=5,
        is_ranked=True,
    ),
    "function_words.tsv": Table(columns={"word": simplified, "code": _CODE, "ja": japanese, "en": english}),
    "general_words.tsv": Table(columns={"word": simplified, "fields": text}),
    "guards.tsv": Table(columns={"guard": english, "description": english}),
    "interchangeable.tsv": Table(columns={"group": english, "words": text, "fits": text}),
    "irregular_forms.tsv": Table(columns={"form": english, "base": english}),
    "known_events.tsv": Table(columns={"event": pattern, "year": text}),
    "light_syllables.tsv": Table(
        columns={"syllable": english, "character": simplified, "tones": text, "example": simplified}, key=2
    ),
    "kana_words.tsv": Table(columns={"word": simplified, "kana": japanese}),
    "light_in_standard.tsv": Table(columns={"word": simplified, "reading": reading}),
    "like_glosses.tsv": Table(columns={"glosses": japanese}),
    "light_words.tsv": Table(columns={"word": simplified}),
    "localizers.tsv": Table(columns={"word": simplified, "ja": anything, "en": english}),
    "manner_degrees.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "manners.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "measure_words.tsv": Table(columns={"measure": simplified, "ja": japanese, "en": english}),
    "measured_nouns.tsv": Table(columns={"noun": simplified, "measure": simplified, "wrong": text}, key=2),
    "mentioned.tsv": Table(
        columns={
            "word": simplified,
            "sort": english,
            "usual": one_of("1", "2", "3", "4"),
            "also": pattern,
            "ja": japanese,
            "en": english,
        }
    ),
    "mentioned_matters.tsv": Table(columns={"matter": english, "scene": pattern, "words": words}),
    "mentioned_scenes.tsv": Table(columns={"word": simplified, "scene": pattern}),
    "mentioned_sorts.tsv": Table(columns={"sort": english, "asked": simplified, "beside": pattern}),
    "movable.tsv": Table(columns={"word": simplified, "role": english}, key=2),
    "near_synonyms.tsv": Table(columns={"field": english, "words": words}),
    "one_of_a_kind.tsv": Table(columns={"class": english, "words": words}),
    "openings.tsv": Table(
        columns={
            "words": pattern,
            "means_ja": or_empty(japanese),
            "means_en": or_empty(english),
            "tells_ja": or_empty(japanese),
            "tells_en": or_empty(english),
        },
        is_ranked=True,
    ),
    "opposites.tsv": Table(
        columns={
            "zh": simplified,
            "opposite": simplified,
            "same": or_empty(simplified),
            "ja": japanese,
            "en": english,
            "frame": pattern,
        },
    ),
    "order_reasons.tsv": Table(columns={"joint": english, "ja": japanese, "en": english}),
    "order_words.tsv": Table(columns={"word": simplified, "use": english}, key=2),
    "perturbations.tsv": Table(
        columns={
            "language": one_of("ja", "en"),
            "zh": pattern,
            "zh_other": alternatives,
            "said": pattern,
            "other": alternatives,
        },
        key=4,
        is_ranked=True,
    ),
    "paired_structures.tsv": Table(columns={"pattern": pattern, "form": text, "ja": japanese, "en": english}),
    "parties.tsv": Table(
        columns={"group": english, "sort": one_of("person", "organisation"), "words": text, "tells": pattern}
    ),
    "paraphrase_options.tsv": Table(
        columns={"family": english, "option": english, "wording": simplified, "ja": japanese, "en": english},
        key=2,
        is_ranked=True,
    ),
    "paraphrases.tsv": Table(
        columns={
            "family": english,
            "key": english,
            "wrong": english,
            "signs": alternatives,
            "said": pattern,
            "unless": pattern,
        },
        key=5,
        is_ranked=True,
    ),
    "own_kin.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "pairs.tsv": Table(columns={"opening": text, "answer": text, "ja": japanese, "en": english}),
    "place_scenes.tsv": Table(columns={"sort": english, "needs": pattern, "bars": pattern}),
    "places.tsv": Table(columns={"sort": english, "locs": text, "words": words, "usual": anything, "tells": pattern}),
    "portions.tsv": Table(columns={"measure": simplified, "counters": pattern}),
    "polyphones.tsv": Table(
        columns={"word": simplified, "reading": reading, "before": pattern, "after": pattern, "example": simplified},
        key=4,
        is_ranked=True,
    ),
    "polyphones_in_words.tsv": Table(columns={"char": simplified, "reading": reading, "example": simplified}, key=2),
    "reading_words.tsv": Table(columns={"list": english, "pattern": pattern}, key=2, is_ranked=True),
    "rewordings.tsv": Table(columns={"zh": simplified, "same": simplified, "frame": pattern}, key=2),
    "rival_senses.tsv": Table(columns={"word": simplified, "zh": simplified, "other": simplified}, key=3),
    "role_scenes.tsv": Table(columns={"group": english, "scene": pattern, "bars": pattern}),
    "role_senses.tsv": Table(columns={"word": simplified, "shown": pattern}),
    "role_signs.tsv": Table(
        columns={"sign": pattern, "bars": one_of("f", "m", "f,old", "m,old", "old", "old,young", "young")}
    ),
    "role_words.tsv": Table(
        columns={
            "word": text,
            "person": english,
            "sex": one_of("f", "m", "-"),
            "tells": pattern,
            "ja": japanese,
            "en": english,
        }
    ),
    "roles.tsv": Table(
        columns={
            "group": english,
            "slot": one_of("any", "called", "company", "counted", "institution", "of_me", "of_ours", "pair", "trade"),
            "words": text,
            "others": anything,
        }
    ),
    "round_times.tsv": Table(
        columns={
            "measure": simplified,
            "least": one_of(*map(str, range(121))),
            "most": one_of(*map(str, range(121))),
            "side": one_of("less", "more"),
            "other": simplified,
            "more": simplified,
        },
        key=5,
    ),
    "rude_words.tsv": Table(columns={"word": simplified, "polite": or_empty(simplified)}),
    "said_of.tsv": Table(columns={"word": simplified, "ja": japanese, "of": text}, key=2),
    "said_otherwise.tsv": Table(
        columns={"word": simplified, "language": one_of("ja", "en", "both"), "said": simplified}
    ),
    "senses.tsv": Table(
        columns={
            "word": simplified,
            "pos": _POS,
            "kind": one_of("sense", "friend", "literal"),
            "ja": japanese,
            "en": anything,
            "signs_ja": anything,
            "signs_en": anything,
        },
        key=4,
    ),
    "table_words.tsv": Table(
        columns={
            "sort": one_of("column", "form", "kind", "language", "remark", "truth"),
            "means": english,
            "word": text,
        },
        key=3,
    ),
    "tags.tsv": Table(columns={"word": simplified, "tag": english}),
    "short_senses.tsv": Table(
        columns={
            "word": simplified,
            "zh": simplified,
            "use": or_empty(one_of("common", "guessed")),
            "ja": japanese,
            "en": english,
            "example": simplified,
            "reading": or_empty(
                one_of("diào", "tiáo", "gàn", "gān", "dāng", "dàng", "zhǎng", "cháng", "bēi", "bèi", "dǎo", "dào")
            ),
            "level": or_empty(one_of(*map(str, range(2, 7)))),
            "frame": or_empty(pattern),
        },
        key=2,
    ),
    "long_senses.tsv": Table(
        columns={
            "word": simplified,
            "ja": japanese,
            "use": or_empty(one_of("common", "guessed", "literal", "friend", "near")),
            "zh": simplified,
            "en": or_empty(english),
            "example": or_empty(simplified),
            "frame": or_empty(pattern),
        },
        key=2,
    ),
    "mainland_words.tsv": Table(columns={"word": simplified}),
    "taiwan_words.tsv": Table(columns={"word": simplified}),
    "spellings.tsv": Table(columns={"word": simplified, "other": simplified}),
    "swaps.tsv": Table(
        columns={
            "zh": pattern,
            "zh_other": alternatives,
            "pos": one_of("n", "v", "a", "d"),
            "ja": text,
            "ja_other": alternatives,
            "en": text,
            "en_other": alternatives,
        },
        key=3,
    ),
    "toned_syllables.tsv": Table(columns={"syllable": english, "tones": text}),
    "sides.tsv": Table(columns={"word": simplified, "others": words, "tells": pattern}),
    "telltales.tsv": Table(columns={"class": english, "tells": pattern}),
    "told_kanji.tsv": Table(columns={"character": simplified, "kanji": japanese}),
    "things.tsv": Table(
        columns={"sort": english, "measures": anything, "words": words, "needs": pattern, "tells": pattern}
    ),
    "thing_words.tsv": Table(columns={"word": simplified, "ja": japanese, "en": english}),
    "times.tsv": Table(columns={"word": simplified, "sort": english, "others": alternatives}),
    "units.tsv": Table(
        columns={
            "unit": simplified,
            "reading": reading,
            "ge": one_of("free", "none"),
            "ja": japanese,
            "en": english,
        }
    ),
    "verb_nouns.tsv": Table(columns={"verb": simplified, "nouns": words}, key=2),
    "verb_objects.tsv": Table(columns={"takes": one_of("alone", "clause", "either"), "words": words}),
    "verb_partners.tsv": Table(
        columns={"takes": one_of("being", "matter", "no person", "person", "thing"), "words": words}
    ),
    "verb_manners.tsv": Table(columns={"verb": simplified, "how": simplified, "ja": japanese, "en": english}, key=2),
    "voices.tsv": Table(columns={"done": japanese, "happens": japanese}),
    "whole_words.tsv": Table(columns={"word": simplified}),
    "word_fields.tsv": Table(columns={"kind": english, "field": english, "words": words}, key=2),
    "wordings.tsv": Table(columns={"zh": simplified, "ja": japanese, "en": english}),
    "words.tsv": Table(columns={"word": simplified, "frequency": text}),
    "written_forms.tsv": Table(columns={"form": text, "base": simplified}),
    "zh_ja.tsv": Table(
        columns={"word": simplified, "reading": reading, "pos": _POS, "gloss_ja": japanese, "gloss_en": english}
    ),
}
