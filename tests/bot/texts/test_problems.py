"""What is wrong with a file is told in Japanese and Chinese too: every code, with the values and places kept."""

from __future__ import annotations

import ast
import json
import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import quizzes
from bot.texts import Texts
from bot.texts.problems import LEFT_OUT, loss_text, place_text, problem_text, wordings
from bot.uploads.judging import judged
from quizzes.formats import read_set_file
from quizzes.formats.losses import Loss, Lost
from quizzes.problem import Problem, Severity
from tests.bot.hostile_files import ACCEPTED, LIMITS, REFUSED
from tests.quizzes.formats.wrong_sets import WRONG_SETS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(quizzes.__file__).parents[1]
PLACES = (
    "quizzes/*.py",
    "quizzes/formats/*.py",
    "quizzes/reading/*.py",
    "bot/uploads/*.py",
    "bot/tutor/question_parts.py",
)
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")
SAYING = {"error", "warning", "problem_at", "_refuse", "_left_out", "Problem"}
# Codes that are put together, with all that they can be.
PUT_TOGETHER = [
    *(
        f"wrong-{name}"
        for name in ("options", "answer", "accepted-orders", "orders", "why-not", "id", "prompt", "level")
    ),
    *(f"wrong-{name}" for name in ("kind", "form", "explanation", "hint", "passage", "title", "version", "language")),
    *("missing-prompt", "missing-answer"),
    *(f"glossary-reading-{kind}" for kind in ("not-pinyin", "length", "other-reading")),
    *("formula", "date", "error-value", "answers", "braces", "picture", "wildcard", "entities", LEFT_OUT),
]


