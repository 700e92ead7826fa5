"""What stands between the paragraphs and is no text: pinyin, times of subtitles, names of languages."""

from __future__ import annotations

import pytest

from quizzes.reading.interlines import without_interlines
from quizzes.reading.lines import Line
from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import codes, outline, read

KITES = [
    "记者| 你的风筝卖给谁？ = Who do you sell your kites to?",
    "老田| 卖给公园里的孩子，也卖给想家的人。 = To children in the park, and to people who miss home.",
    "记者| 一天能做几个？ = How many can you make a day?",
    "老田| 两个。 = Two.",
]
SUBTITLES = """
    1
    00:00:01,000 --> 00:00:03,500
    记者：你的风筝卖给谁？
    Reporter: Who do you sell your kites to?

    2
    00:00:04,000 --> 00:00:08,000
    老田：卖给公园里的孩子，也卖给想家的人。
    Old Tian: To children in the park, and to people who miss home.

    3
    00:00:08,500 --> 00:00:10,000
    记者：一天能做几个？
    Reporter: How many can you make a day?

    4
    00:00:10,500 --> 00:00:14,000
    老田：两个。
    Old Tian: Two.
"""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(
            """
            记者：你的风筝卖给谁？
            Jìzhě: Nǐ de fēngzheng mài gěi shéi?
            Reporter: Who do you sell your kites to?

            老田：卖给公园里的孩子，也卖给想家的人。
            Lǎo Tián: Mài gěi gōngyuán lǐ de háizi, yě mài gěi xiǎng jiā de rén.
            Old Tian: To children in the park, and to people who miss home.

            记者：一天能做几个？
            Jìzhě: Yì tiān néng zuò jǐ ge?
            Reporter: How many can you make a day?

            老田：两个。
            Lǎo Tián: Liǎng ge.
            Old Tian: Two.
            """,
            "lines-of-pinyin",
            id="pinyin-below",
        ),
        pytest.param(
            """
            Ni3 de5 feng1zheng5 mai4 gei3 shei2?
            记者：你的风筝卖给谁？
            Reporter: Who do you sell your kites to?

            Mai4 gei3 gong1yuan2 li3 de5 hai2zi5, ye3 mai4 gei3 xiang3 jia1 de5 ren2.
            老田：卖给公园里的孩子，也卖给想家的人。
            Old Tian: To children in the park, and to people who miss home.

            Yi4 tian1 neng2 zuo4 ji3 ge5?
            记者：一天能做几个？
            Reporter: How many can you make a day?

            Liang3 ge5.
            老田：两个。
            Old Tian: Two.
            """,
            "lines-of-pinyin",
            id="numbered-pinyin-above",
        ),
        pytest.param(
            """
            中：记者：你的风筝卖给谁？
            英：Reporter: Who do you sell your kites to?
            中：老田：卖给公园里的孩子，也卖给想家的人。
            英：Old Tian: To children in the park, and to people who miss home.
            中：记者：一天能做几个？
            英：Reporter: How many can you make a day?
            中：老田：两个。
            英：Old Tian: Two.
            """,
            "language-names",
            id="a-language-before-each-text",
        ),
        pytest.param(
            """
            [ZH] 记者：你的风筝卖给谁？
            [EN] Who do you sell your kites to?

            [ZH] 老田：卖给公园里的孩子，也卖给想家的人。
            [EN] To children in the park, and to people who miss home.

            [ZH] 记者：一天能做几个？
            [EN] How many can you make a day?

            [ZH] 老田：两个。
            [EN] Two.
            """,
            "language-names",
            id="a-language-in-brackets",
        ),
        pytest.param(
            """
            【中文】
            记者：你的风筝卖给谁？
            老田：卖给公园里的孩子，也卖给想家的人。
            记者：一天能做几个？
            老田：两个。

            【English】
            Reporter: Who do you sell your kites to?
            Old Tian: To children in the park, and to people who miss home.
            Reporter: How many can you make a day?
            Old Tian: Two.
            """,
            "language-names",
            id="a-language-above-all-of-its-text",
        ),
        pytest.param(
            """
            记者：你的风筝卖给谁？
            老田：卖给公园里的孩子，也卖给想家的人。
            记者：一天能做几个？
            老田：两个。

            Translation

            Reporter: Who do you sell your kites to?
            Old Tian: To children in the park, and to people who miss home.
            Reporter: How many can you make a day?
            Old Tian: Two.
            """,
            "language-names",
            id="a-language-above-the-translation-alone",
        ),
        pytest.param(
            """
            记者：你的风筝卖给谁？
            （译）Who do you sell your kites to?

            老田：卖给公园里的孩子，也卖给想家的人。
            （译）To children in the park, and to people who miss home.

            记者：一天能做几个？
            （译）How many can you make a day?

            老田：两个。
            （译）Two.
            """,
            "language-names",
            id="a-name-before-translations-alone",
        ),
        pytest.param(
            """
            记者：你的风筝卖给谁？
            → Who do you sell your kites to?

            老田：卖给公园里的孩子，也卖给想家的人。
            → To children in the park, and to people who miss home.

            记者：一天能做几个？
            → How many can you make a day?

            老田：两个。
            → Two.
            """,
            "language-names",
            id="an-arrow-before-translations",
        ),
        pytest.param(
            """
            记者：你 的 风 筝 卖 给 谁 ？
            Reporter: Who do you sell your kites to?

            老田：卖 给 公园 里 的 孩子， 也 卖给 想家 的 人。
            Old Tian: To children in the park, and to people who miss home.

            记者：一 天 能 做 几 个 ？
            Reporter: How many can you make a day?

            老田：两 个 。
            Old Tian: Two.
            """,
            "blanks-between-characters",
            id="blanks-between-characters",
        ),
        pytest.param(
            """
            记者：你的风筝（fēngzheng）卖给谁？
            Reporter: Who do you sell your kites to?

            老田：卖给公园(gōng yuán)里的孩子，也卖给想家 [xiǎng jiā] 的人（rén）。
            Old Tian: To children in the park, and to people who miss home.

            记者：一天能做几个？
            Reporter: How many can you make a day?

            老田：两个。
            Old Tian: Two.
            """,
            "pinyin-in-brackets",
            id="pinyin-in-brackets",
        ),
        pytest.param(
            SUBTITLES,
            "subtitle-times",
            id="subtitles",
        ),
        pytest.param(
            """
            WEBVTT

            00:01.000 --> 00:03.500 align:start
            记者：你的风筝卖给谁？
            Reporter: Who do you sell your kites to?

            00:04.000 --> 00:08.000
            老田：卖给公园里的孩子，也卖给想家的人。
            Old Tian: To children in the park, and to people who miss home.

            00:08.500 --> 00:10.000
            记者：一天能做几个？
            Reporter: How many can you make a day?

            00:10.500 --> 00:14.000
            老田：两个。
            Old Tian: Two.
            """,
            "subtitle-times",
            id="web-subtitles",
        ),
        pytest.param(
            """
            WEBVTT

            00:01.000 --> 00:03.500
            <v 记者>你的风筝卖给谁？</v>
            Who do you sell your kites to?

            00:04.000 --> 00:08.000
            <v 老田>卖给公园里的孩子，也卖给<c.yellow>想家的人</c>。
            To children in the park, and to people who miss home.

            00:08.500 --> 00:10.000
            <v 记者>一天能做几个？
            How many can you make a day?

            00:10.500 --> 00:14.000
            <v.loud 老田>两个。
            Two.
            """,
            "subtitle-times",
            id="web-subtitles-with-voices",
        ),
        pytest.param(
            """
            WEBVTT Kind: captions; Language: zh

            STYLE
            ::cue(v[voice="记者"]) { color: yellow }

            NOTE
            校对：小林

            cue-1
            00:01.000 --> 00:03.500
            <v 记者>你的风筝卖给谁？</v>
            Who do you sell your kites to?

            cue-2
            00:04.000 --> 00:08.000
            <v 老田>卖给公园里的孩子，也卖给想家的人。
            To children in the park, and to people who miss home.

            NOTE 第二段

            cue-3
            00:08.500 --> 00:10.000
            <v 记者>一天能做几个？
            How many can you make a day?

            cue-4
            00:10.500 --> 00:14.000
            <v 老田>两个。
            Two.
            """,
            "subtitle-times",
            id="web-subtitles-with-names-styles-and-notes",
        ),
        pytest.param(
            SUBTITLES.replace("记者：你", r"{\an8}记者：你").replace("Reporter: Who", r"{\an8}Reporter: Who"),
            "subtitle-times",
            id="subtitles-with-places",
        ),
        pytest.param(
            r"""
            [Script Info]
            ; made by hand
            Title: Kites
            ScriptType: v4.00+

            [V4+ Styles]
            Format: Name, Fontname, Fontsize
            Style: Default,Noto Sans,20

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,先检查一遍
            Dialogue: 0,0:00:01.00,0:00:03.50,Default,,0,0,0,,{\an8}记者：你的风筝卖给谁？\NReporter: Who do you sell your kites to?
            Dialogue: 0,0:00:04.00,0:00:08.00,Default,,0,0,0,,老田：卖给公园里的孩子，也卖给想家的人。
            Dialogue: 0,0:00:04.00,0:00:08.00,English,,0,0,0,,Old Tian: To children in the park, and to people who miss home.
            Dialogue: 0,0:00:08.50,0:00:10.00,Default,,0,0,0,,记者：一天能做几个？\N{\fs16}Reporter: How many can you make a day?
            Dialogue: 0,0:00:10.50,0:00:14.00,Default,,0,0,0,,老田：两个。\nOld Tian: Two.
            """,  # noqa: E501 - a line of such a file is as long as it is
            "subtitle-times",
            id="subtitles-with-styles",
        ),
    ],
)
def test_what_stands_between_the_paragraphs_is_left_out_and_said_once(text: str, code: str) -> None:
    interview = read(text)

    assert outline(interview) == KITES
    assert [problem.code for problem in interview.problems].count(code) == 1


