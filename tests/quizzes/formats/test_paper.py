"""Papers of teachers: what stands beside questions is told apart from them, and where the answer stands is found."""

from __future__ import annotations

import pytest

from quizzes.checking import FileKind, check
from quizzes.formats import Format, format_of
from quizzes.question import Form
from tests.quizzes.formats.reading import brief, questions_in, set_in, told_of
from tests.quizzes.formats.test_office import BOLD, document, para, run

OPTIONS = "A. 我\nB. 你\nC. 他"
READ = ["谁来？ [我 / 你 / 他] = 你", "谁走？ [我 / 你 / 他] = 他"]
TRUE_FALSE = ["他是学生。 [对 / 错] = 对", "她没来。 [对 / 错] = 错"]


def asked(options: str, first: str, second: str) -> str:
    return f"1. 谁来？\n{options}\n{first}\n\n2. 谁走？\n{options}\n{second}\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(asked("A: 我\nB: 你\nC: 他", "答案：B", "答案：C"), id="letters with colons"),
        pytest.param(
            asked("A：我　B：你　C：他", "答案：B", "答案：C"), id="letters with wide colons beside each other"
        ),
        pytest.param(asked("1. 我\n2. 你\n3. 他", "答案：2", "答案：3. 他"), id="numbers"),
        pytest.param(asked("１　我\n２　你\n３　他", "正解　２", "正解　３"), id="wide numbers with blanks"),
        pytest.param(asked("1) 我 2) 你 3) 他", "答え：(2)", "答え：(3)"), id="numbers beside each other"),
        pytest.param(asked("选项：A. 我 B. 你 C. 他", "答案：B", "答案：C"), id="a word before the options"),
        pytest.param(asked(f"选项：\n{OPTIONS}", "答案：B", "答案：C"), id="a word above the options"),
        pytest.param(
            "Q. 谁来？\n1. 我\n2. 你\n3. 他\n正解: 2\n\nQ. 谁走？\n1. 我\n2. 你\n3. 他\n正解: 3\n", id="Q. and numbers"
        ),
        pytest.param(asked(OPTIONS, "答案：你", "答案：他。"), id="the text of the right one"),
        pytest.param(asked(OPTIONS, "✅ **Answer:** B", "✅ **Answer:** C"), id="a sign before the answer"),
        pytest.param(
            "题目：谁来？\n选项：A. 我 B. 你 C. 他\n答案：B\n\n题目：谁走？\n选项：A. 我 B. 你 C. 他\n答案：C\n",
            id="words alone",
        ),
        pytest.param(
            "1. 谁来？\nA. 我\n*B. 你\nC. 他\n\n2. 谁走？\nA. 我\nB. 你\n*C. 他\n", id="a star before the right one"
        ),
        pytest.param(
            "1. 谁来？\nA. 我\nB. 你（正确答案）\nC. 他\n\n2. 谁走？\nA. 我\nB. 你\nC. 他 √\n",
            id="a word behind the right one",
        ),
        pytest.param(
            "1. 谁来？[单选题] *\n○我\n○你 (正确答案)\n○他\n\n2. 谁走？[单选题] (分值：5)\n○我\n○你\n●他(正确答案)\n",
            id="circles, as in questionnaires",
        ),
        pytest.param("1. 谁来？\n○ 我\n● 你\n○ 他\n\n2. 谁走？\n○ 我\n○ 你\n● 他\n", id="one circle is filled"),
        pytest.param(
            "1. 谁来？\n   - [ ] 我\n   - [x] 你\n   - [ ] 他\n\n2. 谁走？\n   - [ ] 我\n   - [ ] 你\n   - [X] 他\n",
            id="one box of a list is ticked",
        ),
        pytest.param(
            "1. 谁来？\n☐ A. 我\n☑ B. 你\n☐ C. 他\n\n2. 谁走？\n□A. 我\n□B. 你\n☒C. 他\n", id="a box before each letter"
        ),
        pytest.param(
            "1. 谁来？ A. 我 B. 你 C. 他 答案：B\n2. 谁走？ A. 我 B. 你 C. 他（答案：C）\n", id="answers behind"
        ),
        pytest.param(
            "1. 谁来？（正确答案：B）\nA. 我 B. 你 C. 他\n2. 谁走？ 【答案】C\nA. 我 B. 你 C. 他\n",
            id="answers behind what is asked",
        ),
    ],
)
def test_options_may_be_written_otherwise(text: str) -> None:
    assert format_of(text.encode(), "lesson.txt") is Format.AIKEN
    assert [brief(question) for question in questions_in(text, "lesson.txt")] == READ


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param(
            f"1. A：谁来？\nB：他来。\n谁来？\n{OPTIONS}\n答案：C\n",
            ["1. A：谁来？\nB：他来。\n谁来？ [我 / 你 / 他] = 他"],
            id="a talk of A and B",
        ),
        pytest.param(
            f"1. 我来。\n2. 你走。\n谁来？\n{OPTIONS}\n答案：A\n",
            ["1. 我来。\n2. 你走。\n谁来？ [我 / 你 / 他] = 我"],
            id="numbers in a passage",
        ),
        pytest.param(
            "谁来？\nA. 我 √\nB. 你 √\nANSWER: A\n", ["谁来？ [我 √ / 你 √] = 我 √"], id="signs that mark no option"
        ),
    ],
)
def test_what_only_looks_like_other_options_stays(text: str, read: list[str]) -> None:
    assert [brief(question) for question in questions_in(text, "lesson.aiken")] == read


