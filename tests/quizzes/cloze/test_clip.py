"""Around a gap the whole sentence is shown, if it is read at a glance."""

from __future__ import annotations

import pytest

from quizzes.cloze.clip import Clip, ended, is_refused
from quizzes.cloze.clip_levels import read_at, read_told, read_untold
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

LONG = "那时候我们一家人还在离城里很远的一个小地方，我们在山里住了很久，每天都要走很远的路，"


def test_a_clip_that_shows_its_key_twice_says_so() -> None:
    assert _clip("我对他说对不起。", 1, "对").shows_its_key
    assert not _clip("我跟他说对不起。", 1, "跟").shows_its_key


def test_the_evidence_of_a_clip_stands_in_its_sentence() -> None:
    sentence = f"{LONG}老师给我们推荐了一本很有意思的书，然后就走了。"
    start = sentence.index("给")
    evidence = _clip(sentence, start, "给").evidence
    assert evidence.quote in sentence


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param(f"{LONG}老师给我们推荐了一本书。", True, id="all of it, up to eighty characters"),
        pytest.param(f"{LONG}{LONG}老师给我们推荐了一本书。", False, id="and nothing of a longer one"),
    ],
)
def test_a_sentence_is_shown_whole_or_not_at_all(sentence: str, *, is_asked: bool) -> None:
    tally = Tally()
    clip = _clip(sentence, sentence.index("给"), "给")
    assert is_refused(clip, 4, tally) is not is_asked
    assert clip.prompt == sentence.replace("给", "＿＿")


@pytest.mark.parametrize(
    ("sentence", "key", "is_refused_for"),
    [
        pytest.param("他对这件事很感兴趣。", "对", None, id="plain words"),
        pytest.param("其认知障碍之诊疗乃至监护皆由该学者主持。", "由", "hard-prompt", id="literary words"),
        pytest.param("我对他说对不起。", "对", "gap-in-prompt", id="its key again"),
        pytest.param("七岁那年，为了找一头牛。", "头", "fragment", id="nothing but when and what for"),
        pytest.param("为了找一头牛，我们走了很远。", "头", None, id="what for, and what they did"),
        pytest.param(f"{LONG}{LONG}老师对我们说，", "对", "long-prompt", id="too long"),
        pytest.param("两个看不清，得站远一点儿看。", "得", "fragment", id="two of what"),
        pytest.param("她写道：“小时候我住在河边。", "在", "fragment", id="the first half of what is quoted"),
        pytest.param("她写道：“小时候我住在河边。”", "在", None, id="all that is quoted"),
        pytest.param("“小时候我住在河边。", "在", None, id="the beginning of what is quoted, alone"),
        pytest.param("两个人看不清，得站远一点儿看。", "得", None, id="two people"),
        pytest.param("她在门口停了一下，转过头来问：", "在", "fragment", id="asks what"),
        pytest.param("她在门口停了一下，转过头来问", "在", "fragment", id="asks what, at the end of a line"),
        pytest.param("她在门口停了一下，从来没问。", "在", None, id="asked nothing"),
        pytest.param("她在门口停了一下，什么都不说。", "在", None, id="said nothing"),
        pytest.param("我在门口等了半天，忽然跑出来一只。", "在", "fragment", id="one of what"),
        pytest.param("我在门口等了半天，忽然跑出来一只猫。", "在", None, id="one cat"),
    ],
)
def test_a_prompt_can_be_read_by_itself(sentence: str, key: str, is_refused_for: str | None) -> None:
    tally = Tally()
    assert is_refused(_clip(sentence, sentence.index(key), key), 2, tally) is bool(is_refused_for)
    assert set(tally.refused) == ({is_refused_for} if is_refused_for else set())


@pytest.mark.parametrize(
    ("sentence", "key", "level"),
    [
        pytest.param("与其坐车，不如走完这条路。", "完", 3, id="rather than, which is not asked for"),
        pytest.param("哪怕下雨，我也要走完这条路。", "完", 3, id="even if"),
        pytest.param("我要走完这条路。", "完", 2, id="nothing is joined"),
        pytest.param("再说，我要走完这条路。", "完", 2, id="besides"),
    ],
)
def test_without_a_translation_the_hardest_connective_lifts_the_level_by_one(
    sentence: str, key: str, level: int
) -> None:
    clip = _clip(sentence, sentence.index(key), key)
    assert read_untold(clip, 2) == level
    assert read_told(clip, 2) <= level


def test_a_sentence_lifts_its_gap_by_one_level_at_most() -> None:
    hard = _clip("我买票的时候看见了一个很小的螃蟹。", 9, "了")
    assert [read_told(hard, level) for level in (1, 2, 3, 4, 5)] == [2, 3, 4, 4, 5]
    assert read_untold(hard, 1) == 2


def test_the_level_of_a_prompt_is_near_that_of_its_words() -> None:
    assert read_at(_clip("他对这件事很感兴趣。", 1, "对"), 3) == 3
    assert read_at(_clip("现有场景不掌握在初创公司手上。", 7, "在"), 2) > 2
    assert read_at(_clip("我买票的时候看见了一个很小的螃蟹。", 9, "了"), 1) == 4


def _clip(sentence: str, start: int, key: str) -> Clip:
    [spot] = Document(talk(("甲", sentence, None), language=None)).spots
    return Clip(spot=spot, start=start, key=key)


def test_a_quotation_is_shown_with_its_end() -> None:
    sentence = "“我不是想知道谁来了，而是想知道你写完了没有，写完了就能一起吃晚饭。”"
    clip = _clip(sentence, sentence.index("完"), "完")
    assert clip.prompt == "“我不是想知道谁来了，而是想知道你写＿＿了没有，写完了就能一起吃晚饭。”"
    assert clip.evidence.quote in sentence


@pytest.mark.parametrize(
    ("sentence", "prompt"),
    [
        pytest.param("后来我们搬到了城里。”", "后来我们搬到＿＿城里。", id="the end of what was said before"),
        pytest.param("“后来我们搬到了城里，", "后来我们搬到＿＿城里。", id="the beginning of what is said next"),
        pytest.param("“后来我们搬到了城里。”", "“后来我们搬到＿＿城里。”", id="all of it"),
    ],
)
def test_half_a_pair_of_quotation_marks_is_not_shown(sentence: str, prompt: str) -> None:
    assert _clip(sentence, sentence.index("了"), "了").prompt == prompt


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("我画的是山水，而不是名字。", 1, id="one character"),
        pytest.param("虽然下雨，但是我不走。", 2, id="a connective that is met later"),
    ],
)
def test_a_connective_of_two_characters_lifts_a_gap(source: str, level: int) -> None:
    assert read_untold(_clip(source, 0, source[:1]), 1) == level


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        pytest.param("有了一半＿＿", "有了一半＿＿。", id="no stop at all"),
        pytest.param("一家没有变化，", "一家没有变化。", id="a comma"),
        pytest.param("这是＿＿吗？", "这是＿＿吗？", id="a question"),
        pytest.param("他说：“＿＿。”", "他说：“＿＿。”", id="a quotation"),
        pytest.param('他说："＿＿。"', '他说："＿＿。"', id="a quotation in straight marks"),
    ],
)
def test_a_prompt_ends_like_a_sentence(prompt: str, shown: str) -> None:
    assert ended(prompt) == shown