def test_subtitles_of_the_web_may_stand_without_blank_lines() -> None:
    text = (
        "WEBVTT\n1\n00:01.000 --> 00:03.500\n记者：你的风筝卖给谁？\nReporter: Who do you sell your kites to?\n"
        "00:04.000 --> 00:08.000\n老田：卖给公园里的孩子。\nOld Tian: To children in the park.\n"
        "00:08.500 --> 00:10.000\n记者：多吗？\nReporter: Many?\n"
    )

    said = [each.source for turn in read(text).turns for each in turn.paragraphs]

    assert said == ["你的风筝卖给谁？", "卖给公园里的孩子。", "多吗？"]


def test_kana_above_hanzi_that_were_copied_into_brackets_are_left_out() -> None:
    interview = read(
        """
        记者：你的风筝卖给谁？
        記者：凧（たこ）は誰（だれ）に売（う）りますか。

        老田：卖给孩子，也卖给想家的人。
        田さん：子供（こども）にも、｜故郷《こきょう》が懐かしい(なつかしい)人（親方のような）にも売ります。
        """
    )

    assert outline(interview) == [
        "记者| 你的风筝卖给谁？ = 凧は誰に売りますか。",
        "老田| 卖给孩子，也卖给想家的人。 = 子供にも、故郷が懐かしい人（親方のような）にも売ります。",
    ]
    assert codes(interview) == ["kana-in-brackets"]