def test_words_behind_a_question_without_options_are_typed() -> None:
    text = "1. 我＿＿喝水。 答案：想/要\n2. 他＿＿老师。（答案：是）\n3. 他是学生。 答案：对\n"
    assert format_of(text.encode(), "paper.txt") is Format.AIKEN
    assert [brief(question) for question in questions_in(text, "paper.txt")] == [
        "我＿＿喝水。 = 想/要",
        "他＿＿老师。 = 是",
        "他是学生。 [对 / 错] = 对",
    ]


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("他说的正确答案：是什么？", id="within what is asked"),
        pytest.param("你觉得（答案：是）对吗？", id="in brackets within what is asked"),
        pytest.param("你的答案：", id="nothing behind it"),
    ],
)
def test_a_word_for_the_answer_within_what_is_asked_stays(asked: str) -> None:
    text = f"1. {asked}\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C\n"
    assert brief(questions_in(text, "paper.txt")[0]) == f"{asked} [我 / 你 / 他] = 你"


def test_several_options_that_are_marked_are_no_answer() -> None:
    asked = "1. 谁来？\n○我（正确答案）\n○你（正确答案）\n○他\n\n2. 谁走？\n○我\n○你（正确答案）\n○他\n"
    assert told_of(asked, "lesson.txt") == ["line 4: wrong-answer"]


def test_words_below_a_question_without_options_are_typed() -> None:
    text = (
        "小测验\n1. 中国的首都是哪里？[填空题]\n答案：北京。\n解析：课文第一段。\n"
        "2. 他住在___。\n答案：上海/沪\n3. 你喜欢什么？\n答案：略\n"
    )
    assert format_of(text.encode(), "paper.txt") is Format.AIKEN
    questions = questions_in(text, "paper.txt")
    assert [(each.form, brief(each)) for each in questions] == [
        (Form.TYPED, "中国的首都是哪里？ = 北京"),
        (Form.TYPED, "他住在＿＿。 = 上海/沪"),
    ]
    assert [None if each.explanation is None else each.explanation.en for each in questions] == ["课文第一段。", None]
    assert told_of(text, "paper.txt") == ["line 8: answer-omitted"]


@pytest.mark.parametrize("answer", ["B", "（B）", "B. 北京", "イ", "②"])
def test_a_letter_below_a_question_without_options_is_no_answer(answer: str) -> None:
    assert told_of(f"1. 他住在哪儿？\n答案：{answer}\n", "paper.aiken") == ["line 2: no-question"]


