"""Who said what is quoted is asked where the text names one person for it, and others who surely are somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.parties import said_by
from quizzes.comprehension.parties.people_apart import Person, sure_to_differ
from quizzes.comprehension.parties.sayers import means, people_in, quotations
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_OTHERS = (
    "镇长在会上说：“桥先修好，路明年再铺。”",
    "有位大爷尝了一口，说：“盐放少了。”",
    "我丈夫劝我早点儿睡觉。",
)


def document(*sources: str) -> Document:
    return Document(talk(*(("林芳", source, None) for source in sources), language=None))


def first_of(source: str) -> tuple[list[Item], Tally]:
    tally = Tally()
    return list(said_by.items(document(source, *_OTHERS), tally)), tally


def person_in(source: str) -> Person | None:
    return next((quotation.person for quotation in quotations(document(source))), None)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        pytest.param("卖面的老秦擦着手说：“今天的汤好。”", "卖面的老秦", id="by name and trade"),
        pytest.param("我母亲放下碗，说：“明天再修也不晚。”", "林芳的母亲", id="a relative, a clause before"),
        pytest.param("后来我爸说：“明天再修也不晚。”", "林芳的爸爸", id="a word of one character is doubled"),
        pytest.param("还有一位大爷听完问：“明天还有票吗？”", "一位大爷", id="somebody brought in"),
        pytest.param("有个姓丁的孩子喊：“明天还有票吗？”", "一个姓丁的孩子", id="somebody called so"),
        pytest.param("经理在会上说：“明天都早点儿来。”", "经理", id="会 is a meeting"),
        pytest.param("老秦没生气，他说：“明天再修也不晚。”", "老秦", id="he is the only one named before"),
        pytest.param("有个退休的语文老师来信说：“明天再修也不晚。”", "一个退休的语文老师", id="of whom more is told"),
        pytest.param("我爸没打我，把书往我面前一放，说：“明天再修也不晚。”", "林芳的爸爸", id="to me, between"),
        pytest.param("有个跟了我十年的店长说：“明天再修也不晚。”", None, id="whose he is, an option cannot say"),
        pytest.param("她说：“明天再修也不晚。”", None, id="a pronoun alone"),
        pytest.param("老秦看着经理，他说：“明天再修也不晚。”", None, id="he may be one of two"),
        pytest.param("我母亲看了一定会说：“明天再修也不晚。”", None, id="would say"),
        pytest.param("经理从来不说：“明天再修也不晚。”", None, id="does not say"),
        pytest.param("如果老秦说：“明天再修也不晚。”", None, id="if he says"),
        pytest.param("我对经理说：“明天再修也不晚。”", None, id="to him, not by him"),
        pytest.param("经理让我说：“明天再修也不晚。”", None, id="somebody else says it for him"),
        pytest.param("老秦和经理说：“明天再修也不晚。”", None, id="two say it"),
        pytest.param("墙上写着：“明天再修也不晚。”", None, id="a sign"),
        pytest.param("老林放下碗，说：“明天再修也不晚。”", None, id="the speaker by another name"),
        pytest.param("经理家的狗叫，有人说：“明天再修也不晚。”", None, id="somebody unknown says it"),
    ],
)
def test_a_quote_is_of_the_one_who_is_named_for_it_and_of_nobody_else(source: str, name: str | None) -> None:
    found = person_in(source)
    assert (None if found is None else found.name) == name


@pytest.mark.parametrize(
    ("source", "names"),
    [
        pytest.param("儿子画了一本书，叫《我的母亲爱下棋》。", [], id="the speaker, in a title"),
        pytest.param("儿子喊：“我母亲下棋去了。”", [], id="the speaker, in the words of a child"),
        pytest.param("我母亲送我一本《下棋》。", ["林芳的母亲"], id="beside a title"),
        pytest.param("我母亲跟邻居说，我女儿会下棋。", ["林芳的母亲"], id="the speaker, in her mother's words"),
        pytest.param("我跟邻居说，我女儿会下棋。", ["林芳的女儿"], id="her daughter, in her own"),
        pytest.param("镇长写了一本《我的村子》。", [], id="nobody"),
        pytest.param("儿子喊：“卖面的老秦来了。”", ["卖面的老秦"], id="by name, whoever names him"),
    ],
)
def test_whose_relatives_somebody_else_tells_of_they_are_not_the_speakers(source: str, names: list[str]) -> None:
    assert [person.name for person, _ in people_in(document(source))] == names


def test_who_is_quoted_is_asked_beside_who_is_quoted_elsewhere_and_who_tells_it() -> None:
    found, _ = first_of("卖鱼的大嫂擦着手说：“今天的汤比昨天好。”")
    (item,) = found
    assert (item.passage, item.prompt) == ("“今天的汤比昨天好。”", "根据原文，这句话是谁说的？")
    assert (item.subtype, item.key) == ("who", "卖鱼的大嫂")
    reasons = {each.option: each.code for each in item.distractors}
    assert reasons == {
        "镇长": RefutationCode.OTHER_RECORD,
        "一位大爷": RefutationCode.OTHER_RECORD,
        "林芳": RefutationCode.EDITED,
    }


@pytest.mark.parametrize(
    ("source", "guard"),
    [
        pytest.param("卖面的老秦擦着手说：“马叔，今天的汤比昨天好。”", "sayer-called", id="calls somebody"),
        pytest.param("卖面的老秦擦着手说：“我儿子今天不会来了。”", "sayer-called", id="names a relative"),
        pytest.param("卖面的老秦擦着手说：“今天的汤比昨天好。”", None, id="calls nobody"),
        pytest.param("跟车的护士跑过来喊：“不用急了，已经生了！”", "given-away", id="what only a nurse would say"),
        pytest.param("跟车的护士跑过来喊：“不用急了，外面下雪！”", None, id="what anybody would say"),
        pytest.param("自来水公司的人说：“水大我们也不怕。”", "given-away", id="a word of how he is called"),
        pytest.param("自来水公司的人说：“雨大我们也不怕。”", None, id="no word of how he is called"),
        pytest.param("法院的法官说：“这个问题可以问，准许。”", "given-away", id="what only a judge would say"),
        pytest.param("医生摇了摇头说：“以后少吃点儿凉的。”", "given-away", id="what only a doctor would say"),
        pytest.param("医生摇了摇头说：“以后上山别走小路。”", None, id="what a doctor and others would say"),
        pytest.param("卖面的老秦擦着手说：“没事，我等着呢。”", "leans-on-unshown", id="answers what is not shown, too"),
        pytest.param("卖面的老秦擦着手说：“那你就别再放盐了。”", "leans-on-unshown", id="answers what is not shown"),
        pytest.param("卖面的老秦擦着手说：“她昨天放多了盐。”", "leans-on-unshown", id="of whom is not shown"),
    ],
)
def test_words_that_tell_who_says_them_or_need_what_is_not_shown_are_not_asked(source: str, guard: str | None) -> None:
    found, tally = first_of(source)
    asked = [item for item in found if item.evidence.line == 3]
    assert len(asked) == (guard is None)
    assert guard is None or tally.refused[guard]


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("今天好。", id="too short"),
        pytest.param("今天的汤比昨天的好，" * 5, id="too long"),
    ],
)
def test_words_too_short_or_too_long_to_be_shown_are_not_asked(said: str) -> None:
    found, _ = first_of(f"卖面的老秦擦着手说：“{said}”")
    assert all(item.key != "卖面的老秦" for item in found)


def test_a_quote_that_one_question_tells_is_not_asked_by_another() -> None:
    found = list(said_by.items(document("卖面的老秦擦着手说：“今天的汤比昨天好。”", *_OTHERS), Tally()))
    assert len(found) == 1


def test_with_too_few_others_nobody_is_asked_for() -> None:
    tally = Tally()
    assert not list(said_by.items(document("卖面的老秦擦着手说：“今天的汤比昨天好。”"), tally))
    assert tally.refused["too-few"]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        pytest.param("我母亲", "我丈夫", True, id="two relatives"),
        pytest.param("我老婆", "我太太", False, id="two words for a wife"),
        pytest.param("我师傅", "老秦", False, id="a master may be called by name"),
        pytest.param("我女儿", "有个孩子", False, id="a daughter may be the child"),
        pytest.param("我母亲", "有个孩子", True, id="a mother is no child"),
        pytest.param("我母亲", "镇长", True, id="a relative and a head"),
        pytest.param("镇长", "校长", False, id="heads called alike"),
        pytest.param("镇长", "经理", True, id="two heads"),
        pytest.param("老板", "经理", False, id="a boss may be any head"),
        pytest.param("老秦", "老马", True, id="two names"),
        pytest.param("老秦", "秦师傅", False, id="one name said otherwise"),
        pytest.param("老秦", "经理", False, id="who has a name may be the head"),
        pytest.param("有位大爷", "有个孩子", True, id="an old and a young one"),
        pytest.param("有位大爷", "有位老先生", False, id="two words for an old man"),
        pytest.param("有位大妈", "有位老太太", False, id="who is 大妈 to the one and old to the other"),
        pytest.param("有位大妈", "有位大爷", True, id="a woman and an old man"),
        pytest.param("有位大爷", "有个客人", False, id="an old man may be a customer"),
        pytest.param("有位大爷", "老秦", True, id="brought in, and called by name"),
    ],
)
def test_two_are_offered_together_where_they_can_only_be_two(one: str, other: str, *, differ: bool) -> None:
    first, second = (person_in(f"{name}放下碗，说：“明天再修也不晚。”") for name in (one, other))
    assert first is not None
    assert second is not None
    assert sure_to_differ(first, second) is sure_to_differ(second, first) is differ


@pytest.mark.parametrize(
    ("owner", "differ"),
    [
        pytest.param(None, False, id="whom somebody else calls so"),
        pytest.param("秦老师", True, id="whom he learned from himself"),
    ],
)
def test_who_talks_may_be_called_by_the_title_of_the_label(owner: str | None, *, differ: bool) -> None:
    teller = Person(name="秦老师", word="秦老师", sort="teller")
    other = Person(name=f"{owner or ''}老师", word="老师", sort="office", owner=owner)
    assert sure_to_differ(teller, other) is sure_to_differ(other, teller) is differ


@pytest.mark.parametrize(
    ("translation", "language", "told"),
    [
        pytest.param("妻は「橋は来年にして」と言いました。", "ja", "（妻）", id="a wife"),
        pytest.param("夫は「橋は来年にして」と言いました。", "ja", "（夫）", id="a husband"),
        pytest.param("My husband said, “Leave the bridge.”", "en", "(husband)", id="a husband, in English"),
    ],
)
def test_of_a_couple_the_translation_tells_which_one(translation: str, language: str, told: str) -> None:
    turns = (
        ("林芳", "我爱人说：“桥等到明年再修吧。”", translation),
        *(("林芳", each, "x") for each in _OTHERS),
    )
    (item, *_) = said_by.items(Document(talk(*turns, language=language)), Tally())
    assert f"林芳的爱人」{told}" in (item.explanation.ja or "") or f"林芳的爱人 {told}" in (item.explanation.en or "")


def test_what_the_translation_has_for_somebody_is_told_by_that_alone() -> None:
    turns = (
        ("林芳", "所长说：“桥等到明年再修吧。”", "局長は「橋は来年直そう」と言いました。"),
        *(("林芳", each, "x") for each in _OTHERS),
    )
    (item, *_) = said_by.items(Document(talk(*turns)), Tally())
    assert "言ったのは「所长」です" in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        pytest.param("有个小姑娘问：“为什么今天不开门？”", True, id="beside another child"),
        pytest.param("有个编辑问：“为什么今天不开门？”", False, id="beside grown people alone"),
    ],
)
def test_a_child_is_asked_for_beside_another_child(other: str, *, is_asked: bool) -> None:
    found = said_by.items(document("有个男孩举手说：“灯比月亮还亮。”", other, "我丈夫劝我早点儿睡觉。"), Tally())
    assert any(item.key == "一个男孩" for item in found) is is_asked


@pytest.mark.parametrize(
    ("source", "ja"),
    [
        pytest.param("我师傅说：“明天再修也不晚。”", "師匠", id="whom one learned from"),
        pytest.param("有个开夜班车的师傅说：“明天再修也不晚。”", "", id="a driver is nobody's master"),
    ],
)
def test_a_master_is_somebodys(source: str, ja: str) -> None:
    person = person_in(source)
    assert person is not None
    assert means(person)[0] == ja


@pytest.mark.parametrize(
    ("source", "ja", "en"),
    [
        pytest.param(
            "我母亲放下碗，说：“明天再修也不晚。”",
            "「林芳的母亲」（母）です。",
            "林芳的母亲 (mother).",
            id="a relative, by no name that only Chinese writes so",
        ),
        pytest.param(
            "站长在会上说：“明天都早点儿来。”",
            "「站长」（駅や営業所などの長）です。",
            "站长 (head of the station or branch office).",
            id="one at the head of whatever is called a station",
        ),
    ],
)
def test_who_is_quoted_is_told_by_what_he_is(source: str, ja: str, en: str) -> None:
    (item,), _ = first_of(source)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")