@pytest.mark.parametrize(
    "theirs",
    ["凧（たこ）は誰に売りますか。", "凧（カイト）は誰（ダレ）に売（ウ）り、何（ナニ）に使いますか。"],
    ids=["one-word-explained", "katakana"],
)
def test_other_brackets_in_japanese_stay(theirs: str) -> None:
    assert outline(read(f"记者：你的风筝卖给谁？\n記者：{theirs}")) == [f"记者| 你的风筝卖给谁？ = {theirs}"]


def test_pinyin_in_brackets_after_each_character_is_left_out() -> None:
    """A light syllable has no tone there, and what brackets say otherwise stays."""
    interview = read(
        """
        记者：你(nǐ)的(de)风(fēng)筝(zheng)卖(mài)给(gěi)谁(shéi)？
        記者：凧は誰に売りますか。

        老田：卖(mài)给(gěi)孩(hái)子(zi)们(men)，也(yě)卖(mài)给(gěi)老人（六十岁以上）。
        田さん：子供にも、お年寄り（六十歳以上）にも売ります。
        """
    )

    assert outline(interview) == [
        "记者| 你的风筝卖给谁？ = 凧は誰に売りますか。",
        "老田| 卖给孩子们，也卖给老人（六十岁以上）。 = 子供にも、お年寄り（六十歳以上）にも売ります。",
    ]
    assert codes(interview) == ["pinyin-in-brackets"]


