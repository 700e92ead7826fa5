from __future__ import annotations

import codecs
import io
import tracemalloc
import zipfile
from base64 import b64encode
from pathlib import Path

import pytest

from quizzes.decoding import decode
from quizzes.limits import Limits
from quizzes.problem import Severity
from quizzes.reading import read_interview
from quizzes.reading.lost import lost_hanzi, perhaps_lost
from tests.quizzes.growth import growth

INTERVIEWS = Path(__file__).parents[1] / "interviews"
SIMPLIFIED = (INTERVIEWS / "market_ja.txt").read_text(encoding="utf-8")
TRADITIONAL = (INTERVIEWS / "bookshop_hant_ja.txt").read_text(encoding="utf-8")
ZHUYIN = "生詞,注音,英文\n電腦,ㄉㄧㄢˋ ㄋㄠˇ,computer\n滑鼠,ㄏㄨㄚˊ ㄕㄨˇ,mouse\n桌子,ㄓㄨㄛ ˙ㄗ,table\n"
CHINESE_ONLY = "记者：你为什么来这里？\n\n李明：因为我喜欢这里的人，也喜欢这里的海。\n"
TRADITIONAL_ONLY = "記者：你為什麼來這裡？\n\n李明：因為我喜歡這裡的人，也喜歡這裡的海。我們明天還會再見面。\n"
KANJI_OF_JAPAN = (
    "記者：我們是什麼時候來的？\n記者：私たちはいつ来ましたか？\n王：昨天來的，我們很想去東京"
    "。\n王：昨日来ました。私たちは東京へ行きたいです。\n"
)


