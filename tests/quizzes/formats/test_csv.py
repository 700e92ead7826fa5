"""Tables in plain text: what is read from them, what is wrong with them and where, what cannot fire on the way out."""

from __future__ import annotations

import csv
from io import StringIO
from time import process_time

import pytest

from quizzes.formats import Format, format_of, writer_for
from quizzes.formats.table_columns import COLUMNS, column_of
from quizzes.limits import Limits
from quizzes.question import Form, Kind, Localized
from tests.quizzes.formats.reading import brief, messages_of, questions_in, told_of
from tests.quizzes.formats.test_round_trips import a_set, asked

HEAD = "prompt,option1,option2,option3,answer"
ROW = "谁？,我,你,他,你"
ORDERED = ["排 [我 / 你 / 他] = 他 | 我 | 你"]
READ = ["谁？ [我 / 你 / 他] = 你"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{HEAD}\n{ROW}\n", READ, id="plain"),
        pytest.param(f"{HEAD}\r\n{ROW}\r\n", READ, id="crlf"),
        pytest.param(f"{HEAD}\r{ROW}", READ, id="old-mac"),
        pytest.param(f"\ufeff{HEAD}\n{ROW}", READ, id="mark"),
        pytest.param(f"\n,,\n{HEAD}\n\n{ROW}\n,,,,\n", READ, id="empty-rows"),
        pytest.param(f"{HEAD}\n{ROW}".replace(",", ";"), READ, id="semicolons"),
        pytest.param(f"{HEAD}\n{ROW}".replace(",", "\t"), READ, id="tabs"),
        pytest.param(f"{HEAD}\n{ROW}".replace(",", "|"), READ, id="bars"),
        pytest.param("| 题目 | A | B | 答案 |\n| :--- | :---: | --- | ---: |\n| 谁？ | 我 | 你 | B |",
                     ["谁？ [我 / 你] = 你"], id="markdown"),
        pytest.param("| 题目 | 答案 |\n|---|---|\n| 几？ | -- |\n| 谁？ | 我 |", ["几？ = --", "谁？ = 我"],
                     id="markdown-with-a-line-in-a-cell"),
        pytest.param("sep=;\n" + f"{HEAD}\n{ROW}".replace(",", ";"), READ, id="excel-sep"),
        pytest.param('题目\t选项A\t选项B\t答案\n"好"是什么？\t"a\tb\t2\n"好"？\tc\td\tc',
                     ['"好"是什么？ ["a / b] = b', '"好"？ [c / d] = c'], id="tabs-without-marks-around-cells"),
        pytest.param('题目\t答案\n"两\n""行"""\t是', ['两\n"行" = 是'], id="tabs-with-marks-around-cells"),
        pytest.param('"prompt", "option1" ,option2,answer\n"a, b","x ""y""", z,z'.replace('" ,', '",'),
                     ['a, b [x "y" / z] = z'], id="quoted"),
        pytest.param('prompt,answer\n"两\n行",是', ["两\n行 = 是"], id="line-end-in-cell"),
        pytest.param("answer,option2,prompt,option1\n我,他,谁？,我", ["谁？ [我 / 他] = 我"], id="any-order"),
        pytest.param("PROMPT,Option 1, option-2 ,Answer\n谁？,我,他,我", ["谁？ [我 / 他] = 我"], id="case-and-blanks"),
        pytest.param("问题,选项A,选项B,正确答案\n谁？,我,他,我", ["谁？ [我 / 他] = 我"], id="chinese"),
        pytest.param("題目,選項1,選項2,答案\n誰？,我,他,我", ["誰？ [我 / 他] = 我"], id="traditional"),
        pytest.param("問題文,選択肢１,選択肢２,正解\n谁？,我,他,我", ["谁？ [我 / 他] = 我"], id="japanese"),
        pytest.param("No.,题干,A,B,答案\n1,谁？,我,他,B", ["谁？ [我 / 他] = 他"], id="letters-as-head"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,2", READ, id="answer-by-number"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,b", READ, id="answer-by-letter"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,（Ｂ）", READ, id="answer-by-wide-letter"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,②", READ, id="answer-by-circled-number"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,选项B", READ, id="answer-by-named-letter"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,option_b", READ, id="answer-by-its-column"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,Choice 2", READ, id="answer-by-its-choice"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,第2个", READ, id="answer-by-counted-number"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,2.0", READ, id="answer-by-number-with-a-point"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,B. 你", READ, id="answer-by-letter-and-text"),
        pytest.param(f"{HEAD}\n谁？,A. 我,B、你,（C）他,B", READ, id="options-with-their-letters"),
        pytest.param(f"{HEAD}\n谁？,A. 我,B、你,（C）他,B、你", READ, id="options-with-their-letters-as-answer"),
        pytest.param(f"{HEAD}\n谁？,B. 我,A. 你,C. 他,A. 你", ["谁？ [B. 我 / A. 你 / C. 他] = A. 你"],
                     id="letters-that-count-nothing"),
        pytest.param(f"第一课\n班级：一班,,\n{HEAD}\n{ROW}", READ, id="a-title-above-the-head"),
        pytest.param(f"{HEAD}\n{ROW}\n{HEAD}", READ, id="the-head-again"),
        pytest.param("题目,答案\n他十六岁开始学。,√", ["他十六岁开始学。 [对 / 错] = 对"], id="a-sign-for-true"),
        pytest.param("题目,答案\n他沒有學過。,錯", ["他沒有學過。 [對 / 錯] = 錯"], id="a-word-for-false"),
        pytest.param("题型,题目,答案\n判断题,他学过,FALSE", ["他学过 [对 / 错] = 错"], id="true-or-false-by-its-form"),
        pytest.param("题目,答案\nright（中国語で）,对", ["right（中国語で） = 对"], id="a-word-that-is-the-answer"),
        pytest.param("题目,答案\n“错”的反义词？,对", ["“错”的反义词？ = 对"], id="a-question-about-the-word"),
        pytest.param("form,题目,答案\ntyped,他学过。,对", ["他学过。 = 对"], id="typed-all-the-same"),
        pytest.param(f"{HEAD}\n谁？,,你,他,2", ["谁？ [你 / 他] = 你"], id="number-counts-columns"),
        pytest.param(f"{HEAD}\n几？,2,3,1,1", ["几？ [2 / 3 / 1] = 1"], id="text-before-number"),
        pytest.param("prompt,answer\n谁？,我|你 | a\\|b|我", ["谁？ = 我 | 你 | a|b"], id="typed"),
        pytest.param("题型,题目,A,B,答案\n填空,谁？,,,我\n填空题,谁来？,,,你", ["谁？ = 我", "谁来？ = 你"],
                     id="to-be-filled-in"),
        pytest.param(f"form,{HEAD}\norder,排,我,你,他,他|我|你", ORDERED, id="order"),
        pytest.param(f"form,{HEAD}\n排序,排,我,你,他,3 1 2", ORDERED, id="order-by-number"),
        pytest.param(f"form,{HEAD}\norder,排,我,你,他,C-A-B", ORDERED, id="order-by-letter"),
        pytest.param(f"form,{HEAD}\norder,排,我,你,他,CAB", ORDERED, id="order-by-letters-without-signs-between"),
        pytest.param(f"form,{HEAD}\n连词成句,排,我,你,他,他 我你。", ORDERED, id="order-as-a-sentence"),
        pytest.param("题型,题目,答案\n判断题,他学过。,F\n判断题,他来过。,是",
                     ["他学过。 [对 / 错] = 错", "他来过。 [对 / 错] = 对"],
                     id="true-or-false-by-a-letter-or-a-word"),
        pytest.param("问题内容,A选项,B选项,正确\n谁？,我,他,A", ["谁？ [我 / 他] = 我"], id="letters-before-the-word"),
        pytest.param("設問文,ア,イ,正答番号,解説文\n谁？,我,他,2,説明", ["谁？ [我 / 他] = 他"],
                     id="japanese-words-of-teachers"),
        pytest.param("prompt,answer\n'=1+1,'-2", ["=1+1 = -2"], id="guard-comes-off"),
        pytest.param("prompt,answer\n'quoted',''s", ["'quoted' = ''s"], id="apostrophe-stays"),
        pytest.param("prompt,answer\n谁？,'1|'|我", ["谁？ = '1 | ' | 我"], id="apostrophe-within-stays"),
        pytest.param("prompt,answer\n=1+1,=2", ["=1+1 = =2"], id="formula-is-text"),
    ],
)  # fmt: skip
def test_a_table_is_read(text: str, expected: list[str]) -> None:
    assert [brief(question) for question in questions_in(text, "lesson.csv")] == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "big5", "cp932"])
