"""Who does or says something is asked where all that decides is shown, and somebody else might be thought of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.parties import who
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ASKED = ("记者", "您当时为什么没有改行？", "なぜ転職しなかったのですか。")
TAILOR = ("林芳", "我爸让我去学裁缝。", "父は私に裁縫を習わせました。")


def _items(*said: tuple[str | None, str, str | None]) -> list[Item]:
    return list(who.items(Document(talk(*said)), Tally()))


def _asked(*sources: str) -> list[tuple[str, str, set[str]]]:
    found = _items(ASKED, *(("林芳", source, f"訳{i}です。") for i, source in enumerate(sources)))
    return [(item.prompt, item.key, {wrong.option for wrong in item.distractors}) for item in found]


def test_all_that_decides_is_shown() -> None:
    [item] = _items(ASKED, TAILOR)
    assert item.passage == "记者：您当时为什么没有改行？\n林芳：我爸让我去学裁缝。"
    assert item.prompt == "这段话说的是让谁“去学裁缝”？"
    assert item.key == "林芳"
    assert {wrong.option for wrong in item.distractors} == {"爸爸", "记者"}
    assert item.evidence.quote == "我爸让我去学裁缝"


def test_the_words_that_tell_are_named() -> None:
    [item] = _items(ASKED, TAILOR)
    assert (item.explanation.ja or "").endswith(
        "「让＋人＋すること」の形で、「去学裁缝」をするのは「让」のすぐ後の「我」、つまり「林芳」です。"
    )
    assert (item.explanation.en or "").endswith(
        "In 让 + person + action, the one right after 让 does it: 我, that is, 林芳."
    )
    assert {wrong.option: wrong.why.en for wrong in item.distractors} == {
        "爸爸": "爸爸 comes up in the same sentence, but 去学裁缝 is what is to be done by 林芳.",
        "记者": "记者 speaks in line 3, but 去学裁缝 is what is to be done by 林芳.",
    }


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            "我太太劝我改，说不能跟钱过不去。",
            ("这段话里的“不能跟钱过不去”是谁说的？", "太太", {"林芳", "记者"}),
            id="said in a clause of its own",
        ),
        pytest.param(
            "师傅说已经很结实了，我说再缝一遍。",
            ("这段话里的“已经很结实了”是谁说的？", "师傅", {"林芳", "记者"}),
            id="one of two who speak",
        ),
        pytest.param(
            "我女儿在银行上班，她说别再修伞了。",
            ("这段话里的“别再修伞了”是谁说的？", "女儿", {"林芳", "记者"}),
            id="by whom a pronoun takes up",
        ),
        pytest.param(
            "教练说我太客气了。",
            ("这段话里的“我太客气了”是谁说的？", "教练", {"林芳", "记者"}),
            id="of 我, whom one might take for who says it",
        ),
    ],
)
def test_somebody_is_asked_for_beside_whom_another_might_be_thought_of(
    source: str, expected: tuple[str, str, set[str]]
) -> None:
    assert _asked(source) == [expected]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("医生说韧带断了，要做手术。", id="next to who says it"),
        pytest.param("我觉得我应该早点退休。", id="of who speaks, and nobody beside"),
        pytest.param("我儿子病了，她说别再修伞了。", id="a pronoun of the other sex"),
        pytest.param("她劝我改，说不能跟钱过不去。", id="a pronoun of nobody"),
        pytest.param("我儿子带着媒人回来，他说不能跟钱过不去。", id="a pronoun of one of two"),
        pytest.param("天气让我去学裁缝。", id="nobody else is named"),
        pytest.param("有个老师来了，他女儿说别再修伞了。", id="kin of who is named before, and not himself"),
        pytest.param("有个客人走了，他儿子跑来买伞，说爸爸病了。", id="kin who does something before saying it"),
        pytest.param("他愣了半天，叫店员去拿工具箱。", id="who has it done is nobody that is named"),
    ],
)
def test_what_is_read_off_or_open_is_not_asked(source: str) -> None:
    assert not _asked(source)


def test_relatives_named_behind_it_and_before_the_question_are_offered() -> None:
    before = ("林芳", "我丈夫在城里开店。", "夫は町で店をしています。")
    asked = ("记者", "后来呢？", "それから？")
    told = ("林芳", "儿子说想回来开店，女儿说他太天真。", "息子は帰って店を開きたいと言い、娘は甘いと言いました。")
    [item] = _items(ASKED, before, asked, told)
    assert {wrong.option for wrong in item.distractors} == {"女儿", "林芳", "丈夫"}


def test_who_is_named_in_the_words_alone_is_not_offered() -> None:
    [(_, key, wrong)] = _asked("我老伴笑我，说我比当了爷爷还高兴。")
    assert (key, wrong) == ("老伴", {"林芳", "记者"})


def test_who_is_had_to_do_it_is_no_other_of_whom_the_words_are_said() -> None:
    assert _asked("我舅舅劝我父亲送我去盲校。") == [
        ("这段话说的是劝谁“送我去盲校”？", "父亲", {"舅舅", "林芳", "记者"})
    ]


def test_a_pronoun_is_explained_by_the_sentence_that_names_whom_it_means() -> None:
    told = ("林芳", "我奶奶反对得最厉害。", "祖母がいちばん反対しました。")
    [item] = _items(
        ASKED, told, ("林芳", "她觉得女孩子不该上台唱戏。", "女の子が舞台で歌うべきではないと思っていました。")
    )
    assert (item.explanation.ja or "").endswith("「她」、つまり「奶奶」（7行目の「我奶奶反对得最厉害」）です。")
    assert "她, that is, 奶奶 (line 7: 我奶奶反对得最厉害)" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("教练说我太客气了。", True, id="who tells it"),
        pytest.param("教练说：“我太客气了。”", False, id="who says it, in quotes"),
        pytest.param("教练说我们太客气了。", False, id="several"),
        pytest.param("师傅说已经很结实了，我说再缝一遍。", False, id="nobody"),
    ],
)
def test_it_is_told_who_is_meant_by_oneself_in_what_another_says(source: str, *, is_told: bool) -> None:
    for item in _items(ASKED, ("林芳", source, "訳です。")):
        assert ("「我」は、この話をしている「林芳」のことです。" in (item.explanation.ja or "")) is is_told
        assert ("我 is 林芳, who tells this." in (item.explanation.en or "")) is is_told


@pytest.mark.parametrize(
    ("source", "guard"),
    [
        pytest.param("我觉得我应该早点退休。", "nobody-beside", id="of who speaks, and nobody beside"),
        pytest.param("我爸让我去学裁缝，我就去学裁缝。", "said-twice", id="told again"),
    ],
)
def test_what_is_refused_is_counted(source: str, guard: str) -> None:
    tally = Tally()
    assert not list(who.items(Document(talk(ASKED, ("林芳", source, "訳です。"))), tally))
    assert tally.refused[guard] == 1


def test_a_guest_may_be_the_one_of_whom_another_tells() -> None:
    told = ("叶川", "我哥劝我改，说不能跟钱过不去。", "兄は転職を勧めました。")
    found = _items(ASKED, ("叶河", "我们在山上种茶，种了二十年。", "山でお茶を作っています。"), ASKED, told)
    assert [sorted(item.all_options) for item in found] == [["叶川", "叶川的哥哥", "记者"]]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_question_of_every_document_shows_what_it_asks_about_once(path: Path) -> None:
    whole = document(path)
    for item in who.items(whole, Tally()):
        asked = item.subject.rpartition("@")[0]
        assert (item.passage or "").count(asked) >= 1
        assert asked in item.prompt
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert len(set(item.all_options)) == len(item.all_options) >= 3
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)
