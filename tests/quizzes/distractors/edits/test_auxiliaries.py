"""What somebody wants, must or need not do is told from what else he might, in Chinese and in Japanese."""

import pytest

from quizzes.chinese.segmentation import plain_words
from quizzes.distractors.edits.auxiliaries import auxiliaries
from quizzes.distractors.places import BothSides


def places(source: str, translation: str, language: str = "ja") -> list[tuple[str, str, dict[str, str]]]:
    """Give what stands at each place on both sides, and what may stand there."""
    both = BothSides(source=source, translation=translation, language=language, words=plain_words(source))
    return [
        (
            source[slice(*place.zh)],
            translation[slice(*place.other)],
            dict(zip(place.zh_others, place.others, strict=True)),
        )
        for place in auxiliaries(both)
    ]


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param(
            "我想去海边画画。",
            "海辺へ絵を描きに行きたいです。",
            (
                "想",
                "行きたいです",
                {"必须": "行かなければなりません", "可以": "行くことができます"},
            ),
            id="what one wants, and does not tell that one need not",
        ),
        pytest.param(
            "她没问价钱。",
            "彼女は値段を聞きませんでした。",
            (
                "没",
                "聞きませんでした",
                {
                    "不想": "聞きたくありませんでした",
                    "不敢": "聞く勇気がありませんでした",
                    "不能": "聞くことができませんでした",
                },
            ),
            id="what one did not do",
        ),
        pytest.param(
            "客人必须脱鞋。",
            "お客さんは靴を脱がないといけません。",
            ("必须", "脱がないといけません", {"可以": "脱ぐことができます", "不用": "脱がなくてもいいです"}),
            id="what others must do, who may want it or not",
        ),
        pytest.param(
            "我们不用等司机。",
            "運転手を待たなくてもいいと思います。",
            (
                "不用",
                "待たなくてもいい",
                {"不想": "待ちたくない", "不能": "待つことができない"},
            ),
            id="what one need not do, in the plain style",
        ),
        pytest.param(
            "孩子能骑这匹马吗？",
            "子どもはこの馬に乗れますか。",
            ("能", "乗れます", {"必须": "乗らなければなりません"}),
            id="what one can do, with an ending of its own",
        ),
        pytest.param(
            "我打算带他去看病。",
            "彼を病院へ連れて行くつもりです。",
            (
                "打算",
                "連れて行くつもりです",
                {"必须": "連れて行かなければなりません", "可以": "連れて行くことができます"},
            ),
            id="what one plans",
        ),
        pytest.param(
            "我打算把栏杆重新油漆一遍。",
            "手すりを塗り直すつもりです。",
            (
                "打算",
                "直すつもりです",
                {"必须": "直さなければなりません", "可以": "直すことができます"},
            ),
            id="whatever the verb is called, if its ending tells enough",
        ),
        pytest.param(
            "我们只好绕远路。",
            "私たちは遠回りするしかありませんでした。",
            (
                "只好",
                "遠回りするしかありませんでした",
                {
                    "想": "遠回りしたかったです",
                    "不用": "遠回りしなくてもよかったです",
                    "不敢": "遠回りする勇気がありませんでした",
                },
            ),
            id="what one has no choice but to do",
        ),
        pytest.param(
            "剧团应该归还戏服。",
            "劇団は衣装を返すべきです。",
            ("应该", "返すべきです", {"可以": "返すことができます", "不用": "返さなくてもいいです"}),
            id="what one should do",
        ),
        pytest.param(
            "乘客不用出示车票。",
            "乗客は切符を見せる必要がありません。",
            ("不用", "見せる必要がありません", {"不能": "見せることができません"}),
            id="what there is no need to do",
        ),
    ],
)
def test_what_stands_before_a_verb_is_exchanged_with_its_ending(
    source: str, translation: str, expected: tuple[str, str, dict[str, str]]
) -> None:
    assert places(source, translation) == [expected]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("我想喝水。", "水が飲みたいです。", id="a particle that goes with one ending"),
        pytest.param("他从来没说谎。", "彼は一度も嘘を言いませんでした。", id="what was never done"),
        pytest.param("我想他会来。", "彼は来ると思います。", id="what one thinks"),
        pytest.param("我想好好休息，明天再写。", "ゆっくり休んで、明日書きたいです。", id="a verb of the next clause"),
        pytest.param("我想买的是书。", "私が買いたいのは本です。", id="what is wanted is named"),
        pytest.param("他不想看见狗。", "彼は犬を見たくありません。", id="what is seen, and not looked at"),
        pytest.param("那块布不能洗。", "あの布は洗えます。", id="another thing than is said"),
        pytest.param("我想坐船，也想坐车。", "船にも乗りたいです、車にも乗りたいです。", id="said twice"),
        pytest.param("我想去。", "I want to go.", id="English"),
        pytest.param("你有什么打算？", "どうするつもりですか。", id="a plan that one has"),
        pytest.param("我们只好等了半年。", "半年待つしかありませんでした。", id="what has been done"),
        pytest.param("有过想逃学的念头。", "学校をさぼりたいと思いました。", id="a thought that one has"),
        pytest.param("我不想理解他。", "彼を理解したくありません。", id="what goes on in the mind"),
        pytest.param("他没说什么。", "彼は何も言わなかった。", id="nothing at all, which takes no courage"),
        pytest.param("要活下去就要改变。", "生き残るには変わらなければなりません。", id="said twice, once as if"),
        pytest.param("字写得大一点。", "字は大きく書かなければなりません。", id="how something is done"),
        pytest.param("他决定要回来。", "彼は帰らなければなりません。", id="what is decided"),
        pytest.param("我老了才打算出国。", "年を取ってから外国へ行くつもりです。", id="only then"),
        pytest.param("应该说，他很努力。", "彼は努力していると言うべきです。", id="what one should say, a set phrase"),
        pytest.param("我不看信，不听歌。", "手紙も見ない、歌も聞かない。", id="the one as little as the other"),
        pytest.param(
            "平时不爱说话的男生写了信。", "ふだんあまり話さない男子が手紙を書いた。", id="what one does not like to do"
        ),
    ],
)
def test_nothing_is_exchanged_that_is_not_said_so_on_both_sides(source: str, translation: str) -> None:
    assert places(source, translation, "ja" if translation.endswith("。") else "en") == []


