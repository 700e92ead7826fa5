"""A sentence is offered beside the next one where it could not stand there and does not give that one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.sequences.following import Tie
from quizzes.comprehension.sequences.following_site import Site
from quizzes.comprehension.sequences.next_rivals import (
    _alone_echoes,
    gives_away,
    is_bare_reply,
    is_near,
    may_stand,
)
from quizzes.comprehension.themes import Themes, topic_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_BUT, _GLASS = Tie(opening="但是"), Tie(taken_up=("玻璃",))
_OLD_MAN = Tie(taken_up=("老先生",), by="他")
_NOW = Tie(opening="现在", taken_up=("以前",), is_pair=True)
_DOG = "门口的狗叫了一夜。"


def _site(whole: Document, found: Tie, *, asks_before: bool = False, lead: int | None = None) -> Site:
    """Give the site of the first two sentences that no lead stands before."""
    first = 0 if lead is None else lead + 1
    return Site(
        context=whole.spots[first : first + 1],
        after=whole.spots[first + 1],
        found=found,
        lead=None if lead is None else whole.spots[lead],
        asks_before=asks_before,
    )


@pytest.mark.parametrize(
    ("beside", "found", "other", "stands"),
    [
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, _DOG, False, id="another matter"),
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, "我去城里买玻璃。", True, id="the word that ties"),
        pytest.param("来了一位老先生。他爱看书。", _OLD_MAN, "他自己开店。", True, id="the pronoun that ties"),
        pytest.param("来了一位老先生。他爱看书。", _OLD_MAN, "老板自己开店。", False, id="somebody else"),
        pytest.param("我们每天擦玻璃。但是碗很少。", _BUT, "我去城里买玻璃。", True, id="a word of what is shown"),
        pytest.param("以前来的都是老人。现在年轻人多。", _NOW, "现在桌子都坏了。", True, id="now as well"),
        pytest.param("以前来的都是老人。现在年轻人多。", _NOW, "以前的桌子坏了。", False, id="then, which is no now"),
        pytest.param("以前来的都是老人。现在年轻人多。", _NOW, _DOG, False, id="no time beside then and now"),
        pytest.param("我们每天擦玻璃。但是碗很少。", _BUT, "至于狗，没有人知道。", True, id="it turns to something"),
        pytest.param("我们每天擦玻璃。但是碗很少。", _BUT, "狗的事没有人知道。", False, id="it turns to nothing"),
        pytest.param("我们每天擦玻璃。但是碗很少。", _BUT, "可是这话没有人信。", True, id="but of any words"),
        pytest.param("我们每天擦玻璃。但是碗很少。", _BUT, "可是那条狗没有人管。", False, id="but of a thing"),
        pytest.param(
            "我们每天擦玻璃。但是碗很少。", _BUT, "这个问题，狗才知道。", True, id="this matter, which is any"
        ),
        pytest.param("我们每天擦玻璃。但是碗很少。", _BUT, "这条狗，谁都知道。", False, id="this dog"),
        pytest.param(
            "我每天睡六个半小时。但是觉很浅。", _BUT, "狗睡六个半小时就够了。", True, id="an amount that is shown"
        ),
        pytest.param("我每天睡六个半小时。但是觉很浅。", _BUT, "狗养了两年就走了。", False, id="another amount"),
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, "我心想，狗又跑了。", True, id="what one thinks then"),
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, "你想想，狗哪儿都能去。", True, id="what to think of"),
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, "我想买一条狗。", False, id="what one wants"),
        pytest.param("来了一位老先生。他爱看书。", _OLD_MAN, "老板就不一样了，整天在外头。", True, id="unlike him"),
        pytest.param("来了一位老先生。他爱看书。", _OLD_MAN, "我岳母也一样，一坐一下午。", True, id="like him"),
        pytest.param("来了一位老先生。他爱看书。", _OLD_MAN, "两只狗长得不一样高。", False, id="not of one height"),
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, "从那以后狗不叫了。", True, id="since then"),
        pytest.param("我们每天擦玻璃。玻璃上有盐。", _GLASS, "而且狗不叫了。", True, id="moreover"),
        pytest.param("这话有道理。玻璃上有盐。", _GLASS, "但是狗不管这些。", True, id="but, against what is granted"),
        pytest.param(
            "我们每天擦玻璃。玻璃上有盐。", _GLASS, "但是狗不管这些。", False, id="but, where nothing is granted"
        ),
    ],
)
def test_what_could_stand_there_as_well_is_known(beside: str, found: Tie, other: str, *, stands: bool) -> None:
    whole = Document(dialogue(("老周", beside), ("记者", "后来呢？"), ("老周", f"谁知道呢。{other}")))
    assert may_stand(whole, Themes(whole), _site(whole, found), whole.spots[-1]) is stands


@pytest.mark.parametrize(
    ("other", "stands"),
    [
        pytest.param("以前的桌子坏了。", True, id="the same word for then"),
        pytest.param("小时候桌子就坏了。", True, id="another word for then"),
        pytest.param("昨天桌子坏了。", False, id="no word for then"),
    ],
)
def test_what_goes_with_now_could_stand_before_it(other: str, *, stands: bool) -> None:
    said = "以前来的都是老人。现在年轻人多。"
    apart = Document(dialogue(("老周", said), ("记者", "后来呢？"), ("老周", f"谁知道呢。{other}")))
    together = Document(passage("以前来的都是老人。", "现在年轻人多。", other))
    for whole in (apart, together):
        site = _site(whole, _NOW, asks_before=True)
        assert may_stand(whole, Themes(whole), site, whole.spots[-1]) is stands


@pytest.mark.parametrize(
    ("turns", "found", "stands"),
    [
        pytest.param([("老周", f"谁知道呢。{_DOG}")], _BUT, True, id="the same person goes on"),
        pytest.param([("老周", f"谁知道呢。后来{_DOG}")], _BUT, False, id="with an opening of its own"),
        pytest.param([("老周", f"谁知道呢。{_DOG}")], _GLASS, False, id="without the word that ties"),
        pytest.param([("记者", "后来呢？"), ("老周", f"谁知道呢。{_DOG}")], _BUT, False, id="after somebody else"),
        pytest.param([("记者", "后来呢？"), ("老周", _DOG)], _BUT, True, id="first after somebody else"),
        pytest.param([("记者", "后来呢？"), ("老周", _DOG)], _GLASS, True, id="first after somebody else, unlike it"),
    ],
)
def test_what_goes_on_with_the_turn_could_stand_there(
    turns: list[tuple[str, str]], found: Tie, *, stands: bool
) -> None:
    whole = Document(dialogue(("老周", "我们每天擦玻璃。但是碗很少。"), *turns))
    assert may_stand(whole, Themes(whole), _site(whole, found), whole.spots[-1]) is stands


@pytest.mark.parametrize(
    ("found", "other", "stands"),
    [
        pytest.param(_BUT, "所以门口的狗叫了一夜。", False, id="it comes of something"),
        pytest.param(_BUT, "而且门口的狗叫了一夜。", True, id="it adds to anything"),
        pytest.param(_BUT, "再加上门口的狗叫了一夜。", True, id="it comes on top of anything"),
        pytest.param(_BUT, "从那时起门口的狗就叫。", True, id="it is since any time"),
        pytest.param(_BUT, "从那天起门口的狗就叫。", True, id="it is since any day"),
        pytest.param(_BUT, "最后门口的狗叫了一夜。", False, id="it tells the end of something"),
        pytest.param(_BUT, "门口的狗当时叫了一夜。", False, id="it is told of a time before it"),
        pytest.param(_GLASS, "门口的狗叫了一夜。", False, id="the key has the word that ties"),
        pytest.param(_GLASS, "不过门口的狗叫了一夜。", True, id="it may turn against anything told"),
        pytest.param(_GLASS, "不过那狗叫了一夜。", False, id="it turns against something, of which it speaks"),
        pytest.param(_NOW, "去年门口的狗叫了一夜。", True, id="of a later time, as the key is"),
        pytest.param(_NOW, "门口的狗叫了一夜。", False, id="of no later time"),
    ],
)
def test_what_comes_after_a_key_that_only_opens_could_stand_there(found: Tie, other: str, *, stands: bool) -> None:
    whole = Document(passage("以前我们每天擦玻璃。", "但是碗很少。", "下雪了。", other))
    assert may_stand(whole, Themes(whole), _site(whole, found), whole.spots[-1]) is stands


@pytest.mark.parametrize(
    ("found", "other", "stands"),
    [
        pytest.param(Tie(opening="也就是说"), "为此我们换了一家店。", True, id="comes of what is put another way"),
        pytest.param(Tie(opening="也就是说"), "最后我们换了一家店。", False, id="tells the end of something"),
        pytest.param(_BUT, "为此我们换了一家店。", False, id="comes of what the key turns to"),
    ],
)
def test_what_comes_of_a_key_that_only_rewords_could_stand_there(found: Tie, other: str, *, stands: bool) -> None:
    whole = Document(passage("以前我们每天擦玻璃。", f"{found.opening}碗很少。", other))
    assert may_stand(whole, Themes(whole), _site(whole, found), whole.spots[-1]) is stands


def test_what_opens_the_next_reply_could_not_stand_before() -> None:
    whole = Document(dialogue(("老周", "我们每天擦玻璃。玻璃上有盐。"), ("记者", "后来呢？"), ("老周", _DOG)))
    assert not may_stand(whole, Themes(whole), _site(whole, _GLASS, asks_before=True), whole.spots[-1])


@pytest.mark.parametrize(
    ("key", "turns", "other", "asks_before", "near"),
    [
        pytest.param("但是碗很少。", 3, "可是狗不在。", False, True, id="both open"),
        pytest.param("但是碗很少。", 3, "狗不在。", False, False, id="the key alone opens"),
        pytest.param("碗很少。", 3, "可是狗不在。", False, False, id="the other alone opens"),
        pytest.param("但是碗很少。", 3, "可是狗不在。", True, False, id="both open, and the one before is asked for"),
        pytest.param("碗很少。", 2, "狗不在。", False, True, id="the next reply"),
        pytest.param("碗很少。", 3, "玻璃不在。", False, True, id="a far reply about what is shown"),
    ],
)
def test_what_is_offered_has_something_to_do_with_what_is_shown(
    key: str, turns: int, other: str, *, asks_before: bool, near: bool
) -> None:
    said = [("老周", f"我们每天擦玻璃。{key}"), ("记者", "后来呢？"), ("小林", "下雪了。"), ("老周", other)]
    whole = Document(dialogue(*said[:turns], said[3]))
    site = _site(whole, _BUT, asks_before=asks_before)
    if asks_before:  # of which the key is the sentence before
        site = Site(context=whole.spots[1:2], after=whole.spots[0], found=_BUT, asks_before=True)
    assert is_near(Themes(whole), site, whole.spots[-1]) is near


def _offered(lead: str, shown: str, key: str, beside: list[str], apart: list[str]) -> tuple[Document, list[Spot]]:
    """Put options into the paragraph of the key, and others into replies of their own."""
    first = [("记者", lead)] if lead else []
    replies = [turn for other in apart for turn in (("记者", "后来呢？"), ("老周", other))]
    whole = Document(dialogue(*first, ("老周", "".join([shown, key, *beside])), *replies))
    wrong = [spot for spot in whole.spots if spot.source in {*beside, *apart}]
    assert len(wrong) == len(beside) + len(apart)
    return whole, wrong


_WORK = "早上擦玻璃，下午修机器。"
_SALT = "玻璃上有一点儿盐。"
_FEW = "但是碗很少。"
_ISLAND = "岛上有什么人？"


@pytest.mark.parametrize(
    ("key", "found", "beside", "apart", "gives"),
    [
        pytest.param(
            _SALT, _GLASS, ["雨下了早午两场。"], ["早上的雨下得大。"], False, id="another one speaks of the morning"
        ),
        pytest.param(
            _SALT, _GLASS, ["雨下了早午两场。"], ["早晨的雨下得大。"], True, id="the key alone speaks of the same"
        ),
        pytest.param(
            _FEW, _BUT, ["雨下了早午两场。"], ["早晨的雨下得大。"], False, id="the key does not speak of it either"
        ),
        pytest.param(
            _SALT, _GLASS, ["门口有一条狗。"], ["修机器要半天。", "岛外没有人。"], True, id="two are of something else"
        ),
        pytest.param(
            _SALT, _GLASS, ["门口有一条狗。"], ["修机器要半天。", "早午没有人。"], False, id="one is of something else"
        ),
    ],
)
def test_the_key_is_not_the_only_one_that_speaks_of_what_is_shown(
    key: str, found: Tie, beside: list[str], apart: list[str], *, gives: bool
) -> None:
    whole, wrong = _offered("", _WORK, key, beside, apart)
    assert gives_away(Themes(whole), _site(whole, found), wrong) is gives


@pytest.mark.parametrize(
    ("beside", "apart", "gives"),
    [
        pytest.param([], ["午后擦身的人。", "机房的器具少。"], True, id="characters in common, and no word"),
        pytest.param([], ["午后擦身的人。", "机器的用具少。"], False, id="a word in common"),
        pytest.param([], ["午后擦身的人。", "我擦了机房的灯。"], True, id="a word of one syllable"),
        pytest.param([], ["午后擦身的人。", "下午的雨很大。"], True, id="a time of day"),
        pytest.param([], ["午后擦身的人。", "已经没有机会了。"], True, id="an adverb"),
        pytest.param([], ["午后擦身的人。", "开始没有机会。"], True, id="a verb that begins anything"),
        pytest.param(["午后擦身的人。"], ["机房的器具少。"], False, id="of the same answer"),
    ],
)
def test_one_other_has_a_word_of_what_is_shown_or_is_of_its_answer(
    beside: list[str], apart: list[str], *, gives: bool
) -> None:
    whole, wrong = _offered("", "我们已经开始擦玻璃，下午修机器。", _FEW, beside, apart)
    assert gives_away(Themes(whole), _site(whole, _BUT), wrong) is gives


@pytest.mark.parametrize(
    ("shown", "key", "found", "beside", "apart", "gives"),
    [
        pytest.param(_WORK, _SALT, _GLASS, [], ["岛上没有别人。", "岛上有两间房。"], True, id="the word that ties"),
        pytest.param(
            _WORK, _SALT, _GLASS, ["岛上没有别人。"], ["岛上有两间房。"], False, id="one of its paragraph besides"
        ),
        pytest.param(
            _WORK, _SALT, _GLASS, [], ["岛上没有别人。", "玻璃坏了两块。"], False, id="the word stands in another one"
        ),
        pytest.param(
            _WORK, _SALT, _GLASS, [], ["岛上没有别人。", "修机器要半天。"], False, id="another one repeats as much"
        ),
        pytest.param(
            "有一位老先生在下棋。",
            "他下棋下了二十年。",
            _OLD_MAN,
            [],
            ["岛上只有他一个人。", "岛上有两间房。"],
            False,
            id="a word for the word that ties",
        ),
        pytest.param(
            "有一位老先生在下棋。",
            "他下棋下了二十年。",
            _OLD_MAN,
            [],
            ["岛上只有一个人。", "岛上有两间房。"],
            True,
            id="the only pronoun",
        ),
        pytest.param(
            "有一位老先生在下棋。",
            "他下棋下了二十年。",
            _OLD_MAN,
            [],
            ["岛上只有她一个人。", "岛上有两间房。"],
            False,
            id="another pronoun",
        ),
        pytest.param(
            "有一位老先生在下棋。",
            "他下棋下了二十年。",
            _OLD_MAN,
            [],
            ["岛上没有其他人。", "岛上有两间房。"],
            True,
            id="other people",
        ),
        pytest.param(
            "有一位老先生在下棋。",
            "他下棋下了二十年。",
            _OLD_MAN,
            [],
            ["这个岛上只有一个人。", "岛上有两间房。"],
            False,
            id="this island",
        ),
        pytest.param(
            "有一位老先生在下棋。",
            "他下棋下了二十年。",
            _OLD_MAN,
            [],
            ["这里的岛上只有一个人。", "岛上有两间房。"],
            True,
            id="here",
        ),
        pytest.param(
            "早上擦玻璃，下午修机器。",
            "但是修机器很累。",
            _BUT,
            [],
            ["岛上没有别人。", "岛上有两间房。"],
            False,
            id="no word",
        ),
        pytest.param(
            "以前常来渔船，也有客人。",
            "现在渔船不像以前那么多。",
            _NOW,
            [],
            ["岛上没有别人。", "岛上有两间房。"],
            True,
            id="the first word of a pair",
        ),
        pytest.param(
            "以前常来渔船，也有客人。",
            "现在渔船不像以前那么多。",
            _NOW,
            [],
            ["岛上没有别人。", "岛上以前有两间房。"],
            False,
            id="the first word of a pair, which another one has",
        ),
    ],
)
def test_the_key_is_not_the_only_one_that_repeats_the_word_that_ties(
    shown: str, key: str, found: Tie, beside: list[str], apart: list[str], *, gives: bool
) -> None:
    whole, wrong = _offered(_ISLAND, shown, key, beside, apart)
    assert gives_away(Themes(whole), _site(whole, found, lead=0), wrong) is gives


def test_the_first_word_of_a_pair_does_not_mark_the_sentence_before() -> None:
    shown, key = "现在来下棋的年轻人多。", "以前来下棋的都是老先生。"
    whole, wrong = _offered("", key, shown, [], ["门口常有人下棋。", "桌上下棋的人少。"])
    assert not gives_away(Themes(whole), _site(whole, _NOW, asks_before=True), wrong)


@pytest.mark.parametrize(
    ("said", "others", "gives"),
    [
        pytest.param("骂，骂得比谁都凶。", ("门口的狗叫了。", "桌子坏了。"), True, id="a verb that is shown twice"),
        pytest.param("骂，骂得比谁都凶。", ("门口的狗被骂了。", "桌子坏了。"), False, id="another one has it"),
        pytest.param("有时候骂得比谁都凶。", ("门口的狗叫了。", "桌子坏了。"), False, id="shown once"),
    ],
)
def test_a_verb_that_is_shown_twice_does_not_tell_the_key(said: str, others: tuple[str, ...], *, gives: bool) -> None:
    apart = [turn for other in others for turn in (("记者", "后来呢？"), ("老周", f"谁知道呢。{other}"))]
    whole = Document(dialogue(("老周", f"{said}但是我先骂后看。"), *apart))
    wrong = [spot for spot in whole.spots if spot.source in others]
    assert _alone_echoes(_site(whole, _BUT), wrong) is gives


def test_a_number_out_of_a_hundred_and_an_objection_are_told_apart() -> None:
    assert not topic_of("占百分之十六") & topic_of("提价百分之六")
    assert topic_of("大家都反对") & topic_of("二十九个反对")
    assert not topic_of("对于房租，大家都不满") & topic_of("对于狗，谁都没办法")


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        pytest.param("早上六点到下午两点。", True, id="nothing but a time"),
        pytest.param("其实是邻居叫来的。", True, id="what only names who it was"),
        pytest.param("院子里的狗每天都叫。", False, id="what tells something by itself"),
    ],
)
def test_what_only_answers_a_question_is_known(reply: str, *, expected: bool) -> None:
    whole = Document(dialogue(("老周", "我们每天擦玻璃。"), ("记者", "您几点来？"), ("老周", reply)))
    assert is_bare_reply(whole, whole.spots[-1]) is expected
