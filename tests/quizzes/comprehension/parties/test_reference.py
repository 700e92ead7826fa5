"""A pronoun is asked about where only one party can be meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.antecedent import is_kind, may_be, names_one, parties_in, reference_in, references
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.parties import reference
from quizzes.comprehension.parties.reference_rivals import Wrong, parties_of, rivals
from quizzes.distractors.display import shown
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item


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


def test_somebody_is_called_as_the_text_calls_him() -> None:
    told = (
        "店里来过一位裁判。",
        "店里来过一位船长。",
        "店里来过一位记者。",
        "门口来过一个小胖子。",
        "他每天都来看书。",
    )
    keys = [item.key for item in reference.items(Document(passage(*told)), Tally())]
    assert "小胖子" in keys


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
    ],
)
def test_number_and_gender_are_compared(pronoun: str, party: str, *, fits: bool) -> None:
    assert may_be(pronoun, party) is fits


def test_parties_of_the_same_passage_but_for_the_speaker_are_the_wrong_ones() -> None:
    interview = talk(
        ("老周", "姐姐一直在工厂上班。", None),
        ("老周", "妻子一直一个人在家。", None),
        ("老周", "那年女儿出生，我二十天以后才见到她。", None),
        ("记者", "后来呢？", None),
        ("老周", "灯塔上的玻璃很多。", None),
        ("老周", "奶奶后来问过我。", None),
        language=None,
    )
    [item] = reference.items(Document(interview), Tally())
    assert item.prompt == "这段话里的“她”指的是谁？"
    assert item.passage == "老周：妻子一直一个人在家。那年女儿出生，我二十天以后才见到她。"
    assert item.key == "女儿"
    codes = {wrong.option: wrong.code for wrong in item.distractors}
    assert codes["姐姐"] is codes["妻子"] is RefutationCode.OTHER_RECORD
    assert set(codes) - {"姐姐", "妻子"} <= {"妈妈", "妹妹", "侄女"}  # 奶奶 is named in another reply
    [why] = [wrong.why.ja or "" for wrong in item.distractors if wrong.option == "妻子"]
    assert "「妻子一直一个人在家」" in why
    assert "「那年女儿出生」" in why


def test_a_man_is_called_what_the_text_calls_him() -> None:
    interview = talk(
        ("老周", "村里有一位跑船的先生来听我说书。", None),
        ("老周", "哥哥一直一个人在家。", None),
        ("老周", "那年儿子出生，我二十天以后才见到他。", None),
        language=None,
    )
    [item] = reference.items(Document(interview), Tally())
    assert "跑船的先生" in {wrong.option for wrong in item.distractors}
    assert all("person just mentioned before 他 is 儿子" in (wrong.why.en or "") for wrong in item.distractors)


@pytest.mark.parametrize(
    ("named", "key"),
    [
        pytest.param("向奶奶来过店里。", "向奶奶", id="by a family name"),
        pytest.param("奶奶来过店里。", None, id="who of two is meant is not said"),
    ],
)
def test_somebody_is_called_by_the_family_name_that_the_text_gives(named: str, key: str | None) -> None:
    said = (*TWO_OTHERS, "以前向奶奶住在河边。", "河水很急。", named, "她每天早上都在门口看书。")
    assert {item.key for item in _items_of(*said)} == ({key} if key is not None else set())


def test_one_question_is_asked_of_a_party() -> None:
    items = _items_about("店里来过一位老先生。", "他每天都来看书。", "他走了以后，书还在原来的地方。")
    assert len([item for item in items if item.key == "老先生"]) <= 1


@pytest.mark.parametrize(
    ("last", "is_refused"),
    [
        pytest.param("他走了以后，书还在原来的地方。", True, id="the same pronoun of him again"),
        pytest.param("我们关门以后，书还在原来的地方。", False, id="no pronoun of him"),
    ],
)
def test_a_pronoun_of_a_party_that_is_asked_for_is_of_the_same_party(last: str, *, is_refused: bool) -> None:
    tally = Tally()
    said = (*TWO_OTHERS, "店里来过一位老先生。", "他每天都来看书。", last)
    found = Document(talk(*(("林芳", each, None) for each in said), language=None))
    assert [item.key for item in reference.items(found, tally)] == ["老先生"]
    assert tally.refused["same-party"] == is_refused


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


def test_what_the_speaker_is_called_is_nobody_else() -> None:
    interview = talk(
        ("记者", "裴律师，那位教授呢？", None),
        ("裴令仪", "店里来过一位老先生。", None),
        ("裴令仪", "他每天都来看书。", None),
        ("裴令仪", "律师和侄子都知道。", None),
        language=None,
    )
    for item in reference.items(Document(interview), Tally()):
        assert "律师" not in {wrong.option for wrong in item.distractors}


def test_parties_of_another_number_or_gender_are_not_offered() -> None:
    interview = talk(
        ("老板", "年轻人越来越多，不过他们来这里拍照。", None),
        ("记者", "后来呢？", None),
        ("老板", "我父亲和母亲都来过。", None),
        language=None,
    )
    assert not list(reference.items(Document(interview), Tally()))


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_reference_of_every_document_quotes_both_places(path: Path) -> None:
    whole = document(path)
    for item in reference.items(whole, Tally()):
        assert item.evidence is not None
        owned = re.sub("^.+的(?=先生$|太太$)", "", item.key)
        assert owned in shown(item.evidence.quote)
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert item.key not in (item.passage or "")
        assert all(wrong.option not in item.evidence.quote for wrong in item.distractors)


def _items_about(*sources: str) -> list[Item]:
    """Make the questions of some sentences of one passage, in which a captain is named before."""
    return list(reference.items(Document(passage("那年的船长问过我。", "村里的医生也来过。", *sources)), Tally()))


def test_the_key_is_the_whole_name() -> None:
    [item] = [
        item
        for item in _items_about("我认识一位出租汽车司机。", "他每天晚上都不敢闭眼。")
        if item.key not in {"船长", "医生"}
    ]
    assert item.key.endswith("司机")
    assert len(item.key) > len("司机")


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        pytest.param("他每天早上都在门口看书。", True, id="what he does"),
        pytest.param("他今年八十一岁，还在门口看书。", False, id="an age shows who is meant"),
        pytest.param("他每天早上都拿着手杖在门口看书。", False, id="so does what he has with him"),
    ],
)
def test_no_question_tells_an_age(said: str, *, is_asked: bool) -> None:
    whole = Document(passage("店里来过一位木匠和一位记者。", "人很多。", "后来来了一位老先生。", said))
    assert bool(list(reference.items(whole, Tally()))) is is_asked


def test_whom_the_other_speaker_has_just_asked_about_is_not_offered() -> None:
    interview = talk(
        ("许宁", "店里来过一位木匠和一位记者。", None),
        ("问", "那位律师后来怎么样了，还有那位司机呢？", None),
        ("许宁", "去年来了一位老先生。他每天早上都在门口看书。", None),
        language=None,
    )
    offered = {wrong.option for item in reference.items(Document(interview), Tally()) for wrong in item.distractors}
    assert offered >= {"木匠", "记者"}
    assert not offered & {"律师", "司机"}


def _items_of(*sources: str) -> list[Item]:
    found = talk(*(("林芳", source, None) for source in sources), language=None)
    return list(reference.items(Document(found), Tally()))


TWO_OTHERS = ("那年有一位木匠问过我。", "那年有一位记者问过我。", "人很多。")


def _offered_for_first(*sources: str) -> dict[str, Wrong]:
    """Give by name who is offered for the first pronoun of a talk, whether or not it is asked about."""
    whole = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    return {wrong.name: wrong for wrong in rivals(whole, references(whole)[0], parties_of(whole))}


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
    ("other", "is_offered"),
    [
        pytest.param("工人都跑去别处找活儿。", True, id="another trade"),
        pytest.param("年轻人都跑去别处找活儿。", False, id="an age, of which students are as well"),
    ],
)
def test_students_may_be_young_people(other: str, *, is_offered: bool) -> None:
    said = (
        "顾客都喜欢早上来买东西。",
        "医生常来这里坐坐。",
        other,
        "很多学生来帮忙。",
        "他们说放在网上大家都听得到。",
    )
    offered = {wrong.option for item in _items_of(*said) for wrong in item.distractors}
    assert (other[:2] in {name[:2] for name in offered}) is is_offered


def test_those_of_a_sort_of_whom_nobody_speaks_are_of_the_sex_of_the_pronoun() -> None:
    [item] = _items_of(*TWO_OTHERS, "店里来过一位老先生。", "他每天早上都在门口看书。")
    assert item.key == "老先生"
    [last] = [wrong for wrong in item.distractors if wrong.code is RefutationCode.EDITED]
    assert last.option in {"小伙子", "大叔", "男孩", "男孩子"}
    assert "「老先生」のことで（15行目「店里来过一位老先生」）" in (last.why.ja or "")
    assert (last.why.ja or "").endswith("ではありません。")


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        pytest.param((), False, id="nobody else of the text"),
        pytest.param(TWO_OTHERS[:1], False, id="one other"),
        pytest.param(TWO_OTHERS[:2], True, id="two others"),
    ],
)
def test_one_is_asked_for_beside_two_people_of_the_text(others: tuple[str, ...], *, is_asked: bool) -> None:
    asked = _items_of(*others, "店里来过一位老先生。", "他每天早上都在门口看书。")
    assert [item.key for item in asked] == ["老先生"] * is_asked


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param((), False, id="both others are named only later"),
        pytest.param(("前年有一位校长告诉我河要改道。",), True, id="one is named before"),
    ],
)
def test_whom_the_text_names_only_later_is_offered_beside_one_who_was_named(
    before: tuple[str, ...], *, is_asked: bool
) -> None:
    asked = _items_of(*before, "店里来过一位老先生。", "他每天早上都在门口看书。", *TWO_OTHERS[:2])
    assert ("老先生" in [item.key for item in asked]) is is_asked


@pytest.mark.parametrize(
    ("told", "is_of_sports"),
    [
        pytest.param("我们修了三个月的水管。", False, id="of a team of repairers"),
        pytest.param("我们踢了三个月的足球。", True, id="of a team that plays"),
    ],
)
def test_those_of_sports_are_offered_where_sports_are_spoken_of(told: str, *, is_of_sports: bool) -> None:
    found = Document(passage(told, "我认识一位老队长。", "他每天早上都在门口看书。"))
    [one] = references(found)
    offered = {wrong.name for wrong in rivals(found, one, parties_of(found))}
    assert bool(offered & {"队友", "对手", "裁判", "队医", "球迷", "教练"}) is is_of_sports


@pytest.mark.parametrize(
    ("told", "name", "is_offered"),
    [
        pytest.param("后来一位教练告诉我不要喝茶。", "教练", True, id="somebody counted"),
        pytest.param("后来教练告诉我不要喝茶。", "教练", True, id="somebody who did something"),
        pytest.param("教练都不喜欢喝茶。", "教练", False, id="all of a kind"),
        pytest.param("我们这里没有教练。", "教练", False, id="nobody"),
        pytest.param("后来有同事告诉我不要喝茶。", "同事", False, id="any of many"),
        pytest.param("可是教练救不了这个店。", "教练", False, id="what somebody cannot do"),
        pytest.param("有人问：“那教练说了怎么办？”", "教练", False, id="somebody of whom others speak"),
        pytest.param("后来一位公主告诉我不要喝茶。", "公主", False, id="of the other sex"),
    ],
)
def test_one_who_is_offered_is_somebody(told: str, name: str, *, is_offered: bool) -> None:
    offered = _offered_for_first(told, "人很多。", "店里来过一位老先生。", "他每天早上都在门口看书。")
    assert (name in offered) is is_offered


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        pytest.param("我们找到他的时候。", False, id="only when"),
        pytest.param("我们找到他的时候，天已经黑了。", True, id="when and what"),
    ],
)
def test_no_question_shows_only_when_it_was(said: str, *, is_asked: bool) -> None:
    assert bool(_items_of(*TWO_OTHERS, "店里来过一位老先生。", said)) is is_asked


def test_how_it_is_said_is_not_quoted() -> None:
    [item] = _items_of(*TWO_OTHERS, "店里来过一位老先生。", "他每天早上都在门口看书。（笑）")
    assert item.passage == "林芳：那年有一位记者问过我。人很多。店里来过一位老先生。他每天早上都在门口看书。"


@pytest.mark.parametrize(
    ("between", "is_refused"),
    [
        pytest.param(2, False, id="near enough to be shown"),
        pytest.param(6, True, id="far off"),
    ],
)
def test_another_whom_it_could_mean_is_shown_with_whom_it_means(between: int, *, is_refused: bool) -> None:
    more = (f"第{number}天店里没有卖出一本书。" for number in "一二三四五六"[:between])
    told = Document(passage(*TWO_OTHERS, *more, "店里来过一位老先生。", "他每天早上都在门口看书。"))
    tally = Tally()
    found = list(reference.items(told, tally))
    assert bool(tally.refused["rival-unshown"]) is is_refused
    assert ["记者" in (item.passage or "") for item in found] == [True] * (not is_refused)


def test_whom_a_sentence_names_behind_the_pronoun_is_nobody_whom_it_could_mean() -> None:
    source = "店里来过一位老先生，他小时候以为木匠都会游泳。"
    whole = Document(passage("人很多。", source))
    [found] = [each for each in references(whole) if each.party == "老先生"]
    behind, before = (Wrong(name=name, named_in=whole.spots[1]) for name in ("木匠", "老先生"))
    assert not reference.is_named_before(found, behind)
    assert reference.is_named_before(found, before)


def test_no_one_person_is_offered_by_two_names() -> None:
    offered = _offered_for_first("岛上有位太太昨天来过。", "我老婆反对。", "我女儿支持。", "她说晚上还可以到对岸吃饭。")
    assert "老婆" in offered
    assert "太太" not in offered


def test_no_captain_stands_beside_a_daughter() -> None:
    said = ("后来船长告诉我不要喝茶。", "人很多。", "我女儿来过这里。", "她每天早上都在门口看书。")
    assert "船长" not in _offered_for_first(*said)


def test_of_those_who_introduce_the_speakers_none_is_offered() -> None:
    interview = talk(
        (None, "店主的丈夫以前说过很多话。", None),
        ("记者", "您父亲呢？", None),
        ("周敏", "我父亲来过这里。", None),
        ("周敏", "他每天早上都在门口看书。", None),
        language=None,
    )
    for item in reference.items(Document(interview), Tally()):
        assert not {"丈夫", "店主"} & {wrong.option for wrong in item.distractors}


def test_no_question_shows_a_few_words_of_a_sentence() -> None:
    assert not [
        item for item in _items_about("抽屉是我外婆的。", "她走了以后，我打开了她的抽屉。") if item.key == "外婆"
    ]


def test_relatives_of_whom_the_speaker_tells_elsewhere_are_offered_first() -> None:
    interview = talk(
        ("老周", "我女儿在大学里教书，我外婆也教过书。", None),
        ("记者", "家里人怎么看？", None),
        ("老周", "我妻子后来不反对了，她每天晚上都给我送饭。", None),
        *(("老周", f"第{n}年河水涨上来，船都停了。", None) for n in "二三四五六七"),
        ("老周", "我奶奶没有坐过船。", None),
        language=None,
    )
    [item] = [item for item in reference.items(Document(interview), Tally()) if item.key == "妻子"]
    codes = {wrong.option: wrong.code for wrong in item.distractors}
    assert codes["女儿"] is codes["外婆"] is RefutationCode.OTHER_RECORD
    assert codes["妈妈"] is RefutationCode.EDITED  # one thinks of her sooner than of a sister


FAR_OFF = tuple(f"第{n}年河水涨上来，船都停了。" for n in "二三四五六七八九")


def _offered(source: str) -> dict[str, RefutationCode | None]:
    """Give what is offered for 一位老师 where another paragraph far off tells of somebody else."""
    turns = (
        ("老周", "那年有一位护士问过我。"),
        ("老周", "后来来了一位老师，她每天晚上都给我送饭。"),
        *(("老周", each) for each in FAR_OFF),
        ("老周", source),
    )
    interview = talk(*((speaker, said, None) for speaker, said in turns), language=None)
    found = [item for item in reference.items(Document(interview), Tally()) if item.key == "老师"]
    return {wrong.option: wrong.code for item in found for wrong in item.distractors}


@pytest.mark.parametrize(
    ("source", "name", "is_offered"),
    [
        pytest.param("前年有一位校长告诉我河要改道。", "校长", True, id="somebody who did something"),
        pytest.param("前年有一位售票员告诉我河要改道。", "售票员", True, id="of another sort"),
        pytest.param("前年有一位和尚告诉我河要改道。", "和尚", False, id="of the other sex"),
        pytest.param("我们这里没有售票员。", "售票员", False, id="nobody"),
        pytest.param("前年有一位太太告诉我河要改道。", "太太", False, id="what one's wife is called too"),
        pytest.param("他女儿告诉我河要改道。", "女儿", False, id="somebody's kin"),
    ],
)
def test_those_of_whom_the_text_tells_far_off_are_offered_before_others(
    source: str, name: str, *, is_offered: bool
) -> None:
    assert (_offered(source).get(name) is RefutationCode.OTHER_RECORD) is is_offered


@pytest.mark.parametrize(
    ("more", "is_told_of"),
    [
        pytest.param("女儿还给我寄过信。", True, id="my daughter, and the daughter"),
        pytest.param("他女儿也教书。", False, id="somebody else's daughter as well"),
        pytest.param("老板的女儿也教书。", False, id="the daughter of somebody named"),
    ],
)
def test_whom_a_speaker_calls_his_own_once_is_his_own_where_no_other_is_told_of(more: str, *, is_told_of: bool) -> None:
    interview = talk(
        ("老周", "我女儿在大学里教书。", None),
        ("老周", more, None),
        *(("老周", each, None) for each in (*FAR_OFF, *FAR_OFF)),
        ("记者", "家里人怎么看？", None),
        ("老周", "我妻子后来不反对了，她每天晚上都给我送饭。", None),
        language=None,
    )
    whole = Document(interview)
    [found] = [each for each in references(whole) if each.party == "妻子"]
    offered = {wrong.name: wrong.named_in for wrong in rivals(whole, found, parties_of(whole))}
    assert (offered.get("女儿") is not None) is is_told_of


def test_a_name_that_the_speaker_is_called_by_is_not_offered() -> None:
    interview = talk(
        ("岩温", "村里人喊我“猪医生”。", None),
        ("岩温", "店里来过一位老先生。", None),
        ("岩温", "他每天都来看书。", None),
        ("岩温", "医生和侄子、教授都知道。", None),
        language=None,
    )
    for item in reference.items(Document(interview), Tally()):
        assert "医生" not in {wrong.option for wrong in item.distractors}


@pytest.mark.parametrize(
    ("before", "is_later"),
    [
        pytest.param("姐姐在很远的地方上过学。", False, id="named before as well"),
        pytest.param("那年下了很大的雪。", True, id="never named before"),
    ],
)
def test_what_is_named_before_as_well_is_not_said_to_come_later(before: str, *, is_later: bool) -> None:
    far = ("灯塔上的玻璃很多。",) * 4
    sources = (before, *far, "妻子一直一个人在家。", "那年女儿出生，我二十天以后才见到她。", "姐姐后来在工厂上班。")
    items = list(reference.items(Document(passage(*sources)), Tally()))
    whys = [wrong.why.ja or "" for item in items for wrong in item.distractors if wrong.option == "姐姐"]
    assert ["この文より後の" in why for why in whys] == [is_later]


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


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        pytest.param("早上很安静。", False, id="one other is told of"),
        pytest.param("工人都跑去别处找活儿。", True, id="two others are"),
    ],
)
def test_several_are_asked_for_beside_two_others(other: str, *, is_asked: bool) -> None:
    said = ("顾客都喜欢早上来买东西。", other, "很多学生来帮忙。", "他们说放在网上大家都听得到。")
    whole, tally = Document(talk(*(("林芳", each, None) for each in said), language=None)), Tally()
    assert [item.key for item in reference.items(whole, tally)] == ["学生"] * is_asked
    assert tally.refused["too-few"] == (not is_asked)


def test_he_is_no_company() -> None:
    said = (("老周", "去年来过一位投资人，姓鲁，从来不说话。", None), ("老周", "春天他突然问我，愿不愿意开店。", None))
    found = list(reference.items(Document(passage(*(source for _, source, _ in said))), Tally()))
    options = {option for item in found for option in item.all_options}
    assert not options & {"大厂", "创业公司", "国企", "外企", "银行"}


def test_beside_a_relative_stand_those_of_whom_one_thinks_sooner() -> None:
    assert {"妈妈", "女儿"} < set(_offered_for_first("我小时候跟奶奶住。", "每个星期天她都去河边洗衣服。"))


def test_a_mother_is_offered_by_one_of_her_names() -> None:
    whole = Document(
        dialogue(
            ("店主", "我妈一直住在城里。"),
            ("记者", "店里还有谁？"),
            ("店主", "店里来过一位阿姨。她每天都坐在门口看报纸。"),
        )
    )
    offered = {wrong.name for found in references(whole) for wrong in rivals(whole, found, parties_of(whole))}
    assert not {"妈", "妈妈"} <= offered


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


@pytest.mark.parametrize(
    ("said", "key"),
    [
        pytest.param("那是我先生想的。", "林芳的先生", id="my husband"),
        pytest.param("那是一位先生想的。", "先生", id="a gentleman"),
    ],
)
def test_a_husband_is_told_from_a_gentleman(said: str, key: str) -> None:
    interview = talk(
        ("林芳", "店里来过一位木匠和一位记者。", None),
        ("记者", "这家店是谁的主意？", None),
        ("林芳", f"{said}他每天晚上都在门口看书。", None),
        ("记者", "后来呢？", None),
        ("林芳", "后来人就多了。", None),
        language=None,
    )
    assert [item.key for item in reference.items(Document(interview), Tally())] == [key]


def test_relatives_by_marriage_of_whom_nobody_has_heard_yet_are_not_offered() -> None:
    assert "婆婆" not in _offered("我婆婆从来没有坐过船，也不让我去。")
    assert "姐夫" not in _offered("我姐夫从来没有坐过船，也不让我去。")
    interview = talk(
        ("老周", "我女儿在大学里教书，我姑姑也教过书。", None),
        ("记者", "家里人怎么看？", None),
        ("老周", "我妻子后来不反对了，她每天晚上都给我送饭。", None),
        *(("老周", f"第{n}年河水涨上来，船都停了。", None) for n in "二三四五六七"),
        ("老周", "我外婆没有坐过船。", None),
        language=None,
    )
    [item] = [item for item in reference.items(Document(interview), Tally()) if item.key == "妻子"]
    assert "外婆" not in {wrong.option for wrong in item.distractors if wrong.code is RefutationCode.OTHER_RECORD}