@pytest.mark.parametrize(
    ("text", "codec", "bom", "name"),
    [
        pytest.param(SIMPLIFIED, "utf-8", b"", "utf-8", id="utf-8"),
        pytest.param(SIMPLIFIED, "utf-8", codecs.BOM_UTF8, "utf-8", id="utf-8-bom"),
        pytest.param(SIMPLIFIED, "utf-16-le", codecs.BOM_UTF16_LE, "utf-16", id="utf-16-le-bom"),
        pytest.param(SIMPLIFIED, "utf-16-be", codecs.BOM_UTF16_BE, "utf-16", id="utf-16-be-bom"),
        pytest.param(SIMPLIFIED, "utf-16-le", b"", "utf-16-le", id="utf-16-le"),
        pytest.param(SIMPLIFIED, "utf-16-be", b"", "utf-16-be", id="utf-16-be"),
        pytest.param(SIMPLIFIED, "utf-32", b"", "utf-32", id="utf-32"),
        pytest.param(SIMPLIFIED, "gb18030", b"", "gb18030", id="gb18030"),
        pytest.param(TRADITIONAL, "gb18030", b"", "gb18030", id="traditional-in-gb18030"),
        pytest.param(TRADITIONAL, "utf-16-le", b"", "utf-16-le", id="traditional-in-utf-16"),
        pytest.param(CHINESE_ONLY, "gbk", b"", "gb18030", id="gbk-short"),
        pytest.param(CHINESE_ONLY, "utf-16-le", b"", "utf-16-le", id="utf-16-short"),
        pytest.param(TRADITIONAL_ONLY, "big5", b"", "big5", id="big5"),
        pytest.param(KANJI_OF_JAPAN, "cp932", b"", "cp932", id="shift-jis"),
        pytest.param(KANJI_OF_JAPAN, "euc_jp", b"", "euc_jp", id="euc-jp"),
        pytest.param(KANJI_OF_JAPAN, "iso2022_jp", b"", "iso2022_jp_2", id="iso-2022-jp"),
        pytest.param(CHINESE_ONLY, "hz", b"", "hz", id="hz"),
    ],
)
def test_an_encoding_is_found_and_said(text: str, codec: str, bom: bytes, name: str) -> None:
    interview = read_interview(bom + text.encode(codec))
    plain = read_interview(text.encode())

    assert interview.encoding == name
    assert (interview.turns, interview.headings, interview.glossary, interview.problems) == (
        plain.turns,
        plain.headings,
        plain.glossary,
        plain.problems,
    )
    assert interview.is_usable
    assert interview.turns


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        pytest.param(ZHUYIN, "big5", "big5", id="a list of words from Taiwan"),
        pytest.param("電腦 ㄉㄧㄢˋ ㄋㄠˇ", "big5", "big5", id="more zhuyin than hanzi"),
        pytest.param(
            "第１題：３＋４＝？　答：７", "gb18030", "gb18030", id="full-width digits, which Big5 has zhuyin for"
        ),
        pytest.param("３８？＞，１２３；电脑。", "gb18030", "gb18030", id="hardly anything but full-width signs"),
    ],
)
def test_zhuyin_is_told_from_the_signs_that_other_encodings_have_there(text: str, codec: str, name: str) -> None:
    decoded = decode(text.encode(codec), Limits())

    assert (decoded.text, decoded.encoding, decoded.problems) == (text, name, ())


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        pytest.param(b"", "empty-file", None, id="empty"),
        pytest.param(b" \r\n\t\n", "empty-file", None, id="blank"),
        pytest.param(codecs.BOM_UTF8, "empty-file", None, id="only-a-bom"),
        pytest.param(b"\0" * 64, "empty-file", None, id="only-nuls"),
        pytest.param(b"%PDF-1.7\n\x25\xe2\xe3\xcf\xd3", "not-a-text", None, id="pdf"),
        pytest.param(zipped(), "not-a-text", None, id="docx"),
        pytest.param(b"\xd0\xcf\x11\xe0" + bytes(600), "not-a-text", None, id="xls"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not-a-text", None, id="png"),
        pytest.param(b"\x1f\x8b\x08" + bytes(range(256)), "not-a-text", None, id="gzip"),
        pytest.param(b"SQLite format 3\0" + bytes(100), "not-a-text", None, id="sqlite"),
        pytest.param(b"{\\rtf1\\ansi \\u35760?}", "not-a-text", None, id="rtf"),
        pytest.param(
            '<?xml version="1.0"?>\n<tmx version="1.4">\n<tuv xml:lang="zh">\n<seg>你好。</seg>\n'.encode(),
            "not-a-text",
            None,
            id="tmx",
        ),
        pytest.param("<xliff>\n<source>你好。</source>\n</xliff>".encode(), "not-a-text", None, id="xliff"),
        pytest.param(
            '# 茶\nmsgid ""\nmsgstr ""\n"Language: ja\\n"\n\nmsgid "你好。"\nmsgstr "こんにちは。"\n'.encode(),
            "not-a-text",
            None,
            id="po",
        ),
        pytest.param(
            "% 茶\n\\documentclass{article}\n\\begin{document}\n记者：你好。\n".encode(), "not-a-text", None, id="latex"
        ),
        pytest.param(
            "title: 茶\nquestions:\n  - prompt: 谁来？\n    answer: 我\n".encode(), "not-a-text", None, id="yaml"
        ),
        pytest.param(bytes(range(256)) * 20, "binary-file", None, id="all-bytes"),
        pytest.param(b"\x80\x81\x82\x83\xff\xfe\xfd" * 50, "unknown-encoding", None, id="no-encoding"),
        pytest.param(b'{"format": "quizbot-set/1", "questions": []}', "json-file", None, id="question-set"),
        pytest.param(b'[{"prompt": "\xe4\xbd\xa0"}]', "json-file", None, id="json-list"),
        pytest.param("记者：你好\n\n李\0明：你好。\n".encode(), "nul-character", 3, id="nul"),
        pytest.param(SIMPLIFIED.encode().decode("latin-1").encode(), "garbled-text", None, id="utf-8-as-latin-1"),
        pytest.param(
            SIMPLIFIED.encode().decode("gb18030", errors="replace").encode(),
            "garbled-text",
            None,
            id="utf-8-as-gb18030",
        ),
        pytest.param(
            "记者：我们学了一门手艺，他说这里的人都很好。\n".encode().decode("gb18030", errors="replace").encode() * 20,
            "garbled-text",
            None,
            id="utf-8-as-gb18030-that-lost-a-third",
        ),
        pytest.param(
            "记者：大家都用手机看时间了，您担心吗？\n".encode().decode("gbk", errors="replace").encode() * 20,
            "garbled-text",
            None,
            id="utf-8-as-gbk",
        ),
        pytest.param(
            b"From: li@example.com\nContent-Transfer-Encoding: base64\n\n" + b64encode(SIMPLIFIED.encode()),
            "encoded-mail",
            None,
            id="a-mail-in-base64",
        ),
        pytest.param("记者：锟斤拷锟斤拷\n".encode(), "garbled-text", 1, id="lost-for-good"),
    ],
)
def test_what_is_no_interview_is_one_clear_error(data: bytes, code: str, line: int | None) -> None:
    interview = read_interview(data)

    (problem,) = interview.problems
    assert (problem.severity, problem.code, problem.line) == (Severity.ERROR, code, line)
    assert interview.turns == ()


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_invalid_bytes_are_an_error_that_names_the_line(codec: str, end: bytes) -> None:
    lines = SIMPLIFIED.encode(codec).split(b"\n")
    lines[8] = lines[8][:12] + b"\xff\xff" + lines[8][12:]

    problems = [problem for problem in read_interview(end.join(lines)).problems if problem.severity is Severity.ERROR]

    assert [(problem.code, problem.line) for problem in problems] == [("invalid-bytes", 9)]
    assert codec in problems[0].message


