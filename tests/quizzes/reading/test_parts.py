"""Who answers, where only the questions have a label or all words the same dash."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import codes, outline, read

QUESTIONS = ["你为什么上夜班？", "家里人支持吗？", "孩子怎么办？"]
ANSWERS = ["因为夜里安静。我说话慢。", "一开始我妻子不同意。", "孩子住在爷爷家。"]
TRANSLATED = ["なぜ夜勤なのですか。", "家族は賛成ですか。", "お子さんは？"]
ANSWERED = ["夜は静かだからです。私は話すのが遅いのです。", "初めは妻が反対しました。", "子どもは祖父の家です。"]


def talk(asking: tuple[str, str], answering: tuple[str, str]) -> str:
    parts = zip(QUESTIONS, TRANSLATED, ANSWERS, ANSWERED, strict=True)
    return "\n\n".join(
        f"{asking[0]}{question}\n\n{asking[1]}{ours}\n\n{answering[0]}{answer}\n\n{answering[1]}{theirs}"
        for question, ours, answer, theirs in parts
    )


@pytest.mark.parametrize(
    ("asking", "answering", "speakers"),
    [
        pytest.param(("记者：", "記者："), ("", ""), ["记者", "答"], id="only-the-asker"),
        pytest.param(("记者：", ""), ("", ""), ["记者", "答"], id="only-the-asker-and-only-in-chinese"),
        pytest.param(("——", "――"), ("", ""), ["问", "答"], id="a-dash-before-questions"),
        pytest.param(("——", "――"), ("——", "――"), ["问", "答"], id="a-dash-before-all"),
        pytest.param(("Q：", "Q："), ("", ""), ["Q", "A"], id="a-letter"),
        pytest.param(("记者：", "記者："), ("", "梁さん："), ["记者", "梁さん"], id="named-in-the-translation"),
        pytest.param(("记者：", "記者："), ("老梁：", "梁さん："), ["记者", "老梁"], id="both"),
    ],
)
def test_answers_are_not_given_to_who_asked(
    asking: tuple[str, str], answering: tuple[str, str], speakers: list[str]
) -> None:
    interview = read(talk(asking, answering))

    assert [turn.speaker for turn in interview.turns] == speakers * len(QUESTIONS)
    assert [line.split("| ")[1].split(" = ")[0] for line in outline(interview)][:2] == [QUESTIONS[0], ANSWERS[0]]
    assert ("answers-without-label" in codes(interview)) is (speakers[1] in {"答", "A"})


@pytest.mark.parametrize(
    ("lines", "speakers"),
    [
        pytest.param(["李明：我先说。", "后来我走了。", "李明：再说一遍？", "我走了。"], ["李明"], id="one-who-tells"),
        pytest.param(["——我来了。", "——他也来了。", "——都来了吗？"], ["——"], id="dashes-before-no-questions"),
        pytest.param(["记者：你来了吗？", "记者：她呢？", "我来了。"], ["记者"], id="questions-without-answers"),
        pytest.param(["记者：你来了吗？", "怎么来的？", "记者：她呢？", "也来了吗？"], ["记者"], id="longer-questions"),
    ],
)
def test_what_one_speaker_says_in_several_paragraphs_stays_his(lines: list[str], speakers: list[str]) -> None:
    interview = read("\n\n".join(lines))

    assert [turn.speaker for turn in interview.turns] == speakers


@pytest.mark.parametrize(
    ("reply", "speakers"),
    [
        pytest.param(["她订了两套，一套给了她妈妈。"], ["Q", "A"] * 3, id="the only reply"),
        pytest.param(["（她笑了。）"], ["Q", "A", "Q", None, "Q", "A"], id="an aside"),
    ],
)
def test_what_alone_follows_a_question_answers_it(reply: list[str], speakers: list[str | None]) -> None:
    lines = ["Q：您认识她吗？", "我认识她。", "Q：那个女孩后来呢？", *reply, "Q：您现在做什么？", "我在编词典。"]
    interview = read("\n\n".join(lines))
    assert [turn.speaker for turn in interview.turns] == speakers


@pytest.mark.parametrize(
    ("labels", "number", "answerer"),
    [
        pytest.param(("答：", "答："), "", "答", id="a-role"),
        pytest.param(("老梁：", "梁さん："), "", "老梁", id="a-name"),
        pytest.param(("答：", "答："), "1、", "答", id="before-them-numbered-questions"),
    ],
)
def test_questions_are_not_given_to_who_answers(labels: tuple[str, str], number: str, answerer: str) -> None:
    interview = read(f"夜班\n\n夜勤\n\n{talk((number, number), labels)}")

    assert [turn.speaker for turn in interview.turns] == ["问", answerer] * len(QUESTIONS)
    assert "questions-without-label" in codes(interview)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["李明：我先说。", "后来呢？", "后来我走了。", "李明：再说一遍。"], id="asks-himself"),
        pytest.param(["李明：我先说。", "李明：再说一遍。", "谁懂？", "李明：我走了。"], id="asks-but-once"),
    ],
)
def test_what_somebody_asks_himself_stays_his(lines: list[str]) -> None:
    interview = read("\n\n".join(lines))

    assert {turn.speaker for turn in interview.turns} == {"李明"}
    assert "questions-without-label" not in codes(interview)
