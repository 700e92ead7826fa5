"""Who is offered beside the party that a pronoun means is somebody else, who is known from it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.antecedent import references
from quizzes.comprehension.parties.reference_rivals import Wrong, parties_of, rivals
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

GENTLEMAN = "店里来过一位老先生。他每天早上都在门口看书。"
STUDENTS = "很多学生来帮忙。他们说放在网上大家都听得到。"
OLD = "很多老人来帮忙。他们说放在网上大家都听得到。"
CHILDREN = "很多孩子来帮忙。他们说放在网上大家都听得到。"
SON = "我儿子去年回来了。他每天早上都在门口看书。"
FATHER = "我父亲去年回来了。他每天早上都在门口看书。"
DAUGHTER = "我女儿去年回来了。她每天早上都在门口看书。"
FAR_OFF = "".join(f"第{n}年河水涨上来，船都停了。" for n in ("二", "三", "四", "五", "六", "七") * 3)


def _offered(*turns: tuple[str | None, str]) -> dict[str, Wrong]:
    """Give by name who is offered for the first pronoun of a talk that means somebody for certain."""
    whole = Document(dialogue(*turns))
    found = references(whole)[0]
    return {wrong.name: wrong for wrong in rivals(whole, found, parties_of(whole))}


@pytest.mark.parametrize(
    ("told", "asked", "name", "is_offered"),
    [
        pytest.param("工人常来这里坐坐。", STUDENTS, "工人", True, id="others of whom there are many"),
        pytest.param("大厂常来这里找人。", STUDENTS, "大厂", False, id="a company beside people"),
        pytest.param("街坊常来这里坐坐。", STUDENTS, "街坊", False, id="a street, of which anybody is"),
        pytest.param("那年有一位司机问过我。", GENTLEMAN, "司机", True, id="somebody who did something"),
        pytest.param("我哥哥后来当了一名律师。", GENTLEMAN, "律师", False, id="an office that somebody reaches"),
        pytest.param("那年有一位司机问过我，她很着急。", GENTLEMAN, "司机", False, id="a woman beside him"),
        pytest.param("许多司机问过我。", GENTLEMAN, "司机", False, id="many of a kind"),
        pytest.param("那年有一位学生问过我。", GENTLEMAN, "学生", False, id="a name that ends as the key does"),
        pytest.param(
            "那年有一位医生问过我。", "店里来过一位大夫。他每天早上都在门口看书。", "医生", False, id="a synonym"
        ),
        pytest.param(
            "那年有一位石匠问过我。那年有一位木匠问过我。",
            GENTLEMAN,
            "木匠",
            True,
            id="the nearer of two that end alike",
        ),
        pytest.param(
            "那年有一位石匠问过我。那年有一位木匠问过我。",
            GENTLEMAN,
            "石匠",
            False,
            id="the farther of two that end alike",
        ),
        pytest.param(
            "老板娘问过我。那年有一位老板问过我。",
            "店里来过一位护士。她每天早上都在门口看书。",
            "老板娘",
            False,
            id="the farther of two of whom one has the other's name",
        ),
        pytest.param("那年有一个男孩问过我。", GENTLEMAN, "男孩", True, id="a boy beside a gentleman"),
        pytest.param("那年有一个男孩问过我。", SON, "男孩", False, id="a boy, as a son may be"),
        pytest.param("那年有一个男人问过我。", FATHER, "男人", False, id="a man, as a father is"),
        pytest.param("孩子常来这里坐坐。", STUDENTS, "孩子", False, id="children, as pupils are"),
        pytest.param("孩子常来这里坐坐。", OLD, "孩子", True, id="children beside the old"),
        pytest.param("中年人常来这里坐坐。", CHILDREN, "中年人", True, id="the middle-aged beside children"),
        pytest.param(
            "那年有一位律师问过我。",
            "店里来过一位老先生。他跟那位律师在门口坐了三个小时。",
            "律师",
            False,
            id="who is with the one whom the pronoun means",
        ),
    ],
)
def test_who_is_offered_is_known_from_the_party_that_is_meant(
    told: str, asked: str, name: str, *, is_offered: bool
) -> None:
    assert (name in _offered(("老周", f"{told}{asked}"))) is is_offered


@pytest.mark.parametrize(
    ("speaker", "said", "is_offered"),
    [
        pytest.param("周敏", "那个地方很远。", True, id="who is called nothing"),
        pytest.param("周敏", "我学过法律，后来我是一名律师。", False, id="what the speaker says to be"),
        pytest.param("周敏", "村里人都喊我小律师。", False, id="what others call the speaker"),
        pytest.param("周敏", "我就是个律师。", False, id="what the speaker is by his own words"),
        pytest.param("周敏", "周律师的店在河边。", False, id="a title with the family name of the speaker"),
        pytest.param("周敏", "裴律师的店在河边。", True, id="a title with the name of somebody else"),
        pytest.param(None, "那个地方很远。", True, id="who has no label, as in an article"),
    ],
)
def test_what_the_speaker_is_called_is_not_offered(speaker: str | None, said: str, *, is_offered: bool) -> None:
    talk = ((speaker, said), (speaker, f"那年有一位律师问过我。{GENTLEMAN}"))
    assert ("律师" in _offered(*talk)) is is_offered


def test_what_another_speaker_is_called_is_offered() -> None:
    talk = (("何宁", "村里人都喊我小律师。"), ("周敏", f"那年有一位律师问过我。{GENTLEMAN}"))
    assert "律师" in _offered(*talk)


@pytest.mark.parametrize(
    ("said", "called"),
    [
        pytest.param("他去年病了，我舅要把船卖掉。", "舅舅", id="in short"),
        pytest.param("他去年病了，我叔叔要把船卖掉。", "叔叔", id="in full"),
        pytest.param("他去年病了，我姑要把船卖掉。", None, id="of the other sex"),
        pytest.param("他去年病了，舅要把船卖掉。", None, id="whose is not said"),
    ],
)
def test_whom_the_sentence_names_after_the_pronoun_is_somebody_else(said: str, called: str | None) -> None:
    named = {wrong.called for wrong in _offered(("老周", f"我外公有一条船。{said}")).values() if wrong.named_in}
    assert named == ({called} if called is not None else set())


@pytest.mark.parametrize(
    ("talk", "name", "is_offered"),
    [
        pytest.param((("老周", GENTLEMAN),), "小伙子", True, id="somebody of whom nobody speaks"),
        pytest.param((("老周", f"我们这里没有小伙子。{GENTLEMAN}"),), "小伙子", False, id="of whom somebody speaks"),
        pytest.param(
            (("老周", "店里来过一位姑娘。她每天早上都在门口看书。"),), "大妈", True, id="as the mainland says it"
        ),
        pytest.param(
            (("老周", "店里来过一位老太太。她每天早上都在门口看书。"),), "大妈", False, id="who may be the same woman"
        ),
        pytest.param(
            (("老周", "店裡來過一位姑娘。她每天早上都在門口看書。"),),
            "大媽",
            False,
            id="in a text in which nobody says it",
        ),
    ],
)
def test_those_of_the_same_sort_of_whom_nobody_speaks_are_said_as_the_text_is(
    talk: tuple[tuple[str, str], ...], name: str, *, is_offered: bool
) -> None:
    assert (name in {each.name for each in _offered(*talk).values() if each.named_in is None}) is is_offered


@pytest.mark.parametrize(
    ("talk", "name", "is_offered"),
    [
        pytest.param((("老周", "我妈没有坐过船。"),), "妈", True, id="the speaker's mother"),
        pytest.param((("何宁", "我妈没有坐过船。"),), "妈", False, id="another speaker's mother"),
        pytest.param((("老周", "妈没有坐过船。"),), "妈", False, id="a mother who is not said to be the speaker's"),
    ],
)
def test_relatives_of_whom_the_speaker_tells_in_other_replies_are_his_own(
    talk: tuple[tuple[str, str], ...], name: str, *, is_offered: bool
) -> None:
    found = _offered(*((who, FAR_OFF + said) for who, said in talk), ("记者", "后来呢？"), ("老周", DAUGHTER))
    assert (name in found and found[name].named_in is not None) is is_offered


@pytest.mark.parametrize(
    ("talk", "name", "is_offered"),
    [
        pytest.param((("老周", "那年有一位律师问过我。"), ("老周", GENTLEMAN)), "律师", True, id="by the speaker"),
        pytest.param(
            (("何宁", "那年有一位律师问过我。"), ("老周", GENTLEMAN)),
            "律师",
            False,
            id="by another right before, of whom the reply may go on to speak",
        ),
        pytest.param(
            (("何宁", "那年有一位律师问过我。"), ("老周", "没有。"), ("老周", GENTLEMAN)),
            "律师",
            True,
            id="by another before that",
        ),
        pytest.param((("老周", GENTLEMAN), ("何宁", "那年有一位律师问过我。")), "律师", True, id="by another after it"),
        pytest.param((("老周", f"我女儿教书。{FAR_OFF}"), ("老周", GENTLEMAN)), "女儿", False, id="kin"),
        pytest.param(
            (("老周", "我儿子问过我。"), ("老周", FAR_OFF), ("老周", GENTLEMAN)),
            "儿子",
            False,
            id="kin of the speaker far off, who may be anybody beside a gentleman",
        ),
        pytest.param(
            (
                ("老周", "那年有一位先生问过我。"),
                ("老周", FAR_OFF),
                ("老周", "店里来过一位木匠。他每天早上都在门口看书。"),
            ),
            "先生",
            False,
            id="a gentleman far off, who may be anybody",
        ),
        pytest.param(
            ((None, "那年有一位律师问过我。"), ("老周", GENTLEMAN)), "律师", False, id="who introduces the speakers"
        ),
        pytest.param(
            ((None, "那年有一位律师问过我。"), (None, GENTLEMAN)), "律师", True, id="of whom an article tells"
        ),
    ],
)
def test_whom_others_name_is_offered_unless_the_reply_may_speak_of_them(
    talk: tuple[tuple[str | None, str], ...], name: str, *, is_offered: bool
) -> None:
    assert (name in _offered(*talk)) is is_offered


def test_of_two_places_that_name_somebody_the_one_before_is_quoted() -> None:
    before = "那年有一位律师问过我。灯塔上的玻璃很多。河边的房子都没有人。"
    wrong = _offered(("老周", f"{before}"), ("老周", GENTLEMAN), ("老周", "那位律师没说话就走了。"))["律师"]
    assert wrong.named_in is not None
    assert wrong.named_in.source == "那年有一位律师问过我。"


@pytest.mark.parametrize(
    ("source", "called"),
    [
        pytest.param("我先生天天在家里算利息。", "周敏的先生", id="a husband"),
        pytest.param("那位先生天天在家里算利息。", "先生", id="a gentleman"),
    ],
)
def test_a_husband_is_called_by_whose_he_is(source: str, called: str) -> None:
    [spot] = Document(dialogue(("周敏", source))).spots
    assert Wrong(name="先生", named_in=spot).called == called
