"""Which sentence is not put in order, each guard by itself?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.question import Evidence
from quizzes.translation import sentence_order
from quizzes.translation.clause_kinds import is_noun_phrase
from quizzes.translation.joints import Joint
from quizzes.translation.order_reasons import explained
from quizzes.translation.pieces import Piece
from quizzes.translation.runs import Run, best_run
from quizzes.translation.sentence_order import _is_cut_off, _is_name, _level
from tests.quizzes.talks import talk

BUILT_OF_EASY_WORDS = 3  # a level
SOURCE = "我们没有音乐老师，所以我在网上找了一位老师。"


@pytest.mark.parametrize(
    ("translation", "guard"),
    [
        pytest.param("私たちには音楽の先生がいないので、ネットで一人の先生を探しました。", None, id="all is said"),
        pytest.param(
            "私たちには「音楽の先生がいないので、ネットで一人の先生を探しました。", "one-sided", id="half a quotation"
        ),
        pytest.param(
            "私たちには音楽の先生がいないので、ネットで一人の先生を探しました……。", "one-sided", id="it goes on"
        ),
        pytest.param(
            "音楽の先生がいないので、ネットで一人の先生を探しました。", "two-orders", id="nobody says who, we or I"
        ),
    ],
)
def test_a_sentence_is_refused_for_its_first_fault(translation: str, guard: str | None) -> None:
    tally = Tally()
    made = list(sentence_order.items(Document(talk(("甲", SOURCE, translation))), tally))
    assert len(made) == (guard is None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("source", "translation", "guard"),
    [
        pytest.param(
            "他先把手表摘下来搁在讲台上。",
            "彼はまず腕時計を外して教卓に置いた。",
            "order-unknown",
            id="and does it already",
        ),
        pytest.param("我把自己的行李放在门口。", "私は自分の荷物を入口に置いた。", None, id="and then its verb"),
    ],
)
def test_a_phrase_with_ba_is_told_to_stand_before_no_second_verb(
    source: str, translation: str, guard: str | None
) -> None:
    tally = Tally()
    made = list(sentence_order.items(Document(talk(("甲", source, translation))), tally))
    assert len(made) == (guard is None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("translation", "guard"),
    [
        pytest.param("We have no music teacher, so I found a teacher online.", None, id="English says who"),
        pytest.param("We have none of the sort, so I looked for one myself.", "one-sided", id="in other words"),
        pytest.param(
            "We have no music teacher at our school, and nobody in the whole of the valley plays anything but the "
            "harmonica, which is why, after a very long winter of thinking about it, I found a teacher online, who has "
            "taught us every week since.",
            "one-sided",
            id="far too much to read",
        ),
    ],
)
def test_an_english_translation_says_it_all_in_few_words(translation: str, guard: str | None) -> None:
    tally = Tally()
    made = list(sentence_order.items(Document(talk(("甲", SOURCE, translation), language="en")), tally))
    assert len(made) == (guard is None)
    assert list(tally.refused) == ([guard] if guard else [])


def test_half_a_quotation_is_not_put_in_order() -> None:
    translation = "いい、私たちには音楽の先生がいないので、ネットで一人の先生を探しました。"
    tally = Tally()
    assert not list(sentence_order.items(Document(talk(("甲", f"“好，{SOURCE}", translation))), tally))
    assert list(tally.refused) == ["one-sided"]


def test_of_two_parts_of_a_sentence_that_overlap_one_is_put_in_order() -> None:
    source = "上海那边早就这么做了，我还以为自己发明了个新办法，所以高兴得半夜给爷爷打电话。"
    translation = (
        "上海ではとっくにやっていることなのに、自分が新しい方法を発明したと思って、うれしくて夜中に祖父に電話しました。"
    )
    made = list(sentence_order.items(Document(talk(("甲", source, translation))), Tally()))
    assert [item.key for item in made] == ["我还以为自己发明了个新办法，所以高兴得半夜给爷爷打电话"]


@pytest.mark.parametrize(
    ("translation", "is_cut_off"),
    [
        pytest.param("値下げを発表したので、私たちは3台買いました。", True, id="whose it was, is left out"),
        pytest.param("同社は値下げを発表したので、私たちは3台買いました。", False, id="it is the company's"),
        pytest.param("この会社は値下げを発表したので、3台買いました。", False, id="who we are, Japanese leaves out"),
        pytest.param("その会社が値下げしたので、私たちは3台買いました。", False, id="what is done, is no name"),
    ],
)
def test_a_part_whose_translation_names_less_is_cut_off(translation: str, *, is_cut_off: bool) -> None:
    [spot] = Document(talk(("甲", "公司宣布降价，所以我们买了三台新电脑，谁都很高兴。", translation))).spots
    [clip] = Document(talk(("甲", "公司宣布降价，所以我们买了三台新电脑。", translation))).spots
    run = best_run(clip.words)
    assert run is not None
    assert _is_cut_off(clip, run, spot, "ja") is is_cut_off
    assert not _is_cut_off(clip, run, replace(spot, source=clip.source), "ja")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(("公司",), True, id="a noun"),
        pytest.param(("昨天",), True, id="a time"),
        pytest.param(("他们",), False, id="a pronoun"),
        pytest.param(("您",), False, id="a pronoun that is tagged as a noun"),
        pytest.param(("公司", "宣布"), False, id="a noun and a verb"),
    ],
)
def test_nouns_and_times_name(words: tuple[str, ...], *, expected: bool) -> None:
    assert _is_name(words) is expected


@pytest.mark.parametrize(
    ("said", "key"),
    [
        pytest.param("昼食の価格を", "老师都同意了，学校也宣布将午饭的价格提高百分之八", id="the school is left out"),
        pytest.param("学校は昼食の価格を", "学校也宣布将午饭的价格提高百分之八", id="it is named"),
    ],
)
def test_a_part_is_put_in_order_by_itself_where_its_translation_names_as_much(said: str, key: str) -> None:
    source = "老师都同意了，学校也宣布将午饭的价格提高百分之八。"
    translation = f"先生たちは賛成した。{said}8％引き上げるとも発表した。"
    assert [item.key for item in sentence_order.items(Document(talk(("甲", source, translation))), Tally())] == [key]


@pytest.mark.parametrize(
    ("translation", "count"),
    [
        pytest.param(
            "歩いて通学する人は確かに3割減りましたが、週末に運動として歩く人は2倍分増えました。",
            1,
            id="by so many times",
        ),
        pytest.param(
            "歩いて通学する人は確かに3割減りましたが、週末に運動として歩く人は2倍になりました。",
            0,
            id="to so many times",
        ),
    ],
)
def test_more_by_so_many_times_is_not_so_many_times(translation: str, count: int) -> None:
    source = "走路上学的人确实少了三成，可是周末走路锻炼的人多了两倍。"
    made = list(sentence_order.items(Document(talk(("甲", source, translation))), Tally()))
    assert len(made) == count


def test_how_much_more_something_is_done_is_no_verb_behind_a_comparison() -> None:
    run = best_run(["我", "比", "我爸", "远", "走", "两", "海里", "，", "所以", "他", "买", "了", "船", "。"])
    assert run is not None
    assert "远" not in run.tiles


def test_a_noun_whose_first_character_points_elsewhere_is_a_noun() -> None:
    assert is_noun_phrase(("我们", "最大", "的", "本事"))


def test_what_is_thought_or_shown_is_called_content_alone() -> None:
    source, translation = (
        "起初我以为是下雨了，后来才知道是下雪了。",
        "At first I thought it was raining; later I learned that it was snowing.",
    )
    [item] = sentence_order.items(Document(talk(("甲", source, translation), language="en")), Tally())
    assert item.explanation is not None
    assert "the content of 以为 or 知道 follows it (起初我以为" in (item.explanation.en or "").lower()


@pytest.mark.parametrize(
    ("source", "translation", "rule"),
    [
        pytest.param(
            "牛奶放多了，所以蛋糕变得又软又湿。",
            "牛乳を入れすぎたので、ケーキが柔らかく湿ってしまった。",
            "何についての文かを先に、それについて言うことを後に置きます（牛奶 → 放多了",
            id="what it is done to, is spoken of",
        ),
        pytest.param(
            "我下个月就要搬走了，可是有人接班吗？",
            "私は来月引っ越しますが、後を継ぐ人はいますか？",
            "それが何をするか、どうなるかをさらに後に言います（可是有人 → 接班吗）",
            id="there is somebody who does it",
        ),
        pytest.param(
            "旧灯会使孩子的眼睛变得很累，所以我们换了新灯。",
            "古い電灯は子どもの目を疲れさせるので、私たちは新しい電灯に替えました。",
            "「使」の後に「だれが」「何が」に当たる語を言い、それが何をするか、どうなるかをさらに後に言います",
            id="what is made to become so does nothing",
        ),
    ],
)
def test_nothing_is_called_more_than_it_surely_is(source: str, translation: str, rule: str) -> None:
    told = [
        item.explanation.ja or "" for item in sentence_order.items(Document(talk(("甲", source, translation))), Tally())
    ]
    assert told
    assert all(rule in one for one in told)


@pytest.mark.parametrize(
    ("translation", "count"),
    [
        pytest.param("彼は車を一台持っていたが、車は息子に持っていかれた。", 1, id="by his son"),
        pytest.param("彼は車を一台持っていたが、車は息子が持っていった。", 0, id="by or for, nothing tells"),
    ],
)
def test_what_rang_means_is_told_by_the_translation(translation: str, count: int) -> None:
    made = list(
        sentence_order.items(Document(talk(("甲", "他有一辆车，可是车早让他儿子搬走了。", translation))), Tally())
    )
    assert len(made) == count


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param(
            "我开车跑了三百公里，然后给她买了一口锅。",
            "私は車で300キロ走り、それから彼女に鍋を一つ買いました。",
            "時間の長さや回数や数量は、動詞の後に置きます（跑了 → 三百公里）",
            id="how far one went is no object",
        ),
        pytest.param(
            "作业写完以后，能跟您打一局吗？",
            "宿題を書き終えたら、あなたと一局打てますか。",
            "時間の長さや回数や数量は、動詞の後に置きます（打 → 一局）",
            id="how often is no object, and what asks no part of it",
        ),
        pytest.param(
            "桌上放着一盏灯，可是工厂又送了我三本书。",
            "机の上に電灯が置いてありますが、工場は私にまた本を3冊くれました。",
            "主語は述語の前に置きます（工厂 → 又送了我三本书）",
            id="a thing that does something is no topic",
        ),
        pytest.param(
            "去年我买了三百本小说。",
            "去年、私は小説を300冊買いました。",
            "目的語は動詞の後に置きます（买了 → 三百本小说）",
            id="what one bought is an object",
        ),
        pytest.param(
            "上海有条小路，可是路口处是一间卖锅的小店。",
            "上海に小道がありますが、曲がり角は鍋を売る小さな店です。",
            "時や場所を先に言い、そこにある物やいる人は「有」の後に置きます（上海 → 有条小路）",
            id="a town is where something is",
        ),
        pytest.param(
            "上海有条小路，可是路口处是一间卖锅的小店。",
            "上海に小道がありますが、曲がり角は鍋を売る小さな店です。",
            "場所を先に、そこで何がどうなのかを後に言います（路口处 → 是一间卖锅的小店）",
            id="a corner is where something is",
        ),
        pytest.param(
            "只有水位超过二十四点五米，并且上游水库同时泄洪，我们才会启用这个区。",
            "水位が二十四・五メートルを超え、なおかつ上流のダムが同時に放水した場合に限り、この地区を使用いたします。",
            "主語は述語の前に置きます（水位 → 超过二十四点五米）",
            id="only if has nothing",
        ),
        pytest.param(
            "还钱是你们两个人的事，可是那碗面是你一个人的事。",
            "お金を返すのはお二人のことですが、あの麺はあなたひとりのことです。",
            "何についての文かを先に、それについて言うことを後に置きます（还钱 → 是你们两个人的事）",
            id="to give back, and no adverb before the money",
        ),
    ],
)
def test_an_explanation_is_true_of_its_words(source: str, translation: str, told: str) -> None:
    [item] = sentence_order.items(Document(talk(("甲", source, translation))), Tally())
    assert item.explanation is not None
    assert told in (item.explanation.ja or "")


def test_a_condition_that_may_stand_in_the_middle_is_not_put_in_order() -> None:
    sentence = "如果 大家 都 来 了 ， 店里 很 吵 ， 却 未必 赚 得 多 。"
    run = best_run(sentence.split())
    assert run is None or "如果" not in "".join(run.tiles)


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param(
            "要是 学生 都 来 了 ， 我 觉得 老师 会 换 曲子 。", False, id="我觉得 may stand before a condition"
        ),
        pytest.param("我 觉得 要是 学生 都 来 了 ， 老师 会 换 曲子 。", False, id="behind it"),
        pytest.param("要是 学生 都 来 了 ， 我 就 觉得 老师 会 换 曲子 。", True, id="就 ties it to the condition"),
        pytest.param("要是 学生 都 来 了 ， 我 打算 换 曲子 。", True, id="what one plans has no subject of its own"),
    ],
)
def test_who_thinks_what_follows_from_a_condition_may_change_places_with_it(sentence: str, *, is_asked: bool) -> None:
    assert (best_run(sentence.split()) is not None) is is_asked


def test_a_clause_keeps_a_verb_that_ends_an_unknown_word_before_how_it_is_done() -> None:
    run = best_run(["听说", "店里", "有", "三种", "锅卖", "得", "最快", "，", "而且", "一人", "负责", "一种", "。"])
    assert run is not None
    assert run.tiles == ("听说店里", "有三种锅卖得最快，", "而且一人", "负责一种")


def test_pieces_that_are_pronouns_make_it_no_harder() -> None:
    turn = ("甲", "我修电视，她也修洗衣机。", "私はテレビを修理し、彼女も洗濯機を修理します。")
    [item] = sentence_order.items(Document(talk(turn)), Tally())
    assert item.level <= 3


def test_one_family_is_not_told_as_an_amount() -> None:
    said = "I say we are one family, both dealing with stones, but your work is hard."
    source = "我说咱们算一家，都是跟石头打交道，不过你的工作难。"
    turns = talk(("甲", source, said), language=TranslationLanguage.ENGLISH)
    [item] = sentence_order.items(Document(turns), Tally())
    assert item.explanation is not None
    assert "「说」の内容は、後に続けて言います" in (item.explanation.ja or "")
    assert "数量" not in (item.explanation.ja or "")


def test_what_somebody_does_for_a_purpose_is_told_with_its_verb() -> None:
    run = best_run(
        ["我", "写", "了", "一封", "信", "去", "问", "，", "才", "知道", "他", "去年", "就", "搬走", "了", "。"]
    )
    assert run is not None
    told = explained(run, Evidence(line=1, quote="".join(run.tiles)))
    assert "（写了一封信 → 去问）" in (told.ja or "")


@pytest.mark.parametrize(
    ("joints", "is_hard"),
    [
        pytest.param((Joint.OBJECT, Joint.PURPOSE, Joint.LINK, Joint.CONTENT), True, id="one clause is known"),
        pytest.param((Joint.OBJECT, Joint.PURPOSE, Joint.LINK, Joint.OBJECT), False, id="nothing is known"),
        pytest.param((Joint.OBJECT, Joint.LINK, Joint.CONTENT), False, id="four pieces"),
    ],
)
def test_many_pieces_with_what_is_known_are_harder_than_their_words(
    joints: tuple[Joint, ...], *, is_hard: bool
) -> None:
    pieces = [Piece(words=("去",)), *(Piece(words=("去",), joint=joint) for joint in joints)]
    assert (_level(Run(start=0, end=5, pieces=tuple(pieces))) > BUILT_OF_EASY_WORDS) is is_hard
