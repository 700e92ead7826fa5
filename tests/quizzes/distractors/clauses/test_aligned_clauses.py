"""Clauses are asked without the rest only where words prove which clauses translate them."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.aligned_clauses import Step, _parts, clips, lacks_all
from quizzes.distractors.clauses.hanging_english import is_torn_off, parts_a_row_in_english
from quizzes.distractors.document import Document
from quizzes.distractors.edits.site_guards import is_half
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


def clipped(source: str, translation: str, language: TranslationLanguage = JA) -> list[tuple[str, str | None]]:
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    return [(clip.source, clip.translation) for clip in clips(spot, str(language))[1:]]


def test_clauses_with_their_own_translation_are_given() -> None:
    assert clipped(
        "我们的老师离开了学校，工程师买了新的机器。",
        "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いました。",
    ) == [
        ("我们的老师离开了学校。", "私たちの先生は学校を離れました。"),
        ("工程师买了新的机器。", "エンジニアは新しい機械を買いました。"),
    ]


@pytest.mark.parametrize("who", ["the engineer", "Engineer Lin"])
def test_an_english_clause_begins_with_a_capital_and_ends_with_a_stop(who: str) -> None:
    assert clipped(
        "我们的老师离开了学校，工程师买了新的机器。",
        f"Our teacher left the school, and {who} bought a new machine.",
        EN,
    ) == [
        ("我们的老师离开了学校。", "Our teacher left the school."),
        ("工程师买了新的机器。", f"{who[0].upper()}{who[1:]} bought a new machine."),
    ]


@pytest.mark.parametrize("stop", ["。", "！"])
def test_a_sentence_out_of_a_quotation_has_one_stop(stop: str) -> None:
    found = clipped(
        f"老师站起来说：“林医生，我们离开了学校，工程师买了新的机器{stop}校长终于来了。”大家都笑了。",
        'The teacher stood up and said, "Doctor Lin, we left the school, and the engineer bought a new machine. '
        'The headmaster came at last." Everybody laughed.',
        EN,
    )
    assert (f"工程师买了新的机器{stop}", "The engineer bought a new machine.") in found


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param("工程师买了新的机器。", ["The engineer bought a new machine."], id="a reason in English alone"),
        pytest.param("因为工程师买了新的机器。", [], id="a reason in both"),
    ],
)
def test_a_clause_that_says_why_is_shown_alone_where_the_chinese_does_not(source: str, told: list[str]) -> None:
    english = "Our teacher left the school, because the engineer bought a new machine."
    found = clipped(f"我们的老师离开了学校，{source}", english, EN)
    assert [translation for clip, translation in found if clip == source] == told


@pytest.mark.parametrize(
    ("verb", "is_cut"),
    [
        pytest.param("觉得", False, id="what they think"),
        pytest.param("承认", False, id="what they admit"),
        pytest.param("说起", True, id="what they told of"),
    ],
)
def test_what_somebody_thinks_is_not_cut_in_two(verb: str, *, is_cut: bool) -> None:
    english = "Many teachers think the engineer left the school, and nobody repairs the new machine."
    found = clipped(f"很多老师{verb}，工程师离开了学校，新的机器没有人修了。", english, EN)
    assert bool(found) is is_cut


@pytest.mark.parametrize(
    ("begins", "is_cut"),
    [
        pytest.param("让那位新来的工程师，", False, id="who is to do what follows"),
        pytest.param("叫来了新来的工程师，", True, id="who was called"),
    ],
)
def test_who_is_let_do_something_is_not_parted_from_what_he_does(begins: str, *, is_cut: bool) -> None:
    english = "Our teacher left the school at last and let the new engineer, repair the old machine."
    found = clipped(f"我们的老师终于离开了学校，{begins}修好了旧的机器。", english, EN)
    assert any(source.endswith(f"{begins[:-1]}。") for source, _ in found) is is_cut


def test_what_is_still_under_an_if_is_not_cut_off() -> None:
    told = "our school closes now and the teacher has brought a new machine, the engineer will leave."
    assert clipped("我们的学校现在关门，老师拿来了新的机器，工程师会离开。", told.capitalize(), EN)
    assert not clipped("如果我们的学校现在关门，老师拿来了新的机器，工程师会离开。", f"If {told}", EN)


@pytest.mark.parametrize(
    ("first", "rest", "is_parted"),
    [
        pytest.param("I run the fans, turn the sand twice a day,", " and make sure.", True, id="the last of three"),
        pytest.param("I run the fans, turn the sand twice a day,", " and we go.", False, id="a sentence after it"),
        pytest.param("I run the fans all day,", " and make sure of it.", False, id="the last of two"),
        pytest.param("I run the fans, and turn the sand,", " and make sure of it.", False, id="an and before it"),
    ],
)
def test_a_row_is_not_cut_before_its_last_member(first: str, rest: str, *, is_parted: bool) -> None:
    assert parts_a_row_in_english(f"{first}{rest}", len(first)) is is_parted


def test_a_list_that_a_colon_announces_is_not_cut() -> None:
    told = "Our teacher left the school, and the engineer bought a new machine."
    assert clipped("我们的老师离开了学校，工程师买了新的机器。", told, EN)
    assert not clipped("我们的老师离开了学校，工程师买了新的机器。", f"What happened: {told}", EN)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param(
            "老师说起去年学校里的三个工程师，都买了新的机器。",
            "先生は去年学校にいた3人のエンジニアの話をしましたが、新しい機械を買いました。",
            id="what the next clause speaks of, all of it",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "エンジニアは新しい機械を買いましたが、私たちの先生は学校を離れました。",
            id="the clauses stand in another order",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "私たちの先生は学校を離れましたが、それはよいことです。",
            id="the second clause is not translated",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "私たちの先生は学校を離れたので、エンジニアは新しい機械を買いました。",
            id="the first clause hangs on the second",
        ),
        pytest.param(
            "工程师说，我们的老师离开了学校。",
            "エンジニアによると、私たちの先生は学校を離れたそうです。",
            id="the end of what is reported",
        ),
        pytest.param(
            "工程师写信说，机器是新的，我们的老师离开了学校。",
            "エンジニアから、機械は新しくなりましたが、私たちの先生は学校を離れました、という便りが届きました。",
            id="the end of what a letter says",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器吗？",
            "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いましたか。",
            id="a question",
        ),
    ],
)
def test_what_is_not_proven_or_not_complete_is_not_cut_off(source: str, translation: str) -> None:
    assert "我们的老师离开了学校。" not in [source for source, _ in clipped(source, translation)]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param(
            "我们的老师离开了学校，昨天跟工程师买了新的机器。",
            "Our teacher left the school, bought a new machine with the engineer yesterday.",
            id="a verb whose subject stands before",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师能买的，是新的机器。",
            "Our teacher left the school, what the engineer can buy, is a new machine.",
            id="what is said of follows",
        ),
    ],
)
def test_an_english_clause_that_hangs_on_another_is_not_cut_off(source: str, translation: str) -> None:
    cut = [source for source, _ in clipped(source, translation, EN)]
    assert not {"昨天跟工程师买了新的机器。", "我们的老师离开了学校，工程师能买的。"} & set(cut)


@pytest.mark.parametrize(
    ("source", "translation", "language", "torn"),
    [
        pytest.param(
            "他说：“我们的老师离开了学校，工程师买了新的机器。”",
            "彼は「私たちの先生は学校を離れた。エンジニアは新しい機械を買った」と、はっきり口にします。",
            JA,
            "工程师买了新的机器。",
            id="half of a quotation",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "When our teacher left the school, the engineer bought a new machine.",
            EN,
            "我们的老师离开了学校。",
            id="when, in the translation alone",
        ),
        pytest.param(
            "我们的老师买了新的机器，比工程师早离开了学校。",
            "私たちの先生は新しい機械を買い、エンジニアより早く学校を離れました。",
            JA,
            "比工程师早离开了学校。",
            id="what is compared stands before",
        ),
        pytest.param(
            "我们的老师买了新的机器，是工程师从学校带来的。",
            "私たちの先生は新しい機械を買いました。エンジニアが学校から持って来たものです。",
            JA,
            "是工程师从学校带来的。",
            id="what it is said of stands before",
        ),
        pytest.param(
            "每个工程师离开学校的时候，老师都买了新的机器。",
            "エンジニアが学校を離れるたびに、先生は新しい機械を買いました。",
            JA,
            "老师都买了新的机器。",
            id="what 都 sums up stands before",
        ),
        pytest.param(
            "谁要是离开了学校，谁就是买了机器的工程师。",
            "学校を離れた人は、機械を買ったエンジニアです。",
            JA,
            "谁就是买了机器的工程师。",
            id="who it is stands before",
        ),
    ],
)
def test_a_clause_that_needs_another_is_not_shown_alone(
    source: str, translation: str, language: TranslationLanguage, torn: str
) -> None:
    assert not [zh for zh, _ in clipped(source, translation, language) if zh.startswith(torn[:-1])]


def test_an_english_clause_is_not_shown_without_what_is_done_instead() -> None:
    source = "我们的老师昨天来了，不再去学校开会，工程师买了新的机器。"
    translation = "Our teacher came yesterday. Instead of a meeting at school, the engineer bought a new machine."
    assert "我们的老师昨天来了，不再去学校开会。" not in [zh for zh, _ in clipped(source, translation, EN)]


def test_a_clause_that_opens_a_condition_is_not_shown_without_its_answer() -> None:
    source = "如果我们的老师离开了学校，工程师就会买新的机器。"
    translation = "もし私たちの先生が学校を離れ、エンジニアは新しい機械を買います。"
    assert "如果我们的老师离开了学校……" not in [source for source, _ in clipped(source, translation)]


@pytest.mark.parametrize(
    ("source", "is_cut_in_half"),
    [
        pytest.param("而是我们的老师离开了学校。", True, id="what answers a clause before"),
        pytest.param("现在看起来，如果老师离开学校。", True, id="a condition at the end"),
        pytest.param("如果老师离开学校，我们都会走。", False, id="a condition with its answer"),
        pytest.param("无论如何，老师离开了学校。", False, id="what looks like a condition"),
    ],
)
def test_halves_of_a_thought_are_told(source: str, *, is_cut_in_half: bool) -> None:
    assert is_half(source) is is_cut_in_half


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我们的老师离开了学校，可是工程师买了新的机器。", id="a conjunction"),
        pytest.param("我们的老师离开了学校，也买了新的机器。", id="an adverb that links"),
        pytest.param("我们的老师离开了学校，把新的机器给了工程师。", id="a disposal without its subject"),
        pytest.param("我们的老师离开了学校，每个工程师买了新的机器。", id="a share of what stands before"),
    ],
)
def test_a_piece_that_leans_on_the_clause_before_is_not_cut_off(source: str) -> None:
    translation = "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いました。"
    pieces = [piece for piece, _ in clipped(source, translation)]
    assert source.partition("，")[2] not in pieces


@pytest.mark.parametrize(
    ("said", "is_torn"),
    [
        pytest.param("the keys in my left hand and the lamp in my right hand,", True, id="things and where they are"),
        pytest.param("the keys in my left hand, while the teacher slept.", True, id="before what goes on"),
        pytest.param("the keys in my left hand were cold,", False, id="with a verb"),
        pytest.param("the children in my village eat rice, while we wait.", False, id="with a verb of the present"),
    ],
)
def test_things_with_their_places_are_no_clause(said: str, *, is_torn: bool) -> None:
    assert is_torn_off(said) is is_torn


@pytest.mark.parametrize(
    ("said", "is_torn"),
    [
        pytest.param("and carefully wipes the dust from the lens.", True, id="how, and a verb of the present"),
        pytest.param("and slowly opened the gate.", True, id="how, and a verb of the past"),
        pytest.param("puts a pot on the stove,", True, id="a verb of the present with its object"),
        pytest.param("and picks up the old saw.", True, id="a verb of two words"),
        pytest.param("and only teachers know the way.", False, id="only they"),
        pytest.param("sometimes the lamp goes out.", False, id="an adverb of time"),
        pytest.param("buys two candles at the gate, and goes home.", True, id="a verb before so many things"),
        pytest.param("she buys two candles at the gate.", False, id="so many things, and who buys them"),
        pytest.param("climbs at dawn, and has seen every valley.", True, id="the second thing that one does, of three"),
        pytest.param("guides in the valley were few, and she has seen all.", False, id="a plural, and who has"),
        pytest.param("always two of them at a time.", False, id="an adverb before so many"),
        pytest.param("and boats come every week.", False, id="a plural"),
        pytest.param("three times a year we paint it.", False, id="how often"),
        pytest.param("and she carefully wipes the dust from the lens.", False, id="with its subject"),
        pytest.param("Luckily the lamps worked.", False, id="a sentence"),
        pytest.param("would put most of its profits into a new firm.", True, id="what somebody would do"),
        pytest.param("it would put most of its profits into a new firm.", False, id="what it would do"),
    ],
)
def test_a_verb_without_its_subject_is_no_clause(said: str, *, is_torn: bool) -> None:
    assert is_torn_off(said) is is_torn


@pytest.mark.parametrize(
    ("said", "is_torn"),
    [
        pytest.param("They rowed on until, at the third bridge,", True, id="until what, at the bridge"),
        pytest.param("The baker knew that, by noon,", True, id="knew what"),
        pytest.param("They rowed on until the third bridge,", False, id="until a place"),
        pytest.param("but for any family it happens to,", True, id="what comes of it is told next"),
        pytest.param("in two hours and forty minutes. The medal is here.", True, id="the end of another sentence"),
        pytest.param("in winter the river froze. We walked.", False, id="a sentence that begins with a time"),
        pytest.param("The baker knew that, by noon, he was tired,", False, id="with what he knew"),
        pytest.param("The baker put out the lamp and,", True, id="and what else he did"),
        pytest.param("The baker hoped that when somebody came,", True, id="hoped what, when somebody came"),
        pytest.param("The baker slept, and if it rained,", True, id="and what, if it rained"),
        pytest.param("The baker hoped that somebody came,", False, id="with what he hoped"),
        pytest.param("The baker knew when somebody came,", False, id="knew when"),
        pytest.param("The baker slept, and if it rained, he slept on,", False, id="with what was done if it rained"),
    ],
)
def test_what_a_link_opens_is_not_cut_off_behind_when_it_was(said: str, *, is_torn: bool) -> None:
    assert is_torn_off(said) is is_torn


@pytest.mark.parametrize(
    ("said", "is_torn"),
    [
        pytest.param("If the river froze,", True, id="if what"),
        pytest.param("Whenever my father came back from market,", True, id="how often"),
        pytest.param("Every time he came back,", True, id="how often, in two words"),
        pytest.param("Every time he came back, he sang,", False, id="how often, and what was done"),
        pytest.param("In those days, if the river froze,", True, id="if what, and in what days"),
        pytest.param("When she won she sang; when she lost,", True, id="the second of two"),
        pytest.param("In those days, the river froze,", False, id="in what days"),
        pytest.param("When she won she sang; when she lost, she slept,", False, id="both with what she did"),
        pytest.param("In those days, if the river froze, we walked,", False, id="with what came of it"),
    ],
)
def test_a_condition_is_not_shown_without_what_comes_of_it(said: str, *, is_torn: bool) -> None:
    assert is_torn_off(said) is is_torn


def test_what_somebody_says_is_not_shown_without_who_says_it() -> None:
    source = "我们的老师离开学校时说，工程师买了新的机器。"
    translation = "私たちの先生は学校を離れて言いましたが、エンジニアは新しい機械を買いました。"
    assert "工程师买了新的机器。" not in [piece for piece, _ in clipped(source, translation)]


def test_a_clause_that_ends_in_te_is_not_shown_alone() -> None:
    source = "我们的老师离开了学校，工程师买了新的机器。"
    translation = "私たちの先生は学校を離れて、エンジニアは新しい機械を買いました。"
    assert "我们的老师离开了学校。" not in [piece for piece, _ in clipped(source, translation)]


@pytest.mark.parametrize(
    ("source", "is_cut"),
    [
        pytest.param("我们的老师离开了学校，工程师买了新的机器。", True, id="a clause that says all"),
        pytest.param("我们的老师离开了学校：工程师买了新的机器。", False, id="what a colon announces follows"),
        pytest.param("我们的老师离开学校时提醒我们，工程师买了新的机器。", False, id="what he reminds them of follows"),
        pytest.param("我们的老师离开学校有一次，工程师买了新的机器。", False, id="what happened once follows"),
        pytest.param("我们的老师离开学校从去年到现在，工程师买了新的机器。", False, id="what is so since then follows"),
    ],
)
def test_what_announces_the_next_clause_is_not_shown_without_it(source: str, *, is_cut: bool) -> None:
    translation = "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いました。"
    announcing = f"{source[: source.index('工程师') - 1]}。"
    assert (announcing in [piece for piece, _ in clipped(source, translation)]) is is_cut


def test_places_lie_between_the_same_cuts() -> None:
    source = "我们的老师离开了学校，工程师买了新的机器。"
    translation = "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いました。"
    [spot] = Document(talk(("甲", source, translation))).spots
    step = Step(spot, "ja")
    assert step.is_kept(source.index("老师"), translation.index("先生"))
    assert not step.is_kept(source.index("老师"), translation.index("機械"))


def test_a_clause_whose_subject_is_set_against_the_one_before_is_not_shown_without_it() -> None:
    translation = "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いました。"
    apart = clipped("我们的老师离开了学校，工程师买了新的机器。", translation)
    against = clipped("我们的老师离开了学校，工程师却买了新的机器。", translation)
    assert "工程师买了新的机器。" in [source for source, _ in apart]
    assert "工程师却买了新的机器。" not in [source for source, _ in against]


def test_an_english_clause_that_hangs_on_the_one_before_is_not_shown_without_it() -> None:
    source = "我们的老师离开了学校，工程师买了新的机器。"
    apart = clipped(source, "Our teacher left the school, and the engineer bought a new machine.", EN)
    hanging = clipped(source, "Our teacher left the school, letting the engineer buy a new machine.", EN)
    assert "工程师买了新的机器。" in [source for source, _ in apart]
    assert "工程师买了新的机器。" not in [source for source, _ in hanging]
    held = clipped(source, "Our teacher left the school, with a new machine that the engineer bought.", EN)
    assert "工程师买了新的机器。" not in [source for source, _ in held]


def test_a_clause_is_not_cut_off_from_its_subject_in_the_translation() -> None:
    source = "昨天下午，老板卖掉了工厂的旧机器。"
    cut = ("老板卖掉了工厂的旧机器。", "彼は工場の古い機械を売り払いました。")
    assert clipped(source, "昨日の午後、彼は工場の古い機械を売り払いました。") == [cut]
    assert not clipped(source, "彼は昨日の午後、工場の古い機械を売り払いました。")


def test_two_numbers_that_make_one_are_not_parted() -> None:
    assert _parts("値段は三、四百元で、わずか2、3日しかもちません。", JA) == [
        "値段は三、四百元で、",
        "わずか2、3日しかもちません。",
    ]


@pytest.mark.parametrize(
    ("before", "piece", "is_lacking"),
    [
        pytest.param("每次下雨，", "我都故意走慢一点", True, id="each time"),
        pytest.param("所有的旧瓶子，", "奶奶都留着", True, id="things that are named before"),
        pytest.param("不管多晚，", "师傅都亲自检查", True, id="no matter how"),
        pytest.param("每次下雨，", "我们都故意走慢一点", False, id="of several people"),
        pytest.param("每次下雨，", "连我都忘了带伞", False, id="even"),
        pytest.param("那天下雨，", "我都忘了带伞", False, id="nothing to sum up before"),
        pytest.param("每次下雨，", "首都的路就堵了", False, id="part of a word"),
        pytest.param("每次下雨，", "我故意走慢一点", False, id="no 都"),
    ],
)
def test_what_is_summed_up_stands_before(before: str, piece: str, *, is_lacking: bool) -> None:
    assert lacks_all(before, piece) is is_lacking
