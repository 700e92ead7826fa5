from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import codes, outline, read

TALK = ["记者| 你为什么来这里？ = なぜここに来たのですか？", "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。"]
QUESTION = "记者：你为什么来这里？\n\n記者：なぜここに来たのですか？\n"
ANSWER = "李明：因为我喜欢这里的人。\n\n李明：ここの人が好きだからです。\n"
LATER = "记者：你还会再来吗？\n\n記者：また来ますか？\n"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("海边的人\n\n海辺の人", "# 海边的人 = 海辺の人", id="source-first"),
        pytest.param("海辺の人\n\n海边的人", "# 海边的人 = 海辺の人", id="translation-first"),
        pytest.param("海边的人\n海辺の人", "# 海边的人 = 海辺の人", id="no-blank-line"),
        pytest.param("# 海边的人\n\n# 海辺の人", "# 海边的人 = 海辺の人", id="markdown"),
        pytest.param("海边的人\n========\n\n海辺の人\n========", "# 海边的人 = 海辺の人", id="underlined"),
        pytest.param("<h1>海边的人</h1>\n<h1>海辺の人</h1>", "# 海边的人 = 海辺の人", id="html"),
        pytest.param("【海边的人】\n\n【海辺の人】", "# 海边的人 = 海辺の人", id="corner-brackets"),
        pytest.param("「海边」的人\n\n「海辺」の人", "# 「海边」的人 = 「海辺」の人", id="quotes-inside"),
        pytest.param(
            "他为什么去海边？\n\n彼はなぜ海辺へ行くのか？",
            "# 他为什么去海边？ = 彼はなぜ海辺へ行くのか？",
            id="a-question",
        ),
        pytest.param("李明：海边的人\n\n李明：海辺の人", "# 李明：海边的人 = 李明：海辺の人", id="quoting-who-answers"),
        pytest.param("李明：你来了。\n\n李明：来たね。", "李明| 你来了。 = 来たね。", id="said-is-no-title"),
        pytest.param("海边的人", "# 海边的人 = -", id="untranslated"),
        pytest.param(
            "读书会：海边的人\n\n読書会：海辺の人", "# 读书会：海边的人 = 読書会：海辺の人", id="with-a-colon"
        ),
        pytest.param("标题：海边的人\nタイトル：海辺の人", "# 海边的人 = 海辺の人", id="named-as-the-title"),
        pytest.param("【标题】海边的人\n【タイトル】海辺の人", "# 海边的人 = 海辺の人", id="named-in-brackets"),
        pytest.param("北方的冬天", "# 北方的冬天 = -", id="untranslated-in-characters-of-both"),
        pytest.param("ＡＩ　与我\n\nAIと私", "# ＡＩ　与我 = AIと私", id="full-width-letters"),
        pytest.param(
            "ひと吹きの風――「穀倉講座」第七回\n\n一场风——“粮仓讲堂”第七讲",
            "# 一场风——“粮仓讲堂”第七讲 = ひと吹きの風――「穀倉講座」第七回",
            id="with-a-dash-before-hanzi-alone",
        ),
        pytest.param("中国茶――中国のお茶", "# 中国茶 = 中国のお茶", id="beside-each-other-with-a-dash"),
        pytest.param("東京物語\n\n東京物語", "# 東京物語 = 東京物語", id="the-same-in-both-languages"),
    ],
)
def test_the_title_is_found_in_either_order(title: str, expected: str) -> None:
    assert outline(read(f"{title}\n\n{QUESTION}\n{ANSWER}")) == [expected, *TALK]


def test_who_asks_first_without_a_stop_is_no_title() -> None:
    asked = read(f"记者：您好\n\n記者：こんにちは\n\n{ANSWER}\n{LATER}")
    assert outline(asked)[0] == "记者| 您好 = こんにちは"


def test_an_article_before_a_blank_that_does_not_break_is_no_letter_of_who_answers() -> None:
    english = "Reporter: Why did you come?\n\n李明：因为我喜欢这里的人。\n\nLi Ming: Because I like the people."
    interview = read(f"海边的人\n\nA\u00a0Man by the Sea\n\n记者：你为什么来这里？\n\n{english}")

    assert outline(interview)[0] == "# 海边的人 = A\u00a0Man by the Sea"


def test_a_title_quotes_who_answers_by_a_role() -> None:
    answer = "校长：因为我喜欢这里的人。\n\n校長：ここの人が好きだからです。\n"
    quoted = read(f"校长：我们种了一百棵树\n\n校長：百本の木を植えました\n\n{QUESTION}\n{answer}")
    assert outline(quoted)[:2] == ["# 校长：我们种了一百棵树 = 校長：百本の木を植えました", TALK[0]]