def test_a_table_is_read_in_the_encoding_that_a_spreadsheet_wrote(encoding: str) -> None:
    text = (
        "問題文,正解\n今日は何時に来ますか,六時\n"
        if encoding == "cp932"
        else "題目,答案\n老師今天什麼時候來學校上課,六點\n"
    )

    assert questions_in(text.encode(encoding), "lesson.csv")[0].prompt == text.split("\n")[1].split(",", maxsplit=1)[0]


def test_every_column_has_its_place() -> None:
    head = ",".join(COLUMNS)
    row = "q1,填空,word,choice,谁＿＿？,读,我,你,,,,,你,説明,said,訳,hint,HSK 7-9,一|二"

    (question,) = questions_in(f"{head}\n{row}", "lesson.csv")

    assert (question.id, question.kind, question.subtype, question.form) == ("q1", Kind.CLOZE, "word", Form.CHOICE)
    assert (question.passage, question.level, question.tags) == ("读", 7, ("一", "二"))
    assert (question.explanation, question.hint) == (Localized(ja="説明", en="said"), Localized(ja="訳", en="hint"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ["None: empty-file"], id="empty"),
        pytest.param(",,\n", ["None: empty-file"], id="blank"),
        pytest.param("什么,谁\n一,二", ["line 1: no-head"], id="no-head"),
        pytest.param("谁来？,我,你,B\n几点？,一点,两点,A", ["line 1: no-head"], id="no-head-but-letters"),
        pytest.param("什么,选项1\n一,二", ["line 1, column 什么: unknown-column", "line 1: missing-column",
                     "line 1: missing-column"], id="head-without-what-it-needs"),
        pytest.param('sep="\nprompt"answer\n一"二', ["line 1: no-head"], id="sep-that-is-a-mark"),
        pytest.param("sep=\r\nprompt,answer\n一,二", ["line 1: above-the-head"], id="sep-that-is-a-line-end"),
        pytest.param('题目\t答案\n"一\t二\t三\n四\t五', ["line 2: not-a-table"], id="open-quote-with-tabs"),
        pytest.param("中文,日本語\n茶,お茶", ["line 1: columns-of-languages"], id="languages"),
        pytest.param("prompt,answer", ["None: no-questions"], id="head-alone"),
        pytest.param("prompt,answer,promt\n一,二,三", ["line 1, column promt: unknown-column"], id="unknown"),
        pytest.param("prompt,answer,Prompt\n一,二,三", ["line 1, column Prompt: repeated-column"], id="repeated"),
        pytest.param("prompt,answer\n一,二,三", ["line 2, column 3: no-column"], id="too-many-cells"),
        pytest.param("prompt,answer\n一", ["line 2, column answer: missing-answer"], id="too-few-cells"),
        pytest.param("prompt,answer\n,二", ["line 2, column prompt: missing-prompt"], id="no-prompt"),
        pytest.param(f"{HEAD}\n\n谁？,我,你,他,她", ["line 3, column answer: wrong-answer"], id="answer-no-option"),
        pytest.param(f"{HEAD}\n谁？,我,你,他,4", ["line 2, column answer: wrong-answer"], id="answer-past-options"),
        pytest.param(f"{HEAD}\n谁？,我,你,我,我", ["line 2, column option3: wrong-options"], id="same-option"),
        pytest.param(f"{HEAD}\n谁？,我,,,我", ["line 2, column option1: wrong-options"], id="one-option"),
        pytest.param("题目,答案,形式\n一,二,唱", ["line 2, column 形式: wrong-form"], id="form"),
        pytest.param("prompt,answer,kind\n一,二,唱", ["line 2, column kind: wrong-kind"], id="kind"),
        pytest.param("prompt,answer,level\n一,二,10", ["line 2, column level: wrong-level"], id="level"),
        pytest.param("prompt,answer,id\n一,二,a b", ["line 2, column id: wrong-text"], id="id"),
        pytest.param("prompt,answer,id\n一,二,a\n三,四,a", ["line 3, column id: repeated-id"], id="repeated-id"),
        pytest.param("prompt,answer\n一,二\n一,三", ["line 3: repeated-question"], id="repeated-question"),
        pytest.param('prompt,answer\n一,二\n"三,四\n五,六', ["line 3: not-a-table"], id="open-quote"),
        pytest.param('prompt,answer\n"一"x,二\n三,四', ["line 2: not-a-table"], id="text-after-quote"),
        pytest.param("prompt,answer\n一\x07,二", ["line 2, column prompt: control-character"], id="control"),
        pytest.param("prompt,answer\n\u202e一,二", ["line 2, column prompt: open-direction"], id="open-direction"),
        pytest.param("prompt,answer\n\u202e一\u202c\u200b,二", [], id="closed-direction-and-zero-width"),
        pytest.param(f"prompt,answer\n{'一' * 5_001},二", ["line 2, column prompt: too-long"], id="long"),
        pytest.param("prompt,answer\n一\x00,二", ["line 2: nul-character"], id="nul"),
        pytest.param(f'prompt,answer\n"{"x" * 200_000}",二', ["line 2: not-a-table"], id="endless-cell"),
        pytest.param(f"{HEAD}\n????,??,???,a,A", ["line 2, column prompt: question-marks"], id="all-lost"),
        pytest.param(f"{HEAD}\nto learn,??,???,a,A", ["line 2, column option1: question-marks"], id="option-lost"),
        pytest.param("prompt,answer\nto learn,???", ["line 2, column answer: question-marks"], id="answer-lost"),
        pytest.param(f"{HEAD}\nThe sense of ?? is,a,b,c,A", ["line 2, column prompt: question-marks"], id="word-lost"),
        pytest.param(f"{HEAD}\nWhat??,Is it?,?,He!??,A", [], id="question-marks-of-the-writer"),
        pytest.param(f"{HEAD}\n谁??,哪儿??,他,c,A", [], id="question-marks-beside-hanzi"),
        pytest.param("prompt,answer\n友達,朋友/友人", ["line 2, column answer: one-answer"], id="several-or-one"),
        pytest.param("prompt,answer\n友達,朋友；友人", ["line 2, column answer: one-answer"], id="semicolon-or-one"),
        pytest.param("prompt,answer\n犬,狗、小狗", ["line 2, column answer: one-answer"], id="short-answers-or-one"),
        pytest.param("prompt,answer\n猫,猫;猫咪", ["line 2, column answer: one-answer"], id="short-and-semicolon"),
        pytest.param("prompt,answer\n何が好きですか,我喜欢吃苹果、香蕉、葡萄和梨", [], id="commas-of-a-sentence"),
        pytest.param("prompt,answer\n友達,朋友/友人|朋友们", [], id="bars-are-there"),
        pytest.param("prompt,answer\n彼,他/她\n日,3/5", [], id="stroke-within-one"),
        pytest.param(f"{HEAD}\n谁？,,,,A", ["line 2, column answer: no-options"], id="letter-without-options"),
        pytest.param("prompt,answer\n第一个字母,A", [], id="letter-that-is-typed"),
        pytest.param("题型,题目,答案\n单选题,谁？,F", ["line 2: no-options"], id="form-without-options"),
        pytest.param("题型,题目,答案\n判断题,他来过。,来过", ["line 2, column 答案: no-judgment"],
                     id="neither-true-nor-false"),
        pytest.param("form,prompt,option1,option2,option3,answer\norder,排,我,我们,们,我们我们",
                     ["line 2, column answer: wrong-answer"], id="a-sentence-of-tiles-in-two-ways"),
        pytest.param(f"第一课\n{HEAD}\n{ROW}\n{HEAD}", ["line 1: above-the-head", "line 4: head-again"],
                     id="rows-that-are-no-questions"),
        pytest.param(f"level,kind,{HEAD}\nx,唱,谁？,我,我,,他", [f"line 2, column {told}" for told in
                     ("level: wrong-level", "kind: wrong-kind", "option2: wrong-options", "answer: wrong-answer")],
                     id="all-of-a-row"),
        pytest.param(f"{HEAD}\n,我,我,他,", [f"line 2, column {told}" for told in
                     ("prompt: missing-prompt", "option2: wrong-options", "answer: missing-answer")],
                     id="what-is-missing-and-more"),
        pytest.param(f"{HEAD},form,level\n谁？,我,我,他,你,唱,33", ["line 2, column form: wrong-form",
                     "line 2, column level: wrong-level"], id="options-of-no-form"),
        pytest.param(f"{HEAD},level\n谁？,我,我,他,我,1\n谁？,我,我,他,我,33", ["line 2, column option2: wrong-options",
                     "line 3, column option2: wrong-options", "line 3, column level: wrong-level"],
                     id="row-by-row"),
        pytest.param(f"{HEAD}\n几？,B,A,C,B", ["line 2, column answer: answer-by-text"], id="letter-or-text"),
        pytest.param(f"{HEAD},form\n谁？,我,你,他,A,输入", ["line 2, column option1: options-of-typed"],
                     id="options-of-what-is-typed"),
        pytest.param(f"题型,种类,{HEAD}\n阅读,翻译,谁？,我,你,他,A", ["line 2, column 题型: wrong-form"],
                     id="two-kinds"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_its_place(text: str, expected: list[str]) -> None:
    assert told_of(text, "lesson.csv") == expected


def test_damaged_bytes_are_named_by_their_line() -> None:
    text = f"{HEAD}\n{ROW}\n{'老师今天什么时候来学校上课？' * 5},甲,乙,丙,甲\n".encode()

    assert told_of(text.replace("学".encode(), b"\xff", 1), "lesson.csv") == ["line 3: invalid-bytes"]


def test_a_message_says_what_to_do_in_words_of_the_table() -> None:
    told = "\n".join(messages_of(f"{HEAD}\n谁？,我,你,我,她", "lesson.csv"))

    assert 'line 2, column option3: error: This reads the same as line 2, column option1 ("我"); change' in told
    assert 'line 2, column answer: error: The answer is not among the options ("她"); write it exactly' in told


@pytest.mark.parametrize("sign", list("=+-@|%＝＋－＠"))
def test_nothing_that_is_written_is_calculated(sign: str) -> None:
    question = asked(prompt=f"{sign}1+cmd", options=[f"{sign}A1", "乙"], answer=["乙"])

    for name in ("lesson.csv", "lesson.tsv"):
        written = writer_for(name)(a_set(question)).data.decode("utf-8-sig")
        rows = list(csv.reader(StringIO(written, newline=""), delimiter="\t" if name.endswith("tsv") else ","))
        assert not any(cell.startswith(sign) for row in rows for cell in row)
        assert questions_in(written, name) == (question,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{HEAD}\n{ROW}", Format.CSV, id="csv"),
        pytest.param("问题\t答案\n一\t二", Format.TSV, id="tsv"),
        pytest.param("sep=;\nprompt;answer", Format.CSV, id="sep"),
        pytest.param("主持人：问题，答案\n老师：一，二", None, id="interview-about-questions"),
        pytest.param("问题,很多", None, id="no-head"),
    ],
)
def test_a_table_is_known_by_its_head(text: str, expected: Format | None) -> None:
    assert format_of(text.encode(), "lesson.txt") is expected


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("解説（日本語）", "explanation_ja"), ("Explanation (English)", "explanation_en"), ("解析", "explanation_en"),
        ("Class", "aside"), ("课次", "aside"), ("大問", "aside"), ("册", "aside"),
        ("ヒント", "hint_ja"), ("英文提示", "hint_en"), ("难度", "level"), ("タグ", "tags"), ("阅读材料", "passage"),
        ("option10", "option10"), ("序号", "number"), ("备注", "aside"), ("章节", "aside"),
        ("Notes", "aside"), ("Source", "aside"), ("Page", "aside"), ("コメント", "aside"), ("Difficulty", "level"),
        ("Ans.", "answer"),
        ("题目类型", "form"), ("颜色", None), ("1", None), ("g", None),
    ],
)  # fmt: skip
def test_a_head_is_understood(name: str, column: str | None) -> None:
    assert column_of(name) == column


