"""What custom has otherwise is put nowhere."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.customary import as_customary, breaks_custom
from quizzes.distractors.edits.edit import Edit, EditKind


@pytest.mark.parametrize(
    ("text", "other", "kind", "is_broken"),
    [
        pytest.param("为了【两头】蒜跑了一趟超市", "四头", EditKind.NUMBER, True, id="for hardly any"),
        pytest.param("为了【两头】蒜跑了一趟超市", "三头", EditKind.NUMBER, False, id="as few"),
        pytest.param("她只收过【两个】西瓜", "四个", EditKind.NUMBER, True, id="only so few"),
        pytest.param("她收过【两个】西瓜", "四个", EditKind.NUMBER, False, id="so many"),
        pytest.param(
            "她只收过【六个】西瓜", "八个", EditKind.NUMBER, False, id="only so many, for which no word stands"
        ),
        pytest.param("换了别人，【三天】就不干了", "五天", EditKind.NUMBER, True, id="so soon"),
        pytest.param("換了別人，【三天】就不幹了", "五天", EditKind.NUMBER, True, id="in traditional characters"),
        pytest.param("换了别人，【三天】就不干了", "两天", EditKind.NUMBER, False, id="as soon"),
        pytest.param("他在那里住了【三天】", "五天", EditKind.NUMBER, False, id="so long"),
        pytest.param("班里有【两个】女孩，父母在外地", "三个", EditKind.NUMBER, True, id="who have the same parents"),
        pytest.param("班里有【两个】女孩，父母们在外地", "三个", EditKind.NUMBER, False, id="of several parents"),
        pytest.param("我有【两个】女儿，我父母在外地", "三个", EditKind.NUMBER, False, id="of a grandparent"),
        pytest.param("班里有【两个】女孩，最爱画画", "三个", EditKind.NUMBER, False, id="of no parents"),
        pytest.param("晚上大家【一起】去吃火锅", "轮流", EditKind.OPPOSITE, True, id="a meal in company"),
        pytest.param("晚上大家【一起】打扫院子", "轮流", EditKind.OPPOSITE, False, id="work that is done in turn"),
        pytest.param("这条巷子比过年还【热闹】", "安静", EditKind.OPPOSITE, True, id="even more so than what is known"),
        pytest.param("这条巷子比以前【热闹】", "安静", EditKind.OPPOSITE, False, id="more so than before"),
        pytest.param("炭少放一点，里外【一起】热", "轮流", EditKind.OPPOSITE, True, id="both sides of a thing"),
        pytest.param("几盆兰花【一起】枯了", "轮流", EditKind.OPPOSITE, True, id="what only becomes so"),
        pytest.param("他俩【一起】变魔术", "轮流", EditKind.OPPOSITE, False, id="what somebody does"),
        pytest.param("【礼拜六】来了九个，礼拜天只来三个", "礼拜二", EditKind.TIME, True, id="a weekend"),
        pytest.param("【礼拜六】来了九个，礼拜天只来三个", "礼拜三", EditKind.NUMBER, True, id="a counted day of it"),
        pytest.param("【禮拜六】來了九個，禮拜天只來三個", "禮拜二", EditKind.TIME, True, id="a weekend in Taiwan"),
        pytest.param("【礼拜六】来了九个，礼拜三只来三个", "礼拜二", EditKind.TIME, False, id="no other such day"),
        pytest.param("【礼拜二】来了九个，礼拜天只来三个", "礼拜三", EditKind.TIME, False, id="no day of it"),
        pytest.param("我【儿子】问，爸爸怎么还不睡", "爷爷", EditKind.WORD, True, id="a relative beside another"),
        pytest.param("我【儿子】把伞忘在船上", "爷爷", EditKind.WORD, False, id="a relative alone"),
        pytest.param("我【邻居】说爸爸太忙", "同事", EditKind.WORD, False, id="no relative"),
        pytest.param("晚上大家【轮流】去吃火锅", "一起", EditKind.MANNER, False, id="what was in turn"),
    ],
)
def test_what_custom_has_otherwise_is_noticed(text: str, other: str, kind: EditKind, *, is_broken: bool) -> None:
    before, said, after = text.replace("】", "【").split("【")
    edit = Edit(start=len(before), end=len(before) + len(said), said=said, other=other, kind=kind)
    assert breaks_custom(edit, f"{before}{said}{after}") is is_broken


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("换了别人，【三天】就不干了", "五天", "两天", id="two for three"),
        pytest.param("她只收过【两个】西瓜", "四个", "三个", id="three for two"),
        pytest.param("她只收过【兩個】西瓜", "四個", "三個", id="in traditional characters"),
        pytest.param("她收过【两个】西瓜", "四个", "四个", id="no word of how few"),
    ],
)
def test_hardly_any_stay_as_few(text: str, other: str, expected: str) -> None:
    before, said, after = text.replace("】", "【").split("【")
    edit = Edit(start=len(before), end=len(before) + len(said), said=said, other=other, kind=EditKind.NUMBER)
    assert as_customary(edit, f"{before}{said}{after}").other == expected
