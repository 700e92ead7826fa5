"""A quote that tells of somebody else by a pronoun of the other sex leaves open whom it means."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties import who_does
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

_OTHERS = ("我太太昨天从上海回来了。", "我妈喜欢在院子里唱歌。", "我弟弟没有看过那部电影。")


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("有一次我女儿把鱼放了，他知道以后笑了一天。", False, id="he, who is no daughter"),
        pytest.param("有一次我女儿把鱼放了，她自己笑了一天。", True, id="she herself"),
        pytest.param("有一次我女儿把鱼放了，吉他也响了一天。", True, id="a guitar"),
        pytest.param("有一次我儿子把鱼放了，她知道以后笑了一天。", False, id="she, who is no son"),
    ],
)
def test_whom_a_pronoun_of_the_other_sex_means_is_shown_or_not_asked(source: str, *, is_asked: bool) -> None:
    found = talk(*(("林芳", each, None) for each in (source, *_OTHERS)), language=None)
    asked = [item for item in who_does.items(Document(found), Tally()) if item.evidence.line == 3]
    assert bool(asked) is is_asked
