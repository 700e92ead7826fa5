"""A number of a claim is asked for where it is one, counts what is named, and no other could be right."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers import number
from quizzes.comprehension.numbers.number_reasons import told_nowhere
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


def asked(*sources: str) -> dict[str, set[str]]:
    """Give the numbers that are asked for of the first sentence, with what is offered."""
    whole = Document(talk(*(("老周", each, None) for each in sources), language=None))
    found = [item for item in number.of_claims(whole, Tally()) if item.evidence and item.evidence.line == 3]
    return {item.key: {wrong.option for wrong in item.distractors} for item in found}


def keys_beside_others(source: str) -> list[str]:
    """Ask of a sentence in an interview that gives other numbers of the same make for other things."""
    others = [other for found in quantities(source) for other in found.others[:2]]
    return list(asked(source, *(f"那边的盒子里写着{other}。" for other in others)))


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("灯塔上有一百四十四块玻璃。", ["一百四十四块"], id="said"),
        pytest.param("灯塔上不是一百四十四块玻璃。", [], id="denied"),
        pytest.param("我跟我父亲在灯塔上擦了一百四十四块玻璃。", [], id="told of oneself twice"),
        pytest.param("灯塔上有四十四块玻璃，船上有四十四扇窗户。", [], id="a figure of two things"),
        pytest.param("灯塔上有四十四块玻璃，船上也有四十四块玻璃。", [], id="told twice"),
        pytest.param("书里写了四十七个人物，都很有名。", [], id="within a noun"),
        pytest.param("船上有三十一个人，走了八个人，还有二十三个人。", [], id="the others tell it"),
        pytest.param("船上有三十一个人，走了七位老师，只有二十三位学生。", ["七位"], id="of three things"),
        pytest.param("灯塔上有四十四个。", [], id="of nothing"),
        pytest.param("前年四月的一次海上大风，老张记得清清楚楚。", [], id="a date beside what only names it"),
        pytest.param("灯塔的高度只是一半，还要看位置。", [], id="half of what matters"),
        pytest.param("老张把窗户关上一半。", [], id="a way to shut it"),
        pytest.param("灯塔占了一半面积，老张很高兴。", ["一半"], id="half of what it counts"),
        pytest.param("灯塔上有四十四箱。", [], id="of boxes of nothing"),
        pytest.param("客人少了，可是灯塔上换了四十四块玻璃。", [], id="what stands against something"),
        pytest.param("父亲在灯塔上换了四十四块玻璃。", [], id="a father of nobody"),
        pytest.param("老张在灯塔上换了四十四块玻璃。", ["四十四块"], id="somebody with a name"),
        pytest.param("老张遇到四十四岁的船长。", [], id="the age of somebody who is met"),
        pytest.param("老张四十四岁结婚。", ["四十四岁"], id="the age at which it was"),
        pytest.param("老张修了四十四年的船。", ["四十四年"], id="how long something was done"),
        pytest.param("灯塔大约有四十四块玻璃。", ["四十四块"], id="about so many"),
        pytest.param("灯塔至少有四十四块玻璃。", [], id="at least so many"),
        pytest.param("船上剩下四十四个工人。", ["四十四个"], id="what is left of nothing that is told"),
        pytest.param("老张来过灯塔四十次，第二十次见到了船长。", ["四十次"], id="one between"),
        pytest.param("老张来过灯塔四十次，第四十一次才见到船长。", [], id="the next one"),
        pytest.param("老张买了三本小说，老王也借了三本小说。", [], id="a small number of two"),
        pytest.param("灯塔在2020年武汉封城以后修好了。", [], id="a year that everybody knows"),
        pytest.param("老张在灯塔上睡了四个小时。", ["四个小时"], id="full hours"),
        pytest.param("老张和老王挖了四个小时，挖通了。", [], id="hours of digging what"),
        pytest.param("机器一天能挖四十米，老张很高兴。", ["四十米"], id="how far one digs"),
        pytest.param("老张和老王在灯塔上等了四个小时，见到了船长。", ["四个小时"], id="hours of waiting"),
        pytest.param("老张在灯塔上睡了四个半小时。", [], id="hours and a half"),
        pytest.param("老张修好了灯塔，2014年。", [], id="a date that nothing follows"),
        pytest.param("2014年，灯塔还没有修好。", [], id="what was so the year before as well"),
        pytest.param("2014年，老张修好了灯塔。", ["2014年"], id="what was so from then on"),
        pytest.param("老张2014年在灯塔上带过一个男孩儿。", [], id="one of many boys"),
        pytest.param("老张2014年在灯塔上带过一个外国摄影队。", ["2014年"], id="what came but once"),
        pytest.param("村里的船一网下去四十四斤。", [], id="no verb"),
        pytest.param("村里的船一网捞上来四十四斤鱼。", ["四十四斤"], id="a verb that tells what is done"),
        pytest.param("结果一修就是四十四年。", [], id="of nobody"),
        pytest.param("结果实际节省了四十四万元。", [], id="saved by nobody"),
        pytest.param("老张八岁，扛了四十四天。", [], id="carried what"),
        pytest.param("老张现在三小时零二分，还有四十四年。", [], id="until what"),
        pytest.param("我吐了四十四分钟。", [], id="when"),
        pytest.param("我在船上吐了四十四分钟。", ["四十四分钟"], id="where"),
        pytest.param("老张离退休还有四十四年。", ["四十四年"], id="until then"),
    ],
)
def test_a_number_of_a_claim_is_asked_for(source: str, keys: list[str]) -> None:
    assert keys_beside_others(source) == keys


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("老张96年修好了灯塔。", False, id="when, before the verb"),
        pytest.param("老张在96年修好了灯塔。", False, id="when, with 在"),
        pytest.param("老张在96年前修好了灯塔。", False, id="before when"),
        pytest.param("96年老张修好了灯塔。", False, id="when, first"),
        pytest.param("老张30年前修好了灯塔。", True, id="how long ago"),
        pytest.param("灯塔用了30年的玻璃。", True, id="how long"),
        pytest.param("老张在灯塔上已经30年了。", True, id="how long by now"),
        pytest.param("老张一干就是30年。", True, id="how long it was"),
    ],
)
def test_nobody_asks_how_many_years_for_a_date(source: str, *, is_asked: bool) -> None:
    assert bool(keys_beside_others(source)) is is_asked


@pytest.mark.parametrize(
    ("sources", "option"),
    [
        pytest.param(
            ("灯塔上大约有四十四块玻璃。", "盒子里写着四十五块。", "盒子里写着八十八块。"),
            "四十五块",
            id="about as many",
        ),
        pytest.param(("灯塔到2028年要换新的玻璃。", "公司2026年换了机器。"), "2019年", id="long over"),
        pytest.param(("灯塔到2028年要换新的玻璃。", "公司2026年换了机器。"), "2025年", id="over by then"),
        pytest.param(("灯塔上有五个新的灯。", "路修了一年零四个月。"), "四个", id="told as a part of how long it took"),
        pytest.param(
            ("船上有三十一个人，走了七位老师，只有二十三位学生。", "盒子里写着九位。"), "二十三位", id="told beside it"
        ),
    ],
)
def test_what_could_be_right_is_not_offered(sources: tuple[str, ...], option: str) -> None:
    [options] = asked(*sources).values()
    assert option not in options


def test_what_is_counted_by_a_measure_word_is_offered_so() -> None:
    source = "说到工厂，大家想到的总是一年几千万个盒子的大厂。"
    [options] = asked(source).values()
    assert not any(option.endswith("个") for option in options)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("老周一九七八年进了厂。", "only as a part of other numbers", id="within a year"),
        pytest.param("老周去年进了厂。", "does not come up in the text", id="nowhere"),
    ],
)
def test_a_wrong_number_is_told_of_as_the_text_has_it(text: str, said: str) -> None:
    whole = Document(talk(("老周", text, None), language=None))
    assert said in (told_nowhere(whole, "八年", "九年", 3).en or "")
