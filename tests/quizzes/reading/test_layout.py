from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import codes, outline, read

BAKER = [
    "# 豆浆店的早晨 = 豆乳屋の朝",
    "记者| 你几点起床？ = 何時に起きますか。",
    "店主| 我每天四点起床，先去市场买菜。 = 毎日四時に起きて、まず市場へ行きます。",
    "记者| 冬天冷不冷？ = 冬は寒いですか。",
    "店主| 外面很冷，但是厨房里很暖和。 = 外は寒いですが、台所は暖かいです。",
]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            """
            豆浆店的早晨 / 豆乳屋の朝

            记者：你几点起床？ / 記者：何時に起きますか。

            店主：我每天四点起床，先去市场买菜。 / 店主：毎日四時に起きて、まず市場へ行きます。

            记者：冬天冷不冷？ / 記者：冬は寒いですか。

            店主：外面很冷，但是厨房里很暖和。 / 店主：外は寒いですが、台所は暖かいです。
            """,
            id="slash",
        ),
        pytest.param(
            """
            # 豆浆店的早晨 / 豆乳屋の朝

            | 话者 | 中文 | 話者 | 日本語 |
            |---|---|---|---|
            | 记者 | 你几点起床？ | 記者 | 何時に起きますか。 |
            | 店主 | 我每天四点起床，先去市场买菜。 | 店主 | 毎日四時に起きて、まず市場へ行きます。 |
            | 记者 | 冬天冷不冷？ | 記者 | 冬は寒いですか。 |
            | 店主 | 外面很冷，但是厨房里很暖和。 | 店主 | 外は寒いですが、台所は暖かいです。 |
            """,
            id="table-with-a-column-of-speakers-for-each-language",
        ),
        pytest.param(
            """
            豆浆店的早晨        豆乳屋の朝
            记者：你几点起床？        記者：何時に起きますか。
            店主：我每天四点起床，先去市场买菜。    店主：毎日四時に起きて、まず市場へ行きます。
            记者：冬天冷不冷？        記者：冬は寒いですか。
            店主：外面很冷，但是厨房里很暖和。　　店主：外は寒いですが、台所は暖かいです。
            """,
            id="blanks",
        ),
        pytest.param(
            """
            豆浆店的早晨｜豆乳屋の朝
            记者：你几点起床？｜記者：何時に起きますか。
            店主：我每天四点起床，先去市场买菜。｜店主：毎日四時に起きて、まず市場へ行きます。
            记者：冬天冷不冷？｜記者：冬は寒いですか。
            店主：外面很冷，但是厨房里很暖和。｜店主：外は寒いですが、台所は暖かいです。
            """,
            id="wide-bar-without-blank-lines",
        ),
        pytest.param(
            """
            豆浆店的早晨\t豆乳屋の朝
            记者：你几点起床？\t何時に起きますか。
            店主：我每天四点起床，先去市场买菜。\t毎日四時に起きて、まず市場へ行きます。
            记者：冬天冷不冷？\t冬は寒いですか。
            店主：外面很冷，但是厨房里很暖和。\t外は寒いですが、台所は暖かいです。
            """,
            id="tab-with-one-label",
        ),
        pytest.param(
            """
            豆浆店的早晨（豆乳屋の朝）

            记者：你几点起床？（何時に起きますか。）
            店主：我每天四点起床，先去市场买菜。（毎日四時に起きて、まず市場へ行きます。）
            记者：冬天冷不冷？（冬は寒いですか。）
            店主：外面很冷，但是厨房里很暖和。（外は寒いですが、台所は暖かいです。）
            """,
            id="translation-in-brackets",
        ),
        pytest.param(
            """
            # 豆浆店的早晨

            # 豆乳屋の朝

            | 发言者 | 中文 | 日本語 |
            |---|---|---|
            | 记者 | 你几点起床？ | 何時に起きますか。 |
            | 店主 | 我每天四点起床，先去市场买菜。 | 毎日四時に起きて、まず市場へ行きます。 |
            | 记者 | 冬天冷不冷？ | 冬は寒いですか。 |
            | 店主 | 外面很冷，但是厨房里很暖和。 | 外は寒いですが、台所は暖かいです。 |
            """,
            id="table-with-a-column-of-speakers",
        ),
        pytest.param(
            """
            豆浆店的早晨
            豆乳屋の朝

            1. 记者：你几点起床？
            1. 記者：何時に起きますか。
            2. 店主：我每天四点起床，先去市场买菜。
            2. 店主：毎日四時に起きて、まず市場へ行きます。
            3. 记者：冬天冷不冷？
            3. 記者：冬は寒いですか。
            4. 店主：外面很冷，但是厨房里很暖和。
            4. 店主：外は寒いですが、台所は暖かいです。
            """,
            id="numbers-before-labels",
        ),
        pytest.param(
            """
            豆浆店的早晨
            豆乳屋の朝

            [09:30] 记者：你几点起床？
            [09:30] 記者：何時に起きますか。
            [09:31:05] 店主：我每天四点起床，先去市场买菜。
            [09:31:05] 店主：毎日四時に起きて、まず市場へ行きます。
            [10:02] 记者：冬天冷不冷？
            [10:02] 記者：冬は寒いですか。
            [10:04] 店主：外面很冷，但是厨房里很暖和。
            [10:04] 店主：外は寒いですが、台所は暖かいです。
            """,
            id="times-before-labels",
        ),
        pytest.param(
            """
            豆浆店的早晨
            豆乳屋の朝

            记者 2024-03-02 19:30
            你几点起床？
            何時に起きますか。

            店主 2024-03-02 19:31
            我每天四点起床，先去市场买菜。
            毎日四時に起きて、まず市場へ行きます。

            记者 2024-03-02 19:33
            冬天冷不冷？
            冬は寒いですか。

            店主 2024-03-02 19:40
            外面很冷，但是厨房里很暖和。
            外は寒いですが、台所は暖かいです。
            """,
            id="chat-with-times-after-names",
        ),
        pytest.param(
            """
            豆浆店的早晨
            豆乳屋の朝

            记者, [02.03.2024 19:30]
            你几点起床？
            何時に起きますか。

            店主, [02.03.2024 19:31]
            我每天四点起床，先去市场买菜。
            毎日四時に起きて、まず市場へ行きます。

            记者, [02.03.2024 19:33]
            冬天冷不冷？
            冬は寒いですか。

            店主, [02.03.2024 19:40]
            外面很冷，但是厨房里很暖和。
            外は寒いですが、台所は暖かいです。
            """,
            id="messages-copied-from-telegram",
        ),
        pytest.param(
            """
            豆浆店的早晨
            豆乳屋の朝

            2024-03-02 19:30:05 记者(123456)
            你几点起床？
            何時に起きますか。

            2024-03-02 19:31:05 店主<dian@example.com>
            我每天四点起床，先去市场买菜。
            毎日四時に起きて、まず市場へ行きます。

            2024-03-02 19:33:05 记者(123456)
            冬天冷不冷？
            冬は寒いですか。

            2024-03-02 19:40:05 店主<dian@example.com>
            外面很冷，但是厨房里很暖和。
            外は寒いですが、台所は暖かいです。
            """,
            id="chat-with-numbers-after-names",
        ),
        pytest.param(
            """
            <h1>豆浆店的早晨</h1>
            <h1>豆乳屋の朝</h1><p><b>记者：</b>&nbsp;你几点起床？</p>
            <p><b>記者：</b>&nbsp;何時に起きますか。</p>
            <p><b>店主：</b>我每天四点起床，先去市场买菜。</p><p><b>店主：</b>毎日四時に起きて、まず市場へ行きます。</p>
            <p><b>记者：</b>冬天冷不冷？</p>
            <p><b>記者：</b>冬は寒いですか。</p>
            <p><b>店主：</b>外面很冷，但是厨房里很暖和。</p>
            <p><b>店主：</b>外は寒いですが、台所は暖かいです。</p>
            """,
            id="html-heading-and-paragraph-on-one-line",
        ),
        pytest.param(
            """
            豆浆店的早晨\t豆乳屋の朝
            序号\t时间\t说话人\t原文\t話者\t日本語訳
            1\t00:01\t记者\t你几点起床？\t記者\t何時に起きますか。
            2\t00:03\t店主\t我每天四点起床，先去市场买菜。\t店主\t毎日四時に起きて、まず市場へ行きます。
            3\t00:09\t记者\t冬天冷不冷？\t記者\t冬は寒いですか。
            4\t00:11\t店主\t外面很冷，但是厨房里很暖和。\t店主\t外は寒いですが、台所は暖かいです。
            """,
            id="tabs-with-numbers-and-times",
        ),
        pytest.param(
            """
            ---
            title: 豆浆店
            tags: [早晨]
            ---

            # 豆浆店的早晨 / 豆乳屋の朝

            ![豆浆店](https://example.com/a.png "豆浆店")

            | # | 中文 | 日本語 |
            |---|---|---|
            | 1 | **记者**：你几点起床？ | **記者**：何時に起きますか。 |
            | 2 | **店主**：我每天[四点](#4)起床，先去市场买菜。 | **店主**：毎日四時に起きて、まず市場へ行きます。 |
            | 3 | **记者**：冬天冷不冷？ | **記者**：冬は寒いですか。 |
            | 4 | **店主**：外面很冷，但是厨房里很暖和。 | **店主**：外は寒いですが、台所は暖かいです。 |
            """,
            id="markdown-with-a-front-and-numbers",
        ),
        pytest.param(
            """
            # 豆浆店的早晨
            *豆乳屋の朝*

            **记者：** 你几点起床？

            > **記者：** *何時に起きますか。*

            **店主：** 我每天四点起床，先去市场买菜。

            > **店主：** *毎日四時に起きて、まず市場へ行きます。*

            **记者：** 冬天冷不冷？

            > **記者：** *冬は寒いですか。*

            **店主：** 外面很冷，但是厨房里很暖和。

            > **店主：** *外は寒いですが、台所は暖かいです。*
            """,
            id="quotes-in-italics-behind-bold-labels",
        ),
    ],
)
def test_the_same_is_read_from_any_layout(text: str) -> None:
    assert outline(read(text)) == BAKER