@pytest.mark.parametrize(("mark", "codec"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_no_half_of_a_character_counts_as_a_line(mark: bytes, codec: str) -> None:
    cut = "主持人：早上上课，晚上上网。\n老师：上海的上午。\n主持人：上山。".encode(codec)[:-1]

    (problem,) = read_interview(mark + cut).problems

    assert (problem.code, problem.line) == ("invalid-bytes", 3)


def test_a_lost_character_is_a_warning() -> None:
    interview = read_interview("记者：你为什么来这\ufffd？\n\n李明：因为我喜欢海。\n".encode())

    assert [(problem.code, problem.line) for problem in interview.problems] == [
        ("no-translation", None),
        ("lost-character", 1),
    ]


def test_a_file_may_be_too_large() -> None:
    assert [p.code for p in read_interview(SIMPLIFIED.encode(), limits=Limits(bytes=100)).problems] == [
        "file-too-large"
    ]
    assert [p.code for p in read_interview(SIMPLIFIED.encode(), limits=Limits(hanzi=100)).problems] == [
        "too-many-hanzi"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("记者：您好吗？\n記者：お元気ですか。\n" * 40, "120", id="a little more"),
        pytest.param("记者：您好吗？\n\n" * 60, "200 or more", id="far more"),
        pytest.param("记者：您好吗？\n記者：お元気ですか。\n" * 60, "200 or more", id="far more, with a translation"),
    ],
)
def test_an_interview_that_is_far_too_long_is_refused_before_it_is_read(text: str, told: str) -> None:
    (problem,) = read_interview(text.encode(), limits=Limits(hanzi=100)).problems
    assert (problem.code, problem.severity) == ("too-many-hanzi", Severity.ERROR)
    assert f"has {told} hanzi, more than the 100 allowed" in problem.message


_SAYS = "我们这里的冬天很长，大家晚上都坐在火炉旁边说说话，喝喝茶，谁也不想出门。"
_ENOUGH = Limits(hanzi=300)
_NOTES = "\n生词\n" + "".join(f"[{number}] 第{number}：{_SAYS}\n" for number in range(1, 10))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(f"记者：{_SAYS}\n\n" * 12, "375 or more", id="alone"),
        pytest.param(f"记者：{_SAYS}\n記者：ここの冬は長いです。\n" * 12, "375 or more", id="with a translation"),
        pytest.param(f"记者：{_SAYS}\n\n" * 10, "320", id="a little more is counted"),
        pytest.param("记者：您累不累？\n\n" * 76, "304", id="short lines are counted"),
    ],
)
def test_an_interview_that_is_plainly_too_long_is_refused_before_it_is_read(text: str, told: str) -> None:
    (problem,) = read_interview(text.encode(), limits=_ENOUGH).problems

    assert problem.code == "too-many-hanzi"
    assert f"has {told} hanzi" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"记者：{_SAYS}\n記者：冬長大家毎晩暖炉周囲茶飲会話外出希望無。\n" * 8, id="Japanese without kana"
        ),
        pytest.param(f"记者：{_SAYS}\n" * 6 + _NOTES, id="notes"),
        pytest.param(f"山区农业研究所研究员李大明：{_SAYS}\n" * 9, id="labels"),
        pytest.param(f"记者：{_SAYS}\n記者：こちらの冬は長く、毎晩皆で暖炉を囲んで話します。\n" * 9, id="Japanese"),
    ],
)
def test_hanzi_of_a_translation_are_not_counted_before_it_is_read(text: str) -> None:
    assert "too-many-hanzi" not in [each.code for each in read_interview(text.encode(), limits=_ENOUGH).problems]


def test_kanji_of_a_translation_do_not_make_an_interview_too_long() -> None:
    text = "记者：您好吗？\n記者：私達御元気毎日仕事勉強運動散歩料理は。\n" * 20
    assert "too-many-hanzi" not in [
        each.code for each in read_interview(text.encode(), limits=Limits(hanzi=100)).problems
    ]


