"""Aiken: what is read, what is wrong and on which line."""

from __future__ import annotations

import pytest

from quizzes.checking import check
from quizzes.formats import Format, format_of, writer_for
from quizzes.question import Kind
from tests.quizzes.formats.reading import brief, questions_in, told_of
from tests.quizzes.formats.test_round_trips import a_set, asked

READ = ["谁来？ [我 / 你] = 你"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: B\n", READ, id="points"),
        pytest.param("谁来？\nA) 我\nB) 你\nANSWER: B", READ, id="brackets"),
        pytest.param("谁来？\r\nA. 我\r\nB. 你\r\nANSWER: B", READ, id="crlf"),
        pytest.param("\ufeff\n谁来？\n\nA. 我\n  B. 你  \n\nanswer：b\n\n", READ, id="blanks-and-small-letters"),
        pytest.param("谁来？\nＡ．我\nＢ、你\nANSWER: Ｂ", READ, id="wide"),
        pytest.param("谁\n来？\nA. 我\nB. 你\nANSWER: A", ["谁\n来？ [我 / 你] = 我"], id="two-lines"),
        pytest.param(
            "一？\nA. 1\nB. 2\nANSWER: A\n二？\nA. 1\nB. 2\nANSWER: B",
            ["一？ [1 / 2] = 1", "二？ [1 / 2] = 2"],
            id="two-questions",
        ),
        pytest.param("谁来？\na. 我\nb) 你\nANSWER: b", READ, id="small-letters"),
        pytest.param("谁来？\nA.我\nB)你\nANSWER:B", READ, id="no-blank-behind-the-letter"),
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: B. 你", READ, id="answer-with-its-text"),
        pytest.param('{"\nA. 我\nB. 你\nANSWER: B', ['{" [我 / 你] = 你'], id="a-brace-and-a-mark-first"),
        pytest.param("谁来？\nA、我\nB、你\n答案：B", READ, id="answer-in-chinese"),
        pytest.param("谁来？\nA．我　B．你\n【正确答案】B", READ, id="options-beside-each-other"),
        pytest.param("谁来？\nA. 我\nB. 你\n正解: B", READ, id="answer-in-japanese"),
        pytest.param("谁来？\n(A) 我\n(B) 你\n答案：(B)", READ, id="letters-in-brackets"),
        pytest.param("谁来？\n（A）我（B）你\n答案：（B）", READ, id="brackets-beside-each-other"),
        pytest.param("谁来？\n（Ａ） 我  （Ｂ） 你\n答案：B", READ, id="wide-letters-in-brackets"),
        pytest.param("谁来？\n(a) 我\n(b) 你\nAnswer: b", READ, id="small-letters-in-brackets"),
        pytest.param("谁来？\nア．我\nイ．你\n正解：イ", READ, id="kana"),
        pytest.param("谁来？\nア 我　イ 你\n正解：イ　你", READ, id="kana-beside-each-other"),
        pytest.param("谁来？\n（ア）我\n（イ）你\n【正解】イ", READ, id="kana-in-brackets"),
        pytest.param("谁来？\n① 我\n② 你\n正解：②", READ, id="circles"),
        pytest.param("谁来？\n①我 ②你\n正解：②你", READ, id="circles-beside-each-other"),
        pytest.param(
            "谁来？\nA. 我　　B. 你\nC. 他　　D. 她\n答案：D",
            ["谁来？ [我 / 你 / 他 / 她] = 她"],
            id="two-on-each-line",
        ),
        pytest.param(
            "谁（A）来？\n（A）我知道吗？\nA. 我\nB. 你\nANSWER: B",
            ["谁（A）来？\n（A）我知道吗？ [我 / 你] = 你"],
            id="brackets-within-the-prompt",
        ),
        pytest.param(
            "1. 谁来？\nA. 我  B. 你\n答案：B\n\n2、去哪儿？\nA. 家  B. 店\n答案：A\n解析：文中说“回家”。",
            ["谁来？ [我 / 你] = 你", "去哪儿？ [家 / 店] = 家"],
            id="a-paper-with-numbers",
        ),
        pytest.param(
            "3、4月谁来？\nA. 我\nB. 你\nANSWER: B", ["3、4月谁来？ [我 / 你] = 你"], id="a-number-that-counts-nothing"
        ),
        pytest.param(
            "谁来？\nA. 我 B. 你\nB. 他\nANSWER: B", ["谁来？ [我 B. 你 / 他] = 他"], id="a-letter-within-an-option"
        ),
        pytest.param(
            "谁来？\na. 我说\nb. 你说\nA. a\nB. b\nANSWER: B",
            ["谁来？\na. 我说\nb. 你说 [a / b] = b"],
            id="small-letters-within-the-prompt",
        ),
        pytest.param(
            "U.S.是哪儿？\nA. 美国\nB. 英国\nANSWER: A", ["U.S.是哪儿？ [美国 / 英国] = 美国"], id="letters-with-points"
        ),
        pytest.param("我____来。\nA. 在\nB. 从\nANSWER: B", ["我＿＿来。 [在 / 从] = 从"], id="drawn-gap"),
    ],
)
def test_a_question_is_read(text: str, expected: list[str]) -> None:
    assert [brief(question) for question in questions_in(text, "lesson.aiken")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ["None: empty-file"], id="empty"),
        pytest.param("谁来？\nA. 我\nB. 你", ["line 1: no-answer-line"], id="no-answer"),
        pytest.param(
            "谁来？\nA. 我\nB. 你\n\n一？\nA. 1\nB. 2\nANSWER: A", ["line 5: no-answer-line"], id="none-before"
        ),
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: C", ["line 4: wrong-answer"], id="no-such-option"),
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: 他", ["line 4: wrong-answer"], id="no-letter"),
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: A, B", ["line 4: wrong-answer"], id="two-answers"),
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: A. 你", ["line 4: wrong-answer"], id="letter-and-text-differ"),
        pytest.param("谁来？\nA.\nB. 你\nANSWER: B", ["line 2: empty-text"], id="empty-option"),
        pytest.param("谁来？\na. 我\nc. 你\nANSWER: a", ["line 3: wrong-letter"], id="small-letter-left-out"),
        pytest.param("谁来？\nA. 我\nC. 你\nANSWER: A", ["line 3: wrong-letter"], id="letter-left-out"),
        pytest.param("谁来？\nア．我\nウ．你\n正解：ア", ["line 3: wrong-letter"], id="kana-left-out"),
        pytest.param("谁来？\n①我\n②你\n正解：③", ["line 4: wrong-answer"], id="no-such-circle"),
        pytest.param("谁来？\nANSWER: A", ["line 2: no-question"], id="no-options"),
        pytest.param("A. 我\nB. 你\nANSWER: A", ["line 3: no-question"], id="no-prompt"),
        pytest.param("谁来？\nA. 我\nANSWER: A", ["line 1: wrong-options"], id="one-option"),
        pytest.param("谁来？\nA. 我\nB. 我\nANSWER: A", ["line 3: wrong-options"], id="same-option"),
        pytest.param("谁来？\nA. \u202e我\nB. 你\nANSWER: B", ["line 2: open-direction"], id="direction"),
        pytest.param(
            "一？\nA. 1\nB. 2\nANSWER: A\n\n一？\nA. 1\nB. 2\nANSWER: B", ["line 6: repeated-question"], id="repeated"
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_line(text: str, expected: list[str]) -> None:
    assert told_of(text, "lesson.aiken") == expected


def test_what_is_said_of_an_answer_explains_it() -> None:
    text = "谁来？\nA. 我\nB. 你\n答案：B\n\n【解析】次は「你」です。\n\n"
    text += "一？\nA. 1\nB. 2\nANSWER: A\nExplanation: One is first.\n"

    explained = [question.explanation for question in questions_in(text, "lesson.aiken")]

    assert [each and (each.ja, each.en) for each in explained] == [("次は「你」です。", None), (None, "One is first.")]


PAPER = "1. 谁来？\n{0}\n\n2. 去哪儿？\n{1}\n"


@pytest.mark.parametrize(
    "options",
    [
        ("A. 我\nB. 你\nC. 他", "A. 家\nB. 店\nC. 学校"),
        ("A．我　B．你　C．他", "A．家　B．店　C．学校"),
        ("A、我 B、你 C、他", "A、家 B、店 C、学校"),
        ("A. 我\nB. 你", "A. 家\nB. 店\n\n答案：1.B 2.A"),
    ],
    ids=["below-each-other", "beside-each-other", "with-commas", "answers-at-the-end"],
)
def test_a_paper_without_answers_is_no_interview(options: tuple[str, str]) -> None:
    paper = PAPER.format(*options)

    assert format_of(paper.encode(), "paper.txt") is Format.AIKEN
    assert {told.partition(": ")[2] for told in told_of(paper, "paper.txt")} <= {"no-answer-line", "wrong-answer"}


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        pytest.param(
            "1、他（B）老师。\nA 在 B 是\n2、我们（A、B）去。\nA 都 B 和\n3、我（A）学生。\nA 是 B 有",
            ["line 4: wrong-answer"],
            id="bare-letters",
        ),
        pytest.param(
            "1、他是哪国人？（A、B）\nA、中国人\nB、日本人\n2、谁来了？（A）\nA、老师\nB、学生",
            ["line 3: wrong-answer"],
            id="letters-with-commas",
        ),
        pytest.param(
            "1、他（B）老师。\nA 在 B 是\n2、我们去。\nA 都 B 和\n3、我（A）学生。\nA 是 B 有",
            ["line 5: no-answer-line"],
            id="none-where-letters-are-bare",
        ),
        pytest.param(
            "1、我们（AB）去。\nA 都 B 和\n2、我（A,B）学生。\nA 是 B 有",
            ["line 2: wrong-answer", "line 4: wrong-answer"],
            id="each-has-several",
        ),
    ],
)
def test_an_answer_of_several_letters_or_none_is_named_where_it_stands(paper: str, expected: list[str]) -> None:
    assert format_of(paper.encode(), "paper.txt") is Format.AIKEN
    assert told_of(paper, "paper.txt") == expected


