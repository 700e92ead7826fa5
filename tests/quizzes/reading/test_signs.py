"""Speakers whose labels are pictures get names, and the file is told of it."""

from __future__ import annotations

import pytest

from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import codes, outline, read

ASKED = [("后来呢？", "それから？"), ("聊吗？", "話しますか。")]
SAID = [("后来电来了。", "電気が来ました。"), ("天天聊。", "毎日です。")]


def talk(*signs: str) -> str:
    """Let those of the signs speak in turn, the first one asking."""
    lines = [pair for both in zip(ASKED, SAID, strict=True) for pair in both] * 2
    return "\n\n".join(f"{signs[i % len(signs)]}{text}" for i, pair in enumerate(lines) for text in pair)


@pytest.mark.parametrize(
    ("asker", "guest"),
    [
        pytest.param("🎤：", "👩：", id="wide colons"),
        pytest.param("🎤: ", "👩: ", id="narrow colons"),
        pytest.param("🙋🏽‍♀️：", "👨‍🌾：", id="joined and coloured"),
        pytest.param("❓：", "❗️：", id="signs"),
        pytest.param("🎤 ：", "👩 ：", id="a blank before the colon"),
    ],
)
def test_who_asks_and_who_answers_under_a_picture_is_named_so(asker: str, guest: str) -> None:
    interview = read(talk(asker, guest))

    assert outline(interview)[:2] == ["问| 后来呢？ = それから？", "答| 后来电来了。 = 電気が来ました。"]
    assert [turn.speaker for turn in interview.turns] == ["问", "答"] * 4
    assert codes(interview) == ["speakers-by-signs"]
    sign = asker.rstrip(" :：").replace("\u200d", "")
    assert f"{sign} is 问" in interview.problems[0].message


def test_where_only_the_questions_have_a_picture_the_others_are_answers() -> None:
    interview = read(talk("🎤：", ""))

    assert [turn.speaker for turn in interview.turns] == ["问", "答"] * 4


@pytest.mark.parametrize(
    ("asker", "guest"),
    [
        pytest.param("●", "○", id="balls"),
        pytest.param("■ ", "□ ", id="squares with a blank"),
        pytest.param("◆：", "◇：", id="with colons"),
        pytest.param("🎤 ", "👨‍🏫 ", id="pictures with a blank"),
    ],
)
def test_plain_marks_tell_who_asks_and_who_answers(asker: str, guest: str) -> None:
    interview = read(talk(asker, guest))

    assert outline(interview)[:2] == ["问| 后来呢？ = それから？", "答| 后来电来了。 = 電気が来ました。"]
    assert codes(interview) == ["speakers-by-signs"]


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param(". ", id="points"),
        pytest.param(" ", id="blanks"),
        pytest.param("、", id="commas"),
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        pytest.param("{name}{sign}{text}\n{name}{sign}{translation}", id="both sides"),
        pytest.param("{name}{sign}{text}\n{translation}", id="the Chinese alone"),
    ],
)
def test_capitals_are_names_where_all_that_is_said_has_one(sign: str, line: str) -> None:
    pairs = [("A", "后来呢？", "それから？"), ("B", "后来电来了。", "それから電気が来ました。")] * 3
    lines = [line.format(name=name, sign=sign, text=text, translation=said) for name, text, said in pairs]

    interview = read("\n\n".join(lines))

    assert outline(interview)[:2] == ["A| 后来呢？ = それから？", "B| 后来电来了。 = それから電気が来ました。"]
    assert [turn.speaker for turn in interview.turns] == ["A", "B"] * 3


def test_capitals_of_options_are_no_names() -> None:
    options = "A. 后来电来了。\nB. 后来没有电。\n"
    talk = "后来呢？\n\nそれから？\n\n这里以前没有电。\n\nここは電気がありませんでした。\n\n"
    interview = read(f"{talk}{options}\n后来怎么样？\n\n{options}\n为什么没有电？\n\n{options}")

    assert "B" not in {turn.speaker for turn in interview.turns}


def test_three_pictures_are_three_people() -> None:
    lines = ["🐻：我起得早。", "🐰：我起得晚。", "🦊：你们都吵。"] * 3

    assert [turn.speaker for turn in read("\n\n".join(lines)).turns] == ["甲", "乙", "丙"] * 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "记者：几点？\n\n💡：小提示。\n\n老王：四点。\n\n记者：累吗？\n\n老王：不累。",
            id="a picture that comes once",
        ),
        pytest.param(
            "🎤记者：几点？\n\n👩老王：四点。\n\n🎤记者：累吗？\n\n👩老王：不累。", id="pictures before names"
        ),
        pytest.param(
            "\n\n".join(["●记者：几点？", "○老王：四点。", "●记者：累吗？", "○老王：不累。"] * 2),
            id="marks before names",
        ),
        pytest.param("\n\n".join(["●我爱夜里。", "○我爱白天。"] * 4), id="marks of what nobody asks"),
        pytest.param("●几点？\n\n○四点。\n\n○也可能五点。\n\n●累吗？", id="marks that come seldom"),
        pytest.param("🇨🇳：几点？\n\n🇯🇵：何時ですか。\n\n🇨🇳：四点。\n\n🇯🇵：四時です。", id="flags"),
        pytest.param("🌙 夜里的灯\n\n🌙 夜里很静。\n\n☀️ 白天很吵。\n\n🌙 我爱夜里。\n\n☀️ 我爱白天。", id="no colon"),
        pytest.param(
            "记者：几点？\n\n📌：四点。\n\n📌：也可能五点。\n\n记者：累吗？\n\n老王：不累。", id="one who asks nothing"
        ),
    ],
)
def test_other_pictures_are_no_speakers(text: str) -> None:
    assert "speakers-by-signs" not in codes(read(text))


def test_a_long_row_of_pictures_is_no_label_and_takes_no_time() -> None:
    assert growth(read, "♀" * 20 + "灯。", "♀" * 40 + "灯。") < 10


def test_what_is_told_of_a_picture_is_short_however_much_joins_it() -> None:
    joined = "\u200d♀" * 900

    assert all(len(each.message) < 500 for each in read(talk(f"👩{joined}：", "🎤：")).problems)


def test_what_happens_in_a_scene_is_told_by_nobody_who_speaks() -> None:
    lines = ["李明：明天有风。", "△ 船已经离岸。", "王芳：那就不去了。", "（旁白）灯一直亮着。", "李明：好。"]

    interview = read("\n\n".join(lines))

    assert [turn.speaker for turn in interview.turns] == ["李明", None, "王芳", None, "李明"]
    assert outline(interview)[1::2] == ["| 船已经离岸。 = -", "| 灯一直亮着。 = -"]
