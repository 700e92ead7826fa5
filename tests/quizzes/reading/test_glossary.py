from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.reading import read_interview
from tests.quizzes.reading.outlines import codes, outline, read

if TYPE_CHECKING:
    from quizzes.interview import Interview

BEFORE = """
记者：公司什么时候{下场}的？

記者：会社はいつ参入したのですか？
"""
AFTER = """
李明：去年才下场，{筹码}不多。

李明：去年参入したばかりで、元手は多くありません。
"""
PLAIN = [
    "记者| 公司什么时候下场的？ = 会社はいつ参入したのですか？",
    "李明| 去年才下场，筹码不多。 = 去年参入したばかりで、元手は多くありません。",
]


def with_block(block: str, first: str = "下场※1", second: str = "筹码") -> Interview:
    return read(f"{BEFORE.replace('{下场}', first)}\n{block}\n{AFTER.replace('{筹码}', second)}")


def entries(interview: Interview) -> list[tuple[str | None, str, str | None, str | None]]:
    return [(entry.number, entry.word, entry.reading, entry.meaning) for entry in interview.glossary]


SHAPES = [
    pytest.param("※1下场\n\n[xià chǎng]\n参入する", id="as-in-the-file-that-was-asked-for"),
    pytest.param("※1 下场\n[xià chǎng]\n参入する", id="no-blank-line"),
    pytest.param("※1 下场\n\n[xià chǎng]\n\n参入する", id="blank-lines-everywhere"),
    pytest.param("※１　下场\n\n［xià chǎng］\n参入する", id="full-width"),
    pytest.param("※1下场 [xià chǎng] 参入する", id="one-line"),
    pytest.param("※1 下场（xià chǎng）：参入する", id="one-line-with-a-colon"),
    pytest.param("※1 下场 xià chǎng 参入する", id="one-line-without-brackets"),
    pytest.param("※1：下场\txià chǎng\t参入する", id="tabs"),
    pytest.param("※1下场\nxià chǎng 参入する", id="reading-and-meaning-on-one-line"),
    pytest.param("※1下场\n[xia4 chang3]\n参入する", id="tone-numbers"),
    pytest.param("※1下场\n[Xia4chang3]\n参入する", id="tone-numbers-run-together"),
    pytest.param("※1\n下场\n[xià chǎng]\n参入する", id="mark-on-its-own-line"),
    pytest.param("※ 1 下场\n【xià chǎng】\n参入する", id="blank-in-the-mark"),
    pytest.param("※1下场\n(xiàchǎng)\n参入する", id="run-together"),
    pytest.param("※1下场\n/xià chǎng/\n参入する", id="slashes"),
    pytest.param("※1下场\n[xia\u0300 cha\u030cng]\n参入する", id="decomposed"),
    pytest.param("※1下场\n[xià chăng]\n参入する", id="breve-for-caron"),
    pytest.param("※1【下场】xià chǎng　参入する", id="word-in-brackets"),
]


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        pytest.param("N+1", "N jiā yī", id="a sign within"),
        pytest.param("B&B", "B hé B", id="another sign"),
    ],
)
def test_a_word_may_have_no_chinese_character(word: str, reading: str) -> None:
    interview = with_block(f"※1 {word}\n\n[{reading}]\n手当、やり方", first=f"{word}※1")
    assert entries(interview) == [("1", word, reading, "手当、やり方")]


@pytest.mark.parametrize("block", SHAPES)
def test_an_entry_is_read_in_any_shape(block: str) -> None:
    interview = with_block(block)

    assert outline(interview) == PLAIN
    ((number, word, reading, meaning),) = entries(interview)
    assert (number, word, meaning) == ("1", "下场", "参入する")
    assert (reading or "").replace(" ", "").lower() == "xiàchǎng"


STYLES = [
    pytest.param("※1", "※1 ", id="reference-mark"),
    pytest.param("*1", "*1 ", id="star"),
    pytest.param("＊1", "＊1", id="full-width-star"),
    pytest.param("[1]", "[1] ", id="square"),
    pytest.param("［１］", "［１］", id="full-width-square"),
    pytest.param("【注1】", "【注1】", id="note-in-brackets"),
    pytest.param("（注1）", "注1：", id="note-in-round-brackets"),
    pytest.param("(1)", "(1) ", id="round"),
    pytest.param("①", "① ", id="circled"),
    pytest.param("⑴", "⑴", id="parenthesized-digit"),
    pytest.param("¹", "¹ ", id="raised"),
    pytest.param("<sup>1</sup>", "1. ", id="html-raised-with-a-list"),
    pytest.param("†", "† ", id="dagger"),
    pytest.param("*", "*", id="lone-star"),
    pytest.param("＊", "＊ ", id="lone-full-width-star"),
]