def test_each_sentence_may_have_its_translation_in_brackets_behind_it() -> None:
    text = """
    记者：你几点起床？（何時に起きますか。）
    店主：我每天四点起床。（毎日四時に起きます。）先去市场买菜。（まず市場へ行きます。）
    记者：冬天冷不冷？（冬は寒いですか。）
    店主：外面很冷。（外は寒いです。）但是厨房里很暖和。（でも台所は暖かいです。）
    """
    assert outline(read(text)) == [
        "记者| 你几点起床？ = 何時に起きますか。",
        "店主| 我每天四点起床。先去市场买菜。 = 毎日四時に起きます。まず市場へ行きます。",
        "记者| 冬天冷不冷？ = 冬は寒いですか。",
        "店主| 外面很冷。但是厨房里很暖和。 = 外は寒いです。でも台所は暖かいです。",
    ]


@pytest.mark.parametrize("mark", ["—", "（待译）", ""])
def test_a_row_may_lack_its_translation(mark: str) -> None:
    rows = (
        "| # | 中文 | 日本語 |",
        "|---|---|---|",
        "| 1 | 记者：你几点起床？ | 記者：何時に起きますか。 |",
        f"| 2 | 店主：我每天四点起床，先去市场买菜。 | {mark} |",
        "| 3 | 记者：冬天冷不冷？ | 記者：冬は寒いですか。 |",
        "| 4 | 店主：外面很冷，但是厨房里很暖和。 | 店主：外は寒いですが、台所は暖かいです。 |",
    )
    assert outline(read("\n".join(rows))) == [BAKER[1], f"{BAKER[2].partition(' = ')[0]} = -", *BAKER[3:]]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        pytest.param("| 中文 | 拼音 | 日本語 |", "| {label}：{text} | {pinyin} | {other}：{translation} |", id="bars"),
        pytest.param(
            "| # | 话者 | 中文 | Pinyin | 日本語 |",
            "| {count} | {label} | {text} | {pinyin} | {translation} |",
            id="five-columns",
        ),
        pytest.param("人\t中文\t日本語\t拼音", "{label}\t{text}\t{translation}\t{pinyin}", id="tabs-pinyin-last"),
    ],
)
def test_a_column_of_pinyin_is_no_translation(head: str, row: str) -> None:
    """What says in pinyin what another cell says is left out, and so are the names of the columns."""
    said = [
        ("老田", "田さん", "你们要几个？", "nǐmen yào jǐ gè?", "いくつ要りますか。"),
        ("客人", "客", "要三个。", "yào sān gè.", "三つください。"),
        ("老田", "田さん", "三个够吗？", "sān gè gòu ma?", "三つで足りますか。"),
        ("客人", "客", "够了，谢谢。", "gòu le, xièxie.", "足ります、ありがとう。"),
    ]
    rows = [
        row.format(count=count, label=label, other=other, text=text, pinyin=pinyin, translation=translation)
        for count, (label, other, text, pinyin, translation) in enumerate(said, 1)
    ]
    ruler = ["|---|---|---|---|---|"[: head.count("|") * 4 - 3]] if "|" in head else []
    interview = read("\n".join([head, *ruler, *rows]))

    assert outline(interview) == [f"{label}| {text} = {translation}" for label, _, text, _, translation in said]
    assert "lines-of-pinyin" in codes(interview)