@pytest.mark.parametrize(
    "title", ["一把推子\n\n一丁のバリカン", "一丁のバリカン\n\n一把推子"], ids=["source-first", "translation-first"]
)
def test_a_title_that_could_be_of_either_language_is_one_above_two_blocks(title: str) -> None:
    chinese, japanese = zip(*(text.rstrip().split("\n\n") for text in (QUESTION, ANSWER, LATER)), strict=True)
    interview = read("\n\n".join([title, *chinese, *japanese]))
    assert outline(interview)[:2] == ["# 一把推子 = 一丁のバリカン", TALK[0]]


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        pytest.param("養蜂人的四季", ["# 養蜂人的四季 = 養蜂家の四季"], id="a title"),
        pytest.param("陳さん：最高。", ["#  = 養蜂家の四季"], id="what somebody says"),
        pytest.param("最高。", ["#  = 養蜂家の四季"], id="a sentence"),
    ],
)
def test_a_line_above_the_first_chinese_label_is_the_title_there(between: str, expected: list[str]) -> None:
    japanese = "養蜂家の四季\n\n林さん：蜜蜂は年に何回引っ越しますか。\n\n陳さん：少なくとも5回です。"
    chinese = "林小姐：您的蜜蜂一年要搬幾次家？\n\n陳先生：最少五次。蜜蜂跟著花走。"
    told = outline(read(f"{japanese}\n\n{between}\n\n{chinese}"))
    assert [line for line in told if line.startswith("#")] == expected
    assert all("養蜂人" not in line.split(" = ")[1] for line in told)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param("第二天的海\n\n二日目の海", "# 第二天的海 = 二日目の海", id="plain"),
        pytest.param("## 第二天的海\n\n## 二日目の海", "# 第二天的海 = 二日目の海", id="markdown"),
        pytest.param("二、第二天的海\n\n二、二日目の海", "# 二、第二天的海 = 二、二日目の海", id="numbered"),
        pytest.param("■ 第二天的海\n\n■ 二日目の海", "# 第二天的海 = 二日目の海", id="square"),
        pytest.param("【第二天的海】\n\n【二日目の海】", "# 第二天的海 = 二日目の海", id="corner-brackets"),
        pytest.param("二日目の海\n\n第二天的海", "# 第二天的海 = 二日目の海", id="translation-first"),
        pytest.param("第二部分\n\n第二部", "# 第二部分 = 第二部", id="part"),
        pytest.param("第二场　船上\n\n第二場　船の上", "# 第二场　船上 = 第二場　船の上", id="scene"),
        pytest.param("内景 厨房 夜\n\nINT. 台所 夜", "# 内景 厨房 夜 = INT. 台所 夜", id="scene-of-a-film"),
    ],
)
def test_a_later_heading_is_no_turn(heading: str, expected: str) -> None:
    interview = read(f"海边的人\n\n海辺の人\n\n{QUESTION}\n{ANSWER}\n{heading}\n\n{LATER}")

    assert outline(interview) == ["# 海边的人 = 海辺の人", *TALK, expected, "记者| 你还会再来吗？ = また来ますか？"]
    assert codes(interview) == []


def test_a_subtitle_is_a_heading_too() -> None:
    interview = read(f"海边的人\n\n海辺の人\n\n——专访渔民李明\n\n――漁師の李明に聞く\n\n{QUESTION}\n{ANSWER}")

    assert outline(interview)[:2] == ["# 海边的人 = 海辺の人", "# ——专访渔民李明 = ――漁師の李明に聞く"]
    assert outline(interview)[2:] == TALK


def test_a_translation_below_the_first_paragraph_is_that_of_no_title() -> None:
    told = "今天是星期一，我们在教室里开会。\nIt is Monday and we are meeting"
    talk = f"我们的小组发言\n\n{told}\n\n王平：我先说。\nWang Ping: I go first."
    assert outline(read(talk)) == [
        "# 我们的小组发言 = -",
        "| 今天是星期一，我们在教室里开会。 = It is Monday and we are meeting",
        "王平| 我先说。 = I go first.",
    ]


def test_an_introduction_is_narration_and_no_heading() -> None:
    interview = read(
        f"海边的人\n\n海辺の人\n\n李明在海边住了十年。\n\n李明は海辺に十年住んでいる。\n\n{QUESTION}\n{ANSWER}"
    )

    assert outline(interview) == [
        "# 海边的人 = 海辺の人",
        "| 李明在海边住了十年。 = 李明は海辺に十年住んでいる。",
        *TALK,
    ]


