"""What whoever speaks next denies, or tells with another number, is no answer to ask for."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.denied import is_denied
from quizzes.comprehension.numbers import number_in_quote
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue

TOLD = "我以为他输了钱，在电话里骂了他十分钟。"


@pytest.mark.parametrize(
    ("told", "reply", "is_so"),
    [
        pytest.param(TOLD, "不止十分钟。", True, id="more than that, with the number"),
        pytest.param(TOLD, "不止吧，我听了半天。", True, id="more than that"),
        pytest.param(TOLD, "哪有十分钟！三分钟吧。", True, id="not so many"),
        pytest.param(TOLD, "哪有二十分钟！", False, id="another number denied"),
        pytest.param("上个月死了两条狗。", "死了三条，我记得。", True, id="another number of the same"),
        pytest.param("上个月死了两条狗。", "我家死了三条。", False, id="that of something else"),
        pytest.param("上个月死了两条狗。", "死了两条，一点儿不假。", False, id="the same number"),
        pytest.param(TOLD, "胡说，是你骂了我。", True, id="nonsense"),
        pytest.param(TOLD, "你记错了，那天我没接。", True, id="remembered wrongly"),
        pytest.param(TOLD, "他没说实话。", True, id="not the truth"),
        pytest.param(TOLD, "對，我都聽見了。", False, id="agrees"),
        pytest.param(TOLD, "不對，是他罵我。", True, id="in traditional characters"),
        pytest.param(TOLD, "不对劲的是后来。", False, id="something odd"),
        pytest.param("他做黑面包，我做白面包。", "冬天反过来，因为我怕冷。", True, id="the other way at some time"),
        pytest.param("他做黑面包，我做白面包。", "正好相反。", True, id="the other way"),
        pytest.param(TOLD, "我正好相反，从来不骂人。", False, id="the other way of oneself"),
        pytest.param(TOLD, "他正好相反，从来不骂人。", False, id="the other way of somebody else"),
        pytest.param(TOLD, "我们家反过来，是我骂他。", False, id="the other way at home"),
        pytest.param("他做黑面包，我做白面包。", "我们把面团整个反过来揉。", False, id="turns a thing round"),
        pytest.param("那天晚上他没有来。", "不止，他后来也没来。", False, id="more of no number"),
    ],
)
def test_who_speaks_next_denies_a_sentence(told: str, reply: str, *, is_so: bool) -> None:
    document = Document(dialogue(("记者", "后来呢？"), ("小何", told), ("老周", reply)))
    assert is_denied(document, document.spots[1]) is is_so


def test_nobody_denies_oneself_nor_what_was_told_before_the_last_sentence() -> None:
    alone = Document(dialogue(("小何", f"{TOLD}胡说八道。")))
    assert not is_denied(alone, alone.spots[0])
    before = Document(dialogue(("小何", f"{TOLD}后来我哭了。"), ("老周", "瞎说，你没哭。")))
    assert [is_denied(before, spot) for spot in before.spots[:2]] == [False, True]


def test_a_number_is_denied_from_some_sentences_away() -> None:
    document = Document(dialogue(("小何", f"{TOLD}后来我哭了。"), ("老周", "不止十分钟。")))
    assert [is_denied(document, spot) for spot in document.spots[:2]] == [True, False]


@pytest.mark.parametrize(
    ("reply", "is_asked"),
    [pytest.param("后来他就走了。", True, id="let stand"), pytest.param("不止五十三天。", False, id="denied")],
)
def test_a_number_that_is_denied_is_not_asked_for(reply: str, *, is_asked: bool) -> None:
    talk = (("记者", "后来呢？"), ("老周", "爷爷在我们那条船上住了五十三天，什么也没说。"), ("小何", reply))
    document = Document(dialogue(*talk))
    asked = [item.key for item in number_in_quote.items(document, Tally())]
    assert ("五十三天" in asked) is is_asked


def test_nothing_is_claimed_that_is_denied() -> None:
    for reply, is_claimed in (("后来他就走了。", True), ("胡说，那是你。", False)):
        document = Document(dialogue(("记者", "后来呢？"), ("小何", "王师傅在我们店里修了三年钢琴。"), ("老周", reply)))
        assert bool(list(claims_of(document, document.spots[1]))) is is_claimed
