"""A sentence is asked for once, in no way that tells it from the others, below as much as one needs to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.sequences.next_sentence import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from tests.quizzes.comprehension.passages import dialogue

if TYPE_CHECKING:
    from quizzes.distractors.item import Item
    from quizzes.interview import Interview, Turn

_ASKED = "您每天在岛上都做些什么？"
_TILL_NOW = "您却还在岛上，每天都做些什么？"
_WORK = "早上在岛上擦玻璃，下午检查机器。"
_SALT = "玻璃上只要有一点儿盐，光就会变弱。"
_DOOR = "等岛上机房的门修好，我才下山带徒弟。"
_AND = (("记者", "还有呢？"), ("老周", "我还是那句话。不过在岛上，谁也不敢让灯在半夜灭掉。"))


def _talk(*turns: tuple[str | None, str], other: str = _DOOR) -> Interview:
    return dialogue(
        *turns,
        ("记者", "您打算什么时候教徒弟？"),
        ("老周", f"谁知道呢。{other}"),
        ("记者", "附近有渔船吗？"),
        ("老周", "前年冬天岛上来过一条渔船，有七个人。"),
        ("记者", "您想过离开吗？"),
        ("老周", "女儿出生那年，我在岛上没看见她。"),
        *_AND,
    )


def _made(*turns: tuple[str | None, str], other: str = _DOOR) -> list[Item]:
    return list(items(Document(_talk(*turns, other=other)), Tally()))


_LONG_ASKED = (
    "您在离城里五十公里的岛上住了三十年，报纸一个月才来一次，"
    "没有电视，也没有邻居，那么您从早到晚都做些什么、想些什么、盼些什么呢？"
)
_WIND = "岛上一年到头刮风，夏天是南风，冬天是北风，春天和秋天的风一天要变好几回。"
_SWEEPS = "早上风小一些，我先到塔顶上去把灯外面的脏东西都擦干净，再把门口的沙子扫到一边，然后才回到屋里吃早饭。"


@pytest.mark.parametrize(
    ("turns", "said", "passage"),
    [
        pytest.param([("记者", _ASKED)], _WORK, f"记者：{_ASKED}\n老周：{_WORK}", id="little, below its question"),
        pytest.param([("记者", _LONG_ASKED)], _WORK, f"老周：{_WORK}", id="little, below no long question"),
        pytest.param([(None, "他在岛上住了三十年。")], _WORK, f"老周：{_WORK}", id="little, after what nobody says"),
        pytest.param([("老周", "我在岛上住了三十年。")], _WORK, f"老周：{_WORK}", id="little, after the same person"),
        pytest.param([], _WORK, f"老周：{_WORK}", id="little, at the very beginning"),
        pytest.param([("记者", _ASKED)], f"{_WIND}{_WORK}", f"老周：{_WIND}{_WORK}", id="enough by itself"),
        pytest.param(
            [("记者", f"别人都下山了。{_TILL_NOW}")],
            _WORK,
            f"记者：别人都下山了。{_TILL_NOW}\n老周：{_WORK}",
            id="set against what",
        ),
        pytest.param(
            [("记者", _ASKED)],
            f"{_WIND}{_SWEEPS}{_WIND}{_WORK}",
            f"老周：……{_SWEEPS}{_WIND}{_WORK}",
            id="the end of a long reply",
        ),
        pytest.param(
            [("记者", _ASKED)],
            _WIND[:-1] + "，" + _SWEEPS[:-1] + "，" + _SWEEPS[:-1] + "，" + _WORK,
            "老周：" + _WIND[:-1] + "，" + _SWEEPS[:-1] + "，" + _SWEEPS[:-1] + "，" + _WORK,
            id="all of one long sentence",
        ),
    ],
)
def test_as_much_is_shown_as_one_needs_to_read(turns: list[tuple[str | None, str]], said: str, passage: str) -> None:
    made = _made(*turns, ("老周", f"{said}{_SALT}"))
    assert {item.key: item.passage for item in made if item.subtype == "next"}[_SALT] == passage


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        pytest.param(f"{_WORK}{_SALT}", [_SALT], id="after a statement"),
        pytest.param(f"{_WORK[:-1]}，有谁信呢？{_SALT}", [], id="after a question"),
        pytest.param(
            f"{_WORK}{_SALT}所以机器旁边的光变弱的时候，我就睡不着。", [_SALT], id="not below the answer of the other"
        ),
        pytest.param(
            f"{_WORK}所以机器旁边的光变弱的时候，我就睡不着。",
            ["所以机器旁边的光变弱的时候，我就睡不着。"],
            id="what else would be asked for there",
        ),
        pytest.param(
            f"{_WORK}玻璃上只要有一点儿盐，或者有一点儿沙子，船上的人看见的光就会变弱。", [], id="by far the longest"
        ),
        pytest.param(
            "以前岛上的灯要用油，人人都知道。现在岛上的灯不用油，夜里只要有电就能亮。",
            ["现在岛上的灯不用油，夜里只要有电就能亮。"],
            id="now after then",
        ),
    ],
)
def test_what_follows_is_asked_for_where_nothing_else_tells_it(said: str, keys: list[str]) -> None:
    made = _made(("记者", _ASKED), ("老周", said), other="可是等岛上机房的机器修好，我才下山带徒弟。")
    assert [item.key for item in made if item.subtype == "next"] == keys


@pytest.mark.parametrize(
    ("said", "other"),
    [
        pytest.param(f"{_WORK}{_SALT}", f"{_DOOR}{_DOOR}", id="one of the others"),
        pytest.param(f"{_WORK}{_SALT}风大的日子我睡不着。{_SALT}", _DOOR, id="the key"),
    ],
)
def test_a_sentence_that_is_said_twice_is_offered_once(said: str, other: str) -> None:
    made = _made(("记者", _ASKED), ("老周", said), other=other)
    assert made
    assert all(len(set(item.all_options)) == len(item.all_options) for item in made)


def _reasons(whole: Interview, said: str) -> set[str]:
    made = items(Document(whole), Tally())
    return {wrong.why.ja or "" for item in made for wrong in item.distractors if wrong.option == said}


def test_a_sentence_of_the_same_reply_is_told_by_what_it_lacks_rather_than_by_how_it_opens() -> None:
    [why] = _reasons(
        _talk(("记者", _ASKED), ("老周", f"早上擦玻璃，下午检查机器。{_SALT}所以光变弱的时候，我就睡不着。")),
        "所以光变弱的时候，我就睡不着。",
    )
    assert why == (
        "これは7行目の文で、「玻璃上只要有一点儿盐，光就会变弱」のすぐ後に来ます。前の文の「玻璃」を受ける言葉がありません。"
    )


def test_a_sentence_that_opens_a_paragraph_is_told_by_that() -> None:
    said = "我在岛上一个人住了三十年。"
    [why] = _reasons(_talk(("老周", "谁知道呢。"), ("老周", said), ("老周", f"{_WORK}{_SALT}")), said)
    assert why == "これは7行目の段落の最初の文です。前の文の「玻璃」を受ける言葉がありません。"


def test_a_sentence_that_opens_a_reply_is_told_by_what_it_replies_to() -> None:
    said = "我在岛上一个人住了三十年。"
    [why] = _reasons(_talk(("记者", "那时候很冷清。"), ("老周", said), ("老周", f"{_WORK}{_SALT}")), said)
    assert why.startswith("これは7行目の文で、「那时候很冷清」のすぐ後に来ます。")


def _translated(turn: Turn, asked: str | None) -> Turn:
    """Translate each sentence of a turn, and one question as given."""
    [paragraph] = turn.paragraphs
    sentences = tuple(
        replace(
            each,
            translation=asked if "徒弟？" in each.source else f"訳文{n}",
            translation_line=each.line + 2,
        )
        for n, each in enumerate(paragraph.sentences)
    )
    return replace(turn, paragraphs=(replace(paragraph, sentences=sentences),))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param(
            "徒弟はいつ取るのですか？",
            "「您打算什么时候教徒弟？」（徒弟はいつ取るのですか？）という質問に",
            id="with its meaning",
        ),
        pytest.param(None, "「谁知道呢」（訳文0）のすぐ後に来ます。", id="not without it"),
    ],
)
def test_a_question_is_quoted_where_its_meaning_can_be_told(asked: str | None, told: str) -> None:
    whole = _talk(("记者", _ASKED), ("老周", f"{_WORK}{_SALT}"))
    turns = tuple(_translated(turn, asked) for turn in whole.turns)
    [why] = _reasons(replace(whole, turns=turns, translation_language=TranslationLanguage.JAPANESE), _DOOR)
    assert told in why
