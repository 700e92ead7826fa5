"""Of a wrong order it is said what it puts where and what the text has there, and never that it is impossible."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.correlatives import meaning_of_pair, opener
from quizzes.comprehension.sequences.order_reasons import all_why_not, why_not
from quizzes.comprehension.sequences.order_wording import Shuffled, can_be_said, explained
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

_TOLD = Shuffled(
    texts=("虽然下了一整天的雨，", "但是他来了，还带着书，", "可是，书都湿了。"), label={0: "②", 1: "③", 2: "①"}
)
_PAIR = Constraint(rule=Rule.NEXT, piece=1, before=0, words="但是", taken_up="虽然")


@pytest.mark.parametrize(
    ("order", "constraint", "ja", "en"),
    [
        pytest.param(
            (1, 0, 2),
            _PAIR,
            "③が②より先に来ますが、②の「虽然」と③の「但是」は、組で「…けれども…」という意味です。",
            "This puts ③ before ②, but 虽然 in ② and 但是 in ③ go together: “although …, …”.",
            id="before what it goes with",
        ),
        pytest.param(
            (0, 2, 1),
            _PAIR,
            "②と③の間に①が入りますが、②の「虽然」と③の「但是」は、組で「…けれども…」という意味です。",
            "This puts ① between ② and ③, but 虽然 in ② and 但是 in ③ go together: “although …, …”.",
            id="away from what it goes with",
        ),
        pytest.param(
            (2, 0, 1),
            Constraint(rule=Rule.NOT_FIRST, piece=2, words="可是"),
            "①で始まりますが、①の「可是」（しかし）は、③の「他来了，还带着书」と「书都湿了」を対比しています。",
            "This begins with ①, but 可是 (“but”) in ① sets “书都湿了” against “他来了，还带着书” in ③.",
            id="first",
        ),
        pytest.param(
            (1, 2, 0),
            Constraint(rule=Rule.NOT_LAST, piece=0, words="下雨的时候"),
            "②で終わりますが、②の「下雨的时候」は前置きで、それに続く話は③です。",
            "This ends with ②, but 下雨的时候 in ② leads up to what is said in ③.",
            id="last",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="那位先生", taken_up="先生"),
            "①が③より先に来ますが、①の「那位先生」は、③の「先生」のことです。",
            "This puts ① before ③, but 那位先生 in ① means 先生 in ③.",
            id="somebody named",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="也可能", taken_up="可能"),
            "①が③より先に来ますが、③の「可能」に続けて、①の「也可能」がもう一つのことを言っています。",
            "This puts ① before ③, but 也可能 in ① says one more thing after 可能 in ③.",
            id="one thing more",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="从那以后", taken_up="后来"),
            "①が③より先に来ますが、③の「后来」に、①の「从那以后」が続きます。",
            "This puts ① before ③, but 从那以后 in ① comes after 后来 in ③.",
            id="a later time",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.NEXT, piece=2, before=1, words="甚至只需", taken_up="只需"),
            "①が③より先に来ますが、①の「甚至」（さらには）は、③の「他来了，还带着书」よりも極端なことを述べています。",
            "This puts ① before ③, but 甚至 (“even”) in ① goes further than “他来了，还带着书” in ③.",
            id="an opening before a verb that comes again",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="这"),
            "①が③より先に来ますが、①の「这」は、③を指しています。",
            "This puts ① before ③, but 这 in ① refers back to ③.",
            id="a pointer, to all of a piece",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.NEXT, piece=2, before=1, taken_up="他告诉我"),
            "①が③より先に来ますが、③の「他告诉我」に続いて、①がその中身を述べています。",
            "This puts ① before ③, but ① says what 他告诉我 in ③ announces.",
            id="what is told",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.NEXT, piece=2, before=1, taken_up="头一年担心"),
            "①が③より先に来ますが、③の「头一年担心」がどういう事情なのかは、①が述べています。",
            "This puts ① before ③, but ① tells what was behind 头一年担心 in ③.",
            id="what somebody was worried about, or why",
        ),
    ],
)
def test_what_a_wrong_order_does_is_said(order: tuple[int, ...], constraint: Constraint, ja: str, en: str) -> None:
    told = why_not(order, constraint, _TOLD)
    assert (told.ja, told.en) == (ja, en)


def test_what_adds_to_the_second_of_two_is_put_before_it_rather_than_between_them() -> None:
    pieces = Shuffled(texts=["要是换个工作，", "晚上就能睡觉，", "也不用受苦。"], label={0: "①", 1: "③", 2: "②"})
    pair = Constraint(rule=Rule.NEXT, piece=1, before=0, words="就", taken_up="要是")
    adds = Constraint(rule=Rule.NOT_FIRST, piece=2, words="也")
    said = why_not((0, 2, 1), pair, pieces, (pair, adds))
    assert (said.en or "").startswith("This puts ② before ③, but 也 (“too”) in ② adds to")
    assert "between" in (why_not((0, 2, 1), pair, pieces, (pair,)).en or "")


@pytest.mark.parametrize(
    ("words", "taken_up", "ja", "en"),
    [
        pytest.param(
            "而不是因为",
            "因为",
            "③の「而不是」（…ではなく）は、②の「是因为路上车少」に対して、「因为我开得快」のほうを打ち消しています。",
            "而不是 (“and not”) in ③ denies “因为我开得快”, as against “是因为路上车少” in ②.",
            id="another reason is denied",
        ),
    ],
)
def test_words_that_come_again_are_not_said_to_mean_those_before(words: str, taken_up: str, ja: str, en: str) -> None:
    told = Shuffled(texts=("是因为路上车少，", "而不是因为我开得快。"), label={0: "②", 1: "③"})
    one = Constraint(rule=Rule.NEXT, piece=1, before=0, words=words, taken_up=taken_up)
    found = explained([one], "②→③", told, ("", ""))
    assert found.ja == f"本文は②→③の順です。{ja}"
    assert found.en == f"The text has ②→③. {en}"


@pytest.mark.parametrize(
    ("before", "text", "says"),
    [
        pytest.param("我当然不会卖掉，", "那是爷爷留下来的。", "前に出た話を受けています", id="of what was asked"),
        pytest.param("门口有一把旧椅子，", "那是爷爷留下来的。", "②を指しています", id="a thing brought in"),
        pytest.param("爷爷忽然走了，", "那是二〇一二年。", "②を指しています", id="when it was"),
    ],
)
def test_what_that_means_is_told_where_it_is_sure(before: str, text: str, says: str) -> None:
    told = Shuffled(texts=(before, text), label={0: "②", 1: "①"})
    said = why_not((1, 0), Constraint(rule=Rule.NOT_FIRST, piece=1, words="那"), told)
    assert says in (said.ja or "")


def test_what_points_back_means_the_whole_sentence_before() -> None:
    one = Constraint(rule=Rule.NOT_FIRST, piece=2, words="这")
    told = Shuffled(texts=("要是下雨，", "客人就少了。", "这是我自己的看法。"), label={0: "③", 1: "②", 2: "①"})
    said = why_not((2, 0, 1), one, told)
    assert said.ja == "①で始まりますが、①の「这」は、③と②を指しています。"
    assert said.en == "This begins with ①, but 这 in ① refers back to ③ and ②."


@pytest.mark.parametrize(
    ("second", "ja"),
    [
        pytest.param("也的确救了很多人，", "③と②を指しています", id="one point more"),
        pytest.param("也许救了很多人，", "②を指しています", id="maybe"),
        pytest.param("客人就走了，", "②を指しています", id="none"),
    ],
)
def test_what_points_back_behind_one_point_more_means_both(second: str, ja: str) -> None:
    one = Constraint(rule=Rule.NOT_FIRST, piece=2, words="这")
    told = Shuffled(texts=("那一次发了预报，", second, "这一点要记住。"), label={0: "③", 1: "②", 2: "①"})
    said = why_not((2, 0, 1), one, told).ja or ""
    assert said.startswith("①で始まりますが、①の「这」は、")
    assert said.endswith(f"、{ja}。")


@pytest.mark.parametrize(
    ("last", "ja"),
    [
        pytest.param("再一点儿一点儿往回收。", "②と③を受けて", id="the end of its sentence"),
        pytest.param("再一点儿一点儿往回收，", "③の「再一点儿一点儿往回收」を受けて", id="within its sentence"),
    ],
)
def test_what_follows_from_a_sentence_follows_from_all_of_it(last: str, ja: str) -> None:
    pieces = Shuffled(texts=("船先横着走，", last, "所以我得先看风。"), label={0: "②", 1: "③", 2: "①"})
    held = Constraint(rule=Rule.NOT_FIRST, piece=2, words="所以")
    assert ja in (explained([held], "②→③→①", pieces, ("", "")).ja or "")


@pytest.mark.parametrize(
    ("second", "en"),
    [
        pytest.param("就得去借。", "adds to ② and ③", id="a new sentence, to all of the one before"),
        pytest.param("就得去借，", "adds to “就得去借” in ③", id="within a sentence, to the clause before"),
    ],
)
def test_what_adds_to_a_sentence_adds_to_all_of_it(second: str, en: str) -> None:
    told = Shuffled(texts=("要是没有船，", second, "而且那年水很大。"), label={0: "②", 1: "③", 2: "①"})
    why = why_not((2, 0, 1), Constraint(rule=Rule.NOT_FIRST, piece=2, words="而且"), told)
    assert en in (why.en or "")


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param("况且", id="besides, with a reason"),
        pytest.param("另外", id="besides"),
        pytest.param("而且", id="and what is more"),
    ],
)
def test_what_is_told_besides_adds_to_the_whole_sentence_before(opening: str) -> None:
    texts = ("这座桥不是木头的，", "而是石头的。", f"{opening}，桥上还有栏杆。")
    told = Shuffled(texts=texts, label={0: "②", 1: "③", 2: "①"})
    why = why_not((2, 0, 1), Constraint(rule=Rule.NOT_FIRST, piece=2, words=opening), told)
    assert "②と③に" in (why.ja or "")
    assert "② and ③" in (why.en or "")


@pytest.mark.parametrize(
    ("texts", "held", "ja"),
    [
        pytest.param(
            ("我们不是不想开店，", "而是想，如果没有人来，", "那我们就白忙了。"),
            Constraint(rule=Rule.NEXT, piece=2, before=1, words="那", taken_up="如果"),
            "③の「如果」と①の「那」は、組で「もし…なら…」という意味です。",
            id="what answers a word of the second",
        ),
        pytest.param(
            ("我们不是不想开店，", "而是没有人手，", "那大家都很清楚。"),
            Constraint(rule=Rule.NOT_FIRST, piece=2, words="那"),
            "②と③の間に①が入りますが、②の「不是」と③の「而是」は、組で「…ではなく…だ」という意味です。",
            id="what may take up anything",
        ),
        pytest.param(
            ("我们不是不想开店，", "而是没有人手，", "所以只好等。"),
            Constraint(rule=Rule.NOT_FIRST, piece=2, words="所以"),
            "①が③より先に来ますが、①の「所以」",
            id="what follows from the second",
        ),
    ],
)
def test_of_two_that_are_parted_the_best_reason_is_told(texts: tuple[str, ...], held: Constraint, ja: str) -> None:
    pair = Constraint(rule=Rule.NEXT, piece=1, before=0, words="而是", taken_up="不是")
    told = Shuffled(texts=texts, label={0: "②", 1: "③", 2: "①"})
    assert ja in (why_not((0, 2, 1), pair, told, (pair, held)).ja or "")


@pytest.mark.parametrize(
    ("second", "ja", "en"),
    [
        pytest.param("并且下着大雨，", "②と③を受けて", "says what follows from ② and ③", id="two reasons together"),
        pytest.param("又没有路灯，", "②と③を受けて", "says what follows from ② and ③", id="又"),
        pytest.param(
            "孩子们都睡了，", "③の「孩子们都睡了」を受けて", "“孩子们都睡了” in ③", id="nothing joins the two"
        ),
        pytest.param("并不算冷，", "③の「并不算冷」を受けて", "“并不算冷” in ③", id="a mere not"),
    ],
)
def test_what_follows_from_two_reasons_follows_from_both(second: str, ja: str, en: str) -> None:
    pieces = Shuffled(texts=("天已经黑了，", second, "所以我们没有上山。"), label={0: "②", 1: "③", 2: "①"})
    held = Constraint(rule=Rule.NOT_FIRST, piece=2, words="所以")
    told = explained([held], "②→③→①", pieces, ("", ""))
    assert ja in (told.ja or "")
    assert en in (told.en or "")


@pytest.mark.parametrize(
    ("first", "ja", "en"),
    [
        pytest.param(
            "只卖面条的话，",
            "①の「而」（一方）は、②と③から成る文の「只卖面条」と、「卖饺子」を対比しています。",
            "而 (“while”) in ① contrasts 卖饺子 with 只卖面条, which ② and ③ describe in one sentence.",
            id="two sides that are named, the first by pieces of one sentence",
        ),
        pytest.param(
            "天气好的时候，", "「而」（そして、一方）は、", "goes on from “一个人忙得过来” in ③", id="no such two"
        ),
    ],
)
def test_of_a_contrast_the_sides_are_told_if_they_are_named(first: str, ja: str, en: str) -> None:
    texts = (first, "一个人忙得过来。", "而卖饺子，要请三个帮手。")
    pieces = Shuffled(texts=texts, label={0: "②", 1: "③", 2: "①"})
    told = explained([Constraint(rule=Rule.NOT_FIRST, piece=2, words="而")], "②→③→①", pieces, ("", ""))
    assert ja in (told.ja or "")
    assert en in (told.en or "")


def test_of_a_piece_with_a_colon_what_comes_after_it_is_told() -> None:
    told = Shuffled(texts=("他在信里写道：你可以离开学校，", "但是没有人替你走路。"), label={0: "②", 1: "①"})
    found = explained([Constraint(rule=Rule.NOT_FIRST, piece=1, words="但是")], "②→①", told, ("", ""))
    assert "②の「……你可以离开学校」と「没有人替你走路」を対比しています" in (found.ja or "")


def test_the_right_order_is_told_with_what_it_means() -> None:
    told = explained([_PAIR], "②→③→①", _TOLD, ("（雨でも行きます）", " (“rain or not”)"))
    assert (
        told.ja
        == "本文は②→③→①の順です（雨でも行きます）。②の「虽然」と③の「但是」は、組で「…けれども…」という意味です。"
    )
    assert told.en == "The text has ②→③→① (“rain or not”). 虽然 in ② and 但是 in ③ go together: “although …, …”."


@pytest.mark.parametrize(
    ("constraint", "said"),
    [
        pytest.param(Constraint(rule=Rule.NOT_FIRST, piece=1, words="再"), False, id="no sentence tells what it does"),
        pytest.param(Constraint(rule=Rule.NOT_FIRST, piece=1, words="所以"), True, id="what it does is told"),
        pytest.param(
            Constraint(rule=Rule.AFTER, piece=1, before=0, words="再", taken_up="先"), True, id="told by its partner"
        ),
        pytest.param(
            Constraint(rule=Rule.AFTER, piece=1, before=0, words="再", taken_up="灯", is_topic=True),
            False,
            id="the same thing alone",
        ),
        pytest.param(Constraint(rule=Rule.NOT_FIRST, piece=1, words="就"), False, id="so, or no more than so much"),
        pytest.param(
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="就要走", taken_up="要走"), False, id="a verb again"
        ),
        pytest.param(
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="也要走", taken_up="要走"), True, id="one case more"
        ),
        pytest.param(
            Constraint(rule=Rule.AFTER, piece=1, before=0, words="书店", taken_up="一家书店"),
            True,
            id="what was brought in",
        ),
    ],
)
def test_a_piece_is_held_only_by_what_can_be_said(constraint: Constraint, *, said: bool) -> None:
    assert can_be_said(constraint) is said


@pytest.mark.parametrize(
    ("opening", "answer", "means"),
    [
        pytest.param("不是", "而是", "not … but …", id="a denial"),
        pytest.param("若", "才", "only if …", id="on no other condition"),
        pytest.param("如果", "就", "if …, then …", id="on a condition"),
        pytest.param("不再", "而是", "no longer … but …", id="what is over"),
        pytest.param("不但", "反而", "not only not … but, on the contrary, …", id="what is the other way round"),
        pytest.param("不是", "就是", "if not …, then …", id="one of two"),
        pytest.param("与其说", "不如说", "not so much … as …", id="with the word for saying"),
        pytest.param("一听", "就", "as soon as …, …", id="no word of its own"),
        pytest.param("宁可", "也不", "would rather … than …", id="what one would rather do, and not do"),
        pytest.param("寧願", "也不會", "would rather … than …", id="what one will not do, traditional"),
        pytest.param("宁可", "也", "even if it means …, …", id="what one takes upon oneself"),
        pytest.param("虽然", "所以", "", id="none"),
    ],
)
def test_what_two_words_mean_together_is_known(opening: str, answer: str, means: str) -> None:
    assert meaning_of_pair(opening, answer)[1] == means


@pytest.mark.parametrize(
    ("opening", "answer", "paired"),
    [
        pytest.param("虽然", "但是", True, id="of the table"),
        pytest.param("沒有", "而是", True, id="a denial, traditional"),
        pytest.param("虽然", "所以", False, id="of two pairs"),
    ],
)
def test_words_that_go_together_are_known(opening: str, answer: str, *, paired: bool) -> None:
    assert any(meaning_of_pair(opening, answer)) is paired


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("换一个鞋跟只要五分钟，", "", id="how much it takes"),
        pytest.param("修一雙鞋只要兩塊錢，", "", id="how much it takes, in traditional characters"),
        pytest.param("只要他肯吃苦，", "只要", id="a condition"),
    ],
)
def test_how_much_it_takes_is_no_condition(source: str, found: str) -> None:
    [piece] = Document(talk(("甲", source, None))).spots
    assert opener(piece, frozenset({"只要"}), frozenset({"就", "都"})) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("先把水烧开，", "先", id="a step"),
        pytest.param("先说明一下，我们卖掉了三辆车，", "", id="what is said before the matter"),
        pytest.param("先跟您讲清楚，", "", id="what the listener is told first"),
        pytest.param("先把水烧开了，我坐在门口等着，", "", id="a step that is over before the last clause"),
    ],
)
def test_what_is_said_first_is_no_first_step(source: str, found: str) -> None:
    [piece] = Document(talk(("甲", source, None))).spots
    assert opener(piece, frozenset({"先"}), frozenset({"再", "才", "然后"})) == found


@pytest.mark.parametrize(
    ("first", "ja"),
    [
        pytest.param("如果一天走两趟，", "③と②を言い換えています", id="a condition and what follows from it"),
        pytest.param("我一天走两趟。", "②の「就是六十公里」を言い換えています", id="a sentence of its own"),
    ],
)
def test_what_is_put_another_way_is_the_whole_thought(first: str, ja: str) -> None:
    told = Shuffled(texts=(first, "就是六十公里，", "也就是说，太远了。"), label={0: "③", 1: "②", 2: "①"})
    found = explained([Constraint(rule=Rule.NOT_FIRST, piece=2, words="也就是说")], "③→②→①", told, ("", ""))
    assert ja in (found.ja or "")


def test_as_soon_as_is_told_without_its_verb_and_a_contrast_with_what_then_comes() -> None:
    pieces = Shuffled(texts=("我现在不怕考试了，", "可是一听到铃声，", "腿就发软。"), label={0: "②", 1: "①", 2: "③"})
    but = Constraint(rule=Rule.NOT_FIRST, piece=1, words="可是")
    pair = Constraint(rule=Rule.NEXT, piece=2, before=1, words="就", taken_up="一听到")
    told = explained([but, pair], "②→①→③", pieces, ("", ""))
    assert "「我现在不怕考试了」と「一听到铃声，腿就发软」を対比" in (told.ja or "")
    assert "一 in ① and 就 in ③ go together" in (told.en or "")
    assert "一听到 in" not in (told.en or "")


@pytest.mark.parametrize(
    ("second", "third", "told"),
    [
        pytest.param(
            "但一家找不到门的餐馆，不管菜做得多好，",
            "都不会有第二个客人来吃第二次饭。",
            "一家找不到门的餐馆，不管菜做得多好，都不会有第二个客人来吃第二次饭",
            id="however it may be",
        ),
        pytest.param("但多出来的那几十块钱，", "够买一车砖。", "多出来的那几十块钱，够买一车砖", id="a thing alone"),
        pytest.param("但客人进不来，", "菜都倒了。", "客人进不来", id="what says something by itself"),
    ],
)
def test_what_but_sets_against_something_is_told_with_what_is_said_of_it(second: str, third: str, told: str) -> None:
    pieces = Shuffled(texts=("我不是嫌厨师不好，", second, third), label={0: "②", 1: "①", 2: "③"})
    but = Constraint(rule=Rule.NOT_FIRST, piece=1, words="但")
    assert f"sets “{told}” against “我不是嫌厨师不好” in ②" in (explained([but], "②→①→③", pieces, ("", "")).en or "")


@pytest.mark.parametrize(
    ("first", "told"),
    [
        pytest.param("我一直相信他会回来，因为他答应过我，", "我一直相信他会回来", id="a reason after it"),
        pytest.param("因为他答应过我，我一直相信他，", "因为他答应过我，我一直相信他", id="a reason before it"),
    ],
)
def test_no_reason_is_what_but_turns_against(first: str, told: str) -> None:
    pieces = Shuffled(texts=(first, "可是门一直关着。"), label={0: "②", 1: "①"})
    but = Constraint(rule=Rule.NOT_FIRST, piece=1, words="可是")
    assert f"against “{told}” in ②" in (explained([but], "②→①", pieces, ("", "")).en or "")


def test_at_first_is_told_whole() -> None:
    pieces = Shuffled(texts=("一开始我不会游泳，", "后来天天去河里。"), label={0: "②", 1: "①"})
    pair = Constraint(rule=Rule.NEXT, piece=1, before=0, words="后来", taken_up="一开始")
    assert "一开始 in ② and 后来 in ① go together" in (explained([pair], "②→①", pieces, ("", "")).en or "")


def test_what_came_later_comes_after_what_was_done_first() -> None:
    texts = ("我先查年号：纸上有一枚印，印是一九二〇年刻的，", "后来，我在夹层里找到一张车票。")
    pieces = Shuffled(texts=texts, label={0: "②", 1: "①"})
    later = Constraint(rule=Rule.NOT_FIRST, piece=1, words="后来")
    told = explained([later], "②→①", pieces, ("", ""))
    assert "后来 (“afterwards”) in ① tells what came after “我先查年号” in ②." in (told.en or "")


_PRACTISED = ("他每天早上在河边练琴，", "并且考上了城里的学校，", "所以我们给他买了新琴。")
_SO_ADDED = (
    Constraint(rule=Rule.NEXT, piece=1, before=0, words="并且"),
    Constraint(rule=Rule.NOT_FIRST, piece=2, words="所以"),
)


@pytest.mark.parametrize(
    ("texts", "is_told"),
    [
        pytest.param(_PRACTISED, True, id="no subject of its own"),
        pytest.param((_PRACTISED[0], "并且他姐姐考上了城里的学校，", _PRACTISED[2]), False, id="a subject of its own"),
        pytest.param((*_PRACTISED[:2], "所以考完就搬了家。"), False, id="所以 brings in nobody else"),
    ],
)
def test_what_goes_on_about_one_subject_is_not_parted_by_another_one(texts: tuple[str, ...], *, is_told: bool) -> None:
    pieces = Shuffled(texts=texts, label={0: "①", 1: "③", 2: "②"})
    why = why_not((0, 2, 1), _SO_ADDED[0], pieces, _SO_ADDED)
    assert ("「并且」の後には主語がなく、①の主語" in (why.ja or "")) is is_told
    assert ("③ has no subject behind 并且" in (why.en or "")) is is_told


def test_what_an_order_breaks_besides_is_said_too() -> None:
    pieces = Shuffled(
        texts=["那种音乐等于在说，", "我不相信你会难过，", "所以我来教你。"], label=dict(enumerate("③①②"))
    )
    says = Constraint(rule=Rule.NEXT, piece=1, before=0)
    so = Constraint(rule=Rule.NOT_FIRST, piece=2, words="所以")
    both = all_why_not((0, 2, 1), [says, so], pieces, (says, so))
    assert (both.ja or "").startswith(why_not((0, 2, 1), says, pieces, (says, so)).ja or "?")
    assert "また、②の「所以」" in (both.ja or "")
    assert "Besides, 所以" in (both.en or "")
    assert "また" not in (all_why_not((0, 2, 1), [says], pieces, (says,)).ja or "")


def test_a_word_is_not_said_to_do_something_besides_what_it_answers() -> None:
    pieces = Shuffled(texts=("与其等到手忙脚乱，", "不如先见一面，", "何况没有死字。"), label=dict(enumerate("②①③")))
    pair = Constraint(rule=Rule.NEXT, piece=1, before=0, words="不如", taken_up="与其")
    alone = Constraint(rule=Rule.NOT_FIRST, piece=1, words="不如")
    assert all_why_not((1, 0, 2), [pair, alone], pieces, (pair, alone)) == why_not((1, 0, 2), pair, pieces, (pair,))


def test_what_follows_from_two_points_follows_from_both() -> None:
    pieces = Shuffled(texts=("我知道太阳很大，", "也知道车要走了，", "所以我讲得短。"), label=dict(enumerate("②③①")))
    so = Constraint(rule=Rule.NOT_FIRST, piece=2, words="所以")
    assert "②と③を受けて" in (why_not((2, 0, 1), so, pieces).ja or "")


def test_what_is_set_against_something_is_told_with_what_then_is_so() -> None:
    pieces = Shuffled(texts=("他打字很慢，", "但是客户一开口，", "她就知道卡在哪儿。"), label=dict(enumerate("②①③")))
    but = Constraint(rule=Rule.NOT_FIRST, piece=1, words="但是")
    assert "「客户一开口，她就知道卡在哪儿」を対比" in (why_not((1, 0, 2), but, pieces).ja or "")


def test_one_word_is_not_said_to_add_besides_what_it_adds_with() -> None:
    pieces = Shuffled(texts=("我知道太阳很大，", "也知道车要走了，", "所以我讲得短。"), label=dict(enumerate("②③①")))
    with_verb = Constraint(rule=Rule.NEXT, piece=1, before=0, words="也知道", taken_up="知道")
    alone = Constraint(rule=Rule.NOT_FIRST, piece=1, words="也")
    told = all_why_not((1, 0, 2), [with_verb, alone], pieces, (with_verb, alone))
    assert told == why_not((1, 0, 2), with_verb, pieces, (with_verb, alone))
