"""What is shown around a gap is cut where both sides can stand alone, and nowhere else."""

from __future__ import annotations

import pytest

from quizzes.cloze.clip import Clip, around, whole
from quizzes.cloze.clip_levels import read_untold
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

LONG = "那时候我们一家人还在离城里很远的一个小地方，我们在山里住了很久，每天都要走很远的路，"


def clip_of(source: str, key: str) -> Clip:
    """Show a sentence whole, with its first `key` taken out."""
    [spot] = Document(talk(("甲", source, None), language=None)).spots
    return whole(spot, source.index(key), key)


@pytest.mark.parametrize(
    ("source", "part", "is_fragment"),
    [
        pytest.param("这条路走得越久，我的话就越少。", "这条路走得越久，", True, id="half of the more"),
        pytest.param("他嫌我太慢，总想着走得越远越好。", "总想着走得越远越好。", False, id="both halves of it"),
        pytest.param("昨天老板来找我，日子却越过越好。", "日子却越过越好。", False, id="what is counted once in all"),
    ],
)
def test_a_part_with_half_of_the_more_is_a_fragment(source: str, part: str, *, is_fragment: bool) -> None:
    clip = clip_of(source, part[:2])
    first = source.index(part)
    cut = Clip(spot=clip.spot, start=first, key=part[:2], first=first, last=first + len(part))
    assert cut.is_a_fragment is is_fragment


@pytest.mark.parametrize(
    ("source", "key", "shown"),
    [
        pytest.param(
            "他把书还给了我，很久以后我们又见面了。", "还给", "他把书还给了我，很久以后我们又见面了。", id="short"
        ),
        pytest.param(
            "我把那本旧书还给了老师，很久以后我们又在学校见面了。",
            "我",
            "我把那本旧书还给了老师",
            id="short, with the key twice",
        ),
        pytest.param(
            "他终于来了，我们分别离开了学校。", "了", "他终于来了，我们分别离开了学校。", id="few words first"
        ),
        pytest.param(f"{LONG}到了秋天，收到了一封很长的信。", "封", "到了秋天，收到了一封很长的信。", id="when it was"),
        pytest.param(
            f"{LONG}他又坐上了下午三点半开的那班船，下船时抬头向我敬了个礼。",
            "敬",
            "下船时抬头向我敬了个礼。",
            id="a long clause, which does not say when",
        ),
        pytest.param(f"{LONG}面好不怕等：有个客人在店里等了三天。", "店", "有个客人在店里等了三天。", id="a colon"),
    ],
)
def test_the_clause_of_a_gap_is_shown_with_what_it_needs(source: str, key: str, shown: str) -> None:
    clip = clip_of(source, key)
    assert around(clip.spot, clip.start, key, first=clip.start, last=clip.start + len(key)).text == shown


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("我画的是山水，而不是名字。", 1, id="one character"),
        pytest.param("虽然下雨，但是我不走。", 2, id="a connective that is met later"),
    ],
)
def test_a_connective_of_two_characters_lifts_a_gap(source: str, level: int) -> None:
    assert read_untold(clip_of(source, source[:1]), 1) == level