@pytest.mark.parametrize(
    ("source", "translation", "wishes"),
    [
        pytest.param("这两个字不能写。", "この二文字は書くことができません。", set(), id="of a thing"),
        pytest.param("爷爷不能写信。", "祖父は手紙を書くことができません。", set(), id="of whom another speaks"),
        pytest.param("现在不能写信。", "今は手紙を書くことができません。", set(), id="of nobody who is named"),
        pytest.param(
            "她不能写信。", "彼女は手紙を書くことができません。", {"不想", "不敢"}, id="of whom a pronoun names"
        ),
        pytest.param("爷爷可以写信。", "祖父は手紙を書くことができます。", set(), id="what another wants"),
        pytest.param("我可以写信。", "手紙を書くことができます。", {"想"}, id="what the speaker wants"),
        pytest.param("您可以来吗？", "来ることができますか。", {"想"}, id="what the one who is asked wants"),
        pytest.param("您可以来。", "来ることができます。", set(), id="what the one who is told wants"),
    ],
)
def test_only_somebody_wants_and_only_who_speaks_or_is_asked_says_so(
    source: str, translation: str, wishes: set[str]
) -> None:
    [(_, _, others)] = places(source, translation)
    assert {"想", "不想", "不敢"} & set(others) == wishes


@pytest.mark.parametrize(
    ("source", "translation", "meaning"),
    [
        pytest.param("我们不能写字。", "私たちは字を書いてはいけません。", "〜てはいけない", id="a ban"),
        pytest.param(
            "我们不能写字。", "私たちは字を書くことができません。", "〜することができない", id="what one cannot"
        ),
        pytest.param("我们可以写字。", "私たちは字を書いてもいいです。", "〜てもいい", id="leave"),
    ],
)
def test_leave_and_a_ban_are_told_from_what_one_can(source: str, translation: str, meaning: str) -> None:
    both = BothSides(
        source=source, translation=translation, language="ja", words=("我们", source[2:4], "写", "字", "。")
    )
    [found] = auxiliaries(both)
    assert found.meanings[0].ja == meaning
