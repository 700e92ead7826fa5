from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import codes, outline, read


@pytest.mark.parametrize(
    ("text", "expected", "found"),
    [
        pytest.param(
            """
            记者：你几岁开始学画画的？

            記者：何歳から絵を習い始めましたか？

            李明：八岁。我的第一个老师是我的爷爷。

            记者：他对你严格吗？

            記者：彼は厳しかったですか？

            李明：非常严格，每天要画三个小时。

            李明：とても厳しくて、毎日3時間描かされました。
            """,
            [
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                "李明| 八岁。我的第一个老师是我的爷爷。 = -",
                "记者| 他对你严格吗？ = 彼は厳しかったですか？",
                "李明| 非常严格，每天要画三个小时。 = とても厳しくて、毎日3時間描かされました。",
            ],
            ["untranslated-paragraph"],
            id="a-translation-is-missing",
        ),
        pytest.param(
            """
            记者：你几岁开始学画画的？

            記者：何歳から絵を習い始めましたか？

            李明：8歳です。最初の先生は祖父でした。

            记者：他对你严格吗？

            記者：彼は厳しかったですか？

            李明：非常严格，每天要画三个小时。

            李明：とても厳しくて、毎日3時間描かされました。
            """,
            [
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                "+| 他对你严格吗？ = 彼は厳しかったですか？",
                "李明| 非常严格，每天要画三个小时。 = とても厳しくて、毎日3時間描かされました。",
            ],
            ["translation-without-source"],
            id="a-source-is-missing",
        ),
        pytest.param(
            """
            记者：你几岁开始学画画的？

            記者：何歳から絵を習い始めましたか？

            李明：我八岁的时候开始学画画，第一个老师是我的爷爷。

            他对我非常严格，每天要画三个小时，画不完不能吃饭。

            李明：私は八歳のとき絵を習い始め、最初の先生は祖父でした。祖父はとても厳しく、毎日3時間描かされ、描き終わらないとご飯を食べられませんでした。

            记者：后来呢？

            記者：その後は？
            """,
            [
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                (
                    "李明| 我八岁的时候开始学画画，第一个老师是我的爷爷。 = 私は八歳のとき絵を習い始め、最初"
                    "の先生は祖父でした。祖父はとても厳しく、毎日3時間描かされ、描き終わらないとご飯を食べら"
                    "れませんでした。"
                ),
                (
                    "+| 他对我非常严格，每天要画三个小时，画不完不能吃饭。 = 私は八歳のとき絵を習い始め、最初"
                    "の先生は祖父でした。祖父はとても厳しく、毎日3時間描かされ、描き終わらないとご飯を食べら"
                    "れませんでした。"
                ),
                "记者| 后来呢？ = その後は？",
            ],
            [],
            id="two-to-one",
        ),
        pytest.param(
            """
            记者：你几岁开始学画画的？

            記者：何歳から絵を習い始めましたか？

            李明：我八岁的时候开始学画画，第一个老师是我的爷爷。他对我非常严格，每天要画三个小时，画不完不能吃饭。

            李明：私は八歳のとき絵を習い始め、最初の先生は祖父でした。

            祖父はとても厳しく、毎日3時間描かされ、描き終わらないとご飯を食べられませんでした。

            记者：后来呢？

            記者：その後は？
            """,
            [
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                (
                    "李明| 我八岁的时候开始学画画，第一个老师是我的爷爷。他对我非常严格，每天要画三个小时，画"
                    "不完不能吃饭。 = 私は八歳のとき絵を習い始め、最初の先生は祖父でした。祖父はとても厳しく"
                    "、毎日3時間描かされ、描き終わらないとご飯を食べられませんでした。"
                ),
                "记者| 后来呢？ = その後は？",
            ],
            [],
            id="one-to-two",
        ),
        pytest.param(
            """
            记者：外面下雨了。

            記者：外は雨になりました。

            李明：我打算去旅行。

            我还想学画画儿。

            李明：旅行に行くつもりです。絵も習いたいです。

            记者：听起来不错。您跟谁一起去？

            記者：いいですね。

            記者：誰と一緒に行きますか。

            李明：跟我的老同学。

            李明：昔の同級生と。
            """,
            [
                "记者| 外面下雨了。 = 外は雨になりました。",
                "李明| 我打算去旅行。 = 旅行に行くつもりです。絵も習いたいです。",
                "+| 我还想学画画儿。 = 旅行に行くつもりです。絵も習いたいです。",
                "记者| 听起来不错。您跟谁一起去？ = いいですね。誰と一緒に行きますか。",
                "李明| 跟我的老同学。 = 昔の同級生と。",
            ],
            [],
            id="two-to-one-right-before-one-to-two",
        ),
        pytest.param(
            """
            记者：外面下雨了。我昨天睡得很晚。

            記者：外は雨になりました。

            ゆうべは寝るのがとても遅かったんです。

            李明：我送你回家吧。

            跟我的老同学。

            李明：家まで送りましょう。昔の同級生と。

            记者：工作忙不忙？

            記者：仕事は忙しいですか。
            """,
            [
                ("记者| 外面下雨了。我昨天睡得很晚。 = 外は雨になりました。ゆうべは寝るのがとても遅かったんです。"),
                "李明| 我送你回家吧。 = 家まで送りましょう。昔の同級生と。",
                "+| 跟我的老同学。 = 家まで送りましょう。昔の同級生と。",
                "记者| 工作忙不忙？ = 仕事は忙しいですか。",
            ],
            [],
            id="one-to-two-right-before-two-to-one",
        ),
        pytest.param(
            """
            记者：你能吃辣吗？

            記者：辛いものは大丈夫ですか。

            李明：当然能。还没有。

            李明：もちろん。

            まだです。

            记者：没关系。

            記者：かまいませんよ。

            どうぞ召し上がれ。

            李明：谢谢。

            李明：ありがとう。
            """,
            [
                "记者| 你能吃辣吗？ = 辛いものは大丈夫ですか。",
                "李明| 当然能。还没有。 = もちろん。まだです。",
                "记者| 没关系。 = かまいませんよ。",
                "李明| 谢谢。 = ありがとう。",
            ],
            ["translation-without-source"],
            id="one-to-two-of-few-words-and-one-with-a-stray-one-below",
        ),
        pytest.param(
            """
            記者：何歳から絵を習い始めましたか？

            记者：你几岁开始学画画的？

            李明：八歳です。

            李明：八岁。

            記者：祖父は厳しかったですか？

            记者：爷爷对你严格吗？
            """,
            [
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                "李明| 八岁。 = 八歳です。",
                "记者| 爷爷对你严格吗？ = 祖父は厳しかったですか？",
            ],
            [],
            id="translation-first",
        ),
        pytest.param(
            """
            画家李明

            记者：你几岁开始学画画的？

            李明：八岁。我的第一个老师是我的爷爷。

            记者：他对你严格吗？

            李明：非常严格，每天要画三个小时。

            画家の李明さん

            記者：何歳から絵を習い始めましたか？

            李明：八歳です。最初の先生は祖父でした。

            記者：彼は厳しかったですか？

            李明：とても厳しくて、毎日3時間描かされました。
            """,
            [
                "# 画家李明 = 画家の李明さん",
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                "李明| 八岁。我的第一个老师是我的爷爷。 = 八歳です。最初の先生は祖父でした。",
                "记者| 他对你严格吗？ = 彼は厳しかったですか？",
                "李明| 非常严格，每天要画三个小时。 = とても厳しくて、毎日3時間描かされました。",
            ],
            ["languages-apart"],
            id="one-language-after-the-other",
        ),
        pytest.param(
            """
            记者：你几岁开始学画画的？



            記者：何歳から絵を習い始めましたか？
            李明：八岁。我的第一个老师是我的爷爷。
            李明：八歳です。最初の先生は祖父でした。

            他对我非常严格。


            祖父はとても厳しかったです。
            """,
            [
                "记者| 你几岁开始学画画的？ = 何歳から絵を習い始めましたか？",
                "李明| 八岁。我的第一个老师是我的爷爷。 = 八歳です。最初の先生は祖父でした。",
                "+| 他对我非常严格。 = 祖父はとても厳しかったです。",
            ],
            [],
            id="blank-lines-of-any-number",
        ),
        pytest.param(
            """
            记者：我们先谈谈童年。你几岁开始学画画的？

            李明：八岁。

            记者：他严格吗？

            李明：非常严格，每天三个小时。
            """,
            [
                "记者| 我们先谈谈童年。你几岁开始学画画的？ = -",
                "李明| 八岁。 = -",
                "记者| 他严格吗？ = -",
                "李明| 非常严格，每天三个小时。 = -",
            ],
            ["no-translation"],
            id="no-translation-at-all",
        ),
        pytest.param(
            """
            记者：你喜欢画画吗？

            記者：絵を描くのは好きですか？

            李明：当然。

            李明：当然。

            记者：那书法呢？

            記者：では書道は？

            李明：也喜欢。

            李明：それも好きです。
            """,
            [
                "记者| 你喜欢画画吗？ = 絵を描くのは好きですか？",
                "李明| 当然。 = 当然。",
                "记者| 那书法呢？ = では書道は？",
                "李明| 也喜欢。 = それも好きです。",
            ],
            [],
            id="a-translation-without-kana",
        ),
        pytest.param(
            """
            记者：你会说日语吗？

            記者：日本語は話せますか？

            李明：我只会说「ありがとうございます」和「おいしい」。

            李明：「ありがとうございます」と「おいしい」しか言えません。

            记者：这已经很好了。

            記者：それで十分です。
            """,
            [
                "记者| 你会说日语吗？ = 日本語は話せますか？",
                (
                    "李明| 我只会说「ありがとうございます」和「おいしい」。 = 「ありがとうございます」と「お"
                    "いしい」しか言えません。"
                ),
                "记者| 这已经很好了。 = それで十分です。",
            ],
            [],
            id="chinese-with-kana",
        ),
    ],
)
def test_paragraphs_find_their_own_counterparts(text: str, expected: list[str], found: list[str]) -> None:
    interview = read(text)

    assert outline(interview) == expected
    assert codes(interview) == found


