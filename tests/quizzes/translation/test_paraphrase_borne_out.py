"""A wording is asked for where the translation says what its key says, and not where the same characters say more."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.translation import paraphrase
from quizzes.translation.paraphrase_forms import Option
from tests.quizzes.talks import talk

JAPANESE, ENGLISH = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


@pytest.mark.parametrize(
    ("source", "translation", "language", "count"),
    [
        pytest.param("那种木头特别贵。", "あの木はとても高い。", JAPANESE, 1, id="very"),
        pytest.param("那种木头特别贵。", "あの木は特に高い。", JAPANESE, 0, id="more so than the others"),
        pytest.param("那种木头特别贵。", "That wood is very dear.", ENGLISH, 1, id="very, in English"),
        pytest.param("那种木头特别贵。", "That wood is especially dear.", ENGLISH, 0, id="especially"),
        pytest.param("那种木头特别贵。", None, JAPANESE, 0, id="a sentence without its translation"),
        pytest.param("那种木头特别贵。", None, None, 1, id="a talk without a translation"),
        pytest.param("大家可以在门口领票。", "門で切符を受け取ることができます。", JAPANESE, 1, id="able"),
        pytest.param("大家可以在门口领票。", "門で切符をもらえますよ。", JAPANESE, 1, id="able, by its ending"),
        pytest.param("大家可以在门口领票。", "門で切符をもらってもいいですよ。", JAPANESE, 0, id="leave"),
        pytest.param("大家可以在门口领票。", "門で切符をもらえばいいですよ。", JAPANESE, 0, id="advice"),
        pytest.param("大家可以在门口领票。", "You can get a ticket at the gate.", ENGLISH, 1, id="able, in English"),
        pytest.param("大家可以在门口领票。", "You may take a ticket at the gate.", ENGLISH, 0, id="leave, in English"),
        pytest.param("两家的票价可以相差三倍。", "運賃は三倍違うこともある。", JAPANESE, 0, id="what may happen"),
        pytest.param("我们打算修那座桥。", "We plan to repair that bridge.", ENGLISH, 1, id="to plan"),
        pytest.param(
            "我们准备入学考试。", "We are getting ready for the entrance exam.", ENGLISH, 0, id="to get ready"
        ),
        pytest.param("我本来修钟表。", "もともと時計を直していた。", JAPANESE, 1, id="at first"),
        pytest.param("我本来修钟表。", "どうせ時計屋だ。", JAPANESE, 0, id="anyway"),
        pytest.param("徒弟找了半天。", "弟子は長いこと探した。", JAPANESE, 1, id="for long"),
        pytest.param("徒弟找了半天。", "弟子は半日探した。", JAPANESE, 0, id="half a day"),
        pytest.param("徒弟找了半天。", "弟子はしばらく探した。", JAPANESE, 0, id="for a while"),
        pytest.param("后来我们搬到了河边。", "Later we moved to the river.", ENGLISH, 1, id="later"),
        pytest.param("后来我们搬到了河边。", "Then we moved to the river.", ENGLISH, 0, id="at once, it may be"),
    ],
)
def test_what_the_translation_does_not_say_is_not_asked(
    source: str, translation: str | None, language: TranslationLanguage | None, count: int
) -> None:
    tally = Tally()
    found = list(paraphrase.items(Document(talk(("老周", source, translation), language=language)), tally))
    assert (len(found), tally.refused["sense-unsaid"]) == (count, 1 - count)


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        pytest.param({"ja": "もう", "en": "already"}, "en", True, id="said"),
        pytest.param({"ja": "もう", "en": "already"}, "ja", False, id="not in that language"),
        pytest.param({}, "en", False, id="nothing known"),
    ],
)
def test_an_option_is_said_in_a_translation(said: dict[str, str], language: str, *, expected: bool) -> None:
    option = Option(wording="已经", ja="もう", en="already", said=said)
    assert option.is_said_in("Already gone.", language) is expected
