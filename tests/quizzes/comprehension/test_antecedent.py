"""A pronoun means somebody only where nobody else can be meant."""

from __future__ import annotations

import pytest

from quizzes.comprehension.antecedent import is_kind, may_be, names_one, parties_in, reference_in, references
from quizzes.comprehension.exchange import quoted_in
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("sources", "party", "quoted"),
    [
        pytest.param(("店里来过一位老先生。", "他每天都来看书。"), "老先生", "他每天都来看书", id="sentence before"),
        pytest.param(("年轻人越来越多，不过他们来这里拍照。",), "年轻人", "不过他们来这里拍照", id="clause before"),
        pytest.param(("我儿子明年毕业，他想开一家店。",), "儿子", "他想开一家店", id="kin"),
        pytest.param(("店裡來過一位老先生。", "他每天都來看書。"), "老先生", "他每天都來看書", id="traditional"),
        pytest.param(
            ("抽屉是我外婆的。", "她去世以后，我们打开了她的抽屉。"), "外婆", "她去世以后", id="a short clause"
        ),
        pytest.param(
            ("店里来过一位老先生。", "第二天，他又来看书，看了三个小时。"),
            "老先生",
            "第二天，他又来看书，看了三个小时",
            id="the whole sentence",
        ),
        pytest.param(
            ("我认识一位老先生，给他写过三封信。",), "老先生", "给他写过三封信", id="to whom the speaker does something"
        ),
        pytest.param(("校长来过一次。", "他每天都来看书。"), "校长", "他每天都来看书", id="of whom there is one"),
        pytest.param(
            ("我儿子去年毕业，我给他买了一辆车。",),
            "儿子",
            "我给他买了一辆车",
            id="to whom the speaker, named, does it",
        ),
        pytest.param(
            ("店里来过一位老先生。", "他想要一本旧书，不过按照我们的规定，他不能带走。"),
            "老先生",
            "他想要一本旧书",
            id="no clause that waits at the end",
        ),
        pytest.param(
            ("我外公有一片茶园，我姑在县里教书。", "他每天都在门口看书。"),
            "外公",
            "他每天都在门口看书",
            id="beside a woman called in short",
        ),
        pytest.param(
            ("我太爷爷从前会刻木头。", "他每天都在门口看书。"),
            "太爷爷",
            "他每天都在门口看书",
            id="a father of a grandfather",
        ),
    ],
)
def test_the_only_party_named_before_is_meant(sources: tuple[str, ...], party: str, quoted: str) -> None:
    whole = Document(passage(*sources))
    found = reference_in(whole, whole.spots[-1])
    assert found is not None
    assert (found.party, found.passage) == (party, quoted)