def codes_in(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        given: list[ast.expr] = []
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in SAYING:
                given = [*node.args[:3], *(word.value for word in node.keywords if word.arg == "code")]
            case ast.Tuple(elts=[ast.Constant() as first, ast.JoinedStr() | ast.Constant()]):
                given = [first]
            case _:
                continue
        for each in given:
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and CODE.fullmatch(each.value):
                yield each.value


def codes() -> set[str]:
    files = [path for place in PLACES for path in sorted(ROOT.glob(place))]
    found = {code for path in files for code in codes_in(path.read_text(encoding="utf-8"))}
    return found - {"utf-8", "utf-16-le", "utf-16-be", "sample-en", "sample-ja", "latin-1"}


def found_in_files() -> list[Problem]:
    files = [*((name, content) for _, name, content, _ in REFUSED), *((name, content) for _, name, content in ACCEPTED)]
    of_chat = [judged(content, name, LIMITS, 50).found for name, content in files if content]
    of_sets = [
        read_set_file(json.dumps(each.content).encode(), "set.json", limits=LIMITS).problems for each in WRONG_SETS
    ]
    problems = [problem for found in of_chat if found is not None for problem in found.problems]
    return [*problems, *(problem for each in of_sets for problem in each)]


@pytest.mark.parametrize("code", sorted({*codes(), *PUT_TOGETHER}))
def test_every_code_is_told_in_japanese_and_chinese(code: str) -> None:
    problem = Problem(severity=Severity.ERROR, code=code, message="What this says, nobody knows.")

    assert code.removesuffix(f"-{LEFT_OUT}") == code or LEFT_OUT in wordings()
    assert LEFT_OUT in code or code in wordings()
    assert problem_text(Texts("en"), problem) == problem.message


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_whatever_is_found_in_wrong_files_is_told_in_the_language(language: str) -> None:
    texts = Texts(language)
    found = found_in_files()
    english = {problem.code: problem.message for problem in found if problem.message in problem_text(texts, problem)}
    unfilled = [problem.code for problem in found if re.search(r"\{[a-z]\}", problem_text(texts, problem))]

    assert len({problem.code for problem in found}) > 50
    assert english == {}
    assert unfilled == []


@pytest.mark.parametrize(
    ("code", "message", "told"),
    [
        pytest.param(
            "not-a-text",
            "The file is an old Office document (DOC, XLS), not a text; save a table as XLSX.",
            "古い形式の Office 文書（DOC、XLS）です。表は XLSX か CSV で、文章は UTF-8 のテキストで保存し直して、"
            "それを送ってください。",
            id="old workbook",
        ),
        pytest.param(
            "column-left-out",
            '"備考" says nothing that a question has here; it was left out.',
            "列「備考」の内容はこのボットの問題にはないので、除きました。",
            id="a column, which is no question",
        ),
        pytest.param(
            "column-left-out",
            "The column “拼音” is no part of the talk; it was left out.",
            "列「拼音」は対話の一部ではないとみて除きました。",
            id="a column beside a talk",
        ),
        pytest.param(
            "missing-column",
            "The column answer is missing; the head of a table is prompt.",
            "正解の列（answer）がありません。見出しの行に加えてください。",
            id="the column of answers",
        ),
        pytest.param(
            "wrong-options",
            'This reads the same as line 2, column option1 ("首都"); change the options.',
            "2行目の列「option1」の「首都」と同じに読めます。選択肢を変えてください。",
            id="options that are the same",
        ),
        pytest.param(
            "wrong-type",
            '"4" must be a whole number of 1 to 9.',
            "「4」は整数ではありません。1〜9 の整数を、引用符なしで書いてください。",
            id="a number in quotes",
        ),
        pytest.param(
            "wrong-type",
            "A null cannot stand here; it must be a text in double quotes, or take the key away.",
            "null は置けません。値を書くか、キーごと消してください。",
            id="a null",
        ),
        pytest.param(
            "wrong-type",
            "5 must be a text in double quotes.",
            '5 は文字ではありません。二重引用符 " で囲んでください。',
            id="a number for a text",
        ),
        pytest.param(
            "wrong-type",
            '"是" must be a list in square brackets.',
            "「是」はリストではありません。かっこ [ ] の中に書いてください。",
            id="a text for a list",
        ),
        pytest.param(
            "wrong-type",
            "7 must be an object in curly brackets.",
            '7 はキーと値の組ではありません。波かっこ { } の中に「"キー": 値」の形で書いてください。',
            id="a number for an object",
        ),
        pytest.param(
            "wrong-type",
            "A list must be an object in curly brackets.",
            'リストはキーと値の組ではありません。波かっこ { } の中に「"キー": 値」の形で書いてください。',
            id="a list for an object",
        ),
        pytest.param(
            "wrong-type",
            "An object must be a text in double quotes.",
            '{ } の組は文字ではありません。二重引用符 " で囲んでください。',
            id="an object for a text",
        ),
        pytest.param(
            "wrong-type",
            "7 must be one of the texts zh-Hans, zh-Hant.",
            '7 は使えません。次のどれかを、二重引用符 " で囲んで書いてください：zh-Hans, zh-Hant',
            id="a number for one of some texts",
        ),
        pytest.param(
            "unknown-key",
            "There is no such key; take it away, or write one of ja, en, zh.",
            "このキーはありません。消すか、次のどれかに直してください：ja, en, zh",
            id="an unknown key",
        ),
        pytest.param(
            "missing-key",
            "There is no text in it; give one of ja, en.",
            "文字がありません。次のどれかを書いてください：ja, en",
            id="no text",
        ),
        pytest.param(
            "wrong-text",
            '"a b" must be 1 to 48 of the characters A-Za-z0-9_-.',
            "「a b」は使えません。A-Za-z0-9_- の文字を 1〜48 字書いてください。",
            id="an id",
        ),
        pytest.param(
            "not-a-text",
            "The file is a JPEG picture, not a text; save it.",
            "画像です。中の文章を UTF-8 のテキストにして送ってください。",
            id="picture",
        ),
        pytest.param(
            "too-long",
            "The text has 6,000 characters, and 5,000 are allowed; shorten it.",
            "6,000 文字あります。上限は 5,000 文字です。短くしてください。",
            id="numbers",
        ),
        pytest.param(
            "repeated-id",
            '"a" is the id of line 3 too; give each question its own.',
            "ID「a」は 3行目と同じです。問題ごとに別の ID を付けてください。",
            id="a place",
        ),
        pytest.param(
            "numerical-left-out",
            "A question of the type “ddwtos” was left out.",
            "種類「ddwtos」の問題は扱えないため、除きました。選択か入力の問題に書き直せば使えます。",
            id="a type of question",
        ),
        pytest.param(
            "new-code", "Something new.", "詳しいことは英語でお伝えします：Something new.", id="what has no words yet"
        ),
        pytest.param(
            "wrong-value",
            '"riddle" must be "cloze" or "translation" or "comprehension".',
            "「riddle」は使えません。「cloze」、「translation」、「comprehension」のどれかにしてください。",
            id="a list",
        ),
        pytest.param(
            "wrong-value",
            '"quizbot-set/2" must be "quizbot-set/1".',
            "「quizbot-set/2」は使えません。「quizbot-set/1」と書いてください。",
            id="the one value that there is",
        ),
        pytest.param(
            "wrong-answer",
            'The answer is not among the options ("a \\"「b」\\""); write it exactly as in the options.',
            '答え「a "『b』"」は選択肢にありません。選択肢と同じ文字で書いてください。',
            id="marks in what is quoted",
        ),
        pytest.param(
            "braces",
            "A second { stands in one question; leave an empty line between questions, and write \\{ for a brace.",
            "一つの問題に波かっこの組が二つあります。問題と問題の間を 1 行空けてください。"
            "文中の波かっこは \\{ \\} と書いてください。",
            id="no empty line between questions",
        ),
        pytest.param(
            "wrong-number",
            "A number of 1,000,000 digits cannot stand here; it must be a whole number of 1 to 9.",
            "ここには 1〜9 の整数を書いてください。",
            id="a number that cannot be",
        ),
        pytest.param(
            "not-a-table",
            "A cell has more than 131,072 characters; shorten it, or close its quotation mark.",
            '一つのセルが 131,072 字を超えています。短くするか、引用符 " を閉じてください。',
            id="a long cell",
        ),
        pytest.param(
            "not-json",
            "The JSON breaks off at column 12; the rest is missing, or a closing quote or bracket.",
            "JSON が 12 文字目で途切れています。"
            "残りが欠けていないか、閉じる引用符やかっこが抜けていないか確かめてください。",
            id="a file that ends in the middle",
        ),
        pytest.param(
            "not-json",
            "This is not JSON at column 9: a backslash begins no escape that JSON knows; write \\\\ for a backslash.",
            "9 文字目の \\ の後が JSON の書き方に合いません。\\ そのものは \\\\ と書いてください。",
            id="a backslash alone",
        ),
        pytest.param(
            "several-right",
            '"B,C" names several options, and one is right here; leave one, or take the question out.',
            "「B,C」は選択肢を二つ以上指していますが、正解は一つです。一つだけ残すか、この問題を除いてください。",
            id="two answers, for which nothing was left out",
        ),
        pytest.param(
            "empty-text",
            "The text is empty; write something, or take it away where nothing has to be.",
            "文字がありません。何か書くか、なくてもよいものなら消してください。",
            id="an empty text, which may be one that is needed",
        ),
        pytest.param(
            "empty-text",
            "The text is empty; write something.",
            "文字がありません。何か書いてください。",
            id="an empty text in a file that has no keys",
        ),
        pytest.param(
            "description-left-out",
            "This is a text without a question; it was left out. Put it before the prompts that need it.",
            "問いのない文章なので、除きました。要る問題の問題文の前に書いてください。",
            id="a text without a question, which is no type of question",
        ),
        pytest.param(
            "wrong-number",
            "A number of 31 digits cannot stand here; it must be a list in square brackets.",
            "ここには数ではなく、リストを角かっこ [ ] の中に書いてください。",
            id="a number for a list, which no other number cures",
        ),
        pytest.param(
            "wrong-options",
            "An order question has at least 2 tiles; change the options.",
            "並べ替えの問題には、タイルが 2 枚以上要ります。",
            id="too few tiles",
        ),
        pytest.param(
            "wrong-answer",
            "The answer does not use exactly the tiles of the options; use each of them once.",
            "答えには、選択肢のタイルをそれぞれ一度ずつ、選択肢と同じ文字で使ってください。",
            id="an answer that lacks a tile",
        ),
    ],
)
def test_what_stands_in_a_message_is_kept(code: str, message: str, told: str) -> None:
    problem = Problem(severity=Severity.ERROR, code=code, message=message)

    assert problem_text(Texts("ja"), problem) == told


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        pytest.param({"line": 63}, ("63行目", "第 63 行", "line 63"), id="line"),
        pytest.param(
            {"cell": "line 3, column 正解"},
            ("3行目の列「正解」", "第 3 行 正解 列", "line 3, column 正解"),
            id="column",
        ),
        pytest.param({"cell": "H3"}, ("セル H3", "单元格 H3", "cell H3"), id="cell"),
        pytest.param({"path": "questions[0].prompt"}, ("questions[0].prompt",) * 3, id="path"),
        pytest.param({}, (None, None, None), id="the whole file"),
    ],
)
def test_places_are_kept(problem: dict[str, str], told: tuple[str | None, ...]) -> None:
    found = Problem(severity=Severity.ERROR, code="x", message="x", **problem)  # type: ignore[arg-type] # a line too

    assert tuple(place_text(Texts(language), found) for language in ("ja", "zh", "en")) == told


@pytest.mark.parametrize("language", ["ja", "zh", "en"])
@pytest.mark.parametrize("lost", Lost)
def test_what_a_format_cannot_hold_is_told(language: str, lost: Lost) -> None:
    assert loss_text(Texts(language), Loss(lost=lost))
    assert "2" in loss_text(Texts(language), Loss(lost=lost, questions=("a", "b")))


def test_the_table_is_sorted_and_says_nothing_twice() -> None:
    rows = [line.split("\t") for line in (ROOT / "bot/texts/problems.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    seen = [(code, wording) for code, wording, *_ in rows]

    assert [code for code, _ in seen] == sorted(code for code, _ in seen)
    assert len(set(seen)) == len(seen)
    assert all(len(row) == 4 and row[2] and row[3] for row in rows)
    assert not any(re.search("[\u3041-\u30fa]", row[3]) for row in rows)
    assert [row[:2] for row, after in pairwise(rows) if row[0] == after[0] and not row[1]] == []  # fits all after it
    for row in rows:
        slots = set(re.findall(r"\{([a-z])\}", row[1]))
        assert all(set(re.findall(r"\{([a-z])\}", told)) <= slots for told in row[2:])
