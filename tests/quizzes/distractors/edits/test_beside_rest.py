"""A wrong wording must be one that somebody could say where it stands."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.beside_rest import is_odd_in_japanese, is_odd_to_read, leaves_no_room
from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides
from tests.quizzes.distractors.edits.test_rival_guards import site


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "has_room"),
    [
        pytest.param(
            "全城就数我最忙。",
            ("最", "相当"),
            "街じゅうで私がいちばん忙しい。",
            ("いちばん", "かなり"),
            False,
            id="of all",
        ),
        pytest.param(
            "大家都高，也数他最忙。",
            ("最", "比较"),
            "みな背が高く、彼がいちばん忙しい。",
            ("いちばん", "わりと"),
            False,
            id="counted among all",
        ),
        pytest.param(
            "这些人里他最忙。",
            ("最", "比较"),
            "この人たちの中で彼がいちばん忙しい。",
            ("いちばん", "わりと"),
            False,
            id="of these",
        ),
        pytest.param(
            "我最怕他。", ("最", "比较"), "彼がいちばん怖い。", ("いちばん", "わりと"), True, id="of nobody named"
        ),
        pytest.param(
            "我们最缺的就是钱。",
            ("最", "相当"),
            "私たちにいちばん足りないのは金だ。",
            ("いちばん", "かなり"),
            False,
            id="what is lacked fairly much",
        ),
        pytest.param(
            "我们最缺的就是钱。",
            ("最", "比较"),
            "私たちにいちばん足りないのは金だ。",
            ("いちばん", "わりと"),
            True,
            id="what is lacked rather much",
        ),
        pytest.param(
            "妹妹的想法刚好相反。",
            ("刚好", "突然"),
            "妹の考えはちょうど反対です。",
            ("ちょうど", "急に"),
            False,
            id="an opposite of a sudden",
        ),
        pytest.param(
            "妹妹的想法刚好相反。",
            ("刚好", "其实"),
            "妹の考えはちょうど反対です。",
            ("ちょうど", "じつは"),
            True,
            id="an opposite, as one finds",
        ),
        pytest.param(
            "两边正好一样了。",
            ("正好", "突然"),
            "両側がちょうど同じになった。",
            ("ちょうど", "急に"),
            True,
            id="what comes to be alike",
        ),
        pytest.param(
            "湖面安静得像镜子。",
            ("安静", "普通"),
            "湖は鏡のように静かだ。",
            ("静か", "平凡"),
            False,
            id="how a mirror is",
        ),
        pytest.param(
            "饼像纸一样薄。", ("薄", "贵"), "餅は紙のように薄い。", ("薄い", "高い"), False, id="how paper is"
        ),
        pytest.param(
            "店里像以前一样热闹。",
            ("热闹", "安静"),
            "店は以前のようににぎやかだ。",
            ("にぎやか", "静か"),
            True,
            id="as it was before",
        ),
        pytest.param(
            "汤又煮糊了。", ("又", "终于"), "スープをまた焦がした。", ("また", "ようやく"), False, id="a mishap at last"
        ),
        pytest.param(
            "他又忘了关灯。",
            ("又", "马上"),
            "彼はまた電気を消し忘れた。",
            ("また", "すぐに"),
            False,
            id="a slip at once",
        ),
        pytest.param(
            "这是岛上最慢的船。",
            ("最", "更"),
            "島でいちばん遅い船だ。",
            ("いちばん", "もっと"),
            False,
            id="of all on an island",
        ),
        pytest.param(
            "他又输入了密码。", ("又", "马上"), "彼はまた暗証番号を打ち込んだ。", ("また", "すぐに"), True, id="no slip"
        ),
        pytest.param(
            "他又来看我。", ("又", "终于"), "彼はまた来た。", ("また", "ようやく"), True, id="a visit at last"
        ),
        pytest.param(
            "我们又等师傅来修。",
            ("又", "终于"),
            "また職人が直しに来るのを待った。",
            ("また", "ようやく"),
            False,
            id="to wait for somebody at last",
        ),
        pytest.param(
            "我们又等师傅来修。",
            ("又", "马上"),
            "また職人が直しに来るのを待った。",
            ("また", "すぐに"),
            False,
            id="to wait for somebody at once",
        ),
        pytest.param(
            "我们又等师傅来修。",
            ("又", "还是"),
            "また職人が直しに来るのを待った。",
            ("また", "やはり"),
            True,
            id="to wait all the same",
        ),
        pytest.param(
            "我们又等到了车。",
            ("又", "终于"),
            "また車が来た。",
            ("また", "ようやく"),
            True,
            id="to wait until it comes",
        ),
        pytest.param(
            "我只能这样译，可是意思变了。",
            ("只能", "不能"),
            "こう訳すしかありませんが、意味が変わる。",
            ("しかありません", "ことはできません"),
            False,
            id="what one cannot do changes nothing",
        ),
        pytest.param(
            "我只能这样译。",
            ("只能", "不能"),
            "こう訳すしかありません。",
            ("しかありません", "ことはできません"),
            True,
            id="what one cannot do",
        ),
        pytest.param(
            "住了不到四个月，我又回来了。",
            ("又", "终于"),
            "4か月も住まずに、また帰ってきました。",
            ("また", "ようやく"),
            False,
            id="soon, and at last",
        ),
        pytest.param(
            "后来搬家的时候，我哭了。",
            ("后来", "很快"),
            "のちに引っ越すとき、泣きました。",
            ("のちに", "まもなく"),
            False,
            id="soon, when something was done",
        ),
        pytest.param(
            "后来搬家，我哭了。",
            ("后来", "当时"),
            "のちに引っ越したとき、泣きました。",
            ("のちに", "そのころ"),
            False,
            id="then, when it was done by the Japanese",
        ),
        pytest.param(
            "后来搬家了。",
            ("后来", "很快"),
            "のちに引っ越しました。",
            ("のちに", "まもなく"),
            True,
            id="soon, and nothing else says when",
        ),
        pytest.param(
            "后来上班很准时。",
            ("后来", "当时"),
            "のちに定刻に出勤しました。",
            ("のちに", "そのころ"),
            True,
            id="then, and on time",
        ),
        pytest.param(
            "住了不到四个月，我又回来了。",
            ("又", "常"),
            "4か月も住まずに、また帰ってきました。",
            ("また", "よく"),
            True,
            id="soon, and often",
        ),
        pytest.param(
            "这些人里他很忙。",
            ("很", "比较"),
            "この人たちの中で彼はとても忙しい。",
            ("とても", "わりと"),
            True,
            id="of these, and no most",
        ),
        pytest.param(
            "全城我最忙。",
            ("最", "相当"),
            "街じゅうで私がいちばん忙しい。",
            ("いちばん", "かなり"),
            False,
            id="of all in Japanese",
        ),
        pytest.param(
            "最麻烦的是停电。",
            ("最", "相当"),
            "いちばん困ったのは停電です。",
            ("いちばん", "かなり"),
            True,
            id="what was a fair trouble",
        ),
        pytest.param(
            "明年我想种菜。",
            ("想", "继续"),
            "来年は野菜を作りたいです。",
            ("作りたいです", "作りつづけています"),
            False,
            id="what goes on next year",
        ),
        pytest.param(
            "我想种两棵树。",
            ("想", "开始"),
            "木を二本植えたいです。",
            ("植えたいです", "植えはじめています"),
            False,
            id="two trees that somebody has begun to plant",
        ),
        pytest.param(
            "我想学一点儿日语。",
            ("想", "开始"),
            "日本語を少し習いたいです。",
            ("習いたいです", "習いはじめています"),
            True,
            id="a little",
        ),
        pytest.param(
            "我想种菜。",
            ("想", "继续"),
            "野菜を作りたいです。",
            ("作りたいです", "作りつづけています"),
            True,
            id="what goes on",
        ),
    ],
)
def test_the_rest_of_a_sentence_leaves_room_for_what_is_offered(
    source: str, zh: tuple[str, str], translation: str, other: tuple[str, str], *, has_room: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="ja")
    assert leaves_no_room(site(source, zh, translation, other), 0, both) is not has_room


@pytest.mark.parametrize(
    ("source", "zh", "translation", "other", "has_room"),
    [
        pytest.param(
            "就数我最忙。",
            ("最", "相当"),
            "I am the busiest of them all.",
            ("busiest", "fairly busy"),
            False,
            id="of all",
        ),
        pytest.param(
            "我最忙。", ("最", "相当"), "I am the busiest.", ("busiest", "fairly busy"), True, id="of nobody named"
        ),
        pytest.param(
            "他在客厅里。", ("客厅", "阳台"), "He is in the living room.", ("living room", "balcony"), False, id="in"
        ),
        pytest.param(
            "他在客厅里。", ("客厅", "阳台"), "He is in a living room.", ("living room", "balcony"), False, id="in a"
        ),
        pytest.param(
            "他去客厅了。", ("客厅", "阳台"), "He went to the living room.", ("living room", "balcony"), True, id="to"
        ),
        pytest.param(
            "他在客厅里。", ("客厅", "厨房"), "He is in the living room.", ("living room", "kitchen"), True, id="a room"
        ),
        pytest.param(
            "我再看那盏灯。",
            ("再", "终于"),
            "I look at that lamp again.",
            ("again", "at last"),
            False,
            id="what has no end",
        ),
        pytest.param(
            "我再看见那盏灯。", ("再", "终于"), "I see that lamp again.", ("again", "at last"), True, id="what has one"
        ),
        pytest.param(
            "我又写了信。", ("又", "终于"), "I wrote a letter again.", ("again", "at last"), True, id="what is over"
        ),
        pytest.param(
            "他几乎每天都来。",
            ("几乎", "终于"),
            "He came almost every day.",
            ("almost", "finally"),
            False,
            id="at last every day",
        ),
        pytest.param(
            "今天每天的汤都卖完了。",
            ("每天", "每个星期"),
            "Today the soup of every day was sold out.",
            ("every day", "every week"),
            False,
            id="today every week",
        ),
        pytest.param(
            "我到今天每天都写信。",
            ("每天", "每个星期"),
            "To this day I write a letter every day.",
            ("every day", "every week"),
            True,
            id="every week up to today",
        ),
        pytest.param(
            "昨天下雨，我每天都走路。",
            ("每天", "每个星期"),
            "It rained yesterday; I walk every day.",
            ("every day", "every week"),
            True,
            id="every week beside what was yesterday",
        ),
        pytest.param(
            "他几乎相信我。",
            ("几乎", "终于"),
            "He almost believed me.",
            ("almost", "finally"),
            True,
            id="at last believed",
        ),
        pytest.param(
            "你随时可以打电话。",
            ("可以", "必须"),
            "You can call any time.",
            ("can", "must"),
            False,
            id="a duty at any time",
        ),
        pytest.param(
            "这里谁都能进。", ("能", "应该"), "Anybody can come in here.", ("can", "should"), False, id="of anybody"
        ),
        pytest.param(
            "这里夏天能到四十度。",
            ("能", "必须"),
            "It can reach forty degrees here in summer.",
            ("can", "must"),
            False,
            id="a degree that has to be reached",
        ),
        pytest.param(
            "你今天可以打电话。", ("可以", "必须"), "You can call today.", ("can", "must"), True, id="a duty of today"
        ),
    ],
)
def test_the_rest_of_a_sentence_leaves_room_in_english(
    source: str, zh: tuple[str, str], translation: str, other: tuple[str, str], *, has_room: bool
) -> None:
    both = BothSides(source=source, translation=translation, language="en")
    assert leaves_no_room(site(source, zh, translation, other), 0, both) is not has_room


@pytest.mark.parametrize(
    ("words", "is_free"),
    [
        pytest.param(("软件", "能", "算", "出来", "。"), False, id="software"),
        pytest.param(("潮水", "一秒钟", "能", "走", "七米", "。"), False, id="a tide, so much in so long"),
        pytest.param(("它", "也", "能", "修", "。"), False, id="it"),
        pytest.param(("学生", "能", "算", "出来", "。"), True, id="a student"),
        pytest.param(("护林员", "一天", "能", "走", "十里", "。"), True, id="who is named by a trade"),
        pytest.param(("我们", "能", "算", "出来", "。"), True, id="we"),
    ],
)
def test_nothing_is_demanded_of_a_thing(words: tuple[str, ...], *, is_free: bool) -> None:
    both = BothSides(source="".join(words), translation="x can y", language="en", words=words)
    place = site("".join(words), ("能", "必须"), "x can y", ("can", "must"))
    assert leaves_no_room(place, 0, both) is not is_free


def test_a_drink_whose_name_sounds_alike_is_not_asked() -> None:
    source, translation = "我每天喝一杯咖啡。", "毎日コーヒーを飲みます。"
    words = ("我", "每天", "喝", "一", "杯", "咖啡", "。")
    both = BothSides(source=source, translation=translation, language="ja", words=words)
    assert "咖啡" not in [site.zh.said for site in sites(both)]


@pytest.mark.parametrize(
    ("source", "is_odd"),
    [
        pytest.param("那条狗不可怕。", True, id="denied"),
        pytest.param("那条狗不太可怕。", False, id="denied to a degree"),
        pytest.param("那条狗一点也不可怕。", False, id="denied altogether"),
        pytest.param("那条狗很可怕。", False, id="not denied"),
    ],
)
def test_a_quality_that_opens_with_you_is_denied_by_no_bare_bu(source: str, *, is_odd: bool) -> None:
    both = BothSides(source=source, translation="その犬は怖い。", language="ja")
    assert is_odd_to_read(site(source, ("可怕", "有趣"), both.translation, ("怖い", "面白い")), 0, both) is is_odd


@pytest.mark.parametrize(
    ("source", "is_odd"),
    [
        pytest.param("他刚到车站，正在买票。", True, id="nothing says that it is over"),
        pytest.param("他刚到了车站。", False, id="it is over"),
    ],
)
def test_what_is_long_over_is_told_to_be(source: str, *, is_odd: bool) -> None:
    both = BothSides(source=source, translation="He has just got to the station.", language="en")
    assert is_odd_to_read(site(source, ("刚", "早就"), both.translation, ("just", "long since")), 0, both) is is_odd


@pytest.mark.parametrize(
    ("source", "is_odd"),
    [
        pytest.param("他绕了半天才上岸。", True, id="nothing says that it is over"),
        pytest.param("他绕了半天才上了岸。", False, id="it is over"),
    ],
)
def test_what_was_done_at_once_is_told_to_be_over(source: str, *, is_odd: bool) -> None:
    both = BothSides(source=source, translation="He went round for long and only then landed.", language="en")
    found = site(source, ("才", "又"), both.translation, ("only then", "again"))
    assert is_odd_to_read(found, 0, both) is is_odd


@pytest.mark.parametrize(
    ("to_chinese", "others"),
    [
        pytest.param(False, {"有趣", "可笑"}, id="read in Japanese"),
        pytest.param(True, {"可笑"}, id="read in Chinese"),
    ],
)
def test_what_is_odd_to_read_is_not_offered_where_one_reads_it(to_chinese: bool, others: set[str]) -> None:  # noqa: FBT001 - a table
    both = BothSides(source="这条路不可怕。", translation="この道は怖くない。", language="ja")
    assert {other for each in sites(both, to_chinese=to_chinese) for other in each.zh.others} == others


@pytest.mark.parametrize(
    ("translation", "said", "is_odd"),
    [
        pytest.param("そのころはもう大学生でした。", "もう", True, id="what she was"),
        pytest.param("そのころはもう学生なんです。", "もう", True, id="what she is"),
        pytest.param("そのころはもう忙しかったです。", "もう", True, id="how she was"),
        pytest.param("そのころはもう来なかったです。", "もう", False, id="what she did not do"),
        pytest.param("そのころはもう大学生になりました。", "もう", False, id="what she became"),
        pytest.param("そのころはもう家を出ました。医者です。", "もう", False, id="what she is, in another sentence"),
    ],
)
def test_in_japanese_a_verb_says_what_comes_about(translation: str, said: str, *, is_odd: bool) -> None:
    both = BothSides(source="那时候她已经上大学了。", translation=translation, language="ja")
    place = site(both.source, ("已经", "终于"), translation, (said, "ようやく"))
    assert is_odd_in_japanese(place, 0, both) is is_odd
    still = site(both.source, ("已经", "还"), translation, (said, "まだ"))
    assert not is_odd_in_japanese(still, 0, both)


@pytest.mark.parametrize(
    ("translation", "other", "is_odd"),
    [
        pytest.param("店主は彼女を看護師だと思います。", "と気づきました", True, id="what she is taken for, noticed"),
        pytest.param("店主は彼女を看護師だと思います。", "と聞いています", True, id="what she is taken for, heard"),
        pytest.param("店主は彼女を看護師だと思います。", "と言っています", False, id="what he calls her"),
        pytest.param("店主は彼女が看護師だと思います。", "と聞いています", False, id="what she is"),
        pytest.param("本を読んで、彼女が看護師だと思います。", "と聞いています", False, id="what was read before"),
        pytest.param("店主は本を読むと思います。", "と聞いています", False, id="what she does"),
    ],
)
def test_what_somebody_is_taken_for_is_not_heard_or_noticed(translation: str, other: str, *, is_odd: bool) -> None:
    both = BothSides(source="老板以为她是护士。", translation=translation, language="ja")
    assert (
        is_odd_in_japanese(site(both.source, ("以为", "听说"), translation, ("と思います", other)), 0, both) is is_odd
    )
