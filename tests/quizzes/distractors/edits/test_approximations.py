"""A number is rounded in another way only where a sentence and its translation round the same number alike."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.approximations import approximations
from quizzes.distractors.places import BothSides


def made_of(source: str, translation: str, language: str) -> list[tuple[str, tuple[str, ...], str, tuple[str, ...]]]:
    both = BothSides(source=source, translation=translation, language=language)
    return [
        (source[slice(*one.zh)], one.zh_others, translation[slice(*one.other)], one.others)
        for one in approximations(both)
    ]


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        pytest.param(
            "我写了四十多篇论文。",
            "私は40本余りの論文を書きました。",
            "ja",
            ("四十多", ("不到四十", "整整四十"), "40本余り", ("40本足らず", "ちょうど40本")),
            id="more, in Japanese",
        ),
        pytest.param(
            "会滚下六十多米深的山谷。",
            "六十メートル余り下の谷底まで落ちていく。",
            "ja",
            (
                "六十多米",
                ("不到六十米", "正好六十米"),
                "六十メートル余り",
                ("六十メートル足らず", "ちょうど六十メートル"),
            ),
            id="more, with its unit",
        ),
        pytest.param(
            "少的时候三千来块。",
            "少ないときは3000元ぐらいかね。",
            "ja",
            ("三千来块", ("不到三千块", "正好三千块"), "3000元ぐらい", ("3000元足らず", "ちょうど3000元")),
            id="about, behind the number",
        ),
        pytest.param(
            "这条路比那条短三成左右。",
            "この道はあの道より3割ほど短い。",
            "ja",
            ("三成左右", ("三成多", "整整三成"), "3割ほど", ("3割余り", "ちょうど3割")),
            id="by so much, behind a quality",
        ),
        pytest.param(
            "店里坐了三十来个人。",
            "店には三十人ほど座っていました。",
            "ja",
            ("三十来个", ("不到三十个", "整整三十个"), "三十人ほど", ("三十人足らず", "ちょうど三十人")),
            id="about, of people",
        ),
        pytest.param(
            "那里住着两百公里左右。",
            "約二百キロのところです。",
            "ja",
            ("两百公里左右", ("两百多公里", "正好两百公里"), "約二百キロ", ("二百キロ余り", "ちょうど二百キロ")),
            id="about, before the number",
        ),
        pytest.param(
            "约五周以后花才开。",
            "約5週間で花が咲いた。",
            "ja",
            ("约五周", ("五周多", "正好五周"), "約5週間", ("5週間余り", "ちょうど5週間")),
            id="about, in weeks",
        ),
        pytest.param(
            "次数少了将近三成。",
            "回数が3割近く減りました。",
            "ja",
            ("将近三成", ("三成多", "整整三成"), "3割近く", ("3割余り", "ちょうど3割")),
            id="nearly",
        ),
        pytest.param(
            "花了八千多万。",
            "八千万元余りがかかりました。",
            "ja",
            ("八千多万", ("不到八千万", "整整八千万"), "八千万元余り", ("八千万元足らず", "まるまる八千万元")),
            id="counted in ten thousands",
        ),
        pytest.param(
            "前面是有八百多户人家的村子。",
            "Ahead was a village of more than eight hundred households.",
            "en",
            (
                "八百多",
                ("不到八百", "正好八百"),
                "more than eight hundred",
                ("fewer than eight hundred", "exactly eight hundred"),
            ),
            id="more, in English",
        ),
        pytest.param(
            "前面是有八百多户人家的村子。",
            "Ahead was a village of a little over eight hundred households.",
            "en",
            (
                "八百多",
                ("不到八百", "正好八百"),
                "a little over eight hundred",
                ("fewer than eight hundred", "exactly eight hundred"),
            ),
            id="a little more, in English",
        ),
        pytest.param(
            "女儿花四百多块给她买了鞋。",
            "娘は400元余りで靴を買いました。",
            "ja",
            ("四百多块", ("不到四百块", "整整四百块"), "400元余り", ("400元足らず", "まるまる400元")),
            id="more, of what is spent",
        ),
        pytest.param(
            "店里一夜亏六百多。",
            "店は一晩で600元余りの赤字です。",
            "ja",
            ("六百多", ("不到六百", "整整六百"), "600元余り", ("600元足らず", "まるまる600元")),
            id="more, of what is lost",
        ),
        pytest.param(
            "来了个大概六岁的孩子。",
            "およそ6歳の子が来ました。",
            "ja",
            ("大概六岁", ("六岁多", "正好六岁"), "およそ6歳", ("6歳過ぎ", "ちょうど6歳")),
            id="about, of an age",
        ),
        pytest.param(
            "等了近六十天。",
            "It took nearly 60 days.",
            "en",
            ("近六十天", ("六十多天", "整整六十天"), "nearly 60", ("more than 60", "a full 60")),
            id="nearly, in English",
        ),
    ],
)
def test_a_rounded_number_is_rounded_in_other_ways(
    source: str, translation: str, language: str, expected: tuple[str, tuple[str, ...], str, tuple[str, ...]]
) -> None:
    assert made_of(source, translation, language) == [expected]


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        pytest.param("我写了四十多篇论文。", "私は50本余りの論文を書きました。", "ja", id="another number"),
        pytest.param("我写了四十多篇论文。", "私は40本近くの論文を書きました。", "ja", id="rounded in another way"),
        pytest.param("我写了四十多篇论文。", "私は140本余りの論文を書きました。", "ja", id="a piece of a number"),
        pytest.param("干了二十多年。", "二十年余りも続けました。", "ja", id="what follows goes with it"),
        pytest.param("过了两周多，有三个多月。", "わずか3か月余りです。", "ja", id="わずか goes with few of them"),
        pytest.param("要两年多。", "二年余りかかります。", "ja", id="要 goes with no 不到"),
        pytest.param("是那里的两倍多。", "そこの2倍余りです。", "ja", id="的 goes with no 正好"),
        pytest.param("最近三十天很忙。", "ここ30日近く忙しいです。", "ja", id="近 of 最近"),
        pytest.param("第二十多次。", "20回余りです。", "ja", id="an ordinal"),
        pytest.param("扔掉将近一块。", "一つ近くを捨てた。", "ja", id="of one there is not more and less"),
        pytest.param("每年要捡四百多份样本。", "年に400個余りの試料を拾う。", "ja", id="捡不到 is cannot find"),
        pytest.param("误差在350年左右。", "an error of about 350.", "en", id="zai goes with what stands behind"),
        pytest.param("约四十五分钟后下了雨。", "約45分で雨になった。", "ja", id="no 超过 before when it is"),
        pytest.param(
            "雨停于大约三刻钟以后。", "The rain ended about three quarters later.", "en", id="nor before 以后"
        ),
        pytest.param("火山远在五千多公里之外。", "more than 5,000 kilometres away.", "en", id="zai goes with zhiwai"),
        pytest.param("每件不超过28公斤。", "どれも28キロ以上ではありません。", "ja", id="a denial belongs to it"),
        pytest.param("每件不超过28公斤。", "None weighs more than 28 kilos.", "en", id="denied on one side"),
        pytest.param("没有超过三十天。", "It took no more than 30 days.", "en", id="denied on both sides"),
        pytest.param("一共超过三十天。", "It took no more than 30 days.", "en", id="no more than is no more"),
        pytest.param("不到三个月就少了。", "In less than three months they were gone.", "en", id="in less than a time"),
        pytest.param("有八百多户。", "There are over eight hundred thousand.", "en", id="a larger English number"),
        pytest.param("有八十多户，走了八十多户。", "There are over eighty of them.", "en", id="twice in the sentence"),
        pytest.param("叫了三百来了二十。", "三百ほど呼んで二十来ました。", "ja", id="who came"),
        pytest.param(f"超过{'9' * 5000}年。", f"{'9' * 5000}年以上です。", "ja", id="more digits than any number has"),
        pytest.param("来了两百多个司机。", "運転手が200人以上来ました。", "ja", id="200 is no more than 200"),
        pytest.param("两百多人的船。", "200人余り乗りの船。", "ja", id="how many it carries"),
        pytest.param("超过六十天的，要加钱。", "Those over 60 days cost more.", "en", id="no rule is for exactly 60"),
        pytest.param("超过六十天就要加钱。", "If it takes over 60 days, it costs more.", "en", id="a limit, too"),
    ],
)
def test_a_number_that_is_not_the_same_place_is_left(source: str, translation: str, language: str) -> None:
    assert not made_of(source, translation, language)


def test_no_other_way_says_nearly_the_same() -> None:
    for source, translation in (
        ("等了将近六十天。", "60日近く待ちました。"),
        ("等了不到六十天。", "60日足らず待ちました。"),
    ):
        [(_, others, _, _)] = made_of(source, translation, "ja")
        assert not any(other.startswith(("不到", "将近")) for other in others)


def test_no_japanese_sentence_ends_in_a_full_number() -> None:
    [(_, zh, _, ja)] = made_of("我教过三百多人。", "教えたのは300人余りです。", "ja")
    assert (zh[1], ja[1]) == ("正好三百人", "ちょうど300人")


@pytest.mark.parametrize(
    ("source", "translation", "others"),
    [
        pytest.param("误差为350多年。", "an error of over 350.", ("less than 350", "exactly 350"), id="years"),
        pytest.param("有30多吨。", "over 30 of them.", ("less than 30", "exactly 30"), id="tonnes"),
        pytest.param("来了三十多人。", "over thirty came.", ("fewer than thirty", "a full thirty"), id="people"),
        pytest.param(
            "一年卖了六百多块表。", "He sells over 600 watches a year.", ("fewer than 600", "a full 600"), id="watches"
        ),
        pytest.param("我亏了两千多。", "I lost over 2,000 on it.", ("less than 2,000", "a full 2,000"), id="no unit"),
        pytest.param("跑了两百多次，累了。", "over 200 times.", ("fewer than 200", "a full 200"), id="times"),
        pytest.param("价钱翻了三十多倍。", "over 30 times.", ("less than 30", "a full 30"), id="as much"),
        pytest.param("花了三百多块。", "It cost over 300 yuan.", ("less than 300", "a full 300"), id="money"),
        pytest.param("走了一百多里。", "over a hundred li.", ("less than a hundred", "a full hundred"), id="one a"),
    ],
)
def test_what_is_measured_is_less_and_what_is_counted_is_fewer(
    source: str, translation: str, others: tuple[str, ...]
) -> None:
    [found] = approximations(BothSides(source=source, translation=translation, language="en"))
    assert found.others == others
    assert [meaning.en.split()[0] for meaning in found.meanings[1:] if meaning.en] == [o.split()[0] for o in others]


@pytest.mark.parametrize(
    ("source", "translation", "other", "ja"),
    [
        pytest.param("误差为350年左右。", "誤差は350年前後です。", "350多年", "350年余り", id="duo after a round one"),
        pytest.param(
            "大约28公里。", "約28キロです。", "超过28公里", "28キロを超える", id="chaoguo where no duo can stand"
        ),
        pytest.param("大约十五年。", "約15年です。", "十五年多", "15年余り", id="duo behind the year of an odd number"),
        pytest.param("三个月左右。", "3か月ほどです。", "三个多月", "3か月余り", id="duo before the month"),
        pytest.param("三年左右。", "3年ほどです。", "三年多", "3年余り", id="duo behind the year"),
    ],
)
def test_a_little_more_is_said_as_it_is_meant(source: str, translation: str, other: str, ja: str) -> None:
    [found] = approximations(BothSides(source=source, translation=translation, language="ja"))
    assert found.zh_others[0] == other
    assert found.meanings[1].ja == ja


@pytest.mark.parametrize(
    ("source", "translation", "ja", "en"),
    [
        pytest.param("少了八成左右。", "8割ほど減りました。", "およそ8割", "about 80 percent", id="tenths"),
        pytest.param(
            "花了八千多万。", "八千万元余りです。", "8000万余り", "more than 80,000,000", id="in ten thousands"
        ),
        pytest.param("过了两年多。", "2年余りたちました。", "2年余り", "more than 2 years", id="years"),
        pytest.param("他四十多岁。", "彼は40歳余りです。", "40歳過ぎ", "more than 40", id="an age"),
        pytest.param("砌了三百多块砖。", "れんがを300個余り積んだ。", "300余り", "more than 300", id="bricks, no yuan"),
        pytest.param("花了三百多块钱。", "300元余りかかった。", "300元余り", "more than 300 yuan", id="kuai of money"),
        pytest.param("那个三百多块。", "あれは300元余りだ。", "300元余り", "more than 300 yuan", id="kuai at the end"),
        pytest.param("我试了三十多次。", "30回余り試しました。", "30回余り", "more than 30", id="how often"),
        pytest.param(
            "店里有二十多台风扇。",
            "店には扇風機が20台余りあります。",
            "20台余り",
            "more than 20",
            id="what is counted",
        ),
    ],
)
def test_a_rounded_number_is_told_in_both_languages(source: str, translation: str, ja: str, en: str) -> None:
    [found] = approximations(BothSides(source=source, translation=translation, language="ja"))
    assert (found.meanings[0].ja, found.meanings[0].en) == (ja, en)


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("河水降到三十米左右。", 0, id="what is reached"),
        pytest.param("河水涨了三十米左右。", 1, id="how much it rose"),
    ],
)
def test_a_number_that_is_reached_is_not_rounded_otherwise(source: str, count: int) -> None:
    assert len(made_of(source, "川は約30メートルになった。", "ja")) == count


@pytest.mark.parametrize(
    ("translation", "count"),
    [
        pytest.param("夏は30度くらいあります。", 0, id="a verb right behind it"),
        pytest.param("夏は30度くらいです。", 1, id="the end of a sentence"),
    ],
)
def test_a_number_of_headlines_has_no_verb_behind_it(translation: str, count: int) -> None:
    assert len(made_of("夏天大概三十。", translation, "ja")) == count


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        pytest.param("只卖了三千多台。", "We sold only over 3,000 of them.", 0, id="only so many"),
        pytest.param("卖了三千多台。", "We sold over 3,000 of them.", 1, id="so many"),
    ],
)
def test_only_so_many_are_not_rounded_otherwise(source: str, translation: str, count: int) -> None:
    assert len(made_of(source, translation, "en")) == count


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("在那儿住了四年多了。", 0, id="by now"),
        pytest.param("在那儿住了四年多。", 1, id="then"),
    ],
)
def test_what_is_reached_by_now_is_not_less(source: str, count: int) -> None:
    assert len(made_of(source, "I have lived there for over four years.", "en")) == count


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("票价远远超过六百元。", 0, id="by far"),
        pytest.param("票价超过六百元。", 1, id="not said by how much"),
    ],
)
def test_what_is_far_more_is_not_rounded_otherwise(source: str, count: int) -> None:
    assert len(made_of(source, "The tickets cost more than 600 yuan.", "en")) == count