def test_a_number_with_options_alone_is_that_of_a_gap_in_the_passage() -> None:
    passage = "他__1__北京学习，每天__2__学校。"
    questions = questions_in(f"{passage}\n1. A. 在 B. 是 C. 有\n2. A. 去 B. 来 C. 回\n答案：1.A 2.B\n", "lesson.txt")

    assert [brief(question) for question in questions] == [
        "＿＿（1） [在 / 是 / 有] = 在",
        "＿＿（2） [去 / 来 / 回] = 来",
    ]
    assert [question.passage for question in questions] == [passage, passage]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"1. 谁来？\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C\n", id="plain"),
        pytest.param(f"1. 谁来？（ B ）\n{OPTIONS}\n2. 谁走？（C）\n{OPTIONS}\n", id="answers in brackets"),
        pytest.param(f"1. （ B ）谁来？\n{OPTIONS}\n2. （ C ）谁走？\n{OPTIONS}\n", id="brackets in front"),
        pytest.param(
            "1、谁来？（Ｂ）（2分）\nA．我　B．你　C．他\n2、谁走？（Ｃ）（2分）\nA．我　B．你　C．他\n",
            id="with points",
        ),
        pytest.param(
            f"1.(单选题)谁来？\n{OPTIONS}\n答案：B\n2.【单选】谁走？\n{OPTIONS}\n答案：C\n", id="sorts in front"
        ),
        pytest.param(
            f"1、谁来？ [单选题] [2分]\n{OPTIONS}\n答案：B\n2、谁走？[单选题]\n{OPTIONS}\n答案：C\n", id="sorts behind"
        ),
        pytest.param(
            "1. 谁来？ A. 我 B. 你 C. 他\n答案：B\n2. 谁走？A. 我 B. 你 C. 他\n答案：C\n",
            id="options beside what is asked",
        ),
        pytest.param("1. 谁来？（B）\nA 我 B 你 C 他\n2. 谁走？（C）\nA 我　B 你　C 他\n", id="letters alone"),
        pytest.param("1. 谁来？（B）\nA我 B你 C他\n2. 谁走？（C）\nA我  B你  C他\n", id="letters without a blank"),
        pytest.param(
            "1. 谁来？\nA 我\nB 你\nC 他\n答案：B\n2. 谁走？\nA 我　B 你\nC 他\n答案：C\n",
            id="letters alone, below each other",
        ),
        pytest.param(
            "1. 谁来？ A 我 B 你 C 他\n2. 谁走？A 我 B 你 C 他\n答案：1.B 2.C\n",
            id="letters alone, beside what is asked",
        ),
        pytest.param(
            "1. 谁来？（B）A、我；B、你；C、他\n2. 谁走？（C）A．我，B．你，C．他\n", id="options parted by commas"
        ),
        pytest.param(f"Q1. 谁来？\n{OPTIONS}\nAnswer: B\nQ2. 谁走？\n{OPTIONS}\nAnswer: C\n", id="Q1"),
        pytest.param(
            "問1　谁来？\nア　我\nイ　你\nウ　他\n答え　イ\n問2　谁走？\nア　我\nイ　你\nウ　他\n答え　ウ\n", id="問1"
        ),
        pytest.param(f"第1题 谁来？\n{OPTIONS}\n答案 B\n第2题 谁走？\n{OPTIONS}\n答案 C\n", id="第1题"),
        pytest.param(f"問題1：谁来？\n{OPTIONS}\n正解：B\n問題2：谁走？\n{OPTIONS}\n正解：C\n", id="問題1"),
        pytest.param(
            f"Question 1\n谁来？\n{OPTIONS}\nAnswer: B\n\nQuestion 2\n\n谁走？\n{OPTIONS}\nAnswer: C\n",
            id="numbers alone above what is asked",
        ),
        pytest.param(
            "問1 谁来？\n① 我　② 你　③ 他\n問2 谁走？\n① 我　② 你　③ 他\n\n解答\n問1 ②\n問2 ③\n",
            id="numbers in circles, answers at the end",
        ),
        pytest.param(
            f"### 1. 谁来？\n{OPTIONS}\n\n**正确答案：B**\n\n---\n\n### 2. 谁走？\n{OPTIONS}\n\n**正确答案：C**\n",
            id="Markdown with headings",
        ),
        pytest.param(
            "**1. 谁来？**\n\n- A. 我\n- B. 你\n- C. 他\n\n**答案：** B\n\n"
            "**2. 谁走？**\n\n- A. 我\n- B. 你\n- C. 他\n\n**答案：** C\n",
            id="Markdown with bullets",
        ),
        pytest.param(
            "1. 谁来？\n   - A) 我\n   - B) 你\n   - C) 他\n   **答案：B**\n\n"
            "2. 谁走？\n   - A) 我\n   - B) 你\n   - C) 他\n   **答案：C**\n",
            id="Markdown with bullets within",
        ),
    ],
)
def test_a_paper_is_read(text: str) -> None:
    assert list(map(brief, questions_in(text, "paper.txt"))) == READ
    assert told_of(text, "paper.txt") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"一、选择题\n1. 谁来？\n{OPTIONS}\n答案：B\n二、阅读（共10分）\n1. 谁走？\n{OPTIONS}\n答案：C\n",
            ["line 1: line-left-out", "line 7: line-left-out"],
            id="headings, below which numbers begin anew",
        ),
        pytest.param(
            f"汉语测验\n姓名：\n\n选择题\n1. 谁来？\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C\n",
            ["line 2: line-left-out", "line 4: line-left-out"],
            id="what stands at the top, but for the title",
        ),
        pytest.param(
            f"1. 谁来？\n{OPTIONS}\n答案：B\n难易度：易\n知识点：人\n"
            f"2. 谁走？\n{OPTIONS}\n答案：C\n难易度：中\n【知识点】人\n",
            ["line 6: line-left-out", "line 7: line-left-out"],
            id="what is said of questions, told once of each sort",
        ),
    ],
)
def test_what_is_no_question_is_left_out(text: str, told: list[str]) -> None:
    assert list(map(brief, questions_in(text, "paper.txt"))) == READ
    assert told_of(text, "paper.txt") == told


