from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.alignment import Bead, Hints, align, length_of
from quizzes.languages import TranslationLanguage

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


def shapes(beads: tuple[Bead, ...]) -> list[tuple[int, int]]:
    return [(len(bead.sources), len(bead.translations)) for bead in beads]


@pytest.mark.parametrize(
    ("sources", "translations", "language", "expected"),
    [
        pytest.param(["我们去北京。"], ["私たちは北京へ行きます。"], JA, [(1, 1)], id="one-to-one"),
        pytest.param(
            ["我们去北京看老师，然后回上海工作。"],
            ["私たちは北京へ先生に会いに行きます。", "それから上海に戻って働きます。"],
            JA,
            [(1, 2)],
            id="one-to-two",
        ),
        pytest.param(
            ["我们去北京。", "然后回上海工作。"],
            ["私たちは北京へ行き、それから上海に戻って働きます。"],
            JA,
            [(2, 1)],
            id="two-to-one",
        ),
        pytest.param(
            [
                "那位老木匠說，他修過九家的櫃子，只有這一家的用了三十年還不晃。",
                "從那以後我才明白：不必每個人都喜歡，但是用的人必須覺得好用。",
            ],
            [
                "その年配の大工さんは、九軒の戸棚を直したけれど、三十年使ってもぐらつかないのはこの家のだけだと言いました。",
                "それでようやく腹が決まりました。",
                "みんなに好かれなくてもいい、でも使う人には、使いやすいと思ってもらわなければならない、と。",
            ],
            JA,
            [(1, 1), (1, 2)],
            id="what-goes-on-from-there",
        ),
        pytest.param(
            ["我们去北京。", "他很喜欢喝茶，每天都要喝三杯。", "然后回上海工作。"],
            ["私たちは北京へ行きます。", "それから上海に戻って働きます。"],
            JA,
            [(1, 1), (1, 0), (1, 1)],
            id="a-translation-is-missing",
        ),
        pytest.param(
            ["去年来了四百个学生。", "他们从来没有自己泡过茶。"],
            ["Last year 400 students came.", "They had never made tea themselves."],
            EN,
            [(1, 1), (1, 1)],
            id="english",
        ),
        pytest.param(
            [
                "主要看背鳍。",
                "有的缺一块，有的上面有伤疤，跟人的指纹一样，没有两个是相同的。",
                "我们把照片放在一起，一张一张地比。",
                "最早全靠眼睛，三个学生看了两个月，看到后来，有人做梦都在翻背鳍。",
                "现在先让电脑筛一遍，再由人来确认。",
            ],
            [
                "Mainly by the dorsal fin.",
                "Some have a piece missing, some have scars.",
                "They're like human fingerprints: no two are the same.",
                "We put the photos side by side and compare them one by one.",
                "In the beginning we relied entirely on our eyes.",
                (
                    "Three students spent two months looking, and by the end one of them was flipping through dorsal "
                    "fins even in their dreams."
                ),
                "Now we have the computer sort through them first, and then a person confirms.",
            ],
            EN,
            [(1, 1), (1, 2), (1, 1), (1, 2), (1, 1)],
            id="english-plurals",
        ),
        pytest.param(
            [
                "有一次连着九天，每天早上六点半出发，一头都没看见，学生们晒得跟烤红薯似的，还晕船。",
                "第十天下雨，我说那就休息吧，结果岛上的人打来电话：“码头外面来了七头！”",
            ],
            [
                "Once we set out at six thirty in the morning nine days in a row and didn't see a single whale.",
                "My students were roasted like sweet potatoes, and seasick on top of it.",
                "On the tenth day it rained, so I said, let's take the day off, then.",
                'And sure enough, someone on the island called: "There are seven of them right outside the harbor!"',
            ],
            EN,
            [(1, 2), (1, 2)],
            id="english-ordinals-and-tenses",
        ),
        pytest.param(
            ["他们天不亮就出门，不坐公交坐什么？", "不过小伙子的话也有道理，所以我们在后门腾出一块地方。"],
            [
                "あの人たちは夜も明けないうちに家を出るんだ。",
                "バスに乗らないで何に乗れっていうの？",
                "まあ、若いのの言い分にも一理ある。",
                "だから後ろのドアのところに場所を空けた。",
            ],
            JA,
            [(1, 2), (1, 2)],
            id="japanese-loanwords",
        ),
        pytest.param(
            ["有个顾客打电话来抱怨：“你们的豆腐怎么是酸的！”", "我就说，对不起，那是酸浆做的。"],
            [
                "あるお客さんから苦情の電話が来ました。",
                "「おたくの豆腐、酸っぱいじゃないか！」って。",
                "それで言ったんです。",
                "すみません、あれは酸っぱい汁で固めたものなんですって。",
            ],
            JA,
            [(1, 2), (1, 2)],
            id="japanese-announced-speech",
        ),
        pytest.param(
            [
                "那年我在县里的报社帮忙，发现每次写到渔村，报上总要配一张老照片。",
                "我就想，我们村家家都盖了新房，哪有那么旧？",
            ],
            [
                "その年、県の新聞社を手伝っていて、漁村のことになると、紙面にはいつも古い写真が添えられることに気づきました。",
                "それで思ったんです。",
                "うちの村はどの家も建て直したのに、どこがそんなに古いのか、と。",
            ],
            JA,
            [(1, 1), (1, 2)],
            id="japanese-announced-thought",
        ),
        pytest.param(
            ["你知道跑夜车最难熬的是什么吗？", "不是困，是没人说话。"],
            ["夜のトラックで何がいちばんつらいか分かりますか。", "眠気じゃない。", "話し相手がいないことなんです。"],
            JA,
            [(1, 1), (1, 2)],
            id="japanese-denial-of-its-own",
        ),
        pytest.param(
            ["我儿子说可以买机器人，洗碗、扫地都会。", "我说好啊，等它能陪我吵架，咱们就买。"],
            [
                "息子は、ロボットを買えば食器洗いも掃除もできると言います。",
                "いいよ、と私は言いました。",
                "私の口げんかの相手ができるようになったら買おう、って。",
            ],
            JA,
            [(1, 1), (1, 2)],
            id="japanese-answer-before-its-saying",
        ),
        pytest.param([], ["はい。"], JA, [(0, 1)], id="no-source"),
        pytest.param(["是。"], [], JA, [(1, 0)], id="no-translation"),
        pytest.param([], [], JA, [], id="nothing"),
    ],
)
def test_sentences_find_their_counterparts(
    sources: list[str], translations: list[str], language: TranslationLanguage, expected: list[tuple[int, int]]
) -> None:
    assert shapes(align(sources, translations, language)) == expected


