"""The commonest words, of which nothing is asked, are told to Japanese learners all the same."""

from __future__ import annotations

import pytest

from quizzes.annotation.meanings import general_meaning, japanese_of, only_sense_of, own_gloss
from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import table
from quizzes.question import Localized

LAST_LEVEL = 6
# Traditional characters outside the list that share a simplified one with a listed word and mean nothing that it does.
OTHER_WORDS = {"傢", "噹", "曏", "纍", "鉆", "閤", "韆"}
LONGEST = 120  # characters that the card of a word shows


def test_every_word_of_the_first_six_levels_has_japanese_in_each_of_its_writings() -> None:
    listed = [word for word in dictionary().words() if (level_of(word) or LAST_LEVEL + 1) <= LAST_LEVEL]
    told = {word: gloss.ja for word in listed if (gloss := own_gloss(word)) is not None}

    assert {word for word in listed if not told.get(word)} == OTHER_WORDS
    assert not {word for word, ja in told.items() if len(ja or "") > LONGEST}


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("尽管", "〜だけれども、〜にもかかわらず／遠慮なく、いくらでも", id="what joins clauses"),
        pytest.param("醜", "醜い、みっともない", id="one character, by its writing"),
        pytest.param("届", "〜回、〜期（会議、大会、卒業年度を数える量詞）", id="a measure word"),
        pytest.param("县", "県（省や市の下の行政区画）", id="one that is another thing in Japan"),
        pytest.param(
            "人家", "[rén jiā] 人の家、家庭；[rén jia] ほかの人、他人／あの人／（女性が自分を指して）私", id="two"
        ),
        pytest.param("交代", "（用件や事情を）言いつける、説明する、引き継ぐ", id="one that is asked about"),
    ],
)
def test_later_words_that_talks_are_full_of_have_japanese_too(word: str, ja: str) -> None:
    told = own_gloss(word)
    assert told is not None
    assert told.ja == ja


def test_no_word_stands_in_the_table_that_questions_are_made_of_too() -> None:
    assert not [word for word, *_ in rows_of("common_words.tsv") if word in table()]


def test_the_words_are_sorted_and_each_reading_is_one_that_the_dictionary_has() -> None:
    words = [word for word, *_ in rows_of("common_words.tsv")]

    assert words == sorted(words)
    for word, reading, written, _ in rows_of("common_words.tsv"):
        for writing in written.split("|") if written else [word]:
            assert reading in {entry.reading for entry in dictionary().entries(writing)}, (word, writing)


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("学习", "勉強する、学ぶ／学習", id="one reading"),
        pytest.param("學習", "勉強する、学ぶ／学習", id="traditional"),
        pytest.param("还", "[hái] まだ／さらに、そのうえ／まあまあ／なんと；[huán] 返す", id="two readings"),
        pytest.param("哪儿", "どこ", id="with erhua"),
        pytest.param("发", "[fā] 出す、送る、発する／起こる、生じる／（发财で）財を成す；[fà] 髪の毛", id="two words"),
        pytest.param("髮", "髪の毛", id="one of them by its reading"),
        pytest.param("後", "後ろ、裏／後、〜の後", id="one of them by its writing"),
        pytest.param("后", "後ろ、裏／後、〜の後／きさき、皇后", id="read alike"),
        pytest.param("韆", "", id="none of them"),
        pytest.param("企业", "", id="in the other table"),
    ],
)
def test_a_word_is_told_as_it_is_written(word: str, ja: str) -> None:
    assert japanese_of(word) == ja


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("除非", "〜しない限り、〜でなければ", id="what joins clauses"),
        pytest.param("至于", "〜については、〜に至っては／（不至于で）〜するほどのことは（ない）", id="two uses"),
        pytest.param("除夕", "旧暦の大晦日", id="a feast"),
        pytest.param(
            "背着", "[bèi zhe] （人に）隠れて、内緒で／背を向けて；[bēi zhe] 背負って、背負っている", id="two readings"
        ),
        pytest.param("穫", "収穫する", id="one character, by its writing"),
        pytest.param("鹽", "塩", id="traditional"),
        pytest.param("颗", "〜粒、〜個（丸い物を数える量詞）", id="a measure word"),
        pytest.param("梦", "夢／夢を見る", id="a thing and an act"),
        pytest.param("煮", "煮る、ゆでる", id="an act"),
        pytest.param("抱", "抱く、抱える／（考えや望みを）抱く", id="what is held in arms or in mind"),
        pytest.param(
            "炸", "[zhà] 爆発する、爆破する／かっとなる；[zhá] （油で）揚げる", id="one thing in each reading"
        ),
        pytest.param("汗", "[hàn] 汗；[hán] （可汗で）ハーン、遊牧民の君主", id="a reading of one word alone"),
        pytest.param("鬆", "緩い／緩める、離す／余裕がある／（肉や魚の）でんぶ", id="no pine, by its writing"),
        pytest.param(
            "彙", "（汇报、汇编などで）一つにまとめる／（词汇などで）集まり", id="no money sent, by its writing"
        ),
        pytest.param("拚", "必死でやる、命がけでやる", id="nothing pieced together, by its writing"),
        pytest.param("大夥", "みんな、皆さん", id="a writing that only leads to the usual one"),
        pytest.param("盡可能", "できるだけ、可能な限り", id="a writing that is read otherwise"),
        pytest.param("尽可能", "できるだけ、可能な限り", id="two readings that mean the same"),
    ],
)
def test_a_word_that_is_listed_late_is_told_in_japanese_as_well(word: str, ja: str) -> None:
    assert own_gloss(word) == Localized(ja=ja)


@pytest.mark.parametrize(
    ("word", "is_told"),
    [
        pytest.param("学习", True, id="beside the English of the dictionary"),
        pytest.param("一下儿", False, id="the dictionary only leads to another word"),
    ],
)
def test_a_text_tells_no_word_in_japanese_alone(word: str, *, is_told: bool) -> None:
    general = general_meaning(word)

    assert (general is not None and bool(general.ja)) is is_told
    assert general is None or general.en


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("见面", "会う、顔を合わせる", id="words for one sense"),
        pytest.param("课", "", id="two senses"),
        pytest.param("都", "", id="two readings"),
        pytest.param("没问题", "", id="outside the list"),
    ],
)
def test_what_a_word_means_wherever_it_stands_is_told_where_that_is_one_thing(word: str, ja: str) -> None:
    assert only_sense_of(word) == ja


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("既然", "〜である以上、〜したからには", id="what joins sentences"),
        pytest.param("根据", "〜に基づいて、〜によると／根拠", id="two senses"),
        pytest.param("正当", "[zhèng dàng] 正当な；[zhèng dāng] ちょうど〜の時", id="two readings"),
        pytest.param("清明节", "清明節（墓参りをする祝日）", id="a feast"),
        pytest.param("微信", "ウィーチャット（WeChat）", id="what everybody writes with"),
    ],
)
def test_words_that_talks_are_full_of_are_told_though_they_are_listed_later(word: str, ja: str) -> None:
    gloss = own_gloss(word)
    assert gloss is not None
    assert gloss.ja == ja