def test_a_title_in_the_translation_only_is_said() -> None:
    interview = read(f"海辺に住む人\n\n{QUESTION}\n{ANSWER}")

    assert interview.title is not None
    assert (interview.title.source, interview.title.translation) == ("", "海辺に住む人")
    assert codes(interview) == ["title-without-source"]
    assert [turn.speaker for turn in interview.turns] == ["记者", "李明"]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("——后来的日子——\n\n——その後の日々——", id="in both languages"),
        pytest.param("——后来的日子——", id="untranslated"),
    ],
)
def test_what_stands_between_dashes_is_a_heading_and_said_by_nobody(more: str) -> None:
    interview = read(
        f"海边的人\n\n海辺の人\n\n——第一天——\n\n——初めの日——\n\n{QUESTION}\n{ANSWER}\n{more}\n\n"
        f"{LATER}\n——最后的话——\n\n――最後の言葉――\n\n{ANSWER}"
    )

    assert [heading.source for heading in interview.headings] == ["海边的人", "第一天", "后来的日子", "最后的话"]
    assert [turn.speaker for turn in interview.turns] == ["记者", "李明", "记者", "李明"]


def test_a_speaker_whose_words_begin_with_a_dash_may_break_off_with_one() -> None:
    interview = read(
        "——您喜欢这个工作吗？\n\n――この仕事は好きですか？\n\n老周：当然喜欢。\n\n周さん：もちろん好きです。\n\n"
        "——可是——\n\n――でも――\n\n老周：因为很安静。\n\n周さん：静かだからです。\n\n——真的？\n\n――本当に？"
    )

    assert outline(interview)[2] == "——| 可是—— = でも――"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{QUESTION}\n{ANSWER}\n后来怎么办\n\n{LATER}", id="each paragraph with its translation"),
        pytest.param(
            "记者：你为什么来这里？\n\n李明：因为我喜欢这里的人。\n\n后来怎么办\n\n记者：你还会再来吗？\n\n"
            "記者：なぜここに来たのですか？\n\n李明：ここの人が好きだからです。\n\n記者：また来ますか？",
            id="in two parts",
        ),
    ],
)
def test_a_heading_between_turns_may_have_no_translation(text: str) -> None:
    assert outline(read(f"海边的人\n\n海辺の人\n\n{text}"))[3] == "# 后来怎么办 = -"


def test_headings_of_two_parts_are_known_without_any_sign() -> None:
    chinese = (
        "记者：你为什么来这里？\n\n李明：因为我喜欢这里的人。\n\n第一次上台\n\n记者：你还会再来吗？\n\n李明：一定来。"
    )
    japanese = (
        "記者：なぜここに来たのですか？\n\n李明：ここの人が好きだからです。\n\n初めての舞台\n\n記者：また来ますか？\n\n"
        "李明：必ず来ます。"
    )

    assert outline(read(f"海边的人\n\n海辺の人\n\n{chinese}\n\n{japanese}"))[3] == "# 第一次上台 = 初めての舞台"


@pytest.mark.parametrize("title", ["先听，再拆", "週六下午，獸醫師在線上"])
def test_both_titles_may_stand_above_all_of_the_translation(title: str) -> None:
    chinese = "记者：你为什么来这里？\n\n李明：因为我喜欢这里的人。"
    japanese = "記者：なぜここに来たのですか？\n\n李明：ここの人が好きだからです。"
    interview = read(f"{title}\n\nまず聴いて、それから開ける\n\n{japanese}\n\n{chinese}")

    assert outline(interview)[0] == f"# {title} = まず聴いて、それから開ける"