def test_two_paragraphs_under_one_translation_share_its_sentences() -> None:
    interview = read(
        """
        李明：我八岁的时候开始学画画，第一个老师是我的爷爷。

        他对我非常严格，每天要画三个小时。

        李明：私は八歳のとき絵を習い始め、最初の先生は祖父でした。祖父はとても厳しく、毎日3時間描かされました。

        记者：后来呢？

        記者：その後は？
        """
    )

    first, second, _ = [paragraph for _, paragraph in interview.paragraphs()]
    assert first.translation == second.translation
    assert first.translation_line == second.translation_line == 5
    assert first.sentences[0].translation == "私は八歳のとき絵を習い始め、最初の先生は祖父でした。"
    assert second.sentences[0].translation == "祖父はとても厳しく、毎日3時間描かされました。"


def test_a_wrapped_paragraph_is_one_and_knows_its_lines() -> None:
    interview = read(
        """
        记者：今天我们来到海边的一个小村子，跟这里的渔民谈
        谈他们的生活。你在这里住了多少年了？

        記者：今日は海辺の小さな村に来て、ここの漁師の方々に
        暮らしについて伺います。ここに何年住んでいますか？

        李明：十年。
        李明：十年です。
        """
    )

    assert outline(interview)[0].startswith("记者| 今天我们来到海边的一个小村子，跟这里的渔民谈谈他们的生活。你在这里")
    first = interview.turns[0].paragraphs[0]
    assert [sentence.line for sentence in first.sentences] == [1, 2]
    assert (
        first.translation
        == "今日は海辺の小さな村に来て、ここの漁師の方々に暮らしについて伺います。ここに何年住んでいますか？"
    )


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        pytest.param("my col-\nleagues", "my colleagues", id="a word"),
        pytest.param("the self-\ntaught", "the self-taught", id="a compound"),
        pytest.param("in twenty-\none", "in twenty-one", id="a number"),
    ],
)
def test_an_english_word_that_is_cut_at_the_edge_is_whole(broken: str, whole: str) -> None:
    rest = "and everybody in the village as well, but they only\nlaughed, and nobody believed a word of it."
    source = "我把在那里看到的一切都告诉了他们，也告诉了村里所有的人，他们听了只是笑，没有一个人相信。"
    interview = read(f"{source}\n\nEverything that I had seen over there I told {broken} {rest}")
    [paragraph] = interview.turns[0].paragraphs
    assert whole in (paragraph.translation or "")