@pytest.mark.parametrize(
    ("head", "cure"),
    [
        pytest.param("promt,prompts,answer", "write prompt", id="one that the table lacks"),
        pytest.param("prompt,answer,promts", "take it away", id="no second one"),
    ],
)
def test_an_unknown_column_is_to_be_called_only_as_one_that_is_not_there(head: str, cure: str) -> None:
    assert cure in messages_of(f"{head}\n一,二,三", "lesson.csv")[0]


def test_more_rows_than_allowed_are_refused_at_the_first_of_them_and_soon() -> None:
    text = "prompt,answer\n" + "".join(f"问{i},答{i}\n" for i in range(100_000))
    start = process_time()

    assert told_of(text, "lesson.csv") == ["line 20002: too-many"]
    assert process_time() - start < 20


def test_as_many_rows_as_are_allowed_are_read() -> None:
    text = "prompt,answer\n" + "".join(f"问{i},答{i}\n" for i in range(30_000))

    assert told_of(text, "lesson.csv", limits=Limits(questions=30_000)) == []


def test_a_table_of_faults_tells_no_more_than_a_person_can_use() -> None:
    text = "prompt,answer\n" + ",x\n" * 15_000

    assert len(told_of(text, "lesson.csv")) <= 10_000


def test_a_cell_of_two_million_zeros_names_no_column_and_takes_no_time() -> None:
    before = process_time()

    assert column_of("0" * 2_000_000) is None
    assert process_time() - before < 1


