"""Taiwan reads some characters otherwise, wherever they stand in that sense."""

from __future__ import annotations

import pytest

from quizzes.chinese.read_in_taiwan import read_in_taiwan


@pytest.mark.parametrize(
    ("word", "reading", "there"),
    [
        pytest.param("期間", "qī jiān", "qí jiān", id="the first of two"),
        pytest.param("利息", "lì xī", "lì xí", id="the last of two"),
        pytest.param("常識", "cháng shí", "cháng shì", id="written in traditional characters"),
        pytest.param("研究", "yán jiū", "yán jiù", id="jiù"),
        pytest.param("標識", "biāo zhì", "", id="another reading of the character"),
        pytest.param("從來", "cóng lái", "", id="what Taiwan reads otherwise in another sense"),
        pytest.param("角度", "jiǎo dù", "", id="what it reads otherwise as another word"),
        pytest.param("出發", "chū fā", "", id="what is written otherwise where it reads it so: 頭髮"),
        pytest.param("曲線", "qū xiàn", "", id="what is written so on the mainland alone: 麴"),
        pytest.param("約法三章", "yuē fǎ sān zhāng", "", id="what it reads otherwise in a name: 法國"),
        pytest.param("差點", "chà diǎn", "", id="what it is read as in another sense: 差別"),
        pytest.param("期間", "qī", "", id="a reading of another length"),
    ],
)
def test_a_word_is_read_with_the_syllables_that_taiwan_has(word: str, reading: str, there: str) -> None:
    assert " ".join(read_in_taiwan(word, reading.split())) == there