@pytest.mark.parametrize(
    ("top", "title"),
    [
        pytest.param("\n第三课测验\n\n", "第三课测验", id="a title"),
        pytest.param("一、选择题\n", "paper", id="a heading"),
        pytest.param("姓名：＿＿＿\n", "paper", id="where a name is to be written"),
        pytest.param("小王说：“我不来。”\n", "paper", id="a passage"),
        pytest.param("", "paper", id="nothing"),
    ],
)
def test_a_paper_may_have_a_title(top: str, title: str) -> None:
    text = f"{top}1. 谁来？\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C\n"
    assert set_in(text, "paper.txt").title.in_language("zh") == title


PASSAGE = "小王说：“我不来。”\n他走了。"
ASKED = f"1. 谁来？\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C\n"


@pytest.mark.parametrize("heading", ["一、阅读理解（共10分）", "（一）", "第一部分 阅读", "选择题"])
@pytest.mark.parametrize("blank", ["", "\n"], ids=["close", "with blank lines"])
def test_title_and_heading_above_a_passage_are_no_part_of_it(heading: str, blank: str) -> None:
    read = set_in(f"期末测验\n{blank}{heading}\n{blank}{PASSAGE}\n{blank}{ASKED}", "paper.txt")

    assert read.title.in_language("zh") == "期末测验"
    assert [each.passage for each in read.questions] == [PASSAGE, PASSAGE]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(ASKED, id="answers"),
        pytest.param(ASKED.replace("答案：C", "答案：C\n解析：他说“走”。\n所以是他。"), id="an explanation"),
        pytest.param(
            ASKED.replace("。\n答案：B", "")
            .replace("答案：B\n", "")
            .replace("答案：C\n", "")
            .replace("？", "？（ B ）"),
            id="options",
        ),
        pytest.param("1. 他是学生。（√）\n2. 她没来。（×）\n", id="statements"),
    ],
)
def test_a_heading_between_questions_and_a_passage_is_no_part_of_it(above: str) -> None:
    text = f"{above}\n二、阅读理解\n{PASSAGE}\n3. 谁？（ A ）\n{OPTIONS}\n"

    assert [each.passage for each in questions_in(text, "paper.txt")] == [None, None, PASSAGE]
    assert any(told.endswith(": line-left-out") for told in told_of(text, "paper.txt"))


