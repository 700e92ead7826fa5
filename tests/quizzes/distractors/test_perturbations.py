"""Only what can be changed on both sides, and leaves good sentences, is changed."""

from __future__ import annotations

import re

import pytest

from quizzes.distractors.candidate_sites import rows
from quizzes.distractors.perturbations import lattice, sites
from quizzes.distractors.places import BothSides, Site


def found_in(source: str, translation: str, language: str = "ja") -> tuple[Site, ...]:
    return sites(BothSides(source=source, translation=translation, language=language))


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("我们想研究语言。", "私たちは言語を研究したいです。", "したいです", id="want"),
        pytest.param("您打算干到什么时候？", "いつまで続けるつもりですか？", "つもりです", id="intend, in a question"),
        pytest.param("他们最后一起离开了。", "彼らは最後に一緒に去りました。", "一緒に", id="adverb"),
        pytest.param("那是前年的事。", "それはおととしのことです。", "おととし", id="time"),
        pytest.param("他们降低了水位。", "彼らは水位を下げました。", "下げ", id="a verb"),
        pytest.param("我们后来给他打了八折。", "私たちは後で二割引きしてあげました。", "二割引き", id="discount"),
        pytest.param("使用的门槛很高。", "利用のハードルは高いです。", "ハードル", id="noun that kanji do not show"),
        pytest.param("目标很明确。", "目標ははっきりしています。", "はっきりしています", id="adjective"),
        pytest.param(
            "如果老板来，电脑会响。", "店主が来れば、パソコンが鳴ります。", "パソコン", id="a word beside a condition"
        ),
        pytest.param("语言可能是本质。", "言語が本質なのかもしれません。", "なのかもしれません", id="may be"),
    ],
)
def test_a_place_is_found_on_both_sides(source: str, translation: str, said: str) -> None:
    assert said in [site.other.said for site in found_in(source, translation)]


def test_a_wording_whose_characters_mislead_is_kept() -> None:
    both = BothSides(source="我先生买了水果。", translation="夫は果物を買いました。", language="ja")
    found = [site.other.others for site in sites(both) if site.zh.said == "先生"]
    assert found == [("先生", "父")]


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("机器一起停了。", "機械は相次いで止まりました。", "一起", id="not there in the translation"),
        pytest.param("我们一起来，你们也一起来。", "私たちは一緒に来ます。", "一起", id="twice in the sentence"),
        pytest.param("因为一起走，他哭了。", "一緒に行きます。彼は泣きました。", "一起", id="in a clause of reason"),
        pytest.param("他很累，所以一起休息。", "疲れていて、一緒に休みます。", "一起", id="in a clause of result"),
        pytest.param("如果一起走，他会说。", "一緒に行きます、彼は言います。", "一起", id="in a condition"),
        pytest.param("他以为一起走。", "一緒に行きます。", "一起", id="in a wrong belief"),
        pytest.param("目标很明确。", "目標ははっきりしています。", "目标", id="legible through kanji"),
        pytest.param(
            "老板很忙，所以员工要走。", "店主は忙しく、社員は行く必要があります。", "老板", id="a word beside a result"
        ),
        pytest.param("我跟保险公司谈。", "私は保険会社と話します。", "公司", id="a noun beside a noun"),
        pytest.param(
            "他们做了很多次的讨论。", "彼らは何度も計画を話し合いました。", "讨论", id="a verb that is a noun"
        ),
        pytest.param("他开了一家公司。", "彼は会社を開いた。", "公司", id="a measure word of organisations"),
        pytest.param("我没有一起去。", "一緒には行きませんでした。一緒に。", "一起", id="an adverb under a negation"),
        pytest.param("下星期五他来。", "来週の金曜日に彼が来ます。", "下星期", id="a part of a longer word"),
        pytest.param(
            "我有一把钥匙。", "私は鍵を一つ持っています。", "钥匙", id="a measure word that fits this noun alone"
        ),
        pytest.param(
            "咖啡豆是自己烘的。", "コーヒー豆は自分で煎ります。", "咖啡", id="a piece of a longer word in Japanese"
        ),
        pytest.param("去年夏天他来了。", "昨年の夏、彼が来ました。", "去年", id="a year before its season"),
        pytest.param(
            "上个月和上个星期都忙。", "先月も先週も忙しかったです。", "上个月", id="the other wording is there too"
        ),
        pytest.param("原因有两个：一个是贵。", "理由は2つあり、1つは値段です。", "原因", id="what announces a list"),
    ],
)
def test_a_place_that_leaves_a_doubt_is_refused(source: str, translation: str, said: str) -> None:
    assert said not in [site.zh.said for site in found_in(source, translation)]


def test_two_places_in_different_clauses_come_first() -> None:
    found = lattice(
        found_in("那是前年的事，他终于来了，我们一起离开了。", "おととし彼がようやく来て、私たちは一緒に去りました。")
    )
    assert found is not None
    assert [site.zh.said for site in found] == ["前年", "一起"]


def test_one_place_makes_no_lattice() -> None:
    assert lattice(found_in("上个星期下雨了。", "先週、雨が降りました。")) is None


def test_the_beginning_of_an_english_sentence_stays_large() -> None:
    site = found_in("上个星期老师推荐了一本书。", "Last week our teacher recommended a book.", "en")[0]
    assert site.other.others == ("Last month", "The day before yesterday")


def test_every_row_has_as_many_wordings_on_one_side_as_on_the_other() -> None:
    for row in rows():
        assert row.language in {"ja", "en"}
        assert len(row.zh_others) == len(row.others)
        assert all(not row.said.fullmatch(other.strip("、, ")) for other in row.others)
        assert len(set(row.others)) == len(row.others)
        assert not any(re.search(r"[\\(){}*+?]", wording) for wording in (*row.zh_others, *row.others))
