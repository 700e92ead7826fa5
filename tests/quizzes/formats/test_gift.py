r"""GIFT as Moodle documents it: what is read, what is left out, what is wrong and on which line."""

from __future__ import annotations

import pytest

from quizzes.formats import Format, format_of, read_set_file
from quizzes.limits import Limits
from quizzes.question import Kind, Localized
from tests.quizzes.formats.reading import brief, messages_of, questions_in, told_of
from tests.quizzes.growth import growth


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("谁来了？{~小王 ~小李 =没有人}", ["谁来了？ [小王 / 小李 / 没有人] = 没有人"], id="choice"),
        pytest.param("谁来了？{\n  ~小王\n\t=小李\n}", ["谁来了？ [小王 / 小李] = 小李"], id="on-lines"),
        pytest.param("我{~在 =从}北京来。", ["我＿＿北京来。 [在 / 从] = 从"], id="missing-word"),
        pytest.param("二加二是{=四 =4}。", ["二加二是＿＿。 = 四 | 4"], id="missing-word-typed"),
        pytest.param("二加二是____。{=四}", ["二加二是＿＿。 = 四"], id="drawn-gap"),
        pytest.param("二加二？{=四 =4}", ["二加二？ = 四 | 4"], id="short-answer"),
        pytest.param("太阳从东边出来。{T}", ["太阳从东边出来。 [对 / 错] = 对"], id="true"),
        pytest.param("太阳从西边出来。{FALSE}", ["太阳从西边出来。 [对 / 错] = 错"], id="false"),
        pytest.param("這個說法對嗎？{TRUE}", ["這個說法對嗎？ [對 / 錯] = 對"], id="true-in-traditional"),
        pytest.param("几年？{#1822}", ["几年？ = 1822"], id="number"),
        pytest.param("几年？{#1822:0}", ["几年？ = 1822"], id="number-exactly"),
        pytest.param("几年？{#1822:0.01}", ["几年？ = 1822"], id="number-nearly-exactly"),
        pytest.param("几年？{#1822:1.5}", ["几年？ = 1822 | 1821 | 1823"], id="number-about-one-and-a-half"),
        pytest.param("圆周率？{#3.14:0.0}", ["圆周率？ = 3.14"], id="number-with-point-exactly"),
        pytest.param("几年？{#1822:2}", ["几年？ = 1822 | 1821 | 1823 | 1820 | 1824"], id="number-about"),
        pytest.param("几个？{#3..5}", ["几个？ = 4 | 3 | 5"], id="number-between"),
        pytest.param("圆周率？{#3.14}", ["圆周率？ = 3.14"], id="number-with-point"),
        pytest.param("几年？{#\n=1822:0 #对\n=%50%1822:2 #差不多\n}", ["几年？ = 1822"], id="numbers-with-shares"),
        pytest.param("几年？{#3~#全错}", ["几年？ = 3"], id="number-with-feedback-on-the-rest"),
        pytest.param("::一::\n[plain]谁？{=我}", ["谁？ = 我"], id="name-and-format"),
        pytest.param(
            "[html]<p>谁<b>来</b>？</p><p>&lt;说&gt;</p>{=我 ~你}", ["谁来？\n<说> [我 / 你] = 我"], id="html"
        ),
        pytest.param("[plain]a <b> &amp;{=我}", ["a <b> &amp; = 我"], id="plain-keeps-signs"),
        pytest.param("谁<br>来？{=[html]<i>我</i> ~你}", ["谁\n来？ [我 / 你] = 我"], id="html-without-a-word"),
        pytest.param(r"哪个是 5？{~ \= 2 + 2 = \= 2 + 3}", ["哪个是 5？ [= 2 + 2 / = 2 + 3] = = 2 + 3"], id="escapes"),
        pytest.param(r"谁\: \{a\} \# \~ \\ \n\x？{=\}}", ["谁: {a} # ~ \\ \n\\x？ = }"], id="all-escapes"),
        pytest.param("谁？{\n// 说明 {~}\n=我\n}", ["谁？ = 我"], id="comment-inside"),
        pytest.param("// 说明\n\n谁？{=我}\n\n\n  // 完\n", ["谁？ = 我"], id="comments-around"),
        pytest.param("一？{=1}\n \t\n二？{=2}", ["一？ = 1", "二？ = 2"], id="blank-line-between"),
        pytest.param("一？{=1}\r\n\r\n二？{=2}", ["一？ = 1", "二？ = 2"], id="crlf"),
        pytest.param("\ufeff一？{=1}", ["一？ = 1"], id="mark"),
        pytest.param("谁？{~%0%我 ~%100%你}", ["谁？ [我 / 你] = 你"], id="share-of-all"),
        pytest.param("谁？{=%100%你 ~%-50%我}", ["谁？ [你 / 我] = 你"], id="share-behind-sign"),
        pytest.param("谁？{=%100%我 =%100%你}", ["谁？ = 我 | 你"], id="shares-of-short-answers"),
        pytest.param("长长的\n一问{=答}", ["长长的\n一问 = 答"], id="question-on-two-lines"),
    ],
)
def test_a_question_is_read(text: str, expected: list[str]) -> None:
    assert [brief(question) for question in questions_in(text, "lesson.gift")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("这是说明。\n\n一？{=1}", ["line 1: description-left-out"], id="description"),
        pytest.param("一？{=1}\n\n你好吗？{}", ["line 3: essay-left-out"], id="essay"),
        pytest.param("一？{=1}\n\n连。{\n=日本->东京\n=中国->北京}", ["line 3: matching-left-out"], id="matching"),
        pytest.param("一？{=1}\n\n二{1:SHORTANSWER:=二}", ["line 3: cloze-left-out"], id="cloze"),
        pytest.param("一？{=1}\n\n排{>甲 ~乙}", ["line 3: ordering-left-out"], id="ordering"),
        pytest.param("一？{=1}\n\n谁？{~%50%甲 ~%50%乙 ~丙}", ["line 3: several-right"], id="several-right"),
        pytest.param("一？{=1}\n\n谁？{=甲 =乙 ~丙}", ["line 3: several-right"], id="two-right"),
        pytest.param("谁？{\n=甲\n~%50%乙\n~丙}", ["line 3: part-of-credit"], id="half-right"),
        pytest.param("谁？{=甲\n=%50%乙\n=%0%*#不}", ["line 2: part-of-credit", "line 3: part-of-credit"], id="shares"),
        pytest.param("谁？{=甲 =小*}", ["line 1: wildcard"], id="wildcard"),
        pytest.param("一？{=1}\n\n几？{#3.141..3.142}", ["line 3: range-of-numbers"], id="numbers-between-two"),
        pytest.param("一？{=1}\n\n[markdown]![图](a.png)是什么？{=1}", ["line 3: picture"], id="picture-in-markdown"),
        pytest.param("一？{=1}\n\n几？{#3.14:0.01}", ["line 3: range-of-numbers"], id="number-with-point-about"),
        pytest.param("一？{=1}\n\n几？{#5:1000}", ["line 3: range-of-numbers"], id="too-many-numbers"),
        pytest.param("一？{=1}\n\n[html]<img src='@@PLUGINFILE@@/a.png'>？{=1}", ["line 3: picture"], id="picture"),
    ],
)
def test_what_cannot_be_taken_is_left_out_with_its_line(text: str, expected: list[str]) -> None:
    assert told_of(text, "lesson.gift") == expected
    assert len(questions_in(text, "lesson.gift")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ["None: empty-file"], id="empty"),
        pytest.param("// 只有说明", ["None: no-questions"], id="comment-alone"),
        pytest.param("你好吗？{}", ["None: no-questions", "line 1: essay-left-out"], id="nothing-left"),
        pytest.param("一？{=1}\n\n谁？\n{=我\n~你", ["line 4: braces"], id="open-brace"),
        pytest.param("一？{=1}\n\n谁？｛＝我　～你｝", ["line 3: braces"], id="wide-braces"),
        pytest.param("一？{=1}\n\n谁？=我}", ["line 3: braces"], id="closing-brace-alone"),
        pytest.param("谁？{=我}\n谁？{=你}", ["line 1: braces"], id="no-empty-line"),
        pytest.param("谁？{我 ~你}", ["line 1: answers"], id="no-sign"),
        pytest.param("谁？{我}", ["line 1: answers"], id="bare-answer"),
        pytest.param("几？{#五}", ["line 1: answers"], id="no-number"),
        pytest.param("谁？{~我 ~你}", ["line 1: no-right-option"], id="nothing-right"),
        pytest.param("一？{=1}\n\n谁？{\n=我\n~你\n~我}", ["line 6: wrong-options"], id="same-option"),
        pytest.param("谁？{=一~二~三~四~五~六~七}", ["line 1: wrong-options"], id="seven-options"),
        pytest.param("谁？{=一}\n\n谁？{=二}", ["line 3: repeated-question"], id="repeated"),
        pytest.param("谁\x07？{=一}", ["line 1: control-character"], id="control"),
        pytest.param("谁？{=一\u202e}", ["line 1: open-direction"], id="direction"),
        pytest.param("????{=?? ~?}", ["line 1: question-marks"], id="lost-characters"),
        pytest.param("{=一 ~二}", ["line 1: empty-text"], id="no-text"),
    ],
)
def test_what_is_wrong_is_named_by_its_line(text: str, expected: list[str]) -> None:
    assert told_of(text, "lesson.gift") == expected