def test_what_begins_with_i_is_no_first_chapter() -> None:
    english = "I said nothing. I took the clock down from the wall, wrapped\nit in a cloth and carried it to the shop."
    interview = read(f"我什么也没说，把钟从墙上取下来，用布包好，送到店里。\n\n{english}")
    [paragraph] = interview.turns[0].paragraphs
    assert paragraph.translation == english.replace("\n", " ")


def test_markup_and_invisible_characters_are_no_text() -> None:
    interview = read(
        """
        <p>记者：你为什么&nbsp;来<b>这里</b>？</p>
        <p>記者：<ruby>何故<rt>なぜ</rt></ruby>ここに来たのですか？</p>
        <p>李明：\u202e因为\u200b我喜欢A&amp;B。</p><p>李明：A&amp;Bが好きだからです。</p>
        <!-- 记者：不要
        李明：不要 -->
        <p>记者：谢谢。<br/>記者：ありがとう。</p>
        """
    )

    assert outline(interview) == [
        "记者| 你为什么\u00a0来这里？ = 何故ここに来たのですか？",
        "李明| 因为我喜欢A&B。 = A&Bが好きだからです。",
        "记者| 谢谢。 = ありがとう。",
    ]
    assert [turn.line for turn in interview.turns] == [1, 3, 6]