@pytest.mark.parametrize(
    "heading",
    [
        "一、选择正确的答案。",
        "一、单项选择题。",
        "二、正しければ√、間違っていれば×を書きなさい。",
        "一、判断对错。（每题2分，共4分）",
        "二、听录音，选择正确答案。每题听两遍。",
        "（一）根据短文内容回答问题。",
        "一、選擇正確的答案。",
        "一、次の文を読んで、正しい答えを選びなさい。",
        "第一部分 阅读下面的短文，选择答案。",
    ],
)
def test_a_heading_may_say_in_a_sentence_what_is_to_be_done(heading: str) -> None:
    text = f"{heading}\n{ASKED}"

    assert [each.passage for each in questions_in(text, "paper.txt")] == [None, None]
    assert told_of(text, "paper.txt") == ["line 1: line-left-out"]


@pytest.mark.parametrize(
    "passage",
    [
        "一、小王每天七点起床。",
        "一、根据调查，多数人不来。\n二、小李也不来。",
        "小王说：\n一、他不来。\n二、他不走。",
        "二、看电影是他的爱好。他不来。",
    ],
    ids=["a sentence", "numbered sentences", "numbered below", "what looks like an instruction"],
)
def test_a_passage_may_begin_with_a_number(passage: str) -> None:
    assert questions_in(f"{passage}\n{ASKED}", "paper.txt")[0].passage == passage


@pytest.mark.parametrize(
    "text",
    [
        "时间：三点\nA. 我\nB. 你\nANSWER: B\n\n时间：三点\nA. 他\nB. 她\nANSWER: A\n",
        "时间：三点\nA. 我\nB. 你\nANSWER: B\n难度：几级？\nA. 一\nB. 二\nANSWER: A\n",
        "谁？\nA. 我\nB. 你\nANSWER: B\n时间：三点\n谁来？\nA. 一\nB. 二\nANSWER: A\n",
    ],
    ids=["behind a blank line", "at once", "on two lines"],
)
def test_what_is_asked_may_look_like_a_note(text: str) -> None:
    assert len(questions_in(text, "paper.aiken")) == 2
    assert told_of(text, "paper.aiken") == []


def test_a_passage_is_that_of_the_questions_below_it() -> None:
    first = f"1. 谁来？\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C\n"
    text = f"{PASSAGE}\n{first}\n他们走了。\n3. 谁？\n{OPTIONS}\n答案：A\n一、选择题\n4. 几？\n{OPTIONS}\n答案：A\n"
    questions = questions_in(text, "paper.txt")
    assert list(map(brief, questions))[:2] == READ
    assert [each.passage for each in questions] == [PASSAGE, PASSAGE, "他们走了。", None]


@pytest.mark.parametrize(
    "text",
    [
        "1. 我＿＿学生。\nA 是 B 在\n答案：A\n2. 他＿＿家。\nA 是 B 在\n答案：B\n",
        "1. 我（ A ）学生。\nA 是 B 在\n2. 他（ B ）家。\nA 是 B 在\n",
        "1. 我（  ）学生。\nA是 B在\n2. 他（  ）家。\nA是 B在\n答案：1. A 2. B\n",
        "1. 我（  ）学生。\nA 是\nB 在\n2. 他（  ）家。\nA 是\nB 在\n参考答案\n1-2 AB\n",
    ],
)
def test_two_options_may_have_letters_alone(text: str) -> None:
    asked = list(map(brief, questions_in(text, "paper.txt")))
    assert asked == ["我＿＿学生。 [是 / 在] = 是", "他＿＿家。 [是 / 在] = 在"]