def test_readings_of_words_with_examples_stay() -> None:
    """The pinyin in a table of words is that of the word, not that of its example."""
    talk = "老田：风筝、图书馆、公园，我都喜欢。\n\n田さん：凧も図書館も公園も好きです。\n\n"
    table = "| 词 | 拼音 | 意思 | 例句 |\n|---|---|---|---|\n| 图书馆 | túshūguǎn | 図書館 | 去图书馆。 |\n"
    table += "| 风筝 | fēngzheng | 凧 | 放风筝。 |\n| 公园 | gōngyuán | 公園 | 去公园吗？ |\n"

    assert [entry.reading for entry in read(f"{talk}{table}").glossary] == ["túshūguǎn", "fēngzheng", "gōngyuán"]


def test_words_at_the_end_stay_whole_where_lines_hold_both_languages() -> None:
    interview = read(
        """
        记者：你几点起床？ / 何時に起きますか。
        店主：我每天四点起床，先去市场买菜。 / 毎日四時に起きて、まず市場へ行きます。
        记者：冬天冷不冷？ / 冬は寒いですか。

        生词
        市场 / shìchǎng / 市場
        暖和 nuǎnhuo / 暖かい / 温暖だ
        """
    )

    assert [(entry.word, entry.meaning) for entry in interview.glossary] == [
        ("市场", "市場"),
        ("暖和", "暖かい / 温暖だ"),
    ]