def test_no_sentence_of_a_translation_strays_where_it_may_say_part_of_a_neighbour() -> None:
    sources = ["灯塔是去年修好的。", "不过冬天海上会结冰，最厚的一次有两米，钟在冰里还一直响着，响的是风。"]
    translations = [
        "灯台は去年直りました。",
        "ただ、冬になると海が凍ります。",
        "いちばん厚いときは二メートルもありました。",
        "それでも鐘は氷の中で、ずっと鳴り続けるのです。",
        "鳴らしているのは風です。",
    ]
    assert shapes(align(sources, translations, JA, Hints(stray=4.0))) == [(1, 1), (1, 4)]

    sources = ["新船我看过，它停得比我稳。"]
    translations = [
        "I have been to look at the new boats myself.",
        "To be quite honest, they stop far more smoothly than I do.",
    ]
    assert shapes(align(sources, translations, EN, Hints(stray=4.0))) == [(1, 2)]

    translations = ["That was last month.", "To be quite honest, the new boats stop far more smoothly than I do."]
    assert shapes(align(sources, translations, EN)) == [(0, 1), (1, 1)]
    assert shapes(align(sources, translations, EN, Hints(stray=4.0))) == [(1, 2)]


TEXTS = st.lists(st.text(alphabet="我去北京的。3A ", min_size=1, max_size=8), max_size=7)


@given(TEXTS, TEXTS)
def test_every_text_is_in_exactly_one_bead_in_order(sources: list[str], translations: list[str]) -> None:
    beads = align(sources, translations, JA)

    assert [i for bead in beads for i in bead.sources] == list(range(len(sources)))
    assert [j for bead in beads for j in bead.translations] == list(range(len(translations)))
    assert (2, 2) not in shapes(beads)


def test_a_big_table_is_walked_along_its_diagonal() -> None:
    sources = [f"第{i}个学生来了。" for i in range(250)]
    translations = [f"{i}人目の学生が来ました。" for i in range(250)]

    assert shapes(align(sources, translations, JA)) == [(1, 1)] * 250


def test_hints_keep_apart_what_does_not_belong_together() -> None:
    sources, translations = ["我们去北京。", "然后回上海工作。"], ["私たちは北京へ行き、それから上海に戻って働きます。"]
    hints = Hints(source_joins=lambda _: False)

    assert (2, 1) not in shapes(align(sources, translations, JA, hints))


def test_blanks_have_no_length() -> None:
    assert length_of("a b\u3000c") == 3


def test_a_very_big_table_keeps_its_pairs_over_gaps() -> None:
    numbers = [i for i in range(1300) if not 500 <= i < 510]
    sources = [f"第{i}个学生来了。" for i in range(1300)]
    translations = [f"{i}人目の学生が来ました。" for i in numbers]
    beads = align(sources, translations, JA)

    paired = {(bead.sources[0], bead.translations[0]) for bead in beads if bead.sources and bead.translations}
    assert sum((i, j) in paired for j, i in enumerate(numbers)) > 1250


def test_windows_that_jump_do_not_break_the_chain() -> None:
    texts, theirs = ["好。"] * 1100, ["はい。"] * 1100
    hints = Hints(
        window=lambda i: (max(0, i // 100 * 100 - 100), 1100 if i == 1100 else min(1100, i // 100 * 100 + 200))
    )

    assert len(align(texts, theirs, JA, hints)) == 1100


@pytest.mark.parametrize(
    ("sources", "translations", "expected"),
    [
        pytest.param(
            ["我们的造纸工厂去年搬到了河边。", "工厂搬到河边的时候丢了一台老机器。", "现在有三百个人。"],
            ["私たちの製紙工場は去年、河辺へ移りました。", "今は三百人います。"],
            [(1, 1), (1, 0), (1, 1)],
            id="what-a-neighbour-has-used-speaks-for-nothing",
        ),
        pytest.param(
            ["风停了。", "雨也停了。", "船可以开了。"],
            ["風も雨もやみました。", "船が出せます。"],
            [(2, 1), (1, 1)],
            id="short-ones-are-said-as-one",
        ),
    ],
)
def test_a_word_that_stands_once_in_a_translation_speaks_for_one_sentence(
    sources: list[str], translations: list[str], expected: list[tuple[int, int]]
) -> None:
    assert shapes(align(sources, translations, JA, Hints(stray=4.0))) == expected
