"""What is known of a question's words: what helps, and what would give the answer away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.aid import NO_AID, Aid, aid, pinyin, told_reading
from quizzes.question import Evidence, Form, Kind, Localized, Question
from quizzes.reader import Place, Reader, ReaderParagraph, ReaderSentence, ReaderWord
from tests.bot.tutor.builders import choice, typed

FIRST = ReaderSentence(
    source="他们的目标是研究，不是产品。",
    translation="Their aim is research, not products.",
    reading=(("tā", "men"), ("de",), ("mù", "biāo"), ("shì",), ("yán", "jiū"), ("bú", "shì"), ("chǎn", "pǐn")),
)
SECOND = ReaderSentence(source="西安也是。", translation="So is Xi'an.", reading=(("xī", "ān"), ("yě",), ("shì",)))


def word(text: str, meaning: str, level: int = 4) -> ReaderWord:
    return ReaderWord(
        word=text,
        reading="x",
        level=level,
        meaning=Localized(en=meaning),
        general=None,
        is_term=False,
        places=(Place(0, 0),),
    )


UNSURE = replace(word("不是", ""), level=None, meaning=None, general=Localized(en="fault"))
WORDS = (word("产品", "product"), word("目标", "aim"), word("是", "to be", 1), UNSURE)
READER = Reader(
    title=Localized(en="t"),
    language="zh-Hans",
    translation_language="en",
    paragraphs=(ReaderParagraph(lines=(3,), speaker=None, translation=None, sentences=(FIRST, SECOND)),),
    glossary=(),
    words=WORDS,
)
GAP = choice("gap", "他们的＿＿是研究，不是产品。", options=["目标", "成本", "门槛"], kind=Kind.CLOZE)
UNDERSTANDING = frozenset({"next", "true_false", "order", "cause"})
WHOLE = "他们的目标是研究，不是产品。"


def asked(subtype: str, prompt: str, *options: str, passage: str | None = None) -> Question:
    kind = Kind.COMPREHENSION if subtype in UNDERSTANDING else Kind.TRANSLATION
    return replace(choice("q", prompt, options=options, kind=kind), subtype=subtype, passage=passage)


def test_a_cloze_gets_all_three_and_its_gap_stays_open() -> None:
    known = aid(replace(GAP, evidence=Evidence(line=3, quote=WHOLE)), READER)

    assert known.reading == "tāmen de ＿＿ shì yánjiū, búshì chǎnpǐn."
    assert [each.word for each in known.words] == ["产品"]
    assert known.translation == "Their aim is research, not products."
    assert known.told == "tāmen de mùbiāo shì yánjiū, búshì chǎnpǐn."


def test_a_part_of_a_sentence_is_read_as_far_as_it_goes() -> None:
    assert (
        aid(choice("q", "＿＿是研究", options=["目标", "成本"], kind=Kind.CLOZE), READER).reading == "＿＿ shì yánjiū"
    )


@pytest.mark.parametrize(
    ("passage", "key", "reading"),
    [
        pytest.param(
            "记者：你呢？\n店员：他们的目标是＿＿，不是产品。",
            "研究",
            "tāmen de mùbiāo shì ＿＿, búshì chǎnpǐn.",
            id="behind a speaker, and a line that is not of the text",
        ),
        pytest.param(
            "店员：他们的＿＿是研究，不是产品。西安也是。",
            "目标",
            "tāmen de ＿＿ shì yánjiū, búshì chǎnpǐn. xī'ān yě shì.",
            id="before a whole sentence",
        ),
        pytest.param("……的目标是＿＿，……", "研究", "de mùbiāo shì ＿＿,", id="a part of a sentence"),
        pytest.param("店员：我们的＿＿是研究，不是产品。", "目标", None, id="another sentence"),
        pytest.param("他＿＿。", "们的目标是研究，不是产品", "tā ＿＿.", id="nearly all of it"),
        pytest.param("……＿＿，……", "研究", None, id="nothing but the gap"),
    ],
)
def test_a_passage_is_read_around_its_gap(passage: str, key: str, reading: str | None) -> None:
    question = replace(choice("q", "空白处应该填哪一个？", options=(key, "甲", "乙")), passage=passage)

    assert aid(question, READER).reading == reading


def test_an_answer_that_is_a_sentence_elsewhere_is_not_read_for_the_gap() -> None:
    alone = ReaderSentence(source="研究。", translation=None, reading=(("yán", "jiū"),))
    whole = replace(FIRST, source="他们的目标是研究。", reading=FIRST.reading[:5])
    paragraph = replace(READER.paragraphs[0], sentences=(alone, whole))
    question = replace(
        choice("q", "空白处应该填哪一个？", options=("研究", "甲", "乙")), passage="店员：他们的目标是＿＿。"
    )

    assert aid(question, replace(READER, paragraphs=(paragraph,))).reading == "tāmen de mùbiāo shì ＿＿."


def test_latin_words_stand_apart() -> None:
    sentence = ReaderSentence(source="有OpenAI带路。", translation=None, reading=(("yǒu",), ("dài", "lù")))

    assert pinyin(sentence) == "yǒu OpenAI dàilù."


def test_syllables_that_could_be_read_as_one_are_kept_apart() -> None:
    passage = asked("next", "后面是哪一句？", "甲", "乙", passage="西安也是。")

    assert aid(passage, READER).reading == "xī'ān yě shì."


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(asked("reading_choice", WHOLE, "a", "b"), id="reading"),
        pytest.param(replace(typed("q", "tāmen", prompt=WHOLE), subtype="reading_typed"), id="reading, typed"),
        pytest.param(asked("en_zh", "Their aim is research.", WHOLE, "他们"), id="into Chinese"),
        pytest.param(asked("true_false", WHOLE, "对", "错"), id="true, unlike the false"),
        pytest.param(asked("order", "后面？", "甲", "乙", passage="①是研究\n②不是产品"), id="pieces"),
    ],
)
def test_no_pinyin_where_it_is_the_answer_or_tells_it(question: Question) -> None:
    assert aid(question, READER).reading is None


@pytest.mark.parametrize(
    ("question", "is_there"),
    [
        pytest.param(GAP, True, id="of a gap"),
        pytest.param(replace(GAP, hint=Localized(en="Their aim is research, not products")), False, id="shown already"),
        pytest.param(asked("zh_en", WHOLE, "Their aim is research", "Their cost is"), False, id="asked for"),
        pytest.param(
            asked("cause", "为什么？", "their aim", "their cost", passage=WHOLE),
            False,
            id="says what only the key says",
        ),
        pytest.param(asked("cause", "为什么？", "甲", "乙", passage=WHOLE), True, id="of a passage"),
    ],
)
def test_a_translation_is_given_unless_it_is_the_answer(question: Question, *, is_there: bool) -> None:
    assert (aid(question, READER).translation is not None) is is_there


ASKING = ReaderSentence(source="目标是什么呢？", translation="What is the aim?", reading=())
TALK = replace(
    READER,
    paragraphs=(
        ReaderParagraph(lines=(1,), speaker="记者", translation=None, sentences=(ASKING,)),
        ReaderParagraph(lines=(3,), speaker="店员", translation=None, sentences=(FIRST,)),
        ReaderParagraph(
            lines=(5,),
            speaker="店员",
            translation=None,
            sentences=(ReaderSentence(source="我们不卖东西。", translation="We sell nothing.", reading=()),),
        ),
    ),
)
SELLS = choice("gap", "我们＿＿东西。", options=["不卖", "不买", "不看"], kind=Kind.CLOZE)


@pytest.mark.parametrize(
    ("passage", "hint", "translation"),
    [
        pytest.param(
            f"记者：目标是什么呢？\n店员：{WHOLE}",
            None,
            "What is the aim?\nTheir aim is research, not products.\nWe sell nothing.",
            id="a line for who speaks, and one for the sentence",
        ),
        pytest.param(
            f"店员：{WHOLE}",
            "We sell nothing",
            "Their aim is research, not products.",
            id="not again what stands beside the prompt",
        ),
        pytest.param(None, "We sell nothing", None, id="nothing else than that"),
    ],
)
def test_a_translation_has_the_lines_of_the_passage(
    passage: str | None, hint: str | None, translation: str | None
) -> None:
    question = replace(SELLS, passage=passage, hint=None if hint is None else Localized(en=hint))
    assert aid(question, TALK).translation == translation


def test_of_what_stands_before_a_line_that_tells_the_answer_is_not_translated() -> None:
    telling = replace(ASKING, translation="What is 不卖?")
    paragraphs = (replace(TALK.paragraphs[0], sentences=(telling,)), *TALK.paragraphs[1:])
    question = replace(SELLS, passage=f"记者：目标是什么呢？\n店员：{WHOLE}")
    assert aid(question, replace(TALK, paragraphs=paragraphs)).translation == (
        "Their aim is research, not products.\nWe sell nothing."
    )


def test_the_neighbours_of_a_sentence_with_the_gap_are_no_translation_of_it() -> None:
    question = replace(choice("q", "空白处是什么？", options=("卖", "买")), passage=f"店员：{WHOLE}我们不＿＿东西。")
    assert aid(question, TALK).translation is None
    assert aid(replace(question, passage=f"店员：{WHOLE}"), TALK).translation is not None


def test_a_passage_of_two_is_translated_in_two_lines() -> None:
    question = asked("cause", "为什么？", "甲", "乙", passage=f"记者：目标是什么呢？\n店员：{WHOLE}")
    assert aid(question, TALK).translation == "What is the aim?\nTheir aim is research, not products."


def test_words_of_the_sentence_asked_go_before_harder_ones_of_what_stands_before_it() -> None:
    before = [word(text, "x", 7) for text in ("他们", "目标", "研", "究", "产品")]
    there = replace(word("东西", "x", 3), places=(Place(2, 0),))
    shown = replace(TALK, words=(*(replace(each, places=(Place(1, 0),)) for each in before), there))
    assert [each.word for each in aid(replace(SELLS, passage=WHOLE), shown).words][-1] == "东西"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        pytest.param(GAP, ["产品"], id="not the answer, no easy word, none of which too little is known"),
        pytest.param(asked("zh_en", WHOLE, "an aim", "a cost"), ["产品"], id="none that only the key says"),
        pytest.param(asked("zh_en", WHOLE, "an aim", "some aim"), ["目标", "产品"], id="what all options say"),
        pytest.param(asked("en_zh", "product", "产品", "目标"), [], id="nothing of the options"),
        pytest.param(asked("meaning_in_context", WHOLE, "product", "aim"), [], id="nothing of what is asked about"),
        pytest.param(asked("term_to_meaning", "产品", "product", "aim"), [], id="not what is asked for"),
    ],
)
def test_words_are_explained_that_tell_nothing(question: Question, words: list[str]) -> None:
    assert [each.word for each in aid(question, READER).words] == words


@pytest.mark.parametrize(
    ("more", "words"),
    [
        pytest.param(word("研究", "[yán] to grind; [yàn] inkstone"), ["产品"], id="several readings, each its meaning"),
        pytest.param(word("研究", "to research"), ["研究", "产品"], id="one reading"),
        pytest.param(word("你们", "you"), ["产品"], id="a word that does not stand there"),
        pytest.param(replace(word("研究", "x", 2), is_term=True), ["研究", "产品"], id="an easy word of the glossary"),
    ],
)
def test_words_that_are_worth_it_stand_in_the_order_of_the_text(more: ReaderWord, words: list[str]) -> None:
    assert [each.word for each in aid(GAP, replace(READER, words=(*WORDS, more))).words] == words


def test_no_more_than_five_words_are_explained_and_the_hardest_stay() -> None:
    shown = [word(text, "x", level) for level, text in enumerate(("他们", "研", "究", "不", "产", "品"), start=3)]

    assert [each.word for each in aid(GAP, replace(READER, words=tuple(shown))).words] == ["研", "究", "不", "产", "品"]


def test_a_word_alone_is_no_sentence() -> None:
    assert aid(replace(GAP, kind=Kind.TRANSLATION, prompt="研究"), READER) == NO_AID


@pytest.mark.parametrize(
    ("explanation", "told"),
    [
        pytest.param("目标 (mù biāo) is “aim”.", "目标 mù biāo", id="English"),
        pytest.param("「目标」（mù biāo）は「目標」です。", "目标 mù biāo", id="Japanese"),
        pytest.param("成本 (chéng běn) is “cost”.", None, id="another word"),
        pytest.param("目标 (line 3) is “aim”.", None, id="no reading"),
    ],
)
def test_without_a_reader_the_set_says_how_the_answer_is_read(explanation: str, told: str | None) -> None:
    assert told_reading(replace(GAP, explanation=Localized(en=explanation)), NO_AID) == told


def test_the_readers_sentence_goes_before_the_sets_word() -> None:
    question = replace(GAP, explanation=Localized(en="目标 (mù biāo) is “aim”."))

    assert told_reading(question, Aid(told="tāmen")) == "tāmen"
    assert question.form is Form.CHOICE
