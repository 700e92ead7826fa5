"""A word is asked where its translation decides, and only there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.readings import Readings
from quizzes.chinese.scripts import to_traditional
from quizzes.cloze import glossary_word, typed, word
from quizzes.cloze.clue import Clue, clue_for
from quizzes.cloze.cue_table import cues
from quizzes.cloze.stands_as import is_before_head, is_behind_verb, is_of_a_trade
from quizzes.cloze.word import may_be_cut_otherwise
from quizzes.distractors.document import Document
from quizzes.distractors.glosses.terms import term_explained
from quizzes.distractors.rivals.candidates import WANTED
from quizzes.distractors.rivals.gap import LEAST
from quizzes.distractors.rivals.likeness import is_glossed_alike
from quizzes.distractors.rivals.rivals import rivals
from quizzes.distractors.targets.callings import is_calling, is_within_calling
from quizzes.distractors.targets.targets import Target, best_targets, targets
from quizzes.distractors.vetoes import Tally, means_alike
from quizzes.distractors.words import are_near_synonyms, in_simplified, sense_of, table
from quizzes.grading import OtherScript, Verdict, Writing, grade
from quizzes.languages import TranslationLanguage
from quizzes.question import Evidence, Localized
from quizzes.reading import read_interview
from quizzes.translation.asked_words import terms_asked
from tests.quizzes.documents import DOCUMENTS, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "研究人员说，这意味着要付出更大的成本。"
JAPANESE = "研究者は、それにはさらに大きなコストがかかると言っています。"


def test_the_translation_is_the_hint_and_decides_the_gap() -> None:
    [item] = word.items(Document(talk(("甲", SENTENCE, JAPANESE))), Tally())
    assert item.key == "成本"
    assert item.hint is not None
    assert item.hint.ja == JAPANESE
    assert item.evidence is not None
    assert item.evidence.quote == "研究人员说，这意味着要付出更大的成本"
    key = sense_of("成本")
    assert key is not None
    for wrong in item.distractors:
        other = sense_of(wrong.option)
        assert other is not None
        assert not means_alike(key, other)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param(SENTENCE, None, id="untranslated sentence of a translated interview"),
    ],
)
def test_where_the_translation_does_not_decide_the_only_meaning_of_the_word_does(
    source: str, translation: str | None
) -> None:
    found = talk(("甲", "你好。", "こんにちは。"), ("乙", source, translation))
    hints = {item.key: item.hint for item in word.items(Document(found), Tally())}
    assert hints["成本"] == Localized(ja="コスト、費用", en="cost")


@pytest.mark.parametrize(
    ("source", "translation", "asked", "is_asked"),
    [
        pytest.param("这意味着要付出更大的成本。", "大きな犠牲が要ります。", "成本", False, id="another word is there"),
        pytest.param(
            "我们在那块地里种了很多玉米。", "そこでたくさん育てました。", "玉米", True, id="a thing is a thing"
        ),
        pytest.param("村里最远的地方是柳树沟那一带。", "一番遠いのは柳の谷です。", "柳树", False, id="in a place name"),
        pytest.param("槐树沟村在山北边，路很远。", "えんじゅの谷の村は山の北。", "槐树", False, id="in a longer name"),
        pytest.param("副司机想聊天，我们都不说话。", "運転手と話したくても黙る。", "司机", False, id="in a title"),
        pytest.param("她以前是护理师，我是卖票的。", "前は人を看護する仕事でした。", "护理", False, id="in a trade"),
        pytest.param("她在山下医院里护理病人。", "病院で看護しています。", "护理", True, id="what one does"),
        pytest.param(
            "他们坐不起出租，只好一路走回去。", "タクシーには乗れないので歩きます。", "出租", False, id="unsaid"
        ),
        pytest.param("最后他们把旧房子全都出租了。", "最後に古い家を全部貸しました。", "出租", True, id="half said"),
        pytest.param("我们有一个很好的团队做这些事。", "エンジニアチームがいます。", "团队", True, id="in a compound"),
        pytest.param("他最羡慕的是我能每天睡午觉。", "いちばんうらやましいのは昼寝だ。", "羡慕", True, id="in kana"),
        pytest.param("村里最老的树是那一棵柳树。", "一番古いのはあの柳です。", "柳树", True, id="a tree"),
    ],
)
def test_a_word_is_asked_only_where_its_meaning_is_the_one_here(
    source: str, translation: str, asked: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", "你好。", "こんにちは。"), ("乙", source, translation)))
    assert (
        asked in {target.sense.word for spot in found.spots for target in targets(found, spot, Tally())}
    ) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "unasked"),
    [
        pytest.param(
            "他在大学里做研究的工作。", "彼は大学で研究の仕事をしています。", "研究", id="kanji give the word away"
        ),
        pytest.param(
            "成本就是成本，没有办法的事情。",
            "コストはコストで、しかたのないことです。",
            "成本",
            id="the gap would stand in the prompt",
        ),
        pytest.param(
            "奶奶可不能天天弹琴唱歌。", "祖母は毎日ピアノを弾いて歌えない。", "天天", id="doubled, and told by itself"
        ),
        pytest.param("这双鞋他穿上去正好了。", None, "正好", id="an adverb as what its clause says"),
        pytest.param("这个地方的东西都是老板的。", "ここのものは彼のです。", "东西", id="the word has other senses"),
    ],
)
def test_a_word_is_not_asked(source: str, translation: str | None, unasked: str) -> None:
    found = talk(("甲", "你好。", "こんにちは。"), ("乙", source, translation))
    assert unasked not in {item.key for item in word.items(Document(found), Tally())}


def test_without_a_translation_the_meaning_of_the_word_is_the_hint() -> None:
    [item] = word.items(Document(talk(("甲", SENTENCE, None), language=None)), Tally())
    assert item.hint is not None
    assert item.hint.ja
    assert item.hint.en


def test_an_english_translation_decides_by_stems() -> None:
    english = "Researchers say that this way costs are higher."
    found = Document(talk(("甲", "研究人员说，这样成本更高。", english), language=TranslationLanguage.ENGLISH))
    assert "成本" in {item.key for made in (word, typed) for item in made.items(found, Tally())}


def test_a_typed_word_tells_its_length_and_its_first_character() -> None:
    [item] = typed.items(
        Document(talk(("甲", "他每天早上都要吃巧克力。", "彼は毎朝チョコレートを食べます。"))),
        Tally(),
    )
    assert item.key == "巧克力"
    assert item.hint is not None
    assert item.hint.ja == "チョコレート（3文字、最初の字は「巧」）"


def test_a_typed_word_cannot_be_copied_from_the_sentence() -> None:
    said = "我向他道了歉，可是道歉没有用。"
    found = Document(talk(("甲", said, "私は彼に謝りましたが、謝罪は役に立ちませんでした。")))
    assert "道歉" not in {item.key for item in typed.items(found, Tally())}


@pytest.mark.parametrize(
    ("asked", "is_reading", "level"),
    [
        pytest.param("测算", True, 6, id="a hard word of easy characters whose reading is told"),
        pytest.param("测算", False, 7, id="a hard word whose reading is not told"),
        pytest.param("成本", True, 4, id="a word one level above its characters"),
        pytest.param("水果", True, 1, id="an easy word"),
        pytest.param("算力", True, 4, id="a word that no list has, as where it is not told"),
        pytest.param("算力", False, 4, id="a word that no list has"),
    ],
)
def test_a_typed_word_is_hardly_easier_by_its_reading(asked: str, level: int, *, is_reading: bool) -> None:
    found = Document(talk(("甲", f"这是{asked}。", None), language=None))
    assert typed.level_to_type(found, asked, Clue(ja="", en="", is_reading=is_reading)) == level


@pytest.mark.parametrize(
    ("gloss", "short"),
    [
        pytest.param("リソース、強み", "リソース、強み", id="a short list whole"),
        pytest.param(
            "クオンツ・ファンド、計算で投資を決めるファンド", "クオンツ・ファンド", id="a long list by its first word"
        ),
        pytest.param("市場経済において、製品の特性で分類した特定の業界", None, id="a definition has no first word"),
        pytest.param("to join a chain", "to join a chain", id="English"),
        pytest.param(
            "パイロット（港の水先案内人）、港で船を導く人", "パイロット（港の水先案内人）", id="a bracket stays"
        ),
        pytest.param(
            "（港で船を、昼も夜も）導く人、水先案内をする人", "（港で船を、昼も夜も）導く人", id="a comma in brackets"
        ),
    ],
)
def test_a_reason_tells_the_meaning_of_the_key_in_short(gloss: str, short: str | None) -> None:
    assert glossary_word.short_gloss(gloss) == short


@pytest.mark.parametrize(
    ("asked", "source", "english", "hint"),
    [
        pytest.param(
            "规则",
            "累的时候只会觉得规则太多余。",
            "You feel that the rules are too many.",
            "ルール",
            id="told without its kanji",
        ),
        pytest.param(
            "角度",
            "他们正在算角度和重量。",
            "They are working out the angle and the weight.",
            None,
            id="not its other sense",
        ),
        pytest.param(
            "距离", "每走一段都要量距离和坡度。", "You measure distance and slope.", None, id="told by its kanji alone"
        ),
    ],
)
def test_beside_an_english_translation_the_japanese_hint_gives_no_kanji_of_the_word(
    asked: str, source: str, english: str, hint: str | None
) -> None:
    document = Document(talk(("甲", source, english), language=TranslationLanguage.ENGLISH))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == asked]
    found = word.hint_of(document, target)
    assert (found and found.ja) == hint


@pytest.mark.parametrize(
    ("asked", "source", "english", "told"),
    [
        pytest.param("明确", "我们的目标也很明确。", "Our goal is also very clear.", "clear", id="and not to make so"),
        pytest.param(
            "思考", "他每天都在思考人生的问题。", "Every day he thinks about life.", "to think", id="and not a noun"
        ),
    ],
)
def test_of_what_a_gloss_joins_only_the_part_that_is_meant_is_needed(
    asked: str, source: str, english: str, told: str
) -> None:
    document = Document(talk(("甲", source, english), language=TranslationLanguage.ENGLISH))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == asked]
    assert f"here “{told}” is needed" in (word.why_wrong(document, target, table()["合理"]).en or "")
    assert f"means “{told}”" in (word.key_explained(document, target).en or "")


@pytest.mark.parametrize("path", DOCUMENTS)
def test_no_word_is_asked_in_two_ways(path: Path) -> None:
    document = Document(read_interview(path.read_bytes()))
    asked = [item.subject for made in (word, typed, glossary_word) for item in made.items(document, Tally())]
    assert len(set(asked)) == len(asked)
    assert not {item.key for item in word.items(document, Tally())} & cues().keys()


def test_a_word_beside_which_three_others_can_stand_is_chosen_wherever_it_comes_in_the_text() -> None:
    document = Document(
        talk(("甲", SENTENCE, JAPANESE), ("乙", "今天我在门口等律师。", "今日は入り口で弁護士を待ちます。"))
    )
    assert {item.key for item in word.items(document, Tally())} >= {"成本", "律师"}
    assert not {item.key for item in typed.items(document, Tally())} & {"成本", "律师"}


def test_a_typed_word_is_accepted_in_characters_only() -> None:
    typed_words = [question for path in DOCUMENTS for question in made(path).questions if question.subtype == "typed"]
    assert typed_words
    for question in typed_words:
        assert not any(map(is_reading, question.answer))
        assert grade(question, [to_traditional(question.key)]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("年轻人", "年青人", id="the table has it"),
        pytest.param("年青人", "年轻人", id="either way round"),
        pytest.param("年輕人", "年青人", id="traditional"),
        pytest.param("掉头", "调头", id="a variant in the dictionary"),
        pytest.param("司机", None, id="no other way"),
        pytest.param("计划", None, id="a variant that is the Japanese word"),
    ],
)
def test_a_typed_word_may_be_written_as_many_write_it(word: str, other: str | None) -> None:
    assert typed.other_writings(word) == ((other,) if other else ())


@pytest.mark.parametrize(
    ("word", "is_traditional", "others"),
    [
        pytest.param("宣布", True, ("宣佈",), id="as dictionaries have it"),
        pytest.param("外地人", True, ("外鄉人",), id="another word, in the script of the text"),
        pytest.param("外地人", False, ("外乡人",), id="another word, in simplified characters"),
        pytest.param("宣佈", True, ("宣布",), id="either way round"),
        pytest.param("司機", True, (), id="no other way"),
        pytest.param("宣布", False, (), id="not in a simplified text"),
    ],
)
def test_a_traditional_text_names_the_other_traditional_writings(
    word: str, *, is_traditional: bool, others: tuple[str, ...]
) -> None:
    assert typed.other_writings(word, is_traditional=is_traditional) == others


@pytest.mark.parametrize(
    ("is_reading", "expected"),
    [
        pytest.param(False, ("栏干",), id="its first character is told"),
        pytest.param(True, ("栏干", "阑干"), id="its reading is told"),
    ],
)
def test_no_writing_is_taken_that_the_hint_rules_out(*, is_reading: bool, expected: tuple[str, ...]) -> None:
    told = Clue(ja="", en="", is_reading=is_reading)
    assert typed.as_hinted(("栏干", "阑干"), "栏杆", told) == expected


def test_the_reading_of_a_typed_word_is_answered_with_a_remark() -> None:
    [question] = [question for question in made(DOCUMENTS[0]).questions if question.subtype == "typed"][:1]
    given = Readings().of_word(question.key).text
    assert grade(question, [given]).remarks == (OtherScript(wanted=Writing.HANZI),)


@pytest.mark.parametrize(
    ("asked", "reading", "clue"),
    [
        pytest.param("成本", "chéng běn", "最初の字は「成」", id="no rival begins so"),
        pytest.param("思维", "sī wéi", "読みは sī wéi", id="思考 and 思索 begin so"),
        pytest.param("提高", "tí gāo", "読みは tí gāo", id="提升 begins so"),
        pytest.param("可靠", "kě kào", "読みは kě kào", id="an adjective: 可信 comes close"),
        pytest.param(
            "初创公司", "chū chuàng gōng sī", "読みは chū chuàng gōng sī", id="a compound: 初创企业 is one too"
        ),
        pytest.param("筷子", "kuài zi", "読みは kuài zi", id="only 子 would be left"),
        pytest.param("石頭", "shí tou", "読みは shí tou", id="only 頭 would be left"),
        pytest.param("净利润", "jìng lì rùn", "読みは jìng lì rùn", id="a compound: 净收益 is put together alike"),
        pytest.param("互联网", "hù lián wǎng", "最初の字は「互」", id="a compound whose rest is no noun"),
        pytest.param("做出", "zuò chū", None, id="作出 is read so and means it"),
    ],
)
def test_a_hint_tells_what_sets_the_word_off_from_all_others(asked: str, reading: str, clue: str | None) -> None:
    found = clue_for(replace(table()[in_simplified(asked)], word=asked), reading)
    assert (found and found.ja) == clue


@pytest.mark.parametrize(
    ("asked", "rival"),
    [
        pytest.param("提高", "提升", id="by both dictionaries"),
        pytest.param("赶快", "赶紧", id="two adverbs"),
        pytest.param("投资人", "投资方", id="a word of our own table"),
        pytest.param("仪器", "仪表", id="by what a dictionary says in brackets"),
        pytest.param("底下", "底部", id="a near synonym"),
    ],
)
def test_a_rival_has_the_same_character_and_shares_a_meaning(asked: str, rival: str) -> None:
    assert rival in rivals(asked)


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        pytest.param("小区", "小说", id="another meaning"),
        pytest.param("水井", "水壶", id="what the brackets of the word itself say"),
    ],
)
def test_a_word_of_another_meaning_is_no_rival(asked: str, other: str) -> None:
    assert other not in rivals(asked)


def test_a_long_word_of_which_kanji_give_all_but_one_character_is_not_to_be_typed() -> None:
    found = talk(("甲", "很多人是做人工智能的。", "多くの人は人工知能を作っています。"))
    assert not list(typed.items(Document(found), Tally()))


def test_a_glossary_word_is_asked_by_its_meaning_beside_words_of_other_meaning() -> None:
    found = talk(
        ("甲", "我们有渔船，相当于有了一半筹码。", "漁船があるので、半分のチップを手にしたようなものです。"),
        ("乙", "大公司的平台门槛很高，我有顾虑。", "大企業のプラットフォームはハードルが高く、懸念があります。"),
        glossary=(("筹码", "chóu mǎ", "リソース、強み"),),
    )
    [item] = glossary_word.items(Document(found), Tally())
    assert item.key == "筹码"
    assert item.hint is not None
    assert item.hint.ja == "リソース、強み"
    assert "优势" not in {wrong.option for wrong in item.distractors}
    for wrong in item.distractors:  # what the pick never means, no table knows
        assert (wrong.why.ja or "").endswith("で、ここの「リソース、強み」には当たりません。")
        assert "mean “リソース" not in (wrong.why.en or "")


@pytest.mark.parametrize(
    ("translation", "ja", "en"),
    [
        pytest.param("公園にベンチが一つあります。", "ベンチ", "bench", id="bench"),
        pytest.param("公園に腰掛けが一つあります。", "腰掛け", "stool (seat)", id="stool"),
    ],
)
def test_a_hint_names_the_thing_as_the_translation_does(translation: str, ja: str, en: str) -> None:
    document = Document(talk(("甲", "公园里有一个石头做的凳子。", translation)))
    senses = [target.sense for target in best_targets(document, Tally()) if target.sense.word == "凳子"]
    assert [(sense.shown_ja, sense.shown_en) for sense in senses] == [(ja, en)]


SHORT = """甲：{before}我当时哑口无言※1。

