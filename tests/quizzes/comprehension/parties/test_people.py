"""Who is named in a sentence is called as nobody of the talk has to say 我 for it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties.people import Person, are_two, may_be_one, named_in
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("我妈叫我回家。", ["妈妈", "林芳"], id="a relative of who speaks"),
        pytest.param("我的女兒叫我回家。", ["女兒", "林芳"], id="in traditional characters"),
        pytest.param("修伞的师傅来了。", ["修伞的师傅"], id="told which one"),
        pytest.param("来了一个刚毕业的小伙子。", ["刚毕业的小伙子"], id="brought in"),
        pytest.param("骆医生和老郑都来了。", ["骆医生", "老郑"], id="by name"),
        pytest.param("他和你女儿都来了。", [None, None], id="of whom it is not told who it is"),
        pytest.param("我爸的朋友来了。", [None, None], id="of somebody who is told of"),
        pytest.param("孩子说：“我妈不来。”", ["孩子"], id="in what is quoted"),
        pytest.param("我们在小时候都怕老师们。", [None], id="of several, and no name"),
        pytest.param("师姐叫房东等我。", ["师姐", "房东", "林芳"], id="of the trade or the house"),
        pytest.param("我爸请来了媒人。", ["爸爸", None], id="of no kind that is asked for"),
        pytest.param("我爸是铁匠，在银行上班。", ["爸爸"], id="what somebody is, and where he works"),
    ],
)
def test_who_is_named_is_called_from_outside(source: str, expected: list[str | None]) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    found = (each.person for each in named_in(whole, whole.spots[0]))
    assert [person.name if person is not None else None for person in found] == expected


@pytest.mark.parametrize(
    "more",
    [
        pytest.param(("林芳", "师傅说他女儿也在学裁缝。", None), id="one more of whom it is told"),
        pytest.param(("林芳", "师傅的女儿也在学裁缝。", None), id="one more of somebody who is named"),
        pytest.param(("叶川", "我女儿也在学裁缝。", None), id="one more who tells of his own"),
    ],
)
def test_a_relative_of_one_of_several_is_told_apart(more: tuple[str, str, None]) -> None:
    whole = Document(talk(("林芳", "我女儿叫我回家。", None), more, language=None))
    assert [each.person.name for each in named_in(whole, whole.spots[0]) if each.person is not None] == [
        "林芳的女儿",
        "林芳",
    ]


def _person(name: str, sort: str, sex: str = "-", age: str = "-") -> Person:
    return Person(name=name, word=name.rpartition("的")[2], sort=sort, sex=sex, age=age)


TEACHER, TEACHER_SHEN = _person("老师", "trade"), _person("沈老师", "speaker")
MOTHER, DAUGHTER, WIFE, SPOUSE = (
    _person("林芳的妈妈", "mother", "f"),
    _person("林芳的女儿", "daughter", "f"),
    _person("林芳的妻子", "wife", "f"),
    _person("林芳的爱人", "spouse"),
)
GIRL, OLD_LADY, AUNT = (
    _person("姑娘", "person", "f", "young"),
    _person("老太太", "person", "f", "old"),
    _person("大妈", "person", "f", "grown"),
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(TEACHER, TEACHER_SHEN, True, id="within the name"),
        pytest.param(_person("骆医生", "named"), _person("骆思远", "speaker"), True, id="the same family name"),
        pytest.param(_person("回答者", "speaker"), _person("提问者", "speaker"), False, id="the parts of two speakers"),
        pytest.param(_person("小雨", "speaker"), _person("小伙子", "person"), False, id="what says nothing of anybody"),
    ],
)
def test_one_name_may_be_short_for_another(one: Person, other: Person, *, expected: bool) -> None:
    assert may_be_one(one, other) is expected
    assert may_be_one(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(MOTHER, DAUGHTER, True, id="two relatives"),
        pytest.param(WIFE, SPOUSE, False, id="the same who is married"),
        pytest.param(GIRL, OLD_LADY, True, id="of two ages"),
        pytest.param(AUNT, OLD_LADY, False, id="of nearly an age"),
        pytest.param(TEACHER, OLD_LADY, False, id="a teacher may be old"),
        pytest.param(TEACHER, MOTHER, False, id="a mother may teach"),
        pytest.param(TEACHER_SHEN, MOTHER, True, id="who speaks of her mother"),
    ],
)
def test_two_are_two_where_nobody_can_be_both(one: Person, other: Person, *, expected: bool) -> None:
    assert are_two(one, other) is expected
    assert are_two(other, one) is expected
