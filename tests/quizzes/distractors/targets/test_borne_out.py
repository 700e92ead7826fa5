"""A word is asked by its gloss only where the translation does not call it something else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.targets.borne_out import as_echoed, is_borne_out, is_rendered_otherwise
from quizzes.distractors.targets.targets import targets
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import Sense
from tests.quizzes.talks import talk


def _asked(source: str, translation: str | None, language: str | None) -> frozenset[str]:
    found = Document(talk(("甲", source, translation), language=language))
    return frozenset(target.sense.word for spot in found.spots for target in targets(found, spot, Tally()))


@pytest.mark.parametrize(
    ("word", "source", "translation", "language", "is_asked"),
    [
        pytest.param(
            "手套",
            "练球的时候他总是先看你的手套。",
            "練習のとき、あの人はまずグラブを見るんです。",
            "ja",
            False,
            id="a loanword that is for no other word",
        ),
        pytest.param(
            "手套",
            "练球的时候他总是先看你的手套。",
            "練習のとき、あの人はまず手袋を見るんです。",
            "ja",
            True,
            id="as we gloss it",
        ),
        pytest.param(
            "手套",
            "他把你的手套放在桌子上就走了。",
            "あの人はそれをテーブルに置いて行きました。",
            "ja",
            True,
            id="a loanword for another word",
        ),
        pytest.param(
            "婆婆",
            "门口有一个卖花的婆婆在等我们。",
            "入り口で花売りのばあさまが待っていました。",
            "ja",
            False,
            id="an old woman by her own character",
        ),
        pytest.param(
            "盘子",
            "他把你的盘子放在桌子上就走了。",
            "He put your tray on the table and left.",
            "en",
            False,
            id="another word of the dictionary",
        ),
        pytest.param(
            "盘子",
            "他把你的盘子放在桌子上就走了。",
            "He put your plates on the table and left.",
            "en",
            True,
            id="in English as we gloss it",
        ),
        pytest.param("盘子", "他把你的盘子放在桌子上就走了。", None, None, True, id="no translation"),
        pytest.param(
            "颜色", "墙的颜色是她自己选的。", "She chose the color of the wall.", "en", True, id="as in America"
        ),
        pytest.param(
            "问题",
            "可是问题不在于我们有没有钱。",
            "But the question is not whether we have money.",
            "en",
            False,
            id="what the matter is",
        ),
        pytest.param(
            "问题", "我最后还想问您一个问题。", "I have one last question for you.", "en", True, id="what is asked"
        ),
    ],
)
def test_a_word_that_the_translation_calls_something_else_is_not_asked(
    word: str, source: str, translation: str | None, language: str | None, *, is_asked: bool
) -> None:
    assert (word in _asked(source, translation, language)) is is_asked


COURAGE = Sense(word="勇气", pos="n", ja=("勇気", "うらやみ"), en=("courage",))


@pytest.mark.parametrize(
    ("sense", "translation", "language", "is_so"),
    [
        pytest.param(COURAGE, "勇ましい船長でした。", "ja", True, id="a character of a gloss"),
        pytest.param(COURAGE, "船長をうらやんだ。", "ja", True, id="the kana that a gloss begins with"),
        pytest.param(COURAGE, "「courage」と書いた。", "ja", True, id="the English of it"),
        pytest.param(COURAGE, "船長はみんなと帰りました。", "ja", False, id="no more than kana of a gloss"),
        pytest.param(COURAGE, "The captain left.", "en", False, id="nothing that could be touched"),
        pytest.param(
            Sense(word="铁锹", pos="nc", ja=("シャベル",), en=("shovel",)),
            "The captain left.",
            "en",
            True,
            id="a thing that is passed over",
        ),
    ],
)
def test_a_translation_has_something_of_what_a_word_means(
    sense: Sense, translation: str, language: str, *, is_so: bool
) -> None:
    assert is_borne_out(sense, translation, language, (sense.word,)) is is_so


PLATE = Sense(word="盘子", pos="nc", ja=("皿",), en=("plate",))


@pytest.mark.parametrize(
    ("sense", "translation", "language", "is_so"),
    [
        pytest.param(PLATE, "He took the tray.", "en", True, id="another English word of the dictionary"),
        pytest.param(PLATE, "He took the plate on the tray.", "en", False, id="beside ours"),
        pytest.param(PLATE, "He took it.", "en", False, id="no word for it"),
        pytest.param(
            Sense(word="问题", pos="n", en=("problem",)), "That is the topic.", "en", False, id="of several senses"
        ),
        pytest.param(
            Sense(word="内地", pos="n", en=("inland",)), "He lived in Japan.", "en", False, id="what only a name means"
        ),
        pytest.param(
            Sense(word="主动", pos="a", en=("active",)), "He was passive.", "en", False, id="what a note points to"
        ),
        pytest.param(PLATE, "トレーを取った。", "ja", True, id="a loanword"),
        pytest.param(
            Sense(word="拿走", pos="v", ja=("取る",)),
            "トレーを取った。",
            "ja",
            False,
            id="a loanword, which is no verb",
        ),
        pytest.param(
            Sense(word="商店", pos="nc", ja=("店",)),
            "ショップへ行った。",
            "ja",
            True,
            id="a gloss of it that is left out",
        ),
        pytest.param(
            Sense(word="盘子", pos="nc", ja=("プラスチックトレー",)),
            "トレーを取った。",
            "ja",
            False,
            id="a part of ours",
        ),
        pytest.param(
            Sense(word="盘子", pos="nc", ja=("トレー",)),
            "プラスチックトレーを取った。",
            "ja",
            False,
            id="what has ours as a part",
        ),
    ],
)
def test_a_translation_has_another_word_for_it(sense: Sense, translation: str, language: str, *, is_so: bool) -> None:
    assert is_rendered_otherwise(sense, translation, language, (sense.word,)) is is_so


@pytest.mark.parametrize(
    ("translation", "language", "ja", "en"),
    [
        pytest.param("母に止められた。", "ja", ("引き止める",), ("to stop",), id="what it has a character of"),
        pytest.param("母が許さなかった。", "ja", ("遮る", "引き止める"), ("to block", "to stop"), id="of none"),
        pytest.param("母が遮り、父が止めた。", "ja", ("遮る", "引き止める"), ("to block", "to stop"), id="of both"),
        pytest.param("止", "en", ("遮る", "引き止める"), ("to block", "to stop"), id="in another language"),
        pytest.param(None, "ja", ("遮る", "引き止める"), ("to block", "to stop"), id="without a translation"),
    ],
)
def test_glosses_that_the_translation_has_nothing_of_are_left_out(
    translation: str | None, language: str, ja: tuple[str, ...], en: tuple[str, ...]
) -> None:
    sense = Sense(word="拦住", pos="v", ja=("遮る", "引き止める"), en=("to block", "to stop"))
    assert as_echoed(sense, translation, language) == Sense(word="拦住", pos="v", ja=ja, en=en)


def test_english_stays_where_its_glosses_are_fewer() -> None:
    sense = Sense(word="拦住", pos="v", ja=("遮る", "引き止める"), en=("to stop",))
    assert as_echoed(sense, "母に止められた。", "ja").en == ("to stop",)


@pytest.mark.parametrize(
    ("word", "source", "translation", "language", "is_asked"),
    [
        pytest.param(
            "梯子", "他把你的梯子放在门口就走了。", "彼は脚立を入り口に置いた。", "ja", False, id="none of it"
        ),
        pytest.param(
            "梯子", "他把你的梯子放在门口就走了。", "彼ははしごを入り口に置いた。", "ja", True, id="as we gloss it"
        ),
        pytest.param(
            "梯子", "他把你的梯子放在门口就走了。", "He left it at the door.", "en", False, id="nothing in English"
        ),
        pytest.param(
            "梯子", "他把你的梯子放在门口就走了。", "He left the ladder.", "en", True, id="as we gloss it in English"
        ),
        pytest.param("梯子", "他把你的梯子放在门口就走了。", None, "en", True, id="no translation at all"),
    ],
)
def test_where_only_the_paragraph_is_translated_it_has_to_have_something_of_a_word(
    word: str, source: str, translation: str | None, language: str, *, is_asked: bool
) -> None:
    interview = talk(("甲", source, translation), language=language)
    [turn] = interview.turns
    [paragraph] = turn.paragraphs
    untold = tuple(replace(sentence, translation=None) for sentence in paragraph.sentences)
    paragraph = replace(paragraph, sentences=untold)
    found = Document(replace(interview, turns=(replace(turn, paragraphs=(paragraph,)),)))
    asked = {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    assert (word in asked) is is_asked
