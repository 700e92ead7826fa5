"""Who stands beside whom: others of the same group, each another person, whom the sentence does not rule out."""

from __future__ import annotations

import pytest

from quizzes.comprehension.roles import (
    groups_of,
    is_barred,
    is_meant_so,
    is_told_beside,
    means_of,
    relatives,
    rivals_in,
    role_of,
    role_words,
)


@pytest.mark.parametrize(
    ("word", "person"),
    [
        pytest.param("妈", "mother", id="a relative"),
        pytest.param("我妈", "mother", id="one's own"),
        pytest.param("医生", "doctor", id="a doctor"),
        pytest.param("我", None, id="oneself"),
        pytest.param("桌子", None, id="a thing"),
    ],
)
def test_a_word_is_for_a_role(word: str, person: str | None) -> None:
    role = role_of(word)
    assert (role.person if role is not None else None) == person


@pytest.mark.parametrize(
    ("word", "before", "is_asked"),
    [
        pytest.param("医生", "", True, id="a doctor"),
        pytest.param("我医生", "", False, id="no doctor as one's relative"),
        pytest.param("我女儿", "", True, id="one's daughter"),
        pytest.param("女儿", "我", False, id="a daughter whose 我 is no part of her name"),
    ],
)
def test_relatives_alone_are_asked_for_with_me_before_them(word: str, before: str, *, is_asked: bool) -> None:
    assert any(True for _ in groups_of(word, before)) is is_asked


def test_relatives_are_no_words_that_stand_without_me() -> None:
    assert {"医生", "老师"} <= role_words()
    assert "妈妈" not in role_words()
    assert "妈妈" in relatives().words
    assert "医生" not in relatives().words


def _rivals(word: str, rest: str, before: str = "") -> set[str]:
    return {role.word for group in groups_of(word, before) for role in rivals_in(group, word, rest)}