def test_letters_in_brackets_beside_an_answer_are_a_part_of_what_is_asked() -> None:
    paper = "1. 三个人（A、B、C）中谁是老师？（B）\nA. 我\nB. 你\n2. 谁来？（A）\nA. 我\nB. 你"

    assert [brief(question) for question in questions_in(paper, "paper.txt")] == [
        "三个人（A、B、C）中谁是老师？ [我 / 你] = 你",
        "谁来？ [我 / 你] = 我",
    ]


@pytest.mark.parametrize(
    "talk",
    [
        "A. 你好！\nB. 你好！\nC. 大家好！\nA. 你去哪儿？\nB. 我回家。\nC. 我也是。\n",
        "A：你好\nB：你好\nC：大家好\nA：去哪儿\nB：回家\nC：我也是\n",
        "答案：A面和B面都好听。\n",
        "①记者：去哪儿？\n答え：アメリカへ行きます。\n②记者：几点？\n答え：①番のバスです。\n",
        "（A）你好！\n（B）你好！\n（A）你去哪儿？\n（B）我回家。\n",
    ],
    ids=["letters-with-points", "letters-with-colons", "a-word", "a-word-with-kana", "letters-in-brackets"],
)
def test_a_talk_of_three_is_no_paper(talk: str) -> None:
    assert format_of(talk.encode(), "talk.txt") is None