@pytest.mark.parametrize(
    "sources",
    [
        pytest.param(("老师和一位学生都来了。", "他每天都来看书。"), id="two parties"),
        pytest.param(("站长和一位学生都来了。", "他每天都来看书。"), id="two parties, one by the office"),
        pytest.param(("他的一位朋友来了。", "他每天都来看书。"), id="a pronoun before"),
        pytest.param(("什么投资人，我就送了他们一个鸡蛋。",), id="a party that is denied"),
        pytest.param(("店里来过一位老先生。", "她每天都来看书。"), id="gender"),
        pytest.param(("店里来过一位老先生。", "他们每天都来看书。"), id="number"),
        pytest.param(("店里来过一位老先生。", "书很旧，灯也很旧，他不在意。"), id="far from the head"),
        pytest.param(("店里来过一位老先生。", "他每天都来看书吗？"), id="a question"),
        pytest.param(("一位学生和李白来过。", "他每天都来看书。"), id="somebody with a name"),
        pytest.param(("很多人来过。", "他们每天都来看书。"), id="anybody"),
        pytest.param(("演我母亲的是一个卖花的，她有个条件。",), id="who only plays the party"),
        pytest.param(("记住一家公司要十年。", "他没有被说服。"), id="an organisation"),
        pytest.param(("我外公有一片茶园，我舅在县里教书。", "他每天都来看书。"), id="a relative called in short"),
        pytest.param(("我外公有一片茶园。", "我舅病了，他每天都来看书。"), id="a relative called in short before it"),
        pytest.param(("我父亲的学校很远。", "他每天都来看书。"), id="the owner of what is spoken of"),
        pytest.param(("桌上放着父亲的旧照片。", "他每天都来看书。"), id="the owner of a thing"),
        pytest.param(("外面来了客人。", "父亲点点头，给他倒了一杯茶。"), id="who does it, and not to whom it is done"),
        pytest.param(
            ("外面来了客人。", "老板没有说话，只是往他碗里加了一勺汤。"), id="who does it, and not into whose bowl"
        ),
        pytest.param(
            ("外面来了客人。", "老板没有说话，只是在他碗里加了一勺汤。"), id="who does it, and not in whose bowl"
        ),
        pytest.param(("外面来了客人。", "老板点点头，拍了拍他的肩膀。"), id="who does it, and not whose shoulder"),
        pytest.param(("外面来了客人。", "老板说他今天走得太早。"), id="who says it, and not of whom"),
        pytest.param(
            ("外面站着校长。", "他说了一声谢谢，校长也点了点头。"), id="who is named beside the one that is meant"
        ),
        pytest.param(("家长来过一次。", "他每天都来看书。"), id="one of many"),
        pytest.param(("几个村的村长来过一次。", "他每天都来看书。"), id="those of several villages"),
        pytest.param(("外面坐着人。", "一位司机跟他聊了一个小时。"), id="who talks, and not to whom"),
        pytest.param(("小猫走路像一位老先生。", "他每天都来看书。"), id="what somebody is only like"),
        pytest.param(("我很想成为一位老先生。", "他每天都来看书。"), id="what somebody would be"),
        pytest.param(("去年走了，是我儿子送的终。", "他一辈子没结婚。"), id="beside one of whom all is told"),
        pytest.param(("三十八，比我女儿大九岁。", "她是从云南来的。"), id="than whom somebody is older"),
        pytest.param(("今年三十八，跟我女儿一样大。", "她是从云南来的。"), id="as old as whom somebody is"),
    ],
)
def test_what_may_mean_somebody_else_is_left(sources: tuple[str, ...]) -> None:
    whole = Document(passage(*sources))
    assert reference_in(whole, whole.spots[-1]) is None


@pytest.mark.parametrize(
    ("speaker", "is_told"),
    [
        pytest.param("林芳", True, id="somebody of the talk tells it"),
        pytest.param(None, False, id="nobody tells it, and it may be of her who talks"),
    ],
)
def test_whom_a_text_tells_of_between_its_turns_may_be_who_talks(speaker: str | None, *, is_told: bool) -> None:
    turns = (("记者", "您几点开门？"), ("林芳", "六点。"), (speaker, "门口来过一位护士。她每天都来看书。"))
    assert bool(references(Document(dialogue(*turns)))) is is_told


def test_the_same_pronoun_goes_on_to_mean_the_same_party() -> None:
    whole = Document(passage("店里来过一位老先生。", "他每天都来看书。", "他走了以后，书还在。"))
    assert [(found.party, found.spot.index) for found in references(whole)] == [("老先生", 1), ("老先生", 2)]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("他每天都跟儿子来看书。", id="somebody else is named"),
        pytest.param("他说：“书很好。”", id="somebody speaks"),
        pytest.param("书很旧。", id="no pronoun between"),
    ],
)
def test_a_pronoun_is_not_taken_up_where_another_may_be_meant(second: str) -> None:
    whole = Document(passage("店里来过一位老先生。", second, "他走了以后，书还在。"))
    assert 2 not in {found.spot.index for found in references(whole)}


def test_who_does_something_to_somebody_is_not_taken_up_as_that_one() -> None:
    whole = Document(passage("外面来了客人。", "老板没有说话，只是往他碗里加了一勺汤。", "他说了一声谢谢，慢慢地喝。"))
    assert not references(whole)


def test_another_pronoun_or_another_speaker_takes_up_nothing() -> None:
    first = ("店里来过一位老先生。", "他每天都来看书。")
    whole = Document(passage(*first, "他们走了以后，书还在。"))
    assert [found.spot.index for found in references(whole)] == [1]
    whole = Document(dialogue(("甲", "".join(first)), ("乙", "他走了以后，书还在。")))
    assert [found.spot.index for found in references(whole)] == [1]