def test_many_short_lines_that_explain_words_do_not_hide_two_columns() -> None:
    columns = "\n".join(line.replace("| ", "：").replace(" = ", "\t") for line in BAKER[1:])
    words = "".join(
        f"\n※{i}{word}\n\n[{reading}]\n{meaning}\n"
        for i, (word, reading, meaning) in enumerate(
            [("起床", "qǐ chuáng", "起きる"), ("市场", "shì chǎng", "市場の事"), ("厨房", "chú fáng", "台所の事")], 1
        )
    )

    interview = read(f"豆浆店的早晨\t豆乳屋の朝\n{columns}\n{words}")

    assert outline(interview) == BAKER
    assert [entry.word for entry in interview.glossary] == ["起床", "市场", "厨房"]


def test_a_remark_in_brackets_is_no_translation() -> None:
    interview = read(
        """
        记者：你几点起床？（笑）

        記者：何時に起きますか。（笑）

        店主：我每天四点起床（冬天五点）。

        店主：毎日四時に起きます（冬は五時）。
        """
    )

    assert outline(interview) == [
        "记者| 你几点起床？（笑） = 何時に起きますか。（笑）",
        "店主| 我每天四点起床（冬天五点）。 = 毎日四時に起きます（冬は五時）。",
    ]
    assert codes(interview) == []


