"""True and false statements look alike, and a false one is certainly not what the text says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.claim_edits import claim_edits, is_likely
from quizzes.comprehension.claims.likely_edits import likely_edits
from quizzes.comprehension.statements import true_false
from quizzes.comprehension.statements.retelling import bounds
from quizzes.comprehension.statements.true_false import is_told_again
from quizzes.comprehension.statements.true_false_reasons import anew_in, explained, reason
from quizzes.comprehension.statements.true_false_wording import (
    Candidate,
    Statement,
    _says_the_same,
    _wordings,
    level_of_statement,
)
from quizzes.comprehension.word_notes import false_friend, worded_anew
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.edits import edits
from quizzes.distractors.sides import negations
from quizzes.distractors.vetoes import Tally
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item


def items_of(*sources: str, speaker: str = "林芳") -> list[Item]:
    found = talk(*((speaker, source, None) for source in sources), language=None)
    return list(true_false.items(Document(found), Tally()))


@pytest.mark.parametrize(
    ("source", "statements"),
    [
        pytest.param(
            "学校去年开了一个新班。",
            {("对", "林芳说，学校开那个新班是在去年。"), ("错", "林芳说，学校开那个新班是在前年。")},
            id="a time",
        ),
        pytest.param("學校去年開了一個新班。", {("對", "林芳說，學校開那個新班是在去年。")}, id="traditional"),
    ],
)
def test_a_statement_is_told_of_its_speaker(source: str, statements: set[tuple[str, str]]) -> None:
    [item] = items_of(source)
    assert (item.key, item.prompt) in statements or item.key in {"错", "錯"}


def test_half_of_the_statements_are_true() -> None:
    items = items_of(
        "公司去年卖了三万本书。",
        "学校今年开了五个新的班。",
        "老师的父亲如今在医院住了四十天。",
        "工厂上个月请了九个工人。",
        "上海的房租越来越高，去年涨了三次。",
        "校长如今住在北京，去年搬了三次家。",
    )
    counts = Counter(item.key for item in items)
    assert counts["错"] > 0
    assert abs(counts["对"] - counts["错"]) <= 1


def test_half_are_true_where_but_one_word_can_be_worded_anew() -> None:
    whos, cities = ["公司", "学校", "工厂", "医院"], ["北京", "上海", "重庆", "天津"]
    sources = [f"{who}去年在{city}请了九个工人，老师忘不了。" for who, city in zip(whos, cities, strict=True)]
    counts = Counter(item.key for item in items_of(*sources))
    assert counts["对"] > 0
    assert abs(counts["对"] - counts["错"]) <= 1


def test_a_lone_statement_is_true_as_often_as_it_is_false() -> None:
    whos, places = ("老师", "医生", "校长", "老板", "经理"), ("山里", "上海", "城里", "北京", "天津")
    said = [f"{who}在{place}住了{tens}十六年。" for who in whos for place in places for tens in "二三"]
    alone = [item for source in said for item in items_of(source)]
    true = sum(item.key == "对" for item in alone)
    assert len(alone) > len(said) // 3
    assert len(alone) / 3 < true < len(alone) * 2 / 3


def test_a_claim_that_can_only_be_false_is_not_asked_alone() -> None:
    sources = [f"公司去年在北京请了{count}个工人。" for count in ("三", "五", "七", "九")]
    assert not any(items_of(f"{source[:-1]}，老师也知道。") for source in sources)


def test_no_statement_is_verbatim() -> None:
    whos, numbers = ["公司", "学校", "工厂", "医院", "老师", "医生"], "三四五六七八"
    sources = [f"{who}现在依然有{number}家新店" for who, number in zip(whos, numbers, strict=True)]
    items = items_of(*(f"{source}。" for source in sources))
    assert items
    assert not any(source in item.prompt for source in sources for item in items)


@pytest.mark.parametrize(
    ("number", "other", "expected"),
    [
        pytest.param("三十一年", "三十二年", False, id="a year more"),
        pytest.param("三百一十二个", "三百一十三个", False, id="one more of many"),
        pytest.param("二十年", "六十八年", False, id="of another size"),
        pytest.param("七十一岁", "三十九岁", False, id="another generation"),
        pytest.param("三年", "四年", True, id="one more of few"),
        pytest.param("四十天", "三十天", True, id="another ten"),
        pytest.param("2014年", "2009年", True, id="a year of the calendar"),
        pytest.param("一百二十八万辆", "一百二十九万辆", False, id="nearly the same in tens of thousands"),
        pytest.param("一百二十八万辆", "一百八十八万辆", True, id="clearly more in tens of thousands"),
    ],
)
def test_a_number_gives_way_to_one_that_may_be_taken_for_it(number: str, other: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_likely(number, other) is expected


def test_a_number_gives_way_to_another_of_the_interview() -> None:
    whole = Document(
        talk(("林芳", "我在岛上守了三十年。", None), ("林芳", "父亲在工厂干了二十年。", None), language=None)
    )
    claim = next(claims_of(whole, whole.spots[0]))
    assert {edit.other for edit in claim_edits(whole, claim) if edit.said == "三十年"} == {"二十年"}


@pytest.mark.parametrize(
    ("source", "words", "is_kept"),
    [
        pytest.param("《如今的城市》的客人如今在学校教了九年书。", "《如今的城市》", True, id="a title"),
        pytest.param("民国八十八年，学校来了九个老师。", "民国八十多年", False, id="a year of an era"),
    ],
)
def test_a_name_and_a_date_are_not_worded_anew(source: str, words: str, *, is_kept: bool) -> None:
    assert all((words in item.prompt) is is_kept for item in items_of(source))


def test_a_word_made_longer_is_not_worded_anew() -> None:
    assert not [item for item in items_of("船上只有老师和学生。", "船上约有九个老师。") if item.key == "对"]


def test_what_is_worded_anew_is_said_so() -> None:
    items = items_of("上海的房租越来越高。", "学校的校长如今一直住在北京。")
    anew = [item for item in items if "言い換え" in (item.explanation.ja or "")]
    assert anew


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我觉得他们的考试很难。", id="somebody not named"),
        pytest.param("学校的考试很难吗？", id="a question"),
        pytest.param("如果价格很低，顾客就会买。", id="no certain change, and nothing to balance it"),
    ],
)
def test_a_sentence_that_cannot_be_asked_is_left(source: str) -> None:
    assert not items_of(source)


def test_no_words_of_a_sentence_are_asked_twice() -> None:
    items = items_of("公司去年卖了三十万台，不过我们今年只卖了二十万台。")
    quotes = [item.evidence.quote for item in items if item.evidence is not None]
    assert all(one == other or one not in other for one in quotes for other in quotes)
    assert len(quotes) == len(set(quotes))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_neither_the_answer_nor_a_negation_is_the_rule(path: Path) -> None:
    items = list(true_false.items(document(path), Tally()))
    counts = Counter((item.key in "对對", negations(item.prompt) > 0) for item in items)
    true, false = (sum(count for (key, _), count in counts.items() if key is answer) for answer in (True, False))
    assert abs(true - false) <= 1
    assert all(abs(counts[True, has] - counts[False, has]) <= 2 for has in (True, False))


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("学校的考试很难。", id="an opposite"),
        pytest.param("学校愿意研究新的办法。", id="a negation"),
        pytest.param("学校的房间冬天太冷。", id="a cold winter"),
        pytest.param("老师第一次觉得课本不对。", id="felt for the first time"),
        pytest.param("传言总是比事实多。", id="true in general"),
        pytest.param("学校的玻璃是全街最亮的。", id="what only some things can be"),
        pytest.param("湖边的学校叫“望水小学”。", id="a name"),
    ],
)
def test_no_change_is_made_that_shows_by_its_sense(source: str) -> None:
    assert not [item for item in items_of(source) if item.key == "错"]


def test_a_word_that_japanese_writes_alike_is_not_glossed() -> None:
    found = [edit.why.ja or "" for edit in edits("老师的椅子坏了。") if edit.said == "椅子"]
    assert found
    assert not any("「椅子」（" in why for why in found)
    assert any("（" in why for why in found)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("后来老师搬了把椅子。", "椅子", id="its measure word goes with few things"),
        pytest.param("房间冬天太冷。", "冬天", id="a cold winter"),
        pytest.param("老师最后一次觉得课本不对。", "最后一次", id="felt for the last time"),
    ],
)
def test_a_word_that_the_rest_asks_for_is_no_place_to_change(source: str, said: str) -> None:
    assert said not in {edit.said for edit in edits(source)}


def test_a_text_of_one_kind_is_not_taken_for_a_near_one() -> None:
    assert "报告" not in {edit.other for edit in edits("学校公布了论文的题目。")}


@pytest.mark.parametrize(
    "source", [pytest.param("房间冬天没有人。", id="winter"), pytest.param("老师搬了很多椅子。", id="many chairs")]
)
def test_other_places_are_changed(source: str) -> None:
    assert {"冬天", "椅子"} & {edit.said for edit in edits(source)}


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("信上说，学校去年丢了三十七本书。", id="what a letter says"),
        pytest.param("公司的人走山路，多花了十四分钟。", id="by more than how much more"),
    ],
)
def test_nothing_stiff_is_asked(source: str) -> None:
    assert not [
        item for item in items_of(source) if "超过" in item.prompt or "不到" in item.prompt or "但是" in item.prompt
    ]
    assert "信上说" not in "".join(item.prompt for item in items_of(source))


def test_one_statement_of_a_sentence_is_asked() -> None:
    assert len(items_of("学校在山里办了三十六年，不过工厂只干了二十四年。")) == 1


@pytest.mark.parametrize(
    ("source", "true", "false"),
    [
        pytest.param(
            "我们在工厂干了三十二年。", ("三十多年", "不到四十年"), ("不到三十年", "二十多年", "四十多年"), id="years"
        ),
        pytest.param(
            "我们医院派了二十四个人去支援外地。",
            ("了二十多个人", "不到三十个人"),
            ("不到二十个人", "了十多个人", "三十多个人"),
            id="persons",
        ),
    ],
)
def test_a_number_is_told_by_a_bound_true_or_false(source: str, true: tuple[str, ...], false: tuple[str, ...]) -> None:
    [item] = items_of(source)
    told = [any(each in item.prompt for each in some) for some in (true, false)]
    assert told == [item.key == "对", item.key == "错"]


def test_what_is_true_is_not_held_against_a_number_that_stands_nowhere() -> None:
    said = ("老师在山里住了二十六年。", "我们在学校等了四十七天。", "我们工厂有二百四十个工人。")
    asked = [item for source in said for item in items_of(source)]
    for item in asked:
        [wrong] = item.distractors
        assert (" not " in (wrong.why.en or "").removesuffix("is not right.")) is (item.key == "错")
    assert {item.key for item in asked} == {"对", "错"}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("司机后半夜三点到五点最困。", "后半夜", id="the half of a night beside the clock"),
        pytest.param("公司去年卖了三万本书。", "今年", id="what is over, in this year"),
        pytest.param("去年一冬天，工人挖了三万方。", "夏天", id="all of a season"),
        pytest.param("图书馆是九十年代的老楼。", "九十年", id="years of a decade"),
        pytest.param("公司里来了一个二年级的学生。", "二年", id="a year of school"),
        pytest.param("茶叶的价格涨了十三倍。", "二十倍", id="a round number for one that is not"),
        pytest.param("茶叶的价格涨了三十倍。", "四十多倍", id="a rough number for one that is not"),
    ],
)
def test_a_change_that_shows_is_not_made(source: str, said: str) -> None:
    whole = Document(
        talk(
            ("林芳", source, None),
            ("林芳", "公司的价格涨了二十倍。", None),
            ("林芳", "成本涨了四十多倍。", None),
            language=None,
        )
    )
    found = {
        word
        for claim in claims_of(whole, whole.spots[0])
        for edit in likely_edits(whole, claim)
        for word in (edit.said, edit.other)
    }
    assert said not in found


def test_a_rough_number_goes_with_neither_answer() -> None:
    items = items_of(
        *(
            f"{who}去年开了{number}家新店。"
            for who, number in zip(
                ["公司", "学校", "工厂", "医院", "老师", "医生"],
                ["二十三", "三十四", "四十五", "五十六", "六十七", "七十八"],
                strict=True,
            )
        )
    )
    rough = Counter(item.key for item in items if "多家" in item.prompt)
    assert abs(rough["对"] - rough["错"]) <= 1


@pytest.mark.parametrize(
    ("anew", "form", "expected"),
    [
        pytest.param((("十分", "非常"),), "words", True, id="one adverb for another"),
        pytest.param((("之后", "以后"),), "words", True, id="one word of time for another"),
        pytest.param((("放弃", "不再坚持"),), "words", True, id="one verb in other words"),
        pytest.param((("十分", "非常"), ("放弃", "不再坚持")), "words", False, id="an adverb beside it"),
        pytest.param((("很", "挺"), ("放弃", "不再坚持")), "words", True, id="but a small word beside it"),
        pytest.param((("半年", "六个月"),), "words", False, id="a number in other words"),
        pytest.param((("十分", "非常"),), "order", False, id="another order"),
    ],
)
def test_one_word_for_another_leaves_a_statement_nearly_as_it_is(
    anew: tuple[tuple[str, str], ...], form: str, *, expected: bool
) -> None:
    assert Statement(text="", is_true=True, form=form, anew=anew).is_near is expected


@pytest.mark.parametrize(
    ("anew", "level"),
    [
        pytest.param((("停业", "关门"),), 5, id="a harder word of the text"),
        pytest.param((("本来", "原本"),), 4, id="a harder word in its place, which the rest tells"),
        pytest.param((("现在", "如今"),), 3, id="a word hardly harder"),
        pytest.param((), 1, id="none"),
    ],
)
def test_a_statement_is_as_hard_as_what_is_worded_anew(anew: tuple[tuple[str, str], ...], level: int) -> None:
    assert Statement(text="", is_true=True, form="words", anew=anew).level == level


@pytest.mark.parametrize(
    ("said", "same", "expected"),
    [
        pytest.param("工资", "薪水", True, id="another word"),
        pytest.param("很多", "许多", True, id="a word with one of the characters"),
        pytest.param("头一年", "第一年", False, id="most of the characters"),
        pytest.param("以后", "之后", False, id="one word of time for another"),
        pytest.param("挺", "很", False, id="a small word"),
    ],
)
def test_a_word_for_another_is_told_from_one_that_is_made_of_it(said: str, same: str, *, expected: bool) -> None:
    assert Statement(text="", is_true=True, form="words", anew=((said, same),)).has_another_word is expected


@pytest.mark.parametrize(
    ("said", "same", "expected"),
    [
        pytest.param("忘不了", "不会忘记", True, id="few of many characters"),
        pytest.param("不知道说什么", "没话讲", True, id="in quite another way"),
        pytest.param("工资", "薪水", False, id="a mere synonym"),
        pytest.param("头一回", "第一次", False, id="a mere count"),
        pytest.param("一个礼拜", "一周", False, id="a mere measure"),
        pytest.param("全部", "全都", False, id="half of the characters"),
        pytest.param("低头", "低下头", False, id="all of the characters"),
        pytest.param("小村子", "小村庄", False, id="most of the characters"),
    ],
)
def test_what_is_recognised_by_its_characters_asks_for_nothing(said: str, same: str, *, expected: bool) -> None:
    assert Statement(text="", is_true=True, form="words", anew=((said, same),)).is_understood is expected


@pytest.mark.parametrize(
    ("source", "said", "expected"),
    [
        pytest.param("公司的店第二天就搬回来了。", "第二天", False, id="the day after"),
        pytest.param("公司的店第一天没开，第三天才搬回来。", "第三天", True, id="a day of several"),
        pytest.param("公司请了两个人住对门。", "两个人", False, id="a pair"),
        pytest.param("公司去年请了两个人。", "两个人", True, id="two who are no pair"),
        pytest.param("老师下楼，学生上楼，两个人在门口碰面。", "两个人", False, id="two who meet"),
        pytest.param("公司每年要亏损一百万元。", "亏损", False, id="what one has to lose, and does not have to win"),
        pytest.param("公司去年亏损一百万元。", "亏损", True, id="what was lost"),
        pytest.param("老师的父亲是唱戏的，一辈子都演家丁。", "父亲", False, id="a man's part"),
        pytest.param("老师的父亲喜欢看书，一辈子都在学校。", "父亲", True, id="of either"),
        pytest.param("公司的年限由十五年提高到二十年。", "提高", False, id="numbers that tell the direction"),
        pytest.param("公司去年提高了工人的工资。", "提高", True, id="no numbers that tell the direction"),
        pytest.param("工人练了一个月，裤子都洒湿了好几条。", "裤子", False, id="what is counted behind"),
        pytest.param("工人练了一个月，裤子都洒湿了。", "裤子", True, id="what is not counted"),
        pytest.param("工人把一个烤好的土豆给了老师。", "土豆", False, id="what alone is made so"),
        pytest.param("带我的老师进来，在公司住了四十天。", "老师", False, id="who alone leads one"),
        pytest.param("公司把结果大部分公开了。", "大部分", False, id="a portion before a verb"),
        pytest.param("公司公开了大部分的结果。", "大部分", True, id="a portion of a noun"),
        pytest.param("老师就一直在学校教书了。", "一直", False, id="what has been so from then on"),
        pytest.param("老师一直在学校教书。", "一直", True, id="what has been so all along"),
    ],
)
def test_no_change_breaks_what_one_expects(source: str, said: str, *, expected: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    found = [edit for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)]
    assert any(said in edit.said for edit in found) is expected


@pytest.mark.parametrize(
    ("other", "is_offered"),
    [
        pytest.param("工厂预计2027年才会搬家。", False, id="a year to come"),
        pytest.param("工厂是2021年搬家的。", True, id="a year that is over"),
        pytest.param("工厂是2003年搬家的。", False, id="a year long before"),
    ],
)
def test_no_year_to_come_stands_for_one_that_is_over(other: str, *, is_offered: bool) -> None:
    whole = Document(talk(("林芳", "公司在2023年关了三家店。", None), ("林芳", other, None), language=None))
    claim = next(claims_of(whole, whole.spots[0]))
    assert any(edit.other in other for edit in likely_edits(whole, claim)) is is_offered


def test_the_words_before_a_statement_do_not_tell_whether_it_is_true() -> None:
    items = items_of(
        *(
            f"每到周末我在{place}待了{number}天。"
            for place, number in zip(
                ["上海", "北京", "天津", "重庆"], ["十三", "十四", "二十五", "三十六"], strict=True
            )
        )
    )
    assert len({item.prompt.partition("：")[0] for item in items}) == 1


def test_a_year_that_japanese_reads_otherwise_is_explained() -> None:
    items = [item for source in ("学校去年开了三个新班。",) for item in items_of(source)]
    told = [item.explanation for item in items if "前年" in item.prompt]
    assert all("「一昨年」のこと" in (each.ja or "") for each in told)
    assert all("the year before last" in (each.en or "") for each in told)
    assert false_friend("去年", "前年").ja
    assert not false_friend("去年", "大前年").ja


@pytest.mark.parametrize(
    ("said", "same", "ja"),
    [
        pytest.param(
            "十一年",
            "十几年",
            "「十几年」は「十一年」をおおまかに言ったものです。「十几」は11から19までの数です。",
            id="teens",
        ),
        pytest.param(
            "48岁",
            "40多岁",
            "「40多岁」は「48岁」をおおまかに言ったものです。「多」は「…あまり」の意味です。",
            id="more than",
        ),
        pytest.param("学费", "学习的钱", "「学习的钱」は「学费」の言い換えです。", id="other words"),
    ],
)
def test_what_is_worded_anew_is_explained(said: str, same: str, ja: str) -> None:
    assert worded_anew([(said, same)]).ja == ja


def test_what_a_rough_number_holds_is_said_once() -> None:
    told = worded_anew([("48岁", "40多岁"), ("52家", "50多家")])
    assert (told.ja or "").count("「多」は") == (told.en or "").count("多 means") == 1


def test_a_reason_against_false_says_once_what_rough_numbers_hold() -> None:
    found = Document(talk(("林芳", "学校去年开了一个新班。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    anew = (("48岁", "40多岁"), ("52家", "50多家"))
    statement = Statement(text="", is_true=True, form="rough", anew=anew)
    told = reason(found, Candidate(claim=claim, edit=None), statement, "错")
    assert (told.ja or "").count("「多」は") == (told.en or "").count("多 means") == 1
    assert "。。" not in (told.ja or "")
    assert "50多家" in (told.ja or "")
    assert "50多家" in (told.en or "")


def test_a_reason_against_false_tells_why_the_wording_is_the_same() -> None:
    items = items_of("我闺女在外地当护士。", "学校如今开了三个新班。", "工厂的父亲如今住在上海。")
    whys = [wrong.why for item in items for wrong in item.distractors if item.key == "对"]
    assert whys
    assert all("と同じ意味です" in (why.ja or "") and " means the same as " in (why.en or "") for why in whys)


@pytest.mark.parametrize(
    ("said", "same", "ja", "en"),
    [
        pytest.param("很低", "不高", "本文の「很低」から「不高」と言えます", "is also 不高", id="less than low"),
        pytest.param("便宜", "不貴", "本文の「便宜」から「不貴」と言えます", "is also 不貴", id="less, traditional"),
        pytest.param("小伙子", "年轻人", "から「年轻人」と言えます", "is also 年轻人", id="a wider word for somebody"),
        pytest.param("很多", "不少", "と同じ意味です", "means the same", id="as much as many"),
        pytest.param("不同意", "不赞成", "と同じ意味です", "means the same", id="one denial for another"),
    ],
)
def test_what_only_follows_from_a_word_of_the_text_is_not_called_the_same(
    said: str, same: str, ja: str, en: str
) -> None:
    found = Document(talk(("林芳", "学校去年开了一个新班。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    candidate = Candidate(claim=claim, edit=None)
    statement = Statement(text="", is_true=True, form="words", anew=((said, same),))
    told, whole = reason(found, candidate, statement, "错"), explained(found, candidate, statement)
    assert ja in (told.ja or "")
    assert en in (told.en or "")
    assert ("同じ内容" in (whole.ja or "")) is ("同じ" in ja)
    assert same in (whole.ja or "")
    assert same in (whole.en or "")


@pytest.mark.parametrize(
    ("quote", "said", "told"),
    [
        pytest.param("我妈去年走了", "妈妈", "妈", id="the text has it short"),
        pytest.param("我妈妈去年走了", "妈妈", "妈妈", id="the text has it so"),
        pytest.param("我如今在家", "现在", "现在", id="no word said twice"),
    ],
)
def test_a_word_for_a_relative_is_quoted_as_the_text_has_it(quote: str, said: str, told: str) -> None:
    assert anew_in(quote, ((said, "母亲"),)) == ((told, "母亲"),)


def test_who_speaks_of_himself_is_named() -> None:
    prompts = [item.prompt for item in items_of("我在上海待了四十八年。", "我现在住在北京。")]
    assert prompts
    assert all(prompt.startswith("林芳") and "自己" not in prompt for prompt in prompts)


@pytest.mark.parametrize(
    ("source", "other", "is_changed"),
    [
        pytest.param("会议室的墙上挂着四十三张名片。", "办公室", False, id="a room in the other place"),
        pytest.param("周末来的客人有十来家。", "五来家", False, id="nobody counts so"),
        pytest.param("学校要求孩子每天写三页作业。", "老人", False, id="who does homework"),
        pytest.param("店里要求孩子每天来三次。", "老人", True, id="who comes three times"),
        pytest.param("他从前年开始录音。", "照片", False, id="what is done is no thing"),
        pytest.param("老师听了很高兴，连窗帘都看好了。", "生气", False, id="the rest tells what one feels"),
        pytest.param("很多人在学校学习外语。", "少数几个", False, id="sense tells how many"),
        pytest.param("公司营收十二亿元，研发花了四亿元，将近四成。", "六成", False, id="a share of a sum that is told"),
    ],
)
def test_no_change_leaves_what_may_hold_or_is_not_said(source: str, other: str, *, is_changed: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    found = [edit.other for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)]
    assert any(other in each for each in found) is is_changed


def test_an_amount_that_the_sentence_changes_again_is_told_by_no_bound() -> None:
    assert not items_of("我请了五天假回来帮忙，五天变成了两个星期。")


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("学校的钟响了十二秒，最后一声响了十五秒。", False, id="both are 十多秒"),
        pytest.param("学校的钟响了三十二秒，最后一声响了十五秒。", True, id="only one is 十多秒"),
    ],
)
def test_no_bound_is_told_that_holds_another_number_of_the_sentence(source: str, *, is_told: bool) -> None:
    found = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    follows = [each for each in bounds(claim.said) if each.right == "十多秒" and each.said == "十五秒"]
    assert {not is_told_again(claim, each) for each in follows} == {is_told}


def test_a_plain_answer_is_asked_about_as_it_is_meant() -> None:
    found = talk(("主持人", "您担心失业吗？", None), ("林芳", "担心过，店里的活儿不多。", None), language=None)
    [item] = true_false.items(Document(found), Tally())
    assert (item.key, item.prompt) in {("对", "林芳担心过失业。"), ("错", "林芳没担心过失业。")}
    assert "您担心失业吗？" in (item.explanation.ja or "")
    assert "「担心过」と答えている" in (item.distractors[0].why.ja or "")


def test_connected_words_are_not_parted_by_another_wording() -> None:
    assert not [item for item in items_of("学校考了三次才过，公司里连前台都是一次过的。") if "连前台全" in item.prompt]


def test_opposites_are_asked_where_there_is_hardly_a_fact() -> None:
    few = items_of("从商业角度来讲，基础研究的回报是很低的。", "无论老师还是学生，都很难在学校学好外语。")
    assert {"低", "难"} & {char for item in few for char in item.explanation.ja or ""}


def test_a_number_told_by_a_bound_is_true_or_false_alike() -> None:
    numbers = ["二十六", "三十四", "四十八", "五十七", "六十三", "七十九"]
    places = ["上海", "北京", "天津", "重庆", "广州", "南京"]
    items = items_of(*(f"我在{place}待了{number}年。" for place, number in zip(places, numbers, strict=True)))
    told = [item for item in items if "届きません" in (item.explanation.ja or "")]
    assert told
    for item in told:
        assert ("とは言えません" in (item.explanation.ja or "")) is (item.key == "错")
    counts = Counter(item.key for item in items)
    assert abs(counts["对"] - counts["错"]) <= 1


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("所以我吃饭的时候也听着，门一响，我马上就去开。", True, id="what follows is cut away"),
        pytest.param("学校去年开了一个新班。", False, id="a whole sentence"),
    ],
)
def test_no_statement_is_cut_short(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    made = list(true_false.items(Document(talk(("林芳", source, None), language=None)), tally))
    assert bool(made) is not is_refused
    assert bool(tally.refused["cut-short"]) is is_refused


@pytest.mark.parametrize(
    ("source", "said", "same", "expected"),
    [
        pytest.param("学校里有位姓高的爷爷。", "爷爷", "祖父", False, id="nobody's grandfather"),
        pytest.param("他爷爷在学校里教书。", "爷爷", "祖父", True, id="his grandfather"),
        pytest.param("越来越多的人来上海。", "越来越多", "不断增多", False, id="before a noun"),
        pytest.param("上海的人越来越多", "越来越多", "不断增多", True, id="said of a noun"),
    ],
)
def test_a_word_of_the_same_sense_is_put_where_it_can_stand(
    source: str, said: str, same: str, *, expected: bool
) -> None:
    start = source.index(said)
    edit = Edit(start=start, end=start + len(said), said=said, other="＿", kind=EditKind.OPPOSITE, same=same)
    assert _says_the_same(edit, source) is expected


@pytest.mark.parametrize(
    ("said", "same", "is_near"),
    [
        pytest.param("所以", "因此", False, id="a word that links"),
        pytest.param("忘不了", "总会想起", True, id="words that say something"),
    ],
)
def test_a_link_in_other_words_leaves_nothing_to_understand(said: str, same: str, *, is_near: bool) -> None:
    statement = Statement(text="", is_true=True, form="words", anew=((said, same),))
    assert statement.is_understood is is_near


@pytest.mark.parametrize(
    ("number", "note", "is_true"),
    [
        pytest.param("三十四年", "「三十多年」は30年より多く40年より少ない数です。", True, id="true"),
        pytest.param("三十四年", "「不到三十年」は「30年に満たない」の意味です。", False, id="false"),
    ],
)
def test_a_bound_is_explained_whether_true_or_false(number: str, note: str, *, is_true: bool) -> None:
    found = Document(talk(("林芳", f"我在上海待了{number}。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    follows = next(bounds(claim.said))
    candidate = Candidate(claim=claim, edit=None, follows=follows)
    statement = Statement(text="", is_true=is_true, form="more")
    assert note in (explained(found, candidate, statement).ja or "")
    assert note in (reason(found, candidate, statement, "错").ja or "")


def test_a_number_with_more_is_said_to_lie_between_both_ends() -> None:
    found = Document(talk(("林芳", "我在上海待了三十四年。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    for follows in (each for each in bounds(claim.said) if each.right == "三十多年"):
        told = explained(
            found, Candidate(claim=claim, edit=None, follows=follows), Statement(text="", is_true=True, form="more")
        )
        assert (told.ja or "").endswith("本文の「三十四年」はその間の数です。")
        assert (told.en or "").endswith("三十四年 of the text lies between the two.")


def test_what_is_vaguer_is_not_called_the_same() -> None:
    found = Document(talk(("林芳", "学校去年开了一个新班。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    statement = Statement(text="", is_true=True, form="rough", anew=(("十六年", "十几年"),))
    told = explained(found, Candidate(claim=claim, edit=None), statement)
    assert "同じ" not in (told.ja or "")
    assert "「十几」は11から19までの数です" in (told.ja or "")
    assert "the same" not in (told.en or "")


@pytest.mark.parametrize(
    ("source", "same"),
    [
        pytest.param("去年学校收了十七封信，十一封是银行寄的。", [], id="two that would read alike"),
        pytest.param("去年学校收了三十七封信，十一封是银行寄的。", ["三十多封", "十几封"], id="two that would not"),
    ],
)
def test_no_two_numbers_become_the_same_rough_one(source: str, same: list[str]) -> None:
    found = Document(talk(("林芳", source, None), language=None))
    assert [each.same for each in _wordings(found, source)] == same


def test_nothing_is_said_to_be_knitted_that_is_sewn() -> None:
    whole = Document(talk(("林芳", "奶奶花了两周把毛衣拆开重新织。", None), language=None))
    [claim] = claims_of(whole, whole.spots[0])
    others = {edit.other for edit in likely_edits(whole, claim)}
    assert "三周" in others
    assert others.isdisjoint({"衬衫", "外套", "裤子", "裙子"})


@pytest.mark.parametrize(
    ("quote", "level"),
    [
        pytest.param("学生去年在学校住了五个月。", 1, id="a number that is read"),
    ],
)
def test_what_has_to_be_reckoned_is_of_a_level_of_its_own(quote: str, level: int) -> None:
    found = Document(talk(("林芳", f"学校很小，{quote}", None), ("林芳", quote, None), language=None))
    made = [item.level for item in true_false.items(found, Tally())]
    assert made
    assert set(made) == {level}


@pytest.mark.parametrize(
    ("anew", "level"),
    [
        pytest.param((("停业", "关门"),), 5, id="of a hard word of the text"),
        pytest.param((("二十六岁", "二十多岁"),), 1, id="of a number"),
        pytest.param((), 1, id="of nothing"),
    ],
)
def test_a_statement_is_at_the_level_of_the_words_that_it_words_anew(
    anew: tuple[tuple[str, str], ...], level: int
) -> None:
    assert Statement(text="店关门了", is_true=True, form="words", anew=anew).level == level


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("学校来了十二个孩子，二十四只手都举着。", True, id="by the hands of all"),
        pytest.param("学校来了十二个孩子，都举着手。", False, id="by nothing"),
    ],
)
def test_no_bound_is_told_of_what_the_rest_lets_one_count(source: str, *, is_told: bool) -> None:
    found = Document(talk(("林芳", source, None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    follows = [each for each in bounds(claim.said) if each.said == "十二个"]
    assert {is_told_again(claim, each) for each in follows} == {is_told}


def test_a_statement_is_at_the_level_of_both_words_of_which_one_is_exchanged() -> None:
    found = Document(talk(("林芳", "我在学校教化学。", None), language=None))
    claim = next(claims_of(found, found.spots[0]))
    at = claim.said.index("化学")
    edit = Edit(start=at, end=at + 2, said="化学", other="哲学", kind=EditKind.WORD)
    statement = Statement(text="她在学校教哲学", is_true=False, form="words")
    level = level_of_statement(found, Candidate(claim=claim, edit=edit), statement)
    assert level == max(found.level_of("化学"), found.level_of("哲学")) > statement.level


@pytest.mark.parametrize(
    ("source", "same"),
    [
        pytest.param("老师来看母亲，母亲今年正好七十岁。", [], id="who is named twice"),
        pytest.param("老师来看母亲，她今年正好七十岁。", ["妈妈"], id="who is named once"),
    ],
)
def test_nobody_is_called_two_things(source: str, same: list[str]) -> None:
    found = Document(talk(("林芳", source, None), language=None))
    assert [each.same for each in _wordings(found, source) if each.said == "母亲"] == same
