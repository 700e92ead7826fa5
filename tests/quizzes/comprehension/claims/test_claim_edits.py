"""A claim is changed only into what the interview says nowhere, and what could have been said."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.claim_edits import claim_edits, is_likely, other_parties
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


def told(*sources: str) -> Document:
    return Document(talk(*(("林芳", source, None) for source in sources), language=None))


@pytest.mark.parametrize(
    ("number", "other", "expected"),
    [
        pytest.param("三十位", "五十位", True, id="some more"),
        pytest.param("三十位", "三十三位", False, id="nearly as many"),
        pytest.param("三十位", "九十位", False, id="of another size"),
        pytest.param("三十岁", "四十岁", True, id="an age"),
        pytest.param("三十岁", "五十五岁", False, id="another time of life"),
        pytest.param("百分之三十", "百分之五十", True, id="a share"),
        pytest.param("四十八万", "六十万", True, id="with a unit of ten thousand"),
        pytest.param("四十八万", "四十九万", False, id="nearly as many ten thousands"),
        pytest.param("2015年", "2011年", True, id="years of one century"),
        pytest.param("1998年", "2003年", True, id="a year of the last century"),
        pytest.param("2015年", "1998年", False, id="a year of the century before"),
        pytest.param("30位", "50位", True, id="some more, in figures"),
        pytest.param("30位", "33位", False, id="nearly as many, in figures"),
        pytest.param("三十位", "几位", False, id="no number"),
        pytest.param("三年", "五年", True, id="so many years"),
        pytest.param("一年", "九年", False, id="many more years"),
    ],
)
def test_a_number_is_taken_for_another_of_its_size(number: str, other: str, *, expected: bool) -> None:
    assert is_likely(number, other) is expected


@pytest.mark.parametrize(
    ("sources", "others"),
    [
        pytest.param(
            ("老师早上打扫教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), ("医生",), id="one of whom more is told"
        ),
        pytest.param(("老师早上打扫教室。", "医生晚上喝咖啡。"), (), id="named but once"),
        pytest.param(
            ("老师和司机早上打扫教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="two in the claim"
        ),
        pytest.param(
            ("老师早上打扫老师的教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="twice in the claim"
        ),
        pytest.param(
            ("老师知道如何打扫学校的教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="a word that asks"
        ),
        pytest.param(
            ("学校去年请了三批老师。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="counted in its own way"
        ),
        pytest.param(
            ("老师食堂早上卖包子。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="before another noun"
        ),
        pytest.param(
            ("公司老师早上打扫教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="behind another noun"
        ),
        pytest.param(
            ("大人早上打扫学校的教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="one of all that are grown"
        ),
        pytest.param(
            ("老师早上打扫教室。", "大人晚上喝咖啡。", "大人每个周末去爬山。"), (), id="all that are grown for one"
        ),
        pytest.param(
            ("老师早上打扫教室，医生晚上喝咖啡。", "医生每个周末去爬山。", "司机很忙。", "司机去跑步。"),
            ("司机",),
            id="beside one of whom the sentence tells",
        ),
        pytest.param(
            ("老师早上打扫教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。", "司机早上打扫教室。"),
            ("医生",),
            id="what holds of somebody else holds not of all",
        ),
        pytest.param(
            ("男人早上打扫学校的教室。", "医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="one of half of all"
        ),
        pytest.param(("老师早上打扫教室。", "男人晚上喝咖啡。", "男人每个周末去爬山。"), (), id="half of all for one"),
        pytest.param(
            ("老师早上打扫教室，医生晚上喝咖啡。", "医生每个周末去爬山。"), (), id="of whom the sentence tells"
        ),
        pytest.param(("老师早上打扫教室。", "厨师晚上喝咖啡。", "厨师每个周末去爬山。"), (), id="of a like name"),
        pytest.param(
            ("农民早上打扫教室。", "农民工晚上喝咖啡。", "农民工每个周末去爬山。"),
            (),
            id="of a name with the other in it",
        ),
        pytest.param(("医生早上打扫教室。", "大夫晚上喝咖啡。", "大夫每个周末去爬山。"), (), id="of the same trade"),
        pytest.param(
            ("老师早上打扫教室。", "公司晚上卖咖啡。", "公司每个周末去爬山。"), (), id="a company for a person"
        ),
        pytest.param(("老师早上打扫教室。", "妈妈晚上喝咖啡。", "妈妈每个周末去爬山。"), (), id="one of the family"),
        pytest.param(
            ("老师早上打扫教室。", "医生晚上喝咖啡。", "医生早上也打扫教室。"), (), id="of whom it holds as well"
        ),
    ],
)
def test_a_party_gives_way_to_one_of_whom_it_is_not_said(sources: tuple[str, ...], others: tuple[str, ...]) -> None:
    document = told(*sources)
    claim = min(claims_of(document, document.spots[0]), key=lambda claim: len(claim.said))
    found = other_parties(document, claim)
    assert (() if found is None else found[2]) == others


def test_a_number_that_is_about_right_keeps_its_measure_word_in_traditional_characters() -> None:
    document = told("學校的老師養了四萬隻左右。")
    claim = next(claims_of(document, document.spots[0]))
    found = [edit.applied(claim.said) for edit in claim_edits(document, claim)]
    assert any("六萬隻" in each for each in found)
    assert not any("只" in each for each in found)


@pytest.mark.parametrize(
    ("said", "others"),
    [
        pytest.param("六十三个", {"四十三个", "八十三个", "九十三个"}, id="another first digit"),
        pytest.param("一百六十八级", {"一百一十八级", "一百二十八级"}, id="another second digit"),
        pytest.param("十二岁", {"十五岁", "十六岁", "十七岁", "十八岁"}, id="beside ten"),
        pytest.param("521台", {"721台"}, id="in figures"),
        pytest.param("九十六万", {"七十六万"}, id="of ten thousands, and not sixty-six"),
    ],
)
def test_an_amount_whose_neighbours_are_nearly_the_same_is_changed_by_more(said: str, others: set[str]) -> None:
    document = told(f"学校的老师每年修好{said}。")
    claim = next(claims_of(document, document.spots[0]))
    assert {edit.other for edit in claim_edits(document, claim) if edit.said == said} == others


@pytest.mark.parametrize(
    ("source", "other", "is_made"),
    [
        pytest.param("学校的考试很难。", "容易", True, id="turned round"),
        pytest.param("学校的考试很难，老师每天加班。", "容易", False, id="what follows hangs on it"),
        *(
            pytest.param(f"学校的门口很大，{but}考试很难。", "容易", False, id=f"it stands against something, by {but}")
            for but in ("但是", "然而", "可是", "不过", "而", "反而", "倒是")
        ),
        pytest.param("学校的门口很大，考试却很难。", "容易", False, id="it stands against something, by 却"),
        pytest.param("学校的门口很大，考试也很难。", "容易", True, id="it goes with something"),
        pytest.param("学校的门口很大，而且考试很难。", "容易", True, id="it comes besides"),
        pytest.param("学校去年装了三台机器。", "五台", True, id="another number"),
        pytest.param("公司给学校的老师留了一天三班。", "两天三班", False, id="in how long there are so many"),
        pytest.param("学校要求孩子每天做四十道题。", "年轻人", False, id="who may be meant as well"),
        pytest.param("学校要求孩子每天做四十道题。", "老人", True, id="who is not meant"),
        pytest.param("公司给学校的老师留了一天。", "两天", True, id="so long alone"),
    ],
)
def test_what_is_turned_round_hangs_together_with_the_rest(source: str, other: str, *, is_made: bool) -> None:
    document = told(source)
    claim = next(claims_of(document, document.spots[0]))
    assert any(other in edit.applied(claim.said) for edit in claim_edits(document, claim)) is is_made


@pytest.mark.parametrize(
    ("source", "other", "is_made"),
    [
        pytest.param("学校的老师大概有三十位。", "四十位", False, id="about thirty may be forty"),
        pytest.param("学校的老师大概有三十位。", "二十位", True, id="about thirty is not twenty"),
        pytest.param("学校的老师有三十位。", "四十位", True, id="thirty is not forty"),
        *(
            pytest.param(f"学校的老师{about}三十位{after}。", other, is_made, id=f"{about}…{after}, {other}")
            for about, after in (
                *(("大约有", ""), ("差不多有", ""), ("约有", ""), ("将近有", ""), ("大概是", ""), ("大概在", "")),
                *(("大概占", ""), ("大概要", ""), ("大概用了", ""), ("有", "左右"), ("有", "上下")),
            )
            for other, is_made in (("二十位", True), ("四十位", False))
        ),
        pytest.param("学校的老师没有三十位左右。", "二十位", False, id="not so many"),
        pytest.param("学校和城市的工资差不多。", "农村", True, id="about the same, which denies nothing"),
        pytest.param("学校和城市的工资不一样。", "农村", False, id="not the same"),
        pytest.param("学校的老师超过三十位。", "二十位", False, id="more than so many"),
        pytest.param("如果学校的老师大约有三十位，公司就会来。", "二十位", False, id="under a condition"),
        pytest.param("学校里连老师都打扫教室。", "医生", False, id="even those"),
        pytest.param("老师早上也打扫教室。", "下午", False, id="then as well"),
        pytest.param("灯塔上有一百四十四块玻璃。", "一百五十四块", False, id="nearly as many"),
        pytest.param("灯塔上有一百四十四块玻璃。", "两百四十四块", True, id="clearly more"),
        pytest.param("老师能说三门外语。", "两门", False, id="less than one can do"),
        pytest.param("面粉醒四十分钟就行，不用等到晚上。", "五十分钟", False, id="more than is enough"),
        pytest.param("面粉醒了四十分钟，水才烧开。", "五十分钟", True, id="more than it took"),
        pytest.param("老师洗六件毛衣，一勺粉就够了。", "八件", False, id="what little is enough for"),
        pytest.param("老师洗了六件毛衣，一勺粉没用完。", "八件", True, id="what one did"),
        pytest.param("老师提四桶水都要歇一歇。", "六桶", False, id="more than is too much"),
        pytest.param("老师在三公里外就能听见医生唱歌。", "两公里", False, id="nearer than is near enough"),
        pytest.param("老师四岁就会写八十个字。", "五岁", False, id="older than is old enough"),
        pytest.param("老师的车零下五度就要装链子。", "六度", False, id="colder than is cold enough"),
        pytest.param("学校五十个人里就要两个老师。", "四十个人", True, id="no more than so many"),
        pytest.param("四岁的孩子已经会写字。", "五岁", False, id="older than those who can already"),
        pytest.param("老师写了四年就出名了。", "五年", True, id="longer than it took"),
        pytest.param("老师晚二十分钟味道就苦了。", "三十分钟", False, id="later than is too late"),
        pytest.param("老师少睡三个小时，头就疼。", "四个小时", False, id="less than is too little"),
        pytest.param("老师晚到了二十分钟，下着雨。", "三十分钟", True, id="how late it was"),
        *(
            pytest.param(f"老师{able}三门外语。", "两门", False, id=f"less than {able}")
            for able in ("可以说", "会说", "敢教", "听得懂")
        ),
        *(
            pytest.param(f"老师{done}三门外语。", "两门", True, id=f"less than {done}")
            for done in ("学过", "只能说", "有机会说", "记得")
        ),
        pytest.param(
            "老师比医生高，医生比老师忙。", "医生比老师", True, id="turned round as elsewhere for something else"
        ),
        pytest.param("学校的门比低年级的门高。", "低", True, id="a character of another word"),
        pytest.param("要的不是资金，而是很多时间。", "资金", False, id="what is set against each other"),
    ],
)
def test_what_could_be_true_as_well_is_not_put_there(source: str, other: str, *, is_made: bool) -> None:
    document = told(source, "医生晚上喝咖啡。", "医生每个周末去爬山。")
    made = [edit.other for claim in claims_of(document, document.spots[0]) for edit in claim_edits(document, claim)]
    assert (other in made) is is_made


@pytest.mark.parametrize(
    ("source", "beside", "other", "times"),
    [
        pytest.param("学校去年装了三十台机器。", "公司今年买了五十台电脑。", "五十台", 1, id="a number that is given"),
        pytest.param("学校去年装了三十台机器。", "公司今年买了一百台电脑。", "一百台", 0, id="one of another size"),
        pytest.param(
            "学校去年装了三十台机器，扔了五十台旧的。",
            "公司今年买了五十台电脑。",
            "五十台",
            0,
            id="one that is in the claim",
        ),
        pytest.param(
            "学校去年装了三十台机器，扔了五十台旧的。",
            "公司今年买了四十台电脑。",
            "四十台",
            1,
            id="once, for one of two",
        ),
        pytest.param(
            "学校去年收了二十来个学生的手机。", "公司今年来了十来个人。", "十来个", 1, id="the end of what is said"
        ),
    ],
)
def test_a_number_that_the_text_gives_is_put_there_once(source: str, beside: str, other: str, times: int) -> None:
    document = told(source, beside)
    claim = max(claims_of(document, document.spots[0]), key=lambda claim: len(claim.said))
    assert [edit.other for edit in claim_edits(document, claim)].count(other) == times


def test_where_the_claim_has_the_number_that_is_given_another_one_is_put_there() -> None:
    document = told("学校去年装了三十台机器，扔了五十台旧的。", "公司今年买了五十台电脑。")
    claim = max(claims_of(document, document.spots[0]), key=lambda claim: len(claim.said))
    assert "四十台" in [edit.other for edit in claim_edits(document, claim) if edit.said == "三十台"]


def test_what_would_be_turned_round_across_a_changed_party_stays() -> None:
    document = told("学校不是反对合并，而是反对让老师加班。", "医生晚上喝咖啡。", "医生每个周末去爬山。")
    [claim] = claims_of(document, document.spots[0])
    found = [edit.other for edit in claim_edits(document, claim)]
    assert "医生" in found
    assert not any("而是" in other for other in found)


@pytest.mark.parametrize(
    ("name", "others"),
    [
        pytest.param("马拉松教练员", ("马拉松教练员",), id="a name of some length"),
        pytest.param("业余马拉松教练员", (), id="one that is much longer than any other"),
    ],
)
def test_no_party_of_a_very_long_name_is_put_for_another(name: str, others: tuple[str, ...]) -> None:
    sources = ("医生早上打扫教室。", f"{name}晚上喝咖啡。", f"{name}每个周末去爬山。")
    whole = talk(*(("林芳", source, None) for source in sources), language=None, glossary=((name, "", "ランナー"),))
    document = Document(whole)
    [claim] = claims_of(document, document.spots[0])
    found = other_parties(document, claim)
    assert (() if found is None else found[2]) == others


@pytest.mark.parametrize(
    ("source", "beside", "other", "is_made"),
    [
        pytest.param("老师早上打扫教室。", "医生下午喝咖啡。", "下午", True, id="another thing is done then"),
        pytest.param("老师早上打扫教室。", "医生下午打扫教室。", "下午", False, id="the same is done then"),
        pytest.param("老师在海边打扫教室。", "医生去爬山。", "湖边", True, id="no lake near by"),
        pytest.param("老师在海边打扫教室。", "医生绕着湖散步。", "湖边", False, id="a lake near by"),
        pytest.param("老师在海边打扫教室。", "医生在城里散步。", "山上", True, id="no hill near by"),
        pytest.param("老师在海边打扫教室。", "医生进山散步。", "山上", False, id="a hill near by"),
    ],
)
def test_what_is_said_of_another_time_or_place_is_not_put_there(
    source: str, beside: str, other: str, *, is_made: bool
) -> None:
    document = told(source, beside)
    [claim] = claims_of(document, document.spots[0])
    assert (other in [edit.other for edit in claim_edits(document, claim)]) is is_made