def test_blanks_between_words_are_taken_out_of_short_sentences_too() -> None:
    """Where all sentences are cut into words, one of two words is as well; what is no sentence stays."""
    lines = [
        "记者：你 的 风筝 卖 给 谁 ？",
        "老田：卖 给 孩子 ， 也 卖 给 老人 。",
        "记者：孩子们 喜欢 吗 ？",
        "老田：他们 喜欢 。",
        "老田：我 从 一九七〇 年 开始 做 风筝 。",
    ]

    assert [line.partition("| ")[2] for line in outline(read("\n\n".join(lines)))] == [
        "你的风筝卖给谁？ = -",
        "卖给孩子，也卖给老人。 = -",
        "孩子们喜欢吗？ = -",
        "他们喜欢。 = -",
        "我从一九七〇年开始做风筝。 = -",
    ]


def test_few_blanks_between_characters_stay() -> None:
    lines = [
        "记者：春 夏 秋 冬，你喜欢什么？",
        "老田：我都喜欢，因为每天都有人来买风筝。",
        "记者：真的吗？",
        "老田：真的。",
    ]

    assert outline(read("\n\n".join(lines)))[0] == "记者| 春 夏 秋 冬，你喜欢什么？ = -"


def test_subtitles_that_name_nobody_have_no_title() -> None:
    said = [line for line in SUBTITLES.splitlines() if line.strip()]
    bare = [line.replace("：", ": ").partition(": ")[2] if ": " in line or "：" in line else line for line in said]
    interview = read("\n".join(bare))

    assert interview.title is None
    assert [line.partition("| ")[2] for line in outline(interview)] == [line.partition("| ")[2] for line in KITES]


def test_who_speaks_in_subtitles_with_styles_may_stand_in_the_field_for_the_name() -> None:
    talk = [*KITES, *KITES]
    pairs = (line.partition("| ") for line in talk)
    events = (
        f"Dialogue: 0,0:00:0{n}.00,0:00:0{n}.90,Default,{name},0,0,0,,{said.replace(' = ', chr(92) + 'N')}"
        for n, (name, _, said) in enumerate(pairs)
    )

    assert outline(read("\n".join(("[Events]", *events)))) == talk


def test_a_file_of_lyrics_says_its_title_and_more_of_itself() -> None:
    lines = ["[ti:卖风筝的人]", "[ar:老田]", "[by:小李]", "[offset:500]"]
    lines += [f"[00:0{n}.50]{line.replace('| ', '：').replace(' = ', ' / ')}" for n, line in enumerate(KITES)]

    assert outline(read("\n".join(lines))) == ["# 卖风筝的人 = -", *KITES]