@pytest.mark.parametrize("grade", ["易", "中等", "较难", "Hard", "難しい", "ふつう", "★★", "★☆☆"])
def test_how_hard_a_question_is_in_words_is_no_level_and_keeps_no_file_out(grade: str) -> None:
    text = f"{HEAD},level\n谁？,我,你,他,1,{grade}\n几？,我,你,他,1,{grade}"
    assert told_of(text, "lesson.csv") == ["line 2, column level: grade-left-out"]
    assert questions_in(text, "lesson.csv")[0].level is None


@pytest.mark.parametrize("number", ["7.23456E+15", "4E+12", '"7,23456E+15"', "1.2e+100"])
def test_an_id_of_which_a_spreadsheet_made_a_number_is_made_from_the_content(number: str) -> None:
    text = f"id,{HEAD}\n{number},{ROW}"
    assert told_of(text, "lesson.csv") == ["line 2, column id: id-became-number"]
    assert questions_in(text, "lesson.csv") == questions_in(f"{HEAD}\n{ROW}", "lesson.csv")


@pytest.mark.parametrize("own", ["7", "4e12", "1234567890123456", "E-5"])
def test_an_id_in_digits_is_an_id(own: str) -> None:
    assert questions_in(f"id,{HEAD}\n{own},{ROW}", "lesson.csv")[0].id == own