def test_what_is_stated_of_letters_is_no_option() -> None:
    text = "A班有三个人，B班有四个人。\n答案：对\n\nA组在左边，B组在右边。\n答案：错\n"
    asked = list(map(brief, questions_in(text, "paper.aiken")))
    assert asked == ["A班有三个人，B班有四个人。 [对 / 错] = 对", "A组在左边，B组在右边。 [对 / 错] = 错"]


def test_letters_may_be_said_in_options_that_have_letters_alone() -> None:
    text = "1. A和B谁大？（B）\nA A大 B B大 C 一样大\n2. A和B谁小？（A）\nA 一样小 B A小\nC B小 D 不知道\n"
    asked = list(map(brief, questions_in(text, "paper.txt")))
    assert asked == ["A和B谁大？ [A大 / B大 / 一样大] = B大", "A和B谁小？ [一样小 / A小 / B小 / 不知道] = 一样小"]


def test_an_explanation_goes_on_to_the_next_blank_line() -> None:
    text = f"1. 谁来？\n{OPTIONS}\n答案：B。解析：他说“你来”。\n"
    text += f"2. 谁走？\n{OPTIONS}\n答案：C\n解析：他走了。\n所以是他。\n"
    text += f"\n他们走了。\n3. 谁？\n{OPTIONS}\n答案：Ａ。\n"
    questions = questions_in(text, "paper.txt")
    assert [each.explanation and each.explanation.en for each in questions] == [
        "他说“你来”。",
        "他走了。\n所以是他。",
        None,
    ]
    assert [each.passage for each in questions] == [None, None, "他们走了。"]


def test_an_explanation_is_found_among_what_is_said_of_a_question() -> None:
    text = f"1. 谁来？\n{OPTIONS}\n答案：B\n难度：易\n答案解析：他说“你来”。\n2. 谁走？\n{OPTIONS}\n答案：C\n"
    explained = [each.explanation for each in questions_in(text, "paper.txt")]
    assert [each and each.en for each in explained] == ["他说“你来”。", None]


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        pytest.param(f"WHO来？（ B ）\n{OPTIONS}", "你", id="options below each other"),
        pytest.param("WHO（B）老师。\nA. 在  B. 是  C. 有", "是", id="options beside each other"),
        pytest.param("WHO是学生。（√）（2分）", "对", id="a statement"),
    ],
)
def test_what_explains_an_answer_in_brackets_is_no_part_of_the_question(asked: str, key: str) -> None:
    first, second, third = (asked.replace("WHO", who) for who in ("老王", "老张", "老李"))
    text = f"1. {first}\n难度：易\n【解析】他这么说。\n所以是这样。\n\n2. {second}\n解析：一样。\n3. {third}\n"
    questions = questions_in(text, "paper.txt")
    assert [each.explanation and each.explanation.en for each in questions] == [
        "他这么说。\n所以是这样。",
        "一样。",
        None,
    ]
    assert [each.key for each in questions] == [key] * 3
    assert not any("解析" in each.prompt or "\n" in each.prompt for each in questions)


def test_a_passage_may_stand_between_questions_with_their_answers_in_brackets() -> None:
    text = f"小王说他来。\n1. 谁来？（ B ）\n{OPTIONS}\n\n小李说他走。\n2. 谁走？（ C ）\n{OPTIONS}\n"
    questions = questions_in(text, "paper.txt")
    assert list(map(brief, questions)) == READ
    assert [each.passage for each in questions] == ["小王说他来。", "小李说他走。"]


def test_a_line_that_goes_on_with_an_option_is_no_passage() -> None:
    text = f"1. 谁来？（ B ）\n{OPTIONS}\n和她\n2. 谁走？（ C ）\n{OPTIONS}\n"
    assert told_of(text, "paper.txt")[0] == "line 5: no-answer-line"