@pytest.mark.parametrize(
    ("word", "rest", "before", "offered", "refused"),
    [
        pytest.param("医生", "天天来", "", {"护士", "护工"}, {"医生"}, id="others"),
        pytest.param("医生", "跟护士天天来", "", {"护工"}, {"护士"}, id="nobody who is named beside"),
        pytest.param("女孩", "天天来", "那个", {"男孩", "大妈"}, {"姑娘"}, id="no other word for the same person"),
        pytest.param("大妈", "天天来", "那个", {"大叔", "老先生"}, {"老太太"}, id="nobody who may be the same woman"),
        pytest.param("老大爷", "天天来", "那个", {"大妈", "小伙子"}, {"大叔"}, id="nobody who may be the same man"),
        pytest.param("母亲", "有位＿给站岗的战士送饭", "有位", {"父亲", "奶奶"}, set(), id="of whichever age"),
        pytest.param("母亲", "有位＿给儿子送饭", "有位", {"父亲"}, {"爷爷", "奶奶"}, id="who has a son there"),
        pytest.param("母亲", "有位＿给我儿子送饭", "有位", {"父亲", "奶奶"}, set(), id="who knows a son of mine"),
        pytest.param("姑娘", "有个＿是隔壁师范的学生", "有个", {"小伙子"}, {"大妈", "老太太"}, id="a student"),
        pytest.param("小伙子", "学生里有个＿天天来", "有个", {"姑娘"}, {"大叔", "老大爷"}, id="one of the students"),
        pytest.param("姑娘", "那个＿刚念完高中", "那个", {"小伙子"}, {"大妈", "老太太"}, id="who has left school"),
        pytest.param("姑娘", "那个＿在门口等人", "那个", {"小伙子", "大妈", "老太太"}, set(), id="anybody"),
        pytest.param("姑娘", "那个＿教我们班学生", "那个", {"大妈", "老太太"}, set(), id="who teaches students"),
        pytest.param(
            "我妻子", "＿头一回跟我见面就笑了", "", set(), {"妈妈", "姐姐", "女儿"}, id="met for the first time"
        ),
        pytest.param(
            "我妻子", "＿头一回出远门就哭了", "", {"妈妈", "女儿"}, set(), id="whatever was for the first time"
        ),
        pytest.param(
            "我爷爷", "＿就在这口井边打铁，有一百二十年了", "", {"奶奶", "姑姑"}, {"女儿", "妹妹"}, id="long ago"
        ),
        pytest.param("我爸爸", "＿一九四八年学的木工", "", {"妈妈"}, {"弟弟", "妹妹"}, id="in a year long ago"),
        pytest.param("我妹妹", "＿在县里当老师，比我忙", "", {"姐姐", "哥哥"}, {"奶奶", "爷爷"}, id="who has work now"),
        pytest.param("我弟弟", "＿比我小三岁", "", {"妹妹"}, {"哥哥", "姐姐"}, id="who is younger"),
        pytest.param("我姐姐", "＿比我大三岁", "", {"哥哥"}, {"弟弟", "妹妹"}, id="who is older"),
        pytest.param(
            "我妹妹", "＿在县里当了十年护士", "", {"姐姐"}, {"哥哥", "弟弟"}, id="what a woman is far more often"
        ),
        pytest.param("我儿子", "＿在厂里上班，儿媳妇教书", "", {"弟弟"}, {"女儿"}, id="whose wife is told of"),
        pytest.param("我妹妹", "＿以前在县里当老师", "", {"姐姐", "奶奶"}, set(), id="who had work once"),
        pytest.param("我女儿", "＿在厦门买了房", "", {"儿子", "弟弟"}, {"爷爷", "奶奶"}, id="who buys a flat"),
        pytest.param("客人", "＿都说汤太咸", "", {"邻居", "亲戚", "老乡"}, {"房东"}, id="of whom there are many"),
        pytest.param("我女儿", "＿以为妈妈都会开车", "", {"儿子", "弟弟"}, {"爸爸"}, id="what a child thinks"),
        pytest.param(
            "我儿子", "太沉的缸我不扛了，都交给＿", "", {"弟弟"}, {"爸爸", "妈妈"}, id="who takes over hard work"
        ),
        pytest.param("我儿子", "太沉的缸我不扛了，早上告诉了＿", "", {"弟弟", "爸爸"}, set(), id="who is told of it"),
        pytest.param("大姐", "给几位＿留着门，她们来得早", "", {"老太太"}, {"大哥", "老先生"}, id="who are women"),
        pytest.param("大姐", "给几位＿留着门，阿姨们来得早", "", {"老太太"}, {"大哥"}, id="who are called women"),
        pytest.param("大哥", "给几位＿留着门，他们来得早", "", {"老先生"}, {"大姐"}, id="several of whom are men"),
        pytest.param("大姐", "给几位＿留着门，他们来得早", "", {"大哥", "老太太"}, set(), id="women among others"),
        pytest.param("大哥", "给那位＿留着门，他们都睡了", "", {"大姐"}, set(), id="one beside others"),
        pytest.param("我外孙", "天天来", "", {"孙女", "孙子"}, {"外孙女"}, id="no longer word that begins with it"),
        pytest.param("我外孙女", "天天来", "", {"孙子"}, {"外孙", "孙女"}, id="no part of a word"),
    ],
)
def test_others_stand_beside_somebody(word: str, rest: str, before: str, offered: set[str], refused: set[str]) -> None:
    rivals = _rivals(word, rest, before)
    assert offered <= rivals
    assert rivals.isdisjoint(refused)


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param("天天来", False, id="anybody"),
        pytest.param("做了手术", True, id="who operates"),
        pytest.param("七十岁了", True, id="of an age"),
    ],
)
def test_who_it_must_be_is_told_beside(rest: str, *, expected: bool) -> None:
    assert is_told_beside("医生", rest) is expected


def test_who_waits_in_a_line_is_a_customer() -> None:
    assert is_told_beside("客人", "＿从早上就开始排队")
    assert not is_told_beside("客人", "＿从早上就开始唱歌")


@pytest.mark.parametrize(
    ("word", "before", "offered", "refused"),
    [
        pytest.param("列车员", "", {"乘客", "检票员"}, {"乘务员"}, id="a train's crew is its conductor"),
        pytest.param("售票员", "", {"司机", "乘客"}, {"乘务员"}, id="who sells tickets in a bus is its crew"),
        pytest.param("收银员", "", {"客人", "店长"}, {"店员"}, id="who stands at the till is of the staff"),
        pytest.param("店员", "", {"客人", "店长"}, {"服务员"}, id="who serves in a shop"),
        pytest.param("我姨妈", "", {"姑姑", "舅舅"}, {"阿姨"}, id="a mother's sister is called 阿姨 as well"),
    ],
)
def test_nobody_stands_beside_somebody_who_is_one_of_them(
    word: str, before: str, offered: set[str], refused: set[str]
) -> None:
    rivals = _rivals(word, "天天来", before)
    assert offered <= rivals
    assert rivals.isdisjoint(refused)