SHOP = [
    "# 卖伞的人 = The Man Who Sells Umbrellas",
    "记者| 下雨天生意好吗？ = Is business good when it rains?",
    "店主| 下雨当然好。 = Good, of course.",
    "记者| 一天卖多少把伞？ = How many umbrellas do you sell a day?",
    "店主| 最多三百把。 = Three hundred at most.",
]


@pytest.mark.parametrize(
    "title",
    [
        "卖伞的人 / The Man Who Sells Umbrellas",
        "# 卖伞的人｜The Man Who Sells Umbrellas",
        "The Man Who Sells Umbrellas — 卖伞的人",
        "卖伞的人（The Man Who Sells Umbrellas）",
        "卖伞的人 The Man Who Sells Umbrellas",
        "The Man Who Sells Umbrellas 卖伞的人",
    ],
)
@pytest.mark.parametrize(
    "wrapped", ["{}", "({})", "（{}）", "*{}*", "_{}_"], ids=["plain", "brackets", "wide-brackets", "stars", "bars"]
)
def test_a_title_in_both_languages_and_wrapped_translations_are_read(title: str, wrapped: str) -> None:
    pairs = [line.split("| ")[0] + "：" + line.split("| ")[1] for line in SHOP[1:]]
    names = {"记者": "Reporter", "店主": "Shop owner"}
    body = "\n\n".join(
        f"{source}\n{wrapped.format(f'{names[source[:2]]}: {theirs}')}" for source, theirs in map(_apart, pairs)
    )

    assert outline(read(f"{title}\n\n{body}")) == SHOP


def _apart(pair: str) -> tuple[str, str]:
    source, theirs = pair.split(" = ")
    return source, theirs


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("雨中的伞——访一位店主", id="a-subtitle"),
        pytest.param("专访 Tim Lang", id="a-name"),
        pytest.param("店主 / 记者", id="two-in-chinese"),
        pytest.param("苹果（Apple Computer）的故事", id="brackets-within"),
        pytest.param("我的 iPad Pro", id="a-thing"),
    ],
)
def test_other_titles_stay_whole(title: str) -> None:
    interview = read(f"{title}\n\n记者：生意好吗？\n\nReporter: Is it good?\n\n店主：下雨当然好。\n\nShop owner: Yes.")

    assert outline(interview)[0] == f"# {title} = -"


def test_few_remarks_in_brackets_stay_as_they_are() -> None:
    interview = read(
        """
        记者：生意好吗？

        Reporter: Is it good?

        （店主笑了。）

        (The shop owner laughs.)

        店主：下雨当然好。

        Shop owner: When it rains, of course.
        """
    )

    assert "| （店主笑了。） = (The shop owner laughs.)" in outline(interview)


def test_quoted_blank_lines_are_blank() -> None:
    interview = read(
        "> 记者：生意好吗？\n> Reporter: Is it good?\n>\n> 店主：下雨当然好。\n> Shop owner: Yes, of course."
    )

    assert outline(interview) == ["记者| 生意好吗？ = Is it good?", "店主| 下雨当然好。 = Yes, of course."]


def test_a_page_may_show_its_lines_as_they_are() -> None:
    interview = read("<pre>\n记者：生意好吗？\nReporter: Is it good?\n店主：当然好。\nOwner: Yes, of course.\n</pre>")

    assert outline(interview) == ["记者| 生意好吗？ = Is it good?", "店主| 当然好。 = Yes, of course."]


