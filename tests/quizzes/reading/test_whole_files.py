from __future__ import annotations

import re
import textwrap
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizzes.problem import Severity
from quizzes.reading import read_interview
from quizzes.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.interview import Interview

INTERVIEWS = sorted((Path(__file__).parents[1] / "interviews").glob("*.txt"))


def shape(interview: Interview) -> object:
    """Give what was read, but for lines, widths of signs and blanks."""

    def plain(text: str | None) -> str | None:
        return None if text is None else "".join(text.translate(WIDTHS).split())

    return (
        interview.language,
        interview.translation_language,
        [(plain(h.source), plain(h.translation)) for h in interview.headings],
        [
            (
                turn.speaker,
                [
                    (
                        plain(p.source),
                        plain(p.translation),
                        [(plain(s.source), plain(s.translation)) for s in p.sentences],
                    )
                    for p in turn.paragraphs
                ],
            )
            for turn in interview.turns
        ],
        [(e.number, e.word, plain(e.reading), plain(e.meaning)) for e in interview.glossary],
        Counter(problem.code for problem in interview.problems if problem.code != "page-furniture"),
    )


BROKEN = {"lighthouse_ja"}  # at a width already
WIDTHS_OF_PAGES = (18, 22, 26, 30, 34, 40, 46)
LAST_NARROW = 0x2000
WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
TO_FULL = {ord(c): ord(c) + 0xFEE0 for c in ",:?!()"}


def spaced_marks(text: str) -> str:
    return text.replace("※", " ※ ") if "※1 " not in text else text.replace("※", "※ ")


PIECES = re.compile(r"(?:※ ?\d+|\[\d+\]|[A-Za-z0-9.,%]+ ?|.)[、。，；：？！,.;:?!”’」』）)…—]*", re.DOTALL)


def broken_at(hanzi: int) -> Callable[[str], str]:
    """Break lines at a width, as a page does: not within a word of letters, and no mark begins a line."""

    def broken(line: str) -> str:
        if line.count(" ") > len(line) // 10:
            return "\n".join(textwrap.wrap(line, 2 * hanzi, break_on_hyphens=False))
        lines = [""]
        for piece in PIECES.findall(line):
            if sum(1 + (ord(char) > LAST_NARROW) for char in lines[-1] + piece) > 2 * hanzi:
                lines.append("")
            lines[-1] += piece
        return "\n".join(lines)

    return lambda text: "\n".join(map(broken, text.split("\n")))


MUTATIONS = [
    pytest.param(lambda text: text.replace("\n", "\r\n"), id="crlf"),
    pytest.param(lambda text: text.replace("\n", "\r"), id="cr"),
    pytest.param(lambda text: "\ufeff" + text, id="bom"),
    pytest.param(lambda text: text.rstrip("\n"), id="no-final-newline"),
    pytest.param(lambda text: text + "\n\n\n", id="final-newlines"),
    pytest.param(lambda text: text.replace("\n\n", "\n\n\n\n"), id="more-blank-lines"),
    pytest.param(lambda text: text.replace("\n\n", "\n \u3000\t\n"), id="blank-lines-with-blanks"),
    pytest.param(
        lambda text: "\n".join(f"\u3000\u3000{line}" if line else "" for line in text.split("\n")), id="indented"
    ),
    pytest.param(lambda text: "\n".join(f"{line}  " for line in text.split("\n")), id="blanks-at-the-end"),
    pytest.param(lambda text: text.replace("※1 ", "※1\u3000").replace("※1", "※１"), id="full-width-numbers"),
    pytest.param(spaced_marks, id="blanks-around-marks"),
    pytest.param(lambda text: text + "\n返回顶部\n", id="one-more-footer"),
    pytest.param(lambda text: text + "\n\nCopyright 2024 Example. All rights reserved.\n1 / 3\n", id="a-longer-footer"),
    pytest.param(lambda text: "\u200b".join(text.split("的")).replace("\u200b", "\u200b的"), id="zero-width"),
    pytest.param(lambda text: text.replace("人", "人\U000e0100").replace("家", "家\ufe00"), id="forms-of-hanzi"),
]


@pytest.mark.parametrize("path", INTERVIEWS, ids=lambda path: path.stem)
@pytest.mark.parametrize("mutate", MUTATIONS)
def test_harmless_changes_of_a_file_change_nothing(path: Path, mutate: Callable[[str], str]) -> None:
    text = path.read_text(encoding="utf-8")

    assert shape(read_interview(mutate(text).encode())) == shape(read_interview(text.encode()))


@pytest.mark.parametrize(
    "mutate", [*MUTATIONS, pytest.param(lambda text: text.translate(TO_FULL), id="full-width-signs")]
)
def test_harmless_changes_of_the_interview_that_was_asked_for_change_nothing(
    shared_interview: Path, mutate: Callable[[str], str]
) -> None:
    text = shared_interview.read_text(encoding="utf-8")

    assert shape(read_interview(mutate(text).encode())) == shape(read_interview(text.encode()))


@pytest.mark.parametrize("path", [path for path in INTERVIEWS if path.stem not in BROKEN], ids=lambda path: path.stem)
@pytest.mark.parametrize("hanzi", WIDTHS_OF_PAGES)
def test_a_file_reads_the_same_however_wide_its_page_is(path: Path, hanzi: int) -> None:
    text = path.read_text(encoding="utf-8")
    assert shape(read_interview(broken_at(hanzi)(text).encode())) == shape(read_interview(text.encode()))