@pytest.mark.parametrize(("mark", "head"), STYLES)
def test_a_mark_of_any_style_is_taken_out_of_the_text(mark: str, head: str) -> None:
    interview = read(
        BEFORE.replace("{下场}", f"下场{mark}")
        + AFTER.replace("{筹码}", "筹码")
        + f"\n注释\n\n{head}下场 [xià chǎng] 参入する\n"
    )

    assert outline(interview) == PLAIN
    ((number, word, reading, meaning),) = entries(interview)
    assert (word, reading, meaning) == ("下场", "xià chǎng", "参入する")
    assert number == (None if mark in {"†", "*", "＊"} else "1")
    assert codes(interview) == []


def test_a_star_stays_in_the_text_where_it_marks_no_word_of_the_glossary() -> None:
    interview = read(
        BEFORE.replace("{下场}", "这*下场")
        + AFTER.replace("{筹码}", "筹码")
        + "\n注释\n\n1. 下场 [xià chǎng] 参入する\n"
    )

    assert "这*下场" in repr(outline(interview))


@pytest.mark.parametrize(
    "title",
    [
        "注释",
        "註釋",
        "词汇",
        "【词汇表】",
        "語彙",
        "语汇",
        "用語解説",
        "Glossary",
        "## Vocabulary",
        "注释 / Glossary",
        "重点词汇：",
        "■ 注釈",
        "Notes:",
        "语句注释",
        "本文用語",
        "方言註解",
    ],
)
def test_a_list_of_words_at_the_end_has_many_titles(title: str) -> None:
    interview = read(
        BEFORE.replace("{下场}", "下场")
        + AFTER.replace("{筹码}", "筹码")
        + f"\n{title}\n\n下场 xià chǎng 参入する\n\n筹码 chóumǎ リソース、強み\n"
    )

    assert outline(interview) == PLAIN
    assert entries(interview) == [(None, "下场", "xià chǎng", "参入する"), (None, "筹码", "chóumǎ", "リソース、強み")]


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("1. 下场 [xià chǎng]: 参入する\n2. 筹码 [chóu mǎ]: リソース", id="numbered-lines"),
        pytest.param("1. 下场 xia4 chang3：参入する\n2. 筹码 chóu mǎ：リソース", id="a-colon-after-the-reading"),
        pytest.param("1、下场 xià chǎng （动）参入する\n2、筹码 chóu mǎ [名] リソース", id="part-of-speech-last"),
        pytest.param(
            (
                "| 编号 | 词语 | 拼音 | 意思 |\n|---|:---|---|---|\n| 1 | 下场 | xià chǎng | 参入する |\n"
                "| 2 | 筹码 | chóu mǎ | リソース |"
            ),
            id="table-with-a-header",
        ),
        pytest.param("1、下场（xià chǎng）　参入する\n2、筹码（chóu mǎ）　リソース", id="chinese-numbering"),
        pytest.param("1 下场\nxià chǎng\n参入する\n2 筹码\nchóu mǎ\nリソース", id="three-lines-each"),
        pytest.param("| 1 | 下场 | xià chǎng | 参入する |\n| 2 | 筹码 | chóu mǎ | リソース |", id="table"),
    ],
)
def test_a_list_may_be_numbered_in_its_own_way(block: str) -> None:
    interview = read(BEFORE.replace("{下场}", "下场※1") + AFTER.replace("{筹码}", "筹码※2") + f"\n词汇表\n\n{block}\n")

    assert outline(interview) == PLAIN
    assert entries(interview) == [("1", "下场", "xià chǎng", "参入する"), ("2", "筹码", "chóu mǎ", "リソース")]


def test_a_list_may_stand_before_the_first_use() -> None:
    interview = read(
        "生词\n\n※1下场\n[xià chǎng]\n参入する\n\n"
        + BEFORE.replace("{下场}", "下场※1")
        + AFTER.replace("{筹码}", "筹码")
    )

    assert outline(interview) == PLAIN
    assert entries(interview) == [("1", "下场", "xià chǎng", "参入する")]


