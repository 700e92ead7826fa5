"""A Chinese sentence is changed only where it stays a good sentence that says something else."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.edits import edits, written, written_for
from quizzes.distractors.edits.kinds import are_of_one_kind, is_thing_of_kind
from quizzes.distractors.words import table
from tests.quizzes.talks import talk


def others_at(source: str, said: str) -> list[str]:
    return [edit.other for edit in edits(source) if edit.said == said]


@pytest.mark.parametrize(
    ("source", "others"),
    [
        pytest.param("学校超过七百人。", ["不到"], id="more than so many"),
        pytest.param("学校不到七百人。", ["超过"], id="fewer than so many"),
        pytest.param("学校能超过七百人。", [], id="nobody says 能不到"),
        pytest.param("学校可以超过七百人。", [], id="nobody says 可以不到"),
    ],
)
def test_a_bound_is_turned_where_the_words_before_allow_both(source: str, others: list[str]) -> None:
    assert [edit.other for edit in edits(source) if edit.said in {"超过", "不到"}] == others


@pytest.mark.parametrize(
    ("source", "said", "others"),
    [
        pytest.param("工厂的产量增加了三倍。", "增加了", [], id="nothing becomes three times less"),
        pytest.param("工厂的产量增加了三成。", "增加了", ["减少了"], id="which it may by a share"),
        pytest.param("工人的工资提高了一倍多。", "提高了", [], id="wages"),
        pytest.param("学校的房租涨了两倍。", "涨", [], id="a rent"),
        pytest.param("茶叶的价格上涨了两倍。", "上涨", [], id="a price"),
        pytest.param("学校的面积扩大了一倍。", "扩大", [], id="a size"),
        pytest.param("我们排队的时间延长了一倍。", "延长", [], id="a time"),
        pytest.param("安全出口在左边。", "出口", [], id="a way out, which is no export"),
        pytest.param("我们把茶叶出口到欧洲。", "出口", ["进口"], id="an export"),
        pytest.param("客人提前到达了。", "提前", [], id="nobody says 推迟到达"),
        pytest.param("会议提前到了三点。", "提前", ["推迟"], id="to an hour"),
        pytest.param("我无意中说漏了嘴。", "无意中", [], id="what slips out"),
    ],
)
def test_nothing_is_turned_into_what_cannot_be(source: str, said: str, others: list[str]) -> None:
    assert others_at(source, said) == others


def test_two_of_a_kind_that_one_word_translates_are_none() -> None:
    assert others_at("钱都放在箱子里。", "箱子") == ["篮子", "袋子"]
    assert others_at("钱都放在盒子里。", "盒子") == []
    rows = [words.split(",") for kind, words in rows_of("one_of_a_kind.tsv") if not kind.startswith("family")]
    pairs = [pair for words in rows for pair in combinations([table()[word] for word in words if word in table()], 2)]
    assert [
        (one.word, other.word) for one, other in pairs if one.ja[0] == other.ja[0] or one.en[0] == other.en[0]
    ] == []


def test_what_goes_on_until_then_is_no_habit() -> None:
    assert others_at("机器一直转到六点。", "一直") == []
    assert others_at("他一直住在岛上。", "一直") == ["有时"]


@pytest.mark.parametrize(
    ("source", "said", "others"),
    [
        pytest.param("学校的账公开了。", "公开", [], id="nobody says 秘密了"),
        pytest.param("校长公开承认了错误。", "公开", ["私下"], id="in public"),
        pytest.param("校长亲自来了。", "亲自", ["让别人"], id="by himself"),
        pytest.param("街上突然静了下来。", "突然", ["慢慢地"], id="a change at once"),
        pytest.param("校长突然问了一句。", "突然", [], id="a question at once"),
        pytest.param("学校最重要的是老师。", "最重要", [], id="nobody tells what matters least"),
    ],
)
def test_a_manner_gives_way_to_one_that_is_said_there(source: str, said: str, others: list[str]) -> None:
    assert others_at(source, said) == others


@pytest.mark.parametrize(
    ("source", "said", "others"),
    [
        pytest.param("他很快学会了开车。", "很快", [], id="soon, which is no speed"),
        pytest.param("他的车开得很快。", "很快", ["很慢"], id="a speed"),
        pytest.param("你最好去问老师。", "最好", [], id="an advice"),
        pytest.param("这是最好的学校。", "最好", ["最差"], id="a superlative"),
        pytest.param("他没有用过筷子。", "没有用", [], id="what was not used"),
        pytest.param("这些机器没有用。", "没有用", ["很有用"], id="what is of no use"),
        pytest.param("老师很容易就找到了学校。", "很容易", [], id="easily, with what comes of it"),
        pytest.param("学校的路很容易找。", "很容易", ["很难"], id="easy"),
        pytest.param("我们都没有去。", "都没有", [], id="none did it"),
        pytest.param("我们都没有时间。", "都没有", ["都有"], id="none had it"),
        pytest.param("很大一部分人走了。", "一部分", [], id="a large part"),
        pytest.param("他非常容易被骗。", "容易", [], id="a degree stands before it"),
        pytest.param("老师放弃了这个机会。", "放弃了", ["没有放弃"], id="nobody holds on to a chance"),
        pytest.param("老师无意中发现了这封信。", "无意中", [], id="nobody finds on purpose"),
        pytest.param("修车他只靠耳朵听。", "耳朵", [], id="nobody hears with the eyes"),
        pytest.param("他随时都能来。", "随时", [], id="all sums up every time"),
        pytest.param("头发短了很多。", "很多", [], id="by far"),
        pytest.param("学校里的气温降了很多。", "降", ["上升"], id="a temperature"),
        pytest.param("他退休以后很少说话。", "很少", [], id="seldom"),
        pytest.param("学校里的人很少。", "很少", ["很多"], id="few"),
        pytest.param("最早全靠眼睛。", "最早", [], id="at first"),
        pytest.param("老师必须要写信。", "必须", [], id="must, said twice"),
        pytest.param("孩子常常睡不够。", "不够", [], id="what cannot be done enough"),
        pytest.param("门槛很高。", "很高", ["很低"], id="a height"),
        pytest.param("他的儿子很高。", "很高", [], id="somebody tall"),
        pytest.param("谁也不知道。", "不知道", [], id="nobody at all"),
        pytest.param("他们不会回来了。", "不会", [], id="no longer"),
        pytest.param("老街比以前热闹得多。", "多", [], id="by how much, behind 得"),
        pytest.param("老街比以前热闹很多。", "多", [], id="by how much, behind 很"),
        pytest.param("他比我高。", "高", [], id="taller"),
        pytest.param("这里的成本比上海高。", "高", ["低"], id="higher"),
    ],
)
def test_what_another_word_makes_of_a_wording_is_left_alone(source: str, said: str, others: list[str]) -> None:
    assert others_at(source, said) == others


def test_all_other_wordings_of_a_place_are_given() -> None:
    assert others_at("上个星期他来了。", "上个星期") == ["上个月", "去年"]
    assert others_at("上個星期他來了。", "上個星期") == ["上个月", "去年"]
    assert others_at("老张住在郊区。", "郊区") == ["市中心"]  # and not 郊外, which is there
    assert others_at("楼上有人唱歌。", "唱歌") == ["跳舞", "画画", "下棋"]  # and not 书法, which is no verb


@pytest.mark.parametrize(
    ("source", "said", "kind"),
    [
        pytest.param("我們開了三家店。", "三家", EditKind.NUMBER, id="number"),
        pytest.param("他去年来了。", "去年", EditKind.TIME, id="time"),
        pytest.param("一半客人是学生。", "一半", EditKind.AMOUNT, id="share"),
        pytest.param("他偶尔去看老师。", "偶尔", EditKind.MANNER, id="how often"),
        pytest.param("使用的成本很低。", "很低", EditKind.OPPOSITE, id="degree"),
        pytest.param("他不愿意离开学校。", "不愿意", EditKind.NEGATION, id="negation"),
        pytest.param("父亲一个人走了。", "父亲", EditKind.WORD, id="another of its kind"),
        pytest.param("他最怕的是台风。", "台风", EditKind.WORD, id="another of a longer list"),
        pytest.param("这里的房租比工资还高。", "高", EditKind.OPPOSITE, id="a comparison"),
        pytest.param("厂子搬到咸阳去了。", "咸阳", EditKind.WORD, id="another city"),
        pytest.param("他们要的不是资金，而是时间。", "不是资金，而是时间", EditKind.SWAP, id="sides of a contrast"),
    ],
)
def test_a_place_of_each_kind_is_found(source: str, said: str, kind: EditKind) -> None:
    found = [edit for edit in edits(source) if edit.said == said]
    assert found
    assert {edit.kind for edit in found} == {kind}
    assert all(edit.other != said for edit in found)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("上个星期他来了吗？", id="a question"),
        pytest.param("他说“上个星期来了”。", id="a quotation"),
        pytest.param("如果明年有钱，他会来。", id="a condition"),
        pytest.param("他至少开了三家店。", id="at least so many: a smaller number is true as well"),
        pytest.param("他没有开三家店。", id="a number under a negation"),
        pytest.param("没有三百万，什么也做不了。", id="without so much: a smaller number is true as well"),
        pytest.param("未来二十年任何时候都可以来。", id="an end of time: a shorter time is true as well"),
        pytest.param("他买了两三本书。", id="a range"),
        pytest.param("他骂了两句。", id="a few words"),
        pytest.param("他看了两眼。", id="a look"),
        pytest.param("他一夜没合眼，第二天买了车票。", id="the day after a night"),
        pytest.param("他犹豫了将近一分钟。", id="almost"),
        pytest.param("他等了不到三分钟。", id="less than, after the sign that it is done"),
        pytest.param("他小时候常来。", id="a time of life"),
        pytest.param("他在小学教书。", id="a kind of school, which the rest tells"),
        pytest.param("他去年冬天来了。", id="a year before its season: the season alone is changed"),
        pytest.param("书很重，但是不愿意带走。", id="the other side of a but"),
        pytest.param("公司都不会放弃。", id="a negation beside all"),
        pytest.param("公司不会轻易扩张。", id="a negation of the manner alone"),
        pytest.param("我们优先做研究。", id="a piece of a word"),
        pytest.param("他开了三家店：一家大一家小。", id="what announces a list"),
        pytest.param("他没有马上答应。", id="a negation that bears on an adverb"),
        pytest.param("听了很高兴。", id="a piece of another word: 很高兴 is not high"),
        pytest.param("从去年起就这样。", id="a time from which on"),
        pytest.param("产品最晚明年做出来。", id="the latest time: a later one is true as well"),
        pytest.param("因为成本很低，他来了。", id="a degree in a reason"),
        pytest.param("那是民国六十八年，也就是一九七九年。", id="a number that another follows from"),
        pytest.param("今年公司要全面换成电动船。", id="this year, of what is to come"),
        pytest.param("引擎声会小很多。", id="many after an adjective"),
        pytest.param("三年不够就五年。", id="not enough before what is done then"),
        pytest.param("他露出两只眼睛。", id="as many as everybody has"),
        pytest.param("一把钥匙在桌子上。", id="a noun after its measure word"),
    ],
)
def test_a_place_that_leaves_a_doubt_is_refused(source: str) -> None:
    assert not [edit for edit in edits(source) if edit.said not in {"冬天", "桌子", "高兴"}]


def test_a_number_is_changed_in_a_reason_where_a_degree_is_not() -> None:
    assert others_at("因为开了三家店，他很累。", "三家")


def test_what_stands_in_the_sentence_already_is_not_put_there() -> None:
    assert not others_at("父亲和母亲都在。", "父亲")
    assert not others_at("我爸比我妈高。", "妈")
    assert others_at("我们比我妈高。", "妈") == ["爸"]
    assert not others_at("小时候很怕黑，长大就不怕了。", "不怕")
    assert not others_at("一半以上的人不知道，不到一半的人知道。", "一半以上")


@pytest.mark.parametrize(
    ("source", "said", "others"),
    [
        pytest.param("她丈夫在县里上班。", "丈夫", [], id="a woman's spouse"),
        pytest.param("我姐姐的老公在县里上班。", "老公", [], id="a sister's spouse"),
        pytest.param("我丈夫在县里上班。", "丈夫", ["妻子"], id="the speaker's spouse"),
        pytest.param("冬天水管冻住了。", "冬天", [], id="what freezes"),
        pytest.param("上午卖菜，晚上还要记账。", "晚上", [], id="an hour among others"),
        pytest.param("我们晚上还要记账。", "晚上", ["早上", "下午"], id="an hour alone"),
        pytest.param("儿子很累，我也心疼他。", "儿子", [], id="he"),
        pytest.param("女儿很累，我也心疼她。", "女儿", [], id="she"),
        pytest.param("儿子很累，我也心疼他们。", "儿子", ["女儿"], id="they"),
        pytest.param("孩子出生那天正好下雪。", "孩子", [], id="who is born is no old man"),
        pytest.param("孩子那天正好下山。", "孩子", ["老人", "年轻人"], id="a child among people"),
        pytest.param("她只会跑步，不会游泳。", "不会", [], id="what is so of one thing alone"),
        pytest.param("她在岛上，不会游泳。", "不会", ["会"], id="what is so of one thing among others"),
        pytest.param("他在岛上，又不会游泳。", "不会", [], id="what goes without saying"),
    ],
)
def test_what_the_rest_of_the_sentence_tells_is_not_turned(source: str, said: str, others: list[str]) -> None:
    assert others_at(source, said) == others


def test_an_edit_is_applied_in_place_and_gives_its_reason_in_both_languages() -> None:
    [first, _] = edits("上个星期他来了。")
    assert first.applied("上个星期他来了。") == "上个月他来了。"
    assert first.why.ja == "本文はここで「上个星期」（先週）と言っていて、「上个月」（先月）ではありません。"
    assert first.why.en == "The text says 上个星期 (“last week”), not 上个月 (“last month”)."


def test_another_wording_for_the_same_is_given_where_there_is_one() -> None:
    source = "使用的成本越来越低。"
    [edit] = edits(source)
    assert source.replace(edit.said, edit.same) == "使用的成本不断降低。"
    assert edit.applied(source) == "使用的成本越来越高。"


def test_what_grows_within_a_moment_is_not_said_to_grow_day_by_day() -> None:
    found = [edit for edit in edits("水里的声音越来越大。") if edit.said == "越来越大"]
    assert [(edit.other, edit.same) for edit in found] == [("越来越小", "")]


def test_an_edit_is_written_in_the_script_of_the_interview() -> None:
    document = Document(talk(("陳老師", "門檻越來越低。", None), language=None))
    [edit] = edits(document.spots[0].source)
    assert written(document, edit).applied(document.spots[0].source) == "門檻越來越高。"


@pytest.mark.parametrize(
    ("said", "other", "expected"),
    [
        pytest.param("四萬隻", "六万只", "六萬隻", id="a measure word"),
        pytest.param("三斗米", "五斗米", "五斗米", id="between a number and what is counted"),
        pytest.param("更麻煩", "更简单", "更簡單", id="what is turned in full"),
        pytest.param("三點", "三点半", "三點半", id="what is added"),
        pytest.param("四隻", "四只", "四隻", id="nothing is turned"),
    ],
)
def test_what_an_edit_leaves_is_written_as_the_text_writes_it(said: str, other: str, expected: str) -> None:
    document = Document(talk(("陳老師", f"我有{said}。", None), language=None))
    assert written_for(document, said, other) == expected


@pytest.mark.parametrize(
    ("source", "is_even"),
    [
        pytest.param("我们开了三家店。", True, id="a number"),
        pytest.param("他去年来了。", True, id="a time"),
        pytest.param("使用的成本很低。", False, id="a degree"),
        pytest.param("他不愿意离开村子。", False, id="a negation"),
    ],
)
def test_it_is_told_whether_the_sense_gives_the_change_away(source: str, *, is_even: bool) -> None:
    assert {edit.is_even for edit in edits(source)} == {is_even}


def test_no_two_places_overlap_in_part() -> None:
    found = edits("去年他们要的不是三百万资金，而是时间。")
    assert all(not one.crosses(other.start, other.end) for one in found for other in found)


def test_the_table_is_sorted_and_every_row_changes_something() -> None:
    rows = list(rows_of("edits.tsv"))
    assert rows == sorted(rows)
    for kind, said, others in rows:
        assert EditKind(kind)
        assert all(not re.fullmatch(said, other) for other in others.split("|"))


def test_a_word_of_the_kinds_stands_in_one_of_them() -> None:
    words = [word for _, row in rows_of("one_of_a_kind.tsv") for word in row.split(",")]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("医生", "护士", True, id="of one profession"),
        pytest.param("醫生", "護士", True, id="traditional"),
        pytest.param("医生", "学生", False, id="of two kinds"),
        pytest.param("上海", "巴黎", False, id="cities of two ends of the world"),
    ],
)
def test_two_words_are_of_one_kind(one: str, other: str, *, expected: bool) -> None:
    assert are_of_one_kind(one, other) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("数学", True, id="a subject of school"),
        pytest.param("医生", False, id="somebody"),
        pytest.param("蜜蜂", False, id="an animal"),
        pytest.param("随便", False, id="no word of the table"),
    ],
)
def test_who_acts_is_no_thing(word: str, *, expected: bool) -> None:
    assert is_thing_of_kind(word) is expected


@pytest.mark.parametrize(
    ("said", "other", "told"),
    [
        pytest.param("录像", "照片", "The text says 录像, not 照片 (“photo”).", id="a verb, here for a thing"),
        pytest.param("书店", "茶馆", "The text says 书店 (“bookshop”), not 茶馆 (“teahouse”).", id="two things"),
    ],
)
def test_a_verb_that_stands_for_a_thing_is_told_by_no_meaning_of_the_verb(said: str, other: str, told: str) -> None:
    edit = Edit(start=0, end=2, said=said, other=other, kind=EditKind.WORD)
    assert edit.why.en == told
    assert "録画する" not in (edit.why.ja or "")


def test_a_number_is_glossed_as_no_other_word_that_is_written_so() -> None:
    edit = Edit(start=0, end=2, said="三周", other="四周", kind=EditKind.NUMBER)
    assert edit.why.ja == "本文はここで「三周」と言っていて、「四周」ではありません。"
    assert edit.why_elsewhere("住了四周", there=9, here=3).en == ("Line 3 says 三周. 四周 stands in line 9: 住了四周.")
    beside = edit.why_elsewhere("住了四周", there=3, here=3)  # a line that says both of two things says it so
    assert beside.en == "The text says 三周 here. 四周 comes up elsewhere in line 3: 住了四周."
    assert (
        beside.ja == "本文はここで「三周」と言っています。「四周」は同じ3行目でも別のところ、「住了四周」に出てきます。"
    )