@pytest.mark.parametrize("blank", [pytest.param("\n", id="right below"), pytest.param("\n\n", id="a blank line")])
def test_an_a_in_brackets_begins_no_options(blank: str) -> None:
    """The options beside what is asked begin at the A behind the answer that stands in it."""
    text = f"1、他（ C ）谁？  A、我  B、你  C、是{blank}2、她（ A ）谁？  A、是  B、你  C、她\n"

    assert list(map(brief, questions_in(text, "paper.txt"))) == [
        "他＿＿谁？ [我 / 你 / 是] = 是",
        "她＿＿谁？ [是 / 你 / 她] = 是",
    ]


def test_a_bracket_within_a_sentence_is_a_gap() -> None:
    text = "1. 他（ B ）老师。\nA. 在\nB. 是\n2. 我（A）家。\nA. 在\nB. 是\n"
    assert list(map(brief, questions_in(text, "paper.txt"))) == [
        "他＿＿老师。 [在 / 是] = 是",
        "我＿＿家。 [在 / 是] = 在",
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param(
            f"1. 谁来？（ B ）\n{OPTIONS}\n答案：B\n2. 谁走？（Ｃ）\n{OPTIONS}\n答案：C. 他\n",
            READ,
            id="below each question",
        ),
        pytest.param(
            f"1. 谁来？（ B ）\n{OPTIONS}\n2. 谁走？（C）\n{OPTIONS}\n答案：1-2 BC\n", READ, id="all at the end"
        ),
        pytest.param("1. 他是学生。（√）\n答案：对\n2. 她没来。（×）\n答案：（×）\n", TRUE_FALSE, id="judged"),
    ],
)
def test_an_answer_that_is_told_elsewhere_too_is_not_shown_in_its_brackets(text: str, read: list[str]) -> None:
    assert list(map(brief, questions_in(text, "paper.txt"))) == read
    assert told_of(text, "paper.txt") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"1. 谁来？（ B ）\n{OPTIONS}\n答案：A\n2. 谁走？（C）\n{OPTIONS}\n答案：C\n",
            ["line 1: two-answers"],
            id="a letter",
        ),
        pytest.param(
            f"1. 谁来？（ B ）\n{OPTIONS}\n2. 谁走？（C）\n{OPTIONS}\n答案：1-2 BA\n",
            ["line 5: two-answers"],
            id="at the end",
        ),
        pytest.param("1. 他是学生。（√）\n答案：错\n2. 她没来。\n答案：错\n", ["line 1: two-answers"], id="judged"),
    ],
)
def test_two_answers_to_a_question_that_differ_are_an_error(text: str, told: list[str]) -> None:
    assert told_of(text, "paper.txt") == told


def test_a_sign_of_another_sort_in_brackets_names_a_place() -> None:
    text = f"1. （①）里是谁？\n{OPTIONS}\n答案：B\n2. （②）里是谁？\n{OPTIONS}\n答案：C\n"
    assert list(map(brief, questions_in(text, "paper.txt"))) == [
        "（①）里是谁？ [我 / 你 / 他] = 你",
        "（②）里是谁？ [我 / 你 / 他] = 他",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. 他是学生。（√）\n2. 她没来。（×）\n",
        "1. 他是学生。（ 对 ）\n2. 她没来。（ 错 ）\n",
        "1. 他是学生。\n答案：对\n2. 她没来。\n答案：错误\n",
        "1. 他是学生。（T）\n2. 她没来。（F）\n",
        "1. 他是学生。 对\n2. 她没来。　错\n",
        "1. 他是学生。√\n2. 她没来。   ×\n",
        "1. 他是学生。\n2. 她没来。\n答案：1.T 2.F\n",
        "判断题\n1、他是学生。\n【答案】√\n2、她没来。\n【答案】×\n",
    ],
    ids=[
        "signs",
        "words",
        "on lines of their own",
        "letters",
        "words without brackets",
        "signs without brackets",
        "letters at the end",
        "below a heading",
    ],
)
def test_statements_are_true_or_false(text: str) -> None:
    assert format_of(text.encode(), "paper.txt") is Format.AIKEN
    assert list(map(brief, questions_in(text, "paper.txt"))) == TRUE_FALSE