OPEN_HEAD, OPEN_ROW = "题型,题目,选项A,选项B,答案", "单选题,他去哪里？,北京,上海,B"


@pytest.mark.parametrize("form", ["简答题", "問答題", "記述式"])
@pytest.mark.parametrize("answer", ["略", "（略）", "略。", "答案略"])
def test_a_question_whose_answer_is_omitted_is_left_out_with_a_word(form: str, answer: str) -> None:
    text = f"{OPEN_HEAD}\n{OPEN_ROW}\n{form},你为什么学习汉语？,,,{answer}"

    assert told_of(text, "q.csv") == ["line 3, column 答案: answer-omitted"]
    assert [question.prompt for question in questions_in(text.encode(), "q.csv")] == ["他去哪里？"]


def test_a_word_that_is_asked_for_is_no_answer_that_is_omitted() -> None:
    text = f"{OPEN_HEAD}\n填空题,侵＿＿,,,略\n问答题,他怎么了？,,,他病了"

    assert [question.answer for question in questions_in(text.encode(), "q.csv")] == [("略",), ("他病了",)]


def test_of_several_right_options_alone_it_is_said_that_one_may_be_right() -> None:
    text = f"{OPEN_HEAD}\n多选题,他去哪里？,北京,上海,AB\n多选题,他去哪里了？,北京,上海,A"

    assert told_of(text, "q.csv") == ["line 2, column 答案: several-right"]