def test_a_meaning_may_have_several_lines() -> None:
    interview = with_block("※1下场\n[xià chǎng]\n参入する\n市場に入る、“下场”はここでは別の意味である")

    assert entries(interview) == [("1", "下场", "xià chǎng", "参入する 市場に入る、“下场”はここでは別の意味である")]
    assert outline(interview) == PLAIN


def test_a_meaning_may_have_no_kana() -> None:
    interview = with_block("※1下场\n[xià chǎng]\n市場参入、AGI")

    assert entries(interview) == [("1", "下场", "xià chǎng", "市場参入、AGI")]


def test_an_entry_without_pinyin_is_kept_and_said() -> None:
    interview = with_block("※1下场\n市場に参入すること")

    assert entries(interview) == [("1", "下场", None, "市場に参入すること")]
    assert codes(interview) == ["reading-missing"]
    assert outline(interview) == PLAIN


def test_an_entry_without_a_meaning_is_kept_and_said() -> None:
    interview = with_block("※1下场\n[xià chǎng]")

    assert entries(interview) == [("1", "下场", "xià chǎng", None)]
    assert codes(interview) == ["meaning-missing"]
    assert outline(interview) == PLAIN


@pytest.mark.parametrize(
    ("block", "first", "second", "expected"),
    [
        pytest.param(
            "※1下场\n[xià chǎng]\n参入する", "下场", "筹码", ["footnote-never-referenced"], id="never-referenced"
        ),
        pytest.param("※1下场\n[xià chǎng]\n参入する", "下场※1", "筹码※2", ["footnote-undefined"], id="never-defined"),
        pytest.param(
            "下场 [xià chǎng] 参入する\n筹码 [chóu mǎ] リソース",
            "下场※1",
            "筹码※2",
            ["footnotes-without-numbers"],
            id="all-without-numbers",
        ),
        pytest.param(
            "下场 [xià chǎng] 参入する\n筹码 [chóu mǎ] リソース",
            "下场※1",
            "筹码",
            ["footnote-undefined"],
            id="one-mark-without-numbers",
        ),
        pytest.param(
            "※1下场\n[xià chǎng]\n参入する\n\n※1筹码\n[chóu mǎ]\nリソース",
            "下场※1",
            "筹码",
            ["footnote-numbered-twice"],
            id="numbered-twice",
        ),
        pytest.param("※1入场\n[rù chǎng]\n参入する", "下场※1", "筹码", ["word-not-in-text"], id="not-in-the-text"),
        pytest.param("※1下场\n[xia chang]\n参入する", "下场※1", "筹码", ["reading-without-tones"], id="no-tones"),
        pytest.param(
            "※1下场\n[chǎng]\n参入する", "下场※1", "筹码", ["reading-of-other-length"], id="a-syllable-missing"
        ),
    ],
)
def test_what_is_doubtful_in_a_glossary_is_said(block: str, first: str, second: str, expected: list[str]) -> None:
    interview = with_block(block, first, second)

    assert codes(interview) == expected
    assert outline(interview) == PLAIN


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("※1下场", "筹码", id="before-the-word"),
        pytest.param("下 ※1 场", "筹码", id="with-blanks"),
        pytest.param("下场", "筹码※1", id="far-from-the-word"),
        pytest.param("下场（※1）", "筹码", id="in-brackets"),
    ],
)
def test_a_mark_may_stand_anywhere(first: str, second: str) -> None:
    interview = with_block("※1下场\n[xià chǎng]\n参入する", first, second)

    assert outline(interview) == PLAIN


def test_a_mark_may_stand_in_the_translation_and_in_the_title() -> None:
    interview = read(
        """
        下场※1以后

        参入※1の後

        记者：公司什么时候下场的？

        記者：会社はいつ参入※1したのですか？

        ※1下场
        [xià chǎng]
        参入する
        """
    )

    assert outline(interview) == ["# 下场以后 = 参入の後", "记者| 公司什么时候下场的？ = 会社はいつ参入したのですか？"]
    assert [(mark.number, mark.line, mark.offset) for mark in interview.marks] == [
        ("1", 1, 2),
        ("1", 3, 2),
        ("1", 7, 7),
    ]
    assert codes(interview) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("这块地有100m²，很大。", id="square-metres"),
        pytest.param("有两点：①价格，②质量。", id="enumeration"),
        pytest.param("我说了(1)快，(2)好。", id="round-enumeration"),
        pytest.param("2*3等于6。", id="product"),
    ],
)
def test_what_only_looks_like_a_mark_stays(text: str) -> None:
    interview = read(f"记者：{text}\n\n李明：好的，我明白了。\n")

    assert outline(interview)[0] == f"记者| {text} = -"


