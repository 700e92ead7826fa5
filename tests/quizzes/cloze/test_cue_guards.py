"""Which clause with a connective or an adverb is refused, and which of the words beside it, each guard by itself."""

from __future__ import annotations

import pytest

from quizzes.cloze.cue import is_other_condition, items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

SOURCE, JAPANESE = "灯塔其实有很多玻璃。", "灯台には実はガラスがたくさんあります"
ON_AND_ON = "、それはとても美しくて遠くからも見えて、船の人たちはみなそれを見て喜びます" * 7


@pytest.mark.parametrize(
    ("translation", "guard"),
    [
        pytest.param(f"{JAPANESE}。", None, id="no more than the sentence"),
        pytest.param(f"{JAPANESE}{ON_AND_ON}。", "long-prompt", id="a hint that nobody reads to its end"),
        pytest.param("其の灯台には、実はガラスがたくさんあります。", "legible", id="the hint has its characters"),
    ],
)
def test_a_clause_is_refused_for_its_first_fault(translation: str, guard: str | None) -> None:
    tally = Tally()
    made = list(items(Document(talk(("甲", SOURCE, translation))), tally))
    assert [item.key for item in made] == ["其实"] * (guard is None)
    assert list(tally.refused) == ([guard] if guard else [])


def test_a_hint_that_is_but_the_end_of_a_long_translation_is_not_shown_beside_the_whole_sentence() -> None:
    tally = Tally()
    turn = (f"海上的船都能看见它，海浪也很高，{SOURCE}", f"船から見えます。波も高いです{ON_AND_ON[:140]}。{JAPANESE}。")
    assert not list(items(Document(talk(("甲", *turn))), tally))
    assert list(tally.refused) == ["cut-unlike"]


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param("其实灯塔有很多玻璃。", f"実は{JAPANESE.replace('実は', '')}。", True, id="本来 at the head"),
        pytest.param(SOURCE, f"{JAPANESE}。", False, id="none within a sentence"),
    ],
)
def test_a_word_that_means_something_else_at_the_head_is_not_offered_there(
    source: str, translation: str, *, is_refused: bool
) -> None:
    tally = Tally()
    assert list(items(Document(talk(("甲", "你好。", None), ("甲", source, translation))), tally))
    assert bool(tally.refused["may-be-right"]) is is_refused


@pytest.mark.parametrize(
    ("source", "is_offered"),
    [
        pytest.param("这座灯塔当然很旧，其实还能用很多年。", False, id="the prompt shows it"),
        pytest.param("这座灯塔很旧，其实还能用很多年。", True, id="the prompt does not"),
    ],
)
def test_no_word_of_the_clause_is_offered(source: str, *, is_offered: bool) -> None:
    tally = Tally()
    [item] = items(Document(talk(("甲", source, "この灯台は古いけれど、実はまだ何年も使えます。"))), tally)
    assert ("当然" in item.all_options) is is_offered
    assert tally.refused["in-prompt"] == (not is_offered)


@pytest.mark.parametrize(
    ("source", "translation", "options"),
    [
        pytest.param(
            "灯塔其实有很多玻璃。",
            "灯台には実はガラスがたくさんあります。",
            ("其实", "确实", "当然", "本来"),
            id="one that is read as easily comes first",
        ),
        pytest.param(
            "医生终于答应尽快上船看病。",
            "医者はとうとう、できるだけ早く船に乗って診察すると約束しました。",
            ("尽快", "逐渐", "反复"),
            id="two where no third is wrong",
        ),
        pytest.param(
            "你们不必等船长回来。",
            "あなたたちは船長の帰りを待つ必要はない。",
            ("不必", "必须", "应该", "未必"),
            id="one that is read as easily comes before the first",
        ),
    ],
)
def test_no_option_stands_twice(source: str, translation: str, options: tuple[str, ...]) -> None:
    [item] = [one for one in items(Document(talk(("甲", source, translation))), Tally()) if one.key == options[0]]
    assert tuple(item.all_options) == options


@pytest.mark.parametrize(
    ("source", "translation", "guard"),
    [
        pytest.param(
            "邻居们正吵着，叔叔说，如果外面下大雨，他也会去上班。",
            "近所の人が騒いでいると、おじは大雨が降っても、仕事に行くと言いました。",
            "other-condition",
            id="of those who make a noise",
        ),
        pytest.param(
            "叔叔说，如果外面下大雨，他也不去上班。",
            "おじは、大雨が降ると、仕事に行かないと言いました。",
            None,
            id="the one condition there is",
        ),
        pytest.param(
            "邻居们正吵着，叔叔说，如果外面下大雨，他也会去上班。",
            "近所の人が騒いでいると、おじはもし大雨が降っても、仕事に行くと言いました。",
            None,
            id="a word that is sure",
        ),
    ],
)
def test_a_condition_of_another_clause_decides_no_gap(source: str, translation: str, guard: str | None) -> None:
    tally = Tally()
    made = list(items(Document(talk(("甲", source, translation))), tally))
    assert ("如果" in {item.key for item in made}) is (guard is None)
    assert ("other-condition" in tally.refused) is (guard is not None)


