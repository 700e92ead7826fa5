"""A phrase is typed only where what is told of each word leaves nothing else to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.document import Document
from quizzes.distractors.rivals.rivals import cue_of, shape_rivals
from quizzes.distractors.vetoes import Tally, is_legible_in
from quizzes.distractors.words import Sense, table
from quizzes.grading import grade
from quizzes.grading.verdict import Verdict
from quizzes.languages import TranslationLanguage
from quizzes.translation import typed_short
from quizzes.translation.phrases import Phrase, joins_what_stands_before
from quizzes.translation.said_together import Kind
from quizzes.translation.typed_reasons import _sense_here
from quizzes.translation.typed_short import _is_refused
from tests.quizzes.documents import DOCUMENTS, document, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]


def made_of(source: str, translation: str, language: TranslationLanguage = TranslationLanguage.JAPANESE) -> list[Item]:
    return list(typed_short.items(Document(talk(("甲", source, translation), language=language)), Tally()))


@pytest.mark.parametrize(
    ("source", "translation", "keys"),
    [
        pytest.param("今天是世界睡眠日。", "Today is World Sleep Day.", [], id="a piece of a name"),
        pytest.param("今天是世界睡眠日。", "Today is about world sleep.", ["世界睡眠"], id="no name"),
        pytest.param(
            "他上劳动公园门口去了。",
            "He went to the gate of Labour Park to mend bicycles.",
            [],
            id="a park where nobody labours",
        ),
    ],
)
def test_no_piece_of_an_english_name_is_asked_for(source: str, translation: str, keys: list[str]) -> None:
    assert [item.key for item in made_of(source, translation, TranslationLanguage.ENGLISH)] == keys


@pytest.mark.parametrize(
    ("source", "translation", "keys"),
    [
        pytest.param(
            "他们要用机器翻译苗话。", "They want to use a machine to translate Miao.", [], id="what is done with one"
        ),
        pytest.param("机器翻译越来越好。", "Machine translation gets better.", ["机器翻译"], id="what there is"),
    ],
)
def test_no_word_is_asked_for_that_is_two_where_it_stands(source: str, translation: str, keys: list[str]) -> None:
    assert [item.key for item in made_of(source, translation, TranslationLanguage.ENGLISH)] == keys


def test_a_phrase_is_typed_once() -> None:
    first = ("甲", "免费的东西不一定便宜。", "無料のものが安いとは限りません。")
    second = ("乙", "免费的东西不一定好吃。", "無料のものがおいしいとは限りません。")
    alone, both = (list(typed_short.items(Document(talk(*turns)), Tally())) for turns in ((first,), (first, second)))
    assert alone
    assert [item.key for item in both].count(alone[0].key) == 1


@pytest.mark.parametrize(
    ("word", "shown", "rival"),
    [
        pytest.param("工资", {1}, "薪资", id="a word that our list of synonyms has"),
        pytest.param("底下", {0}, "底部", id="where something is"),
        pytest.param("屏幕", {1}, "银幕", id="a screen of another kind"),
        pytest.param("合同", {0}, "合约", id="a word that means the same by our table"),
        pytest.param("公司", {0}, None, id="no other begins so"),
        pytest.param("收音机", {0, 2}, None, id="no other has both ends"),
        pytest.param("陌生人", {0, 2}, "陌路人", id="a rare word that the dictionary explains alike"),
        pytest.param("陌生人", {1, 2}, None, id="of which other characters are shown"),
    ],
)
def test_what_fits_the_shape_and_the_meaning_as_well_is_seen(word: str, shown: set[int], rival: str | None) -> None:
    found = shape_rivals(word, frozenset(shown))
    assert (rival in found) if rival else not found


def test_a_unit_of_time_is_typed_once_with_its_measure_word_or_without() -> None:
    turns = (("甲", "他睡了八小时。", "彼は8時間寝た。"), ("乙", "她走了十个小时。", "彼女は10時間歩いた。"))
    made_of_both = list(typed_short.items(Document(talk(*turns)), Tally()))
    assert [item.key for item in made_of_both] == ["八小时"]


@pytest.mark.parametrize(
    ("source", "translation", "key", "said"),
    [
        pytest.param("他下班坐末班车回宿舍。", "彼は仕事のあと終電で寮に帰る。", "末班车", "終電", id="a last train"),
        pytest.param(
            "奶奶的行李箱坏了。", "祖母のスーツケースが壊れた。", "行李箱", "スーツケース", id="what one travels with"
        ),
        pytest.param(
            "那个味道我一直忘不了。",
            "あの味がずっと忘れられない。",
            "一直忘不了",
            "ずっと忘れられない",
            id="with an adverb",
        ),
        pytest.param(
            "我们在候车室里吃饭。", "私たちは待合室でご飯を食べた。", "候车室", "待合室", id="where one waits"
        ),
    ],
)
def test_words_of_three_characters_of_every_day_are_typed(source: str, translation: str, key: str, said: str) -> None:
    assert (key, said) in [(item.key, item.prompt) for item in made_of(source, translation)]


@pytest.mark.parametrize(
    ("source", "translation", "word", "rival"),
    [
        pytest.param(
            "奶奶在小卖部看店。", "祖母は売店で店番をしている。", "小卖部", "小卖铺", id="a shop by another name"
        ),
        pytest.param("列车长在睡觉。", "車掌は寝ている。", "列车长", "列车员", id="whoever works on a train"),
    ],
)
def test_a_shape_leaves_out_nothing_that_another_word_fills_otherwise(
    source: str, translation: str, word: str, rival: str
) -> None:
    hints = [item.hint.ja or "" for item in made_of(source, translation) if item.hint and item.key == word]
    differs = next(i for i in range(len(word)) if word[i] != rival[i])
    assert all(word[differs] in hint for hint in hints)


def test_a_shape_shows_no_character_that_it_leaves_out() -> None:
    source, translation = (
        "一位八十岁的老太太被我说得很生气。",
        "There was an old lady of eighty whom I made very angry.",
    )
    made = made_of(source, translation, language=TranslationLanguage.ENGLISH)
    [hint] = [item.hint.ja or "" for item in made if item.hint and item.key == "老太太"]
    assert "□太太" in hint


def test_no_verb_is_left_out_alone_before_a_thing() -> None:
    hints = [item.hint.ja or "" for item in made_of("老师每天早上照镜子。", "先生は毎朝、鏡を見る。") if item.hint]
    assert not any("□镜子" in hint for hint in hints), hints  # 看镜子 as well


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param(
            "他们要求邻居回家。", "They required their neighbour to go home.", False, id="it waits for what he is to do"
        ),
        pytest.param("他们保护邻居。", "They protect their neighbour.", True, id="nothing is missing"),
    ],
)
def test_nobody_is_bidden_without_what_to_do(source: str, translation: str, *, is_asked: bool) -> None:
    prompts = [item.prompt for item in made_of(source, translation, TranslationLanguage.ENGLISH)]
    assert any(prompt.endswith("their neighbour") for prompt in prompts) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "prompt"),
    [
        pytest.param(
            "这件事改变了计划，他改变想法。", "この件で彼の考えが変わる。", "考えを変える", id="a verb of both"
        ),
        pytest.param("他改变想法。", "彼は考えを変える。", "考えを変える", id="with its object"),
        pytest.param("他改变想法。", "彼の考えが変えられる。", None, id="what is done to it is no subject"),
    ],
)
def test_a_verb_with_its_object_is_asked_as_one(source: str, translation: str, prompt: str | None) -> None:
    prompts = [item.prompt for item in made_of(source, translation)]
    assert prompts == ([prompt] if prompt else [])


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        pytest.param("他们都是外地人。", ("外地人", "外乡人"), id="simplified"),
        pytest.param("他們都是外地人。", ("外地人", "外鄉人"), id="traditional, of which the word shows nothing"),
    ],
)
def test_another_way_to_say_a_word_is_written_in_the_script_of_the_text(source: str, answer: tuple[str, ...]) -> None:
    [item] = made_of(source, "They are all outsiders.", TranslationLanguage.ENGLISH)
    assert item.answer == answer


@pytest.mark.parametrize(
    ("source", "translation", "answer"),
    [
        pytest.param("他们都是年轻人。", "彼らはみな若い人です。", ("年轻人", "年青人"), id="written so too"),
        pytest.param("他在公交站等我。", "彼はバス停で私を待っていました。", ("公交站", "公车站"), id="said so too"),
    ],
)
def test_another_way_to_write_or_say_a_word_is_right_too(
    source: str, translation: str, answer: tuple[str, ...]
) -> None:
    [item] = made_of(source, translation)
    assert item.answer == answer


@pytest.mark.parametrize(
    ("source", "translation", "answer"),
    [
        pytest.param("她昨天写了辞职信。", "彼女は昨日辞表を書きました。", ("辞职信",), id="辞□信 is no 辞职书"),
        pytest.param("他是年轻评委。", "彼は若い審査員だ。", ("年轻评委",), id="□轻 is no 年青"),
    ],
)
def test_nothing_is_right_that_the_hint_rules_out(source: str, translation: str, answer: tuple[str, ...]) -> None:
    [item] = made_of(source, translation)
    assert item.answer == answer


def test_what_the_translation_says_of_one_word_alone_asks_for_that() -> None:
    [item] = made_of("她是大学的研究生。", "彼女は大学院生です。")
    assert (item.prompt, item.answer) == ("大学院生", ("研究生",))


def test_a_button_is_no_key_by_its_hint() -> None:
    told = [
        item.hint.en or ""
        for item in made_of("墙上有三个按钮。", "There are three buttons on the wall.", TranslationLanguage.ENGLISH)
        if item.hint
    ]
    assert not any("按□" in one for one in told)


@pytest.mark.parametrize(
    ("source", "translation", "prompt", "answer", "hint"),
    [
        pytest.param(
            "我们有一个电脑程序。",
            "私たちにはコンピュータのプログラムがあります。",
            "コンピュータのプログラム",
            ("电脑程序",),
            "电□＋程□［x-］（□は1文字、［］は□の読みの始まり、全部で4文字）",
            id="two nouns",
        ),
        pytest.param(
            "他们提供类似的服务。",
            "彼らは似たようなサービスを提供します。",
            "似たようなサービス",
            ("类似的服务", "类似服务"),
            "□似［l-］＋服□（□は1文字、［］は□の読みの始まり、間の「的」はあってもなくてもよい）",
            id="an adjective with 的, which may be left out",
        ),
        pytest.param(
            "这是一个语言的过程。",
            "これは言語のプロセスです。",
            "言語のプロセス",
            ("语言的过程",),
            "语言＋的＋过□（□は1文字、全部で5文字）",
            id="a noun with 的, which is told, as is what the prompt shows",
        ),
        pytest.param(
            "他们提供机会。",
            "彼らはチャンスを提供します。",
            "チャンスを提供する",
            ("提供机会",),
            "tí gōng＋□会（□は1文字、全部で4文字）",
            id="a verb, whose reading is told, and its object",
        ),
        pytest.param(
            "我突然想起一件事。",
            "私は突然思い出しました。",
            "突然思い出す",
            ("突然想起",),
            "tū rán＋想□（□は1文字、全部で4文字）",
            id="an adverb, whose reading is told, and its verb",
        ),
        pytest.param(
            "厨房里有一个微波炉。",
            "台所には電子レンジがあります。",
            "電子レンジ",
            ("微波炉",),
            "微□炉（□は1文字、全部で3文字）",
            id="one word of three characters, whose first and last are told",
        ),
        pytest.param(
            "这是我们的商业模式。",
            "これが私たちのビジネスモデルです。",
            "ビジネスモデル",
            ("商业模式",),
            "□业＋模□［s-］（□は1文字、［］は□の読みの始まり、全部で4文字）",
            id="one word that is two",
        ),
    ],
)
def test_a_phrase_of_both_sides_is_asked(
    source: str, translation: str, prompt: str, answer: tuple[str, ...], hint: str
) -> None:
    item = next(item for item in made_of(source, translation) if item.key == answer[0])
    assert item.prompt == prompt
    assert item.answer == answer
    assert item.hint is not None
    assert item.hint.ja == hint


def test_a_gloss_of_which_one_kana_stays_is_asked_as_a_whole() -> None:
    prompts = [item.prompt for item in made_of("免费的东西不一定便宜。", "無料のものが安いとは限りません。")]
    assert "無料のもの" in prompts
    assert "無料のも" not in prompts


@pytest.mark.parametrize(
    ("source", "translation", "prompt", "key"),
    [
        pytest.param(
            "我们用电脑程序。", "We use computer programs.", "computer programs", "电脑程序", id="nouns side by side"
        ),
        pytest.param(
            "我们有一支工程师队伍。",
            "We have a team of engineers.",
            "team of engineers",
            "工程师队伍",
            id="the other way round",
        ),
        pytest.param(
            "他们提供答案。",
            "They provided an answer.",
            "to provide an answer",
            "提供答案",
            id="a verb in its plain form",
        ),
        pytest.param(
            "我们有保护措施。",
            "We have protective measures.",
            "protective measures",
            "保护措施",
            id="a verb that describes a noun",
        ),
        pytest.param(
            "他们学当地方言。",
            "They learn the local dialects.",
            "local dialects",
            "当地方言",
            id="a word in another form than the dictionary has",
        ),
        pytest.param(
            "类似的试验很多。",
            "Similar trials are many.",
            "similar trials",
            "类似的试验",
            id="at the beginning, in small letters",
        ),
        pytest.param(
            "你有什么工作习惯吗？",
            "Do you have any working habits?",
            "working habits",
            "工作习惯",
            id="a form of a verb that describes, behind any",
        ),
        pytest.param(
            "他改变了阅读习惯。",
            "He changed his reading habits.",
            "reading habits",
            "阅读习惯",
            id="a form of a verb that describes, behind his",
        ),
        pytest.param(
            "他喜欢收集邮票。",
            "He likes collecting stamps.",
            "to collect stamps",
            "收集邮票",
            id="a form of a verb that has an object",
        ),
        pytest.param(
            "最简单的办法是看价钱。",
            "The simplest way is to look at the price.",
            "simple way",
            "简单的办法",
            id="an adjective that the sentence alone compares",
        ),
        pytest.param(
            "政府的预算很少。",
            "The government's budget is small.",
            "the government's budget",
            "政府的预算",
            id="whose something is",
        ),
        pytest.param(
            "发动机的声音很大。",
            "The sound of an engine is loud.",
            "sound of an engine",
            "发动机的声音",
            id="of something, behind its article",
        ),
        pytest.param(
            "他想离开工厂。",
            "He wanted to be somebody who left the factory.",
            "to leave the factory",
            "离开工厂",
            id="an irregular form of a verb",
        ),
    ],
)
def test_an_english_phrase_is_asked_as_it_stands(source: str, translation: str, prompt: str, key: str) -> None:
    assert [(item.prompt, item.key) for item in made_of(source, translation, TranslationLanguage.ENGLISH)] == [
        (prompt, key)
    ]


def test_no_other_word_stands_for_a_thing_in_english() -> None:
    assert not made_of("你包里有奇怪的东西。", "You have something strange in your bag.", TranslationLanguage.ENGLISH)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("这是大型动物。", "これは大型動物です。", id="legible in Japanese"),
        pytest.param("我们有电脑和程序。", "コンピュータとプログラムがあります。", id="two phrases"),
        pytest.param("我们有电脑程序。", "コンピュータがプログラムで動きます。", id="not side by side there"),
        pytest.param("这是他和儿子的对话。", "これは彼と息子の対話です。", id="a piece of what 和 joins"),
        pytest.param("大家对公司的看法变了。", "皆の会社の見方が変わりました。", id="a view of it, not its own"),
        pytest.param("电脑程序帮电脑程序。", "コンピュータのプログラムを助けます。", id="twice"),
        pytest.param("这是做投资的公司。", "これは投資の会社です。", id="a verb that 的 parts from its object"),
        pytest.param("他们提供了答案。", "彼らは答えを提供しました。", id="了 between the words"),
    ],
)
def test_what_is_no_phrase_of_its_own_is_not_asked(source: str, translation: str) -> None:
    assert not made_of(source, translation)


@pytest.mark.parametrize(
    ("source", "translation", "language", "asked"),
    [
        pytest.param(
            "听说公司打算取消这条线路。",
            "I hear the company plans to cancel this route.",
            TranslationLanguage.ENGLISH,
            {"这条线路": "指示語＋量詞 tiáo＋线□［l-］（□は1文字、［］は□の読みの始まり、全部で4文字）"},
            id="this",
        ),
        pytest.param(
            "我看见那个病人了。",
            "あの患者を見ました。",
            TranslationLanguage.JAPANESE,
            {"那个病人": "指示語＋量詞 gè＋□人（□は1文字、全部で4文字）"},
            id="that",
        ),
        pytest.param(
            "我要去这家书店。", "どこの本屋に行くの。", TranslationLanguage.JAPANESE, {}, id="where, and no this"
        ),
        pytest.param(
            "这个病人的衣服。", "この患者の服。", TranslationLanguage.JAPANESE, {}, id="a piece of what 的 joins"
        ),
    ],
)
def test_what_is_pointed_at_is_asked_with_its_measure_word(
    source: str, translation: str, language: TranslationLanguage, asked: dict[str, str]
) -> None:
    made = {item.key: item.hint.ja for item in made_of(source, translation, language) if item.hint}
    assert {key: hint for key, hint in made.items() if key[0] in "这那"} == asked


def test_no_other_object_is_right_that_the_letter_told_rules_out() -> None:
    [item] = made_of("他会改变结尾。", "彼は結びを変える。")
    assert item.hint is not None
    assert "结□［w-］" in (item.hint.ja or "")
    assert not item.accepted  # and no 改变结果


def test_one_may_be_said_behind_what_points() -> None:
    [item] = [item for item in made_of("那个病人很急。", "あの患者は急いでいた。") if item.key == "那个病人"]
    assert item.accepted == ("那一个病人",)


def test_somebody_has_what_is_his_behind_any_verb() -> None:
    [item] = made_of("我想不起父亲的声音。", "父の声が思い出せません。")
    assert (item.prompt, item.key) == ("父の声", "父亲的声音")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("这是提供答案的人。", "The provided answers are his.", id="a form of a verb that describes"),
        pytest.param("他们提供答案。", "They gave the answers that we provide.", id="not side by side"),
        pytest.param("这里有保护措施。", "They protect; measures are taken.", id="parted by a sign"),
        pytest.param("墙上有四十厘米的裂缝。", "It is a forty-centimetre crack.", id="a unit behind its number"),
    ],
)
def test_a_phrase_is_asked_only_where_english_has_it_by_itself(source: str, translation: str) -> None:
    assert not made_of(source, translation, TranslationLanguage.ENGLISH)


@pytest.mark.parametrize(
    ("word", "place", "beside_any_part"),
    [
        pytest.param("工程师", 0, False, id="the first character decides"),
        pytest.param("程序", -1, False, id="程式 begins alike"),
        pytest.param("机会", -1, False, id="机遇 begins alike"),
        pytest.param("捐款", 0, False, id="no other noun begins so"),
        pytest.param("捐款", -1, True, id="捐赠, a verb, begins alike"),
    ],
)
def test_the_character_that_is_told_decides_the_word(word: str, place: int, beside_any_part: bool) -> None:  # noqa: FBT001 -- a case
    assert cue_of(word, beside_any_part=beside_any_part) == place


def test_the_explanation_says_why_the_words_stand_so() -> None:
    [item] = made_of("他们提供机会。", "彼らはチャンスを提供します。")
    assert "中国語では動詞が前、目的語が後です。" in (item.explanation.ja or "")
    assert "The verb stands before its object." in (item.explanation.en or "")


@pytest.mark.parametrize("path", ALL)
def test_every_accepted_answer_is_short_chinese_that_the_prompt_does_not_show(path: Path) -> None:
    for question in made(path).questions:
        if question.subtype == "typed_short":
            assert 3 <= len(hanzi_of(question.key.replace("的", ""))) <= 6
            assert not is_legible_in(question.key, question.prompt) or document(path).language == "en"
            assert all(grade(question, [answer]).verdict is Verdict.CORRECT for answer in question.answer)


@pytest.mark.parametrize(
    ("source", "translation", "language", "prompt", "answer", "hint"),
    [
        pytest.param(
            "我有两位同事。",
            "私には二名の同僚がいます。",
            TranslationLanguage.JAPANESE,
            "二名の同僚",
            ("两位同事", "2位同事", "二位同事"),
            "数＋量詞 wèi＋同□［s-］（□は1文字、［］は□の読みの始まり、数は漢字で、全部で4文字）",
            id="the number first",
        ),
        pytest.param(
            "我有两本字典。",
            "私は辞書を2冊持っています。",
            TranslationLanguage.JAPANESE,
            "2冊の辞書",
            ("两本字典", "2本字典"),
            "数＋量詞 běn＋字□（□は1文字、数は漢字で、全部で4文字）",
            id="the number behind the noun; 两 before a measure word",
        ),
        pytest.param(
            "街上有五个厕所。",
            "通りにはトイレが5つあります。",
            TranslationLanguage.JAPANESE,
            "トイレ5つ",
            ("五个厕所", "5个厕所"),
            "数＋量詞 gè＋厕□（□は1文字、数は漢字で、全部で4文字）",
            id="a measure word that is often read without its tone",
        ),
        pytest.param(
            "门口有一把雨伞。",
            "入口には一本の傘があります。",
            TranslationLanguage.JAPANESE,
            "傘一本",
            ("一把雨伞", "1把雨伞"),
            "数＋量詞「把」＋□伞（□は1文字、数は漢字で、全部で4文字）",
            id="one single thing",
        ),
        pytest.param(
            "我见了二十家书店。",
            "I saw twenty bookshops.",
            TranslationLanguage.ENGLISH,
            "twenty bookshops",
            ("二十家书店", "20家书店"),
            "数＋量詞 jiā＋书□（□は1文字、数は漢字で、全部で5文字）",
            id="in English words",
        ),
    ],
)
def test_an_amount_is_asked_with_its_measure_word(
    source: str, translation: str, language: TranslationLanguage, prompt: str, answer: tuple[str, ...], hint: str
) -> None:
    item = next(item for item in made_of(source, translation, language) if item.key == answer[0])
    assert item.prompt == prompt
    assert item.answer == answer
    assert item.hint is not None
    assert item.hint.ja == hint


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("这条巷子里有九家书店。", "この路地には8軒の書店があります。", id="another number"),
        pytest.param("这条巷子里有九家书店。", "この路地には19軒の書店があります。", id="a number that holds it"),
        pytest.param("这是第九家书店。", "これは9軒の書店です。", id="an ordinal"),
        pytest.param("这条巷子里有几十家书店。", "この路地には10軒の書店があります。", id="a number that is not exact"),
        pytest.param("有九家书店的老板来了。", "9軒の書店の主人が来ました。", id="a piece of a longer phrase"),
        pytest.param("没有一家书店愿意开门。", "開けたがる書店は一軒もありません。", id="an amount of none"),
    ],
)
def test_an_amount_that_differs_is_not_asked(source: str, translation: str) -> None:
    assert not [item for item in made_of(source, translation) if "家书店" in item.key]


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param("工地的垃圾很多。", "工事現場のごみが多いです。", True, id="a noun and its noun"),
        pytest.param("在门口的早点摊坐着。", "門の前の朝食の屋台に座る。", False, id="a noun that goes on"),
        pytest.param("抽屉的钥匙我会交给你。", "引き出しの鍵は渡します。", True, id="what only looks like a noun"),
        pytest.param(
            "做AI芯片的公司倒了。", "AIチップ企業がつぶれました。", False, id="a piece of what Latin letters begin"
        ),
    ],
)
def test_a_phrase_is_no_piece_of_a_longer_one(source: str, translation: str, *, is_asked: bool) -> None:
    assert bool([item for item in made_of(source, translation) if "的" in item.key]) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "language", "prompt", "answer"),
    [
        pytest.param(
            "我等了四十天。", "私は40日待ちました。", TranslationLanguage.JAPANESE, "40日間", "四十天 40天", id="days"
        ),
        pytest.param(
            "我等了三个月。",
            "3か月間待ちました。",
            TranslationLanguage.JAPANESE,
            "3か月間",
            "三个月 3个月",
            id="months",
        ),
        pytest.param(
            "我等了两个小时。",
            "I waited for two hours.",
            TranslationLanguage.ENGLISH,
            "two hours",
            "两个小时 2个小时 两小时 2小时",
            id="hours, with 个 or without it, and with a digit",
        ),
        pytest.param(
            "我在外面跑了两百一十天。",
            "外を210日間も回りました。",
            TranslationLanguage.JAPANESE,
            "210日間",
            "两百一十天 210天 二百一十天",
            id="two hundred, in both ways",
        ),
        pytest.param(
            "我等了四个钟头。",
            "4時間待ちました。",
            TranslationLanguage.JAPANESE,
            "4時間",
            "四个钟头 4个钟头",
            id="钟头, which needs its 个",
        ),
        pytest.param(
            "航程八分鐘。",
            "It takes 8 minutes.",
            TranslationLanguage.ENGLISH,
            "8 minutes",
            "八分鐘 8分鐘",
            id="traditional",
        ),
    ],
)
def test_a_length_of_time_is_asked(
    source: str, translation: str, language: TranslationLanguage, prompt: str, answer: str
) -> None:
    [item] = made_of(source, translation, language)
    assert (item.prompt, item.answer) == (prompt, tuple(answer.split()))
    assert item.hint is not None
    assert "単位" in (item.hint.ja or "")
    assert "unit" in (item.hint.en or "")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("我等了四十天。", "私は14日待ちました。", id="another number"),
        pytest.param("我等了四十天。", "私は140日待ちました。", id="a number that holds it"),
        pytest.param("第四天来了。", "4日目に来ました。", id="an ordinal"),
        pytest.param("我等了二十多天。", "私は20日余り待ちました。", id="a number that is not exact"),
        pytest.param("我等了几十天。", "私は10日待ちました。", id="some tens"),
        pytest.param("我等了一天。", "私は1日待ちました。", id="a day, which may be some day"),
        pytest.param("我等三天，他等三天。", "私は3日待ち、彼も3日待ちました。", id="twice"),
        pytest.param("我跑了四小时二十分。", "4時間20分で走りました。", id="a part of a longer one"),
        pytest.param("现在三点四十分钟声响了。", "3時40分に鐘が鳴りました。", id="a time of day"),
    ],
)
def test_a_time_that_is_no_length_of_its_own_is_not_asked(source: str, translation: str) -> None:
    assert not made_of(source, translation)


@pytest.mark.parametrize(
    ("source", "translation", "size"),
    [
        pytest.param("我等了四个小时。", "4時間待ちました。", "4文字か3文字", id="with 个 or without it"),
        pytest.param("我等了四个钟头。", "4時間待ちました。", "4文字）", id="with 个 alone"),
    ],
)
def test_all_accepted_answers_are_as_long_as_is_told(source: str, translation: str, size: str) -> None:
    [item] = made_of(source, translation)
    assert size in ((item.hint.ja if item.hint else "") or "")


@pytest.mark.parametrize(
    ("source", "translation", "shape", "shape_en"),
    [
        pytest.param("我等了两个月。", "2か月待ちました。", "数＋□＋単位 yuè（", "number + □ + unit yuè (", id="month"),
        pytest.param(
            "我等了三个钟头。", "3時間待ちました。", "数＋□＋単位 钟□（", "number + □ + unit 钟□ (", id="hour"
        ),
        pytest.param("我等了四十分钟。", "40分待ちました。", "数＋単位 分□（", "number + unit 分□ (", id="minute"),
        pytest.param("我等了七個星期。", "7週間待ちました。", "数＋単位 星□（", "number + unit 星□ (", id="week"),
        pytest.param(
            "我等了四十天。", "40日待ちました。", "数＋単位 tiān（", "number + unit tiān (", id="one character"
        ),
    ],
)
def test_neither_a_unit_nor_its_ge_is_given_away(source: str, translation: str, shape: str, shape_en: str) -> None:
    [item] = made_of(source, translation)
    assert item.hint is not None
    assert (item.hint.ja or "").startswith(shape)
    assert (item.hint.en or "").startswith(shape_en)


def test_a_month_is_as_easy_as_its_character() -> None:
    [item] = made_of("我等了两个月。", "2か月待ちました。")
    assert "月" not in ((item.hint.ja if item.hint else "") or "")
    assert item.level == 1


@pytest.mark.parametrize(
    ("source", "translation", "level"),
    [
        pytest.param("这里的高血压病人很多。", "ここには高血圧の患者が多いです。", 4, id="hard, beside an easy one"),
        pytest.param("我们为客人提供服务。", "私たちはお客にサービスを提供します。", 2, id="of a middle level"),
        pytest.param(
            "我去菜市场。", "生鮮市場へ行きます。", 5, id="a word listed late, of one character beside a word"
        ),
        pytest.param("他的工作量很大。", "彼の仕事量は多いです。", 5, id="no word of beginners for 工作"),
        pytest.param("我的工作室很小。", "私のアトリエは小さいです。", 2, id="unlisted, of words of beginners"),
        pytest.param("公园里有个垃圾桶。", "公園にごみ箱があります。", 5, id="unlisted, its hard character shown"),
        pytest.param("学校有游泳池。", "学校にプールがあります。", 5, id="listed, with its level"),
        pytest.param("这里有一位老师傅。", "ここにはベテランの職人がいます。", 4, id="no word of beginners by chance"),
        pytest.param("這裡有很多年輕人。", "ここには若者がたくさんいます。", 2, id="unlisted, of an easy word"),
    ],
)
def test_a_word_that_is_given_is_still_to_be_written(source: str, translation: str, level: int) -> None:
    [item] = made_of(source, translation)
    assert item.level == level


def test_a_listed_verb_is_at_most_one_level_easier_for_what_is_shown_of_it() -> None:
    [item] = made_of("她看起来很累。", "She seems tired.", TranslationLanguage.ENGLISH)
    assert item.key == "看起来"
    assert item.level == 2


@pytest.mark.parametrize(
    ("word", "noun", "accepted"),
    [
        pytest.param("奇怪", "现象", ("奇怪现象",), id="two characters"),
        pytest.param("麻烦", "问题", (), id="one that needs it"),
        pytest.param("奇怪", "东西", (), id="before a word for anything"),
        pytest.param("了不起", "画家", (), id="three"),
        pytest.param("五花八门", "歌曲", (), id="four"),
        pytest.param("关键性", "问题", ("关键性问题",), id="of a sort"),
    ],
)
def test_a_long_adjective_keeps_its_de(word: str, noun: str, accepted: tuple[str, ...]) -> None:
    [spot] = Document(talk(("甲", f"{word}的{noun}。", "x"))).spots
    senses = (table()[word], table()[noun])
    phrase = Phrase(kind=Kind.NOUN, spot=spot, start=0, text=f"{word}的{noun}", senses=senses, said="x")
    assert phrase.accepted == accepted


def test_a_listed_word_is_at_most_two_levels_easier_for_what_is_shown_of_it() -> None:
    [item] = made_of("这里的地下水很干净。", "The groundwater here is clean.", TranslationLanguage.ENGLISH)
    assert "地□水" in ((item.hint.en if item.hint else "") or "")
    assert item.level == 5


def test_a_process_made_of_an_easy_word_is_at_most_a_level_easier_for_what_is_shown_of_it() -> None:
    [item] = made_of("这里的资料都数字化了。", "ここの資料はみなデジタル化されました。")
    assert "□字化" in ((item.hint.ja if item.hint else "") or "")
    assert item.level == 4


def test_an_amount_is_as_hard_as_the_measure_word_of_which_the_reading_is_told() -> None:
    [item] = made_of("山上有一所学校。", "There is a school on the hill.", TranslationLanguage.ENGLISH)
    assert item.level == 3


def test_a_unit_before_which_ge_is_free_is_explained_without_it() -> None:
    [item] = made_of("我等了四个小时。", "4時間待ちました。")
    assert (item.explanation.ja or "").startswith("「小时」（xiǎo shí）は「時間」です。")


def test_a_word_that_japanese_writes_alike_is_said_to_be_the_same() -> None:
    [item] = made_of("公司的规模很大。", "会社の規模は大きいです。")
    assert "「规模」（guī mó）は日本語と同じ「規模」です。" in (item.explanation.ja or "")


def test_two_and_the_measure_word_are_explained() -> None:
    item = next(item for item in made_of("我有两本字典。", "私は辞書を2冊持っています。") if item.key == "两本字典")
    assert "ここの量詞は「本」（běn）です。" in (item.explanation.ja or "")
    assert "「二」ではなく「两」" in (item.explanation.ja or "")
    assert "Two is 两 (liǎng), not 二" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("word", "said", "meaning"),
    [
        pytest.param("资料", "語言のデータ", "data", id="the meaning of the translation"),
        pytest.param("资料", "語言の資料", "material", id="the first meaning"),
        pytest.param("公司", "小さな企業", "company", id="a meaning for which there is but one English word"),
        pytest.param("路线", "具体的なルート", "route", id="no meaning of the word that is named first so"),
    ],
)
def test_a_word_is_explained_by_the_meaning_that_the_translation_has(word: str, said: str, meaning: str) -> None:
    [spot] = Document(talk(("甲", f"{word}。", said))).spots
    sense = table()[word]
    phrase = Phrase(kind=Kind.NOUN, spot=spot, start=0, text=word, senses=(sense,), said=said)
    assert _sense_here(sense, phrase, "ja").shown_en == meaning


def test_how_far_something_goes_is_no_phrase_of_its_own() -> None:
    assert not made_of("这里起码热闹。", "ここは少なくともにぎやかです。")


@pytest.mark.parametrize(
    ("after", "is_joined"),
    [
        pytest.param("印", True, id="a character that makes a longer noun: 手指印"),
        pytest.param("公司", True, id="a noun"),
        pytest.param("有", False, id="a verb that everybody knows"),
        pytest.param("提供", False, id="a verb"),
        pytest.param("也", False, id="an adverb"),
        pytest.param("，", False, id="a comma"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_noun_is_not_cut_out_of_a_longer_one(after: str, *, is_joined: bool) -> None:
    assert joins_what_stands_before(after) is is_joined


@pytest.mark.parametrize(
    ("translation", "prompts"),
    [
        pytest.param("うちには2人の娘がいます。", ["2人の娘"], id="a noun of one kanji"),
        pytest.param("うちには2人の娘婿がいます。", [], id="the beginning of another noun"),
        pytest.param("うちは孫娘が2人います。", [], id="the end of another noun"),
    ],
)
def test_an_amount_is_of_no_piece_of_a_noun(translation: str, prompts: list[str]) -> None:
    assert [item.prompt for item in made_of("我家有两个女儿。", translation)] == prompts


def test_an_amount_that_is_part_of_a_longer_noun_is_not_asked() -> None:
    english = TranslationLanguage.ENGLISH
    assert not made_of("瓦上有一道手指印。", "There is a finger mark on the tile.", english)


@pytest.mark.parametrize(
    ("source", "translation", "language", "answer", "is_asked"),
    [
        pytest.param(
            "我们要靠资本市场。",
            "We rely on capital markets.",
            TranslationLanguage.ENGLISH,
            "资本市场",
            True,
            id="both words are told but for a character and how that begins",
        ),
        pytest.param(
            "污水管子接通了。",
            "汚水の管がつながりました。",
            TranslationLanguage.JAPANESE,
            "污水管子",
            False,
            id="a speaker's own way to put it",
        ),
        pytest.param(
            "那里面气压很高。",
            "その中の気圧はとても高いです。",
            TranslationLanguage.JAPANESE,
            "里面气压",
            False,
            id="where something is, without 的",
        ),
        pytest.param(
            "里面的气压很高。",
            "中の気圧はとても高いです。",
            TranslationLanguage.JAPANESE,
            "里面的气压",
            True,
            id="where something is, with 的",
        ),
        pytest.param(
            "他们要摆进展览馆。",
            "展示館に置くそうです。",
            TranslationLanguage.JAPANESE,
            "展览馆",
            False,
            id="nearly the Japanese word, which one would type",
        ),
        pytest.param(
            "那里有一台机器人。",
            "そこにはロボットがいます。",
            TranslationLanguage.JAPANESE,
            "机器人",
            True,
            id="a word that its first and last character tell",
        ),
    ],
)
def test_no_phrase_is_asked_that_is_copied_or_that_others_say_otherwise(
    source: str, translation: str, language: TranslationLanguage, answer: str, *, is_asked: bool
) -> None:
    assert (answer in {item.key for item in made_of(source, translation, language)}) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "hint"),
    [
        pytest.param(
            "这相当于一年的利润。",
            "これは一年の利益に相当する。",
            "相当□（□は1文字、全部で3文字）",
            id="当 of 相当する",
        ),
        pytest.param("这意味着失败。", "これは失敗を意味する。", "意味□（□は1文字、全部で3文字）", id="味 of 意味する"),
        pytest.param(
            "这是普通的袜子。",
            "これはごく一般の靴下です。",
            "□通＋□子（□は1文字、間の「的」はあってもなくてもよい）",
            id="no mere 子 of 袜子",
        ),
        pytest.param(
            "这是总体情况。",
            "これが全体的な状況です。",
            "zǒng tǐ＋□况［q-］（□は1文字、［］は□の読みの始まり、全部で4文字）",
            id="体 of 全体",
        ),
        pytest.param(
            "那是玩具市场。", "あれはおもちゃ市場です。", "□具＋市场（□は1文字、全部で4文字）", id="a whole word"
        ),
        pytest.param(
            "每年有捐款预算。",
            "毎年、寄付予算があります。",
            "捐□［k-］＋预算（□は1文字、［］は□の読みの始まり、全部で4文字）",
            id="善款 and 赠款 of □款",
        ),
    ],
)
def test_no_character_is_left_out_that_the_prompt_shows(source: str, translation: str, hint: str) -> None:
    assert [item.hint.ja for item in made_of(source, translation) if item.hint] == [hint]


@pytest.mark.parametrize(
    ("source", "translation", "language", "key"),
    [
        pytest.param(
            "船上有一名灯塔维修技工。", "There was a lighthouse technician aboard.", "en", None, id="who works at it"
        ),
        pytest.param(
            "他睡在一个胶囊似的小舱里。", "He slept in a capsule of a cabin.", "en", None, id="what is like it"
        ),
        pytest.param("老人说了一句方言。", "The old man said a dialect.", "en", None, id="a sentence of a dialect"),
        pytest.param("一行字幕很短。", "A subtitle is short.", "en", None, id="a line of a subtitle"),
        pytest.param("一家公司很大。", "A company is big.", "en", "一家公司", id="a company"),
        pytest.param("他喝了三杯咖啡。", "彼はコーヒーを三杯飲みました。", "ja", "三杯咖啡", id="cups that are named"),
    ],
)
def test_how_much_of_a_thing_is_asked_only_where_it_is_said(
    source: str, translation: str, language: str, key: str | None
) -> None:
    keys = [item.key for item in made_of(source, translation, TranslationLanguage(language))]
    assert keys == ([key] if key else [])


def test_two_people_may_be_counted_politely_with_either_word() -> None:
    [item] = made_of("我有两位同事。", "私には二名の同僚がいます。")
    assert "二位同事" in item.accepted
    assert "ではなく" not in (item.explanation.ja or "")
    assert "Instead of 两位 one may say 二位" in (item.explanation.en or "")


def test_two_is_explained_by_what_it_stands_before() -> None:
    amount = next(item for item in made_of("我有两本字典。", "私は辞書を2冊持っています。") if item.key == "两本字典")
    [length] = made_of("我等了两个小时。", "2時間待ちました。")
    assert "量詞の前の「2」は「二」ではなく「两」" in (amount.explanation.ja or "")
    [minutes] = made_of("我等了两分钟。", "2分間待ちました。")
    assert "量詞や時間の単位の前の「2」は「二」ではなく「两」" in (length.explanation.ja or "")
    assert "時間の単位の前の「2」は「二」ではなく「两」" in (minutes.explanation.ja or "")
    assert "or a unit" not in (amount.explanation.en or "")


def test_what_counts_companies_does_not_say_company_twice() -> None:
    [item] = made_of("街上有五家公司。", "通りには会社が五社あります。")
    assert item.prompt == "会社五社"


def test_given_words_alone_are_not_asked() -> None:
    assert not made_of("门口有一把椅子。", "入口には椅子が一つあります。")
    assert not made_of("这是市场结构。", "これは市場構造です。")


@pytest.mark.parametrize(
    ("words", "said", "guard"),
    [
        pytest.param(("人工智能", "基础设施"), "AIインフラ", "shape", id="too much to type"),
        pytest.param(("水",), "水", "shape", id="too little to type"),
        pytest.param(("经济", "政策"), "経済政策", "legible-key", id="kanji tell all of it"),
        pytest.param(("市场", "结构"), "市場構造", "copied-reading", id="both words are told, to be copied"),
    ],
)
def test_a_phrase_is_refused_for_its_first_fault(words: tuple[str, ...], said: str, guard: str) -> None:
    text, tally = "".join(words), Tally()
    found = Document(talk(("甲", f"{text}。", f"{said}。")))
    senses = tuple(table().get(word, Sense(word=word, pos="n", ja=(said,), en=("thing",))) for word in words)
    phrase = Phrase(kind=Kind.NOUN, spot=found.spots[0], start=0, text=text, senses=senses, said=said)
    assert _is_refused(found, phrase, tally)
    assert list(tally.refused) == [guard]


@pytest.mark.parametrize(
    ("words", "said", "guard"),
    [
        pytest.param(("公司", "势头"), "会社の勢い", "typed-rival", id="momentum may be said otherwise"),
        pytest.param(("公司", "成本"), "会社のコスト", None, id="nothing else fits"),
    ],
)
def test_a_phrase_that_may_be_said_otherwise_is_not_typed(words: tuple[str, ...], said: str, guard: str | None) -> None:
    text, tally = "".join(words), Tally()
    found = Document(talk(("甲", f"{text}。", f"{said}。")))
    senses = tuple(table()[word] for word in words)
    phrase = Phrase(kind=Kind.NOUN, spot=found.spots[0], start=0, text=text, senses=senses, said=said)
    assert _is_refused(found, phrase, tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("我去菜市场。", "市場へ行きます。", ["生鮮市場"], id="a part of it means the same"),
        pytest.param("我去茶馆。", "茶館へ行きます。", [], id="nothing that its characters do not show"),
    ],
)
def test_a_word_is_asked_by_a_meaning_that_no_part_of_it_has(source: str, translation: str, said: list[str]) -> None:
    assert [item.prompt for item in made_of(source, translation)] == said


@pytest.mark.parametrize(
    ("source", "translation", "prompts"),
    [
        pytest.param("我是最不自由的读者。", "I am the least free reader.", [], id="denied"),
        pytest.param("我是自由的读者。", "I am a free reader.", ["free reader"], id="not denied"),
        pytest.param("我有一个让人失望的消息。", "I have disappointing news.", [], id="whom it makes so"),
        pytest.param("我有一個令人失望的消息。", "I have disappointing news.", [], id="traditional characters"),
        pytest.param(
            "从严格的会计角度看。", "Seen strictly accounting-wise, strictly accounting.", [], id="a piece, and how"
        ),
        pytest.param("桥下沉七十多厘米。", "The bridge sinks over seventy centimetres.", [], id="no measure word"),
    ],
)
def test_no_phrase_is_cut_out_of_what_says_something_else(source: str, translation: str, prompts: list[str]) -> None:
    assert [item.prompt for item in made_of(source, translation, TranslationLanguage.ENGLISH)] == prompts


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param(
            "我等了四个小时。", "4時間待ちました。", "その間の「个」は省けます（四个小时 / 四小时）。", id="with it"
        ),
        pytest.param(
            "我等了四小时。", "4時間待ちました。", "その間の「个」は省けます（四个小时 / 四小时）。", id="without it"
        ),
        pytest.param("我等了十个月。", "10か月待ちました。", "", id="before a unit that needs it"),
        pytest.param("我等了四十分钟。", "40分待ちました。", "", id="before a unit that never has it"),
    ],
)
def test_that_a_measure_word_may_be_left_out_is_told_where_both_ways_are_right(
    source: str, translation: str, told: str
) -> None:
    [item] = made_of(source, translation)
    assert told in (item.explanation.ja or "")
    assert ("省け" in (item.explanation.ja or "")) is bool(told)
    assert ("may be left out" in (item.explanation.en or "")) is bool(told)


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        pytest.param("我没想到他会来。", "彼が来るとは思いがけないことでした。", 0, id="a verb that is denied"),
        pytest.param("这是卫生纸。", "これはトイレットペーパーです。", 1, id="a noun"),
    ],
)
def test_no_verb_is_asked_by_the_denial_around_it(source: str, translation: str, count: int) -> None:
    assert len(made_of(source, translation)) == count


@pytest.mark.parametrize(
    ("source", "translation", "ja", "en"),
    [
        pytest.param(
            "我等了五个月。",
            "5か月待ちました。",
            "「月」（yuè）は「か月」です。期間を言うときは、数と「月」の間に量詞「个」（gè）が要ります（「五月」は暦の5月です）。",
            "月 (yuè) is “month”. For a length of time the measure word 个 (gè) stands between the number and 月 "
            "(五月 would be May).",
            id="months",
        ),
        pytest.param(
            "我等了十五个月。",
            "15か月待ちました。",
            "「月」（yuè）は「か月」です。期間を言うときは、数と「月」の間に量詞「个」（gè）が要ります。3行目",
            "月 (yuè) is “month”. For a length of time the measure word 个 (gè) stands between the number and 月. Line",
            id="more than a year has",
        ),
        pytest.param(
            "我等了四個鐘頭。",
            "4時間待ちました。",
            "「鐘頭」（zhōng tóu）は「時間」です。数と「鐘頭」の間に量詞「個」（gè）が要ります。",
            "鐘頭 (zhōng tóu) is “hour”. The measure word 個 (gè) stands between the number and 鐘頭.",
            id="hours that need it, traditional",
        ),
    ],
)
def test_the_measure_word_of_a_length_of_time_is_no_part_of_its_unit(
    source: str, translation: str, ja: str, en: str
) -> None:
    [item] = made_of(source, translation)
    assert (item.explanation.ja or "").startswith(ja)
    assert (item.explanation.en or "").startswith(en)


@pytest.mark.parametrize(
    ("source", "translation", "answer"),
    [
        pytest.param("他改变主意。", "彼は考えを変える。", ("改变主意", "改变主张"), id="in simplified"),
        pytest.param("他改變主意。", "彼は考えを変える。", ("改變主意", "改變主張"), id="in traditional"),
        pytest.param("他改变想法。", "彼は考えを変える。", ("改变想法",), id="nothing else fits"),
    ],
)
def test_another_object_that_the_verb_takes_and_the_shape_allows_is_right_too(
    source: str, translation: str, answer: tuple[str, ...]
) -> None:
    [item] = made_of(source, translation)
    assert item.answer == answer
    assert all(other in (item.explanation.ja or "") for other in answer[1:])


def test_what_there_is_but_one_of_has_its_article() -> None:
    [item] = made_of("整个走廊很暗。", "The whole corridor was dark.", TranslationLanguage.ENGLISH)
    assert (item.prompt, item.key) == ("the whole corridor", "整个走廊")


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("そこで機械の故障を見つけた。", True, id="of machines"),
        pytest.param("そこで機械の故障を見つけ、自分の欠点にも気づいた。", False, id="of machines or of people"),
    ],
)
def test_a_phrase_with_a_word_of_two_senses_is_asked_where_the_translation_tells_which(
    translation: str, *, is_asked: bool
) -> None:
    made = made_of("他在那里找到了机器的毛病。", translation)
    assert [item.key for item in made if "毛病" in item.key] == ["机器的毛病"] * is_asked
    assert all("故障" in (item.explanation.ja or "") for item in made)


@pytest.mark.parametrize(
    ("source", "translation", "guard"),
    [
        pytest.param("那里面气压很高。", "その中の気圧はとても高いです。", "own-wording", id="where it is, without 的"),
        pytest.param("里面的气压很高。", "中の気圧はとても高いです。", None, id="where it is, with 的"),
        pytest.param("他们要摆进展览馆。", "展示館に置くそうです。", "nearly-legible", id="all characters but one"),
        pytest.param("那里有一台机器人。", "そこにはロボットがいます。", None, id="in kana"),
    ],
)
def test_a_phrase_is_refused_that_one_would_put_or_type_otherwise(
    source: str, translation: str, guard: str | None
) -> None:
    tally = Tally()
    list(typed_short.items(Document(talk(("甲", source, translation))), tally))
    assert tally.refused.keys() & {"own-wording", "nearly-legible"} == ({guard} if guard else set())


def test_what_is_said_so_only_in_court_is_not_asked() -> None:
    assert not made_of("他被判了七年二个月。", "彼は7年2か月を言い渡されました。")


@pytest.mark.parametrize(
    ("source", "translation", "prompts"),
    [
        pytest.param("他们已经打扫干净了。", "彼らはもう掃除し終えた。", [], id="done, and yet to be done"),
        pytest.param(
            "工厂突然倒闭，他很着急。", "工場が突然倒産し、彼は焦りました。", ["突然倒産する"], id="at whatever time"
        ),
    ],
)
def test_what_has_been_done_is_not_asked_for_as_what_is_to_be_done(
    source: str, translation: str, prompts: list[str]
) -> None:
    assert [item.prompt for item in made_of(source, translation)] == prompts
