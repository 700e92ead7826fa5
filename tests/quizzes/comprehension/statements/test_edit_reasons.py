"""A reason says that the text does not say something only where it does not."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.statements.edit_reasons import as_told, why_not
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from tests.quizzes.talks import talk


def _edit(text: str, said: str, other: str) -> Edit:
    start = text.index(said)
    return Edit(start=start, end=start + len(said), said=said, other=other, kind=EditKind.NUMBER)


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        pytest.param(
            "二〇一五年，工厂从九吨变成了五十吨。",
            "「二〇一五年」は7行目の「二〇一五年，工厂从九吨变成了五十吨」に出てきます。",
            id="of something else",
        ),
        pytest.param(
            "工厂从九吨变成了五十吨，是在二〇一五年。",
            "3行目は「二〇一一年」と言っていて、「二〇一五年」ではありません。",
            id="of what it could not be taken for",
        ),
        pytest.param("工厂从九吨变成了五十吨。", "「二〇一五年」ではありません。", id="nowhere"),
    ],
)
def test_what_the_text_says_of_something_else_is_not_denied(beside: str, told: str) -> None:
    sources = ("二〇一一年，学校拿到了一笔补贴。", beside)
    found = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    claim = next(claims_of(found, found.spots[0]))
    why = why_not(found, claim, _edit(claim.said, "二〇一一年", "二〇一五年"))
    assert told in (why.ja or "")
    assert ("と言っていて" in (why.ja or "")) is ("ではありません" in told)
    assert (" not 二〇一五年" in (why.en or "")) is ("ではありません" in told)


def test_a_number_is_quoted_from_where_it_is_no_part_of_a_longer_one() -> None:
    sources = ("老师数到八秒才开门。", "第一次用了十四秒，第二次只用四秒才开门。")
    found = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    claim = next(claims_of(found, found.spots[0]))
    why = why_not(found, claim, _edit(claim.said, "八秒", "四秒"))
    assert "第二次只用四秒才开门」に出てきます" in (why.ja or "")


def test_what_joins_two_amounts_is_no_part_of_the_second() -> None:
    found = Document(talk(("林芳", "老师在学校住了八周零两天。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    edit = as_told(claim, _edit(claim.said, "零两天", "零三天"))
    assert (edit.said, edit.other) == ("两天", "三天")


@pytest.mark.parametrize(
    ("source", "said", "told"),
    [
        pytest.param("我爸每天下楼去学校上课。", "爸爸", "我爸", id="with whose"),
        pytest.param("爸每天下楼去学校上课。", "爸爸", "爸", id="alone"),
        pytest.param("老师的爸爸每天下楼去学校上课。", "爸爸", "爸爸", id="in full"),
    ],
)
def test_what_is_changed_is_quoted_as_the_text_has_it(source: str, said: str, told: str) -> None:
    found = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    edit = Edit(start=0, end=2, said=said, other="妈妈", kind=EditKind.WORD)
    assert as_told(claim, edit).said == told


def test_what_is_denied_is_not_told_to_say_elsewhere_what_it_denies() -> None:
    found = Document(talk(("林芳", "老师不希望学校搬到山上去。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    start = claim.said.index("不希望")
    edit = Edit(start=start, end=start + 3, said="不希望", other="希望", kind=EditKind.OPPOSITE)
    assert "ではありません" in (why_not(found, claim, edit).ja or "")