def test_feedback_says_why() -> None:
    text = "谁来？{\n=我#対です\n~你#ja\\: 違う\\nen\\: no\n~他\n####General.}\n\n对？{F#違います#Yes}"

    choice, truth = questions_in(text, "lesson.gift")

    assert choice.explanation == Localized(ja="General.\n対です")
    assert [(reason.option, reason.text) for reason in choice.why_not] == [("你", Localized(ja="違う", en="no"))]
    assert truth.explanation == Localized(en="Yes")
    assert [(reason.option, reason.text) for reason in truth.why_not] == [("对", Localized(ja="違います"))]


def test_ids_tags_and_categories_of_moodle_are_kept() -> None:
    text = (
        "$CATEGORY: $course$/top/第一课 A//B\n\n"
        "// [id:q-7] [tag:kind:cloze] [tag:subtype:word] [tag:level:3] [tag:a\\]b]\n谁＿？{=我}\n\n// 说明\n你？{=我}"
    )

    reading = read_set_file(text.encode(), "x.txt")

    assert reading.question_set is not None
    first, second = reading.question_set.questions
    assert reading.question_set.title == Localized(zh="第一课 A/B")
    assert (first.id, first.kind, first.subtype, first.level, first.tags) == ("q-7", Kind.CLOZE, "word", 3, ("a]b",))
    assert (second.kind, second.tags) == (Kind.COMPREHENSION, ())


