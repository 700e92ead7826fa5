"""What is told from its other end says the same, and its contrary surely not."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.turned_about import inferences


def told(text: str) -> set[tuple[str, str]]:
    return {(found.applied(text, found.right), found.applied(text, found.wrong)) for found in inferences(text)}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        pytest.param("学生从两个增加到九个", "学生增加了七个", "学生增加了九个", id="growth"),
        pytest.param("村里的学生，从九个变成了七个", "村里的学生，减少了两个", "村里的学生，减少了七个", id="loss"),
        pytest.param("价钱只有原来的三分之一", "价钱不到原来的一半", "价钱超过原来的一半", id="a third"),
        pytest.param("员工里老师占三成", "员工里老师不到一半", "员工里老师超过一半", id="of them all"),
        pytest.param("手机只剩百分之四的电", "手机剩下的电不到百分之五", "手机剩下的电超过百分之五", id="what is left"),
        pytest.param(
            "市场份额约为百分之八，排第二", "市场份额不到百分之十，排第二", "市场份额超过百分之十，排第二", id="few"
        ),
        pytest.param("春茶占收入的七成", "春茶占收入的比重超过一半", "春茶占收入的比重不到一半", id="tenths"),
        pytest.param("春茶只占收入的三成", "春茶占收入的比重不到一半", "春茶占收入的比重超过一半", id="only tenths"),
        pytest.param("员工里老师只占三成", "员工里老师不到一半", "员工里老师超过一半", id="only so many of them"),
        pytest.param("老师大概占员工的七成", "老师占员工的比重超过一半", "老师占员工的比重不到一半", id="about"),
        pytest.param("房租就占收入的七成", "房租占收入的比重超过一半", "房租占收入的比重不到一半", id="alone so much"),
        pytest.param("市场份额只是百分之八", "市场份额不到百分之十", "市场份额超过百分之十", id="only few"),
    ],
)
def test_it_is_told_from_its_other_end(text: str, right: str, wrong: str) -> None:
    assert told(text) == ({(right, wrong)} if wrong else set())


@pytest.mark.parametrize(
    ("text", "ja", "en", "taken"),
    [
        pytest.param(
            "学生从两个增加到九个",
            "9－2＝7なので、「增加了七个」と言えます。",
            "9－2＝7, so it is 增加了七个.",
            "九个 is the number after the increase",
            id="growth",
        ),
        pytest.param(
            "开门的时间从十五天降到了六天",
            "15－6＝9なので、「降了九天」",
            "15－6＝9",
            "六天 is the number after the decrease",
            id="loss",
        ),
        pytest.param("员工里老师占三成", "届きません", "is less than", "", id="a share, which is no change"),
    ],
)
def test_how_a_change_is_reckoned_is_shown_and_what_is_no_change_apart(text: str, ja: str, en: str, taken: str) -> None:
    (found,) = inferences(text)
    assert ja in (found.shown.ja or "")
    assert en in (found.shown.en or "")
    assert taken in (found.taken.en or "")
    assert bool(found.taken.ja) is bool(taken)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("学生从两个增加到四个", id="as much as there was"),
        pytest.param("学生从三个减少到五个", id="against its verb"),
        pytest.param("孩子从两岁变成九岁", id="an age"),
        pytest.param("春茶占收入的百分之五十", id="the half"),
        pytest.param("2011年开的店2015年关了", id="two years"),
        pytest.param("一半的地改了以后，虫吃掉的占三成", id="a half besides"),
        pytest.param("春茶至少占收入的三成", id="at least a share"),
        pytest.param("老师最多占七成", id="at most a share"),
        pytest.param("考上的占百分之四十五", id="nearly the half"),
        pytest.param("考上的占百分之九十", id="far more than the half"),
        pytest.param("手机只剩百分之二的电", id="far from any bound"),
        pytest.param("学生从两个增加到三个", id="hardly a change"),
        pytest.param("1998年开的馆建于1986年", id="where it stands, with another year"),
        pytest.param("1998年定的，头一回出摊是2004年3月18号", id="a day, with another year"),
    ],
)
def test_what_has_no_other_end_is_not_told_so(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        pytest.param("老馆建于1986年", {"老馆建于1990年以前", "老馆建于1980年以后"}, id="where it stands"),
        pytest.param("最老的一张是1936年的", {"最老的一张是1940年以前的", "最老的一张是1930年以后的"}, id="of a thing"),
        pytest.param(
            "头一回出摊是2004年3月18号，大家都记得",
            {"头一回出摊是在2000年以后", "头一回出摊是在2010年以前"},
            id="a day",
        ),
        pytest.param(
            "2021年公司被评为“优秀老店”",
            {"公司被评为“优秀老店”是在2015年以后"},
            id="a title",
        ),
        pytest.param("2015年工厂搬了家", {"工厂搬家是在2010年以后"}, id="an event"),
        pytest.param(
            "2015年，老师去世，留下一屋子书",
            {"老师去世是在2010年以后"},
            id="what goes on",
        ),
    ],
)
def test_a_year_is_told_by_a_round_one_well_before_or_after_it(text: str, rights: set[str]) -> None:
    [(right, wrong)] = told(text)
    assert right in rights
    assert {right.replace("以前", "以后"), right.replace("以后", "以前")} == {right, wrong}