@pytest.mark.parametrize(
    ("name", "translation", "expected"),
    [
        pytest.param("我媳妇", "My wife keeps the books.", True, id="a wife"),
        pytest.param("我媳妇", "My daughter-in-law keeps the books.", False, id="a son's wife"),
        pytest.param("我媳妇", "息子の嫁が帳簿をつける。", False, id="a son's wife, in Japanese"),
        pytest.param("我媳妇", "", True, id="without a translation"),
    ],
)
def test_a_word_for_a_wife_may_be_for_a_son_s_wife(name: str, translation: str, *, expected: bool) -> None:
    assert is_meant_so(name, translation) is expected


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("房东", "家主", "landlord", id="no 大家, which Chinese has for everybody"),
        pytest.param("校长", "校長・学長", "head of a school or university", id="of a university as well"),
        pytest.param("同学", "クラスメート・生徒", "classmate or pupil", id="of a teacher's pupil as well"),
        pytest.param("客户", "顧客", "client", id="of one man as well as of a firm"),
        pytest.param("牧民", "牧畜民", "herdsman", id="of one who stays at a place as well"),
        pytest.param(
            "师姐",
            "姉弟子・女性の先輩",
            "senior fellow apprentice or student, a woman",
            id="in a laboratory as well",
        ),
    ],
)
def test_who_is_meant_is_told_so_that_it_is_true_in_any_talk(word: str, ja: str, en: str) -> None:
    assert means_of(word) == (ja, en)


@pytest.mark.parametrize(
    ("rest", "is_offered"),
    [
        pytest.param("班主任给＿打了电话", False, id="when one was at school"),
        pytest.param("＿卖了两头羊供我爸读书", False, id="before one was born"),
        pytest.param("我小时候怕黑，＿陪着我", False, id="in one's childhood"),
        pytest.param("孙子小时候怕黑，＿不关灯", True, id="in the childhood of another"),
        pytest.param("＿卖了两头羊", True, id="at any time"),
    ],
)
def test_no_wife_stands_where_one_was_a_child(rest: str, *, is_offered: bool) -> None:
    found = {role.person for role in rivals_in(relatives(), "我爷爷", rest)}
    assert ("wife" in found) is is_offered


@pytest.mark.parametrize(
    ("rest", "is_offered"),
    [
        pytest.param("＿不放心，老觉得我外面有人", False, id="who fears that one has somebody else"),
        pytest.param("＿上夜班，我们俩一个月才见三次", False, id="of whom one says we two"),
        pytest.param("＿不放心，老觉得我外面有事", True, id="who fears anything else"),
    ],
)
def test_nobody_of_ones_blood_stands_where_a_couple_is_told_of(rest: str, *, is_offered: bool) -> None:
    found = {role.person for role in rivals_in(relatives(), "我丈夫", rest)}
    assert ("younger_brother" in found) is is_offered


@pytest.mark.parametrize(
    ("rest", "are_offered"),
    [
        pytest.param("上学前一天＿说新来的老师特别凶", False, id="who knows a teacher before one does"),
        pytest.param("上学前一天＿说新来的老师姓周", True, id="who tells anything else of a teacher"),
    ],
)
def test_no_younger_one_tells_how_hard_a_teacher_is(rest: str, *, are_offered: bool) -> None:
    found = {role.person for role in rivals_in(relatives(), "我哥哥", rest)}
    assert ("younger_sister" in found) is are_offered
    assert "elder_sister" in found


@pytest.mark.parametrize(
    ("other", "rest", "expected"),
    [
        pytest.param("小伙子", "剧团里有个唱花旦的＿，嗓子好", True, id="no man who sings the part of a woman"),
        pytest.param("小伙子", "剧团里有个拉二胡的＿，嗓子好", False, id="a man who plays"),
        pytest.param("大妈", "徒弟里有两个＿，手都比我快", True, id="nobody old among apprentices"),
        pytest.param("大妈", "客人里有两个＿，手都比我快", False, id="anybody among guests"),
    ],
)
def test_what_is_told_of_a_young_woman_is_not_told_of_others(other: str, rest: str, *, expected: bool) -> None:
    assert is_barred("姑娘", other, rest) is expected


def test_whom_an_interviewer_has_something_told_to_is_a_reader() -> None:
    assert is_told_beside("读者", "您先给＿说说大意")
    assert not is_told_beside("读者", "有位＿说说大意")
