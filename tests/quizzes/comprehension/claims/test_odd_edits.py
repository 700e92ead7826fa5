"""How much a change shows by its number is counted, and what it leaves is Chinese that somebody says."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.claims.odd_edits import breaks_habit, is_odd, makes_no_chinese, roundness
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param("三十年", 1, id="round"),
        pytest.param("三十七年", 2, id="two digits"),
        pytest.param("十三倍", 2, id="ten and more"),
        pytest.param("十倍", 1, id="ten"),
        pytest.param("320台", 2, id="in digits"),
    ],
)
def test_numbers_are_as_round_as_each_other(number: str, expected: int) -> None:
    assert roundness(number) == expected


def _changed(text: str, other: str, kind: EditKind) -> tuple[Edit, str]:
    """Change what stands in brackets; give the change, and the text without the brackets."""
    before, said, after = text.replace("】", "【").split("【")
    edit = Edit(start=len(before), end=len(before) + len(said), said=said, other=other, kind=kind)
    return edit, f"{before}{said}{after}"


@pytest.mark.parametrize(
    ("text", "other", "kind", "is_none"),
    [
        pytest.param("他有【两】只眼睛", "三", EditKind.NUMBER, True, id="three eyes"),
        pytest.param("他有【两】只箱子", "三", EditKind.NUMBER, False, id="three boxes"),
        pytest.param("他【这】只眼睛看不见", "那", EditKind.WORD, False, id="the other eye"),
        pytest.param("他每天走【七】、八公里", "九", EditKind.NUMBER, True, id="no two numbers"),
        pytest.param("他每天走【七】公里", "九", EditKind.NUMBER, False, id="one number"),
        pytest.param("店里【全部】关了", "部分", EditKind.AMOUNT, True, id="an adverb"),
        pytest.param("店里【全部】的伞都卖了", "部分", EditKind.AMOUNT, False, id="all of them"),
        pytest.param("他【每天】晚上写信", "昨晚", EditKind.TIME, True, id="a night at night"),
        pytest.param("他【每天】早上写信", "昨晚", EditKind.TIME, False, id="a night beside a morning"),
        pytest.param("他【每天】晚上写信", "去年", EditKind.TIME, False, id="a year beside a night"),
        pytest.param("店里【大部分】学生走了", "三分之一", EditKind.AMOUNT, True, id="a bare third"),
        pytest.param("店里【大部分】的学生走了", "三分之一", EditKind.AMOUNT, False, id="a third of them"),
        pytest.param("他去过三座【城市】", "农村", EditKind.WORD, True, id="villages that are counted as towns"),
        pytest.param("他去过很多【城市】", "农村", EditKind.WORD, False, id="many villages"),
        pytest.param("他去过三座【城市】", "山", EditKind.WORD, False, id="hills, counted as towns"),
        pytest.param("他【总是】很忙", "偶尔", EditKind.AMOUNT, True, id="seldom very"),
        pytest.param("他【总是】喝茶", "偶尔", EditKind.AMOUNT, False, id="seldom does"),
        pytest.param("价格从【十】块涨到二十块", "三十", EditKind.NUMBER, True, id="from a number to another"),
        pytest.param("价格从【去年】十块涨到二十块", "前年", EditKind.TIME, False, id="from when"),
        pytest.param("烤好的【土豆】很香", "小麦", EditKind.WORD, True, id="what is not roasted"),
        pytest.param("烤好的【三】个土豆很香", "五", EditKind.NUMBER, False, id="how much is roasted"),
        pytest.param("他把【大衣】买了三件", "鞋子", EditKind.WORD, True, id="what is not so counted"),
        pytest.param("他【去年】买了三件", "前年", EditKind.TIME, False, id="when it is counted"),
        pytest.param("他每年要【亏损】", "盈利", EditKind.OPPOSITE, True, id="to have to win"),
        pytest.param("他每年要【休息】", "工作", EditKind.OPPOSITE, False, id="to have to work"),
        pytest.param("他怎么也【不敢】", "敢", EditKind.NEGATION, True, id="by no means, without no"),
        pytest.param("他怎么也【想】走", "不想", EditKind.NEGATION, False, id="by no means, with no"),
        pytest.param("那是【九十年】代", "八十年", EditKind.TIME, True, id="the head of a decade"),
        pytest.param("他是【三】级", "二", EditKind.NUMBER, False, id="a rank"),
    ],
)
def test_what_nobody_says_is_noticed(text: str, other: str, kind: EditKind, *, is_none: bool) -> None:
    assert makes_no_chinese(*_changed(text, other, kind)) is is_none


@pytest.mark.parametrize(
    ("text", "other", "kind", "is_broken"),
    [
        pytest.param("他【第二天】走了", "第三天", EditKind.TIME, True, id="the day after"),
        pytest.param("他【第二天】走了，第三天又来了", "第五天", EditKind.TIME, False, id="one of the days"),
        pytest.param("前【两】级都好，第三级坏了", "三", EditKind.NUMBER, True, id="how many come before the third"),
        pytest.param("前两级【楼梯】都好，第三级坏了", "桌子", EditKind.WORD, False, id="which come before it"),
        pytest.param("【两】个人结婚了", "三", EditKind.NUMBER, True, id="a pair"),
        pytest.param("【两家】人碰面了", "很多家", EditKind.AMOUNT, False, id="how many met"),
        pytest.param(
            "他们【经常】看菜单，看价钱，就是不看味道", "偶尔", EditKind.OPPOSITE, True, id="against what is often so"
        ),
        pytest.param("他们【经常】看菜单，也看价钱", "偶尔", EditKind.OPPOSITE, False, id="what is often so"),
        pytest.param("【妈妈】演家丁", "爸爸", EditKind.WORD, True, id="a part for a man"),
        pytest.param("【奶奶】逼着我练字", "妹妹", EditKind.WORD, True, id="a sister who makes one practise"),
        pytest.param("【奶奶】陪着我练字", "妹妹", EditKind.WORD, False, id="a sister who is there"),
        pytest.param("【朋友】演家丁", "爸爸", EditKind.WORD, False, id="a friend in that part"),
        pytest.param("【妈妈】演家丁", "朋友", EditKind.WORD, False, id="or a friend instead"),
    ],
)
def test_what_one_does_not_expect_is_noticed(text: str, other: str, kind: EditKind, *, is_broken: bool) -> None:
    assert breaks_habit(*_changed(text, other, kind)) is is_broken


def _is_odd(text: str, other: str, kind: EditKind, unsaid: str = "") -> bool:
    """Change a claim that a sentence makes, behind words that it does not tell."""
    edit, said = _changed(text, other, kind)
    [spot] = Document(dialogue(("老周", f"{unsaid}{said}。"))).spots
    return is_odd(Claim(spot=spot, quote=said, said=said, is_whole=not unsaid), edit)


@pytest.mark.parametrize(
    ("text", "other", "is_seen"),
    [
        pytest.param("他【早上】三点来的", "晚上", True, id="a clock beside a part of the day"),
        pytest.param("他【去年】三点来的", "前年", False, id="a clock beside a year"),
        pytest.param("他【早上】乐观，晚上悲观", "中午", True, id="one of two parts of the day"),
        pytest.param("他【去年】早上跑步", "前年", False, id="a year beside a part of the day"),
        pytest.param("他整个【夏天】都在家", "冬天", True, id="all of a season"),
        pytest.param("【冬天】空气干燥", "春天", True, id="the air of a season"),
        pytest.param("【冬天】他常来", "春天", False, id="what is done in any"),
        pytest.param("他整个【下午】都在家", "上午", False, id="all of an afternoon"),
        pytest.param("他比【去年】好", "前年", True, id="what is compared"),
        pytest.param("他疼得【晚上】睡不着", "早上", True, id="how much it hurts"),
        pytest.param("他【起初】不愿意，后来答应了", "一直", True, id="what came before"),
        pytest.param("他【起初】不愿意", "一直", False, id="before what is not told"),
        pytest.param("他【1990年】来", "1995年", False, id="a year, as round as it may be"),
    ],
)
def test_a_time_that_does_not_go_with_the_rest_is_seen(text: str, other: str, *, is_seen: bool) -> None:
    assert _is_odd(text, other, EditKind.TIME) is is_seen


@pytest.mark.parametrize(
    ("text", "other", "is_seen"),
    [
        pytest.param("他跑得【三】步一停", "五", False, id="how one runs"),
        pytest.param("他住了【三十】年", "三十七", True, id="a less round one"),
        pytest.param("他住了【三天】", "四天", False, id="as round"),
        pytest.param("我【三十八岁】辞职，母亲气得不说话", "五十八岁", True, id="too old to be scolded"),
        pytest.param("我【二十八岁】辞职，母亲气得不说话", "三十八岁", False, id="not too old for that"),
        pytest.param("房东是一位【八十岁】的老先生，姓高", "五十岁", True, id="too young for an old man"),
        pytest.param("房东是一位【八十岁】的老先生，姓高", "六十岁", False, id="an old man all the same"),
        pytest.param("学校里来了一个【十三岁】的孩子，姓高", "十九岁", True, id="too old for a child"),
        pytest.param("店里来了一个【三十岁】的小伙子，姓高", "五十岁", True, id="too old for a lad"),
        pytest.param("早场【八块】一张，晚场十二块钱一张", "五块", True, id="money beside money"),
        pytest.param("早场【八块】一张，晚场来了十二个人", "五块", False, id="money beside people"),
        pytest.param("我【三十八岁】才学开车", "五十八岁", False, id="an age at which one may do so"),
        pytest.param("那对情侣要了【两】碗面", "三", True, id="one for each of a couple"),
        pytest.param("楼上的老两口要了【两】碗面", "四", True, id="one for each of an old couple"),
        pytest.param("楼上的客人要了【两】碗面", "四", False, id="of nobody who is two"),
        pytest.param("他工作【七天】", "八天", True, id="all days of a week"),
        pytest.param("有六个人，我请了其中【四】个", "五", True, id="some of so many"),
        pytest.param("十二亿元里，三亿元是【三成】", "四成", True, id="a share of two sums"),
        pytest.param("他卖了【三成】", "四成", False, id="a share of no sum"),
        pytest.param("他住了【三天】，我住了五天", "四天", True, id="beside its like"),
        pytest.param("上山要【兩個鐘頭】，下山要四個鐘頭", "六個鐘頭", True, id="beside its like, in traditional"),
        pytest.param("夜班要【两】个人，一个看机器，另一个睡觉", "四", True, id="one and the other"),
        pytest.param("夜班要【两】个人，不睡的那个看着睡的那个", "四", True, id="who does and who does not"),
        pytest.param("夜班要【两】个人，都不能睡觉", "四", False, id="two of whom no more is said"),
        pytest.param("他们一共【三】个人", "四", True, id="a sum"),
        pytest.param("他比我早到【三天】", "四天", True, id="by how much one comes first"),
        pytest.param("房租比去年贵，他住了【三天】", "四天", False, id="what is compared in another clause"),
        pytest.param("那是【五月】的一场比赛", "八月", False, id="a match, where nothing is compared"),
        pytest.param("书店【2020年】关了五个月", "2021年", False, id="a year, which is no rounder than the next"),
        pytest.param("孩子占【三成】，大家都高兴", "四成", True, id="a part of a whole"),
        pytest.param("他借了【十把】椅子", "十五把", False, id="fifteen, as round as ten"),
        pytest.param("他借了【十多把】椅子", "十五多把", True, id="some fifteen, as nobody says it"),
        pytest.param("他借了【十把】椅子", "十四把", True, id="less round than ten"),
        pytest.param("他借了【十三把】椅子", "十五把", False, id="of two digits, as the other"),
        pytest.param("他晚上【六点】到家", "五点", True, id="an hour that is none of the evening"),
        pytest.param("他晚上【六点】到家", "八点", False, id="an hour of the evening"),
        pytest.param("他下午【六点】到家", "五点", False, id="an hour of the afternoon"),
    ],
)
def test_a_number_that_does_not_go_with_the_rest_is_seen(text: str, other: str, *, is_seen: bool) -> None:
    assert _is_odd(text, other, EditKind.NUMBER) is is_seen


@pytest.mark.parametrize(
    ("text", "other", "is_seen"),
    [
        pytest.param("他【懒】，但他来", "勤快", True, id="against which it turns"),
        pytest.param("他【懒】，我来", "勤快", False, id="beside something else"),
        pytest.param("他【高兴】，窗帘开着", "生气", True, id="a mood that the rest tells"),
        pytest.param("他【高兴】", "生气", False, id="a mood alone"),
        pytest.param("顺风划船比逆风划得【快】", "慢", True, id="with the wind and against it"),
        pytest.param("老手编筐比新手编得【快】", "慢", True, id="a hand and a beginner"),
        pytest.param("哥哥编筐比弟弟编得【快】", "慢", False, id="two of whom nobody knows"),
    ],
)
def test_an_opposite_that_does_not_go_with_the_rest_is_seen(text: str, other: str, *, is_seen: bool) -> None:
    assert _is_odd(text, other, EditKind.OPPOSITE) is is_seen


@pytest.mark.parametrize(
    ("text", "other", "is_seen"),
    [
        pytest.param("他比【哥哥】高", "弟弟", False, id="with whom one is compared"),
        pytest.param("云南的【普洱】下雨了", "大理", True, id="a place beside another"),
        pytest.param("他在云南种【茶】", "花", False, id="a thing beside a place"),
        pytest.param("他见的【学生】很多，", "老师", False, id="persons of a quality"),
        pytest.param("他用的【玻璃】最亮的", "木头", True, id="a thing of a quality"),
        pytest.param("我见过【学生】", "箱子", True, id="a thing for a person"),
        pytest.param("他开始【录音】", "照片", True, id="what one does not begin"),
        pytest.param("那句话的意思是【孩子】还小，站不稳", "老人", True, id="who is still small"),
        pytest.param("他退休以后种【茶】", "花", False, id="of no age"),
        pytest.param("【哥哥】写信", "弟弟", True, id="who does it"),
        pytest.param("【普洱】下雨了", "大理", False, id="a place that does nothing"),
        pytest.param("【上海】下雨了", "北京", False, id="where it happens"),
        pytest.param("【人人都】走了", "没人", False, id="all who do it"),
        pytest.param("【老师，】我见过", "学生，", False, id="what is begun with"),
    ],
)
def test_a_word_that_does_not_go_with_the_rest_is_seen(text: str, other: str, *, is_seen: bool) -> None:
    assert _is_odd(text, other, EditKind.WORD) is is_seen


def test_how_many_do_it_may_be_any() -> None:
    assert not _is_odd("【很多】人来", "很少", EditKind.AMOUNT)


def test_a_place_that_the_claim_does_not_name_tells_no_other() -> None:
    assert _is_odd("他在云南去了【普洱】", "大理", EditKind.WORD)
    assert not _is_odd("他去了【普洱】", "大理", EditKind.WORD, unsaid="我在云南，")
