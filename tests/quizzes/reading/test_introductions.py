"""Which lines before a talk only say who talks in it, and where?"""

from __future__ import annotations

import pytest

from quizzes.reading.introductions import introductions
from tests.quizzes.reading.outlines import outline, read

_LECTURE = "我每天早上五点去看海。\n毎朝五時に海を見に行きます。\n海每天都不一样。\n海は毎日違います。\n"
_NAMES = ("听众", "聴衆", "陈默", "陳黙")
_ROLES = ("主持人", "司会", "嘉宾", "ゲスト")


def _talk(names: tuple[str, ...]) -> str:
    asker, asking, guest, answering = names
    return (
        f"{asker}：您为什么去看海？\n{asking}：なぜ海を見に行くのですか。\n"
        f"{guest}：因为海很安静。\n{answering}：海は静かだからです。\n"
        f"{asker}：冬天也去吗？\n{asking}：冬も行くのですか。\n{guest}：冬天也去。\n{answering}：冬も行きます。\n"
    )


@pytest.mark.parametrize(
    ("head", "talk"),
    [
        pytest.param("主讲：陈默\n講師：陳黙\n", _LECTURE, id="who lectures, and is named nowhere else"),
        pytest.param("主讲人：陈默（海洋学家）\n講演者：陳黙（海洋学者）\n", _LECTURE, id="with a calling"),
        pytest.param("讲者：陈默\n講師：陳黙\n", _LECTURE, id="who lectures, by another word"),
        pytest.param(
            "主讲嘉宾：栗原（心理学者）\n講師：栗原（心理学者）\n", _LECTURE, id="by a name that is no Chinese one"
        ),
        pytest.param("主讲：陈默\n講師：陳黙\n", _LECTURE + _talk(_NAMES), id="who lectures, and answers by name"),
        pytest.param("专家：陈默\n専門家：陳黙\n", _talk(_NAMES), id="who is asked by name"),
        pytest.param("嘉宾：陈默、周岩\nゲスト：陳黙、周岩\n", _talk(_NAMES), id="several"),
        pytest.param("本期嘉宾：陈默\n今回のゲスト：陳黙\n", _talk(_NAMES), id="the guest of this number"),
        pytest.param(
            "今天的嘉宾：陈默，海洋学家\n本日のゲスト：陳黙、海洋学者\n",
            _talk(_NAMES),
            id="today's guest, and who that is",
        ),
        pytest.param("主持人：林岚\n司会：林嵐\n嘉宾：陈默\nゲスト：陳黙\n", _talk(_ROLES), id="who talks by role"),
        pytest.param("主持人：林岚　嘉宾：陈默\n司会：林嵐　ゲスト：陳黙\n", _talk(_ROLES), id="two on a line"),
        pytest.param(
            "（采访者：听众　受访者：陈默）\n（聞き手：聴衆　話し手：陳黙）\n",
            _talk(_NAMES),
            id="two on a line in brackets",
        ),
        pytest.param(
            "【人物】\n听众：本地人，三十岁\n陈默：海洋学家\n\n【登場人物】\n聴衆：地元の人、30歳\n陳黙：海洋学者\n",
            _talk(_NAMES),
            id="a list of those who talk",
        ),
        pytest.param(
            "出场人物：\n听众：本地人\n陈默：海洋学家\n登場人物：\n聴衆：地元の人\n陳黙：海洋学者\n",
            _talk(_NAMES),
            id="such a list below a colon",
        ),
        pytest.param(
            "地点：皖南石埭镇文化广场\n\n会場：安徽省南部・石埭鎮文化広場\n", _talk(_NAMES), id="where, with no kana"
        ),
    ],
)
def test_a_head_that_names_who_talks_or_where_is_nobodys_words(head: str, talk: str) -> None:
    assert outline(read(f"看海的人\n海を見る人\n\n{head}\n{talk}")) == outline(read(f"看海的人\n海を見る人\n\n{talk}"))


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("嘉宾：海子\nゲスト：海子\n", id="by role"),
        pytest.param("本期嘉宾：海子\n今回のゲスト：海子\n", id="of this number"),
        pytest.param("嘉宾：诗人 海子\nゲスト：詩人 海子\n", id="and a calling"),
    ],
)
def test_a_head_may_name_one_whose_name_stands_on_a_line_of_its_own_above_the_words(head: str) -> None:
    asked = "[00:35] 主持人\n您为什么去看海？\nなぜ海を見に行くのですか。\n\n"
    talk = f"{asked}[00:48] 海子\n因为海很安静。\n海は静かだからです。\n\n" * 2
    assert outline(read(f"看海的人\n海を見る人\n\n{head}\n{talk}")) == outline(read(f"看海的人\n海を見る人\n\n{talk}"))


@pytest.mark.parametrize(
    "details",
    [
        pytest.param("", id="nothing else"),
        pytest.param("时间：2023年11月18日\n日時：2023年11月18日\n", id="when it was"),
        pytest.param("嘉宾：陈默\nゲスト：陳黙\n", id="who talks"),
    ],
)
def test_a_title_with_a_colon_is_the_title_in_both_languages(details: str) -> None:
    found = read(f"圆桌讨论：人为什么看海\n座談会：人はなぜ海を見るのか\n\n{details}\n{_talk(_NAMES)}")
    assert (found.headings[0].source, found.headings[0].translation) == (
        "圆桌讨论：人为什么看海",
        "座談会：人はなぜ海を見るのか",
    )


@pytest.mark.parametrize(
    "first",
    [
        pytest.param("主持人：陈默，请坐。\n司会：陳黙さん、どうぞ。\n", id="a sentence with a name"),
        pytest.param("主持人：陈默！\n司会：陳黙さん！\n", id="a call"),
        pytest.param("会場：海在哪儿？\n会場：海はどこですか。\n", id="somebody of the audience"),
    ],
)
def test_words_before_a_talk_are_still_said(first: str) -> None:
    assert len(outline(read(first + _talk(_NAMES)))) == len(outline(read(_talk(_NAMES)))) + 1


@pytest.mark.parametrize(
    ("below", "said"),
    [
        pytest.param("听众：海在哪儿？\n聴衆：海はどこですか。\n", 1, id="a question"),
        pytest.param(
            "听众：海\n聴衆：海\n听众：海\n聴衆：海\n听众：山\n聴衆：山\n", 1, id="words without a stop, again"
        ),
        pytest.param("编者：海每天不同\n編者：海は毎日違う\n", 1, id="somebody who talks nowhere else"),
    ],
)
def test_what_is_said_below_the_title_of_a_cast_is_still_said(below: str, said: int) -> None:
    found = [line for line in outline(read(f"看海的人\n海を見る人\n\n人物\n{below}{_talk(_NAMES)}")) if line[0] != "#"]
    assert len(found) == len(outline(read(_talk(_NAMES)))) + said


def test_a_list_of_those_who_talk_may_be_all_that_stands_at_the_top() -> None:
    top = ["人物", "听众：本地人", "陈默：海洋学家"]
    texts = [*top, "听众：海在哪儿？", "陈默：在这儿。"]
    assert introductions(top, texts, lambda _: False) == {0, 1, 2}


def test_a_chat_without_stops_keeps_what_is_but_a_name() -> None:
    chat = (
        "老师：王芳\n先生：王芳さん\n学生：我在这里\n生徒：ここにいます\n老师：李明\n先生：李明さん\n"
        "学生：我也来了\n生徒：僕も来ました\n老师：张文\n先生：張文さん\n学生：他没来\n生徒：来ていません\n"
    )
    assert len(outline(read(chat))) == chat.count("：") / 2
