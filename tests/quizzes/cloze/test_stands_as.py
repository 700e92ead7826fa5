"""A word may stand as what its meaning alone does not tell, and then no gap is made for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze import typed, word
from quizzes.cloze.stands_as import is_before_head, is_done_to, is_how_done, is_like_nothing, stands_otherwise
from quizzes.distractors.document import Document
from quizzes.distractors.targets.targets import best_targets
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.targets.targets import Target


def _target(source: str, said: str, key: str) -> Target:
    document = Document(talk(("甲", "你好。", "こんにちは。"), ("乙", source, said)))
    [target] = [one for one in best_targets(document, Tally()) if one.sense.word == key]
    return target


@pytest.mark.parametrize(
    ("source", "said", "is_so"),
    [
        pytest.param("你画得不漂亮，别人就不买。", "絵がきれいでなければ、人は買いません。", True, id="how it is done"),
        pytest.param("姐姐的裙子非常漂亮。", "姉のスカートはとてもきれいです。", False, id="what it is like"),
        pytest.param("姐姐觉得漂亮的裙子不贵。", "姉はきれいなスカートは高くないと思いました。", False, id="thinks"),
    ],
)
def test_a_quality_behind_a_verb_says_how_it_is_done(source: str, said: str, *, is_so: bool) -> None:
    assert is_how_done(_target(source, said, "漂亮")) is is_so
    first = ("甲", "步骤跟以前一样，可是时间不够。", "手順は前と同じですが、時間が足りません。")  # a word to type
    document, tally = Document(talk(first, ("乙", source, said))), Tally()
    made = {item.key for item in (*word.items(document, tally), *typed.items(document, tally))}
    assert bool(tally.refused["stands-otherwise"]) is is_so
    assert not (is_so and "漂亮" in made)


@pytest.mark.parametrize(
    ("source", "said", "is_so"),
    [
        pytest.param("步骤都一样，力气不一样。", "手順は同じですが、力が違います。", True, id="as what"),
        pytest.param("步骤跟以前一样，力气不一样。", "手順は前と同じですが、力が違います。", False, id="as before"),
        pytest.param("我们的步骤都一样，力气不一样。", "私たちの手順は同じですが、力が違います。", False, id="whose"),
    ],
)
def test_of_what_is_the_same_as_nothing_no_gap_is_made(source: str, said: str, *, is_so: bool) -> None:
    assert is_like_nothing(_target(source, said, "步骤")) is is_so
    document, tally = Document(talk(("甲", "你好。", "こんにちは。"), ("乙", source, said))), Tally()
    made = {item.key for item in (*word.items(document, tally), *typed.items(document, tally))}
    assert bool(tally.refused["stands-otherwise"]) is is_so
    assert not (is_so and "步骤" in made)


@pytest.mark.parametrize(
    ("source", "said", "is_so"),
    [
        pytest.param("她把钥匙放进围裙兜里。", "彼女は鍵をエプロンのポケットに入れました。", True, id="a pocket"),
        pytest.param("她昨天洗了围裙，没洗衣服。", "彼女は昨日エプロンを洗いました。", False, id="the thing itself"),
    ],
)
def test_what_has_a_pocket_is_told_by_it(source: str, said: str, *, is_so: bool) -> None:
    assert is_before_head(_target(source, said, "围裙")) is is_so


@pytest.mark.parametrize(
    ("key", "source", "said", "is_so"),
    [
        pytest.param("修补", "爷爷在院子里修补旧渔网。", "祖父は庭で古い網を繕っています。", True, id="to a thing"),
        pytest.param("修补", "渔网要先晒干再修补。", "網は干してから繕います。", True, id="to what is named before"),
        pytest.param(
            "退休",
            "开门的是退休医生王老太太。",
            "出てきたのは定年退職した医者の王おばあさんでした。",
            True,
            id="describes somebody",
        ),
        pytest.param("退休", "我爷爷去年退休了。", "祖父は去年退職しました。", False, id="to nothing"),
        pytest.param("以为", "我以为网已经干了。", "網はもう乾いたと思い込んでいました。", False, id="that it is so"),
    ],
)
def test_a_verb_with_what_it_is_done_to_is_not_chosen(key: str, source: str, said: str, *, is_so: bool) -> None:
    target = _target(source, said, key)
    assert is_done_to(target) is is_so
    assert not stands_otherwise(target, is_typed=True)
    assert not is_so or stands_otherwise(target)