甲：先生にどうして来たのかと聞かれました。私はそのとき返す言葉を失いました。

※1哑口无言

[yǎ kǒu wú yán]
返す言葉を失う
"""


@pytest.mark.parametrize(
    ("before", "prompts"),
    [
        pytest.param(
            "老师问我为什么来晚了。", ["老师问我为什么来晚了。我当时＿＿。"], id="with the sentence before it"
        ),
        pytest.param("老师问：“你怎么来了。", [], id="half a quotation before it"),
        pytest.param("", [], id="nothing before it"),
    ],
)
def test_a_glossary_word_with_little_beside_it_is_shown_with_the_sentence_before(
    before: str, prompts: list[str]
) -> None:
    found = read_interview(SHORT.format(before=before).encode())
    assert [item.prompt for item in glossary_word.items(Document(found), Tally())] == prompts


@pytest.mark.parametrize(
    ("hint", "other", "is_alike"),
    [
        pytest.param("世間、ちまた", "人间", True, id="世の中 seems to mean 世間 too"),
        pytest.param("リソース、強み", "岗位", False, id="no character in common"),
        pytest.param("リソース", "筹码", False, id="no character to have in common"),
    ],
)
def test_a_gloss_with_a_character_of_the_meaning_that_is_asked_for_is_alike(
    hint: str, other: str, *, is_alike: bool
) -> None:
    sense = sense_of(other)
    assert sense is not None
    assert is_glossed_alike(hint, sense) is is_alike


def test_of_a_word_of_the_glossary_two_or_three_others_are_offered_none_of_which_is_glossed_alike() -> None:
    tally = Tally()
    for path in DOCUMENTS:
        for item in glossary_word.items(Document(read_interview(path.read_bytes())), tally):
            senses = [sense_of(wrong.option) for wrong in item.distractors]
            assert item.hint is not None
            assert len(item.distractors) in {LEAST, WANTED}
            others = [sense for sense in senses if sense is not None and sense.word[-2:] != item.key[-2:]]  # 行业
            assert not any(is_glossed_alike(item.hint.ja or "", sense) for sense in others)


@pytest.mark.parametrize(
    ("language", "translation", "meaning", "said"),
    [
        pytest.param(
            "ja", "半分のチップがあります。", "リソース、強み", "The word is in the glossary", id="in Japanese"
        ),
        pytest.param("en", "We have half of the chips.", "bargaining chip", "As the glossary has it", id="in English"),
    ],
)
def test_english_names_the_glossary_for_a_meaning_only_where_it_is_in_english(
    language: str, translation: str, meaning: str, said: str
) -> None:
    found = talk(
        ("甲", "我们有工程师，相当于有了一半筹码。", translation),
        language=TranslationLanguage(language),
        glossary=(("筹码", "chóu mǎ", meaning),),
    )
    [term] = Document(found).terms
    assert said in (term_explained(Document(found), term, Evidence(line=1, quote="筹码")).en or "")


LONG = "诉讼期间他突发中风，丧失表达能力，依照当时的通行做法，监护人之资格归于其远在外省、三十年未曾往来的侄子。"
LONG_ENGLISH = (
    "In the course of the proceedings he suffered a sudden stroke and lost the ability to express himself, and in "
    "accordance with the usual practice of the time, the status of guardian fell to a nephew in a distant province."
)


def test_of_a_long_translation_nothing_is_the_hint_but_what_the_word_means() -> None:
    document = Document(talk(("甲", LONG, LONG_ENGLISH), language=TranslationLanguage.ENGLISH))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "表达"]
    hint = word.hint_of(document, word.seen(document, target))
    assert hint is not None
    assert hint.en == target.sense.shown_en


def test_a_short_translation_is_shown_whole() -> None:
    document = Document(
        talk(("甲", SENTENCE, "This means paying a higher cost."), language=TranslationLanguage.ENGLISH)
    )
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "成本"]
    assert word.seen(document, target) == target


def test_the_bracket_of_a_gloss_is_not_told_as_what_the_translation_says() -> None:
    document = Document(talk(("甲", "可以在公开代码的基础上训练。", "公開されたコードを基に訓練できます。")))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "代码"]
    assert "訳では「コード」に当たります" in (word.key_explained(document, target).ja or "")


@pytest.mark.parametrize(
    ("translation", "is_quoted"),
    [
        pytest.param("毎日、皿を洗ったり床を拭いたりしました。", False, id="among other things"),
        pytest.param("毎日、皿を洗って床を拭きました。", True, id="and then the next"),
    ],
)
def test_a_form_that_goes_on_is_not_quoted_in_half(translation: str, *, is_quoted: bool) -> None:
    document = Document(talk(("甲", "每天要在店里洗碗、拖地。", translation)))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "洗碗"]
    assert ("訳では" in (word.key_explained(document, target).ja or "")) is is_quoted


@pytest.mark.parametrize(
    ("translation", "told", "needed"),
    [
        pytest.param("孫に音声メッセージを送ります。", False, "ボイスメッセージ", id="another word begins so"),
        pytest.param("音声メッセージを、いえ、音声を送ります。", True, "音声", id="a word of its own too"),
    ],
)
def test_half_of_a_longer_word_is_not_told_as_what_the_translation_says(
    translation: str, needed: str, *, told: bool
) -> None:
    document = Document(talk(("甲", "我给孙女发了一个语音。", translation)))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "语音"]
    assert ("訳では「音声」" in (word.key_explained(document, target).ja or "")) is told
    other = sense_of("掌声")
    assert other is not None
    assert f"ここの「{needed}" in (word.why_wrong(document, target, other).ja or "")


@pytest.mark.parametrize(
    ("translation", "is_quoted"),
    [
        pytest.param("店にまだお米が残っていれば、足りない二袋を買います。", False, id="another word's verb"),
        pytest.param("店に残っている二袋のお米を買います。", True, id="it describes a noun there too"),
        pytest.param("店に残った二袋のお米を買います。", True, id="it describes a noun, in short"),
    ],
)
def test_a_verb_that_describes_a_noun_is_told_by_no_verb_that_leads_on(translation: str, *, is_quoted: bool) -> None:
    document = Document(talk(("甲", "如果店里还有米，我就把剩下的两袋买回来。", translation)))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "剩下"]
    assert ("訳では" in (word.key_explained(document, target).ja or "")) is is_quoted


def test_a_word_is_told_by_the_whole_word_of_the_translation() -> None:
    document = Document(talk(("甲", "我们今年的这个缺口是怎么补上的？", "今年の不足分はどう埋めましたか。")))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "缺口"]
    assert "訳では「不足分」に当たります" in (word.key_explained(document, target).ja or "")


def test_what_a_word_means_is_not_said_twice() -> None:
    document = Document(talk(("甲", "可去年暑假她给店里画了一套小人儿。", "去年の夏休み、娘が店に絵を描きました。")))
    [target] = [each for each in best_targets(document, Tally()) if each.sense.word == "暑假"]
    assert "「暑假」（shǔ jià）は、訳では「夏休み」に当たります。" in (word.key_explained(document, target).ja or "")


def test_a_word_beside_which_no_three_others_can_stand_is_typed() -> None:
    source = "大厂的人说，黑洞互相绕转会让时空伸缩。"
    document = Document(talk(("甲", source, "大手の人は、ブラックホールが回ると時空が伸縮すると言います。")))
    assert "黑洞" not in word.asked(document)
    assert "黑洞" in {item.key for item in typed.items(document, Tally())}


@pytest.mark.parametrize(
    ("source", "translation", "is_of"),
    [
        pytest.param(
            "那天晚上出租车司机没有下车。", "その夜、タクシーの運転手は降りませんでした。", True, id="one trade"
        ),
        pytest.param(
            "那天晚上司机一直没有下车。", "その夜、運転手はずっと降りませんでした。", False, id="no noun before"
        ),
        pytest.param("她的司机一直没有下车休息。", "彼女の運転手はずっと降りませんでした。", False, id="whose he is"),
        pytest.param(
            "司机一直没有走进医院", "運転手はずっと病院に入りませんでした", False, id="a noun at the other end"
        ),
    ],
)
def test_the_noun_before_a_person_names_the_trade(source: str, translation: str, *, is_of: bool) -> None:
    found = best_targets(Document(talk(("甲", source, translation))), Tally())
    [target] = [one for one in found if one.sense.word == "司机"]
    assert is_of_a_trade(target) is is_of


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("后来我们就在院子里烧一壶老鹰茶，大家坐着聊。", True, id="a tea"),
        pytest.param("后来我们就在院子里看见一只老鹰，大家坐着聊。", False, id="a bird"),
        pytest.param("后来我们就在老鹰广场等了很久，大家坐着聊。", True, id="a square"),
        pytest.param("后来我们就在老鹰荡钓了一天鱼，大家坐着聊。", True, id="a lake"),
        pytest.param("后来我们就看见老鹰荡来荡去，大家坐着聊。", False, id="a bird that swings"),
    ],
)
def test_no_animal_is_asked_for_in_the_name_of_something_else(source: str, *, is_refused: bool) -> None:
    tally, document = Tally(), Document(talk(("甲", source, None), language=None))
    keys = {item.key for make in (word.items, typed.items) for item in make(document, tally)}
    assert ("老鹰" not in keys) is is_refused
    assert bool(tally.refused["within-name"]) is is_refused


@pytest.mark.parametrize(
    ("said", "is_called"),
    [
        pytest.param("它叫毛巾，是我捡来的。", True, id="a dog is called so"),
        pytest.param("我给它取名叫“毛巾”。", True, id="it was named so"),
        pytest.param("那只小狗叫毛巾。", True, id="the dog is called so"),
        pytest.param("我有个叫毛巾的朋友。", True, id="a friend who is called so"),
        pytest.param("我打了个电话叫毛巾店的人来。", False, id="who was called in"),
        pytest.param("他是老师，来洗毛巾。", False, id="what is washed"),
        pytest.param("它是毛巾，是我捡来的。", False, id="what it is"),
    ],
)
def test_what_somebody_is_called_is_not_asked_as_a_thing(said: str, *, is_called: bool) -> None:
    washed = ("甲", "我每天早上都在院子里洗毛巾。", "毎朝、庭でタオルを洗っています。")
    document = Document(talk(washed, ("甲", said, None)))
    keys = {item.key for make in (word.items, typed.items) for item in make(document, Tally())}
    assert ("毛巾" not in keys) is is_called
    assert is_calling(document, "毛巾") is is_called


def test_what_a_verb_takes_is_offered_beside_another_thing_that_it_takes() -> None:
    source, translation = "我每天早上都在院子里洗毛巾。", "毎朝、庭でタオルを洗っています。"
    [item] = [one for one in word.items(Document(talk(("甲", source, translation))), Tally()) if one.key == "毛巾"]
    assert {distractor.option for distractor in item.distractors} & {"裤子", "袜子", "盘子", "被子", "窗帘", "手套"}


OF_WHAT = (
    "我奶奶年轻的时候在城里的学校里教过书，后来回到村里种地，一辈子没有再出过远门，"
    "送给我的那条毛巾是她自己织的，上面有两只鸟，我到现在还舍不得用。"
)
IN_THE_OPEN = (
    "村里的老人都说那口井是清朝的时候挖的，后来井水干了，就没有人再去，"
    "放着一条旧毛巾和一个水桶，谁也不知道是谁的，小孩子都不敢过去。"
)


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param(
            "照这样错下去，谁也没有办法。",
            "このまま誤り続ければ、誰にもどうにもできない。",
            True,
            id="a verb before it",
        ),
        pytest.param(
            "你先下去，我们在门口等你。",
            "先に下りていってください。入り口で待っています。",
            False,
            id="the verb itself",
        ),
    ],
)
def test_a_word_of_direction_is_not_asked_behind_a_verb(source: str, translation: str, *, is_refused: bool) -> None:
    refused: list[bool] = []
    for before in ("你好。", "他有护照。"):  # of a text every other word is typed and not chosen
        document, tally = Document(talk(("甲", before, "x。"), ("甲", source, translation))), Tally()
        assert [is_behind_verb(one) for one in best_targets(document, Tally()) if one.sense.word == "下去"] == [
            is_refused
        ]
        made_there = (*word.items(document, tally), *typed.items(document, tally))
        assert all(item.key != "下去" for item in made_there) or not is_refused
        refused.append(bool(tally.refused["stands-otherwise"]))
    assert any(refused) is is_refused


@pytest.mark.parametrize(
    ("source", "translation", "key", "is_refused"),
    [
        pytest.param("门口的客人七嘴八舌。", "入り口の客たちは口々に言う。", None, True, id="all that the clause says"),
        pytest.param("门口的客人一向不多。", "入り口の客はずっと多くない。", "一向", False, id="before what it says"),
    ],
)
def test_an_adverb_that_says_all_by_itself_is_not_asked(
    source: str, translation: str, key: str | None, *, is_refused: bool
) -> None:
    tally = Tally()
    made = [item.key for item in word.items(Document(talk(("甲", source, translation))), tally)]
    assert made == [key] * (key is not None)
    assert bool(tally.refused["stands-otherwise"]) is is_refused


@pytest.mark.parametrize(
    ("term", "meaning", "is_refused"),
    [
        pytest.param("本质", "本質", True, id="Japanese writes it so"),
        pytest.param("筹码", "リソース、強み", False, id="it does not"),
    ],
)
def test_no_gap_is_made_for_a_term_that_its_hint_shows(term: str, meaning: str, *, is_refused: bool) -> None:
    turn, tally = ("甲", f"他们公司一向看重{term}，不看别的。", "彼らはそれを重んじます。"), Tally()
    made = glossary_word.items(Document(talk(turn, glossary=((term, "", meaning),))), tally)
    assert [item.key for item in made] == [term] * (not is_refused)
    assert tally.refused["legible-key"] == is_refused


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param("公司去年开始投资。", "会社は去年投資を始めました。", True, id="kanji tell it"),
        pytest.param("这意味着要付出更大的成本。", "それにはさらに大きなコストがかかります。", False, id="they do not"),
        pytest.param("他把纸轻轻垫在盒子下面。", "彼は紙をそっと箱の下に敷きました。", True, id="the kanji of a place"),
    ],
)
def test_no_gap_is_made_for_a_word_that_its_translation_shows(
    source: str, translation: str, *, is_refused: bool
) -> None:
    tally = Tally()
    keys = {target.sense.word for target in best_targets(Document(talk(("甲", source, translation))), tally)}
    assert ("投资" in keys or "成本" in keys) is not is_refused
    assert bool(tally.refused["legible-key"]) is is_refused


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("我们村的医院助产士都很忙。", True, id="a hospital before it says of what sort"),
        pytest.param("我们村的助产士都很忙。", False, id="a village says where"),
    ],
)
def test_no_gap_is_made_for_somebody_of_whom_the_noun_before_says_the_trade(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    list(word.items(Document(talk(("甲", source, "村の助産師はみな忙しい。"))), tally))
    assert bool(tally.refused["stands-otherwise"]) is is_refused


@pytest.mark.parametrize(
    ("source", "is_before"),
    [
        pytest.param("他把外卖箱放在门口就走了。", True, id="a box by what is in it"),
        pytest.param("他把外卖放在门口就走了。", False, id="no noun behind it"),
        pytest.param("他拿着外卖箱装那些工具。", True, id="though the segmenter takes more"),
        pytest.param("他看见外卖司机就生气。", False, id="somebody"),
        pytest.param("他一进门就闻到外卖味儿。", False, id="what anything has"),
    ],
)
def test_a_noun_before_another_says_of_what_sort_that_is(source: str, *, is_before: bool) -> None:
    document = Document(talk(("甲", source, "彼は出前を門の前に置いた。")))
    [target] = [one for one in best_targets(document, Tally()) if one.sense.word == "外卖"]
    assert is_before_head(target) is is_before


@pytest.mark.parametrize(
    ("term", "meaning", "translation", "is_refused"),
    [
        pytest.param("烂尾", "中途で終わる", None, True, id="nothing gives its meaning in English"),
        pytest.param("烂尾", "中途で終わる", "彼らはそれを重んじます。", False, id="the glossary, as the translation"),
        pytest.param("筹码", "リソース、強み", None, False, id="our table does"),
    ],
)
def test_no_term_is_asked_that_cannot_be_told_to_both_readers(
    term: str, meaning: str, translation: str | None, *, is_refused: bool
) -> None:
    turn = ("甲", f"他们公司一向看重{term}，不看别的。", translation)
    whole = Document(talk(turn, language=translation and "ja", glossary=((term, "", meaning),)))
    for generator in (glossary_word.items, terms_asked):
        tally = Tally()
        list(generator(whole, tally))
        assert tally.refused["unglossed"] == is_refused


def test_it_is_counted_where_no_clue_leaves_one_word_to_type() -> None:
    sentences = (
        ("那天我很忙，哪有工夫找地方坐。", "その日は忙しくて、座る所を探す暇なんてありませんでした。", 1),
        (IN_THE_OPEN, None, 0),
    )
    for source, translation, count in sentences:
        tally = Tally()
        list(typed.items(Document(talk(("甲", "你好。", "こんにちは。"), ("甲", source, translation))), tally))
        assert tally.refused["typed-rival"] == count


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("这件事我一直很愧疚。", True, id="what somebody is like"),
        pytest.param("这件事他比我还愧疚。", True, id="what one is like beside another"),
        pytest.param("这件事我一直感到愧疚。", False, id="what somebody feels"),
    ],
)
def test_no_gap_is_made_for_a_noun_that_says_what_something_is_like(source: str, *, is_refused: bool) -> None:
    document = Document(talk(("甲", "你好。", None), ("甲", source, None), language=None))
    tally = Tally()
    made = {item.key for item in (*word.items(document, tally), *typed.items(document, tally))}
    assert ("愧疚" in made) is not is_refused
    assert bool(tally.refused["stands-otherwise"]) is is_refused


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("他们公司一向看重筹码，不看别人的籌碼。", False, id="in other characters it is shown"),
        pytest.param("他们公司一向看重筹码，不看别人的态度。", True, id="it stands there once"),
    ],
)
def test_no_glossary_word_is_asked_that_the_rest_of_its_sentence_shows(source: str, *, is_asked: bool) -> None:
    turn = ("甲", source, "彼らはそれを重んじます。")
    document = Document(talk(turn, glossary=(("筹码", "", "リソース、強み"),)))
    made = [item.key for item in glossary_word.items(document, Tally())]
    assert made == ["筹码"] * is_asked


def test_a_glossary_word_beside_which_no_other_can_stand_is_not_asked() -> None:
    tally, glossary = Tally(), (("上牌桌", "", "市場競争に参入する"),)
    turn = ("甲", "他们公司想要上牌桌，可是一直没有钱。", "彼らには資金がありません。")
    assert not list(glossary_word.items(Document(talk(turn, glossary=glossary)), tally))
    assert "guessable" not in tally.refused


def test_what_all_replies_are_is_near_and_what_refuses_is_not() -> None:
    assert are_near_synonyms("回复", "回应")
    assert are_near_synonyms("回答", "答复")
    assert not are_near_synonyms("回复", "拒绝")


def test_what_is_excellent_is_near_to_what_is_first_rate_and_not_to_what_is_perfect() -> None:
    assert are_near_synonyms("优秀", "一流")
    assert not are_near_synonyms("优秀", "完美")


def test_what_is_not_easy_is_near_to_what_is_troublesome() -> None:
    assert are_near_synonyms("麻烦", "不易")
    assert not are_near_synonyms("麻烦", "顺利")


@pytest.mark.parametrize(
    ("said", "source", "is_piece"),
    [
        pytest.param("我们开了一家名为温度咖啡的店。", "温度咖啡的客人每年都在增加。", True, id="a shop"),
        pytest.param(
            "我們開了一家名為溫度咖啡的店。", "溫度咖啡的客人每年都在增加。", True, id="in traditional characters"
        ),
        pytest.param("公司后来改名“温度咖啡”。", "温度咖啡的客人每年都在增加。", True, id="a company with a new name"),
        pytest.param("我们开了一家名为山那边的店。", "店里的温度每年都在增加。", False, id="another name"),
        pytest.param("我们开了一家名为温度咖啡的店。", "店里的温度每年都在增加。", False, id="the thing itself"),
    ],
)
def test_no_piece_of_what_something_is_called_is_asked_for(said: str, source: str, *, is_piece: bool) -> None:
    document = Document(talk(("甲", said, "店を開きました。"), ("甲", source, "店の温度は年々上がっています。")))
    word = "溫度" if "溫度" in source else "温度"
    start = source.index(word)
    assert is_within_calling(document, source, start, start + len(word)) is is_piece
    asked = {one.sense.word for one in targets(document, document.spots[1], Tally())}
    assert not (is_piece and word in asked)


@pytest.mark.parametrize(
    ("key", "prompt", "is_shown"),
    [
        pytest.param("锯子", "他的手被＿＿锯伤了。", True, id="the hard half"),
        pytest.param("澆水", "要＿＿了，你那裡也要澆。", True, id="traditional"),
        pytest.param("锯子", "他的手被＿＿弄伤了，孩子哭了。", False, id="the ending"),
        pytest.param("问题", "我先问一个简单的＿＿。", False, id="the easy half"),
        pytest.param("颜色", "＿＿很深，不是浅色。", False, id="one of two that are as hard"),
    ],
)
def test_who_sees_the_hard_half_of_a_word_is_not_asked_to_type_it(key: str, prompt: str, *, is_shown: bool) -> None:
    assert typed.is_hard_half_shown(key, prompt) is is_shown


@pytest.mark.parametrize(
    ("said", "translation", "refused"),
    [
        pytest.param("他的手被锯子锯伤了。", "彼の手はのこぎりで切られました。", 1, id="what saws is shown"),
        pytest.param(
            "他的黑洞太多了，我们都没有办法。",
            "彼のブラックホールが多すぎて、どうしようもありません。",
            0,
            id="nothing of it is shown",
        ),
    ],
)
def test_a_word_whose_hard_half_is_shown_is_refused(said: str, translation: str, refused: int) -> None:
    tally = Tally()
    made_of = list(typed.items(Document(talk(("甲", said, translation))), tally))
    assert (tally.refused["hard-half-shown"], len(made_of)) == (refused, 1 - refused)


@pytest.mark.parametrize(
    ("sentence", "word_", "is_torn"),
    [
        pytest.param("护士就是打打针。", "打针", True, id="a verb that is said twice"),
        pytest.param("护士就是打针。", "打针", False, id="a verb that is said once"),
        pytest.param("今天天气很好。", "天气", False, id="a noun behind another"),
    ],
)
def test_a_verb_that_is_said_twice_is_not_asked_in_half(sentence: str, word_: str, *, is_torn: bool) -> None:
    [spot] = Document(talk(("甲", sentence, None))).spots
    sense = sense_of(word_)
    assert sense is not None
    target = Target(spot=spot, sense=sense, told=sense, start=sentence.index(word_), aligned=None)
    assert word.is_torn_out(target) is is_torn


@pytest.mark.parametrize(
    ("source", "word", "expected"),
    [
        pytest.param("导播放了一首老歌。", "播放", True, id="who plays it"),
        pytest.param("導播放了一首老歌。", "播放", True, id="in traditional characters"),
        pytest.param("她播放了一首老歌。", "播放", False, id="a word before it"),
        pytest.param("播放了一首老歌。", "播放", False, id="nothing before it"),
        pytest.param("这个问题我来回答。", "回答", False, id="a verb of its own before it"),
        pytest.param("业主要车位。", "主要", True, id="who wants it"),
        pytest.param("他进学校了。", "学校", False, id="no verb behind it"),
    ],
)
def test_a_word_may_be_the_pieces_of_two_others(source: str, word: str, *, expected: bool) -> None:
    assert may_be_cut_otherwise(source, source.index(word), word) is expected