def test_what_looks_like_a_line_of_subtitles_is_kept_in_a_file_of_something_else() -> None:
    interview = read("记者：时间怎么写？\n\nDialogue: 0,0:00:01.00,0:00:03.50,A,,0,0,0,,老田：先写几点，再写几分。\n")

    assert "subtitle-times" not in codes(interview)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            记者：怎么念这个字？

            Reporter: How do you read this character?

            老田：念鹞。

            Yào!

            记者：一天能做几个？

            Reporter: How many can you make a day?

            老田：两个。

            Old Tian: Two.
            """,
            "老田| 念鹞。 = Yào!",
            id="one-line-of-pinyin",
        ),
        pytest.param(
            """
            记者：“长”念长（cháng）还是长（zhǎng）？

            Reporter: How is it read?

            老田：两个都对。

            Old Tian: Both are right.
            """,
            "记者| “长”念长（cháng）还是长（zhǎng）？ = How is it read?",
            id="readings-that-are-asked-about",
        ),
        pytest.param(
            """
            记者：你的风筝（kite）卖给谁？

            Reporter: Who do you sell your kites to?

            老田：卖给孩子（hái zi）。

            Old Tian: To children.
            """,
            "记者| 你的风筝（kite）卖给谁？ = Who do you sell your kites to?",
            id="english-in-brackets",
        ),
        pytest.param(
            """
            学语言的人

            ## 中文

            记者：为什么教中文？

            老师：我喜欢聊天。

            ## 日语

            记者：那日语呢？
            """,
            "# 日语 = -",
            id="headings-of-chapters",
        ),
        pytest.param(
            """
            中：你的风筝卖给谁？
            日：卖给孩子。
            中：一天能做几个？
            日：两个。
            """,
            "日| 卖给孩子。 = -",
            id="speakers-called-as-languages-are",
        ),
    ],
)
def test_what_is_text_stays(text: str, expected: str) -> None:
    interview = read(text)

    assert expected in outline(interview)
    assert not set(codes(interview)) & {"lines-of-pinyin", "language-names", "subtitle-times", "pinyin-in-brackets"}


def test_the_pinyin_of_a_glossary_stays() -> None:
    interview = read(
        """
        记者：你的风筝※1卖给谁？

        Reporter: Who do you sell your kites to?

        ※1风筝

        fēngzheng
        kite

        老田：卖给公园※2里的孩子。

        Old Tian: To children in the park.

        ※2公园

        gōngyuán
        park

        记者：一天能做几个？

        Reporter: How many can you make a day?
        """
    )

    assert [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary] == [
        ("风筝", "fēngzheng", "kite"),
        ("公园", "gōngyuán", "park"),
    ]


@pytest.mark.parametrize("line", ["—", "nǐ hǎo ", "中：", "1:", "(a", "\u00a0", "家（jiā）", "家（"])
def test_a_long_line_costs_no_more_than_its_length(line: str) -> None:
    def work(times: int) -> object:
        return without_interlines([Line(number=1, text="你好。"), Line(number=2, text=line * times)])

    assert growth(work, 20_000, 80_000) < 12


@pytest.mark.parametrize(
    "pinyin",
    [
        pytest.param(
            ["Jìzhě: Shéi mǎi ne?", "Lǎo Tián: Háizimen.", "Jìzhě: Tāmen ne?", "Lǎo Tián: Méi lái."], id="named"
        ),
        pytest.param(["Jìzhě: nǐ de fēngzheng mài gěi shéi ne?"] * 4, id="of-another-length"),
    ],
)
def test_lines_of_pinyin_under_a_name_are_told_once(pinyin: list[str]) -> None:
    said = [
        ("谁买呢？", "Who buys?"),
        ("孩子们。", "Children."),
        ("他们呢？", "And they?"),
        ("没来。", "They did not come."),
    ]
    interview = read("\n\n".join(f"{zh}\n{line}\n{en}" for (zh, en), line in zip(said, pinyin, strict=True)))

    assert codes(interview).count("lines-of-pinyin") == 1
    assert all("ǎ" not in line and "é" not in line for line in outline(interview))