@pytest.mark.parametrize("level", ["0", "10", "03", "x", f"05{'0' * 4_900}"])
def test_a_tag_that_names_no_level_is_a_tag(level: str) -> None:
    (question,) = questions_in(f"// [tag:level:{level}]\n谁？{{=我}}", "lesson.gift")

    assert (question.level, question.tags) == (None, (f"level:{level}",))


@pytest.mark.parametrize(
    ("text", "expected", "count"),
    [
        pytest.param("谁？{=一 ~二}\n\n谁？{~二 =一}", ["line 3: repeated-question"], 1, id="all-the-same"),
        pytest.param("谁？{=一 =二}\n\n谁？{=二 =三}", ["line 3: repeated-question"], 1, id="one-answer-fits-both"),
        pytest.param("几？{#3:2}\n\n几？{#1..5}", ["line 3: repeated-question"], 1, id="the-same-numbers"),
        pytest.param("对。{T}\n\n对。{TRUE}", ["line 3: repeated-question"], 1, id="truth"),
        pytest.param("谁？{=一 ~二}\n\n谁？{=一 ~三}", [], 2, id="other-options"),
        pytest.param("谁？{=一 ~二}\n\n谁？{=一}", [], 2, id="typed-once-chosen-once"),
    ],
)
def test_a_question_that_stands_there_again_is_left_out(text: str, expected: list[str], count: int) -> None:
    assert told_of(text, "lesson.gift") == expected
    assert len(questions_in(text, "lesson.gift")) == count


def test_questions_that_are_left_out_count_as_too_many_too() -> None:
    text = "谁？{=一}\n\n" * 3

    assert told_of(text, "lesson.gift", limits=Limits(questions=2)) == [
        "line 3: repeated-question",
        "line 5: too-many",
    ]


def test_a_question_again_with_another_key_is_refused() -> None:
    assert messages_of("谁？{=一 ~二}\n\n谁？{~一 =二}", "lesson.gift") == [
        "line 3: error: Prompt, hint, passage and options are those of line 1; keep one of the two. [repeated-question]"
    ]


def test_a_message_names_the_cure() -> None:
    assert messages_of("谁？{=我\n~你", "lesson.gift") == [
        "line 1: error: The answers open with { and do not close; end them with }, before the empty line. [braces]"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("谁？{=我 ~你}", Format.GIFT, id="answers"),
        pytest.param("对吗？{T}", Format.GIFT, id="truth"),
        pytest.param("::一::谁？\n{\n=我}", Format.GIFT, id="name"),
        pytest.param("$CATEGORY: 一\n\n谁？{}", Format.GIFT, id="category"),
        pytest.param("主持人：他说{笑}。\n老师：好::吧。", None, id="interview-with-braces"),
        pytest.param("主持人：一\\{=二", None, id="escaped"),
    ],
)
def test_gift_is_known_by_its_signs(text: str, expected: Format | None) -> None:
    assert format_of(text.encode(), "lesson.txt") is expected


@pytest.mark.parametrize("text", ["{" * 200_000, "\\" * 300_000 + "=", "::" * 100_000, "谁{" + "=\\" * 100_000 + "}"])
def test_hostile_texts_are_read_in_time(text: str) -> None:
    assert told_of(text, "lesson.gift")


def test_lines_of_answers_are_found_without_counting_from_the_beginning_again_and_again() -> None:
    def text(head: int) -> str:
        return f"谁{'一' * head}{{{'~' * 5_000}}}"

    assert growth(lambda text: told_of(text, "lesson.gift"), text(100), text(500_000)) < 8