def test_a_short_answer_without_a_stop_is_no_heading() -> None:
    interview = read(f"{QUESTION}\n李明：因为海\n\n李明：海だから\n\n{LATER}")

    assert interview.headings == ()
    assert [turn.speaker for turn in interview.turns] == ["记者", "李明", "记者"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            「便利店」里的深夜

            夜班：一个店员的一天

            「コンビニ」の深夜

            主持人：夜里最忙的是几点？

            司会：夜に一番忙しいのは何時ですか。

            店长：十一点到一点，这段时间我们都不休息。

            店長：十一時から一時です。この時間帯は誰も休みません。
            """,
            ["# 「便利店」里的深夜 = 「コンビニ」の深夜", "# 夜班：一个店员的一天 = -"],
            id="chinese-title-in-japanese-quotes-and-a-subtitle",
        ),
        pytest.param(
            """
            「深夜」的便利店

            「深夜」のコンビニ

            夜班：一个店员的一天

            夜勤：ある店員の一日

            主持人：夜里最忙的是几点？

            司会：夜に一番忙しいのは何時ですか。
            """,
            ["# 「深夜」的便利店 = 「深夜」のコンビニ", "# 夜班：一个店员的一天 = 夜勤：ある店員の一日"],
            id="two-titles-taking-turns",
        ),
        pytest.param(
            """
            一个修表人的五十年

            ある時計職人の五十年

            学徒的日子

            見習いの日々

            我十五岁离开家，跟着舅舅到上海学修表。

            私は十五歳で家を離れ、おじについて上海へ時計の修理を習いに行きました。

            自己的小店

            自分の小さな店

            后来我用全部积蓄租了一间店，窗户朝南。

            その後、私は全財産で店を借りました。窓は南向きでした。
            """,
            [
                "# 一个修表人的五十年 = ある時計職人の五十年",
                "# 学徒的日子 = 見習いの日々",
                "# 自己的小店 = 自分の小さな店",
            ],
            id="sections-of-a-text-without-speakers",
        ),
    ],
)
def test_headings_find_their_counterparts(text: str, expected: list[str]) -> None:
    interview = read(text)

    assert [line for line in outline(interview) if line.startswith("#")] == expected


@pytest.mark.parametrize(
    ("one", "other", "heads"),
    [
        pytest.param("一\n\n1", "二\n\n2", ["# 一 = -", "# 二 = -"], id="in hanzi"),
        pytest.param("一\nI", "二\nII", ["# 一 = I", "# 二 = II"], id="in hanzi and in Roman numerals"),
        pytest.param("课文一\nText 1", "课文二\nText 2", ["# 课文一 = Text 1", "# 课文二 = Text 2"], id="of a lesson"),
    ],
)
def test_a_part_is_headed_by_what_it_is_called_or_by_its_number(one: str, other: str, heads: list[str]) -> None:
    parts = (
        f"{one}\n\n李明：我喜欢这里的人。\nLi Ming: I like the people here.",
        f"{other}\n\n李明：我明天还会再来。\nLi Ming: I will come again tomorrow.",
    )
    said = outline(read("海边的人\nPeople by the sea\n\n" + "\n\n".join(parts)))
    assert [line for line in said if line.startswith("#")][1:] == heads
    assert [line.partition("|")[0] for line in said if not line.startswith("#")] == ["李明"] * 2


def test_a_name_of_two_letters_is_no_number() -> None:
    said = outline(read("海边的人\nPeople by the sea\n\n我喜欢这里。\nI like it here.\n\n小西\nXi"))
    assert not any("Xi" in line for line in said if line.startswith("#"))


def test_a_number_finds_no_date_below_the_letter_before() -> None:
    letters = (
        "一\nI\n\n我在河边住了四个月。\nI have lived by the river for four months.\n\n"
        "一月十九日\n19 January\n\n二\nII\n\n你的信走了十一天。\nYour letter took eleven days."
    )
    said = outline(read(f"来信\nLetters\n\n{letters}"))
    assert "# 二 = II" in said
    assert not any("= 19" in line and "十九" not in line for line in said)


def test_the_title_of_a_text_ends_the_list_of_words_above_it() -> None:
    lesson = (
        "我的邻居\nMy neighbour\n\n生词\n邻居 línjū neighbour\n门口 ménkǒu doorway\n\n课文一\nText 1\n\n"
        "小雨：邻居在门口。\nXiaoyu: The neighbour is in the doorway.\n\n"
        "课文二\nText 2\n\n小雨：她回家了。\nXiaoyu: She has gone home."
    )
    interview = read(lesson)
    assert [entry.word for entry in interview.glossary] == ["邻居", "门口"]
    assert "# 课文一 = Text 1" in outline(interview)


@pytest.mark.parametrize("below", ["", "\n"], ids=["lines", "blank lines between"])
def test_a_question_above_its_translation_begins_a_talk_without_labels(below: str) -> None:
    said = [
        ("您每天都来吗？", "毎日来るのですか。"),
        ("对，我每天都来。", "ええ、毎日来ます。"),
        ("下雨呢？", "雨の日は？"),
    ]
    told = outline(read("".join(f"{text}\n{translated}\n{below}" for text, translated in said)))

    assert [line.lstrip("+|# ") for line in told] == [f"{text} = {translated}" for text, translated in said]
    assert not any(line.startswith("#") for line in told)
