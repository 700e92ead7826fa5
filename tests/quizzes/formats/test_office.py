"""An interview typed into a workbook or a document is read as the same text would be; questions stay questions."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest

from quizzes.checking import FileKind, check, interview_in
from quizzes.formats import format_of
from quizzes.formats.office_rows import uncounted
from tests.quizzes.formats.test_xlsx import HEAD, ROW, changed, merging, workbook
from tests.quizzes.reading.outlines import outline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.interview import Interview

TITLE = ("夜里的灯", "夜の灯り")
SAID = (
    ("记者：你为什么选择夜班？", "記者：なぜ夜勤を選んだのですか。"),
    ("老王：因为夜里比较安静。", "王さん：夜は比較的静かだからです。"),
    ("记者：那你怕不怕黑？", "記者：では暗いのは怖いですか。"),
    ("老王：不怕，我早就习惯了。", "王さん：怖くありません、とっくに慣れました。"),
)
OUTLINE = [
    "记者| 你为什么选择夜班？ = なぜ夜勤を選んだのですか。",
    "老王| 因为夜里比较安静。 = 夜は比較的静かだからです。",
    "记者| 那你怕不怕黑？ = では暗いのは怖いですか。",
    "老王| 不怕，我早就习惯了。 = 怖くありません、とっくに慣れました。",
]
ALTERNATING = [(text,) for pair in (TITLE, *SAID) for text in pair]
APART = [(*one.split("："), *two.split("：")) for one, two in SAID]
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def said_in(interview: Interview) -> list[str]:
    return [line for line in outline(interview) if not line.startswith("#")]


def document(*paragraphs: str, notes: str = "") -> bytes:
    """Give a document of paragraphs that are written in its markup, or as plain text."""
    body = "".join(each if each.startswith("<w:") else para(run(each)) for each in paragraphs)
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        if notes:
            archive.writestr("word/footnotes.xml", f"<w:footnotes {WORD}>{notes}</w:footnotes>")
    return written.getvalue()


def para(*runs: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' if style else ""
    return f"<w:p>{look}{''.join(runs)}</w:p>"


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


BOLD = "<w:b/>"


def table(rows: Sequence[Sequence[str]]) -> str:
    cells = ("".join(f"<w:tc>{para(run(cell))}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{each}</w:tr>' for each in cells)}</w:tbl>"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(workbook(TITLE, *SAID), id="two columns"),
        pytest.param(workbook(("中文", "日本語"), TITLE, *SAID), id="below the names of languages"),
        pytest.param(workbook(*ALTERNATING), id="in rows by turns"),
        pytest.param(workbook(*[(None, *row) for row in SAID]), id="behind an empty column"),
        pytest.param(workbook(*[row for pair in SAID for row in (pair, (None,))]), id="with empty rows between"),
        pytest.param(workbook(*APART), id="a column for each speaker"),
        pytest.param(workbook(*[pair for a, b in SAID for pair in ((a, None), (None, b))]), id="by turns, and aside"),
        pytest.param(workbook(*[(i, *pair) for i, pair in enumerate(SAID, 1)]), id="numbered"),
        pytest.param(workbook(*[(f"{i}.", *row) for i, row in enumerate(APART, 1)]), id="numbered, with speakers"),
        pytest.param(
            workbook(
                ("No.", "发言者", "中文", "日本語"),
                *[(i, name, one, two) for i, (name, one, _, two) in enumerate(APART)],
            ),
            id="numbered below a head",
        ),
        pytest.param(workbook(("原文", "訳文"), *SAID), id="labels below a head that could be of questions"),
        pytest.param(workbook(("編號", "中譯", "原文"), *[(i, *pair) for i, pair in enumerate(SAID)]), id="in Taiwan"),
        pytest.param(workbook(*SAID, also={"备注": (("谢谢",),)}), id="beside another sheet"),
        pytest.param(workbook(("采访", "2024"), also={"对话": SAID}), id="behind a cover"),
        pytest.param(workbook(*[(one, None, two) for one, two in SAID]), id="with an empty column between"),
        pytest.param(
            workbook(
                ("中文", "校对", "日本語"),
                *[(one, "OK" * (i == 0), two) for i, (one, two) in enumerate(SAID)],
            ),
            id="beside a column that is nearly empty",
        ),
        pytest.param(document(*[text for pair in (TITLE, *SAID) for text in pair]), id="paragraphs"),
        pytest.param(document("", *[text for pair in SAID for text in (*pair, "")]), id="empty paragraphs between"),
        pytest.param(document(table(SAID)), id="a table in a document"),
    ],
)
def test_a_talk_in_a_file_of_an_office_is_read_as_a_text_would_be(data: bytes) -> None:
    interview = interview_in(data)

    assert said_in(interview) == OUTLINE
    assert interview.sha256 == hashlib.sha256(data).hexdigest()
    assert interview.is_usable


@pytest.mark.parametrize("name", ["talk.xlsx", "talk", "talk.txt"])
def test_it_is_known_by_what_is_in_it(name: str) -> None:
    data = workbook(TITLE, *SAID)

    assert format_of(data, name) is None
    assert check(data, name).kind is FileKind.INTERVIEW


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(workbook(HEAD, ROW), id="questions"),
        pytest.param(
            workbook(("题目", "选项", "解释"), ("他为什么选择夜班呢？", "因为安静一些", "他自己说的")),
            id="a head that lacks the answer",
        ),
        pytest.param(workbook(*[(*pair, *pair, "x") for pair in SAID]), id="more columns than a talk has"),
        pytest.param(workbook(("a", "b")), id="no Chinese"),
        pytest.param(workbook(HEAD, ROW, also={"对话": SAID}), id="questions before a talk"),
        pytest.param(workbook(), id="nothing"),
    ],
)
def test_other_workbooks_are_tables_of_questions(data: bytes) -> None:
    assert check(data, "table.xlsx").kind is FileKind.SET


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([["1", "甲"], ["2", "乙"], ["3", "丙"]], [["", "甲"], ["", "乙"], ["", "丙"]], id="each row"),
        pytest.param([["No.", "甲"], ["1", "乙"], ["2", ""]], [["", "甲"], ["", "乙"], ["", ""]], id="below a head"),
        pytest.param([["", "1", "甲"], [], ["", "3", "乙"]], [["", "", "甲"], [], ["", "", "乙"]], id="with gaps"),
        pytest.param([["2", "甲"], ["1", "乙"], ["3", "丙"]], None, id="no order"),
        pytest.param([["1", "甲"], ["我", "乙"], ["3", "丙"]], None, id="other things"),
        pytest.param([["1998", "甲"], ["2003", "乙"], ["2011", "丙"]], None, id="years"),
        pytest.param([["998", "甲"], ["999", "乙"], ["1000", "丙"]], [["", "甲"], ["", "乙"], ["", "丙"]], id="far on"),
        pytest.param([["1", "甲"]], None, id="one row"),
        pytest.param([["甲", "1"], ["乙", "2"], ["丙", "3"]], None, id="the last column"),
        pytest.param([["1"], ["2"], ["3"]], None, id="nothing beside it"),
        pytest.param([], None, id="no rows"),
    ],
)
def test_a_column_that_counts_rows_is_nothing_said(rows: list[list[str]], expected: list[list[str]] | None) -> None:
    assert uncounted(rows) == (rows if expected is None else expected)


def test_a_problem_has_the_number_of_its_row() -> None:
    found = interview_in(workbook(TITLE, *SAID, ("老王：这句话没有人翻译。",)))

    assert [problem.line for problem in found.problems if problem.code == "untranslated-paragraph"] == [6]


def test_a_cell_that_cannot_be_read_is_named() -> None:
    found = check(workbook(TITLE, *SAID, ("=A1&A2", "式です。")), "talk.xlsx")

    assert [(problem.code, problem.cell) for problem in found.errors] == [("formula", "A6")]


def test_several_paragraphs_in_one_cell_stay_beside_their_translations() -> None:
    both = tuple("\n".join(pair[side] for pair in SAID[:2]) for side in (0, 1))

    found = interview_in(workbook(TITLE, both, *SAID[2:]))

    said = [f"{turn.speaker}| {turn.paragraphs[0].source} = {turn.paragraphs[0].translation}" for turn in found.turns]
    assert said == OUTLINE


def test_a_speaker_whose_cell_reaches_down_says_all_of_it() -> None:
    rows = [
        ("老王", "因为夜里比较安静。", "夜は静かだからです。"),
        (None, "我也不怕黑的。", "暗いのも怖くありません。"),
    ]
    data = changed(*rows, ("记者", "后来你怎么样了？", "その後どうなりましたか。"), by=merging("A1:A2"))

    assert [turn.speaker for turn in interview_in(data).turns] == ["老王", "记者"]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        pytest.param(
            para(run("因为"), run("夜里", BOLD), run("比较安静。")), "| 因为夜里比较安静。 = -", id="bold within"
        ),
        pytest.param(
            para(run("因为夜里"), "<w:del><w:r><w:delText>不</w:delText></w:r></w:del>", run("安静。")),
            "| 因为夜里安静。 = -",
            id="deleted",
        ),
        pytest.param(
            para(
                "<w:r><w:ruby><w:rt><w:r><w:t>yè</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>夜</w:t></w:r>"
                "</w:rubyBase></w:ruby></w:r>",
                run("里安静。"),
            ),
            "| 夜里安静。 = -",
            id="a reading above",
        ),
        pytest.param(
            para(run("因为"), run("问问他", "<w:vanish/>"), run("夜里", '<w:vanish w:val="0"/>'), run("安静。")),
            "| 因为夜里安静。 = -",
            id="hidden",
        ),
        pytest.param(
            para(run("一共10"), run("2", '<w:vertAlign w:val="superscript"/>'), run("盏灯亮着。")),
            "| 一共10²盏灯亮着。 = -",
            id="raised",
        ),
        pytest.param(para(run("因为<夜里>安静&好。")), "| 因为<夜里>安静&好。 = -", id="signs of markup"),
    ],
)
def test_of_a_paragraph_its_text_is_what_counts(paragraph: str, expected: str) -> None:
    assert outline(interview_in(document(paragraph)))[-1] == expected


def test_questions_that_are_bold_as_a_whole_are_asked() -> None:
    pairs = (("你为什么选择夜班？", "因为夜里安静。"), ("你怕黑吗？", "不怕，我早就习惯了。"))
    told = [each for one, two in pairs for each in (para(run(one[:3], BOLD), run(one[3:], BOLD)), two)]

    assert [turn.speaker for turn in interview_in(document(*told)).turns] == ["问", "答", "问", "答"]


def test_names_that_are_bold_speak() -> None:
    pairs = (("你为什么选择夜班？", "因为夜里安静。"), ("你怕黑吗？", "不怕，我早就习惯了。"))
    named = [(name, text) for pair in pairs for name, text in zip(("记者 ", "老王"), pair, strict=True)]
    told = [para(run(name[:1], BOLD), run(name[1:], BOLD), run(text)) for name, text in named]

    assert [turn.speaker for turn in interview_in(document(*told)).turns] == ["记者", "老王", "记者", "老王"]


def _row(*cells: Sequence[str]) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{chr(10).join(cell)}</w:tc>' for cell in cells)}</w:tr>"


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param(lambda name, text: [para(run(name, BOLD), run(f" {text}"))], id="a blank between"),
        pytest.param(lambda name, text: [para(run(name, BOLD), run(text))], id="nothing between"),
        pytest.param(lambda name, text: [para(run(name, BOLD)), para(run(text))], id="paragraphs"),
        pytest.param(lambda name, text: [para(run(name, BOLD), "<w:r><w:br/></w:r>", run(text))], id="lines"),
    ],
)
def test_names_that_are_bold_in_cells_speak(cell: Callable[[str, str], list[str]]) -> None:
    rows = (_row(cell(name, text), cell(theirs, translated)) for name, text, theirs, translated in APART)
    interview = interview_in(document(f"<w:tbl>{''.join(rows)}</w:tbl>"))

    assert outline(interview) == OUTLINE
    assert interview.problems == ()


def test_a_word_that_is_bold_in_a_cell_is_no_name() -> None:
    cells = [[para(run("夜里", BOLD), run("比较安静。"))], [para(run("夜", BOLD), run("は比較的静かです。"))]]
    interview = interview_in(document(f"<w:tbl>{_row(*cells)}</w:tbl>", table(SAID)))

    assert said_in(interview)[0] == "| 夜里比较安静。 = 夜は比較的静かです。"


def test_a_bold_line_of_a_paragraph_is_one_by_itself() -> None:
    asked = [para(run(f"你怕{what}吗？", BOLD), "<w:r><w:br/></w:r>", run("不怕，我早就习惯了。")) for what in "黑人"]

    assert [turn.speaker for turn in interview_in(document(*asked)).turns] == ["问", "答", "问", "答"]


def test_a_raised_number_is_the_sign_of_a_note() -> None:
    mark = run("1", '<w:vertAlign w:val="superscript"/>')
    talk = (para(run("记者：你为什么上夜班"), mark, run("？")), "老王：因为夜里比较安静。", "1 夜班 yèbān 夜勤")
    interview = interview_in(document(*talk))

    assert outline(interview)[0] == "记者| 你为什么上夜班？ = -"
    assert [(entry.word, entry.meaning) for entry in interview.glossary] == [("夜班", "夜勤")]


@pytest.mark.parametrize("name", ["talk.xlsx", "talk.json", "talk.gift", "talk.txt"])
def test_a_document_is_one_whatever_its_name(name: str) -> None:
    data = document(*[text for pair in SAID for text in pair])

    assert format_of(data, name) is None


def test_headings_and_notes_are_kept() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnote w:id="2">{para(run("夜班 [yè bān] 夜勤"))}</w:footnote>'
    title = para(run("夜里的灯"), style="Heading1")
    interview = interview_in(
        document(title, para(run("记者：你为什么选择夜班"), mark, run("？")), *SAID[0][1:], *SAID[1], notes=note)
    )

    assert interview.title is not None
    assert interview.title.source == "夜里的灯"
    assert [(entry.number, entry.word, entry.reading) for entry in interview.glossary] == [("1", "夜班", "yè bān")]


def box(text: str) -> str:
    """Give a text box as Word writes it, with a second writing for those that do not know the first."""
    content = f"<w:txbxContent>{para(run(text))}</w:txbxContent>"
    choices = f"<w:Choice>{content}</w:Choice><w:Fallback><w:pict>{content}</w:pict></w:Fallback>"
    return f"<w:r><w:AlternateContent>{choices}</w:AlternateContent></w:r>"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("夜班：夜勤", [3], id="words"),
        pytest.param("12", [], id="the number of a page"),
        pytest.param(" ", [], id="nothing"),
    ],
)
def test_of_text_in_a_box_it_is_said_that_it_was_not_read(text: str, lines: list[int]) -> None:
    said = [each for pair in (TITLE, *SAID) for each in pair]
    found = interview_in(document(*said[:2], para(box(text), run(said[2])), *said[3:], para(box(text))))

    assert [problem.line for problem in found.problems if problem.code == "text-boxes"] == lines
    assert said_in(found) == OUTLINE
    assert found.is_usable


WORDS = (("安静", "ānjìng", "静か"), ("习惯", "xíguàn", "慣れる"), ("选择", "xuǎnzé", "選ぶ"))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(workbook(*SAID, also={"生词": WORDS}), id="behind the talk"),
        pytest.param(workbook(("生词", "拼音", "意思"), *WORDS, also={"对话": SAID}), id="before it, below a head"),
        pytest.param(workbook(("封面",), also={"对话": SAID, "生词": WORDS}), id="behind a cover"),
    ],
)
def test_a_glossary_may_stand_on_a_sheet_of_its_own(data: bytes) -> None:
    interview = interview_in(data)

    assert said_in(interview) == OUTLINE
    assert [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary] == list(WORDS)
    assert "glossary-sheet" in {problem.code for problem in interview.problems}


@pytest.mark.parametrize("first", ["words", "talk"])
def test_words_that_a_talk_does_not_say_are_not_its_glossary(first: str) -> None:
    others = (
        ("码头", "mǎtóu", "波止場"),
        ("徒弟", "túdì", "弟子"),
        ("桐油", "tóngyóu", "桐の油"),
        ("木船", "mùchuán", "船"),
    )
    data = workbook(*others, also={"对话": SAID}) if first == "words" else workbook(*SAID, also={"生词": others})
    interview = interview_in(data)

    assert interview.is_word_list is (first == "words")
    assert [problem.code for problem in interview.problems if problem.code.endswith("sheets")] == ["other-sheets"]


def test_a_cell_of_the_glossary_is_named_by_the_line_it_is_counted_as() -> None:
    interview = interview_in(workbook(*SAID, also={"生词": (*WORDS, ("夜班", "yèbān", "=A1"))}))

    assert ("formula", 9) in {(problem.code, problem.line) for problem in interview.problems}


def test_a_column_of_words_beside_a_talk_is_left_out_and_told() -> None:
    rows = [(*row[:2], row[3], word[0]) for row, word in zip(APART, (*WORDS, WORDS[0]), strict=True)]
    interview = interview_in(workbook(("说话人", "中文", "日本語", "生词"), *rows))

    assert said_in(interview) == OUTLINE
    assert ("column-left-out", 1) in {(problem.code, problem.line) for problem in interview.problems}