@pytest.mark.parametrize(
    ("option", "answer"),
    [
        pytest.param("老\u200b师", "老师", id="a sign of no width"),
        pytest.param("他是老师。", "他是老师", id="a last stop"),
        pytest.param("AI芯片", "ＡＩ芯片", id="wide letters"),
        pytest.param("AI 芯片", "AI芯片", id="a blank"),
    ],
)
def test_the_answer_is_the_option_that_looks_like_it(option: str, answer: str) -> None:
    (question,) = questions_in(f"{HEAD}\n谁？,学生,{option},工人,{answer}", "lesson.csv")

    assert question.answer == (option,)


def test_an_answer_with_another_sign_is_another_one() -> None:
    assert told_of(f"{HEAD}\n谁？,好？,好！,不,好", "lesson.csv") == ["line 2, column answer: wrong-answer"]


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        pytest.param("我觉得你说得＿＿。", "对", id="a gap"),
        pytest.param("我觉得你说得___。", "对", id="a gap of ASCII"),
        pytest.param("我觉得你说得（　）。", "正确", id="a gap in brackets"),
        pytest.param("「正しい」を中国語に訳してください。", "对", id="a request in Japanese"),
        pytest.param("请把“正しい”翻译成中文。", "对", id="a request in Chinese"),
    ],
)
def test_what_is_to_be_written_is_no_statement_that_is_true(prompt: str, answer: str) -> None:
    (question,) = questions_in(f"prompt,answer\n{prompt},{answer}\n", "lesson.csv")

    assert (question.options, question.answer) == ((), (answer,))