def test_a_paragraph_that_begins_with_a_mark_is_no_entry() -> None:
    spoken = read(
        "记者：你怎么看？\n\n※1投钱的时候，他想的一定不是回报。\n\n李明：我不知道。\n\n※1投钱\n[tóu qián]\nお金を出す\n"
    )
    assert outline(spoken)[1] == "+| 投钱的时候，他想的一定不是回报。 = -"
    assert entries(spoken) == [("1", "投钱", "tóu qián", "お金を出す")]


@pytest.mark.parametrize(
    "section",
    [
        pytest.param(
            "生词\n桥墩 qiao2 dun1（名）橋脚\n维修 wei2 xiu1（动）補修する", id="part-of-speech-after-the-reading"
        ),
        pytest.param("生词\n桥墩（名） qiao2 dun1 橋脚\n维修（动） wei2 xiu1 補修する", id="part-of-speech-in-chinese"),
        pytest.param("生词\n1. 桥墩 (n.) qiáo dūn 橋脚\n2. 维修 (v.) wéi xiū 補修する", id="part-of-speech-in-english"),
        pytest.param(
            "注释\n桥墩（橋墩）[qiáo dūn] 橋脚\n维修（維修）[wéi xiū] 補修する", id="other-script-in-brackets"
        ),
        pytest.param(
            "生词表\n\n词 | 拼音 | 意思\n桥墩 | qiáo dūn | 橋脚\n维修 | wéi xiū | 補修する", id="table-with-header"
        ),
        pytest.param("单词\n词语\t拼音\t释义\n桥墩\tqiáo dūn\t橋脚\n维修\twéi xiū\t補修する", id="tabs-with-header"),
        pytest.param("词汇\n桥墩,qiáo dūn,橋脚\n维修，wéi xiū，補修する", id="commas"),
        pytest.param("词语\t拼音\t释义\n桥墩\tqiáo dūn\t橋脚\n维修\twéi xiū\t補修する", id="header-without-title"),
        pytest.param(
            (
                "<table><tr><th>词</th><th>拼音</th><th>意思</th></tr>"
                "<tr><td>桥墩</td><td>qiáo dūn</td><td>橋脚</td></tr>"
                "<tr><td>维修</td><td>wéi xiū</td><td>補修する</td></tr></table>"
            ),
            id="html-table",
        ),
        pytest.param(
            "<dl><dt>桥墩 [qiáo dūn]</dt><dd>橋脚</dd><dt>维修 [wéi xiū]</dt><dd>補修する</dd></dl>", id="html-list"
        ),
        pytest.param("生词\n桥墩 (qiáo dūn) n. – 橋脚\n维修 (wéi xiū) v. – 補修する", id="part-of-speech-and-a-dash"),
        pytest.param("生词\n桥墩 qiáo dūn n. phr. 橋脚\n维修 wéi xiū v. phr. 補修する", id="what phrase it is"),
        pytest.param(
            "生词\n序号\t生词\t拼音\t词性\t日语\n1\t桥墩\tqiáo dūn\t名\t橋脚\n2\t维修\twéi xiū\t动\t補修する",
            id="tabs-with-a-part-of-speech",
        ),
        pytest.param(
            "## 生词\n\n| 词 | 拼音 | 日语 |\n|---|---|---|\n| 桥墩 | qiáo dūn | 橋脚 |\n"
            "| 维修 | wéi xiū | *v.* 補修する |",
            id="table-of-markdown",
        ),
        pytest.param("## 生词\n\n- **桥墩** *qiáo dūn* — 橋脚\n- **维修** *wéi xiū* — 補修する", id="italic-readings"),
        pytest.param("【词语】\n桥墩（ㄑㄧㄠˊ ㄉㄨㄣ）：橋脚\n维修（ㄨㄟˊ ㄒㄧㄡ）：補修する", id="zhuyin-in-brackets"),
        pytest.param("◆ことば\n◇桥墩（qiáo dūn）［名］…橋脚\n◇维修（wéi xiū）［動］…補修する", id="diamonds"),
        pytest.param("■語句\n・桥墩（qiáo dūn）：橋脚\n・维修（wéi xiū）：補修する", id="bullets"),
    ],
)
def test_a_list_of_words_at_the_end_is_read(section: str) -> None:
    talk = "记者：桥墩坏了吗？\n\n記者：橋脚は壊れましたか。\n\n专家：每年维修一次。\n\n専門家：毎年補修します。\n\n"
    interview = read_interview((talk + section).encode())

    assert [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary] == [
        ("桥墩", "qiáo dūn", "橋脚"),
        ("维修", "wéi xiū", "補修する"),
    ]
    assert codes(interview) == []