def test_a_question_may_name_whom_its_answer_speaks_of() -> None:
    whole = Document(
        talk(("记者", "您女儿愿意来店里吗？", None), ("店主", "她在成都学画画，明年毕业。", None), language=None)
    )
    [found] = references(whole)
    assert (found.party, found.named_in.index) == ("女儿", 0)


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        pytest.param("年轻人", True, id="people"),
        pytest.param("骗人", False, id="a verb"),
        pytest.param("无人", False, id="nobody"),
        pytest.param("四千人", False, id="a number"),
    ],
)
def test_a_party_is_somebody(word: str, *, is_one: bool) -> None:
    assert parties_in((word,)) == ((word,) if is_one else ())


@pytest.mark.parametrize(
    ("pronoun", "party", "fits"),
    [
        pytest.param("她", "老太太", True, id="she"),
        pytest.param("他", "老太太", False, id="he is no she"),
        pytest.param("他们", "父亲", False, id="one is not many"),
        pytest.param("她", "學生", True, id="either"),
        pytest.param("他", "女性", False, id="he is no woman"),
        pytest.param("她", "话剧团", False, id="she is no company"),
        pytest.param("他们", "话剧团", True, id="they may be one"),
        pytest.param("她们", "话剧团", False, id="they who are women are none"),
    ],
)
def test_number_and_gender_are_compared(pronoun: str, party: str, *, fits: bool) -> None:
    assert may_be(pronoun, party) is fits


@pytest.mark.parametrize(
    ("party", "text", "is_one"),
    [
        pytest.param("侄子", "侄子在外省。", True, id="kin"),
        pytest.param("老人", "很多老人来过。", False, id="many"),
        pytest.param("侄子", "他的很多侄子在外省。", False, id="many of one's kin"),
        pytest.param("老人", "有一位老人来过。", True, id="counted"),
        pytest.param("顾客", "顾客越来越多。", False, id="people of a kind"),
        pytest.param("教授", "教授来过。", True, id="by a title"),
    ],
)
def test_who_is_one_person_is_told(party: str, text: str, *, is_one: bool) -> None:
    assert names_one(party, text) is is_one


@pytest.mark.parametrize(
    ("name", "is_many"),
    [
        pytest.param("消费者", True, id="many"),
        pytest.param("作者", False, id="who wrote this"),
        pytest.param("记者", False, id="who asks"),
    ],
)
def test_a_kind_of_people_is_told_from_one_who_is_there(name: str, *, is_many: bool) -> None:
    assert is_kind(name) is is_many


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        pytest.param("我二十天以后才见到她。", "“她”", id="simplified"),
        pytest.param("我二十天以後才見到她。", "「她」", id="traditional"),
    ],
)
def test_a_word_is_quoted_in_the_way_of_its_script(source: str, quoted: str) -> None:
    assert quoted_in(Document(talk(("老周", source, None), language=None)), "她") == quoted


@pytest.mark.parametrize(
    ("first", "is_known"),
    [
        pytest.param("那时候他不愿意来。", False, id="he of whom was spoken before"),
        pytest.param("那时候她不愿意来。", True, id="she"),
        pytest.param("那时候其他店都关门了。", True, id="no pronoun"),
    ],
)
def test_a_pronoun_said_before_a_party_is_named_may_go_on_to_mean_another(first: str, *, is_known: bool) -> None:
    whole = Document(passage(first, "店里来过一位老先生。", "他站在旁边看书。"))
    assert (2 in {found.spot.index for found in references(whole)}) is is_known


def test_whom_the_other_one_asked_about_by_a_pronoun_may_be_meant_still() -> None:
    whole = Document(dialogue(("记者", "他后来怎么样了？"), ("林芳", "店里来过一位老先生。他站在旁边看书。")))
    assert not references(whole)


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        pytest.param(("村长", "和", "售票员"), ("村长", "售票员"), id="by an office and by a work"),
        pytest.param(("老头儿", "的", "闺女"), ("老头儿", "闺女"), id="as one says it at home"),
        pytest.param(("动员", "成长", "裁员"), (), id="verbs that end so"),
    ],
)
def test_people_are_known_by_what_they_are_called(words: tuple[str, ...], parties: tuple[str, ...]) -> None:
    assert parties_in(words) == parties
