"""A wrong word is refused where the text itself uses it in another sense than a reason would name."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.rivals.candidates import is_refused
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.rivals.used_otherwise import is_used_otherwise
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import table
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "source", "translation", "language", "is_otherwise"),
    [
        pytest.param("接口", "接口那里漏水。", "継ぎ目から水が漏れています。", "ja", True, id="a joint of pipes"),
        pytest.param("接口", "接口改了。", "インターフェースを変えました。", "ja", False, id="as it is glossed"),
        pytest.param("接口", "接口那里漏水。", "Water leaks at the joint.", "en", True, id="a joint, in English"),
        pytest.param("接口", "接口改了。", "The interface was changed.", "en", False, id="as it is glossed in English"),
        pytest.param("接口", "水管漏水。", "The pipe leaks.", "en", False, id="not in the text"),
        pytest.param("接口", "接口那里漏水。", None, None, False, id="no translation says what it is"),
    ],
)
def test_a_word_is_used_otherwise_where_no_translation_of_it_has_a_gloss(
    word: str, source: str, translation: str | None, language: str | None, *, is_otherwise: bool
) -> None:
    document = Document(talk(("甲", source, translation), language=language))
    assert is_used_otherwise(document, table()[word]) is is_otherwise


def test_a_refusal_is_counted() -> None:
    document = Document(talk(("甲", "敌人跑了。", "The others ran away."), language="en"))
    gap, tally = Gap(key=table()["对手"], text="", hint="rival"), Tally()
    assert is_refused(document, gap, table()["敌人"], tally)
    assert list(tally.refused) == ["used-otherwise"]