def test_a_line_without_an_end_is_refused_with_its_number() -> None:
    interview = read_interview(("访谈\n" + "&" * 2_000_000).encode())

    assert [(problem.code, problem.line) for problem in interview.problems] == [("line-too-long", 2)]
    assert not interview.turns


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["of Unix", "of Windows", "of old Macs"])
def test_more_lines_than_any_talk_has_are_refused(end: str) -> None:
    interview = read_interview(f"○我{end}".encode() * 100_001)

    assert [(problem.code, problem.line) for problem in interview.problems] == [("too-many-lines", None)]
    assert "100,001" in interview.problems[0].message
    assert not interview.turns


CHINESE = "记者：你几点起床？店主：我每天四点起床，先去市场买菜。\n" * 20


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        pytest.param("※1集市\n\n[jíshì]\nmarket\n".encode(), "no-chinese", "words of a glossary", id="only-a-glossary"),
        pytest.param(
            "# 车站的早晨\n# 駅の朝\n\n※1车站\n\n[chēzhàn]\n駅\n".encode(),
            "no-paragraphs",
            "a line of its own",
            id="a-title-alone",
        ),
        pytest.param("기자: 몇 시에 일어나세요?\n".encode() * 9, "no-chinese", "only Korean", id="korean"),
        pytest.param("기자: 몇 시에 일어나세요?\n".encode("euc_kr") * 9, "no-chinese", "only Korean", id="old-korean"),
        pytest.param("Во сколько вы встаёте?\n".encode() * 9, "no-chinese", "only Cyrillic", id="russian"),
        pytest.param("Où êtes-vous née ? À Noël.\n".encode() * 9, "no-chinese", "only Latin", id="french"),
        pytest.param(b"Why? When? Who?? What?!\n" * 9, "no-chinese", "only Latin", id="questions-in-english"),
        pytest.param(CHINESE.encode("ascii", "replace"), "question-marks", "save it in UTF-8", id="lost"),
        pytest.param(
            "记者：AI 会代替老师吗？\n老师：不会，AI 只是工具。\n".encode("cp1252", "replace"),
            "question-marks",
            "save it in UTF-8",
            id="lost-but-for-latin-words",
        ),
        pytest.param(
            CHINESE.encode("utf-16-be").decode("utf-16-le", errors="replace").encode(),
            "garbled-text",
            "bytes in the wrong order",
            id="swapped-utf-16",
        ),
        pytest.param(
            CHINESE.encode().decode("cp1252", errors="replace").encode(), "garbled-text", "read as cp1252", id="cp1252"
        ),
    ],
)
def test_the_true_reason_is_given(data: bytes, code: str, says: str) -> None:
    problem = next(iter(read_interview(data).problems))

    assert problem.code == code
    assert says in problem.message


TALK = (
    "记者：您为什么选择开这家书店？\n記者：なぜこの書店を開いたのですか。\n\n"
    "店主：因为我们这里的孩子没有地方读书，周围只有几个卖东西的。\n"
    "店主：この辺の子供には本を読む場所がなくて、周りには物を売る店がいくつかあるだけだからです。\n\n"
    "记者：刚开始的时候难不难？\n記者：始めたころは大変でしたか。\n\n"
    "店主：难，这条街上谁也不认识我，我只好给每个邻居写信。\n"
    "店主：大変でした。この通りの誰も私を知らず、近所の一人一人に手紙を書くしかありませんでした。\n"
)


@pytest.mark.parametrize(
    ("encoding", "line"),
    [pytest.param("cp932", 1, id="simplified-in-Shift_JIS"), pytest.param("big5", 1, id="simplified-in-Big5")],
)
def test_a_text_in_which_hanzi_were_lost_is_refused_with_its_line(encoding: str, line: int) -> None:
    interview = read_interview(TALK.encode(encoding, "replace").decode(encoding).encode())

    assert [(problem.code, problem.line) for problem in interview.problems] == [("question-marks", line)]
    assert not interview.is_usable


