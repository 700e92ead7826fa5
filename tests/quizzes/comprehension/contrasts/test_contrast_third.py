"""A third thing is offered beside the two of a contrast where it is of their sort and the text says it of nothing."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_site import site_of
from quizzes.comprehension.contrasts.contrast_third import third_of
from quizzes.comprehension.contrasts.contrast_ways import is_both_thinkable
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.contrasts.asked import in_questions
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk


def _third(told: str, *others: str, shown: str = "") -> str | None:
    """Give the third thing beside the contrast that stands first."""
    turns = (("林芳", told, None), *(("林芳", other, None) for other in others))
    whole = Document(talk(*turns, language=None))
    site = site_of(told)
    assert site is not None
    found = third_of(whole, whole.spots[0], site, shown)
    return None if found is None else found.word


@pytest.mark.parametrize(
    ("told", "sort"),
    [
        pytest.param("种菜的人最怕的不是热，而是雨。", "风雪冰", id="what falls"),
        pytest.param("我弟弟想学的不是会计，而是法律。", None, id="what one learns"),
        pytest.param("我最怕的不是忙，是困。", "饿渴疼痒", id="what a body feels"),
        pytest.param("我家养的不是猫，而是狗。", "鸟鱼兔子", id="what one keeps"),
        pytest.param("我的职业不是医生，而是护士。", None, id="what one works as"),
    ],
)
def test_a_third_thing_is_of_the_sort_of_what_is_meant(told: str, sort: str | None) -> None:
    word = _third(told)
    assert word is not None
    assert sort is None or word in sort


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("种菜的人最怕的不是虫子咬，而是没人来买。", id="clauses"),
        pytest.param("奶奶最后买的不是钢琴，而是新唱片。", id="a thing of which more is said"),
        pytest.param("年轻导演缺的不是剧本，而是观众。", id="people whom the text does not name"),
        pytest.param("我最喜欢的不是肉，而是盐。", id="of what nobody is afraid"),
        pytest.param("病房里最麻烦的不是加班，而是口罩。", id="a thing, of which there are many"),
    ],
)
def test_nothing_is_thought_of_beside_what_has_no_sort(told: str) -> None:
    assert _third(told) is None


def test_a_thing_is_of_a_field_of_which_the_text_speaks() -> None:
    word = _third("病房里最麻烦的不是加班，而是口罩。", "楼下的轮椅坏了一个轮子。")
    assert word == "轮椅"


def test_what_ends_alike_comes_first_beside_two_that_do() -> None:
    word = _third("我弟弟想学的不是农学，而是医学。")
    assert word is not None
    assert word.endswith("学")


@pytest.mark.parametrize(
    ("other", "is_first"),
    [
        pytest.param("去年我们这里的霜下得很早。", True, id="of something else"),
        pytest.param("种菜的人也怕霜。", False, id="of the same"),
        pytest.param("我爷爷也最怕霜。", False, id="with the same verb"),
    ],
)
def test_what_the_text_says_of_something_else_comes_first(other: str, *, is_first: bool) -> None:
    assert (_third("种菜的人最怕的不是热，而是雨。", other) == "霜") is is_first


def test_what_is_shown_before_the_question_is_not_offered() -> None:
    assert _third("种菜的人最怕的不是热，而是雨。", shown="风、雪我都见过。") == "冰"
    assert _third("种菜的人最怕的不是热，而是雨。", shown="风、雪、冰我都见过。") is None


def test_a_sort_of_the_thing_in_the_text_is_the_thing() -> None:
    others = "去年来了一场大风。", "那年下了大雪。"
    assert _third("种菜的人最怕的不是热，而是雨。", *others) == "冰"


def test_each_option_is_wrong_for_a_reason_of_its_own() -> None:
    [item] = in_questions(
        Document(talk(("林芳", "种菜的人最怕的不是热，而是雨。", None), ("林芳", "去年我们这里的霜下得很早。", None))),
        Tally(),
    )
    assert item.key == "是雨，而不是热"
    assert {wrong.option: wrong.code for wrong in item.distractors} == {
        "是热，而不是雨": RefutationCode.NEGATED,
        "是霜，而不是热": RefutationCode.OTHER_RECORD,
        "是热，而不是霜": RefutationCode.NEGATED,
    }
    told = {wrong.option: wrong.why for wrong in item.distractors}
    assert "comes up in line 7, of something else; line 3 says 雨." in (told["是霜，而不是热"].en or "")
    assert "7行目の別の話です。3行目で述べているのは「雨」です。" in (told["是霜，而不是热"].ja or "")
    assert (told["是热，而不是霜"].en or "").startswith("The text denies 热.")
    assert (told["是热，而不是霜"].ja or "").startswith("本文は「热」を否定しています。")


@pytest.mark.parametrize(
    ("told", "is_thinkable"),
    [
        pytest.param("湖边的客人不是游客，而是邻居。", True, id="what some are"),
        pytest.param("我们要的不是名声，而是客人常来。", True, id="what one wants"),
        pytest.param("最难受的不是打针，而是不能抱孩子。", False, id="the hardest"),
        pytest.param("真正让我难受的不是摔倒，而是没人看。", False, id="what really is"),
        pytest.param("他们要去的不是车站，而是码头。", False, id="where one goes"),
        pytest.param("奖品不是肉，而是一双旧手套。", False, id="one thing"),
    ],
)
def test_both_are_offered_where_one_may_think_so(told: str, *, is_thinkable: bool) -> None:
    site = site_of(told)
    assert site is not None
    assert is_both_thinkable(site) is is_thinkable


def test_nothing_is_asked_where_the_reverse_alone_is_left() -> None:
    document = Document(talk(("许宁", "面馆里最累的不是擦桌子，而是听客人抱怨。", None), language=None))
    tally = Tally()
    assert not in_questions(document, tally)
    assert tally.refused["guessable-by-sense"] == 1


@pytest.mark.parametrize(
    ("between", "asked"),
    [
        pytest.param("", 1, id="shown before the other"),
    ],
)
def test_no_question_is_asked_under_the_answer_of_another(between: str, asked: int) -> None:
    first, second = "这台旧机器不怕重，怕水。", "所以我最怕的不是热，是雨。"
    turns = [("林芳", f"{first}{second}")] if not between else [("林芳", first), ("林芳", f"{between}{second}")]
    whole = dialogue(("记者", "您先说说吧？"), *turns)
    assert len(list(in_questions(Document(whole), Tally()))) == asked


@pytest.mark.parametrize(
    ("other", "is_elsewhere"),
    [
        pytest.param("店里卖冰箱、雪糕、风扇。", True, id="its character in another word"),
        pytest.param("店里卖电灯。", False, id="its character nowhere"),
    ],
)
def test_a_character_of_another_word_is_not_said_to_be_nowhere(other: str, *, is_elsewhere: bool) -> None:
    whole = Document(dialogue(("林芳", "种菜的人最怕的不是热，而是雨。"), ("老周", other)))
    [item] = in_questions(whole, Tally())
    reasons = [each.why.en or "" for each in item.distractors if each.code is RefutationCode.EDITED]
    assert [each.startswith("The text says nothing of") for each in reasons] == [is_elsewhere]