@pytest.mark.parametrize("column", ["题型", "类型", "タイプ", "種類", "kind", "Type"])
@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        pytest.param("单项选择题", (Kind.COMPREHENSION, Form.CHOICE), id="a form"),
        pytest.param("阅读理解题", (Kind.COMPREHENSION, Form.CHOICE), id="a kind"),
        pytest.param("选词填空", (Kind.CLOZE, Form.CHOICE), id="a kind that is chosen"),
        pytest.param("填空题", (Kind.CLOZE, Form.CHOICE), id="a kind or a form, with options"),
        pytest.param("翻訳問題", (Kind.TRANSLATION, Form.CHOICE), id="a kind in Japanese"),
    ],
)
def test_a_column_of_sorts_may_say_the_kind_or_the_form(column: str, sort: str, expected: tuple[Kind, Form]) -> None:
    (question,) = questions_in(f"{column},{HEAD}\n{sort},他＿＿来。,我,你,也,C", "lesson.csv")

    assert (question.kind, question.form) == expected


def test_a_gap_without_options_is_typed_whichever_column_says_so() -> None:
    for column in ("题型", "种类"):
        (question,) = questions_in(f"{column},题目,A,B,答案\n填空题,他＿＿来。,,,也", "lesson.csv")

        assert question.form is Form.TYPED


@pytest.mark.parametrize("column", ["题型", "种类"])
@pytest.mark.parametrize("skill", ["语法", "词汇题", "Listening", "文法", "語彙"])
def test_what_a_question_trains_is_neither_kind_nor_form_and_keeps_no_file_out(column: str, skill: str) -> None:
    text = f"{column},{HEAD}\n{skill},谁？,我,你,他,A\n{skill},几？,我,你,他,A"

    assert told_of(text, "lesson.csv") == [f"line 2, column {column}: skill-left-out"]
    assert [question.form for question in questions_in(text, "lesson.csv")] == [Form.CHOICE] * 2


@pytest.mark.parametrize("level", ["三级", "HSK三级", "HSK 3级", "三"])
def test_a_level_may_be_in_hanzi(level: str) -> None:
    (question,) = questions_in(f"{HEAD},level\n谁？,我,你,他,A,{level}\n", "lesson.csv")

    assert question.level == 3