def test_a_line_with_nothing_but_a_footnote_mark_is_no_paragraph() -> None:
    interview = read(
        """
        记者：你为什么来这里？

        記者：なぜここに来たのですか？

        ※3

        李明：因为我喜欢这里的人。

        李明：ここの人が好きだからです。
        """
    )

    assert outline(interview) == [
        "记者| 你为什么来这里？ = なぜここに来たのですか？",
        "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
    ]
    assert codes(interview) == []


def test_a_third_language_is_left_out_and_said() -> None:
    interview = read(
        """
        记者：你为什么来这里？

        記者：なぜここに来たのですか？

        기자: 왜 여기에 왔습니까?

        李明：因为我喜欢这里的人。

        李明：ここの人が好きだからです。
        """
    )

    assert outline(interview) == [
        "记者| 你为什么来这里？ = なぜここに来たのですか？",
        "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
    ]
    assert codes(interview) == ["third-language"]


TALK = (
    "记者：你是什么时候开始种茶的？",
    "李明：我二十岁就跟着父亲上山种茶。",
    "记者：种茶最难的是什么？",
    "李明：最难的是天气，去年春天雪很大。",
)


@pytest.mark.parametrize(
    "theirs",
    [
        pytest.param(
            "Quand avez-vous commencé à cultiver le thé ?|J'ai suivi mon père à la montagne à vingt ans, "
            "il y a trente ans."
            "|Quel est le plus difficile dans cette culture ?|C'est le temps : au printemps dernier "
            "il a beaucoup neigé.",
            id="French",
        ),
        pytest.param(
            "Wann haben Sie mit dem Anbau von Tee begonnen?|Mit zwanzig bin ich meinem Vater auf den Berg "
            "gefolgt, das war vor dreißig Jahren.|Was ist beim Anbau am schwierigsten?|"
            "Das Wetter: im letzten Frühling hat es sehr stark"
            " geschneit, und alles ist erfroren.",
            id="German",
        ),
        pytest.param(
            "Ông bắt đầu trồng chè từ khi nào?|Hai mươi tuổi tôi đã theo cha lên núi trồng chè, "
            "đến nay hơn ba mươi năm."
            "|Trồng chè khó nhất là gì?|Khó nhất là thời tiết, mùa xuân năm ngoái tuyết rơi rất nhiều.",
            id="Vietnamese",
        ),
    ],
)
def test_not_every_language_in_latin_letters_is_english(theirs: str) -> None:
    interview = read("\n\n".join(f"{one}\n{other}" for one, other in zip(TALK, theirs.split("|"), strict=True)))

    assert outline(interview) == [f"{one.replace('：', '| ')} = -" for one in TALK]
    assert codes(interview) == ["no-translation", "third-language"]


def test_paragraphs_in_a_third_language_are_told_together_at_the_first() -> None:
    interview = read(
        """
        记者：你为什么来这里？

        記者：なぜここに来たのですか？

        기자: 왜 여기에 왔습니까?

        李明：因为我喜欢这里的人。

        李明：ここの人が好きだからです。

        이명: 이곳 사람들이 좋아서입니다.
        """
    )

    [problem] = interview.problems
    assert (problem.code, problem.line) == ("third-language", 5)
    assert problem.message.startswith("2 paragraphs, such as “기자: 왜 여기에 왔습니까?”, are in a third language")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("記者：なぜここに来たのですか？\n\n李明：ここの人が好きだからです。\n", id="japanese"),
        pytest.param("Host: Why did you come?\n\nLi: Because I like it here.\n", id="english"),
        pytest.param("12345\n", id="digits"),
    ],
)
def test_a_file_without_chinese_is_an_error(text: str) -> None:
    interview = read(text)

    assert codes(interview) == ["no-chinese"]
    assert not interview.is_usable
    assert interview.turns == ()


def test_of_a_full_translation_in_both_languages_the_japanese_one_is_kept() -> None:
    """English takes more room for the same words, so that its length says nothing."""
    interview = read(
        """
        山里的书

        山の本

        记者：这些书是从哪里来的呢？

        記者：これらの本はどこから来たのですか。

        Reporter: Where did all of these books here come from in the first place?

        李明：都是朋友送来的旧书。

        李明：みな友人がくれた古本です。

        Li Ming: They are all second-hand books that friends of mine have brought along.
        """
    )

    assert outline(interview) == [
        "# 山里的书 = 山の本",
        "记者| 这些书是从哪里来的呢？ = これらの本はどこから来たのですか。",
        "李明| 都是朋友送来的旧书。 = みな友人がくれた古本です。",
    ]
    assert codes(interview) == ["third-language"]