def test_the_head_of_a_table_is_no_title_where_its_cells_stand_below_each_other() -> None:
    interview = read(
        """
        <table><tr><th>中文</th><th>English</th></tr>
        <tr><td>记者：生意好吗？</td>
        <td>Reporter: Is it good?</td></tr>
        <tr><td>店主：下雨当然好。</td>
        <td>Shop owner: Yes, of course.</td></tr></table>
        """
    )

    assert outline(interview) == ["记者| 生意好吗？ = Is it good?", "店主| 下雨当然好。 = Yes, of course."]


@pytest.mark.parametrize("mark", ["> > ", ">> ", "> >> "])
def test_what_is_quoted_twice_has_blank_lines_too(mark: str) -> None:
    lines = ("记者：生意好吗？", "Reporter: Is it good?", "", "店主：下雨当然好。", "Shop owner: Yes, of course.")
    interview = read("\n".join(f"{mark}{line}".rstrip() for line in lines))

    assert outline(interview) == ["记者| 生意好吗？ = Is it good?", "店主| 下雨当然好。 = Yes, of course."]


def test_a_title_stays_whole_where_there_is_no_translation() -> None:
    interview = read(
        "The Man with the Umbrellas — 卖伞的人\n\n记者：生意好吗？\n\n店主：下雨当然好。\n\n记者：晴天呢？"
    )

    assert outline(interview)[0] == "# The Man with the Umbrellas — 卖伞的人 = -"


def test_an_english_title_with_a_chinese_word_stays_the_translation() -> None:
    interview = read(
        "Life in the 江湖\n\n江湖人生\n\n记者：生意好吗？\n\nReporter: Is it good?\n\n店主：好。\n\nOwner: Yes."
    )

    assert outline(interview)[0] == "# 江湖人生 = Life in the 江湖"


_ENGLISH = ("When do you get up?", "I get up at four every day.", "Is it cold in winter?", "Outside it is very cold.")


@pytest.mark.parametrize(
    ("first", "ends"),
    [
        pytest.param(0, BAKER[1:], id="with-speakers"),
        pytest.param(1, [line.partition("| ")[2] for line in BAKER[1:]], id="without"),
    ],
)
def test_of_a_table_in_three_languages_two_are_read(first: int, ends: list[str]) -> None:
    cells = [line.replace("| ", " = ").split(" = ") for line in BAKER[1:]]
    rows = [[*row, english][first:] for row, english in zip(cells, _ENGLISH, strict=True)]
    interview = read("\n".join("\t".join(row) for row in (["发言人", "中文", "日本語", "English"][first:], *rows)))
    assert all(line.endswith(end) for line, end in zip(outline(interview), ends, strict=True))
    assert "third-language" in codes(interview)


def test_a_label_in_latin_letters_behind_a_slash_is_no_part_of_what_is_said() -> None:
    english = ("When do you get up?", "I get up at four every day.", "Is it cold?", "It is very cold outside.")
    names = {"记者": "Reporter", "店主": "Shopkeeper"}
    cells = [line.partition(" = ")[0].split("| ") for line in BAKER[1:]]
    lines = [f"{who} / {names[who]}: {zh} / {en}" for (who, zh), en in zip(cells, english, strict=True)]
    assert outline(read("\n\n".join(lines))) == [
        f"{who}| {zh} = {en}" for (who, zh), en in zip(cells, english, strict=True)
    ]


def test_a_label_in_both_languages_of_a_row_stays_where_it_is() -> None:
    rows = ("甲\tQ：你几点起床？\tQ: When do you get up?", "乙\tA：我四点起床。\tA: I get up at four.")
    said = outline(read("\n".join((*rows, "甲\tQ：冬天冷不冷？\tQ: Is it cold in winter?"))))
    assert not any("Q：Q" in line or "A：A" in line for line in said)


@pytest.mark.parametrize("head", ["speaker\tzh\tja", "id\tsource\ttarget", "发言人\tCN\tJP"])
def test_a_row_that_names_languages_in_short_is_no_title(head: str) -> None:
    rows = (line.replace("| ", "\t").replace(" = ", "\t") for line in BAKER[1:])
    assert outline(read("\n".join((head, *rows)))) == BAKER[1:]
