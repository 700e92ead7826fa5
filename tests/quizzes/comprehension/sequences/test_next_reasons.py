"""A reason says why a sentence cannot stand where it is offered, as far as its words show it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.following import Tie
from quizzes.comprehension.sequences.following_site import Site, own_link
from quizzes.comprehension.sequences.next_reasons import is_told_apart, link_there, unfit
from quizzes.comprehension.sequences.openings import taken_up_by
from quizzes.comprehension.sequences.pointing_back import may_name, names_any
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage

FIRST, SECOND = "老钟每天要擦三遍。", "所以老钟比新钟还亮。"


@pytest.mark.parametrize(
    ("found", "other", "ja"),
    [
        pytest.param(
            Tie(taken_up=("老钟",)),
            "客人都坐下来喝茶。",
            "前の文の「老钟」を受ける言葉がありません。",
            id="no word again",
        ),
        pytest.param(Tie(taken_up=("老钟",)), "它比客人来得早。", "", id="a pronoun that may mean anything"),
        pytest.param(
            Tie(taken_up=("爸爸",), by="他"),
            "后来她坐下来喝茶。",
            "前の文の「爸爸」を受ける言葉がありません。",
            id="a pronoun for a woman",
        ),
        pytest.param(Tie(taken_up=("爸爸",), by="他"), "后来他坐下来喝茶。", "", id="a pronoun for a man"),
        pytest.param(Tie(taken_up=("老钟",), by="它"), "后来他坐下来喝茶。", "", id="a pronoun for nobody"),
        pytest.param(Tie(taken_up=("爸爸",), by="他"), "她喜欢这样喝茶。", "", id="a woman, and it may point"),
        pytest.param(Tie(taken_up=("老钟",)), "客人都坐下来看钟。", "", id="a character of it"),
        pytest.param(Tie(opening="所以"), "这客人坐下来喝茶。", "", id="it may point at its head"),
        pytest.param(
            Tie(opening="所以"),
            "客人都坐下来，喝那种茶。",
            "",
            id="it may point later",
        ),
        pytest.param(
            Tie(opening="所以"),
            "客人都坐下来喝茶。",
            "",
            id="of the same paragraph, and so of the same matter",
        ),
        pytest.param(
            Tie(opening="所以"),
            "客人都坐下来看钟。",
            "",
            id="no opening, which a sentence that follows needs not",
        ),
        pytest.param(
            Tie(opening="所以"),
            "客人怕这面钟坏了。",
            "",
            id="the thing again, and it points",
        ),
        pytest.param(
            Tie(opening="所以"),
            "客人一晚上坐着看钟点。",
            "",
            id="one character of what is shown",
        ),
        pytest.param(Tie(opening="所以"), "而且客人都坐下来喝茶。", "", id="another opening that goes on"),
        pytest.param(Tie(opening="所以"), "另一位客人坐下来喝茶。", "", id="another one of something"),
        pytest.param(Tie(opening="所以"), "客人当时坐下来喝茶。", "", id="a time told before"),
        pytest.param(Tie(taken_up=("手艺",)), "客人学过这种本领。", "", id="it may point to it"),
        pytest.param(Tie(taken_up=("手艺",)), "客人没有学过本领。", "", id="another word of the same field"),
        pytest.param(Tie(taken_up=("手艺",)), "客人跟双方学过唱歌。", "", id="the two"),
        pytest.param(Tie(taken_up=("手艺",)), "客人不相信前述道理。", "", id="what was said above"),
        pytest.param(Tie(taken_up=("老板",)), "最后各退一步。", "", id="each of them"),
        pytest.param(
            Tie(opening="后来", taken_up=("起初",), is_pair=True),
            "现在客人都坐下来喝茶。",
            "",
            id="a word that may make a pair",
        ),
        pytest.param(
            Tie(opening="现在", taken_up=("以前",), is_pair=True),
            "客人都坐下来喝茶。",
            "",
            id="no pair, which a sentence that follows needs not",
        ),
    ],
)
def test_a_sentence_that_does_not_follow_lacks_what_goes_on_from_what_is_shown(found: Tie, other: str, ja: str) -> None:
    first, second, wrong = Document(passage(FIRST, SECOND, other)).spots
    assert unfit(Site(context=[first], after=second, found=found), wrong, None).ja == ja


@pytest.mark.parametrize(
    ("found", "other", "ja"),
    [
        pytest.param(
            Tie(taken_up=("老钟",)),
            "客人都坐下来喝茶。",
            "示された文が受けている「老钟」が出てきません。",
            id="it has not what is taken up",
        ),
        pytest.param(
            Tie(opening="但是"),
            "客人都坐下来喝茶。",
            "",
            id="no word is taken up, and the right sentence is no reason",
        ),
        pytest.param(
            Tie(opening="现在", taken_up=("以前",), is_pair=True),
            "客人都坐下来喝茶。",
            "示された文より後に来る文で、前の文ではありません。",
            id="no pair, and it comes later",
        ),
        pytest.param(Tie(opening="它"), "客人都坐下来喝茶。", "", id="nobody knows what it is"),
        pytest.param(
            Tie(opening="最后"), "客人都坐下来喝茶。", "", id="the end of a row, which takes up no one clause"
        ),
        pytest.param(Tie(taken_up=("老钟",)), "客人都坐下来看钟。", "", id="it has a character of what is taken up"),
        pytest.param(Tie(taken_up=("钟",)), "客人都坐下来喝茶。", "", id="one character, and no opening"),
    ],
)
def test_a_sentence_that_does_not_stand_before_lacks_what_is_taken_up(found: Tie, other: str, ja: str) -> None:
    first, second, wrong = Document(passage(FIRST, SECOND, other)).spots
    assert unfit(Site(context=[first], after=second, found=found, asks_before=True), wrong, None).ja == ja


@pytest.mark.parametrize(
    ("after", "is_told"),
    [
        pytest.param("其中一半的人来看过，门口一直排着队，他们后来都问起老钟的事。", False, id="told anew, far on"),
        pytest.param("其中一半的人来看过，老钟也让他们摸了，门口一直排着队。", True, id="near the head"),
    ],
)
def test_a_word_far_from_the_head_of_a_sentence_is_not_said_to_be_taken_up(after: str, *, is_told: bool) -> None:
    first, second, wrong = Document(passage(FIRST, after, "客人都坐下来喝茶。")).spots
    found = Tie(opening="其中", taken_up=("老钟",))
    site = Site(context=[first], after=second, found=found, asks_before=True)
    assert ("老钟" in (unfit(site, wrong, None).ja or "")) is is_told


@pytest.mark.parametrize(
    ("other", "is_of_nothing_shown"),
    [
        pytest.param("客人都坐下来喝茶。", True, id="nothing of what is shown"),
        pytest.param("客人都坐下来看钟。", False, id="one character of what is shown"),
        pytest.param("客人也坐下来喝茶。", False, id="too"),
        pytest.param("客人跟对方喝茶。", False, id="the other side"),
        pytest.param("但是客人坐下来喝茶。", False, id="an opening that goes on from something"),
    ],
)
def test_a_sentence_of_another_paragraph_may_name_nothing_that_is_shown(
    other: str, *, is_of_nothing_shown: bool
) -> None:
    first, second, _, wrong = Document(dialogue(("店主", FIRST + SECOND), ("客", "还有呢？"), ("店主", other))).spots
    told = unfit(Site(context=[first], after=second, found=Tie(opening="所以")), wrong, None)
    assert ("触れておらず" in (told.ja or "")) == is_of_nothing_shown
    assert ("names nothing" in (told.en or "")) == is_of_nothing_shown


def test_a_sentence_is_said_to_stand_before_what_is_shown_unless_it_answers_another_question() -> None:
    earlier, first, second, later = Document(passage("客人都坐下来看钟。", FIRST, SECOND, "客人都站着看钟。")).spots
    site = Site(context=[first], after=second, found=Tie(opening="所以"))
    assert unfit(site, earlier, None).ja == "示された話よりも前に述べられている文です。"
    assert not unfit(site, earlier, None, answers_another=True).ja
    assert not unfit(site, later, None).ja


def test_an_opening_of_its_own_is_told_where_it_stands() -> None:
    first, second, before, wrong = Document(passage(FIRST, SECOND, "客人都坐下来喝茶。", "但是没有人说话。")).spots
    told = unfit(Site(context=[first], after=second, found=Tie(opening="所以")), wrong, before)
    assert told.ja == "「但是」（しかし）は、そこまでの話とこの文を対比しています。"
    assert told.en == " 但是 (“but”) sets this sentence against what has been said so far."


@pytest.mark.parametrize(
    ("other", "answers_another", "ja", "is_apart"),
    [
        pytest.param("客人都坐下来喝茶。", False, "", False, id="nothing is known of it"),
        pytest.param(
            "客人都坐下来喝茶。",
            True,
            "示された話より前に出た「以前」と対になる言葉がありません。",
            True,
            id="it answers something else",
        ),
        pytest.param("后来客人都坐下来喝茶。", True, "", False, id="it may be the other of two"),
    ],
)
def test_what_goes_with_no_word_belongs_to_another_question(
    other: str, ja: str, *, answers_another: bool, is_apart: bool
) -> None:
    first, second, wrong = Document(passage(FIRST, SECOND, other)).spots
    site = Site(context=[first], after=second, found=Tie(opening="现在", taken_up=("以前",), is_pair=True))
    told = unfit(site, wrong, None, answers_another=answers_another)
    assert told.ja == ja
    assert is_told_apart(site, wrong, told, answers_another=answers_another) is is_apart


def test_a_sentence_offered_before_another_may_name_nothing_of_it() -> None:
    wrong, first, second = Document(passage("客人都坐下来喝茶。", FIRST, SECOND)).spots
    pair = Tie(opening="现在", taken_up=("以前",), is_pair=True)
    told = unfit(Site(context=[first], after=second, found=pair, asks_before=True), wrong, None)
    assert told.en == " It names nothing of what the sentence shown speaks of."


def test_no_opening_is_a_reason_before_a_sentence() -> None:
    first, second, before, wrong = Document(passage(FIRST, SECOND, "客人都坐下来喝茶。", "但是没有人说话。")).spots
    site = Site(context=[first], after=second, found=Tie(taken_up=("老钟",)), asks_before=True)
    assert unfit(site, wrong, before).ja == "示された文が受けている「老钟」が出てきません。"


@pytest.mark.parametrize(
    ("before", "ja"),
    [
        pytest.param(
            "主要是司机的夜班补贴，领导不肯给。", "「当时」が受けているのは、そこの話です。", id="what is asked about"
        ),
        pytest.param("那是二〇一二年。", "「当时」が受けているのは、その前の「那是二〇一二年」です。", id="a date"),
    ],
)
def test_at_that_time_is_said_to_take_up_nothing_but_a_date(before: str, ja: str) -> None:
    first, second, beside, wrong = Document(passage(FIRST, SECOND, before, "当时大家都反对。")).spots
    site = Site(context=[first], after=second, found=Tie(opening="所以"))
    assert unfit(site, wrong, beside).ja == ja
    assert link_there(wrong, beside).ja == ja


def test_of_another_opening_it_is_said_what_it_takes_up_with_or_without_a_date() -> None:
    before, spot = Document(passage("客人都坐下来喝茶。", "但是没有人说话。")).spots
    assert link_there(spot, before) == own_link(spot, before)
    assert "客人都坐下来喝茶" in (link_there(spot, before).ja or "")


@pytest.mark.parametrize(
    ("shown", "after", "word", "ja"),
    [
        pytest.param("他家一直卖高档茶。", "高档的没有人买。", "高档", "高档茶", id="with its noun"),
        pytest.param("他家的茶很高档。", "高档的没有人买。", "高档", "高档", id="by itself"),
    ],
)
def test_what_is_taken_up_is_told_with_its_noun(shown: str, after: str, word: str, ja: str) -> None:
    first, second, wrong = Document(passage(shown, after, "客人坐下来看书。")).spots
    behind = Site(context=[first], after=second, found=Tie(taken_up=(word,)))
    assert unfit(behind, wrong, None).ja == f"前の文の「{ja}」を受ける言葉がありません。"
    before = Site(context=[first], after=second, found=Tie(taken_up=(word,)), asks_before=True)
    assert unfit(before, wrong, None).ja == f"示された文が受けている「{ja}」が出てきません。"


@pytest.mark.parametrize(
    ("source", "told", "is_named"),
    [
        pytest.param("他学过这种本领。", "手艺", True, id="a word of its field"),
        pytest.param("他看了看钟。", "老钟", True, id="a character of it"),
        pytest.param("他的眼神很冷。", "夜班", False, id="a word of its kind that is of no field"),
        pytest.param("他坐下来喝茶。", "老钟", False, id="nothing of it"),
    ],
)
def test_what_a_sentence_may_name(source: str, told: str, *, is_named: bool) -> None:
    [spot], [other] = Document(passage(source)).spots, Document(passage(f"那是{told}。")).spots
    assert may_name(spot, told) is is_named
    assert names_any(spot, [other]) is is_named


def test_of_a_contrast_that_stands_elsewhere_its_sides_are_told() -> None:
    first, second, before, wrong = Document(
        passage(FIRST, SECOND, "只卖面条的话，一个人忙得过来。", "而卖饺子，要请三个帮手。")
    ).spots
    told = unfit(Site(context=[first], after=second, found=Tie(opening="所以")), wrong, before)
    assert told.ja == "「而」（一方）は、「只卖面条」と「卖饺子」を対比しています。"
    assert told.en == " 而 (“while”) sets 卖饺子 against 只卖面条."


def test_a_word_in_a_later_clause_may_take_up_the_first_one() -> None:
    first, second, before, wrong = Document(
        passage(FIRST, SECOND, "客人都坐下来喝茶。", "去年店里来了九位客人，而此前只来过两位。")
    ).spots
    assert not unfit(Site(context=[first], after=second, found=Tie(opening="所以")), wrong, before).ja


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("而且没有人说话。", "而且", id="and what is more"),
        pytest.param("主人把兩者放在一起。", "兩者", id="the two"),
        pytest.param("邻居当时没有说话。", "当时", id="at that time"),
        pytest.param("要回答后一个问题，还得看账本。", "后一个", id="the latter one"),
        pytest.param("上述办法没有人用过。", "上述", id="what was said above"),
    ],
)
def test_a_word_that_takes_up_what_was_told_is_said_to_do_so_there(source: str, word: str) -> None:
    first, second, before, wrong = Document(passage(FIRST, SECOND, "客人都坐下来喝茶。", source)).spots
    told = unfit(Site(context=[first], after=second, found=Tie(opening="所以")), wrong, before)
    assert told.ja == f"「{word}」が受けているのは、そこの話です。"


@pytest.mark.parametrize(
    "same",
    [
        pytest.param("同样是茶，邻居说的不一样。", id="what is the same"),
        pytest.param("同样的茶，邻居说的不一样。", id="the same of something"),
        pytest.param("同样一壶茶，邻居说的不一样。", id="one and the same"),
    ],
)
def test_what_is_the_same_in_a_sentence_takes_up_nothing_before_it(same: str) -> None:
    first, second, before, wrong = Document(passage(FIRST, SECOND, "方言多得很。", same)).spots
    assert not own_link(wrong, before).ja
    told = unfit(Site(context=[first], after=second, found=Tie(opening="所以")), wrong, before)
    assert "同样" not in (told.ja or "")
    assert own_link(Document(passage("同样，邻居也不说。")).spots[0], before).ja


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        pytest.param("这", "", id="this"),
        pytest.param("这样", "", id="so"),
        pytest.param("但是", "客人都坐下来喝茶", id="but"),
        pytest.param("那时候", "客人都坐下来喝茶", id="back then, of the one clause"),
    ],
)
def test_what_this_takes_up_is_not_cut_from_what_was_said(opening: str, told: str) -> None:
    assert taken_up_by(opening, "客人都坐下来喝茶。") == told
    before, spot = Document(passage("客人都坐下来喝茶。", f"{opening}是这条街的老规矩。")).spots
    assert "客人" not in (own_link(spot, before).ja or "") or told


@pytest.mark.parametrize(
    ("other", "en"),
    [
        pytest.param(
            "客人都坐下来喝茶。", " Nothing in it pairs with 两条, which comes before the passage shown.", id="no count"
        ),
        pytest.param("客人第二次才坐下来喝茶。", "", id="a second of something"),
    ],
)
def test_what_counts_on_from_nothing_belongs_to_another_question(other: str, en: str) -> None:
    first, second, wrong = Document(passage(FIRST, SECOND, other)).spots
    site = Site(context=[first], after=second, found=Tie(opening="第二条", taken_up=("两条",), is_pair=True))
    assert unfit(site, wrong, None, answers_another=True).en == en