def test_footnotes_of_markdown_are_read() -> None:
    interview = with_block("[^1]: **下场** (xià chǎng) — 参入する", first="下场[^1]")

    assert outline(interview) == PLAIN
    assert entries(interview) == [("1", "下场", "xià chǎng", "参入する")]


WORDS = [(None, "下场", None, "参入する"), (None, "筹码", None, "元手。リソース"), (None, "公司", None, "会社")]


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("単語リスト\n\n下场：参入する\n筹码：元手。リソース\n公司：会社", id="below-a-title"),
        pytest.param("*下场 = 参入する\n*筹码 = 元手。リソース\n*公司 = 会社", id="with-stars"),
        pytest.param("下场：参入する\n\n筹码：元手。リソース\n\n公司：会社", id="blank-lines"),
        pytest.param("下场 → 参入する\n筹码 → 元手。リソース\n公司 → 会社", id="arrows"),
    ],
)
def test_a_list_without_readings_has_an_entry_a_line(block: str) -> None:
    interview = read(BEFORE.replace("{下场}", "下场") + AFTER.replace("{筹码}", "筹码") + f"\n{block}\n")

    assert outline(interview) == PLAIN
    assert entries(interview) == WORDS


def test_a_note_below_a_word_without_a_reading_belongs_to_it() -> None:
    block = "単語リスト\n\n下场：参入する\n注：会社について言う\n筹码：元手"
    interview = read(BEFORE.replace("{下场}", "下场") + AFTER.replace("{筹码}", "筹码") + f"\n{block}\n")

    assert [(entry.word, entry.meaning) for entry in interview.glossary] == [
        ("下场", "参入する 注：会社について言う"),
        ("筹码", "元手"),
    ]


def test_few_lines_with_a_colon_are_no_list_of_words() -> None:
    interview = read(
        f"{BEFORE.replace('{下场}', '下场')}\n公司：去年的会社だそうです\n{AFTER.replace('{筹码}', '筹码')}"
    )

    assert entries(interview) == []


def test_a_bare_sign_after_a_word_is_a_mark_where_the_glossary_has_none() -> None:
    interview = with_block("下场　xià chǎng　参入する", first="下场※")

    assert not any("※" in paragraph.source for turn in interview.turns for paragraph in turn.paragraphs)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "* 集市 jíshì market\n* 赶集 gǎnjí to go to market",
            [(None, "集市", "jíshì", "market"), (None, "赶集", "gǎnjí", "to go to market")],
            id="bullets",
        ),
        pytest.param(
            "1. 集市 (jíshì) market\n2. 赶集 (gǎnjí) to go to market",
            [("1", "集市", "jíshì", "market"), ("2", "赶集", "gǎnjí", "to go to market")],
            id="numbers-of-a-list",
        ),
        pytest.param(
            "集市・jíshì・market\n赶集・gǎnjí・to go to market",
            [(None, "集市", "jíshì", "market"), (None, "赶集", "gǎnjí", "to go to market")],
            id="dots",
        ),
        pytest.param(
            "集市\njíshì\nmarket\n赶集\ngǎnjí\nto go to market",
            [(None, "集市", "jíshì", "market"), (None, "赶集", "gǎnjí", "to go to market")],
            id="a-line-each",
        ),
        pytest.param(
            "集市（ㄐㄧˊ ㄕˋ）market\n赶集 ㄍㄢˇ ㄐㄧˊ to go to market",
            [(None, "集市", "jí shì", "market"), (None, "赶集", "gǎn jí", "to go to market")],
            id="the-signs-of-taiwan",
        ),
        pytest.param(
            "赶集…… gǎnjí to go to market",
            [(None, "赶集", "gǎnjí", "to go to market")],
            id="what-follows-left-open",
        ),
    ],
)
def test_words_are_read_without_a_title_above_them(
    lines: str, expected: list[tuple[str | None, str, str, str]]
) -> None:
    interview = read(
        f"记者：你去集市吗？\nReporter: Do you go to the market?\n{lines}\n记者：我也赶集。\nReporter: So do I."
    )

    assert entries(interview) == expected
    assert outline(interview) == [
        "记者| 你去集市吗？ = Do you go to the market?",
        "+| 我也赶集。 = So do I.",
    ]