def test_a_gap_makes_a_cloze() -> None:
    (question,) = questions_in("我＿＿来。\nA. 在\nB. 从\nANSWER: B", "lesson.aiken")

    assert question.kind is Kind.CLOZE


def test_it_is_written_as_moodle_documents_it() -> None:
    question = asked(prompt="谁来？", options=["我", "你"], answer=["你"])

    assert writer_for("lesson.aiken.txt")(a_set(question)).data.decode() == "谁来？\nA. 我\nB. 你\nANSWER: B\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: B", Format.AIKEN, id="aiken"),
        pytest.param("谁来？\n（ア）我\n（イ）你\n正解：イ", Format.AIKEN, id="kana"),
        pytest.param("谁来？\n(A)我 (B)你\n答案：B", Format.AIKEN, id="brackets"),
        pytest.param("谁来？\n①我 ②你\n答案：②", Format.AIKEN, id="circles"),
        pytest.param("A. 主持人\nB. 老师\n主持人：ANSWER: 是什么？", None, id="interview"),
    ],
)
def test_aiken_is_known_by_its_lines(text: str, expected: Format | None) -> None:
    assert format_of(text.encode(), "lesson.txt") is expected


@pytest.mark.parametrize("answer", ["AC", "A, C", "A、C", "C和A"])
def test_who_gives_two_options_as_right_is_told_which(answer: str) -> None:
    problems = check(f"谁来？\nA. 我\nB. 你\nC. 他\nANSWER: {answer}\n".encode(), "a.txt").problems
    assert [(problem.line, problem.code) for problem in problems] == [(5, "wrong-answer")]
    assert "options A, C are given as right" in problems[0].message


@pytest.mark.parametrize("mark", ["*{}", "{} √", "{}（正确）"])
def test_who_marks_two_options_as_right_is_told_which(mark: str) -> None:
    options = "\n".join([mark.format("A. 我"), "B. 你", mark.format("C. 他")])
    problems = check(f"1. 谁来？\n{options}\n2. 谁走？\nA. 我\n{mark.format('B. 你')}\n".encode(), "a.txt").problems
    assert "options A, C are given as right" in problems[0].message


def test_words_that_begin_with_a_letter_are_an_answer() -> None:
    chosen = "1. 谁来？\nA. 李老师\nB. A 班的王老师\n答案：A 班的王老师\n"
    typed = "2. 谁走？\n答案：A 班的王老师\n"

    assert list(map(brief, questions_in(f"{chosen}{typed}", "a.txt"))) == [
        "谁来？ [李老师 / A 班的王老师] = A 班的王老师",
        "谁走？ = A 班的王老师",
    ]
