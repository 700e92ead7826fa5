"""Names that stand out by bold letters alone speak; questions that do are asked by somebody, and the others answer."""

from __future__ import annotations

import pytest

from quizzes.interview import Paragraph, Turn
from quizzes.reading import read_interview
from quizzes.reading.checks import unnamed_problems
from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import codes, read

ASKED = ("你为什么选择夜班？", "你怕黑吗？", "后来呢？")
SAID = ("因为夜里安静。", "不怕，我早就习惯了。", "后来我就留下来了。")


def talk(bold: str, other: str = "{}", *, title: str = "# 夜里的灯") -> str:
    pairs = (f"{bold.format(one)}\n\n{other.format(two)}" for one, two in zip(ASKED, SAID, strict=True))
    return "\n\n".join((title, *pairs))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(talk("**{}**"), id="markdown"),
        pytest.param(talk("__{}__"), id="markdown with lines"),
        pytest.param(talk("**{}**", "{}\n\n**安静**是好事。"), id="a bold word within an answer"),
        pytest.param(talk("<p><b>{}</b></p>", "<p>{}</p>"), id="a page"),
        pytest.param(talk("<p><strong><span>{}</span></strong></p>", "<p>{}</p>"), id="as Word writes a page"),
        pytest.param(talk('<p><span style="font-weight:700">{}</span></p>', "<p>{}</p>"), id="as Google writes it"),
        pytest.param(talk("**{}**").replace("**后来", "**童年**\n\n**后来"), id="and a heading is bold too"),
    ],
)
def test_questions_in_bold_are_asked_and_what_follows_answers(text: str) -> None:
    interview = read(text)

    said = [(turn.speaker, turn.paragraphs[0].source) for turn in interview.turns if turn.speaker is not None]
    assert said == [each for one, two in zip(ASKED, SAID, strict=True) for each in (("问", one), ("答", two))]
    assert "nobody-named" not in codes(interview)


def test_bold_questions_and_their_translations_are_one_persons() -> None:
    first = "**你怕黑吗？**\n\n**暗いのは怖いですか。**\n\n不怕。\n\n怖くありません。\n\n"
    interview = read(f"{first}**后来呢？**\n\n**それから？**\n\n我走了。\n\n去りました。")

    assert [turn.speaker for turn in interview.turns] == ["问", "答", "问", "答"]
    assert interview.turns[0].paragraphs[0].translation == "暗いのは怖いですか。"


NAMES = ("记者", "船工", "Reporter", "Ferryman Lin")
TOLD = ("Why do you work at night?", "Are you afraid of the dark?", "And then?")


def bilingual(form: str) -> str:
    rows = zip(ASKED, SAID, TOLD, strict=True)
    said = [each for one, two, three in rows for each in (one, three, two, f"It is so: {three[:-1]}.")]
    names = [NAMES[place] for place in (0, 2, 1, 3)] * len(ASKED)
    return "\n\n".join(form.format(name, text) for name, text in zip(names, said, strict=True))


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("**{}** {}", id="markdown"),
        pytest.param("**{}**{}", id="no blank"),
        pytest.param("<p><b>{}</b> {}</p>", id="a page"),
        pytest.param("<p><span lang=zh><strong>{}</strong></span>&nbsp;{}</p>", id="within other tags"),
        pytest.param("> **{}** {}", id="quoted"),
    ],
)
def test_bold_names_without_a_colon_speak(form: str) -> None:
    interview = read(f"# 夜里的灯\n# The Lamp at Night\n\n{bilingual(form)}")

    assert [turn.speaker for turn in interview.turns] == [*NAMES[:2]] * len(ASKED)
    said = [turn.paragraphs[0] for turn in interview.turns]
    assert [(each.source, each.translation) for each in said[:2]] == [
        (ASKED[0], TOLD[0]),
        (SAID[0], f"It is so: {TOLD[0][:-1]}."),
    ]


def test_one_bold_name_that_asks_again_and_again_asks() -> None:
    interview = read(talk("**本报** {}"))

    assert [turn.speaker for turn in interview.turns if turn.speaker is not None][::2] == ["本报"] * len(ASKED)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("**手艺人** 不多了。\n\n**苏州园林** 是明代的。\n\n**手艺人** 说话少。", id="a word that matters"),
        pytest.param("**手艺人** 不多了。\n\n**老师** 也不多了。", id="words that come once"),
        pytest.param("**今年**，我来了。\n\n**去年**，我走了。\n\n**今年**，我在。\n\n**去年**，我不在。", id="times"),
    ],
)
def test_other_bold_words_name_nobody(text: str) -> None:
    assert {turn.speaker for turn in read(text).turns} == {None}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(talk("**记者：**{}", "老王：{}"), id="labels"),
        pytest.param(talk("**记者：{}**", "老王：{}"), id="bold labels"),
        pytest.param(talk("{}", "**{}**"), id="the answers are bold"),
        pytest.param(talk("**{}**", "{}你说呢？"), id="the others ask as well"),
        pytest.param("# 灯\n\n**一 童年**\n\n我住在海边。\n\n**二 夜班**\n\n夜里安静。", id="headings"),
        pytest.param("**你怕黑吗？**\n\n不怕。\n\n我走了。", id="one bold line"),
    ],
)
def test_other_bold_lines_name_nobody(text: str) -> None:
    assert "问" not in {turn.speaker for turn in read(text).turns}


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        pytest.param(talk("{}"), True, id="questions without any sign"),
        pytest.param(talk("记者：{}", "老王：{}"), False, id="names"),
        pytest.param(f"{ASKED[0]}\n\n{SAID[0]}\n\n" + "我住在海边。\n\n" * 20, False, id="an essay with a question"),
        pytest.param("\n\n".join(ASKED), False, id="questions alone"),
    ],
)
def test_a_talk_that_names_nobody_is_told_how_to(text: str, *, is_told: bool) -> None:
    interview = read(text)

    assert ("nobody-named" in codes(interview)) is is_told


def test_four_times_as_many_open_tags_take_no_sixteen_times_as_long() -> None:
    def page(tags: int) -> bytes:
        return (("<p>" + "<b>灯" * tags + "</p>\n") * 10).encode()

    assert growth(read_interview, page(300), page(1_200)) < 8


def test_four_times_as_many_questions_that_nobody_answers_take_no_sixteen_times_as_long() -> None:
    def asked(many: int) -> list[Turn]:
        paragraph = Paragraph(line=1, source="吗？", translation=None, translation_line=None, sentences=())
        return [Turn(speaker=None, line=1, paragraphs=(paragraph,) * many)]

    assert growth(lambda turns: list(unnamed_problems(turns)), asked(1_000), asked(4_000)) < 8
