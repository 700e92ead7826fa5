"""A set asks nothing twice, and no prompt of it prints another one's answer, unless its text gives too little else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.asked_apart import asked_apart
from quizzes.distractors.items.harm import Harm, Wanted
from quizzes.distractors.spots import Spot
from quizzes.distractors.vetoes import Tally
from quizzes.question import Evidence, Form, Kind, Localized, RefutationCode

WHY = Localized(ja="理由", en="reason")
SENTENCE = "村里只剩下一口井，可是水一直很甜。"
OTHER = "井边的树是我爷爷种的。"
SPOTS = tuple(
    Spot(index=n, place=n, speaker="程雨", source=source, line=n + 1, translation=None, words=())
    for n, source in enumerate((SENTENCE, OTHER))
)


def item(
    subtype: str, prompt: str, key: str, *wrong: str, subject: str = "", line: int = 1, merit: float = 1.0
) -> Item:
    """Make an item on the sentence of a line; a prompt with a gap is a cloze, one that asks is on the text."""
    kind = Kind.CLOZE if "＿" in prompt else Kind.COMPREHENSION if "？" in prompt else Kind.TRANSLATION
    return Item(
        kind=kind,
        subtype=subtype,
        form=Form.CHOICE if wrong else Form.TYPED,
        prompt=prompt,
        key=key,
        distractors=tuple(Distractor(option=each, code=RefutationCode.OTHER_MEANING, why=WHY) for each in wrong),
        evidence=Evidence(line=line, quote=(SENTENCE, OTHER)[line - 1][:-1]),
        explanation=WHY,
        place=line,
        subject=subject or f"{key}@{line}",
        merit=merit,
    )


LEFT = item("word", "村里只＿＿一口井。", "剩下", "留住", "放下")
ONLY = item("adverb", "村里＿＿剩下一口井。", "只", "还", "都")
SWEET = item("adverb", "可是水＿＿很甜。", "一直", "已经", "只好")
BUT = item("connective", "村里只剩下一口井，＿＿水一直很甜。", "可是", "所以", "因为")
WHOLE = item("zh_en", "村里只剩下一口井。", "Only one well is left.", "Only one well is new.")
HOW_MANY = item("number", "据程雨说，村里还有几口井？", "一口", "两口", "三口")
TREE = item("word", "井边的树是我爷爷＿＿的。", "种", "卖", "买", line=2)
QUESTION, ANSWER = "水甜不甜？", "可是水一直很甜"
WHAT_ANSWER = item("question_answer", "程雨是怎么回答的？", ANSWER, "井很深", subject=QUESTION, merit=2.0)
WHICH_QUESTION = item("question_answer", "回答的是哪个问题？", QUESTION, "井深不深？", subject=QUESTION, line=2)
TREE_BEHIND = replace(TREE, passage=SENTENCE)
TREE_HELPED = replace(TREE_BEHIND, is_passage_spare=True)
WELL = item("term_to_meaning", "井", "a well", "a tree", subject="井")
OF_WELL = item("meaning_to_term", "a well", "井", "树", subject="井", line=2)
CONTRAST = item("contrast", "程雨说，剩下的是什么？", "是井，而不是路", "是路，而不是井", merit=2.0)
PIECES = item("order", "①②③在原文中的顺序是哪一个？", "①→③→②", "③→①→②")
OLD_WELL = item("typed_short", "an old well", "老井", line=2)
A_WELL = item("typed_short", "a well", "井", subject="井", line=2)
TREE_TOP = item("typed_short", "the top of the tree", "树的顶上", line=2)
NEEDED = item("typed", "老井我们谁也＿＿。", "离不开", subject="离不开")
AWAY = item("complement", "老井我们谁也离不＿＿。", "开", "掉", "走", subject="离开")
READ = item("reading_typed", "爷爷", "yé ye", subject="爷爷")
READ_AGAIN = item("reading_choice", "爷爷", "yé ye", "yè ye", subject="爷爷", line=2)
TREES = item("reading_typed", "树", "shù", subject="树", line=2)


IN_ORDER = replace(
    item("order", "Only one well is left, but its water is sweet.", "村里只剩下一口井可是水一直很甜"),
    form=Form.ORDER,
    tiles=("村里只剩下", "一口井，", "可是水", "一直很甜"),
)
TOLD_BY_ONLY = replace(
    item("zh_en", "村里只剩下一口井，可是水一直很甜。", "Only one well is left, but its water is sweet.", "Many are."),
    turns_on=("只",),
)
TO_CHINESE = replace(
    item("en_zh", "Only one well is left.", "村里只剩下一口井。", "村里又剩下一口井。"), turns_on=("剩下",)
)


def left(items: list[Item], enough: int = 0, fewest: int | None = None) -> list[Item]:
    """Give what stays in a set."""
    return asked_apart(items, SPOTS, wanted(enough, fewest), Tally())


def wanted(enough: int, fewest: int | None = None) -> Wanted:
    """Want so many questions, and as many of them of whatever kind if nothing else is said."""
    return Wanted(enough=enough, fewest=enough if fewest is None else fewest)


@pytest.mark.parametrize(
    ("one", "other", "are_apart"),
    [
        pytest.param(LEFT, ONLY, False, id="two gaps in the same words"),
        pytest.param(LEFT, SWEET, True, id="gaps in two clauses of a sentence"),
        pytest.param(BUT, SWEET, False, id="a gap in the words that another one shows"),
        pytest.param(WHOLE, LEFT, False, id="a gap in a sentence that is translated"),
        pytest.param(WHOLE, SWEET, True, id="a gap in a clause that is not translated"),
        pytest.param(HOW_MANY, SWEET, True, id="a question on the text and a gap elsewhere"),
        pytest.param(LEFT, TREE, True, id="gaps in two sentences"),
        pytest.param(LEFT, TREE_BEHIND, False, id="a gap in the sentence that another one shows before its own"),
        pytest.param(TREE_BEHIND, LEFT, False, id="the same, the other way round"),
        pytest.param(LEFT, TREE_HELPED, True, id="a gap in what is left out where it tells"),
        pytest.param(WHAT_ANSWER, WHICH_QUESTION, False, id="a question and its answer, turned round"),
        pytest.param(WELL, OF_WELL, False, id="a word and its meaning, turned round"),
        pytest.param(NEEDED, AWAY, False, id="a word, and the complement at its end"),
        pytest.param(AWAY, NEEDED, False, id="a complement, and the word that it ends"),
        pytest.param(NEEDED, replace(AWAY, prompt="老井我们也搬＿＿。"), True, id="the complement of another verb"),
        pytest.param(READ, READ_AGAIN, False, id="one word read twice"),
        pytest.param(READ, TREES, True, id="two words read"),
        pytest.param(CONTRAST, PIECES, False, id="a contrast and the pieces of its sentence"),
        pytest.param(WELL, OLD_WELL, False, id="a word, and a phrase with it to be typed"),
        pytest.param(OLD_WELL, OF_WELL, False, id="a phrase to be typed, and a word of it"),
        pytest.param(WELL, TREE_TOP, True, id="a word, and a phrase without it"),
        pytest.param(WELL, READ, True, id="the meaning of a word and the reading of another"),
    ],
)
def test_two_stand_in_one_set(one: Item, other: Item, *, are_apart: bool) -> None:
    assert len(left([one, other])) == 1 + are_apart


@pytest.mark.parametrize(
    ("prompt", "is_left"),
    [
        pytest.param("据程雨说，井边的柳树是谁种的？", False, id="in what another question on the text asks"),
        pytest.param("据程雨说，井边的树是谁种的？", True, id="nowhere"),
    ],
)
def test_what_is_asked_for_by_name_is_printed_by_no_other_question_on_the_text(prompt: str, *, is_left: bool) -> None:
    thing = item("mentioned", "提到了下面哪种树？", "柳树", "松树", "枫树", "杨树", merit=2.0)
    other = item("who", prompt, "爷爷", "奶奶", "爸爸", line=2)
    assert len(left([thing, other])) == 1 + is_left
    assert len(left([replace(thing, merit=0.5), other])) == 1 + is_left


@pytest.mark.parametrize(
    ("key", "is_left"),
    [
        pytest.param("柳树", False, id="the same answer"),
        pytest.param("槐树", True, id="another one"),
    ],
)
def test_what_the_text_names_is_no_answer_of_another_question_on_it(key: str, *, is_left: bool) -> None:
    thing = item("mentioned", "提到了下面哪种树？", "柳树", "松树", "枫树", "杨树", merit=2.0)
    other = item("what", "这句话的空白处说的是什么？", key, "梨树", "桃树", line=2)
    assert len(left([thing, other])) == 1 + is_left
    assert len(left([replace(thing, merit=0.5), other])) == 1 + is_left


@pytest.mark.parametrize(
    ("hint", "is_left"),
    [
        pytest.param(Localized(ja="もう", en="already"), False, id="told by a translation"),
        pytest.param(None, True, id="told by the words beside it, for which few may be offered"),
    ],
)
def test_an_adverb_told_by_a_translation_is_asked_once_beside_the_same_others(
    hint: Localized | None, *, is_left: bool
) -> None:
    one = replace(item("adverb", "水＿＿很甜。", "已经", "曾经", "终于"), hint=hint)
    other = replace(item("adverb", "树＿＿很老。", "已经", "终于", "曾经", line=2), hint=hint)
    assert len(left([one, other])) == 1 + is_left


def test_a_word_and_its_complement_are_never_both_asked() -> None:
    assert len(left([NEEDED, AWAY], 2, 2)) == 1


def test_a_third_question_on_a_sentence_leaves_the_set() -> None:
    third = item("typed", "水＿＿甜。", "很")
    assert left([HOW_MANY, SWEET, third]) == [HOW_MANY, SWEET]


def test_a_function_word_is_asked_twice() -> None:
    sources = [f"{where}边的井还有人。" for where in "东西南北"]
    spots = [replace(SPOTS[0], index=n, line=n + 1, source=source) for n, source in enumerate(sources)]
    gaps = [
        replace(item("adverb", source.replace("还", "＿＿"), "还", "都"), evidence=Evidence(line=n + 1, quote=source))
        for n, source in enumerate(sources)
    ]
    assert len(asked_apart(gaps, spots, wanted(0), Tally())) == 2
    assert len(asked_apart(gaps, spots, wanted(3), Tally())) == 3


def test_the_rarer_sort_stays_and_then_the_better_one() -> None:
    more = item("word", "水一直很＿＿。", "甜", "苦", merit=9.0)
    assert left([LEFT, more, ONLY]) == [more, ONLY]


def test_what_asks_for_understanding_stays() -> None:
    gap = item("adverb", "据程雨说，村里还有＿＿井。", "一口", "两口", merit=9.0)
    assert left([gap, HOW_MANY]) == [HOW_MANY]


def test_a_sentence_as_a_whole_stays_before_a_gap_though_there_are_more_of_its_sort() -> None:
    other = replace(TO_CHINESE, prompt="My grandfather planted it.", evidence=Evidence(line=2, quote=OTHER[:-1]))
    assert left([LEFT, TO_CHINESE, other]) == [TO_CHINESE, other]


def test_a_sentence_as_a_whole_stays_before_what_a_text_has_more_of() -> None:
    why = item("number", "据程雨说，井边的树有几棵？", "一棵", "两棵", line=2)
    assert left([replace(HOW_MANY, prompt=SENTENCE + "几口？"), why, IN_ORDER]) == [why, IN_ORDER]


@pytest.mark.parametrize(
    ("enough", "expected"),
    [
        pytest.param(1, 1, id="none where there are enough"),
        pytest.param(2, 2, id="one where one is wanted"),
    ],
)
def test_where_a_text_gives_too_few_others_some_come_back(enough: int, expected: int) -> None:
    assert len(left([LEFT, ONLY], enough)) == expected


def fourth() -> list[Item]:
    """Give four questions on one sentence, none of which prints what another one asks for."""
    gaps = [item("adverb", f"{where}边＿＿有水。", "还", "都", merit=2.0 - n) for n, where in enumerate("东西南")]
    return [HOW_MANY, *(replace(gap, subject=f"还{n}@1", key=f"还{n}") for n, gap in enumerate(gaps))]


@pytest.mark.parametrize(
    ("fewest", "expected"),
    [
        pytest.param(4, 4, id="where the set would be small without it"),
        pytest.param(3, 3, id="and else not, though there are fewer than enough"),
    ],
)
def test_a_fourth_question_on_a_sentence_comes_back(fewest: int, expected: int) -> None:
    assert len(left(fourth(), 4, fewest)) == expected


@pytest.mark.parametrize(
    ("key", "wrong", "is_left"),
    [
        pytest.param("懂", ("到", "完"), False, id="with the same options"),
        pytest.param("懂", ("到", "见"), True, id="with another option"),
        pytest.param("完", ("到", "懂"), True, id="where another of the options is right"),
    ],
)
def test_what_has_the_same_key_among_the_same_options_is_asked_once(
    key: str, wrong: tuple[str, ...], *, is_left: bool
) -> None:
    first = item("complement", "他听＿＿了。", "懂", "完", "到", merit=2.0)
    again = item("complement", "这本书我看＿＿了。", key, *wrong, line=2)
    assert len(left([first, again])) == 1 + is_left
    assert len(left([first, again], 2)) == 2


def test_of_what_comes_back_the_pair_turned_round_is_the_last() -> None:
    assert left([WHAT_ANSWER, WHICH_QUESTION, BUT, SWEET], 3) == [WHAT_ANSWER, BUT, SWEET]
    assert len(left([WHAT_ANSWER, WHICH_QUESTION, BUT, SWEET], 4)) == 4


@pytest.mark.parametrize(
    ("typed", "fewest", "expected"),
    [
        pytest.param(OLD_WELL, 1, 2, id="a phrase with the word"),
        pytest.param(A_WELL, 1, 1, id="the word itself"),
        pytest.param(A_WELL, 2, 2, id="the word itself in a small set"),
    ],
)
def test_a_word_to_be_typed_is_a_copy_of_its_meaning(typed: Item, fewest: int, expected: int) -> None:
    assert len(left([WELL, typed], enough=2, fewest=fewest)) == expected


def test_what_is_left_out_is_counted() -> None:
    tally = Tally()
    asked_apart([LEFT, ONLY], SPOTS, wanted(0), tally)
    assert tally.refused["asked-before"] == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(IN_ORDER, TOLD_BY_ONLY, id="an order and its translation"),
        pytest.param(IN_ORDER, TO_CHINESE, id="an order and half of it in Chinese"),
    ],
)
def test_of_two_that_tell_a_sentence_of_each_other_one_stays(one: Item, other: Item) -> None:
    assert len(left([one, other])) == 1


def test_a_sentence_is_told_whole_only_where_a_set_would_be_small_without_it() -> None:
    assert len(left([IN_ORDER, TOLD_BY_ONLY], 2, 1)) == 1
    assert len(left([IN_ORDER, TOLD_BY_ONLY], 2, 2)) == 2


@pytest.mark.parametrize(
    ("taken", "is_wanted"),
    [
        pytest.param(69, True, id="a set that would be too small"),
        pytest.param(70, False, id="a set that readings fill up"),
    ],
)
def test_what_asks_twice_is_wanted_less_than_what_crowds_a_sentence(taken: int, *, is_wanted: bool) -> None:
    assert wanted(94, 80).takes(taken, Harm.SAME_POINT) is is_wanted
    assert wanted(94, 80).takes(taken, Harm.CROWDED)
