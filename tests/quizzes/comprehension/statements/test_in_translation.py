"""A statement in the language of the translation is its sentence's, or has one place that the text says otherwise."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.read_once import each_read_once
from quizzes.comprehension.statements import in_translation
from quizzes.distractors.document import Document
from quizzes.distractors.items.item_level import level_of_item
from quizzes.distractors.vetoes import Tally
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ASKS = "记者", "您的店在哪里？", "お店はどこにありますか。"
POND = "林芳", "我家后面有一个池塘，水有三米深。", "うちの裏に池があって、水は深さが三メートルあります。"


def items_of(*turns: tuple[str | None, str, str | None], language: str = "ja") -> list[Item]:
    return list(in_translation.items(Document(talk(*turns, language=language)), Tally()))


def told(items: list[Item]) -> dict[str, str]:
    """Give the statements by their answers."""
    return {item.key: item.prompt.partition("\n")[2] for item in items}


def test_a_sentence_is_told_as_it_is_and_changed() -> None:
    found = told(items_of(ASKS, POND))
    assert found["对"] == "「うちの裏に池があって、水は深さが三メートルあります。」"
    assert found["错"] != found["对"]
    assert found["错"].replace("五", "三").replace("四", "三").replace("二", "三") == found["对"]


def test_a_sentence_that_cannot_be_changed_on_both_sides_is_counted() -> None:
    tally = Tally()
    windy = Document(talk(("林芳", "我们那里一年到头都刮很大的风。", "うちのほうは年中風が強いです。"), language="ja"))
    assert not list(in_translation.items(windy, tally))
    assert tally.refused["not-even"] == 1


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param(
            "我在宜兰出生，从小学念到高中。",
            "I was born in Yilan, and stayed there from primary school to high school.",
            False,
            id="of a range",
        ),
        pytest.param(
            "我在宜兰出生，念完小学才搬家。",
            "I was born in Yilan, and moved only after primary school.",
            True,
            id="of one time",
        ),
    ],
)
def test_no_end_of_a_range_is_changed_as_a_part_of_it_is_in_it_too(
    source: str, translation: str, *, is_asked: bool
) -> None:
    asks = "记者", "您的店在哪里？", "Where is your shop?"
    assert bool(items_of(asks, ("林芳", source, translation), language="en")) is is_asked


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        pytest.param(("林芳", "周平"), False, id="the two who are asked"),
        pytest.param(("林芳",), True, id="somebody else, as one alone is asked"),
    ],
)
def test_the_number_of_guests_is_not_changed_where_their_host_tells_it(
    others: tuple[str, ...], *, is_asked: bool
) -> None:
    asked = "记者", "听说两位师傅在山上修了一条小路。", "師匠二人が山に小道を作ったそうですね。"
    answers = [(name, "山上的风一直很大。", "山の風はいつも強いです。") for name in others]
    found = items_of(ASKS, *answers, asked)
    assert bool([item for item in found if "人が山に小道" in item.prompt]) is is_asked


@pytest.mark.parametrize(
    ("scene", "is_asked"),
    [pytest.param("（{}）", False, id="in brackets"), pytest.param("{}", True, id="told")],
)
def test_what_is_seen_is_told_and_stands_in_no_brackets(scene: str, *, is_asked: bool) -> None:
    told = None, scene.format(POND[1].rstrip("。")) + "。", scene.format(POND[2].rstrip("。")) + "。"
    assert bool(items_of(told)) is is_asked


def test_it_is_told_whose_words_they_are() -> None:
    assert {item.prompt.partition("\n")[0] for item in items_of(POND)} == {"这句话的意思符合林芳的说法："}


@pytest.mark.parametrize(
    ("source", "translation", "zh", "en"),
    [
        pytest.param(
            "我家后面的店里卖了三把旧伞。",
            "The shop behind my house sold three old umbrellas.",
            "三",
            "three",
            id="a small number",
        ),
        pytest.param(
            "我家后面的店里一年卖九千个，卖得很快。",
            "The shop behind my house sells nine thousand a year, and quickly.",
            "九千",
            "nine thousand",
            id="a number of two words",
        ),
    ],
)
def test_a_true_statement_names_the_place_in_both_languages(source: str, translation: str, zh: str, en: str) -> None:
    [right] = [item for item in items_of(("林芳", source, translation), language="en") if item.key == "对"]
    [wrong] = right.distractors
    assert (wrong.why.ja or "").startswith(
        f"「{en}」は本文の「{zh}」に当たる言葉です。訳は本文の文全体と合っているので、"
    )
    assert (wrong.why.en or "").startswith(
        f"“{en}” is what {zh} means here. The statement agrees with the whole sentence"
    )


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("店里有一只猫睡在窗户旁边。", "店では猫が一匹、窓のそばで寝ています。", id="a word"),
        pytest.param("昨晚我家后面零下四度。", "ゆうべうちの裏は氷点下四度でした。", id="a part of a number"),
    ],
)
def test_a_true_statement_names_no_word_that_decides_nothing(source: str, translation: str) -> None:
    items = items_of(ASKS, POND, ("林芳", source, translation))
    reasons = [
        item.distractors[0].why.ja or "" for item in items if item.key == "对" and "三メートル" not in item.prompt
    ]
    assert all("に当たる言葉" not in reason for reason in reasons)
    assert all("文全体と合っているので、「错」ではありません。" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param(
            "桥一过四点就关门了。", "橋は四時を過ぎると閉まります。", False, id="of what is later it holds too"
        ),
        pytest.param(
            "老师下午四点离开学校去看船。", "先生は午後四時に学校を出て船を見に行きました。", True, id="at what time"
        ),
        pytest.param("请把门口的六条鱼拿走。", "入口の六匹の魚を持っていってください。", False, id="a request"),
        pytest.param("池塘里养了六条鱼。", "池では魚を六匹飼っています。", True, id="how many"),
        pytest.param("那六条鱼都是红的。", "あの六匹の魚はみんな赤いです。", False, id="those that were told of"),
    ],
)
def test_no_bound_is_changed_into_what_holds_as_well(source: str, translation: str, *, is_asked: bool) -> None:
    assert any(item.key == "错" for item in items_of(ASKS, ("林芳", source, translation))) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param(
            "我家后面的店里坐着三个中学生。",
            "Three teenagers were sitting in the shop behind my house.",
            "“Three teenagers” is what 三个中学生 means",
            id="who are counted",
        ),
        pytest.param(
            "我家后面的店里坐着三个很老的人。",
            "Three pensioners were sitting in the shop behind my house.",
            "“Three” is what 三个 means",
            id="who are described first",
        ),
    ],
)
def test_a_number_is_told_with_what_it_counts_where_the_translation_has_that(
    source: str, translation: str, told: str
) -> None:
    [right] = [item for item in items_of(("林芳", source, translation), language="en") if item.key == "对"]
    [wrong] = right.distractors
    assert told in (wrong.why.en or "")


def test_a_traditional_talk_is_asked_about_in_its_script() -> None:
    items = items_of(("林芳", "我們家後面有一個池塘，水有三米深。", POND[2]))
    assert {item.key for item in items} == {"對", "錯"}
    assert all(item.prompt.startswith("這句話的意思符合林芳的說法：") for item in items)


def test_an_answer_is_told_after_its_question() -> None:
    items = items_of(
        ("记者", "您的店有多少个员工？", "お店には従業員が何人いますか。"),
        ("林芳", "三十六个，都是本地的年轻人。", "三十六人です。みんな地元の若者です。"),
    )
    assert {item.passage for item in items} == {"记者：您的店有多少个员工？"}
    assert {item.prompt.partition("\n")[0] for item in items} == {"林芳回答的意思是："}


def test_the_first_sentence_of_an_answer_is_called_so() -> None:
    items = items_of(
        ("记者", "店里谁管账？", "店の帳簿は誰が付けていますか。"),
        ("林芳", "我姐姐前年八月来的。", "姉はおととしの八月に来ました。"),
        ("林芳", "从那以后账都归她管。", "それから帳簿は姉の担当です。"),
    )
    stems = {item.prompt.partition("\n")[0] for item in items if "八月" in item.prompt}
    assert stems <= {"林芳回答的第一句话，意思是：", "这句话的意思符合林芳的说法："}
    assert stems


@pytest.mark.parametrize(
    ("asked", "does"),
    [
        pytest.param("师傅就问，店里有多少个员工？", "接着说", id="a question that is told of"),
        pytest.param("店里的员工一年比一年多。", "接着说", id="nothing is asked"),
        pytest.param("有人说，店里没有人。有多少个员工？", "回答", id="a question about what people say"),
        pytest.param("店里有多少个员工？", "回答", id="a question"),
    ],
)
def test_nobody_answers_a_question_that_another_one_tells_of(asked: str, does: str) -> None:
    items = items_of(
        ("记者", asked, "店には従業員が何人いますか。"),
        ("林芳", "三十六个，都是本地的年轻人。", "三十六人です。みんな地元の若者です。"),
    )
    assert {item.prompt.partition("\n")[0] for item in items} == {f"林芳{does}的意思是："}


def test_a_narrator_goes_on_from_his_own_words_alone() -> None:
    shop = "她的店里坐着三个中学生。", "彼女の店には中学生が三人座っていました。"
    tells = (None, "林芳的店在一条小街上。", "林芳さんの店は小さな通りにあります。")
    assert not items_of(("林芳", "我们的店开了很久了。", "うちの店は長くやっています。"), (None, *shop))
    assert {item.passage for item in items_of(tells, (None, *shop))} <= {"林芳的店在一条小街上。"}


@pytest.mark.parametrize(
    ("before", "is_told"),
    [
        pytest.param("没有，我找了她三次。", False, id="as often as was told before"),
        pytest.param("没有，我找了她好几次。", True, id="after nothing that was counted"),
    ],
)
def test_the_last_of_so_many_times_is_told_by_them(before: str, *, is_told: bool) -> None:
    items = items_of(
        ("记者", "您姐姐马上就同意了吗？", "お姉さんはすぐ同意しましたか。"),
        ("林芳", before, "いいえ、何度も訪ねました。"),
        ("林芳", "第三次她说了一句话，我才放心。", "三回目に彼女が一言言って、私はやっと安心しました。"),
    )
    assert any("回目" in item.prompt for item in items) is is_told


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("其实两件事很像，都要看颜色。", False, id="both of which was told before"),
        pytest.param("其实两种鱼很像，都要看颜色。", True, id="two sorts of which nothing was told"),
        pytest.param("两个地方相差很远，都要看颜色。", False, id="how far apart both are of which was told"),
    ],
)
def test_two_things_of_which_was_told_are_made_no_three(source: str, *, is_told: bool) -> None:
    items = items_of(
        ("记者", "您一天怎么过？", "一日をどう過ごしていますか。"),
        ("林芳", "早上我去湖里打鱼，下午我在家修表。", "朝は湖で魚を取り、午後は家で時計を直します。"),
        ("林芳", source, "実はこの二つ、よく似ているんです。色を見ないといけません。"),
    )
    assert any("つ、よく" in item.prompt for item in items) is is_told


def test_what_is_counted_is_told_with_its_number() -> None:
    items = items_of(
        ASKS, ("林芳", "我在山上的庙里住了三个晚上，天天吃素。", "山の寺に三晩泊まり、毎日精進料理を食べました。")
    )
    [wrong] = [item for item in items if item.key == "错"]
    assert "「三个晚上」に当たるところ" in (wrong.explanation.ja or "")
    assert "晩」（" in (wrong.explanation.ja or "")
    assert "个晚上）" in (wrong.explanation.ja or "")


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        pytest.param(
            "我家后面有一个池塘，水有三米多深。",
            "うちの裏に池があって、水は深さが三メートル以上あります。",
            "ja",
            id="以上",
        ),
        pytest.param(
            "我在山上的庙里住了三个多月，吃素。",
            "山の寺に三か月余り住み、精進料理を食べました。",
            "ja",
            id="余り",
        ),
        pytest.param(
            "我家后面的店里卖了三百多把旧伞。", "The shop behind my house sold over 300 old umbrellas.", "en", id="over"
        ),
        pytest.param(
            "这块木板要人抬，四个角都有人。", "この板は人が担ぐもので、四つの角に人がいます。", "ja", id="corners"
        ),
        pytest.param(
            "我家的店一周开七天，没有店员。",
            "うちの店は週に七日開けていて、店員はいないのです。",
            "ja",
            id="days of a week",
        ),
    ],
)
def test_no_number_is_changed_that_is_a_bound_or_known_to_all(source: str, translation: str, language: str) -> None:
    assert not items_of(ASKS, ("林芳", source, translation), language=language)


@pytest.mark.parametrize(
    ("source", "translation", "is_told"),
    [
        pytest.param(
            "我家的猫叫汤圆，吃了三条鱼就睡了。",
            "Our cat is called Tangyuan, after the dumplings, and fell asleep when it had eaten three fish.",
            False,
            id="the translator tells after what it is named",
        ),
        pytest.param(
            "我家的猫叫汤圆，乖是乖，就是一天要吃三条鱼。",
            "Our cat is called Tangyuan, after the dumplings, and is good, but eats three fish a day.",
            False,
            id="only is no namely",
        ),
        pytest.param(
            "我家的猫叫汤圆，吃了三条鱼就睡了。",
            "Our cat is called Tangyuan and fell asleep when it had eaten three fish.",
            True,
            id="a name alone",
        ),
    ],
)
def test_nothing_is_told_that_only_the_translator_tells(source: str, translation: str, *, is_told: bool) -> None:
    assert bool(items_of(("林芳", source, translation), language="en")) is is_told


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param(("林芳", POND[1], None), id="no translation"),
        pytest.param(("林芳", "你家后面有一个池塘，水有三米深。", POND[2]), id="somebody is spoken to"),
        pytest.param(("林芳", "这里的风很大。", "ここは風が強いです。"), id="nothing to change"),
        pytest.param(
            ("林芳", "三月四日，星期二，上午九点十二分，小雨。", "三月四日火曜日、午前九時十二分、小雨。"),
            id="the head of a letter",
        ),
        pytest.param(
            ("林芳", "因为山上的水太少，所以种茶很难。", "山の水が少なすぎるので、お茶を育てるのは難しいです。"),
            id="a reason tells it",
        ),
        pytest.param(
            ("林芳", "星期六游客最多，平日的店里没有人。", "土曜は観光客が一番多く、平日の店には人がいません。"),
            id="other days tell it",
        ),
        pytest.param(
            ("林芳", "我认识一个开火车的师傅，姓王。", "列車を運転する人を一人知っていて、姓は王といいます。"),
            id="what is driven to work",
        ),
    ],
)
def test_what_is_not_told(turn: tuple[str, str, str | None]) -> None:
    assert items_of(turn) == []


@pytest.mark.parametrize(
    ("translation", "is_told"),
    [
        pytest.param("うちの店には従業員が二人いて、どちらも地元の人です。", False, id="both of two"),
        pytest.param("うちの店には従業員が二人いて、みんな地元の人です。", True, id="all of any number"),
    ],
)
def test_two_of_whom_the_translation_says_both_are_not_made_three(translation: str, *, is_told: bool) -> None:
    assert bool(items_of(("林芳", "我家店里有两个员工，都是本地人。", translation))) is is_told


@pytest.mark.parametrize(
    ("each", "is_changed"),
    [
        pytest.param("二十", False, id="by the length of each part"),
        pytest.param("二十五", True, id="beside a part of another length"),
    ],
)
def test_no_number_is_changed_that_the_others_give(each: str, *, is_changed: bool) -> None:
    source = f"六十分钟的课切成三块，唱歌{each}分钟，剩下的都跳舞。"
    translation = f"六十分の授業を三つに分けて、歌が{each}分、残りはみんな踊りです。"
    assert bool(items_of(("林芳", source, translation))) is is_changed


def test_nobody_meets_a_mother_for_the_first_time() -> None:
    met = "林芳", "我太太第一次到店里来，看见门口的伞就笑了。", "妻は初めて店に来たとき、入口の傘を見て笑いました。"
    assert not any("母" in item.prompt for item in items_of(met))


@pytest.mark.parametrize(
    ("source", "translation", "keys"),
    [
        pytest.param(
            "我家后面可能有三个旧池塘。",
            "うちの裏には古い池が三つあるかもしれません。",
            {"对", "错"},
            id="told with its doubt",
        ),
        pytest.param("我家后面可能有三个旧池塘。", "うちの裏には古い池が三つあります。", {"错"}, id="told flatly"),
        pytest.param(
            "我家后面尽可能留了三个旧池塘。",
            "うちの裏にはなるべく古い池を三つ残しました。",
            {"对", "错"},
            id="as far as can be",
        ),
        pytest.param("我家后面有三个旧池塘。", "うちの裏には古い池が三つあります。", {"对", "错"}, id="no doubt"),
    ],
)
def test_what_only_may_be_is_not_told_flatly_as_true(source: str, translation: str, keys: set[str]) -> None:
    assert {item.key for item in items_of(ASKS, ("林芳", source, translation))} == keys


@pytest.mark.parametrize(
    ("does", "keys"),
    [
        pytest.param("を作っています。", {"错"}, id="another word"),
        pytest.param("の仕事をしています。", {"对", "错"}, id="the same"),
    ],
)
def test_what_has_another_word_than_the_text_is_not_told_as_true(does: str, keys: set[str]) -> None:
    told = f"うちの会社では三人が人工知能{does}"
    assert {item.key for item in items_of(ASKS, ("林芳", "我们公司里有三个人是做人工智能的。", told))} == keys


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("我家后面也许有三个旧池塘。", True, id="a doubt that the translation leaves out"),
        pytest.param("我家后面有三个旧池塘。", False, id="no doubt"),
    ],
)
def test_a_doubt_that_a_false_statement_leaves_out_as_well_is_told(source: str, *, is_told: bool) -> None:
    [false] = (
        item for item in items_of(ASKS, ("林芳", source, "うちの裏には古い池が三つあります。")) if item.key == "错"
    )
    assert ("本文の「也许」（〜かもしれない）に当たる言葉も" in (false.explanation.ja or "")) is is_told
    assert ("anything for 也许" in (false.explanation.en or "")) is is_told


def test_what_a_statement_has_is_quoted_with_its_large_letter() -> None:
    asks = ("记者", "那天发生了什么？", "What happened that day?")
    said = ("林芳", "四个渔民把船推进了池塘。", "Four fishermen pushed the boat into the pond.")
    false = next(item for item in items_of(asks, said, language="en") if item.key == "错")
    assert "the statement has “" in (false.explanation.en or "")


def test_nothing_is_told_without_a_translation() -> None:
    assert list(in_translation.items(Document(talk(POND, language=None)), Tally())) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_statement_is_explained_and_its_change_is_on_both_sides(path: Path) -> None:
    found = document(path)
    items = list(in_translation.items(found, Tally()))
    counts = Counter(item.subject for item in items)  # of some but one is made, of the rest the contrary as well
    items = [item for item in items if counts[item.subject] > 1]
    assert len(items) % 2 == 0
    for right, wrong in zip(items[::2], items[1::2], strict=True):
        assert right.evidence == wrong.evidence
        assert (right.key, wrong.key) in {("对", "错"), ("對", "錯")}
        assert right.prompt != wrong.prompt
        for item in (right, wrong):
            assert item.evidence is not None
            assert item.explanation.ja is not None
            assert item.evidence.quote[:4] in item.explanation.ja.replace(",", "，") or path.stem.startswith("liang")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_as_many_are_right_as_wrong_of_those_that_are_asked(path: Path) -> None:
    items = each_read_once(list(in_translation.items(document(path), Tally())))
    assert len({item.subject for item in items}) == len(items)
    counts = Counter(item.key in {"对", "對"} for item in items)
    assert abs(counts[True] - counts[False]) <= 1


def test_its_level_is_that_of_the_chinese_alone() -> None:
    [right, wrong] = items_of(ASKS, POND)
    assert level_of_item(right) == level_of_item(wrong)
    assert level_of_item(right) <= 4


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("头三个月学洗碗，头两年学切菜，以后学做面。", 3, id="easy words"),
        pytest.param("头三个月学洗碗，头两年学感染，以后学做面。", 4, id="one far harder than the others"),
    ],
)
def test_a_statement_is_as_hard_as_the_sentence_that_is_looked_for(source: str, level: int) -> None:
    translation = "最初の三か月は皿洗い、最初の二年は別のこと、それから麺を習います。"
    items = items_of(ASKS, ("林芳", source, translation))
    assert {item.level for item in items} == {level}


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("我修好的伞有三十八把，院子里还有五把等着。", False, id="a sum of what is shown before"),
        pytest.param("我修好的伞有三十八把，院子里还有九把等着。", True, id="no sum of what is shown before"),
    ],
)
def test_no_number_is_judged_that_is_reckoned_from_what_is_shown_before(before: str, *, is_asked: bool) -> None:
    talk_before = ("林芳", before, "傘を三十八本直しました。")
    counted = ("林芳", "都修完就四十三把，够了。", "全部直し終えれば四十三本、それで十分です。")
    asks = ("记者", "您还打算修几把伞？", "あと何本傘を直すつもりですか。")
    made = [item.evidence for item in items_of(asks, talk_before, counted)]
    assert any("四十三" in evidence.quote for evidence in made) is is_asked


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("我家后面住着一对老夫妻，天天吵架。", False, id="two who are told of before"),
        pytest.param("我家后面住着很多老人，天天吵架。", True, id="many"),
    ],
)
def test_it_is_no_question_how_many_a_pair_are(before: str, *, is_asked: bool) -> None:
    told_before = ("林芳", before, "うちの裏に老夫婦が住んでいて、毎日けんかをします。")
    two = ("林芳", "两个人在河边说话说到天亮。", "二人が川辺で夜明けまで話していました。")
    spots = [item.evidence for item in items_of(ASKS, told_before, two)]
    assert any("两个人" in evidence.quote for evidence in spots) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "is_changed"),
    [
        pytest.param("我去年冬天搬到了村子里来。", "去年の冬、村へ越してきました。", True, id="told by nothing"),
        pytest.param("去年冬天雪很大，我搬到了村子里来。", "去年の冬は大雪で、村へ越しました。", False, id="by snow"),
    ],
)
def test_no_season_is_exchanged_for_another_where_the_weather_tells_it(
    source: str, translation: str, *, is_changed: bool
) -> None:
    items = items_of(ASKS, ("林芳", source, translation))
    assert any(season in item.prompt for item in items for season in "春夏秋") is is_changed


def test_at_least_so_many_are_not_told_as_at_most_so_many() -> None:
    assert items_of(ASKS, ("林芳", "池塘至少要养六条鱼。", "池には少なくとも魚を六匹飼わないといけません。")) == []


LONG = (
    "我家后面有一个池塘，水有三米深，夏天孩子们都去那里游泳，冬天水面结了冰，大家就去滑冰，"
    "有的人还带着板凳去钓鱼，一坐就是一整天，谁也不说话，只听见风从树林里吹过来。"
)
LONG_JA = (
    "うちの裏に池があって、水は深さが三メートルあります。夏には子どもたちがみんなそこへ泳ぎに行き、冬に水面が凍ると、"
    "みんなで滑りに行きます。腰掛けを持って釣りに行く人もいて、一日じゅう座って、誰も話さず、林から吹く風の音だけが聞こえます。"
)


@pytest.mark.parametrize(
    ("source", "translation", "stem", "quote"),
    [
        pytest.param(
            LONG, LONG_JA, "林芳回答的开头，意思是：", "我家后面有一个池塘，水有三米深", id="its first clauses"
        ),
        pytest.param(POND[1], POND[2], "林芳回答的意思是：", "我家后面有一个池塘，水有三米深", id="all of a short one"),
    ],
)
def test_a_long_sentence_is_told_by_clauses_with_a_translation_of_their_own(
    source: str, translation: str, stem: str, quote: str
) -> None:
    items = items_of(ASKS, ("林芳", source, translation))
    assert {(item.prompt.partition("\n")[0], item.evidence.quote) for item in items} == {(stem, quote)}


def test_nothing_is_told_of_the_rest_by_a_clause_without_what_it_is_left_of() -> None:
    lesson = "林芳", f"{LONG[:-1]}，剩下的四十块木板都在后面。", f"{LONG_JA}残りの四十枚の板はみんな裏にあります。"
    assert all("四十" not in item.prompt for item in items_of(ASKS, lesson))


def test_a_number_without_its_unit_is_not_told_as_the_time_that_it_counts() -> None:
    work = (
        "林芳",
        "这趟火车我坐了二十个钟头，下车腿都是肿的。",
        "I sat on this train for twenty hours, and my legs were swollen.",
    )
    rest = ("林芳", "后来我们等了三个星期，又等了五个月。", "Then we waited for three weeks, and for five months.")
    asks = ("记者", "您还记得那时候吗？", "Do you still remember that time?")
    told = Document(talk(asks, work, rest, language="en"))
    reasons = [wrong.why.en or "" for item in in_translation.items(told, Tally()) for wrong in item.distractors]
    assert not any("is what 二十个钟头" in reason for reason in reasons)


def test_a_number_is_told_with_its_half_and_what_it_counts() -> None:
    work = (
        "林芳",
        "这口锅每次都得刷四个半小时，刷完了手都是黑的。",
        "この鍋は毎回四時間半磨きます。磨き終わると手が真っ黒です。",
    )
    rest = ("林芳", "后来我们等了三个星期，又等了五个月。", "それから三週間待ち、さらに五か月待ちました。")
    right, wrong = [item for item in items_of(ASKS, work, rest) if "時間半" in item.prompt]
    assert "「四時間半」は本文の「四个半小时」に当たる言葉" in (right.distractors[0].why.ja or "")
    assert "「四个半小时」に当たるところが" in (wrong.explanation.ja or "")
    assert "時間半」" in (wrong.explanation.ja or "")
    assert "「四个半小时」" in (wrong.distractors[0].why.ja or "")
    assert "星期" not in (wrong.distractors[0].why.ja or "")


@pytest.mark.parametrize(
    ("source", "translation", "there", "changed"),
    [
        pytest.param(
            "这条老巷子里每个星期三都有夜市。",
            "この古い路地では毎週水曜日に夜市が立ちます。",
            "水曜日",
            "日」（",
            id="a day",
        ),
        pytest.param(
            "昨夜我家后面的店里来了四位客人。",
            "ゆうべうちの裏の店にお客様が四方いらっしゃいました。",
            "四方",
            "方」（",
            id="guests",
        ),
        pytest.param(
            "修我家后面的桥只用了两个白天。",
            "うちの裏の橋を直すのに使ったのは昼の時間二回分だけです。",
            "二",
            "三回",
            id="days till dusk",
        ),
        pytest.param(
            "我家后面的店里卖了四盒豆腐。",
            "うちの裏の店では豆腐を四パック売りました。",
            "四パック",
            "パック」（",
            id="packs",
        ),
        pytest.param(
            "我家后面的店里，四级辣的汤已经是红的了。",
            "うちの裏の店では、辛さレベル四のスープはもう真っ赤です。",
            "四",
            "「レベル",
            id="what stands before it",
        ),
    ],
)
def test_a_number_in_a_translation_is_told_with_what_belongs_to_it(
    source: str, translation: str, there: str, changed: str
) -> None:
    items = {item.key: item for item in items_of(ASKS, ("林芳", source, translation))}
    assert f"「{there}」は本文の" in (items["对"].distractors[0].why.ja or "")
    assert changed in (items["错"].explanation.ja or "")


def test_no_price_is_changed_that_goes_so_often_into_the_sum() -> None:
    paid = (
        "林芳",
        "我送报纸，一份四块，三万块得送七千多份。",
        "新聞を配っていて、一部四元です。三万元なら七千部以上配らないといけません。",
    )
    prompts = [item.prompt for item in items_of(ASKS, paid)]
    assert all("一部四元" in prompt and "三万元なら七千部" in prompt for prompt in prompts)


def test_a_rounded_number_is_told_with_what_rounds_it() -> None:
    rain = "我们在雨里站了一个多小时，衣服全湿了。", "私たちは雨の中に一時間以上立っていて、服がすっかりぬれました。"
    [wrong] = [item for item in items_of(ASKS, ("林芳", *rain)) if item.key == "错"]
    assert "「二時間以上」（两个多小时）" in (wrong.explanation.ja or "")


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("うちの裏の池は、水は深さが三メートルで、広い池。", False, id="what says nothing of it"),
        pytest.param("うちの裏に池があって、水は深さが三メートルあります。", True, id="what says something"),
    ],
)
def test_what_ends_in_a_noun_is_no_statement(translation: str, *, is_asked: bool) -> None:
    assert bool(items_of(ASKS, ("林芳", "我家后面有一个池塘，水有三米深。", translation))) is is_asked


@pytest.mark.parametrize(
    ("unit", "is_asked"), [pytest.param("G", False, id="of what Latin letters say"), pytest.param("", True, id="of it")]
)
def test_a_number_before_latin_letters_is_not_changed(unit: str, *, is_asked: bool) -> None:
    source = f"那天晚上我们拍了三十个{unit}，后来只用了一点儿，大家都很累。"
    said = "その夜は三十個撮りましたが、あとで使ったのは少しだけで、みんな疲れていました。"
    assert any("三十個" in item.prompt for item in items_of(ASKS, ("林芳", source, said))) is is_asked


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("一皿に四個、五個目はないが、足りなければ俺のところへ来い。", False, id="the next one is named"),
        pytest.param("一皿に四個、それ以上はないが、足りなければ俺のところへ来い。", True, id="no one of them is"),
    ],
)
def test_how_many_there_are_is_not_asked_where_the_translation_counts_on(translation: str, *, is_asked: bool) -> None:
    items = items_of(
        ("学生", "红烧肉一份有多少？", "角煮は一皿にどれだけですか。"),
        ("师傅", "一份四块，多一块没有，少一块来找我。", translation),
    )
    assert any("一皿に" in item.prompt for item in items) is is_asked


def test_an_english_amount_is_told_to_its_end() -> None:
    items = items_of(
        ("小林", "票价我还记得，学生票两块一。", "I still remember the fare: two yuan ten for a student ticket."),
        language="en",
    )
    told = [item.explanation.en or "" for item in items]
    assert told
    assert not [each for each in told if "yuan (" in each or "yuan”" in each]
