"""What is told of a phrase that is typed, word by word, and which phrase is refused."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import table
from quizzes.languages import TranslationLanguage
from quizzes.translation import typed_short
from quizzes.translation.phrases import Phrase
from quizzes.translation.said_together import Kind
from quizzes.translation.typed_accepted import _otherwise
from quizzes.translation.typed_cues import _cue, _places_shown, is_given, objects_fitting, reading_cue
from quizzes.translation.typed_reasons import explained
from quizzes.translation.typed_short import _is_nearly_legible, _is_own_wording
from tests.quizzes.talks import talk

SOME = Document(talk(("甲", "我们都来。", "みんな来ます。")))


def phrase(kind: Kind, text: str, *words: str, said: str = "それ") -> Phrase:
    senses = tuple(table()[word] for word in words)
    return Phrase(kind=kind, spot=SOME.spots[0], start=0, text=text, senses=senses, said=said)


@pytest.mark.parametrize(
    ("source", "translation", "keys"),
    [
        pytest.param("他们介绍爱好。", "彼らは趣味を紹介する。", [], id="two easy words"),
        pytest.param("他们提供机会。", "彼らはチャンスを提供します。", ["提供机会"], id="a harder one"),
    ],
)
def test_easy_words_are_not_typed(source: str, translation: str, keys: list[str]) -> None:
    found = Document(talk(("甲", source, translation)))
    assert [item.key for item in typed_short.items(found, Tally())] == keys


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param("我等了两分钟。", "2分間待ちました。", "。時間の単位の前の「2」", id="a unit without 个"),
        pytest.param("我等了两个小时。", "2時間待ちました。", "。量詞や時間の単位の前の「2」", id="a unit with 个"),
        pytest.param("街上有两个厕所。", "通りにはトイレが2つあります。", "。量詞の前の「2」", id="a thing with 个"),
    ],
)
def test_before_what_two_is_said_so_is_told(source: str, translation: str, told: str) -> None:
    [item] = typed_short.items(Document(talk(("甲", source, translation))), Tally())
    assert told in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("word", "said", "expected"),
    [
        pytest.param("展览馆", "展示館", True, id="but for a character"),
        pytest.param("微波炉", "調理器", False, id="other characters"),
        pytest.param("展览馆", "展示場", False, id="but for two"),
        pytest.param("程序", "程度", False, id="a short word"),
    ],
)
def test_a_long_word_that_is_nearly_japanese_is_seen(word: str, said: str, *, expected: bool) -> None:
    assert _is_nearly_legible(word, said) is expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(phrase(Kind.NOUN, "办公室椅子", "办公室", "椅子"), True, id="a mere 子"),
        pytest.param(phrase(Kind.NOUN, "办公室的椅子", "办公室", "椅子"), False, id="with 的"),
        pytest.param(phrase(Kind.NOUN, "电脑程序", "电脑", "程序"), False, id="two nouns that a list has"),
        pytest.param(phrase(Kind.OBJECT, "提供椅子", "提供", "椅子"), False, id="a verb before it"),
    ],
)
def test_nouns_that_no_list_puts_together_are_an_own_wording(made: Phrase, *, expected: bool) -> None:
    assert _is_own_wording(made) is expected


@pytest.mark.parametrize(
    ("made", "others"),
    [
        pytest.param(phrase(Kind.WORD, "下个星期", "下个星期"), (), id="a time that counts nothing"),
        pytest.param(phrase(Kind.AMOUNT, "三把椅子", "椅子"), ("3把椅子",), id="an amount"),
        pytest.param(phrase(Kind.AMOUNT, "两把椅子", "椅子"), ("2把椅子",), id="two with a digit as well"),
    ],
)
def test_an_amount_is_written_in_digits_too(made: Phrase, others: tuple[str, ...]) -> None:
    assert _otherwise(made) == others


@pytest.mark.parametrize(
    ("words", "ja", "en"),
    [
        pytest.param(("抽屉", "里面"), "位置を表す語は、名詞の後に", "stands after its noun", id="a position"),
        pytest.param(("抽屉", "钥匙"), "説明する語が前", "comes before the noun", id="a thing"),
        pytest.param(("里面", "抽屉"), "説明する語が前", "comes before the noun", id="a thing of a position"),
    ],
)
def test_a_word_for_a_position_is_told_to_stand_after_its_noun(words: tuple[str, str], ja: str, en: str) -> None:
    told = explained(SOME, phrase(Kind.NOUN, "".join(words), *words))
    assert ja in (told.ja or "")
    assert en in (told.en or "")


@pytest.mark.parametrize(
    ("source", "translation", "key"),
    [
        pytest.param("我在乘客里面找到了他。", "乗客の中で彼を見つけました。", None, id="among people"),
        pytest.param("我在抽屉里面找到了它。", "引き出しの中で見つけました。", "抽屉里面", id="inside of a thing"),
    ],
)
def test_among_people_is_not_typed_by_what_is_inside(source: str, translation: str, key: str | None) -> None:
    found = typed_short.items(Document(talk(("甲", source, translation))), Tally())
    assert [item.key for item in found] == ([key] if key is not None else [])


@pytest.mark.parametrize(
    ("source", "translation", "key"),
    [
        pytest.param("老师手里有粉笔。", "先生の手にはチョークがあります。", None, id="the hand"),
        pytest.param("老师手里有粉笔。", "先生の手の中にはチョークがあります。", "老师手里", id="in the hand"),
    ],
)
def test_what_is_within_a_place_is_typed_where_that_is_said(source: str, translation: str, key: str | None) -> None:
    found = typed_short.items(Document(talk(("甲", source, translation))), Tally())
    assert [item.key for item in found] == ([key] if key is not None else [])


@pytest.mark.parametrize(
    ("source", "translation", "ja", "en"),
    [
        pytest.param(
            "我姐姐以前是体育老师。",
            "姉は以前、体育の先生でした。",
            "「体育」（tǐ yù）は「体育、スポーツ」",
            "体育 (tǐ yù) is “physical education”",
            id="what the prompt says of a word comes first",
        ),
        pytest.param(
            "我姐姐每天坐公共汽车上班。",
            "姉は毎日バスで通勤しています。",
            "「公共汽车」（gōng gòng qì chē）は「バス」、「公共」",
            "公共汽车 (gōng gòng qì chē) is “bus”, 公共",
            id="a word of two is told whole before its halves",
        ),
    ],
)
def test_the_words_of_a_phrase_are_told_as_the_prompt_has_them(source: str, translation: str, ja: str, en: str) -> None:
    [item] = typed_short.items(Document(talk(("甲", source, translation))), Tally())
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_a_plain_word_of_taiwan_is_as_easy_as_that_of_the_mainland() -> None:
    [item] = typed_short.items(
        Document(talk(("甲", "我姐姐坐計程車上班。", "姉はタクシーで通勤しています。"))), Tally()
    )
    assert (item.key, item.level) == ("計程車", 2)


def test_a_noun_that_begins_with_a_measure_word_is_explained_as_no_length_of_time() -> None:
    told = explained(SOME, phrase(Kind.NOUN, "独特的个性", "独特", "个性")).ja or ""
    assert "説明する語が前" in told
    assert "量詞" not in told


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        pytest.param("程序", [{1}, {0}], id="of two characters one"),
        pytest.param("投资者", [{0, 2}, {0, 2}, {1, 2}], id="of three the ends first, and the last stays in a person"),
        pytest.param("微波炉", [{0, 2}, {0, 1}, {0, 2}, {1, 2}], id="of a thing the last is left out too"),
    ],
)
def test_the_places_that_may_be_shown_leave_something_out(word: str, shown: list[set[int]]) -> None:
    assert list(_places_shown(word, is_any=False)) == shown


@pytest.mark.parametrize(
    ("word", "cue"),
    [
        pytest.param("不耐烦", "不□烦", id="an adjective with a denial"),
        pytest.param("没想到", "méi xiǎng dào", id="a verb that is denied"),
    ],
)
def test_a_verb_that_is_denied_is_told_by_its_reading(word: str, cue: str) -> None:
    made = phrase(Kind.WORD, word, word)
    told = _cue(SOME, table()[word], made, is_before_noun=False)
    assert told is not None
    assert told.ja == cue


@pytest.mark.parametrize(
    ("made", "others"),
    [
        pytest.param(phrase(Kind.OBJECT, "提供主意", "提供", "主意"), ("主张",), id="behind a verb"),
        pytest.param(phrase(Kind.NOUN, "独特的主意", "独特", "主意"), (), id="behind an adjective"),
    ],
)
def test_other_objects_fit_behind_a_verb_alone(made: Phrase, others: tuple[str, ...]) -> None:
    assert objects_fitting(SOME, made) == others


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(phrase(Kind.NOUN, "工程程序", "工程", "程序", said="工程の手順"), True, id="beside another"),
        pytest.param(phrase(Kind.WORD, "工程", "工程", said="工程"), False, id="alone"),
    ],
)
def test_a_word_is_given_beside_another_that_is_asked(made: Phrase, *, expected: bool) -> None:
    assert is_given("工程", made) is expected


@pytest.mark.parametrize(
    ("word", "is_told"),
    [
        pytest.param("提供", True, id="nothing else read so"),
        pytest.param("事物", False, id="事务 is read so too"),
    ],
)
def test_a_reading_tells_a_word_where_no_other_is_read_so(word: str, *, is_told: bool) -> None:
    assert (reading_cue(SOME, word) is not None) is is_told


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param(
            "学校规定，人人都要学游泳。", "学校の決まりで、みな水泳を習う。", True, id="what a school lays down"
        ),
        pytest.param("这是学校规定，没办法。", "これは学校の決まりで、仕方がない。", False, id="a rule of the school"),
        pytest.param("学校的规定，人人都知道。", "学校の決まりは、みな知っている。", False, id="with 的"),
    ],
)
def test_a_verb_behind_who_does_it_is_no_noun_of_a_phrase(source: str, translation: str, *, is_refused: bool) -> None:
    tally = Tally()
    keys = [item.key for item in typed_short.items(Document(talk(("甲", source, translation))), tally)]
    assert bool(tally.refused["noun-as-verb"]) is is_refused
    assert bool(keys) is not is_refused


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param("顾客自然高兴。", "Customers naturally are glad.", False, id="an adverb behind its subject"),
        pytest.param("顾客意见很多。", "Customer opinions are many.", True, id="a noun that a noun describes"),
    ],
)
def test_a_subject_with_an_adverb_is_no_phrase(source: str, translation: str, *, is_asked: bool) -> None:
    document = Document(talk(("甲", source, translation), language=TranslationLanguage.ENGLISH))
    assert any(item.key.startswith("顾客") for item in typed_short.items(document, Tally())) is is_asked


@pytest.mark.parametrize("word", ["赶不上", "听得懂", "看不见"])
def test_what_can_or_cannot_be_done_leaves_nothing_to_type(word: str) -> None:
    assert not list(
        typed_short.items(
            Document(talk(("甲", f"她{word}。", "彼女は間に合わない。聞いて分かる。見えない。"))), Tally()
        )
    )


def test_no_shape_is_shown_that_another_word_of_the_text_has() -> None:
    found = Document(talk(("甲", "收银台在门口。收银机坏了。", "レジは入口にある。機械が壊れた。")))
    [item] = [one for one in typed_short.items(found, Tally()) if one.key == "收银台"]
    assert item.hint is not None
    assert "收银□" not in (item.hint.ja or "")


@pytest.mark.parametrize(
    ("other", "hints"),
    [
        pytest.param(("甲", "我们常去进酒。", "私たちはよく仕入れに行きます。"), [], id="for the same"),
        pytest.param(("甲", "他们都进城了。", "彼らはみな町へ行きました。"), ["进□"], id="for another thing"),
    ],
)
def test_no_character_is_shown_that_begins_what_the_text_has(other: tuple[str, str, str], hints: list[str]) -> None:
    talked = talk(("甲", "他们各自进货。", "彼らはそれぞれ仕入れます。"), other)
    asked = [one.hint.ja or "" for one in typed_short.items(Document(talked), Tally()) if one.hint is not None]
    assert [shape for shape in ("进□",) for hint in asked if shape in hint] == hints


@pytest.mark.parametrize(
    ("source", "translation", "prompts"),
    [
        pytest.param(
            "来的有工人、退休护士和学生。",
            "There came workers, retired nurses and students.",
            ["retired nurses"],
            id="a verb that has no object describes",
        ),
        pytest.param(
            "桌上有煮鸡蛋。", "There are boiled eggs on the table.", [], id="a verb may describe what there is"
        ),
    ],
)
def test_a_verb_before_a_noun_may_describe_it(source: str, translation: str, prompts: list[str]) -> None:
    found = Document(talk(("甲", source, translation), language="en"))
    assert [item.prompt for item in typed_short.items(found, Tally())] == prompts


@pytest.mark.parametrize(
    ("before", "count"),
    [
        pytest.param("我女儿小雨上三年级。", 0, id="a child by that name"),
        pytest.param("昨天下小雨。", 1, id="rain"),
    ],
)
def test_what_somebody_is_called_is_glossed_as_nothing_else(before: str, count: int) -> None:
    found = Document(talk(("甲", f"{before}小雨的老师很好。", "小雨は三年生です。小雨の先生はいいです。")))
    assert len([item for item in typed_short.items(found, Tally()) if "小雨" in item.key]) == count


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param("预期损失增加了一倍。", "Expected losses have doubled.", True, id="losses that are expected"),
        pytest.param("我们预期损失很大。", "We expect losses to be great.", False, id="who expects them"),
    ],
)
def test_what_a_clause_tells_of_is_no_verb_with_its_object(source: str, translation: str, *, is_refused: bool) -> None:
    tally = Tally()
    found = Document(talk(("甲", source, translation), language="en"))
    keys = [item.key for item in typed_short.items(found, tally)]
    assert bool(tally.refused["noun-as-verb"]) is is_refused
    assert ("预期损失" in keys) is not is_refused


@pytest.mark.parametrize(
    ("source", "translation", "key"),
    [
        pytest.param("各位手机里有照片吗？", "皆さんのスマホに写真がありますか。", None, id="of all, without 的"),
        pytest.param("学生宿舍里有照片吗？", "学生寮に写真がありますか。", "学生宿舍", id="of students"),
    ],
)
def test_whose_a_thing_is_has_its_de_in_a_phrase_by_itself(source: str, translation: str, key: str | None) -> None:
    keys = [item.key for item in typed_short.items(Document(talk(("甲", source, translation))), Tally())]
    assert keys == ([] if key is None else [key])


@pytest.mark.parametrize(
    ("source", "translation", "prompts"),
    [
        pytest.param("先请校长开头。", "We'll let the headmaster begin.", [], id="what somebody is to do"),
        pytest.param("我看了小说开头。", "I read the novel beginning.", ["novel beginning"], id="a noun"),
    ],
)
def test_a_noun_that_english_makes_of_a_verb_is_no_verb(source: str, translation: str, prompts: list[str]) -> None:
    found = Document(talk(("甲", source, translation), language="en"))
    assert [item.prompt for item in typed_short.items(found, Tally())] == prompts


@pytest.mark.parametrize(
    ("source", "translation", "prompts"),
    [
        pytest.param(
            "您觉得词典能救活方言吗？", "Do you think a dictionary can save a dialect?", [], id="what a clause tells of"
        ),
        pytest.param("后来我们决定价格。", "Later we decided the price.", ["to decide the price"], id="an object"),
    ],
)
def test_a_clause_behind_a_verb_of_thinking_is_no_object(source: str, translation: str, prompts: list[str]) -> None:
    found = Document(talk(("甲", source, translation), language="en"))
    assert [item.prompt for item in typed_short.items(found, Tally()) if item.prompt.startswith("to ")] == prompts
