"""What others hold is told apart from what the speaker holds."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.answering import answering
from quizzes.comprehension.replies.replies import Replies
from quizzes.comprehension.replies.stances import (
    is_own_view,
    is_turned_down,
    is_way_of_others,
    tells_of_others,
)
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, passage


@pytest.mark.parametrize(
    ("source", "others"),
    [
        pytest.param("有人主张修电围栏，把象圈起来。", True, id="somebody"),
        pytest.param("網上很多人認為這樣很可愛。", True, id="many, traditional"),
        pytest.param("大家都说手工的碗又贵又慢。", True, id="all"),
        pytest.param("有人来过，坐了一下午。", False, id="somebody who holds nothing"),
        pytest.param("我觉得有人应该去看看。", False, id="the speaker"),
    ],
)
def test_what_others_hold_is_seen(source: str, *, others: bool) -> None:
    assert tells_of_others(Document(passage(source)).spots) is others


@pytest.mark.parametrize(
    ("sources", "refused"),
    [
        pytest.param(("有人主张修电围栏。", "我不赞成。"), True, id="what others hold"),
        pytest.param(("修电围栏最快。", "但我不这么看。"), True, id="but I"),
        pytest.param(("修电围栏最快。", "我不赞成，因为象会绕路。"), True, id="I am against it"),
        pytest.param(("我觉得修电围栏最快。", "但我没有钱。"), False, id="the speaker's own view, limited"),
        pytest.param(("修电围栏最快。", "我们修了三年。"), False, id="it is gone on from"),
        pytest.param(("修电围栏最快。",), False, id="nothing follows"),
    ],
)
def test_what_the_speaker_turns_down_is_seen(sources: tuple[str, ...], *, refused: bool) -> None:
    assert is_turned_down(Document(passage(*sources)).spots, 0) is refused


@pytest.mark.parametrize(
    ("sources", "of_others"),
    [
        pytest.param(("一般的窑厂按个算钱，烧得越多拿得越多。", "我们按月给。"), True, id="others, then we"),
        pytest.param(("一般的窑厂按个算钱，烧得越多拿得越多。", "这样坛子就薄了。"), False, id="of others alone"),
        pytest.param(("我们按月给。", "我们也管饭。"), False, id="of us"),
    ],
)
def test_how_others_do_it_leads_up_to_how_the_speaker_does(sources: tuple[str, ...], *, of_others: bool) -> None:
    assert is_way_of_others(Document(passage(*sources)).spots, 0) is of_others


@pytest.mark.parametrize(
    ("text", "own"),
    [
        pytest.param("我比较看好的是监测员", True, id="thinks well of"),
        pytest.param("我觉得可以先修路", True, id="finds"),
        pytest.param("我断了两根肋骨", False, id="what happened"),
    ],
)
def test_what_the_speaker_holds_is_seen(text: str, *, own: bool) -> None:
    assert is_own_view(text) is own


@pytest.mark.parametrize(
    ("reply", "quoted"),
    [
        pytest.param(
            "有人主张修电围栏，把象圈起来。我不赞成。我比较看好的是村里的监测员。",
            "我比较看好的是村里的监测员",
            id="the speaker's own view",
        ),
        pytest.param("有人主张修电围栏，把象圈起来。村里每年都有人受伤。", None, id="no view of the speaker"),
        pytest.param("村里的监测员还要多请两三个人。", "村里的监测员还要多请两三个人", id="a plain answer"),
    ],
)
def test_a_question_is_answered_by_the_view_of_who_is_asked(reply: str, quoted: str | None) -> None:
    [exchange] = Replies(Document(dialogue(("记者", "您认为应该怎么办？"), ("林芳", reply))), Tally()).found
    saying = answering(exchange)
    assert (saying.text if saying else None) == quoted