@pytest.mark.parametrize(
    ("source", "translation", "key", "options"),
    [
        pytest.param(
            "船长在港口最怕的是大雾。",
            "船長が港でいちばん怖いのは濃い霧です。",
            "最",
            {"最", "更", "特别"},
            id="no 太怕的",
        ),
        pytest.param(
            "灯塔至少有两个门。",
            "灯台には少なくとも二つの扉があります。",
            "至少",
            {"至少", "最多", "大概", "多少"},
            id="no 几乎有",
        ),
        pytest.param(
            "船长究竟在等什么？",
            "船長はいったい何を待っているのですか。",
            "究竟",
            {"究竟", "大概", "其实"},
            id="no 难道…什么",
        ),
        pytest.param(
            "如果灯塔坏了，船长会打电话给我们。",
            "もし灯台が壊れたら、船長は私たちに電話します。",
            "如果",
            {"如果", "虽然", "因为", "即使", "而且", "所以"},
            id="no 不但 that nothing follows",
        ),
    ],
)
def test_nothing_is_offered_that_nobody_could_say_there(
    source: str, translation: str, key: str, options: set[str]
) -> None:
    [item] = [one for one in items(Document(talk(("甲", source, translation))), Tally()) if one.key == key]
    assert set(item.all_options) <= options


def test_an_adverb_may_be_said_at_the_end_of_the_translation() -> None:
    source = "听说灯塔的灯曾在冬天的大风里坏掉，引起过船长的担心。"
    translation = "灯台の明かりは冬の大風の中で壊れ、船長を心配させたことがあるそうです。"
    assert [one.key for one in items(Document(talk(("甲", source, translation))), Tally())] == ["曾"]


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param(
            "灯塔的灯坏了，船长很着急，因为医生住在岛上，病人等着看病。",
            "灯台の明かりが壊れたので、船長は焦っていた。医者は島に住み、病人が診察を待っていたのだ。",
            None,
            id="a reason of another clause",
        ),
        pytest.param(
            "灯塔的灯坏了，船长很着急，因为医生住在岛上，病人等着看病。",
            "明かりが壊れたので、船長は焦っていて、医者は島に住んでいて、病人が診察を待っていたからです。",
            "から",
            id="the reason of its own",
        ),
        pytest.param(
            "因为灯塔坏了，船长很着急，医生在岛上等着，病人都睡了。",
            "灯台が壊れたので、船長は焦っていて、医者は島で待っていて、病人はみな寝ていました。",
            "ので",
            id="at the end of its own clause",
        ),
        pytest.param(
            "灯塔坏了，所以船长很着急，医生在岛上等着。",
            "灯台が壊れたので、船長は焦っていて、医者は島で待っていました。",
            "ので",
            id="at the end of the clause before",
        ),
    ],
)
def test_a_word_is_quoted_from_the_clause_that_it_stands_in(source: str, translation: str, said: str | None) -> None:
    tally = Tally()
    made = [one for one in items(Document(talk(("甲", source, translation))), tally) if one.key in {"因为", "所以"}]
    assert [f"「{said}」に当たります" in (one.explanation.ja or "") for one in made] == [True] * (said is not None)
    assert tally.refused["other-clause"] == (said is None)


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("もし船を出したら、大変なことになります。", "もし", id="the word"),
        pytest.param("それでもし船を出したら、大変なことになります。", "もし", id="behind so"),
        pytest.param("船を出しでもしたら、大変なことになります。", "たら", id="an ending with も before it"),
    ],
)
def test_what_sets_a_condition_is_quoted_as_the_translation_has_it(translation: str, said: str) -> None:
    made = items(Document(talk(("甲", "要是他们让船出海，大家都会很危险。", translation))), Tally())
    assert [f"「{said}」に当たります" in (one.explanation.ja or "") for one in made if one.key == "要是"] == [True]


@pytest.mark.parametrize(
    ("key", "said", "hint", "is_other"),
    [
        pytest.param("如果", "見ていると」の「と", "母が見ていると、弟は病気になっても、学校へ行く。", True, id="ても"),
        pytest.param(
            "要是", "見ていると」の「と", "母が見ていると、雨が降ったら、帰る。", True, id="mere と beside たら"
        ),
        pytest.param("要是", "見ていると」の「と", "母が見ていると、雪が降ると、帰る。", True, id="one mere と of two"),
        pytest.param("要是", "見ていると」の「と", "母が見ていると、帰る。", False, id="the only と"),
        pytest.param("要是", "降ったら」の「たら", "母が見ていると、雨が降ったら、帰る。", False, id="たら beside と"),
        pytest.param("要是", "降ったら」の「たら", "雨が降ったら、それでも、行く。", False, id="even so"),
        pytest.param("就", "降ったら」の「たら", "雨が降っても、晴れたら、行く。", False, id="a word that sets none"),
    ],
)
def test_an_ending_is_of_another_clause(key: str, said: str, hint: str, *, is_other: bool) -> None:
    assert is_other_condition(key, said, hint) is is_other