def test_a_paper_may_be_a_document() -> None:
    lines = f"1. 谁来？\n{OPTIONS}\n答案：B\n2. 谁走？\n{OPTIONS}\n答案：C".split("\n")
    data = document(*lines)
    assert format_of(data, "paper.docx") is Format.AIKEN
    assert list(map(brief, questions_in(data, "paper.docx"))) == READ
    assert told_of(document(*lines[:-1], "答案：D"), "paper.docx") == ["line 10: wrong-answer"]


def test_lines_within_a_paragraph_are_lines() -> None:
    broken = f"<w:p><w:r>{'<w:br/>'.join(f'<w:t>{line}</w:t>' for line in OPTIONS.splitlines())}</w:r></w:p>"
    data = document("1. 谁来？（B）", broken, "2. 谁走？（C）", broken)
    assert list(map(brief, questions_in(data, "paper.docx"))) == READ
    assert told_of(document("1. 谁来？（D）", broken, "2. 谁走？（C）", broken), "paper.docx") == [
        "line 2: wrong-answer"
    ]


def test_what_is_bold_in_a_document_is_the_same() -> None:
    lines = [para(run("测验", BOLD), style="Title"), para(run("1. 谁来？", BOLD)), *OPTIONS.split("\n"), "答案：B"]
    lines += [para(run("2. 谁走？", BOLD)), "A. 我", "B. 你", para(run("C. 他", BOLD)), para(run("答案：C", BOLD))]
    assert list(map(brief, questions_in(document(*lines), "paper.docx"))) == READ


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1. 他是谁？\nA. 你好！\nB. 你好！\n2. 他去哪儿？\nA. 你去哪儿？\nB. 我回家。\n", id="a dialogue"),
        pytest.param(
            "1. 问路\nA 你好 B 你好\n2. 买东西\nA 多少钱？ B 五块。\n3. 回家\nA 走吧 B 好\n", id="letters that talk"
        ),
        pytest.param("1. A 班在三楼，B 班在四楼。\n2. A 班 B 班都有课，C 班没有。\n", id="letters of classes"),
        pytest.param(
            "1. 分组讨论\nA组 三个人\nB组 四个人\nC组 五个人\n2. 分组活动\nA组 跑步\nB组 跳绳\nC组 打球\n",
            id="letters of groups",
        ),
        pytest.param("A：这个（B）对吗？\nB：对。\nA：那个（A）呢？\nB：错。\n", id="letters said"),
        pytest.param("1. 几岁学的？\n○六岁。\n○八岁停了。\n2. 怕不怕？\n○不怕。\n○习惯了。\n", id="circles"),
        pytest.param("1. 几岁学的？\n答：六岁。\n2. 怕不怕？\n答：不怕。\n", id="answers of somebody"),
        pytest.param("1. 第一部分\n记者：去哪儿？\n老王：回家（对）\n2. 第二部分\n记者：几点？\n", id="numbered parts"),
    ],
)
def test_a_talk_is_no_paper(text: str) -> None:
    assert check(text.encode(), "talk.txt").kind is FileKind.INTERVIEW


@pytest.mark.parametrize(
    "line",
    [
        "一、选择题\n" * 20_000,
        f"1. 谁？{'（2分）' * 50_000}\n",
        f"1. {'(A)' * 50_000}\n{OPTIONS}\n",
        "知识点：x\n" * 5_000,
    ],
    ids=["headings", "points", "brackets", "labels"],
)
def test_what_is_said_over_and_over_takes_no_time(line: str) -> None:
    text = f"1. 谁来？\n{OPTIONS}\n答案：B\n{line}2. 谁走？\n{OPTIONS}\n答案：C\n"
    told_of(text, "paper.aiken")