@pytest.mark.parametrize(
    "sentence",
    ["赶集（gǎnjí）是我们村的大事。", "赶集（gǎnjí），就是去买东西。"],
    ids=["a-word-goes-on", "a-clause-goes-on"],
)
def test_a_paragraph_whose_first_word_has_its_reading_is_no_entry(sentence: str) -> None:
    interview = read(f"记者：你去集市吗？\n\nReporter: Do you?\n\n{sentence}\n\nGoing to market matters to us.")

    assert entries(interview) == []
    assert outline(interview)[1] == f"+| {sentence} = Going to market matters to us."


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("【筹码】chóu mǎ　元手", id="as in a dictionary"),
        pytest.param("〔筹码〕chóu mǎ　元手", id="tortoise shell"),
        pytest.param("［筹码］（chóu mǎ）元手", id="the reading in others"),
        pytest.param("[筹码] chóu mǎ — 元手", id="ASCII"),
        pytest.param("〈筹码〉chóu mǎ　元手", id="angles"),
        pytest.param("「筹码」chóu mǎ　元手", id="quoted"),
        pytest.param("・【筹码】（chóu mǎ）…元手", id="behind a bullet"),
        pytest.param("2. 【筹码】chóu mǎ　元手", id="behind a number"),
        pytest.param("【筹码】元手", id="without a reading"),
        pytest.param("筹码＝元手（chóu mǎ）", id="the reading behind the meaning"),
        pytest.param("筹码：元手 [chóu mǎ]", id="the reading last, in others"),
        pytest.param("※筹码…chóu mǎ…元手", id="dots"),
    ],
)
def test_a_word_may_stand_in_brackets_and_its_reading_last(line: str) -> None:
    interview = with_block(f"注释：\n{line}\n", first="下场")
    assert [(entry.word, entry.reading or "chóu mǎ", entry.meaning) for entry in interview.glossary] == [
        ("筹码", "chóu mǎ", "元手")
    ]
    assert outline(interview) == PLAIN


def test_what_is_quoted_without_a_reading_is_a_sentence_about_it() -> None:
    interview = with_block("「下场」は、争いに加わることです。\n")
    assert interview.glossary == ()


def test_a_meaning_may_stand_in_brackets_behind_the_reading() -> None:
    interview = read(
        "记者：疼吗？\n記者：痛いですか。\n老谷：推拿不疼。\n谷：按摩は痛くない。\n\n【词语】\n推拿 tuīná（按摩、整体）"
    )
    assert [(entry.word, entry.meaning) for entry in interview.glossary] == [("推拿", "按摩、整体")]


def test_a_word_that_begins_as_a_name_does_is_explained_below_the_title_of_a_glossary() -> None:
    talk = (
        "记者：石库门多吗？\n記者：石庫門は多いですか。\n老谷：不多，花鼓戏也少了。\n谷：いいえ、花鼓戯も減りました。"
    )
    words = "石库门：上海の伝統的な住宅様式。\n花鼓戏：湖南などに伝わる芝居。\n毛利率：粗利率。売上に対する割合"
    interview = read(f"{talk}\n\n【词语】\n{words}\n\n记者：谢谢。\n記者：ありがとうございました。")
    assert [entry.word for entry in interview.glossary] == ["石库门", "花鼓戏", "毛利率"]
    assert [turn.speaker for turn in interview.turns] == ["记者", "老谷", "记者"]


def test_a_word_may_stand_behind_its_meaning() -> None:
    interview = with_block("注释：\n元手となるもの：筹码（chóu mǎ）\n", first="下场")
    assert entries(interview) == [(None, "筹码", "chóu mǎ", "元手となるもの")]


def test_a_name_in_latin_letters_behind_a_meaning_is_no_reading() -> None:
    interview = with_block("注释：\n筹码：元手（Chou Ma）\n", first="下场")
    assert entries(interview) == [(None, "筹码", None, "元手（Chou Ma）")]


def test_pinyin_may_be_held_together_by_blanks_that_do_not_break() -> None:
    talk = "记者：他什么都不管※1吗？\n\n記者：彼は何もしないのですか。"
    note = "※1 甩手掌柜　shuǎi\u00a0shǒu\u202fzhǎng\u2009guì　人任せの主人"

    assert [(entry.reading, entry.meaning) for entry in read(f"{talk}\n\n{note}").glossary] == [
        ("shuǎi shǒu zhǎng guì", "人任せの主人")
    ]
