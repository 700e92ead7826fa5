"""Which questions ask for a word: for it in a gap or by its meaning, for what it means, or for how it is read?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import reader_words
from bot.store.setting_aside import set_aside
from bot.tutor.session import QuestionRef

if TYPE_CHECKING:
    from bot.store.reader_words import FoundWord
    from bot.store.sqlite import Database

# The word that a row of `questions` asks for, null where it asks for something else. The index `questions_by_word` is
# of this very expression, and of no use for another one.
ASKED_WORD = (
    "CASE WHEN kind = 'cloze' THEN body ->> '$.answer[0]' ELSE "
    "CASE body ->> '$.subtype' WHEN 'meaning_to_term' THEN body ->> '$.answer[0]' "
    "WHEN 'term_to_meaning' THEN body ->> '$.prompt' WHEN 'reading_choice' THEN body ->> '$.prompt' "
    "WHEN 'reading_typed' THEN body ->> '$.prompt' END END"
)
_WHICH_LANGUAGE = "en"  # is read by most of those whose own is not there


def asking(db: Database, word: str, language: str, most: int) -> list[QuestionRef]:
    """Give the questions of one published set, if any has some: of one that is translated into a language, if it is."""
    found = sorted(reader_words.find(db, word), key=lambda each: _strangeness(each, language))
    return next((refs for each in found if (refs := _of_set(db, each, most))), [])


def _strangeness(found: FoundWord, language: str) -> tuple[bool, bool, str]:
    is_other = found.translation_language != language
    return is_other, found.translation_language != _WHICH_LANGUAGE, found.set_id


def _of_set(db: Database, found: FoundWord, most: int) -> list[QuestionRef]:
    """Give those of a set by the index, without looking at the others: there may be twenty thousand of them."""
    rows = db.execute(
        f"SELECT question FROM questions WHERE {ASKED_WORD} = ? "  # noqa: S608 - a constant
        "AND set_id = ? AND version = ? ORDER BY position",
        (found.word.word, found.set_id, found.version),
    )
    aside = set_aside(db, found.set_id, found.version)
    refs = (QuestionRef(set_id=found.set_id, version=found.version, question=id_) for (id_,) in rows)
    return [ref for ref in refs if ref.question not in aside][:most]