@pytest.mark.parametrize(
    ("source", "translation", "is_another"),
    [
        pytest.param(
            "他摸了摸那把有点新的椅子，就走了。",
            "彼はまだ新しい椅子をちょっとなで、去りました。",
            True,
            id="of what is done",
        ),
        pytest.param(
            "那把椅子有点新，坐上去很舒服。", "その椅子は少し新しくて、座り心地がいいです。", False, id="of the quality"
        ),
        pytest.param(
            "他摸了摸那把有点新的椅子，就走了。", "彼は少し新しい椅子をちょっとなで、去りました。", False, id="of both"
        ),
        pytest.param(
            "老师看了一下那台有点怪的相机。", "先生はその変なカメラをちょっと見ました。", True, id="of a look"
        ),
        pytest.param(
            "后来医生就不敢大意了，先看照片，再摸手。",
            "医者は気を抜けなくなり、まず写真を見て、それから手に触れます。",
            True,
            id="of what is done next",
        ),
        pytest.param(
            "后来医生就不敢大意了，先看照片，摸手。",
            "それから医者は気を抜けなくなり、まず写真を見て、手に触れます。",
            False,
            id="of what came later",
        ),
        pytest.param(
            "后来医生就不敢大意了，先看照片，再摸手。",
            "その後医者は気を抜けなくなり、まず写真を見て、それから手に触れます。",
            False,
            id="of what came later and of what is done next",
        ),
        pytest.param(
            "两千年以前灯塔曾用油灯照亮海面。",
            "二千年以前、灯台は油の明かりで海を照らしていました。",
            True,
            id="of what stands there in the same kanji",
        ),
        pytest.param(
            "灯塔曾用油灯照亮海面。", "以前、灯台は油の明かりで海を照らしていました。", False, id="of what was once"
        ),
    ],
)
def test_what_the_translation_says_of_another_word_decides_nothing(
    source: str, translation: str, *, is_another: bool
) -> None:
    tally = Tally()
    made = [
        item for item in items(Document(talk(("甲", source, translation))), tally) if item.key in {"有点", "后来", "曾"}
    ]
    assert tally.refused["said-of-another"] == is_another
    assert not (made and is_another)


@pytest.mark.parametrize(
    ("source", "translation", "asked"),
    [
        pytest.param(
            "小时候我最怕的是台风，现在最怕的是安静。",
            "子どものころ一番怖かったのは台風で、今は静けさがいちばん怖いです。",
            [],
            id="the prompt has it twice",
        ),
        pytest.param("会跟，但不押注。", "ついては行きますが、賭けはしません。", [], id="a connective between scraps"),
        pytest.param(
            "一年大概一百四十把，其中真正值钱的不超过五把。",
            "一年にだいたい140本、本当に値が付くのは5本もありません。",
            ["大概"],
            id="an adverb behind few characters",
        ),
        pytest.param(
            "不是不打折，而是不讲价。",
            "割引をしないのではなく、値段の交渉をしないのです。",
            ["而是"],
            id="a connective behind what it takes up",
        ),
        pytest.param(
            "影响很大，而且越来越明显。",
            "影響は大きく、しかもますますはっきりしています。",
            ["越来越", "而且"],
            id="an adverb behind the rest of its sentence",
        ),
        pytest.param(
            "最难的不是修老房子，而是修被人修过的房子。",
            "いちばん難しいのは古い家ではなく、人が直した家を直すことです。",
            ["最", "而是"],
            id="a degree at the beginning, which takes up nothing",
        ),
        pytest.param(
            "一个城市有桥当然好，但要是只有桥，挑桶的人怎么办？",
            "町に橋があるのはもちろんいいことですが、橋だけだったら、桶を担ぐ人はどうするんですか。",
            ["当然", "但"],
            id="a connective with all that it takes up",
        ),
    ],
)
def test_a_word_is_asked_where_what_it_goes_with_is_shown(source: str, translation: str, asked: list[str]) -> None:
    assert [item.key for item in items(Document(talk(("甲", source, translation))), Tally())] == asked


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("他早就去问那位司机了。", ["早就"], id="long ago"),
        pytest.param("他明天一早就去问那位司机。", [], id="first thing in the morning"),
        pytest.param("他们明早就去问那位司机。", [], id="tomorrow morning"),
    ],
)
def test_the_early_morning_is_not_long_ago(source: str, keys: list[str]) -> None:
    assert [item.key for item in items(Document(talk(("甲", source, None), language=None)), Tally())] == keys