def test_a_traditional_text_lacks_few_hanzi_and_is_refused_all_the_same() -> None:
    text = "學生：老師，您在嗎？\n老師：在，你說。\n學生：昨天，你們在家嗎？\n" * 4

    problem = read_interview(text.encode("cp932", "replace")).problems[0]

    assert (problem.code, problem.line) == ("question-marks", 1)
    assert "學生：老師，?在" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "记者:您累吗?老人:不累。\n记者:为什么?老人:因为我喜欢这里。\n" * 9, id="half-width-behind-a-clause"
        ),
        pytest.param(
            "?问:您每天几点起床？\n?答:我每天四点起床，先去市场买菜。\n" * 9, id="a-sign-at-the-head-of-lines"
        ),
        pytest.param("记者：真的??\n老人：真的！他在一九五?年来过这里，后来就走了。\n" * 9, id="a-year-nobody-knows"),
    ],
)
def test_question_marks_of_the_writer_are_kept(text: str) -> None:
    assert read_interview(text.encode()).is_usable


def test_a_wrong_byte_order_mark_is_seen_through() -> None:
    interview = read_interview(b"\xfe\xff" + CHINESE.encode("utf-16-le"))

    assert interview.encoding == "utf-16-le"
    assert interview.is_usable


def test_an_old_workbook_is_to_be_saved_as_a_new_one_or_as_csv() -> None:
    found = decode(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Limits())

    assert found.text is None
    assert "save a table as XLSX or CSV, or the interview as plain text" in found.problems[0].message


LETTER = (
    "记者：你小时候住在哪里？\n記者：子供のころはどこに住んでいましたか。\n\n"
    "邮差：我住在河边，门前有一棵很老的树。每天早上，鸟把我叫醒。\n"
    "邮差：川辺です。家の前に古い木がありました。毎朝、鳥に起こされました。\n\n"
    "记者：你还记得那棵树吗？\n記者：あの木を覚えていますか。\n\n"
    "邮差：当然记得，我在树下学会了写字，第一封信也是在那里写的。\n"
    "邮差：もちろんです。木の下で字を覚え、最初の手紙もそこで書きました。\n"
)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(LETTER.replace("门前", "?前").replace("写字", "?字"), [4, 10], id="within words"),
        pytest.param(LETTER.replace("？", "?").replace("鸟把", "?把"), [4], id="at the head of a clause"),
        pytest.param(LETTER, [], id="nothing is lost"),
        pytest.param(LETTER.replace("？", "?"), [], id="narrow marks at the ends"),
        pytest.param(
            LETTER.replace("？", "?").replace("当然记得，", "忘得了吗?当然记得，"), [], id="narrow marks within lines"
        ),
        pytest.param(LETTER.replace("我在树下", "一九五?年我在树下"), [], id="a year that nobody knows"),
        pytest.param(LETTER.replace("邮差：我", "?邮差：我"), [], id="a sign at the head of a line"),
        pytest.param(LETTER.replace("最初の", "the first? "), [], id="before a blank"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_line_in_which_a_hanzi_may_be_lost_is_named(text: str, lines: list[int], encoding: str) -> None:
    interview = read_interview(text.encode(encoding))

    assert [each.line for each in interview.problems if each.code == "character-perhaps-lost"] == lines
    assert interview.is_usable


def test_a_traditional_text_in_big5_that_lacks_some_hanzi_is_told_of_by_line() -> None:
    text = (
        "記者：你住在哪裡？\n老師：我住在河邊，門前有一棵樹，樹下有一口井。\n"
        "記者：喝過那井水嗎？\n老師：喝過，着實甜。\n"
    )
    interview = read_interview(text.encode("big5", "replace"))

    assert interview.encoding == "big5"
    assert [each.line for each in interview.problems if each.code == "character-perhaps-lost"] == [4]


def test_many_short_lines_in_which_nothing_is_lost_take_no_room_by_themselves() -> None:
    data = "你好。\n".encode() * 100_000
    tracemalloc.start()
    try:
        decode(data, Limits())
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < 5 * len(data)


def test_four_times_as_many_question_marks_in_a_row_take_no_sixteen_times_as_long() -> None:
    def text(many: int) -> str:
        return f"你好吗？我很好{'?' * many}x"

    assert growth(lambda said: [lost_hanzi(said), *perhaps_lost(said)], text(1_000), text(4_000)) < 8


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_each_line_with_a_lost_character_is_named(encoding: str) -> None:
    text = LETTER.replace("门前", "\ufffd前").replace("写字", "\ufffd字")
    problems = read_interview(text.encode(encoding)).problems

    assert [each.line for each in problems if each.code == "lost-character"] == [4, 10]


def test_of_lost_characters_no_more_is_told_than_a_person_can_use() -> None:
    problems = read_interview(("老师：我\ufffd你。\n" * 500).encode()).problems

    assert sum(each.code == "lost-character" for each in problems) == 20