@pytest.mark.parametrize("hanzi", WIDTHS_OF_PAGES)
def test_the_interview_that_was_asked_for_reads_the_same_however_wide_its_page_is(
    shared_interview: Path, hanzi: int
) -> None:
    text = shared_interview.read_text(encoding="utf-8")
    assert shape(read_interview(broken_at(hanzi)(text).encode())) == shape(read_interview(text.encode()))


@pytest.mark.parametrize("path", INTERVIEWS, ids=lambda path: path.stem)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_a_file_reads_the_same_in_every_encoding(path: Path, codec: str) -> None:
    text = path.read_text(encoding="utf-8")
    plain, other = read_interview(text.encode()), read_interview(text.encode(codec))

    assert replace(other, sha256=plain.sha256, encoding=plain.encoding) == plain


@pytest.mark.parametrize("path", INTERVIEWS, ids=lambda path: path.stem)
def test_every_interview_holds_what_readers_rely_on(path: Path) -> None:
    data = path.read_bytes()
    lines = data.decode().split("\n")
    interview = read_interview(data)

    assert interview.is_usable
    assert interview.title is not None
    for _, paragraph in interview.paragraphs():
        assert "".join(sentence.source for sentence in paragraph.sentences) == paragraph.source
        assert all(mark not in paragraph.source for mark in "※①[")
    for _, _, sentence in interview.sentences():
        start = sentence.source.strip()[:2]
        assert start in lines[sentence.line - 1].replace("※", "") or any(
            mark in lines[sentence.line - 1] for mark in "※①["
        )
    for entry in interview.glossary:
        assert entry.word in lines[entry.line - 1]
        assert entry.meaning is not None
        assert entry.meaning_line is not None
        assert entry.meaning[:4] in lines[entry.meaning_line - 1]


@pytest.mark.parametrize(
    ("name", "languages", "speakers", "paragraphs", "entries", "found"),
    [
        pytest.param("tea_en", ("zh-Hans", "en"), ["问", "答"], 11, 5, [], id="tea"),
        pytest.param("market_ja", ("zh-Hans", "ja"), ["主持人", "王大姐", "阿明"], 15, 4, [], id="market"),
        pytest.param(
            "bookshop_hant_ja",
            ("zh-Hant", "ja"),
            [None, "記者", "陳老闆"],
            13,
            3,
            ["untranslated-paragraph"],
            id="bookshop",
        ),
        pytest.param(
            "lighthouse_ja", ("zh-Hans", "ja"), [None, "——", "老周"], 13, 3, ["untranslated-paragraph"], id="lighthouse"
        ),
    ],
)
def test_what_is_in_our_interviews(
    name: str,
    languages: tuple[str, str],
    speakers: list[str | None],
    paragraphs: int,
    entries: int,
    found: list[str],
) -> None:
    interview = read_interview((Path(__file__).parents[1] / "interviews" / f"{name}.txt").read_bytes())

    assert (interview.language, interview.translation_language) == languages
    assert list(dict.fromkeys(turn.speaker for turn in interview.turns)) == speakers
    assert len(list(interview.paragraphs())) == paragraphs
    assert len(interview.glossary) == entries
    assert [problem.code for problem in interview.problems if problem.code != "page-furniture"] == found
    assert sum(sentence.translation is None for _, _, sentence in interview.sentences()) == len(found)


def test_the_interview_that_was_asked_for(shared_interview: Path) -> None:
    interview = read_interview(shared_interview.read_bytes())
    title = interview.title

    assert title is not None
    assert (title.source[:2], title.line, (title.translation or "")[:6], title.translation_line) == (
        "幻方",
        3,
        "「幻方量化」",
        1,
    )
    assert Counter(turn.speaker for turn in interview.turns) == {"暗涌": 11, "梁文锋": 11}
    pairs = [(paragraph.line, paragraph.translation_line) for _, paragraph in interview.paragraphs()]
    assert len(pairs) == 24
    assert all(theirs == mine + 2 for mine, theirs in pairs)
    assert [(entry.number, entry.word, entry.reading) for entry in interview.glossary] == [
        ("1", "幻方量化", "huàn fāng liàng huà"),
        ("2", "下场", "xià chǎng"),
        ("3", "量化基金", "liàng huà jī jīn"),
        ("4", "垂直行业", "chuí zhí háng yè"),
        ("5", "通用人工智能", "tōng yòng rén gōng zhì néng"),
        ("6", "上牌桌", "shàng pái zhuō"),
        ("7", "筹码", "chóu mǎ"),
        ("8", "投钱", "tóu qián"),
        ("9", "投入回报比", "tóu rù huí bào bǐ"),
    ]
    assert [problem for problem in interview.problems if problem.severity is Severity.ERROR] == []
    assert [(problem.line, problem.code) for problem in interview.problems] == [
        (13, "word-not-in-text"),
        (80, "label-missing-in-translation"),
        (84, "label-missing-in-translation"),
        (88, "label-missing-in-translation"),
        (98, "word-not-in-text"),
        (103, "no-final-stop"),
        (147, "page-furniture"),
    ]


def test_all_45_sentences_of_it_are_paired(shared_interview: Path) -> None:
    interview = read_interview(shared_interview.read_bytes())
    sentences = [sentence for _, _, sentence in interview.sentences()]
    counts = Counter(len(split_sentences(sentence.translation or "")) for sentence in sentences)

    assert len(sentences) == 45
    assert counts == {1: 36, 2: 7, 3: 2}
