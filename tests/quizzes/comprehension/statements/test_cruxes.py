"""Why a translation says what its sentence says is told by the word on which that turns."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.cruxes import crux_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.statements.test_in_translation import ASKS, items_of
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "told", "ja", "en"),
    [
        pytest.param(
            "我家的猫差点儿掉进水里。",
            "うちの猫はもう少しで水に落ちるところでした。",
            "「差点儿」は「もう少しで…するところだった」（実際はしなかった）という意味です。",
            " 差点儿 means “almost (it did not happen)”.",
            id="a word that turns what is said",
        ),
        pytest.param(
            "我家的隔壁住着两只猫。",
            "うちの隣に猫が二匹住んでいます。",
            "",
            "",
            id="a hard word on which nothing turns",
        ),
        pytest.param("我家有两只猫。", "うちに猫が二匹います。", "", "", id="easy words alone"),
        pytest.param(
            "我家的猫差点儿掉进水里。", "うちの猫は水に落ちました。", "", "", id="a word that the translation has not"
        ),
    ],
)
def test_what_a_translation_turns_on(source: str, told: str, ja: str, en: str) -> None:
    found = Document(talk(("林芳", source, told)))
    spot = found.spots[0]
    quote = source.removesuffix("。")
    claim = Claim(spot=spot, quote=quote, said=quote, is_whole=True)
    note = crux_of(found, claim, told)
    assert (note.ja, note.en) == (ja, en)


def test_a_number_alone_is_what_the_numeral_means() -> None:
    hours = "林芳", "下午两点，我家后面的店开门。", "At two in the afternoon the shop behind my house opens."
    [right] = [item for item in items_of(ASKS, hours, language="en") if item.key == "对"]
    assert "“two” is what 两 means here" in (right.distractors[0].why.en or "")
