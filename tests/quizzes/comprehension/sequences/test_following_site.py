"""A sentence is offered only where it would not stand as well, and where it is whole; a tie is told as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.sequences.following import Tie, is_of_no_topic, pairs_with, whole_phrase
from quizzes.comprehension.sequences.following_site import (
    Site,
    connects,
    fits_as_well,
    is_fit,
    is_named_beside,
    points_alike,
)
from quizzes.comprehension.sequences.tie_wording import linked
from quizzes.comprehension.sequences.turn_before import asked_before
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage

if TYPE_CHECKING:
    from collections.abc import Sequence

BRIDGE = ("村里的人修好了一座桥。", "桥上的灯还没有装上。", "河水每年夏天都很高。", "孩子们每天很早起床。")


def site(*sources: str, found: Tie, asks_before: bool = False) -> Site:
    """Show the first sentence beside the second."""
    first, second, *_ = Document(passage(*sources)).spots
    return Site(context=(first,), after=second, found=found, asks_before=asks_before)


@pytest.mark.parametrize(
    ("source", "found", "fits"),
    [
        pytest.param("河上的桥有三座是木头的。", Tie(taken_up=("桥",)), True, id="names what is taken up"),
        pytest.param("河上的人有三位是老师。", Tie(taken_up=("桥",)), False, id="names something else"),
        pytest.param(
            "河里面的桥有三座是木头的。", Tie(opening="二", taken_up=("桥",), is_pair=True), False, id="a pair"
        ),
        pytest.param("河里面的桥有三座是木头的。", Tie(taken_up=("桥",), by="它"), False, id="a pronoun takes it up"),
        pytest.param("修一次要花很多钱。", Tie(taken_up=("灯",)), True, id="its verb goes on"),
        pytest.param("拆一次要花很多钱。", Tie(taken_up=("灯",)), False, id="another verb"),
        pytest.param("的确要花很多钱。", Tie(taken_up=("灯",)), False, id="no verb of both"),
        pytest.param("好事要花很多钱。", Tie(taken_up=("灯",)), False, id="a character of both that is no verb"),
        pytest.param("他们都要花很多钱。", Tie(taken_up=("灯",), by="他们"), True, id="the same pronoun"),
        pytest.param("我们两个要花很多钱。", Tie(taken_up=("灯",), by="他"), True, id="the two of us"),
        pytest.param("我们两个要花很多钱。", Tie(taken_up=("灯",), by="这"), False, id="two of us beside a thing"),
        pytest.param("这个人要花很多钱。", Tie(taken_up=("灯",)), True, id="this one"),
        pytest.param("这么做要花很多钱。", Tie(taken_up=("灯",)), False, id="in this way"),
    ],
)
def test_a_sentence_would_stand_there_as_well(source: str, found: Tie, *, fits: bool) -> None:
    shown = site(*BRIDGE, source, found=found)
    [spot] = [each for each in Document(passage(*BRIDGE, source)).spots if each.source == source]
    assert fits_as_well(shown, spot) is fits


def test_a_light_verb_does_not_go_on() -> None:
    told = ("村里的人要修一座桥。", *BRIDGE[1:], "要花的钱还没有找到。")
    assert not fits_as_well(site(*told, found=Tie(taken_up=("灯",))), Document(passage(*told)).spots[4])


def test_what_is_asked_for_before_is_told_by_what_is_named() -> None:
    told = (*BRIDGE, "这个人要花很多钱。")
    spot = Document(passage(*told)).spots[4]
    assert not fits_as_well(site(*told, found=Tie(taken_up=("灯",)), asks_before=True), spot)


def test_a_thought_put_another_way_is_that_of_all_that_is_shown() -> None:
    first, second, third, *_ = Document(passage(*BRIDGE[:2], "换句话说，我们自己修的东西最好。")).spots
    found = Tie(opening="换句话说")
    of_all = linked(Site(context=(first, second), after=third, found=found))
    of_one = linked(Site(context=(second,), after=third, found=found))
    assert (of_all.ja or "").endswith("は、その前に述べたことを言い換えています。")
    assert "桥上的灯还没有装上" in (of_one.ja or "")


@pytest.mark.parametrize(
    ("place", "fits"),
    [pytest.param(2, True, id="right after it"), pytest.param(3, False, id="later on")],
)
def test_what_leaps_from_one_sentence_to_the_next_would_stand_there(place: int, *, fits: bool) -> None:
    told = [*BRIDGE[:2], "河水每年夏天都很高。", "河水每年冬天都很低。"]
    told[place] = "所以大家晚上不出门。"
    spot = Document(passage(*told)).spots[place]
    assert fits_as_well(site(*told, found=Tie(taken_up=("灯",))), spot) is fits


def test_a_conclusion_of_the_next_but_one_would_stand_there() -> None:
    told = [*BRIDGE[:2], "既然如此，大家晚上不出门。", "河水每年冬天都很低。"]
    assert fits_as_well(site(*told, found=Tie(taken_up=("灯",))), Document(passage(*told)).spots[2])


@pytest.mark.parametrize(
    ("source", "does"),
    [
        pytest.param("所以大家晚上不出门。", True, id="so"),
        pytest.param("他晚上不出门。", False, id="a pronoun"),
        pytest.param("这根绳子不结实。", False, id="a thing that may be seen"),
        pytest.param("大家晚上不出门。", False, id="no word that takes up anything"),
    ],
)
def test_a_word_that_takes_up_what_was_said_connects(source: str, *, does: bool) -> None:
    [spot] = Document(passage(source)).spots
    assert connects(spot) is does


@pytest.mark.parametrize(
    ("by", "source", "alike"),
    [
        pytest.param("他", "他后来去了南方。", True, id="the same"),
        pytest.param("他", "后来大家去了南方。", False, id="nobody"),
        pytest.param("这", "这后来成了规矩。", False, id="a thing"),
        pytest.param("他", "我们俩后来去了南方。", True, id="the two of us"),
        pytest.param("", "我们俩后来去了南方。", False, id="no pronoun"),
    ],
)
def test_a_later_sentence_points_to_the_same_person(by: str, source: str, *, alike: bool) -> None:
    assert points_alike(Tie(taken_up=("老师",), by=by), Document(passage(source)).spots[0]) is alike


@pytest.mark.parametrize(
    ("source", "fit"),
    [
        pytest.param("村里的人修好了一座桥。", True, id="a statement"),
        pytest.param("村里的人修好了一座桥？", False, id="a question"),
        pytest.param("村里的人修好了一座桥：", False, id="what is told after it"),
        pytest.param("村里的人修好了一座桥（笑）。", False, id="a laugh"),
        pytest.param("“村里的人修好了一座桥。", False, id="half a quotation"),
        pytest.param("“村里的人修好了一座桥。”", True, id="a quotation"),
        pytest.param("我们修桥。", False, id="too short"),
        pytest.param(f"村里的人{'修好了一座桥，' * 9}。", False, id="too long"),
    ],
)
def test_what_is_offered_is_a_whole_statement(source: str, *, fit: bool) -> None:
    assert is_fit(Document(passage(source)).spots[0]) is fit


@pytest.mark.parametrize(
    ("asks_before", "told"),
    [
        pytest.param(
            True, "sets “快车还不如慢车” against the one before it. Both name 快车.", id="quoted as the answer"
        ),
        pytest.param(False, "against “快车省时间，我们试过，能早到十分钟”. Both name 快车.", id="shown above"),
    ],
)
def test_what_is_set_against_the_answer_is_told_beside_it(told: str, *, asks_before: bool) -> None:
    found = Tie(opening="可是", taken_up=("快车",))
    pair = ("快车省时间，我们试过，能早到十分钟。", "可是碰上修路，快车还不如慢车。")
    assert (linked(site(*pair, found=found, asks_before=asks_before)).en or "").endswith(told)


@pytest.mark.parametrize(
    ("asks_before", "told"),
    [
        pytest.param(True, "says what follows from the one before it.", id="quoted as the answer"),
        pytest.param(False, "says what follows from “快车省时间，我们试过，能早到十分钟”.", id="shown above"),
    ],
)
def test_the_sentence_that_is_the_answer_is_quoted_once(told: str, *, asks_before: bool) -> None:
    found = Tie(opening="所以", taken_up=("快车",))
    pair = ("快车省时间，我们试过，能早到十分钟。", "所以碰上急事，我坐快车。")
    assert (linked(site(*pair, found=found, asks_before=asks_before)).en or "").endswith(told)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        pytest.param(Tie(opening="他", taken_up=("老师傅",), by="他"), "他 stands for 老师傅", id="a pronoun opens it"),
        pytest.param(Tie(opening="但是", taken_up=("老师傅",), by="他"), "但是", id="an opening beside a pronoun"),
        pytest.param(Tie(opening="但是", taken_up=("老师傅",)), "", id="but, with no word of both"),
        pytest.param(Tie(taken_up=("师",), by="他"), "他 stands for 师", id="one character that is pointed to"),
        pytest.param(Tie(taken_up=("师",)), "", id="one character that is said again"),
        pytest.param(Tie(taken_up=("老师傅",)), "It says more about 老师傅", id="said again"),
        pytest.param(Tie(opening="二", taken_up=("一",), is_pair=True), "二 pairs with 一", id="a pair"),
        pytest.param(Tie(), "", id="nothing"),
    ],
)
def test_what_ties_two_sentences_is_told(found: Tie, told: str) -> None:
    said = linked(site("老师傅修好了一座桥。", "但是他没有告诉大家。", found=found)).en or ""
    assert said.startswith(told)
    assert bool(said) is bool(told)


@pytest.mark.parametrize(
    ("found", "is_named"),
    [
        pytest.param(Tie(taken_up=("桥",)), True, id="a word of it"),
        pytest.param(Tie(opening="现在", taken_up=("以前",), is_pair=True), True, id="the first word of a pair"),
        pytest.param(Tie(opening="但是"), False, id="no word, but an opening"),
        pytest.param(Tie(taken_up=("老先生",), by="他"), False, id="a word that is not repeated"),
        pytest.param(
            Tie(opening="现在", taken_up=("小时候",), is_pair=True), False, id="a word of an earlier sentence"
        ),
    ],
)
def test_the_sentence_before_is_asked_for_where_it_has_the_word(found: Tie, *, is_named: bool) -> None:
    [before] = Document(passage("以前有一位老先生在桥上。")).spots
    assert is_named_beside(found, before) is is_named


@pytest.mark.parametrize(
    ("source", "word", "is_named"),
    [
        pytest.param("旧零件要用纸包好，还给人家。", "纸包", False, id="two words"),
        pytest.param("他给我买了一部智能手机。", "手机", True, id="the end of a longer word"),
        pytest.param("他把我的手机修好了。", "我的手机", True, id="several words"),
    ],
)
def test_a_word_is_not_seen_across_two_others(source: str, word: str, *, is_named: bool) -> None:
    [before] = Document(passage(source)).spots
    assert is_named_beside(Tie(taken_up=(word,)), before) is is_named


_FAR_OFF = "您在离城里五十公里的岛上一个人住了三十年，每天除了擦玻璃、修机器，"


@pytest.mark.parametrize(
    ("turns", "asked"),
    [
        pytest.param([("记者", "您想过离开这个岛吗？")], ["您想过离开这个岛吗？"], id="a question"),
        pytest.param([("记者", "我明白了。")], [], id="no question"),
        pytest.param([(None, "您想过离开这个岛吗？")], [], id="asked by nobody who is named"),
        pytest.param([("老周", "谁想过离开这个岛呢？")], [], id="asked by the same person, as all before"),
        pytest.param([], [], id="nothing before"),
        pytest.param([("记者", f"{_FAR_OFF}还做些什么呢？")], [f"{_FAR_OFF}还做些什么呢？"], id="a long question"),
        pytest.param(
            [("记者", f"{_FAR_OFF}还做些什么呢？晚上又看些什么书、听些什么节目、给谁写信呢？")],
            [],
            id="too long to be told",
        ),
        pytest.param(
            [("记者", "岛上很冷清。您想过离开这个岛吗？")], ["您想过离开这个岛吗？"], id="it says enough by itself"
        ),
        pytest.param(
            [("记者", "岛上很冷清。您想走吗？")], ["岛上很冷清。", "您想走吗？"], id="it says little by itself"
        ),
        pytest.param(
            [("记者", "您女儿现在在哪里上学？您想过离开这个岛吗？")],
            ["您女儿现在在哪里上学？", "您想过离开这个岛吗？"],
            id="two questions",
        ),
        pytest.param(
            [("老周", "岛上很冷清。"), ("记者", "您想走吗？")], ["您想走吗？"], id="little, after somebody else"
        ),
    ],
)
def test_the_questions_are_found_that_a_reply_answers(turns: list[tuple[str | None, str]], asked: list[str]) -> None:
    whole = Document(dialogue(*turns, ("老周", "玻璃上有盐。女儿在城里。")))
    assert [spot.source for spot in asked_before(whole, whole.spots[-1])] == asked


def test_who_asks_the_host_gets_no_answer() -> None:
    host, guest = "记者", "老周"
    turns = [(host, "您每天几点起床？"), (guest, "四点。"), (host, "冬天也是？"), (guest, "您管这叫早？")]
    whole = Document(dialogue(*turns, (host, "那我们换一个话题。岛上的灯塔去年修好了。")))
    assert not asked_before(whole, whole.spots[-1])


def test_what_a_guest_asks_within_a_turn_does_not_make_a_host_of_him() -> None:
    host, guest = "记者", "老周"
    turns = [(host, "您每天几点起床？"), (guest, "谁知道呢？海知道吗？风知道吗？四点吧。"), (host, "冬天也是？")]
    turns += [(guest, "您管这叫早？"), (host, "那我们换一个话题。岛上的灯塔去年修好了。")]
    whole = Document(dialogue(*turns))
    assert not asked_before(whole, whole.spots[-1])


@pytest.mark.parametrize(
    ("turns", "is_answer"),
    [
        pytest.param(
            ("您每天几点起床？", "四点。", "冬天也是？", "您管这叫早？", "那换一个话题。"), False, id="who asks"
        ),
        pytest.param(
            (
                "您每天几点起床？",
                "谁知道呢？海知道吗？风知道吗？四点吧。",
                "冬天也是？",
                "您管这叫早？",
                "那换一个话题。",
            ),
            False,
            id="who asks, where the other asks within a turn",
        ),
        pytest.param(("我们说说岛上的事。", "好。", "您每天几点起床？", "四点就起来。"), True, id="who is asked"),
    ],
)
def test_who_asks_most_is_taken_for_the_host_where_both_have_names(turns: Sequence[str], *, is_answer: bool) -> None:
    whole = Document(dialogue(*zip(("老林", "老周") * 3, turns, strict=False)))
    assert bool(asked_before(whole, whole.spots[-1])) is is_answer


def test_a_reply_that_begins_with_him_who_is_asked_about_is_an_answer() -> None:
    whole = Document(dialogue(("记者", "您爷爷几点起床？"), ("老周", "他四点就起来。")))
    assert asked_before(whole, whole.spots[-1])


@pytest.mark.parametrize(
    ("host", "is_answer"), [pytest.param("主持人", False, id="a host"), pytest.param("老林", True, id="a name")]
)
def test_who_is_called_a_host_answers_nothing(host: str, *, is_answer: bool) -> None:
    whole = Document(dialogue(("老周", "您管这叫早？"), (host, "岛上的灯塔去年修好了。"), ("老周", "四点。")))
    assert bool(asked_before(whole, whole.spots[1])) is is_answer


def test_what_a_host_asks_is_answered_however_many_turns_of_the_guest_end_with_a_question() -> None:
    turns = [("老周", "您管这叫早？"), ("主持人", "不早。"), ("老周", "谁说的？"), ("主持人", "您几点起床？")]
    whole = Document(dialogue(*turns, ("老周", "四点。"), ("主持人", "好。"), ("老周", "行吗？")))
    assert asked_before(whole, whole.spots[4])


def test_what_a_narrator_tells_answers_nothing() -> None:
    whole = Document(dialogue(("记者", "您每天几点起床？"), (None, "他看了看窗外的海。")))
    assert not asked_before(whole, whole.spots[-1])


@pytest.mark.parametrize(
    ("word", "before", "after", "phrase"),
    [
        pytest.param(
            "高档", "我爸爸一直卖高档茶。", "高档的现在没有人买。", "高档茶", id="a word that stands before a noun"
        ),
        pytest.param("高档", "我爸爸的茶很高档。", "高档的现在没有人买。", "", id="a word that stands before none"),
        pytest.param("手工", "他学了三年手工面条。", "手工面条卖得很贵。", "手工面条", id="a noun phrase of both"),
        pytest.param("手工", "他学了三年手工面条。", "手工要花很长时间。", "手工", id="a noun phrase of one"),
        pytest.param("茶馆", "街上有一家茶馆。", "茶馆里没有人。", "茶馆", id="a noun"),
    ],
)
def test_what_is_taken_up_is_named_by_the_whole_phrase(word: str, before: str, after: str, phrase: str) -> None:
    first, second = Document(passage(before, after)).spots
    assert whole_phrase(word, first, second) == phrase


@pytest.mark.parametrize(
    ("opening", "source", "more"),
    [
        pytest.param("所以", "他后来又走了，我一个人留在店里。", True, id="so"),
        pytest.param("其实", "我五十八秒。", True, id="after little"),
        pytest.param("其实", "他后来又走了，我一个人留在店里。", False, id="of what was told last"),
    ],
)
def test_what_sums_up_several_sentences_takes_up_all_of_them(opening: str, source: str, *, more: bool) -> None:
    lead, before, after = Document(passage("他学了三年，天天问我。", source, f"{opening}我不说话。")).spots
    told = linked(Site(context=(lead, before), after=after, found=Tie(opening=opening)))
    assert ("までの話" in (told.ja or "") or "その前に述べたこと" in (told.ja or "")) is more
    assert "までの話" not in (linked(Site(context=(before,), after=after, found=Tie(opening=opening))).ja or "")


@pytest.mark.parametrize(
    ("second", "is_answer"),
    [
        pytest.param("他想了很久，给我倒了一杯热茶。", False, id="him, whom one may see"),
        pytest.param("岛上的夏天也不太热。", True, id="of the same matter"),
    ],
)
def test_a_later_paragraph_about_him_may_be_no_answer(second: str, *, is_answer: bool) -> None:
    whole = dialogue(("记者", "您每天几点起床？"), ("老周", "四点。"), ("老周", second))
    first, reply, later = whole.turns
    joined = replace(reply, paragraphs=(*reply.paragraphs, *later.paragraphs))
    spots = Document(replace(whole, turns=(first, joined)))
    assert bool(asked_before(spots, spots.spots[-1])) is is_answer


@pytest.mark.parametrize(
    ("word", "is_general"),
    [
        pytest.param("地方", True, id="any place"),
        pytest.param("事情", True, id="any matter"),
        pytest.param("地图", False, id="a thing of its own"),
    ],
)
def test_a_word_for_anything_is_taken_up_by_nothing(word: str, *, is_general: bool) -> None:
    assert is_of_no_topic(word) is is_general


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param("不过我并不是讨厌机器。", False, id="what one may have gathered from all of it"),
        pytest.param("不过机器也有好处。", True, id="another side of what is named in the last sentence"),
    ],
)
def test_what_heads_off_a_thought_is_set_against_no_one_sentence(after: str, *, expected: bool) -> None:
    found = Tie(opening="不过", taken_up=("机器",))
    first, second, third = Document(passage("手工刻出来的字有深有浅。", "他笑了笑，把机器搬走了。", after)).spots
    said = linked(Site(context=(first, second), after=third, found=found)).ja or ""
    assert ("把机器搬走了" in said) is expected


@pytest.mark.parametrize(
    ("shown", "is_cut"),
    [
        pytest.param(
            ("水车坏了三年，谁也不会修。", "我每天去看，看它怎么转，记在本子上。"), True, id="enough behind it"
        ),
        pytest.param(("水车坏了三年。",), False, id="too little behind it"),
        pytest.param((), False, id="nothing behind it"),
    ],
)
def test_what_goes_with_the_opening_of_the_key_is_shown_only_where_little_else_is(
    shown: Sequence[str], *, is_cut: bool
) -> None:
    *context, after = Document(passage("一开始，村里没有电。", *shown, "后来，我们自己修好了水车。")).spots
    pair = Tie(opening="后来", taken_up=("一开始",), is_pair=True)
    following = Site(context=context, after=after, found=pair)
    assert ("一开始" in following.told) is not is_cut
    assert ("示された話より前に出た" in (linked(following).ja or "")) is is_cut
    assert "一开始" in Site(context=context, after=after, found=replace(pair, is_pair=False)).told


@pytest.mark.parametrize(
    ("between", "is_pair"),
    [
        pytest.param("村里的人都很高兴。", True, id="nothing else"),
        pytest.param("从前大家用蜡烛。", False, id="of old, which is nearer"),
    ],
)
def test_a_later_time_goes_with_the_nearest_earlier_one(between: str, *, is_pair: bool) -> None:
    *context, after = Document(passage("一开始，村里没有电。", between, "后来，我们自己修好了水车。")).spots
    assert pairs_with(context, after) is is_pair
