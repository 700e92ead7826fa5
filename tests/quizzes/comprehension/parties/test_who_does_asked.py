"""Somebody is asked for where a whole sentence says what this one does, and shows what it is said of."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties import who_does
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue

OTHERS = (
    "客人去年搬到北京去了。",
    "我太太昨天从上海回来了。",
    "我妈喜欢在院子里唱歌。",
    "老人没有看过那部电影。",
    "年轻人买了新的电视。",
    "老田也买了新的电视。",
    "韦教练在院子里睡着了。",
)
WAITED = "小伙子在店里等了整整三天"
LONG = "大家每天都给我们送很多很多好吃的饭菜和点心，" * 2


def asked(source: str, speaker: str | None = "林芳", tally: Tally | None = None) -> list[tuple[str, str | None, str]]:
    """Give who is asked for in the first turn, with what is quoted and the prompt."""
    whole = Document(dialogue(*((speaker, each) for each in (source, *OTHERS))))
    found = who_does.items(whole, tally or Tally())
    return [(item.key, item.passage, item.prompt) for item in found if item.place == 0]


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param(f"{WAITED}。", ["小伙子"], id="somebody who does it"),
        pytest.param("小伙子在店里等了整整三天呢。", [], id="what one comes upon"),
        pytest.param(
            "店里的鱼卖三百多块一斤，可是小伙子昨天自己吃的，往往是尾巴不好、被绳子弄破了嘴又没有人要的那几条。",
            [],
            id="a topic alone",
        ),
        pytest.param(f"以前{WAITED}。", [], id="what is no opening of a clause"),
        pytest.param(f"跟我们的{WAITED}。", [], id="with somebody"),
        pytest.param(f"昨天他走了，{WAITED}。", [], id="a pronoun of nobody before it"),
        pytest.param("工人村在山里等了整整三天。", [], id="a part of a longer word"),
        pytest.param("老施昨天养了二十三只羊。", ["老施"], id="somebody by name"),
        pytest.param("店里来了一位老施，等了整整三天。", [], id="one of that name"),
        pytest.param("店里来了一个小伙子，等了整整三天。", ["小伙子"], id="somebody who came"),
        pytest.param("门口的像是一个小伙子，等了整整三天。", [], id="what somebody looks like"),
        pytest.param("店里很忙，我父亲去，大家都高兴得不得了。", ["我父亲"], id="a relative in a short clause"),
        pytest.param("店里很忙，小伙子去，大家都高兴得不得了。", [], id="somebody in a short clause"),
        pytest.param("第二天给我买了一双鞋子的，还有我父亲。", ["我父亲"], id="a relative at the end"),
        pytest.param("朋友喜欢在院里唱歌跳舞。", [], id="what people of a kind like"),
        pytest.param("小伙子昨天在院里唱歌跳舞。", ["小伙子"], id="what one of a kind did once"),
        pytest.param("女儿在店里等了整整三天。", [], id="a daughter of nobody"),
        pytest.param(f"小伙子的事情，{WAITED}。", [], id="named twice"),
        pytest.param(f"老施喝醉了，老施给小伙子写了一封很长的信，{LONG}后来走了。", [], id="a clause without who"),
    ],
)
def test_somebody_is_asked_for_who_does_it(source: str, keys: list[str]) -> None:
    tally = Tally()
    assert [key for key, _, _ in asked(source, tally=tally)] == keys
    assert keys or not tally.refused  # it is no sentence to ask of, whoever else there is


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        pytest.param(f"{WAITED}。不对，是我太太在等。", "corrected", id="taken back"),
        pytest.param("小伙子喜欢在院子里唱歌说话。", "given-away", id="a character of the name beside it"),
        pytest.param("老施今年给老田养了二十三只羊。", "given-away", id="a character of another name"),
        pytest.param("政府昨天在那里批准了整整两天。", "given-away", id="what such people alone do"),
        pytest.param("有个女儿在店里等了整整三天。", "too-few", id="a daughter of whom it tells"),
    ],
)
def test_nobody_is_asked_for_who_is_told(source: str, reason: str) -> None:
    tally = Tally()
    assert not asked(source, tally=tally)
    assert tally.refused[reason] == 1


@pytest.mark.parametrize(
    ("source", "passage"),
    [
        pytest.param(
            "昨天有个小伙子在店里等了很久，最后问：“来得及”。",
            "林芳：昨天有个＿＿在店里等了很久……",
            id="what is said at the end is left out",
        ),
        pytest.param(
            f"好吃的面不怕等：有个{WAITED}。", "林芳：好吃的面不怕等：有个＿＿在店里等了整整三天。", id="a case of it"
        ),
        pytest.param(
            f"有一部英国片，{WAITED}。", "林芳：有一部英国片，＿＿在店里等了整整三天。", id="of a film, with a gap"
        ),
        pytest.param("小伙子昨天给姑娘写了一封很长的信。", "林芳：＿＿昨天给姑娘写了一封很长的信。", id="of two"),
        pytest.param("小伙子昨天给我写了一封很长的信。", "林芳：＿＿昨天给我写了一封很长的信。", id="a pronoun"),
    ],
)
def test_what_it_is_said_of_is_shown(source: str, passage: str | None) -> None:
    [(_, quoted, prompt)] = asked(source)
    assert quoted == passage
    assert passage is not None or not any(word in prompt for word in ("案件", "高兴"))


def test_what_nobody_says_is_quoted() -> None:
    assert [quote for _, quote, _ in asked("老施昨天养了二十三只羊。", None)] == ["＿＿昨天养了二十三只羊。"]


def test_a_part_of_a_sentence_without_its_time_is_as_of_today() -> None:
    crowd = (
        "村里面的人每天都去很远的山上看那一棵很老很老的树，每天都很高兴，"
        "回来的时候总要在路边的小店里喝一碗热热的汤，说说笑笑"
    )
    assert [key for key, _, _ in asked(f"{crowd}，{WAITED}。")] == ["小伙子"]
    assert not asked(f"以前{crowd}，{WAITED}。")


def test_everybody_is_asked_for_once() -> None:
    whole = Document(dialogue(*(("林芳", each) for each in (f"{WAITED}。", "小伙子去年在山上种了三十棵树。", *OTHERS))))
    assert [item.key for item in who_does.items(whole, Tally())].count("小伙子") == 1
